/** Whether a text holds an address of electronic mail. */
export function holdsEmail(text: string): boolean {
  return text.includes('@') && /[\p{L}\p{N}._+-]@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]/u.test(text);
}
