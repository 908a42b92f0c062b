import type { Episode } from '@openthb/core';
import {
  controlDictionary,
  exploitationFormDictionary,
  relationToVictimDictionary,
  sectorDictionary,
  sexualExploitationKindDictionary,
} from '@openthb/core/dictionaries';
import { inverse, type Read } from '../inverse.js';

/** A field of an episode that the file spreads over flags, one for each code. */
export type FlagField = 'controls' | 'forms' | 'sectors' | 'sexualExploitationKinds' | 'recruiterRelations';

const dictionaries = {
  controls: controlDictionary,
  forms: exploitationFormDictionary,
  sectors: sectorDictionary,
  sexualExploitationKinds: sexualExploitationKindDictionary,
  recruiterRelations: relationToVictimDictionary,
} as const;

/** The flag whose wider meaning is read as one of our narrower codes; begging and crime, which it includes, are split off. */
const forcedLabour: readonly [string, FlagField, Read<string>] = [
  'isForcedLabour',
  'forms',
  { code: 'forced-labour', mark: 'narrower' },
];

/** Each flag column, with the field and the code that it stands for. */
export const flagColumns: ReadonlyMap<string, { readonly field: FlagField; readonly read: Read<string> }> = new Map(
  (Object.keys(dictionaries) as FlagField[])
    .flatMap((field) =>
      [...inverse<string>(dictionaries[field], 'ctdcKanon')].map(([column, read]) => [column, field, read] as const),
    )
    .concat([forcedLabour])
    .map(([column, field, read]) => [column, { field, read }]),
);

/** What a group of flags says: codes, `none` where all that were answered are 0, or nothing where none was answered. */
export function codesOf(flags: ReadonlyMap<string, string>, field: FlagField): readonly string[] | undefined {
  const answers = [...flagColumns]
    .filter(([, column]) => column.field === field)
    .map(([name, { read }]) => ({ name, read, flag: flags.get(name) }));
  const set = answers.filter(({ flag }) => flag === '1').map(({ read }) => read.code);
  if (set.length > 0) return field === 'forms' ? withoutImpliedLabour(set, flags) : set;
  return answers.some(({ flag }) => flag === '0') ? ['none'] : undefined;
}

/**
 * The file counts begging and illicit activities as forced labour. Where they are all the labour that it names, the
 * person's form is begging or crime, and not forced labour besides.
 */
function withoutImpliedLabour(forms: readonly string[], flags: ReadonlyMap<string, string>): readonly string[] {
  const split = forms.includes('forced-begging') || forms.includes('forced-criminality');
  const otherLabour = codesOf(flags, 'sectors');
  const labourNamed = otherLabour !== undefined && !otherLabour.includes('none');
  return split && !labourNamed ? forms.filter((form) => form !== 'forced-labour') : forms;
}

/** The type of a flag field's value. */
export type FlagValue<F extends FlagField> = NonNullable<Episode[F]>;
