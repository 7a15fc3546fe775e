import { useEffect, useState } from 'preact/hooks';
import { Changes, type ChangesData } from '../api/operations.generated';
import { hasServer } from '../api/path';
import { usePages, type Page } from '../api/usePages';
import { Go } from '../parts/Go';
import { change, usePlace } from '../state/address';
import { useReport } from '../state/report';
import { useVocabulary } from '../vocabulary/vocabulary';
import { changeWords, count, counted } from '../vocabulary/words';
import { concerns, type FactChange } from './concern';

/** Puts the state of the facts into the address, and says what has changed where the link was made for another. */
export function FactsBar() {
  const { facts } = usePlace();
  const { contentHash } = useVocabulary().data.factSet;
  useEffect(() => {
    if (facts === '') {
      change({ facts: contentHash }, true);
    }
  }, [facts]);
  return facts === '' || facts === contentHash ? null : <OtherState key={facts} since={facts} />;
}

const noPage: Page<FactChange> = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
const maxCompared = 1000;
const maxShown = 50;

function OtherState({ since }: { readonly since: string }) {
  const { contentHash } = useVocabulary().data.factSet;
  const report = useReport();
  const pages = usePages<ChangesData, { readonly since: string; readonly after?: string }, FactChange>(Changes, { since }, ({ changes }) => changes?.statements ?? noPage);
  const [isShown, show] = useState(false);
  useEffect(() => {
    if (pages.hasMore && !pages.isLoading && pages.nodes.length < maxCompared) {
      pages.more(maxCompared);
    }
  }, [pages.hasMore, pages.isLoading]);
  if (pages.first === undefined && pages.error === undefined) {
    return null;
  }

  const changes = pages.first?.changes;
  const all = [...pages.nodes, ...changes?.inferences.nodes ?? [], ...changes?.entities.nodes ?? []];
  const mine = all.filter((item) => concerns(item, report?.focus));
  return (
    <section class="factsbar" aria-label="State of the facts">
      <p role="status">
        This link was made for another state of the facts.{' '}
        {changes ? <>{sinceThen(changes)} {ofThisView(mine.length, report?.focus !== undefined)}</> : `${hasServer ? 'The server does not know that state' : 'This page has the present state only'}, so it cannot say what changed.`}{' '}
        {mine.length > 0 && <button type="button" class="quiet" aria-expanded={isShown} onClick={() => show(!isShown)}>What changed</button>}{' '}
        {changes && !changes.isEmpty && <Go away to={{ view: 'compare', compare: 'versions', a: since }}>Compare</Go>}{' '}
        <button type="button" class="quiet" onClick={() => change({ facts: contentHash }, true)}>Close</button>
      </p>
      {isShown && (
        <ul>
          {mine.slice(0, maxShown).map((item) => <li key={item.kind + item.id}><b class={`sign ${item.kind.toLowerCase()}`}>{changeWords[item.kind]}</b> {item.title}</li>)}
          {mine.length > maxShown && <li>and {count(mine.length - maxShown)} more: see Compare</li>}
        </ul>
      )}
    </section>
  );
}

type Known = NonNullable<ChangesData['changes']>;

function sinceThen({ isEmpty, statementsCounts: { gained, lost, altered } }: Known): string {
  return isEmpty ? 'Nothing has changed since.' : `Since then ${counted(gained, 'statement')} ${gained === 1 ? 'was' : 'were'} added, ${count(lost)} removed and ${count(altered)} changed.`;
}

function ofThisView(number: number, hasFocus: boolean): string {
  if (!hasFocus) {
    return '';
  }

  return number === 0 ? 'None of it concerns this view.' : number === 1 ? 'One change concerns this view.' : `${count(number)} changes concern this view.`;
}
