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
const { writeFieldTexts } = await import('./field-texts.js');
await writeFieldTexts();
const { writeNames } = await import('./names.js');
await writeNames();
const { writePredicates } = await import('./predicates.js');
await writePredicates();
const { writeAligned } = await import('./aligned.js');
await writeAligned();
const { writeBytes } = await import('./bytes.js');
await writeBytes();
const { writeRegions } = await import('./regions.js');
await writeRegions();
const { writeIndicatorTexts } = await import('./indicator-texts.js');
await writeIndicatorTexts();
const { writeReference } = await import('./reference.js');
await writeReference();
const { writeCommands } = await import('./commands.js');
await writeCommands();
