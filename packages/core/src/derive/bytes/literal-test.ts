import { wordOf } from './words.js';

/** Conditions that the bytes of a text stand at `p`, as far as they are not known from its first four; none for a short one. */
export function literalTest(text: string): readonly string[] {
  const conditions: string[] = [];
  let at = FOUR;
  for (; at + FOUR <= text.length; at += FOUR) conditions.push(fourAt(text, at));
  const rest = text.length - at;
  if (rest === 1) conditions.push(`d.getUint8(p + ${at}) === ${text.charCodeAt(at)}`);
  else if (rest > 1) conditions.push(fourAt(text, text.length - FOUR));
  return conditions;
}

function fourAt(text: string, at: number): string {
  return `d.getInt32(p + ${at}, true) === ${wordOf(text.slice(at, at + FOUR))}`;
}

const FOUR = 4;
