import type { Answer, Session } from './session.js';

/** The session that was stored, `undefined` if it is none. An answer of an unknown kind is left out. */
export function readSession(data: unknown): Session | undefined {
  const { answers, at, seed } = Object(data) as Partial<Record<keyof Session, unknown>>;
  if (typeof at != 'string' || typeof seed != 'number' || !Number.isFinite(seed)) return undefined;
  if (typeof answers != 'object' || !answers || Array.isArray(answers)) return undefined;
  const kept = Object.entries(answers).filter((entry): entry is [string, Answer] =>
    isAnswer(entry[1]),
  );
  return { answers: Object.fromEntries(kept), at, seed };
}

function isAnswer(data: unknown): data is Answer {
  return (
    data === null ||
    typeof data == 'string' ||
    Number.isFinite(data) ||
    (Array.isArray(data) && data.every((one) => typeof one == 'string'))
  );
}
