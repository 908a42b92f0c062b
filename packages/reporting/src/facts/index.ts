export { activities } from './activities.js';
export { caseVictims } from './case-victims.js';
export { organizations } from './organizations.js';
export { persons } from './persons.js';
export { referrals } from './referrals.js';
export { registrations } from './registrations.js';
export { victims } from './victims.js';
