import type { OccasionId } from '../lib/domain/draft';
import type { Site } from '../lib/domain/profile';
import type { Reading } from '../lib/domain/reading';

/**
 * What the panel looks at. `elsewhere`: no page of the two sites, or one without a profile. `reload`: a page that was
 * open before the product was there. `reading`: the first look is not back yet.
 */
export type PanelPage =
  | { kind: 'elsewhere' }
  | { kind: 'reload'; site: Site }
  | { kind: 'reading' }
  | { kind: 'page'; site: Site; reading: Reading };

/**
 * What became of an insertion. `copied`: the field did not take it, the text is in the clipboard. `occupied`: the
 * field holds the user's own text, nothing was changed. `no-field`: nowhere to write. `other-person`: the page shows
 * somebody else by now. `failed`: neither inserted nor copied.
 */
export type InsertResult = 'inserted' | 'copied' | 'occupied' | 'no-field' | 'other-person' | 'failed';

/** A draft as the user left it. */
export interface ChosenDraft {
  /** The id of the draft it began as. */
  id: string;
  occasion: OccasionId;
  text: string;
}
