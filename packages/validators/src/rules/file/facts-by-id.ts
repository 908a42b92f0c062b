/** What is known of ids, by their numbers: a number for each, 0 where nothing was told. */
export interface FactsById {
  get(id: number): number;
  set(id: number, fact: number): void;
}

/** Begins with nothing known. A fact is a whole number, as large as the numbers of the list that is named hold. */
export function factsById(list: typeof Uint8Array | typeof Uint16Array | typeof Uint32Array = Uint8Array): FactsById {
  // Pages, so that what is told of few ids takes little room.
  const pages: (InstanceType<typeof list> | undefined)[] = [];
  return {
    get: (id) => pages[id >>> PAGE_BITS]?.[id & PAGE_MASK] ?? 0,
    set(id, fact) {
      const page = id >>> PAGE_BITS;
      while (pages.length <= page) pages.push(undefined);
      pages[page] ??= new list(PAGE_MASK + 1);
      pages[page][id & PAGE_MASK] = fact;
    },
  };
}

const PAGE_BITS = 12;
const PAGE_MASK = (1 << PAGE_BITS) - 1;
