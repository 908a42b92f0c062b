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
    },
    'THB-BND-002': {
      summary: 'Gönderme dosyadaki hiçbir kaydı göstermiyor.',
    },
    'THB-BND-003': {
      summary: 'Gönderme, izin verilenden başka türde bir kaydı gösteriyor.',
    },
    'THB-BND-004': {
      summary: 'Bildirge bir türden, ardından gelenden daha çok ya da daha az okunabilir kayıt sayıyor.',
    },
    'THB-BND-005': {
      summary: 'Bir bildirge ilk kayıttan sonra geliyor ya da ikinci bildirgedir.',
    },
    'THB-BND-006': {
      summary: 'Bir kimlik ile bir mağdur arasındaki bağ, mağdurlarla ya da kimliklerle aynı dosyada duruyor.',
    },
    'THB-BND-007': {
      summary: 'Kaydın niteliği dosyadaki ilk kayıttan farklı.',
    },
    'THB-BND-008': {
      summary: 'Bir paket kendi göndericisine gönderiliyor.',
    },
    'THB-BND-009': {
      summary: 'Bildirge bir kayıt türünü iki kez sayıyor.',
    },
    'THB-BND-010': {
      summary: 'Bildirge, ardından gelen bir kaydın silinmesini istiyor.',
    },
    'THB-CHD-001': {
      summary:
        'Yaş tartışmalı ya da kişinin çocuk olduğu varsayılıyor, ama çocuk olarak hakkında hiçbir şey kaydedilmemiş.',
    },
    'THB-CHD-002': {
      summary: 'Güvenli bir ebeveyni olmayan çocuğun vasisi yok.',
    },
    'THB-CHD-003': {
      summary:
        'Çocuğu alacak bakım verenin ve hanenin risk ve güvenlik değerlendirmesi yapılmadan çocuğun geri dönüşü planlanmış.',
    },
    'THB-CHD-004': {
      summary:
        'Çocuğu alan bakım verenin ve hanenin risk ve güvenlik değerlendirmesi yapılmadan çocuk geri gönderilmiş.',
    },
    'THB-CHD-005': {
      summary: 'Çocuğun, insan ticaretine karışmış bir bakım verene ya da haneye dönüşü planlanmış.',
    },
    'THB-CHD-006': {
      summary: 'Çocuğun geri dönüşü planlanmış ve onu alacak hanenin dışındaki akrabalar insan ticaretine karışmış.',
    },
    'THB-CHD-007': {
      summary: 'Bir çocuk, insan ticareti mağduru olduğu için özgürlüğünden yoksun bırakılmış.',
    },
    'THB-CHD-008': {
      summary: 'Vasi atanmadan önce bir çocukla insan ticareti hakkında görüşme yapılmış.',
    },
    'THB-CHD-009': {
      summary: 'Çocuğun yüksek yararı belirlenmeden kalıcı bir çözüm planlanmış.',
    },
    'THB-CHD-010': {
      summary: 'Kalıcı bir çözüm planlanmış ve çocuğun bu konudaki görüşü kaydedilmemiş.',
    },
    'THB-CHD-011': {
      summary:
        'Bir akraba çocuğu temin etmiş ya da insan ticaretine konu etmiş, çocuk bölümü ise ailenin karıştığını söylemiyor.',
    },
    'THB-CHD-012': {
      summary: 'Çocuğun sınır dışı edilmesi, yüksek yararı belirlenmeden planlanmış.',
    },
    'THB-CHD-013': {
      summary: 'Çocuk, yüksek yararı belirlenmeden sınır dışı edilmiş.',
    },
    'THB-CHD-014': {
      summary: 'Bir çocuk bakım altındayken kaybolmuş ve kimse polise haber vermemiş.',
    },
    'THB-CHD-015': {
      summary: 'Bir çocuğun kaybolması polise bir günden daha geç bildirilmiş.',
    },
    'THB-CHD-016': {
      summary: 'Çocuk, onu asla öğrenmemesi gereken birinin yanına yerleştirilecek.',
    },
    'THB-CHR-001': {
      summary: 'Bir şeyin tarihi kişinin doğumundan önce.',
    },
    'THB-CHR-002': {
      summary: 'Bir sürecin tarihleri olamayacak bir sırada: giriş, sömürünün başlangıcı, sömürünün sonu.',
    },
    'THB-CHR-003': {
      summary: 'Durum geçmişi tarih sırasında değil.',
    },
    'THB-CHR-004': {
      summary: 'Gerçekleşmiş bir şeyin tarihi, dosyanın değerlendirildiği günden sonra.',
    },
    'THB-CHR-005': {
      summary: 'Temasın tarihi, dosyanın değerlendirildiği günden sonra.',
    },
    'THB-CHR-006': {
      summary: 'Yönlendirmenin geçmişi zaman sırasında değil.',
    },
    'THB-CHR-007': {
      summary: 'Sonucun tarihi, yönlendirmenin gönderilmesinden önce.',
    },
    'THB-CHR-008': {
      summary: 'Plan başlamadan bitiyor.',
    },
    'THB-CHR-009': {
      summary: 'Bir faaliyet planın süresi dışında.',
    },
    'THB-CHR-010': {
      summary: 'Bir yetkilendirme verilmeden önce sona ermiş.',
    },
    'THB-CHR-011': {
      summary: 'İki kaydın aynı kişiye ait olduğu savı, ileri sürülmeden önce geri alınmış.',
    },
    'THB-CHR-012': {
      summary: 'Olay başlamadan önce bitmiş.',
    },
    'THB-CHR-013': {
      summary: 'Olayın tarihi, dosyanın değerlendirildiği günden sonra.',
    },
    'THB-CHR-014': {
      summary: 'Ceza yargılamasının adımları tarih sırasında değil.',
    },
    'THB-CHR-015': {
      summary:
        'Bir failin doğumu ya da ceza yargılamasının bir adımı, dosyanın değerlendirildiği günden sonraki bir tarihte.',
    },
    'THB-CHR-016': {
      summary: 'Bir dosya açılmadan önce kapatılmış ya da henüz gelmemiş bir gün taşıyor.',
    },
    'THB-CHR-017': {
      summary: 'Yargılama aşamaları tarih sırasında değil ya da biri gelecekte.',
    },
    'THB-CHR-018': {
      summary: 'Bir program ya da bir bağışçının ona verdiği, başlamadan bitiyor.',
    },
    'THB-CHR-019': {
      summary: 'Bir yasa hükmü yürürlüğe girmeden önce sona ermiş.',
    },
    'THB-CHR-020': {
      summary: 'Bir anlaşma imzalanmadan ya da yürürlüğe girmeden önce sona ermiş.',
    },
    'THB-CHR-021': {
      summary: 'Bir kronik girdisinin tarihi, dosyanın değerlendirildiği günden sonra.',
    },
    'THB-CHR-022': {
      summary: 'Bir kuruluş çalışmasına başlamadan önce son vermiş.',
    },
    'THB-CHR-023': {
      summary: 'Doğum tarihi, dosyanın değerlendirildiği günden sonra.',
    },
    'THB-COH-001': {
      summary: 'Bir küme `none` kodunu başka kodlarla birlikte içeriyor.',
    },
    'THB-COH-002': {
      summary: 'Bir cinsel sömürü türü verilmiş, ama biçimler arasında cinsel sömürü yok.',
    },
    'THB-COH-003': {
      summary: 'En küçük yaş en büyük yaştan büyük.',
    },
    'THB-COH-004': {
      summary: 'Kişinin daha önceki bir anda daha yaşlı olduğu söyleniyor.',
    },
    'THB-COH-005': {
      summary: 'Bir yaş beyanı doğum tarihiyle uyuşmuyor.',
    },
    'THB-COH-006': {
      summary: 'Yalnızca yetkili makamın karar verdiği bir durumu başkası ileri sürüyor.',
    },
    'THB-COH-007': {
      summary: 'Reddi kişinin kendisi değil, başkası ileri sürüyor.',
    },
    'THB-COH-008': {
      summary: 'Karar, ilk karar denen bir kararla mağdurdan mağdur değile ya da tersine dönmüş.',
    },
    'THB-COH-009': {
      summary: 'Kişinin hem vatansız hem de bir ülkenin vatandaşı olduğu söyleniyor.',
    },
    'THB-COH-010': {
      summary: 'Sömürüldüğünde yetişkin olan bir kişi için çocuk işçiliği sömürüsü verilmiş.',
    },
    'THB-COH-011': {
      summary: 'Tespit kaydı mağduru gösteriyor ve mağdurun kaydında olanı yineliyor.',
    },
    'THB-COH-012': {
      summary: 'Karar veren kurumun türü, durumu ileri sürenle uyuşmuyor.',
    },
    'THB-COH-013': {
      summary: 'Bir mağdurun kendisiyle aynı ya da ilişkili olduğu söyleniyor.',
    },
    'THB-COH-014': {
      summary: 'Gözlenen çocuk sayısı kişi sayısından fazla.',
    },
    'THB-COH-015': {
      summary: 'Bir sömürünün hangi biçimde olduğu söylenmiyor.',
    },
    'THB-COH-016': {
      summary: 'Olayın bir kümesi `none` kodunu başka kodlarla birlikte içeriyor.',
    },
    'THB-COH-017': {
      summary: 'Bir şirketin insana özgü nitelikleri ya da bir insanın bir şirketin ekonomik faaliyeti var.',
    },
    'THB-COH-018': {
      summary: 'Failin bir mağdurla ilişkisi iki kez ya da `none` ile birlikte verilmiş.',
    },
    'THB-COH-019': {
      summary: 'Bir dosya üzerinde çalışılıyor, ama kapanış günü ya da gerekçesi var.',
    },
    'THB-COH-020': {
      summary: 'Bir dosya kapalı ve kaydı ne zaman ya da neden kapandığını söylemiyor.',
    },
    'THB-COH-021': {
      summary: 'Bir dosya hiçbir mağduru, olayı ya da faili göstermiyor.',
    },
    'THB-COH-022': {
      summary: 'Bir dosyanın kendisiyle ilişkili olduğu söyleniyor.',
    },
    'THB-COH-023': {
      summary: 'Bir kuruluş kendisinin parçası ya da üyesi.',
    },
    'THB-CON-001': {
      summary: 'On beş yaşından küçük bir çocuğun tek başına rıza verdiği söyleniyor.',
    },
    'THB-CON-002': {
      summary: 'Veriler rıza olmadan tutuluyor ve kararı verenin sıfatı da kararın dayanağı da kaydedilmemiş.',
    },
    'THB-CON-003': {
      summary: 'Bir bakım verenin bir yetişkin adına rıza verdiği söyleniyor.',
    },
    'THB-CON-004': {
      summary: 'Bir kişi yönlendirilmiş ve verilerin aktarılmasına izin veren hiçbir şey kaydedilmemiş.',
    },
    'THB-CON-005': {
      summary: 'Bir kişi, yetkilendirme sona erdikten ya da geri alındıktan sonra yönlendirilmiş.',
    },
    'THB-CON-006': {
      summary: 'Bir kişi rızası olmadan yönlendirilmiş ve kararı verenin sıfatı da kararın dayanağı da kaydedilmemiş.',
    },
    'THB-CON-007': {
      summary: 'Ailesi insan ticaretine karışmış bir çocuk için bakım veren rıza vermiş ve hiçbir vasi kaydedilmemiş.',
    },
    'THB-CRN-001': {
      summary: 'Bir kronik girdisi kendisini yerine getiriyor.',
    },
    'THB-CRN-002': {
      summary: 'Bir girdi bir şeyin ne kadar yapıldığını söylüyor, ama neyin vaat edildiğini söylemiyor.',
    },
    'THB-CRN-003': {
      summary: 'Yetersiz bir yanıt kaydedilmiş, ama neyin tutulmadığı kaydedilmemiş.',
    },
    'THB-CRN-004': {
      summary: 'Vaat edilenin günü, vaat edilmesinden önce.',
    },
    'THB-CRN-005': {
      summary: 'Bir vaadin gününün henüz gelmediği söyleniyor, oysa günü geçmiş.',
    },
    'THB-CRN-006': {
      summary: 'Bir vaadin günü geçmiş ve tutulup tutulmadığını hiçbir şey söylemiyor.',
    },
    'THB-CRN-007': {
      summary: 'Bir kronik girdisi nerede okunabileceğini söylemiyor.',
    },
    'THB-DIS-001': {
      summary: 'Bir açıklama yasağı kimseyi göstermiyor.',
    },
    'THB-DIS-002': {
      summary: 'Veriler, kişiyi asla öğrenmemesi gereken birine aktarılabiliyor.',
    },
    'THB-FIL-001': {
      summary: 'Dosya boş.',
    },
    'THB-FIL-002': {
      summary: 'Baytlar UTF-8 değil.',
    },
    'THB-FIL-003': {
      summary: 'Bu, JSON değil.',
    },
    'THB-FIL-004': {
      summary: 'Satır bu programın okuduğundan uzun.',
    },
    'THB-FIL-005': {
      summary: 'Nesneler ve listeler hiçbir kayıtta olmadığı kadar derin iç içe geçmiş.',
    },
    'THB-FIL-006': {
      summary: 'Belge ne bir kayıt, ne bir kayıt listesi, ne de `records` içeren bir nesne.',
    },
    'THB-FIL-007': {
      summary: 'İlk satır biçimin hiçbir sütununu adlandırmıyor.',
    },
    'THB-FIL-008': {
      summary: 'Satırda başlıktaki kadar hücre yok.',
    },
    'THB-FIL-009': {
      summary: 'Değer, biçimin bu sütun için bildiklerinden değil.',
    },
    'THB-FIL-010': {
      summary: 'Sütun ya da değer bilinen bir biçimde yanlış yazılmış ve kastedildiği gibi okundu.',
    },
    'THB-FIL-011': {
      summary: 'Bir tırnak işareti açık kalmış ya da olmaması gereken yerde duruyor.',
    },
    'THB-FIL-012': {
      summary: 'Çalışma kitabı açılamıyor.',
    },
    'THB-FIL-013': {
      summary: 'Satırın iki sütunu birbiriyle çelişiyor.',
    },
    'THB-FIL-014': {
      summary: 'Dosya bilinen hiçbir biçimde değil.',
    },
    'THB-FIL-015': {
      summary: 'Satır hangi kayda ve listelerindeki hangi yere ait olduğunu söylemiyor.',
    },
    'THB-FIL-016': {
      summary:
        'Kayıt standardın daha sonraki bir sürümüne uyuyor ve yalnızca o sürümün bildiği bir anahtar dışarıda bırakıldı.',
    },
    'THB-FIL-017': {
      summary:
        'Kayıt standardın daha önceki bir sürümüne uyuyor ve dosya hakkında söylediği bir şey dışarıda bırakıldı.',
    },
    'THB-FIL-018': {
      summary: 'Dosya, biçimin bilinen ama okunamayan bir sürümünde.',
    },
    'THB-FIL-019': {
      summary: 'Sıkıştırılmış dosya hasarlı ya da yarıda kesiliyor.',
    },
    'THB-FIL-020': {
      summary: 'Sıkıştırılmış dosya, bir kayıt dosyasının tutacağından çok daha fazlasına açılıyor.',
    },
    'THB-LAW-001': {
      summary: 'Hukuki temsil başlamadan önce sona ermiş.',
    },
    'THB-LAW-002': {
      summary:
        'Bir mağdur zorlandığı bir eylem yüzünden gözaltına alınmış, hakkında dava açılmış ya da mahkûm edilmiş ve kimse cezalandırmamayı düşünmemiş.',
    },
    'THB-LAW-003': {
      summary: 'Tanımlanmış bir mağdurun, insan ticaretinin zorladığı bir eylem yüzünden mahkûmiyeti sürüyor.',
    },
    'THB-LAW-004': {
      summary: 'Tazminata talep edilmeden önce karar verilmiş ya da tazminat talep edilmeden ödenmiş.',
    },
    'THB-LAW-005': {
      summary: 'Bir tazminat talebi kabul edilmemiş, oysa onun için para hükmedilmiş ya da ödenmiş.',
    },
    'THB-LAW-006': {
      summary: 'Hükmedilenden fazla tazminat ödenmiş ya da hükmedilen tutar kaydedilmeden ödeme yapılmış.',
    },
    'THB-LAW-007': {
      summary: 'Aynı zamanda mağdur olan bir fail mahkûm edilmiş.',
    },
    'THB-LAW-008': {
      summary: 'Bir çocuk insan ticaretiyle suçlanıyor ve kendisinin mağdur olup olmadığını hiçbir şey söylemiyor.',
    },
    'THB-LAW-009': {
      summary: 'Hükümle bitmeyen bir yargılama aşaması, hükmün sonucunu taşıyor.',
    },
    'THB-LAW-010': {
      summary: 'Ceza yargılaması olmayan bir yargılama mahkûmiyetle ya da beraatla bitmiş.',
    },
    'THB-LAW-011': {
      summary: 'Bir mahkûmiyet kesinleşmiş ve hiçbir ceza kaydedilmemiş.',
    },
    'THB-LAW-012': {
      summary: 'Bir hapis cezasının süresi ya da bir para cezasının tutarı yok.',
    },
    'THB-LAW-013': {
      summary: 'Parayla ölçülen bir cezanın ayları ya da zamanla ölçülen bir cezanın tutarı var.',
    },
    'THB-LAW-014': {
      summary: 'Yasa bunu tanımıyor, yine de ne kadar süreyle tanıdığı verilmiş.',
    },
    'THB-LAW-015': {
      summary: 'Yasa iyileşme ve düşünme için otuz günden az süre tanıyor.',
    },
    'THB-LAW-016': {
      summary: 'Bir dönemde bunu alanlar isteyenlerden fazla.',
    },
    'THB-LAW-017': {
      summary: 'Yasanın tanımadığı bir hüküm kullanılmış olarak bildirilmiş.',
    },
    'THB-LAW-018': {
      summary: 'Yasa yalnızca makamlarla iş birliği yapana yardım ediyor.',
    },
    'THB-LAW-019': {
      summary: 'Yasa, mağdurlara tanıdıklarının dışında çocukları bırakıyor.',
    },
    'THB-LIF-001': {
      summary: 'Bir kayda, bu sürümünün yazılmasından önceki bir günde yeniden bakılacak.',
    },
    'THB-LIF-002': {
      summary: 'Bir kişi hakkındaki gerçek bir kayıt ne kadar süre saklanacağını söylemiyor.',
    },
    'THB-LIF-003': {
      summary: 'Bir kişi hakkındaki bir kayıt süresiz saklanacak.',
    },
    'THB-PER-001': {
      summary: 'Bir iznin tarihleri geriye gidiyor.',
    },
    'THB-PER-002': {
      summary: 'Bir izin verilmiş ve hangi günden başlayarak geçerli olduğunu hiçbir şey söylemiyor.',
    },
    'THB-PER-003': {
      summary: 'Bir iznin, durumunun dışladığı bir tarihi var.',
    },
    'THB-PER-004': {
      summary: 'Otuz günden kısa bir iyileşme ve düşünme süresi tanınmış.',
    },
    'THB-PER-005': {
      summary: 'İyileşme ve düşünme süresi makamlarla iş birliğine bağlanmış.',
    },
    'THB-PER-006': {
      summary: 'Kişi iyileşme ve düşünme süresi içinde sınır dışı edilmiş.',
    },
    'THB-PER-007': {
      summary: 'Bir çocuğun kalma hakkı yalnızca makamlarla iş birliğine bağlanmış.',
    },
    'THB-PLN-001': {
      summary: 'Planın bir göstergesinin hedefi var, başlangıç değeri yok.',
    },
    'THB-PLN-002': {
      summary: 'Kabul edilmiş bir planın bir faaliyetinin sorumlusu yok.',
    },
    'THB-PLN-003': {
      summary: 'Bir faaliyet tamamlanmış olarak, daha sonra ise bundan azı olarak bildirilmiş.',
    },
    'THB-PLN-004': {
      summary: 'Plan kabul edilmiş ve kabul edildiği gün kaydedilmemiş.',
    },
    'THB-PLN-005': {
      summary: 'Bir program tamamlanmış ve ne kime ulaştığını ne de ne getirdiğini söylüyor.',
    },
    'THB-PLN-006': {
      summary: 'Bir eğitim ya da müfredat kime yönelik olduğunu söylemiyor.',
    },
    'THB-PLN-007': {
      summary: 'Bir bağışçı, programın yürümediği bir zaman için veriyor.',
    },
    'THB-PLN-008': {
      summary: 'Bir programın kendi üzerine kurulduğu söyleniyor.',
    },
    'THB-PLN-009': {
      summary: 'Bir program neyin üzerine kurulduğunu söylemiyor.',
    },
    'THB-PLN-010': {
      summary: 'Program başlamadan ya da bittikten sonra insanlara eğitim verilmiş.',
    },
    'THB-PLN-011': {
      summary: 'Başlamamış bir program insanlara ulaşmış ya da eğitim vermiş.',
    },
    'THB-PLN-012': {
      summary: 'Bir eylem planının kendisinin yerini aldığı söyleniyor.',
    },
    'THB-PLN-013': {
      summary: 'Bir anlaşmanın durumu tarihleriyle uyuşmuyor.',
    },
    'THB-PLN-014': {
      summary: 'Bir anlaşma yürürlükte ve ne zamandan beri olduğunu hiçbir şey söylemiyor.',
    },
    'THB-PRF-001': {
      summary: 'Profilin istediği bir alan ne var ne de `missing` içinde açıklanmış.',
    },
    'THB-PRF-002': {
      summary: 'Profilin zorunlu tuttuğu bir alan yok.',
    },
    'THB-PRF-003': {
      summary: 'Kayıt, profilin dışarıda bıraktığı bir alanı ya da onun neden eksik olduğunu içeriyor.',
    },
    'THB-PRF-004': {
      summary: 'Kayıt, profilin almadığı bir nitelikte.',
    },
    'THB-PRF-005': {
      summary: 'Dosyada profilin istediği türden hiçbir kayıt yok.',
    },
    'THB-PRF-006': {
      summary: 'Profilin askıya aldığı bir kuralın askı süresi doldu.',
    },
    'THB-REF-001': {
      summary: 'Bir durum, ardından gelemeyeceği bir durumun ardından geliyor.',
    },
    'THB-REF-002': {
      summary: 'Yönlendirme kapatılmış ve sonucu kaydedilmemiş.',
    },
    'THB-REF-003': {
      summary: 'Yönlendirme gerekçesiz reddedilmiş ya da gerekçesi var ama reddedilmemiş.',
    },
    'THB-REF-004': {
      summary: 'Bir kuruluş bir kişiyi kendisine yönlendiriyor.',
    },
    'THB-REF-005': {
      summary: 'Bir çocuk yönlendiriliyor ve yüksek yararı, görüşü ya da vasisinin bundan haberi olduğu kaydedilmemiş.',
    },
    'THB-RET-001': {
      summary: 'Bir geri dönüşün tarihleri, ne aşamada olduğu hakkında söylenenden başkasını söylüyor.',
    },
    'THB-RET-002': {
      summary: 'Bir geri dönüş planlanmış ve tehlikesi değerlendirilmemiş.',
    },
    'THB-RET-003': {
      summary: 'Bir kişi geri gönderilmiş ve tehlike yolculuktan önce değerlendirilmemiş.',
    },
    'THB-RET-004': {
      summary: 'Gönüllü bir geri dönüş ya da yerleştirme planlanmış ve kişi buna razı olmamış.',
    },
    'THB-RET-005': {
      summary: 'Gönüllü denen bir geri dönüş ya da yerleştirme, kişinin önceden rızası olmadan gerçekleştirilmiş.',
    },
    'THB-RET-006': {
      summary: 'Bir kişi, ne anlama geldiği kendisine söylenmeden geri dönüşe razı olmuş.',
    },
    'THB-RET-007': {
      summary: 'Makamları kişiyi asla öğrenmemesi gereken bir ülkeye geri dönüş planlanmış.',
    },
    'THB-RET-008': {
      summary: 'Bir kişi, makamları onu asla öğrenmemesi gereken bir ülkeye geri gönderilmiş.',
    },
    'THB-RET-009': {
      summary:
        'Bir kişinin, kendisine karşı koruma istediği ya da koruma aldığı bir ülkeye sınır dışı edilmesi planlanmış.',
    },
    'THB-RET-010': {
      summary: 'Bir kişi, kendisine karşı koruma istediği ya da koruma aldığı bir ülkeye sınır dışı edilmiş.',
    },
    'THB-RET-011': {
      summary: 'Bir geri dönüş, kişinin ayrıldığı ülkeye götürüyor.',
    },
    'THB-RET-012': {
      summary: 'Anlaşmaya göre kişiler iradelerine karşı gönderilebiliyor.',
    },
    'THB-SCR-001': {
      summary: 'Bir ön değerlendirme unsurları karşılanmış bulmuş ve neye dayandığını söylemiyor.',
    },
    'THB-SCR-002': {
      summary: 'Tanımın unsurlarına göre bir ön değerlendirme onları karşılanmış bulmuş ve hepsini saymıyor.',
    },
    'THB-SCR-003': {
      summary: 'Bir kişinin ön değerlendirmesi, kişinin bilmediği bir dilde yapılmış.',
    },
    'THB-SCR-004': {
      summary: 'Bir ön değerlendirmede, aracının sormadığı yanıtlar var.',
    },
    'THB-SRV-001': {
      summary: 'Bir hizmet başlamadan önce sona ermiş.',
    },
    'THB-SRV-002': {
      summary: 'Bir hizmetin verildiği günler var, durumu ise verilmediğini söylüyor.',
    },
    'THB-SRV-003': {
      summary: 'Bir hizmet verilmiş ve ne zamandan beri verildiğini hiçbir şey söylemiyor.',
    },
    'THB-SRV-004': {
      summary: 'Bir kişinin kaybolduğu, kaybolmadan önce bildirilmiş ya da kişi kaybolmadan önce geri dönmüş.',
    },
    'THB-SRV-005': {
      summary: 'Bir kişinin hâlâ kayıp olduğu söyleniyor, oysa kaybolmanın bir sonu var.',
    },
    'THB-STR-001': {
      summary: 'Zorunlu bir alan yok.',
    },
    'THB-STR-002': {
      summary: 'Değer, alanın aldığından başka türde.',
    },
    'THB-STR-003': {
      summary: 'Değer, alanın aldığı kapalı listenin bir kodu değil.',
    },
    'THB-STR-004': {
      summary: 'Nesnede standardın bilmediği bir anahtar var.',
    },
    'THB-STR-005': {
      summary: 'Metin, alanın aldığı biçimde değil.',
    },
    'THB-STR-006': {
      summary: 'Liste boş.',
    },
    'THB-STR-007': {
      summary: 'Bir değer kümede iki kez duruyor.',
    },
    'THB-STR-008': {
      summary: 'Alan var, ama `missing` neden olmadığına bir gerekçe veriyor.',
    },
    'THB-STR-009': {
      summary: 'Sayı, alanın sınırları dışında.',
    },
    'THB-STR-010': {
      summary: 'Bu, standardın bir kaydı değil: `record` alanı bir kayıt türünü adlandıran bir nesne.',
    },
    'THB-STR-011': {
      summary: 'Kayıt, standardın bu programın okumadığı bir sürümüne uyuyor.',
    },
    'THB-STR-012': {
      summary: 'Değer, alanın aldığı açık listede yok.',
    },
    'THB-WIT-001': {
      summary: 'Bir tanığın adımları geriye gidiyor.',
    },
    'THB-WIT-002': {
      summary: 'Bir tanığın tarihleri, iş birliği hakkında söylenenden fazlasını söylüyor.',
    },
    'THB-WIT-003': {
      summary: 'Bir çocuk avukatı ve kendisine destek olan biri olmadan tanıklık etmiş.',
    },
    'THB-WIT-004': {
      summary: 'Bir koruma önleminin günleri geriye gidiyor.',
    },
    'THB-WIT-005': {
      summary: 'Bir koruma önlemi yalnızca istenmiş ya da reddedilmiş, oysa var olduğu günler kaydedilmiş.',
    },
    'THB-WIT-006': {
      summary: 'Bir kişi tanıklık etmiş ve onun için tehlike hiç değerlendirilmemiş.',
    },
  },
};
