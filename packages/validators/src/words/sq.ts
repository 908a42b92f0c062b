import type { Words } from './words.js';

/** Albanian. No native speaker has reviewed these words yet. @since 0.1.0 */
export const sq: Words = {
  language: 'sq',
  reviewed: false,
  heads: {
    title: 'Gjetjet sipas standardit OpenTHB',
    files: 'Skedarët',
    suppressed: 'Gjetje të mbajtura',
    rules: 'Rregullat',
    findings: 'Gjetjet',
    file: 'Skedari',
    read: 'Të lexuara',
    accepted: 'Të pranuara',
    withErrors: 'Me gabime',
    unreadable: 'Të palexueshme',
    rulesNotRun: 'Rregulla të pazbatuara',
    errors: 'Gabime',
    warnings: 'Paralajmërime',
    infos: 'Njoftime',
    safeguards: 'Masa mbrojtëse',
    rule: 'Rregulli',
    keptBack: 'Të mbajtura',
    reason: 'Arsyeja',
    owner: 'Përgjegjësi',
    until: 'Deri më',
    severity: 'Rëndësia',
    whatIsWrong: 'Çfarë nuk shkon',
    more: 'Më shumë',
    line: 'Rreshti',
    column: 'Kolona',
    record: 'Regjistrimi',
    words: 'Fjalë',
    list: 'Lista',
    accepts: 'Pranohet',
    reports: 'Raportohet',
  },
  sentences: {
    error: 'gabim',
    warning: 'paralajmërim',
    info: 'njoftim',
    validity: 'vlefshmëri',
    safeguard: 'masë mbrojtëse',
    ofSafeguard: '{severity} (masë mbrojtëse)',
    counted: '{of}: {read} të lexuara = {accepted} të pranuara + {withErrors} me gabime + {unreadable} të palexueshme',
    lines: 'rreshta: {lines}, prej tyre {blank} bosh',
    records: 'regjistrime: {kinds}',
    none: 'asnjë',
    findings:
      'gjetje: {errors} gabime, {warnings} paralajmërime, {infos} njoftime; prej tyre {safeguards} për masat mbrojtëse',
    rulesNotRun: 'rregullat nuk u zbatuan për {count} regjistrime me strukturë të prishur',
    suppression: 'pezullim i rregullit {rule}: {kept} ({reason}; {owner}; deri më {until})',
    keptBack: '{count} të mbajtura',
    expired: 'ka skaduar',
    expiredWhole: 'ka skaduar, nuk mbahet asgjë',
    judged: 'gjykuar sipas profilit {profile} më {asOf}',
    judgedByLaw: 'gjykuar sipas profilit {profile} dhe së drejtës së {law} më {asOf}',
    judgedBy: 'Gjykuar sipas profilit {profile} më {asOf}.',
    allFiles: 'të gjithë skedarët ({count})',
    oneFile: '1 skedar.',
    manyFiles: '{count} skedarë.',
    noValue: 'Këtu nuk tregohet asnjë vlerë e ndonjë regjistrimi.',
    byRule: 'Gjetjet sipas rregullave:',
    andMore: 'dhe {count} të tjera',
    listCut: 'Lista u shkurtua: janë renditur {listed} nga {found} gjetje, {cut} vetëm janë numëruar.',
    belowListOne: 'Gjetjet me rëndësi më të ulët se „{severity}“ nuk renditen: {count} vetëm është numëruar.',
    belowList: 'Gjetjet me rëndësi më të ulët se „{severity}“ nuk renditen: {count} vetëm janë numëruar.',
    briefly:
      '{of}: {read} të lexuara, {accepted} të pranuara; {errors} gabime, {warnings} paralajmërime, {infos} njoftime',
    whatWasRead: 'Çfarë u lexua dhe çfarë doli prej saj',
    whatIsKept: 'Çfarë profili nuk lejon të raportohet',
    whichFound: 'Rregullat që gjetën diçka, më të rëndat të parat',
    noneFound: 'Asnjë rregull nuk gjeti gjë.',
    someOf: '{listed} nga {found} gjetje',
    all: 'të gjitha',
    shown: 'shfaqen {shown} nga {all}',
    about: 'për: {record}',
    source: 'Burimi: {source}',
    see: 'Shih: {command}',
    changes: '{new} të reja, {gone} të zhdukura, {unchanged} të pandryshuara',
    changesUnknown:
      '{before} më parë, {after} më pas; një listë u shkurtua, prandaj asgjë nuk tregon cilat janë të reja',
    internal:
      'Për përdorim të brendshëm: numra të vërtetë, pa kontroll të zbulimit të të dhënave. Të mos përcillen e të mos botohen ashtu siç janë.',
    manyRecords: '{record}: {count} regjistrime',
    filled: '{field}: {filled} nga {of}',
    silent: '{count} pa asnjë fjalë',
    notCounted:
      'Nuk numërohen {broken} regjistrime me strukturë të prishur dhe {unreadable} që nuk mund të lexoheshin.',
    notReviewed: 'Këto tekste ende nuk i ka rishikuar asnjë folës amtar.',
  },
  rules: {
    'THB-BND-001': {
      summary: 'Një regjistrim i mëparshëm i skedarit ka të njëjtin identifikues.',
    },
    'THB-BND-002': {
      summary: 'Referenca nuk tregon asnjë regjistrim të skedarit.',
    },
    'THB-BND-003': {
      summary: 'Referenca tregon një regjistrim të një lloji tjetër nga ai që lejohet.',
    },
    'THB-BND-004': {
      summary: 'Manifesti numëron më shumë ose më pak regjistrime të lexueshme të një lloji se sa vijnë pas tij.',
    },
    'THB-BND-005': {
      summary: 'Një manifest gjendet pas regjistrimit të parë, ose është i dytë.',
    },
    'THB-BND-006': {
      summary: 'Lidhja mes një identiteti dhe një viktime gjendet në të njëjtin skedar me viktima ose identitete.',
    },
    'THB-BND-007': {
      summary: 'Regjistrimi ka natyrë tjetër nga regjistrimi i parë i skedarit.',
    },
    'THB-BND-008': {
      summary: 'Një paketë i drejtohet vetë dërguesit të saj.',
    },
    'THB-BND-009': {
      summary: 'Manifesti e numëron dy herë një lloj regjistrimi.',
    },
    'THB-BND-010': {
      summary: 'Manifesti kërkon fshirjen e një regjistrimi që vjen pas tij.',
    },
    'THB-CHD-001': {
      summary:
        'Mosha është e kontestuar ose prezumohet se është e një fëmije, dhe për personin si fëmijë nuk është shënuar asgjë.',
    },
    'THB-CHD-002': {
      summary: 'Një fëmijë pa prind të sigurt nuk ka kujdestar ligjor.',
    },
    'THB-CHD-003': {
      summary:
        'Kthimi i një fëmije planifikohet para se kujdesdhënësi dhe familja pritëse të jenë vlerësuar për rrezikun dhe sigurinë.',
    },
    'THB-CHD-004': {
      summary:
        'Një fëmijë u kthye para se kujdesdhënësi dhe familja pritëse të ishin vlerësuar për rrezikun dhe sigurinë.',
    },
    'THB-CHD-005': {
      summary: 'Kthimi i një fëmije planifikohet te një kujdesdhënës ose familje e përfshirë në trafikim.',
    },
    'THB-CHD-006': {
      summary: 'Kthimi i një fëmije planifikohet, dhe të afërm jashtë familjes pritëse janë të përfshirë.',
    },
    'THB-CHD-007': {
      summary: 'Një fëmijë u mbajt i ndaluar për shkak se ishte trafikuar.',
    },
    'THB-CHD-008': {
      summary: 'Një fëmijë u intervistua për trafikimin para se t’i caktohej kujdestari ligjor.',
    },
    'THB-CHD-009': {
      summary: 'Një zgjidhje e qëndrueshme planifikohet pa përcaktimin e interesit më të lartë të fëmijës.',
    },
    'THB-CHD-010': {
      summary: 'Një zgjidhje e qëndrueshme planifikohet, dhe mendimi i fëmijës për të nuk është shënuar.',
    },
    'THB-CHD-011': {
      summary:
        'Një i afërm e rekrutoi ose e trafikoi një fëmijë, dhe pjesa për fëmijën nuk thotë se familja është e përfshirë.',
    },
    'THB-CHD-012': {
      summary: 'Largimi i një fëmije planifikohet pa përcaktimin e interesit të tij më të lartë.',
    },
    'THB-CHD-013': {
      summary: 'Një fëmijë u largua pa përcaktimin e interesit të tij më të lartë.',
    },
    'THB-CHD-014': {
      summary: 'Një fëmijë u zhduk nga përkujdesja, dhe askush nuk njoftoi policinë.',
    },
    'THB-CHD-015': {
      summary: 'Zhdukja e një fëmije iu raportua policisë më shumë se një ditë më vonë.',
    },
    'THB-CHD-016': {
      summary: 'Një fëmijë do të vendoset te dikush që nuk duhet ta marrë vesh kurrë.',
    },
    'THB-CHR-001': {
      summary: 'Diçka mban datë para lindjes së personit.',
    },
    'THB-CHR-002': {
      summary: 'Datat e një episodi janë në një rend të pamundur: hyrja, fillimi i shfrytëzimit, fundi i shfrytëzimit.',
    },
    'THB-CHR-003': {
      summary: 'Historiku i statusit nuk është sipas rendit të datave.',
    },
    'THB-CHR-004': {
      summary: 'Diçka që ka ndodhur mban datë pas ditës në të cilën gjykohet skedari.',
    },
    'THB-CHR-005': {
      summary: 'Kontakti mban datë pas ditës në të cilën gjykohet skedari.',
    },
    'THB-CHR-006': {
      summary: 'Historiku i referimit nuk është sipas rendit kohor.',
    },
    'THB-CHR-007': {
      summary: 'Rezultati mban datë para dërgimit të referimit.',
    },
    'THB-CHR-008': {
      summary: 'Plani mbaron para se të fillojë.',
    },
    'THB-CHR-009': {
      summary: 'Një veprimtari është jashtë kohës së planit.',
    },
    'THB-CHR-010': {
      summary: 'Një autorizim mbaroi para se të jepej.',
    },
    'THB-CHR-011': {
      summary: 'Pohimi se dy regjistrime janë për të njëjtin person u tërhoq para se të bëhej.',
    },
    'THB-CHR-012': {
      summary: 'Ngjarja mbaroi para se të fillonte.',
    },
    'THB-CHR-013': {
      summary: 'Ngjarja mban datë pas ditës në të cilën gjykohet skedari.',
    },
    'THB-CHR-014': {
      summary: 'Hapat e procedimit penal nuk janë sipas rendit të datave.',
    },
    'THB-CHR-015': {
      summary: 'Lindja e një autori, ose një hap i procedimit penal, mban datë pas ditës në të cilën gjykohet skedari.',
    },
    'THB-CHR-016': {
      summary: 'Një çështje u mbyll para se të hapej, ose ka një datë që nuk ka ardhur ende.',
    },
    'THB-CHR-017': {
      summary: 'Fazat e procedimit nuk janë sipas rendit të datave, ose njëra është në të ardhmen.',
    },
    'THB-CHR-018': {
      summary: 'Një program, ose ajo që i jep një donator, mbaron para se të fillojë.',
    },
    'THB-CHR-019': {
      summary: 'Një dispozitë ligjore mbaroi para se të hynte në fuqi.',
    },
    'THB-CHR-020': {
      summary: 'Një marrëveshje mbaroi para se të nënshkruhej ose të hynte në fuqi.',
    },
    'THB-CHR-021': {
      summary: 'Një zë i kronikës mban datë pas ditës në të cilën gjykohet skedari.',
    },
    'THB-CHR-022': {
      summary: 'Një organizatë e mbylli veprimtarinë para se ta niste.',
    },
    'THB-CHR-023': {
      summary: 'Data e lindjes është pas ditës në të cilën gjykohet skedari.',
    },
    'THB-COH-001': {
      summary: 'Një bashkësi përmban kodin `none` bashkë me kode të tjera.',
    },
    'THB-COH-002': {
      summary: 'Është dhënë një lloj i shfrytëzimit seksual, por shfrytëzimi seksual nuk është mes formave.',
    },
    'THB-COH-003': {
      summary: 'Mosha më e vogël është mbi më të madhen.',
    },
    'THB-COH-004': {
      summary: 'Për personin thuhet se ka qenë më i moshuar në një moment të mëparshëm.',
    },
    'THB-COH-005': {
      summary: 'Një pohim për moshën nuk përputhet me datën e lindjes.',
    },
    'THB-COH-006': {
      summary: 'Një status që e vendos vetëm autoriteti pohohet nga dikush tjetër.',
    },
    'THB-COH-007': {
      summary: 'Refuzimi pohohet nga dikush tjetër e jo nga personi.',
    },
    'THB-COH-008': {
      summary: 'Përfundimi kaloi nga viktimë në jo viktimë, ose anasjelltas, me atë që quhet vendim i parë.',
    },
    'THB-COH-009': {
      summary: 'Për personin thuhet se është pa shtetësi dhe njëkohësisht shtetas i një vendi.',
    },
    'THB-COH-010': {
      summary: 'Shfrytëzimi i punës së fëmijës është dhënë për një person që ishte i rritur kur u shfrytëzua.',
    },
    'THB-COH-011': {
      summary: 'Evidentimi e tregon viktimën dhe përsërit atë që gjendet në regjistrimin e viktimës.',
    },
    'THB-COH-012': {
      summary: 'Lloji i organit që vendosi nuk përputhet me atë që e pohon statusin.',
    },
    'THB-COH-013': {
      summary: 'Për një viktimë thuhet se është e njëjtë ose e lidhur me vetveten.',
    },
    'THB-COH-014': {
      summary: 'Janë vërejtur më shumë fëmijë se persona.',
    },
    'THB-COH-015': {
      summary: 'Një shfrytëzim nuk thotë se çfarë forme kishte.',
    },
    'THB-COH-016': {
      summary: 'Një bashkësi e ngjarjes përmban kodin `none` bashkë me kode të tjera.',
    },
    'THB-COH-017': {
      summary: 'Një shoqëri ka tipare njeriu, ose një njeri veprimtarinë ekonomike të një shoqërie.',
    },
    'THB-COH-018': {
      summary: 'Ajo që është autori për një viktimë thuhet dy herë, ose bashkë me `none`.',
    },
    'THB-COH-019': {
      summary: 'Një çështje është në punë e sipër, dhe ka datë ose arsye mbylljeje.',
    },
    'THB-COH-020': {
      summary: 'Një çështje është e mbyllur, dhe regjistrimi i saj nuk thotë kur ose pse.',
    },
    'THB-COH-021': {
      summary: 'Një çështje nuk tregon asnjë viktimë, ngjarje apo autor.',
    },
    'THB-COH-022': {
      summary: 'Për një çështje thuhet se lidhet me vetveten.',
    },
    'THB-COH-023': {
      summary: 'Një organizatë është pjesë ose anëtare e vetvetes.',
    },
    'THB-CON-001': {
      summary: 'Për një fëmijë nën pesëmbëdhjetë vjeç thuhet se ka dhënë pëlqim i vetëm.',
    },
    'THB-CON-002': {
      summary: 'Të dhënat mbahen pa pëlqim, dhe nuk janë shënuar as roli i vendimmarrësit, as baza e vendimit.',
    },
    'THB-CON-003': {
      summary: 'Për një kujdesdhënës thuhet se ka dhënë pëlqim për një të rritur.',
    },
    'THB-CON-004': {
      summary: 'Një person u referua, dhe nuk është shënuar asgjë që lejonte përcjelljen e të dhënave.',
    },
    'THB-CON-005': {
      summary: 'Një person u referua pasi autorizimi kishte mbaruar ose ishte tërhequr.',
    },
    'THB-CON-006': {
      summary: 'Një person u referua pa pëlqim, dhe nuk janë shënuar as roli i vendimmarrësit, as baza e vendimit.',
    },
    'THB-CON-007': {
      summary:
        'Një kujdesdhënës dha pëlqim për një fëmijë familja e të cilit është e përfshirë, dhe nuk është shënuar asnjë kujdestar ligjor.',
    },
    'THB-CRN-001': {
      summary: 'Një zë i kronikës përmbush vetveten.',
    },
    'THB-CRN-002': {
      summary: 'Një zë thotë deri ku është bërë diçka, dhe jo çfarë ishte premtuar.',
    },
    'THB-CRN-003': {
      summary: 'Është shënuar një përgjigje e pamjaftueshme, dhe jo çfarë nuk u mbajt.',
    },
    'THB-CRN-004': {
      summary: 'Ajo që u premtua kishte afat para se të premtohej.',
    },
    'THB-CRN-005': {
      summary: 'Për një premtim thuhet se ende nuk i ka ardhur afati, dhe dita e tij ka kaluar.',
    },
    'THB-CRN-006': {
      summary: 'Dita e një premtimi ka kaluar, dhe asgjë nuk thotë nëse u mbajt.',
    },
    'THB-CRN-007': {
      summary: 'Një zë i kronikës nuk thotë ku mund të lexohet.',
    },
    'THB-DIS-001': {
      summary: 'Një ndalim i zbulimit nuk tregon askënd.',
    },
    'THB-DIS-002': {
      summary: 'Të dhënat mund t’i përcillen dikujt që nuk duhet të marrë vesh kurrë për personin.',
    },
    'THB-FIL-001': {
      summary: 'Skedari është bosh.',
    },
    'THB-FIL-002': {
      summary: 'Bajtet nuk janë UTF-8.',
    },
    'THB-FIL-003': {
      summary: 'Kjo nuk është JSON.',
    },
    'THB-FIL-004': {
      summary: 'Rreshti është më i gjatë se sa lexon ky program.',
    },
    'THB-FIL-005': {
      summary: 'Objektet dhe listat janë futur njëra në tjetrën më thellë se në çdo regjistrim.',
    },
    'THB-FIL-006': {
      summary: 'Dokumenti nuk është as regjistrim, as listë regjistrimesh, as objekt me `records`.',
    },
    'THB-FIL-007': {
      summary: 'Rreshti i parë nuk emërton asnjë kolonë të formatit.',
    },
    'THB-FIL-008': {
      summary: 'Rreshti nuk ka aq qeliza sa kreu.',
    },
    'THB-FIL-009': {
      summary: 'Vlera nuk është nga ato që formati njeh për këtë kolonë.',
    },
    'THB-FIL-010': {
      summary: 'Kolona ose vlera është shkruar gabim në një mënyrë të njohur, dhe u lexua siç është menduar.',
    },
    'THB-FIL-011': {
      summary: 'Një thonjëz ka mbetur e hapur, ose gjendet aty ku nuk lejohet.',
    },
    'THB-FIL-012': {
      summary: 'Libri i punës nuk mund të hapet.',
    },
    'THB-FIL-013': {
      summary: 'Dy kolona të rreshtit kundërshtojnë njëra-tjetrën.',
    },
    'THB-FIL-014': {
      summary: 'Skedari nuk është i asnjë formati të njohur.',
    },
    'THB-FIL-015': {
      summary: 'Rreshti nuk thotë cilit regjistrim, dhe cilit vend në listat e tij, i përket.',
    },
    'THB-FIL-016': {
      summary:
        'Regjistrimi ndjek një version të mëvonshëm të standardit, dhe një çelës që e njeh vetëm ai version u la jashtë.',
    },
    'THB-FIL-017': {
      summary:
        'Regjistrimi ndjek një version të mëparshëm të standardit, dhe diçka që ai thoshte për skedarin u la jashtë.',
    },
    'THB-FIL-018': {
      summary: 'Skedari është i një versioni të njohur të formatit që nuk mund të lexohet.',
    },
    'THB-FIL-019': {
      summary: 'Skedari i ngjeshur është i dëmtuar ose ndërpritet.',
    },
    'THB-FIL-020': {
      summary: 'Skedari i ngjeshur shpaketohet në shumë më tepër se sa mban një skedar regjistrimesh.',
    },
    'THB-LAW-001': {
      summary: 'Përfaqësimi ligjor mbaroi para se të fillonte.',
    },
    'THB-LAW-002': {
      summary:
        'Një viktimë u ndalua, u akuzua ose u dënua për një veprim të kryer nën detyrim, dhe askush nuk shqyrtoi mosndëshkimin.',
    },
    'THB-LAW-003': {
      summary: 'Një viktimë e identifikuar mbetet e dënuar për një veprim të detyruar nga trafikimi.',
    },
    'THB-LAW-004': {
      summary: 'Kompensimi u vendos ose u pagua para se të kërkohej.',
    },
    'THB-LAW-005': {
      summary: 'Një kërkesë për kompensim nuk është pranuar, dhe për të u caktuan ose u paguan para.',
    },
    'THB-LAW-006': {
      summary: 'U pagua më shumë kompensim se sa u caktua, ose u pagua pa u shënuar asnjë caktim.',
    },
    'THB-LAW-007': {
      summary: 'Një autor që është edhe viktimë u dënua.',
    },
    'THB-LAW-008': {
      summary: 'Një fëmijë akuzohet për trafikim, dhe asgjë nuk thotë nëse është vetë viktimë.',
    },
    'THB-LAW-009': {
      summary: 'Një fazë e procedimit që nuk mbaron me vendim gjykate ka rezultatin e një vendimi të tillë.',
    },
    'THB-LAW-010': {
      summary: 'Një procedim që nuk është penal mbaroi me dënim ose pafajësi.',
    },
    'THB-LAW-011': {
      summary: 'Një dënim është i formës së prerë, dhe nuk është shënuar asnjë masë dënimi.',
    },
    'THB-LAW-012': {
      summary: 'Një dënim me burgim nuk ka kohëzgjatje, ose një gjobë nuk ka shumë.',
    },
    'THB-LAW-013': {
      summary: 'Një dënim që matet me para ka muaj, ose një që matet me kohë ka shumë.',
    },
    'THB-LAW-014': {
      summary: 'Ligji nuk e jep, e megjithatë është shënuar për sa kohë.',
    },
    'THB-LAW-015': {
      summary: 'Ligji jep më pak se tridhjetë ditë për rimëkëmbje dhe reflektim.',
    },
    'THB-LAW-016': {
      summary: 'Brenda një periudhe e morën më shumë persona se sa e kërkuan.',
    },
    'THB-LAW-017': {
      summary: 'Një dispozitë që ligji nuk e jep raportohet si e përdorur.',
    },
    'THB-LAW-018': {
      summary: 'Ligji ndihmon vetëm atë që bashkëpunon me autoritetet.',
    },
    'THB-LAW-019': {
      summary: 'Ligji i lë fëmijët jashtë asaj që u jep viktimave.',
    },
    'THB-LIF-001': {
      summary: 'Një regjistrim duhet parë përsëri në një ditë para se të shkruhej ky rishikim i tij.',
    },
    'THB-LIF-002': {
      summary: 'Një regjistrim i vërtetë për një person nuk thotë sa gjatë ruhet.',
    },
    'THB-LIF-003': {
      summary: 'Një regjistrim për një person do të ruhet përgjithmonë.',
    },
    'THB-PER-001': {
      summary: 'Datat e një lejeje shkojnë mbrapsht.',
    },
    'THB-PER-002': {
      summary: 'Një leje u dha, dhe asgjë nuk thotë nga cila ditë vlen.',
    },
    'THB-PER-003': {
      summary: 'Një leje ka një datë që statusi i saj e përjashton.',
    },
    'THB-PER-004': {
      summary: 'U dha një periudhë rimëkëmbjeje dhe reflektimi më e shkurtër se tridhjetë ditë.',
    },
    'THB-PER-005': {
      summary: 'Periudha e rimëkëmbjes dhe reflektimit varet nga bashkëpunimi me autoritetet.',
    },
    'THB-PER-006': {
      summary: 'Personi u largua gjatë periudhës së rimëkëmbjes dhe reflektimit.',
    },
    'THB-PER-007': {
      summary: 'E drejta e një fëmije për të qëndruar varet vetëm nga bashkëpunimi me autoritetet.',
    },
    'THB-PLN-001': {
      summary: 'Një tregues i planit ka objektiv dhe nuk ka vlerë bazë.',
    },
    'THB-PLN-002': {
      summary: 'Një veprimtari e një plani të miratuar nuk ka përgjegjës.',
    },
    'THB-PLN-003': {
      summary: 'Një veprimtari u raportua e përfunduar, e më vonë si më pak se aq.',
    },
    'THB-PLN-004': {
      summary: 'Plani është miratuar, dhe dita e miratimit nuk është shënuar.',
    },
    'THB-PLN-005': {
      summary: 'Një program ka përfunduar, dhe nuk thotë as kë arriti, as çfarë solli.',
    },
    'THB-PLN-006': {
      summary: 'Një trajnim ose kurrikul nuk thotë kujt i mëson.',
    },
    'THB-PLN-007': {
      summary: 'Një donator jep për një kohë kur programi nuk zhvillohet.',
    },
    'THB-PLN-008': {
      summary: 'Për një program thuhet se mbështetet mbi vetveten.',
    },
    'THB-PLN-009': {
      summary: 'Një program nuk thotë mbi çfarë mbështetet.',
    },
    'THB-PLN-010': {
      summary: 'U trajnuan njerëz para se programi të fillonte ose pasi mbaroi.',
    },
    'THB-PLN-011': {
      summary: 'Një program që nuk ka filluar ka arritur ose trajnuar njerëz.',
    },
    'THB-PLN-012': {
      summary: 'Për një plan veprimi thuhet se zëvendëson vetveten.',
    },
    'THB-PLN-013': {
      summary: 'Statusi i një marrëveshjeje nuk përputhet me datat e saj.',
    },
    'THB-PLN-014': {
      summary: 'Një marrëveshje është në fuqi, dhe asgjë nuk thotë që kur.',
    },
    'THB-PRF-001': {
      summary: 'Një fushë që kërkon profili as nuk është aty, as nuk shpjegohet në `missing`.',
    },
    'THB-PRF-002': {
      summary: 'Një fushë që profili duhet ta ketë nuk është aty.',
    },
    'THB-PRF-003': {
      summary: 'Regjistrimi përmban një fushë, ose arsyen pse mungon, që profili e lë jashtë.',
    },
    'THB-PRF-004': {
      summary: 'Regjistrimi është i një natyre që profili nuk e pranon.',
    },
    'THB-PRF-005': {
      summary: 'Skedari nuk përmban asnjë regjistrim të një lloji që kërkon profili.',
    },
    'THB-PRF-006': {
      summary: 'Një pezullim rregulli i profilit ka skaduar.',
    },
    'THB-REF-001': {
      summary: 'Një status vjen pas një tjetri që nuk mund ta ndjekë.',
    },
    'THB-REF-002': {
      summary: 'Referimi është i mbyllur, dhe rezultati i tij nuk është shënuar.',
    },
    'THB-REF-003': {
      summary: 'Referimi u refuzua pa arsye, ose ka arsye dhe nuk u refuzua.',
    },
    'THB-REF-004': {
      summary: 'Një organizatë e referon një person te vetja.',
    },
    'THB-REF-005': {
      summary:
        'Një fëmijë referohet, dhe nuk janë shënuar interesi i tij më i lartë, mendimi i tij ose dijenia e kujdestarit të tij ligjor.',
    },
    'THB-RET-001': {
      summary: 'Datat e një kthimi thonë tjetër nga ajo që thuhet për ecurinë e tij.',
    },
    'THB-RET-002': {
      summary: 'Një kthim planifikohet, dhe rreziku i tij nuk u vlerësua.',
    },
    'THB-RET-003': {
      summary: 'Një person u kthye, dhe rreziku nuk u vlerësua para udhëtimit.',
    },
    'THB-RET-004': {
      summary: 'Planifikohet një kthim vullnetar ose risistemim, dhe personi nuk është pajtuar.',
    },
    'THB-RET-005': {
      summary: 'Një kthim ose risistemim që quhet vullnetar u krye pa pëlqimin paraprak të personit.',
    },
    'THB-RET-006': {
      summary: 'Një person u pajtua me kthimin para se t’i thuhej çfarë do të thotë ai.',
    },
    'THB-RET-007': {
      summary: 'Një kthim planifikohet në një vend autoritetet e të cilit nuk duhet të marrin vesh kurrë për personin.',
    },
    'THB-RET-008': {
      summary: 'Një person u kthye në një vend autoritetet e të cilit nuk duhet të marrin vesh kurrë për të.',
    },
    'THB-RET-009': {
      summary: 'Largimi i një personi planifikohet drejt një vendi nga i cili ai ka kërkuar ose gëzon mbrojtje.',
    },
    'THB-RET-010': {
      summary: 'Një person u largua drejt një vendi nga i cili ai ka kërkuar ose gëzon mbrojtje.',
    },
    'THB-RET-011': {
      summary: 'Një kthim çon në vendin që personi po lë.',
    },
    'THB-RET-012': {
      summary: 'Me marrëveshjen personat mund të zhvendosen kundër vullnetit të tyre.',
    },
    'THB-SCR-001': {
      summary: 'Një vlerësim paraprak i gjeti elementet të plotësuara, dhe nuk thotë mbi çfarë mbështetet.',
    },
    'THB-SCR-002': {
      summary:
        'Një vlerësim paraprak sipas elementeve të përkufizimit i gjeti të plotësuara, dhe nuk i rendit të gjitha.',
    },
    'THB-SCR-003': {
      summary: 'Vlerësimi paraprak i një personi u bë në një gjuhë që ai nuk e di.',
    },
    'THB-SCR-004': {
      summary: 'Një vlerësim paraprak ka përgjigje që instrumenti i tij nuk i kërkon.',
    },
    'THB-SRV-001': {
      summary: 'Një shërbim mbaroi para se të fillonte.',
    },
    'THB-SRV-002': {
      summary: 'Një shërbim ka ditë në të cilat u dha, dhe statusi i tij thotë se nuk u dha.',
    },
    'THB-SRV-003': {
      summary: 'Një shërbim u dha, dhe asgjë nuk thotë që kur.',
    },
    'THB-SRV-004': {
      summary: 'Një person u raportua i zhdukur, ose u kthye, para se të vihej re mungesa e tij.',
    },
    'THB-SRV-005': {
      summary: 'Për një person thuhet se mungon ende, dhe mungesa ka një fund.',
    },
    'THB-STR-001': {
      summary: 'Mungon një fushë e detyrueshme.',
    },
    'THB-STR-002': {
      summary: 'Vlera ka lloj tjetër nga ai që merr fusha.',
    },
    'THB-STR-003': {
      summary: 'Vlera nuk është kod i listës së mbyllur që merr fusha.',
    },
    'THB-STR-004': {
      summary: 'Objekti ka një çelës që standardi nuk e njeh.',
    },
    'THB-STR-005': {
      summary: 'Teksti nuk ka formën që merr fusha.',
    },
    'THB-STR-006': {
      summary: 'Lista është bosh.',
    },
    'THB-STR-007': {
      summary: 'Një vlerë gjendet dy herë në bashkësi.',
    },
    'THB-STR-008': {
      summary: 'Fusha është e pranishme, dhe `missing` jep një arsye pse nuk është.',
    },
    'THB-STR-009': {
      summary: 'Numri është jashtë kufijve të fushës.',
    },
    'THB-STR-010': {
      summary: 'Ky nuk është regjistrim i standardit: një objekt te i cili `record` emërton një lloj regjistrimi.',
    },
    'THB-STR-011': {
      summary: 'Regjistrimi ndjek një version të standardit që ky program nuk e lexon.',
    },
    'THB-STR-012': {
      summary: 'Vlera nuk gjendet në listën e hapur që merr fusha.',
    },
    'THB-WIT-001': {
      summary: 'Hapat e një dëshmitari shkojnë mbrapsht.',
    },
    'THB-WIT-002': {
      summary: 'Datat e një dëshmitari thonë më shumë se sa thuhet për bashkëpunimin.',
    },
    'THB-WIT-003': {
      summary: 'Një fëmijë dëshmoi pa avokat dhe pa një person që ta mbështesë.',
    },
    'THB-WIT-004': {
      summary: 'Ditët e një mase mbrojtjeje shkojnë mbrapsht.',
    },
    'THB-WIT-005': {
      summary: 'Një masë mbrojtjeje vetëm është kërkuar ose refuzuar, dhe ka ditë në të cilat ishte në zbatim.',
    },
    'THB-WIT-006': {
      summary: 'Një person dëshmoi, dhe rreziku për atë person nuk u vlerësua kurrë.',
    },
  },
};
