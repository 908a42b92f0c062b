import type { DataTable } from '../data/data-table.js';
import { generalizeSets } from '../recoding/generalize-sets.js';
import type { SetDone } from './anonymization-report.js';
import { type HierarchyFiles, wholeHierarchy } from './hierarchy-named.js';
import type { SetChoice } from './policy.js';
import { type PolicyRefusal, refusal } from './policy-refusal.js';

/** Generalises the members of each column of sets; or tells why that does not do. */
export function recodeSets(
  table: DataTable,
  sets: Readonly<Record<string, SetChoice>>,
  files: HierarchyFiles,
): { readonly table: DataTable; readonly done: readonly SetDone[] } | PolicyRefusal {
  let here = table;
  const done: SetDone[] = [];
  for (const [column, { hierarchy, k, m, separator = ';' }] of Object.entries(sets)) {
    const found = generalizeSets({ table: here, column, hierarchy: wholeHierarchy(hierarchy, files), k, m, separator });
    const { reached, isMet } = found.reach;
    if (!isMet) {
      const words = `The sets of the column ${column} do not meet k^m-anonymity (k ${k}, m ${m}): ${reached ?? 0} rows share the rarest members.`;
      return refusal('sets-not-met', words, `With k ${reached ?? 1} they would.`);
    }
    here = found.table;
    const { members, labels } = found;
    done.push({ column, k, m, members, labels, ...(reached !== undefined && { reached }) });
  }
  return { table: here, done };
}
