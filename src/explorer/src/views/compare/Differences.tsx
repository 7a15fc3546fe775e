import { Part, type PartData, type PartVariables, type StatementLine } from '../../api/operations.generated';
import { usePages, type Pages } from '../../api/usePages';
import { Answered } from '../../parts/States';
import { StatementList } from '../../parts/StatementRow';
import { usePlace } from '../../state/address';
import { useReporting } from '../../state/report';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { count, counted } from '../../vocabulary/words';
import type { Difference } from './conditions';
import { pairUp } from './pairs';

type PartPages = Pages<PartData, StatementLine>;

const usePart = (variables: PartVariables): PartPages => usePages(Part, variables, (data) => data.statements);

const answerOf = (pages: PartPages) => ({ data: pages.first, error: pages.error, isLoading: pages.isLoading && pages.nodes.length === 0, retry: pages.retry });

/** Two days of the world: gained, lost, changed, and what has no time apart. */
export function BetweenDays({ difference }: { readonly difference: Difference & { readonly lost: PartVariables } }) {
  const vocabulary = useVocabulary();
  const { id } = usePlace();
  const [gained, lost] = [usePart(difference.gained), usePart(difference.lost)];
  useReporting(Part, difference.gained, undefined, id === '' ? undefined : { centre: [id] });
  const isComplete = !gained.hasMore && !lost.hasMore;
  const all = { altered: [], gained: gained.nodes, lost: lost.nodes };
  const shown = isComplete ? pairUp(gained.nodes, lost.nodes, (predicate) => vocabulary.predicates.get(predicate)?.singleValued ?? false) : all;
  const altered = shown.altered.length;
  return (
    <>
      <Answered answer={answerOf(gained)}>
        {() => (
          <Answered answer={answerOf(lost)}>
            {() => (
              <>
                <p class="figures" role="status">
                  {counted(gained.total - altered, 'statement')} came to hold, {count(lost.total - altered)} ceased to hold{altered > 0 && `, ${count(altered)} changed`}.
                </p>
                {altered > 0 && (
                  <section>
                    <h2 class="altered">Changed<span class="count">{count(altered)}</span></h2>
                    {shown.altered.map(({ before, after }) => (
                      <div class="altered-pair" key={after.id}>
                        <div><h3>Before</h3><StatementList statements={[before]} /></div>
                        <div><h3>After</h3><StatementList statements={[after]} /></div>
                      </div>
                    ))}
                  </section>
                )}
                <div class="columns-2">
                  <Listed title="Now holds" sign="gained" total={gained.total - altered} pages={gained} statements={shown.gained} />
                  <Listed title="No longer holds" sign="lost" total={lost.total - altered} pages={lost} statements={shown.lost} />
                </div>
              </>
            )}
          </Answered>
        )}
      </Answered>
      <Apart title="Undated: holds on any day" variables={difference.undated} />
    </>
  );
}

/** Two states of knowledge: what became known, and what has no dated source apart. */
export function BetweenKnowledge({ difference }: { readonly difference: Difference }) {
  const { id } = usePlace();
  const gained = usePart(difference.gained);
  useReporting(Part, difference.gained, undefined, id === '' ? undefined : { centre: [id] });
  return (
    <>
      <Answered answer={answerOf(gained)}>
        {() => (
          <>
            <p class="figures" role="status">{counted(gained.total, 'statement')} became known.</p>
            <Listed title="Became known" sign="gained" total={gained.total} pages={gained} statements={gained.nodes} />
          </>
        )}
      </Answered>
      <Apart title="Without a dated source" variables={difference.undated} />
    </>
  );
}

interface ListProperties {
  readonly title: string;
  readonly sign: 'gained' | 'lost';
  readonly total: number;
  readonly pages: PartPages;
  readonly statements: readonly StatementLine[];
}

function Listed({ title, sign, total, pages, statements }: ListProperties) {
  return (
    <section>
      <h2 class={sign}>{title}<span class="count">{count(total)}</span></h2>
      <StatementList statements={statements} />
      <More pages={pages} />
    </section>
  );
}

function More({ pages }: { readonly pages: PartPages }) {
  return pages.hasMore ? <p class="more"><button type="button" disabled={pages.isLoading} onClick={() => pages.more()}>More of {count(pages.total)}</button></p> : null;
}

function Apart({ title, variables }: { readonly title: string; readonly variables: PartVariables }) {
  const pages = usePart(variables);
  return (
    <details class="in-words">
      <summary>{title} ({pages.first ? count(pages.total) : '…'})</summary>
      <Answered answer={answerOf(pages)}>{() => <><StatementList statements={pages.nodes} /><More pages={pages} /></>}</Answered>
    </details>
  );
}
