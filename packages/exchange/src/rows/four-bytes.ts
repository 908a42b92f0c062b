/**
 * Marks those of four bytes that may end a cell: quotation marks, what stands before the space in ASCII, as line ends do, and
 * the bytes of `stops`, four times the same. A mark is the highest bit of a byte. The lowest one is right; those above it may
 * be set in error.
 */
export function stopsIn(four: number, stops: number): number {
  // With one bit turned, quotation marks and what stands before the space are all that stands before 0x21.
  const turned = four ^ 0x02020202;
  const other = four ^ stops;
  return (((turned - 0x21212121) & ~turned) | ((other - 0x01010101) & ~other)) & MARKS;
}

/** Marks those of four bytes that are not of ASCII. */
export function othersIn(four: number): number {
  return four & MARKS;
}

/** How many bytes stand before the lowest mark. */
export function bytesBefore(marks: number): number {
  return (31 - Math.clz32(marks & -marks)) >> 3;
}

/** All bits of the bytes that stand before the lowest mark. */
export function bitsBefore(marks: number): number {
  return ((marks & -marks) >>> 7) - 1;
}

/** Four bytes, all but so many of the first taken for zeros. */
export function fourOf(view: DataView, at: number, count: number): number {
  if (count <= 0) return 0;
  const four = view.getInt32(at, true);
  return count >= 4 ? four : four & ((1 << (count << 3)) - 1);
}

/** How many more bytes than letters there are from one place to another; a letter of four bytes counts as two. */
export function shiftIn(view: DataView, from: number, to: number): number {
  let shift = 0;
  for (let at = from; at < to; at += 4) shift += shiftOf(fourOf(view, at, to - at));
  return shift;
}

/** How many more bytes than letters four bytes have: each but the first of a letter is one, the first of four one less. */
export function shiftOf(four: number): number {
  const later = four & ~(four << 1) & MARKS;
  const firstOfFour = four & (four << 1) & (four << 2) & (four << 3) & MARKS;
  return countOf(later) - countOf(firstOfFour);
}

function countOf(marks: number): number {
  return Math.imul(marks >>> 7, 0x01010101) >>> 24;
}

const MARKS = 0x80808080 | 0;
