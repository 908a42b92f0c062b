import type { Profile } from '@openthb/validators';

/** Whether a profile asks nothing of a record that its structure does not. */
export function isStructureOnly({
  rules,
  fileRules,
  required = {},
  holds = [],
  forbidden = [],
  natures,
}: Profile): boolean {
  const asked = [rules, fileRules, Object.keys(required), holds, forbidden];
  return natures === undefined && asked.every(({ length }) => length === 0);
}
