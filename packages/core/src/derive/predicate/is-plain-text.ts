/**
 * Whether a value is a text of some characters, none of them a control character: told at once where all are of ASCII,
 * and otherwise by the pattern.
 */
export function isPlainText(value: unknown, least: number, most: number, pattern: RegExp): boolean {
  if (typeof value !== 'string') return false;
  for (let at = 0; at < value.length; at += 1) {
    const letter = value.charCodeAt(at);
    if (letter < SPACE || letter > TILDE) return pattern.test(value);
  }
  return value.length >= least && value.length <= most;
}

const SPACE = 32;
const TILDE = 126;
