import type { NumberStore } from './number-store.js';

/** Opens a store in memory. */
export function storeInMemory(bytes: 1 | 4): NumberStore {
  const list = bytes === 1 ? Uint8Array : Uint32Array;
  // Pages, so that few numbers far from one another take little room.
  let pages: (Uint8Array | Uint32Array | undefined)[] = [];
  return {
    get: (at) => pages[at >>> PAGE_BITS]?.[at & PAGE_MASK] ?? 0,
    set(at, value) {
      const page = at >>> PAGE_BITS;
      while (pages.length <= page) pages.push(undefined);
      pages[page] ??= new list(PAGE_MASK + 1);
      pages[page][at & PAGE_MASK] = value;
    },
    clear: () => void (pages = []),
  };
}

const PAGE_BITS = 12;
const PAGE_MASK = (1 << PAGE_BITS) - 1;
