import type { Message } from '../../../lib/domain/message';

/**
 * Messages invented for these tests. `fine` ones are full of the words of advertising and sent by honest people; `ad`
 * ones are sales in many dresses. What isn't said is a first message without a thread.
 */
export interface Labelled extends Message {
  label: 'ad' | 'fine';
}

const fine = (texts: string[]): Labelled[] => texts.map((text) => ({ text, label: 'fine' }));
const ad = (texts: string[]): Labelled[] => texts.map((text) => ({ text, label: 'ad' }));

export const german: Labelled[] = [
  ...fine([
    'Hallo Frau Rasmussen, Ihr Angebot für die Dachrinne ist angekommen, danke. Können Sie die Arbeiten noch vor dem Winter einplanen? Der Preis passt für uns.',
    'Moin Jens, danke für deine Hilfe am Samstag. Ohne dich stünde der Schrank noch im Treppenhaus.',
    'Guten Tag Herr Okafor, ich unterrichte Mathe an einer Gesamtschule und habe Ihren Vortrag über Lernpfade gehört. Wie lange hat es gedauert, bis Ihr Kollegium mitgezogen ist?',
    'Hallo Svenja, ich suche für unsere Werkstatt eine neue Software für die Zeiterfassung und sehe, dass ihr gerade umgestellt habt. Würdest du sie weiterempfehlen?',
    'Liebe Frau Bender, wir suchen ab August eine Leitung für unsere Kita am Stadtpark. Ihr Weg von der Krippe in die Fachberatung hat uns beeindruckt. Dürfen wir Ihnen die Ausschreibung schicken?',
    'Hallo Emre, dein Kommentar zum Thema Preisverhandlung hat mir geholfen: Ich habe gestern zum ersten Mal keinen Rabatt gegeben. Danke dafür.',
    'Hi Paula, unser Lauftreff startet wieder, kostenlos und ohne Anmeldung, dienstags um sieben am Bootshaus. Vielleicht hast du Lust?',
    'Sehr geehrter Herr Dr. Lang, ich schreibe meine Masterarbeit über Wärmepumpen im Altbau und suche Fachleute für ein Gespräch von 20 Minuten. Hätten Sie im November Zeit?',
    'Guten Tag Frau Sommerfeld, wir haben uns auf der Messe über Verpackungen aus Graspapier unterhalten. Sie wollten wissen, wo wir unseres kaufen: bei einer kleinen Mühle in der Eifel.',
    'Hallo Tariq, als Betriebsrätin helfe ich gerade Kolleginnen bei Fragen zur Kurzarbeit. Habt ihr bei euch schon eine Regelung?',
    'Hallo Herr Steger, ich habe gestern eine komische Nachricht bekommen: „Wir helfen Handwerksbetrieben, planbar neue Kunden zu gewinnen.“ Kennen Sie diese Firma?',
    'Liebe Annika, herzlichen Glückwunsch zur eigenen Praxis! Ich weiß noch, wie du in der Mensa davon geträumt hast.',
    'Hallo Ben, bei uns im Verein fehlt seit der Pandemie der Nachwuchs. Wie habt ihr das mit der Jugendmannschaft geschafft? Ihr habt ja jetzt 30 % mehr Mitglieder.',
    'Guten Tag, das Webinar vom Donnerstag lässt sich leider nicht abspielen. Gibt es einen anderen Link zur Aufzeichnung?',
    'Hi Lena, wir sind seit heute Kolleginnen: Ich habe im Vertrieb in Ulm angefangen und freue mich auf dich und das Team!',
    'Hallo Herr Petrović, wir unterstützen als Stiftung Schulgärten in Sachsen. Im Heft „Grünes Klassenzimmer“ las ich über Ihre Bienen. Dürfen wir Ihre Klasse einmal besuchen?',
    'Servus Franz, der Termin beim Notar ist auf Donnerstag verschoben. Bringst du bitte den Vertrag mit?',
    'Hallo Frau Yıldırım, in der Rechnung steht der Stundensatz von 85 Euro, vereinbart waren 78. Könnten Sie das bitte prüfen?',
    'Lieber Kai, ich höre nach elf Jahren als Vertriebsleiter auf und mache eine Ausbildung zum Bootsbauer. Du hast diesen Schritt schon hinter dir. Was hättest du gern vorher gewusst?',
    'Hallo Mira, ich arbeite ehrenamtlich bei der Tafel und wir wissen nicht, wie wir die Kühlkette im Sommer halten. Du kennst dich mit Logistik aus: Hast du einen Rat?',
    'Guten Tag Herr Wolff, Sie haben im Podcast erzählt, dass Sie Kaltakquise abgeschafft haben. Mich hat überrascht, dass der Umsatz trotzdem gestiegen ist. Woran lag das?',
    'Hallo Ina, mein Chef möchte, dass ich ein Coaching mache, und ich bin skeptisch. Du hast auf deinem Profil eines erwähnt. Hat es dir etwas gebracht?',
  ]),
  ...ad([
    'Guten Tag Frau Ahlers, ich begleite Führungskräfte dabei, mit weniger Stress mehr zu erreichen. Lassen Sie uns in einem unverbindlichen Gespräch herausfinden, wie ich auch Sie unterstützen kann.',
    'Hallo Dirk, unsere Agentur bringt Praxen wie deiner jeden Monat neue Patienten, ganz ohne Streuverlust. Hast du am Mittwoch 20 Minuten?',
    'Sehr geehrte Frau Pohl, wir sind ein Anbieter für betriebliche Krankenversicherungen. Gerne zeige ich Ihnen in einem kurzen Telefonat, wie Sie Ihren Krankenstand senken.',
    'Hi Max, ich habe einen Onlinekurs entwickelt, mit dem Selbstständige ihre Buchhaltung in einer Stunde im Monat schaffen. Bis Sonntag kostet er nur 149 Euro. Soll ich dir den Link schicken?',
    'Hallo Frau Thal, viele Kanzleien verlieren Mandanten, weil niemand ans Telefon geht. Unser Sekretariatsservice hilft. Darf ich Ihnen kurz zeigen, wie das läuft?',
    'Moin, suchst du noch Azubis? Wir besetzen für Handwerksbetriebe Lehrstellen über Social Media. Erfolgsquote 92 %. Trag dich hier ein: https://azubi-finder.example',
    'Hallo Nele, als zertifizierte Ernährungsberaterin unterstütze ich Frauen ab 40 dabei, ohne Diät abzunehmen. Magst du ein kostenloses Erstgespräch?',
    'Guten Tag Herr Brandl, falls Sie über eine Photovoltaikanlage nachdenken: Wir planen und montieren in ganz Niederbayern, Festpreis ab 9.900 €. Ich mache Ihnen gern ein Angebot.',
    'Hey Tobi, mega Profil! Ich zeige dir, wie du dir nebenbei ein passives Einkommen aufbaust. Interesse? Dann schreib mir „INFO“.',
    'Sehr geehrter Herr Kessel, unsere Lösung spart Fuhrparks bis zu 18 % Kosten. Wann passt Ihnen eine kurze Vorstellung?',
    'Hallo Frau Öztürk, ich bin Immobilienmaklerin und betreue Eigentümer in Ihrem Viertel. Falls Sie einmal verkaufen möchten, bewerte ich Ihr Haus gern kostenlos und unverbindlich.',
    'Hi Sandra, danke fürs Vernetzen! Wir unterstützen Startups bei der Suche nach Investoren und haben schon über 40 Runden begleitet. Hast du Lust auf ein kurzes Kennenlernen?',
    'Guten Tag, am 4. März läuft unser kostenloses Webinar „Führen ohne Druck“. Nur noch 12 Plätze, jetzt anmelden: https://fuehren.example',
    'Hallo Herr Lindner, wie zufrieden sind Sie aktuell mit Ihrem Steuerberater? Unsere Kanzlei ist auf Zahnärzte spezialisiert und im Schnitt sparen unsere Mandanten 6.000 € im Jahr.',
    'Hi Jo, wir entwickeln individuelle Apps für Mittelständler, made in Germany, faire Preise. Wenn ihr mal Bedarf habt, meldet euch gern.',
    'Liebe Frau Hagen, Ihr Profil strahlt so viel Energie aus! Ich helfe Frauen wie Ihnen, ihre Berufung zu leben. In meinem 6-Wochen-Programm ist noch ein Platz frei.',
    'Hallo Herr Sattler, ich hatte Ihnen letzte Woche geschrieben. Viele Spediteure nutzen bereits unser Tool und sparen damit zehn Stunden pro Woche. Haben Sie morgen 15 Minuten für eine Demo?',
    'Guten Tag Herr Graf, wir liefern Bürokaffee in Bio-Qualität, die erste Woche gratis. Buchen Sie Ihren Termin einfach hier: https://calendly.com/buerokaffee-invented',
    'Hallo Uwe, ich sehe, du leitest eine Hausverwaltung. Mit unserer Plattform erledigen Hausverwaltungen ihre Abrechnung doppelt so schnell. Wollen wir kurz telefonieren?',
    'Grüezi Frau Ammann, wir unterstützen KMU in der Ostschweiz bei der Umstellung auf die neue Lohnbuchhaltung. Darf ich Ihnen unverbindlich eine Offerte zustellen?',
  ]),
];

