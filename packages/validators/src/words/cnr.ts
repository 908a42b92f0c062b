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
    value: 'Vrijednost',
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
    valuesShown: 'Prikazane su vrijednosti iz zapisa: samo za vlasnika podataka, ne prosljeđivati.',
    stopped:
      'Zaustavljeno prije kraja: datoteka {file} od {files} ocijenjena je do zapisa {record}, bez pravila koja važe između zapisa; neocijenjenih datoteka: {left}.',
    stoppedAtLine:
      'Zaustavljeno prije kraja: datoteka {file} od {files} ocijenjena je do zapisa {record}, red {line}, bez pravila koja važe između zapisa; neocijenjenih datoteka: {left}.',
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
      rationale: 'Identifikator imenuje jedan zapis; ako su dva, jedan se gubi ili se broji dvaput.',
    },
    'THB-BND-002': {
      summary: 'Referenca ne imenuje nijedan zapis u datoteci.',
      rationale: 'Zapis je možda već kod primaoca; ako nije, ono što na njega upućuje ne može se razumjeti.',
    },
    'THB-BND-003': {
      summary: 'Referenca imenuje zapis druge vrste od one koja je dopuštena.',
      rationale: 'Žrtva nije organizacija: identifikatori su pobrkani.',
    },
    'THB-BND-004': {
      summary: 'Manifest navodi više ili manje čitljivih zapisa neke vrste nego što ih za njim slijedi.',
      rationale: 'Zapisi su usput izgubljeni ili dodati, ili su neki od njih neispravni.',
    },
    'THB-BND-005': {
      summary: 'Manifest stoji iza prvog zapisa ili je drugi po redu.',
      rationale:
        'Čitaoci po manifestu odlučuju šta će s onim što slijedi. Dvije datoteke su spojene, a da od njih nije načinjena jedna.',
    },
    'THB-BND-006': {
      summary: 'Veza između identiteta i žrtve stoji u istoj datoteci sa žrtvama ili identitetima.',
      rationale:
        'Identiteti, žrtve i veze među njima putuju odvojeno: ko dođe do jedne datoteke ne smije doći do imena.',
    },
    'THB-BND-007': {
      summary: 'Zapis je druge prirode od prvog zapisa u datoteci.',
      rationale: 'Stvarni, deidentifikovani, sintetički i probni zapisi nikada se ne broje zajedno.',
    },
    'THB-BND-008': {
      summary: 'Paket je upućen sopstvenom pošiljaocu.',
      rationale: 'Jedno od toga je pogrešno, a možda baš ono što odlučuje ko dobija podatke.',
    },
    'THB-BND-009': {
      summary: 'Manifest dvaput broji istu vrstu zapisa.',
      rationale: 'Niko ne može reći koji od ta dva broja kaže koliko ih slijedi.',
    },
    'THB-BND-010': {
      summary: 'Manifest traži brisanje zapisa koji za njim slijedi.',
      rationale: 'Ono što se mora izbrisati ne šalje se ponovo; ostaju samo njegov identifikator i dan.',
    },
    'THB-BND-011': {
      summary: 'Za dvije žrtve jedan zapis navodi jedan odnos, a drugi zapis drugi.',
      rationale: 'Dijete nekog roditelja ima tog roditelja; braća i sestre, partneri i ostali to su jedni drugima.',
    },
    'THB-BND-012': {
      summary: 'Raniji zapis u datoteci možda je o istom licu.',
      rationale:
        'Pol, puni datum rođenja, državljanstva i godina ulaska u trgovinu isti su. Pitajte; ako je to jedno lice, recite to pomoću `sameAs`, da se broji jednom.',
    },
    'THB-BND-013': {
      summary: 'Upućivanje imenuje predmet kojem upućeno lice ne pripada.',
      rationale: 'Dodajte žrtvu u predmet ili navedite pravi predmet.',
    },
    'THB-CHD-001': {
      summary:
        'Uzrast je osporen ili se pretpostavlja da je riječ o djetetu, a o licu kao djetetu nije zabilježeno ništa.',
      rationale: 'Dok se uzrast ne provjeri, lice je dijete: iz toga slijede starateljstvo, briga i postupak.',
    },
    'THB-CHD-002': {
      summary: 'Dijete bez bezbjednog roditelja nema staratelja.',
      rationale:
        'Staratelj se postavlja čim se pretpostavi da je dijete žrtva, ako je bez pratnje ili razdvojeno, ili ako je njegova porodica umiješana.',
    },
    'THB-CHD-003': {
      summary:
        'Povratak djeteta planira se prije nego što su procijenjeni rizik i bezbjednost lica i domaćinstva koji bi ga prihvatili.',
      rationale:
        'Porodica je možda prodala dijete ili u tome učestvovala. Povratak planirajte tek kada su obje procjene završene.',
    },
    'THB-CHD-004': {
      summary:
        'Dijete je vraćeno prije nego što su procijenjeni rizik i bezbjednost lica i domaćinstva koji su ga prihvatili.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je djetetu.',
    },
    'THB-CHD-005': {
      summary: 'Povratak djeteta planira se licu ili domaćinstvu koje je umiješano u trgovinu ljudima.',
      rationale:
        'Nađite drugo rješenje: srodnike koji nisu umiješani, hraniteljstvo, uključivanje u sredinu tamo gdje dijete jeste.',
    },
    'THB-CHD-006': {
      summary: 'Planira se povratak djeteta, a umiješani su srodnici izvan domaćinstva koje bi ga prihvatilo.',
      rationale: 'Recite kako je dijete od njih zaštićeno.',
    },
    'THB-CHD-007': {
      summary: 'Dijete je bilo lišeno slobode zato što je bilo žrtva trgovine ljudima.',
      rationale:
        'Dijete koje je žrtva nikada se ne lišava slobode. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-008': {
      summary: 'S djetetom je obavljen razgovor o trgovini ljudima prije nego što mu je postavljen staratelj.',
      rationale:
        'Gdje je staratelj bio potreban, razgovor čeka na njega. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-009': {
      summary: 'Trajno rješenje planira se bez utvrđivanja najboljeg interesa djeteta.',
      rationale: 'Utvrđivanje dolazi prvo i kaže koje je to rješenje.',
    },
    'THB-CHD-010': {
      summary: 'Planira se trajno rješenje, a mišljenje djeteta o njemu nije zabilježeno.',
      rationale: 'Dijete se sasluša o tome šta će s njim biti, u skladu s uzrastom i zrelošću.',
    },
    'THB-CHD-011': {
      summary: 'Srodnik je vrbovao dijete ili trgovao njime, a odjeljak o djetetu ne kaže da je porodica umiješana.',
      rationale: 'Ko planira povratak prvo čita odjeljak o djetetu.',
    },
    'THB-CHD-012': {
      summary: 'Udaljenje djeteta planira se bez utvrđivanja njegovog najboljeg interesa.',
      rationale: 'Gdje će dijete živjeti proizlazi iz utvrđivanja njegovog interesa, nikada iz sporazuma o readmisiji.',
    },
    'THB-CHD-013': {
      summary: 'Dijete je udaljeno bez utvrđivanja njegovog najboljeg interesa.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je djetetu.',
    },
    'THB-CHD-014': {
      summary: 'Dijete je nestalo iz smještaja, a niko nije obavijestio policiju.',
      rationale: 'Dijete koje nestane iz smještaja često ponovo postane žrtva trgovine ljudima. Prijavite to odmah.',
    },
    'THB-CHD-015': {
      summary: 'Nestanak djeteta prijavljen je policiji više od jednog dana kasnije.',
      rationale: 'Prvi sati su važni. Trenuci se porede na sekundu; datumi samo gdje stvar čine izvesnom.',
    },
    'THB-CHD-016': {
      summary: 'Dijete treba da bude smješteno kod nekoga ko za njega nikada ne smije saznati.',
      rationale: 'Nađite drugo lice koje bi se o djetetu staralo ili ponovo razmotrite zašto je zabrana uvedena.',
    },
    'THB-CHD-017': {
      summary: 'Dijete je u braku, a prinudnog braka nema među oblicima.',
      rationale:
        'Dijete ne može pristati na trgovinu ljudima, a često ni na brak: pitajte da li je na njega prinuđeno.',
    },
    'THB-CHD-018': {
      summary: 'Najbolji interes djeteta utvrđen je prije nego što je ono dobilo staratelja.',
      rationale: 'Staratelj učestvuje u utvrđivanju. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-019': {
      summary:
        'Dijete bez bezbjednog roditelja čekalo je staratelja duže od nedjelju dana pošto se prvi put pomislilo da je žrtva.',
      rationale:
        'Staratelj se postavlja čim se pomisli da je dijete žrtva. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-020': {
      summary: 'Posljednji staratelj djeteta je otišao prije nego što je trajno rješenje sprovedeno.',
      rationale: 'Staratelj ostaje dotle ili ga zamjenjuje drugi.',
    },
    'THB-CHD-021': {
      summary:
        'O trajnom rješenju je odlučeno ili je ono sprovedeno prije nego što je utvrđen najbolji interes ili bez toga.',
      rationale: 'Utvrđivanje dolazi prvo. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-022': {
      summary: 'Planira se povratak djeteta porodici, a niko porodicu nije tražio.',
      rationale: 'Ko prihvata dijete mora se prvo naći i upoznati. Zabilježite traženje ili zašto nije potrebno.',
    },
    'THB-CHD-023': {
      summary:
        'Povratak djeteta porodici se planira ili je sproveden, a traženje porodice nije završeno ili nije trebalo da se vrši.',
      rationale: 'Dijete može bezbjedno prihvatiti samo onaj ko je nađen i provjeren.',
    },
    'THB-CHD-024': {
      summary: 'Dijete je spojeno s porodicom koja je umiješana u trgovinu njime.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Brinite o djetetu.',
    },
    'THB-CHD-025': {
      summary:
        'S djetetom bez bezbjednog roditelja obavljen je razgovor o trgovini ljudima, a ono nikada nije imalo staratelja.',
      rationale: 'Razgovor čeka na staratelja. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-026': {
      summary: 'Planira se povratak djeteta, a nema ga među njegovim trajnim rješenjima.',
      rationale:
        'Tamo se procjenjuju lice i domaćinstvo koji bi ga prihvatili, utvrđuje najbolji interes i bilježi mišljenje djeteta; povratak mimo toga izmiče svemu tome.',
    },
    'THB-CHD-027': {
      summary: 'Dijete treba da bude vraćeno ili nastanjeno drugde, a ništa ne kaže u kojoj državi.',
      rationale: 'Bez toga niko ne može procijeniti opasnost u njoj; recite to ili u `missing` zašto ne.',
    },
    'THB-CHD-028': {
      summary: 'Učinilac je srodnik djeteta, a zapis o djetetu ne kaže da je njegova porodica umiješana.',
      rationale: 'To se tiče svakog povratka: ko ga planira, čita zapis o djetetu.',
    },
    'THB-CHR-001': {
      summary: 'Nešto ima datum prije rođenja lica.',
      rationale: 'Jedan od dva datuma je pogrešan. Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-002': {
      summary: 'Datumi epizode su u redosljedu koji nije moguć: ulazak, početak eksploatacije, kraj eksploatacije.',
      rationale: 'Isti dan je dopušten, a djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-003': {
      summary: 'Istorija statusa nije poređana po datumima.',
      rationale: 'Istorije idu od najstarijeg ka najnovijem; posljednje važi.',
    },
    'THB-CHR-004': {
      summary: 'Nešto što se dogodilo ima datum poslije dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-CHR-005': {
      summary: 'Kontakt ima datum poslije dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-CHR-006': {
      summary: 'Istorija upućivanja nije poređana po vremenu.',
      rationale:
        'Istorije idu od najstarijeg ka najnovijem. Trenuci se porede u UTC; kod datuma se računa samo ono što je izvesno.',
    },
    'THB-CHR-007': {
      summary: 'Ishod ima datum prije slanja upućivanja.',
      rationale: 'Isti dan je dopušten, a djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-008': {
      summary: 'Plan se završava prije nego što počinje.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-009': {
      summary: 'Aktivnost je izvan trajanja plana.',
      rationale: 'Biće previđena kada se plan bude preispitivao.',
    },
    'THB-CHR-010': {
      summary: 'Ovlašćenje je prestalo prije nego što je dato.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-011': {
      summary: 'Tvrdnja da su dva zapisa o istom licu povučena je prije nego što je iznijeta.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-012': {
      summary: 'Događaj se završio prije nego što je počeo.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-013': {
      summary: 'Događaj ima datum poslije dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-CHR-014': {
      summary: 'Koraci krivičnog postupka nisu poređani po datumima.',
      rationale: 'Istorije idu od najstarijeg ka najnovijem; posljednje važi.',
    },
    'THB-CHR-015': {
      summary: 'Rođenje učinioca ili korak krivičnog postupka ima datum poslije dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-CHR-016': {
      summary: 'Predmet je zatvoren prije nego što je otvoren ili ima dan koji još nije došao.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-CHR-017': {
      summary: 'Faze postupka nisu poređane po datumima ili je neka od njih u budućnosti.',
      rationale:
        'Istorije idu od najstarijeg ka najnovijem; posljednje važi. Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-018': {
      summary: 'Program, ili ono što mu donator daje, završava se prije nego što počinje.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-019': {
      summary: 'Zakonska odredba je prestala prije nego što je stupila na snagu.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-020': {
      summary: 'Sporazum je prestao prije nego što je potpisan ili stupio na snagu.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-021': {
      summary: 'Stavka hronike ima datum poslije dana na koji se datoteka ocjenjuje.',
      rationale: 'Hronika kazuje šta se dogodilo; ono što je obećano za kasnije ima svoj dan u `dueOn`.',
    },
    'THB-CHR-022': {
      summary: 'Organizacija je prestala sa radom prije nego što ga je počela.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-023': {
      summary: 'Datum rođenja je poslije dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-CHR-024': {
      summary: 'Korak ili ishod upućivanja ima datum poslije dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-CHR-025': {
      summary: 'Datumi trajnog rješenja govore drugačije nego dokle se kaže da je stiglo ili idu unazad.',
      rationale:
        'Ono što je otkazano ili samo razmatrano nije sprovedeno; ono što je sprovedeno sprovedeno je do dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-026': {
      summary: 'Neko je prestao da zastupa dijete prije nego što je postavljen.',
      rationale: 'Jedan od dva dana je pogrešno ukucan. Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-027': {
      summary: 'Staratelj je postavljen, ili je opasnost po dijete procijenjena, na dan koji još nije došao.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-CHR-028': {
      summary: 'Ovlašćenje je dato ili povučeno na dan koji još nije došao.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-CHR-029': {
      summary: 'Izvještaji o aktivnosti nisu poređani po danima ili je neki od dana koji još nije došao.',
      rationale:
        'Istorije idu od najstarijeg ka najnovijem; posljednje važi. Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-030': {
      summary: 'Izvještaji o programu nisu poređani po danima ili je neki od dana koji još nije došao.',
      rationale:
        'Istorije idu od najstarijeg ka najnovijem; posljednje važi. Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CHR-031': {
      summary: 'Izvještaj o korišćenju odredbe govori o vremenu koje još nije došlo.',
      rationale: 'Navedite tačan datum ili ocijenite datoteku na kasniji dan pomoću --as-of.',
    },
    'THB-COH-001': {
      summary: 'Skup sadrži šifru `none` zajedno s drugim šiframa.',
      rationale: 'Ne može istovremeno biti tačno da ih nema i da ih ima.',
    },
    'THB-COH-002': {
      summary: 'Navedena je vrsta seksualne eksploatacije, ali seksualne eksploatacije nema među oblicima.',
      rationale: 'Brojanje po oblicima bi to lice izostavilo.',
    },
    'THB-COH-003': {
      summary: 'Najmanji uzrast je iznad najvećeg.',
      rationale: 'Takvom navodu ne odgovara nijedan uzrast.',
    },
    'THB-COH-004': {
      summary: 'Za lice se kaže da je u ranijem trenutku bilo starije.',
      rationale:
        'Niko se ne podmlađuje od ulaska do eksploatacije i do evidentiranja. Osporeni navodi se ne ocjenjuju.',
    },
    'THB-COH-005': {
      summary: 'Navod o uzrastu ne odgovara datumu rođenja.',
      rationale: 'I dokumentovan datum rođenja može biti lažan; zadržite oba i označite navod koji je osporen.',
    },
    'THB-COH-006': {
      summary: 'Status o kojem odlučuje samo nadležni organ navodi neko drugi.',
      rationale:
        'Identifikovana žrtva i lice koje nije žrtva nalazi su organa koji zakon imenuje. Ono što misli drugo tijelo je `presumed` ili `potential`.',
    },
    'THB-COH-007': {
      summary: 'Odbijanje ne navodi samo lice, nego neko drugi.',
      rationale: 'Odbiti može samo lice, odnosno staratelj djeteta.',
    },
    'THB-COH-008': {
      summary: 'Nalaz je promijenjen iz žrtve u lice koje nije žrtva, ili obrnuto, nečim što se zove prva odluka.',
      rationale: 'Nalaz se mijenja preispitivanjem, žalbom ili opozivom; recite čime, da bi se žalbe mogle brojati.',
    },
    'THB-COH-009': {
      summary: 'Za lice se kaže da je bez državljanstva i da je državljanin neke države.',
      rationale: 'Ko ima državljanstvo nije bez državljanstva.',
    },
    'THB-COH-010': {
      summary: 'Eksploatacija dječjeg rada navedena je za lice koje je u vrijeme eksploatacije bilo punoletno.',
      rationale: 'Za punoletna lica oblici su prinudni rad, rad u dužničkom ropstvu i potčinjenost.',
    },
    'THB-COH-011': {
      summary: 'Evidencija imenuje žrtvu i ponavlja ono što stoji u zapisu o žrtvi.',
      rationale:
        'Dva mjesta za jednu činjenicu vremenom se raziđu. Pol, državljanstvo, to da je lice dijete i oblici služe za evidentiranja bez žrtve.',
    },
    'THB-COH-012': {
      summary: 'Vrsta organa koji je odlučio ne odgovara onome ko navodi status.',
      rationale:
        'Nevladine i međunarodne organizacije su druga tijela; policija, tužilaštvo i sudovi su nadležni organi ili druga državna tijela; pojedinac nije nijedno od toga.',
    },
    'THB-COH-013': {
      summary: 'Za žrtvu se kaže da je ista kao ona sama ili s njom povezana.',
      rationale: 'Brojala bi se ili povezala dvaput.',
    },
    'THB-COH-014': {
      summary: 'Uočeno je više djece nego lica.',
      rationale: 'Djeca su među licima.',
    },
    'THB-COH-015': {
      summary: 'Za eksploataciju nije rečeno u kom je obliku bila.',
      rationale: 'Imenujte svrhe ili razlog u `missing`: bez njih se ne broji ni u jedan oblik.',
    },
    'THB-COH-016': {
      summary: 'Skup u događaju sadrži šifru `none` zajedno s drugim šiframa.',
      rationale: 'Ne može istovremeno biti tačno da ih nema i da ih ima.',
    },
    'THB-COH-017': {
      summary: 'Društvo ima osobine čovjeka ili čovjek ima privrednu djelatnost društva.',
      rationale: 'Lica i društva se broje odvojeno. Šta je vlasnik, stoji u zapisu o vlasniku.',
    },
    'THB-COH-018': {
      summary: 'Odnos učinioca prema žrtvi naveden je dvaput ili zajedno sa `none`.',
      rationale: 'Više odnosa prema jednoj žrtvi su više stavki; svaki stoji jednom, a `none` sam.',
    },
    'THB-COH-019': {
      summary: 'Na predmetu se radi, a on ima dan ili razlog zatvaranja.',
      rationale: 'Otvoreni i zatvoreni predmeti se broje odvojeno. Zatvorite ga ili uklonite kraj.',
    },
    'THB-COH-020': {
      summary: 'Predmet je zatvoren, a njegov zapis ne kaže kada ni zašto.',
      rationale:
        'Po tome kako se predmeti završavaju ocjenjuje se odgovor na trgovinu ljudima. Navedite oboje ili razlog u `missing`.',
    },
    'THB-COH-021': {
      summary: 'Predmet ne imenuje nijednu žrtvu, događaj ni učinioca.',
      rationale: 'Ne povezuje ništa. Imenujte ih ili navedite razlog u `missing`.',
    },
    'THB-COH-022': {
      summary: 'Za predmet se kaže da je povezan sa samim sobom.',
      rationale: 'Bio bi povezan sam sa sobom.',
    },
    'THB-COH-023': {
      summary: 'Organizacija je dio ili član same sebe.',
      rationale: 'Ko sabira po djelovima nikada ne bi došao do kraja.',
    },
    'THB-COH-024': {
      summary: 'Navedena je privredna djelatnost za epizodu u kojoj nije eksploatisan nikakav rad.',
      rationale: 'Djelatnosti su one u kojima je rad lica eksploatisan: dodajte oblik ili uklonite djelatnost.',
    },
    'THB-COH-025': {
      summary: 'Kaže se da nije upotrebljeno nijedno sredstvo, a lice je jednim od njih držano pod kontrolom.',
      rationale:
        'Nasilje, prijetnje, dug i oduzimanje dokumenata i sami su sredstva. Izostavite sredstva ako niko nije pitao.',
    },
    'THB-COH-026': {
      summary: 'Za oblik eksploatacije se kaže da je bio samo namjeravan i da je ostvaren.',
      rationale: 'Namjeravani oblici su oni do kojih nije došlo. Ono što je ostvareno stoji samo među oblicima.',
    },
    'THB-COH-027': {
      summary: 'Za epizodu se kaže da eksploatacije nije bilo, a i kada je ili kako je bila.',
      rationale:
        '`none` kaže da ni do koje nije došlo: pored toga ne stoji ni dan, ni vrsta, ni platforma eksploatacije.',
    },
    'THB-COH-028': {
      summary: 'Obrazovanje lica je više nego što je iko tog uzrasta završio.',
      rationale: 'Jedno od toga je pogrešno ukucano: uzrast ili stepen obrazovanja.',
    },
    'THB-COH-029': {
      summary: 'Ono što je zabilježeno o djetetu stoji u zapisu o licu koje je od ulaska bilo punoletno.',
      rationale:
        'Odjeljak o djetetu je za onoga ko je bio dijete pri ulasku, na početku eksploatacije ili pri evidentiranju, ili je to mogao biti.',
    },
    'THB-COH-030': {
      summary: 'Povratak, rješenje ili usluga planira se za lice za koje se kaže da je umrlo.',
      rationale: 'Otkažite ono što je planirano ili ispravite podatak o životu.',
    },
    'THB-COH-031': {
      summary: 'Za nestalo lice se kaže da je nađeno mrtvo i da je živo.',
      rationale: 'Ispravite podatak o životu ili ono što je s licem bilo.',
    },
    'THB-COH-033': {
      summary: 'Za pravo na boravak u državi se kaže da je zaštita, a za lice da zaštitu nema.',
      rationale: 'Recite koja je to zaštita ili po kom drugom pravu je lice bilo tu.',
    },
    'THB-COH-034': {
      summary: 'Za eksploataciju se kaže da se nije završila, a ima posljednji dan.',
      rationale: 'Recite kako se završila ili izostavite posljednji dan dok traje.',
    },
    'THB-COH-035': {
      summary: 'Navedene su platforme vrbovanja, a među načinima nema nijednog na internetu.',
      rationale: 'Dodajte način, da ga ubroji i onaj ko broji po načinima.',
    },
    'THB-COH-036': {
      summary: 'Postupak ili kazna imenuje učinioca koga predmet ili postupak ne imenuje.',
      rationale: 'Ko broji učinioce u predmetu propušta one koje imenuju samo njegovi postupci.',
    },
    'THB-COH-037': {
      summary: 'Za dijete se kaže da je bez pratnje i da ga zastupa roditelj.',
      rationale:
        'Bez pratnje je ko nije ni s jednim roditeljem, srodnikom ili drugim punoletnim licem koje je dužno da o njemu brine.',
    },
    'THB-COH-038': {
      summary: 'Za lice se kaže da ima manje djece nego što je imenovano među onima koje izdržava.',
      rationale: 'Svako dijete među izdržavanima jedno je od onih koja se broje.',
    },
    'THB-COH-039': {
      summary: 'Kontakt je bio u dijelu druge države od one koju navodi.',
      rationale: 'Prva dva slova oblasti su njena država; djelovi Kosova stoje tamo pod Srbijom.',
    },
    'THB-COH-040': {
      summary: 'Događaj je bio u dijelu druge države od one koju navodi.',
      rationale: 'Prva dva slova oblasti su njena država; djelovi Kosova stoje tamo pod Srbijom.',
    },
    'THB-COH-041': {
      summary: 'Pravo na boravak je traženo u državi čiji je lice državljanin.',
      rationale: 'Državljaninu dozvola nije potrebna. Period za oporavak i razmišljanje može se dati i državljanima.',
    },
    'THB-CON-001': {
      summary: 'Za dijete mlađe od petnaest godina kaže se da je samo dalo saglasnost.',
      rationale:
        'Ispod petnaest godina pristanak djeteta ide uz saglasnost lica koje se o njemu stara; ako nijedno nije bezbjedno, umjesto toga stoji odluka u najboljem interesu djeteta.',
    },
    'THB-CON-002': {
      summary: 'Podaci se čuvaju bez saglasnosti, a nisu zabilježeni ni svojstvo onoga ko je odlučio ni osnov odluke.',
      rationale: 'Ko odlučuje za drugo lice kaže u kom svojstvu i po kom pravilu.',
    },
    'THB-CON-003': {
      summary: 'Kaže se da je lice koje brine o djetetu dalo saglasnost za punoletno lice.',
      rationale:
        'Punoletna lica sama daju saglasnost; staratelj koga sud postavi punoletnom licu postupa po zakonskoj obavezi.',
    },
    'THB-CON-004': {
      summary: 'Lice je upućeno, a nije zabilježeno ništa što je dopuštalo prosljeđivanje podataka.',
      rationale:
        'Saglasnost, odluka u najboljem interesu, životno važni interesi ili zakonska obaveza: jedno od toga je bilo. Upućivanje se nikada ne zadržava zbog toga.',
    },
    'THB-CON-005': {
      summary: 'Lice je upućeno pošto je ovlašćenje prestalo ili je povučeno.',
      rationale: 'Pitajte ponovo ili zabilježite drugi osnov koji je postojao.',
    },
    'THB-CON-006': {
      summary: 'Lice je upućeno bez saglasnosti, a nisu zabilježeni ni svojstvo onoga ko je odlučio ni osnov odluke.',
      rationale: 'Ko odlučuje za drugo lice kaže u kom svojstvu i po kom pravilu.',
    },
    'THB-CON-007': {
      summary:
        'Lice koje brine o djetetu dalo je saglasnost za dijete čija je porodica umiješana, a staratelj nije zabilježen.',
      rationale: 'Ko je možda saučesnik ne smije odlučivati o tome ko za dijete saznaje.',
    },
    'THB-CON-008': {
      summary: 'Lice je upućeno, a ono što je to dopuštalo dato je za druge svrhe.',
      rationale:
        'Saglasnost za jednu upotrebu nije saglasnost na drugu: pitajte ponovo ili zabilježite drugi osnov koji je postojao.',
    },
    'THB-CON-009': {
      summary: 'Lice je upućeno organizaciji koje nema među onima koje smiju imati podatke.',
      rationale:
        'Ko smije imati podatke dio je onoga što je dogovoreno: pitajte ponovo ili zabilježite drugi osnov koji je postojao.',
    },
    'THB-CON-010': {
      summary: 'Lice je upućeno prije nego što je dato ono što je to dopuštalo.',
      rationale: 'Odobrenje dolazi prije nego što podaci odu. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CON-011': {
      summary:
        'Lice koje brine o djetetu dalo je saglasnost za dijete od šest do četrnaest godina, a ne kaže se da je dijete pristalo.',
      rationale:
        'Od šeste godine dijete se pita, rečima koje razumije; zabilježite da je pristalo uz ono što je odobrilo lice koje se o njemu stara.',
    },
    'THB-CON-012': {
      summary: 'Sve što je dopuštalo čuvanje podataka o licu prestalo je ili je povučeno.',
      rationale: 'Izbrišite zapis ili zabilježite osnov po kojem se još čuva.',
    },
    'THB-CON-013': {
      summary: 'Paket se šalje za svrhu koju ovlašćenje ne obuhvata.',
      rationale:
        'Odobrenje za jednu upotrebu nije odobrenje za drugu: izostavite svrhu ili zabilježite drugi osnov koji postoji.',
    },
    'THB-CON-014': {
      summary: 'Paket je upućen organizaciji koje nema među onima koje smiju imati podatke.',
      rationale: 'Još nije otišao: uklonite primaoca ili zabilježite šta dopušta da mu se pošalje.',
    },
    'THB-CON-015': {
      summary: 'Paket je načinjen pošto je ovlašćenje prestalo ili je povučeno.',
      rationale: 'Još nije otišao: pitajte ponovo ili zabilježite drugi osnov koji postoji.',
    },
    'THB-CON-016': {
      summary: 'Lice je upućeno organizaciji vrste koja ne smije imati podatke.',
      rationale:
        'Ko smije imati podatke dio je onoga što je dogovoreno: pitajte ponovo ili zabilježite drugi osnov koji je postojao.',
    },
    'THB-CON-017': {
      summary: 'Dijete mlađe od petnaest godina upućeno je samo na osnovu sopstvenog pristanka.',
      rationale:
        'Ispod petnaest godina pristanak djeteta ide uz saglasnost lica koje se o njemu stara; ako nijedno nije bezbjedno, umjesto toga stoji odluka u najboljem interesu djeteta.',
    },
    'THB-CON-018': {
      summary: 'Zapis se šalje u svrhe od kojih jednu ne pokriva ništa što dozvoljava da se on čuva.',
      rationale:
        'Odobrenje za jednu upotrebu nije odobrenje za drugu: izostavite zapis, pitajte ponovo ili zabilježite drugi osnov koji postoji.',
    },
    'THB-CRN-001': {
      summary: 'Stavka hronike ispunjava samu sebe.',
      rationale: 'Imenujte stavku obećanja.',
    },
    'THB-CRN-002': {
      summary: 'Stavka kaže dokle je nešto urađeno, a ne šta je bilo obećano.',
      rationale: 'Imenujte obaveze ili stavku obećanja.',
    },
    'THB-CRN-003': {
      summary: 'Zabilježen je nedovoljan odgovor, a ne šta nije ispunjeno.',
      rationale: 'Imenujte obećanje, obaveze ili plan, program, zakon ili sporazum o kojem je riječ.',
    },
    'THB-CRN-004': {
      summary: 'Obećano je bilo dospjelo prije nego što je obećano.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-CRN-005': {
      summary: 'Za obećanje se kaže da još nije dospjelo, a njegov dan je prošao.',
      rationale: 'Recite dokle je to urađeno.',
    },
    'THB-CRN-006': {
      summary: 'Dan obećanja je prošao, a ništa ne kaže da li je ispunjeno.',
      rationale:
        'Hronika služi tome da se nedovoljni odgovori vide. Recite dokle je urađeno ili navedite razlog u `missing`.',
    },
    'THB-CRN-007': {
      summary: 'Stavka hronike ne kaže gdje se može pročitati.',
      rationale:
        'Kome se pokaže nedovoljan odgovor, taj pita za izvor. Navedite naslov ili adresu ili razlog u `missing`.',
    },
    'THB-DIS-001': {
      summary: 'Zabrana otkrivanja ne imenuje nikoga.',
      rationale:
        'Ne bi štitila ni od koga. Imenujte organizaciju, vrstu organizacije, državu ili odnos; ono što se ne smije pokazati ima razlog u `missing`.',
    },
    'THB-DIS-002': {
      summary: 'Podaci se mogu proslijediti nekome ko za lice nikada ne smije saznati.',
      rationale: 'Zabrana je iznad svakog ovlašćenja. Uklonite primaoca.',
    },
    'THB-DIS-003': {
      summary: 'Lice je upućeno nekome ko za njega nikada ne smije saznati.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pobrinite se za bezbjednost lica.',
    },
    'THB-DIS-004': {
      summary: 'Zapis o licu upućen je nekome ko za njega nikada ne smije saznati.',
      rationale: 'Još nije otišao: uklonite zapis ili primaoca. Zabrana je iznad svakog ovlašćenja i profila.',
    },
    'THB-DIS-005': {
      summary: 'Zapis o licu upućen je organizaciji u zemlji od koje je to lice tražilo zaštitu ili je uživa.',
      rationale: 'Još nije otišao: uklonite zapis ili primaoca. Imenovati ga smije samo zabilježen zahtjev samog lica.',
    },
    'THB-DIS-006': {
      summary: 'Lice je upućeno organizaciji u zemlji od koje je to lice tražilo zaštitu ili je uživa.',
      rationale:
        'To se dogodilo: zapis je ispravan, čuva se i broji. Tamo smije voditi samo zabilježen zahtjev samog lica.',
    },
    'THB-FIL-001': {
      summary: 'Datoteka je prazna.',
      rationale: 'Datoteka bez zapisa i bez manifesta možda je prekinuta.',
    },
    'THB-FIL-002': {
      summary: 'Bajtovi nisu u kodiranju UTF-8.',
      rationale:
        'Sačuvajte datoteku u kodiranju UTF-8; drugo kodiranje bi izmijenilo imena i učinilo šifre nečitljivim.',
    },
    'THB-FIL-003': {
      summary: 'Ovo nije JSON.',
      rationale: 'Red, ili dokument, prekida se ili ima sintaksnu grešku.',
    },
    'THB-FIL-004': {
      summary: 'Red je duži nego što ovaj program čita.',
      rationale:
        'Nijedan zapis nije toliko dug; uobičajen uzrok je prelom reda koji nedostaje. Ostatak reda je preskočen.',
    },
    'THB-FIL-005': {
      summary: 'Objekti i spiskovi su ugniježđeni dublje nego u ijednom zapisu.',
      rationale: 'Ugniježđivanje bez kraja je način da se iscrpi memorija čitača.',
    },
    'THB-FIL-006': {
      summary: 'Dokument nije ni zapis, ni spisak zapisa, ni objekat sa `records`.',
      rationale: 'JSON datoteke sadrže `{"manifest": ..., "records": [...]}`; NDJSON sadrži po jedan zapis u redu.',
    },
    'THB-FIL-007': {
      summary: 'Prvi red ne imenuje nijednu kolonu formata.',
      rationale: 'Datoteka bez zaglavlja ne može se čitati po imenima kolona.',
    },
    'THB-FIL-008': {
      summary: 'Red nema onoliko ćelija koliko i zaglavlje.',
      rationale: 'Separator koji nedostaje ili je suvišan pomjera vrijednosti u pogrešne kolone.',
    },
    'THB-FIL-009': {
      summary: 'Vrijednost nije nijedna od onih koje format zna za ovu kolonu.',
      rationale: 'Izostavljena je i ubrojana u izvještaj o gubicima.',
    },
    'THB-FIL-010': {
      summary: 'Kolona ili vrijednost je pogrešno napisana na poznat način i pročitana je onako kako je mišljena.',
      rationale: 'Pišite onako kako format imenuje; drugi čitači možda ne znaju taj oblik.',
    },
    'THB-FIL-011': {
      summary: 'Navodnik je ostao otvoren ili stoji gdje ne smije.',
      rationale: 'Ono što slijedi ne može se podijeliti u ćelije.',
    },
    'THB-FIL-012': {
      summary: 'Radna sveska ne može da se otvori.',
      rationale: 'Oštećena je, zaštićena lozinkom ili nije XLSX.',
    },
    'THB-FIL-013': {
      summary: 'Dvije kolone u redu protivrječe jedna drugoj.',
      rationale: 'Obje su zadržane gdje standard ima mjesta za obje; inače preciznija.',
    },
    'THB-FIL-014': {
      summary: 'Datoteka nije ni u jednom poznatom formatu.',
      rationale:
        'Ne sadrži JSON objekte, a njen prvi red ne imenuje nijednu kolonu formata koji se čita. `--from` kaže šta je.',
    },
    'THB-FIL-015': {
      summary: 'Red ne kaže kom zapisu, i kom mjestu u njegovim spiskovima, pripada.',
      rationale:
        'Redovi spiska imenuju svoj zapis i broje se od 1. Red čiji zapis ili nadređeni red nije tu, ili čiji broj ima drugi red, ne može se vratiti na mjesto.',
    },
    'THB-FIL-016': {
      summary: 'Zapis slijedi kasniju verziju standarda, a ključ koji zna samo ta verzija je izostavljen.',
      rationale: 'Pročitano je ono što ova verzija zna o zapisu. Program kasnije verzije čita ostalo.',
    },
    'THB-FIL-017': {
      summary: 'Zapis slijedi raniju verziju standarda, a nešto što je govorio o datoteci je izostavljeno.',
      rationale: 'Brojevi i sažeci u manifestu su oni koje je datoteka imala prije migracije.',
    },
    'THB-FIL-018': {
      summary: 'Datoteka je u poznatoj verziji formata koja ne može da se čita.',
      rationale:
        'Njeni redovi stoje svaki za više lica, a ono što kažu o jednom ne razlikuje se od onoga što kažu o drugom.',
    },
    'THB-FIL-019': {
      summary: 'Sažeta datoteka je oštećena ili se prekida.',
      rationale:
        'Ono što se moglo pročitati je ocijenjeno; ono što dolazi poslije oštećenja nije. Pošaljite je ili sažmite ponovo.',
    },
    'THB-FIL-020': {
      summary: 'Sažeta datoteka se raspakuje u mnogo više nego što datoteka sa zapisima sadrži.',
      rationale:
        'Mala datoteka koja bez kraja raste je način da se čitač iscrpi. Ono što je dotad pročitano je ocijenjeno.',
    },
    'THB-FIL-021': {
      summary: 'Objekat ima dvaput isti ključ.',
      rationale:
        'Programi se razlikuju po tome koji od dva uzimaju, a nijedan to ne kaže; zapis nije pročitan. Zadržite onaj koji je mišljen.',
    },
    'THB-FIL-022': {
      summary: 'Datoteka ne može da se otvori ili njeno čitanje ne uspijeva.',
      rationale: 'Nema je, ne smije se čitati, to je fascikla ili je njen disk otkazao. Druge datoteke su ocijenjene.',
    },
    'THB-IDN-001': {
      summary: 'Tekst koji ne smije nikoga imenovati sadrži adresu elektronske pošte.',
      rationale:
        'Ono što imenuje lice stoji u identitetu, koji putuje odvojeno, ili u napomenama, s kojima se postupa kao da je tako i s njima. Napišite šta se dogodilo bez toga.',
    },
    'THB-IDN-002': {
      summary: 'Tekst koji ne smije nikoga imenovati sadrži broj telefona.',
      rationale:
        'Ono što imenuje lice stoji u identitetu, koji putuje odvojeno, ili u napomenama, s kojima se postupa kao da je tako i s njima. Napišite šta se dogodilo bez toga.',
    },
    'THB-IDN-003': {
      summary: 'Tekst koji ne smije nikoga imenovati sadrži broj isprave ili broj po kojem država zna neko lice.',
      rationale:
        'Ono što imenuje lice stoji u identitetu, koji putuje odvojeno, ili u napomenama, s kojima se postupa kao da je tako i s njima. Napišite šta se dogodilo bez toga.',
    },
    'THB-IDN-004': {
      summary: 'Tekst koji ne smije nikoga imenovati oslovljava neko lice po imenu.',
      rationale:
        'Ono što imenuje lice stoji u identitetu, koji putuje odvojeno, ili u napomenama, s kojima se postupa kao da je tako i s njima. Napišite šta se dogodilo bez toga.',
    },
    'THB-IDN-005': {
      summary: 'Identifikator zapisa o licu otkriva nešto o tom licu.',
      rationale:
        'Identifikator ne otkriva ništa: ni ime, ni datum rođenja, ni broj po kojem država zna neko lice. Izdajte drugi.',
    },
    'THB-IDN-006': {
      summary: 'Identifikator zapisa sadrži datum rođenja koji u njemu stoji.',
      rationale: 'Identifikator ide i tamo kuda datum ne smije: u reference, dnevnike i tabele. Izdajte drugi.',
    },
    'THB-LAW-001': {
      summary: 'Pravno zastupanje se završilo prije nego što je počelo.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-LAW-002': {
      summary:
        'Žrtva je lišena slobode, optužena ili osuđena za radnju na koju je bila prinuđena, a niko nije razmotrio nekažnjavanje.',
      rationale:
        'Organi moraju imati mogućnost da ne gone i ne kazne onoga ko je bio prinuđen. Tražite da se odluka ponovo razmotri.',
    },
    'THB-LAW-003': {
      summary: 'Identifikovana žrtva ostaje osuđena za radnju na koju ju je prinudila trgovina ljudima.',
      rationale: 'Tražite da se osuda ukine ili da se kazna ne izvrši.',
    },
    'THB-LAW-004': {
      summary: 'O naknadi štete je odlučeno ili je isplaćena prije nego što je zatražena.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-LAW-005': {
      summary: 'Zahtjev za naknadu štete nije usvojen, a za njega je novac dosuđen ili isplaćen.',
      rationale: 'Zahtjevi i dosuđeni iznosi broje se odvojeno; jedno od toga bi se pogrešno brojalo.',
    },
    'THB-LAW-006': {
      summary:
        'Isplaćeno je više naknade štete nego što je dosuđeno ili je isplaćena, a da dosuđeni iznos nije zabilježen.',
      rationale: 'Razlog može biti kamata; češće je pogrešna cifra ili valuta.',
    },
    'THB-LAW-007': {
      summary: 'Osuđen je učinilac koji je i sam žrtva.',
      rationale: 'Pogledajte da li su radnje bile iznuđene. Ko je bio prinuđen ne treba da bude kažnjen.',
    },
    'THB-LAW-008': {
      summary: 'Dijete je optuženo za trgovinu ljudima, a ništa ne kaže da li je i samo žrtva.',
      rationale:
        'Djecu prisiljavaju da vrbuju i nadziru druge. Prvo pogledajte to; imenujte zapis o djetetu kao žrtvi ili razlog u `missing`.',
    },
    'THB-LAW-009': {
      summary: 'Faza postupka koja se ne završava presudom ima ishod kakav ima presuda.',
      rationale: 'Osude i oslobađajuće presude broje se po presudama. Ishod navedite uz fazu presude.',
    },
    'THB-LAW-010': {
      summary: 'Postupak koji nije krivični završen je osudom ili oslobađajućom presudom.',
      rationale: 'Samo krivični sud utvrđuje krivicu; drugde se zahtjev usvaja ili odbija.',
    },
    'THB-LAW-011': {
      summary: 'Osuda je pravosnažna, a nijedna kazna nije zabilježena.',
      rationale: 'Kazne pokazuju da li zakon odvraća. Zabilježite ih ili navedite razlog u `missing`.',
    },
    'THB-LAW-012': {
      summary: 'Kazna zatvora nema trajanje ili novčana kazna nema iznos.',
      rationale: 'Navedite ga ili razlog u `missing`.',
    },
    'THB-LAW-013': {
      summary: 'Kazna koja se računa u novcu ima mjesece ili ona koja se računa u vremenu ima iznos.',
      rationale: 'Dvije kazne su dvije stavke.',
    },
    'THB-LAW-014': {
      summary: 'Zakon to ne daje, a ipak je navedeno na koliko vremena.',
      rationale: 'Bez odredbe nema trajanja koje bi se poredilo.',
    },
    'THB-LAW-015': {
      summary: 'Zakon daje manje od trideset dana za oporavak i razmišljanje.',
      rationale: 'Konvencija traži najmanje trideset dana. Tako jeste: zapis je ispravan, čuva se i broji.',
    },
    'THB-LAW-016': {
      summary: 'U nekom periodu to je dobilo više lica nego što je zatražilo.',
      rationale: 'Neki su to možda zatražili prije tog vremena; češće su dva broja zamijenjena.',
    },
    'THB-LAW-017': {
      summary: 'Odredba koju zakon ne daje prijavljena je kao korišćena.',
      rationale: 'Ili odredba u međuvremenu postoji, ili je ono što se koristi praksa bez odredbe.',
    },
    'THB-LAW-018': {
      summary: 'Zakon pomaže samo onome ko sarađuje s nadležnim organima.',
      rationale:
        'Identifikacija, pomoć i period za oporavak zavise samo od osnovane sumnje da je lice žrtva. Tako jeste: zapis je ispravan, čuva se i broji.',
    },
    'THB-LAW-019': {
      summary: 'Zakon djecu izostavlja iz onoga što daje žrtvama.',
      rationale: 'Dijete ima najmanje ono što ima punoletno lice. Tako jeste: zapis je ispravan, čuva se i broji.',
    },
    'THB-LAW-020': {
      summary: 'Žrtva je prinuđena na radnju, a nijedna epizoda nema oblik eksploatacije koji joj odgovara.',
      rationale: 'Ko je bio prinuđen da prosi ili krade time je eksploatisan: dodajte oblik, da bi se brojao.',
    },
    'THB-LAW-021': {
      summary: 'Zabilježena je kazna u krivičnom postupku u kojem nije došlo ni do koje osude.',
      rationale: 'Zabilježite presudu na kojoj počiva; ako je nije bilo, nema ni kazne.',
    },
    'THB-LAW-022': {
      summary: 'Faza postupka stoji iza one kojoj prethodi.',
      rationale: 'Faze idu od prijave do izvršenja. Za ukinutom presudom slijedi novo suđenje.',
    },
    'THB-LAW-023': {
      summary: 'Postupak koji nije krivični ima optužbu.',
      rationale: 'Samo krivično pravo optužuje: ispravite vrstu postupka ili fazu.',
    },
    'THB-LAW-024': {
      summary: 'Sud je odlučio, a ništa ne kaže kako.',
      rationale: 'Po tome se broje osude i oslobađajuće presude; recite to ili u `missing` zašto ne.',
    },
    'THB-LAW-025': {
      summary: 'Zakon to daje, a posljednji izvještaj kaže da se ne koristi.',
      rationale: 'Pravo koje niko ne dobija nije pravo. Recite u izvještaju šta mu stoji na putu.',
    },
    'THB-LAW-026': {
      summary: 'Zakon to daje, a ništa ne kaže koliko se koristi.',
      rationale:
        'Odredbe se prate po tome šta iz njih proizlazi: dodajte izvještaj ili recite u `missing` zašto ga nema.',
    },
    'THB-LAW-027': {
      summary: 'Za odredbu se kaže da se ne koristi, a neko je u tom vremenu dobio ono što ona daje.',
      rationale: 'Jedno od toga je pogrešno: koliko se koristi ili koliko ih je to dobilo.',
    },
    'THB-LAW-028': {
      summary: 'Odredba je prijavljena kao korišćena prije nego što je stupila na snagu.',
      rationale: 'Dan stupanja na snagu je pogrešan ili izvještaj govori o ranijoj odredbi, koja ima svoj zapis.',
    },
    'THB-LAW-029': {
      summary: 'Nijedan događaj u predmetu nije imao svrhu u koju su njegove žrtve eksploatisane.',
      rationale:
        'Optužba mora odgovarati onome što je žrtvama učinjeno: ovdje stoji događaj, oblik ili žrtva iz drugog predmeta.',
    },
    'THB-LIF-001': {
      summary: 'Zapis treba ponovo razmotriti na dan prije nego što je ova njegova verzija napisana.',
      rationale:
        'Razmatranje koje se misli već je bilo ili je dan pogrešan. Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-LIF-002': {
      summary: 'Stvaran zapis o licu ne kaže koliko dugo se čuva.',
      rationale:
        'Kaže se jednom za svaku vrstu zapisa u datoteci. Navedite klasu čuvanja, da ništa ne traje duže od svoje svrhe.',
    },
    'THB-LIF-003': {
      summary: 'Zapis o licu treba da se čuva trajno.',
      rationale:
        'Trajno se čuva samo ono što ne govori ni o jednom licu. Uzmite drugu klasu ili to pretvorite u statistiku.',
    },
    'THB-PER-001': {
      summary: 'Datumi dozvole idu unazad.',
      rationale:
        'Dozvola se traži, zatim se o njoj odlučuje, zatim važi od prvog do posljednjeg dana. Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-PER-002': {
      summary: 'Dozvola je izdata, a ništa ne kaže od kog dana važi.',
      rationale: 'Navedite prvi dan ili razlog u `missing`: bez toga niko ne može reći da li lice smije da ostane.',
    },
    'THB-PER-003': {
      summary: 'Dozvola ima datum koji njen status isključuje.',
      rationale:
        'Ono što nije traženo nema dan zahtjeva, ono o čemu se odlučuje nema odluku, ono što nije dato nema prvi dan.',
    },
    'THB-PER-004': {
      summary: 'Odobren je period za oporavak i razmišljanje kraći od trideset dana.',
      rationale: 'Trideset dana je najmanje. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PER-005': {
      summary: 'Period za oporavak i razmišljanje zavisi od saradnje s nadležnim organima.',
      rationale:
        'Daje se samo na osnovu osnovane sumnje da je lice žrtva, kako bi se ono moglo oporaviti i odlučiti bez pritiska.',
    },
    'THB-PER-006': {
      summary: 'Lice je udaljeno tokom perioda za oporavak i razmišljanje.',
      rationale:
        'U tom vremenu se ne izvršava nijedno protjerivanje. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PER-007': {
      summary: 'Pravo djeteta da ostane zavisi samo od saradnje s nadležnim organima.',
      rationale: 'Dozvola djeteta slijedi njegov najbolji interes, bilo ono svjedok ili ne.',
    },
    'THB-PER-008': {
      summary: 'Period za oporavak i razmišljanje kraći je nego što zakon države propisuje.',
      rationale:
        'Važi zakon od dana kada je počeo. Da je kraći od trideset dana, kaže se posebno. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PER-009': {
      summary: 'Dozvola boravka je kraća nego što zakon države propisuje.',
      rationale: 'Važi zakon od dana kada je počela. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PER-010': {
      summary:
        'Postoji osnovana sumnja da je lice bez prava na boravak žrtva, a nije zabilježeno nijedno pravo na boravak, traženo ili ne.',
      rationale:
        'Period za oporavak i razmišljanje pripada licu čim postoji osnovana sumnja i ne zavisi ni od kakve saradnje. Zabilježite ga ili u `missing` recite zašto ga nema.',
    },
    'THB-PER-011': {
      summary: 'Posljednje pravo na boravak je isteklo, a ništa ne kaže šta je poslije došlo.',
      rationale: 'Pitajte da li se neko pobrinuo za produženje, drugo pravo na boravak ili bezbjedan povratak.',
    },
    'THB-PER-012': {
      summary: 'Posljednje pravo na boravak ističe u roku od trideset dana, a produženje nije traženo.',
      rationale: 'Pobrinite se za to prije nego što lice ostane bez prava na boravak.',
    },
    'THB-PER-013': {
      summary: 'Dozvola produžava raniju, a nijedna nije zabilježena.',
      rationale: 'Zabilježite šta produžava, od najstarije; broji se koliko se puta dozvole produžavaju.',
    },
    'THB-PER-014': {
      summary: 'Period za oporavak i razmišljanje okončan je prije nego što je prošlo trideset dana.',
      rationale:
        'Ranije se može završiti samo radi javnog reda ili ako se na status neosnovano pozvalo. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PLA-001': {
      summary: 'Petina ili više punih datuma rođenja u datoteci je prvi januar.',
      rationale:
        'Evidencije ga upisuju tamo gdje je poznata samo godina. Napišite samo godinu, da se starost ne bi uzimala kao sigurna.',
    },
    'THB-PLA-002': {
      summary: 'Svi zapisi neke vrste imaju istu šifru u jednom polju, a ima ih sto ili više.',
      rationale:
        'Može biti tako, kao u skloništu za žene; ili je to ono što obrazac upisuje kad niko nije pitao. Tada izostavite šifru i recite zašto.',
    },
    'THB-PLA-003': {
      summary: 'Godina zapisa stoji usamljena, pet ili više godina od godine svakog drugog zapisa te vrste u datoteci.',
      rationale: 'Možda je pogrešno otkucana neka cifra, kao 2032 umjesto 2023.',
    },
    'THB-PLA-004': {
      summary: 'Polovina ili više zapisa neke vrste je od jednog dana.',
      rationale: 'To je možda dan na koji su uneseni ili preneseni, a ne onaj na koji se dogodilo.',
    },
    'THB-PLN-001': {
      summary: 'Pokazatelj u planu ima ciljnu, a nema polaznu vrijednost.',
      rationale: 'Bez polazne vrijednosti niko ne može reći da li je cilj dostignut tom aktivnošću.',
    },
    'THB-PLN-002': {
      summary: 'Aktivnost usvojenog plana nema nosioca.',
      rationale: 'Ono što nema nosioca ne uradi se, i nema koga da se pita.',
    },
    'THB-PLN-003': {
      summary: 'Aktivnost je prijavljena kao završena, a kasnije kao manje od toga.',
      rationale: 'Ili nije bila završena ili je kasniji izvještaj o nečem drugom.',
    },
    'THB-PLN-004': {
      summary: 'Plan je usvojen, a dan usvajanja nije zabilježen.',
      rationale: 'Ima li država plan, i otkad, prvo je što se pita.',
    },
    'THB-PLN-005': {
      summary: 'Program je završen, a ne kaže ni do koga je dopro ni šta je od njega proisteklo.',
      rationale: 'Donatori i planovi se oslanjaju na rezultate. Navedite jedno od toga ili razlog u `missing`.',
    },
    'THB-PLN-006': {
      summary: 'Obuka ili nastavni program ne kaže kome je namijenjen.',
      rationale: 'Da li su policija, sudije ili staratelji obučeni je ono što planovi obećavaju.',
    },
    'THB-PLN-007': {
      summary: 'Donator daje za vrijeme u kojem program ne traje.',
      rationale: 'Jedan od dva perioda je pogrešan ili novac pripada drugom programu.',
    },
    'THB-PLN-008': {
      summary: 'Za program se kaže da se nadovezuje na samog sebe.',
      rationale: 'Imenujte ono što je bilo prije ili recite u `missing` da nije bilo ničega.',
    },
    'THB-PLN-009': {
      summary: 'Program ne kaže na šta se nadovezuje.',
      rationale:
        'Da niko ne počinje iznova ono što već postoji: imenujte ranije programe ili recite u `missing` da ih nije bilo.',
    },
    'THB-PLN-010': {
      summary: 'Ljudi su obučavani prije nego što je program počeo ili pošto se završio.',
      rationale: 'Jedan od dana je pogrešan ili obuka pripada drugom programu.',
    },
    'THB-PLN-011': {
      summary: 'Program koji nije počeo dopro je do ljudi ili ih je obučio.',
      rationale: 'Recite dokle je stigao ili ispravite brojeve.',
    },
    'THB-PLN-012': {
      summary: 'Za akcioni plan se kaže da zamjenjuje samog sebe.',
      rationale: 'Imenujte prethodni plan ili recite u `missing` da ga nije bilo.',
    },
    'THB-PLN-013': {
      summary: 'Status sporazuma ne odgovara njegovim datumima.',
      rationale: 'Dok se pregovara ništa nije potpisano; na snazi je ono što je počelo i nije se završilo.',
    },
    'THB-PLN-014': {
      summary: 'Sporazum je na snazi, a ništa ne kaže otkad.',
      rationale: 'Navedite prvi dan ili razlog u `missing`: ono što je urađeno prije toga urađeno je bez njega.',
    },
    'THB-PLN-015': {
      summary: 'Aktivnost usvojenog plana nema budžet.',
      rationale:
        'Ono za šta novac nije odvojen rijetko se uradi. Ako ništa ne košta, recite u `missing` da budžet nije primjenljiv.',
    },
    'THB-PLN-016': {
      summary: 'Aktivnost ima budžet, a ništa ne kaže ko plaća.',
      rationale: 'Bez toga niko ne vidi šta se plaća dvaput, a šta niko ne plaća.',
    },
    'THB-PLN-017': {
      summary: 'Pokazatelj u planu ima ciljnu vrijednost, a nema izvor provjere.',
      rationale: 'Recite odakle vrijednosti dolaze, da bi ih i drugi mogao provjeriti.',
    },
    'THB-PLN-018': {
      summary: 'Aktivnost je prijavljena kao završena, a njen pokazatelj nije dostigao ciljnu vrijednost.',
      rationale: 'Oboje može biti tačno: ono što je urađeno nije imalo očekivano dejstvo. Recite to u evaluaciji.',
    },
    'THB-PLN-019': {
      summary: 'Pokazatelj je dalje od ciljne vrijednosti nego prije aktivnosti.',
      rationale: 'Stanje se pogoršalo ili je vrijednost pogrešno ukucana.',
    },
    'THB-PLN-020': {
      summary: 'Aktivnost usvojenog plana trebalo je dosad da bude urađena, a nije prijavljena kao urađena.',
      rationale: 'Prijavite šta je s njom bilo: završena, kasni ili je otkazana.',
    },
    'THB-PLN-021': {
      summary: 'Akcioni plan za djecu ne sprovodi sve što im je obećano u Sofiji.',
      rationale:
        'Minimalni standardi, sistematski podaci, brza identifikacija i prilagođeno upućivanje: imenujte svako tamo gdje ga plan ili aktivnost sprovodi.',
    },
    'THB-PLN-022': {
      summary: 'Usvojeni plan nema ciljeva.',
      rationale: 'Bez ciljeva i aktivnosti niko ne može pratiti šta je od njega bilo.',
    },
    'THB-PLN-023': {
      summary: 'Plan se završio, a nije zabilježeno da je iko pogledao šta je iz njega proisteklo.',
      rationale:
        'Ono što je naučeno ulazi u sljedeći plan: zabilježite evaluaciju ili u `missing` recite zašto je nema.',
    },
    'THB-PLN-024': {
      summary: 'Na aktivnost je potrošeno više nego što je za nju odvojeno.',
      rationale: 'Budžet je povećan ili je jedan od dva iznosa pogrešno ukucan. Druge valute se ne porede.',
    },
    'THB-PLN-025': {
      summary: 'Usvojeni plan države nema koordinatora.',
      rationale: 'Neko mora voditi računa da se plan sprovede i biti tu da ga se pita.',
    },
    'THB-PLN-026': {
      summary: 'Vrijeme plana je prošlo, a kaže se da je na snazi.',
      rationale: 'Recite da se završio ili dokad je produžen.',
    },
    'THB-PLN-027': {
      summary: 'Za evaluaciju koju je uradio koordinator plana kaže se da je nezavisna.',
      rationale: 'Nezavisan je onaj ko u planu nema udjela.',
    },
    'THB-PLN-028': {
      summary: 'Status programa ne odgovara njegovim danima.',
      rationale:
        'Ono što nije počelo tek dolazi, ono što je u toku nema posljednji dan iza sebe, a ono što je završeno ima.',
    },
    'THB-PLN-029': {
      summary: 'Obuka o trgovini djecom ne kaže da ima poseban dio o njima.',
      rationale:
        'Djeca se identifikuju, saslušavaju i upućuju drugačije nego odrasli: mora se vidjeti šta se o njima uči.',
    },
    'THB-PLN-030': {
      summary: 'Donator daje programu dvaput za isto vrijeme.',
      rationale: 'Ako je to jedan prilog, broji se dvaput; saberite ih ili recite za koje vrijeme je svaki.',
    },
    'THB-PLN-031': {
      summary: 'Raniji program u datoteci ima istog donatora, temu, državu i vrijeme.',
      rationale:
        'To je možda jedan projekat pod dva imena ili isti rad plaćen dvaput. Pitajte donatora; ako jedan nastavlja drugi, recite to pomoću `buildsOn`.',
    },
    'THB-PLN-032': {
      summary: 'Za aktivnost je javljeno da je započeta, a kasnije da nije započeta.',
      rationale:
        'Što je započeto, otad je zauvijek u toku, kasni, završeno je ili otkazano: jedan od dva izvještaja je pogrešan.',
    },
    'THB-PRF-001': {
      summary: 'Polja koje profil traži nema, niti je objašnjeno u `missing`.',
      rationale: 'Ko se oslanja na profil mora moći da razlikuje ono što nije poznato od onoga što niko nije pitao.',
    },
    'THB-PRF-002': {
      summary: 'Nema polja koje profil mora da ima.',
      rationale: 'Razlog u `missing` ga ne zamjenjuje: bez tog polja zapis za ovu svrhu nije upotrebljiv.',
    },
    'THB-PRF-003': {
      summary: 'Zapis sadrži polje, ili razlog zašto ono nedostaje, koje profil izostavlja.',
      rationale:
        'Osjetljivost polja kazuje `openthb explain`; ono što imenuje lice, ili otkriva gdje se neko krije, mora nestati prije nego što datoteka ode.',
    },
    'THB-PRF-004': {
      summary: 'Zapis je prirode koju profil ne prima.',
      rationale: 'Stvarni zapisi ne smiju proći tamo gdje smiju samo drugi, ni izmišljeni tamo gdje bi se brojali.',
    },
    'THB-PRF-005': {
      summary: 'Datoteka ne sadrži nijedan zapis vrste koju profil traži.',
      rationale: 'Razmjena bez manifesta, na primjer, ne kaže ko je smije koristiti ni za šta.',
    },
    'THB-PRF-006': {
      summary: 'Obustava pravila u profilu je istekla.',
      rationale:
        'Ono što je zadržavala ponovo se prijavljuje. Brojevi u datoteci kazuju koja je to; ko za nju odgovara obnavlja je ili popravlja podatke.',
    },
    'THB-REF-001': {
      summary: 'Status slijedi za onim za kojim ne može slijediti.',
      rationale:
        'Upućivanje se pošalje, primi, prihvati ili odbije i zatvori; pošiljalac ga može povući prije kraja. Novi pokušaj je novo upućivanje.',
    },
    'THB-REF-002': {
      summary: 'Upućivanje je zatvoreno, a njegov ishod nije zabilježen.',
      rationale: 'To što je rad završen ne kaže da je licu pomognuto.',
    },
    'THB-REF-003': {
      summary: 'Upućivanje je odbijeno bez razloga ili ima razlog a nije odbijeno.',
      rationale: 'Razlozi pokazuju gdje mehanizam zapinje.',
    },
    'THB-REF-004': {
      summary: 'Organizacija lice upućuje samoj sebi.',
      rationale: 'Prosljeđivanje slučaja unutar organizacije nije upućivanje, a brojalo bi se kao takvo.',
    },
    'THB-REF-005': {
      summary:
        'Dijete se upućuje, a nisu zabilježeni njegov najbolji interes, njegovo mišljenje ili to da njegov staratelj za upućivanje zna.',
      rationale: 'Upućivanje djeteta prilagođeno je djetetu.',
    },
    'THB-REF-006': {
      summary: 'Na hitno upućivanje je odgovoreno kasnije nego što njegova hitnost dopušta.',
      rationale:
        'To se dogodilo: zapis je ispravan, čuva se i broji. Datumi se ocjenjuju samo gdje stvar čine izvesnom.',
    },
    'THB-REF-007': {
      summary: 'Hitno upućivanje nema odgovor, a vrijeme koje njegova hitnost dopušta je prošlo.',
      rationale: 'Pitajte primaoca ili ga povucite i pošaljite drugo: neko čeka pomoć.',
    },
    'THB-REF-008': {
      summary: 'Upućivanje ne kaže ni zašto ni za koje usluge.',
      rationale:
        'Primalac ne može odgovoriti na ono što niko ne traži; recite razloge ili usluge ili u `missing` zašto ne.',
    },
    'THB-REF-009': {
      summary: 'Upućivanje prelazi granicu, a ništa ne kaže po kom sporazumu.',
      rationale: 'Imenujte sporazum ili recite u `missing` da ga nema.',
    },
    'THB-REF-010': {
      summary: 'Upućivanje unutar države imenuje sporazum po kojem prelazi granicu.',
      rationale: 'Jedno od toga je pogrešno: njegova vrsta ili sporazum.',
    },
    'THB-REF-011': {
      summary: 'Kaže se da je usluga pružena na osnovu upućivanja koje niko nije prihvatio.',
      rationale: 'Ishod je odvojen od statusa i ne zamjenjuje prihvatanje: zabilježite njega ili ishod kakav je bio.',
    },
    'THB-REF-012': {
      summary: 'Upućivanje ima dan ishoda, a ishoda nema.',
      rationale: 'Recite šta je iz njega proisteklo ili uklonite dan.',
    },
    'THB-REF-013': {
      summary: 'Dijete je upućeno a da nije saslušano ili bez znanja njegovog staratelja.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-REF-014': {
      summary: 'Upućena žrtva je dijete, a upućivanje ne kaže ništa o zaštitnim mjerama za dijete.',
      rationale:
        'Da li je dijete saslušano, da li je staratelj obaviješten i da li je procijenjen najbolji interes, pripada svakom upućivanju djeteta.',
    },
    'THB-REF-015': {
      summary: 'Za upućivanje se kaže da ostaje u državi, a vodi u drugu, ili da prelazi granicu, a ne prelazi je.',
      rationale: 'Države obje organizacije govore šta je od toga tačno.',
    },
    'THB-REF-016': {
      summary: 'Dijete se upućuje organizaciji koja se djecom ne bavi.',
      rationale: 'Pitajte da li je dijete tamo bezbjedno i shvaćeno ili ga uputite drugdje.',
    },
    'THB-RET-001': {
      summary: 'Datumi povratka govore drugačije nego dokle se kaže da je stigao.',
      rationale:
        'Povratak koji nije sproveden nema za sobom dan puta, i prije njega niko ne brine o licu u državi povratka.',
    },
    'THB-RET-002': {
      summary: 'Planira se povratak, a opasnost od njega nije procijenjena.',
      rationale: 'Procijenite šta lice čeka prije nego što se o povratku odluči, i planirajte ga tek tada.',
    },
    'THB-RET-003': {
      summary: 'Lice je vraćeno, a opasnost nije procijenjena prije puta.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je tom licu.',
    },
    'THB-RET-004': {
      summary: 'Planira se dobrovoljni povratak ili preseljenje, a lice nije pristalo.',
      rationale:
        'Ono što se zove dobrovoljnim počiva na saglasnosti samog lica; pitajte prije nego što se bilo šta uredi.',
    },
    'THB-RET-005': {
      summary: 'Povratak ili preseljenje koje se zove dobrovoljnim sprovedeno je bez prethodne saglasnosti lica.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Povratak protiv volje lica zove se `forced`.',
    },
    'THB-RET-006': {
      summary: 'Lice je pristalo na povratak prije nego što mu je rečeno šta on znači.',
      rationale: 'Saglasnost daje onaj ko zna na šta je daje. Pitajte ponovo.',
    },
    'THB-RET-007': {
      summary: 'Povratak se planira u državu čiji organi za lice nikada ne smiju saznati.',
      rationale: 'Planirajte drugu državu ili prvo ukinite zabranu, po želji samog lica.',
    },
    'THB-RET-008': {
      summary: 'Lice je vraćeno u državu čiji organi za njega nikada ne smiju saznati.',
      rationale:
        'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je tom licu i da li zabrana još važi.',
    },
    'THB-RET-009': {
      summary: 'Udaljenje lica planira se u državu od koje je ono tražilo ili ima zaštitu.',
      rationale: 'Niko se ne vraća u progon. Sačekajte odluku ili nađite drugu državu.',
    },
    'THB-RET-010': {
      summary: 'Lice je udaljeno u državu od koje je tražilo ili ima zaštitu.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je tom licu.',
    },
    'THB-RET-011': {
      summary: 'Povratak vodi u državu koju lice napušta.',
      rationale: 'Premještaj unutar države nije povratak, a brojao bi se kao takav.',
    },
    'THB-RET-012': {
      summary: 'Po sporazumu se lica mogu premjestiti protiv svoje volje.',
      rationale:
        'Preseljenje, povratak i upućivanje počivaju na saglasnosti lica. Tako jeste: zapis je ispravan, čuva se i broji.',
    },
    'THB-RET-013': {
      summary: 'Preseljenje ne kaže po kom se sporazumu vrši.',
      rationale: 'Imenujte sporazum ili recite u `missing` da ga nema: tako se vidi koji se sporazumi koriste.',
    },
    'THB-RET-014': {
      summary: 'Lice je vraćeno ili preseljeno prije nego što je država prihvata potvrdila da ga prima ili bez toga.',
      rationale:
        'Ko stigne neočekivan, njega niko ne dočeka ili ga šalju dalje. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-RET-015': {
      summary: 'Lice je vraćeno, a nije zabilježeno da je iko pogledao kako mu je.',
      rationale:
        'Mnogi koji su vraćeni ponovo postanu žrtve trgovine ljudima: brinite o licu ili u `missing` recite zašto to niko ne čini.',
    },
    'THB-SCR-001': {
      summary: 'Prethodna procjena je našla da su elementi ispunjeni, a ne kaže na čemu počiva.',
      rationale: 'Imenujte dokaze ili razlog u `missing`: ishod koji niko ne može provjeriti nikome ne pomaže.',
    },
    'THB-SCR-002': {
      summary: 'Prethodna procjena po elementima definicije našla je da su ispunjeni, a ne navodi ih sve.',
      rationale: 'Radnja i svrha potrebne su za svakoga, a za punoletno lice uz to i sredstvo.',
    },
    'THB-SCR-003': {
      summary: 'Prethodna procjena lica obavljena je na jeziku koji ono ne zna.',
      rationale: 'Iz odgovora na pitanja koja se nisu razumjela ne slijedi ništa. Ponovite procjenu s tumačem.',
    },
    'THB-SCR-004': {
      summary: 'Prethodna procjena ima odgovore na ono što njen instrument ne pita.',
      rationale:
        'Pokazatelji prinudnog rada i operativni pokazatelji su dva spiska; nijedan se ne boduje po pravilu drugog.',
    },
    'THB-SCR-005': {
      summary: 'Prethodna procjena djeteta urađena je po spisku koji je načinjen za odrasle.',
      rationale: 'Djeca imaju svoje spiskove, u kojima se ne pita za sredstva: ponovite procjenu po pravom.',
    },
    'THB-SCR-006': {
      summary:
        'Prethodna procjena lica koje je od ulaska bilo punoletno urađena je po spisku koji je načinjen za djecu.',
      rationale: 'Za punoletno lice se pita za sredstvo, koje taj spisak izostavlja: ponovite procjenu po pravom.',
    },
    'THB-SCR-007': {
      summary: 'Za dijete je procijenjeno da li su elementi ispunjeni, radnja i svrha jesu, a ishod je da nisu svi.',
      rationale: 'Za dijete sredstvo nije potrebno: radnja i svrha su sve što ima.',
    },
    'THB-SRV-001': {
      summary: 'Usluga se završila prije nego što je počela.',
      rationale: 'Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-SRV-002': {
      summary: 'Usluga ima dane kada je pružena, a njen status kaže da nije.',
      rationale:
        'Ono što je odbijeno ili se nije moglo dobiti nije pruženo nijednog dana; ono što se samo planira nije se završilo.',
    },
    'THB-SRV-003': {
      summary: 'Usluga je pružena, a ništa ne kaže otkad.',
      rationale: 'Navedite prvi dan ili razlog u `missing`: pokazatelji pitaju koliko brzo je pomoć stigla.',
    },
    'THB-SRV-004': {
      summary: 'Lice je prijavljeno kao nestalo, ili se vratilo, prije nego što je nestalo.',
      rationale: 'Trenuci se porede u UTC, datumi samo gdje je stvar izvesna.',
    },
    'THB-SRV-005': {
      summary: 'Za lice se kaže da je i dalje nestalo, a odsustvo ima kraj.',
      rationale: 'Ko pročita taj dan prestaje da traži.',
    },
    'THB-SRV-006': {
      summary: 'Postoji osnovana sumnja da je lice žrtva, a ništa ne kaže da je ijedna usluga ponuđena.',
      rationale:
        'Pomoć pripada licu od tada i ne zavisi ni od kakve saradnje. Zabilježite šta je ponuđeno, odbijeno ili nije bilo dostupno.',
    },
    'THB-SRV-007': {
      summary: 'Usluga odgovara na upućivanje drugog lica.',
      rationale: 'Pomiješan je identifikator upućivanja, a s njim i to ko je šta dobio.',
    },
    'THB-STR-001': {
      summary: 'Nedostaje obavezno polje.',
      rationale:
        'Za obavezna polja nema razloga nedostajanja: bez njih zapis ne kaže ništa što bi se moglo upotrebiti.',
    },
    'THB-STR-002': {
      summary: 'Vrijednost je drugog tipa od onog koji polje prima.',
      rationale: 'Tekst, broj, da-ili-ne, spisak i objekat nikada se ne pretvaraju jedno u drugo.',
    },
    'THB-STR-003': {
      summary: 'Vrijednost nije šifra zatvorenog spiska koji polje prima.',
      rationale: 'Šifre su tačne: mala slova, crtice, nikada prevedene. `openthb codes` prikazuje spisak.',
    },
    'THB-STR-004': {
      summary: 'Objekat ima ključ koji standard ne zna.',
      rationale:
        'Pogrešno napisano polje bi se inače izgubilo bez riječi. Ključ se ne prikazuje, jer može sadržati vrijednost.',
    },
    'THB-STR-005': {
      summary: 'Tekst nema oblik koji polje prima.',
      rationale:
        'Datumi, identifikatori, brojevi u tekstu i imena imaju svaki po jedan oblik, da bi se mogli porediti.',
    },
    'THB-STR-006': {
      summary: 'Spisak je prazan.',
      rationale: 'Da ih nema kaže se šifrom `none` ili razlogom u `missing`; prazan spisak ne kaže ni jedno ni drugo.',
    },
    'THB-STR-007': {
      summary: 'Vrijednost stoji u skupu dvaput.',
      rationale: 'Skup svaku vrijednost broji jednom.',
    },
    'THB-STR-008': {
      summary: 'Polje je prisutno, a `missing` daje razlog zašto nije.',
      rationale: 'Jedno od toga je pogrešno, a ništa ne kaže koje.',
    },
    'THB-STR-009': {
      summary: 'Broj je izvan granica polja.',
      rationale: 'Granice su široke; broj izvan njih je greška u jedinici ili u kucanju.',
    },
    'THB-STR-010': {
      summary: 'Ovo nije zapis standarda: objekat čiji `record` imenuje vrstu zapisa.',
      rationale: 'Svaki zapis kaže šta je, da bi se mogao čitati bez svojih susjeda.',
    },
    'THB-STR-011': {
      summary: 'Zapis slijedi verziju standarda koju ovaj program ne čita.',
      rationale: 'Zapisi drugih verzija se prvo migriraju, uz izvještaj o tome šta se gubi.',
    },
    'THB-STR-012': {
      summary: 'Vrijednost nije navedena u otvorenom spisku koji polje prima.',
      rationale:
        'Otvoreni spiskovi dopuštaju državi sopstvene šifre; ona koju niko nije naveo može biti i greška u pisanju.',
    },
    'THB-WIT-001': {
      summary: 'Koraci svjedoka idu unazad.',
      rationale:
        'Lice se pita, pristane, da iskaz i svjedoči, tim redom. Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-WIT-002': {
      summary: 'Datumi svjedoka govore više nego ono što je rečeno o saradnji.',
      rationale:
        'Ko nije pitan nije pristao; ko je neodlučan nije dao iskaz. Recite dokle se stiglo ili ispravite datume.',
    },
    'THB-WIT-003': {
      summary: 'Dijete je svjedočilo bez advokata i bez lica koje bi mu pružalo podršku.',
      rationale: 'Postavite oboje prije nego što se dijete ponovo sasluša.',
    },
    'THB-WIT-004': {
      summary: 'Dani mjere zaštite idu unazad.',
      rationale:
        'Ona se zatraži, počne i završi se, tim redom. Djelimični datumi se ocjenjuju samo gdje je stvar izvesna.',
    },
    'THB-WIT-005': {
      summary: 'Mjera zaštite je samo zatražena ili odbijena, a ima dane kada je važila.',
      rationale: 'Ko pročita jedno od toga vjeruje da je lice bezbjedno, ili ne vjeruje.',
    },
    'THB-WIT-006': {
      summary: 'Lice je svjedočilo, a opasnost po to lice nikada nije procijenjena.',
      rationale: 'Zaštita se daje gdje postoji opasnost; za nju ne zna niko ko nije pogledao.',
    },
    'THB-WIT-007': {
      summary: 'Lice je svjedočilo, a ništa ne kaže da li je i kako zaštićeno.',
      rationale: 'Zabilježite mjere, da nijedna nije tražena, ili u `missing` da je to rečeno na drugom mjestu.',
    },
    'THB-WIT-008': {
      summary: 'Lice je svjedočilo, a svaka zaštita koja je tražena je odbijena.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Ponovo procijenite opasnost.',
    },
  },
};
