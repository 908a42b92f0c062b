/**
 * Looks at every report in every language in Chromium, wide and narrow, light and dark, on many records and on few, and
 * tells what axe-core finds, which texts cover each other and what is cut off: `npm run prove:pages [languages]`.
 */
import { reportLanguages } from '@openthb/reporting';
import { reportPages } from '../../packages/cli/test/pages.js';
import { lookedAt } from '../../packages/cli/test/pages-in-browser.js';

const asked = process.argv[2]?.split(',');
let [views, pictures, faulty] = [0, 0, 0];
for (const language of reportLanguages.filter((one) => asked?.includes(one) ?? true)) {
  const many = await reportPages({ records: 10_000, language, release: 'publication' });
  const few = await reportPages({ records: 400, language, release: 'publication' });
  const pages = { ...many, ...few };
  for (const width of [1000, 400]) {
    for (const { page, theme, pictures: drawn, faults } of await lookedAt(pages, width)) {
      views += 1;
      pictures += drawn;
      faulty += faults.length;
      for (const fault of faults) console.log(`${language}, ${page}, ${theme}, ${width} pixels: ${fault}`);
    }
  }
  console.log(`${language}: ${views} views so far, ${pictures} pictures, ${faulty} faults`);
}
if (faulty > 0) process.exitCode = 1;
