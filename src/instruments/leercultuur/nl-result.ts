import type { ResultTexts } from './texts.js';

export const nlResult: ResultTexts = {
  provenance:
    'De makers van deze scan hebben de uitspraken zelf geschreven. Ze steunen op de vijf kenmerken van een leercultuur in het praktijkonderzoek “Werkenden proeven van duaal” (Arteveldehogeschool, Syntra Midden-Vlaanderen en Liberform, 2022). Dit is niet de leerscan uit dat onderzoek. Er zijn nog geen cijfers van anderen om mee te vergelijken.',
  shorts: {
    interaction: 'Interactie',
    information: 'Informatie',
    feedback: 'Leerkansen',
    reflection: 'Reflectie',
    coaching: 'Begeleiding',
  },
  sources: {
    'interaction-place':
      'Bijlage 5, leidraad voor het gesprek: waar medewerkers elkaar ontmoeten (regel 3017); Bijlage 5, kenmerken van de werkplek (regel 3405)',
    'interaction-watch':
      'Bijlage 5, leidraad voor het gesprek: leren van verschillende medewerkers, observeren (regels 3019–3021)',
    'interaction-questions':
      'Bijlage 5, leidraad voor het gesprek: advies vragen (regel 3021); een open klimaat om vragen te stellen, daar bij feedback (regel 3049)',
    'interaction-voice':
      'Bijlage 5, leidraad voor het gesprek: deelnemen aan overleg (regel 3023); Bijlage 5, kenmerken van de werkplek (regel 3403)',
    'interaction-team': 'Bijlage 5, tabel van student en mentor: aanvaarding als volwaardige medewerker (regel 3561)',
    'information-find':
      'Bijlage 5, leidraad voor het gesprek: welke informatie er is (regel 3029); Bijlage 5, kenmerken van de werkplek (regel 3419)',
    'information-material': 'Bijlage 5, leidraad voor het gesprek: materiaal, laptop, software (regel 3031)',
    'information-rules': 'Bijlage 5, leidraad voor het gesprek: zicht op procedures en gewoontes (regel 3033)',
    'information-contact': 'Bijlage 5, leidraad voor het gesprek: wie je kan raadplegen (regel 3037)',
    'information-knowledge':
      'Bijlage 5, kenmerken van de werkplek: mogelijkheden om nieuwe kennis op te doen (regels 3411–3415)',
    'feedback-harder':
      'Bijlage 5, leidraad voor het gesprek: stap voor stap taken overnemen (regel 3045); makkelijke en moeilijkere taken (regel 3055)',
    'feedback-hear':
      'Bijlage 5, leidraad voor het gesprek: mondelinge feedback als vast deel (regel 3047); Bijlage 5, kenmerken van de werkplek (regel 3429)',
    'feedback-request':
      'Bijlage 5, leidraad voor het gesprek: feedback op taken vragen (regel 3049); Bijlage 5, kenmerken van de werkplek (regel 3429)',
    'feedback-lesson':
      'Bijlage 5, leidraad voor het gesprek: fouten als bron van leren (regel 3051); Bijlage 5, kenmerken van de werkplek (regel 3439)',
    'feedback-talk': 'Bijlage 5, kenmerken van de werkplek: leren van werkevaluaties (regels 3433–3443)',
    'reflection-time':
      'Bijlage 5, leidraad voor het gesprek: de nodige tijd om terug te kijken (regel 3060); Bijlage 5, kenmerken van de werkplek (regel 3445)',
    'reflection-debrief': 'Bijlage 5, leidraad voor het gesprek: deelnemen aan nabesprekingen (regel 3062)',
    'reflection-case': 'Bijlage 5, leidraad voor het gesprek: deelnemen aan casebesprekingen (regel 3062)',
    'reflection-learned': 'Bijlage 5, leidraad voor het gesprek: feedback op wat je zelf bedenkt (regel 3064)',
    'reflection-chances':
      'Bijlage 5, kenmerken van de werkplek: rijke leerkansen ontdekken en benutten (regels 3447–3449); ook bij leerkansen (regel 3053)',
    'coaching-mentor':
      'Bijlage 5, leidraad voor het gesprek: iemand die begeleidt (regel 3072); klankbordgroep: de mentor heeft tijd nodig (regel 811)',
    'coaching-needs': 'Bijlage 5, leidraad voor het gesprek: begeleiding die past bij de noden (regel 3078)',
    'coaching-advice':
      'Bijlage 5, mentor als expert: advies en richtlijnen geven (regel 3471); Bijlage 5, kenmerken van de werkplek: daar bij informatie (regel 3417)',
    'coaching-decide': 'Bijlage 5, tabel van student en mentor: evenwicht tussen aansturen en autonomie (regel 3563)',
    'coaching-stuck': 'Bijlage 5, leidraad voor het gesprek: coaching en intervisie onder collega’s (regel 3070)',
  },
  addOn: {
    title: 'Klaar voor een student?',
    description: 'Vijf dingen die helpen als iemand bij jullie komt leren. Wat is er al?',
    statements: {
      work: {
        text: 'Bij ons past het werk bij wat de opleiding wil aanleren.',
        short: 'werk dat past bij de opleiding',
      },
      mentor: { text: 'Bij ons is er een vaste mentor voor wie komt leren.', short: 'een vaste mentor' },
      time: { text: 'Bij ons heeft de mentor tijd in het uurrooster.', short: 'tijd voor de mentor in het uurrooster' },
      school: { text: 'Bij ons is er vast contact met de school.', short: 'vast contact met de school' },
      days: {
        text: 'Bij ons maken we vooraf afspraken over dagen en verlof.',
        short: 'afspraken vooraf over dagen en verlof',
      },
    },
  },
  dimensionLevels: {
    interaction: {
      sprout: {
        looks: 'Collega’s werken vooral naast elkaar; wie wil meekijken of meedoen, moet daar zelf om vragen.',
        matters: 'Wie samen leert, hoeft het wiel minder vaak zelf uit te vinden: elk gesprek helpt.',
      },
      grow: {
        looks: 'Je leert al van elkaar, maar het hangt nog af van het moment en van wie er is.',
        matters: 'Als samen leren een gewoonte is, leren ook nieuwe en stille collega’s mee.',
      },
      sturdy: {
        looks: 'Meekijken, overleggen en meedoen horen meestal bij het werk.',
        matters: 'Samen leren lukt hier vlot; zo blijft kennis in het team, ook als iemand vertrekt.',
      },
      rooted: {
        looks: 'Iedereen leert van iedereen, en wie nieuw is, hoort er meteen bij.',
        matters: 'Zo leren mensen samen zonder dat iemand het moet organiseren. Dat is veel waard.',
      },
    },
    information: {
      sprout: {
        looks: 'Wie iets wil weten of opzoeken, is daar vaak lang mee bezig.',
        matters: 'Wie vlot informatie vindt, voelt zich sneller betrokken bij het werk.',
      },
      grow: {
        looks: 'Een deel van de informatie ligt klaar; de rest zit in het hoofd van enkele collega’s.',
        matters: 'Wie de informatie zelf vindt, kan verder en voelt zich meer betrokken.',
      },
      sturdy: {
        looks: 'Informatie, materiaal en de juiste persoon zijn meestal snel gevonden.',
        matters: 'Daardoor kan je zelf verder en voel je je betrokken bij wat je doet.',
      },
      rooted: {
        looks: 'Wie iets wil weten, vindt het of weet wie het weet, en leert makkelijk bij.',
        matters: 'Dat maakt mensen betrokken: het werk wordt ook hún werk.',
      },
    },
    feedback: {
      sprout: {
        looks: 'Je hoort weinig over hoe je het doet. Nieuwe taken krijg je eerder toevallig.',
        matters: 'Wie hoort wat al lukt, durft een volgende stap te zetten.',
      },
      grow: {
        looks: 'Je krijgt af en toe uitleg, een nieuwe taak of wat feedback.',
        matters: 'Hoe vaster die momenten, hoe meer vertrouwen mensen krijgen in wat ze kunnen.',
      },
      sturdy: {
        looks: 'Uitleg, nieuwe taken en feedback komen meestal op tijd.',
        matters: 'Daardoor geloven mensen dat ze iets nieuws aankunnen, en proberen ze het ook.',
      },
      rooted: {
        looks: 'Feedback vragen, fouten bespreken en groeien in je taken is hier gewoon.',
        matters: 'Wie zo leert, vertrouwt op het eigen kunnen en durft meer taken op te nemen.',
      },
    },
    reflection: {
      sprout: {
        looks: 'Het werk gaat door; er blijft weinig tijd om even terug te kijken.',
        matters: 'Wie even terugkijkt, weet beter wat de volgende stap is.',
      },
      grow: {
        looks: 'Terugkijken gebeurt soms, vaak pas als er iets misliep.',
        matters: 'Wie ook terugkijkt op wat goed ging, weet beter wat er nog te leren valt.',
      },
      sturdy: {
        looks: 'Het team staat geregeld stil bij hoe het ging en wat daaruit te leren valt.',
        matters: 'Zo leren mensen hun eigen werk bij te sturen.',
      },
      rooted: {
        looks: 'Terugkijken hoort bij elke opdracht, en wat je leert, gebruik je de keer daarop.',
        matters: 'Mensen kiezen hier zelf wat ze nog willen leren. Zo kan het team verandering goed aan.',
      },
    },
    coaching: {
      sprout: {
        looks: 'Begeleiding krijg je vooral als je er zelf om vraagt.',
        matters: 'Wie een vaste mentor heeft, neemt sneller initiatief.',
      },
      grow: {
        looks: 'Er is begeleiding, maar de tijd en de aanpak verschillen van collega tot collega.',
        matters: 'Begeleiding die bij iemand past, nodigt uit om zelf met ideeën te komen.',
      },
      sturdy: {
        looks: 'Wie leert, heeft meestal een mentor met tijd, en collega’s die meedenken.',
        matters: 'Met die steun durven mensen vooruit te kijken en zelf iets voor te stellen.',
      },
      rooted: {
        looks: 'Voor begeleiding is er echt tijd, en lastige situaties bespreken jullie samen.',
        matters: 'Daardoor zien mensen wat er nodig is en stellen ze zelf iets voor.',
      },
    },
  },
  steps: {
    'meeting-spot': {
      title: 'Kies een vaste plek om even te praten',
      why: 'Veel leren gebeurt in een kort gesprek. Daarvoor is een rustige plek nodig.',
      action: 'Spreek af aan welke tafel of in welke hoek je rustig iets kan vragen. Laat het iedereen weten.',
      questions: [
        'Waar spreken collega’s elkaar nu, en wie komt daar weinig?',
        'Wanneer op de dag is een kort gesprek het makkelijkst?',
      ],
    },
    'shadow-hour': {
      title: 'Plan een uur meekijken met een collega',
      why: 'Kijken hoe iemand anders het doet, leert je dingen die in geen handleiding staan.',
      action: 'Laat iemand een uur meekijken met een ervaren collega, en bespreek achteraf wat opviel.',
      questions: [
        'Met wie zou je graag eens een uur meekijken?',
        'Wat maakt meekijken bij ons moeilijk, en hoe lossen we dat op?',
      ],
    },
    'open-meeting': {
      title: 'Nodig iemand extra uit op een overleg of in een project',
      why: 'Wie mee aan tafel zit, begrijpt waarom jullie iets beslissen.',
      action:
        'Nodig voor het volgende overleg een nieuwe collega of een student uit en geef die persoon één agendapunt. Loopt er een project? Bied dan daar een plaats aan.',
      questions: [
        'Wie zit er nu niet mee aan tafel, en waarom?',
        'Welk deel van ons overleg is leerzaam voor iemand die nieuw is?',
      ],
    },
    'own-task': {
      title: 'Geef nieuwe collega’s en studenten een eigen taak',
      why: 'Met een eigen taak hoor je erbij, ook in de eerste weken.',
      action: 'Kies één taak die iemand van begin tot eind zelf mag doen, en zeg het aan het team.',
      questions: [
        'Wanneer voelde je je hier voor het eerst echt lid van het team?',
        'Welke taak kan een nieuwe collega al snel alleen?',
      ],
    },
    'one-place': {
      title: 'Zet de vijf meest gezochte dingen op één plek',
      why: 'Zoeken kost tijd en energie. Eén vaste plek helpt iedereen, vooral wie nieuw is.',
      action:
        'Vraag in het team wat jullie het vaakst zoeken en zet die vijf dingen op één plek, op het scherm of aan de muur.',
      questions: [
        'Wat zocht je de voorbije week, en hoe lang duurde dat?',
        'Welke informatie zit nu alleen in iemands hoofd?',
      ],
    },
    'ready-day-one': {
      title: 'Leg alles klaar voor de eerste dag',
      why: 'Wie meteen kan beginnen, leert vanaf het eerste uur.',
      action:
        'Maak een lijst van gereedschap, logins en sleutels die een nieuwe collega nodig heeft, en duid aan wie ervoor zorgt.',
      questions: ['Wat ontbrak er toen jij hier begon?', 'Welk programma of toestel is nu nog moeilijk te krijgen?'],
    },
    'write-agreements': {
      title: 'Schrijf drie afspraken op in gewone taal',
      why: 'Wat op papier staat, hoeft niemand telkens opnieuw te vragen.',
      action: 'Kies drie dingen die bij jullie “altijd zo gaan”. Schrijf ze op, elk in hoogstens vijf zinnen.',
      questions: ['Welke gewoonte hier verraste je toen je begon?', 'Over welke afspraak denkt iedereen iets anders?'],
    },
    'who-knows-what': {
      title: 'Maak een lijstje: “voor deze vraag ga je naar …”',
      why: 'Weten wie iets weet, is vaak sneller dan zoeken.',
      action: 'Noteer tien vragen die vaak terugkomen, zet er een naam bij en deel het lijstje.',
      questions: [
        'Bij wie ga jij langs met een vraag? Weet die collega dat jullie op hem of haar rekenen?',
        'Welke collega krijgt te veel vragen, en wie kan er helpen?',
      ],
    },
    'learning-slot': {
      title: 'Zet elke week een halfuur leren in de planning',
      why: 'Staat leren in de planning, dan gebeurt het ook op drukke dagen.',
      action:
        'Zet voor de komende vier weken een vast halfuur in de agenda en laat iedereen zelf een onderwerp kiezen.',
      questions: [
        'Wat zou je dit jaar graag bijleren voor je job?',
        'Op welk moment in de week past een halfuur het best?',
      ],
    },
    'share-news': {
      title: 'Laat één collega per week iets nieuws tonen',
      why: 'Wie iets uitlegt, leert zelf het meest, en het team leert mee.',
      action: 'Vraag één collega of student om in tien minuten iets te tonen uit een opleiding of een nieuwe taak.',
      questions: [
        'Wat heb je onlangs geleerd dat een collega ook kan gebruiken?',
        'Wie volgt er een opleiding, en wat nemen we daaruit mee?',
      ],
    },
    'show-do-let': {
      title: 'Leer een moeilijkere taak in drie stappen: meekijken, samen doen, zelf doen',
      why: 'Met duidelijke stappen durf je meer aan.',
      action:
        'Kies één taak die net iets moeilijker is, schrijf de stappen op een kaartje en doe ze een eerste keer samen.',
      questions: [
        'Welke taak heb je hier goed geleerd, en hoe ging dat?',
        'Bij welke taak slaan we stappen over als we uitleg geven?',
      ],
    },
    'task-ladder': {
      title: 'Zet taken op een rij, van makkelijk naar moeilijk',
      why: 'Elke taak die lukt, geeft moed voor de volgende.',
      action:
        'Zet zes taken op een rij, van makkelijk naar moeilijk, en spreek met één collega af welke taak de volgende is. Plan na een moeilijke taak weer een makkelijke.',
      questions: [
        'Welke taak is voor jou de volgende stap?',
        'Waar wisselen we makkelijke en moeilijke taken al goed af?',
      ],
    },
    'question-round': {
      title: 'Begin het overleg met een vragenrondje',
      why: 'Als iedereen iets vraagt, is een vraag stellen gewoon.',
      action:
        'Open het volgende overleg met de vraag: wat wil je deze week weten? Laat de leidinggevende als eerste iets vragen.',
      questions: [
        'Welke vragen durven mensen bij ons niet snel te stellen?',
        'Hoe reageren we als iemand iets voor de tweede keer vraagt?',
      ],
    },
    'one-good-one-better': {
      title: 'Zeg elke week wat goed gaat en wat beter kan',
      why: 'Korte en vaste feedback is makkelijker te geven én te krijgen.',
      action: 'Spreek met één collega een vast moment van vijf minuten af en vraag er zelf ook om.',
      questions: [
        'Welke feedback heeft jou hier vooruit geholpen?',
        'Hoe vraag je feedback zonder dat het zwaar wordt?',
      ],
    },
    'ask-feedback': {
      title: 'Vraag zelf om feedback',
      why: 'Wie zelf vraagt, hoort iets waar hij of zij mee verder kan. Anderen durven dan ook.',
      action: 'Kies één taak en vraag aan een collega: wat ging goed, en wat kan ik de volgende keer anders doen?',
      questions: [
        'Aan wie vraag je makkelijk feedback, en aan wie niet?',
        'Hoe reageren we als iemand om feedback vraagt?',
      ],
    },
    'progress-talk': {
      title: 'Plan om de drie maanden een gesprek over hoe het werk gaat',
      why: 'In een rustig gesprek zie je wat al lukt en wat de volgende stap is.',
      action: 'Plan met één medewerker een halfuur en spreek vooraf twee vragen af.',
      questions: [
        'Wat lukt nu beter dan drie maanden geleden?',
        'Welke nieuwe taak zou je willen leren? Wat heb je daarvoor nodig?',
      ],
    },
    'mistake-of-month': {
      title: 'Bespreek elke maand één fout en wat jullie eruit leren',
      why: 'Als één iemand open over een fout praat, durven anderen dat ook.',
      action:
        'Laat de leidinggevende op het volgende overleg vertellen over een eigen fout en wat daaruit te leren viel.',
      questions: [
        'Van welke fout heb je hier het meest geleerd?',
        'Wat doen we in de eerste vijf minuten na een fout?',
      ],
    },
    'five-minutes': {
      title: 'Maak binnen de werktijd vijf minuten vrij om terug te kijken',
      why: 'Wie even kan terugkijken, pakt het morgen beter aan.',
      action:
        'Plan drie dagen na elkaar vijf minuten in voor twee vragen: wat ging goed, en wat doen we morgen anders?',
      questions: [
        'Wanneer op de dag is er tijd om even stil te staan?',
        'Wat heb je onlangs anders gedaan omdat je erover had nagedacht?',
      ],
    },
    'look-back': {
      title: 'Kijk na een grote opdracht samen even terug',
      why: 'Samen terugkijken maakt van één ervaring een les voor het hele team.',
      action:
        'Stel na de volgende opdracht drie vragen: wat liep goed, wat heeft ons verrast, wat doen we de volgende keer anders?',
      questions: ['Op welke opdracht zouden we nu nog willen terugkijken?', 'Wie vergeten we nu vaak uit te nodigen?'],
    },
    'case-quarter': {
      title: 'Neem op een overleg een kwartier voor één echt voorbeeld',
      why: 'Met een echt voorbeeld leer je ook van wat een ander heeft meegemaakt.',
      action:
        'Kies één situatie van de voorbije maand en bespreek ze een kwartier op het volgende overleg, zonder namen van klanten.',
      questions: [
        'Welke situatie zou je graag eens met anderen bekijken?',
        'Wat zou jij in die situatie gedaan hebben?',
      ],
    },
    'thinking-partner': {
      title: 'Vraag elke week: “Wat heb je deze week bijgeleerd?”',
      why: 'Door erover te praten haal je meer uit wat je hebt geleerd.',
      action: 'Vraag het aan één collega of student, luister, en vertel wat jij zelf hebt gezien.',
      questions: ['Met wie praat je over wat je leert?', 'Welke vraag helpt jou om verder na te denken?'],
    },
    'learning-goal': {
      title: 'Kies samen één leerdoel voor deze maand',
      why: 'Met een doel zie je kansen die je anders zou missen.',
      action: 'Spreek met één collega een doel af in de vorm: “Eind deze maand kan ik …”',
      questions: ['Wat wil je aan het einde van de maand kunnen?', 'In welk werk van deze week kan je dat oefenen?'],
    },
    'spot-chances': {
      title: 'Zoek in de weekplanning één kans om te leren',
      why: 'De meeste kansen om te leren zijn er al: in het gewone werk.',
      action: 'Bekijk maandag samen de planning en duid één taak aan waar iemand iets nieuws kan leren.',
      questions: [
        'Welke taak van deze week is een goede kans om te leren, en voor wie?',
        'Welke kans hebben we de voorbije maand laten liggen?',
      ],
    },
    'mentor-time': {
      title: 'Geef mentoren vaste tijd in het uurrooster',
      why: 'Begeleiding tussendoor valt weg als het druk is. Tijd in het uurrooster blijft staan.',
      action: 'Spreek met één mentor af hoeveel uur per week nodig is, en zet dat in het uurrooster.',
      questions: [
        'Hoeveel tijd gaat er nu naar begeleiden, en wat valt weg als het druk is?',
        'Wie zou graag begeleiden als er tijd voor was?',
      ],
    },
    'mentor-course': {
      title: 'Geef mentoren een opleiding of een goede voorbereiding',
      why: 'Goed zijn in je vak is iets anders dan je vak aan iemand leren.',
      action:
        'Vraag aan je sectorfonds of een school welke mentoropleidingen er zijn. Vraag daarna wie er een wil volgen.',
      questions: [
        'Wat vind je lastig als je iemand begeleidt?',
        'Wat heeft een mentor nodig voor de eerste dag van een student?',
      ],
    },
    'ask-how': {
      title: 'Vraag wat iemand nodig heeft om te leren',
      why: 'Wat de ene al kan, is voor de andere nog nieuw. Vraag het dus eerst.',
      action: 'Stel aan één persoon drie vragen: wat kan je al, wat is nog moeilijk, en welke hulp wil je van mij?',
      questions: [
        'Wat moet iemand over jou weten om je goed te begeleiden?',
        'Hoe merk je dat iemand een andere aanpak nodig heeft?',
      ],
    },
    'advice-moment': {
      title: 'Spreek een vast moment af om raad te vragen',
      why: 'Wie weet wanneer vragen kan, loopt er minder lang mee rond.',
      action: 'Kies één vast kwartier per dag waarin je een ervaren collega alles mag vragen, en zeg het aan het team.',
      questions: [
        'Wanneer had je onlangs raad nodig, en bij wie kon je terecht?',
        'Welke richtlijn zou je helpen om zelf verder te kunnen?',
      ],
    },
    'agree-freedom': {
      title: 'Spreek af wat iemand zelf mag beslissen',
      why: 'Duidelijke afspraken geven rust: je weet wat mag en waar je eerst overlegt.',
      action: 'Verdeel met één collega de taken in drie: zelf doen, eerst overleggen, samen doen.',
      questions: [
        'Waar wil je meer vrijheid, en waar liever wat sturing?',
        'Welke taak kunnen we vanaf nu uit handen geven?',
      ],
    },
    'peer-talk': {
      title: 'Breng collega’s samen rond een lastige situatie',
      why: 'Samen naar een moeilijke situatie kijken geeft ideeën en steun.',
      action: 'Plan een uur met drie tot zes collega’s. Eén collega vertelt, de anderen stellen eerst alleen vragen.',
      questions: [
        'Welke situatie van de voorbije weken hield je bezig?',
        'Wat hebben we van elkaar nodig om daar open over te praten?',
      ],
    },
    'keep-interaction': {
      title: 'Blijf van elkaar leren en laat het zien',
      why: 'Jullie leren al veel van elkaar. Wie dat ziet, doet sneller mee.',
      action: 'Vertel aan een ander team of een school hoe jullie van elkaar leren, met één voorbeeld.',
      questions: ['Wat doen wij dat een ander team kan overnemen?', 'Hoe zorgen we dat dit blijft als het druk is?'],
    },
    'keep-information': {
      title: 'Hou de informatie actueel en deel ze',
      why: 'Wat jullie goed bijhouden, bespaart een nieuwe collega veel zoekwerk.',
      action:
        'Laat iemand die pas begonnen is, de uitleg nalezen en aanvullen, en deel die uitleg ook met een ander team.',
      questions: ['Wie kijkt er na of onze uitleg nog klopt?', 'Welk stuk zou een ander team goed kunnen gebruiken?'],
    },
    'keep-feedback': {
      title: 'Blijf feedback geven en leer het ook aan anderen',
      why: 'Een plek waar fouten mogen en feedback gewoon is, gun je anderen ook.',
      action: 'Vraag aan twee collega’s welke feedback hen heeft geholpen, en vertel dat op het overleg.',
      questions: [
        'Wat maakt dat vragen stellen hier veilig voelt?',
        'Hoe leert een nieuwe leidinggevende hoe wij dit doen?',
      ],
    },
    'keep-reflection': {
      title: 'Hou tijd vrij om terug te kijken en deel wat je leert',
      why: 'Jullie nemen tijd om na te denken. Dat is het eerste wat verdwijnt als het druk wordt.',
      action: 'Plan nu al de drie volgende keren dat jullie terugkijken, en hang telkens op wat jullie hebben geleerd.',
      questions: [
        'Welke les van het voorbije jaar gebruiken we elke dag?',
        'Wat doen we als een terugkijkmoment dreigt weg te vallen?',
      ],
    },
    'keep-coaching': {
      title: 'Laat mentoren hun aanpak doorgeven',
      why: 'Jullie mentoren kunnen veel. Wie hun aanpak ziet, kan later zelf mentor worden.',
      action: 'Vraag één mentor om deze maand aan een collega te tonen hoe begeleiden werkt.',
      questions: [
        'Wie wordt onze volgende mentor? Wat heeft die collega nodig?',
        'Hoe tonen we dat begeleiden hier gewaardeerd wordt?',
      ],
    },
  },
};
