export { by } from './by.js';
export { contactCountry } from './contact-country.js';
export { country } from './country.js';
export { firstDay } from './first-day.js';
export { id } from './id.js';
export { lastDay } from './last-day.js';
export { victim } from './victim.js';
export { year } from './year.js';
