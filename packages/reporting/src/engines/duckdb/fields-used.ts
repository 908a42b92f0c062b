import type { FactTable } from '../../facts/define-fact-table.js';
import { factTable, type Needs } from '../../facts/needs.js';
import { stepsOf } from '../../facts/terms/steps-of.js';

/** The names of fields of some records that are used, at whatever depth. */
export type FieldsUsed = ReadonlyMap<FactTable['record'], ReadonlySet<string>>;

/** Whether each field of a path, or of the day beside it, is among those that are used; seconds beside a moment are not. */
export function isUsed(names: ReadonlySet<string>, path: string): boolean {
  const [fields, part] = path.split('#');
  return part !== 'epoch' && fields!.split('.').every((step) => names.has(step));
}

/** For each record, the names of fields that stand in some path of some columns; other fields need not be read. */
export function fieldsUsed(needs: Needs): FieldsUsed {
  const used = new Map<FactTable['record'], Set<string>>();
  for (const [id, columns] of needs) {
    const facts = factTable(id);
    const fields = used.get(facts.record) ?? new Set(['id', 'nature']);
    used.set(facts.record, fields);
    const add = (path = ''): void => {
      for (const step of path.split('.')) fields.add(step);
    };
    add(facts.each);
    for (const name of columns) {
      const column = facts.columns[name]!;
      if (column.kind === 'codes' && 'list' in column) add(column.list);
    }
    const looks = [facts.universe, ...[...columns].map((name) => facts.columns[name])];
    for (const step of looks.flatMap((look) => [...stepsOf(look)])) {
      if ('path' in step) add(step.path);
      if ('list' in step) add(step.list);
    }
  }
  return used;
}
