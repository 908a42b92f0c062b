/** Words that several indicators share. */
export const sdg =
  'SDG indicator 16.2.2, UNODC (metadata of 31 March 2023); who is registered: Eurostat crim_thb (ESMS of 24 January 2024)';

export const sofia = 'Sofia Declaration (2003)';

export const unicef =
  'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)';

export const coeConvention =
  'Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197, 2005)';

export const detectionOnly =
  'This is detection, not prevalence: it grows when authorities look harder, and falls when they look away.';

export const comparability: readonly string[] = [
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.',
];

export const momentsApart = 'The three moments at which ages are taken are not to be compared.';

export const activitiesDiffer = 'What a plan calls an activity differs from country to country.';

export const registeredChildren =
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.';

/** What a record does not say is not the same as what did not happen. */
export const byRecord =
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.';

/** Of shares in the course of justice. */
export const ofCohort =
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.';

export const stagesApart =
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.';

export const asReported = 'As countries report it; persons in records are counted apart.';

export const noGap =
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.';

export const smallPopulation = 'Where the population is small, one person more or less moves the rate much.';

export const screeningOnly = 'A screening never says that somebody is a victim.';

export const recruitedByFamily = 'A recruiter of the family forbids a return to it without an assessment.';

export const presumedApart =
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.';
