import type { Severity } from '@openthb/core';

/** The severities, the gravest last. @since 0.1.0 */
export const severities: readonly Severity[] = ['info', 'warning', 'error'];

/** Whether a severity is as grave as another, or graver. @since 0.1.0 */
export function atLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least);
}
