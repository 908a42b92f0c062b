import {
  type AnyKind,
  anyKind,
  type Extension,
  extensionFrom,
  type Fields,
  fileRules,
  jurisdictionNamed,
  recordDef,
  type RecordName,
  recordsWith,
  type RuleText,
  SdkError,
  type Severity,
  structureRules,
} from '@openthb/core';
import type * as z from 'zod';
import type { Profile } from './define-profile.js';
import * as standardProfiles from './index.js';
import { profileRules } from './profile-rules.js';
import { profileShape } from './profile-shape.js';

type Written = z.infer<ReturnType<typeof profileShape>>;

/**
 * A profile from its JSON, for those who do not program. It starts from a profile of the standard and adds to it.
 * @throws SdkError with code `bad-input`, which says what is wrong and shows nothing of what is written
 * @since 0.1.0
 */
export function profileFrom(json: unknown): Profile {
  const parsed = profileShape().safeParse(json);
  if (!parsed.success) throw wrong(placeOf(parsed.error.issues[0]!.path));
  const { id, title, source, extends: base = 'core', jurisdiction: law, ...written } = parsed.data;
  const from: Profile | undefined = Object.values(standardProfiles).find((profile) => profile.id === base);
  if (!from) throw wrong('extends: there is no profile of that name');
  const jurisdiction = law === undefined ? from.jurisdiction : jurisdictionNamed(law);
  if (law !== undefined && !jurisdiction) throw wrong('jurisdiction: there is none of that name');
  const extensions = [...(from.extensions ?? []), ...(written.extensions ?? []).map((one) => extensionFrom(one))];
  refuseUnknown(written, from, extensions);
  const severities = Object.entries(written.severities ?? {});
  const off = new Set(severities.filter(([, severity]) => severity === 'off').map(([rule]) => rule));
  const natures = written.natures ?? from.natures;
  return Object.freeze({
    id,
    title,
    ...(source !== undefined && { source }),
    rules: from.rules.filter((rule) => !off.has(rule.id)),
    fileRules: from.fileRules.filter((rule) => !off.has(rule.id)),
    severities: {
      ...from.severities,
      ...Object.fromEntries(severities.filter((one): one is [string, Severity] => one[1] !== 'off')),
    },
    required: { ...from.required, ...written.required },
    holds: [...(from.holds ?? []), ...(written.holds ?? [])] as readonly RecordName[],
    forbidden: [...(from.forbidden ?? []), ...(written.forbidden ?? [])],
    ...(natures && { natures }),
    ...(jurisdiction && { jurisdiction }),
    extensions,
    suppressions: [...(from.suppressions ?? []), ...(written.suppressions ?? [])],
  });
}

/** Refuses names of rules, fields and kinds of record that there are not, and changes that would hide broken records. */
function refuseUnknown(
  written: Partial<Written>,
  { rules, fileRules: others }: Profile,
  own: readonly Extension[],
): void {
  const { severities = {}, required = {}, holds = [], suppressions = [] } = written;
  const fixed = new Set(
    [...Object.values(structureRules), ...Object.values(fileRules)].filter(isError).map(({ id }) => id),
  );
  const builtIn = [...Object.values(structureRules), ...Object.values(fileRules), ...Object.values(profileRules)];
  const known = new Set([...builtIn, ...rules, ...others].map(({ id }) => id));
  const judged = new Set([...rules, ...others].map(({ id }) => id));
  for (const [index, [rule, severity]] of Object.entries(severities).entries()) {
    const at = `severities, number ${index + 1}`;
    if (!known.has(rule)) throw wrong(`${at}: there is no rule of that id`);
    if (fixed.has(rule)) throw wrong(`${at}: errors of structure and of reading stay errors`);
    if (severity === 'off' && !judged.has(rule)) throw wrong(`${at}: this rule is built in and cannot be switched off`);
  }
  for (const [index, { rule, record }] of suppressions.entries()) {
    const at = `suppressions, number ${index + 1}`;
    if (!known.has(rule)) throw wrong(`${at}: there is no rule of that id`);
    if (fixed.has(rule)) throw wrong(`${at}: errors of structure and of reading are always reported`);
    if (record !== undefined && !recordDef(record)) throw wrong(`${at}: there is no such kind of record`);
  }
  for (const [index, field] of Object.keys(required).entries()) {
    if (!isField(field, own)) throw wrong(`required, number ${index + 1}: there is no such field`);
  }
  for (const [index, kind] of holds.entries()) {
    if (!recordDef(kind)) throw wrong(`holds, number ${index + 1}: there is no such kind of record`);
  }
}

function isError({ severity }: RuleText): boolean {
  return severity === 'error';
}

/** Whether names lead to a field of the model, as `victim.episodes.forms` does. */
function isField(names: string, extensions: readonly Extension[]): boolean {
  const [record, ...path] = names.split('.');
  let fields: Fields | undefined = recordsWith(extensions)(record!)?.fields;
  for (const name of path) {
    if (!fields || !Object.hasOwn(fields, name)) return false;
    fields = fieldsIn(anyKind(fields[name]!.kind));
  }
  return path.length > 0 && recordDef(record!) !== undefined;
}

function fieldsIn(kind: AnyKind): Fields | undefined {
  if (kind.type === 'list') return fieldsIn(anyKind(kind.item));
  return kind.type === 'group' ? kind.fields : undefined;
}

/** Where something is wrong in the layout. Keys that only the file knows are not shown. */
function placeOf(path: readonly PropertyKey[]): string {
  const known = new Set(['rule', 'record', 'path', 'reason', 'owner', 'until', ...Object.keys(profileShape().shape)]);
  const shown = path.map((part) => (typeof part === 'number' || known.has(String(part)) ? String(part) : '...'));
  return `${shown.join('.') || 'the whole'}: it does not fit the schema of profiles`;
}

function wrong(where: string): SdkError {
  return new SdkError('bad-input', `The profile is not well made. ${where}`);
}
