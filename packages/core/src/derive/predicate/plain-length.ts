/** How many characters a pattern takes that asks for nothing but that none is a control character; undefined for others. */
export function plainLength(pattern: RegExp): { readonly least: number; readonly most: number } | undefined {
  const [, least, most] = plainText.exec(pattern.source) ?? [];
  return least === undefined ? undefined : { least: Number(least), most: Number(most) };
}

const plainText = /^\^(?:\[\^\\p\{Cc\}\\p\{Cs\}\]|\(\?:\[\^\\p\{Cc\}\\p\{Cs\}\]\|\[\\n\\r\\t\]\))\{(\d+),(\d+)\}\$$/;
