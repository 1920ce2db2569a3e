import { poll } from '../harness/processes.js';
import { KeyReader } from './key-reader.js';

/** Answers a quiz by keys alone. */
export class QuizReader extends KeyReader {
  ready(): Promise<unknown> {
    return this.page.waitFor((selector) => {
      const quiz = document.querySelector(selector)!;
      return quiz.matches(':state(ready)') && quiz.shadowRoot!.querySelector('.quiz');
    }, this.selector);
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
}
