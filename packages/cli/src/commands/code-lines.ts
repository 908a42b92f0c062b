import { type CodeDescription, deprecatedText, equivalentText } from '@openthb/core/dictionaries';

/** What is to be known of a code beside its labels, a line each. */
export function codeLines({ definition, broader, deprecated, source, maps }: CodeDescription): readonly string[] {
  return [
    definition,
    ...(broader === undefined ? [] : [`Broader: ${broader}`]),
    ...(deprecated === undefined ? [] : [`Deprecated ${deprecatedText(deprecated)}`]),
    ...(source === undefined ? [] : [`Source: ${source}`]),
    ...maps.map(equivalentText),
  ];
}

/** Lines set in by so many spaces. */
export function indented(by: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`);
}
