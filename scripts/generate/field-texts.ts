import { anyKind, type AnyKind } from '../../packages/core/src/records/any-kind.js';
import * as records from '../../packages/core/src/records/index.js';
import * as groups from '../../packages/core/src/records/parts/index.js';
import { write } from './write.js';

/** Every title of a field and every definition of a scalar, as a type: what each language has words for. */
export async function writeFieldTexts(): Promise<void> {
  const fields = [...Object.values(records), ...Object.values(groups)].flatMap((owner) => Object.values(owner.fields));
  const texts = new Set(fields.flatMap(({ kind, meta }) => [meta.title, ...definitionsOf(anyKind(kind))]));
  const union = [...texts].toSorted().map((text) => `\n  | ${JSON.stringify(text)}`);
  await write('packages/core/src/labels/generated/field-text.ts', `export type FieldText =${union.join('')};\n`);
}

/** What forms tell of how a value is written; of what is chosen or set, nothing. */
function definitionsOf(kind: AnyKind): readonly string[] {
  if (kind.type === 'list') return definitionsOf(anyKind(kind.item));
  return kind.type === 'scalar' && ['text', 'integer'].includes(kind.constraint.type) ? [kind.definition] : [];
}
