import { endOfString, skipSpace } from './locate.js';

/**
 * The offset in a JSON text of the first key that its object has had before; undefined where there is none. The text
 * must be JSON. Keys are compared as they are meant, however they are written.
 */
export function offsetOfTwin(text: string): number | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at + 1)) {
    const char = text[at];
    if (char === '{') open.push(new Set());
    else if (char === '[') open.push(undefined);
    else if (char === '}' || char === ']') open.pop();
    if (char !== '"') continue;
    const end = endOfString(text, at);
    const keys = open.at(-1);
    if (keys && text[skipSpace(text, end)] === ':') {
      const key = JSON.parse(text.slice(at, end)) as string;
      if (keys.has(key)) return at;
      keys.add(key);
    }
    at = end - 1;
  }
  return undefined;
}
