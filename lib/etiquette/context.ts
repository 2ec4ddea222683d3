import type { Message, ThreadMessage } from '../domain/message';
import { fold } from '../language/text';

/** What the other person asked for in their last message; an answer to that is no ad. */
export interface Asked {
  /** The offer itself: price, details, a demo, a link. */
  offer: boolean;
  /** Time: a call, a date. */
  time: boolean;
}

// Written for folded text: no umlauts.
const asksForOffer =
  /\b(?:was kostet|was wurde\w? .{0,30}kosten|wie ?viel kost|wieviel|preis\w{0,4}|angebot\w{0,2}|offerte|kostenvoranschlag|konditionen|stundensatz|tagessatz|unterlagen|infos? (?:schicken|dazu|zu)|mehr (?:infos?|informationen|erfahren|dazu|daruber)|(?:schick\w{0,2}|send\w{0,2}) (?:mir|uns|doch|gern\w?|bitte|mal|einfach)|den link|einen link|demo|zeig\w{0,2} (?:mir|uns|mal|doch)|erzahl\w{0,2} (?:mir|uns|mal|doch|gern)|was (?:genau )?(?:macht ihr|machen sie|bietet|bieten|machst du|bietest)|wie (?:genau )?(?:funktioniert|lauft|sieht)|bietest du|bietet ihr|bieten sie|kannst du (?:mir|uns)|konn(?:t|ten) (?:ihr|sie) (?:mir|uns)|how much|what(?:'s| is| are| would| does) .{0,40}(?:cost|price|charge|rate|pricing|offer|involve)|pricing|price\w?|quote|rates?|your offer|send (?:me|us|it|over|the|your|along)|share (?:the|a|your|it|more)|the link|a link|demo|more (?:info|information|details|about)|tell me|how does .{0,40}work|what do you (?:do|offer)|what exactly|do you (?:offer|do|have|provide)|can you (?:help|do|send|show)|could you (?:help|do|send|show)|show me)\b/;
/** They name it and want it: a question, or a request. */
const wants =
  /\?|\b(?:schick\w{0,2}|send\w{0,2}|zeig\w{0,2}|erzahl\w{0,2}|mach\w{0,3} (?:mir|uns)|gern\w?|bitte|interess\w{0,6}|wurde|mochte|brauch\w{0,3}|klingt|send|share|show|tell|please|interested|would|could|need|curious|sounds|love|like to|let me|want)\b/;
const asksForTime =
  /\b(?:telefonieren|anrufen|anruf|telefonat|call|termin\w{0,9}|treffen|sprechen|kaffee|wann (?:passt|hast|haben|kannst|konnen)|zeit|when (?:are|can|could|would|works)|schedule|calendar|meet|talk|chat|phone|zoom|book)\b/;
const refuses =
  /\b(?:kein interesse|kein bedarf|keinen bedarf|nicht interessiert|nein,? danke|bitte nicht|danke,? aber|kein thema|not interested|no thanks|no thank you|not for us|not right now|please stop|no need|unsubscribe)\b/;
const accepts =
  /^(?:(?:hi|hey|hallo|hello|moin|servus|guten tag|dear|liebe\w?)[^,!.\n]{0,30}[,!.]? ?)?(?:(?:vielen |herzlichen |many |lieben |sehr )?(?:dank|danke|thanks|thank you|thx|gern\w?|freut mich|schon|nice|great|sure|ok|okay|willkommen|welcome|angenommen|accepted|glad|happy)\b[^?\n]{0,60})?$/;

const plain = (message: ThreadMessage) => fold(message.text.slice(0, 4000)).text.trim();

/** What their last message asks for; nothing when the last word was the sender's own, or when they refuse. */
export function readAsked(message: Message): Asked {
  const last = message.thread?.at(-1);
  if (last?.from !== 'them') return { offer: false, time: false };
  const text = plain(last);
  if (refuses.test(text)) return { offer: false, time: false };
  return { offer: asksForOffer.test(text) && wants.test(text), time: asksForTime.test(text) && wants.test(text) };
}

/**
 * How real the exchange in the thread is: the number of their messages that say something, 0 to 3. Accepting a request,
 * a bare thanks and a refusal say nothing in this sense (etiquette: the threshold relaxes with real exchange).
 */
export function countExchange(message: Message): number {
  let count = 0;
  for (const entry of message.thread?.slice(-20) ?? []) {
    if (entry.from !== 'them') continue;
    const text = plain(entry);
    if (text.split(/\s+/).length >= 5 && !accepts.test(text) && !refuses.test(text)) count++;
  }
  return Math.min(count, 3);
}

/** As {@link Message} says: true for note and inmail, otherwise true where there is no thread. */
export function isFirstContact(message: Message): boolean {
  if (message.firstContact !== undefined) return message.firstContact;
  return message.surface === 'note' || message.surface === 'inmail' || !message.thread?.length;
}
