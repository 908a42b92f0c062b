import type { RuleText } from '@openthb/core';

/** What the program ends with. */
export const exitCodes = { fine: 0, findings: 1, wrongUse: 2, unreadable: 3 } as const;

/** An end with a message for the person at the terminal; never with a value of a record in it. */
export class CliError extends Error {
  override readonly name = 'CliError';
  /** The rule that says what is wrong with the file; a command that goes on with other files reports its finding. */
  readonly rule: RuleText | undefined;

  constructor(
    readonly exitCode: (typeof exitCodes)[keyof typeof exitCodes],
    message: string,
    { rule, ...options }: ErrorOptions & { readonly rule?: RuleText } = {},
  ) {
    super(message, options);
    this.rule = rule;
  }
}
