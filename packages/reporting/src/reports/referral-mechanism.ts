import { answer } from '../dimensions/answer.js';
import { outcome } from '../dimensions/outcome.js';
import { servicesAsked } from '../dimensions/services-asked.js';
import { urgency } from '../dimensions/urgency.js';
import { year } from '../dimensions/year.js';
import { acceptanceRate } from '../indicators/acceptance-rate.js';
import { daysToAnswer } from '../indicators/days-to-answer.js';
import { daysToService } from '../indicators/days-to-service.js';
import type { Indicator } from '../indicators/define-indicator.js';
import { referralsMade } from '../indicators/referrals-made.js';
import { refusalReasons } from '../indicators/refusal-reasons.js';
import { serviceNotAvailableShare } from '../indicators/service-not-available-share.js';
import { flows } from '../pictures/flows.js';
import { series } from '../pictures/series.js';
import type { Chapter } from './chapter.js';
import { defineReport } from './define-report.js';
import { ofGroup } from './of-group.js';
import { clocks } from './referral/clocks.js';
import { steps } from './referral/steps.js';

const flow = [
  { title: 'Referrals by year', indicator: referralsMade, by: [year], picture: series, key: 'referrals in all years' },
  { title: 'From the answer to the outcome', indicator: referralsMade, by: [answer, outcome], picture: flows },
] as const;

const times = [
  { indicator: daysToAnswer, by: [urgency], key: 'days until half were answered' },
  { indicator: daysToService, by: [urgency], key: 'days until half were served' },
] as const;

const breaks = [
  { indicator: acceptanceRate, by: [servicesAsked], key: 'of the answered referrals were accepted' },
  { indicator: refusalReasons, by: [] },
  { indicator: serviceNotAvailableShare, by: [servicesAsked] },
] as const;

const taken = new Set<Indicator>([...flow, ...times, ...breaks].map(({ indicator }) => indicator));

const chapters: readonly Chapter[] = [
  { title: 'The flow', sections: [steps, ...flow] },
  { title: 'The clocks', sections: [clocks, ...times] },
  { title: 'Where it breaks', sections: breaks },
  {
    title: 'Identification and referral',
    sections: ofGroup('identification-and-referral').filter(({ indicator }) => !taken.has(indicator)),
  },
];

/** How persons come from whoever meets them to those who serve: flow, clocks, and where it breaks. */
export const referralMechanism = defineReport({
  id: 'referral-mechanism',
  title: 'The referral mechanism',
  question: 'How many referrals reach a service, how long does it take, and where are persons lost?',
  chapters: () => chapters,
});
