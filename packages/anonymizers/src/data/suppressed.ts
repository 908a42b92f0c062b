/** What stands in a cell whose value was taken out. */
export const SUPPRESSED = '*';
