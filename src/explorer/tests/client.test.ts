import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askDocument } from '../src/api/client';

const busy = (retryAfter: string): Response => new Response(
  JSON.stringify({ errors: [{ message: 'Too many operations.', extensions: { code: 'OVERLOADED' } }] }),
  { status: 503, headers: { 'retry-after': retryAfter, 'content-type': 'application/graphql-response+json' } });

const answered = (): Response => new Response(JSON.stringify({ data: { a: 1 } }), { status: 200, headers: { 'content-type': 'application/graphql-response+json' } });

describe('A server that is busy', () => {
  const asked = vi.fn<() => Promise<Response>>();

  beforeEach(() => {
    vi.stubGlobal('fetch', asked);
    vi.stubGlobal('sessionStorage', { getItem: () => null });
  });

  afterEach(() => {
    asked.mockReset();
    vi.unstubAllGlobals();
  });

  it('is asked again after the time that it names', async () => {
    asked.mockResolvedValueOnce(busy('0.01')).mockResolvedValueOnce(answered());

    await expect(askDocument('{ a }', {})).resolves.toEqual({ a: 1 });
  });

  it('is asked three times, and then its reason is shown', async () => {
    asked.mockImplementation(() => Promise.resolve(busy('0.01')));

    await expect(askDocument('{ a }', {})).rejects.toThrow('Too many operations.');
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('is not waited for where it names a long time', async () => {
    asked.mockResolvedValueOnce(busy('60'));

    await expect(askDocument('{ a }', {})).rejects.toThrow('Try again in 60 seconds.');
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
