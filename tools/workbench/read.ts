import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { siteOf } from '../../lib/domain/profile';
import type { Page } from '../../lib/dom/page';
import { readPage } from '../../lib/sites/read';
import { BadInput } from './lines';

/** `FILE --url URL`: one saved page in, one reading out. */
export function read(args: string[]): unknown {
  const at = args.indexOf('--url');
  const address = at < 0 ? undefined : args[at + 1];
  const [file] = args.filter((_argument, index) => at < 0 || (index !== at && index !== at + 1));
  const site = siteOf(address);
  if (!file || !address) throw new BadInput('Usage: npm run --silent workbench -- read FILE --url URL');
  if (!site) throw new BadInput(`${address} is no address of LinkedIn or XING.`);
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`${file} cannot be read.`);
  }
  return readPage(site, createSavedPage(html, address), new URL(address));
}

/**
 * A saved page: shadow roots as `<template shadowrootmode="open">`, frames as `srcdoc`. Without a layout only `hidden`
 * and an inline `display: none` or `visibility: hidden` tell that something is not seen; else nobody can say (null).
 */
export function createSavedPage(html: string, url: string): Page {
  const { document } = new JSDOM(html, { url }).window;
  const frames = new Map<Element, Document>();
  openShadowRoots(document);
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
    const inner = new JSDOM(frame.getAttribute('srcdoc') ?? '', { url: new URL('/preload/', url).href }).window
      .document;
    openShadowRoots(inner);
    frames.set(frame, inner);
  }
  return {
    document,
    tab: document,
    isVisible(element) {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const style = one.getAttribute('style') ?? '';
        if (one.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return false;
      }
      return null;
    },
    shadowOf: (element) => element.shadowRoot,
    frameOf: (frame) => frames.get(frame) ?? null,
  };
}

function openShadowRoots(root: Document | DocumentFragment): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    try {
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.append(template.content);
      template.remove();
      openShadowRoots(shadow);
    } catch {
      // An element that can't have a shadow root has none in a browser either.
    }
  }
}
