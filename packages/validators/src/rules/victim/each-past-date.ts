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

const doneInLists = Object.entries(done) as [keyof typeof done, readonly string[]][];
const doneAsWitness = ['askedOn', 'agreedOn', 'statementOn', 'testifiedOn', 'riskAssessedOn'] as const;
const doneForChild = ['firstInterviewOn', 'viewsRecordedOn', 'bestInterestsDeterminedOn'] as const;

/** Is told a date, and the way to it. */
type Visit = (date: PartialDate, ...path: Path) => void;

/** Calls back for each date of what was done to or by a person. */
export function eachPastDate(victim: Victim, visit: Visit): void {
  if (victim.birthDate !== undefined) visit(victim.birthDate, 'birthDate');
  for (const [list, fields] of doneInLists) {
    const items = victim[list];
    if (items === undefined) continue;
    for (let index = 0; index < items.length; index += 1) {
      for (const field of fields) {
        const when = (items[index] as Dated)[field];
        if (when !== undefined) visit(dateOf(when), list, index, field);
      }
    }
  }
  if (victim.witness) datesOf(victim.witness, doneAsWitness, 'witness', visit);
  if (victim.child) datesOf(victim.child, doneForChild, 'child', visit);
}

type Dated = Readonly<Record<string, Moment | undefined>>;

function datesOf(group: object, fields: readonly string[], name: string, visit: Visit): void {
  for (const field of fields) {
    const when = (group as Dated)[field];
    if (when !== undefined) visit(dateOf(when), name, field);
  }
}
