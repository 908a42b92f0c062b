import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where Chromium is; undefined where there is none. */
export const chromium = [
  process.env['OPENTHB_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** What was found in one page. */
export interface Looked {
  readonly page: string;
  readonly theme: 'light' | 'dark';
  readonly pictures: number;
  /** Rules of axe-core that were tried on it and hold; in the dark only that on contrast is tried, since all else is the same. */
  readonly passed: number;
  /** What axe-core finds, texts of pictures that cover each other or are cut off, and pages wider than the window. */
  readonly faults: readonly string[];
}

/**
 * Runs in the browser, where `pages`, `axe` and `width` are: shows each page in light and dark, with all its tables open.
 * A page lets no script run; so it is shown without the rule that forbids them. Of each table the first rows are enough.
 */
const program = `
async function shown(html, theme) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border: 0; height: 800px; width: ' + width + 'px';
  const free = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replaceAll('<details', '<details open');
  const dark = theme === 'dark' ? 'all' : 'not all';
  frame.srcdoc = free.replaceAll('(prefers-color-scheme: dark)', dark);
  await new Promise((resolve) => { frame.onload = resolve; document.body.append(frame); });
  const script = frame.contentDocument.createElement('script');
  script.textContent = axe;
  frame.contentDocument.head.append(script);
  for (const row of frame.contentDocument.querySelectorAll('tbody tr:nth-child(n + 5)')) row.remove();
  return frame;
}
function covers(one, other) {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > 3;
}
function faultsOfPicture(svg, index) {
  const whole = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')]
    .filter((text) => text.textContent.trim() !== '' && getComputedStyle(text).opacity !== '0')
    .map((text) => ({ said: text.textContent, at: text.getBoundingClientRect() }));
  const place = 'picture ' + (index + 1) + ' (' + svg.closest('figure').getAttribute('aria-label') + '): ';
  const cut = texts.filter(({ said, at }) =>
    at.left < whole.left - 1 || at.right > whole.right + 1 || at.top < whole.top - 1 || at.bottom > whole.bottom + 1 || /\\S\\u2026$/.test(said));
  const over = texts.flatMap((one, first) => texts.slice(first + 1).filter((other) => covers(one.at, other.at)).map((other) => [one, other]));
  const none = texts.length === 0 ? [place + 'nothing is written in it'] : [];
  return [...none, ...cut.map(({ said }) => place + 'cut off: ' + said), ...over.map(([one, other]) => place + one.said + ' covers ' + other.said)];
}
async function look(page, html, theme) {
  const frame = await shown(html, theme);
  const view = frame.contentDocument;
  const { violations, passes } = await frame.contentWindow.axe.run(view, theme === 'dark' ? { runOnly: ['color-contrast'] } : {});
  const pictures = [...view.querySelectorAll('svg')];
  const root = view.documentElement;
  const faults = [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' '))),
    ...(root.scrollWidth > root.clientWidth + 1 ? ['wider than the window by ' + (root.scrollWidth - root.clientWidth)] : []),
    ...pictures.flatMap(faultsOfPicture),
  ];
  frame.remove();
  return { page, theme, pictures: pictures.length, passed: passes.length, faults };
}
const looked = [];
try {
  for (const [page, html] of Object.entries(pages)) {
    for (const theme of ['light', 'dark']) looked.push(await look(page, html, theme));
  }
} catch (error) {
  looked.push({ page: 'all', theme: 'light', pictures: 0, passed: 0, faults: [String(error)] });
}
document.querySelector('#told').textContent = JSON.stringify(looked);
`;

/** Looks at pages in Chromium, in light and dark, in a window so many pixels wide. */
export async function lookedAt(pages: Readonly<Record<string, string>>, width: number): Promise<readonly Looked[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const given = Object.entries({ pages, axe, width }).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value).replaceAll('<', '\\u003c')};`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'openthb-'));
  try {
    const html = `<!doctype html><meta charset="utf-8"><title>pages</title><pre id="told"></pre><script type="module">${given.join('\n')}${program}</script>`;
    await writeFile(join(folder, 'pages.html'), html);
    const { stdout } = await promisify(execFile)(
      chromium!,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${folder}`,
        `--window-size=${width + 40},1000`,
        '--virtual-time-budget=600000',
        '--dump-dom',
        `file://${folder}/pages.html`,
      ],
      { maxBuffer: 1_000_000_000 },
    );
    const [, told = ''] = /<pre id="told">(.*?)<\/pre>/s.exec(stdout) ?? [];
    return JSON.parse(told.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')) as Looked[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
