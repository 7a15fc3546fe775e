import { describe, expect, it } from 'vitest';
import { binsOf } from '../src/views/timeline/bins';

describe('bins of years', () => {
  it('are years where few are between the first and the last, empty ones too', () =>
    expect(binsOf([{ key: '2003', count: 2 }, { key: '2001', count: 5 }])).toEqual([
      { from: 2001, to: 2001, count: 5 }, { from: 2002, to: 2002, count: 0 }, { from: 2003, to: 2003, count: 2 },
    ]));

  it('are wider where there are many, and count all', () => {
    const years = Array.from({ length: 700 }, (_, index) => ({ key: String(1301 + index), count: index }));
    const bins = binsOf(years);
    expect(bins.length).toBeLessThanOrEqual(120);
    expect(bins[0]).toMatchObject({ from: 1300, to: 1309 });
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(years.reduce((sum, { count }) => sum + count, 0));
    expect(bins.every(({ from }, index) => index === 0 || from === (bins[index - 1]?.to ?? 0) + 1)).toBe(true);
  });

  it('leave out years that no field for days has', () => {
    expect(binsOf([{ key: '-44', count: 1 }, { key: '12000', count: 1 }])).toEqual([]);
    expect(binsOf([])).toEqual([]);
  });
});
