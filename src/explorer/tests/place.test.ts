import { describe, expect, it } from 'vitest';
import { leap, nowhere, readPlace, step, writePlace } from '../src/state/place';

describe('places', () => {
  it('are nothing in the address where all is as at first', () => {
    expect(writePlace(nowhere)).toBe('');
    expect(readPlace('')).toEqual(nowhere);
  });

  it('come back from the address as they were', () => {
    const place = step(nowhere, {
      view: 'table', id: 'a/b & c', on: '2024-02-29', certain: true, meant: ['FORECAST', 'PLANNED'], without: ['one, two', '50%'], cells: ['DEADLINE=2025', 'NAME=a=b,c'], depth: 3, facts: 'abc',
    });
    expect(readPlace(writePlace(place))).toEqual(place);
  });

  it('with an entity and no view are its dossier', () => {
    expect(readPlace('?id=nato')).toEqual(step(nowhere, { view: 'dossier', id: 'nato' }));
    expect(readPlace('?id=nato&view=graph').view).toBe('graph');
    expect(readPlace('?find=nato').view).toBe('home');
  });

  it('leave out what is not a value', () => {
    const place = readPlace('?view=none&on=2024-13-45&depth=99&hubs=x&by=NONE');
    expect(place).toEqual(step(nowhere, { depth: 3 }));
  });

  it('can be written whatever the text is, half a pair of surrogates included', () =>
    expect(writePlace(step(nowhere, { view: 'table', text: '😀'.slice(0, 1), cells: ['NAME=\udc00'] }))).toBe('?view=table&text=%EF%BF%BD&cells=NAME%3D%EF%BF%BD'));

  it('take an item of a list that is not well encoded as it is', () =>
    expect(readPlace('?kinds=100%25,A').kinds).toEqual(['100%', 'A']));

  it('keep what counts in every view on the way to another entity, and nothing else', () => {
    const place = step(nowhere, { view: 'graph', id: 'a', on: '2024-01-01', without: ['s'], hide: ['X'], s: 't', depth: 2 });
    expect(leap(place, { view: 'dossier', id: 'b' })).toEqual(step(nowhere, { view: 'dossier', id: 'b', on: '2024-01-01', without: ['s'] }));
  });
});
