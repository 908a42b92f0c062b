/** What a caller did wrong. */
export type SdkErrorCode =
  | 'bad-option'
  | 'bad-input'
  | 'engine-failed'
  | 'mixed-nature'
  | 'missing-dependency'
  | 'unsafe'
  | 'weak-key';

/**
 * Thrown where the programming interface is misused. Bad data is never thrown: it is returned as findings. The message
 * holds no value of a record.
 * @since 0.1.0
 */
export class SdkError extends Error {
  override readonly name = 'SdkError';

  constructor(
    readonly code: SdkErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
