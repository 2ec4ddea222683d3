/** Two letters in place of a picture, first and last word of a name; decoration, as the name stands beside it. */
export function Initials({ name, warm = false }: { name: string; warm?: boolean }) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/\p{L}/u)?.[0] ?? '',
  );
  return (
    <span className={warm ? 'initials initials-warm' : 'initials'} aria-hidden="true">
      {letters.join('').toUpperCase()}
    </span>
  );
}
