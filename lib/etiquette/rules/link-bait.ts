import { findPhrases } from '../phrases';
import { defineRule, type Mark, type RuleExamples, type RuleWords } from '../rule';

const free = '(?:kostenlose[snrm]?|kostenfreie[snrm]?|gratis|gratis-)';
const deBait =
  '(?:webinar|pdf|checkliste|leitfaden|e-?book|video|videokurs|analyse|report|beispiel|beispiel-pdf|fallstudie|case study|whitepaper|demo|erstberatung|beratung|audit|potenzialanalyse|newsletter|masterclass|challenge|workshop|test|testphase|probe|prüfung|check|bewertung|einschätzung|probestunde)';
const enBait =
  '(?:webinar|challenge|guide|checklist|audit|e-?book|masterclass|demo|trial|consultation|report|breakdown|video|walkthrough|case study|playbook|sample|whitepaper|training|assessment|template|course catalog|framework|strategy session|overview|review|estimate|valuation|deck|one-pager)';
const find = findPhrases({
  de: [
    [
      '(?:willst du|wollt ihr|wollen sie|magst du|möchten sie|möchtest du) (?:es |das |ihn |sie |unser |unsere )?(?:mal |einfach |selbst |\\d{1,2} tage |kostenlos )*(?:testen|ausprobieren|kennenlernen)',
      0.35,
    ],
    [
      '(?:ein|zwei|drei|vier|wenige|letzte|restliche) (?:platz|plätze) (?:ist |sind )?(?:noch )?(?:frei|übrig|verfügbar)',
      0.35,
    ],
    ['(?:probe|schnupper|gratis)-?(?:packung|stunde|abo|monat|zugang|paket|exemplar|training)', 0.35],
    ['haben sie interesse\\?|hast du interesse\\?|habt ihr interesse\\?', 0.3],
    [`${free} ?[a-z0-9-]{0,20} ?${deBait}~`, 0.45],
    [
      `(?:soll|darf|kann|könnte) ich (?:dir|ihnen|euch) … (?:link|video|pdf|beispiel|beispiel-pdf|details|unterlagen|infos|informationen|profil|präsentation|broschüre|analyse|auswertung) (?:schicken|senden|zusenden|zukommen lassen|zeigen)`,
      0.4,
    ],
    [
      `(?:schick|sende|schicke) (?:ich )?(?:dir|ihnen|euch) (?:gerne? |einfach |mal |dazu |kurz )*(?:das |den |ein |einen |unser |mein )?(?:kurzes |kleines |link|video|pdf|setup|infos|termin)~`,
      0.3,
    ],
    ['(?:darf|soll|kann) ich (?:dir|ihnen|euch) (?:kurz |mal |gerne? |einmal |das )*zeigen,? (?:wie|was)?', 0.4],
    ['ich zeig(?:e)? (?:dir|ihnen|euch) (?:kurz |einfach |gern |live |in |wie |mein |das )', 0.3],
    [
      '(?:soll|darf) ich (?:dir|ihnen|euch) (?:kurz |mal )*(?:die details|mehr|das) (?:schicken|erzählen|zeigen|verraten)',
      0.4,
    ],
    [
      '(?:jetzt |gleich |hier |schnell )(?:kostenlos |direkt |unverbindlich |noch |dir |einen |deinen |ihren |platz |termin |der letzten plätze )*(?:anmelden|sichern|buchen|reservieren|registrieren|eintragen|downloaden|herunterladen)',
      0.45,
    ],
    ['(?:platz|plätze|ticket|tickets|termin) (?:zu )?sichern', 0.45],
    [
      '(?:für (?:dich|sie|euch|ihr unternehmen|euer team) (?:erstellt|vorbereitet|aufgenommen|gebaut|zusammengestellt|analysiert))',
      0.35,
    ],
    [
      '(?:soll|darf|dürfte|kann|dürfen wir|können wir) (?:ich )?(?:dir|ihnen|euch) … (?:katalog|liste|broschüre|preisliste|muster|angebot|referenzen|konzept|vorschläge|ideen) (?:schicken|senden|zusenden|zukommen lassen|zeigen|vorstellen)',
      0.4,
    ],
    ['(?:sei|seid|seien sie) (?:jetzt |auch |gerne? )*dabei', 0.25],
    ['(?:freuen uns|freue mich) (?:schon )?auf (?:ihre|deine|eure) (?:anmeldung|buchung|bestellung|anfrage)', 0.4],
    ['(?:termine und preise|preise und termine|preisliste|unseren katalog|unserem katalog)', 0.25],
    [
      '(?:trag dich|melde dich|meldet euch|tragen sie sich) (?:jetzt |gleich |gern |direkt )*(?:für|zu|in) (?:mein|unser)[a-z]{0,2}',
      0.4,
    ],
    [
      'mein(?:e|er|en)? (?:kostenlose[rnms]? |gratis )?(?:challenge|masterclass|webinar|newsletter|podcast-tour|onlinekurs)~ (?:startet|beginnt|läuft)',
      0.4,
    ],
    ['(?:ist |sind )?noch (?:ein|zwei|drei|wenige|ein paar) (?:platz|plätze) frei', 0.3],
    [
      '(?:trag dich|tragen sie sich|melde dich|melden sie sich) (?:jetzt |gleich |einfach )*(?:hier|unter) (?:ein|an)',
      0.4,
    ],
    ['(?:interesse|neugierig|klingt das spannend)\\?', 0.3],
    [
      '(?:wäre|klingt|ist) das (?:auch |grundsätzlich |vielleicht )*(?:für (?:sie|dich|euch) )?(?:grundsätzlich )?(?:interessant|spannend)',
      0.25,
    ],
    ['(?:hier|jetzt) (?:mehr info|mehr infos|informieren|kennenlernen)', 0.3],
    [
      '(?:buchen|buche|sichere|sichern) (?:sie |dir |du )?(?:einfach |jetzt |hier |gleich |ihren |deinen |einen |sich )*(?:termin|platz|gespräch)',
      0.4,
    ],
    [
      '(?:nur |noch |nur noch )(?:\\d{1,3} |wenige |ein paar |die ersten \\d{1,3} )(?:freie )?(?:plätze|tickets|kunden|unternehmen)',
      0.4,
    ],
    ['schreib(?:e)?(?: mir)? (?:einfach |kurz )*(?:·{3,20}|start|ja|info|interesse)(?: … und ich)', 0.4],
    ['(?:mit dem )?(?:code|rabattcode|gutscheincode) (?:[a-z]{2,14}\\d{1,3})', 0.5],
    [
      '(?:hier (?:geht(?:s| es)? zu[rm]?|gibt es|mehr infos?|findest du mehr|kannst du dich)|mehr infos?:|details:|infos?:) ?(?:[a-z ]{0,30})(?:(?:https?://|www\\.)\\S{1,100}|[a-z0-9-]{3,30}\\.(?:com|de|io|net|example))',
      0.3,
    ],
  ],
  en: [
    ['(?:want|like|care) to (?:try|test) (?:it|us|our|this)', 0.35],
    ['(?:places?|spots?|seats?|slots?) (?:is |are )?(?:still )?(?:left|available|open)(?! in the)', 0.3],
    ['are you interested\\?', 0.3],
    ['sample is free|free samples?|taster session', 0.35],
    [`(?<!the )free (?:[a-z0-9-]{1,12} ){0,3}?${enBait}s?(?! (?:of|for) your)`, 0.45],
    [
      `(?:want|would you like|mind if|ok if|okay if|cool if)(?: me to| i)? (?:to )?(?:send|share|shoot|see)(?: you)? (?:it|them|over|the|a|you|what|how|some)(?: over| across| along)?`,
      0.4,
    ],
    [
      `(?:can|shall|should|could|may) i (?:send|share|show|shoot)(?: you)? (?:it|over|the|a|an|you|some|our|more)(?: over| … ${enBait})`,
      0.35,
    ],
    [
      `(?:happy|glad|love) to (?:share|show|walk you through|send)(?: you)? (?:how (?:we|it|our|i)|what(?:'s working|'s worked| (?:we|i|worked|a|we've|i've|we're))|our|the (?:framework|playbook|details|breakdown|full)|a (?:quick|short|case|few|sample)|more details|some ideas|ideas)`,
      0.4,
    ],
    [
      `(?:our |a |the |recorded a |made a )(?:[a-z0-9-]{1,14} ){0,3}?(?:case study|playbook|breakdown|teardown|video walkthrough|explainer video|\\d{1,2}-(?:second|minute) (?:video|demo))`,
      0.3,
    ],
    [
      '(?:i|we) can (?:send|share)(?: you)? (?:a|an|the|our|more|over|how|you) (?:[a-z0-9-]{1,14} ){0,3}?(?:video|demo|link|pdf|details|breakdown|pricing|walkthrough|deck|sample|over)',
      0.35,
    ],
    ['(?:live )?demo(?: (?:link|here))?:? ?(?:-> ?)?https?://\\S{1,100}', 0.4],
    [
      '(?:try it|sign up|register|book (?:a|your) (?:slot|spot|time|seat|call)|grab (?:a|your) (?:slot|spot|seat)|save your seat|click (?:the link|here|below)|learn more|get started)(?: (?:here|now|today|below))?:? ?(?:https?://\\S{1,100}|here|below|to learn|now|today)',
      0.4,
    ],
    ['(?:interested|relevant|curious|any interest)\\?', 0.3],
    [
      "(?:let me know|just say|reply|tell me|ping me) (?:if you(?:'d| would)? (?:like|want)|when you are free|if you're interested|if you are interested) ?(?:to see|the full|me to|to know more|more|for a demo|how)?",
      0.3,
    ],
    [
      '(?:may|shall|can|should|could) (?:i|we) (?:send|show|forward)(?: you)? (?:our|the|a|some|my) (?:[a-z]{2,12} )?(?:catalogue|catalog|list|brochure|price list|samples?|references|ideas|offer|proposal|portfolio|rate card)',
      0.4,
    ],
    ['(?:sign up|register|join)(?: now| today)? for (?:my|our)', 0.4],
    ['(?:sign up|register|enrol|enroll|book|order) (?:now|today|here)', 0.35],
    ['look forward to your (?:registration|booking|order|enquiry|inquiry)', 0.4],
    ['(?:dates and prices|prices and dates|price list|our catalogue|our catalog)', 0.25],
    [
      '(?:would|could|might) (?:that|this|it|a [a-z ]{3,30}) be (?:interesting|useful|relevant|of interest|helpful)',
      0.25,
    ],
    ["(?:join us|be part of it|don't miss (?:it|out))(?=[.!])", 0.2],
    ['(?:invite|love for|like) you to (?:try|test)', 0.4],
    [
      '(?:recorded|made|prepared|put together|created) (?:a|an|you a|some) (?:[a-z0-9-]{1,14} ){0,3}?for (?:you|your (?:team|company|site))',
      0.35,
    ],
    [
      '(?:join|register for|sign up for) (?:our|my|us for) (?:[a-z]{2,12} ){0,3}?(?:webinar|masterclass|workshop|challenge|course|roundtable)',
      0.4,
    ],
    ['(?:that|which) (?:might|could|may|will) (?:help|boost|benefit) (?:you|your)(?! with the)', 0.3],
    ['(?:only|just) \\d{1,3} (?:spots?|seats?|places?|slots?) (?:left|available|remaining)?', 0.4],
    ['(?:discount|promo|coupon|use) code [a-z0-9]{3,16}', 0.45],
    ["here's (?:my|a link to my) (?:calendar|calendly|booking)", 0.35],
  ],
});
const booking =
  /\b(?:https?:\/\/)?(?:www\.)?(?:calendly\.com|cal\.com|tidycal\.com|youcanbook\.me|meetings\.hubspot\.com|meetings-eu1\.hubspot\.com|zcal\.co|savvycal\.com|outlook\.office\.com\/bookwithme|calendar\.app\.google|app\.reclaim\.ai|koalendar\.com|loom\.com|vidyard\.com)\/?[^\s)]{0,100}/g;

