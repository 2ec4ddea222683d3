import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright';
import { startTown, type Town } from '../town/server';
import { launch, type LaunchOptions, type Parts, partsOf, type TestBrowser } from './browser';

interface Options {
  /** Language of the site and of the product. */
  ui: 'de' | 'en';
  look: Omit<LaunchOptions, 'locale'>;
}

interface Story {
  town: Town;
  product: TestBrowser;
  /** A tab in front of the town; nothing is loaded yet. */
  tab: Page;
  /** What our content script shows in the tab. */
  parts: Parts;
}

/** A story in the town: each with a town and a browser of its own. */
export const test = base.extend<Options & Story>({
  ui: ['de', { option: true }],
  look: [{}, { option: true }],
  town: async ({ ui }, use) => {
    const town = await startTown({ ui });
    await use(town);
    // Whatever the story was: the product asked the site for nothing.
    expect(town.strangers, 'requests that no page of the town made').toEqual([]);
    await town.close();
  },
  product: async ({ town, ui, look }, use) => {
    const product = await launch(town, { locale: ui, ...look });
    await use(product);
    await product.close();
  },
  tab: async ({ product }, use) => {
    await use(await product.context.newPage());
  },
  parts: async ({ product, tab }, use) => {
    await use(await partsOf(tab, product.extensionId));
  },
});

export { expect };

/** An ad as they come; written for these stories. */
export const ad = {
  de: 'Hallo, als Vertriebscoach helfe ich Selbstständigen, in 60 Tagen 40 % mehr Umsatz zu machen. Buchen Sie jetzt Ihr kostenloses Erstgespräch: termin.example/vertrieb',
  en: 'Hi there, as a sales coach I help freelancers win 40% more revenue in 60 days. Book your free discovery call now: slots.example/sales',
};

/** A message somebody would be glad to get. */
export const kind = {
  de: 'Vielen Dank für die Karte von 1911! Auf der Rückseite steht ein Name, den ich nicht lesen kann. Haben Sie eine Idee?',
  en: 'Thank you for the map of 1911! There is a name on the back that I cannot make out. Do you have an idea?',
};
