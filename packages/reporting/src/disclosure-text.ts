import type { Protection } from '@openthb/anonymizers';
import type { Nature, Release, TableRow } from '@openthb/core';
import type { DisclosureClass } from './facts/disclosure-class.js';
import type { Indicator } from './indicators/define-indicator.js';
import { plain } from './reports/plain.js';

/** The title of a table: what is not real is called what it is, records in a file. */
export function titleOf({ title }: Pick<Indicator, 'title'>, nature: Nature): string {
  return nature === 'real' ? title : `${title} (records in a file of ${nature} records, not detected victims)`;
}

/** What was done so that nobody can be recognised, in words. */
export function disclosureText(
  release: Release,
  rows: readonly TableRow[],
  protection: Protection | undefined,
  about: DisclosureClass,
): string {
  const counts = {
    hidden: (protection?.primary ?? 0) + (protection?.complementary ?? 0),
    all: protection?.cells ?? 0,
  };
  if (about === 'public') return plain.say('What states and organizations do and answer for; nothing was hidden.');
  switch (release) {
    case 'internal':
      return plain.say('INTERNAL: no disclosure control was applied. Not to be passed on.');
    case 'confidential':
      return plain.say(
        'CONFIDENTIAL: true counts for a named recipient; {hidden} of {all} counts would be hidden in a publication and are marked.',
        counts,
      );
    case 'publication': {
      const told = plain.say(proven[protection?.audit.protection ?? 'range'], counts);
      if (!mostlyHidden(rows)) return told;
      return `${told} ${plain.say('Most figures of this table are hidden: pool years or leave a dimension out.')}`;
    }
  }
}

/** What is known to stay open of the counts that had to be hidden. */
const proven = {
  range:
    '{hidden} of {all} counts of all tables released together are hidden; that nobody can tell more of them than the policy allows is proven by linear programs that try to.',
  value:
    '{hidden} of {all} counts of all tables released together are hidden; that nobody can work out any of them is proven by linear programs that try to.',
  combination:
    '{hidden} of {all} counts of all tables released together are hidden; no sums and differences of what is shown give any of them.',
} as const;

/** Whether more figures are hidden than shown; zeros, which are always shown, are not counted. */
export function mostlyHidden(rows: readonly TableRow[]): boolean {
  const hidden = rows.filter(({ status }) => status === 'suppressed').length;
  const shown = rows.filter(({ value }) => value !== null && value !== 0).length;
  return hidden > shown;
}
