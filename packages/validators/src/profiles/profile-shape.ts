import * as z from 'zod';

const text = () => z.string().min(1);
const day = () => z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);

/** How a profile is written in JSON. */
export function profileShape() {
  return z.strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
      .describe('Kebab-case name, as al-nrm.'),
    title: text(),
    source: z.exactOptional(text().describe('Where what it asks for comes from.')),
    extends: z.exactOptional(
      text().describe('Id of the profile of the standard that it starts from; core unless said.'),
    ),
    severities: z.exactOptional(
      z
        .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
        .describe('Severities other than those of the standard, by rule. Errors of structure and of reading stay.'),
    ),
    required: z.exactOptional(
      z
        .record(z.string(), z.enum(['explained', 'present']))
        .describe('Fields that must be there, as victim.episodes.forms: there or explained in `missing`, or there.'),
    ),
    holds: z.exactOptional(z.array(text()).describe('Kinds of record of which the file must hold at least one.')),
    forbidden: z.exactOptional(
      z
        .array(z.enum(['direct', 'protected', 'quasi', 'sensitive']))
        .describe('Sensitivities of fields that may not be there.'),
    ),
    natures: z.exactOptional(
      z.array(z.enum(['real', 'de-identified', 'synthetic', 'test'])).describe('The natures that records may have.'),
    ),
    jurisdiction: z.exactOptional(text().describe('The country or body whose law binds: coe, eu, al ...')),
    extensions: z.exactOptional(
      z
        .array(z.looseObject({ namespace: text() }))
        .describe('Fields that are added, each written as --extension takes it.'),
    ),
    suppressions: z.exactOptional(
      z
        .array(
          z.strictObject({
            rule: text().describe('Id of the rule.'),
            record: z.exactOptional(text().describe('The kind of record; any unless said.')),
            path: z.exactOptional(
              z
                .string()
                .regex(/^(?:\/[^/]+)+$/u)
                .describe('JSON Pointer, with a star for any item of a list; what lies beneath is meant too.'),
            ),
            reason: text(),
            owner: text().describe('Who answers for it.'),
            until: day().describe('The last day that it holds.'),
          }),
        )
        .describe('Findings that are known and counted, and not reported for a time.'),
    ),
  });
}
