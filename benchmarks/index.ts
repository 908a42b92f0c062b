/** Prints speeds beside peers, and sizes and times beside their bounds. */
import { printPrivacy } from './privacy.js';
import { printSize } from './size.js';
import { printSpeed } from './speed.js';
import { printStart } from './start.js';
import { printSynthesis } from './synthesis.js';

await printSize();
printStart();
await printPrivacy();
printSynthesis();
await printSpeed();
