export { distinctCases } from './distinct-cases.js';
export { distinctContributors } from './distinct-contributors.js';
export { dominance } from './dominance.js';
export { groupDisclosure } from './group-disclosure.js';
export { pPercent } from './p-percent.js';
export { threshold } from './threshold.js';
export { zeroCells } from './zero-cells.js';
