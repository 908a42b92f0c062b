/** How an engine's regular expressions differ from those of the standard. */
export interface PatternFlavour {
  /** Contents of a class of characters for a general category of Unicode; undefined where the engine cannot tell. */
  readonly category: (name: string) => string | undefined;
  /** A character by its code point, in hexadecimal. */
  readonly character: (code: string) => string;
  /** The most repetitions that may be asked for. */
  readonly mostRepeats: number;
  readonly lookahead: boolean;
}

/** A pattern as an engine takes it, with the bounds of its length where the engine cannot count so far. */
export interface EnginePattern {
  readonly source: string;
  readonly length?: { readonly minimum: number; readonly maximum: number };
}

const oneClass = String.raw`\[\^?(?:\\.|[^\]\\])+\]`;

/** A text of characters of one class, or of one of several, with bounds of its length. */
const boundedText = new RegExp(String.raw`^\^(${oneClass}|\(\?:${oneClass}(?:\|${oneClass})*\))\{(\d+),(\d+)\}\$$`);

const token =
  /\\[pP]\{\w+\}|\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|\(\?(?:<?[=!]|:|<)|\{\d+(?:,\d*)?\}|\[\^?|./gsu;

/** Translates a pattern for an engine; undefined where the engine has no way to say it. */
export function enginePattern({ source }: RegExp, flavour: PatternFlavour): EnginePattern | undefined {
  const [, characters, minimum, maximum] = boundedText.exec(source) ?? [];
  const translated = translate(characters === undefined ? source : `^${characters}*$`, flavour);
  if (translated === undefined) return undefined;
  if (characters === undefined) return { source: translated };
  return { source: translated, length: { minimum: Number(minimum), maximum: Number(maximum) } };
}

function translate(source: string, flavour: PatternFlavour): string | undefined {
  let inClass = false;
  let translated = '';
  for (const [part] of source.matchAll(token)) {
    const next = inClass ? inClassPart(part, flavour) : part.startsWith('[') ? part : outsidePart(part, flavour);
    if (next === undefined) return undefined;
    if (!inClass && part.startsWith('[')) inClass = true;
    else if (inClass && part === ']') inClass = false;
    translated += next;
  }
  // A class that only excluded what the engine's text never holds.
  return /(?<!\\)\[\^?\]/.test(translated) ? undefined : translated;
}

function outsidePart(part: string, flavour: PatternFlavour): string | undefined {
  if (part === '.') return `[^\\n\\r${flavour.character('2028')}${flavour.character('2029')}]`;
  if (part.startsWith('(?')) return part === '(?:' || (flavour.lookahead && /^\(\?[=!]$/.test(part)) ? part : undefined;
  if (/^\{\d/.test(part)) return repeats(part) <= flavour.mostRepeats ? part : undefined;
  if (part.startsWith('\\P{')) return wrapped('[^', flavour.category(part.slice(3, -1)));
  if (part === '\\D' || part === '\\W') return wrapped('[^', escaped(part.toLowerCase(), flavour));
  if (/^\\[dwp]/.test(part)) return wrapped('[', escaped(part, flavour));
  return part.startsWith('\\') ? escaped(part, flavour) : part;
}

function inClassPart(part: string, flavour: PatternFlavour): string | undefined {
  if (part === '[' || part === '[^') return `\\${part}`;
  if (/^\\[PDW]/.test(part)) return undefined;
  return part.startsWith('\\') ? escaped(part, flavour) : part;
}

/** What a part with a backslash is, inside a class. */
function escaped(part: string, { category, character }: PatternFlavour): string | undefined {
  const code = /^\\[ux]\{?([0-9a-fA-F]+)\}?$/.exec(part)?.[1];
  if (code !== undefined) return character(code);
  if (part.startsWith('\\p')) return category(part.slice(3, -1));
  if (part === '\\d') return '0-9';
  if (part === '\\w') return 'A-Za-z0-9_';
  // Letters and digits mean other things elsewhere, but for these.
  return /^\\[a-zA-Z0-9]$/.test(part) && !/^\\[nrt]$/.test(part) ? undefined : part;
}

function wrapped(open: string, inner: string | undefined): string | undefined {
  return inner === undefined || inner === '' ? undefined : `${open}${inner}]`;
}

function repeats(part: string): number {
  return Math.max(...part.slice(1, -1).split(',').map(Number));
}
