const noAds = [
  /\bkeine?r?n? (?:(?!(?:ich|wir|du|sie|es|man|das|aber|sondern)(?!\p{L}))\p{L}{1,20},? (?:oder |und )?){0,3}(?:werbung|werbeanfragen|werbenachrichten|akquise|kaltakquise|verkaufsgespräche|vertriebsanfragen|vertriebsnachrichten|verkaufsanfragen|verkaufsangebote|pitches?)\b/iu,
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
