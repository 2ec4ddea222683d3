import type { StrengthId } from '../domain/verdict';
import { createPatternIndex, findMatches, type Pattern, type PatternIndex } from './pattern';
import type { Passage, RuleLanguage } from './rule';
import { classOf, type TokenClass } from './tokens';

const patterns: Record<StrengthId, Record<RuleLanguage, readonly Pattern[]>> = {
  'specific-reference': {
    de: [
      'dein|deinem|deinen|deine|deiner|ihr|ihrem|ihren|ihre|ihrer|euer|eurem|euren|eure … vortrag|beitrag|artikel|text|buch|kommentar|podcast|interview|projekt|studie|aufsatz|blog|video|bericht|frage|antwort|bild|bibliothek|workshop|post|talk|folge über|zu|zum|zur|auf|in|im|vom|von|bei|am|hat|war',
      'in|auf {you} … vortrag|beitrag|artikel|text|buch|podcast|interview|projekt|aufsatz|blog|bericht|post|talk',
    ],
    en: [
      'your … talk|post|article|book|comment|podcast|interview|workshop|project|paper|study|blog|video|report|episode|thread|piece|library|research|thesis|lecture|patch on|about|at|in|from|with|made|helped|was',
      'your point about|on',
    ],
  },
  'common-ground': {
    de: [
      'wir … beide',
      '{us} beide',
      'noch jemand aus|mit|von',
      'gemeinsame~|derselben|demselben|selben … {near}|verein|schule|uni|hochschule|firma|team|stadt',
    ],
    en: [
      'we|us .. both',
      'i also went|studied|worked|grew|live|come',
      'fellow .. {study}|{near}',
      'mutual|shared friend|contact|acquaintance',
      'same school|university|team|town|village|club|company|class',
    ],
  },
  'honest-reason': {
    de: [
      '{me} .. studiere|promoviere|recherchiere',
      '{me}|{study} .. {study}',
      'beworben|bewerbe|bewerben',
      '{me} bin .. neu|neue|neuer',
      '{me} .. wollte … fragen|wissen|loswerden|sagen',
      '{me} überlege',
    ],
    en: [
      "i'm|i writing|studying|learning|transitioning",
      "i'm .. looking for .. {vacancy}|advice|tips",
      "i'm .. new",
      '{me} .. {study}',
      'applied|applying',
      'my application|thesis|resume|cv',
      'i was wondering',
    ],
  },
  'brings-something': {
    de: [
      'an dich|sie|euch denken',
      'zu {you} frage',
      'wie versprochen',
      '{you} .. vorstellen|verbinden',
      'schicke|schick {you} … {workaday}',
    ],
    en: [
      'thought of|reminded … {you}',
      'as promised',
      'you asked',
      '{could} introduce you',
      'put you in touch',
      'reminded me of',
    ],
  },
  'real-question': {
    de: [
      '^ wie|was|wo|woher|wann|warum|weshalb|welche~|wer|worauf … {you} … {ask}',
      '^ hast|haben|kennst|kennen|weißt|wissen|kannst|könnten|könntest … {you} … {ask}',
      'wie|was|warum|woher … hast|haben|hattest|hatten|war|würdest|machst {you} … {ask}',
    ],
    en: ['how|what|where|when|why|which|who … {you} … {ask}', '^ do|did|have|are|could|can you … {ask}'],
  },
  thanks: {
    de: ['{thanks} … für', '{thanks} dir|ihnen|euch', '{thanks} … {past}'],
    en: ['{thanks} … for', '{thanks} .. so|again', 'i appreciate'],
  },
};

/** What makes a question a request for time, or a thanks one for the mere contact. */
const spoils: Partial<Record<StrengthId, readonly TokenClass[]>> = {
  'real-question': ['call', 'minutes', 'interest', 'bond', 'week', 'send', 'show'],
  thanks: ['bond'],
};

const indexFor = (language: RuleLanguage): PatternIndex =>
  createPatternIndex(
    Object.entries(patterns).flatMap(([id, own]) => own[language].map((pattern) => [id, pattern] as const)),
  );
const indexes: Record<RuleLanguage, PatternIndex> = { de: indexFor('de'), en: indexFor('en') };

/** What is good about the text, in the order of {@link StrengthId}; empty where the language isn't read. */
export function findStrengths({ tokens, language }: Passage): StrengthId[] {
  if (!language) return [];
  const found = new Set<string>();
  for (const { owner, from } of findMatches(tokens, indexes[language])) {
    const sentence = tokens.all[from]!.sentence;
    const spoiling = spoils[owner as StrengthId] ?? [];
    if (
      !tokens.all.some(
        (token) => token.sentence === sentence && spoiling.some((name) => token.classes.includes(classOf(name))),
      )
    )
      found.add(owner);
  }
  return (Object.keys(patterns) as StrengthId[]).filter((id) => found.has(id));
}
