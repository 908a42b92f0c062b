/** Whether a value is the id of a record, as its pattern says it. */
export function isRecordId(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const colon = value.indexOf(':');
  const own = value.length - colon - 1;
  if (colon < 1 || colon > 63 || own < 1 || own > 64) return false;
  if (!isWordLetter(value.charCodeAt(0)) || !isWordLetter(value.charCodeAt(colon - 1))) return false;
  for (let at = 1; at < colon; at += 1) {
    const letter = value.charCodeAt(at);
    if (!isWordLetter(letter) && letter !== HYPHEN && letter !== DOT) return false;
  }
  for (let at = colon + 1; at < value.length; at += 1) {
    const letter = value.charCodeAt(at);
    if (!isWordLetter(letter) && !isCapital(letter) && letter !== HYPHEN && letter !== UNDERSCORE) return false;
  }
  return true;
}

function isWordLetter(letter: number): boolean {
  return (letter >= LETTER_A && letter <= LETTER_A + 25) || (letter >= ZERO && letter <= ZERO + 9);
}

function isCapital(letter: number): boolean {
  return letter >= CAPITAL_A && letter <= CAPITAL_A + 25;
}

const ZERO = 48;
const LETTER_A = 97;
const CAPITAL_A = 65;
const HYPHEN = 45;
const DOT = 46;
const UNDERSCORE = 95;
