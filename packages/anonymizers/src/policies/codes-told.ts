import { SdkError } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { labelsIn } from '../hierarchies/labels-in.js';
import { columnOf } from '../recoding/encoded-table.js';
import { detailsOf } from './hierarchy-choice.js';
import { type HierarchyFiles, wholeHierarchy } from './hierarchy-named.js';
import type { TableColumn } from './tables-policy.js';

/**
 * What a column tells of each row: the labels of its values, of a set each of them; none where the cell is empty.
 * @throws SdkError `bad-option` where there is no such column or level; `bad-input` where the hierarchy lacks values.
 */
export function codesTold(
  table: DataTable,
  name: string,
  { hierarchy, level, several = false }: TableColumn,
  files: HierarchyFiles,
): (row: number) => readonly string[] {
  const { values, codes } = columnOf(table, name);
  const whole = wholeHierarchy(hierarchy, files);
  if (level >= whole.levels)
    throw new SdkError('bad-option', `The hierarchy of the column ${name} has the levels 0 to ${whole.levels - 1}.`);
  const { separator = ';' } = detailsOf(hierarchy);
  const parts = values.map((value) => (value === '' ? [] : several ? value.split(separator) : [value]));
  const members = [...new Set(parts.flat())];
  const labels = labelsIn(name, members, whole);
  const labelOf = new Map(members.map((member, at) => [member, labels[at]![level]!]));
  const told = parts.map((some) => [...new Set(some.map((member) => labelOf.get(member)!))]);
  return (row) => told[codes[row]!]!;
}
