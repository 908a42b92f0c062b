/** Forms of address, in the languages of the region, that go before a name. */
const addresses = [
  ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'],
  ['gospodin', 'gospođa', 'gospođica', 'g-din', 'g-đa', 'gosp', 'gđa', 'gđica', 'gospa', 'gospod'],
  ['господин', 'госпођа', 'госпођица', 'г-дин', 'г-ђа', 'госпожа', 'госпожица', 'госпоѓа', 'г-н', 'г-жа'],
  ['zoti', 'zonja', 'zonjusha', 'z', 'znj'],
  ['domnul', 'doamna', 'domnișoara', 'dl', 'dna'],
  ['κύριος', 'κυρία', 'κος', 'κα'],
  ['Bay', 'Bayan', 'Sayın'],
].flat();

/** A form of address, perhaps with a point, and a word with a capital letter after it. */
const addressed = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${addresses.flatMap(bothCases).join('|')})\\.? \\p{Lu}\\p{Ll}`,
  'u',
);

/** What ends every form of address that stands before a name: asked first, since few texts have it. */
const beforeName = / \p{Lu}\p{Ll}/u;

/** Whether a text addresses somebody by name. Names without a form of address are not found. */
export function holdsPersonalName(text: string): boolean {
  return beforeName.test(text) && addressed.test(text);
}

function bothCases(address: string): readonly string[] {
  return [...new Set([address, address[0]!.toLocaleUpperCase('en') + address.slice(1)])];
}
