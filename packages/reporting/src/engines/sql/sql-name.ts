/** A camelCase name as SQL has it, with something before it that no word of SQL has. */
export function sqlName(name: string): string {
  return `f_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}
