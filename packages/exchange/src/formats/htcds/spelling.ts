import type { Read } from '../inverse.js';
import { fieldLabels, valueLabels } from './fields.js';

/** A name without case, spaces and punctuation: what the tools of the standard differ in. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Misspelt field names that are in use, as they are when plain. */
const misspeltFields: Readonly<Record<string, string>> = {
  victraffickinstatusdecisionmakingorg: 'vic_TraffickingStatusDecisionMakingOrg',
  viclocationoffexploitation: 'vic_LocationOfExploitation',
};

/** Values of the standard's field definitions, and misspellings, by the names of its pick-lists. */
const otherValues: Readonly<Record<string, string>> = {
  threatoflawenforcement: 'ThreatsLawEnforcement',
  psychoactivesubstances: 'PsychoactiveSubstance',
  unacquainted: 'Unaquainted',
  notspecified: 'NonSpecifiedUnknown',
  unknown: 'NonSpecifiedUnknown',
};

const labelled = Object.entries(fieldLabels);

const fields: ReadonlyMap<string, string> = new Map([
  ...labelled
    .filter(([, label]) => labelled.filter(([, other]) => other === label).length === 1)
    .map(([name, label]) => [plain(label), name] as const),
  ...labelled.map(([name]) => [plain(name), name] as const),
  ...Object.entries(misspeltFields),
]);

const values: ReadonlyMap<string, string> = new Map([
  ...Object.entries(valueLabels).map(([name, label]) => [plain(label), name] as const),
  ...Object.entries(otherValues),
]);

const labels: ReadonlySet<string> = new Set(Object.values(fieldLabels).map(plain));

/** The field that a header cell names: by its name, by a known misspelling, or by its label where only one has it. */
export function fieldNamed(cell: string): string | undefined {
  return fields.get(plain(cell));
}

/** Whether a cell is the label of a field. */
export function isLabel(cell: string): boolean {
  return labels.has(plain(cell));
}

/** The plain name of a value that is written as its name, its label or a known misspelling. */
export function valueNamed(text: string): string {
  return plain(values.get(plain(text)) ?? text);
}

/** How a value is read, with the name that the standard gives it. */
export interface NamedRead<Code extends string> extends Read<Code> {
  readonly name: string;
}

/** Reads by the plain names of the values. */
export function plainly<Code extends string>(
  reads: ReadonlyMap<string, Read<Code>>,
): ReadonlyMap<string, NamedRead<Code>> {
  return new Map([...reads].map(([name, read]) => [plain(name), { ...read, name }]));
}
