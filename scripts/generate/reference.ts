import { anyKind, type Field } from '@openthb/core';
import { builtInRules, definitions, dictionaries, groups, records } from '@openthb/core/registry';
import { formats } from '@openthb/exchange/registry';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { fileRules, rules } from '@openthb/validators/registry';
import { write } from './write.js';

type AnyRule = (typeof builtInRules)[number] & Partial<Pick<(typeof rules)[number], 'source' | 'record' | 'examples'>>;

/** The reference under docs/reference: what the registries hold, as pages. */
export async function writeReference(): Promise<void> {
  const allRules: readonly AnyRule[] = [...builtInRules, ...rules, ...(fileRules as readonly AnyRule[])];
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
    '## Indicators',
    list(indicators.map(({ id, title }) => `[${id}](indicators/${id}.md): ${title}`)),
    '## Dimensions',
    list(dimensions.map(({ id, title }) => `\`${id}\`: ${title}`)),
    '## Formats',
    list(formats.map(({ id, title }) => `\`${id}\`: ${title}`)),
    '',
  ].join('\n\n');
}

function rulePage({ id, severity, class: of, summary, rationale, source, record, examples }: AnyRule): string {
  const shown = (title: string, all: readonly object[] = []) =>
    all.map((example) => `${title}\n\n\`\`\`json\n${JSON.stringify(example, undefined, 2)}\n\`\`\``);
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

function recordPage({ name, fields }: (typeof groups)[number]): string {
  const rows = Object.entries(fields).map(
    ([field, { kind, need, meta }]) =>
      `| \`${field}\` | ${kindText(kind)} | ${need} | ${meta.sensitivity} | ${definitions[name]?.[field] ?? meta.title}${meta.source ? ` Source: ${meta.source}.` : ''} |`,
  );
  return [
    `# ${name}`,
    definitions[name]?.[''],
    ['| field | kind | need | sensitivity | meaning |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    '',
  ].join('\n\n');
}

function kindText(kind: Field<unknown>['kind']): string {
  const any = anyKind(kind);
  switch (any.type) {
    case 'scalar':
      return any.id;
    case 'code':
      return `[${any.id}](../code-lists/${any.id}.md)`;
    case 'reference':
      return `id of a [${any.to}](${any.to}.md)`;
    case 'group':
      return `[${any.name}](${any.name}.md)`;
    case 'list':
      return `${any.unique ? 'set' : 'list'} of ${kindText(any.item)}`;
  }
}

function listPage({ list: { id, kind, since, codes }, entries }: (typeof dictionaries)[number]): string {
  const rows = codes.map((code) => {
    const { label, definition, source, maps = {} } = entries[code]!;
    const mapped = Object.entries(maps).map(([standard, { mark, codes: theirs }]) =>
      `${standard}: ${mark} ${theirs.join(', ')}`.trim(),
    );
    return `| \`${code}\` | ${label} | ${definition} | ${source ?? ''} | ${mapped.join('<br>')} |`;
  });
  return [
    `# ${id}`,
    `${kind}, since ${since}.`,
    ['| code | label | definition | source | elsewhere |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    '',
  ].join('\n\n');
}

function indicatorPage(indicator: (typeof indicators)[number]): string {
  const {
    id,
    title,
    question,
    version,
    unit,
    universe,
    measure,
    numerator,
    denominator,
    caveats,
    comparability,
    source,
  } = indicator;
  return [
    `# ${title}`,
    question,
    list([
      `id: \`${id}\`, version ${version}`,
      `unit of count: ${unit}`,
      `measure: ${measure}`,
      `universe: ${universe}`,
      `numerator: ${numerator}`,
      ...(denominator ? [`denominator: ${denominator}`] : []),
      `source: ${source}`,
    ]),
    '## How it must be read',
    list([...caveats, comparability]),
    '',
  ].join('\n\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
