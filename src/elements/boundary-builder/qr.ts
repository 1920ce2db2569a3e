import { html, type TemplateResult } from 'lit';
import { generate } from 'lean-qr';

/** A text as a QR code, light around it (ISO/IEC 18004 asks for four modules), on any page. */
export function drawQr(words: string, name: string): TemplateResult {
  const code = generate(words);
  const edge = 4;
  const size = code.size + 2 * edge;
  let dark = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) dark += `M${x + edge} ${y + edge}h1v1h-1z`;
    }
  }
  return html`<svg class="qr" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}">
    <path d="M0 0h${size}v${size}h-${size}z" fill="#fff" />
    <path d=${dark} fill="#000" />
  </svg>`;
}
