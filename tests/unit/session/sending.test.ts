import { JSDOM } from 'jsdom';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalEntry } from '../../../lib/domain/journal';
import type { ToWorker } from '../../../lib/domain/protocol';
import type { Composer } from '../../../lib/domain/reading';
import { defaultSettings, type Settings } from '../../../lib/domain/settings';
import type { Level } from '../../../lib/domain/verdict';
import { createCopies } from '../../../lib/session/copies';
import type { SessionPorts, SessionState } from '../../../lib/session/ports';
import { createSending } from '../../../lib/session/sending';
import { createPageWords } from '../../../lib/session/ui/words';

const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true });
const { document } = window;
for (const name of [
  'document',
  'HTMLElement',
  'HTMLTextAreaElement',
  'HTMLInputElement',
  'ShadowRoot',
  'getComputedStyle',
  'getSelection',
])
  vi.stubGlobal(name, (window as unknown as Record<string, unknown>)[name]);
for (const name of ['innerWidth', 'innerHeight'] as const) vi.stubGlobal(name, window[name]);
afterAll(() => void vi.unstubAllGlobals());

/** Texts are ads when they say so. */
const levelOf = (text: string): Level => (text.includes('AD') ? 'litfass' : 'clear');

/** One note on one page, the worker and the storage behind it, and a screen that can fail. */
interface World {
  settings?: Partial<Settings>;
  isOnScreen?: boolean;
  hasWorker?: boolean;
  surface?: Composer['surface'];
}

function open({ settings = {}, isOnScreen = true, hasWorker = true, surface = 'note' }: World = {}) {
  document.body.innerHTML = '<main><textarea>AD</textarea><button>Send</button></main>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const button = document.querySelector('button') as HTMLButtonElement;
  const lines: JournalEntry[] = [];
  const told: ToWorker[] = [];
  const clicks = new Map<Element, (click: MouseEvent) => void>();
  const screen = { isOnScreen, now: 1_000_000, isSent: false, fails: null as 'check' | 'post' | null };
  const controlClicked = vi.fn();
  button.addEventListener('click', controlClicked);
  const composer: Composer = {
    surface,
    field,
    isSend: () => true,
    recipient: () => ({ slug: 'ole-petersen', name: 'Ole Petersen' }),
    firstContact: () => true,
    thread: () => [],
    limit: () => null,
    quotaLeft: () => null,
    isSent: () => screen.isSent,
  };
  const ports = {
    window,
    site: 'linkedin',
    reader: { composerAt: () => composer },
    signal: new window.AbortController().signal,
    canOpenPanel: true,
    clock: {
      now: () => screen.now,
      today: () => '2026-11-21',
      // What waits half a minute waits for the end of the story.
      wait: async (ms: number) => {
        if (ms >= 30_000) return new Promise<void>(() => {});
        screen.now += ms;
        return undefined;
      },
    },
    settings: () => ({ ...defaultSettings, ...settings }),
    language: () => 'de',
    say: () => createPageWords('de').t,
    wordsOf: () => null,
    check: ({ text }: { text: string }) => {
      if (screen.fails === 'check') throw new Error('our fault');
      const findings = levelOf(text) === 'litfass' ? [{ rule: 'asks-for-call', start: 0, end: 2, weight: 1 }] : [];
      return { language: 'de', level: levelOf(text), score: 0, findings, strengths: [], unreadFrom: null };
    },
    post: async (entry: JournalEntry) => {
      if (screen.fails === 'post') throw new Error('quota');
      lines.push(entry);
    },
    toWorker: async (message: ToWorker) => {
      if (!hasWorker) throw new Error('no worker');
      told.push(message);
      return { ok: true };
    },
    newId: () => 'entry-one',
  } as unknown as SessionPorts;
  const shell = {
    show: (part: HTMLElement) => document.body.append(part),
    remove: (part: HTMLElement) => part.remove(),
    onClick: (element: Element, act: (click: MouseEvent) => void) => void clicks.set(element, act),
    onKey: () => {},
    quietly: (act: () => void) => act(),
    isOnTop: () => screen.isOnScreen,
    ignoreUntilReleased: vi.fn(),
    isOurs: () => false,
  };
  const state = {
    shell,
    invited: null,
    lastReading: null,
    inserted: null,
    copies: createCopies(ports),
    quiet: () => {},
  } as unknown as SessionState;
  const onEvent = createSending(ports, state);

  /** What the user does, as the browser tells of it; answers whether it was stopped. */
  function send(event: Partial<Event> & { key?: string } = {}): boolean {
    const stop = vi.fn();
    onEvent({
      isTrusted: true,
      type: 'click',
      composedPath: () => [button, document.body],
      preventDefault: stop,
      stopImmediatePropagation: () => {},
      ...event,
    } as unknown as Event);
    return stop.mock.calls.length > 0;
  }
  const dialog = (): Element | null => document.querySelector('dialog');
  const press = (words: string): void => {
    const target = [...document.querySelectorAll('dialog button')].find((one) => one.textContent === words) as Element;
    clicks.get(target)?.(new window.MouseEvent('click'));
  };
  return { field, button, lines, told, screen, controlClicked, shell, send, dialog, press };
}
let page: ReturnType<typeof open>;
beforeEach(() => {
  page = open();
});
const outcomes = (): string[] => page.lines.map((line) => line.outcome);
const line = (): string | undefined => document.querySelector('.line')?.textContent ?? undefined;

