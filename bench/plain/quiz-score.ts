/** A quiz as the page gives it. */
export interface Quiz {
  title: string;
  /** Words of the choices, from 0 up. */
  choices: string[];
  questions: { theme: string; text: string }[];
}

/** The quiz in the element's JSON. */
export function readQuiz(host: HTMLElement): Quiz {
  return JSON.parse(host.querySelector('script')?.textContent ?? '') as Quiz;
}

/** Mean of the answers to each theme, in hundredths of the highest. */
export function score(quiz: Quiz, answers: readonly (number | undefined)[]): [string, number][] {
  const themes = [...new Set(quiz.questions.map(({ theme }) => theme))];
  return themes.map((theme) => {
    const given = answers.filter(
      (answer, at) => answer !== undefined && quiz.questions[at]!.theme === theme,
    ) as number[];
    const mean = given.reduce((sum, one) => sum + one, 0) / (given.length || 1);
    return [theme, Math.round((mean / (quiz.choices.length - 1)) * 100)];
  });
}
