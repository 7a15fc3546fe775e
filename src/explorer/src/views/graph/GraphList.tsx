import { useState } from 'preact/hooks';
import { EntityLink, Go } from '../../parts/Go';
import { KindMark } from '../../parts/KindMark';
import { change, here, useFromPlace, usePlace } from '../../state/address';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { count, counted } from '../../vocabulary/words';
import type { Graph, GraphNode, GraphStatement } from './merge';
import { groupBy } from '../../state/groupBy';

/** What the picture shows, as lists: predicates to hide, and the entities of each ring. */
export function GraphList({ graph, statements }: { readonly graph: Graph; readonly statements: readonly GraphStatement[] }) {
  const vocabulary = useVocabulary();
  const { hide } = usePlace();
  const predicates = [...groupBy(statements, ({ predicate }) => predicate)].sort((a, b) => b[1].length - a[1].length);
  const rings = [...groupBy(graph.nodes.filter(({ distance }) => distance > 0), ({ distance }) => distance)].sort(([a], [b]) => a - b);
  const byNode = statementsByNode(graph);
  return (
    <div class="graph-list">
      <h2 class="hidden">The picture in words</h2>
      <section class="facet">
        <h3>Kinds of statements</h3>
        <ul>
          {predicates.map(([predicate, all]) => (
            <li key={predicate}>
              <Go to={{ hide: [...hide, predicate] }} class="choice" current>
                <span class="box" aria-hidden="true">✓</span><span>{all[0]?.predicateLabel}</span><span class="count">{all.length}</span><span class="hidden">: hide</span>
              </Go>
            </li>
          ))}
          {hide.map((predicate) => (
            <li key={predicate}>
              <Go to={{ hide: hide.filter((other) => other !== predicate) }} class="choice">
                <span class="box" aria-hidden="true" /><span>{vocabulary.predicateLabel(predicate)}</span><span class="count">hidden</span><span class="hidden">: show</span>
              </Go>
            </li>
          ))}
        </ul>
      </section>
      {rings.map(([distance, nodes]) => (
        <Ring key={distance} distance={distance} nodes={nodes} byNode={byNode} />
      ))}
    </div>
  );
}

const shownAtFirst = 60;
const shownMore = 240;
const names = new Intl.Collator('en');

/** The entities of a ring, by kind and name; those of a large one by and by. */
function Ring({ distance, nodes, byNode }: { readonly distance: number; readonly nodes: readonly GraphNode[]; readonly byNode: ReadonlyMap<string, ReadonlySet<string>> }) {
  const vocabulary = useVocabulary();
  const [limit, setLimit] = useState(shownAtFirst);
  const sorted = [...nodes].sort((a, b) => names.compare(vocabulary.kindLabel(a.kind), vocabulary.kindLabel(b.kind)) || names.compare(a.name, b.name));
  return (
    <section class="facet">
      <h3>{distance === 1 ? 'One step away' : `${distance} steps away`}<span class="count">{count(nodes.length)}</span></h3>
      <ul class="ring">{sorted.slice(0, limit).map((node) => <RingEntry key={node.id} node={node} words={[...byNode.get(node.id) ?? []]} />)}</ul>
      {limit < nodes.length && <button type="button" class="quiet" onClick={() => setLimit(limit + shownMore)}>{count(Math.min(shownMore, nodes.length - limit))} more of {count(nodes.length)}</button>}
    </section>
  );
}

/** The predicates by which each entity is tied to others that are as near to the centre or nearer. */
function statementsByNode(graph: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const distances = new Map(graph.nodes.map(({ id, distance }) => [id, distance]));
  const words = new Map<string, Set<string>>();
  for (const { from, to, statements } of graph.edges) {
    const [near, far] = (distances.get(from) ?? 0) <= (distances.get(to) ?? 0) ? [from, to] : [to, from];
    if (distances.get(near) !== distances.get(far)) {
      const known = words.get(far) ?? words.set(far, new Set()).get(far);
      statements.forEach(({ predicateLabel }) => known?.add(predicateLabel));
    }
  }

  return words;
}

function RingEntry({ node, words }: { readonly node: GraphNode; readonly words: readonly string[] }) {
  const isOpen = useFromPlace(({ open }) => open.includes(node.id));
  const isPicked = useFromPlace(({ pick }) => pick === node.id);
  const fold = () => change({ open: isOpen ? here().open.filter((id) => id !== node.id) : [...here().open, node.id] });
  return (
    <li class={isPicked ? 'picked' : undefined}>
      <KindMark kind={node.kind} />
      <span class="found">
        <EntityLink id={node.id} name={node.name} />
        <small>{words.join(', ')}{node.folded !== undefined && ` · ${counted(node.folded, 'relation')}, folded`}</small>
      </span>
      <button type="button" class="quiet" aria-label={`${isOpen ? 'Fold' : 'Unfold'} ${node.name}`} aria-expanded={isOpen} onClick={fold}>
        {isOpen ? '−' : '+'}
      </button>
      <Go away to={{ view: 'graph', id: node.id }} class="small" label={`${node.name} in the centre`}>◎</Go>
    </li>
  );
}
