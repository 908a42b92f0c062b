import { STANDARD_VERSION } from '@openthb/core';

/** The name of a rule as a URI, for formats that ask for one. It names the rule and leads to no page. */
export function ruleUri(rule: string): string {
  return `urn:openthb:${STANDARD_VERSION}:rule:${rule}`;
}
