import { type AnyRecord, fileRules, type Located, type RuleText } from '@openthb/core';
import type { Format, Input, Reading, ReadOptions } from '@openthb/exchange';
import { holdsRecordLines, openthb } from '@openthb/exchange/openthb';
import { checkStructure, englishWords, type Words } from '@openthb/validators';
import { type ByteTaker, lineRecords } from '../bytes/line-records.js';
import { CliError, exitCodes } from './cli-error.js';
import { decompressed } from './decompressed.js';
import { peek } from './peek.js';
import { withProgress } from './progress.js';
import type { World } from './world.js';

/** Opens a file and finds out its format, unless told. */
export async function openReading(
  world: World,
  file: string,
  from: string,
  optionsFor: (format: Format) => ReadOptions,
): Promise<{ readonly reading: Reading; readonly format: Format }> {
  return readingOf(await openBytes(world, file), file, from, optionsFor);
}

/** Opens a file: its bytes, unpacked, with a bar that shows how far they were read. */
export async function openBytes(world: World, file: string): Promise<AsyncIterable<Uint8Array>> {
  return decompressed(withProgress(await world.read(file), world, file), file);
}

/** Reads the bytes of a file, and finds out its format, unless told. */
export async function readingOf(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  from: string,
  optionsFor: (format: Format) => ReadOptions,
): Promise<{ readonly reading: Reading; readonly format: Format }> {
  const { format, input } = await formatOf(bytes, from);
  if (!format) {
    const rule = fileRules.format;
    throw new CliError(exitCodes.unreadable, `${file}: ${wordsOf(rule)}`, { rule });
  }
  return { format, reading: format.read(input, optionsFor(format)) };
}

/** The format that is named, or that the first bytes show. Readers of other formats are loaded only where they are needed. */
async function formatOf(
  source: AsyncIterable<Uint8Array>,
  from: string,
): Promise<{ readonly format: Format | undefined; readonly input: Input }> {
  const { start, bytes } = await peek(source, BEGINNING);
  if (from === openthb.id || (from === 'auto' && isJson(start))) return { format: openthb, input: { bytes } };
  const [{ formats }, { recognise }] = await Promise.all([
    import('@openthb/exchange/registry'),
    import('@openthb/exchange'),
  ]);
  const named = formats.find(({ id }) => id === from);
  return named ? { format: named, input: { bytes } } : recognise({ bytes }, formats);
}

/** So many bytes show a byte order mark and what follows it. */
const BEGINNING = 4;

/** So many bytes are looked at to tell whether a file holds a record a line. */
export const LINES_SHOW = 64 * 1024;

/** Whether a file begins as an object or a list of JSON does, and as no table. */
function isJson(start: Uint8Array): boolean {
  const first = start[0] === 0xef ? start[3] : start[0];
  return first === 0x7b || first === 0x5b;
}

/** Reader's options for commands that only look at the records. */
export function lookOnly(world: World): (format: Format) => ReadOptions {
  return ({ id }) => ({ issuer: id, nature: 'real', identities: 'leave-out', newId: world.newId });
}

/** How the records of files are read. */
interface Reads {
  readonly from: string;
  readonly skipBroken: boolean;
  /** Takes good records of files with a record a line by their bytes: these are not given as records. */
  readonly taker?: ByteTaker;
}

/**
 * The records of files that are whole in their structure. Those that are not are left out only where that was asked
 * for; otherwise their number is told, and nothing is computed.
 */
export async function* wholeRecords(
  world: World,
  files: readonly string[],
  { from, skipBroken, taker }: Reads,
): AsyncGenerator<AnyRecord> {
  let broken = 0;
  for (const file of files) {
    for await (const located of await recordsIn(world, file, from, taker)) {
      failOnFile(located, file);
      const structure = located.ok ? checkStructure(located.value) : undefined;
      if (structure?.ok) yield structure.record;
      else if (located.ok || located.ordinal !== undefined) broken += 1;
    }
  }
  if (broken === 0) return;
  const told = `${broken} records are broken; \`openthb validate\` tells where`;
  if (!skipBroken) throw new CliError(exitCodes.findings, `${told}. To compute without them, say --skip-broken.`);
  world.say(`openthb: ${told}. They were left out.\n`);
}

/** What is read of a file, but for what is taken by its bytes. */
async function recordsIn(
  world: World,
  file: string,
  from: string,
  taker: ByteTaker | undefined,
): Promise<AsyncIterable<Located>> {
  const { start, bytes } = await peek(await openBytes(world, file), taker ? LINES_SHOW : 0);
  const isOurs = from === 'auto' || from === openthb.id;
  if (taker && isOurs && holdsRecordLines(start)) return lineRecords(bytes, taker);
  return (await readingOf(bytes, file, from, lookOnly(world))).reading.records;
}

/** Ends where the file as a whole cannot be read. */
export function failOnFile(located: Located, file: string, { rules }: Words = englishWords): void {
  if (located.ok || located.ordinal !== undefined || located.finding.severity !== 'error') return;
  const { message, rule, line } = located.finding;
  const told = rules[rule]?.summary ?? message;
  throw new CliError(exitCodes.unreadable, `${file}${line === undefined ? '' : `:${line}`}: ${rule} ${told}`);
}

function wordsOf({ id, summary, rationale }: RuleText): string {
  return `${id} ${summary} ${rationale}`;
}
