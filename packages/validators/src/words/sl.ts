import type { Words } from './words.js';

/** Slovenian. No native speaker has reviewed these words yet. @since 0.1.0 */
export const sl: Words = {
  language: 'sl',
  reviewed: false,
  heads: {
    title: 'Ugotovitve po standardu OpenTHB',
    files: 'Datoteke',
    suppressed: 'Zadržane ugotovitve',
    rules: 'Pravila',
    findings: 'Ugotovitve',
    file: 'Datoteka',
    read: 'Prebrano',
    accepted: 'Sprejeto',
    withErrors: 'Z napakami',
    unreadable: 'Neberljivo',
    rulesNotRun: 'Pravila niso uporabljena',
    errors: 'Napake',
    warnings: 'Opozorila',
    infos: 'Obvestila',
    safeguards: 'Varovala',
    rule: 'Pravilo',
    keptBack: 'Zadržano',
    reason: 'Razlog',
    owner: 'Odgovorna oseba',
    until: 'Do',
    severity: 'Teža',
    whatIsWrong: 'Kaj je narobe',
    more: 'Več',
    line: 'Vrstica',
    column: 'Stolpec',
    record: 'Zapis',
    value: 'Vrednost',
    words: 'Besede',
    list: 'Seznam',
    accepts: 'Sprejeto',
    reports: 'Javljeno',
  },
  sentences: {
    error: 'napaka',
    warning: 'opozorilo',
    info: 'obvestilo',
    validity: 'veljavnost',
    safeguard: 'varovalo',
    ofSafeguard: '{severity} (varovalo)',
    counted: '{of}: prebrano {read} = sprejeto {accepted} + z napakami {withErrors} + neberljivo {unreadable}',
    lines: 'vrstic: {lines}, od tega praznih: {blank}',
    records: 'zapisi: {kinds}',
    none: 'ni jih',
    findings: 'ugotovitve: napak {errors}, opozoril {warnings}, obvestil {infos}; od tega o varovalih: {safeguards}',
    rulesNotRun: 'pravila niso uporabljena na zapisih z okvarjeno zgradbo: {count}',
    suppression: 'začasno zadržano pravilo {rule}: {kept} ({reason}; {owner}; do {until})',
    keptBack: 'zadržano: {count}',
    expired: 'poteklo',
    expiredWhole: 'poteklo, nič ni zadržano',
    judged: 'presojano po profilu {profile} na dan {asOf}',
    judgedByLaw: 'presojano po profilu {profile} in pravu, ki velja za {law}, na dan {asOf}',
    judgedBy: 'Presojano po profilu {profile} na dan {asOf}.',
    allFiles: 'vse datoteke ({count})',
    oneFile: '1 datoteka.',
    manyFiles: 'Datotek: {count}.',
    noValue: 'Tu ni prikazana nobena vrednost iz zapisov.',
    valuesShown: 'Prikazane so vrednosti iz zapisov: samo za lastnika podatkov, ne posredujte jih.',
    stopped:
      'Ustavljeno pred koncem: datoteka {file} od {files} je bila presojena do zapisa {record}, brez pravil med zapisi; nepresojenih datotek: {left}.',
    stoppedAtLine:
      'Ustavljeno pred koncem: datoteka {file} od {files} je bila presojena do zapisa {record}, vrstica {line}, brez pravil med zapisi; nepresojenih datotek: {left}.',
    byRule: 'Ugotovitve po pravilih:',
    andMore: 'in še {count}',
    listCut: 'Seznam je skrajšan: navedenih je {listed} od {found} ugotovitev, samo preštetih {cut}.',
    belowListOne: 'Ugotovitve, lažje od teže »{severity}«, niso navedene: samo prešteta je {count}.',
    belowList: 'Ugotovitve, lažje od teže »{severity}«, niso navedene: samo preštetih je {count}.',
    briefly: '{of}: prebrano {read}, sprejeto {accepted}; napak {errors}, opozoril {warnings}, obvestil {infos}',
    whatWasRead: 'Kaj je bilo prebrano in kaj je iz tega nastalo',
    whatIsKept: 'Česa profil ne pusti javiti',
    whichFound: 'Pravila, ki so kaj našla, najtežja najprej',
    noneFound: 'Nobeno pravilo ni našlo ničesar.',
    someOf: '{listed} od {found} ugotovitev',
    all: 'vse',
    shown: 'prikazano {shown} od {all}',
    about: 'velja za: {record}',
    source: 'Vir: {source}',
    see: 'Glej: {command}',
    changes: 'novih {new}, izginulih {gone}, nespremenjenih {unchanged}',
    changesUnknown: 'prej {before}, potem {after}; eden od seznamov je skrajšan, zato nič ne pove, katere so nove',
    internal:
      'Za notranjo rabo: dejanska števila, brez nadzora razkritja. Ne posredujte in ne objavljajte jih takih, kot so.',
    manyRecords: '{record}: zapisov {count}',
    filled: '{field}: {filled} od {of}',
    silent: 'brez besede {count}',
    notCounted:
      'Niso šteti zapisi z okvarjeno zgradbo ({broken}) in taki, ki jih ni bilo mogoče prebrati ({unreadable}).',
    notReviewed: 'Teh besedil še ni pregledal rojeni govorec.',
  },
  rules: {
    'THB-BND-001': {
      summary: 'Prejšnji zapis v datoteki ima enak identifikator.',
      rationale: 'Identifikator imenuje en zapis; če sta dva, se eden izgubi ali šteje dvakrat.',
    },
    'THB-BND-002': {
      summary: 'Sklic ne imenuje nobenega zapisa v datoteki.',
      rationale: 'Zapis je morda že pri prejemniku; če ni, tega, kar se nanj sklicuje, ni mogoče razumeti.',
    },
    'THB-BND-003': {
      summary: 'Sklic imenuje zapis druge vrste, kot sme.',
      rationale: 'Žrtev ni organizacija: identifikatorji so bili zamenjani.',
    },
    'THB-BND-004': {
      summary: 'Manifest navaja več ali manj berljivih zapisov neke vrste, kot jih sledi.',
      rationale: 'Zapisi so se na poti izgubili ali dodali ali pa so nekateri okvarjeni.',
    },
    'THB-BND-005': {
      summary: 'Manifest stoji za prvim zapisom ali pa je že drugi.',
      rationale:
        'Bralci se po manifestu odločijo, kaj storiti s tem, kar sledi. Dve datoteki sta bili združeni, ne da bi iz njiju nastala ena.',
    },
    'THB-BND-006': {
      summary: 'Povezava med identiteto in žrtvijo je v isti datoteki kot žrtve ali identitete.',
      rationale: 'Identitete, žrtve in povezave med njimi potujejo ločeno: kdor dobi eno datoteko, ne sme dobiti imen.',
    },
    'THB-BND-007': {
      summary: 'Zapis je druge narave kot prvi zapis v datoteki.',
      rationale: 'Resnični, deidentificirani, sintetični in preskusni zapisi se nikoli ne štejejo skupaj.',
    },
    'THB-BND-008': {
      summary: 'Paket je naslovljen na svojega pošiljatelja.',
      rationale: 'Eno od obojega je napačno, morda prav tisto, kar odloča, kdo dobi podatke.',
    },
    'THB-BND-009': {
      summary: 'Manifest dvakrat šteje isto vrsto zapisa.',
      rationale: 'Nihče ne more reči, katero od obojega pove, koliko jih sledi.',
    },
    'THB-BND-010': {
      summary: 'Manifest zahteva izbris zapisa, ki mu sledi.',
      rationale: 'Kar je treba izbrisati, se ne pošlje znova; ostaneta samo identifikator in dan.',
    },
    'THB-BND-011': {
      summary: 'Za dve žrtvi en zapis navaja eno razmerje, drugi pa drugo.',
      rationale: 'Otrok nekega starša ima tega starša; bratje in sestre, partnerji in drugi so si to med seboj.',
    },
    'THB-BND-012': {
      summary: 'Prejšnji zapis v datoteki je morda o isti osebi.',
      rationale:
        'Spol, polni datum rojstva, državljanstva in leto vstopa v trgovino so enaki. Vprašajte; če gre za eno osebo, to povejte z `sameAs`, da se šteje enkrat.',
    },
    'THB-BND-013': {
      summary: 'Napotitev imenuje primer, v katerega napotena oseba ne sodi.',
      rationale: 'Dodajte žrtev k primeru ali navedite pravega.',
    },
    'THB-CHD-001': {
      summary: 'Starost je sporna ali pa se domneva, da gre za otroka, in o osebi kot otroku ni zabeleženo nič.',
      rationale: 'Dokler starost ni preverjena, je oseba otrok: iz tega sledijo skrbništvo, oskrba in postopek.',
    },
    'THB-CHD-002': {
      summary: 'Otrok brez varnega starša nima skrbnika.',
      rationale:
        'Skrbnik se postavi, takoj ko se domneva, da je otrok žrtev, če je brez spremstva ali ločen od staršev ali če je njegova družina vpletena.',
    },
    'THB-CHD-003': {
      summary:
        'Vrnitev otroka je načrtovana, preden sta bila ocenjena tveganje in varnost osebe in gospodinjstva, ki bi ga sprejela.',
      rationale:
        'Družina je otroka morda prodala ali pri tem sodelovala. Vrnitev načrtujte šele, ko sta obe oceni končani.',
    },
    'THB-CHD-004': {
      summary:
        'Otrok je bil vrnjen, preden sta bila ocenjena tveganje in varnost osebe in gospodinjstva, ki sta ga sprejela.',
      rationale: 'To se je zgodilo: zapis je pravilen, se hrani in šteje. Poglejte, kako je z otrokom.',
    },
    'THB-CHD-005': {
      summary: 'Vrnitev otroka je načrtovana k osebi ali v gospodinjstvo, vpleteno v trgovino z ljudmi.',
      rationale: 'Poiščite drugo rešitev: sorodnike, ki niso vpleteni, rejništvo, vključitev tam, kjer otrok je.',
    },
    'THB-CHD-006': {
      summary: 'Vrnitev otroka je načrtovana, vpleteni pa so sorodniki zunaj gospodinjstva, ki bi ga sprejelo.',
      rationale: 'Povejte, kako je otrok pred njimi zavarovan.',
    },
    'THB-CHD-007': {
      summary: 'Otroku je bila odvzeta prostost, ker je bil žrtev trgovine z ljudmi.',
      rationale:
        'Otroku, ki je žrtev, se prostost nikoli ne odvzame. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-CHD-008': {
      summary: 'Z otrokom je bil opravljen razgovor o trgovini z ljudmi, preden mu je bil postavljen skrbnik.',
      rationale:
        'Kjer je bil skrbnik potreben, razgovor počaka nanj. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-CHD-009': {
      summary: 'Trajna rešitev je načrtovana brez ugotovitve otrokove največje koristi.',
      rationale: 'Ugotovitev pride prva in pove, katera rešitev je prava.',
    },
    'THB-CHD-010': {
      summary: 'Trajna rešitev je načrtovana, otrokovo mnenje o njej pa ni zabeleženo.',
      rationale: 'Otroka se zasliši o tem, kaj bo z njim, glede na starost in zrelost.',
    },
    'THB-CHD-011': {
      summary: 'Sorodnik je otroka novačil ali z njim trgoval, del o otroku pa ne pove, da je družina vpletena.',
      rationale: 'Kdor načrtuje vrnitev, najprej prebere del o otroku.',
    },
    'THB-CHD-012': {
      summary: 'Odstranitev otroka je načrtovana brez ugotovitve otrokove največje koristi.',
      rationale: 'Kje naj otrok živi, izhaja iz ugotovitve njegove koristi, nikoli iz sporazuma o ponovnem sprejemu.',
    },
    'THB-CHD-013': {
      summary: 'Otrok je bil odstranjen brez ugotovitve otrokove največje koristi.',
      rationale: 'To se je zgodilo: zapis je pravilen, se hrani in šteje. Poglejte, kako je z otrokom.',
    },
    'THB-CHD-014': {
      summary: 'Otrok je izginil iz oskrbe in nihče ni obvestil policije.',
      rationale: 'Otrok, ki izgine iz oskrbe, pogosto znova postane žrtev trgovine z ljudmi. Prijavite takoj.',
    },
    'THB-CHD-015': {
      summary: 'Izginotje otroka je bilo policiji prijavljeno več kot dan pozneje.',
      rationale: 'Prve ure štejejo. Trenutki se primerjajo do sekunde; datumi samo, kjer je stvar z njimi gotova.',
    },
    'THB-CHD-016': {
      summary: 'Otrok naj bi bil nameščen pri nekom, ki zanj ne sme nikoli izvedeti.',
      rationale:
        'Poiščite drugo osebo, ki bi skrbela za otroka, ali znova pretehtajte, zakaj je bila prepoved določena.',
    },
    'THB-CHD-017': {
      summary: 'Otrok je poročen, prisilne poroke pa ni med oblikami.',
      rationale:
        'Otrok ne more privoliti v trgovino z ljudmi in pogosto tudi v poroko ne: vprašajte, ali je bila prisilna.',
    },
    'THB-CHD-018': {
      summary: 'Otrokova največja korist je bila ugotovljena, preden je dobil skrbnika.',
      rationale: 'Skrbnik sodeluje pri ugotovitvi. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-CHD-019': {
      summary:
        'Otrok brez varnega starša je na skrbnika čakal več kot teden dni po tem, ko se je prvič pomislilo, da je žrtev.',
      rationale:
        'Skrbnik se postavi, takoj ko se pomisli, da je otrok žrtev. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-CHD-020': {
      summary: 'Zadnji skrbnik otroka je odšel, preden je bila trajna rešitev izvedena.',
      rationale: 'Skrbnik ostane do takrat ali pa mu sledi drug.',
    },
    'THB-CHD-021': {
      summary:
        'O trajni rešitvi je bilo odločeno ali je bila izvedena, preden je bila ugotovljena največja korist, ali brez tega.',
      rationale: 'Ugotovitev pride prva. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-CHD-022': {
      summary: 'Vrnitev otroka k družini je načrtovana, družine pa ni nihče iskal.',
      rationale: 'Kdor otroka sprejme, mora biti prej najden in znan. Zabeležite iskanje ali zakaj ni potrebno.',
    },
    'THB-CHD-023': {
      summary:
        'Vrnitev otroka k družini je načrtovana ali izvedena, iskanje družine pa ni končano ali pa ni bilo predvideno.',
      rationale: 'Otroka lahko varno sprejme samo, kdor je bil najden in preverjen.',
    },
    'THB-CHD-024': {
      summary: 'Otrok je bil združen z družino, ki je vpletena v trgovino z njim.',
      rationale: 'To se je zgodilo: zapis je pravilen, se hrani in šteje. Poskrbite za otroka.',
    },
    'THB-CHD-025': {
      summary:
        'Z otrokom brez varnega starša je bil opravljen razgovor o trgovini z ljudmi, skrbnika pa ni imel nikoli.',
      rationale: 'Razgovor počaka na skrbnika. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-CHD-026': {
      summary: 'Vrnitev otroka je načrtovana, med njegovimi trajnimi rešitvami pa je ni.',
      rationale:
        'Tam se ocenijo oseba in gospodinjstvo, ki bi ga sprejela, ugotovi največja korist in zabeleži otrokovo mnenje; vrnitev mimo tega se izogne vsemu trojemu.',
    },
    'THB-CHD-027': {
      summary: 'Otrok naj bi bil vrnjen ali nastanjen drugje, nič pa ne pove, v kateri državi.',
      rationale: 'Brez tega nihče ne more oceniti nevarnosti tam; povejte jo ali v `missing`, zakaj ne.',
    },
    'THB-CHD-028': {
      summary: 'Storilec je sorodnik otroka, zapis o otroku pa ne pove, da je njegova družina vpletena.',
      rationale: 'To zadeva vsako vrnitev: kdor jo načrtuje, bere zapis o otroku.',
    },
    'THB-CHR-001': {
      summary: 'Nekaj ima datum pred rojstvom osebe.',
      rationale: 'Eden od datumov je napačen. Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-002': {
      summary: 'Datumi epizode so v vrstnem redu, ki ni mogoč: vstop, začetek izkoriščanja, konec izkoriščanja.',
      rationale: 'Isti dan je dovoljen, delni datumi pa se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-003': {
      summary: 'Zgodovina statusa ni urejena po datumih.',
      rationale: 'Zgodovine tečejo od najstarejšega k najnovejšemu; zadnje velja.',
    },
    'THB-CHR-004': {
      summary: 'Nekaj, kar se je zgodilo, ima datum po dnevu, na katerega je datoteka presojana.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-CHR-005': {
      summary: 'Stik ima datum po dnevu, na katerega je datoteka presojana.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-CHR-006': {
      summary: 'Zgodovina napotitve ni urejena po času.',
      rationale:
        'Zgodovine tečejo od najstarejšega k najnovejšemu. Trenutki se primerjajo v UTC; pri datumu šteje samo, kar je gotovo.',
    },
    'THB-CHR-007': {
      summary: 'Izid ima datum pred odpošiljanjem napotitve.',
      rationale: 'Isti dan je dovoljen, delni datumi pa se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-008': {
      summary: 'Načrt se konča, preden se začne.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-009': {
      summary: 'Aktivnost je zunaj časa načrta.',
      rationale: 'Ob pregledu načrta bo spregledana.',
    },
    'THB-CHR-010': {
      summary: 'Pooblastilo je prenehalo, preden je bilo dano.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-011': {
      summary: 'Trditev, da gre v dveh zapisih za isto osebo, je bila umaknjena, preden je bila izrečena.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-012': {
      summary: 'Dogodek se je končal, preden se je začel.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-013': {
      summary: 'Dogodek ima datum po dnevu, na katerega je datoteka presojana.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-CHR-014': {
      summary: 'Koraki kazenskega postopka niso urejeni po datumih.',
      rationale: 'Zgodovine tečejo od najstarejšega k najnovejšemu; zadnje velja.',
    },
    'THB-CHR-015': {
      summary: 'Rojstvo storilca ali korak kazenskega postopka ima datum po dnevu, na katerega je datoteka presojana.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-CHR-016': {
      summary: 'Primer je bil zaključen, preden je bil odprt, ali pa ima dan, ki še ni prišel.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-CHR-017': {
      summary: 'Faze postopka niso urejene po datumih ali pa je katera v prihodnosti.',
      rationale:
        'Zgodovine tečejo od najstarejšega k najnovejšemu; zadnje velja. Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-018': {
      summary: 'Program ali to, kar mu da donator, se konča, preden se začne.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-019': {
      summary: 'Zakonska določba je prenehala, preden je začela veljati.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-020': {
      summary: 'Sporazum je prenehal, preden je bil podpisan ali je začel veljati.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-021': {
      summary: 'Vnos kronike ima datum po dnevu, na katerega je datoteka presojana.',
      rationale: 'Kronika pove, kaj se je zgodilo; kar je obljubljeno za pozneje, ima svoj dan v `dueOn`.',
    },
    'THB-CHR-022': {
      summary: 'Organizacija je delo končala, preden ga je začela.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-023': {
      summary: 'Datum rojstva je po dnevu, na katerega je datoteka presojana.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-CHR-024': {
      summary: 'Korak ali izid napotitve ima datum po dnevu, na katerega je datoteka presojana.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-CHR-025': {
      summary: 'Datumi trajne rešitve povedo drugo, kot je navedeno, kako daleč je, ali tečejo nazaj.',
      rationale:
        'Kar je bilo preklicano ali samo pretehtano, ni bilo izvedeno; kar je bilo izvedeno, je bilo do dneva, na katerega je datoteka presojana.',
    },
    'THB-CHR-026': {
      summary: 'Nekdo je nehal zastopati otroka, preden je bil postavljen.',
      rationale: 'Eden od dni je napačno vtipkan. Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-027': {
      summary: 'Skrbnik je bil postavljen ali nevarnost za otroka ocenjena na dan, ki še ni prišel.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-CHR-028': {
      summary: 'Pooblastilo je bilo dano ali umaknjeno na dan, ki še ni prišel.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-CHR-029': {
      summary: 'Poročila o aktivnosti niso urejena po dnevih ali pa je katero z dne, ki še ni prišel.',
      rationale:
        'Zgodovine tečejo od najstarejšega k najnovejšemu; zadnje velja. Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-030': {
      summary: 'Poročila o programu niso urejena po dnevih ali pa je katero z dne, ki še ni prišel.',
      rationale:
        'Zgodovine tečejo od najstarejšega k najnovejšemu; zadnje velja. Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CHR-031': {
      summary: 'Poročilo o uporabi določbe govori o času, ki še ni prišel.',
      rationale: 'Navedite pravi datum ali presodite datoteko na poznejši dan z --as-of.',
    },
    'THB-COH-001': {
      summary: 'Množica vsebuje šifro `none` skupaj z drugimi šiframi.',
      rationale: 'Da jih ni in da so, ne more biti oboje res.',
    },
    'THB-COH-002': {
      summary: 'Navedena je vrsta spolnega izkoriščanja, med oblikami pa spolnega izkoriščanja ni.',
      rationale: 'Štetje po oblikah bi osebo izpustilo.',
    },
    'THB-COH-003': {
      summary: 'Najmanjša starost je višja od največje.',
      rationale: 'Taki navedbi ne ustreza nobena starost.',
    },
    'THB-COH-004': {
      summary: 'Za osebo je navedeno, da je bila v zgodnejšem trenutku starejša.',
      rationale: 'Nihče se od vstopa do izkoriščanja in do evidentiranja ne pomladi. Sporne navedbe se ne presojajo.',
    },
    'THB-COH-005': {
      summary: 'Navedba o starosti se ne ujema z datumom rojstva.',
      rationale: 'Tudi dokumentiran datum rojstva je lahko ponarejen; obdržite oba in označite navedbo, ki je sporna.',
    },
    'THB-COH-006': {
      summary: 'Status, o katerem odloča samo pristojni organ, navaja nekdo drug.',
      rationale:
        'Identificirana žrtev in oseba, ki ni žrtev, sta ugotovitvi organa, ki ga določa zakon. Kar meni drug organ, je `presumed` ali `potential`.',
    },
    'THB-COH-007': {
      summary: 'Zavrnitve ne navaja oseba sama, temveč nekdo drug.',
      rationale: 'Zavrne lahko samo oseba oziroma otrokov skrbnik.',
    },
    'THB-COH-008': {
      summary:
        'Ugotovitev se je iz žrtve spremenila v osebo, ki ni žrtev, ali obratno, z nečim, kar je imenovano prva odločitev.',
      rationale:
        'Ugotovitev se spremeni s pregledom, pritožbo ali preklicem; povejte, s čim, da bo mogoče pritožbe šteti.',
    },
    'THB-COH-009': {
      summary: 'Za osebo je navedeno, da je brez državljanstva in hkrati državljan neke države.',
      rationale: 'Kdor ima državljanstvo, ni brez državljanstva.',
    },
    'THB-COH-010': {
      summary: 'Izkoriščanje otroškega dela je navedeno za osebo, ki je bila ob izkoriščanju odrasla.',
      rationale: 'Za odrasle so oblike prisilno delo, dolžniško suženjstvo in podložnost.',
    },
    'THB-COH-011': {
      summary: 'Evidenčni vpis imenuje žrtev in ponavlja, kar je v zapisu o žrtvi.',
      rationale:
        'Dve mesti za eno dejstvo se sčasoma razideta. Spol, državljanstvo, to, da je oseba otrok, in oblike so za vpise brez žrtve.',
    },
    'THB-COH-012': {
      summary: 'Vrsta organa, ki je odločil, se ne ujema s tem, kdo navaja status.',
      rationale:
        'Nevladne in mednarodne organizacije so drugi organi; policija, tožilstvo in sodišča so pristojni organi ali drugi organi države; posameznik ni nobeden od njih.',
    },
    'THB-COH-013': {
      summary: 'Za žrtev je navedeno, da je enaka sama sebi ali z njo povezana.',
      rationale: 'Štela ali povezala bi se dvakrat.',
    },
    'THB-COH-014': {
      summary: 'Opaženih je bilo več otrok kot oseb.',
      rationale: 'Otroci so med osebami.',
    },
    'THB-COH-015': {
      summary: 'Za izkoriščanje ni navedeno, v kakšni obliki je bilo.',
      rationale: 'Navedite namene ali razlog v `missing`: brez njih se ne šteje pod nobeno obliko.',
    },
    'THB-COH-016': {
      summary: 'Množica v dogodku vsebuje šifro `none` skupaj z drugimi šiframi.',
      rationale: 'Da jih ni in da so, ne more biti oboje res.',
    },
    'THB-COH-017': {
      summary: 'Družba ima lastnosti človeka ali pa ima človek gospodarsko dejavnost družbe.',
      rationale: 'Osebe in družbe se štejejo ločeno. Kaj je lastnik, je v zapisu o lastniku.',
    },
    'THB-COH-018': {
      summary: 'Razmerje storilca do žrtve je navedeno dvakrat ali pa skupaj z `none`.',
      rationale: 'Več razmerij do ene žrtve je več vnosov; vsako je enkrat, `none` pa samo.',
    },
    'THB-COH-019': {
      summary: 'Primer je v delu, ima pa dan ali razlog zaključka.',
      rationale: 'Odprti in zaključeni primeri se štejejo ločeno. Zaključite ga ali odstranite konec.',
    },
    'THB-COH-020': {
      summary: 'Primer je zaključen, njegov zapis pa ne pove ne kdaj ne zakaj.',
      rationale: 'Po tem, kako se primeri končajo, se presoja odziv. Navedite oboje ali razlog v `missing`.',
    },
    'THB-COH-021': {
      summary: 'Primer ne imenuje nobene žrtve, dogodka ali storilca.',
      rationale: 'Ničesar ne povezuje. Imenujte jih ali navedite razlog v `missing`.',
    },
    'THB-COH-022': {
      summary: 'Za primer je navedeno, da je povezan sam s seboj.',
      rationale: 'Povezan bi bil sam s seboj.',
    },
    'THB-COH-023': {
      summary: 'Organizacija je del ali članica same sebe.',
      rationale: 'Kdor sešteva po delih, ne bi nikoli prišel do konca.',
    },
    'THB-COH-024': {
      summary: 'Gospodarska dejavnost je navedena za epizodo, v kateri delo ni bilo izkoriščano.',
      rationale:
        'Dejavnosti so tiste, v katerih je bilo delo osebe izkoriščano: dodajte obliko ali odstranite dejavnost.',
    },
    'THB-COH-025': {
      summary: 'Navedeno je, da ni bilo uporabljeno nobeno sredstvo, oseba pa je bila z enim od njih pod nadzorom.',
      rationale:
        'Nasilje, grožnje, dolg in odvzem dokumentov so sami sredstva. Izpustite sredstva, če nihče ni vprašal.',
    },
    'THB-COH-026': {
      summary: 'Za obliko izkoriščanja je navedeno, da je bila samo nameravana in da je nastopila.',
      rationale: 'Nameravane oblike so tiste, do katerih ni prišlo. Kar je nastopilo, je samo med oblikami.',
    },
    'THB-COH-027': {
      summary: 'Za epizodo je navedeno, da izkoriščanja ni bilo, in hkrati, kdaj ali kako je bilo.',
      rationale: '`none` pove, da ni prišlo do nobenega: ob njem ni ne dneva ne vrste ne platforme izkoriščanja.',
    },
    'THB-COH-028': {
      summary: 'Izobrazba osebe je višja, kot jo je dokončal kdor koli te starosti.',
      rationale: 'Eno od obojega je napačno vtipkano: starost ali stopnja izobrazbe.',
    },
    'THB-COH-029': {
      summary: 'Kar je zabeleženo o otroku, je v zapisu o osebi, ki je bila od vstopa odrasla.',
      rationale:
        'Del o otroku je za tistega, ki je bil otrok ob vstopu, ob začetku izkoriščanja ali ob evidentiranju ali bi to lahko bil.',
    },
    'THB-COH-030': {
      summary: 'Vrnitev, rešitev ali storitev je načrtovana za osebo, za katero je navedeno, da je umrla.',
      rationale: 'Prekličite, kar je bilo načrtovano, ali popravite podatek o življenju.',
    },
    'THB-COH-031': {
      summary: 'Za pogrešano osebo je navedeno, da je bila najdena mrtva in da je živa.',
      rationale: 'Popravite podatek o življenju ali to, kaj je bilo z osebo.',
    },
    'THB-COH-033': {
      summary: 'Za pravico biti v državi je navedeno, da je zaščita, za osebo pa, da je nima.',
      rationale: 'Povejte, katera zaščita je to ali po kateri drugi pravici je bila oseba tam.',
    },
    'THB-COH-034': {
      summary: 'Za izkoriščanje je navedeno, da se ni končalo, ima pa zadnji dan.',
      rationale: 'Povejte, kako se je končalo, ali izpustite zadnji dan, dokler traja.',
    },
    'THB-COH-035': {
      summary: 'Navedene so platforme za novačenje, med načini pa ni nobenega spletnega.',
      rationale: 'Dodajte način, da ga šteje tudi tisti, ki šteje po načinih.',
    },
    'THB-COH-036': {
      summary: 'Postopek ali kazen imenuje storilca, ki ga primer ali postopek ne imenuje.',
      rationale: 'Kdor šteje storilce v primeru, spregleda tiste, ki jih imenujejo samo njegovi postopki.',
    },
    'THB-COH-037': {
      summary: 'Za otroka je navedeno, da je brez spremstva in da zanj ravna eden od staršev.',
      rationale:
        'Brez spremstva je, kdor ni z nobenim od staršev, sorodnikom ali drugo odraslo osebo, ki mora zanj skrbeti.',
    },
    'THB-COH-038': {
      summary: 'Za osebo je navedeno, da ima manj otrok, kot jih je imenovanih med vzdrževanimi.',
      rationale: 'Vsak otrok med vzdrževanimi je eden od tistih, ki se štejejo.',
    },
    'THB-COH-039': {
      summary: 'Stik je bil v delu druge države, kot jo navaja.',
      rationale: 'Prvi dve črki območja sta njegova država; deli Kosova so tam pod Srbijo.',
    },
    'THB-COH-040': {
      summary: 'Dogodek je bil v delu druge države, kot jo navaja.',
      rationale: 'Prvi dve črki območja sta njegova država; deli Kosova so tam pod Srbijo.',
    },
    'THB-COH-041': {
      summary: 'Za pravico do prebivanja je bilo zaprošeno v državi, katere državljan je oseba.',
      rationale: 'Državljan ne potrebuje dovoljenja. Obdobje za okrevanje in razmislek se lahko da tudi državljanom.',
    },
    'THB-CON-001': {
      summary: 'Za otroka, mlajšega od petnajst let, je navedeno, da je privolil sam.',
      rationale:
        'Pod petnajstim letom gre pristanek otroka skupaj s privolitvijo osebe, ki zanj skrbi; če ni nobene varne, jo nadomesti odločitev v otrokovo največjo korist.',
    },
    'THB-CON-002': {
      summary: 'Podatki se hranijo brez privolitve, ne vloga odločevalca ne podlaga odločitve pa nista zabeleženi.',
      rationale: 'Kdor odloča namesto osebe, pove, v kateri vlogi in po katerem pravilu.',
    },
    'THB-CON-003': {
      summary: 'Navedeno je, da je oseba, ki skrbi za otroka, privolila namesto odraslega.',
      rationale: 'Odrasli privolijo sami; skrbnik, ki ga odraslemu postavi sodišče, ravna po zakonski obveznosti.',
    },
    'THB-CON-004': {
      summary: 'Oseba je bila napotena, zabeleženo pa ni nič, kar bi dovoljevalo posredovanje podatkov.',
      rationale:
        'Privolitev, odločitev v največjo korist, življenjski interesi ali zakonska obveznost: eno od tega je bilo. Napotitev se zaradi tega nikoli ne zadrži.',
    },
    'THB-CON-005': {
      summary: 'Oseba je bila napotena, potem ko je pooblastilo prenehalo ali je bilo umaknjeno.',
      rationale: 'Vprašajte znova ali zabeležite drugo podlago, ki je bila.',
    },
    'THB-CON-006': {
      summary: 'Oseba je bila napotena brez privolitve, ne vloga odločevalca ne podlaga odločitve pa nista zabeleženi.',
      rationale: 'Kdor odloča namesto osebe, pove, v kateri vlogi in po katerem pravilu.',
    },
    'THB-CON-007': {
      summary: 'Oseba, ki skrbi za otroka, je privolila za otroka, čigar družina je vpletena, skrbnik pa ni zabeležen.',
      rationale: 'Kdor je morda soudeležen, ne sme odločati o tem, kdo za otroka izve.',
    },
    'THB-CON-008': {
      summary: 'Oseba je bila napotena, to, kar je to dovoljevalo, pa je bilo dano za druge namene.',
      rationale:
        'Privolitev v eno rabo ni privolitev v drugo: vprašajte znova ali zabeležite drugo podlago, ki je bila.',
    },
    'THB-CON-009': {
      summary: 'Oseba je bila napotena k organizaciji, ki je ni med tistimi, ki smejo imeti podatke.',
      rationale:
        'Kdo sme imeti podatke, je del dogovorjenega: vprašajte znova ali zabeležite drugo podlago, ki je bila.',
    },
    'THB-CON-010': {
      summary: 'Oseba je bila napotena, preden je bilo dano to, kar je to dovoljevalo.',
      rationale: 'Privolitev pride, preden podatki gredo. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-CON-011': {
      summary:
        'Oseba, ki skrbi za otroka, je privolila za otroka od šest do štirinajst let, ni pa navedeno, da je otrok pristal.',
      rationale:
        'Od šestega leta se otroka vpraša, z besedami, ki jih razume; zabeležite njegov pristanek ob privolitvi osebe, ki zanj skrbi.',
    },
    'THB-CON-012': {
      summary: 'Vse, kar je dovoljevalo hraniti podatke o osebi, je prenehalo ali je bilo umaknjeno.',
      rationale: 'Izbrišite zapis ali zabeležite podlago, po kateri se še hrani.',
    },
    'THB-CON-013': {
      summary: 'Paket se pošilja za namen, ki ga pooblastilo ne zajema.',
      rationale: 'Privolitev v eno rabo ni privolitev v drugo: izpustite namen ali zabeležite drugo podlago, ki je.',
    },
    'THB-CON-014': {
      summary: 'Paket je naslovljen na organizacijo, ki je ni med tistimi, ki smejo imeti podatke.',
      rationale: 'Še ni šel: odstranite prejemnika ali zabeležite, kaj dovoljuje pošiljanje tja.',
    },
    'THB-CON-015': {
      summary: 'Paket je bil narejen, potem ko je pooblastilo prenehalo ali je bilo umaknjeno.',
      rationale: 'Še ni šel: vprašajte znova ali zabeležite drugo podlago, ki je.',
    },
    'THB-CON-016': {
      summary: 'Oseba je bila napotena k organizaciji vrste, ki podatkov ne sme imeti.',
      rationale:
        'Kdo sme imeti podatke, je del dogovorjenega: vprašajte znova ali zabeležite drugo podlago, ki je bila.',
    },
    'THB-CON-017': {
      summary: 'Otrok, mlajši od petnajst let, je bil napoten samo na podlagi lastne privolitve.',
      rationale:
        'Pod petnajstim letom gre pristanek otroka skupaj s privolitvijo osebe, ki zanj skrbi; če ni nobene varne, jo nadomesti odločitev v otrokovo največjo korist.',
    },
    'THB-CON-018': {
      summary: 'Zapis se pošilja za namene, od katerih enega ne krije nič, kar dovoljuje njegovo hrambo.',
      rationale:
        'Privolitev v eno rabo ni privolitev v drugo: izpustite zapis, vprašajte znova ali zabeležite drugo podlago, ki je.',
    },
    'THB-CRN-001': {
      summary: 'Vnos kronike izpolnjuje samega sebe.',
      rationale: 'Imenujte vnos obljube.',
    },
    'THB-CRN-002': {
      summary: 'Vnos pove, kako daleč je nekaj opravljeno, ne pa, kaj je bilo obljubljeno.',
      rationale: 'Imenujte zaveze ali vnos obljube.',
    },
    'THB-CRN-003': {
      summary: 'Zabeležen je nezadosten odziv, ne pa, kaj ni bilo izpolnjeno.',
      rationale: 'Imenujte obljubo, zaveze ali načrt, program, zakon ali sporazum, za katerega gre.',
    },
    'THB-CRN-004': {
      summary: 'Obljubljeno je zapadlo, preden je bilo obljubljeno.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-CRN-005': {
      summary: 'Za obljubo je navedeno, da še ni zapadla, njen dan pa je minil.',
      rationale: 'Povejte, kako daleč je opravljeno.',
    },
    'THB-CRN-006': {
      summary: 'Dan obljube je minil in nič ne pove, ali je bila izpolnjena.',
      rationale:
        'Kronika je zato, da se vidijo nezadostni odzivi. Povejte, kako daleč je opravljeno, ali navedite razlog v `missing`.',
    },
    'THB-CRN-007': {
      summary: 'Vnos kronike ne pove, kje ga je mogoče prebrati.',
      rationale:
        'Komur se pokaže nezadosten odziv, vpraša po viru. Navedite naslov ali povezavo ali razlog v `missing`.',
    },
    'THB-DIS-001': {
      summary: 'Prepoved razkritja ne imenuje nikogar.',
      rationale:
        'Ne bi ščitila pred nikomer. Imenujte organizacijo, vrsto organizacije, državo ali razmerje; kar se ne sme pokazati, ima razlog v `missing`.',
    },
    'THB-DIS-002': {
      summary: 'Podatki se smejo posredovati nekomu, ki za osebo ne sme nikoli izvedeti.',
      rationale: 'Prepoved je nad vsakim pooblastilom. Odstranite prejemnika.',
    },
    'THB-DIS-003': {
      summary: 'Oseba je bila napotena k nekomu, ki zanjo ne sme nikoli izvedeti.',
      rationale: 'To se je zgodilo: zapis je pravilen, se hrani in šteje. Poskrbite za varnost osebe.',
    },
    'THB-DIS-004': {
      summary: 'Zapis o osebi je naslovljen na nekoga, ki zanjo ne sme nikoli izvedeti.',
      rationale: 'Še ni šel: odstranite zapis ali prejemnika. Prepoved je nad vsakim pooblastilom in profilom.',
    },
    'THB-DIS-005': {
      summary:
        'Zapis o osebi je naslovljen na organizacijo v državi, pred katero je ta oseba zaprosila za zaščito ali jo ima.',
      rationale: 'Še ni šel: odstranite zapis ali prejemnika. Imenovati ga sme le zabeležena prošnja osebe same.',
    },
    'THB-DIS-006': {
      summary:
        'Oseba je bila napotena k organizaciji v državi, pred katero je ta oseba zaprosila za zaščito ali jo ima.',
      rationale:
        'To se je zgodilo: zapis je pravilen, se hrani in šteje. Tja sme voditi le zabeležena prošnja osebe same.',
    },
    'THB-FIL-001': {
      summary: 'Datoteka je prazna.',
      rationale: 'Datoteka brez zapisa in brez manifesta je morda odrezana.',
    },
    'THB-FIL-002': {
      summary: 'Bajti niso v kodiranju UTF-8.',
      rationale: 'Shranite datoteko kot UTF-8; drugo kodiranje bi spremenilo imena, šifre pa bi postale neberljive.',
    },
    'THB-FIL-003': {
      summary: 'To ni JSON.',
      rationale: 'Vrstica ali dokument se prekine ali ima skladenjsko napako.',
    },
    'THB-FIL-004': {
      summary: 'Vrstica je daljša, kot jo ta program bere.',
      rationale:
        'Noben zapis ni tako dolg; običajni vzrok je manjkajoči prelom vrstice. Preostanek vrstice je preskočen.',
    },
    'THB-FIL-005': {
      summary: 'Objekti in seznami so ugnezdeni globlje kot v katerem koli zapisu.',
      rationale: 'Gnezdenje brez konca je način, kako se bralniku izčrpa pomnilnik.',
    },
    'THB-FIL-006': {
      summary: 'Dokument ni ne zapis ne seznam zapisov ne objekt z `records`.',
      rationale: 'Datoteke JSON vsebujejo `{"manifest": ..., "records": [...]}`; NDJSON vsebuje po en zapis v vrstici.',
    },
    'THB-FIL-007': {
      summary: 'Prva vrstica ne imenuje nobenega stolpca formata.',
      rationale: 'Datoteke brez glave ni mogoče brati po imenih stolpcev.',
    },
    'THB-FIL-008': {
      summary: 'Vrstica nima toliko celic kot glava.',
      rationale: 'Manjkajoče ali odvečno ločilo premakne vrednosti v napačne stolpce.',
    },
    'THB-FIL-009': {
      summary: 'Vrednost ni nobena od tistih, ki jih format pozna za ta stolpec.',
      rationale: 'Izpuščena je in všteta v poročilo o izgubah.',
    },
    'THB-FIL-010': {
      summary: 'Stolpec ali vrednost je napačno zapisana na znan način in je bila prebrana, kot je bila mišljena.',
      rationale: 'Zapišite tako, kot imenuje format; drugi bralniki te pisave morda ne poznajo.',
    },
    'THB-FIL-011': {
      summary: 'Narekovaj je ostal odprt ali pa stoji, kjer ne sme.',
      rationale: 'Kar sledi, ni mogoče razdeliti v celice.',
    },
    'THB-FIL-012': {
      summary: 'Delovnega zvezka ni mogoče odpreti.',
      rationale: 'Je poškodovan, zaščiten z geslom ali pa ni XLSX.',
    },
    'THB-FIL-013': {
      summary: 'Dva stolpca v vrstici si nasprotujeta.',
      rationale: 'Oba sta ohranjena, kjer ima standard prostor za oba; sicer natančnejši.',
    },
    'THB-FIL-014': {
      summary: 'Datoteka ni v nobenem znanem formatu.',
      rationale:
        'Ne vsebuje objektov JSON, njena prva vrstica pa ne imenuje nobenega stolpca formata, ki se bere. `--from` pove, kaj je.',
    },
    'THB-FIL-015': {
      summary: 'Vrstica ne pove, kateremu zapisu in kateremu mestu na njegovih seznamih pripada.',
      rationale:
        'Vrstice seznama imenujejo svoj zapis in se štejejo od 1. Vrstice, katere zapisa ali nadrejene vrstice ni ali katere številko ima druga vrstica, ni mogoče vrniti na mesto.',
    },
    'THB-FIL-016': {
      summary: 'Zapis sledi poznejši različici standarda; ključ, ki ga pozna samo ta različica, je bil izpuščen.',
      rationale: 'Prebrano je, kar ta različica ve o zapisu. Ostalo prebere program poznejše različice.',
    },
    'THB-FIL-017': {
      summary: 'Zapis sledi prejšnji različici standarda; nekaj, kar je povedal o datoteki, je bilo izpuščeno.',
      rationale: 'Števila in povzetki v manifestu so tisti, ki jih je imela datoteka pred migracijo.',
    },
    'THB-FIL-018': {
      summary: 'Datoteka je v znani različici formata, ki je ni mogoče brati.',
      rationale:
        'Vsaka njena vrstica velja za več oseb, in tega, kar povedo o eni, ni mogoče ločiti od tega, kar povedo o drugi.',
    },
    'THB-FIL-019': {
      summary: 'Stisnjena datoteka je poškodovana ali se prekine.',
      rationale: 'Kar je bilo mogoče prebrati, je presojeno; kar je za poškodbo, ni. Pošljite ali stisnite jo znova.',
    },
    'THB-FIL-020': {
      summary: 'Stisnjena datoteka se razširi v veliko več, kot vsebuje datoteka z zapisi.',
      rationale:
        'Majhna datoteka, ki raste brez konca, je način, kako se bralnik izčrpa. Kar je bilo do takrat prebrano, je presojeno.',
    },
    'THB-FIL-021': {
      summary: 'Objekt ima dvakrat isti ključ.',
      rationale:
        'Programi se razlikujejo po tem, katerega vzamejo, in nobeden tega ne pove; zapis ni bil prebran. Obdržite tistega, ki je mišljen.',
    },
    'THB-FIL-022': {
      summary: 'Datoteke ni mogoče odpreti ali pa branje ne uspe.',
      rationale:
        'Ni je, ni je dovoljeno brati, je mapa ali pa je odpovedal njen disk. Druge datoteke so bile presojene.',
    },
    'THB-IDN-001': {
      summary: 'Besedilo, ki ne sme nikogar imenovati, vsebuje elektronski naslov.',
      rationale:
        'Kar imenuje osebo, je v identiteti, ki potuje ločeno, ali v opombah, s katerimi se ravna, kakor da bi potovale tudi one. Napišite, kaj se je zgodilo, brez tega.',
    },
    'THB-IDN-002': {
      summary: 'Besedilo, ki ne sme nikogar imenovati, vsebuje telefonsko številko.',
      rationale:
        'Kar imenuje osebo, je v identiteti, ki potuje ločeno, ali v opombah, s katerimi se ravna, kakor da bi potovale tudi one. Napišite, kaj se je zgodilo, brez tega.',
    },
    'THB-IDN-003': {
      summary:
        'Besedilo, ki ne sme nikogar imenovati, vsebuje številko dokumenta ali številko, po kateri država pozna osebo.',
      rationale:
        'Kar imenuje osebo, je v identiteti, ki potuje ločeno, ali v opombah, s katerimi se ravna, kakor da bi potovale tudi one. Napišite, kaj se je zgodilo, brez tega.',
    },
    'THB-IDN-004': {
      summary: 'Besedilo, ki ne sme nikogar imenovati, osebo nagovarja po imenu.',
      rationale:
        'Kar imenuje osebo, je v identiteti, ki potuje ločeno, ali v opombah, s katerimi se ravna, kakor da bi potovale tudi one. Napišite, kaj se je zgodilo, brez tega.',
    },
    'THB-IDN-005': {
      summary: 'Identifikator zapisa o osebi pove nekaj o tej osebi.',
      rationale:
        'Identifikator ne pove ničesar: ne imena, ne datuma rojstva, ne številke, po kateri država pozna osebo. Izdajte drugega.',
    },
    'THB-IDN-006': {
      summary: 'Identifikator zapisa vsebuje datum rojstva, ki je v njem.',
      rationale: 'Identifikator gre tudi tja, kamor datum ne sme: v sklice, dnevnike in tabele. Izdajte drugega.',
    },
    'THB-LAW-001': {
      summary: 'Pravno zastopanje se je končalo, preden se je začelo.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-LAW-002': {
      summary:
        'Žrtvi je bila odvzeta prostost, bila je obtožena ali obsojena za izsiljeno dejanje, in nihče ni pretehtal nekaznovanja.',
      rationale:
        'Organi morajo imeti možnost, da ne preganjajo in ne kaznujejo tistega, ki je bil prisiljen. Zahtevajte, naj se odločitev znova pretehta.',
    },
    'THB-LAW-003': {
      summary: 'Identificirana žrtev ostaja obsojena za dejanje, v katero jo je prisilila trgovina z ljudmi.',
      rationale: 'Zahtevajte, naj se obsodba razveljavi ali kazen ne izvrši.',
    },
    'THB-LAW-004': {
      summary: 'O odškodnini je bilo odločeno ali je bila izplačana, preden je bila zahtevana.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-LAW-005': {
      summary: 'Odškodninskemu zahtevku ni ugodeno, zanj pa je bil denar prisojen ali izplačan.',
      rationale: 'Zahtevki in prisojeni zneski se štejejo ločeno; eno od obojega bi se štelo napačno.',
    },
    'THB-LAW-006': {
      summary:
        'Izplačane je bilo več odškodnine, kot je bilo prisojene, ali pa je bila izplačana, ne da bi bila prisoja zabeležena.',
      rationale: 'Razlog so lahko obresti; pogosteje je napačna številka ali valuta.',
    },
    'THB-LAW-007': {
      summary: 'Obsojen je bil storilec, ki je tudi sam žrtev.',
      rationale: 'Poglejte, ali so bila dejanja izsiljena. Kdor je bil prisiljen, naj ne bo kaznovan.',
    },
    'THB-LAW-008': {
      summary: 'Otrok je obtožen trgovine z ljudmi in nič ne pove, ali je tudi sam žrtev.',
      rationale:
        'Otroke silijo, da novačijo in nadzorujejo druge. Najprej poglejte to; navedite njegov zapis kot žrtve ali razlog v `missing`.',
    },
    'THB-LAW-009': {
      summary: 'Faza postopka, ki se ne konča s sodbo, ima izid sodbe.',
      rationale: 'Obsodbe in oprostitve se štejejo po sodbah. Izid navedite pri fazi sodbe.',
    },
    'THB-LAW-010': {
      summary: 'Postopek, ki ni kazenski, se je končal z obsodbo ali oprostitvijo.',
      rationale: 'Krivdo ugotavlja samo kazensko sodišče; drugod se zahtevku ugodi ali se zavrne.',
    },
    'THB-LAW-011': {
      summary: 'Obsodba je pravnomočna, kazen pa ni zabeležena.',
      rationale: 'Kazni kažejo, ali zakon odvrača. Zabeležite jih ali navedite razlog v `missing`.',
    },
    'THB-LAW-012': {
      summary: 'Zaporna kazen nima trajanja ali pa denarna kazen nima zneska.',
      rationale: 'Navedite ga ali razlog v `missing`.',
    },
    'THB-LAW-013': {
      summary: 'Kazen, ki se meri v denarju, ima mesece, ali pa ima tista, ki se meri v času, znesek.',
      rationale: 'Dve kazni sta dva vnosa.',
    },
    'THB-LAW-014': {
      summary: 'Zakon tega ne daje, navedeno pa je, za koliko časa.',
      rationale: 'Brez določbe ni trajanja, ki bi ga primerjali.',
    },
    'THB-LAW-015': {
      summary: 'Zakon daje manj kot trideset dni za okrevanje in razmislek.',
      rationale: 'Konvencija zahteva najmanj trideset dni. Tako je: zapis je pravilen, se hrani in šteje.',
    },
    'THB-LAW-016': {
      summary: 'V nekem obdobju je to dobilo več oseb, kot jih je za to zaprosilo.',
      rationale: 'Nekateri so morda zaprosili pred tem časom; pogosteje sta števili zamenjani.',
    },
    'THB-LAW-017': {
      summary: 'Določba, ki je zakon ne daje, je navedena kot uporabljena.',
      rationale: 'Bodisi določba medtem obstaja bodisi je to, kar se uporablja, praksa brez nje.',
    },
    'THB-LAW-018': {
      summary: 'Zakon pomaga samo tistemu, ki sodeluje s pristojnimi organi.',
      rationale:
        'Identifikacija, pomoč in obdobje za okrevanje so odvisni samo od utemeljenih razlogov. Tako je: zapis je pravilen, se hrani in šteje.',
    },
    'THB-LAW-019': {
      summary: 'Zakon otroke izključuje iz tega, kar daje žrtvam.',
      rationale: 'Otrok ima vsaj to, kar ima odrasli. Tako je: zapis je pravilen, se hrani in šteje.',
    },
    'THB-LAW-020': {
      summary: 'Žrtev je bila prisiljena v dejanje, nobena epizoda pa nima oblike izkoriščanja, ki mu ustreza.',
      rationale: 'Kdor je bil prisiljen beračiti ali krasti, je bil s tem izkoriščan: dodajte obliko, da se šteje.',
    },
    'THB-LAW-021': {
      summary: 'Kazen je zabeležena v kazenskem postopku, v katerem ni prišlo do obsodbe.',
      rationale: 'Zabeležite sodbo, na kateri temelji; če je ni bilo, tudi kazni ni.',
    },
    'THB-LAW-022': {
      summary: 'Faza postopka stoji za fazo, pred katero sodi.',
      rationale: 'Faze gredo od prijave do izvršitve. Razveljavljeni sodbi sledi novo sojenje.',
    },
    'THB-LAW-023': {
      summary: 'Postopek, ki ni kazenski, ima obtožbo.',
      rationale: 'Obtožuje samo kazensko pravo: popravite vrsto postopka ali fazo.',
    },
    'THB-LAW-024': {
      summary: 'Sodišče je odločilo in nič ne pove, kako.',
      rationale: 'Po tem se štejejo obsodbe in oprostitve; povejte ali v `missing`, zakaj ne.',
    },
    'THB-LAW-025': {
      summary: 'Zakon to daje, zadnje poročilo pa pravi, da se ne uporablja.',
      rationale: 'Pravica, ki je nihče ne dobi, ni pravica. Povejte v poročilu, kaj je v napoto.',
    },
    'THB-LAW-026': {
      summary: 'Zakon to daje in nič ne pove, koliko se uporablja.',
      rationale:
        'Določbe se spremljajo po tem, kaj iz njih nastane: dodajte poročilo ali v `missing` povejte, zakaj ga ni.',
    },
    'THB-LAW-027': {
      summary: 'Za določbo je navedeno, da se ne uporablja, nekdo pa je v tem času dobil, kar daje.',
      rationale: 'Eno od obojega je napačno: koliko se uporablja ali koliko jih je to dobilo.',
    },
    'THB-LAW-028': {
      summary: 'Določba je navedena kot uporabljena, preden je začela veljati.',
      rationale: 'Dan začetka veljavnosti je napačen ali pa poročilo govori o prejšnji določbi, ki ima svoj zapis.',
    },
    'THB-LAW-029': {
      summary: 'Noben dogodek v primeru ni imel namena, za katerega so bile njegove žrtve izkoriščane.',
      rationale:
        'Obtožba mora ustrezati temu, kar se je žrtvam zgodilo: tu je dogodek, oblika ali žrtev iz drugega primera.',
    },
    'THB-LIF-001': {
      summary: 'Zapis je treba znova pregledati na dan, preden je bila ta njegova različica napisana.',
      rationale:
        'Pregled, ki je mišljen, je že bil ali pa je dan napačen. Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-LIF-002': {
      summary: 'Resničen zapis o osebi ne pove, kako dolgo se hrani.',
      rationale:
        'Pove se enkrat za vsako vrsto zapisa v datoteki. Navedite razred hrambe, da nič ne preživi svoje rabe.',
    },
    'THB-LIF-003': {
      summary: 'Zapis o osebi naj bi se hranil trajno.',
      rationale:
        'Trajno se hrani samo, kar ne govori o nobeni osebi. Vzemite drug razred ali to pretvorite v statistiko.',
    },
    'THB-PER-001': {
      summary: 'Datumi dovoljenja tečejo nazaj.',
      rationale:
        'Za dovoljenje se zaprosi, nato se o njem odloči, nato velja od prvega do zadnjega dne. Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-PER-002': {
      summary: 'Dovoljenje je bilo izdano in nič ne pove, od katerega dne velja.',
      rationale: 'Navedite prvi dan ali razlog v `missing`: brez tega nihče ne more reči, ali oseba sme ostati.',
    },
    'THB-PER-003': {
      summary: 'Dovoljenje ima datum, ki ga njegov status izključuje.',
      rationale:
        'Za kar ni bilo zaprošeno, nima dneva prošnje, kar je v postopku, nima odločitve, kar ni bilo dano, nima prvega dne.',
    },
    'THB-PER-004': {
      summary: 'Odobreno je bilo obdobje za okrevanje in razmislek, krajše od trideset dni.',
      rationale: 'Trideset dni je najmanj. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-PER-005': {
      summary: 'Obdobje za okrevanje in razmislek je odvisno od sodelovanja s pristojnimi organi.',
      rationale: 'Da se samo na podlagi utemeljenih razlogov, da lahko oseba okreva in se odloči brez pritiska.',
    },
    'THB-PER-006': {
      summary: 'Oseba je bila odstranjena med obdobjem za okrevanje in razmislek.',
      rationale: 'V tem času se ne izvrši noben izgon. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-PER-007': {
      summary: 'Otrokova pravica, da ostane, je odvisna samo od sodelovanja s pristojnimi organi.',
      rationale: 'Otrokovo dovoljenje sledi njegovi največji koristi, naj bo priča ali ne.',
    },
    'THB-PER-008': {
      summary: 'Obdobje za okrevanje in razmislek je krajše, kot ga določa zakon države.',
      rationale:
        'Velja zakon z dne, ko se je začelo. Da je krajše od trideset dni, se pove posebej. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-PER-009': {
      summary: 'Dovoljenje za prebivanje je krajše, kot ga določa zakon države.',
      rationale: 'Velja zakon z dne, ko se je začelo. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-PER-010': {
      summary:
        'Obstajajo utemeljeni razlogi za domnevo, da je oseba brez pravice do prebivanja žrtev, in ni zabeležena nobena pravica do prebivanja, ne zaprošena ne druga.',
      rationale:
        'Obdobje za okrevanje in razmislek pripada, brž ko obstajajo utemeljeni razlogi, in ni odvisno od nobenega sodelovanja. Zabeležite ga ali v `missing` povejte, zakaj ga ni.',
    },
    'THB-PER-011': {
      summary: 'Zadnja pravica do prebivanja je potekla in nič ne pove, kaj je prišlo potem.',
      rationale: 'Vprašajte, ali je kdo poskrbel za podaljšanje, drugo pravico do prebivanja ali varno vrnitev.',
    },
    'THB-PER-012': {
      summary: 'Zadnja pravica do prebivanja poteče v tridesetih dneh, za podaljšanje pa ni zaprošeno.',
      rationale: 'Poskrbite za to, preden bo oseba brez pravice do prebivanja.',
    },
    'THB-PER-013': {
      summary: 'Dovoljenje podaljšuje prejšnje, nobeno pa ni zabeleženo.',
      rationale: 'Zabeležite, kaj podaljšuje, od najstarejšega; šteje se, kolikokrat se dovoljenja podaljšajo.',
    },
    'THB-PER-014': {
      summary: 'Obdobje za okrevanje in razmislek je bilo končano, preden je minilo trideset dni.',
      rationale:
        'Prej se sme končati samo zaradi javnega reda ali če se je kdo na status neupravičeno skliceval. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-PLA-001': {
      summary: 'Petina ali več polnih datumov rojstva v datoteki je prvi januar.',
      rationale:
        'Registri ga vpisujejo, kjer je znano samo leto. Napišite samo leto, da se starost ne bo štela za gotovo.',
    },
    'THB-PLA-002': {
      summary: 'Vsi zapisi neke vrste imajo v polju isto šifro, in teh je sto ali več.',
      rationale:
        'Lahko je res tako, kot v zavetišču za ženske; ali pa je to, kar obrazec vpiše, kjer ni nihče vprašal. Takrat šifro izpustite in povejte, zakaj.',
    },
    'THB-PLA-003': {
      summary: 'Leto zapisa je osamljeno, pet let ali več od leta katerega koli drugega zapisa te vrste v datoteki.',
      rationale: 'Morda je napačno natipkana številka, kot 2032 namesto 2023.',
    },
    'THB-PLA-004': {
      summary: 'Polovica ali več zapisov neke vrste je z enega dne.',
      rationale: 'Morda je to dan, ko so bili vneseni ali preneseni, in ne dan, ko se je zgodilo.',
    },
    'THB-PLN-001': {
      summary: 'Kazalnik načrta ima ciljno vrednost, izhodiščne pa nima.',
      rationale: 'Brez izhodiščne vrednosti nihče ne more reči, ali je bil cilj dosežen s to aktivnostjo.',
    },
    'THB-PLN-002': {
      summary: 'Aktivnost sprejetega načrta nima nosilca.',
      rationale: 'Kar nima nosilca, se ne opravi in nikogar ni mogoče vprašati.',
    },
    'THB-PLN-003': {
      summary: 'Aktivnost je bila navedena kot dokončana, pozneje pa kot manj od tega.',
      rationale: 'Bodisi ni bila dokončana bodisi gre poznejše poročilo za nekaj drugega.',
    },
    'THB-PLN-004': {
      summary: 'Načrt je sprejet, dan sprejetja pa ni zabeležen.',
      rationale: 'Ali ima država načrt in od kdaj, je prvo, kar se vpraša.',
    },
    'THB-PLN-005': {
      summary: 'Program je dokončan, ne pove pa ne, koga je dosegel, ne, kaj je prinesel.',
      rationale: 'Donatorji in načrti gradijo na rezultatih. Navedite eno od obojega ali razlog v `missing`.',
    },
    'THB-PLN-006': {
      summary: 'Usposabljanje ali učni načrt ne pove, komu je namenjen.',
      rationale: 'Ali so policija, sodniki ali skrbniki usposobljeni, je to, kar načrti obljubljajo.',
    },
    'THB-PLN-007': {
      summary: 'Donator daje za čas, v katerem program ne poteka.',
      rationale: 'Eno od obdobij je napačno ali pa denar pripada drugemu programu.',
    },
    'THB-PLN-008': {
      summary: 'Za program je navedeno, da gradi na samem sebi.',
      rationale: 'Imenujte, kar je bilo prej, ali v `missing` povejte, da ni bilo ničesar.',
    },
    'THB-PLN-009': {
      summary: 'Program ne pove, na čem gradi.',
      rationale:
        'Da nihče ne začne znova tega, kar že je: imenujte prejšnje programe ali v `missing` povejte, da jih ni bilo.',
    },
    'THB-PLN-010': {
      summary: 'Ljudje so bili poučeni, preden se je program začel ali potem ko se je končal.',
      rationale: 'Eden od dni je napačen ali pa srečanje pripada drugemu programu.',
    },
    'THB-PLN-011': {
      summary: 'Program, ki se še ni začel, je dosegel ali poučil ljudi.',
      rationale: 'Povejte, kako daleč je, ali popravite števila.',
    },
    'THB-PLN-012': {
      summary: 'Za akcijski načrt je navedeno, da nadomešča samega sebe.',
      rationale: 'Imenujte prejšnji načrt ali v `missing` povejte, da ga ni bilo.',
    },
    'THB-PLN-013': {
      summary: 'Status sporazuma se ne ujema z njegovimi datumi.',
      rationale: 'Med pogajanji ni nič podpisano; velja, kar se je začelo in se ni končalo.',
    },
    'THB-PLN-014': {
      summary: 'Sporazum velja in nič ne pove, od kdaj.',
      rationale: 'Navedite prvi dan ali razlog v `missing`: kar je bilo storjeno prej, je bilo storjeno brez njega.',
    },
    'THB-PLN-015': {
      summary: 'Aktivnost sprejetega načrta nima proračuna.',
      rationale:
        'Za kar ni namenjenega denarja, se redko opravi. Če nič ne stane, v `missing` povejte, da proračun ne pride v poštev.',
    },
    'THB-PLN-016': {
      summary: 'Aktivnost ima proračun in nič ne pove, kdo plača.',
      rationale: 'Brez tega nihče ne vidi, kaj se plača dvakrat in česa nihče.',
    },
    'THB-PLN-017': {
      summary: 'Kazalnik načrta ima ciljno vrednost, vira preverjanja pa ne.',
      rationale: 'Povejte, od kod so vrednosti, da jih lahko preveri tudi kdo drug.',
    },
    'THB-PLN-018': {
      summary: 'Aktivnost je bila navedena kot dokončana, njen kazalnik pa ni dosegel ciljne vrednosti.',
      rationale: 'Oboje je lahko prav: storjeno ni imelo pričakovanega učinka. Povejte to v evalvaciji.',
    },
    'THB-PLN-019': {
      summary: 'Kazalnik je od ciljne vrednosti dlje kot pred aktivnostjo.',
      rationale: 'Stanje se je poslabšalo ali pa je vrednost napačno vtipkana.',
    },
    'THB-PLN-020': {
      summary: 'Aktivnost sprejetega načrta bi morala biti do zdaj opravljena, ni pa navedena kot opravljena.',
      rationale: 'Povejte, kaj je z njo: dokončana, kasni ali preklicana.',
    },
    'THB-PLN-021': {
      summary: 'Akcijski načrt za otroke ne izvaja vsega, kar jim je bilo obljubljeno v Sofiji.',
      rationale:
        'Minimalni standardi, sistematični podatki, hitra identifikacija in prilagojena napotitev: imenujte vsako tam, kjer jo načrt ali aktivnost izvaja.',
    },
    'THB-PLN-022': {
      summary: 'Sprejeti načrt nima ciljev.',
      rationale: 'Brez ciljev in aktivnosti nihče ne more slediti, kaj je iz njega nastalo.',
    },
    'THB-PLN-023': {
      summary: 'Načrt se je končal in ni zabeleženo, da bi kdo pogledal, kaj je prinesel.',
      rationale:
        'Kar je bilo spoznano, gre v naslednji načrt: zabeležite evalvacijo ali v `missing` povejte, zakaj je ni.',
    },
    'THB-PLN-024': {
      summary: 'Za aktivnost je bilo porabljenega več, kot ji je bilo namenjeno.',
      rationale: 'Proračun je bil povečan ali pa je eden od zneskov napačno vtipkan. Druge valute se ne primerjajo.',
    },
    'THB-PLN-025': {
      summary: 'Sprejeti načrt države nima koordinatorja.',
      rationale: 'Nekdo mora poskrbeti, da se načrt izvede, in biti tam, da ga je mogoče vprašati.',
    },
    'THB-PLN-026': {
      summary: 'Čas načrta je minil, navedeno pa je, da velja.',
      rationale: 'Povejte, da se je končal ali do kdaj je bil podaljšan.',
    },
    'THB-PLN-027': {
      summary: 'Za evalvacijo, ki jo je opravil koordinator načrta, je navedeno, da je neodvisna.',
      rationale: 'Neodvisen je, kdor pri načrtu ne sodeluje.',
    },
    'THB-PLN-028': {
      summary: 'Status programa se ne ujema z njegovimi dnevi.',
      rationale: 'Kar se ni začelo, je še pred nami, kar poteka, nima zadnjega dne za seboj, kar je dokončano, ga ima.',
    },
    'THB-PLN-029': {
      summary: 'Usposabljanje o trgovini z otroki ne pove, da ima o njih poseben del.',
      rationale:
        'Otroci se identificirajo, zaslišijo in napotijo drugače kot odrasli: videti se mora, kaj se o njih uči.',
    },
    'THB-PLN-030': {
      summary: 'Donator daje programu dvakrat za isti čas.',
      rationale: 'Če je to en prispevek, se šteje dvakrat; seštejte ju ali povejte, za kateri čas je kateri.',
    },
    'THB-PLN-031': {
      summary: 'Prejšnji program v datoteki ima istega donatorja, temo, državo in čas.',
      rationale:
        'Morda je to en projekt pod dvema imenoma ali isto delo, plačano dvakrat. Vprašajte donatorja; če eden nadaljuje drugega, to povejte z `buildsOn`.',
    },
    'THB-PLN-032': {
      summary: 'O dejavnosti je bilo sporočeno, da se je začela, pozneje pa, da se ni.',
      rationale:
        'Kar se je začelo, je odtlej v teku, zamuja, je končano ali odpovedano: eno od obeh poročil je napačno.',
    },
    'THB-PRF-001': {
      summary: 'Polja, ki ga zahteva profil, ni, in tudi pojasnjeno ni v `missing`.',
      rationale: 'Kdor se zanaša na profil, mora moči ločiti, česar se ne ve, od tega, česar nihče ni vprašal.',
    },
    'THB-PRF-002': {
      summary: 'Polja, ki ga profil mora imeti, ni.',
      rationale: 'Razlog v `missing` ga ne nadomesti: brez polja zapis za ta namen ni uporaben.',
    },
    'THB-PRF-003': {
      summary: 'Zapis vsebuje polje ali razlog, zakaj ga ni, ki ga profil izpušča.',
      rationale:
        'Občutljivost polja pove `openthb explain`; kar imenuje osebo ali razkriva, kje se kdo skriva, mora izginiti, preden datoteka odide.',
    },
    'THB-PRF-004': {
      summary: 'Zapis je take narave, kakršne profil ne sprejema.',
      rationale: 'Resnični zapisi ne smejo tja, kamor smejo samo drugi, in izmišljeni ne tja, kjer bi se šteli.',
    },
    'THB-PRF-005': {
      summary: 'Datoteka ne vsebuje nobenega zapisa vrste, ki jo zahteva profil.',
      rationale: 'Izmenjava brez manifesta, na primer, ne pove, kdo jo sme uporabiti in za kaj.',
    },
    'THB-PRF-006': {
      summary: 'Začasno zadržanje pravila v profilu je poteklo.',
      rationale:
        'Kar je zadrževalo, se spet javlja. Števila v datoteki povedo, katero je; odgovorna oseba ga podaljša ali popravi podatke.',
    },
    'THB-REF-001': {
      summary: 'Status sledi takemu, ki mu ne more slediti.',
      rationale:
        'Napotitev se pošlje, prejme, sprejme ali zavrne in zaključi; pošiljatelj jo lahko umakne pred koncem. Nov poskus je nova napotitev.',
    },
    'THB-REF-002': {
      summary: 'Napotitev je zaključena, njen izid pa ni zabeležen.',
      rationale: 'To, da se je delo končalo, ne pove, da je bilo osebi pomagano.',
    },
    'THB-REF-003': {
      summary: 'Napotitev je bila zavrnjena brez razloga, ali pa ima razlog in ni bila zavrnjena.',
      rationale: 'Razlogi kažejo, kje se mehanizem zatika.',
    },
    'THB-REF-004': {
      summary: 'Organizacija napotuje osebo sama k sebi.',
      rationale: 'Predaja primera znotraj organizacije ni napotitev, štela pa bi se kot taka.',
    },
    'THB-REF-005': {
      summary:
        'Otrok je napoten, niso pa zabeleženi njegova največja korist, njegovo mnenje ali to, da njegov skrbnik za napotitev ve.',
      rationale: 'Napotitev otroka je otroku prilagojena.',
    },
    'THB-REF-006': {
      summary: 'Na nujno napotitev je bilo odgovorjeno pozneje, kot dovoljuje njena nujnost.',
      rationale:
        'To se je zgodilo: zapis je pravilen, se hrani in šteje. Datumi se presojajo samo, kjer je stvar z njimi gotova.',
    },
    'THB-REF-007': {
      summary: 'Nujna napotitev nima odgovora, čas, ki ga dovoljuje njena nujnost, pa je minil.',
      rationale: 'Vprašajte prejemnika ali jo umaknite in pošljite drugo: nekdo čaka na pomoč.',
    },
    'THB-REF-008': {
      summary: 'Napotitev ne pove ne zakaj ne za katere storitve.',
      rationale:
        'Prejemnik ne more odgovoriti na to, česar nihče ne vpraša; povejte razloge ali storitve ali v `missing`, zakaj ne.',
    },
    'THB-REF-009': {
      summary: 'Napotitev prečka mejo in nič ne pove, po katerem sporazumu.',
      rationale: 'Imenujte sporazum ali v `missing` povejte, da ga ni.',
    },
    'THB-REF-010': {
      summary: 'Napotitev znotraj države imenuje sporazum, po katerem prečka mejo.',
      rationale: 'Eno od obojega je napačno: njena vrsta ali sporazum.',
    },
    'THB-REF-011': {
      summary: 'Navedeno je, da je bila storitev nudena po napotitvi, ki je nihče ni sprejel.',
      rationale: 'Izid je ločen od statusa in ne nadomesti sprejema: zabeležite ga ali izid, ki je bil.',
    },
    'THB-REF-012': {
      summary: 'Napotitev ima dan izida, izida pa ne.',
      rationale: 'Povejte, kaj je iz nje nastalo, ali odstranite dan.',
    },
    'THB-REF-013': {
      summary: 'Otrok je bil napoten, ne da bi bil zaslišan, ali brez vednosti njegovega skrbnika.',
      rationale: 'To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-REF-014': {
      summary: 'Napotena žrtev je otrok, napotitev pa ne pove ničesar o otrokovih varovalih.',
      rationale:
        'Ali je bil otrok zaslišan, njegov skrbnik obveščen in njegova največja korist ocenjena, sodi k vsaki napotitvi otroka.',
    },
    'THB-REF-015': {
      summary: 'Za napotitev je navedeno, da ostaja v državi, vodi pa v drugo, ali da prečka mejo, pa je ne.',
      rationale: 'Državi obeh organizacij povesta, kaj od tega drži.',
    },
    'THB-REF-016': {
      summary: 'Otrok je napoten k organizaciji, ki se z otroki ne ukvarja.',
      rationale: 'Vprašajte, ali je otrok tam varen in razumljen, ali ga napotite drugam.',
    },
    'THB-RET-001': {
      summary: 'Datumi vrnitve povedo drugo, kot je navedeno, kako daleč je prišla.',
      rationale:
        'Vrnitev, ki ni bila izvedena, nima za seboj dneva poti, in pred njo nihče ne spremlja osebe po vrnitvi.',
    },
    'THB-RET-002': {
      summary: 'Vrnitev je načrtovana, nevarnost pa ni bila ocenjena.',
      rationale: 'Ocenite, kaj osebo čaka, preden se o vrnitvi odloči, in jo načrtujte šele potem.',
    },
    'THB-RET-003': {
      summary: 'Oseba je bila vrnjena, nevarnost pa pred potjo ni bila ocenjena.',
      rationale: 'To se je zgodilo: zapis je pravilen, se hrani in šteje. Poglejte, kako je z osebo.',
    },
    'THB-RET-004': {
      summary: 'Načrtovana je prostovoljna vrnitev ali preselitev, oseba pa ni privolila.',
      rationale: 'Kar je imenovano prostovoljno, temelji na privolitvi osebe same; vprašajte, preden se karkoli uredi.',
    },
    'THB-RET-005': {
      summary:
        'Vrnitev ali preselitev, ki je imenovana prostovoljna, je bila izvedena brez predhodne privolitve osebe.',
      rationale:
        'To se je zgodilo: zapis je pravilen, se hrani in šteje. Vrnitev proti volji osebe se imenuje `forced`.',
    },
    'THB-RET-006': {
      summary: 'Oseba je privolila v vrnitev, preden ji je bilo povedano, kaj ta pomeni.',
      rationale: 'Privoli, kdor ve, v kaj. Vprašajte znova.',
    },
    'THB-RET-007': {
      summary: 'Vrnitev je načrtovana v državo, katere organi za osebo ne smejo nikoli izvedeti.',
      rationale: 'Načrtujte drugo državo ali najprej odpravite prepoved po želji osebe same.',
    },
    'THB-RET-008': {
      summary: 'Oseba je bila vrnjena v državo, katere organi zanjo ne smejo nikoli izvedeti.',
      rationale:
        'To se je zgodilo: zapis je pravilen, se hrani in šteje. Poglejte, kako je z osebo in ali prepoved še velja.',
    },
    'THB-RET-009': {
      summary: 'Odstranitev osebe je načrtovana v državo, pred katero je zaprosila za zaščito ali jo ima.',
      rationale: 'Nikogar se ne vrača v preganjanje. Počakajte na odločitev ali poiščite drugo državo.',
    },
    'THB-RET-010': {
      summary: 'Oseba je bila odstranjena v državo, pred katero je zaprosila za zaščito ali jo ima.',
      rationale: 'To se je zgodilo: zapis je pravilen, se hrani in šteje. Poglejte, kako je z osebo.',
    },
    'THB-RET-011': {
      summary: 'Vrnitev vodi v državo, ki jo oseba zapušča.',
      rationale: 'Premik znotraj države ni vrnitev, štel pa bi se kot taka.',
    },
    'THB-RET-012': {
      summary: 'Po sporazumu je mogoče osebe premestiti proti njihovi volji.',
      rationale:
        'Preselitev, vrnitev in napotitev temeljijo na privolitvi osebe. Tako je: zapis je pravilen, se hrani in šteje.',
    },
    'THB-RET-013': {
      summary: 'Preselitev ne pove, po katerem sporazumu poteka.',
      rationale: 'Imenujte sporazum ali v `missing` povejte, da ga ni: tako se vidi, kateri sporazumi se uporabljajo.',
    },
    'THB-RET-014': {
      summary:
        'Oseba je bila vrnjena ali preseljena, preden je država sprejema potrdila, da jo sprejme, ali brez tega.',
      rationale:
        'Kdor pride nepričakovan, ga nihče ne pričaka ali ga pošljejo naprej. To se je zgodilo: zapis je pravilen, se hrani in šteje.',
    },
    'THB-RET-015': {
      summary: 'Oseba je bila vrnjena in ni zabeleženo, da bi kdo pogledal, kako je z njo.',
      rationale:
        'Mnogi vrnjeni znova postanejo žrtve trgovine z ljudmi: spremljajte osebo ali v `missing` povejte, zakaj tega nihče ne dela.',
    },
    'THB-SCR-001': {
      summary: 'Predhodna ocena je ugotovila, da so elementi izpolnjeni, ne pove pa, na čem temelji.',
      rationale: 'Navedite dokaze ali razlog v `missing`: izid, ki ga nihče ne more preveriti, nikomur ne pomaga.',
    },
    'THB-SCR-002': {
      summary: 'Predhodna ocena po elementih opredelitve je ugotovila, da so izpolnjeni, ne našteje pa vseh.',
      rationale: 'Dejanje in namen sta potrebna za vsakogar, za odraslega pa še sredstvo.',
    },
    'THB-SCR-003': {
      summary: 'Predhodna ocena osebe je bila opravljena v jeziku, ki ga oseba ne zna.',
      rationale: 'Iz odgovorov na vprašanja, ki niso bila razumljena, ne sledi nič. Oceno ponovite s tolmačem.',
    },
    'THB-SCR-004': {
      summary: 'Predhodna ocena ima odgovore, po katerih njen instrument ne sprašuje.',
      rationale:
        'Kazalniki prisilnega dela in operativni kazalniki sta dva seznama; nobeden se ne točkuje po pravilu drugega.',
    },
    'THB-SCR-005': {
      summary: 'Predhodna ocena otroka je bila opravljena po seznamu, ki je narejen za odrasle.',
      rationale: 'Otroci imajo svoje sezname, na katerih se o sredstvih ne sprašuje: oceno ponovite po pravem.',
    },
    'THB-SCR-006': {
      summary:
        'Predhodna ocena osebe, ki je bila od vstopa odrasla, je bila opravljena po seznamu, ki je narejen za otroke.',
      rationale: 'Pri odraslem se vpraša o sredstvu, ki ga ta seznam izpušča: oceno ponovite po pravem.',
    },
    'THB-SCR-007': {
      summary: 'Otrok je bil ocenjen po elementih, dejanje in namen sta bila izpolnjena, izid pa je, da niso bili vsi.',
      rationale: 'Za otroka sredstvo ni potrebno: dejanje in namen sta vse, kar je.',
    },
    'THB-SRV-001': {
      summary: 'Storitev se je končala, preden se je začela.',
      rationale: 'Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-SRV-002': {
      summary: 'Storitev ima dneve, na katere je bila nudena, njen status pa pravi, da ni bila.',
      rationale:
        'Kar je bilo zavrnjeno ali ga ni bilo mogoče dobiti, ni bilo nudeno noben dan; kar je samo načrtovano, se ni končalo.',
    },
    'THB-SRV-003': {
      summary: 'Storitev je bila nudena in nič ne pove, od kdaj.',
      rationale: 'Navedite prvi dan ali razlog v `missing`: kazalniki sprašujejo, kako hitro je prišla pomoč.',
    },
    'THB-SRV-004': {
      summary: 'Oseba je bila prijavljena kot pogrešana ali se je vrnila, preden je bila pogrešana.',
      rationale: 'Trenutki se primerjajo v UTC, datumi samo, kjer je stvar gotova.',
    },
    'THB-SRV-005': {
      summary: 'Za osebo je navedeno, da je še pogrešana, odsotnost pa ima konec.',
      rationale: 'Kdor prebere ta dan, neha iskati.',
    },
    'THB-SRV-006': {
      summary:
        'Obstajajo utemeljeni razlogi za domnevo, da je oseba žrtev, in nič ne pove, da bi bila ponujena kakšna storitev.',
      rationale:
        'Pomoč pripada od takrat naprej in ni odvisna od nobenega sodelovanja. Zabeležite, kaj je bilo ponujeno, zavrnjeno ali ni bilo na voljo.',
    },
    'THB-SRV-007': {
      summary: 'Storitev odgovarja na napotitev druge osebe.',
      rationale: 'Zamenjan je bil identifikator napotitve in z njim to, kdo je kaj dobil.',
    },
    'THB-STR-001': {
      summary: 'Manjka obvezno polje.',
      rationale: 'Obvezna polja nimajo razloga manjkanja: brez njih zapis ne pove ničesar uporabnega.',
    },
    'THB-STR-002': {
      summary: 'Vrednost je drugega tipa, kot ga sprejme polje.',
      rationale: 'Besedilo, število, da-ali-ne, seznam in objekt se nikoli ne pretvorijo drug v drugega.',
    },
    'THB-STR-003': {
      summary: 'Vrednost ni šifra zaprtega seznama, ki ga sprejme polje.',
      rationale: 'Šifre so natančne: male črke, vezaji, nikoli prevedene. `openthb codes` pokaže seznam.',
    },
    'THB-STR-004': {
      summary: 'Objekt ima ključ, ki ga standard ne pozna.',
      rationale:
        'Napačno zapisano polje bi se sicer brez besede izgubilo. Ključ ni prikazan, ker lahko vsebuje vrednost.',
    },
    'THB-STR-005': {
      summary: 'Besedilo nima oblike, ki jo sprejme polje.',
      rationale:
        'Datumi, identifikatorji, števila v besedilu in imena imajo vsak po eno obliko, da jih je mogoče primerjati.',
    },
    'THB-STR-006': {
      summary: 'Seznam je prazen.',
      rationale: 'Da jih ni, pove šifra `none` ali razlog v `missing`; prazen seznam ne pove ne enega ne drugega.',
    },
    'THB-STR-007': {
      summary: 'Vrednost je v množici dvakrat.',
      rationale: 'Množica šteje vsako vrednost enkrat.',
    },
    'THB-STR-008': {
      summary: 'Polje je navzoče, `missing` pa navaja razlog, zakaj ga ni.',
      rationale: 'Eno od obojega je napačno in nič ne pove, katero.',
    },
    'THB-STR-009': {
      summary: 'Število je zunaj mej polja.',
      rationale: 'Meje so široke; število zunaj njih je napaka enote ali tipkanja.',
    },
    'THB-STR-010': {
      summary: 'To ni zapis standarda: objekt, katerega `record` imenuje vrsto zapisa.',
      rationale: 'Vsak zapis pove, kaj je, da ga je mogoče brati brez sosedov.',
    },
    'THB-STR-011': {
      summary: 'Zapis sledi različici standarda, ki je ta program ne bere.',
      rationale: 'Zapisi drugih različic se najprej migrirajo, s poročilom o tem, kaj se izgubi.',
    },
    'THB-STR-012': {
      summary: 'Vrednosti ni na odprtem seznamu, ki ga sprejme polje.',
      rationale:
        'Odprti seznami dovoljujejo državi lastne šifre; taka, ki je nihče ni navedel, je lahko tudi tipkarska napaka.',
    },
    'THB-WIT-001': {
      summary: 'Koraki priče tečejo nazaj.',
      rationale:
        'Osebo se vpraša, pristane, da izjavo in priča, v tem vrstnem redu. Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-WIT-002': {
      summary: 'Datumi priče povedo več, kot je navedeno o sodelovanju.',
      rationale:
        'Kdor ni bil vprašan, ni pristal; kdor je neodločen, ni dal izjave. Povejte, kako daleč je, ali popravite datume.',
    },
    'THB-WIT-003': {
      summary: 'Otrok je pričal brez odvetnika in brez osebe, ki bi mu bila v oporo.',
      rationale: 'Postavite oba, preden je otrok znova zaslišan.',
    },
    'THB-WIT-004': {
      summary: 'Dnevi zaščitnega ukrepa tečejo nazaj.',
      rationale:
        'Zanj se zaprosi, začne se in konča, v tem vrstnem redu. Delni datumi se presojajo samo, kjer je stvar gotova.',
    },
    'THB-WIT-005': {
      summary: 'Zaščitni ukrep je samo zaprošen ali zavrnjen, ima pa dneve, ko je veljal.',
      rationale: 'Kdor prebere eno od obojega, verjame, da je oseba varna, ali pa ne.',
    },
    'THB-WIT-006': {
      summary: 'Oseba je pričala, nevarnost zanjo pa ni bila nikoli ocenjena.',
      rationale: 'Zaščita se da, kjer je nevarnost; zanjo ne ve, kdor ni pogledal.',
    },
    'THB-WIT-007': {
      summary: 'Oseba je pričala in nič ne pove, ali in kako je zaščitena.',
      rationale: 'Zabeležite ukrepe, da za nobenega ni bilo zaprošeno, ali v `missing`, da je to povedano drugje.',
    },
    'THB-WIT-008': {
      summary: 'Oseba je pričala, vsaka zaščita, za katero je bilo zaprošeno, pa je bila zavrnjena.',
      rationale: 'To se je zgodilo: zapis je pravilen, se hrani in šteje. Znova ocenite nevarnost.',
    },
  },
};
