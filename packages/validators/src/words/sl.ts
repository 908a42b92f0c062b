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
    },
    'THB-BND-002': {
      summary: 'Sklic ne imenuje nobenega zapisa v datoteki.',
    },
    'THB-BND-003': {
      summary: 'Sklic imenuje zapis druge vrste, kot sme.',
    },
    'THB-BND-004': {
      summary: 'Manifest navaja več ali manj berljivih zapisov neke vrste, kot jih sledi.',
    },
    'THB-BND-005': {
      summary: 'Manifest stoji za prvim zapisom ali pa je že drugi.',
    },
    'THB-BND-006': {
      summary: 'Povezava med identiteto in žrtvijo je v isti datoteki kot žrtve ali identitete.',
    },
    'THB-BND-007': {
      summary: 'Zapis je druge narave kot prvi zapis v datoteki.',
    },
    'THB-BND-008': {
      summary: 'Paket je naslovljen na svojega pošiljatelja.',
    },
    'THB-BND-009': {
      summary: 'Manifest dvakrat šteje isto vrsto zapisa.',
    },
    'THB-BND-010': {
      summary: 'Manifest zahteva izbris zapisa, ki mu sledi.',
    },
    'THB-CHD-001': {
      summary: 'Starost je sporna ali pa se domneva, da gre za otroka, in o osebi kot otroku ni zabeleženo nič.',
    },
    'THB-CHD-002': {
      summary: 'Otrok brez varnega starša nima skrbnika.',
    },
    'THB-CHD-003': {
      summary:
        'Vrnitev otroka je načrtovana, preden sta bila ocenjena tveganje in varnost osebe in gospodinjstva, ki bi ga sprejela.',
    },
    'THB-CHD-004': {
      summary:
        'Otrok je bil vrnjen, preden sta bila ocenjena tveganje in varnost osebe in gospodinjstva, ki sta ga sprejela.',
    },
    'THB-CHD-005': {
      summary: 'Vrnitev otroka je načrtovana k osebi ali v gospodinjstvo, vpleteno v trgovino z ljudmi.',
    },
    'THB-CHD-006': {
      summary: 'Vrnitev otroka je načrtovana, vpleteni pa so sorodniki zunaj gospodinjstva, ki bi ga sprejelo.',
    },
    'THB-CHD-007': {
      summary: 'Otroku je bila odvzeta prostost, ker je bil žrtev trgovine z ljudmi.',
    },
    'THB-CHD-008': {
      summary: 'Z otrokom je bil opravljen razgovor o trgovini z ljudmi, preden mu je bil postavljen skrbnik.',
    },
    'THB-CHD-009': {
      summary: 'Trajna rešitev je načrtovana brez ugotovitve otrokove največje koristi.',
    },
    'THB-CHD-010': {
      summary: 'Trajna rešitev je načrtovana, otrokovo mnenje o njej pa ni zabeleženo.',
    },
    'THB-CHD-011': {
      summary: 'Sorodnik je otroka novačil ali z njim trgoval, del o otroku pa ne pove, da je družina vpletena.',
    },
    'THB-CHD-012': {
      summary: 'Odstranitev otroka je načrtovana brez ugotovitve otrokove največje koristi.',
    },
    'THB-CHD-013': {
      summary: 'Otrok je bil odstranjen brez ugotovitve otrokove največje koristi.',
    },
    'THB-CHD-014': {
      summary: 'Otrok je izginil iz oskrbe in nihče ni obvestil policije.',
    },
    'THB-CHD-015': {
      summary: 'Izginotje otroka je bilo policiji prijavljeno več kot dan pozneje.',
    },
    'THB-CHD-016': {
      summary: 'Otrok naj bi bil nameščen pri nekom, ki zanj ne sme nikoli izvedeti.',
    },
    'THB-CHR-001': {
      summary: 'Nekaj ima datum pred rojstvom osebe.',
    },
    'THB-CHR-002': {
      summary: 'Datumi epizode so v vrstnem redu, ki ni mogoč: vstop, začetek izkoriščanja, konec izkoriščanja.',
    },
    'THB-CHR-003': {
      summary: 'Zgodovina statusa ni urejena po datumih.',
    },
    'THB-CHR-004': {
      summary: 'Nekaj, kar se je zgodilo, ima datum po dnevu, na katerega je datoteka presojana.',
    },
    'THB-CHR-005': {
      summary: 'Stik ima datum po dnevu, na katerega je datoteka presojana.',
    },
    'THB-CHR-006': {
      summary: 'Zgodovina napotitve ni urejena po času.',
    },
    'THB-CHR-007': {
      summary: 'Izid ima datum pred odpošiljanjem napotitve.',
    },
    'THB-CHR-008': {
      summary: 'Načrt se konča, preden se začne.',
    },
    'THB-CHR-009': {
      summary: 'Aktivnost je zunaj časa načrta.',
    },
    'THB-CHR-010': {
      summary: 'Pooblastilo je prenehalo, preden je bilo dano.',
    },
    'THB-CHR-011': {
      summary: 'Trditev, da gre v dveh zapisih za isto osebo, je bila umaknjena, preden je bila izrečena.',
    },
    'THB-CHR-012': {
      summary: 'Dogodek se je končal, preden se je začel.',
    },
    'THB-CHR-013': {
      summary: 'Dogodek ima datum po dnevu, na katerega je datoteka presojana.',
    },
    'THB-CHR-014': {
      summary: 'Koraki kazenskega postopka niso urejeni po datumih.',
    },
    'THB-CHR-015': {
      summary: 'Rojstvo storilca ali korak kazenskega postopka ima datum po dnevu, na katerega je datoteka presojana.',
    },
    'THB-CHR-016': {
      summary: 'Primer je bil zaključen, preden je bil odprt, ali pa ima dan, ki še ni prišel.',
    },
    'THB-CHR-017': {
      summary: 'Faze postopka niso urejene po datumih ali pa je katera v prihodnosti.',
    },
    'THB-CHR-018': {
      summary: 'Program ali to, kar mu da donator, se konča, preden se začne.',
    },
    'THB-CHR-019': {
      summary: 'Zakonska določba je prenehala, preden je začela veljati.',
    },
    'THB-CHR-020': {
      summary: 'Sporazum je prenehal, preden je bil podpisan ali je začel veljati.',
    },
    'THB-CHR-021': {
      summary: 'Vnos kronike ima datum po dnevu, na katerega je datoteka presojana.',
    },
    'THB-CHR-022': {
      summary: 'Organizacija je delo končala, preden ga je začela.',
    },
    'THB-CHR-023': {
      summary: 'Datum rojstva je po dnevu, na katerega je datoteka presojana.',
    },
    'THB-COH-001': {
      summary: 'Množica vsebuje šifro `none` skupaj z drugimi šiframi.',
    },
    'THB-COH-002': {
      summary: 'Navedena je vrsta spolnega izkoriščanja, med oblikami pa spolnega izkoriščanja ni.',
    },
    'THB-COH-003': {
      summary: 'Najmanjša starost je višja od največje.',
    },
    'THB-COH-004': {
      summary: 'Za osebo je navedeno, da je bila v zgodnejšem trenutku starejša.',
    },
    'THB-COH-005': {
      summary: 'Navedba o starosti se ne ujema z datumom rojstva.',
    },
    'THB-COH-006': {
      summary: 'Status, o katerem odloča samo pristojni organ, navaja nekdo drug.',
    },
    'THB-COH-007': {
      summary: 'Zavrnitve ne navaja oseba sama, temveč nekdo drug.',
    },
    'THB-COH-008': {
      summary:
        'Ugotovitev se je iz žrtve spremenila v osebo, ki ni žrtev, ali obratno, z nečim, kar je imenovano prva odločitev.',
    },
    'THB-COH-009': {
      summary: 'Za osebo je navedeno, da je brez državljanstva in hkrati državljan neke države.',
    },
    'THB-COH-010': {
      summary: 'Izkoriščanje otroškega dela je navedeno za osebo, ki je bila ob izkoriščanju odrasla.',
    },
    'THB-COH-011': {
      summary: 'Evidenčni vpis imenuje žrtev in ponavlja, kar je v zapisu o žrtvi.',
    },
    'THB-COH-012': {
      summary: 'Vrsta organa, ki je odločil, se ne ujema s tem, kdo navaja status.',
    },
    'THB-COH-013': {
      summary: 'Za žrtev je navedeno, da je enaka sama sebi ali z njo povezana.',
    },
    'THB-COH-014': {
      summary: 'Opaženih je bilo več otrok kot oseb.',
    },
    'THB-COH-015': {
      summary: 'Za izkoriščanje ni navedeno, v kakšni obliki je bilo.',
    },
    'THB-COH-016': {
      summary: 'Množica v dogodku vsebuje šifro `none` skupaj z drugimi šiframi.',
    },
    'THB-COH-017': {
      summary: 'Družba ima lastnosti človeka ali pa ima človek gospodarsko dejavnost družbe.',
    },
    'THB-COH-018': {
      summary: 'Razmerje storilca do žrtve je navedeno dvakrat ali pa skupaj z `none`.',
    },
    'THB-COH-019': {
      summary: 'Primer je v delu, ima pa dan ali razlog zaključka.',
    },
    'THB-COH-020': {
      summary: 'Primer je zaključen, njegov zapis pa ne pove ne kdaj ne zakaj.',
    },
    'THB-COH-021': {
      summary: 'Primer ne imenuje nobene žrtve, dogodka ali storilca.',
    },
    'THB-COH-022': {
      summary: 'Za primer je navedeno, da je povezan sam s seboj.',
    },
    'THB-COH-023': {
      summary: 'Organizacija je del ali članica same sebe.',
    },
    'THB-CON-001': {
      summary: 'Za otroka, mlajšega od petnajst let, je navedeno, da je privolil sam.',
    },
    'THB-CON-002': {
      summary: 'Podatki se hranijo brez privolitve, ne vloga odločevalca ne podlaga odločitve pa nista zabeleženi.',
    },
    'THB-CON-003': {
      summary: 'Navedeno je, da je oseba, ki skrbi za otroka, privolila namesto odraslega.',
    },
    'THB-CON-004': {
      summary: 'Oseba je bila napotena, zabeleženo pa ni nič, kar bi dovoljevalo posredovanje podatkov.',
    },
    'THB-CON-005': {
      summary: 'Oseba je bila napotena, potem ko je pooblastilo prenehalo ali je bilo umaknjeno.',
    },
    'THB-CON-006': {
      summary: 'Oseba je bila napotena brez privolitve, ne vloga odločevalca ne podlaga odločitve pa nista zabeleženi.',
    },
    'THB-CON-007': {
      summary: 'Oseba, ki skrbi za otroka, je privolila za otroka, čigar družina je vpletena, skrbnik pa ni zabeležen.',
    },
    'THB-CRN-001': {
      summary: 'Vnos kronike izpolnjuje samega sebe.',
    },
    'THB-CRN-002': {
      summary: 'Vnos pove, kako daleč je nekaj opravljeno, ne pa, kaj je bilo obljubljeno.',
    },
    'THB-CRN-003': {
      summary: 'Zabeležen je nezadosten odziv, ne pa, kaj ni bilo izpolnjeno.',
    },
    'THB-CRN-004': {
      summary: 'Obljubljeno je zapadlo, preden je bilo obljubljeno.',
    },
    'THB-CRN-005': {
      summary: 'Za obljubo je navedeno, da še ni zapadla, njen dan pa je minil.',
    },
    'THB-CRN-006': {
      summary: 'Dan obljube je minil in nič ne pove, ali je bila izpolnjena.',
    },
    'THB-CRN-007': {
      summary: 'Vnos kronike ne pove, kje ga je mogoče prebrati.',
    },
    'THB-DIS-001': {
      summary: 'Prepoved razkritja ne imenuje nikogar.',
    },
    'THB-DIS-002': {
      summary: 'Podatki se smejo posredovati nekomu, ki za osebo ne sme nikoli izvedeti.',
    },
    'THB-FIL-001': {
      summary: 'Datoteka je prazna.',
    },
    'THB-FIL-002': {
      summary: 'Bajti niso v kodiranju UTF-8.',
    },
    'THB-FIL-003': {
      summary: 'To ni JSON.',
    },
    'THB-FIL-004': {
      summary: 'Vrstica je daljša, kot jo ta program bere.',
    },
    'THB-FIL-005': {
      summary: 'Objekti in seznami so ugnezdeni globlje kot v katerem koli zapisu.',
    },
    'THB-FIL-006': {
      summary: 'Dokument ni ne zapis ne seznam zapisov ne objekt z `records`.',
    },
    'THB-FIL-007': {
      summary: 'Prva vrstica ne imenuje nobenega stolpca formata.',
    },
    'THB-FIL-008': {
      summary: 'Vrstica nima toliko celic kot glava.',
    },
    'THB-FIL-009': {
      summary: 'Vrednost ni nobena od tistih, ki jih format pozna za ta stolpec.',
    },
    'THB-FIL-010': {
      summary: 'Stolpec ali vrednost je napačno zapisana na znan način in je bila prebrana, kot je bila mišljena.',
    },
    'THB-FIL-011': {
      summary: 'Narekovaj je ostal odprt ali pa stoji, kjer ne sme.',
    },
    'THB-FIL-012': {
      summary: 'Delovnega zvezka ni mogoče odpreti.',
    },
    'THB-FIL-013': {
      summary: 'Dva stolpca v vrstici si nasprotujeta.',
    },
    'THB-FIL-014': {
      summary: 'Datoteka ni v nobenem znanem formatu.',
    },
    'THB-FIL-015': {
      summary: 'Vrstica ne pove, kateremu zapisu in kateremu mestu na njegovih seznamih pripada.',
    },
    'THB-FIL-016': {
      summary: 'Zapis sledi poznejši različici standarda; ključ, ki ga pozna samo ta različica, je bil izpuščen.',
    },
    'THB-FIL-017': {
      summary: 'Zapis sledi prejšnji različici standarda; nekaj, kar je povedal o datoteki, je bilo izpuščeno.',
    },
    'THB-FIL-018': {
      summary: 'Datoteka je v znani različici formata, ki je ni mogoče brati.',
    },
    'THB-FIL-019': {
      summary: 'Stisnjena datoteka je poškodovana ali se prekine.',
    },
    'THB-FIL-020': {
      summary: 'Stisnjena datoteka se razširi v veliko več, kot vsebuje datoteka z zapisi.',
    },
    'THB-LAW-001': {
      summary: 'Pravno zastopanje se je končalo, preden se je začelo.',
    },
    'THB-LAW-002': {
      summary:
        'Žrtvi je bila odvzeta prostost, bila je obtožena ali obsojena za izsiljeno dejanje, in nihče ni pretehtal nekaznovanja.',
    },
    'THB-LAW-003': {
      summary: 'Identificirana žrtev ostaja obsojena za dejanje, v katero jo je prisilila trgovina z ljudmi.',
    },
    'THB-LAW-004': {
      summary: 'O odškodnini je bilo odločeno ali je bila izplačana, preden je bila zahtevana.',
    },
    'THB-LAW-005': {
      summary: 'Odškodninskemu zahtevku ni ugodeno, zanj pa je bil denar prisojen ali izplačan.',
    },
    'THB-LAW-006': {
      summary:
        'Izplačane je bilo več odškodnine, kot je bilo prisojene, ali pa je bila izplačana, ne da bi bila prisoja zabeležena.',
    },
    'THB-LAW-007': {
      summary: 'Obsojen je bil storilec, ki je tudi sam žrtev.',
    },
    'THB-LAW-008': {
      summary: 'Otrok je obtožen trgovine z ljudmi in nič ne pove, ali je tudi sam žrtev.',
    },
    'THB-LAW-009': {
      summary: 'Faza postopka, ki se ne konča s sodbo, ima izid sodbe.',
    },
    'THB-LAW-010': {
      summary: 'Postopek, ki ni kazenski, se je končal z obsodbo ali oprostitvijo.',
    },
    'THB-LAW-011': {
      summary: 'Obsodba je pravnomočna, kazen pa ni zabeležena.',
    },
    'THB-LAW-012': {
      summary: 'Zaporna kazen nima trajanja ali pa denarna kazen nima zneska.',
    },
    'THB-LAW-013': {
      summary: 'Kazen, ki se meri v denarju, ima mesece, ali pa ima tista, ki se meri v času, znesek.',
    },
    'THB-LAW-014': {
      summary: 'Zakon tega ne daje, navedeno pa je, za koliko časa.',
    },
    'THB-LAW-015': {
      summary: 'Zakon daje manj kot trideset dni za okrevanje in razmislek.',
    },
    'THB-LAW-016': {
      summary: 'V nekem obdobju je to dobilo več oseb, kot jih je za to zaprosilo.',
    },
    'THB-LAW-017': {
      summary: 'Določba, ki je zakon ne daje, je navedena kot uporabljena.',
    },
    'THB-LAW-018': {
      summary: 'Zakon pomaga samo tistemu, ki sodeluje s pristojnimi organi.',
    },
    'THB-LAW-019': {
      summary: 'Zakon otroke izključuje iz tega, kar daje žrtvam.',
    },
    'THB-LIF-001': {
      summary: 'Zapis je treba znova pregledati na dan, preden je bila ta njegova različica napisana.',
    },
    'THB-LIF-002': {
      summary: 'Resničen zapis o osebi ne pove, kako dolgo se hrani.',
    },
    'THB-LIF-003': {
      summary: 'Zapis o osebi naj bi se hranil trajno.',
    },
    'THB-PER-001': {
      summary: 'Datumi dovoljenja tečejo nazaj.',
    },
    'THB-PER-002': {
      summary: 'Dovoljenje je bilo izdano in nič ne pove, od katerega dne velja.',
    },
    'THB-PER-003': {
      summary: 'Dovoljenje ima datum, ki ga njegov status izključuje.',
    },
    'THB-PER-004': {
      summary: 'Odobreno je bilo obdobje za okrevanje in razmislek, krajše od trideset dni.',
    },
    'THB-PER-005': {
      summary: 'Obdobje za okrevanje in razmislek je odvisno od sodelovanja s pristojnimi organi.',
    },
    'THB-PER-006': {
      summary: 'Oseba je bila odstranjena med obdobjem za okrevanje in razmislek.',
    },
    'THB-PER-007': {
      summary: 'Otrokova pravica, da ostane, je odvisna samo od sodelovanja s pristojnimi organi.',
    },
    'THB-PLN-001': {
      summary: 'Kazalnik načrta ima ciljno vrednost, izhodiščne pa nima.',
    },
    'THB-PLN-002': {
      summary: 'Aktivnost sprejetega načrta nima nosilca.',
    },
    'THB-PLN-003': {
      summary: 'Aktivnost je bila navedena kot dokončana, pozneje pa kot manj od tega.',
    },
    'THB-PLN-004': {
      summary: 'Načrt je sprejet, dan sprejetja pa ni zabeležen.',
    },
    'THB-PLN-005': {
      summary: 'Program je dokončan, ne pove pa ne, koga je dosegel, ne, kaj je prinesel.',
    },
    'THB-PLN-006': {
      summary: 'Usposabljanje ali učni načrt ne pove, komu je namenjen.',
    },
    'THB-PLN-007': {
      summary: 'Donator daje za čas, v katerem program ne poteka.',
    },
    'THB-PLN-008': {
      summary: 'Za program je navedeno, da gradi na samem sebi.',
    },
    'THB-PLN-009': {
      summary: 'Program ne pove, na čem gradi.',
    },
    'THB-PLN-010': {
      summary: 'Ljudje so bili poučeni, preden se je program začel ali potem ko se je končal.',
    },
    'THB-PLN-011': {
      summary: 'Program, ki se še ni začel, je dosegel ali poučil ljudi.',
    },
    'THB-PLN-012': {
      summary: 'Za akcijski načrt je navedeno, da nadomešča samega sebe.',
    },
    'THB-PLN-013': {
      summary: 'Status sporazuma se ne ujema z njegovimi datumi.',
    },
    'THB-PLN-014': {
      summary: 'Sporazum velja in nič ne pove, od kdaj.',
    },
    'THB-PRF-001': {
      summary: 'Polja, ki ga zahteva profil, ni, in tudi pojasnjeno ni v `missing`.',
    },
    'THB-PRF-002': {
      summary: 'Polja, ki ga profil mora imeti, ni.',
    },
    'THB-PRF-003': {
      summary: 'Zapis vsebuje polje ali razlog, zakaj ga ni, ki ga profil izpušča.',
    },
    'THB-PRF-004': {
      summary: 'Zapis je take narave, kakršne profil ne sprejema.',
    },
    'THB-PRF-005': {
      summary: 'Datoteka ne vsebuje nobenega zapisa vrste, ki jo zahteva profil.',
    },
    'THB-PRF-006': {
      summary: 'Začasno zadržanje pravila v profilu je poteklo.',
    },
    'THB-REF-001': {
      summary: 'Status sledi takemu, ki mu ne more slediti.',
    },
    'THB-REF-002': {
      summary: 'Napotitev je zaključena, njen izid pa ni zabeležen.',
    },
    'THB-REF-003': {
      summary: 'Napotitev je bila zavrnjena brez razloga, ali pa ima razlog in ni bila zavrnjena.',
    },
    'THB-REF-004': {
      summary: 'Organizacija napotuje osebo sama k sebi.',
    },
    'THB-REF-005': {
      summary:
        'Otrok je napoten, niso pa zabeleženi njegova največja korist, njegovo mnenje ali to, da njegov skrbnik za napotitev ve.',
    },
    'THB-RET-001': {
      summary: 'Datumi vrnitve povedo drugo, kot je navedeno, kako daleč je prišla.',
    },
    'THB-RET-002': {
      summary: 'Vrnitev je načrtovana, nevarnost pa ni bila ocenjena.',
    },
    'THB-RET-003': {
      summary: 'Oseba je bila vrnjena, nevarnost pa pred potjo ni bila ocenjena.',
    },
    'THB-RET-004': {
      summary: 'Načrtovana je prostovoljna vrnitev ali preselitev, oseba pa ni privolila.',
    },
    'THB-RET-005': {
      summary:
        'Vrnitev ali preselitev, ki je imenovana prostovoljna, je bila izvedena brez predhodne privolitve osebe.',
    },
    'THB-RET-006': {
      summary: 'Oseba je privolila v vrnitev, preden ji je bilo povedano, kaj ta pomeni.',
    },
    'THB-RET-007': {
      summary: 'Vrnitev je načrtovana v državo, katere organi za osebo ne smejo nikoli izvedeti.',
    },
    'THB-RET-008': {
      summary: 'Oseba je bila vrnjena v državo, katere organi zanjo ne smejo nikoli izvedeti.',
    },
    'THB-RET-009': {
      summary: 'Odstranitev osebe je načrtovana v državo, pred katero je zaprosila za zaščito ali jo ima.',
    },
    'THB-RET-010': {
      summary: 'Oseba je bila odstranjena v državo, pred katero je zaprosila za zaščito ali jo ima.',
    },
    'THB-RET-011': {
      summary: 'Vrnitev vodi v državo, ki jo oseba zapušča.',
    },
    'THB-RET-012': {
      summary: 'Po sporazumu je mogoče osebe premestiti proti njihovi volji.',
    },
    'THB-SCR-001': {
      summary: 'Predhodna ocena je ugotovila, da so elementi izpolnjeni, ne pove pa, na čem temelji.',
    },
    'THB-SCR-002': {
      summary: 'Predhodna ocena po elementih opredelitve je ugotovila, da so izpolnjeni, ne našteje pa vseh.',
    },
    'THB-SCR-003': {
      summary: 'Predhodna ocena osebe je bila opravljena v jeziku, ki ga oseba ne zna.',
    },
    'THB-SCR-004': {
      summary: 'Predhodna ocena ima odgovore, po katerih njen instrument ne sprašuje.',
    },
    'THB-SRV-001': {
      summary: 'Storitev se je končala, preden se je začela.',
    },
    'THB-SRV-002': {
      summary: 'Storitev ima dneve, na katere je bila nudena, njen status pa pravi, da ni bila.',
    },
    'THB-SRV-003': {
      summary: 'Storitev je bila nudena in nič ne pove, od kdaj.',
    },
    'THB-SRV-004': {
      summary: 'Oseba je bila prijavljena kot pogrešana ali se je vrnila, preden je bila pogrešana.',
    },
    'THB-SRV-005': {
      summary: 'Za osebo je navedeno, da je še pogrešana, odsotnost pa ima konec.',
    },
    'THB-STR-001': {
      summary: 'Manjka obvezno polje.',
    },
    'THB-STR-002': {
      summary: 'Vrednost je drugega tipa, kot ga sprejme polje.',
    },
    'THB-STR-003': {
      summary: 'Vrednost ni šifra zaprtega seznama, ki ga sprejme polje.',
    },
    'THB-STR-004': {
      summary: 'Objekt ima ključ, ki ga standard ne pozna.',
    },
    'THB-STR-005': {
      summary: 'Besedilo nima oblike, ki jo sprejme polje.',
    },
    'THB-STR-006': {
      summary: 'Seznam je prazen.',
    },
    'THB-STR-007': {
      summary: 'Vrednost je v množici dvakrat.',
    },
    'THB-STR-008': {
      summary: 'Polje je navzoče, `missing` pa navaja razlog, zakaj ga ni.',
    },
    'THB-STR-009': {
      summary: 'Število je zunaj mej polja.',
    },
    'THB-STR-010': {
      summary: 'To ni zapis standarda: objekt, katerega `record` imenuje vrsto zapisa.',
    },
    'THB-STR-011': {
      summary: 'Zapis sledi različici standarda, ki je ta program ne bere.',
    },
    'THB-STR-012': {
      summary: 'Vrednosti ni na odprtem seznamu, ki ga sprejme polje.',
    },
    'THB-WIT-001': {
      summary: 'Koraki priče tečejo nazaj.',
    },
    'THB-WIT-002': {
      summary: 'Datumi priče povedo več, kot je navedeno o sodelovanju.',
    },
    'THB-WIT-003': {
      summary: 'Otrok je pričal brez odvetnika in brez osebe, ki bi mu bila v oporo.',
    },
    'THB-WIT-004': {
      summary: 'Dnevi zaščitnega ukrepa tečejo nazaj.',
    },
    'THB-WIT-005': {
      summary: 'Zaščitni ukrep je samo zaprošen ali zavrnjen, ima pa dneve, ko je veljal.',
    },
    'THB-WIT-006': {
      summary: 'Oseba je pričala, nevarnost zanjo pa ni bila nikoli ocenjena.',
    },
  },
};
