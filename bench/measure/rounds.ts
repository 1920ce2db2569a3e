import type { Kind, Subject } from '../kinds/kind.js';
import type { Host } from '../server/site.js';
import { articlePath, pathOf } from '../site-of.js';
import { arrive, type Arrival } from './arrive.js';
import { openChromium, type Chromium } from './browser.js';
import { work, type Work } from './work.js';

/** All that was measured of one subject. */
export interface Samples {
  arrivals: Arrival[];
  /** By the number of copies on the page. */
  work: Record<number, Work[]>;
}

/** What is done to each subject in turn, again and again; numbers are copies on the page. */
const passes = [1, 'arrive', 1, 100, 1, 10, 'arrive', 1] as const;

export class Rounds {
  readonly samples = new Map<Subject, Samples>();
  readonly article: Work[] = [];

  constructor(
    private readonly kinds: readonly Kind[],
    private readonly host: Host,
    /** Where the slow link begins. */
    private readonly slowPort: number,
  ) {
    for (const { subjects } of kinds) {
      for (const subject of subjects) {
        this.samples.set(subject, { arrivals: [], work: { 1: [], 10: [], 100: [] } });
      }
    }
  }

  /** One round, in a browser of its own: every pass goes over all subjects. */
  async run(round: number): Promise<void> {
    const chromium = await openChromium(this.host.pin);
    await work(chromium, this.host, articlePath);
    for (const pass of passes) {
      for (const kind of this.kinds) {
        if (pass === 1) this.article.push(await work(chromium, this.host, articlePath));
        // No subject always comes after the same one's rubbish.
        const turn = round % kind.subjects.length;
        const order = [...kind.subjects.slice(turn), ...kind.subjects.slice(0, turn)];
        for (const subject of order) await this.#measure(chromium, kind, subject, pass);
      }
    }
    await chromium.close();
  }

  async #measure(
    chromium: Chromium,
    kind: Kind,
    subject: Subject,
    pass: (typeof passes)[number],
  ): Promise<void> {
    const samples = this.samples.get(subject)!;
    if (pass === 'arrive') {
      const address = `https://127.0.0.1:${this.slowPort}${pathOf(kind, subject, 1)}`;
      samples.arrivals.push(await arrive(chromium, subject, address));
    } else if (subject.role !== 'bare' && pass <= (subject.most ?? Infinity)) {
      samples.work[pass]!.push(
        await work(chromium, this.host, pathOf(kind, subject, pass), subject),
      );
    }
  }
}
