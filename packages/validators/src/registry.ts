/** Every rule, profile and report format, for programs that walk them: documentation, command line. */
import * as formatIndex from './formats/index.js';
import type { RuleText } from '@openthb/core';
import type { ReportFormat } from './formats/define-report-format.js';
import * as profileIndex from './profiles/index.js';
import type { Profile } from './profiles/define-profile.js';
import { profileRules as profileRuleIndex } from './profiles/profile-rules.js';
import type { FileRule } from './rules/define-file-rule.js';
import type { Rule } from './rules/define-rule.js';
import type { Repair } from './repairs/define-repair.js';
import * as repairIndex from './repairs/index.js';
import * as fileRuleIndex from './rules/file/index.js';
import * as ruleIndex from './rules/index.js';
import type { Instrument } from './screening/define-instrument.js';
import * as instrumentIndex from './screening/instruments/index.js';

/** @since 0.1.0 */
export const rules: readonly Rule[] = Object.values(ruleIndex);

/** @since 0.1.0 */
export const fileRules: readonly FileRule[] = Object.values(fileRuleIndex);

/** The rules that profiles apply by their data alone. @since 0.1.0 */
export const profileRules: readonly RuleText[] = Object.values(profileRuleIndex);

/** @since 0.1.0 */
export const profiles: readonly Profile[] = Object.values(profileIndex);

/** @since 0.1.0 */
export const reportFormats: readonly ReportFormat[] = Object.values(formatIndex);

/** @since 0.1.0 */
export const instruments: readonly Instrument[] = Object.values(instrumentIndex);

/** The safe repairs. @since 0.1.0 */
export const repairs: readonly Repair[] = Object.values(repairIndex);
