import { expect, it } from 'vitest';
import { afterTheRest } from '../src/api/afterTheRest';

it('what can wait is asked after what is asked in the same turn', async () => {
  const asked: string[] = [];
  const ask = async (name: string) => asked.push(name);

  await Promise.all([afterTheRest(() => ask('facets')), ask('rows')]);

  expect(asked).toEqual(['rows', 'facets']);
});
