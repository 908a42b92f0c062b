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
    value: 'Valoare',
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
    valuesShown: 'Sunt arătate valori din înregistrări: numai pentru proprietarul datelor, a nu se transmite.',
    stopped:
      'Oprit înainte de sfârșit: fișierul {file} din {files} a fost judecat până la înregistrarea {record}, fără regulile dintre înregistrări; fișiere nejudecate: {left}.',
    stoppedAtLine:
      'Oprit înainte de sfârșit: fișierul {file} din {files} a fost judecat până la înregistrarea {record}, linia {line}, fără regulile dintre înregistrări; fișiere nejudecate: {left}.',
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
    'THB-BND-011': {
      summary: 'Despre două victime o înregistrare spune o legătură, iar cealaltă alta.',
      rationale:
        'Copilul unui părinte îl are pe acel părinte; frații și surorile, partenerii și ceilalți sunt la fel unul pentru celălalt.',
    },
    'THB-BND-012': {
      summary: 'O înregistrare anterioară din fișier poate fi despre aceeași persoană.',
      rationale:
        'Sexul, data completă a nașterii, cetățeniile și anul intrării în trafic sunt aceleași. Întrebați; dacă este o singură persoană, spuneți-o prin `sameAs`, ca să fie numărată o dată.',
    },
    'THB-BND-013': {
      summary: 'O referire numește un caz căruia persoana referită nu îi aparține.',
      rationale: 'Adăugați victima la caz sau numiți cazul corect.',
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
    'THB-CHD-017': {
      summary: 'Un copil este căsătorit, iar căsătoria forțată nu se află printre forme.',
      rationale: 'Un copil nu poate consimți la trafic, și adesea nici la căsătorie: întrebați dacă a fost forțată.',
    },
    'THB-CHD-018': {
      summary: 'Interesul superior al unui copil a fost determinat înainte ca el să aibă un tutore.',
      rationale:
        'Tutorele ia parte la determinare. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-CHD-019': {
      summary:
        'Un copil fără un părinte sigur a așteptat un tutore mai mult de o săptămână după ce s-a crezut întâi că este victimă.',
      rationale:
        'Un tutore este numit îndată ce se crede că un copil este victimă. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-CHD-020': {
      summary: 'Ultimul tutore al unui copil a plecat înainte ca o soluție durabilă să fie pusă în aplicare.',
      rationale: 'Un tutore rămâne până atunci sau îi urmează altul.',
    },
    'THB-CHD-021': {
      summary:
        'O soluție durabilă a fost hotărâtă sau pusă în aplicare înainte de determinarea interesului superior ori fără ea.',
      rationale: 'Determinarea vine întâi. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-CHD-022': {
      summary: 'Returnarea unui copil la familie este planificată, iar nimeni nu a căutat familia.',
      rationale:
        'Cine primește copilul trebuie întâi găsit și cunoscut. Consemnați căutarea sau de ce nu este necesară.',
    },
    'THB-CHD-023': {
      summary:
        'Returnarea unui copil la familie este planificată sau efectuată, iar căutarea familiei nu s-a încheiat sau nu urma să fie făcută.',
      rationale: 'Numai cine a fost găsit și verificat poate primi un copil în siguranță.',
    },
    'THB-CHD-024': {
      summary: 'Un copil a fost reunit cu o familie implicată în traficarea lui.',
      rationale: 'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Aveți grijă de copil.',
    },
    'THB-CHD-025': {
      summary: 'Un copil fără un părinte sigur a fost intervievat despre trafic și nu a avut niciodată tutore.',
      rationale: 'Interviul așteaptă un tutore. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-CHD-026': {
      summary: 'Returnarea unui copil este planificată și nu se află printre soluțiile lui durabile.',
      rationale:
        'Acolo se evaluează persoana și gospodăria care l-ar primi, se determină interesul superior și se consemnează opinia copilului; o returnare pe lângă ele scapă de toate trei.',
    },
    'THB-CHD-027': {
      summary: 'Un copil urmează să fie returnat sau stabilit în altă parte, iar nimic nu spune în ce țară.',
      rationale: 'Fără aceasta nimeni nu poate evalua pericolul de acolo; spuneți-o sau spuneți în `missing` de ce nu.',
    },
    'THB-CHD-028': {
      summary:
        'Un făptuitor este rudă a unui copil, iar înregistrarea copilului nu spune că familia lui este implicată.',
      rationale: 'Privește orice returnare: cine o planifică citește înregistrarea copilului.',
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
    'THB-CHR-024': {
      summary: 'Un pas sau rezultatul unei referiri este datat după ziua la care se judecă fișierul.',
      rationale: 'Indicați data corectă sau judecați fișierul la o zi ulterioară cu --as-of.',
    },
    'THB-CHR-025': {
      summary: 'Datele unei soluții durabile spun altceva decât stadiul în care se spune că a ajuns sau merg înapoi.',
      rationale:
        'Ce a fost anulat sau numai luat în considerare nu a fost pus în aplicare; ce a fost pus în aplicare a fost până în ziua la care se judecă fișierul.',
    },
    'THB-CHR-026': {
      summary: 'Cineva a încetat să acționeze pentru un copil înainte să fie numit.',
      rationale:
        'Una dintre cele două zile a fost greșit scrisă. Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-027': {
      summary: 'Un tutore a fost numit, sau un pericol pentru un copil evaluat, într-o zi care nu a venit.',
      rationale: 'Indicați data corectă sau judecați fișierul la o zi ulterioară cu --as-of.',
    },
    'THB-CHR-028': {
      summary: 'O autorizare a fost dată sau retrasă într-o zi care nu a venit.',
      rationale: 'Indicați data corectă sau judecați fișierul la o zi ulterioară cu --as-of.',
    },
    'THB-CHR-029': {
      summary: 'Rapoartele despre o activitate nu sunt în ordinea zilelor, sau unul este dintr-o zi care nu a venit.',
      rationale:
        'Istoricele merg de la cel mai vechi la cel mai nou; ultimul rămâne valabil. Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-030': {
      summary: 'Rapoartele despre un program nu sunt în ordinea zilelor, sau unul este dintr-o zi care nu a venit.',
      rationale:
        'Istoricele merg de la cel mai vechi la cel mai nou; ultimul rămâne valabil. Datele parțiale sunt judecate numai unde lucrul este cert.',
    },
    'THB-CHR-031': {
      summary: 'Un raport despre folosirea unei prevederi vorbește despre un timp care nu a venit.',
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
    'THB-COH-024': {
      summary: 'O activitate economică este indicată pentru un episod în care nu a fost exploatată nicio muncă.',
      rationale:
        'Sectoarele sunt cele în care a fost exploatată munca persoanei: adăugați forma sau scoateți sectorul.',
    },
    'THB-COH-025': {
      summary: 'Se spune că nu s-a folosit niciun mijloc, iar persoana a fost ținută sub control printr-unul.',
      rationale:
        'Violența, amenințările, datoria și luarea documentelor sunt ele însele mijloace. Omiteți mijloacele unde nu a întrebat nimeni.',
    },
    'THB-COH-026': {
      summary: 'Despre o formă de exploatare se spune că a fost numai intenționată și că s-a produs.',
      rationale: 'Formele intenționate sunt cele la care nu s-a ajuns. Ce s-a produs stă numai printre forme.',
    },
    'THB-COH-027': {
      summary: 'Un episod spune că nu a existat exploatare, și când sau cum a fost.',
      rationale: '`none` spune că nu s-a ajuns la niciuna: nicio zi, fel sau platformă a exploatării nu stă alături.',
    },
    'THB-COH-028': {
      summary: 'Educația unei persoane este mai înaltă decât a încheiat oricine de acea vârstă.',
      rationale: 'Una dintre ele a fost greșit scrisă: vârsta sau nivelul educației.',
    },
    'THB-COH-029': {
      summary:
        'Ce este consemnat despre un copil se află în înregistrarea unei persoane care era adultă de la intrare.',
      rationale:
        'Secțiunea despre copil este pentru cine era copil la intrare, la începutul exploatării sau la înregistrare, ori se poate să fi fost.',
    },
    'THB-COH-030': {
      summary:
        'O returnare, o soluție sau un serviciu este planificat pentru o persoană despre care se spune că a murit.',
      rationale: 'Anulați ce era planificat sau corectați starea vitală.',
    },
    'THB-COH-031': {
      summary: 'Despre o persoană dispărută se spune că a fost găsită moartă și că este în viață.',
      rationale: 'Corectați starea vitală sau ce s-a întâmplat cu persoana.',
    },
    'THB-COH-033': {
      summary: 'Despre dreptul de a fi în țară se spune că este protecție, iar despre persoană că nu are niciuna.',
      rationale: 'Spuneți ce protecție este sau cu ce alt drept era persoana acolo.',
    },
    'THB-COH-034': {
      summary: 'Se spune că exploatarea nu s-a încheiat, și are o ultimă zi.',
      rationale: 'Spuneți cum s-a încheiat sau omiteți ultima zi cât durează.',
    },
    'THB-COH-035': {
      summary: 'Sunt indicate platforme de recrutare, iar printre metode nu se află nicio metodă online.',
      rationale: 'Adăugați metoda, ca s-o numere și cine numără pe metode.',
    },
    'THB-COH-036': {
      summary: 'O procedură, sau o pedeapsă, numește un făptuitor pe care cazul sau procedura nu îl numește.',
      rationale: 'Cine numără făptuitorii unui caz îi omite pe cei pe care îi numesc numai procedurile lui.',
    },
    'THB-COH-037': {
      summary: 'Despre un copil se spune că este neînsoțit și că un părinte acționează pentru el.',
      rationale:
        'Neînsoțit este cine nu se află cu niciun părinte, nicio rudă sau alt adult care trebuie să îl îngrijească.',
    },
    'THB-COH-038': {
      summary: 'Se spune că o persoană are mai puțini copii decât sunt numiți printre cei aflați în întreținerea ei.',
      rationale: 'Fiecare copil aflat în întreținere este unul dintre cei numărați.',
    },
    'THB-COH-039': {
      summary: 'Un contact a fost într-o parte a altei țări decât spune.',
      rationale: 'Primele două litere ale unei regiuni sunt țara ei; părțile Kosovo stau acolo la Serbia.',
    },
    'THB-COH-040': {
      summary: 'Un eveniment a fost într-o parte a altei țări decât spune.',
      rationale: 'Primele două litere ale unei regiuni sunt țara ei; părțile Kosovo stau acolo la Serbia.',
    },
    'THB-COH-041': {
      summary: 'Un drept de ședere a fost cerut într-o țară al cărei cetățean este persoana.',
      rationale:
        'Un cetățean nu are nevoie de permis. O perioadă de recuperare și reflecție poate fi acordată și cetățenilor.',
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
    'THB-CON-008': {
      summary: 'O persoană a fost referită, iar ce a autorizat aceasta a fost dat pentru alte scopuri.',
      rationale:
        'Consimțământul la o folosire nu este și la alta: întrebați din nou sau consemnați celălalt temei care a existat.',
    },
    'THB-CON-009': {
      summary: 'O persoană a fost referită unei organizații care nu se află printre cele ce pot avea datele.',
      rationale:
        'Cine poate avea datele face parte din ce s-a convenit: întrebați din nou sau consemnați celălalt temei care a existat.',
    },
    'THB-CON-010': {
      summary: 'O persoană a fost referită înainte să fie dat ce a autorizat aceasta.',
      rationale:
        'Consimțământul vine înainte ca datele să plece. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-CON-011': {
      summary:
        'Persoana care îngrijește copilul a consimțit pentru un copil de șase până la paisprezece ani, iar nu se spune că și copilul a fost de acord.',
      rationale:
        'De la șase ani copilul este întrebat, în cuvinte pe care le înțelege; consemnați acordul lui împreună cu consimțământul persoanei care îl îngrijește.',
    },
    'THB-CON-012': {
      summary: 'Tot ce permitea păstrarea datelor unei persoane a încetat sau a fost retras.',
      rationale: 'Ștergeți înregistrarea sau consemnați temeiul pe care este încă păstrată.',
    },
    'THB-CON-013': {
      summary: 'Un pachet este trimis pentru un scop pe care autorizarea lui nu îl acoperă.',
      rationale:
        'Consimțământul la o folosire nu este și la alta: omiteți scopul sau consemnați celălalt temei care există.',
    },
    'THB-CON-014': {
      summary: 'Un pachet este adresat unei organizații care nu se află printre cele ce pot avea datele.',
      rationale: 'Încă nu a plecat: scoateți destinatarul sau consemnați ce permite să i se trimită.',
    },
    'THB-CON-015': {
      summary: 'Un pachet a fost făcut după ce autorizarea lui a încetat sau a fost retrasă.',
      rationale: 'Încă nu a plecat: întrebați din nou sau consemnați celălalt temei care există.',
    },
    'THB-CON-016': {
      summary: 'O persoană a fost referită unei organizații de un tip care nu poate avea datele.',
      rationale:
        'Cine poate avea datele face parte din ce s-a convenit: întrebați din nou sau consemnați celălalt temei care a existat.',
    },
    'THB-CON-017': {
      summary: 'Un copil sub cincisprezece ani a fost referit doar pe baza propriului consimțământ.',
      rationale:
        'Sub cincisprezece ani, acordul copilului merge împreună cu consimțământul persoanei care îl îngrijește; dacă niciuna nu este sigură, îi ține locul o decizie în interesul superior al copilului.',
    },
    'THB-CON-018': {
      summary:
        'O înregistrare este trimisă în scopuri dintre care unul nu este acoperit de nimic din ceea ce permite deținerea ei.',
      rationale:
        'Consimțământul la o folosire nu este și la alta: omiteți înregistrarea, întrebați din nou sau consemnați celălalt temei care există.',
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
    'THB-DIS-003': {
      summary: 'O persoană a fost referită cuiva care nu trebuie să afle niciodată de ea.',
      rationale:
        'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Aveți grijă de siguranța persoanei.',
    },
    'THB-DIS-004': {
      summary: 'Înregistrarea unei persoane este adresată cuiva care nu trebuie să afle niciodată de ea.',
      rationale:
        'Încă nu a plecat: scoateți înregistrarea sau destinatarul. O interdicție este mai presus de orice autorizare și de orice profil.',
    },
    'THB-DIS-005': {
      summary:
        'Înregistrarea unei persoane este adresată unei organizații din țara împotriva căreia acea persoană a cerut protecție sau o are.',
      rationale:
        'Încă nu a plecat: scoateți înregistrarea sau destinatarul. Numai cererea consemnată a persoanei înseși îl poate numi.',
    },
    'THB-DIS-006': {
      summary:
        'O persoană a fost referită către o organizație din țara împotriva căreia acea persoană a cerut protecție sau o are.',
      rationale:
        'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Numai cererea consemnată a persoanei înseși poate duce acolo.',
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
    'THB-FIL-021': {
      summary: 'Un obiect are aceeași cheie de două ori.',
      rationale:
        'Programele se deosebesc prin cea pe care o iau, și niciunul nu spune; înregistrarea nu a fost citită. Păstrați-o pe cea avută în vedere.',
    },
    'THB-FIL-022': {
      summary: 'Fișierul nu poate fi deschis sau citirea lui eșuează.',
      rationale:
        'Nu există, nu poate fi citit, este un dosar sau discul lui a cedat. Celelalte fișiere au fost judecate.',
    },
    'THB-IDN-001': {
      summary: 'Un text care nu are voie să numească pe nimeni conține o adresă de poștă electronică.',
      rationale:
        'Ceea ce numește o persoană stă în identitate, care călătorește separat, sau în observații, care sunt tratate ca și cum ar călători la fel. Scrieți fără aceasta ce s-a întâmplat.',
    },
    'THB-IDN-002': {
      summary: 'Un text care nu are voie să numească pe nimeni conține un număr de telefon.',
      rationale:
        'Ceea ce numește o persoană stă în identitate, care călătorește separat, sau în observații, care sunt tratate ca și cum ar călători la fel. Scrieți fără aceasta ce s-a întâmplat.',
    },
    'THB-IDN-003': {
      summary:
        'Un text care nu are voie să numească pe nimeni conține numărul unui document sau unul după care un stat cunoaște o persoană.',
      rationale:
        'Ceea ce numește o persoană stă în identitate, care călătorește separat, sau în observații, care sunt tratate ca și cum ar călători la fel. Scrieți fără aceasta ce s-a întâmplat.',
    },
    'THB-IDN-004': {
      summary: 'Un text care nu are voie să numească pe nimeni se referă la o persoană pe nume.',
      rationale:
        'Ceea ce numește o persoană stă în identitate, care călătorește separat, sau în observații, care sunt tratate ca și cum ar călători la fel. Scrieți fără aceasta ce s-a întâmplat.',
    },
    'THB-IDN-005': {
      summary: 'Identificatorul unei înregistrări despre o persoană spune ceva despre ea.',
      rationale:
        'Un identificator nu spune nimic: nici nume, nici dată a nașterii, nici număr după care un stat cunoaște o persoană. Emiteți altul.',
    },
    'THB-IDN-006': {
      summary: 'Identificatorul unei înregistrări conține data nașterii care se află în ea.',
      rationale: 'Un identificator ajunge unde data nu are voie: în trimiteri, jurnale și tabele. Emiteți altul.',
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
    'THB-LAW-020': {
      summary:
        'O victimă a fost constrânsă la o faptă, iar niciun episod nu are o formă de exploatare care să îi corespundă.',
      rationale:
        'Cine a fost făcut să cerșească sau să fure a fost exploatat prin aceasta: adăugați forma, ca să fie numărată.',
    },
    'THB-LAW-021': {
      summary: 'O pedeapsă este consemnată într-o procedură penală care nu a ajuns la nicio condamnare.',
      rationale: 'Consemnați hotărârea pe care se sprijină; unde nu a fost, nu există pedeapsă.',
    },
    'THB-LAW-022': {
      summary: 'O fază a procedurii stă după una înaintea căreia vine.',
      rationale: 'Fazele merg de la plângere la executare. După o hotărâre desființată urmează un nou proces.',
    },
    'THB-LAW-023': {
      summary: 'O procedură care nu este penală are o acuzare.',
      rationale: 'Numai dreptul penal acuză: corectați felul procedurii sau faza.',
    },
    'THB-LAW-024': {
      summary: 'O instanță a hotărât, iar nimic nu spune ce.',
      rationale: 'După aceasta se numără condamnările și achitările; spuneți-o sau spuneți în `missing` de ce nu.',
    },
    'THB-LAW-025': {
      summary: 'Legea îl acordă, iar ultimul raport spune că nu este folosit.',
      rationale: 'Un drept pe care nu îl primește nimeni nu este niciunul. Spuneți în raport ce îi stă în cale.',
    },
    'THB-LAW-026': {
      summary: 'Legea îl acordă, iar nimic nu spune cât este folosit.',
      rationale:
        'Prevederile se urmăresc după ce rezultă din ele: adăugați un raport sau spuneți în `missing` de ce nu există.',
    },
    'THB-LAW-027': {
      summary: 'Se spune că o prevedere nu este folosită, iar cineva a primit ce acordă ea în acel timp.',
      rationale: 'Una dintre ele este greșită: cât este folosită sau câți au primit.',
    },
    'THB-LAW-028': {
      summary: 'O prevedere este raportată ca folosită înainte să intre în vigoare.',
      rationale:
        'Ziua intrării în vigoare este greșită sau raportul vorbește despre o prevedere anterioară, care are înregistrarea ei.',
    },
    'THB-LAW-029': {
      summary: 'Niciun eveniment al unui caz nu a avut un scop pentru care au fost exploatate victimele lui.',
      rationale:
        'Acuzația trebuie să corespundă cu ce s-a făcut victimelor: aici stă un eveniment, o formă sau o victimă din alt caz.',
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
    'THB-PER-008': {
      summary: 'O perioadă de recuperare și reflecție este mai scurtă decât stabilește legea țării.',
      rationale:
        'Se aplică legea din ziua în care a început. Că este sub treizeci de zile se spune separat. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-PER-009': {
      summary: 'Un permis de ședere este mai scurt decât stabilește legea țării.',
      rationale:
        'Se aplică legea din ziua în care a început. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-PER-010': {
      summary:
        'Există motive întemeiate de a crede că o persoană fără drept de ședere este victimă, iar niciun drept de ședere, cerut sau nu, nu este consemnat.',
      rationale:
        'Perioada de recuperare și reflecție se cuvine de îndată ce există motive întemeiate și nu atârnă de nicio cooperare. Consemnați-o sau spuneți în `missing` de ce nu există.',
    },
    'THB-PER-011': {
      summary: 'Ultimul drept de ședere a expirat, iar nimic nu spune ce a urmat.',
      rationale: 'Întrebați dacă s-a avut grijă de o prelungire, de alt drept de ședere sau de o returnare sigură.',
    },
    'THB-PER-012': {
      summary: 'Ultimul drept de ședere expiră în treizeci de zile, iar nicio prelungire nu este cerută.',
      rationale: 'Ocupați-vă de aceasta înainte ca persoana să rămână fără drept de ședere.',
    },
    'THB-PER-013': {
      summary: 'Un permis prelungește unul anterior, iar niciunul nu este consemnat.',
      rationale: 'Consemnați ce prelungește, de la cel mai vechi; se numără de câte ori sunt prelungite permisele.',
    },
    'THB-PER-014': {
      summary: 'O perioadă de recuperare și reflecție a fost încheiată înainte să treacă treizeci de zile.',
      rationale:
        'Se poate încheia mai devreme numai pentru ordinea publică sau dacă statutul a fost invocat în mod nejustificat. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-PLA-001': {
      summary: 'O cincime sau mai mult din datele de naștere complete din fișier sunt întâi ianuarie.',
      rationale:
        'Registrele o scriu acolo unde se cunoaște doar anul. Scrieți doar anul, pentru ca vârstele să nu fie luate drept sigure.',
    },
    'THB-PLA-002': {
      summary: 'Toate înregistrările de un fel au același cod într-un câmp și sunt o sută sau mai multe.',
      rationale:
        'Poate fi așa, ca într-un adăpost pentru femei; sau este ceea ce completează un formular acolo unde nimeni nu a întrebat. Atunci omiteți-l și spuneți de ce.',
    },
    'THB-PLA-003': {
      summary:
        'Anul unei înregistrări stă singur, la cinci ani sau mai mult de al oricărei alteia de felul ei din fișier.',
      rationale: 'Poate că o cifră a fost scrisă greșit, ca 2032 în loc de 2023.',
    },
    'THB-PLA-004': {
      summary: 'Jumătate sau mai mult din înregistrările de un fel sunt dintr-o singură zi.',
      rationale: 'Poate fi ziua în care au fost introduse sau preluate, și nu cea în care s-a întâmplat.',
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
    'THB-PLN-015': {
      summary: 'O activitate a unui plan adoptat nu are buget.',
      rationale:
        'Lucrul pentru care nu s-au pus bani deoparte se face rareori. Dacă nu costă nimic, spuneți în `missing` că un buget nu este cazul.',
    },
    'THB-PLN-016': {
      summary: 'O activitate are buget, iar nimic nu spune cine plătește.',
      rationale: 'Fără aceasta nimeni nu vede ce se plătește de două ori și ce nu plătește nimeni.',
    },
    'THB-PLN-017': {
      summary: 'Un indicator al planului are o țintă și nicio sursă de verificare.',
      rationale: 'Spuneți de unde vin valorile, ca să le poată verifica și altcineva.',
    },
    'THB-PLN-018': {
      summary: 'O activitate a fost raportată ca încheiată, iar un indicator al ei nu și-a atins ținta.',
      rationale: 'Amândouă pot fi adevărate: ce s-a făcut nu a avut efectul sperat. Spuneți-o în evaluare.',
    },
    'THB-PLN-019': {
      summary: 'Un indicator este mai departe de țintă decât înainte de activitate.',
      rationale: 'Lucrurile s-au înrăutățit sau o valoare a fost greșit scrisă.',
    },
    'THB-PLN-020': {
      summary: 'O activitate a unui plan adoptat trebuia făcută până acum și nu este raportată ca făcută.',
      rationale: 'Raportați ce s-a ales de ea: încheiată, întârziată sau anulată.',
    },
    'THB-PLN-021': {
      summary: 'Un plan de acțiune pentru copii nu duce la îndeplinire tot ce li s-a promis la Sofia.',
      rationale:
        'Standarde minime, date sistematice, identificare rapidă și referire adaptată: numiți-le pe fiecare acolo unde planul sau o activitate o duce la îndeplinire.',
    },
    'THB-PLN-022': {
      summary: 'Un plan adoptat nu are obiective.',
      rationale: 'Fără obiective și activități nimeni nu poate urmări ce s-a ales de el.',
    },
    'THB-PLN-023': {
      summary: 'Un plan s-a încheiat, și nu este consemnat că cineva a privit ce a rezultat.',
      rationale:
        'Ce s-a învățat intră în planul următor: consemnați evaluarea sau spuneți în `missing` de ce nu există.',
    },
    'THB-PLN-024': {
      summary: 'S-a cheltuit mai mult pe o activitate decât s-a pus deoparte pentru ea.',
      rationale: 'Bugetul a fost mărit sau una dintre cele două sume a fost greșit scrisă. Alte monede nu se compară.',
    },
    'THB-PLN-025': {
      summary: 'Un plan adoptat al unei țări nu are coordonator.',
      rationale: 'Cineva trebuie să aibă grijă ca planul să fie îndeplinit și să poată fi întrebat.',
    },
    'THB-PLN-026': {
      summary: 'Timpul unui plan a trecut, și se spune că este în vigoare.',
      rationale: 'Spuneți că s-a încheiat sau până când a fost prelungit.',
    },
    'THB-PLN-027': {
      summary: 'Despre o evaluare făcută de coordonatorul planului se spune că este independentă.',
      rationale: 'Independent este cine nu are parte în plan.',
    },
    'THB-PLN-028': {
      summary: 'Statutul unui program nu se potrivește cu zilele lui.',
      rationale:
        'Ce nu a început este în viitor, ce este în curs nu are o ultimă zi trecută, ce este încheiat are una.',
    },
    'THB-PLN-029': {
      summary: 'O formare despre traficul de copii nu spune că are o parte a ei despre ei.',
      rationale:
        'Copiii sunt identificați, ascultați și referiți altfel decât adulții: ce se predă despre ei trebuie să se vadă.',
    },
    'THB-PLN-030': {
      summary: 'Un donator dă unui program de două ori pentru același timp.',
      rationale:
        'Dacă este o singură contribuție, este numărată de două ori; adunați-le sau spuneți pentru ce timp este fiecare.',
    },
    'THB-PLN-031': {
      summary: 'Un program anterior din fișier are același donator, aceeași temă, țară și perioadă.',
      rationale:
        'Poate fi un singur proiect sub două nume sau aceeași muncă plătită de două ori. Întrebați donatorul; dacă unul îl continuă pe celălalt, spuneți-o prin `buildsOn`.',
    },
    'THB-PLN-032': {
      summary: 'O activitate a fost raportată ca începută, iar mai târziu ca neîncepută.',
      rationale:
        'Ce a fost început este de atunci în curs, întârziat, finalizat sau anulat: unul din cele două rapoarte este greșit.',
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
    'THB-REF-006': {
      summary: 'La o referire urgentă s-a răspuns mai târziu decât îngăduie urgența ei.',
      rationale:
        'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Datele sunt judecate numai unde fac lucrul cert.',
    },
    'THB-REF-007': {
      summary: 'O referire urgentă nu are răspuns, iar timpul pe care îl îngăduie urgența ei a trecut.',
      rationale: 'Întrebați destinatarul sau retrageți-o și trimiteți alta: cineva așteaptă ajutor.',
    },
    'THB-REF-008': {
      summary: 'O referire nu spune nici de ce, nici pentru ce servicii.',
      rationale:
        'Destinatarul nu poate răspunde la ce nu întreabă nimeni; spuneți motivele sau serviciile, ori în `missing` de ce nu.',
    },
    'THB-REF-009': {
      summary: 'O referire trece o frontieră, iar nimic nu spune în temeiul cărui acord.',
      rationale: 'Numiți acordul sau spuneți în `missing` că nu există.',
    },
    'THB-REF-010': {
      summary: 'O referire în interiorul unei țări numește acordul în temeiul căruia trece o frontieră.',
      rationale: 'Una dintre ele este greșită: felul ei sau acordul.',
    },
    'THB-REF-011': {
      summary: 'Se spune că un serviciu a fost acordat pe baza unei referiri pe care nu a acceptat-o nimeni.',
      rationale:
        'Rezultatul este separat de statut și nu înlocuiește acceptarea: consemnați-o sau rezultatul care a fost.',
    },
    'THB-REF-012': {
      summary: 'O referire are ziua unui rezultat, dar niciun rezultat.',
      rationale: 'Spuneți ce a rezultat sau scoateți ziua.',
    },
    'THB-REF-013': {
      summary: 'Un copil a fost referit fără să fie ascultat sau fără știrea tutorelui său.',
      rationale: 'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-REF-014': {
      summary: 'Victima referită este un copil, iar referirea nu spune nimic despre garanțiile copilului.',
      rationale:
        'Dacă a fost ascultat copilul, informat tutorele lui și evaluat interesul lui superior ține de fiecare referire a unui copil.',
    },
    'THB-REF-015': {
      summary:
        'Despre o referire se spune că rămâne într-o țară și duce în alta, sau că trece o frontieră și nu o trece.',
      rationale: 'Țările celor două organizații arată care dintre ele este adevărată.',
    },
    'THB-REF-016': {
      summary: 'Un copil este referit unei organizații care nu se ocupă de copii.',
      rationale: 'Întrebați dacă acolo copilul este în siguranță și înțeles sau referiți-l în altă parte.',
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
    'THB-RET-013': {
      summary: 'O reinstalare nu spune în temeiul cărui acord are loc.',
      rationale: 'Numiți acordul sau spuneți în `missing` că nu există: astfel se vede ce acorduri sunt folosite.',
    },
    'THB-RET-014': {
      summary:
        'O persoană a fost returnată sau reinstalată înainte ca țara de primire să confirme că o primește ori fără aceasta.',
      rationale:
        'Cine sosește neașteptat nu este întâmpinat de nimeni sau este trimis mai departe. S-a întâmplat: înregistrarea este corectă, se păstrează și se numără.',
    },
    'THB-RET-015': {
      summary: 'O persoană a fost returnată, și nu este consemnat că cineva a văzut cum îi este.',
      rationale:
        'Mulți dintre cei trimiși înapoi sunt traficați din nou: urmăriți persoana sau spuneți în `missing` de ce nu o face nimeni.',
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
    'THB-SCR-005': {
      summary: 'Evaluarea preliminară a unui copil s-a făcut după o listă făcută pentru adulți.',
      rationale: 'Copiii au liste ale lor, în care nu se întreabă de mijloace: refaceți evaluarea după cea potrivită.',
    },
    'THB-SCR-006': {
      summary: 'Evaluarea preliminară a cuiva care era adult de la intrare s-a făcut după o listă făcută pentru copii.',
      rationale:
        'La un adult se întreabă de un mijloc, pe care acea listă îl omite: refaceți evaluarea după cea potrivită.',
    },
    'THB-SCR-007': {
      summary:
        'Un copil a fost evaluat după elemente, acțiunea și scopul erau întrunite, iar rezultatul este că nu erau toate.',
      rationale: 'La un copil nu este nevoie de niciun mijloc: acțiunea și scopul sunt tot ce există.',
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
    'THB-SRV-006': {
      summary:
        'Există motive întemeiate de a crede că o persoană este victimă, iar nimic nu spune că i s-a oferit vreun serviciu.',
      rationale:
        'Asistența se cuvine de atunci și nu atârnă de nicio cooperare. Consemnați ce s-a oferit, s-a refuzat sau nu a fost disponibil.',
    },
    'THB-SRV-007': {
      summary: 'Un serviciu răspunde la referirea altei persoane.',
      rationale: 'Identificatorul referirii a fost încurcat, și odată cu el cine ce a primit.',
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
    'THB-WIT-007': {
      summary: 'O persoană a depus mărturie, iar nimic nu spune dacă și cum este protejată.',
      rationale: 'Consemnați măsurile, că nu s-a cerut niciuna sau în `missing` că se spune în altă parte.',
    },
    'THB-WIT-008': {
      summary: 'O persoană a depus mărturie, iar orice protecție cerută a fost refuzată.',
      rationale: 'S-a întâmplat: înregistrarea este corectă, se păstrează și se numără. Evaluați din nou pericolul.',
    },
  },
};
