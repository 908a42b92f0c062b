import type { AnyKind } from '../../records/any-kind.js';

/** The name of the function that judges values of a kind. */
export function predicateName(kind: AnyKind): string {
  switch (kind.type) {
    case 'scalar':
    case 'code':
      return `is${pascal(kind.id)}`;
    case 'reference':
      return 'isRecordId';
    case 'group':
      return `is${pascal(kind.name)}`;
    case 'list':
      return `${kind.unique ? 'isSetOf' : 'isListOf'}${predicateName(kind.item as AnyKind).slice(2)}`;
  }
}

/** The name of the object that defines a code list or a record, as core exports it. */
export function camel(id: string): string {
  return id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(id: string): string {
  const name = camel(id);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
