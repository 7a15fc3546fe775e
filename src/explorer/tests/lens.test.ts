import { describe, expect, it } from 'vitest';
import { all, lensOf, lensOnAnyDay } from '../src/state/lens';
import { nowhere, step } from '../src/state/place';

describe('the lens', () => {
  it('is nothing where the defaults do', () => expect(lensOf(nowhere)).toBeUndefined());

  it('has what the bar says', () => {
    expect(lensOf(step(nowhere, { on: '2024-01-01', certain: true, known: '2024-02-01', without: ['a'], meant: ['FORECAST'] }))).toEqual({
      asOf: '2024-01-01', certainty: 'CERTAIN', knownAsOf: '2024-02-01', withoutSources: ['a'], modalities: ['FORECAST'],
    });
  });

  it('takes anything for anything', () => expect(lensOf(step(nowhere, { meant: ['ALL'] }))).toEqual({ all: true }));

  it('has the range of time, apart from what has a range of its own', () => {
    const place = step(nowhere, { from: '2022-01-01', to: '2025-12-31' });
    expect(lensOf(place)).toEqual({ from: '2022-01-01', to: '2025-12-31' });
    expect(lensOnAnyDay(place)).toBeUndefined();
  });

  it('asks for certainty on a day only', () => expect(lensOf(step(nowhere, { certain: true }))).toBeUndefined());
});

describe('conditions', () => {
  it('of which there is one are that one', () => expect(all(undefined, { a: 1 }, false)).toEqual({ a: 1 }));
  it('of which there are several all hold', () => expect(all({ a: 1 }, { b: 2 })).toEqual({ and: [{ a: 1 }, { b: 2 }] }));
});
