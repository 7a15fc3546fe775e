import type { QuestionsData } from '../../api/operations.generated';

export type Question = QuestionsData['savedQuestions'][number];
export type Variable = Question['variables'][number];
export type Values = Readonly<Record<string, string>>;

/** What a form begins with: a list as its elements with commas, an enum by its name. */
export function defaultText({ defaultValue }: Variable): string {
  if (defaultValue === null || defaultValue === 'null') {
    return '';
  }

  return defaultValue.replace(/^\[|\]$/g, '').replaceAll('"', '');
}

/** The text of a form as a value of the variable's type; undefined leaves the default. */
export function toValue(type: string, text: string): unknown {
  const bare = type.replace(/!$/, '');
  if (bare.startsWith('[')) {
    const item = bare.slice(1, -1);
    return text.split(',').map((part) => part.trim()).filter(Boolean).map((part) => toValue(item, part));
  }

  const trimmed = text.trim();
  if (trimmed === '') {
    return undefined;
  }

  switch (bare) {
    case 'Int':
    case 'Float':
    case 'Long':
      return Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed);
    case 'Boolean':
      return trimmed === 'true';
    default:
      return trimmed;
  }
}

/** The values that stand in the address; what is not JSON there is nothing. */
export function readValues(text: string): Values {
  try {
    const parsed: unknown = JSON.parse(text || '{}');
    return parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)
      ? Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]))
      : {};
  } catch {
    return {};
  }
}

export const variablesOf = (question: Question, values: Values): Record<string, unknown> => Object.fromEntries(
  question.variables.map((variable) => [variable.name, toValue(variable.type, values[variable.name] ?? defaultText(variable))]).filter(([, value]) => value !== undefined));
