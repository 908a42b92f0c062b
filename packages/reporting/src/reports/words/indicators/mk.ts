import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in Macedonian. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Прифаќање на упатувањата',
  'What part of the answered referrals was accepted?': 'Кој дел од одговорените упатувања е прифатен?',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'За кого не се знае, не е во ниеден именител и е прикажан како изоставен.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Земјите се разликуваат по тоа кој смее да регистрира, по правото и по начинот на разликување на лицата; поголем број не значи повеќе жртви.',
  referral: 'упатување',
  'Acquitted persons': 'Ослободени лица',
  'How many persons and companies were acquitted?': 'Колку лица и друштва се ослободени од обвинение?',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Лицата од една година не се лицата од следната: никогаш да не се делат со броевите од друга фаза.',
  perpetrator: 'сторител',
  'Acts of trafficking': 'Дејствија на трговијата со луѓе',
  'What was done with the persons, of whom it is known?': 'Што е сторено со лицата за кои се знае?',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Кој во групата не дал одговор, не е во ниеден именител и е прикажан како изоставен.',
  'One may have several answers, so that shares add up to more than one.':
    'Едно лице може да има повеќе одговори, па уделите заедно даваат повеќе од еден.',
  person: 'лице',
  'Activities, by how far they have come': 'Активности, според тоа докаде стигнале',
  'How far have the activities of the plans come?': 'Докаде стигнале активностите од плановите?',
  'What a plan calls an activity differs from country to country.':
    'Она што еден план го нарекува активност се разликува од земја до земја.',
  'Agreements in force, by kind': 'Договори на сила, по вид',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Колку договори за твининг, преселување, реадмисија и упатување се на сила?',
  agreement: 'договор',
  'Registrations that name no person': 'Регистрации што не именуваат лице',
  'How many contacts were registered of which nobody can say whose they were?':
    'Колку контакти се регистрирани за кои никој не може да каже чии биле?',
  'Several may be of one person. Never to be added to persons.':
    'Повеќе од нив може да се на едно лице. Никогаш да не се собираат со лицата.',
  registration: 'регистрација',
  'Contacts of which nobody can say whose they were': 'Контакти за кои никој не може да каже чии биле',
  'What part of the contacts cannot be told to be of one person?':
    'За кој дел од контактите не може да се каже дека се на едно лице?',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'Висок удел значи дека броевите на лица се премали и дека луѓето се осмелуваат да прашаат без да го кажат името.',
  'Children whose best interests were determined': 'Деца на кои им е утврден најдобриот интерес',
  'For what part of the children were the best interests determined formally?':
    'За кој дел од децата најдобриот интерес е формално утврден?',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Кој во записот нема таков внес, се брои како без него: запис што не се води изгледа како право што не се дава.',
  'Budget of activities': 'Буџет на активностите',
  'How much money is set aside for the activities?': 'Колку пари се предвидени за активностите?',
  'What is not said of a unit is not in the sum.': 'Она што не е кажано за некоја единица не е во збирот.',
  'Programmes that carry earlier work on': 'Програми што продолжуваат поранешна работа',
  'What part of the programmes builds on an earlier one?': 'Кој дел од програмите се надоврзува на некоја поранешна?',
  programme: 'програма',
  'Victims charged for compelled acts': 'Жртви обвинети за изнудени дела',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Кој дел од лицата со изнудено дело е обвинет или осуден за него?',
  'Forms of exploitation of children': 'Облици на експлоатација на деца',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Кој дел од децата го претрпел секој облик: сексуална експлоатација, работа, просјачење, кражба, други кривични дела?',
  'Relation of recruiters of children': 'Однос на врбувачите кон децата',
  'What were the recruiters to the children, of whom it is known?': 'Што им биле врбувачите на децата за кои се знае?',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Врбувач од семејството забранува враќање во него без проценка.',
  'Share of children among detected victims': 'Удел на деца меѓу откриените жртви',
  'What part of the detected victims whose age is known were children?':
    'Кој дел од откриените жртви со позната возраст биле деца?',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Лицата за кои се претпоставува дека се деца и лицата со оспорена возраст не се бројат на ниедна страна; прикажани се како изоставени.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Земјите ја земаат возраста при регистрација, при влез или кога почнала експлоатацијата; трите не смеат да се споредуваат.',
  'Share of children when they entered the trafficking process':
    'Удел на деца при влез во процесот на трговија со луѓе',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Кој дел од регистрираните лица со позната возраст биле деца кога влегле во процесот на трговија со луѓе?',
  'The three moments at which ages are taken are not to be compared.':
    'Трите моменти во кои се зема возраста не смеат да се споредуваат.',
  'Share of children when the exploitation began': 'Удел на деца кога почнала експлоатацијата',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Кој дел од регистрираните лица со позната возраст биле деца кога почнала експлоатацијата?',
  'Share of children when they were registered': 'Удел на деца при регистрација',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Кој дел од регистрираните лица со позната возраст биле деца кога биле регистрирани?',
  'Commitments, by how far they are done': 'Обврски, според тоа колку се исполнети',
  'How far is what was promised done?': 'Колку е исполнето она што е ветено?',
  'Of what nobody says how far it is done is left out, and shown.':
    'За што никој не кажува колку е исполнето, изоставено е и прикажано.',
  milestone: 'настан',
  'Compensation granted': 'Досуден надомест на штета',
  'To what part of the registered persons was compensation granted or paid?':
    'На кој дел од регистрираните лица им е досуден или исплатен надомест на штета?',
  'Completeness, by field': 'Целосност, по полиња',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'Во кој дел од записите на регистрираните лица е познато секое поле од кое се прават бројките?',
  'Broken down by the type of source it shows whose records lack what.':
    'Разделено по вид на изворот покажува на чии записи што им недостига.',
  'A field that does not apply to a person counts as not known.':
    'Поле што не се однесува на лицето се брои како непознато.',
  'Contacts of reporting entities, by channel': 'Контакти на организациите што известуваат, по канал',
  'How many contacts were registered, and through which channels?':
    'Колку контакти се регистрирани и преку кои канали?',
  'One person may have several contacts. Never to be added to persons.':
    'Едно лице може да има повеќе контакти. Никогаш да не се собираат со лицата.',
  'Contributions of donors': 'Придонеси на донаторите',
  'How much do donors give to programmes?': 'Колку им даваат донаторите на програмите?',
  'A programme with several donors stands in the numbers of each.':
    'Програма со повеќе донатори стои во броевите на секој од нив.',
  contribution: 'придонес',
  'How were the persons kept under control, of whom it is known?':
    'Како биле држени под контрола лицата за кои се знае?',
  'Convicted persons': 'Осудени лица',
  'How many persons and companies were convicted of trafficking?':
    'Колку лица и друштва се осудени за трговија со луѓе?',
  'Suspects who were convicted': 'Осомничени што се осудени',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Кој дел од првпат осомничените во некоја година е осуден за трговија со луѓе до денот?',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Лицата од една година се следат низ годините: осудените во една година најчесто не се оние што во неа се осомничени.',
  'Corridors from origin to country of exploitation': 'Правци од потеклото до земјата на експлоатација',
  'From where to where were registered persons trafficked?': 'Од каде и каде се тргувало со регистрираните лица?',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Земја на потекло е земјата на престој или врбување, никогаш претпоставена според државјанството.',
  'Trafficking across borders': 'Прекугранична трговија со луѓе',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Кој дел од регистрираните лица е експлоатиран само надвор од земјата на потекло?',
  'Training that became part of the curriculum': 'Обуки што станале дел од наставната програма',
  'What part of the training became part of the regular curriculum?':
    'Кој дел од обуките станал дел од редовната наставна програма?',
  'Registrations known to the day': 'Регистрации познати во ден',
  'Of what part of the registered persons is the day of registration known?':
    'За кој дел од регистрираните лица е познат денот на регистрација?',
  'Days of exploitation': 'Денови на експлоатација',
  'How long did the exploitation last for half of the registered persons?':
    'Колку траела експлоатацијата за половината од регистрираните лица?',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Проценето според Каплан и Мајер: она што е отворено се брои како да чека, никогаш како да го нема.',
  'Where fewer than half have come to an end there is no median.':
    'Каде што завршиле помалку од половина, медијана нема.',
  'Of the last time that a person was trafficked.': 'За последниот пат кога со лицето се тргувало.',
  'Known to the day of few; who does not remember dates is left out.':
    'За малкумина е познато во ден; кој не се сеќава на датуми, е изоставен.',
  'Days of recovery and reflection': 'Денови на опоравување и одлучување',
  'How long was the recovery and reflection period of half of those who had one?':
    'Колку изнесувал периодот за опоравување и одлучување за половината од оние што го имале?',
  'Days from a referral to the answer': 'Денови од упатувањето до одговорот',
  'After how many days had half of the referrals been accepted or refused?':
    'По колку денови половината од упатувањата биле прифатени или одбиени?',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Проценето според Каплан и Мајер: она на што уште не е одговорено се брои како да чека, никогаш како да го нема.',
  'Where fewer than half are answered there is no median.':
    'Каде што е одговорено на помалку од половина, медијана нема.',
  'Days until a guardian was appointed': 'Денови до назначување старател',
  'After how many days had half of the children without a parent a guardian?':
    'По колку денови половината од децата без родител имале старател?',
  'Children for whom a parent acts are left out.': 'Децата за кои постапува родител се изоставени.',
  'After how many days had half of the registered persons been identified?':
    'По колку денови половината од регистрираните лица биле идентификувани?',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Проценето според Каплан и Мајер: кој уште не е идентификуван се брои како да чека, никогаш како да го нема.',
  'Where fewer than half are identified there is no median.':
    'Каде што се идентификувани помалку од половина, медијана нема.',
  'What counts as a first contact differs by who reports.':
    'Што се смета за прв контакт се разликува според тоа кој известува.',
  'Days from the first step to the judgment': 'Денови од првиот чекор до пресудата',
  'After how many days had half of the suspects been judged?':
    'По колку денови на половината од осомничените им било пресудено?',
  'Proceedings that were discontinued count as open.': 'Запрените постапки се бројат како отворени.',
  'Days from first contact to presumption': 'Денови од првиот контакт до претпоставката',
  'After how many days had half of the registered persons been presumed to be victims?':
    'По колку денови за половината од регистрираните лица се претпоставувало дека се жртви?',
  'Days until a residence permit was decided': 'Денови до одлуката за дозвола за престој',
  'After how many days had half of the applications for residence been decided?':
    'По колку денови било одлучено за половината од барањата за престој?',
  'Days from a referral to the service': 'Денови од упатувањето до услугата',
  'After how many days had half of the referred persons been served?':
    'По колку денови половината од упатените лица ја добиле услугата?',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Упатувањата што се одбиени, повлечени или затворени без услуга се изоставени и се бројат меѓу исходите.',
  'Bondage by debt': 'Должничко ропство',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Кој дел од регистрираните лица бил врзан со долг, како облик на експлоатација или како средство за контрола?',
  'Children in detention': 'Деца лишени од слобода',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Кој дел од децата бил лишен од слобода од причина што произлегува од тоа што биле жртви на трговија со луѓе?',
  'Detected victims of trafficking in human beings': 'Откриени жртви на трговија со луѓе',
  'How many victims were detected?': 'Колку жртви се откриени?',
  'A person with several forms is counted once in the total and once in each form.':
    'Лице со повеќе облици се брои еднаш во вкупниот збир и еднаш во секој облик.',
  'Detected victims of trafficking per 100,000 population': 'Откриени жртви на трговија со луѓе на 100.000 жители',
  'How many victims were detected for each 100,000 residents?': 'Колку жртви се откриени на секои 100.000 жители?',
  'Where the population is small, one person more or less moves the rate much.':
    'Каде што населението е мало, едно лице повеќе или помалку многу ја менува стапката.',
  'Records with others of the same person': 'Записи покрај кои има други за истото лице',
  'Of what part of the registered persons is another record known?':
    'За кој дел од регистрираните лица е познат уште некој запис?',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Се бројат како лица додека записите не се спојат: висок удел значи дека броевите се преголеми.',
  'Durable solutions of children': 'Трајни решенија за деца',
  'Which durable solutions were carried out for the children?': 'Кои трајни решенија се спроведени за децата?',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Регистрирани жртви, по облик на експлоатација како што брои Евростат',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Колку жртви се регистрирани, вкупно и за секој облик на експлоатација на Евростат?',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'Просјачењето овде е кај работата, а во SDG 16.2.2 меѓу другите цели.',
  'Ways out of exploitation': 'Излези од експлоатацијата',
  'How did the exploitation end for the persons, of whom it is known?':
    'Како завршила експлоатацијата за лицата за кои се знае?',
  'Children whose family is thought to be complicit': 'Деца чие семејство се смета за соучесник',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'За кој дел од децата се смета дека роднина го продал детето или бил соучесник?',
  'Foreigners among registered victims': 'Странци меѓу регистрираните жртви',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Кој дел од регистрираните лица немал државјанство на земјата што ги регистрирала?',
  'What part of the registered persons of whom a form is known suffered each?':
    'Кој дел од регистрираните лица со познат облик го претрпел секој од нив?',
  'Referrals of children of which the guardian knew': 'Упатувања на деца за кои знаел старателот',
  'Of what part of the referrals of children did the guardian know?':
    'За кој дел од упатувањата на деца знаел старателот?',
  'Identified victims': 'Идентификувани жртви',
  'How many persons were found to be victims by the authority that decides?':
    'За колку лица органот што одлучува утврдил дека се жртви?',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Идентификуваните и претпоставените жртви не се собираат каде што земјата дава само едно од двете.',
  'How far the law came': 'Докаде стигнало правосудството',
  'How far had the law come by the day with those first suspected in a year?':
    'Докаде стигнало правосудството до денот со првпат осомничените во некоја година?',
  'Persons suspected of knowing use': 'Лица осомничени за свесно користење',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Колку лица се осомничени дека свесно користеле услуги од жртва?',
  'Persons whose age is known': 'Лица со позната возраст',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'За кој дел од регистрираните лица се знае дали биле деца при регистрацијата?',
  'Closed referrals with an outcome': 'Затворени упатувања со исход',
  'Of what part of the closed referrals is it known what came of them?':
    'За кој дел од затворените упатувања се знае што произлегло од нив?',
  'Victims of forced and bonded labour, by form': 'Жртви на принудна работа и должничко ропство, по облик',
  'How many registered persons were exploited in their work, and how?':
    'Колку регистрирани лица се експлоатирани во работата и како?',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'Просјачењето и кривичните дела под принуда имаат свои шифри и не се бројат како работа.',
  'Activities that are late': 'Активности што доцнат',
  'What part of the activities should be done and is not?': 'Кој дел од активностите треба да е завршен, а не е?',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Кој дел од регистрираните лица имал некого што постапува за нив пред судови и органи?',
  'Means of trafficking': 'Средства на трговијата со луѓе',
  'By what means was it brought about, of whom it is known?': 'Со кои средства е извршено, кај лицата за кои се знае?',
  'For a child no means is needed.': 'За дете не е потребно средство.',
  'Milestones, by kind': 'Настани, по вид',
  'What was achieved, and what failed?': 'Што е постигнато, а што не успеало?',
  'Children missing from care': 'Деца исчезнати од згрижување',
  'What part of the children was missing from care at some time?':
    'Кој дел од децата во некој момент бил исчезнат од згрижување?',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Кој нема таков внес, се брои како никогаш да не исчезнал: каде што тоа не се запишува, уделот е премал.',
  'Forms of exploitation, several as mixed': 'Облици на експлоатација, повеќе како мешани',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Кој дел од регистрираните лица го претрпел секој облик сам, а кој дел повеќе?',
  'Money spent on activities': 'Пари потрошени за активности',
  'How much money was spent on the activities?': 'Колку пари се потрошени за активностите?',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Она што е потрошено во валута различна од онаа на буџетот не е во збирот.',
  'Non-punishment applied': 'Применето неказнување',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'На кој дел од лицата со изнудено дело е применето начелото на неказнување?',
  'Persons reached by programmes': 'Лица опфатени со програми',
  'How many persons did the programmes reach?': 'Колку лица опфатиле програмите?',
  'Whom several programmes reached is counted in each.': 'Кого го опфатиле повеќе програми, се брои во секоја.',
  'Persons trained, by profession': 'Обучени лица, по професија',
  'How many persons were trained, and of which profession?': 'Колку лица се обучени и од која професија?',
  'Who came to several sessions is counted in each.': 'Кој дошол на повеќе обуки, се брои на секоја.',
  training: 'обука',
  'Plans of action that were evaluated': 'Акциски планови што се евалуирани',
  'At what part of the plans did somebody look as a whole?': 'Кој дел од плановите некој го согледал во целина?',
  plan: 'план',
  'Plans of action, by scope': 'Акциски планови, по опфат',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Колку акциски планови се усвоени и на сила: општи, за деца или за работа?',
  'Presumed victims': 'Претпоставени жртви',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'За колку лица се претпоставува дека се жртви, или ги исполнуваат критериумите а одбиваат да бидат идентификувани?',
  'Outcomes of proceedings': 'Исходи на постапките',
  'What did the proceedings come to that came to something?': 'До што довеле постапките што довеле до нешто?',
  proceeding: 'постапка',
  'Proceedings, by kind': 'Постапки, по вид',
  'How many proceedings were there, and of which kind?': 'Колку постапки имало и од кој вид?',
  'Programmes, by topic': 'Програми, по тема',
  'What are the programmes about?': 'За што се програмите?',
  'Several programmes on one topic in one country may overlap.':
    'Повеќе програми на една тема во една земја може да се преклопуваат.',
  'Programmes, by kind': 'Програми, по вид',
  'How many programmes are there, and of which kind?': 'Колку програми има и од кој вид?',
  'Promises at recruitment': 'Ветувања при врбувањето',
  'What was promised to the persons, of whom it is known?': 'Што им е ветено на лицата за кои се знае?',
  'Prosecuted persons': 'Кривично гонети лица',
  'How many persons and companies were charged with trafficking?':
    'Колку лица и друштва се обвинети за трговија со луѓе?',
  'Suspects who were prosecuted': 'Осомничени што се гонети',
  'What part of those first suspected in a year was charged by the day?':
    'Кој дел од првпат осомничените во некоја година е обвинет до денот?',
  'Applications under provisions of law': 'Барања според законските одредби',
  'How many persons asked for what the law provides, as countries report?':
    'Колку лица го побарале она што го предвидува законот, како што известуваат земјите?',
  'As countries report it; persons in records are counted apart.':
    'Како што известуваат земјите; лицата во записите се бројат одделно.',
  provision: 'одредба',
  'Applications granted under provisions of law': 'Уважени барања според законските одредби',
  'How many persons got what the law provides, as countries report?':
    'Колку лица го добиле она што го предвидува законот, како што известуваат земјите?',
  'Provisions conditional on cooperation': 'Одредби условени од соработка',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Кој дел од одредбите важи само за оној што соработува со органите?',
  'Provisions in law': 'Одредби во законот',
  'How far does the law provide what was agreed?': 'Колку законот го предвидува она што е договорено?',
  'Provisions in use': 'Одредби во примена',
  'How far is what the law provides used?': 'Колку се користи она што законот го предвидува?',
  'No use where nobody is entitled is no gap.': 'Некористење каде што никој нема право не е пропуст.',
  'Records, by status': 'Записи, по статус',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Кој дел од записите е за лица идентификувани, претпоставени, потенцијални или за кои е утврдено дека не се жртви?',
  'What were the recruiters to the persons, of whom it is known?': 'Што им биле врбувачите на лицата за кои се знае?',
  'Where or through what were the persons recruited, of whom it is known?':
    'Каде или преку што се врбувани лицата за кои се знае?',
  'National and transnational referrals': 'Национални и транснационални упатувања',
  'What part of the referrals crosses a border?': 'Кој дел од упатувањата преминува граница?',
  'Outcomes of referrals': 'Исходи на упатувањата',
  'What came of the referrals for the persons?': 'Што им донеле упатувањата на лицата?',
  'Reasons of referrals': 'Причини за упатувањата',
  'Why are persons referred?': 'Зошто се упатуваат лицата?',
  'Services asked in referrals': 'Услуги побарани во упатувањата',
  'For which services are persons referred?': 'За кои услуги се упатуваат лицата?',
  'How many referrals were made?': 'Колку упатувања се направени?',
  'Recovery and reflection periods granted': 'Одобрени периоди за опоравување и одлучување',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'На кој дел од странските жртви им е одобрен период за опоравување и одлучување?',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Оние што имаат право и оние на кои им е одобрено се ставени едни наспроти други: некористење каде што никој нема право не е пропуст.',
  'Reasons of refusals': 'Причини за одбивањата',
  'Why were referrals refused?': 'Зошто се одбиени упатувањата?',
  'What came of applications for residence': 'Што произлегло од барањата за престој',
  'What came of the applications of foreign victims for a residence permit?':
    'Што произлегло од барањата на странските жртви за дозвола за престој?',
  'Residence permits granted': 'Одобрени дозволи за престој',
  'To what part of the foreign victims was a residence permit granted?':
    'На кој дел од странските жртви им е одобрена дозвола за престој?',
  'Persons trafficked again': 'Лица со кои повторно се тргувало',
  'What part of the registered persons was trafficked more than once?':
    'Со кој дел од регистрираните лица се тргувало повеќе од еднаш?',
  'Known only where sources recognise the same person.': 'Познато само каде што изворите го препознаваат истото лице.',
  'Children returned after an assessment of risk': 'Деца вратени по проценка на ризикот',
  'Before what part of the returns of children was the risk assessed?':
    'Пред кој дел од враќањата на деца е проценет ризикот?',
  'An assessment after the journey is none.': 'Проценка по патувањето не е проценка.',
  'Returns and resettlements, by kind': 'Враќања и преселувања, по вид',
  'How did those leave who were returned or resettled?': 'Како заминале оние што се вратени или преселени?',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Кој не е ни вратен ни преселен, е изоставен заедно со оние за кои ништо не се знае.',
  'Persons returned or resettled': 'Вратени или преселени лица',
  'How many registered persons were returned or resettled, and how?':
    'Колку регистрирани лица се вратени или преселени и како?',
  'Identified after a screening that met the elements': 'Идентификувани по скрининг во кој елементите се исполнети',
  'What part of the persons whose screening met the elements was identified?':
    'Кој дел од лицата чиј скрининг ги исполнил елементите е идентификуван?',
  'A screening never says that somebody is a victim.': 'Скринингот никогаш не кажува дека некој е жртва.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Оние за кои допрва треба да се одлучи се во именителот, па млада година изгледа ниско.',
  'Results of screening': 'Резултати од скринингот',
  'What came out of the last screening of those who were screened?':
    'Што покажал последниот скрининг на оние што го поминале?',
  'SDG 16.2.2: detected victims, by form of exploitation': 'SDG 16.2.2: откриени жртви, по облик на експлоатација',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Колку жртви се откриени, вкупно и за секој облик на експлоатација од Целите за одржлив развој?',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'Просјачењето овде е меѓу другите цели, а во статистиката на Евростат кај работата.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'SDG 16.2.2: откриени жртви на 100.000 жители, по облик на експлоатација',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Колку жртви се откриени на секои 100.000 жители, вкупно и за секој облик на експлоатација?',
  'Sectors of exploited work': 'Сектори на експлоатираната работа',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'Во кои сектори е експлоатирана работата на лицата за кои се знае?',
  'Of those who were not exploited in their work there is no sector.':
    'За оние што не се експлоатирани во работата нема сектор.',
  'Services asked and not to be had': 'Побарани услуги што ги немало',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'Во кој дел од упатувањата со познат исход услугата ја немало?',
  'Services that persons needed and could not have': 'Услуги што им биле потребни на лицата, а не можеле да ги добијат',
  'For how many registered persons was a service not to be had, and which?':
    'За колку регистрирани лица немало некоја услуга и која?',
  'Services received': 'Добиени услуги',
  'Which services did those receive who received any?': 'Кои услуги ги добиле оние што добиле некоја?',
  'Persons with several contacts': 'Лица со повеќе контакти',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'Со кој дел од регистрираните лица организациите што известуваат имале повеќе од еден контакт?',
  'In systems that do not recognise persons these would be counted twice.':
    'Во системи што не ги препознаваат лицата овие би се броеле двапати.',
  'Programmes with several contributions': 'Програми со повеќе придонеси',
  'What part of the programmes has more than one contribution?': 'Кој дел од програмите има повеќе од еден придонес?',
  'How were the persons sexually exploited, of whom it is known?':
    'Како се сексуално експлоатирани лицата за кои се знае?',
  'Activities for the commitments of Sofia': 'Активности за обврските од Софија',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Докаде стигнале активностите што го спроведуваат она што во Софија е ветено за децата?',
  'The four commitments of Sofia, by how far they are done':
    'Четирите обврски од Софија, според тоа колку се исполнети',
  'How far is done what was promised for children in Sofia?': 'Колку е исполнето она што во Софија е ветено за децата?',
  'Identified and presumed among registered victims': 'Идентификувани и претпоставени меѓу регистрираните жртви',
  'What part of the registered persons is identified, and what part presumed?':
    'Кој дел од регистрираните лица е идентификуван, а кој претпоставен?',
  'Coordinators, groups and services in place': 'Координатори, групи и служби што постојат',
  'Which parts of a national structure are in place?': 'Кои делови од националната структура постојат?',
  'That a body exists does not say what it does.': 'Тоа што едно тело постои не кажува што прави.',
  organization: 'организација',
  'Suspects who have a record as a victim': 'Осомничени што имаат запис како жртва',
  'What part of the suspects has a record as a victim?': 'Кој дел од осомничените има запис како жртва?',
  'Suspected persons': 'Осомничени лица',
  'How many persons and companies were suspected of trafficking?':
    'Колку лица и друштва се осомничени за трговија со луѓе?',
  'Activities that met their targets': 'Активности што ги достигнале своите цели',
  'What part of the activities with targets met all of them?': 'Кој дел од активностите со цели ги достигнал сите?',
  'What was not measured counts as not met.': 'Она што не е измерено се брои како недостигнато.',
  'Children without those who must care for them': 'Деца без оние што мора да се грижат за нив',
  'What part of the children was unaccompanied or separated?': 'Кој дел од децата бил без придружба или одвоен?',
  'Places of exploitation': 'Места на експлоатација',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'На какви места се експлоатирани лицата за кои се знае?',
  'Protection of those who testify': 'Заштита на оние што сведочат',
  'What part of the persons who gave a statement or testified was protected?':
    'Кој дел од лицата што дале исказ или сведочеле бил заштитен?',
  'Victims as witnesses': 'Жртвите како сведоци',
  'How far did the registered persons cooperate as witnesses?': 'Колку соработувале регистрираните лица како сведоци?',
  'Form of exploitation (SDG 16.2.2), several as mixed': 'Облик на експлоатација (SDG 16.2.2), повеќе како мешани',
  'Sexual exploitation': 'Сексуална експлоатација',
  'Forced labour, servitude and slavery': 'Принудна работа, слугување и ропство',
  'Removal of organ': 'Отстранување орган',
  'Other purposes': 'Други цели',
  'None of the forms asked about': 'Ниеден од бараните облици',
  'Several of these forms': 'Повеќе од овие облици',
  'At work on the day': 'Работи на тој ден',
  'At work': 'Работи',
  'Not yet or no longer at work': 'Уште не работи или веќе не работи',
  'How far the activity has come': 'Докаде стигнала активноста',
  Age: 'Возраст',
  'Child (under 18)': 'Дете (под 18)',
  'Adult (18 and over)': 'Возрасно лице (18 и повеќе)',
  'Unknown: presumed a child': 'Непознато: се претпоставува дека е дете',
  'Unknown: disputed': 'Непознато: оспорено',
  'Age at entry': 'Возраст при влез',
  'Age when the exploitation began': 'Возраст кога почнала експлоатацијата',
  'Age at registration': 'Возраст при регистрација',
  'Kind of agreement': 'Вид на договор',
  'Status of the agreement': 'Статус на договорот',
  'Has a record as a victim': 'Има запис како жртва',
  'Has none': 'Нема',
  Answer: 'Одговор',
  Accepted: 'Прифатено',
  Refused: 'Одбиено',
  'No answer yet': 'Уште без одговор',
  'Answer to a referral': 'Одговор на упатување',
  'Answered, time known': 'Одговорено, времето е познато',
  'Not answered yet': 'Уште не е одговорено',
  'A day is not known': 'Некој ден не е познат',
  'Part of the response': 'Дел од одговорот',
  'Determination of best interests': 'Утврдување на најдобриот интерес',
  'Best interests were determined': 'Најдобриот интерес е утврден',
  'No determination is recorded': 'Не е запишано утврдување',
  'Exploitation at home or abroad': 'Експлоатација дома или во странство',
  'In the country of origin, perhaps elsewhere too': 'Во земјата на потекло, можеби и на друго место',
  'Only in other countries': 'Само во други земји',
  'Section on children': 'Дел за деца',
  'Trafficking in children has a section of its own': 'Трговијата со деца има свој дел',
  'It has none': 'Го нема',
  Citizenship: 'Државјанство',
  'Prosecution for compelled acts': 'Гонење за изнудени дела',
  'Charged or convicted': 'Обвинет или осуден',
  'Investigated or not pursued, never charged': 'Под истрага или негонет, никогаш обвинет',
  'No compelled act is recorded': 'Не е запишано изнудено дело',
  'Paid, at least in part': 'Исплатено, барем делумно',
  'Granted, nothing paid yet': 'Досудено, уште ништо не е исплатено',
  'Claimed, not decided': 'Побарано, не е одлучено',
  'Refused, withdrawn or revoked': 'Одбиено, повлечено или отповикано',
  'No claim is recorded': 'Не е запишано барање',
  'Only for who cooperates with the authorities': 'Само за оној што соработува со органите',
  'Not conditional on cooperation': 'Не е условено од соработка',
  'No contact is recorded': 'Не е запишан контакт',
  'One contact': 'Еден контакт',
  'Several contacts': 'Повеќе контакти',
  'Earlier programmes': 'Поранешни програми',
  'Carries earlier work on': 'Продолжува поранешна работа',
  'There was nothing before': 'Пред тоа немало ништо',
  'Cooperation as a witness': 'Соработка како сведок',
  'Country of registration': 'Земја на регистрација',
  'Children have it too': 'Го имаат и децата',
  'Children do not have it': 'Децата го немаат',
  'Day of registration': 'Ден на регистрација',
  'Known to the day': 'Познат во ден',
  'Known in part': 'Делумно познат',
  'Not known': 'Не е познат',
  'In debt bondage': 'Во должничко ропство',
  'Not in debt bondage, of those whose control is known': 'Не е во должничко ропство, меѓу оние со позната контрола',
  'Detention of the child': 'Лишување на детето од слобода',
  'Was detained': 'Било лишено од слобода',
  'Was not detained': 'Не било лишено од слобода',
  'Type of the donor': 'Вид на донаторот',
  'Number of contributions': 'Број на придонеси',
  'One contribution': 'Еден придонес',
  'Several, by one donor or more': 'Повеќе, од еден донатор или повеќе',
  'Other records of the same person': 'Други записи за истото лице',
  'Another record is asserted to be of the same person': 'За друг запис се тврди дека е за истото лице',
  'No such record is known': 'Не е познат таков запис',
  'Durable solutions of the child': 'Трајни решенија за детето',
  'Form of exploitation (Eurostat crim_thb)': 'Облик на експлоатација (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Принудна работа или услуги, вклучувајќи просјачење',
  'Removal of organs': 'Отстранување органи',
  Other: 'Друго',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Облик на експлоатација (Eurostat crim_thb), повеќе како мешани',
  Evaluation: 'Евалуација',
  'Somebody looked at the plan as a whole': 'Некој го согледал планот во целина',
  'No evaluation is recorded': 'Не е запишана евалуација',
  'Length of the exploitation': 'Траење на експлоатацијата',
  'Ended, length known': 'Завршена, траењето е познато',
  'Not ended yet': 'Уште не е завршена',
  'When it ended is not known': 'Не се знае кога завршила',
  'Ended before it began': 'Завршила пред да почне',
  'Country of exploitation': 'Земја на експлоатација',
  'How far the law provides it': 'Колку го предвидува законот',
  'Complicity of the family': 'Соучесништво на семејството',
  'A relative is thought to be complicit': 'Се смета дека роднина е соучесник',
  'No relative is thought to be complicit': 'Не се смета дека некој роднина е соучесник',
  'Form of exploitation': 'Облик на експлоатација',
  'How far it is done': 'Колку е исполнето',
  'Suspected, no charge yet': 'Осомничен, уште без обвинение',
  'Charged, no judgment yet': 'Обвинет, уште без пресуда',
  'Convicted of trafficking': 'Осуден за трговија со луѓе',
  Acquitted: 'Ослободен',
  'Convicted of another offence': 'Осуден за друго дело',
  Discontinued: 'Запрено',
  'Appointment of a guardian': 'Назначување старател',
  'A guardian was appointed': 'Назначен е старател',
  'No guardian yet': 'Уште без старател',
  'A parent acts for the child': 'За детето постапува родител',
  'Appointed before the registration': 'Назначен пред регистрацијата',
  'The guardian of the child knew of it': 'Старателот на детето знаел',
  'The guardian did not know of it': 'Старателот не знаел',
  'Identification after first contact': 'Идентификација по првиот контакт',
  'Identified, time known': 'Идентификуван, времето е познато',
  'Not identified yet': 'Уште не е идентификуван',
  'A date is not known to the day': 'Некој датум не е познат во ден',
  'Identified before the first contact': 'Идентификуван пред првиот контакт',
  'In force on the day': 'На сила на тој ден',
  'In force': 'На сила',
  'Not yet or no longer in force': 'Уште не е или веќе не е на сила',
  Judgment: 'Пресуда',
  'Judged, time known': 'Пресудено, времето е познато',
  'Not judged yet': 'Уште не е пресудено',
  'Did not begin': 'Не почнало',
  'Judged before the first step': 'Пресудено пред првиот чекор',
  'Fields that are known': 'Полиња што се познати',
  'None of these fields': 'Ниедно од овие полиња',
  Lateness: 'Доцнење',
  'Its last day has passed and it is neither done nor cancelled':
    'Последниот ден поминал, а не е ни завршено ни откажано',
  'In time, done or cancelled': 'Навреме, завршено или откажано',
  'Part of the curriculum': 'Дел од наставната програма',
  'Part of the regular curriculum': 'Дел од редовната наставна програма',
  'Not part of it': 'Не е дел од неа',
  'Kind of milestone': 'Вид на настан',
  'Was missing from care': 'Било исчезнато од згрижување',
  'No time missing from care is recorded': 'Не е запишано исчезнување од згрижување',
  'Person known or not': 'Лицето познато или не',
  'It is known whose contact it was': 'Се знае чиј бил контактот',
  'Nobody can say whose contact it was': 'Никој не може да каже чиј бил контактот',
  'Citizenship of the country of registration': 'Државјанство на земјата на регистрација',
  'Its citizens': 'Нејзини државјани',
  'Foreigners and stateless persons': 'Странци и лица без државјанство',
  'Country of origin': 'Земја на потекло',
  'Outcome for the person': 'Исход за лицето',
  'Outcome known': 'Исходот е познат',
  'It is known what came of it': 'Се знае што произлегло',
  'It is not known': 'Не се знае',
  'Natural or legal person': 'Физичко или правно лице',
  'Scope of the plan': 'Опфат на планот',
  'Whether the plan is in force': 'Дали планот е на сила',
  'Adopted and in force': 'Усвоен и на сила',
  Draft: 'Нацрт',
  Ended: 'Завршен',
  'Presumption after first contact': 'Претпоставка по првиот контакт',
  'Presumed, time known': 'Претпоставено, времето е познато',
  'Not presumed yet': 'Уште не е претпоставено',
  'Presumed before the first contact': 'Претпоставено пред првиот контакт',
  'Kind of proceedings': 'Вид на постапка',
  'Outcome of the proceedings': 'Исход на постапката',
  'None yet': 'Уште никаков',
  'Kind of programme': 'Вид на програма',
  'How far the programme has come': 'Докаде стигнала програмата',
  'Kind of referral': 'Вид на упатување',
  'Reasons of the referral': 'Причини за упатувањето',
  'Where the referral stands': 'Докаде е упатувањето',
  'Recovery and reflection period': 'Период за опоравување и одлучување',
  Granted: 'Одобрено',
  'Asked for, not decided': 'Побарано, не е одлучено',
  'Withdrawn or revoked': 'Повлечено или отповикано',
  'None is recorded': 'Ништо не е запишано',
  'Length of the reflection period': 'Траење на периодот за одлучување',
  'Granted, length known': 'Одобрен, траењето е познато',
  'No last day is set': 'Не е определен последен ден',
  'None was granted': 'Не е одобрен',
  'Reason of the refusal': 'Причина за одбивањето',
  'Somebody acts or acted for the person': 'Некој постапува или постапувал за лицето',
  'No representative is recorded': 'Не е запишан застапник',
  'Residence permit': 'Дозвола за престој',
  'Decision on a residence permit': 'Одлука за дозвола за престој',
  'Decided, time known': 'Одлучено, времето е познато',
  'Not decided yet': 'Уште не е одлучено',
  'None was asked for': 'Не е побарано',
  'Decided before it was asked for': 'Одлучено пред да биде побарано',
  'Assessment of risk before a return': 'Проценка на ризикот пред враќање',
  'Returned after an assessment of risk': 'Вратено по проценка на ризикот',
  'Returned without one': 'Вратено без проценка',
  'Not returned': 'Не е вратено',
  'Returns and resettlements': 'Враќања и преселувања',
  'Result of the last screening': 'Резултат од последниот скрининг',
  'Not screened': 'Без скрининг',
  'What came of a screening that met the elements': 'Што произлегло од скрининг во кој елементите се исполнети',
  Identified: 'Идентификувано',
  'Still to be decided': 'Допрва треба да се одлучи',
  'Found not to be a victim': 'Утврдено дека не е жртва',
  'Declined or closed': 'Одбиено или затворено',
  'The elements were not met, or nobody screened': 'Елементите не се исполнети или никој не спровел скрининг',
  'Form of exploitation (SDG 16.2.2)': 'Облик на експлоатација (SDG 16.2.2)',
  'Separation of the child': 'Одвоеност на детето',
  'Fit to serve children': 'Соодветно за деца',
  'Not fit to serve children': 'Несоодветно за деца',
  'Service after a referral': 'Услуга по упатување',
  'The person was served': 'Лицето ја добило услугата',
  'Not served yet': 'Уште без услуга',
  'Ended without a service': 'Завршено без услуга',
  'Served before it was sent': 'Услугата е дадена пред испраќањето',
  'Services given': 'Дадени услуги',
  'Services not to be had': 'Услуги што ги немало',
  'Type of the source': 'Вид на изворот',
  'Stage of the proceedings': 'Фаза на постапката',
  'Status on the day': 'Статус на тој ден',
  'No status yet': 'Уште без статус',
  'Presumed, or declined to be identified': 'Претпоставена, или одбила да биде идентификувана',
  'Place in the national structure': 'Место во националната структура',
  'Subject of the provision': 'Предмет на одредбата',
  'Targets met': 'Достигнати цели',
  'All its targets are met': 'Сите нејзини цели се достигнати',
  'A target is missed': 'Некоја цел не е достигната',
  'A target has not been measured': 'Некоја цел не е измерена',
  'Trafficked once or again': 'Жртва еднаш или повторно',
  Once: 'Еднаш',
  'More than once': 'Повеќе од еднаш',
  'How far the provision is used': 'Колку се користи одредбата',
  'Nobody has reported on it': 'Никој не известил за тоа',
  Prosecution: 'Кривично гонење',
  'Was charged': 'Обвинет',
  'Was not charged': 'Не е обвинет',
  'Protection of the witness': 'Заштита на сведокот',
  'Some measure is or was in place': 'Постои или постоела некоја мерка',
  'Asked for and refused': 'Побарана и одбиена',
  'No measure is recorded': 'Не е запишана мерка',
  Year: 'Година',
  'Activities of the plans': 'Активности од плановите',
  'How many activities do the plans set out, and for which year?':
    'Колку активности предвидуваат плановите и за која година?',
  'Programmes for which several donors pay at once': 'Програми за кои повеќе донатори плаќаат истовремено',
  'For what part of the programmes do different donors pay for the same year?':
    'За кој дел од програмите различни донатори плаќаат за иста година?',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Донаторите може да ја делат работата по договор: преклопувањето покажува каде треба да се праша и само по себе не е грешка.',
  'Citizenship of the country, of the European Union, of others':
    'Државјанство на земјата, на Европската Унија, на други',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Кој дел од регистрираните лица имал државјанство на земјата, на друга членка на Европската Унија, на ниедна од нив?',
  'Members of the European Union are those of the day of the first registration.':
    'Членки на Европската Унија се оние на денот на првата регистрација.',
  'Overlap of donors': 'Преклопување на донатори',
  'Several donors pay for the same year': 'Повеќе донатори плаќаат за иста година',
  'Never several donors for one year': 'Никогаш повеќе донатори за една година',
  'Years for which several donors pay': 'Години за кои плаќаат повеќе донатори',
  'The country itself': 'Самата земја',
  'Other countries of the EU': 'Други земји од ЕУ',
  'Countries outside the EU, or stateless': 'Земји надвор од ЕУ или без државјанство',
  'Activities of plans of action.': 'Активности на акциските планови.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Активности што наведуваат една од четирите обврски: минимални стандарди, систематски податоци, брза идентификација, приспособено упатување.',
  'Against whom the law had taken a step on the day.': 'Против кои до тој ден бил преземен чекор според законот.',
  'Agreements that are in force.': 'Договори што се во сила.',
  'All of them.': 'Сите тие.',
  'All registered persons.': 'Сите регистрирани лица.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Обврски од хрониката за минимални стандарди, систематски податоци, брза идентификација или приспособено упатување.',
  'Commitments in the chronicle.': 'Обврски од хрониката.',
  'Contributions to programmes.': 'Придонеси за програми.',
  'Entries of the chronicle.': 'Внесови на хрониката.',
  'Everybody of whom a screening is recorded.': 'Сите за кои е забележана претходна проверка.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Сите за кои постои запис како за жртва или за некој што би можел да биде.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Идентификувани лица, во годината на првото тврдење според кое се сметаат за регистрирани.',
  'Organizations at work on the day.': 'Организации што работат на тој ден.',
  'Persons and companies, once, in the year in which they came so far.':
    'Лица и друштва, по еднаш, во годината во која стигнале дотаму.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Идентификувани лица, со деновите од првиот контакт со кој било известувачки субјект.',
  'Persons of whom it is known whether they were under 18 then.':
    'Лица за кои се знае дали тогаш имале помалку од 18 години.',
  'Persons registered as of the day by an organization of the territory.':
    'Лица што до тој ден ги регистрирала организација од територијата.',
  'Persons registered as of the day to whom one was granted.': 'Лица регистрирани до тој ден на кои им е одобрено.',
  'Persons registered as of the day whose first contact is known to the day.':
    'Лица регистрирани до тој ден чиј прв контакт е познат до ден.',
  'Persons registered as of the day.': 'Лица регистрирани до тој ден.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'Лица регистрирани до тој ден: идентификувани, претпоставени, или што ги исполнуваат критериумите и одбиваат.',
  'Persons under 18 when the exploitation began.': 'Лица под 18 години кога почнала експлоатацијата.',
  'Persons under 18 when they entered the trafficking process.':
    'Лица под 18 години кога влегле во процесот на трговијата.',
  'Persons under 18 when they were registered.': 'Лица под 18 години кога биле регистрирани.',
  'Persons who are identified as victims as of the day.': 'Лица што до тој ден се идентификувани како жртви.',
  'Persons who count as registered as of the day and are not identified.':
    'Лица што до тој ден се сметаат за регистрирани, а не се идентификувани.',
  'Plans adopted and in force on the day.': 'Планови усвоени и во сила на тој ден.',
  'Plans of action.': 'Акциски планови.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Претпоставени лица, во годината на првото тврдење според кое се сметаат за регистрирани.',
  'Proceedings that cases name.': 'Постапки што ги наведуваат предметите.',
  'Proceedings with an outcome on the day.': 'Постапки со исход до тој ден.',
  'Programmes of training and curricula.': 'Програми за обука и наставни програми.',
  'Programmes, once in each of their topics.': 'Програми, по еднаш во секоја од нивните теми.',
  'Programmes, whatever their kind.': 'Програми, без оглед на видот.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'Одредби во сила на тој ден што законот ги дава целосно или делумно, и за кои некој известил.',
  'Provisions of law that are in force on the day.': 'Законски одредби што се во сила на тој ден.',
  'Referrals that had been made on the day.': 'Упатувања направени до тој ден.',
  'Referrals that had been sent on the day.': 'Упатувања испратени до тој ден.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Упатувања што биле прифатени или одбиени, со деновите откако биле испратени.',
  'Referrals that were closed by the day.': 'Упатувања затворени до тој ден.',
  'Referrals that were refused by the day.': 'Упатувања одбиени до тој ден.',
  'Referrals, in the year of their first step.': 'Упатувања, во годината на нивниот прв чекор.',
  'Registered persons for whom a service is recorded as not available.':
    'Регистрирани лица за кои е забележано дека некоја услуга ја немало.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Регистрирани лица чие враќање или преселување е извршено до тој ден.',
  'Registered persons of whom it is known whether they were under 18.':
    'Регистрирани лица за кои се знае дали имале помалку од 18 години.',
  'Registered persons of whom the field holds something.': 'Регистрирани лица за кои полето содржи нешто.',
  'Registered persons under 18 at the moment that the table names.':
    'Регистрирани лица под 18 години во мигот што го наведува табелата.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Регистрирани лица што не се државјани на земјата што ги регистрирала: оние за кои се наменети членовите за одлучување и престој.',
  'Registered persons who gave a statement or testified.': 'Регистрирани лица што дале изјава или сведочеле.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Регистрирани лица што биле деца при регистрацијата, меѓу нив и оние за кои се претпоставува дека се деца и оние чија возраст е спорна, бидејќи со нив мора да се постапува како со деца.',
  'Registered persons who were children when registered.': 'Регистрирани лица што биле деца при регистрацијата.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Регистрирани лица чија работа била експлоатирана: присилна, должничка или детска работа, ропство или потчинетост.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Регистрирани лица, во годината на првото тврдење според кое се сметаат за регистрирани.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Регистрирани лица, не државјани на земјата што ги регистрирала, што побарале дозвола за престој.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Регистрирани лица, по еднаш во секоја земја на експлоатација; според земја на потекло каде што табелата е така расчленета.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Регистрирани лица, еднаш во вкупниот збир (серија VC_HTF_DETV) и еднаш во секој облик (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Регистрирани лица, еднаш во вкупниот збир (серија VC_HTF_DETVR) и еднаш во секој облик (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Регистрирани лица, еднаш во вкупниот збир и еднаш во секој облик.',
  'Registrations up to the day, with or without a victim.': 'Регистрации до тој ден, со жртва или без неа.',
  'Registrations up to the day.': 'Регистрации до тој ден.',
  'Registrations without a victim, in the year of the contact.': 'Регистрации без жртва, во годината на контактот.',
  'Registrations without a victim, up to the day.': 'Регистрации без жртва, до тој ден.',
  'Registrations, in the year of the contact.': 'Регистрации, во годината на контактот.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Жители на истата територија, во истата година, од истиот пол и на иста возраст.',
  'Sessions of training.': 'Одржани обуки.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Осомничени што свесно го користеле она за што жртвата била експлоатирана.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'Збирот за сите тие; бројот на единици е бројот на оние што се бројат.',
  'Those and the ones without an answer, as long as they have waited.': 'Тие и оние без одговор, колку долго чекаат.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Тие и лицата чија идентификација е сè уште отворена, колку долго е отворена.',
  'Those of them who have any answer.': 'Оние од нив што имаат каков било одговор.',
  'Those of them who have the answer, each once in each.':
    'Оние од нив што го имаат одговорот, секој по еднаш во секој.',
  'Those persons, once in each kind.': 'Тие лица, по еднаш во секој вид.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'Тие лица, по еднаш во секој од нивните облици; лицето може да има и облици покрај работата.',
  'Those persons, once in each service.': 'Тие лица, по еднаш во секоја услуга.',
  'Who had been acquitted on the day.': 'Кои до тој ден биле ослободени.',
  'Who had been charged on the day.': 'Кои до тој ден биле обвинети.',
  'Who had been convicted of trafficking on the day.': 'Кои до тој ден биле осудени за трговија со луѓе.',
  'Year in which it began': 'Година во која почнало',
  'Year in which it begins': 'Година во која почнува',
  'Year in which it happened': 'Година во која се случило',
  'Year in which it was sent': 'Година во која е испратено',
  'Year of adoption': 'Година на усвојување',
  'Year of first registration': 'Година на првата регистрација',
  'Year in which it is to begin': 'Година во која треба да започне',
  'Year of signing': 'Година на потпишување',
  'Year of the acquittal': 'Година на ослободителната пресуда',
  'Year of the charge': 'Година на обвинението',
  'Year of the contact': 'Година на контактот',
  'Year of the conviction': 'Година на осудата',
  'Year of the first assertion': 'Година на првото тврдење',
  'Year of the first stage': 'Година на првата фаза',
  'Year of the first step': 'Година на првиот чекор',
  'Year of the training': 'Година на обуката',
};
