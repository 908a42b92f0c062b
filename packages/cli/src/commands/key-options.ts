import type { PolicySecrets } from '@openthb/anonymizers';
import type { Command as Parser } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { type PassphraseOptions, readVault } from '../io/vault-file.js';
import type { World } from '../io/world.js';

/** Where the passphrase of a vault stands. It is never given on the command line, which others can see. */
export function declarePassphrase(parser: Parser): Parser {
  return parser
    .option('--passphrase-file <file>', 'the file whose first line is the passphrase of the vault')
    .option('--passphrase-env <name>', 'the variable of the environment that holds the passphrase');
}

/** For whom pseudonyms are made, and with which key. */
export interface KeyOptions extends PassphraseOptions {
  readonly vault?: string;
  readonly key?: string;
  readonly issuer?: string;
  readonly purpose?: string;
  readonly recipient?: string;
}

/** Declares the vault, and what pseudonyms are for. */
export function declareKeyOptions(parser: Parser): Parser {
  return declarePassphrase(parser.option('--vault <file>', 'the vault that holds the keys'))
    .option('--key <id>', 'which of its keys (default: the one that was added last)')
    .option('--issuer <name>', 'who issues the pseudonyms: the part of ids before the colon')
    .option('--purpose <text>', 'what they are for; those for another purpose cannot be matched with them')
    .option('--recipient <text>', 'whom they are for; those for another recipient cannot be matched with them');
}

/** The key and what it is used for; undefined where no vault is named. */
export async function secretsOf(world: World, options: KeyOptions): Promise<PolicySecrets | undefined> {
  const { vault, issuer, purpose, recipient } = options;
  if (vault === undefined) return undefined;
  if (issuer === undefined || purpose === undefined || recipient === undefined)
    throw new CliError(exitCodes.wrongUse, 'with --vault, say --issuer, --purpose and --recipient');
  const keys = await readVault(world, vault, options);
  const key = options.key === undefined ? keys.at(-1) : keys.find(({ id }) => id === options.key);
  if (!key) throw new CliError(exitCodes.wrongUse, 'the vault has no key of that id');
  return { key, context: { issuer, purpose, recipient } };
}

/** The same, where it must be given. */
export async function neededSecrets(world: World, options: KeyOptions): Promise<PolicySecrets> {
  const secrets = await secretsOf(world, options);
  if (secrets) return secrets;
  throw new CliError(exitCodes.wrongUse, 'this needs a key: name its vault with --vault (openthb pseudonyms vault)');
}
