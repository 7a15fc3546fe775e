import { Disputes, Dossier, NamedIn, Said, type Conditions, type DossierData } from '../../api/operations.generated';
import { entityPageAddress } from '../../api/path';
import { useAnswer } from '../../api/useAnswer';
import { KindChip } from '../../parts/KindMark';
import { MarkingBadge } from '../../parts/MarkingBadge';
import { Answered, Empty } from '../../parts/States';
import { StatementList } from '../../parts/StatementRow';
import { UnknownId } from '../../parts/UnknownId';
import { usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import { together } from '../../state/leftOut';
import { useReporting } from '../../state/report';
import { useTitle } from '../../state/title';
import { useFormerId } from '../../state/useFormerId';
import { count, counted } from '../../vocabulary/words';
import { ChooseEntity } from '../ChooseEntity';
import { Conflicts } from './Conflicts';
import { GroupSection } from './GroupSection';
import { groupsOf } from './groups';

/** All that is said of one entity, in sentences. */
export function DossierView() {
  const place = usePlace();
  const lens = lensOf(place);
  const variables = place.id === '' ? null : { id: place.id, ...(lens && { view: lens }) };
  const answer = useAnswer(Dossier, variables);
  const entity = answer.data?.entity;
  const naming = place.id === '' ? null : { naming: namingOf(place.id), ...(lens && { view: lens }) };
  const named = useAnswer(NamedIn, naming);
  useFormerId('id', answer.isLoading ? undefined : entity?.id);
  useReporting(Dossier, variables, together([entity?.statements.leftOut, named.data?.statements.leftOut]), { centre: [place.id] });
  useTitle(entity?.name ?? 'Dossier');
  if (place.id === '') {
    return <ChooseEntity view="dossier" title="Whose dossier?" />;
  }

  return (
    <Answered answer={answer}>
      {(data) => data.entity
        ? <Sheet key={data.entity.id} entity={data.entity} />
        : <UnknownId isPage id={place.id} />}
    </Answered>
  );
}

const namingOf = (id: string): Conditions => ({ object: { id: { eq: id } } });

/** What is said of it comes first; what others say, and what contradicts, is asked for at the same time and follows. */
function Sheet({ entity }: { readonly entity: NonNullable<DossierData['entity']> }) {
  const lens = lensOf(usePlace());
  const view = lens && { view: lens };
  const naming = namingOf(entity.id);
  const named = useAnswer(NamedIn, { naming, ...view });
  const said = useAnswer(Said, { saying: { attributedTo: { id: { eq: entity.id } } }, ...view });
  const disputes = useAnswer(Disputes, { id: entity.id });
  const groups = groupsOf(entity.statements.groups, entity.statements.nodes);
  const key = JSON.stringify(lens);
  const isBare = groups.length === 0 && named.data?.statements.totalCount === 0;
  return (
    <article class="dossier">
      <header>
        <p class="chips"><KindChip kind={entity.kind} /> <MarkingBadge marking={entity.marking} /></p>
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
          {counted(entity.statements.totalCount, 'statement')} about it · named in {named.data ? counted(named.data.statements.totalCount, 'other') : '…'} · {counted(entity.statements.sources.length, 'source')}
          {' '}· <a href={entityPageAddress(entity.id)}>plain page</a>
        </p>
      </header>
      <h2 class="hidden">Statements about it</h2>
      <Conflicts conflicts={disputes.data?.conflicts.nodes ?? []} about={entity.id} />
      {groups.map((group) => <GroupSection key={group.predicate + key} group={group} about={entity.id} where={{ subject: { id: { eq: entity.id } } }} view={lens} />)}
      {isBare && <Empty title="Nothing is said under these conditions"><p>The bar above says what is left out, and why.</p></Empty>}
      {said.data && said.data.statements.nodes.length > 0 && (
        <>
          <h2>According to it<span class="count">{count(said.data.statements.totalCount)}</span></h2>
          <section class="group">
            <StatementList statements={said.data.statements.nodes} about={entity.id} />
            {said.data.statements.totalCount > said.data.statements.nodes.length && <p class="figures">The newest {said.data.statements.nodes.length} are listed.</p>}
          </section>
        </>
      )}
      <Answered answer={named}>
        {({ statements }) => statements.totalCount > 0 && (
          <>
            <h2>Named in</h2>
            {groupsOf(statements.groups, statements.nodes).map((group) => <GroupSection key={group.predicate + key} group={group} about={entity.id} where={naming} view={lens} />)}
          </>
        )}
      </Answered>
    </article>
  );
}
