import { forcedLabourIndicator, type ForcedLabourIndicator } from '@openthb/core';

/** What was seen of the eleven indicators of forced labour. */
export interface ForcedLabourSeen {
  readonly seen: readonly ForcedLabourIndicator[];
  readonly notSeen: readonly ForcedLabourIndicator[];
  /** Not asked, or not known. */
  readonly unanswered: readonly ForcedLabourIndicator[];
}

/**
 * Sorts the answers to the eleven indicators. They have no weights and are not added up: one may be enough, several may
 * not, and which it is a person judges.
 * @see ILO, Indicators of Forced Labour (2012)
 * @since 0.1.0
 */
export function forcedLabourSeen(answers: Readonly<Partial<Record<ForcedLabourIndicator, boolean>>>): ForcedLabourSeen {
  const answered = (wanted: boolean | undefined) =>
    forcedLabourIndicator.codes.filter((code) => answers[code] === wanted);
  return { seen: answered(true), notSeen: answered(false), unanswered: answered(undefined) };
}
