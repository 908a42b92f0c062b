/** The reference under docs/reference, from the registries. */
export async function writeReference(): Promise<void> {}
