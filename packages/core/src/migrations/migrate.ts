import { recordDef } from '../records/any-record.js';
import type { RecordDef } from '../records/define-record.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import type { Change, Migration } from './define-migration.js';
import { downward, upward } from './dialects.js';
import * as migrationIndex from './index.js';
import type { Loss, Migrated } from './loss.js';
import { type Dialect, rewriteObject } from './rewrite.js';
import { isLater } from './version-order.js';

type Json = Readonly<Record<string, unknown>>;
type Merged = Extract<Change, { type: 'record-merged' }>;

const migrations: readonly Migration[] = Object.values(migrationIndex);

/**
 * The versions of the standard that records can be migrated between, oldest first.
 * @since 0.1.0
 */
export const versions: readonly string[] = [...migrations.map(({ from }) => from), STANDARD_VERSION];

/**
 * A record of another version, as one of ours: an older version by way of its migrations, a later minor version by
 * leaving out the keys that ours does not know. Undefined where the version is none of these.
 * @since 0.1.0
 */
export function readVersion(record: Json): Migrated | undefined {
  const version = record['version'];
  if (version === STANDARD_VERSION) return { record, losses: [] };
  if (typeof version !== 'string') return undefined;
  if (isLaterMinor(version)) return rewritten(record, ours(record), { key: known, code: same, widens: never });
  const first = migrations.findIndex(({ from }) => from === version);
  if (first < 0) return undefined;
  return chained(record, migrations.slice(first), (one, step) => up(one, step));
}

/**
 * One of our records in an older version of the standard, with what that version has no place for.
 * @throws RangeError where there is no such version
 * @since 0.1.0
 */
export function writeVersion(record: Json, version: string): Migrated {
  const first = migrations.findIndex(({ from }) => from === version);
  if (first < 0 && version !== STANDARD_VERSION) throw new RangeError(`versions are ${versions.join(', ')}`);
  const steps = first < 0 ? [] : migrations.slice(first).toReversed();
  return chained(record, steps, (one, step) => down(one, step));
}

function chained(record: Json, steps: readonly Migration[], take: (record: Json, step: Migration) => Migrated) {
  let migrated: Migrated = { record, losses: [] };
  for (const step of steps) {
    if (migrated.record === undefined) break;
    const { record: next, losses } = take(migrated.record as Json, step);
    migrated = { record: next, losses: [...migrated.losses, ...losses] };
  }
  return migrated;
}

function up(record: Json, migration: Migration): Migrated {
  const merged = mergedIn(migration).find(({ from }) => from === record['record']);
  const as = merged ? { ...record, record: merged.into, ...told(merged) } : record;
  return rewritten({ ...as, version: migration.to }, ours(as), upward(migration));
}

function down(record: Json, migration: Migration): Migrated {
  const def = ours(record);
  const lost = (): Migrated => ({ record: undefined, losses: [{ record: def?.name ?? '', path: '', what: 'record' }] });
  if (!def || addedSince(def, migration.from)) return lost();
  const { record: said, losses } = rewritten({ ...record, version: migration.from }, def, downward(migration));
  if (said === undefined) return lost();
  const merged = mergedIn(migration).find(
    ({ into, told: by }) => into === def.name && (!by || record[by.field] === by.code),
  );
  if (!merged) return { record: said, losses };
  const { [merged.told?.field ?? '']: _, ...rest } = said as Json;
  return { record: { ...rest, record: merged.from }, losses };
}

function rewritten(record: Json, def: RecordDef<string, unknown> | undefined, dialect: Dialect): Migrated {
  if (!def) return { record, losses: [] };
  const losses: Loss[] = [];
  const said = rewriteObject(def, record, dialect, (path, what) => {
    losses.push({ record: def.name, path: path.join('.'), what });
  });
  const version = isLaterMinor(String(record['version'])) ? STANDARD_VERSION : record['version'];
  return { record: said && { ...said, version }, losses };
}

function ours(record: Json): RecordDef<string, unknown> | undefined {
  const { record: kind } = record;
  return typeof kind === 'string' ? recordDef(kind) : undefined;
}

function mergedIn({ changes }: Migration): readonly Merged[] {
  return changes.filter((change): change is Merged => change.type === 'record-merged');
}

function told({ told: by }: Merged): Json {
  return by ? { [by.field]: by.code } : {};
}

/** Whether a kind of record came after a version: all of its own fields did. */
function addedSince({ fields }: RecordDef<string, unknown>, version: string): boolean {
  const own = Object.keys(fields).filter((name) => !['record', 'version', 'id', 'nature', 'life'].includes(name));
  return own.every((name) => isLater(fields[name]!.meta.since, version));
}

function isLaterMinor(version: string): boolean {
  return (
    /^\d+\.\d+$/.test(version) &&
    version.split('.')[0] === STANDARD_VERSION.split('.')[0] &&
    isLater(version, STANDARD_VERSION)
  );
}

const known: Dialect['key'] = (_, key, fields) => (Object.hasOwn(fields, key) ? { field: key, key } : undefined);
const same: Dialect['code'] = (_, code) => code;
const never: Dialect['widens'] = () => false;
