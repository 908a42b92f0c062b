export { agreementKind } from './agreement-kind.js';
export { agreementStatus } from './agreement-status.js';
export { countries } from './countries.js';
export { coversChildren } from './covers-children.js';
export { year } from './year.js';
