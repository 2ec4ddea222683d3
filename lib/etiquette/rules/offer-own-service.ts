import { audience } from '../audience';
import { compilePhrase, findPhrases } from '../phrases';
import { defineRule, type Mark, type RuleExamples, type RuleWords } from '../rule';

const { de, en } = audience;
const deVerb =
  '(?:helfen?|unterstützen?|begleiten?|beraten?|betreuen?|coachen?|entlasten?|befähigen?|vermitteln?|trainieren?|digitalisieren?|optimieren?|bringen?|verhelfen?|vertreten?|vernetzen?|versorgen?|beliefern?|schulen?)';
const deThing =
  '(?:[a-z-]{0,24}(?:service|tool|plattform|lösung|lösungen|software|programm|system|analyse|app|agentur|team|coaching|training|methode|konzept|modell|ki|produkte?|anlagen?|dienstleistungen?|beratung|kanzlei|kurs|workshop))';
const deDoes =
  '(?:hilft|helfen|spart|sparen|ermöglicht|sorgt|liefert|bietet|automatisiert|analysiert|unterstützt|bringt|übernimmt|erledigt|löst|reduziert|steigert|senkt|verbindet|findet|zeigt (?:ihnen|dir|euch))';
const people = '(?:menschen|frauen|männern?|müttern?|paaren?|eltern|leuten?|teams|singles|berufstätigen?)';
const enThing =
  '(?:[a-z0-9/&-]{1,20} ){0,3}?(?:product|products|service|services|platform|tool|tools|solution|solutions|software|app|apps|system|systems|agency|program|programme|course|training|coaching|ai|team|agent|assistant|method|framework|marketplace|reception|receptionist|playbook|dashboard|dashboards)';
const enNow = '(?:(?:also|already|currently|just|recently|typically|usually|specifically|regularly|mainly|only) )?';
const enDoes =
  '(?:helps?|lets|enables?|allows?|saves?|automates?|delivers?|eliminates?|boosts?|reduces?|improves?|transforms?|streamlines?|handles?|includes?|connects?|answers?|generates?|takes over|cuts?|takes care|makes your|(?:can|will|could) (?:help|save|support|boost|reduce|improve|increase|transform|deliver|double|handle|automate))';
// Helping these is no trade.
const enNoTrade =
  '(?!(?:kids|students|colleagues|parents|patients|trainees|neighbou?rs|refugees|families|friends|volunteers|others|users|girls|boys|apprentices|residents|us|this|his|its)\\b)';

