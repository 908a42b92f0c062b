import type { Dictionary, Labels, RuleText } from '@openthb/core';
import {
  dataDictionary,
  describeList,
  describeObject,
  equivalentText,
  type FieldDescription,
  kindText,
  languageText,
} from '@openthb/core/dictionaries';
import { dictionaries, groups, labels, records } from '@openthb/core/registry';
import { describeIndicator, indicatorGroups, type ReportLanguage, type Speaker } from '@openthb/reporting';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { ruleInWords, tell, type Words, type WordsLanguage } from '@openthb/validators';
import { CliError, exitCodes } from '../io/cli-error.js';
import { allRules } from './all-rules.js';
import { codeLines, indented } from './code-lines.js';
import { defineCommand } from './define-command.js';
import { labelsIn, langOption } from './lang-option.js';
import { speakerIn } from './speaker-in.js';
import { wordsFor } from './words-for.js';

interface Options {
  readonly lang?: readonly WordsLanguage[];
  readonly examples?: boolean;
}

/** So many records of an example are shown unless told: a file of sixty says no more. */
const MOST_SHOWN = 3;

export const explain = defineCommand({
  name: 'explain',
  summary: 'say what a rule, indicator, group of indicators, dimension, record, field, scalar, code list or code means',
  declare(parser, run) {
    parser
      .argument('<id>', 'as THB-CHD-003, children-share, victim, victim.sex, exploitation-form or forced-labour')
      .addOption(
        langOption(
          '--lang <tags...>',
          'languages of rules and indicators (default: that of the locale, else en), of codes and fields (default: all)',
        ),
      )
      .option('--examples', 'show examples of many records whole')
      .action((id: string, { lang, examples = false }: Options) =>
        run(async (world) => {
          const told: Told[] = [];
          for (const one of lang ?? [undefined]) {
            const words = await wordsFor(world, one);
            told.push({ words, speaker: await speakerIn(words.language as ReportLanguage) });
          }
          const found = explanations(id, lang ? lang.map(labelsIn) : labels, told, examples);
          if (found.length === 0) {
            throw new CliError(
              exitCodes.wrongUse,
              'nothing in the standard has that name; `openthb codes` names the code lists',
            );
          }
          const sink = await world.write(undefined);
          await sink.write(`${found.join('\n\n')}\n`);
          await sink.finish();
          return exitCodes.fine;
        }),
      );
  },
});

/** What rules and what indicators say in a language. */
interface Told {
  readonly words: Words;
  readonly speaker: Speaker;
}

/** Everything of that name. */
function explanations(id: string, shown: readonly Labels[], told: readonly Told[], whole: boolean): readonly string[] {
  const objects = [...records, ...groups];
  const [owner] = id.split('.');
  return [
    ...allRules
      .filter((rule) => rule.id === id.toUpperCase())
      .flatMap((rule) => told.map(({ words }) => ruleText(ruleInWords(rule, words), words, whole))),
    ...indicators
      .filter((indicator) => indicator.id === id)
      .flatMap((one) => told.map((how) => indicatorText(one, how))),
    ...told.flatMap(({ speaker }) => catalogueTexts(id, speaker)),
    ...dimensions
      .filter((dimension) => dimension.id === id)
      .flatMap(({ title }) => told.map(({ speaker }) => `Dimension ${id}: ${speaker.tell(title)}`)),
    ...objects.filter(({ name }) => name === id).map(objectText),
    ...objects
      .filter(({ name }) => name === owner)
      .flatMap((object) => describeObject(object, shown).fields)
      .filter(({ path }) => path === id)
      .map(fieldText),
    ...dictionaries
      .filter(({ list }) => list.id === id)
      .map(
        ({ list }) => `Code list ${id} (${list.kind}), ${list.codes.length} codes; \`openthb codes ${id}\` shows them`,
      ),
    ...dataDictionary(records, [])
      .scalars.filter(({ name }) => name === id)
      .map(({ definition, values }) => `Scalar ${id}: ${definition}\n  ${values}`),
    ...dictionaries.filter(({ list }) => list.codes.includes(id)).map((dictionary) => codeText(dictionary, id, shown)),
  ];
}

