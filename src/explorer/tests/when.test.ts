import { describe, expect, it } from 'vitest';
import { whenOf } from '../src/parts/when';

const day = (text: string | null, date: string | null) => (text === null ? null : { text, earliest: date, latest: date });

const at = (since: string | null, until: string | null, on: string | null = null, begun: string | null = null, lasted: string | null = null) =>
  whenOf({ since: day(since, begun), until: day(until, lasted), on: on === null ? null : { text: on } });

describe('when a statement holds', () => {
  it.each([
    [at(null, null), ''],
    [at(null, null, '3 July 2023'), '3 July 2023'],
    [at('October 2024', null), 'since October 2024'],
    [at('by 3 July 2023', null), 'since 3 July 2023 at the latest'],
    [at(null, 'by 2018'), 'until 2018 at the latest'],
    [at(null, '14 January 2025 or later'), 'until 14 January 2025 at least'],
    [at('October 2024 or later', null), 'since October 2024 at the earliest'],
    [at('between October 2024 and 27 January 2025', null), 'since some time between October 2024 and 27 January 2025'],
    [at(null, 'between 2019 and about 2021'), 'until some time between 2019 and about 2021'],
    [at('by August 2025', 'October 2024 or later', null, '2025-08-31', '2024-10-01'), 'some time from October 2024 to August 2025'],
    [at('by 3 July 2023', '3 July 2023 or later', null, '2023-07-03', '2023-07-03'), '3 July 2023'],
    [at('by December 2024', '14 January 2025 or later', null, '2024-12-31', '2025-01-14'), 'December 2024 at the latest – 14 January 2025 or later'],
    [at('by 26 January 2025', 'by 26 January 2025'), 'by 26 January 2025'],
    [at('2020', '2024'), '2020 – 2024'],
    [at('by 3 July 2023', '2024'), '3 July 2023 at the latest – 2024'],
  ])('is said in few words: %s', (shown, expected) => expect(shown).toBe(expected));
});
