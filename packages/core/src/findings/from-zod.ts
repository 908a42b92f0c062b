import type * as z from 'zod';
import type { CustomIssue } from './custom-issue.js';
import type { Path } from './place.js';
import type { RuleText } from './rule-text.js';
import { structureRules } from './structure-rules.js';
import { valueAt } from './value-at.js';

/** Something in a value that its schema refuses. */
export interface StructureIssue {
  readonly rule: RuleText;
  /** Where to show it: made of keys that the standard knows. */
  readonly path: Path;
  /** Where it stands in the input; may end in a key that the standard does not know, and is never shown. */
  readonly at: Path;
}

/**
 * What a schema refused, in our words. The only reader of zod's errors, whose own messages may hold keys of the input.
 * @since 0.1.0
 */
export function fromZod(error: z.core.$ZodError, input: unknown): readonly StructureIssue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ rule: structureRules.unknownKey, path, at: [...path, key] }));
    }
    // An empty text where a list should stand is refused as such, and then measured.
    if (issue.code === 'too_small' && issue.origin === 'string') return [];
    return [{ rule: ruleOf(issue, valueAt(input, path)), path, at: path }];
  });
}

function ruleOf(issue: z.core.$ZodIssue, value: unknown): RuleText {
  switch (issue.code) {
    case 'custom':
      return customRules[(issue.params as CustomIssue).kind];
    case 'invalid_format':
      return structureRules.form;
    case 'too_small':
    case 'too_big':
      return issue.origin === 'array' ? structureRules.empty : structureRules.bounds;
    case 'invalid_value':
      if (value === undefined) return structureRules.absent;
      return typeof value === 'string' ? structureRules.code : structureRules.type;
    default:
      return value === undefined ? structureRules.absent : structureRules.type;
  }
}

const customRules: Readonly<Record<CustomIssue['kind'], RuleText>> = {
  'present-and-missing': structureRules.presentAndMissing,
  repeated: structureRules.repeated,
};
