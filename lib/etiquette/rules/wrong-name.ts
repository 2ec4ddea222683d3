import { isInitial, parsePersonName } from '../../language/person-name';
import { fold } from '../../language/text';
import { defineRule, type RuleExamples, type RuleWords } from '../rule';

/** A greeting, titles, and a name up to a sign that ends it. "Hi Tom (and all)" and "Hi Tom hope you are well" are none. */
const salutation =
  /^[^a-z0-9]{0,4}(?:hallo|hi|hey|hello|moin|servus|gruezi|dear|liebe[rs]?|sehr geehrter?|guten? (?:tag|morgen|abend)|good (?:morning|afternoon|evening)|bonjour|hola|ciao),? (?:liebe[rs]? )?((?:(?:herrn?|frau|mrs?|ms|miss|mx|dr|prof|professor|ing|mag)\.? ){0,4})([a-z']{2,20}(?:[ -][a-z']{2,20}){0,3})(?= ?[,!.:;\n]| - | ?[^\w\s.,'"&+/()-]|$)/;
/** What else stands behind "Herr" and "Frau", and between two names. */
const noName =
  /^(?:kolleg|nachbar|dokt|prof|pfarr|pastor|vorsitz|abgeord|dekan|kanzler|senator|konsul|richter|bischof|presid|chair|speaker|mayor|judge)|(?:[a-z]{5}in|meister|rektor|prasident|minister|rat|leiter|leitung|fuhrer|pfleger|verwalter|arzt|anwalt|notar|manager|inhaber|architekt|chef|lehrer)$|^(?:und|and|sir|madam)$/;
/** How given names begin that are hardly ever short for another one, a place or a word. */
const isGivenName =
  /^(?:alexand|andre|angel[ai]|anja|ann[ae]|barbar|benjami|bernd|birgit|brian|carol|charl|christ[io]|claudi|dani|david|dennis|dieter|dirk|domini|elisab|emily|emma|eric|fabia|feli|floria|frank\b|franzi|gabri|georg|hanna|heik|helen|holger|ingo|isabel|james|jana|jasmin|jenni|jens|jessi|john|jonas|josef|judith|julia|karin|karl\b|kath[ary]|kerstin|kevin|klaus|lars|laura|lena|leon|lisa|luka|manu|marc|mari[aeno]|mark\b|marku|martin|mary|matth|max\b|maxi|melani|micha|miche|mohamed|monik|nadin|nicol|nina|oliv|patri[ck]|paul|peter|petra|philip|ralf|rebec|richard|robert|ruth|sabin|sandra|sara|sebast|silvi|simon|sofi|stef|steph|steve|susan|sven|thomas|thorst|tobia|tom\b|torst|ulrich|ursula|ute\b|uwe\b|vanessa|vera\b|victor|walter|werner|willia|wolfg)/;
/** Pet names, and short ones that have little left of the long name. */
const petName = /^(?:.{1,4}i|bes|bil|bob|dik|fan.*|jak|jim|jup|kale|kuk|meg|mia|nel|pit|saska|sep|tes.*|ula)$/;

/** As a name sounds, roughly: "Müller" and "Mueller", "Philipp" and "Filip", "Kathrin" and "Catrin". */
const wordsOf = (text: string): string[] =>
  fold(text)
    .text.replace(/([aou])e|([tckr])h/g, '$1$2')
    .replace(/ph/g, 'f')
    .replace(/c/g, 'k')
    .replace(/ie|y/g, 'i')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1')
    .match(/[a-z]{2,20}/g) ?? [];
/** One holds what the other begins with: "Alex" and "Alexander", "Tina" and "Christina". */
const isAkin = (one: string, other: string): boolean =>
  one.includes(other.slice(0, 3)) || other.includes(one.slice(0, 3));

/** A greeting by a name that cannot be the reader's (ETIQUETTE "What a good note has" 1); silent where it might be. */
export default defineRule({
  principle: 'P3',
  weight: 0.45,
  kind: 'courtesy',
  languages: 'any',
  find({ message: { recipient, surface, thread = [] }, text, cased }) {
    if (!recipient?.name) return [];
    const name = recipient.name.slice(0, 160);
    const { given, family } = parsePersonName(name);
    const [whole = '', titles, called = ''] = salutation.exec(text.slice(0, 160)) ?? [];
    if (!whole || !given || !family || isInitial(family) || surface === 'comment') return [];
    const parts = called.split(/[ -]/);
    // Letters of another alphabet, or whose sound is not known.
    if (/[^a-z\P{L}]/u.test(fold(name).text) || parts.some((part) => noName.test(part))) return [];
    const start = whole.length - called.length;
    const named = wordsOf(called);
    const own = wordsOf(name);
    const calledBy = wordsOf(given);
    const isTheirs = (word: string) =>
      own.join('').includes(word) || (titles ? calledBy : own).some((one) => isAkin(word, one));
    if (named.some(isTheirs)) return [];
    // "Hi, Tom here": only a name has capitals throughout.
    const capitals = cased.slice(start, whole.length).match(/\b[A-Z]/g)?.length;
    if (!titles && (!isGivenName.test(called) || calledBy.some((word) => petName.test(word)))) return [];
    if (!titles && parts.length > 1 && capitals !== parts.length) return [];
    // Others may be greeted as well, and what somebody is called may have come up before.
    const rest = [text.slice(whole.length, 4000), ...thread.slice(-20).map((one) => one.text.slice(0, 2000))];
    const elsewhere = new Set(wordsOf(rest.join('\n')));
    return [...own.filter((word) => word.length > 2), ...named].some((word) => elsewhere.has(word))
      ? []
      : [{ start, end: whole.length }];
  },
});

export const words: RuleWords = {
  title: { de: 'Auf dem Profil steht ein anderer Name', en: 'The profile has another name' },
  why: {
    de: 'Ein fremder Name in der Anrede zeigt, dass der Text für jemand anderen gedacht war.',
    en: 'Somebody else’s name in the greeting shows that the text was meant for them.',
  },
  better: {
    de: 'Schau noch einmal nach, wie dein Gegenüber heißt.',
    en: 'Have another look at what the person is called.',
  },
};

export const examples: RuleExamples = {
  ad: [
    { text: 'Hallo [[Thomas]], dein Vortrag über Moore hat mir gefallen.', recipient: { name: 'Anna Berger' } },
    { text: 'Guten Tag Frau Dr. [[Kunz]], Ihr Garten ist eine Pracht.', recipient: { name: 'Dr. Jana Holt' } },
    { text: 'Guten Morgen, Herr [[Meier]], der Schlüssel liegt beim Pförtner.', recipient: { name: 'Jörg Maier' } },
    { text: 'Hi [[Sarah]] 👋 loved your piece on owls.', recipient: { name: 'Peter Wolf (he/him)' } },
    { text: 'Dear Mr. [[Adams]], the keys are with the porter.', recipient: { name: 'Paul Brown' } },
    { text: 'Hello [[Michael Stone]],\nthe boat is back in the shed.', recipient: { name: 'RUTH ADLER 🌱' } },
    { text: 'Bonjour [[Nicole]], merci beaucoup pour la photo.', recipient: { name: 'Petra Kern' } },
  ],
  fine: [
    { text: 'Hallo Kathi, danke für die Äpfel.', recipient: { name: 'Katharina Wolf' } },
    { text: 'Guten Tag Herr Mueller, danke für die Äpfel.', recipient: { name: 'Dr. Jörg Müller-Lahn' } },
    { text: 'Hallo Josef, danke für die Äpfel.', recipient: { name: 'Sepp Huber' } },
    { text: 'Hallo ihr beiden, danke für die Äpfel.', recipient: { name: 'Anna Berger' } },
    { text: 'Hallo Sandra, hallo Anna, danke für die Äpfel.', recipient: { name: 'Anna Berger' } },
    { text: 'Hallo Frau Bürgermeisterin, danke für die Äpfel.', recipient: { name: 'Petra Wolf' } },
    { text: 'Hallo Thomas, danke für die Äpfel.' },
    { text: 'Hi Alex, thanks for the apples.', recipient: { name: 'Wolf, Alexander' } },
    { text: 'Hi William, thanks for the apples.', recipient: { name: 'Bill Wolf' } },
    { text: 'Hi Sarah, thanks for the apples.', recipient: { name: 'Peter W.' } },
    { text: 'Hi, Sarah here from the choir, thanks for the apples.', recipient: { name: 'Peter Wolf' } },
    { text: 'Hi Anna, thanks for the apples.', recipient: { name: 'Анна Петрова' } },
    {
      text: 'Hi Robert, thanks for the apples.',
      recipient: { name: 'Tom Berg' },
      thread: [{ from: 'them', text: 'Apples are at the gate. Best, Robert' }],
    },
  ],
};
