import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsDocumentNumber } from './holds-document-number.js';
import { holdsEmail } from './holds-email.js';
import { holdsPersonalName } from './holds-personal-name.js';
import { holdsPhoneNumber } from './holds-phone-number.js';
import { isTellingId } from './is-telling-id.js';

/** What texts of plans, laws and reports are full of, and what identifies nobody. */
const harmless = [
  'Law 9669, 18.12.2006, article 4',
  'Official Gazette 85/2005, 88/2005, 107/2005',
  'CETS 197 (2005), article 28',
  'COM(2014) 635 final; WCMS_105023',
  '2003-05-17 to 2004-03-24, 12 500 000 ALL, 0.5 of 100',
  'Standard operating procedures, 4.2',
  'National plan of action against trafficking in children 2021-2023',
  'https://www.coe.int/en/web/anti-human-trafficking/anti-trafficking-convention',
  'Directive 2011/36/EU @ article 2',
  'Training in room B 12, 30 places; ISO 3166-2:RS',
];
/** A number of so many digits whose last digit makes the check of JMBG true. */
const jmbg = (first: readonly number[]): string | undefined => {
  const sum = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((all, weight, index) => all + weight * first[index]!, 0);
  const last = 11 - (sum % 11);
  return last === 10 ? undefined : `${first.join('')}${last === 11 ? 0 : last}`;
};

describe('a search for identifiers', () => {
  it.for(harmless)('finds nothing in text of the trade, number %#', (text) => {
    expect(holdsEmail(text) || holdsPhoneNumber(text) || holdsDocumentNumber(text) || holdsPersonalName(text)).toBe(
      false,
    );
  });

  it.for<[string, (text: string) => boolean, string]>([
    ['an address', holdsEmail, 'write to a.b+c@mail.example.org'],
    ['an address in another script', holdsEmail, 'пиши на име@пример.срб'],
    ['a number from abroad', holdsPhoneNumber, 'call +355 69 123 4567.'],
    ['a number from abroad with zeros', holdsPhoneNumber, '00381 11 3061-000'],
    ['a number within a country', holdsPhoneNumber, 'tel. 069/123-456'],
    ['a passport', holdsDocumentNumber, 'passport BA1234567'],
    ['a card of Albania', holdsDocumentNumber, 'J12345678L'],
    ['a national number of Bulgaria', holdsDocumentNumber, '7523169263'],
    ['a national number of Turkey', holdsDocumentNumber, '10000000146'],
    ['a national number of Romania', holdsDocumentNumber, '1800101221144'],
    ['a name in English', holdsPersonalName, 'heard by Mrs. Doe'],
    ['a name in Serbian', holdsPersonalName, 'Госпођа Петровић'],
    ['a name in Albanian', holdsPersonalName, 'zonja Hoxha'],
  ])('finds %s', ([, holds, text]) => {
    expect(holds(text)).toBe(true);
    expect(holds(`Before ${text} and after`)).toBe(true);
  });

  it('finds every JMBG, and of other runs of as many digits few', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, (first) => {
        const number = jmbg(first);
        fc.pre(number !== undefined);
        expect(holdsDocumentNumber(`number ${number}`)).toBe(true);
      }),
    );
  });

  it('takes an id as telling that holds a name, a date or a national number, and no other', () => {
    for (const id of ['xx:AnaPetrovic', 'xx:Ana-Petrovic', 'xx:v-20010517', 'xx:17-05-2001', 'xx:7523169263']) {
      expect(isTellingId(id)).toBe(true);
    }
    for (const id of [
      'rs-ceva:7K2M9QX4',
      'xx:v1',
      'xx:shelter',
      'synthetic:AL-plan',
      'xx:2024-000123',
      'xx:00000001234',
    ]) {
      expect(isTellingId(id)).toBe(false);
    }
  });

  it('takes no longer for a text that is made to delay it', () => {
    const holds = [holdsEmail, holdsPhoneNumber, holdsDocumentNumber, holdsPersonalName, isTellingId];
    for (const piece of ['a@', '0 ', '+0', 'A1', '1', 'Mr ', 'Aaa', 'Aaa-', '-', '0.']) {
      const text = piece.repeat(200_000 / piece.length);
      for (const one of holds) expect(one(text)).toBeTypeOf('boolean');
    }
  });
});
