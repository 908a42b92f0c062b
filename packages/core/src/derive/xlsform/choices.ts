import type { CodeList } from '../../code-lists/define-code-list.js';
import { labelOf } from '../../labels/label-of.js';
import { sayIn } from '../../labels/say-in.js';
import type { Sheet } from '../define-form.js';
import type { FormLanguage } from './form-language.js';

/** The choices of a question that is answered with yes or no. */
export const YES_OR_NO = 'true_false';

/** The name of a code list in the form. */
export function listName({ id }: CodeList<string>): string {
  return id.replaceAll('-', '_');
}

/** The codes that a new record may have. */
export function choosable({ codes, deprecated }: CodeList<string>): readonly string[] {
  return codes.filter((code) => !(code in deprecated));
}

/** The sheet `choices`: yes and no, and each list once. */
export function choiceSheet(lists: Iterable<CodeList<string>>, languages: readonly FormLanguage[]): Sheet {
  const header = ['list_name', 'name', ...languages.map(({ name }) => `label::${name}`)];
  const answers = [
    ['true', 'Yes'],
    ['false', 'No'],
  ] as const;
  const rows = [...lists].flatMap((list) =>
    choosable(list).map((code) => [
      listName(list),
      code,
      ...languages.map(({ labels }) => labelOf(list, code, labels) ?? code),
    ]),
  );
  const yesOrNo = answers.map(([name, label]) => [
    YES_OR_NO,
    name,
    ...languages.map(({ labels }) => sayIn(labels)(label)),
  ]);
  return { name: 'choices', rows: [header, ...yesOrNo, ...rows] };
}
