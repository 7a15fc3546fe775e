import type { StatementLine } from '../api/operations.generated';

const bound = /^by (.*)$/;
const least = /^(.*) or later$/;
const either = /^between /;

/** When a statement holds, in few words, for the margin. */
export function whenOf({ since, until, on }: Pick<StatementLine, 'since' | 'until' | 'on'>): string {
  if (on) {
    return on.text;
  }

  const [, begunBy] = bound.exec(since?.text ?? '') ?? [];
  const [, lasted] = least.exec(until?.text ?? '') ?? [];
  if (!since || !until) {
    return since ? `since ${beginning(since.text)}` : until ? `until ${end(until.text)}` : '';
  }

  // Begun by a day and not over before an earlier one: at some time between the two. Where it lasted beyond that day, it held in between.
  const isWithin = since.latest !== null && until.earliest !== null && until.earliest <= since.latest;
  return begunBy !== undefined && lasted !== undefined && isWithin ? (begunBy === lasted ? begunBy : `some time from ${lasted} to ${begunBy}`)
    : since.text === until.text ? since.text
      : `${begunBy === undefined ? since.text : `${begunBy} at the latest`} – ${atTheLatest(until.text)}`;
}

const atTheLatest = (text: string): string => text.replace(bound, '$1 at the latest');

const sometime = (text: string): string => text.replace(either, 'some time between ');

const beginning = (text: string): string => sometime(atTheLatest(text)).replace(least, '$1 at the earliest');

const end = (text: string): string => sometime(atTheLatest(text)).replace(least, '$1 at least');
