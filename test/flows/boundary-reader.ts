import { boundary as words } from '../../src/locales/en/boundary.js';
import { poll } from '../harness/processes.js';
import { KeyReader } from './key-reader.js';
import { press } from './press.js';

/** Writes and answers boundaries by keys alone. */
export class BoundaryReader extends KeyReader {
  ready(): Promise<unknown> {
    return this.page.waitFor((selector) => {
      const builder = document.querySelector(selector)!;
      return builder.matches(':state(ready)') && builder.shadowRoot!.querySelector('.builder');
    }, this.selector);
  }

  /** The words of what shows in a part of it; '' where there is none. */
  text(part = '.builder'): Promise<string> {
    return this.page.evaluate(
      (selector, inner) =>
        document
          .querySelector(selector)!
          .shadowRoot?.querySelector<HTMLElement>(inner)
          ?.innerText.replaceAll(/\s+/g, ' ')
          .trim() ?? '',
      this.selector,
      part,
    );
  }

  /** The words of each of some parts. */
  texts(part: string): Promise<string[]> {
    return this.page.evaluate(
      (selector, inner) =>
        [...document.querySelector(selector)!.shadowRoot!.querySelectorAll(inner)].map((one) =>
          one.textContent.replaceAll(/\s+/g, ' ').trim(),
        ),
      this.selector,
      part,
    );
  }

  shows(words: string): Promise<unknown> {
    return poll(`"${words}"`, async () => (await this.text()).includes(words));
  }

  /** Presses Enter on a button, by its words or its name, and waits for another view, which has the focus. */
  async enter(name: string): Promise<string> {
    const before = await this.text('#focus');
    await this.reach((now) => [now.words, now.name].includes(name));
    await this.page.press('Enter');
    return this.headAfter(before);
  }

  /** The head of the next view, when it has the focus. */
  headAfter(before: string): Promise<string> {
    return poll(`another view than "${before}" with the focus`, async () => {
      const [head, now] = [await this.text('#focus'), await this.spot()];
      return now?.id === 'focus' && head !== before && head;
    });
  }

  /** The same, but at once, where the way by Tab is none of the story. */
  async go(name: string): Promise<string> {
    const before = await this.text('#focus');
    await press(this.page, this.selector, name);
    return this.headAfter(before);
  }

  /** Writes into a field, in the place of what it holds. */
  async write(id: string, words: string): Promise<void> {
    await this.page.focus(`${this.selector} >>> #${id}`);
    await this.page.press('Control+a');
    await this.page.type(words);
    await poll(`${id} to hold "${words}"`, async () => (await this.value(id)) === words);
  }

  value(id: string): Promise<string | undefined> {
    return this.page.evaluate(
      (selector, name) =>
        document.querySelector(selector)!.shadowRoot!.querySelector<HTMLTextAreaElement>(`#${name}`)
          ?.value,
      this.selector,
      id,
    );
  }

  /** From the list: begins a boundary about an area, and says what the writer will do. */
  async add(area: string, action: string): Promise<void> {
    await this.enter(await this.text('#write'));
    await this.enter(area);
    await this.reachId('action');
    await this.page.type(action);
    await this.enter('Done');
  }

  /** From the list: says it in another way. */
  async rewrite(area: string, action: string): Promise<void> {
    await this.enter(`Edit: ${area}`);
    await this.write('action', action);
    await this.go('Done');
  }

  /** From the list: seals it all, and gives back the link. */
  async seal(passphrase: string): Promise<string> {
    await this.go(words.boundaryHandover);
    await this.write('hand-secret', passphrase);
    await this.page.press('Enter');
    const link = await poll('the sealed link', () => this.value('link'));
    await this.go('Back');
    return link;
  }

  /** Where a letter waits: the passphrase opens it, and the list shows. */
  async open(passphrase: string): Promise<void> {
    await this.reachId('letter-secret');
    const before = await this.text('#focus');
    await this.page.type(passphrase);
    await this.page.press('Enter');
    await this.headAfter(before);
  }

  /** From the list: answers for one person. Each answer is `[area, mark, what to change]`. */
  async answer(
    person: string,
    name: string,
    answers: readonly (readonly [area: string, mark: string, wish?: string])[],
  ): Promise<void> {
    await this.go(words.boundaryAgree);
    await this.write(person, name);
    for (const [area, mark, wish] of answers) {
      // Upwards from "No answer", the last of them: WebKit does not go on with the first.
      await this.pick(mark, `${name}: ${area}`, 'ArrowUp');
      if (!wish) continue;
      await this.reach(({ type }) => type === 'textarea');
      await this.page.type(wish);
    }
    await this.go('Done');
  }
}
