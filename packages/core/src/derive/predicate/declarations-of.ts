import { missingReason } from '../../code-lists/missing-reason.js';
import { type AnyKind, anyKind } from '../../records/any-kind.js';
import type { RecordDef } from '../../records/define-record.js';
import type { Fields } from '../../records/field.js';
import type { Scalar } from '../../scalars/define-scalar.js';
import type { Declaration } from '../modules-of.js';
import { codeText } from './code-text.js';
import { objectText } from './object-text.js';
import { camel, predicateName } from './predicate-names.js';
import { isInline, testOf } from './test-of.js';

/** The functions that judge a record, each after those that it calls. */
export function declarationsOf(record: RecordDef<string, unknown>): readonly Declaration[] {
  const declared = new Map<string, Declaration>();
  const declare = (kind: AnyKind): void => {
    const name = predicateName(kind);
    if (isInline(kind) || declared.has(name)) return;
    for (const part of partsOf(kind)) declare(part);
    declared.set(name, declarationOf(kind, name));
  };
  declare(record as AnyKind);
  return [...declared.values()];
}

function partsOf(kind: AnyKind): readonly AnyKind[] {
  if (kind.type === 'list') return [anyKind(kind.item)];
  if (kind.type !== 'group') return [];
  const kinds = Object.values(kind.fields).map((field) => anyKind(field.kind));
  return hasMissing(kind.fields) ? [...kinds, missingReason] : kinds;
}

function hasMissing(fields: Fields): boolean {
  return Object.values(fields).some(({ need }) => need === 'optional');
}

function declarationOf(kind: AnyKind, name: string): Declaration {
  switch (kind.type) {
    case 'group':
      return { name, text: objectText(name, kind.fields) };
    case 'code':
      return { name, text: codeText(name, kind), list: { name: camel(kind.id), file: kind.id } };
    case 'list':
      return { name, text: listText(name, anyKind(kind.item), kind.unique) };
    default:
      return { name, text: scalarText(name, kind as Scalar<unknown>) };
  }
}

/** Its pattern is made once: written where it is used it would be made at each use. */
function scalarText(name: string, kind: Scalar<unknown>): string {
  const { constraint } = kind;
  const test = testOf(kind, 'v');
  if (constraint.type !== 'text') return `export const ${name} = (v: any): boolean => ${test};`;
  const pattern = `${name.charAt(2).toLowerCase()}${name.slice(3)}Pattern`;
  return [
    `const ${pattern} = ${String(constraint.pattern)};`,
    `export const ${name} = (v: any): boolean => ${test.replace(String(constraint.pattern), () => pattern)};`,
  ].join('\n');
}

function listText(name: string, item: AnyKind, unique: boolean): string {
  return [
    `export function ${name}(v: any, _s: Seen): boolean {`,
    '  if (!Array.isArray(v) || v.length === 0) return false;',
    `  for (let i = 0; i < v.length; i++) if (!${testOf(item, 'v[i]')}) return false;`,
    `  return ${unique ? 'isDistinct(v)' : 'true'};`,
    '}',
  ].join('\n');
}
