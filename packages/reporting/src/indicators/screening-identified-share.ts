import { screeningFollowUp } from '../dimensions/screening-follow-up.js';
import { persons } from '../facts/persons.js';
import { defineShare } from './families/define-share.js';
import { screeningOnly } from './texts.js';

export const screeningIdentifiedShare = defineShare({
  id: 'screening-identified-share',
  group: 'identification-and-referral',
  title: 'Identified after a screening that met the elements',
  question: 'What part of the persons whose screening met the elements was identified?',
  facts: persons,
  of: screeningFollowUp,
  codes: ['identified'],
  others: ['open', 'not-a-victim', 'ended-otherwise'],
  without: ['not-met'],
  universe: 'Everybody of whom there is a record as a victim or as one who may be.',
  source: 'ODIHR, National Referral Mechanisms (2022); OpenTHB 1.0, screening',
  caveats: [screeningOnly, 'Those still to be decided are in the denominator, so that a young year looks low.'],
});
