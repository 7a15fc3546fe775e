import { EntityName, Paths, type PathsData } from '../../api/operations.generated';
import { useAnswer } from '../../api/useAnswer';
import { EntityPicker } from '../../parts/EntityPicker';
import { EntityLink, Go } from '../../parts/Go';
import { KindMark } from '../../parts/KindMark';
import { Popover } from '../../parts/Popover';
import { Sentence } from '../../parts/Sentence';
import { UnknownId } from '../../parts/UnknownId';
import { Answered, Empty } from '../../parts/States';
import { Badges } from '../../parts/Badges';
import { change, here, usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import { useReporting } from '../../state/report';
import { useTitle } from '../../state/title';
import { useNameOf } from '../../state/useFormerId';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { counted } from '../../vocabulary/words';

type Path = PathsData['paths']['nodes'][number];

/** How two things are connected: several paths, each step a sentence with its evidence. */
export function PathView() {
  const place = usePlace();
  const via = {
    view: lensOf(place),
    ...(place.avoid.length > 0 && { avoid: place.avoid }),
    ...(place.only.length > 0 && { predicates: place.only }),
  };
  const variables = place.id === '' || place.end === '' ? null : { from: place.id, to: place.end, via, weighting: place.by };
  const answer = useAnswer(Paths, variables);
  const nodes = answer.data?.paths.nodes.flatMap((path) => path.nodes.map(({ id }) => id)) ?? [];
  useReporting(Paths, variables, answer.data?.paths.leftOut, { centre: [place.id, place.end], among: [...new Set(nodes)] });
  const { start, end } = answer.data ?? {};
  const [startName, endName] = [useNameOf('id'), useNameOf('end')];
  useTitle(start && end ? `From ${start.name} to ${end.name}` : 'Path');
  return (
    <div class="path">
      <div class="toolbar">
        <h1>Path</h1>
        <EntityPicker label="From" placeholder="From…" name={startName} onPick={({ id }) => change({ id })} />
        <button type="button" class="quiet" aria-label="Swap the two ends" onClick={() => change({ id: place.end, end: place.id })}>⇄</button>
        <EntityPicker label="To" placeholder="To…" name={endName} onPick={({ id }) => change({ end: id })} />
        <span class="segments" role="group" aria-label="Which paths come first">
          <Go to={{ by: 'STEPS' }} current={place.by === 'STEPS'}>Shortest</Go>
          <Go to={{ by: 'CREDIBILITY' }} current={place.by === 'CREDIBILITY'}>Most credible</Go>
        </span>
        <OnlyPredicates />
        {place.avoid.map((id) => <Avoided key={id} id={id} />)}
      </div>
      {variables === null
        ? <Empty title="How are two things connected?"><p>Name {place.id === '' && place.end === '' ? 'the two ends' : 'the other end'} above.</p></Empty>
        : (
          <Answered answer={answer}>
            {(data) => data.paths.nodes.length === 0
              ? <NoPath unknown={[!data.start && place.id, !data.end && place.end].filter((id) => id !== false)} />
              : <ol class="paths">{data.paths.nodes.map((path) => <PathCard key={path.nodes.map(({ id }) => id).join()} path={path} />)}</ol>}
          </Answered>
        )}
    </div>
  );
}

function NoPath({ unknown }: { readonly unknown: readonly string[] }) {
  return unknown.length > 0
    ? <>{unknown.map((id) => <UnknownId key={id} id={id} linkTo={(near) => (here().id === id ? { id: near } : { end: near })} />)}</>
    : <Empty title="There is no path"><p>Nothing connects them under these conditions. Allow more predicates or entities, or look at what is left out.</p></Empty>;
}

function Avoided({ id }: { readonly id: string }) {
  const { avoid } = usePlace();
  const name = useAnswer(EntityName, { id }).data?.entity?.name ?? id;
  return <span class="chip">without {name}<button type="button" class="quiet" aria-label={`Allow ${name}`} onClick={() => change({ avoid: avoid.filter((other) => other !== id) })}>✕</button></span>;
}

function PathCard({ path }: { readonly path: Path }) {
  const place = usePlace();
  return (
    <li class="path-card">
      <p class="figures">{counted(path.length, 'step')}{path.cost !== null && place.by === 'CREDIBILITY' && ` · cost ${path.cost}`}</p>
      <ol>
        {path.nodes.map((node, index) => {
          const step = path.steps[index];
          const sources = step && step.statement.evidence.length > 0 ? [...new Set(step.statement.evidence.map(({ source }) => source.title))].join('; ') : 'Why?';
          const isBetween = index > 0 && index < path.nodes.length - 1;
          return (
            <>
              <li class="stop" key={node.id}>
                <KindMark kind={node.kind} /><EntityLink id={node.id} name={node.name} />
                {isBetween && <button type="button" class="quiet avoid" aria-label={`avoid ${node.name}`} onClick={() => change({ avoid: [...place.avoid, node.id] })}>avoid</button>}
              </li>
              {step && (
                <li class="step" key={`${node.id}-step`}>
                  <Sentence statement={{ ...step.statement, sentence: step.sentence }} /> <Badges statement={step.statement} />
                  {' '}<Go to={{ s: step.statement.id }} class="grounds small" label={`${sources} Grounds of: ${step.sentence}`}>{sources}</Go>
                </li>
              )}
            </>
          );
        })}
      </ol>
    </li>
  );
}

function OnlyPredicates() {
  const { only } = usePlace();
  const vocabulary = useVocabulary();
  const relations = [...vocabulary.predicates.values()].filter(({ valueType }) => valueType === 'ENTITY');
  return (
    <Popover label={only.length === 0 ? 'Any predicate' : counted(only.length, 'predicate')}>
      <fieldset class="columns">
        <legend>Only steps of these kinds</legend>
        {relations.map(({ predicate, description }) => (
          <label key={predicate} class="check" title={description}>
            <input
              type="checkbox"
              checked={only.includes(predicate)}
              onChange={(event) => change({ only: event.currentTarget.checked ? [...only, predicate] : only.filter((other) => other !== predicate) })}
            />
            <span>{vocabulary.predicateLabel(predicate)}</span>
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}
