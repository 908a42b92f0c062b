export { core } from './core.js';
export { ctdc } from './ctdc.js';
export { eurostat } from './eurostat.js';
export { exchange } from './exchange.js';
export { htcdsCore } from './htcds-core.js';
export { publication } from './publication.js';
export { seeChild2003 } from './see-child-2003.js';
export { structure } from './structure.js';
