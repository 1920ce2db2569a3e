import type { Problem } from '../result.js';
import { read } from './check/read.js';

/** Everything that is wrong with a publisher's quiz, whatever it is given. Without problems it is a `QuizSource`. */
export function checkQuiz(data: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const tell = (message: string, path = '') => void problems.push({ path: `$${path}`, message });
  try {
    const all = Object(data);
    const idsOf = (list: unknown = []) =>
      Array.isArray(list) ? list.map((entry) => entry?.id as unknown) : undefined;
    const ids = {
      question: idsOf(all.questions ?? 0),
      section: idsOf(all.sections),
      dimension: idsOf(all.dimensions),
      category: idsOf(all.categories),
      scale: Object.keys(all.scales ?? {}),
    };
    read('quiz', data, tell, { ids, quiz: {}, questions: [], dimensions: [] });
  } catch {
    // A getter that throws, or more levels than the stack has room for: no JSON that a person wrote.
    tell("can't be read");
  }
  return problems;
}
