import type { Words } from './words.js';

/** Montenegrin. No native speaker has reviewed these words yet. @since 0.1.0 */
export const cnr: Words = {
  language: 'cnr',
  reviewed: false,
  heads: {
    title: 'Nalazi po standardu OpenTHB',
    files: 'Datoteke',
    suppressed: 'Zadržani nalazi',
    rules: 'Pravila',
    findings: 'Nalazi',
    file: 'Datoteka',
    read: 'Pročitano',
    accepted: 'Prihvaćeno',
    withErrors: 'S greškama',
    unreadable: 'Nečitljivo',
    rulesNotRun: 'Pravila nisu primijenjena',
    errors: 'Greške',
    warnings: 'Upozorenja',
    infos: 'Napomene',
    safeguards: 'Zaštitne mjere',
    rule: 'Pravilo',
    keptBack: 'Zadržano',
    reason: 'Razlog',
    owner: 'Odgovorno lice',
    until: 'Do',
    severity: 'Težina',
    whatIsWrong: 'Šta nije u redu',
    more: 'Više',
    line: 'Red',
    column: 'Kolona',
    record: 'Zapis',
    words: 'Riječi',
    list: 'Spisak',
    accepts: 'Prihvata se',
    reports: 'Prijavljuje se',
  },
  sentences: {
    error: 'greška',
    warning: 'upozorenje',
    info: 'napomena',
    validity: 'ispravnost',
    safeguard: 'zaštitna mjera',
    ofSafeguard: '{severity} (zaštitna mjera)',
    counted: '{of}: pročitano {read} = prihvaćeno {accepted} + s greškama {withErrors} + nečitljivo {unreadable}',
    lines: 'redova: {lines}, od toga praznih: {blank}',
    records: 'zapisi: {kinds}',
    none: 'nema',
    findings:
      'nalazi: grešaka {errors}, upozorenja {warnings}, napomena {infos}; od toga o zaštitnim mjerama: {safeguards}',
    rulesNotRun: 'pravila nisu primijenjena na zapise neispravne strukture: {count}',
    suppression: 'obustava pravila {rule}: {kept} ({reason}; {owner}; do {until})',
    keptBack: 'zadržano: {count}',
    expired: 'isteklo',
    expiredWhole: 'isteklo, ništa nije zadržano',
    judged: 'ocijenjeno po profilu {profile} na dan {asOf}',
    judgedByLaw: 'ocijenjeno po profilu {profile} i pravu koje važi za {law} na dan {asOf}',
    judgedBy: 'Ocijenjeno po profilu {profile} na dan {asOf}.',
    allFiles: 'sve datoteke ({count})',
    oneFile: '1 datoteka.',
    manyFiles: 'Datoteka: {count}.',
    noValue: 'Ovdje se ne prikazuje nijedna vrijednost iz zapisa.',
    byRule: 'Nalazi po pravilima:',
    andMore: 'i još {count}',
    listCut: 'Spisak je skraćen: navedeno je {listed} od {found} nalaza, samo prebrojano je {cut}.',
    belowListOne: 'Nalazi lakši od težine „{severity}“ nisu navedeni: samo je prebrojan {count}.',
    belowList: 'Nalazi lakši od težine „{severity}“ nisu navedeni: samo je prebrojano {count}.',
    briefly: '{of}: pročitano {read}, prihvaćeno {accepted}; grešaka {errors}, upozorenja {warnings}, napomena {infos}',
    whatWasRead: 'Šta je pročitano i šta je iz toga proisteklo',
    whatIsKept: 'Šta profil ne dopušta da se prijavi',
    whichFound: 'Pravila koja su nešto našla, najteža prva',
    noneFound: 'Nijedno pravilo nije ništa našlo.',
    someOf: '{listed} od {found} nalaza',
    all: 'sve',
    shown: 'prikazano {shown} od {all}',
    about: 'odnosi se na: {record}',
    source: 'Izvor: {source}',
    see: 'Vidi: {command}',
    changes: 'novih {new}, nestalih {gone}, nepromijenjenih {unchanged}',
    changesUnknown: 'prije {before}, poslije {after}; jedan spisak je skraćen, pa ništa ne kazuje koji su novi',
    internal:
      'Za unutrašnju upotrebu: stvarni brojevi, bez kontrole otkrivanja. Ne prosljeđivati i ne objavljivati u ovom obliku.',
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
      summary: 'Referenca imenuje zapis druge vrste od one koja je dopuštena.',
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
      summary: 'Paket je upućen sopstvenom pošiljaocu.',
    },
    'THB-BND-009': {
      summary: 'Manifest dvaput broji istu vrstu zapisa.',
    },
    'THB-BND-010': {
      summary: 'Manifest traži brisanje zapisa koji za njim slijedi.',
    },
    'THB-CHD-001': {
      summary:
        'Uzrast je osporen ili se pretpostavlja da je riječ o djetetu, a o licu kao djetetu nije zabilježeno ništa.',
    },
    'THB-CHD-002': {
      summary: 'Dijete bez bezbjednog roditelja nema staratelja.',
    },
    'THB-CHD-003': {
      summary:
        'Povratak djeteta planira se prije nego što su procijenjeni rizik i bezbjednost lica i domaćinstva koji bi ga prihvatili.',
    },
    'THB-CHD-004': {
      summary:
        'Dijete je vraćeno prije nego što su procijenjeni rizik i bezbjednost lica i domaćinstva koji su ga prihvatili.',
    },
    'THB-CHD-005': {
      summary: 'Povratak djeteta planira se licu ili domaćinstvu koje je umiješano u trgovinu ljudima.',
    },
    'THB-CHD-006': {
      summary: 'Planira se povratak djeteta, a umiješani su srodnici izvan domaćinstva koje bi ga prihvatilo.',
    },
    'THB-CHD-007': {
      summary: 'Dijete je bilo lišeno slobode zato što je bilo žrtva trgovine ljudima.',
    },
    'THB-CHD-008': {
      summary: 'S djetetom je obavljen razgovor o trgovini ljudima prije nego što mu je postavljen staratelj.',
    },
    'THB-CHD-009': {
      summary: 'Trajno rješenje planira se bez utvrđivanja najboljeg interesa djeteta.',
    },
    'THB-CHD-010': {
      summary: 'Planira se trajno rješenje, a mišljenje djeteta o njemu nije zabilježeno.',
    },
    'THB-CHD-011': {
      summary: 'Srodnik je vrbovao dijete ili trgovao njime, a odjeljak o djetetu ne kaže da je porodica umiješana.',
    },
    'THB-CHD-012': {
      summary: 'Udaljenje djeteta planira se bez utvrđivanja njegovog najboljeg interesa.',
    },
    'THB-CHD-013': {
      summary: 'Dijete je udaljeno bez utvrđivanja njegovog najboljeg interesa.',
    },
    'THB-CHD-014': {
      summary: 'Dijete je nestalo iz smještaja, a niko nije obavijestio policiju.',
    },
    'THB-CHD-015': {
      summary: 'Nestanak djeteta prijavljen je policiji više od jednog dana kasnije.',
    },
    'THB-CHD-016': {
      summary: 'Dijete treba da bude smješteno kod nekoga ko za njega nikada ne smije saznati.',
    },
    'THB-CHR-001': {
      summary: 'Nešto ima datum prije rođenja lica.',
    },
    'THB-CHR-002': {
      summary: 'Datumi epizode su u redosljedu koji nije moguć: ulazak, početak eksploatacije, kraj eksploatacije.',
    },
    'THB-CHR-003': {
      summary: 'Istorija statusa nije poređana po datumima.',
    },
    'THB-CHR-004': {
      summary: 'Nešto što se dogodilo ima datum poslije dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-005': {
      summary: 'Kontakt ima datum poslije dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-006': {
      summary: 'Istorija upućivanja nije poređana po vremenu.',
    },
    'THB-CHR-007': {
      summary: 'Ishod ima datum prije slanja upućivanja.',
    },
    'THB-CHR-008': {
      summary: 'Plan se završava prije nego što počinje.',
    },
    'THB-CHR-009': {
      summary: 'Aktivnost je izvan trajanja plana.',
    },
    'THB-CHR-010': {
      summary: 'Ovlašćenje je prestalo prije nego što je dato.',
    },
    'THB-CHR-011': {
      summary: 'Tvrdnja da su dva zapisa o istom licu povučena je prije nego što je iznijeta.',
    },
    'THB-CHR-012': {
      summary: 'Događaj se završio prije nego što je počeo.',
    },
    'THB-CHR-013': {
      summary: 'Događaj ima datum poslije dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-014': {
      summary: 'Koraci krivičnog postupka nisu poređani po datumima.',
    },
    'THB-CHR-015': {
      summary: 'Rođenje učinioca ili korak krivičnog postupka ima datum poslije dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-016': {
      summary: 'Predmet je zatvoren prije nego što je otvoren ili ima dan koji još nije došao.',
    },
    'THB-CHR-017': {
      summary: 'Faze postupka nisu poređane po datumima ili je neka od njih u budućnosti.',
    },
    'THB-CHR-018': {
      summary: 'Program, ili ono što mu donator daje, završava se prije nego što počinje.',
    },
    'THB-CHR-019': {
      summary: 'Zakonska odredba je prestala prije nego što je stupila na snagu.',
    },
    'THB-CHR-020': {
      summary: 'Sporazum je prestao prije nego što je potpisan ili stupio na snagu.',
    },
    'THB-CHR-021': {
      summary: 'Stavka hronike ima datum poslije dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-022': {
      summary: 'Organizacija je prestala sa radom prije nego što ga je počela.',
    },
    'THB-CHR-023': {
      summary: 'Datum rođenja je poslije dana na koji se datoteka ocjenjuje.',
    },
    'THB-COH-001': {
      summary: 'Skup sadrži šifru `none` zajedno s drugim šiframa.',
    },
    'THB-COH-002': {
      summary: 'Navedena je vrsta seksualne eksploatacije, ali seksualne eksploatacije nema među oblicima.',
    },
    'THB-COH-003': {
      summary: 'Najmanji uzrast je iznad najvećeg.',
    },
    'THB-COH-004': {
      summary: 'Za lice se kaže da je u ranijem trenutku bilo starije.',
    },
    'THB-COH-005': {
      summary: 'Navod o uzrastu ne odgovara datumu rođenja.',
    },
    'THB-COH-006': {
      summary: 'Status o kojem odlučuje samo nadležni organ navodi neko drugi.',
    },
    'THB-COH-007': {
      summary: 'Odbijanje ne navodi samo lice, nego neko drugi.',
    },
    'THB-COH-008': {
      summary: 'Nalaz je promijenjen iz žrtve u lice koje nije žrtva, ili obrnuto, nečim što se zove prva odluka.',
    },
    'THB-COH-009': {
      summary: 'Za lice se kaže da je bez državljanstva i da je državljanin neke države.',
    },
    'THB-COH-010': {
      summary: 'Eksploatacija dječjeg rada navedena je za lice koje je u vrijeme eksploatacije bilo punoletno.',
    },
    'THB-COH-011': {
      summary: 'Evidencija imenuje žrtvu i ponavlja ono što stoji u zapisu o žrtvi.',
    },
    'THB-COH-012': {
      summary: 'Vrsta organa koji je odlučio ne odgovara onome ko navodi status.',
    },
    'THB-COH-013': {
      summary: 'Za žrtvu se kaže da je ista kao ona sama ili s njom povezana.',
    },
    'THB-COH-014': {
      summary: 'Uočeno je više djece nego lica.',
    },
    'THB-COH-015': {
      summary: 'Za eksploataciju nije rečeno u kom je obliku bila.',
    },
    'THB-COH-016': {
      summary: 'Skup u događaju sadrži šifru `none` zajedno s drugim šiframa.',
    },
    'THB-COH-017': {
      summary: 'Društvo ima osobine čovjeka ili čovjek ima privrednu djelatnost društva.',
    },
    'THB-COH-018': {
      summary: 'Odnos učinioca prema žrtvi naveden je dvaput ili zajedno sa `none`.',
    },
    'THB-COH-019': {
      summary: 'Na predmetu se radi, a on ima dan ili razlog zatvaranja.',
    },
    'THB-COH-020': {
      summary: 'Predmet je zatvoren, a njegov zapis ne kaže kada ni zašto.',
    },
    'THB-COH-021': {
      summary: 'Predmet ne imenuje nijednu žrtvu, događaj ni učinioca.',
    },
    'THB-COH-022': {
      summary: 'Za predmet se kaže da je povezan sa samim sobom.',
    },
    'THB-COH-023': {
      summary: 'Organizacija je dio ili član same sebe.',
    },
    'THB-CON-001': {
      summary: 'Za dijete mlađe od petnaest godina kaže se da je samo dalo saglasnost.',
    },
    'THB-CON-002': {
      summary: 'Podaci se čuvaju bez saglasnosti, a nisu zabilježeni ni svojstvo onoga ko je odlučio ni osnov odluke.',
    },
    'THB-CON-003': {
      summary: 'Kaže se da je lice koje brine o djetetu dalo saglasnost za punoletno lice.',
    },
    'THB-CON-004': {
      summary: 'Lice je upućeno, a nije zabilježeno ništa što je dopuštalo prosljeđivanje podataka.',
    },
    'THB-CON-005': {
      summary: 'Lice je upućeno pošto je ovlašćenje prestalo ili je povučeno.',
    },
    'THB-CON-006': {
      summary: 'Lice je upućeno bez saglasnosti, a nisu zabilježeni ni svojstvo onoga ko je odlučio ni osnov odluke.',
    },
    'THB-CON-007': {
      summary:
        'Lice koje brine o djetetu dalo je saglasnost za dijete čija je porodica umiješana, a staratelj nije zabilježen.',
    },
    'THB-CRN-001': {
      summary: 'Stavka hronike ispunjava samu sebe.',
    },
    'THB-CRN-002': {
      summary: 'Stavka kaže dokle je nešto urađeno, a ne šta je bilo obećano.',
    },
    'THB-CRN-003': {
      summary: 'Zabilježen je nedovoljan odgovor, a ne šta nije ispunjeno.',
    },
    'THB-CRN-004': {
      summary: 'Obećano je bilo dospjelo prije nego što je obećano.',
    },
    'THB-CRN-005': {
      summary: 'Za obećanje se kaže da još nije dospjelo, a njegov dan je prošao.',
    },
    'THB-CRN-006': {
      summary: 'Dan obećanja je prošao, a ništa ne kaže da li je ispunjeno.',
    },
    'THB-CRN-007': {
      summary: 'Stavka hronike ne kaže gdje se može pročitati.',
    },
    'THB-DIS-001': {
      summary: 'Zabrana otkrivanja ne imenuje nikoga.',
    },
    'THB-DIS-002': {
      summary: 'Podaci se mogu proslijediti nekome ko za lice nikada ne smije saznati.',
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
      summary: 'Red je duži nego što ovaj program čita.',
    },
    'THB-FIL-005': {
      summary: 'Objekti i spiskovi su ugnežđeni dublje nego u ijednom zapisu.',
    },
    'THB-FIL-006': {
      summary: 'Dokument nije ni zapis, ni spisak zapisa, ni objekat sa `records`.',
    },
    'THB-FIL-007': {
      summary: 'Prvi red ne imenuje nijednu kolonu formata.',
    },
    'THB-FIL-008': {
      summary: 'Red nema onoliko ćelija koliko i zaglavlje.',
    },
    'THB-FIL-009': {
      summary: 'Vrijednost nije nijedna od onih koje format zna za ovu kolonu.',
    },
    'THB-FIL-010': {
      summary: 'Kolona ili vrijednost je pogrešno napisana na poznat način i pročitana je onako kako je mišljena.',
    },
    'THB-FIL-011': {
      summary: 'Navodnik je ostao otvoren ili stoji gdje ne smije.',
    },
    'THB-FIL-012': {
      summary: 'Radna sveska ne može da se otvori.',
    },
    'THB-FIL-013': {
      summary: 'Dvije kolone u redu protivreče jedna drugoj.',
    },
    'THB-FIL-014': {
      summary: 'Datoteka nije ni u jednom poznatom formatu.',
    },
    'THB-FIL-015': {
      summary: 'Red ne kaže kom zapisu, i kom mjestu u njegovim spiskovima, pripada.',
    },
    'THB-FIL-016': {
      summary: 'Zapis slijedi kasniju verziju standarda, a ključ koji zna samo ta verzija je izostavljen.',
    },
    'THB-FIL-017': {
      summary: 'Zapis slijedi raniju verziju standarda, a nešto što je govorio o datoteci je izostavljeno.',
    },
    'THB-FIL-018': {
      summary: 'Datoteka je u poznatoj verziji formata koja ne može da se čita.',
    },
    'THB-FIL-019': {
      summary: 'Sažeta datoteka je oštećena ili se prekida.',
    },
    'THB-FIL-020': {
      summary: 'Sažeta datoteka se raspakuje u mnogo više nego što datoteka sa zapisima sadrži.',
    },
    'THB-LAW-001': {
      summary: 'Pravno zastupanje se završilo prije nego što je počelo.',
    },
    'THB-LAW-002': {
      summary:
        'Žrtva je lišena slobode, optužena ili osuđena za radnju na koju je bila prinuđena, a niko nije razmotrio nekažnjavanje.',
    },
    'THB-LAW-003': {
      summary: 'Identifikovana žrtva ostaje osuđena za radnju na koju ju je prinudila trgovina ljudima.',
    },
    'THB-LAW-004': {
      summary: 'O naknadi štete je odlučeno ili je isplaćena prije nego što je zatražena.',
    },
    'THB-LAW-005': {
      summary: 'Zahtjev za naknadu štete nije usvojen, a za njega je novac dosuđen ili isplaćen.',
    },
    'THB-LAW-006': {
      summary:
        'Isplaćeno je više naknade štete nego što je dosuđeno ili je isplaćena, a da dosuđeni iznos nije zabilježen.',
    },
    'THB-LAW-007': {
      summary: 'Osuđen je učinilac koji je i sam žrtva.',
    },
    'THB-LAW-008': {
      summary: 'Dijete je optuženo za trgovinu ljudima, a ništa ne kaže da li je i samo žrtva.',
    },
    'THB-LAW-009': {
      summary: 'Faza postupka koja se ne završava presudom ima ishod kakav ima presuda.',
    },
    'THB-LAW-010': {
      summary: 'Postupak koji nije krivični završen je osudom ili oslobađajućom presudom.',
    },
    'THB-LAW-011': {
      summary: 'Osuda je pravosnažna, a nijedna kazna nije zabilježena.',
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
      summary: 'Zakon daje manje od trideset dana za oporavak i razmišljanje.',
    },
    'THB-LAW-016': {
      summary: 'U nekom periodu to je dobilo više lica nego što je zatražilo.',
    },
    'THB-LAW-017': {
      summary: 'Odredba koju zakon ne daje prijavljena je kao korišćena.',
    },
    'THB-LAW-018': {
      summary: 'Zakon pomaže samo onome ko sarađuje s nadležnim organima.',
    },
    'THB-LAW-019': {
      summary: 'Zakon djecu izostavlja iz onoga što daje žrtvama.',
    },
    'THB-LIF-001': {
      summary: 'Zapis treba ponovo razmotriti na dan prije nego što je ova njegova verzija napisana.',
    },
    'THB-LIF-002': {
      summary: 'Stvaran zapis o licu ne kaže koliko dugo se čuva.',
    },
    'THB-LIF-003': {
      summary: 'Zapis o licu treba da se čuva trajno.',
    },
    'THB-PER-001': {
      summary: 'Datumi dozvole idu unazad.',
    },
    'THB-PER-002': {
      summary: 'Dozvola je izdata, a ništa ne kaže od kog dana važi.',
    },
    'THB-PER-003': {
      summary: 'Dozvola ima datum koji njen status isključuje.',
    },
    'THB-PER-004': {
      summary: 'Odobren je period za oporavak i razmišljanje kraći od trideset dana.',
    },
    'THB-PER-005': {
      summary: 'Period za oporavak i razmišljanje zavisi od saradnje s nadležnim organima.',
    },
    'THB-PER-006': {
      summary: 'Lice je udaljeno tokom perioda za oporavak i razmišljanje.',
    },
    'THB-PER-007': {
      summary: 'Pravo djeteta da ostane zavisi samo od saradnje s nadležnim organima.',
    },
    'THB-PLN-001': {
      summary: 'Pokazatelj u planu ima ciljnu, a nema polaznu vrijednost.',
    },
    'THB-PLN-002': {
      summary: 'Aktivnost usvojenog plana nema nosioca.',
    },
    'THB-PLN-003': {
      summary: 'Aktivnost je prijavljena kao završena, a kasnije kao manje od toga.',
    },
    'THB-PLN-004': {
      summary: 'Plan je usvojen, a dan usvajanja nije zabilježen.',
    },
    'THB-PLN-005': {
      summary: 'Program je završen, a ne kaže ni do koga je dopro ni šta je od njega proisteklo.',
    },
    'THB-PLN-006': {
      summary: 'Obuka ili nastavni program ne kaže kome je namijenjen.',
    },
    'THB-PLN-007': {
      summary: 'Donator daje za vrijeme u kojem program ne traje.',
    },
    'THB-PLN-008': {
      summary: 'Za program se kaže da se nadovezuje na samog sebe.',
    },
    'THB-PLN-009': {
      summary: 'Program ne kaže na šta se nadovezuje.',
    },
    'THB-PLN-010': {
      summary: 'Ljudi su obučavani prije nego što je program počeo ili pošto se završio.',
    },
    'THB-PLN-011': {
      summary: 'Program koji nije počeo dopro je do ljudi ili ih je obučio.',
    },
    'THB-PLN-012': {
      summary: 'Za akcioni plan se kaže da zamjenjuje samog sebe.',
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
      summary: 'Nema polja koje profil mora da ima.',
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
      summary: 'Upućivanje je zatvoreno, a njegov ishod nije zabilježen.',
    },
    'THB-REF-003': {
      summary: 'Upućivanje je odbijeno bez razloga ili ima razlog a nije odbijeno.',
    },
    'THB-REF-004': {
      summary: 'Organizacija lice upućuje samoj sebi.',
    },
    'THB-REF-005': {
      summary:
        'Dijete se upućuje, a nisu zabilježeni njegov najbolji interes, njegovo mišljenje ili to da njegov staratelj za upućivanje zna.',
    },
    'THB-RET-001': {
      summary: 'Datumi povratka govore drugačije nego dokle se kaže da je stigao.',
    },
    'THB-RET-002': {
      summary: 'Planira se povratak, a opasnost od njega nije procijenjena.',
    },
    'THB-RET-003': {
      summary: 'Lice je vraćeno, a opasnost nije procijenjena prije puta.',
    },
    'THB-RET-004': {
      summary: 'Planira se dobrovoljni povratak ili preseljenje, a lice nije pristalo.',
    },
    'THB-RET-005': {
      summary: 'Povratak ili preseljenje koje se zove dobrovoljnim sprovedeno je bez prethodne saglasnosti lica.',
    },
    'THB-RET-006': {
      summary: 'Lice je pristalo na povratak prije nego što mu je rečeno šta on znači.',
    },
    'THB-RET-007': {
      summary: 'Povratak se planira u državu čiji organi za lice nikada ne smiju saznati.',
    },
    'THB-RET-008': {
      summary: 'Lice je vraćeno u državu čiji organi za njega nikada ne smiju saznati.',
    },
    'THB-RET-009': {
      summary: 'Udaljenje lica planira se u državu od koje je ono tražilo ili ima zaštitu.',
    },
    'THB-RET-010': {
      summary: 'Lice je udaljeno u državu od koje je tražilo ili ima zaštitu.',
    },
    'THB-RET-011': {
      summary: 'Povratak vodi u državu koju lice napušta.',
    },
    'THB-RET-012': {
      summary: 'Po sporazumu se lica mogu premjestiti protiv svoje volje.',
    },
    'THB-SCR-001': {
      summary: 'Prethodna procjena je našla da su elementi ispunjeni, a ne kaže na čemu počiva.',
    },
    'THB-SCR-002': {
      summary: 'Prethodna procjena po elementima definicije našla je da su ispunjeni, a ne navodi ih sve.',
    },
    'THB-SCR-003': {
      summary: 'Prethodna procjena lica obavljena je na jeziku koji ono ne zna.',
    },
    'THB-SCR-004': {
      summary: 'Prethodna procjena ima odgovore na ono što njen instrument ne pita.',
    },
    'THB-SRV-001': {
      summary: 'Usluga se završila prije nego što je počela.',
    },
    'THB-SRV-002': {
      summary: 'Usluga ima dane kada je pružena, a njen status kaže da nije.',
    },
    'THB-SRV-003': {
      summary: 'Usluga je pružena, a ništa ne kaže otkad.',
    },
    'THB-SRV-004': {
      summary: 'Lice je prijavljeno kao nestalo, ili se vratilo, prije nego što je nestalo.',
    },
    'THB-SRV-005': {
      summary: 'Za lice se kaže da je i dalje nestalo, a odsustvo ima kraj.',
    },
    'THB-STR-001': {
      summary: 'Nedostaje obavezno polje.',
    },
    'THB-STR-002': {
      summary: 'Vrijednost je drugog tipa od onog koji polje prima.',
    },
    'THB-STR-003': {
      summary: 'Vrijednost nije šifra zatvorenog spiska koji polje prima.',
    },
    'THB-STR-004': {
      summary: 'Objekat ima ključ koji standard ne zna.',
    },
    'THB-STR-005': {
      summary: 'Tekst nema oblik koji polje prima.',
    },
    'THB-STR-006': {
      summary: 'Spisak je prazan.',
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
      summary: 'Ovo nije zapis standarda: objekat čiji `record` imenuje vrstu zapisa.',
    },
    'THB-STR-011': {
      summary: 'Zapis slijedi verziju standarda koju ovaj program ne čita.',
    },
    'THB-STR-012': {
      summary: 'Vrijednost nije navedena u otvorenom spisku koji polje prima.',
    },
    'THB-WIT-001': {
      summary: 'Koraci svjedoka idu unazad.',
    },
    'THB-WIT-002': {
      summary: 'Datumi svjedoka govore više nego ono što je rečeno o saradnji.',
    },
    'THB-WIT-003': {
      summary: 'Dijete je svjedočilo bez advokata i bez lica koje bi mu pružalo podršku.',
    },
    'THB-WIT-004': {
      summary: 'Dani mjere zaštite idu unazad.',
    },
    'THB-WIT-005': {
      summary: 'Mjera zaštite je samo zatražena ili odbijena, a ima dane kada je važila.',
    },
    'THB-WIT-006': {
      summary: 'Lice je svjedočilo, a opasnost po to lice nikada nije procijenjena.',
    },
  },
};
