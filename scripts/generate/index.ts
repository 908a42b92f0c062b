/** Writes every generated file from core's source and from the ISO tables of two development packages. */
import { writeCombinators } from './combinators.js';
import { writeCountries } from './countries.js';
import { writeDefinitions } from './definitions.js';
import { writeDictionaries } from './dictionaries.js';
import { writeLanguages } from './languages.js';

await writeCountries();
await writeLanguages();
await writeDictionaries();
await writeDefinitions();
await writeCombinators();
// These import what was just written.
const { writeNames } = await import('./names.js');
await writeNames();
const { writeReference } = await import('./reference.js');
await writeReference();
const { writeCommands } = await import('./commands.js');
await writeCommands();
