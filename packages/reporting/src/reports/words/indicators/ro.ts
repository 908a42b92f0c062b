import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in Romanian. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Acceptarea referirilor',
  'What part of the answered referrals was accepted?': 'Ce parte din referirile cu răspuns a fost acceptată?',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'Cei despre care nu se știe nu intră în niciun numitor și apar ca lăsați deoparte.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Țările diferă prin cine poate înregistra, prin lege și prin felul în care se disting persoanele; un număr mai mare nu înseamnă mai multe victime.',
  referral: 'referire',
  'Acquitted persons': 'Persoane achitate',
  'How many persons and companies were acquitted?': 'Câte persoane și societăți au fost achitate?',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Persoanele unui an nu sunt cele ale anului următor: niciodată nu se împart la numerele altei etape.',
  perpetrator: 'făptuitor',
  'Acts of trafficking': 'Acțiuni de trafic',
  'What was done with the persons, of whom it is known?': 'Ce li s-a făcut persoanelor despre care se știe?',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Cine nu a dat niciun răspuns în grup nu intră în niciun numitor și apare ca lăsat deoparte.',
  'One may have several answers, so that shares add up to more than one.':
    'O persoană poate avea mai multe răspunsuri, astfel că ponderile însumează peste unu.',
  person: 'persoană',
  'Activities, by how far they have come': 'Activități, după cât au avansat',
  'How far have the activities of the plans come?': 'Cât au avansat activitățile planurilor?',
  'What a plan calls an activity differs from country to country.':
    'Ceea ce un plan numește activitate diferă de la o țară la alta.',
  'Agreements in force, by kind': 'Acorduri în vigoare, după fel',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Câte acorduri de înfrățire instituțională, reinstalare, readmisie și referire sunt în vigoare?',
  agreement: 'acord',
  'Registrations that name no person': 'Înregistrări care nu numesc nicio persoană',
  'How many contacts were registered of which nobody can say whose they were?':
    'Câte contacte au fost înregistrate despre care nimeni nu poate spune ale cui erau?',
  'Several may be of one person. Never to be added to persons.':
    'Mai multe pot fi ale unei singure persoane. Niciodată nu se adună la persoane.',
  registration: 'înregistrare',
  'Contacts of which nobody can say whose they were': 'Contacte despre care nimeni nu poate spune ale cui erau',
  'What part of the contacts cannot be told to be of one person?':
    'Despre ce parte din contacte nu se poate spune că sunt ale unei singure persoane?',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'O pondere mare înseamnă că numerele de persoane sunt prea mici și că oamenii îndrăznesc să întrebe fără să-și spună numele.',
  'Children whose best interests were determined': 'Copii al căror interes superior a fost determinat',
  'For what part of the children were the best interests determined formally?':
    'Pentru ce parte din copii a fost determinat formal interesul superior?',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Cine nu are o astfel de mențiune în înregistrare este numărat ca fără ea: o înregistrare care nu se ține arată ca un drept care nu se acordă.',
  'Budget of activities': 'Bugetul activităților',
  'How much money is set aside for the activities?': 'Câți bani sunt prevăzuți pentru activități?',
  'What is not said of a unit is not in the sum.': 'Ceea ce nu se spune despre o unitate nu intră în sumă.',
  'Programmes that carry earlier work on': 'Programe care continuă o muncă anterioară',
  'What part of the programmes builds on an earlier one?': 'Ce parte din programe se bazează pe unul anterior?',
  programme: 'program',
  'Victims charged for compelled acts': 'Victime acuzate pentru fapte constrânse',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Ce parte din persoanele cu o faptă constrânsă a fost acuzată sau condamnată pentru ea?',
  'Forms of exploitation of children': 'Forme de exploatare a copiilor',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Ce parte din copii a suferit fiecare formă: exploatare sexuală, muncă, cerșetorie, furt, alte infracțiuni?',
  'Relation of recruiters of children': 'Relația recrutorilor cu copiii',
  'What were the recruiters to the children, of whom it is known?':
    'Ce erau recrutorii pentru copiii despre care se știe?',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Un recrutor din familie interzice returnarea în ea fără o evaluare.',
  'Share of children among detected victims': 'Ponderea copiilor printre victimele detectate',
  'What part of the detected victims whose age is known were children?':
    'Ce parte din victimele detectate cu vârstă cunoscută erau copii?',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Persoanele prezumate copii și cele cu vârstă contestată nu se numără de nicio parte; sunt arătate ca lăsate deoparte.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Țările iau vârsta la înregistrare, la intrare sau când a început exploatarea; cele trei nu trebuie comparate.',
  'Share of children when they entered the trafficking process': 'Ponderea copiilor la intrarea în procesul de trafic',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Ce parte din persoanele înregistrate cu vârstă cunoscută erau copii când au intrat în procesul de trafic?',
  'The three moments at which ages are taken are not to be compared.':
    'Cele trei momente la care se iau vârstele nu trebuie comparate.',
  'Share of children when the exploitation began': 'Ponderea copiilor la începutul exploatării',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Ce parte din persoanele înregistrate cu vârstă cunoscută erau copii când a început exploatarea?',
  'Share of children when they were registered': 'Ponderea copiilor la înregistrare',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Ce parte din persoanele înregistrate cu vârstă cunoscută erau copii când au fost înregistrate?',
  'Commitments, by how far they are done': 'Angajamente, după cât sunt îndeplinite',
  'How far is what was promised done?': 'Cât este îndeplinit din ce s-a promis?',
  'Of what nobody says how far it is done is left out, and shown.':
    'Ceea ce nimeni nu spune cât este îndeplinit este lăsat deoparte și arătat.',
  milestone: 'moment de referință',
  'Compensation granted': 'Despăgubiri acordate',
  'To what part of the registered persons was compensation granted or paid?':
    'Cărei părți din persoanele înregistrate i s-au acordat sau plătit despăgubiri?',
  'Completeness, by field': 'Completitudine, după câmp',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'În ce parte din înregistrările persoanelor înregistrate este cunoscut fiecare câmp din care se fac cifrele?',
  'Broken down by the type of source it shows whose records lack what.':
    'Defalcată după tipul sursei, arată ale cui înregistrări duc lipsă de ce.',
  'A field that does not apply to a person counts as not known.':
    'Un câmp care nu se aplică unei persoane este numărat ca necunoscut.',
  'Contacts of reporting entities, by channel': 'Contacte ale organizațiilor raportoare, după canal',
  'How many contacts were registered, and through which channels?':
    'Câte contacte au fost înregistrate și prin ce canale?',
  'One person may have several contacts. Never to be added to persons.':
    'O persoană poate avea mai multe contacte. Niciodată nu se adună la persoane.',
  'Contributions of donors': 'Contribuțiile donatorilor',
  'How much do donors give to programmes?': 'Cât dau donatorii programelor?',
  'A programme with several donors stands in the numbers of each.':
    'Un program cu mai mulți donatori stă în numerele fiecăruia.',
  contribution: 'contribuție',
  'How were the persons kept under control, of whom it is known?':
    'Cum au fost ținute sub control persoanele despre care se știe?',
  'Convicted persons': 'Persoane condamnate',
  'How many persons and companies were convicted of trafficking?':
    'Câte persoane și societăți au fost condamnate pentru trafic?',
  'Suspects who were convicted': 'Suspecți care au fost condamnați',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Ce parte din cei suspectați prima dată într-un an a fost condamnată pentru trafic până în ziua de referință?',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Persoanele unui an sunt urmărite de-a lungul anilor: cei condamnați într-un an nu sunt de obicei cei suspectați în el.',
  'Corridors from origin to country of exploitation': 'Coridoare de la origine la țara de exploatare',
  'From where to where were registered persons trafficked?':
    'De unde și încotro au fost traficate persoanele înregistrate?',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Țara de origine este cea de reședință sau de recrutare, niciodată ghicită din cetățenie.',
  'Trafficking across borders': 'Trafic peste frontiere',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Ce parte din persoanele înregistrate a fost exploatată numai în afara țării de origine?',
  'Training that became part of the curriculum': 'Formări devenite parte a programei',
  'What part of the training became part of the regular curriculum?':
    'Ce parte din formări a devenit parte a programei obișnuite?',
  'Registrations known to the day': 'Înregistrări cunoscute cu ziua',
  'Of what part of the registered persons is the day of registration known?':
    'Pentru ce parte din persoanele înregistrate este cunoscută ziua înregistrării?',
  'Days of exploitation': 'Zile de exploatare',
  'How long did the exploitation last for half of the registered persons?':
    'Cât a durat exploatarea pentru jumătate din persoanele înregistrate?',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Estimat după Kaplan și Meier: ce este deschis contează ca așteptare, niciodată ca absent.',
  'Where fewer than half have come to an end there is no median.':
    'Unde s-au încheiat mai puțin de jumătate nu există mediană.',
  'Of the last time that a person was trafficked.': 'Despre ultima dată când persoana a fost traficată.',
  'Known to the day of few; who does not remember dates is left out.':
    'Cunoscut cu ziua pentru puțini; cine nu își amintește datele este lăsat deoparte.',
  'Days of recovery and reflection': 'Zile de recuperare și reflecție',
  'How long was the recovery and reflection period of half of those who had one?':
    'Cât a durat perioada de recuperare și reflecție pentru jumătate din cei care au avut una?',
  'Days from a referral to the answer': 'Zile de la referire la răspuns',
  'After how many days had half of the referrals been accepted or refused?':
    'După câte zile jumătate din referiri fuseseră acceptate sau refuzate?',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Estimat după Kaplan și Meier: ce nu are încă răspuns contează ca așteptare, niciodată ca absent.',
  'Where fewer than half are answered there is no median.': 'Unde au răspuns mai puțin de jumătate nu există mediană.',
  'Days until a guardian was appointed': 'Zile până la numirea unui tutore',
  'After how many days had half of the children without a parent a guardian?':
    'După câte zile jumătate din copiii fără părinte aveau un tutore?',
  'Children for whom a parent acts are left out.': 'Copiii pentru care acționează un părinte sunt lăsați deoparte.',
  'After how many days had half of the registered persons been identified?':
    'După câte zile fusese identificată jumătate din persoanele înregistrate?',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Estimat după Kaplan și Meier: cine nu este încă identificat se socotește ca așteptând, niciodată ca absent.',
  'Where fewer than half are identified there is no median.':
    'Unde mai puțin de jumătate sunt identificați nu există mediană.',
  'What counts as a first contact differs by who reports.':
    'Ceea ce se consideră prim contact diferă după cine raportează.',
  'Days from the first step to the judgment': 'Zile de la primul pas la hotărâre',
  'After how many days had half of the suspects been judged?':
    'După câte zile jumătate din suspecți fuseseră judecați?',
  'Proceedings that were discontinued count as open.': 'Procedurile încetate contează ca deschise.',
  'Days from first contact to presumption': 'Zile de la primul contact la prezumție',
  'After how many days had half of the registered persons been presumed to be victims?':
    'După câte zile jumătate din persoanele înregistrate fuseseră prezumate victime?',
  'Days until a residence permit was decided': 'Zile până la decizia privind permisul de ședere',
  'After how many days had half of the applications for residence been decided?':
    'După câte zile se decisese asupra a jumătate din cererile de ședere?',
  'Days from a referral to the service': 'Zile de la referire la serviciu',
  'After how many days had half of the referred persons been served?':
    'După câte zile jumătate din persoanele referite primiseră serviciul?',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Referirile refuzate, retrase sau închise fără serviciu sunt lăsate deoparte și numărate printre rezultate.',
  'Bondage by debt': 'Servitute pentru datorii',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Ce parte din persoanele înregistrate a fost legată printr-o datorie, ca formă de exploatare sau ca mijloc de control?',
  'Children in detention': 'Copii în detenție',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Ce parte din copii a fost deținută dintr-un motiv care decurge din faptul că au fost traficați?',
  'Detected victims of trafficking in human beings': 'Victime detectate ale traficului de ființe umane',
  'How many victims were detected?': 'Câte victime au fost detectate?',
  'A person with several forms is counted once in the total and once in each form.':
    'O persoană cu mai multe forme se numără o dată în total și o dată în fiecare formă.',
  'Detected victims of trafficking per 100,000 population': 'Victime detectate ale traficului la 100.000 de locuitori',
  'How many victims were detected for each 100,000 residents?':
    'Câte victime au fost detectate la fiecare 100.000 de locuitori?',
  'Where the population is small, one person more or less moves the rate much.':
    'Unde populația este mică, o persoană în plus sau în minus schimbă mult rata.',
  'Records with others of the same person': 'Înregistrări care au altele ale aceleiași persoane',
  'Of what part of the registered persons is another record known?':
    'Pentru ce parte din persoanele înregistrate se cunoaște o altă înregistrare?',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Numărate ca persoane până când înregistrările sunt reunite: o pondere mare înseamnă că numerele sunt prea mari.',
  'Durable solutions of children': 'Soluții durabile pentru copii',
  'Which durable solutions were carried out for the children?':
    'Ce soluții durabile au fost puse în aplicare pentru copii?',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Victime înregistrate, după forma de exploatare cum numără Eurostat',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Câte victime au fost înregistrate, în total și pentru fiecare formă de exploatare a Eurostat?',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'Cerșetoria stă aici la muncă, iar în SDG 16.2.2 printre celelalte scopuri.',
  'Ways out of exploitation': 'Ieșiri din exploatare',
  'How did the exploitation end for the persons, of whom it is known?':
    'Cum s-a încheiat exploatarea pentru persoanele despre care se știe?',
  'Children whose family is thought to be complicit': 'Copii a căror familie este considerată complice',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'Despre ce parte din copii se crede că o rudă a vândut copilul sau a fost complice?',
  'Foreigners among registered victims': 'Străini printre victimele înregistrate',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Ce parte din persoanele înregistrate nu avea cetățenia țării care le-a înregistrat?',
  'What part of the registered persons of whom a form is known suffered each?':
    'Ce parte din persoanele înregistrate cu formă cunoscută a suferit-o pe fiecare?',
  'Referrals of children of which the guardian knew': 'Referiri ale copiilor de care tutorele a știut',
  'Of what part of the referrals of children did the guardian know?':
    'De ce parte din referirile copiilor a știut tutorele?',
  'Identified victims': 'Victime identificate',
  'How many persons were found to be victims by the authority that decides?':
    'Câte persoane au fost găsite victime de autoritatea care decide?',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Victimele identificate și cele prezumate nu se adună acolo unde o țară dă numai una din cele două.',
  'How far the law came': 'Până unde a ajuns justiția',
  'How far had the law come by the day with those first suspected in a year?':
    'Până unde ajunsese justiția la ziua de referință cu cei suspectați prima dată într-un an?',
  'Persons suspected of knowing use': 'Persoane suspectate de folosire cu bună știință',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Câte persoane au fost suspectate că au folosit cu bună știință serviciile unei victime?',
  'Persons whose age is known': 'Persoane cu vârstă cunoscută',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'Pentru ce parte din persoanele înregistrate se știe dacă erau copii la înregistrare?',
  'Closed referrals with an outcome': 'Referiri închise cu rezultat',
  'Of what part of the closed referrals is it known what came of them?':
    'Pentru ce parte din referirile închise se știe ce a ieșit din ele?',
  'Victims of forced and bonded labour, by form':
    'Victime ale muncii forțate și ale servituții pentru datorii, după formă',
  'How many registered persons were exploited in their work, and how?':
    'Câte persoane înregistrate au fost exploatate prin muncă și cum?',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'Cerșetoria și infracțiunile sub constrângere au coduri proprii și nu se numără ca muncă.',
  'Activities that are late': 'Activități întârziate',
  'What part of the activities should be done and is not?':
    'Ce parte din activități ar trebui să fie făcută și nu este?',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Ce parte din persoanele înregistrate a avut pe cineva care a acționat pentru ele în fața instanțelor și autorităților?',
  'Means of trafficking': 'Mijloace de trafic',
  'By what means was it brought about, of whom it is known?':
    'Prin ce mijloace s-a înfăptuit, la cei despre care se știe?',
  'For a child no means is needed.': 'Pentru un copil nu este necesar niciun mijloc.',
  'Milestones, by kind': 'Momente de referință, după fel',
  'What was achieved, and what failed?': 'Ce s-a realizat și ce a eșuat?',
  'Children missing from care': 'Copii dispăruți din îngrijire',
  'What part of the children was missing from care at some time?':
    'Ce parte din copii a fost cândva dispărută din îngrijire?',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Cine nu are o astfel de mențiune este numărat ca niciodată dispărut: unde nu se consemnează, ponderea este prea mică.',
  'Forms of exploitation, several as mixed': 'Forme de exploatare, mai multe ca mixte',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Ce parte din persoanele înregistrate a suferit fiecare formă singură și ce parte mai multe?',
  'Money spent on activities': 'Bani cheltuiți pentru activități',
  'How much money was spent on the activities?': 'Câți bani s-au cheltuit pentru activități?',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Ce s-a cheltuit în altă monedă decât cea a bugetului nu intră în sumă.',
  'Non-punishment applied': 'Nesancționare aplicată',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'La ce parte din persoanele cu o faptă constrânsă s-a aplicat principiul nesancționării?',
  'Persons reached by programmes': 'Persoane la care au ajuns programele',
  'How many persons did the programmes reach?': 'La câte persoane au ajuns programele?',
  'Whom several programmes reached is counted in each.':
    'Cine a fost atins de mai multe programe este numărat în fiecare.',
  'Persons trained, by profession': 'Persoane formate, după profesie',
  'How many persons were trained, and of which profession?': 'Câte persoane au fost formate și de ce profesie?',
  'Who came to several sessions is counted in each.': 'Cine a venit la mai multe sesiuni este numărat în fiecare.',
  training: 'formare',
  'Plans of action that were evaluated': 'Planuri de acțiune evaluate',
  'At what part of the plans did somebody look as a whole?':
    'Ce parte din planuri a fost examinată de cineva în întregul ei?',
  plan: 'plan',
  'Plans of action, by scope': 'Planuri de acțiune, după domeniu',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Câte planuri de acțiune sunt adoptate și în vigoare, generale, privind copiii sau privind munca?',
  'Presumed victims': 'Victime prezumate',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'Câte persoane sunt prezumate victime sau îndeplinesc criteriile și refuză să fie identificate?',
  'Outcomes of proceedings': 'Rezultatele procedurilor',
  'What did the proceedings come to that came to something?': 'La ce au dus procedurile care au dus la ceva?',
  proceeding: 'procedură',
  'Proceedings, by kind': 'Proceduri, după fel',
  'How many proceedings were there, and of which kind?': 'Câte proceduri au fost și de ce fel?',
  'Programmes, by topic': 'Programe, după temă',
  'What are the programmes about?': 'Despre ce sunt programele?',
  'Several programmes on one topic in one country may overlap.':
    'Mai multe programe pe o temă într-o țară se pot suprapune.',
  'Programmes, by kind': 'Programe, după fel',
  'How many programmes are there, and of which kind?': 'Câte programe există și de ce fel?',
  'Promises at recruitment': 'Promisiuni la recrutare',
  'What was promised to the persons, of whom it is known?': 'Ce li s-a promis persoanelor despre care se știe?',
  'Prosecuted persons': 'Persoane urmărite penal',
  'How many persons and companies were charged with trafficking?':
    'Câte persoane și societăți au fost acuzate de trafic?',
  'Suspects who were prosecuted': 'Suspecți care au fost urmăriți penal',
  'What part of those first suspected in a year was charged by the day?':
    'Ce parte din cei suspectați prima dată într-un an a fost acuzată până în ziua de referință?',
  'Applications under provisions of law': 'Cereri în temeiul dispozițiilor legii',
  'How many persons asked for what the law provides, as countries report?':
    'Câte persoane au cerut ceea ce prevede legea, după cum raportează țările?',
  'As countries report it; persons in records are counted apart.':
    'După cum raportează țările; persoanele din înregistrări se numără separat.',
  provision: 'dispoziție',
  'Applications granted under provisions of law': 'Cereri admise în temeiul dispozițiilor legii',
  'How many persons got what the law provides, as countries report?':
    'Câte persoane au primit ceea ce prevede legea, după cum raportează țările?',
  'Provisions conditional on cooperation': 'Dispoziții condiționate de cooperare',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Ce parte din dispoziții este numai pentru cine cooperează cu autoritățile?',
  'Provisions in law': 'Dispoziții în lege',
  'How far does the law provide what was agreed?': 'Cât prevede legea din ce s-a convenit?',
  'Provisions in use': 'Dispoziții folosite',
  'How far is what the law provides used?': 'Cât se folosește ceea ce prevede legea?',
  'No use where nobody is entitled is no gap.': 'Nefolosirea acolo unde nimeni nu are dreptul nu este o lipsă.',
  'Records, by status': 'Înregistrări, după statut',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Ce parte din înregistrări este a persoanelor identificate, prezumate, potențiale sau găsite a nu fi victime?',
  'What were the recruiters to the persons, of whom it is known?':
    'Ce erau recrutorii pentru persoanele despre care se știe?',
  'Where or through what were the persons recruited, of whom it is known?':
    'Unde sau prin ce au fost recrutate persoanele despre care se știe?',
  'National and transnational referrals': 'Referiri naționale și transnaționale',
  'What part of the referrals crosses a border?': 'Ce parte din referiri trece o frontieră?',
  'Outcomes of referrals': 'Rezultatele referirilor',
  'What came of the referrals for the persons?': 'Ce a ieșit din referiri pentru persoane?',
  'Reasons of referrals': 'Motivele referirilor',
  'Why are persons referred?': 'De ce sunt referite persoanele?',
  'Services asked in referrals': 'Servicii cerute în referiri',
  'For which services are persons referred?': 'Pentru ce servicii sunt referite persoanele?',
  'How many referrals were made?': 'Câte referiri s-au făcut?',
  'Recovery and reflection periods granted': 'Perioade de recuperare și reflecție acordate',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'Cărei părți din victimele străine i s-a acordat o perioadă de recuperare și reflecție?',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Cei îndreptățiți și cei cărora li s-a acordat sunt puși față în față: nefolosirea acolo unde nimeni nu are dreptul nu este o lipsă.',
  'Reasons of refusals': 'Motivele refuzurilor',
  'Why were referrals refused?': 'De ce au fost refuzate referirile?',
  'What came of applications for residence': 'Ce a ieșit din cererile de ședere',
  'What came of the applications of foreign victims for a residence permit?':
    'Ce a ieșit din cererile victimelor străine pentru un permis de ședere?',
  'Residence permits granted': 'Permise de ședere acordate',
  'To what part of the foreign victims was a residence permit granted?':
    'Cărei părți din victimele străine i s-a acordat un permis de ședere?',
  'Persons trafficked again': 'Persoane traficate din nou',
  'What part of the registered persons was trafficked more than once?':
    'Ce parte din persoanele înregistrate a fost traficată de mai multe ori?',
  'Known only where sources recognise the same person.': 'Cunoscut numai unde sursele recunosc aceeași persoană.',
  'Children returned after an assessment of risk': 'Copii returnați după o evaluare a riscului',
  'Before what part of the returns of children was the risk assessed?':
    'Înaintea cărei părți din returnările copiilor a fost evaluat riscul?',
  'An assessment after the journey is none.': 'O evaluare după călătorie nu este evaluare.',
  'Returns and resettlements, by kind': 'Returnări și reinstalări, după fel',
  'How did those leave who were returned or resettled?': 'Cum au plecat cei care au fost returnați sau reinstalați?',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Cine nu a fost nici returnat, nici reinstalat este lăsat deoparte împreună cu cei despre care nu se știe nimic.',
  'Persons returned or resettled': 'Persoane returnate sau reinstalate',
  'How many registered persons were returned or resettled, and how?':
    'Câte persoane înregistrate au fost returnate sau reinstalate și cum?',
  'Identified after a screening that met the elements': 'Identificați după o depistare cu elementele întrunite',
  'What part of the persons whose screening met the elements was identified?':
    'Ce parte din persoanele a căror depistare a întrunit elementele a fost identificată?',
  'A screening never says that somebody is a victim.': 'O depistare nu spune niciodată că cineva este victimă.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Cei asupra cărora încă nu s-a decis sunt în numitor, astfel că un an recent arată scăzut.',
  'Results of screening': 'Rezultatele depistării',
  'What came out of the last screening of those who were screened?': 'Ce a arătat ultima depistare a celor depistați?',
  'SDG 16.2.2: detected victims, by form of exploitation': 'SDG 16.2.2: victime detectate, după forma de exploatare',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Câte victime au fost detectate, în total și pentru fiecare formă de exploatare a Obiectivelor de Dezvoltare Durabilă?',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'Cerșetoria stă aici printre celelalte scopuri, iar în statisticile Eurostat la muncă.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'SDG 16.2.2: victime detectate la 100.000 de locuitori, după forma de exploatare',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Câte victime au fost detectate la fiecare 100.000 de locuitori, în total și pentru fiecare formă de exploatare?',
  'Sectors of exploited work': 'Sectoarele muncii exploatate',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'În ce sectoare a fost exploatată munca persoanelor despre care se știe?',
  'Of those who were not exploited in their work there is no sector.':
    'Pentru cei care nu au fost exploatați prin muncă nu există sector.',
  'Services asked and not to be had': 'Servicii cerute care nu existau',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'La ce parte din referirile cu rezultat cunoscut serviciul nu exista?',
  'Services that persons needed and could not have':
    'Servicii de care persoanele aveau nevoie și pe care nu le-au putut primi',
  'For how many registered persons was a service not to be had, and which?':
    'Pentru câte persoane înregistrate nu exista un serviciu, și care?',
  'Services received': 'Servicii primite',
  'Which services did those receive who received any?': 'Ce servicii au primit cei care au primit vreunul?',
  'Persons with several contacts': 'Persoane cu mai multe contacte',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'Cu ce parte din persoanele înregistrate au avut organizațiile raportoare mai mult de un contact?',
  'In systems that do not recognise persons these would be counted twice.':
    'În sistemele care nu recunosc persoanele, acestea ar fi numărate de două ori.',
  'Programmes with several contributions': 'Programe cu mai multe contribuții',
  'What part of the programmes has more than one contribution?': 'Ce parte din programe are mai mult de o contribuție?',
  'How were the persons sexually exploited, of whom it is known?':
    'Cum au fost exploatate sexual persoanele despre care se știe?',
  'Activities for the commitments of Sofia': 'Activități pentru angajamentele de la Sofia',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Cât au avansat activitățile care pun în aplicare ce s-a promis la Sofia pentru copii?',
  'The four commitments of Sofia, by how far they are done':
    'Cele patru angajamente de la Sofia, după cât sunt îndeplinite',
  'How far is done what was promised for children in Sofia?':
    'Cât este îndeplinit din ce s-a promis la Sofia pentru copii?',
  'Identified and presumed among registered victims': 'Identificate și prezumate printre victimele înregistrate',
  'What part of the registered persons is identified, and what part presumed?':
    'Ce parte din persoanele înregistrate este identificată și ce parte prezumată?',
  'Coordinators, groups and services in place': 'Coordonatori, grupuri și servicii existente',
  'Which parts of a national structure are in place?': 'Ce părți ale unei structuri naționale există?',
  'That a body exists does not say what it does.': 'Că un organism există nu spune ce face.',
  organization: 'organizație',
  'Suspects who have a record as a victim': 'Suspecți care au o înregistrare ca victimă',
  'What part of the suspects has a record as a victim?': 'Ce parte din suspecți are o înregistrare ca victimă?',
  'Suspected persons': 'Persoane suspectate',
  'How many persons and companies were suspected of trafficking?':
    'Câte persoane și societăți au fost suspectate de trafic?',
  'Activities that met their targets': 'Activități care și-au atins țintele',
  'What part of the activities with targets met all of them?':
    'Ce parte din activitățile cu ținte le-a atins pe toate?',
  'What was not measured counts as not met.': 'Ce nu a fost măsurat contează ca neatins.',
  'Children without those who must care for them': 'Copii fără cei care trebuie să îi îngrijească',
  'What part of the children was unaccompanied or separated?': 'Ce parte din copii a fost neînsoțită sau separată?',
  'Places of exploitation': 'Locurile exploatării',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'În ce fel de locuri au fost exploatate persoanele despre care se știe?',
  'Protection of those who testify': 'Protecția celor care depun mărturie',
  'What part of the persons who gave a statement or testified was protected?':
    'Ce parte din persoanele care au dat o declarație sau au depus mărturie a fost protejată?',
  'Victims as witnesses': 'Victimele ca martori',
  'How far did the registered persons cooperate as witnesses?': 'Cât au cooperat persoanele înregistrate ca martori?',
  'Form of exploitation (SDG 16.2.2), several as mixed': 'Forma de exploatare (SDG 16.2.2), mai multe ca mixte',
  'Sexual exploitation': 'Exploatare sexuală',
  'Forced labour, servitude and slavery': 'Muncă forțată, aservire și sclavie',
  'Removal of organ': 'Prelevare de organ',
  'Other purposes': 'Alte scopuri',
  'None of the forms asked about': 'Niciuna dintre formele cerute',
  'Several of these forms': 'Mai multe dintre aceste forme',
  'At work on the day': 'În activitate în acea zi',
  'At work': 'În activitate',
  'Not yet or no longer at work': 'Încă nu sau nu mai este în activitate',
  'How far the activity has come': 'Cât a avansat activitatea',
  Age: 'Vârstă',
  'Child (under 18)': 'Copil (sub 18 ani)',
  'Adult (18 and over)': 'Adult (18 ani și peste)',
  'Unknown: presumed a child': 'Necunoscut: prezumat copil',
  'Unknown: disputed': 'Necunoscut: contestat',
  'Age at entry': 'Vârsta la intrare',
  'Age when the exploitation began': 'Vârsta la începutul exploatării',
  'Age at registration': 'Vârsta la înregistrare',
  'Kind of agreement': 'Felul acordului',
  'Status of the agreement': 'Starea acordului',
  'Has a record as a victim': 'Are o înregistrare ca victimă',
  'Has none': 'Nu are',
  Answer: 'Răspuns',
  Accepted: 'Acceptată',
  Refused: 'Refuzată',
  'No answer yet': 'Încă fără răspuns',
  'Answer to a referral': 'Răspunsul la o referire',
  'Answered, time known': 'Cu răspuns, timpul este cunoscut',
  'Not answered yet': 'Încă fără răspuns',
  'A day is not known': 'O zi nu este cunoscută',
  'Part of the response': 'Partea răspunsului',
  'Determination of best interests': 'Determinarea interesului superior',
  'Best interests were determined': 'Interesul superior a fost determinat',
  'No determination is recorded': 'Nicio determinare consemnată',
  'Exploitation at home or abroad': 'Exploatare în țară sau în străinătate',
  'In the country of origin, perhaps elsewhere too': 'În țara de origine, poate și în altă parte',
  'Only in other countries': 'Numai în alte țări',
  'Section on children': 'Secțiune despre copii',
  'Trafficking in children has a section of its own': 'Traficul de copii are o secțiune proprie',
  'It has none': 'Nu are',
  Citizenship: 'Cetățenie',
  'Prosecution for compelled acts': 'Urmărire pentru fapte constrânse',
  'Charged or convicted': 'Acuzat sau condamnat',
  'Investigated or not pursued, never charged': 'Cercetat sau neurmărit, niciodată acuzat',
  'No compelled act is recorded': 'Nicio faptă constrânsă consemnată',
  'Paid, at least in part': 'Plătite, cel puțin în parte',
  'Granted, nothing paid yet': 'Acordate, încă nimic plătit',
  'Claimed, not decided': 'Cerute, nedecise',
  'Refused, withdrawn or revoked': 'Refuzate, retrase sau revocate',
  'No claim is recorded': 'Nicio cerere consemnată',
  'Only for who cooperates with the authorities': 'Numai pentru cine cooperează cu autoritățile',
  'Not conditional on cooperation': 'Necondiționat de cooperare',
  'No contact is recorded': 'Niciun contact consemnat',
  'One contact': 'Un contact',
  'Several contacts': 'Mai multe contacte',
  'Earlier programmes': 'Programe anterioare',
  'Carries earlier work on': 'Continuă o muncă anterioară',
  'There was nothing before': 'Nu a fost nimic înainte',
  'Cooperation as a witness': 'Cooperare ca martor',
  'Country of registration': 'Țara înregistrării',
  'Children have it too': 'O au și copiii',
  'Children do not have it': 'Copiii nu o au',
  'Day of registration': 'Ziua înregistrării',
  'Known to the day': 'Cunoscută cu ziua',
  'Known in part': 'Cunoscută în parte',
  'Not known': 'Necunoscută',
  'In debt bondage': 'În servitute pentru datorii',
  'Not in debt bondage, of those whose control is known':
    'Nu în servitute pentru datorii, dintre cei cu control cunoscut',
  'Detention of the child': 'Detenția copilului',
  'Was detained': 'A fost deținut',
  'Was not detained': 'Nu a fost deținut',
  'Type of the donor': 'Tipul donatorului',
  'Number of contributions': 'Numărul contribuțiilor',
  'One contribution': 'O contribuție',
  'Several, by one donor or more': 'Mai multe, de la un donator sau mai mulți',
  'Other records of the same person': 'Alte înregistrări ale aceleiași persoane',
  'Another record is asserted to be of the same person': 'Se afirmă că o altă înregistrare este a aceleiași persoane',
  'No such record is known': 'Nu se cunoaște o astfel de înregistrare',
  'Durable solutions of the child': 'Soluții durabile pentru copil',
  'Form of exploitation (Eurostat crim_thb)': 'Forma de exploatare (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Muncă sau servicii forțate, inclusiv cerșetorie',
  'Removal of organs': 'Prelevare de organe',
  Other: 'Altele',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Forma de exploatare (Eurostat crim_thb), mai multe ca mixte',
  Evaluation: 'Evaluare',
  'Somebody looked at the plan as a whole': 'Cineva a examinat planul în întregul lui',
  'No evaluation is recorded': 'Nicio evaluare consemnată',
  'Length of the exploitation': 'Durata exploatării',
  'Ended, length known': 'Încheiată, durata este cunoscută',
  'Not ended yet': 'Încă neîncheiată',
  'When it ended is not known': 'Nu se știe când s-a încheiat',
  'Ended before it began': 'Încheiată înainte de a începe',
  'Country of exploitation': 'Țara de exploatare',
  'How far the law provides it': 'Cât o prevede legea',
  'Complicity of the family': 'Complicitatea familiei',
  'A relative is thought to be complicit': 'O rudă este considerată complice',
  'No relative is thought to be complicit': 'Nicio rudă nu este considerată complice',
  'Form of exploitation': 'Forma de exploatare',
  'How far it is done': 'Cât este îndeplinit',
  'Suspected, no charge yet': 'Suspectat, încă fără acuzare',
  'Charged, no judgment yet': 'Acuzat, încă fără hotărâre',
  'Convicted of trafficking': 'Condamnat pentru trafic',
  Acquitted: 'Achitat',
  'Convicted of another offence': 'Condamnat pentru altă infracțiune',
  Discontinued: 'Încetat',
  'Appointment of a guardian': 'Numirea unui tutore',
  'A guardian was appointed': 'A fost numit un tutore',
  'No guardian yet': 'Încă fără tutore',
  'A parent acts for the child': 'Pentru copil acționează un părinte',
  'Appointed before the registration': 'Numit înainte de înregistrare',
  'The guardian of the child knew of it': 'Tutorele copilului a știut',
  'The guardian did not know of it': 'Tutorele nu a știut',
  'Identification after first contact': 'Identificare după primul contact',
  'Identified, time known': 'Identificat, timpul este cunoscut',
  'Not identified yet': 'Încă neidentificat',
  'A date is not known to the day': 'O dată nu este cunoscută cu ziua',
  'Identified before the first contact': 'Identificat înainte de primul contact',
  'In force on the day': 'În vigoare în acea zi',
  'In force': 'În vigoare',
  'Not yet or no longer in force': 'Încă nu sau nu mai este în vigoare',
  Judgment: 'Hotărâre',
  'Judged, time known': 'Judecat, timpul este cunoscut',
  'Not judged yet': 'Încă nejudecat',
  'Did not begin': 'Nu a început',
  'Judged before the first step': 'Judecat înainte de primul pas',
  'Fields that are known': 'Câmpuri cunoscute',
  'None of these fields': 'Niciunul dintre aceste câmpuri',
  Lateness: 'Întârziere',
  'Its last day has passed and it is neither done nor cancelled':
    'Ultima zi a trecut și nu este nici făcută, nici anulată',
  'In time, done or cancelled': 'La timp, făcută sau anulată',
  'Part of the curriculum': 'Parte a programei',
  'Part of the regular curriculum': 'Parte a programei obișnuite',
  'Not part of it': 'Nu face parte din ea',
  'Kind of milestone': 'Felul momentului de referință',
  'Was missing from care': 'A fost dispărut din îngrijire',
  'No time missing from care is recorded': 'Nicio dispariție din îngrijire consemnată',
  'Person known or not': 'Persoană cunoscută sau nu',
  'It is known whose contact it was': 'Se știe al cui era contactul',
  'Nobody can say whose contact it was': 'Nimeni nu poate spune al cui era contactul',
  'Citizenship of the country of registration': 'Cetățenia țării de înregistrare',
  'Its citizens': 'Cetățenii ei',
  'Foreigners and stateless persons': 'Străini și apatrizi',
  'Country of origin': 'Țara de origine',
  'Outcome for the person': 'Rezultatul pentru persoană',
  'Outcome known': 'Rezultat cunoscut',
  'It is known what came of it': 'Se știe ce a ieșit',
  'It is not known': 'Nu se știe',
  'Natural or legal person': 'Persoană fizică sau juridică',
  'Scope of the plan': 'Domeniul planului',
  'Whether the plan is in force': 'Dacă planul este în vigoare',
  'Adopted and in force': 'Adoptat și în vigoare',
  Draft: 'Proiect',
  Ended: 'Încheiat',
  'Presumption after first contact': 'Prezumție după primul contact',
  'Presumed, time known': 'Prezumat, timpul este cunoscut',
  'Not presumed yet': 'Încă neprezumat',
  'Presumed before the first contact': 'Prezumat înainte de primul contact',
  'Kind of proceedings': 'Felul procedurii',
  'Outcome of the proceedings': 'Rezultatul procedurii',
  'None yet': 'Încă niciunul',
  'Kind of programme': 'Felul programului',
  'How far the programme has come': 'Cât a avansat programul',
  'Kind of referral': 'Felul referirii',
  'Reasons of the referral': 'Motivele referirii',
  'Where the referral stands': 'Unde se află referirea',
  'Recovery and reflection period': 'Perioadă de recuperare și reflecție',
  Granted: 'Acordată',
  'Asked for, not decided': 'Cerută, nedecisă',
  'Withdrawn or revoked': 'Retrasă sau revocată',
  'None is recorded': 'Nimic consemnat',
  'Length of the reflection period': 'Durata perioadei de reflecție',
  'Granted, length known': 'Acordată, durata este cunoscută',
  'No last day is set': 'Nu este stabilită ultima zi',
  'None was granted': 'Nu a fost acordată',
  'Reason of the refusal': 'Motivul refuzului',
  'Somebody acts or acted for the person': 'Cineva acționează sau a acționat pentru persoană',
  'No representative is recorded': 'Niciun reprezentant consemnat',
  'Residence permit': 'Permis de ședere',
  'Decision on a residence permit': 'Decizia privind permisul de ședere',
  'Decided, time known': 'Decisă, timpul este cunoscut',
  'Not decided yet': 'Încă nedecisă',
  'None was asked for': 'Nu a fost cerut',
  'Decided before it was asked for': 'Decisă înainte de a fi cerut',
  'Assessment of risk before a return': 'Evaluarea riscului înainte de returnare',
  'Returned after an assessment of risk': 'Returnat după o evaluare a riscului',
  'Returned without one': 'Returnat fără evaluare',
  'Not returned': 'Nereturnat',
  'Returns and resettlements': 'Returnări și reinstalări',
  'Result of the last screening': 'Rezultatul ultimei depistări',
  'Not screened': 'Fără depistare',
  'What came of a screening that met the elements': 'Ce a ieșit dintr-o depistare cu elementele întrunite',
  Identified: 'Identificat',
  'Still to be decided': 'Încă de decis',
  'Found not to be a victim': 'Găsit a nu fi victimă',
  'Declined or closed': 'Refuzat sau închis',
  'The elements were not met, or nobody screened': 'Elementele nu au fost întrunite sau nimeni nu a făcut depistarea',
  'Form of exploitation (SDG 16.2.2)': 'Forma de exploatare (SDG 16.2.2)',
  'Separation of the child': 'Separarea copilului',
  'Fit to serve children': 'Potrivit pentru copii',
  'Not fit to serve children': 'Nepotrivit pentru copii',
  'Service after a referral': 'Serviciu după o referire',
  'The person was served': 'Persoana a primit serviciul',
  'Not served yet': 'Încă fără serviciu',
  'Ended without a service': 'Încheiat fără serviciu',
  'Served before it was sent': 'Serviciu acordat înainte de trimitere',
  'Services given': 'Servicii acordate',
  'Services not to be had': 'Servicii care nu existau',
  'Type of the source': 'Tipul sursei',
  'Stage of the proceedings': 'Etapa procedurii',
  'Status on the day': 'Statutul în acea zi',
  'No status yet': 'Încă fără statut',
  'Presumed, or declined to be identified': 'Prezumată sau a refuzat identificarea',
  'Place in the national structure': 'Locul în structura națională',
  'Subject of the provision': 'Obiectul dispoziției',
  'Targets met': 'Ținte atinse',
  'All its targets are met': 'Toate țintele ei sunt atinse',
  'A target is missed': 'O țintă nu este atinsă',
  'A target has not been measured': 'O țintă nu a fost măsurată',
  'Trafficked once or again': 'Traficat o dată sau din nou',
  Once: 'O dată',
  'More than once': 'De mai multe ori',
  'How far the provision is used': 'Cât se folosește dispoziția',
  'Nobody has reported on it': 'Nimeni nu a raportat despre ea',
  Prosecution: 'Urmărire penală',
  'Was charged': 'A fost acuzat',
  'Was not charged': 'Nu a fost acuzat',
  'Protection of the witness': 'Protecția martorului',
  'Some measure is or was in place': 'Există sau a existat vreo măsură',
  'Asked for and refused': 'Cerută și refuzată',
  'No measure is recorded': 'Nicio măsură consemnată',
  Year: 'An',
  'Activities of the plans': 'Activități ale planurilor',
  'How many activities do the plans set out, and for which year?': 'Câte activități prevăd planurile și pentru ce an?',
  'Programmes for which several donors pay at once': 'Programe pentru care plătesc simultan mai mulți donatori',
  'For what part of the programmes do different donors pay for the same year?':
    'Pentru ce parte din programe plătesc donatori diferiți pentru același an?',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Donatorii pot împărți munca după o înțelegere: suprapunerea arată unde trebuie întrebat și nu este o greșeală în sine.',
  'Citizenship of the country, of the European Union, of others': 'Cetățenia țării, a Uniunii Europene, a altora',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Ce parte din persoanele înregistrate avea cetățenia țării, a altui membru al Uniunii Europene, a niciunuia dintre ei?',
  'Members of the European Union are those of the day of the first registration.':
    'Membrii Uniunii Europene sunt cei din ziua primei înregistrări.',
  'Overlap of donors': 'Suprapunerea donatorilor',
  'Several donors pay for the same year': 'Mai mulți donatori plătesc pentru același an',
  'Never several donors for one year': 'Niciodată mai mulți donatori pentru un an',
  'Years for which several donors pay': 'Ani pentru care plătesc mai mulți donatori',
  'The country itself': 'Țara însăși',
  'Other countries of the EU': 'Alte țări din UE',
  'Countries outside the EU, or stateless': 'Țări din afara UE sau apatrizi',
  'Activities of plans of action.': 'Activități ale planurilor de acțiune.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Activități care numesc unul dintre cele patru angajamente: standarde minime, date sistematice, identificare rapidă, referire adaptată.',
  'Against whom the law had taken a step on the day.': 'Împotriva cărora legea făcuse un pas până în acea zi.',
  'Agreements that are in force.': 'Acorduri care sunt în vigoare.',
  'All of them.': 'Toți aceștia.',
  'All registered persons.': 'Toate persoanele înregistrate.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Angajamente din cronică privind standardele minime, datele sistematice, identificarea rapidă sau referirea adaptată.',
  'Commitments in the chronicle.': 'Angajamente din cronică.',
  'Contributions to programmes.': 'Contribuții la programe.',
  'Entries of the chronicle.': 'Însemnări ale cronicii.',
  'Everybody of whom a screening is recorded.': 'Toți cei pentru care este consemnată o evaluare preliminară.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Toți cei despre care există o înregistrare ca victimă sau ca cineva care ar putea fi.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Persoane identificate, în anul primei afirmații prin care sunt socotite înregistrate.',
  'Organizations at work on the day.': 'Organizații care lucrează în acea zi.',
  'Persons and companies, once, in the year in which they came so far.':
    'Persoane și societăți, o dată, în anul în care au ajuns până acolo.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Persoane identificate, cu zilele de la primul contact cu orice entitate raportoare.',
  'Persons of whom it is known whether they were under 18 then.':
    'Persoane despre care se știe dacă aveau atunci sub 18 ani.',
  'Persons registered as of the day by an organization of the territory.':
    'Persoane înregistrate până în acea zi de o organizație de pe teritoriu.',
  'Persons registered as of the day to whom one was granted.':
    'Persoane înregistrate până în acea zi cărora li s-a acordat.',
  'Persons registered as of the day whose first contact is known to the day.':
    'Persoane înregistrate până în acea zi al căror prim contact este cunoscut cu ziua.',
  'Persons registered as of the day.': 'Persoane înregistrate până în acea zi.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'Persoane înregistrate până în acea zi: identificate, prezumate sau care îndeplinesc criteriile și refuză.',
  'Persons under 18 when the exploitation began.': 'Persoane sub 18 ani când a început exploatarea.',
  'Persons under 18 when they entered the trafficking process.':
    'Persoane sub 18 ani când au intrat în procesul de trafic.',
  'Persons under 18 when they were registered.': 'Persoane sub 18 ani când au fost înregistrate.',
  'Persons who are identified as victims as of the day.': 'Persoane identificate ca victime până în acea zi.',
  'Persons who count as registered as of the day and are not identified.':
    'Persoane socotite înregistrate până în acea zi și neidentificate.',
  'Plans adopted and in force on the day.': 'Planuri adoptate și în vigoare în acea zi.',
  'Plans of action.': 'Planuri de acțiune.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Persoane prezumate, în anul primei afirmații prin care sunt socotite înregistrate.',
  'Proceedings that cases name.': 'Proceduri pe care le numesc cauzele.',
  'Proceedings with an outcome on the day.': 'Proceduri cu rezultat până în acea zi.',
  'Programmes of training and curricula.': 'Programe de instruire și programe de învățământ.',
  'Programmes, once in each of their topics.': 'Programe, o dată la fiecare dintre temele lor.',
  'Programmes, whatever their kind.': 'Programe, oricare ar fi felul lor.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'Prevederi în vigoare în acea zi pe care legea le dă în întregime sau în parte și despre care cineva a raportat.',
  'Provisions of law that are in force on the day.': 'Prevederi legale care sunt în vigoare în acea zi.',
  'Referrals that had been made on the day.': 'Referiri făcute până în acea zi.',
  'Referrals that had been sent on the day.': 'Referiri transmise până în acea zi.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Referiri care au fost acceptate sau refuzate, cu zilele de când au fost transmise.',
  'Referrals that were closed by the day.': 'Referiri închise până în acea zi.',
  'Referrals that were refused by the day.': 'Referiri refuzate până în acea zi.',
  'Referrals, in the year of their first step.': 'Referiri, în anul primului lor pas.',
  'Registered persons for whom a service is recorded as not available.':
    'Persoane înregistrate pentru care s-a consemnat că un serviciu nu era disponibil.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Persoane înregistrate a căror returnare sau relocare a fost efectuată până în acea zi.',
  'Registered persons of whom it is known whether they were under 18.':
    'Persoane înregistrate despre care se știe dacă aveau sub 18 ani.',
  'Registered persons of whom the field holds something.': 'Persoane înregistrate pentru care câmpul conține ceva.',
  'Registered persons under 18 at the moment that the table names.':
    'Persoane înregistrate sub 18 ani în momentul pe care îl numește tabelul.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Persoane înregistrate care nu sunt cetățeni ai țării care le-a înregistrat: cele pentru care sunt articolele despre reflecție și ședere.',
  'Registered persons who gave a statement or testified.':
    'Persoane înregistrate care au dat o declarație sau au depus mărturie.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Persoane înregistrate care erau copii la înregistrare, între ele și cele prezumate copii și cele a căror vârstă este contestată, fiindcă trebuie tratate ca niște copii.',
  'Registered persons who were children when registered.': 'Persoane înregistrate care erau copii la înregistrare.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Persoane înregistrate a căror muncă a fost exploatată: muncă forțată, pentru datorii sau a copiilor, sclavie sau servitute.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Persoane înregistrate, în anul primei afirmații prin care sunt socotite înregistrate.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Persoane înregistrate, care nu sunt cetățeni ai țării care le-a înregistrat și care au cerut un permis de ședere.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Persoane înregistrate, o dată în fiecare țară de exploatare; după țara de origine acolo unde tabelul este defalcat astfel.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Persoane înregistrate, o dată în total (seria VC_HTF_DETV) și o dată la fiecare formă (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Persoane înregistrate, o dată în total (seria VC_HTF_DETVR) și o dată la fiecare formă (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Persoane înregistrate, o dată în total și o dată la fiecare formă.',
  'Registrations up to the day, with or without a victim.': 'Înregistrări până în acea zi, cu sau fără victimă.',
  'Registrations up to the day.': 'Înregistrări până în acea zi.',
  'Registrations without a victim, in the year of the contact.': 'Înregistrări fără victimă, în anul contactului.',
  'Registrations without a victim, up to the day.': 'Înregistrări fără victimă, până în acea zi.',
  'Registrations, in the year of the contact.': 'Înregistrări, în anul contactului.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Locuitori ai aceluiași teritoriu, în același an, de același sex și aceeași vârstă.',
  'Sessions of training.': 'Sesiuni de instruire.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Suspecți care au folosit cu bună știință lucrul pentru care a fost exploatată o victimă.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'Suma pentru toți aceștia; numărul unităților este al celor numărate.',
  'Those and the ones without an answer, as long as they have waited.':
    'Acestea și cele fără răspuns, cât au așteptat.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Acestea și persoanele a căror identificare este încă deschisă, cât a fost deschisă.',
  'Those of them who have any answer.': 'Cei dintre ei care au vreun răspuns.',
  'Those of them who have the answer, each once in each.':
    'Cei dintre ei care au răspunsul, fiecare o dată la fiecare.',
  'Those persons, once in each kind.': 'Acele persoane, o dată la fiecare fel.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'Acele persoane, o dată la fiecare dintre formele lor; o persoană poate avea și alte forme pe lângă muncă.',
  'Those persons, once in each service.': 'Acele persoane, o dată la fiecare serviciu.',
  'Who had been acquitted on the day.': 'Care fuseseră achitați până în acea zi.',
  'Who had been charged on the day.': 'Care fuseseră puși sub acuzare până în acea zi.',
  'Who had been convicted of trafficking on the day.': 'Care fuseseră condamnați pentru trafic până în acea zi.',
  'Year in which it began': 'Anul în care a început',
  'Year in which it begins': 'Anul în care începe',
  'Year in which it happened': 'Anul în care s-a întâmplat',
  'Year in which it was sent': 'Anul în care a fost transmisă',
  'Year of adoption': 'Anul adoptării',
  'Year of first registration': 'Anul primei înregistrări',
  'Year in which it is to begin': 'Anul în care trebuie să înceapă',
  'Year of signing': 'Anul semnării',
  'Year of the acquittal': 'Anul achitării',
  'Year of the charge': 'Anul punerii sub acuzare',
  'Year of the contact': 'Anul contactului',
  'Year of the conviction': 'Anul condamnării',
  'Year of the first assertion': 'Anul primei afirmații',
  'Year of the first stage': 'Anul primei etape',
  'Year of the first step': 'Anul primului pas',
  'Year of the training': 'Anul instruirii',
};
