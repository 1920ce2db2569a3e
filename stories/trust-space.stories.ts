import { html, type TemplateResult } from 'lit';
import type { TrustSpace } from '../src/elements/trust-space/trust-space.js';
import { until } from '../test/suites/until.js';
import { type FakeItem, type FakeState, FakeStore } from './fake-store.js';
import type { Story } from './story.js';

export default { title: 'trust-space', component: 'trust-space' };

const fallback = 'What you write in the tools of this page stays in this tab.';

const draw = (state: FakeState): TemplateResult =>
  html`<trust-space open .store=${new FakeStore(state)}>${fallback}</trust-space>`;

/** What the tag shows of a store; then what a reader does. */
const story = (state: FakeState, ...acts: ((root: ShadowRoot) => Promise<unknown>)[]): Story => ({
  render: () => draw(state),
  async play({ canvasElement }) {
    const element = canvasElement.querySelector<TrustSpace>('trust-space')!;
    await until(() => element.matches(':state(ready)'), 'the ready state');
    for (const act of acts) await act(element.renderRoot as ShadowRoot);
  },
});

/** Presses the button with these words. */
const press = (words: string) => async (root: ShadowRoot) => {
  const button = () =>
    [...root.querySelectorAll<HTMLElement>('button')].find(
      (one) => one.checkVisibility() && one.textContent!.trim().startsWith(words),
    );
  (await until(button, `the button "${words}"`)).click();
};

/** Opens a panel, and waits for its code. */
const open = (words: string) => async (root: ShadowRoot) => {
  const summaries = [...root.querySelectorAll('summary')];
  const summary = summaries.find((one) => one.textContent === words)!;
  summary.click();
  await until(() => summary.parentElement!.querySelector('.panel *'), 'what the panel holds');
};

const sees = (selector: string) => (root: ShadowRoot) =>
  until(() => root.querySelector(selector)?.checkVisibility(), selector);

const fill = (id: string, value: string) => async (root: ShadowRoot) => {
  (await until(() => root.querySelector<HTMLInputElement>(`#${id}`), `the field ${id}`)).value =
    value;
};

const pick = (text: string) => async (root: ShadowRoot) => {
  const input = await until(() => root.querySelector<HTMLInputElement>('#file'), 'the file field');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'notes.json'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
};

const kept: FakeItem = { id: 'kept', kept: true };
const items: FakeItem[] = [{ id: 'new' }, kept, { id: 'plan', kind: 'plan', kept: true }];

/** At first it says how much there is. */
export const Closed: Story = {
  ...story({ items }),
  render: () => html`<trust-space .store=${new FakeStore({ items })}>${fallback}</trust-space>`,
};

/** What a reader of a page sees who has written in its tools: some in this tab alone, some kept. */
export const Default = story({ items });

/** Before anything was written. */
export const Empty = story({});

/** With a passphrase that was given. */
export const Encrypted = story({ items: [kept], passphrase: 'of a story' });

/** With a passphrase, before it is given. */
export const Locked = story(
  { items: [kept], passphrase: 'of a story', locked: true },
  sees('#unlock'),
);

/** After a passphrase that was not the right one. */
export const WrongPassphrase: Story = {
  ...story(
    { items: [kept], passphrase: 'of a story', locked: true },
    fill('unlock', 'of another'),
    press('Unlock'),
    sees('#unlock-problem'),
  ),
  tags: ['!autodocs'], // it would take the focus
};

/** A tool wrote in two tabs at once: nothing is lost, and the reader chooses. */
export const TwoVersions = story({ items: [{ ...kept, values: ['…', '……'] }] });

/** Written by a newer version of the library; damaged; no room for what was written last. */
export const Troubles = story({
  items: [
    { ...kept, id: 'newer', state: 'newer' },
    { ...kept, id: 'damaged', kind: 'plan', state: 'damaged' },
    { ...kept, id: 'full', kind: 'list', trouble: 'full' },
  ],
});

/** On a page that came by plain http nothing can be kept. */
export const Insecure = story({ items: [{ id: 'new' }], trouble: 'insecure' });

/** Where the browser gives no storage, as in some private windows. */
export const Blocked = story({ items: [{ id: 'new' }], trouble: 'blocked' });

/** Erasing asks once. */
export const AskErase: Story = {
  ...story({ items: [kept] }, press('Erase'), sees('#question')),
  tags: ['!autodocs'], // it would take the focus
};

/** So does erasing everything. */
export const AskEraseAll: Story = {
  ...story({ items: [kept] }, press('Erase everything'), sees('#question')),
  tags: ['!autodocs'], // it would take the focus
};

/** A passphrase is typed twice. */
export const NewPassphrase: Story = {
  ...story({ items: [kept] }, open('Passphrase'), sees('#new')),
  tags: ['!autodocs'], // until it is opened, nothing tells it from others
};

/** When the two are not the same. */
export const NotTheSame: Story = {
  ...story(
    { items: [kept] },
    open('Passphrase'),
    fill('new', 'four plain words'),
    fill('again', 'five plain words'),
    press('Set passphrase'),
    sees('#again-problem'),
  ),
  tags: ['!autodocs'], // it would take the focus
};

/** Or four words are suggested, to write down. */
export const FourWords: Story = {
  ...story({ items: [kept] }, open('Passphrase'), press('Suggest four words'), sees('#words')),
  tags: ['!autodocs'], // it would take the focus
};

/** A passphrase that stands can be changed and removed. */
export const Passphrase: Story = {
  ...story({ items: [kept], passphrase: 'of a story' }, open('Passphrase'), sees('.panel')),
  tags: ['!autodocs'], // until it is opened, nothing tells it from others
};

/** How it locks, and what the quick exit does. */
export const Settings: Story = {
  ...story({ items: [kept], passphrase: 'of a story' }, open('Settings'), sees('select')),
  tags: ['!autodocs'], // until it is opened, nothing tells it from others
};

/** A copy in a file, saved and opened. */
export const CopyInFile: Story = {
  ...story({ items: [kept] }, open('Copy in a file'), sees('#file')),
  tags: ['!autodocs'], // until it is opened, nothing tells it from others
};

/** A file that was saved with a passphrase asks for it. */
export const SealedFile: Story = {
  ...story({ items: [kept] }, open('Copy in a file'), pick('sealed'), sees('#file-secret')),
  tags: ['!autodocs'], // it would take the focus
};

/** After a file was read. */
export const FileRead: Story = {
  ...story(
    { items: [kept], imports: { added: 2, merged: 1, same: 0 } },
    open('Copy in a file'),
    pick('open'),
    sees('.panel [role=alert]'),
  ),
  tags: ['!autodocs'], // it would take the focus
};

/** Over the page, where a tool opens it. */
export const Dialog: Story = {
  render: () =>
    html`<trust-space mode="dialog" .store=${new FakeStore({ items })}>${fallback}</trust-space>`,
  async play({ canvasElement }) {
    const element = canvasElement.querySelector<TrustSpace>('trust-space')!;
    await until(() => element.matches(':state(ready)'), 'the ready state');
    await element.show();
    await until(() => element.renderRoot.querySelector('dialog[open]'), 'the dialog');
  },
  tags: ['!autodocs'], // a dialog would cover the page
};

/** The language is that of the nearest `lang`. */
export const Arabic: Story = {
  ...story({ items }),
  render: () => html`<div lang="ar" dir="rtl">${draw({ items })}</div>`,
};
