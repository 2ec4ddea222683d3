import type { OccasionId } from '../domain/draft';
import type { Occasion } from './occasion';

const files = import.meta.glob<Occasion>('./occasions/*.ts', { eager: true, import: 'default' });

/** Every occasion by its id, in the order of the ids. */
export const occasions: ReadonlyMap<OccasionId, Occasion> = new Map(
  Object.entries(files)
    .map(([path, occasion]): [OccasionId, Occasion] => [path.slice('./occasions/'.length, -'.ts'.length), occasion])
    .toSorted(([one], [other]) => (one < other ? -1 : 1)),
);
