import { Fragment } from 'preact';
import { Search } from '../api/operations.generated';
import { useAnswer } from '../api/useAnswer';
import { usePlace } from '../state/address';
import type { Place } from '../state/place';
import { wordsOfId } from '../vocabulary/words';
import { Go } from './Go';
import { Empty } from './States';

const maxNear = 5;

interface Properties {
  readonly id: string;
  readonly isPage?: boolean;
  /** Where the link of an entity with a similar name leads; to the same view of it by default. */
  linkTo?(near: string): Partial<Place>;
}

/** Says that nothing has an id, and links what the search finds by the words of it. */
export function UnknownId({ id, isPage = false, linkTo = (near) => ({ id: near }) }: Properties) {
  const { view } = usePlace();
  const text = wordsOfId(id);
  const { data, isLoading } = useAnswer(Search, text === '' ? null : { text, first: maxNear });
  const near = data?.search.edges.map(({ node }) => node) ?? [];
  return (
    <Empty isPage={isPage} title={`Nothing has the id “${id}”`}>
      {near.length > 0 && <p>Did you mean {near.map((entity, index) => (
        <Fragment key={entity.id}>{index > 0 && (index === near.length - 1 ? ' or ' : ', ')}<Go to={{ view, ...linkTo(entity.id) }}>{entity.name}</Go></Fragment>
      ))}?</p>}
      {near.length === 0 && !isLoading && <p>Search for the name in the field at the top.</p>}
    </Empty>
  );
}
