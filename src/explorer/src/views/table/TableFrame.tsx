import type { ComponentChildren } from 'preact';
import type { Pages } from '../../api/usePages';
import { Answered, Empty } from '../../parts/States';
import { count } from '../../vocabulary/words';

const most = 2000;

interface Properties<Data, Node> {
  readonly pages: Pages<Data, Node>;
  readonly tools: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A table with its number of rows, and the way to the rest of them. */
export function TableFrame<Data, Node>({ pages, tools, children }: Properties<Data, Node>) {
  const answer = { data: pages.first, error: pages.error, isLoading: pages.isLoading, retry: pages.retry };
  return (
    <Answered answer={answer}>
      {() => pages.nodes.length === 0 && !pages.isLoading
        ? <Empty title="No rows"><p>Nothing matches all the filters. Clear one of them, or look at what is left out.</p></Empty>
        : (
          <>
            <p class="figures table-tools">
              <span role="status">{pages.hasMore ? `${count(pages.nodes.length)} of ${count(pages.total)} rows` : `${count(pages.total)} ${pages.total === 1 ? 'row' : 'rows'}`}</span>
              {tools}
            </p>
            <div class="scroll" tabIndex={0} role="region" aria-label="Table">{children}</div>
            {pages.hasMore && (
              <p class="more">
                <button type="button" disabled={pages.isLoading} onClick={() => pages.more()}>More rows</button>{' '}
                <button type="button" disabled={pages.isLoading} onClick={() => pages.more(most)}>{pages.total > most ? `The first ${count(most)}` : `All ${count(pages.total)}`}</button>
              </p>
            )}
          </>
        )}
    </Answered>
  );
}