const find = findPhrases({
  de: [
    [
      '(?:bereits|schon|inzwischen) (?:in|bei|von) (?:über |mehr als |rund )?\\d{2,5} (?!jahr|tag|stund|minut|mal|prozent|fällen|länder)[a-z-]{5,30}n',
      0.35,
    ],
    ['(?:kosten|gebühren|honorar) (?:entstehen|entsteht|fallen|fällt) (?:erst|nur) (?:bei|im|nach)', 0.4],
    ['(?:passende|geeignete|qualifizierte|vorgeprüfte)[nr]? (?:bewerber|kandidaten|kandidatinnen|fachkräfte)', 0.35],
    [
      `unsere? [a-z-]{2,24} (?:ist|sind|wurde|wurden) (?:extra|speziell|genau|eigens) (?:für|auf) … (?:gemacht|entwickelt|gebaut|zugeschnitten|ausgelegt)`,
      0.45,
    ],
    ['für (?:meine|unsere) (?:kunden|kundinnen|kund\\*innen|klienten|klientinnen|mandanten)', 0.35],
    [
      'in (?:meinem|meiner|unserem|unserer) (?:[a-z0-9-]{0,16})(?:retreat|seminar|coaching|programm|kurs|workshop|training|ausbildung|masterclass|mentoring)(?= … (?:begleit|lernst|lernen|zeig|platz|plätze|bekommst|erfährst|arbeit))',
      0.4,
    ],
    [
      '(?:ich hab|ich habe|wir haben) (?:da |hier |dafür |für (?:dich|sie|euch) )?(?:ein|das|genau das) (?:produkt|angebot|passende|richtige)',
      0.4,
    ],
    ['(?:kaufen und verkaufen|an- und verkauf|kaufen und vermieten|vermieten und verkaufen)', 0.35],
    [
      '(?:suchen|suche|auf der suche nach) [a-z-]{4,25}, die … (?:steigern|sparen|wachsen|erhöhen|senken|gewinnen|verdienen|einsparen|umsatz)',
      0.5,
    ],
    [
      `bieten? (?:wir |ich )?(?:ihnen|${de}|[a-z-]{6,25}(?:en|ern|innen)) (?:ein(?:e|en)? (?:kosten|gratis|individuell|unverbindlich|exklusiv|besonder)|kosten|individuell|exklusiv|maßgeschneidert)~`,
      0.45,
    ],
    [
      'ich bin (?:[a-z]{4,16} )?[a-z-]{0,20}(?:experte|expertin|berater|beraterin|makler|maklerin|coach|mentor|mentorin|trainerin|heilpraktiker|heilpraktikerin) (?:und (?!suche|habe|frage|würde|lese|bin)|für )',
      0.35,
    ],
    [`${deVerb} (?:ich|wir) (?:[a-z]{2,10} )?${people}`, 0.4],
    // I or we do this for people in trade.
    [`(?:ich|wir|mein team|unser team) ${deVerb} … ${de}`, 0.6],
    [`${deVerb} (?:ich|wir|mein team|unser team) … ${de}`, 0.6],
    [`wir (?!suchen|schreiben|arbeiten|haben|sind|waren|wollen|möchten|planen ein)[a-z]{3,14}en … für ${de}`, 0.6],
    [`(?:ich (?!suche|schreibe|arbeite|habe)[a-z]{4,14}e|für ${de} [a-z]{4,14}en wir) … für ${de}`, 0.45],
    [`für ${de} (?!suchen)[a-z]{4,14}en (?:wir|ich)`, 0.6],
    [`(?:ich|wir) ${deVerb} (?:[a-z]{2,12} ){0,3}?${people}`, 0.45],
    [`(?:ich|wir) (?:helfen?|unterstützen?|begleiten?|zeigen?) (?:[a-z0-9]{2,14} ){1,6}?(?:dabei,|darin,)`, 0.5],
    [
      `arbeiten? (?:ich )?(?:gerade |derzeit |aktuell )?mit (?:über |mehr als )?(?:\\d{1,4} )?${de}(?: … zusammen)?`,
      0.45,
    ],
    [
      '(?:wir|mein team|unser team|unsere firma) bieten?(?= (?!leider|kein|nicht|dir|euch|ihnen (?:die|eine) (?:stelle|ausbildung)|(?:dort |dafür |hier |jetzt |wieder |auch )*(?:ein(?:e|en)? )?(?:praktik|ausbildung|stelle|schülerpraktik|praktikant)))',
      0.45,
    ],
    [
      'ich biete(?= (?!leider|kein|nicht|dir das)(?:[^.!?\\n]{1,40} )?(?:beratung|coaching|training|workshops?|unterstützung|leistungen|lösung|kurse)~)',
      0.45,
    ],
    [`unser(?:e|en|em|er)? ${deThing} ${deDoes}`, 0.6],
    [
      `(?:mit|dank|nutzen bereits|nutzen) unser(?:e|en|em|er)? ${deThing}(?! (?:haben wir|hatten wir|gibt es|stimmt))`,
      0.35,
    ],
    [
      'unsere[nr]? (?:kunden|kundinnen|mandanten|klienten|klientinnen|teilnehmer) … (?:sparen|gewinnen|erreichen|erzielen|steigern|verdienen|schätzen)',
      0.4,
    ],
    [`im schnitt sparen unsere (?:kunden|mandanten)`, 0.45],
    [
      `(?:haben wir|habe ich|wir haben|ich habe|ich hab) … ${deThing} … (?:entwickelt|gebaut|aufgebaut|programmiert|erarbeitet)`,
      0.4,
    ],
    [
      '(?:haben wir|habe ich|wir haben|ich habe) (?:genau )?(?:dafür|dazu|deshalb) … (?:entwickelt|gebaut|aufgebaut|erarbeitet)',
      0.4,
    ],
    [
      '(?:genau )?(?:das|dafür|dabei) (?:lösen wir|ist unser|unterstützen wir|helfen wir|helfe ich|unterstütze ich)',
      0.45,
    ],
    [
      `(?:wir sind|ich bin) … (?:agentur|anbieter|dienstleister|unternehmensberatung|systemhaus|personaldienstleister|softwarehaus|übersetzungsbüro|spezialisiert|immobilienmaklerin?|versicherungsmaklerin?|finanzberaterin?|personalberaterin?)(?! (?:und suche|bei|an der))`,
      0.4,
    ],
    [`unsere? [a-z-]{3,20} (?:ist|hat sich) … spezialisiert`, 0.45],
    [
      '(?:betreue|vertrete|vermittle) (?:ich )?(?:derzeit |aktuell |gerade )?(?:einen|eine|mehrere|viele|eigentümer|kandidat|familien)~ … (?:kandidat|entwickl|programmier|ingenieur|eigentümer|mandant|kund|erfahrung)~',
      0.45,
    ],
    [
      'wir (?:vertreiben|fertigen|produzieren|verkaufen|vermieten|montieren|liefern|vermitteln) (?:für|seit|hochwertige|individuelle|maßgeschneiderte|nachhaltige|bundesweit|in ganz|in der|in dritter|in eigener|[a-z]{4,20} in)',
      0.4,
    ],
    [
      '(?:planen und montieren|planen und bauen|entwickeln und betreiben|entwickeln individuelle|entwickeln maßgeschneiderte|gestalten und drucken)',
      0.4,
    ],
    [
      '(?:in )?mein(?:em|en)? (?:\\d{1,2}-?(?:wochen|tage|monats?)-?)[a-z-]{0,12}(?:programm|kurs|coaching|training|challenge)',
      0.45,
    ],
    [
      'mein(?:em|en)? (?:[a-z0-9-]{0,16})(?:workshop|seminar|coaching|training|programm|onlinekurs|online-kurs)(?= … (?:für|förder|buchbar|hilft|zeigt|kostet))',
      0.35,
    ],
    ['(?:förderbar|förderfähig|bezuschusst)', 0.2],
    ['könnte (?:ich )?(?:ihnen|dir|euch) … (?:mitbringen|vorbeibringen|liefern|vorführen)', 0.25],
    [
      `unser(?:e|em|er)? [a-z-]{0,16}(?:haus|agentur|institut|büro|studio|firma|unternehmen|verlag|akademie|werkstatt|kanzlei|betrieb|verein für) (?:bietet|hat noch|organisiert|übernimmt|liefert|kümmert|gestaltet|druckt|berät|betreut|entwickelt|vermittelt|sorgt|hilft|unterstützt)`,
      0.45,
    ],
    ['(?:sorge ich|sorgen wir|ich sorge|wir sorgen) dafür, dass', 0.35],
    [`(?:kümmere|kümmern) (?:mich|uns) um … (?:von|für|bei) ${de}`, 0.5],
    ['mit (?:ihrem|deinem|eurem) logo', 0.4],
    [
      '(?:zum kleinen preis|zu fairen preisen|faire preise|günstige(?:n)? (?:preise|konditionen)|fairen konditionen)(?! (?:finde|wären|waren|gibt))',
      0.3,
    ],
    ['§ ?% (?:rabatt|nachlass|frühbucherrabatt|vergünstigung)(?! (?:fehl|steht|war))', 0.4],
    ['(?:nur (?:bei|im) erfolg|auf erfolgsbasis|im erfolgsfall)~', 0.35],
    ['(?:noch )?(?:freie termine|freie kapazitäten|kapazitäten frei)', 0.3],
    [
      'wir sind (?:ein|eine) … [a-z-]{0,14}(?:systemhaus|agentur|unternehmen|firma|betrieb|büro|studio) (?:aus|für|mit|und)',
      0.3,
    ],
    // Should you ever need it.
    [
      '(?:falls|wenn) (?:bei (?:dir|euch|ihnen)|du|ihr|sie) … (?:klemmt|brauchen?|braucht|brauchst|sucht|suchst|suchen|benötigen|verkaufen möchten|verkaufen wollen)(?=,? (?:dann )?(?:ruf|ruft|rufen sie|meld|melden|bewerte|mach|denk|denken))',
      0.4,
    ],
    ['(?:falls|wenn|sollten|sollte) (?:du|ihr|sie|bei (?:dir|euch|ihnen)) … bedarf', 0.45],
    [
      '(?:mache|mach|erstelle|erstellen|machen|unterbreite|unterbreiten|zustellen) (?:ich |wir )?(?:dir |euch |ihnen )?(?:gerne? |auch )*(?:ein|eine) (?:unverbindliche[sn]? |individuelle[sn]? |faire[sn]? )*(?:angebot|offerte)',
      0.45,
    ],
    [
      '(?:ein|eine) (?:unverbindliche[sn]? |individuelle[sn]? |faire[sn]? )*(?:angebot|offerte) (?:zustellen|erstellen|machen|unterbreiten|zukommen lassen)',
      0.4,
    ],
    [
      '(?:könnten?|können) wir (?:vielleicht |ihnen |euch |dir |sie |sicher )*(?:abhilfe schaffen|helfen|unterstützen|entlasten)',
      0.45,
    ],
    [
      '(?:wie )?(?:wir|ich) (?:auch )?(?:sie|euch|dich|(?:ihr|euer|dein|ihrem|eurem|deinem|ihre|eure|deine) (?:unternehmen|team|firma|betrieb|praxis|vertrieb|kanzlei)) … (?:helfen|unterstützen|entlasten) (?:kann|können|könnte|könnten)',
      0.45,
    ],
    // What it costs.
    [
      '(?:stundensatz|tagessatz|festpreis|fixpreis|normalpreis|sonderpreis|einführungspreis|paketpreis|investment|honorar)(?:e)?:? (?:ab |nur |fällt nur )*(?:chf |eur |€ ?)?(?:§|im erfolgsfall)(?! (?:vereinbart|berechnet|abgerechnet))',
      0.4,
    ],
    [
      '(?:schon ab|bereits ab|ab|nur|statt|für nur|kostet(?: er| sie| es)?(?: nur)?)(?: chf| eur| €)? ?§ ?(?:€|eur|euro|chf|franken)',
      0.35,
    ],
  ],
  en: [
    [
      'already (?:runs |used |running |works |in use )*(?:in|by|at|with) (?:over |more than |some )?\\d{2,5} (?!years|days|hours|minutes|percent|countries)[a-z-]{4,20}s',
      0.35,
    ],
    ['(?:suitable|qualified|pre-vetted|vetted|strong) (?:candidates|applicants)', 0.35],
    ['pay (?:only )?once you hire', 0.35],
    ['our [a-z0-9/& -]{2,24} (?:is|are|was) (?:made|built|designed|tailored|specially made) for', 0.45],
    ['(?:for|find|save|get|bring) (?:my|our) clients', 0.35],
    [
      '(?:at|in|on) my (?:[a-z-]{3,12} )?(?:retreat|programme|program|course|workshop|seminar|bootcamp|masterclass|mentoring)(?= … (?:guide|learn|teach|show|place|spot|you))',
      0.4,
    ],
    ["(?:i|we) (?:have|'ve got) (?:a|the|just the) (?:product|offer|solution|right)", 0.4],
    ['(?:buy and sell|sell and rent|sell and install|design and build|plan and install)', 0.35],
    [
      '(?:looking for|searching for) [a-z -]{4,25} (?:that|who|which) (?:want|wish|are looking|would like) … (?:increase|grow|save|boost|revenue|earn|cut|scale)',
      0.5,
    ],
    [`offer (?:${en}|you) (?:an?|our|the) (?:free|exclusive|special|complimentary|discounted|no-obligation)`, 0.45],
    [
      "i(?:'m| am) an? (?:[a-z-]{3,16} ){0,3}?(?:broker|adviser|advisor|coach|expert|mentor|specialist|realtor|estate agent)(?: and (?!saw|read|found|would|i|noticed)|, | who | for | with )",
      0.3,
    ],
    [
      '(?:we|i) (?:train|guide|insure|finance|equip|recruit|staff|sell|supply|clean|place|teach) (?:[a-z-]{2,14} ){0,2}?[a-z]{3,14}s? (?:staff |workers |people )?(?:for|in|with|to|from|at)(?! school)',
      0.3,
    ],
    [
      '(?:we|i) (?:develop|design|build|make|create|write|produce|supply|print|run|manage) (?:[a-z-]{2,14} ){1,3}?for (?!the|a|an|my|our|your|this|us|kids|children|fun|it|them|him|her|refugees|students|patients|families)[a-z]{3,16}s',
      0.35,
    ],
    ['i (?:help|guide|support) (?:[a-z-]{2,12} )?(?:women|men|people|creators|couples|mothers|writers|athletes)', 0.45],
    [
      `(?:we|i|i've|we've) (?:have )?(?:been )?${enNow}(?:help|helped|helping|support|supporting|assist|enable|empower|equip|advise|coach|train|serve|partner with|partnered with|consult for|consult with|supply|equip|work with|working with|work exclusively with) … ${en}`,
      0.6,
    ],
    [
      `(?:we're|i'm|we are|i am) ${enNow}(?:helping|supporting|advising|coaching|training|partnering with|working with) … ${en}`,
      0.6,
    ],
    [
      `(?:- ?|, |team |agency |consultancy |coach |consultant |developer |from [a-z]{3,15} |in [a-z]{3,15} )(?:helping|supporting|training|working with|partnering with|serving) ${en}`,
      0.5,
    ],
    [
      "(?:we|i|we've|i've|we have|i have) (?:also |just |recently )?helped … (?:cut|achieve|increase|reduce|grow|save|launch|go from|double|triple|improve|recover|scale|solve|automate|extend|standardi[sz]e|capture|get|sign|generate|boost|close|win|fill|land|halve|raise|hit|reach|streamline)",
      0.6,
    ],
    [
      '(?:- |, |and |recently )helped (?:a|an|one|two|our) (?:[a-z]{1,14} ){1,4}?(?:cut|increase|reduce|grow|save|double|triple|improve|halve|boost|launch|with)',
      0.45,
    ],
    [
      `(?:i|we) (?:also )?(?:help|support|coach|guide|advise|train) ${enNoTrade}(?:[a-z]{2,12} )?${enNoTrade}[a-z]{3,16}(?:s|men|people) (?:with|to|in|find|get|who|through|fill|land|make|build|grow|save|capture|eat|feel|live)`,
      0.5,
    ],
    [
      `we (?![a-z]{2,12}ed )(?!work|study|play|live|wait|look|ask|apply|care|speak|hope|wish|need)[a-z]{3,12} … for ${en}`,
      0.45,
    ],
    [
      `(?:we|our team|our company|our firm|our agency) (?:also |can |currently )?(?:offer|offers|provide|provides|deliver|delivers|sell|manufacture|manufactures|supply|supplies)(?= (?!no |you |the (?:role|position|job|place)|(?:an? )?(?:internship|apprenticeship|scholarship|job|position|mentoring|role)))`,
      0.55,
    ],
    ['(?:we|our [a-z]{3,12}|i) (?:speciali[sz]es? in|(?:are|am) speciali[sz](?:ed|ing) in|focus on helping)', 0.5],
    ['i (?:offer|provide)(?= (?!you|to |my seat))', 0.45],
    [
      `i (?![a-z]{2,12}ed )(?!work|study|play|live|wait|look|ask|apply|care|speak|hope|wish|need)[a-z]{3,12} … for ${en}`,
      0.33,
    ],
    [`our ${enThing} ${enDoes}`, 0.6],
    [
      `(?:we|i|we've|i've|we have|i have)(?: been| just| recently)? (?:built|developed|building|created|launched|compiled|finished) (?:an?|our|the)? ?${enThing}`,
      0.35,
    ],
    [
      "(?:we|i|we've|i've) (?:have )?(?:built|developed|created) (?:an?|our) (?:[a-z-]{2,14} ){1,3}(?:that|which) (?:shows|helps|finds|saves|lets|makes|handles|tells)",
      0.35,
    ],
    [
      `how (?:we|our ${enThing}|i) (?:can|could|might|may) (?:help|support|benefit) (?:you|your|[a-z ]{1,24} (?:grow|save|scale|do))`,
      0.5,
    ],
    [
      '(?:see|discuss|explore|explain) (?:if|how|whether) (?:we|i) (?:can|could|might) (?:help|do something similar|support)',
      0.5,
    ],
    [
      '(?:we|i) can (?:help|support|save|assist) (?:you|your) (?:team|company|business|firm|practice|[a-z]+ing|with your)',
      0.45,
    ],
    [
      `(?:we're|we are|i run|i lead|i represent|i own|i'm part of|i am part of) (?:an?|the) … (?:agency|dev team|development team|consultancy|software team|provider|marketplace|shop|studio|nearshore team|offshore team|team in|team from|team speciali[sz]ing|platform)`,
      0.4,
    ],
    [
      "(?:if you|if you're|should you) (?:are |ever |have )*(?:need|looking for|require|ever looking for) … (?:we're here|we are here|here for you|happy to chat|happy to help|keep (?:me|us) in mind)",
      0.45,
    ],
    [
      `if you (?:ever )?(?:need|have) (?:any |some )?[a-z ]{3,24}(?: for us|, (?:please )?(?:let me know|keep us|reach out|get in touch))`,
      0.35,
    ],
    [
      '(?:our |my )?(?:rates?|pricing|price|fee|investment):? (?:starts? |starting |is |are )?(?:at |from |only )?[$€£]§',
      0.45,
    ],
    [
      "(?:only|just|from|for only|starting at|it is|it's) [$€£]§k?(?:/(?:hr|hour|mo|month|seat|user))?(?: until| today| instead)?",
      0.35,
    ],
    ['[$€£]§(?:-§)?/(?:hr|hour)', 0.35],
    [
      `our (?:[a-z-]{2,12} ){0,2}?(?:agency|institute|studio|company|firm|academy|workshop|office) (?:offers?|organi[sz]es|provides|delivers|still has|creates|builds|makes|takes care|speciali[sz]es|helps|supports|trains|prints)`,
      0.45,
    ],
    [`(?:i|we) make sure (?:that )?(?:${en}|[a-z]{3,12} [a-z]{3,12}|you) (?:get|have|save|win|find|never|keep)`, 0.45],
    [`(?:looking after|look after|taking care of|take care of|take over) … for ${en}`, 0.5],
    ['with your (?:company |own )?logo', 0.4],
    ['(?:at|for) (?:small|fair|great|good|the best) prices', 0.3],
    ['§ ?% (?:off|discount)', 0.4],
    [
      'if (?:anything|something|you|your [a-z]{3,14}) (?:ever )?(?:breaks?|needs?|fails?|goes wrong) … (?:give|call|ring|drop) (?:us|me)',
      0.35,
    ],
    ['(?:on success|success-based|success fee|when you hire|if you hire)', 0.3],
    ['(?:still has|still have|have) (?:a few |some )?(?:dates|capacity|slots|openings) (?:in|for|left|free)', 0.25],
    [
      '(?:we guarantee|i represent (?:a |an |the )?(?:[a-z-]{2,15} ){0,3}?(?:provider|company|agency|manufacturer))',
      0.45,
    ],
    ['(?:i|we) have (?:many |several |a few |some )?clients (?:in|who|seeking|looking|across)', 0.4],
    [
      'looking for (?:companies|agencies|businesses|partners|brands|firms|resellers) (?:interested|to partner|who|that|willing)',
      0.45,
    ],
    ['at (?:competitive|half the usual|low|unbeatable|affordable|a fraction of the) (?:rates?|prices?|cost)', 0.4],
    ['we (?:only )?charge (?:only )?(?:when|if|a|per|[$€£])', 0.4],
    ['interested in (?:acquiring|obtaining|buying|purchasing|our (?:services?|products?|offer|solutions?))', 0.5],
  ],
});

