export { anonymousRegistrations } from './anonymous-registrations.js';
export { childrenShare } from './children-share.js';
export { daysToIdentification } from './days-to-identification.js';
export { detectedVictims } from './detected-victims.js';
export { detectedVictimsRate } from './detected-victims-rate.js';
