/** Why parts are not put together. A published code is never used for anything else. */
export type PartialFaultCode =
  | 'expired'
  | 'not-yet-valid'
  | 'too-old'
  | 'same-part'
  | 'same-country'
  | 'foreign-correction'
  | 'early-correction'
  | 'other-period'
  | 'other-day'
  | 'other-age'
  | 'other-nature'
  | 'other-tables'
  | 'other-version'
  | 'other-definition'
  | 'other-plan';

/**
 * One reason why parts are not put together.
 * @since 0.1.0
 */
export interface PartialFault {
  readonly code: PartialFaultCode;
  /** Which of the parts. */
  readonly part: number;
  readonly message: string;
}

/** What is looked for: whether it is so, and then its code and what is said. */
export type Suspicion = readonly [boolean, PartialFaultCode, string];
