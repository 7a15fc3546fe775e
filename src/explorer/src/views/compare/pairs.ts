import type { StatementLine } from '../../api/operations.generated';

export interface Altered {
  readonly before: StatementLine;
  readonly after: StatementLine;
}

export interface Paired {
  readonly altered: readonly Altered[];
  readonly gained: readonly StatementLine[];
  readonly lost: readonly StatementLine[];
}

/** What has one value at a time, and has another one now, has changed: it was neither gained nor lost. Linear. */
export function pairUp(gained: readonly StatementLine[], lost: readonly StatementLine[], isSingle: (predicate: string) => boolean): Paired {
  const keyOf = ({ subject, predicate }: StatementLine) => `${subject.id} ${predicate}`;
  const before = new Map(lost.filter(({ predicate }) => isSingle(predicate)).map((statement) => [keyOf(statement), statement]));
  const altered: Altered[] = [];
  const rest = gained.filter((statement) => {
    const old = before.get(keyOf(statement));
    if (old) {
      before.delete(keyOf(statement));
      altered.push({ before: old, after: statement });
    }

    return old === undefined;
  });
  const paired = new Set(altered.map((each) => each.before));
  return { altered, gained: rest, lost: lost.filter((statement) => !paired.has(statement)) };
}
