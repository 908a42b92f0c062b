import { defineDimension } from './define-dimension.js';

export const witnessProtection = defineDimension({
  id: 'witness-protection',
  title: 'Protection of the witness',
  column: 'witnessProtection',
  additive: true,
  codes: ['yes', 'refused', 'no'],
  labels: { yes: 'Some measure is or was in place', refused: 'Asked for and refused', no: 'No measure is recorded' },
});
