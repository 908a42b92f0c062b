import type { Words } from './words.js';

/** Serbian, in Latin script. No native speaker has reviewed these words yet. @since 0.1.0 */
export const srLatn: Words = {
  language: 'sr-Latn',
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
    rulesNotRun: 'Pravila nisu primenjena',
    errors: 'Greške',
    warnings: 'Upozorenja',
    infos: 'Napomene',
    safeguards: 'Zaštitne mere',
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
    words: 'Reči',
    list: 'Spisak',
    accepts: 'Prihvata se',
    reports: 'Prijavljuje se',
  },
  sentences: {
    error: 'greška',
    warning: 'upozorenje',
    info: 'napomena',
    validity: 'ispravnost',
    safeguard: 'zaštitna mera',
    ofSafeguard: '{severity} (zaštitna mera)',
    counted: '{of}: pročitano {read} = prihvaćeno {accepted} + s greškama {withErrors} + nečitljivo {unreadable}',
    lines: 'redova: {lines}, od toga praznih: {blank}',
    records: 'zapisi: {kinds}',
    none: 'nema',
    findings:
      'nalazi: grešaka {errors}, upozorenja {warnings}, napomena {infos}; od toga o zaštitnim merama: {safeguards}',
    rulesNotRun: 'pravila nisu primenjena na zapise neispravne strukture: {count}',
    suppression: 'obustava pravila {rule}: {kept} ({reason}; {owner}; do {until})',
    keptBack: 'zadržano: {count}',
    expired: 'isteklo',
    expiredWhole: 'isteklo, ništa nije zadržano',
    judged: 'ocenjeno po profilu {profile} na dan {asOf}',
    judgedByLaw: 'ocenjeno po profilu {profile} i pravu koje važi za {law} na dan {asOf}',
    judgedBy: 'Ocenjeno po profilu {profile} na dan {asOf}.',
    allFiles: 'sve datoteke ({count})',
    oneFile: '1 datoteka.',
    manyFiles: 'Datoteka: {count}.',
    noValue: 'Ovde se ne prikazuje nijedna vrednost iz zapisa.',
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
    changes: 'novih {new}, nestalih {gone}, nepromenjenih {unchanged}',
    changesUnknown: 'pre {before}, posle {after}; jedan spisak je skraćen, pa ništa ne kazuje koji su novi',
    internal:
      'Za unutrašnju upotrebu: stvarni brojevi, bez kontrole otkrivanja. Ne prosleđivati i ne objavljivati u ovom obliku.',
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
      summary: 'Manifest navodi više ili manje čitljivih zapisa neke vrste nego što ih za njim sledi.',
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
      summary: 'Manifest traži brisanje zapisa koji za njim sledi.',
    },
    'THB-CHD-001': {
      summary: 'Uzrast je osporen ili se pretpostavlja da je reč o detetu, a o licu kao detetu nije zabeleženo ništa.',
    },
    'THB-CHD-002': {
      summary: 'Dete bez bezbednog roditelja nema staratelja.',
    },
    'THB-CHD-003': {
      summary:
        'Povratak deteta planira se pre nego što su procenjeni rizik i bezbednost lica i domaćinstva koji bi ga prihvatili.',
    },
    'THB-CHD-004': {
      summary:
        'Dete je vraćeno pre nego što su procenjeni rizik i bezbednost lica i domaćinstva koji su ga prihvatili.',
    },
    'THB-CHD-005': {
      summary: 'Povratak deteta planira se licu ili domaćinstvu koje je umešano u trgovinu ljudima.',
    },
    'THB-CHD-006': {
      summary: 'Planira se povratak deteta, a umešani su srodnici izvan domaćinstva koje bi ga prihvatilo.',
    },
    'THB-CHD-007': {
      summary: 'Dete je bilo lišeno slobode zato što je bilo žrtva trgovine ljudima.',
    },
    'THB-CHD-008': {
      summary: 'S detetom je obavljen razgovor o trgovini ljudima pre nego što mu je postavljen staratelj.',
    },
    'THB-CHD-009': {
      summary: 'Trajno rešenje planira se bez utvrđivanja najboljeg interesa deteta.',
    },
    'THB-CHD-010': {
      summary: 'Planira se trajno rešenje, a mišljenje deteta o njemu nije zabeleženo.',
    },
    'THB-CHD-011': {
      summary: 'Srodnik je vrbovao dete ili trgovao njime, a odeljak o detetu ne kaže da je porodica umešana.',
    },
    'THB-CHD-012': {
      summary: 'Udaljenje deteta planira se bez utvrđivanja njegovog najboljeg interesa.',
    },
    'THB-CHD-013': {
      summary: 'Dete je udaljeno bez utvrđivanja njegovog najboljeg interesa.',
    },
    'THB-CHD-014': {
      summary: 'Dete je nestalo iz smeštaja, a niko nije obavestio policiju.',
    },
    'THB-CHD-015': {
      summary: 'Nestanak deteta prijavljen je policiji više od jednog dana kasnije.',
    },
    'THB-CHD-016': {
      summary: 'Dete treba da bude smešteno kod nekoga ko za njega nikada ne sme saznati.',
    },
    'THB-CHR-001': {
      summary: 'Nešto ima datum pre rođenja lica.',
    },
    'THB-CHR-002': {
      summary: 'Datumi epizode su u redosledu koji nije moguć: ulazak, početak eksploatacije, kraj eksploatacije.',
    },
    'THB-CHR-003': {
      summary: 'Istorija statusa nije poređana po datumima.',
    },
    'THB-CHR-004': {
      summary: 'Nešto što se dogodilo ima datum posle dana na koji se datoteka ocenjuje.',
    },
    'THB-CHR-005': {
      summary: 'Kontakt ima datum posle dana na koji se datoteka ocenjuje.',
    },
    'THB-CHR-006': {
      summary: 'Istorija upućivanja nije poređana po vremenu.',
    },
    'THB-CHR-007': {
      summary: 'Ishod ima datum pre slanja upućivanja.',
    },
    'THB-CHR-008': {
      summary: 'Plan se završava pre nego što počinje.',
    },
    'THB-CHR-009': {
      summary: 'Aktivnost je izvan trajanja plana.',
    },
    'THB-CHR-010': {
      summary: 'Ovlašćenje je prestalo pre nego što je dato.',
    },
    'THB-CHR-011': {
      summary: 'Tvrdnja da su dva zapisa o istom licu povučena je pre nego što je izneta.',
    },
    'THB-CHR-012': {
      summary: 'Događaj se završio pre nego što je počeo.',
    },
    'THB-CHR-013': {
      summary: 'Događaj ima datum posle dana na koji se datoteka ocenjuje.',
    },
    'THB-CHR-014': {
      summary: 'Koraci krivičnog postupka nisu poređani po datumima.',
    },
    'THB-CHR-015': {
      summary: 'Rođenje učinioca ili korak krivičnog postupka ima datum posle dana na koji se datoteka ocenjuje.',
    },
    'THB-CHR-016': {
      summary: 'Predmet je zatvoren pre nego što je otvoren ili ima dan koji još nije došao.',
    },
    'THB-CHR-017': {
      summary: 'Faze postupka nisu poređane po datumima ili je neka od njih u budućnosti.',
    },
    'THB-CHR-018': {
      summary: 'Program, ili ono što mu donator daje, završava se pre nego što počinje.',
    },
    'THB-CHR-019': {
      summary: 'Zakonska odredba je prestala pre nego što je stupila na snagu.',
    },
    'THB-CHR-020': {
      summary: 'Sporazum je prestao pre nego što je potpisan ili stupio na snagu.',
    },
    'THB-CHR-021': {
      summary: 'Stavka hronike ima datum posle dana na koji se datoteka ocenjuje.',
    },
    'THB-CHR-022': {
      summary: 'Organizacija je prestala sa radom pre nego što ga je počela.',
    },
    'THB-CHR-023': {
      summary: 'Datum rođenja je posle dana na koji se datoteka ocenjuje.',
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
      summary: 'Nalaz je promenjen iz žrtve u lice koje nije žrtva, ili obrnuto, nečim što se zove prva odluka.',
    },
    'THB-COH-009': {
      summary: 'Za lice se kaže da je bez državljanstva i da je državljanin neke zemlje.',
    },
    'THB-COH-010': {
      summary: 'Eksploatacija dečjeg rada navedena je za lice koje je u vreme eksploatacije bilo punoletno.',
    },
    'THB-COH-011': {
      summary: 'Registracija imenuje žrtvu i ponavlja ono što stoji u zapisu o žrtvi.',
    },
    'THB-COH-012': {
      summary: 'Vrsta organa koji je odlučio ne odgovara onome ko navodi status.',
    },
    'THB-COH-013': {
      summary: 'Za žrtvu se kaže da je ista kao ona sama ili s njom povezana.',
    },
    'THB-COH-014': {
      summary: 'Uočeno je više dece nego lica.',
    },
    'THB-COH-015': {
      summary: 'Za eksploataciju nije rečeno u kom je obliku bila.',
    },
    'THB-COH-016': {
      summary: 'Skup u događaju sadrži šifru `none` zajedno s drugim šiframa.',
    },
    'THB-COH-017': {
      summary: 'Društvo ima osobine čoveka ili čovek ima privrednu delatnost društva.',
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
      summary: 'Organizacija je deo ili član same sebe.',
    },
    'THB-CON-001': {
      summary: 'Za dete mlađe od petnaest godina kaže se da je samo dalo pristanak.',
    },
    'THB-CON-002': {
      summary: 'Podaci se čuvaju bez pristanka, a nisu zabeleženi ni svojstvo onoga ko je odlučio ni osnov odluke.',
    },
    'THB-CON-003': {
      summary: 'Kaže se da je lice koje se stara o detetu dalo pristanak za punoletno lice.',
    },
    'THB-CON-004': {
      summary: 'Lice je upućeno, a nije zabeleženo ništa što je dopuštalo prosleđivanje podataka.',
    },
    'THB-CON-005': {
      summary: 'Lice je upućeno pošto je ovlašćenje prestalo ili je povučeno.',
    },
    'THB-CON-006': {
      summary: 'Lice je upućeno bez pristanka, a nisu zabeleženi ni svojstvo onoga ko je odlučio ni osnov odluke.',
    },
    'THB-CON-007': {
      summary:
        'Lice koje se stara o detetu dalo je pristanak za dete čija je porodica umešana, a staratelj nije zabeležen.',
    },
    'THB-CRN-001': {
      summary: 'Stavka hronike ispunjava samu sebe.',
    },
    'THB-CRN-002': {
      summary: 'Stavka kaže dokle je nešto urađeno, a ne šta je bilo obećano.',
    },
    'THB-CRN-003': {
      summary: 'Zabeležen je nedovoljan odgovor, a ne šta nije ispunjeno.',
    },
    'THB-CRN-004': {
      summary: 'Obećano je bilo dospelo pre nego što je obećano.',
    },
    'THB-CRN-005': {
      summary: 'Za obećanje se kaže da još nije dospelo, a njegov dan je prošao.',
    },
    'THB-CRN-006': {
      summary: 'Dan obećanja je prošao, a ništa ne kaže da li je ispunjeno.',
    },
    'THB-CRN-007': {
      summary: 'Stavka hronike ne kaže gde se može pročitati.',
    },
    'THB-DIS-001': {
      summary: 'Zabrana otkrivanja ne imenuje nikoga.',
    },
    'THB-DIS-002': {
      summary: 'Podaci se mogu proslediti nekome ko za lice nikada ne sme saznati.',
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
      summary: 'Vrednost nije nijedna od onih koje format zna za ovu kolonu.',
    },
    'THB-FIL-010': {
      summary: 'Kolona ili vrednost je pogrešno napisana na poznat način i pročitana je onako kako je mišljena.',
    },
    'THB-FIL-011': {
      summary: 'Navodnik je ostao otvoren ili stoji gde ne sme.',
    },
    'THB-FIL-012': {
      summary: 'Radna sveska ne može da se otvori.',
    },
    'THB-FIL-013': {
      summary: 'Dve kolone u redu protivreče jedna drugoj.',
    },
    'THB-FIL-014': {
      summary: 'Datoteka nije ni u jednom poznatom formatu.',
    },
    'THB-FIL-015': {
      summary: 'Red ne kaže kom zapisu, i kom mestu u njegovim spiskovima, pripada.',
    },
    'THB-FIL-016': {
      summary: 'Zapis sledi kasniju verziju standarda, a ključ koji zna samo ta verzija je izostavljen.',
    },
    'THB-FIL-017': {
      summary: 'Zapis sledi raniju verziju standarda, a nešto što je govorio o datoteci je izostavljeno.',
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
      summary: 'Pravno zastupanje se završilo pre nego što je počelo.',
    },
    'THB-LAW-002': {
      summary:
        'Žrtva je lišena slobode, optužena ili osuđena za radnju na koju je bila prinuđena, a niko nije razmotrio nekažnjavanje.',
    },
    'THB-LAW-003': {
      summary: 'Identifikovana žrtva ostaje osuđena za radnju na koju ju je prinudila trgovina ljudima.',
    },
    'THB-LAW-004': {
      summary: 'O naknadi štete je odlučeno ili je isplaćena pre nego što je zatražena.',
    },
    'THB-LAW-005': {
      summary: 'Zahtev za naknadu štete nije usvojen, a za njega je novac dosuđen ili isplaćen.',
    },
    'THB-LAW-006': {
      summary:
        'Isplaćeno je više naknade štete nego što je dosuđeno ili je isplaćena, a da dosuđeni iznos nije zabeležen.',
    },
    'THB-LAW-007': {
      summary: 'Osuđen je učinilac koji je i sam žrtva.',
    },
    'THB-LAW-008': {
      summary: 'Dete je optuženo za trgovinu ljudima, a ništa ne kaže da li je i samo žrtva.',
    },
    'THB-LAW-009': {
      summary: 'Faza postupka koja se ne završava presudom ima ishod kakav ima presuda.',
    },
    'THB-LAW-010': {
      summary: 'Postupak koji nije krivični završen je osudom ili oslobađajućom presudom.',
    },
    'THB-LAW-011': {
      summary: 'Osuda je pravnosnažna, a nijedna kazna nije zabeležena.',
    },
    'THB-LAW-012': {
      summary: 'Kazna zatvora nema trajanje ili novčana kazna nema iznos.',
    },
    'THB-LAW-013': {
      summary: 'Kazna koja se računa u novcu ima mesece ili ona koja se računa u vremenu ima iznos.',
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
      summary: 'Zakon decu izostavlja iz onoga što daje žrtvama.',
    },
    'THB-LIF-001': {
      summary: 'Zapis treba ponovo razmotriti na dan pre nego što je ova njegova verzija napisana.',
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
      summary: 'Pravo deteta da ostane zavisi samo od saradnje s nadležnim organima.',
    },
    'THB-PLN-001': {
      summary: 'Pokazatelj u planu ima ciljnu, a nema polaznu vrednost.',
    },
    'THB-PLN-002': {
      summary: 'Aktivnost usvojenog plana nema nosioca.',
    },
    'THB-PLN-003': {
      summary: 'Aktivnost je prijavljena kao završena, a kasnije kao manje od toga.',
    },
    'THB-PLN-004': {
      summary: 'Plan je usvojen, a dan usvajanja nije zabeležen.',
    },
    'THB-PLN-005': {
      summary: 'Program je završen, a ne kaže ni do koga je dopro ni šta je od njega proisteklo.',
    },
    'THB-PLN-006': {
      summary: 'Obuka ili nastavni program ne kaže kome je namenjen.',
    },
    'THB-PLN-007': {
      summary: 'Donator daje za vreme u kojem program ne traje.',
    },
    'THB-PLN-008': {
      summary: 'Za program se kaže da se nadovezuje na samog sebe.',
    },
    'THB-PLN-009': {
      summary: 'Program ne kaže na šta se nadovezuje.',
    },
    'THB-PLN-010': {
      summary: 'Ljudi su obučavani pre nego što je program počeo ili pošto se završio.',
    },
    'THB-PLN-011': {
      summary: 'Program koji nije počeo dopro je do ljudi ili ih je obučio.',
    },
    'THB-PLN-012': {
      summary: 'Za akcioni plan se kaže da zamenjuje samog sebe.',
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
      summary: 'Status sledi za onim za kojim ne može slediti.',
    },
    'THB-REF-002': {
      summary: 'Upućivanje je zatvoreno, a njegov ishod nije zabeležen.',
    },
    'THB-REF-003': {
      summary: 'Upućivanje je odbijeno bez razloga ili ima razlog a nije odbijeno.',
    },
    'THB-REF-004': {
      summary: 'Organizacija lice upućuje samoj sebi.',
    },
    'THB-REF-005': {
      summary:
        'Dete se upućuje, a nisu zabeleženi njegov najbolji interes, njegovo mišljenje ili to da njegov staratelj za upućivanje zna.',
    },
    'THB-RET-001': {
      summary: 'Datumi povratka govore drugačije nego dokle se kaže da je stigao.',
    },
    'THB-RET-002': {
      summary: 'Planira se povratak, a opasnost od njega nije procenjena.',
    },
    'THB-RET-003': {
      summary: 'Lice je vraćeno, a opasnost nije procenjena pre puta.',
    },
    'THB-RET-004': {
      summary: 'Planira se dobrovoljni povratak ili preseljenje, a lice nije pristalo.',
    },
    'THB-RET-005': {
      summary: 'Povratak ili preseljenje koje se zove dobrovoljnim sprovedeno je bez prethodnog pristanka lica.',
    },
    'THB-RET-006': {
      summary: 'Lice je pristalo na povratak pre nego što mu je rečeno šta on znači.',
    },
    'THB-RET-007': {
      summary: 'Povratak se planira u zemlju čiji organi za lice nikada ne smeju saznati.',
    },
    'THB-RET-008': {
      summary: 'Lice je vraćeno u zemlju čiji organi za njega nikada ne smeju saznati.',
    },
    'THB-RET-009': {
      summary: 'Udaljenje lica planira se u zemlju od koje je ono tražilo ili ima zaštitu.',
    },
    'THB-RET-010': {
      summary: 'Lice je udaljeno u zemlju od koje je tražilo ili ima zaštitu.',
    },
    'THB-RET-011': {
      summary: 'Povratak vodi u zemlju koju lice napušta.',
    },
    'THB-RET-012': {
      summary: 'Po sporazumu se lica mogu premestiti protiv svoje volje.',
    },
    'THB-SCR-001': {
      summary: 'Prethodna procena je našla da su elementi ispunjeni, a ne kaže na čemu počiva.',
    },
    'THB-SCR-002': {
      summary: 'Prethodna procena po elementima definicije našla je da su ispunjeni, a ne navodi ih sve.',
    },
    'THB-SCR-003': {
      summary: 'Prethodna procena lica obavljena je na jeziku koji ono ne zna.',
    },
    'THB-SCR-004': {
      summary: 'Prethodna procena ima odgovore na ono što njen instrument ne pita.',
    },
    'THB-SRV-001': {
      summary: 'Usluga se završila pre nego što je počela.',
    },
    'THB-SRV-002': {
      summary: 'Usluga ima dane kada je pružena, a njen status kaže da nije.',
    },
    'THB-SRV-003': {
      summary: 'Usluga je pružena, a ništa ne kaže otkad.',
    },
    'THB-SRV-004': {
      summary: 'Lice je prijavljeno kao nestalo, ili se vratilo, pre nego što je nestalo.',
    },
    'THB-SRV-005': {
      summary: 'Za lice se kaže da je i dalje nestalo, a odsustvo ima kraj.',
    },
    'THB-STR-001': {
      summary: 'Nedostaje obavezno polje.',
    },
    'THB-STR-002': {
      summary: 'Vrednost je drugog tipa od onog koji polje prima.',
    },
    'THB-STR-003': {
      summary: 'Vrednost nije šifra zatvorenog spiska koji polje prima.',
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
      summary: 'Vrednost stoji u skupu dvaput.',
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
      summary: 'Zapis sledi verziju standarda koju ovaj program ne čita.',
    },
    'THB-STR-012': {
      summary: 'Vrednost nije navedena u otvorenom spisku koji polje prima.',
    },
    'THB-WIT-001': {
      summary: 'Koraci svedoka idu unazad.',
    },
    'THB-WIT-002': {
      summary: 'Datumi svedoka govore više nego ono što je rečeno o saradnji.',
    },
    'THB-WIT-003': {
      summary: 'Dete je svedočilo bez advokata i bez lica koje bi mu pružalo podršku.',
    },
    'THB-WIT-004': {
      summary: 'Dani mere zaštite idu unazad.',
    },
    'THB-WIT-005': {
      summary: 'Mera zaštite je samo zatražena ili odbijena, a ima dane kada je važila.',
    },
    'THB-WIT-006': {
      summary: 'Lice je svedočilo, a opasnost po to lice nikada nije procenjena.',
    },
  },
};
