/** Words that several indicators share. */
export const sdg =
  'SDG indicator 16.2.2, UNODC (metadata of 31 March 2023); who is registered: Eurostat crim_thb (ESMS of 24 January 2024)';

export const detectionOnly =
  'This is detection, not prevalence: it grows when authorities look harder, and falls when they look away.';

export const comparability =
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.';
