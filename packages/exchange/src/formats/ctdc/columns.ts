import { fileRules, type RuleText } from '@openthb/core';
import type { ColumnHead } from '../../losses/loss-ledger.js';
import type { Head } from './mapping.js';
import type { Version } from './versions.js';

/** A column of a file: where it stands, which of the format's columns it is, and what reading it loses. */
export interface Column extends ColumnHead {
  /** Told where the file writes the name otherwise than the codebook and the file of 2020 do. */
  readonly alias?: RuleText;
}

/** How many characters of a name some programs keep. */
const SHORTENED = 32;

/** The sentence that one distribution puts in the header of an extra first column. */
const TERMS_OF_USE = /^by using this data you agree to the terms of use/i;
const terms: Head = { mark: 'none', to: [], note: 'The terms under which CTDC gives the file.' };

/** The columns of a header, each by the name that the version gives it. */
export function columnsOf(header: readonly string[], version: Version): readonly Column[] {
  const names = spellingsOf(version);
  return header.map((cell, index) => {
    const position = index + 1;
    const written = cell.trim();
    if (TERMS_OF_USE.test(written)) return { position, name: 'Terms of Use', ...terms };
    const name = names.get(written.toLowerCase());
    if (name === undefined) return { position, mark: 'none', to: [] };
    return { position, name, ...version.columns.get(name)!, ...(name !== written && { alias: fileRules.alias }) };
  });
}

/** How many columns of a header a version has. */
export function countKnown(header: readonly string[], version: Version): number {
  const names = spellingsOf(version);
  return new Set(header.flatMap((cell) => names.get(cell.trim().toLowerCase()) ?? [])).size;
}

/** The names of a version's columns by every known spelling of them: in any case, shortened, or another name. */
function spellingsOf({ columns, aliases }: Version): ReadonlyMap<string, string> {
  const names = [...columns.keys()];
  const plain = (name: string) => name.toLowerCase();
  return new Map([
    ...names.map((name) => [plain(name.slice(0, SHORTENED)), name] as const),
    ...Object.entries(aliases).map(([alias, name]) => [plain(alias), name] as const),
    ...names.map((name) => [plain(name), name] as const),
  ]);
}
