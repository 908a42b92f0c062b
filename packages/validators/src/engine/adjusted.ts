import { certainlyBefore, type Finding, type PartialDate } from '@openthb/core';
import type { Profile } from '../profiles/define-profile.js';
import type { Suppression, SuppressionCount } from '../profiles/suppression.js';

/** Findings as a profile wants them: with its severities, and without those that it keeps back for a time. */
export interface Adjusting {
  readonly anyExpired: boolean;
  adjust(findings: readonly Finding[]): readonly Finding[];
  /** What was kept back so far. */
  suppressed(): readonly SuppressionCount[];
}

/** Begins to adjust the findings of a file, on a day. */
export function adjusting({ severities = {}, suppressions = [] }: Profile, asOf: PartialDate): Adjusting {
  const counted = suppressions.map((suppression) => ({
    suppression,
    keeps: placesOf(suppression),
    expired: certainlyBefore(suppression.until, asOf),
    count: 0,
  }));
  const isKeptBack = (finding: Finding): boolean => {
    const found = counted.find(({ expired, keeps }) => !expired && keeps(finding));
    if (found) found.count += 1;
    return found !== undefined;
  };
  const changes = counted.length > 0 || Object.keys(severities).length > 0;
  return {
    anyExpired: counted.some(({ expired }) => expired),
    adjust(findings) {
      if (!changes) return findings;
      return findings
        .filter((finding) => !isKeptBack(finding))
        .map((finding) => ({ ...finding, severity: severities[finding.rule] ?? finding.severity }));
    },
    suppressed: () => counted.map(({ suppression, expired, count }) => ({ ...suppression, expired, count })),
  };
}

/** Whether a finding is one of those that a suppression means. */
function placesOf({ rule, record, path = '' }: Suppression): (finding: Finding) => boolean {
  const parts = path.split('/');
  return (finding) => {
    if (finding.rule !== rule || (record !== undefined && finding.record !== record)) return false;
    const at = finding.path.split('/');
    return parts.every((part, index) => part === at[index] || (part === '*' && /^\d+$/.test(at[index] ?? '')));
  };
}
