import { foldWord } from './fold';

const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => foldWord(word)),
  );

/**
 * Words of the interface that begin with a capital in the middle of a label, German nouns for the most part. A word
 * that is missing here costs a label its word and nothing else.
 */
export const interfaceWords = list(`
  LinkedIn XING Premium Basis Recruiter Lite Sales Navigator InMail Enter Return Shift Tab Escape Ctrl PDF GIF Emoji E-Mail
  Kontakt Kontakte Kontakten Kontaktanfrage Kontaktanfragen Kontaktinfo Kontaktinformationen Kontaktdaten Nachricht
  Nachrichten Einladung Einladungen Notiz Profil Profile Profils Profilbild Profilfoto Profilbesuche Hintergrundbild Logo
  Mitglied Mitglieder Mitgliedern Person Personen Beitrag Beiträge Kommentar Kommentare Reaktion Reaktionen Aktivität
  Aktivitäten Anzeige Anzeigen Anzeigenoptionen Aktion Aktionen Menü Kontrollmenü Benachrichtigung Benachrichtigungen
  Netzwerk Suche Suchen Filter Filtern Filtern Seite Seiten Startseite Gruppe Gruppen Unternehmen Stelle Stellen Jobs Job
  Jobtitel Skill Skills Firma Chats Chat Start Feed Zeichen Zeile Zeilen Betreff Empfänger Text Textfeld Feld Bild Bilder
  Foto Fotos Video Videos Datei Dateien Anhang Anhänge Dokument Dokumente Link Links Liste Listen Sprache Sprachen
  Kenntnisse Fähigkeiten Interessen Ausbildung Berufserfahrung Werdegang Ehrenamt Empfehlungen Empfehlung Zertifikate
  Bescheinigungen Projekte Kurse Publikationen Patente Auszeichnungen Preise Organisationen Dienstleistungen Info
  Vollzeit Teilzeit Werkstudent Praktikum Muttersprache Monat Monate Monats Woche Wochen Tag Tage Tagen Jahr Jahre Stunde
  Stunden Minute Minuten Stationen Station Konversation Konversationen Unterhaltung Unterhaltungen Posteingang Follower
  Ihr Ihre Ihrem Ihren Ihrer Ihres Sie Ihnen Dein Deine Deinem Deinen Deiner Du Dich Dir Euch Ihr Hilfe Hilfebereich
  Einstellungen Datenschutz Nutzungsbedingungen Cookie Cookies Richtlinie Impressum AGB Mehr Hard Soft Top Zahlen Gut
  Add Back Cancel Close Connect Contact Continue Delete Done Edit Follow Following Ignore Invite Like Message Messages
  More Network Next Open Pending Post Posts Profile Remove Reply Report Save Search Send Share Show Skip Terms Privacy
  Withdraw Write About Accept Activity Comment Comments Education Experience Help Home Info Languages Notifications
  Center Policy Community Guidelines Accessibility Advertising Choices Settings Account Ad Language Select Talent Mobile
  Business Services Small Solutions Marketing Careers Safety
`);

/** Parts of a name or a firm that say nothing of whose it is, and that a reader of names goes by. */
export const plainParts = list(`
  Dr Prof Professor Professorin Mag Dipl Ing Priv Doz habil med rer nat phil jur PhD MBA EMBA MSc BSc LLM PMP Jr Sr
  von van vom zu zum zur der den dem ten ter de del della dos da das do du des di la le las los el al bin ibn af av
  GmbH mbH AG KG KGaA OHG UG GbR SE eV Ltd LLC Inc plc Corp LinkedIn XING
`);

