import { alsoVictim } from '../dimensions/also-victim.js';
import { suspects } from '../facts/suspects.js';
import { defineShare } from './families/define-share.js';

export const suspectVictims = defineShare({
  id: 'suspect-victims',
  group: 'justice',
  title: 'Suspects who have a record as a victim',
  question: 'What part of the suspects has a record as a victim?',
  facts: suspects,
  of: alsoVictim,
  universe: 'Against whom the law had taken a step on the day.',
  source: 'Council of Europe Convention CETS 197 (2005), article 26',
});
