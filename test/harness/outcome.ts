/** One test in one engine. */
export interface Outcome {
  name: string;
  file: string;
  engine?: string | undefined;
  state: 'passed' | 'failed' | 'skipped';
  message?: string | undefined;
}
