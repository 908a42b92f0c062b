import { SdkError } from '@openthb/core';
import type { DataColumn } from '../data/data-table.js';
import type { Hierarchy } from './hierarchy.js';
import { labelsIn } from './labels-in.js';

/** A column with its hierarchy, in numbers. */
export interface ColumnLevels {
  readonly name: string;
  readonly levels: number;
  /** How many values there are in all; those that occur among them. */
  readonly domain: number;
  /** For each level, the code of each value of the column. */
  readonly codes: readonly Int32Array[];
  /** For each level, the label of each code. */
  readonly labels: readonly (readonly string[])[];
  /** For each level, the code that each code of level 0 has there. */
  readonly ups: readonly Int32Array[];
  /** For each level, the share of all values that each label stands for. */
  readonly shares: readonly Float64Array[];
}

/**
 * The levels of a column.
 * @param isUsed Whether rows that are judged have a value, by its code. Others need no label.
 * @throws SdkError `bad-input` where the hierarchy does not know a value; `bad-option` where its levels do not nest.
 */
export function columnLevels(column: DataColumn, isUsed: readonly boolean[], hierarchy: Hierarchy): ColumnLevels {
  const used = column.values.flatMap((value, code) => (isUsed[code] ? [{ value, code }] : []));
  const labels = labelsIn(
    column.name,
    used.map(({ value }) => value),
    hierarchy,
  );
  const all = hierarchy.domain ? labelsIn(column.name, hierarchy.domain, hierarchy) : labels;
  const levels = Array.from({ length: hierarchy.levels }, (_, level) => {
    const counts = new Map<string, number>();
    for (const one of all) counts.set(one[level]!, (counts.get(one[level]!) ?? 0) + 1);
    const index = new Map<string, number>();
    const codes = new Int32Array(column.values.length);
    for (const [at, { code }] of used.entries()) {
      const label = labels[at]![level]!;
      if (!index.has(label)) index.set(label, index.size);
      codes[code] = index.get(label)!;
    }
    const names = [...index.keys()];
    return { codes, names, shares: Float64Array.from(names, (label) => counts.get(label)! / all.length) };
  });
  refuseUnlessNested(column.name, labels);
  return {
    name: column.name,
    levels: hierarchy.levels,
    domain: all.length,
    codes: levels.map(({ codes }) => codes),
    labels: levels.map(({ names }) => names),
    ups: levels.map(({ codes }) => upOf(levels[0]!, codes)),
    shares: levels.map(({ shares }) => shares),
  };
}

function upOf(
  bottom: { readonly codes: Int32Array; readonly names: readonly string[] },
  codes: Int32Array,
): Int32Array {
  const up = new Int32Array(bottom.names.length);
  for (const [value, code] of bottom.codes.entries()) up[code] = codes[value]!;
  return up;
}

/** The share of all other values that a label stands for: 0 where a value stands as it is, 1 where nothing is told. */
export function hiddenShare({ shares, domain }: ColumnLevels, level: number, label: number): number {
  return domain === 1 ? 0 : (shares[level]![label]! - 1 / domain) / (1 - 1 / domain);
}

/** Two values that share a label must share all above it; else a coarser level could tell more than a finer one. */
function refuseUnlessNested(name: string, labels: readonly (readonly string[])[]): void {
  for (let level = 1; level < (labels[0]?.length ?? 0); level += 1) {
    const above = new Map<string, string>();
    for (const one of labels) {
      const known = above.get(one[level - 1]!);
      if (known !== undefined && known !== one[level])
        throw new SdkError('bad-option', `Level ${level} of the hierarchy of the column ${name} splits what was one.`);
      above.set(one[level - 1]!, one[level]!);
    }
  }
}
