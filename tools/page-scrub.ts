import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scrubPage } from './page/scrub';

const usage = 'Usage: npm run page:scrub -- FILE [--out FILE] [--url URL]';

/** Turns a saved page into one that can be shared, on standard output or in a file; writes nothing and ends with one sentence and exit code 2 where it can't. */
export async function main(args: string[]): Promise<number> {
  const given = readArguments(args);
  if (!given) return refuse(usage);
  const { file, out, url } = given;
  if (url !== undefined && !URL.canParse(url)) return refuse(`${url} is no address.`);
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    return refuse(`${file} cannot be read.`);
  }
  const scrubbed = scrubPage(html, { url, salt: randomBytes(32).toString('hex') });
  if ('refusal' in scrubbed) return refuse(`${scrubbed.refusal} Nothing was written.`);
  if (out === undefined) process.stdout.write(scrubbed.html);
  else {
    if (resolve(out) === resolve(file)) return refuse('The scrubbed page would take the place of the original.');
    try {
      writeFileSync(out, scrubbed.html);
    } catch {
      return refuse(`${out} cannot be written.`);
    }
  }
  if (scrubbed.url) process.stderr.write(`The address of the scrubbed page is ${scrubbed.url}\n`);
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

function readArguments(args: string[]): { file: string; out?: string; url?: string } | null {
  const files: string[] = [];
  const options: { out?: string; url?: string } = {};
  for (let at = 0; at < args.length; at += 1) {
    const [one = '', next] = [args[at], args[at + 1]];
    if (one === '--out' || one === '--url') {
      if (next === undefined) return null;
      options[one === '--out' ? 'out' : 'url'] = next;
      at += 1;
    } else if (one.startsWith('--')) return null;
    else files.push(one);
  }
  const [file] = files;
  return file !== undefined && files.length === 1 ? { file, ...options } : null;
}