// In German a noun without an article names a kind of people: "Wir unterstützen Startups", "… für Betriebsräte".
const notTrade =
  '(?!Kolleg|Kind|Jugend|Sch[uü]l|Verein|Famili|Fl[uü]cht|Gefl[uü]cht|Nachbar|Senior|Ehrenamt|Studier|Student|Azubi|Patient|Menschen|Leute|Ihnen|Sie|Dir|Dich|Euch|Frau|Herr|Tier|Gast|G[aä]ste|Betroffen|Angeh[oö]rig|Eltern|Zeitung|Zwecke|Freund|Weihnacht|Ostern|Pfingst|R[uü]ckfrag|Frag|Ideen|Anreg|Hinweis|Jeden|Alle|Beide|Andere|Interess)';
const deTrade =
  '(?:helfen?|unterstützen?|begleiten?|beraten?|betreuen?|coachen?|schulen?|trainieren?|vermitteln?|vermittle|entlasten?|versichern?|finanzieren?|digitalisieren?|zeigen?|bringen?|vertreten?|rekrutieren?|fotografieren?|bieten?|befähigen?)';
const bareNoun = `${notTrade}[A-Z][a-z-]{3,30}(?:en|er|ern|innen|e|s)`;
const otherVerbs =
  '(?!suche|schreibe|arbeite|habe|hatte|sind|war|brauche|sammel|backe|spiele|koche|danke|halte|bewerbe|bitte|frage|interessiere|werbe|wollen|möchte|würde|stimme|stehe|wünsche|gerade|gerne|heute|morgen|eine|meine|deine|unsere|ihre|beide|denke|reise|zahle|bete|lese|lerne)';
