import { anyKind } from '../../records/any-kind.js';
import type { Kind } from '../../scalars/kind.js';

/** How the name of a code list, of a group or of the record that is referred to is written. */
export type ShowName = (name: string, of: 'code' | 'group' | 'reference') => string;

/**
 * A kind in words: `partial-date`, `set of code of citizenship`, `list of episode`.
 * @since 0.1.0
 */
export function kindText(kind: Kind<unknown>, show: ShowName = (name) => name): string {
  const any = anyKind(kind);
  switch (any.type) {
    case 'scalar':
      return any.id;
    case 'code':
      return `code of ${show(any.id, any.type)}`;
    case 'reference':
      return `id of ${/^[aeiou]/.test(any.to) ? 'an' : 'a'} ${show(any.to, any.type)}`;
    case 'group':
      return show(any.name, any.type);
    case 'list':
      return `${any.unique ? 'set' : 'list'} of ${kindText(any.item, show)}`;
  }
}
