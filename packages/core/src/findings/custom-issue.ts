/**
 * What the schemas of the standard refuse beside what zod refuses by itself; carried in the `params` of a custom issue.
 * `present-and-missing`: a field is there and explained away. `repeated`: a value stands in a set twice.
 */
export type CustomIssue = { readonly kind: 'present-and-missing' | 'repeated' };
