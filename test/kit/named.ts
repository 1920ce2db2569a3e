import { html, type PropertyDeclarations } from 'lit';
import type { Result } from '../../src/domain/result.js';
import { DataSource } from '../../src/kit/controllers/data-source.js';
import { WidgetElement } from '../../src/kit/widget-element.js';

/** Reads `{ "name": "..." }`. */
function parse(data: unknown): Result<string> {
  const name = (data as { name?: unknown } | null)?.name;
  if (name === 'thrown') throw new Error('the parser is broken');
  if (typeof name === 'string') return { value: name, problems: [] };
  return { value: undefined, problems: [{ path: '$.name', message: 'is missing' }] };
}

/** An element that shows the name in its data. */
export class Named extends WidgetElement {
  static override properties: PropertyDeclarations = { data: { attribute: false }, src: {} };
  declare data?: unknown;
  declare src?: string;
  readonly source = new DataSource(this, parse);
  protected override render() {
    return this.source.value ? html`<p>${this.source.value}</p>` : html`<slot></slot>`;
  }
}
