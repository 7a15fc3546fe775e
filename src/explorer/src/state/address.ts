import { useEffect, useRef, useState } from 'preact/hooks';
import { whenIdle } from './idle';
import { leap, readPlace, step, writePlace, type Place } from './place';

let current = readPlace(location.search);
const listeners = new Set<() => void>();
const links = new Set<() => void>();
let isDue = false;

function set(place: Place): void {
  current = place;
  listeners.forEach((listener) => listener());
  if (!isDue) {
    isDue = true;
    whenIdle(() => {
      isDue = false;
      links.forEach((link) => link());
    });
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

/** A part of the place, for what a view has hundreds of: they are drawn anew only if that part has changed. */
export function useFromPlace<Part>(part: (place: Place) => Part): Part {
  const [, redraw] = useState({});
  const latest = useRef(part);
  const shown = useRef<Part>();
  latest.current = part;
  shown.current = part(current);
  useEffect(() => {
    const follow = () => latest.current(current) !== shown.current && redraw({});
    follow();
    return subscribe(follow);
  }, []);
  return shown.current;
}

/**
 * The place, for links. A view has hundreds of them, so a change of place reaches those that are not drawn anew anyway when the page has
 * nothing else to do; until then they only show an older address, since a link that is followed starts from `here`.
 */
export function useLinkPlace(): Place {
  const [, redraw] = useState({});
  const shown = useRef(current);
  shown.current = current;
  useEffect(() => {
    const follow = () => shown.current !== current && redraw({});
    links.add(follow);
    return () => {
      links.delete(follow);
    };
  }, []);
  return current;
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
