const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const monthAndDay = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
].join('|');

/** Regular expression text of every day of the Gregorian calendar from year 0000 to 9999, as YYYY-MM-DD. */
export const fullDatePattern = `(?:${leapYear}-02-29|\\d{4}-(?:${monthAndDay}))`;
