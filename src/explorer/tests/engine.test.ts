import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('shows each answer to a recording of the page, and keeps nothing of it', async () => {
  vi.resetModules();
  vi.stubGlobal('document', { baseURI: import.meta.url, documentElement: { dataset: {} }, querySelector: (selector: string) => (selector.includes('-engine') ? { content: 'engine/' } : null) });
  const { askEngine } = await import('../src/api/engine');
  const seen: string[] = [];
  const recording = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name)));
  recording.observe({ type: 'measure' });

  for (const operationName of ['Dossier', 'Search', 'Dossier']) {
    await askEngine({ query: '{ a }', variables: {}, operationName });
  }

  await vi.waitFor(() => expect(seen).toEqual(['engine: Dossier', 'engine: Search', 'engine: Dossier']));
  recording.disconnect();
  expect(performance.getEntriesByType('measure')).toEqual([]);
});
