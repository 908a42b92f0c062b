import type { Severity } from '@openthb/core';
import { atLeast, compareReports, reportFrom, type RuleChange } from '@openthb/validators';
import { Option } from 'commander';
import { exitCodes } from '../io/cli-error.js';
import { readJson } from '../io/read-json.js';
import { defineCommand } from './define-command.js';
import { failOnOption, outOption } from './options.js';

interface Options {
  readonly format: string;
  readonly failOn: Severity;
  readonly out?: string;
}

export const diff = defineCommand({
  name: 'diff',
  summary: 'compare two reports of validate in JSON: what is new, gone, unchanged',
  declare(parser, run) {
    parser
      .argument('<old>', 'a report that `openthb validate --format json` wrote')
      .argument('<new>', 'a later one')
      .addOption(new Option('--format <id>', 'of the comparison').choices(['text', 'json']).default('text'))
      .addOption(failOnOption())
      .addOption(outOption('the comparison'))
      .action((old: string, now: string, { format, failOn, out }: Options) =>
        run(async (world) => {
          const before = await readJson(world, old, reportFrom);
          const after = await readJson(world, now, reportFrom);
          const changes = compareReports(before, after);
          const sink = await world.write(out);
          await sink.write(
            format === 'json' ? `${JSON.stringify({ rules: changes }, undefined, 2)}\n` : textOf(changes),
          );
          await sink.finish();
          const worse = changes.some((one) => atLeast(one.severity, failOn) && hasNew(one));
          return worse ? exitCodes.findings : exitCodes.fine;
        }),
      );
  },
});

/** Whether there are findings that were not there; where lists were cut, whether there are more. */
function hasNew({ before, after, findings }: RuleChange): boolean {
  return findings ? findings.new > 0 : after > before;
}

function textOf(changes: readonly RuleChange[]): string {
  const lines = changes.map(({ rule, severity, message, before, after, findings }) => {
    const what = findings
      ? `${findings.new} new, ${findings.gone} gone, ${findings.unchanged} unchanged`
      : `${before} before, ${after} after; a list was cut, so that nothing tells which are new`;
    return `${severity.padEnd(7)} ${rule}  ${what}\n        ${message}\n`;
  });
  const sum = (of: (change: NonNullable<RuleChange['findings']>) => number) =>
    changes.reduce((all, { findings }) => all + (findings ? of(findings) : 0), 0);
  const total = `${sum((one) => one.new)} new, ${sum((one) => one.gone)} gone, ${sum((one) => one.unchanged)} unchanged`;
  return `${lines.join('')}${total}\n`;
}
