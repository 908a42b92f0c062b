import * as z from 'zod';

/** The version of the layout of reports in JSON. */
export const REPORT_VERSION = '1.0';

/** The severities, as the layout writes them. */
const severity = () => z.enum(['error', 'warning', 'info']);
const findingClass = () => z.enum(['validity', 'safeguard']);
const count = () => z.int().min(0);
const text = (what: string) => z.string().describe(what);

/** The counts of a file, or of all files. */
const counts = () => ({
  profile: text('Id of the profile that the file was judged by.'),
  jurisdiction: z.exactOptional(text('Id of the country or body whose law the profile names.')),
  asOf: text('The day that the file was judged on.'),
  lines: z.exactOptional(count().describe('Lines or rows of the file.')),
  blank: z.exactOptional(count().describe('How many of the lines were blank.')),
  read: count().describe('Records, and lines or rows that could not be read as one.'),
  accepted: count().describe('Records without a finding of severity error by themselves.'),
  withErrors: count().describe('Records with at least one.'),
  unreadable: count().describe('What could not be read as a record at all.'),
  rulesNotRun: count().describe('Records that were judged by their structure alone, since it is broken.'),
  records: z.record(z.string(), count()).describe('Records whose structure is whole, by kind.'),
  findings: z.object({ error: count(), warning: count(), info: count() }),
  safeguards: count().describe('Findings of the class safeguard, among all.'),
  suppressed: z.exactOptional(
    z
      .array(
        z.object({
          rule: text('Id of the rule.'),
          record: z.exactOptional(text('The kind of record.')),
          path: z.exactOptional(text('Where, with a star for any item of a list.')),
          reason: text('Why it is kept back.'),
          owner: text('Who answers for it.'),
          until: text('The last day that it holds.'),
          expired: z.boolean().describe('Whether it holds no more, so that it keeps nothing back.'),
          count: count(),
        }),
      )
      .describe('What the profile kept from being reported.'),
  ),
});

/** A report in JSON. What a later version adds is passed over in reading. */
export function reportShape() {
  const words = {
    class: findingClass(),
    severity: severity(),
    message: text("The rule's own words."),
    help: text('Where to read more.'),
  };
  return z.object({
    report: z.literal(REPORT_VERSION).describe('The version of this layout.'),
    findings: z
      .array(
        z.object({
          file: text('The name of the file as it was given.'),
          rule: text('Id of the rule.'),
          ...words,
          record: z.exactOptional(text('The kind of record.')),
          ordinal: z.exactOptional(z.int().min(1).describe('The number of the record in its file.')),
          path: text('JSON Pointer into the record; empty for the record itself.'),
          line: z.exactOptional(z.int().min(1)),
          column: z.exactOptional(z.int().min(1).describe('In UTF-16 code units.')),
          shown: z.exactOptional(text('The value, as JSON, where its owner asked to see it.')),
        }),
      )
      .describe('The findings that are listed, in the order of the files.'),
    language: z.exactOptional(text('BCP 47 tag of the language of the messages.')),
    found: count().describe('How many findings there were, listed or not.'),
    listed: count().describe('How many of them are listed.'),
    notice: z.exactOptional(text('Why not all findings are listed or not all files judged; absent where they are.')),
    stopped: z.exactOptional(text('How far judging came; absent where it came to the end.')),
    rules: z
      .array(z.object({ rule: text('Id of the rule.'), ...words, count: z.int().min(1) }))
      .describe('The rules that found something, with all their findings counted, the gravest first.'),
    files: z.array(z.object({ file: text('The name of the file as it was given.'), ...counts() })),
    total: z.exactOptional(z.object(counts())).describe('The counts of all files together.'),
  });
}

/**
 * A report in JSON, as it is read back.
 * @since 0.1.0
 */
export type JsonReport = z.infer<ReturnType<typeof reportShape>>;
