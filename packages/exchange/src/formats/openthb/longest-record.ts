/** The longest record that is read, in bytes: 16 MiB. The longest of the standard has a few kilobytes. */
export const LONGEST_RECORD = 16 * 1024 * 1024;