/** Words of which the two sites and HTML make attribute values; there a person called Link, Page or Brown is not meant. */
export const codeWords = list(`
  about absolute access account action actions active activity ad ads alert align all alt anchor anim app apps area arrow art
  artdeco article aside at attach audio auto avatar away back background badge band banner bar base beacon bell best big bio
  black block blue board body bold bone book bookmark border bottom bounce box branch brand bread break bright brown browse
  bubble build bulk bullet button calendar camera cancel card cards carousel case cell center change chat check chevron
  child circle class clear click clip clock close cloud code col collapse color colour column com comment comments compose
  component composer condensed connect connection connections contact contacts container content control controls copy core
  count cover crop cross current cursor custom dark dash data date deco default delay delete dense dept depth desc detail
  details dialog disc display distance div divider dock document dot double down drag drawer drop dropdown dsl edit editor
  education element embed ember emoji empty end enter entity entries error event events expand experience external eye face
  facet fade false favor feed field figure file fill filter find first fit fixed flag flat flex float flow focus font foot
  footer for form forward frame free friend front full gallery gap gen generated geo ghost gift global gold good gray green
  grey grid group groups hand handle hard head header heading headline heart height help hero hidden hide high hint home
  horizontal host hot hour hover icon icons id image images impl in inbox info inline inner input insert inside instance
  interop intro invitation invite item items jobs join jump key label lang language languages large last layer layout lazy
  lead leaf left less level light like likes limit line lines link linkedin links list listitem live load loaded local lock
  logo long loop low main manager map march mark marks match max may medium member men menu message messages messaging meta
  middle min mini mobile modal mode module modules month more mouse move msg mutual name names nav network new news next no
  node none normal note notes notification null number off office on one open option options order outer outlet outline
  overlay own page pages paint pane panel park part path pause pen people person photo pic pill pin pink place plain play
  plus point pop popover position post posts preload premium present presence preview price primary print pro profile
  progress prompt promo pull pure push quick quote radio rail range rank reach react reaction read ready real recent record
  red ref referencekey region relative remove reply report request reset rest result results rich right ring rise road role
  room root rose round row rows rule safe sand save scale school screen script scroll sdui search second secondary section
  see select self send services set settings shadow shape share sheet shell shift short show side sign silver simple single
  site size skill skills skin skip slide slim slot small smart snow social soft solid sort source space span spark spin split
  spring square stack stand standard star start state static status step stick sticky stock stop store story stream street
  strong style sub submit success suggestion summary summer sun surface svg switch tab table tag tags target team test text
  theme thin third thread thumb tile time timeline tip title toast toggle tool tooltip top topcard topic total town track
  transparent tray tree trigger true two type under unit up update upload url urn user valid value verified vertical video
  view visible visually voice wall want wants warn wave way web week weight white wide width wild will win window winter wood
  aria html http https www css json word words work world wrap wrapper write xds xing year yellow young zero zoom bpr guid preloader fsd voyager dms licdn mynetwork
  workspace wormhole expandable collection topbar relay message lockup hoverable overflow truncate ellipsis horizon recipient
`);

/** The steps of an address that belong to the site and to nobody in it. */
export const routes = new Set(
  `in profile company school showcase groups companies pages feed update updates hashtag mynetwork invite-connect
   invitation-manager invitations connections network contactlist contacts contact requests sent received grow catch-up messaging
   thread compose preload custom-invite search-custom-invite search results all people content overlay contact-info
   about-this-profile browsemap-recommendations skill-associations-details background-photo details experience education
   skills languages interests honors certifications projects volunteering-experiences publications courses recent-activity
   comments images videos articles edit intro forms me my_profile timeline cv portfolio web_profiles xing-id
   contact-details show chats messages jobs view notifications posts pulse newsletters events learning help linkedin answer
   legal mobile premium products switcher sales gsg talent home settings psettings ad campaignmanager accessibility
   user-agreement privacy-policy cookie-policy copyright-policy guest-controls brand-policy redir redirect authwall login
   uas signup checkpoint join analytics creator insights services page my-items saved-posts dms image v2 aero-v1 sc h p li
   track d px static members find directory xtm about admin inbox dashboard
   recruiting-settings public-profile app ads start safety news groups-list manage followers following life jobs-guest`
    .split(/\s+/)
    .filter(Boolean),
);

/** Steps after which an address names somebody or something. */
export const namingRoutes = new Set([
  'in',
  'profile',
  'company',
  'school',
  'showcase',
  'groups',
  'companies',
  'pages',
  'hashtag',
  'pulse',
  'posts',
  'newsletters',
  'events',
  'learning',
  'thread',
]);

/** What may stand there all the same. */
export const unnamed = new Set(['me', 'my_profile', 'version', 'unavailable', 'directory', 'search']);
