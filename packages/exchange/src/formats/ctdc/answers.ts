import { countryFrom, type Citizenship, type Gender, type RegistrationChannel, type Sex } from '@openthb/core';
import { citizenshipDictionary, genderDictionary, sexDictionary } from '@openthb/core/dictionaries';
import type { Cells } from '../cells.js';
import { inverse, type Read } from '../inverse.js';
import { channels } from './mapping.js';

/** What the file writes where it does not know. */
const UNKNOWN: ReadonlySet<string> = new Set(['-99', 'Unknown']);

/** Versions differ in their words, and no word means one thing here and another there: all are read everywhere. */
const wordings = ['ctdcKanon', 'ctdcSynthetic2021', 'ctdcSynthetic2024', 'ctdcSynthetic2025'] as const;

const sexes = new Map(wordings.flatMap((standard) => [...inverse(sexDictionary, standard)]));
const genders = new Map(wordings.flatMap((standard) => [...inverse(genderDictionary, standard)]));
const citizenships = inverse(citizenshipDictionary, 'ctdcKanon');

/** The year of registration. */
export function yearOf(cells: Cells): string | undefined {
  return known(cells, 'yearOfRegistration') ? cells.parse('yearOfRegistration', fourDigits) : undefined;
}

/** How the person came to the contributor's notice. */
export function channelOf(cells: Cells): RegistrationChannel | undefined {
  return coded(cells, 'Datasource', (text) => {
    const code = channels[text];
    return code && { code, mark: code === 'hotline' ? 'exact' : 'narrower' };
  });
}

/** Sex, or gender where the column gives one that is no sex. */
export function sexAndGenderOf(cells: Cells): { readonly sex: Sex | undefined; readonly gender: Gender | undefined } {
  const text = cells.text('gender');
  const isGender = genders.has(text) && !sexes.has(text);
  return {
    sex: isGender ? undefined : coded(cells, 'gender', (word) => sexes.get(word)),
    gender: isGender ? coded(cells, 'gender', (word) => genders.get(word)) : undefined,
  };
}

/** The citizenship; `ZZ` is one that is not known. */
export function citizenshipOf(cells: Cells): Citizenship | undefined {
  if (!known(cells, 'citizenship')) return undefined;
  return cells.parse(
    'citizenship',
    (text): Citizenship | undefined => citizenships.get(text)?.code ?? countryFrom(text),
  );
}

/** Whether a column is answered; what the file writes for unknown is entered as such. */
export function known(cells: Cells, name: string): boolean {
  const text = cells.text(name);
  if (!UNKNOWN.has(text)) return text !== '';
  cells.enter(name, text, 'exact', 'missing: unknown');
  return false;
}

/** A column that holds a code of a list. */
export function coded<Code extends string>(
  cells: Cells,
  name: string,
  read: (text: string) => Read<Code> | undefined,
): Code | undefined {
  if (!known(cells, name)) return undefined;
  return cells.read(name, (text) => {
    const found = read(text);
    return found && { value: found.code, mark: found.mark, to: found.code };
  });
}

function fourDigits(text: string): string | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? text : undefined;
}
