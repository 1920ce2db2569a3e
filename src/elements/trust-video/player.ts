import { playerAddress } from '../../domain/video/addresses.js';
import {
  type Command,
  commandMessage,
  type Framed,
  listenMessages,
  origins,
  readNews,
} from '../../domain/video/messages.js';
import type { Video } from '../../domain/video/video.js';
import { make } from '../../kit/make.js';
import type { Player as Playing } from '../../page/page.js';
import { startPlaying, stopPlaying } from '../../page/playing.js';

/** What plays a video. */
export interface Player extends Playing {
  readonly element: HTMLElement;
  /** Where it is, in seconds, as far as is known. */
  readonly time: number;
  /** Goes to that second, and plays. */
  seek(seconds: number): void;
  /** Lets go of it: it is taken away. */
  stop(): void;
}

/** Called each time that a player says where it is, in seconds. */
export type OnTime = (seconds: number) => void;

/** The browser's own player. @param media - Sources and tracks; without a source, the video's address is one. */
export function filePlayer(
  { id }: Video,
  from: number,
  media: readonly Node[],
  crossOrigin: string | null | undefined,
  onTime: OnTime,
): Player {
  const element = make('video', { controls: true, playsInline: true }, ...media);
  // Before the address: engines ask for it by the state of that moment.
  if (crossOrigin !== undefined) element.crossOrigin = crossOrigin;
  if (!element.querySelector('source')) element.src = id;
  // Where its length is not known yet, it begins there.
  if (from) element.currentTime = from;
  const player: Player = {
    element,
    get time() {
      return element.currentTime;
    },
    seek(seconds) {
      element.currentTime = seconds;
      play();
    },
    pause: () => element.pause(),
    stop() {
      stopPlaying(player);
      // The way back to its beginning is nobody's news.
      element.onplay = element.ontimeupdate = null;
      element.pause();
      // Else all of it is downloaded, and WebKit's own controls throw if it is collected meanwhile.
      element.replaceChildren();
      element.removeAttribute('src');
      element.load();
    },
  };
  // Where the browser forbids it, it has the focus and a button of its own.
  const play = (): void => void element.play().catch(() => {});
  element.onplay = () => startPlaying(player);
  element.ontimeupdate = () => onTime(element.currentTime);
  play();
  return player;
}

/** How often a framed player is asked to speak until it does, in milliseconds. */
const ASK = 500;
/** After how often it is left in peace. */
const MOST = 60;

/** A provider's player in a frame, spoken to by messages: without a script of theirs on the page. */
export function framePlayer(video: Video, from: number, onTime: OnTime): Player {
  const provider = video.provider as Framed;
  const origin = origins[provider];
  const element = make('iframe', {
    allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
    allowFullscreen: true,
    referrerPolicy: 'strict-origin-when-cross-origin',
    src: playerAddress(video, Math.floor(from)),
  });
  const post = (message: string): void => element.contentWindow?.postMessage(message, origin);
  const tell = (command: Command, seconds?: number): void =>
    post(commandMessage(provider, command, seconds));
  const ask = (): void => listenMessages(provider).forEach(post);

  let time = from;
  let asked = 0;
  let heard = false;
  let asking: ReturnType<typeof setInterval>;
  // Not before: until then another page stands in the frame, and Firefox complains of the address.
  element.onload = () => {
    clearInterval(asking);
    asking = setInterval(() => {
      if (!heard && asked++ < MOST) ask();
      else clearInterval(asking);
    }, ASK);
  };

  const onMessage = ({ source, origin: sender, data }: MessageEvent): void => {
    const news = sender === origin && source === element.contentWindow && readNews(provider, data);
    if (!news) return;
    // What was asked before it was there, it did not hear.
    if (!heard) ask();
    heard = true;
    clearInterval(asking);
    if (news.playing) startPlaying(player);
    if (news.time !== undefined) onTime((time = news.time));
  };
  addEventListener('message', onMessage);

  const player: Player = {
    element,
    get time() {
      return time;
    },
    seek(seconds) {
      tell('seek', seconds);
      tell('play');
    },
    pause: () => tell('pause'),
    stop() {
      clearInterval(asking);
      removeEventListener('message', onMessage);
      stopPlaying(player);
    },
  };
  startPlaying(player);
  return player;
}
