const blank = (words: string) => words.replace(/[^\n]/g, '·');
/** One or two words in quotation marks are a name or a wink, and still the sender's own. */
const blankSentence = (quoted: string) => (quoted.split(' ').length > 2 ? blank(quoted) : quoted);

// The closing sign follows a word and no letter follows it, so that inches and apostrophes open nothing.
const inQuotes = /(?<![a-z0-9])"(?=[^\s"])[^"\n]{0,400}[^\s"]"(?![a-z0-9])/g;
const inSingleQuotes = /(?<![a-z0-9])'(?=[^\s'])[^'\n]{8,200} [^'\n]{0,200}[^\s']'(?![a-z0-9])/g;
const inLines = /^>[^\n]{0,2000}/gm;
/** "I got this message today: …": what follows is somebody else's, to the end of the line. */
const reported =
  /\b(?:bekam|bekomm\w{0,3}|erhalte\w{0,2}|erhielt|kam|reingekommen|geschickt|schrieb|schreibt|geschrieben|got|received|getting|sent me|wrote|came in)\b[^.!?\n:]{0,60}:\s{0,2}(?=\S)/g;
const aMessage =
  /\b(?:\w{0,12}nachricht\w{0,2}|e-?mail\w{0,1}|mail\w{0,1}|inmail\w{0,1}|werbung|anzeige|spam|sowas|message\w{0,1}|ad|dm|pitch|note|request|anfrage\w{0,1})\b/;

/**
 * Folded text with what is quoted blanked out, length and line breaks kept: three words or more in quotation marks,
 * lines that begin with `>`, and what follows "I got this message:". Somebody who talks about an ad isn't sending one.
 */
export function blankQuotes(text: string): string {
  let out = text.includes('>') ? text.replace(inLines, blank) : text;
  if (out.includes('"')) out = out.replace(inQuotes, blankSentence);
  if (out.includes("'")) out = out.replace(inSingleQuotes, blank);
  if (!out.includes(':')) return out;
  for (const match of out.matchAll(reported)) {
    const from = match.index + match[0].length;
    if (!aMessage.test(out.slice(Math.max(0, match.index - 60), from))) continue;
    const to = out.indexOf('\n', from);
    const end = to < 0 ? out.length : to;
    out = out.slice(0, from) + blank(out.slice(from, end)) + out.slice(end);
  }
  return out;
}
