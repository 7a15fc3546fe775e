import { useState } from 'preact/hooks';
import { Changes, type ChangesData } from '../../api/operations.generated';
import { hasServer } from '../../api/path';
import { useAnswer } from '../../api/useAnswer';
import { Go } from '../../parts/Go';
import { Answered, Empty } from '../../parts/States';
import { change, usePlace } from '../../state/address';
import { useReporting } from '../../state/report';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { changeWords, count, wordsOf } from '../../vocabulary/words';

type Changed = NonNullable<ChangesData['changes']>;

/** What changed since another version of the set, which a link of that time has in it. */
export function Versions() {
  const place = usePlace();
  const { contentHash } = useVocabulary().data.factSet;
  const [hash, setHash] = useState(place.a);
  const variables = place.a === '' ? null : { since: place.a };
  const answer = useAnswer(Changes, variables);
  useReporting(Changes, variables, undefined);
  const send = (event: Event) => {
    event.preventDefault();
    const [, inLink] = /[?&]facts=([^&]+)/.exec(hash) ?? [];
    change({ a: (inLink ?? hash).trim() });
  };
  return (
    <>
      <form class="toolbar" onSubmit={send}>
        <label class="wide-label">The earlier state: its content hash, or a link that was made then <input value={hash} onInput={(event) => setHash(event.currentTarget.value)} placeholder={contentHash} /></label>
        <button type="submit">Compare</button>
      </form>
      {variables === null
        ? <Empty title="What changed between two versions?"><p>The version that is served is <code>{contentHash.slice(0, 12)}</code>. Every link of the explorer has the hash of its version in it.</p></Empty>
        : (
          <Answered answer={answer}>
            {({ changes }) => changes === null
              ? <UnknownVersion />
              : changes.isEmpty ? <Empty title="Nothing has changed" /> : <ChangeLists changes={changes} />}
          </Answered>
        )}
    </>
  );
}

const UnknownVersion = () => hasServer
  ? <Empty title="The server does not know that version"><p>It remembers the versions that it has served since it started.</p></Empty>
  : <Empty title="This page has the present version only"><p>The page of changes, where there is one, says what is new in it.</p></Empty>;

const words = ({ gained, lost, altered }: Changed['statementsCounts']): string => `${count(gained)} added, ${count(lost)} removed, ${count(altered)} changed`;

function ChangeLists({ changes }: { readonly changes: Changed }) {
  return (
    <>
      <p class="figures">
        Statements: {words(changes.statementsCounts)}. Entities: {words(changes.entitiesCounts)}. Sources: {words(changes.sourcesCounts)}.
      </p>
      {([['Statements', changes.statements.nodes], ['Entities', changes.entities.nodes]] as const).map(([title, nodes]) => nodes.length > 0 && (
        <section class="group" key={title}>
          <h2>{title}</h2>
          <ul class="statements">
            {nodes.map((item) => (
              <li class="statement changed" key={item.id}>
                <b class={`sign ${item.kind.toLowerCase()}`}>{changeWords[item.kind]}</b>
                <span class="what">
                  <span class="sentence">{item.title}</span>
                  {item.fields.map((field) => <small key={field.field} class="field">{wordsOf(field.field)}: {field.old ?? 'nothing'} → {field.new ?? 'nothing'}</small>)}
                </span>
                {item.kind === 'LOST' ? <span /> : <Go to={title === 'Statements' ? { s: item.id } : { view: 'dossier', id: item.id }} class="grounds">Show</Go>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
