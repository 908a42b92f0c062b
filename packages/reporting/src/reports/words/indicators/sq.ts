import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in Albanian. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Pranimi i referimeve',
  'What part of the answered referrals was accepted?': 'Cila pjesë e referimeve me përgjigje u pranua?',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'Për kë nuk dihet, nuk është në asnjë emërues dhe shfaqet si i lënë jashtë.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Vendet ndryshojnë në atë se kush mund të regjistrojë, në ligj dhe në mënyrën si dallohen personat; një numër më i madh nuk do të thotë më shumë viktima.',
  referral: 'referim',
  'Acquitted persons': 'Persona të shpallur të pafajshëm',
  'How many persons and companies were acquitted?': 'Sa persona dhe shoqëri u shpallën të pafajshëm?',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Personat e një viti nuk janë ata të vitit tjetër: kurrë të mos pjesëtohen me numrat e një faze tjetër.',
  perpetrator: 'autor',
  'Acts of trafficking': 'Veprimet e trafikimit',
  'What was done with the persons, of whom it is known?': 'Çfarë u bë me personat për të cilët kjo dihet?',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Kush nuk dha përgjigje në grup, nuk është në asnjë emërues dhe shfaqet si i lënë jashtë.',
  'One may have several answers, so that shares add up to more than one.':
    'Një person mund të ketë disa përgjigje, prandaj pjesët mblidhen në më shumë se një.',
  person: 'person',
  'Activities, by how far they have come': 'Veprimtaritë, sipas asaj sa kanë ecur',
  'How far have the activities of the plans come?': 'Sa kanë ecur veprimtaritë e planeve?',
  'What a plan calls an activity differs from country to country.':
    'Ajo që një plan e quan veprimtari ndryshon nga një vend te tjetri.',
  'Agreements in force, by kind': 'Marrëveshje në fuqi, sipas llojit',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Sa marrëveshje për binjakëzim, risistemim, ripranim dhe referim janë në fuqi?',
  agreement: 'marrëveshje',
  'Registrations that name no person': 'Regjistrime që nuk përmendin asnjë person',
  'How many contacts were registered of which nobody can say whose they were?':
    'Sa kontakte u regjistruan për të cilat askush nuk mund të thotë se të kujt ishin?',
  'Several may be of one person. Never to be added to persons.':
    'Disa mund të jenë të një personi. Kurrë të mos u shtohen personave.',
  registration: 'regjistrim',
  'Contacts of which nobody can say whose they were': 'Kontakte për të cilat askush nuk mund të thotë se të kujt ishin',
  'What part of the contacts cannot be told to be of one person?':
    'Për cilën pjesë të kontakteve nuk mund të thuhet se janë të një personi?',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'Një pjesë e lartë do të thotë se numrat e personave janë tepër të ulët dhe se njerëzit guxojnë të pyesin pa dhënë emër.',
  'Children whose best interests were determined': 'Fëmijë të cilëve iu përcaktua interesi më i lartë',
  'For what part of the children were the best interests determined formally?':
    'Për cilën pjesë të fëmijëve u përcaktua zyrtarisht interesi më i lartë?',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Kush nuk e ka këtë shënim në regjistrim, numërohet si pa të: një regjistrim që nuk mbahet duket si një e drejtë që nuk jepet.',
  'Budget of activities': 'Buxheti i veprimtarive',
  'How much money is set aside for the activities?': 'Sa para janë caktuar për veprimtaritë?',
  'What is not said of a unit is not in the sum.': 'Ajo që nuk thuhet për një njësi nuk është në shumë.',
  'Programmes that carry earlier work on': 'Programe që vazhdojnë punë të mëparshme',
  'What part of the programmes builds on an earlier one?':
    'Cila pjesë e programeve mbështetet mbi një program të mëparshëm?',
  programme: 'program',
  'Victims charged for compelled acts': 'Viktima të akuzuara për vepra të detyruara',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Cila pjesë e personave me një vepër të detyruar u akuzua ose u dënua për të?',
  'Forms of exploitation of children': 'Format e shfrytëzimit të fëmijëve',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Cila pjesë e fëmijëve vuajti secilën formë: shfrytëzim seksual, punë, lypje, vjedhje, krime të tjera?',
  'Relation of recruiters of children': 'Lidhja e rekrutuesve me fëmijët',
  'What were the recruiters to the children, of whom it is known?':
    'Çfarë ishin rekrutuesit për fëmijët për të cilët kjo dihet?',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Një rekrutues nga familja ndalon kthimin në të pa një vlerësim.',
  'Share of children among detected victims': 'Pjesa e fëmijëve ndër viktimat e zbuluara',
  'What part of the detected victims whose age is known were children?':
    'Cila pjesë e viktimave të zbuluara me moshë të njohur ishin fëmijë?',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Personat që prezumohen fëmijë dhe ata me moshë të kontestuar nuk numërohen në asnjë anë; shfaqen si të lënë jashtë.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Vendet e marrin moshën në regjistrim, në hyrje ose kur filloi shfrytëzimi; të tria nuk duhen krahasuar.',
  'Share of children when they entered the trafficking process': 'Pjesa e fëmijëve kur hynë në procesin e trafikimit',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Cila pjesë e personave të regjistruar me moshë të njohur ishin fëmijë kur hynë në procesin e trafikimit?',
  'The three moments at which ages are taken are not to be compared.':
    'Tri çastet në të cilat merren moshat nuk duhen krahasuar.',
  'Share of children when the exploitation began': 'Pjesa e fëmijëve kur filloi shfrytëzimi',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Cila pjesë e personave të regjistruar me moshë të njohur ishin fëmijë kur filloi shfrytëzimi?',
  'Share of children when they were registered': 'Pjesa e fëmijëve kur u regjistruan',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Cila pjesë e personave të regjistruar me moshë të njohur ishin fëmijë kur u regjistruan?',
  'Commitments, by how far they are done': 'Zotimet, sipas asaj sa janë kryer',
  'How far is what was promised done?': 'Sa është kryer ajo që u premtua?',
  'Of what nobody says how far it is done is left out, and shown.':
    'Ajo për të cilën askush nuk thotë sa është kryer lihet jashtë dhe shfaqet.',
  milestone: 'ngjarje e shënuar',
  'Compensation granted': 'Kompensim i dhënë',
  'To what part of the registered persons was compensation granted or paid?':
    'Cilës pjesë të personave të regjistruar iu dha ose iu pagua kompensim?',
  'Completeness, by field': 'Plotësia, sipas fushës',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'Në cilën pjesë të regjistrimeve të personave të regjistruar njihet secila fushë nga e cila nxirren shifra?',
  'Broken down by the type of source it shows whose records lack what.':
    'E ndarë sipas llojit të burimit tregon kujt çfarë i mungon në regjistrime.',
  'A field that does not apply to a person counts as not known.':
    'Një fushë që nuk zbatohet për një person numërohet si e panjohur.',
  'Contacts of reporting entities, by channel': 'Kontaktet e subjekteve raportuese, sipas kanalit',
  'How many contacts were registered, and through which channels?':
    'Sa kontakte u regjistruan dhe përmes cilave kanale?',
  'One person may have several contacts. Never to be added to persons.':
    'Një person mund të ketë disa kontakte. Kurrë të mos u shtohen personave.',
  'Contributions of donors': 'Kontributet e donatorëve',
  'How much do donors give to programmes?': 'Sa japin donatorët për programet?',
  'A programme with several donors stands in the numbers of each.':
    'Një program me disa donatorë gjendet në numrat e secilit.',
  contribution: 'kontribut',
  'How were the persons kept under control, of whom it is known?':
    'Si u mbajtën nën kontroll personat për të cilët kjo dihet?',
  'Convicted persons': 'Persona të dënuar',
  'How many persons and companies were convicted of trafficking?': 'Sa persona dhe shoqëri u dënuan për trafikim?',
  'Suspects who were convicted': 'Të dyshuar që u dënuan',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Cila pjesë e atyre që u dyshuan për herë të parë në një vit u dënua për trafikim deri në ditën e gjendjes?',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Personat e një viti ndiqen ndër vite: të dënuarit në një vit zakonisht nuk janë ata që u dyshuan në të.',
  'Corridors from origin to country of exploitation': 'Korridoret nga origjina te vendi i shfrytëzimit',
  'From where to where were registered persons trafficked?': 'Nga ku dhe për ku u trafikuan personat e regjistruar?',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Vendi i origjinës është ai i banimit ose i rekrutimit, kurrë i hamendësuar nga shtetësia.',
  'Trafficking across borders': 'Trafikimi përtej kufijve',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Cila pjesë e personave të regjistruar u shfrytëzua vetëm jashtë vendit të origjinës?',
  'Training that became part of the curriculum': 'Trajnime që u bënë pjesë e kurrikulës',
  'What part of the training became part of the regular curriculum?':
    'Cila pjesë e trajnimeve u bë pjesë e kurrikulës së rregullt?',
  'Registrations known to the day': 'Regjistrime të njohura me ditë',
  'Of what part of the registered persons is the day of registration known?':
    'Për cilën pjesë të personave të regjistruar njihet dita e regjistrimit?',
  'Days of exploitation': 'Ditët e shfrytëzimit',
  'How long did the exploitation last for half of the registered persons?':
    'Sa zgjati shfrytëzimi për gjysmën e personave të regjistruar?',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Vlerësuar sipas Kaplan dhe Meier: ajo që është e hapur numërohet si në pritje, kurrë sikur të mos ishte.',
  'Where fewer than half have come to an end there is no median.': 'Ku ka përfunduar më pak se gjysma, nuk ka mesore.',
  'Of the last time that a person was trafficked.': 'Për herën e fundit që personi u trafikua.',
  'Known to the day of few; who does not remember dates is left out.':
    'Për pak persona njihet me ditë; kush nuk i kujton datat lihet jashtë.',
  'Days of recovery and reflection': 'Ditët e rimëkëmbjes dhe reflektimit',
  'How long was the recovery and reflection period of half of those who had one?':
    'Sa ishte periudha e rimëkëmbjes dhe reflektimit për gjysmën e atyre që e patën?',
  'Days from a referral to the answer': 'Ditët nga referimi te përgjigjja',
  'After how many days had half of the referrals been accepted or refused?':
    'Pas sa ditësh ishte pranuar ose refuzuar gjysma e referimeve?',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Vlerësuar sipas Kaplan dhe Meier: ajo që nuk ka ende përgjigje numërohet si në pritje, kurrë sikur të mos ishte.',
  'Where fewer than half are answered there is no median.': 'Ku më pak se gjysma kanë përgjigje, nuk ka mesore.',
  'Days until a guardian was appointed': 'Ditët deri në caktimin e kujdestarit',
  'After how many days had half of the children without a parent a guardian?':
    'Pas sa ditësh gjysma e fëmijëve pa prind kishte një kujdestar?',
  'Children for whom a parent acts are left out.': 'Fëmijët për të cilët vepron një prind lihen jashtë.',
  'After how many days had half of the registered persons been identified?':
    'Pas sa ditësh ishte identifikuar gjysma e personave të regjistruar?',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Vlerësuar sipas Kaplan dhe Meier: kush nuk është identifikuar ende numërohet si në pritje, kurrë sikur të mungonte.',
  'Where fewer than half are identified there is no median.': 'Ku janë identifikuar më pak se gjysma, mediana nuk ka.',
  'What counts as a first contact differs by who reports.':
    'Ajo që quhet kontakt i parë ndryshon sipas atij që raporton.',
  'Days from the first step to the judgment': 'Ditët nga hapi i parë te vendimi gjyqësor',
  'After how many days had half of the suspects been judged?': 'Pas sa ditësh ishte gjykuar gjysma e të dyshuarve?',
  'Proceedings that were discontinued count as open.': 'Procedimet e pushuara numërohen si të hapura.',
  'Days from first contact to presumption': 'Ditët nga kontakti i parë te prezumimi',
  'After how many days had half of the registered persons been presumed to be victims?':
    'Pas sa ditësh gjysma e personave të regjistruar ishin prezumuar viktima?',
  'Days until a residence permit was decided': 'Ditët deri në vendimin për lejen e qëndrimit',
  'After how many days had half of the applications for residence been decided?':
    'Pas sa ditësh ishte vendosur për gjysmën e kërkesave për qëndrim?',
  'Days from a referral to the service': 'Ditët nga referimi te shërbimi',
  'After how many days had half of the referred persons been served?':
    'Pas sa ditësh gjysma e personave të referuar e kishin marrë shërbimin?',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Referimet e refuzuara, të tërhequra ose të mbyllura pa shërbim lihen jashtë dhe numërohen te rezultatet.',
  'Bondage by debt': 'Skllavërimi për borxh',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Cila pjesë e personave të regjistruar ishte e lidhur me borxh, si formë shfrytëzimi ose si mjet kontrolli?',
  'Children in detention': 'Fëmijë të ndaluar',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Cila pjesë e fëmijëve u mbajt në ndalim për një arsye që rrjedh nga trafikimi?',
  'Detected victims of trafficking in human beings': 'Viktima të zbuluara të trafikimit të qenieve njerëzore',
  'How many victims were detected?': 'Sa viktima u zbuluan?',
  'A person with several forms is counted once in the total and once in each form.':
    'Një person me disa forma numërohet një herë në total dhe një herë në secilën formë.',
  'Detected victims of trafficking per 100,000 population': 'Viktima të zbuluara të trafikimit për 100 000 banorë',
  'How many victims were detected for each 100,000 residents?': 'Sa viktima u zbuluan për çdo 100 000 banorë?',
  'Where the population is small, one person more or less moves the rate much.':
    'Ku popullsia është e vogël, një person më shumë ose më pak e ndryshon shumë normën.',
  'Records with others of the same person': 'Regjistrime që kanë të tjera për të njëjtin person',
  'Of what part of the registered persons is another record known?':
    'Për cilën pjesë të personave të regjistruar njihet një regjistrim tjetër?',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Numërohen si persona derisa regjistrimet të bashkohen: një pjesë e lartë do të thotë se numrat janë tepër të lartë.',
  'Durable solutions of children': 'Zgjidhje të qëndrueshme për fëmijët',
  'Which durable solutions were carried out for the children?': 'Cilat zgjidhje të qëndrueshme u zbatuan për fëmijët?',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Viktima të regjistruara, sipas formës së shfrytëzimit siç numëron Eurostat',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Sa viktima u regjistruan, gjithsej dhe për secilën formë shfrytëzimi të Eurostat?',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'Lypja këtu është te puna, kurse në SDG 16.2.2 te qëllimet e tjera.',
  'Ways out of exploitation': 'Rrugët e daljes nga shfrytëzimi',
  'How did the exploitation end for the persons, of whom it is known?':
    'Si përfundoi shfrytëzimi për personat për të cilët kjo dihet?',
  'Children whose family is thought to be complicit': 'Fëmijë, familja e të cilëve mendohet bashkëfajtore',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'Për cilën pjesë të fëmijëve mendohet se një i afërm e ka shitur fëmijën ose ka qenë bashkëfajtor?',
  'Foreigners among registered victims': 'Të huajt ndër viktimat e regjistruara',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Cila pjesë e personave të regjistruar nuk kishte shtetësinë e vendit që i regjistroi?',
  'What part of the registered persons of whom a form is known suffered each?':
    'Cila pjesë e personave të regjistruar me formë të njohur vuajti secilën?',
  'Referrals of children of which the guardian knew': 'Referime të fëmijëve për të cilat dinte kujdestari',
  'Of what part of the referrals of children did the guardian know?':
    'Për cilën pjesë të referimeve të fëmijëve dinte kujdestari?',
  'Identified victims': 'Viktima të identifikuara',
  'How many persons were found to be victims by the authority that decides?':
    'Sa persona u gjetën viktima nga autoriteti që vendos?',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Viktimat e identifikuara dhe ato të mundshme nuk mblidhen kur një vend jep vetëm njërën nga të dyja.',
  'How far the law came': 'Sa larg arriti drejtësia',
  'How far had the law come by the day with those first suspected in a year?':
    'Sa larg kishte arritur drejtësia deri në ditën e gjendjes me ata që u dyshuan për herë të parë në një vit?',
  'Persons suspected of knowing use': 'Persona të dyshuar për përdorim me dijeni',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Sa persona u dyshuan se përdorën shërbimet e një viktime duke e ditur?',
  'Persons whose age is known': 'Persona me moshë të njohur',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'Për cilën pjesë të personave të regjistruar dihet nëse ishin fëmijë kur u regjistruan?',
  'Closed referrals with an outcome': 'Referime të mbyllura me rezultat',
  'Of what part of the closed referrals is it known what came of them?':
    'Për cilën pjesë të referimeve të mbyllura dihet çfarë doli prej tyre?',
  'Victims of forced and bonded labour, by form':
    'Viktima të punës së detyruar dhe të skllavërimit për borxh, sipas formës',
  'How many registered persons were exploited in their work, and how?':
    'Sa persona të regjistruar u shfrytëzuan në punë dhe si?',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'Lypja dhe krimi nën detyrim kanë kode të vetat dhe nuk numërohen si punë.',
  'Activities that are late': 'Veprimtari me vonesë',
  'What part of the activities should be done and is not?':
    'Cila pjesë e veprimtarive duhej të ishte kryer dhe nuk është?',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Cila pjesë e personave të regjistruar kishte dikë që vepronte për ta para gjykatave dhe autoriteteve?',
  'Means of trafficking': 'Mjetet e trafikimit',
  'By what means was it brought about, of whom it is known?': 'Me çfarë mjetesh u bë, te ata për të cilët kjo dihet?',
  'For a child no means is needed.': 'Për një fëmijë nuk nevojitet asnjë mjet.',
  'Milestones, by kind': 'Ngjarje të shënuara, sipas llojit',
  'What was achieved, and what failed?': 'Çfarë u arrit dhe çfarë dështoi?',
  'Children missing from care': 'Fëmijë të zhdukur nga kujdesi',
  'What part of the children was missing from care at some time?':
    'Cila pjesë e fëmijëve ishte ndonjëherë e zhdukur nga kujdesi?',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Kush nuk e ka këtë shënim, numërohet si kurrë i zhdukur: ku nuk shënohet, pjesa është tepër e ulët.',
  'Forms of exploitation, several as mixed': 'Format e shfrytëzimit, disa si të përziera',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Cila pjesë e personave të regjistruar vuajti secilën formë të vetme dhe cila pjesë disa?',
  'Money spent on activities': 'Para të shpenzuara për veprimtaritë',
  'How much money was spent on the activities?': 'Sa para u shpenzuan për veprimtaritë?',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Ku u shpenzua në një monedhë tjetër nga ajo e buxhetit, nuk është në shumë.',
  'Non-punishment applied': 'Zbatimi i mosndëshkimit',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'Për cilën pjesë të personave me një vepër të detyruar u zbatua parimi i mosndëshkimit?',
  'Persons reached by programmes': 'Persona të arritur nga programet',
  'How many persons did the programmes reach?': 'Te sa persona arritën programet?',
  'Whom several programmes reached is counted in each.': 'Kë e arritën disa programe, numërohet te secili.',
  'Persons trained, by profession': 'Persona të trajnuar, sipas profesionit',
  'How many persons were trained, and of which profession?': 'Sa persona u trajnuan dhe të cilit profesion?',
  'Who came to several sessions is counted in each.': 'Kush erdhi në disa seanca, numërohet në secilën.',
  training: 'trajnim',
  'Plans of action that were evaluated': 'Plane veprimi që u vlerësuan',
  'At what part of the plans did somebody look as a whole?': 'Cilën pjesë të planeve e ka parë dikush si të tërë?',
  plan: 'plan',
  'Plans of action, by scope': 'Plane veprimi, sipas fushëveprimit',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Sa plane veprimi janë miratuar dhe në fuqi: të përgjithshme, për fëmijët ose për punën?',
  'Presumed victims': 'Viktima të mundshme',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'Sa persona prezumohen viktima, ose i plotësojnë kriteret dhe nuk pranojnë të identifikohen?',
  'Outcomes of proceedings': 'Rezultatet e procedimeve',
  'What did the proceedings come to that came to something?': 'Çfarë sollën procedimet që arritën diku?',
  proceeding: 'procedim',
  'Proceedings, by kind': 'Procedime, sipas llojit',
  'How many proceedings were there, and of which kind?': 'Sa procedime pati dhe të çfarë lloji?',
  'Programmes, by topic': 'Programe, sipas temës',
  'What are the programmes about?': 'Për çfarë janë programet?',
  'Several programmes on one topic in one country may overlap.':
    'Disa programe për një temë në një vend mund të mbivendosen.',
  'Programmes, by kind': 'Programe, sipas llojit',
  'How many programmes are there, and of which kind?': 'Sa programe ka dhe të çfarë lloji?',
  'Promises at recruitment': 'Premtimet gjatë rekrutimit',
  'What was promised to the persons, of whom it is known?': 'Çfarë iu premtua personave për të cilët kjo dihet?',
  'Prosecuted persons': 'Persona të ndjekur penalisht',
  'How many persons and companies were charged with trafficking?': 'Sa persona dhe shoqëri u akuzuan për trafikim?',
  'Suspects who were prosecuted': 'Të dyshuar që u ndoqën penalisht',
  'What part of those first suspected in a year was charged by the day?':
    'Cila pjesë e atyre që u dyshuan për herë të parë në një vit u akuzua deri në ditën e gjendjes?',
  'Applications under provisions of law': 'Kërkesa sipas dispozitave të ligjit',
  'How many persons asked for what the law provides, as countries report?':
    'Sa persona kërkuan atë që parashikon ligji, siç raportojnë vendet?',
  'As countries report it; persons in records are counted apart.':
    'Siç raportojnë vendet; personat në regjistrime numërohen veç.',
  provision: 'dispozitë',
  'Applications granted under provisions of law': 'Kërkesa të pranuara sipas dispozitave të ligjit',
  'How many persons got what the law provides, as countries report?':
    'Sa persona morën atë që parashikon ligji, siç raportojnë vendet?',
  'Provisions conditional on cooperation': 'Dispozita të kushtëzuara nga bashkëpunimi',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Cila pjesë e dispozitave vlen vetëm për atë që bashkëpunon me autoritetet?',
  'Provisions in law': 'Dispozitat në ligj',
  'How far does the law provide what was agreed?': 'Sa e parashikon ligji atë për të cilën u ra dakord?',
  'Provisions in use': 'Dispozitat në zbatim',
  'How far is what the law provides used?': 'Sa përdoret ajo që parashikon ligji?',
  'No use where nobody is entitled is no gap.': 'Mospërdorimi, ku askush nuk ka të drejtë, nuk është mangësi.',
  'Records, by status': 'Regjistrimet, sipas statusit',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Cila pjesë e regjistrimeve është për persona të identifikuar, të prezumuar, potencialë, ose të gjetur se nuk janë viktima?',
  'What were the recruiters to the persons, of whom it is known?':
    'Çfarë ishin rekrutuesit për personat për të cilët kjo dihet?',
  'Where or through what were the persons recruited, of whom it is known?':
    'Ku ose përmes çfarë u rekrutuan personat për të cilët kjo dihet?',
  'National and transnational referrals': 'Referime kombëtare dhe ndërkombëtare',
  'What part of the referrals crosses a border?': 'Cila pjesë e referimeve kalon një kufi?',
  'Outcomes of referrals': 'Rezultatet e referimeve',
  'What came of the referrals for the persons?': 'Çfarë sollën referimet për personat?',
  'Reasons of referrals': 'Arsyet e referimeve',
  'Why are persons referred?': 'Pse referohen personat?',
  'Services asked in referrals': 'Shërbime të kërkuara në referime',
  'For which services are persons referred?': 'Për cilat shërbime referohen personat?',
  'How many referrals were made?': 'Sa referime u bënë?',
  'Recovery and reflection periods granted': 'Periudha të rimëkëmbjes dhe reflektimit të dhëna',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'Cilës pjesë të viktimave të huaja iu dha një periudhë e rimëkëmbjes dhe reflektimit?',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Ata që kanë të drejtë dhe ata që e morën vihen përballë: mospërdorimi, ku askush nuk ka të drejtë, nuk është mangësi.',
  'Reasons of refusals': 'Arsyet e refuzimeve',
  'Why were referrals refused?': 'Pse u refuzuan referimet?',
  'What came of applications for residence': 'Çfarë doli nga kërkesat për qëndrim',
  'What came of the applications of foreign victims for a residence permit?':
    'Çfarë doli nga kërkesat e viktimave të huaja për leje qëndrimi?',
  'Residence permits granted': 'Leje qëndrimi të dhëna',
  'To what part of the foreign victims was a residence permit granted?':
    'Cilës pjesë të viktimave të huaja iu dha leje qëndrimi?',
  'Persons trafficked again': 'Persona të trafikuar sërish',
  'What part of the registered persons was trafficked more than once?':
    'Cila pjesë e personave të regjistruar u trafikua më shumë se një herë?',
  'Known only where sources recognise the same person.': 'Dihet vetëm ku burimet e njohin të njëjtin person.',
  'Children returned after an assessment of risk': 'Fëmijë të kthyer pas një vlerësimi të rrezikut',
  'Before what part of the returns of children was the risk assessed?':
    'Para cilës pjesë të kthimeve të fëmijëve u vlerësua rreziku?',
  'An assessment after the journey is none.': 'Një vlerësim pas udhëtimit nuk është vlerësim.',
  'Returns and resettlements, by kind': 'Kthime dhe risistemime, sipas llojit',
  'How did those leave who were returned or resettled?': 'Si u larguan ata që u kthyen ose u risistemuan?',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Kush nuk u kthye as u risistemua, lihet jashtë bashkë me ata për të cilët nuk dihet asgjë.',
  'Persons returned or resettled': 'Persona të kthyer ose të risistemuar',
  'How many registered persons were returned or resettled, and how?':
    'Sa persona të regjistruar u kthyen ose u risistemuan dhe si?',
  'Identified after a screening that met the elements': 'Të identifikuar pas një shqyrtimi që përmbushi elementet',
  'What part of the persons whose screening met the elements was identified?':
    'Cila pjesë e personave, shqyrtimi i të cilëve përmbushi elementet, u identifikua?',
  'A screening never says that somebody is a victim.': 'Një shqyrtim paraprak kurrë nuk thotë se dikush është viktimë.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Ata për të cilët ende nuk është vendosur janë në emërues, prandaj një vit i ri duket i ulët.',
  'Results of screening': 'Rezultatet e shqyrtimit paraprak',
  'What came out of the last screening of those who were screened?':
    'Çfarë doli nga shqyrtimi i fundit i atyre që u shqyrtuan?',
  'SDG 16.2.2: detected victims, by form of exploitation':
    'SDG 16.2.2: viktima të zbuluara, sipas formës së shfrytëzimit',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Sa viktima u zbuluan, gjithsej dhe për secilën formë shfrytëzimi të Objektivave të Zhvillimit të Qëndrueshëm?',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'Lypja këtu është te qëllimet e tjera, kurse në statistikat e Eurostat te puna.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'SDG 16.2.2: viktima të zbuluara për 100 000 banorë, sipas formës së shfrytëzimit',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Sa viktima u zbuluan për çdo 100 000 banorë, gjithsej dhe për secilën formë shfrytëzimi?',
  'Sectors of exploited work': 'Sektorët e punës së shfrytëzuar',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'Në cilët sektorë u shfrytëzua puna e personave për të cilët kjo dihet?',
  'Of those who were not exploited in their work there is no sector.':
    'Për ata që nuk u shfrytëzuan në punë nuk ka sektor.',
  'Services asked and not to be had': 'Shërbime të kërkuara që nuk kishte',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'Te referimet me rezultat të njohur, në cilën pjesë shërbimi nuk ekzistonte?',
  'Services that persons needed and could not have': 'Shërbime që personave u duheshin dhe nuk i patën',
  'For how many registered persons was a service not to be had, and which?':
    'Për sa persona të regjistruar një shërbim nuk ekzistonte, dhe cili?',
  'Services received': 'Shërbime të marra',
  'Which services did those receive who received any?': 'Cilat shërbime morën ata që morën ndonjë?',
  'Persons with several contacts': 'Persona me disa kontakte',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'Me cilën pjesë të personave të regjistruar subjektet raportuese patën më shumë se një kontakt?',
  'In systems that do not recognise persons these would be counted twice.':
    'Në sistemet që nuk i dallojnë personat këta do të numëroheshin dy herë.',
  'Programmes with several contributions': 'Programe me disa kontribute',
  'What part of the programmes has more than one contribution?':
    'Cila pjesë e programeve ka më shumë se një kontribut?',
  'How were the persons sexually exploited, of whom it is known?':
    'Si u shfrytëzuan seksualisht personat për të cilët kjo dihet?',
  'Activities for the commitments of Sofia': 'Veprimtari për zotimet e Sofjes',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Sa kanë ecur veprimtaritë që zbatojnë atë që u premtua në Sofje për fëmijët?',
  'The four commitments of Sofia, by how far they are done': 'Katër zotimet e Sofjes, sipas asaj sa janë kryer',
  'How far is done what was promised for children in Sofia?': 'Sa është kryer ajo që u premtua në Sofje për fëmijët?',
  'Identified and presumed among registered victims': 'Të identifikuar dhe të mundshme ndër viktimat e regjistruara',
  'What part of the registered persons is identified, and what part presumed?':
    'Cila pjesë e personave të regjistruar është e identifikuar dhe cila e prezumuar?',
  'Coordinators, groups and services in place': 'Koordinatorë, grupe dhe shërbime që ekzistojnë',
  'Which parts of a national structure are in place?': 'Cilat pjesë të një strukture kombëtare ekzistojnë?',
  'That a body exists does not say what it does.': 'Që një organ ekziston nuk thotë çfarë bën.',
  organization: 'organizatë',
  'Suspects who have a record as a victim': 'Të dyshuar që kanë një regjistrim si viktimë',
  'What part of the suspects has a record as a victim?': 'Cila pjesë e të dyshuarve ka një regjistrim si viktimë?',
  'Suspected persons': 'Persona të dyshuar',
  'How many persons and companies were suspected of trafficking?': 'Sa persona dhe shoqëri u dyshuan për trafikim?',
  'Activities that met their targets': 'Veprimtari që i arritën synimet',
  'What part of the activities with targets met all of them?':
    'Cila pjesë e veprimtarive me synime i arriti të gjitha?',
  'What was not measured counts as not met.': 'Ajo që nuk u mat numërohet si e paarritur.',
  'Children without those who must care for them': 'Fëmijë pa ata që duhet të kujdesen për ta',
  'What part of the children was unaccompanied or separated?': 'Cila pjesë e fëmijëve ishte e pashoqëruar ose e ndarë?',
  'Places of exploitation': 'Vendet ku ndodhi shfrytëzimi',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'Në çfarë vendesh u shfrytëzuan personat për të cilët kjo dihet?',
  'Protection of those who testify': 'Mbrojtja e atyre që dëshmojnë',
  'What part of the persons who gave a statement or testified was protected?':
    'Cila pjesë e personave që dhanë deklaratë ose dëshmuan u mbrojt?',
  'Victims as witnesses': 'Viktimat si dëshmitarë',
  'How far did the registered persons cooperate as witnesses?': 'Sa bashkëpunuan personat e regjistruar si dëshmitarë?',
  'Form of exploitation (SDG 16.2.2), several as mixed': 'Forma e shfrytëzimit (SDG 16.2.2), disa si të përziera',
  'Sexual exploitation': 'Shfrytëzim seksual',
  'Forced labour, servitude and slavery': 'Punë e detyruar, robëri dhe skllavëri',
  'Removal of organ': 'Heqje organi',
  'Other purposes': 'Qëllime të tjera',
  'None of the forms asked about': 'Asnjë nga format e pyetura',
  'Several of these forms': 'Disa nga këto forma',
  'At work on the day': 'Në punë atë ditë',
  'At work': 'Në punë',
  'Not yet or no longer at work': 'Ende jo ose jo më në punë',
  'How far the activity has come': 'Sa ka ecur veprimtaria',
  Age: 'Mosha',
  'Child (under 18)': 'Fëmijë (nën 18)',
  'Adult (18 and over)': 'I rritur (18 e lart)',
  'Unknown: presumed a child': 'E panjohur: prezumohet fëmijë',
  'Unknown: disputed': 'E panjohur: e kontestuar',
  'Age at entry': 'Mosha në hyrje',
  'Age when the exploitation began': 'Mosha kur filloi shfrytëzimi',
  'Age at registration': 'Mosha në regjistrim',
  'Kind of agreement': 'Lloji i marrëveshjes',
  'Status of the agreement': 'Statusi i marrëveshjes',
  'Has a record as a victim': 'Ka një regjistrim si viktimë',
  'Has none': 'Nuk ka',
  Answer: 'Përgjigjja',
  Accepted: 'I pranuar',
  Refused: 'I refuzuar',
  'No answer yet': 'Ende pa përgjigje',
  'Answer to a referral': 'Përgjigjja ndaj referimit',
  'Answered, time known': 'Me përgjigje, koha dihet',
  'Not answered yet': 'Ende pa përgjigje',
  'A day is not known': 'Një ditë nuk dihet',
  'Part of the response': 'Pjesa e përgjigjes',
  'Determination of best interests': 'Përcaktimi i interesit më të lartë',
  'Best interests were determined': 'Interesi më i lartë u përcaktua',
  'No determination is recorded': 'Nuk është shënuar përcaktim',
  'Exploitation at home or abroad': 'Shfrytëzimi në vend ose jashtë',
  'In the country of origin, perhaps elsewhere too': 'Në vendin e origjinës, ndoshta edhe gjetkë',
  'Only in other countries': 'Vetëm në vende të tjera',
  'Section on children': 'Kreu për fëmijët',
  'Trafficking in children has a section of its own': 'Trafikimi i fëmijëve ka një kre të vetin',
  'It has none': 'Nuk ka',
  Citizenship: 'Shtetësia',
  'Prosecution for compelled acts': 'Ndjekja për vepra të detyruara',
  'Charged or convicted': 'I akuzuar ose i dënuar',
  'Investigated or not pursued, never charged': 'I hetuar ose i pandjekur, kurrë i akuzuar',
  'No compelled act is recorded': 'Nuk është shënuar vepër e detyruar',
  'Paid, at least in part': 'I paguar, të paktën pjesërisht',
  'Granted, nothing paid yet': 'I dhënë, ende asgjë e paguar',
  'Claimed, not decided': 'I kërkuar, pa vendim',
  'Refused, withdrawn or revoked': 'I refuzuar, i tërhequr ose i revokuar',
  'No claim is recorded': 'Nuk është shënuar kërkesë',
  'Only for who cooperates with the authorities': 'Vetëm për atë që bashkëpunon me autoritetet',
  'Not conditional on cooperation': 'Jo i kushtëzuar nga bashkëpunimi',
  'No contact is recorded': 'Nuk është shënuar kontakt',
  'One contact': 'Një kontakt',
  'Several contacts': 'Disa kontakte',
  'Earlier programmes': 'Programe të mëparshme',
  'Carries earlier work on': 'Vazhdon punë të mëparshme',
  'There was nothing before': 'Nuk kishte asgjë më parë',
  'Cooperation as a witness': 'Bashkëpunimi si dëshmitar',
  'Country of registration': 'Vendi i regjistrimit',
  'Children have it too': 'E kanë edhe fëmijët',
  'Children do not have it': 'Fëmijët nuk e kanë',
  'Day of registration': 'Dita e regjistrimit',
  'Known to the day': 'E njohur me ditë',
  'Known in part': 'E njohur pjesërisht',
  'Not known': 'E panjohur',
  'In debt bondage': 'I lidhur me borxh',
  'Not in debt bondage, of those whose control is known': 'Jo i lidhur me borxh, ndër ata që u dihet kontrolli',
  'Detention of the child': 'Ndalimi i fëmijës',
  'Was detained': 'U mbajt në ndalim',
  'Was not detained': 'Nuk u mbajt në ndalim',
  'Type of the donor': 'Lloji i donatorit',
  'Number of contributions': 'Numri i kontributeve',
  'One contribution': 'Një kontribut',
  'Several, by one donor or more': 'Disa, nga një donator ose më shumë',
  'Other records of the same person': 'Regjistrime të tjera të të njëjtit person',
  'Another record is asserted to be of the same person': 'Pohohet se një regjistrim tjetër është i të njëjtit person',
  'No such record is known': 'Nuk dihet regjistrim i tillë',
  'Durable solutions of the child': 'Zgjidhjet e qëndrueshme për fëmijën',
  'Form of exploitation (Eurostat crim_thb)': 'Forma e shfrytëzimit (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Punë ose shërbime të detyruara, bashkë me lypjen',
  'Removal of organs': 'Heqje organesh',
  Other: 'Tjetër',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Forma e shfrytëzimit (Eurostat crim_thb), disa si të përziera',
  Evaluation: 'Vlerësimi',
  'Somebody looked at the plan as a whole': 'Dikush e ka parë planin si të tërë',
  'No evaluation is recorded': 'Nuk është shënuar vlerësim',
  'Length of the exploitation': 'Kohëzgjatja e shfrytëzimit',
  'Ended, length known': 'I përfunduar, kohëzgjatja dihet',
  'Not ended yet': 'Ende i papërfunduar',
  'When it ended is not known': 'Nuk dihet kur përfundoi',
  'Ended before it began': 'Përfundoi para se të fillonte',
  'Country of exploitation': 'Vendi i shfrytëzimit',
  'How far the law provides it': 'Sa e parashikon ligji',
  'Complicity of the family': 'Bashkëfajësia e familjes',
  'A relative is thought to be complicit': 'Një i afërm mendohet bashkëfajtor',
  'No relative is thought to be complicit': 'Asnjë i afërm nuk mendohet bashkëfajtor',
  'Form of exploitation': 'Forma e shfrytëzimit',
  'How far it is done': 'Sa është kryer',
  'Suspected, no charge yet': 'I dyshuar, ende pa akuzë',
  'Charged, no judgment yet': 'I akuzuar, ende pa vendim gjyqësor',
  'Convicted of trafficking': 'I dënuar për trafikim',
  Acquitted: 'I shpallur i pafajshëm',
  'Convicted of another offence': 'I dënuar për një vepër tjetër',
  Discontinued: 'I pushuar',
  'Appointment of a guardian': 'Caktimi i kujdestarit',
  'A guardian was appointed': 'U caktua një kujdestar',
  'No guardian yet': 'Ende pa kujdestar',
  'A parent acts for the child': 'Për fëmijën vepron një prind',
  'Appointed before the registration': 'I caktuar para regjistrimit',
  'The guardian of the child knew of it': 'Kujdestari i fëmijës e dinte',
  'The guardian did not know of it': 'Kujdestari nuk e dinte',
  'Identification after first contact': 'Identifikimi pas kontaktit të parë',
  'Identified, time known': 'I identifikuar, koha dihet',
  'Not identified yet': 'Ende i paidentifikuar',
  'A date is not known to the day': 'Një datë nuk njihet me ditë',
  'Identified before the first contact': 'I identifikuar para kontaktit të parë',
  'In force on the day': 'Në fuqi atë ditë',
  'In force': 'Në fuqi',
  'Not yet or no longer in force': 'Ende jo ose jo më në fuqi',
  Judgment: 'Vendimi gjyqësor',
  'Judged, time known': 'I gjykuar, koha dihet',
  'Not judged yet': 'Ende i pagjykuar',
  'Did not begin': 'Nuk filloi',
  'Judged before the first step': 'I gjykuar para hapit të parë',
  'Fields that are known': 'Fushat që njihen',
  'None of these fields': 'Asnjë nga këto fusha',
  Lateness: 'Vonesa',
  'Its last day has passed and it is neither done nor cancelled':
    'Dita e fundit ka kaluar dhe nuk është as e kryer, as e anuluar',
  'In time, done or cancelled': 'Në kohë, e kryer ose e anuluar',
  'Part of the curriculum': 'Pjesë e kurrikulës',
  'Part of the regular curriculum': 'Pjesë e kurrikulës së rregullt',
  'Not part of it': 'Jo pjesë e saj',
  'Kind of milestone': 'Lloji i ngjarjes së shënuar',
  'Was missing from care': 'Ka qenë i zhdukur nga kujdesi',
  'No time missing from care is recorded': 'Nuk është shënuar zhdukje nga kujdesi',
  'Person known or not': 'Personi i njohur ose jo',
  'It is known whose contact it was': 'Dihet i kujt ishte kontakti',
  'Nobody can say whose contact it was': 'Askush nuk mund të thotë i kujt ishte kontakti',
  'Citizenship of the country of registration': 'Shtetësia e vendit të regjistrimit',
  'Its citizens': 'Shtetas të tij',
  'Foreigners and stateless persons': 'Të huaj dhe persona pa shtetësi',
  'Country of origin': 'Vendi i origjinës',
  'Outcome for the person': 'Rezultati për personin',
  'Outcome known': 'Rezultati i njohur',
  'It is known what came of it': 'Dihet çfarë doli',
  'It is not known': 'Nuk dihet',
  'Natural or legal person': 'Person fizik ose juridik',
  'Scope of the plan': 'Fushëveprimi i planit',
  'Whether the plan is in force': 'Nëse plani është në fuqi',
  'Adopted and in force': 'I miratuar dhe në fuqi',
  Draft: 'Projekt',
  Ended: 'I përfunduar',
  'Presumption after first contact': 'Prezumimi pas kontaktit të parë',
  'Presumed, time known': 'I prezumuar, koha dihet',
  'Not presumed yet': 'Ende i paprezumuar',
  'Presumed before the first contact': 'I prezumuar para kontaktit të parë',
  'Kind of proceedings': 'Lloji i procedimit',
  'Outcome of the proceedings': 'Rezultati i procedimit',
  'None yet': 'Ende asnjë',
  'Kind of programme': 'Lloji i programit',
  'How far the programme has come': 'Sa ka ecur programi',
  'Kind of referral': 'Lloji i referimit',
  'Reasons of the referral': 'Arsyet e referimit',
  'Where the referral stands': 'Ku gjendet referimi',
  'Recovery and reflection period': 'Periudha e rimëkëmbjes dhe reflektimit',
  Granted: 'Dhënë',
  'Asked for, not decided': 'E kërkuar, pa vendim',
  'Withdrawn or revoked': 'E tërhequr ose e revokuar',
  'None is recorded': 'Nuk është shënuar asnjë',
  'Length of the reflection period': 'Kohëzgjatja e periudhës së reflektimit',
  'Granted, length known': 'Dhënë, kohëzgjatja dihet',
  'No last day is set': 'Nuk është caktuar ditë e fundit',
  'None was granted': 'Nuk u dha asnjë',
  'Reason of the refusal': 'Arsyeja e refuzimit',
  'Somebody acts or acted for the person': 'Dikush vepron ose ka vepruar për personin',
  'No representative is recorded': 'Nuk është shënuar përfaqësues',
  'Residence permit': 'Leja e qëndrimit',
  'Decision on a residence permit': 'Vendimi për lejen e qëndrimit',
  'Decided, time known': 'E vendosur, koha dihet',
  'Not decided yet': 'Ende pa vendim',
  'None was asked for': 'Nuk u kërkua asnjë',
  'Decided before it was asked for': 'E vendosur para se të kërkohej',
  'Assessment of risk before a return': 'Vlerësimi i rrezikut para kthimit',
  'Returned after an assessment of risk': 'I kthyer pas një vlerësimi të rrezikut',
  'Returned without one': 'I kthyer pa vlerësim',
  'Not returned': 'I pakthyer',
  'Returns and resettlements': 'Kthime dhe risistemime',
  'Result of the last screening': 'Rezultati i shqyrtimit të fundit',
  'Not screened': 'I pashqyrtuar',
  'What came of a screening that met the elements': 'Çfarë doli nga një shqyrtim që përmbushi elementet',
  Identified: 'I identifikuar',
  'Still to be decided': 'Ende për t’u vendosur',
  'Found not to be a victim': 'U gjet se nuk është viktimë',
  'Declined or closed': 'Refuzuar ose mbyllur',
  'The elements were not met, or nobody screened': 'Elementet nuk u përmbushën, ose askush nuk shqyrtoi',
  'Form of exploitation (SDG 16.2.2)': 'Forma e shfrytëzimit (SDG 16.2.2)',
  'Separation of the child': 'Ndarja e fëmijës',
  'Fit to serve children': 'I përshtatshëm për fëmijë',
  'Not fit to serve children': 'Jo i përshtatshëm për fëmijë',
  'Service after a referral': 'Shërbimi pas referimit',
  'The person was served': 'Personi e mori shërbimin',
  'Not served yet': 'Ende pa shërbim',
  'Ended without a service': 'Përfundoi pa shërbim',
  'Served before it was sent': 'Shërbimi u dha para se të dërgohej',
  'Services given': 'Shërbime të dhëna',
  'Services not to be had': 'Shërbime që nuk kishte',
  'Type of the source': 'Lloji i burimit',
  'Stage of the proceedings': 'Faza e procedimit',
  'Status on the day': 'Statusi atë ditë',
  'No status yet': 'Ende pa status',
  'Presumed, or declined to be identified': 'I prezumuar, ose nuk pranoi të identifikohej',
  'Place in the national structure': 'Vendi në strukturën kombëtare',
  'Subject of the provision': 'Objekti i dispozitës',
  'Targets met': 'Synimet e arritura',
  'All its targets are met': 'Të gjitha synimet janë arritur',
  'A target is missed': 'Një synim nuk është arritur',
  'A target has not been measured': 'Një synim nuk është matur',
  'Trafficked once or again': 'I trafikuar një herë ose sërish',
  Once: 'Një herë',
  'More than once': 'Më shumë se një herë',
  'How far the provision is used': 'Sa përdoret dispozita',
  'Nobody has reported on it': 'Askush nuk ka raportuar për të',
  Prosecution: 'Ndjekja penale',
  'Was charged': 'U akuzua',
  'Was not charged': 'Nuk u akuzua',
  'Protection of the witness': 'Mbrojtja e dëshmitarit',
  'Some measure is or was in place': 'Ka ose ka pasur ndonjë masë',
  'Asked for and refused': 'E kërkuar dhe e refuzuar',
  'No measure is recorded': 'Nuk është shënuar masë',
  Year: 'Viti',
  'Activities of the plans': 'Veprimtaritë e planeve',
  'How many activities do the plans set out, and for which year?':
    'Sa veprimtari parashikojnë planet, dhe për cilin vit?',
  'Programmes for which several donors pay at once': 'Programe për të cilat paguajnë njëkohësisht disa donatorë',
  'For what part of the programmes do different donors pay for the same year?':
    'Për cilën pjesë të programeve donatorë të ndryshëm paguajnë për të njëjtin vit?',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Donatorët mund ta ndajnë punën me marrëveshje: mbivendosja tregon se ku duhet pyetur dhe nuk është vetvetiu gabim.',
  'Citizenship of the country, of the European Union, of others':
    'Shtetësia e vendit, e Bashkimit Evropian, e të tjerëve',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Cila pjesë e personave të regjistruar kishte shtetësinë e vendit, të një anëtari tjetër të Bashkimit Evropian, të asnjërit prej tyre?',
  'Members of the European Union are those of the day of the first registration.':
    'Anëtarët e Bashkimit Evropian janë ata të ditës së regjistrimit të parë.',
  'Overlap of donors': 'Mbivendosja e donatorëve',
  'Several donors pay for the same year': 'Disa donatorë paguajnë për të njëjtin vit',
  'Never several donors for one year': 'Asnjëherë disa donatorë për një vit',
  'Years for which several donors pay': 'Vitet për të cilat paguajnë disa donatorë',
  'The country itself': 'Vetë vendi',
  'Other countries of the EU': 'Vende të tjera të BE-së',
  'Countries outside the EU, or stateless': 'Vende jashtë BE-së ose pa shtetësi',
  'Activities of plans of action.': 'Veprimtari të planeve të veprimit.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Veprimtari që përmendin një nga katër zotimet: standardet minimale, të dhënat sistematike, identifikimin e shpejtë, referimin e përshtatur.',
  'Against whom the law had taken a step on the day.':
    'Kundër të cilëve deri atë ditë ishte bërë një hap sipas ligjit.',
  'Agreements that are in force.': 'Marrëveshje që janë në fuqi.',
  'All of them.': 'Të gjithë ata.',
  'All registered persons.': 'Të gjithë personat e regjistruar.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Zotimet e kronikës për standarde minimale, të dhëna sistematike, identifikim të shpejtë ose referim të përshtatur.',
  'Commitments in the chronicle.': 'Zotimet e kronikës.',
  'Contributions to programmes.': 'Kontribute për programe.',
  'Entries of the chronicle.': 'Shënime të kronikës.',
  'Everybody of whom a screening is recorded.': 'Kushdo për të cilin është shënuar një vlerësim paraprak.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Kushdo për të cilin ka një regjistrim si viktimë ose si dikush që mund të jetë.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Persona të identifikuar, në vitin e pohimit të parë me të cilin llogariten si të regjistruar.',
  'Organizations at work on the day.': 'Organizata që punojnë atë ditë.',
  'Persons and companies, once, in the year in which they came so far.':
    'Persona dhe shoqëri, një herë, në vitin kur arritën deri aty.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Persona të identifikuar, me ditët që nga kontakti i parë me cilindo subjekt raportues.',
  'Persons of whom it is known whether they were under 18 then.':
    'Persona për të cilët dihet nëse atëherë ishin nën 18 vjeç.',
  'Persons registered as of the day by an organization of the territory.':
    'Persona të regjistruar deri atë ditë nga një organizatë e territorit.',
  'Persons registered as of the day to whom one was granted.': 'Persona të regjistruar deri atë ditë të cilëve iu dha.',
  'Persons registered as of the day whose first contact is known to the day.':
    'Persona të regjistruar deri atë ditë, kontakti i parë i të cilëve dihet me ditë.',
  'Persons registered as of the day.': 'Persona të regjistruar deri atë ditë.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'Persona të regjistruar deri atë ditë: të identifikuar, të prezumuar, ose që plotësojnë kriteret dhe nuk pranojnë.',
  'Persons under 18 when the exploitation began.': 'Persona nën 18 vjeç kur filloi shfrytëzimi.',
  'Persons under 18 when they entered the trafficking process.':
    'Persona nën 18 vjeç kur hynë në procesin e trafikimit.',
  'Persons under 18 when they were registered.': 'Persona nën 18 vjeç kur u regjistruan.',
  'Persons who are identified as victims as of the day.': 'Persona që deri atë ditë janë identifikuar si viktima.',
  'Persons who count as registered as of the day and are not identified.':
    'Persona që deri atë ditë llogariten si të regjistruar dhe nuk janë identifikuar.',
  'Plans adopted and in force on the day.': 'Plane të miratuara dhe në fuqi atë ditë.',
  'Plans of action.': 'Plane veprimi.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Persona të prezumuar, në vitin e pohimit të parë me të cilin llogariten si të regjistruar.',
  'Proceedings that cases name.': 'Procedime që përmendin çështjet.',
  'Proceedings with an outcome on the day.': 'Procedime me përfundim deri atë ditë.',
  'Programmes of training and curricula.': 'Programe trajnimi dhe programe mësimore.',
  'Programmes, once in each of their topics.': 'Programe, një herë në secilën nga temat e tyre.',
  'Programmes, whatever their kind.': 'Programe, cilido qoftë lloji i tyre.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'Dispozita në fuqi atë ditë që ligji i jep plotësisht ose pjesërisht dhe për të cilat dikush ka raportuar.',
  'Provisions of law that are in force on the day.': 'Dispozita ligjore që janë në fuqi atë ditë.',
  'Referrals that had been made on the day.': 'Referime që ishin bërë deri atë ditë.',
  'Referrals that had been sent on the day.': 'Referime që ishin dërguar deri atë ditë.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Referime që u pranuan ose u refuzuan, me ditët që kur u dërguan.',
  'Referrals that were closed by the day.': 'Referime që u mbyllën deri atë ditë.',
  'Referrals that were refused by the day.': 'Referime që u refuzuan deri atë ditë.',
  'Referrals, in the year of their first step.': 'Referime, në vitin e hapit të tyre të parë.',
  'Registered persons for whom a service is recorded as not available.':
    'Persona të regjistruar për të cilët është shënuar se një shërbim nuk kishte.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Persona të regjistruar, kthimi ose risistemimi i të cilëve u krye deri atë ditë.',
  'Registered persons of whom it is known whether they were under 18.':
    'Persona të regjistruar për të cilët dihet nëse ishin nën 18 vjeç.',
  'Registered persons of whom the field holds something.': 'Persona të regjistruar për të cilët fusha përmban diçka.',
  'Registered persons under 18 at the moment that the table names.':
    'Persona të regjistruar nën 18 vjeç në çastin që përmend tabela.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Persona të regjistruar që nuk janë shtetas të vendit që i regjistroi: ata për të cilët janë nenet për reflektimin dhe qëndrimin.',
  'Registered persons who gave a statement or testified.': 'Persona të regjistruar që dhanë deklaratë ose dëshmuan.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Persona të regjistruar që ishin fëmijë kur u regjistruan, ndër ta edhe ata që prezumohen fëmijë dhe ata me moshë të kontestuar, sepse duhen trajtuar si fëmijë.',
  'Registered persons who were children when registered.': 'Persona të regjistruar që ishin fëmijë kur u regjistruan.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Persona të regjistruar, puna e të cilëve u shfrytëzua: punë e detyruar, për shlyerje borxhi ose e fëmijëve, skllavëri ose robëri.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Persona të regjistruar, në vitin e pohimit të parë me të cilin llogariten si të regjistruar.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Persona të regjistruar, jo shtetas të vendit që i regjistroi, që kërkuan leje qëndrimi.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Persona të regjistruar, një herë në secilin vend shfrytëzimi; sipas vendit të origjinës kur tabela ndahet kështu.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Persona të regjistruar, një herë në total (seria VC_HTF_DETV) dhe një herë në secilën formë (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Persona të regjistruar, një herë në total (seria VC_HTF_DETVR) dhe një herë në secilën formë (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Persona të regjistruar, një herë në total dhe një herë në secilën formë.',
  'Registrations up to the day, with or without a victim.': 'Regjistrime deri atë ditë, me ose pa viktimë.',
  'Registrations up to the day.': 'Regjistrime deri atë ditë.',
  'Registrations without a victim, in the year of the contact.': 'Regjistrime pa viktimë, në vitin e kontaktit.',
  'Registrations without a victim, up to the day.': 'Regjistrime pa viktimë, deri atë ditë.',
  'Registrations, in the year of the contact.': 'Regjistrime, në vitin e kontaktit.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Banorë të të njëjtit territor, në të njëjtin vit, të së njëjtës gjini dhe moshë.',
  'Sessions of training.': 'Seanca trajnimi.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Të dyshuar që përdorën me dijeni atë për të cilën u shfrytëzua një viktimë.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'Shuma mbi të gjithë ata; numri i njësive është ai i atyre që numërohen.',
  'Those and the ones without an answer, as long as they have waited.':
    'Ata dhe ata pa përgjigje, sa kohë kanë që presin.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Ata dhe personat, identifikimi i të cilëve është ende i hapur, sa kohë ka që është i hapur.',
  'Those of them who have any answer.': 'Ata prej tyre që kanë ndonjë përgjigje.',
  'Those of them who have the answer, each once in each.':
    'Ata prej tyre që e kanë përgjigjen, secili një herë në secilën.',
  'Those persons, once in each kind.': 'Ata persona, një herë në secilin lloj.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'Ata persona, një herë në secilën formë të tyre; një person mund të ketë forma përveç punës.',
  'Those persons, once in each service.': 'Ata persona, një herë në secilin shërbim.',
  'Who had been acquitted on the day.': 'Të shpallur të pafajshëm deri atë ditë.',
  'Who had been charged on the day.': 'Të akuzuar deri atë ditë.',
  'Who had been convicted of trafficking on the day.': 'Të dënuar për trafikim deri atë ditë.',
  'Year in which it began': 'Viti kur filloi',
  'Year in which it begins': 'Viti kur fillon',
  'Year in which it happened': 'Viti kur ndodhi',
  'Year in which it was sent': 'Viti kur u dërgua',
  'Year of adoption': 'Viti i miratimit',
  'Year of first registration': 'Viti i regjistrimit të parë',
  'Year in which it is to begin': 'Viti në të cilin duhet të fillojë',
  'Year of signing': 'Viti i nënshkrimit',
  'Year of the acquittal': 'Viti i pafajësisë',
  'Year of the charge': 'Viti i akuzës',
  'Year of the contact': 'Viti i kontaktit',
  'Year of the conviction': 'Viti i dënimit',
  'Year of the first assertion': 'Viti i pohimit të parë',
  'Year of the first stage': 'Viti i fazës së parë',
  'Year of the first step': 'Viti i hapit të parë',
  'Year of the training': 'Viti i trajnimit',
};
