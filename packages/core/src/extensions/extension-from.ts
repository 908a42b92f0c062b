import * as z from 'zod';
import { type CodeList, defineCodeList } from '../code-lists/define-code-list.js';
import * as codeLists from '../code-lists/index.js';
import { SdkError } from '../findings/sdk-error.js';
import { recordDef, type RecordName } from '../records/any-record.js';
import { type Field, type Fields, optional, required } from '../records/field.js';
import { setOf } from '../records/list-of.js';
import { reference } from '../records/reference.js';
import * as scalars from '../scalars/index.js';
import type { Kind } from '../scalars/kind.js';
import { type Extension, defineExtension } from './define-extension.js';

const name = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
const fieldName = z.string().regex(/^[a-z][a-zA-Z0-9]*$/u);
const text = z.string().min(1);

/** How an extension is written in JSON. */
const written = z.strictObject({
  namespace: name,
  title: text,
  source: z.exactOptional(text),
  codeLists: z.exactOptional(
    z.record(
      name,
      z.strictObject({
        kind: z.enum(['closed', 'open']),
        codes: z.record(name, z.strictObject({ label: text, definition: text, source: z.exactOptional(text) })),
      }),
    ),
  ),
  records: z.record(
    name,
    z.record(
      fieldName,
      z.strictObject({
        kind: text,
        need: z.exactOptional(z.enum(['required', 'optional'])),
        title: text,
        definition: text,
        sensitivity: z.enum(['direct', 'protected', 'quasi', 'sensitive', 'plain']),
        source: z.exactOptional(text),
      }),
    ),
  ),
});

type WrittenField = z.infer<typeof written>['records'][string][string];

/**
 * An extension from its JSON, for those who do not program: `kind` is the id of a scalar (`partial-date`, `count`), or
 * `code:`, `set:`, `reference:` or `references:` with the name of a code list or a kind of record.
 * @throws SdkError with code `bad-input`, which says where the JSON is wrong; an extension holds no data of persons
 * @since 0.1.0
 */
export function extensionFrom(json: unknown): Extension {
  const parsed = written.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const what = issue!.code === 'unrecognized_keys' ? 'there is a key that extensions do not have' : issue!.message;
    throw wrong(`${issue!.path.join('.')}: ${what}`);
  }
  const { namespace, title, source, codeLists: lists = {}, records } = parsed.data;
  const own = Object.entries(lists).map(([id, { kind, codes }]): CodeList<string> => {
    const list = { id: `${namespace}-${id}`, since: '1.0', codes: Object.keys(codes), entries: codes };
    return kind === 'open' ? defineCodeList({ ...list, kind }) : defineCodeList({ ...list, kind });
  });
  const fields = Object.entries(records).map(([record, added]) => {
    if (!recordDef(record)) throw wrong(`records.${record}: there is no such kind of record`);
    return [record as RecordName, fieldsOf(added, (kind) => kindOf(kind, namespace, own))] as const;
  });
  return defineExtension({
    namespace,
    title,
    ...(source !== undefined && { source }),
    fields: Object.fromEntries(fields),
  });
}

function fieldsOf(added: Readonly<Record<string, WrittenField>>, kindNamed: (kind: string) => Kind<unknown>): Fields {
  return Object.fromEntries(
    Object.entries(added).map(([field, { kind, need, ...meta }]): [string, Field<unknown>] => [
      field,
      (need === 'required' ? required : optional)(kindNamed(kind), { ...meta, since: '1.0' }),
    ]),
  );
}

function kindOf(kind: string, namespace: string, own: readonly CodeList<string>[]): Kind<unknown> {
  const [form, to = ''] = kind.split(':') as [string, string?];
  if (form === 'code' || form === 'set') {
    const list =
      own.find(({ id }) => id === `${namespace}-${to}`) ?? Object.values(codeLists).find(({ id }) => id === to);
    if (!list) throw wrong(`there is no code list ${to}`);
    return form === 'set' ? setOf(list) : list;
  }
  if (form === 'reference' || form === 'references') {
    if (!recordDef(to)) throw wrong(`there is no kind of record ${to}`);
    return form === 'references' ? setOf(reference(to)) : reference(to);
  }
  const scalar = Object.values(scalars).find((one) => typeof one === 'object' && 'id' in one && one.id === kind);
  if (!scalar) throw wrong(`there is no kind ${kind}`);
  return scalar as Kind<unknown>;
}

function wrong(where: string): SdkError {
  return new SdkError('bad-input', `The extension is not well made. ${where}`);
}
