import type { CodeList } from '../../code-lists/define-code-list.js';
import type { Scalar } from '../../scalars/define-scalar.js';
import type { Say } from '../../labels/say-in.js';
import { recordId } from '../../scalars/record-id.js';
import type { CellKind } from '../flat/flat-part.js';
import { choosable, listName, YES_OR_NO } from './choices.js';
import { constraintOf, isFreeText, listConstraintOf } from './constraint-of.js';
import type { SurveyRow } from './survey-row.js';

/** How a kind of value is asked for. */
export interface Question extends Pick<
  SurveyRow,
  'type' | 'appearance' | 'constraint' | 'constraintMessage' | 'calculation'
> {
  /** What form an answer has. */
  readonly help?: string;
  /** Whether an answer is in words of one's own. */
  readonly free?: true;
}

/** Lists longer than this are searched or folded up, not read through. */
const LONG_LIST = 30;

/** The question for the values of a cell. Several values that are no set of codes are one text, as in the flat form. */
export function questionOf({ leaf, list }: CellKind, say: Say): Question {
  if (leaf.type === 'code') {
    if (!list) return selectOne(leaf);
    return list.unique
      ? selectMultiple(leaf)
      : { type: 'text', help: `${say(JOINED)} ${say('Codes of the list {}.', leaf.id)}` };
  }
  const scalar = leaf.type === 'reference' ? recordId : leaf;
  const of = leaf.type === 'reference' ? `${say('Record: {}.', leaf.to)} ` : '';
  const question = list ? severalOf(scalar, say) : oneOf(scalar, say(scalar.definition));
  return question.help === undefined ? question : { ...question, help: `${of}${question.help}` };
}

function selectOne(list: CodeList<string>): Question {
  const long = choosable(list).length > LONG_LIST;
  return { type: `select_one ${listName(list)}`, ...(long && { appearance: 'autocomplete' }) };
}

/** Enketo cannot search in a question of several answers, but can fold it up. */
function selectMultiple(list: CodeList<string>): Question {
  const long = choosable(list).length > LONG_LIST;
  return { type: `select_multiple ${listName(list)}`, ...(long && { appearance: 'minimal' }) };
}

const JOINED = 'Several are joined by semicolons.';

function severalOf({ constraint, definition }: Scalar<unknown>, say: Say): Question {
  const help = `${say(definition)} ${say(JOINED)}`;
  const free = constraint.type === 'text' && isFreeText(constraint.pattern);
  return {
    type: 'text',
    help,
    ...constrained(listConstraintOf(constraint), help),
    ...(free && { free }),
  };
}

function oneOf({ constraint }: Scalar<unknown>, definition: string): Question {
  const checked = constrained(constraintOf(constraint), definition);
  switch (constraint.type) {
    case 'boolean':
      return { type: `select_one ${YES_OR_NO}` };
    case 'constant':
      return { type: 'calculate', calculation: `'${constraint.value}'` };
    case 'integer':
      return { type: 'integer', ...checked };
    case 'text': {
      if (!isFreeText(constraint.pattern)) return { type: 'text', help: definition, ...checked };
      const lines = constraint.pattern.test('a\nb');
      return { type: 'text', free: true, ...(lines && { appearance: 'multiline' }), ...checked };
    }
  }
}

function constrained(constraint: string | undefined, message: string): Partial<Question> {
  return constraint === undefined ? {} : { constraint, constraintMessage: message };
}
