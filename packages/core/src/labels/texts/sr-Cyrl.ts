import { cyrillic } from '../cyrillic.js';
import type { Texts } from '../say-in.js';
import { texts as latin } from './sr-Latn.js';

/** Titles and texts of forms in Serbian in Cyrillic letters: those in Latin ones, but for what holds layouts or codes. */
export const texts: Texts = {
  ...(Object.fromEntries(Object.entries(latin).map(([english, text]) => [english, cyrillic(text)])) as Texts),
  'A moment to the second with its offset from UTC: YYYY-MM-DDThh:mm:ss, then Z, +hh:mm or -hh:mm.':
    'Тренутак у секунду са одступањем од UTC: YYYY-MM-DDThh:mm:ss, затим Z, +hh:mm или -hh:mm.',
  'A script: four letters of ISO 15924, as Latn, Cyrl or Grek.':
    'Писмо: четири слова према ISO 15924, као Latn, Cyrl или Grek.',
  'The SHA-256 of some bytes: the word sha-256, a colon, 64 hexadecimal digits.':
    'SHA-256 неких бајтова: реч sha-256, двотачка, 64 хексадецималне цифре.',
  'The name of a kind of record, as victim or plan-of-action.': 'Назив врсте записа, као victim или plan-of-action.',
};
