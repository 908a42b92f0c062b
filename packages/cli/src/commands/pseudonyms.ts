import {
  createPseudonymizer,
  newPseudonymKey,
  relink,
  rotation,
  rotationTable,
  withPseudonyms,
} from '@openthb/anonymizers';
import { type AnyRecord, type RecordId, SdkError } from '@openthb/core';
import { csvOf, ndjsonLine } from '@openthb/exchange';
import type { Command as Parser } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { isThere } from '../io/is-there.js';
import { readJson } from '../io/read-json.js';
import { wholeRecords } from '../io/read-records.js';
import { type PassphraseOptions, readVault, writeVault } from '../io/vault-file.js';
import type { World } from '../io/world.js';
import { declareKeyOptions, declarePassphrase, type KeyOptions, neededSecrets } from './key-options.js';
import { defineCommand, type Work } from './define-command.js';
import { fromOption, outOption } from './options.js';

interface FileOptions extends KeyOptions {
  readonly from: string;
  readonly skipBroken?: boolean;
  readonly out?: string;
}

export const pseudonyms = defineCommand({
  name: 'pseudonyms',
  summary: 'put pseudonyms in the place of ids, turn them over to another key, or lead them back with it',
  declare(parser, run) {
    declareVault(parser, run);
    declareMake(parser, run);
    declareRotation(parser, run);
    declareRelink(parser, run);
  },
});

type Run = (work: Work) => Promise<void>;

function declareVault(parser: Parser, run: Run): void {
  declarePassphrase(parser.command('vault'))
    .description('make a vault, encrypted with a passphrase, or add a key to one')
    .argument('<vault>', 'the file')
    .requiredOption('--new-key <id>', 'the id of a key that is drawn: 1 to 12 small letters and digits')
    .action((file: string, options: PassphraseOptions & { readonly newKey: string }) =>
      run((world) => addKey(world, file, options)),
    );
}

/** Adds a key; those before stay, since pseudonyms that were made with them are still out. */
async function addKey(world: World, file: string, options: PassphraseOptions & { readonly newKey: string }) {
  const before = (await isThere(world, file)) ? await readVault(world, file, options) : [];
  if (before.some(({ id }) => id === options.newKey))
    throw new CliError(exitCodes.wrongUse, 'the vault has a key of that id already');
  await writeVault(world, file, [...before, newPseudonymKey(options.newKey)], options);
  world.say(`${file}: ${before.length + 1} keys; whoever has it and the passphrase leads pseudonyms back\n`);
  return exitCodes.fine;
}

function declareFile(parser: Parser): Parser {
  return parser
    .addOption(fromOption())
    .option('--skip-broken', 'leave out records whose structure is broken')
    .addOption(outOption('the result'));
}

function declareMake(parser: Parser, run: Run): void {
  declareKeyOptions(declareFile(parser.command('make').argument('<file>', 'records')))
    .description('write records with pseudonyms in the place of all ids, their own and those they refer to')
    .action((file: string, options: FileOptions) =>
      run(async (world) => {
        const { key, context } = await neededSecrets(world, options);
        return rewrite(world, file, options, await createPseudonymizer(key, context));
      }),
    );
}

function declareRotation(parser: Parser, run: Run): void {
  declareKeyOptions(
    declareFile(parser.command('rotate').argument('<file>', 'the register: records with their own ids')),
  )
    .description('write what a recipient needs to turn pseudonyms of one key into those of another; it holds no id')
    .requiredOption('--from-key <id>', 'the key that the pseudonyms were made with')
    .action((file: string, options: FileOptions & { readonly fromKey: string }) =>
      run(async (world) => {
        const after = await neededSecrets(world, options);
        const before = await neededSecrets(world, { ...options, key: options.fromKey });
        const table = await rotationTable(
          await idsIn(world, file, options),
          await createPseudonymizer(before.key, before.context),
          await createPseudonymizer(after.key, after.context),
        );
        return writeText(world, options.out, `${JSON.stringify([...table], undefined, 1)}\n`);
      }),
    );
  declareFile(parser.command('turn').argument('<file>', 'records with pseudonyms'))
    .description('turn pseudonyms over by the table that `rotate` wrote')
    .requiredOption('--table <file>', 'the table')
    .action((file: string, options: FileOptions & { readonly table: string }) =>
      run(async (world) => rewrite(world, file, options, rotation(await readJson(world, options.table, tableFrom)))),
    );
}

function declareRelink(parser: Parser, run: Run): void {
  declareKeyOptions(declareFile(parser.command('relink').argument('<file>', 'records with pseudonyms')))
    .description('lead pseudonyms back to the ids of a register, as CSV; it takes the key and the register both')
    .requiredOption('--register <file>', 'records with their own ids')
    .action((file: string, options: FileOptions & { readonly register: string }) =>
      run(async (world) => {
        if (options.out === undefined || options.out === '-')
          throw new CliError(exitCodes.wrongUse, 'ids are written to a file alone: name it with --out');
        const { key, context } = await neededSecrets(world, options);
        const asked = await idsIn(world, file, options);
        const found = await relink(
          asked,
          await idsIn(world, options.register, options),
          await createPseudonymizer(key, context),
        );
        await writeText(world, options.out, csvOf([['pseudonym', 'id'], ...found]));
        world.say(`${found.size} of ${asked.size} ids were led back\n`);
        return exitCodes.fine;
      }),
    );
}

/** Writes the records of a file with other ids. */
async function rewrite(
  world: World,
  file: string,
  options: FileOptions,
  pseudonymize: (id: RecordId) => Promise<RecordId>,
): Promise<number> {
  const { from, skipBroken = false, out } = options;
  const sink = await world.write(out);
  try {
    for await (const record of wholeRecords(world, [file], { from, skipBroken }))
      await sink.write(ndjsonLine(await withPseudonyms(record, pseudonymize)));
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await sink.finish();
  return exitCodes.fine;
}

/** Every id that stands in a file, of records and in references. */
async function idsIn(world: World, file: string, options: FileOptions): Promise<ReadonlySet<RecordId>> {
  const { from, skipBroken = false } = options;
  const ids = new Set<RecordId>();
  const note = async (id: RecordId) => {
    ids.add(id);
    return id;
  };
  for await (const record of wholeRecords(world, [file], { from, skipBroken }))
    await withPseudonyms<AnyRecord>(record, note);
  return ids;
}

function tableFrom(json: unknown): ReadonlyMap<RecordId, RecordId> {
  const isPair = (one: unknown) => Array.isArray(one) && one.length === 2 && one.every((id) => typeof id === 'string');
  if (!Array.isArray(json) || !json.every(isPair)) throw new SdkError('bad-input', 'This is no table of a rotation.');
  return new Map(json as readonly (readonly [RecordId, RecordId])[]);
}

async function writeText(world: World, out: string | undefined, text: string): Promise<number> {
  const sink = await world.write(out);
  await sink.write(text);
  await sink.finish();
  return exitCodes.fine;
}
