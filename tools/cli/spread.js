/**
 * What made-up readers made of a quiz, in lines; warnings last.
 *
 * @param {import('../../src/domain/quiz/quiz.js').Quiz} quiz
 * @param {import('../../src/domain/quiz/simulate.js').Simulation} simulation
 * @returns {string[]}
 */
export function spread({ results, dimensions, themes }, simulation) {
  const { readers } = simulation;
  const share = (count) => {
    const percent = (100 * count) / readers;
    return count > 0 && percent < 0.05 ? 'under 0.1%' : `${percent.toFixed(1)}%`;
  };
  const list = (entries) => entries.map(([name, count]) => `${name} ${share(count)}`).join(', ');

  const lines = [
    `${readers.toLocaleString('en')} made-up readers. Their shares tell what can be reached, not what people answer.`,
  ];
  const warnings = [];
  for (const { id } of results) {
    lines.push(`result ${id}: ${share(simulation.results[id])}`);
    if (simulation.results[id] === 0) warnings.push(`nobody reached the result "${id}"`);
  }
  if (results.length > 0 && simulation.none > 0) {
    lines.push(`no result: ${share(simulation.none)}`);
    warnings.push(`for ${share(simulation.none)} of the readers no result holds`);
  }
  for (const { id, levels = [] } of dimensions) {
    const counts = levels.map((level) => [level.id, simulation.levels[id][level.id]]);
    const more = [
      ['no score', simulation.missing[id]],
      ...(themes ? [['a theme', simulation.themes[id]]] : []),
    ];
    lines.push(`dimension ${id}: ${list([...counts, ...more])}`);
    for (const [level, count] of counts)
      if (count === 0) warnings.push(`nobody reached the level "${level}" of "${id}"`);
    if (simulation.beyond[id] > 0)
      warnings.push(
        `for ${share(simulation.beyond[id])} of the readers the score of "${id}" is in none of its levels, as they answered few of its questions`,
      );
  }
  return [...lines, ...warnings.map((warning) => `warning: ${warning}`)];
}
