/** The fewest days of a recovery and reflection period. @see Council of Europe Convention (CETS 197), article 13 */
export const REFLECTION_DAYS = 30;
