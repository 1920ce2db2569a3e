// embed.js, for the page around: gives each frame the height that it asks for.
import { heightIn, isFrame, readyMessage } from '../domain/frame/messages.js';

/** The frames that are there now: some come later. */
const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => isFrame(src));

addEventListener('message', ({ source, data }) => {
  const height = heightIn(data);
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  if (!height || !frame) return;
  const { boxSizing } = getComputedStyle(frame);
  const edge = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + edge}px`;
});

// They may have told it before anyone heard.
for (const { contentWindow } of frames()) contentWindow?.postMessage(readyMessage, '*');
