import { STANDARD_VERSION } from '@openthb/core';
import * as z from 'zod';
import { reportShape } from './report-shape.js';

/**
 * The JSON Schema (2020-12) of reports in JSON.
 * @since 0.1.0
 */
export function reportSchema(): object {
  return {
    ...z.toJSONSchema(reportShape()),
    $id: `urn:openthb:${STANDARD_VERSION}:report`,
    title: 'A report of openthb validate',
  };
}
