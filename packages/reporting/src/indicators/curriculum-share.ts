import { mainstreamed } from '../dimensions/mainstreamed.js';
import { programmes } from '../facts/programmes.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';

export const curriculumShare = defineShare({
  id: 'curriculum-share',
  group: 'response',
  title: 'Training that became part of the curriculum',
  question: 'What part of the training became part of the regular curriculum?',
  facts: programmes,
  where: among(column('programmeKind'), ['training', 'curriculum']),
  of: mainstreamed,
  universe: 'Programmes of training and curricula.',
  source: 'Stability Pact Task Force (2004): training in curricula',
});
