import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setKey } from '../src/api/client';
import { count, together } from '../src/views/table/useFacets';

const facets = [{ by: 'KIND', key: 'A', label: 'a', count: 1 }, { by: 'YEAR', key: '2024', label: '2024', count: 2 }];
const fetched = vi.fn(async () => new Response(JSON.stringify({ data: { statements: { facets } } })));

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => undefined });
  setKey('');
  fetched.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

it('counts several keys in one request', async () => {
  const counts = await count({ by: ['KIND', 'YEAR'] });

  expect([...counts]).toEqual([['KIND', [facets[0]]], ['YEAR', [facets[1]]]]);
  expect(fetched).toHaveBeenCalledOnce();
});

it('counts once under one key of the API, and anew under another', async () => {
  await count({ by: ['KIND'] });
  await count({ by: ['KIND'] });
  expect(fetched).toHaveBeenCalledTimes(1);

  setKey('another');
  await count({ by: ['KIND'] });
  expect(fetched).toHaveBeenCalledTimes(2);
});

it('puts keys under the same conditions together, and leaves those without conditions apart', () => {
  const where = { rank: { eq: 'NORMAL' } } as never;

  expect(together([{ by: ['KIND'] }, { by: ['YEAR'], where }, { by: ['BASIS'] }, { by: ['SOURCE'], where }, { by: ['PREDICATE'], where, view: { all: true } }])).toEqual([
    { by: ['KIND'] }, { by: ['YEAR', 'SOURCE'], where }, { by: ['BASIS'] }, { by: ['PREDICATE'], where, view: { all: true } },
  ]);
});
