import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UsageError } from './main.js';
import { readJson } from './read-json.js';

const help = `Usage: npx trust-widgets oembed content/moments.json [more.json] [tag] --base https://example.com/trust/ [options]

Writes an oEmbed answer for each content file, and for each tag that needs none,
and prints the link by which a page tells where its answer is.

  --base=https://…/     the folder that embed.html is in
  --out=oembed          the folder to write to; put it beside embed.html, as oembed/
  --title=words         the frame's name, for assistive technology, where no content file has one
  --provider=name       your name; by default the host of --base
  --with=lang=ar&…      further parameters of the frame's address

Exit code: 0 all is written, 1 problems, or a file that can't be read, 2 wrong usage.
What has a problem is not written.`;

/**
 * @typedef {object} Domain - what the command needs of it
 * @property {typeof import('../../src/domain/frame/content.js').parseContent} parseContent
 * @property {typeof import('../../src/domain/frame/request.js').parseRequest} parseRequest
 * @property {RegExp} CONTENT_ID
 * @property {typeof import('../../src/domain/frame/snippet.js')} snippet
 * @property {import('../../src/domain/frame/widget.js').Widgets} widgets
 */

/**
 * `trust-widgets oembed`.
 *
 * @param {() => Promise<Domain>} load
 * @returns {import('./main.js').Command}
 */
export const oembedCommand = (load) => ({
  name: 'oembed',
  summary: 'writes oEmbed answers for frames',
  help,
  options: {
    base: { type: 'string' },
    out: { type: 'string' },
    title: { type: 'string' },
    provider: { type: 'string' },
    with: { type: 'string' },
  },
  async run({ base, out = 'oembed', title: name, provider, with: more = '' }, operands, { print }) {
    if (operands.length === 0) throw new UsageError('Which content file, or which tag?');
    const home = folderOf(base);
    const domain = await load();
    const { snippet } = domain;
    let code = 0;
    for (const operand of operands) {
      const {
        problems = [],
        id,
        tag,
        title = name ?? tag,
        parameters,
      } = await frameOf(operand, more, domain);
      if (problems.length > 0) {
        code = 1;
        print(`${operand}: not written`);
        for (const { path, message } of problems) print(`  ${path}: ${message}`);
        continue;
      }
      const height = snippet.heightOf(parameters[0][1]);
      const frame = { src: snippet.frameAddress(home.href, parameters), title, height };
      const by = { name: provider ?? home.hostname, url: `${home.origin}/` };
      await mkdir(out, { recursive: true });
      const text = JSON.stringify(snippet.oembed(frame, by), null, 2);
      await writeFile(join(out, `${id}.json`), `${text}\n`);
      print(snippet.discoveryLink(`${home.href}oembed/${id}.json`, title));
    }
    return code;
  },
});

/** @returns {URL} */
function folderOf(base) {
  if (base === undefined) throw new UsageError('--base is missing: the folder of embed.html.');
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!/^https?:$/.test(url?.protocol) || url.search || url.hash || !url.pathname.endsWith('/')) {
    throw new UsageError(`--base must be an address like https://example.com/trust/, not ${base}`);
  }
  return url;
}

/** What the frame of a content file, or of a tag alone, is; or what is wrong with it. */
async function frameOf(operand, more, { parseContent, parseRequest, CONTENT_ID, widgets }) {
  const ask = (first) => {
    const { value, problems } = parseRequest([...first, ...new URLSearchParams(more)], widgets);
    // A mistyped parameter would be left alone by the frame.
    const unknown = [...new URLSearchParams(more).keys()]
      .filter((name) => !value?.taken.some(([one]) => one === name))
      .filter((name) => !problems.some(({ path }) => path === name))
      .map((path) => ({ path, message: 'is no parameter of this frame' }));
    return { parameters: value?.taken, problems: [...problems, ...unknown] };
  };
  if (Object.hasOwn(widgets, operand)) {
    return { id: operand, tag: operand, ...ask([['widget', operand]]) };
  }
  const id = basename(operand, '.json');
  if (!CONTENT_ID.test(id)) {
    const message = 'must be a tag, or a file named a to z, 0 to 9 and -, with .json';
    return { problems: [{ path: 'name', message }] };
  }
  const { fault, data } = await readJson(operand);
  if (fault) return { problems: [{ path: 'file', message: fault }] };
  const tag = String(data?.widget);
  if (!Object.hasOwn(widgets, tag)) {
    return { problems: [{ path: '$.widget', message: 'names no widget' }] };
  }
  const { value, problems } = parseContent(data, tag, widgets[tag]);
  const asked = ask([
    ['widget', tag],
    ['content', id],
  ]);
  return { id, tag, title: value?.title, ...asked, problems: [...problems, ...asked.problems] };
}
