import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { StatementDetail, type StatementDetailData } from '../api/operations.generated';
import { useHistory } from '../api/history';
import { useAnswer } from '../api/useAnswer';
import { citationOf, positionOf } from '../files/citation';
import { useClipboard } from '../files/useClipboard';
import { withValues } from '../files/graphqlText';
import { fitOf } from '../parts/fit';
import { Badges } from '../parts/Badges';
import { Go } from '../parts/Go';
import { IdeLink } from '../parts/IdeLink';
import { MarkingBadge } from '../parts/MarkingBadge';
import { Sentence } from '../parts/Sentence';
import { Answered, Empty } from '../parts/States';
import { StatementList } from '../parts/StatementRow';
import { whenOf } from '../parts/when';
import { change, usePlace } from '../state/address';
import { useVocabulary } from '../vocabulary/vocabulary';
import { capitalised, counted, modalityWords, reliabilityWords, reviewWords, wordsOf } from '../vocabulary/words';
import { hasServer } from '../api/path';

type Detail = NonNullable<StatementDetailData['statement']>;

/** The grounds of one statement: who says so, and where, how sure it is, why it follows, and what contradicts it. */
export function StatementPanel() {
  const { s } = usePlace();
  const answer = useAnswer(StatementDetail, s === '' ? null : { id: s });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (s !== '') {
      panel.current?.focus({ preventScroll: true });
      panel.current?.scrollTo(0, 0);
    }
  }, [s]);
  if (s === '') {
    return null;
  }

  const close = () => change({ s: '' });
  return (
    <aside class="panel" ref={panel} tabIndex={-1} aria-label="Statement" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <header><h2>Statement</h2><button type="button" class="quiet" onClick={close} aria-label="Close the statement">✕</button></header>
      <Answered answer={answer}>
        {({ statement, ontology }) => statement
          ? <Grounds statement={statement} rules={new Map(ontology.rules.map((rule) => [rule.name, rule.description]))} />
          : <Empty title="There is no such statement"><p>It may have been in another state of the facts.</p></Empty>}
      </Answered>
    </aside>
  );
}

function Grounds({ statement, rules }: { readonly statement: Detail; readonly rules: ReadonlyMap<string, string> }) {
  return (
    <>
      <p class="lead"><Sentence statement={statement} /></p>
      <p class="badges"><Badges statement={statement} /></p>
      <Particulars statement={statement} />
      {statement.evidence.length > 0 && <section><h3>Who says so</h3>{statement.evidence.map((evidence, index) => <Passage key={index} evidence={evidence} />)}</section>}
      {statement.derivations.length > 0 && (
        <section>
          <h3>Why it follows</h3>
          {statement.derivations.map((derivation, index) => (
            <div key={index}>
              <p>{rules.get(derivation.rule) ?? wordsOf(derivation.rule)}</p>
              <StatementList statements={derivation.premises} />
            </div>
          ))}
        </section>
      )}
      {statement.disputes.length > 0 && (
        <section>
          <h3>What contradicts it</h3>
          {statement.disputes.map((conflict, index) => (
            <div key={index}>
              <StatementList statements={conflict.statements.filter(({ id }) => id !== statement.id)} />
              <p class="reason">{conflict.reason}</p>
            </div>
          ))}
        </section>
      )}
      {statement.reviewState !== 'NONE' && <Reviews statement={statement} />}
      <History id={statement.id} />
      <Actions statement={statement} />
    </>
  );
}

