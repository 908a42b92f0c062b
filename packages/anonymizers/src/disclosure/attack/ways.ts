import type { CellSystem } from '../cell-system.js';

/** What a cell may do in a dimension when persons are exchanged. */
export interface Way {
  readonly dimension: string;
  /** Codes, or undefined for the margin; whether the cell there goes the other way. */
  readonly steps: readonly { readonly code: string | undefined; readonly turns: boolean }[];
  /** Whether it may change there with no other: codes only cover their total. */
  readonly mayStay: boolean;
}

/** A cell of an exchange, and whether it goes up or down with the first. */
export interface Part {
  readonly at: number;
  readonly sign: number;
}

/** How cells stand beside each other. */
export interface Ways {
  of(cell: number): readonly Way[];
  /** The cells that stand beside those of an exchange in one dimension; undefined where one has none. */
  beside(cube: readonly Part[], way: Way, step: Way['steps'][number]): readonly Part[] | undefined;
}

/** Looks how cells stand beside each other; the steps of a way lead to those that hold most first. */
export function waysIn({ cells, relations }: CellSystem): Ways {
  const partsByCode = relations.map(
    ({ dimension, parts }) => new Map(parts.map((part) => [cells[part]!.codes.get(dimension)!, part])),
  );
  const totalOf = cells.map((): number[] => []);
  for (const [at, { total }] of relations.entries()) totalOf[total]!.push(at);
  const within = (cell: number, dimension: string) =>
    cells[cell]!.partOf.find((at) => relations[at]!.dimension === dimension);
  const over = (cell: number, dimension: string) => totalOf[cell]!.find((at) => relations[at]!.dimension === dimension);
  const stepFrom = (cell: number, dimension: string, code: string | undefined): number | undefined => {
    const own = within(cell, dimension);
    if (own !== undefined) {
      const { total } = relations[own]!;
      return cells[total]!.codes.get(dimension) === code ? total : partsByCode[own]!.get(code!);
    }
    const above = over(cell, dimension);
    return above === undefined ? undefined : partsByCode[above]!.get(code!);
  };
  return {
    of(cell) {
      const dimensions = [...cells[cell]!.partOf, ...totalOf[cell]!].map((at) => relations[at]!.dimension);
      return [...new Set(dimensions)].map((dimension) => {
        const own = within(cell, dimension);
        const { kind, parts, total } = relations[own ?? over(cell, dimension)!]!;
        const codes = parts
          .filter((part) => part !== cell)
          .toSorted((a, b) => cells[b]!.count - cells[a]!.count)
          .map((part) => ({ code: cells[part]!.codes.get(dimension)!, turns: own !== undefined }));
        const margin = own === undefined ? [] : [{ code: cells[total]!.codes.get(dimension), turns: false }];
        return { dimension, steps: kind === 'sum' ? [...codes, ...margin] : margin, mayStay: kind === 'cover' };
      });
    },
    beside(cube, { dimension }, { code, turns }) {
      const found: Part[] = [];
      for (const { at, sign } of cube) {
        const to = stepFrom(at, dimension, code);
        if (to === undefined) return undefined;
        found.push({ at: to, sign: turns ? -sign : sign });
      }
      return found;
    },
  };
}
