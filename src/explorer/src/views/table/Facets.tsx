import { useState } from 'preact/hooks';
import { Go } from '../../parts/Go';
import { usePlace } from '../../state/address';
import type { Place } from '../../state/place';
import { useVocabulary, type Vocabulary } from '../../vocabulary/vocabulary';
import { basisWords, count, modalityWords } from '../../vocabulary/words';

export interface FacetValue {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

const shownAtFirst = 8;

interface Properties {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  /** The label of a chosen value that no row has. */
  labelOf?(key: string): string;
  to(chosen: readonly string[]): Partial<Place>;
}

/** Values to filter by, with the number of rows of each. Several may be chosen. */
export function FacetGroup({ title, values, chosen, labelOf = (key) => key, to }: Properties) {
  const [isLong, setLong] = useState(false);
  const missing = chosen.filter((key) => !values.some((value) => value.key === key)).map((key) => ({ key, label: labelOf(key), count: 0 }));
  const all = [...missing, ...values];
  const shown = isLong ? all : all.filter((value, index) => index < shownAtFirst || chosen.includes(value.key));
  if (all.length === 0) {
    return null;
  }

  return (
    <section class="facet">
      <h3>{title}</h3>
      <ul>
        {shown.map((value) => {
          const isChosen = chosen.includes(value.key);
          return (
            <li key={value.key}>
              <Go to={to(isChosen ? chosen.filter((key) => key !== value.key) : [...chosen, value.key])} class="choice" current={isChosen}>
                <span class="box" aria-hidden="true">{isChosen ? '✓' : ''}</span><span>{value.label}</span><span class="count">{count(value.count)}</span>
              </Go>
            </li>
          );
        })}
      </ul>
      {all.length > shownAtFirst && <button type="button" class="quiet" onClick={() => setLong(!isLong)}>{isLong ? 'Fewer' : `All ${all.length}`}</button>}
    </section>
  );
}

/** A group for one list of the place. */
export function PlaceFacet({ title, name, values }: {
  readonly title: string; readonly name: 'kinds' | 'predicates' | 'sources' | 'years' | 'modalities' | 'bases' | 'reviews'; readonly values: readonly FacetValue[];
}) {
  const place = usePlace();
  const vocabulary = useVocabulary();
  return <FacetGroup title={title} values={values} chosen={place[name]} labelOf={(key) => labelOf(name, key, vocabulary)} to={(chosen) => ({ [name]: chosen, ...(name === 'kinds' && { columns: [], cells: [], sort: '' }) })} />;
}

function labelOf(name: string, key: string, vocabulary: Vocabulary): string {
  switch (name) {
    case 'kinds':
      return vocabulary.kindLabel(key);
    case 'predicates':
      return vocabulary.predicateLabel(key);
    case 'modalities':
      return modalityWords[key] ?? key;
    case 'bases':
      return basisWords[key] ?? key;
    default:
      return key;
  }
}
