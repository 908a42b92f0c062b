import { episode, type MissingReason, victim } from '@openthb/core';
import { type FlagColumns, flagColumnsOf } from './flags.js';
import {
  concatenatedColumns,
  type Head,
  lostColumns,
  type PersonFile,
  singleColumns,
  unansweredColumns,
} from './mapping.js';
import { noColumn } from './no-column.js';

/** A version of the file that has a row for each person. */
export interface Version {
  readonly standard: PersonFile;
  readonly title: string;
  /** Every column, by the name that the version gives it. */
  readonly columns: ReadonlyMap<string, Head>;
  readonly flags: FlagColumns;
  /** Why fields are absent that the version has no column for. */
  readonly absent: Readonly<Record<'victim' | 'episode', Readonly<Record<string, MissingReason>>>>;
  /** Other names that columns are met under. */
  readonly aliases: Readonly<Record<string, string>>;
}

interface Definition extends Pick<Version, 'standard' | 'title'> {
  readonly aliases?: Version['aliases'];
  /** The columns that are no flags. */
  readonly others: Readonly<Record<string, Head>>;
}

function defineVersion({ standard, title, aliases = {}, others }: Definition): Version {
  const flags = flagColumnsOf(standard);
  const heads = [...flags].map(([name, { field, read }]): [string, Head] => [
    name,
    { mark: read.mark, to: [`victim.episodes.${field}`], note: PER_GROUP },
  ]);
  const columns = new Map([...Object.entries(others), ...heads]);
  const absent = {
    victim: noColumn(victim.fields, 'victim', columns),
    episode: noColumn(episode.fields, 'victim.episodes', columns),
  };
  return { standard, title, columns, flags, absent, aliases };
}

const PER_GROUP = '0 and an empty or unknown cell are told apart for the group of flags, not for each flag.';

const { yearOfRegistration, gender, ageBroad, citizenship, CountryOfExploitation } = singleColumns;
const { isSexAndLabour, traffickMonths } = lostColumns;

const again = headsOf({ ...concatenatedColumns, ...unansweredColumns }, (field) => ({
  mark: 'exact',
  to: [`victim.episodes.${field}`],
  note: 'Says again what the flags say.',
}));
const lost = (columns: Readonly<Record<string, string>>) =>
  headsOf(columns, (note) => ({ mark: 'none', to: [], note }));

const kanon = { ...singleColumns, ...again, ...lost({ isSexAndLabour }) };
const synthetic = {
  yearOfRegistration,
  gender,
  ageBroad,
  citizenship,
  CountryOfExploitation,
  ...lost({ traffickMonths }),
};

/** The name that the codebook of 2024 gives the column where it tells of it, and not where it lists it. */
const detail = { meansWithholdDocuments: 'meansWithholdDocs' };

/** The versions, older ones first. Where a header is of two alike, the older is taken. */
export const versions: readonly Version[] = [
  defineVersion({ standard: 'ctdcKanon', title: 'k-anonymised Global Dataset, 2017 to 2020', others: kanon }),
  defineVersion({
    standard: 'ctdcSynthetic2021',
    title: 'Global Synthetic Dataset of 2021',
    others: { ...kanon, ...lost({ traffickMonths }) },
  }),
  defineVersion({
    standard: 'ctdcSynthetic2024',
    title: 'Global Synthetic Dataset of 2024, or of 2025 under the same header',
    others: synthetic,
    aliases: detail,
  }),
  defineVersion({
    standard: 'ctdcSynthetic2025',
    title: 'Global Synthetic Dataset of 2025',
    others: synthetic,
    aliases: { ...detail, ...sectorNames() },
  }),
];

/** Names in copies of the file of 2025. */
function sectorNames(): Readonly<Record<string, string>> {
  const names = [...flagColumnsOf('ctdcSynthetic2025').keys()].filter((name) => /^typeOf(?:Labour|Sex)/.test(name));
  return Object.fromEntries(names.map((name) => [name.replace(/^typeOf/, 'sectorOf'), name]));
}

function headsOf(
  columns: Readonly<Record<string, string>>,
  head: (about: string) => Head,
): Readonly<Record<string, Head>> {
  return Object.fromEntries(Object.entries(columns).map(([name, about]) => [name, head(about)]));
}
