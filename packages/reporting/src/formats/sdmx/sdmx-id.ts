/** A code as SDMX allows it: what else it holds than letters, digits, `_` and `-` stands as `$` and its number in hexadecimal. */
export function sdmxCode(code: string): string {
  return code.replaceAll(/[^A-Za-z0-9_-]/g, (character) => `$${character.codePointAt(0)!.toString(16)}`);
}

/** A kebab-case name as the ids of SDMX are written. */
export function sdmxId(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}
