import type { PolicyView } from './policy.js';
import type { ViewColumn } from './view-column.js';

/** What policies of the standard draw from victims: a row for each person, as CTDC and Eurostat describe one. */
const columns = {
  registeredOn: {
    field: 'statusAssertions.on',
    where: { object: 'identification', status: ['presumed', 'identified', 'declined'] },
    take: 'first',
  },
  sex: { field: 'sex' },
  age: { field: 'ageClaims', where: { at: 'registration' }, take: 'age' },
  citizenships: { field: 'citizenships' },
  exploitationCountries: { field: 'episodes.exploitationCountries' },
  forms: { field: 'episodes.forms' },
  sexualExploitationKinds: { field: 'episodes.sexualExploitationKinds' },
  controls: { field: 'episodes.controls' },
  recruiterRelations: { field: 'episodes.recruiterRelations' },
} as const satisfies Readonly<Record<string, ViewColumn>>;

/** A view of victims with some of these columns. */
export function victimColumns(...names: readonly (keyof typeof columns)[]): PolicyView {
  return { record: 'victim', columns: Object.fromEntries(names.map((name) => [name, columns[name]])) };
}
