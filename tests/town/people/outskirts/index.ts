import type { Person } from '../../person';
import balthasarQuint from './balthasar-quint';
import dorotheaVanterpool from './dorothea-vanterpool';
import gwendolynAshbyRoe from './gwendolyn-ashby-roe';
import kilianMondschein from './kilian-mondschein';
import liobaHagedorn from './lioba-hagedorn';
import ottilieRehwinkel from './ottilie-rehwinkel';

/** Those who live further out: with requests of their own, with words of others on their page, with pages hard to read. */
export const outskirts: readonly Person[] = [
  balthasarQuint,
  dorotheaVanterpool,
  gwendolynAshbyRoe,
  kilianMondschein,
  liobaHagedorn,
  ottilieRehwinkel,
];
