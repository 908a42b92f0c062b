import {
  type AnyRecord,
  type Bundle,
  type Finding,
  type Located,
  type Loss,
  type Nature,
  nature,
  STANDARD_VERSION,
  versions,
  writeVersion,
} from '@openthb/core';
import { type LossReport, lossText, ndjsonLine } from '@openthb/exchange';
import { Option } from 'commander';
import { exitCodes } from '../io/cli-error.js';
import { failOnFile, openReading } from '../io/read-records.js';
import { openWriter, writtenFormats } from '../io/write-records.js';
import { fromOption, outOption } from './options.js';
import type { World } from '../io/world.js';
import { defineCommand } from './define-command.js';

interface Options {
  readonly from: string;
  readonly to: string;
  readonly toVersion: string;
  readonly issuer?: string;
  readonly nature: Nature;
  readonly losses?: string;
  readonly identities?: string;
  readonly identityLinks?: string;
  readonly out?: string;
}

export const convert = defineCommand({
  name: 'convert',
  summary: 'turn a file of another format into OpenTHB records, or records into tables, and tell what is lost',
  declare(parser, run) {
    parser
      .argument('<file>', 'the file; - is standard input')
      .addOption(fromOption())
      .addOption(new Option('--to <format>', 'format of the output').choices(writtenFormats).default('openthb'))
      .addOption(
        new Option('--to-version <version>', 'version of the standard that the records are written in')
          .choices(versions)
          .default(STANDARD_VERSION),
      )
      .option('--issuer <name>', 'who issues the ids that the file does not have (default: the name of the format)')
      .addOption(
        new Option('--nature <nature>', 'what the file is made of, where its format does not say')
          .choices(nature.codes)
          .default('real'),
      )
      .option('--losses <file>', 'where to write the report of losses, as JSON, or as text where the name ends in .txt')
      .option(
        '--identities <file>',
        'write names, documents and contacts, apart, to this file; without it they are left out',
      )
      .option('--identity-links <file>', 'with --identities: write which identity is which victim, apart, to this file')
      .addOption(outOption('the records: NDJSON; of tables a workbook (.xlsx) or a folder'))
      .action((file: string, options: Options) =>
        run((world) => {
          if ((options.identities === undefined) !== (options.identityLinks === undefined)) {
            parser.error('error: --identities and --identity-links go together, each to a file of its own');
          }
          return convertFile(world, file, options);
        }),
      );
  },
});

async function convertFile(world: World, file: string, options: Options): Promise<number> {
  const apart = options.identities !== undefined;
  const { reading, format } = await openReading(world, file, options.from, ({ id }) => ({
    issuer: options.issuer ?? id,
    nature: options.nature,
    identities: apart ? 'apart' : 'leave-out',
    newId: world.newId,
  }));
  const writer = await openWriter(world, options.to, options.out);
  const keptApart: Record<string, AnyRecord[]> = { identity: [], 'identity-link': [] };
  const tally = new Map<string, number>();
  let failed = false;
  let first = true;
  const write = async (record: AnyRecord) => {
    const migrated = writeVersion({ ...record }, options.toVersion);
    for (const loss of migrated.losses) noteLoss(loss, options.toVersion, tally);
    if (migrated.record === undefined || (await writer.write(migrated.record))) return;
    tally.set(BROKEN, (tally.get(BROKEN) ?? 0) + 1);
    failed = true;
  };
  try {
    for await (const located of reading.records) {
      failOnFile(located, file);
      failed = note(located, tally) || failed;
      if (!located.ok) continue;
      if (!mayBeRecord(located.value)) {
        tally.set(BROKEN, (tally.get(BROKEN) ?? 0) + 1);
        failed = true;
        continue;
      }
      const record = located.value;
      if (first && record.record !== 'bundle') await write(manifestFor(record));
      first = false;
      const aside = keptApart[record.record];
      if (aside && apart) aside.push(record);
      else await write(record);
    }
  } catch (error) {
    await writer.discard();
    throw error;
  }
  await writer.finish();
  if (apart) {
    await writeApart(world, options.identities!, keptApart['identity']!);
    await writeApart(world, options.identityLinks!, keptApart['identity-link']!);
  }
  const losses = reading.losses?.();
  if (losses) await tellLosses(world, losses, options.losses);
  for (const [message, times] of tally) world.say(`${file}: ${message} (${times} times)\n`);
  world.say(`${file}: read as ${format.title}\n`);
  return failed ? exitCodes.findings : exitCodes.fine;
}

const BROKEN = 'a record is broken and was left out; `openthb validate` tells where';

/** Whether a value has at least the kind and the id of a record; what else it should have, `validate` tells. */
function mayBeRecord(value: unknown): value is AnyRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { record, id } = value as { readonly record?: unknown; readonly id?: unknown };
  return typeof record === 'string' && typeof id === 'string';
}

/** Counts a finding by its rule; whether it is an error. */
function note(located: Located, tally: Map<string, number>): boolean {
  if (located.ok) return false;
  const { rule, message, severity }: Finding = located.finding;
  const words = `${severity} ${rule} ${message}`;
  tally.set(words, (tally.get(words) ?? 0) + 1);
  return severity === 'error';
}

/** Counts what a version has no place for, by kind of record and field. */
function noteLoss({ record, path, what }: Loss, version: string, tally: Map<string, number>): void {
  const words = `version ${version} has no place for ${path === '' ? `a ${record}` : `${record}.${path}`} (${what})`;
  tally.set(words, (tally.get(words) ?? 0) + 1);
}

function manifestFor({ id, nature: of }: AnyRecord): Bundle {
  return {
    record: 'bundle',
    version: STANDARD_VERSION,
    id: `${id.split(':', 1)[0]}:bundle`,
    nature: of,
    madeWith: 'OpenTHB convert',
  };
}

/** Sorted by ids of chance, so that their order tells nothing of the order of the victims. */
async function writeApart(world: World, name: string, records: readonly AnyRecord[]): Promise<void> {
  const sink = await world.write(name);
  for (const record of records.toSorted((a, b) => (a.id < b.id ? -1 : 1))) await sink.write(ndjsonLine(record));
  await sink.finish();
}

async function tellLosses(world: World, losses: LossReport, name: string | undefined): Promise<void> {
  const [made, columns] = lossText(losses).split('\n');
  world.say(`${made}\n${columns}${name === undefined ? '; --losses FILE tells them one by one' : ''}\n`);
  if (name === undefined) return;
  const sink = await world.write(name);
  await sink.write(name.endsWith('.txt') ? lossText(losses) : `${JSON.stringify(losses, undefined, 2)}\n`);
  await sink.finish();
}
