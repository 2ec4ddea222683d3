import { checkLine } from './workbench/check';
import { draft } from './workbench/draft';
import { BadInput, eachLine } from './workbench/lines';
import { read } from './workbench/read';

const usage = 'Usage: npm run --silent workbench -- check | draft | read FILE --url URL';

/** The library outside the browser: JSON Lines on standard input and output; bad input ends in one sentence and exit code 2. */
export async function main([verb, ...rest]: string[]): Promise<number> {
  try {
    if (verb === 'check') await eachLine(checkLine);
    else if (verb === 'draft') await eachLine(draft);
    else if (verb === 'read') process.stdout.write(`${JSON.stringify(read(rest))}\n`);
    else throw new BadInput(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
