import type { Command as Parser } from 'commander';
import { wholeNumber } from './options.js';

/** Options of figures of several countries. */
export interface FederationOptions {
  readonly partial?: boolean;
  readonly key?: string;
  readonly validDays: number;
  readonly corrects?: string;
  readonly merge?: boolean;
  readonly trust?: string;
  readonly maxAgeDays?: number;
}

/** Declares them. */
export function declareFederationOptions(parser: Parser): Parser {
  return parser
    .option(
      '--partial',
      'write the signed part that the country of --area contributes to figures of several; no record is in it',
    )
    .option('--key <file>', 'the private key that signs the part, as `openthb keys` makes it')
    .option('--valid-days <n>', 'for how many days the part may be used', wholeNumber(1, 3660), 90)
    .option(
      '--corrects <file>',
      'the earlier signed part that this one stands in place of from now on; verified by --trust',
    )
    .option('--merge', 'the files are signed parts: put them together')
    .option('--trust <file>', 'the public keys that are trusted, each with the countries that it may speak for')
    .option('--max-age-days <n>', 'refuse parts that were issued longer ago', wholeNumber(0, 36_600));
}
