import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const examples = Object.fromEntries(
  readdirSync('examples')
    .filter((name) => /\.(?:csv|json)$/.test(name))
    .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
);

/** The section of a guide that goes from beginning to end. */
const sectionOf = (guide: string) =>
  /\n## [^\n]*[Ff]rom beginning to end\n(.*?)\n## /s.exec(readFileSync(`docs/guides/${guide}.md`, 'utf8'))![1]!;
const blocksOf = (section: string, kind: string) =>
  [...section.matchAll(/^```(\w*)\n(.*?)^```$/gms)].filter(([, own]) => own === kind).map(([, , text]) => text!);

describe('what a guide shows from beginning to end', () => {
  it.for(['anonymize', 'tables', 'synthetic'])('comes so: %s', async (guide) => {
    const section = sectionOf(guide);
    const lines = blocksOf(section, 'sh').flatMap((block) => block.split('\n'));
    const commands = lines.filter((line) => line.startsWith('openthb ')).map((line) => line.split(' ').slice(1));
    expect(commands.length).toBeGreaterThan(0);
    const files = { ...examples };
    let said = '';
    for (const argv of commands) {
      const done = await openthb(argv, files);
      expect(done).toMatchObject({ exitCode: 0 });
      Object.assign(files, done.files);
      said += done.said;
    }
    // Three dots stand for the rest of a line.
    const told = blocksOf(section, '').flatMap((block) => block.trimEnd().split('\n'));
    for (const line of told) expect(said).toContain(line.replace(/ \.\.\.$/, ''));
  });
});
