import type { TimelineData } from '../../api/operations.generated';
import { groupBy } from '../../state/groupBy';

export type Entry = TimelineData['timeline']['nodes'][number];

const day = 86_400_000;

/** A time in milliseconds, and where it is open, nothing. */
export type Moment = number | undefined;

/** What is drawn once: all entries of an entity that have the same time. */
export interface Mark {
  readonly key: string;
  readonly isPoint: boolean;
  /** The outermost time that is possible; open where undefined. */
  readonly from: Moment;
  readonly to: Moment;
  /** The time that is certain; none where undefined. */
  readonly certain: { readonly from: number; readonly to: number } | undefined;
  readonly entries: readonly Entry[];
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly marks: readonly Mark[];
}

const at = (text: string | null | undefined): Moment => (text ? Date.parse(text) : undefined);

const after = (text: string | null | undefined): Moment => {
  const moment = at(text);
  return moment === undefined ? undefined : moment + day;
};

/** One lane for each entity, in the order in which they begin; a mark for each time, whatever was said of it. */
export function lanesOf(entries: readonly Entry[]): readonly Lane[] {
  const lanes = groupBy(entries, ({ statement }) => statement.subject.id);
  return [...lanes.values()].flatMap((all) => {
    const subject = all[0]?.statement.subject;
    return subject ? [{ ...subject, marks: marksOf(all) }] : [];
  }).sort((a, b) => beginning(a) - beginning(b));
}

/** What has a beginning and an end comes first, in the order of time; what is open after it. */
function beginning({ marks }: Lane): number {
  const closed = marks.filter(({ from, to }) => from !== undefined && to !== undefined).map(({ from }) => from ?? 0);
  return closed.length > 0 ? Math.min(...closed) : 1e16 + Math.min(...marks.map(({ from, to }) => from ?? to ?? 0));
}

function marksOf(entries: readonly Entry[]): readonly Mark[] {
  const byTime = groupBy(entries, ({ at: on, start, end }) =>
    [on?.earliest, on?.latest, start?.earliest, start?.latest, end?.earliest, end?.latest].join());
  return [...byTime].map(([key, all]) => ({ key, ...timeOf(all[0] as Entry), entries: all }));
}

function timeOf({ at: on, start, end }: Entry): Pick<Mark, 'isPoint' | 'from' | 'to' | 'certain'> {
  if (on) {
    const [from, to] = [at(on.earliest), after(on.latest)];
    const isOneDay = from !== undefined && to !== undefined && to - from <= day * 1.5;
    return { isPoint: true, from, to, certain: isOneDay ? { from, to } : undefined };
  }

  const [surelyFrom, surelyTo] = [at(start?.latest), after(end?.earliest)];
  const isCertain = surelyFrom !== undefined && surelyTo !== undefined && surelyFrom < surelyTo;
  return {
    isPoint: false,
    from: at(start?.earliest ?? (end ? null : start?.latest)),
    to: after(end?.latest),
    certain: isCertain ? { from: surelyFrom, to: surelyTo } : undefined,
  };
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The time that is shown: what was picked, or else all of it, with some room. */
export function spanOf(lanes: readonly Lane[], from: string, to: string): Span {
  const moments = lanes.flatMap(({ marks }) => marks.flatMap((mark) => [mark.from, mark.to, mark.certain?.from, mark.certain?.to]))
    .filter((moment) => moment !== undefined && !Number.isNaN(moment)) as readonly number[];
  const least = from ? Date.parse(from) : Math.min(...moments);
  const most = to ? Date.parse(to) + day : Math.max(...moments);
  if (!Number.isFinite(least) || !Number.isFinite(most) || least >= most) {
    return { from: Date.UTC(2000, 0), to: Date.UTC(2001, 0) };
  }

  const room = Math.max(day * 2, (most - least) * 0.02);
  return { from: from ? least : least - room, to: to ? most : most + room };
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

const monthNames = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthName = (date: Date): string => monthNames.format(date);

const steps: readonly { readonly months: number; text(date: Date): string }[] = [
  { months: 1, text: monthName },
  { months: 3, text: monthName },
  ...[1, 2, 5, 10, 25, 50, 100, 500, 1000].map((years) => ({ months: years * 12, text: (date: Date) => String(date.getUTCFullYear()) })),
];

/** The beginnings of months or years, as many as have room. */
export function ticksOf({ from, to }: Span, most: number): readonly Tick[] {
  const months = (to - from) / (day * 30.44);
  const step = steps.find((each) => months / each.months <= most) ?? steps[steps.length - 1];
  if (!step) {
    return [];
  }

  const ticks: Tick[] = [];
  const first = new Date(from);
  const whole = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let month = Math.ceil(whole / step.months) * step.months; ticks.length <= most + 1; month += step.months) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    if (date.getTime() > to) {
      break;
    }

    if (date.getTime() >= from) {
      ticks.push({ at: date.getTime(), text: step.text(date) });
    }
  }

  return ticks;
}

export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
