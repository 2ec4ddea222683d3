// What others offer for the same moment: a word about a text while it is written. Each is set up as its manual says,
// and gets plain text.
import { text as alexText } from 'alex';
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';

/** Sets all peers up; each then takes a text and answers what it found, or a promise of it. */
export async function createPeers() {
  const harper = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
  await harper.setup();
  const retext = unified()
    .use(retextEnglish)
    .use(retextEquality)
    .use(retextIntensify)
    .use(retextPassive)
    .use(retextProfanities)
    .use(retextRepeatedWords)
    .use(retextSimplify)
    .use(retextStringify)
    .freeze();
  return {
    'write-good': (text) => writeGood(text),
    retext: (text) => retext.processSync(text).messages,
    alex: (text) => alexText(text).messages,
    'harper.js': (text) => harper.lint(text, { language: 'plaintext' }),
  };
}
