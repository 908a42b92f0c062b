import type { Dictionary } from '@openthb/core';
import { dictionaries } from '@openthb/core/registry';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { defineCommand } from './define-command.js';
import { outOption } from './options.js';

interface Options {
  readonly format: 'text' | 'json';
  readonly out?: string;
}

export const codes = defineCommand({
  name: 'codes',
  summary: 'show the code lists of the standard, or one of them with its meanings and mappings',
  declare(parser, run) {
    parser
      .argument('[list]', 'the name of a code list; without it all are named')
      .addOption(new Option('--format <id>', 'of the output').choices(['text', 'json']).default('text'))
      .addOption(outOption('the codes'))
      .action((name: string | undefined, { format, out }: Options) =>
        run(async (world) => {
          const text = name === undefined ? listsText(format) : listText(listNamed(name), format);
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

function listText({ list, entries }: Dictionary<string>, format: Options['format']): string {
  if (format === 'json') {
    const all = list.codes.map((code) => ({ code, ...entries[code]! }));
    return `${JSON.stringify({ id: list.id, kind: list.kind, since: list.since, codes: all }, undefined, 2)}\n`;
  }
  const blocks = list.codes.map((code) => {
    const { label, definition, source, maps = {} } = entries[code]!;
    const mapped = Object.entries(maps).map(([standard, { mark, codes: theirs }]) =>
      `    ${standard}: ${mark} ${theirs.join(', ')}`.trimEnd(),
    );
    return [`${code}`, `    ${label}. ${definition}`, ...(source ? [`    Source: ${source}`] : []), ...mapped, ''].join(
      '\n',
    );
  });
  return `${list.id} (${list.kind}, since ${list.since})\n\n${blocks.join('\n')}`;
}
