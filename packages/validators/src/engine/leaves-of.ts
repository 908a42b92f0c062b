import { type AnyKind, anyKind, type Field, type Fields, type LeafKind } from '@openthb/core';

/** What is told of each leaf: its value, its kind, and where it stands. The path is valid during the call alone. */
export type VisitLeaf = (value: unknown, kind: LeafKind, path: readonly (string | number)[]) => void;

/**
 * A way through records to the leaves that are wanted, and to no others: where the model has none it does not look.
 * What it learnt of the model it keeps for the next record.
 */
export function leavesOf(
  wanted: (kind: LeafKind, field: Field<unknown>) => boolean,
): (fields: Fields, record: object, visit: VisitLeaf) => void {
  const known = new Map<Fields, Steps>();
  const stepsOf = (fields: Fields): Steps => {
    let steps = known.get(fields);
    if (!steps) {
      steps = Object.entries(fields).flatMap(([name, field]) => stepTo(name, field));
      known.set(fields, steps);
    }
    return steps;
  };
  const stepTo = (name: string, field: Field<unknown>): Steps => {
    const outer = anyKind(field.kind);
    const many = outer.type === 'list';
    const kind: AnyKind = many ? anyKind(outer.item) : outer;
    if (kind.type === 'list') return [];
    if (kind.type !== 'group') return wanted(kind, field) ? [{ name, many, leaf: kind, steps: [] }] : [];
    const steps = stepsOf(kind.fields);
    return steps.length > 0 ? [{ name, many, leaf: undefined, steps }] : [];
  };
  const path: (string | number)[] = [];
  return (fields, record, visit) => {
    path.length = 0;
    follow(stepsOf(fields), record, path, visit);
  };
}

/** The steps from a group, in the order of the model. */
type Steps = readonly Step[];

interface Step {
  readonly name: string;
  /** Whether it leads to a list. */
  readonly many: boolean;
  /** The leaf that it leads to, or the steps from where it leads. */
  readonly leaf: LeafKind | undefined;
  readonly steps: Steps;
}

function follow(steps: Steps, group: object, path: (string | number)[], visit: VisitLeaf): void {
  for (let step = 0; step < steps.length; step += 1) {
    const { name, many, leaf, steps: further } = steps[step]!;
    const value = (group as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) continue;
    path.push(name);
    if (many) {
      const items = value as readonly unknown[];
      for (let index = 0; index < items.length; index += 1) {
        path.push(index);
        if (leaf) visit(items[index], leaf, path);
        else follow(further, items[index] as object, path, visit);
        path.pop();
      }
    } else if (leaf) visit(value, leaf, path);
    else follow(further, value as object, path, visit);
    path.pop();
  }
}
