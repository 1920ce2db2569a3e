import css from '../quiz.css';
import { readQuiz, score, type Quiz } from '../quiz-score.js';

/** `<plain-quiz>`: one question at a time, then a bar for each theme. */
class PlainQuiz extends HTMLElement {
  #quiz!: Quiz;
  #answers: (number | undefined)[] = [];
  #at = 0;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.#quiz = readQuiz(this);
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${css}</style><form></form>`;
    const form = root.querySelector('form')!;
    form.addEventListener('change', (event) => {
      this.#answers[this.#at] = Number((event.target as HTMLInputElement).value);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(1);
    });
    this.#draw();
  }

  #go(step: number): void {
    this.#at += step;
    this.#draw();
    this.shadowRoot!.querySelector<HTMLElement>('legend, h3')?.focus();
  }

  #draw(): void {
    const form = this.shadowRoot!.querySelector('form')!;
    const { questions, choices, title } = this.#quiz;
    const question = questions[this.#at];
    if (!question) {
      form.replaceChildren(...this.#results(title));
      return;
    }
    const set = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.tabIndex = -1;
    legend.textContent = `${this.#at + 1} of ${questions.length}. ${question.text}`;
    set.append(legend);
    choices.forEach((words, value) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      input.type = 'radio';
      input.name = 'answer';
      input.value = String(value);
      input.checked = this.#answers[this.#at] === value;
      label.append(input, words);
      set.append(label);
    });
    const next = document.createElement('button');
    next.textContent = this.#answers[this.#at] === undefined ? 'Next or skip' : 'Next';
    const back = document.createElement('button');
    back.type = 'button';
    back.textContent = 'Back';
    back.hidden = this.#at === 0;
    back.addEventListener('click', () => this.#go(-1));
    form.replaceChildren(set, back, next);
  }

  #results(title: string): HTMLElement[] {
    const heading = document.createElement('h3');
    heading.tabIndex = -1;
    heading.textContent = title;
    const bars = score(this.#quiz, this.#answers).map(([theme, share]) => {
      const row = document.createElement('div');
      const bar = document.createElement('div');
      bar.className = 'bar';
      bar.style.inlineSize = `${share}%`;
      row.append(`${theme}: ${share}`, bar);
      return row;
    });
    return [heading, ...bars];
  }
}

customElements.define('plain-quiz', PlainQuiz);
