/** Our own messages between a frame and its page, in a shape that WordPress's embeds have too. */
const OURS = { type: 'trust-widgets', version: 1 } as const;

/** Least and most of a frame's height, in px. */
const LEAST = 1;
const MOST = 15_000;

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (data: unknown): Fields =>
  typeof data === 'object' && data ? (data as Fields) : {};
const isOurs = ({ type, version }: Fields): boolean =>
  type === OURS.type && version === OURS.version;

/** A frame tells its page how high it is. WordPress knows the frame by the secret that it gave. */
export const heightMessage = (value: number, secret?: string): object => ({
  ...OURS,
  message: 'height',
  value,
  ...(secret && { secret }),
});

/** The height that a frame tells in our shape, in whole px within reason; `undefined` where it tells none. */
export function heightIn(data: unknown): number | undefined {
  const fields = fieldsOf(data);
  const { message, value } = fields;
  if (!isOurs(fields) || message !== 'height' || !Number.isFinite(value)) return undefined;
  return Math.min(MOST, Math.max(LEAST, Math.ceil(value as number)));
}

/** A page asks its frame for the height: it may have been told before anyone heard. */
export const readyMessage = { ...OURS, message: 'ready' } as const;

/** Whether a page asks for the height, in our shape or, with the frame's secret, in WordPress's. */
export function asksHeight(data: unknown, secret?: string): boolean {
  const fields = fieldsOf(data);
  const isKnown = isOurs(fields) || (!!secret && fields.secret === secret);
  return isKnown && fields.message === 'ready';
}

/** A frame asks WordPress's page to go to another page of the frame's own host. */
export const linkMessage = (value: string, secret: string): object => ({
  message: 'link',
  value,
  secret,
});

/** The secret that WordPress put into the fragment of a frame's address. */
export const secretIn = (hash: string): string | undefined =>
  /[?&]secret=([a-z\d]{1,64})(&|$)/i.exec(hash)?.[1];

/** Whether an address is that of a frame of ours. */
export const isFrame = (url: string): boolean => /\/embed\.html\?/.test(url);
