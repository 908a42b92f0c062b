import type { RuleText } from './rule-text.js';

const rule = (id: string, summary: string, rationale: string, severity: RuleText['severity'] = 'error'): RuleText => ({
  id: `THB-STR-${id}`,
  class: 'validity',
  severity,
  summary,
  rationale,
});

/**
 * What the model itself asks of a record, whatever it says.
 * @since 0.1.0
 */
export const structureRules = Object.freeze({
  absent: rule(
    '001',
    'A required field is absent.',
    'Required fields have no missing reason: a record without them says nothing that could be used.',
  ),
  type: rule(
    '002',
    'The value has another type than the field takes.',
    'Text, number, yes-or-no, list and object are never turned into one another.',
  ),
  code: rule(
    '003',
    'The value is no code of the closed list that the field takes.',
    'Codes are exact: lower case, hyphens, never translated. `openthb codes` shows the list.',
  ),
  unknownKey: rule(
    '004',
    'The object has a key that the standard does not know.',
    'A misspelt field would otherwise be lost without a word. The key is not shown, since it may hold a value.',
  ),
  form: rule(
    '005',
    'The text does not have the form that the field takes.',
    'Dates, ids, numbers in text and names each have one form, so that they can be compared.',
  ),
  empty: rule(
    '006',
    'The list is empty.',
    'That there are none is said by the code `none` or by a reason in `missing`; an empty list says neither.',
  ),
  repeated: rule('007', 'A value stands in the set twice.', 'A set counts each value once.'),
  presentAndMissing: rule(
    '008',
    'The field is present, and `missing` gives a reason why it is not.',
    'One of the two is wrong, and nothing tells which.',
  ),
  bounds: rule(
    '009',
    'The number lies outside the bounds of the field.',
    'The bounds are wide; a number beyond them is a mistake of unit or typing.',
  ),
  notARecord: rule(
    '010',
    'This is not a record of the standard: an object whose `record` names a kind of record.',
    'Every record says what it is, so that it can be read without its neighbours.',
  ),
  version: rule(
    '011',
    'The record follows a version of the standard that this program does not read.',
    'Records of other versions are migrated first, with a report of what is lost.',
  ),
  unlisted: rule(
    '012',
    'The value is not listed in the open list that the field takes.',
    'Open lists allow a country its own codes; one that nobody listed may also be a misspelling.',
    'warning',
  ),
});
