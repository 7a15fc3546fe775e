import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whyNot } from '../api/path';
import type { ViewName } from '../state/place';
import { Home } from '../views/home/Home';

/** Every view but the first is fetched when it is first looked at. */
const loaders: Readonly<Record<Exclude<ViewName, 'home'>, () => Promise<ComponentType>>> = {
  dossier: async () => (await import('../views/dossier/DossierView')).DossierView,
  graph: async () => (await import('../views/graph/GraphView')).GraphView,
  timeline: async () => (await import('../views/timeline/TimelineView')).TimelineView,
  table: async () => (await import('../views/table/TableView')).TableView,
  path: async () => (await import('../views/path/PathView')).PathView,
  compare: async () => (await import('../views/compare/CompareView')).CompareView,
  trust: async () => (await import('../views/trust/TrustView')).TrustView,
  questions: async () => (await import('../views/questions/QuestionsView')).QuestionsView,
};

const loaded = new Map<ViewName, ComponentType>([['home', Home]]);

export function ViewOf({ view }: { readonly view: ViewName }) {
  const [, redraw] = useState(0);
  const [error, setError] = useState('');
  useEffect(() => {
    if (view !== 'home' && !loaded.has(view)) {
      loaders[view]().then(
        (component) => {
          loaded.set(view, component);
          redraw((count) => count + 1);
        },
        () => setError(`A part of the explorer could not be fetched. ${whyNot}`));
    }
  }, [view]);
  const View = loaded.get(view);
  if (View) {
    return <View />;
  }

  return error ? <div class="failure" role="alert"><h2>{error}</h2></div> : <div class="skeleton" role="status"><span class="hidden">Loading…</span><i /><i /><i /></div>;
}