describe('a comment', () => {
  it('that reads like an ad is never held, and nothing of it is kept', async () => {
    page = open({ surface: 'comment' });
    expect(page.send()).toBe(false);
    expect(page.dialog()).toBeNull();
    page.screen.isSent = true;
    await vi.waitFor(() => expect(page.screen.now).toBeGreaterThan(1_000_000));
    expect([page.lines, page.told]).toEqual([[], []]);
  });
});

describe('a send', () => {
  it('that reads personal goes through untouched, and leaves no trace', async () => {
    page.field.value = 'Moin Ole';
    expect(page.send()).toBe(false);
    expect(page.dialog()).toBeNull();
    expect(page.lines).toEqual([]);
  });

  it('that reads like an ad is held, once the question stands', async () => {
    const order: string[] = [];
    const isOnTop = vi.spyOn(page.shell, 'isOnTop').mockImplementation(() => {
      order.push(page.dialog() ? 'dialog stands' : 'no dialog');
      return true;
    });
    expect(page.send({ preventDefault: () => void order.push('stopped') })).toBe(false);
    expect(order).toEqual(['dialog stands', 'stopped']);
    isOnTop.mockRestore();
    await vi.waitFor(() => expect(page.told).toEqual([{ type: 'outbox-ready' }]));
    expect(page.lines).toEqual([
      {
        id: 'entry-one',
        at: 1_000_000,
        site: 'linkedin',
        surface: 'note',
        firstContact: true,
        level: 'litfass',
        rules: ['asks-for-call'],
        length: 2,
        outcome: 'open',
        wrongAlarm: false,
      },
    ]);
  });

  it.each([
    ['switched the question off', { askBeforeSending: false }],
    ['switched this site off', { sites: { linkedin: false, xing: true } }],
  ])('goes through where the user %s', (_what, settings) => {
    page = open({ settings });
    expect(page.send()).toBe(false);
    expect(page.dialog()).toBeNull();
  });

  it('of a script is none of ours', () => {
    expect(page.send({ isTrusted: false })).toBe(false);
    expect(page.dialog()).toBeNull();
  });

  it('of nothing is none', () => {
    page.field.value = ' \n ';
    expect(page.send()).toBe(false);
  });

  it('by key keeps the key from answering the question while it is held down', () => {
    expect(page.send({ type: 'keydown', key: 'Enter' })).toBe(true);
    expect(page.shell.ignoreUntilReleased).toHaveBeenCalledWith('Enter');
  });
});

describe('any fault of ours', () => {
  it('lets the send go through, and the next one: the dialog is not on screen', () => {
    page = open({ isOnScreen: false });
    expect(page.send()).toBe(false);
    expect(page.dialog()).toBeNull();
    page.screen.isOnScreen = true;
    expect(page.send()).toBe(false);
  });

  it('lets the send go through, and the next one: the check throws', () => {
    page.screen.fails = 'check';
    expect(page.send()).toBe(false);
    page.screen.fails = null;
    expect(page.send()).toBe(false);
    expect(page.send()).toBe(false);
    page.field.value = 'another AD';
    expect(page.send()).toBe(true);
  });

  it('costs no message: the dialog was closed by somebody else', () => {
    expect(page.send()).toBe(true);
    page.dialog()?.dispatchEvent(new window.Event('close'));
    expect(page.send()).toBe(false);
  });

  it('costs no message: the dialog was torn out, and nobody said so', () => {
    expect(page.send()).toBe(true);
    page.dialog()?.remove();
    expect(page.send()).toBe(false);
  });

  it('costs no message: there is no worker and no storage', async () => {
    page = open({ hasWorker: false });
    page.screen.fails = 'post';
    expect(page.send()).toBe(true);
    page.press('Trotzdem senden');
    expect(page.controlClicked).toHaveBeenCalledTimes(1);
  });
});

