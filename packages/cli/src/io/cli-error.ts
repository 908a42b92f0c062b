/** What the program ends with. */
export const exitCodes = { fine: 0, findings: 1, wrongUse: 2, unreadable: 3 } as const;

/** An end with a message for the person at the terminal; never with a value of a record in it. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly exitCode: (typeof exitCodes)[keyof typeof exitCodes],
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
