/** Every code list, dictionary, record and built-in rule, for programs that walk the standard: documentation, command line. */
import * as codeListIndex from './code-lists/index.js';
import type { CodeList } from './code-lists/define-code-list.js';
import type { Dictionary } from './code-lists/define-dictionary.js';
import * as dictionaryIndex from './code-lists/generated/dictionaries.js';
import { fileRules } from './findings/file-rules.js';
import type { RuleText } from './findings/rule-text.js';
import { structureRules } from './findings/structure-rules.js';
import type { Group } from './records/define-group.js';
import * as recordIndex from './records/index.js';
import * as groupIndex from './records/parts/index.js';
import type { RecordDef } from './records/define-record.js';
import * as formIndex from './derive/index.js';
import type { Form } from './derive/define-form.js';
import type { Jurisdiction } from './jurisdictions/define-jurisdiction.js';
import * as jurisdictionIndex from './jurisdictions/index.js';
import * as labelIndex from './labels/index.js';
import type { Labels } from './labels/labels.js';

/** @since 0.1.0 */
export const records: readonly RecordDef<string, unknown>[] = Object.values(recordIndex);

/** The definitions of all fields, by record or group. @since 0.1.0 */
export { definitions } from './records/generated/definitions.js';

/** The groups of fields inside records. @since 0.1.0 */
export const groups: readonly Group<unknown>[] = Object.values(groupIndex);

/** @since 0.1.0 */
export const codeLists: readonly CodeList<string>[] = Object.values(codeListIndex);

/** @since 0.1.0 */
export const dictionaries: readonly Dictionary<string>[] = Object.values(dictionaryIndex);

/** The forms that other programs read. @since 0.1.0 */
export const forms: readonly Form[] = Object.values(formIndex);

/** What the codes are called, by language. @since 0.1.0 */
export const labels: readonly Labels[] = Object.values(labelIndex);

/** The rules of structure and of reading, which every validator applies. @since 0.1.0 */
export const builtInRules: readonly RuleText[] = [...Object.values(structureRules), ...Object.values(fileRules)];

/** Countries and the bodies of law that bind them. @since 0.1.0 */
export const jurisdictions: readonly Jurisdiction[] = Object.values(jurisdictionIndex);
