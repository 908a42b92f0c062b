import type { Command as Parser } from 'commander';

/** Declares where is kept what was published. */
export function declareLedgerOptions(parser: Parser): Parser {
  return parser
    .option('--ledger <file>', 'JSON of what was published before: judged with it, and added to')
    .option('--begin-ledger', 'there is no ledger yet: begin it');
}
