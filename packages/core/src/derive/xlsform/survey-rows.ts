import type { CodeList } from '../../code-lists/define-code-list.js';
import { missingReason } from '../../code-lists/missing-reason.js';
import type { Say } from '../../labels/say-in.js';
import { definitionOf } from '../../records/definition-of.js';
import type { FlatPart } from '../flat/flat-part.js';
import { listName, YES_OR_NO } from './choices.js';
import { idQuestions } from './id-questions.js';
import { questionName } from './question-name.js';
import { questionOf } from './question.js';
import type { SurveyRow } from './survey-row.js';

/** Where questions stand. */
export interface Section {
  /** The record or group whose fields are asked for. */
  readonly owner: string;
  readonly path: readonly string[];
  /** Whether the form is one for direct identifiers. */
  readonly identifiers: boolean;
}

/** Where questions stand, and the language that they are asked in. */
export interface Asking extends Section {
  readonly say: Say;
}

/** The questions for the fields of a record or group. */
export function surveyRows(parts: readonly FlatPart[], section: Asking): readonly SurveyRow[] {
  return parts.filter((part) => isAsked(part, section)).flatMap((part) => rowsOf(part, section));
}

/** The code lists that questions choose from. */
export function listsIn(parts: readonly FlatPart[], section: Section): readonly CodeList<string>[] {
  return parts
    .filter((part) => part.name === 'missing' || isAsked(part, section))
    .flatMap((part) => {
      if (part.type !== 'cell') return listsIn(part.parts, section);
      return part.kind.leaf.type === 'code' ? [part.kind.leaf] : [];
    });
}

/**
 * Reasons stand with their questions. Names, documents and people's own words are asked for only in forms that hold
 * nothing else, so that no form about a victim invites them.
 */
function isAsked({ name, need, meta }: FlatPart, { identifiers }: Section): boolean {
  return name !== 'missing' && (identifiers || need === 'required' || meta.sensitivity !== 'direct');
}

function rowsOf(part: FlatPart, section: Asking): readonly SurveyRow[] {
  if (section.path.length === 0 && part.name === 'id') return idQuestions(section.say);
  const path = [...section.path, part.name];
  const name = questionName(path);
  const reason = part.need === 'optional' ? [reasonRow(part, path, section.say)] : [];
  if (part.type === 'cell') return [cellRow(part, name, section), ...reason];
  const gate = part.need === 'optional' ? [gateRow(part, name, section)] : [];
  const kind = part.type === 'group' ? 'group' : 'repeat';
  const begin: SurveyRow = {
    type: `begin_${kind}`,
    name,
    label: section.say(part.meta.title),
    ...(part.need === 'optional' && { relevant: `\${${name}__given} = 'true'` }),
  };
  const inside = surveyRows(part.parts, { ...section, owner: part.owner, path });
  return [...gate, begin, ...inside, { type: `end_${kind}`, name: '' }, ...reason];
}

function cellRow(part: FlatPart & { type: 'cell' }, name: string, { owner, identifiers, say }: Asking): SurveyRow {
  const { help, free, ...question } = questionOf(part.kind, say);
  if (question.type === 'calculate') return { ...question, name };
  const hint = [
    definitionOf(owner, part.name, part.meta),
    help,
    free && !identifiers ? say('Write nothing that names a victim.') : undefined,
  ].filter((text) => text !== undefined);
  return {
    ...question,
    name,
    label: say(part.meta.title),
    ...(hint.length > 0 && { hint: hint.join(' ') }),
    ...(part.need === 'required' && { required: 'yes' }),
  };
}

/** Whether there is anything to fill in; a group that is there may have questions that must be answered. */
function gateRow(part: FlatPart, name: string, { owner, say }: Asking): SurveyRow {
  const hint = definitionOf(owner, part.name, part.meta);
  return {
    type: `select_one ${YES_OR_NO}`,
    name: `${name}__given`,
    label: say('{}: anything to record?', say(part.meta.title)),
    ...(hint !== undefined && { hint }),
  };
}

/** Why a question has no answer; shown while it has none. */
function reasonRow(part: FlatPart, path: readonly string[], say: Say): SurveyRow {
  const name = questionName(path);
  const empty = part.type === 'cell' ? `\${${name}} = ''` : `\${${name}__given} = 'false'`;
  return {
    type: `select_one ${listName(missingReason)}`,
    name: questionName([...path.slice(0, -1), 'missing', part.name]),
    label: say('{}: why is there no answer?', say(part.meta.title)),
    relevant: empty,
    appearance: 'minimal',
  };
}
