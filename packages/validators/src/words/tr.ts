import type { Words } from './words.js';

/** Turkish. No native speaker has reviewed these words yet. @since 0.1.0 */
export const tr: Words = {
  language: 'tr',
  reviewed: false,
  heads: {
    title: 'OpenTHB standardına göre bulgular',
    files: 'Dosyalar',
    suppressed: 'Tutulan bulgular',
    rules: 'Kurallar',
    findings: 'Bulgular',
    file: 'Dosya',
    read: 'Okunan',
    accepted: 'Kabul edilen',
    withErrors: 'Hatalı',
    unreadable: 'Okunamayan',
    rulesNotRun: 'Kural uygulanmayan',
    errors: 'Hatalar',
    warnings: 'Uyarılar',
    infos: 'Bilgiler',
    safeguards: 'Güvenceler',
    rule: 'Kural',
    keptBack: 'Tutulan',
    reason: 'Gerekçe',
    owner: 'Sorumlu',
    until: 'Bitiş',
    severity: 'Önem',
    whatIsWrong: 'Yanlış olan',
    more: 'Daha fazlası',
    line: 'Satır',
    column: 'Sütun',
    record: 'Kayıt',
    value: 'Değer',
    words: 'Sözcükler',
    list: 'Liste',
    accepts: 'Kabul edilir',
    reports: 'Bildirilir',
  },
  sentences: {
    error: 'hata',
    warning: 'uyarı',
    info: 'bilgi',
    validity: 'geçerlilik',
    safeguard: 'güvence',
    ofSafeguard: '{severity} (güvence)',
    counted: '{of}: {read} okunan = {accepted} kabul edilen + {withErrors} hatalı + {unreadable} okunamayan',
    lines: 'satır: {lines}, bunlardan boş olan: {blank}',
    records: 'kayıtlar: {kinds}',
    none: 'yok',
    findings:
      'bulgular: {errors} hata, {warnings} uyarı, {infos} bilgi; bunlardan güvencelere ilişkin olan: {safeguards}',
    rulesNotRun: 'yapısı bozuk {count} kayıtta kurallar uygulanmadı',
    suppression: '{rule} kuralının askıya alınması: {kept} ({reason}; {owner}; bitiş {until})',
    keptBack: '{count} bulgu tutuldu',
    expired: 'süresi doldu',
    expiredWhole: 'süresi doldu, hiçbir şey tutulmadı',
    judged: '{profile} profiline göre {asOf} tarihi itibarıyla değerlendirildi',
    judgedByLaw: '{profile} profiline ve {law} hukukuna göre {asOf} tarihi itibarıyla değerlendirildi',
    judgedBy: '{profile} profiline göre {asOf} tarihi itibarıyla değerlendirildi.',
    allFiles: '{count} dosyanın tümü',
    oneFile: '1 dosya.',
    manyFiles: '{count} dosya.',
    noValue: 'Burada hiçbir kaydın değeri gösterilmez.',
    valuesShown: 'Kayıtların değerleri gösteriliyor: yalnızca verilerin sahibi içindir, başkasına verilmez.',
    stopped:
      'Sona ermeden durduruldu: {files} dosyadan {file}. dosya {record} numaralı kayda kadar, kayıtlar arası kurallar olmadan değerlendirildi; {left} dosya değerlendirilmedi.',
    stoppedAtLine:
      'Sona ermeden durduruldu: {files} dosyadan {file}. dosya {record} numaralı kayda (satır {line}) kadar, kayıtlar arası kurallar olmadan değerlendirildi; {left} dosya değerlendirilmedi.',
    byRule: 'Kurallara göre bulgular:',
    andMore: 've {count} tane daha',
    listCut: 'Liste kısaltıldı: {found} bulgudan {listed} tanesi listelendi, {cut} tanesi yalnızca sayıldı.',
    belowListOne: '“{severity}” öneminin altındaki bulgular listelenmez: {count} tanesi yalnızca sayıldı.',
    belowList: '“{severity}” öneminin altındaki bulgular listelenmez: {count} tanesi yalnızca sayıldı.',
    briefly: '{of}: {read} okunan, {accepted} kabul edilen; {errors} hata, {warnings} uyarı, {infos} bilgi',
    whatWasRead: 'Neyin okunduğu ve sonucunun ne olduğu',
    whatIsKept: 'Profilin bildirilmesini engelledikleri',
    whichFound: 'Bir şey bulan kurallar, en ağırı önce',
    noneFound: 'Hiçbir kural bir şey bulmadı.',
    someOf: '{found} bulgudan {listed} tanesi',
    all: 'tümü',
    shown: '{all} satırdan {shown} tanesi gösteriliyor',
    about: 'konusu: {record}',
    source: 'Kaynak: {source}',
    see: 'Bkz.: {command}',
    changes: '{new} yeni, {gone} kaybolan, {unchanged} değişmeyen',
    changesUnknown: 'önce {before}, sonra {after}; bir liste kısaltıldığı için hangilerinin yeni olduğu bilinemez',
    internal: 'Kurum içi: gerçek sayılar, ifşa denetimi yapılmamıştır. Bu haliyle başkasına verilmez ve yayımlanmaz.',
    manyRecords: '{record}: {count} kayıt',
    filled: '{field}: {of} kayıttan {filled} tanesi',
    silent: '{count} tanesinde açıklama yok',
    notCounted: 'Yapısı bozuk {broken} kayıt ve okunamayan {unreadable} kayıt sayılmadı.',
    notReviewed: 'Bu metinleri henüz ana dili Türkçe olan biri gözden geçirmedi.',
  },
  rules: {
    'THB-BND-001': {
      summary: 'Dosyadaki daha önceki bir kayıt aynı kimliği taşıyor.',
      rationale: 'Bir kimlik tek bir kaydı gösterir; iki tane olursa biri kaybolur ya da iki kez sayılır.',
    },
    'THB-BND-002': {
      summary: 'Gönderme dosyadaki hiçbir kaydı göstermiyor.',
      rationale: 'Kayıt belki alıcıda zaten vardır; yoksa ona gönderme yapan anlaşılamaz.',
    },
    'THB-BND-003': {
      summary: 'Gönderme, izin verilenden başka türde bir kaydı gösteriyor.',
      rationale: 'Bir mağdur bir kuruluş değildir: kimlikler karıştırılmış.',
    },
    'THB-BND-004': {
      summary: 'Bildirge bir türden, ardından gelenden daha çok ya da daha az okunabilir kayıt sayıyor.',
      rationale: 'Kayıtlar yolda kaybolmuş ya da eklenmiş, ya da bazıları bozuk.',
    },
    'THB-BND-005': {
      summary: 'Bir bildirge ilk kayıttan sonra geliyor ya da ikinci bildirgedir.',
      rationale:
        'Okuyanlar, ardından gelenle ne yapacaklarına bildirgeye bakarak karar verir. İki dosya tek dosya yapılmadan bir araya getirilmiş.',
    },
    'THB-BND-006': {
      summary: 'Bir kimlik ile bir mağdur arasındaki bağ, mağdurlarla ya da kimliklerle aynı dosyada duruyor.',
      rationale:
        'Kimlikler, mağdurlar ve aralarındaki bağlar ayrı yol alır: bir dosyayı ele geçiren adları ele geçirmemelidir.',
    },
    'THB-BND-007': {
      summary: 'Kaydın niteliği dosyadaki ilk kayıttan farklı.',
      rationale: 'Gerçek, kimliksizleştirilmiş, sentetik ve deneme kayıtları asla birlikte sayılmaz.',
    },
    'THB-BND-008': {
      summary: 'Bir paket kendi göndericisine gönderiliyor.',
      rationale: 'İkisinden biri yanlıştır ve bu, verileri kimin alacağını belirleyen olabilir.',
    },
    'THB-BND-009': {
      summary: 'Bildirge bir kayıt türünü iki kez sayıyor.',
      rationale: 'Kaç kaydın geldiğini ikisinden hangisinin söylediğini kimse bilemez.',
    },
    'THB-BND-010': {
      summary: 'Bildirge, ardından gelen bir kaydın silinmesini istiyor.',
      rationale: 'Silinmesi gereken yeniden gönderilmez; yalnızca kimliği ve günü kalır.',
    },
    'THB-BND-011': {
      summary: 'İki mağdurun ilişkisi için bir kayıt bir şey, öteki başka bir şey söylüyor.',
      rationale:
        'Bir ebeveynin çocuğu için o kişi ebeveyndir; kardeşler, partnerler ve ötekiler birbirleri için aynı şeydir.',
    },
    'THB-BND-012': {
      summary: 'Dosyadaki daha önceki bir kayıt aynı kişiye ait olabilir.',
      rationale:
        'Cinsiyet, tam doğum tarihi, vatandaşlıklar ve ticarete maruz kalmanın başladığı yıl aynı. Sorun; tek bir kişiyse bunu `sameAs` ile belirtin, böylece bir kez sayılır.',
    },
    'THB-BND-013': {
      summary: 'Bir yönlendirme, yönlendirilen kişinin ait olmadığı bir dosyayı gösteriyor.',
      rationale: 'Mağduru dosyaya ekleyin ya da doğru dosyayı gösterin.',
    },
    'THB-CHD-001': {
      summary:
        'Yaş tartışmalı ya da kişinin çocuk olduğu varsayılıyor, ama çocuk olarak hakkında hiçbir şey kaydedilmemiş.',
      rationale: 'Yaş doğrulanana kadar kişi çocuktur: vasilik, bakım ve usul bunu izler.',
    },
    'THB-CHD-002': {
      summary: 'Güvenli bir ebeveyni olmayan çocuğun vasisi yok.',
      rationale:
        'Bir çocuğun mağdur olduğu düşünülür düşünülmez, refakatsizse ya da ailesinden ayrı düşmüşse ya da ailesi karışmışsa vasi atanır.',
    },
    'THB-CHD-003': {
      summary:
        'Çocuğu alacak bakım verenin ve hanenin risk ve güvenlik değerlendirmesi yapılmadan çocuğun geri dönüşü planlanmış.',
      rationale:
        'Aile çocuğu satmış ya da suça ortak olmuş olabilir. Geri dönüşü ancak iki değerlendirme de bittiğinde planlayın.',
    },
    'THB-CHD-004': {
      summary:
        'Çocuğu alan bakım verenin ve hanenin risk ve güvenlik değerlendirmesi yapılmadan çocuk geri gönderilmiş.',
      rationale: 'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Çocuğun nasıl olduğuna bakın.',
    },
    'THB-CHD-005': {
      summary: 'Çocuğun, insan ticaretine karışmış bir bakım verene ya da haneye dönüşü planlanmış.',
      rationale: 'Başka bir çözüm bulun: karışmamış akrabalar, koruyucu aile, çocuğun bulunduğu yerde uyum.',
    },
    'THB-CHD-006': {
      summary: 'Çocuğun geri dönüşü planlanmış ve onu alacak hanenin dışındaki akrabalar insan ticaretine karışmış.',
      rationale: 'Çocuğun onlardan nasıl korunduğunu söyleyin.',
    },
    'THB-CHD-007': {
      summary: 'Bir çocuk, insan ticareti mağduru olduğu için özgürlüğünden yoksun bırakılmış.',
      rationale:
        'Mağdur bir çocuk asla özgürlüğünden yoksun bırakılmaz. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-CHD-008': {
      summary: 'Vasi atanmadan önce bir çocukla insan ticareti hakkında görüşme yapılmış.',
      rationale:
        'Vasinin gerekli olduğu yerde görüşme onu bekler. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-CHD-009': {
      summary: 'Çocuğun yüksek yararı belirlenmeden kalıcı bir çözüm planlanmış.',
      rationale: 'Önce belirleme yapılır ve hangi çözüm olduğunu o söyler.',
    },
    'THB-CHD-010': {
      summary: 'Kalıcı bir çözüm planlanmış ve çocuğun bu konudaki görüşü kaydedilmemiş.',
      rationale: 'Çocuk, kendisine ne olacağı konusunda yaşına ve olgunluğuna göre dinlenir.',
    },
    'THB-CHD-011': {
      summary:
        'Bir akraba çocuğu temin etmiş ya da insan ticaretine konu etmiş, çocuk bölümü ise ailenin karıştığını söylemiyor.',
      rationale: 'Bir geri dönüşü planlayan önce çocuk bölümünü okur.',
    },
    'THB-CHD-012': {
      summary: 'Çocuğun sınır dışı edilmesi, yüksek yararı belirlenmeden planlanmış.',
      rationale: 'Çocuğun nerede yaşayacağı bu belirlemeden çıkar, asla bir geri kabul anlaşmasından değil.',
    },
    'THB-CHD-013': {
      summary: 'Çocuk, yüksek yararı belirlenmeden sınır dışı edilmiş.',
      rationale: 'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Çocuğun nasıl olduğuna bakın.',
    },
    'THB-CHD-014': {
      summary: 'Bir çocuk bakım altındayken kaybolmuş ve kimse polise haber vermemiş.',
      rationale: 'Bakım altındayken kaybolan çocuk çoğu kez yeniden insan ticareti mağduru olur. Hemen bildirin.',
    },
    'THB-CHD-015': {
      summary: 'Bir çocuğun kaybolması polise bir günden daha geç bildirilmiş.',
      rationale:
        'İlk saatler önemlidir. Anlar saniyesine kadar karşılaştırılır; tarihler yalnızca bunu kesin kıldıkları yerde.',
    },
    'THB-CHD-016': {
      summary: 'Çocuk, onu asla öğrenmemesi gereken birinin yanına yerleştirilecek.',
      rationale: 'Başka bir bakım veren bulun ya da yasağın neden konduğuna yeniden bakın.',
    },
    'THB-CHD-017': {
      summary: 'Bir çocuk evli ve biçimler arasında zorla evlendirme yok.',
      rationale:
        'Bir çocuk insan ticaretine rıza gösteremez, çoğu kez evliliğe de gösteremez: zorla olup olmadığını sorun.',
    },
    'THB-CHD-018': {
      summary: 'Bir çocuğun yüksek yararı, vasisi olmadan önce belirlenmiş.',
      rationale: 'Vasi belirlemeye katılır. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-CHD-019': {
      summary:
        'Güvenli bir ebeveyni olmayan bir çocuk, mağdur olduğu ilk düşünüldükten sonra bir haftadan uzun süre vasi beklemiş.',
      rationale:
        'Bir çocuğun mağdur olduğu düşünülür düşünülmez vasi atanır. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-CHD-020': {
      summary: 'Bir çocuğun son vasisi, kalıcı bir çözüm gerçekleştirilmeden önce ayrılmış.',
      rationale: 'Vasi o zamana kadar kalır ya da yerine başkası gelir.',
    },
    'THB-CHD-021': {
      summary:
        'Kalıcı bir çözüme yüksek yarar belirlenmeden önce ya da belirlenmeden karar verilmiş ya da bu çözüm öyle gerçekleştirilmiş.',
      rationale: 'Önce belirleme yapılır. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-CHD-022': {
      summary: 'Bir çocuğun ailesine dönüşü planlanmış ve kimse aileyi aramamış.',
      rationale: 'Çocuğu alacak kişi önce bulunmalı ve tanınmalıdır. Aramayı ya da neden gerekmediğini kaydedin.',
    },
    'THB-CHD-023': {
      summary:
        'Bir çocuğun ailesine dönüşü planlanmış ya da gerçekleştirilmiş ve aile arama bitmemiş ya da yapılmayacakmış.',
      rationale: 'Bir çocuğu yalnızca bulunmuş ve doğrulanmış kişi güvenle alabilir.',
    },
    'THB-CHD-024': {
      summary: 'Bir çocuk, insan ticaretine konu edilmesine karışmış bir aileyle birleştirilmiş.',
      rationale: 'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Çocuğu gözetin.',
    },
    'THB-CHD-025': {
      summary:
        'Güvenli bir ebeveyni olmayan bir çocukla insan ticareti hakkında görüşme yapılmış ve çocuğun hiç vasisi olmamış.',
      rationale: 'Görüşme vasiyi bekler. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-CHD-026': {
      summary: 'Bir çocuğun geri dönüşü planlanmış ve kalıcı çözümleri arasında yer almıyor.',
      rationale:
        'Bakım veren ve hane orada değerlendirilir, yüksek yarar orada belirlenir ve çocuğun görüşü orada kaydedilir; bunların dışındaki bir geri dönüş üçünden de kaçar.',
    },
    'THB-CHD-027': {
      summary:
        'Bir çocuk geri gönderilecek ya da başka yere yerleştirilecek ve hangi ülkeye olduğunu hiçbir şey söylemiyor.',
      rationale:
        'Bu olmadan oradaki tehlikeyi kimse değerlendiremez; söyleyin ya da neden söylenmediğini `missing` içinde verin.',
    },
    'THB-CHD-028': {
      summary: 'Bir fail çocuğun akrabası ve çocuğun kaydı ailesinin karıştığını söylemiyor.',
      rationale: 'Bu, her geri dönüşü ilgilendirir: geri dönüşü planlayan, çocuğun kaydını okur.',
    },
    'THB-CHR-001': {
      summary: 'Bir şeyin tarihi kişinin doğumundan önce.',
      rationale: 'İki tarihten biri yanlış. Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-002': {
      summary: 'Bir sürecin tarihleri olamayacak bir sırada: giriş, sömürünün başlangıcı, sömürünün sonu.',
      rationale: 'Aynı gün kabul edilir ve kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-003': {
      summary: 'Durum geçmişi tarih sırasında değil.',
      rationale: 'Geçmişler en eskiden en yeniye gider; sonuncusu geçerlidir.',
    },
    'THB-CHR-004': {
      summary: 'Gerçekleşmiş bir şeyin tarihi, dosyanın değerlendirildiği günden sonra.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-CHR-005': {
      summary: 'Temasın tarihi, dosyanın değerlendirildiği günden sonra.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-CHR-006': {
      summary: 'Yönlendirmenin geçmişi zaman sırasında değil.',
      rationale:
        'Geçmişler en eskiden en yeniye gider. Anlar UTC ile karşılaştırılır; tarihte yalnızca kesin olan sayılır.',
    },
    'THB-CHR-007': {
      summary: 'Sonucun tarihi, yönlendirmenin gönderilmesinden önce.',
      rationale: 'Aynı gün kabul edilir ve kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-008': {
      summary: 'Plan başlamadan bitiyor.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-009': {
      summary: 'Bir faaliyet planın süresi dışında.',
      rationale: 'Plan gözden geçirilirken gözden kaçar.',
    },
    'THB-CHR-010': {
      summary: 'Bir yetkilendirme verilmeden önce sona ermiş.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-011': {
      summary: 'İki kaydın aynı kişiye ait olduğu savı, ileri sürülmeden önce geri alınmış.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-012': {
      summary: 'Olay başlamadan önce bitmiş.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-013': {
      summary: 'Olayın tarihi, dosyanın değerlendirildiği günden sonra.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-CHR-014': {
      summary: 'Ceza yargılamasının adımları tarih sırasında değil.',
      rationale: 'Geçmişler en eskiden en yeniye gider; sonuncusu geçerlidir.',
    },
    'THB-CHR-015': {
      summary:
        'Bir failin doğumu ya da ceza yargılamasının bir adımı, dosyanın değerlendirildiği günden sonraki bir tarihte.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-CHR-016': {
      summary: 'Bir dosya açılmadan önce kapatılmış ya da henüz gelmemiş bir gün taşıyor.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-CHR-017': {
      summary: 'Yargılama aşamaları tarih sırasında değil ya da biri gelecekte.',
      rationale:
        'Geçmişler en eskiden en yeniye gider; sonuncusu geçerlidir. Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-018': {
      summary: 'Bir program ya da bir bağışçının ona verdiği, başlamadan bitiyor.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-019': {
      summary: 'Bir yasa hükmü yürürlüğe girmeden önce sona ermiş.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-020': {
      summary: 'Bir anlaşma imzalanmadan ya da yürürlüğe girmeden önce sona ermiş.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-021': {
      summary: 'Bir kronik girdisinin tarihi, dosyanın değerlendirildiği günden sonra.',
      rationale: 'Kronik ne olduğunu anlatır; sonrası için vaat edilenin günü `dueOn` alanındadır.',
    },
    'THB-CHR-022': {
      summary: 'Bir kuruluş çalışmasına başlamadan önce son vermiş.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-023': {
      summary: 'Doğum tarihi, dosyanın değerlendirildiği günden sonra.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-CHR-024': {
      summary: 'Bir yönlendirmenin bir adımı ya da sonucu, dosyanın değerlendirildiği günden sonraki bir tarihte.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-CHR-025': {
      summary:
        'Kalıcı bir çözümün tarihleri ne aşamada olduğu hakkında söylenenden başkasını söylüyor ya da geriye gidiyor.',
      rationale:
        'İptal edilen ya da yalnızca düşünülen gerçekleştirilmemiştir; gerçekleştirilen, dosyanın değerlendirildiği güne kadar gerçekleştirilmiştir.',
    },
    'THB-CHR-026': {
      summary: 'Biri, atanmadan önce bir çocuk adına davranmayı bırakmış.',
      rationale: 'İki günden biri yanlış yazılmış. Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-027': {
      summary: 'Henüz gelmemiş bir günde vasi atanmış ya da bir çocuk için tehlike değerlendirilmiş.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-CHR-028': {
      summary: 'Henüz gelmemiş bir günde bir yetkilendirme verilmiş ya da geri alınmış.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-CHR-029': {
      summary: 'Bir faaliyete ilişkin raporlar gün sırasında değil ya da biri henüz gelmemiş bir günün.',
      rationale:
        'Geçmişler en eskiden en yeniye gider; sonuncusu geçerlidir. Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-030': {
      summary: 'Bir programa ilişkin raporlar gün sırasında değil ya da biri henüz gelmemiş bir günün.',
      rationale:
        'Geçmişler en eskiden en yeniye gider; sonuncusu geçerlidir. Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CHR-031': {
      summary: 'Bir hükmün kullanımına ilişkin rapor henüz gelmemiş bir zamandan söz ediyor.',
      rationale: 'Doğru tarihi verin ya da dosyayı --as-of ile daha sonraki bir güne göre değerlendirin.',
    },
    'THB-COH-001': {
      summary: 'Bir küme `none` kodunu başka kodlarla birlikte içeriyor.',
      rationale: 'Hem hiçbirinin olmadığı hem de bazılarının olduğu birlikte doğru olamaz.',
    },
    'THB-COH-002': {
      summary: 'Bir cinsel sömürü türü verilmiş, ama biçimler arasında cinsel sömürü yok.',
      rationale: 'Biçime göre sayımlar kişiyi atlar.',
    },
    'THB-COH-003': {
      summary: 'En küçük yaş en büyük yaştan büyük.',
      rationale: 'Böyle bir beyana hiçbir yaş uymaz.',
    },
    'THB-COH-004': {
      summary: 'Kişinin daha önceki bir anda daha yaşlı olduğu söyleniyor.',
      rationale: 'Kimse girişten sömürüye, oradan kayda gençleşmez. Tartışmalı beyanlar değerlendirilmez.',
    },
    'THB-COH-005': {
      summary: 'Bir yaş beyanı doğum tarihiyle uyuşmuyor.',
      rationale: 'Belgeli bir doğum tarihi de yanlış olabilir; ikisini de tutun ve tartışmalı olan beyanı işaretleyin.',
    },
    'THB-COH-006': {
      summary: 'Yalnızca yetkili makamın karar verdiği bir durumu başkası ileri sürüyor.',
      rationale:
        'Tanımlanmış mağdur ve mağdur değil, yasanın gösterdiği makamın kararlarıdır. Başka bir kurumun düşündüğü `presumed` ya da `potential` olur.',
    },
    'THB-COH-007': {
      summary: 'Reddi kişinin kendisi değil, başkası ileri sürüyor.',
      rationale: 'Yalnızca kişi ya da çocuğun vasisi reddedebilir.',
    },
    'THB-COH-008': {
      summary: 'Karar, ilk karar denen bir kararla mağdurdan mağdur değile ya da tersine dönmüş.',
      rationale:
        'Bir karar yeniden inceleme, itiraz ya da geri alma ile değişir; hangisi olduğunu söyleyin ki itirazlar sayılabilsin.',
    },
    'THB-COH-009': {
      summary: 'Kişinin hem vatansız hem de bir ülkenin vatandaşı olduğu söyleniyor.',
      rationale: 'Vatandaşlığı olan vatansız değildir.',
    },
    'THB-COH-010': {
      summary: 'Sömürüldüğünde yetişkin olan bir kişi için çocuk işçiliği sömürüsü verilmiş.',
      rationale: 'Yetişkinler için biçimler zorla çalıştırma, borç karşılığı çalıştırma ve kulluktur.',
    },
    'THB-COH-011': {
      summary: 'Tespit kaydı mağduru gösteriyor ve mağdurun kaydında olanı yineliyor.',
      rationale:
        'Bir olgu için iki yer zamanla farklılaşır. Cinsiyet, vatandaşlık, çocuk olma ve biçimler mağduru olmayan kayıtlar içindir.',
    },
    'THB-COH-012': {
      summary: 'Karar veren kurumun türü, durumu ileri sürenle uyuşmuyor.',
      rationale:
        'Sivil toplum kuruluşları ve uluslararası kuruluşlar başka kurumlardır; polis, savcılık ve mahkemeler yetkili makam ya da devletin başka kurumlarıdır; bir kişi bunların hiçbiri değildir.',
    },
    'THB-COH-013': {
      summary: 'Bir mağdurun kendisiyle aynı ya da ilişkili olduğu söyleniyor.',
      rationale: 'İki kez sayılır ya da birleştirilirdi.',
    },
    'THB-COH-014': {
      summary: 'Gözlenen çocuk sayısı kişi sayısından fazla.',
      rationale: 'Çocuklar kişilerin arasındadır.',
    },
    'THB-COH-015': {
      summary: 'Bir sömürünün hangi biçimde olduğu söylenmiyor.',
      rationale: 'Amaçları ya da `missing` içinde gerekçeyi verin: bunlar olmadan hiçbir biçimde sayılmaz.',
    },
    'THB-COH-016': {
      summary: 'Olayın bir kümesi `none` kodunu başka kodlarla birlikte içeriyor.',
      rationale: 'Hem hiçbirinin olmadığı hem de bazılarının olduğu birlikte doğru olamaz.',
    },
    'THB-COH-017': {
      summary: 'Bir şirketin insana özgü nitelikleri ya da bir insanın bir şirketin ekonomik faaliyeti var.',
      rationale: 'Kişiler ve şirketler ayrı sayılır. Sahibin ne olduğu sahibin kaydında durur.',
    },
    'THB-COH-018': {
      summary: 'Failin bir mağdurla ilişkisi iki kez ya da `none` ile birlikte verilmiş.',
      rationale: 'Bir mağdurla birden çok ilişki birden çok girdidir; her biri bir kez durur, `none` ise tek başına.',
    },
    'THB-COH-019': {
      summary: 'Bir dosya üzerinde çalışılıyor, ama kapanış günü ya da gerekçesi var.',
      rationale: 'Açık ve kapalı dosyalar ayrı sayılır. Kapatın ya da kapanışı çıkarın.',
    },
    'THB-COH-020': {
      summary: 'Bir dosya kapalı ve kaydı ne zaman ya da neden kapandığını söylemiyor.',
      rationale:
        'Müdahale, dosyaların nasıl bittiğine göre değerlendirilir. İkisini de ya da `missing` içinde gerekçeyi verin.',
    },
    'THB-COH-021': {
      summary: 'Bir dosya hiçbir mağduru, olayı ya da faili göstermiyor.',
      rationale: 'Hiçbir şeyi birleştirmiyor. Onları gösterin ya da `missing` içinde gerekçeyi verin.',
    },
    'THB-COH-022': {
      summary: 'Bir dosyanın kendisiyle ilişkili olduğu söyleniyor.',
      rationale: 'Kendisiyle birleştirilirdi.',
    },
    'THB-COH-023': {
      summary: 'Bir kuruluş kendisinin parçası ya da üyesi.',
      rationale: 'Parçaları toplayan hiçbir zaman sona varamazdı.',
    },
    'THB-COH-024': {
      summary: 'Hiçbir emeğin sömürülmediği bir süreç için ekonomik faaliyet verilmiş.',
      rationale: 'Sektörler kişinin emeğinin sömürüldüğü sektörlerdir: biçimi ekleyin ya da sektörü çıkarın.',
    },
    'THB-COH-025': {
      summary: 'Hiçbir aracın kullanılmadığı söyleniyor, oysa kişi bir araçla denetim altında tutulmuş.',
      rationale:
        'Şiddet, tehdit, borç ve belgelerin alınması kendileri araçtır. Kimsenin sormadığı yerde araçları boş bırakın.',
    },
    'THB-COH-026': {
      summary: 'Bir sömürü biçiminin hem yalnızca amaçlandığı hem de gerçekleştiği söyleniyor.',
      rationale: 'Amaçlanan biçimler, gerçekleşmemiş olanlardır. Gerçekleşen yalnızca biçimler arasında durur.',
    },
    'THB-COH-027': {
      summary: 'Bir süreç, sömürü olmadığını ve ne zaman ya da nasıl olduğunu söylüyor.',
      rationale: '`none` hiçbirine varılmadığını söyler: yanında sömürünün günü, türü ya da platformu durmaz.',
    },
    'THB-COH-028': {
      summary: 'Bir kişinin eğitimi, o yaştaki herhangi birinin tamamlamış olduğundan yüksek.',
      rationale: 'İkisinden biri yanlış yazılmış: yaş ya da eğitim düzeyi.',
    },
    'THB-COH-029': {
      summary: 'Bir çocuk hakkında kaydedilen, girişten beri yetişkin olan bir kişinin kaydında duruyor.',
      rationale:
        'Çocuk bölümü, girişte, sömürünün başında ya da kayıtta çocuk olan ya da olmuş olabilecek kişi içindir.',
    },
    'THB-COH-030': {
      summary: 'Öldüğü söylenen bir kişi için geri dönüş, çözüm ya da hizmet planlanmış.',
      rationale: 'Planlananı iptal edin ya da yaşam durumunu düzeltin.',
    },
    'THB-COH-031': {
      summary: 'Kaybolan bir kişinin hem ölü bulunduğu hem de hayatta olduğu söyleniyor.',
      rationale: 'Yaşam durumunu ya da kişiye ne olduğunu düzeltin.',
    },
    'THB-COH-033': {
      summary: 'Ülkede bulunma hakkının koruma olduğu, kişinin ise koruması olmadığı söyleniyor.',
      rationale: 'Hangi koruma olduğunu ya da kişinin orada başka hangi hakla bulunduğunu söyleyin.',
    },
    'THB-COH-034': {
      summary: 'Sömürünün bitmediği söyleniyor, oysa son günü var.',
      rationale: 'Nasıl bittiğini söyleyin ya da sürdüğü sürece son günü boş bırakın.',
    },
    'THB-COH-035': {
      summary: 'Temin platformları verilmiş ve yöntemler arasında çevrim içi bir yöntem yok.',
      rationale: 'Yöntemi ekleyin ki yönteme göre sayan onu da saysın.',
    },
    'THB-COH-036': {
      summary: 'Bir yargılama ya da ceza, dosyanın ya da yargılamanın göstermediği bir faili gösteriyor.',
      rationale: 'Bir dosyanın faillerini sayan, yalnızca yargılamaların gösterdiklerini kaçırır.',
    },
    'THB-COH-037': {
      summary: 'Bir çocuğun hem refakatsiz olduğu hem de bir ebeveynin onun adına davrandığı söyleniyor.',
      rationale: 'Refakatsiz, yanında ebeveyni, akrabası ya da ona bakması gereken başka bir yetişkin olmayandır.',
    },
    'THB-COH-038': {
      summary: 'Bir kişinin, bakmakla yükümlü olduğu kişiler arasında gösterilenden az çocuğu olduğu söyleniyor.',
      rationale: 'Bakmakla yükümlü olunan her çocuk sayılanlardan biridir.',
    },
    'THB-COH-039': {
      summary: 'Bir temas, söylediğinden başka bir ülkenin bir bölümünde olmuş.',
      rationale: 'Bir bölgenin ilk iki harfi ülkesidir; Kosova’nın bölümleri orada Sırbistan altında durur.',
    },
    'THB-COH-040': {
      summary: 'Bir olay, söylediğinden başka bir ülkenin bir bölümünde olmuş.',
      rationale: 'Bir bölgenin ilk iki harfi ülkesidir; Kosova’nın bölümleri orada Sırbistan altında durur.',
    },
    'THB-COH-041': {
      summary: 'Kişinin vatandaşı olduğu bir ülkede kalma hakkı istenmiş.',
      rationale: 'Vatandaşın izne ihtiyacı yoktur. İyileşme ve düşünme süresi vatandaşlara da tanınabilir.',
    },
    'THB-CON-001': {
      summary: 'On beş yaşından küçük bir çocuğun tek başına rıza verdiği söyleniyor.',
      rationale:
        'On beş yaşın altında çocuğun onayı bakım verenin rızasıyla birlikte gider; güvenli bir bakım veren yoksa yerini yüksek yararına verilen bir karar alır.',
    },
    'THB-CON-002': {
      summary: 'Veriler rıza olmadan tutuluyor ve kararı verenin sıfatı da kararın dayanağı da kaydedilmemiş.',
      rationale: 'Bir kişi adına karar veren, hangi sıfatla ve hangi kurala göre karar verdiğini söyler.',
    },
    'THB-CON-003': {
      summary: 'Bir bakım verenin bir yetişkin adına rıza verdiği söyleniyor.',
      rationale:
        'Yetişkinler kendileri için rıza verir; mahkemenin bir yetişkine atadığı vasi yasal yükümlülükle davranır.',
    },
    'THB-CON-004': {
      summary: 'Bir kişi yönlendirilmiş ve verilerin aktarılmasına izin veren hiçbir şey kaydedilmemiş.',
      rationale:
        'Rıza, yüksek yarara verilen bir karar, yaşamsal çıkarlar ya da yasal yükümlülük: bunlardan biri vardı. Yönlendirme bu yüzden asla bekletilmez.',
    },
    'THB-CON-005': {
      summary: 'Bir kişi, yetkilendirme sona erdikten ya da geri alındıktan sonra yönlendirilmiş.',
      rationale: 'Yeniden sorun ya da var olan öteki dayanağı kaydedin.',
    },
    'THB-CON-006': {
      summary: 'Bir kişi rızası olmadan yönlendirilmiş ve kararı verenin sıfatı da kararın dayanağı da kaydedilmemiş.',
      rationale: 'Bir kişi adına karar veren, hangi sıfatla ve hangi kurala göre karar verdiğini söyler.',
    },
    'THB-CON-007': {
      summary: 'Ailesi insan ticaretine karışmış bir çocuk için bakım veren rıza vermiş ve hiçbir vasi kaydedilmemiş.',
      rationale: 'Suça ortak olabilecek kişi, çocuğu kimin öğreneceğine karar vermemelidir.',
    },
    'THB-CON-008': {
      summary: 'Bir kişi yönlendirilmiş ve buna izin veren başka amaçlar için verilmiş.',
      rationale: 'Bir kullanıma rıza başkasına rıza değildir: yeniden sorun ya da var olan öteki dayanağı kaydedin.',
    },
    'THB-CON-009': {
      summary: 'Bir kişi, verileri alabilecekler arasında olmayan bir kuruluşa yönlendirilmiş.',
      rationale:
        'Verileri kimin alabileceği üzerinde anlaşılanın bir parçasıdır: yeniden sorun ya da var olan öteki dayanağı kaydedin.',
    },
    'THB-CON-010': {
      summary: 'Bir kişi, buna izin veren verilmeden önce yönlendirilmiş.',
      rationale: 'Rıza, veriler gitmeden önce gelir. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-CON-011': {
      summary:
        'Altı ile on dört yaş arasındaki bir çocuk için bakım veren rıza vermiş ve çocuğun onay verdiği söylenmiyor.',
      rationale:
        'Altı yaşından başlayarak çocuğa anlayacağı sözlerle sorulur; onayını bakım verenin rızasıyla birlikte kaydedin.',
    },
    'THB-CON-012': {
      summary: 'Bir kişinin verilerini tutmaya izin veren her şey sona ermiş ya da geri alınmış.',
      rationale: 'Kaydı silin ya da hâlâ tutulmasının dayanağını kaydedin.',
    },
    'THB-CON-013': {
      summary: 'Bir paket, ona izin verenin kapsamadığı bir amaçla gönderiliyor.',
      rationale: 'Bir kullanıma rıza başkasına rıza değildir: amacı çıkarın ya da var olan öteki dayanağı kaydedin.',
    },
    'THB-CON-014': {
      summary: 'Bir paket, verileri alabilecekler arasında olmayan bir kuruluşa gönderiliyor.',
      rationale: 'Henüz gitmedi: alıcıyı çıkarın ya da oraya göndermeye izin vereni kaydedin.',
    },
    'THB-CON-015': {
      summary: 'Bir paket, ona izin veren sona erdikten ya da geri alındıktan sonra yapılmış.',
      rationale: 'Henüz gitmedi: yeniden sorun ya da var olan öteki dayanağı kaydedin.',
    },
    'THB-CON-016': {
      summary: 'Bir kişi, verileri alamayacak türde bir kuruluşa yönlendirilmiş.',
      rationale:
        'Verileri kimin alabileceği üzerinde anlaşılanın bir parçasıdır: yeniden sorun ya da var olan öteki dayanağı kaydedin.',
    },
    'THB-CON-017': {
      summary: 'On beş yaşından küçük bir çocuk yalnızca kendi rızasıyla yönlendirilmiş.',
      rationale:
        'On beş yaşın altında çocuğun onayı bakım verenin rızasıyla birlikte gider; güvenli bir bakım veren yoksa yerini yüksek yararına verilen bir karar alır.',
    },
    'THB-CON-018': {
      summary: 'Bir kayıt, elde tutulmasına izin verenlerden hiçbirinin kapsamadığı bir amaç için de gönderiliyor.',
      rationale:
        'Bir kullanıma rıza başkasına rıza değildir: kaydı çıkarın, yeniden sorun ya da var olan öteki dayanağı kaydedin.',
    },
    'THB-CRN-001': {
      summary: 'Bir kronik girdisi kendisini yerine getiriyor.',
      rationale: 'Vaadin girdisini gösterin.',
    },
    'THB-CRN-002': {
      summary: 'Bir girdi bir şeyin ne kadar yapıldığını söylüyor, ama neyin vaat edildiğini söylemiyor.',
      rationale: 'Taahhütleri ya da vaadin girdisini gösterin.',
    },
    'THB-CRN-003': {
      summary: 'Yetersiz bir yanıt kaydedilmiş, ama neyin tutulmadığı kaydedilmemiş.',
      rationale: 'Vaadi, taahhütleri ya da söz konusu planı, programı, yasayı ya da anlaşmayı gösterin.',
    },
    'THB-CRN-004': {
      summary: 'Vaat edilenin günü, vaat edilmesinden önce.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-CRN-005': {
      summary: 'Bir vaadin gününün henüz gelmediği söyleniyor, oysa günü geçmiş.',
      rationale: 'Ne kadar yapıldığını söyleyin.',
    },
    'THB-CRN-006': {
      summary: 'Bir vaadin günü geçmiş ve tutulup tutulmadığını hiçbir şey söylemiyor.',
      rationale:
        'Kronik, yetersiz yanıtlar görünsün diye vardır. Ne kadar yapıldığını söyleyin ya da `missing` içinde gerekçeyi verin.',
    },
    'THB-CRN-007': {
      summary: 'Bir kronik girdisi nerede okunabileceğini söylemiyor.',
      rationale:
        'Kendisine yetersiz bir yanıt gösterilen, kaynağını sorar. Bir başlık ya da adres ya da `missing` içinde gerekçeyi verin.',
    },
    'THB-DIS-001': {
      summary: 'Bir açıklama yasağı kimseyi göstermiyor.',
      rationale:
        'Kimseye karşı korumaz. Bir kuruluş, bir kuruluş türü, bir ülke ya da bir ilişki gösterin; gösterilemeyenin gerekçesi `missing` içindedir.',
    },
    'THB-DIS-002': {
      summary: 'Veriler, kişiyi asla öğrenmemesi gereken birine aktarılabiliyor.',
      rationale: 'Yasak her yetkilendirmenin üstündedir. Alıcıyı çıkarın.',
    },
    'THB-DIS-003': {
      summary: 'Bir kişi, onu asla öğrenmemesi gereken birine yönlendirilmiş.',
      rationale: 'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Kişinin güvenliğini sağlayın.',
    },
    'THB-DIS-004': {
      summary: 'Bir kişinin kaydı, onu asla öğrenmemesi gereken birine gönderiliyor.',
      rationale: 'Henüz gitmedi: kaydı ya da alıcıyı çıkarın. Yasak her yetkilendirmenin ve her profilin üstündedir.',
    },
    'THB-DIS-005': {
      summary:
        'Bir kişinin kaydı, kendisine karşı koruma istediği veya koruma gördüğü ülkedeki bir kuruluşa gönderiliyor.',
      rationale:
        'Henüz gitmedi: kaydı ya da alıcıyı çıkarın. Onu yalnızca kişinin kendi kaydedilmiş isteği gösterebilir.',
    },
    'THB-DIS-006': {
      summary: 'Bir kişi, kendisine karşı koruma istediği veya koruma gördüğü ülkedeki bir kuruluşa yönlendirilmiş.',
      rationale:
        'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Oraya yalnızca kişinin kendi kaydedilmiş isteği götürebilir.',
    },
    'THB-FIL-001': {
      summary: 'Dosya boş.',
      rationale: 'Kaydı ve bildirgesi olmayan bir dosya yarıda kesilmiş olabilir.',
    },
    'THB-FIL-002': {
      summary: 'Baytlar UTF-8 değil.',
      rationale: 'Dosyayı UTF-8 olarak kaydedin; başka bir kodlama adları değiştirir ve kodları okunmaz kılar.',
    },
    'THB-FIL-003': {
      summary: 'Bu, JSON değil.',
      rationale: 'Satır ya da belge yarıda kesiliyor ya da bir sözdizimi hatası içeriyor.',
    },
    'THB-FIL-004': {
      summary: 'Satır bu programın okuduğundan uzun.',
      rationale: 'Hiçbir kayıt o kadar uzun değildir; olağan neden eksik bir satır sonudur. Satırın kalanı atlandı.',
    },
    'THB-FIL-005': {
      summary: 'Nesneler ve listeler hiçbir kayıtta olmadığı kadar derin iç içe geçmiş.',
      rationale: 'Sonu gelmeyen iç içe geçme, bir okuyucunun belleğini tüketmenin yoludur.',
    },
    'THB-FIL-006': {
      summary: 'Belge ne bir kayıt, ne bir kayıt listesi, ne de `records` içeren bir nesne.',
      rationale: 'JSON dosyaları `{"manifest": ..., "records": [...]}` içerir; NDJSON her satırda bir kayıt içerir.',
    },
    'THB-FIL-007': {
      summary: 'İlk satır biçimin hiçbir sütununu adlandırmıyor.',
      rationale: 'Başlığı olmayan bir dosya sütun adlarına göre okunamaz.',
    },
    'THB-FIL-008': {
      summary: 'Satırda başlıktaki kadar hücre yok.',
      rationale: 'Eksik ya da fazla bir ayırıcı değerleri yanlış sütunlara kaydırır.',
    },
    'THB-FIL-009': {
      summary: 'Değer, biçimin bu sütun için bildiklerinden değil.',
      rationale: 'Dışarıda bırakıldı ve kayıplar raporunda sayıldı.',
    },
    'THB-FIL-010': {
      summary: 'Sütun ya da değer bilinen bir biçimde yanlış yazılmış ve kastedildiği gibi okundu.',
      rationale: 'Biçimin adlandırdığı gibi yazın; başka okuyucular bu yazımı bilmeyebilir.',
    },
    'THB-FIL-011': {
      summary: 'Bir tırnak işareti açık kalmış ya da olmaması gereken yerde duruyor.',
      rationale: 'Ardından gelen hücrelere ayrılamaz.',
    },
    'THB-FIL-012': {
      summary: 'Çalışma kitabı açılamıyor.',
      rationale: 'Hasarlı, parolayla korunuyor ya da XLSX değil.',
    },
    'THB-FIL-013': {
      summary: 'Satırın iki sütunu birbiriyle çelişiyor.',
      rationale: 'Standardın ikisine de yer verdiği yerde ikisi de tutuldu; yoksa daha kesin olanı.',
    },
    'THB-FIL-014': {
      summary: 'Dosya bilinen hiçbir biçimde değil.',
      rationale:
        'JSON nesneleri içermiyor ve ilk satırı okunan bir biçimin hiçbir sütununu adlandırmıyor. Ne olduğunu `--from` söyler.',
    },
    'THB-FIL-015': {
      summary: 'Satır hangi kayda ve listelerindeki hangi yere ait olduğunu söylemiyor.',
      rationale:
        'Bir listenin satırları kayıtlarını adlandırır ve 1’den başlayarak numaralanır. Kaydı ya da üst satırı olmayan ya da numarası başka bir satırda da olan satır yerine konamaz.',
    },
    'THB-FIL-016': {
      summary:
        'Kayıt standardın daha sonraki bir sürümüne uyuyor ve yalnızca o sürümün bildiği bir anahtar dışarıda bırakıldı.',
      rationale: 'Bu sürümün kayıttan bildiği okundu. Kalanını daha sonraki sürümün bir programı okur.',
    },
    'THB-FIL-017': {
      summary:
        'Kayıt standardın daha önceki bir sürümüne uyuyor ve dosya hakkında söylediği bir şey dışarıda bırakıldı.',
      rationale: 'Bir bildirgenin sayıları ve özetleri, dosyanın taşınmadan önceki halinindir.',
    },
    'THB-FIL-018': {
      summary: 'Dosya, biçimin bilinen ama okunamayan bir sürümünde.',
      rationale:
        'Satırlarının her biri birden çok kişinin yerine durur ve biri için söyledikleri başkası için söylediklerinden ayrılamaz.',
    },
    'THB-FIL-019': {
      summary: 'Sıkıştırılmış dosya hasarlı ya da yarıda kesiliyor.',
      rationale:
        'Okunabilen kısmı değerlendirildi; hasardan sonrası değerlendirilmedi. Yeniden gönderin ya da sıkıştırın.',
    },
    'THB-FIL-020': {
      summary: 'Sıkıştırılmış dosya, bir kayıt dosyasının tutacağından çok daha fazlasına açılıyor.',
      rationale:
        'Sonu gelmeden büyüyen küçük bir dosya, bir okuyucuyu tüketmenin yoludur. O ana kadar okunan değerlendirildi.',
    },
    'THB-FIL-021': {
      summary: 'Bir nesnede aynı anahtar iki kez var.',
      rationale:
        'Programlar ikisinden hangisini aldıklarında ayrılır ve hiçbiri söylemez; kayıt okunmadı. Kastedileni tutun.',
    },
    'THB-FIL-022': {
      summary: 'Dosya açılamıyor ya da okunması başarısız oluyor.',
      rationale: 'Yoktur, okunamaz, bir klasördür ya da diski bozulmuştur. Öteki dosyalar değerlendirildi.',
    },
    'THB-IDN-001': {
      summary: 'Kimseyi adlandırmaması gereken bir metin e-posta adresi içeriyor.',
      rationale:
        'Bir kişiyi adlandıran şey, ayrı taşınan kimlik bilgilerinde ya da onlar gibi işlem gören açıklamalarda durur. Ne olduğunu onsuz yazın.',
    },
    'THB-IDN-002': {
      summary: 'Kimseyi adlandırmaması gereken bir metin telefon numarası içeriyor.',
      rationale:
        'Bir kişiyi adlandıran şey, ayrı taşınan kimlik bilgilerinde ya da onlar gibi işlem gören açıklamalarda durur. Ne olduğunu onsuz yazın.',
    },
    'THB-IDN-003': {
      summary:
        'Kimseyi adlandırmaması gereken bir metin bir belgenin numarasını ya da devletin bir kişiyi tanıdığı bir numarayı içeriyor.',
      rationale:
        'Bir kişiyi adlandıran şey, ayrı taşınan kimlik bilgilerinde ya da onlar gibi işlem gören açıklamalarda durur. Ne olduğunu onsuz yazın.',
    },
    'THB-IDN-004': {
      summary: 'Kimseyi adlandırmaması gereken bir metin bir kişiyi adıyla anıyor.',
      rationale:
        'Bir kişiyi adlandıran şey, ayrı taşınan kimlik bilgilerinde ya da onlar gibi işlem gören açıklamalarda durur. Ne olduğunu onsuz yazın.',
    },
    'THB-IDN-005': {
      summary: 'Bir kişi hakkındaki kaydın kimliği o kişi hakkında bir şey söylüyor.',
      rationale:
        'Kayıt kimliği hiçbir şey söylemez: ne ad, ne doğum tarihi, ne de devletin bir kişiyi tanıdığı bir numara. Başka bir kimlik verin.',
    },
    'THB-IDN-006': {
      summary: 'Bir kaydın kimliği, içinde duran doğum tarihini içeriyor.',
      rationale:
        'Kayıt kimliği, tarihin gidemeyeceği yerlere gider: göndermelere, günlüklere ve tablolara. Başka bir kimlik verin.',
    },
    'THB-LAW-001': {
      summary: 'Hukuki temsil başlamadan önce sona ermiş.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-LAW-002': {
      summary:
        'Bir mağdur zorlandığı bir eylem yüzünden gözaltına alınmış, hakkında dava açılmış ya da mahkûm edilmiş ve kimse cezalandırmamayı düşünmemiş.',
      rationale:
        'Makamlar zorlanmış olanı kovuşturmama ya da cezalandırmama olanağına sahip olmalıdır. Karara yeniden bakılmasını isteyin.',
    },
    'THB-LAW-003': {
      summary: 'Tanımlanmış bir mağdurun, insan ticaretinin zorladığı bir eylem yüzünden mahkûmiyeti sürüyor.',
      rationale: 'Mahkûmiyetin kaldırılmasını ya da cezanın infaz edilmemesini isteyin.',
    },
    'THB-LAW-004': {
      summary: 'Tazminata talep edilmeden önce karar verilmiş ya da tazminat talep edilmeden ödenmiş.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-LAW-005': {
      summary: 'Bir tazminat talebi kabul edilmemiş, oysa onun için para hükmedilmiş ya da ödenmiş.',
      rationale: 'Talepler ve hükmedilen tutarlar ayrı sayılır; ikisinden biri yanlış sayılırdı.',
    },
    'THB-LAW-006': {
      summary: 'Hükmedilenden fazla tazminat ödenmiş ya da hükmedilen tutar kaydedilmeden ödeme yapılmış.',
      rationale: 'Nedeni faiz olabilir; daha çok bir rakam ya da para birimi yanlıştır.',
    },
    'THB-LAW-007': {
      summary: 'Aynı zamanda mağdur olan bir fail mahkûm edilmiş.',
      rationale: 'Eylemlerin zorla yaptırılıp yaptırılmadığına bakın. Zorlanan cezalandırılmamalıdır.',
    },
    'THB-LAW-008': {
      summary: 'Bir çocuk insan ticaretiyle suçlanıyor ve kendisinin mağdur olup olmadığını hiçbir şey söylemiyor.',
      rationale:
        'Çocuklar başkalarını temin etmeye ve gözetlemeye zorlanır. Önce buna bakın; mağdur olarak kaydını ya da `missing` içinde gerekçeyi gösterin.',
    },
    'THB-LAW-009': {
      summary: 'Hükümle bitmeyen bir yargılama aşaması, hükmün sonucunu taşıyor.',
      rationale: 'Mahkûmiyetler ve beraatlar hükümlerden sayılır. Sonucu hüküm aşamasında verin.',
    },
    'THB-LAW-010': {
      summary: 'Ceza yargılaması olmayan bir yargılama mahkûmiyetle ya da beraatla bitmiş.',
      rationale: 'Yalnızca ceza mahkemesi suçlu bulur; başka yerde talep kabul ya da reddedilir.',
    },
    'THB-LAW-011': {
      summary: 'Bir mahkûmiyet kesinleşmiş ve hiçbir ceza kaydedilmemiş.',
      rationale:
        'Cezalar yasanın caydırıp caydırmadığını gösterir. Onları kaydedin ya da `missing` içinde gerekçeyi verin.',
    },
    'THB-LAW-012': {
      summary: 'Bir hapis cezasının süresi ya da bir para cezasının tutarı yok.',
      rationale: 'Onu ya da `missing` içinde gerekçeyi verin.',
    },
    'THB-LAW-013': {
      summary: 'Parayla ölçülen bir cezanın ayları ya da zamanla ölçülen bir cezanın tutarı var.',
      rationale: 'İki ceza iki girdidir.',
    },
    'THB-LAW-014': {
      summary: 'Yasa bunu tanımıyor, yine de ne kadar süreyle tanıdığı verilmiş.',
      rationale: 'Hüküm yoksa karşılaştırılacak süre de yoktur.',
    },
    'THB-LAW-015': {
      summary: 'Yasa iyileşme ve düşünme için otuz günden az süre tanıyor.',
      rationale: 'Sözleşme en az otuz gün ister. Durum böyledir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-LAW-016': {
      summary: 'Bir dönemde bunu alanlar isteyenlerden fazla.',
      rationale: 'Bazıları bunu o dönemden önce istemiş olabilir; daha çok iki sayı yer değiştirmiştir.',
    },
    'THB-LAW-017': {
      summary: 'Yasanın tanımadığı bir hüküm kullanılmış olarak bildirilmiş.',
      rationale: 'Ya artık bir hüküm vardır ya da kullanılan, hükmü olmayan bir uygulamadır.',
    },
    'THB-LAW-018': {
      summary: 'Yasa yalnızca makamlarla iş birliği yapana yardım ediyor.',
      rationale:
        'Tanımlama, yardım ve iyileşme süresi yalnızca makul gerekçelere bağlıdır. Durum böyledir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-LAW-019': {
      summary: 'Yasa, mağdurlara tanıdıklarının dışında çocukları bırakıyor.',
      rationale:
        'Bir çocuğun en az bir yetişkininki kadar hakkı vardır. Durum böyledir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-LAW-020': {
      summary: 'Bir mağdur bir eyleme zorlanmış ve hiçbir süreçte buna uyan bir sömürü biçimi yok.',
      rationale: 'Dilenmeye ya da çalmaya zorlanan bununla sömürülmüştür: sayılması için biçimi ekleyin.',
    },
    'THB-LAW-021': {
      summary: 'Mahkûmiyete varmayan bir ceza yargılamasında ceza kaydedilmiş.',
      rationale: 'Dayandığı hükmü kaydedin; hüküm yoksa ceza da yoktur.',
    },
    'THB-LAW-022': {
      summary: 'Bir yargılama aşaması, kendisinin önünde geldiği bir aşamanın ardında duruyor.',
      rationale: 'Aşamalar şikâyetten infaza gider. Bozulan bir hükmü yeni bir yargılama izler.',
    },
    'THB-LAW-023': {
      summary: 'Ceza yargılaması olmayan bir yargılamada suçlama var.',
      rationale: 'Yalnızca ceza hukuku suçlar: yargılamanın türünü ya da aşamayı düzeltin.',
    },
    'THB-LAW-024': {
      summary: 'Bir mahkeme karar vermiş ve ne karar verdiğini hiçbir şey söylemiyor.',
      rationale:
        'Mahkûmiyetler ve beraatlar buna göre sayılır; söyleyin ya da neden söylenmediğini `missing` içinde verin.',
    },
    'THB-LAW-025': {
      summary: 'Yasa bunu tanıyor ve son rapor kullanılmadığını söylüyor.',
      rationale: 'Kimsenin almadığı bir hak, hak değildir. Önünde ne durduğunu raporda söyleyin.',
    },
    'THB-LAW-026': {
      summary: 'Yasa bunu tanıyor ve ne kadar kullanıldığını hiçbir şey söylemiyor.',
      rationale:
        'Hükümler, onlardan ne çıktığına göre izlenir: bir rapor ekleyin ya da neden olmadığını `missing` içinde söyleyin.',
    },
    'THB-LAW-027': {
      summary: 'Bir hükmün kullanılmadığı söyleniyor, oysa o sürede biri onun tanıdığını almış.',
      rationale: 'İkisinden biri yanlış: ne kadar kullanıldığı ya da kaç kişinin aldığı.',
    },
    'THB-LAW-028': {
      summary: 'Bir hüküm yürürlüğe girmeden önce kullanılmış olarak bildirilmiş.',
      rationale: 'Yürürlüğe girme günü yanlıştır ya da rapor, kendi kaydı olan daha önceki bir hükümden söz eder.',
    },
    'THB-LAW-029': {
      summary: 'Bir dosyanın hiçbir olayı, mağdurlarının sömürüldüğü bir amaç için olmamış.',
      rationale:
        'Suçlama, mağdurlara yapılanla örtüşmelidir: burada başka bir dosyanın olayı, biçimi ya da mağduru duruyor.',
    },
    'THB-LIF-001': {
      summary: 'Bir kayda, bu sürümünün yazılmasından önceki bir günde yeniden bakılacak.',
      rationale:
        'Kastedilen gözden geçirme yapılmıştır ya da gün yanlıştır. Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-LIF-002': {
      summary: 'Bir kişi hakkındaki gerçek bir kayıt ne kadar süre saklanacağını söylemiyor.',
      rationale:
        'Bir dosyadaki her kayıt türü için bir kez söylenir. Saklama sınıfını verin ki hiçbir şey kullanımından uzun yaşamasın.',
    },
    'THB-LIF-003': {
      summary: 'Bir kişi hakkındaki bir kayıt süresiz saklanacak.',
      rationale:
        'Yalnızca hiçbir kişiden söz etmeyen süresiz saklanır. Başka bir sınıf alın ya da bunu istatistiğe dönüştürün.',
    },
    'THB-PER-001': {
      summary: 'Bir iznin tarihleri geriye gidiyor.',
      rationale:
        'Bir izin istenir, sonra karara bağlanır, sonra ilk gününden son gününe kadar geçerlidir. Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-PER-002': {
      summary: 'Bir izin verilmiş ve hangi günden başlayarak geçerli olduğunu hiçbir şey söylemiyor.',
      rationale:
        'İlk günü ya da `missing` içinde gerekçeyi verin: bu olmadan kişinin kalıp kalamayacağını kimse bilemez.',
    },
    'THB-PER-003': {
      summary: 'Bir iznin, durumunun dışladığı bir tarihi var.',
      rationale: 'İstenmemiş olanın talep günü, karara bağlanmamış olanın kararı, verilmemiş olanın ilk günü olmaz.',
    },
    'THB-PER-004': {
      summary: 'Otuz günden kısa bir iyileşme ve düşünme süresi tanınmış.',
      rationale: 'En azı otuz gündür. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-PER-005': {
      summary: 'İyileşme ve düşünme süresi makamlarla iş birliğine bağlanmış.',
      rationale: 'Kişi baskı olmadan iyileşebilsin ve karar verebilsin diye yalnızca makul gerekçelerle tanınır.',
    },
    'THB-PER-006': {
      summary: 'Kişi iyileşme ve düşünme süresi içinde sınır dışı edilmiş.',
      rationale:
        'O süre içinde hiçbir sınır dışı kararı uygulanmaz. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-PER-007': {
      summary: 'Bir çocuğun kalma hakkı yalnızca makamlarla iş birliğine bağlanmış.',
      rationale: 'Tanık olsun olmasın, bir çocuğun izni yüksek yararını izler.',
    },
    'THB-PER-008': {
      summary: 'Bir iyileşme ve düşünme süresi, ülkenin yasasının öngördüğünden kısa.',
      rationale:
        'Başladığı günün yasası uygulanır. Otuz günün altında olduğu ayrıca söylenir. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-PER-009': {
      summary: 'Bir ikamet izni, ülkenin yasasının öngördüğünden kısa.',
      rationale: 'Başladığı günün yasası uygulanır. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-PER-010': {
      summary:
        'Kalma hakkı olmayan bir kişinin mağdur olduğuna inanmak için makul gerekçeler var ve istenmiş ya da istenmemiş hiçbir kalma hakkı kaydedilmemiş.',
      rationale:
        'İyileşme ve düşünme süresi makul gerekçeler olur olmaz tanınmalıdır ve hiçbir iş birliğine bağlı değildir. Onu kaydedin ya da neden olmadığını `missing` içinde söyleyin.',
    },
    'THB-PER-011': {
      summary: 'Son kalma hakkının süresi dolmuş ve ardından ne geldiğini hiçbir şey söylemiyor.',
      rationale:
        'Yenilemeyle, başka bir kalma hakkıyla ya da güvenli bir geri dönüşle ilgilenilip ilgilenilmediğini sorun.',
    },
    'THB-PER-012': {
      summary: 'Son kalma hakkının süresi otuz gün içinde doluyor ve yenileme istenmemiş.',
      rationale: 'Kişi kalma hakkından yoksun kalmadan önce bununla ilgilenin.',
    },
    'THB-PER-013': {
      summary: 'Bir izin daha öncekini yeniliyor ve hiçbiri kaydedilmemiş.',
      rationale: 'Neyi yenilediğini en eskiden başlayarak kaydedin; izinlerin kaç kez yenilendiği sayılır.',
    },
    'THB-PER-014': {
      summary: 'Bir iyileşme ve düşünme süresi otuz gün geçmeden sona erdirilmiş.',
      rationale:
        'Yalnızca kamu düzeni için ya da duruma haksız yere dayanılmışsa erken bitebilir. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-PLA-001': {
      summary: 'Dosyadaki tam doğum tarihlerinin beşte biri ya da fazlası bir ocak.',
      rationale: 'Kütükler, yalnızca yılın bilindiği yerde bunu yazar. Yalnızca yılı yazın ki yaşlar kesin sayılmasın.',
    },
    'THB-PLA-002': {
      summary: 'Bir türün bütün kayıtları bir alanda aynı kodu taşıyor ve sayıları yüz ya da daha çok.',
      rationale:
        'Kadın sığınma evinde olduğu gibi doğru olabilir; ya da kimsenin sormadığı yerde formun doldurduğu şeydir. O zaman çıkarın ve nedenini söyleyin.',
    },
    'THB-PLA-003': {
      summary: 'Bir kaydın yılı yalnız duruyor: dosyadaki aynı türden her kayıttan beş yıl ya da daha uzak.',
      rationale: 'Bir rakam yanlış yazılmış olabilir, 2023 yerine 2032 gibi.',
    },
    'THB-PLA-004': {
      summary: 'Bir türün kayıtlarının yarısı ya da fazlası tek bir güne ait.',
      rationale: 'Bu, olayın olduğu gün değil, kayıtların girildiği ya da aktarıldığı gün olabilir.',
    },
    'THB-PLN-001': {
      summary: 'Planın bir göstergesinin hedefi var, başlangıç değeri yok.',
      rationale: 'Başlangıç değeri olmadan hedefe faaliyetle ulaşılıp ulaşılmadığını kimse bilemez.',
    },
    'THB-PLN-002': {
      summary: 'Kabul edilmiş bir planın bir faaliyetinin sorumlusu yok.',
      rationale: 'Sorumlusu olmayan yapılmaz ve sorulacak kimse olmaz.',
    },
    'THB-PLN-003': {
      summary: 'Bir faaliyet tamamlanmış olarak, daha sonra ise bundan azı olarak bildirilmiş.',
      rationale: 'Ya tamamlanmamıştı ya da sonraki rapor başka bir şey hakkındadır.',
    },
    'THB-PLN-004': {
      summary: 'Plan kabul edilmiş ve kabul edildiği gün kaydedilmemiş.',
      rationale: 'Bir ülkenin planı olup olmadığı ve ne zamandan beri olduğu sorulan ilk şeydir.',
    },
    'THB-PLN-005': {
      summary: 'Bir program tamamlanmış ve ne kime ulaştığını ne de ne getirdiğini söylüyor.',
      rationale:
        'Bağışçılar ve planlar sonuçların üzerine kurulur. İkisinden birini ya da `missing` içinde gerekçeyi verin.',
    },
    'THB-PLN-006': {
      summary: 'Bir eğitim ya da müfredat kime yönelik olduğunu söylemiyor.',
      rationale: 'Polisin, hâkimlerin ya da vasilerin eğitilip eğitilmediği, planların vaat ettiği şeydir.',
    },
    'THB-PLN-007': {
      summary: 'Bir bağışçı, programın yürümediği bir zaman için veriyor.',
      rationale: 'İki dönemden biri yanlıştır ya da para başka bir programa aittir.',
    },
    'THB-PLN-008': {
      summary: 'Bir programın kendi üzerine kurulduğu söyleniyor.',
      rationale: 'Daha önce ne olduğunu gösterin ya da `missing` içinde hiçbir şey olmadığını söyleyin.',
    },
    'THB-PLN-009': {
      summary: 'Bir program neyin üzerine kurulduğunu söylemiyor.',
      rationale:
        'Kimse var olana yeniden başlamasın diye: önceki programları gösterin ya da `missing` içinde olmadıklarını söyleyin.',
    },
    'THB-PLN-010': {
      summary: 'Program başlamadan ya da bittikten sonra insanlara eğitim verilmiş.',
      rationale: 'Günlerden biri yanlıştır ya da oturum başka bir programa aittir.',
    },
    'THB-PLN-011': {
      summary: 'Başlamamış bir program insanlara ulaşmış ya da eğitim vermiş.',
      rationale: 'Ne kadar ilerlediğini söyleyin ya da sayıları düzeltin.',
    },
    'THB-PLN-012': {
      summary: 'Bir eylem planının kendisinin yerini aldığı söyleniyor.',
      rationale: 'Ondan önceki planı gösterin ya da `missing` içinde olmadığını söyleyin.',
    },
    'THB-PLN-013': {
      summary: 'Bir anlaşmanın durumu tarihleriyle uyuşmuyor.',
      rationale: 'Müzakere sürerken hiçbir şey imzalanmamıştır; yürürlükte olan, başlamış ve bitmemiş olandır.',
    },
    'THB-PLN-014': {
      summary: 'Bir anlaşma yürürlükte ve ne zamandan beri olduğunu hiçbir şey söylemiyor.',
      rationale: 'İlk günü ya da `missing` içinde gerekçeyi verin: öncesinde yapılan onsuz yapılmıştır.',
    },
    'THB-PLN-015': {
      summary: 'Kabul edilmiş bir planın bir faaliyetinin bütçesi yok.',
      rationale:
        'Para ayrılmayan nadiren yapılır. Hiçbir şeye mal olmuyorsa bütçenin geçerli olmadığını `missing` içinde söyleyin.',
    },
    'THB-PLN-016': {
      summary: 'Bir faaliyetin bütçesi var ve kimin ödediğini hiçbir şey söylemiyor.',
      rationale: 'Bu olmadan neyin iki kez ödendiğini, neyin hiç ödenmediğini kimse görmez.',
    },
    'THB-PLN-017': {
      summary: 'Planın bir göstergesinin hedefi var, doğrulama kaynağı yok.',
      rationale: 'Değerlerin nereden geldiğini söyleyin ki başkası da denetleyebilsin.',
    },
    'THB-PLN-018': {
      summary: 'Bir faaliyet tamamlanmış olarak bildirilmiş ve bir göstergesi hedefine ulaşmamış.',
      rationale: 'İkisi de doğru olabilir: yapılan, umulan etkiyi göstermemiştir. Bunu değerlendirmede söyleyin.',
    },
    'THB-PLN-019': {
      summary: 'Bir gösterge, hedefinden faaliyet öncesindekinden daha uzak.',
      rationale: 'Durum kötüleşmiş ya da bir değer yanlış yazılmış.',
    },
    'THB-PLN-020': {
      summary: 'Kabul edilmiş bir planın bir faaliyeti şimdiye kadar yapılmış olmalıydı ve yapıldığı bildirilmemiş.',
      rationale: 'Ona ne olduğunu bildirin: tamamlandı, gecikti ya da iptal edildi.',
    },
    'THB-PLN-021': {
      summary: 'Çocuklar için bir eylem planı, Sofya’da onlara vaat edilenlerin hepsini yerine getirmiyor.',
      rationale:
        'Asgari standartlar, sistemli veriler, hızlı tanımlama ve uyarlanmış yönlendirme: her birini planın ya da bir faaliyetin yerine getirdiği yerde gösterin.',
    },
    'THB-PLN-022': {
      summary: 'Kabul edilmiş bir planın amaçları yok.',
      rationale: 'Amaçlar ve faaliyetler olmadan ondan ne çıktığını kimse izleyemez.',
    },
    'THB-PLN-023': {
      summary: 'Bir plan sona ermiş ve ne getirdiğine birinin baktığı kaydedilmemiş.',
      rationale:
        'Öğrenilen bir sonraki plana girer: değerlendirmeyi kaydedin ya da neden olmadığını `missing` içinde söyleyin.',
    },
    'THB-PLN-024': {
      summary: 'Bir faaliyete, onun için ayrılandan fazla harcanmış.',
      rationale: 'Bütçe artırılmış ya da iki tutardan biri yanlış yazılmış. Başka para birimleri karşılaştırılmaz.',
    },
    'THB-PLN-025': {
      summary: 'Bir ülkenin kabul edilmiş planının koordinatörü yok.',
      rationale: 'Biri planın uygulanmasını gözetmeli ve kendisine sorulabilmelidir.',
    },
    'THB-PLN-026': {
      summary: 'Bir planın süresi geçmiş ve yürürlükte olduğu söyleniyor.',
      rationale: 'Sona erdiğini ya da ne zamana kadar uzatıldığını söyleyin.',
    },
    'THB-PLN-027': {
      summary: 'Planın koordinatörünün yaptığı bir değerlendirmenin bağımsız olduğu söyleniyor.',
      rationale: 'Bağımsız, planda payı olmayandır.',
    },
    'THB-PLN-028': {
      summary: 'Bir programın durumu günleriyle uyuşmuyor.',
      rationale: 'Başlamamış olan ileridedir, sürenin ardında son gün yoktur, tamamlananın vardır.',
    },
    'THB-PLN-029': {
      summary: 'Çocuk ticareti hakkında bir eğitim, onlara ayrılmış kendi bölümü olduğunu söylemiyor.',
      rationale:
        'Çocuklar yetişkinlerden başka türlü tanımlanır, dinlenir ve yönlendirilir: onlar hakkında öğretilen görünmelidir.',
    },
    'THB-PLN-030': {
      summary: 'Bir bağışçı bir programa aynı zaman için iki kez veriyor.',
      rationale: 'Bu tek bir katkıysa iki kez sayılır; toplayın ya da her birinin hangi zaman için olduğunu söyleyin.',
    },
    'THB-PLN-031': {
      summary: 'Dosyadaki daha önceki bir programın bağışçısı, konusu, ülkesi ve dönemi aynı.',
      rationale:
        'İki adla tek bir proje ya da iki kez ödenmiş aynı iş olabilir. Bağışçıya sorun; biri ötekini sürdürüyorsa bunu `buildsOn` ile belirtin.',
    },
    'THB-PLN-032': {
      summary: 'Bir faaliyetin önce başladığı, sonra başlamadığı bildirilmiş.',
      rationale:
        'Başlamış olan bundan böyle devam eder, gecikir, tamamlanır ya da iptal edilir: iki rapordan biri yanlıştır.',
    },
    'THB-PRF-001': {
      summary: 'Profilin istediği bir alan ne var ne de `missing` içinde açıklanmış.',
      rationale: 'Profile güvenen, bilinmeyeni kimsenin sormadığından ayırabilmelidir.',
    },
    'THB-PRF-002': {
      summary: 'Profilin zorunlu tuttuğu bir alan yok.',
      rationale: '`missing` içindeki bir gerekçe onun yerini tutmaz: alan olmadan kayıt bu amaca yaramaz.',
    },
    'THB-PRF-003': {
      summary: 'Kayıt, profilin dışarıda bıraktığı bir alanı ya da onun neden eksik olduğunu içeriyor.',
      rationale:
        'Alanın duyarlılığını `openthb explain` söyler; bir kişiyi adlandıran ya da birinin nerede saklandığını açığa vuran, dosya gitmeden önce çıkarılmalıdır.',
    },
    'THB-PRF-004': {
      summary: 'Kayıt, profilin almadığı bir nitelikte.',
      rationale:
        'Gerçek kayıtlar yalnızca başkalarının geçebileceği yerden, uydurulmuş kayıtlar da sayılacakları yerden geçmemelidir.',
    },
    'THB-PRF-005': {
      summary: 'Dosyada profilin istediği türden hiçbir kayıt yok.',
      rationale: 'Örneğin bildirgesi olmayan bir alışveriş, onu kimin ne için kullanabileceğini söylemez.',
    },
    'THB-PRF-006': {
      summary: 'Profilin askıya aldığı bir kuralın askı süresi doldu.',
      rationale:
        'Tuttuğu şey yeniden bildirilir. Hangisi olduğunu dosyanın sayıları söyler; sorumlusu süreyi yeniler ya da verileri düzeltir.',
    },
    'THB-REF-001': {
      summary: 'Bir durum, ardından gelemeyeceği bir durumun ardından geliyor.',
      rationale:
        'Bir yönlendirme gönderilir, alınır, kabul ya da reddedilir ve kapatılır; gönderen bitmeden geri çekebilir. Yeni bir girişim yeni bir yönlendirmedir.',
    },
    'THB-REF-002': {
      summary: 'Yönlendirme kapatılmış ve sonucu kaydedilmemiş.',
      rationale: 'İşin bitmiş olması kişiye yardım edildiğini söylemez.',
    },
    'THB-REF-003': {
      summary: 'Yönlendirme gerekçesiz reddedilmiş ya da gerekçesi var ama reddedilmemiş.',
      rationale: 'Gerekçeler mekanizmanın nerede aksadığını gösterir.',
    },
    'THB-REF-004': {
      summary: 'Bir kuruluş bir kişiyi kendisine yönlendiriyor.',
      rationale: 'Bir vakayı kuruluş içinde devretmek yönlendirme değildir ve öyle sayılırdı.',
    },
    'THB-REF-005': {
      summary: 'Bir çocuk yönlendiriliyor ve yüksek yararı, görüşü ya da vasisinin bundan haberi olduğu kaydedilmemiş.',
      rationale: 'Bir çocuğun yönlendirilmesi ona göre uyarlanır.',
    },
    'THB-REF-006': {
      summary: 'Acil bir yönlendirme, aciliyetinin izin verdiğinden geç yanıtlanmış.',
      rationale:
        'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Tarihler yalnızca bunu kesin kıldıkları yerde değerlendirilir.',
    },
    'THB-REF-007': {
      summary: 'Acil bir yönlendirmenin yanıtı yok ve aciliyetinin izin verdiği süre geçmiş.',
      rationale: 'Alıcıya sorun ya da geri çekip başkasını gönderin: biri yardım bekliyor.',
    },
    'THB-REF-008': {
      summary: 'Bir yönlendirme ne nedenini ne de hangi hizmetler için olduğunu söylüyor.',
      rationale:
        'Alıcı, kimsenin sormadığını yanıtlayamaz; nedenleri ya da hizmetleri söyleyin ya da neden söylenmediğini `missing` içinde verin.',
    },
    'THB-REF-009': {
      summary: 'Bir yönlendirme sınırı aşıyor ve hangi anlaşmaya göre olduğunu hiçbir şey söylemiyor.',
      rationale: 'Anlaşmayı gösterin ya da olmadığını `missing` içinde söyleyin.',
    },
    'THB-REF-010': {
      summary: 'Ülke içindeki bir yönlendirme, sınırı aşmasının dayandığı anlaşmayı gösteriyor.',
      rationale: 'İkisinden biri yanlış: türü ya da anlaşma.',
    },
    'THB-REF-011': {
      summary: 'Kimsenin kabul etmediği bir yönlendirme üzerine hizmet verildiği söyleniyor.',
      rationale: 'Sonuç durumdan ayrıdır ve kabulün yerini tutmaz: kabulü ya da gerçek sonucu kaydedin.',
    },
    'THB-REF-012': {
      summary: 'Bir yönlendirmede sonuç günü var, sonuç yok.',
      rationale: 'Ne çıktığını söyleyin ya da günü çıkarın.',
    },
    'THB-REF-013': {
      summary: 'Bir çocuk dinlenmeden ya da vasisinin haberi olmadan yönlendirilmiş.',
      rationale: 'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-REF-014': {
      summary: 'Yönlendirilen mağdur bir çocuk ve yönlendirme çocuğun güvenceleri hakkında bir şey söylemiyor.',
      rationale:
        'Çocuğun dinlenip dinlenmediği, vasisine bildirilip bildirilmediği ve yüksek yararının değerlendirilip değerlendirilmediği, çocuğun her yönlendirmesinde yer alır.',
    },
    'THB-REF-015': {
      summary:
        'Bir yönlendirmenin ülkede kaldığı söyleniyor ama başka ülkeye gidiyor ya da sınırı aştığı söyleniyor ama aşmıyor.',
      rationale: 'Hangisi olduğunu iki kuruluşun ülkeleri söyler.',
    },
    'THB-REF-016': {
      summary: 'Bir çocuk, çocuklara hizmet vermeyen bir kuruluşa yönlendiriliyor.',
      rationale:
        'Çocuğun orada güvende olup olmadığını ve anlaşılıp anlaşılmadığını sorun ya da başka yere yönlendirin.',
    },
    'THB-RET-001': {
      summary: 'Bir geri dönüşün tarihleri, ne aşamada olduğu hakkında söylenenden başkasını söylüyor.',
      rationale: 'Gerçekleşmemiş bir geri dönüşün ardında yolculuk günü yoktur ve ondan önce kimse kişiyi izlemez.',
    },
    'THB-RET-002': {
      summary: 'Bir geri dönüş planlanmış ve tehlikesi değerlendirilmemiş.',
      rationale: 'Geri dönüşe karar verilmeden önce kişiyi neyin beklediğini değerlendirin ve ancak o zaman planlayın.',
    },
    'THB-RET-003': {
      summary: 'Bir kişi geri gönderilmiş ve tehlike yolculuktan önce değerlendirilmemiş.',
      rationale: 'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Kişinin nasıl olduğuna bakın.',
    },
    'THB-RET-004': {
      summary: 'Gönüllü bir geri dönüş ya da yerleştirme planlanmış ve kişi buna razı olmamış.',
      rationale: 'Gönüllü denen, kişinin kendi rızasına dayanır; bir şey düzenlenmeden önce sorun.',
    },
    'THB-RET-005': {
      summary: 'Gönüllü denen bir geri dönüş ya da yerleştirme, kişinin önceden rızası olmadan gerçekleştirilmiş.',
      rationale:
        'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Kişinin iradesine karşı geri dönüşe `forced` denir.',
    },
    'THB-RET-006': {
      summary: 'Bir kişi, ne anlama geldiği kendisine söylenmeden geri dönüşe razı olmuş.',
      rationale: 'Rızayı, neye rıza verdiğini bilen verir. Yeniden sorun.',
    },
    'THB-RET-007': {
      summary: 'Makamları kişiyi asla öğrenmemesi gereken bir ülkeye geri dönüş planlanmış.',
      rationale: 'Başka bir ülke için planlayın ya da kişinin kendi isteğiyle önce yasağı kaldırın.',
    },
    'THB-RET-008': {
      summary: 'Bir kişi, makamları onu asla öğrenmemesi gereken bir ülkeye geri gönderilmiş.',
      rationale:
        'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Kişinin nasıl olduğuna ve yasağın sürüp sürmediğine bakın.',
    },
    'THB-RET-009': {
      summary:
        'Bir kişinin, kendisine karşı koruma istediği ya da koruma aldığı bir ülkeye sınır dışı edilmesi planlanmış.',
      rationale: 'Kimse zulme geri gönderilmez. Kararı bekleyin ya da başka bir ülke bulun.',
    },
    'THB-RET-010': {
      summary: 'Bir kişi, kendisine karşı koruma istediği ya da koruma aldığı bir ülkeye sınır dışı edilmiş.',
      rationale: 'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Kişinin nasıl olduğuna bakın.',
    },
    'THB-RET-011': {
      summary: 'Bir geri dönüş, kişinin ayrıldığı ülkeye götürüyor.',
      rationale: 'Ülke içindeki bir yer değiştirme geri dönüş değildir ve öyle sayılırdı.',
    },
    'THB-RET-012': {
      summary: 'Anlaşmaya göre kişiler iradelerine karşı gönderilebiliyor.',
      rationale:
        'Yerleştirme, geri dönüş ve yönlendirme kişinin rızasına dayanır. Durum böyledir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-RET-013': {
      summary: 'Bir yerleştirme hangi anlaşmaya göre olduğunu söylemiyor.',
      rationale:
        'Anlaşmayı gösterin ya da olmadığını `missing` içinde söyleyin: böylece hangi anlaşmaların kullanıldığı görülür.',
    },
    'THB-RET-014': {
      summary:
        'Bir kişi, alan ülke onu aldığını doğrulamadan önce ya da doğrulamadan geri gönderilmiş ya da yerleştirilmiş.',
      rationale:
        'Beklenmeden geleni kimse karşılamaz ya da daha ileriye gönderirler. Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır.',
    },
    'THB-RET-015': {
      summary: 'Bir kişi geri gönderilmiş ve nasıl olduğuna birinin baktığı kaydedilmemiş.',
      rationale:
        'Geri gönderilenlerin çoğu yeniden insan ticareti mağduru olur: kişiyi izleyin ya da neden kimsenin izlemediğini `missing` içinde söyleyin.',
    },
    'THB-SCR-001': {
      summary: 'Bir ön değerlendirme unsurları karşılanmış bulmuş ve neye dayandığını söylemiyor.',
      rationale:
        'Kanıtları ya da `missing` içinde gerekçeyi gösterin: kimsenin denetleyemediği bir sonuç kimseye yardım etmez.',
    },
    'THB-SCR-002': {
      summary: 'Tanımın unsurlarına göre bir ön değerlendirme onları karşılanmış bulmuş ve hepsini saymıyor.',
      rationale: 'Fiil ve amaç herkes için, araç ise ayrıca yetişkin için gereklidir.',
    },
    'THB-SCR-003': {
      summary: 'Bir kişinin ön değerlendirmesi, kişinin bilmediği bir dilde yapılmış.',
      rationale: 'Anlaşılmamış sorulara verilen yanıtlardan hiçbir şey çıkmaz. Bir tercümanla yeniden değerlendirin.',
    },
    'THB-SCR-004': {
      summary: 'Bir ön değerlendirmede, aracının sormadığı yanıtlar var.',
      rationale:
        'Zorla çalıştırma göstergeleri ile operasyonel göstergeler iki ayrı listedir; hiçbiri ötekinin kuralıyla puanlanmaz.',
    },
    'THB-SCR-005': {
      summary: 'Bir çocuğun ön değerlendirmesi, yetişkinler için yapılmış bir listeyle yapılmış.',
      rationale: 'Çocukların, araç sorulmayan kendi listeleri vardır: doğru olanla yeniden değerlendirin.',
    },
    'THB-SCR-006': {
      summary: 'Girişten beri yetişkin olan birinin ön değerlendirmesi, çocuklar için yapılmış bir listeyle yapılmış.',
      rationale: 'Yetişkinde o listenin dışarıda bıraktığı bir araç sorulur: doğru olanla yeniden değerlendirin.',
    },
    'THB-SCR-007': {
      summary:
        'Bir çocuk unsurlara göre değerlendirilmiş, fiil ve amaç karşılanmış, sonuç ise hepsinin karşılanmadığı.',
      rationale: 'Çocukta araç gerekmez: fiil ve amaç hepsidir.',
    },
    'THB-SRV-001': {
      summary: 'Bir hizmet başlamadan önce sona ermiş.',
      rationale: 'Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-SRV-002': {
      summary: 'Bir hizmetin verildiği günler var, durumu ise verilmediğini söylüyor.',
      rationale: 'Reddedilen ya da bulunamayan hiçbir gün verilmemiştir; yalnızca planlanan bitmemiştir.',
    },
    'THB-SRV-003': {
      summary: 'Bir hizmet verilmiş ve ne zamandan beri verildiğini hiçbir şey söylemiyor.',
      rationale:
        'İlk günü ya da `missing` içinde gerekçeyi verin: göstergeler yardımın ne kadar çabuk geldiğini sorar.',
    },
    'THB-SRV-004': {
      summary: 'Bir kişinin kaybolduğu, kaybolmadan önce bildirilmiş ya da kişi kaybolmadan önce geri dönmüş.',
      rationale: 'Anlar UTC ile, tarihler yalnızca kesin oldukları yerde karşılaştırılır.',
    },
    'THB-SRV-005': {
      summary: 'Bir kişinin hâlâ kayıp olduğu söyleniyor, oysa kaybolmanın bir sonu var.',
      rationale: 'O günü okuyan aramayı bırakır.',
    },
    'THB-SRV-006': {
      summary:
        'Bir kişinin mağdur olduğuna inanmak için makul gerekçeler var ve herhangi bir hizmet sunulduğunu hiçbir şey söylemiyor.',
      rationale:
        'Yardım o andan başlayarak gerekir ve hiçbir iş birliğine bağlı değildir. Sunulanı, reddedileni ya da bulunmayanı kaydedin.',
    },
    'THB-SRV-007': {
      summary: 'Bir hizmet başka bir kişinin yönlendirmesini yanıtlıyor.',
      rationale: 'Yönlendirmenin kimliği karıştırılmış, onunla birlikte kimin ne aldığı da.',
    },
    'THB-STR-001': {
      summary: 'Zorunlu bir alan yok.',
      rationale: 'Zorunlu alanların eksiklik gerekçesi yoktur: bunlar olmadan kayıt kullanılabilecek bir şey söylemez.',
    },
    'THB-STR-002': {
      summary: 'Değer, alanın aldığından başka türde.',
      rationale: 'Metin, sayı, evet-hayır, liste ve nesne asla birbirine çevrilmez.',
    },
    'THB-STR-003': {
      summary: 'Değer, alanın aldığı kapalı listenin bir kodu değil.',
      rationale: 'Kodlar kesindir: küçük harf, kısa çizgi, asla çevrilmez. `openthb codes` listeyi gösterir.',
    },
    'THB-STR-004': {
      summary: 'Nesnede standardın bilmediği bir anahtar var.',
      rationale:
        'Yanlış yazılmış bir alan yoksa sessizce kaybolurdu. Anahtar, bir değer içerebileceği için gösterilmez.',
    },
    'THB-STR-005': {
      summary: 'Metin, alanın aldığı biçimde değil.',
      rationale:
        'Tarihlerin, kimliklerin, metindeki sayıların ve adların karşılaştırılabilmeleri için her birinin tek bir biçimi vardır.',
    },
    'THB-STR-006': {
      summary: 'Liste boş.',
      rationale:
        'Hiçbirinin olmadığı `none` koduyla ya da `missing` içinde bir gerekçeyle söylenir; boş bir liste ikisini de söylemez.',
    },
    'THB-STR-007': {
      summary: 'Bir değer kümede iki kez duruyor.',
      rationale: 'Bir küme her değeri bir kez sayar.',
    },
    'THB-STR-008': {
      summary: 'Alan var, ama `missing` neden olmadığına bir gerekçe veriyor.',
      rationale: 'İkisinden biri yanlıştır ve hangisi olduğunu hiçbir şey söylemez.',
    },
    'THB-STR-009': {
      summary: 'Sayı, alanın sınırları dışında.',
      rationale: 'Sınırlar geniştir; bunların dışındaki bir sayı birim ya da yazım hatasıdır.',
    },
    'THB-STR-010': {
      summary: 'Bu, standardın bir kaydı değil: `record` alanı bir kayıt türünü adlandıran bir nesne.',
      rationale: 'Her kayıt, komşuları olmadan okunabilsin diye ne olduğunu söyler.',
    },
    'THB-STR-011': {
      summary: 'Kayıt, standardın bu programın okumadığı bir sürümüne uyuyor.',
      rationale: 'Öteki sürümlerin kayıtları, nelerin kaybolduğuna ilişkin bir raporla önce taşınır.',
    },
    'THB-STR-012': {
      summary: 'Değer, alanın aldığı açık listede yok.',
      rationale:
        'Açık listeler bir ülkeye kendi kodlarını kullanma olanağı verir; kimsenin listelemediği bir kod yazım hatası da olabilir.',
    },
    'THB-WIT-001': {
      summary: 'Bir tanığın adımları geriye gidiyor.',
      rationale:
        'Kişiye sorulur, kişi razı olur, ifade verir ve tanıklık eder; sıra budur. Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-WIT-002': {
      summary: 'Bir tanığın tarihleri, iş birliği hakkında söylenenden fazlasını söylüyor.',
      rationale:
        'Kendisine sorulmayan razı olmamıştır; kararsız olan ifade vermemiştir. Ne kadar ilerlediğini söyleyin ya da tarihleri düzeltin.',
    },
    'THB-WIT-003': {
      summary: 'Bir çocuk avukatı ve kendisine destek olan biri olmadan tanıklık etmiş.',
      rationale: 'Çocuk yeniden dinlenmeden önce ikisini de atayın.',
    },
    'THB-WIT-004': {
      summary: 'Bir koruma önleminin günleri geriye gidiyor.',
      rationale: 'İstenir, başlar ve biter; sıra budur. Kısmi tarihler yalnızca kesin oldukları yerde değerlendirilir.',
    },
    'THB-WIT-005': {
      summary: 'Bir koruma önlemi yalnızca istenmiş ya da reddedilmiş, oysa var olduğu günler kaydedilmiş.',
      rationale: 'İkisinden birini okuyan, kişinin güvende olduğuna inanır ya da inanmaz.',
    },
    'THB-WIT-006': {
      summary: 'Bir kişi tanıklık etmiş ve onun için tehlike hiç değerlendirilmemiş.',
      rationale: 'Koruma tehlike olan yerde verilir; bakmayan onu bilemez.',
    },
    'THB-WIT-007': {
      summary: 'Bir kişi tanıklık etmiş ve korunup korunmadığını ve nasıl korunduğunu hiçbir şey söylemiyor.',
      rationale: 'Önlemleri, hiçbirinin istenmediğini ya da bunun başka yerde söylendiğini `missing` içinde kaydedin.',
    },
    'THB-WIT-008': {
      summary: 'Bir kişi tanıklık etmiş ve istenen her koruma reddedilmiş.',
      rationale: 'Bu gerçekleşmiştir: kayıt doğrudur, saklanır ve sayılır. Tehlikeyi yeniden değerlendirin.',
    },
  },
};
