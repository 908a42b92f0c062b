import {
  controlDictionary,
  exploitationFormDictionary,
  relationToVictimDictionary,
  sectorDictionary,
  sexualExploitationKindDictionary,
} from '@openthb/core/dictionaries';
import { inverse, type Read } from '../inverse.js';
import { type PersonFile, preferred } from './mapping.js';

/** A field of an episode that the file spreads over flags, one for each code. */
export type FlagField = 'controls' | 'forms' | 'sectors' | 'sexualExploitationKinds' | 'recruiterRelations';

/** Each flag column, with the field and the code that it stands for. */
export type FlagColumns = ReadonlyMap<string, { readonly field: FlagField; readonly read: Read<string> }>;

const dictionaries = {
  controls: controlDictionary,
  forms: exploitationFormDictionary,
  sectors: sectorDictionary,
  sexualExploitationKinds: sexualExploitationKindDictionary,
  recruiterRelations: relationToVictimDictionary,
} as const;

/** The flag columns of a version. */
export function flagColumnsOf(standard: PersonFile): FlagColumns {
  return new Map(
    (Object.keys(dictionaries) as FlagField[]).flatMap((field) =>
      [...inverse<string>(dictionaries[field], standard, preferred)].map(
        ([column, read]) => [column, { field, read }] as const,
      ),
    ),
  );
}

/** What a group of flags says: codes, `none` where all that were answered are 0, or nothing where none was answered. */
export function codesOf(
  columns: FlagColumns,
  flags: ReadonlyMap<string, string>,
  field: FlagField,
): readonly string[] | undefined {
  const answers = [...columns]
    .filter(([, column]) => column.field === field)
    .map(([name, { read }]) => ({ read, flag: flags.get(name) }));
  const set = answers.filter(({ flag }) => flag === '1').map(({ read }) => read.code);
  if (set.length > 0) return field === 'forms' ? withoutImpliedLabour(columns, set, flags) : set;
  return answers.some(({ flag }) => flag === '0') ? ['none'] : undefined;
}

/**
 * The file counts begging and illicit activities as forced labour. Where they are all the labour that it names, the
 * person's form is begging or crime, and not forced labour besides.
 */
function withoutImpliedLabour(
  columns: FlagColumns,
  forms: readonly string[],
  flags: ReadonlyMap<string, string>,
): readonly string[] {
  const split = forms.includes('forced-begging') || forms.includes('forced-criminality');
  const otherLabour = codesOf(columns, flags, 'sectors');
  const labourNamed = otherLabour !== undefined && !otherLabour.includes('none');
  return split && !labourNamed ? forms.filter((form) => form !== 'forced-labour') : forms;
}
