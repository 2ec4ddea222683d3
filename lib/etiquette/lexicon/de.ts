import type { Lexicon } from './lexicon';

/** German words by what they do in a message. Folded when read, so umlauts are written as usual. */
export const german: Lexicon = {
  me: 'i ich mein meine meinem meinen meiner meines mich mir',
  us: 'uns unser unsere unserem unseren unserer unseres wir',
  you: 'dein deine deinem deinen deiner di dich dir du euch euer eure eurem euren eurer ihnen',
  trade: `agenturen berater ~berater ~betriebe betriebe betrieben ~betrieben creator ~dienste dienstleister ~dienstleister
    eigentümer~ einkäufer~ entscheider~ familienunternehmen~ firmen frauen führungskräfte~ gastronomen gemeinden
    geschäftsführer gründer handwerker handwerksbetriebe~ hausverwaltungen hersteller ~hersteller händler ~händler
    ~häuser inhaber investoren kanzleien ~kanzleien kitas kliniken kommunen ~kunden ~leiter ~leitern leute ~läden
    makler mandanten marken menschen mittelstand mittelständische~ mittelständler museen mütter personalabteilungen
    pflegedienste~ praxen ~praxen schulen selbstständige~ selbständige~ shops stadtwerke stadtwerken steuerberater
    teams ~teams trainer~ ~unternehmen unternehmen unternehmer vereine verkäufer~ vermieter~ vertriebler zahnärzte~
    zulieferer~ ärzte ärztinnen`,
  client: 'auftraggeber~ klienten kunde kunden kundin kundinnen mandanten neukunden teilnehmer~',
  help: `begleite begleiten begleitet geholfen helfe helfen hilft kümmern kümmert unterstütze unterstützen unterstützt
    unterstützung übernehme übernehmen übernimmt`,
  serve: `beliefern berate beraten betreue betreuen betreut drucken fotografiere schule schulen schwerpunkt texte
    vermitteln vermittelt`,
  offer: `anbieten angebot angebote angeboten biete bieten bietet konditionen liefere liefern liefert offerte portfolio
    service sortiment verkaufe verkaufen verkauft`,
  build: `aufgebaut baue bauen eingeführt eingerichtet entwickeln entwickelt erstelle erstellen fertige fertigen gebaut
    gegründet produzieren programmieren setze setzen umgesetzt`,
  save: `billiger einsparen ersparnis gedrückt gesenkt günstiger reduziert runter schneller senken sparen spart weniger`,
  gain: `besser gewinnen gewinnt mehr planbar potenzial qualifizierte reichweite steigern wachsen wachstum`,
  ease: 'aufwand automatisch automatisier~ digitalisierung ki papierkram prozesse~',
  tool: `~anlage anlage app ~app cloud gerät geräte linie ~lösung lösung maschine maschinen modul module muster plattform
    ~portal portal produkt produkte schnittstelle ~software software ~system system ~systeme ~tool tool ware waren`,
  service: `agentur ~analyse anzeigen audit ~beratung beratung betreuung ~betreuung ~check check coaching finanzierung
    ghostwriting homepage kampagne ~konzept konzept kurs ~kurs kurse leasing lektorat onlinekurs ~optimierung ~paket
    paket pakete ~programm programm recruiting reinigung schulung seminar ~seminar ~service strategie ~training
    training wartung webseite website weiterbildung ~workshop zeitarbeit`,
  lead: `anfragen aufträge beiträge bewerber bewerbungen follower gewinn interessenten klicks kosten leads liquidität
    neukunden provision stromkosten termine umsatz`,
  price: `abo chf eur euro festpreis franken frühbucher~ förderfähig gebühr honorar kosten kostet monatlich nachlass preis
    preise preislich preisliste rabatt ratenzahlung sonderpreis stundensatz tagessatz ticket tickets zuschuss`,
  free: `erstberatung erstgespräch geschenkt gratis gratis~ kostenfrei~ kostenlos~ kostenlos kostenlose kostenlosen
    kostenloses probestunde schnupper~ strategiegespräch testen testzugang umsonst unverbindlich unverbindlichen
    unverbindliches`,
  collateral: `aufzeichnung auswertung beispiel beispiele einschätzung flyer infos katalog konzept link muster pdf probe
    prospekt präsentation referenz referenzen tipps unterlagen video videos vorlage vorlagen vorschlag`,
  proof: `erfahrung erfolg ergebnis ergebnisse garantie garantiert nachweislich referenzen zufrieden`,
  minutes: 'halbe kurz kurze kurzen kurzer kurzes min minuten viertelstunde zeitfenster',
  call: `anruf anrufen austausch austauschen besuch besuchen call ~call calls demo ~gespräch gespräch gespräche kaffee
    kennenlernen kennenzulernen mittagessen quatschen sprechen telefonat telefonieren telefoniert ~termin termin
    termine terminvorschlag treffen unterhalten vorbeikommen vorbeischauen zoom`,
  show: `anschauen ansehen berichten erklären erzähle erzählen erzählt mitbringen präsentieren reinschauen stelle stellen
    vorführen vorstellen zeige zeigen zeigt`,
  send: 'rüberschicken schick schicke schicken sende senden zukommen zusenden',
  book: `anmelden anmeldung antworte bestellen bewerben buch buche buchen eintragen jetzt klick klicken reservieren
    schreib sichere sichern`,
  limited: `aktion aktuell bald begrenzt einmalig frei freie frist kapazität kapazitäten letzte letzten nur platz plätze
    solange verfügbar`,
  interest: `bedarf denkbar grundsätzlich interessant interesse interessieren interessiert lust neugierig offen passen passt
    spannend thema themen`,
  notice: `aufgefallen aufmerksam beitrag beiträge content fiel gefunden gesehen gestoßen karriereseite mitbekommen post
    posts profil profile sehe stellenanzeige verfolge webseite website werdegang`,
  flatter: `begeistert großartig klasse mega respekt spannend spannende stark starker super toll tolle`,
  pain: `angst ausfall druck drückt fachkräftemangel haftung hakt herausforderung liegen lücke lücken problem risiko
    scheitern schwierig sorgen stress verlieren verschenken ärger`,
  generic: `andere anderen branche immer kollegen konkurrenz meisten mitbewerber nähe oft region viele ähnliche ähnlichen`,
  soft: `bedarf druck ehrlich falls gern gerne irgendwann jederzeit offen pitch sollte sollten verkaufen verpflichtung
    versprochen`,
  chase: `erinnern erinnerung letzter melden nachfassen nachfragen nachgehakt nochmal nochmals rückmeldung untergegangen
    versuch`,
  income: 'business einkommen homeoffice passives team unabhängig verdiene verdienen verdienst',
  invest: `altersvorsorge depot eigenkapital immobilie immobilien investieren kapitalanlage police rente steuern vermögen
    versicherung versicherungen vorsorge`,
  candidate: `aushilfen bewerber entwickler fachkraft fachkräfte kandidat kandidaten mitarbeiter personal profile`,
  vacancy: `arbeitgeber gehalt gesucht herausforderung mandanten position rolle stelle stellen suchen wechsel`,
  event: 'akademie events infoabend kongress live messe messestand stand summit webinar',
  cover: `auszeichnung gast interview magazin netzwerk newsletter partner podcast studie umfrage zusammenarbeit`,
  self: `account ~agentur ansprechpartner außendienst berater ~berater ~beraterin coach ~coach geschäftsführer gründer
    inhaber ~makler makler selbstständig selbständig texterin ~trainer vertrieb vertriebler vertriebsleiter`,
  buzz: `innovativ~ ganzheitlich~ maßgeschneidert~ zukunftssicher~ zukunftsfähig~ revolution~ einzigartig~ führend
    führende führender führenden marktführer~ performance skalier~ game-changer gamechanger mehrwert mehrwerte next
    level state-of-the-art disruptiv~ nachhaltige synergieeffekte quantensprung rundum-sorglos~ full-service
    360-grad~ premium hochwertig~ professionell~ individuell~ kompetent~ leistungsstark~ end-to-end schlüsselfertig~
    hidden champion mindset sichtbar bestmöglich~ optimal~ erstklassig~`,
  thanks: 'bedanken dank dankbar danke',
  congrats: 'alles glückwunsch gratulation herzlichen respekt',
  sorry: 'entschuldige entschuldigen entschuldigung leider sorry tut',
  study: `ausbildung azubi azubis bachelorarbeit dissertation hochschule masterarbeit praktikum promoviere referendariat
    schüler semester studentin studiere studium uni`,
  jobseek: `ausschreibung bewerbe bewerben bewerbung beworben lebenslauf probearbeiten quereinstieg werkstudent~ zeugnisse`,
  family: `bruder eltern familie freund freundin geburtstag hochzeit hund kind kinder mama mann mutter nachbar nachbarin
    nachbarn oma opa papa schwester sohn tochter vater`,
  leisure: `bier ehrenamtlich feier ferien fest garten kaffee konzert kuchen laufen ostern probe sommerfest spenden
    stammtisch urlaub verein weihnachten wein wochenende`,
  workaday: `abgabe adresse anhang antrag auftrag baustelle bescheid bestellung datei dienst drucker entwurf excel feedback
    fehler folien formular frist gutschrift halle korrektur kündigung liefertermin lieferung mail nummer ordner
    passwort protokoll raum rechnung saal schicht schlüssel server sitzung tabelle telefonnummer text ticket
    treffpunkt uhrzeit unterschrift update version vertrag zugang übergabe`,
  past: `damals erinnern ewig früher gestern heuer letzte letzten letzter letztes morgens neulich wieder`,
  know: `empfehlen empfehlung erfahrungen frage fragen gefragt kennen kennst kennt meinung rat sicht weißt wissen`,
  near: 'gegend jahrgang klasse kollege kollegen kollegin komme ort stadt wohne',
  want: `benötige benötigen brauche brauchen bräuchte hoffe möchte möchten suche suchen will wollte wünsche überlege
    überlegen`,
  could: `darf dürfen dürfte hätte hätten hättest kann kannst können könnte könnten könntest magst möchten mögen soll
    sollen wollen wäre wären wärst würde würden`,
  not: 'kein keine keinem keinen keiner nicht nichts nie nix',
  week: `abend april august dezember dienstag donnerstag februar freitag januar juli juni jänner kw mai mittwoch montag
    morgen märz nachmittag november oktober samstag september sonntag uhr vormittag woche`,
  bond: `angenommen annahme annehmen bestätigung kontakt verbinden vernetze vernetzen vernetzt vernetzung`,
};
