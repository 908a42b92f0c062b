import { type CellEvidence, cellKey, cellsOf, type CountTable, type Dimension, SdkError, TOTAL } from '@openthb/core';
import type { ReleasedTable } from './ledger/released-table.js';

/** A number that is released, or not: one cell, in whatever tables it stands. */
export interface SystemCell {
  /** The true count; not a number where only an earlier release speaks of it, and hid it. */
  readonly count: number;
  readonly evidence: CellEvidence | undefined;
  /** Its codes that are no margins, by the id of their dimension. */
  readonly codes: ReadonlyMap<string, string>;
  /** The relations in which it is a part, by their index. */
  readonly partOf: number[];
  /** What an earlier release did with it. */
  readonly earlier?: 'shown' | 'hidden';
}

/** How cells hang together, as anybody can tell who sees the tables: the parts add up to the total, or cover it. */
export interface Relation {
  readonly kind: 'sum' | 'cover';
  /** The dimension along which the total is broken down. */
  readonly dimension: string;
  readonly total: number;
  readonly parts: readonly number[];
}

/** All cells of tables that are released together, each once, and what binds them. */
export interface CellSystem {
  readonly cells: readonly SystemCell[];
  readonly relations: readonly Relation[];
  /** How many distinct contributors the best-filled cell has, which no total has fewer of; in all, or where a code stands. */
  contributors(dimension?: string, code?: string): number;
  /** The index of a cell of a table. */
  indexOf(table: Named, codes: readonly string[]): number;
}

/** What names the cells of a table. */
type Named = Pick<CountTable, 'universe' | 'unit' | 'dimensions'>;

/**
 * Puts tables together: cells of one universe with the same codes, margins left out, are one number. Earlier releases are
 * tables too, of which only what was published is known.
 */
export function cellSystem(tables: readonly CountTable[], earlier: readonly ReleasedTable[] = []): CellSystem {
  const cells: SystemCell[] = [];
  const relations: Relation[] = [];
  const indexes = new Map<string, number>();
  const known = new Set<string>();
  const released = new Map(earlier.flatMap((table) => shownOf(table)));

  const cellOf = (table: Named & Partial<CountTable>, codes: readonly string[]) => {
    const name = nameOf(table, codes);
    const index = indexes.get(name);
    if (index !== undefined) return index;
    indexes.set(name, cells.length);
    const shown = released.get(name);
    if (table.counts && typeof shown === 'number' && shown !== (table.counts.get(cellKey(codes)) ?? 0)) {
      throw new SdkError('unsafe', 'A cell was published before with another count; its universe cannot be the same.');
    }
    const count = table.counts ? (table.counts.get(cellKey(codes)) ?? 0) : (shown ?? Number.NaN);
    cells.push({
      count,
      evidence: table.evidence?.get(cellKey(codes)),
      codes: new Map(table.dimensions.flatMap(({ id }, at) => (codes[at] === TOTAL ? [] : [[id, codes[at]!]]))),
      partOf: [],
      ...(shown !== undefined && { earlier: shown === null ? 'hidden' : 'shown' }),
    });
    return cells.length - 1;
  };

  for (const table of [...tables, ...earlier]) {
    for (const codes of cellsOf(table.dimensions)) {
      const total = cellOf(table, codes);
      for (const [position, dimension] of table.dimensions.entries()) {
        const below = childrenOf(dimension, codes[position]!);
        if (below.length === 0) continue;
        const parts = below.map((code) => cellOf(table, codes.with(position, code)));
        const kind = dimension.additive ? 'sum' : 'cover';
        const name = [kind, total, ...parts].join();
        if (known.has(name)) continue;
        known.add(name);
        for (const part of parts) cells[part]!.partOf.push(relations.length);
        relations.push({ kind, dimension: dimension.id, total, parts });
      }
    }
  }
  return {
    cells,
    relations,
    contributors: contributorsOf(cells),
    indexOf: (table, codes) => indexes.get(nameOf(table, codes)) ?? -1,
  };
}

/** Counts contributors, each part once. */
function contributorsOf(cells: readonly SystemCell[]): CellSystem['contributors'] {
  const known = new Map<string, number>();
  return (dimension, code) => {
    const part = `${dimension}=${code}`;
    const before = known.get(part);
    if (before !== undefined) return before;
    const most = cells
      .filter(({ codes }) => dimension === undefined || codes.get(dimension) === code)
      .reduce((highest, { evidence }) => Math.max(highest, evidence?.contributions?.length ?? 0), 0);
    known.set(part, most);
    return most;
  };
}

/** The codes that stand directly under a code, or under the margin. */
function childrenOf({ codes, parents = {} }: Dimension, code: string): readonly string[] {
  const parent = code === TOTAL ? undefined : code;
  return codes.filter((one) => parents[one] === parent);
}

/** The published value of each cell of a released table by its name; null where it was hidden. */
function shownOf(table: ReleasedTable): readonly (readonly [string, number | null])[] {
  return [...cellsOf(table.dimensions)].map((codes) => [nameOf(table, codes), table.shown.get(cellKey(codes)) ?? null]);
}

/** What a cell counts, whatever table it stands in: the codes that are no margins, with their dimensions. */
function nameOf({ universe, unit, dimensions }: Named, codes: readonly string[]): string {
  const named = dimensions.flatMap(({ id }, position) =>
    codes[position] === TOTAL ? [] : [`${id}=${codes[position]}`],
  );
  return [universe, unit, ...named.toSorted()].join('\u001F');
}
