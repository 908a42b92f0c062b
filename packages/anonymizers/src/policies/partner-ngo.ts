import { definePolicy } from './define-policy.js';

/**
 * Records for a partner organization that works on cases with others' data: pseudonyms, no organizations, shelters or
 * guardians, no free text, no day of birth; how long things took stays true, since all dates of a person are shifted alike.
 * Such records are de-identified, and still of one person each: they are for a named recipient, never for publication.
 */
export const partnerNgo = definePolicy({
  release: 'records',
  id: 'partner-ngo',
  title: 'Records for a partner organization',
  source:
    'KOK and La Strada, datACT (2013-2015): organizations should hand on only data that name nobody; which fields go is told by the sensitivity of OpenTHB 1.0',
  kinds: ['victim', 'registration', 'event'],
  quasiDates: 'year',
  shiftDatesWithin: 30,
});
