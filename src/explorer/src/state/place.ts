import { choice, day, flag, list, number, text, type Field } from './fields';

/** The place of the reader in the explorer. All of it is in the address, and nothing else decides what is shown. */
const fields = {
  view: choice('home', 'dossier', 'graph', 'timeline', 'table', 'path', 'compare', 'trust', 'questions'),
  /** The entity that is looked at. */
  id: text(),
  /** The statement whose grounds are shown. */
  s: text(),

  /** The text of a search on a page without script: the first view shows the results. */
  find: text(),

  // Which statements count, in every view.
  on: day,
  certain: flag,
  known: day,
  meant: list,
  without: list,
  from: day,
  to: day,

  // Tables.
  rows: choice('entities', 'statements'),
  text: text(),
  kinds: list,
  predicates: list,
  sources: list,
  years: list,
  modalities: list,
  bases: list,
  reviews: list,
  /** What cells have to hold: `PREDICATE=text`. */
  cells: list,
  columns: list,
  sort: text(),
  single: flag,

  // Graph.
  depth: number(1, 1, 3),
  hide: list,
  open: list,
  /** The entity that is pointed out in the graph. */
  pick: text(),
  hubs: number(60, 5, 1000),
  /** How many entities the graph has at most, apart from what is unfolded. */
  most: number(400, 100, 1000),

  // Path.
  end: text(),
  avoid: list,
  only: list,
  by: choice('STEPS', 'CREDIBILITY'),

  // Comparison.
  compare: choice('days', 'knowledge', 'versions'),
  a: text(),
  b: text(),

  // What would fall with a source.
  drop: text(),

  // A saved question and its values, as JSON.
  q: text(),
  values: text(),

  /** The state of the facts that the link was made for. */
  facts: text(),
};

type Fields = typeof fields;

export type Place = { readonly [K in keyof Fields]: Fields[K]['initial'] };

export type ViewName = Place['view'];

type AnyField = Field<unknown>;

const entries = Object.entries(fields) as unknown as readonly (readonly [keyof Place, AnyField])[];

export const nowhere: Place = Object.fromEntries(entries.map(([name, field]) => [name, field.initial])) as unknown as Place;

/** Kept on the way from one entity to another. */
const lasting = ['on', 'certain', 'known', 'meant', 'without', 'from', 'to', 'facts'] as const satisfies readonly (keyof Place)[];

/** Reads an address. One with an entity and no view, as people shorten it, is that of its dossier. */
export function readPlace(query: string): Place {
  const parameters = new URLSearchParams(query);
  const place = Object.fromEntries(entries.map(([name, field]) => {
    const value = parameters.get(name);
    return [name, value === null ? field.initial : field.read(value)];
  })) as unknown as Place;
  return place.id !== '' && place.view === 'home' ? { ...place, view: 'dossier' } : place;
}

/**
 * A view has hundreds of links: what is as at first, which is nearly all of it, costs a comparison. Half a pair of surrogates, which a text
 * that was cut may end with, is written as U+FFFD: no address can have it.
 */
export function writePlace(place: Place): string {
  let query = '';
  for (const [name, field] of entries) {
    const value = place[name] === field.initial ? undefined : field.write(place[name]);
    if (value !== undefined) {
      query += `${query === '' ? '?' : '&'}${name}=${encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',')}`;
    }
  }

  return query;
}

/** The place with something else in it. */
export function step(place: Place, patch: Partial<Place>): Place {
  return { ...place, ...patch };
}

/** Another place, where only what counts in every view is as it was. */
export function leap(place: Place, patch: Partial<Place>): Place {
  const kept = Object.fromEntries(lasting.map((name) => [name, place[name]]));
  return { ...nowhere, ...kept, ...patch };
}
