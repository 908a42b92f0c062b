export { active } from './active.js';
export { country } from './country.js';
export { id } from './id.js';
export { organizationType } from './organization-type.js';
export { roles } from './roles.js';
export { servesChildren } from './serves-children.js';
