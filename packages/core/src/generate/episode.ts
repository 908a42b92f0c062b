import type { Control } from '../code-lists/control.js';
import type { CountryCode } from '../code-lists/country.js';
import type { ExploitationForm } from '../code-lists/exploitation-form.js';
import type { RecruitmentMethod } from '../code-lists/recruitment-method.js';
import type { RelationToVictim } from '../code-lists/relation-to-victim.js';
import type { Sector } from '../code-lists/sector.js';
import type { Sex } from '../code-lists/sex.js';
import type { SexualExploitationKind } from '../code-lists/sexual-exploitation-kind.js';
import type { TraffickingAct } from '../code-lists/trafficking-act.js';
import type { TraffickingMeans } from '../code-lists/trafficking-means.js';
import type { Episode } from '../records/parts/episode.js';
import { explained } from './explained.js';
import { destinations } from './places.js';
import type { Random } from './random.js';
import { dated, type Timeline } from './timeline.js';

const formsOf = {
  childFemale: {
    'sexual-exploitation': 44,
    'forced-begging': 20,
    'forced-marriage': 14,
    'forced-stealing': 10,
    'child-labour': 8,
    servitude: 4,
  },
  childMale: {
    'forced-begging': 36,
    'forced-stealing': 22,
    'child-labour': 18,
    'forced-drug-offences': 12,
    'sexual-exploitation': 12,
  },
  adultFemale: {
    'sexual-exploitation': 66,
    'forced-labour': 14,
    servitude: 7,
    'forced-begging': 6,
    'forced-marriage': 5,
    'bonded-labour': 2,
  },
  adultMale: {
    'forced-labour': 56,
    'bonded-labour': 14,
    'forced-begging': 12,
    'forced-criminality': 8,
    'forced-stealing': 5,
    'sexual-exploitation': 4,
    'organ-removal': 1,
  },
} satisfies Record<string, Partial<Record<ExploitationForm, number>>>;

const labour: ReadonlySet<ExploitationForm> = new Set(['forced-labour', 'bonded-labour', 'child-labour', 'servitude']);

const sectors: Partial<Record<Sector, number>> = {
  construction: 26,
  agriculture: 24,
  hospitality: 14,
  'domestic-work': 14,
  manufacturing: 9,
  'street-sale': 8,
  'transportation-and-storage': 5,
};
const kinds: Partial<Record<SexualExploitationKind, number>> = {
  prostitution: 78,
  pornography: 8,
  'remote-interactive-services': 6,
  'private-sexual-services': 8,
};
const acts: Partial<Record<TraffickingAct, number>> = {
  recruitment: 40,
  transportation: 22,
  harbouring: 18,
  transfer: 12,
  receipt: 8,
};
const means: Partial<Record<TraffickingMeans, number>> = {
  deception: 34,
  'abuse-of-vulnerability': 30,
  coercion: 14,
  force: 12,
  fraud: 6,
  payment: 3,
  abduction: 1,
};
const controls: Partial<Record<Control, number>> = {
  threats: 18,
  'psychological-abuse': 18,
  'restricts-movement': 14,
  'takes-earnings': 14,
  'withholds-documents': 10,
  'debt-bondage': 8,
  'physical-abuse': 9,
  'false-promises': 9,
};
const methods: Partial<Record<RecruitmentMethod, number>> = {
  friends: 34,
  'online-social-network': 22,
  family: 20,
  'online-advertisement': 14,
  work: 6,
  'institution-of-care': 4,
};
const relations: Partial<Record<RelationToVictim, number>> = {
  'friend-or-acquaintance': 34,
  'intimate-partner': 22,
  'employer-or-broker': 20,
  stranger: 14,
  family: 10,
};
const childRelations: Partial<Record<RelationToVictim, number>> = { ...relations, family: 48 };

/** Where a person belongs and was found. */
export interface Person {
  readonly sex: Sex;
  readonly child: boolean;
  readonly national: boolean;
  readonly country: CountryCode;
}

/** How a person was trafficked. What is not known is said to be missing, as sources do. */
export function episodeOf({ sex, child, national, country }: Person, timeline: Timeline, random: Random): Episode {
  const table = formsOf[`${child ? 'child' : 'adult'}${sex === 'female' ? 'Female' : 'Male'}`] as Partial<
    Record<ExploitationForm, number>
  >;
  const forms = random.percent(93) ? random.several(table, random.percent(18) ? 2 : 1) : undefined;
  const abroad = national && random.percent(45);
  const place = abroad ? random.weighted(destinations) : country;
  const given: Partial<Episode> = {
    forms,
    acts: random.several(acts, 3),
    means: random.percent(child ? 55 : 92) ? random.several(means, 3) : undefined,
    controls: random.percent(70) ? random.several(controls, 4) : undefined,
    sexualExploitationKinds: forms?.includes('sexual-exploitation') ? random.several(kinds, 1) : undefined,
    sectors: forms?.some((form) => labour.has(form)) ? random.several(sectors, 1) : undefined,
    recruitmentMethods: random.percent(60) ? random.several(methods, 2) : undefined,
    recruiterRelations: random.percent(64) ? random.several(child ? childRelations : relations, 1) : undefined,
    exploitationCountries: random.percent(94) ? [place] : undefined,
    enteredOn: random.percent(80) ? dated(timeline.entered, random) : undefined,
    exploitedFrom: random.percent(76) ? dated(timeline.exploitedFrom, random) : undefined,
    exploitedUntil: random.percent(70) ? dated(timeline.exploitedUntil, random) : undefined,
  } as Partial<Episode>;
  return explained(given, forms, random);
}
