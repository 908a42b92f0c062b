/** Every format, for programs that walk them: documentation, command line. */
import type { Format } from './formats/define-format.js';
import * as formatIndex from './formats/index.js';

/** @since 0.1.0 */
export const formats: readonly Format[] = Object.values(formatIndex);
