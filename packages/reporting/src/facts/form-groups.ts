import { type ForeignStandard } from '@openthb/core';
import { exploitationFormDictionary } from '@openthb/core/dictionaries';

/** The form of another standard under which each form of exploitation is put; what it has none for is left out. */
export function formGroups(standard: ForeignStandard): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(exploitationFormDictionary.entries).flatMap(([code, { maps }]) => {
      const [group] = maps?.[standard]?.codes ?? [];
      return group === undefined ? [] : [[code, group]];
    }),
  );
}
