import type { Breakdown } from '../dimensions/define-dimension.js';
import { disclosureClass } from '../facts/disclosure-class.js';
import type { Indicator } from '../indicators/define-indicator.js';
import { canBreakDown } from '../plans/plans-of.js';
import { type MetadataHead, metadataHeads, type MetadataStyle } from './metadata-heads.js';
import { counted } from '../figures/measures.js';

/**
 * What is told of an indicator under one heading; without a text where only who publishes it can tell.
 * @since 0.1.0
 */
export interface MetadataEntry {
  readonly id: string;
  readonly heading: string;
  readonly text?: string;
}

/**
 * The reference metadata of an indicator, under the headings of a style, all of them from its definition.
 * @since 0.1.0
 */
export function referenceMetadata(
  indicator: Indicator,
  dimensions: readonly Breakdown[],
  style: MetadataStyle,
): readonly MetadataEntry[] {
  const told = toldOf(indicator, dimensions);
  return metadataHeads[style].map(({ id, heading, of = [] }) => {
    const text = of.map((one) => told[one]).join(' ');
    return { id, heading, ...(text !== '' && { text }) };
  });
}

/**
 * Reference metadata as a page, in Markdown.
 * @since 0.1.0
 */
export function metadataMarkdown({ id, title, version }: Indicator, entries: readonly MetadataEntry[]): string {
  const body = entries.map(
    (entry) =>
      `## ${entry.id} ${entry.heading}\n\n${entry.text ?? '_To be filled in by who publishes the figures._'}\n`,
  );
  return `# ${title}\n\nIndicator \`${id}\`, version ${version}.\n\n${body.join('\n')}`;
}

function toldOf(indicator: Indicator, dimensions: readonly Breakdown[]): Readonly<Record<MetadataHead, string>> {
  const { id, title, question, facts, universe, measure, numerator, denominator, caveats, comparability, source } =
    indicator;
  const possible = dimensions.filter((dimension) => canBreakDown(indicator, dimension));
  return {
    title: `${title} (${id}).`,
    question,
    universe: `Universe: ${universe}`,
    unit:
      measure === counted[facts.unit]
        ? `${measure}.`
        : `${measure}; what is counted: ${counted[facts.unit].toLowerCase()}.`,
    method: [`Numerator: ${numerator}`, ...(denominator === undefined ? [] : [`Denominator: ${denominator}`])].join(
      ' ',
    ),
    breakdowns: possible.length > 0 ? `Can be broken down by: ${possible.map((one) => one.title).join('; ')}.` : '',
    period: facts.columns['year'] ? `Calendar years: ${facts.columns['year'].title}.` : 'The day of the figures.',
    data: 'Administrative records in the layout of OpenTHB.',
    limits: caveats.join(' '),
    comparability,
    confidentiality:
      disclosureClass(facts) === 'personal'
        ? 'Small counts, and those beside them, are hidden so that nobody can be found by sums or differences.'
        : 'No persons are counted.',
    missing:
      'Zero, unknown, not collected, not applicable and hidden are five different marks. Who gave no answer is counted on neither side of a share, and shown as left out.',
    source,
  };
}
