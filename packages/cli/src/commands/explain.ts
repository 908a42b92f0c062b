import { anyKind, type Field, type RuleText } from '@openthb/core';
import { builtInRules, definitions, dictionaries, groups, records } from '@openthb/core/registry';
import { dimensions, indicators } from '@openthb/reporting/registry';
import { fileRules, rules } from '@openthb/validators/registry';
import { CliError, exitCodes } from '../io/cli-error.js';
import { defineCommand } from './define-command.js';

export const explain = defineCommand({
  name: 'explain',
  summary: 'say what a rule, indicator, dimension, record, field, code list or code means',
  declare(parser, run) {
    parser
      .argument('<id>', 'as THB-CHD-003, children-share, victim, victim.sex, exploitation-form or forced-labour')
      .action((id: string) =>
        run(async (world) => {
          const found = explanations(id);
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

/** Everything of that name. */
function explanations(id: string): readonly string[] {
  return [
    ...[...builtInRules, ...rules, ...fileRules].filter((rule) => rule.id === id.toUpperCase()).map(ruleText),
    ...indicators.filter((indicator) => indicator.id === id).map(indicatorText),
    ...dimensions.filter((dimension) => dimension.id === id).map(({ title }) => `Dimension ${id}: ${title}`),
    ...[...records, ...groups].filter(({ name }) => name === id).map(objectText),
    ...fieldTexts(id),
    ...dictionaries
      .filter(({ list }) => list.id === id)
      .map(
        ({ list }) => `Code list ${id} (${list.kind}), ${list.codes.length} codes; \`openthb codes ${id}\` shows them`,
      ),
    ...dictionaries
      .filter(({ list }) => list.codes.includes(id))
      .map(({ list, entries }) => codeText(id, list.id, entries[id]!)),
  ];
}

type Rule = RuleText & {
  readonly source?: string;
  readonly record?: string;
  readonly examples?: { readonly valid: readonly object[]; readonly invalid: readonly object[] };
};

function ruleText({ id, class: of, severity, summary, rationale, source, record, examples }: Rule): string {
  const shown = (title: string, list: readonly object[] = []) =>
    list.flatMap((example) => [`${title}:`, `  ${JSON.stringify(example)}`]);
  return [
    `${id} ${summary}`,
    `  ${severity}, ${of}${record ? `, about a ${record}` : ''}`,
    `  ${rationale}`,
    ...(source ? [`  Source: ${source}`] : []),
    ...shown('  Accepted', examples?.valid),
    ...shown('  Reported', examples?.invalid),
  ].join('\n');
}

function indicatorText(indicator: (typeof indicators)[number]): string {
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
    `Indicator ${id}, version ${version}: ${title}`,
    `  Question: ${question}`,
    `  Unit: ${unit}. Measure: ${measure}`,
    `  Universe: ${universe}`,
    `  Numerator: ${numerator}`,
    ...(denominator ? [`  Denominator: ${denominator}`] : []),
    ...caveats.map((caveat) => `  Caveat: ${caveat}`),
    `  Comparability: ${comparability}`,
    `  Source: ${source}`,
  ].join('\n');
}

function objectText({ name, fields }: (typeof groups)[number]): string {
  const lines = Object.entries(fields).map(
    ([field, { need, meta, kind }]) =>
      `  ${field} (${need}, ${meta.sensitivity}, ${kindText(kind)}): ${definitions[name]?.[field] ?? meta.title}`,
  );
  return [`${name}: ${definitions[name]?.[''] ?? ''}`, ...lines].join('\n');
}

function fieldTexts(id: string): readonly string[] {
  const [owner, name] = id.split('.') as [string, string | undefined];
  const field =
    name === undefined ? undefined : [...records, ...groups].find((one) => one.name === owner)?.fields[name];
  if (!field || name === undefined) return [];
  const { need, kind, meta } = field;
  return [
    [
      `Field ${id}: ${meta.title}. ${definitions[owner]?.[name] ?? ''}`,
      `  ${need}; ${kindText(kind)}; sensitivity: ${meta.sensitivity}; since ${meta.since}`,
      ...(meta.source ? [`  Source: ${meta.source}`] : []),
      ...Object.entries(meta.maps ?? {}).map(([standard, theirs]) => `  ${standard}: ${[theirs].flat().join(', ')}`),
    ].join('\n'),
  ];
}

function kindText(kind: Field<unknown>['kind']): string {
  const any = anyKind(kind);
  switch (any.type) {
    case 'scalar':
      return any.id;
    case 'code':
      return `code of ${any.id}`;
    case 'reference':
      return `id of a ${any.to}`;
    case 'group':
      return any.name;
    case 'list':
      return `${any.unique ? 'set' : 'list'} of ${kindText(any.item)}`;
  }
}

function codeText(
  code: string,
  list: string,
  { label, definition, source, maps = {} }: (typeof dictionaries)[number]['entries'][string],
): string {
  return [
    `Code ${code} of ${list}: ${label}. ${definition}`,
    ...(source ? [`  Source: ${source}`] : []),
    ...Object.entries(maps).map(([standard, { mark, codes }]) =>
      `  ${standard}: ${mark} ${codes.join(', ')}`.trimEnd(),
    ),
  ].join('\n');
}
