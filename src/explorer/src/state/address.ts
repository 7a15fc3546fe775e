import { useEffect, useState } from 'preact/hooks';
import { leap, readPlace, step, writePlace, type Place } from './place';

let current = readPlace(location.search);
const listeners = new Set<() => void>();

function set(place: Place): void {
  current = place;
  for (const listener of listeners) {
    listener();
  }
}

addEventListener('popstate', () => set(readPlace(location.search)));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const here = (): Place => current;

export function usePlace(): Place {
  const [place, setPlace] = useState(current);
  useEffect(() => {
    setPlace(current);
    return subscribe(() => setPlace(current));
  }, []);
  return place;
}

/** The address of a place, for links. */
export const hrefOf = (place: Place): string => location.pathname + writePlace(place);

/** Goes to a place; `quietly` without a step in the history. */
export function visit(place: Place, quietly = false): void {
  const href = hrefOf(place);
  if (href !== location.pathname + location.search) {
    history[quietly ? 'replaceState' : 'pushState'](null, '', href);
  }

  set(place);
}

export const change = (patch: Partial<Place>, quietly = false): void => visit(step(current, patch), quietly);

export const jump = (patch: Partial<Place>): void => visit(leap(current, patch));
