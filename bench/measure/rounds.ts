import type { Kind, Subject } from '../kinds/kind.js';
import type { Host } from '../server/site.js';
import { articlePath, pathOf } from '../site-of.js';
import { arrive, type Arrival } from './arrive.js';
import { openChromium, THROTTLE, type Chromium } from './browser.js';
import { openTab, type Tab, type Work } from './work.js';

/** All loads of one page over the fast link. */
export interface Loads {
  /** At this machine's own speed, by the number of copies on the page. */
  work: Record<number, Work[]>;
  /** With one copy, and the processor throttled. */
  throttled: Work[];
}

/** All that was measured of one subject. */
export interface Samples extends Loads {
  arrivals: Arrival[];
}

const noLoads = (): Loads => ({ work: { 1: [], 10: [], 100: [] }, throttled: [] });

/** The most copies on a page. */
const MOST = 100;

/**
 * What is done to every subject in turn before the next is done; numbers are copies on the page, `most` is
 * 100 or the most that the subject bears.
 */
type Turn = 'warm up' | 1 | 10 | 'most' | 'throttled' | 'arrive';

// Many with one copy: what it costs is little beside the article's own work, and lost in the scatter of few loads.
const some: Turn[] = [1, 'most', 1];
const half = (last: Turn): Turn[] => [...some, 'most', 'arrive', ...some, 1, last];
const turns: Turn[] = ['warm up', ...half(10), ...half('throttled')];

export class Rounds {
  readonly samples = new Map<Subject, Samples>();
  readonly article = noLoads();
  #turn = 0;

  constructor(
    private readonly kinds: readonly Kind[],
    private readonly host: Host,
    /** Where the slow link begins. */
    private readonly slowPort: number,
  ) {
    for (const { subjects } of kinds) {
      for (const subject of subjects) this.samples.set(subject, { ...noLoads(), arrivals: [] });
    }
  }

  /** One round, in a browser of its own. */
  async run(): Promise<void> {
    const chromium = await openChromium(this.host.pin);
    const tab = await openTab(chromium);
    for (const turn of turns) await this.#take(turn, chromium, tab);
    await chromium.close();
  }

  async #take(turn: Turn, chromium: Chromium, tab: Tab): Promise<void> {
    const steps = this.kinds.flatMap((kind) => [
      () => this.#article(turn, tab),
      ...kind.subjects.map((subject) => () => this.#measure(turn, kind, subject, chromium, tab)),
    ]);
    // There and back, so that none always comes after the same one.
    if (this.#turn++ % 2 === 1) steps.reverse();
    for (const step of steps) await step();
  }

  /** As often as there are kinds: it is what every subject is compared with. */
  async #article(turn: Turn, tab: Tab): Promise<void> {
    if (turn !== 'warm up' && turn !== 1 && turn !== 'throttled') return;
    const throttle = turn === 'throttled' ? THROTTLE : 1;
    const found = await tab.work(this.#address(articlePath), undefined, throttle);
    if (turn === 'throttled') this.article.throttled.push(found);
    else if (turn === 1) this.article.work[1]!.push(found);
  }

  async #measure(
    turn: Turn,
    kind: Kind,
    subject: Subject,
    chromium: Chromium,
    tab: Tab,
  ): Promise<void> {
    const { arrivals, work, throttled } = this.samples.get(subject)!;
    if (turn === 'arrive') {
      const address = this.#address(pathOf(kind, subject, 1), this.slowPort);
      arrivals.push(await arrive(chromium, subject, address));
      return;
    }
    const most = subject.most ?? MOST;
    const copies = turn === 'most' ? most : turn === 10 ? 10 : 1;
    if (subject.role === 'bare' || copies > most) return;
    const address = this.#address(pathOf(kind, subject, copies));
    const found = await tab.work(address, subject, turn === 'throttled' ? THROTTLE : 1);
    if (turn === 'throttled') throttled.push(found);
    else if (turn !== 'warm up') work[copies]!.push(found);
  }

  #address(path: string, port = this.host.port): string {
    return `https://127.0.0.1:${port}${path}`;
  }
}
