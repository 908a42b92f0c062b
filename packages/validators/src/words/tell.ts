import type { english } from './english.js';
import type { Words } from './words.js';

type Sentences = typeof english.sentences;

/** The names that a sentence holds in braces. */
type Told<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Told<Rest> : never;

/** A sentence with what is told in the place of its names. */
export function tell<K extends keyof Sentences>(
  { sentences }: Pick<Words, 'sentences'>,
  sentence: K,
  told: Readonly<Record<Told<Sentences[K]>, string | number>>,
): string {
  const all: Readonly<Record<string, string | number>> = told;
  return sentences[sentence].replaceAll(/\{(\w+)\}/g, (braces, name: string) => `${all[name] ?? braces}`);
}
