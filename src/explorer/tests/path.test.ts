import { afterEach, expect, it, vi } from 'vitest';

/** The addresses in a page whose head has these entries. */
async function pathsOf(entries: Readonly<Record<string, string>>, dataset: Readonly<Record<string, string>> = {}) {
  vi.resetModules();
  vi.stubGlobal('document', {
    documentElement: { dataset },
    querySelector: (selector: string) => {
      const content = entries[/"(.*)"/.exec(selector)?.[1] ?? ''];
      return content === undefined ? null : { content };
    },
  });
  return import('../src/api/path');
}

afterEach(() => vi.unstubAllGlobals());

it('addresses of a server are its own', async () => {
  const paths = await pathsOf({}, { api: 'facts' });

  expect(paths.hasServer).toBe(true);
  expect(paths.ideAddress('{ a }')).toBe('facts?query=%7B%20a%20%7D');
  expect(paths.entityPageAddress('a/b')).toBe('entity/a%2Fb');
});

it('addresses without a server are those of a folder', async () => {
  const paths = await pathsOf({ 'knowledgegraph-engine': '../engine/', 'knowledgegraph-image': '../facts.kg' });

  expect(paths.hasServer).toBe(false);
  expect(paths.engineFolder).toBe('../engine/');
  expect(paths.imageAddress).toBe('../facts.kg');
  expect(paths.ideAddress('{ a }')).toBeUndefined();
  expect(paths.entityPageAddress('mark-rutte')).toBe('../entity/mark-rutte/');
  expect(paths.entityPageAddress('a/b')).toBe('../entity/a_2fb/');
});
