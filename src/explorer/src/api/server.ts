import { AnswerError, type GraphQLAnswer, type Operated } from './answer';
import { apiPath } from './path';

const keyName = 'knowledgegraph-key';

export const hasKey = (): boolean => sessionStorage.getItem(keyName) !== null;

/** Keeps the key of the API until the tab is closed. */
export const keepKey = (key: string): void => sessionStorage.setItem(keyName, key);

/** Gets what the server has beside the API. */
export async function getJson<Data>(path: string): Promise<Data> {
  const response = await request(path, { headers: { accept: 'application/json' } });
  if (!response.ok) {
    throw new AnswerError(reason(response, undefined), response.status, undefined);
  }

  return response.json();
}

/** Asks the server. */
export async function askServer(operation: Operated): Promise<unknown> {
  const response = await request(apiPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' },
    body: JSON.stringify(operation),
  });

  const answer = await read(response);
  const [error] = answer.errors ?? [];
  if (error || !answer.data) {
    throw new AnswerError(reason(response, error?.message), response.status, error?.extensions?.code);
  }

  return answer.data;
}

async function request(path: string, init: RequestInit): Promise<Response> {
  const key = sessionStorage.getItem(keyName);
  try {
    return await fetch(path, { ...init, headers: { ...init.headers, ...(key && { authorization: `Bearer ${key}` }) } });
  } catch {
    throw new AnswerError('The server cannot be reached. Is it still running?', 0, undefined);
  }
}

async function read(response: Response): Promise<GraphQLAnswer> {
  try {
    return await response.json();
  } catch {
    throw new AnswerError(`The server answered ${response.status} ${response.statusText} without saying why.`, response.status, undefined);
  }
}

function reason(response: Response, said: string | undefined): string {
  const message = said ?? `The server answered ${response.status}.`;
  const wait = response.headers.get('retry-after');
  return wait && (response.status === 429 || response.status === 503) ? `${message} Try again in ${wait} seconds.` : message;
}
