import type { Provider } from './video.js';

/** A provider whose player stands in a frame. */
export type Framed = Exclude<Provider, 'file'>;

/** Where a player's messages come from, and the only place that ours go to. */
export const origins: Readonly<Record<Framed, string>> = {
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
};

/** What a player tells: what it holds is what it said. */
export interface News {
  /** Where it is, in seconds. */
  readonly time?: number;
  readonly playing?: boolean;
}

/** What a player can be told. */
export type Command = 'play' | 'pause' | 'seek';

const commands: Readonly<Record<Framed, Readonly<Record<Command, string>>>> = {
  youtube: { play: 'playVideo', pause: 'pauseVideo', seek: 'seekTo' },
  vimeo: { play: 'play', pause: 'pause', seek: 'setCurrentTime' },
};

/**
 * The message that tells a player to do something. YouTube's are those of its IFrame API, Vimeo's those of its Player
 * API; neither documents them, so all that depends on an answer is done as well as it can be.
 */
export function commandMessage(provider: Framed, command: Command, seconds?: number): string {
  const name = commands[provider][command];
  return JSON.stringify(
    provider === 'youtube'
      ? { event: 'command', func: name, args: seconds === undefined ? [] : [seconds, true] }
      : { method: name, ...(seconds === undefined ? {} : { value: seconds }) },
  );
}

/** Messages that ask a player to tell what it does. */
export const listenMessages = (provider: Framed): readonly string[] =>
  provider === 'youtube'
    ? ['{"event":"listening","id":1,"channel":"widget"}']
    : ['timeupdate', 'play', 'pause', 'ended'].map((value) =>
        JSON.stringify({ method: 'addEventListener', value }),
      );

const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** What a player's message says; `undefined` where it is no message of one. */
export function readNews(provider: Framed, data: unknown): News | undefined {
  let message: Record<string, unknown>;
  try {
    message = object(typeof data === 'string' ? JSON.parse(data) : data);
  } catch {
    return undefined;
  }
  const { event } = message;
  if (typeof event !== 'string') return undefined;
  const { currentTime, playerState } = object(message.info);
  const time = provider === 'youtube' ? currentTime : object(message.data).seconds;
  const playing =
    provider === 'youtube'
      ? typeof playerState === 'number'
        ? playerState === 1
        : undefined
      : { timeupdate: undefined, play: true, pause: false, ended: false }[event];
  return {
    ...(typeof time === 'number' && time >= 0 && Number.isFinite(time) ? { time } : {}),
    ...(playing === undefined ? {} : { playing }),
  };
}
