import type { Say } from '../../labels/say-in.js';
import type { SurveyRow } from './survey-row.js';

/**
 * The questions that make the id of a record. Who issues it is asked; the rest is chance, since ids that people make up
 * hold initials and birthdays. It is shown, so that forms about other records can name this one.
 */
export const idQuestions = (say: Say): readonly SurveyRow[] => [
  {
    type: 'text',
    name: 'id__issuer',
    label: say('Issuer of the id'),
    hint: say(
      'The short name of your organization in lower-case letters, digits, dots and hyphens. Never a name, date or place of a person.',
    ),
    required: 'yes',
    constraint: "regex(., '^[a-z0-9](?:[a-z0-9.-]{0,61}[a-z0-9])?$')",
    constraintMessage: say('Lower-case letters, digits, dots and hyphens, at most 63.'),
  },
  // 12 hexadecimal digits, all of them random in a UUID of version 4: two of a million ids are the same once in 500 times.
  { type: 'calculate', name: 'id__opaque', calculation: "once(substr(translate(uuid(), '-', ''), 0, 12))" },
  { type: 'calculate', name: 'id', calculation: "concat(${id__issuer}, ':', ${id__opaque})" },
  { type: 'note', name: 'id__note', label: say('The id of this record: {}', '${id}') },
];
