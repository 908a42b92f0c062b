import { foreignStandards } from '../../code-lists/mapping.js';
import { STANDARD_VERSION } from '../../scalars/standard-version.js';
import { defineForm } from '../define-form.js';
import { languageText } from './language-text.js';
import { type DataDictionary, dataDictionary } from './data-dictionary.js';
import type { ObjectDescription } from './describe-object.js';
import type { ShowName } from './kind-text.js';
import { listMarkdown, objectMarkdown, scalarsMarkdown } from './markdown.js';

/** The data dictionary as one Markdown text, to be read by people. */
export const dictionaryForm = defineForm({
  id: 'dictionary',
  title: 'Data dictionary, Markdown',
  extension: 'md',
  holds: 'any',
  derive(records, labels) {
    return { type: 'text', text: `${markdownOf(dataDictionary(records, labels)).join('\n\n')}\n` };
  },
});

const opening =
  'Codes are never translated. Every object may also hold `missing`: for each of its optional fields that is absent, why it is so, as a code of [missing-reason](#missing-reason).';

function markdownOf({ records, groups, lists, scalars, languages }: DataDictionary): readonly string[] {
  const here = new Set(records.map(({ name }) => name));
  return [
    `# OpenTHB ${STANDARD_VERSION}: data dictionary`,
    opening,
    `Languages of the labels: ${languages.map(languageText).join('; ')}. Definitions are in English.`,
    '## Records',
    ...objectSections(records, here, languages),
    '## Groups',
    ...objectSections(groups, here, languages),
    '## Code lists',
    ...lists.map((list) => `### ${list.id}\n\n${listMarkdown(list, languages)}`),
    '## Scalars',
    scalarsMarkdown(scalars),
    '## Other standards',
    Object.entries(foreignStandards)
      .map(([id, name]) => `- \`${id}\`: ${name}`)
      .join('\n'),
  ];
}

/** Each with a heading of its own, that others link to; records that are not here are named without a link. */
function objectSections(
  objects: readonly ObjectDescription[],
  here: ReadonlySet<string>,
  languages: DataDictionary['languages'],
): readonly string[] {
  const show: ShowName = (name, of) => (of === 'reference' && !here.has(name) ? name : `[${name}](#${name})`);
  return objects.map((object) => `### ${object.name}\n\n${objectMarkdown(object, show, languages)}`);
}
