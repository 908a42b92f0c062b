import { countryFrom, type Episode, fileRules } from '@openthb/core';
import { body } from '../body.js';
import type { Cells } from '../cells.js';
import type { TableRow } from '../table.js';
import { known } from './answers.js';
import { codesOf, type FlagField } from './flags.js';
import { concatenatedColumns, labels, lostLabels, unansweredColumns } from './mapping.js';
import type { Version } from './versions.js';

/** What a row says of how the person was trafficked: one episode, since the file knows of no second. */
export function episodeOf(cells: Cells, row: TableRow, version: Version): Episode {
  const flags = flagsOf(cells, version);
  const country = known(cells, 'CountryOfExploitation') ? cells.parse('CountryOfExploitation', countryFrom) : undefined;
  const values = Object.fromEntries(
    Object.entries(concatenatedColumns).map(([column, field]) => [
      field,
      setOf(cells, row, version, flags, column, field),
    ]),
  );
  return body<Episode>(
    {
      ...(values as Partial<Episode>),
      means: abductionOf(cells),
      exploitationCountries: country && [country],
    },
    version.absent.episode,
  );
}

/** The codes of a field: by its flags, or where none is answered by the labels of its concatenated column. */
function setOf(
  cells: Cells,
  row: TableRow,
  version: Version,
  flags: ReadonlyMap<string, string>,
  column: string,
  field: FlagField,
): readonly string[] | undefined {
  const byFlags = codesOf(version.flags, flags, field);
  const byLabels = labelled(cells, version, column, field);
  if (!byLabels) return byFlags;
  if (!byFlags) return codesOf(version.flags, byLabels, field);
  const same = [...byLabels.keys()].every((name) => flags.get(name) === '1');
  if (!same) row.note(fileRules.contradiction);
  return byFlags;
}

/** The flags that the labels of a concatenated column raise; undefined where it holds none. */
function labelled(
  cells: Cells,
  version: Version,
  column: string,
  field: FlagField,
): ReadonlyMap<string, string> | undefined {
  if (!known(cells, column)) return undefined;
  const raised = new Map<string, string>();
  for (const label of cells
    .text(column)
    .split(';')
    .map((text) => text.trim())) {
    const name = label === 'Other' ? others[field] : labels[label];
    if (name !== undefined && version.flags.has(name)) raised.set(name, '1');
    else if (lostLabels.has(label)) cells.enter(column, label, 'none');
    else if (label !== '' && label !== 'Not Specified') cells.refuse(column);
  }
  return raised.size > 0 ? raised : undefined;
}

/** The flag that the label `Other` raises, in each field. */
const others: Readonly<Partial<Record<FlagField, string>>> = {
  controls: 'meansOfControlOther',
  forms: 'isOtherExploit',
  sectors: 'typeOfLabourOther',
  recruiterRelations: 'recruiterRelationOther',
};

/** Every flag of the row that is answered; a group that says of itself that it was not answered is not. */
function flagsOf(cells: Cells, version: Version): ReadonlyMap<string, string> {
  const answered = new Map<string, string>();
  const unanswered = new Set(
    Object.entries(unansweredColumns)
      .filter(([name]) => saysUnanswered(cells, name))
      .map(([, field]) => field as FlagField),
  );
  for (const [name, { field, read }] of version.flags) {
    const value = flag(cells, name);
    if (value === '1') cells.enter(name, value, read.mark, read.code);
    if (value === '0') cells.enter(name, value, 'exact', 'not in the set');
    if (value === '1' || (value === '0' && !unanswered.has(field))) answered.set(name, value);
  }
  return answered;
}

/** Whether a column says of a group of flags that it was not answered. */
function saysUnanswered(cells: Cells, name: string): boolean {
  const value = flag(cells, name);
  if (value !== undefined) cells.enter(name, value, 'exact', value === '1' ? 'missing: unknown' : 'answered');
  return value === '1';
}

/** Abduction, the only means that the file asks for: that it was none says nothing of the others, and is not kept. */
function abductionOf(cells: Cells): Episode['means'] {
  const value = flag(cells, 'isAbduction');
  if (value === '1') cells.enter('isAbduction', value, 'exact', 'abduction');
  if (value === '0') cells.enter('isAbduction', value, 'none');
  return value === '1' ? ['abduction'] : undefined;
}

/** A flag: 1, 0 or nothing. */
function flag(cells: Cells, name: string): string | undefined {
  if (!known(cells, name)) return undefined;
  return cells.parse(name, (text) => (text === '0' || text === '1' ? text : undefined));
}
