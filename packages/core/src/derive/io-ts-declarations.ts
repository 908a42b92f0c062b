import { type CodeList, ownCode } from '../code-lists/define-code-list.js';
import type { Labels } from '../labels/labels.js';
import { type AnyKind, anyKind } from '../records/any-kind.js';
import type { Group } from '../records/define-group.js';
import type { Need } from '../records/field.js';
import { definitions } from '../records/generated/definitions.js';
import type { Constraint, Scalar } from '../scalars/define-scalar.js';
import { recordId } from '../scalars/record-id.js';
import { ioTsCombinators } from './generated/io-ts-combinators.js';

/** What has been declared on the way: names by kind, and texts in an order in which none speaks of a later one. */
export interface Declarations {
  readonly labels: readonly Labels[];
  readonly names: Map<AnyKind, string>;
  readonly texts: Readonly<Record<'scalar' | 'code' | 'group', string[]>>;
}

/** A kind that is declared by a name, which is that of its type and of its codec. */
type Named = Exclude<AnyKind, { readonly type: 'list' | 'reference' }>;

/** The name of a kind, after it and all that it needs have been declared. */
export function declare(kind: Named, declarations: Declarations): string {
  const known = declarations.names.get(kind);
  if (known !== undefined) return known;
  const name = nameOf(kind, new Set(declarations.names.values()));
  declarations.names.set(kind, name);
  const text = textOf(kind, name, declarations);
  declarations.texts[kind.type].push(text);
  return name;
}

/** Text in single quotes. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Words that the combinators use, and those of the form itself. */
const taken = new Set([...(ioTsCombinators.match(/\b[A-Z]\w*/g) ?? []), 'AnyRecord', 'Missing']);

const endings = { scalar: 'Value', code: 'Code', group: 'Group' } as const;

function nameOf(kind: Named, used: ReadonlySet<string>): string {
  const id = kind.type === 'group' ? kind.name : kind.id;
  const name = id.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  return taken.has(name) || used.has(name) ? `${name}${endings[kind.type]}` : name;
}

function textOf(kind: Named, name: string, declarations: Declarations): string {
  switch (kind.type) {
    case 'scalar':
      return scalarText(kind, name);
    case 'code':
      return codeText(kind, name, declarations.labels);
    case 'group':
      return groupText(kind, name, declarations);
  }
}

function scalarText({ id, definition, constraint }: Scalar<unknown>, name: string): string {
  const [type, codec] = ofConstraint(id, constraint);
  return lines(
    comment(definition),
    `export type ${name} = ${type};`,
    `export const ${name}: Codec<${name}> = ${codec};`,
  );
}

function ofConstraint(id: string, constraint: Constraint): readonly [type: string, codec: string] {
  switch (constraint.type) {
    case 'text':
      return ['string', `text(${quoted(id)}, ${constraint.pattern})`];
    case 'integer':
      return ['number', `integer(${quoted(id)}, ${constraint.minimum}, ${constraint.maximum})`];
    case 'boolean':
      return ['boolean', `flag(${quoted(id)})`];
    case 'constant':
      return [quoted(constraint.value), `constant(${quoted(constraint.value)})`];
  }
}

function codeText({ id, kind, codes }: CodeList<string>, name: string, labels: readonly Labels[]): string {
  const list = `${name.charAt(0).toLowerCase()}${name.slice(1)}Codes`;
  const one = `(typeof ${list})[number]`;
  const open = kind === 'open';
  return lines(
    comment(open ? `Codes of the open list ${id}; a country may have its own.` : `Codes of the closed list ${id}.`),
    `export const ${list} = [`,
    ...codes.map((code) => `  ${quoted(code)},${labelled(id, code, labels)}`),
    '] as const;',
    `export type ${name} = ${open ? `${one} | (string & Record<never, never>)` : one};`,
    `export const ${name}: Codec<${name}> = ${open ? `text(${quoted(id)}, ${ownCode})` : `codes(${quoted(id)}, ${list})`};`,
  );
}

/** What a code is called, to the end of the line. */
function labelled(list: string, code: string, labels: readonly Labels[]): string {
  const words = labels.flatMap(({ lists }) => lists[list]?.[code] ?? []);
  return words.length === 0 ? '' : ` // ${inOneLine(words.join(' | '))}`;
}

function groupText({ name: id, fields }: Group<unknown>, name: string, declarations: Declarations): string {
  const properties = Object.entries(fields).map(([field, { kind, need }]) => {
    const [type, codec] = expressions(anyKind(kind), declarations);
    return { field, need, type, codec };
  });
  const some = (wanted: Need) => properties.filter(({ need }) => need === wanted);
  const codecs = (need: Need) => {
    const all = some(need).map(({ field, codec }) => `    ${field}: ${codec},`);
    return all.length === 0 ? ['  {},'] : ['  {', ...all, '  },'];
  };
  return lines(
    comment(definitions[id]?.[''] ?? ''),
    `export interface ${name} {`,
    ...properties.flatMap(({ field, need, type }) => [
      comment(definitions[id]?.[field] ?? '', '  '),
      `  readonly ${field}${need === 'optional' ? '?' : ''}: ${type};`,
    ]),
    some('optional').length > 0 ? `  readonly missing?: Missing<${name}>;` : '',
    '}',
    `export const ${name}: Codec<${name}> = group<${name}>(`,
    `  ${quoted(id)},`,
    ...codecs('required'),
    ...codecs('optional'),
    '  MissingReason,',
    ');',
  );
}

/** How the type and the codec of a field are written. */
function expressions(kind: AnyKind, declarations: Declarations): readonly [type: string, codec: string] {
  switch (kind.type) {
    case 'list': {
      const [type, codec] = expressions(anyKind(kind.item), declarations);
      return [`readonly ${type}[]`, `${kind.unique ? 'set' : 'list'}(${codec})`];
    }
    case 'reference':
      return expressions(recordId, declarations);
    case 'scalar':
      if (kind.constraint.type === 'constant') return ofConstraint(kind.id, kind.constraint);
  }
  const name = declare(kind, declarations);
  return [name, name];
}

function comment(text: string, indent = ''): string {
  return text === '' ? '' : `${indent}/** ${inOneLine(text).replaceAll('*/', '*\\/')} */`;
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

function lines(...all: readonly string[]): string {
  return all.filter((line) => line !== '').join('\n');
}
