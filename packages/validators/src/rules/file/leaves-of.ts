import { type AnyKind, anyKind, type Field, type Fields, type LeafKind, type Path } from '@openthb/core';

/** What is told of each leaf: its value, its kind, and where it stands. */
export type VisitLeaf = (value: unknown, kind: LeafKind, path: Path) => void;

/**
 * A way through records to the leaves that are wanted, and to no others: where the model has none it does not look.
 * What it learnt of the model it keeps for the next record.
 */
export function leavesOf(
  wanted: (kind: LeafKind, field: Field<unknown>) => boolean,
): (fields: Fields, record: object, visit: VisitLeaf) => void {
  const known = new Map<Fields, readonly Step[]>();
  const stepsOf = (fields: Fields): readonly Step[] => {
    const steps = known.get(fields) ?? Object.entries(fields).flatMap(([name, field]) => stepTo(name, field));
    known.set(fields, steps);
    return steps;
  };
  const stepTo = (name: string, field: Field<unknown>): readonly Step[] => {
    const outer = anyKind(field.kind);
    const many = outer.type === 'list';
    const kind: AnyKind = many ? anyKind(outer.item) : outer;
    if (kind.type === 'list') return [];
    if (kind.type !== 'group') return wanted(kind, field) ? [{ name, many, to: kind }] : [];
    const steps = stepsOf(kind.fields);
    return steps.length > 0 ? [{ name, many, to: steps }] : [];
  };
  return (fields, record, visit) => follow(stepsOf(fields), record, [], visit);
}

interface Step {
  readonly name: string;
  /** Whether it leads to a list. */
  readonly many: boolean;
  readonly to: LeafKind | readonly Step[];
}

function follow(steps: readonly Step[], group: object, path: Path, visit: VisitLeaf): void {
  for (const { name, many, to } of steps) {
    const value = (group as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) continue;
    if (!many) arrive(to, value, [...path, name], visit);
    else
      for (const [index, item] of (value as readonly unknown[]).entries())
        arrive(to, item, [...path, name, index], visit);
  }
}

function arrive(to: Step['to'], value: unknown, path: Path, visit: VisitLeaf): void {
  if ('type' in to) visit(value, to, path);
  else follow(to, value as object, path, visit);
}
