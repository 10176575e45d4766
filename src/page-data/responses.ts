import { parseDocuments } from '../networks/json.ts';
import { quietly } from './idle.ts';

/** As it is before any script of the page could change it: the page's own calls go through it. */
const { apply } = Reflect;

/**
 * Shows every wanted response to a reader, after the page has it and when the page is idle.
 * The page's functions keep name, length and text, its responses stay unread for it.
 */
export function observeResponses(
  wants: (url: string) => boolean,
  read: (json: unknown) => void,
  idle: (work: () => void) => void,
): void {
  const readLater = (body: () => unknown) => idle(() => readBody(body(), read));
  const disguise = disguiseFunctions();
  window.fetch = disguise(window.fetch, (call, page, args) =>
    observeFetch(call, page, args, wants, readLater),
  );
  XMLHttpRequest.prototype.open = disguise(XMLHttpRequest.prototype.open, (call, request, args) => {
    quietly(() => {
      if (wants(absolute(args[1]))) listen(request as XMLHttpRequest, readLater);
    });
    return apply(call, request, args);
  });
}

type ReadLater = (body: () => unknown) => void;
type AnyFunction = (...args: never[]) => unknown;

function observeFetch(
  call: typeof fetch,
  page: unknown,
  args: unknown[],
  wants: (url: string) => boolean,
  readLater: ReadLater,
): Promise<Response> {
  const answer = apply(call, page, args) as Promise<Response>;
  quietly(() => {
    const target = args[0];
    if (!wants(absolute(target instanceof Request ? target.url : target))) return;
    answer.then(
      (response) => quietly(() => void copyText(response, readLater)),
      () => {},
    );
  });
  return answer;
}

async function copyText(response: Response, readLater: ReadLater): Promise<void> {
  try {
    const body = await response.clone().text();
    readLater(() => body);
  } catch {
    // The page aborted the request, or used the body already.
  }
}

function listen(request: XMLHttpRequest, readLater: ReadLater): void {
  const loaded = () =>
    readLater(() =>
      request.responseType === '' || request.responseType === 'text'
        ? request.responseText
        : request.responseType === 'json'
          ? request.response
          : '',
    );
  request.addEventListener('load', loaded, { once: true });
}

function readBody(body: unknown, read: (json: unknown) => void): void {
  for (const json of typeof body === 'string' ? parseDocuments(body) : [body]) read(json);
}

function absolute(target: unknown): string {
  return new URL(String(target), document.baseURI).href;
}

/**
 * Wraps functions so that the page cannot tell: a Proxy passes name, length and own properties
 * through, and `toString`, itself wrapped the same way, prints the original's text.
 */
function disguiseFunctions(): <F extends AnyFunction>(
  original: F,
  apply: (call: F, self: unknown, args: unknown[]) => ReturnType<F>,
) => F {
  const originals = new WeakMap<object, AnyFunction>();
  // Bound, since the page can change what all maps do.
  const originalOf = originals.get.bind(originals);
  const disguise = <F extends AnyFunction>(
    original: F,
    observed: (call: F, self: unknown, args: unknown[]) => ReturnType<F>,
  ): F => {
    // Without a prototype: what the page puts on all objects must not become a trap of this one.
    const wrapped = new Proxy(original, { __proto__: null, apply: observed } as ProxyHandler<F>);
    originals.set(wrapped, original);
    return wrapped;
  };
  Function.prototype.toString = disguise(Function.prototype.toString, (call, self, args) => {
    const original = typeof self === 'function' ? originalOf(self) : undefined;
    return apply(call, original ?? self, args) as string;
  });
  return disguise;
}
