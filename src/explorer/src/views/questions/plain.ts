import type { Vocabulary } from '../../vocabulary/vocabulary';
import { basisWords, changeWords, modalityWords, rankWords, reliabilityWords, reviewWords, wordsOf } from '../../vocabulary/words';

type Words = Pick<Vocabulary, 'kindLabel' | 'predicateLabel'>;

const closed: Readonly<Record<string, Readonly<Record<string, string>>>> = { modality: modalityWords, basis: basisWords, rank: rankWords, reviewState: reviewWords };

/** Members of the API whose values are names. */
const named = new Set(['likelihood', 'comparator', 'certainty', 'matchedOn', 'valueType', 'constraint']);
const compound = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
const simple = /^[A-Z][A-Z0-9]*$/;

/** A value of an answer as a text: names that the API has for kinds, ranks and the like in words, and everything else as it is. */
export function plainText(member: string, value: unknown, vocabulary: Words): string {
  if (typeof value !== 'string') {
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  }

  switch (member) {
    case 'kind':
      return changeWords[value] ?? vocabulary.kindLabel(value);
    case 'predicate':
      return vocabulary.predicateLabel(value);
    case 'reliability':
      return reliabilityWords(value);
    default:
      return closed[member]?.[value] ?? (compound.test(value) || (named.has(member) && simple.test(value)) ? wordsOf(value) : value);
  }
}
