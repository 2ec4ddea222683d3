import { findHit } from './contact-search';

/** A text with the words that were looked for marked in it. */
export function Hit({ text, query }: { text: string; query: string }) {
  const hit = findHit(text, query);
  if (!hit) return text;
  return (
    <>
      {text.slice(0, hit.start)}
      <mark className="cited">{text.slice(hit.start, hit.end)}</mark>
      {text.slice(hit.end)}
    </>
  );
}
