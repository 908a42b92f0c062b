/** Words by the English that they stand for, which may have names in braces. */
type Known = Readonly<Record<string, string>>;

/** A text with what is told in the place of its names in braces. */
export function filledIn(text: string, told: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (braces, name: string) => `${told[name] ?? braces}`);
}

/**
 * An English text in other words: as a whole, with its numbers in the place of the names in braces, or sentence by sentence;
 * undefined where there are no words for some of it.
 */
export function retold(text: string, known: Known): string | undefined {
  const whole = known[text] ?? withNumbers(text, known);
  if (whole !== undefined) return whole;
  const sentences = text.split(/(?<=\.) /);
  const said = sentences.length === 1 ? [] : sentences.flatMap((one) => known[one] ?? withNumbers(one, known) ?? []);
  return said.length > 0 && said.length === sentences.length ? said.join(' ') : undefined;
}

/** A text that a phrase became when numbers were filled in. */
function withNumbers(text: string, known: Known): string | undefined {
  const numbers = text.match(/\d+/g);
  if (!numbers) return undefined;
  const shape = text.replaceAll(/\d+/g, '{}');
  const phrase = Object.keys(known).find((one) => one.replaceAll(/\{\w+\}/g, '{}') === shape);
  if (phrase === undefined) return undefined;
  const names = [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name], index) => [name!, numbers[index]!] as const);
  return filledIn(known[phrase]!, Object.fromEntries(names));
}
