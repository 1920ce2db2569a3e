export default function (config) {
  config.addPassthroughCopy({ 'node_modules/trust-widgets/cdn': 'trust-widgets/0.1.0' });
  config.addPassthroughCopy('quiz.json');
}
