import type { ComponentChildren, JSX } from 'preact';
import { here, hrefOf, useLinkPlace, visit } from '../state/address';
import { leap, step, type Place } from '../state/place';

interface Properties {
  readonly to: Partial<Place>;
  /** Whether only what counts in every view is kept. */
  readonly away?: boolean;
  readonly class?: string;
  readonly label?: string;
  readonly title?: string;
  readonly current?: boolean | 'page';
  readonly role?: JSX.AriaRole;
  readonly children: ComponentChildren;
}

/** A link to another place in the explorer: it can be opened in a tab of its own. */
export function Go({ to, away = false, label, current, children, ...rest }: Properties) {
  const from = useLinkPlace();
  const target = (place: Place) => (away ? leap(place, to) : step(place, to));
  const follow = (event: MouseEvent) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      visit(target(here()));
    }
  };
  return (
    <a {...rest} href={hrefOf(target(from))} onClick={follow} aria-label={label} aria-current={current === true ? 'true' : current || undefined}>
      {children}
    </a>
  );
}

/** A link to the dossier of an entity, or to the view of it that one is in. */
export function EntityLink({ id, name, ...rest }: { readonly id: string; readonly name: string; readonly class?: string }) {
  return <Go away to={{ view: 'dossier', id }} {...rest}>{name}</Go>;
}
