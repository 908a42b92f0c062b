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
      rationale:
        'Un identificator desemnează o singură înregistrare; dacă sunt două, una se pierde sau se numără de două ori.',
    },
    'THB-BND-002': {
      summary: 'Trimiterea nu desemnează nicio înregistrare din fișier.',
      rationale: 'Poate că înregistrarea este deja la destinatar; dacă nu, ceea ce trimite la ea nu poate fi înțeles.',
    },
    'THB-BND-003': {
      summary: 'Trimiterea desemnează o înregistrare de alt fel decât cel admis.',
      rationale: 'O victimă nu este o organizație: identificatorii au fost confundați.',
    },
    'THB-BND-004': {
      summary: 'Manifestul numără mai multe sau mai puține înregistrări lizibile de un fel decât urmează.',
      rationale: 'Înregistrări s-au pierdut sau s-au adăugat pe drum, sau unele dintre ele sunt defectuoase.',
    },
    'THB-BND-005': {
      summary: 'Un manifest se află după prima înregistrare sau este al doilea.',
      rationale:
        'Cititorii hotărăsc după manifest ce fac cu ceea ce urmează. Două fișiere au fost alăturate fără să se facă unul singur.',
    },
    'THB-BND-006': {
      summary: 'Legătura dintre o identitate și o victimă se află în același fișier cu victime sau identități.',
      rationale:
        'Identitățile, victimele și legăturile dintre ele circulă separat: cine pune mâna pe un fișier nu trebuie să obțină numele.',
    },
    'THB-BND-007': {
      summary: 'Înregistrarea este de altă natură decât prima înregistrare din fișier.',
      rationale: 'Înregistrările reale, dezidentificate, sintetice și de probă nu se numără niciodată împreună.',
    },
    'THB-BND-008': {
      summary: 'Un pachet este adresat propriului expeditor.',
      rationale: 'Una dintre ele este greșită, și poate tocmai cea care hotărăște cine primește datele.',
    },
    'THB-BND-009': {
      summary: 'Manifestul numără de două ori un fel de înregistrare.',
      rationale: 'Nimeni nu poate spune care dintre cele două arată câte urmează.',
    },
    'THB-BND-010': {
      summary: 'Manifestul cere ștergerea unei înregistrări care îi urmează.',
      rationale: 'Ce trebuie șters nu se mai trimite; rămân numai identificatorul și ziua.',
    },
    'THB-CHD-001': {
      summary:
        'Vârsta este contestată sau se prezumă că este a unui copil, iar despre persoană în calitate de copil nu este consemnat nimic.',
      rationale: 'Până când vârsta este verificată, persoana este copil: urmează tutela, îngrijirea și procedura.',
    },
    'THB-CHD-002': {
      summary: 'Un copil fără un părinte sigur nu are tutore.',
      rationale:
        'Un tutore este numit îndată ce se crede că un copil este victimă, dacă este neînsoțit sau separat ori dacă familia lui este implicată.',
    },
    'THB-CHD-003': {
      summary:
        'Returnarea unui copil este planificată înainte ca riscul și siguranța persoanei și gospodăriei care l-ar primi să fi fost evaluate.',
      rationale:
        'Se poate ca familia să fi vândut copilul sau să fi fost complice. Planificați returnarea numai după ce ambele evaluări sunt încheiate.',
    },
    'THB-CHD-004': {
      summary:
        'Un copil a fost returnat înainte ca riscul și siguranța persoanei și gospodăriei care l-au primit să fi fost evaluate.',
      rationale: 'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Vedeți cum îi este copilului.',
    },
    'THB-CHD-005': {
      summary: 'Returnarea unui copil este planificată la o persoană sau într-o gospodărie implicată în trafic.',
      rationale:
        'Găsiți altă soluție: rude care nu sunt implicate, asistență maternală, integrarea acolo unde este copilul.',
    },
    'THB-CHD-006': {
      summary: 'Returnarea unui copil este planificată, iar rude din afara gospodăriei care l-ar primi sunt implicate.',
      rationale: 'Spuneți cum este copilul ferit de ele.',
    },
    'THB-CHD-007': {
      summary: 'Un copil a fost ținut în detenție pentru că a fost traficat.',
      rationale:
        'Un copil victimă nu este ținut niciodată în detenție. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-CHD-008': {
      summary: 'Un copil a fost intervievat despre trafic înainte de numirea unui tutore.',
      rationale:
        'Unde era nevoie de tutore, interviul îl așteaptă. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-CHD-009': {
      summary: 'O soluție durabilă este planificată fără determinarea interesului superior al copilului.',
      rationale: 'Determinarea vine întâi și spune care este soluția.',
    },
    'THB-CHD-010': {
      summary: 'O soluție durabilă este planificată, iar opinia copilului despre ea nu este consemnată.',
      rationale: 'Copilul este ascultat cu privire la ce va fi cu el, după vârstă și maturitate.',
    },
    'THB-CHD-011': {
      summary:
        'O rudă a recrutat sau a traficat un copil, iar secțiunea despre copil nu spune că familia este implicată.',
      rationale: 'Cine planifică o returnare citește întâi secțiunea despre copil.',
    },
    'THB-CHD-012': {
      summary: 'Îndepărtarea unui copil este planificată fără determinarea interesului său superior.',
      rationale: 'Unde urmează să trăiască un copil reiese din determinare, niciodată dintr-un acord de readmisie.',
    },
    'THB-CHD-013': {
      summary: 'Un copil a fost îndepărtat fără determinarea interesului său superior.',
      rationale: 'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Vedeți cum îi este copilului.',
    },
    'THB-CHD-014': {
      summary: 'Un copil a dispărut din îngrijire, iar nimeni nu a anunțat poliția.',
      rationale: 'Un copil care dispare din îngrijire este adesea traficat din nou. Raportați îndată.',
    },
    'THB-CHD-015': {
      summary: 'Dispariția unui copil a fost raportată poliției la mai mult de o zi.',
      rationale: 'Primele ore contează. Momentele sunt comparate la secundă; datele, numai unde fac lucrul cert.',
    },
    'THB-CHD-016': {
      summary: 'Un copil urmează să fie plasat la cineva care nu trebuie să afle niciodată de el.',
      rationale: 'Găsiți altă persoană care să îngrijească copilul sau reexaminați motivul interdicției.',
    },
    'THB-CHR-001': {
      summary: 'Ceva este datat înainte de nașterea persoanei.',
      rationale: 'Una dintre cele două date este greșită. Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-002': {
      summary:
        'Datele unui episod sunt într-o ordine imposibilă: intrarea, începutul exploatării, sfârșitul exploatării.',
      rationale: 'Aceeași zi este admisă, iar datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-003': {
      summary: 'Istoricul statutului nu este în ordinea datelor.',
      rationale: 'Istoricele merg de la cel mai vechi la cel mai nou; ultimul rămâne valabil.',
    },
    'THB-CHR-004': {
      summary: 'Ceva ce s-a întâmplat este datat după ziua la care se judecă fișierul.',
      rationale: 'Indicați data corectă sau judecați fișierul la o zi ulterioară cu --as-of.',
    },
    'THB-CHR-005': {
      summary: 'Contactul este datat după ziua la care se judecă fișierul.',
      rationale: 'Indicați data corectă sau judecați fișierul la o zi ulterioară cu --as-of.',
    },
    'THB-CHR-006': {
      summary: 'Istoricul referirii nu este în ordine cronologică.',
      rationale:
        'Istoricele merg de la cel mai vechi la cel mai nou. Momentele sunt comparate în UTC; la o dată contează numai ce este cert.',
    },
    'THB-CHR-007': {
      summary: 'Rezultatul este datat înainte de trimiterea referirii.',
      rationale: 'Aceeași zi este admisă, iar datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-008': {
      summary: 'Planul se încheie înainte să înceapă.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-009': {
      summary: 'O activitate este în afara duratei planului.',
      rationale: 'Va fi trecută cu vederea la revizuirea planului.',
    },
    'THB-CHR-010': {
      summary: 'O autorizare a încetat înainte să fie dată.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-011': {
      summary: 'Afirmația că două înregistrări privesc aceeași persoană a fost retrasă înainte să fie făcută.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-012': {
      summary: 'Evenimentul s-a încheiat înainte să înceapă.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-013': {
      summary: 'Evenimentul este datat după ziua la care se judecă fișierul.',
      rationale: 'Indicați data corectă sau judecați fișierul la o zi ulterioară cu --as-of.',
    },
    'THB-CHR-014': {
      summary: 'Pașii procedurii penale nu sunt în ordinea datelor.',
      rationale: 'Istoricele merg de la cel mai vechi la cel mai nou; ultimul rămâne valabil.',
    },
    'THB-CHR-015': {
      summary:
        'Nașterea unui făptuitor sau un pas al procedurii penale este datat după ziua la care se judecă fișierul.',
      rationale: 'Indicați data corectă sau judecați fișierul la o zi ulterioară cu --as-of.',
    },
    'THB-CHR-016': {
      summary: 'Un caz a fost închis înainte să fie deschis sau are o zi care nu a venit încă.',
      rationale: 'Indicați data corectă sau judecați fișierul la o zi ulterioară cu --as-of.',
    },
    'THB-CHR-017': {
      summary: 'Fazele procedurii nu sunt în ordinea datelor sau una se află în viitor.',
      rationale:
        'Istoricele merg de la cel mai vechi la cel mai nou; ultimul rămâne valabil. Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-018': {
      summary: 'Un program, sau ceea ce îi dă un donator, se încheie înainte să înceapă.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-019': {
      summary: 'O prevedere legală a încetat înainte să intre în vigoare.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-020': {
      summary: 'Un acord a încetat înainte să fie semnat sau să intre în vigoare.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-021': {
      summary: 'O intrare a cronicii este datată după ziua la care se judecă fișierul.',
      rationale: 'Cronica spune ce s-a întâmplat; ce este promis pentru mai târziu își are ziua în `dueOn`.',
    },
    'THB-CHR-022': {
      summary: 'O organizație și-a încheiat activitatea înainte să o înceapă.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-023': {
      summary: 'Data nașterii este după ziua la care se judecă fișierul.',
      rationale: 'Indicați data corectă sau judecați fișierul la o zi ulterioară cu --as-of.',
    },
    'THB-COH-001': {
      summary: 'O mulțime conține codul `none` împreună cu alte coduri.',
      rationale: 'Nu poate fi adevărat deodată că nu există și că există.',
    },
    'THB-COH-002': {
      summary: 'Este indicat un fel de exploatare sexuală, dar exploatarea sexuală nu se află printre forme.',
      rationale: 'Numărătorile pe forme ar omite persoana.',
    },
    'THB-COH-003': {
      summary: 'Vârsta minimă este mai mare decât cea maximă.',
      rationale: 'Nicio vârstă nu corespunde unei asemenea afirmații.',
    },
    'THB-COH-004': {
      summary: 'Se spune că persoana a fost mai în vârstă la un moment anterior.',
      rationale:
        'Nimeni nu întinerește de la intrare la exploatare și la înregistrare. Afirmațiile contestate nu sunt judecate.',
    },
    'THB-COH-005': {
      summary: 'O afirmație despre vârstă nu se potrivește cu data nașterii.',
      rationale:
        'O dată a nașterii atestată poate fi ea însăși falsă; păstrați-le pe amândouă și marcați afirmația contestată.',
    },
    'THB-COH-006': {
      summary: 'Un statut pe care îl decide numai autoritatea este afirmat de altcineva.',
      rationale:
        'Victimă identificată și persoană care nu este victimă sunt concluzii ale autorității pe care o numește legea. Ce crede alt organism este `presumed` sau `potential`.',
    },
    'THB-COH-007': {
      summary: 'Refuzul este afirmat de altcineva decât persoana.',
      rationale: 'Numai persoana, sau tutorele copilului, poate refuza.',
    },
    'THB-COH-008': {
      summary:
        'Concluzia a trecut de la victimă la persoană care nu este victimă, sau invers, prin ceea ce se numește o primă decizie.',
      rationale:
        'O concluzie se schimbă prin revizuire, cale de atac sau revocare; spuneți prin care, ca să poată fi numărate căile de atac.',
    },
    'THB-COH-009': {
      summary: 'Se spune că persoana este apatridă și cetățean al unei țări.',
      rationale: 'Cine are o cetățenie nu este apatrid.',
    },
    'THB-COH-010': {
      summary:
        'Exploatarea prin muncă a copilului este indicată pentru o persoană care era adultă când a fost exploatată.',
      rationale: 'Pentru adulți, formele sunt munca forțată, munca în servitute pentru datorii, aservirea.',
    },
    'THB-COH-011': {
      summary: 'Fișa de luare în evidență desemnează victima și repetă ce se află în înregistrarea victimei.',
      rationale:
        'Două locuri pentru același fapt ajung să difere. Sexul, cetățenia, minoritatea și formele sunt pentru fișele fără victimă.',
    },
    'THB-COH-012': {
      summary: 'Felul organismului care a decis nu se potrivește cu cine afirmă statutul.',
      rationale:
        'Organizațiile neguvernamentale și internaționale sunt alte organisme; poliția, parchetul și instanțele sunt autorități sau alte organisme ale statului; o persoană nu este niciuna.',
    },
    'THB-COH-013': {
      summary: 'Se spune că o victimă este aceeași cu ea însăși sau înrudită cu ea însăși.',
      rationale: 'Ar fi numărată sau legată de două ori.',
    },
    'THB-COH-014': {
      summary: 'Au fost observați mai mulți copii decât persoane.',
      rationale: 'Copiii se află printre persoane.',
    },
    'THB-COH-015': {
      summary: 'O exploatare nu spune ce formă a avut.',
      rationale: 'Numiți scopurile sau motivul în `missing`: fără ele nu este numărată la nicio formă.',
    },
    'THB-COH-016': {
      summary: 'O mulțime a evenimentului conține codul `none` împreună cu alte coduri.',
      rationale: 'Nu poate fi adevărat deodată că nu există și că există.',
    },
    'THB-COH-017': {
      summary: 'O societate are trăsături de om, sau un om are activitatea economică a unei societăți.',
      rationale:
        'Persoanele și societățile se numără separat. Ce este un proprietar stă în înregistrarea proprietarului.',
    },
    'THB-COH-018': {
      summary: 'Ce este făptuitorul pentru o victimă se spune de două ori sau împreună cu `none`.',
      rationale:
        'Mai multe legături cu aceeași victimă sunt mai multe intrări; fiecare apare o dată, iar `none` singur.',
    },
    'THB-COH-019': {
      summary: 'Se lucrează la un caz, iar el are o zi sau un motiv al închiderii.',
      rationale: 'Cazurile deschise și cele închise se numără separat. Închideți-l sau scoateți închiderea.',
    },
    'THB-COH-020': {
      summary: 'Un caz este închis, iar înregistrarea lui nu spune când sau de ce.',
      rationale: 'După cum se încheie cazurile se judecă răspunsul. Indicați-le pe amândouă sau motivul în `missing`.',
    },
    'THB-COH-021': {
      summary: 'Un caz nu desemnează nicio victimă, niciun eveniment și niciun făptuitor.',
      rationale: 'Nu leagă nimic. Numiți-le sau indicați motivul în `missing`.',
    },
    'THB-COH-022': {
      summary: 'Se spune că un caz este legat de el însuși.',
      rationale: 'Ar fi legat de el însuși.',
    },
    'THB-COH-023': {
      summary: 'O organizație este parte sau membră a ei înseși.',
      rationale: 'Cine adună pe părți n-ar mai ajunge la capăt.',
    },
    'THB-CON-001': {
      summary: 'Se spune că un copil sub cincisprezece ani a consimțit singur.',
      rationale:
        'Sub cincisprezece ani, acordul copilului merge împreună cu consimțământul persoanei care îl îngrijește; dacă niciuna nu este sigură, îi ține locul o decizie în interesul superior al copilului.',
    },
    'THB-CON-002': {
      summary:
        'Datele sunt păstrate fără consimțământ, iar nici calitatea celui care a decis, nici temeiul deciziei nu sunt consemnate.',
      rationale: 'Cine decide pentru o persoană spune în ce calitate și după ce regulă.',
    },
    'THB-CON-003': {
      summary: 'Se spune că persoana care îngrijește copilul a consimțit pentru un adult.',
      rationale:
        'Adulții consimt pentru ei înșiși; tutorele pe care instanța îl numește unui adult acționează în temeiul unei obligații legale.',
    },
    'THB-CON-004': {
      summary: 'O persoană a fost referită, iar nu este consemnat nimic care să fi permis transmiterea datelor.',
      rationale:
        'Consimțământul, o decizie în interesul superior, interesele vitale sau o obligație legală: una dintre ele a fost. O referire nu este reținută niciodată din această cauză.',
    },
    'THB-CON-005': {
      summary: 'O persoană a fost referită după ce autorizarea a încetat sau a fost retrasă.',
      rationale: 'Întrebați din nou sau consemnați celălalt temei care a existat.',
    },
    'THB-CON-006': {
      summary:
        'O persoană a fost referită fără consimțământ, iar nici calitatea celui care a decis, nici temeiul deciziei nu sunt consemnate.',
      rationale: 'Cine decide pentru o persoană spune în ce calitate și după ce regulă.',
    },
    'THB-CON-007': {
      summary:
        'Persoana care îngrijește copilul a consimțit pentru un copil a cărui familie este implicată, iar niciun tutore nu este consemnat.',
      rationale: 'Cine poate fi complice nu trebuie să hotărască cine află de copil.',
    },
    'THB-CRN-001': {
      summary: 'O intrare a cronicii se îndeplinește pe ea însăși.',
      rationale: 'Numiți intrarea promisiunii.',
    },
    'THB-CRN-002': {
      summary: 'O intrare spune cât s-a făcut dintr-un lucru, nu și ce fusese promis.',
      rationale: 'Numiți angajamentele sau intrarea promisiunii.',
    },
    'THB-CRN-003': {
      summary: 'Este consemnat un răspuns insuficient, nu și ce nu a fost respectat.',
      rationale: 'Numiți promisiunea, angajamentele sau planul, programul, legea ori acordul despre care este vorba.',
    },
    'THB-CRN-004': {
      summary: 'Ce s-a promis era scadent înainte să fie promis.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CRN-005': {
      summary: 'Se spune că o promisiune nu este încă scadentă, iar ziua ei a trecut.',
      rationale: 'Spuneți cât s-a făcut.',
    },
    'THB-CRN-006': {
      summary: 'Ziua unei promisiuni a trecut, iar nimic nu spune dacă a fost respectată.',
      rationale:
        'Cronica există ca răspunsurile insuficiente să se vadă. Spuneți cât s-a făcut sau indicați motivul în `missing`.',
    },
    'THB-CRN-007': {
      summary: 'O intrare a cronicii nu spune unde poate fi citită.',
      rationale:
        'Cel căruia i se arată un răspuns insuficient cere sursa. Indicați un titlu sau o adresă ori motivul în `missing`.',
    },
    'THB-DIS-001': {
      summary: 'O interdicție de divulgare nu desemnează pe nimeni.',
      rationale:
        'Nu ar proteja de nimeni. Numiți o organizație, un tip de organizație, o țară sau o legătură; ce nu poate fi arătat își are motivul în `missing`.',
    },
    'THB-DIS-002': {
      summary: 'Datele pot fi transmise cuiva care nu trebuie să afle niciodată de persoană.',
      rationale: 'O interdicție este mai presus de orice autorizare. Scoateți destinatarul.',
    },
    'THB-FIL-001': {
      summary: 'Fișierul este gol.',
      rationale: 'Un fișier fără nicio înregistrare și fără manifest poate fi unul tăiat.',
    },
    'THB-FIL-002': {
      summary: 'Octeții nu sunt UTF-8.',
      rationale: 'Salvați fișierul ca UTF-8; altă codare ar schimba numele și ar face codurile ilizibile.',
    },
    'THB-FIL-003': {
      summary: 'Acesta nu este JSON.',
      rationale: 'Linia, sau documentul, se întrerupe ori are o greșeală de sintaxă.',
    },
    'THB-FIL-004': {
      summary: 'Linia este mai lungă decât citește acest program.',
      rationale:
        'Nicio înregistrare nu este atât de lungă; cauza obișnuită este un sfârșit de linie care lipsește. Restul liniei a fost sărit.',
    },
    'THB-FIL-005': {
      summary: 'Obiectele și listele sunt imbricate mai adânc decât în orice înregistrare.',
      rationale: 'Imbricarea fără sfârșit este un mod de a epuiza memoria unui cititor.',
    },
    'THB-FIL-006': {
      summary: 'Documentul nu este nici o înregistrare, nici o listă de înregistrări, nici un obiect cu `records`.',
      rationale: 'Fișierele JSON conțin `{"manifest": ..., "records": [...]}`; NDJSON conține o înregistrare pe linie.',
    },
    'THB-FIL-007': {
      summary: 'Prima linie nu numește nicio coloană a formatului.',
      rationale: 'Un fișier fără antet nu poate fi citit după numele coloanelor.',
    },
    'THB-FIL-008': {
      summary: 'Linia nu are tot atâtea celule ca antetul.',
      rationale: 'Un separator lipsă sau în plus mută valorile în coloane greșite.',
    },
    'THB-FIL-009': {
      summary: 'Valoarea nu este dintre cele pe care formatul le cunoaște pentru această coloană.',
      rationale: 'A fost lăsată deoparte și numărată în raportul pierderilor.',
    },
    'THB-FIL-010': {
      summary: 'Coloana sau valoarea este scrisă greșit într-un mod cunoscut și a fost citită așa cum s-a intenționat.',
      rationale: 'Scrieți așa cum o numește formatul; alți cititori poate nu cunosc această scriere.',
    },
    'THB-FIL-011': {
      summary: 'O ghilimea a rămas deschisă sau se află unde nu este admisă.',
      rationale: 'Ce urmează nu poate fi împărțit în celule.',
    },
    'THB-FIL-012': {
      summary: 'Registrul de lucru nu poate fi deschis.',
      rationale: 'Este deteriorat, protejat cu parolă sau nu este XLSX.',
    },
    'THB-FIL-013': {
      summary: 'Două coloane ale liniei se contrazic.',
      rationale: 'Au fost păstrate amândouă unde standardul are loc pentru amândouă; altfel, cea mai precisă.',
    },
    'THB-FIL-014': {
      summary: 'Fișierul nu este în niciun format cunoscut.',
      rationale:
        'Nu conține obiecte JSON, iar prima lui linie nu numește nicio coloană a unui format care se citește. `--from` spune ce este.',
    },
    'THB-FIL-015': {
      summary: 'Linia nu spune cărei înregistrări, și cărui loc din listele ei, îi aparține.',
      rationale:
        'Liniile unei liste își numesc înregistrarea și sunt numerotate de la 1. O linie a cărei înregistrare sau linie superioară nu există, ori al cărei număr îl are altă linie, nu poate fi pusă la loc.',
    },
    'THB-FIL-016': {
      summary:
        'Înregistrarea urmează o versiune ulterioară a standardului, iar o cheie pe care numai acea versiune o cunoaște a fost lăsată deoparte.',
      rationale:
        'Ce cunoaște această versiune despre înregistrare a fost citit. Un program al versiunii ulterioare citește restul.',
    },
    'THB-FIL-017': {
      summary:
        'Înregistrarea urmează o versiune anterioară a standardului, iar ceva ce spunea despre fișier a fost lăsat deoparte.',
      rationale: 'Numerele și sumele de control ale unui manifest sunt cele ale fișierului dinainte de migrare.',
    },
    'THB-FIL-018': {
      summary: 'Fișierul este într-o versiune cunoscută a formatului care nu poate fi citită.',
      rationale:
        'Fiecare dintre liniile lui ține loc pentru mai multe persoane, iar ce spun despre una nu se deosebește de ce spun despre alta.',
    },
    'THB-FIL-019': {
      summary: 'Fișierul comprimat este deteriorat sau se întrerupe.',
      rationale:
        'Ce s-a putut citi a fost judecat; ce vine după deteriorare, nu. Trimiteți-l sau comprimați-l din nou.',
    },
    'THB-FIL-020': {
      summary: 'Fișierul comprimat se despachetează la mult mai mult decât conține un fișier de înregistrări.',
      rationale:
        'Un fișier mic care crește fără sfârșit este un mod de a epuiza un cititor. Ce s-a citit până atunci a fost judecat.',
    },
    'THB-LAW-001': {
      summary: 'Reprezentarea juridică s-a încheiat înainte să înceapă.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-LAW-002': {
      summary:
        'O victimă a fost reținută, pusă sub acuzare sau condamnată pentru o faptă săvârșită sub constrângere, iar nimeni nu a luat în considerare nesancționarea.',
      rationale:
        'Autoritățile trebuie să poată să nu urmărească și să nu sancționeze pe cel constrâns. Cereți ca decizia să fie reexaminată.',
    },
    'THB-LAW-003': {
      summary: 'O victimă identificată rămâne condamnată pentru o faptă la care a constrâns-o traficul.',
      rationale: 'Cereți ca condamnarea să fie retrasă sau pedeapsa să nu fie executată.',
    },
    'THB-LAW-004': {
      summary: 'Despăgubirea a fost hotărâtă sau plătită înainte să fie cerută.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-LAW-005': {
      summary: 'O cerere de despăgubire nu este admisă, iar pentru ea s-au acordat sau s-au plătit bani.',
      rationale: 'Cererile și sumele acordate se numără separat; una dintre ele ar fi numărată greșit.',
    },
    'THB-LAW-006': {
      summary:
        'S-a plătit mai multă despăgubire decât s-a acordat, sau s-a plătit fără ca vreo sumă acordată să fie consemnată.',
      rationale: 'Dobânda poate fi explicația; mai des este greșită o cifră sau moneda.',
    },
    'THB-LAW-007': {
      summary: 'Un făptuitor care este și victimă a fost condamnat.',
      rationale: 'Vedeți dacă faptele au fost săvârșite sub constrângere. Cine a fost constrâns nu trebuie pedepsit.',
    },
    'THB-LAW-008': {
      summary: 'Un copil este acuzat de trafic, iar nimic nu spune dacă este el însuși victimă.',
      rationale:
        'Copiii sunt puși să recruteze și să păzească pe alții. Vedeți întâi acest lucru; numiți înregistrarea lui ca victimă sau motivul în `missing`.',
    },
    'THB-LAW-009': {
      summary: 'O fază a procedurii care nu se încheie cu o hotărâre are rezultatul unei hotărâri.',
      rationale: 'Condamnările și achitările se numără din hotărâri. Indicați rezultatul la faza hotărârii.',
    },
    'THB-LAW-010': {
      summary: 'O procedură care nu este penală s-a încheiat cu o condamnare sau o achitare.',
      rationale: 'Numai o instanță penală constată vinovăția; altundeva, o cerere este admisă sau respinsă.',
    },
    'THB-LAW-011': {
      summary: 'O condamnare este definitivă, iar nicio pedeapsă nu este consemnată.',
      rationale: 'Pedepsele arată dacă legea descurajează. Consemnați-le sau indicați motivul în `missing`.',
    },
    'THB-LAW-012': {
      summary: 'O pedeapsă cu închisoarea nu are durată, sau o amendă nu are sumă.',
      rationale: 'Indicați-o sau indicați motivul în `missing`.',
    },
    'THB-LAW-013': {
      summary: 'O pedeapsă care se socotește în bani are luni, sau una care se socotește în timp are o sumă.',
      rationale: 'Două pedepse sunt două intrări.',
    },
    'THB-LAW-014': {
      summary: 'Legea nu îl acordă, și totuși este indicat pentru cât timp.',
      rationale: 'Fără prevedere nu există durată de comparat.',
    },
    'THB-LAW-015': {
      summary: 'Legea acordă mai puțin de treizeci de zile de recuperare și reflecție.',
      rationale:
        'Convenția cere cel puțin treizeci de zile. Așa este: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-LAW-016': {
      summary: 'Într-o perioadă l-au obținut mai multe persoane decât l-au cerut.',
      rationale: 'Poate că unele au cerut înainte de acea perioadă; mai des cele două numere au fost inversate.',
    },
    'THB-LAW-017': {
      summary: 'O prevedere pe care legea nu o acordă este raportată ca folosită.',
      rationale: 'Ori prevederea există între timp, ori ceea ce se folosește este o practică fără prevedere.',
    },
    'THB-LAW-018': {
      summary: 'Legea îl ajută numai pe cel care cooperează cu autoritățile.',
      rationale:
        'Identificarea, asistența și perioada de recuperare depind numai de motive întemeiate. Așa este: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-LAW-019': {
      summary: 'Legea îi exclude pe copii de la ce acordă victimelor.',
      rationale:
        'Un copil are cel puțin ce are un adult. Așa este: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-LIF-001': {
      summary: 'O înregistrare trebuie revăzută într-o zi dinaintea scrierii acestei revizii a ei.',
      rationale:
        'Revizuirea avută în vedere a avut deja loc sau ziua este greșită. Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-LIF-002': {
      summary: 'O înregistrare reală despre o persoană nu spune cât timp este păstrată.',
      rationale:
        'Se spune o dată pentru fiecare fel de înregistrare din fișier. Indicați clasa de păstrare, ca nimic să nu supraviețuiască folosului său.',
    },
    'THB-LIF-003': {
      summary: 'O înregistrare despre o persoană urmează să fie păstrată pentru totdeauna.',
      rationale:
        'Numai ce nu vorbește despre nicio persoană se păstrează pentru totdeauna. Luați altă clasă sau faceți din ea statistici.',
    },
    'THB-PER-001': {
      summary: 'Datele unui permis merg înapoi.',
      rationale:
        'Un permis este cerut, apoi decis, apoi valabil din prima până în ultima zi. Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-PER-002': {
      summary: 'Un permis a fost acordat, iar nimic nu spune din ce zi este valabil.',
      rationale:
        'Indicați prima zi sau motivul în `missing`: fără ea nimeni nu poate spune dacă persoana poate rămâne.',
    },
    'THB-PER-003': {
      summary: 'Un permis are o dată pe care statutul lui o exclude.',
      rationale:
        'Ce nu a fost cerut nu are zi a cererii, ce este în curs nu are decizie, ce nu a fost acordat nu are primă zi.',
    },
    'THB-PER-004': {
      summary: 'A fost acordată o perioadă de recuperare și reflecție de mai puțin de treizeci de zile.',
      rationale: 'Treizeci de zile sunt minimul. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-PER-005': {
      summary: 'Perioada de recuperare și reflecție depinde de cooperarea cu autoritățile.',
      rationale: 'Se acordă numai pe motive întemeiate, ca persoana să se poată recupera și hotărî fără presiune.',
    },
    'THB-PER-006': {
      summary: 'Persoana a fost îndepărtată în perioada de recuperare și reflecție.',
      rationale:
        'Nicio expulzare nu este executată în acest timp. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-PER-007': {
      summary: 'Dreptul unui copil de a rămâne depinde numai de cooperarea cu autoritățile.',
      rationale: 'Permisul unui copil urmează interesul său superior, fie că este martor, fie că nu.',
    },
    'THB-PLN-001': {
      summary: 'Un indicator al planului are o țintă, dar nu și o valoare de referință.',
      rationale: 'Fără valoare de referință nimeni nu poate spune dacă ținta a fost atinsă prin activitate.',
    },
    'THB-PLN-002': {
      summary: 'O activitate a unui plan adoptat nu are responsabil.',
      rationale: 'Ce nu are responsabil nu se face, și nimeni nu poate fi întrebat.',
    },
    'THB-PLN-003': {
      summary: 'O activitate a fost raportată ca încheiată, iar mai târziu ca mai puțin decât atât.',
      rationale: 'Ori nu era încheiată, ori raportul ulterior este despre altceva.',
    },
    'THB-PLN-004': {
      summary: 'Planul este adoptat, iar ziua adoptării nu este consemnată.',
      rationale: 'Dacă o țară are un plan, și de când, este primul lucru care se întreabă.',
    },
    'THB-PLN-005': {
      summary: 'Un program este încheiat și nu spune nici la cine a ajuns, nici ce a rezultat din el.',
      rationale: 'Donatorii și planurile se bazează pe rezultate. Indicați una dintre ele sau motivul în `missing`.',
    },
    'THB-PLN-006': {
      summary: 'O formare sau o programă nu spune pe cine instruiește.',
      rationale: 'Dacă sunt formați polițiștii, judecătorii sau tutorii este ceea ce promit planurile.',
    },
    'THB-PLN-007': {
      summary: 'Un donator dă pentru o perioadă în care programul nu se desfășoară.',
      rationale: 'Una dintre cele două perioade este greșită sau banii aparțin altui program.',
    },
    'THB-PLN-008': {
      summary: 'Se spune că un program se bazează pe el însuși.',
      rationale: 'Numiți ce a fost înainte sau spuneți în `missing` că nu a fost nimic.',
    },
    'THB-PLN-009': {
      summary: 'Un program nu spune pe ce se bazează.',
      rationale:
        'Ca nimeni să nu înceapă din nou ce există: numiți programele anterioare sau spuneți în `missing` că nu au fost.',
    },
    'THB-PLN-010': {
      summary: 'Au fost instruiți oameni înainte ca programul să înceapă sau după ce s-a încheiat.',
      rationale: 'Una dintre zile este greșită sau sesiunea aparține altui program.',
    },
    'THB-PLN-011': {
      summary: 'Un program care nu a început a ajuns la oameni sau i-a instruit.',
      rationale: 'Spuneți unde a ajuns sau corectați numerele.',
    },
    'THB-PLN-012': {
      summary: 'Se spune că un plan de acțiune se înlocuiește pe el însuși.',
      rationale: 'Numiți planul dinainte sau spuneți în `missing` că nu a fost niciunul.',
    },
    'THB-PLN-013': {
      summary: 'Statutul unui acord nu se potrivește cu datele lui.',
      rationale: 'În negociere nu este semnat nimic; în vigoare este ce a început și nu s-a încheiat.',
    },
    'THB-PLN-014': {
      summary: 'Un acord este în vigoare, iar nimic nu spune de când.',
      rationale: 'Indicați prima zi sau motivul în `missing`: ce s-a făcut înainte s-a făcut fără el.',
    },
    'THB-PRF-001': {
      summary: 'Un câmp pe care îl cere profilul nu este nici prezent, nici explicat în `missing`.',
      rationale: 'Cine se bazează pe profil trebuie să poată deosebi ce nu se știe de ce nu a întrebat nimeni.',
    },
    'THB-PRF-002': {
      summary: 'Un câmp pe care profilul trebuie să îl aibă nu este prezent.',
      rationale: 'Un motiv în `missing` nu îi ține locul: fără câmp, înregistrarea nu este de folos acestui scop.',
    },
    'THB-PRF-003': {
      summary: 'Înregistrarea conține un câmp, sau motivul pentru care lipsește, pe care profilul îl exclude.',
      rationale:
        'Sensibilitatea câmpului o spune `openthb explain`; ce numește o persoană, sau dezvăluie unde se ascunde cineva, trebuie să dispară înainte ca fișierul să plece.',
    },
    'THB-PRF-004': {
      summary: 'Înregistrarea este de o natură pe care profilul nu o primește.',
      rationale:
        'Înregistrările reale nu trebuie să treacă unde pot trece numai altele, nici cele inventate unde ar fi numărate.',
    },
    'THB-PRF-005': {
      summary: 'Fișierul nu conține nicio înregistrare de un fel pe care îl cere profilul.',
      rationale: 'Un schimb fără manifest, de pildă, nu spune cine îl poate folosi și pentru ce.',
    },
    'THB-PRF-006': {
      summary: 'O suspendare de regulă a profilului a expirat.',
      rationale:
        'Ce reținea este raportat din nou. Numerele fișierului spun care este; responsabilul ei o prelungește sau corectează datele.',
    },
    'THB-REF-001': {
      summary: 'Un statut urmează după unul după care nu poate urma.',
      rationale:
        'O referire este trimisă, primită, acceptată sau refuzată și închisă; expeditorul o poate retrage înainte de sfârșit. O nouă încercare este o nouă referire.',
    },
    'THB-REF-002': {
      summary: 'Referirea este închisă, iar rezultatul ei nu este consemnat.',
      rationale: 'Că lucrul s-a încheiat nu spune că persoana a fost ajutată.',
    },
    'THB-REF-003': {
      summary: 'Referirea a fost refuzată fără motiv, sau are un motiv și nu a fost refuzată.',
      rationale: 'Motivele arată unde se blochează mecanismul.',
    },
    'THB-REF-004': {
      summary: 'O organizație referă o persoană către ea însăși.',
      rationale: 'Transmiterea unui caz în interiorul unei organizații nu este o referire și ar fi numărată ca atare.',
    },
    'THB-REF-005': {
      summary:
        'Un copil este referit, iar interesul său superior, opinia sa sau faptul că tutorele său știe nu sunt consemnate.',
      rationale: 'Referirea unui copil este adaptată lui.',
    },
    'THB-RET-001': {
      summary: 'Datele unei returnări spun altceva decât stadiul în care se spune că a ajuns.',
      rationale:
        'O returnare care nu a avut loc nu are în urmă o zi a călătoriei, și nimeni nu urmărește persoana înainte de ea.',
    },
    'THB-RET-002': {
      summary: 'O returnare este planificată, iar pericolul ei nu a fost evaluat.',
      rationale: 'Evaluați ce o așteaptă pe persoană înainte să se decidă returnarea și planificați-o abia apoi.',
    },
    'THB-RET-003': {
      summary: 'O persoană a fost returnată, iar pericolul nu a fost evaluat înainte de călătorie.',
      rationale: 'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Vedeți cum îi este persoanei.',
    },
    'THB-RET-004': {
      summary: 'Este planificată o returnare voluntară sau o reinstalare, iar persoana nu a fost de acord.',
      rationale:
        'Ce se numește voluntar se sprijină pe consimțământul persoanei înseși; întrebați înainte să se aranjeze ceva.',
    },
    'THB-RET-005': {
      summary:
        'O returnare sau o reinstalare numită voluntară a fost efectuată fără consimțământul prealabil al persoanei.',
      rationale:
        'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. O returnare împotriva voinței persoanei se numește `forced`.',
    },
    'THB-RET-006': {
      summary: 'O persoană a fost de acord cu returnarea înainte să i se spună ce înseamnă.',
      rationale: 'Consimte cine știe la ce. Întrebați din nou.',
    },
    'THB-RET-007': {
      summary:
        'O returnare este planificată într-o țară ale cărei autorități nu trebuie să afle niciodată de persoană.',
      rationale: 'Planificați altă țară sau ridicați întâi interdicția, la dorința persoanei înseși.',
    },
    'THB-RET-008': {
      summary: 'O persoană a fost returnată într-o țară ale cărei autorități nu trebuie să afle niciodată de ea.',
      rationale:
        'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Vedeți cum îi este persoanei și dacă interdicția mai este valabilă.',
    },
    'THB-RET-009': {
      summary: 'Îndepărtarea unei persoane este planificată spre o țară față de care a cerut sau are protecție.',
      rationale: 'Nimeni nu este trimis înapoi în persecuție. Așteptați decizia sau găsiți altă țară.',
    },
    'THB-RET-010': {
      summary: 'O persoană a fost îndepărtată spre o țară față de care a cerut sau are protecție.',
      rationale: 'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Vedeți cum îi este persoanei.',
    },
    'THB-RET-011': {
      summary: 'O returnare duce în țara pe care persoana o părăsește.',
      rationale: 'O mutare în interiorul unei țări nu este o returnare și ar fi numărată ca atare.',
    },
    'THB-RET-012': {
      summary: 'În temeiul acordului, persoanele pot fi mutate împotriva voinței lor.',
      rationale:
        'Reinstalarea, returnarea și referirea se sprijină pe consimțământul persoanei. Așa este: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-SCR-001': {
      summary: 'O evaluare preliminară a găsit elementele întrunite și nu spune pe ce se întemeiază.',
      rationale:
        'Numiți dovezile sau motivul în `missing`: un rezultat pe care nimeni nu îl poate verifica nu ajută pe nimeni.',
    },
    'THB-SCR-002': {
      summary: 'O evaluare preliminară după elementele definiției le-a găsit întrunite și nu le enumeră pe toate.',
      rationale: 'Acțiunea și scopul sunt necesare pentru toți, iar pentru un adult și mijloacele.',
    },
    'THB-SCR-003': {
      summary: 'Evaluarea preliminară a unei persoane s-a făcut într-o limbă pe care persoana nu o cunoaște.',
      rationale:
        'Din răspunsuri la întrebări care nu au fost înțelese nu rezultă nimic. Refaceți evaluarea cu un interpret.',
    },
    'THB-SCR-004': {
      summary: 'O evaluare preliminară are răspunsuri pe care instrumentul ei nu le cere.',
      rationale:
        'Indicatorii muncii forțate și indicatorii operaționali sunt două liste; niciuna nu se punctează după regula celeilalte.',
    },
    'THB-SRV-001': {
      summary: 'Un serviciu s-a încheiat înainte să înceapă.',
      rationale: 'Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-SRV-002': {
      summary: 'Un serviciu are zile în care a fost acordat, iar statutul lui spune că nu a fost.',
      rationale:
        'Ce a fost refuzat sau nu s-a putut obține nu a fost acordat în nicio zi; ce este numai planificat nu s-a încheiat.',
    },
    'THB-SRV-003': {
      summary: 'Un serviciu a fost acordat, iar nimic nu spune de când.',
      rationale: 'Indicați prima zi sau motivul în `missing`: indicatorii întreabă cât de repede a venit ajutorul.',
    },
    'THB-SRV-004': {
      summary: 'O persoană a fost raportată ca dispărută, sau s-a întors, înainte să lipsească.',
      rationale: 'Momentele sunt comparate în UTC, datele numai unde lucrul este cert.',
    },
    'THB-SRV-005': {
      summary: 'Se spune că o persoană este încă dispărută, iar absența are un sfârșit.',
      rationale: 'Cine citește acea zi nu mai caută.',
    },
    'THB-STR-001': {
      summary: 'Lipsește un câmp obligatoriu.',
      rationale:
        'Câmpurile obligatorii nu au motiv de lipsă: fără ele, o înregistrare nu spune nimic ce s-ar putea folosi.',
    },
    'THB-STR-002': {
      summary: 'Valoarea este de alt tip decât primește câmpul.',
      rationale: 'Textul, numărul, da-sau-nu, lista și obiectul nu se transformă niciodată unul în altul.',
    },
    'THB-STR-003': {
      summary: 'Valoarea nu este un cod al listei închise pe care o primește câmpul.',
      rationale: 'Codurile sunt exacte: litere mici, cratime, niciodată traduse. `openthb codes` arată lista.',
    },
    'THB-STR-004': {
      summary: 'Obiectul are o cheie pe care standardul nu o cunoaște.',
      rationale:
        'Un câmp scris greșit s-ar pierde altfel fără un cuvânt. Cheia nu este arătată, fiindcă poate conține o valoare.',
    },
    'THB-STR-005': {
      summary: 'Textul nu are forma pe care o primește câmpul.',
      rationale:
        'Datele, identificatorii, numerele din text și numele au fiecare o singură formă, ca să poată fi comparate.',
    },
    'THB-STR-006': {
      summary: 'Lista este goală.',
      rationale:
        'Că nu există se spune prin codul `none` sau printr-un motiv în `missing`; o listă goală nu spune nici una, nici alta.',
    },
    'THB-STR-007': {
      summary: 'O valoare se află de două ori în mulțime.',
      rationale: 'O mulțime numără fiecare valoare o dată.',
    },
    'THB-STR-008': {
      summary: 'Câmpul este prezent, iar `missing` dă un motiv pentru care nu este.',
      rationale: 'Una dintre ele este greșită și nimic nu spune care.',
    },
    'THB-STR-009': {
      summary: 'Numărul este în afara limitelor câmpului.',
      rationale: 'Limitele sunt largi; un număr în afara lor este o greșeală de unitate sau de tastare.',
    },
    'THB-STR-010': {
      summary:
        'Aceasta nu este o înregistrare a standardului: un obiect al cărui `record` numește un fel de înregistrare.',
      rationale: 'Fiecare înregistrare spune ce este, ca să poată fi citită fără vecinele ei.',
    },
    'THB-STR-011': {
      summary: 'Înregistrarea urmează o versiune a standardului pe care acest program nu o citește.',
      rationale: 'Înregistrările altor versiuni sunt întâi migrate, cu un raport a ceea ce se pierde.',
    },
    'THB-STR-012': {
      summary: 'Valoarea nu se află în lista deschisă pe care o primește câmpul.',
      rationale:
        'Listele deschise îngăduie unei țări coduri proprii; unul pe care nu l-a înscris nimeni poate fi și o greșeală de scriere.',
    },
    'THB-WIT-001': {
      summary: 'Pașii unui martor merg înapoi.',
      rationale:
        'O persoană este solicitată, este de acord, dă o declarație și depune mărturie, în această ordine. Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-WIT-002': {
      summary: 'Datele unui martor spun mai mult decât se spune despre cooperare.',
      rationale:
        'Cine nu a fost solicitat nu a fost de acord; cine este nehotărât nu a dat declarație. Spuneți unde s-a ajuns sau corectați datele.',
    },
    'THB-WIT-003': {
      summary: 'Un copil a depus mărturie fără avocat și fără o persoană care să îl sprijine.',
      rationale: 'Numiți-i pe amândoi înainte ca copilul să fie ascultat din nou.',
    },
    'THB-WIT-004': {
      summary: 'Zilele unei măsuri de protecție merg înapoi.',
      rationale:
        'Ea este cerută, începe și se încheie, în această ordine. Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-WIT-005': {
      summary: 'O măsură de protecție este numai cerută sau refuzată și are zile în care a existat.',
      rationale: 'Cine citește una dintre ele crede persoana în siguranță, sau nu.',
    },
    'THB-WIT-006': {
      summary: 'O persoană a depus mărturie, iar pericolul pentru ea nu a fost evaluat niciodată.',
      rationale: 'Protecția se dă unde există pericol; nu știe de el cine nu a privit.',
    },
  },
};
