import type { AgeMoment, PartialDate } from '@openthb/core';

/**
 * What the figures are as of, and which age they speak of.
 * @since 0.1.0
 */
export interface Viewpoint {
  readonly asOf: PartialDate;
  readonly ageAt: AgeMoment;
}
