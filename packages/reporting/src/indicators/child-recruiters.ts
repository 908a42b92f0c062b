import { recruiterRelations } from '../dimensions/recruiter-relations.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineAnswers } from './families/define-answers.js';
import { recruitedByFamily, sofia } from './texts.js';

export const childRecruiters = defineAnswers({
  id: 'child-recruiters',
  group: 'children',
  title: 'Relation of recruiters of children',
  question: 'What were the recruiters to the children, of whom it is known?',
  where: is(column('ageAtRegistration'), 'child'),
  over: recruiterRelations,
  universe: 'Registered persons who were children when registered.',
  source: sofia,
  caveats: [recruitedByFamily],
});
