/** A comment as the store gives it. */
export interface Comment {
  author: string;
  /** ISO 8601 */
  date: string;
  text: string;
}

/** The comments, newest first. */
export async function readComments(address: string): Promise<Comment[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The comments answered ${answer.status}`);
  return (await answer.json()) as Comment[];
}

/** Sends a comment; gives it back as the store keeps it. */
export async function sendComment(address: string, text: string): Promise<Comment> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ text }) });
  if (!answer.ok) throw new Error(`The comments answered ${answer.status}`);
  return (await answer.json()) as Comment;
}
