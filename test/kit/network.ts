/** An answer that has not been given yet. */
interface Request {
  readonly url: string;
  answer(body: string, status?: number): void;
  fail(): void;
}

/** Stands in for the network while a file's tests run: each request waits to be answered by hand. */
export function standInNetwork(): { requests: Request[]; last(): Request } {
  const requests: Request[] = [];
  const { fetch } = window;
  beforeEach(() => {
    requests.length = 0;
    window.fetch = (url) =>
      new Promise((resolve, reject) =>
        requests.push({
          url: String(url),
          answer: (body, status = 200) => resolve(new Response(body, { status })),
          fail: () => reject(new TypeError('Failed to fetch')),
        }),
      );
  });
  afterEach(() => {
    window.fetch = fetch;
  });
  return { requests, last: () => requests.at(-1)! };
}
