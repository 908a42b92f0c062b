import { describe, expect, it } from 'vitest';
import { whenAsked } from './when-asked.js';

describe('parts that are reckoned when they are asked for', () => {
  it('are reckoned once, and not before', () => {
    const done: string[] = [];
    const part = (name: string) => () => {
      done.push(name);
      return { name };
    };
    const whole = whenAsked<{ readonly a: object; readonly b: object }>({ a: part('a'), b: part('b') });
    expect(done).toEqual([]);
    expect(whole.b).toBe(whole.b);
    expect(done).toEqual(['b']);
    expect(JSON.parse(JSON.stringify(whole))).toEqual({ a: { name: 'a' }, b: { name: 'b' } });
    expect({ ...whole }).toEqual(whole);
    expect(done).toEqual(['b', 'a']);
  });
});
