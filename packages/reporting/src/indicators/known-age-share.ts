import { ageAtRegistration } from '../dimensions/age-at-registration.js';
import { defineShare } from './families/define-share.js';

export const knownAgeShare = defineShare({
  id: 'known-age-share',
  group: 'data-quality',
  source: 'OpenTHB 1.0',
  title: 'Persons whose age is known',
  question: 'Of what part of the registered persons is it known whether they were children when registered?',
  of: ageAtRegistration,
  codes: ['child', 'adult'],
  others: ['unknown', 'presumed-child', 'disputed'],
});
