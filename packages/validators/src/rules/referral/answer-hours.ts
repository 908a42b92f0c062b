import type { Urgency } from '@openthb/core';

/** Within how many hours a referral is to be answered, by its urgency. For what is routine nobody has said. */
export const answerHours: Readonly<Partial<Record<Urgency, number>>> = {
  'one-hour': 1,
  'three-hours': 3,
  'one-day': 24,
  'three-days': 72,
};
