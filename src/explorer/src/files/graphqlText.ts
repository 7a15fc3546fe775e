/** Members whose values are names of an enumeration, and not texts. */
const enumMembers = new Set([
  'predicates', 'predicate', 'exclude', 'kinds', 'kind', 'modalities', 'modality', 'basis', 'rank', 'certainty', 'direction', 'weighting', 'by',
  'likelihood', 'reviewState', 'show', 'only', 'columns',
]);

const conditionNames = new Set(['eq', 'neq', 'in', 'nin']);

/** What texts stand for: themselves, names of an enumeration, or directions in keys to order by. */
type Meaning = 'text' | 'names' | 'order';

/** A value as a GraphQL literal. A value in a condition on an enumeration, such as `kind: { eq: … }`, is a name too. */
export function literal(value: unknown, meaning: Meaning = 'text'): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => literal(item, meaning)).join(', ')}]`;
  }

  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{ ${members.map(([name, member]) => `${name}: ${literal(member, meaningOf(name, meaning))}`).join(', ')} }`;
  }

  return typeof value === 'string' && meaning === 'text' ? JSON.stringify(value) : String(value);
}

function meaningOf(name: string, around: Meaning): Meaning {
  return around === 'order' ? 'order' : enumMembers.has(name) || (around === 'names' && conditionNames.has(name)) ? 'names' : 'text';
}

/** The document of an operation, where each variable has its value as the default, and a comment that says what it asks. */
export function withValues(text: string, variables: Readonly<Record<string, unknown>>, comment?: string): string {
  const end = text.indexOf(') {');
  const start = text.indexOf('(');
  const heading = comment ? `# ${comment.replace(/\s+/g, ' ')}\n` : '';
  if (start < 0 || end < 0 || start > text.indexOf('{')) {
    return heading + text;
  }

  const declared = text.slice(start + 1, end).split(/,\s*(?=\$)/).map((declaration) => {
    const [, name = '', type = ''] = /^\$(\w+):\s*([^=]+?)(?:\s*=.*)?$/s.exec(declaration.trim()) ?? [];
    const value = variables[name];
    const isEnum = enumMembers.has(name) || /^(\[?)(Predicate|EntityKind|PathWeighting|FacetKey)\b/.test(type);
    const meaning = /^\[?\w+Order\b/.test(type) ? 'order' : isEnum ? 'names' : 'text';
    return value === undefined ? declaration.trim() : `$${name}: ${type} = ${literal(value, meaning)}`;
  });
  return `${heading}${text.slice(0, start + 1)}${declared.join(', ')}${text.slice(end)}`;
}
