/** Prints speeds beside peers, and sizes and times beside their bounds. */
import { printSize } from './size.js';
import { printSpeed } from './speed.js';
import { printStart } from './start.js';
import { printTables } from './tables.js';

await printSize();
printStart();
await printSpeed();
await printTables();
