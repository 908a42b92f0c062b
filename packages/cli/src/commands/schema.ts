import { disclosurePolicySchema, ledgerSchema, policySchema } from '@openthb/anonymizers';
import { extended, type RecordDef } from '@openthb/core';
import { forms, records } from '@openthb/core/registry';
import { xlsxOf } from '@openthb/exchange';
import { profileSchema, reportSchema } from '@openthb/validators';
import { Option } from 'commander';
import { CliError, exitCodes } from '../io/cli-error.js';
import { readExtensions } from '../io/read-extensions.js';
import type { World } from '../io/world.js';
import { defineCommand } from './define-command.js';
import { labelsIn, langOption } from './lang-option.js';
import { extensionOption, outOption } from './options.js';

interface Options {
  readonly format: string;
  readonly lang: readonly string[];
  readonly extension?: readonly string[];
  readonly out?: string;
}

/** Files that are no records, and the JSON Schema of each. */
const layouts: Readonly<Record<string, () => object>> = {
  profile: profileSchema,
  report: reportSchema,
  policy: policySchema,
  'disclosure-policy': disclosurePolicySchema,
  'released-tables': ledgerSchema,
};

export const schema = defineCommand({
  name: 'schema',
  summary: 'write the standard, or some of its records, in a form that other programs read',
  declare(parser, run) {
    parser
      .argument(
        '[records...]',
        'the kinds of record, without them all; or one of profile, report, policy, disclosure-policy and released-tables, for the JSON Schema of such files',
      )
      .addOption(new Option('--format <id>', 'the form').choices(forms.map(({ id }) => id)).default('json-schema'))
      .addOption(
        langOption('--lang <tags...>', 'languages of titles and labels, the first of them the default').default(['en']),
      )
      .addOption(extensionOption())
      .addOption(outOption('the form'))
      .action((names: readonly string[], { format, lang, extension, out }: Options) =>
        run(async (world) => {
          const layout = names.length === 1 && Object.hasOwn(layouts, names[0]!) ? layouts[names[0]!] : undefined;
          if (layout) return writeText(world, out, `${JSON.stringify(layout(), undefined, 2)}\n`);
          const form = forms.find(({ id }) => id === format)!;
          if (form.holds === 'one' && names.length !== 1) {
            throw new CliError(exitCodes.wrongUse, 'this form holds one kind of record; name one');
          }
          const extensions = await readExtensions(world, extension);
          const derived = form.derive(
            recordsNamed(names).map((record) => extended(record, extensions)),
            lang.map(labelsIn),
          );
          if (derived.type === 'sheets' && (out === undefined || out === '-') && world.resultsOnTerminal) {
            throw new CliError(exitCodes.wrongUse, 'this form is a workbook; name a file for it with --out');
          }
          const sink = await world.write(out);
          await sink.write(derived.type === 'text' ? derived.text : await xlsxOf(derived.sheets));
          await sink.finish();
          return exitCodes.fine;
        }),
      );
  },
});

async function writeText(world: World, out: string | undefined, text: string): Promise<number> {
  const sink = await world.write(out);
  await sink.write(text);
  await sink.finish();
  return exitCodes.fine;
}

function recordsNamed(names: readonly string[]): readonly RecordDef<string, unknown>[] {
  if (names.length === 0) return records;
  return names.map((name) => {
    const found = records.find((record) => record.name === name);
    if (found) return found;
    const known = records.map((record) => record.name).join(', ');
    throw new CliError(exitCodes.wrongUse, `there is no kind of record of that name; there are ${known}`);
  });
}
