import type { Dictionary, Labels } from '@openthb/core';
import { describeList, languageText } from '@openthb/core/dictionaries';
import { dictionaries } from '@openthb/core/registry';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { codeLines, indented } from './code-lines.js';
import { defineCommand } from './define-command.js';
import { labelsIn, langOption } from './lang-option.js';
import { outOption } from './options.js';

interface Options {
  readonly format: 'text' | 'json';
  readonly lang: string;
  readonly out?: string;
}

export const codes = defineCommand({
  name: 'codes',
  summary: 'show the code lists of the standard, or one of them with its meanings and mappings',
  declare(parser, run) {
    parser
      .argument('[list]', 'the name of a code list; without it all are named')
      .addOption(new Option('--format <id>', 'of the output').choices(['text', 'json']).default('text'))
      .addOption(langOption('--lang <tag>', 'language of the labels; definitions are in English').default('en'))
      .addOption(outOption('the codes'))
      .action((name: string | undefined, { format, lang, out }: Options) =>
        run(async (world) => {
          const text = name === undefined ? listsText(format) : listText(listNamed(name), labelsIn(lang), format);
          const sink = await world.write(out);
          await sink.write(text);
          await sink.finish();
          return exitCodes.fine;
        }),
      );
  },
});

function listNamed(name: string): Dictionary<string> {
  const found = dictionaries.find(({ list }) => list.id === name);
  if (!found) throw new CliError(exitCodes.wrongUse, 'there is no code list of that name; `openthb codes` names them');
  return found;
}

function listsText(format: Options['format']): string {
  const lists = dictionaries.map(({ list: { id, kind, since, codes: all } }) => ({
    id,
    kind,
    since,
    codes: all.length,
  }));
  if (format === 'json') return `${JSON.stringify(lists, undefined, 2)}\n`;
  const width = Math.max(...lists.map(({ id }) => id.length));
  return lists.map(({ id, kind, codes: count }) => `${id.padEnd(width)}  ${kind.padEnd(6)}  ${count} codes\n`).join('');
}

function listText(dictionary: Dictionary<string>, labels: Labels, format: Options['format']): string {
  const list = describeList(dictionary, [labels]);
  if (format === 'json') return `${JSON.stringify(list, undefined, 2)}\n`;
  const heading = `${list.id} (${list.kind}, since ${list.since})\nLanguage: ${languageText(labels)}\n\n`;
  const blocks = list.codes.map((about) => {
    const lines = [...about.labels.map(({ label }) => label), ...codeLines(about)];
    return [about.code, ...indented(4, lines), ''].join('\n');
  });
  return heading + blocks.join('\n');
}
