import { beforeEach, describe, expect, it } from 'vitest';
import type { ToWorker, WorkerAnswer } from '../../../lib/domain/protocol';
import type { Composer, Recipient } from '../../../lib/domain/reading';
import { defaultSettings } from '../../../lib/domain/settings';
import { createFingerprint } from '../../../lib/language/fingerprint';
import { createCopies } from '../../../lib/session/copies';
import type { SessionPorts } from '../../../lib/session/ports';

const text =
  'Am Hafen wird wieder getanzt, jeden ersten Freitag im Monat, und wir brauchen noch jemanden am Akkordeon.';
const changed = `${text} Noten sind da.`;
const fingerprint = createFingerprint(text) as string;

/** A frame with a worker that answers when it is told to. */
function open({ muted = [] as string[] } = {}) {
  const told: ToWorker[] = [];
  const worker = { answer: async (): Promise<WorkerAnswer> => ({ ok: true, earlier: ['a', 'b'] }) };
  const ports = {
    site: 'xing',
    settings: () => ({ ...defaultSettings, muted }),
    toWorker: (message: ToWorker) => {
      told.push(message);
      return worker.answer();
    },
  } as unknown as SessionPorts;
  const to = (recipient: Recipient, surface: Composer['surface'] = 'message'): Composer =>
    ({ surface, recipient: () => recipient }) as Composer;
  return { told, worker, to, copies: createCopies(ports) };
}
let frame: ReturnType<typeof open>;
beforeEach(() => {
  frame = open();
});

describe('at a pause', () => {
  it('the fingerprint goes to the worker, without a word or a name', async () => {
    const ole = frame.to({ name: 'Ole Petersen' });
    expect(await frame.copies.ask(ole, text)).toBe(true);
    expect(frame.told).toEqual([
      { type: 'text-written', site: 'xing', person: expect.stringMatching(/^#\w+$/) as string, fingerprint },
    ]);
    expect(frame.copies.earlierFor(ole)).toEqual(['a', 'b']);
  });

  it('nothing goes while the fingerprint stays the same, nor for a text that is too short', async () => {
    const ole = frame.to({ slug: 'ole' });
    await frame.copies.ask(ole, text);
    expect(await frame.copies.ask(ole, `Hallo Ole! ${text}`)).toBe(false);
    expect(await frame.copies.ask(ole, 'Danke dir')).toBe(false);
    expect(frame.told).toHaveLength(1);
    await frame.copies.ask(ole, changed);
    expect(frame.told).toHaveLength(2);
  });

  it.each([
    ['nobody is known to get it', {}, {}, 'message'],
    ['it is a comment', { slug: 'ole' }, {}, 'comment'],
    ['the user does not want to hear of it', { slug: 'ole' }, { muted: ['mass-copy'] }, 'message'],
  ] as const)('nothing goes, and nothing is kept, where %s', async (_what, recipient, settings, surface) => {
    frame = open(settings as { muted?: string[] });
    expect(await frame.copies.ask(frame.to(recipient, surface), text)).toBe(false);
    await frame.copies.keep(frame.to(recipient, surface), text, Promise.resolve(true));
    expect(frame.told).toEqual([]);
  });

  it('what was heard for one person says nothing of another', async () => {
    await frame.copies.ask(frame.to({ slug: 'ole' }), text);
    expect(frame.copies.earlierFor(frame.to({ slug: 'ada' }))).toEqual([]);
    expect(frame.copies.earlierFor(frame.to({}))).toEqual([]);
    frame.worker.answer = () => new Promise(() => {});
    void frame.copies.ask(frame.to({ slug: 'ada' }), text);
    expect(frame.copies.earlierFor(frame.to({ slug: 'ada' }))).toEqual([]);
    expect(frame.copies.earlierFor(frame.to({ slug: 'ole' }))).toEqual([]);
  });

  it('the last answer holds until there is a new one', async () => {
    const ole = frame.to({ slug: 'ole' });
    await frame.copies.ask(ole, text);
    frame.worker.answer = () => new Promise(() => {});
    void frame.copies.ask(ole, changed);
    expect(frame.copies.earlierFor(ole)).toEqual(['a', 'b']);
  });

  it('a worker that is not there, or cannot tell, is asked again the next time', async () => {
    const ole = frame.to({ slug: 'ole' });
    for (const answer of [() => Promise.reject(new Error('no worker')), async () => ({ ok: false })]) {
      frame.worker.answer = answer;
      expect(await frame.copies.ask(ole, text)).toBe(false);
      expect(frame.copies.earlierFor(ole)).toEqual([]);
    }
    frame.worker.answer = async () => ({ ok: true, earlier: ['c'] });
    expect(await frame.copies.ask(ole, text)).toBe(true);
    expect(frame.copies.earlierFor(ole)).toEqual(['c']);
  });
});

describe('what went out', () => {
  it('is kept by its fingerprint once it is sure', async () => {
    let isSent: (sure: boolean) => void = () => {};
    const kept = frame.copies.keep(
      frame.to({ slug: 'ole', name: 'Ole' }),
      text,
      new Promise((done) => (isSent = done)),
    );
    expect(frame.told).toEqual([]);
    isSent(true);
    await kept;
    expect(frame.told).toEqual([{ type: 'text-sent', site: 'xing', person: 'ole', fingerprint }]);
  });

  it('is not kept where the page never shows it', async () => {
    await frame.copies.keep(frame.to({ slug: 'ole' }), text, Promise.resolve(false));
    expect(frame.told).toEqual([]);
  });

  it('is kept for whom it was written to, though the place is somebody else’s by then', async () => {
    let slug = 'ole';
    const place = { surface: 'message', recipient: () => ({ slug }) } as Composer;
    const kept = frame.copies.keep(
      place,
      text,
      Promise.resolve().then(() => {
        slug = 'ada';
        return true;
      }),
    );
    await kept;
    expect(frame.told).toMatchObject([{ person: 'ole' }]);
  });
});
