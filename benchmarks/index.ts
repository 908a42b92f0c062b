/** Prints speeds beside peers, and sizes and times beside their bounds. */
import { printAnonymizeFiles } from './anonymize-files.js';
import { printAnonymizing } from './anonymizing.js';
import { printCatalogue } from './catalogue.js';
import { printCsv } from './csv.js';
import { printEngines } from './engines.js';
import { printPredicates } from './predicates.js';
import { printPrivacy } from './privacy.js';
import { printSize } from './size.js';
import { printSpeed } from './speed.js';
import { printCommandStart, printStart } from './start.js';
import { printStructure } from './structure.js';
import { printSynthesis } from './synthesis.js';
import { printTables } from './tables.js';

await printSize();
printStart();
printCommandStart();
await printPredicates();
printStructure();
await printSpeed();
await printCsv();
printAnonymizing();
printAnonymizeFiles();
await printPrivacy();
printSynthesis();
await printTables();
await printEngines();
await printCatalogue();
