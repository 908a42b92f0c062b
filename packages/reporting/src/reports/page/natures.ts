/** What is said of figures whose records are not those of persons as they are. */
export const natures = {
  real: undefined,
  'de-identified': 'These are records in a file of de-identified records, not detected victims.',
  synthetic: 'These are records in a file of synthetic records, not detected victims.',
  test: 'These are records in a file of test records, not detected victims.',
} as const;
