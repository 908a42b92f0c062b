import type { PartialDate, Release } from '@openthb/core';
import type { Scope } from '../plans/scope.js';
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
  /** The country and the years that the figures are of. */
  readonly scope: Scope;
  /** Whether the records of the response are of other years too. */
  readonly allYears: boolean;
  readonly speaker: Speaker;
}
