/** A text that somebody sends round: `{who}` and `{firm}` are filled in, and one sentence is put in other words at times. */
interface Round {
  text: string;
  said: string;
  otherwise: string;
}

/** Whom it goes to, two at a time. */
const people: Record<'de' | 'en', [who: string, firm: string][]> = {
  de: [
    ['Hallo Frau Wesseling', 'Nordkai Logistik'],
    ['Guten Tag Herr Dr. Yıldız', 'der Molkerei Ammertal'],
    ['Liebe Jördis', 'Blechwerk 7'],
    ['Sehr geehrter Herr von Kalben', 'den Stadtwerken Plön'],
  ],
  en: [
    ['Hi Oonagh', 'Harrowgate Tiles'],
    ['Dear Mr. Achterberg', 'the Penrose Institute'],
    ['Hello Xiaoling', 'Milk & Barrow'],
    ['Good morning Dr. Vance', 'Ferrymead'],
  ],
};

const rounds: Record<'de' | 'en', Round[]> = {
  de: [
    {
      text: '{who}, ich bin beim Stöbern auf {firm} gestoßen und fand das sehr spannend. Wir begleiten mittelständische Betriebe dabei, ihre Schichtpläne ohne Zettel zu führen. Die meisten sparen damit jede Woche einen halben Tag. Hätten Sie nächste Woche zehn Minuten für ein Telefonat?\n\nViele Grüße\nRonja Stumpf',
      said: 'Die meisten sparen damit jede Woche einen halben Tag.',
      otherwise: 'Vielen bringt das schon im ersten Monat Ruhe in die Planung.',
    },
    {
      text: '{who}, auf der Suche nach Menschen mit Weitblick bin ich an Ihrem Profil bei {firm} hängen geblieben. Ich schreibe seit vier Jahren einen Rundbrief über gutes Führen. Darin geht es um Fehler, die wir alle machen, und was daraus wurde. Vielleicht mögen Sie einmal hineinlesen.\n\nHerzliche Grüße, Veit Rosner',
      said: 'Darin geht es um Fehler, die wir alle machen, und was daraus wurde.',
      otherwise: 'Jede Ausgabe erzählt von einer Entscheidung, die schiefging.',
    },
    {
      text: '{who}, schön, dass wir jetzt verbunden sind! Bei {firm} haben Sie sicher auch mit steigenden Energiekosten zu tun. Wir prüfen Verträge von Gewerbekunden und verhandeln sie neu. Bezahlt wird nur, wenn am Ende eine Ersparnis steht. Wann passt Ihnen ein kurzes Gespräch?\nBeste Grüße\nDetlef Wurm',
      said: 'Wir prüfen Verträge von Gewerbekunden und verhandeln sie neu.',
      otherwise: 'Mein Büro sieht sich alte Lieferverträge an und holt bessere heraus.',
    },
    {
      text: '{who}, ich erweitere gerade mein Netzwerk im Bereich Personal und würde mich sehr über eine Verbindung freuen. {firm} verfolge ich schon lange mit großem Interesse. Sicher ergeben sich Themen, über die wir uns austauschen können. Ich wünsche Ihnen eine gute Woche!\n\nMit freundlichen Grüßen\nIlka Tober',
      said: 'Sicher ergeben sich Themen, über die wir uns austauschen können.',
      otherwise: 'Gemeinsam sieht man ja oft mehr als allein.',
    },
    {
      text: '{who}, am 14. Mai laden wir zu unserem Frühstück für Unternehmerinnen und Unternehmer in die alte Färberei ein. Drei Betriebe aus der Gegend berichten, wie sie Nachwuchs gefunden haben. {firm} würde wunderbar in diese Runde passen. Plätze gibt es noch zwölf, eine Zusage reicht mir formlos.\nGruß\nSönke Tamm',
      said: 'Drei Betriebe aus der Gegend berichten, wie sie Nachwuchs gefunden haben.',
      otherwise: 'Es gibt kurze Berichte aus der Praxis und viel Zeit zum Reden.',
    },
    {
      text: '{who}, vielen Dank für die Bestätigung meiner Anfrage. Ich helfe Teams wie dem bei {firm}, in Besprechungen schneller zu Ergebnissen zu kommen. Dazu habe ich einen kleinen Leitfaden mit sieben Fragen geschrieben. Soll ich Ihnen den einmal zuschicken?\nViele Grüße, Balthasar Kunz',
      said: 'Dazu habe ich einen kleinen Leitfaden mit sieben Fragen geschrieben.',
      otherwise: 'Was dabei hilft, steht auf zwei Seiten, die ich gern weitergebe.',
    },
    {
      text: '{who}, unser Verein sucht Patinnen und Paten für die Lesestunden an der Brückenschule. Einmal im Monat liest dort jemand aus einem Beruf vor, den die Kinder nicht kennen. Bei {firm} gibt es davon bestimmt einige. Haben Sie Lust, oder kennen Sie jemanden, der Lust hätte?\nHerzlich, Almut Beer',
      said: 'Einmal im Monat liest dort jemand aus einem Beruf vor, den die Kinder nicht kennen.',
      otherwise: 'Gelesen wird mittwochs um zehn, eine halbe Stunde lang, aus Büchern der Kinder.',
    },
    {
      text: '{who}, für meine Masterarbeit befrage ich Menschen, die in Betrieben wie {firm} Verantwortung für die Ausbildung tragen. Der Fragebogen hat zwanzig Fragen und dauert eine Viertelstunde. Alle Antworten bleiben namenlos und werden nur für die Arbeit verwendet. Über Ihre Teilnahme würde ich mich riesig freuen.\nLG Mirja',
      said: 'Der Fragebogen hat zwanzig Fragen und dauert eine Viertelstunde.',
      otherwise: 'Man kann alles am Telefon beantworten und ist schnell durch.',
    },
  ],
  en: [
    {
      text: '{who}, I came across your profile while looking for people who run a workshop floor. We help firms like {firm} to see which machine is going to fail before it does. Most of our customers get their money back within a year. Would you have ten minutes on the phone next week?\n\nBest regards,\nRufus Tench',
      said: 'Most of our customers get their money back within a year.',
      otherwise: 'One of them has not had a night shift called out since March.',
    },
    {
      text: '{who}, hope you are having a great week! I work with founders who would rather build than write job adverts. My team finds engineers for places such as {firm} and you pay nothing until somebody starts. Shall I send you two profiles so that you can see what I mean?\nCheers, Delphine',
      said: 'I work with founders who would rather build than write job adverts.',
      otherwise: 'Hiring takes most people I know far too many evenings.',
    },
    {
      text: '{who}, thank you for connecting. I have been following {firm} for a while and I admire how you treat your suppliers. On my side I run a monthly call where buyers talk about what went wrong. There is no fee and no recording, and we stop after forty minutes. Can I put your name down for the next one?\nKind regards\nBartholomew Quy',
      said: 'On my side I run a monthly call where buyers talk about what went wrong.',
      otherwise: 'Some of us in purchasing meet online every four weeks and swap mistakes.',
    },
    {
      text: '{who}, I am growing my network in the water industry and would love to add you. The work that {firm} does has always stood out to me. I am sure we could learn something from one another. Looking forward to being in touch.\nWarm regards, Ottoline',
      said: 'I am sure we could learn something from one another.',
      otherwise: 'People who think about pipes all day are rare enough.',
    },
    {
      text: '{who}, our charity is looking for somebody to join the board of trustees this autumn. We lend tools to people who cannot afford them, from three sheds in the east of the city. Experience like yours at {firm} would make a real difference to us. Could I tell you more about it over a cup of tea?\nYours, Hyacinth Moore',
      said: 'We lend tools to people who cannot afford them, from three sheds in the east of the city.',
      otherwise: 'It is a library of drills and ladders, and last year four thousand people used it.',
    },
    {
      text: '{who}, quick one: I noticed that the site of {firm} takes quite long to load on a phone. My studio repairs exactly that, for a fixed price and within five days. Last month we made a bakery twice as fast. If that sounds useful I can send over a short video of what I found.\nBest wishes\nLorcan',
      said: 'Last month we made a bakery twice as fast.',
      otherwise: 'A shop for garden seeds told me their orders went up by a third.',
    },
    {
      text: '{who}, I am writing a book about people who changed their trade after forty. Your way to {firm} looks like a story that should be in it. I would ask you eight questions, by phone or in writing, whatever you like better. Nothing is printed before you have read it. Would you be up for that?\nMany thanks and best wishes, Seraphina',
      said: 'I would ask you eight questions, by phone or in writing, whatever you like better.',
      otherwise: 'An hour of your time would do, on any evening that suits you.',
    },
    {
      text: '{who}, it was a pleasure to see so many of you at the packaging day in Leeds. As promised, here are the notes from the round table on paper lids. I would be curious what {firm} makes of the second proposal. Feel free to pass them on to your colleagues.\nKind regards, Ambrose',
      said: 'Feel free to pass them on to your colleagues.',
      otherwise: 'If something important is missing, tell me and I will add it.',
    },
  ],
};

