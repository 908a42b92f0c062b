import { createContext, Script } from 'node:vm';
import fc from 'fast-check';

/** A regular expression, and where it stands. */
export interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

/** How long the texts are that it is tried on, each ten times as long as the one before. */
const LENGTHS = [20, 200, 2000, 20_000];
/** In milliseconds: what takes less says nothing of growth; what takes more hangs. */
const [NOTHING, HANGS] = [4, 500];
/** Ten times the text may take ten times the time, and a text of noise more; a square would take a hundred. */
const MOST_GROWTH = 40;

/**
 * Whether a regular expression takes time in proportion to the text, on texts made to hurt it: those that it nearly
 * matches, with a part of them repeated. So many parts are tried.
 */
export function isLinear({ pattern }: Pattern, attacks: number, seed: number): boolean {
  return attacksOn(pattern, attacks, seed).every((attack) => {
    let before = 0;
    for (const length of LENGTHS) {
      const time = timeOf(pattern, attack(length));
      if (time === Infinity) return false;
      if (time > HANGS || (time > NOTHING && before > 0 && length === LENGTHS.at(-1) && time > MOST_GROWTH * before)) {
        // What the machine did beside it is told apart by trying again.
        const again = Math.min(timeOf(pattern, attack(length)), timeOf(pattern, attack(length)));
        if (again > HANGS || again > MOST_GROWTH * before) return false;
      }
      before = Math.max(time, NOTHING / 10);
    }
    return true;
  });
}

/** Texts by their length: a beginning, a part many times, an end that spoils the match. */
function attacksOn(pattern: RegExp, count: number, seed: number): readonly ((length: number) => string)[] {
  const near = fc.record({
    text: fc.oneof(matching(pattern), fc.constantFrom(...partsOf(pattern))),
    from: fc.nat(12),
    size: fc.integer({ min: 1, max: 4 }),
    end: fc.constantFrom('\0', '', '!', '\n', 'a', '0', '"', ' '),
  });
  return fc.sample(near, { numRuns: count, seed }).map(({ text, from, size, end }) => (length) => {
    const whole = text === '' ? 'a' : text;
    const start = Math.min(from, whole.length - 1);
    const part = whole.slice(start, start + size);
    return `${whole.slice(0, start)}${part.repeat(Math.ceil(length / part.length))}${end}`;
  });
}

/** Texts that it matches, where they can be made. */
function matching(pattern: RegExp): fc.Arbitrary<string> {
  try {
    const made = fc.stringMatching(new RegExp(pattern.source, pattern.flags.replaceAll(/[gmdy]/g, '')), { size: '-1' });
    fc.sample(made, { numRuns: 1, seed: 1 });
    return made;
  } catch {
    return fc.constant('');
  }
}

/** Its own characters, alone and by two. */
function partsOf({ source }: RegExp): readonly string[] {
  const chars = [...new Set([...source.replaceAll(/\\[a-zA-Z]|\\u\{?[\dA-F]+\}?/g, ''), 'a', '0', ' ', '\t', '-'])];
  return [...chars, ...chars.map((char, index) => char + chars[(index * 7 + 3) % chars.length]!)];
}

const context = createContext({});

/** How long it takes to look for it in a text, in milliseconds; no longer than what hangs. */
function timeOf(pattern: RegExp, text: string): number {
  Object.assign(context, { text, source: pattern.source, flags: pattern.flags.replaceAll(/[y]/g, '') });
  const from = performance.now();
  try {
    SEARCH.runInContext(context, { timeout: 2 * HANGS });
  } catch {
    return Infinity;
  }
  return performance.now() - from;
}

const SEARCH = new Script("text.replace(new RegExp(source, flags.includes('g') ? flags : flags + 'g'), '')");
