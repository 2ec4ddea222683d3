import type { Composer } from '../../domain/reading';
import { isWritable } from '../../dom/field';
import type { Page } from '../../dom/page';
import { inPath, pathOf } from '../form';
import type { ConnectChoice, Invited } from '../site';
import { commentComposerOf, commentField, commentFieldIn } from './comments';
import { dialogComposerOf, isMinimised, messageComposerOf, messageForm } from './messages';
import { choiceOf, noteComposerOf } from './note';
import { dialogs, listPlaces } from './overlays';

/** The one composer in a message's form, a dialog, or at a comment's field; null where there is none. */
function composerOf(container: Element, page: Page, invited: Invited | null): Composer | null {
  if (container.matches(messageForm)) return messageComposerOf(container, page);
  return commentComposerOf(container) ?? dialogComposerOf(container) ?? noteComposerOf(container, page, invited);
}

/** The composer an event came from; null for every other event. */
export function composerAt(event: Event, page: Page, invited: Invited | null): Composer | null {
  const path = pathOf(event);
  const container = inPath(path, messageForm) ?? commentFieldIn(path) ?? inPath(path, dialogs);
  return container && composerOf(container, page, invited);
}

/** The first stage of the connect dialog that an event came from. */
export function choiceAt(event: Event, page: Page, invited: Invited | null): ConnectChoice | null {
  const dialog = inPath(pathOf(event), dialogs);
  return dialog && choiceOf(dialog, page, invited);
}

/** All composers of the page that can be written in. */
export function listComposers(page: Page, invited: Invited | null): Composer[] {
  const found = new Map<Element, Composer>();
  for (const place of listPlaces(page))
    for (const container of [...place.querySelectorAll(`${messageForm},${dialogs},${commentField}`)].slice(0, 40)) {
      const composer = composerOf(container, page, invited);
      if (composer && !isMinimised(container) && isWritable(composer.field) && page.isVisible(composer.field) !== false)
        found.set(composer.field, composer);
    }
  return [...found.values()];
}
