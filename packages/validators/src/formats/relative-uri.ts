/**
 * The name of a file as a relative URI with forward slashes, each part of it encoded. A drive or a leading slash is
 * left out, and standard input is named so.
 */
export function relativeUri(file: string): string {
  if (file === '-') return 'standard-input';
  const parts = file
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return parts.map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\uFFFD'))).join('/');
}
