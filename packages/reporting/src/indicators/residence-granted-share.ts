import { residence } from '../dimensions/residence.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';
import { byRecord, noGap } from './texts.js';

export const residenceGrantedShare = defineShare({
  id: 'residence-granted-share',
  group: 'protection',
  title: 'Residence permits granted',
  question: 'To what part of the foreign victims was a residence permit granted?',
  where: is(column('nationality'), 'foreign'),
  of: residence,
  codes: ['granted'],
  others: ['pending', 'refused', 'ended', 'none'],
  universe:
    'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.',
  source: 'Council of Europe Convention CETS 197 (2005), article 14; Statement of Tirana (2002)',
  caveats: [byRecord, noGap],
});
