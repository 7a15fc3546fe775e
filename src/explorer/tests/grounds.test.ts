import { describe, expect, it } from 'vitest';
import { groundsOf } from '../src/parts/grounds';

const on = (origins: number, ...sources: readonly string[]) =>
  groundsOf({ basis: 'EXPLICIT', grounds: sources.map((id) => ({ source: { id } })), independentOrigins: { count: origins } });

describe('the grounds of a statement', () => {
  it.each([
    [on(0), 'No source'],
    [on(1, 'a'), '1 source'],
    [on(1, 'a', 'a'), '1 source'],
    [on(2, 'a', 'b'), '2 sources'],
    [on(1, 'a', 'b'), '2 sources, 1 origin'],
    [on(2, 'a', 'b', 'c'), '3 sources, 2 origins'],
  ])('are its sources, and its origins where they are fewer: %s', (shown, expected) => expect(shown).toBe(expected));

  it('of a derived one are its premises', () => expect(groundsOf({ basis: 'DERIVED', grounds: [], independentOrigins: { count: 0 } })).toBe('Why?'));
});
