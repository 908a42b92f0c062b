import type { RuleText } from '@openthb/core';

const rule = (id: string, severity: RuleText['severity'], summary: string, rationale: string): RuleText => ({
  id: `THB-PRF-${id}`,
  class: 'validity',
  severity,
  summary,
  rationale,
});

/**
 * What a profile asks for by its data alone.
 * @since 0.1.0
 */
export const profileRules = Object.freeze({
  unexplained: rule(
    '001',
    'error',
    'A field that the profile asks for is neither there nor explained in `missing`.',
    'Whoever relies on the profile must be able to tell what is not known from what nobody asked.',
  ),
  notPresent: rule(
    '002',
    'error',
    'A field that the profile must have is not there.',
    'A reason in `missing` does not stand for it: without the field the record is of no use to this purpose.',
  ),
  forbidden: rule(
    '003',
    'error',
    'The record holds a field, or the reason why it is missing, that the profile leaves out.',
    'The sensitivity of the field is told by `openthb explain`; what names a person, or reveals where one is hidden, must be gone before the file is.',
  ),
  nature: rule(
    '004',
    'error',
    'The record is of a nature that the profile does not take.',
    'Real records must not pass where only others may, nor made-up ones where they would be counted.',
  ),
  notHeld: rule(
    '005',
    'error',
    'The file holds no record of a kind that the profile asks for.',
    'An exchange without its manifest, for one, does not say who may use it and for what.',
  ),
  expired: rule(
    '006',
    'warning',
    'A suppression of the profile has expired.',
    'What it kept back is reported again. The counts of the file tell which it is; its owner renews it or mends the data.',
  ),
});
