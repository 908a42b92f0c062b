import type { ScreeningDimension } from '@openthb/core';
import type { Indicator, Strength } from '../define-instrument.js';

type Mark = 'S' | 'M' | 'W' | '-';
/** Name, title, and the strength for adults and for children; a hyphen where the list does not have it. */
type Row = readonly [id: string, title: string, adult: Mark, child: Mark];

/**
 * The indicators of labour exploitation, as adults' and children's lists share them.
 * @see ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)
 */
const rows: Readonly<Record<ScreeningDimension, readonly Row[]>> = {
  'deceptive-recruitment': [
    ['deceived-about-job', 'Deceived about the nature of the job, the location or the employer', 'S', 'S'],
    ['deceived-about-conditions', 'Deceived about conditions of work', 'M', 'M'],
    ['deceived-about-contract', 'Deceived about content or legality of the contract', 'M', 'M'],
    ['deceived-about-reunification', 'Deceived about family reunification', 'M', 'M'],
    ['deceived-about-housing', 'Deceived about housing and living conditions', 'M', 'M'],
    ['deceived-about-status', 'Deceived about legal documents or a legal migration status', 'M', 'M'],
    ['deceived-about-travel', 'Deceived about travel and recruitment conditions', 'M', 'M'],
    ['deceived-about-wages', 'Deceived about wages or earnings', 'M', 'M'],
    ['deceived-by-promise-of-family', 'Deceived through promises of marriage or adoption', 'M', 'M'],
    ['deceived-about-education', 'Deceived about access to education', 'W', 'S'],
  ],
  'coercive-recruitment': [
    ['recruited-by-violence', 'Violence on the person', 'S', 'S'],
    ['abducted-or-sold', 'Abduction, forced marriage, forced adoption or selling of the person', 'M', 'S'],
    ['documents-taken-at-recruitment', 'Confiscation of documents', 'M', 'M'],
    ['debt-at-recruitment', 'Debt bondage', 'M', 'S'],
    ['isolated-at-recruitment', 'Isolation, confinement or surveillance', 'M', 'M'],
    ['denunciation-threatened-at-recruitment', 'Threat of denunciation to authorities', 'M', 'M'],
    ['violence-threatened-at-recruitment', 'Threats of violence against the person', 'M', 'S'],
    ['exposure-threatened-at-recruitment', 'Threats to inform family, community or public', 'M', 'M'],
    ['violence-on-family-at-recruitment', 'Violence on family, threatened or done', 'M', 'M'],
    ['money-withheld-at-recruitment', 'Withholding of money', 'M', 'M'],
  ],
  'recruitment-by-abuse-of-vulnerability': [
    ['abused-beliefs', 'Abuse of cultural or religious beliefs', 'W', 'M'],
    ['abused-general-context', 'General context', 'W', 'M'],
    ['abused-family-situation', 'Difficult family situation', 'M', 'M'],
    ['abused-illegal-status', 'Illegal status', 'M', 'M'],
    ['abused-lack-of-education', 'Lack of education or language', 'M', 'M'],
    ['abused-lack-of-information', 'Lack of information', 'M', 'M'],
    ['abused-control-of-exploiters', 'Control of exploiters', 'M', 'M'],
    ['abused-economic-reasons', 'Economic reasons', 'M', 'M'],
    ['false-information-on-law', 'False information about law and attitude of authorities', 'M', '-'],
    ['false-information-on-migration', 'False information about successful migration', 'M', 'M'],
    ['abused-family', 'Family situation', 'M', 'M'],
    ['abused-personal-situation', 'Personal situation', 'M', 'M'],
    ['abused-dependency', 'Psychological and emotional dependency', 'M', 'M'],
    ['abused-relation-with-authorities', 'Relationship with authorities, legal status', 'M', 'M'],
    ['abused-past', 'Difficulties in the past', 'M', 'M'],
    ['abused-difficulty-to-travel', 'Difficulty to organise the travel', 'M', 'M'],
  ],
  exploitation: [
    ['excessive-hours', 'Excessive working days or hours', 'S', 'S'],
    ['bad-living-conditions', 'Bad living conditions', 'M', 'M'],
    ['hazardous-work', 'Hazardous work', 'M', 'M'],
    ['low-or-no-salary', 'Low or no salary', 'M', 'M'],
    ['no-respect-of-contract', 'No respect of labour laws or contract', 'M', 'M'],
    ['no-social-protection', 'No social protection', 'M', '-'],
    ['very-bad-working-conditions', 'Very bad working conditions', 'M', 'M'],
    ['wage-manipulation', 'Wage manipulation', 'M', 'M'],
    ['no-access-to-education', 'No access to education', 'W', 'M'],
  ],
  'coercion-at-destination': [
    ['documents-taken', 'Confiscation of documents', 'S', 'S'],
    ['debt-bondage', 'Debt bondage', 'S', 'S'],
    ['isolated', 'Isolation, confinement or surveillance', 'S', 'S'],
    ['violence', 'Violence on the person', 'S', 'S'],
    ['forced-into-crime', 'Forced into illicit or criminal activities', 'M', 'S'],
    ['forced-tasks', 'Forced tasks or clients', 'M', 'S'],
    ['forced-against-peers', 'Forced to act against peers', 'M', 'M'],
    ['forced-to-lie', 'Forced to lie to authorities or family', 'M', 'M'],
    ['denunciation-threatened', 'Threat of denunciation to authorities', 'M', 'M'],
    ['worse-conditions-threatened', 'Threat to impose even worse conditions', 'M', 'M'],
    ['violence-threatened', 'Threats of violence against the person', 'M', 'S'],
    ['under-strong-influence', 'Under strong influence', 'M', 'S'],
    ['violence-on-family', 'Violence on family, threatened or done', 'M', 'M'],
    ['wages-withheld', 'Withholding of wages', 'M', 'M'],
    ['exposure-threatened', 'Threats to inform family, community or public', 'W', 'M'],
  ],
  'abuse-of-vulnerability-at-destination': [
    ['dependency-on-exploiters', 'Dependency on exploiters', 'M', 'M'],
    ['unknown-area', 'Difficulty to live in an unknown area', 'M', 'M'],
    ['economic-reasons', 'Economic reasons', 'M', 'M'],
    ['family-situation', 'Family situation', 'M', 'M'],
    ['relation-with-authorities', 'Relationship with authorities, legal status', 'M', 'M'],
    ['past', 'Difficulties in the past', 'W', 'M'],
    ['personal-characteristics', 'Personal characteristics', 'W', 'M'],
  ],
};

const strengths: Readonly<Record<Exclude<Mark, '-'>, Strength>> = { S: 'strong', M: 'medium', W: 'weak' };

/** The indicators of one of the two lists. */
export function labourIndicators(list: 'adult' | 'child'): readonly Indicator[] {
  return Object.entries(rows).flatMap(([dimension, some]) =>
    some.flatMap(([id, title, adult, child]) => {
      const mark = list === 'adult' ? adult : child;
      return mark === '-' ? [] : [{ id, title, dimension: dimension as ScreeningDimension, strength: strengths[mark] }];
    }),
  );
}
