export { caseVictims } from './case-victims.js';
export { organizations } from './organizations.js';
export { registrations } from './registrations.js';
export { victims } from './victims.js';
