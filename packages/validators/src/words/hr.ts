import type { Words } from './words.js';

/** Croatian. No native speaker has reviewed these words yet. @since 0.1.0 */
export const hr: Words = {
  language: 'hr',
  reviewed: false,
  heads: {
    title: 'Nalazi prema standardu OpenTHB',
    files: 'Datoteke',
    suppressed: 'Zadržani nalazi',
    rules: 'Pravila',
    findings: 'Nalazi',
    file: 'Datoteka',
    read: 'Pročitano',
    accepted: 'Prihvaćeno',
    withErrors: 'S pogreškama',
    unreadable: 'Nečitljivo',
    rulesNotRun: 'Pravila nisu primijenjena',
    errors: 'Pogreške',
    warnings: 'Upozorenja',
    infos: 'Napomene',
    safeguards: 'Zaštitne mjere',
    rule: 'Pravilo',
    keptBack: 'Zadržano',
    reason: 'Razlog',
    owner: 'Odgovorna osoba',
    until: 'Do',
    severity: 'Težina',
    whatIsWrong: 'Što nije u redu',
    more: 'Više',
    line: 'Redak',
    column: 'Stupac',
    record: 'Zapis',
    words: 'Riječi',
    list: 'Popis',
    accepts: 'Prihvaća se',
    reports: 'Prijavljuje se',
  },
  sentences: {
    error: 'pogreška',
    warning: 'upozorenje',
    info: 'napomena',
    validity: 'ispravnost',
    safeguard: 'zaštitna mjera',
    ofSafeguard: '{severity} (zaštitna mjera)',
    counted: '{of}: pročitano {read} = prihvaćeno {accepted} + s pogreškama {withErrors} + nečitljivo {unreadable}',
    lines: 'redaka: {lines}, od toga praznih: {blank}',
    records: 'zapisi: {kinds}',
    none: 'nema',
    findings:
      'nalazi: pogrešaka {errors}, upozorenja {warnings}, napomena {infos}; od toga o zaštitnim mjerama: {safeguards}',
    rulesNotRun: 'pravila nisu primijenjena na zapise neispravne strukture: {count}',
    suppression: 'obustava pravila {rule}: {kept} ({reason}; {owner}; do {until})',
    keptBack: 'zadržano: {count}',
    expired: 'isteklo',
    expiredWhole: 'isteklo, ništa nije zadržano',
    judged: 'ocijenjeno prema profilu {profile} na dan {asOf}',
    judgedByLaw: 'ocijenjeno prema profilu {profile} i pravu koje vrijedi za {law} na dan {asOf}',
    judgedBy: 'Ocijenjeno prema profilu {profile} na dan {asOf}.',
    allFiles: 'sve datoteke ({count})',
    oneFile: '1 datoteka.',
    manyFiles: 'Datoteka: {count}.',
    noValue: 'Ovdje se ne prikazuje nijedna vrijednost iz zapisa.',
    byRule: 'Nalazi prema pravilima:',
    andMore: 'i još {count}',
    listCut: 'Popis je skraćen: navedeno je {listed} od {found} nalaza, samo prebrojano je {cut}.',
    belowListOne: 'Nalazi lakši od težine „{severity}” nisu navedeni: samo je prebrojan {count}.',
    belowList: 'Nalazi lakši od težine „{severity}” nisu navedeni: samo je prebrojano {count}.',
    briefly:
      '{of}: pročitano {read}, prihvaćeno {accepted}; pogrešaka {errors}, upozorenja {warnings}, napomena {infos}',
    whatWasRead: 'Što je pročitano i što je iz toga proizišlo',
    whatIsKept: 'Što profil ne dopušta prijaviti',
    whichFound: 'Pravila koja su nešto našla, najteža prva',
    noneFound: 'Nijedno pravilo nije ništa našlo.',
    someOf: '{listed} od {found} nalaza',
    all: 'sve',
    shown: 'prikazano {shown} od {all}',
    about: 'odnosi se na: {record}',
    source: 'Izvor: {source}',
    see: 'Vidi: {command}',
    changes: 'novih {new}, nestalih {gone}, nepromijenjenih {unchanged}',
    changesUnknown: 'prije {before}, poslije {after}; jedan je popis skraćen, pa ništa ne kazuje koji su novi',
    internal:
      'Za unutarnju uporabu: stvarni brojevi, bez kontrole otkrivanja. Ne prosljeđivati i ne objavljivati u ovom obliku.',
    manyRecords: '{record}: zapisa {count}',
    filled: '{field}: {filled} od {of}',
    silent: 'bez objašnjenja {count}',
    notCounted:
      'Ne broje se zapisi neispravne strukture ({broken}) ni oni koji se nisu mogli pročitati ({unreadable}).',
    notReviewed: 'Ove tekstove još nije pregledao izvorni govornik.',
  },
  rules: {
    'THB-BND-001': {
      summary: 'Raniji zapis u datoteci ima isti identifikator.',
    },
    'THB-BND-002': {
      summary: 'Referenca ne imenuje nijedan zapis u datoteci.',
    },
    'THB-BND-003': {
      summary: 'Referenca imenuje zapis druge vrste od one koju smije.',
    },
    'THB-BND-004': {
      summary: 'Manifest navodi više ili manje čitljivih zapisa neke vrste nego što ih za njim slijedi.',
    },
    'THB-BND-005': {
      summary: 'Manifest stoji iza prvog zapisa ili je drugi po redu.',
    },
    'THB-BND-006': {
      summary: 'Veza između identiteta i žrtve stoji u istoj datoteci sa žrtvama ili identitetima.',
    },
    'THB-BND-007': {
      summary: 'Zapis je druge prirode od prvog zapisa u datoteci.',
    },
    'THB-BND-008': {
      summary: 'Paket je upućen vlastitom pošiljatelju.',
    },
    'THB-BND-009': {
      summary: 'Manifest dvaput broji istu vrstu zapisa.',
    },
    'THB-BND-010': {
      summary: 'Manifest traži brisanje zapisa koji za njim slijedi.',
    },
    'THB-CHD-001': {
      summary:
        'Dob je osporena ili se pretpostavlja da je riječ o djetetu, a o osobi kao djetetu nije zabilježeno ništa.',
    },
    'THB-CHD-002': {
      summary: 'Dijete bez sigurnog roditelja nema skrbnika.',
    },
    'THB-CHD-003': {
      summary:
        'Povratak djeteta planira se prije nego što su procijenjeni rizik i sigurnost osobe i kućanstva koji bi ga prihvatili.',
    },
    'THB-CHD-004': {
      summary:
        'Dijete je vraćeno prije nego što su procijenjeni rizik i sigurnost osobe i kućanstva koji su ga prihvatili.',
    },
    'THB-CHD-005': {
      summary: 'Povratak djeteta planira se osobi ili kućanstvu koje je umiješano u trgovanje ljudima.',
    },
    'THB-CHD-006': {
      summary: 'Planira se povratak djeteta, a umiješani su srodnici izvan kućanstva koje bi ga prihvatilo.',
    },
    'THB-CHD-007': {
      summary: 'Dijete je bilo lišeno slobode zato što je bilo žrtva trgovanja ljudima.',
    },
    'THB-CHD-008': {
      summary: 'S djetetom je obavljen razgovor o trgovanju ljudima prije nego što mu je imenovan skrbnik.',
    },
    'THB-CHD-009': {
      summary: 'Trajno rješenje planira se bez utvrđivanja najboljeg interesa djeteta.',
    },
    'THB-CHD-010': {
      summary: 'Planira se trajno rješenje, a mišljenje djeteta o njemu nije zabilježeno.',
    },
    'THB-CHD-011': {
      summary: 'Srodnik je vrbovao dijete ili njime trgovao, a odjeljak o djetetu ne kaže da je obitelj umiješana.',
    },
    'THB-CHD-012': {
      summary: 'Udaljenje djeteta planira se bez utvrđivanja njegova najboljeg interesa.',
    },
    'THB-CHD-013': {
      summary: 'Dijete je udaljeno bez utvrđivanja njegova najboljeg interesa.',
    },
    'THB-CHD-014': {
      summary: 'Dijete je nestalo iz smještaja, a nitko nije obavijestio policiju.',
    },
    'THB-CHD-015': {
      summary: 'Nestanak djeteta prijavljen je policiji više od jednog dana poslije.',
    },
    'THB-CHD-016': {
      summary: 'Dijete treba biti smješteno kod nekoga tko za njega nikada ne smije saznati.',
    },
    'THB-CHR-001': {
      summary: 'Nešto ima datum prije rođenja osobe.',
    },
    'THB-CHR-002': {
      summary: 'Datumi epizode u nemogućem su redoslijedu: ulazak, početak iskorištavanja, kraj iskorištavanja.',
    },
    'THB-CHR-003': {
      summary: 'Povijest statusa nije poredana po datumima.',
    },
    'THB-CHR-004': {
      summary: 'Nešto što se dogodilo ima datum nakon dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-005': {
      summary: 'Kontakt ima datum nakon dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-006': {
      summary: 'Povijest upućivanja nije poredana po vremenu.',
    },
    'THB-CHR-007': {
      summary: 'Ishod ima datum prije slanja upućivanja.',
    },
    'THB-CHR-008': {
      summary: 'Plan završava prije nego što počinje.',
    },
    'THB-CHR-009': {
      summary: 'Aktivnost je izvan trajanja plana.',
    },
    'THB-CHR-010': {
      summary: 'Ovlaštenje je prestalo prije nego što je dano.',
    },
    'THB-CHR-011': {
      summary: 'Tvrdnja da su dva zapisa o istoj osobi povučena je prije nego što je iznesena.',
    },
    'THB-CHR-012': {
      summary: 'Događaj je završio prije nego što je počeo.',
    },
    'THB-CHR-013': {
      summary: 'Događaj ima datum nakon dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-014': {
      summary: 'Koraci kaznenog postupka nisu poredani po datumima.',
    },
    'THB-CHR-015': {
      summary: 'Rođenje počinitelja ili korak kaznenog postupka ima datum nakon dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-016': {
      summary: 'Predmet je zatvoren prije nego što je otvoren ili ima dan koji još nije došao.',
    },
    'THB-CHR-017': {
      summary: 'Faze postupka nisu poredane po datumima ili je neka od njih u budućnosti.',
    },
    'THB-CHR-018': {
      summary: 'Program, ili ono što mu donator daje, završava prije nego što počinje.',
    },
    'THB-CHR-019': {
      summary: 'Zakonska odredba prestala je prije nego što je stupila na snagu.',
    },
    'THB-CHR-020': {
      summary: 'Sporazum je prestao prije nego što je potpisan ili stupio na snagu.',
    },
    'THB-CHR-021': {
      summary: 'Stavka kronike ima datum nakon dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-022': {
      summary: 'Organizacija je prestala s radom prije nego što ga je započela.',
    },
    'THB-CHR-023': {
      summary: 'Datum rođenja je nakon dana na koji se datoteka ocjenjuje.',
    },
    'THB-COH-001': {
      summary: 'Skup sadrži šifru `none` zajedno s drugim šiframa.',
    },
    'THB-COH-002': {
      summary: 'Navedena je vrsta spolnog iskorištavanja, ali spolnog iskorištavanja nema među oblicima.',
    },
    'THB-COH-003': {
      summary: 'Najmanja dob je iznad najveće.',
    },
    'THB-COH-004': {
      summary: 'Za osobu se kaže da je u ranijem trenutku bila starija.',
    },
    'THB-COH-005': {
      summary: 'Navod o dobi ne odgovara datumu rođenja.',
    },
    'THB-COH-006': {
      summary: 'Status o kojem odlučuje samo nadležno tijelo navodi netko drugi.',
    },
    'THB-COH-007': {
      summary: 'Odbijanje ne navodi sama osoba, nego netko drugi.',
    },
    'THB-COH-008': {
      summary: 'Nalaz je iz žrtve promijenjen u osobu koja nije žrtva, ili obrnuto, nečim što se zove prva odluka.',
    },
    'THB-COH-009': {
      summary: 'Za osobu se kaže da je bez državljanstva i da je državljanin neke zemlje.',
    },
    'THB-COH-010': {
      summary: 'Iskorištavanje dječjeg rada navedeno je za osobu koja je u vrijeme iskorištavanja bila punoljetna.',
    },
    'THB-COH-011': {
      summary: 'Evidencija imenuje žrtvu i ponavlja ono što stoji u zapisu o žrtvi.',
    },
    'THB-COH-012': {
      summary: 'Vrsta tijela koje je odlučilo ne odgovara onome tko navodi status.',
    },
    'THB-COH-013': {
      summary: 'Za žrtvu se kaže da je ista kao ona sama ili s njom povezana.',
    },
    'THB-COH-014': {
      summary: 'Opaženo je više djece nego osoba.',
    },
    'THB-COH-015': {
      summary: 'Za iskorištavanje nije rečeno kojeg je oblika bilo.',
    },
    'THB-COH-016': {
      summary: 'Skup u događaju sadrži šifru `none` zajedno s drugim šiframa.',
    },
    'THB-COH-017': {
      summary: 'Društvo ima osobine čovjeka ili čovjek ima gospodarsku djelatnost društva.',
    },
    'THB-COH-018': {
      summary: 'Odnos počinitelja prema žrtvi naveden je dvaput ili zajedno s `none`.',
    },
    'THB-COH-019': {
      summary: 'Na predmetu se radi, a on ima dan ili razlog zatvaranja.',
    },
    'THB-COH-020': {
      summary: 'Predmet je zatvoren, a njegov zapis ne kaže kada ni zašto.',
    },
    'THB-COH-021': {
      summary: 'Predmet ne imenuje nijednu žrtvu, događaj ni počinitelja.',
    },
    'THB-COH-022': {
      summary: 'Za predmet se kaže da je povezan sa samim sobom.',
    },
    'THB-COH-023': {
      summary: 'Organizacija je dio ili član same sebe.',
    },
    'THB-CON-001': {
      summary: 'Za dijete mlađe od petnaest godina kaže se da je samo dalo privolu.',
    },
    'THB-CON-002': {
      summary: 'Podaci se čuvaju bez privole, a nisu zabilježeni ni svojstvo onoga tko je odlučio ni osnova odluke.',
    },
    'THB-CON-003': {
      summary: 'Kaže se da je osoba koja skrbi o djetetu dala privolu za punoljetnu osobu.',
    },
    'THB-CON-004': {
      summary: 'Osoba je upućena, a nije zabilježeno ništa što je dopuštalo prosljeđivanje podataka.',
    },
    'THB-CON-005': {
      summary: 'Osoba je upućena nakon što je ovlaštenje prestalo ili je povučeno.',
    },
    'THB-CON-006': {
      summary: 'Osoba je upućena bez privole, a nisu zabilježeni ni svojstvo onoga tko je odlučio ni osnova odluke.',
    },
    'THB-CON-007': {
      summary:
        'Osoba koja skrbi o djetetu dala je privolu za dijete čija je obitelj umiješana, a skrbnik nije zabilježen.',
    },
    'THB-CRN-001': {
      summary: 'Stavka kronike ispunjava samu sebe.',
    },
    'THB-CRN-002': {
      summary: 'Stavka kaže dokle je nešto učinjeno, a ne što je bilo obećano.',
    },
    'THB-CRN-003': {
      summary: 'Zabilježen je nedostatan odgovor, a ne što nije ispunjeno.',
    },
    'THB-CRN-004': {
      summary: 'Obećano je bilo dospjelo prije nego što je obećano.',
    },
    'THB-CRN-005': {
      summary: 'Za obećanje se kaže da još nije dospjelo, a njegov je dan prošao.',
    },
    'THB-CRN-006': {
      summary: 'Dan obećanja je prošao, a ništa ne kaže je li ispunjeno.',
    },
    'THB-CRN-007': {
      summary: 'Stavka kronike ne kaže gdje se može pročitati.',
    },
    'THB-DIS-001': {
      summary: 'Zabrana otkrivanja ne imenuje nikoga.',
    },
    'THB-DIS-002': {
      summary: 'Podaci se smiju proslijediti nekome tko za osobu nikada ne smije saznati.',
    },
    'THB-FIL-001': {
      summary: 'Datoteka je prazna.',
    },
    'THB-FIL-002': {
      summary: 'Bajtovi nisu u kodiranju UTF-8.',
    },
    'THB-FIL-003': {
      summary: 'Ovo nije JSON.',
    },
    'THB-FIL-004': {
      summary: 'Redak je dulji nego što ga ovaj program čita.',
    },
    'THB-FIL-005': {
      summary: 'Objekti i popisi ugniježđeni su dublje nego u ijednom zapisu.',
    },
    'THB-FIL-006': {
      summary: 'Dokument nije ni zapis, ni popis zapisa, ni objekt s `records`.',
    },
    'THB-FIL-007': {
      summary: 'Prvi redak ne imenuje nijedan stupac formata.',
    },
    'THB-FIL-008': {
      summary: 'Redak nema onoliko ćelija koliko i zaglavlje.',
    },
    'THB-FIL-009': {
      summary: 'Vrijednost nije nijedna od onih koje format poznaje za ovaj stupac.',
    },
    'THB-FIL-010': {
      summary: 'Stupac ili vrijednost pogrešno su napisani na poznat način i pročitani su kako je mišljeno.',
    },
    'THB-FIL-011': {
      summary: 'Navodnik je ostao otvoren ili stoji gdje ne smije.',
    },
    'THB-FIL-012': {
      summary: 'Radna se knjiga ne može otvoriti.',
    },
    'THB-FIL-013': {
      summary: 'Dva stupca u retku proturječe jedan drugome.',
    },
    'THB-FIL-014': {
      summary: 'Datoteka nije ni u jednom poznatom formatu.',
    },
    'THB-FIL-015': {
      summary: 'Redak ne kaže kojem zapisu, i kojem mjestu u njegovim popisima, pripada.',
    },
    'THB-FIL-016': {
      summary: 'Zapis slijedi kasniju verziju standarda, a ključ koji poznaje samo ta verzija izostavljen je.',
    },
    'THB-FIL-017': {
      summary: 'Zapis slijedi raniju verziju standarda, a nešto što je govorio o datoteci izostavljeno je.',
    },
    'THB-FIL-018': {
      summary: 'Datoteka je u poznatoj verziji formata koja se ne može čitati.',
    },
    'THB-FIL-019': {
      summary: 'Sažeta je datoteka oštećena ili se prekida.',
    },
    'THB-FIL-020': {
      summary: 'Sažeta se datoteka raspakira u mnogo više nego što datoteka sa zapisima sadrži.',
    },
    'THB-LAW-001': {
      summary: 'Pravno zastupanje završilo je prije nego što je počelo.',
    },
    'THB-LAW-002': {
      summary:
        'Žrtva je lišena slobode, optužena ili osuđena za radnju na koju je bila prisiljena, a nitko nije razmotrio nekažnjavanje.',
    },
    'THB-LAW-003': {
      summary: 'Identificirana žrtva ostaje osuđena za radnju na koju ju je prisililo trgovanje ljudima.',
    },
    'THB-LAW-004': {
      summary: 'O naknadi štete odlučeno je ili je isplaćena prije nego što je zatražena.',
    },
    'THB-LAW-005': {
      summary: 'Zahtjev za naknadu štete nije prihvaćen, a za njega je novac dosuđen ili isplaćen.',
    },
    'THB-LAW-006': {
      summary:
        'Isplaćeno je više naknade štete nego što je dosuđeno ili je isplaćena, a da dosuđeni iznos nije zabilježen.',
    },
    'THB-LAW-007': {
      summary: 'Osuđen je počinitelj koji je i sam žrtva.',
    },
    'THB-LAW-008': {
      summary: 'Dijete je optuženo za trgovanje ljudima, a ništa ne kaže je li i samo žrtva.',
    },
    'THB-LAW-009': {
      summary: 'Faza postupka koja ne završava presudom ima ishod kakav ima presuda.',
    },
    'THB-LAW-010': {
      summary: 'Postupak koji nije kazneni završio je osudom ili oslobađajućom presudom.',
    },
    'THB-LAW-011': {
      summary: 'Osuda je pravomoćna, a nijedna kazna nije zabilježena.',
    },
    'THB-LAW-012': {
      summary: 'Kazna zatvora nema trajanje ili novčana kazna nema iznos.',
    },
    'THB-LAW-013': {
      summary: 'Kazna koja se računa u novcu ima mjesece ili ona koja se računa u vremenu ima iznos.',
    },
    'THB-LAW-014': {
      summary: 'Zakon to ne daje, a ipak je navedeno na koliko vremena.',
    },
    'THB-LAW-015': {
      summary: 'Zakon daje manje od trideset dana za oporavak i promišljanje.',
    },
    'THB-LAW-016': {
      summary: 'U nekom je razdoblju to dobilo više osoba nego što je zatražilo.',
    },
    'THB-LAW-017': {
      summary: 'Odredba koju zakon ne daje prijavljena je kao korištena.',
    },
    'THB-LAW-018': {
      summary: 'Zakon pomaže samo onome tko surađuje s nadležnim tijelima.',
    },
    'THB-LAW-019': {
      summary: 'Zakon djecu izostavlja iz onoga što daje žrtvama.',
    },
    'THB-LIF-001': {
      summary: 'Zapis treba ponovno razmotriti na dan prije nego što je ova njegova verzija napisana.',
    },
    'THB-LIF-002': {
      summary: 'Stvaran zapis o osobi ne kaže koliko se dugo čuva.',
    },
    'THB-LIF-003': {
      summary: 'Zapis o osobi treba se čuvati trajno.',
    },
    'THB-PER-001': {
      summary: 'Datumi dozvole idu unatrag.',
    },
    'THB-PER-002': {
      summary: 'Dozvola je izdana, a ništa ne kaže od kojeg dana vrijedi.',
    },
    'THB-PER-003': {
      summary: 'Dozvola ima datum koji njezin status isključuje.',
    },
    'THB-PER-004': {
      summary: 'Odobreno je razdoblje za oporavak i promišljanje kraće od trideset dana.',
    },
    'THB-PER-005': {
      summary: 'Razdoblje za oporavak i promišljanje ovisi o suradnji s nadležnim tijelima.',
    },
    'THB-PER-006': {
      summary: 'Osoba je udaljena tijekom razdoblja za oporavak i promišljanje.',
    },
    'THB-PER-007': {
      summary: 'Pravo djeteta da ostane ovisi samo o suradnji s nadležnim tijelima.',
    },
    'THB-PLN-001': {
      summary: 'Pokazatelj u planu ima ciljnu, a nema polaznu vrijednost.',
    },
    'THB-PLN-002': {
      summary: 'Aktivnost donesenog plana nema nositelja.',
    },
    'THB-PLN-003': {
      summary: 'Aktivnost je prijavljena kao završena, a poslije kao manje od toga.',
    },
    'THB-PLN-004': {
      summary: 'Plan je donesen, a dan donošenja nije zabilježen.',
    },
    'THB-PLN-005': {
      summary: 'Program je završen, a ne kaže ni do koga je dopro ni što je iz njega proizišlo.',
    },
    'THB-PLN-006': {
      summary: 'Osposobljavanje ili nastavni program ne kaže kome je namijenjen.',
    },
    'THB-PLN-007': {
      summary: 'Donator daje za vrijeme u kojem program ne traje.',
    },
    'THB-PLN-008': {
      summary: 'Za program se kaže da se nadovezuje na samoga sebe.',
    },
    'THB-PLN-009': {
      summary: 'Program ne kaže na što se nadovezuje.',
    },
    'THB-PLN-010': {
      summary: 'Ljudi su poučavani prije nego što je program počeo ili nakon što je završio.',
    },
    'THB-PLN-011': {
      summary: 'Program koji nije počeo dopro je do ljudi ili ih je poučio.',
    },
    'THB-PLN-012': {
      summary: 'Za akcijski plan se kaže da zamjenjuje samoga sebe.',
    },
    'THB-PLN-013': {
      summary: 'Status sporazuma ne odgovara njegovim datumima.',
    },
    'THB-PLN-014': {
      summary: 'Sporazum je na snazi, a ništa ne kaže otkad.',
    },
    'THB-PRF-001': {
      summary: 'Polja koje profil traži nema, niti je objašnjeno u `missing`.',
    },
    'THB-PRF-002': {
      summary: 'Nema polja koje profil mora imati.',
    },
    'THB-PRF-003': {
      summary: 'Zapis sadrži polje, ili razlog zašto ono nedostaje, koje profil izostavlja.',
    },
    'THB-PRF-004': {
      summary: 'Zapis je prirode koju profil ne prima.',
    },
    'THB-PRF-005': {
      summary: 'Datoteka ne sadrži nijedan zapis vrste koju profil traži.',
    },
    'THB-PRF-006': {
      summary: 'Obustava pravila u profilu je istekla.',
    },
    'THB-REF-001': {
      summary: 'Status slijedi za onim za kojim ne može slijediti.',
    },
    'THB-REF-002': {
      summary: 'Upućivanje je zaključeno, a njegov ishod nije zabilježen.',
    },
    'THB-REF-003': {
      summary: 'Upućivanje je odbijeno bez razloga ili ima razlog, a nije odbijeno.',
    },
    'THB-REF-004': {
      summary: 'Organizacija osobu upućuje samoj sebi.',
    },
    'THB-REF-005': {
      summary:
        'Dijete se upućuje, a nisu zabilježeni njegov najbolji interes, njegovo mišljenje ili to da njegov skrbnik za upućivanje zna.',
    },
    'THB-RET-001': {
      summary: 'Datumi povratka govore drukčije od onoga dokle se kaže da je stigao.',
    },
    'THB-RET-002': {
      summary: 'Planira se povratak, a opasnost od njega nije procijenjena.',
    },
    'THB-RET-003': {
      summary: 'Osoba je vraćena, a opasnost nije procijenjena prije puta.',
    },
    'THB-RET-004': {
      summary: 'Planira se dobrovoljni povratak ili preseljenje, a osoba nije pristala.',
    },
    'THB-RET-005': {
      summary: 'Povratak ili preseljenje koje se zove dobrovoljnim provedeno je bez prethodne privole osobe.',
    },
    'THB-RET-006': {
      summary: 'Osoba je pristala na povratak prije nego što joj je rečeno što on znači.',
    },
    'THB-RET-007': {
      summary: 'Povratak se planira u zemlju čija tijela za osobu nikada ne smiju saznati.',
    },
    'THB-RET-008': {
      summary: 'Osoba je vraćena u zemlju čija tijela za nju nikada ne smiju saznati.',
    },
    'THB-RET-009': {
      summary: 'Udaljenje osobe planira se u zemlju od koje je ona tražila ili ima zaštitu.',
    },
    'THB-RET-010': {
      summary: 'Osoba je udaljena u zemlju od koje je tražila ili ima zaštitu.',
    },
    'THB-RET-011': {
      summary: 'Povratak vodi u zemlju koju osoba napušta.',
    },
    'THB-RET-012': {
      summary: 'Prema sporazumu osobe se mogu premjestiti protiv svoje volje.',
    },
    'THB-SCR-001': {
      summary: 'Prethodna je procjena našla da su elementi ispunjeni, a ne kaže na čemu počiva.',
    },
    'THB-SCR-002': {
      summary: 'Prethodna procjena prema elementima definicije našla je da su ispunjeni, a ne navodi ih sve.',
    },
    'THB-SCR-003': {
      summary: 'Prethodna procjena osobe obavljena je na jeziku koji ona ne zna.',
    },
    'THB-SCR-004': {
      summary: 'Prethodna procjena ima odgovore na ono što njezin instrument ne pita.',
    },
    'THB-SRV-001': {
      summary: 'Usluga je završila prije nego što je počela.',
    },
    'THB-SRV-002': {
      summary: 'Usluga ima dane kada je pružena, a njezin status kaže da nije.',
    },
    'THB-SRV-003': {
      summary: 'Usluga je pružena, a ništa ne kaže otkad.',
    },
    'THB-SRV-004': {
      summary: 'Osoba je prijavljena kao nestala, ili se vratila, prije nego što je nestala.',
    },
    'THB-SRV-005': {
      summary: 'Za osobu se kaže da je i dalje nestala, a odsutnost ima kraj.',
    },
    'THB-STR-001': {
      summary: 'Nedostaje obvezno polje.',
    },
    'THB-STR-002': {
      summary: 'Vrijednost je drugog tipa od onoga koji polje prima.',
    },
    'THB-STR-003': {
      summary: 'Vrijednost nije šifra zatvorenog popisa koji polje prima.',
    },
    'THB-STR-004': {
      summary: 'Objekt ima ključ koji standard ne poznaje.',
    },
    'THB-STR-005': {
      summary: 'Tekst nema oblik koji polje prima.',
    },
    'THB-STR-006': {
      summary: 'Popis je prazan.',
    },
    'THB-STR-007': {
      summary: 'Vrijednost stoji u skupu dvaput.',
    },
    'THB-STR-008': {
      summary: 'Polje je prisutno, a `missing` daje razlog zašto nije.',
    },
    'THB-STR-009': {
      summary: 'Broj je izvan granica polja.',
    },
    'THB-STR-010': {
      summary: 'Ovo nije zapis standarda: objekt čiji `record` imenuje vrstu zapisa.',
    },
    'THB-STR-011': {
      summary: 'Zapis slijedi verziju standarda koju ovaj program ne čita.',
    },
    'THB-STR-012': {
      summary: 'Vrijednost nije navedena u otvorenom popisu koji polje prima.',
    },
    'THB-WIT-001': {
      summary: 'Koraci svjedoka idu unatrag.',
    },
    'THB-WIT-002': {
      summary: 'Datumi svjedoka govore više od onoga što je rečeno o suradnji.',
    },
    'THB-WIT-003': {
      summary: 'Dijete je svjedočilo bez odvjetnika i bez osobe koja bi mu pružala potporu.',
    },
    'THB-WIT-004': {
      summary: 'Dani mjere zaštite idu unatrag.',
    },
    'THB-WIT-005': {
      summary: 'Mjera zaštite samo je zatražena ili odbijena, a ima dane kada je vrijedila.',
    },
    'THB-WIT-006': {
      summary: 'Osoba je svjedočila, a opasnost za nju nikada nije procijenjena.',
    },
  },
};
