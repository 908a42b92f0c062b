import { defineDimension } from './define-dimension.js';

export const furthest = defineDimension({
  id: 'furthest',
  title: 'How far the law came',
  column: 'furthest',
  additive: true,
  codes: ['suspected', 'prosecuted', 'convicted', 'acquitted', 'convicted-of-other-offence', 'discontinued'],
  labels: {
    suspected: 'Suspected, no charge yet',
    prosecuted: 'Charged, no judgment yet',
    convicted: 'Convicted of trafficking',
    acquitted: 'Acquitted',
    'convicted-of-other-offence': 'Convicted of another offence',
    discontinued: 'Discontinued',
  },
});
