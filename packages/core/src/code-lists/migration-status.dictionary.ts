import { defineDictionary } from './define-dictionary.js';
import { migrationStatus } from './migration-status.js';

export const migrationStatusDictionary = defineDictionary(migrationStatus, {
  national: {
    label: 'National',
    definition: 'Needs no permit, as a citizen.',
  },
  'free-movement': {
    label: 'Free movement',
    definition: 'A citizen of a country whose nationals may move and work freely.',
  },
  visitor: {
    label: 'Visitor',
    definition: 'Tourist or visitor.',
    source: 'IOM, HTCDS 2.0, guidance 7',
  },
  'labour-migrant': {
    label: 'Labour migrant',
    definition: 'Came with permission to work.',
    source: 'IOM, HTCDS 2.0, guidance 7',
  },
  student: {
    label: 'Student',
    definition: 'Came with permission to study.',
    source: 'IOM, HTCDS 2.0, guidance 7',
  },
  'family-migrant': {
    label: 'Family migrant',
    definition: 'Came to join family.',
    source: 'IOM, HTCDS 2.0, guidance 7',
  },
  protection: {
    label: 'International protection',
    definition: 'Asked for protection or holds it; which stands in its own field.',
  },
  irregular: {
    label: 'Irregular',
    definition: 'Without a valid permission to be there.',
    source: 'IOM, HTCDS 2.0, guidance 7',
  },
});
