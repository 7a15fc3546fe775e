import type { StatementLine } from '../api/operations.generated';
import { cut } from './cut';
import { EntityLink } from './Go';

interface Properties {
  readonly statement: Pick<StatementLine, 'sentence' | 'subject' | 'object' | 'attributedTo' | 'mentions'>;
  /** The entity whose page it is: it is not linked. */
  readonly about?: string;
}

export function Sentence({ statement, about }: Properties) {
  const entities = [statement.subject, statement.object, statement.attributedTo, ...statement.mentions.map(({ entity }) => entity)].filter((entity) => entity !== null);
  return (
    <span class="sentence">
      {cut(statement.sentence, entities).map((part) => part.id === undefined || part.id === about
        ? <span key={part.text} class={part.id && 'self'}>{part.text}</span>
        : <EntityLink key={part.id} id={part.id} name={part.text} />)}
    </span>
  );
}
