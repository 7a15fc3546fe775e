import type { StatementDetailData } from '../api/operations.generated';

type Detail = NonNullable<StatementDetailData['statement']>;
type Evidence = Detail['evidence'][number];

/** The place of a passage in its source. */
export function positionOf(evidence: Evidence): string {
  if (evidence.wholeDocument) {
    return 'the whole document';
  }

  return [
    evidence.row !== null && `row ${evidence.row}`,
    evidence.pointer !== null && evidence.pointer,
    evidence.offset !== null && `characters ${evidence.offset} to ${evidence.offset + (evidence.length ?? 0)}`,
  ].filter(Boolean).join(', ');
}

/** A statement with its sources, to be pasted into a text. */
export function citationOf(statement: Detail, set: string, contentHash: string, address: string): string {
  const sources = statement.evidence.map((evidence) => {
    const { authors, title, publisher, published, url } = evidence.source;
    return [authors.join(', '), title, publisher, published?.text, positionOf(evidence), url].filter(Boolean).join(', ');
  });
  const ground = sources.length > 0 ? ` Sources: ${sources.join('; ')}.` : '';
  return `${statement.sentence.replace(/\.?$/, '.')}${ground} (${set}, state ${contentHash.slice(0, 12)}, statement ${statement.id}, ${address})`;
}
