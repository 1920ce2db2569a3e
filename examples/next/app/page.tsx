import { Share } from './share';

export default function Page() {
  return (
    <article>
      <h1>Small moments</h1>
      <Share />

      <p>
        No single day makes trust. It grows where a promise is kept that nobody would have missed.
      </p>

      <trust-quote id="trust-is-built">
        <blockquote>
          <p>Trust is built in very small moments.</p>
        </blockquote>
        <p>
          John Gottman, <cite>On Trust and Betrayal</cite>, 2011
        </p>
      </trust-quote>

      <trust-quiz src="/quiz.json">
        <p>One question about today. It needs JavaScript.</p>
      </trust-quiz>
    </article>
  );
}
