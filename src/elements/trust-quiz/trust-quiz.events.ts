/** Says that a reader began. Type `trust-quiz-start`. */
export class TrustQuizStartEvent extends CustomEvent<undefined> {
  constructor() {
    super('trust-quiz-start', { bubbles: true, composed: true });
  }
}

/** Says that another question shows. Type `trust-quiz-step`; `detail` tells which one, never what was answered. */
export class TrustQuizStepEvent extends CustomEvent<{
  /** Place of the question, from 0. */
  readonly index: number;
}> {
  constructor(index: number) {
    super('trust-quiz-step', { detail: { index }, bubbles: true, composed: true });
  }
}

/** Says that a result shows, not which. Type `trust-quiz-complete`. */
export class TrustQuizCompleteEvent extends CustomEvent<undefined> {
  constructor() {
    super('trust-quiz-complete', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'trust-quiz-start': TrustQuizStartEvent;
    'trust-quiz-step': TrustQuizStepEvent;
    'trust-quiz-complete': TrustQuizCompleteEvent;
  }
}
