import { peek } from '../bytes/peek.js';
import type { Format, Input } from './define-format.js';

/**
 * The first of the formats that a file is of, judged by its beginning, with the file unread; no format where none is.
 * @since 0.1.0
 */
export async function recognise(
  { bytes: source }: Input,
  formats: readonly Format[],
): Promise<{ readonly format: Format | undefined; readonly input: Input }> {
  const { start, bytes } = peek(source);
  const beginning = await start();
  return { format: formats.find((format) => format.recognises(beginning)), input: { bytes } };
}
