/**
 * German words the detector knows, written by hand: those people use to each other every day, the small ones first, and
 * of these the ones that short sentences of the corpus hang on. They carry a language, while the words of a trade
 * ("Call", "Workshop") stand in either.
 *
 * `gut*` stands for the word and its endings: -e, -em, -en, -er, -es, -st, -t, -te and -ten in German, -s, -d and -ing in
 * English. Forms that do not exist do no harm.
 */
export const german = `der die das den dem des ein* kein* mein* dein* sein* ihr* ihn* unser* euer eur* dies* jed* alle
allen alles allem viel* ander* nächst* letzt* gut* neu* ganz* groß* klein* lieb* schön* kurz* erst* beste besten frei*
herzlich* freundlich* geehrt* möglich* genau* lang* ich du er wir es sie mich dich sich mir dir uns euch und oder aber
weil dass ob wenn als wie wer wo wann was nicht* nichts nie auch noch schon sehr nur mal ja nein klar bitte* dank* ist
sind bin bist war* wär* wird werd* würd* wurd* hab* hat hast hatt* hätt* kann* könn* muss* soll* darf mag* möcht*
will* woll* gib* geh* komm* gern* für mit von vom zum zur zu bei beim nach aus ab auf über unter um vor durch gegen
ohne seit bis dann da dort hier jetzt gerade heut* gestern morgen abend immer wieder mehr etwas in im am an so dabei
dazu dafür davon damit sonst leider vielleicht wirklich einfach zusammen zurück statt pro herr* frau* hallo hi
hey moin servus gruß* grüß* mfg lg vg frag* freu* mach* sag* such* schau* brauch* arbeit* schick* hör* kenn* steh*
bleib* lass* passt fehlt läuft weiß wiss* finde schreib* ruf* tag* woch* jahr* monat* stund* uhr montag
mittwoch freitag zeit kund* leute kaffee glück* nix eh isch gratulier* zwei drei euro`;

/** English words the detector knows, see {@link german}; `'ll` is what follows an apostrophe. */
export const english = `the a all another wishes i you he she it we they me him us them my your* his its our* this
that these who what when where which why how and or but if because to of for with from without at by about into over
after before until than then there here very just only too much many more some any every both other no not yes
yep thank* please hello dear* best regard* cheers kind* is are be been was were has have had do does did don 're 've
'll 't 'd 'm can could would should may might must will in on up out off as so am also one two three ten get* got see*
know* think* need* want* love* like* good great nice new* hope* work* talk* help* look* share* ask* call* meet* take*
make* let* send* read* keep* come* go* said say* tell* use* question* answer* really sorry month* year* week* day*
hour* minute* time* today tomorrow morning monday thursday friday last first next soon back again always never well
people everyone anything happy glad free* quick* open* same still now job* team* way* price* hi hey mr mrs ms`;

/** Small words of other languages that are neither German nor English; words with strange letters need no list. */
export const foreign = `de en een het van ik je jij wij ze met voor op zijn dat dit ook nog hoe goed naar maar bij
graag bedankt heb heeft kan kun wel jeg jag han det och og til till av af med som har vil kommer takk tak tack hej hei
mig dig ni god godt bra ikke inte hvad vad hur nya tid för är ech dech moien geet le la les un une est il tu nous vous
ce au mon bien pour avec dans sur pas que qui merci bonjour bonne votre el los las y e o em con por como pero muy para
gracias hola lo al del se su obrigado sua te gli sono di che non mi ti ho ciao molto na jest jak dla si jsem hvala
ahoj nem egy az szia köszönöm ve bir bu ne merhaba için pe cu mai ei hyvää kiitos`;

/** Three letters that make a word of no list look German, `_` is its beginning or end; from counts of such words. */
export const looksGerman = `en_ sch ung ich _ge eit ein ste gen rei ert cht aus ier ebe che sse _ko auf uer rue _ve ege ten ech nde eis nge _ka ern erk ehr ige ach _er vor etz ig_ gt_ ber`;

/** Three letters that make a word of no list look English, see {@link looksGerman}. */
export const looksEnglish = `ed_ ing _co es_ rs_ ts_ ly_ on_ _ca ce_ ry_ nt_ ds_ _sh ty_ _cl ght ay_ ns_ an_ _ch ve_ ted _re _su oun al_ ead nce ect ear ls_ sh_ ove rd_ igh com ey_ _pa rea`;
