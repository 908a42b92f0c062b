export { audience } from './audience.js';
export { country } from './country.js';
export { participants } from './participants.js';
export { trainingDays } from './training-days.js';
export { year } from './year.js';
