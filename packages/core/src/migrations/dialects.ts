import type { Change, Migration } from './define-migration.js';
import type { Dialect } from './rewrite.js';
import { isLater } from './version-order.js';

type Renamed = Extract<Change, { type: 'field-renamed' }>;
type Split = Extract<Change, { type: 'code-split' }>;

/** What an older version's record is called in the newer one. Keys that neither knows stay, for a validator to find. */
export function upward({ changes }: Migration): Dialect {
  const renamed = changes.filter((change): change is Renamed => change.type === 'field-renamed');
  const splits = changes.filter((change): change is Split => change.type === 'code-split');
  return {
    key(owner, key) {
      if (isOfFile(changes, owner, key)) return undefined;
      const { to } = renamed.find((change) => change.owner === owner && change.from === key) ?? { to: key };
      return { field: to, key: to };
    },
    code: ({ id }, code) => splits.find(({ list, from }) => list === id && from === code)?.into[0] ?? code,
    widens: () => false,
  };
}

/** What a newer version's record is called in the older one, which has no place for what was added since. */
export function downward({ from: version, changes }: Migration): Dialect {
  const renamed = changes.filter((change): change is Renamed => change.type === 'field-renamed');
  const splits = changes.filter((change): change is Split => change.type === 'code-split');
  const splitOf = (id: string, code: string) => splits.find(({ list, into }) => list === id && into.includes(code));
  return {
    key(owner, key, fields) {
      if (!Object.hasOwn(fields, key) || isLater(fields[key]!.meta.since, version) || isOfFile(changes, owner, key))
        return undefined;
      const { from } = renamed.find((change) => change.owner === owner && change.to === key) ?? { from: key };
      return { field: key, key: from };
    },
    code({ id, added }, code) {
      if (Object.hasOwn(added, code) && isLater(added[code]!, version)) return undefined;
      return splitOf(id, code)?.from ?? code;
    },
    widens: ({ id }, code) => (splitOf(id, code)?.into.indexOf(code) ?? 0) > 0,
  };
}

function isOfFile(changes: readonly Change[], owner: string, key: string): boolean {
  return changes.some((change) => change.type === 'field-of-file' && change.owner === owner && change.field === key);
}