export default defineRule({
  principle: 'P5',
  weight: 0.4,
  find(passage) {
    const links: Mark[] = [...passage.text.matchAll(booking)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      weight: passage.firstContact ? 0.4 : 0.3,
    }));
    return [...find(passage), ...links];
  },
});

export const words: RuleWords = {
  title: { de: 'Legt einen Köder aus', en: 'Puts out bait' },
  why: {
    de: 'Ein Link, ein Video oder ein Geschenk, um das niemand gebeten hat, riecht nach einem Köder.',
    en: 'A link, a video or a gift nobody asked for smells of bait.',
  },
  better: {
    de: 'Schreib das Wichtigste selbst in einem Satz; wer mehr wissen möchte, fragt nach.',
    en: 'Say the heart of it in one sentence; whoever wants more will ask.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Am Montag läuft unser [[kostenloses Webinar]] zur Mitarbeiterbindung.',
    'Hallo Inge, [[darf ich Ihnen ein kurzes Video schicken]]?',
    '[[Jetzt Platz sichern]], wir freuen uns auf dich.',
    'My calendar: [[https://calendly.com/invented-name/30min]]',
    'There is a [[free guide]] on our page.',
    '[[Happy to share how we]] did it for others.',
  ],
  fine: [
    'Der Eintritt ist frei, und Kuchen gibt es auch: Komm doch am Sonntag zum Tag der offenen Tür.',
    'Danke für das Video von der Premiere, ich hab es gleich zweimal gesehen.',
    'Kannst du mir den Link zum Protokoll noch mal schicken?',
    'Here is the paper I mentioned: https://journal.example/bees',
    'Thanks for the guide you sent, chapter two saved my week.',
    'Are you free on Sunday? The swim club needs a judge.',
  ],
};
