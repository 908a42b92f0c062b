import { style } from './style.js';

/** Text for HTML, with what HTML would read as its own replaced. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What a page is made of. */
export interface PageParts {
  /** BCP 47 tag; default: English. */
  readonly language?: string;
  readonly title: string;
  readonly body: string;
}

/** A page that stands by itself: no script, and nothing is fetched from anywhere. */
export function page({ language = 'en', title, body }: PageParts): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
