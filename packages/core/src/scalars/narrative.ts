import { defineScalar } from './define-scalar.js';

/** Text in someone's own words. It may name people, so every field of this kind is a direct identifier. */
export const narrative = defineScalar({
  id: 'narrative',
  definition: 'Text in full sentences, 1 to 10,000 characters; line breaks and tabs are the only control characters.',
  constraint: { type: 'text', pattern: /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t]){1,10000}$/u },
});
