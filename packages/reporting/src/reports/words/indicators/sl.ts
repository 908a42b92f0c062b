import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in Slovenian. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Sprejem napotitev',
  'What part of the answered referrals was accepted?': 'Kolikšen del napotitev z odgovorom je bil sprejet?',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'Za kogar to ni znano, ni v nobenem imenovalcu in je prikazan kot izpuščen.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Države se razlikujejo po tem, kdo sme evidentirati, po pravu in po načinu razlikovanja oseb; višje število ne pomeni več žrtev.',
  referral: 'napotitev',
  'Acquitted persons': 'Oproščene osebe',
  'How many persons and companies were acquitted?': 'Koliko oseb in družb je bilo oproščenih?',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Osebe enega leta niso osebe naslednjega: nikoli jih ne delite s števili druge stopnje.',
  perpetrator: 'storilec',
  'Acts of trafficking': 'Dejanja trgovine z ljudmi',
  'What was done with the persons, of whom it is known?': 'Kaj je bilo storjeno z osebami, za katere je to znano?',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Kdor v skupini ni dal odgovora, ni v nobenem imenovalcu in je prikazan kot izpuščen.',
  'One may have several answers, so that shares add up to more than one.':
    'Ena oseba ima lahko več odgovorov, zato deleži skupaj presegajo ena.',
  person: 'oseba',
  'Activities, by how far they have come': 'Dejavnosti po tem, kako daleč so prišle',
  'How far have the activities of the plans come?': 'Kako daleč so prišle dejavnosti načrtov?',
  'What a plan calls an activity differs from country to country.':
    'Kaj načrt imenuje dejavnost, se razlikuje od države do države.',
  'Agreements in force, by kind': 'Veljavni sporazumi po vrsti',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Koliko sporazumov o twinningu, preselitvi, ponovnem sprejemu in napotitvi velja?',
  agreement: 'sporazum',
  'Registrations that name no person': 'Evidentiranja, ki ne imenujejo osebe',
  'How many contacts were registered of which nobody can say whose they were?':
    'Koliko stikov je bilo evidentiranih, za katere nihče ne more reči, čigavi so bili?',
  'Several may be of one person. Never to be added to persons.':
    'Več jih je lahko od ene osebe. Nikoli jih ne prištevajte osebam.',
  registration: 'evidentiranje',
  'Contacts of which nobody can say whose they were': 'Stiki, za katere nihče ne more reči, čigavi so bili',
  'What part of the contacts cannot be told to be of one person?':
    'Za kolikšen del stikov ni mogoče reči, da so od ene osebe?',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'Visok delež pomeni, da so števila oseb prenizka in da si ljudje upajo vprašati, ne da bi povedali ime.',
  'Children whose best interests were determined': 'Otroci, katerih največja korist je bila določena',
  'For what part of the children were the best interests determined formally?':
    'Za kolikšen del otrok je bila največja korist uradno določena?',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Kdor v zapisu nima takega vnosa, šteje, kot da ga ni: zapis, ki se ne vodi, je videti kot pravica, ki se ne daje.',
  'Budget of activities': 'Proračun dejavnosti',
  'How much money is set aside for the activities?': 'Koliko denarja je predvidenega za dejavnosti?',
  'What is not said of a unit is not in the sum.': 'Česar za enoto ni povedano, ni v vsoti.',
  'Programmes that carry earlier work on': 'Programi, ki nadaljujejo prejšnje delo',
  'What part of the programmes builds on an earlier one?': 'Kolikšen del programov nadgrajuje prejšnjega?',
  programme: 'program',
  'Victims charged for compelled acts': 'Žrtve, obtožene zaradi izsiljenih dejanj',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Kolikšen del oseb z izsiljenim dejanjem je bil zaradi njega obtožen ali obsojen?',
  'Forms of exploitation of children': 'Oblike izkoriščanja otrok',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Kolikšen del otrok je utrpel vsako obliko: spolno izkoriščanje, delo, beračenje, krajo, druga kazniva dejanja?',
  'Relation of recruiters of children': 'Odnos novačiteljev do otrok',
  'What were the recruiters to the children, of whom it is known?':
    'Kaj so bili novačitelji otrokom, za katere je to znano?',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Novačitelj iz družine prepoveduje vrnitev vanjo brez ocene.',
  'Share of children among detected victims': 'Delež otrok med odkritimi žrtvami',
  'What part of the detected victims whose age is known were children?':
    'Kolikšen del odkritih žrtev z znano starostjo so bili otroci?',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Osebe, za katere se domneva, da so otroci, in osebe s sporno starostjo se ne štejejo na nobeni strani; prikazane so kot izpuščene.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Države vzamejo starost ob evidentiranju, ob vstopu ali ko se je izkoriščanje začelo; teh treh ni mogoče primerjati.',
  'Share of children when they entered the trafficking process': 'Delež otrok ob vstopu v proces trgovine z ljudmi',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Kolikšen del evidentiranih oseb z znano starostjo so bili otroci, ko so vstopili v proces trgovine z ljudmi?',
  'The three moments at which ages are taken are not to be compared.':
    'Treh trenutkov, v katerih se vzame starost, ni mogoče primerjati.',
  'Share of children when the exploitation began': 'Delež otrok ob začetku izkoriščanja',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Kolikšen del evidentiranih oseb z znano starostjo so bili otroci, ko se je izkoriščanje začelo?',
  'Share of children when they were registered': 'Delež otrok ob evidentiranju',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Kolikšen del evidentiranih oseb z znano starostjo so bili otroci, ko so bili evidentirani?',
  'Commitments, by how far they are done': 'Zaveze po tem, kako daleč so izpolnjene',
  'How far is what was promised done?': 'Kako daleč je izpolnjeno obljubljeno?',
  'Of what nobody says how far it is done is left out, and shown.':
    'Za kar nihče ne pove, kako daleč je izpolnjeno, je izpuščeno in prikazano.',
  milestone: 'mejnik',
  'Compensation granted': 'Prisojena odškodnina',
  'To what part of the registered persons was compensation granted or paid?':
    'Kolikšnemu delu evidentiranih oseb je bila odškodnina prisojena ali izplačana?',
  'Completeness, by field': 'Popolnost po poljih',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'V kolikšnem delu zapisov evidentiranih oseb je znano vsako polje, iz katerega nastanejo številke?',
  'Broken down by the type of source it shows whose records lack what.':
    'Razčlenjeno po vrsti vira pokaže, čigavim zapisom kaj manjka.',
  'A field that does not apply to a person counts as not known.': 'Polje, ki za osebo ne velja, šteje kot neznano.',
  'Contacts of reporting entities, by channel': 'Stiki organizacij poročevalk po kanalu',
  'How many contacts were registered, and through which channels?':
    'Koliko stikov je bilo evidentiranih in po katerih kanalih?',
  'One person may have several contacts. Never to be added to persons.':
    'Ena oseba ima lahko več stikov. Nikoli jih ne prištevajte osebam.',
  'Contributions of donors': 'Prispevki donatorjev',
  'How much do donors give to programmes?': 'Koliko dajejo donatorji programom?',
  'A programme with several donors stands in the numbers of each.': 'Program z več donatorji je v številih vsakega.',
  contribution: 'prispevek',
  'How were the persons kept under control, of whom it is known?':
    'Kako so bile pod nadzorom osebe, za katere je to znano?',
  'Convicted persons': 'Obsojene osebe',
  'How many persons and companies were convicted of trafficking?':
    'Koliko oseb in družb je bilo obsojenih zaradi trgovine z ljudmi?',
  'Suspects who were convicted': 'Osumljenci, ki so bili obsojeni',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Kolikšen del prvič osumljenih v nekem letu je bil do dneva obsojen zaradi trgovine z ljudmi?',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Osebe enega leta se spremljajo skozi leta: obsojeni v enem letu večinoma niso tisti, ki so bili v njem osumljeni.',
  'Corridors from origin to country of exploitation': 'Koridorji od izvora do države izkoriščanja',
  'From where to where were registered persons trafficked?': 'Od kod in kam se je trgovalo z evidentiranimi osebami?',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Država izvora je država prebivanja ali novačenja, nikoli ugibana po državljanstvu.',
  'Trafficking across borders': 'Čezmejna trgovina z ljudmi',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Kolikšen del evidentiranih oseb je bil izkoriščan samo zunaj države izvora?',
  'Training that became part of the curriculum': 'Usposabljanja, ki so postala del učnega načrta',
  'What part of the training became part of the regular curriculum?':
    'Kolikšen del usposabljanj je postal del rednega učnega načrta?',
  'Registrations known to the day': 'Evidentiranja, znana na dan',
  'Of what part of the registered persons is the day of registration known?':
    'Za kolikšen del evidentiranih oseb je znan dan evidentiranja?',
  'Days of exploitation': 'Dnevi izkoriščanja',
  'How long did the exploitation last for half of the registered persons?':
    'Kako dolgo je trajalo izkoriščanje za polovico evidentiranih oseb?',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Ocenjeno po Kaplanu in Meierju: kar je odprto, šteje kot čakajoče, nikoli kot odsotno.',
  'Where fewer than half have come to an end there is no median.': 'Kjer se je končala manj kot polovica, mediane ni.',
  'Of the last time that a person was trafficked.': 'O zadnjem času, ko se je z osebo trgovalo.',
  'Known to the day of few; who does not remember dates is left out.':
    'Na dan znano le za redke; kdor se datumov ne spomni, je izpuščen.',
  'Days of recovery and reflection': 'Dnevi okrevanja in razmisleka',
  'How long was the recovery and reflection period of half of those who had one?':
    'Kako dolgo je bilo obdobje okrevanja in razmisleka za polovico tistih, ki so ga imeli?',
  'Days from a referral to the answer': 'Dnevi od napotitve do odgovora',
  'After how many days had half of the referrals been accepted or refused?':
    'Po koliko dneh je bila polovica napotitev sprejeta ali zavrnjena?',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Ocenjeno po Kaplanu in Meierju: na kar še ni odgovora, šteje kot čakajoče, nikoli kot odsotno.',
  'Where fewer than half are answered there is no median.': 'Kjer je odgovorjeno na manj kot polovico, mediane ni.',
  'Days until a guardian was appointed': 'Dnevi do imenovanja skrbnika',
  'After how many days had half of the children without a parent a guardian?':
    'Po koliko dneh je polovica otrok brez starša imela skrbnika?',
  'Children for whom a parent acts are left out.': 'Otroci, za katere ravna starš, so izpuščeni.',
  'After how many days had half of the registered persons been identified?':
    'Po koliko dneh je bila polovica evidentiranih oseb identificirana?',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Ocenjeno po Kaplanu in Meierju: kdor še ni identificiran, šteje kot čakajoč, nikoli kot odsoten.',
  'Where fewer than half are identified there is no median.': 'Kjer je identificiranih manj kot polovica, mediane ni.',
  'What counts as a first contact differs by who reports.': 'Kaj šteje kot prvi stik, se razlikuje po tem, kdo poroča.',
  'Days from the first step to the judgment': 'Dnevi od prvega koraka do sodbe',
  'After how many days had half of the suspects been judged?': 'Po koliko dneh je bilo sojeno polovici osumljencev?',
  'Proceedings that were discontinued count as open.': 'Ustavljeni postopki štejejo kot odprti.',
  'Days from first contact to presumption': 'Dnevi od prvega stika do domneve',
  'After how many days had half of the registered persons been presumed to be victims?':
    'Po koliko dneh je za polovico evidentiranih oseb veljala domneva, da so žrtve?',
  'Days until a residence permit was decided': 'Dnevi do odločitve o dovoljenju za prebivanje',
  'After how many days had half of the applications for residence been decided?':
    'Po koliko dneh je bilo odločeno o polovici prošenj za prebivanje?',
  'Days from a referral to the service': 'Dnevi od napotitve do storitve',
  'After how many days had half of the referred persons been served?':
    'Po koliko dneh je polovica napotenih oseb dobila storitev?',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Napotitve, ki so bile zavrnjene, umaknjene ali zaključene brez storitve, so izpuščene in se štejejo med izidi.',
  'Bondage by debt': 'Dolžniško suženjstvo',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Kolikšen del evidentiranih oseb je bil vezan z dolgom, kot obliko izkoriščanja ali kot sredstvom nadzora?',
  'Children in detention': 'Otroci v pridržanju',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Kolikšen del otrok je bil pridržan iz razloga, ki izhaja iz tega, da so bili žrtve trgovine z ljudmi?',
  'Detected victims of trafficking in human beings': 'Odkrite žrtve trgovine z ljudmi',
  'How many victims were detected?': 'Koliko žrtev je bilo odkritih?',
  'A person with several forms is counted once in the total and once in each form.':
    'Oseba z več oblikami se šteje enkrat v skupnem seštevku in enkrat v vsaki obliki.',
  'Detected victims of trafficking per 100,000 population': 'Odkrite žrtve trgovine z ljudmi na 100.000 prebivalcev',
  'How many victims were detected for each 100,000 residents?':
    'Koliko žrtev je bilo odkritih na vsakih 100.000 prebivalcev?',
  'Where the population is small, one person more or less moves the rate much.':
    'Kjer je prebivalcev malo, ena oseba več ali manj močno spremeni stopnjo.',
  'Records with others of the same person': 'Zapisi, ob katerih so drugi o isti osebi',
  'Of what part of the registered persons is another record known?':
    'Za kolikšen del evidentiranih oseb je znan še drug zapis?',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Šteti kot osebe, dokler se zapisi ne združijo: visok delež pomeni, da so števila previsoka.',
  'Durable solutions of children': 'Trajne rešitve za otroke',
  'Which durable solutions were carried out for the children?': 'Katere trajne rešitve so bile izvedene za otroke?',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Evidentirane žrtve po obliki izkoriščanja, kot šteje Eurostat',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Koliko žrtev je bilo evidentiranih, skupaj in za vsako obliko izkoriščanja Eurostata?',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'Beračenje je tu pri delu, v SDG 16.2.2 pa med drugimi nameni.',
  'Ways out of exploitation': 'Izhodi iz izkoriščanja',
  'How did the exploitation end for the persons, of whom it is known?':
    'Kako se je izkoriščanje končalo za osebe, za katere je to znano?',
  'Children whose family is thought to be complicit': 'Otroci, katerih družina naj bi bila soudeležena',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'Za kolikšen del otrok velja, da je sorodnik otroka prodal ali bil soudeležen?',
  'Foreigners among registered victims': 'Tujci med evidentiranimi žrtvami',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Kolikšen del evidentiranih oseb ni imel državljanstva države, ki jih je evidentirala?',
  'What part of the registered persons of whom a form is known suffered each?':
    'Kolikšen del evidentiranih oseb z znano obliko je utrpel vsako od njih?',
  'Referrals of children of which the guardian knew': 'Napotitve otrok, za katere je skrbnik vedel',
  'Of what part of the referrals of children did the guardian know?':
    'Za kolikšen del napotitev otrok je skrbnik vedel?',
  'Identified victims': 'Identificirane žrtve',
  'How many persons were found to be victims by the authority that decides?':
    'Za koliko oseb je organ, ki odloča, ugotovil, da so žrtve?',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Identificirane in domnevne žrtve se ne seštevajo, kjer država da le eno od obojega.',
  'How far the law came': 'Kako daleč je prišlo pravosodje',
  'How far had the law come by the day with those first suspected in a year?':
    'Kako daleč je do dneva prišlo pravosodje s prvič osumljenimi v nekem letu?',
  'Persons suspected of knowing use': 'Osebe, osumljene zavestne uporabe',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Koliko oseb je bilo osumljenih, da so zavestno uporabljale storitve žrtve?',
  'Persons whose age is known': 'Osebe z znano starostjo',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'Za kolikšen del evidentiranih oseb je znano, ali so bile ob evidentiranju otroci?',
  'Closed referrals with an outcome': 'Zaključene napotitve z izidom',
  'Of what part of the closed referrals is it known what came of them?':
    'Za kolikšen del zaključenih napotitev je znano, kaj je iz njih nastalo?',
  'Victims of forced and bonded labour, by form': 'Žrtve prisilnega dela in dolžniškega suženjstva po obliki',
  'How many registered persons were exploited in their work, and how?':
    'Koliko evidentiranih oseb je bilo izkoriščanih pri delu in kako?',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'Beračenje in kazniva dejanja pod prisilo imajo svoje kode in ne štejejo kot delo.',
  'Activities that are late': 'Dejavnosti, ki zamujajo',
  'What part of the activities should be done and is not?': 'Kolikšen del dejavnosti bi moral biti opravljen, pa ni?',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Kolikšen del evidentiranih oseb je imel nekoga, ki je zanje ravnal pred sodišči in organi?',
  'Means of trafficking': 'Sredstva trgovine z ljudmi',
  'By what means was it brought about, of whom it is known?':
    'S katerimi sredstvi je bilo to storjeno, pri osebah, za katere je znano?',
  'For a child no means is needed.': 'Za otroka sredstvo ni potrebno.',
  'Milestones, by kind': 'Mejniki po vrsti',
  'What was achieved, and what failed?': 'Kaj je bilo doseženo in kaj ni uspelo?',
  'Children missing from care': 'Otroci, pogrešani iz oskrbe',
  'What part of the children was missing from care at some time?': 'Kolikšen del otrok je bil kdaj pogrešan iz oskrbe?',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Kdor nima takega vnosa, šteje kot nikoli pogrešan: kjer se to ne zapisuje, je delež prenizek.',
  'Forms of exploitation, several as mixed': 'Oblike izkoriščanja, več kot mešane',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Kolikšen del evidentiranih oseb je utrpel vsako obliko samo, kolikšen pa več?',
  'Money spent on activities': 'Denar, porabljen za dejavnosti',
  'How much money was spent on the activities?': 'Koliko denarja je bilo porabljenega za dejavnosti?',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Kar je bilo porabljeno v drugi valuti kot v valuti proračuna, ni v vsoti.',
  'Non-punishment applied': 'Uporabljeno nekaznovanje',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'Za kolikšen del oseb z izsiljenim dejanjem je bilo uporabljeno načelo nekaznovanja?',
  'Persons reached by programmes': 'Osebe, ki so jih programi dosegli',
  'How many persons did the programmes reach?': 'Koliko oseb so programi dosegli?',
  'Whom several programmes reached is counted in each.': 'Kogar je doseglo več programov, šteje v vsakem.',
  'Persons trained, by profession': 'Usposobljene osebe po poklicu',
  'How many persons were trained, and of which profession?': 'Koliko oseb je bilo usposobljenih in katerega poklica?',
  'Who came to several sessions is counted in each.': 'Kdor je prišel na več srečanj, šteje na vsakem.',
  training: 'usposabljanje',
  'Plans of action that were evaluated': 'Akcijski načrti, ki so bili ovrednoteni',
  'At what part of the plans did somebody look as a whole?': 'Kolikšen del načrtov je kdo pregledal kot celoto?',
  plan: 'načrt',
  'Plans of action, by scope': 'Akcijski načrti po področju',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Koliko akcijskih načrtov je sprejetih in veljavnih: splošnih, o otrocih ali o delu?',
  'Presumed victims': 'Domnevne žrtve',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'Za koliko oseb se domneva, da so žrtve, ali izpolnjujejo merila in odklanjajo identifikacijo?',
  'Outcomes of proceedings': 'Izidi postopkov',
  'What did the proceedings come to that came to something?': 'Kaj so prinesli postopki, ki so kaj prinesli?',
  proceeding: 'postopek',
  'Proceedings, by kind': 'Postopki po vrsti',
  'How many proceedings were there, and of which kind?': 'Koliko je bilo postopkov in katere vrste?',
  'Programmes, by topic': 'Programi po temi',
  'What are the programmes about?': 'O čem so programi?',
  'Several programmes on one topic in one country may overlap.':
    'Več programov o eni temi v eni državi se lahko prekriva.',
  'Programmes, by kind': 'Programi po vrsti',
  'How many programmes are there, and of which kind?': 'Koliko je programov in katere vrste so?',
  'Promises at recruitment': 'Obljube pri novačenju',
  'What was promised to the persons, of whom it is known?': 'Kaj je bilo obljubljeno osebam, za katere je to znano?',
  'Prosecuted persons': 'Kazensko preganjane osebe',
  'How many persons and companies were charged with trafficking?':
    'Koliko oseb in družb je bilo obtoženih trgovine z ljudmi?',
  'Suspects who were prosecuted': 'Osumljenci, ki so bili preganjani',
  'What part of those first suspected in a year was charged by the day?':
    'Kolikšen del prvič osumljenih v nekem letu je bil do dneva obtožen?',
  'Applications under provisions of law': 'Prošnje po zakonskih določbah',
  'How many persons asked for what the law provides, as countries report?':
    'Koliko oseb je prosilo za to, kar določa zakon, kot poročajo države?',
  'As countries report it; persons in records are counted apart.':
    'Kot poročajo države; osebe v zapisih se štejejo ločeno.',
  provision: 'določba',
  'Applications granted under provisions of law': 'Odobrene prošnje po zakonskih določbah',
  'How many persons got what the law provides, as countries report?':
    'Koliko oseb je dobilo to, kar določa zakon, kot poročajo države?',
  'Provisions conditional on cooperation': 'Določbe, pogojene s sodelovanjem',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Kolikšen del določb velja samo za tistega, ki sodeluje z organi?',
  'Provisions in law': 'Določbe v zakonu',
  'How far does the law provide what was agreed?': 'Kako daleč zakon določa to, kar je bilo dogovorjeno?',
  'Provisions in use': 'Določbe v uporabi',
  'How far is what the law provides used?': 'Kako daleč se uporablja to, kar zakon določa?',
  'No use where nobody is entitled is no gap.': 'Neuporaba, kjer nihče nima pravice, ni vrzel.',
  'Records, by status': 'Zapisi po stanju',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Kolikšen del zapisov je o osebah, ki so identificirane, domnevne, možne ali za katere je ugotovljeno, da niso žrtve?',
  'What were the recruiters to the persons, of whom it is known?':
    'Kaj so bili novačitelji osebam, za katere je to znano?',
  'Where or through what were the persons recruited, of whom it is known?':
    'Kje ali prek česa so bile novačene osebe, za katere je to znano?',
  'National and transnational referrals': 'Nacionalne in transnacionalne napotitve',
  'What part of the referrals crosses a border?': 'Kolikšen del napotitev prečka mejo?',
  'Outcomes of referrals': 'Izidi napotitev',
  'What came of the referrals for the persons?': 'Kaj so napotitve prinesle osebam?',
  'Reasons of referrals': 'Razlogi napotitev',
  'Why are persons referred?': 'Zakaj se osebe napotujejo?',
  'Services asked in referrals': 'Storitve, zaprošene v napotitvah',
  'For which services are persons referred?': 'Po katere storitve se osebe napotujejo?',
  'How many referrals were made?': 'Koliko napotitev je bilo opravljenih?',
  'Recovery and reflection periods granted': 'Odobrena obdobja okrevanja in razmisleka',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'Kolikšnemu delu tujih žrtev je bilo odobreno obdobje okrevanja in razmisleka?',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Upravičeni in tisti, ki jim je bilo odobreno, so postavljeni drug ob drugega: neuporaba, kjer nihče nima pravice, ni vrzel.',
  'Reasons of refusals': 'Razlogi zavrnitev',
  'Why were referrals refused?': 'Zakaj so bile napotitve zavrnjene?',
  'What came of applications for residence': 'Kaj je nastalo iz prošenj za prebivanje',
  'What came of the applications of foreign victims for a residence permit?':
    'Kaj je nastalo iz prošenj tujih žrtev za dovoljenje za prebivanje?',
  'Residence permits granted': 'Odobrena dovoljenja za prebivanje',
  'To what part of the foreign victims was a residence permit granted?':
    'Kolikšnemu delu tujih žrtev je bilo odobreno dovoljenje za prebivanje?',
  'Persons trafficked again': 'Osebe, s katerimi se je ponovno trgovalo',
  'What part of the registered persons was trafficked more than once?':
    'S kolikšnim delom evidentiranih oseb se je trgovalo več kot enkrat?',
  'Known only where sources recognise the same person.': 'Znano le, kjer viri prepoznajo isto osebo.',
  'Children returned after an assessment of risk': 'Otroci, vrnjeni po oceni tveganja',
  'Before what part of the returns of children was the risk assessed?':
    'Pred kolikšnim delom vrnitev otrok je bilo tveganje ocenjeno?',
  'An assessment after the journey is none.': 'Ocena po potovanju ni ocena.',
  'Returns and resettlements, by kind': 'Vrnitve in preselitve po vrsti',
  'How did those leave who were returned or resettled?': 'Kako so odšli tisti, ki so bili vrnjeni ali preseljeni?',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Kdor ni bil ne vrnjen ne preseljen, je izpuščen skupaj s tistimi, o katerih ni nič znanega.',
  'Persons returned or resettled': 'Vrnjene ali preseljene osebe',
  'How many registered persons were returned or resettled, and how?':
    'Koliko evidentiranih oseb je bilo vrnjenih ali preseljenih in kako?',
  'Identified after a screening that met the elements': 'Identificirani po presejanju z izpolnjenimi elementi',
  'What part of the persons whose screening met the elements was identified?':
    'Kolikšen del oseb, katerih presejanje je izpolnilo elemente, je bil identificiran?',
  'A screening never says that somebody is a victim.': 'Presejanje nikoli ne pove, da je nekdo žrtev.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Tisti, o katerih še ni odločeno, so v imenovalcu, zato je mlado leto videti nizko.',
  'Results of screening': 'Rezultati presejanja',
  'What came out of the last screening of those who were screened?':
    'Kaj je pokazalo zadnje presejanje tistih, pri katerih je bilo opravljeno?',
  'SDG 16.2.2: detected victims, by form of exploitation': 'SDG 16.2.2: odkrite žrtve po obliki izkoriščanja',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Koliko žrtev je bilo odkritih, skupaj in za vsako obliko izkoriščanja ciljev trajnostnega razvoja?',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'Beračenje je tu med drugimi nameni, v statistiki Eurostata pa pri delu.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'SDG 16.2.2: odkrite žrtve na 100.000 prebivalcev po obliki izkoriščanja',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Koliko žrtev je bilo odkritih na vsakih 100.000 prebivalcev, skupaj in za vsako obliko izkoriščanja?',
  'Sectors of exploited work': 'Sektorji izkoriščanega dela',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'V katerih sektorjih je bilo izkoriščano delo oseb, za katere je to znano?',
  'Of those who were not exploited in their work there is no sector.':
    'Za tiste, ki niso bili izkoriščani pri delu, sektorja ni.',
  'Services asked and not to be had': 'Zaprošene storitve, ki jih ni bilo',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'Pri kolikšnem delu napotitev z znanim izidom storitve ni bilo?',
  'Services that persons needed and could not have': 'Storitve, ki so jih osebe potrebovale in jih niso mogle dobiti',
  'For how many registered persons was a service not to be had, and which?':
    'Za koliko evidentiranih oseb kakšne storitve ni bilo in katere?',
  'Services received': 'Prejete storitve',
  'Which services did those receive who received any?': 'Katere storitve so prejeli tisti, ki so prejeli kakšno?',
  'Persons with several contacts': 'Osebe z več stiki',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'S kolikšnim delom evidentiranih oseb so imele organizacije poročevalke več kot en stik?',
  'In systems that do not recognise persons these would be counted twice.':
    'V sistemih, ki ne prepoznajo oseb, bi te šteli dvakrat.',
  'Programmes with several contributions': 'Programi z več prispevki',
  'What part of the programmes has more than one contribution?': 'Kolikšen del programov ima več kot en prispevek?',
  'How were the persons sexually exploited, of whom it is known?':
    'Kako so bile spolno izkoriščane osebe, za katere je to znano?',
  'Activities for the commitments of Sofia': 'Dejavnosti za sofijske zaveze',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Kako daleč so prišle dejavnosti, ki uresničujejo to, kar je bilo v Sofiji obljubljeno za otroke?',
  'The four commitments of Sofia, by how far they are done': 'Štiri sofijske zaveze po tem, kako daleč so izpolnjene',
  'How far is done what was promised for children in Sofia?':
    'Kako daleč je izpolnjeno to, kar je bilo v Sofiji obljubljeno za otroke?',
  'Identified and presumed among registered victims': 'Identificirane in domnevne med evidentiranimi žrtvami',
  'What part of the registered persons is identified, and what part presumed?':
    'Kolikšen del evidentiranih oseb je identificiran in kolikšen domneven?',
  'Coordinators, groups and services in place': 'Obstoječi koordinatorji, skupine in službe',
  'Which parts of a national structure are in place?': 'Kateri deli nacionalne strukture obstajajo?',
  'That a body exists does not say what it does.': 'Da telo obstaja, ne pove, kaj dela.',
  organization: 'organizacija',
  'Suspects who have a record as a victim': 'Osumljenci, ki imajo zapis kot žrtev',
  'What part of the suspects has a record as a victim?': 'Kolikšen del osumljencev ima zapis kot žrtev?',
  'Suspected persons': 'Osumljene osebe',
  'How many persons and companies were suspected of trafficking?':
    'Koliko oseb in družb je bilo osumljenih trgovine z ljudmi?',
  'Activities that met their targets': 'Dejavnosti, ki so dosegle svoje cilje',
  'What part of the activities with targets met all of them?': 'Kolikšen del dejavnosti s cilji je dosegel vse?',
  'What was not measured counts as not met.': 'Kar ni bilo izmerjeno, šteje kot nedoseženo.',
  'Children without those who must care for them': 'Otroci brez tistih, ki morajo skrbeti zanje',
  'What part of the children was unaccompanied or separated?': 'Kolikšen del otrok je bil brez spremstva ali ločen?',
  'Places of exploitation': 'Kraji izkoriščanja',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'Na kakšnih krajih so bile izkoriščane osebe, za katere je to znano?',
  'Protection of those who testify': 'Zaščita tistih, ki pričajo',
  'What part of the persons who gave a statement or testified was protected?':
    'Kolikšen del oseb, ki so dale izjavo ali pričale, je bil zaščiten?',
  'Victims as witnesses': 'Žrtve kot priče',
  'How far did the registered persons cooperate as witnesses?': 'Koliko so evidentirane osebe sodelovale kot priče?',
  'Form of exploitation (SDG 16.2.2), several as mixed': 'Oblika izkoriščanja (SDG 16.2.2), več kot mešane',
  'Sexual exploitation': 'Spolno izkoriščanje',
  'Forced labour, servitude and slavery': 'Prisilno delo, služabništvo in suženjstvo',
  'Removal of organ': 'Odvzem organa',
  'Other purposes': 'Drugi nameni',
  'None of the forms asked about': 'Nobena od iskanih oblik',
  'Several of these forms': 'Več teh oblik',
  'At work on the day': 'Deluje na ta dan',
  'At work': 'Deluje',
  'Not yet or no longer at work': 'Še ne ali ne več deluje',
  'How far the activity has come': 'Kako daleč je prišla dejavnost',
  Age: 'Starost',
  'Child (under 18)': 'Otrok (mlajši od 18 let)',
  'Adult (18 and over)': 'Odrasla oseba (18 let in več)',
  'Unknown: presumed a child': 'Neznano: domnevno otrok',
  'Unknown: disputed': 'Neznano: sporno',
  'Age at entry': 'Starost ob vstopu',
  'Age when the exploitation began': 'Starost ob začetku izkoriščanja',
  'Age at registration': 'Starost ob evidentiranju',
  'Kind of agreement': 'Vrsta sporazuma',
  'Status of the agreement': 'Stanje sporazuma',
  'Has a record as a victim': 'Ima zapis kot žrtev',
  'Has none': 'Nima ga',
  Answer: 'Odgovor',
  Accepted: 'Sprejeto',
  Refused: 'Zavrnjeno',
  'No answer yet': 'Še brez odgovora',
  'Answer to a referral': 'Odgovor na napotitev',
  'Answered, time known': 'Odgovorjeno, čas znan',
  'Not answered yet': 'Še ni odgovorjeno',
  'A day is not known': 'Kakšen dan ni znan',
  'Part of the response': 'Del odziva',
  'Determination of best interests': 'Določitev največje koristi',
  'Best interests were determined': 'Največja korist je bila določena',
  'No determination is recorded': 'Določitev ni zapisana',
  'Exploitation at home or abroad': 'Izkoriščanje doma ali v tujini',
  'In the country of origin, perhaps elsewhere too': 'V državi izvora, morda tudi drugje',
  'Only in other countries': 'Samo v drugih državah',
  'Section on children': 'Razdelek o otrocih',
  'Trafficking in children has a section of its own': 'Trgovina z otroki ima svoj razdelek',
  'It has none': 'Nima ga',
  Citizenship: 'Državljanstvo',
  'Prosecution for compelled acts': 'Pregon zaradi izsiljenih dejanj',
  'Charged or convicted': 'Obtožen ali obsojen',
  'Investigated or not pursued, never charged': 'Preiskovan ali ne preganjan, nikoli obtožen',
  'No compelled act is recorded': 'Izsiljeno dejanje ni zapisano',
  'Paid, at least in part': 'Izplačano, vsaj deloma',
  'Granted, nothing paid yet': 'Prisojeno, še nič izplačano',
  'Claimed, not decided': 'Zahtevano, ni odločeno',
  'Refused, withdrawn or revoked': 'Zavrnjeno, umaknjeno ali preklicano',
  'No claim is recorded': 'Zahtevek ni zapisan',
  'Only for who cooperates with the authorities': 'Samo za tistega, ki sodeluje z organi',
  'Not conditional on cooperation': 'Ni pogojeno s sodelovanjem',
  'No contact is recorded': 'Stik ni zapisan',
  'One contact': 'En stik',
  'Several contacts': 'Več stikov',
  'Earlier programmes': 'Prejšnji programi',
  'Carries earlier work on': 'Nadaljuje prejšnje delo',
  'There was nothing before': 'Prej ni bilo ničesar',
  'Cooperation as a witness': 'Sodelovanje kot priča',
  'Country of registration': 'Država evidentiranja',
  'Children have it too': 'Imajo jo tudi otroci',
  'Children do not have it': 'Otroci je nimajo',
  'Day of registration': 'Dan evidentiranja',
  'Known to the day': 'Znan na dan',
  'Known in part': 'Znan deloma',
  'Not known': 'Ni znan',
  'In debt bondage': 'V dolžniškem suženjstvu',
  'Not in debt bondage, of those whose control is known': 'Ne v dolžniškem suženjstvu, med tistimi z znanim nadzorom',
  'Detention of the child': 'Pridržanje otroka',
  'Was detained': 'Je bil pridržan',
  'Was not detained': 'Ni bil pridržan',
  'Type of the donor': 'Vrsta donatorja',
  'Number of contributions': 'Število prispevkov',
  'One contribution': 'En prispevek',
  'Several, by one donor or more': 'Več, od enega donatorja ali več',
  'Other records of the same person': 'Drugi zapisi o isti osebi',
  'Another record is asserted to be of the same person': 'Za drug zapis se trdi, da je o isti osebi',
  'No such record is known': 'Tak zapis ni znan',
  'Durable solutions of the child': 'Trajne rešitve za otroka',
  'Form of exploitation (Eurostat crim_thb)': 'Oblika izkoriščanja (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Prisilno delo ali storitve, vključno z beračenjem',
  'Removal of organs': 'Odvzem organov',
  Other: 'Drugo',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Oblika izkoriščanja (Eurostat crim_thb), več kot mešane',
  Evaluation: 'Vrednotenje',
  'Somebody looked at the plan as a whole': 'Nekdo je načrt pregledal kot celoto',
  'No evaluation is recorded': 'Vrednotenje ni zapisano',
  'Length of the exploitation': 'Trajanje izkoriščanja',
  'Ended, length known': 'Končano, trajanje znano',
  'Not ended yet': 'Še ni končano',
  'When it ended is not known': 'Ni znano, kdaj se je končalo',
  'Ended before it began': 'Končano, preden se je začelo',
  'Country of exploitation': 'Država izkoriščanja',
  'How far the law provides it': 'Kako daleč to določa zakon',
  'Complicity of the family': 'Soudeleženost družine',
  'A relative is thought to be complicit': 'Sorodnik naj bi bil soudeležen',
  'No relative is thought to be complicit': 'Noben sorodnik naj ne bi bil soudeležen',
  'Form of exploitation': 'Oblika izkoriščanja',
  'How far it is done': 'Kako daleč je izpolnjeno',
  'Suspected, no charge yet': 'Osumljen, še brez obtožbe',
  'Charged, no judgment yet': 'Obtožen, še brez sodbe',
  'Convicted of trafficking': 'Obsojen zaradi trgovine z ljudmi',
  Acquitted: 'Oproščen',
  'Convicted of another offence': 'Obsojen zaradi drugega dejanja',
  Discontinued: 'Ustavljeno',
  'Appointment of a guardian': 'Imenovanje skrbnika',
  'A guardian was appointed': 'Skrbnik je bil imenovan',
  'No guardian yet': 'Še brez skrbnika',
  'A parent acts for the child': 'Za otroka ravna starš',
  'Appointed before the registration': 'Imenovan pred evidentiranjem',
  'The guardian of the child knew of it': 'Skrbnik otroka je vedel',
  'The guardian did not know of it': 'Skrbnik ni vedel',
  'Identification after first contact': 'Identifikacija po prvem stiku',
  'Identified, time known': 'Identificiran, čas znan',
  'Not identified yet': 'Še ni identificiran',
  'A date is not known to the day': 'Kakšen datum ni znan na dan',
  'Identified before the first contact': 'Identificiran pred prvim stikom',
  'In force on the day': 'V veljavi na ta dan',
  'In force': 'V veljavi',
  'Not yet or no longer in force': 'Še ne ali ne več v veljavi',
  Judgment: 'Sodba',
  'Judged, time known': 'Sojeno, čas znan',
  'Not judged yet': 'Še ni sojeno',
  'Did not begin': 'Se ni začelo',
  'Judged before the first step': 'Sojeno pred prvim korakom',
  'Fields that are known': 'Polja, ki so znana',
  'None of these fields': 'Nobeno od teh polj',
  Lateness: 'Zamuda',
  'Its last day has passed and it is neither done nor cancelled':
    'Zadnji dan je minil, pa ni ne opravljeno ne odpovedano',
  'In time, done or cancelled': 'Pravočasno, opravljeno ali odpovedano',
  'Part of the curriculum': 'Del učnega načrta',
  'Part of the regular curriculum': 'Del rednega učnega načrta',
  'Not part of it': 'Ni njegov del',
  'Kind of milestone': 'Vrsta mejnika',
  'Was missing from care': 'Je bil pogrešan iz oskrbe',
  'No time missing from care is recorded': 'Pogrešanost iz oskrbe ni zapisana',
  'Person known or not': 'Oseba znana ali ne',
  'It is known whose contact it was': 'Znano je, čigav je bil stik',
  'Nobody can say whose contact it was': 'Nihče ne more reči, čigav je bil stik',
  'Citizenship of the country of registration': 'Državljanstvo države evidentiranja',
  'Its citizens': 'Njeni državljani',
  'Foreigners and stateless persons': 'Tujci in osebe brez državljanstva',
  'Country of origin': 'Država izvora',
  'Outcome for the person': 'Izid za osebo',
  'Outcome known': 'Izid znan',
  'It is known what came of it': 'Znano je, kaj je nastalo',
  'It is not known': 'Ni znano',
  'Natural or legal person': 'Fizična ali pravna oseba',
  'Scope of the plan': 'Področje načrta',
  'Whether the plan is in force': 'Ali je načrt v veljavi',
  'Adopted and in force': 'Sprejet in v veljavi',
  Draft: 'Osnutek',
  Ended: 'Končan',
  'Presumption after first contact': 'Domneva po prvem stiku',
  'Presumed, time known': 'Domnevno, čas znan',
  'Not presumed yet': 'Še ni domnevno',
  'Presumed before the first contact': 'Domnevno pred prvim stikom',
  'Kind of proceedings': 'Vrsta postopka',
  'Outcome of the proceedings': 'Izid postopka',
  'None yet': 'Še noben',
  'Kind of programme': 'Vrsta programa',
  'How far the programme has come': 'Kako daleč je prišel program',
  'Kind of referral': 'Vrsta napotitve',
  'Reasons of the referral': 'Razlogi napotitve',
  'Where the referral stands': 'Kje je napotitev',
  'Recovery and reflection period': 'Obdobje okrevanja in razmisleka',
  Granted: 'Odobreno',
  'Asked for, not decided': 'Zaprošeno, ni odločeno',
  'Withdrawn or revoked': 'Umaknjeno ali preklicano',
  'None is recorded': 'Nič ni zapisano',
  'Length of the reflection period': 'Trajanje obdobja razmisleka',
  'Granted, length known': 'Odobreno, trajanje znano',
  'No last day is set': 'Zadnji dan ni določen',
  'None was granted': 'Ni odobreno',
  'Reason of the refusal': 'Razlog zavrnitve',
  'Somebody acts or acted for the person': 'Nekdo ravna ali je ravnal za osebo',
  'No representative is recorded': 'Zastopnik ni zapisan',
  'Residence permit': 'Dovoljenje za prebivanje',
  'Decision on a residence permit': 'Odločitev o dovoljenju za prebivanje',
  'Decided, time known': 'Odločeno, čas znan',
  'Not decided yet': 'Še ni odločeno',
  'None was asked for': 'Ni bilo zaprošeno',
  'Decided before it was asked for': 'Odločeno, preden je bilo zaprošeno',
  'Assessment of risk before a return': 'Ocena tveganja pred vrnitvijo',
  'Returned after an assessment of risk': 'Vrnjen po oceni tveganja',
  'Returned without one': 'Vrnjen brez ocene',
  'Not returned': 'Ni vrnjen',
  'Returns and resettlements': 'Vrnitve in preselitve',
  'Result of the last screening': 'Rezultat zadnjega presejanja',
  'Not screened': 'Brez presejanja',
  'What came of a screening that met the elements': 'Kaj je nastalo iz presejanja z izpolnjenimi elementi',
  Identified: 'Identificiran',
  'Still to be decided': 'Še ni odločeno',
  'Found not to be a victim': 'Ugotovljeno, da ni žrtev',
  'Declined or closed': 'Odklonjeno ali zaključeno',
  'The elements were not met, or nobody screened': 'Elementi niso bili izpolnjeni ali nihče ni opravil presejanja',
  'Form of exploitation (SDG 16.2.2)': 'Oblika izkoriščanja (SDG 16.2.2)',
  'Separation of the child': 'Ločenost otroka',
  'Fit to serve children': 'Primerno za otroke',
  'Not fit to serve children': 'Ni primerno za otroke',
  'Service after a referral': 'Storitev po napotitvi',
  'The person was served': 'Oseba je dobila storitev',
  'Not served yet': 'Še brez storitve',
  'Ended without a service': 'Končano brez storitve',
  'Served before it was sent': 'Storitev dana pred pošiljanjem',
  'Services given': 'Dane storitve',
  'Services not to be had': 'Storitve, ki jih ni bilo',
  'Type of the source': 'Vrsta vira',
  'Stage of the proceedings': 'Stopnja postopka',
  'Status on the day': 'Stanje na ta dan',
  'No status yet': 'Še brez stanja',
  'Presumed, or declined to be identified': 'Domnevna ali je odklonila identifikacijo',
  'Place in the national structure': 'Mesto v nacionalni strukturi',
  'Subject of the provision': 'Predmet določbe',
  'Targets met': 'Doseženi cilji',
  'All its targets are met': 'Vsi njeni cilji so doseženi',
  'A target is missed': 'Kakšen cilj ni dosežen',
  'A target has not been measured': 'Kakšen cilj ni bil izmerjen',
  'Trafficked once or again': 'Žrtev enkrat ali ponovno',
  Once: 'Enkrat',
  'More than once': 'Več kot enkrat',
  'How far the provision is used': 'Kako daleč se določba uporablja',
  'Nobody has reported on it': 'Nihče o tem ni poročal',
  Prosecution: 'Pregon',
  'Was charged': 'Je bil obtožen',
  'Was not charged': 'Ni bil obtožen',
  'Protection of the witness': 'Zaščita priče',
  'Some measure is or was in place': 'Kakšen ukrep velja ali je veljal',
  'Asked for and refused': 'Zaprošeno in zavrnjeno',
  'No measure is recorded': 'Ukrep ni zapisan',
  Year: 'Leto',
  'Activities of the plans': 'Dejavnosti načrtov',
  'How many activities do the plans set out, and for which year?':
    'Koliko dejavnosti določajo načrti in za katero leto?',
  'Programmes for which several donors pay at once': 'Programi, za katere hkrati plačuje več donatorjev',
  'For what part of the programmes do different donors pay for the same year?':
    'Za kolikšen del programov različni donatorji plačujejo za isto leto?',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Donatorji si lahko delo delijo po dogovoru: prekrivanje pokaže, kje je treba vprašati, in samo po sebi ni napaka.',
  'Citizenship of the country, of the European Union, of others': 'Državljanstvo države, Evropske unije, drugih',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Kolikšen del evidentiranih oseb je imel državljanstvo države, druge članice Evropske unije, nobene od njih?',
  'Members of the European Union are those of the day of the first registration.':
    'Članice Evropske unije so tiste na dan prvega evidentiranja.',
  'Overlap of donors': 'Prekrivanje donatorjev',
  'Several donors pay for the same year': 'Več donatorjev plačuje za isto leto',
  'Never several donors for one year': 'Nikoli več donatorjev za eno leto',
  'Years for which several donors pay': 'Leta, za katera plačuje več donatorjev',
  'The country itself': 'Država sama',
  'Other countries of the EU': 'Druge države EU',
  'Countries outside the EU, or stateless': 'Države zunaj EU ali brez državljanstva',
  'Activities of plans of action.': 'Dejavnosti akcijskih načrtov.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Dejavnosti, ki navajajo eno od štirih zavez: minimalni standardi, sistematični podatki, hitra identifikacija, prilagojena napotitev.',
  'Against whom the law had taken a step on the day.': 'Proti katerim je bil do tega dne storjen korak po zakonu.',
  'Agreements that are in force.': 'Sporazumi, ki veljajo.',
  'All of them.': 'Vsi ti.',
  'All registered persons.': 'Vse registrirane osebe.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Zaveze iz kronike o minimalnih standardih, sistematičnih podatkih, hitri identifikaciji ali prilagojeni napotitvi.',
  'Commitments in the chronicle.': 'Zaveze iz kronike.',
  'Contributions to programmes.': 'Prispevki programom.',
  'Entries of the chronicle.': 'Vnosi kronike.',
  'Everybody of whom a screening is recorded.': 'Vsi, za katere je zabeleženo predhodno preverjanje.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Vsi, o katerih obstaja zapis kot o žrtvi ali o nekom, ki bi to lahko bil.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Identificirane osebe, v letu prve trditve, po kateri štejejo za registrirane.',
  'Organizations at work on the day.': 'Organizacije, ki na ta dan delujejo.',
  'Persons and companies, once, in the year in which they came so far.':
    'Osebe in družbe, po enkrat, v letu, v katerem so prišle tako daleč.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Identificirane osebe, z dnevi od prvega stika s katerim koli poročevalcem.',
  'Persons of whom it is known whether they were under 18 then.':
    'Osebe, za katere je znano, ali so bile takrat mlajše od 18 let.',
  'Persons registered as of the day by an organization of the territory.':
    'Osebe, ki jih je do tega dne registrirala organizacija z ozemlja.',
  'Persons registered as of the day to whom one was granted.':
    'Do tega dne registrirane osebe, ki jim je bilo odobreno.',
  'Persons registered as of the day whose first contact is known to the day.':
    'Do tega dne registrirane osebe, katerih prvi stik je znan na dan natančno.',
  'Persons registered as of the day.': 'Do tega dne registrirane osebe.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'Do tega dne registrirane osebe: identificirane, domnevne ali take, ki merila izpolnjujejo in odklanjajo.',
  'Persons under 18 when the exploitation began.': 'Osebe, mlajše od 18 let, ko se je izkoriščanje začelo.',
  'Persons under 18 when they entered the trafficking process.':
    'Osebe, mlajše od 18 let, ko so vstopile v proces trgovine.',
  'Persons under 18 when they were registered.': 'Osebe, mlajše od 18 let, ko so bile registrirane.',
  'Persons who are identified as victims as of the day.': 'Osebe, ki so do tega dne identificirane kot žrtve.',
  'Persons who count as registered as of the day and are not identified.':
    'Osebe, ki do tega dne štejejo za registrirane in niso identificirane.',
  'Plans adopted and in force on the day.': 'Načrti, sprejeti in veljavni na ta dan.',
  'Plans of action.': 'Akcijski načrti.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Domnevne osebe, v letu prve trditve, po kateri štejejo za registrirane.',
  'Proceedings that cases name.': 'Postopki, ki jih navajajo zadeve.',
  'Proceedings with an outcome on the day.': 'Postopki z izidom do tega dne.',
  'Programmes of training and curricula.': 'Programi usposabljanja in učni načrti.',
  'Programmes, once in each of their topics.': 'Programi, po enkrat pri vsaki od svojih tem.',
  'Programmes, whatever their kind.': 'Programi, ne glede na vrsto.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'Določbe, veljavne na ta dan, ki jih zakon daje v celoti ali deloma in o katerih je kdo poročal.',
  'Provisions of law that are in force on the day.': 'Zakonske določbe, ki veljajo na ta dan.',
  'Referrals that had been made on the day.': 'Napotitve, opravljene do tega dne.',
  'Referrals that had been sent on the day.': 'Napotitve, poslane do tega dne.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Napotitve, ki so bile sprejete ali zavrnjene, z dnevi, odkar so bile poslane.',
  'Referrals that were closed by the day.': 'Napotitve, zaključene do tega dne.',
  'Referrals that were refused by the day.': 'Napotitve, zavrnjene do tega dne.',
  'Referrals, in the year of their first step.': 'Napotitve, v letu svojega prvega koraka.',
  'Registered persons for whom a service is recorded as not available.':
    'Registrirane osebe, za katere je zabeleženo, da kakšne storitve ni bilo.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Registrirane osebe, katerih vrnitev ali preselitev je bila izvedena do tega dne.',
  'Registered persons of whom it is known whether they were under 18.':
    'Registrirane osebe, za katere je znano, ali so bile mlajše od 18 let.',
  'Registered persons of whom the field holds something.': 'Registrirane osebe, za katere polje kaj vsebuje.',
  'Registered persons under 18 at the moment that the table names.':
    'Registrirane osebe, mlajše od 18 let v trenutku, ki ga navaja preglednica.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Registrirane osebe, ki niso državljani države, ki jih je registrirala: tiste, ki so jim namenjeni členi o okrevanju in prebivanju.',
  'Registered persons who gave a statement or testified.': 'Registrirane osebe, ki so dale izjavo ali pričale.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Registrirane osebe, ki so bile ob registraciji otroci, med njimi tiste, za katere se domneva, da so otroci, in tiste, katerih starost je sporna, ker jih je treba obravnavati kot otroke.',
  'Registered persons who were children when registered.': 'Registrirane osebe, ki so bile ob registraciji otroci.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Registrirane osebe, katerih delo je bilo izkoriščano: prisilno delo, delo za dolg ali otroško delo, suženjstvo ali služabništvo.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Registrirane osebe, v letu prve trditve, po kateri štejejo za registrirane.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Registrirane osebe, ki niso državljani države, ki jih je registrirala, in so zaprosile za dovoljenje za prebivanje.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Registrirane osebe, po enkrat v vsaki državi izkoriščanja; po državi izvora, kjer je preglednica tako razčlenjena.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Registrirane osebe, enkrat v skupnem seštevku (serija VC_HTF_DETV) in enkrat pri vsaki obliki (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Registrirane osebe, enkrat v skupnem seštevku (serija VC_HTF_DETVR) in enkrat pri vsaki obliki (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Registrirane osebe, enkrat v skupnem seštevku in enkrat pri vsaki obliki.',
  'Registrations up to the day, with or without a victim.': 'Registracije do tega dne, z žrtvijo ali brez nje.',
  'Registrations up to the day.': 'Registracije do tega dne.',
  'Registrations without a victim, in the year of the contact.': 'Registracije brez žrtve, v letu stika.',
  'Registrations without a victim, up to the day.': 'Registracije brez žrtve, do tega dne.',
  'Registrations, in the year of the contact.': 'Registracije, v letu stika.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Prebivalci istega ozemlja, v istem letu, istega spola in iste starosti.',
  'Sessions of training.': 'Izvedena usposabljanja.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Osumljenci, ki so vedoma uporabljali tisto, za kar je bila žrtev izkoriščana.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'Seštevek za vse te; število enot je število tistih, ki se štejejo.',
  'Those and the ones without an answer, as long as they have waited.':
    'Te in tiste brez odgovora, kolikor dolgo čakajo.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Te in osebe, katerih identifikacija je še odprta, kolikor dolgo je odprta.',
  'Those of them who have any answer.': 'Tisti od njih, ki imajo kakršen koli odgovor.',
  'Those of them who have the answer, each once in each.':
    'Tisti od njih, ki imajo ta odgovor, vsak po enkrat pri vsakem.',
  'Those persons, once in each kind.': 'Te osebe, po enkrat pri vsaki vrsti.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'Te osebe, po enkrat pri vsaki od svojih oblik; oseba ima lahko poleg dela še druge oblike.',
  'Those persons, once in each service.': 'Te osebe, po enkrat pri vsaki storitvi.',
  'Who had been acquitted on the day.': 'Ki so bili do tega dne oproščeni.',
  'Who had been charged on the day.': 'Ki so bili do tega dne obtoženi.',
  'Who had been convicted of trafficking on the day.': 'Ki so bili do tega dne obsojeni zaradi trgovine z ljudmi.',
  'Year in which it began': 'Leto, v katerem se je začelo',
  'Year in which it begins': 'Leto, v katerem se začne',
  'Year in which it happened': 'Leto, v katerem se je zgodilo',
  'Year in which it was sent': 'Leto, v katerem je bilo poslano',
  'Year of adoption': 'Leto sprejetja',
  'Year of first registration': 'Leto prve registracije',
  'Year in which it is to begin': 'Leto, v katerem naj bi se začela',
  'Year of signing': 'Leto podpisa',
  'Year of the acquittal': 'Leto oprostitve',
  'Year of the charge': 'Leto obtožbe',
  'Year of the contact': 'Leto stika',
  'Year of the conviction': 'Leto obsodbe',
  'Year of the first assertion': 'Leto prve trditve',
  'Year of the first stage': 'Leto prve faze',
  'Year of the first step': 'Leto prvega koraka',
  'Year of the training': 'Leto usposabljanja',
};
