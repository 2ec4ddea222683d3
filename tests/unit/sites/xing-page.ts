import { xing } from '../../../lib/sites/xing';
import type { Reading } from '../../../lib/domain/reading';
import { createSavedPage } from '../../../tools/workbench/read';
import { toHtml } from '../../town/linkedin/tree';
import { defaultOptions, type TownOptions } from '../../town/options';
import { people } from '../../town/people';
import { htmlDocument, screenDocument } from '../../town/xing/frame';
import { createMembers, type Member } from '../../town/xing/member';
import { filledModule, frameBody, unfoldedBucket } from '../../town/xing/modules';
import { profileScreen } from '../../town/xing/profile';
import { createView, type View } from '../../town/xing/view';

/** The town's today. */
export const now = new Date(2026, 9, 12);

/** All who are on XING. */
export const members = createMembers(people);
/** One of them, by the page name. */
export const memberOf = (slug: string): Member => members.find((member) => member.slug === slug) as Member;

/** The hand that draws the town's XING. */
export const viewIn = (ui: TownOptions['ui']): View =>
  createView({ options: { ...defaultOptions(), ui, now }, people, members });

/** A profile after its modules were scrolled into sight and the timeline unfolded; `most` of them, or all. */
export function drawProfile(view: View, member: Member, { most = 100, unfold = true, overlay = false } = {}): string {
  const html = screenDocument(view, profileScreen(view, member, overlay ? 'contact-details' : null));
  let drawn = 0;
  const filled = html.replace(
    /<div class="[^"]{1,200}" data-module="(\w+)" data-member="\d+"><\/div>/g,
    (place, name) => {
      drawn += 1;
      const module = filledModule(view, member, name as string);
      return drawn > most ? place : module === null ? '' : toHtml(module);
    },
  );
  const frame = htmlDocument(view, 'tab-content', [], null, frameBody(view, member)).replaceAll('"', '&quot;');
  const framed = filled.replace(
    /(<iframe id="tab-content"[^>]{0,100}) src="[^"]{1,300}"/,
    (_all, start) => `${start} srcdoc="${frame}"`,
  );
  const folded = /<div data-qa="bucket">[\s\S]{1,600}?<\/button><\/div>/;
  return unfold ? framed.replace(folded, () => toHtml(unfoldedBucket(view, member))) : framed;
}

/** One look at a page under an address of XING. */
export function readAt(path: string, html: string): Reading {
  const url = new URL(path, 'https://www.xing.com');
  return xing.read(createSavedPage(html, url.href), url, null);
}
