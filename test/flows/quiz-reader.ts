import type { Page } from '../harness/browser.js';
import { poll } from '../harness/processes.js';

/** What has the focus in a quiz, and where in it the reader is. */
export interface Spot {
  id: string;
  type: string;
  checked: boolean;
  /** Of a control: its label's, else its own. */
  words: string;
  /** Of the question around it. */
  question: string;
}

/** Runs in the page. */
function spot(selector: string): Spot | null {
  const element = document.querySelector(selector)?.shadowRoot?.activeElement;
  if (!element) return null;
  const { type = '', checked = false, labels } = element as HTMLInputElement;
  const words = (labels?.[0] ?? element).textContent ?? '';
  const question = element.closest('fieldset')?.querySelector('.asks')?.textContent ?? '';
  return { id: element.id, type, checked, words: words.replaceAll(/\s+/g, ' ').trim(), question };
}

/** Answers a quiz by keys alone. */
export class QuizReader {
  constructor(
    readonly page: Page,
    readonly selector: string,
  ) {}

  ready(): Promise<unknown> {
    return this.page.waitFor((selector) => {
      const quiz = document.querySelector(selector)!;
      return quiz.matches(':state(ready)') && quiz.shadowRoot!.querySelector('.quiz');
    }, this.selector);
  }

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

  /** Goes back, out of the quiz: the next Tab leads to its beginning. */
  async leaveBackwards(): Promise<void> {
    await this.reach(() => true, 'Shift+Tab');
    for (let presses = 0; await this.spot(); presses++) {
      if (presses === 20) throw new Error('Shift+Tab does not lead out');
      await this.page.press('Shift+Tab');
    }
  }

  /** The words of what shows, from where the view begins. */
  text(): Promise<string> {
    return this.page.evaluate(
      (selector) =>
        document
          .querySelector(selector)!
          .shadowRoot!.querySelector<HTMLElement>('.quiz')!
          .innerText.replaceAll(/\s+/g, ' '),
      this.selector,
    );
  }

  /** The question that shows, if one does. */
  question(): Promise<string> {
    return this.page.evaluate(
      (selector) =>
        document.querySelector(selector)!.shadowRoot!.querySelector('.asks')?.textContent ?? '',
      this.selector,
    );
  }

  /** The words that take the focus when another view shows. */
  head(): Promise<string> {
    return this.page.evaluate(
      (selector) =>
        document
          .querySelector(selector)!
          .shadowRoot!.querySelector<HTMLElement>('#focus')
          ?.innerText.replaceAll(/\s+/g, ' ')
          .trim() ?? '',
      this.selector,
    );
  }

  /** Presses Enter on a button, and waits for another view, which has the focus. */
  async enter(id: string): Promise<string> {
    const before = await this.head();
    await this.reachId(id);
    await this.page.press('Enter');
    return poll(`another view than "${before}" with the focus`, async () => {
      const [head, now] = [await this.head(), await this.spot()];
      return now?.id === 'focus' && head !== before && head;
    });
  }

  /** In the next group of radios, picks one by Space or the arrows. */
  async pick(words: string, question = ''): Promise<void> {
    let now = await this.reach((one) => one.type === 'radio' && one.question.includes(question));
    const first = now.words;
    if (now.words === words && !now.checked) await this.page.press('Space');
    for (let presses = 0; now.words !== words; presses++) {
      if (presses === 9) throw new Error(`From "${first}" no arrow led to "${words}"`);
      const before = now.words;
      await this.page.press('ArrowDown');
      now = await poll(`another choice than "${before}"`, async () => {
        const next = await this.spot();
        return next && next.words !== before && next;
      });
    }
    await poll(`"${words}" to be chosen`, async () => (await this.spot())?.checked);
  }
}
