import type { UnitOfCount } from '@openthb/core';

/** What figures are, as pages, tables and files say it; every language of reports has words for it. */
export const measures = {
  share: 'Share',
  days: 'Median days',
  rate: 'Per 100,000 population',
  money: 'Sum of money',
} as const;

/** What is counted, in words. */
export const counted = {
  person: 'Persons',
  'national-detection': 'National detections',
  registration: 'Registrations',
  event: 'Events',
  case: 'Cases',
  proceeding: 'Proceedings',
  referral: 'Referrals',
  perpetrator: 'Perpetrators',
  organization: 'Organizations',
  plan: 'Plans of action',
  activity: 'Activities',
  programme: 'Programmes',
  contribution: 'Contributions',
  training: 'Trainings',
  agreement: 'Agreements',
  provision: 'Provisions of law',
  milestone: 'Milestones',
} as const satisfies Readonly<Record<UnitOfCount, string>>;

/** Whether figures are parts of one, that people read in percent. */
export function isShare({ measure }: { readonly measure: string }): boolean {
  return measure === measures.share;
}
