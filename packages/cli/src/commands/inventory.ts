import {
  type FieldInventory,
  type Inventory,
  takeInventory,
  tell,
  type Words,
  type WordsLanguage,
} from '@openthb/validators';
import { Option } from 'commander';
import { exitCodes } from '../io/cli-error.js';
import { readExtensions } from '../io/read-extensions.js';
import { failOnFile, lookOnly, openReading } from '../io/read-records.js';
import type { World } from '../io/world.js';
import { allNamed } from './all-named.js';
import { defineCommand } from './define-command.js';
import { extensionOption, fromOption, outOption } from './options.js';
import { wordsFor, wordsOption } from './words-for.js';

interface Options {
  readonly from: string;
  readonly extension?: readonly string[];
  readonly format: string;
  readonly lang?: WordsLanguage;
  readonly out?: string;
}

export const inventory = defineCommand({
  name: 'inventory',
  summary: 'count which records and fields files hold, and why fields are missing',
  declare(parser, run) {
    parser
      .argument('<files...>', 'as validate takes them')
      .addOption(fromOption())
      .addOption(new Option('--format <id>', 'of the inventory').choices(['text', 'json']).default('text'))
      .addOption(extensionOption())
      .addOption(wordsOption())
      .addOption(outOption('the inventory'))
      .action((files: readonly string[], options: Options) => run((world) => takeStock(world, files, options)));
  },
});

async function takeStock(world: World, files: readonly string[], { from, extension, format, lang, out }: Options) {
  const words = await wordsFor(world, lang);
  const taking = takeInventory(await readExtensions(world, extension));
  let unreadable = 0;
  for (const file of await allNamed(world, files)) {
    const { reading } = await openReading(world, file, from, lookOnly(world));
    for await (const located of reading.records) {
      failOnFile(located, file, words);
      if (located.ok) taking.add(located.value);
      else if (located.ordinal !== undefined) unreadable += 1;
    }
  }
  const taken = taking.inventory();
  const sink = await world.write(out);
  const whole = { note: words.sentences.internal, ...taken, unreadable };
  await sink.write(format === 'json' ? `${JSON.stringify(whole, undefined, 2)}\n` : textOf(taken, unreadable, words));
  await sink.finish();
  return exitCodes.fine;
}

function textOf({ kinds, broken }: Inventory, unreadable: number, words: Words): string {
  const tables = kinds.map(({ record, records, fields }) =>
    [tell(words, 'manyRecords', { record, count: records }), ...fields.map((field) => fieldText(field, words))].join(
      '\n',
    ),
  );
  const { sentences, reviewed } = words;
  const left = tell(words, 'notCounted', { broken, unreadable });
  const last = reviewed ? [] : [sentences.notReviewed];
  return `${[sentences.internal, ...tables, left, ...last].join('\n\n')}\n`;
}

/** The share that is filled, the field, and what is known of the rest. */
function fieldText({ field, of, filled, missing, silent }: FieldInventory, words: Words): string {
  const reasons = Object.entries(missing).map(([reason, count]) => `${count} ${reason}`);
  const rest = [...reasons, ...(silent > 0 ? [tell(words, 'silent', { count: silent })] : [])].join(', ');
  const share = `${Math.floor((100 * filled) / of)} %`.padStart(6);
  return `${share}  ${tell(words, 'filled', { field, filled, of })}${rest && `; ${rest}`}`;
}
