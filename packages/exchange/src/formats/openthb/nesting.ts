/** No record is nested deeper; what is, was made to exhaust a reader. */
const DEEPEST = 100;

/** Whether a JSON text is nested deeper than any record. Brackets within strings do not count. */
export function tooDeep(text: string): boolean {
  if (text.length <= DEEPEST) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (char === BRACKET || char === BRACE) depth += 1;
    else if (char === BRACKET + 2 || char === BRACE + 2) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const BRACKET = 0x5b;
const BRACE = 0x7b;
