import type { PersonName } from '../domain/profile';
import { hidesText } from './sentence';

/** Longest page text that is taken for a name; the rest is not read. UTF-16 units. */
const longestName = 160;

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
const pictures = /[\p{Extended_Pictographic}\p{So}\p{Sk}\u{1F1E6}-\u{1F1FF}]|\uFE0F|\u20E3/gu;
const asides = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]|\{[^{}]{0,80}\}|["„“”«»‚‘][^"„“”«»‚‘’]{1,40}["“”«»‘’]/gu;
/** What LinkedIn and XING members put between their name and everything else. */
const afterName = /\s[-–—]{1,2}\s|[|•·∙/\\:;@#*<>+=~_^{}[\]]|\s\d/u;

const title =
  /^(?:dr\.?|prof\.?|professor|professorin|pd|priv\.-?doz\.?|mag\.?|mag\.?a|dr\.?in|dr\.-?ing\.?|ing\.?|di|dipl\.-?[a-z]{2,6}\.?|dkfm\.?|univ\.-?prof\.?|ddr\.?)$/iu;
/** Behind a doctorate: the faculty and its like, which nobody says. */
const faculty =
  /^(?:med\.?|dent\.?|vet\.?|rer\.?|nat\.?|pol\.?|oec\.?|phil\.?|jur\.?|iur\.?|theol\.?|h\.?c\.?|mult\.?|habil\.?|techn\.?|mont\.?|agr\.?|habil|publ\.?|soc\.?|päd\.?)$/iu;
const courtesy = /^(?:herr|frau|hr\.?|fr\.?|mr\.?|mrs\.?|ms\.?|mx\.?|sir|dame)$/iu;
const credential =
  /^(?:ph\.?d\.?|d\.?phil\.?|m\.?b\.?a\.?|e?mba|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|b\.?eng\.?|m\.?eng\.?|m\.?ed\.?|ll\.?m\.?|ll\.?b\.?|m\.?d\.?|d\.?d\.?s\.?|mph|mpa|msw|mfa|pmp|cfa|cpa|acca|aca|cissp|cism|cisa|cipp\/?e?|shrm-[sc]cp|sphr|phr|csm|cspo|psm|psp|pspo|acc|pcc|mcc|frsa|fca|fcca|rn|pe|esq\.?|lion|obe|mbe|cbe|jr\.?|sr\.?|ii|iii|iv|mcips|fcipd|mcipd|ceng|faia|aia|riba|leed|itil|cima|ing\.?|dipl\.?)$/iu;
const particle =
  /^(?:von|van|vom|zu|zum|zur|der|den|dem|ten|ter|te|de|del|della|dello|degli|di|da|das|do|dos|du|des|la|le|las|los|el|al|bin|ibn|af|av|op|und|y|e|freiherr|freifrau|graf|gräfin|baron|baronin|st\.?|'t|’t)$/iu;
const legalForm =
  /(?:^|\s)(?:gmbh|mbh|ag|kg|kgaa|ohg|ug|gbr|se|e\.\s?v\.?|ev|e\.\s?k\.?|eg|ltd\.?|llc|inc\.?|plc|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|b\.?v\.?|corp\.?|co\.)(?=$|[\s,.&])/iu;
const companyWord =
  /^(?:team|redaktion|solutions|consulting|group|agency|agentur|recruiting|karriere|careers|jobs|company|institut|institute|stiftung|foundation|verein|verband|akademie|academy|official|services|systems|technologies|software|media|marketing|events|partners|partner|studio|studios|hotel|praxis|kanzlei|newsletter|community|netzwerk|network|stadtwerke|hochschule|universität|university|verlag)$/iu;

const doubleFirst = new Set([
  'anna',
  'anne',
  'ann',
  'eva',
  'hans',
  'karl',
  'klaus',
  'heinz',
  'ernst',
  'franz',
  'marie',
  'rosa',
  'johann',
  'wolf',
  'jan',
  'lisa',
]);
const doubleSecond = new Set([
  'maria',
  'marie',
  'lena',
  'luise',
  'louise',
  'sophie',
  'katharina',
  'peter',
  'heinz',
  'jürgen',
  'georg',
  'josef',
  'joseph',
  'otto',
  'dieter',
  'werner',
  'walter',
  'michael',
  'friedrich',
  'wilhelm',
  'dieter',
  'christian',
  'rose',
  'christin',
]);

/**
 * Takes a displayed name apart: titles before it, credentials behind it, given and family name with its particles.
 * Badges, emojis, pronouns and nicknames in brackets go; `full` keeps the spelling of the page, titles, given and family
 * are readable where the page shouts or whispers. A company account or a text that holds no name has neither given nor family.
 */
export function parsePersonName(text: string): PersonName {
  if (hidesText(text.slice(0, longestName))) return nameless('');
  const clean = text
    .slice(0, longestName)
    .normalize('NFKC')
    .replace(invisible, (sign) => (/\s/u.test(sign) ? ' ' : ''))
    .replace(asides, ' ')
    .replace(pictures, ' ')
    .replace(/\s{1,160}/gu, ' ')
    .trim();
  if (/https?:|www\.|@|[\p{L}\d]\.(?:com|de|net|org|io|at|ch|ai)(?![\p{L}])/iu.test(clean)) return nameless('');
  const company = isCompany(clean);
  const cut = clean.search(afterName);
  const [head = '', ...behind] = (cut < 0 || company ? clean : clean.slice(0, cut))
    .split(',')
    .map((part) => part.trim());
  if (company) return nameless(clean);

  const credentials: string[] = [];
  const shown: string[] = [];
  let words = head.split(' ').filter(Boolean);
  for (const part of behind) {
    const tokens = part.split(' ').filter(Boolean);
    if (tokens.length > 0 && tokens.every((token) => credential.test(token))) credentials.push(...tokens);
    else if (words.length === 1 && tokens.length === 1 && credentials.length === 0 && /^\p{L}/u.test(part))
      words = [...tokens, ...words];
    else if (isCredentialList(part)) credentials.push(part);
  }
  while (words.length > 0) {
    const word = words[0] ?? '';
    if (courtesy.test(word)) words.shift();
    else if (title.test(word) && words.length > 1) shown.push(words.shift() ?? '');
    else if (shown.length > 0 && faculty.test(word)) words.shift();
    else break;
  }
  const trailing: string[] = [];
  while (words.length > 1) {
    const word = words.at(-1) ?? '';
    const shouted =
      /^\p{Lu}{2,5}$/u.test(word) && words.length > 2 && words.slice(0, -1).some((other) => /\p{Ll}/u.test(other));
    if (!credential.test(word) && !shouted) break;
    trailing.unshift(words.pop() ?? '');
  }
  words = words
    .map((word) => word.replace(/^[^\p{L}'’]{1,40}|[^\p{L}\p{M}.'’]{1,40}$/gu, ''))
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > 7 || words.every((word) => title.test(word))) return nameless('');

  const full = [...shown, ...words].join(' ');
  const { given, family } = divide(words.map((word, at) => readableWord(word, at, words.length)));
  return {
    full,
    ...(given && { given }),
    ...(family && { family }),
    titles: shown.map(tidyTitle),
    credentials: [...trailing, ...credentials],
  };
}

/** The name without its titles in a spelling that does not shout; the words of a name in mixed case stay as they are. */
export function readableName(name: PersonName): string {
  const words = name.full.split(' ').filter((word) => word !== '' && !name.titles.includes(tidyTitle(word)));
  return words.map((word, at) => readableWord(word, at, words.length)).join(' ');
}

/** Whether a word of a name is only an initial (`K.`, `J`). */
export function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word) && !/^\p{Lo}/u.test(word);
}

