import type { AnyRecord } from '@openthb/core';
import { createValidator, EXAMPLES_AS_OF, type FileRule, type Rule } from '@openthb/validators';

/** Whether a rule says of its own examples what it should: nothing of the valid, something of each invalid one. */
export function holds(rule: Rule | FileRule): boolean {
  try {
    const { valid, invalid } = rule.examples as {
      readonly valid: readonly object[];
      readonly invalid: readonly object[];
    };
    return valid.every((example) => !reports(rule, example)) && invalid.every((example) => reports(rule, example));
  } catch {
    return false;
  }
}

function reports(rule: Rule | FileRule, example: object): boolean {
  let found = false;
  const report = () => void (found = true);
  if (!('check' in rule)) {
    const profile = { id: 'one', title: 'One rule', rules: [], fileRules: [rule] };
    const validator = createValidator({ profile, asOf: EXAMPLES_AS_OF });
    const found = (example as readonly AnyRecord[]).flatMap((value, index) => [
      ...validator.next({ ok: true, ordinal: index + 1, value, place: () => ({}) }),
    ]);
    return [...found, ...validator.end()].length > 0;
  } else {
    const header = { record: rule.record, version: '1.0', id: 'xx:example', nature: 'test' };
    rule.check({ ...header, ...example } as AnyRecord, { asOf: EXAMPLES_AS_OF, report });
  }
  return found;
}
