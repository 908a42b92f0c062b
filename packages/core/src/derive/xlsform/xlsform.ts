import { SdkError } from '../../findings/sdk-error.js';
import type { Labels } from '../../labels/labels.js';
import { sayIn } from '../../labels/say-in.js';
import type { RecordDef } from '../../records/define-record.js';
import { STANDARD_VERSION } from '../../scalars/standard-version.js';
import { defineForm, type Sheet } from '../define-form.js';
import { flatParts } from '../flat/flat-part.js';
import { holdsIdentifiers } from '../holds-identifiers.js';
import { choiceSheet } from './choices.js';
import { type FormLanguage, formLanguages } from './form-language.js';
import type { SurveyRow } from './survey-row.js';
import { listsIn, type Section, surveyRows } from './survey-rows.js';

/**
 * The XLSForm of a kind of record, for KoBoToolbox and ODK: a form that asks for one record.
 *
 * A question is named by the keys that lead to its field, joined by underscores: `child_separation`. Names are unique in
 * the whole form, so that programs which drop the names of groups keep the columns apart. Names with two underscores are
 * the form's own. Answers come back through the flat form: `answerColumns` tells the column by the name of the question,
 * which is the last part of a column of an export (`child/child_separation`); a repeat is the table of its list, with its
 * rows numbered in their order within the row they belong to; texts are the same, but that an export joins the codes of
 * a set by spaces.
 *
 * Of an open list the listed codes are asked for; who needs others adds them to the sheet `choices`. Definitions, and the
 * titles of an extension's fields, are English in every language.
 * @see XLSForm, xlsform.org
 * @since 0.1.0
 */
export function xlsform(record: RecordDef<string, unknown>, labels: readonly Labels[]): readonly Sheet[] {
  const parts = flatParts(record.fields);
  const section: Section = { owner: record.name, path: [], identifiers: holdsIdentifiers(record) };
  const languages = formLanguages(labels);
  const lists = new Map(listsIn(parts, section).map((list) => [list.id, list]));
  return [
    surveySheet(
      languages.map(({ labels: called }) => surveyRows(parts, { ...section, say: sayIn(called) })),
      languages,
    ),
    choiceSheet(lists.values(), languages),
    settingsSheet(record.name, languages),
  ];
}

/** A form for KoBoToolbox and ODK. */
export const xlsformForm = defineForm({
  id: 'xlsform',
  title: 'XLSForm for KoBoToolbox and ODK',
  extension: 'xlsx',
  holds: 'one',
  derive([record, ...others], labels) {
    // One form for several kinds would also put a person's name and what was done to them side by side.
    if (!record || others.length > 0) {
      throw new SdkError('bad-option', 'An XLSForm asks for one kind of record; name one.');
    }
    return { type: 'sheets', sheets: xlsform(record, labels) };
  },
});

/** The questions, which are the same in every language but for their texts. */
function surveySheet(inLanguages: readonly (readonly SurveyRow[])[], languages: readonly FormLanguage[]): Sheet {
  const inEach = (column: string) => languages.map(({ name }) => `${column}::${name}`);
  const header = [
    'type',
    'name',
    ...inEach('label'),
    ...inEach('hint'),
    'required',
    'relevant',
    'appearance',
    'constraint',
    ...inEach('constraint_message'),
    'calculation',
  ];
  const cells = inLanguages[0]!.map((row, at) => [
    row.type,
    row.name,
    ...inLanguages.map((rows) => rows[at]!.label ?? ''),
    ...inLanguages.map((rows) => rows[at]!.hint ?? ''),
    row.required ?? '',
    row.relevant ?? '',
    row.appearance ?? '',
    row.constraint ?? '',
    ...inLanguages.map((rows) => rows[at]!.constraintMessage ?? ''),
    row.calculation ?? '',
  ]);
  return { name: 'survey', rows: [header, ...cells] };
}

function settingsSheet(record: string, [first]: readonly FormLanguage[]): Sheet {
  const header = ['form_title', 'form_id', 'version', 'default_language', 'instance_name'];
  const values = [
    `OpenTHB ${STANDARD_VERSION}: ${record}`,
    `openthb_${record.replaceAll('-', '_')}`,
    STANDARD_VERSION,
    first!.name,
    // Lists of filled forms show this: nothing that a person is known by.
    '${id}',
  ];
  return { name: 'settings', rows: [header, values] };
}
