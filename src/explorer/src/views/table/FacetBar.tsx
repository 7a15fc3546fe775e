import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { EntityKinds, StatementFacets, ValueFacets, type View } from '../../api/operations.generated';
import { useAnswer } from '../../api/useAnswer';
import { Go } from '../../parts/Go';
import { usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import type { Place } from '../../state/place';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { basisWords, modalityWords, reviewWords } from '../../vocabulary/words';
import { FacetGroup, PlaceFacet } from './Facets';
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
  const byKind = useAnswer(EntityKinds, { where: entityConditions(place, predicates, 'kinds'), view });
  const facet = (by: 'PREDICATE' | 'SOURCE' | 'YEAR') => useAnswer(StatementFacets, { where: ofKind, view, by: [by] }).data?.statements.facets ?? [];
  const [has, sources, years] = [facet('PREDICATE'), facet('SOURCE'), facet('YEAR')];
  const enumerations = [...new Set(place.kinds.flatMap((kind) => kinds.get(kind)?.properties ?? []))]
    .filter((predicate) => predicates.get(predicate)?.valueType === 'ENUMERATION').slice(0, maxEnumerations);
  return (
    <Frame>
      <PlaceFacet title="Kind" name="kinds" values={byKind.data?.entities.facets ?? []} />
      {enumerations.map((predicate) => <EnumerationFacet key={predicate} predicate={predicate} view={view} />)}
      <PlaceFacet title="Has" name="predicates" values={has} />
      <PlaceFacet title="Source" name="sources" values={sources} />
      <PlaceFacet title="Year" name="years" values={byYear(years)} />
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
  const facet = (by: 'KIND' | 'PREDICATE' | 'SOURCE' | 'YEAR', except: Parameters<typeof statementConditions>[1]) =>
    useAnswer(StatementFacets, { where: statementConditions(place, except), view, by: [by] }).data?.statements.facets ?? [];
  const predicates = facet('PREDICATE', 'predicates');
  const kinds = facet('KIND', 'kinds');
  const sources = facet('SOURCE', 'sources');
  const years = facet('YEAR', 'years');

  // One request for both, unless one of them is chosen.
  const together = (except: 'bases' | 'reviews') =>
    useAnswer(StatementFacets, { where: statementConditions(place, except), view, by: ['BASIS', 'REVIEW_STATE'] }).data?.statements.facets ?? [];
  const bases = together('bases').filter(({ by }) => by === 'BASIS');
  const reviews = together('reviews').filter(({ by }) => by === 'REVIEW_STATE');

  // What is not a fact is left out by default, and can be asked for here.
  const modalities = useAnswer(StatementFacets, {
    where: statementConditions(place, 'modalities'), view: place.meant.length > 0 ? view : { ...view, ...anyModality }, by: ['MODALITY'],
  }).data?.statements.facets ?? [];
  return (
    <Frame>
      <PlaceFacet title="Meant as" name="modalities" values={modalities.map((value) => ({ ...value, label: modalityWords[value.key] ?? value.label }))} />
      <PlaceFacet title="Predicate" name="predicates" values={predicates} />
      <PlaceFacet title="Kind of subject" name="kinds" values={kinds} />
      <PlaceFacet title="Source" name="sources" values={sources} />
      <PlaceFacet title="Year" name="years" values={byYear(years)} />
      <PlaceFacet title="Basis" name="bases" values={bases.map((value) => ({ ...value, label: basisWords[value.key] ?? value.label }))} />
      {(place.reviews.length > 0 || reviews.some(({ key }) => key !== 'NONE')) && (
        <PlaceFacet title="Review" name="reviews" values={reviews.map((value) => ({ ...value, label: reviewWords[value.key] ?? value.label }))} />
      )}
    </Frame>
  );
}

