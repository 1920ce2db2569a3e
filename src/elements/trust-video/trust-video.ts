import type { PropertyDeclarations } from 'lit';
import { names, watchAddress } from '../../domain/video/addresses.js';
import type { Framed } from '../../domain/video/messages.js';
import { parseVideo, type Video } from '../../domain/video/video.js';
import { LightElement } from '../../kit/light-element.js';
import { report } from '../../kit/report.js';
import { forSharing } from '../../kit/standing.js';
import { controlStyles } from '../../kit/styles/controls.js';
import { video } from '../../locales/en/video.js';
import { whenParsed } from '../../platform/parsed.js';
import { filePlayer, framePlayer, type Player } from './player.js';
import { TrustVideoRequestEvent, TrustVideoStartEvent } from './trust-video.events.js';
import { styles } from './trust-video.styles.js';
import type { VideoTranscript } from './video-transcript.js';
import { makeView, name, type VideoView, write } from './video-view.js';

/**
 * A poster that becomes the player on one tap: YouTube, Vimeo, or a file. Nothing of the video is asked for before.
 *
 * @attr {'eager'} loading - Loads at once, not when near the viewport; read by the loader.
 * @summary A poster that becomes the player on one tap.
 * @tagname trust-video
 * @slot - A link to the video, shown without JavaScript; its text is the title. For a file, also its `<source>`s and `<track>`s.
 * @slot poster - A picture of your own, instead of `poster`.
 * @slot transcript - The transcript, an element for each line; its `data-start` says when it is spoken.
 * @fires {TrustVideoRequestEvent} trust-video-request - Before anything of the video is loaded; cancelable.
 * @fires {TrustVideoStartEvent} trust-video-start - The player has taken the poster's place.
 * @fires {TrustShareEvent} trust-share - Before the video is shared; cancelable.
 * @fires {TrustSharedEvent} trust-shared - After it was handed over.
 * @csspart frame - The box of the poster and the player.
 * @csspart button - The button on the poster.
 * @csspart title - The title.
 * @csspart action - The link to the video, and each button beside it.
 * @csspart consent - The question before a provider's player is loaded.
 * @csspart transcript - The transcript.
 * @csspart menu - The menu of targets to share to.
 * @csspart target - Each target.
 * @cssproperty [--trust-accent=#17594f] - Fill of the button.
 * @cssproperty --trust-on-accent - Text on the accent; by default black or white, whichever reads better.
 * @cssproperty [--trust-radius=0.5em] - Radius of corners.
 * @cssproperty [--trust-ratio=16 / 9] - Width to height of the picture.
 * @cssproperty --trust-surface - Colour of the menu; by default the colour that the video stands on.
 * @cssstate ready - Language and data are there and rendered.
 */
export class TrustVideo extends LightElement {
  static override styles = [LightElement.styles, controlStyles, styles];
  static override readonly english = video;
  static override properties: PropertyDeclarations = {
    src: {},
    videoTitle: { attribute: 'video-title' },
    poster: {},
    providerPoster: { type: Boolean, attribute: 'provider-poster' },
    duration: {},
    consent: {},
    transcript: {},
    crossOrigin: { attribute: 'crossorigin' },
  };

  /** Address of the video at YouTube or Vimeo, YouTube's id, or a file; by default where the link inside leads. */
  declare src?: string;
  /** The title; by default the text of the link inside. */
  declare videoTitle?: string;
  /** Address of a picture of your own. */
  declare poster?: string;
  /** Shows the provider's own picture where you give none: the provider then learns of each reader who sees it. */
  declare providerPoster?: boolean;
  /** How long it is, in your words, such as `12:34`. */
  declare duration?: string;
  /** `ask`: before a provider's player is loaded, the reader is told of it and asked. */
  declare consent?: 'ask';
  /** Address of the transcript as WebVTT. */
  declare transcript?: string;
  /** For a file and its tracks on another host: how they are asked for. */
  declare crossOrigin?: 'anonymous' | 'use-credentials';

