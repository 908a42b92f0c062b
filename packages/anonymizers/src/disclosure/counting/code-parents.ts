import { SdkError } from '@openthb/core';
import { ANY, type Hierarchy } from '../../hierarchies/hierarchy.js';

/**
 * The broader code of each code, level by level. A label that stays the same is one code, and that of which nothing is told
 * is the margin.
 * @throws SdkError `bad-input` where a label stands under two others, or the hierarchy does not know a code.
 */
export function codeParents(codes: readonly string[], { labelsOf }: Hierarchy): Readonly<Record<string, string>> {
  const parents = new Map<string, string>();
  for (const code of codes) {
    const labels = labelsOf(code);
    if (!labels) throw new SdkError('bad-input', 'The hierarchy does not know a code of the table.');
    const way = labels.filter((label, level) => label !== ANY && label !== labels[level - 1]);
    for (const [level, label] of way.entries()) {
      const parent = way[level + 1];
      const known = parents.get(label);
      if (parent === undefined ? known !== undefined : known !== undefined && known !== parent) {
        throw new SdkError('bad-input', 'A label of the hierarchy stands under two others.');
      }
      if (parent !== undefined) parents.set(label, parent);
    }
  }
  return Object.fromEntries(parents);
}
