import { servicesLacking } from '../dimensions/services-lacking.js';
import { includes, not } from '../facts/terms/conditions.js';
import { absences } from '../facts/terms/absences.js';
import { defineCount } from './families/define-count.js';

export const servicesNotAvailable = defineCount({
  id: 'services-not-available',
  group: 'protection',
  title: 'Services that persons needed and could not have',
  question: 'For how many registered persons was a service not to be had, and which?',
  over: servicesLacking,
  where: not(includes('servicesLacking', absences)),
  universe: 'Registered persons for whom a service is recorded as not available.',
  numerator: 'Those persons, once in each service.',
  source: 'Council of Europe Convention CETS 197 (2005), article 12',
});