  #video?: Video;
  /** What the video was read from. */
  #read?: string;
  #view?: VideoView;
  #player?: Player;
  /** Where the reader last asked to begin, in seconds. */
  #wanted?: number;
  /** The question that the reader is asked now. */
  #question?: Promise<boolean>;
  /** The provider's own picture, once it is known. */
  #picture?: string;
  /** The transcript, once it was opened. */
  #lines?: VideoTranscript;
  /** Parts of the code that were asked for, by name. */
  readonly #parts: Partial<Record<string, Promise<unknown>>> = {};

  /**
   * Plays here, without asking.
   * @param from - Where to begin, in seconds; by default where the reader asked to, else where `src` says.
   */
  play(from = this.#wanted ?? this.#video?.start): void {
    const video = this.#video;
    if (!video || from === undefined) return;
    if (this.#player) return this.#player.seek(from);
    const onTime = (time: number): void => this.#lines?.follow(time);
    const media = [...this.querySelectorAll(':scope>source,:scope>track')].map((one) =>
      one.cloneNode(),
    );
    const player =
      video.provider === 'file'
        ? filePlayer(video, from, media, this.crossOrigin, onTime)
        : framePlayer(video, from, onTime);
    const { element } = (this.#player = player);
    element.ariaLabel = this.#title || this.#where(video);
    this.#show(element);
    element.focus();
    this.dispatchEvent(new TrustVideoStartEvent({ provider: video.provider }));
  }

  /** The shadow root, made where there is none yet. */
  openRoot(): ShadowRoot {
    return ((this as { renderRoot: unknown }).renderRoot ??=
      super.createRenderRoot()) as ShadowRoot;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A frame that comes back loads anew, and would play by itself.
    this.#stop();
  }

  /** None before all is there: until then the light DOM stands as it is. */
  protected override createRenderRoot(): ShadowRoot {
    return null as never;
  }

  protected override pending(): Promise<unknown> | undefined {
    return super.pending() ?? (this.src ? undefined : whenParsed());
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#look();
    const view = (this.#view ??= this.#makeView());
    const video = this.#video;
    view.inside.hidden = view.spoken.hidden = !!video;
    for (const node of [view.frame, view.title, view.row]) node.hidden = !video;
    if (video) this.#fill(view, video);
    super.update(changed);
  }

  /** Reads which video it is. */
  #look(): void {
    const inside = this.querySelector(':scope>a,:scope>source');
    const address = inside?.getAttribute('href') ?? inside?.getAttribute('src');
    const src = String(this.src || address || '');
    if (src === this.#read) return;
    this.#read = src;
    this.#picture = undefined;
    this.#stop();
    this.#video = parseVideo(src);
    if (!this.#video) report(this, [{ path: 'src', message: `"${src}" is no video's address` }]);
  }

  #makeView(): VideoView {
    const view = makeView();
    const { share } = view;
    view.inside.onslotchange = view.spoken.onslotchange = () => this.requestUpdate();
    view.button.addEventListener('click', () => this.#request(this.#video!.start));
    view.lines.onclick = async () => (await this.#openLines())?.toggle();
    share.onpointerenter = share.onpointerdown = share.onfocus = () => void this.#openShare();
    share.onclick = async () => {
      const opens = share.hasAttribute('popovertarget');
      await (await this.#openShare())?.act(opens);
    };
    this.openRoot().append(view.frame, view.title, view.row, view.inside, view.spoken);
    return view;
  }

  #fill(view: VideoView, video: Video): void {
    const title = this.#title;
    const say = this.language.text('videoWatch');
    view.button.ariaLabel = title ? this.language.text('videoNamed', { title }) : say;
    write(view.words, say);
    write(view.length, this.duration ?? '');
    write(view.title, title);
    view.link.href = watchAddress(video, Math.floor(this.#player?.time ?? video.start));
    write(view.where, this.#where(video));
    name(view.lines, this.language.text('videoTranscript'));
    name(view.share, this.language.text('videoShare'));
    view.lines.hidden = !this.transcript && !this.querySelector('[slot=transcript]');
    view.lines.ariaExpanded = String(!!this.#lines?.open);
    view.share.className = `plain ${forSharing()}`;
    if (this.providerPoster && !this.poster) void this.#openPicture(video);
    const poster = this.poster || this.#picture;
    view.picture.hidden = !poster;
    // Set again, it may be loaded again.
    if (poster && poster !== view.picture.getAttribute('src')) view.picture.src = poster;
  }

  get #title(): string {
    return this.videoTitle ?? this.querySelector(':scope>a')?.textContent?.trim() ?? '';
  }

  /** Where it can be watched without this page. */
  #where({ provider }: Video): string {
    return provider === 'file'
      ? this.language.text('videoOpen')
      : this.language.text('videoOn', { site: names[provider] });
  }

  /** Puts one thing into the box. */
  #show(...nodes: Node[]): void {
    this.#view?.frame.replaceChildren(...nodes);
  }

  /** Back to the poster. */
  #stop(): void {
    this.#player?.stop();
    this.#player = this.#wanted = this.#question = undefined;
    this.#show(...(this.#view?.poster ?? []));
  }

  /** What a tap does: asks the page, then the reader where `consent` says so, and plays. */
  async #request(from: number): Promise<void> {
    const video = this.#video!;
    if (!this.#player) {
      this.#wanted = from;
      if (!this.dispatchEvent(new TrustVideoRequestEvent({ provider: video.provider }))) return;
      if (this.consent && video.provider !== 'file' && !(await this.#ask(video.provider))) return;
      // By now it may be another, or gone.
      if (video !== this.#video || !this.isConnected) return;
    }
    this.play(from);
  }

  /** Whether the reader wants the provider's player here. */
  async #ask(provider: Framed): Promise<boolean> {
    const consent = await this.#part('consent', async () => {
      const { VideoConsent } = await import('./video-consent.js');
      return new VideoConsent(this, this.language);
    });
    // Without the question there is no consent; the link to the provider stands below.
    if (!consent) return false;
    if (await consent.isKept(provider)) return true;
    this.#show(consent.box);
    const question = (this.#question = consent.ask(provider));
    const yes = await question;
    // Asked anew meanwhile, or taken from the page: this one has no say.
    if (question !== this.#question) return false;
    this.#question = undefined;
    if (!yes) {
      this.#stop();
      this.#view!.button.focus();
    }
    return yes;
  }

  #openShare() {
    return this.#part('share', async () => {
      const { VideoShare } = await import('./video-share.js');
      return new VideoShare(this, this.language, this.#view!.share, () => ({
        url: watchAddress(this.#video!, Math.floor(this.#player?.time ?? this.#video!.start)),
        title: this.#title,
      }));
    });
  }

  async #openLines() {
    return (this.#lines = await this.#part('lines', async () => {
      const { VideoTranscript } = await import('./video-transcript.js');
      return new VideoTranscript(
        this,
        this.language,
        (from) => this.#request(from),
        () => this.#player?.time,
      );
    }));
  }

  async #openPicture(video: Video): Promise<void> {
    const picture = await this.#part(this.#read!, async () => {
      const { providerPoster } = await import('../../platform/provider-poster.js');
      return providerPoster(video);
    });
    if (video !== this.#video || picture === this.#picture) return;
    this.#picture = picture;
    this.requestUpdate();
  }

  /** Fetches a part once; a failure is reported, and then it is tried again. */
  async #part<T>(key: string, load: () => Promise<T>): Promise<T | undefined> {
    try {
      return (await (this.#parts[key] ??= load())) as T;
    } catch (error) {
      this.#parts[key] = undefined;
      report(this, [{ path: 'code', message: String(error) }]);
      return undefined;
    }
  }
}
