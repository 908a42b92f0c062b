import type { Words } from './words.js';

/** French. No native speaker has reviewed these words yet. @since 0.1.0 */
export const fr: Words = {
  language: 'fr',
  reviewed: false,
  heads: {
    title: 'Constats selon la norme OpenTHB',
    files: 'Fichiers',
    suppressed: 'Constats retenus',
    rules: 'Règles',
    findings: 'Constats',
    file: 'Fichier',
    read: 'Lus',
    accepted: 'Acceptés',
    withErrors: 'Avec erreurs',
    unreadable: 'Illisibles',
    rulesNotRun: 'Règles non appliquées',
    errors: 'Erreurs',
    warnings: 'Avertissements',
    infos: 'Informations',
    safeguards: 'Garanties',
    rule: 'Règle',
    keptBack: 'Retenus',
    reason: 'Motif',
    owner: 'Responsable',
    until: 'Jusqu’au',
    severity: 'Gravité',
    whatIsWrong: 'Ce qui ne va pas',
    more: 'Pour en savoir plus',
    line: 'Ligne',
    column: 'Colonne',
    record: 'Enregistrement',
    words: 'Mots',
    list: 'La liste',
    accepts: 'Accepté',
    reports: 'Signalé',
  },
  sentences: {
    error: 'erreur',
    warning: 'avertissement',
    info: 'information',
    validity: 'validité',
    safeguard: 'garantie',
    ofSafeguard: '{severity} (garantie)',
    counted: '{of} : {read} lus = {accepted} acceptés + {withErrors} avec erreurs + {unreadable} illisibles',
    lines: 'lignes : {lines}, dont {blank} vides',
    records: 'enregistrements : {kinds}',
    none: 'aucun',
    findings:
      'constats : {errors} erreurs, {warnings} avertissements, {infos} informations ; dont {safeguards} sur les garanties',
    rulesNotRun: 'règles non appliquées à {count} enregistrements dont la structure est défectueuse',
    suppression: 'règle {rule} suspendue : {kept} ({reason} ; {owner} ; jusqu’au {until})',
    keptBack: '{count} retenus',
    expired: 'expirée',
    expiredWhole: 'expirée, rien n’est retenu',
    judged: 'jugé selon le profil {profile} à la date du {asOf}',
    judgedByLaw: 'jugé selon le profil {profile} et le droit de {law} à la date du {asOf}',
    judgedBy: 'Jugé selon le profil {profile} à la date du {asOf}.',
    allFiles: 'les {count} fichiers',
    oneFile: '1 fichier.',
    manyFiles: '{count} fichiers.',
    noValue: 'Aucune valeur d’un enregistrement n’est montrée ici.',
    byRule: 'Constats par règle :',
    andMore: 'et {count} autres',
    listCut: 'La liste a été coupée : {listed} constats sur {found} sont énumérés, {cut} sont seulement comptés.',
    belowListOne:
      'Les constats de gravité inférieure à « {severity} » ne sont pas énumérés : {count} est seulement compté.',
    belowList:
      'Les constats de gravité inférieure à « {severity} » ne sont pas énumérés : {count} sont seulement comptés.',
    briefly:
      '{of} : {read} lus, {accepted} acceptés ; {errors} erreurs, {warnings} avertissements, {infos} informations',
    whatWasRead: 'Ce qui a été lu, et ce qu’il en est advenu',
    whatIsKept: 'Ce que le profil empêche de signaler',
    whichFound: 'Les règles qui ont donné lieu à des constats, les plus graves d’abord',
    noneFound: 'Aucune règle n’a donné lieu à un constat.',
    someOf: '{listed} constats sur {found}',
    all: 'tous',
    shown: '{shown} affichés sur {all}',
    about: 'porte sur : {record}',
    source: 'Source : {source}',
    see: 'Voir : {command}',
    changes: '{new} nouveaux, {gone} disparus, {unchanged} inchangés',
    changesUnknown:
      '{before} avant, {after} après ; une liste a été coupée, si bien que rien ne dit lesquels sont nouveaux',
    internal:
      'Usage interne : nombres réels, sans contrôle de la divulgation. À ne pas transmettre ni publier tels quels.',
    manyRecords: '{record} : {count} enregistrements',
    filled: '{field} : {filled} sur {of}',
    silent: '{count} sans un mot',
    notCounted:
      '{broken} enregistrements dont la structure est défectueuse et {unreadable} qui n’ont pu être lus ne sont pas comptés.',
    notReviewed: 'Aucun locuteur natif n’a encore relu ces textes.',
  },
  rules: {
    'THB-BND-001': {
      summary: 'Un enregistrement précédent du fichier porte le même identifiant.',
    },
    'THB-BND-002': {
      summary: 'La référence ne désigne aucun enregistrement du fichier.',
    },
    'THB-BND-003': {
      summary: 'La référence désigne un enregistrement d’un autre genre que celui qu’elle admet.',
    },
    'THB-BND-004': {
      summary: 'Le manifeste annonce plus ou moins d’enregistrements lisibles d’un genre qu’il n’en suit.',
    },
    'THB-BND-005': {
      summary: 'Un manifeste se trouve après le premier enregistrement, ou il y en a un second.',
    },
    'THB-BND-006': {
      summary:
        'Le lien entre une identité et une victime figure dans le même fichier que des victimes ou des identités.',
    },
    'THB-BND-007': {
      summary: 'L’enregistrement est d’une autre nature que le premier du fichier.',
    },
    'THB-BND-008': {
      summary: 'Un lot est adressé à son propre expéditeur.',
    },
    'THB-BND-009': {
      summary: 'Le manifeste compte deux fois un genre d’enregistrement.',
    },
    'THB-BND-010': {
      summary: 'Le manifeste demande d’effacer un enregistrement qui le suit.',
    },
    'THB-CHD-001': {
      summary:
        'L’âge est contesté, ou présumé être celui d’un enfant, et rien n’est consigné sur la personne en tant qu’enfant.',
    },
    'THB-CHD-002': {
      summary: 'Un enfant sans parent sûr n’a pas de tuteur.',
    },
    'THB-CHD-003': {
      summary:
        'Le retour d’un enfant est prévu avant que les risques et la sécurité de la personne et du foyer d’accueil n’aient été évalués.',
    },
    'THB-CHD-004': {
      summary:
        'Un enfant a été renvoyé avant que les risques et la sécurité de la personne et du foyer d’accueil n’aient été évalués.',
    },
    'THB-CHD-005': {
      summary: 'Le retour d’un enfant est prévu chez une personne ou dans un foyer d’accueil impliqué dans la traite.',
    },
    'THB-CHD-006': {
      summary: 'Le retour d’un enfant est prévu, et des proches étrangers au foyer d’accueil sont impliqués.',
    },
    'THB-CHD-007': {
      summary: 'Un enfant a été détenu parce qu’il a été victime de traite.',
    },
    'THB-CHD-008': {
      summary: 'Un enfant a été entendu au sujet de la traite avant la désignation d’un tuteur.',
    },
    'THB-CHD-009': {
      summary: 'Une solution durable est prévue sans détermination de l’intérêt supérieur de l’enfant.',
    },
    'THB-CHD-010': {
      summary: 'Une solution durable est prévue, et l’avis de l’enfant à ce sujet n’est pas consigné.',
    },
    'THB-CHD-011': {
      summary:
        'Un proche a recruté un enfant ou l’a soumis à la traite, et la partie consacrée à l’enfant ne dit pas que la famille est impliquée.',
    },
    'THB-CHD-012': {
      summary: 'L’éloignement d’un enfant est prévu sans détermination de son intérêt supérieur.',
    },
    'THB-CHD-013': {
      summary: 'Un enfant a été éloigné sans détermination de son intérêt supérieur.',
    },
    'THB-CHD-014': {
      summary: 'Un enfant a disparu de son lieu de prise en charge, et personne n’a prévenu la police.',
    },
    'THB-CHD-015': {
      summary: 'La disparition d’un enfant a été signalée à la police plus d’un jour après.',
    },
    'THB-CHD-016': {
      summary: 'Un enfant doit être placé chez quelqu’un qui ne doit jamais en avoir connaissance.',
    },
    'THB-CHR-001': {
      summary: 'Un fait est daté d’avant la naissance de la personne.',
    },
    'THB-CHR-002': {
      summary:
        'Les dates d’un épisode se suivent dans un ordre impossible : entrée, début de l’exploitation, fin de l’exploitation.',
    },
    'THB-CHR-003': {
      summary: 'L’historique du statut n’est pas dans l’ordre de ses dates.',
    },
    'THB-CHR-004': {
      summary: 'Un fait accompli est daté d’après le jour auquel le fichier est jugé.',
    },
    'THB-CHR-005': {
      summary: 'Le contact est daté d’après le jour auquel le fichier est jugé.',
    },
    'THB-CHR-006': {
      summary: 'L’historique de l’orientation n’est pas dans l’ordre du temps.',
    },
    'THB-CHR-007': {
      summary: 'Le résultat est daté d’avant l’envoi de l’orientation.',
    },
    'THB-CHR-008': {
      summary: 'Le plan finit avant de commencer.',
    },
    'THB-CHR-009': {
      summary: 'Une activité se situe hors de la durée du plan.',
    },
    'THB-CHR-010': {
      summary: 'Une autorisation a pris fin avant d’être donnée.',
    },
    'THB-CHR-011': {
      summary: 'L’affirmation que deux enregistrements concernent la même personne a été retirée avant d’être faite.',
    },
    'THB-CHR-012': {
      summary: 'L’événement s’est terminé avant de commencer.',
    },
    'THB-CHR-013': {
      summary: 'L’événement est daté d’après le jour auquel le fichier est jugé.',
    },
    'THB-CHR-014': {
      summary: 'Les étapes de la procédure pénale ne sont pas dans l’ordre de leurs dates.',
    },
    'THB-CHR-015': {
      summary:
        'La naissance d’un auteur, ou une étape de la procédure pénale, est datée d’après le jour auquel le fichier est jugé.',
    },
    'THB-CHR-016': {
      summary: 'Une affaire a été close avant d’être ouverte, ou porte une date qui n’est pas encore venue.',
    },
    'THB-CHR-017': {
      summary: 'Les stades d’une procédure ne sont pas dans l’ordre de leurs dates, ou l’un d’eux est dans le futur.',
    },
    'THB-CHR-018': {
      summary: 'Un programme, ou ce qu’un donateur y verse, finit avant de commencer.',
    },
    'THB-CHR-019': {
      summary: 'Une disposition de droit a pris fin avant d’entrer en vigueur.',
    },
    'THB-CHR-020': {
      summary: 'Un accord a pris fin avant d’être signé ou d’entrer en vigueur.',
    },
    'THB-CHR-021': {
      summary: 'Une entrée de la chronique est datée d’après le jour auquel le fichier est jugé.',
    },
    'THB-CHR-022': {
      summary: 'Une organisation a cessé son activité avant de la commencer.',
    },
    'THB-CHR-023': {
      summary: 'La date de naissance est postérieure au jour auquel le fichier est jugé.',
    },
    'THB-COH-001': {
      summary: 'Un ensemble contient le code `none` avec d’autres codes.',
    },
    'THB-COH-002': {
      summary:
        'Une sorte d’exploitation sexuelle est indiquée, mais l’exploitation sexuelle ne figure pas parmi les formes.',
    },
    'THB-COH-003': {
      summary: 'L’âge minimal est supérieur à l’âge maximal.',
    },
    'THB-COH-004': {
      summary: 'La personne aurait été plus âgée à un moment antérieur.',
    },
    'THB-COH-005': {
      summary: 'Un âge déclaré ne s’accorde pas avec la date de naissance.',
    },
    'THB-COH-006': {
      summary: 'Un statut que seule l’autorité peut décider est affirmé par quelqu’un d’autre.',
    },
    'THB-COH-007': {
      summary: 'Le refus est affirmé par quelqu’un d’autre que la personne.',
    },
    'THB-COH-008': {
      summary:
        'La conclusion est passée de victime à non-victime, ou l’inverse, par ce qui est appelé une première décision.',
    },
    'THB-COH-009': {
      summary: 'La personne est dite à la fois apatride et ressortissante d’un pays.',
    },
    'THB-COH-010': {
      summary:
        'L’exploitation du travail des enfants est indiquée pour une personne qui était adulte lors de l’exploitation.',
    },
    'THB-COH-011': {
      summary:
        'La fiche de prise en compte désigne la victime et répète ce qui figure dans l’enregistrement de la victime.',
    },
    'THB-COH-012': {
      summary: 'Le type d’organisme qui a décidé ne correspond pas à celui qui affirme le statut.',
    },
    'THB-COH-013': {
      summary: 'Une victime est dite identique ou liée à elle-même.',
    },
    'THB-COH-014': {
      summary: 'Il a été observé plus d’enfants que de personnes.',
    },
    'THB-COH-015': {
      summary: 'Une exploitation n’indique pas sa forme.',
    },
    'THB-COH-016': {
      summary: 'Un ensemble de l’événement contient le code `none` avec d’autres codes.',
    },
    'THB-COH-017': {
      summary: 'Une société a des traits d’un être humain, ou un être humain l’activité économique d’une société.',
    },
    'THB-COH-018': {
      summary: 'Le lien de l’auteur avec une victime est indiqué deux fois, ou indiqué avec `none`.',
    },
    'THB-COH-019': {
      summary: 'Une affaire est en cours, et elle a une date ou un motif de clôture.',
    },
    'THB-COH-020': {
      summary: 'Une affaire est close, et son enregistrement ne dit ni quand ni pourquoi.',
    },
    'THB-COH-021': {
      summary: 'Une affaire ne désigne ni victime, ni événement, ni auteur.',
    },
    'THB-COH-022': {
      summary: 'Une affaire est dite liée à elle-même.',
    },
    'THB-COH-023': {
      summary: 'Une organisation est une partie ou un membre d’elle-même.',
    },
    'THB-CON-001': {
      summary: 'Un enfant de moins de quinze ans aurait consenti seul.',
    },
    'THB-CON-002': {
      summary:
        'Des données sont détenues sans consentement, et ni la qualité du décideur ni le fondement de la décision ne sont consignés.',
    },
    'THB-CON-003': {
      summary: 'La personne qui a la charge de l’enfant aurait consenti pour un adulte.',
    },
    'THB-CON-004': {
      summary: 'Une personne a été orientée, et rien de ce qui permettait de transmettre les données n’est consigné.',
    },
    'THB-CON-005': {
      summary: 'Une personne a été orientée alors que l’autorisation avait pris fin ou avait été retirée.',
    },
    'THB-CON-006': {
      summary:
        'Une personne a été orientée sans consentement, et ni la qualité du décideur ni le fondement de la décision ne sont consignés.',
    },
    'THB-CON-007': {
      summary:
        'La personne qui a la charge d’un enfant a consenti pour lui alors que la famille est impliquée, et aucun tuteur n’est consigné.',
    },
    'THB-CRN-001': {
      summary: 'Une entrée de la chronique se réalise elle-même.',
    },
    'THB-CRN-002': {
      summary: 'Une entrée dit jusqu’où une chose est faite, et non ce qui avait été promis.',
    },
    'THB-CRN-003': {
      summary: 'Une réponse insuffisante est consignée, et non ce qui n’a pas été tenu.',
    },
    'THB-CRN-004': {
      summary: 'Ce qui a été promis était dû avant d’être promis.',
    },
    'THB-CRN-005': {
      summary: 'Une promesse est dite non encore échue, et son jour est passé.',
    },
    'THB-CRN-006': {
      summary: 'Le jour d’une promesse est passé, et rien ne dit si elle a été tenue.',
    },
    'THB-CRN-007': {
      summary: 'Une entrée de la chronique ne dit pas où on peut la lire.',
    },
    'THB-DIS-001': {
      summary: 'Une interdiction de communiquer ne désigne personne.',
    },
    'THB-DIS-002': {
      summary: 'Les données peuvent être transmises à quelqu’un qui ne doit jamais avoir connaissance de la personne.',
    },
    'THB-FIL-001': {
      summary: 'Le fichier est vide.',
    },
    'THB-FIL-002': {
      summary: 'Les octets ne sont pas de l’UTF-8.',
    },
    'THB-FIL-003': {
      summary: 'Ceci n’est pas du JSON.',
    },
    'THB-FIL-004': {
      summary: 'La ligne est plus longue que ce que lit ce programme.',
    },
    'THB-FIL-005': {
      summary: 'Les objets et les listes sont imbriqués plus profondément que dans aucun enregistrement.',
    },
    'THB-FIL-006': {
      summary: 'Le document n’est ni un enregistrement, ni une liste d’enregistrements, ni un objet avec `records`.',
    },
    'THB-FIL-007': {
      summary: 'La première ligne ne nomme aucune colonne du format.',
    },
    'THB-FIL-008': {
      summary: 'La ligne n’a pas autant de cellules que l’en-tête.',
    },
    'THB-FIL-009': {
      summary: 'La valeur n’est pas de celles que le format connaît pour cette colonne.',
    },
    'THB-FIL-010': {
      summary: 'La colonne ou la valeur est mal écrite d’une façon connue, et a été lue dans le sens voulu.',
    },
    'THB-FIL-011': {
      summary: 'Un guillemet n’est pas fermé, ou se trouve là où il n’est pas admis.',
    },
    'THB-FIL-012': {
      summary: 'Le classeur ne peut pas être ouvert.',
    },
    'THB-FIL-013': {
      summary: 'Deux colonnes de la ligne se contredisent.',
    },
    'THB-FIL-014': {
      summary: 'Le fichier n’est d’aucun format connu.',
    },
    'THB-FIL-015': {
      summary: 'La ligne ne dit pas à quel enregistrement, ni à quelle place de ses listes, elle appartient.',
    },
    'THB-FIL-016': {
      summary:
        'L’enregistrement suit une version ultérieure de la norme, et une clé que seule cette version connaît a été laissée de côté.',
    },
    'THB-FIL-017': {
      summary:
        'L’enregistrement suit une version antérieure de la norme, et une indication qu’il donnait sur le fichier a été laissée de côté.',
    },
    'THB-FIL-018': {
      summary: 'Le fichier est d’une version connue du format qui ne peut pas être lue.',
    },
    'THB-FIL-019': {
      summary: 'Le fichier compressé est endommagé ou s’interrompt.',
    },
    'THB-FIL-020': {
      summary: 'Le fichier compressé se déploie bien au-delà de ce que contient un fichier d’enregistrements.',
    },
    'THB-LAW-001': {
      summary: 'La représentation en justice a pris fin avant de commencer.',
    },
    'THB-LAW-002': {
      summary:
        'Une victime a été détenue, poursuivie ou condamnée pour un acte commis sous la contrainte, et personne n’a envisagé de ne pas la sanctionner.',
    },
    'THB-LAW-003': {
      summary: 'Une victime identifiée reste condamnée pour un acte auquel la traite l’a contrainte.',
    },
    'THB-LAW-004': {
      summary: 'L’indemnisation a été décidée ou versée avant d’être demandée.',
    },
    'THB-LAW-005': {
      summary: 'Une demande d’indemnisation n’est pas accueillie, et une somme a été allouée ou versée à ce titre.',
    },
    'THB-LAW-006': {
      summary:
        'L’indemnisation versée dépasse la somme allouée, ou a été versée sans qu’aucune somme allouée soit consignée.',
    },
    'THB-LAW-007': {
      summary: 'Un auteur qui est aussi victime a été condamné.',
    },
    'THB-LAW-008': {
      summary: 'Un enfant est poursuivi pour traite, et rien ne dit s’il est lui-même victime.',
    },
    'THB-LAW-009': {
      summary: 'Un stade de la procédure qui n’aboutit pas à un jugement porte le résultat d’un jugement.',
    },
    'THB-LAW-010': {
      summary: 'Une procédure qui n’est pas pénale s’est terminée par une condamnation ou un acquittement.',
    },
    'THB-LAW-011': {
      summary: 'Une condamnation est définitive, et aucune peine n’est consignée.',
    },
    'THB-LAW-012': {
      summary: 'Une peine d’emprisonnement n’a pas de durée, ou une amende pas de montant.',
    },
    'THB-LAW-013': {
      summary: 'Une peine qui se compte en argent a des mois, ou une peine qui se compte en temps a un montant.',
    },
    'THB-LAW-014': {
      summary: 'La loi ne l’accorde pas, et pourtant une durée est indiquée.',
    },
    'THB-LAW-015': {
      summary: 'La loi accorde moins de trente jours de rétablissement et de réflexion.',
    },
    'THB-LAW-016': {
      summary: 'Plus de personnes l’ont obtenu pendant une période que ne l’ont demandé.',
    },
    'THB-LAW-017': {
      summary: 'Une disposition que la loi ne prévoit pas est signalée comme utilisée.',
    },
    'THB-LAW-018': {
      summary: 'La loi n’aide que ceux qui coopèrent avec les autorités.',
    },
    'THB-LAW-019': {
      summary: 'La loi exclut les enfants de ce qu’elle accorde aux victimes.',
    },
    'THB-LIF-001': {
      summary: 'Un enregistrement doit être réexaminé à une date antérieure à la rédaction de la présente révision.',
    },
    'THB-LIF-002': {
      summary: 'Un enregistrement réel sur une personne ne dit pas combien de temps il est conservé.',
    },
    'THB-LIF-003': {
      summary: 'Un enregistrement sur une personne doit être conservé indéfiniment.',
    },
    'THB-PER-001': {
      summary: 'Les dates d’un permis vont à rebours.',
    },
    'THB-PER-002': {
      summary: 'Un permis a été accordé, et rien ne dit à partir de quel jour il est valable.',
    },
    'THB-PER-003': {
      summary: 'Un permis a une date que son statut exclut.',
    },
    'THB-PER-004': {
      summary: 'Un délai de rétablissement et de réflexion de moins de trente jours a été accordé.',
    },
    'THB-PER-005': {
      summary: 'Le délai de rétablissement et de réflexion dépend de la coopération avec les autorités.',
    },
    'THB-PER-006': {
      summary: 'La personne a été éloignée pendant le délai de rétablissement et de réflexion.',
    },
    'THB-PER-007': {
      summary: 'Le droit d’un enfant de rester dépend de la seule coopération avec les autorités.',
    },
    'THB-PLN-001': {
      summary: 'Un indicateur du plan a une cible et pas de valeur de référence.',
    },
    'THB-PLN-002': {
      summary: 'Une activité d’un plan adopté n’a pas de responsable.',
    },
    'THB-PLN-003': {
      summary: 'Une activité a été déclarée achevée, puis moins avancée.',
    },
    'THB-PLN-004': {
      summary: 'Le plan est adopté, et le jour de son adoption n’est pas consigné.',
    },
    'THB-PLN-005': {
      summary: 'Un programme est achevé, et ne dit ni qui il a atteint ni ce qu’il a produit.',
    },
    'THB-PLN-006': {
      summary: 'Une formation ou un programme d’enseignement ne dit pas à qui il s’adresse.',
    },
    'THB-PLN-007': {
      summary: 'Un donateur verse pour une période où le programme n’est pas en cours.',
    },
    'THB-PLN-008': {
      summary: 'Un programme est dit s’appuyer sur lui-même.',
    },
    'THB-PLN-009': {
      summary: 'Un programme ne dit pas sur quoi il s’appuie.',
    },
    'THB-PLN-010': {
      summary: 'Des personnes ont été formées avant le début du programme ou après sa fin.',
    },
    'THB-PLN-011': {
      summary: 'Un programme qui n’a pas commencé a atteint ou formé des personnes.',
    },
    'THB-PLN-012': {
      summary: 'Un plan d’action est dit se remplacer lui-même.',
    },
    'THB-PLN-013': {
      summary: 'Le statut d’un accord ne s’accorde pas avec ses dates.',
    },
    'THB-PLN-014': {
      summary: 'Un accord est en vigueur, et rien ne dit depuis quand.',
    },
    'THB-PRF-001': {
      summary: 'Un champ que le profil demande n’est ni présent ni expliqué dans `missing`.',
    },
    'THB-PRF-002': {
      summary: 'Un champ que le profil exige n’est pas présent.',
    },
    'THB-PRF-003': {
      summary: 'L’enregistrement contient un champ, ou la raison de son absence, que le profil exclut.',
    },
    'THB-PRF-004': {
      summary: 'L’enregistrement est d’une nature que le profil n’admet pas.',
    },
    'THB-PRF-005': {
      summary: 'Le fichier ne contient aucun enregistrement d’un genre que le profil demande.',
    },
    'THB-PRF-006': {
      summary: 'Une suspension de règle du profil a expiré.',
    },
    'THB-REF-001': {
      summary: 'Un statut suit un autre qu’il ne peut pas suivre.',
    },
    'THB-REF-002': {
      summary: 'L’orientation est close, et son résultat n’est pas consigné.',
    },
    'THB-REF-003': {
      summary: 'L’orientation a été refusée sans motif, ou a un motif sans avoir été refusée.',
    },
    'THB-REF-004': {
      summary: 'Une organisation oriente une personne vers elle-même.',
    },
    'THB-REF-005': {
      summary:
        'Un enfant est orienté, et son intérêt supérieur, son avis ou l’information de son tuteur ne sont pas consignés.',
    },
    'THB-RET-001': {
      summary: 'Les dates d’un retour disent autre chose que l’avancement indiqué.',
    },
    'THB-RET-002': {
      summary: 'Un retour est prévu, et le danger n’en a pas été évalué.',
    },
    'THB-RET-003': {
      summary: 'Une personne a été renvoyée, et le danger n’a pas été évalué avant le voyage.',
    },
    'THB-RET-004': {
      summary: 'Un retour volontaire ou une réinstallation est prévu, et la personne n’y a pas consenti.',
    },
    'THB-RET-005': {
      summary:
        'Un retour ou une réinstallation dit volontaire a été exécuté sans le consentement préalable de la personne.',
    },
    'THB-RET-006': {
      summary: 'Une personne a consenti à un retour avant d’être informée de ce qu’il implique.',
    },
    'THB-RET-007': {
      summary:
        'Un retour est prévu vers un pays dont les autorités ne doivent jamais avoir connaissance de la personne.',
    },
    'THB-RET-008': {
      summary:
        'Une personne a été renvoyée vers un pays dont les autorités ne doivent jamais avoir connaissance d’elle.',
    },
    'THB-RET-009': {
      summary:
        'L’éloignement d’une personne est prévu vers un pays contre lequel elle a demandé ou obtenu une protection.',
    },
    'THB-RET-010': {
      summary: 'Une personne a été éloignée vers un pays contre lequel elle a demandé ou obtenu une protection.',
    },
    'THB-RET-011': {
      summary: 'Un retour mène au pays que la personne quitte.',
    },
    'THB-RET-012': {
      summary: 'L’accord permet de déplacer des personnes contre leur gré.',
    },
    'THB-SCR-001': {
      summary: 'Un examen préliminaire a jugé les éléments réunis, et ne dit pas sur quoi il repose.',
    },
    'THB-SCR-002': {
      summary: 'Un examen selon les éléments de la définition les a jugés réunis, et ne les énumère pas tous.',
    },
    'THB-SCR-003': {
      summary: 'L’examen préliminaire d’une personne a été fait dans une langue qu’elle ne connaît pas.',
    },
    'THB-SCR-004': {
      summary: 'Un examen préliminaire contient des réponses que son instrument ne demande pas.',
    },
    'THB-SRV-001': {
      summary: 'Un service a pris fin avant de commencer.',
    },
    'THB-SRV-002': {
      summary: 'Un service a des jours où il a été fourni, et son statut dit qu’il ne l’a pas été.',
    },
    'THB-SRV-003': {
      summary: 'Un service a été fourni, et rien ne dit depuis quand.',
    },
    'THB-SRV-004': {
      summary: 'La disparition ou le retour d’une personne est daté d’avant son absence.',
    },
    'THB-SRV-005': {
      summary: 'Une personne est dite toujours disparue, et l’absence a une fin.',
    },
    'THB-STR-001': {
      summary: 'Un champ obligatoire est absent.',
    },
    'THB-STR-002': {
      summary: 'La valeur est d’un autre type que celui du champ.',
    },
    'THB-STR-003': {
      summary: 'La valeur n’est pas un code de la liste fermée du champ.',
    },
    'THB-STR-004': {
      summary: 'L’objet a une clé que la norme ne connaît pas.',
    },
    'THB-STR-005': {
      summary: 'Le texte n’a pas la forme que le champ demande.',
    },
    'THB-STR-006': {
      summary: 'La liste est vide.',
    },
    'THB-STR-007': {
      summary: 'Une valeur figure deux fois dans l’ensemble.',
    },
    'THB-STR-008': {
      summary: 'Le champ est présent, et `missing` donne une raison de son absence.',
    },
    'THB-STR-009': {
      summary: 'Le nombre est hors des limites du champ.',
    },
    'THB-STR-010': {
      summary: 'Ceci n’est pas un enregistrement de la norme : un objet dont `record` nomme un genre d’enregistrement.',
    },
    'THB-STR-011': {
      summary: 'L’enregistrement suit une version de la norme que ce programme ne lit pas.',
    },
    'THB-STR-012': {
      summary: 'La valeur ne figure pas dans la liste ouverte du champ.',
    },
    'THB-WIT-001': {
      summary: 'Les étapes d’un témoin vont à rebours.',
    },
    'THB-WIT-002': {
      summary: 'Les dates d’un témoin en disent plus que ce qui est indiqué de la coopération.',
    },
    'THB-WIT-003': {
      summary: 'Un enfant a témoigné sans avocat et sans personne pour l’accompagner.',
    },
    'THB-WIT-004': {
      summary: 'Les jours d’une mesure de protection vont à rebours.',
    },
    'THB-WIT-005': {
      summary: 'Une mesure de protection est seulement demandée ou refusée, et a des jours où elle était en place.',
    },
    'THB-WIT-006': {
      summary: 'Une personne a témoigné, et le danger qu’elle court n’a jamais été évalué.',
    },
  },
};
