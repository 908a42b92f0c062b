import { readFormats } from '../generated/loaders.js';

/** The formats that can be read, as given to `--from`. */
export const formatIds = ['auto', ...readFormats];
