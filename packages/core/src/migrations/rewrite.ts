import type { CodeList } from '../code-lists/define-code-list.js';
import { type AnyKind, anyKind } from '../records/any-kind.js';
import type { Fields } from '../records/field.js';
import type { Loss } from './loss.js';

type Json = Readonly<Record<string, unknown>>;

/** How the parts of a record are said in another version. */
export interface Dialect {
  /** What a field is called there; undefined where it has no place. The key is the one that stands in the record. */
  key(owner: string, key: string, fields: Fields): { readonly field: string; readonly key: string } | undefined;
  /** The code that stands there for one of a list; undefined where none does. */
  code(list: CodeList<string>, code: string): string | undefined;
  /** Whether something is lost when one code stands for the other. */
  widens(list: CodeList<string>, code: string): boolean;
}

/**
 * An object of the model said in another version. What does not have the form of the model is left as it is, for a
 * validator to find. Undefined: a required part cannot be said.
 */
export function rewriteObject(
  owner: { readonly name: string; readonly fields: Fields },
  object: Json,
  dialect: Dialect,
  lose: (path: readonly string[], what: Loss['what']) => void,
  path: readonly string[] = [],
): Json | undefined {
  const said: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    if (key === 'missing') {
      const reasons = rewriteReasons(owner, value, dialect, lose, path);
      if (reasons !== undefined) said[key] = reasons;
      continue;
    }
    const place = dialect.key(owner.name, key, owner.fields);
    if (!place) {
      const known = Object.hasOwn(owner.fields, key);
      lose(known ? [...path, key] : path, known ? 'field' : 'key');
      continue;
    }
    const field = Object.hasOwn(owner.fields, place.field) ? owner.fields[place.field] : undefined;
    const inner = field ? rewriteValue(anyKind(field.kind), value, dialect, lose, [...path, place.field]) : value;
    if (inner !== undefined) Object.defineProperty(said, place.key, { ...plain, value: inner });
    else if (field?.need === 'required') return undefined;
  }
  return said;
}

/** How JSON.parse sets a property, `__proto__` too. */
const plain = { enumerable: true, writable: true, configurable: true } as const;

function rewriteReasons(
  owner: { readonly name: string; readonly fields: Fields },
  reasons: unknown,
  dialect: Dialect,
  lose: (path: readonly string[], what: Loss['what']) => void,
  path: readonly string[],
): unknown {
  if (!isObject(reasons)) return reasons;
  const said: Record<string, unknown> = {};
  for (const [key, reason] of Object.entries(reasons)) {
    const place = dialect.key(owner.name, key, owner.fields);
    if (place) Object.defineProperty(said, place.key, { ...plain, value: reason });
    else lose([...path, 'missing'], 'field');
  }
  // What was explained has no place there, and so nothing is left to explain.
  return Object.keys(said).length === 0 && Object.keys(reasons).length > 0 ? undefined : said;
}

function rewriteValue(
  kind: AnyKind,
  value: unknown,
  dialect: Dialect,
  lose: (path: readonly string[], what: Loss['what']) => void,
  path: readonly string[],
): unknown {
  switch (kind.type) {
    case 'group':
      return isObject(value) ? rewriteObject(kind, value, dialect, lose, path) : value;
    case 'list': {
      if (!Array.isArray(value) || value.length === 0) return value;
      const items = value
        .map((item) => rewriteValue(anyKind(kind.item), item, dialect, lose, path))
        .filter((item) => item !== undefined);
      return items.length === 0 ? undefined : kind.unique ? [...new Set(items)] : items;
    }
    case 'code': {
      if (typeof value !== 'string') return value;
      const code = dialect.code(kind, value);
      if (code === undefined || dialect.widens(kind, value)) lose(path, 'code');
      return code;
    }
    default:
      return value;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
