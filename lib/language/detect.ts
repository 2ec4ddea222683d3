import { splitSentences } from './text';

/** `mixed`: whole sentences in German and in English; `unknown`: too little to tell. */
export type Language = 'de' | 'en' | 'mixed' | 'other' | 'unknown';

// Small words carry a language; the words of a trade do not ("Call", "Marketing", "Workshop" stand in either).
const german = `ich du er wir ihr sie mich mir dich dir sich uns euch ihm ihn ihnen der das den dem des ein eine einen einem einer eines
  mein meine meinen meinem meiner dein deine deinen deinem deiner sein seine ihre ihren ihrem ihrer unser unsere unseren unserem unserer
  euer eure euren eurem eurer und oder aber denn weil dass daß ob wenn als wie wer wo warum wann weshalb nicht kein keine keinen keinem auch noch
  schon sehr nur mal doch ja nein bitte danke dank ist sind bin bist seid waren wäre wären wird werden wurde würde würden habe hab haben hatte hast
  hätte hätten habt kann kannst können könnte könnten konnte muss müssen soll sollte sollten darf dürfen dürfte magst möchte möchten wollen wollte
  gibt geht gerne gern für mit von vom zum zur zu bei beim nach aus auf über unter vor zwischen durch gegen ohne seit bis dann jetzt heute
  morgen gestern hier dort immer wieder viel viele vielen mehr alles etwas nichts gut gute guten hallo guten tag liebe lieber moin servus grüezi
  herr frau grüße gruß grüsse gruss sehr geehrte geehrter beste viele freundliche freundlichen herzliche herzlichen glückwunsch freut freue kurz
  kurze diese dieser diesen diesem dieses sowie etwa damit dazu dafür davon dabei darüber daran deshalb einfach vielleicht eigentlich natürlich
  heißt leider schön schöne toll nächste nächsten woche jahr jahren arbeit stelle frage fragen termin uhr zeit`;
const english = `i you he she it we they me him them my your his its our their mine yours the a an and or but because if when while though although
  that this these those which who whom whose what where why how not no don't doesn't didn't isn't aren't wasn't can't couldn't won't wouldn't
  i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll they're it's that's there's let's is are be been being were has have had
  having do does did done can could would should may might must of to from with without for on at by about into over after before between
  through during than then there here very just only still too much many more most some any every each both other such thanks thank please hi hey hello dear
  best regards cheers sincerely kind looking forward get got see saw know think want need would love like good great nice new hope work working
  time week day today tomorrow yesterday next last question help share connect your sure really up out as one two three quick month months year years people now also never always well`;
const others = `le la les un une des du et est je tu il elle nous vous ils mon ma mes votre vos notre nos pour avec dans sur pas ne que qui bonjour merci
  bonne au aux cette ce ça suis êtes avez par plus très bien el los las una y es yo usted ustedes mi su sus nuestro para con por como pero muy
  gracias hola más está estoy tengo que lo al del se no ha he hay esta este il gli uno e è sono sei che di da del della delle per con non mi ti ci
  vi suo tuo nostro grazie ciao buongiorno molto anche ho hai o os as um uma do da dos das em não você obrigado obrigada olá muito meu minha seu sua
  het een van ik je jij wij jullie niet voor op zijn dat bij ook naar maar graag bedankt hebben heeft heb deze wat aan mijn uw onze
  jeg du han hun det den er ikke og på til med av for som har kan vil tak takk hej hei mig dig deg meg vi ni är och att inte jag på för av ett en tack
  som till med din ditt min mitt och det om men hyvää kiitos olen on ei ja että se minä sinä mutta hei kanssa i w na z do nie się jest że to jak
  dzień dobry dziękuję proszę pan pani jestem czy za od po dla ale a je v se že si jsem jste děkuji dobrý den pro ale nebo jako és hogy nem egy
  köszönöm szia vagyok van meg ön si în nu este cu pe pentru să mulțumesc bună sunt dar ve bir bu için ile merhaba teşekkürler teşekkür ederim değil
  çok ben sen biz siz olarak da de ja sam nije što hvala bok`;
