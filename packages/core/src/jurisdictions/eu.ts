import { defineJurisdiction } from './define-jurisdiction.js';

/** What the directives of the European Union ask of its members. The length of the reflection period is left to them. */
export const eu = defineJurisdiction({
  id: 'eu',
  title: 'European Union',
  within: {},
  figures: {
    majority: [{ value: 18, source: 'Directive 2011/36/EU, article 2(6)', from: '2011-04-15' }],
    childPresumed: [{ value: true, source: 'Directive 2011/36/EU, article 13(2)', from: '2011-04-15' }],
    permit: [
      { value: { amount: 6, unit: 'months' }, source: 'Directive 2004/81/EC, article 8(3)', from: '2004-08-06' },
    ],
  },
});
