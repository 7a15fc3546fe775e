import { folderName } from './folderName';

const page = globalThis.document;

/** What a page without a server says of itself in its head. */
const metaOf = (name: string): string | undefined => page?.querySelector<HTMLMetaElement>(`meta[name="knowledgegraph-${name}"]`)?.content;

/** The folder of the engine, relative to the page; undefined where a server answers. */
export const engineFolder: string | undefined = metaOf('engine');

/** The image that the engine opens, relative to the page. */
export const imageAddress: string = metaOf('image') ?? '../facts.kg';

/** Whether a server answers. Without one, what only it can do is not offered. */
export const hasServer: boolean = engineFolder === undefined;

/** The start page of the site that the explorer is part of, relative to the page; undefined where a server answers. */
export const siteAddress: string | undefined = hasServer ? undefined : '../';

/** What to look into where a file could not be fetched. */
export const whyNot: string = hasServer ? 'Is the server still running?' : 'Is there a connection?';

/** The path of the API, relative to the page. A server that has it under another name than the usual one says so in the page. */
export const apiPath: string = page?.documentElement.dataset['api'] ?? 'graphql';

/** The address of an operation in the IDE; undefined without a server, which has it. */
export const ideAddress = (query: string): string | undefined => (hasServer ? `${apiPath}?query=${encodeURIComponent(query)}` : undefined);

/** The address of the page of an entity that needs no script. */
export const entityPageAddress = (id: string): string =>
  hasServer ? `entity/${encodeURIComponent(id)}` : `../entity/${folderName(id)}/`;
