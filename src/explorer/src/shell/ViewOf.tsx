import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whyNot } from '../api/path';
import { Awaited } from '../parts/States';
import { whenIdle } from '../state/idle';
import type { ViewName } from '../state/place';
import { Home } from '../views/home/Home';

/** Every view but the first is fetched when it is first looked at, or before, when the page is idle. */
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

/** Fetches a view; the second time it is there. */
const load = async (view: Exclude<ViewName, 'home'>): Promise<void> => {
  loaded.set(view, await loaders[view]());
};

/** Fetches the views one after another, so that none of them is waited for when it is first looked at. */
export function prefetchViews(): void {
  let next = Promise.resolve();
  for (const view of Object.keys(loaders) as (keyof typeof loaders)[]) {
    next = next.then(() => new Promise<void>((resolve) => whenIdle(resolve))).then(() => (loaded.has(view) ? undefined : load(view)));
  }

  // A part that could not be fetched is fetched again when it is looked at, and then the reader is told.
  next.catch(() => undefined);
}

export function ViewOf({ view }: { readonly view: ViewName }) {
  const [, redraw] = useState(0);
  const [error, setError] = useState('');
  useEffect(() => {
    if (view !== 'home' && !loaded.has(view)) {
      load(view).then(
        () => redraw((count) => count + 1),
        () => setError(`A part of the explorer could not be fetched. ${whyNot}`));
    }
  }, [view]);
  const View = loaded.get(view);
  if (View) {
    return <View />;
  }

  return error ? <div class="failure" role="alert"><h2>{error}</h2></div> : <Awaited />;
}
