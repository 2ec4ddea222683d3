import { fold } from './page-text';

/** Entries that fit anybody: they would make the same note for a thousand people (ETIQUETTE "What a good note has" 2). */
const fitAnybody = new Set(
  `kommunikation|kommunikationsfähigkeit|kommunikationsstärke|teamfähigkeit|teamarbeit|teamwork|team building|teambuilding|teamführung|teamleitung|führung|führungskompetenz|führungserfahrung|mitarbeiterführung|leadership|team leadership|management|projektmanagement|project management|project planning|projektleitung|projektplanung|zeitmanagement|time management|organisation|organisationstalent|organization|organizational skills|microsoft office|ms office|office|ms office paket|microsoft excel|excel|word|microsoft word|powerpoint|microsoft powerpoint|outlook|microsoft outlook|microsoft teams|google docs|google workspace|kundenservice|customer service|kundenorientierung|kundenbetreuung|customer satisfaction|customer relationship management|crm|verhandlung|verhandlungsführung|verhandlungen|negotiation|präsentation|präsentationen|presentations|public speaking|problemlösung|problem solving|analytical skills|analytisches denken|kreativität|creativity|flexibilität|flexibility|motivation|belastbarkeit|zuverlässigkeit|empathie|empathy|coaching|training|mentoring|beratung|consulting|unternehmensberatung|business development|strategie|strategy|strategic planning|strategische planung|business strategy|marketing|online marketing|online-marketing|digital marketing|social media|social media marketing|content marketing|seo|sales|vertrieb|verkauf|account management|key account management|business|networking|netzwerken|innovation|innovationen|digitalisierung|digitalization|digital transformation|digitale transformation|transformation|change management|veränderungsmanagement|qualitätsmanagement|prozessoptimierung|process improvement|process optimization|operations|operations management|human resources|hr|personal|personalwesen|recruiting|research|recherche|analyse|analysis|data analysis|datenanalyse|planung|planning|finance|finanzen|buchhaltung|accounting|controlling|budgetierung|it|edv|software|software development|softwareentwicklung|programming|programmierung|python|java|javascript|sql|html|css|c|c++|react|git|linux|cloud|cloud computing|ai|ki|künstliche intelligenz|artificial intelligence|machine learning|scrum|agile|agile methoden|agile methodologies|agiles projektmanagement|kanban|jira|sap|englisch|english|deutsch|german|französisch|french|soft skills|hard skills|interkulturelle kompetenz|eigeninitiative|selbstständigkeit|entrepreneurship|unternehmertum|start-ups|startups|event management|veranstaltungsmanagement|eventmanagement|public relations|pr|text|writing|schreiben|englische sprache|datenschutz|e-commerce|einkauf|logistik|logistics|produktion|new work|nachhaltigkeit|sustainability|business analysis|business intelligence|stakeholder management|risk management|risikomanagement|supply chain management|product management|produktmanagement|ux|design|adobe photoshop|photoshop|adobe creative suite|editing|strategisches denken|entscheidungsfindung|decision making|critical thinking|collaboration|zusammenarbeit|reisen|travel|travelling|traveling|lesen|reading|sport|sports|musik|music|kochen|cooking|familie|family|freunde|friends|film|filme|fitness|netflix|fotografie|photography|kultur|wandern|hiking|laufen|running|natur|nature|technik|technology|wirtschaft|politik|kontakte|neue kontakte|interessante kontakte|austausch|erfahrungsaustausch|gedankenaustausch|interessanter austausch|netzwerk|kunden|neue kunden|aufträge|neue aufträge|projekte|neue projekte|spannende projekte|herausforderungen|neue herausforderungen|kooperationen|kooperationspartner|geschäftspartner|partner|vertriebspartner|investoren|synergien|jobs|neuer job|new opportunities|opportunities|new clients|clients|leads|partners|collaborations|inspiration|ideen|ideas|alles|vieles|sonstiges|n a|na|none|keine|keine angabe|test`
    .split('|')
    .map((entry) => fold(entry)),
);
/** Words that make a longer entry no more particular. */
const hollow =
  /^(?:management|strategie|strategy|entwicklung|development|kompetenz|erfahrung|experience|skills?|kenntnisse|wissen|methoden|führung|leadership|neue|new|spannende|interessante|kontakte|austausch|projekte|business|digital|digitale|marketing|sales|vertrieb|beratung|consulting|team|und|and|im|in|für|of|for|der|die|das|the|von|mit|with|international|internationale|global|strategic|strategische|agile|agiles|operative|general|allgemeine|kommunikation|communication|innovation|transformation|planung|planning|analyse|analysis|service|services|online|social|media|content|b2b|b2c|customer|kunden|people|projekt|project|prozess|prozesse|process|produkt|product|change|quality|qualität|solutions|lösungen|optimierung|data|daten|cloud|software|it)$/u;

/**
 * How particular an entry is: 0 for one that fits anybody, up to 1 for a rare one. Long German compounds and
 * entries of two or three content words are particular, initials and single common words are not.
 */
export function rarity(entry: string): number {
  const folded = fold(entry);
  if (folded.length < 4 || fitAnybody.has(folded)) return 0;
  const words = folded.split(' ');
  if (words.length > 6) return 0;
  const content = words.filter((word) => !hollow.test(word) && word.length > 2);
  if (content.length === 0) return 0;
  const letters = content.join('').length;
  const shouted = /^\p{Lu}{2,6}$/u.test(entry.trim()) ? 0.2 : 0;
  return Math.max(
    0.1,
    Math.min(1, 0.3 + letters / 40 + content.length / 10 - (words.length - content.length) / 12 - shouted),
  );
}
