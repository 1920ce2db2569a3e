import type { spaceView } from '../../locales/en/space-view.js';

/** What an item of a kind is called: neutral, for it may be read over a shoulder. */
const labels: Record<string, 'kindPlan' | 'kindList' | 'kindChoices'> = {
  plan: 'kindPlan',
  list: 'kindList',
  choices: 'kindChoices',
};

/** The text of a kind's label; kinds that are not known here are notes. */
export const labelOf = (kind: string): keyof typeof spaceView => labels[kind] ?? 'kindNotes';
