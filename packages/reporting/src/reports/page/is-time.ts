/** Whether a text is a date or years from one to another, that stand in one line. */
export function isTime(text: string): boolean {
  return /^\d{4}(?:-\d{4}|(?:-\d\d){0,2})$/.test(text);
}
