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
    value: 'Vlera',
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
    valuesShown: 'Tregohen vlera regjistrimesh: vetëm për zotëruesin e të dhënave, të mos përcillen.',
    stopped:
      'U ndal para fundit: skedari {file} nga {files} u gjykua deri te regjistrimi {record}, pa rregullat mes regjistrimeve; {left} skedarë nuk u gjykuan.',
    stoppedAtLine:
      'U ndal para fundit: skedari {file} nga {files} u gjykua deri te regjistrimi {record}, rreshti {line}, pa rregullat mes regjistrimeve; {left} skedarë nuk u gjykuan.',
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
      rationale: 'Një identifikues emërton një regjistrim; me dy, njëri humbet ose numërohet dy herë.',
    },
    'THB-BND-002': {
      summary: 'Referenca nuk tregon asnjë regjistrim të skedarit.',
      rationale: 'Regjistrimi ndoshta është tashmë te marrësi; nëse jo, ajo që i referohet nuk mund të kuptohet.',
    },
    'THB-BND-003': {
      summary: 'Referenca tregon një regjistrim të një lloji tjetër nga ai që lejohet.',
      rationale: 'Viktima nuk është organizatë: identifikuesit janë ngatërruar.',
    },
    'THB-BND-004': {
      summary: 'Manifesti numëron më shumë ose më pak regjistrime të lexueshme të një lloji se sa vijnë pas tij.',
      rationale: 'Regjistrime humbën ose u shtuan rrugës, ose disa prej tyre janë të prishura.',
    },
    'THB-BND-005': {
      summary: 'Një manifest gjendet pas regjistrimit të parë, ose është i dytë.',
      rationale:
        'Lexuesit vendosin sipas manifestit çfarë të bëjnë me atë që vijon. Dy skedarë u bashkuan pa bërë prej tyre një të vetëm.',
    },
    'THB-BND-006': {
      summary: 'Lidhja mes një identiteti dhe një viktime gjendet në të njëjtin skedar me viktima ose identitete.',
      rationale:
        'Identitetet, viktimat dhe lidhjet mes tyre udhëtojnë veç e veç: kush shtie në dorë një skedar nuk duhet të marrë emrat.',
    },
    'THB-BND-007': {
      summary: 'Regjistrimi ka natyrë tjetër nga regjistrimi i parë i skedarit.',
      rationale: 'Regjistrimet e vërteta, të deidentifikuara, sintetike dhe provë nuk numërohen kurrë bashkë.',
    },
    'THB-BND-008': {
      summary: 'Një paketë i drejtohet vetë dërguesit të saj.',
      rationale: 'Njëra prej tyre është gabim, e ndoshta pikërisht ajo që vendos kush i merr të dhënat.',
    },
    'THB-BND-009': {
      summary: 'Manifesti e numëron dy herë një lloj regjistrimi.',
      rationale: 'Askush nuk mund të thotë cila nga të dyja tregon sa vijojnë.',
    },
    'THB-BND-010': {
      summary: 'Manifesti kërkon fshirjen e një regjistrimi që vjen pas tij.',
      rationale: 'Ajo që duhet fshirë nuk dërgohet më; mbeten vetëm identifikuesi dhe dita.',
    },
    'THB-BND-011': {
      summary: 'Për dy viktima thuhet një lidhje në njërin regjistrim, dhe një tjetër në tjetrin.',
      rationale:
        'Fëmija i një prindi e ka atë prind; vëllezërit e motrat, partnerët dhe të tjerët janë të tillë për njëri-tjetrin.',
    },
    'THB-BND-012': {
      summary: 'Një regjistrim i mëparshëm i skedarit mund të jetë për të njëjtin person.',
      rationale:
        'Seksi, data e plotë e lindjes, shtetësitë dhe viti i hyrjes në trafikim janë të njëjta. Pyetni; nëse është një person, thojeni me `sameAs`, që të numërohet një herë.',
    },
    'THB-BND-013': {
      summary: 'Një referim emërton një çështje së cilës nuk i përket personi që referohet.',
      rationale: 'Shtojeni viktimën te çështja, ose emërtoni të duhurën.',
    },
    'THB-CHD-001': {
      summary:
        'Mosha është e kontestuar ose prezumohet se është e një fëmije, dhe për personin si fëmijë nuk është shënuar asgjë.',
      rationale: 'Derisa të verifikohet mosha, personi është fëmijë: vijojnë kujdestaria, përkujdesja dhe procedura.',
    },
    'THB-CHD-002': {
      summary: 'Një fëmijë pa prind të sigurt nuk ka kujdestar ligjor.',
      rationale:
        'Kujdestari ligjor caktohet sapo mendohet se fëmija është viktimë, kur është i pashoqëruar ose i ndarë, ose kur familja e tij është e përfshirë.',
    },
    'THB-CHD-003': {
      summary:
        'Kthimi i një fëmije planifikohet para se kujdesdhënësi dhe familja pritëse të jenë vlerësuar për rrezikun dhe sigurinë.',
      rationale:
        'Familja mund ta ketë shitur fëmijën ose të ketë qenë bashkëfajtore. Planifikojeni kthimin vetëm kur të dyja vlerësimet kanë përfunduar.',
    },
    'THB-CHD-004': {
      summary:
        'Një fëmijë u kthye para se kujdesdhënësi dhe familja pritëse të ishin vlerësuar për rrezikun dhe sigurinë.',
      rationale: 'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Shihni si është fëmija.',
    },
    'THB-CHD-005': {
      summary: 'Kthimi i një fëmije planifikohet te një kujdesdhënës ose familje e përfshirë në trafikim.',
      rationale:
        'Gjeni një zgjidhje tjetër: të afërm që nuk janë të përfshirë, familje kujdestare, integrim aty ku është fëmija.',
    },
    'THB-CHD-006': {
      summary: 'Kthimi i një fëmije planifikohet, dhe të afërm jashtë familjes pritëse janë të përfshirë.',
      rationale: 'Thoni si mbrohet fëmija prej tyre.',
    },
    'THB-CHD-007': {
      summary: 'Një fëmijë u mbajt i ndaluar për shkak se ishte trafikuar.',
      rationale:
        'Një fëmijë viktimë nuk mbahet kurrë i ndaluar. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-CHD-008': {
      summary: 'Një fëmijë u intervistua për trafikimin para se t’i caktohej kujdestari ligjor.',
      rationale:
        'Aty ku duhej kujdestar ligjor, intervista e pret atë. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-CHD-009': {
      summary: 'Një zgjidhje e qëndrueshme planifikohet pa përcaktimin e interesit më të lartë të fëmijës.',
      rationale: 'Përcaktimi vjen i pari dhe thotë cila zgjidhje është.',
    },
    'THB-CHD-010': {
      summary: 'Një zgjidhje e qëndrueshme planifikohet, dhe mendimi i fëmijës për të nuk është shënuar.',
      rationale: 'Fëmija dëgjohet për atë që do të bëhet me të, sipas moshës dhe pjekurisë.',
    },
    'THB-CHD-011': {
      summary:
        'Një i afërm e rekrutoi ose e trafikoi një fëmijë, dhe pjesa për fëmijën nuk thotë se familja është e përfshirë.',
      rationale: 'Kush planifikon një kthim lexon së pari pjesën për fëmijën.',
    },
    'THB-CHD-012': {
      summary: 'Largimi i një fëmije planifikohet pa përcaktimin e interesit të tij më të lartë.',
      rationale: 'Vendi ku do të jetojë fëmija del nga përcaktimi, kurrë nga një marrëveshje ripranimi.',
    },
    'THB-CHD-013': {
      summary: 'Një fëmijë u largua pa përcaktimin e interesit të tij më të lartë.',
      rationale: 'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Shihni si është fëmija.',
    },
    'THB-CHD-014': {
      summary: 'Një fëmijë u zhduk nga përkujdesja, dhe askush nuk njoftoi policinë.',
      rationale: 'Një fëmijë që zhduket nga përkujdesja shpesh trafikohet përsëri. Raportojeni menjëherë.',
    },
    'THB-CHD-015': {
      summary: 'Zhdukja e një fëmije iu raportua policisë më shumë se një ditë më vonë.',
      rationale: 'Orët e para kanë rëndësi. Çastet krahasohen deri në sekondë; datat vetëm aty ku e bëjnë të sigurt.',
    },
    'THB-CHD-016': {
      summary: 'Një fëmijë do të vendoset te dikush që nuk duhet ta marrë vesh kurrë.',
      rationale: 'Gjeni një kujdesdhënës tjetër, ose shihni përsëri pse u vendos ndalimi.',
    },
    'THB-CHD-017': {
      summary: 'Një fëmijë është i martuar, dhe martesa e detyruar nuk është mes formave.',
      rationale:
        'Një fëmijë nuk mund të pajtohet me trafikimin, e shpesh as me martesën: pyetni nëse ishte e detyruar.',
    },
    'THB-CHD-018': {
      summary: 'Interesi më i lartë i një fëmije u përcaktua para se ai të kishte kujdestar ligjor.',
      rationale:
        'Kujdestari ligjor merr pjesë në përcaktim. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-CHD-019': {
      summary:
        'Një fëmijë pa prind të sigurt priti kujdestar ligjor më shumë se një javë pasi u mendua së pari se ishte viktimë.',
      rationale:
        'Kujdestari ligjor caktohet sapo mendohet se fëmija është viktimë. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-CHD-020': {
      summary: 'Kujdestari i fundit ligjor i një fëmije u largua para se të zbatohej një zgjidhje e qëndrueshme.',
      rationale: 'Kujdestari ligjor mbetet deri atëherë, ose e ndjek një tjetër.',
    },
    'THB-CHD-021': {
      summary:
        'Një zgjidhje e qëndrueshme u vendos ose u zbatua para se të përcaktohej interesi më i lartë, ose pa të.',
      rationale: 'Përcaktimi vjen i pari. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-CHD-022': {
      summary: 'Kthimi i një fëmije te familja planifikohet, dhe askush nuk e ka kërkuar familjen.',
      rationale: 'Kush e pret fëmijën duhet gjetur dhe njohur më parë. Shënoni kërkimin, ose pse nuk duhet.',
    },
    'THB-CHD-023': {
      summary:
        'Kthimi i një fëmije te familja planifikohet ose u krye, dhe kërkimi i familjes nuk ka mbaruar, ose nuk do të bëhej.',
      rationale: 'Vetëm kush u gjet dhe u verifikua mund ta presë fëmijën në siguri.',
    },
    'THB-CHD-024': {
      summary: 'Një fëmijë u ribashkua me një familje të përfshirë në trafikimin e tij.',
      rationale: 'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Kujdesuni për fëmijën.',
    },
    'THB-CHD-025': {
      summary: 'Një fëmijë pa prind të sigurt u intervistua për trafikimin, dhe nuk pati kurrë kujdestar ligjor.',
      rationale: 'Intervista e pret kujdestarin ligjor. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-CHD-026': {
      summary: 'Kthimi i një fëmije planifikohet, dhe nuk është mes zgjidhjeve të tij të qëndrueshme.',
      rationale:
        'Aty vlerësohen kujdesdhënësi dhe familja pritëse, përcaktohet interesi më i lartë dhe shënohet mendimi i fëmijës; një kthim jashtë tyre u shpëton të trijave.',
    },
    'THB-CHD-027': {
      summary: 'Një fëmijë do të kthehet ose do të vendoset gjetkë, dhe asgjë nuk thotë në cilin vend.',
      rationale: 'Pa këtë askush nuk mund ta vlerësojë rrezikun atje; thojeni, ose te `missing` pse jo.',
    },
    'THB-CHD-028': {
      summary:
        'Një autor është i afërm i një fëmije, dhe regjistrimi i fëmijës nuk thotë se familja e tij është e përfshirë.',
      rationale: 'Kjo ka të bëjë me çdo kthim: kush e planifikon atë, e lexon regjistrimin e fëmijës.',
    },
    'THB-CHR-001': {
      summary: 'Diçka mban datë para lindjes së personit.',
      rationale: 'Njëra nga dy datat është gabim. Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-002': {
      summary: 'Datat e një episodi janë në një rend të pamundur: hyrja, fillimi i shfrytëzimit, fundi i shfrytëzimit.',
      rationale: 'E njëjta ditë lejohet, dhe datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-003': {
      summary: 'Historiku i statusit nuk është sipas rendit të datave.',
      rationale: 'Historikët shkojnë nga më i vjetri te më i riu; vlen i fundit.',
    },
    'THB-CHR-004': {
      summary: 'Diçka që ka ndodhur mban datë pas ditës në të cilën gjykohet skedari.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-CHR-005': {
      summary: 'Kontakti mban datë pas ditës në të cilën gjykohet skedari.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-CHR-006': {
      summary: 'Historiku i referimit nuk është sipas rendit kohor.',
      rationale:
        'Historikët shkojnë nga më i vjetri te më i riu. Çastet krahasohen në UTC; me datë, vlen vetëm ajo që është e sigurt.',
    },
    'THB-CHR-007': {
      summary: 'Rezultati mban datë para dërgimit të referimit.',
      rationale: 'E njëjta ditë lejohet, dhe datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-008': {
      summary: 'Plani mbaron para se të fillojë.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-009': {
      summary: 'Një veprimtari është jashtë kohës së planit.',
      rationale: 'Do të anashkalohet kur të rishikohet plani.',
    },
    'THB-CHR-010': {
      summary: 'Një autorizim mbaroi para se të jepej.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-011': {
      summary: 'Pohimi se dy regjistrime janë për të njëjtin person u tërhoq para se të bëhej.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-012': {
      summary: 'Ngjarja mbaroi para se të fillonte.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-013': {
      summary: 'Ngjarja mban datë pas ditës në të cilën gjykohet skedari.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-CHR-014': {
      summary: 'Hapat e procedimit penal nuk janë sipas rendit të datave.',
      rationale: 'Historikët shkojnë nga më i vjetri te më i riu; vlen i fundit.',
    },
    'THB-CHR-015': {
      summary: 'Lindja e një autori, ose një hap i procedimit penal, mban datë pas ditës në të cilën gjykohet skedari.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-CHR-016': {
      summary: 'Një çështje u mbyll para se të hapej, ose ka një datë që nuk ka ardhur ende.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-CHR-017': {
      summary: 'Fazat e procedimit nuk janë sipas rendit të datave, ose njëra është në të ardhmen.',
      rationale:
        'Historikët shkojnë nga më i vjetri te më i riu; vlen i fundit. Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-018': {
      summary: 'Një program, ose ajo që i jep një donator, mbaron para se të fillojë.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-019': {
      summary: 'Një dispozitë ligjore mbaroi para se të hynte në fuqi.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-020': {
      summary: 'Një marrëveshje mbaroi para se të nënshkruhej ose të hynte në fuqi.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-021': {
      summary: 'Një zë i kronikës mban datë pas ditës në të cilën gjykohet skedari.',
      rationale: 'Kronika tregon çfarë ndodhi; ajo që premtohet për më vonë e ka ditën te `dueOn`.',
    },
    'THB-CHR-022': {
      summary: 'Një organizatë e mbylli veprimtarinë para se ta niste.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-023': {
      summary: 'Data e lindjes është pas ditës në të cilën gjykohet skedari.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-CHR-024': {
      summary: 'Një hap ose rezultati i një referimi mban datë pas ditës në të cilën gjykohet skedari.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-CHR-025': {
      summary:
        'Datat e një zgjidhjeje të qëndrueshme thonë tjetër nga ajo që thuhet për ecurinë e saj, ose shkojnë mbrapsht.',
      rationale:
        'Ajo që u anulua ose vetëm u shqyrtua nuk u zbatua; ajo që u zbatua, u zbatua deri në ditën në të cilën gjykohet skedari.',
    },
    'THB-CHR-026': {
      summary: 'Dikush pushoi së vepruari për një fëmijë para se të caktohej.',
      rationale: 'Njëra nga dy ditët është shkruar gabim. Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-027': {
      summary: 'Një kujdestar ligjor u caktua, ose një rrezik për një fëmijë u vlerësua, në një ditë që nuk ka ardhur.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-CHR-028': {
      summary: 'Një autorizim u dha ose u tërhoq në një ditë që nuk ka ardhur.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-CHR-029': {
      summary:
        'Raportet për një veprimtari nuk janë sipas rendit të ditëve, ose njëri është i një dite që nuk ka ardhur.',
      rationale:
        'Historikët shkojnë nga më i vjetri te më i riu; vlen i fundit. Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-030': {
      summary: 'Raportet për një program nuk janë sipas rendit të ditëve, ose njëri është i një dite që nuk ka ardhur.',
      rationale:
        'Historikët shkojnë nga më i vjetri te më i riu; vlen i fundit. Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CHR-031': {
      summary: 'Një raport për përdorimin e një dispozite flet për një kohë që nuk ka ardhur.',
      rationale: 'Jepni datën e saktë, ose gjykojeni skedarin në një ditë më të vonë me --as-of.',
    },
    'THB-COH-001': {
      summary: 'Një bashkësi përmban kodin `none` bashkë me kode të tjera.',
      rationale: 'Nuk mund të jetë njëherësh e vërtetë që nuk ka dhe që ka.',
    },
    'THB-COH-002': {
      summary: 'Është dhënë një lloj i shfrytëzimit seksual, por shfrytëzimi seksual nuk është mes formave.',
      rationale: 'Numërimet sipas formës do ta linin jashtë personin.',
    },
    'THB-COH-003': {
      summary: 'Mosha më e vogël është mbi më të madhen.',
      rationale: 'Asnjë moshë nuk i përgjigjet një pohimi të tillë.',
    },
    'THB-COH-004': {
      summary: 'Për personin thuhet se ka qenë më i moshuar në një moment të mëparshëm.',
      rationale: 'Askush nuk rinohet nga hyrja te shfrytëzimi dhe te regjistrimi. Pohimet e kontestuara nuk gjykohen.',
    },
    'THB-COH-005': {
      summary: 'Një pohim për moshën nuk përputhet me datën e lindjes.',
      rationale:
        'Edhe një datëlindje e dokumentuar mund të jetë e rreme; mbajini të dyja, dhe shënoni pohimin që kontestohet.',
    },
    'THB-COH-006': {
      summary: 'Një status që e vendos vetëm autoriteti pohohet nga dikush tjetër.',
      rationale:
        'Viktimë e identifikuar, dhe jo viktimë, janë përfundime të autoritetit që cakton ligji. Ajo që mendon një organ tjetër është `presumed` ose `potential`.',
    },
    'THB-COH-007': {
      summary: 'Refuzimi pohohet nga dikush tjetër e jo nga personi.',
      rationale: 'Vetëm personi, ose kujdestari ligjor i fëmijës, mund të refuzojë.',
    },
    'THB-COH-008': {
      summary: 'Përfundimi kaloi nga viktimë në jo viktimë, ose anasjelltas, me atë që quhet vendim i parë.',
      rationale:
        'Një përfundim ndryshon me rishqyrtim, ankim ose revokim; thoni me cilin, që ankimet të mund të numërohen.',
    },
    'THB-COH-009': {
      summary: 'Për personin thuhet se është pa shtetësi dhe njëkohësisht shtetas i një vendi.',
      rationale: 'Kush ka shtetësi nuk është pa shtetësi.',
    },
    'THB-COH-010': {
      summary: 'Shfrytëzimi i punës së fëmijës është dhënë për një person që ishte i rritur kur u shfrytëzua.',
      rationale: 'Për të rriturit format janë puna e detyruar, puna për shlyerje borxhi, robëria.',
    },
    'THB-COH-011': {
      summary: 'Evidentimi e tregon viktimën dhe përsërit atë që gjendet në regjistrimin e viktimës.',
      rationale:
        'Dy vende për një fakt me kohë ndryshojnë. Gjinia, shtetësia, të qenët fëmijë dhe format janë për evidentime pa viktimë.',
    },
    'THB-COH-012': {
      summary: 'Lloji i organit që vendosi nuk përputhet me atë që e pohon statusin.',
      rationale:
        'Organizatat joqeveritare dhe ndërkombëtare janë organe të tjera; policia, prokuroria dhe gjykatat janë autoritete ose organe të tjera të shtetit; një person nuk është asnjëra.',
    },
    'THB-COH-013': {
      summary: 'Për një viktimë thuhet se është e njëjtë ose e lidhur me vetveten.',
      rationale: 'Do të numërohej ose do të lidhej dy herë.',
    },
    'THB-COH-014': {
      summary: 'Janë vërejtur më shumë fëmijë se persona.',
      rationale: 'Fëmijët janë mes personave.',
    },
    'THB-COH-015': {
      summary: 'Një shfrytëzim nuk thotë se çfarë forme kishte.',
      rationale: 'Emërtoni qëllimet, ose arsyen te `missing`: pa to nuk numërohet nën asnjë formë.',
    },
    'THB-COH-016': {
      summary: 'Një bashkësi e ngjarjes përmban kodin `none` bashkë me kode të tjera.',
      rationale: 'Nuk mund të jetë njëherësh e vërtetë që nuk ka dhe që ka.',
    },
    'THB-COH-017': {
      summary: 'Një shoqëri ka tipare njeriu, ose një njeri veprimtarinë ekonomike të një shoqërie.',
      rationale: 'Personat dhe shoqëritë numërohen veç. Çfarë është pronari gjendet në regjistrimin e pronarit.',
    },
    'THB-COH-018': {
      summary: 'Ajo që është autori për një viktimë thuhet dy herë, ose bashkë me `none`.',
      rationale: 'Disa lidhje me një viktimë janë disa zëra; secila gjendet një herë, dhe `none` i vetëm.',
    },
    'THB-COH-019': {
      summary: 'Një çështje është në punë e sipër, dhe ka datë ose arsye mbylljeje.',
      rationale: 'Çështjet e hapura dhe të mbyllura numërohen veç. Mbylleni, ose hiqeni mbylljen.',
    },
    'THB-COH-020': {
      summary: 'Një çështje është e mbyllur, dhe regjistrimi i saj nuk thotë kur ose pse.',
      rationale: 'Nga mënyra si mbarojnë çështjet gjykohet përgjigjja. Jepini të dyja, ose arsyen te `missing`.',
    },
    'THB-COH-021': {
      summary: 'Një çështje nuk tregon asnjë viktimë, ngjarje apo autor.',
      rationale: 'Nuk lidh asgjë. Emërtojini, ose jepni arsyen te `missing`.',
    },
    'THB-COH-022': {
      summary: 'Për një çështje thuhet se lidhet me vetveten.',
      rationale: 'Do të lidhej me vetveten.',
    },
    'THB-COH-023': {
      summary: 'Një organizatë është pjesë ose anëtare e vetvetes.',
      rationale: 'Kush mbledh sipas pjesëve nuk do të mbaronte kurrë.',
    },
    'THB-COH-024': {
      summary: 'Një veprimtari ekonomike është dhënë për një episod ku nuk u shfrytëzua asnjë punë.',
      rationale: 'Sektorët janë ata ku u shfrytëzua puna e personit: shtoni formën, ose hiqni sektorin.',
    },
    'THB-COH-025': {
      summary: 'Thuhet se nuk u përdor asnjë mjet, dhe personi u mbajt nën kontroll me një të tillë.',
      rationale:
        'Dhuna, kërcënimet, borxhi dhe marrja e dokumenteve janë vetë mjete. Lërini jashtë mjetet ku nuk ka pyetur askush.',
    },
    'THB-COH-026': {
      summary: 'Për një formë shfrytëzimi thuhet se ishte vetëm e synuar, dhe se ndodhi.',
      rationale: 'Format e synuara janë ato në të cilat nuk u arrit. Ajo që ndodhi gjendet vetëm mes formave.',
    },
    'THB-COH-027': {
      summary: 'Një episod thotë se nuk pati shfrytëzim, dhe kur ose si ishte.',
      rationale:
        '`none` thotë se nuk u arrit në asnjë: pranë tij nuk gjendet as ditë, as lloj, as platformë shfrytëzimi.',
    },
    'THB-COH-028': {
      summary: 'Arsimi i një personi është më i lartë se sa ka kryer kushdo i asaj moshe.',
      rationale: 'Njëra prej tyre është shkruar gabim: mosha, ose niveli i arsimit.',
    },
    'THB-COH-029': {
      summary:
        'Ajo që është shënuar për një fëmijë gjendet në regjistrimin e një personi që ishte i rritur që nga hyrja.',
      rationale:
        'Pjesa për fëmijën është për atë që ishte fëmijë në hyrje, në fillim të shfrytëzimit ose në regjistrim, ose mund të ketë qenë.',
    },
    'THB-COH-030': {
      summary: 'Një kthim, zgjidhje ose shërbim planifikohet për një person për të cilin thuhet se ka vdekur.',
      rationale: 'Anuloni atë që ishte planifikuar, ose ndreqni gjendjen jetësore.',
    },
    'THB-COH-031': {
      summary: 'Për një person të zhdukur thuhet se u gjet i vdekur, dhe se është gjallë.',
      rationale: 'Ndreqni gjendjen jetësore, ose çfarë u bë me personin.',
    },
    'THB-COH-033': {
      summary: 'Për të drejtën për të qenë në vend thuhet se është mbrojtje, dhe për personin se nuk ka asnjë.',
      rationale: 'Thoni cila mbrojtje është, ose me cilën të drejtë tjetër ishte personi aty.',
    },
    'THB-COH-034': {
      summary: 'Për shfrytëzimin thuhet se nuk ka mbaruar, dhe ka një ditë të fundit.',
      rationale: 'Thoni si mbaroi, ose lëreni jashtë ditën e fundit sa të zgjasë.',
    },
    'THB-COH-035': {
      summary: 'Janë dhënë platforma rekrutimi, dhe mes mënyrave nuk ka asnjë në internet.',
      rationale: 'Shtoni mënyrën, që ta numërojë edhe kush numëron sipas mënyrave.',
    },
    'THB-COH-036': {
      summary: 'Një procedim, ose një dënim, emërton një autor që nuk e emërton çështja apo procedimi.',
      rationale: 'Kush numëron autorët e një çështjeje lë jashtë ata që i emërtojnë vetëm procedimet e saj.',
    },
    'THB-COH-037': {
      summary: 'Për një fëmijë thuhet se është i pashoqëruar, dhe se për të vepron një prind.',
      rationale:
        'I pashoqëruar është kush nuk është me asnjë prind, të afërm ose të rritur tjetër që duhet të kujdeset për të.',
    },
    'THB-COH-038': {
      summary: 'Për një person thuhet se ka më pak fëmijë se sa emërtohen mes personave në ngarkim.',
      rationale: 'Çdo fëmijë në ngarkim është një nga ata që numërohen.',
    },
    'THB-COH-039': {
      summary: 'Një kontakt ishte në një pjesë të një vendi tjetër nga ai që thotë.',
      rationale: 'Dy shkronjat e para të një rajoni janë vendi i tij; pjesët e Kosovës gjenden aty nën Serbinë.',
    },
    'THB-COH-040': {
      summary: 'Një ngjarje ishte në një pjesë të një vendi tjetër nga ai që thotë.',
      rationale: 'Dy shkronjat e para të një rajoni janë vendi i tij; pjesët e Kosovës gjenden aty nën Serbinë.',
    },
    'THB-COH-041': {
      summary: 'Një e drejtë qëndrimi u kërkua në një vend shtetas i të cilit është personi.',
      rationale: 'Shtetasit nuk i duhet leje. Periudha e rimëkëmbjes dhe reflektimit mund t’u jepet edhe shtetasve.',
    },
    'THB-CON-001': {
      summary: 'Për një fëmijë nën pesëmbëdhjetë vjeç thuhet se ka dhënë pëlqim i vetëm.',
      rationale:
        'Nën pesëmbëdhjetë vjeç, miratimi i fëmijës shkon bashkë me pëlqimin e kujdesdhënësit; ku nuk ka asnjë të sigurt, vendin e tij e zë një vendim në interesin më të lartë.',
    },
    'THB-CON-002': {
      summary: 'Të dhënat mbahen pa pëlqim, dhe nuk janë shënuar as roli i vendimmarrësit, as baza e vendimit.',
      rationale: 'Kushdo që vendos për një person thotë në ç’cilësi dhe sipas cilit rregull.',
    },
    'THB-CON-003': {
      summary: 'Për një kujdesdhënës thuhet se ka dhënë pëlqim për një të rritur.',
      rationale:
        'Të rriturit japin pëlqim për veten; kujdestari që gjykata i cakton një të rrituri vepron sipas detyrimit ligjor.',
    },
    'THB-CON-004': {
      summary: 'Një person u referua, dhe nuk është shënuar asgjë që lejonte përcjelljen e të dhënave.',
      rationale:
        'Pëlqim, vendim në interesin më të lartë, interesa jetikë ose detyrim ligjor: një prej tyre ka qenë. Referimi nuk ndalet kurrë për këtë.',
    },
    'THB-CON-005': {
      summary: 'Një person u referua pasi autorizimi kishte mbaruar ose ishte tërhequr.',
      rationale: 'Pyeteni përsëri, ose shënoni bazën tjetër që kishte.',
    },
    'THB-CON-006': {
      summary: 'Një person u referua pa pëlqim, dhe nuk janë shënuar as roli i vendimmarrësit, as baza e vendimit.',
      rationale: 'Kushdo që vendos për një person thotë në ç’cilësi dhe sipas cilit rregull.',
    },
    'THB-CON-007': {
      summary:
        'Një kujdesdhënës dha pëlqim për një fëmijë familja e të cilit është e përfshirë, dhe nuk është shënuar asnjë kujdestar ligjor.',
      rationale: 'Kush mund të jetë bashkëfajtor nuk duhet të vendosë kush merr vesh për fëmijën.',
    },
    'THB-CON-008': {
      summary: 'Një person u referua, dhe ajo që e lejoi ishte dhënë për qëllime të tjera.',
      rationale:
        'Pëlqimi për një përdorim nuk është pëlqim për një tjetër: pyeteni përsëri, ose shënoni bazën tjetër që kishte.',
    },
    'THB-CON-009': {
      summary: 'Një person u referua te një organizatë që nuk është mes atyre që mund t’i kenë të dhënat.',
      rationale:
        'Kush mund t’i ketë të dhënat është pjesë e asaj që u pajtua: pyeteni përsëri, ose shënoni bazën tjetër që kishte.',
    },
    'THB-CON-010': {
      summary: 'Një person u referua para se të jepej ajo që e lejoi.',
      rationale: 'Pëlqimi vjen para se të nisen të dhënat. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-CON-011': {
      summary:
        'Një kujdesdhënës dha pëlqim për një fëmijë nga gjashtë deri në katërmbëdhjetë vjeç, dhe nuk thuhet se fëmija u pajtua.',
      rationale:
        'Nga gjashtë vjeç fëmija pyetet, me fjalë që i kupton; shënoni miratimin e tij bashkë me pëlqimin e kujdesdhënësit.',
    },
    'THB-CON-012': {
      summary: 'Gjithçka që lejonte mbajtjen e të dhënave të një personi ka mbaruar ose është tërhequr.',
      rationale: 'Fshijeni regjistrimin, ose shënoni bazën mbi të cilën mbahet ende.',
    },
    'THB-CON-013': {
      summary: 'Një paketë dërgohet për një qëllim që autorizimi i saj nuk e mbulon.',
      rationale:
        'Pëlqimi për një përdorim nuk është pëlqim për një tjetër: lëreni jashtë qëllimin, ose shënoni bazën tjetër që ka.',
    },
    'THB-CON-014': {
      summary: 'Një paketë i drejtohet një organizate që nuk është mes atyre që mund t’i kenë të dhënat.',
      rationale: 'Nuk është nisur ende: hiqeni marrësin, ose shënoni çfarë lejon dërgimin atje.',
    },
    'THB-CON-015': {
      summary: 'Një paketë u bë pasi autorizimi i saj kishte mbaruar ose ishte tërhequr.',
      rationale: 'Nuk është nisur ende: pyeteni përsëri, ose shënoni bazën tjetër që ka.',
    },
    'THB-CON-016': {
      summary: 'Një person u referua te një organizatë e një lloji që nuk mund t’i ketë të dhënat.',
      rationale:
        'Kush mund t’i ketë të dhënat është pjesë e asaj që u pajtua: pyeteni përsëri, ose shënoni bazën tjetër që kishte.',
    },
    'THB-CON-017': {
      summary: 'Një fëmijë nën pesëmbëdhjetë vjeç u referua vetëm me pëlqimin e vet.',
      rationale:
        'Nën pesëmbëdhjetë vjeç, miratimi i fëmijës shkon bashkë me pëlqimin e kujdesdhënësit; ku nuk ka asnjë të sigurt, vendin e tij e zë një vendim në interesin më të lartë.',
    },
    'THB-CON-018': {
      summary: 'Një regjistrim dërgohet për qëllime, njërin prej të cilave nuk e mbulon asgjë që lejon mbajtjen e tij.',
      rationale:
        'Pëlqimi për një përdorim nuk është pëlqim për një tjetër: lëreni jashtë regjistrimin, pyeteni përsëri, ose shënoni bazën tjetër që ka.',
    },
    'THB-CRN-001': {
      summary: 'Një zë i kronikës përmbush vetveten.',
      rationale: 'Emërtoni zërin e premtimit.',
    },
    'THB-CRN-002': {
      summary: 'Një zë thotë deri ku është bërë diçka, dhe jo çfarë ishte premtuar.',
      rationale: 'Emërtoni angazhimet, ose zërin e premtimit.',
    },
    'THB-CRN-003': {
      summary: 'Është shënuar një përgjigje e pamjaftueshme, dhe jo çfarë nuk u mbajt.',
      rationale:
        'Emërtoni premtimin, angazhimet, ose planin, programin, ligjin a marrëveshjen për të cilën bëhet fjalë.',
    },
    'THB-CRN-004': {
      summary: 'Ajo që u premtua kishte afat para se të premtohej.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-CRN-005': {
      summary: 'Për një premtim thuhet se ende nuk i ka ardhur afati, dhe dita e tij ka kaluar.',
      rationale: 'Thoni deri ku është bërë.',
    },
    'THB-CRN-006': {
      summary: 'Dita e një premtimi ka kaluar, dhe asgjë nuk thotë nëse u mbajt.',
      rationale:
        'Kronika është që të shihen përgjigjet e pamjaftueshme. Thoni deri ku është bërë, ose jepni arsyen te `missing`.',
    },
    'THB-CRN-007': {
      summary: 'Një zë i kronikës nuk thotë ku mund të lexohet.',
      rationale:
        'Kujt i tregohet një përgjigje e pamjaftueshme, ai kërkon burimin. Jepni një titull ose adresë, ose arsyen te `missing`.',
    },
    'THB-DIS-001': {
      summary: 'Një ndalim i zbulimit nuk tregon askënd.',
      rationale:
        'Nuk do të mbronte nga askush. Emërtoni një organizatë, një lloj organizate, një vend ose një lidhje; ajo që nuk mund të tregohet e ka arsyen te `missing`.',
    },
    'THB-DIS-002': {
      summary: 'Të dhënat mund t’i përcillen dikujt që nuk duhet të marrë vesh kurrë për personin.',
      rationale: 'Ndalimi qëndron mbi çdo autorizim. Hiqeni marrësin.',
    },
    'THB-DIS-003': {
      summary: 'Një person u referua te dikush që nuk duhet të marrë vesh kurrë për të.',
      rationale: 'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Kujdesuni për sigurinë e personit.',
    },
    'THB-DIS-004': {
      summary: 'Regjistrimi i një personi i drejtohet dikujt që nuk duhet të marrë vesh kurrë për të.',
      rationale:
        'Nuk është nisur ende: hiqeni regjistrimin, ose marrësin. Ndalimi qëndron mbi çdo autorizim dhe çdo profil.',
    },
    'THB-DIS-005': {
      summary:
        'Regjistrimi i një personi i drejtohet një organizate në vendin ndaj të cilit ai person ka kërkuar ose gëzon mbrojtje.',
      rationale:
        'Nuk është nisur ende: hiqeni regjistrimin, ose marrësin. Vetëm kërkesa e shënuar e vetë personit mund ta emërtojë atë.',
    },
    'THB-DIS-006': {
      summary:
        'Një person u referua te një organizatë në vendin ndaj të cilit ai person ka kërkuar ose gëzon mbrojtje.',
      rationale:
        'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Vetëm kërkesa e shënuar e vetë personit mund të çojë atje.',
    },
    'THB-FIL-001': {
      summary: 'Skedari është bosh.',
      rationale: 'Një skedar pa regjistrime dhe pa manifest mund të jetë i prerë.',
    },
    'THB-FIL-002': {
      summary: 'Bajtet nuk janë UTF-8.',
      rationale:
        'Ruajeni skedarin si UTF-8; një kodim tjetër do t’i ndryshonte emrat dhe do t’i bënte kodet të palexueshme.',
    },
    'THB-FIL-003': {
      summary: 'Kjo nuk është JSON.',
      rationale: 'Rreshti, ose dokumenti, ndërpritet ose ka një gabim sintakse.',
    },
    'THB-FIL-004': {
      summary: 'Rreshti është më i gjatë se sa lexon ky program.',
      rationale:
        'Asnjë regjistrim nuk është aq i gjatë; shkaku i zakonshëm është një fundrresht që mungon. Pjesa tjetër e rreshtit u kapërcye.',
    },
    'THB-FIL-005': {
      summary: 'Objektet dhe listat janë futur njëra në tjetrën më thellë se në çdo regjistrim.',
      rationale: 'Futja pa fund njëra në tjetrën është mënyra si shterohet kujtesa e një lexuesi.',
    },
    'THB-FIL-006': {
      summary: 'Dokumenti nuk është as regjistrim, as listë regjistrimesh, as objekt me `records`.',
      rationale: 'Skedarët JSON mbajnë `{"manifest": ..., "records": [...]}`; NDJSON mban një regjistrim për rresht.',
    },
    'THB-FIL-007': {
      summary: 'Rreshti i parë nuk emërton asnjë kolonë të formatit.',
      rationale: 'Një skedar pa krye nuk mund të lexohet sipas emrave të kolonave.',
    },
    'THB-FIL-008': {
      summary: 'Rreshti nuk ka aq qeliza sa kreu.',
      rationale: 'Një ndarës që mungon ose është i tepërt i zhvendos vlerat në kolona të gabuara.',
    },
    'THB-FIL-009': {
      summary: 'Vlera nuk është nga ato që formati njeh për këtë kolonë.',
      rationale: 'U la jashtë dhe u numërua në raportin e humbjeve.',
    },
    'THB-FIL-010': {
      summary: 'Kolona ose vlera është shkruar gabim në një mënyrë të njohur, dhe u lexua siç është menduar.',
      rationale: 'Shkruajeni siç e emërton formati; lexues të tjerë mund të mos e njohin këtë drejtshkrim.',
    },
    'THB-FIL-011': {
      summary: 'Një thonjëz ka mbetur e hapur, ose gjendet aty ku nuk lejohet.',
      rationale: 'Ajo që vijon nuk mund të ndahet në qeliza.',
    },
    'THB-FIL-012': {
      summary: 'Libri i punës nuk mund të hapet.',
      rationale: 'Është i dëmtuar, i mbrojtur me fjalëkalim, ose nuk është XLSX.',
    },
    'THB-FIL-013': {
      summary: 'Dy kolona të rreshtit kundërshtojnë njëra-tjetrën.',
      rationale: 'Të dyja u mbajtën aty ku standardi ka vend për të dyja; përndryshe, më e sakta.',
    },
    'THB-FIL-014': {
      summary: 'Skedari nuk është i asnjë formati të njohur.',
      rationale:
        'Nuk mban objekte JSON, dhe rreshti i tij i parë nuk emërton asnjë kolonë të një formati që lexohet. `--from` thotë çfarë është.',
    },
    'THB-FIL-015': {
      summary: 'Rreshti nuk thotë cilit regjistrim, dhe cilit vend në listat e tij, i përket.',
      rationale:
        'Rreshtat e një liste emërtojnë regjistrimin e tyre dhe numërohen nga 1. Një rresht, regjistrimi ose rreshti i epërm i të cilit mungon, ose numrin e të cilit e ka një tjetër, nuk mund të kthehet në vend.',
    },
    'THB-FIL-016': {
      summary:
        'Regjistrimi ndjek një version të mëvonshëm të standardit, dhe një çelës që e njeh vetëm ai version u la jashtë.',
      rationale:
        'U lexua ajo që ky version di për regjistrimin. Një program i versionit të mëvonshëm lexon pjesën tjetër.',
    },
    'THB-FIL-017': {
      summary:
        'Regjistrimi ndjek një version të mëparshëm të standardit, dhe diçka që ai thoshte për skedarin u la jashtë.',
      rationale: 'Numrat dhe përmbledhjet e një manifesti janë ato të skedarit ashtu siç ishte para migrimit.',
    },
    'THB-FIL-018': {
      summary: 'Skedari është i një versioni të njohur të formatit që nuk mund të lexohet.',
      rationale:
        'Secili prej rreshtave të tij qëndron për disa persona, dhe ajo që thonë për njërin nuk dallohet nga ajo që thonë për një tjetër.',
    },
    'THB-FIL-019': {
      summary: 'Skedari i ngjeshur është i dëmtuar ose ndërpritet.',
      rationale: 'Ajo që mund të lexohej u gjykua; ajo që vjen pas dëmtimit jo. Dërgojeni ose ngjesheni përsëri.',
    },
    'THB-FIL-020': {
      summary: 'Skedari i ngjeshur shpaketohet në shumë më tepër se sa mban një skedar regjistrimesh.',
      rationale:
        'Një skedar i vogël që rritet pa fund është mënyra si shterohet një lexues. Ajo që u lexua deri atëherë u gjykua.',
    },
    'THB-FIL-021': {
      summary: 'Një objekt ka të njëjtin çelës dy herë.',
      rationale:
        'Programet ndryshojnë te cili prej të dyve merret, dhe asnjëri nuk e thotë; regjistrimi nuk u lexua. Mbani atë që nënkuptohet.',
    },
    'THB-FIL-022': {
      summary: 'Skedari nuk mund të hapet, ose leximi i tij dështon.',
      rationale:
        'Nuk është aty, nuk lejohet të lexohet, është dosje, ose disku i tij dështoi. Skedarët e tjerë u gjykuan.',
    },
    'THB-IDN-001': {
      summary: 'Një tekst që nuk duhet të emërtojë askënd përmban një adresë poste elektronike.',
      rationale:
        'Ajo që emërton një person qëndron te identiteti, i cili udhëton veçmas, ose te vërejtjet, që trajtohen sikur të udhëtonin po ashtu. Shkruani pa të çfarë ka ndodhur.',
    },
    'THB-IDN-002': {
      summary: 'Një tekst që nuk duhet të emërtojë askënd përmban një numër telefoni.',
      rationale:
        'Ajo që emërton një person qëndron te identiteti, i cili udhëton veçmas, ose te vërejtjet, që trajtohen sikur të udhëtonin po ashtu. Shkruani pa të çfarë ka ndodhur.',
    },
    'THB-IDN-003': {
      summary:
        'Një tekst që nuk duhet të emërtojë askënd përmban numrin e një dokumenti, ose një numër me të cilin shteti e njeh një person.',
      rationale:
        'Ajo që emërton një person qëndron te identiteti, i cili udhëton veçmas, ose te vërejtjet, që trajtohen sikur të udhëtonin po ashtu. Shkruani pa të çfarë ka ndodhur.',
    },
    'THB-IDN-004': {
      summary: 'Një tekst që nuk duhet të emërtojë askënd e quan një person me emër.',
      rationale:
        'Ajo që emërton një person qëndron te identiteti, i cili udhëton veçmas, ose te vërejtjet, që trajtohen sikur të udhëtonin po ashtu. Shkruani pa të çfarë ka ndodhur.',
    },
    'THB-IDN-005': {
      summary: 'Identifikuesi i një regjistrimi për një person tregon diçka për atë person.',
      rationale:
        'Një identifikues nuk tregon asgjë: as emër, as datëlindje, as numër me të cilin shteti e njeh një person. Lëshoni një tjetër.',
    },
    'THB-IDN-006': {
      summary: 'Identifikuesi i një regjistrimi përmban datëlindjen që gjendet në të.',
      rationale:
        'Një identifikues shkon atje ku data nuk lejohet: te referencat, ditarët dhe tabelat. Lëshoni një tjetër.',
    },
    'THB-LAW-001': {
      summary: 'Përfaqësimi ligjor mbaroi para se të fillonte.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-LAW-002': {
      summary:
        'Një viktimë u ndalua, u akuzua ose u dënua për një veprim të kryer nën detyrim, dhe askush nuk shqyrtoi mosndëshkimin.',
      rationale:
        'Autoritetet duhet të kenë mundësi të mos ndjekin e të mos ndëshkojnë atë që u detyrua. Kërkoni që vendimi të shihet përsëri.',
    },
    'THB-LAW-003': {
      summary: 'Një viktimë e identifikuar mbetet e dënuar për një veprim të detyruar nga trafikimi.',
      rationale: 'Kërkoni që dënimi të shfuqizohet ose të mos ekzekutohet.',
    },
    'THB-LAW-004': {
      summary: 'Kompensimi u vendos ose u pagua para se të kërkohej.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-LAW-005': {
      summary: 'Një kërkesë për kompensim nuk është pranuar, dhe për të u caktuan ose u paguan para.',
      rationale: 'Kërkesat dhe shumat e caktuara numërohen veç; njëra prej tyre do të numërohej gabim.',
    },
    'THB-LAW-006': {
      summary: 'U pagua më shumë kompensim se sa u caktua, ose u pagua pa u shënuar asnjë caktim.',
      rationale: 'Shkak mund të jetë kamata; më shpesh është gabim një shifër ose monedha.',
    },
    'THB-LAW-007': {
      summary: 'Një autor që është edhe viktimë u dënua.',
      rationale: 'Shihni nëse veprimet ishin të detyruara. Kush u detyrua nuk duhet ndëshkuar.',
    },
    'THB-LAW-008': {
      summary: 'Një fëmijë akuzohet për trafikim, dhe asgjë nuk thotë nëse është vetë viktimë.',
      rationale:
        'Fëmijët detyrohen të rekrutojnë e të ruajnë të tjerët. Shihni së pari këtë; emërtoni regjistrimin e tij si viktimë, ose arsyen te `missing`.',
    },
    'THB-LAW-009': {
      summary: 'Një fazë e procedimit që nuk mbaron me vendim gjykate ka rezultatin e një vendimi të tillë.',
      rationale: 'Dënimet dhe pafajësitë numërohen nga vendimet. Jepeni rezultatin te faza e vendimit.',
    },
    'THB-LAW-010': {
      summary: 'Një procedim që nuk është penal mbaroi me dënim ose pafajësi.',
      rationale: 'Vetëm gjykata penale shpall fajtor; gjetkë një kërkesë pranohet ose rrëzohet.',
    },
    'THB-LAW-011': {
      summary: 'Një dënim është i formës së prerë, dhe nuk është shënuar asnjë masë dënimi.',
      rationale: 'Masat e dënimit tregojnë nëse ligji parandalon. Shënojini, ose jepni arsyen te `missing`.',
    },
    'THB-LAW-012': {
      summary: 'Një dënim me burgim nuk ka kohëzgjatje, ose një gjobë nuk ka shumë.',
      rationale: 'Jepeni, ose jepni arsyen te `missing`.',
    },
    'THB-LAW-013': {
      summary: 'Një dënim që matet me para ka muaj, ose një që matet me kohë ka shumë.',
      rationale: 'Dy dënime janë dy zëra.',
    },
    'THB-LAW-014': {
      summary: 'Ligji nuk e jep, e megjithatë është shënuar për sa kohë.',
      rationale: 'Pa dispozitë nuk ka kohëzgjatje për të krahasuar.',
    },
    'THB-LAW-015': {
      summary: 'Ligji jep më pak se tridhjetë ditë për rimëkëmbje dhe reflektim.',
      rationale:
        'Konventa kërkon të paktën tridhjetë ditë. Kështu është: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-LAW-016': {
      summary: 'Brenda një periudhe e morën më shumë persona se sa e kërkuan.',
      rationale: 'Disa mund ta kenë kërkuar para asaj kohe; më shpesh dy numrat janë ndërruar.',
    },
    'THB-LAW-017': {
      summary: 'Një dispozitë që ligji nuk e jep raportohet si e përdorur.',
      rationale: 'Ose tashmë ka një dispozitë, ose ajo që përdoret është praktikë pa dispozitë.',
    },
    'THB-LAW-018': {
      summary: 'Ligji ndihmon vetëm atë që bashkëpunon me autoritetet.',
      rationale:
        'Identifikimi, ndihma dhe periudha e rimëkëmbjes varen vetëm nga arsye të bazuara. Kështu është: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-LAW-019': {
      summary: 'Ligji i lë fëmijët jashtë asaj që u jep viktimave.',
      rationale:
        'Një fëmijë ka të paktën atë që ka një i rritur. Kështu është: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-LAW-020': {
      summary: 'Një viktimë u detyrua për një veprim, dhe asnjë episod nuk ka një formë shfrytëzimi që i përgjigjet.',
      rationale: 'Kush u detyrua të lypë ose të vjedhë u shfrytëzua me këtë: shtoni formën, që të numërohet.',
    },
    'THB-LAW-021': {
      summary: 'Një dënim është shënuar në një procedim penal që nuk arriti në asnjë dënim me vendim.',
      rationale: 'Shënoni vendimin te i cili mbështetet; ku nuk pati, nuk ka as dënim.',
    },
    'THB-LAW-022': {
      summary: 'Një fazë e procedimit gjendet pas një faze para së cilës vjen.',
      rationale: 'Fazat shkojnë nga kallëzimi te ekzekutimi. Një vendim të prishur e ndjek një gjykim i ri.',
    },
    'THB-LAW-023': {
      summary: 'Një procedim që nuk është penal ka akuzë.',
      rationale: 'Vetëm e drejta penale akuzon: ndreqni llojin e procedimit, ose fazën.',
    },
    'THB-LAW-024': {
      summary: 'Një gjykatë ka vendosur, dhe asgjë nuk thotë çfarë.',
      rationale: 'Sipas kësaj numërohen dënimet dhe pafajësitë; thojeni, ose te `missing` pse jo.',
    },
    'THB-LAW-025': {
      summary: 'Ligji e jep, dhe raporti i fundit thotë se nuk përdoret.',
      rationale: 'Një e drejtë që nuk i jepet askujt nuk është e drejtë. Thoni në raport çfarë i del përpara.',
    },
    'THB-LAW-026': {
      summary: 'Ligji e jep, dhe asgjë nuk thotë sa përdoret.',
      rationale: 'Dispozitat ndiqen sipas asaj që del prej tyre: shtoni një raport, ose thoni te `missing` pse nuk ka.',
    },
    'THB-LAW-027': {
      summary: 'Për një dispozitë thuhet se nuk përdoret, dhe dikush e mori në atë kohë atë që ajo jep.',
      rationale: 'Njëra prej tyre është gabim: sa përdoret, ose sa e morën.',
    },
    'THB-LAW-028': {
      summary: 'Një dispozitë raportohet si e përdorur para se të hynte në fuqi.',
      rationale:
        'Dita e hyrjes në fuqi është gabim, ose raporti flet për një dispozitë të mëparshme, që ka regjistrimin e vet.',
    },
    'THB-LAW-029': {
      summary: 'Asnjë ngjarje e një çështjeje nuk kishte një qëllim për të cilin u shfrytëzuan viktimat e saj.',
      rationale:
        'Akuza duhet t’i përgjigjet asaj që u është bërë viktimave: këtu ndodhet një ngjarje, një formë ose një viktimë e një çështjeje tjetër.',
    },
    'THB-LIF-001': {
      summary: 'Një regjistrim duhet parë përsëri në një ditë para se të shkruhej ky rishikim i tij.',
      rationale:
        'Rishikimi që nënkuptohet ka qenë, ose dita është gabim. Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-LIF-002': {
      summary: 'Një regjistrim i vërtetë për një person nuk thotë sa gjatë ruhet.',
      rationale:
        'Thuhet një herë për çdo lloj regjistrimi në skedar. Jepni klasën e ruajtjes, që asgjë të mos mbijetojë përtej përdorimit.',
    },
    'THB-LIF-003': {
      summary: 'Një regjistrim për një person do të ruhet përgjithmonë.',
      rationale:
        'Vetëm ajo që nuk flet për asnjë person ruhet përgjithmonë. Merrni një klasë tjetër, ose kthejeni në statistika.',
    },
    'THB-PER-001': {
      summary: 'Datat e një lejeje shkojnë mbrapsht.',
      rationale:
        'Një leje kërkohet, pastaj vendoset, pastaj vlen nga dita e parë deri në të fundit. Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-PER-002': {
      summary: 'Një leje u dha, dhe asgjë nuk thotë nga cila ditë vlen.',
      rationale:
        'Jepni ditën e parë, ose arsyen te `missing`: pa të askush nuk mund të thotë nëse personi mund të qëndrojë.',
    },
    'THB-PER-003': {
      summary: 'Një leje ka një datë që statusi i saj e përjashton.',
      rationale:
        'Ajo që nuk u kërkua nuk ka ditë kërkese, ajo që është në shqyrtim nuk ka vendim, ajo që nuk u dha nuk ka ditë të parë.',
    },
    'THB-PER-004': {
      summary: 'U dha një periudhë rimëkëmbjeje dhe reflektimi më e shkurtër se tridhjetë ditë.',
      rationale: 'Tridhjetë ditë janë më e pakta. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-PER-005': {
      summary: 'Periudha e rimëkëmbjes dhe reflektimit varet nga bashkëpunimi me autoritetet.',
      rationale: 'Jepet vetëm mbi arsye të bazuara, që personi të rimëkëmbet dhe të vendosë pa trysni.',
    },
    'THB-PER-006': {
      summary: 'Personi u largua gjatë periudhës së rimëkëmbjes dhe reflektimit.',
      rationale: 'Në atë kohë nuk zbatohet asnjë dëbim. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-PER-007': {
      summary: 'E drejta e një fëmije për të qëndruar varet vetëm nga bashkëpunimi me autoritetet.',
      rationale: 'Leja e një fëmije ndjek interesin e tij më të lartë, qoftë ai dëshmitar ose jo.',
    },
    'THB-PER-008': {
      summary: 'Një periudhë rimëkëmbjeje dhe reflektimi është më e shkurtër se sa cakton ligji i vendit.',
      rationale:
        'Zbatohet ligji i ditës në të cilën filloi. Që është nën tridhjetë ditë thuhet veçmas. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-PER-009': {
      summary: 'Një leje qëndrimi është më e shkurtër se sa cakton ligji i vendit.',
      rationale:
        'Zbatohet ligji i ditës në të cilën filloi. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-PER-010': {
      summary:
        'Ka arsye të bazuara për të besuar se një person pa të drejtë qëndrimi është viktimë, dhe nuk është shënuar asnjë e drejtë qëndrimi, e kërkuar ose jo.',
      rationale:
        'Periudha e rimëkëmbjes dhe reflektimit takon sapo ka arsye të bazuara, dhe nuk varet nga asnjë bashkëpunim. Shënojeni, ose thoni te `missing` pse nuk ka.',
    },
    'THB-PER-011': {
      summary: 'E drejta e fundit e qëndrimit ka skaduar, dhe asgjë nuk thotë çfarë erdhi pas saj.',
      rationale:
        'Pyetni nëse dikush u kujdes për një ripërtëritje, një të drejtë tjetër qëndrimi ose një kthim të sigurt.',
    },
    'THB-PER-012': {
      summary: 'E drejta e fundit e qëndrimit skadon brenda tridhjetë ditëve, dhe nuk është kërkuar ripërtëritje.',
      rationale: 'Kujdesuni për këtë para se personi të mbetet pa të drejtë qëndrimi.',
    },
    'THB-PER-013': {
      summary: 'Një leje ripërtërin një të mëparshme, dhe asnjë nuk është shënuar.',
      rationale: 'Shënoni çfarë ripërtërin, më e vjetra e para; numërohet sa herë ripërtërihen lejet.',
    },
    'THB-PER-014': {
      summary: 'Një periudhë rimëkëmbjeje dhe reflektimi u mbyll para se të kalonin tridhjetë ditë.',
      rationale:
        'Mund të mbarojë më herët vetëm për rendin publik, ose kur statusi u pretendua padrejtësisht. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-PLA-001': {
      summary: 'Një e pesta ose më shumë e datave të plota të lindjes në skedar janë një janari.',
      rationale:
        'Regjistrat e shkruajnë atje ku dihet vetëm viti. Shkruani vetëm vitin, që moshat të mos merren si të sigurta.',
    },
    'THB-PLA-002': {
      summary: 'Të gjitha regjistrimet e një lloji kanë të njëjtin kod në një fushë, dhe janë njëqind ose më shumë.',
      rationale:
        'Mund të jetë kështu, si në një strehëz për gra; ose është ajo që plotëson një formular ku askush nuk ka pyetur. Atëherë lëreni jashtë kodin, dhe thoni pse.',
    },
    'THB-PLA-003': {
      summary:
        'Viti i një regjistrimi qëndron i vetëm, pesë vjet ose më larg nga çdo tjetër i llojit të tij në skedar.',
      rationale: 'Ndoshta një shifër është shtypur gabim, si 2032 për 2023.',
    },
    'THB-PLA-004': {
      summary: 'Gjysma ose më shumë e regjistrimeve të një lloji janë të një dite.',
      rationale: 'Mund të jetë dita në të cilën u futën ose u bartën, dhe jo ajo në të cilën ndodhi.',
    },
    'THB-PLN-001': {
      summary: 'Një tregues i planit ka objektiv dhe nuk ka vlerë bazë.',
      rationale: 'Pa vlerë bazë askush nuk mund të thotë nëse objektivi u arrit nga veprimtaria.',
    },
    'THB-PLN-002': {
      summary: 'Një veprimtari e një plani të miratuar nuk ka përgjegjës.',
      rationale: 'Ajo që nuk ka përgjegjës nuk bëhet, dhe s’ka kë të pyesësh.',
    },
    'THB-PLN-003': {
      summary: 'Një veprimtari u raportua e përfunduar, e më vonë si më pak se aq.',
      rationale: 'Ose nuk ishte përfunduar, ose raporti i mëvonshëm është për diçka tjetër.',
    },
    'THB-PLN-004': {
      summary: 'Plani është miratuar, dhe dita e miratimit nuk është shënuar.',
      rationale: 'Nëse një vend ka plan, dhe që kur, është gjëja e parë që pyetet.',
    },
    'THB-PLN-005': {
      summary: 'Një program ka përfunduar, dhe nuk thotë as kë arriti, as çfarë solli.',
      rationale: 'Donatorët dhe planet mbështeten te rezultatet. Jepni njërën prej tyre, ose arsyen te `missing`.',
    },
    'THB-PLN-006': {
      summary: 'Një trajnim ose kurrikul nuk thotë kujt i mëson.',
      rationale: 'Nëse policia, gjyqtarët ose kujdestarët ligjorë janë të trajnuar është ajo që premtojnë planet.',
    },
    'THB-PLN-007': {
      summary: 'Një donator jep për një kohë kur programi nuk zhvillohet.',
      rationale: 'Njëra nga dy periudhat është gabim, ose paratë i takojnë një programi tjetër.',
    },
    'THB-PLN-008': {
      summary: 'Për një program thuhet se mbështetet mbi vetveten.',
      rationale: 'Emërtoni atë që ishte më parë, ose thoni te `missing` se nuk kishte asgjë.',
    },
    'THB-PLN-009': {
      summary: 'Një program nuk thotë mbi çfarë mbështetet.',
      rationale:
        'Që askush të mos e nisë nga e para atë që ekziston: emërtoni programet e mëparshme, ose thoni te `missing` se nuk kishte.',
    },
    'THB-PLN-010': {
      summary: 'U trajnuan njerëz para se programi të fillonte ose pasi mbaroi.',
      rationale: 'Njëra nga ditët është gabim, ose seanca i takon një programi tjetër.',
    },
    'THB-PLN-011': {
      summary: 'Një program që nuk ka filluar ka arritur ose trajnuar njerëz.',
      rationale: 'Thoni deri ku ka arritur, ose korrigjoni numrat.',
    },
    'THB-PLN-012': {
      summary: 'Për një plan veprimi thuhet se zëvendëson vetveten.',
      rationale: 'Emërtoni planin para tij, ose thoni te `missing` se nuk kishte.',
    },
    'THB-PLN-013': {
      summary: 'Statusi i një marrëveshjeje nuk përputhet me datat e saj.',
      rationale: 'Në negociim nuk është nënshkruar asgjë; në fuqi është ajo që ka filluar dhe nuk ka mbaruar.',
    },
    'THB-PLN-014': {
      summary: 'Një marrëveshje është në fuqi, dhe asgjë nuk thotë që kur.',
      rationale: 'Jepni ditën e parë, ose arsyen te `missing`: ajo që u bë më parë u bë pa të.',
    },
    'THB-PLN-015': {
      summary: 'Një veprimtari e një plani të miratuar nuk ka buxhet.',
      rationale:
        'Ajo për të cilën nuk vihen para mënjanë bëhet rrallë. Ku nuk kushton asgjë, thoni te `missing` se buxheti nuk zbatohet.',
    },
    'THB-PLN-016': {
      summary: 'Një veprimtari ka buxhet, dhe asgjë nuk thotë kush paguan.',
      rationale: 'Pa këtë askush nuk sheh çfarë paguhet dy herë, dhe çfarë nga askush.',
    },
    'THB-PLN-017': {
      summary: 'Një tregues i planit ka objektiv, dhe nuk ka burim verifikimi.',
      rationale: 'Thoni nga vijnë vlerat, që t’i kontrollojë edhe një tjetër.',
    },
    'THB-PLN-018': {
      summary: 'Një veprimtari u raportua e përfunduar, dhe një tregues i saj nuk e ka arritur objektivin.',
      rationale: 'Të dyja mund të jenë të sakta: ajo që u bë nuk pati efektin e shpresuar. Thojeni në vlerësim.',
    },
    'THB-PLN-019': {
      summary: 'Një tregues është më larg objektivit se para veprimtarisë.',
      rationale: 'Gjërat u keqësuan, ose një vlerë është shkruar gabim.',
    },
    'THB-PLN-020': {
      summary: 'Një veprimtari e një plani të miratuar duhej bërë deri tani, dhe nuk raportohet e bërë.',
      rationale: 'Raportoni çfarë u bë me të: e përfunduar, e vonuar ose e anuluar.',
    },
    'THB-PLN-021': {
      summary: 'Një plan veprimi për fëmijët nuk zbaton gjithë çfarë iu premtua atyre në Sofje.',
      rationale:
        'Standarde minimale, të dhëna sistematike, identifikim i shpejtë dhe referim i përshtatur: emërtojeni secilin aty ku plani ose një veprimtari e zbaton.',
    },
    'THB-PLN-022': {
      summary: 'Një plan i miratuar nuk ka synime.',
      rationale: 'Pa synime dhe veprimtari askush nuk mund të ndjekë çfarë doli prej tij.',
    },
    'THB-PLN-023': {
      summary: 'Një plan ka mbaruar, dhe nuk është shënuar se dikush pa çfarë doli prej tij.',
      rationale: 'Ajo që u mësua hyn në planin tjetër: shënoni vlerësimin, ose thoni te `missing` pse nuk ka.',
    },
    'THB-PLN-024': {
      summary: 'Për një veprimtari u shpenzua më shumë se sa ishte vënë mënjanë për të.',
      rationale: 'Buxheti u rrit, ose njëra nga dy shumat është shkruar gabim. Monedhat e tjera nuk krahasohen.',
    },
    'THB-PLN-025': {
      summary: 'Një plan i miratuar i një vendi nuk ka koordinator.',
      rationale: 'Dikush duhet të kujdeset që plani të zbatohet, dhe të jetë aty për t’u pyetur.',
    },
    'THB-PLN-026': {
      summary: 'Koha e një plani ka kaluar, dhe thuhet se është në fuqi.',
      rationale: 'Thoni se ka mbaruar, ose deri kur u zgjat.',
    },
    'THB-PLN-027': {
      summary: 'Për një vlerësim nga koordinatori i planit thuhet se është i pavarur.',
      rationale: 'I pavarur është kush nuk ka pjesë në plan.',
    },
    'THB-PLN-028': {
      summary: 'Statusi i një programi nuk përputhet me ditët e tij.',
      rationale:
        'Ajo që nuk ka filluar është përpara, ajo që vazhdon nuk ka ditë të fundit pas vetes, ajo që ka përfunduar ka.',
    },
    'THB-PLN-029': {
      summary: 'Një trajnim për trafikimin e fëmijëve nuk thotë se ka një pjesë të veten për ta.',
      rationale:
        'Fëmijët identifikohen, dëgjohen dhe referohen ndryshe nga të rriturit: ajo që mësohet për ta duhet të shihet.',
    },
    'THB-PLN-030': {
      summary: 'Një donator i jep një programi dy herë për të njëjtën kohë.',
      rationale: 'Nëse është një kontribut, numërohet dy herë; mblidhini, ose thoni për cilën kohë është secili.',
    },
    'THB-PLN-031': {
      summary: 'Një program i mëparshëm i skedarit ka të njëjtin donator, temë, vend dhe kohë.',
      rationale:
        'Mund të jetë një projekt me dy emra, ose e njëjta punë e paguar dy herë. Pyeteni donatorin; ku njëri e vazhdon tjetrin, thojeni me `buildsOn`.',
    },
    'THB-PLN-032': {
      summary: 'Një veprimtari u raportua si e filluar, dhe më vonë si e pafilluar.',
      rationale:
        'Ajo që ka filluar është që atëherë në vazhdim, e vonuar, e përfunduar ose e anuluar: njëri nga dy raportet është i gabuar.',
    },
    'THB-PRF-001': {
      summary: 'Një fushë që kërkon profili as nuk është aty, as nuk shpjegohet në `missing`.',
      rationale: 'Kush mbështetet te profili duhet të dallojë atë që nuk dihet nga ajo që askush nuk e pyeti.',
    },
    'THB-PRF-002': {
      summary: 'Një fushë që profili duhet ta ketë nuk është aty.',
      rationale: 'Një arsye te `missing` nuk e zëvendëson: pa fushën regjistrimi nuk i hyn në punë këtij qëllimi.',
    },
    'THB-PRF-003': {
      summary: 'Regjistrimi përmban një fushë, ose arsyen pse mungon, që profili e lë jashtë.',
      rationale:
        'Ndjeshmërinë e fushës e tregon `openthb explain`; ajo që emërton një person, ose zbulon ku fshihet dikush, duhet të zhduket para se të niset skedari.',
    },
    'THB-PRF-004': {
      summary: 'Regjistrimi është i një natyre që profili nuk e pranon.',
      rationale:
        'Regjistrimet e vërteta nuk duhet të kalojnë aty ku mund të kalojnë vetëm të tjera, as të sajuarat aty ku do të numëroheshin.',
    },
    'THB-PRF-005': {
      summary: 'Skedari nuk përmban asnjë regjistrim të një lloji që kërkon profili.',
      rationale: 'Një shkëmbim pa manifest, për shembull, nuk thotë kush mund ta përdorë dhe për çfarë.',
    },
    'THB-PRF-006': {
      summary: 'Një pezullim rregulli i profilit ka skaduar.',
      rationale:
        'Ajo që mbante raportohet përsëri. Numrat e skedarit tregojnë cili është; përgjegjësi i tij e ripërtërin ose i ndreq të dhënat.',
    },
    'THB-REF-001': {
      summary: 'Një status vjen pas një tjetri që nuk mund ta ndjekë.',
      rationale:
        'Një referim dërgohet, merret, pranohet ose refuzohet, dhe mbyllet; dërguesi mund ta tërheqë para fundit. Një përpjekje e re është referim i ri.',
    },
    'THB-REF-002': {
      summary: 'Referimi është i mbyllur, dhe rezultati i tij nuk është shënuar.',
      rationale: 'Që puna mbaroi nuk thotë se personi u ndihmua.',
    },
    'THB-REF-003': {
      summary: 'Referimi u refuzua pa arsye, ose ka arsye dhe nuk u refuzua.',
      rationale: 'Arsyet tregojnë ku ngec mekanizmi.',
    },
    'THB-REF-004': {
      summary: 'Një organizatë e referon një person te vetja.',
      rationale: 'Kalimi i një rasti brenda një organizate nuk është referim, dhe do të numërohej si i tillë.',
    },
    'THB-REF-005': {
      summary:
        'Një fëmijë referohet, dhe nuk janë shënuar interesi i tij më i lartë, mendimi i tij ose dijenia e kujdestarit të tij ligjor.',
      rationale: 'Referimi i një fëmije i përshtatet fëmijës.',
    },
    'THB-REF-006': {
      summary: 'Një referim urgjent u përgjigj më vonë se sa lejon urgjenca e tij.',
      rationale:
        'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Datat gjykohen vetëm aty ku e bëjnë të sigurt.',
    },
    'THB-REF-007': {
      summary: 'Një referim urgjent nuk ka përgjigje, dhe koha që lejon urgjenca e tij ka kaluar.',
      rationale: 'Pyeteni marrësin, ose tërhiqeni dhe dërgoni një tjetër: dikush pret ndihmë.',
    },
    'THB-REF-008': {
      summary: 'Një referim nuk thotë as pse, as për cilat shërbime.',
      rationale:
        'Marrësi nuk mund t’i përgjigjet asaj që nuk e pyet askush; thoni arsyet ose shërbimet, ose te `missing` pse jo.',
    },
    'THB-REF-009': {
      summary: 'Një referim kalon një kufi, dhe asgjë nuk thotë sipas cilës marrëveshje.',
      rationale: 'Emërtoni marrëveshjen, ose thoni te `missing` se nuk ka.',
    },
    'THB-REF-010': {
      summary: 'Një referim brenda një vendi emërton marrëveshjen sipas së cilës kalon një kufi.',
      rationale: 'Njëra prej tyre është gabim: lloji i tij, ose marrëveshja.',
    },
    'THB-REF-011': {
      summary: 'Thuhet se u dha një shërbim pas një referimi që askush nuk e pranoi.',
      rationale:
        'Rezultati është veç nga statusi, dhe nuk e zëvendëson pranimin: shënojeni atë, ose rezultatin që pati.',
    },
    'THB-REF-012': {
      summary: 'Një referim ka ditën e një rezultati, dhe asnjë rezultat.',
      rationale: 'Thoni çfarë doli prej tij, ose hiqni ditën.',
    },
    'THB-REF-013': {
      summary: 'Një fëmijë u referua pa u dëgjuar, ose pa dijeninë e kujdestarit të tij ligjor.',
      rationale: 'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-REF-014': {
      summary: 'Viktima që referohet është fëmijë, dhe referimi nuk thotë asgjë për masat mbrojtëse të fëmijës.',
      rationale:
        'Nëse fëmija u dëgjua, kujdestari i tij ligjor u njoftua dhe interesi i tij më i lartë u vlerësua, i përket çdo referimi të një fëmije.',
    },
    'THB-REF-015': {
      summary:
        'Për një referim thuhet se mbetet në një vend dhe çon në një tjetër, ose se kalon një kufi dhe nuk e kalon.',
      rationale: 'Vendet e të dyja organizatave tregojnë cila prej tyre është.',
    },
    'THB-REF-016': {
      summary: 'Një fëmijë referohet te një organizatë që nuk u shërben fëmijëve.',
      rationale: 'Pyetni nëse fëmija atje është i sigurt dhe kuptohet, ose referojeni gjetkë.',
    },
    'THB-RET-001': {
      summary: 'Datat e një kthimi thonë tjetër nga ajo që thuhet për ecurinë e tij.',
      rationale: 'Një kthim që nuk u krye nuk ka ditë udhëtimi pas vetes, dhe askush nuk e ndjek personin para tij.',
    },
    'THB-RET-002': {
      summary: 'Një kthim planifikohet, dhe rreziku i tij nuk u vlerësua.',
      rationale: 'Vlerësoni çfarë e pret personin para se të vendoset kthimi, dhe planifikojeni vetëm atëherë.',
    },
    'THB-RET-003': {
      summary: 'Një person u kthye, dhe rreziku nuk u vlerësua para udhëtimit.',
      rationale: 'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Shihni si është personi.',
    },
    'THB-RET-004': {
      summary: 'Planifikohet një kthim vullnetar ose risistemim, dhe personi nuk është pajtuar.',
      rationale: 'Ajo që quhet vullnetare mbështetet te pëlqimi i vetë personit; pyeteni para se të rregullohet gjë.',
    },
    'THB-RET-005': {
      summary: 'Një kthim ose risistemim që quhet vullnetar u krye pa pëlqimin paraprak të personit.',
      rationale:
        'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Një kthim kundër vullnetit të personit quhet `forced`.',
    },
    'THB-RET-006': {
      summary: 'Një person u pajtua me kthimin para se t’i thuhej çfarë do të thotë ai.',
      rationale: 'Pëlqim jep ai që e di për çfarë është. Pyeteni përsëri.',
    },
    'THB-RET-007': {
      summary: 'Një kthim planifikohet në një vend autoritetet e të cilit nuk duhet të marrin vesh kurrë për personin.',
      rationale: 'Planifikoni një vend tjetër, ose hiqeni së pari ndalimin, me dëshirën e vetë personit.',
    },
    'THB-RET-008': {
      summary: 'Një person u kthye në një vend autoritetet e të cilit nuk duhet të marrin vesh kurrë për të.',
      rationale:
        'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Shihni si është personi, dhe nëse ndalimi vlen ende.',
    },
    'THB-RET-009': {
      summary: 'Largimi i një personi planifikohet drejt një vendi nga i cili ai ka kërkuar ose gëzon mbrojtje.',
      rationale: 'Askush nuk kthehet në përndjekje. Prisni vendimin, ose gjeni një vend tjetër.',
    },
    'THB-RET-010': {
      summary: 'Një person u largua drejt një vendi nga i cili ai ka kërkuar ose gëzon mbrojtje.',
      rationale: 'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Shihni si është personi.',
    },
    'THB-RET-011': {
      summary: 'Një kthim çon në vendin që personi po lë.',
      rationale: 'Një zhvendosje brenda vendit nuk është kthim, dhe do të numërohej si i tillë.',
    },
    'THB-RET-012': {
      summary: 'Me marrëveshjen personat mund të zhvendosen kundër vullnetit të tyre.',
      rationale:
        'Risistemimi, kthimi dhe referimi mbështeten te pëlqimi i personit. Kështu është: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-RET-013': {
      summary: 'Një risistemim nuk thotë sipas cilës marrëveshje bëhet.',
      rationale: 'Emërtoni marrëveshjen, ose thoni te `missing` se nuk ka: kështu shihet cilat marrëveshje përdoren.',
    },
    'THB-RET-014': {
      summary: 'Një person u kthye ose u risistemua para se vendi pritës të konfirmonte se e pret, ose pa këtë.',
      rationale:
        'Kush mbërrin pa u pritur nuk e takon askush, ose dërgohet më tej. Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet.',
    },
    'THB-RET-015': {
      summary: 'Një person u kthye, dhe nuk është shënuar se dikush pa si është.',
      rationale:
        'Shumë nga të kthyerit trafikohen përsëri: ndiqeni personin, ose thoni te `missing` pse nuk e bën askush.',
    },
    'THB-SCR-001': {
      summary: 'Një vlerësim paraprak i gjeti elementet të plotësuara, dhe nuk thotë mbi çfarë mbështetet.',
      rationale:
        'Emërtoni provat, ose arsyen te `missing`: një rezultat që askush nuk mund ta kontrollojë nuk ndihmon askënd.',
    },
    'THB-SCR-002': {
      summary:
        'Një vlerësim paraprak sipas elementeve të përkufizimit i gjeti të plotësuara, dhe nuk i rendit të gjitha.',
      rationale: 'Veprimi dhe qëllimi duhen për të gjithë, dhe për një të rritur edhe mjetet.',
    },
    'THB-SCR-003': {
      summary: 'Vlerësimi paraprak i një personi u bë në një gjuhë që ai nuk e di.',
      rationale: 'Nga përgjigje për pyetje që nuk u kuptuan nuk del asgjë. Përsëriteni vlerësimin me një përkthyes.',
    },
    'THB-SCR-004': {
      summary: 'Një vlerësim paraprak ka përgjigje që instrumenti i tij nuk i kërkon.',
      rationale:
        'Treguesit e punës së detyruar dhe treguesit operacionalë janë dy lista; asnjëra nuk pikëzohet sipas rregullit të tjetrës.',
    },
    'THB-SCR-005': {
      summary: 'Vlerësimi paraprak i një fëmije u bë me një listë të bërë për të rritur.',
      rationale: 'Fëmijët kanë lista të vetat, ku nuk pyetet për mjete: përsëriteni vlerësimin me atë të duhurën.',
    },
    'THB-SCR-006': {
      summary: 'Vlerësimi paraprak i dikujt që ishte i rritur që nga hyrja u bë me një listë të bërë për fëmijë.',
      rationale:
        'Për një të rritur pyetet për një mjet, që ajo listë e lë jashtë: përsëriteni vlerësimin me atë të duhurën.',
    },
    'THB-SCR-007': {
      summary:
        'Një fëmijë u vlerësua sipas elementeve, veprimi dhe qëllimi plotësoheshin, dhe rezultati është se nuk ishin të gjitha.',
      rationale: 'Për një fëmijë nuk duhet asnjë mjet: veprimi dhe qëllimi janë gjithçka.',
    },
    'THB-SRV-001': {
      summary: 'Një shërbim mbaroi para se të fillonte.',
      rationale: 'Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-SRV-002': {
      summary: 'Një shërbim ka ditë në të cilat u dha, dhe statusi i tij thotë se nuk u dha.',
      rationale: 'Ajo që u refuzua ose nuk u gjet nuk u dha asnjë ditë; ajo që vetëm planifikohet nuk ka mbaruar.',
    },
    'THB-SRV-003': {
      summary: 'Një shërbim u dha, dhe asgjë nuk thotë që kur.',
      rationale: 'Jepni ditën e parë, ose arsyen te `missing`: treguesit pyesin sa shpejt erdhi ndihma.',
    },
    'THB-SRV-004': {
      summary: 'Një person u raportua i zhdukur, ose u kthye, para se të vihej re mungesa e tij.',
      rationale: 'Çastet krahasohen në UTC, datat vetëm aty ku gjëja është e sigurt.',
    },
    'THB-SRV-005': {
      summary: 'Për një person thuhet se mungon ende, dhe mungesa ka një fund.',
      rationale: 'Kush e lexon atë ditë ndalon së kërkuari.',
    },
    'THB-SRV-006': {
      summary:
        'Ka arsye të bazuara për të besuar se një person është viktimë, dhe asgjë nuk thotë se u ofrua ndonjë shërbim.',
      rationale:
        'Ndihma takon që atëherë, dhe nuk varet nga asnjë bashkëpunim. Shënoni çfarë u ofrua, u refuzua ose nuk kishte.',
    },
    'THB-SRV-007': {
      summary: 'Një shërbim i përgjigjet referimit të një personi tjetër.',
      rationale: 'Identifikuesi i referimit u ngatërrua, dhe bashkë me të kush çfarë mori.',
    },
    'THB-STR-001': {
      summary: 'Mungon një fushë e detyrueshme.',
      rationale:
        'Fushat e detyrueshme nuk kanë arsye mungese: pa to një regjistrim nuk thotë asgjë që mund të përdoret.',
    },
    'THB-STR-002': {
      summary: 'Vlera ka lloj tjetër nga ai që merr fusha.',
      rationale: 'Teksti, numri, po-ose-jo, lista dhe objekti nuk kthehen kurrë njëri në tjetrin.',
    },
    'THB-STR-003': {
      summary: 'Vlera nuk është kod i listës së mbyllur që merr fusha.',
      rationale: 'Kodet janë të sakta: shkronja të vogla, viza, kurrë të përkthyera. `openthb codes` e tregon listën.',
    },
    'THB-STR-004': {
      summary: 'Objekti ka një çelës që standardi nuk e njeh.',
      rationale:
        'Një fushë e shkruar gabim përndryshe do të humbiste pa një fjalë. Çelësi nuk tregohet, sepse mund të përmbajë një vlerë.',
    },
    'THB-STR-005': {
      summary: 'Teksti nuk ka formën që merr fusha.',
      rationale: 'Datat, identifikuesit, numrat në tekst dhe emrat kanë secili një formë, që të mund të krahasohen.',
    },
    'THB-STR-006': {
      summary: 'Lista është bosh.',
      rationale:
        'Që nuk ka thuhet me kodin `none` ose me një arsye te `missing`; një listë bosh nuk thotë as njërën, as tjetrën.',
    },
    'THB-STR-007': {
      summary: 'Një vlerë gjendet dy herë në bashkësi.',
      rationale: 'Një bashkësi e numëron çdo vlerë një herë.',
    },
    'THB-STR-008': {
      summary: 'Fusha është e pranishme, dhe `missing` jep një arsye pse nuk është.',
      rationale: 'Njëra prej tyre është gabim, dhe asgjë nuk thotë cila.',
    },
    'THB-STR-009': {
      summary: 'Numri është jashtë kufijve të fushës.',
      rationale: 'Kufijtë janë të gjerë; një numër përtej tyre është gabim njësie ose shtypjeje.',
    },
    'THB-STR-010': {
      summary: 'Ky nuk është regjistrim i standardit: një objekt te i cili `record` emërton një lloj regjistrimi.',
      rationale: 'Çdo regjistrim thotë çfarë është, që të mund të lexohet pa fqinjët e tij.',
    },
    'THB-STR-011': {
      summary: 'Regjistrimi ndjek një version të standardit që ky program nuk e lexon.',
      rationale: 'Regjistrimet e versioneve të tjera migrohen së pari, me një raport të asaj që humbet.',
    },
    'THB-STR-012': {
      summary: 'Vlera nuk gjendet në listën e hapur që merr fusha.',
      rationale:
        'Listat e hapura i lejojnë një vendi kodet e veta; një që askush nuk e ka shënuar mund të jetë edhe gabim shkrimi.',
    },
    'THB-WIT-001': {
      summary: 'Hapat e një dëshmitari shkojnë mbrapsht.',
      rationale:
        'Një person pyetet, pajtohet, jep një deklaratë dhe dëshmon, në këtë rend. Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-WIT-002': {
      summary: 'Datat e një dëshmitari thonë më shumë se sa thuhet për bashkëpunimin.',
      rationale:
        'Kush nuk u pyet nuk është pajtuar; kush është i pavendosur nuk ka dhënë deklaratë. Thoni deri ku ka arritur, ose korrigjoni datat.',
    },
    'THB-WIT-003': {
      summary: 'Një fëmijë dëshmoi pa avokat dhe pa një person që ta mbështesë.',
      rationale: 'Caktojini të dy para se fëmija të dëgjohet përsëri.',
    },
    'THB-WIT-004': {
      summary: 'Ditët e një mase mbrojtjeje shkojnë mbrapsht.',
      rationale:
        'Ajo kërkohet, fillon dhe mbaron, në këtë rend. Datat e pjesshme gjykohen vetëm aty ku gjëja është e sigurt.',
    },
    'THB-WIT-005': {
      summary: 'Një masë mbrojtjeje vetëm është kërkuar ose refuzuar, dhe ka ditë në të cilat ishte në zbatim.',
      rationale: 'Kush lexon njërën prej tyre beson se personi është i sigurt, ose jo.',
    },
    'THB-WIT-006': {
      summary: 'Një person dëshmoi, dhe rreziku për atë person nuk u vlerësua kurrë.',
      rationale: 'Mbrojtja jepet ku ka rrezik; nuk di për të kush nuk ka parë.',
    },
    'THB-WIT-007': {
      summary: 'Një person dëshmoi, dhe asgjë nuk thotë nëse dhe si mbrohet.',
      rationale: 'Shënoni masat, se nuk u kërkua asnjë, ose te `missing` se thuhet gjetkë.',
    },
    'THB-WIT-008': {
      summary: 'Një person dëshmoi, dhe çdo mbrojtje e kërkuar u refuzua.',
      rationale: 'Ka ndodhur: regjistrimi është i saktë, ruhet dhe numërohet. Vlerësojeni përsëri rrezikun.',
    },
  },
};
