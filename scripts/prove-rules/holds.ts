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
  const own = 'record' in rule ? { rules: [rule], fileRules: [] } : { rules: [], fileRules: [rule] };
  const validator = createValidator({ profile: { id: 'one', title: 'One rule', ...own }, asOf: EXAMPLES_AS_OF });
  const records = 'record' in rule ? [{ ...headerOf(rule), ...example }] : (example as readonly object[]);
  const found = records.flatMap((value, index) => [
    ...validator.next({ ok: true, ordinal: index + 1, value, place: () => ({}) }),
  ]);
  return [...found, ...validator.end()].length > 0;
}

function headerOf({ record }: Rule): object {
  return { record, version: '1.0', id: 'xx:example', nature: 'test' };
}
