import { createInterface } from 'node:readline';

/** Something in the input that cannot be worked with; its message is the one sentence the user reads. */
export class BadInput extends Error {}

/** Answers every line of standard input with one line, in order; empty lines are passed over. Bad input names its line. */
export async function eachLine(answer: (value: Record<string, unknown>) => unknown): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    // A byte order mark may come with a pipe.
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (!text.trim()) continue;
    process.stdout.write(`${JSON.stringify(answerLine(text, number, answer))}\n`);
  }
}

function answerLine(line: string, number: number, answer: (value: Record<string, unknown>) => unknown): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`Line ${number} is no JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadInput(`Line ${number} is no JSON object.`);
  try {
    return answer(value as Record<string, unknown>);
  } catch (error) {
    if (error instanceof BadInput) throw new BadInput(`Line ${number}: ${error.message}`);
    throw error;
  }
}
