import { EntityPicker } from '../../parts/EntityPicker';
import { Go } from '../../parts/Go';
import { KindMark } from '../../parts/KindMark';
import { jump, usePlace } from '../../state/address';
import type { Place } from '../../state/place';
import { useTitle } from '../../state/title';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { count, nounFor, wordsOf } from '../../vocabulary/words';

const ways: readonly { readonly to: Partial<Place>; readonly title: string; readonly text: string }[] = [
  { to: { view: 'table' }, title: 'Table', text: 'Everything there is, with filters, columns to choose and CSV' },
  { to: { view: 'timeline' }, title: 'Timeline', text: 'What happened when, and how surely' },
  { to: { view: 'path' }, title: 'Path', text: 'How two things are connected, step by step' },
  { to: { view: 'compare' }, title: 'Compare', text: 'Two days of the world, two states of knowledge, two versions' },
  { to: { view: 'trust' }, title: 'Trust', text: 'What rests on one source, what would fall with it, what contradicts' },
  { to: { view: 'questions' }, title: 'Questions', text: 'Saved questions, to be filled in and asked' },
];

/** What is in the set, and the ways into it. */
export function Home() {
  const { data } = useVocabulary();
  const { find } = usePlace();
  const { ontology, factSet } = data;
  const kinds = ontology.kinds.filter((kind) => !kind.abstract && kind.entityCount > 0).sort((a, b) => b.entityCount - a.entityCount);
  useTitle(`${ontology.name}: explorer`);
  return (
    <div class="home">
      <h1>{ontology.name}</h1>
      <p class="intro">{ontology.description}</p>
      <EntityPicker label="Search for a name" placeholder="Who or what? A name, an abbreviation, another script…" class="large" find={find} onPick={({ id }) => jump({ view: 'dossier', id })} />
      <p class="figures">
        <b>{count(factSet.entityCount)}</b> {nounFor(factSet.entityCount, 'entity', 'entities')}
        {' '}· <b>{count(factSet.statementCount)}</b> {nounFor(factSet.statementCount, 'statement')}{factSet.derivedStatementCount > 0 && `, ${count(factSet.derivedStatementCount)} of them derived`}
        {' '}· <b>{count(factSet.sourceCount)}</b> {nounFor(factSet.sourceCount, 'source')}
        {factSet.conflictCount > 0 && <>{' '}· <b>{count(factSet.conflictCount)}</b> {nounFor(factSet.conflictCount, 'contradiction')} settled</>}
      </p>
      <ul class="ways">
        {ways.map(({ to, title, text }) => <li key={title}><Go away to={to}><b>{title}</b><span>{text}</span></Go></li>)}
      </ul>
      <h2>Kinds</h2>
      <ul class="kinds">
        {kinds.map((kind) => (
          <li key={kind.kind}>
            <Go away to={{ view: 'table', kinds: [kind.kind] }} title={kind.description}>
              <KindMark kind={kind.kind} />{wordsOf(kind.plural)}<span class="count">{count(kind.entityCount)}</span>
            </Go>
          </li>
        ))}
      </ul>
    </div>
  );
}

