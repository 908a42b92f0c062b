import * as z from 'zod';

const text = () => z.string().min(1);

/** What every policy says first, as it is written in JSON. */
export function policyHead() {
  return {
    $schema: z.exactOptional(text()),
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
      .describe('Kebab-case name.'),
    title: text(),
    source: z.exactOptional(text().describe('Where what it asks for comes from.')),
  };
}
