import type { RuleText } from '@openthb/core';
import { builtInRules } from '@openthb/core/registry';
import { fileRules, profileRules, rules } from '@openthb/validators/registry';

/** Every rule of the standard. */
export const allRules: readonly RuleText[] = [...builtInRules, ...profileRules, ...rules, ...fileRules];
