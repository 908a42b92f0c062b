import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in French. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Acceptation des orientations',
  'What part of the answered referrals was accepted?':
    'Quelle part des orientations ayant une réponse a été acceptée ?',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'Ceux dont on ne le sait pas ne sont dans aucun dénominateur et sont montrés comme laissés de côté.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Les pays diffèrent par qui peut enregistrer, par le droit et par la façon de distinguer les personnes ; un nombre plus élevé ne signifie pas davantage de victimes.',
  referral: 'orientation',
  'Acquitted persons': 'Personnes acquittées',
  'How many persons and companies were acquitted?': 'Combien de personnes et de sociétés ont été acquittées ?',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Les personnes d’une année ne sont pas celles de la suivante : à ne jamais diviser par les nombres d’une autre étape.',
  perpetrator: 'auteur',
  'Acts of trafficking': 'Actes de traite',
  'What was done with the persons, of whom it is known?': 'Qu’a-t-on fait aux personnes pour lesquelles on le sait ?',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Qui n’a donné aucune réponse dans le groupe n’est dans aucun dénominateur et est montré comme laissé de côté.',
  'One may have several answers, so that shares add up to more than one.':
    'Une personne peut avoir plusieurs réponses, si bien que les parts totalisent plus de un.',
  person: 'personne',
  'Activities, by how far they have come': 'Activités, selon leur avancement',
  'How far have the activities of the plans come?': 'Où en sont les activités des plans ?',
  'What a plan calls an activity differs from country to country.':
    'Ce qu’un plan appelle une activité diffère d’un pays à l’autre.',
  'Agreements in force, by kind': 'Accords en vigueur, par type',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Combien d’accords de jumelage, de réinstallation, de réadmission et d’orientation sont en vigueur ?',
  agreement: 'accord',
  'Registrations that name no person': 'Enregistrements qui ne nomment personne',
  'How many contacts were registered of which nobody can say whose they were?':
    'Combien de contacts ont été enregistrés dont nul ne peut dire de qui ils étaient ?',
  'Several may be of one person. Never to be added to persons.':
    'Plusieurs peuvent être d’une même personne. À ne jamais ajouter aux personnes.',
  registration: 'enregistrement',
  'Contacts of which nobody can say whose they were': 'Contacts dont nul ne peut dire de qui ils étaient',
  'What part of the contacts cannot be told to be of one person?':
    'De quelle part des contacts ne peut-on dire qu’ils sont d’une même personne ?',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'Une part élevée signifie que les nombres de personnes sont trop bas et que l’on ose demander sans donner de nom.',
  'Children whose best interests were determined': 'Enfants dont l’intérêt supérieur a été déterminé',
  'For what part of the children were the best interests determined formally?':
    'Pour quelle part des enfants l’intérêt supérieur a-t-il été déterminé formellement ?',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Qui n’a pas une telle mention dans l’enregistrement compte comme sans elle : un enregistrement qui n’est pas tenu ressemble à un droit qui n’est pas accordé.',
  'Budget of activities': 'Budget des activités',
  'How much money is set aside for the activities?': 'Combien d’argent est prévu pour les activités ?',
  'What is not said of a unit is not in the sum.': 'Ce qui n’est pas dit d’une unité n’est pas dans la somme.',
  'Programmes that carry earlier work on': 'Programmes qui poursuivent un travail antérieur',
  'What part of the programmes builds on an earlier one?':
    'Quelle part des programmes s’appuie sur un programme antérieur ?',
  programme: 'programme',
  'Victims charged for compelled acts': 'Victimes inculpées pour des actes contraints',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Quelle part des personnes ayant un acte contraint a été inculpée ou condamnée pour celui-ci ?',
  'Forms of exploitation of children': 'Formes d’exploitation des enfants',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Quelle part des enfants a subi chaque forme : exploitation sexuelle, travail, mendicité, vol, autres infractions ?',
  'Relation of recruiters of children': 'Relation des recruteurs avec les enfants',
  'What were the recruiters to the children, of whom it is known?':
    'Qu’étaient les recruteurs pour les enfants pour lesquels on le sait ?',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Un recruteur de la famille interdit un retour dans celle-ci sans évaluation.',
  'Share of children among detected victims': 'Part des enfants parmi les victimes détectées',
  'What part of the detected victims whose age is known were children?':
    'Quelle part des victimes détectées dont l’âge est connu étaient des enfants ?',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Les personnes présumées enfants et celles dont l’âge est contesté ne sont comptées d’aucun côté ; elles sont montrées comme laissées de côté.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Les pays prennent l’âge à l’enregistrement, à l’entrée ou au début de l’exploitation ; les trois ne doivent pas être comparés.',
  'Share of children when they entered the trafficking process':
    'Part des enfants à l’entrée dans le processus de traite',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Quelle part des personnes enregistrées dont l’âge est connu étaient des enfants à leur entrée dans le processus de traite ?',
  'The three moments at which ages are taken are not to be compared.':
    'Les trois moments auxquels les âges sont pris ne doivent pas être comparés.',
  'Share of children when the exploitation began': 'Part des enfants au début de l’exploitation',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Quelle part des personnes enregistrées dont l’âge est connu étaient des enfants au début de l’exploitation ?',
  'Share of children when they were registered': 'Part des enfants à l’enregistrement',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Quelle part des personnes enregistrées dont l’âge est connu étaient des enfants à leur enregistrement ?',
  'Commitments, by how far they are done': 'Engagements, selon leur degré d’exécution',
  'How far is what was promised done?': 'Dans quelle mesure ce qui a été promis est-il fait ?',
  'Of what nobody says how far it is done is left out, and shown.':
    'Ce dont nul ne dit dans quelle mesure c’est fait est laissé de côté, et montré.',
  milestone: 'jalon',
  'Compensation granted': 'Indemnisation accordée',
  'To what part of the registered persons was compensation granted or paid?':
    'À quelle part des personnes enregistrées une indemnisation a-t-elle été accordée ou versée ?',
  'Completeness, by field': 'Complétude, par champ',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'Dans quelle part des enregistrements des personnes enregistrées chaque champ dont sont tirés les chiffres est-il connu ?',
  'Broken down by the type of source it shows whose records lack what.':
    'Ventilée par type de source, elle montre à qui il manque quoi dans ses enregistrements.',
  'A field that does not apply to a person counts as not known.':
    'Un champ qui ne s’applique pas à une personne compte comme inconnu.',
  'Contacts of reporting entities, by channel': 'Contacts des organisations déclarantes, par canal',
  'How many contacts were registered, and through which channels?':
    'Combien de contacts ont été enregistrés, et par quels canaux ?',
  'One person may have several contacts. Never to be added to persons.':
    'Une personne peut avoir plusieurs contacts. À ne jamais ajouter aux personnes.',
  'Contributions of donors': 'Contributions des donateurs',
  'How much do donors give to programmes?': 'Combien les donateurs donnent-ils aux programmes ?',
  'A programme with several donors stands in the numbers of each.':
    'Un programme ayant plusieurs donateurs figure dans les nombres de chacun.',
  contribution: 'contribution',
  'How were the persons kept under control, of whom it is known?':
    'Comment a-t-on gardé sous contrôle les personnes pour lesquelles on le sait ?',
  'Convicted persons': 'Personnes condamnées',
  'How many persons and companies were convicted of trafficking?':
    'Combien de personnes et de sociétés ont été condamnées pour traite ?',
  'Suspects who were convicted': 'Suspects qui ont été condamnés',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Quelle part de ceux soupçonnés pour la première fois dans une année a été condamnée pour traite à la date considérée ?',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Les personnes d’une année sont suivies au fil des ans : les condamnés d’une année ne sont pour la plupart pas ceux qui y ont été soupçonnés.',
  'Corridors from origin to country of exploitation': 'Couloirs de l’origine au pays d’exploitation',
  'From where to where were registered persons trafficked?':
    'D’où et vers où les personnes enregistrées ont-elles été victimes de traite ?',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Le pays d’origine est celui de résidence ou de recrutement, jamais deviné d’après la nationalité.',
  'Trafficking across borders': 'Traite transfrontière',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Quelle part des personnes enregistrées n’a été exploitée qu’en dehors du pays d’origine ?',
  'Training that became part of the curriculum': 'Formations intégrées au programme d’enseignement',
  'What part of the training became part of the regular curriculum?':
    'Quelle part des formations a été intégrée au programme d’enseignement ordinaire ?',
  'Registrations known to the day': 'Enregistrements connus au jour près',
  'Of what part of the registered persons is the day of registration known?':
    'Pour quelle part des personnes enregistrées le jour de l’enregistrement est-il connu ?',
  'Days of exploitation': 'Jours d’exploitation',
  'How long did the exploitation last for half of the registered persons?':
    'Combien de temps l’exploitation a-t-elle duré pour la moitié des personnes enregistrées ?',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Estimé selon Kaplan et Meier : ce qui est ouvert compte comme en attente, jamais comme absent.',
  'Where fewer than half have come to an end there is no median.':
    'Là où moins de la moitié sont terminés, il n’y a pas de médiane.',
  'Of the last time that a person was trafficked.': 'De la dernière fois qu’une personne a été victime de traite.',
  'Known to the day of few; who does not remember dates is left out.':
    'Connu au jour près pour peu de personnes ; qui ne se souvient pas des dates est laissé de côté.',
  'Days of recovery and reflection': 'Jours de rétablissement et de réflexion',
  'How long was the recovery and reflection period of half of those who had one?':
    'Combien de temps a duré le délai de rétablissement et de réflexion pour la moitié de ceux qui en ont eu un ?',
  'Days from a referral to the answer': 'Jours de l’orientation à la réponse',
  'After how many days had half of the referrals been accepted or refused?':
    'Après combien de jours la moitié des orientations avaient-elles été acceptées ou refusées ?',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Estimé selon Kaplan et Meier : ce qui n’a pas encore de réponse compte comme en attente, jamais comme absent.',
  'Where fewer than half are answered there is no median.':
    'Là où moins de la moitié ont une réponse, il n’y a pas de médiane.',
  'Days until a guardian was appointed': 'Jours jusqu’à la désignation d’un tuteur',
  'After how many days had half of the children without a parent a guardian?':
    'Après combien de jours la moitié des enfants sans parent avaient-ils un tuteur ?',
  'Children for whom a parent acts are left out.': 'Les enfants pour lesquels agit un parent sont laissés de côté.',
  'After how many days had half of the registered persons been identified?':
    'Après combien de jours la moitié des personnes enregistrées avaient-elles été identifiées ?',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Estimé selon Kaplan et Meier : qui n’est pas encore identifié compte comme en attente, jamais comme absent.',
  'Where fewer than half are identified there is no median.':
    'Là où moins de la moitié sont identifiés, il n’y a pas de médiane.',
  'What counts as a first contact differs by who reports.':
    'Ce qui compte comme premier contact diffère selon qui déclare.',
  'Days from the first step to the judgment': 'Jours de la première étape au jugement',
  'After how many days had half of the suspects been judged?':
    'Après combien de jours la moitié des suspects avaient-ils été jugés ?',
  'Proceedings that were discontinued count as open.': 'Les procédures abandonnées comptent comme ouvertes.',
  'Days from first contact to presumption': 'Jours du premier contact à la présomption',
  'After how many days had half of the registered persons been presumed to be victims?':
    'Après combien de jours la moitié des personnes enregistrées avaient-elles été présumées victimes ?',
  'Days until a residence permit was decided': 'Jours jusqu’à la décision sur le titre de séjour',
  'After how many days had half of the applications for residence been decided?':
    'Après combien de jours avait-on décidé de la moitié des demandes de séjour ?',
  'Days from a referral to the service': 'Jours de l’orientation au service',
  'After how many days had half of the referred persons been served?':
    'Après combien de jours la moitié des personnes orientées avaient-elles été servies ?',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Les orientations refusées, retirées ou closes sans service sont laissées de côté et comptées parmi les issues.',
  'Bondage by debt': 'Servitude pour dettes',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Quelle part des personnes enregistrées était liée par une dette, comme forme d’exploitation ou comme moyen de contrôle ?',
  'Children in detention': 'Enfants en détention',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Quelle part des enfants a été détenue pour une raison qui découle de la traite ?',
  'Detected victims of trafficking in human beings': 'Victimes détectées de la traite des êtres humains',
  'How many victims were detected?': 'Combien de victimes ont été détectées ?',
  'A person with several forms is counted once in the total and once in each form.':
    'Une personne ayant plusieurs formes est comptée une fois dans le total et une fois dans chaque forme.',
  'Detected victims of trafficking per 100,000 population': 'Victimes détectées de la traite pour 100 000 habitants',
  'How many victims were detected for each 100,000 residents?':
    'Combien de victimes ont été détectées pour 100 000 habitants ?',
  'Where the population is small, one person more or less moves the rate much.':
    'Là où la population est petite, une personne de plus ou de moins change beaucoup le taux.',
  'Records with others of the same person': 'Enregistrements doublés par d’autres de la même personne',
  'Of what part of the registered persons is another record known?':
    'Pour quelle part des personnes enregistrées un autre enregistrement est-il connu ?',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Comptés comme des personnes jusqu’à la fusion des enregistrements : une part élevée signifie que les nombres sont trop élevés.',
  'Durable solutions of children': 'Solutions durables pour les enfants',
  'Which durable solutions were carried out for the children?':
    'Quelles solutions durables ont été mises en œuvre pour les enfants ?',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Victimes enregistrées, par forme d’exploitation selon Eurostat',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Combien de victimes ont été enregistrées, au total et pour chaque forme d’exploitation d’Eurostat ?',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'La mendicité relève ici du travail, et dans l’ODD (SDG) 16.2.2 des autres fins.',
  'Ways out of exploitation': 'Issues de l’exploitation',
  'How did the exploitation end for the persons, of whom it is known?':
    'Comment l’exploitation a-t-elle pris fin pour les personnes pour lesquelles on le sait ?',
  'Children whose family is thought to be complicit': 'Enfants dont la famille est tenue pour complice',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'Pour quelle part des enfants pense-t-on qu’un proche a vendu l’enfant ou a été complice ?',
  'Foreigners among registered victims': 'Étrangers parmi les victimes enregistrées',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Quelle part des personnes enregistrées n’avait pas la nationalité du pays qui les a enregistrées ?',
  'What part of the registered persons of whom a form is known suffered each?':
    'Quelle part des personnes enregistrées dont une forme est connue a subi chacune ?',
  'Referrals of children of which the guardian knew': 'Orientations d’enfants connues du tuteur',
  'Of what part of the referrals of children did the guardian know?':
    'De quelle part des orientations d’enfants le tuteur avait-il connaissance ?',
  'Identified victims': 'Victimes identifiées',
  'How many persons were found to be victims by the authority that decides?':
    'Combien de personnes ont été reconnues victimes par l’autorité qui décide ?',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Les victimes identifiées et présumées ne s’additionnent pas là où un pays ne donne que l’un des deux.',
  'How far the law came': 'Jusqu’où la justice est allée',
  'How far had the law come by the day with those first suspected in a year?':
    'Jusqu’où la justice était-elle allée à la date considérée avec ceux soupçonnés pour la première fois dans une année ?',
  'Persons suspected of knowing use': 'Personnes soupçonnées d’utilisation en connaissance de cause',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Combien de personnes ont été soupçonnées d’avoir utilisé en connaissance de cause les services d’une victime ?',
  'Persons whose age is known': 'Personnes dont l’âge est connu',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'Pour quelle part des personnes enregistrées sait-on si elles étaient des enfants à l’enregistrement ?',
  'Closed referrals with an outcome': 'Orientations closes avec une issue',
  'Of what part of the closed referrals is it known what came of them?':
    'Pour quelle part des orientations closes sait-on ce qui en est advenu ?',
  'Victims of forced and bonded labour, by form': 'Victimes de travail forcé et de servitude pour dettes, par forme',
  'How many registered persons were exploited in their work, and how?':
    'Combien de personnes enregistrées ont été exploitées dans leur travail, et comment ?',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'La mendicité et la criminalité forcées ont leurs propres codes et ne sont pas comptées comme travail.',
  'Activities that are late': 'Activités en retard',
  'What part of the activities should be done and is not?':
    'Quelle part des activités devrait être faite et ne l’est pas ?',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Quelle part des personnes enregistrées avait quelqu’un qui agissait pour elles devant les tribunaux et les autorités ?',
  'Means of trafficking': 'Moyens de la traite',
  'By what means was it brought about, of whom it is known?':
    'Par quels moyens cela s’est-il fait, pour ceux dont on le sait ?',
  'For a child no means is needed.': 'Pour un enfant, aucun moyen n’est requis.',
  'Milestones, by kind': 'Jalons, par type',
  'What was achieved, and what failed?': 'Qu’est-ce qui a été accompli, et qu’est-ce qui a échoué ?',
  'Children missing from care': 'Enfants disparus du lieu de prise en charge',
  'What part of the children was missing from care at some time?':
    'Quelle part des enfants a disparu un temps du lieu de prise en charge ?',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Qui n’a pas une telle mention compte comme jamais disparu : là où ce n’est pas consigné, la part est trop basse.',
  'Forms of exploitation, several as mixed': 'Formes d’exploitation, plusieurs comptées comme mixtes',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Quelle part des personnes enregistrées a subi chaque forme seule, et quelle part plusieurs ?',
  'Money spent on activities': 'Argent dépensé pour les activités',
  'How much money was spent on the activities?': 'Combien d’argent a été dépensé pour les activités ?',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Ce qui a été dépensé dans une autre monnaie que celle du budget n’est pas dans la somme.',
  'Non-punishment applied': 'Non-sanction appliquée',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'À quelle part des personnes ayant un acte contraint le principe de non-sanction a-t-il été appliqué ?',
  'Persons reached by programmes': 'Personnes touchées par les programmes',
  'How many persons did the programmes reach?': 'Combien de personnes les programmes ont-ils touchées ?',
  'Whom several programmes reached is counted in each.':
    'Qui a été touché par plusieurs programmes est compté dans chacun.',
  'Persons trained, by profession': 'Personnes formées, par profession',
  'How many persons were trained, and of which profession?':
    'Combien de personnes ont été formées, et de quelle profession ?',
  'Who came to several sessions is counted in each.': 'Qui est venu à plusieurs séances est compté dans chacune.',
  training: 'formation',
  'Plans of action that were evaluated': 'Plans d’action évalués',
  'At what part of the plans did somebody look as a whole?':
    'Quelle part des plans a été examinée dans son ensemble par quelqu’un ?',
  plan: 'plan',
  'Plans of action, by scope': 'Plans d’action, par portée',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Combien de plans d’action sont adoptés et en vigueur, généraux, sur les enfants ou sur le travail ?',
  'Presumed victims': 'Victimes présumées',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'Combien de personnes sont présumées victimes, ou remplissent les critères et refusent d’être identifiées ?',
  'Outcomes of proceedings': 'Issues des procédures',
  'What did the proceedings come to that came to something?': 'À quoi ont abouti les procédures qui ont abouti ?',
  proceeding: 'procédure',
  'Proceedings, by kind': 'Procédures, par type',
  'How many proceedings were there, and of which kind?': 'Combien y a-t-il eu de procédures, et de quel type ?',
  'Programmes, by topic': 'Programmes, par thème',
  'What are the programmes about?': 'Sur quoi portent les programmes ?',
  'Several programmes on one topic in one country may overlap.':
    'Plusieurs programmes sur un thème dans un pays peuvent se recouper.',
  'Programmes, by kind': 'Programmes, par type',
  'How many programmes are there, and of which kind?': 'Combien y a-t-il de programmes, et de quel type ?',
  'Promises at recruitment': 'Promesses lors du recrutement',
  'What was promised to the persons, of whom it is known?':
    'Qu’a-t-on promis aux personnes pour lesquelles on le sait ?',
  'Prosecuted persons': 'Personnes poursuivies',
  'How many persons and companies were charged with trafficking?':
    'Combien de personnes et de sociétés ont été inculpées de traite ?',
  'Suspects who were prosecuted': 'Suspects qui ont été poursuivis',
  'What part of those first suspected in a year was charged by the day?':
    'Quelle part de ceux soupçonnés pour la première fois dans une année a été inculpée à la date considérée ?',
  'Applications under provisions of law': 'Demandes au titre des dispositions de la loi',
  'How many persons asked for what the law provides, as countries report?':
    'Combien de personnes ont demandé ce que la loi prévoit, d’après les pays ?',
  'As countries report it; persons in records are counted apart.':
    'D’après les pays ; les personnes des enregistrements sont comptées à part.',
  provision: 'disposition',
  'Applications granted under provisions of law': 'Demandes accordées au titre des dispositions de la loi',
  'How many persons got what the law provides, as countries report?':
    'Combien de personnes ont obtenu ce que la loi prévoit, d’après les pays ?',
  'Provisions conditional on cooperation': 'Dispositions subordonnées à la coopération',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Quelle part des dispositions ne vaut que pour qui coopère avec les autorités ?',
  'Provisions in law': 'Dispositions dans la loi',
  'How far does the law provide what was agreed?': 'Dans quelle mesure la loi prévoit-elle ce qui a été convenu ?',
  'Provisions in use': 'Dispositions utilisées',
  'How far is what the law provides used?': 'Dans quelle mesure ce que la loi prévoit est-il utilisé ?',
  'No use where nobody is entitled is no gap.': 'Le non-usage là où nul n’y a droit n’est pas une lacune.',
  'Records, by status': 'Enregistrements, par statut',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Quelle part des enregistrements concerne des personnes identifiées, présumées, potentielles ou reconnues non victimes ?',
  'What were the recruiters to the persons, of whom it is known?':
    'Qu’étaient les recruteurs pour les personnes pour lesquelles on le sait ?',
  'Where or through what were the persons recruited, of whom it is known?':
    'Où ou par quoi les personnes pour lesquelles on le sait ont-elles été recrutées ?',
  'National and transnational referrals': 'Orientations nationales et transnationales',
  'What part of the referrals crosses a border?': 'Quelle part des orientations franchit une frontière ?',
  'Outcomes of referrals': 'Issues des orientations',
  'What came of the referrals for the persons?': 'Qu’est-il advenu des orientations pour les personnes ?',
  'Reasons of referrals': 'Motifs des orientations',
  'Why are persons referred?': 'Pourquoi les personnes sont-elles orientées ?',
  'Services asked in referrals': 'Services demandés dans les orientations',
  'For which services are persons referred?': 'Vers quels services les personnes sont-elles orientées ?',
  'How many referrals were made?': 'Combien d’orientations ont été faites ?',
  'Recovery and reflection periods granted': 'Délais de rétablissement et de réflexion accordés',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'À quelle part des victimes étrangères un délai de rétablissement et de réflexion a-t-il été accordé ?',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Les ayants droit et ceux à qui il a été accordé sont mis en regard : le non-usage là où nul n’y a droit n’est pas une lacune.',
  'Reasons of refusals': 'Motifs des refus',
  'Why were referrals refused?': 'Pourquoi les orientations ont-elles été refusées ?',
  'What came of applications for residence': 'Suites des demandes de séjour',
  'What came of the applications of foreign victims for a residence permit?':
    'Qu’est-il advenu des demandes de titre de séjour des victimes étrangères ?',
  'Residence permits granted': 'Titres de séjour accordés',
  'To what part of the foreign victims was a residence permit granted?':
    'À quelle part des victimes étrangères un titre de séjour a-t-il été accordé ?',
  'Persons trafficked again': 'Personnes de nouveau victimes de traite',
  'What part of the registered persons was trafficked more than once?':
    'Quelle part des personnes enregistrées a été victime de traite plus d’une fois ?',
  'Known only where sources recognise the same person.':
    'Connu seulement là où les sources reconnaissent la même personne.',
  'Children returned after an assessment of risk': 'Enfants retournés après une évaluation des risques',
  'Before what part of the returns of children was the risk assessed?':
    'Avant quelle part des retours d’enfants le risque a-t-il été évalué ?',
  'An assessment after the journey is none.': 'Une évaluation après le voyage n’en est pas une.',
  'Returns and resettlements, by kind': 'Retours et réinstallations, par type',
  'How did those leave who were returned or resettled?':
    'Comment sont partis ceux qui sont retournés ou ont été réinstallés ?',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Qui n’est ni retourné ni réinstallé est laissé de côté avec ceux dont on ne sait rien.',
  'Persons returned or resettled': 'Personnes retournées ou réinstallées',
  'How many registered persons were returned or resettled, and how?':
    'Combien de personnes enregistrées sont retournées ou ont été réinstallées, et comment ?',
  'Identified after a screening that met the elements': 'Identifiés après un dépistage réunissant les éléments',
  'What part of the persons whose screening met the elements was identified?':
    'Quelle part des personnes dont le dépistage réunissait les éléments a été identifiée ?',
  'A screening never says that somebody is a victim.': 'Un dépistage ne dit jamais que quelqu’un est une victime.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Ceux sur qui il reste à décider sont dans le dénominateur, si bien qu’une année récente paraît basse.',
  'Results of screening': 'Résultats du dépistage',
  'What came out of the last screening of those who were screened?':
    'Qu’a donné le dernier dépistage de ceux qui ont été dépistés ?',
  'SDG 16.2.2: detected victims, by form of exploitation':
    'ODD (SDG) 16.2.2 : victimes détectées, par forme d’exploitation',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Combien de victimes ont été détectées, au total et pour chaque forme d’exploitation des Objectifs de développement durable ?',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'La mendicité relève ici des autres fins, et du travail dans les statistiques d’Eurostat.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'ODD (SDG) 16.2.2 : victimes détectées pour 100 000 habitants, par forme d’exploitation',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Combien de victimes ont été détectées pour 100 000 habitants, au total et pour chaque forme d’exploitation ?',
  'Sectors of exploited work': 'Secteurs du travail exploité',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'Dans quels secteurs le travail des personnes pour lesquelles on le sait a-t-il été exploité ?',
  'Of those who were not exploited in their work there is no sector.':
    'Pour ceux qui n’ont pas été exploités dans leur travail, il n’y a pas de secteur.',
  'Services asked and not to be had': 'Services demandés et indisponibles',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'Parmi les orientations dont l’issue est connue, pour quelle part le service était-il indisponible ?',
  'Services that persons needed and could not have':
    'Services dont les personnes avaient besoin et qu’elles n’ont pu avoir',
  'For how many registered persons was a service not to be had, and which?':
    'Pour combien de personnes enregistrées un service était-il indisponible, et lequel ?',
  'Services received': 'Services reçus',
  'Which services did those receive who received any?': 'Quels services ont reçus ceux qui en ont reçu ?',
  'Persons with several contacts': 'Personnes ayant plusieurs contacts',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'Avec quelle part des personnes enregistrées les organisations déclarantes ont-elles eu plus d’un contact ?',
  'In systems that do not recognise persons these would be counted twice.':
    'Dans les systèmes qui ne reconnaissent pas les personnes, celles-ci seraient comptées deux fois.',
  'Programmes with several contributions': 'Programmes ayant plusieurs contributions',
  'What part of the programmes has more than one contribution?':
    'Quelle part des programmes a plus d’une contribution ?',
  'How were the persons sexually exploited, of whom it is known?':
    'Comment ont été exploitées sexuellement les personnes pour lesquelles on le sait ?',
  'Activities for the commitments of Sofia': 'Activités pour les engagements de Sofia',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Où en sont les activités qui mettent en œuvre ce qui a été promis à Sofia pour les enfants ?',
  'The four commitments of Sofia, by how far they are done':
    'Les quatre engagements de Sofia, selon leur degré d’exécution',
  'How far is done what was promised for children in Sofia?':
    'Dans quelle mesure ce qui a été promis à Sofia pour les enfants est-il fait ?',
  'Identified and presumed among registered victims': 'Identifiées et présumées parmi les victimes enregistrées',
  'What part of the registered persons is identified, and what part presumed?':
    'Quelle part des personnes enregistrées est identifiée, et quelle part présumée ?',
  'Coordinators, groups and services in place': 'Coordonnateurs, groupes et services en place',
  'Which parts of a national structure are in place?': 'Quelles parties d’une structure nationale sont en place ?',
  'That a body exists does not say what it does.': 'Qu’un organe existe ne dit pas ce qu’il fait.',
  organization: 'organisation',
  'Suspects who have a record as a victim': 'Suspects ayant un enregistrement comme victime',
  'What part of the suspects has a record as a victim?': 'Quelle part des suspects a un enregistrement comme victime ?',
  'Suspected persons': 'Personnes soupçonnées',
  'How many persons and companies were suspected of trafficking?':
    'Combien de personnes et de sociétés ont été soupçonnées de traite ?',
  'Activities that met their targets': 'Activités ayant atteint leurs cibles',
  'What part of the activities with targets met all of them?':
    'Quelle part des activités ayant des cibles les a toutes atteintes ?',
  'What was not measured counts as not met.': 'Ce qui n’a pas été mesuré compte comme non atteint.',
  'Children without those who must care for them': 'Enfants sans ceux qui doivent s’occuper d’eux',
  'What part of the children was unaccompanied or separated?':
    'Quelle part des enfants était non accompagnée ou séparée ?',
  'Places of exploitation': 'Lieux d’exploitation',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'Dans quelles sortes de lieux les personnes pour lesquelles on le sait ont-elles été exploitées ?',
  'Protection of those who testify': 'Protection de ceux qui témoignent',
  'What part of the persons who gave a statement or testified was protected?':
    'Quelle part des personnes qui ont fait une déclaration ou témoigné a été protégée ?',
  'Victims as witnesses': 'Les victimes comme témoins',
  'How far did the registered persons cooperate as witnesses?':
    'Dans quelle mesure les personnes enregistrées ont-elles coopéré comme témoins ?',
  'Form of exploitation (SDG 16.2.2), several as mixed':
    'Forme d’exploitation (ODD 16.2.2), plusieurs comptées comme mixtes',
  'Sexual exploitation': 'Exploitation sexuelle',
  'Forced labour, servitude and slavery': 'Travail forcé, servitude et esclavage',
  'Removal of organ': 'Prélèvement d’organe',
  'Other purposes': 'Autres fins',
  'None of the forms asked about': 'Aucune des formes recherchées',
  'Several of these forms': 'Plusieurs de ces formes',
  'At work on the day': 'En fonction à la date',
  'At work': 'En fonction',
  'Not yet or no longer at work': 'Pas encore ou plus en fonction',
  'How far the activity has come': 'Avancement de l’activité',
  Age: 'Âge',
  'Child (under 18)': 'Enfant (moins de 18 ans)',
  'Adult (18 and over)': 'Adulte (18 ans et plus)',
  'Unknown: presumed a child': 'Inconnu : présumé enfant',
  'Unknown: disputed': 'Inconnu : contesté',
  'Age at entry': 'Âge à l’entrée',
  'Age when the exploitation began': 'Âge au début de l’exploitation',
  'Age at registration': 'Âge à l’enregistrement',
  'Kind of agreement': 'Type d’accord',
  'Status of the agreement': 'État de l’accord',
  'Has a record as a victim': 'A un enregistrement comme victime',
  'Has none': 'N’en a pas',
  Answer: 'Réponse',
  Accepted: 'Acceptée',
  Refused: 'Refusée',
  'No answer yet': 'Pas encore de réponse',
  'Answer to a referral': 'Réponse à une orientation',
  'Answered, time known': 'Répondu, délai connu',
  'Not answered yet': 'Pas encore répondu',
  'A day is not known': 'Un jour n’est pas connu',
  'Part of the response': 'Volet de la réponse',
  'Determination of best interests': 'Détermination de l’intérêt supérieur',
  'Best interests were determined': 'L’intérêt supérieur a été déterminé',
  'No determination is recorded': 'Aucune détermination consignée',
  'Exploitation at home or abroad': 'Exploitation dans le pays ou à l’étranger',
  'In the country of origin, perhaps elsewhere too': 'Dans le pays d’origine, peut-être aussi ailleurs',
  'Only in other countries': 'Seulement dans d’autres pays',
  'Section on children': 'Section sur les enfants',
  'Trafficking in children has a section of its own': 'La traite des enfants a sa propre section',
  'It has none': 'N’en a pas',
  Citizenship: 'Nationalité',
  'Prosecution for compelled acts': 'Poursuites pour actes contraints',
  'Charged or convicted': 'Inculpé ou condamné',
  'Investigated or not pursued, never charged': 'Sous enquête ou non poursuivi, jamais inculpé',
  'No compelled act is recorded': 'Aucun acte contraint consigné',
  'Paid, at least in part': 'Versée, au moins en partie',
  'Granted, nothing paid yet': 'Accordée, encore rien de versé',
  'Claimed, not decided': 'Demandée, non décidée',
  'Refused, withdrawn or revoked': 'Refusée, retirée ou révoquée',
  'No claim is recorded': 'Aucune demande consignée',
  'Only for who cooperates with the authorities': 'Seulement pour qui coopère avec les autorités',
  'Not conditional on cooperation': 'Non subordonnée à la coopération',
  'No contact is recorded': 'Aucun contact consigné',
  'One contact': 'Un contact',
  'Several contacts': 'Plusieurs contacts',
  'Earlier programmes': 'Programmes antérieurs',
  'Carries earlier work on': 'Poursuit un travail antérieur',
  'There was nothing before': 'Il n’y avait rien avant',
  'Cooperation as a witness': 'Coopération comme témoin',
  'Country of registration': 'Pays d’enregistrement',
  'Children have it too': 'Les enfants en bénéficient aussi',
  'Children do not have it': 'Les enfants n’en bénéficient pas',
  'Day of registration': 'Jour de l’enregistrement',
  'Known to the day': 'Connu au jour près',
  'Known in part': 'Connu en partie',
  'Not known': 'Inconnu',
  'In debt bondage': 'En servitude pour dettes',
  'Not in debt bondage, of those whose control is known':
    'Pas en servitude pour dettes, parmi ceux dont le contrôle est connu',
  'Detention of the child': 'Détention de l’enfant',
  'Was detained': 'A été détenu',
  'Was not detained': 'N’a pas été détenu',
  'Type of the donor': 'Type de donateur',
  'Number of contributions': 'Nombre de contributions',
  'One contribution': 'Une contribution',
  'Several, by one donor or more': 'Plusieurs, d’un ou de plusieurs donateurs',
  'Other records of the same person': 'Autres enregistrements de la même personne',
  'Another record is asserted to be of the same person': 'Un autre enregistrement est déclaré être de la même personne',
  'No such record is known': 'Aucun enregistrement de ce genre connu',
  'Durable solutions of the child': 'Solutions durables pour l’enfant',
  'Form of exploitation (Eurostat crim_thb)': 'Forme d’exploitation (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Travail ou services forcés, mendicité comprise',
  'Removal of organs': 'Prélèvement d’organes',
  Other: 'Autre',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Forme d’exploitation (Eurostat crim_thb), plusieurs comptées comme mixtes',
  Evaluation: 'Évaluation',
  'Somebody looked at the plan as a whole': 'Quelqu’un a examiné le plan dans son ensemble',
  'No evaluation is recorded': 'Aucune évaluation consignée',
  'Length of the exploitation': 'Durée de l’exploitation',
  'Ended, length known': 'Terminée, durée connue',
  'Not ended yet': 'Pas encore terminée',
  'When it ended is not known': 'On ne sait quand elle a pris fin',
  'Ended before it began': 'Terminée avant d’avoir commencé',
  'Country of exploitation': 'Pays d’exploitation',
  'How far the law provides it': 'Dans quelle mesure la loi le prévoit',
  'Complicity of the family': 'Complicité de la famille',
  'A relative is thought to be complicit': 'Un proche est tenu pour complice',
  'No relative is thought to be complicit': 'Aucun proche n’est tenu pour complice',
  'Form of exploitation': 'Forme d’exploitation',
  'How far it is done': 'Dans quelle mesure c’est fait',
  'Suspected, no charge yet': 'Soupçonné, pas encore inculpé',
  'Charged, no judgment yet': 'Inculpé, pas encore jugé',
  'Convicted of trafficking': 'Condamné pour traite',
  Acquitted: 'Acquitté',
  'Convicted of another offence': 'Condamné pour une autre infraction',
  Discontinued: 'Abandonné',
  'Appointment of a guardian': 'Désignation d’un tuteur',
  'A guardian was appointed': 'Un tuteur a été désigné',
  'No guardian yet': 'Pas encore de tuteur',
  'A parent acts for the child': 'Un parent agit pour l’enfant',
  'Appointed before the registration': 'Désigné avant l’enregistrement',
  'The guardian of the child knew of it': 'Le tuteur de l’enfant en avait connaissance',
  'The guardian did not know of it': 'Le tuteur n’en avait pas connaissance',
  'Identification after first contact': 'Identification après le premier contact',
  'Identified, time known': 'Identifié, délai connu',
  'Not identified yet': 'Pas encore identifié',
  'A date is not known to the day': 'Une date n’est pas connue au jour près',
  'Identified before the first contact': 'Identifié avant le premier contact',
  'In force on the day': 'En vigueur à la date',
  'In force': 'En vigueur',
  'Not yet or no longer in force': 'Pas encore ou plus en vigueur',
  Judgment: 'Jugement',
  'Judged, time known': 'Jugé, délai connu',
  'Not judged yet': 'Pas encore jugé',
  'Did not begin': 'N’a pas commencé',
  'Judged before the first step': 'Jugé avant la première étape',
  'Fields that are known': 'Champs connus',
  'None of these fields': 'Aucun de ces champs',
  Lateness: 'Retard',
  'Its last day has passed and it is neither done nor cancelled':
    'Son dernier jour est passé et elle n’est ni faite ni annulée',
  'In time, done or cancelled': 'À temps, faite ou annulée',
  'Part of the curriculum': 'Partie du programme d’enseignement',
  'Part of the regular curriculum': 'Partie du programme d’enseignement ordinaire',
  'Not part of it': 'N’en fait pas partie',
  'Kind of milestone': 'Type de jalon',
  'Was missing from care': 'A disparu du lieu de prise en charge',
  'No time missing from care is recorded': 'Aucune disparition du lieu de prise en charge consignée',
  'Person known or not': 'Personne connue ou non',
  'It is known whose contact it was': 'On sait de qui était le contact',
  'Nobody can say whose contact it was': 'Nul ne peut dire de qui était le contact',
  'Citizenship of the country of registration': 'Nationalité du pays d’enregistrement',
  'Its citizens': 'Ses nationaux',
  'Foreigners and stateless persons': 'Étrangers et apatrides',
  'Country of origin': 'Pays d’origine',
  'Outcome for the person': 'Issue pour la personne',
  'Outcome known': 'Issue connue',
  'It is known what came of it': 'On sait ce qui en est advenu',
  'It is not known': 'On ne le sait pas',
  'Natural or legal person': 'Personne physique ou morale',
  'Scope of the plan': 'Portée du plan',
  'Whether the plan is in force': 'Si le plan est en vigueur',
  'Adopted and in force': 'Adopté et en vigueur',
  Draft: 'Projet',
  Ended: 'Terminé',
  'Presumption after first contact': 'Présomption après le premier contact',
  'Presumed, time known': 'Présumé, délai connu',
  'Not presumed yet': 'Pas encore présumé',
  'Presumed before the first contact': 'Présumé avant le premier contact',
  'Kind of proceedings': 'Type de procédure',
  'Outcome of the proceedings': 'Issue de la procédure',
  'None yet': 'Aucune encore',
  'Kind of programme': 'Type de programme',
  'How far the programme has come': 'Avancement du programme',
  'Kind of referral': 'Type d’orientation',
  'Reasons of the referral': 'Motifs de l’orientation',
  'Where the referral stands': 'Où en est l’orientation',
  'Recovery and reflection period': 'Délai de rétablissement et de réflexion',
  Granted: 'Accordé',
  'Asked for, not decided': 'Demandé, non décidé',
  'Withdrawn or revoked': 'Retiré ou révoqué',
  'None is recorded': 'Rien de consigné',
  'Length of the reflection period': 'Durée du délai de réflexion',
  'Granted, length known': 'Accordé, durée connue',
  'No last day is set': 'Aucun dernier jour fixé',
  'None was granted': 'Aucun accordé',
  'Reason of the refusal': 'Motif du refus',
  'Somebody acts or acted for the person': 'Quelqu’un agit ou a agi pour la personne',
  'No representative is recorded': 'Aucun représentant consigné',
  'Residence permit': 'Titre de séjour',
  'Decision on a residence permit': 'Décision sur un titre de séjour',
  'Decided, time known': 'Décidé, délai connu',
  'Not decided yet': 'Pas encore décidé',
  'None was asked for': 'Aucun demandé',
  'Decided before it was asked for': 'Décidé avant d’être demandé',
  'Assessment of risk before a return': 'Évaluation des risques avant un retour',
  'Returned after an assessment of risk': 'Retourné après une évaluation des risques',
  'Returned without one': 'Retourné sans évaluation',
  'Not returned': 'Non retourné',
  'Returns and resettlements': 'Retours et réinstallations',
  'Result of the last screening': 'Résultat du dernier dépistage',
  'Not screened': 'Non dépisté',
  'What came of a screening that met the elements': 'Suites d’un dépistage réunissant les éléments',
  Identified: 'Identifié',
  'Still to be decided': 'Reste à décider',
  'Found not to be a victim': 'Reconnu non victime',
  'Declined or closed': 'Refusé ou clos',
  'The elements were not met, or nobody screened': 'Les éléments n’étaient pas réunis, ou nul n’a dépisté',
  'Form of exploitation (SDG 16.2.2)': 'Forme d’exploitation (ODD 16.2.2)',
  'Separation of the child': 'Séparation de l’enfant',
  'Fit to serve children': 'Adapté aux enfants',
  'Not fit to serve children': 'Non adapté aux enfants',
  'Service after a referral': 'Service après une orientation',
  'The person was served': 'La personne a été servie',
  'Not served yet': 'Pas encore servie',
  'Ended without a service': 'Terminé sans service',
  'Served before it was sent': 'Servie avant l’envoi',
  'Services given': 'Services fournis',
  'Services not to be had': 'Services indisponibles',
  'Type of the source': 'Type de source',
  'Stage of the proceedings': 'Étape de la procédure',
  'Status on the day': 'Statut à la date',
  'No status yet': 'Pas encore de statut',
  'Presumed, or declined to be identified': 'Présumée, ou a refusé d’être identifiée',
  'Place in the national structure': 'Place dans la structure nationale',
  'Subject of the provision': 'Objet de la disposition',
  'Targets met': 'Cibles atteintes',
  'All its targets are met': 'Toutes ses cibles sont atteintes',
  'A target is missed': 'Une cible est manquée',
  'A target has not been measured': 'Une cible n’a pas été mesurée',
  'Trafficked once or again': 'Victime de traite une fois ou de nouveau',
  Once: 'Une fois',
  'More than once': 'Plus d’une fois',
  'How far the provision is used': 'Dans quelle mesure la disposition est utilisée',
  'Nobody has reported on it': 'Nul n’en a rendu compte',
  Prosecution: 'Poursuites',
  'Was charged': 'A été inculpé',
  'Was not charged': 'N’a pas été inculpé',
  'Protection of the witness': 'Protection du témoin',
  'Some measure is or was in place': 'Une mesure est ou a été en place',
  'Asked for and refused': 'Demandée et refusée',
  'No measure is recorded': 'Aucune mesure consignée',
  Year: 'Année',
  'Activities of the plans': 'Activités des plans',
  'How many activities do the plans set out, and for which year?':
    'Combien d’activités les plans prévoient-ils, et pour quelle année ?',
  'Programmes for which several donors pay at once': 'Programmes que plusieurs donateurs financent à la fois',
  'For what part of the programmes do different donors pay for the same year?':
    'Pour quelle part des programmes différents donateurs paient-ils pour la même année ?',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Les donateurs peuvent se partager le travail d’un commun accord : un chevauchement indique où demander et n’est pas une faute en soi.',
  'Citizenship of the country, of the European Union, of others':
    'Nationalité du pays, de l’Union européenne, d’autres',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Quelle part des personnes enregistrées avait la nationalité du pays, d’un autre membre de l’Union européenne, d’aucun d’eux ?',
  'Members of the European Union are those of the day of the first registration.':
    'Les membres de l’Union européenne sont ceux du jour du premier enregistrement.',
  'Overlap of donors': 'Chevauchement de donateurs',
  'Several donors pay for the same year': 'Plusieurs donateurs paient pour la même année',
  'Never several donors for one year': 'Jamais plusieurs donateurs pour une année',
  'Years for which several donors pay': 'Années pour lesquelles plusieurs donateurs paient',
  'The country itself': 'Le pays lui-même',
  'Other countries of the EU': 'Autres pays de l’UE',
  'Countries outside the EU, or stateless': 'Pays hors de l’UE, ou apatrides',
  'Activities of plans of action.': 'Activités des plans d’action.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Activités qui nomment l’un des quatre engagements : normes minimales, données systématiques, identification rapide, orientation adaptée.',
  'Against whom the law had taken a step on the day.': 'Contre qui la loi avait fait un pas à ce jour.',
  'Agreements that are in force.': 'Accords en vigueur.',
  'All of them.': 'Tous ceux-ci.',
  'All registered persons.': 'Toutes les personnes enregistrées.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Engagements de la chronique sur les normes minimales, les données systématiques, l’identification rapide ou l’orientation adaptée.',
  'Commitments in the chronicle.': 'Engagements de la chronique.',
  'Contributions to programmes.': 'Contributions aux programmes.',
  'Entries of the chronicle.': 'Entrées de la chronique.',
  'Everybody of whom a screening is recorded.': 'Tous ceux pour qui un examen préliminaire est consigné.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Tous ceux dont il existe un enregistrement comme victime ou comme personne qui pourrait l’être.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Personnes identifiées, dans l’année de la première affirmation par laquelle elles comptent comme enregistrées.',
  'Organizations at work on the day.': 'Organisations en activité à ce jour.',
  'Persons and companies, once, in the year in which they came so far.':
    'Personnes et sociétés, une fois, dans l’année où elles en sont arrivées là.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Personnes identifiées, avec les jours depuis le premier contact avec une entité déclarante quelconque.',
  'Persons of whom it is known whether they were under 18 then.':
    'Personnes dont on sait si elles avaient alors moins de 18 ans.',
  'Persons registered as of the day by an organization of the territory.':
    'Personnes enregistrées à ce jour par une organisation du territoire.',
  'Persons registered as of the day to whom one was granted.':
    'Personnes enregistrées à ce jour à qui il en a été accordé un.',
  'Persons registered as of the day whose first contact is known to the day.':
    'Personnes enregistrées à ce jour dont le premier contact est connu au jour près.',
  'Persons registered as of the day.': 'Personnes enregistrées à ce jour.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'Personnes enregistrées à ce jour : identifiées, présumées, ou remplissant les critères et refusant.',
  'Persons under 18 when the exploitation began.': 'Personnes de moins de 18 ans quand l’exploitation a commencé.',
  'Persons under 18 when they entered the trafficking process.':
    'Personnes de moins de 18 ans quand elles sont entrées dans le processus de traite.',
  'Persons under 18 when they were registered.': 'Personnes de moins de 18 ans quand elles ont été enregistrées.',
  'Persons who are identified as victims as of the day.': 'Personnes identifiées comme victimes à ce jour.',
  'Persons who count as registered as of the day and are not identified.':
    'Personnes qui comptent comme enregistrées à ce jour et ne sont pas identifiées.',
  'Plans adopted and in force on the day.': 'Plans adoptés et en vigueur à ce jour.',
  'Plans of action.': 'Plans d’action.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Personnes présumées, dans l’année de la première affirmation par laquelle elles comptent comme enregistrées.',
  'Proceedings that cases name.': 'Procédures que nomment les affaires.',
  'Proceedings with an outcome on the day.': 'Procédures ayant une issue à ce jour.',
  'Programmes of training and curricula.': 'Programmes de formation et programmes d’enseignement.',
  'Programmes, once in each of their topics.': 'Programmes, une fois pour chacun de leurs thèmes.',
  'Programmes, whatever their kind.': 'Programmes, quel que soit leur type.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'Dispositions en vigueur à ce jour que la loi accorde en tout ou en partie, et dont quelqu’un a rendu compte.',
  'Provisions of law that are in force on the day.': 'Dispositions légales en vigueur à ce jour.',
  'Referrals that had been made on the day.': 'Orientations faites à ce jour.',
  'Referrals that had been sent on the day.': 'Orientations envoyées à ce jour.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Orientations acceptées ou refusées, avec les jours depuis leur envoi.',
  'Referrals that were closed by the day.': 'Orientations closes à ce jour.',
  'Referrals that were refused by the day.': 'Orientations refusées à ce jour.',
  'Referrals, in the year of their first step.': 'Orientations, dans l’année de leur première étape.',
  'Registered persons for whom a service is recorded as not available.':
    'Personnes enregistrées pour qui un service est consigné comme non disponible.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Personnes enregistrées dont un retour ou une réinstallation a été effectué à ce jour.',
  'Registered persons of whom it is known whether they were under 18.':
    'Personnes enregistrées dont on sait si elles avaient moins de 18 ans.',
  'Registered persons of whom the field holds something.':
    'Personnes enregistrées pour qui le champ contient quelque chose.',
  'Registered persons under 18 at the moment that the table names.':
    'Personnes enregistrées de moins de 18 ans au moment que nomme le tableau.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Personnes enregistrées qui ne sont pas citoyennes du pays qui les a enregistrées : celles que visent les articles sur la réflexion et le séjour.',
  'Registered persons who gave a statement or testified.':
    'Personnes enregistrées qui ont fait une déclaration ou témoigné.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Personnes enregistrées qui étaient enfants à l’enregistrement, y compris celles présumées enfants et celles dont l’âge est contesté, puisqu’elles doivent être traitées comme des enfants.',
  'Registered persons who were children when registered.':
    'Personnes enregistrées qui étaient enfants à l’enregistrement.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Personnes enregistrées dont le travail a été exploité : travail forcé, servitude pour dettes ou travail des enfants, esclavage ou servitude.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Personnes enregistrées, dans l’année de la première affirmation par laquelle elles comptent comme enregistrées.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Personnes enregistrées, non citoyennes du pays qui les a enregistrées, qui ont demandé un titre de séjour.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Personnes enregistrées, une fois dans chaque pays d’exploitation ; par pays d’origine là où le tableau est ainsi ventilé.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Personnes enregistrées, une fois dans le total (série VC_HTF_DETV) et une fois dans chaque forme (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Personnes enregistrées, une fois dans le total (série VC_HTF_DETVR) et une fois dans chaque forme (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Personnes enregistrées, une fois dans le total et une fois dans chaque forme.',
  'Registrations up to the day, with or without a victim.': 'Enregistrements jusqu’à ce jour, avec ou sans victime.',
  'Registrations up to the day.': 'Enregistrements jusqu’à ce jour.',
  'Registrations without a victim, in the year of the contact.':
    'Enregistrements sans victime, dans l’année du contact.',
  'Registrations without a victim, up to the day.': 'Enregistrements sans victime, jusqu’à ce jour.',
  'Registrations, in the year of the contact.': 'Enregistrements, dans l’année du contact.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Habitants du même territoire, dans la même année, du même sexe et du même âge.',
  'Sessions of training.': 'Séances de formation.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Suspects qui ont sciemment utilisé ce pour quoi une victime était exploitée.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'La somme sur tous ceux-ci ; le nombre d’unités est celui des unités comptées.',
  'Those and the ones without an answer, as long as they have waited.':
    'Celles-ci et celles sans réponse, aussi longtemps qu’elles attendent.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Celles-ci et les personnes dont l’identification est encore ouverte, aussi longtemps qu’elle l’est.',
  'Those of them who have any answer.': 'Ceux d’entre eux qui ont une réponse quelconque.',
  'Those of them who have the answer, each once in each.':
    'Ceux d’entre eux qui ont la réponse, chacun une fois dans chacune.',
  'Those persons, once in each kind.': 'Ces personnes, une fois dans chaque type.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'Ces personnes, une fois dans chacune de leurs formes ; une personne peut avoir d’autres formes que le travail.',
  'Those persons, once in each service.': 'Ces personnes, une fois dans chaque service.',
  'Who had been acquitted on the day.': 'Qui avaient été acquittés à ce jour.',
  'Who had been charged on the day.': 'Qui avaient été inculpés à ce jour.',
  'Who had been convicted of trafficking on the day.': 'Qui avaient été condamnés pour traite à ce jour.',
  'Year in which it began': 'Année où cela a commencé',
  'Year in which it begins': 'Année où cela commence',
  'Year in which it happened': 'Année où cela s’est passé',
  'Year in which it was sent': 'Année de l’envoi',
  'Year of adoption': 'Année d’adoption',
  'Year of first registration': 'Année du premier enregistrement',
  'Year in which it is to begin': 'Année où elle doit commencer',
  'Year of signing': 'Année de signature',
  'Year of the acquittal': 'Année de l’acquittement',
  'Year of the charge': 'Année de l’inculpation',
  'Year of the contact': 'Année du contact',
  'Year of the conviction': 'Année de la condamnation',
  'Year of the first assertion': 'Année de la première affirmation',
  'Year of the first stage': 'Année de la première phase',
  'Year of the first step': 'Année de la première étape',
  'Year of the training': 'Année de la formation',
};