/** In German and English both, so they tell nothing between the two. */
const shared = new Set(
  'in so an am was war die also will man hat hand art gut um rat all bald fast kind tag arm note not'.split(' '),
);

const toSet = (words: string) => new Set(words.split(/\s+/));
const germanWords = toSet(german);
const englishWords = toSet(english);
const otherWords = toSet(others);

interface Evidence {
  de: number;
  en: number;
  other: number;
  words: number;
}

const foreignLetter = /[ñçãõàèìòùâêîôûáíóúýåøæœłąęśźżćńčřžšěůďťňőűğşığșțâđ¿¡]/;
const germanLetter = /[äöüß]/;
const germanShape = /(?:ung|ungen|keit|heit|lich|lichen|liche|schaft|isch|ische|ieren|igkeit|innen|chen|zeug|nisse)$/;
const englishShape = /(?:ing|tion|ions|ness|ful|ly|ight|ould|ough)$/;

function weigh(text: string): Evidence {
  const evidence: Evidence = { de: 0, en: 0, other: 0, words: 0 };
  for (const [raw] of text.matchAll(/[\p{L}][\p{L}'’]{0,40}/gu)) {
    const word = raw.toLowerCase().replaceAll('’', "'");
    evidence.words++;
    if (shared.has(word)) continue;
    const de = germanWords.has(word);
    const en = englishWords.has(word);
    const other = otherWords.has(word);
    // Small words recur across Europe; here the two languages we read are the likelier ones.
    if (de) evidence.de += en ? 0.5 : other ? 0.7 : 1;
    if (en) evidence.en += de ? 0.5 : other ? 0.7 : 1;
    if (other) evidence.other += de || en ? 0.3 : 1;
    if (de || en || other) continue;
    // A capital may begin a name, and names come from everywhere.
    const name = raw[0] !== raw[0]?.toLowerCase();
    if (!name && foreignLetter.test(word)) evidence.other += 0.8;
    else if (!name && germanLetter.test(word)) evidence.de += 0.6;
    else if (word.length > 5 && germanShape.test(word)) evidence.de += 0.4;
    else if (!name && word.length > 4 && englishShape.test(word)) evidence.en += 0.4;
  }
  return evidence;
}

const foreignScript =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}]/gu;

/** Links, addresses and code words say nothing about the language; quoted words are somebody else's. */
const withoutForeignBodies = (text: string) =>
  text.replace(/https?:\/\/\S{1,400}|www\.\S{1,200}|\S{1,80}@\S{1,80}|#\S{1,60}/g, ' ');
const withoutQuotes = (text: string) => text.replace(/["“„«»][^"“”„«»\n]{1,400}["“”«»]/g, ' ');

/**
 * Which language a text is written in, from its small words and letters; bounded to the first 4,000 UTF-16 units.
 * Names, firms and borrowed words do not make a text mixed; whole sentences in the other language do.
 * `unknown` when there is nothing to go by. Never throws.
 */
export function detectLanguage(text: string): Language {
  const clean = withoutForeignBodies(text.slice(0, 4000).normalize('NFC'));
  const unquoted = withoutQuotes(clean);
  const sample = /\p{L}{2}[^]{0,200}\p{L}{2}/u.test(unquoted) ? unquoted : clean;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'unknown';
  if ((sample.match(foreignScript)?.length ?? 0) > letters / 3) return 'other';

  const all = weigh(sample);
  const best = Math.max(all.de, all.en);
  if (all.other > best && all.other >= 1) return 'other';
  if (best < 0.5) return all.other >= 0.5 || all.words >= 12 ? 'other' : 'unknown';

  const whole = { de: 0, en: 0 };
  for (const { start, end } of splitSentences(sample)) {
    const part = weigh(sample.slice(start, end));
    if (part.words < 4) continue;
    if (part.de >= 2 && part.de > 3 * part.en) whole.de += part.words;
    if (part.en >= 2 && part.en > 3 * part.de) whole.en += part.words;
  }
  const least = Math.min(whole.de, whole.en);
  if (least >= 5 && least >= 0.25 * (whole.de + whole.en)) return 'mixed';
  return all.de > all.en ? 'de' : all.en > all.de ? 'en' : 'unknown';
}
