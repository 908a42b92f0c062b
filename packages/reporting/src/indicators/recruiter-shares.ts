import { recruiterRelations } from '../dimensions/recruiter-relations.js';
import { defineAnswers } from './families/define-answers.js';
import { recruitedByFamily } from './texts.js';

export const recruiterShares = defineAnswers({
  id: 'recruiter-shares',
  group: 'experience',
  title: 'Relation of recruiters',
  question: 'What were the recruiters to the persons, of whom it is known?',
  over: recruiterRelations,
  source: 'CTDC Data Codebook, version 6 (2017), section 6: denominators',
  caveats: [recruitedByFamily],
});
