export { ctdc } from './ctdc/read.js';
export { flat } from './flat/read.js';
export { htcds } from './htcds/read.js';
export { openthb } from './openthb/read.js';