function codeText(dictionary: Dictionary<string>, code: string, shown: readonly Labels[]): string {
  const about = describeList(dictionary, shown).codes.find((one) => one.code === code)!;
  const called = about.labels.map((one) => `${languageText(one)}: ${one.label}`);
  return [`Code ${code} of ${dictionary.list.id}`, ...indented(2, [...called, ...codeLines(about)])].join('\n');
}

type Rule = RuleText & {
  readonly source?: string;
  readonly record?: string;
  readonly examples?: { readonly valid: readonly object[]; readonly invalid: readonly object[] };
};

function ruleText(
  { id, class: of, severity, summary, rationale, source, record, examples }: Rule,
  words: Words,
  whole: boolean,
): string {
  const { heads, sentences, reviewed } = words;
  const kind = [sentences[severity], sentences[of], ...(record ? [tell(words, 'about', { record })] : [])];
  const shown = (title: string, list: readonly object[] = []) =>
    list.flatMap((example) => [`${title}:`, `  ${whole ? JSON.stringify(example) : exampleText(example)}`]);
  return [
    `${id} ${summary}`,
    `  ${kind.join(', ')}`,
    `  ${rationale}`,
    ...(source ? [`  ${tell(words, 'source', { source })}`] : []),
    ...shown(`  ${heads.accepts}`, examples?.valid),
    ...shown(`  ${heads.reports}`, examples?.invalid),
    ...(reviewed ? [] : [`  ${sentences.notReviewed}`]),
  ].join('\n');
}

/** An example; of a file of many records the first, and how many of how many they are. */
function exampleText(example: object): string {
  if (!Array.isArray(example) || example.length <= MOST_SHOWN) return JSON.stringify(example);
  const first = JSON.stringify(example.slice(0, MOST_SHOWN)).slice(0, -1);
  return `${first}, ...] (${MOST_SHOWN}/${example.length}; --examples)`;
}

/** Title, question and caveats in the language; how it is defined in English. */
function indicatorText(indicator: (typeof indicators)[number], { words, speaker: { say, tell } }: Told): string {
  const { id, title, question, version, caveats, comparability } = indicator;
  return [
    say('Indicator {id}, version {version}: {title}', { id, version, title: tell(title) }),
    `  ${say('Question: {question}', { question: tell(question) })}`,
    ...describeIndicator(indicator, dimensions).map(([heading, text]) => `  ${heading}: ${text}`),
    ...caveats.map((caveat) => `  ${say('Caveat: {caveat}', { caveat: tell(caveat) })}`),
    ...comparability.map((caveat) => `  ${say('Comparability: {caveat}', { caveat: tell(caveat) })}`),
    ...(words.reviewed ? [] : [`  ${words.sentences.notReviewed}`]),
  ].join('\n');
}

/** The indicators of a group, or of all. */
function catalogueTexts(id: string, { tell }: Speaker): readonly string[] {
  return Object.entries(indicatorGroups)
    .filter(([group]) => group === id || id === 'indicators')
    .map(([group, title]) => {
      const own = indicators.filter((one) => one.group === group).map((one) => `  ${one.id}: ${tell(one.title)}`);
      return [`Indicators: ${title} (${group})`, ...own].join('\n');
    });
}

function objectText(owner: (typeof groups)[number]): string {
  const { name, definition, fields } = describeObject(owner);
  const lines = fields.map(
    (field) =>
      `  ${field.name} (${field.need}, ${field.sensitivity}, ${kindText(field.kind)}): ${field.definition || field.title}`,
  );
  return [`${name}: ${definition}`, ...lines].join('\n');
}

function fieldText({
  path,
  title,
  titles,
  definition,
  need,
  kind,
  sensitivity,
  since,
  source,
  maps,
}: FieldDescription): string {
  return [
    `Field ${path}: ${title}. ${definition}`,
    `  ${need}; ${kindText(kind)}; sensitivity: ${sensitivity}; since ${since}`,
    ...indented(2, [
      ...titles.map((one) => `${languageText(one)}: ${one.title}`),
      ...(source === undefined ? [] : [`Source: ${source}`]),
      ...maps.map(equivalentText),
    ]),
  ].join('\n');
}
