import { describe, expect, it } from 'vitest';
import { whenOf } from '../src/parts/when';

const at = (since: string | null, until: string | null, on: string | null = null) =>
  whenOf({ since: since === null ? null : { text: since }, until: until === null ? null : { text: until }, on: on === null ? null : { text: on } });

describe('when a statement holds', () => {
  it.each([
    [at(null, null), ''],
    [at(null, null, '3 July 2023'), '3 July 2023'],
    [at('October 2024', null), 'since October 2024'],
    [at('by 3 July 2023', null), 'since 3 July 2023 at the latest'],
    [at(null, 'by 2018'), 'until 2018 at the latest'],
    [at(null, '14 January 2025 or later'), 'until 14 January 2025 at least'],
    [at('by August 2025', 'October 2024 or later'), 'some time from October 2024 to August 2025'],
    [at('by 26 January 2025', 'by 26 January 2025'), 'by 26 January 2025'],
    [at('2020', '2024'), '2020 – 2024'],
    [at('by 3 July 2023', '2024'), '3 July 2023 at the latest – 2024'],
  ])('is said in few words: %s', (shown, expected) => expect(shown).toBe(expected));
});
