import { useEffect, useRef } from 'preact/hooks';
import { Withdrawn } from '../../api/operations.generated';
import { useAnswer } from '../../api/useAnswer';
import { Go } from '../../parts/Go';
import { Answered } from '../../parts/States';
import { StatementList } from '../../parts/StatementRow';
import { usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import { count, counted } from '../../vocabulary/words';

/** What falls if a source is withdrawn: what only it says, and what was drawn from that. */
export function Withdrawal({ id, title }: { readonly id: string; readonly title: string }) {
  const place = usePlace();
  const lens = lensOf(place);
  const section = useRef<HTMLElement>(null);
  const answer = useAnswer(Withdrawn, {
    view: lens,
    without: { ...lens, withoutSources: [...place.without, id] },
    stated: { evidence: { any: true, all: { source: { id: { in: [...place.without, id] } } } } },
    derived: { basis: { eq: 'DERIVED' } },
  });
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [answer.data === undefined]);
  return (
    <section class="group" ref={section}>
      <h2>Without “{title}”</h2>
      <Answered answer={answer}>
        {(data) => (
          <>
            <p class="figures" role="status">
              {counted(data.stated.totalCount, 'statement')} that nothing else supports would fall, and with them {counted(data.derivedNow.totalCount - data.derivedThen.totalCount, 'derived statement')};
              {' '}{count(data.remaining.totalCount)} would remain. <Go to={{ without: [...place.without, id], drop: '' }}>Look at everything without it</Go>
            </p>
            <StatementList statements={data.stated.nodes} />
            {data.stated.totalCount > data.stated.nodes.length && <p class="figures">The first {data.stated.nodes.length} of {count(data.stated.totalCount)}.</p>}
          </>
        )}
      </Answered>
    </section>
  );
}
