import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generate } from '@openthb/core/generate';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { judged } from './judged.js';

const packages = fileURLToPath(new URL('../..', import.meta.url));
const browser = [
  process.env['OPENTHB_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** What a page would do: judge values one after the other, and show the findings. */
const program = `
import * as z from 'zod';
import { coreProfile, createValidator } from '@openthb/validators';
// Otherwise zod tries once whether text may become code, and the browser tells of it though it was refused.
z.config({ jitless: true });
const violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + ' ' + blockedURI));
globalThis.judge = (values) => {
  const validator = createValidator({ profile: coreProfile, asOf: '2024-12-31' });
  const findings = values.flatMap((value, index) => [
    ...validator.next({ ok: true, ordinal: index + 1, value, place: (path) => ({ line: index + 1, column: path.length + 1 }) }),
  ]);
  return { findings: [...findings, ...validator.end()], summary: validator.summary() };
};
const { values } = JSON.parse(document.querySelector('#values').textContent);
const told = judge(values);
setTimeout(() => { document.querySelector('#told').textContent = JSON.stringify({ ...told, violations }); document.title = 'done'; }, 50);
`;

/** Finds the packages and their subpaths in the sources. */
const fromSource: Plugin = {
  name: 'from-source',
  setup(into) {
    into.onResolve({ filter: /^@openthb\// }, ({ path }) => {
      const [, name, door = 'index'] = /^@openthb\/(\w+)(?:\/(.+))?$/.exec(path)!;
      return { path: join(packages, name!, 'src', `${door}.ts`) };
    });
  },
};

/** The program as a browser takes it, without modules, from the sources as they are. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: join(packages, 'validators') },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    tsconfigRaw: '{}',
    plugins: [fromSource],
    write: false,
  });
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script');
}

/** A page that lets this one script run, and no text become code. */
function page(script: string, values: unknown): string {
  const digest = createHash('sha256').update(script).digest('base64');
  const json = JSON.stringify({ values }).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${digest}'">
<script type="application/json" id="values">${json}</script><pre id="told"></pre><script>${script}</script>`;
}

describe.skipIf(browser === undefined)('in a browser (skipped where there is no Chromium)', () => {
  it('under a strict Content-Security-Policy findings are those of Node', { timeout: 120_000 }, async () => {
    const values = [...generate({ records: 200, seed: 'browser', asOf: '2024-12-31', errors: 40 })] as unknown[];
    const folder = await mkdtemp(join(tmpdir(), 'openthb-'));
    try {
      await writeFile(join(folder, 'page.html'), page(await bundled(), values));
      const { stdout } = await promisify(execFile)(
        browser!,
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          `--user-data-dir=${folder}`,
          '--virtual-time-budget=20000',
          '--dump-dom',
          `file://${folder}/page.html`,
        ],
        { maxBuffer: 100_000_000 },
      );
      const [, told = ''] = /<pre id="told">(.*?)<\/pre>/s.exec(stdout) ?? [];
      const there = JSON.parse(told.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
      const here = JSON.parse(JSON.stringify(judged(values)));
      expect(here.findings.length).toBeGreaterThan(20);
      expect(there.findings).toEqual(here.findings);
      expect(there.summary).toEqual(here.summary);
      expect(there.violations).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
