export { commitments } from './commitments.js';
export { country } from './country.js';
export { evaluated } from './evaluated.js';
export { id } from './id.js';
export { planStatus } from './plan-status.js';
export { scope } from './scope.js';
export { year } from './year.js';
