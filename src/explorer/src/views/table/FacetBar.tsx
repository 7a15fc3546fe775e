import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { afterTheRest } from '../../api/afterTheRest';
import { ask, keyOf } from '../../api/client';
import { EntityKinds, ValueFacets, type View } from '../../api/operations.generated';
import { useAnswer, useAsked } from '../../api/useAnswer';
import { Go } from '../../parts/Go';
import { usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import type { Place } from '../../state/place';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { basisWords, modalityWords, reviewWords } from '../../vocabulary/words';
import { FacetGroup, PlaceFacet } from './Facets';
import { together, useFacets, type FacetKey } from './useFacets';
import { cellsByPredicate, entityConditions, readCell, statementConditions, writeCell } from './filters';

const maxEnumerations = 4;

/** Forgets all that was chosen. */
const cleared: Partial<Place> = { text: '', kinds: [], predicates: [], sources: [], years: [], modalities: [], bases: [], reviews: [], cells: [], single: false, columns: [], sort: '' };

function Frame({ children }: { readonly children: ComponentChildren }) {
  const place = usePlace();
  const [isOpen, setOpen] = useState(false);
  const chosen = place.kinds.length + place.predicates.length + place.sources.length + place.years.length + place.modalities.length + place.bases.length + place.reviews.length + place.cells.length;
  return (
    <div class={isOpen ? 'facets open' : 'facets'}>
      <button type="button" class="facets-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>Filters{chosen > 0 && ` (${chosen})`}</button>
      <div class="facet-groups">
        {chosen > 0 && <Go to={cleared} class="small">Clear all filters</Go>}
        {children}
      </div>
    </div>
  );
}

export function EntityFacetBar() {
  const place = usePlace();
  const { predicates, kinds } = useVocabulary();
  const view = lensOf(place);
  const ofKind = place.kinds.length > 0 ? { subject: { kind: { in: place.kinds } } } : undefined;
  const ofAnyKind = { where: entityConditions(place, predicates, 'kinds'), view };
  const byKind = useAsked(keyOf(EntityKinds, ofAnyKind), () => afterTheRest(() => ask(EntityKinds, ofAnyKind)));
  // The table chooses its columns by the predicates: they are not to wait for the rest.
  const facets = useFacets([{ where: ofKind, view, by: ['PREDICATE'] }, { where: ofKind, view, by: ['SOURCE', 'YEAR'] }]);
  const enumerations = [...new Set(place.kinds.flatMap((kind) => kinds.get(kind)?.properties ?? []))]
    .filter((predicate) => predicates.get(predicate)?.valueType === 'ENUMERATION').slice(0, maxEnumerations);
  return (
    <Frame>
      <PlaceFacet title="Kind" name="kinds" values={byKind.data?.entities.facets ?? []} />
      {enumerations.map((predicate) => <EnumerationFacet key={predicate} predicate={predicate} view={view} />)}
      <PlaceFacet title="Has" name="predicates" values={facets.of('PREDICATE')} />
      <PlaceFacet title="Source" name="sources" values={facets.of('SOURCE')} />
      <PlaceFacet title="Year" name="years" values={byYear(facets.of('YEAR'))} />
    </Frame>
  );
}

const byYear = <T extends { readonly key: string }>(values: readonly T[]): readonly T[] => [...values].sort((a, b) => Number(b.key) - Number(a.key));

function EnumerationFacet({ predicate, view }: { readonly predicate: string; readonly view: View | undefined }) {
  const place = usePlace();
  const { predicates, predicateLabel } = useLabels();
  const subject = entityConditions(place, predicates, predicate);
  const answer = useAnswer(ValueFacets, { predicates: [predicate], where: subject && { subject }, view });
  const chosen = cellsByPredicate(place.cells).find(([name]) => name === predicate)?.[1] ?? [];
  return (
    <FacetGroup
      title={predicateLabel(predicate)}
      values={answer.data?.statements.facets ?? []}
      chosen={chosen}
      to={(texts) => ({ cells: [...place.cells.filter((cell) => readCell(cell).predicate !== predicate), ...texts.map((text) => writeCell({ predicate, text }))] })}
    />
  );
}

function useLabels() {
  const vocabulary = useVocabulary();
  return { predicates: vocabulary.predicates, predicateLabel: (predicate: string) => vocabulary.predicateLabel(predicate) };
}

const anyModality: View = { modalities: ['ASSERTED', 'REPORTED', 'PLANNED', 'PROPOSED', 'FORECAST', 'HYPOTHETICAL', 'NEGATED'] };

export function StatementFacetBar() {
  const place = usePlace();
  const view = lensOf(place);
  const counting = (by: FacetKey, except: Parameters<typeof statementConditions>[1]) => ({ by: [by], where: statementConditions(place, except), view });
  const facets = useFacets(together([
    counting('PREDICATE', 'predicates'),
    counting('KIND', 'kinds'),
    counting('SOURCE', 'sources'),
    counting('YEAR', 'years'),
    counting('BASIS', 'bases'),
    counting('REVIEW_STATE', 'reviews'),
    // What is not a fact is left out by default, and can be asked for here.
    { ...counting('MODALITY', 'modalities'), view: place.meant.length > 0 ? view : { ...view, ...anyModality } },
  ]));
  const reviews = facets.of('REVIEW_STATE');
  return (
    <Frame>
      <PlaceFacet title="Meant as" name="modalities" values={facets.of('MODALITY').map((value) => ({ ...value, label: modalityWords[value.key] ?? value.label }))} />
      <PlaceFacet title="Predicate" name="predicates" values={facets.of('PREDICATE')} />
      <PlaceFacet title="Kind of subject" name="kinds" values={facets.of('KIND')} />
      <PlaceFacet title="Source" name="sources" values={facets.of('SOURCE')} />
      <PlaceFacet title="Year" name="years" values={byYear(facets.of('YEAR'))} />
      <PlaceFacet title="Basis" name="bases" values={facets.of('BASIS').map((value) => ({ ...value, label: basisWords[value.key] ?? value.label }))} />
      {(place.reviews.length > 0 || reviews.some(({ key }) => key !== 'NONE')) && (
        <PlaceFacet title="Review" name="reviews" values={reviews.map((value) => ({ ...value, label: reviewWords[value.key] ?? value.label }))} />
      )}
    </Frame>
  );
}

