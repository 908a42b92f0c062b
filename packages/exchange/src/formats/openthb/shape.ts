/** No record is nested deeper; what is, was made to exhaust a reader. */
const DEEPEST = 100;

/** What can be told of a JSON text without parsing it. */
export interface Shape {
  /** How many members its objects have together, as written: keys that stand twice count twice. */
  readonly members: number;
}

/** The shape of a JSON text; undefined where it is nested deeper than any record. What stands in strings does not count. */
export function shapeOf(text: string): Shape | undefined {
  let depth = 0;
  let members = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (char === COLON) members += 1;
    else if (char === BRACKET || char === BRACE) depth += 1;
    else if (char === BRACKET + 2 || char === BRACE + 2) depth -= 1;
    if (depth > DEEPEST) return undefined;
  }
  return { members };
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const COLON = 0x3a;
const BRACKET = 0x5b;
const BRACE = 0x7b;
