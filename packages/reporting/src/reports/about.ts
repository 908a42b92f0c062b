import type { PartialDate, Release } from '@openthb/core';
import type { Response } from './response.js';
import type { Speaker } from './speaker.js';

/**
 * What the lines of a report are made from.
 * @since 0.1.0
 */
export interface About {
  readonly response: Response;
  readonly asOf: PartialDate;
  readonly release: Release;
  readonly speaker: Speaker;
}
