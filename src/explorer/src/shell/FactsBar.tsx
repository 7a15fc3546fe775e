import { useEffect, useState } from 'preact/hooks';
import { Changes } from '../api/operations.generated';
import { useAnswer } from '../api/useAnswer';
import { Go } from '../parts/Go';
import { change, usePlace } from '../state/address';
import { useVocabulary } from '../vocabulary/vocabulary';
import { counted } from '../vocabulary/words';

/** Puts the state of the facts into the address, and says what has changed where the link was made for another. */
export function FactsBar() {
  const place = usePlace();
  const { contentHash } = useVocabulary().data.factSet;
  useEffect(() => {
    if (place.facts === '') {
      change({ facts: contentHash }, true);
    }
  }, [place.facts]);
  const isOther = place.facts !== '' && place.facts !== contentHash;
  const answer = useAnswer(Changes, isOther ? { since: place.facts } : null);
  const [isShown, show] = useState(false);
  if (!isOther || answer.isLoading) {
    return null;
  }

  const changes = answer.data?.changes;
  const mine = changes?.statements.nodes.filter(({ node }) => place.id === '' || node?.subject?.id === place.id || node?.object?.id === place.id);
  return (
    <section class="factsbar" aria-label="State of the facts">
      <p role="status">
        This link was made for another state of the facts.{' '}
        {changes
          ? `Since then ${counted(changes.statementsCounts.gained, 'statement')} came, ${changes.statementsCounts.lost} went and ${changes.statementsCounts.altered} changed${place.id ? `; ${mine?.length ?? 0} of them concern this view` : ''}.`
          : 'The server does not know that state, so it cannot say what changed.'}{' '}
        {mine && mine.length > 0 && <button type="button" class="quiet" aria-expanded={isShown} onClick={() => show(!isShown)}>What changed</button>}{' '}
        {changes && <Go away to={{ view: 'compare', compare: 'versions', a: place.facts }}>Compare</Go>}{' '}
        <button type="button" class="quiet" onClick={() => change({ facts: contentHash }, true)}>Close</button>
      </p>
      {isShown && mine && <ul>{mine.slice(0, 20).map((item) => <li key={item.id}><b class={`sign ${item.kind.toLowerCase()}`}>{signs[item.kind]}</b> {item.title}</li>)}</ul>}
    </section>
  );
}

export const signs: Readonly<Record<string, string>> = { GAINED: 'came', LOST: 'went', ALTERED: 'changed' };
