import { describe, expect, it } from 'vitest';
import { concerns } from '../src/shell/concern';

const change = (id: string, ...entityIds: string[]) => ({ id, entityIds });

describe('a change', () => {
  it('concerns a view of the whole set', () => expect(concerns(change('s'), undefined)).toBe(true));

  it('concerns a view of an entity where it is about that entity, as subject or object, present or gone', () => {
    expect(concerns(change('s', 'a', 'b'), { centre: ['b'] })).toBe(true);
    expect(concerns(change('s', 'a', 'c'), { centre: ['b'] })).toBe(false);
  });

  it('concerns a graph where it connects two of its entities, or leads on from one that is expanded', () => {
    const graph = { centre: ['a'], among: ['a', 'b', 'c'] };
    expect(concerns(change('s', 'b', 'c'), graph)).toBe(true);
    expect(concerns(change('s', 'a', 'z'), graph)).toBe(true);
    expect(concerns(change('s', 'b', 'z'), graph)).toBe(false);
    expect(concerns(change('b', 'b'), graph)).toBe(false);
  });

  it('concerns a list that has the statement', () => expect(concerns(change('s', 'x'), { centre: [], statements: ['s'] })).toBe(true));
});
