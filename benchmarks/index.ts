/** Prints speeds beside peers, and sizes and times beside their bounds. */
import { printPredicates } from './predicates.js';
import { printSize } from './size.js';
import { printSpeed } from './speed.js';
import { printStart } from './start.js';
import { printStructure } from './structure.js';

await printSize();
printStart();
await printPredicates();
printStructure();
await printSpeed();
