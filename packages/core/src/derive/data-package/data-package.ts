import { STANDARD_VERSION } from '../../scalars/standard-version.js';
import { defineForm } from '../define-form.js';
import { flatLayout } from '../flat/flat-layout.js';
import { tableResources } from './table-resource.js';

/** A Data Package with the Table Schema of each table of the flat form, for CSV files that lie beside it. */
export const dataPackageForm = defineForm({
  id: 'data-package',
  title: 'Data Package 2.0 with Table Schema',
  extension: 'datapackage.json',
  holds: 'any',
  derive(records, [labels]) {
    const descriptor = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'openthb',
      title: 'OpenTHB',
      description: 'Records of the OpenTHB standard for data on trafficking in human beings, as tables.',
      version: STANDARD_VERSION,
      resources: records.flatMap((record) => tableResources(flatLayout(record), labels)),
    };
    return { type: 'text', text: `${JSON.stringify(descriptor, undefined, 2)}\n` };
  },
});
