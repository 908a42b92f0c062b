/** A hash of the codes of a list, as an expression over a text `v` and as what the expression computes. */
export interface CodeHash {
  readonly expression: string;
  readonly size: number;
  /** Whether no two codes of the list have the same. */
  readonly perfect: boolean;
  of(code: string): number;
}

/** A letter of a text, counted from its start or from its end. */
interface Letter {
  readonly from: 'start' | 'end';
  readonly at: number;
}

/**
 * The cheapest hash that tells the codes of a list apart by a few of their letters; for a long list, one that tells most
 * of them apart.
 */
export function codeHash(codes: readonly string[]): CodeHash {
  if (codes.length > LONG) return hashOf(codes, PROBED, 31, powerOfTwo(codes.length * 3));
  const shortest = Math.min(...codes.map(({ length }) => length));
  const letters = lettersOf(shortest);
  for (let size = powerOfTwo(codes.length); size <= 16 * powerOfTwo(codes.length); size *= 2) {
    for (const chosen of choices(letters)) {
      for (const factor of FACTORS) {
        const hash = hashOf(codes, chosen, factor, size);
        if (hash.perfect) return hash;
      }
    }
  }
  return hashOf(codes, PROBED, 31, powerOfTwo(codes.length * 3));
}

function hashOf(codes: readonly string[], letters: readonly Letter[], factor: number, size: number): CodeHash {
  const mask = size - 1;
  const of = (code: string) =>
    letters.reduce((sum, letter, index) => sum + codeAt(code, letter) * factor ** index, code.length) & mask;
  const terms = letters.map(({ from, at }, index) => {
    const where = from === 'start' ? at : `v.length-${at + 1}`;
    return index === 0 ? `v.charCodeAt(${where})` : `v.charCodeAt(${where})*${factor ** index}`;
  });
  const perfect = new Set(codes.map(of)).size === codes.length;
  return { expression: `(v.length+${terms.join('+')})&${mask}`, size, perfect, of };
}

function codeAt(code: string, { from, at }: Letter): number {
  return code.charCodeAt(from === 'start' ? at : code.length - at - 1);
}

/** The letters that every code has. */
function lettersOf(shortest: number): readonly Letter[] {
  const places = Array.from({ length: Math.min(shortest, 8) }, (_, at) => at);
  return [
    ...places.map((at) => ({ from: 'start', at }) as const),
    ...places.map((at) => ({ from: 'end', at }) as const),
  ];
}

/** One letter, two, or three. */
function* choices(letters: readonly Letter[]): Generator<readonly Letter[]> {
  for (const one of letters) yield [one];
  for (const [index, one] of letters.entries()) {
    for (const other of letters.slice(index + 1)) yield [one, other];
  }
  for (const [index, one] of letters.entries()) {
    for (const [next, other] of letters.slice(index + 1).entries()) {
      for (const third of letters.slice(index + next + 2)) yield [one, other, third];
    }
  }
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}

/** Lists that are longer are told by the first, second and last letter, as countries and languages are. */
const LONG = 64;
const PROBED: readonly Letter[] = [
  { from: 'start', at: 0 },
  { from: 'start', at: 1 },
  { from: 'end', at: 0 },
];
const FACTORS = [1, 3, 5, 7, 11, 13];
