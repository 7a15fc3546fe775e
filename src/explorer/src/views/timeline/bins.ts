/** The statements that begin in some years. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const maxBins = 120;

/** Years that a field for days can have. */
const [earliest, latest] = [1, 9999];

/** Counts by year as bins of the same number of years, empty ones too: a year each, or as many as it takes to have few enough. */
export function binsOf(years: readonly { readonly key: string; readonly count: number }[]): readonly Bin[] {
  const known = years.map(({ key, count }) => ({ year: Number(key), count })).filter(({ year }) => year >= earliest && year <= latest);
  if (known.length === 0) {
    return [];
  }

  const least = known.reduce((year, each) => Math.min(year, each.year), latest);
  const most = known.reduce((year, each) => Math.max(year, each.year), earliest);
  const width = [1, 5, 10, 50, 100].find((each) => (most - least + 1) / each <= maxBins) ?? 100;
  const first = Math.max(earliest, Math.floor(least / width) * width);
  const counts = new Array<number>(Math.floor((most - first) / width) + 1).fill(0);
  for (const { year, count } of known) {
    const bin = Math.floor((year - first) / width);
    counts[bin] = (counts[bin] ?? 0) + count;
  }

  return counts.map((count, index) => ({ from: first + index * width, to: Math.min(latest, first + (index + 1) * width - 1), count }));
}
