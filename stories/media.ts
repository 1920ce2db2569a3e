/** A video of 20 seconds made for the demo, its lines, and its picture. */
export const talk = new URL('../demo/talk.webm', import.meta.url).href;
export const talkLines = new URL('../demo/talk.vtt', import.meta.url).href;
export const poster = new URL('../demo/talk.jpg', import.meta.url).href;
