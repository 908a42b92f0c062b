import { describe, expect, it } from 'vitest';
import { cyrillic } from './cyrillic.js';

describe('a Serbian text in Cyrillic', () => {
  it('has one letter for each digraph, large or small', () => {
    expect(cyrillic('Ljubav, njiva, Džep, Njegoš')).toBe('Љубав, њива, Џеп, Његош');
    expect(cyrillic('đak, čovek, ćup, žena, šuma')).toBe('ђак, човек, ћуп, жена, шума');
  });

  it('keeps code, names in braces, options and acronyms', () => {
    expect(cyrillic('Polje `missing` i {} uz --lang prema ISO 3166-2 i SHA-256')).toBe(
      'Поље `missing` и {} уз --lang према ISO 3166-2 и SHA-256',
    );
    expect(cyrillic('Eurostat crim_thb')).toBe('Еуростат crim_thb');
  });
});
