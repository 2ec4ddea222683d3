import type { Branch } from './tree';

const names: [before: string, after: string][] = [
  ['com.linkedin.sdui.profile.card.ref', 'com.linkedin.sdui.member.tile.of'],
  ['com.linkedin.sdui.profile.skill', 'com.linkedin.sdui.member.craft'],
  ['ProfilePostConnectDrawer_', 'MemberAfterwordPane_'],
  ['profileCards', 'memberTiles'],
  ['entity-collection-item-', 'collected-thing-'],
  ['ExperienceTopLevelSection', 'CareerTile'],
  ['EducationTopLevelSection', 'LearningTile'],
  ['LanguageTopLevel', 'TongueTile'],
  ['Topcard', 'Masthead'],
  ['About', 'Story'],
  ['Activity', 'Voices'],
  ['Skills', 'Crafts'],
  ['Interests', 'Likings'],
];

/** A key as the site might call it after its next rebuilding. */
export const renameKey = (key: string): string =>
  names.reduce((name, [before, after]) => name.replace(before, after), key);

/** The same tree without headings, paragraphs and lists; what is in them stays. */
export function flattenTags(branch: Branch): Branch {
  return {
    tag: /^(?:h[1-6]|p|ul|ol|li)$/.test(branch.tag) ? 'div' : branch.tag,
    attributes: branch.attributes,
    children: branch.children.map((child) => (typeof child === 'string' ? child : flattenTags(child))),
  };
}
