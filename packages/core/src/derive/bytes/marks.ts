/**
 * Marks that a judge makes in a row of numbers, so that a record that was told to be good need not be looked through again.
 * First come the reasons why properties of the object that is judged are missing, as bits of two numbers.
 */

/** Which mark is made next; the marks before it are of the record. */
export const NEXT = 2;

/** From here on, for each field of the record, the mark of its value. */
export const PLACES = 3;

/**
 * From here on, where each value begins that an object holds, in the order of the file; what an object or a list of objects
 * holds follows it.
 */
export const VALUES = 128;

/** After the values of an object. */
export const END = -1;

/** Before the values of an object in a list. */
export const ITEM = -2;

/** How many marks are kept; a record with more is read as an object. */
export const MARKS = 1 << 14;

/** The source of a statement that makes the next mark. */
export function markOf(mark: string): string {
  return `m[m[${NEXT}]!++] = ${mark};`;
}
