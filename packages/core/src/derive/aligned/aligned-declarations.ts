import { type AnyKind, anyKind } from '../../records/any-kind.js';
import type { RecordDef } from '../../records/define-record.js';
import type { Fields } from '../../records/field.js';
import type { Declaration } from '../modules-of.js';
import { alignedName } from './aligned-name.js';

/** The functions that align a record, each after those that it calls. */
export function alignedDeclarations(record: RecordDef<string, unknown>): readonly Declaration[] {
  const declared = new Map<string, Declaration>();
  const declare = (kind: AnyKind): void => {
    const name = alignedName(kind);
    if (!holdsFields(kind) || declared.has(name)) return;
    if (kind.type === 'list') declare(anyKind(kind.item));
    if (kind.type === 'group') for (const field of Object.values(kind.fields)) declare(anyKind(field.kind));
    declared.set(name, { name, text: textOf(kind, name) });
  };
  declare(record as AnyKind);
  return [...declared.values()];
}

/** Whether values of a kind are objects with fields, or lists of those; others are taken as they are. */
function holdsFields(kind: AnyKind): boolean {
  return kind.type === 'group' || (kind.type === 'list' && anyKind(kind.item).type === 'group');
}

function textOf(kind: AnyKind, name: string): string {
  if (kind.type === 'group') return objectText(name, kind.fields);
  return kind.type === 'list' ? listText(name, alignedName(anyKind(kind.item))) : '';
}

/** It goes through the properties that are there, since code that asks for each by its name is slow on objects of many shapes. */
function objectText(name: string, fields: Fields): string {
  const names = [...Object.keys(fields), ...(Object.values(fields).some(isOptional) ? ['missing'] : [])];
  const valueOf = (field: string) => {
    const kind = fields[field] && anyKind(fields[field].kind);
    return kind && holdsFields(kind) ? `x === undefined ? x : ${alignedName(kind)}(x)` : 'x';
  };
  return [
    `export function ${name}(v: any): object {`,
    `  let ${names.map((_, index) => `f${index}`).join(', ')};`,
    '  for (const k in v) {',
    '    const x = v[k];',
    '    switch (k) {',
    ...names.map((field, index) => `      case '${field}': f${index} = ${valueOf(field)}; break;`),
    '    }',
    '  }',
    `  return { ${names.map((field, index) => `${field}: f${index}`).join(', ')} };`,
    '}',
  ].join('\n');
}

function isOptional({ need }: Fields[string]): boolean {
  return need === 'optional';
}

function listText(name: string, item: string): string {
  return [
    `export function ${name}(v: any): object {`,
    '  const all = [];',
    `  for (let i = 0; i < v.length; i++) all.push(${item}(v[i]));`,
    '  return all;',
    '}',
  ].join('\n');
}
