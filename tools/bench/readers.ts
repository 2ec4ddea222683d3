export { createLivePage } from '../../lib/dom/page';
export { readPage } from '../../lib/sites/read';
