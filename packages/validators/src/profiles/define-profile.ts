import type { Extension, Jurisdiction, Nature, RecordName, Sensitivity, Severity } from '@openthb/core';
import type { FileRule } from '../rules/define-file-rule.js';
import type { Rule } from '../rules/define-rule.js';
import type { Suppression } from './suppression.js';

/**
 * What a file is judged by: data, which the engine applies. Structure is always judged.
 * @since 0.1.0
 */
export interface Profile {
  /** Kebab-case name. */
  readonly id: string;
  readonly title: string;
  /** Where what it asks for comes from. */
  readonly source?: string;
  readonly rules: readonly Rule[];
  readonly fileRules: readonly FileRule[];
  /** Severities other than the standard's own, by rule. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /**
   * Fields that must be there, as `victim.episodes.forms`; `missing` may explain why one is not, unless it is to be
   * `present`. In a list the field is asked of each item, and of none where the list is absent.
   */
  readonly required?: Readonly<Record<string, Requirement>>;
  /** Kinds of record of which the file must hold at least one. */
  readonly holds?: readonly RecordName[];
  /** Sensitivities of fields that may not be there, nor a reason why they are not. */
  readonly forbidden?: readonly Sensitivity[];
  /** The natures that records may have; absent: any. */
  readonly natures?: readonly Nature[];
  /** The country or body whose law binds. */
  readonly jurisdiction?: Jurisdiction;
  /** What a country or body adds to the records. */
  readonly extensions?: readonly Extension[];
  /** Findings that are known and counted, and not reported for a time. */
  readonly suppressions?: readonly Suppression[];
}

/** What is asked of a field: to be there or explained in `missing`, or to be there. */
export type Requirement = 'explained' | 'present';

/**
 * Defines a profile.
 * @since 0.1.0
 */
export function defineProfile(profile: Profile): Profile {
  return Object.freeze(profile);
}
