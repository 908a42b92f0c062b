import { fileRules, findingOf, type Located, type Loss, pointer, readVersion } from '@openthb/core';

/**
 * What was read, with records of other versions of the standard as ones of ours, and before each what was lost of it.
 * A record of a version that cannot be read is left as it is, for a validator to refuse.
 */
export async function* inOurVersion(records: AsyncIterable<Located>): AsyncGenerator<Located> {
  for await (const located of records) {
    const migrated = located.ok && isObject(located.value) ? readVersion(located.value) : undefined;
    if (!located.ok || !migrated || migrated.record === located.value) {
      yield located;
      continue;
    }
    for (const loss of migrated.losses) yield { ok: false, finding: lossFinding(loss, located) };
    // What stands in the file is of another version: its texts are not to be replaced by ones of ours.
    const { textEnd: _, ...ours } = located;
    yield { ...ours, value: migrated.record };
  }
}

function lossFinding({ record, path, what }: Loss, { ordinal, place }: Extract<Located, { ok: true }>) {
  const steps = path === '' ? [] : path.split('.');
  const rule = what === 'key' ? fileRules.laterKey : fileRules.migrated;
  return findingOf(rule, { record, ordinal, path: pointer(steps), ...place(steps) });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
