import { EntityPicker } from '../parts/EntityPicker';
import { Empty } from '../parts/States';
import { change } from '../state/address';
import type { ViewName } from '../state/place';

/** What a view of one entity shows before there is one. */
export function ChooseEntity({ view, title }: { readonly view: ViewName; readonly title: string }) {
  return (
    <Empty isPage title={title}>
      <EntityPicker label={title} placeholder="Search for a name…" class="large" onPick={({ id }) => change({ view, id })} />
    </Empty>
  );
}
