import { privateStore } from '../src/kit/private-store.js';
import { page } from '../src/page/page.js';

/** Puts something else in the place of a property. @returns Puts back what was there. */
function standIn<T extends object>(target: T, name: keyof T, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else delete target[name];
  };
}

/** Several, put back together. */
const all =
  (...ends: (() => void)[]) =>
  (): void =>
    ends.reverse().forEach((end) => end());

/** A clipboard that takes everything, or one that takes nothing; then the older way fails too. */
export const clipboard = (takes: boolean) => (): (() => void) =>
  all(
    standIn(navigator, 'clipboard', {
      writeText: () =>
        takes ? Promise.resolve() : Promise.reject(new DOMException('', 'NotAllowedError')),
    }),
    standIn(document, 'execCommand', () => takes),
  );

/** What the addresses of stories answer; the helplines were checked today, whenever that is. */
const files: Record<string, () => unknown> = {
  '/no-helplines.json': () => [],
  '/helplines.json': () => [
    {
      country: 'Nowhere',
      name: 'A made-up helpline',
      phone: '+1 555 0100',
      url: 'https://example.org/talk/',
      hours: 'day and night',
      verifiedOn: new Date().toISOString().slice(0, 10),
    },
    {
      country: 'Elsewhere',
      name: 'Another that is made up',
      url: 'https://example.org/chat',
      verifiedOn: new Date().toISOString().slice(0, 10),
    },
  ],
};

/** Answers what a story's quiz asks for; and nothing that was said in it lasts for the page. */
export function privacy(): () => void {
  const { fetch } = globalThis;
  const answer: typeof fetch = async (address, ...rest) => {
    const file = files[String(address)];
    return file ? Response.json(file()) : fetch(address, ...rest);
  };
  return all(standIn(globalThis, 'fetch', answer), () => (page.unsafe = false));
}

/** What the story keeps on the device is erased again, and the database with it. */
export const erasing = (): (() => unknown) => () => privateStore().eraseAll();

/** The story is of something that the console complains of. */
export const complaints = (): (() => void) => standIn(console, 'error', () => {});
