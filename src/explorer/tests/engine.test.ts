import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Worker', class {});
});
afterEach(() => vi.unstubAllGlobals());

/** The module in a page that finds the engine in a folder. */
function engineIn(folder: string) {
  vi.stubGlobal('document', { baseURI: import.meta.url, documentElement: { dataset: {} }, querySelector: (selector: string) => (selector.includes('-engine') ? { content: folder } : null) });
  return import('../src/api/engine');
}

const question = (operationName = 'Dossier') => ({ query: '{ a }', variables: {}, operationName });

it('shows each answer to a recording of the page, and keeps nothing of it', async () => {
  const { askEngine } = await engineIn('engine/');
  const seen: string[] = [];
  const recording = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name)));
  recording.observe({ type: 'measure' });

  for (const operationName of ['Dossier', 'Search', 'Dossier']) {
    await askEngine(question(operationName));
  }

  await vi.waitFor(() => expect(seen).toEqual(['engine: Dossier', 'engine: Search', 'engine: Dossier']));
  recording.disconnect();
  expect(performance.getEntriesByType('measure')).toEqual([]);
});

describe('a page that cannot open the facts', () => {
  const title = 'The facts cannot be opened in this page';

  it('names what the browser does not have', async () => {
    vi.stubGlobal('Worker', undefined);
    const { askEngine } = await engineIn('engine/');

    await expect(askEngine(question())).rejects.toMatchObject({ title, message: expect.stringContaining('This browser does not have web workers'), detail: undefined });
  });

  it('says that the engine is missing, with the cause as a detail', async () => {
    const { askEngine } = await engineIn('no-engine/');

    await expect(askEngine(question())).rejects.toMatchObject({ title, message: 'A part of the explorer cannot be fetched. Is there a connection?', detail: expect.stringContaining('no-engine/client.js') });
  });

  it('says that the file is not one of facts, with the cause as a detail', async () => {
    const { askEngine } = await engineIn('broken-engine/');

    await expect(askEngine(question())).rejects.toMatchObject({ title, message: expect.stringContaining('file with the facts'), detail: 'It is not an image.' });
  });
});
