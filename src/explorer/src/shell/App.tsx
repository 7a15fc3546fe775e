import { Component, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Vocabulary as VocabularyQuery } from '../api/operations.generated';
import { hasServer } from '../api/path';
import { useAnswer } from '../api/useAnswer';
import { warmUp } from '../api/warmUp';
import { EntityPicker } from '../parts/EntityPicker';
import { Go } from '../parts/Go';
import { jump, usePlace } from '../state/address';
import type { ViewName } from '../state/place';
import { Vocabulary, VocabularyContext } from '../vocabulary/vocabulary';
import { Brand } from './Brand';
import { FactsBar } from './FactsBar';
import { Opening } from './Opening';
import { Share } from './Share';
import { StatementPanel } from './StatementPanel';
import { ViewBar } from './ViewBar';
import { prefetchViews, ViewOf } from './ViewOf';

const views: readonly (readonly [ViewName, string])[] = [
  ['dossier', 'Dossier'],
  ['graph', 'Graph'],
  ['timeline', 'Timeline'],
  ['table', 'Table'],
  ['path', 'Path'],
  ['compare', 'Compare'],
  ['trust', 'Trust'],
  ['questions', 'Questions'],
];

export function App() {
  const answer = useAnswer(VocabularyQuery, {});
  return answer.data === undefined || answer.error ? <Opening answer={answer} /> : <Shell data={answer.data} />;
}

function Shell({ data }: { readonly data: Vocabulary['data'] }) {
  const place = usePlace();
  const vocabulary = useMemo(() => new Vocabulary(data), [data]);
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    prefetchViews();
    if (!hasServer) {
      warmUp().catch(() => undefined);
    }
  }, []);
  useEffect(() => {
    // On a narrow screen the tabs scroll: the current one is not to be out of sight.
    const [row, tab] = [tabs.current, tabs.current?.querySelector<HTMLElement>('[aria-current]')];
    if (row && tab) {
      row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
    }
  }, [place.view]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
      if (event.key === '/' && !isTyping) {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('.top input')?.focus();
      }
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <VocabularyContext.Provider value={vocabulary}>
      <a class="skip" href="#view">Skip to the view</a>
      <header class="top">
        <Brand><Go away to={{ view: 'home' }} class="brand">{data.ontology.name}</Go></Brand>
        <EntityPicker
          label="Search"
          placeholder="Search for a name…"
          class="search"
          clears
          onPick={({ id }) => jump({ view: 'dossier', id })}
        />
        <Share />
        <nav aria-label="Views" ref={tabs}>
          {views.map(([view, label]) => <Go key={view} to={{ view, s: '' }} current={place.view === view ? 'page' : false}>{label}</Go>)}
        </nav>
      </header>
      <ViewBar />
      <FactsBar />
      <div class={place.s ? 'stage with-panel' : 'stage'}>
        <main id="view" tabIndex={-1}><Boundary key={place.view}><ViewOf view={place.view} /></Boundary></main>
        <StatementPanel />
      </div>
    </VocabularyContext.Provider>
  );
}

/** A fault of one view leaves the others as they are. */
class Boundary extends Component<{ readonly children: ComponentChildren }, { readonly message?: string }> {
  static override getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    return this.state.message === undefined
      ? this.props.children
      : <div class="failure" role="alert"><h2>This view cannot be shown</h2><p>{this.state.message}</p></div>;
  }
}
