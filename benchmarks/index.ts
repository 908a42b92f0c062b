/** Prints speeds beside peers, and sizes and times beside their bounds. */
import { printEngines } from './engines.js';
import { printSize } from './size.js';
import { printSpeed } from './speed.js';
import { printStart } from './start.js';

await printSize();
printStart();
await printSpeed();
await printEngines();
