export { commitments } from './commitments.js';
export { country } from './country.js';
export { fulfilment } from './fulfilment.js';
export { milestoneKind } from './milestone-kind.js';
export { year } from './year.js';
