import * as dimensionIndex from '../../packages/reporting/src/dimensions/index.js';
import type { Breakdown } from '../../packages/reporting/src/dimensions/define-dimension.js';
import type { Indicator } from '../../packages/reporting/src/indicators/define-indicator.js';
import * as indicatorIndex from '../../packages/reporting/src/indicators/index.js';
import { answerPhrases } from '../../packages/reporting/src/indicators/families/answer-phrases.js';
import { phrases } from '../../packages/reporting/src/reports/words/phrases.js';
import { en } from '../../packages/core/src/labels/en.js';
import { sq } from '../../packages/core/src/labels/sq.js';
import { write } from './write.js';

/**
 * Every text of an indicator or a dimension that is shown beside figures, as a type: what each language has words for. The
 * phrases of pages, the titles of fields and the labels of codes have theirs already.
 */
export async function writeIndicatorTexts(): Promise<void> {
  const indicators: readonly Indicator[] = Object.values(indicatorIndex);
  const breakdowns = indicators.flatMap(({ breakdown, over }) => [breakdown, over].filter((one) => one !== undefined));
  const dimensions: readonly Breakdown[] = [...Object.values(dimensionIndex), ...breakdowns];
  const all = [...indicators.flatMap(textsOfIndicator), ...dimensions.flatMap(textsOfDimension)];
  const said = new Set<string>([...phrases, ...Object.keys(sq.texts!)]);
  const union = [...new Set(all)].filter((text) => !said.has(text)).map((text) => `\n  | ${JSON.stringify(text)}`);
  await write(
    'packages/reporting/src/reports/words/generated/indicator-text.ts',
    `export type IndicatorText =${union.join('')};\n`,
  );
}

function textsOfIndicator(indicator: Indicator): readonly string[] {
  const { title, question, caveats, comparability, measure, facts, universe, numerator, denominator } = indicator;
  const defined = [universe, numerator, denominator, facts.columns['year']?.title].filter((one) => one !== undefined);
  return [title, question, ...caveats, ...comparability, measure, facts.unit, ...defined.filter(isWhole)];
}

/** Whether a text has words as a whole, and not for the answers that it ends in. */
function isWhole(text: string): boolean {
  return !Object.values(answerPhrases).some((phrase) => text.startsWith(phrase.slice(0, phrase.indexOf('{'))));
}

/** Its title, and the labels of codes that no list of the standard has. */
function textsOfDimension(dimension: Breakdown): readonly string[] {
  const listed: Readonly<Record<string, string>> = (dimension.list && en.lists[dimension.list]) || {};
  const own = Object.entries(dimension.labels ?? {}).filter(([code]) => !Object.hasOwn(listed, code));
  return [dimension.title, ...own.map(([, label]) => label)];
}
