import type { Severity } from '@openthb/core';
import {
  atLeast,
  compareReports,
  reportFrom,
  type RuleChange,
  ruleInWords,
  tell,
  type Words,
  type WordsLanguage,
} from '@openthb/validators';
import { Option } from 'commander';
import { exitCodes } from '../io/cli-error.js';
import { readJson } from '../io/read-json.js';
import { allRules } from './all-rules.js';
import { defineCommand } from './define-command.js';
import { failOnOption } from './judging-options.js';
import { outOption } from './options.js';
import { wordsFor, wordsOption } from './words-for.js';

interface Options {
  readonly format: string;
  readonly failOn: Severity;
  readonly lang?: WordsLanguage;
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
      .addOption(wordsOption())
      .addOption(outOption('the comparison'))
      .action((old: string, now: string, { format, failOn, lang, out }: Options) =>
        run(async (world) => {
          const before = await readJson(world, old, reportFrom);
          const after = await readJson(world, now, reportFrom);
          const words = await wordsFor(world, lang);
          const changes = inWords(compareReports(before, after), words);
          const sink = await world.write(out);
          await sink.write(
            format === 'json' ? `${JSON.stringify({ rules: changes }, undefined, 2)}\n` : textOf(changes, words),
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

/** The changes with the messages of one language, whatever the languages of the reports were. */
function inWords(changes: readonly RuleChange[], words: Words): readonly RuleChange[] {
  const messages = new Map(allRules.map((rule) => [rule.id, ruleInWords(rule, words).summary]));
  return changes.map((one) => ({ ...one, message: messages.get(one.rule) ?? one.message }));
}

function textOf(changes: readonly RuleChange[], words: Words): string {
  const lines = changes.map(({ rule, severity, message, before, after, findings }) => {
    const what = findings ? tell(words, 'changes', findings) : tell(words, 'changesUnknown', { before, after });
    return `${words.sentences[severity].padEnd(7)} ${rule}  ${what}\n        ${message}\n`;
  });
  const sum = (of: (change: NonNullable<RuleChange['findings']>) => number) =>
    changes.reduce((all, { findings }) => all + (findings ? of(findings) : 0), 0);
  const total = tell(words, 'changes', {
    new: sum((one) => one.new),
    gone: sum((one) => one.gone),
    unchanged: sum((one) => one.unchanged),
  });
  return `${lines.join('')}${total}\n${words.reviewed ? '' : `${words.sentences.notReviewed}\n`}`;
}
