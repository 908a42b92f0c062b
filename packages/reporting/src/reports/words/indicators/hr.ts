import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in Croatian. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Prihvaćanje upućivanja',
  'What part of the answered referrals was accepted?': 'Koji je dio odgovorenih upućivanja prihvaćen?',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'Za koga se to ne zna, nije ni u jednom nazivniku i prikazan je kao izostavljen.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Države se razlikuju po tome tko smije registrirati, po pravu i po načinu razlikovanja osoba; veći broj ne znači više žrtava.',
  referral: 'upućivanje',
  'Acquitted persons': 'Oslobođene osobe',
  'How many persons and companies were acquitted?': 'Koliko je osoba i društava oslobođeno optužbe?',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Osobe jedne godine nisu osobe sljedeće: nikada ih ne dijeliti brojevima druge faze.',
  perpetrator: 'počinitelj',
  'Acts of trafficking': 'Radnje trgovanja ljudima',
  'What was done with the persons, of whom it is known?': 'Što je učinjeno s osobama za koje se to zna?',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Tko u skupini nije dao odgovor, nije ni u jednom nazivniku i prikazan je kao izostavljen.',
  'One may have several answers, so that shares add up to more than one.':
    'Jedna osoba može imati više odgovora, pa udjeli zajedno daju više od jedan.',
  person: 'osoba',
  'Activities, by how far they have come': 'Aktivnosti, prema tome dokle su stigle',
  'How far have the activities of the plans come?': 'Dokle su stigle aktivnosti iz planova?',
  'What a plan calls an activity differs from country to country.':
    'Što plan naziva aktivnošću razlikuje se od države do države.',
  'Agreements in force, by kind': 'Sporazumi na snazi, prema vrsti',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Koliko je sporazuma o twinningu, preseljenju, readmisiji i upućivanju na snazi?',
  agreement: 'sporazum',
  'Registrations that name no person': 'Registracije koje ne imenuju nijednu osobu',
  'How many contacts were registered of which nobody can say whose they were?':
    'Koliko je zabilježeno kontakata za koje nitko ne može reći čiji su?',
  'Several may be of one person. Never to be added to persons.':
    'Više njih može biti od jedne osobe. Nikada ih ne zbrajati s osobama.',
  registration: 'registracija',
  'Contacts of which nobody can say whose they were': 'Kontakti za koje nitko ne može reći čiji su',
  'What part of the contacts cannot be told to be of one person?':
    'Za koji se dio kontakata ne može reći da su od jedne osobe?',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'Visok udio znači da su brojevi osoba premali i da se ljudi usuđuju pitati ne govoreći svoje ime.',
  'Children whose best interests were determined': 'Djeca kojoj je utvrđen najbolji interes',
  'For what part of the children were the best interests determined formally?':
    'Za koji je dio djece najbolji interes formalno utvrđen?',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Tko u zapisu nema takav unos, broji se kao da ga nema: zapis koji se ne vodi izgleda kao pravo koje se ne daje.',
  'Budget of activities': 'Proračun aktivnosti',
  'How much money is set aside for the activities?': 'Koliko je novca predviđeno za aktivnosti?',
  'What is not said of a unit is not in the sum.': 'Što za neku jedinicu nije navedeno, nije u zbroju.',
  'Programmes that carry earlier work on': 'Programi koji nastavljaju raniji rad',
  'What part of the programmes builds on an earlier one?': 'Koji se dio programa nadovezuje na neki raniji?',
  programme: 'program',
  'Victims charged for compelled acts': 'Žrtve optužene za iznuđena djela',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Koji je dio osoba s iznuđenim djelom zbog njega optužen ili osuđen?',
  'Forms of exploitation of children': 'Oblici iskorištavanja djece',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Koji je dio djece pretrpio svaki oblik: spolno iskorištavanje, rad, prosjačenje, krađu, druga kaznena djela?',
  'Relation of recruiters of children': 'Odnos vrbovatelja prema djeci',
  'What were the recruiters to the children, of whom it is known?': 'Što su vrbovatelji bili djeci za koju se to zna?',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Vrbovatelj iz obitelji zabranjuje povratak u nju bez procjene.',
  'Share of children among detected victims': 'Udio djece među otkrivenim žrtvama',
  'What part of the detected victims whose age is known were children?':
    'Koji su dio otkrivenih žrtava poznate dobi bila djeca?',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Osobe za koje se pretpostavlja da su djeca i osobe čija je dob sporna ne broje se ni na jednoj strani; prikazane su kao izostavljene.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Države uzimaju dob pri registraciji, pri ulasku ili na početku iskorištavanja; to se troje ne smije uspoređivati.',
  'Share of children when they entered the trafficking process': 'Udio djece pri ulasku u proces trgovanja ljudima',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Koji su dio registriranih osoba poznate dobi bila djeca kada su ušla u proces trgovanja ljudima?',
  'The three moments at which ages are taken are not to be compared.':
    'Tri trenutka u kojima se uzima dob ne smiju se uspoređivati.',
  'Share of children when the exploitation began': 'Udio djece na početku iskorištavanja',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Koji su dio registriranih osoba poznate dobi bila djeca kada je iskorištavanje počelo?',
  'Share of children when they were registered': 'Udio djece pri registraciji',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Koji su dio registriranih osoba poznate dobi bila djeca kada su registrirana?',
  'Commitments, by how far they are done': 'Obveze, prema tome koliko su ispunjene',
  'How far is what was promised done?': 'Koliko je ispunjeno ono što je obećano?',
  'Of what nobody says how far it is done is left out, and shown.':
    'Za što nitko ne kaže koliko je ispunjeno, izostavljeno je i prikazano.',
  milestone: 'događaj',
  'Compensation granted': 'Dosuđena naknada štete',
  'To what part of the registered persons was compensation granted or paid?':
    'Kojem je dijelu registriranih osoba naknada štete dosuđena ili isplaćena?',
  'Completeness, by field': 'Potpunost, po poljima',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'U kojem je dijelu zapisa registriranih osoba poznato svako polje od kojeg se izrađuju brojke?',
  'Broken down by the type of source it shows whose records lack what.':
    'Raščlanjeno po vrsti izvora pokazuje čijim zapisima što nedostaje.',
  'A field that does not apply to a person counts as not known.':
    'Polje koje se na osobu ne odnosi broji se kao nepoznato.',
  'Contacts of reporting entities, by channel': 'Kontakti organizacija koje izvješćuju, po kanalu',
  'How many contacts were registered, and through which channels?': 'Koliko je kontakata zabilježeno i kojim kanalima?',
  'One person may have several contacts. Never to be added to persons.':
    'Jedna osoba može imati više kontakata. Nikada ih ne zbrajati s osobama.',
  'Contributions of donors': 'Doprinosi donatora',
  'How much do donors give to programmes?': 'Koliko donatori daju programima?',
  'A programme with several donors stands in the numbers of each.':
    'Program s više donatora stoji u brojevima svakoga od njih.',
  contribution: 'doprinos',
  'How were the persons kept under control, of whom it is known?':
    'Kako su držane pod kontrolom osobe za koje se to zna?',
  'Convicted persons': 'Osuđene osobe',
  'How many persons and companies were convicted of trafficking?':
    'Koliko je osoba i društava osuđeno za trgovanje ljudima?',
  'Suspects who were convicted': 'Osumnjičenici koji su osuđeni',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Koji je dio prvi put osumnjičenih u nekoj godini do danog dana osuđen za trgovanje ljudima?',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Osobe jedne godine prate se kroz godine: osuđeni u jednoj godini uglavnom nisu oni koji su u njoj osumnjičeni.',
  'Corridors from origin to country of exploitation': 'Pravci od podrijetla do države iskorištavanja',
  'From where to where were registered persons trafficked?': 'Odakle se i kamo trgovalo registriranim osobama?',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Država podrijetla država je boravišta ili vrbovanja, nikada pretpostavljena prema državljanstvu.',
  'Trafficking across borders': 'Prekogranično trgovanje ljudima',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Koji je dio registriranih osoba iskorištavan samo izvan države podrijetla?',
  'Training that became part of the curriculum': 'Obuke koje su postale dio nastavnog programa',
  'What part of the training became part of the regular curriculum?':
    'Koji je dio obuka postao dio redovitog nastavnog programa?',
  'Registrations known to the day': 'Registracije poznate u dan',
  'Of what part of the registered persons is the day of registration known?':
    'Za koji je dio registriranih osoba poznat dan registracije?',
  'Days of exploitation': 'Dani iskorištavanja',
  'How long did the exploitation last for half of the registered persons?':
    'Koliko je iskorištavanje trajalo za polovicu registriranih osoba?',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Procijenjeno prema Kaplanu i Meieru: što je otvoreno broji se kao čekanje, nikada kao da ga nema.',
  'Where fewer than half have come to an end there is no median.': 'Gdje je završeno manje od polovice, medijana nema.',
  'Of the last time that a person was trafficked.': 'O posljednjem slučaju trgovanja tom osobom.',
  'Known to the day of few; who does not remember dates is left out.':
    'Za malo njih poznato je u dan; tko se ne sjeća datuma, izostavljen je.',
  'Days of recovery and reflection': 'Dani oporavka i promišljanja',
  'How long was the recovery and reflection period of half of those who had one?':
    'Koliko je bilo razdoblje oporavka i promišljanja za polovicu onih koji su ga imali?',
  'Days from a referral to the answer': 'Dani od upućivanja do odgovora',
  'After how many days had half of the referrals been accepted or refused?':
    'Nakon koliko je dana polovica upućivanja bila prihvaćena ili odbijena?',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Procijenjeno prema Kaplanu i Meieru: na što još nije odgovoreno broji se kao čekanje, nikada kao da ga nema.',
  'Where fewer than half are answered there is no median.': 'Gdje je odgovoreno na manje od polovice, medijana nema.',
  'Days until a guardian was appointed': 'Dani do imenovanja skrbnika',
  'After how many days had half of the children without a parent a guardian?':
    'Nakon koliko je dana polovica djece bez roditelja imala skrbnika?',
  'Children for whom a parent acts are left out.': 'Djeca za koju postupa roditelj izostavljena su.',
  'After how many days had half of the registered persons been identified?':
    'Nakon koliko je dana polovica registriranih osoba bila identificirana?',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Procijenjeno prema Kaplanu i Meieru: tko još nije identificiran broji se kao onaj koji čeka, nikada kao da ga nema.',
  'Where fewer than half are identified there is no median.':
    'Gdje je identificirano manje od polovice, medijana nema.',
  'What counts as a first contact differs by who reports.':
    'Što se smatra prvim kontaktom razlikuje se prema tome tko izvješćuje.',
  'Days from the first step to the judgment': 'Dani od prvog koraka do presude',
  'After how many days had half of the suspects been judged?':
    'Nakon koliko je dana polovici osumnjičenika bilo presuđeno?',
  'Proceedings that were discontinued count as open.': 'Obustavljeni postupci broje se kao otvoreni.',
  'Days from first contact to presumption': 'Dani od prvog kontakta do pretpostavke',
  'After how many days had half of the registered persons been presumed to be victims?':
    'Nakon koliko se dana za polovicu registriranih osoba pretpostavljalo da su žrtve?',
  'Days until a residence permit was decided': 'Dani do odluke o dozvoli boravka',
  'After how many days had half of the applications for residence been decided?':
    'Nakon koliko je dana bilo odlučeno o polovici zahtjeva za boravak?',
  'Days from a referral to the service': 'Dani od upućivanja do usluge',
  'After how many days had half of the referred persons been served?':
    'Nakon koliko je dana polovica upućenih osoba dobila uslugu?',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Upućivanja koja su odbijena, povučena ili zaključena bez usluge izostavljena su i broje se među ishodima.',
  'Bondage by debt': 'Dužničko ropstvo',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Koji je dio registriranih osoba bio vezan dugom, kao oblikom iskorištavanja ili kao sredstvom kontrole?',
  'Children in detention': 'Djeca lišena slobode',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Koji je dio djece lišen slobode iz razloga koji proizlazi iz toga što su bila žrtve trgovanja ljudima?',
  'Detected victims of trafficking in human beings': 'Otkrivene žrtve trgovanja ljudima',
  'How many victims were detected?': 'Koliko je žrtava otkriveno?',
  'A person with several forms is counted once in the total and once in each form.':
    'Osoba s više oblika broji se jednom u ukupnom zbroju i jednom u svakom obliku.',
  'Detected victims of trafficking per 100,000 population': 'Otkrivene žrtve trgovanja ljudima na 100.000 stanovnika',
  'How many victims were detected for each 100,000 residents?':
    'Koliko je žrtava otkriveno na svakih 100.000 stanovnika?',
  'Where the population is small, one person more or less moves the rate much.':
    'Gdje je stanovništvo malo, jedna osoba više ili manje mnogo mijenja stopu.',
  'Records with others of the same person': 'Zapisi uz koje postoje drugi o istoj osobi',
  'Of what part of the registered persons is another record known?':
    'Za koji je dio registriranih osoba poznat još neki zapis?',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Broje se kao osobe dok se zapisi ne spoje: visok udio znači da su brojevi preveliki.',
  'Durable solutions of children': 'Trajna rješenja za djecu',
  'Which durable solutions were carried out for the children?': 'Koja su trajna rješenja provedena za djecu?',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Registrirane žrtve, po obliku iskorištavanja kako broji Eurostat',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Koliko je žrtava registrirano, ukupno i za svaki oblik iskorištavanja Eurostata?',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'Prosjačenje je ovdje pod radom, a u SDG 16.2.2 među drugim svrhama.',
  'Ways out of exploitation': 'Izlazi iz iskorištavanja',
  'How did the exploitation end for the persons, of whom it is known?':
    'Kako je iskorištavanje završilo za osobe za koje se to zna?',
  'Children whose family is thought to be complicit': 'Djeca za čiju se obitelj smatra da je sudjelovala',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'Za koji se dio djece smatra da je srodnik prodao dijete ili u tome sudjelovao?',
  'Foreigners among registered victims': 'Stranci među registriranim žrtvama',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Koji dio registriranih osoba nije imao državljanstvo države koja ih je registrirala?',
  'What part of the registered persons of whom a form is known suffered each?':
    'Koji je dio registriranih osoba s poznatim oblikom pretrpio svaki od njih?',
  'Referrals of children of which the guardian knew': 'Upućivanja djece za koja je skrbnik znao',
  'Of what part of the referrals of children did the guardian know?': 'Za koji je dio upućivanja djece skrbnik znao?',
  'Identified victims': 'Identificirane žrtve',
  'How many persons were found to be victims by the authority that decides?':
    'Za koliko je osoba tijelo koje odlučuje utvrdilo da su žrtve?',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Identificirane i pretpostavljene žrtve ne zbrajaju se gdje država daje samo jedno od toga.',
  'How far the law came': 'Dokle je stiglo pravosuđe',
  'How far had the law come by the day with those first suspected in a year?':
    'Dokle je do danog dana pravosuđe stiglo s prvi put osumnjičenima u nekoj godini?',
  'Persons suspected of knowing use': 'Osobe osumnjičene za svjesno korištenje',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Koliko je osoba osumnjičeno da su svjesno koristile usluge žrtve?',
  'Persons whose age is known': 'Osobe poznate dobi',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'Za koji se dio registriranih osoba zna jesu li pri registraciji bile djeca?',
  'Closed referrals with an outcome': 'Zaključena upućivanja s ishodom',
  'Of what part of the closed referrals is it known what came of them?':
    'Za koji se dio zaključenih upućivanja zna što je iz njih proizišlo?',
  'Victims of forced and bonded labour, by form': 'Žrtve prisilnog rada i dužničkog ropstva, po obliku',
  'How many registered persons were exploited in their work, and how?':
    'Koliko je registriranih osoba iskorištavano u radu i kako?',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'Prosjačenje i kaznena djela pod prisilom imaju svoje šifre i ne broje se kao rad.',
  'Activities that are late': 'Aktivnosti koje kasne',
  'What part of the activities should be done and is not?': 'Koji bi dio aktivnosti trebao biti završen, a nije?',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Koji je dio registriranih osoba imao nekoga tko je za njih postupao pred sudovima i tijelima?',
  'Means of trafficking': 'Sredstva trgovanja ljudima',
  'By what means was it brought about, of whom it is known?':
    'Kojim je sredstvima to izvršeno, za osobe za koje se to zna?',
  'For a child no means is needed.': 'Za dijete sredstvo nije potrebno.',
  'Milestones, by kind': 'Događaji, prema vrsti',
  'What was achieved, and what failed?': 'Što je postignuto, a što nije uspjelo?',
  'Children missing from care': 'Djeca nestala iz skrbi',
  'What part of the children was missing from care at some time?':
    'Koji je dio djece u nekom trenutku nestao iz skrbi?',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Tko nema takav unos, broji se kao da nikada nije nestao: gdje se to ne bilježi, udio je premalen.',
  'Forms of exploitation, several as mixed': 'Oblici iskorištavanja, više njih kao mješoviti',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Koji je dio registriranih osoba pretrpio svaki oblik sam, a koji više njih?',
  'Money spent on activities': 'Novac utrošen na aktivnosti',
  'How much money was spent on the activities?': 'Koliko je novca utrošeno na aktivnosti?',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Što je utrošeno u valuti različitoj od valute proračuna, nije u zbroju.',
  'Non-punishment applied': 'Primijenjeno nekažnjavanje',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'Na koji je dio osoba s iznuđenim djelom primijenjeno načelo nekažnjavanja?',
  'Persons reached by programmes': 'Osobe obuhvaćene programima',
  'How many persons did the programmes reach?': 'Koliko su osoba programi obuhvatili?',
  'Whom several programmes reached is counted in each.': 'Koga je obuhvatilo više programa, broji se u svakome.',
  'Persons trained, by profession': 'Obučene osobe, po profesiji',
  'How many persons were trained, and of which profession?': 'Koliko je osoba obučeno i koje su profesije?',
  'Who came to several sessions is counted in each.': 'Tko je bio na više obuka, broji se na svakoj.',
  training: 'obuka',
  'Plans of action that were evaluated': 'Akcijski planovi koji su vrednovani',
  'At what part of the plans did somebody look as a whole?': 'Koji je dio planova netko sagledao u cjelini?',
  plan: 'plan',
  'Plans of action, by scope': 'Akcijski planovi, prema obuhvatu',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Koliko je akcijskih planova doneseno i na snazi: općih, o djeci ili o radu?',
  'Presumed victims': 'Pretpostavljene žrtve',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'Za koliko se osoba pretpostavlja da su žrtve, ili ispunjavaju mjerila a odbijaju biti identificirane?',
  'Outcomes of proceedings': 'Ishodi postupaka',
  'What did the proceedings come to that came to something?':
    'Što je proizišlo iz postupaka iz kojih je nešto proizišlo?',
  proceeding: 'postupak',
  'Proceedings, by kind': 'Postupci, prema vrsti',
  'How many proceedings were there, and of which kind?': 'Koliko je bilo postupaka i koje vrste?',
  'Programmes, by topic': 'Programi, po temi',
  'What are the programmes about?': 'O čemu su programi?',
  'Several programmes on one topic in one country may overlap.':
    'Više programa o jednoj temi u jednoj državi može se preklapati.',
  'Programmes, by kind': 'Programi, prema vrsti',
  'How many programmes are there, and of which kind?': 'Koliko ima programa i koje su vrste?',
  'Promises at recruitment': 'Obećanja pri vrbovanju',
  'What was promised to the persons, of whom it is known?': 'Što je obećano osobama za koje se to zna?',
  'Prosecuted persons': 'Kazneno progonjene osobe',
  'How many persons and companies were charged with trafficking?':
    'Koliko je osoba i društava optuženo za trgovanje ljudima?',
  'Suspects who were prosecuted': 'Osumnjičenici koji su kazneno progonjeni',
  'What part of those first suspected in a year was charged by the day?':
    'Koji je dio prvi put osumnjičenih u nekoj godini do danog dana optužen?',
  'Applications under provisions of law': 'Zahtjevi po zakonskim odredbama',
  'How many persons asked for what the law provides, as countries report?':
    'Koliko je osoba tražilo ono što zakon predviđa, kako izvješćuju države?',
  'As countries report it; persons in records are counted apart.':
    'Kako izvješćuju države; osobe u zapisima broje se odvojeno.',
  provision: 'odredba',
  'Applications granted under provisions of law': 'Usvojeni zahtjevi po zakonskim odredbama',
  'How many persons got what the law provides, as countries report?':
    'Koliko je osoba dobilo ono što zakon predviđa, kako izvješćuju države?',
  'Provisions conditional on cooperation': 'Odredbe uvjetovane suradnjom',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Koji dio odredaba vrijedi samo za onoga tko surađuje s tijelima?',
  'Provisions in law': 'Odredbe u zakonu',
  'How far does the law provide what was agreed?': 'Koliko zakon predviđa ono što je dogovoreno?',
  'Provisions in use': 'Odredbe u primjeni',
  'How far is what the law provides used?': 'Koliko se koristi ono što zakon predviđa?',
  'No use where nobody is entitled is no gap.': 'Nekorištenje gdje nitko nema pravo nije propust.',
  'Records, by status': 'Zapisi, po statusu',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Koji je dio zapisa o osobama koje su identificirane, pretpostavljene, potencijalne ili za koje je utvrđeno da nisu žrtve?',
  'What were the recruiters to the persons, of whom it is known?': 'Što su vrbovatelji bili osobama za koje se to zna?',
  'Where or through what were the persons recruited, of whom it is known?':
    'Gdje su ili čime vrbovane osobe za koje se to zna?',
  'National and transnational referrals': 'Nacionalna i transnacionalna upućivanja',
  'What part of the referrals crosses a border?': 'Koji dio upućivanja prelazi granicu?',
  'Outcomes of referrals': 'Ishodi upućivanja',
  'What came of the referrals for the persons?': 'Što je za osobe proizišlo iz upućivanja?',
  'Reasons of referrals': 'Razlozi upućivanja',
  'Why are persons referred?': 'Zašto se osobe upućuju?',
  'Services asked in referrals': 'Usluge tražene u upućivanjima',
  'For which services are persons referred?': 'Zbog kojih se usluga osobe upućuju?',
  'How many referrals were made?': 'Koliko je bilo upućivanja?',
  'Recovery and reflection periods granted': 'Odobrena razdoblja oporavka i promišljanja',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'Kojem je dijelu stranih žrtava odobreno razdoblje oporavka i promišljanja?',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Oni koji imaju pravo i oni kojima je odobreno stavljeni su jedni nasuprot drugima: nekorištenje gdje nitko nema pravo nije propust.',
  'Reasons of refusals': 'Razlozi odbijanja',
  'Why were referrals refused?': 'Zašto su upućivanja odbijena?',
  'What came of applications for residence': 'Što je proizišlo iz zahtjeva za boravak',
  'What came of the applications of foreign victims for a residence permit?':
    'Što je proizišlo iz zahtjeva stranih žrtava za dozvolu boravka?',
  'Residence permits granted': 'Odobrene dozvole boravka',
  'To what part of the foreign victims was a residence permit granted?':
    'Kojem je dijelu stranih žrtava odobrena dozvola boravka?',
  'Persons trafficked again': 'Osobe kojima se ponovno trgovalo',
  'What part of the registered persons was trafficked more than once?':
    'Kojim se dijelom registriranih osoba trgovalo više od jednom?',
  'Known only where sources recognise the same person.': 'Poznato samo gdje izvori prepoznaju istu osobu.',
  'Children returned after an assessment of risk': 'Djeca vraćena nakon procjene rizika',
  'Before what part of the returns of children was the risk assessed?':
    'Prije kojeg je dijela povrataka djece rizik procijenjen?',
  'An assessment after the journey is none.': 'Procjena nakon puta nije procjena.',
  'Returns and resettlements, by kind': 'Povratak i preseljenje, prema vrsti',
  'How did those leave who were returned or resettled?': 'Kako su otišli oni koji su vraćeni ili preseljeni?',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Tko nije ni vraćen ni preseljen, izostavljen je zajedno s onima o kojima se ništa ne zna.',
  'Persons returned or resettled': 'Vraćene ili preseljene osobe',
  'How many registered persons were returned or resettled, and how?':
    'Koliko je registriranih osoba vraćeno ili preseljeno i kako?',
  'Identified after a screening that met the elements': 'Identificirani nakon probira u kojem su elementi ispunjeni',
  'What part of the persons whose screening met the elements was identified?':
    'Koji je dio osoba čiji je probir ispunio elemente identificiran?',
  'A screening never says that somebody is a victim.': 'Probir nikada ne kaže da je netko žrtva.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Oni o kojima tek treba odlučiti u nazivniku su, pa mlada godina izgleda nisko.',
  'Results of screening': 'Rezultati probira',
  'What came out of the last screening of those who were screened?':
    'Što je pokazao posljednji probir onih koji su ga prošli?',
  'SDG 16.2.2: detected victims, by form of exploitation': 'SDG 16.2.2: otkrivene žrtve, po obliku iskorištavanja',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Koliko je žrtava otkriveno, ukupno i za svaki oblik iskorištavanja iz Ciljeva održivog razvoja?',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'Prosjačenje je ovdje među drugim svrhama, a u statistici Eurostata pod radom.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'SDG 16.2.2: otkrivene žrtve na 100.000 stanovnika, po obliku iskorištavanja',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Koliko je žrtava otkriveno na svakih 100.000 stanovnika, ukupno i za svaki oblik iskorištavanja?',
  'Sectors of exploited work': 'Djelatnosti u kojima je rad iskorištavan',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'U kojim je djelatnostima iskorištavan rad osoba za koje se to zna?',
  'Of those who were not exploited in their work there is no sector.':
    'Za one koji nisu iskorištavani u radu djelatnosti nema.',
  'Services asked and not to be had': 'Tražene usluge kojih nije bilo',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'U kojem dijelu upućivanja poznatog ishoda usluge nije bilo?',
  'Services that persons needed and could not have': 'Usluge koje su osobama bile potrebne, a nisu ih mogle dobiti',
  'For how many registered persons was a service not to be had, and which?':
    'Za koliko registriranih osoba neke usluge nije bilo i koje?',
  'Services received': 'Primljene usluge',
  'Which services did those receive who received any?': 'Koje su usluge primili oni koji su primili neku?',
  'Persons with several contacts': 'Osobe s više kontakata',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'S kojim su dijelom registriranih osoba organizacije koje izvješćuju imale više od jednog kontakta?',
  'In systems that do not recognise persons these would be counted twice.':
    'U sustavima koji ne prepoznaju osobe ovi bi se brojili dvaput.',
  'Programmes with several contributions': 'Programi s više doprinosa',
  'What part of the programmes has more than one contribution?': 'Koji dio programa ima više od jednog doprinosa?',
  'How were the persons sexually exploited, of whom it is known?':
    'Kako su spolno iskorištavane osobe za koje se to zna?',
  'Activities for the commitments of Sofia': 'Aktivnosti za obveze iz Sofije',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Dokle su stigle aktivnosti kojima se provodi ono što je u Sofiji obećano za djecu?',
  'The four commitments of Sofia, by how far they are done': 'Četiri obveze iz Sofije, prema tome koliko su ispunjene',
  'How far is done what was promised for children in Sofia?':
    'Koliko je ispunjeno ono što je u Sofiji obećano za djecu?',
  'Identified and presumed among registered victims': 'Identificirane i pretpostavljene među registriranim žrtvama',
  'What part of the registered persons is identified, and what part presumed?':
    'Koji je dio registriranih osoba identificiran, a koji pretpostavljen?',
  'Coordinators, groups and services in place': 'Koordinatori, skupine i službe koji postoje',
  'Which parts of a national structure are in place?': 'Koji dijelovi nacionalne strukture postoje?',
  'That a body exists does not say what it does.': 'To što tijelo postoji ne kaže što ono radi.',
  organization: 'organizacija',
  'Suspects who have a record as a victim': 'Osumnjičenici o kojima postoji zapis kao o žrtvi',
  'What part of the suspects has a record as a victim?': 'O kojem dijelu osumnjičenika postoji zapis kao o žrtvi?',
  'Suspected persons': 'Osumnjičene osobe',
  'How many persons and companies were suspected of trafficking?':
    'Koliko je osoba i društava osumnjičeno za trgovanje ljudima?',
  'Activities that met their targets': 'Aktivnosti koje su dosegnule svoje ciljeve',
  'What part of the activities with targets met all of them?': 'Koji je dio aktivnosti s ciljevima dosegnuo sve?',
  'What was not measured counts as not met.': 'Što nije izmjereno broji se kao nedosegnuto.',
  'Children without those who must care for them': 'Djeca bez onih koji o njima moraju skrbiti',
  'What part of the children was unaccompanied or separated?': 'Koji je dio djece bio bez pratnje ili odvojen?',
  'Places of exploitation': 'Mjesta iskorištavanja',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'Na kakvim su mjestima iskorištavane osobe za koje se to zna?',
  'Protection of those who testify': 'Zaštita onih koji svjedoče',
  'What part of the persons who gave a statement or testified was protected?':
    'Koji je dio osoba koje su dale iskaz ili svjedočile bio zaštićen?',
  'Victims as witnesses': 'Žrtve kao svjedoci',
  'How far did the registered persons cooperate as witnesses?': 'Koliko su registrirane osobe surađivale kao svjedoci?',
  'Form of exploitation (SDG 16.2.2), several as mixed': 'Oblik iskorištavanja (SDG 16.2.2), više njih kao mješoviti',
  'Sexual exploitation': 'Spolno iskorištavanje',
  'Forced labour, servitude and slavery': 'Prisilni rad, služenje i ropstvo',
  'Removal of organ': 'Uzimanje organa',
  'Other purposes': 'Druge svrhe',
  'None of the forms asked about': 'Nijedan od traženih oblika',
  'Several of these forms': 'Više ovih oblika',
  'At work on the day': 'Na dužnosti tog dana',
  'At work': 'Na dužnosti',
  'Not yet or no longer at work': 'Još nije ili više nije na dužnosti',
  'How far the activity has come': 'Dokle je aktivnost stigla',
  Age: 'Dob',
  'Child (under 18)': 'Dijete (ispod 18)',
  'Adult (18 and over)': 'Odrasla osoba (18 i više)',
  'Unknown: presumed a child': 'Nepoznato: pretpostavlja se da je dijete',
  'Unknown: disputed': 'Nepoznato: sporno',
  'Age at entry': 'Dob pri ulasku',
  'Age when the exploitation began': 'Dob na početku iskorištavanja',
  'Age at registration': 'Dob pri registraciji',
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
  'Exploitation at home or abroad': 'Iskorištavanje u državi ili inozemstvu',
  'In the country of origin, perhaps elsewhere too': 'U državi podrijetla, možda i drugdje',
  'Only in other countries': 'Samo u drugim državama',
  'Section on children': 'Odjeljak o djeci',
  'Trafficking in children has a section of its own': 'Trgovanje djecom ima svoj odjeljak',
  'It has none': 'Nema ga',
  Citizenship: 'Državljanstvo',
  'Prosecution for compelled acts': 'Progon zbog iznuđenih djela',
  'Charged or convicted': 'Optužen ili osuđen',
  'Investigated or not pursued, never charged': 'Pod istragom ili bez progona, nikada optužen',
  'No compelled act is recorded': 'Iznuđeno djelo nije zabilježeno',
  'Paid, at least in part': 'Isplaćeno, barem djelomično',
  'Granted, nothing paid yet': 'Dosuđeno, još ništa isplaćeno',
  'Claimed, not decided': 'Zatraženo, nije odlučeno',
  'Refused, withdrawn or revoked': 'Odbijeno, povučeno ili opozvano',
  'No claim is recorded': 'Zahtjev nije zabilježen',
  'Only for who cooperates with the authorities': 'Samo za onoga tko surađuje s tijelima',
  'Not conditional on cooperation': 'Nije uvjetovano suradnjom',
  'No contact is recorded': 'Kontakt nije zabilježen',
  'One contact': 'Jedan kontakt',
  'Several contacts': 'Više kontakata',
  'Earlier programmes': 'Raniji programi',
  'Carries earlier work on': 'Nastavlja raniji rad',
  'There was nothing before': 'Prije toga nije bilo ničega',
  'Cooperation as a witness': 'Suradnja u svojstvu svjedoka',
  'Country of registration': 'Država registracije',
  'Children have it too': 'Imaju ga i djeca',
  'Children do not have it': 'Djeca ga nemaju',
  'Day of registration': 'Dan registracije',
  'Known to the day': 'Poznat u dan',
  'Known in part': 'Djelomično poznat',
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
  'Other records of the same person': 'Drugi zapisi o istoj osobi',
  'Another record is asserted to be of the same person': 'Za drugi se zapis tvrdi da je o istoj osobi',
  'No such record is known': 'Takav zapis nije poznat',
  'Durable solutions of the child': 'Trajna rješenja za dijete',
  'Form of exploitation (Eurostat crim_thb)': 'Oblik iskorištavanja (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Prisilni rad ili usluge, uključujući prosjačenje',
  'Removal of organs': 'Uzimanje organa',
  Other: 'Drugo',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Oblik iskorištavanja (Eurostat crim_thb), više njih kao mješoviti',
  Evaluation: 'Vrednovanje',
  'Somebody looked at the plan as a whole': 'Netko je plan sagledao u cjelini',
  'No evaluation is recorded': 'Vrednovanje nije zabilježeno',
  'Length of the exploitation': 'Trajanje iskorištavanja',
  'Ended, length known': 'Završeno, trajanje poznato',
  'Not ended yet': 'Još nije završeno',
  'When it ended is not known': 'Ne zna se kada je završeno',
  'Ended before it began': 'Završeno prije nego što je počelo',
  'Country of exploitation': 'Država iskorištavanja',
  'How far the law provides it': 'Koliko je zakon predviđa',
  'Complicity of the family': 'Sudjelovanje obitelji',
  'A relative is thought to be complicit': 'Smatra se da je srodnik sudjelovao',
  'No relative is thought to be complicit': 'Ne smatra se da je ijedan srodnik sudjelovao',
  'Form of exploitation': 'Oblik iskorištavanja',
  'How far it is done': 'Koliko je ispunjeno',
  'Suspected, no charge yet': 'Osumnjičen, još bez optužbe',
  'Charged, no judgment yet': 'Optužen, još bez presude',
  'Convicted of trafficking': 'Osuđen za trgovanje ljudima',
  Acquitted: 'Oslobođen',
  'Convicted of another offence': 'Osuđen za drugo djelo',
  Discontinued: 'Obustavljeno',
  'Appointment of a guardian': 'Imenovanje skrbnika',
  'A guardian was appointed': 'Skrbnik je imenovan',
  'No guardian yet': 'Još bez skrbnika',
  'A parent acts for the child': 'Za dijete postupa roditelj',
  'Appointed before the registration': 'Imenovan prije registracije',
  'The guardian of the child knew of it': 'Skrbnik djeteta je znao',
  'The guardian did not know of it': 'Skrbnik nije znao',
  'Identification after first contact': 'Identifikacija nakon prvog kontakta',
  'Identified, time known': 'Identificiran, vrijeme poznato',
  'Not identified yet': 'Još nije identificiran',
  'A date is not known to the day': 'Neki datum nije poznat u dan',
  'Identified before the first contact': 'Identificiran prije prvog kontakta',
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
    'Posljednji je dan prošao, a nije ni završeno ni otkazano',
  'In time, done or cancelled': 'Na vrijeme, završeno ili otkazano',
  'Part of the curriculum': 'Dio nastavnog programa',
  'Part of the regular curriculum': 'Dio redovitog nastavnog programa',
  'Not part of it': 'Nije njegov dio',
  'Kind of milestone': 'Vrsta događaja',
  'Was missing from care': 'Bilo je nestalo iz skrbi',
  'No time missing from care is recorded': 'Nestanak iz skrbi nije zabilježen',
  'Person known or not': 'Osoba poznata ili ne',
  'It is known whose contact it was': 'Zna se čiji je kontakt bio',
  'Nobody can say whose contact it was': 'Nitko ne može reći čiji je kontakt bio',
  'Citizenship of the country of registration': 'Državljanstvo države registracije',
  'Its citizens': 'Njezini državljani',
  'Foreigners and stateless persons': 'Stranci i osobe bez državljanstva',
  'Country of origin': 'Država podrijetla',
  'Outcome for the person': 'Ishod za osobu',
  'Outcome known': 'Ishod poznat',
  'It is known what came of it': 'Zna se što je proizišlo',
  'It is not known': 'Ne zna se',
  'Natural or legal person': 'Fizička ili pravna osoba',
  'Scope of the plan': 'Obuhvat plana',
  'Whether the plan is in force': 'Je li plan na snazi',
  'Adopted and in force': 'Donesen i na snazi',
  Draft: 'Nacrt',
  Ended: 'Završen',
  'Presumption after first contact': 'Pretpostavka nakon prvog kontakta',
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
  'Recovery and reflection period': 'Razdoblje oporavka i promišljanja',
  Granted: 'Odobreno',
  'Asked for, not decided': 'Zatraženo, nije odlučeno',
  'Withdrawn or revoked': 'Povučeno ili opozvano',
  'None is recorded': 'Ništa nije zabilježeno',
  'Length of the reflection period': 'Trajanje razdoblja promišljanja',
  'Granted, length known': 'Odobreno, trajanje poznato',
  'No last day is set': 'Posljednji dan nije određen',
  'None was granted': 'Nije odobreno',
  'Reason of the refusal': 'Razlog odbijanja',
  'Somebody acts or acted for the person': 'Netko postupa ili je postupao za osobu',
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
  'Result of the last screening': 'Rezultat posljednjeg probira',
  'Not screened': 'Bez probira',
  'What came of a screening that met the elements': 'Što je proizišlo iz probira u kojem su elementi ispunjeni',
  Identified: 'Identificirano',
  'Still to be decided': 'Tek treba odlučiti',
  'Found not to be a victim': 'Utvrđeno da nije žrtva',
  'Declined or closed': 'Odbijeno ili zaključeno',
  'The elements were not met, or nobody screened': 'Elementi nisu ispunjeni ili nitko nije proveo probir',
  'Form of exploitation (SDG 16.2.2)': 'Oblik iskorištavanja (SDG 16.2.2)',
  'Separation of the child': 'Odvojenost djeteta',
  'Fit to serve children': 'Prikladno za djecu',
  'Not fit to serve children': 'Nije prikladno za djecu',
  'Service after a referral': 'Usluga nakon upućivanja',
  'The person was served': 'Osoba je dobila uslugu',
  'Not served yet': 'Još bez usluge',
  'Ended without a service': 'Završeno bez usluge',
  'Served before it was sent': 'Usluga pružena prije slanja',
  'Services given': 'Pružene usluge',
  'Services not to be had': 'Usluge kojih nije bilo',
  'Type of the source': 'Vrsta izvora',
  'Stage of the proceedings': 'Faza postupka',
  'Status on the day': 'Status tog dana',
  'No status yet': 'Još bez statusa',
  'Presumed, or declined to be identified': 'Pretpostavljen, ili je odbio biti identificiran',
  'Place in the national structure': 'Mjesto u nacionalnoj strukturi',
  'Subject of the provision': 'Predmet odredbe',
  'Targets met': 'Dosegnuti ciljevi',
  'All its targets are met': 'Svi su njezini ciljevi dosegnuti',
  'A target is missed': 'Neki cilj nije dosegnut',
  'A target has not been measured': 'Neki cilj nije izmjeren',
  'Trafficked once or again': 'Žrtva jednom ili ponovno',
  Once: 'Jednom',
  'More than once': 'Više od jednom',
  'How far the provision is used': 'Koliko se odredba koristi',
  'Nobody has reported on it': 'Nitko o tome nije izvijestio',
  Prosecution: 'Kazneni progon',
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
  'Programmes for which several donors pay at once': 'Programi za koje više donatora plaća istodobno',
  'For what part of the programmes do different donors pay for the same year?':
    'Za koji dio programa različiti donatori plaćaju za istu godinu?',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Donatori mogu dijeliti posao prema dogovoru: preklapanje pokazuje gdje treba pitati i samo po sebi nije pogreška.',
  'Citizenship of the country, of the European Union, of others': 'Državljanstvo države, Europske unije, drugih',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Koji dio registriranih osoba imao je državljanstvo države, druge članice Europske unije, nijedne od njih?',
  'Members of the European Union are those of the day of the first registration.':
    'Članice Europske unije su one na dan prve registracije.',
  'Overlap of donors': 'Preklapanje donatora',
  'Several donors pay for the same year': 'Više donatora plaća za istu godinu',
  'Never several donors for one year': 'Nikad više donatora za jednu godinu',
  'Years for which several donors pay': 'Godine za koje plaća više donatora',
  'The country itself': 'Sama država',
  'Other countries of the EU': 'Druge države EU-a',
  'Countries outside the EU, or stateless': 'Države izvan EU-a ili bez državljanstva',
  'Activities of plans of action.': 'Aktivnosti akcijskih planova.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Aktivnosti koje navode jednu od četiriju obveza: minimalni standardi, sustavni podaci, brza identifikacija, prilagođeno upućivanje.',
  'Against whom the law had taken a step on the day.': 'Protiv kojih je do tog dana poduzet korak po zakonu.',
  'Agreements that are in force.': 'Sporazumi koji su na snazi.',
  'All of them.': 'Svi oni.',
  'All registered persons.': 'Sve registrirane osobe.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Obveze iz kronike o minimalnim standardima, sustavnim podacima, brzoj identifikaciji ili prilagođenom upućivanju.',
  'Commitments in the chronicle.': 'Obveze iz kronike.',
  'Contributions to programmes.': 'Doprinosi programima.',
  'Entries of the chronicle.': 'Unosi kronike.',
  'Everybody of whom a screening is recorded.': 'Svi za koje je zabilježena prethodna provjera.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Svi o kojima postoji zapis kao o žrtvi ili o nekome tko bi to mogao biti.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Identificirane osobe, u godini prve tvrdnje po kojoj se računaju kao registrirane.',
  'Organizations at work on the day.': 'Organizacije koje rade na taj dan.',
  'Persons and companies, once, in the year in which they came so far.':
    'Osobe i trgovačka društva, po jednom, u godini u kojoj su dospjeli dotle.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Identificirane osobe, s danima od prvog kontakta s bilo kojim izvještajnim subjektom.',
  'Persons of whom it is known whether they were under 18 then.':
    'Osobe za koje se zna jesu li tada imale manje od 18 godina.',
  'Persons registered as of the day by an organization of the territory.':
    'Osobe koje je do tog dana registrirala organizacija s toga područja.',
  'Persons registered as of the day to whom one was granted.': 'Osobe registrirane do tog dana kojima je to odobreno.',
  'Persons registered as of the day whose first contact is known to the day.':
    'Osobe registrirane do tog dana čiji je prvi kontakt poznat u dan.',
  'Persons registered as of the day.': 'Osobe registrirane do tog dana.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'Osobe registrirane do tog dana: identificirane, pretpostavljene, ili one koje ispunjavaju kriterije i odbijaju.',
  'Persons under 18 when the exploitation began.': 'Osobe mlađe od 18 godina kada je iskorištavanje počelo.',
  'Persons under 18 when they entered the trafficking process.':
    'Osobe mlađe od 18 godina kada su ušle u proces trgovanja.',
  'Persons under 18 when they were registered.': 'Osobe mlađe od 18 godina kada su registrirane.',
  'Persons who are identified as victims as of the day.': 'Osobe koje su do tog dana identificirane kao žrtve.',
  'Persons who count as registered as of the day and are not identified.':
    'Osobe koje se do tog dana računaju kao registrirane, a nisu identificirane.',
  'Plans adopted and in force on the day.': 'Planovi usvojeni i na snazi na taj dan.',
  'Plans of action.': 'Akcijski planovi.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Pretpostavljene osobe, u godini prve tvrdnje po kojoj se računaju kao registrirane.',
  'Proceedings that cases name.': 'Postupci koje predmeti navode.',
  'Proceedings with an outcome on the day.': 'Postupci s ishodom do tog dana.',
  'Programmes of training and curricula.': 'Programi obuke i nastavni programi.',
  'Programmes, once in each of their topics.': 'Programi, po jednom u svakoj od svojih tema.',
  'Programmes, whatever their kind.': 'Programi, bez obzira na vrstu.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'Odredbe na snazi na taj dan koje zakon daje u cijelosti ili djelomično, i o kojima je netko izvijestio.',
  'Provisions of law that are in force on the day.': 'Zakonske odredbe koje su na snazi na taj dan.',
  'Referrals that had been made on the day.': 'Upućivanja učinjena do tog dana.',
  'Referrals that had been sent on the day.': 'Upućivanja poslana do tog dana.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Upućivanja koja su prihvaćena ili odbijena, s danima otkako su poslana.',
  'Referrals that were closed by the day.': 'Upućivanja zatvorena do tog dana.',
  'Referrals that were refused by the day.': 'Upućivanja odbijena do tog dana.',
  'Referrals, in the year of their first step.': 'Upućivanja, u godini svojega prvog koraka.',
  'Registered persons for whom a service is recorded as not available.':
    'Registrirane osobe za koje je zabilježeno da neke usluge nije bilo.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Registrirane osobe čiji je povratak ili preseljenje izvršeno do tog dana.',
  'Registered persons of whom it is known whether they were under 18.':
    'Registrirane osobe za koje se zna jesu li imale manje od 18 godina.',
  'Registered persons of whom the field holds something.': 'Registrirane osobe za koje polje nešto sadrži.',
  'Registered persons under 18 at the moment that the table names.':
    'Registrirane osobe mlađe od 18 godina u trenutku koji tablica navodi.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Registrirane osobe koje nisu državljani države koja ih je registrirala: one na koje se odnose članci o razmišljanju i boravku.',
  'Registered persons who gave a statement or testified.': 'Registrirane osobe koje su dale izjavu ili svjedočile.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Registrirane osobe koje su bile djeca pri registraciji, među njima i one za koje se pretpostavlja da su djeca i one čija je dob sporna, jer se s njima mora postupati kao s djecom.',
  'Registered persons who were children when registered.': 'Registrirane osobe koje su bile djeca pri registraciji.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Registrirane osobe čiji je rad iskorištavan: prisilni, dužnički ili dječji rad, ropstvo ili podčinjenost.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Registrirane osobe, u godini prve tvrdnje po kojoj se računaju kao registrirane.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Registrirane osobe koje nisu državljani države koja ih je registrirala, a zatražile su dozvolu boravka.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Registrirane osobe, po jednom u svakoj državi iskorištavanja; po državi podrijetla gdje je tablica tako raščlanjena.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Registrirane osobe, jednom u ukupnom zbroju (serija VC_HTF_DETV) i jednom u svakom obliku (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Registrirane osobe, jednom u ukupnom zbroju (serija VC_HTF_DETVR) i jednom u svakom obliku (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Registrirane osobe, jednom u ukupnom zbroju i jednom u svakom obliku.',
  'Registrations up to the day, with or without a victim.': 'Registracije do tog dana, sa žrtvom ili bez nje.',
  'Registrations up to the day.': 'Registracije do tog dana.',
  'Registrations without a victim, in the year of the contact.': 'Registracije bez žrtve, u godini kontakta.',
  'Registrations without a victim, up to the day.': 'Registracije bez žrtve, do tog dana.',
  'Registrations, in the year of the contact.': 'Registracije, u godini kontakta.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Stanovnici istog područja, u istoj godini, istog spola i iste dobi.',
  'Sessions of training.': 'Održane obuke.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Osumnjičenici koji su svjesno koristili ono za što je žrtva iskorištavana.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'Zbroj za sve njih; broj jedinica je broj onih koje se broje.',
  'Those and the ones without an answer, as long as they have waited.': 'Ta i ona bez odgovora, koliko dugo čekaju.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Te i osobe čija je identifikacija još otvorena, koliko je dugo otvorena.',
  'Those of them who have any answer.': 'Oni od njih koji imaju bilo kakav odgovor.',
  'Those of them who have the answer, each once in each.':
    'Oni od njih koji imaju taj odgovor, svaki po jednom u svakom.',
  'Those persons, once in each kind.': 'Te osobe, po jednom u svakoj vrsti.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'Te osobe, po jednom u svakom od svojih oblika; osoba može imati i oblike osim rada.',
  'Those persons, once in each service.': 'Te osobe, po jednom u svakoj usluzi.',
  'Who had been acquitted on the day.': 'Koji su do tog dana oslobođeni.',
  'Who had been charged on the day.': 'Koji su do tog dana optuženi.',
  'Who had been convicted of trafficking on the day.': 'Koji su do tog dana osuđeni za trgovanje ljudima.',
  'Year in which it began': 'Godina u kojoj je počelo',
  'Year in which it begins': 'Godina u kojoj počinje',
  'Year in which it happened': 'Godina u kojoj se dogodilo',
  'Year in which it was sent': 'Godina u kojoj je poslano',
  'Year of adoption': 'Godina usvajanja',
  'Year of first registration': 'Godina prve registracije',
  'Year in which it is to begin': 'Godina u kojoj treba početi',
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
