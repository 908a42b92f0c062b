/** The result of `build`, made when first asked for and kept. */
export function once<T>(build: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: build() }).value;
}
