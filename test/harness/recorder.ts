export const recorderPath = '/__recorder.js';

export interface ConsoleMessage {
  type: string;
  text: string;
}
export interface Violation {
  directive: string;
  blocked: string;
  /** 'enforce' or 'report' */
  disposition: string;
  sample: string;
}
export interface Recording {
  console: ConsoleMessage[];
  errors: string[];
  violations: Violation[];
}

/** Runs in the page, before its scripts: keeps what the page complains of, and changes nothing else. */
function record(): void {
  const home = globalThis as unknown as { __recording?: Recording };
  if (home.__recording) return;
  const recording: Recording = { console: [], errors: [], violations: [] };
  Object.defineProperty(home, '__recording', { value: recording });
  const show = (value: unknown): string => {
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    if (typeof value !== 'object' || value === null) return String(value);
    try {
      return JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  for (const type of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    const real = console[type];
    console[type] = (...parts: unknown[]) => {
      recording.console.push({ type, text: parts.map(show).join(' ') });
      real.apply(console, parts);
    };
  }
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) recording.errors.push(event.message || show(event.error));
  });
  addEventListener('unhandledrejection', (event) => {
    recording.errors.push(show(event.reason));
  });
  addEventListener('securitypolicyviolation', (event) => {
    recording.violations.push({
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      disposition: event.disposition,
      sample: event.sample,
    });
  });
}

/** The recorder as a script. `__name` is what the TypeScript loader may leave in a function's text. */
export const recorder = `(() => { const __name = (f) => f; (${record.toString()})(); })();\n`;