export const english: Labelled[] = [
  ...fine([
    'Hi Joanna, thanks for the quote for the windows. The price works for us, could you start before Easter?',
    'Hello Mr Baptiste, I teach physics at a rural school and watched your talk on cheap lab kits. How did you get the parents on board?',
    'Hi Per, we are looking for new scheduling software at the clinic and I saw that you switched last year. Would you recommend it?',
    'Dear Dr Halloran, I am writing my thesis on peat restoration. Would you have 15 minutes for a call in March? Your 2021 paper is the reason I chose the topic.',
    'Hey Luca, our running club meets again from Tuesday, free of charge, all paces. Come along if you like.',
    'Hi Amal, somebody sent me this: "We help agencies double their revenue in 90 days." Did you get it too? It made me laugh.',
    'Hello Ms Lowe, we are hiring a head gardener for the castle park, full time, from May. Your work on the walled garden in Fife is wonderful. May I send you the job description?',
    'Hi Greta, I help my parents with their orchard at weekends and we lost half the blossom to frost. You wrote about wind machines. Did they pay off?',
    'Thank you so much for your help with the visa papers, Farid. It arrived this morning, two days before my flight.',
    'Hi team, I can\'t make the demo at four, the train is stuck. Please start without me and record it.',
    'Hello Ivo, your post about giving up sales calls surprised me. Revenue grew by 12% anyway? What do you think made the difference?',
    'Hi Kirsten, I volunteer at a food bank and we struggle with cold storage in summer. You know logistics, do you have any advice?',
    'Hello Ben, there is a typo on your pricing page: it says $190 where the invoice said $109. Thought you would want to know.',
    'Hi Oona, congratulations on opening your own practice! I still remember you dreaming about it in the canteen.',
    'Hi Sam, I am leaving consulting after nine years to train as a nurse. You made the same move. What do you wish you had known?',
    'Dear Ms Ferreira, our foundation supports school gardens in the north. I read about your bees in the newsletter. Could our trustees visit one day?',
    'Hi Rashid, good to see you at the meetup. Here is the link I promised: https://soil.example/guide. Page 12 has the compost table.',
    'Hello Jo, the free trial of your app ended yesterday and my notes are gone. Is there any way to get them back?',
    'Hi Nils, we both reviewed for the same journal last spring. I am putting together a panel on open data in Turku and thought of you. There is a small fee and we cover travel.',
    'Hi Dee, my manager offered me coaching and I am not sure about it. You mention one on your profile. Was it worth the time?',
    'Hello Aoife, I start at your old company in June. Could I ask you two questions about the on-call rota?',
    'Hi Tom, as a works council member I help colleagues with shift problems. How do you handle swaps on your site?',
  ]),
  ...ad([
    'Hi Rebecca, I help consultants land three new clients a month without cold calls. Open to a quick chat this week?',
    'Hello Mr Tan, we offer certified translation services in 40 languages at competitive rates. Please let me know if you have any documents for us.',
    'Hi Jill, our platform helps schools cut paperwork by 40%. Would you be interested in a short demo?',
    'Hey Marco, I built a course that teaches freelancers to raise their rates. It is $99 until Sunday. Want me to send you the link?',
    'Hi Paul, most property managers I speak with lose a day a week to phone calls. Our virtual reception takes over. Worth a quick call?',
    'Hi Ada, as a certified life coach I help women find their purpose. I would love to offer you a free discovery call.',
    'Hello, we manufacture office furniture and deliver across Europe. If you ever need desks, please keep us in mind. No minimum order.',
    'Hey Zoe! Love your energy. Are you open to a side income you can build from your phone? No pressure, just asking.',
    'Hi Ken, thanks for connecting! We work with dental practices to fill empty slots. One client gained 25 new patients in a month. Can I show you how?',
    'Dear Ms Roux, our agency specialises in recruiting engineers for mid-sized manufacturers. We only charge when you hire. Shall we set up a call?',
    'Hi Vik, join our free masterclass on scaling your agency this Thursday. Only 20 seats left, register here: https://scale.example',
    'Hi Olga, quick question: how are you currently handling expense reports? We have helped firms like yours save ten hours a month.',
    'Hello Finn, I run a small video studio. We create product videos for start-ups from $800. Happy to share some samples.',
    'Hi Lea, I noticed your site loads slowly on phones. We fix that for online shops, usually within a week. Want a free audit?',
    'Hi Dan, congrats on the funding. We provide outsourced finance teams for growing companies. Do you have 15 minutes next week?',
    'Hello Sue, I am a financial adviser with Northlight Wealth. I support doctors with their retirement planning and would welcome a no-obligation conversation.',
    'Hi Mo, following up on my last message. Our tool saves sales teams five hours a week. Book a slot here: https://calendly.com/invented-mo',
    'Hi Ruth, we are a nearshore team in Porto. We build web apps for agencies at half the usual cost. Interested?',
    'Hey Gus, I make $6,000 a month with a simple online business and could show you how. Interested in extra income?',
    'Hi Petra, love what you do at the museum. Our ticketing solution boosts visitor revenue by up to 20%. Let me know when you are free for a demo.',
  ]),
];
