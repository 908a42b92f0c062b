import { reflection } from '../dimensions/reflection.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';
import { byRecord, noGap } from './texts.js';

export const reflectionGrantedShare = defineShare({
  id: 'reflection-granted-share',
  group: 'protection',
  title: 'Recovery and reflection periods granted',
  question: 'To what part of the foreign victims was a recovery and reflection period granted?',
  where: is(column('nationality'), 'foreign'),
  of: reflection,
  codes: ['granted'],
  others: ['pending', 'refused', 'ended', 'none'],
  universe:
    'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.',
  source: 'Council of Europe Convention CETS 197 (2005), article 13; Statement of Tirana (2002)',
  caveats: [byRecord, noGap],
});
