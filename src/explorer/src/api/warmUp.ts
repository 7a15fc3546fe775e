import { whenIdle } from '../state/idle';
import { engineIsBusy, askEngine } from './engine';
import type { Operation } from './operation';
import {
  Disputes, Dossier, Entities, EntityKinds, EntityName, Group, NamedIn, Neighbourhood, Part, Paths, Questions, Rated, Said, Search, StatementDetail,
  StatementFacets, Statements, Timeline, TimelineYears, Trust, Unsourced, ValueFacets, Withdrawn, type EntitiesData, type RatedData, type StatementsData,
} from './operations.generated';

/** An answer that takes longer, in milliseconds, is long because of the facts: the next one could be in the way of the reader. */
const maxAnswer = 250;
const pause = 100;

/** Any day will do. */
const day = '2020-01-01';

type Asked = (operated: { readonly query: string; readonly operationName: string; readonly variables: unknown }) => Promise<unknown>;

const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve));

/** Resolves when the page has nothing to do and the reader awaits no answer. */
async function quiet(): Promise<void> {
  for (await idle(); engineIsBusy(); await idle()) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Asks the operations of the views once each, as the views ask them, while nobody waits for an answer: the engine is interpreted, and the first
 * time that it reads a document and runs its code takes several times as long as the second. Nothing is kept of the answers. Left out is what
 * the page has asked before, and what only a server answers. An answer that takes long ends it, so what may take longest comes last.
 */
export async function warmUp(engine: Asked = askEngine): Promise<void> {
  const ask = async <Data, Variables>({ name, text }: Operation<Data, Variables>, variables: Variables): Promise<Data> => {
    await quiet();
    const began = performance.now();
    const data = await engine({ query: text, operationName: name, variables });
    if (performance.now() - began > maxAnswer) {
      throw new Error(`${name} takes long.`);
    }

    return data as Data;
  };
  const { entities }: EntitiesData = await ask(Entities, { order: [{ kind: 'ASC' }, { name: 'ASC' }], first: 2, withColumns: true });
  const [from, to = from] = entities.nodes;
  if (!from || !to) {
    return;
  }

  const { id } = from;
  await ask(Search, { text: from.name.slice(0, 3) });
  await ask(EntityName, { id });
  await ask(Dossier, { id });
  await ask(NamedIn, { naming: { object: { id: { eq: id } } } });
  await ask(Said, { saying: { attributedTo: { id: { eq: id } } } });
  await ask(Disputes, { id });
  const { statements }: StatementsData = await ask(Statements, { first: 10 });
  const [statement] = statements.nodes;
  if (statement) {
    await ask(StatementDetail, { id: statement.id });
    await ask(ValueFacets, { predicates: [statement.predicate] });
    await ask(Group, { predicates: [statement.predicate], where: { subject: { id: { eq: statement.subject.id } } } });
  }

  await ask(Neighbourhood, { of: id, depth: 1, via: {}, limit: 50, hubLimit: 60, statements: 100 });
  await ask(Timeline, { about: id });
  await ask(TimelineYears, { about: id });
  await ask(Paths, { from: id, to: to.id, via: {}, first: 1 });
  await ask(EntityKinds, {});
  await ask(StatementFacets, { by: ['PREDICATE'] });
  await ask(Questions, {});
  await ask(Part, { where: { time: { earliestStart: { gt: day } } }, view: { asOf: day }, order: [{ start: 'DESC' }] });
  await ask(Trust, { single: { independentOrigins: { eq: 1 } } });
  await ask(Unsourced, { none: { independentOrigins: { eq: 0 } } });
  const { sources }: RatedData = await ask(Rated, {});
  const [source] = sources.nodes;
  if (source) {
    await ask(Withdrawn, {
      without: { withoutSources: [source.id] },
      stated: { evidence: { any: true, all: { source: { id: { in: [source.id] } } } } },
      derived: { basis: { eq: 'DERIVED' } },
    });
  }
}