describe('the answer', () => {
  it('"revise" gives the text back, and asks again about the same one', async () => {
    page.send();
    page.screen.now += 700;
    page.press('Überarbeiten');
    expect(page.dialog()).toBeNull();
    expect(document.activeElement).toBe(page.field);
    expect(page.controlClicked).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(page.lines.at(-1)).toMatchObject({ outcome: 'revised', decidedAfterMs: 700 }));
    expect(page.send()).toBe(true);
  });

  it('"revise" ends well with a text that reads personal', async () => {
    page.send();
    page.press('Überarbeiten');
    page.field.value = 'Moin Ole';
    expect(page.send()).toBe(false);
    await vi.waitFor(() => expect(outcomes()).toEqual(['open', 'revised', 'revised-clear']));
    expect(new Set(page.lines.map((one) => one.id)).size).toBe(1);
  });

  it('"revise" ends with a text that was dropped', async () => {
    page.send();
    page.press('Überarbeiten');
    page.field.remove();
    page.send({ type: 'keydown', key: 'Enter' });
    await vi.waitFor(() => expect(outcomes()).toContain('withdrawn'));
  });

  it('"revise" ends well also where the user began with an empty field', async () => {
    page.send();
    page.press('Überarbeiten');
    page.field.value = '';
    page.send({ type: 'click', composedPath: () => [page.field] });
    page.field.value = 'Moin Ole';
    page.send();
    await vi.waitFor(() => expect(page.lines.length).toBeGreaterThan(2));
    expect(outcomes().at(-1)).toBe('revised-clear');
  });

  it('"send anyway" clicks the control that was held, once', async () => {
    page.send();
    page.button.addEventListener('click', () => {
      page.screen.isSent = true;
    });
    page.press('Trotzdem senden');
    expect(page.controlClicked).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(page.told).toContainEqual(expect.objectContaining({ type: 'request-sent' })));
    expect(outcomes()).toEqual(['open', 'sent-anyway']);
    expect(page.controlClicked).toHaveBeenCalledTimes(1);
    expect(line()).toBeUndefined();
  });

  it('"send anyway" asks for one more press where there is nothing to click', () => {
    page.send({ type: 'keydown', key: 'Enter' });
    page.press('Trotzdem senden');
    expect(page.controlClicked).not.toHaveBeenCalled();
    expect(line()).toContain('noch einmal');
    expect(page.send({ type: 'keydown', key: 'Enter' })).toBe(false);
  });

  it('"send anyway" does not click what is gone or switched off', () => {
    for (const change of [() => page.button.remove(), () => void (page.button.disabled = true)]) {
      page = open();
      page.send();
      change();
      page.press('Trotzdem senden');
      expect(page.controlClicked).not.toHaveBeenCalled();
      expect(page.send()).toBe(false);
    }
  });

  it('"send anyway" is not good for another text', () => {
    page.send({ type: 'keydown', key: 'Enter' });
    page.press('Trotzdem senden');
    page.field.value = 'another AD';
    expect(page.send()).toBe(true);
  });

  it('"send anyway" says that one press is missing when the page did nothing', async () => {
    page.send();
    page.press('Trotzdem senden');
    await vi.waitFor(() => expect(line()).toContain('noch einmal'));
  });

  it('"send anyway" asks for nothing more once the field is gone', async () => {
    page.send();
    page.button.addEventListener('click', () => page.field.remove());
    page.press('Trotzdem senden');
    // Ten seconds of the clock go by while the page may still show that it was sent.
    await vi.waitFor(() => expect(page.screen.now).toBeGreaterThanOrEqual(1_010_000));
    expect(document.querySelectorAll('.line')).toHaveLength(0);
  });

  it('"not an ad" is noted, and the next press goes through', async () => {
    page.send();
    page.press('Das ist keine Werbung');
    await vi.waitFor(() => expect(page.lines.at(-1)).toMatchObject({ wrongAlarm: true, outcome: 'open' }));
    expect(page.controlClicked).not.toHaveBeenCalled();
    expect(page.send()).toBe(false);
  });
});

describe('what is kept of a text that went out', () => {
  const words = 'Moin Ole, im Watt vor Pellworm liegt wieder das alte Wrack frei, kommst du am Sonntag mit hinaus?';
  const kept = () => page.told.filter((message) => message.type === 'text-sent');

  it('is its fingerprint, once the page shows it', async () => {
    page.field.value = words;
    expect(page.send()).toBe(false);
    page.screen.isSent = true;
    await vi.waitFor(() => expect(kept()).toEqual([expect.objectContaining({ person: 'ole-petersen' })]));
    expect(JSON.stringify(kept())).not.toMatch(/Pellworm|Petersen/);
  });

  it('is nothing where the page never shows it', async () => {
    page.field.value = words;
    page.send();
    await vi.waitFor(() => expect(page.screen.now).toBeGreaterThanOrEqual(1_010_000));
    expect(kept()).toEqual([]);
  });
});

describe('a request that went out', () => {
  const sent = () => page.told.filter((message) => message.type === 'request-sent');

  it('is remembered with its note, once the page shows it', async () => {
    page.field.value = ' Moin Ole ';
    page.screen.isSent = true;
    page.send();
    await vi.waitFor(() =>
      expect(sent()).toEqual([
        expect.objectContaining({ slug: 'ole-petersen', name: 'Ole Petersen', note: 'Moin Ole', site: 'linkedin' }),
      ]),
    );
  });

  it('is remembered without its note where notes are not kept', async () => {
    page = open({ settings: { keepNotes: false } });
    page.field.value = 'Moin Ole';
    page.screen.isSent = true;
    page.send();
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).not.toHaveProperty('note');
  });

  it('is not remembered where the page never shows it', async () => {
    page.field.value = 'Moin Ole';
    page.send();
    await vi.waitFor(() => expect(page.screen.now).toBeGreaterThanOrEqual(1_010_000));
    expect(sent()).toEqual([]);
  });
});
