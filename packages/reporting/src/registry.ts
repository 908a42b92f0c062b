/** Every indicator, dimension, table of facts, format and report, for programs that walk them: documentation, command line. */
import type { Breakdown } from './dimensions/define-dimension.js';
import * as dimensionIndex from './dimensions/index.js';
import type { FactTable } from './facts/define-fact-table.js';
import * as factIndex from './facts/index.js';
import * as formatIndex from './formats/index.js';
import type { TableFormat } from './formats/define-table-format.js';
import type { Indicator } from './indicators/define-indicator.js';
import * as indicatorIndex from './indicators/index.js';
import type { Questionnaire } from './questionnaires/define-questionnaire.js';
import * as questionnaireIndex from './questionnaires/index.js';
import type { Report } from './reports/define-report.js';
import * as reportIndex from './reports/index.js';

/** @since 0.1.0 */
export const indicators: readonly Indicator[] = Object.values(indicatorIndex);

/** @since 0.1.0 */
export const dimensions: readonly Breakdown[] = Object.values(dimensionIndex);

/** @since 0.1.0 */
export const factTables: readonly FactTable[] = Object.values(factIndex);

/** @since 0.1.0 */
export const tableFormats: readonly TableFormat[] = Object.values(formatIndex);

/** @since 0.1.0 */
export const reports: readonly Report[] = Object.values(reportIndex).filter((one) => 'chapters' in one);

/** @since 0.1.0 */
export const questionnaires: readonly Questionnaire[] = Object.values(questionnaireIndex);
