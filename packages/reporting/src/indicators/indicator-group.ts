/**
 * What an indicator is about.
 * @since 0.1.0
 */
export type IndicatorGroup = keyof typeof indicatorGroups;

/**
 * The groups of the catalogue, in its order.
 * @since 0.1.0
 */
export const indicatorGroups = Object.freeze({
  detection: 'Detection',
  experience: 'What persons went through',
  children: 'Children',
  'identification-and-referral': 'Identification and referral',
  protection: 'Protection',
  justice: 'Justice',
  response: 'What states do',
  'data-quality': 'Quality of the data',
});
