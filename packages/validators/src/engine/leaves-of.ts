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
      const found = Object.entries(fields).flatMap(([name, field], rank) => stepTo(name, field, rank));
      known.set(fields, (steps = new Map(found.map((step) => [step.name, step]))));
    }
    return steps;
  };
  const stepTo = (name: string, field: Field<unknown>, rank: number): readonly Step[] => {
    const outer = anyKind(field.kind);
    const many = outer.type === 'list';
    const kind: AnyKind = many ? anyKind(outer.item) : outer;
    if (kind.type === 'list') return [];
    if (kind.type !== 'group') return wanted(kind, field) ? [{ name, rank, many, leaf: kind, steps: none }] : [];
    const steps = stepsOf(kind.fields);
    return steps.size > 0 ? [{ name, rank, many, leaf: undefined, steps }] : [];
  };
  const path: (string | number)[] = [];
  return (fields, record, visit) => {
    path.length = 0;
    follow(stepsOf(fields), record, path, visit);
  };
}

/** The steps from a group, by the fields in which they lead on. */
type Steps = ReadonlyMap<string, Step>;

interface Step {
  readonly name: string;
  /** The place of the field in the model: leaves are visited in that order. */
  readonly rank: number;
  /** Whether it leads to a list. */
  readonly many: boolean;
  /** The leaf that it leads to, or the steps from where it leads. */
  readonly leaf: LeafKind | undefined;
  readonly steps: Steps;
}

const none: Steps = new Map();

function follow(steps: Steps, group: object, path: (string | number)[], visit: VisitLeaf): void {
  for (const { name, many, leaf, steps: further } of stepsThrough(steps, group)) {
    const value = (group as Readonly<Record<string, unknown>>)[name];
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

/** The steps that a group has the fields for: few of what the model allows, so that it is asked for what it has. */
function stepsThrough(steps: Steps, group: object): readonly Step[] {
  const found: Step[] = [];
  let ordered = true;
  for (const name in group) {
    const step = steps.get(name);
    if (step === undefined || (group as Readonly<Record<string, unknown>>)[name] === undefined) continue;
    ordered &&= found.length === 0 || found.at(-1)!.rank < step.rank;
    found.push(step);
  }
  return ordered ? found : found.toSorted((one, other) => one.rank - other.rank);
}
