/** The codes of what is not there. */
export const absences: readonly string[] = ['unknown', 'not-collected', 'not-applicable', 'withheld'];
