import { countryFrom, type Citizenship, type Gender, type RegistrationChannel, type Sex } from '@openthb/core';
import { citizenshipDictionary, genderDictionary, sexDictionary } from '@openthb/core/dictionaries';
import type { Cells } from '../cells.js';
import { inverse, type Read } from '../inverse.js';
import { channels } from './mapping.js';

/** What the file writes where it does not know. */
const UNKNOWN: ReadonlySet<string> = new Set(['-99', 'Unknown']);

const sexes = inverse(sexDictionary, 'ctdcKanon');
const genders = inverse(genderDictionary, 'ctdcKanon');
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
  const gender = genders.has(cells.text('gender')) ? coded(cells, 'gender', (text) => genders.get(text)) : undefined;
  return { gender, sex: gender ? undefined : coded(cells, 'gender', (text) => sexes.get(text)) };
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
