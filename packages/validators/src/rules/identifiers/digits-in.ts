/** How many digits a text has, of those from 0 to 9: what is asked first, since most texts have too few to be searched. */
export function digitsIn(text: string): number {
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
  }
  return digits;
}
