import { type CountryCode, numeric, SdkError, type Table, type TableRow, TOTAL } from '@openthb/core';
import { detectedVictims } from '../indicators/detected-victims.js';
import { detectedVictimsRate } from '../indicators/detected-victims-rate.js';
import { sdgVictims } from '../indicators/sdg-victims.js';
import { sdgVictimsRate } from '../indicators/sdg-victims-rate.js';
import { csvText } from './csv-text.js';
import { defineTableFormat } from './define-table-format.js';
import { sdgColumns } from './sdmx/sdg-columns.js';
import { statusCodes } from './status-codes.js';

/** The global dataflow of the Sustainable Development Goals. @see https://data.un.org, DF_SDG_GLH */
const DATAFLOW = 'IAEG-SDGs:DF_SDG_GLH(1.24)';

/** Its code for each of ours. What it has no code for, such as an unknown sex, is in the totals only. */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { [TOTAL]: TOTAL, female: 'F', male: 'M' },
  age: { [TOTAL]: TOTAL, child: 'Y0T17', adult: 'Y_GE18' },
};

/** The dimensions that the global structure has for this indicator. */
const known: ReadonlySet<string> = new Set(['year', 'country', 'sex', 'age', 'sdg-form']);

/**
 * The ten series of SDG indicator 16.2.2 as SDMX-CSV 2.1, in the columns and codes of the global data structure: detected
 * victims and their rate, by year, sex, age and form.
 * @see IAEG-SDGs:SDG(1.24)
 */
export const sdgCsv = defineTableFormat({
  id: 'sdg-csv',
  write(tables) {
    const header = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...sdgColumns];
    // Two tables may have the same figure, as that of all forms.
    const rows = new Map(tables.flatMap(rowsOf).map((cells) => [keys.map((name) => cells[name]).join(), cells]));
    return csvText([header, ...[...rows.values()].map((cells) => header.map((name) => cells[name] ?? ''))]);
  },
});

/** The dimensions that tell its figures apart. */
const keys = ['SERIES', 'REF_AREA', 'SEX', 'AGE', 'TIME_PERIOD'];

/** The indicators that are numbers of its series, and those that are rates. */
const numbers = [detectedVictims.id, sdgVictims.id];
const rates = [detectedVictimsRate.id, sdgVictimsRate.id];

type Cells = Readonly<Record<string, string>>;

function rowsOf(table: Table): readonly Cells[] {
  const isRate = rates.includes(table.indicator);
  if (!isRate && !numbers.includes(table.indicator)) {
    const all = [...numbers, ...rates].join(', ');
    throw new SdkError('bad-option', `SDG 16.2.2 is ${all}; ${table.indicator} is none of it.`);
  }
  const others = table.dimensions.filter(({ id }) => !known.has(id));
  if (others.length > 0)
    throw new SdkError('bad-option', `SDG 16.2.2 has no ${others.map(({ id }) => id).join(', ')}.`);
  if (!table.dimensions.some(({ id }) => id === 'year')) throw new SdkError('bad-option', 'SDG 16.2.2 is by year.');
  return table.rows.flatMap((row) => cellsOf(row, table, isRate));
}

function cellsOf(row: TableRow, table: Table, isRate: boolean): readonly Cells[] {
  const { year = TOTAL, sex = TOTAL, age = TOTAL, 'sdg-form': form = TOTAL, country = table.area } = row.at;
  const series = form === TOTAL ? 'VC_HTF_DETV' : form;
  const [sexCode, ageCode] = [codes['sex']![sex], codes['age']![age]];
  if (!/^\d{4}$/.test(year) || !series.startsWith('VC_HTF_') || !sexCode || !ageCode || country === TOTAL) return [];
  return [
    {
      ...notBrokenDown,
      STRUCTURE: 'dataflow',
      STRUCTURE_ID: DATAFLOW,
      ACTION: 'R',
      FREQ: 'A',
      REPORTING_TYPE: 'N',
      SERIES: isRate ? `${series}R` : series,
      REF_AREA: areaOf(country),
      SEX: sexCode,
      AGE: ageCode,
      TIME_PERIOD: year,
      OBS_VALUE: String(row.value ?? Number.NaN),
      OBS_STATUS: statusCodes[row.status],
      UNIT_MULT: '0',
      UNIT_MEASURE: isRate ? 'PER_100000_POP' : 'NUMBER',
      NATURE: 'C',
      TIME_DETAIL: year,
      COMMENT_OBS: [row.reason, table.nature === 'real' ? undefined : `Made from ${table.nature} records`]
        .filter(Boolean)
        .join('; '),
      SOURCE_DETAIL: `OpenTHB ${table.indicator}, version ${table.version}`,
      COMMENT_TS: [...table.caveats, 'Who is of unknown sex, age or form is in the totals only.'].join(' '),
      DATA_LAST_UPDATE: `${table.asOf}T00:00:00`,
    },
  ];
}

/** The other dimensions of the global structure. */
const notBrokenDown = Object.fromEntries(
  [
    'URBANISATION',
    'INCOME_WEALTH_QUANTILE',
    'EDUCATION_LEV',
    'OCCUPATION',
    'CUST_BREAKDOWN',
    'COMPOSITE_BREAKDOWN',
    'DISABILITY_STATUS',
    'ACTIVITY',
    'PRODUCT',
  ].map((name) => [name, TOTAL]),
);

/** Areas are M49 numbers without leading zeros. */
function areaOf(country: string | undefined): string {
  const code = country === undefined ? undefined : numeric(country as CountryCode);
  if (code === undefined) {
    throw new SdkError(
      'bad-option',
      'SDG 16.2.2 is of one territory that M49 has a number for: limit the table to it.',
    );
  }
  return String(Number(code));
}
