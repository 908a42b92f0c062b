import type { CellSystem, Relation } from '../cell-system.js';

/** What a cell may do in a dimension when persons are exchanged. */
export interface Way {
  readonly dimension: number;
  /** Codes by their number, those that hold most first; whether the cell there goes the other way. */
  readonly steps: readonly { readonly code: number; readonly turns: boolean }[];
  /** Whether it may change there with no other: codes only cover their total. */
  readonly mayStay: boolean;
}

/** How cells stand beside each other. */
export interface Neighbours {
  waysOf(cell: number): readonly Way[];
  /** The cell with another code in one dimension; -1 where there is none. */
  beside(cell: number, dimension: number, code: number): number;
}

/** Looks how cells stand beside each other. */
export function neighboursIn(system: CellSystem): Neighbours {
  const { cells, relations } = system;
  const dimensions = [...new Set(relations.map(({ dimension }) => dimension))];
  const codeOf = codesIn(system, dimensions);
  // The first relation in which a cell is a part, or the total, by dimension.
  const within = dimensions.map(() => new Int32Array(cells.length).fill(-1));
  const over = dimensions.map(() => new Int32Array(cells.length).fill(-1));
  const partBy = relations.map(({ dimension, total, parts }, index) => {
    const at = dimensions.indexOf(dimension);
    for (const part of parts) if (within[at]![part]! < 0) within[at]![part] = index;
    if (over[at]![total]! < 0) over[at]![total] = index;
    return new Map(parts.map((part) => [codeOf[at]![part]!, part]));
  });
  const wayOf = (cell: number, at: number): readonly Way[] => {
    const own = within[at]![cell]!;
    const relation = relations[own < 0 ? over[at]![cell]! : own];
    return relation ? [wayIn(relation, cell, { cells, dimension: at, codes: codeOf[at]!, isPart: own >= 0 })] : [];
  };
  const known = new Map<number, readonly Way[]>();
  return {
    waysOf(cell) {
      const ways = known.get(cell) ?? dimensions.flatMap((_, at) => wayOf(cell, at));
      known.set(cell, ways);
      return ways;
    },
    beside(cell, at, code) {
      const own = within[at]![cell]!;
      const above = over[at]![cell]!;
      if (own < 0) return above < 0 ? -1 : (partBy[above]!.get(code) ?? -1);
      const { total } = relations[own]!;
      return codeOf[at]![total] === code ? total : (partBy[own]!.get(code) ?? -1);
    },
  };
}

/** The codes of cells by dimension, each as a number; the margin is one too. */
function codesIn({ cells }: CellSystem, dimensions: readonly string[]): readonly Int32Array[] {
  return dimensions.map((dimension) => {
    const numbers = new Map<string | undefined, number>();
    return Int32Array.from(cells, ({ codes }) => {
      const code = codes.get(dimension);
      const number = numbers.get(code) ?? numbers.size;
      numbers.set(code, number);
      return number;
    });
  });
}

/** Where a cell stands in a relation. */
interface Standing {
  readonly cells: CellSystem['cells'];
  readonly dimension: number;
  readonly codes: Int32Array;
  readonly isPart: boolean;
}

function wayIn({ kind, parts, total }: Relation, cell: number, { cells, dimension, codes, isPart }: Standing): Way {
  const others = parts
    .filter((part) => part !== cell)
    .toSorted((a, b) => cells[b]!.count - cells[a]!.count)
    .map((part) => ({ code: codes[part]!, turns: isPart }));
  const margin = isPart ? [{ code: codes[total]!, turns: false }] : [];
  return { dimension, steps: kind === 'sum' ? [...others, ...margin] : margin, mayStay: kind === 'cover' };
}
