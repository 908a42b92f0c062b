export { amount } from './amount.js';
export { currency } from './currency.js';
export { donorType } from './donor-type.js';
export { donor } from './donor.js';
export { programmeKind } from './programme-kind.js';
export { year } from './year.js';
