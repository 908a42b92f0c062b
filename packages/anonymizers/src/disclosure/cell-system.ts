import { cellKey, cellsOf, type CountTable, TOTAL } from '@openthb/core';

/** A number that is released, or not: one cell, in whatever tables it stands. */
export interface SystemCell {
  readonly count: number;
  /** The relations it stands in, by their index. */
  readonly relations: number[];
}

/** How cells hang together, as anybody can tell who sees the tables: the parts add up to the total, or cover it. */
export interface Relation {
  readonly kind: 'sum' | 'cover';
  readonly total: number;
  readonly parts: readonly number[];
}

/** All cells of tables that are released together, each once, and what binds them. */
export interface CellSystem {
  readonly cells: readonly SystemCell[];
  readonly relations: readonly Relation[];
  /** The index of a cell of a table. */
  indexOf(table: CountTable, codes: readonly string[]): number;
}

/** Puts tables together: cells of one universe with the same codes, margins left out, are one number. */
export function cellSystem(tables: readonly CountTable[]): CellSystem {
  const cells: SystemCell[] = [];
  const relations: Relation[] = [];
  const indexes = new Map<string, number>();
  const known = new Set<string>();

  const indexOf = (table: CountTable, codes: readonly string[]) => {
    const key = nameOf(table, codes);
    const index = indexes.get(key) ?? cells.length;
    if (index === cells.length) {
      indexes.set(key, index);
      cells.push({ count: table.counts.get(cellKey(codes)) ?? 0, relations: [] });
    }
    return index;
  };

  for (const table of tables) {
    for (const codes of cellsOf(table.dimensions)) {
      const total = indexOf(table, codes);
      for (const [position, dimension] of table.dimensions.entries()) {
        if (codes[position] !== TOTAL || dimension.codes.length === 0) continue;
        const parts = dimension.codes.map((code) => indexOf(table, codes.with(position, code)));
        const kind = dimension.additive ? 'sum' : 'cover';
        const name = [kind, total, ...parts].join();
        if (known.has(name)) continue;
        known.add(name);
        for (const cell of [total, ...parts]) cells[cell]!.relations.push(relations.length);
        relations.push({ kind, total, parts });
      }
    }
  }
  return { cells, relations, indexOf };
}

/** What a cell counts, whatever table it stands in: the codes that are no margins, with their dimensions. */
function nameOf({ universe, unit, dimensions }: CountTable, codes: readonly string[]): string {
  const named = dimensions.flatMap(({ id }, position) =>
    codes[position] === TOTAL ? [] : [`${id}=${codes[position]}`],
  );
  return [universe, unit, ...named.toSorted()].join('\u001F');
}
