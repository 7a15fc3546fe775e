import type { StatementLine } from '../api/operations.generated';
import { change, useFromPlace } from '../state/address';
import { Badges } from './Badges';
import { EntityLink, Go } from './Go';
import { groundsOf } from './grounds';
import { Sentence } from './Sentence';
import { whenOf } from './when';

/** A statement as a sentence, with the way to its grounds. */
export function StatementRow({ statement, about }: { readonly statement: StatementLine; readonly about?: string }) {
  const isOpen = useFromPlace(({ s }) => s === statement.id);
  const open = (event: MouseEvent) => {
    const isText = (getSelection()?.toString() ?? '') !== '';
    if (!isText && !(event.target as Element).closest('a, button')) {
      change({ s: statement.id });
    }
  };
  return (
    <li class={`statement ${statement.basis.toLowerCase()} ${isOpen ? 'open' : ''}`} onClick={open}>
      <span class="when">{whenOf(statement)}</span>
      <span class="what">
        <Sentence statement={statement} about={about} /> <Badges statement={statement} />
        {isOnOthersWord(statement, about) && <small class="word">according to <EntityLink id={statement.attributedTo?.id ?? ''} name={statement.attributedTo?.name ?? ''} /></small>}
      </span>
      <Go to={{ s: statement.id }} class="grounds" current={isOpen} label={`${groundsOf(statement)} Grounds of: ${statement.sentence}`}>{groundsOf(statement)}</Go>
    </li>
  );
}

/** Whether the sentence does not say itself on whose word it rests. */
const isOnOthersWord = ({ attributedTo, sentence }: StatementLine, about: string | undefined): boolean =>
  attributedTo !== null && attributedTo.id !== about && !sentence.includes(attributedTo.name);

export function StatementList({ statements, about }: { readonly statements: readonly StatementLine[]; readonly about?: string }) {
  return <ul class="statements">{statements.map((statement) => <StatementRow key={statement.id} statement={statement} about={about} />)}</ul>;
}
