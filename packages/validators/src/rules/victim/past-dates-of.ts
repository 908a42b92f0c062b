import { dateOf, type Moment, type PartialDate, type Path, type Victim } from '@openthb/core';

/** The fields of each list that say when something was done; whatever else is dated may lie ahead. */
const done = {
  episodes: ['enteredOn', 'exploitedFrom', 'exploitedUntil'],
  statusAssertions: ['on'],
  screenings: ['on'],
  dependants: ['birthDate'],
  residencePermits: ['requestedOn', 'decidedOn', 'endedOn'],
  liabilities: ['on', 'nonPunishmentOn'],
  compensationClaims: ['claimedOn', 'decidedOn', 'paidOn'],
  absences: ['missingSince', 'reportedAt', 'endedOn'],
  sameAs: ['on', 'withdrawnOn'],
} as const;

const doneAsWitness = ['askedOn', 'agreedOn', 'statementOn', 'testifiedOn', 'riskAssessedOn'] as const;
const doneForChild = ['firstInterviewOn', 'viewsRecordedOn', 'bestInterestsDeterminedOn'] as const;

/** The dates of what was done to or by a person, each with its place. */
export function* pastDatesOf(victim: Victim): Generator<readonly [Path, PartialDate]> {
  if (victim.birthDate !== undefined) yield [['birthDate'], victim.birthDate];
  for (const [list, fields] of Object.entries(done)) {
    for (const [index, item] of (victim[list as keyof typeof done] ?? []).entries()) {
      yield* dates(item, fields, [list, index]);
    }
  }
  yield* dates(victim.witness, doneAsWitness, ['witness']);
  yield* dates(victim.child, doneForChild, ['child']);
}

function* dates(
  group: object | undefined,
  fields: readonly string[],
  path: Path,
): Generator<readonly [Path, PartialDate]> {
  for (const field of fields) {
    const when = (group as Readonly<Record<string, Moment | undefined>> | undefined)?.[field];
    if (when !== undefined) yield [[...path, field], dateOf(when)];
  }
}
