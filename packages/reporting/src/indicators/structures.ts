import { structureRoles } from '../dimensions/structure-roles.js';
import { organizations } from '../facts/organizations.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineCount } from './families/define-count.js';

export const structures = defineCount({
  id: 'structures',
  group: 'response',
  title: 'Coordinators, groups and services in place',
  question: 'Which parts of a national structure are in place?',
  facts: organizations,
  where: is(column('active'), 'yes'),
  over: structureRoles,
  universe: 'Organizations at work on the day.',
  source: 'Palermo Declaration of South Eastern Europe (2000); Stability Pact Task Force (2004)',
  caveats: ['That a body exists does not say what it does.'],
});
