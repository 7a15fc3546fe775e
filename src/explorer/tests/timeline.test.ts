import { describe, expect, it } from 'vitest';
import { dayOf, lanesOf, spanOf, ticksOf, type Entry } from '../src/views/timeline/lanes';

const date = (earliest: string | null, latest: string | null) => ({ text: '', earliest, latest });
const entry = (subject: string, times: Partial<Pick<Entry, 'at' | 'start' | 'end'>>): Entry => ({
  at: null, start: null, end: null, ...times, statement: { subject: { id: subject, name: subject, kind: 'K' } } as Entry['statement'],
});

describe('lanes', () => {
  it('have one mark for all that is said of one time', () => {
    const lanes = lanesOf([entry('summit', { at: date('2023-07-11', '2023-07-12') }), entry('summit', { at: date('2023-07-11', '2023-07-12') }), entry('other', { at: date('2022-01-01', '2022-01-01') })]);
    expect(lanes.map(({ id, marks }) => [id, marks.length])).toEqual([['other', 1], ['summit', 1]]);
    expect(lanes[1]?.marks[0]?.entries).toHaveLength(2);
  });

  it('tell certain from possible', () => {
    const [lane] = lanesOf([entry('a', { start: date('2020-01-01', '2020-12-31'), end: date('2022-01-01', '2022-12-31') })]);
    const [mark] = lane?.marks ?? [];
    expect([mark?.from, mark?.to].map((moment) => dayOf(moment ?? 0))).toEqual(['2020-01-01', '2023-01-01']);
    expect([mark?.certain?.from, mark?.certain?.to].map((moment) => dayOf(moment ?? 0))).toEqual(['2020-12-31', '2022-01-02']);
  });

  it('leave open what is open, of which nothing is certain', () => {
    const [lane] = lanesOf([entry('a', { start: date('2020-01-01', '2020-01-01') })]);
    expect(lane?.marks[0]).toMatchObject({ to: undefined, certain: undefined });
  });
});

describe('the axis', () => {
  it('shows what was picked', () => {
    const span = spanOf([], '2022-01-01', '2025-12-31');
    expect([dayOf(span.from), dayOf(span.to)]).toEqual(['2022-01-01', '2026-01-01']);
    expect(ticksOf(span, 6).map(({ text }) => text)).toEqual(['2022', '2023', '2024', '2025', '2026']);
  });

  it('has a span where there is nothing to show', () => expect(spanOf([], '', '').from).toBeLessThan(spanOf([], '', '').to));

  it('never has more ticks than room', () => {
    for (const years of [0.2, 1, 7, 60, 900]) {
      const span = { from: Date.UTC(1500, 0), to: Date.UTC(1500, 0) + years * 365.25 * 86_400_000 };
      expect(ticksOf(span, 9).length).toBeLessThanOrEqual(11);
    }
  });
});
