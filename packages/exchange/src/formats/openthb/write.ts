/**
 * A record, of any version of the standard, as a line of NDJSON.
 * @since 0.1.0
 */
export function ndjsonLine(record: unknown): string {
  return `${JSON.stringify(record)}\n`;
}
