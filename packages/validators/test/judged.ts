import type { Finding, Located } from '@openthb/core';
import { createValidator } from '../src/engine/create-validator.js';
import type { Summary } from '../src/engine/summary.js';
import { core } from '../src/profiles/core.js';
import type { Profile } from '../src/profiles/define-profile.js';

export const asOf = '2024-12-31';
export const victim = { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test' };

export function located(value: unknown, ordinal = 1): Located {
  return { ok: true, ordinal, value, place: (path) => ({ line: ordinal, column: path.length + 1 }) };
}

/** What is found in a file of these values. */
export function judged(
  values: readonly unknown[],
  profile: Profile = core,
): { findings: readonly Finding[]; summary: Summary } {
  const validator = createValidator({ profile, asOf });
  const findings = values.flatMap((value, index) => [...validator.next(located(value, index + 1))]);
  return { findings: [...findings, ...validator.end()], summary: validator.summary() };
}
