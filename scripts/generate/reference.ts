import { describeList, describeObject, languageText, listMarkdown, objectMarkdown } from '@openthb/core/dictionaries';
import { builtInRules, definitions, dictionaries, forms, groups, labels, records } from '@openthb/core/registry';
import { formats } from '@openthb/exchange/registry';
import { describeIndicator, indicatorGroups } from '@openthb/reporting';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { fileRules, profileRules, profiles, rules } from '@openthb/validators/registry';
import { write } from './write.js';

type AnyRule = (typeof builtInRules)[number] & Partial<Pick<(typeof rules)[number], 'source' | 'record' | 'examples'>>;

/** The reference under docs/reference: what the registries hold, as pages. */
export async function writeReference(): Promise<void> {
  const allRules: readonly AnyRule[] = [
    ...builtInRules,
    ...profileRules,
    ...rules,
    ...(fileRules as readonly AnyRule[]),
  ];
  await Promise.all([
    write('docs/reference/README.md', indexPage(allRules)),
    ...allRules.map((rule) => write(`docs/reference/rules/${rule.id}.md`, rulePage(rule))),
    ...[...records, ...groups].map((owner) => write(`docs/reference/records/${owner.name}.md`, recordPage(owner))),
    ...dictionaries.map((dictionary) =>
      write(`docs/reference/code-lists/${dictionary.list.id}.md`, listPage(dictionary)),
    ),
    ...indicators.map((indicator) => write(`docs/reference/indicators/${indicator.id}.md`, indicatorPage(indicator))),
  ]);
}

function indexPage(allRules: readonly AnyRule[]): string {
  return [
    '# Reference',
    'Made from the registries by `npm run generate`; do not edit.',
    '## Records',
    list(records.map(({ name }) => `[${name}](records/${name}.md): ${definitions[name]?.['']}`)),
    '## Parts of records',
    list(groups.map(({ name }) => `[${name}](records/${name}.md): ${definitions[name]?.['']}`)),
    '## Code lists',
    list(
      dictionaries.map(
        ({ list: { id, kind, codes } }) => `[${id}](code-lists/${id}.md), ${kind}, ${codes.length} codes`,
      ),
    ),
    '## Rules',
    list(
      allRules.map(
        ({ id, severity, class: of, summary }) => `[${id}](rules/${id}.md) (${severity}, ${of}): ${summary}`,
      ),
    ),
    '## Profiles',
    list(profiles.map(({ id, title, source }) => `\`${id}\`: ${title}${source ? `. Source: ${source}` : ''}`)),
    '## Indicators',
    ...Object.entries(indicatorGroups).flatMap(([group, heading]) => {
      const own = indicators.filter((one) => one.group === group);
      return [`### ${heading}`, list(own.map(({ id, title }) => `[${id}](indicators/${id}.md): ${title}`))];
    }),
    '## Dimensions',
    list(dimensions.map(({ id, title }) => `\`${id}\`: ${title}`)),
    '## Formats',
    list(formats.map(({ id, title }) => `\`${id}\`: ${title}`)),
    '## Forms of the standard',
    list(forms.map(({ id, title }) => `\`openthb schema --format ${id}\`: ${title}`)),
    '## Languages of the labels',
    list(labels.map(languageText)),
    '',
  ].join('\n\n');
}

function rulePage({ id, severity, class: of, summary, rationale, source, record, examples }: AnyRule): string {
  const shown = (title: string, all: readonly object[] = []) =>
    all.map(
      (example) =>
        `${title}\n\n\`\`\`json\n${JSON.stringify(firstOf(example), undefined, 2)}\n\`\`\`${restOf(example)}`,
    );
  return [
    `# ${id}`,
    summary,
    `${severity}, ${of}${record ? `, about a [${record}](../records/${record}.md)` : ''}.${source ? ` Source: ${source}.` : ''}`,
    rationale,
    ...shown('Accepted:', examples?.valid),
    ...shown('Reported:', examples?.invalid),
    '',
  ].join('\n\n');
}

/** How many records of a long file are shown. */
const SHOWN = 4;

function firstOf(example: object): object {
  return Array.isArray(example) && example.length > 2 * SHOWN ? example.slice(0, SHOWN) : example;
}

function restOf(example: object): string {
  return firstOf(example) === example
    ? ''
    : `\n\nand ${(example as readonly object[]).length - SHOWN} more like these.`;
}

function recordPage(owner: (typeof groups)[number]): string {
  const text = objectMarkdown(describeObject(owner), (name, of) =>
    of === 'code' ? `[${name}](../code-lists/${name}.md)` : `[${name}](${name}.md)`,
  );
  return `# ${owner.name}\n\n${text}\n`;
}

function listPage(dictionary: (typeof dictionaries)[number]): string {
  return `# ${dictionary.list.id}\n\n${listMarkdown(describeList(dictionary, labels), labels)}\n`;
}

function indicatorPage(indicator: (typeof indicators)[number]): string {
  const { id, title, question, version, caveats, comparability } = indicator;
  return [
    `# ${title}`,
    question,
    list([
      `id: \`${id}\`, version ${version}`,
      ...describeIndicator(indicator, dimensions).map(([heading, text]) => `${heading}: ${text}`),
    ]),
    '## How it must be read',
    list([...caveats, ...comparability]),
    '',
  ].join('\n\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
