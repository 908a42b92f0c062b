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
    value: 'Vrijednost',
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
    valuesShown: 'Prikazane su vrijednosti iz zapisa: samo za vlasnika podataka, ne prosljeđivati.',
    stopped:
      'Zaustavljeno prije kraja: datoteka {file} od {files} ocijenjena je do zapisa {record}, bez pravila koja vrijede među zapisima; neocijenjenih datoteka: {left}.',
    stoppedAtLine:
      'Zaustavljeno prije kraja: datoteka {file} od {files} ocijenjena je do zapisa {record}, redak {line}, bez pravila koja vrijede među zapisima; neocijenjenih datoteka: {left}.',
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
      rationale: 'Identifikator imenuje jedan zapis; ako su dva, jedan se gubi ili se broji dvaput.',
    },
    'THB-BND-002': {
      summary: 'Referenca ne imenuje nijedan zapis u datoteci.',
      rationale: 'Zapis je možda već kod primatelja; ako nije, ono što na njega upućuje ne može se razumjeti.',
    },
    'THB-BND-003': {
      summary: 'Referenca imenuje zapis druge vrste od one koju smije.',
      rationale: 'Žrtva nije organizacija: identifikatori su pobrkani.',
    },
    'THB-BND-004': {
      summary: 'Manifest navodi više ili manje čitljivih zapisa neke vrste nego što ih za njim slijedi.',
      rationale: 'Zapisi su putem izgubljeni ili dodani, ili su neki od njih neispravni.',
    },
    'THB-BND-005': {
      summary: 'Manifest stoji iza prvog zapisa ili je drugi po redu.',
      rationale:
        'Čitatelji prema manifestu odlučuju što će s onim što slijedi. Dvije su datoteke spojene, a da od njih nije načinjena jedna.',
    },
    'THB-BND-006': {
      summary: 'Veza između identiteta i žrtve stoji u istoj datoteci sa žrtvama ili identitetima.',
      rationale:
        'Identiteti, žrtve i veze među njima putuju odvojeno: tko dođe do jedne datoteke ne smije doći do imena.',
    },
    'THB-BND-007': {
      summary: 'Zapis je druge prirode od prvog zapisa u datoteci.',
      rationale: 'Stvarni, deidentificirani, sintetički i probni zapisi nikada se ne broje zajedno.',
    },
    'THB-BND-008': {
      summary: 'Paket je upućen vlastitom pošiljatelju.',
      rationale: 'Jedno je od toga pogrešno, a možda baš ono što odlučuje tko dobiva podatke.',
    },
    'THB-BND-009': {
      summary: 'Manifest dvaput broji istu vrstu zapisa.',
      rationale: 'Nitko ne može reći koji od tih dvaju brojeva kaže koliko ih slijedi.',
    },
    'THB-BND-010': {
      summary: 'Manifest traži brisanje zapisa koji za njim slijedi.',
      rationale: 'Ono što se mora izbrisati ne šalje se ponovno; ostaju samo njegov identifikator i dan.',
    },
    'THB-BND-011': {
      summary: 'Za dvije žrtve jedan zapis navodi jedan odnos, a drugi zapis drugi.',
      rationale: 'Dijete nekog roditelja ima toga roditelja; braća i sestre, partneri i ostali to su jedni drugima.',
    },
    'THB-BND-012': {
      summary: 'Raniji zapis u datoteci možda je o istoj osobi.',
      rationale:
        'Spol, puni datum rođenja, državljanstva i godina ulaska u trgovanje isti su. Pitajte; ako je to jedna osoba, recite to pomoću `sameAs`, da se broji jednom.',
    },
    'THB-BND-013': {
      summary: 'Upućivanje imenuje predmet kojem upućena osoba ne pripada.',
      rationale: 'Dodajte žrtvu u predmet ili navedite pravi predmet.',
    },
    'THB-CHD-001': {
      summary:
        'Dob je osporena ili se pretpostavlja da je riječ o djetetu, a o osobi kao djetetu nije zabilježeno ništa.',
      rationale: 'Dok se dob ne provjeri, osoba je dijete: iz toga slijede skrbništvo, skrb i postupak.',
    },
    'THB-CHD-002': {
      summary: 'Dijete bez sigurnog roditelja nema skrbnika.',
      rationale:
        'Skrbnik se imenuje čim se pretpostavi da je dijete žrtva, ako je bez pratnje ili odvojeno, ili ako je njegova obitelj umiješana.',
    },
    'THB-CHD-003': {
      summary:
        'Povratak djeteta planira se prije nego što su procijenjeni rizik i sigurnost osobe i kućanstva koji bi ga prihvatili.',
      rationale:
        'Obitelj je možda prodala dijete ili u tome sudjelovala. Povratak planirajte tek kada su obje procjene završene.',
    },
    'THB-CHD-004': {
      summary:
        'Dijete je vraćeno prije nego što su procijenjeni rizik i sigurnost osobe i kućanstva koji su ga prihvatili.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je djetetu.',
    },
    'THB-CHD-005': {
      summary: 'Povratak djeteta planira se osobi ili kućanstvu koje je umiješano u trgovanje ljudima.',
      rationale:
        'Nađite drugo rješenje: srodnike koji nisu umiješani, udomiteljstvo, integraciju ondje gdje dijete jest.',
    },
    'THB-CHD-006': {
      summary: 'Planira se povratak djeteta, a umiješani su srodnici izvan kućanstva koje bi ga prihvatilo.',
      rationale: 'Recite kako je dijete od njih zaštićeno.',
    },
    'THB-CHD-007': {
      summary: 'Dijete je bilo lišeno slobode zato što je bilo žrtva trgovanja ljudima.',
      rationale:
        'Dijete koje je žrtva nikada se ne lišava slobode. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-008': {
      summary: 'S djetetom je obavljen razgovor o trgovanju ljudima prije nego što mu je imenovan skrbnik.',
      rationale:
        'Gdje je skrbnik bio potreban, razgovor čeka na njega. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-009': {
      summary: 'Trajno rješenje planira se bez utvrđivanja najboljeg interesa djeteta.',
      rationale: 'Utvrđivanje dolazi prvo i kaže koje je to rješenje.',
    },
    'THB-CHD-010': {
      summary: 'Planira se trajno rješenje, a mišljenje djeteta o njemu nije zabilježeno.',
      rationale: 'Dijete se sasluša o tome što će s njim biti, u skladu s dobi i zrelošću.',
    },
    'THB-CHD-011': {
      summary: 'Srodnik je vrbovao dijete ili njime trgovao, a odjeljak o djetetu ne kaže da je obitelj umiješana.',
      rationale: 'Tko planira povratak, prvo čita odjeljak o djetetu.',
    },
    'THB-CHD-012': {
      summary: 'Udaljenje djeteta planira se bez utvrđivanja njegova najboljeg interesa.',
      rationale: 'Gdje će dijete živjeti proizlazi iz utvrđivanja njegova interesa, nikada iz sporazuma o readmisiji.',
    },
    'THB-CHD-013': {
      summary: 'Dijete je udaljeno bez utvrđivanja njegova najboljeg interesa.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je djetetu.',
    },
    'THB-CHD-014': {
      summary: 'Dijete je nestalo iz smještaja, a nitko nije obavijestio policiju.',
      rationale: 'Dijete koje nestane iz smještaja često ponovno postane žrtva trgovanja ljudima. Prijavite to odmah.',
    },
    'THB-CHD-015': {
      summary: 'Nestanak djeteta prijavljen je policiji više od jednog dana poslije.',
      rationale: 'Prvi su sati važni. Trenuci se uspoređuju na sekundu; datumi samo gdje stvar čine izvjesnom.',
    },
    'THB-CHD-016': {
      summary: 'Dijete treba biti smješteno kod nekoga tko za njega nikada ne smije saznati.',
      rationale: 'Nađite drugu osobu koja bi o djetetu skrbila ili ponovno razmotrite zašto je zabrana uvedena.',
    },
    'THB-CHD-017': {
      summary: 'Dijete je u braku, a prisilnog braka nema među oblicima.',
      rationale: 'Dijete ne može pristati na trgovanje ljudima, a često ni na brak: pitajte je li na njega prisiljeno.',
    },
    'THB-CHD-018': {
      summary: 'Najbolji interes djeteta utvrđen je prije nego što je ono dobilo skrbnika.',
      rationale: 'Skrbnik sudjeluje u utvrđivanju. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-019': {
      summary:
        'Dijete bez sigurnog roditelja čekalo je skrbnika dulje od tjedan dana nakon što se prvi put pomislilo da je žrtva.',
      rationale:
        'Skrbnik se imenuje čim se pomisli da je dijete žrtva. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-020': {
      summary: 'Posljednji skrbnik djeteta otišao je prije nego što je trajno rješenje provedeno.',
      rationale: 'Skrbnik ostaje dotle ili ga zamjenjuje drugi.',
    },
    'THB-CHD-021': {
      summary:
        'O trajnom rješenju odlučeno je ili je ono provedeno prije nego što je utvrđen najbolji interes ili bez toga.',
      rationale: 'Utvrđivanje dolazi prvo. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-022': {
      summary: 'Planira se povratak djeteta obitelji, a nitko obitelj nije tražio.',
      rationale: 'Tko prihvaća dijete, mora se prvo naći i upoznati. Zabilježite traženje ili zašto nije potrebno.',
    },
    'THB-CHD-023': {
      summary:
        'Povratak djeteta obitelji planira se ili je proveden, a traženje obitelji nije završeno ili se nije trebalo provesti.',
      rationale: 'Dijete može sigurno prihvatiti samo onaj tko je nađen i provjeren.',
    },
    'THB-CHD-024': {
      summary: 'Dijete je spojeno s obitelji koja je umiješana u trgovanje njime.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Skrbite o djetetu.',
    },
    'THB-CHD-025': {
      summary:
        'S djetetom bez sigurnog roditelja obavljen je razgovor o trgovanju ljudima, a ono nikada nije imalo skrbnika.',
      rationale: 'Razgovor čeka na skrbnika. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CHD-026': {
      summary: 'Planira se povratak djeteta, a nema ga među njegovim trajnim rješenjima.',
      rationale:
        'Ondje se procjenjuju osoba i kućanstvo koji bi ga prihvatili, utvrđuje najbolji interes i bilježi mišljenje djeteta; povratak mimo toga izmiče svemu tomu.',
    },
    'THB-CHD-027': {
      summary: 'Dijete treba biti vraćeno ili nastanjeno drugdje, a ništa ne kaže u kojoj zemlji.',
      rationale: 'Bez toga nitko ne može procijeniti opasnost u njoj; recite to ili u `missing` zašto ne.',
    },
    'THB-CHD-028': {
      summary: 'Počinitelj je srodnik djeteta, a zapis o djetetu ne kaže da je njegova obitelj umiješana.',
      rationale: 'To se tiče svakog povratka: tko ga planira, čita zapis o djetetu.',
    },
    'THB-CHR-001': {
      summary: 'Nešto ima datum prije rođenja osobe.',
      rationale: 'Jedan je od dvaju datuma pogrešan. Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-002': {
      summary: 'Datumi epizode u nemogućem su redoslijedu: ulazak, početak iskorištavanja, kraj iskorištavanja.',
      rationale: 'Isti je dan dopušten, a djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-003': {
      summary: 'Povijest statusa nije poredana po datumima.',
      rationale: 'Povijesti idu od najstarijega prema najnovijemu; posljednje vrijedi.',
    },
    'THB-CHR-004': {
      summary: 'Nešto što se dogodilo ima datum nakon dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-CHR-005': {
      summary: 'Kontakt ima datum nakon dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-CHR-006': {
      summary: 'Povijest upućivanja nije poredana po vremenu.',
      rationale:
        'Povijesti idu od najstarijega prema najnovijemu. Trenuci se uspoređuju u UTC; kod datuma se računa samo ono što je izvjesno.',
    },
    'THB-CHR-007': {
      summary: 'Ishod ima datum prije slanja upućivanja.',
      rationale: 'Isti je dan dopušten, a djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-008': {
      summary: 'Plan završava prije nego što počinje.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-009': {
      summary: 'Aktivnost je izvan trajanja plana.',
      rationale: 'Bit će previđena kada se plan bude preispitivao.',
    },
    'THB-CHR-010': {
      summary: 'Ovlaštenje je prestalo prije nego što je dano.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-011': {
      summary: 'Tvrdnja da su dva zapisa o istoj osobi povučena je prije nego što je iznesena.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-012': {
      summary: 'Događaj je završio prije nego što je počeo.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-013': {
      summary: 'Događaj ima datum nakon dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-CHR-014': {
      summary: 'Koraci kaznenog postupka nisu poredani po datumima.',
      rationale: 'Povijesti idu od najstarijega prema najnovijemu; posljednje vrijedi.',
    },
    'THB-CHR-015': {
      summary: 'Rođenje počinitelja ili korak kaznenog postupka ima datum nakon dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-CHR-016': {
      summary: 'Predmet je zatvoren prije nego što je otvoren ili ima dan koji još nije došao.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-CHR-017': {
      summary: 'Faze postupka nisu poredane po datumima ili je neka od njih u budućnosti.',
      rationale:
        'Povijesti idu od najstarijega prema najnovijemu; posljednje vrijedi. Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-018': {
      summary: 'Program, ili ono što mu donator daje, završava prije nego što počinje.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-019': {
      summary: 'Zakonska odredba prestala je prije nego što je stupila na snagu.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-020': {
      summary: 'Sporazum je prestao prije nego što je potpisan ili stupio na snagu.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-021': {
      summary: 'Stavka kronike ima datum nakon dana na koji se datoteka ocjenjuje.',
      rationale: 'Kronika kazuje što se dogodilo; ono što je obećano za kasnije ima svoj dan u `dueOn`.',
    },
    'THB-CHR-022': {
      summary: 'Organizacija je prestala s radom prije nego što ga je započela.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-023': {
      summary: 'Datum rođenja je nakon dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-CHR-024': {
      summary: 'Korak ili ishod upućivanja ima datum nakon dana na koji se datoteka ocjenjuje.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-CHR-025': {
      summary: 'Datumi trajnog rješenja govore drukčije od onoga dokle se kaže da je stiglo ili idu unatrag.',
      rationale:
        'Ono što je otkazano ili samo razmatrano nije provedeno; ono što je provedeno provedeno je do dana na koji se datoteka ocjenjuje.',
    },
    'THB-CHR-026': {
      summary: 'Netko je prestao zastupati dijete prije nego što je imenovan.',
      rationale: 'Jedan je od dva dana pogrešno upisan. Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-027': {
      summary: 'Skrbnik je imenovan, ili je opasnost za dijete procijenjena, na dan koji još nije došao.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-CHR-028': {
      summary: 'Ovlaštenje je dano ili povučeno na dan koji još nije došao.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-CHR-029': {
      summary: 'Izvještaji o aktivnosti nisu poredani po danima ili je neki od dana koji još nije došao.',
      rationale:
        'Povijesti idu od najstarijega prema najnovijemu; posljednje vrijedi. Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-030': {
      summary: 'Izvještaji o programu nisu poredani po danima ili je neki od dana koji još nije došao.',
      rationale:
        'Povijesti idu od najstarijega prema najnovijemu; posljednje vrijedi. Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CHR-031': {
      summary: 'Izvještaj o korištenju odredbe govori o vremenu koje još nije došlo.',
      rationale: 'Navedite točan datum ili ocijenite datoteku na kasniji dan s pomoću --as-of.',
    },
    'THB-COH-001': {
      summary: 'Skup sadrži šifru `none` zajedno s drugim šiframa.',
      rationale: 'Ne može istodobno biti točno da ih nema i da ih ima.',
    },
    'THB-COH-002': {
      summary: 'Navedena je vrsta spolnog iskorištavanja, ali spolnog iskorištavanja nema među oblicima.',
      rationale: 'Brojanje po oblicima tu bi osobu izostavilo.',
    },
    'THB-COH-003': {
      summary: 'Najmanja dob je iznad najveće.',
      rationale: 'Takvu navodu ne odgovara nijedna dob.',
    },
    'THB-COH-004': {
      summary: 'Za osobu se kaže da je u ranijem trenutku bila starija.',
      rationale:
        'Nitko se ne pomlađuje od ulaska do iskorištavanja i do evidentiranja. Osporeni se navodi ne ocjenjuju.',
    },
    'THB-COH-005': {
      summary: 'Navod o dobi ne odgovara datumu rođenja.',
      rationale: 'I dokumentiran datum rođenja može biti lažan; zadržite oba i označite navod koji je osporen.',
    },
    'THB-COH-006': {
      summary: 'Status o kojem odlučuje samo nadležno tijelo navodi netko drugi.',
      rationale:
        'Identificirana žrtva i osoba koja nije žrtva nalazi su tijela koje zakon imenuje. Ono što misli drugo tijelo jest `presumed` ili `potential`.',
    },
    'THB-COH-007': {
      summary: 'Odbijanje ne navodi sama osoba, nego netko drugi.',
      rationale: 'Odbiti može samo osoba, odnosno skrbnik djeteta.',
    },
    'THB-COH-008': {
      summary: 'Nalaz je iz žrtve promijenjen u osobu koja nije žrtva, ili obrnuto, nečim što se zove prva odluka.',
      rationale: 'Nalaz se mijenja preispitivanjem, žalbom ili ukidanjem; recite čime, da bi se žalbe mogle brojati.',
    },
    'THB-COH-009': {
      summary: 'Za osobu se kaže da je bez državljanstva i da je državljanin neke zemlje.',
      rationale: 'Tko ima državljanstvo, nije bez državljanstva.',
    },
    'THB-COH-010': {
      summary: 'Iskorištavanje dječjeg rada navedeno je za osobu koja je u vrijeme iskorištavanja bila punoljetna.',
      rationale: 'Za punoljetne osobe oblici su prisilni rad, rad u dužničkom ropstvu i služenje.',
    },
    'THB-COH-011': {
      summary: 'Evidencija imenuje žrtvu i ponavlja ono što stoji u zapisu o žrtvi.',
      rationale:
        'Dva mjesta za jednu činjenicu s vremenom se raziđu. Spol, državljanstvo, to da je osoba dijete i oblici služe za evidencije bez žrtve.',
    },
    'THB-COH-012': {
      summary: 'Vrsta tijela koje je odlučilo ne odgovara onome tko navodi status.',
      rationale:
        'Nevladine i međunarodne organizacije druga su tijela; policija, državno odvjetništvo i sudovi nadležna su tijela ili druga državna tijela; pojedinac nije nijedno od toga.',
    },
    'THB-COH-013': {
      summary: 'Za žrtvu se kaže da je ista kao ona sama ili s njom povezana.',
      rationale: 'Brojila bi se ili povezala dvaput.',
    },
    'THB-COH-014': {
      summary: 'Opaženo je više djece nego osoba.',
      rationale: 'Djeca su među osobama.',
    },
    'THB-COH-015': {
      summary: 'Za iskorištavanje nije rečeno kojeg je oblika bilo.',
      rationale: 'Imenujte svrhe ili razlog u `missing`: bez njih se ne broji ni u jedan oblik.',
    },
    'THB-COH-016': {
      summary: 'Skup u događaju sadrži šifru `none` zajedno s drugim šiframa.',
      rationale: 'Ne može istodobno biti točno da ih nema i da ih ima.',
    },
    'THB-COH-017': {
      summary: 'Društvo ima osobine čovjeka ili čovjek ima gospodarsku djelatnost društva.',
      rationale: 'Osobe i društva broje se odvojeno. Što je vlasnik, stoji u zapisu o vlasniku.',
    },
    'THB-COH-018': {
      summary: 'Odnos počinitelja prema žrtvi naveden je dvaput ili zajedno s `none`.',
      rationale: 'Više odnosa prema jednoj žrtvi više je stavki; svaki stoji jednom, a `none` sam.',
    },
    'THB-COH-019': {
      summary: 'Na predmetu se radi, a on ima dan ili razlog zatvaranja.',
      rationale: 'Otvoreni i zatvoreni predmeti broje se odvojeno. Zatvorite ga ili uklonite kraj.',
    },
    'THB-COH-020': {
      summary: 'Predmet je zatvoren, a njegov zapis ne kaže kada ni zašto.',
      rationale:
        'Po tome kako predmeti završavaju ocjenjuje se odgovor na trgovanje ljudima. Navedite oboje ili razlog u `missing`.',
    },
    'THB-COH-021': {
      summary: 'Predmet ne imenuje nijednu žrtvu, događaj ni počinitelja.',
      rationale: 'Ne povezuje ništa. Imenujte ih ili navedite razlog u `missing`.',
    },
    'THB-COH-022': {
      summary: 'Za predmet se kaže da je povezan sa samim sobom.',
      rationale: 'Bio bi povezan sam sa sobom.',
    },
    'THB-COH-023': {
      summary: 'Organizacija je dio ili član same sebe.',
      rationale: 'Tko zbraja po dijelovima, nikada ne bi došao do kraja.',
    },
    'THB-COH-024': {
      summary: 'Navedena je gospodarska djelatnost za epizodu u kojoj se nikakav rad nije iskorištavao.',
      rationale: 'Djelatnosti su one u kojima se rad osobe iskorištavao: dodajte oblik ili uklonite djelatnost.',
    },
    'THB-COH-025': {
      summary: 'Kaže se da nije uporabljeno nijedno sredstvo, a osoba je jednim od njih držana pod nadzorom.',
      rationale:
        'Nasilje, prijetnje, dug i oduzimanje isprava i sami su sredstva. Izostavite sredstva ako nitko nije pitao.',
    },
    'THB-COH-026': {
      summary: 'Za oblik iskorištavanja kaže se da je bio samo namjeravan i da je ostvaren.',
      rationale: 'Namjeravani su oblici oni do kojih nije došlo. Ono što je ostvareno stoji samo među oblicima.',
    },
    'THB-COH-027': {
      summary: 'Za epizodu se kaže da iskorištavanja nije bilo, a i kada je ili kako je bilo.',
      rationale:
        '`none` kaže da ni do kojega nije došlo: pokraj toga ne stoji ni dan, ni vrsta, ni platforma iskorištavanja.',
    },
    'THB-COH-028': {
      summary: 'Obrazovanje je osobe više nego što je itko te dobi završio.',
      rationale: 'Jedno je od toga pogrešno upisano: dob ili stupanj obrazovanja.',
    },
    'THB-COH-029': {
      summary: 'Ono što je zabilježeno o djetetu stoji u zapisu o osobi koja je od ulaska bila punoljetna.',
      rationale:
        'Odjeljak o djetetu jest za onoga tko je bio dijete pri ulasku, na početku iskorištavanja ili pri evidentiranju, ili je to mogao biti.',
    },
    'THB-COH-030': {
      summary: 'Povratak, rješenje ili usluga planira se za osobu za koju se kaže da je umrla.',
      rationale: 'Otkažite ono što je planirano ili ispravite podatak o životu.',
    },
    'THB-COH-031': {
      summary: 'Za nestalu se osobu kaže da je nađena mrtva i da je živa.',
      rationale: 'Ispravite podatak o životu ili ono što je s osobom bilo.',
    },
    'THB-COH-033': {
      summary: 'Za pravo na boravak u zemlji kaže se da je zaštita, a za osobu da zaštitu nema.',
      rationale: 'Recite koja je to zaštita ili po kojem je drugom pravu osoba bila ondje.',
    },
    'THB-COH-034': {
      summary: 'Za iskorištavanje se kaže da nije završilo, a ima posljednji dan.',
      rationale: 'Recite kako je završilo ili izostavite posljednji dan dok traje.',
    },
    'THB-COH-035': {
      summary: 'Navedene su platforme vrbovanja, a među načinima nema nijednoga na internetu.',
      rationale: 'Dodajte način, da ga ubroji i onaj tko broji po načinima.',
    },
    'THB-COH-036': {
      summary: 'Postupak ili kazna imenuje počinitelja kojega predmet ili postupak ne imenuje.',
      rationale: 'Tko broji počinitelje u predmetu, propušta one koje imenuju samo njegovi postupci.',
    },
    'THB-COH-037': {
      summary: 'Za dijete se kaže da je bez pratnje i da ga zastupa roditelj.',
      rationale:
        'Bez pratnje je tko nije ni s jednim roditeljem, srodnikom ili drugom punoljetnom osobom koja je dužna o njemu skrbiti.',
    },
    'THB-COH-038': {
      summary: 'Za osobu se kaže da ima manje djece nego što je imenovano među onima koje uzdržava.',
      rationale: 'Svako dijete među uzdržavanima jedno je od onih koja se broje.',
    },
    'THB-COH-039': {
      summary: 'Kontakt je bio u dijelu druge zemlje od one koju navodi.',
      rationale: 'Prva dva slova područja njegova su zemlja; dijelovi Kosova ondje stoje pod Srbijom.',
    },
    'THB-COH-040': {
      summary: 'Događaj je bio u dijelu druge zemlje od one koju navodi.',
      rationale: 'Prva dva slova područja njegova su zemlja; dijelovi Kosova ondje stoje pod Srbijom.',
    },
    'THB-COH-041': {
      summary: 'Pravo na boravak traženo je u zemlji čiji je osoba državljanin.',
      rationale:
        'Državljaninu dozvola nije potrebna. Razdoblje za oporavak i promišljanje može se dati i državljanima.',
    },
    'THB-CON-001': {
      summary: 'Za dijete mlađe od petnaest godina kaže se da je samo dalo privolu.',
      rationale:
        'Ispod petnaest godina pristanak djeteta ide uz privolu osobe koja o njemu skrbi; ako nijedna nije sigurna, umjesto toga stoji odluka u najboljem interesu djeteta.',
    },
    'THB-CON-002': {
      summary: 'Podaci se čuvaju bez privole, a nisu zabilježeni ni svojstvo onoga tko je odlučio ni osnova odluke.',
      rationale: 'Tko odlučuje za drugu osobu kaže u kojem svojstvu i po kojem pravilu.',
    },
    'THB-CON-003': {
      summary: 'Kaže se da je osoba koja skrbi o djetetu dala privolu za punoljetnu osobu.',
      rationale:
        'Punoljetne osobe same daju privolu; skrbnik kojega sud imenuje punoljetnoj osobi postupa po zakonskoj obvezi.',
    },
    'THB-CON-004': {
      summary: 'Osoba je upućena, a nije zabilježeno ništa što je dopuštalo prosljeđivanje podataka.',
      rationale:
        'Privola, odluka u najboljem interesu, životno važni interesi ili zakonska obveza: jedno je od toga bilo. Upućivanje se nikada ne zadržava zbog toga.',
    },
    'THB-CON-005': {
      summary: 'Osoba je upućena nakon što je ovlaštenje prestalo ili je povučeno.',
      rationale: 'Pitajte ponovno ili zabilježite drugu osnovu koja je postojala.',
    },
    'THB-CON-006': {
      summary: 'Osoba je upućena bez privole, a nisu zabilježeni ni svojstvo onoga tko je odlučio ni osnova odluke.',
      rationale: 'Tko odlučuje za drugu osobu kaže u kojem svojstvu i po kojem pravilu.',
    },
    'THB-CON-007': {
      summary:
        'Osoba koja skrbi o djetetu dala je privolu za dijete čija je obitelj umiješana, a skrbnik nije zabilježen.',
      rationale: 'Tko je možda sudionik, ne smije odlučivati o tome tko za dijete saznaje.',
    },
    'THB-CON-008': {
      summary: 'Osoba je upućena, a ono što je to dopuštalo dano je za druge svrhe.',
      rationale:
        'Privola za jednu uporabu nije privola za drugu: pitajte ponovno ili zabilježite drugu osnovu koja je postojala.',
    },
    'THB-CON-009': {
      summary: 'Osoba je upućena organizaciji koje nema među onima koje smiju imati podatke.',
      rationale:
        'Tko smije imati podatke dio je onoga što je dogovoreno: pitajte ponovno ili zabilježite drugu osnovu koja je postojala.',
    },
    'THB-CON-010': {
      summary: 'Osoba je upućena prije nego što je dano ono što je to dopuštalo.',
      rationale: 'Privola dolazi prije nego što podaci odu. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-CON-011': {
      summary:
        'Osoba koja skrbi o djetetu dala je privolu za dijete od šest do četrnaest godina, a ne kaže se da je dijete pristalo.',
      rationale:
        'Od šeste se godine dijete pita, riječima koje razumije; zabilježite njegov pristanak uz privolu osobe koja o njemu skrbi.',
    },
    'THB-CON-012': {
      summary: 'Sve što je dopuštalo čuvanje podataka o osobi prestalo je ili je povučeno.',
      rationale: 'Izbrišite zapis ili zabilježite osnovu po kojoj se još čuva.',
    },
    'THB-CON-013': {
      summary: 'Paket se šalje za svrhu koju ovlaštenje ne obuhvaća.',
      rationale:
        'Privola za jednu uporabu nije privola za drugu: izostavite svrhu ili zabilježite drugu osnovu koja postoji.',
    },
    'THB-CON-014': {
      summary: 'Paket je upućen organizaciji koje nema među onima koje smiju imati podatke.',
      rationale: 'Još nije otišao: uklonite primatelja ili zabilježite što dopušta da mu se pošalje.',
    },
    'THB-CON-015': {
      summary: 'Paket je načinjen nakon što je ovlaštenje prestalo ili je povučeno.',
      rationale: 'Još nije otišao: pitajte ponovno ili zabilježite drugu osnovu koja postoji.',
    },
    'THB-CON-016': {
      summary: 'Osoba je upućena organizaciji vrste koja ne smije imati podatke.',
      rationale:
        'Tko smije imati podatke dio je onoga što je dogovoreno: pitajte ponovno ili zabilježite drugu osnovu koja je postojala.',
    },
    'THB-CON-017': {
      summary: 'Dijete mlađe od petnaest godina upućeno je samo na temelju vlastita pristanka.',
      rationale:
        'Ispod petnaest godina pristanak djeteta ide uz privolu osobe koja o njemu skrbi; ako nijedna nije sigurna, umjesto toga stoji odluka u najboljem interesu djeteta.',
    },
    'THB-CON-018': {
      summary: 'Zapis se šalje u svrhe od kojih jednu ne pokriva ništa što dopušta njegovo čuvanje.',
      rationale:
        'Privola za jednu uporabu nije privola za drugu: izostavite zapis, pitajte ponovno ili zabilježite drugu osnovu koja postoji.',
    },
    'THB-CRN-001': {
      summary: 'Stavka kronike ispunjava samu sebe.',
      rationale: 'Imenujte stavku obećanja.',
    },
    'THB-CRN-002': {
      summary: 'Stavka kaže dokle je nešto učinjeno, a ne što je bilo obećano.',
      rationale: 'Imenujte obveze ili stavku obećanja.',
    },
    'THB-CRN-003': {
      summary: 'Zabilježen je nedostatan odgovor, a ne što nije ispunjeno.',
      rationale: 'Imenujte obećanje, obveze ili plan, program, zakon ili sporazum o kojem je riječ.',
    },
    'THB-CRN-004': {
      summary: 'Obećano je bilo dospjelo prije nego što je obećano.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-CRN-005': {
      summary: 'Za obećanje se kaže da još nije dospjelo, a njegov je dan prošao.',
      rationale: 'Recite dokle je to učinjeno.',
    },
    'THB-CRN-006': {
      summary: 'Dan obećanja je prošao, a ništa ne kaže je li ispunjeno.',
      rationale:
        'Kronika služi tomu da se nedostatni odgovori vide. Recite dokle je učinjeno ili navedite razlog u `missing`.',
    },
    'THB-CRN-007': {
      summary: 'Stavka kronike ne kaže gdje se može pročitati.',
      rationale:
        'Komu se pokaže nedostatan odgovor, taj pita za izvor. Navedite naslov ili adresu ili razlog u `missing`.',
    },
    'THB-DIS-001': {
      summary: 'Zabrana otkrivanja ne imenuje nikoga.',
      rationale:
        'Ne bi štitila ni od koga. Imenujte organizaciju, vrstu organizacije, zemlju ili odnos; ono što se ne smije pokazati ima razlog u `missing`.',
    },
    'THB-DIS-002': {
      summary: 'Podaci se smiju proslijediti nekome tko za osobu nikada ne smije saznati.',
      rationale: 'Zabrana je iznad svakog ovlaštenja. Uklonite primatelja.',
    },
    'THB-DIS-003': {
      summary: 'Osoba je upućena nekome tko za nju nikada ne smije saznati.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pobrinite se za sigurnost osobe.',
    },
    'THB-DIS-004': {
      summary: 'Zapis o osobi upućen je nekome tko za nju nikada ne smije saznati.',
      rationale: 'Još nije otišao: uklonite zapis ili primatelja. Zabrana je iznad svakog ovlaštenja i profila.',
    },
    'THB-DIS-005': {
      summary:
        'Zapis o osobi naslovljen je na organizaciju u zemlji od koje je ta osoba zatražila zaštitu ili je uživa.',
      rationale:
        'Još nije otišao: uklonite zapis ili primatelja. Imenovati ga smije samo zabilježen zahtjev same osobe.',
    },
    'THB-DIS-006': {
      summary: 'Osoba je upućena organizaciji u zemlji od koje je ta osoba zatražila zaštitu ili je uživa.',
      rationale:
        'To se dogodilo: zapis je ispravan, čuva se i broji. Onamo smije voditi samo zabilježen zahtjev same osobe.',
    },
    'THB-FIL-001': {
      summary: 'Datoteka je prazna.',
      rationale: 'Datoteka bez zapisa i bez manifesta možda je prekinuta.',
    },
    'THB-FIL-002': {
      summary: 'Bajtovi nisu u kodiranju UTF-8.',
      rationale:
        'Spremite datoteku u kodiranju UTF-8; drugo bi kodiranje izmijenilo imena i učinilo šifre nečitljivima.',
    },
    'THB-FIL-003': {
      summary: 'Ovo nije JSON.',
      rationale: 'Redak, ili dokument, prekida se ili ima sintaksnu pogrešku.',
    },
    'THB-FIL-004': {
      summary: 'Redak je dulji nego što ga ovaj program čita.',
      rationale:
        'Nijedan zapis nije toliko dug; uobičajen je uzrok prijelom retka koji nedostaje. Ostatak retka je preskočen.',
    },
    'THB-FIL-005': {
      summary: 'Objekti i popisi ugniježđeni su dublje nego u ijednom zapisu.',
      rationale: 'Ugnježđivanje bez kraja način je da se iscrpi memorija čitača.',
    },
    'THB-FIL-006': {
      summary: 'Dokument nije ni zapis, ni popis zapisa, ni objekt s `records`.',
      rationale: 'JSON datoteke sadrže `{"manifest": ..., "records": [...]}`; NDJSON sadrži po jedan zapis u retku.',
    },
    'THB-FIL-007': {
      summary: 'Prvi redak ne imenuje nijedan stupac formata.',
      rationale: 'Datoteka bez zaglavlja ne može se čitati po imenima stupaca.',
    },
    'THB-FIL-008': {
      summary: 'Redak nema onoliko ćelija koliko i zaglavlje.',
      rationale: 'Razdjelnik koji nedostaje ili je suvišan pomiče vrijednosti u pogrešne stupce.',
    },
    'THB-FIL-009': {
      summary: 'Vrijednost nije nijedna od onih koje format poznaje za ovaj stupac.',
      rationale: 'Izostavljena je i ubrojena u izvještaj o gubicima.',
    },
    'THB-FIL-010': {
      summary: 'Stupac ili vrijednost pogrešno su napisani na poznat način i pročitani su kako je mišljeno.',
      rationale: 'Pišite kako format imenuje; drugi čitači možda ne poznaju taj oblik.',
    },
    'THB-FIL-011': {
      summary: 'Navodnik je ostao otvoren ili stoji gdje ne smije.',
      rationale: 'Ono što slijedi ne može se podijeliti u ćelije.',
    },
    'THB-FIL-012': {
      summary: 'Radna se knjiga ne može otvoriti.',
      rationale: 'Oštećena je, zaštićena lozinkom ili nije XLSX.',
    },
    'THB-FIL-013': {
      summary: 'Dva stupca u retku proturječe jedan drugome.',
      rationale: 'Oba su zadržana gdje standard ima mjesta za oba; inače precizniji.',
    },
    'THB-FIL-014': {
      summary: 'Datoteka nije ni u jednom poznatom formatu.',
      rationale:
        'Ne sadrži JSON objekte, a njezin prvi redak ne imenuje nijedan stupac formata koji se čita. `--from` kaže što je.',
    },
    'THB-FIL-015': {
      summary: 'Redak ne kaže kojem zapisu, i kojem mjestu u njegovim popisima, pripada.',
      rationale:
        'Redci popisa imenuju svoj zapis i broje se od 1. Redak čijega zapisa ili nadređenog retka nema, ili čiji broj ima drugi redak, ne može se vratiti na mjesto.',
    },
    'THB-FIL-016': {
      summary: 'Zapis slijedi kasniju verziju standarda, a ključ koji poznaje samo ta verzija izostavljen je.',
      rationale: 'Pročitano je ono što ova verzija zna o zapisu. Program kasnije verzije čita ostalo.',
    },
    'THB-FIL-017': {
      summary: 'Zapis slijedi raniju verziju standarda, a nešto što je govorio o datoteci izostavljeno je.',
      rationale: 'Brojevi i sažeci u manifestu jesu oni koje je datoteka imala prije migracije.',
    },
    'THB-FIL-018': {
      summary: 'Datoteka je u poznatoj verziji formata koja se ne može čitati.',
      rationale:
        'Njezini redci stoje svaki za više osoba, a ono što kažu o jednoj ne razlikuje se od onoga što kažu o drugoj.',
    },
    'THB-FIL-019': {
      summary: 'Sažeta je datoteka oštećena ili se prekida.',
      rationale:
        'Ono što se moglo pročitati ocijenjeno je; ono što dolazi nakon oštećenja nije. Pošaljite je ili sažmite ponovno.',
    },
    'THB-FIL-020': {
      summary: 'Sažeta se datoteka raspakira u mnogo više nego što datoteka sa zapisima sadrži.',
      rationale:
        'Mala datoteka koja bez kraja raste način je da se čitač iscrpi. Ono što je dotad pročitano ocijenjeno je.',
    },
    'THB-FIL-021': {
      summary: 'Objekt ima dvaput isti ključ.',
      rationale:
        'Programi se razlikuju po tome koji od dva uzimaju, a nijedan to ne kaže; zapis nije pročitan. Zadržite onaj koji je mišljen.',
    },
    'THB-FIL-022': {
      summary: 'Datoteka se ne može otvoriti ili njezino čitanje ne uspijeva.',
      rationale: 'Nema je, ne smije se čitati, to je mapa ili je njezin disk zakazao. Druge su datoteke ocijenjene.',
    },
    'THB-IDN-001': {
      summary: 'Tekst koji ne smije nikoga imenovati sadrži adresu elektroničke pošte.',
      rationale:
        'Ono što imenuje osobu stoji u identitetu, koji putuje odvojeno, ili u napomenama, s kojima se postupa kao da je tako i s njima. Napišite što se dogodilo bez toga.',
    },
    'THB-IDN-002': {
      summary: 'Tekst koji ne smije nikoga imenovati sadrži telefonski broj.',
      rationale:
        'Ono što imenuje osobu stoji u identitetu, koji putuje odvojeno, ili u napomenama, s kojima se postupa kao da je tako i s njima. Napišite što se dogodilo bez toga.',
    },
    'THB-IDN-003': {
      summary: 'Tekst koji ne smije nikoga imenovati sadrži broj isprave ili broj po kojem država poznaje neku osobu.',
      rationale:
        'Ono što imenuje osobu stoji u identitetu, koji putuje odvojeno, ili u napomenama, s kojima se postupa kao da je tako i s njima. Napišite što se dogodilo bez toga.',
    },
    'THB-IDN-004': {
      summary: 'Tekst koji ne smije nikoga imenovati oslovljava neku osobu imenom.',
      rationale:
        'Ono što imenuje osobu stoji u identitetu, koji putuje odvojeno, ili u napomenama, s kojima se postupa kao da je tako i s njima. Napišite što se dogodilo bez toga.',
    },
    'THB-IDN-005': {
      summary: 'Identifikator zapisa o osobi otkriva nešto o toj osobi.',
      rationale:
        'Identifikator ne otkriva ništa: ni ime, ni datum rođenja, ni broj po kojem država poznaje neku osobu. Izdajte drugi.',
    },
    'THB-IDN-006': {
      summary: 'Identifikator zapisa sadrži datum rođenja koji u njemu stoji.',
      rationale: 'Identifikator ide i onamo kamo datum ne smije: u reference, dnevnike i tablice. Izdajte drugi.',
    },
    'THB-LAW-001': {
      summary: 'Pravno zastupanje završilo je prije nego što je počelo.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-LAW-002': {
      summary:
        'Žrtva je lišena slobode, optužena ili osuđena za radnju na koju je bila prisiljena, a nitko nije razmotrio nekažnjavanje.',
      rationale:
        'Tijela moraju imati mogućnost da ne progone i ne kazne onoga tko je bio prisiljen. Tražite da se odluka ponovno razmotri.',
    },
    'THB-LAW-003': {
      summary: 'Identificirana žrtva ostaje osuđena za radnju na koju ju je prisililo trgovanje ljudima.',
      rationale: 'Tražite da se osuda ukine ili da se kazna ne izvrši.',
    },
    'THB-LAW-004': {
      summary: 'O naknadi štete odlučeno je ili je isplaćena prije nego što je zatražena.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-LAW-005': {
      summary: 'Zahtjev za naknadu štete nije prihvaćen, a za njega je novac dosuđen ili isplaćen.',
      rationale: 'Zahtjevi i dosuđeni iznosi broje se odvojeno; jedno bi se od toga pogrešno brojilo.',
    },
    'THB-LAW-006': {
      summary:
        'Isplaćeno je više naknade štete nego što je dosuđeno ili je isplaćena, a da dosuđeni iznos nije zabilježen.',
      rationale: 'Razlog mogu biti kamate; češće je pogrešna znamenka ili valuta.',
    },
    'THB-LAW-007': {
      summary: 'Osuđen je počinitelj koji je i sam žrtva.',
      rationale: 'Pogledajte jesu li radnje bile iznuđene. Tko je bio prisiljen, ne treba biti kažnjen.',
    },
    'THB-LAW-008': {
      summary: 'Dijete je optuženo za trgovanje ljudima, a ništa ne kaže je li i samo žrtva.',
      rationale:
        'Djecu prisiljavaju da vrbuju i nadziru druge. Prvo pogledajte to; imenujte zapis o djetetu kao žrtvi ili razlog u `missing`.',
    },
    'THB-LAW-009': {
      summary: 'Faza postupka koja ne završava presudom ima ishod kakav ima presuda.',
      rationale: 'Osude i oslobađajuće presude broje se prema presudama. Ishod navedite uz fazu presude.',
    },
    'THB-LAW-010': {
      summary: 'Postupak koji nije kazneni završio je osudom ili oslobađajućom presudom.',
      rationale: 'Samo kazneni sud utvrđuje krivnju; drugdje se zahtjev prihvaća ili odbija.',
    },
    'THB-LAW-011': {
      summary: 'Osuda je pravomoćna, a nijedna kazna nije zabilježena.',
      rationale: 'Kazne pokazuju odvraća li zakon. Zabilježite ih ili navedite razlog u `missing`.',
    },
    'THB-LAW-012': {
      summary: 'Kazna zatvora nema trajanje ili novčana kazna nema iznos.',
      rationale: 'Navedite ga ili razlog u `missing`.',
    },
    'THB-LAW-013': {
      summary: 'Kazna koja se računa u novcu ima mjesece ili ona koja se računa u vremenu ima iznos.',
      rationale: 'Dvije su kazne dvije stavke.',
    },
    'THB-LAW-014': {
      summary: 'Zakon to ne daje, a ipak je navedeno na koliko vremena.',
      rationale: 'Bez odredbe nema trajanja koje bi se uspoređivalo.',
    },
    'THB-LAW-015': {
      summary: 'Zakon daje manje od trideset dana za oporavak i promišljanje.',
      rationale: 'Konvencija traži najmanje trideset dana. Tako jest: zapis je ispravan, čuva se i broji.',
    },
    'THB-LAW-016': {
      summary: 'U nekom je razdoblju to dobilo više osoba nego što je zatražilo.',
      rationale: 'Neki su to možda zatražili prije tog vremena; češće su dva broja zamijenjena.',
    },
    'THB-LAW-017': {
      summary: 'Odredba koju zakon ne daje prijavljena je kao korištena.',
      rationale: 'Ili odredba u međuvremenu postoji, ili je ono što se koristi praksa bez odredbe.',
    },
    'THB-LAW-018': {
      summary: 'Zakon pomaže samo onome tko surađuje s nadležnim tijelima.',
      rationale:
        'Identifikacija, pomoć i razdoblje za oporavak ovise samo o osnovanoj sumnji da je osoba žrtva. Tako jest: zapis je ispravan, čuva se i broji.',
    },
    'THB-LAW-019': {
      summary: 'Zakon djecu izostavlja iz onoga što daje žrtvama.',
      rationale: 'Dijete ima barem ono što ima punoljetna osoba. Tako jest: zapis je ispravan, čuva se i broji.',
    },
    'THB-LAW-020': {
      summary: 'Žrtva je prisiljena na radnju, a nijedna epizoda nema oblik iskorištavanja koji joj odgovara.',
      rationale: 'Tko je bio prisiljen prositi ili krasti, time je iskorišten: dodajte oblik, da bi se brojio.',
    },
    'THB-LAW-021': {
      summary: 'Zabilježena je kazna u kaznenom postupku u kojem nije došlo ni do koje osude.',
      rationale: 'Zabilježite presudu na kojoj počiva; ako je nije bilo, nema ni kazne.',
    },
    'THB-LAW-022': {
      summary: 'Faza postupka stoji iza one kojoj prethodi.',
      rationale: 'Faze idu od prijave do izvršenja. Za ukinutom presudom slijedi novo suđenje.',
    },
    'THB-LAW-023': {
      summary: 'Postupak koji nije kazneni ima optužbu.',
      rationale: 'Samo kazneno pravo optužuje: ispravite vrstu postupka ili fazu.',
    },
    'THB-LAW-024': {
      summary: 'Sud je odlučio, a ništa ne kaže kako.',
      rationale: 'Po tome se broje osude i oslobađajuće presude; recite to ili u `missing` zašto ne.',
    },
    'THB-LAW-025': {
      summary: 'Zakon to daje, a posljednji izvještaj kaže da se ne koristi.',
      rationale: 'Pravo koje nitko ne dobiva nije pravo. Recite u izvještaju što mu stoji na putu.',
    },
    'THB-LAW-026': {
      summary: 'Zakon to daje, a ništa ne kaže koliko se koristi.',
      rationale:
        'Odredbe se prate po tome što iz njih proizlazi: dodajte izvještaj ili recite u `missing` zašto ga nema.',
    },
    'THB-LAW-027': {
      summary: 'Za odredbu se kaže da se ne koristi, a netko je u tom vremenu dobio ono što ona daje.',
      rationale: 'Jedno je od toga pogrešno: koliko se koristi ili koliko ih je to dobilo.',
    },
    'THB-LAW-028': {
      summary: 'Odredba je prijavljena kao korištena prije nego što je stupila na snagu.',
      rationale: 'Dan je stupanja na snagu pogrešan ili izvještaj govori o ranijoj odredbi, koja ima svoj zapis.',
    },
    'THB-LAW-029': {
      summary: 'Nijedan događaj u predmetu nije imao svrhu u koju su njegove žrtve iskorištavane.',
      rationale:
        'Optužba mora odgovarati onomu što je žrtvama učinjeno: ovdje stoji događaj, oblik ili žrtva iz drugog predmeta.',
    },
    'THB-LIF-001': {
      summary: 'Zapis treba ponovno razmotriti na dan prije nego što je ova njegova verzija napisana.',
      rationale:
        'Razmatranje koje se misli već je bilo ili je dan pogrešan. Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-LIF-002': {
      summary: 'Stvaran zapis o osobi ne kaže koliko se dugo čuva.',
      rationale:
        'Kaže se jednom za svaku vrstu zapisa u datoteci. Navedite razred čuvanja, da ništa ne nadživi svoju svrhu.',
    },
    'THB-LIF-003': {
      summary: 'Zapis o osobi treba se čuvati trajno.',
      rationale:
        'Trajno se čuva samo ono što ne govori ni o jednoj osobi. Uzmite drugi razred ili to pretvorite u statistiku.',
    },
    'THB-PER-001': {
      summary: 'Datumi dozvole idu unatrag.',
      rationale:
        'Dozvola se traži, zatim se o njoj odlučuje, zatim vrijedi od prvog do posljednjeg dana. Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-PER-002': {
      summary: 'Dozvola je izdana, a ništa ne kaže od kojeg dana vrijedi.',
      rationale: 'Navedite prvi dan ili razlog u `missing`: bez toga nitko ne može reći smije li osoba ostati.',
    },
    'THB-PER-003': {
      summary: 'Dozvola ima datum koji njezin status isključuje.',
      rationale:
        'Ono što nije traženo nema dan zahtjeva, ono o čemu se odlučuje nema odluku, ono što nije dano nema prvi dan.',
    },
    'THB-PER-004': {
      summary: 'Odobreno je razdoblje za oporavak i promišljanje kraće od trideset dana.',
      rationale: 'Trideset je dana najmanje. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PER-005': {
      summary: 'Razdoblje za oporavak i promišljanje ovisi o suradnji s nadležnim tijelima.',
      rationale:
        'Daje se samo na temelju osnovane sumnje da je osoba žrtva, kako bi se mogla oporaviti i odlučiti bez pritiska.',
    },
    'THB-PER-006': {
      summary: 'Osoba je udaljena tijekom razdoblja za oporavak i promišljanje.',
      rationale:
        'U tom se vremenu ne izvršava nijedno protjerivanje. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PER-007': {
      summary: 'Pravo djeteta da ostane ovisi samo o suradnji s nadležnim tijelima.',
      rationale: 'Dozvola djeteta slijedi njegov najbolji interes, bilo ono svjedok ili ne.',
    },
    'THB-PER-008': {
      summary: 'Razdoblje za oporavak i promišljanje kraće je nego što zakon zemlje propisuje.',
      rationale:
        'Vrijedi zakon od dana kada je počelo. Da je kraće od trideset dana, kaže se posebno. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PER-009': {
      summary: 'Dozvola boravka kraća je nego što zakon zemlje propisuje.',
      rationale: 'Vrijedi zakon od dana kada je počela. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PER-010': {
      summary:
        'Postoji osnovana sumnja da je osoba bez prava na boravak žrtva, a nije zabilježeno nijedno pravo na boravak, traženo ili ne.',
      rationale:
        'Razdoblje za oporavak i promišljanje pripada osobi čim postoji osnovana sumnja i ne ovisi ni o kakvoj suradnji. Zabilježite ga ili u `missing` recite zašto ga nema.',
    },
    'THB-PER-011': {
      summary: 'Posljednje pravo na boravak isteklo je, a ništa ne kaže što je poslije došlo.',
      rationale: 'Pitajte je li se tko pobrinuo za produljenje, drugo pravo na boravak ili siguran povratak.',
    },
    'THB-PER-012': {
      summary: 'Posljednje pravo na boravak istječe u roku od trideset dana, a produljenje nije traženo.',
      rationale: 'Pobrinite se za to prije nego što osoba ostane bez prava na boravak.',
    },
    'THB-PER-013': {
      summary: 'Dozvola produljuje raniju, a nijedna nije zabilježena.',
      rationale: 'Zabilježite što produljuje, od najstarije; broji se koliko se puta dozvole produljuju.',
    },
    'THB-PER-014': {
      summary: 'Razdoblje za oporavak i promišljanje okončano je prije nego što je prošlo trideset dana.',
      rationale:
        'Ranije može završiti samo radi javnog reda ili ako se na status neosnovano pozvalo. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-PLA-001': {
      summary: 'Petina ili više punih datuma rođenja u datoteci prvi je siječnja.',
      rationale:
        'Evidencije ga upisuju ondje gdje je poznata samo godina. Napišite samo godinu, da se dob ne bi uzimala kao sigurna.',
    },
    'THB-PLA-002': {
      summary: 'Svi zapisi neke vrste imaju istu šifru u jednom polju, a ima ih sto ili više.',
      rationale:
        'Može biti tako, kao u skloništu za žene; ili je to ono što obrazac upisuje kad nitko nije pitao. Tada izostavite šifru i recite zašto.',
    },
    'THB-PLA-003': {
      summary: 'Godina zapisa stoji osamljena, pet ili više godina od godine svakog drugog zapisa te vrste u datoteci.',
      rationale: 'Možda je pogrešno otipkana koja znamenka, kao 2032 umjesto 2023.',
    },
    'THB-PLA-004': {
      summary: 'Polovica ili više zapisa neke vrste od jednog je dana.',
      rationale: 'To je možda dan na koji su uneseni ili preneseni, a ne onaj na koji se dogodilo.',
    },
    'THB-PLN-001': {
      summary: 'Pokazatelj u planu ima ciljnu, a nema polaznu vrijednost.',
      rationale: 'Bez polazne vrijednosti nitko ne može reći je li cilj dosegnut tom aktivnošću.',
    },
    'THB-PLN-002': {
      summary: 'Aktivnost donesenog plana nema nositelja.',
      rationale: 'Ono što nema nositelja ne učini se, i nema koga pitati.',
    },
    'THB-PLN-003': {
      summary: 'Aktivnost je prijavljena kao završena, a poslije kao manje od toga.',
      rationale: 'Ili nije bila završena ili je kasniji izvještaj o nečem drugom.',
    },
    'THB-PLN-004': {
      summary: 'Plan je donesen, a dan donošenja nije zabilježen.',
      rationale: 'Ima li zemlja plan, i otkad, prvo je što se pita.',
    },
    'THB-PLN-005': {
      summary: 'Program je završen, a ne kaže ni do koga je dopro ni što je iz njega proizišlo.',
      rationale: 'Donatori i planovi oslanjaju se na rezultate. Navedite jedno od toga ili razlog u `missing`.',
    },
    'THB-PLN-006': {
      summary: 'Osposobljavanje ili nastavni program ne kaže kome je namijenjen.',
      rationale: 'Jesu li policija, suci ili skrbnici osposobljeni, ono je što planovi obećavaju.',
    },
    'THB-PLN-007': {
      summary: 'Donator daje za vrijeme u kojem program ne traje.',
      rationale: 'Jedno je od dvaju razdoblja pogrešno ili novac pripada drugom programu.',
    },
    'THB-PLN-008': {
      summary: 'Za program se kaže da se nadovezuje na samoga sebe.',
      rationale: 'Imenujte ono što je bilo prije ili recite u `missing` da nije bilo ničega.',
    },
    'THB-PLN-009': {
      summary: 'Program ne kaže na što se nadovezuje.',
      rationale:
        'Da nitko ne počinje iznova ono što već postoji: imenujte ranije programe ili recite u `missing` da ih nije bilo.',
    },
    'THB-PLN-010': {
      summary: 'Ljudi su poučavani prije nego što je program počeo ili nakon što je završio.',
      rationale: 'Jedan je od dana pogrešan ili predavanje pripada drugom programu.',
    },
    'THB-PLN-011': {
      summary: 'Program koji nije počeo dopro je do ljudi ili ih je poučio.',
      rationale: 'Recite dokle je stigao ili ispravite brojeve.',
    },
    'THB-PLN-012': {
      summary: 'Za akcijski plan se kaže da zamjenjuje samoga sebe.',
      rationale: 'Imenujte prethodni plan ili recite u `missing` da ga nije bilo.',
    },
    'THB-PLN-013': {
      summary: 'Status sporazuma ne odgovara njegovim datumima.',
      rationale: 'Dok se pregovara, ništa nije potpisano; na snazi je ono što je počelo i nije završilo.',
    },
    'THB-PLN-014': {
      summary: 'Sporazum je na snazi, a ništa ne kaže otkad.',
      rationale: 'Navedite prvi dan ili razlog u `missing`: ono što je učinjeno prije toga učinjeno je bez njega.',
    },
    'THB-PLN-015': {
      summary: 'Aktivnost donesenog plana nema proračun.',
      rationale:
        'Ono za što novac nije odvojen rijetko se učini. Ako ništa ne stoji, recite u `missing` da proračun nije primjenjiv.',
    },
    'THB-PLN-016': {
      summary: 'Aktivnost ima proračun, a ništa ne kaže tko plaća.',
      rationale: 'Bez toga nitko ne vidi što se plaća dvaput, a što nitko ne plaća.',
    },
    'THB-PLN-017': {
      summary: 'Pokazatelj u planu ima ciljnu vrijednost, a nema izvor provjere.',
      rationale: 'Recite odakle vrijednosti dolaze, da bi ih i drugi mogao provjeriti.',
    },
    'THB-PLN-018': {
      summary: 'Aktivnost je prijavljena kao završena, a njezin pokazatelj nije dosegnuo ciljnu vrijednost.',
      rationale: 'Oboje može biti točno: ono što je učinjeno nije imalo očekivan učinak. Recite to u evaluaciji.',
    },
    'THB-PLN-019': {
      summary: 'Pokazatelj je dalje od ciljne vrijednosti nego prije aktivnosti.',
      rationale: 'Stanje se pogoršalo ili je vrijednost pogrešno upisana.',
    },
    'THB-PLN-020': {
      summary: 'Aktivnost donesenog plana trebala je dosad biti učinjena, a nije prijavljena kao učinjena.',
      rationale: 'Prijavite što je s njom bilo: završena, kasni ili je otkazana.',
    },
    'THB-PLN-021': {
      summary: 'Akcijski plan za djecu ne provodi sve što im je obećano u Sofiji.',
      rationale:
        'Minimalni standardi, sustavni podaci, brza identifikacija i prilagođeno upućivanje: imenujte svako ondje gdje ga plan ili aktivnost provodi.',
    },
    'THB-PLN-022': {
      summary: 'Doneseni plan nema ciljeva.',
      rationale: 'Bez ciljeva i aktivnosti nitko ne može pratiti što je od njega bilo.',
    },
    'THB-PLN-023': {
      summary: 'Plan je završio, a nije zabilježeno da je itko pogledao što je iz njega proizišlo.',
      rationale:
        'Ono što je naučeno ulazi u sljedeći plan: zabilježite evaluaciju ili u `missing` recite zašto je nema.',
    },
    'THB-PLN-024': {
      summary: 'Na aktivnost je potrošeno više nego što je za nju odvojeno.',
      rationale: 'Proračun je povećan ili je jedan od dva iznosa pogrešno upisan. Druge se valute ne uspoređuju.',
    },
    'THB-PLN-025': {
      summary: 'Doneseni plan zemlje nema koordinatora.',
      rationale: 'Netko mora voditi računa da se plan provede i biti ondje da ga se pita.',
    },
    'THB-PLN-026': {
      summary: 'Vrijeme je plana prošlo, a kaže se da je na snazi.',
      rationale: 'Recite da je završio ili dokad je produljen.',
    },
    'THB-PLN-027': {
      summary: 'Za evaluaciju koju je proveo koordinator plana kaže se da je neovisna.',
      rationale: 'Neovisan je onaj tko u planu nema udjela.',
    },
    'THB-PLN-028': {
      summary: 'Status programa ne odgovara njegovim danima.',
      rationale:
        'Ono što nije počelo tek dolazi, ono što je u tijeku nema posljednji dan iza sebe, a ono što je završeno ima.',
    },
    'THB-PLN-029': {
      summary: 'Osposobljavanje o trgovanju djecom ne kaže da ima poseban dio o njima.',
      rationale:
        'Djeca se identificiraju, saslušavaju i upućuju drukčije nego odrasli: mora se vidjeti što se o njima uči.',
    },
    'THB-PLN-030': {
      summary: 'Donator daje programu dvaput za isto vrijeme.',
      rationale: 'Ako je to jedan prilog, broji se dvaput; zbrojite ih ili recite za koje je vrijeme svaki.',
    },
    'THB-PLN-031': {
      summary: 'Raniji program u datoteci ima istog donatora, temu, zemlju i vrijeme.',
      rationale:
        'To je možda jedan projekt pod dva imena ili isti rad plaćen dvaput. Pitajte donatora; ako jedan nastavlja drugi, recite to pomoću `buildsOn`.',
    },
    'THB-PLN-032': {
      summary: 'Za aktivnost je prijavljeno da je započela, a poslije da nije započela.',
      rationale:
        'Što je započeto, otad je zauvijek u tijeku, kasni, dovršeno je ili otkazano: jedno od dvaju izvješća pogrešno je.',
    },
    'THB-PRF-001': {
      summary: 'Polja koje profil traži nema, niti je objašnjeno u `missing`.',
      rationale: 'Tko se oslanja na profil, mora moći razlikovati ono što nije poznato od onoga što nitko nije pitao.',
    },
    'THB-PRF-002': {
      summary: 'Nema polja koje profil mora imati.',
      rationale: 'Razlog u `missing` ne zamjenjuje ga: bez tog polja zapis za ovu svrhu nije uporabljiv.',
    },
    'THB-PRF-003': {
      summary: 'Zapis sadrži polje, ili razlog zašto ono nedostaje, koje profil izostavlja.',
      rationale:
        'Osjetljivost polja kazuje `openthb explain`; ono što imenuje osobu, ili otkriva gdje se netko skriva, mora nestati prije nego što datoteka ode.',
    },
    'THB-PRF-004': {
      summary: 'Zapis je prirode koju profil ne prima.',
      rationale: 'Stvarni zapisi ne smiju proći ondje gdje smiju samo drugi, ni izmišljeni ondje gdje bi se brojili.',
    },
    'THB-PRF-005': {
      summary: 'Datoteka ne sadrži nijedan zapis vrste koju profil traži.',
      rationale: 'Razmjena bez manifesta, primjerice, ne kaže tko je smije koristiti ni za što.',
    },
    'THB-PRF-006': {
      summary: 'Obustava pravila u profilu je istekla.',
      rationale:
        'Ono što je zadržavala ponovno se prijavljuje. Brojevi u datoteci kazuju koja je to; tko za nju odgovara obnavlja je ili popravlja podatke.',
    },
    'THB-REF-001': {
      summary: 'Status slijedi za onim za kojim ne može slijediti.',
      rationale:
        'Upućivanje se pošalje, primi, prihvati ili odbije i zaključi; pošiljatelj ga može povući prije kraja. Novi je pokušaj novo upućivanje.',
    },
    'THB-REF-002': {
      summary: 'Upućivanje je zaključeno, a njegov ishod nije zabilježen.',
      rationale: 'To što je rad završen ne kaže da je osobi pomognuto.',
    },
    'THB-REF-003': {
      summary: 'Upućivanje je odbijeno bez razloga ili ima razlog, a nije odbijeno.',
      rationale: 'Razlozi pokazuju gdje mehanizam zapinje.',
    },
    'THB-REF-004': {
      summary: 'Organizacija osobu upućuje samoj sebi.',
      rationale: 'Prosljeđivanje slučaja unutar organizacije nije upućivanje, a brojilo bi se kao takvo.',
    },
    'THB-REF-005': {
      summary:
        'Dijete se upućuje, a nisu zabilježeni njegov najbolji interes, njegovo mišljenje ili to da njegov skrbnik za upućivanje zna.',
      rationale: 'Upućivanje djeteta prilagođeno je djetetu.',
    },
    'THB-REF-006': {
      summary: 'Na hitno je upućivanje odgovoreno kasnije nego što njegova hitnost dopušta.',
      rationale:
        'To se dogodilo: zapis je ispravan, čuva se i broji. Datumi se ocjenjuju samo gdje stvar čine izvjesnom.',
    },
    'THB-REF-007': {
      summary: 'Hitno upućivanje nema odgovor, a vrijeme koje njegova hitnost dopušta prošlo je.',
      rationale: 'Pitajte primatelja ili ga povucite i pošaljite drugo: netko čeka pomoć.',
    },
    'THB-REF-008': {
      summary: 'Upućivanje ne kaže ni zašto ni za koje usluge.',
      rationale:
        'Primatelj ne može odgovoriti na ono što nitko ne traži; recite razloge ili usluge ili u `missing` zašto ne.',
    },
    'THB-REF-009': {
      summary: 'Upućivanje prelazi granicu, a ništa ne kaže po kojem sporazumu.',
      rationale: 'Imenujte sporazum ili recite u `missing` da ga nema.',
    },
    'THB-REF-010': {
      summary: 'Upućivanje unutar zemlje imenuje sporazum po kojem prelazi granicu.',
      rationale: 'Jedno je od toga pogrešno: njegova vrsta ili sporazum.',
    },
    'THB-REF-011': {
      summary: 'Kaže se da je usluga pružena na temelju upućivanja koje nitko nije prihvatio.',
      rationale: 'Ishod je odvojen od statusa i ne zamjenjuje prihvaćanje: zabilježite njega ili ishod kakav je bio.',
    },
    'THB-REF-012': {
      summary: 'Upućivanje ima dan ishoda, a ishoda nema.',
      rationale: 'Recite što je iz njega proizišlo ili uklonite dan.',
    },
    'THB-REF-013': {
      summary: 'Dijete je upućeno, a da nije saslušano, ili bez znanja njegova skrbnika.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-REF-014': {
      summary: 'Upućena je žrtva dijete, a upućivanje ne kaže ništa o zaštitnim mjerama za dijete.',
      rationale:
        'Je li dijete saslušano, je li obaviješten skrbnik i je li procijenjen najbolji interes, pripada svakom upućivanju djeteta.',
    },
    'THB-REF-015': {
      summary: 'Za upućivanje se kaže da ostaje u zemlji, a vodi u drugu, ili da prelazi granicu, a ne prelazi je.',
      rationale: 'Zemlje obiju organizacija govore što je od toga točno.',
    },
    'THB-REF-016': {
      summary: 'Dijete se upućuje organizaciji koja se djecom ne bavi.',
      rationale: 'Pitajte je li dijete ondje sigurno i shvaćeno ili ga uputite drugamo.',
    },
    'THB-RET-001': {
      summary: 'Datumi povratka govore drukčije od onoga dokle se kaže da je stigao.',
      rationale:
        'Povratak koji nije proveden nema za sobom dan puta, i prije njega nitko ne skrbi o osobi u zemlji povratka.',
    },
    'THB-RET-002': {
      summary: 'Planira se povratak, a opasnost od njega nije procijenjena.',
      rationale: 'Procijenite što osobu čeka prije nego što se o povratku odluči, i planirajte ga tek tada.',
    },
    'THB-RET-003': {
      summary: 'Osoba je vraćena, a opasnost nije procijenjena prije puta.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je toj osobi.',
    },
    'THB-RET-004': {
      summary: 'Planira se dobrovoljni povratak ili preseljenje, a osoba nije pristala.',
      rationale: 'Ono što se zove dobrovoljnim počiva na privoli same osobe; pitajte prije nego što se išta uredi.',
    },
    'THB-RET-005': {
      summary: 'Povratak ili preseljenje koje se zove dobrovoljnim provedeno je bez prethodne privole osobe.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Povratak protiv volje osobe zove se `forced`.',
    },
    'THB-RET-006': {
      summary: 'Osoba je pristala na povratak prije nego što joj je rečeno što on znači.',
      rationale: 'Privolu daje onaj tko zna na što je daje. Pitajte ponovno.',
    },
    'THB-RET-007': {
      summary: 'Povratak se planira u zemlju čija tijela za osobu nikada ne smiju saznati.',
      rationale: 'Planirajte drugu zemlju ili prvo ukinite zabranu, po želji same osobe.',
    },
    'THB-RET-008': {
      summary: 'Osoba je vraćena u zemlju čija tijela za nju nikada ne smiju saznati.',
      rationale:
        'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je toj osobi i vrijedi li zabrana još.',
    },
    'THB-RET-009': {
      summary: 'Udaljenje osobe planira se u zemlju od koje je ona tražila ili ima zaštitu.',
      rationale: 'Nitko se ne vraća u progon. Pričekajte odluku ili nađite drugu zemlju.',
    },
    'THB-RET-010': {
      summary: 'Osoba je udaljena u zemlju od koje je tražila ili ima zaštitu.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Pogledajte kako je toj osobi.',
    },
    'THB-RET-011': {
      summary: 'Povratak vodi u zemlju koju osoba napušta.',
      rationale: 'Premještaj unutar zemlje nije povratak, a brojio bi se kao takav.',
    },
    'THB-RET-012': {
      summary: 'Prema sporazumu osobe se mogu premjestiti protiv svoje volje.',
      rationale:
        'Preseljenje, povratak i upućivanje počivaju na privoli osobe. Tako jest: zapis je ispravan, čuva se i broji.',
    },
    'THB-RET-013': {
      summary: 'Preseljenje ne kaže po kojem se sporazumu provodi.',
      rationale: 'Imenujte sporazum ili recite u `missing` da ga nema: tako se vidi koji se sporazumi koriste.',
    },
    'THB-RET-014': {
      summary: 'Osoba je vraćena ili preseljena prije nego što je zemlja prihvata potvrdila da je prima ili bez toga.',
      rationale:
        'Tko stigne neočekivan, njega nitko ne dočeka ili ga šalju dalje. To se dogodilo: zapis je ispravan, čuva se i broji.',
    },
    'THB-RET-015': {
      summary: 'Osoba je vraćena, a nije zabilježeno da je itko pogledao kako joj je.',
      rationale:
        'Mnogi koji su vraćeni ponovno postanu žrtve trgovanja ljudima: skrbite o osobi ili u `missing` recite zašto to nitko ne čini.',
    },
    'THB-SCR-001': {
      summary: 'Prethodna je procjena našla da su elementi ispunjeni, a ne kaže na čemu počiva.',
      rationale: 'Imenujte dokaze ili razlog u `missing`: ishod koji nitko ne može provjeriti nikomu ne pomaže.',
    },
    'THB-SCR-002': {
      summary: 'Prethodna procjena prema elementima definicije našla je da su ispunjeni, a ne navodi ih sve.',
      rationale: 'Radnja i svrha potrebne su za svakoga, a za punoljetnu osobu uz to i sredstvo.',
    },
    'THB-SCR-003': {
      summary: 'Prethodna procjena osobe obavljena je na jeziku koji ona ne zna.',
      rationale: 'Iz odgovora na pitanja koja se nisu razumjela ne slijedi ništa. Ponovite procjenu s tumačem.',
    },
    'THB-SCR-004': {
      summary: 'Prethodna procjena ima odgovore na ono što njezin instrument ne pita.',
      rationale:
        'Pokazatelji prisilnog rada i operativni pokazatelji dva su popisa; nijedan se ne boduje po pravilu drugoga.',
    },
    'THB-SCR-005': {
      summary: 'Prethodna procjena djeteta provedena je prema popisu koji je načinjen za odrasle.',
      rationale: 'Djeca imaju svoje popise, u kojima se ne pita za sredstva: ponovite procjenu prema pravom.',
    },
    'THB-SCR-006': {
      summary:
        'Prethodna procjena osobe koja je od ulaska bila punoljetna provedena je prema popisu koji je načinjen za djecu.',
      rationale: 'Za punoljetnu se osobu pita za sredstvo, koje taj popis izostavlja: ponovite procjenu prema pravom.',
    },
    'THB-SCR-007': {
      summary: 'Za dijete je procijenjeno jesu li elementi ispunjeni, radnja i svrha jesu, a ishod je da nisu svi.',
      rationale: 'Za dijete sredstvo nije potrebno: radnja i svrha sve su što ima.',
    },
    'THB-SRV-001': {
      summary: 'Usluga je završila prije nego što je počela.',
      rationale: 'Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-SRV-002': {
      summary: 'Usluga ima dane kada je pružena, a njezin status kaže da nije.',
      rationale:
        'Ono što je odbijeno ili se nije moglo dobiti nije pruženo nijednog dana; ono što se samo planira nije završilo.',
    },
    'THB-SRV-003': {
      summary: 'Usluga je pružena, a ništa ne kaže otkad.',
      rationale: 'Navedite prvi dan ili razlog u `missing`: pokazatelji pitaju koliko je brzo pomoć stigla.',
    },
    'THB-SRV-004': {
      summary: 'Osoba je prijavljena kao nestala, ili se vratila, prije nego što je nestala.',
      rationale: 'Trenuci se uspoređuju u UTC, datumi samo gdje je stvar izvjesna.',
    },
    'THB-SRV-005': {
      summary: 'Za osobu se kaže da je i dalje nestala, a odsutnost ima kraj.',
      rationale: 'Tko pročita taj dan, prestaje tražiti.',
    },
    'THB-SRV-006': {
      summary: 'Postoji osnovana sumnja da je osoba žrtva, a ništa ne kaže da je ijedna usluga ponuđena.',
      rationale:
        'Pomoć pripada osobi od tada i ne ovisi ni o kakvoj suradnji. Zabilježite što je ponuđeno, odbijeno ili nije bilo dostupno.',
    },
    'THB-SRV-007': {
      summary: 'Usluga odgovara na upućivanje druge osobe.',
      rationale: 'Pomiješan je identifikator upućivanja, a s njim i to tko je što dobio.',
    },
    'THB-STR-001': {
      summary: 'Nedostaje obvezno polje.',
      rationale: 'Za obvezna polja nema razloga nedostajanja: bez njih zapis ne kaže ništa što bi se moglo uporabiti.',
    },
    'THB-STR-002': {
      summary: 'Vrijednost je drugog tipa od onoga koji polje prima.',
      rationale: 'Tekst, broj, da-ili-ne, popis i objekt nikada se ne pretvaraju jedno u drugo.',
    },
    'THB-STR-003': {
      summary: 'Vrijednost nije šifra zatvorenog popisa koji polje prima.',
      rationale: 'Šifre su točne: mala slova, crtice, nikada prevedene. `openthb codes` prikazuje popis.',
    },
    'THB-STR-004': {
      summary: 'Objekt ima ključ koji standard ne poznaje.',
      rationale:
        'Pogrešno napisano polje inače bi se izgubilo bez riječi. Ključ se ne prikazuje jer može sadržavati vrijednost.',
    },
    'THB-STR-005': {
      summary: 'Tekst nema oblik koji polje prima.',
      rationale:
        'Datumi, identifikatori, brojevi u tekstu i imena imaju svaki po jedan oblik, da bi se mogli uspoređivati.',
    },
    'THB-STR-006': {
      summary: 'Popis je prazan.',
      rationale: 'Da ih nema kaže se šifrom `none` ili razlogom u `missing`; prazan popis ne kaže ni jedno ni drugo.',
    },
    'THB-STR-007': {
      summary: 'Vrijednost stoji u skupu dvaput.',
      rationale: 'Skup svaku vrijednost broji jednom.',
    },
    'THB-STR-008': {
      summary: 'Polje je prisutno, a `missing` daje razlog zašto nije.',
      rationale: 'Jedno je od toga pogrešno, a ništa ne kaže koje.',
    },
    'THB-STR-009': {
      summary: 'Broj je izvan granica polja.',
      rationale: 'Granice su široke; broj izvan njih pogreška je u jedinici ili u tipkanju.',
    },
    'THB-STR-010': {
      summary: 'Ovo nije zapis standarda: objekt čiji `record` imenuje vrstu zapisa.',
      rationale: 'Svaki zapis kaže što je, da bi se mogao čitati bez svojih susjeda.',
    },
    'THB-STR-011': {
      summary: 'Zapis slijedi verziju standarda koju ovaj program ne čita.',
      rationale: 'Zapisi drugih verzija prvo se migriraju, uz izvještaj o tome što se gubi.',
    },
    'THB-STR-012': {
      summary: 'Vrijednost nije navedena u otvorenom popisu koji polje prima.',
      rationale:
        'Otvoreni popisi dopuštaju zemlji vlastite šifre; ona koju nitko nije naveo može biti i pogreška u pisanju.',
    },
    'THB-WIT-001': {
      summary: 'Koraci svjedoka idu unatrag.',
      rationale:
        'Osoba se pita, pristane, da iskaz i svjedoči, tim redom. Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-WIT-002': {
      summary: 'Datumi svjedoka govore više od onoga što je rečeno o suradnji.',
      rationale:
        'Tko nije pitan, nije pristao; tko je neodlučan, nije dao iskaz. Recite dokle se stiglo ili ispravite datume.',
    },
    'THB-WIT-003': {
      summary: 'Dijete je svjedočilo bez odvjetnika i bez osobe koja bi mu pružala potporu.',
      rationale: 'Imenujte oboje prije nego što se dijete ponovno sasluša.',
    },
    'THB-WIT-004': {
      summary: 'Dani mjere zaštite idu unatrag.',
      rationale:
        'Ona se zatraži, počne i završi, tim redom. Djelomični datumi ocjenjuju se samo gdje je stvar izvjesna.',
    },
    'THB-WIT-005': {
      summary: 'Mjera zaštite samo je zatražena ili odbijena, a ima dane kada je vrijedila.',
      rationale: 'Tko pročita jedno od toga, vjeruje da je osoba sigurna, ili ne vjeruje.',
    },
    'THB-WIT-006': {
      summary: 'Osoba je svjedočila, a opasnost za nju nikada nije procijenjena.',
      rationale: 'Zaštita se daje gdje postoji opasnost; za nju ne zna nitko tko nije pogledao.',
    },
    'THB-WIT-007': {
      summary: 'Osoba je svjedočila, a ništa ne kaže je li i kako zaštićena.',
      rationale: 'Zabilježite mjere, da nijedna nije tražena, ili u `missing` da je to rečeno na drugom mjestu.',
    },
    'THB-WIT-008': {
      summary: 'Osoba je svjedočila, a svaka zaštita koja je tražena odbijena je.',
      rationale: 'To se dogodilo: zapis je ispravan, čuva se i broji. Ponovno procijenite opasnost.',
    },
  },
};
