import { publicationPolicy } from '../disclosure/disclosure-policy.js';
import { definePolicy } from './define-policy.js';
import { victimColumns } from './victim-view.js';

/**
 * Registered victims as Eurostat asks for them each year: by sex, by age, by citizenship and by form of exploitation. All
 * counts are told, since a recipient that is named needs true ones; those that must not be published are marked.
 */
export const eurostatQuestionnaire = definePolicy({
  release: 'tables',
  id: 'eurostat-questionnaire',
  title: 'Registered victims for the questionnaire of Eurostat',
  source:
    'Eurostat, crim_thb, ESMS of 24 January 2024: victims by sex, age (under 18 and over), citizenship and form; registered are those identified, presumed, or declining; the threshold for publication is that of OpenTHB',
  view: victimColumns('registeredOn', 'sex', 'age', 'citizenships', 'forms'),
  columns: {
    registeredOn: { hierarchy: 'date', level: 3 },
    sex: { hierarchy: 'shown-or-hidden', level: 0 },
    age: { hierarchy: 'age-eurostat', level: 2 },
    citizenships: { hierarchy: 'country', level: 0, several: true },
    forms: { hierarchy: 'exploitation-form', level: 1, several: true },
  },
  counted: ['registeredOn'],
  tables: [
    ['registeredOn', 'sex'],
    ['registeredOn', 'age'],
    ['registeredOn', 'citizenships'],
    ['registeredOn', 'forms'],
  ],
  protection: publicationPolicy,
  counts: 'flagged',
});
