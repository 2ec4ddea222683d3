import type { Person } from '../person';
import annelieseFroehlichMoebius from './anneliese-froehlich-moebius';
import brunoTessmer from './bruno-tessmer';
import callumDrysdale from './callum-drysdale';
import fraukeDietzAlmeida from './frauke-dietz-almeida';
import gesineHarbeck from './gesine-harbeck';
import harrietPemberly from './harriet-pemberly';
import heddaKuehnel from './hedda-kuehnel';
import juergenOetken from './juergen-oetken';
import katharinaWeissgerber from './katharina-weissgerber';
import katharinaWeissgerber7b2 from './katharina-weissgerber-7b2';
import lennartBrusius from './lennart-brusius';
import leylaArslanoglu from './leyla-arslanoglu';
import mateuszWrobel from './mateusz-wrobel';
import matthisBrodersen from './matthis-brodersen';
import noraFitzgerrold from './nora-fitzgerrold';
import priyaRaghunandan from './priya-raghunandan';
import rikeSandmann from './rike-sandmann';
import ruedigerStoeckl from './ruediger-stoeckl';
import sveaHoltmann from './svea-holtmann';
import thiloVonDerAue from './thilo-von-der-aue';

/** The inhabitants of Auenbrück as far as they are on the site, the viewer among them; in the order the side rail offers them. */
export const people: readonly Person[] = [
  rikeSandmann,
  annelieseFroehlichMoebius,
  mateuszWrobel,
  harrietPemberly,
  juergenOetken,
  heddaKuehnel,
  leylaArslanoglu,
  thiloVonDerAue,
  priyaRaghunandan,
  katharinaWeissgerber,
  brunoTessmer,
  lennartBrusius,
  noraFitzgerrold,
  gesineHarbeck,
  fraukeDietzAlmeida,
  callumDrysdale,
  ruedigerStoeckl,
  matthisBrodersen,
  katharinaWeissgerber7b2,
  sveaHoltmann,
];
