import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in Bulgarian. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Приемане на насочванията',
  'What part of the answered referrals was accepted?': 'Каква част от насочванията с отговор е приета?',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'За когото не се знае, не е в никой знаменател и е показан като изключен.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Държавите се различават по това кой може да регистрира, по право и по начина за различаване на лицата; по-голямо число не означава повече жертви.',
  referral: 'насочване',
  'Acquitted persons': 'Оправдани лица',
  'How many persons and companies were acquitted?': 'Колко лица и дружества са оправдани?',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Лицата от една година не са тези от следващата: никога да не се делят на числата на друг етап.',
  perpetrator: 'извършител',
  'Acts of trafficking': 'Деяния на трафика',
  'What was done with the persons, of whom it is known?': 'Какво е извършено с лицата, за които се знае?',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Който не е дал отговор в групата, не е в никой знаменател и е показан като изключен.',
  'One may have several answers, so that shares add up to more than one.':
    'Едно лице може да има няколко отговора, така че дяловете заедно дават повече от единица.',
  person: 'лице',
  'Activities, by how far they have come': 'Дейности според това докъде са стигнали',
  'How far have the activities of the plans come?': 'Докъде са стигнали дейностите по плановете?',
  'What a plan calls an activity differs from country to country.':
    'Какво един план нарича дейност, се различава между държавите.',
  'Agreements in force, by kind': 'Действащи споразумения по вид',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Колко споразумения за туининг, презаселване, реадмисия и насочване са в сила?',
  agreement: 'споразумение',
  'Registrations that name no person': 'Регистрации, които не назовават лице',
  'How many contacts were registered of which nobody can say whose they were?':
    'Колко контакта са регистрирани, за които никой не може да каже чии са били?',
  'Several may be of one person. Never to be added to persons.':
    'Няколко от тях може да са на едно лице. Никога да не се прибавят към лицата.',
  registration: 'регистрация',
  'Contacts of which nobody can say whose they were': 'Контакти, за които никой не може да каже чии са били',
  'What part of the contacts cannot be told to be of one person?':
    'За каква част от контактите не може да се каже, че са на едно лице?',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'Висок дял означава, че броят на лицата е твърде нисък и че хората се осмеляват да питат, без да кажат името си.',
  'Children whose best interests were determined': 'Деца, чийто висш интерес е определен',
  'For what part of the children were the best interests determined formally?':
    'За каква част от децата висшият интерес е определен официално?',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Който няма такова вписване в записа, се брои като без него: запис, който не се води, изглежда като право, което не се дава.',
  'Budget of activities': 'Бюджет на дейностите',
  'How much money is set aside for the activities?': 'Колко пари са предвидени за дейностите?',
  'What is not said of a unit is not in the sum.': 'Което не е казано за дадена единица, не е в сбора.',
  'Programmes that carry earlier work on': 'Програми, които продължават по-ранна работа',
  'What part of the programmes builds on an earlier one?': 'Каква част от програмите надгражда по-ранна програма?',
  programme: 'програма',
  'Victims charged for compelled acts': 'Жертви, обвинени за принудени деяния',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Каква част от лицата с принудено деяние е обвинена или осъдена за него?',
  'Forms of exploitation of children': 'Форми на експлоатация на деца',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Каква част от децата е претърпяла всяка форма: сексуална експлоатация, труд, просия, кражби, други престъпления?',
  'Relation of recruiters of children': 'Отношение на вербовчиците към децата',
  'What were the recruiters to the children, of whom it is known?':
    'Какви са били вербовчиците на децата, за които се знае?',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Вербовчик от семейството забранява връщане в него без оценка.',
  'Share of children among detected victims': 'Дял на децата сред откритите жертви',
  'What part of the detected victims whose age is known were children?':
    'Каква част от откритите жертви с известна възраст са били деца?',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Лицата, за които се предполага, че са деца, и лицата с оспорена възраст не се броят на никоя страна; показани са като изключени.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Държавите вземат възрастта при регистрация, при въвличане или при започване на експлоатацията; трите не бива да се сравняват.',
  'Share of children when they entered the trafficking process': 'Дял на децата при въвличане в процеса на трафик',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Каква част от регистрираните лица с известна възраст са били деца при въвличането в процеса на трафик?',
  'The three moments at which ages are taken are not to be compared.':
    'Трите момента, в които се взема възрастта, не бива да се сравняват.',
  'Share of children when the exploitation began': 'Дял на децата при започване на експлоатацията',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Каква част от регистрираните лица с известна възраст са били деца, когато експлоатацията е започнала?',
  'Share of children when they were registered': 'Дял на децата при регистрация',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Каква част от регистрираните лица с известна възраст са били деца при регистрацията?',
  'Commitments, by how far they are done': 'Ангажименти според това доколко са изпълнени',
  'How far is what was promised done?': 'Доколко е изпълнено обещаното?',
  'Of what nobody says how far it is done is left out, and shown.':
    'За което никой не казва доколко е изпълнено, е изключено и показано.',
  milestone: 'събитие',
  'Compensation granted': 'Присъдено обезщетение',
  'To what part of the registered persons was compensation granted or paid?':
    'На каква част от регистрираните лица е присъдено или изплатено обезщетение?',
  'Completeness, by field': 'Пълнота по полета',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'В каква част от записите на регистрираните лица е известно всяко поле, от което се правят числата?',
  'Broken down by the type of source it shows whose records lack what.':
    'Разбито по вид на източника показва на чии записи какво липсва.',
  'A field that does not apply to a person counts as not known.':
    'Поле, което не се отнася за лицето, се брои като неизвестно.',
  'Contacts of reporting entities, by channel': 'Контакти на докладващите организации по канал',
  'How many contacts were registered, and through which channels?': 'Колко контакта са регистрирани и по какви канали?',
  'One person may have several contacts. Never to be added to persons.':
    'Едно лице може да има няколко контакта. Никога да не се прибавят към лицата.',
  'Contributions of donors': 'Вноски на донорите',
  'How much do donors give to programmes?': 'Колко дават донорите за програми?',
  'A programme with several donors stands in the numbers of each.':
    'Програма с няколко донора е в числата на всеки от тях.',
  contribution: 'вноска',
  'How were the persons kept under control, of whom it is known?':
    'Как са държани под контрол лицата, за които се знае?',
  'Convicted persons': 'Осъдени лица',
  'How many persons and companies were convicted of trafficking?': 'Колко лица и дружества са осъдени за трафик?',
  'Suspects who were convicted': 'Заподозрени, които са осъдени',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Каква част от заподозрените за първи път през дадена година е осъдена за трафик към деня?',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Лицата от една година се проследяват през годините: осъдените в една година обикновено не са заподозрените в нея.',
  'Corridors from origin to country of exploitation': 'Коридори от произхода до държавата на експлоатация',
  'From where to where were registered persons trafficked?': 'Откъде и накъде са трафикирани регистрираните лица?',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Държавата на произход е тази на пребиваване или вербуване, никога не се отгатва по гражданството.',
  'Trafficking across borders': 'Трансграничен трафик',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Каква част от регистрираните лица е експлоатирана само извън държавата на произход?',
  'Training that became part of the curriculum': 'Обучения, станали част от учебната програма',
  'What part of the training became part of the regular curriculum?':
    'Каква част от обученията е станала част от редовната учебна програма?',
  'Registrations known to the day': 'Регистрации, известни с точност до деня',
  'Of what part of the registered persons is the day of registration known?':
    'За каква част от регистрираните лица е известен денят на регистрация?',
  'Days of exploitation': 'Дни на експлоатация',
  'How long did the exploitation last for half of the registered persons?':
    'Колко е продължила експлоатацията за половината от регистрираните лица?',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Оценено по Каплан и Майер: което е отворено, се брои като чакащо, никога като липсващо.',
  'Where fewer than half have come to an end there is no median.':
    'Където са приключили по-малко от половината, медиана няма.',
  'Of the last time that a person was trafficked.': 'За последния път, когато лицето е било трафикирано.',
  'Known to the day of few; who does not remember dates is left out.':
    'За малцина е известно с точност до деня; който не помни дати, е изключен.',
  'Days of recovery and reflection': 'Дни за възстановяване и размисъл',
  'How long was the recovery and reflection period of half of those who had one?':
    'Колко е бил периодът за възстановяване и размисъл за половината от тези, които са го имали?',
  'Days from a referral to the answer': 'Дни от насочването до отговора',
  'After how many days had half of the referrals been accepted or refused?':
    'След колко дни половината от насочванията са приети или отказани?',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Оценено по Каплан и Майер: което още няма отговор, се брои като чакащо, никога като липсващо.',
  'Where fewer than half are answered there is no median.': 'Където отговор имат по-малко от половината, медиана няма.',
  'Days until a guardian was appointed': 'Дни до назначаване на настойник',
  'After how many days had half of the children without a parent a guardian?':
    'След колко дни половината от децата без родител са имали настойник?',
  'Children for whom a parent acts are left out.': 'Децата, за които действа родител, са изключени.',
  'After how many days had half of the registered persons been identified?':
    'След колко дни половината от регистрираните лица са били идентифицирани?',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Оценено по Каплан и Майер: който още не е идентифициран, се брои като чакащ, никога като липсващ.',
  'Where fewer than half are identified there is no median.':
    'Където са идентифицирани по-малко от половината, медиана няма.',
  'What counts as a first contact differs by who reports.':
    'Какво се смята за първи контакт, се различава според това кой докладва.',
  'Days from the first step to the judgment': 'Дни от първата стъпка до присъдата',
  'After how many days had half of the suspects been judged?':
    'След колко дни половината от заподозрените са били съдени?',
  'Proceedings that were discontinued count as open.': 'Прекратените производства се броят като отворени.',
  'Days from first contact to presumption': 'Дни от първия контакт до предположението',
  'After how many days had half of the registered persons been presumed to be victims?':
    'След колко дни за половината от регистрираните лица се е предполагало, че са жертви?',
  'Days until a residence permit was decided': 'Дни до решението за разрешение за пребиваване',
  'After how many days had half of the applications for residence been decided?':
    'След колко дни е решено по половината от молбите за пребиваване?',
  'Days from a referral to the service': 'Дни от насочването до услугата',
  'After how many days had half of the referred persons been served?':
    'След колко дни половината от насочените лица са получили услугата?',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Насочванията, които са отказани, оттеглени или приключени без услуга, са изключени и се броят сред резултатите.',
  'Bondage by debt': 'Дългово робство',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Каква част от регистрираните лица е била обвързана с дълг като форма на експлоатация или като средство за контрол?',
  'Children in detention': 'Задържани деца',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Каква част от децата е била задържана по причина, която следва от това, че са трафикирани?',
  'Detected victims of trafficking in human beings': 'Открити жертви на трафик на хора',
  'How many victims were detected?': 'Колко жертви са открити?',
  'A person with several forms is counted once in the total and once in each form.':
    'Лице с няколко форми се брои веднъж в общия сбор и веднъж във всяка форма.',
  'Detected victims of trafficking per 100,000 population': 'Открити жертви на трафик на 100 000 души население',
  'How many victims were detected for each 100,000 residents?': 'Колко жертви са открити на всеки 100 000 жители?',
  'Where the population is small, one person more or less moves the rate much.':
    'Където населението е малко, едно лице повече или по-малко променя много коефициента.',
  'Records with others of the same person': 'Записи, за които има други за същото лице',
  'Of what part of the registered persons is another record known?':
    'За каква част от регистрираните лица е известен друг запис?',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Броят се като лица, докато записите не бъдат слети: висок дял означава, че числата са твърде високи.',
  'Durable solutions of children': 'Трайни решения за деца',
  'Which durable solutions were carried out for the children?': 'Кои трайни решения са изпълнени за децата?',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Регистрирани жертви по форма на експлоатация, както брои Евростат',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Колко жертви са регистрирани общо и за всяка форма на експлоатация на Евростат?',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'Просията тук е при труда, а в SDG 16.2.2 – сред другите цели.',
  'Ways out of exploitation': 'Изходи от експлоатацията',
  'How did the exploitation end for the persons, of whom it is known?':
    'Как е завършила експлоатацията за лицата, за които се знае?',
  'Children whose family is thought to be complicit': 'Деца, чието семейство се смята за съучастно',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'За каква част от децата се смята, че роднина е продал детето или е бил съучастник?',
  'Foreigners among registered victims': 'Чужденци сред регистрираните жертви',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Каква част от регистрираните лица не е имала гражданството на държавата, която ги е регистрирала?',
  'What part of the registered persons of whom a form is known suffered each?':
    'Каква част от регистрираните лица с известна форма е претърпяла всяка от тях?',
  'Referrals of children of which the guardian knew': 'Насочвания на деца, за които настойникът е знаел',
  'Of what part of the referrals of children did the guardian know?':
    'За каква част от насочванията на деца настойникът е знаел?',
  'Identified victims': 'Идентифицирани жертви',
  'How many persons were found to be victims by the authority that decides?':
    'Колко лица са признати за жертви от органа, който решава?',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Идентифицираните и предполагаемите жертви не се събират, когато държавата дава само едното от двете.',
  'How far the law came': 'Докъде е стигнало правосъдието',
  'How far had the law come by the day with those first suspected in a year?':
    'Докъде е стигнало правосъдието към деня със заподозрените за първи път през дадена година?',
  'Persons suspected of knowing use': 'Лица, заподозрени в съзнателно ползване',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Колко лица са заподозрени, че съзнателно са ползвали услугите на жертва?',
  'Persons whose age is known': 'Лица с известна възраст',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'За каква част от регистрираните лица се знае дали са били деца при регистрацията?',
  'Closed referrals with an outcome': 'Приключени насочвания с резултат',
  'Of what part of the closed referrals is it known what came of them?':
    'За каква част от приключените насочвания се знае какво е излязло от тях?',
  'Victims of forced and bonded labour, by form': 'Жертви на принудителен труд и дългово робство по форма',
  'How many registered persons were exploited in their work, and how?':
    'Колко регистрирани лица са експлоатирани в труда си и как?',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'Просията и престъпленията под принуда имат собствени кодове и не се броят като труд.',
  'Activities that are late': 'Закъсняващи дейности',
  'What part of the activities should be done and is not?': 'Каква част от дейностите трябва да е извършена, а не е?',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Каква част от регистрираните лица е имала някого, който действа за тях пред съдилища и органи?',
  'Means of trafficking': 'Средства на трафика',
  'By what means was it brought about, of whom it is known?':
    'С какви средства е извършено, при лицата, за които се знае?',
  'For a child no means is needed.': 'За дете не е нужно средство.',
  'Milestones, by kind': 'Събития по вид',
  'What was achieved, and what failed?': 'Какво е постигнато и какво не е успяло?',
  'Children missing from care': 'Деца, изчезнали от грижа',
  'What part of the children was missing from care at some time?':
    'Каква част от децата е била изчезнала от грижа в някакъв момент?',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Който няма такова вписване, се брои като никога неизчезвал: където не се вписва, делът е твърде нисък.',
  'Forms of exploitation, several as mixed': 'Форми на експлоатация, няколко като смесени',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Каква част от регистрираните лица е претърпяла всяка форма сама и каква част няколко?',
  'Money spent on activities': 'Изразходвани пари за дейности',
  'How much money was spent on the activities?': 'Колко пари са изразходвани за дейностите?',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Изразходваното във валута, различна от тази на бюджета, не е в сбора.',
  'Non-punishment applied': 'Приложена ненаказуемост',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'Към каква част от лицата с принудено деяние е приложен принципът на ненаказуемост?',
  'Persons reached by programmes': 'Лица, обхванати от програми',
  'How many persons did the programmes reach?': 'Колко лица са обхванали програмите?',
  'Whom several programmes reached is counted in each.': 'Когото са обхванали няколко програми, се брои във всяка.',
  'Persons trained, by profession': 'Обучени лица по професия',
  'How many persons were trained, and of which profession?': 'Колко лица са обучени и от каква професия?',
  'Who came to several sessions is counted in each.': 'Който е идвал на няколко обучения, се брои във всяко.',
  training: 'обучение',
  'Plans of action that were evaluated': 'Оценени планове за действие',
  'At what part of the plans did somebody look as a whole?': 'Каква част от плановете е разгледана от някого в цялост?',
  plan: 'план',
  'Plans of action, by scope': 'Планове за действие по обхват',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Колко плана за действие са приети и в сила – общи, за деца или за труд?',
  'Presumed victims': 'Предполагаеми жертви',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'За колко лица се предполага, че са жертви, или отговарят на критериите и отказват да бъдат идентифицирани?',
  'Outcomes of proceedings': 'Резултати от производствата',
  'What did the proceedings come to that came to something?':
    'До какво са довели производствата, които са довели до нещо?',
  proceeding: 'производство',
  'Proceedings, by kind': 'Производства по вид',
  'How many proceedings were there, and of which kind?': 'Колко производства е имало и от какъв вид?',
  'Programmes, by topic': 'Програми по тема',
  'What are the programmes about?': 'За какво са програмите?',
  'Several programmes on one topic in one country may overlap.':
    'Няколко програми по една тема в една държава може да се припокриват.',
  'Programmes, by kind': 'Програми по вид',
  'How many programmes are there, and of which kind?': 'Колко програми има и от какъв вид?',
  'Promises at recruitment': 'Обещания при вербуването',
  'What was promised to the persons, of whom it is known?': 'Какво е обещано на лицата, за които се знае?',
  'Prosecuted persons': 'Наказателно преследвани лица',
  'How many persons and companies were charged with trafficking?': 'Колко лица и дружества са обвинени в трафик?',
  'Suspects who were prosecuted': 'Заподозрени, които са преследвани',
  'What part of those first suspected in a year was charged by the day?':
    'Каква част от заподозрените за първи път през дадена година е обвинена към деня?',
  'Applications under provisions of law': 'Молби по разпоредби на закона',
  'How many persons asked for what the law provides, as countries report?':
    'Колко лица са поискали това, което законът предвижда, според докладите на държавите?',
  'As countries report it; persons in records are counted apart.':
    'Както докладват държавите; лицата в записите се броят отделно.',
  provision: 'разпоредба',
  'Applications granted under provisions of law': 'Уважени молби по разпоредби на закона',
  'How many persons got what the law provides, as countries report?':
    'Колко лица са получили това, което законът предвижда, според докладите на държавите?',
  'Provisions conditional on cooperation': 'Разпоредби, обусловени от сътрудничество',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Каква част от разпоредбите е само за този, който сътрудничи на органите?',
  'Provisions in law': 'Разпоредби в закона',
  'How far does the law provide what was agreed?': 'Доколко законът предвижда това, което е договорено?',
  'Provisions in use': 'Разпоредби в употреба',
  'How far is what the law provides used?': 'Доколко се ползва това, което законът предвижда?',
  'No use where nobody is entitled is no gap.': 'Неползване, където никой няма право, не е пропуск.',
  'Records, by status': 'Записи по статус',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Каква част от записите е за лица идентифицирани, предполагаеми, потенциални или установени, че не са жертви?',
  'What were the recruiters to the persons, of whom it is known?':
    'Какви са били вербовчиците на лицата, за които се знае?',
  'Where or through what were the persons recruited, of whom it is known?':
    'Къде или чрез какво са вербувани лицата, за които се знае?',
  'National and transnational referrals': 'Национални и транснационални насочвания',
  'What part of the referrals crosses a border?': 'Каква част от насочванията преминава граница?',
  'Outcomes of referrals': 'Резултати от насочванията',
  'What came of the referrals for the persons?': 'Какво са донесли насочванията на лицата?',
  'Reasons of referrals': 'Причини за насочванията',
  'Why are persons referred?': 'Защо се насочват лицата?',
  'Services asked in referrals': 'Услуги, поискани в насочванията',
  'For which services are persons referred?': 'За какви услуги се насочват лицата?',
  'How many referrals were made?': 'Колко насочвания са направени?',
  'Recovery and reflection periods granted': 'Предоставени периоди за възстановяване и размисъл',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'На каква част от чуждите жертви е предоставен период за възстановяване и размисъл?',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Имащите право и получилите са поставени един срещу друг: неползване, където никой няма право, не е пропуск.',
  'Reasons of refusals': 'Причини за отказите',
  'Why were referrals refused?': 'Защо насочванията са отказани?',
  'What came of applications for residence': 'Какво е излязло от молбите за пребиваване',
  'What came of the applications of foreign victims for a residence permit?':
    'Какво е излязло от молбите на чужди жертви за разрешение за пребиваване?',
  'Residence permits granted': 'Предоставени разрешения за пребиваване',
  'To what part of the foreign victims was a residence permit granted?':
    'На каква част от чуждите жертви е предоставено разрешение за пребиваване?',
  'Persons trafficked again': 'Повторно трафикирани лица',
  'What part of the registered persons was trafficked more than once?':
    'Каква част от регистрираните лица е трафикирана повече от веднъж?',
  'Known only where sources recognise the same person.':
    'Известно само където източниците разпознават едно и също лице.',
  'Children returned after an assessment of risk': 'Деца, върнати след оценка на риска',
  'Before what part of the returns of children was the risk assessed?':
    'Преди каква част от връщанията на деца рискът е оценен?',
  'An assessment after the journey is none.': 'Оценка след пътуването не е оценка.',
  'Returns and resettlements, by kind': 'Връщания и презаселвания по вид',
  'How did those leave who were returned or resettled?': 'Как са заминали върнатите или презаселените?',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Който не е нито върнат, нито презаселен, е изключен заедно с тези, за които нищо не се знае.',
  'Persons returned or resettled': 'Върнати или презаселени лица',
  'How many registered persons were returned or resettled, and how?':
    'Колко регистрирани лица са върнати или презаселени и как?',
  'Identified after a screening that met the elements': 'Идентифицирани след скрининг с налични елементи',
  'What part of the persons whose screening met the elements was identified?':
    'Каква част от лицата, при чийто скрининг елементите са налице, е идентифицирана?',
  'A screening never says that somebody is a victim.': 'Скринингът никога не казва, че някой е жертва.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Тези, за които предстои решение, са в знаменателя, така че една скорошна година изглежда ниска.',
  'Results of screening': 'Резултати от скрининга',
  'What came out of the last screening of those who were screened?':
    'Какво е показал последният скрининг на тези, при които е извършен?',
  'SDG 16.2.2: detected victims, by form of exploitation': 'SDG 16.2.2: открити жертви по форма на експлоатация',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Колко жертви са открити общо и за всяка форма на експлоатация от Целите за устойчиво развитие?',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'Просията тук е сред другите цели, а в статистиката на Евростат – при труда.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'SDG 16.2.2: открити жертви на 100 000 души население по форма на експлоатация',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Колко жертви са открити на всеки 100 000 жители общо и за всяка форма на експлоатация?',
  'Sectors of exploited work': 'Сектори на експлоатирания труд',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'В кои сектори е експлоатиран трудът на лицата, за които се знае?',
  'Of those who were not exploited in their work there is no sector.':
    'За тези, които не са експлоатирани в труда си, няма сектор.',
  'Services asked and not to be had': 'Поискани услуги, които ги няма',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'При каква част от насочванията с известен резултат услугата не е била налична?',
  'Services that persons needed and could not have':
    'Услуги, от които лицата са имали нужда, но не са могли да получат',
  'For how many registered persons was a service not to be had, and which?':
    'За колко регистрирани лица услуга не е била налична и коя?',
  'Services received': 'Получени услуги',
  'Which services did those receive who received any?': 'Кои услуги са получили тези, които са получили някоя?',
  'Persons with several contacts': 'Лица с няколко контакта',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'С каква част от регистрираните лица докладващите организации са имали повече от един контакт?',
  'In systems that do not recognise persons these would be counted twice.':
    'В системи, които не разпознават лицата, тези биха били броени два пъти.',
  'Programmes with several contributions': 'Програми с няколко вноски',
  'What part of the programmes has more than one contribution?': 'Каква част от програмите има повече от една вноска?',
  'How were the persons sexually exploited, of whom it is known?':
    'Как са експлоатирани сексуално лицата, за които се знае?',
  'Activities for the commitments of Sofia': 'Дейности по ангажиментите от София',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Докъде са стигнали дейностите, които изпълняват обещаното в София за децата?',
  'The four commitments of Sofia, by how far they are done':
    'Четирите ангажимента от София според това доколко са изпълнени',
  'How far is done what was promised for children in Sofia?': 'Доколко е изпълнено обещаното в София за децата?',
  'Identified and presumed among registered victims': 'Идентифицирани и предполагаеми сред регистрираните жертви',
  'What part of the registered persons is identified, and what part presumed?':
    'Каква част от регистрираните лица е идентифицирана и каква е предполагаема?',
  'Coordinators, groups and services in place': 'Налични координатори, групи и служби',
  'Which parts of a national structure are in place?': 'Кои части от националната структура са налице?',
  'That a body exists does not say what it does.': 'Това, че един орган съществува, не казва какво прави.',
  organization: 'организация',
  'Suspects who have a record as a victim': 'Заподозрени, които имат запис като жертва',
  'What part of the suspects has a record as a victim?': 'Каква част от заподозрените има запис като жертва?',
  'Suspected persons': 'Заподозрени лица',
  'How many persons and companies were suspected of trafficking?': 'Колко лица и дружества са заподозрени в трафик?',
  'Activities that met their targets': 'Дейности, постигнали целите си',
  'What part of the activities with targets met all of them?': 'Каква част от дейностите с цели е постигнала всички?',
  'What was not measured counts as not met.': 'Което не е измерено, се брои като непостигнато.',
  'Children without those who must care for them': 'Деца без онези, които трябва да се грижат за тях',
  'What part of the children was unaccompanied or separated?':
    'Каква част от децата е била непридружена или разделена?',
  'Places of exploitation': 'Места на експлоатация',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'На какви места са експлоатирани лицата, за които се знае?',
  'Protection of those who testify': 'Закрила на свидетелстващите',
  'What part of the persons who gave a statement or testified was protected?':
    'Каква част от лицата, дали показания или свидетелствали, е била закриляна?',
  'Victims as witnesses': 'Жертвите като свидетели',
  'How far did the registered persons cooperate as witnesses?':
    'Доколко регистрираните лица са сътрудничили като свидетели?',
  'Form of exploitation (SDG 16.2.2), several as mixed': 'Форма на експлоатация (SDG 16.2.2), няколко като смесени',
  'Sexual exploitation': 'Сексуална експлоатация',
  'Forced labour, servitude and slavery': 'Принудителен труд, подчинение и робство',
  'Removal of organ': 'Отнемане на орган',
  'Other purposes': 'Други цели',
  'None of the forms asked about': 'Никоя от търсените форми',
  'Several of these forms': 'Няколко от тези форми',
  'At work on the day': 'Действа в този ден',
  'At work': 'Действа',
  'Not yet or no longer at work': 'Още не или вече не действа',
  'How far the activity has come': 'Докъде е стигнала дейността',
  Age: 'Възраст',
  'Child (under 18)': 'Дете (под 18)',
  'Adult (18 and over)': 'Пълнолетен (18 и повече)',
  'Unknown: presumed a child': 'Неизвестно: предполага се, че е дете',
  'Unknown: disputed': 'Неизвестно: оспорено',
  'Age at entry': 'Възраст при въвличане',
  'Age when the exploitation began': 'Възраст при започване на експлоатацията',
  'Age at registration': 'Възраст при регистрация',
  'Kind of agreement': 'Вид на споразумението',
  'Status of the agreement': 'Статус на споразумението',
  'Has a record as a victim': 'Има запис като жертва',
  'Has none': 'Няма',
  Answer: 'Отговор',
  Accepted: 'Прието',
  Refused: 'Отказано',
  'No answer yet': 'Още без отговор',
  'Answer to a referral': 'Отговор на насочване',
  'Answered, time known': 'С отговор, времето е известно',
  'Not answered yet': 'Още без отговор',
  'A day is not known': 'Някой ден не е известен',
  'Part of the response': 'Част от отговора',
  'Determination of best interests': 'Определяне на висшия интерес',
  'Best interests were determined': 'Висшият интерес е определен',
  'No determination is recorded': 'Няма вписано определяне',
  'Exploitation at home or abroad': 'Експлоатация у дома или в чужбина',
  'In the country of origin, perhaps elsewhere too': 'В държавата на произход, може би и другаде',
  'Only in other countries': 'Само в други държави',
  'Section on children': 'Раздел за децата',
  'Trafficking in children has a section of its own': 'Трафикът на деца има собствен раздел',
  'It has none': 'Няма',
  Citizenship: 'Гражданство',
  'Prosecution for compelled acts': 'Преследване за принудени деяния',
  'Charged or convicted': 'Обвинен или осъден',
  'Investigated or not pursued, never charged': 'Разследван или непреследван, никога обвинен',
  'No compelled act is recorded': 'Няма вписано принудено деяние',
  'Paid, at least in part': 'Изплатено, поне отчасти',
  'Granted, nothing paid yet': 'Присъдено, още нищо не е изплатено',
  'Claimed, not decided': 'Поискано, нерешено',
  'Refused, withdrawn or revoked': 'Отказано, оттеглено или отменено',
  'No claim is recorded': 'Няма вписано искане',
  'Only for who cooperates with the authorities': 'Само за този, който сътрудничи на органите',
  'Not conditional on cooperation': 'Не е обусловено от сътрудничество',
  'No contact is recorded': 'Няма вписан контакт',
  'One contact': 'Един контакт',
  'Several contacts': 'Няколко контакта',
  'Earlier programmes': 'По-ранни програми',
  'Carries earlier work on': 'Продължава по-ранна работа',
  'There was nothing before': 'Преди това не е имало нищо',
  'Cooperation as a witness': 'Сътрудничество като свидетел',
  'Country of registration': 'Държава на регистрация',
  'Children have it too': 'Имат го и децата',
  'Children do not have it': 'Децата го нямат',
  'Day of registration': 'Ден на регистрация',
  'Known to the day': 'Известен с точност до деня',
  'Known in part': 'Известен отчасти',
  'Not known': 'Неизвестен',
  'In debt bondage': 'В дългово робство',
  'Not in debt bondage, of those whose control is known': 'Не е в дългово робство, от тези с известен контрол',
  'Detention of the child': 'Задържане на детето',
  'Was detained': 'Било е задържано',
  'Was not detained': 'Не е било задържано',
  'Type of the donor': 'Вид на донора',
  'Number of contributions': 'Брой вноски',
  'One contribution': 'Една вноска',
  'Several, by one donor or more': 'Няколко, от един донор или повече',
  'Other records of the same person': 'Други записи за същото лице',
  'Another record is asserted to be of the same person': 'Твърди се, че друг запис е за същото лице',
  'No such record is known': 'Не е известен такъв запис',
  'Durable solutions of the child': 'Трайни решения за детето',
  'Form of exploitation (Eurostat crim_thb)': 'Форма на експлоатация (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Принудителен труд или услуги, включително просия',
  'Removal of organs': 'Отнемане на органи',
  Other: 'Друго',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Форма на експлоатация (Eurostat crim_thb), няколко като смесени',
  Evaluation: 'Оценяване',
  'Somebody looked at the plan as a whole': 'Някой е разгледал плана в цялост',
  'No evaluation is recorded': 'Няма вписана оценка',
  'Length of the exploitation': 'Продължителност на експлоатацията',
  'Ended, length known': 'Завършила, продължителността е известна',
  'Not ended yet': 'Още не е завършила',
  'When it ended is not known': 'Не се знае кога е завършила',
  'Ended before it began': 'Завършила, преди да започне',
  'Country of exploitation': 'Държава на експлоатация',
  'How far the law provides it': 'Доколко законът го предвижда',
  'Complicity of the family': 'Съучастие на семейството',
  'A relative is thought to be complicit': 'Смята се, че роднина е съучастник',
  'No relative is thought to be complicit': 'Не се смята, че роднина е съучастник',
  'Form of exploitation': 'Форма на експлоатация',
  'How far it is done': 'Доколко е изпълнено',
  'Suspected, no charge yet': 'Заподозрян, още без обвинение',
  'Charged, no judgment yet': 'Обвинен, още без присъда',
  'Convicted of trafficking': 'Осъден за трафик',
  Acquitted: 'Оправдан',
  'Convicted of another offence': 'Осъден за друго престъпление',
  Discontinued: 'Прекратено',
  'Appointment of a guardian': 'Назначаване на настойник',
  'A guardian was appointed': 'Назначен е настойник',
  'No guardian yet': 'Още без настойник',
  'A parent acts for the child': 'За детето действа родител',
  'Appointed before the registration': 'Назначен преди регистрацията',
  'The guardian of the child knew of it': 'Настойникът на детето е знаел',
  'The guardian did not know of it': 'Настойникът не е знаел',
  'Identification after first contact': 'Идентифициране след първия контакт',
  'Identified, time known': 'Идентифициран, времето е известно',
  'Not identified yet': 'Още не е идентифициран',
  'A date is not known to the day': 'Някоя дата не е известна с точност до деня',
  'Identified before the first contact': 'Идентифициран преди първия контакт',
  'In force on the day': 'В сила в този ден',
  'In force': 'В сила',
  'Not yet or no longer in force': 'Още не или вече не е в сила',
  Judgment: 'Присъда',
  'Judged, time known': 'Съден, времето е известно',
  'Not judged yet': 'Още не е съден',
  'Did not begin': 'Не е започнало',
  'Judged before the first step': 'Съден преди първата стъпка',
  'Fields that are known': 'Полета, които са известни',
  'None of these fields': 'Никое от тези полета',
  Lateness: 'Закъснение',
  'Its last day has passed and it is neither done nor cancelled':
    'Последният ден е минал, а не е нито извършено, нито отменено',
  'In time, done or cancelled': 'Навреме, извършено или отменено',
  'Part of the curriculum': 'Част от учебната програма',
  'Part of the regular curriculum': 'Част от редовната учебна програма',
  'Not part of it': 'Не е част от нея',
  'Kind of milestone': 'Вид на събитието',
  'Was missing from care': 'Било е изчезнало от грижа',
  'No time missing from care is recorded': 'Няма вписано изчезване от грижа',
  'Person known or not': 'Лицето е известно или не',
  'It is known whose contact it was': 'Знае се чий е бил контактът',
  'Nobody can say whose contact it was': 'Никой не може да каже чий е бил контактът',
  'Citizenship of the country of registration': 'Гражданство на държавата на регистрация',
  'Its citizens': 'Нейни граждани',
  'Foreigners and stateless persons': 'Чужденци и лица без гражданство',
  'Country of origin': 'Държава на произход',
  'Outcome for the person': 'Резултат за лицето',
  'Outcome known': 'Резултатът е известен',
  'It is known what came of it': 'Знае се какво е излязло',
  'It is not known': 'Не се знае',
  'Natural or legal person': 'Физическо или юридическо лице',
  'Scope of the plan': 'Обхват на плана',
  'Whether the plan is in force': 'Дали планът е в сила',
  'Adopted and in force': 'Приет и в сила',
  Draft: 'Проект',
  Ended: 'Приключил',
  'Presumption after first contact': 'Предположение след първия контакт',
  'Presumed, time known': 'Предположено, времето е известно',
  'Not presumed yet': 'Още не е предположено',
  'Presumed before the first contact': 'Предположено преди първия контакт',
  'Kind of proceedings': 'Вид на производството',
  'Outcome of the proceedings': 'Резултат от производството',
  'None yet': 'Още никакъв',
  'Kind of programme': 'Вид на програмата',
  'How far the programme has come': 'Докъде е стигнала програмата',
  'Kind of referral': 'Вид на насочването',
  'Reasons of the referral': 'Причини за насочването',
  'Where the referral stands': 'Докъде е насочването',
  'Recovery and reflection period': 'Период за възстановяване и размисъл',
  Granted: 'Предоставено',
  'Asked for, not decided': 'Поискано, нерешено',
  'Withdrawn or revoked': 'Оттеглено или отменено',
  'None is recorded': 'Няма вписано',
  'Length of the reflection period': 'Продължителност на периода за размисъл',
  'Granted, length known': 'Предоставен, продължителността е известна',
  'No last day is set': 'Не е определен последен ден',
  'None was granted': 'Не е предоставен',
  'Reason of the refusal': 'Причина за отказа',
  'Somebody acts or acted for the person': 'Някой действа или е действал за лицето',
  'No representative is recorded': 'Няма вписан представител',
  'Residence permit': 'Разрешение за пребиваване',
  'Decision on a residence permit': 'Решение за разрешение за пребиваване',
  'Decided, time known': 'Решено, времето е известно',
  'Not decided yet': 'Още не е решено',
  'None was asked for': 'Не е поискано',
  'Decided before it was asked for': 'Решено, преди да бъде поискано',
  'Assessment of risk before a return': 'Оценка на риска преди връщане',
  'Returned after an assessment of risk': 'Върнато след оценка на риска',
  'Returned without one': 'Върнато без оценка',
  'Not returned': 'Не е върнато',
  'Returns and resettlements': 'Връщания и презаселвания',
  'Result of the last screening': 'Резултат от последния скрининг',
  'Not screened': 'Без скрининг',
  'What came of a screening that met the elements': 'Какво е излязло от скрининг с налични елементи',
  Identified: 'Идентифицирано',
  'Still to be decided': 'Предстои решение',
  'Found not to be a victim': 'Установено, че не е жертва',
  'Declined or closed': 'Отказано или приключено',
  'The elements were not met, or nobody screened': 'Елементите не са налице или никой не е извършил скрининг',
  'Form of exploitation (SDG 16.2.2)': 'Форма на експлоатация (SDG 16.2.2)',
  'Separation of the child': 'Разделяне на детето',
  'Fit to serve children': 'Подходящо за деца',
  'Not fit to serve children': 'Неподходящо за деца',
  'Service after a referral': 'Услуга след насочване',
  'The person was served': 'Лицето е получило услугата',
  'Not served yet': 'Още без услуга',
  'Ended without a service': 'Приключило без услуга',
  'Served before it was sent': 'Услугата е предоставена преди изпращането',
  'Services given': 'Предоставени услуги',
  'Services not to be had': 'Услуги, които ги няма',
  'Type of the source': 'Вид на източника',
  'Stage of the proceedings': 'Етап на производството',
  'Status on the day': 'Статус в този ден',
  'No status yet': 'Още без статус',
  'Presumed, or declined to be identified': 'Предполагаема или отказала да бъде идентифицирана',
  'Place in the national structure': 'Място в националната структура',
  'Subject of the provision': 'Предмет на разпоредбата',
  'Targets met': 'Постигнати цели',
  'All its targets are met': 'Всички нейни цели са постигнати',
  'A target is missed': 'Някоя цел не е постигната',
  'A target has not been measured': 'Някоя цел не е измерена',
  'Trafficked once or again': 'Трафикирано веднъж или повторно',
  Once: 'Веднъж',
  'More than once': 'Повече от веднъж',
  'How far the provision is used': 'Доколко се ползва разпоредбата',
  'Nobody has reported on it': 'Никой не е докладвал за това',
  Prosecution: 'Наказателно преследване',
  'Was charged': 'Обвинен',
  'Was not charged': 'Не е обвинен',
  'Protection of the witness': 'Закрила на свидетеля',
  'Some measure is or was in place': 'Има или е имало някаква мярка',
  'Asked for and refused': 'Поискана и отказана',
  'No measure is recorded': 'Няма вписана мярка',
  Year: 'Година',
  'Activities of the plans': 'Дейности по плановете',
  'How many activities do the plans set out, and for which year?':
    'Колко дейности предвиждат плановете и за коя година?',
  'Programmes for which several donors pay at once': 'Програми, за които няколко донора плащат едновременно',
  'For what part of the programmes do different donors pay for the same year?':
    'За каква част от програмите различни донори плащат за една и съща година?',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Донорите може да са се договорили да си разделят работата: припокриването показва къде да се попита и само по себе си не е грешка.',
  'Citizenship of the country, of the European Union, of others':
    'Гражданство на държавата, на Европейския съюз, на други',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Каква част от регистрираните лица са били граждани на държавата, на друга държава членка на Европейския съюз, на никоя от тях?',
  'Members of the European Union are those of the day of the first registration.':
    'Държавите членки на Европейския съюз са тези към деня на първата регистрация.',
  'Overlap of donors': 'Припокриване на донори',
  'Several donors pay for the same year': 'Няколко донора плащат за една и съща година',
  'Never several donors for one year': 'Никога няколко донора за една година',
  'Years for which several donors pay': 'Години, за които плащат няколко донора',
  'The country itself': 'Самата държава',
  'Other countries of the EU': 'Други държави от ЕС',
  'Countries outside the EU, or stateless': 'Държави извън ЕС или без гражданство',
  'Activities of plans of action.': 'Дейности на плановете за действие.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Дейности, които посочват един от четирите ангажимента: минимални стандарти, систематични данни, бърза идентификация, пригодено насочване.',
  'Against whom the law had taken a step on the day.': 'Срещу които до този ден е предприета стъпка по закона.',
  'Agreements that are in force.': 'Споразумения, които са в сила.',
  'All of them.': 'Всички те.',
  'All registered persons.': 'Всички регистрирани лица.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Ангажименти от хрониката за минимални стандарти, систематични данни, бърза идентификация или пригодено насочване.',
  'Commitments in the chronicle.': 'Ангажименти от хрониката.',
  'Contributions to programmes.': 'Вноски за програми.',
  'Entries of the chronicle.': 'Записи в хрониката.',
  'Everybody of whom a screening is recorded.': 'Всички, за които е отбелязана предварителна проверка.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Всички, за които има запис като за жертва или за някого, който може да е такава.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Идентифицирани лица, в годината на първото твърдение, по което се смятат за регистрирани.',
  'Organizations at work on the day.': 'Организации, които работят на този ден.',
  'Persons and companies, once, in the year in which they came so far.':
    'Лица и дружества, по веднъж, в годината, в която са стигнали дотам.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Идентифицирани лица, с дните от първия контакт с който и да е докладващ субект.',
  'Persons of whom it is known whether they were under 18 then.':
    'Лица, за които се знае дали тогава са били под 18 години.',
  'Persons registered as of the day by an organization of the territory.':
    'Лица, регистрирани до този ден от организация на територията.',
  'Persons registered as of the day to whom one was granted.':
    'Лица, регистрирани до този ден, на които е предоставено.',
  'Persons registered as of the day whose first contact is known to the day.':
    'Лица, регистрирани до този ден, чийто първи контакт е известен до ден.',
  'Persons registered as of the day.': 'Лица, регистрирани до този ден.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'Лица, регистрирани до този ден: идентифицирани, предполагаеми или такива, които отговарят на критериите и отказват.',
  'Persons under 18 when the exploitation began.': 'Лица под 18 години, когато е започнала експлоатацията.',
  'Persons under 18 when they entered the trafficking process.':
    'Лица под 18 години, когато са влезли в процеса на трафика.',
  'Persons under 18 when they were registered.': 'Лица под 18 години, когато са регистрирани.',
  'Persons who are identified as victims as of the day.': 'Лица, които до този ден са идентифицирани като жертви.',
  'Persons who count as registered as of the day and are not identified.':
    'Лица, които до този ден се смятат за регистрирани и не са идентифицирани.',
  'Plans adopted and in force on the day.': 'Планове, приети и в сила на този ден.',
  'Plans of action.': 'Планове за действие.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Предполагаеми лица, в годината на първото твърдение, по което се смятат за регистрирани.',
  'Proceedings that cases name.': 'Производства, които делата посочват.',
  'Proceedings with an outcome on the day.': 'Производства с изход до този ден.',
  'Programmes of training and curricula.': 'Програми за обучение и учебни програми.',
  'Programmes, once in each of their topics.': 'Програми, по веднъж във всяка от темите им.',
  'Programmes, whatever their kind.': 'Програми, независимо от вида.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'Разпоредби в сила на този ден, които законът дава изцяло или отчасти и за които някой е докладвал.',
  'Provisions of law that are in force on the day.': 'Законови разпоредби, които са в сила на този ден.',
  'Referrals that had been made on the day.': 'Насочвания, направени до този ден.',
  'Referrals that had been sent on the day.': 'Насочвания, изпратени до този ден.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Насочвания, които са приети или отказани, с дните, откакто са изпратени.',
  'Referrals that were closed by the day.': 'Насочвания, приключени до този ден.',
  'Referrals that were refused by the day.': 'Насочвания, отказани до този ден.',
  'Referrals, in the year of their first step.': 'Насочвания, в годината на първата им стъпка.',
  'Registered persons for whom a service is recorded as not available.':
    'Регистрирани лица, за които е отбелязано, че някоя услуга е липсвала.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Регистрирани лица, чието връщане или преселване е извършено до този ден.',
  'Registered persons of whom it is known whether they were under 18.':
    'Регистрирани лица, за които се знае дали са били под 18 години.',
  'Registered persons of whom the field holds something.': 'Регистрирани лица, за които полето съдържа нещо.',
  'Registered persons under 18 at the moment that the table names.':
    'Регистрирани лица под 18 години в момента, който таблицата посочва.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Регистрирани лица, които не са граждани на страната, която ги е регистрирала: онези, за които са членовете за размисъл и пребиваване.',
  'Registered persons who gave a statement or testified.':
    'Регистрирани лица, които са дали показания или са свидетелствали.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Регистрирани лица, които са били деца при регистрацията, сред тях и предполагаемите деца и тези с оспорена възраст, тъй като с тях трябва да се постъпва като с деца.',
  'Registered persons who were children when registered.': 'Регистрирани лица, които са били деца при регистрацията.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Регистрирани лица, чийто труд е експлоатиран: принудителен, дългов или детски труд, робство или подчинение.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Регистрирани лица, в годината на първото твърдение, по което се смятат за регистрирани.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Регистрирани лица, които не са граждани на страната, която ги е регистрирала, и са поискали разрешение за пребиваване.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Регистрирани лица, по веднъж във всяка страна на експлоатация; по страна на произход, където таблицата е разбита така.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Регистрирани лица, веднъж в общия сбор (серия VC_HTF_DETV) и веднъж във всяка форма (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Регистрирани лица, веднъж в общия сбор (серия VC_HTF_DETVR) и веднъж във всяка форма (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Регистрирани лица, веднъж в общия сбор и веднъж във всяка форма.',
  'Registrations up to the day, with or without a victim.': 'Регистрации до този ден, с жертва или без нея.',
  'Registrations up to the day.': 'Регистрации до този ден.',
  'Registrations without a victim, in the year of the contact.': 'Регистрации без жертва, в годината на контакта.',
  'Registrations without a victim, up to the day.': 'Регистрации без жертва, до този ден.',
  'Registrations, in the year of the contact.': 'Регистрации, в годината на контакта.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Жители на същата територия, в същата година, от същия пол и на същата възраст.',
  'Sessions of training.': 'Проведени обучения.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Заподозрени, които съзнателно са ползвали това, за което жертва е експлоатирана.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'Сборът за всички тях; броят на единиците е този на преброените.',
  'Those and the ones without an answer, as long as they have waited.': 'Те и онези без отговор, колкото дълго чакат.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Те и лицата, чиято идентификация е още открита, колкото дълго е открита.',
  'Those of them who have any answer.': 'Онези от тях, които имат какъвто и да е отговор.',
  'Those of them who have the answer, each once in each.':
    'Онези от тях, които имат отговора, всеки по веднъж във всеки.',
  'Those persons, once in each kind.': 'Тези лица, по веднъж във всеки вид.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'Тези лица, по веднъж във всяка от формите им; едно лице може да има форми освен труда.',
  'Those persons, once in each service.': 'Тези лица, по веднъж във всяка услуга.',
  'Who had been acquitted on the day.': 'Които до този ден са оправдани.',
  'Who had been charged on the day.': 'Които до този ден са обвинени.',
  'Who had been convicted of trafficking on the day.': 'Които до този ден са осъдени за трафик на хора.',
  'Year in which it began': 'Година, в която е започнало',
  'Year in which it begins': 'Година, в която започва',
  'Year in which it happened': 'Година, в която се е случило',
  'Year in which it was sent': 'Година, в която е изпратено',
  'Year of adoption': 'Година на приемане',
  'Year of first registration': 'Година на първата регистрация',
  'Year in which it is to begin': 'Година, в която трябва да започне',
  'Year of signing': 'Година на подписване',
  'Year of the acquittal': 'Година на оправдаването',
  'Year of the charge': 'Година на обвинението',
  'Year of the contact': 'Година на контакта',
  'Year of the conviction': 'Година на осъждането',
  'Year of the first assertion': 'Година на първото твърдение',
  'Year of the first stage': 'Година на първия етап',
  'Year of the first step': 'Година на първата стъпка',
  'Year of the training': 'Година на обучението',
};
