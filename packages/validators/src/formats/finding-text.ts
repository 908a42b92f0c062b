import type { Finding } from '@openthb/core';
import { tell } from '../words/tell.js';
import type { Words } from '../words/words.js';

/** File, line and column, as compilers write them. */
export function placeText({ line, column }: Pick<Finding, 'line' | 'column'>, file: string): string {
  return [printable(file), line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** The record by its kind and number, and the path in it; empty for what concerns the file as a whole. */
export function subjectText({ record, ordinal, path }: Pick<Finding, 'record' | 'ordinal' | 'path'>): string {
  if (record === undefined && ordinal === undefined) return '';
  return `${record ?? 'record'}${ordinal === undefined ? '' : ` #${ordinal}`}${path}`;
}

/** The severity, and whether it is a safeguard that was broken. */
export function severityText({ severity, class: of }: Pick<Finding, 'severity' | 'class'>, words: Words): string {
  const told = words.sentences[severity];
  return of === 'safeguard' ? tell(words, 'ofSafeguard', { severity: told }) : told;
}

/** The name of a file without what a terminal would obey. */
export function printable(file: string): string {
  return file.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}

/** The value that a finding speaks of, for its owner; empty where none is to be shown. */
export function shownText(shown: string | undefined): string {
  return shown === undefined ? '' : ` = ${printable(shown)}`;
}
