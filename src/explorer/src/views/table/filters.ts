import type { Conditions } from '../../api/operations.generated';
import { all, datedWithin } from '../../state/lens';
import type { Place } from '../../state/place';
import type { Predicate } from '../../vocabulary/vocabulary';
import { groupBy } from '../../state/groupBy';

export type FacetName = 'kinds' | 'predicates' | 'sources' | 'years' | 'modalities' | 'bases' | 'reviews';

/** A column and what its cells have to hold. */
export interface CellFilter {
  readonly predicate: string;
  readonly text: string;
}

export function readCell(text: string): CellFilter {
  const split = text.indexOf('=');
  return { predicate: text.slice(0, split), text: text.slice(split + 1) };
}

export const writeCell = ({ predicate, text }: CellFilter): string => `${predicate}=${text}`;

/** Whether the table has a part of the set only. */
export const isFiltered = (place: Place): boolean => place.id !== '' || place.text !== '' || place.single
  || [place.kinds, place.predicates, place.sources, place.years, place.modalities, place.bases, place.reviews, place.cells].some((choice) => choice.length > 0);

/** The year of a statement, as its facet counts it: that of the first of its days that is known. */
function inYear(key: string): Conditions {
  const year = Number(key);
  const digits = year >= 1 && year <= 9999 ? key.padStart(4, '0') : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
  const [days, open] = [{ gte: `${digits}-01-01`, lte: `${digits}-12-31` }, { eq: null }];
  return {
    time: {
      or: [
        { earliestStart: days },
        { earliestStart: open, latestStart: days },
        { earliestStart: open, latestStart: open, earliestEnd: days },
        { earliestStart: open, latestStart: open, earliestEnd: open, latestEnd: days },
      ],
    },
  };
}

const inYears = (years: readonly string[]): Conditions | undefined =>
  years.length === 0 ? undefined : years.length === 1 ? inYear(years[0] ?? '') : { or: years.map(inYear) };

/** Conditions on statements. A facet leaves its own choice out: it shows what else could be chosen. */
export function statementConditions(place: Place, except?: FacetName): Conditions | undefined {
  return all(
    place.id !== '' && { or: [{ subject: { id: { eq: place.id } } }, { object: { id: { eq: place.id } } }] },
    place.text !== '' && { or: [{ subject: { name: { icontains: place.text } } }, { object: { name: { icontains: place.text } } }, { value: { text: { icontains: place.text } } }] },
    except !== 'kinds' && place.kinds.length > 0 && { subject: { kind: { in: place.kinds } } },
    except !== 'predicates' && place.predicates.length > 0 && { predicate: { in: place.predicates } },
    except !== 'sources' && place.sources.length > 0 && { source: { id: { in: place.sources } } },
    except !== 'modalities' && place.modalities.length > 0 && { modality: { in: place.modalities } },
    except !== 'bases' && place.bases.length > 0 && { basis: { in: place.bases } },
    except !== 'reviews' && place.reviews.length > 0 && { reviewState: { in: place.reviews } },
    except !== 'years' && inYears(place.years),
    place.single && { independentOrigins: { eq: 1 } },
  );
}

/** Conditions on entities. */
export function entityConditions(place: Place, predicates: ReadonlyMap<string, Predicate>, except?: FacetName | CellFilter['predicate']): Conditions | undefined {
  const some = (condition: Conditions): Conditions => ({ statements: { some: condition } });
  const years = except === 'years' ? undefined : inYears(place.years);
  const range = datedWithin(place);
  return all(
    place.text !== '' && { or: [{ name: { icontains: place.text } }, { aliases: { some: { icontains: place.text } } }] },
    except !== 'kinds' && place.kinds.length > 0 && { kind: { in: place.kinds } },
    ...(except === 'predicates' ? [] : place.predicates.map((predicate) => some({ predicate: { eq: predicate } }))),
    except !== 'sources' && place.sources.length > 0 && some({ source: { id: { in: place.sources } } }),
    years && some(years),
    range && some(range),
    ...cellsByPredicate(place.cells).filter(([predicate]) => predicate !== except)
      .map(([predicate, texts]) => cellCondition(predicate, texts, predicates.get(predicate)?.valueType))
      .map((condition) => condition && some(condition)),
  );
}

/** Several texts for one column are alternatives. */
export function cellsByPredicate(cells: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  return [...groupBy(cells.map(readCell), ({ predicate }) => predicate)].map(([predicate, filters]) => [predicate, filters.map(({ text }) => text)]);
}

function cellCondition(predicate: string, texts: readonly string[], type: string | undefined): Conditions | undefined {
  const conditions = texts.map((text) => valueCondition(text.trim(), type)).filter((condition) => condition !== undefined);
  if (conditions.length === 0) {
    return undefined;
  }

  return { predicate: { eq: predicate }, ...(conditions.length === 1 ? conditions[0] : { or: conditions }) };
}

function valueCondition(text: string, type: string | undefined): Conditions | undefined {
  switch (type) {
    case 'ENTITY':
      return { object: { name: { icontains: text } } };
    case 'ENUMERATION':
      return { value: { enumeration: { eq: text } } };
    case 'DATE':
      return dateCondition(text);
    case 'QUANTITY':
      return numberCondition(text, (amount) => ({ quantity: { amount } }));
    case 'INTEGER':
      return numberCondition(text, (integer) => ({ integer }));
    case 'DECIMAL':
      return numberCondition(text, (decimal) => ({ decimal }));
    default:
      return { value: { text: { icontains: text } } };
  }
}

/** "2025", "2025-06" or a day; with < or > before it, up to or from it. */
function dateCondition(text: string): Conditions | undefined {
  const [, sign = '', year, month, day] = /^([<>]?)\s*(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) {
    return { value: { text: { icontains: text } } };
  }

  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const last = day !== undefined ? first
    : month !== undefined ? `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
      : `${year}-12-31`;
  return { value: { date: { ...(sign !== '<' && { gte: first }), ...(sign !== '>' && { lte: last }) } } };
}

function numberCondition(text: string, of: (condition: Conditions) => Conditions): Conditions | undefined {
  const [, sign = '', digits] = /^([<>]?)\s*(-?[\d.,]+)$/.exec(text) ?? [];
  const amount = Number(digits?.replaceAll(',', ''));
  if (digits === undefined || Number.isNaN(amount)) {
    return { value: { text: { icontains: text } } };
  }

  return { value: of(sign === '<' ? { lte: amount } : sign === '>' ? { gte: amount } : { eq: amount }) };
}
