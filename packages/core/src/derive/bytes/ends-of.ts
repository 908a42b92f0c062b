import type { CodeList } from '../../code-lists/define-code-list.js';
import { missingReason } from '../../code-lists/missing-reason.js';
import { type AnyKind, anyKind } from '../../records/any-kind.js';
import type { RecordDef } from '../../records/define-record.js';
import type { Scalar } from '../../scalars/define-scalar.js';
import type { Declaration } from '../modules-of.js';
import { camel } from '../predicate/predicate-names.js';
import { endName } from './end-name.js';
import { endOf, hasObjects, hasOwnEnd } from './end-of.js';
import { ITEM, markOf } from './marks.js';
import { objectEndText } from './object-end-text.js';
import { longListEndText, wordsEndText } from './words-end-text.js';

/** The functions that tell where a record ends, each after those that it calls. */
export function endsOf(record: RecordDef<string, unknown>): readonly Declaration[] {
  const declared = new Map<string, Declaration>();
  const declare = (kind: AnyKind): void => {
    const name = endName(kind);
    if (!hasOwnEnd(kind) || declared.has(name)) return;
    if (kind.type === 'list') declare(anyKind(kind.item));
    if (kind.type === 'group') {
      for (const field of Object.values(kind.fields)) declare(anyKind(field.kind));
      declare(missingReason as CodeList<string>);
    }
    declared.set(name, declarationOf(kind, name, record));
  };
  declare(record as AnyKind);
  return [...declared.values()];
}

function declarationOf(kind: AnyKind, name: string, record: RecordDef<string, unknown>): Declaration {
  switch (kind.type) {
    case 'group':
      return { name, text: objectEndText(name, kind.fields, kind === (record as AnyKind)) };
    case 'code':
      return kind.codes.length > LONG
        ? { name, text: longListEndText(name, kind), list: { name: camel(kind.id), file: kind.id } }
        : { name, text: wordsEndText(name, kind.codes) };
    case 'list':
      return { name, text: listText(name, anyKind(kind.item), kind.unique) };
    default:
      return { name, text: scalarText(name, kind as Scalar<unknown>) };
  }
}

const LONG = 64;

function listText(name: string, item: AnyKind, unique: boolean): string {
  return [
    `export function ${name}(d: DataView, p: number${hasObjects(item) ? ', m: Int32Array' : ''}): number {`,
    '  let c = d.getUint8(p);',
    '  if (c === 32) c = d.getUint8(++p);',
    '  if (c !== 91) return -1;',
    ...(unique ? ['  const first = p + 1;'] : []),
    '  for (;;) {',
    '    const from = p + 1;',
    ...(hasObjects(item) ? [`    ${markOf(`${ITEM}`)}`] : []),
    `    p = ${endOf(item, 'from')};`,
    `    if (p < 0${unique ? ` || (from > first && ${isText(item) ? 'repeats(d, first, from, p)' : 'true'})` : ''}) return -1;`,
    '    c = d.getUint8(p);',
    '    if (c === 93) return p + 1;',
    '    if (c !== 44) return -1;',
    '  }',
    '}',
  ].join('\n');
}

/** Whether values of a kind are texts; a set of others is judged as an object as soon as it has two. */
function isText(kind: AnyKind): boolean {
  if (kind.type === 'scalar') return kind.constraint.type === 'text' || kind.constraint.type === 'constant';
  return kind.type === 'code' || kind.type === 'reference';
}

function scalarText(name: string, { constraint }: Scalar<unknown>): string {
  if (constraint.type === 'constant') return wordsEndText(name, [constraint.value]);
  const pattern = `${name}Pattern`;
  return [
    `const ${pattern} = ${String(constraint.type === 'text' ? constraint.pattern : /^$/u)};`,
    `export const ${name} = (d: DataView, p: number): number => patternEnd(d, p, ${pattern});`,
  ].join('\n');
}
