import { rewriteAddress, rewriteSrcset } from './addresses';
import { createCalendar, guessLanguage } from './dates';
import { elementsOf, kindOf, type OpenPage, openPage, Refusal } from './document';
import { foldWord, wordsOf } from './fold';
import { idsIn } from './ids';
import { createInventor } from './invent';
import { type Facts, findLeak } from './leaks';
import { interfaceWords, plainParts } from './lexicon';
import { gatherPeople, type People } from './names';
import { listRuns, type Run } from './places';
import { stripPage } from './strip';
import { gatherTexts, type Texts } from './texts';
import { createWording, type Wording } from './wording';

/** A page without anybody in it, or the one sentence why it may not be shared. */
export type Scrubbed = { html: string; url?: string } | { refusal: string };

/** What a run of the scrubber depends on beside the page. */
export interface ScrubOptions {
  /** The page's address, where it is known. */
  url?: string | undefined;
  /** Same page and same salt, same result. */
  salt: string;
}

/**
 * Puts invented words in place of everything that tells of people, and leaves what a reader hangs on. Gives a refusal
 * where something recognisable would be left. Never throws, whatever the page is.
 */
export function scrubPage(html: string, { url, salt }: ScrubOptions): Scrubbed {
  try {
    const first = scrubOnce(html, url, salt);
    // What was made up may hit upon something of the page by chance; hardly twice.
    return 'refusal' in first ? scrubOnce(html, url, `${salt} again`) : first;
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.message };
    return { refusal: `The page cannot be worked on (${error instanceof Error ? error.name : 'unknown'}).` };
  }
}

function scrubOnce(html: string, url: string | undefined, salt: string): Scrubbed {
  const page = openPage(html);
  const address = url ?? savedFrom(html);
  const people = gatherPeople(page, html, address);
  stripPage(page);
  const work = createWork(page, people, salt);
  const made = work.rewrite();
  const newUrl = address === undefined ? undefined : work.address(address);
  const leak = findLeak(made, work.facts) ?? (newUrl ? findLeak(`<a href="${newUrl}"></a>`, work.facts) : null);
  if (leak) return { refusal: leak };
  return { html: made, ...(newUrl === undefined ? {} : { url: newUrl }) };
}

/** Browsers note the address in a saved page. */
function savedFrom(html: string): string | undefined {
  return /<!-- saved from url=\(\d{1,6}\)(https:\/\/[^\s"'<>]{1,2000}) -->/.exec(html.slice(0, 4000))?.[1];
}

interface Work {
  facts: Facts;
  rewrite(): string;
  address(url: string): string;
}

/** Gathers what is to be known of a page before anything in it is changed. */
function createWork(page: OpenPage, people: People, salt: string): Work {
  const runs = page.roots.flatMap((root) => listRuns(root, page.document.documentElement));
  const texts = gatherTexts(runs);
  const avoid = new Set([...people.names, ...texts.words]);
  for (const entity of people.entities) {
    texts.phrases.add(entity);
    for (const word of entity.split(' ')) if (word.length > 3) avoid.add(word);
  }
  const { ids, pictures } = gatherIds(page);
  const inventor = createInventor(salt, { names: people.names, spellings: [...people.spellings], avoid, ids });
  const said = page.document.documentElement.getAttribute('lang');
  const language = said || guessLanguage(runs.map((run) => run.node.data).join(' '));
  const calendar = createCalendar(language ? [language] : [], inventor.shift);
  // Names and dates are looked for by themselves.
  const isOrdinary = (word: string): boolean =>
    plainParts.has(word) || people.names.has(word) || calendar.isTimeWord(word) || calendar.isMonth(word);
  for (const sequence of texts.sequences) if (sequence.split(' ').every(isOrdinary)) texts.sequences.delete(sequence);

  const wording = createWording({ people, texts, avoid, inventor, calendar });
  return {
    facts: { people, sequences: texts.sequences, ids, pictures },
    address: (url) => rewriteAddress(url, wording),
    rewrite() {
      for (const { node } of page.roots)
        for (const { element } of elementsOf(node))
          for (const { name, value: before } of Array.from(element.attributes)) {
            const after = rewriteAttribute(element, name, before, wording);
            if (after !== before) element.setAttribute(name, after);
          }
      for (const run of runs) run.node.data = rewriteRun(run, texts, avoid, wording);
      return page.write();
    },
  };
}

/** Parts of a page that may be called by a single word; pictures and texts are called after people. */
const named =
  'button,input,textarea,nav,a[role],[role]:not([role="img"]):not([role="presentation"]):not([role="none"]),section,aside';

function rewriteAttribute(element: Element, name: string, before: string, wording: Wording): string {
  const { code, free, json, label, value } = wording;
  if (name === 'srcdoc') return before;
  if (name === 'class') return wording.classes(before);
  if (name === 'srcset' || name === 'imagesrcset') return rewriteSrcset(before, wording);
  const kind = kindOf(name, before);
  if (kind === 'address') return rewriteAddress(before, wording);
  if (kind === 'code') return /[{[]"/.test(before) ? (json(before) ?? code(before)) : code(before);
  if (kind === 'value') {
    const isChoice = element.localName === 'option' || /^(?:radio|checkbox)$/.test(element.getAttribute('type') ?? '');
    return isChoice ? code(before) : value(before);
  }
  const count = wordsOf(before).length;
  return count > 14 || (count < 2 && !element.matches(named)) ? free(before) : label(before);
}

function rewriteRun(run: Run, { isCount, isRepeated }: Texts, avoid: ReadonlySet<string>, wording: Wording): string {
  const text = run.node.data;
  const parent = run.node.parentElement?.localName;
  if (parent === 'script') return (wording.json(text) ?? '').replaceAll('<', '\\u003c');
  const words = wordsOf(text).map(foldWord);
  const isTime = parent === 'time' && words.length < 4;
  if (parent === 'title' || !(run.isInterface || isTime || isCount(text))) return wording.free(text);
  // A single word that people use, too, is the interface's where more than one control says it.
  const [word = '', ...more] = words;
  const isTheirs =
    run.isInterface && more.length === 0 && avoid.has(word) && !interfaceWords.has(word) && !isRepeated(text);
  return isTheirs ? wording.free(text) : wording.label(text);
}

/** The ids and the pictures of a page, as its attributes name them. */
function gatherIds({ roots }: OpenPage): Pick<Facts, 'ids' | 'pictures'> {
  const ids = new Set<string>();
  const pictures = new Set<string>();
  for (const { node } of roots)
    for (const { element } of elementsOf(node))
      for (const { name, value } of element.attributes) {
        if (name === 'class' || name === 'style' || name === 'srcdoc') continue;
        for (const id of idsIn(value)) ids.add(id);
        if (/^(?:img|source|image|video)$/.test(element.localName) && /^(?:https?:)?\/\//.test(value))
          pictures.add(value);
      }
  return { ids, pictures };
}
