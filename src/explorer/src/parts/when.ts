import type { StatementLine } from '../api/operations.generated';

const bound = /^by (.*)$/;
const least = /^(.*) or later$/;

/** When a statement holds, in few words, for the margin. */
export function whenOf({ since, until, on }: Pick<StatementLine, 'since' | 'until' | 'on'>): string {
  if (on) {
    return on.text;
  }

  const [, begunBy] = bound.exec(since?.text ?? '') ?? [];
  const [, endedBy] = bound.exec(until?.text ?? '') ?? [];
  const [, lasted] = least.exec(until?.text ?? '') ?? [];
  if (since && until) {
    // Begun by a day and not over before another one: somewhere between the two.
    return begunBy !== undefined && lasted !== undefined ? `some time from ${lasted} to ${begunBy}`
      : since.text === until.text ? since.text
        : `${begunBy === undefined ? since.text : `${begunBy} at the latest`} – ${endedBy === undefined ? until.text : `${endedBy} at the latest`}`;
  }

  return since ? `since ${begunBy === undefined ? since.text : `${begunBy} at the latest`}`
    : until ? `until ${endedBy !== undefined ? `${endedBy} at the latest` : lasted !== undefined ? `${lasted} at least` : until.text}`
      : '';
}
