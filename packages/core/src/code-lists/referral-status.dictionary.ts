import { defineDictionary } from './define-dictionary.js';
import { referralStatus } from './referral-status.js';

export const referralStatusDictionary = defineDictionary(referralStatus, {
  sent: {
    label: 'Sent',
    definition: 'The sender passed it on.',
  },
  received: {
    label: 'Received',
    definition: 'The receiver has it and has not answered.',
  },
  accepted: {
    label: 'Accepted',
    definition: 'The receiver takes it on.',
  },
  refused: {
    label: 'Refused',
    definition: 'The receiver does not take it on.',
  },
  withdrawn: {
    label: 'Withdrawn',
    definition: 'The sender took it back.',
  },
  closed: {
    label: 'Closed',
    definition: "The receiver's work on it ended; the outcome says how.",
  },
});
