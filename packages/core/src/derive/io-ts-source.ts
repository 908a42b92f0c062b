import { missingReason } from '../code-lists/missing-reason.js';
import { structureRules } from '../findings/structure-rules.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { defineForm } from './define-form.js';
import { ioTsCombinators } from './generated/io-ts-combinators.js';
import { declare, type Declarations, quoted } from './io-ts-declarations.js';

/**
 * TypeScript source of io-ts codecs and types, complete in itself but for io-ts: for programs that shall not depend on
 * this package.
 */
export const ioTsForm = defineForm({
  id: 'io-ts',
  title: 'io-ts codecs (TypeScript)',
  extension: 'ts',
  holds: 'any',
  derive(records, labels) {
    const declarations: Declarations = { labels, names: new Map(), texts: { scalar: [], code: [], group: [] } };
    declare(missingReason, declarations);
    const names = records.map((record) => declare(record, declarations));
    const { scalar, code, group } = declarations.texts;
    const parts = [head(records.map(({ name }) => name)), ...scalar, ...code, missing, ...group];
    const text = [...parts, ...anyOf(names), rules(), ioTsCombinators].join('\n\n');
    return { type: 'text', text: `${text}\n` };
  },
});

function head(names: readonly string[]): string {
  return [
    '/**',
    ` * OpenTHB ${STANDARD_VERSION} as io-ts codecs and TypeScript types: ${names.join(', ')}.`,
    ' * Written by `openthb schema --format io-ts`; write it anew rather than change it. Errors hold no value of a record.',
    ' */',
    "import * as t from 'io-ts';",
  ].join('\n');
}

const missing = `/** Why properties are absent: at most one reason for each that may be, and none for one that is there. */
export type Missing<A> = { readonly [K in Exclude<OptionalKeys<A>, 'missing'>]?: MissingReason };`;

/** A union, which io-ts tells apart by `record`. */
function anyOf(names: readonly string[]): readonly string[] {
  if (names.length < 2) return [];
  return [
    [
      '/** A record of any of these kinds. */',
      `export type AnyRecord = ${names.join(' | ')};`,
      `export const AnyRecord: t.Type<AnyRecord> = t.union([${names.join(', ')}]);`,
    ].join('\n'),
  ];
}

/** The rules that the combinators name. */
function rules(): string {
  const lines = Object.entries(structureRules)
    .filter(([name]) => ioTsCombinators.includes(`structureRules.${name}`))
    .map(([name, { id, summary }]) => `  ${name}: { id: ${quoted(id)}, summary: ${quoted(summary)} },`);
  return ['const structureRules = {', ...lines, '} as const;'].join('\n');
}
