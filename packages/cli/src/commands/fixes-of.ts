import { type Extension, type Finding, type Located, pointer, recordsWith } from '@openthb/core';
import { dictionaries, labels } from '@openthb/core/registry';
import { type Fix, knownAliases, repairRecord } from '@openthb/validators';
import { repairs } from '@openthb/validators/registry';

/** Tells of a finding about a record how the text that it speaks of could be repaired, where that is certain. */
export type FixOf = (finding: Finding, located: Located | undefined) => Fix | undefined;

/** Finds the repairs of texts that stand in a file, for the owner of the data. */
export function fixesOf(extensions: readonly Extension[]): FixOf {
  const options = { repairs, aliases: knownAliases(dictionaries, labels), find: recordsWith(extensions) };
  return ({ rule, path, ordinal, line, column }, located) => {
    if (!located?.ok || !located.textEnd || located.ordinal !== ordinal) return undefined;
    const one = repairRecord(located.value, options).repaired.find(
      (repaired) => repaired.rule.id === rule && pointer(repaired.path) === path,
    );
    const to = one && located.textEnd(one.path);
    if (!to || line === undefined || column === undefined) return undefined;
    return { title: one.repair.title, from: { line, column }, to, text: JSON.stringify(one.after) };
  };
}
