export { country } from './country.js';
export { ofCase } from './of-case.js';
export { proceedingKind } from './proceeding-kind.js';
export { proceedingOutcome } from './proceeding-outcome.js';
export { stage } from './stage.js';
export { year } from './year.js';
