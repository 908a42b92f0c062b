export { amount } from './amount.js';
export { countries } from './countries.js';
export { currency } from './currency.js';
export { donorType } from './donor-type.js';
export { donor } from './donor.js';
export { onlyCountry } from './only-country.js';
export { programmeKind } from './programme-kind.js';
export { year } from './year.js';
