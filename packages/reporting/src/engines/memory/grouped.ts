import { TOTAL } from '@openthb/core';
import type { Value } from '../../facts/terms/term.js';
import type { PlanKey } from '../../plans/plan.js';
import type { MemoryColumn } from './memory-column.js';

/** A key of a plan over a column: what occurs, and which of it each value of the column stands for. */
export interface GroupedKey {
  readonly column: MemoryColumn;
  /** The codes or numbers that groups may have. */
  readonly codes: readonly Value[];
  /** For each value of the column, the places of its codes; of a column of several codes the margin too. */
  readonly places: readonly (readonly number[])[];
}

export function groupedKey(column: MemoryColumn, { groups = {} }: PlanKey): GroupedKey {
  const codes: Value[] = [];
  const known = new Map<Value, number>();
  const placeOf = (value: Value): number => {
    const code = typeof value === 'string' && Object.hasOwn(groups, value) ? groups[value] : value;
    const place = known.get(code) ?? codes.push(code) - 1;
    known.set(code, place);
    return place;
  };
  const places = column.values.map((value) =>
    column.kind === 'codes'
      ? [...new Set([...(value as readonly string[]), TOTAL].map(placeOf))]
      : [placeOf(value as Value)],
  );
  return { column, codes, places };
}
