import { AnswerError, type GraphQLAnswer, type Operated } from './answer';
import { engineFolder, imageAddress, whyNot } from './path';

/** The part of the engine's client that is used here. It is not bundled: it lies beside the engine, which is of its version. */
interface Engine {
  execute(query: string, variables: unknown, operationName: string | null): Promise<GraphQLAnswer>;
}

interface EngineClient {
  open(image: URL): Promise<Engine>;
}

let opening: Promise<Engine> | undefined;
let awaited = 0;

/** Whether somebody awaits an answer. */
export const engineIsBusy = (): boolean => awaited > 0;

/** Asks the engine in this page, which starts with the first question. After a failure the next question starts it anew. */
export async function askEngine({ query, variables, operationName }: Operated): Promise<unknown> {
  awaited++;
  let answer: GraphQLAnswer;
  try {
    const engine = await (opening ??= open());
    const start = performance.now();
    answer = await engine.execute(query, variables, operationName ?? null);
    measure(`engine: ${operationName ?? 'document'}`, start);
  } catch (error) {
    opening = undefined;
    throw error instanceof AnswerError ? error : new AnswerError('The engine in this page has stopped.', 0, undefined, { detail: messageOf(error) });
  } finally {
    awaited--;
  }

  const [error] = answer.errors ?? [];
  if (error || !answer.data) {
    throw new AnswerError(error?.message ?? 'The engine gave no answer.', 0, error?.extensions?.code);
  }

  return answer.data;
}

/** Shows an answer in the browser's recording of the page, which keeps it: the page itself does not. */
function measure(name: string, start: number): void {
  performance.measure(name, { start });
  performance.clearMeasures(name);
}

async function open(): Promise<Engine> {
  const missing = [typeof Worker === 'undefined' && 'web workers', typeof WebAssembly === 'undefined' && 'WebAssembly'].filter(Boolean);
  if (missing.length > 0) {
    throw cannotOpen(`This browser does not have ${missing.join(' and ')}, or does not allow it here. Another browser, or another mode of this one, may.`);
  }

  const folder = new URL(engineFolder ?? '', document.baseURI);
  const client: EngineClient = await import(new URL('client.js', folder).href).catch((error: unknown) => {
    throw cannotOpen(`A part of the explorer cannot be fetched. ${whyNot}`, error);
  });
  try {
    return await client.open(new URL(imageAddress, document.baseURI));
  } catch (error) {
    throw cannotOpen('The file with the facts is missing, incomplete or of another version than the explorer.', error);
  }
}

const cannotOpen = (message: string, error?: unknown): AnswerError =>
  new AnswerError(message, 0, undefined, { title: 'The facts cannot be opened in this page', ...(error !== undefined && { detail: messageOf(error) }) });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
