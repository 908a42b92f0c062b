import { compareCombinations, left, type PublicDomain, rhoOf, synthesize as makeUp } from '@openthb/anonymizers';
import { SdkError } from '@openthb/core';
import { csvOf } from '@openthb/exchange';
import { exitCodes } from '../io/cli-error.js';
import { openLedger, saveLedger } from '../io/ledger-file.js';
import { readJson } from '../io/read-json.js';
import { readTable } from '../io/read-table.js';
import type { World } from '../io/world.js';
import { defineCommand } from './define-command.js';
import { outOption } from './options.js';
import { amount, costText, rounded, smallChance } from './privacy-options.js';

interface Options {
  readonly domain: string;
  readonly epsilon: number;
  readonly delta: number;
  readonly ledger: string;
  readonly total?: number;
  readonly evaluation?: string;
  readonly out?: string;
}

export const synthesize = defineCommand({
  name: 'synthesize',
  summary: 'make up rows like those of a table, that tell hardly anything of any person in it',
  declare(parser, run) {
    parser
      .argument('<file>', 'a table as CSV or workbook, in which each row is a person; - for standard input')
      .requiredOption('--domain <file>', 'JSON: each column that is made up, with all values that could stand in it')
      .requiredOption(
        '--epsilon <number>',
        'how much likelier any result may become by one person, as a logarithm',
        amount,
      )
      .requiredOption('--delta <number>', 'but for this chance', smallChance)
      .requiredOption('--ledger <file>', 'the account of what was ever spent on these persons')
      .option('--total <rho>', 'begin the ledger, with so much to be spent', amount)
      .option(
        '--evaluation <file>',
        'how well combinations came through, as JSON; not private: for those who hold the data',
      )
      .addOption(outOption('the rows, as CSV'))
      .action((file: string, options: Options) =>
        run(async (world) => {
          const { ledger, total, epsilon, delta, out } = options;
          const rho = rhoOf(epsilon, delta);
          const budget = await openLedger(world, ledger, total === undefined ? undefined : { rho: total });
          const domain = await readJson(world, options.domain, domainOf);
          const { table } = await readTable(world, file, { from: 'table', record: 'victim', skipBroken: false });
          const made = makeUp(table, { domain, budget, rho, what: 'made-up rows' });
          // The account first: what was drawn counts as spent, even where it cannot be written.
          await saveLedger(world, ledger, made.budget);
          await write(world, out, csvOf(rowsOf(made.table)));
          if (options.evaluation !== undefined) {
            const found = compareCombinations(table, made.table, { columns: Object.keys(domain) });
            await write(world, options.evaluation, `${JSON.stringify(found, undefined, 2)}\n`);
          }
          world.say(
            `openthb: spent ${costText({ rho }, delta)}; left in the ledger: rho ${rounded(left(made.budget))}\n`,
          );
          return exitCodes.fine;
        }),
      );
  },
});

function domainOf(json: unknown): PublicDomain {
  const texts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
  const whole = typeof json === 'object' && json !== null && !Array.isArray(json) && Object.values(json).every(texts);
  if (!whole) throw new SdkError('bad-input', 'This is no domain: an object that has a list of texts for each column.');
  return json as PublicDomain;
}

function rowsOf({ rows, columns }: ReturnType<typeof makeUp>['table']): readonly (readonly string[])[] {
  const header = columns.map(({ name }) => name);
  return [
    header,
    ...Array.from({ length: rows }, (_, row) => columns.map(({ values, codes }) => values[codes[row]!]!)),
  ];
}

async function write(world: World, name: string | undefined, text: string): Promise<void> {
  const sink = await world.write(name);
  await sink.write(text);
  await sink.finish();
}
