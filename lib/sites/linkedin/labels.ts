/**
 * The only place where words of LinkedIn's interface or of its members are matched: last readers, in German and
 * English. Everything else is found by address, attribute and structure.
 */

/** The name in a connect control's label; null where the label is in another language. */
export function nameInInvitation(label: string): string | null {
  const match = /^Invite (.{1,150}) to connect$/u.exec(label) ?? /^(.{1,150}) als Kontakt einladen$/u.exec(label);
  return match?.[1]?.trim() ?? null;
}

const quota = [
  /(?<!\d)(\d{1,3}) (?:personalized|custom) invit/iu,
  /(?<!\d)(\d{1,3}) (?:personalisierte|persönliche)[^.\d]{1,80}(?:übrig|verbleib)/iu,
];

/** How many notes are left this month, if the words of the connect dialog say so in German or English. */
export function notesLeft(line: string): number | null {
  for (const pattern of quota) {
    const figure = pattern.exec(line.slice(0, 1000))?.[1];
    if (figure) return Number(figure);
  }
  return null;
}

/**
 * Whether the line above a post of the old front end ("<Name> posted this") tells of words of their own. Other words say
 * nothing: a post that is only passed on differs in nothing else.
 */
export const saysPosted = (did: string): boolean =>
  /^(?:posted this|hat (?:dies|das|diesen Beitrag) (?:gepostet|veröffentlicht))$/iu.test(did);

const follow = [
  /\b(?:invited|invites|is inviting) you to (?:follow|subscribe|attend)\b/iu,
  /\beingeladen,.{1,200}\b(?:zu folgen|zu abonnieren|teilzunehmen)(?!\p{L})/iu,
];

/** Whether an invitation's own sentence asks to follow, read or come, in German or English. */
export const isFollowInvitation = (text: string): boolean => follow.some((pattern) => pattern.test(text.slice(0, 600)));

/** Whether a line of a list counts contacts in common, in German or English. */
export const isMutualLine = (text: string): boolean =>
  /\bgemeinsame[rn]? kontakte?\b|\bmutual connections?\b/i.test(text.slice(0, 300));
