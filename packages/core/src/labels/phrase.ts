/** What forms say beside the titles of fields; the braces stand for what is filled in. */
export type Phrase =
  | 'Yes'
  | 'No'
  | '{}: anything to record?'
  | '{}: why is there no answer?'
  | 'Write nothing that names a victim.'
  | 'Several are joined by semicolons.'
  | 'Codes of the list {}.'
  | 'Record: {}.'
  | 'Issuer of the id'
  | 'The short name of your organization in lower-case letters, digits, dots and hyphens. Never a name, date or place of a person.'
  | 'Lower-case letters, digits, dots and hyphens, at most 63.'
  | 'The id of this record: {}';
