import { topics } from '../dimensions/topics.js';
import { programmes } from '../facts/programmes.js';
import { defineCount } from './families/define-count.js';

export const programmeTopics = defineCount({
  id: 'programme-topics',
  group: 'response',
  title: 'Programmes, by topic',
  question: 'What are the programmes about?',
  facts: programmes,
  over: topics,
  universe: 'Programmes, whatever their kind.',
  numerator: 'Programmes, once in each of their topics.',
  source: 'Stability Pact Task Force (2004): regional projects and their donors',
  caveats: ['Several programmes on one topic in one country may overlap.'],
});
