import type { Widgets } from '../domain/frame/widget.js';

/** What each widget takes: the build puts here what `custom-elements.json` says. */
export const widgets: Widgets = {};
