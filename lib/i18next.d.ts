import 'i18next';
import type app from '../assets/locales/de/app.json';
import type page from '../assets/locales/de/page.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: typeof app; page: typeof page };
  }
}