const openTrade = new RegExp(
  compilePhrase(
    `(?:[Ii]ch ${otherVerbs}[a-z]{3,13}e|[Ww]ir ${otherVerbs}[a-z]{3,12}en) (?:[^.!?\\n]{1,50}? )?(?:für|(?<=(?:liefern?|vermittle|vermitteln|verkaufen?|vermieten?|verleihen?) [^.!?\\n]{0,50})an) ${bareNoun}`,
  ).source,
  'g',
);
const openAudience = new RegExp(
  compilePhrase(
    `(?:[Ii]ch|[Ww]ir) ${deTrade} (?:[a-z]{2,12} ){0,2}?${bareNoun}(?= (?:dabei|bei|mit|in|auf|zu|für|durch|rund|ab|aus|beim|im|und)|,)`,
  ).source,
  'g',
);

const openPatterns = [
  { pattern: openAudience, weight: 0.4 },
  { pattern: openTrade, weight: 0.33 },
];

export default defineRule({
  principle: 'P3',
  weight: 0.45,
  find(passage) {
    const open: Mark[] = [];
    for (const { pattern, weight } of passage.language === 'de' ? openPatterns : []) {
      for (const match of passage.cased.matchAll(pattern)) {
        const mark = { start: match.index, end: match.index + match[0].length, weight };
        // Where quoted words are blanked the two texts differ.
        if (passage.text.slice(mark.start, mark.end) === match[0].toLowerCase()) open.push(mark);
      }
    }
    return [...find(passage), ...open];
  },
});

