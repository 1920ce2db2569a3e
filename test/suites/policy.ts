/**
 * Puts the page under the strict policy from here on, save that the runner's own inline scripts may run. A policy in
 * the page can't be taken back.
 */
export function strictPolicy(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "style-src 'self'; require-trusted-types-for 'script'";
  document.head.append(meta);
}
