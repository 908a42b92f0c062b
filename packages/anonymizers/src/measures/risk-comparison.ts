import type { DataTable } from '../data/data-table.js';
import { type RiskOptions, type RiskReport, riskReport } from './risk-report.js';
import { type Utility, utility } from './utility.js';

/**
 * Risk before and after a file was made safe, and what it is still good for.
 * @since 0.1.0
 */
export interface RiskComparison {
  readonly before: RiskReport;
  readonly after: RiskReport;
  readonly utility: Utility;
}

/**
 * Compares a file with what it was before.
 * @throws SdkError `bad-option` as `riskReport` does
 * @since 0.1.0
 */
export function riskComparison(
  before: DataTable,
  after: DataTable,
  options: RiskOptions & { readonly sameRows?: boolean },
): RiskComparison {
  return {
    before: riskReport(before, options),
    after: riskReport(after, options),
    utility: utility(before, after, { columns: options.quasi, sameRows: options.sameRows ?? false }),
  };
}