export const words: RuleWords = {
  title: { de: 'Bietet die eigene Leistung an', en: 'Offers your own service' },
  why: {
    de: 'Wer das liest, erfährt, was du machst und für wen, aber nicht, warum du gerade hier anklopfst.',
    en: 'They learn what you do and for whom, but not why you are knocking at this door.',
  },
  better: {
    de: 'Schreib zuerst, was dich an diesem Profil interessiert; deine Arbeit steht ja in deinem.',
    en: 'Say first what interests you about this profile; your work is on yours anyway.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Guten Tag Frau Nolte, [[wir unterstützen mittelständische Unternehmen]] bei der Lohnabrechnung.',
    'Hallo Sven, [[unsere Software spart]] euch jeden Monat zwei Arbeitstage im Einkauf.',
    'Moin, [[falls ihr mal Bedarf]] an Reinigungskräften habt, meldet euch jederzeit bei mir.',
    'Hi Dora, [[we help dental clinics]] fill the empty chairs on Mondays.',
    'Hello, [[our platform saves]] warehouse crews an hour a day.',
    'Hi Ken, [[we offer]] bookkeeping for small shops.',
  ],
  fine: [
    'Hallo Jule, ich helfe am Samstag meiner Schwester beim Umzug. Können wir den Lauf verschieben?',
    'Guten Tag Herr Maas, ich habe Ihr Angebot bekommen und brauche noch die Maße der Fenster.',
    'Hi Ole, unsere Software zeigt seit dem Update einen Fehler. Kannst du mal schauen?',
    'Wir bieten leider keine Umschulung an, aber die Kammer in Kassel tut es.',
    'Hi Nora, thanks for your help with the tax form. We handed it in yesterday.',
    'Sorry, we offer no weekend classes any more, but the library does.',
    'Could you help our choir find a rehearsal room?',
  ],
};
