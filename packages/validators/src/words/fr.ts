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
    value: 'Valeur',
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
    valuesShown:
      'Des valeurs d’enregistrements sont montrées : pour le propriétaire des données seulement, à ne pas transmettre.',
    stopped:
      'Arrêté avant la fin : le fichier {file} sur {files} a été jugé jusqu’à l’enregistrement {record}, sans les règles entre enregistrements ; {left} fichiers n’ont pas été jugés.',
    stoppedAtLine:
      'Arrêté avant la fin : le fichier {file} sur {files} a été jugé jusqu’à l’enregistrement {record}, ligne {line}, sans les règles entre enregistrements ; {left} fichiers n’ont pas été jugés.',
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
      rationale: 'Un identifiant désigne un seul enregistrement ; avec deux, l’un est perdu ou compté deux fois.',
    },
    'THB-BND-002': {
      summary: 'La référence ne désigne aucun enregistrement du fichier.',
      rationale: 'Le destinataire a peut-être déjà l’enregistrement ; sinon, ce qui y renvoie ne peut être compris.',
    },
    'THB-BND-003': {
      summary: 'La référence désigne un enregistrement d’un autre genre que celui qu’elle admet.',
      rationale: 'Une victime n’est pas une organisation : les identifiants ont été confondus.',
    },
    'THB-BND-004': {
      summary: 'Le manifeste annonce plus ou moins d’enregistrements lisibles d’un genre qu’il n’en suit.',
      rationale: 'Des enregistrements ont été perdus ou ajoutés en chemin, ou certains sont défectueux.',
    },
    'THB-BND-005': {
      summary: 'Un manifeste se trouve après le premier enregistrement, ou il y en a un second.',
      rationale:
        'Le manifeste dit au lecteur que faire de ce qui suit. Deux fichiers ont été réunis sans n’en faire qu’un.',
    },
    'THB-BND-006': {
      summary:
        'Le lien entre une identité et une victime figure dans le même fichier que des victimes ou des identités.',
      rationale:
        'Identités, victimes et liens entre elles voyagent séparément : qui s’empare d’un fichier ne doit pas obtenir les noms.',
    },
    'THB-BND-007': {
      summary: 'L’enregistrement est d’une autre nature que le premier du fichier.',
      rationale: 'Les enregistrements réels, désidentifiés, synthétiques et d’essai ne sont jamais comptés ensemble.',
    },
    'THB-BND-008': {
      summary: 'Un lot est adressé à son propre expéditeur.',
      rationale: 'L’un des deux est faux, et c’est peut-être celui qui décide qui reçoit les données.',
    },
    'THB-BND-009': {
      summary: 'Le manifeste compte deux fois un genre d’enregistrement.',
      rationale: 'Personne ne peut dire laquelle des deux mentions donne le nombre qui suit.',
    },
    'THB-BND-010': {
      summary: 'Le manifeste demande d’effacer un enregistrement qui le suit.',
      rationale: 'Ce qui doit être effacé n’est pas envoyé de nouveau ; seuls son identifiant et le jour demeurent.',
    },
    'THB-BND-011': {
      summary: 'Deux victimes sont dites liées d’une façon par un enregistrement, et d’une autre par l’autre.',
      rationale:
        'L’enfant d’un parent a ce parent ; frères et sœurs, partenaires et tous les autres le sont l’un pour l’autre.',
    },
    'THB-BND-012': {
      summary: 'Un enregistrement précédent du fichier concerne peut-être la même personne.',
      rationale:
        'Le sexe, la date de naissance complète, les nationalités et l’année d’entrée dans la traite sont les mêmes. Demandez ; si c’est une seule personne, dites-le par `sameAs`, pour qu’elle soit comptée une fois.',
    },
    'THB-BND-013': {
      summary: 'Une orientation nomme une affaire à laquelle la personne orientée n’appartient pas.',
      rationale: 'Ajoutez la victime à l’affaire, ou nommez la bonne.',
    },
    'THB-CHD-001': {
      summary:
        'L’âge est contesté, ou présumé être celui d’un enfant, et rien n’est consigné sur la personne en tant qu’enfant.',
      rationale:
        'Tant que l’âge n’est pas vérifié, la personne est un enfant : tutelle, prise en charge et procédure en découlent.',
    },
    'THB-CHD-002': {
      summary: 'Un enfant sans parent sûr n’a pas de tuteur.',
      rationale:
        'Un tuteur est désigné dès qu’un enfant est présumé victime, s’il est non accompagné ou séparé, ou si sa famille est impliquée.',
    },
    'THB-CHD-003': {
      summary:
        'Le retour d’un enfant est prévu avant que les risques et la sécurité de la personne et du foyer d’accueil n’aient été évalués.',
      rationale:
        'La famille a pu vendre l’enfant ou être complice. Ne prévoyez le retour qu’une fois les deux évaluations achevées.',
    },
    'THB-CHD-004': {
      summary:
        'Un enfant a été renvoyé avant que les risques et la sécurité de la personne et du foyer d’accueil n’aient été évalués.',
      rationale: 'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Voyez comment va l’enfant.',
    },
    'THB-CHD-005': {
      summary: 'Le retour d’un enfant est prévu chez une personne ou dans un foyer d’accueil impliqué dans la traite.',
      rationale:
        'Cherchez une autre solution : des proches non impliqués, une famille d’accueil, l’intégration là où se trouve l’enfant.',
    },
    'THB-CHD-006': {
      summary: 'Le retour d’un enfant est prévu, et des proches étrangers au foyer d’accueil sont impliqués.',
      rationale: 'Dites comment l’enfant est protégé d’eux.',
    },
    'THB-CHD-007': {
      summary: 'Un enfant a été détenu parce qu’il a été victime de traite.',
      rationale:
        'Un enfant victime n’est jamais détenu. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-CHD-008': {
      summary: 'Un enfant a été entendu au sujet de la traite avant la désignation d’un tuteur.',
      rationale:
        'Là où un tuteur était nécessaire, l’entretien l’attend. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-CHD-009': {
      summary: 'Une solution durable est prévue sans détermination de l’intérêt supérieur de l’enfant.',
      rationale: 'La détermination vient d’abord, et dit de quelle solution il s’agit.',
    },
    'THB-CHD-010': {
      summary: 'Une solution durable est prévue, et l’avis de l’enfant à ce sujet n’est pas consigné.',
      rationale: 'L’enfant est entendu sur ce qu’il va devenir, selon son âge et sa maturité.',
    },
    'THB-CHD-011': {
      summary:
        'Un proche a recruté un enfant ou l’a soumis à la traite, et la partie consacrée à l’enfant ne dit pas que la famille est impliquée.',
      rationale: 'Qui prévoit un retour lit d’abord la partie consacrée à l’enfant.',
    },
    'THB-CHD-012': {
      summary: 'L’éloignement d’un enfant est prévu sans détermination de son intérêt supérieur.',
      rationale: 'Le lieu où un enfant doit vivre découle de la détermination, jamais d’un accord de réadmission.',
    },
    'THB-CHD-013': {
      summary: 'Un enfant a été éloigné sans détermination de son intérêt supérieur.',
      rationale: 'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Voyez comment va l’enfant.',
    },
    'THB-CHD-014': {
      summary: 'Un enfant a disparu de son lieu de prise en charge, et personne n’a prévenu la police.',
      rationale:
        'Un enfant qui disparaît de son lieu de prise en charge est souvent de nouveau victime de traite. Signalez-le aussitôt.',
    },
    'THB-CHD-015': {
      summary: 'La disparition d’un enfant a été signalée à la police plus d’un jour après.',
      rationale:
        'Les premières heures comptent. Les instants sont comparés à la seconde ; les dates, seulement là où elles rendent la chose certaine.',
    },
    'THB-CHD-016': {
      summary: 'Un enfant doit être placé chez quelqu’un qui ne doit jamais en avoir connaissance.',
      rationale: 'Trouvez une autre personne pour l’accueillir, ou réexaminez le motif de l’interdiction.',
    },
    'THB-CHD-017': {
      summary: 'Un enfant est marié, et le mariage forcé ne figure pas parmi les formes.',
      rationale: 'Un enfant ne peut consentir à la traite, ni souvent au mariage : demandez s’il a été forcé.',
    },
    'THB-CHD-018': {
      summary: 'L’intérêt supérieur d’un enfant a été déterminé avant qu’il n’ait un tuteur.',
      rationale:
        'Le tuteur prend part à la détermination. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-CHD-019': {
      summary: 'Un enfant sans parent sûr a attendu un tuteur plus d’une semaine après qu’on l’a d’abord cru victime.',
      rationale:
        'Un tuteur est désigné dès qu’on croit un enfant victime. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-CHD-020': {
      summary: 'Le dernier tuteur d’un enfant est parti avant qu’une solution durable ne soit réalisée.',
      rationale: 'Un tuteur reste jusque-là, ou un autre le suit.',
    },
    'THB-CHD-021': {
      summary:
        'Une solution durable a été décidée ou réalisée avant que l’intérêt supérieur ne soit déterminé, ou sans cela.',
      rationale:
        'La détermination vient d’abord. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-CHD-022': {
      summary: 'Le retour d’un enfant dans sa famille est prévu, et personne n’a recherché la famille.',
      rationale:
        'Il faut d’abord trouver et connaître qui accueille l’enfant. Consignez la recherche, ou pourquoi elle n’est pas nécessaire.',
    },
    'THB-CHD-023': {
      summary:
        'Le retour d’un enfant dans sa famille est prévu ou exécuté, et la recherche de la famille n’est pas terminée, ou ne devait pas être faite.',
      rationale: 'Seul qui a été retrouvé et vérifié peut accueillir un enfant en sécurité.',
    },
    'THB-CHD-024': {
      summary: 'Un enfant a été réuni à une famille impliquée dans la traite dont il a été victime.',
      rationale: 'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Veillez sur l’enfant.',
    },
    'THB-CHD-025': {
      summary: 'Un enfant sans parent sûr a été entendu au sujet de la traite, et n’a jamais eu de tuteur.',
      rationale: 'L’entretien attend un tuteur. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-CHD-026': {
      summary: 'Le retour d’un enfant est prévu, et ne figure pas parmi ses solutions durables.',
      rationale:
        'C’est là que la personne et le foyer d’accueil sont évalués, que l’intérêt supérieur est déterminé et l’avis de l’enfant consigné ; un retour à côté échappe aux trois.',
    },
    'THB-CHD-027': {
      summary: 'Un enfant doit être renvoyé ou établi ailleurs, et rien ne dit dans quel pays.',
      rationale: 'Sans cela, nul ne peut évaluer le danger là-bas ; dites-le, ou pourquoi non dans `missing`.',
    },
    'THB-CHD-028': {
      summary:
        'Un auteur est un proche d’un enfant, et l’enregistrement de l’enfant ne dit pas que sa famille est impliquée.',
      rationale: 'Cela touche à tout retour : qui en prévoit un lit l’enregistrement de l’enfant.',
    },
    'THB-CHR-001': {
      summary: 'Un fait est daté d’avant la naissance de la personne.',
      rationale: 'L’une des deux dates est fausse. Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-002': {
      summary:
        'Les dates d’un épisode se suivent dans un ordre impossible : entrée, début de l’exploitation, fin de l’exploitation.',
      rationale: 'Le même jour est admis, et les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-003': {
      summary: 'L’historique du statut n’est pas dans l’ordre de ses dates.',
      rationale: 'Les historiques vont du plus ancien au plus récent ; le dernier fait foi.',
    },
    'THB-CHR-004': {
      summary: 'Un fait accompli est daté d’après le jour auquel le fichier est jugé.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-CHR-005': {
      summary: 'Le contact est daté d’après le jour auquel le fichier est jugé.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-CHR-006': {
      summary: 'L’historique de l’orientation n’est pas dans l’ordre du temps.',
      rationale:
        'Les historiques vont du plus ancien au plus récent. Les instants sont comparés en UTC ; avec une date, seul ce qui est certain compte.',
    },
    'THB-CHR-007': {
      summary: 'Le résultat est daté d’avant l’envoi de l’orientation.',
      rationale: 'Le même jour est admis, et les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-008': {
      summary: 'Le plan finit avant de commencer.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-009': {
      summary: 'Une activité se situe hors de la durée du plan.',
      rationale: 'Elle sera oubliée lors de l’examen du plan.',
    },
    'THB-CHR-010': {
      summary: 'Une autorisation a pris fin avant d’être donnée.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-011': {
      summary: 'L’affirmation que deux enregistrements concernent la même personne a été retirée avant d’être faite.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-012': {
      summary: 'L’événement s’est terminé avant de commencer.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-013': {
      summary: 'L’événement est daté d’après le jour auquel le fichier est jugé.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-CHR-014': {
      summary: 'Les étapes de la procédure pénale ne sont pas dans l’ordre de leurs dates.',
      rationale: 'Les historiques vont du plus ancien au plus récent ; le dernier fait foi.',
    },
    'THB-CHR-015': {
      summary:
        'La naissance d’un auteur, ou une étape de la procédure pénale, est datée d’après le jour auquel le fichier est jugé.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-CHR-016': {
      summary: 'Une affaire a été close avant d’être ouverte, ou porte une date qui n’est pas encore venue.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-CHR-017': {
      summary: 'Les stades d’une procédure ne sont pas dans l’ordre de leurs dates, ou l’un d’eux est dans le futur.',
      rationale:
        'Les historiques vont du plus ancien au plus récent ; le dernier fait foi. Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-018': {
      summary: 'Un programme, ou ce qu’un donateur y verse, finit avant de commencer.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-019': {
      summary: 'Une disposition de droit a pris fin avant d’entrer en vigueur.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-020': {
      summary: 'Un accord a pris fin avant d’être signé ou d’entrer en vigueur.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-021': {
      summary: 'Une entrée de la chronique est datée d’après le jour auquel le fichier est jugé.',
      rationale: 'La chronique dit ce qui est arrivé ; ce qui est promis pour plus tard a son jour dans `dueOn`.',
    },
    'THB-CHR-022': {
      summary: 'Une organisation a cessé son activité avant de la commencer.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-023': {
      summary: 'La date de naissance est postérieure au jour auquel le fichier est jugé.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-CHR-024': {
      summary: 'Une étape ou le résultat d’une orientation est daté d’après le jour auquel le fichier est jugé.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-CHR-025': {
      summary: 'Les dates d’une solution durable disent autre chose que l’avancement indiqué, ou vont à rebours.',
      rationale:
        'Ce qui a été annulé ou seulement envisagé n’a pas été réalisé ; ce qui a été réalisé l’était au jour auquel le fichier est jugé.',
    },
    'THB-CHR-026': {
      summary: 'Quelqu’un a cessé d’agir pour un enfant avant d’être désigné.',
      rationale:
        'L’un des deux jours est mal saisi. Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-027': {
      summary: 'Un tuteur a été désigné, ou un danger pour un enfant évalué, un jour qui n’est pas venu.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-CHR-028': {
      summary: 'Une autorisation a été donnée ou retirée un jour qui n’est pas venu.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-CHR-029': {
      summary:
        'Les comptes rendus d’une activité ne sont pas dans l’ordre de leurs jours, ou l’un est d’un jour qui n’est pas venu.',
      rationale:
        'Les historiques vont du plus ancien au plus récent ; le dernier fait foi. Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-030': {
      summary:
        'Les comptes rendus d’un programme ne sont pas dans l’ordre de leurs jours, ou l’un est d’un jour qui n’est pas venu.',
      rationale:
        'Les historiques vont du plus ancien au plus récent ; le dernier fait foi. Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CHR-031': {
      summary: 'Un compte rendu sur l’usage d’une disposition parle d’un temps qui n’est pas venu.',
      rationale: 'Donnez la bonne date, ou jugez le fichier à un jour ultérieur avec --as-of.',
    },
    'THB-COH-001': {
      summary: 'Un ensemble contient le code `none` avec d’autres codes.',
      rationale: 'Qu’il n’y en ait pas et qu’il y en ait ne peut être vrai à la fois.',
    },
    'THB-COH-002': {
      summary:
        'Une sorte d’exploitation sexuelle est indiquée, mais l’exploitation sexuelle ne figure pas parmi les formes.',
      rationale: 'Les décomptes par forme passeraient à côté de la personne.',
    },
    'THB-COH-003': {
      summary: 'L’âge minimal est supérieur à l’âge maximal.',
      rationale: 'Aucun âge ne correspond à une telle déclaration.',
    },
    'THB-COH-004': {
      summary: 'La personne aurait été plus âgée à un moment antérieur.',
      rationale:
        'Personne ne rajeunit de l’entrée à l’exploitation, puis à l’enregistrement. Les déclarations contestées ne sont pas jugées.',
    },
    'THB-COH-005': {
      summary: 'Un âge déclaré ne s’accorde pas avec la date de naissance.',
      rationale:
        'Une date de naissance attestée peut elle-même être fausse ; gardez les deux, et marquez la déclaration contestée.',
    },
    'THB-COH-006': {
      summary: 'Un statut que seule l’autorité peut décider est affirmé par quelqu’un d’autre.',
      rationale:
        'Victime identifiée, ou non-victime, sont des conclusions de l’autorité désignée par la loi. Ce que pense un autre organisme est `presumed` ou `potential`.',
    },
    'THB-COH-007': {
      summary: 'Le refus est affirmé par quelqu’un d’autre que la personne.',
      rationale: 'Seule la personne, ou le tuteur de l’enfant, peut refuser.',
    },
    'THB-COH-008': {
      summary:
        'La conclusion est passée de victime à non-victime, ou l’inverse, par ce qui est appelé une première décision.',
      rationale:
        'Une conclusion se renverse par réexamen, recours ou révocation ; dites lequel, afin que les recours puissent être comptés.',
    },
    'THB-COH-009': {
      summary: 'La personne est dite à la fois apatride et ressortissante d’un pays.',
      rationale: 'Qui a une nationalité n’est pas apatride.',
    },
    'THB-COH-010': {
      summary:
        'L’exploitation du travail des enfants est indiquée pour une personne qui était adulte lors de l’exploitation.',
      rationale: 'Pour les adultes, les formes sont le travail forcé, la servitude pour dettes, la servitude.',
    },
    'THB-COH-011': {
      summary:
        'La fiche de prise en compte désigne la victime et répète ce qui figure dans l’enregistrement de la victime.',
      rationale:
        'Deux endroits pour un même fait finissent par différer. Sexe, nationalité, minorité et formes sont pour les fiches sans victime.',
    },
    'THB-COH-012': {
      summary: 'Le type d’organisme qui a décidé ne correspond pas à celui qui affirme le statut.',
      rationale:
        'Les organisations non gouvernementales et internationales sont d’autres organismes ; police, parquet et tribunaux sont des autorités ou d’autres organismes de l’État ; une personne n’en est pas un.',
    },
    'THB-COH-013': {
      summary: 'Une victime est dite identique ou liée à elle-même.',
      rationale: 'Elle serait comptée ou reliée deux fois.',
    },
    'THB-COH-014': {
      summary: 'Il a été observé plus d’enfants que de personnes.',
      rationale: 'Les enfants sont parmi les personnes.',
    },
    'THB-COH-015': {
      summary: 'Une exploitation n’indique pas sa forme.',
      rationale: 'Nommez les buts, ou la raison dans `missing` : sans eux, elle n’est comptée sous aucune forme.',
    },
    'THB-COH-016': {
      summary: 'Un ensemble de l’événement contient le code `none` avec d’autres codes.',
      rationale: 'Qu’il n’y en ait pas et qu’il y en ait ne peut être vrai à la fois.',
    },
    'THB-COH-017': {
      summary: 'Une société a des traits d’un être humain, ou un être humain l’activité économique d’une société.',
      rationale:
        'Personnes et sociétés sont comptées à part. Ce qu’est un propriétaire figure dans l’enregistrement du propriétaire.',
    },
    'THB-COH-018': {
      summary: 'Le lien de l’auteur avec une victime est indiqué deux fois, ou indiqué avec `none`.',
      rationale:
        'Plusieurs liens avec une même victime sont plusieurs entrées ; chacun figure une fois, et `none` seul.',
    },
    'THB-COH-019': {
      summary: 'Une affaire est en cours, et elle a une date ou un motif de clôture.',
      rationale: 'Affaires en cours et affaires closes sont comptées à part. Fermez-la, ou retirez la clôture.',
    },
    'THB-COH-020': {
      summary: 'Une affaire est close, et son enregistrement ne dit ni quand ni pourquoi.',
      rationale:
        'C’est à la façon dont finissent les affaires que se juge la réponse. Donnez les deux, ou la raison dans `missing`.',
    },
    'THB-COH-021': {
      summary: 'Une affaire ne désigne ni victime, ni événement, ni auteur.',
      rationale: 'Elle ne relie rien. Nommez-les, ou la raison dans `missing`.',
    },
    'THB-COH-022': {
      summary: 'Une affaire est dite liée à elle-même.',
      rationale: 'Elle serait reliée à elle-même.',
    },
    'THB-COH-023': {
      summary: 'Une organisation est une partie ou un membre d’elle-même.',
      rationale: 'Qui additionne les parties n’en finirait jamais.',
    },
    'THB-COH-024': {
      summary: 'Une activité économique est indiquée pour un épisode où aucun travail n’a été exploité.',
      rationale:
        'Les secteurs sont ceux où le travail de la personne a été exploité : ajoutez la forme, ou retirez le secteur.',
    },
    'THB-COH-025': {
      summary: 'Aucun moyen n’aurait été employé, et la personne était tenue sous contrôle par l’un d’eux.',
      rationale:
        'Violence, menaces, dette et confiscation de documents sont elles-mêmes des moyens. Omettez les moyens si personne n’a demandé.',
    },
    'THB-COH-026': {
      summary: 'Une forme d’exploitation est dite seulement prévue, et s’être produite.',
      rationale:
        'Les formes prévues sont celles qui n’ont pas eu lieu. Ce qui s’est produit figure parmi les seules formes.',
    },
    'THB-COH-027': {
      summary: 'Un épisode dit qu’il n’y a pas eu d’exploitation, et quand ou comment elle a eu lieu.',
      rationale:
        '`none` dit qu’on n’en est venu à aucune : ni jour, ni sorte, ni plateforme d’exploitation ne figure à côté.',
    },
    'THB-COH-028': {
      summary: 'Le niveau d’instruction d’une personne est supérieur à ce que quiconque de cet âge a achevé.',
      rationale: 'L’un des deux est mal saisi : l’âge, ou le niveau d’instruction.',
    },
    'THB-COH-029': {
      summary: 'Ce qui est consigné d’un enfant figure dans l’enregistrement d’une personne adulte dès l’entrée.',
      rationale:
        'La partie sur l’enfant est pour qui était enfant à l’entrée, au début de l’exploitation ou à l’enregistrement, ou a pu l’être.',
    },
    'THB-COH-030': {
      summary: 'Un retour, une solution ou un service est prévu pour une personne dite décédée.',
      rationale: 'Annulez ce qui était prévu, ou corrigez l’état vital.',
    },
    'THB-COH-031': {
      summary: 'Une personne disparue aurait été retrouvée morte, et serait en vie.',
      rationale: 'Corrigez l’état vital, ou ce qu’il est advenu de la personne.',
    },
    'THB-COH-033': {
      summary: 'Le droit de séjourner dans le pays serait une protection, et la personne n’en aurait aucune.',
      rationale: 'Dites de quelle protection il s’agit, ou à quel autre titre la personne était là.',
    },
    'THB-COH-034': {
      summary: 'L’exploitation est dite non terminée, et a un dernier jour.',
      rationale: 'Dites comment elle a pris fin, ou omettez le dernier jour tant qu’elle dure.',
    },
    'THB-COH-035': {
      summary:
        'Des plateformes de recrutement sont indiquées, et aucune méthode en ligne ne figure parmi les méthodes.',
      rationale: 'Ajoutez la méthode, afin que qui compte par méthode la compte aussi.',
    },
    'THB-COH-036': {
      summary: 'Une procédure, ou une peine, nomme un auteur que ni l’affaire ni la procédure ne désigne.',
      rationale: 'Qui compte les auteurs d’une affaire manque ceux que seules ses procédures nomment.',
    },
    'THB-COH-037': {
      summary: 'Un enfant est dit non accompagné, et un parent agirait pour lui.',
      rationale: 'Est non accompagné qui n’est avec aucun parent, proche ou autre adulte tenu d’en prendre soin.',
    },
    'THB-COH-038': {
      summary: 'Une personne aurait moins d’enfants qu’il n’en est nommé parmi les personnes à sa charge.',
      rationale: 'Chaque enfant à charge est de ceux qui sont comptés.',
    },
    'THB-COH-039': {
      summary: 'Un contact a eu lieu dans une partie d’un autre pays que celui indiqué.',
      rationale:
        'Les deux premières lettres d’une région sont son pays ; les parties du Kosovo y figurent sous la Serbie.',
    },
    'THB-COH-040': {
      summary: 'Un événement a eu lieu dans une partie d’un autre pays que celui indiqué.',
      rationale:
        'Les deux premières lettres d’une région sont son pays ; les parties du Kosovo y figurent sous la Serbie.',
    },
    'THB-COH-041': {
      summary: 'Un droit de séjour a été demandé dans un pays dont la personne est ressortissante.',
      rationale:
        'Un ressortissant n’a pas besoin de permis. Un délai de rétablissement et de réflexion peut aussi être accordé aux ressortissants.',
    },
    'THB-CON-001': {
      summary: 'Un enfant de moins de quinze ans aurait consenti seul.',
      rationale:
        'En dessous de quinze ans, l’assentiment va avec le consentement de la personne qui a la charge de l’enfant ; s’il n’en est pas de sûre, une décision dans son intérêt supérieur en tient lieu.',
    },
    'THB-CON-002': {
      summary:
        'Des données sont détenues sans consentement, et ni la qualité du décideur ni le fondement de la décision ne sont consignés.',
      rationale: 'Quiconque décide pour une personne dit en quelle qualité et selon quelle règle.',
    },
    'THB-CON-003': {
      summary: 'La personne qui a la charge de l’enfant aurait consenti pour un adulte.',
      rationale:
        'Les adultes consentent pour eux-mêmes ; le tuteur qu’un tribunal donne à un adulte agit par obligation légale.',
    },
    'THB-CON-004': {
      summary: 'Une personne a été orientée, et rien de ce qui permettait de transmettre les données n’est consigné.',
      rationale:
        'Consentement, décision dans l’intérêt supérieur, intérêts vitaux ou obligation légale : c’était l’un d’eux. Une orientation n’est jamais retenue pour cela.',
    },
    'THB-CON-005': {
      summary: 'Une personne a été orientée alors que l’autorisation avait pris fin ou avait été retirée.',
      rationale: 'Redemandez, ou consignez l’autre fondement qu’il y avait.',
    },
    'THB-CON-006': {
      summary:
        'Une personne a été orientée sans consentement, et ni la qualité du décideur ni le fondement de la décision ne sont consignés.',
      rationale: 'Quiconque décide pour une personne dit en quelle qualité et selon quelle règle.',
    },
    'THB-CON-007': {
      summary:
        'La personne qui a la charge d’un enfant a consenti pour lui alors que la famille est impliquée, et aucun tuteur n’est consigné.',
      rationale: 'Qui est peut-être complice ne doit pas décider qui en a connaissance.',
    },
    'THB-CON-008': {
      summary: 'Une personne a été orientée, et ce qui l’autorisait a été donné pour d’autres finalités.',
      rationale:
        'Consentir à un usage n’est pas consentir à un autre : redemandez, ou consignez l’autre fondement qu’il y avait.',
    },
    'THB-CON-009': {
      summary:
        'Une personne a été orientée vers une organisation qui n’est pas de celles qui peuvent avoir les données.',
      rationale:
        'Qui peut avoir les données fait partie de ce qui a été convenu : redemandez, ou consignez l’autre fondement qu’il y avait.',
    },
    'THB-CON-010': {
      summary: 'Une personne a été orientée avant que ce qui l’autorisait ne soit donné.',
      rationale:
        'Le consentement vient avant le départ des données. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-CON-011': {
      summary:
        'La personne qui en a la charge a consenti pour un enfant de six à quatorze ans, et il n’est pas dit que l’enfant soit d’accord.',
      rationale:
        'À partir de six ans, on demande à l’enfant, en des mots qu’il comprend ; consignez son assentiment avec le consentement de la personne qui en a la charge.',
    },
    'THB-CON-012': {
      summary: 'Tout ce qui permettait de détenir les données d’une personne a pris fin ou a été retiré.',
      rationale: 'Effacez l’enregistrement, ou consignez le fondement auquel il est encore détenu.',
    },
    'THB-CON-013': {
      summary: 'Un lot est envoyé pour une finalité que ce qui l’autorise ne couvre pas.',
      rationale:
        'Consentir à un usage n’est pas consentir à un autre : omettez la finalité, ou consignez l’autre fondement qu’il y a.',
    },
    'THB-CON-014': {
      summary: 'Un lot est adressé à une organisation qui n’est pas de celles qui peuvent avoir les données.',
      rationale: 'Il n’est pas encore parti : retirez le destinataire, ou consignez ce qui permet de le lui envoyer.',
    },
    'THB-CON-015': {
      summary: 'Un lot a été fait après que ce qui l’autorise a pris fin ou a été retiré.',
      rationale: 'Il n’est pas encore parti : redemandez, ou consignez l’autre fondement qu’il y a.',
    },
    'THB-CON-016': {
      summary: 'Une personne a été orientée vers une organisation d’un type qui ne peut avoir les données.',
      rationale:
        'Qui peut avoir les données fait partie de ce qui a été convenu : redemandez, ou consignez l’autre fondement qu’il y avait.',
    },
    'THB-CON-017': {
      summary: 'Un enfant de moins de quinze ans a été orienté sur son seul consentement.',
      rationale:
        'En dessous de quinze ans, l’assentiment va avec le consentement de la personne qui a la charge de l’enfant ; s’il n’en est pas de sûre, une décision dans son intérêt supérieur en tient lieu.',
    },
    'THB-CON-018': {
      summary:
        'Un enregistrement est envoyé pour des finalités dont l’une n’est couverte par rien de ce qui permet de le détenir.',
      rationale:
        'Consentir à un usage n’est pas consentir à un autre : omettez l’enregistrement, redemandez, ou consignez l’autre fondement qu’il y a.',
    },
    'THB-CRN-001': {
      summary: 'Une entrée de la chronique se réalise elle-même.',
      rationale: 'Nommez l’entrée de la promesse.',
    },
    'THB-CRN-002': {
      summary: 'Une entrée dit jusqu’où une chose est faite, et non ce qui avait été promis.',
      rationale: 'Nommez les engagements, ou l’entrée de la promesse.',
    },
    'THB-CRN-003': {
      summary: 'Une réponse insuffisante est consignée, et non ce qui n’a pas été tenu.',
      rationale: 'Nommez la promesse, les engagements, ou le plan, le programme, la loi ou l’accord dont il s’agit.',
    },
    'THB-CRN-004': {
      summary: 'Ce qui a été promis était dû avant d’être promis.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-CRN-005': {
      summary: 'Une promesse est dite non encore échue, et son jour est passé.',
      rationale: 'Dites jusqu’où c’est fait.',
    },
    'THB-CRN-006': {
      summary: 'Le jour d’une promesse est passé, et rien ne dit si elle a été tenue.',
      rationale:
        'La chronique existe pour que les réponses insuffisantes se voient. Dites jusqu’où c’est fait, ou la raison dans `missing`.',
    },
    'THB-CRN-007': {
      summary: 'Une entrée de la chronique ne dit pas où on peut la lire.',
      rationale:
        'Celui à qui l’on montre une réponse insuffisante demande la source. Donnez un titre ou une adresse, ou la raison dans `missing`.',
    },
    'THB-DIS-001': {
      summary: 'Une interdiction de communiquer ne désigne personne.',
      rationale:
        'Elle ne protégerait de personne. Nommez une organisation, un type d’organisation, un pays ou un lien ; ce qui ne peut être montré a sa raison dans `missing`.',
    },
    'THB-DIS-002': {
      summary: 'Les données peuvent être transmises à quelqu’un qui ne doit jamais avoir connaissance de la personne.',
      rationale: 'Une interdiction l’emporte sur toute autorisation. Retirez le destinataire.',
    },
    'THB-DIS-003': {
      summary: 'Une personne a été orientée vers quelqu’un qui ne doit jamais avoir connaissance d’elle.',
      rationale:
        'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Veillez à la sécurité de la personne.',
    },
    'THB-DIS-004': {
      summary: 'L’enregistrement d’une personne est adressé à quelqu’un qui ne doit jamais avoir connaissance d’elle.',
      rationale:
        'Il n’est pas encore parti : retirez l’enregistrement ou le destinataire. Une interdiction l’emporte sur toute autorisation et sur tout profil.',
    },
    'THB-DIS-005': {
      summary:
        'L’enregistrement d’une personne est adressé à une organisation du pays contre lequel elle a demandé une protection ou en bénéficie.',
      rationale:
        'Il n’est pas encore parti : retirez l’enregistrement ou le destinataire. Seule la demande consignée de la personne elle-même peut le nommer.',
    },
    'THB-DIS-006': {
      summary:
        'Une personne a été orientée vers une organisation du pays contre lequel elle a demandé une protection ou en bénéficie.',
      rationale:
        'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Seule la demande consignée de la personne elle-même peut y mener.',
    },
    'THB-FIL-001': {
      summary: 'Le fichier est vide.',
      rationale: 'Un fichier sans enregistrement ni manifeste peut être un fichier coupé.',
    },
    'THB-FIL-002': {
      summary: 'Les octets ne sont pas de l’UTF-8.',
      rationale:
        'Enregistrez le fichier en UTF-8 ; un autre codage changerait les noms et rendrait les codes illisibles.',
    },
    'THB-FIL-003': {
      summary: 'Ceci n’est pas du JSON.',
      rationale: 'La ligne, ou le document, s’interrompt ou contient une faute de syntaxe.',
    },
    'THB-FIL-004': {
      summary: 'La ligne est plus longue que ce que lit ce programme.',
      rationale:
        'Aucun enregistrement n’est aussi long ; un saut de ligne manquant en est la cause habituelle. Le reste de la ligne a été sauté.',
    },
    'THB-FIL-005': {
      summary: 'Les objets et les listes sont imbriqués plus profondément que dans aucun enregistrement.',
      rationale: 'Une imbrication sans fin est un moyen d’épuiser la mémoire d’un lecteur.',
    },
    'THB-FIL-006': {
      summary: 'Le document n’est ni un enregistrement, ni une liste d’enregistrements, ni un objet avec `records`.',
      rationale:
        'Les fichiers JSON contiennent `{"manifest": ..., "records": [...]}` ; NDJSON contient un enregistrement par ligne.',
    },
    'THB-FIL-007': {
      summary: 'La première ligne ne nomme aucune colonne du format.',
      rationale: 'Un fichier sans en-tête ne peut être lu par les noms de ses colonnes.',
    },
    'THB-FIL-008': {
      summary: 'La ligne n’a pas autant de cellules que l’en-tête.',
      rationale: 'Un séparateur manquant ou en trop déplace les valeurs dans de mauvaises colonnes.',
    },
    'THB-FIL-009': {
      summary: 'La valeur n’est pas de celles que le format connaît pour cette colonne.',
      rationale: 'Elle a été laissée de côté et comptée dans le rapport des pertes.',
    },
    'THB-FIL-010': {
      summary: 'La colonne ou la valeur est mal écrite d’une façon connue, et a été lue dans le sens voulu.',
      rationale: 'Écrivez-la comme le format la nomme ; d’autres lecteurs peuvent ignorer cette graphie.',
    },
    'THB-FIL-011': {
      summary: 'Un guillemet n’est pas fermé, ou se trouve là où il n’est pas admis.',
      rationale: 'Ce qui suit ne peut être réparti en cellules.',
    },
    'THB-FIL-012': {
      summary: 'Le classeur ne peut pas être ouvert.',
      rationale: 'Il est endommagé, protégé par un mot de passe, ou n’est pas un XLSX.',
    },
    'THB-FIL-013': {
      summary: 'Deux colonnes de la ligne se contredisent.',
      rationale: 'Les deux ont été gardées là où la norme a de la place pour les deux ; sinon, la plus précise.',
    },
    'THB-FIL-014': {
      summary: 'Le fichier n’est d’aucun format connu.',
      rationale:
        'Il ne contient pas d’objets JSON, et sa première ligne ne nomme aucune colonne d’un format qui est lu. `--from` dit de quel format il s’agit.',
    },
    'THB-FIL-015': {
      summary: 'La ligne ne dit pas à quel enregistrement, ni à quelle place de ses listes, elle appartient.',
      rationale:
        'Les lignes d’une liste nomment leur enregistrement et sont numérotées à partir de 1. Une ligne dont l’enregistrement ou la ligne supérieure n’est pas là, ou dont une autre porte le numéro, ne peut être remise en place.',
    },
    'THB-FIL-016': {
      summary:
        'L’enregistrement suit une version ultérieure de la norme, et une clé que seule cette version connaît a été laissée de côté.',
      rationale:
        'Ce que cette version connaît de l’enregistrement a été lu. Un programme de la version ultérieure lit le reste.',
    },
    'THB-FIL-017': {
      summary:
        'L’enregistrement suit une version antérieure de la norme, et une indication qu’il donnait sur le fichier a été laissée de côté.',
      rationale: 'Les décomptes et empreintes d’un manifeste sont ceux du fichier tel qu’il était avant la migration.',
    },
    'THB-FIL-018': {
      summary: 'Le fichier est d’une version connue du format qui ne peut pas être lue.',
      rationale:
        'Chacune de ses lignes vaut pour plusieurs personnes, et ce qu’elles disent de l’une ne se distingue pas de ce qu’elles disent d’une autre.',
    },
    'THB-FIL-019': {
      summary: 'Le fichier compressé est endommagé ou s’interrompt.',
      rationale:
        'Ce qui pouvait en être lu a été jugé ; ce qui vient après le dommage ne l’a pas été. Envoyez-le ou compressez-le de nouveau.',
    },
    'THB-FIL-020': {
      summary: 'Le fichier compressé se déploie bien au-delà de ce que contient un fichier d’enregistrements.',
      rationale:
        'Un petit fichier qui grandit sans fin est un moyen d’épuiser un lecteur. Ce qui a été lu jusque-là a été jugé.',
    },
    'THB-FIL-021': {
      summary: 'Un objet a deux fois la même clé.',
      rationale:
        'Les programmes diffèrent sur celle des deux qu’ils prennent, et aucun ne le dit ; l’enregistrement n’a pas été lu. Gardez celle qui est voulue.',
    },
    'THB-FIL-022': {
      summary: 'Le fichier ne peut pas être ouvert, ou sa lecture échoue.',
      rationale:
        'Il n’existe pas, ne peut être lu, est un dossier, ou son disque est en panne. Les autres fichiers ont été jugés.',
    },
    'THB-IDN-001': {
      summary: 'Un texte qui ne peut nommer personne contient une adresse électronique.',
      rationale:
        'Ce qui nomme une personne figure dans l’identité, qui voyage à part, ou dans les remarques, traitées comme si elles voyageaient de même. Écrivez sans cela ce qui est arrivé.',
    },
    'THB-IDN-002': {
      summary: 'Un texte qui ne peut nommer personne contient un numéro de téléphone.',
      rationale:
        'Ce qui nomme une personne figure dans l’identité, qui voyage à part, ou dans les remarques, traitées comme si elles voyageaient de même. Écrivez sans cela ce qui est arrivé.',
    },
    'THB-IDN-003': {
      summary:
        'Un texte qui ne peut nommer personne contient le numéro d’un document, ou un numéro par lequel un État connaît une personne.',
      rationale:
        'Ce qui nomme une personne figure dans l’identité, qui voyage à part, ou dans les remarques, traitées comme si elles voyageaient de même. Écrivez sans cela ce qui est arrivé.',
    },
    'THB-IDN-004': {
      summary: 'Un texte qui ne peut nommer personne désigne quelqu’un par son nom.',
      rationale:
        'Ce qui nomme une personne figure dans l’identité, qui voyage à part, ou dans les remarques, traitées comme si elles voyageaient de même. Écrivez sans cela ce qui est arrivé.',
    },
    'THB-IDN-005': {
      summary: 'L’identifiant d’un enregistrement sur une personne révèle quelque chose d’elle.',
      rationale:
        'Un identifiant ne dit rien : ni nom, ni date de naissance, ni numéro par lequel un État connaît une personne. Attribuez-en un autre.',
    },
    'THB-IDN-006': {
      summary: 'L’identifiant d’un enregistrement contient la date de naissance qui y figure.',
      rationale:
        'Un identifiant va où la date ne peut aller : dans les renvois, les journaux et les tableaux. Attribuez-en un autre.',
    },
    'THB-LAW-001': {
      summary: 'La représentation en justice a pris fin avant de commencer.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-LAW-002': {
      summary:
        'Une victime a été détenue, poursuivie ou condamnée pour un acte commis sous la contrainte, et personne n’a envisagé de ne pas la sanctionner.',
      rationale:
        'Les autorités doivent pouvoir ne pas poursuivre ni sanctionner qui a agi sous la contrainte. Demandez que la décision soit réexaminée.',
    },
    'THB-LAW-003': {
      summary: 'Une victime identifiée reste condamnée pour un acte auquel la traite l’a contrainte.',
      rationale: 'Demandez que la condamnation soit annulée ou que la peine ne soit pas exécutée.',
    },
    'THB-LAW-004': {
      summary: 'L’indemnisation a été décidée ou versée avant d’être demandée.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-LAW-005': {
      summary: 'Une demande d’indemnisation n’est pas accueillie, et une somme a été allouée ou versée à ce titre.',
      rationale: 'Demandes et sommes allouées sont comptées à part ; l’une des deux serait mal comptée.',
    },
    'THB-LAW-006': {
      summary:
        'L’indemnisation versée dépasse la somme allouée, ou a été versée sans qu’aucune somme allouée soit consignée.',
      rationale: 'Des intérêts peuvent l’expliquer ; plus souvent, un chiffre ou la monnaie est faux.',
    },
    'THB-LAW-007': {
      summary: 'Un auteur qui est aussi victime a été condamné.',
      rationale: 'Voyez si les actes ont été commis sous la contrainte. Qui a été contraint n’est pas à punir.',
    },
    'THB-LAW-008': {
      summary: 'Un enfant est poursuivi pour traite, et rien ne dit s’il est lui-même victime.',
      rationale:
        'On fait recruter et surveiller d’autres personnes par des enfants. Voyez cela d’abord ; nommez son enregistrement en tant que victime, ou la raison dans `missing`.',
    },
    'THB-LAW-009': {
      summary: 'Un stade de la procédure qui n’aboutit pas à un jugement porte le résultat d’un jugement.',
      rationale:
        'Condamnations et acquittements se comptent à partir des jugements. Donnez le résultat au stade du jugement.',
    },
    'THB-LAW-010': {
      summary: 'Une procédure qui n’est pas pénale s’est terminée par une condamnation ou un acquittement.',
      rationale: 'Seule une juridiction pénale déclare coupable ; ailleurs, une demande est accueillie ou rejetée.',
    },
    'THB-LAW-011': {
      summary: 'Une condamnation est définitive, et aucune peine n’est consignée.',
      rationale: 'Les peines montrent si la loi dissuade. Consignez-les, ou la raison dans `missing`.',
    },
    'THB-LAW-012': {
      summary: 'Une peine d’emprisonnement n’a pas de durée, ou une amende pas de montant.',
      rationale: 'Donnez-la ou donnez-le, ou la raison dans `missing`.',
    },
    'THB-LAW-013': {
      summary: 'Une peine qui se compte en argent a des mois, ou une peine qui se compte en temps a un montant.',
      rationale: 'Deux peines sont deux entrées.',
    },
    'THB-LAW-014': {
      summary: 'La loi ne l’accorde pas, et pourtant une durée est indiquée.',
      rationale: 'Sans disposition, il n’y a pas de durée à comparer.',
    },
    'THB-LAW-015': {
      summary: 'La loi accorde moins de trente jours de rétablissement et de réflexion.',
      rationale:
        'La Convention demande trente jours au moins. C’est ainsi : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-LAW-016': {
      summary: 'Plus de personnes l’ont obtenu pendant une période que ne l’ont demandé.',
      rationale:
        'Certaines ont pu le demander avant cette période ; plus souvent, les deux nombres ont été intervertis.',
    },
    'THB-LAW-017': {
      summary: 'Une disposition que la loi ne prévoit pas est signalée comme utilisée.',
      rationale:
        'Ou bien il y a désormais une disposition, ou bien ce qui est utilisé est une pratique sans disposition.',
    },
    'THB-LAW-018': {
      summary: 'La loi n’aide que ceux qui coopèrent avec les autorités.',
      rationale:
        'Identification, assistance et délai de rétablissement dépendent des seuls motifs raisonnables. C’est ainsi : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-LAW-019': {
      summary: 'La loi exclut les enfants de ce qu’elle accorde aux victimes.',
      rationale:
        'Un enfant a au moins ce qu’a un adulte. C’est ainsi : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-LAW-020': {
      summary:
        'Une victime a été contrainte à un acte, et aucun épisode n’a de forme d’exploitation qui y corresponde.',
      rationale:
        'Qui a été contraint de mendier ou de voler a été exploité par là : ajoutez la forme, afin que cela soit compté.',
    },
    'THB-LAW-021': {
      summary: 'Une peine est consignée dans une procédure pénale qui n’a abouti à aucune condamnation.',
      rationale: 'Consignez le jugement sur lequel elle repose ; s’il n’y en a pas eu, il n’y a pas de peine.',
    },
    'THB-LAW-022': {
      summary: 'Un stade de la procédure se trouve après un stade qu’il précède.',
      rationale: 'Les stades vont de la plainte à l’exécution. Un jugement annulé est suivi d’un nouveau procès.',
    },
    'THB-LAW-023': {
      summary: 'Une procédure qui n’est pas pénale comporte une inculpation.',
      rationale: 'Seul le droit pénal inculpe : corrigez le genre de la procédure, ou le stade.',
    },
    'THB-LAW-024': {
      summary: 'Un tribunal a statué, et rien ne dit quoi.',
      rationale: 'Condamnations et acquittements se comptent par là ; dites-le, ou pourquoi non dans `missing`.',
    },
    'THB-LAW-025': {
      summary: 'La loi l’accorde, et le dernier compte rendu dit que ce n’est pas utilisé.',
      rationale: 'Un droit que personne n’obtient n’en est pas un. Dites dans le compte rendu ce qui y fait obstacle.',
    },
    'THB-LAW-026': {
      summary: 'La loi l’accorde, et rien ne dit jusqu’où c’est utilisé.',
      rationale:
        'Les dispositions se suivent à ce qui en résulte : ajoutez un compte rendu, ou dites dans `missing` pourquoi il n’y en a pas.',
    },
    'THB-LAW-027': {
      summary: 'Une disposition est dite inutilisée, et quelqu’un a obtenu ce qu’elle accorde pendant ce temps.',
      rationale: 'L’un des deux est faux : jusqu’où elle est utilisée, ou combien l’ont obtenu.',
    },
    'THB-LAW-028': {
      summary: 'Une disposition est signalée comme utilisée avant d’être entrée en vigueur.',
      rationale:
        'Le jour de l’entrée en vigueur est faux, ou le compte rendu parle d’une disposition antérieure, qui a son propre enregistrement.',
    },
    'THB-LAW-029': {
      summary: 'Aucun événement d’une affaire n’avait un but pour lequel ses victimes ont été exploitées.',
      rationale:
        'L’accusation doit correspondre à ce qui a été fait aux victimes : il y a ici un événement, une forme ou une victime d’une autre affaire.',
    },
    'THB-LIF-001': {
      summary: 'Un enregistrement doit être réexaminé à une date antérieure à la rédaction de la présente révision.',
      rationale:
        'Le réexamen dont il s’agit a déjà eu lieu, ou le jour est faux. Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-LIF-002': {
      summary: 'Un enregistrement réel sur une personne ne dit pas combien de temps il est conservé.',
      rationale:
        'Dit une fois par genre d’enregistrement dans un fichier. Donnez sa classe de conservation, afin que rien ne survive à son utilité.',
    },
    'THB-LIF-003': {
      summary: 'Un enregistrement sur une personne doit être conservé indéfiniment.',
      rationale:
        'Seul ce qui ne parle de personne est conservé indéfiniment. Prenez une autre classe, ou faites-en des statistiques.',
    },
    'THB-PER-001': {
      summary: 'Les dates d’un permis vont à rebours.',
      rationale:
        'Un permis est demandé, puis décidé, puis valable de son premier à son dernier jour. Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-PER-002': {
      summary: 'Un permis a été accordé, et rien ne dit à partir de quel jour il est valable.',
      rationale:
        'Donnez le premier jour, ou la raison dans `missing` : sans lui, nul ne peut dire si la personne peut rester.',
    },
    'THB-PER-003': {
      summary: 'Un permis a une date que son statut exclut.',
      rationale:
        'Ce qui n’a pas été demandé n’a pas de jour de demande, ce qui est en instance pas de décision, ce qui n’a pas été accordé pas de premier jour.',
    },
    'THB-PER-004': {
      summary: 'Un délai de rétablissement et de réflexion de moins de trente jours a été accordé.',
      rationale: 'Trente jours sont le minimum. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-PER-005': {
      summary: 'Le délai de rétablissement et de réflexion dépend de la coopération avec les autorités.',
      rationale:
        'Il est accordé sur de seuls motifs raisonnables, afin que la personne puisse se rétablir et décider sans pression.',
    },
    'THB-PER-006': {
      summary: 'La personne a été éloignée pendant le délai de rétablissement et de réflexion.',
      rationale:
        'Aucune expulsion n’est exécutée pendant ce temps. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-PER-007': {
      summary: 'Le droit d’un enfant de rester dépend de la seule coopération avec les autorités.',
      rationale: 'Le permis d’un enfant suit son intérêt supérieur, qu’il soit témoin ou non.',
    },
    'THB-PER-008': {
      summary: 'Un délai de rétablissement et de réflexion est plus court que ne le fixe la loi du pays.',
      rationale:
        'La loi du jour où il a commencé s’applique. Qu’il soit inférieur à trente jours est dit à part. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-PER-009': {
      summary: 'Un permis de séjour est plus court que ne le fixe la loi du pays.',
      rationale:
        'La loi du jour où il a commencé s’applique. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-PER-010': {
      summary:
        'Il y a des motifs raisonnables de croire qu’une personne sans droit de séjour est une victime, et aucun droit de séjour, demandé ou non, n’est consigné.',
      rationale:
        'Le délai de rétablissement et de réflexion est dû dès qu’il y a des motifs raisonnables, et ne dépend d’aucune coopération. Consignez-le, ou dites dans `missing` pourquoi il n’y en a pas.',
    },
    'THB-PER-011': {
      summary: 'Le dernier droit de séjour a expiré, et rien ne dit ce qui a suivi.',
      rationale: 'Demandez si l’on a pourvu à un renouvellement, à un autre droit de séjour ou à un retour sûr.',
    },
    'THB-PER-012': {
      summary: 'Le dernier droit de séjour expire dans les trente jours, et aucun renouvellement n’est demandé.',
      rationale: 'Occupez-vous-en avant que la personne ne soit sans droit de séjour.',
    },
    'THB-PER-013': {
      summary: 'Un permis en renouvelle un antérieur, et aucun n’est consigné.',
      rationale:
        'Consignez ce qu’il renouvelle, le plus ancien d’abord ; on compte combien de fois les permis sont renouvelés.',
    },
    'THB-PER-014': {
      summary: 'Un délai de rétablissement et de réflexion a pris fin avant que trente jours ne soient écoulés.',
      rationale:
        'Il ne peut finir plus tôt que pour l’ordre public, ou si la qualité a été invoquée indûment. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-PLA-001': {
      summary: 'Un cinquième ou plus des dates de naissance complètes du fichier sont un premier janvier.',
      rationale:
        'Les registres l’écrivent là où seule l’année est connue. Écrivez l’année seule, pour que les âges ne soient pas tenus pour certains.',
    },
    'THB-PLA-002': {
      summary: 'Tous les enregistrements d’un genre ont le même code dans un champ, et ils sont cent ou plus.',
      rationale:
        'Il se peut que ce soit vrai, comme dans un foyer pour femmes ; ou c’est ce qu’un formulaire remplit là où personne n’a demandé. Omettez-le alors, et dites pourquoi.',
    },
    'THB-PLA-003': {
      summary:
        'L’année d’un enregistrement est isolée, à cinq ans ou plus de celle de tout autre de son genre dans le fichier.',
      rationale: 'Un chiffre a peut-être été mal saisi, comme 2032 pour 2023.',
    },
    'THB-PLA-004': {
      summary: 'La moitié ou plus des enregistrements d’un genre sont d’un seul jour.',
      rationale: 'C’est peut-être le jour où ils ont été saisis ou repris, et non celui où cela est arrivé.',
    },
    'THB-PLN-001': {
      summary: 'Un indicateur du plan a une cible et pas de valeur de référence.',
      rationale: 'Sans valeur de référence, nul ne peut dire si l’activité a permis d’atteindre la cible.',
    },
    'THB-PLN-002': {
      summary: 'Une activité d’un plan adopté n’a pas de responsable.',
      rationale: 'Ce dont personne n’est responsable ne se fait pas, et nul ne peut être interrogé.',
    },
    'THB-PLN-003': {
      summary: 'Une activité a été déclarée achevée, puis moins avancée.',
      rationale: 'Ou bien elle n’était pas achevée, ou bien le compte rendu ultérieur porte sur autre chose.',
    },
    'THB-PLN-004': {
      summary: 'Le plan est adopté, et le jour de son adoption n’est pas consigné.',
      rationale: 'Si un pays a un plan, et depuis quand, est la première chose que l’on demande.',
    },
    'THB-PLN-005': {
      summary: 'Un programme est achevé, et ne dit ni qui il a atteint ni ce qu’il a produit.',
      rationale: 'Donateurs et plans s’appuient sur des résultats. Donnez l’un des deux, ou la raison dans `missing`.',
    },
    'THB-PLN-006': {
      summary: 'Une formation ou un programme d’enseignement ne dit pas à qui il s’adresse.',
      rationale: 'La formation de la police, des juges ou des tuteurs est ce que promettent les plans.',
    },
    'THB-PLN-007': {
      summary: 'Un donateur verse pour une période où le programme n’est pas en cours.',
      rationale: 'L’une des deux périodes est fausse, ou l’argent relève d’un autre programme.',
    },
    'THB-PLN-008': {
      summary: 'Un programme est dit s’appuyer sur lui-même.',
      rationale: 'Nommez ce qu’il y avait avant, ou dites dans `missing` qu’il n’y avait rien.',
    },
    'THB-PLN-009': {
      summary: 'Un programme ne dit pas sur quoi il s’appuie.',
      rationale:
        'Pour que nul ne recommence ce qui existe : nommez les programmes antérieurs, ou dites dans `missing` qu’il n’y en avait pas.',
    },
    'THB-PLN-010': {
      summary: 'Des personnes ont été formées avant le début du programme ou après sa fin.',
      rationale: 'L’un des jours est faux, ou la séance relève d’un autre programme.',
    },
    'THB-PLN-011': {
      summary: 'Un programme qui n’a pas commencé a atteint ou formé des personnes.',
      rationale: 'Dites où il en est, ou corrigez les nombres.',
    },
    'THB-PLN-012': {
      summary: 'Un plan d’action est dit se remplacer lui-même.',
      rationale: 'Nommez le plan précédent, ou dites dans `missing` qu’il n’y en avait pas.',
    },
    'THB-PLN-013': {
      summary: 'Le statut d’un accord ne s’accorde pas avec ses dates.',
      rationale: 'En négociation, rien n’est signé ; est en vigueur ce qui a commencé et n’a pas pris fin.',
    },
    'THB-PLN-014': {
      summary: 'Un accord est en vigueur, et rien ne dit depuis quand.',
      rationale: 'Donnez le premier jour, ou la raison dans `missing` : ce qui a été fait avant l’a été sans lui.',
    },
    'THB-PLN-015': {
      summary: 'Une activité d’un plan adopté n’a pas de budget.',
      rationale:
        'Ce pour quoi aucun argent n’est prévu se fait rarement. Si cela ne coûte rien, dites dans `missing` qu’un budget est sans objet.',
    },
    'THB-PLN-016': {
      summary: 'Une activité a un budget, et rien ne dit qui paie.',
      rationale: 'Sans cela, nul ne voit ce qui est payé deux fois, et ce qui ne l’est par personne.',
    },
    'THB-PLN-017': {
      summary: 'Un indicateur du plan a une cible, et pas de moyen de vérification.',
      rationale: 'Dites d’où viennent les valeurs, afin qu’un autre puisse les vérifier.',
    },
    'THB-PLN-018': {
      summary: 'Une activité a été déclarée achevée, et un de ses indicateurs n’a pas atteint sa cible.',
      rationale:
        'Les deux peuvent être justes : ce qui a été fait n’a pas eu l’effet espéré. Dites-le dans l’évaluation.',
    },
    'THB-PLN-019': {
      summary: 'Un indicateur est plus loin de sa cible qu’avant l’activité.',
      rationale: 'Les choses ont empiré, ou une valeur est mal saisie.',
    },
    'THB-PLN-020': {
      summary: 'Une activité d’un plan adopté devait être faite à ce jour, et n’est pas déclarée faite.',
      rationale: 'Dites ce qu’elle est devenue : achevée, retardée ou annulée.',
    },
    'THB-PLN-021': {
      summary: 'Un plan d’action pour les enfants ne réalise pas tout ce qui leur a été promis à Sofia.',
      rationale:
        'Normes minimales, données systématiques, identification rapide et orientation adaptée : nommez chacune là où le plan ou une activité la réalise.',
    },
    'THB-PLN-022': {
      summary: 'Un plan adopté n’a pas d’objectifs.',
      rationale: 'Sans objectifs ni activités, nul ne peut suivre ce qui en est résulté.',
    },
    'THB-PLN-023': {
      summary: 'Un plan a pris fin, et il n’est pas consigné que quelqu’un en ait examiné les résultats.',
      rationale:
        'Ce qui a été appris va dans le plan suivant : consignez l’évaluation, ou dites dans `missing` pourquoi il n’y en a pas.',
    },
    'THB-PLN-024': {
      summary: 'Il a été dépensé plus pour une activité que ce qui était prévu.',
      rationale:
        'Le budget a été relevé, ou l’un des deux montants est mal saisi. Les autres monnaies ne sont pas comparées.',
    },
    'THB-PLN-025': {
      summary: 'Un plan adopté d’un pays n’a pas de coordinateur.',
      rationale: 'Quelqu’un doit veiller à l’exécution du plan, et être là pour répondre.',
    },
    'THB-PLN-026': {
      summary: 'La durée d’un plan est passée, et il est dit en vigueur.',
      rationale: 'Dites qu’il a pris fin, ou jusqu’à quand il a été prolongé.',
    },
    'THB-PLN-027': {
      summary: 'Une évaluation par le coordinateur du plan est dite indépendante.',
      rationale: 'Est indépendant qui n’a aucune part au plan.',
    },
    'THB-PLN-028': {
      summary: 'Le statut d’un programme ne s’accorde pas avec ses jours.',
      rationale:
        'Ce qui n’a pas commencé est à venir, ce qui est en cours n’a pas de dernier jour passé, ce qui est achevé en a un.',
    },
    'THB-PLN-029': {
      summary: 'Une formation sur la traite des enfants ne dit pas qu’elle leur consacre une partie propre.',
      rationale:
        'Les enfants sont identifiés, entendus et orientés autrement que les adultes : ce qui en est enseigné doit se voir.',
    },
    'THB-PLN-030': {
      summary: 'Un donateur verse deux fois à un programme pour la même période.',
      rationale:
        'Si c’est une seule contribution, elle est comptée deux fois ; additionnez-les, ou dites pour quelle période est chacune.',
    },
    'THB-PLN-031': {
      summary: 'Un programme précédent du fichier a le même donateur, le même sujet, le même pays et la même période.',
      rationale:
        'C’est peut-être un seul projet sous deux noms, ou le même travail payé deux fois. Demandez au donateur ; si l’un prolonge l’autre, dites-le par `buildsOn`.',
    },
    'THB-PLN-032': {
      summary: 'Une activité a été signalée comme commencée, et plus tard comme non commencée.',
      rationale:
        'Ce qui a commencé est désormais en cours, retardé, achevé ou annulé : l’un des deux rapports est faux.',
    },
    'THB-PRF-001': {
      summary: 'Un champ que le profil demande n’est ni présent ni expliqué dans `missing`.',
      rationale: 'Qui se fie au profil doit pouvoir distinguer ce qui n’est pas connu de ce que personne n’a demandé.',
    },
    'THB-PRF-002': {
      summary: 'Un champ que le profil exige n’est pas présent.',
      rationale:
        'Une raison dans `missing` n’en tient pas lieu : sans ce champ, l’enregistrement est sans utilité pour cet usage.',
    },
    'THB-PRF-003': {
      summary: 'L’enregistrement contient un champ, ou la raison de son absence, que le profil exclut.',
      rationale:
        '`openthb explain` dit la sensibilité du champ ; ce qui nomme une personne, ou révèle où quelqu’un est caché, doit disparaître avant que le fichier ne parte.',
    },
    'THB-PRF-004': {
      summary: 'L’enregistrement est d’une nature que le profil n’admet pas.',
      rationale:
        'Des enregistrements réels ne doivent pas passer là où seuls d’autres le peuvent, ni des enregistrements inventés là où ils seraient comptés.',
    },
    'THB-PRF-005': {
      summary: 'Le fichier ne contient aucun enregistrement d’un genre que le profil demande.',
      rationale: 'Un échange sans son manifeste, par exemple, ne dit pas qui peut s’en servir ni pour quoi.',
    },
    'THB-PRF-006': {
      summary: 'Une suspension de règle du profil a expiré.',
      rationale:
        'Ce qu’elle retenait est de nouveau signalé. Les décomptes du fichier disent de laquelle il s’agit ; son responsable la renouvelle ou corrige les données.',
    },
    'THB-REF-001': {
      summary: 'Un statut suit un autre qu’il ne peut pas suivre.',
      rationale:
        'Une orientation est envoyée, reçue, acceptée ou refusée, puis close ; l’expéditeur peut la retirer avant la fin. Une nouvelle tentative est une nouvelle orientation.',
    },
    'THB-REF-002': {
      summary: 'L’orientation est close, et son résultat n’est pas consigné.',
      rationale: 'Que le travail ait pris fin ne dit pas que la personne a été aidée.',
    },
    'THB-REF-003': {
      summary: 'L’orientation a été refusée sans motif, ou a un motif sans avoir été refusée.',
      rationale: 'Les motifs montrent où le mécanisme se grippe.',
    },
    'THB-REF-004': {
      summary: 'Une organisation oriente une personne vers elle-même.',
      rationale:
        'Transmettre un cas au sein d’une organisation n’est pas une orientation, et serait compté comme telle.',
    },
    'THB-REF-005': {
      summary:
        'Un enfant est orienté, et son intérêt supérieur, son avis ou l’information de son tuteur ne sont pas consignés.',
      rationale: 'L’orientation d’un enfant lui est adaptée.',
    },
    'THB-REF-006': {
      summary: 'Une orientation urgente a reçu réponse plus tard que son urgence ne le permet.',
      rationale:
        'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Les dates ne sont jugées que là où elles rendent la chose certaine.',
    },
    'THB-REF-007': {
      summary: 'Une orientation urgente n’a pas de réponse, et le temps que permet son urgence est passé.',
      rationale: 'Demandez au destinataire, ou retirez-la et envoyez-en une autre : quelqu’un attend de l’aide.',
    },
    'THB-REF-008': {
      summary: 'Une orientation ne dit ni pourquoi ni pour quels services.',
      rationale:
        'Le destinataire ne peut répondre à ce que personne ne demande ; dites les motifs ou les services, ou pourquoi non dans `missing`.',
    },
    'THB-REF-009': {
      summary: 'Une orientation franchit une frontière, et rien ne dit en vertu de quel accord.',
      rationale: 'Nommez l’accord, ou dites dans `missing` qu’il n’y en a pas.',
    },
    'THB-REF-010': {
      summary: 'Une orientation à l’intérieur d’un pays nomme l’accord en vertu duquel elle franchit une frontière.',
      rationale: 'L’un des deux est faux : son genre, ou l’accord.',
    },
    'THB-REF-011': {
      summary: 'Un service aurait été fourni à la suite d’une orientation que personne n’a acceptée.',
      rationale:
        'Le résultat est distinct du statut, et ne remplace pas l’acceptation : consignez-la, ou le résultat qu’il y a eu.',
    },
    'THB-REF-012': {
      summary: 'Une orientation a le jour d’un résultat, et pas de résultat.',
      rationale: 'Dites ce qu’il en est advenu, ou retirez le jour.',
    },
    'THB-REF-013': {
      summary: 'Un enfant a été orienté sans être entendu, ou à l’insu de son tuteur.',
      rationale: 'C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-REF-014': {
      summary: 'La victime orientée est un enfant, et l’orientation ne dit rien des garanties de l’enfant.',
      rationale:
        'Toute orientation d’un enfant dit si l’enfant a été entendu, si son tuteur a été informé et si son intérêt supérieur a été évalué.',
    },
    'THB-REF-015': {
      summary:
        'Une orientation est dite rester dans un pays et mène à un autre, ou est dite franchir une frontière et ne le fait pas.',
      rationale: 'Les pays des deux organisations disent ce qu’il en est.',
    },
    'THB-REF-016': {
      summary: 'Un enfant est orienté vers une organisation qui ne s’occupe pas d’enfants.',
      rationale: 'Demandez si l’enfant y est en sécurité et compris, ou orientez-le ailleurs.',
    },
    'THB-RET-001': {
      summary: 'Les dates d’un retour disent autre chose que l’avancement indiqué.',
      rationale:
        'Un retour qui n’a pas eu lieu n’a pas de jour de voyage derrière lui, et personne ne suit la personne avant celui-ci.',
    },
    'THB-RET-002': {
      summary: 'Un retour est prévu, et le danger n’en a pas été évalué.',
      rationale: 'Évaluez ce qui attend la personne avant que le retour ne soit décidé, et ne le prévoyez qu’ensuite.',
    },
    'THB-RET-003': {
      summary: 'Une personne a été renvoyée, et le danger n’a pas été évalué avant le voyage.',
      rationale: 'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Voyez comment va la personne.',
    },
    'THB-RET-004': {
      summary: 'Un retour volontaire ou une réinstallation est prévu, et la personne n’y a pas consenti.',
      rationale:
        'Ce qui est dit volontaire repose sur le consentement de la personne elle-même ; demandez-le avant d’organiser quoi que ce soit.',
    },
    'THB-RET-005': {
      summary:
        'Un retour ou une réinstallation dit volontaire a été exécuté sans le consentement préalable de la personne.',
      rationale:
        'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Un retour contre le gré de la personne s’appelle `forced`.',
    },
    'THB-RET-006': {
      summary: 'Une personne a consenti à un retour avant d’être informée de ce qu’il implique.',
      rationale: 'Consent celui qui sait à quoi. Redemandez.',
    },
    'THB-RET-007': {
      summary:
        'Un retour est prévu vers un pays dont les autorités ne doivent jamais avoir connaissance de la personne.',
      rationale: 'Prévoyez un autre pays, ou levez d’abord l’interdiction, à la demande de la personne elle-même.',
    },
    'THB-RET-008': {
      summary:
        'Une personne a été renvoyée vers un pays dont les autorités ne doivent jamais avoir connaissance d’elle.',
      rationale:
        'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Voyez comment va la personne, et si l’interdiction tient encore.',
    },
    'THB-RET-009': {
      summary:
        'L’éloignement d’une personne est prévu vers un pays contre lequel elle a demandé ou obtenu une protection.',
      rationale: 'Nul n’est renvoyé vers la persécution. Attendez la décision, ou trouvez un autre pays.',
    },
    'THB-RET-010': {
      summary: 'Une personne a été éloignée vers un pays contre lequel elle a demandé ou obtenu une protection.',
      rationale: 'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Voyez comment va la personne.',
    },
    'THB-RET-011': {
      summary: 'Un retour mène au pays que la personne quitte.',
      rationale: 'Un déplacement à l’intérieur d’un pays n’est pas un retour, et serait compté comme tel.',
    },
    'THB-RET-012': {
      summary: 'L’accord permet de déplacer des personnes contre leur gré.',
      rationale:
        'Réinstallation, retour et orientation reposent sur le consentement de la personne. C’est ainsi : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-RET-013': {
      summary: 'Une réinstallation ne dit pas en vertu de quel accord elle a lieu.',
      rationale: 'Nommez l’accord, ou dites dans `missing` qu’il n’y en a pas : ainsi l’on voit quels accords servent.',
    },
    'THB-RET-014': {
      summary:
        'Une personne a été renvoyée ou réinstallée avant que le pays d’accueil ne confirme qu’il l’accueille, ou sans cela.',
      rationale:
        'Qui arrive sans être attendu n’est accueilli par personne, ou est renvoyé plus loin. C’est arrivé : l’enregistrement est juste, il est conservé et compté.',
    },
    'THB-RET-015': {
      summary: 'Une personne a été renvoyée, et il n’est pas consigné que quelqu’un ait vu comment elle va.',
      rationale:
        'Beaucoup de ceux que l’on renvoie sont de nouveau victimes de traite : suivez la personne, ou dites dans `missing` pourquoi nul ne le fait.',
    },
    'THB-SCR-001': {
      summary: 'Un examen préliminaire a jugé les éléments réunis, et ne dit pas sur quoi il repose.',
      rationale:
        'Nommez les preuves, ou la raison dans `missing` : un résultat que nul ne peut vérifier n’aide personne.',
    },
    'THB-SCR-002': {
      summary: 'Un examen selon les éléments de la définition les a jugés réunis, et ne les énumère pas tous.',
      rationale: 'L’acte et le but sont nécessaires pour tous, les moyens en plus pour un adulte.',
    },
    'THB-SCR-003': {
      summary: 'L’examen préliminaire d’une personne a été fait dans une langue qu’elle ne connaît pas.',
      rationale:
        'Rien ne s’ensuit de réponses à des questions qui n’ont pas été comprises. Refaites l’examen avec un interprète.',
    },
    'THB-SCR-004': {
      summary: 'Un examen préliminaire contient des réponses que son instrument ne demande pas.',
      rationale:
        'Les indicateurs du travail forcé et les indicateurs opérationnels sont deux listes ; aucune n’est notée selon la règle de l’autre.',
    },
    'THB-SCR-005': {
      summary: 'L’examen préliminaire d’un enfant a été fait avec une liste faite pour les adultes.',
      rationale:
        'Les enfants ont leurs propres listes, où l’on ne demande pas de moyens : refaites l’examen avec la bonne.',
    },
    'THB-SCR-006': {
      summary:
        'L’examen préliminaire d’une personne adulte dès l’entrée a été fait avec une liste faite pour les enfants.',
      rationale: 'Pour un adulte, on demande un moyen, que cette liste omet : refaites l’examen avec la bonne.',
    },
    'THB-SCR-007': {
      summary:
        'Un enfant a été examiné selon les éléments, l’acte et le but étaient réunis, et le résultat est qu’ils ne l’étaient pas tous.',
      rationale: 'Pour un enfant, aucun moyen n’est nécessaire : il n’y a que l’acte et le but.',
    },
    'THB-SRV-001': {
      summary: 'Un service a pris fin avant de commencer.',
      rationale: 'Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-SRV-002': {
      summary: 'Un service a des jours où il a été fourni, et son statut dit qu’il ne l’a pas été.',
      rationale:
        'Ce qui a été refusé ou n’a pu être obtenu n’a été fourni aucun jour ; ce qui est seulement prévu n’a pas pris fin.',
    },
    'THB-SRV-003': {
      summary: 'Un service a été fourni, et rien ne dit depuis quand.',
      rationale:
        'Donnez le premier jour, ou la raison dans `missing` : les indicateurs demandent en combien de temps l’aide est venue.',
    },
    'THB-SRV-004': {
      summary: 'La disparition ou le retour d’une personne est daté d’avant son absence.',
      rationale: 'Les instants sont comparés en UTC, les dates seulement là où elles sont certaines.',
    },
    'THB-SRV-005': {
      summary: 'Une personne est dite toujours disparue, et l’absence a une fin.',
      rationale: 'Qui lit ce jour cesse de chercher.',
    },
    'THB-SRV-006': {
      summary:
        'Il y a des motifs raisonnables de croire qu’une personne est une victime, et rien ne dit qu’un service ait été proposé.',
      rationale:
        'L’assistance est due dès lors, et ne dépend d’aucune coopération. Consignez ce qui a été proposé, refusé ou n’était pas disponible.',
    },
    'THB-SRV-007': {
      summary: 'Un service répond à l’orientation d’une autre personne.',
      rationale: 'L’identifiant de l’orientation a été confondu, et avec lui qui a reçu quoi.',
    },
    'THB-STR-001': {
      summary: 'Un champ obligatoire est absent.',
      rationale:
        'Les champs obligatoires n’ont pas de raison d’absence : sans eux, un enregistrement ne dit rien d’utilisable.',
    },
    'THB-STR-002': {
      summary: 'La valeur est d’un autre type que celui du champ.',
      rationale: 'Texte, nombre, oui ou non, liste et objet ne sont jamais convertis l’un en l’autre.',
    },
    'THB-STR-003': {
      summary: 'La valeur n’est pas un code de la liste fermée du champ.',
      rationale:
        'Les codes sont exacts : minuscules, traits d’union, jamais traduits. `openthb codes` montre la liste.',
    },
    'THB-STR-004': {
      summary: 'L’objet a une clé que la norme ne connaît pas.',
      rationale:
        'Un champ mal écrit serait sinon perdu sans un mot. La clé n’est pas montrée, car elle peut contenir une valeur.',
    },
    'THB-STR-005': {
      summary: 'Le texte n’a pas la forme que le champ demande.',
      rationale:
        'Dates, identifiants, nombres dans un texte et noms ont chacun une seule forme, afin de pouvoir être comparés.',
    },
    'THB-STR-006': {
      summary: 'La liste est vide.',
      rationale:
        'Qu’il n’y en ait pas se dit par le code `none` ou par une raison dans `missing` ; une liste vide ne dit ni l’un ni l’autre.',
    },
    'THB-STR-007': {
      summary: 'Une valeur figure deux fois dans l’ensemble.',
      rationale: 'Un ensemble compte chaque valeur une fois.',
    },
    'THB-STR-008': {
      summary: 'Le champ est présent, et `missing` donne une raison de son absence.',
      rationale: 'L’un des deux est faux, et rien ne dit lequel.',
    },
    'THB-STR-009': {
      summary: 'Le nombre est hors des limites du champ.',
      rationale: 'Les limites sont larges ; un nombre au-delà est une erreur d’unité ou de frappe.',
    },
    'THB-STR-010': {
      summary: 'Ceci n’est pas un enregistrement de la norme : un objet dont `record` nomme un genre d’enregistrement.',
      rationale: 'Chaque enregistrement dit ce qu’il est, afin de pouvoir être lu sans ses voisins.',
    },
    'THB-STR-011': {
      summary: 'L’enregistrement suit une version de la norme que ce programme ne lit pas.',
      rationale: 'Les enregistrements d’autres versions sont d’abord migrés, avec un rapport de ce qui est perdu.',
    },
    'THB-STR-012': {
      summary: 'La valeur ne figure pas dans la liste ouverte du champ.',
      rationale:
        'Les listes ouvertes permettent à un pays d’avoir ses propres codes ; un code que personne n’a inscrit peut aussi être une faute de frappe.',
    },
    'THB-WIT-001': {
      summary: 'Les étapes d’un témoin vont à rebours.',
      rationale:
        'Une personne est sollicitée, accepte, fait une déclaration et témoigne, dans cet ordre. Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-WIT-002': {
      summary: 'Les dates d’un témoin en disent plus que ce qui est indiqué de la coopération.',
      rationale:
        'Qui n’a pas été sollicité n’a pas accepté ; qui hésite n’a pas fait de déclaration. Dites où cela en est, ou corrigez les dates.',
    },
    'THB-WIT-003': {
      summary: 'Un enfant a témoigné sans avocat et sans personne pour l’accompagner.',
      rationale: 'Désignez les deux avant que l’enfant ne soit entendu de nouveau.',
    },
    'THB-WIT-004': {
      summary: 'Les jours d’une mesure de protection vont à rebours.',
      rationale:
        'Elle est demandée, commence et prend fin, dans cet ordre. Les dates partielles ne sont jugées que là où elles sont certaines.',
    },
    'THB-WIT-005': {
      summary: 'Une mesure de protection est seulement demandée ou refusée, et a des jours où elle était en place.',
      rationale: 'Qui lit l’une des deux indications croit la personne en sécurité, ou ne le croit pas.',
    },
    'THB-WIT-006': {
      summary: 'Une personne a témoigné, et le danger qu’elle court n’a jamais été évalué.',
      rationale: 'La protection est donnée là où il y a danger ; nul n’en sait rien s’il n’a pas regardé.',
    },
    'THB-WIT-007': {
      summary: 'Une personne a témoigné, et rien ne dit si et comment elle est protégée.',
      rationale: 'Consignez les mesures, qu’aucune n’a été demandée, ou dans `missing` que cela est dit ailleurs.',
    },
    'THB-WIT-008': {
      summary: 'Une personne a témoigné, et toute protection demandée a été refusée.',
      rationale: 'C’est arrivé : l’enregistrement est juste, il est conservé et compté. Réévaluez le danger.',
    },
  },
};
