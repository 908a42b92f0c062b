/**
 * An object whose parts are reckoned when they are first asked for, and once: who does not read a part does not pay for it.
 * Written as JSON or copied it is like any other.
 */
export function whenAsked<Parts extends object>(parts: { readonly [Name in keyof Parts]: () => Parts[Name] }): Parts {
  const names = Object.keys(parts) as (keyof Parts & string)[];
  const found: Partial<Parts> = {};
  const getters = names.map((name) => {
    const get = () => {
      if (!Object.hasOwn(found, name)) found[name] = parts[name]();
      return found[name];
    };
    return [name, { enumerable: true, get }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(getters)) as Parts;
}
