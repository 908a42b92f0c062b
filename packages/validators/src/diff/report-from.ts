import { SdkError } from '@openthb/core';
import { type JsonReport, reportShape } from '../formats/report-shape.js';

/**
 * A report from its JSON.
 * @throws SdkError with code `bad-input`, which shows nothing of what is there
 * @since 0.1.0
 */
export function reportFrom(json: unknown): JsonReport {
  const parsed = reportShape().safeParse(json);
  if (parsed.success) return parsed.data;
  throw new SdkError(
    'bad-input',
    'This is no report of findings in JSON; `openthb validate --format json` writes one.',
  );
}
