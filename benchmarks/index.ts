/** Prints speeds beside peers, and sizes and times beside their bounds. */
import { printCsv } from './csv.js';
import { printAnonymizing } from './anonymizing.js';
import { printSize } from './size.js';
import { printSpeed } from './speed.js';
import { printStart } from './start.js';

await printSize();
printStart();
await printSpeed();
await printCsv();
printAnonymizing();
