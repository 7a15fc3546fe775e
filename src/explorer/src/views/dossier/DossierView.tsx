import { Dossier, type DossierData } from '../../api/operations.generated';
import { useAnswer } from '../../api/useAnswer';
import { KindChip } from '../../parts/KindMark';
import { Answered, Empty } from '../../parts/States';
import { StatementList } from '../../parts/StatementRow';
import { usePlace } from '../../state/address';
import { all, lensOf, withinRange } from '../../state/lens';
import { useReporting } from '../../state/report';
import { useTitle } from '../../state/title';
import { counted } from '../../vocabulary/words';
import { Conflicts } from './Conflicts';
import { GroupSection } from './GroupSection';
import { groupsOf } from './groups';
import { ChooseEntity } from '../ChooseEntity';

/** All that is said of one entity, in sentences. */
export function DossierView() {
  const place = usePlace();
  const range = withinRange(place);
  const lens = lensOf(place);
  const naming = all({ object: { id: { eq: place.id } } }, range) ?? {};
  const saying = all({ attributedTo: { id: { eq: place.id } } }, range) ?? {};
  const variables = place.id === '' ? null : { id: place.id, ...(lens && { view: lens }), ...(range && { where: range }), naming, saying };
  const answer = useAnswer(Dossier, variables);
  useReporting(Dossier, variables, answer.data?.entity?.statements.leftOut);
  useTitle(answer.data?.entity?.name ?? 'Dossier');
  if (place.id === '') {
    return <ChooseEntity view="dossier" title="Whose dossier?" />;
  }

  return (
    <Answered answer={answer}>
      {(data) => data.entity
        ? <Sheet key={data.entity.id} data={data} entity={data.entity} subject={all({ subject: { id: { eq: data.entity.id } } }, range) ?? {}} naming={naming} />
        : <Empty isPage title={`Nothing has the id “${place.id}”`}><p>It may be spelt another way: search for the name.</p></Empty>}
    </Answered>
  );
}

interface Properties {
  readonly data: DossierData;
  readonly entity: NonNullable<DossierData['entity']>;
  readonly subject: object;
  readonly naming: object;
}

function Sheet({ data, entity, subject, naming }: Properties) {
  const lens = lensOf(usePlace());
  const groups = groupsOf(entity.statements.groups, entity.statements.nodes);
  const named = groupsOf(data.namedIn.groups, data.namedIn.nodes);
  const key = JSON.stringify(lens);
  return (
    <article class="dossier">
      <header>
        <KindChip kind={entity.kind} />
        <h1>{entity.name}</h1>
        {entity.description && <p class="intro">{entity.description}</p>}
        {entity.aliases.length > 0 && <p class="aliases">Also: {entity.aliases.join(' · ')}</p>}
        {entity.identifiers.length > 0 && (
          <p class="aliases">
            {entity.identifiers.map(({ scheme, value, url }) => (
              <span key={scheme.name}>{scheme.name} {url && /^https?:/.test(url) ? <a href={url} rel="noreferrer">{value}</a> : value} </span>
            ))}
          </p>
        )}
        <p class="figures">
          {counted(entity.statements.totalCount, 'statement')} about it · named in {counted(data.namedIn.totalCount, 'other')} · {counted(entity.statements.sources.length, 'source')}
          {' '}· <a href={`entity/${encodeURIComponent(entity.id)}`}>page without script</a>
        </p>
      </header>
      <h2 class="hidden">Statements about it</h2>
      <Conflicts conflicts={data.conflicts.nodes} about={entity.id} />
      {groups.map((group) => <GroupSection key={group.predicate + key} group={group} about={entity.id} where={subject as never} view={lens} />)}
      {groups.length === 0 && named.length === 0 && <Empty title="Nothing is said under these conditions"><p>The bar above says what is left out, and why.</p></Empty>}
      {data.said.nodes.length > 0 && <><h2>According to it</h2><section class="group"><StatementList statements={data.said.nodes} about={entity.id} /></section></>}
      {named.length > 0 && <h2>Named in</h2>}
      {named.map((group) => <GroupSection key={group.predicate + key} group={group} about={entity.id} where={naming as never} view={lens} />)}
    </article>
  );
}
