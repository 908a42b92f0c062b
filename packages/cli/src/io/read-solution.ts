import type { AnonymizationReport, RowsPolicy } from '@openthb/anonymizers';
import { SdkError } from '@openthb/core';
import { readJson } from './read-json.js';
import type { World } from './world.js';

/** The levels that were found under the same policy for an earlier delivery, from the report about it. */
export async function readSolution(
  world: World,
  file: string,
  policy: RowsPolicy,
): Promise<Readonly<Record<string, number>>> {
  return readJson(world, file, (json) => {
    const report = json as Partial<AnonymizationReport> | null;
    if (report?.format !== 'openthb-anonymization' || !Array.isArray(report.columns))
      throw new SdkError('bad-input', 'This is no report of `openthb anonymize`.');
    if (JSON.stringify(report.policy) !== JSON.stringify(policy))
      throw new SdkError('bad-input', 'The report is about another policy, or the policy was changed since.');
    return Object.fromEntries(
      report.columns.map(({ column, level }) => {
        if (level === undefined)
          throw new SdkError(
            'bad-input',
            'Rows were generalised each in its own way; there is nothing to apply again.',
          );
        return [column, level];
      }),
    );
  });
}
