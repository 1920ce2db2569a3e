import { tags } from './manifest';

const texts = import.meta.glob<string>(['../*.md', '../docs/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The page of each file that has one here. */
const pages: Record<string, string> = {
  'README.md': 'welcome--docs',
  'docs/hosting.md': 'hosting--docs',
  'PRIVACY.md': 'privacy--docs',
  'SECURITY.md': 'contributing-security--docs',
  'CHANGELOG.md': 'contributing-changes--docs',
  'docs/architecture.md': 'contributing-architecture--docs',
  'docs/add-a-widget.md': 'contributing-add-a-widget--docs',
  ...Object.fromEntries(tags.map((tag) => [fileOf(tag), `tags-${tag}--docs`])),
};

/** The file that describes a tag at length. */
function fileOf(tag: string): string {
  return `docs/${tag.replace(/^trust-/, '')}.md`;
}

/** The same as a part of the tag's page: its headings a level lower, save in code. */
export function guideOf(tag: string): string {
  return textOf(fileOf(tag))
    .replace(/^# .*/, '# Guide')
    .replace(/^```[^]*?^```|^#/gm, (found) => (found === '#' ? '##' : found));
}

/** A fence of code, or a link or picture that is neither absolute nor of its own page. */
const codeOrLink = /^```[^]*?^```|(!?)\[([^\]]*)\]\((?!\w+:|#)([^)#]*)(#[^)]*)?\)/gm;

/** The Markdown of a file of the repository, with links that work here. */
export function textOf(path: string): string {
  const text = texts[`../${path}`];
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text.replace(codeOrLink, (found: string, image, words, href, hash = '') => {
    if (words === undefined) return found;
    const file = new URL(href, `repository:/${path}`).pathname.slice(1);
    if (pages[file]) return `[${words}](./?path=/docs/${pages[file]}${hash})`;
    if (image || /^schemas\/./.test(file)) return `${image}[${words}](./${file})`;
    return words; // a file of the source, which is not here
  });
}
