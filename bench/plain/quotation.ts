/** A quotation as it stands in the page. */
export interface Quotation {
  words: string;
  source: string;
  link: string;
}

/** Reads `<figure><blockquote>`; the link goes to the words themselves. */
export function readQuotation(host: HTMLElement): Quotation {
  const words = host.querySelector('blockquote')?.textContent?.trim() ?? '';
  const source = host.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const start = words.split(' ').slice(0, 5).join(' ');
  const link = `${location.href.replace(/#.*/, '')}#:~:text=${encodeURIComponent(start)}`;
  return { words, source, link };
}

/** Draws the quotation on a card of 1,200 by 630. */
export function drawQuotation({ words, source }: Quotation): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = 1200;
  canvas.height = 630;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 1200, 630);
  pen.fillStyle = '#222';
  pen.font = '48px Georgia, serif';
  let line = '';
  let top = 140;
  for (const word of words.split(/\s+/)) {
    if (line && pen.measureText(`${line} ${word}`).width > 1000) {
      pen.fillText(line, 100, top);
      line = word;
      top += 68;
    } else line = line ? `${line} ${word}` : word;
  }
  pen.fillText(line, 100, top);
  pen.font = '30px Georgia, serif';
  pen.fillText(source, 100, top + 90, 1000);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Hands a picture to the reader as a download. */
export function save(picture: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = 'quotation.png';
  link.click();
  URL.revokeObjectURL(link.href);
}
