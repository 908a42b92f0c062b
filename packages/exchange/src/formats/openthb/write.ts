import type { AnyRecord } from '@openthb/core';

/**
 * A record as a line of NDJSON.
 * @since 0.1.0
 */
export function ndjsonLine(record: AnyRecord): string {
  return `${JSON.stringify(record)}\n`;
}
