import type { Breakdown } from '../dimensions/define-dimension.js';
import { disclosureClass } from '../facts/disclosure-class.js';
import { counted } from '../figures/measures.js';
import type { Indicator } from '../indicators/define-indicator.js';
import { canBreakDown } from '../plans/plans-of.js';
import { plain } from '../reports/plain.js';
import type { Speaker } from '../reports/speaker.js';
import { markedEnglish } from './marked-english.js';
import { toldDefinition } from './told-definition.js';
import { type MetadataHead, metadataHeads, type MetadataStyle } from './metadata-heads.js';

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
 * The reference metadata of an indicator, under the headings of a style, all of them from its definition. Default of
 * `speaker`: English; a part that has no words in a language stays English.
 * @since 0.1.0
 */
export function referenceMetadata(
  indicator: Indicator,
  dimensions: readonly Breakdown[],
  style: MetadataStyle,
  speaker: Speaker = plain,
): readonly MetadataEntry[] {
  const told = toldOf(indicator, dimensions, speaker);
  return metadataHeads[style].map(({ id, heading, of = [] }) => {
    const text = of.map((one) => told[one]).join(' ');
    return { id, heading: speaker.say(heading), ...(text !== '' && { text }) };
  });
}

/**
 * Reference metadata as a page, in Markdown. Default of `speaker`: English; what stays English is marked.
 * @since 0.1.0
 */
export function metadataMarkdown(
  indicator: Indicator,
  dimensions: readonly Breakdown[],
  style: MetadataStyle,
  speaker: Speaker = plain,
): string {
  const { id, title, version } = indicator;
  const { say, tell } = markedEnglish(speaker);
  const body = referenceMetadata(indicator, dimensions, style, markedEnglish(speaker)).map(
    (entry) =>
      `## ${entry.id} ${entry.heading}\n\n${entry.text ?? `_${say('To be filled in by who publishes the figures.')}_`}\n`,
  );
  return `# ${tell(title)}\n\n${say('Indicator {id}, version {version}.', { id: `\`${id}\``, version })}\n\n${body.join('\n')}`;
}

function toldOf(
  indicator: Indicator,
  dimensions: readonly Breakdown[],
  speaker: Speaker,
): Readonly<Record<MetadataHead, string>> {
  const { say, tell } = speaker;
  const { id, title, question, facts, universe, numerator, denominator, caveats, comparability, source } = indicator;
  const possible = dimensions.filter((dimension) => canBreakDown(indicator, dimension)).map((one) => tell(one.title));
  const year = facts.columns['year']?.title;
  return {
    title: `${tell(title)} (${id}).`,
    question: tell(question),
    universe: say('Universe: {universe}', { universe: tell(universe) }),
    unit: unitOf(indicator, speaker),
    method: [
      say('Numerator: {numerator}', { numerator: toldDefinition(numerator, indicator, speaker) }),
      ...(denominator === undefined
        ? []
        : [say('Denominator: {denominator}', { denominator: toldDefinition(denominator, indicator, speaker) })]),
    ].join(' '),
    breakdowns:
      possible.length > 0 ? say('Can be broken down by: {dimensions}.', { dimensions: possible.join(' · ') }) : '',
    period: year === undefined ? say('The day of the figures.') : say('Calendar years: {year}.', { year: tell(year) }),
    data: say('Administrative records in the layout of OpenTHB.'),
    limits: caveats.map(tell).join(' '),
    comparability: comparability.map(tell).join(' '),
    confidentiality:
      disclosureClass(facts) === 'personal'
        ? say('Small counts, and those beside them, are hidden so that nobody can be found by sums or differences.')
        : say('No persons are counted.'),
    missing: [
      say('Zero, unknown, not collected, not applicable and hidden are five different marks.'),
      say('Who gave no answer is counted on neither side of a share, and shown as left out.'),
    ].join(' '),
    source: tell(source),
  };
}

function unitOf({ measure, facts: { unit } }: Indicator, { say, tell, language }: Speaker): string {
  if (measure === counted[unit]) return `${tell(measure)}.`;
  return say('{measure}; what is counted: {unit}.', {
    measure: tell(measure),
    unit: tell(counted[unit]).toLocaleLowerCase(language),
  });
}
