import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { VocabularyData } from '../api/operations.generated';
import { capitalised, wordsOf } from './words';

export type Kind = VocabularyData['ontology']['kinds'][number];
export type Predicate = VocabularyData['ontology']['predicates'][number];
export type MarkingDefinition = VocabularyData['ontology']['markings'][number];

export const hueCount = 10;

/** The ontology of the set that is served, as far as the explorer needs it. */
export class Vocabulary {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  private readonly markings: ReadonlyMap<string, MarkingDefinition>;
  private readonly hues: ReadonlyMap<string, number>;

  constructor(readonly data: VocabularyData) {
    this.kinds = new Map(data.ontology.kinds.map((kind) => [kind.kind, kind]));
    this.predicates = new Map(data.ontology.predicates.map((predicate) => [predicate.predicate, predicate]));
    this.markings = new Map(data.ontology.markings.map((marking) => [marking.name, marking]));
    const concrete = data.ontology.kinds.filter((kind) => !kind.abstract).sort((a, b) => b.entityCount - a.entityCount);
    this.hues = new Map(concrete.map((kind, index) => [kind.kind, index % hueCount]));
  }

  /** The colour of a kind: the kinds with most entities have different ones. */
  hue(kind: string): number {
    return this.hues.get(kind) ?? 0;
  }

  /** The marking of something that is marked; undefined for the lowest one, which everything else has. */
  marking(name: string): MarkingDefinition | undefined {
    const marking = this.markings.get(name);
    return marking && marking.above.length > 0 ? marking : undefined;
  }

  kindLabel(kind: string): string {
    return capitalised(this.kinds.get(kind)?.label) ?? wordsOf(kind);
  }

  pluralLabel(kind: string): string {
    return wordsOf(this.kinds.get(kind)?.plural ?? kind);
  }

  predicateLabel(predicate: string): string {
    return capitalised(this.predicates.get(predicate)?.label) ?? wordsOf(predicate);
  }
}

export const VocabularyContext = createContext<Vocabulary | null>(null);

export function useVocabulary(): Vocabulary {
  const vocabulary = useContext(VocabularyContext);
  if (!vocabulary) {
    throw new Error('The vocabulary has not been loaded.');
  }

  return vocabulary;
}
