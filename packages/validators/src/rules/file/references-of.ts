import { type AnyKind, anyKind, type AnyRecord, type Fields, type Path } from '@openthb/core';

/** What is told of each reference: the id, the kind of record it must name, and where it stands; copy the path to keep it. */
type VisitReference = (id: string, to: string, path: Path) => void;

/** Makes a function that calls back for every reference in a record; it learns where records may have some. */
export function referenceFinder(): (fields: Fields, record: AnyRecord, visit: VisitReference) => void {
  const known: Known = new Map();
  return (fields, record, visit) => inObject(fields, record, { visit, way: [], known });
}

/** The fields that are references, or may hold some, by the fields of their record or group. */
type Known = Map<Fields, readonly (readonly [string, AnyKind])[]>;

interface Search {
  readonly visit: VisitReference;
  readonly way: (string | number)[];
  readonly known: Known;
}

function inObject(fields: Fields, object: object, search: Search): void {
  const { way } = search;
  for (const [name, kind] of referring(fields, search.known)) {
    const value = (object as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) continue;
    way.push(name);
    inValue(kind, value, search);
    way.pop();
  }
}

function inValue(kind: AnyKind, value: unknown, search: Search): void {
  const { way } = search;
  if (kind.type === 'reference') search.visit(value as string, kind.to, way);
  else if (kind.type === 'group') inObject(kind.fields, value as object, search);
  else if (kind.type === 'list') {
    const item = anyKind(kind.item);
    for (const [index, one] of (value as readonly unknown[]).entries()) {
      way.push(index);
      inValue(item, one, search);
      way.pop();
    }
  }
}

function referring(fields: Fields, known: Known): readonly (readonly [string, AnyKind])[] {
  let found = known.get(fields);
  if (!found) {
    found = Object.entries(fields)
      .map(([name, { kind }]) => [name, anyKind(kind)] as const)
      .filter(([, kind]) => mayRefer(kind, known));
    known.set(fields, found);
  }
  return found;
}

function mayRefer(kind: AnyKind, known: Known): boolean {
  if (kind.type === 'list') return mayRefer(anyKind(kind.item), known);
  return kind.type === 'reference' || (kind.type === 'group' && referring(kind.fields, known).length > 0);
}
