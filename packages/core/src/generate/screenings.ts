import type { CountryCode } from '../code-lists/country.js';
import type { EvidenceKind } from '../code-lists/evidence-kind.js';
import type { ForcedLabourIndicator } from '../code-lists/forced-labour-indicator.js';
import type { ScreeningDimension } from '../code-lists/screening-dimension.js';
import type { ScreeningElement } from '../code-lists/screening-element.js';
import type { ScreeningInstrument } from '../code-lists/screening-instrument.js';
import type { ScreeningResult } from '../code-lists/screening-result.js';
import type { Screening } from '../records/parts/screening.js';
import type { Victim } from '../records/victim.js';
import { dateOfDay } from '../scalars/days.js';
import type { Random } from './random.js';
import { ageOn, type Timeline } from './timeline.js';

const evidence: Partial<Record<EvidenceKind, number>> = {
  'statement-of-person': 50,
  observation: 25,
  'statement-of-other': 12,
  document: 8,
  'online-material': 5,
};
const signs: Partial<Record<ForcedLabourIndicator, number>> = {
  'withholding-of-wages': 26,
  deception: 22,
  'retention-of-identity-documents': 16,
  'abusive-conditions': 16,
  'excessive-overtime': 12,
  'debt-bondage': 8,
};
const dimensions: Partial<Record<ScreeningDimension, number>> = {
  exploitation: 36,
  'deceptive-recruitment': 24,
  'coercion-at-destination': 16,
  'recruitment-by-abuse-of-vulnerability': 14,
  'coercive-recruitment': 10,
};

/** The screening of a person between the first contact and the presumption; many are never screened. */
export function screeningsOf(
  victim: Victim,
  country: CountryCode,
  { born, entered, contact, presumed }: Timeline,
  random: Random,
): readonly Screening[] | undefined {
  if (random.percent(30)) return undefined;
  const refuted = victim.statusAssertions?.at(-1)?.status === 'not-a-victim';
  const result = random.weighted<ScreeningResult>({
    'elements-met': refuted ? 20 : 66,
    'elements-partly-met': refuted ? 50 : 22,
    'insufficient-information': refuted ? 30 : 12,
  });
  const instrument = instrumentOf(victim, random);
  const first = victim.statusAssertions?.[0];
  return [
    {
      instrument,
      result,
      on: dateOfDay(contact + random.below(presumed - contact + 1)),
      ...(first?.by !== undefined && { by: first.by }),
      ...answersOf(instrument, result, ageOn(born, entered) < 18, random),
      ...(!victim.citizenships?.includes(country) && { interpreterPresent: random.percent(96) }),
    },
  ];
}

/** Children are asked by lists made for children. */
function instrumentOf({ child, episodes }: Victim, random: Random): ScreeningInstrument {
  const forms = episodes?.[0]?.forms ?? [];
  const sort = child ? 'child' : 'adult';
  if (forms.includes('sexual-exploitation') && random.percent(25)) return `delphi-${sort}-sexual`;
  if (forms.includes('forced-labour') && random.percent(50)) {
    return random.percent(50) ? 'ilo-forced-labour' : `delphi-${sort}-labour`;
  }
  return random.weighted<ScreeningInstrument>({ 'protocol-elements': 60, national: 40 });
}

/** What an instrument asks for; of who was a child at entry no means are asked. */
function answersOf(
  instrument: ScreeningInstrument,
  result: ScreeningResult,
  enteredAsChild: boolean,
  random: Random,
): Pick<Screening, 'elements' | 'dimensions' | 'forcedLabourIndicators' | 'evidence'> {
  if (result === 'insufficient-information') return {};
  const met = result === 'elements-met';
  const means: readonly ScreeningElement[] = enteredAsChild ? [] : ['means'];
  return {
    elements: ['act', ...means, ...(met ? (['purpose'] as const) : [])],
    ...(instrument.startsWith('delphi-') && { dimensions: random.several(dimensions, 3) }),
    ...(instrument === 'ilo-forced-labour' && { forcedLabourIndicators: random.several(signs, 4) }),
    ...(met && { evidence: random.several(evidence, 3) }),
  };
}
