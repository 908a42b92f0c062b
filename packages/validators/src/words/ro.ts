import type { Words } from './words.js';

/** Romanian. No native speaker has reviewed these words yet. @since 0.1.0 */
export const ro: Words = {
  language: 'ro',
  reviewed: false,
  heads: {
    title: 'Constatări după standardul OpenTHB',
    files: 'Fișiere',
    suppressed: 'Constatări reținute',
    rules: 'Reguli',
    findings: 'Constatări',
    file: 'Fișier',
    read: 'Citite',
    accepted: 'Acceptate',
    withErrors: 'Cu erori',
    unreadable: 'Ilizibile',
    rulesNotRun: 'Reguli neaplicate',
    errors: 'Erori',
    warnings: 'Avertismente',
    infos: 'Informări',
    safeguards: 'Garanții',
    rule: 'Regulă',
    keptBack: 'Reținute',
    reason: 'Motiv',
    owner: 'Responsabil',
    until: 'Până la',
    severity: 'Gravitate',
    whatIsWrong: 'Ce nu este în regulă',
    more: 'Mai multe',
    line: 'Linie',
    column: 'Coloană',
    record: 'Înregistrare',
    words: 'Cuvinte',
    list: 'Lista',
    accepts: 'Acceptat',
    reports: 'Raportat',
  },
  sentences: {
    error: 'eroare',
    warning: 'avertisment',
    info: 'informare',
    validity: 'validitate',
    safeguard: 'garanție',
    ofSafeguard: '{severity} (garanție)',
    counted: '{of}: {read} citite = {accepted} acceptate + {withErrors} cu erori + {unreadable} ilizibile',
    lines: 'linii: {lines}, dintre care goale: {blank}',
    records: 'înregistrări: {kinds}',
    none: 'niciuna',
    findings:
      'constatări: erori {errors}, avertismente {warnings}, informări {infos}; dintre ele privind garanțiile: {safeguards}',
    rulesNotRun: 'regulile nu au fost aplicate înregistrărilor cu structură defectuoasă: {count}',
    suppression: 'suspendarea regulii {rule}: {kept} ({reason}; {owner}; până la {until})',
    keptBack: 'reținute: {count}',
    expired: 'expirată',
    expiredWhole: 'expirată, nu este reținut nimic',
    judged: 'judecat după profilul {profile} la data de {asOf}',
    judgedByLaw: 'judecat după profilul {profile} și dreptul aplicabil pentru {law} la data de {asOf}',
    judgedBy: 'Judecat după profilul {profile} la data de {asOf}.',
    allFiles: 'toate fișierele ({count})',
    oneFile: '1 fișier.',
    manyFiles: 'Fișiere: {count}.',
    noValue: 'Aici nu este arătată nicio valoare dintr-o înregistrare.',
    byRule: 'Constatări pe reguli:',
    andMore: 'și încă {count}',
    listCut: 'Lista a fost scurtată: sunt enumerate {listed} din {found} constatări, {cut} sunt doar numărate.',
    belowListOne: 'Constatările sub gravitatea „{severity}” nu sunt enumerate: {count} este doar numărată.',
    belowList: 'Constatările sub gravitatea „{severity}” nu sunt enumerate: {count} sunt doar numărate.',
    briefly: '{of}: {read} citite, {accepted} acceptate; erori {errors}, avertismente {warnings}, informări {infos}',
    whatWasRead: 'Ce s-a citit și ce a rezultat',
    whatIsKept: 'Ce împiedică profilul să fie raportat',
    whichFound: 'Regulile care au găsit ceva, cele mai grave întâi',
    noneFound: 'Nicio regulă nu a găsit nimic.',
    someOf: '{listed} din {found} constatări',
    all: 'toate',
    shown: 'afișate {shown} din {all}',
    about: 'privește: {record}',
    source: 'Sursa: {source}',
    see: 'Vezi: {command}',
    changes: 'noi {new}, dispărute {gone}, neschimbate {unchanged}',
    changesUnknown: 'înainte {before}, după {after}; o listă a fost scurtată, astfel că nimic nu spune care sunt noi',
    internal: 'Uz intern: numere reale, fără controlul divulgării. A nu se transmite și a nu se publica așa cum sunt.',
    manyRecords: '{record}: {count} înregistrări',
    filled: '{field}: {filled} din {of}',
    silent: 'fără nicio explicație {count}',
    notCounted:
      'Nu sunt numărate înregistrările cu structură defectuoasă ({broken}) și cele care nu au putut fi citite ({unreadable}).',
    notReviewed: 'Niciun vorbitor nativ nu a revizuit încă aceste texte.',
  },
  rules: {
    'THB-BND-001': {
      summary: 'O înregistrare anterioară din fișier are același identificator.',
    },
    'THB-BND-002': {
      summary: 'Trimiterea nu desemnează nicio înregistrare din fișier.',
    },
    'THB-BND-003': {
      summary: 'Trimiterea desemnează o înregistrare de alt fel decât cel admis.',
    },
    'THB-BND-004': {
      summary: 'Manifestul numără mai multe sau mai puține înregistrări lizibile de un fel decât urmează.',
    },
    'THB-BND-005': {
      summary: 'Un manifest se află după prima înregistrare sau este al doilea.',
    },
    'THB-BND-006': {
      summary: 'Legătura dintre o identitate și o victimă se află în același fișier cu victime sau identități.',
    },
    'THB-BND-007': {
      summary: 'Înregistrarea este de altă natură decât prima înregistrare din fișier.',
    },
    'THB-BND-008': {
      summary: 'Un pachet este adresat propriului expeditor.',
    },
    'THB-BND-009': {
      summary: 'Manifestul numără de două ori un fel de înregistrare.',
    },
    'THB-BND-010': {
      summary: 'Manifestul cere ștergerea unei înregistrări care îi urmează.',
    },
    'THB-CHD-001': {
      summary:
        'Vârsta este contestată sau se prezumă că este a unui copil, iar despre persoană în calitate de copil nu este consemnat nimic.',
    },
    'THB-CHD-002': {
      summary: 'Un copil fără un părinte sigur nu are tutore.',
    },
    'THB-CHD-003': {
      summary:
        'Returnarea unui copil este planificată înainte ca riscul și siguranța persoanei și gospodăriei care l-ar primi să fi fost evaluate.',
    },
    'THB-CHD-004': {
      summary:
        'Un copil a fost returnat înainte ca riscul și siguranța persoanei și gospodăriei care l-au primit să fi fost evaluate.',
    },
    'THB-CHD-005': {
      summary: 'Returnarea unui copil este planificată la o persoană sau într-o gospodărie implicată în trafic.',
    },
    'THB-CHD-006': {
      summary: 'Returnarea unui copil este planificată, iar rude din afara gospodăriei care l-ar primi sunt implicate.',
    },
    'THB-CHD-007': {
      summary: 'Un copil a fost ținut în detenție pentru că a fost traficat.',
    },
    'THB-CHD-008': {
      summary: 'Un copil a fost intervievat despre trafic înainte de numirea unui tutore.',
    },
    'THB-CHD-009': {
      summary: 'O soluție durabilă este planificată fără determinarea interesului superior al copilului.',
    },
    'THB-CHD-010': {
      summary: 'O soluție durabilă este planificată, iar opinia copilului despre ea nu este consemnată.',
    },
    'THB-CHD-011': {
      summary:
        'O rudă a recrutat sau a traficat un copil, iar secțiunea despre copil nu spune că familia este implicată.',
    },
    'THB-CHD-012': {
      summary: 'Îndepărtarea unui copil este planificată fără determinarea interesului său superior.',
    },
    'THB-CHD-013': {
      summary: 'Un copil a fost îndepărtat fără determinarea interesului său superior.',
    },
    'THB-CHD-014': {
      summary: 'Un copil a dispărut din îngrijire, iar nimeni nu a anunțat poliția.',
    },
    'THB-CHD-015': {
      summary: 'Dispariția unui copil a fost raportată poliției la mai mult de o zi.',
    },
    'THB-CHD-016': {
      summary: 'Un copil urmează să fie plasat la cineva care nu trebuie să afle niciodată de el.',
    },
    'THB-CHR-001': {
      summary: 'Ceva este datat înainte de nașterea persoanei.',
    },
    'THB-CHR-002': {
      summary:
        'Datele unui episod sunt într-o ordine imposibilă: intrarea, începutul exploatării, sfârșitul exploatării.',
    },
    'THB-CHR-003': {
      summary: 'Istoricul statutului nu este în ordinea datelor.',
    },
    'THB-CHR-004': {
      summary: 'Ceva ce s-a întâmplat este datat după ziua la care se judecă fișierul.',
    },
    'THB-CHR-005': {
      summary: 'Contactul este datat după ziua la care se judecă fișierul.',
    },
    'THB-CHR-006': {
      summary: 'Istoricul referirii nu este în ordine cronologică.',
    },
    'THB-CHR-007': {
      summary: 'Rezultatul este datat înainte de trimiterea referirii.',
    },
    'THB-CHR-008': {
      summary: 'Planul se încheie înainte să înceapă.',
    },
    'THB-CHR-009': {
      summary: 'O activitate este în afara duratei planului.',
    },
    'THB-CHR-010': {
      summary: 'O autorizare a încetat înainte să fie dată.',
    },
    'THB-CHR-011': {
      summary: 'Afirmația că două înregistrări privesc aceeași persoană a fost retrasă înainte să fie făcută.',
    },
    'THB-CHR-012': {
      summary: 'Evenimentul s-a încheiat înainte să înceapă.',
    },
    'THB-CHR-013': {
      summary: 'Evenimentul este datat după ziua la care se judecă fișierul.',
    },
    'THB-CHR-014': {
      summary: 'Pașii procedurii penale nu sunt în ordinea datelor.',
    },
    'THB-CHR-015': {
      summary:
        'Nașterea unui făptuitor sau un pas al procedurii penale este datat după ziua la care se judecă fișierul.',
    },
    'THB-CHR-016': {
      summary: 'Un caz a fost închis înainte să fie deschis sau are o zi care nu a venit încă.',
    },
    'THB-CHR-017': {
      summary: 'Fazele procedurii nu sunt în ordinea datelor sau una se află în viitor.',
    },
    'THB-CHR-018': {
      summary: 'Un program, sau ceea ce îi dă un donator, se încheie înainte să înceapă.',
    },
    'THB-CHR-019': {
      summary: 'O prevedere legală a încetat înainte să intre în vigoare.',
    },
    'THB-CHR-020': {
      summary: 'Un acord a încetat înainte să fie semnat sau să intre în vigoare.',
    },
    'THB-CHR-021': {
      summary: 'O intrare a cronicii este datată după ziua la care se judecă fișierul.',
    },
    'THB-CHR-022': {
      summary: 'O organizație și-a încheiat activitatea înainte să o înceapă.',
    },
    'THB-CHR-023': {
      summary: 'Data nașterii este după ziua la care se judecă fișierul.',
    },
    'THB-COH-001': {
      summary: 'O mulțime conține codul `none` împreună cu alte coduri.',
    },
    'THB-COH-002': {
      summary: 'Este indicat un fel de exploatare sexuală, dar exploatarea sexuală nu se află printre forme.',
    },
    'THB-COH-003': {
      summary: 'Vârsta minimă este mai mare decât cea maximă.',
    },
    'THB-COH-004': {
      summary: 'Se spune că persoana a fost mai în vârstă la un moment anterior.',
    },
    'THB-COH-005': {
      summary: 'O afirmație despre vârstă nu se potrivește cu data nașterii.',
    },
    'THB-COH-006': {
      summary: 'Un statut pe care îl decide numai autoritatea este afirmat de altcineva.',
    },
    'THB-COH-007': {
      summary: 'Refuzul este afirmat de altcineva decât persoana.',
    },
    'THB-COH-008': {
      summary:
        'Concluzia a trecut de la victimă la persoană care nu este victimă, sau invers, prin ceea ce se numește o primă decizie.',
    },
    'THB-COH-009': {
      summary: 'Se spune că persoana este apatridă și cetățean al unei țări.',
    },
    'THB-COH-010': {
      summary:
        'Exploatarea prin muncă a copilului este indicată pentru o persoană care era adultă când a fost exploatată.',
    },
    'THB-COH-011': {
      summary: 'Fișa de luare în evidență desemnează victima și repetă ce se află în înregistrarea victimei.',
    },
    'THB-COH-012': {
      summary: 'Felul organismului care a decis nu se potrivește cu cine afirmă statutul.',
    },
    'THB-COH-013': {
      summary: 'Se spune că o victimă este aceeași cu ea însăși sau înrudită cu ea însăși.',
    },
    'THB-COH-014': {
      summary: 'Au fost observați mai mulți copii decât persoane.',
    },
    'THB-COH-015': {
      summary: 'O exploatare nu spune ce formă a avut.',
    },
    'THB-COH-016': {
      summary: 'O mulțime a evenimentului conține codul `none` împreună cu alte coduri.',
    },
    'THB-COH-017': {
      summary: 'O societate are trăsături de om, sau un om are activitatea economică a unei societăți.',
    },
    'THB-COH-018': {
      summary: 'Ce este făptuitorul pentru o victimă se spune de două ori sau împreună cu `none`.',
    },
    'THB-COH-019': {
      summary: 'Se lucrează la un caz, iar el are o zi sau un motiv al închiderii.',
    },
    'THB-COH-020': {
      summary: 'Un caz este închis, iar înregistrarea lui nu spune când sau de ce.',
    },
    'THB-COH-021': {
      summary: 'Un caz nu desemnează nicio victimă, niciun eveniment și niciun făptuitor.',
    },
    'THB-COH-022': {
      summary: 'Se spune că un caz este legat de el însuși.',
    },
    'THB-COH-023': {
      summary: 'O organizație este parte sau membră a ei înseși.',
    },
    'THB-CON-001': {
      summary: 'Se spune că un copil sub cincisprezece ani a consimțit singur.',
    },
    'THB-CON-002': {
      summary:
        'Datele sunt păstrate fără consimțământ, iar nici calitatea celui care a decis, nici temeiul deciziei nu sunt consemnate.',
    },
    'THB-CON-003': {
      summary: 'Se spune că persoana care îngrijește copilul a consimțit pentru un adult.',
    },
    'THB-CON-004': {
      summary: 'O persoană a fost referită, iar nu este consemnat nimic care să fi permis transmiterea datelor.',
    },
    'THB-CON-005': {
      summary: 'O persoană a fost referită după ce autorizarea a încetat sau a fost retrasă.',
    },
    'THB-CON-006': {
      summary:
        'O persoană a fost referită fără consimțământ, iar nici calitatea celui care a decis, nici temeiul deciziei nu sunt consemnate.',
    },
    'THB-CON-007': {
      summary:
        'Persoana care îngrijește copilul a consimțit pentru un copil a cărui familie este implicată, iar niciun tutore nu este consemnat.',
    },
    'THB-CRN-001': {
      summary: 'O intrare a cronicii se îndeplinește pe ea însăși.',
    },
    'THB-CRN-002': {
      summary: 'O intrare spune cât s-a făcut dintr-un lucru, nu și ce fusese promis.',
    },
    'THB-CRN-003': {
      summary: 'Este consemnat un răspuns insuficient, nu și ce nu a fost respectat.',
    },
    'THB-CRN-004': {
      summary: 'Ce s-a promis era scadent înainte să fie promis.',
    },
    'THB-CRN-005': {
      summary: 'Se spune că o promisiune nu este încă scadentă, iar ziua ei a trecut.',
    },
    'THB-CRN-006': {
      summary: 'Ziua unei promisiuni a trecut, iar nimic nu spune dacă a fost respectată.',
    },
    'THB-CRN-007': {
      summary: 'O intrare a cronicii nu spune unde poate fi citită.',
    },
    'THB-DIS-001': {
      summary: 'O interdicție de divulgare nu desemnează pe nimeni.',
    },
    'THB-DIS-002': {
      summary: 'Datele pot fi transmise cuiva care nu trebuie să afle niciodată de persoană.',
    },
    'THB-FIL-001': {
      summary: 'Fișierul este gol.',
    },
    'THB-FIL-002': {
      summary: 'Octeții nu sunt UTF-8.',
    },
    'THB-FIL-003': {
      summary: 'Acesta nu este JSON.',
    },
    'THB-FIL-004': {
      summary: 'Linia este mai lungă decât citește acest program.',
    },
    'THB-FIL-005': {
      summary: 'Obiectele și listele sunt imbricate mai adânc decât în orice înregistrare.',
    },
    'THB-FIL-006': {
      summary: 'Documentul nu este nici o înregistrare, nici o listă de înregistrări, nici un obiect cu `records`.',
    },
    'THB-FIL-007': {
      summary: 'Prima linie nu numește nicio coloană a formatului.',
    },
    'THB-FIL-008': {
      summary: 'Linia nu are tot atâtea celule ca antetul.',
    },
    'THB-FIL-009': {
      summary: 'Valoarea nu este dintre cele pe care formatul le cunoaște pentru această coloană.',
    },
    'THB-FIL-010': {
      summary: 'Coloana sau valoarea este scrisă greșit într-un mod cunoscut și a fost citită așa cum s-a intenționat.',
    },
    'THB-FIL-011': {
      summary: 'O ghilimea a rămas deschisă sau se află unde nu este admisă.',
    },
    'THB-FIL-012': {
      summary: 'Registrul de lucru nu poate fi deschis.',
    },
    'THB-FIL-013': {
      summary: 'Două coloane ale liniei se contrazic.',
    },
    'THB-FIL-014': {
      summary: 'Fișierul nu este în niciun format cunoscut.',
    },
    'THB-FIL-015': {
      summary: 'Linia nu spune cărei înregistrări, și cărui loc din listele ei, îi aparține.',
    },
    'THB-FIL-016': {
      summary:
        'Înregistrarea urmează o versiune ulterioară a standardului, iar o cheie pe care numai acea versiune o cunoaște a fost lăsată deoparte.',
    },
    'THB-FIL-017': {
      summary:
        'Înregistrarea urmează o versiune anterioară a standardului, iar ceva ce spunea despre fișier a fost lăsat deoparte.',
    },
    'THB-FIL-018': {
      summary: 'Fișierul este într-o versiune cunoscută a formatului care nu poate fi citită.',
    },
    'THB-FIL-019': {
      summary: 'Fișierul comprimat este deteriorat sau se întrerupe.',
    },
    'THB-FIL-020': {
      summary: 'Fișierul comprimat se despachetează la mult mai mult decât conține un fișier de înregistrări.',
    },
    'THB-LAW-001': {
      summary: 'Reprezentarea juridică s-a încheiat înainte să înceapă.',
    },
    'THB-LAW-002': {
      summary:
        'O victimă a fost reținută, pusă sub acuzare sau condamnată pentru o faptă săvârșită sub constrângere, iar nimeni nu a luat în considerare nesancționarea.',
    },
    'THB-LAW-003': {
      summary: 'O victimă identificată rămâne condamnată pentru o faptă la care a constrâns-o traficul.',
    },
    'THB-LAW-004': {
      summary: 'Despăgubirea a fost hotărâtă sau plătită înainte să fie cerută.',
    },
    'THB-LAW-005': {
      summary: 'O cerere de despăgubire nu este admisă, iar pentru ea s-au acordat sau s-au plătit bani.',
    },
    'THB-LAW-006': {
      summary:
        'S-a plătit mai multă despăgubire decât s-a acordat, sau s-a plătit fără ca vreo sumă acordată să fie consemnată.',
    },
    'THB-LAW-007': {
      summary: 'Un făptuitor care este și victimă a fost condamnat.',
    },
    'THB-LAW-008': {
      summary: 'Un copil este acuzat de trafic, iar nimic nu spune dacă este el însuși victimă.',
    },
    'THB-LAW-009': {
      summary: 'O fază a procedurii care nu se încheie cu o hotărâre are rezultatul unei hotărâri.',
    },
    'THB-LAW-010': {
      summary: 'O procedură care nu este penală s-a încheiat cu o condamnare sau o achitare.',
    },
    'THB-LAW-011': {
      summary: 'O condamnare este definitivă, iar nicio pedeapsă nu este consemnată.',
    },
    'THB-LAW-012': {
      summary: 'O pedeapsă cu închisoarea nu are durată, sau o amendă nu are sumă.',
    },
    'THB-LAW-013': {
      summary: 'O pedeapsă care se socotește în bani are luni, sau una care se socotește în timp are o sumă.',
    },
    'THB-LAW-014': {
      summary: 'Legea nu îl acordă, și totuși este indicat pentru cât timp.',
    },
    'THB-LAW-015': {
      summary: 'Legea acordă mai puțin de treizeci de zile de recuperare și reflecție.',
    },
    'THB-LAW-016': {
      summary: 'Într-o perioadă l-au obținut mai multe persoane decât l-au cerut.',
    },
    'THB-LAW-017': {
      summary: 'O prevedere pe care legea nu o acordă este raportată ca folosită.',
    },
    'THB-LAW-018': {
      summary: 'Legea îl ajută numai pe cel care cooperează cu autoritățile.',
    },
    'THB-LAW-019': {
      summary: 'Legea îi exclude pe copii de la ce acordă victimelor.',
    },
    'THB-LIF-001': {
      summary: 'O înregistrare trebuie revăzută într-o zi dinaintea scrierii acestei revizii a ei.',
    },
    'THB-LIF-002': {
      summary: 'O înregistrare reală despre o persoană nu spune cât timp este păstrată.',
    },
    'THB-LIF-003': {
      summary: 'O înregistrare despre o persoană urmează să fie păstrată pentru totdeauna.',
    },
    'THB-PER-001': {
      summary: 'Datele unui permis merg înapoi.',
    },
    'THB-PER-002': {
      summary: 'Un permis a fost acordat, iar nimic nu spune din ce zi este valabil.',
    },
    'THB-PER-003': {
      summary: 'Un permis are o dată pe care statutul lui o exclude.',
    },
    'THB-PER-004': {
      summary: 'A fost acordată o perioadă de recuperare și reflecție de mai puțin de treizeci de zile.',
    },
    'THB-PER-005': {
      summary: 'Perioada de recuperare și reflecție depinde de cooperarea cu autoritățile.',
    },
    'THB-PER-006': {
      summary: 'Persoana a fost îndepărtată în perioada de recuperare și reflecție.',
    },
    'THB-PER-007': {
      summary: 'Dreptul unui copil de a rămâne depinde numai de cooperarea cu autoritățile.',
    },
    'THB-PLN-001': {
      summary: 'Un indicator al planului are o țintă, dar nu și o valoare de referință.',
    },
    'THB-PLN-002': {
      summary: 'O activitate a unui plan adoptat nu are responsabil.',
    },
    'THB-PLN-003': {
      summary: 'O activitate a fost raportată ca încheiată, iar mai târziu ca mai puțin decât atât.',
    },
    'THB-PLN-004': {
      summary: 'Planul este adoptat, iar ziua adoptării nu este consemnată.',
    },
    'THB-PLN-005': {
      summary: 'Un program este încheiat și nu spune nici la cine a ajuns, nici ce a rezultat din el.',
    },
    'THB-PLN-006': {
      summary: 'O formare sau o programă nu spune pe cine instruiește.',
    },
    'THB-PLN-007': {
      summary: 'Un donator dă pentru o perioadă în care programul nu se desfășoară.',
    },
    'THB-PLN-008': {
      summary: 'Se spune că un program se bazează pe el însuși.',
    },
    'THB-PLN-009': {
      summary: 'Un program nu spune pe ce se bazează.',
    },
    'THB-PLN-010': {
      summary: 'Au fost instruiți oameni înainte ca programul să înceapă sau după ce s-a încheiat.',
    },
    'THB-PLN-011': {
      summary: 'Un program care nu a început a ajuns la oameni sau i-a instruit.',
    },
    'THB-PLN-012': {
      summary: 'Se spune că un plan de acțiune se înlocuiește pe el însuși.',
    },
    'THB-PLN-013': {
      summary: 'Statutul unui acord nu se potrivește cu datele lui.',
    },
    'THB-PLN-014': {
      summary: 'Un acord este în vigoare, iar nimic nu spune de când.',
    },
    'THB-PRF-001': {
      summary: 'Un câmp pe care îl cere profilul nu este nici prezent, nici explicat în `missing`.',
    },
    'THB-PRF-002': {
      summary: 'Un câmp pe care profilul trebuie să îl aibă nu este prezent.',
    },
    'THB-PRF-003': {
      summary: 'Înregistrarea conține un câmp, sau motivul pentru care lipsește, pe care profilul îl exclude.',
    },
    'THB-PRF-004': {
      summary: 'Înregistrarea este de o natură pe care profilul nu o primește.',
    },
    'THB-PRF-005': {
      summary: 'Fișierul nu conține nicio înregistrare de un fel pe care îl cere profilul.',
    },
    'THB-PRF-006': {
      summary: 'O suspendare de regulă a profilului a expirat.',
    },
    'THB-REF-001': {
      summary: 'Un statut urmează după unul după care nu poate urma.',
    },
    'THB-REF-002': {
      summary: 'Referirea este închisă, iar rezultatul ei nu este consemnat.',
    },
    'THB-REF-003': {
      summary: 'Referirea a fost refuzată fără motiv, sau are un motiv și nu a fost refuzată.',
    },
    'THB-REF-004': {
      summary: 'O organizație referă o persoană către ea însăși.',
    },
    'THB-REF-005': {
      summary:
        'Un copil este referit, iar interesul său superior, opinia sa sau faptul că tutorele său știe nu sunt consemnate.',
    },
    'THB-RET-001': {
      summary: 'Datele unei returnări spun altceva decât stadiul în care se spune că a ajuns.',
    },
    'THB-RET-002': {
      summary: 'O returnare este planificată, iar pericolul ei nu a fost evaluat.',
    },
    'THB-RET-003': {
      summary: 'O persoană a fost returnată, iar pericolul nu a fost evaluat înainte de călătorie.',
    },
    'THB-RET-004': {
      summary: 'Este planificată o returnare voluntară sau o reinstalare, iar persoana nu a fost de acord.',
    },
    'THB-RET-005': {
      summary:
        'O returnare sau o reinstalare numită voluntară a fost efectuată fără consimțământul prealabil al persoanei.',
    },
    'THB-RET-006': {
      summary: 'O persoană a fost de acord cu returnarea înainte să i se spună ce înseamnă.',
    },
    'THB-RET-007': {
      summary:
        'O returnare este planificată într-o țară ale cărei autorități nu trebuie să afle niciodată de persoană.',
    },
    'THB-RET-008': {
      summary: 'O persoană a fost returnată într-o țară ale cărei autorități nu trebuie să afle niciodată de ea.',
    },
    'THB-RET-009': {
      summary: 'Îndepărtarea unei persoane este planificată spre o țară față de care a cerut sau are protecție.',
    },
    'THB-RET-010': {
      summary: 'O persoană a fost îndepărtată spre o țară față de care a cerut sau are protecție.',
    },
    'THB-RET-011': {
      summary: 'O returnare duce în țara pe care persoana o părăsește.',
    },
    'THB-RET-012': {
      summary: 'În temeiul acordului, persoanele pot fi mutate împotriva voinței lor.',
    },
    'THB-SCR-001': {
      summary: 'O evaluare preliminară a găsit elementele întrunite și nu spune pe ce se întemeiază.',
    },
    'THB-SCR-002': {
      summary: 'O evaluare preliminară după elementele definiției le-a găsit întrunite și nu le enumeră pe toate.',
    },
    'THB-SCR-003': {
      summary: 'Evaluarea preliminară a unei persoane s-a făcut într-o limbă pe care persoana nu o cunoaște.',
    },
    'THB-SCR-004': {
      summary: 'O evaluare preliminară are răspunsuri pe care instrumentul ei nu le cere.',
    },
    'THB-SRV-001': {
      summary: 'Un serviciu s-a încheiat înainte să înceapă.',
    },
    'THB-SRV-002': {
      summary: 'Un serviciu are zile în care a fost acordat, iar statutul lui spune că nu a fost.',
    },
    'THB-SRV-003': {
      summary: 'Un serviciu a fost acordat, iar nimic nu spune de când.',
    },
    'THB-SRV-004': {
      summary: 'O persoană a fost raportată ca dispărută, sau s-a întors, înainte să lipsească.',
    },
    'THB-SRV-005': {
      summary: 'Se spune că o persoană este încă dispărută, iar absența are un sfârșit.',
    },
    'THB-STR-001': {
      summary: 'Lipsește un câmp obligatoriu.',
    },
    'THB-STR-002': {
      summary: 'Valoarea este de alt tip decât primește câmpul.',
    },
    'THB-STR-003': {
      summary: 'Valoarea nu este un cod al listei închise pe care o primește câmpul.',
    },
    'THB-STR-004': {
      summary: 'Obiectul are o cheie pe care standardul nu o cunoaște.',
    },
    'THB-STR-005': {
      summary: 'Textul nu are forma pe care o primește câmpul.',
    },
    'THB-STR-006': {
      summary: 'Lista este goală.',
    },
    'THB-STR-007': {
      summary: 'O valoare se află de două ori în mulțime.',
    },
    'THB-STR-008': {
      summary: 'Câmpul este prezent, iar `missing` dă un motiv pentru care nu este.',
    },
    'THB-STR-009': {
      summary: 'Numărul este în afara limitelor câmpului.',
    },
    'THB-STR-010': {
      summary:
        'Aceasta nu este o înregistrare a standardului: un obiect al cărui `record` numește un fel de înregistrare.',
    },
    'THB-STR-011': {
      summary: 'Înregistrarea urmează o versiune a standardului pe care acest program nu o citește.',
    },
    'THB-STR-012': {
      summary: 'Valoarea nu se află în lista deschisă pe care o primește câmpul.',
    },
    'THB-WIT-001': {
      summary: 'Pașii unui martor merg înapoi.',
    },
    'THB-WIT-002': {
      summary: 'Datele unui martor spun mai mult decât se spune despre cooperare.',
    },
    'THB-WIT-003': {
      summary: 'Un copil a depus mărturie fără avocat și fără o persoană care să îl sprijine.',
    },
    'THB-WIT-004': {
      summary: 'Zilele unei măsuri de protecție merg înapoi.',
    },
    'THB-WIT-005': {
      summary: 'O măsură de protecție este numai cerută sau refuzată și are zile în care a existat.',
    },
    'THB-WIT-006': {
      summary: 'O persoană a depus mărturie, iar pericolul pentru ea nu a fost evaluat niciodată.',
    },
  },
};
