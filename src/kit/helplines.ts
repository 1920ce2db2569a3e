import { type Helpline, parseHelplines, stale } from '../domain/helplines/helplines.js';
import { isPageUrl } from '../domain/url.js';
import { report } from './report.js';
import type { WidgetElement } from './widget-element.js';

/** A widget with helplines of the publisher. */
export interface HelplineHost extends WidgetElement {
  /** Address of a JSON list of helplines (schema: `helplines`). */
  helplines?: string;
}

/**
 * Fetches the publisher's helplines, and tells the publisher what is wrong with them. It happens as what
 * may lead to them is fetched, whatever the reader says there.
 */
export async function fetchHelplines(host: HelplineHost): Promise<readonly Helpline[]> {
  const address = host.helplines;
  if (!address) {
    console.warn(`<${host.localName}> has no helplines: readers who need support see words alone.`);
    return [];
  }
  try {
    if (!isPageUrl(address)) throw new TypeError('this kind of address is not allowed');
    const response = await fetch(address);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const { value = [], problems } = parseHelplines(await response.json());
    report(
      host,
      problems.map(({ path, message }) => ({ path: `${address} ${path}`, message })),
    );
    for (const { name, verifiedOn } of stale(value, Date.now())) {
      console.warn(
        `<${host.localName}> "${name}" was last checked on ${verifiedOn}. Check it again.`,
      );
    }
    return value;
  } catch (error) {
    report(host, [{ path: `helplines ${address}`, message: String(error) }]);
    return [];
  }
}