function divide(words: string[]): { given?: string; family?: string } {
  if (words.length === 1) return { given: words[0] };
  const first = words[0] ?? '';
  let from = words.findIndex((word, at) => at > 0 && at < words.length - 1 && particle.test(word));
  if (from < 0) from = words.length - 1;
  const second = words[1] ?? '';
  const double = from > 1 && doubleFirst.has(first.toLowerCase()) && doubleSecond.has(second.toLowerCase());
  // An initial is not what one calls somebody: the whole of it stays together and the salutation takes the full name.
  const given = double || (isInitial(first) && from > 1) ? words.slice(0, from).join(' ') : first;
  return { given, family: words.slice(from).join(' ') };
}

function readableWord(word: string, at: number, count: number): string {
  if (at > 0 && at < count - 1 && particle.test(word)) return /^\p{Lu}{2,}$/u.test(word) ? word.toLowerCase() : word;
  const shouted = /^[\p{Lu}\p{M}'’.-]{3,}$/u.test(word) && !/\./u.test(word);
  const whispered = /^[\p{Ll}\p{M}'’-]{2,}$/u.test(word);
  if (!shouted && !whispered) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function tidyTitle(word: string): string {
  const plain = word.replace(/\.$/u, '');
  if (/^dr$/iu.test(plain)) return word.endsWith('.') ? 'Dr.' : 'Dr';
  if (/^prof$/iu.test(plain)) return word.endsWith('.') ? 'Prof.' : 'Prof';
  return word;
}

/** "Bilanzbuchhalterin (IHK)" is no credential, "M.Sc. Physics" and "PMP®" are. */
function isCredentialList(part: string): boolean {
  const first = part.split(' ')[0] ?? '';
  return part.length <= 30 && (credential.test(first) || /^\p{Lu}{2,6}$/u.test(part));
}

function isCompany(text: string): boolean {
  return (
    legalForm.test(text) ||
    / & /u.test(text) ||
    text.split(' ').some((word, at) => at > 0 && companyWord.test(word)) ||
    /^(?:team|redaktion|stadtwerke|hochschule|universität)\s/iu.test(text)
  );
}

function nameless(full: string): PersonName {
  return { full: full.replace(/[<>{}[\]@#|\\]/gu, '').trim(), titles: [], credentials: [] };
}
