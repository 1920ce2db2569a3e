/** Collects what goes wrong in the page outside of any call: uncaught errors and policy violations. */
export async function collectFaults(act: () => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  const onError = (event: ErrorEvent) => {
    faults.push(event.message);
    // The check speaks for it; the runner shall not fail besides.
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    faults.push(String(event.reason));
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    faults.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  };
  const { onerror } = window;
  window.onerror = null;
  window.addEventListener('error', onError, true);
  window.addEventListener('unhandledrejection', onRejection, true);
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    await act();
    // Violations are reported in a task of their own.
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise(requestAnimationFrame);
  } finally {
    window.onerror = onerror;
    window.removeEventListener('error', onError, true);
    window.removeEventListener('unhandledrejection', onRejection, true);
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
  return faults;
}

/** Records what `act` says to one method of the console. */
export async function collectConsole(
  method: 'warn' | 'error',
  act: () => unknown,
): Promise<string[]> {
  const said: string[] = [];
  const original = console[method];
  console[method] = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  try {
    await act();
  } finally {
    console[method] = original;
  }
  return said;
}
