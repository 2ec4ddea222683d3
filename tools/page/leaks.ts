import { isKnownHost } from './addresses';
import { elementsOf, kindOf, nodesOf, openPage } from './document';
import { foldWord, humpsOf, wordsOf } from './fold';
import { idsIn, phone } from './ids';
import { createNameSense, type People } from './names';
import { sequenceLength } from './texts';

const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,4}[\p{L}]{2,20})/gu;
const host = /(?:https?:)?\/\/([\p{L}\p{N}.-]{1,200})/giu;
const coded = /(?<![\w+/=-])[A-Za-z\d+/_-]{8,4000}={0,2}/g;

/** What data says in every page's words. */
const grammar = /"@(?:type|context)":\s?"[^"]{0,200}"|"[\w@-]{1,60}":|https:\/\/schema\.org\/\w{1,60}/g;

/** What the check afterwards goes by: facts of the original, gathered before anything was changed. */
export interface Facts {
  people: People;
  /** Sequences of four words that people wrote. */
  sequences: ReadonlySet<string>;
  /** Ids and long numbers. */
  ids: ReadonlySet<string>;
  /** Addresses of pictures. */
  pictures: ReadonlySet<string>;
}

/** One sentence on the first thing that could still be recognised; null where nothing is. Looks at the finished page only, and at what was known of the original. */
export function findLeak(html: string, { people, sequences, ids, pictures }: Facts): string | null {
  const sense = createNameSense(people.names);
  const slugs = new Set([...people.slugs].map(foldWord));
  const seen = new Set<string>();
  const counts = new Map<string, number>();

  /** What is wrong with a text, however it is written down. */
  function judge(text: string, isCode: boolean): string | null {
    for (const form of formsOf(text)) {
      const key = `${isCode && form === text}${form}`;
      if (seen.has(key)) continue;
      if (seen.size < 300_000) seen.add(key);
      const found = judgeForm(form, isCode && form === text);
      if (found) return found;
    }
    return null;
  }
  function judgeForm(text: string, isCode: boolean): string | null {
    for (const match of text.matchAll(mail))
      if (!/(?:^|\.)example(?:\.(?:com|org|net))?$/i.test(match[1] ?? '')) return 'a mail address';
    if (!isCode)
      for (const match of text.matchAll(phone))
        if (/[1-9]/.test(match[0]) && match[0].replace(/\D/g, '').length >= 7) return 'a phone number';
    for (const match of text.matchAll(host))
      if (!isKnownHost(match[1] ?? '') && /\.\p{L}{2,}$/u.test(match[1] ?? ''))
        return 'an address outside the two sites';
    if (pictures.has(text)) return 'the address of a picture';
    for (const id of idsIn(text)) if (ids.has(id)) return 'an id';
    for (const part of text.split(/[/?&=#\s"'()]/))
      if (part.length > 3 && slugs.has(foldWord(part)) && /[-_\d]|[^\0-\x7f]/.test(part))
        return 'the name of somebody in an address';
    const runs = isCode ? [...humpsOf(text), ...wordsOf(text).filter((run) => run.length > 8)] : wordsOf(text);
    if (runs.some((run) => (isCode ? sense.inCode(run) : sense.inWords(run)))) return 'a word of a name';
    return null;
  }

  let trail: string[] = [];
  const hasSequence = (text: string, before: string[]): string[] | null => {
    let words = before;
    for (const word of wordsOf(text).map(foldWord)) {
      words = [...words.slice(1 - sequenceLength), word];
      if (words.length === sequenceLength && sequences.has(words.join(' '))) return null;
    }
    return words;
  };

  const page = openPage(html);
  for (const { node, where } of page.roots) {
    trail = [];
    for (const { element } of elementsOf(node)) {
      const name = element.localName;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const place = `the ${nth(counts.get(name) ?? 1)} <${name.slice(0, 30)}>${where}`;
      const ownName = judge(name, true);
      if (ownName) return `Something recognisable is left: ${ownName} in the tag of ${place}.`;
      for (const attribute of element.attributes) {
        const inName = judge(attribute.name, true);
        if (inName) return `Something recognisable is left: ${inName} in the name of an attribute of ${place}.`;
        if (attribute.name === 'srcdoc') continue;
        const kind = attribute.name === 'class' ? 'code' : kindOf(attribute.name, attribute.value);
        const found =
          judge(attribute.value, kind === 'code' || kind === 'address' || kind === 'value') ??
          ((kind !== 'code' || /\s/.test(attribute.value)) && hasSequence(attribute.value, []) === null
            ? 'a sequence of words somebody wrote'
            : null);
        if (found)
          return `Something recognisable is left: ${found} in the attribute "${attribute.name.slice(0, 60)}" of ${place}.`;
      }
      for (const child of element.childNodes) {
        if (child.nodeType !== 3 && child.nodeType !== 8) continue;
        const text = (child as CharacterData).data;
        const found =
          name === 'script' ? (judge(text, true) ?? judge(text.replace(grammar, ' '), false)) : judge(text, false);
        if (found) return `Something recognisable is left: ${found} in the text of ${place}.`;
      }
    }
    for (const { node: text } of nodesOf(node)) {
      if (text.nodeType !== 3) continue;
      const next = hasSequence((text as Text).data, trail);
      if (next === null)
        return `Something recognisable is left: a sequence of words somebody wrote in the text${where}.`;
      trail = next;
    }
  }
  return null;
}

const nth = (count: number): string => {
  const ending = /1\d$/.test(String(count)) ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
};

/** A text and what it says once its escapes are undone: of addresses, of markup, of scripts, and base64. */
function formsOf(text: string): string[] {
  const forms = new Set([text]);
  for (const form of forms) {
    if (forms.size > 12) break;
    if (/%[\da-f]{2}/i.test(form))
      forms.add(
        form.replace(/(?:%[\da-f]{2}){1,400}/gi, (run) => {
          try {
            return decodeURIComponent(run);
          } catch {
            return run;
          }
        }),
      );
    if (/&(?:#|[a-z])/i.test(form))
      forms.add(
        form
          .replace(/&#(\d{1,7});/g, (_, code: string) => fromCode(Number(code)))
          .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
          .replace(
            /&(quot|amp|lt|gt|apos);/g,
            (_, name: string) => ({ quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" })[name] ?? '',
          ),
      );
    if (/\\u[\da-f]{4}/i.test(form))
      forms.add(form.replace(/\\u([\da-f]{4})/gi, (_, code: string) => fromCode(Number.parseInt(code, 16))));
  }
  const read = [...forms];
  for (const form of read)
    for (const [run] of form.slice(0, 100_000).matchAll(coded)) {
      const said = Buffer.from(run, 'base64').toString('utf8');
      // Bytes that make no text were no text.
      if (!/\uFFFD|(?![\n\r\t])\p{Cc}/u.test(said)) forms.add(said);
    }
  return [...forms];
}

const fromCode = (code: number): string => (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '');
