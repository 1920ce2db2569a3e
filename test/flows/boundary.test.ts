import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFragment } from '../../src/domain/handover/fragment.js';
import { emptyReplica } from '../../src/domain/handover/replica.js';
import { sealPacket } from '../../src/platform/handover.js';
import { forEachEngine, launch, type Page } from '../harness/browser.js';
import { poll } from '../harness/processes.js';
import { BoundaryPage, startArticles } from './boundary-site.js';

const passphrase = 'kingfisher';
const arguing = 'leave the kitchen';
const money = 'show receipts';
/** What either makes of it, apart. */
const [hers, his] = ['split savings', 'sort invoices'];
const wish = 'a garden walk';
const names = ['Barnabas', 'Guinevere'] as const;

/** Each word that they wrote, too long to come about by chance. */
const written = [arguing, money, hers, his, wish, ...names, passphrase]
  .flatMap((words) => words.split(' '))
  .filter((word) => word.length >= 5);

/** Nothing that they wrote stands in the link, whichever way its bytes are read. */
function assertUnreadable(link: string): void {
  const [address, sealed] = link.split('#sealed=') as [string, string];
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/article\.html$/);
  const bytes = Buffer.from(sealed, 'base64url');
  assert.equal(bytes.toString('base64url'), sealed);
  const readings = [link, bytes.toString('latin1'), bytes.toString('utf16le')];
  for (const reading of readings.map((one) => one.toLowerCase()))
    for (const word of written) assert.ok(!reading.includes(word.toLowerCase()), word);
}

async function assertCalm(page: Page): Promise<void> {
  assert.deepEqual(await page.errors(), []);
  assert.deepEqual(await page.violations(), []);
  assert.ok(!(await page.consoleMessages()).some(({ type }) => type === 'error'));
}

const said = (area: string, action: string, ...marks: string[]) =>
  [area, `I will ${action}.`, ...marks].join(' ');

