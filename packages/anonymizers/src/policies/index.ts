export { ctdcK11 } from './ctdc-k11.js';
export { publication } from './publication.js';
