/** English labels, definitions and mappings of every code list, and what is to be known of lists and records; apart, since programs that only check need none of it. */
export * from './code-lists/generated/dictionaries.js';
export { broader, exact, narrower, none } from './code-lists/mapping.js';
export { deprecatedText, languageText } from './derive/dictionary/language-text.js';
export { type DataDictionary, dataDictionary } from './derive/dictionary/data-dictionary.js';
export {
  type CodeDescription,
  type CodeLabel,
  describeList,
  type ListDescription,
} from './derive/dictionary/describe-list.js';
export {
  describeObject,
  type FieldDescription,
  type FieldTitle,
  type ObjectDescription,
} from './derive/dictionary/describe-object.js';
export { type Equivalent, equivalentText } from './derive/dictionary/equivalent.js';
export { kindText } from './derive/dictionary/kind-text.js';
export { listMarkdown, objectMarkdown } from './derive/dictionary/markdown.js';
