import type { AnyKind } from '../../records/any-kind.js';
import { reservedWords } from './reserved-words.js';

/** PostgreSQL cuts longer names off. */
const LONGEST = 63;

/** A camelCase or kebab-case name in lower snake_case. */
export function snake(name: string): string {
  return name.replaceAll('-', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A name that every engine takes whole: one that is too long keeps its beginning, and a hash tells it from others. */
export function short(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 9)}_${hash(name)}`;
}

/**
 * The column of a field. One that refers to a record ends in `_id`; one that would be a reserved word says its kind:
 * `on_date`, `from_date`.
 */
export function columnName(prefix: string, field: string, kind: AnyKind): string {
  const name = prefix + snake(field);
  if (kind.type === 'reference') return short(`${name}_id`);
  return short(reservedWords.has(name) ? `${name}_${snake(kindName(kind)).split('_').at(-1)}` : name);
}

/** The table of a record. */
export function recordTableName(record: string): string {
  const name = snake(record);
  return reservedWords.has(name) ? `${name}_record` : short(name);
}

/** The table of a code list. */
export function listTableName(list: string): string {
  return short(`code_${snake(list)}`);
}

/** What a kind is called. */
export function kindName(kind: AnyKind): string {
  switch (kind.type) {
    case 'scalar':
    case 'code':
      return kind.id;
    case 'reference':
      return kind.to;
    case 'group':
      return kind.name;
    case 'list':
      return 'list';
  }
}

/** FNV-1a of 32 bits, in hexadecimal. */
function hash(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01_00_01_93);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
