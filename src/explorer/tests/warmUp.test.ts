import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as generated from '../src/api/operations.generated';
import { warmUp } from '../src/api/warmUp';

const entity = (id: string) => ({ id, name: id.toUpperCase() });
const answers: Readonly<Record<string, unknown>> = {
  Entities: { entities: { nodes: [entity('ann'), entity('bob')] } },
  Rated: { sources: { nodes: [{ id: 'report' }] } },
  Statements: { statements: { nodes: [{ id: 's1', predicate: 'KNOWS', subject: { id: 'ann' } }] } },
};

const notAsked: Readonly<Record<string, string>> = {
  Vocabulary: 'the page has asked it before anything else',
  Changes: 'it needs an earlier version, which only a server has',
};

beforeEach(() => vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act)));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('asks about what the set has, each operation once', async () => {
  const asked = vi.fn(async ({ operationName }: { readonly operationName: string }) => answers[operationName]);

  await warmUp(asked as never);

  const names = asked.mock.calls.map(([{ operationName }]) => operationName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.concat(Object.keys(notAsked)).sort()).toEqual(Object.values(generated).map(({ name }) => name).sort());
  expect(asked.mock.calls.find(([{ operationName }]) => operationName === 'Paths')?.[0]).toMatchObject({ variables: { from: 'ann', to: 'bob' } });
});

it('asks nothing about a set without entities', async () => {
  const asked = vi.fn(async () => ({ entities: { nodes: [] } }));

  await warmUp(asked);

  expect(asked).toHaveBeenCalledOnce();
});

it('ends with an answer that takes long', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const asked = vi.fn(async ({ operationName }: { readonly operationName: string }) => {
    now += operationName === 'Search' ? 1000 : 1;
    return answers[operationName];
  });

  await expect(warmUp(asked as never)).rejects.toThrow('Search takes long');
  expect(asked).toHaveBeenCalledTimes(2);
});
