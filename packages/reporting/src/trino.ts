/** Trino, over catalogs of several countries. */
export { openTrino, type TrinoCatalog, type TrinoOptions } from './engines/trino/open-trino.js';
