import { exitCodes } from '../io/cli-error.js';
import type { World } from '../io/world.js';
import { defineCommand, type Work } from './define-command.js';

interface Options {
  readonly out: string;
}

/** How many records the demonstration makes up: enough that not every figure must be hidden. */
const RECORDS = 20_000;

export const demo = defineCommand({
  name: 'demo',
  summary: 'show the main job on made-up records: generate, validate, indicators, report',
  declare(parser, run) {
    parser
      .option('--out <folder>', 'where to write the files', 'openthb-demo')
      .action(({ out }: Options) => run((world, openthb) => demonstrate(world, openthb, out)));
  },
});

async function demonstrate(world: World, openthb: Parameters<Work>[1], folder: string): Promise<number> {
  const file = (name: string) => `${folder}/${name}`;
  const asOf = ['--as-of', '2024-12-31'];
  const steps: readonly (readonly [string, readonly string[]])[] = [
    [
      `Made up ${RECORDS} records of a national register`,
      ['generate', '--records', `${RECORDS}`, '--seed', 'demo', '--out', file('records.ndjson')],
    ],
    [
      'Judged every record by the standard; look at the safeguards',
      ['validate', file('records.ndjson'), ...asOf, '--out', file('findings.txt')],
    ],
    [
      'Made up 500 records with mistakes, and found them',
      ['generate', '--records', '500', '--seed', 'demo', '--errors', '5', '--out', file('broken.ndjson')],
    ],
    ['', ['validate', file('broken.ndjson'), ...asOf, '--out', file('broken-findings.txt')]],
    [
      'Computed the indicators; what could give a person away is hidden',
      ['indicators', file('records.ndjson'), ...asOf, '--pool-years', '5', '--out', file('indicators.txt')],
    ],
    [
      'Drew the report; open it in a browser',
      ['report', file('records.ndjson'), ...asOf, '--out', file('report.html')],
    ],
  ];
  for (const [words, argv] of steps) {
    const exitCode = await openthb(argv);
    if (exitCode > exitCodes.findings) return exitCode;
    if (words) world.say(`${words}:\n`);
    world.say(`    ${argv.at(-1)}    (openthb ${argv.join(' ')})\n`);
  }
  return exitCodes.fine;
}
