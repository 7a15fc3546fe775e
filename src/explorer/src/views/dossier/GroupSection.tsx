import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../api/client';
import { Group as GroupQuery, type Conditions, type StatementLine, type View } from '../../api/operations.generated';
import { toError } from '../../api/useAnswer';
import { StatementList } from '../../parts/StatementRow';
import { count } from '../../vocabulary/words';
import type { Group } from './groups';

const shownAtFirst = 8;

interface Properties {
  readonly group: Group;
  readonly about: string;
  readonly where: Conditions;
  readonly view: View | undefined;
}

/** The statements of one predicate: the newest first, more on demand. */
export function GroupSection({ group, about, where, view }: Properties) {
  const [limit, setLimit] = useState(shownAtFirst);
  const [more, setMore] = useState<readonly StatementLine[]>();
  const [cursor, setCursor] = useState<string>();
  const [error, setError] = useState('');
  const known = more ?? group.statements;
  const wanted = Math.min(limit, group.count);
  const load = async (after?: string) => {
    try {
      const { statements } = await ask(GroupQuery, { predicates: [group.predicate], where, ...(view && { view }), ...(after && { after }) });
      setMore((before) => (after ? [...before ?? [], ...statements.nodes] : statements.nodes));
      setCursor(statements.pageInfo.endCursor ?? undefined);
    } catch (fault) {
      setError(toError(fault).message);
    }
  };

  // The first page of the dossier may have ended before this predicate.
  useEffect(() => {
    if (known.length < wanted && error === '') {
      void load(more ? cursor : undefined);
    }
  }, [known.length, wanted]);
  return (
    <section class="group">
      <h3>{group.label}{group.count > 1 && <span class="count">{count(group.count)}</span>}</h3>
      <StatementList statements={known.slice(0, limit)} about={about} />
      {error && <p role="alert">{error}</p>}
      {limit < group.count && (
        <button type="button" class="quiet more" onClick={() => setLimit(limit + 50)}>{count(Math.min(50, group.count - limit))} more of {count(group.count)}</button>
      )}
    </section>
  );
}
