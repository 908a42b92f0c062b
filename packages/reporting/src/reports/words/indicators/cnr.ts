import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in Montenegrin. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Prihvatanje upućivanja',
  'What part of the answered referrals was accepted?': 'Koji je dio odgovorenih upućivanja prihvaćen?',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'Za koga se to ne zna, nije ni u jednom imeniocu i prikazan je kao izostavljen.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Zemlje se razlikuju po tome ko smije da registruje, po pravu i po načinu razlikovanja lica; veći broj ne znači više žrtava.',
  referral: 'upućivanje',
  'Acquitted persons': 'Oslobođena lica',
  'How many persons and companies were acquitted?': 'Koliko je lica i društava oslobođeno optužbe?',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Lica jedne godine nisu lica sljedeće: nikada ih ne dijeliti brojevima druge faze.',
  perpetrator: 'učinilac',
  'Acts of trafficking': 'Radnje trgovine ljudima',
  'What was done with the persons, of whom it is known?': 'Šta je učinjeno sa licima za koja se to zna?',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Ko u grupi nije dao odgovor, nije ni u jednom imeniocu i prikazan je kao izostavljen.',
  'One may have several answers, so that shares add up to more than one.':
    'Jedno lice može imati više odgovora, pa udjeli zajedno daju više od jedan.',
  person: 'lice',
  'Activities, by how far they have come': 'Aktivnosti, prema tome dokle su stigle',
  'How far have the activities of the plans come?': 'Dokle su stigle aktivnosti iz planova?',
  'What a plan calls an activity differs from country to country.':
    'Šta plan naziva aktivnošću razlikuje se od zemlje do zemlje.',
  'Agreements in force, by kind': 'Sporazumi na snazi, prema vrsti',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Koliko je sporazuma o twinningu, preseljenju, readmisiji i upućivanju na snazi?',
  agreement: 'sporazum',
  'Registrations that name no person': 'Registracije koje ne imenuju nijedno lice',
  'How many contacts were registered of which nobody can say whose they were?':
    'Koliko je zabilježeno kontakata za koje niko ne može reći čiji su?',
  'Several may be of one person. Never to be added to persons.':
    'Više njih može biti od jednog lica. Nikada ih ne sabirati sa licima.',
  registration: 'registracija',
  'Contacts of which nobody can say whose they were': 'Kontakti za koje niko ne može reći čiji su',
  'What part of the contacts cannot be told to be of one person?':
    'Za koji se dio kontakata ne može reći da su od jednog lica?',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'Visok udio znači da su brojevi lica premali i da se ljudi usuđuju da pitaju ne govoreći svoje ime.',
  'Children whose best interests were determined': 'Djeca kojoj je utvrđen najbolji interes',
  'For what part of the children were the best interests determined formally?':
    'Za koji je dio djece najbolji interes formalno utvrđen?',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Ko u zapisu nema takav unos, broji se kao da ga nema: zapis koji se ne vodi izgleda kao pravo koje se ne daje.',
  'Budget of activities': 'Budžet aktivnosti',
  'How much money is set aside for the activities?': 'Koliko je novca predviđeno za aktivnosti?',
  'What is not said of a unit is not in the sum.': 'Što za neku jedinicu nije navedeno, nije u zbiru.',
  'Programmes that carry earlier work on': 'Programi koji nastavljaju raniji rad',
  'What part of the programmes builds on an earlier one?': 'Koji se dio programa nadovezuje na neki raniji?',
  programme: 'program',
  'Victims charged for compelled acts': 'Žrtve optužene za iznuđena djela',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Koji je dio lica sa iznuđenim djelom zbog njega optužen ili osuđen?',
  'Forms of exploitation of children': 'Oblici eksploatacije djece',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Koji je dio djece pretrpio svaki oblik: seksualnu eksploataciju, rad, prosjačenje, krađu, druga krivična djela?',
  'Relation of recruiters of children': 'Odnos vrbovalaca prema djeci',
  'What were the recruiters to the children, of whom it is known?': 'Šta su vrbovaoci bili djeci za koju se to zna?',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Vrbovalac iz porodice zabranjuje povratak u nju bez procjene.',
  'Share of children among detected victims': 'Udio djece među otkrivenim žrtvama',
  'What part of the detected victims whose age is known were children?':
    'Koji su dio otkrivenih žrtava poznate starosti bila djeca?',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Lica za koja se pretpostavlja da su djeca i lica čija je starost sporna ne broje se ni na jednoj strani; prikazana su kao izostavljena.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Zemlje uzimaju starost pri registraciji, pri ulasku ili na početku eksploatacije; to troje se ne smije porediti.',
  'Share of children when they entered the trafficking process': 'Udio djece pri ulasku u proces trgovine ljudima',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Koji su dio registrovanih lica poznate starosti bila djeca kada su ušla u proces trgovine ljudima?',
  'The three moments at which ages are taken are not to be compared.':
    'Tri trenutka u kojima se uzima starost ne smiju se porediti.',
  'Share of children when the exploitation began': 'Udio djece na početku eksploatacije',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Koji su dio registrovanih lica poznate starosti bila djeca kada je eksploatacija počela?',
  'Share of children when they were registered': 'Udio djece pri registraciji',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Koji su dio registrovanih lica poznate starosti bila djeca kada su registrovana?',
  'Commitments, by how far they are done': 'Obaveze, prema tome koliko su ispunjene',
  'How far is what was promised done?': 'Koliko je ispunjeno ono što je obećano?',
  'Of what nobody says how far it is done is left out, and shown.':
    'Za šta niko ne kaže koliko je ispunjeno, izostavljeno je i prikazano.',
  milestone: 'događaj',
  'Compensation granted': 'Dosuđena naknada štete',
  'To what part of the registered persons was compensation granted or paid?':
    'Kojem je dijelu registrovanih lica naknada štete dosuđena ili isplaćena?',
  'Completeness, by field': 'Potpunost, po poljima',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'U kojem je dijelu zapisa registrovanih lica poznato svako polje od kojeg se prave brojke?',
  'Broken down by the type of source it shows whose records lack what.':
    'Razloženo po vrsti izvora pokazuje čijim zapisima šta nedostaje.',
  'A field that does not apply to a person counts as not known.':
    'Polje koje se na lice ne odnosi broji se kao nepoznato.',
  'Contacts of reporting entities, by channel': 'Kontakti organizacija koje izvještavaju, po kanalu',
  'How many contacts were registered, and through which channels?': 'Koliko je kontakata zabilježeno i kojim kanalima?',
  'One person may have several contacts. Never to be added to persons.':
    'Jedno lice može imati više kontakata. Nikada ih ne sabirati sa licima.',
  'Contributions of donors': 'Doprinosi donatora',
  'How much do donors give to programmes?': 'Koliko donatori daju programima?',
  'A programme with several donors stands in the numbers of each.':
    'Program sa više donatora stoji u brojevima svakog od njih.',
  contribution: 'doprinos',
  'How were the persons kept under control, of whom it is known?':
    'Kako su držana pod kontrolom lica za koja se to zna?',
  'Convicted persons': 'Osuđena lica',
  'How many persons and companies were convicted of trafficking?':
    'Koliko je lica i društava osuđeno za trgovinu ljudima?',
  'Suspects who were convicted': 'Osumnjičeni koji su osuđeni',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Koji je dio prvi put osumnjičenih u nekoj godini do datog dana osuđen za trgovinu ljudima?',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Lica jedne godine prate se kroz godine: osuđeni u jednoj godini uglavnom nisu oni koji su u njoj osumnjičeni.',
  'Corridors from origin to country of exploitation': 'Pravci od porekla do zemlje eksploatacije',
  'From where to where were registered persons trafficked?':
    'Odakle su i kuda registrovana lica bila predmet trgovine?',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Zemlja porekla je zemlja prebivanja ili vrbovanja, nikada pretpostavljena prema državljanstvu.',
  'Trafficking across borders': 'Prekogranična trgovina ljudima',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Koji je dio registrovanih lica eksploatisan samo izvan zemlje porekla?',
  'Training that became part of the curriculum': 'Obuke koje su postale dio nastavnog programa',
  'What part of the training became part of the regular curriculum?':
    'Koji je dio obuka postao dio redovnog nastavnog programa?',
  'Registrations known to the day': 'Registracije poznate u dan',
  'Of what part of the registered persons is the day of registration known?':
    'Za koji je dio registrovanih lica poznat dan registracije?',
  'Days of exploitation': 'Dani eksploatacije',
  'How long did the exploitation last for half of the registered persons?':
    'Koliko je eksploatacija trajala za polovinu registrovanih lica?',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Procijenjeno po Kaplanu i Majeru: što je otvoreno broji se kao čekanje, nikada kao da ga nema.',
  'Where fewer than half have come to an end there is no median.': 'Gdje je završeno manje od polovine, medijane nema.',
  'Of the last time that a person was trafficked.': 'O posljednjem slučaju trgovine tim licem.',
  'Known to the day of few; who does not remember dates is left out.':
    'Za malo njih je poznato u dan; ko se ne sjeća datuma, izostavljen je.',
  'Days of recovery and reflection': 'Dani oporavka i razmišljanja',
  'How long was the recovery and reflection period of half of those who had one?':
    'Koliki je bio period oporavka i razmišljanja za polovinu onih koji su ga imali?',
  'Days from a referral to the answer': 'Dani od upućivanja do odgovora',
  'After how many days had half of the referrals been accepted or refused?':
    'Poslije koliko dana je polovina upućivanja bila prihvaćena ili odbijena?',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Procijenjeno po Kaplanu i Majeru: na šta još nije odgovoreno broji se kao čekanje, nikada kao da ga nema.',
  'Where fewer than half are answered there is no median.': 'Gdje je odgovoreno na manje od polovine, medijane nema.',
  'Days until a guardian was appointed': 'Dani do postavljanja staratelja',
  'After how many days had half of the children without a parent a guardian?':
    'Poslije koliko dana je polovina djece bez roditelja imala staratelja?',
  'Children for whom a parent acts are left out.': 'Djeca za koju postupa roditelj su izostavljena.',
  'After how many days had half of the registered persons been identified?':
    'Poslije koliko dana je polovina registrovanih lica bila identifikovana?',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Procijenjeno po Kaplanu i Majeru: ko još nije identifikovan broji se kao onaj koji čeka, nikada kao da ga nema.',
  'Where fewer than half are identified there is no median.':
    'Gdje je identifikovano manje od polovine, medijane nema.',
  'What counts as a first contact differs by who reports.':
    'Šta se smatra prvim kontaktom razlikuje se prema tome ko izvještava.',
  'Days from the first step to the judgment': 'Dani od prvog koraka do presude',
  'After how many days had half of the suspects been judged?':
    'Poslije koliko dana je polovini osumnjičenih bilo presuđeno?',
  'Proceedings that were discontinued count as open.': 'Obustavljeni postupci broje se kao otvoreni.',
  'Days from first contact to presumption': 'Dani od prvog kontakta do pretpostavke',
  'After how many days had half of the registered persons been presumed to be victims?':
    'Poslije koliko dana se za polovinu registrovanih lica pretpostavljalo da su žrtve?',
  'Days until a residence permit was decided': 'Dani do odluke o dozvoli boravka',
  'After how many days had half of the applications for residence been decided?':
    'Poslije koliko dana je bilo odlučeno o polovini zahtjeva za boravak?',
  'Days from a referral to the service': 'Dani od upućivanja do usluge',
  'After how many days had half of the referred persons been served?':
    'Poslije koliko dana je polovina upućenih lica dobila uslugu?',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Upućivanja koja su odbijena, povučena ili zatvorena bez usluge izostavljena su i broje se među ishodima.',
  'Bondage by debt': 'Dužničko ropstvo',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Koji je dio registrovanih lica bio vezan dugom, kao oblikom eksploatacije ili kao sredstvom kontrole?',
  'Children in detention': 'Djeca lišena slobode',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Koji je dio djece lišen slobode iz razloga koji proističe iz toga što su bila žrtve trgovine ljudima?',
  'Detected victims of trafficking in human beings': 'Otkrivene žrtve trgovine ljudima',
  'How many victims were detected?': 'Koliko je žrtava otkriveno?',
  'A person with several forms is counted once in the total and once in each form.':
    'Lice sa više oblika broji se jednom u ukupnom zbiru i jednom u svakom obliku.',
  'Detected victims of trafficking per 100,000 population': 'Otkrivene žrtve trgovine ljudima na 100.000 stanovnika',
  'How many victims were detected for each 100,000 residents?':
    'Koliko je žrtava otkriveno na svakih 100.000 stanovnika?',
  'Where the population is small, one person more or less moves the rate much.':
    'Gdje je stanovništvo malo, jedno lice više ili manje mnogo mijenja stopu.',
  'Records with others of the same person': 'Zapisi uz koje postoje drugi o istom licu',
  'Of what part of the registered persons is another record known?':
    'Za koji je dio registrovanih lica poznat još neki zapis?',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Broje se kao lica dok se zapisi ne spoje: visok udio znači da su brojevi preveliki.',
  'Durable solutions of children': 'Trajna rješenja za djecu',
  'Which durable solutions were carried out for the children?': 'Koja su trajna rješenja sprovedena za djecu?',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Registrovane žrtve, po obliku eksploatacije kako broji Eurostat',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Koliko je žrtava registrovano, ukupno i za svaki oblik eksploatacije Eurostata?',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'Prosjačenje je ovdje pod radom, a u SDG 16.2.2 među drugim svrhama.',
  'Ways out of exploitation': 'Izlazi iz eksploatacije',
  'How did the exploitation end for the persons, of whom it is known?':
    'Kako je eksploatacija završena za lica za koja se to zna?',
  'Children whose family is thought to be complicit': 'Djeca za čiju se porodicu smatra da je saučestvovala',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'Za koji se dio djece smatra da je srodnik prodao dijete ili saučestvovao?',
  'Foreigners among registered victims': 'Stranci među registrovanim žrtvama',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Koji dio registrovanih lica nije imao državljanstvo zemlje koja ih je registrovala?',
  'What part of the registered persons of whom a form is known suffered each?':
    'Koji je dio registrovanih lica sa poznatim oblikom pretrpio svaki od njih?',
  'Referrals of children of which the guardian knew': 'Upućivanja djece za koja je staratelj znao',
  'Of what part of the referrals of children did the guardian know?': 'Za koji je dio upućivanja djece staratelj znao?',
  'Identified victims': 'Identifikovane žrtve',
  'How many persons were found to be victims by the authority that decides?':
    'Za koliko je lica organ koji odlučuje utvrdio da su žrtve?',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Identifikovane i pretpostavljene žrtve se ne sabiraju gdje zemlja daje samo jedno od toga.',
  'How far the law came': 'Dokle je stiglo pravosuđe',
  'How far had the law come by the day with those first suspected in a year?':
    'Dokle je do datog dana pravosuđe stiglo sa prvi put osumnjičenima u nekoj godini?',
  'Persons suspected of knowing use': 'Lica osumnjičena za svjesno korišćenje',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Koliko je lica osumnjičeno da su svjesno koristila usluge žrtve?',
  'Persons whose age is known': 'Lica poznate starosti',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'Za koji se dio registrovanih lica zna da li su pri registraciji bila djeca?',
  'Closed referrals with an outcome': 'Zatvorena upućivanja sa ishodom',
  'Of what part of the closed referrals is it known what came of them?':
    'Za koji se dio zatvorenih upućivanja zna šta je iz njih proizašlo?',
  'Victims of forced and bonded labour, by form': 'Žrtve prinudnog rada i dužničkog ropstva, po obliku',
  'How many registered persons were exploited in their work, and how?':
    'Koliko je registrovanih lica eksploatisano u radu i kako?',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'Prosjačenje i krivična djela pod prinudom imaju svoje šifre i ne broje se kao rad.',
  'Activities that are late': 'Aktivnosti koje kasne',
  'What part of the activities should be done and is not?': 'Koji dio aktivnosti treba da bude završen, a nije?',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Koji je dio registrovanih lica imao nekoga ko je za njih postupao pred sudovima i organima?',
  'Means of trafficking': 'Sredstva trgovine ljudima',
  'By what means was it brought about, of whom it is known?':
    'Kojim je sredstvima to izvršeno, za lica za koja se to zna?',
  'For a child no means is needed.': 'Za dijete sredstvo nije potrebno.',
  'Milestones, by kind': 'Događaji, prema vrsti',
  'What was achieved, and what failed?': 'Šta je postignuto, a šta nije uspjelo?',
  'Children missing from care': 'Djeca nestala iz zbrinjavanja',
  'What part of the children was missing from care at some time?':
    'Koji je dio djece u nekom trenutku nestao iz zbrinjavanja?',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Ko nema takav unos, broji se kao da nikada nije nestao: gdje se to ne bilježi, udio je premali.',
  'Forms of exploitation, several as mixed': 'Oblici eksploatacije, više njih kao mješoviti',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Koji je dio registrovanih lica pretrpio svaki oblik sam, a koji više njih?',
  'Money spent on activities': 'Novac utrošen na aktivnosti',
  'How much money was spent on the activities?': 'Koliko je novca utrošeno na aktivnosti?',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Što je utrošeno u drugoj valuti od valute budžeta, nije u zbiru.',
  'Non-punishment applied': 'Primijenjeno nekažnjavanje',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'Na koji je dio lica sa iznuđenim djelom primijenjeno načelo nekažnjavanja?',
  'Persons reached by programmes': 'Lica obuhvaćena programima',
  'How many persons did the programmes reach?': 'Koliko su lica programi obuhvatili?',
  'Whom several programmes reached is counted in each.': 'Koga je obuhvatilo više programa, broji se u svakom.',
  'Persons trained, by profession': 'Obučena lica, po profesiji',
  'How many persons were trained, and of which profession?': 'Koliko je lica obučeno i koje su profesije?',
  'Who came to several sessions is counted in each.': 'Ko je bio na više obuka, broji se na svakoj.',
  training: 'obuka',
  'Plans of action that were evaluated': 'Akcioni planovi koji su vrednovani',
  'At what part of the plans did somebody look as a whole?': 'Koji je dio planova neko sagledao u cjelini?',
  plan: 'plan',
  'Plans of action, by scope': 'Akcioni planovi, prema obuhvatu',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Koliko je akcionih planova usvojeno i na snazi: opštih, o djeci ili o radu?',
  'Presumed victims': 'Pretpostavljene žrtve',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'Za koliko se lica pretpostavlja da su žrtve, ili ispunjavaju mjerila a odbijaju da budu identifikovana?',
  'Outcomes of proceedings': 'Ishodi postupaka',
  'What did the proceedings come to that came to something?':
    'Šta je proizašlo iz postupaka iz kojih je nešto proizašlo?',
  proceeding: 'postupak',
  'Proceedings, by kind': 'Postupci, prema vrsti',
  'How many proceedings were there, and of which kind?': 'Koliko je bilo postupaka i koje vrste?',
  'Programmes, by topic': 'Programi, po temi',
  'What are the programmes about?': 'O čemu su programi?',
  'Several programmes on one topic in one country may overlap.':
    'Više programa o jednoj temi u jednoj zemlji može se preklapati.',
  'Programmes, by kind': 'Programi, prema vrsti',
  'How many programmes are there, and of which kind?': 'Koliko ima programa i koje su vrste?',
  'Promises at recruitment': 'Obećanja pri vrbovanju',
  'What was promised to the persons, of whom it is known?': 'Šta je obećano licima za koja se to zna?',
  'Prosecuted persons': 'Krivično gonjena lica',
  'How many persons and companies were charged with trafficking?':
    'Koliko je lica i društava optuženo za trgovinu ljudima?',
  'Suspects who were prosecuted': 'Osumnjičeni koji su krivično gonjeni',
  'What part of those first suspected in a year was charged by the day?':
    'Koji je dio prvi put osumnjičenih u nekoj godini do datog dana optužen?',
  'Applications under provisions of law': 'Zahtjevi po zakonskim odredbama',
  'How many persons asked for what the law provides, as countries report?':
    'Koliko je lica tražilo ono što zakon predviđa, kako izvještavaju zemlje?',
  'As countries report it; persons in records are counted apart.':
    'Kako izvještavaju zemlje; lica u zapisima broje se odvojeno.',
  provision: 'odredba',
  'Applications granted under provisions of law': 'Usvojeni zahtjevi po zakonskim odredbama',
  'How many persons got what the law provides, as countries report?':
    'Koliko je lica dobilo ono što zakon predviđa, kako izvještavaju zemlje?',
  'Provisions conditional on cooperation': 'Odredbe uslovljene saradnjom',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Koji dio odredaba važi samo za onog ko sarađuje sa organima?',
  'Provisions in law': 'Odredbe u zakonu',
  'How far does the law provide what was agreed?': 'Koliko zakon predviđa ono što je dogovoreno?',
  'Provisions in use': 'Odredbe u primjeni',
  'How far is what the law provides used?': 'Koliko se koristi ono što zakon predviđa?',
  'No use where nobody is entitled is no gap.': 'Nekorišćenje gdje niko nema pravo nije propust.',
  'Records, by status': 'Zapisi, po statusu',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Koji je dio zapisa o licima koja su identifikovana, pretpostavljena, potencijalna ili za koja je utvrđeno da nisu žrtve?',
  'What were the recruiters to the persons, of whom it is known?': 'Šta su vrbovaoci bili licima za koja se to zna?',
  'Where or through what were the persons recruited, of whom it is known?':
    'Gdje su ili čime vrbovana lica za koja se to zna?',
  'National and transnational referrals': 'Nacionalna i transnacionalna upućivanja',
  'What part of the referrals crosses a border?': 'Koji dio upućivanja prelazi granicu?',
  'Outcomes of referrals': 'Ishodi upućivanja',
  'What came of the referrals for the persons?': 'Šta je za lica proizašlo iz upućivanja?',
  'Reasons of referrals': 'Razlozi upućivanja',
  'Why are persons referred?': 'Zašto se lica upućuju?',
  'Services asked in referrals': 'Usluge tražene u upućivanjima',
  'For which services are persons referred?': 'Zbog kojih se usluga lica upućuju?',
  'How many referrals were made?': 'Koliko je bilo upućivanja?',
  'Recovery and reflection periods granted': 'Odobreni periodi oporavka i razmišljanja',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'Kojem je dijelu stranih žrtava odobren period oporavka i razmišljanja?',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Oni koji imaju pravo i oni kojima je odobreno stavljeni su jedni naspram drugih: nekorišćenje gdje niko nema pravo nije propust.',
  'Reasons of refusals': 'Razlozi odbijanja',
  'Why were referrals refused?': 'Zašto su upućivanja odbijena?',
  'What came of applications for residence': 'Šta je proizašlo iz zahtjeva za boravak',
  'What came of the applications of foreign victims for a residence permit?':
    'Šta je proizašlo iz zahtjeva stranih žrtava za dozvolu boravka?',
  'Residence permits granted': 'Odobrene dozvole boravka',
  'To what part of the foreign victims was a residence permit granted?':
    'Kojem je dijelu stranih žrtava odobrena dozvola boravka?',
  'Persons trafficked again': 'Lica koja su ponovo bila žrtve trgovine ljudima',
  'What part of the registered persons was trafficked more than once?':
    'Koji je dio registrovanih lica više od jednom bio žrtva trgovine ljudima?',
  'Known only where sources recognise the same person.': 'Poznato samo gdje izvori prepoznaju isto lice.',
  'Children returned after an assessment of risk': 'Djeca vraćena nakon procjene rizika',
  'Before what part of the returns of children was the risk assessed?':
    'Prije kojeg je dijela povrataka djece rizik procijenjen?',
  'An assessment after the journey is none.': 'Procjena nakon puta nije procjena.',
  'Returns and resettlements, by kind': 'Povratak i preseljenje, prema vrsti',
  'How did those leave who were returned or resettled?': 'Kako su otišli oni koji su vraćeni ili preseljeni?',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Ko nije ni vraćen ni preseljen, izostavljen je zajedno sa onima o kojima se ništa ne zna.',
  'Persons returned or resettled': 'Vraćena ili preseljena lica',
  'How many registered persons were returned or resettled, and how?':
    'Koliko je registrovanih lica vraćeno ili preseljeno i kako?',
  'Identified after a screening that met the elements':
    'Identifikovani nakon prethodne provjere u kojoj su elementi ispunjeni',
  'What part of the persons whose screening met the elements was identified?':
    'Koji je dio lica čija je provjera ispunila elemente identifikovan?',
  'A screening never says that somebody is a victim.': 'Prethodna provjera nikada ne kaže da je neko žrtva.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Oni o kojima tek treba odlučiti su u imeniocu, pa mlada godina izgleda nisko.',
  'Results of screening': 'Rezultati prethodne provjere',
  'What came out of the last screening of those who were screened?':
    'Šta je pokazala posljednja provjera onih koji su provjereni?',
  'SDG 16.2.2: detected victims, by form of exploitation': 'SDG 16.2.2: otkrivene žrtve, po obliku eksploatacije',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Koliko je žrtava otkriveno, ukupno i za svaki oblik eksploatacije iz Ciljeva održivog razvoja?',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'Prosjačenje je ovdje među drugim svrhama, a u statistici Eurostata pod radom.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'SDG 16.2.2: otkrivene žrtve na 100.000 stanovnika, po obliku eksploatacije',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Koliko je žrtava otkriveno na svakih 100.000 stanovnika, ukupno i za svaki oblik eksploatacije?',
  'Sectors of exploited work': 'Djelatnosti u kojima je rad eksploatisan',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'U kojim je djelatnostima eksploatisan rad lica za koja se to zna?',
  'Of those who were not exploited in their work there is no sector.':
    'Za one koji nisu eksploatisani u radu djelatnosti nema.',
  'Services asked and not to be had': 'Tražene usluge kojih nije bilo',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'U kojem dijelu upućivanja poznatog ishoda usluge nije bilo?',
  'Services that persons needed and could not have': 'Usluge koje su licima bile potrebne, a nisu ih mogla dobiti',
  'For how many registered persons was a service not to be had, and which?':
    'Za koliko registrovanih lica nije bilo neke usluge i koje?',
  'Services received': 'Primljene usluge',
  'Which services did those receive who received any?': 'Koje su usluge primili oni koji su primili neku?',
  'Persons with several contacts': 'Lica sa više kontakata',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'Sa kojim su dijelom registrovanih lica organizacije koje izvještavaju imale više od jednog kontakta?',
  'In systems that do not recognise persons these would be counted twice.':
    'U sistemima koji ne prepoznaju lica ovi bi se brojali dvaput.',
  'Programmes with several contributions': 'Programi sa više doprinosa',
  'What part of the programmes has more than one contribution?': 'Koji dio programa ima više od jednog doprinosa?',
  'How were the persons sexually exploited, of whom it is known?':
    'Kako su seksualno eksploatisana lica za koja se to zna?',
  'Activities for the commitments of Sofia': 'Aktivnosti za obaveze iz Sofije',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Dokle su stigle aktivnosti kojima se sprovodi ono što je u Sofiji obećano za djecu?',
  'The four commitments of Sofia, by how far they are done': 'Četiri obaveze iz Sofije, prema tome koliko su ispunjene',
  'How far is done what was promised for children in Sofia?':
    'Koliko je ispunjeno ono što je u Sofiji obećano za djecu?',
  'Identified and presumed among registered victims': 'Identifikovane i pretpostavljene među registrovanim žrtvama',
  'What part of the registered persons is identified, and what part presumed?':
    'Koji je dio registrovanih lica identifikovan, a koji pretpostavljen?',
  'Coordinators, groups and services in place': 'Koordinatori, grupe i službe koji postoje',
  'Which parts of a national structure are in place?': 'Koji djelovi nacionalne strukture postoje?',
  'That a body exists does not say what it does.': 'To što tijelo postoji ne kaže šta ono radi.',
  organization: 'organizacija',
  'Suspects who have a record as a victim': 'Osumnjičeni o kojima postoji zapis kao o žrtvi',
  'What part of the suspects has a record as a victim?': 'O kojem dijelu osumnjičenih postoji zapis kao o žrtvi?',
  'Suspected persons': 'Osumnjičena lica',
  'How many persons and companies were suspected of trafficking?':
    'Koliko je lica i društava osumnjičeno za trgovinu ljudima?',
  'Activities that met their targets': 'Aktivnosti koje su dostigle svoje ciljeve',
  'What part of the activities with targets met all of them?': 'Koji je dio aktivnosti sa ciljevima dostigao sve?',
  'What was not measured counts as not met.': 'Što nije izmjereno broji se kao nedostignuto.',
  'Children without those who must care for them': 'Djeca bez onih koji o njima moraju da se staraju',
  'What part of the children was unaccompanied or separated?': 'Koji je dio djece bio bez pratnje ili odvojen?',
  'Places of exploitation': 'Mjesta eksploatacije',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'Na kakvim su mjestima eksploatisana lica za koja se to zna?',
  'Protection of those who testify': 'Zaštita onih koji svjedoče',
  'What part of the persons who gave a statement or testified was protected?':
    'Koji je dio lica koja su dala izjavu ili svjedočila bio zaštićen?',
  'Victims as witnesses': 'Žrtve kao svjedoci',
  'How far did the registered persons cooperate as witnesses?': 'Koliko su registrovana lica sarađivala kao svjedoci?',
  'Form of exploitation (SDG 16.2.2), several as mixed': 'Oblik eksploatacije (SDG 16.2.2), više njih kao mješoviti',
  'Sexual exploitation': 'Seksualna eksploatacija',
  'Forced labour, servitude and slavery': 'Prinudni rad, potčinjenost i ropstvo',
  'Removal of organ': 'Oduzimanje organa',
  'Other purposes': 'Druge svrhe',
  'None of the forms asked about': 'Nijedan od traženih oblika',
  'Several of these forms': 'Više ovih oblika',
  'At work on the day': 'Na dužnosti tog dana',
  'At work': 'Na dužnosti',
  'Not yet or no longer at work': 'Još nije ili više nije na dužnosti',
  'How far the activity has come': 'Dokle je aktivnost stigla',
  Age: 'Starost',
  'Child (under 18)': 'Dijete (ispod 18)',
  'Adult (18 and over)': 'Odraslo lice (18 i više)',
  'Unknown: presumed a child': 'Nepoznato: pretpostavlja se da je dijete',
  'Unknown: disputed': 'Nepoznato: sporno',
  'Age at entry': 'Starost pri ulasku',
  'Age when the exploitation began': 'Starost na početku eksploatacije',
  'Age at registration': 'Starost pri registraciji',
  'Kind of agreement': 'Vrsta sporazuma',
  'Status of the agreement': 'Status sporazuma',
  'Has a record as a victim': 'Postoji zapis kao o žrtvi',
  'Has none': 'Ne postoji',
  Answer: 'Odgovor',
  Accepted: 'Prihvaćeno',
  Refused: 'Odbijeno',
  'No answer yet': 'Još bez odgovora',
  'Answer to a referral': 'Odgovor na upućivanje',
  'Answered, time known': 'Odgovoreno, vrijeme poznato',
  'Not answered yet': 'Još nije odgovoreno',
  'A day is not known': 'Neki dan nije poznat',
  'Part of the response': 'Dio odgovora',
  'Determination of best interests': 'Utvrđivanje najboljeg interesa',
  'Best interests were determined': 'Najbolji interes je utvrđen',
  'No determination is recorded': 'Utvrđivanje nije zabilježeno',
  'Exploitation at home or abroad': 'Eksploatacija u zemlji ili inostranstvu',
  'In the country of origin, perhaps elsewhere too': 'U zemlji porekla, možda i drugdje',
  'Only in other countries': 'Samo u drugim zemljama',
  'Section on children': 'Odjeljak o djeci',
  'Trafficking in children has a section of its own': 'Trgovina djecom ima svoj odjeljak',
  'It has none': 'Nema ga',
  Citizenship: 'Državljanstvo',
  'Prosecution for compelled acts': 'Gonjenje zbog iznuđenih djela',
  'Charged or convicted': 'Optužen ili osuđen',
  'Investigated or not pursued, never charged': 'Pod istragom ili bez gonjenja, nikada optužen',
  'No compelled act is recorded': 'Iznuđeno djelo nije zabilježeno',
  'Paid, at least in part': 'Isplaćeno, bar djelimično',
  'Granted, nothing paid yet': 'Dosuđeno, još ništa isplaćeno',
  'Claimed, not decided': 'Zatraženo, nije odlučeno',
  'Refused, withdrawn or revoked': 'Odbijeno, povučeno ili opozvano',
  'No claim is recorded': 'Zahtjev nije zabilježen',
  'Only for who cooperates with the authorities': 'Samo za onog ko sarađuje sa organima',
  'Not conditional on cooperation': 'Nije uslovljeno saradnjom',
  'No contact is recorded': 'Kontakt nije zabilježen',
  'One contact': 'Jedan kontakt',
  'Several contacts': 'Više kontakata',
  'Earlier programmes': 'Raniji programi',
  'Carries earlier work on': 'Nastavlja raniji rad',
  'There was nothing before': 'Prije toga nije bilo ničega',
  'Cooperation as a witness': 'Saradnja u svojstvu svjedoka',
  'Country of registration': 'Zemlja registracije',
  'Children have it too': 'Imaju ga i djeca',
  'Children do not have it': 'Djeca ga nemaju',
  'Day of registration': 'Dan registracije',
  'Known to the day': 'Poznat u dan',
  'Known in part': 'Djelimično poznat',
  'Not known': 'Nije poznat',
  'In debt bondage': 'U dužničkom ropstvu',
  'Not in debt bondage, of those whose control is known':
    'Nije u dužničkom ropstvu, među onima čija je kontrola poznata',
  'Detention of the child': 'Lišavanje djeteta slobode',
  'Was detained': 'Bilo je lišeno slobode',
  'Was not detained': 'Nije bilo lišeno slobode',
  'Type of the donor': 'Vrsta donatora',
  'Number of contributions': 'Broj doprinosa',
  'One contribution': 'Jedan doprinos',
  'Several, by one donor or more': 'Više, od jednog donatora ili više njih',
  'Other records of the same person': 'Drugi zapisi o istom licu',
  'Another record is asserted to be of the same person': 'Za drugi zapis se tvrdi da je o istom licu',
  'No such record is known': 'Takav zapis nije poznat',
  'Durable solutions of the child': 'Trajna rješenja za dijete',
  'Form of exploitation (Eurostat crim_thb)': 'Oblik eksploatacije (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Prinudni rad ili usluge, uključujući prosjačenje',
  'Removal of organs': 'Oduzimanje organa',
  Other: 'Drugo',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Oblik eksploatacije (Eurostat crim_thb), više njih kao mješoviti',
  Evaluation: 'Vrednovanje',
  'Somebody looked at the plan as a whole': 'Neko je plan sagledao u cjelini',
  'No evaluation is recorded': 'Vrednovanje nije zabilježeno',
  'Length of the exploitation': 'Trajanje eksploatacije',
  'Ended, length known': 'Završena, trajanje poznato',
  'Not ended yet': 'Još nije završena',
  'When it ended is not known': 'Ne zna se kada je završena',
  'Ended before it began': 'Završena prije nego što je počela',
  'Country of exploitation': 'Zemlja eksploatacije',
  'How far the law provides it': 'Koliko je zakon predviđa',
  'Complicity of the family': 'Saučesništvo porodice',
  'A relative is thought to be complicit': 'Smatra se da je srodnik saučestvovao',
  'No relative is thought to be complicit': 'Ne smatra se da je ijedan srodnik saučestvovao',
  'Form of exploitation': 'Oblik eksploatacije',
  'How far it is done': 'Koliko je ispunjeno',
  'Suspected, no charge yet': 'Osumnjičen, još bez optužbe',
  'Charged, no judgment yet': 'Optužen, još bez presude',
  'Convicted of trafficking': 'Osuđen za trgovinu ljudima',
  Acquitted: 'Oslobođen',
  'Convicted of another offence': 'Osuđen za drugo djelo',
  Discontinued: 'Obustavljeno',
  'Appointment of a guardian': 'Postavljanje staratelja',
  'A guardian was appointed': 'Staratelj je postavljen',
  'No guardian yet': 'Još bez staratelja',
  'A parent acts for the child': 'Za dijete postupa roditelj',
  'Appointed before the registration': 'Postavljen prije registracije',
  'The guardian of the child knew of it': 'Staratelj djeteta je znao',
  'The guardian did not know of it': 'Staratelj nije znao',
  'Identification after first contact': 'Identifikacija poslije prvog kontakta',
  'Identified, time known': 'Identifikovan, vrijeme poznato',
  'Not identified yet': 'Još nije identifikovan',
  'A date is not known to the day': 'Neki datum nije poznat u dan',
  'Identified before the first contact': 'Identifikovan prije prvog kontakta',
  'In force on the day': 'Na snazi tog dana',
  'In force': 'Na snazi',
  'Not yet or no longer in force': 'Još nije ili više nije na snazi',
  Judgment: 'Presuda',
  'Judged, time known': 'Presuđeno, vrijeme poznato',
  'Not judged yet': 'Još nije presuđeno',
  'Did not begin': 'Nije počelo',
  'Judged before the first step': 'Presuđeno prije prvog koraka',
  'Fields that are known': 'Polja koja su poznata',
  'None of these fields': 'Nijedno od ovih polja',
  Lateness: 'Kašnjenje',
  'Its last day has passed and it is neither done nor cancelled':
    'Posljednji dan je prošao, a nije ni završeno ni otkazano',
  'In time, done or cancelled': 'Na vrijeme, završeno ili otkazano',
  'Part of the curriculum': 'Dio nastavnog programa',
  'Part of the regular curriculum': 'Dio redovnog nastavnog programa',
  'Not part of it': 'Nije njegov dio',
  'Kind of milestone': 'Vrsta događaja',
  'Was missing from care': 'Bilo je nestalo iz zbrinjavanja',
  'No time missing from care is recorded': 'Nestanak iz zbrinjavanja nije zabilježen',
  'Person known or not': 'Lice poznato ili ne',
  'It is known whose contact it was': 'Zna se čiji je kontakt bio',
  'Nobody can say whose contact it was': 'Niko ne može reći čiji je kontakt bio',
  'Citizenship of the country of registration': 'Državljanstvo zemlje registracije',
  'Its citizens': 'Njeni državljani',
  'Foreigners and stateless persons': 'Stranci i lica bez državljanstva',
  'Country of origin': 'Zemlja porekla',
  'Outcome for the person': 'Ishod za lice',
  'Outcome known': 'Ishod poznat',
  'It is known what came of it': 'Zna se šta je proizašlo',
  'It is not known': 'Ne zna se',
  'Natural or legal person': 'Fizičko ili pravno lice',
  'Scope of the plan': 'Obuhvat plana',
  'Whether the plan is in force': 'Da li je plan na snazi',
  'Adopted and in force': 'Usvojen i na snazi',
  Draft: 'Nacrt',
  Ended: 'Završen',
  'Presumption after first contact': 'Pretpostavka poslije prvog kontakta',
  'Presumed, time known': 'Pretpostavljeno, vrijeme poznato',
  'Not presumed yet': 'Još nije pretpostavljeno',
  'Presumed before the first contact': 'Pretpostavljeno prije prvog kontakta',
  'Kind of proceedings': 'Vrsta postupka',
  'Outcome of the proceedings': 'Ishod postupka',
  'None yet': 'Još nijedan',
  'Kind of programme': 'Vrsta programa',
  'How far the programme has come': 'Dokle je program stigao',
  'Kind of referral': 'Vrsta upućivanja',
  'Reasons of the referral': 'Razlozi upućivanja',
  'Where the referral stands': 'Gdje je upućivanje',
  'Recovery and reflection period': 'Period oporavka i razmišljanja',
  Granted: 'Odobreno',
  'Asked for, not decided': 'Zatraženo, nije odlučeno',
  'Withdrawn or revoked': 'Povučeno ili opozvano',
  'None is recorded': 'Ništa nije zabilježeno',
  'Length of the reflection period': 'Trajanje perioda razmišljanja',
  'Granted, length known': 'Odobreno, trajanje poznato',
  'No last day is set': 'Posljednji dan nije određen',
  'None was granted': 'Nije odobreno',
  'Reason of the refusal': 'Razlog odbijanja',
  'Somebody acts or acted for the person': 'Neko postupa ili je postupao za lice',
  'No representative is recorded': 'Zastupnik nije zabilježen',
  'Residence permit': 'Dozvola boravka',
  'Decision on a residence permit': 'Odluka o dozvoli boravka',
  'Decided, time known': 'Odlučeno, vrijeme poznato',
  'Not decided yet': 'Još nije odlučeno',
  'None was asked for': 'Nije zatraženo',
  'Decided before it was asked for': 'Odlučeno prije nego što je zatraženo',
  'Assessment of risk before a return': 'Procjena rizika prije povratka',
  'Returned after an assessment of risk': 'Vraćeno nakon procjene rizika',
  'Returned without one': 'Vraćeno bez procjene',
  'Not returned': 'Nije vraćeno',
  'Returns and resettlements': 'Povratak i preseljenje',
  'Result of the last screening': 'Rezultat posljednje provjere',
  'Not screened': 'Nije provjereno',
  'What came of a screening that met the elements': 'Šta je proizašlo iz provjere u kojoj su elementi ispunjeni',
  Identified: 'Identifikovano',
  'Still to be decided': 'Tek treba odlučiti',
  'Found not to be a victim': 'Utvrđeno da nije žrtva',
  'Declined or closed': 'Odbijeno ili zatvoreno',
  'The elements were not met, or nobody screened': 'Elementi nisu ispunjeni ili niko nije provjerio',
  'Form of exploitation (SDG 16.2.2)': 'Oblik eksploatacije (SDG 16.2.2)',
  'Separation of the child': 'Odvojenost djeteta',
  'Fit to serve children': 'Prikladno za djecu',
  'Not fit to serve children': 'Nije prikladno za djecu',
  'Service after a referral': 'Usluga poslije upućivanja',
  'The person was served': 'Lice je dobilo uslugu',
  'Not served yet': 'Još bez usluge',
  'Ended without a service': 'Završeno bez usluge',
  'Served before it was sent': 'Usluga pružena prije slanja',
  'Services given': 'Pružene usluge',
  'Services not to be had': 'Usluge kojih nije bilo',
  'Type of the source': 'Vrsta izvora',
  'Stage of the proceedings': 'Faza postupka',
  'Status on the day': 'Status tog dana',
  'No status yet': 'Još bez statusa',
  'Presumed, or declined to be identified': 'Pretpostavljen, ili je odbio da bude identifikovan',
  'Place in the national structure': 'Mjesto u nacionalnoj strukturi',
  'Subject of the provision': 'Predmet odredbe',
  'Targets met': 'Dostignuti ciljevi',
  'All its targets are met': 'Svi njeni ciljevi su dostignuti',
  'A target is missed': 'Neki cilj nije dostignut',
  'A target has not been measured': 'Neki cilj nije izmjeren',
  'Trafficked once or again': 'Žrtva jednom ili ponovo',
  Once: 'Jednom',
  'More than once': 'Više od jednom',
  'How far the provision is used': 'Koliko se odredba koristi',
  'Nobody has reported on it': 'Niko o tome nije izvijestio',
  Prosecution: 'Krivično gonjenje',
  'Was charged': 'Optužen',
  'Was not charged': 'Nije optužen',
  'Protection of the witness': 'Zaštita svjedoka',
  'Some measure is or was in place': 'Neka mjera postoji ili je postojala',
  'Asked for and refused': 'Zatraženo i odbijeno',
  'No measure is recorded': 'Mjera nije zabilježena',
  Year: 'Godina',
  'Activities of the plans': 'Aktivnosti iz planova',
  'How many activities do the plans set out, and for which year?':
    'Koliko aktivnosti planovi predviđaju, i za koju godinu?',
  'Programmes for which several donors pay at once': 'Programi za koje više donatora plaća istovremeno',
  'For what part of the programmes do different donors pay for the same year?':
    'Za koji dio programa različiti donatori plaćaju za istu godinu?',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Donatori mogu dijeliti posao po dogovoru: preklapanje pokazuje gdje treba pitati i samo po sebi nije greška.',
  'Citizenship of the country, of the European Union, of others': 'Državljanstvo zemlje, Evropske unije, drugih',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Koji dio registrovanih lica imao je državljanstvo zemlje, druge članice Evropske unije, nijedne od njih?',
  'Members of the European Union are those of the day of the first registration.':
    'Članice Evropske unije su one na dan prve registracije.',
  'Overlap of donors': 'Preklapanje donatora',
  'Several donors pay for the same year': 'Više donatora plaća za istu godinu',
  'Never several donors for one year': 'Nikad više donatora za jednu godinu',
  'Years for which several donors pay': 'Godine za koje plaća više donatora',
  'The country itself': 'Sama zemlja',
  'Other countries of the EU': 'Druge zemlje EU',
  'Countries outside the EU, or stateless': 'Zemlje van EU ili bez državljanstva',
  'Activities of plans of action.': 'Aktivnosti akcionih planova.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Aktivnosti koje navode jednu od četiri obaveze: minimalni standardi, sistematski podaci, brza identifikacija, prilagođeno upućivanje.',
  'Against whom the law had taken a step on the day.': 'Protiv kojih je do tog dana preduzet korak po zakonu.',
  'Agreements that are in force.': 'Sporazumi koji su na snazi.',
  'All of them.': 'Svi oni.',
  'All registered persons.': 'Sva registrovana lica.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Obaveze iz hronike o minimalnim standardima, sistematskim podacima, brzoj identifikaciji ili prilagođenom upućivanju.',
  'Commitments in the chronicle.': 'Obaveze iz hronike.',
  'Contributions to programmes.': 'Doprinosi programima.',
  'Entries of the chronicle.': 'Unosi hronike.',
  'Everybody of whom a screening is recorded.': 'Svi za koje je zabilježena prethodna provjera.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Svi o kojima postoji zapis kao o žrtvi ili o nekom ko bi to mogao biti.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Identifikovana lica, u godini prve tvrdnje po kojoj se računaju kao registrovana.',
  'Organizations at work on the day.': 'Organizacije koje rade na taj dan.',
  'Persons and companies, once, in the year in which they came so far.':
    'Lica i privredna društva, po jednom, u godini u kojoj su dospjela dotle.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Identifikovana lica, s danima od prvog kontakta s bilo kojim izvještajnim subjektom.',
  'Persons of whom it is known whether they were under 18 then.':
    'Lica za koja se zna da li su tada imala manje od 18 godina.',
  'Persons registered as of the day by an organization of the territory.':
    'Lica koja je do tog dana registrovala organizacija s te teritorije.',
  'Persons registered as of the day to whom one was granted.': 'Lica registrovana do tog dana kojima je to odobreno.',
  'Persons registered as of the day whose first contact is known to the day.':
    'Lica registrovana do tog dana čiji je prvi kontakt poznat u dan.',
  'Persons registered as of the day.': 'Lica registrovana do tog dana.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'Lica registrovana do tog dana: identifikovana, pretpostavljena, ili ona koja ispunjavaju kriterijume i odbijaju.',
  'Persons under 18 when the exploitation began.': 'Lica mlađa od 18 godina kada je eksploatacija počela.',
  'Persons under 18 when they entered the trafficking process.':
    'Lica mlađa od 18 godina kada su ušla u proces trgovine.',
  'Persons under 18 when they were registered.': 'Lica mlađa od 18 godina kada su registrovana.',
  'Persons who are identified as victims as of the day.': 'Lica koja su do tog dana identifikovana kao žrtve.',
  'Persons who count as registered as of the day and are not identified.':
    'Lica koja se do tog dana računaju kao registrovana, a nijesu identifikovana.',
  'Plans adopted and in force on the day.': 'Planovi usvojeni i na snazi na taj dan.',
  'Plans of action.': 'Akcioni planovi.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Pretpostavljena lica, u godini prve tvrdnje po kojoj se računaju kao registrovana.',
  'Proceedings that cases name.': 'Postupci koje predmeti navode.',
  'Proceedings with an outcome on the day.': 'Postupci s ishodom do tog dana.',
  'Programmes of training and curricula.': 'Programi obuke i nastavni programi.',
  'Programmes, once in each of their topics.': 'Programi, po jednom u svakoj od svojih tema.',
  'Programmes, whatever their kind.': 'Programi, bez obzira na vrstu.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'Odredbe na snazi na taj dan koje zakon daje u cjelini ili djelimično, i o kojima je neko izvijestio.',
  'Provisions of law that are in force on the day.': 'Zakonske odredbe koje su na snazi na taj dan.',
  'Referrals that had been made on the day.': 'Upućivanja učinjena do tog dana.',
  'Referrals that had been sent on the day.': 'Upućivanja poslata do tog dana.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Upućivanja koja su prihvaćena ili odbijena, s danima otkako su poslata.',
  'Referrals that were closed by the day.': 'Upućivanja zatvorena do tog dana.',
  'Referrals that were refused by the day.': 'Upućivanja odbijena do tog dana.',
  'Referrals, in the year of their first step.': 'Upućivanja, u godini svog prvog koraka.',
  'Registered persons for whom a service is recorded as not available.':
    'Registrovana lica za koja je zabilježeno da neke usluge nije bilo.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Registrovana lica čiji je povratak ili preseljenje izvršeno do tog dana.',
  'Registered persons of whom it is known whether they were under 18.':
    'Registrovana lica za koja se zna da li su imala manje od 18 godina.',
  'Registered persons of whom the field holds something.': 'Registrovana lica za koja polje nešto sadrži.',
  'Registered persons under 18 at the moment that the table names.':
    'Registrovana lica mlađa od 18 godina u trenutku koji tabela navodi.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Registrovana lica koja nijesu državljani zemlje koja ih je registrovala: ona na koja se odnose članovi o razmišljanju i boravku.',
  'Registered persons who gave a statement or testified.': 'Registrovana lica koja su dala izjavu ili svjedočila.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Registrovana lica koja su bila djeca pri registraciji, među njima i ona za koja se pretpostavlja da su djeca i ona čija je starost sporna, jer se s njima mora postupati kao s djecom.',
  'Registered persons who were children when registered.': 'Registrovana lica koja su bila djeca pri registraciji.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Registrovana lica čiji je rad eksploatisan: prisilni, dužnički ili dječji rad, ropstvo ili potčinjenost.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Registrovana lica, u godini prve tvrdnje po kojoj se računaju kao registrovana.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Registrovana lica koja nijesu državljani zemlje koja ih je registrovala, a zatražila su dozvolu boravka.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Registrovana lica, po jednom u svakoj zemlji eksploatacije; po zemlji porijekla gdje je tabela tako raščlanjena.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Registrovana lica, jednom u ukupnom zbiru (serija VC_HTF_DETV) i jednom u svakom obliku (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Registrovana lica, jednom u ukupnom zbiru (serija VC_HTF_DETVR) i jednom u svakom obliku (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Registrovana lica, jednom u ukupnom zbiru i jednom u svakom obliku.',
  'Registrations up to the day, with or without a victim.': 'Registracije do tog dana, sa žrtvom ili bez nje.',
  'Registrations up to the day.': 'Registracije do tog dana.',
  'Registrations without a victim, in the year of the contact.': 'Registracije bez žrtve, u godini kontakta.',
  'Registrations without a victim, up to the day.': 'Registracije bez žrtve, do tog dana.',
  'Registrations, in the year of the contact.': 'Registracije, u godini kontakta.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Stanovnici iste teritorije, u istoj godini, istog pola i iste starosti.',
  'Sessions of training.': 'Održane obuke.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Osumnjičeni koji su svjesno koristili ono za šta je žrtva eksploatisana.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'Zbir za sve njih; broj jedinica je broj onih koje se broje.',
  'Those and the ones without an answer, as long as they have waited.': 'Ti i oni bez odgovora, koliko dugo čekaju.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Ti i lica čija je identifikacija još otvorena, koliko dugo je otvorena.',
  'Those of them who have any answer.': 'Oni od njih koji imaju bilo kakav odgovor.',
  'Those of them who have the answer, each once in each.':
    'Oni od njih koji imaju taj odgovor, svako po jednom u svakom.',
  'Those persons, once in each kind.': 'Ta lica, po jednom u svakoj vrsti.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'Ta lica, po jednom u svakom od svojih oblika; lice može imati i oblike pored rada.',
  'Those persons, once in each service.': 'Ta lica, po jednom u svakoj usluzi.',
  'Who had been acquitted on the day.': 'Koji su do tog dana oslobođeni.',
  'Who had been charged on the day.': 'Koji su do tog dana optuženi.',
  'Who had been convicted of trafficking on the day.': 'Koji su do tog dana osuđeni za trgovinu ljudima.',
  'Year in which it began': 'Godina u kojoj je počelo',
  'Year in which it begins': 'Godina u kojoj počinje',
  'Year in which it happened': 'Godina u kojoj se dogodilo',
  'Year in which it was sent': 'Godina u kojoj je poslato',
  'Year of adoption': 'Godina usvajanja',
  'Year of first registration': 'Godina prve registracije',
  'Year in which it is to begin': 'Godina u kojoj treba da počne',
  'Year of signing': 'Godina potpisivanja',
  'Year of the acquittal': 'Godina oslobađajuće presude',
  'Year of the charge': 'Godina optužbe',
  'Year of the contact': 'Godina kontakta',
  'Year of the conviction': 'Godina osude',
  'Year of the first assertion': 'Godina prve tvrdnje',
  'Year of the first stage': 'Godina prve faze',
  'Year of the first step': 'Godina prvog koraka',
  'Year of the training': 'Godina obuke',
};
