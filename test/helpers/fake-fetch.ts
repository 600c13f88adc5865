/** One request that was made, to be answered when the test wants it. */
export interface FakeRequest {
  /** Absolute address. */
  readonly url: string;
  /** Answers with JSON (an object), with a body as it is (a string), or with a whole response. */
  answer(body: unknown, init?: ResponseInit): void;
  /** Fails as a lost connection does. */
  fail(): void;
}

/** A stand-in for `fetch` whose answers a test gives by hand, in any order. */
export interface FakeFetch {
  /** Every request so far. */
  readonly requests: readonly FakeRequest[];
  /** Puts the real `fetch` back. */
  restore(): void;
}

/** Replaces `fetch` until `restore()`. */
export function fakeFetch(): FakeFetch {
  const original = window.fetch;
  const requests: FakeRequest[] = [];
  window.fetch = (input) =>
    new Promise<Response>((resolve, reject) => {
      requests.push({
        url: new Request(input).url,
        answer(body, init = {}) {
          const type = { 'content-type': 'application/json' };
          if (body instanceof Response) resolve(body);
          else resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { headers: type, ...init }));
        },
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  return { requests, restore: () => void (window.fetch = original) };
}

let count = 0;

/** An address that no other test has used, since answers are kept for the life of the page. */
export const freshUrl = (name = 'bundle.json'): string => `/fake/${(count += 1)}/${name}`;
