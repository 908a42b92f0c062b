import type { DataTable } from '../data/data-table.js';
import { hierarchyOf } from '../hierarchies/hierarchy.js';
import { encodeTable } from '../recoding/encoded-table.js';
import { grouperOf } from '../recoding/grouping.js';
import { judgeOf } from '../recoding/judge.js';
import { latticeOf } from '../recoding/lattice.js';
import type { ModelReach } from '../recoding/solution.js';
import { modelReach } from '../recoding/solution-space.js';
import type { PrivacyModel } from './privacy-model.js';

/** What is checked. */
export interface CheckOptions {
  readonly table: DataTable;
  readonly quasiIdentifiers: readonly string[];
  readonly models: readonly PrivacyModel[];
  /** What sensitive values are like in general: the table before rows were suppressed. Absent: this table. */
  readonly reference?: DataTable;
  /** The population, its quasi-identifiers told as in the table. */
  readonly population?: DataTable;
}

/** How far a table as it stands gets with a model. */
export interface ModelCheck extends ModelReach {
  readonly isMet: boolean;
}

const asItStands = hierarchyOf(1, (value) => [value]);

/**
 * Checks which models a table meets as it stands. Rows with `*` in every quasi-identifier are hidden and play no part.
 * @since 0.1.0
 */
export function checkModels({
  table,
  quasiIdentifiers,
  models,
  reference,
  population,
}: CheckOptions): readonly ModelCheck[] {
  const hierarchies = Object.fromEntries(quasiIdentifiers.map((name) => [name, asItStands]));
  const sensitive = [...new Set(models.flatMap(({ column }) => column ?? []))];
  const encoded = encodeTable({ table, hierarchies, sensitive, reference, population });
  const { finest } = grouperOf(encoded, latticeOf(quasiIdentifiers.map(() => 1)));
  return judgeOf(encoded, models)
    .reaches(finest)
    .map((reach) => ({ ...modelReach(reach), isMet: reach.rows === 0 }));
}
