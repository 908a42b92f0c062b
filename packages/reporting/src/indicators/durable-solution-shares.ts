import { durableSolutions } from '../dimensions/durable-solutions.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';
import { registeredChildren, unicef } from './texts.js';

export const durableSolutionShares = defineAnswers({
  id: 'durable-solution-shares',
  group: 'children',
  title: 'Durable solutions of children',
  question: 'Which durable solutions were carried out for the children?',
  where: among(column('ageAtRegistration'), ['child', 'presumed-child', 'disputed']),
  over: durableSolutions,
  universe: registeredChildren,
  source: unicef,
});
