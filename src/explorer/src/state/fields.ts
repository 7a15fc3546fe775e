/** How one part of the state is written in the address. */
export interface Field<T> {
  readonly initial: T;
  read(text: string): T;
  /** Undefined for what is left out of the address. */
  write(value: T): string | undefined;
}

export const text = (initial = ''): Field<string> => ({
  initial,
  read: (value) => value,
  write: (value) => (value === initial ? undefined : value),
});

export const flag: Field<boolean> = {
  initial: false,
  read: (value) => value === '1',
  write: (value) => (value ? '1' : undefined),
};

/** A text that is not well encoded is taken as it is: an address may come from anywhere. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const list: Field<readonly string[]> = {
  initial: [],
  read: (value) => (value === '' ? [] : value.split(',').map(decoded)),
  // A comma inside a value would end it.
  write: (value) => (value.length === 0 ? undefined : value.map((item) => item.replace(/[%,]/g, encodeURIComponent)).join(',')),
};

export const choice = <T extends string>(...values: readonly [T, ...T[]]): Field<T> => ({
  initial: values[0],
  read: (value) => values.find((known) => known === value) ?? values[0],
  write: (value) => (value === values[0] ? undefined : value),
});

export const number = (initial: number, least: number, most: number): Field<number> => ({
  initial,
  read: (value) => {
    const parsed = Number.parseInt(value, 10);
    return Number.isNaN(parsed) ? initial : Math.min(most, Math.max(least, parsed));
  },
  write: (value) => (value === initial ? undefined : String(value)),
});

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A day, as the API writes it; anything else is left out. */
export const day: Field<string> = {
  initial: '',
  read: (value) => (dayPattern.test(value) && !Number.isNaN(Date.parse(value)) ? value : ''),
  write: (value) => value || undefined,
};
