/**
 * The only place where words of LinkedIn's interface or of its members are matched: last readers, in German and
 * English. Everything else is found by address, attribute and structure.
 */

/** The name in a connect control's label; null where the label is in another language. */
export function nameInInvitation(label: string): string | null {
  const match = /^Invite (.{1,150}) to connect$/u.exec(label) ?? /^(.{1,150}) als Kontakt einladen$/u.exec(label);
  return match?.[1]?.trim() ?? null;
}

const noAds = [
  /\bkeine?r?n? (?:\p{L}{1,20},? (?:oder |und )?){0,3}(?:werbung|werbeanfragen|werbenachrichten|akquise|kaltakquise|verkaufsgespräche|vertriebsanfragen|vertriebsnachrichten|verkaufsanfragen|verkaufsangebote|pitches?)\b/iu,
  /\bvon (?:werbung|akquise|kaltakquise|verkaufsanfragen|vertriebsanfragen)\b.{0,40}\babsehen\b/iu,
  /\bno (?:\p{L}{1,20},? (?:or |and )?){0,2}(?:sales|pitch(?:es)?|solicitations?|solicitors|cold (?:calls|messages|outreach)|spam|advertising|ads)\b/iu,
  /\b(?:please )?(?:don.?t|do not) (?:pitch|sell|try to sell|solicit|cold[- ]?(?:call|message))\b/iu,
];

/** The sentence in which somebody asks for no advertising, in their own words; null where there is none. At most 200 UTF-16 units. */
export function noAdsSentence(text: string): string | null {
  for (const sentence of text
    .slice(0, 4000)
    .split(/(?<=[.!?])\s|\n/)
    .slice(0, 100)) {
    const one = sentence.trim().slice(0, 200);
    if (noAds.some((pattern) => pattern.test(one))) return one;
  }
  return null;
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
