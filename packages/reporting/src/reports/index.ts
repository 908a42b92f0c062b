export { overview } from './overview.js';
export { planMonitor } from './plan-monitor.js';
export { risk } from './risk.js';
