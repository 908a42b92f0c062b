import { type AnyRecord, fileRules, type Located, type RuleText } from '@openthb/core';
import { type Format, type Reading, type ReadOptions, recognise } from '@openthb/exchange';
import { formats } from '@openthb/exchange/registry';
import { checkStructure, englishWords, type Words } from '@openthb/validators';
import { CliError, exitCodes } from './cli-error.js';
import { decompressed } from './decompressed.js';
import { withProgress } from './progress.js';
import type { World } from './world.js';

/** The formats that can be read, as given to `--from`. */
export const formatIds = ['auto', ...formats.map(({ id }) => id)];

/** Opens a file and finds out its format, unless told. */
export async function openReading(
  world: World,
  file: string,
  from: string,
  optionsFor: (format: Format) => ReadOptions,
): Promise<{ readonly reading: Reading; readonly format: Format }> {
  const bytes = decompressed(withProgress(await world.read(file), world, file), file);
  const named = formats.find(({ id }) => id === from);
  const { format, input } = named ? { format: named, input: { bytes } } : await recognise({ bytes }, formats);
  if (!format) {
    const rule = fileRules.format;
    throw new CliError(exitCodes.unreadable, `${file}: ${wordsOf(rule)}`, { rule });
  }
  return { format, reading: format.read(input, optionsFor(format)) };
}

/** Reader's options for commands that only look at the records. */
export function lookOnly(world: World): (format: Format) => ReadOptions {
  return ({ id }) => ({ issuer: id, nature: 'real', identities: 'leave-out', newId: world.newId });
}

/**
 * The records of files that are whole in their structure. Those that are not are left out only where that was asked
 * for; otherwise their number is told, and nothing is computed.
 */
export async function* wholeRecords(
  world: World,
  files: readonly string[],
  { from, skipBroken }: { readonly from: string; readonly skipBroken: boolean },
): AsyncGenerator<AnyRecord> {
  let broken = 0;
  for (const file of files) {
    const { reading } = await openReading(world, file, from, lookOnly(world));
    for await (const located of reading.records) {
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