await forEachEngine((context) => {
  test('two partners, each with a browser of their own, write, seal, change, hand back, merge, agree and print', async (t) => {
    const site = await startArticles(t);
    const address = `${site.origin}/article.html`;
    const { browser } = context;
    const denied = browser.proxy.asked.length;
    const a = await BoundaryPage.open(browser);
    t.after(() => a.page.close());
    const [other] = await Promise.all([launch(context.engine), a.visit(address)]);
    t.after(() => other.close());

    // He writes, keeps it, and seals it.
    await a.add('How we argue', arguing);
    await a.add('Money', money);
    await a.answer('name-0', names[0], []);
    await a.reach(({ words }) => words === 'Keep on this device');
    await a.page.press('Enter');
    await a.shows('Kept on this device');
    await a.page.reload();
    await a.page.evaluate((name) => document.querySelector(name)!.scrollIntoView(), a.selector);
    await a.shows(said('How we argue', arguing));
    await a.shows(said('Money', money));
    const first = await a.seal(passphrase);
    assertUnreadable(first);

    // She opens the link: the address forgets it at once, and the tag comes to her.
    const b = await BoundaryPage.open(other);
    await b.page.goto(`${site.origin}/before.html`);
    const visited = await b.page.evaluate(() => history.length);
    await b.page.goto(first);
    const [seen, now, length] = await b.page.evaluate(
      () =>
        [
          (window as unknown as { address: string }).address,
          location.href,
          history.length,
        ] as const,
    );
    assert.deepEqual([seen, now, length], [address, address, visited + 1]);
    await b.asked();
    await b.page.type('blackbird');
    await b.page.press('Enter');
    await b.shows('That passphrase does not open it.');
    // The wrong words are selected.
    await b.open(passphrase);
    assert.deepEqual(await b.texts('.statement'), [`I will ${arguing}.`, `I will ${money}.`]);

    // She changes one, answers both, and hands it back.
    await b.rewrite('Money', hers);
    await b.answer('name-1', names[1], [
      ['How we argue', 'Change', wish],
      ['Money', 'Agree'],
    ]);
    const second = await b.seal(passphrase);
    assertUnreadable(second);

    // He has changed the same words meanwhile: both are there, and he chooses.
    await a.rewrite('Money', his);
    await a.page.goto(second);
    await a.asked();
    assert.equal(await a.page.url(), address);
    await a.open(passphrase);
    await a.shows('You both changed this.');
    await a.shows(`${names[1]} would like a change: ${wish}`);
    await a.enter('Edit: Money');
    const both = await poll('both texts', async () => {
      const all = await a.texts('blockquote');
      return all.length > 1 && all;
    });
    assert.deepEqual(both.toSorted(), [hers, his].toSorted());
    let uses = 0;
    await a.reach(({ words }) => words === 'Use these words' && uses++ === both.indexOf(hers));
    await a.page.press('Enter');
    await a.reachId('action');
    assert.equal(await a.value('action'), hers);
    await a.enter('Done');
    await a.answer('name-0', names[0], [
      ['How we argue', 'Agree'],
      ['Money', 'Agree'],
    ]);

    // The same link again changes nothing.
    const agreed = [
      said(
        'How we argue',
        arguing,
        `${names[0]} agrees`,
        `${names[1]} would like a change: ${wish}`,
      ),
      said('Money', hers, `${names[0]} agrees`, `${names[1]} agrees`),
    ];
    const list = (one: BoundaryPage) => one.texts('.list h3, .list .statement, .list .marks > li');
    assert.equal((await list(a)).join(' '), agreed.join(' '));
    await a.page.goto(second);
    await a.asked();
    await a.open(passphrase);
    assert.equal((await list(a)).join(' '), agreed.join(' '));
    assert.ok(!(await a.text()).includes('You both changed this.'));

    // She opens what he hands over: each has the same agreement, and prints it.
    const third = await a.seal(passphrase);
    assertUnreadable(third);
    await b.page.goto(third);
    await b.asked();
    await b.open(passphrase);
    assert.equal((await list(b)).join(' '), agreed.join(' '));
    const papers = [await a.print(), await b.print()];
    for (const { titles, around, paper } of papers) {
      assert.deepEqual(titles, ['An article', 'Notes', 'An article']);
      assert.doesNotMatch(around, /Words (before|after) it|Trust breaks/);
      const parts = /^Our agreement Printed on (.*) This is not .* Guinevere, initials Date (.*)$/;
      const [, both, open] = parts.exec(paper.replaceAll(' “I” is:', '')) ?? [];
      assert.ok(both?.endsWith(agreed[1]!), paper);
      assert.equal(open, `Still talking about ${agreed[0]}`);
      assert.doesNotMatch(paper, /Edit|Hand over|Keep on/);
    }
    assert.equal(papers[0]!.paper, papers[1]!.paper);

    // The server gave the page's own files, and heard nothing.
    const own = /^\/((article|before)\.html|(printing|later)\.js|cdn\/[\w/.-]+)$/;
    assert.deepEqual(
      site.log.filter(({ method, path }) => method !== 'GET' || !own.test(path)),
      [],
    );
    const log = JSON.stringify(site.log);
    for (const word of written) assert.ok(!log.includes(word), word);
    assert.ok(!log.includes('sealed='));
    assert.deepEqual([...browser.proxy.asked.slice(denied), ...other.proxy.asked], []);
    for (const { page } of [a, b]) await assertCalm(page);
  });

  test('a letter that is cut, altered, newer or no letter is told from one that opens, and no word is lost', async (t) => {
    const site = await startArticles(t);
    const address = `${site.origin}/article.html`;
    const sealed = await sealPacket({ replica: emptyReplica, base: {}, from: 0 }, passphrase);
    const whole = toFragment(sealed);
    const altered = (at: number) =>
      whole.slice(0, at) + (whole[at] === 'A' ? 'B' : 'A') + whole.slice(at + 1);
    /** Altered by someone who mends the checksum. */
    const forged = (at: number, value: number) => toFragment(sealed.with(at, value));

    const a = await BoundaryPage.open(context.browser);
    t.after(() => a.page.close());
    await a.page.goto(`${address}#section`);
    await a.ready();
    assert.equal(await a.page.url(), `${address}#section`);
    assert.equal(await a.text('#focus'), 'Our boundaries');
    await a.go('Write a boundary');
    await a.go('Money');
    await a.write('action', money);
    for (const [fragment, words] of [
      [whole.slice(0, -9), 'cut short or altered'],
      [whole.slice(0, 9), 'cut short or altered'],
      [altered(Math.floor(whole.length / 2)), 'cut short or altered'],
      [forged(4, 2), 'by a newer version of this page'],
    ] as const) {
      await a.page.goto(address + fragment);
      await a.shows(words);
      assert.equal(await a.page.url(), address);
      await a.go('Back');
      await a.shows(said('Money', money));
    }
    // What the checksum says is whole, the passphrase does not open.
    await a.page.goto(address + forged(sealed.length - 1, sealed.at(-1)! ^ 1));
    await a.asked();
    await a.page.type(passphrase);
    await a.page.press('Enter');
    await a.shows('That passphrase does not open it. Nothing is lost.');
    await a.go('Back');
    // Another's fragment is none of the tag's.
    for (const fragment of ['#section', '#sealed']) {
      await a.page.goto(address + fragment);
      assert.equal(await a.page.url(), address + fragment);
      assert.equal(await a.text('#focus'), 'Our boundaries');
    }
    await a.page.goto(address + whole);
    await a.asked();
    await a.open(passphrase);
    await a.shows(said('Money', money));
    await assertCalm(a.page);
  });

  test('a letter is asked about at once where all tags come in one bundle, too', async (t) => {
    const site = await startArticles(t);
    const sealed = await sealPacket({ replica: emptyReplica, base: {}, from: 0 }, passphrase);
    const a = await BoundaryPage.open(context.browser);
    t.after(() => a.page.close());
    await a.page.goto(`${site.origin}/bundle.html${toFragment(sealed)}`);
    await a.asked();
    assert.equal(await a.page.url(), `${site.origin}/bundle.html`);
    await assertCalm(a.page);
  });
});