/** Who did what to it, and why, if the server has that. */
function History({ id }: { readonly id: string }) {
  const { data = [], isLoading } = useHistory(id);
  if (isLoading || data.length === 0) {
    return null;
  }

  return (
    <section>
      <h3>How it came about</h3>
      <ul class="history">
        {data.map(({ action, date, author, title, commit, changes }) => (
          <li key={commit}>
            {capitalised(action)} by <b>{author}</b> <small>{date} · {commit.slice(0, 8)}</small>
            <p>{title}</p>
            {changes.map((line, index) => <small key={index} class="change">{line}</small>)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who has read it beside its passages, and whether it has changed since. */
function Reviews({ statement: { reviewState, reviews } }: { readonly statement: Detail }) {
  return (
    <section>
      <h3>Who has reviewed it</h3>
      <p><span class={`badge review ${reviewState.toLowerCase()}`}>{reviewWords[reviewState] ?? wordsOf(reviewState)}</span></p>
      {reviews.length > 0
        ? (
          <ul class="reviews">
            {reviews.map(({ by, on, isCurrent }, index) => (
              <li key={index}><b>{by}</b> <small>{on}{isCurrent ? '' : ' · before it changed'}</small></li>
            ))}
          </ul>
        )
        : <p><small>Nobody yet.</small></p>}
    </section>
  );
}

function Particulars({ statement }: { readonly statement: Detail }) {
  const rows: readonly (readonly [string, string | null])[] = [
    ['When', whenOf(statement) || null],
    ['Meant as', modalityWords[statement.modality] ?? statement.modality],
    ['Likelihood', statement.likelihood && wordsOf(statement.likelihood)],
    ['Credibility', statement.credibility === null ? null : `${statement.credibility} on the scale of 1 (confirmed) to 6 (cannot be judged)`],
    ['Known since', statement.knownSince],
    ['Reason', statement.reason],
    ['Note', statement.note],
  ];
  return (
    <dl>
      {rows.map(([name, value]) => value && <Fragment key={name}><dt>{name}</dt><dd>{value}</dd></Fragment>)}
      {statement.attributedTo && <><dt>According to</dt><dd><Go away to={{ view: 'dossier', id: statement.attributedTo.id }}>{statement.attributedTo.name}</Go></dd></>}
      {statement.qualifiers.map((qualifier, index) => (
        <Fragment key={index}>
          <dt title={qualifier.description}>{wordsOf(qualifier.name)}</dt>
          <dd>
            {qualifier.entity ? <Go away to={{ view: 'dossier', id: qualifier.entity.id }}>{qualifier.entity.name}</Go> : qualifier.value?.text}
          </dd>
        </Fragment>
      ))}
      {statement.independentOrigins.count > 0 && (
        <><dt>Independent</dt><dd>{counted(statement.independentOrigins.count, 'origin')}: {statement.independentOrigins.sources.map(({ title }) => title).join('; ')}</dd></>
      )}
    </dl>
  );
}

function Passage({ evidence }: { readonly evidence: Detail['evidence'][number] }) {
  const { source } = evidence;
  const words = evidence.passage ?? evidence.quote?.exact;
  return (
    <figure>
      {words && <blockquote>{words}</blockquote>}
      <figcaption>
        {source.url && /^https?:/.test(source.url) ? <a href={source.url} rel="noreferrer">{source.title}</a> : <b>{source.title}</b>}
        {' '}<MarkingBadge marking={source.marking} />
        <small>
          {[source.publisher, source.published?.text, positionOf(evidence), `reliability ${reliabilityWords(source.reliability)}`, evidence.verified ? 'passage checked' : 'passage not checked']
            .filter(Boolean).join(' · ')}
        </small>
        <Fit fit={evidence.fit} />
        {!words && <small>{source.mayBeQuoted ? `${hasServer ? 'The server does not' : 'This page does not'} have the document, so the words are not shown.` : 'The words of this source may not be shown.'}</small>}
        <Go to={{ view: 'trust', drop: source.id }} class="small">What rests on it</Go>
      </figcaption>
    </figure>
  );
}

/** What the compiler found when it read the passage; nothing for one that it could not read. */
function Fit({ fit }: { readonly fit: Detail['evidence'][number]['fit'] }) {
  const found = fitOf(fit);
  return found.length === 0 ? null : (
    <small class="fit">
      {found.map(({ part, words, isFinding }, index) => (
        <Fragment key={part}>{index > 0 && ' · '}{isFinding ? <b>{part}: {words}</b> : `${part}: ${words}`}</Fragment>
      ))}
    </small>
  );
}

function Actions({ statement }: { readonly statement: Detail }) {
  const { data } = useVocabulary();
  const { report, copy } = useClipboard();
  const query = withValues(StatementDetail.text, { id: statement.id }, statement.sentence);
  return (
    <footer>
      <button type="button" onClick={() => copy('Link', location.href)}>Copy link</button>
      <button type="button" onClick={() => copy('Citation', citationOf(statement, data.ontology.name, data.factSet.contentHash, location.href))}>Copy citation</button>
      <IdeLink query={query} />
      <span role="status">{report}</span>
    </footer>
  );
}
