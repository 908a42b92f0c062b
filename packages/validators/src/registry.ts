/** Every rule, profile and report format, for programs that walk them: documentation, command line. */
import * as formatIndex from './formats/index.js';
import type { ReportFormat } from './formats/define-report-format.js';
import * as profileIndex from './profiles/index.js';
import type { Profile } from './profiles/define-profile.js';
import type { FileRule } from './rules/define-file-rule.js';
import type { Rule } from './rules/define-rule.js';
import * as fileRuleIndex from './rules/file/index.js';
import * as ruleIndex from './rules/index.js';

/** @since 0.1.0 */
export const rules: readonly Rule[] = Object.values(ruleIndex);

/** @since 0.1.0 */
export const fileRules: readonly FileRule[] = Object.values(fileRuleIndex);

/** @since 0.1.0 */
export const profiles: readonly Profile[] = Object.values(profileIndex);

/** @since 0.1.0 */
export const reportFormats: readonly ReportFormat[] = Object.values(formatIndex);
