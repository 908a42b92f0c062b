import { csv } from './csv.js';
import { type Column, columnsOf } from './columns.js';
import { plain } from '../reports/plain.js';
import { defineTableFormat } from './define-table-format.js';

/**
 * CSV with the metadata of CSV on the Web beside it, under the name that readers look for.
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export const csvw = defineTableFormat({
  id: 'csvw',
  files(tables, speaker = plain) {
    const columns = columnsOf(tables, speaker);
    const ids = new Set(tables.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)));
    const keys = columns.filter(({ name }) => name === 'indicator' || ids.has(name));
    const metadata = {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': speaker.language }],
      url: 'indicators.csv',
      'dc:title': speaker.say('Indicators on trafficking in human beings'),
      'dc:description': [...new Set(tables.flatMap(({ caveats }) => caveats))].join(' '),
      'dc:source': { '@value': [...new Set(tables.map(({ source }) => source))].join('; '), '@language': 'en' },
      'dc:rights': [...new Set(tables.map(({ disclosure }) => disclosure))].join(' '),
      tableSchema: {
        columns: columns.map(columnMetadata),
        // A key may have no blanks, and a dimension that only some tables have is blank in the others.
        ...(keys.every(({ filled }) => filled) && { primaryKey: keys.map(({ name }) => propertyName(name)) }),
      },
    };
    return [
      { name: 'indicators.csv', text: csv.write(tables) },
      { name: 'indicators.csv-metadata.json', text: `${JSON.stringify(metadata, undefined, 2)}\n` },
    ];
  },
});

function columnMetadata({ name, says, type, filled, hxl, values }: Column): object {
  return {
    name: propertyName(name),
    titles: name,
    'dc:description': says,
    'dc:subject': hxl,
    datatype: values ? { base: 'string', format: values.map(literal).join('|') } : type,
    required: filled,
  };
}

/** Names of columns may have no hyphen. */
function propertyName(name: string): string {
  return name.replaceAll('-', '_');
}

/** A text as a regular expression that it alone fits. */
function literal(text: string): string {
  return text.replaceAll(/[^\w-]/g, '\\$&');
}
