import type { Table } from '@openthb/core';
import { counted, isShare } from '../figures/measures.js';
import type { Speaker } from '../reports/speaker.js';
import { percentLabels } from './number-locale.js';

const counts: readonly string[] = Object.values(counted);

/** The axis of the values of a table: shares in percent; of what is counted there are no parts. */
export function valueAxis(table: Table, speaker: Speaker) {
  return {
    title: speaker.tell(table.measure),
    tickCount: 5,
    ...(counts.includes(table.measure) && { tickMinStep: 1 }),
    ...(isShare(table) && percentLabels(speaker)),
  };
}
