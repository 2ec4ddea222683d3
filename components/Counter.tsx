import { useWords } from './Words';

/** How long a text is, in UTF-16 units as the sites count, and by how much it is too long. Without a limit just the length. */
export function Counter({ length, limit }: { length: number; limit?: number | undefined }) {
  const { t } = useWords();
  if (limit === undefined) return <span className="counter">{t('counter.free', { count: length })}</span>;
  const state = length > limit ? 'counter counter-over' : length === limit ? 'counter counter-full' : 'counter';
  return (
    <span className={state}>
      {t('counter.of', { length, limit })}
      {length > limit && t('counter.over', { count: length - limit })}
    </span>
  );
}
