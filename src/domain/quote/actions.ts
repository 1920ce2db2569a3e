import { type Ids, parseIds } from '../ids.js';

/** What a reader can do with a quotation, in the order it shows. */
export const quoteActions = ['share', 'copy', 'link', 'picture'] as const;

export type QuoteAction = (typeof quoteActions)[number];

/** The publisher's `actions`: all of them where the attribute is missing; `none`, or nothing, for none. */
export function parseActions(value: string | undefined): Ids<QuoteAction> {
  if (value === undefined) return { known: quoteActions, problems: [] };
  return parseIds(value === 'none' ? '' : value, quoteActions, 'actions');
}
