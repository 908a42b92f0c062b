import type { Finding } from '@openthb/core';

/** Findings so many at a time, since all may be more than memory holds. */
export function* inParts(findings: Iterable<Finding>): Generator<readonly Finding[]> {
  let part: Finding[] = [];
  for (const finding of findings) {
    part.push(finding);
    if (part.length < 1000) continue;
    yield part;
    part = [];
  }
  yield part;
}
