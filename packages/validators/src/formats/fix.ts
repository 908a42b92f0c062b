import type { Place } from '@openthb/core';

/**
 * What would repair the text that a finding speaks of. What is to stand there is a value of the record: for its owner
 * alone.
 * @since 0.1.0
 */
export interface Fix {
  /** What it does, in a few words. */
  readonly title: string;
  /** Where the text begins and ends in the file. */
  readonly from: Required<Place>;
  readonly to: Required<Place>;
  /** What is to stand there instead, as JSON. */
  readonly text: string;
}