const fill = ({ text }: Round, [who, firm]: [string, string]): string =>
  text.replace('{who}', who).replace('{firm}', firm);

/** The same text to two people: with other names and another company, and besides with one of four sentences changed. */
export const copies: [one: string, other: string][] = (['de', 'en'] as const).flatMap((language) =>
  rounds[language].flatMap((round, index): [string, string][] => {
    const [one, other] = [people[language][index % 4]!, people[language][(index + 1) % 4]!];
    const changed = fill({ ...round, text: round.text.replace(round.said, round.otherwise) }, other);
    return [
      [fill(round, one), fill(round, other)],
      [fill(round, one), changed],
    ];
  }),
);

/** What one person writes to different people, each meant for its reader: greeting, sign-off and habits are the same. */
const hands: { write: (body: string) => string; bodies: string[] }[] = [
  {
    write: (body) =>
      `Guten Tag, ${body} Über eine Antwort würde ich mich freuen.\n\nViele Grüße aus Kassel\nHolger Mint`,
    bodies: [
      'Ihr Vortrag über Moorböden in Bremervörde geht mir nach, besonders das Foto mit der versunkenen Harke. Ich messe in Nordhessen Grundwasser und frage mich, ob Ihre Pegel auch im Winter fallen.',
      'wir haben beide bei Professor Lindqvist gelernt, nur zehn Jahre auseinander. Mich würde interessieren, ob er bei Ihnen auch mit Kreide nach den Schlafenden geworfen hat.',
      'Sie suchen jemanden, der alte Bohrkerne einlagern kann. Im Keller unseres Amts stehen vier leere Regale, und der Hausmeister hätte nichts dagegen.',
      'in der Fachgruppe haben Sie nach Erfahrungen mit Drohnen über Deichen gefragt. Wir fliegen seit zwei Sommern und haben dabei drei Kameras an Möwen verloren.',
    ],
  },
  {
    write: (body) => `Hallo! ${body} Magst du mir davon erzählen? Liebe Grüße, Wiebke`,
    bodies: [
      'Ich habe gesehen, dass du von der Bank in eine Töpferei gewechselt bist, und stehe selbst gerade an so einer Tür.',
      'Ich habe gelesen, dass dein Chor im Hallenbad singt, weil es dort so schön hallt. Unserer probt im Parkhaus und friert.',
      'Dein Beitrag über Väter in Teilzeit hat bei uns am Küchentisch einen langen Streit ausgelöst, einen guten. Wie habt ihr die Woche aufgeteilt?',
      'Du hast in Tartu studiert, das sehe ich erst jetzt. Meine Tochter will im Herbst hin und sucht ein Zimmer in der Nähe der Holzhäuser.',
    ],
  },
  {
    write: (body) => `Sehr geehrte Frau Doktor, ${body} Mit freundlichen Grüßen\nEgon Prill, Restaurator`,
    bodies: [
      'die Kirche in Ratekau hat ein Deckengemälde, das in Ihrem Aufsatz über Leimfarben fehlt. Es ist feucht geworden, und der Küster weiß nicht, wen er fragen soll.',
      'vielen Dank für den Hinweis auf die Werkstatt in Görlitz. Der Rahmen ist gerettet, nur das Glas haben wir nicht mehr bekommen.',
      'auf der Tagung in Hildesheim standen wir hintereinander am Kaffee und sprachen über Holzwürmer. Das Mittel, dessen Namen ich nicht wusste, heißt Thymol.',
      'darf ich Ihnen meine Nachfolgerin vorstellen? Frau Amrein hat bei Ihnen gehört und übernimmt im März die Bilder des Klosters.',
    ],
  },
  {
    write: (body) => `Hi there, ${body} Would love to hear your view. Best wishes, Thaddeus`,
    bodies: [
      'your piece on night buses made me take the N26 to the end of the line. The driver said that nobody had ever asked him about the timetable.',
      'we both sat on the floor at the cartography evening because the chairs had run out. You mentioned a map of smells and I have been thinking of it since.',
      'I am moving from teaching to transport planning in spring, which you did the other way round. Did you miss the children or the silence more?',
      'somebody told me that your council counts hedgehogs at crossings. Ours would like to start and has no idea how to tell one hedgehog from another.',
    ],
  },
  {
    write: (body) => `Dear Ms Ravensworth, ${body} Thank you for your time.\n\nKind regards,\nPeregrine Ash`,
    bodies: [
      'the loom you restored for the museum in Paisley is the one my grandmother worked at. I have her notebook with the patterns, should you want to see it.',
      'I saw that you are looking for a speaker on natural dyes in June. My colleague grows woad on a roof in Hull and explains it beautifully.',
      'your question in the guild about moth traps stayed unanswered, so here is what we do. Cedar is useless; freezing the bales for a week works.',
      'congratulations on the prize, and on thanking the packers first. Ours put the photograph up in the canteen.',
    ],
  },
  {
    write: (body) => `Hello, I hope this finds you well. ${body} All the best from Cork, Fionnuala`,
    bodies: [
      'We were at school together, two years apart: you broke the window of the chemistry room and I was blamed for it. I am glad that it made an engineer of you.',
      'Your photographs of lighthouses hang in our waiting room and patients ask who took them. May I give them your name?',
      'I read in your profile that you translate from Faroese. My choir sings a hymn in it, and not one of us knows what we are singing.',
      'The tide mill in your last post is the one we row past on Sundays. If you need somebody to measure the wheel, there are eight of us and a rope.',
    ],
  },
];

/** Every two texts of one hand. */
export const honest: [one: string, other: string][] = hands.flatMap(({ write, bodies }) =>
  bodies.flatMap((one, index) => bodies.slice(index + 1).map((other): [string, string] => [write(one), write(other)])),
);
