export { anonymization } from './anonymization.js';
export { childReport } from './child-report.js';
export { countryProfile } from './country-profile.js';
export { overview } from './overview.js';
export { planMonitor } from './plan-monitor.js';
export { risk } from './risk.js';
