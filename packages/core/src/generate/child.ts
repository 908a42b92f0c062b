import type { CountryCode } from '../code-lists/country.js';
import type { Separation } from '../code-lists/separation.js';
import type { TracingStatus } from '../code-lists/tracing-status.js';
import type { ChildSection } from '../records/parts/child-section.js';
import type { Guardianship } from '../records/parts/guardianship.js';
import type { RiskAssessment } from '../records/parts/risk-assessment.js';
import type { SolutionStep } from '../records/parts/solution-step.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { organizationId } from './organizations.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

/** What is recorded of a child: as a good service does it, and in some cases as it should not be. */
export function childSectionOf(
  country: CountryCode,
  byFamily: boolean,
  { contact }: Timeline,
  asOf: PartialDate,
  random: Random,
): ChildSection {
  const last = firstDay(asOf);
  const after = (days: number) => Math.min(last, contact + days);
  const separation = random.weighted<Separation>({ accompanied: 40, separated: 25, unaccompanied: 35 });
  const guardianOn = after(random.below(random.pick([4, 15, 60])));
  const guardianships = guardianshipsOf(country, separation === 'accompanied' && !byFamily, guardianOn, random);
  // One interview in ten or so comes before the guardian, as it should not.
  const interviewOn = random.percent(90) ? Math.min(last, guardianOn + random.below(12)) : after(random.below(3));
  const determinedOn = after(random.between(20, 120));
  const { solution, assessments } = solutionOf(country, byFamily, determinedOn, last, random);
  return {
    separation,
    familyImplicated: byFamily,
    ...(guardianships && { guardianships }),
    firstInterviewOn: dateOfDay(interviewOn),
    familyTracing: random.weighted<TracingStatus>({
      open: 20,
      'in-progress': 30,
      verified: 25,
      closed: 10,
      'not-in-best-interests': byFamily ? 60 : 5,
    }),
    ...(solution && {
      bestInterestsDeterminedOn: dateOfDay(determinedOn),
      viewsRecordedOn: dateOfDay(determinedOn),
      durableSolutions: [solution],
    }),
    ...(assessments && { riskAssessments: assessments }),
    detained: random.percent(1),
  };
}

function guardianshipsOf(
  country: CountryCode,
  safeParent: boolean,
  on: number,
  random: Random,
): readonly Guardianship[] | undefined {
  if (safeParent) return [{ kind: 'parent' }];
  if (random.percent(12)) return undefined;
  return [
    {
      kind: random.percent(70) ? 'guardian' : 'temporary-guardian',
      appointedOn: dateOfDay(on),
      organization: organizationId(country, 'social'),
    },
  ];
}

/** A durable solution, with the assessments that a return asks for; some returns went ahead without. */
function solutionOf(
  country: CountryCode,
  byFamily: boolean,
  decidedOn: number,
  last: number,
  random: Random,
): { readonly solution?: SolutionStep; readonly assessments?: readonly RiskAssessment[] } {
  if (random.percent(40)) return {};
  const home = !byFamily && random.percent(45);
  const done = decidedOn + 30 <= last && random.percent(60);
  const solution: SolutionStep = {
    solution: home ? 'return' : 'local-integration',
    state: done ? 'carried-out' : 'planned',
    decidedOn: dateOfDay(decidedOn),
    ...(done && { carriedOutOn: dateOfDay(decidedOn + 30) }),
    receivingCaregiver: home ? 'family' : 'none',
  };
  if (!home || (done && random.percent(20))) return { solution };
  const assessed = (subject: RiskAssessment['subject']): RiskAssessment => ({
    subject,
    result: 'no-risk-found',
    on: dateOfDay(decidedOn),
    by: organizationId(country, 'social'),
  });
  return { solution, assessments: [assessed('receiving-caregiver'), assessed('receiving-household')] };
}
