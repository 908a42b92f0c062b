import { referralStatus } from '../../code-lists/referral-status.js';
import { moment } from '../../scalars/moment.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, required } from '../field.js';

const fields = {
  /** The status that it took. */
  status: required(referralStatus, { title: 'Status', sensitivity: 'plain', since: '0.9' }),
  /** When it took it: to the second where the law counts hours. */
  at: required(moment, {
    title: 'Date and time',
    sensitivity: 'plain',
    since: '0.9',
    maps: { htcds: ['cas_IncomingReferralDate', 'cas_OutgoingReferralDate'] },
  }),
};

/** One step of a referral. */
export interface ReferralEvent extends Body<typeof fields> {}
export const referralEvent: Group<ReferralEvent> = defineGroup('referral-event', fields);
