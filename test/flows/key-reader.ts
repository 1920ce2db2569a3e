import type { Page } from '../harness/browser.js';
import { poll } from '../harness/processes.js';

/** What has the focus in a tag, and where in it the reader is. */
export interface Spot {
  id: string;
  type: string;
  checked: boolean;
  /** Of a control: its label's, else its own. */
  words: string;
  /** What it is called where its words do not tell. */
  name: string;
  /** Of the question around it. */
  question: string;
}

/** Runs in the page. */
function spot(selector: string): Spot | null {
  const element = document.querySelector(selector)?.shadowRoot?.activeElement;
  if (!element) return null;
  const { type = '', checked = false, labels } = element as HTMLInputElement;
  const words = (labels?.[0] ?? element).textContent ?? '';
  const group = element.closest('fieldset');
  const asks = group?.querySelector('.asks') ?? group?.querySelector('legend');
  return {
    id: element.id,
    type,
    checked,
    words: words.replaceAll(/\s+/g, ' ').trim(),
    name: element.ariaLabel ?? '',
    question: asks?.textContent ?? '',
  };
}

/** Uses a tag by keys alone. */
export class KeyReader {
  constructor(
    readonly page: Page,
    readonly selector: string,
  ) {}

  spot(): Promise<Spot | null> {
    return this.page.evaluate(spot, this.selector);
  }

  /** Presses a key until the focus is where it is wanted. */
  async reach(wanted: (spot: Spot) => boolean, key = 'Tab', most = 60): Promise<Spot> {
    const seen: string[] = [];
    for (let presses = 0; presses <= most; presses++) {
      const now = await this.spot();
      if (now && wanted(now)) return now;
      if (now) seen.push(now.id || now.words);
      await this.page.press(key);
    }
    throw new Error(`${key}, ${most} times, did not get there; seen: ${seen.join(', ')}`);
  }

  reachId(id: string, key?: string): Promise<Spot> {
    return this.reach((now) => now.id === id, key);
  }

  /** In the next group of radios, picks one by Space or the arrows. */
  async pick(words: string, question = '', key = 'ArrowDown'): Promise<void> {
    let now = await this.reach((one) => one.type === 'radio' && one.question.includes(question));
    const first = now.words;
    if (now.words === words && !now.checked) await this.page.press('Space');
    for (let presses = 0; now.words !== words; presses++) {
      if (presses === 9) throw new Error(`From "${first}" no arrow led to "${words}"`);
      const before = now.words;
      await this.page.press(key);
      now = await poll(`another choice than "${before}"`, async () => {
        const next = await this.spot();
        return next && next.words !== before && next;
      });
    }
    await poll(`"${words}" to be chosen`, async () => (await this.spot())?.checked);
  }
}
