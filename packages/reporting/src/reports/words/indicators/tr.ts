import type { IndicatorTexts } from './indicator-texts.js';

/** Texts of indicators and dimensions in Turkish. No native speaker has reviewed them yet. */
export const texts: IndicatorTexts = {
  'Acceptance of referrals': 'Yönlendirmelerin kabulü',
  'What part of the answered referrals was accepted?': 'Yanıtlanan yönlendirmelerin ne kadarı kabul edildi?',
  'Of whom it is not known is in no denominator, and is shown as left out.':
    'Hakkında bilgi olmayanlar hiçbir paydada yer almaz ve dışarıda bırakılan olarak gösterilir.',
  'Countries differ in who may register, in law and in how persons are told apart; a higher number does not mean more victims.':
    'Ülkeler kimin kayıt yapabileceği, hukuk ve kişilerin nasıl ayırt edildiği bakımından farklıdır; daha yüksek bir sayı daha çok mağdur anlamına gelmez.',
  referral: 'yönlendirme',
  'Acquitted persons': 'Beraat eden kişiler',
  'How many persons and companies were acquitted?': 'Kaç kişi ve şirket beraat etti?',
  'The persons of one year are not those of the next: never to be divided by the numbers of another stage.':
    'Bir yılın kişileri ertesi yılınkiler değildir: asla başka bir aşamanın sayılarına bölünmemelidir.',
  perpetrator: 'fail',
  'Acts of trafficking': 'İnsan ticareti fiilleri',
  'What was done with the persons, of whom it is known?': 'Hakkında bilgi olan kişilere ne yapıldı?',
  'Who gave no answer in the group is in no denominator, and is shown as left out.':
    'Grupta yanıt vermeyenler hiçbir paydada yer almaz ve dışarıda bırakılan olarak gösterilir.',
  'One may have several answers, so that shares add up to more than one.':
    'Bir kişinin birden çok yanıtı olabilir, bu yüzden oranların toplamı biri aşar.',
  person: 'kişi',
  'Activities, by how far they have come': 'Ne kadar ilerlediklerine göre faaliyetler',
  'How far have the activities of the plans come?': 'Planların faaliyetleri ne kadar ilerledi?',
  'What a plan calls an activity differs from country to country.':
    'Bir planın faaliyet dediği şey ülkeden ülkeye değişir.',
  'Agreements in force, by kind': 'Türüne göre yürürlükteki anlaşmalar',
  'How many agreements are in force on twinning, resettlement, readmission and referral?':
    'Eşleştirme, yerleştirme, geri kabul ve yönlendirme konusunda kaç anlaşma yürürlükte?',
  agreement: 'anlaşma',
  'Registrations that name no person': 'Hiçbir kişiyi belirtmeyen kayıtlar',
  'How many contacts were registered of which nobody can say whose they were?':
    'Kime ait olduğunu kimsenin söyleyemediği kaç temas kaydedildi?',
  'Several may be of one person. Never to be added to persons.':
    'Birkaçı tek bir kişiye ait olabilir. Asla kişilere eklenmemelidir.',
  registration: 'kayıt',
  'Contacts of which nobody can say whose they were': 'Kime ait olduğunu kimsenin söyleyemediği temaslar',
  'What part of the contacts cannot be told to be of one person?':
    'Temasların ne kadarının tek bir kişiye ait olduğu söylenemiyor?',
  'A high share means that numbers of persons are too low, and that people dare to ask without a name.':
    'Yüksek bir oran, kişi sayılarının fazla düşük olduğu ve insanların ad vermeden sormaya cesaret ettiği anlamına gelir.',
  'Children whose best interests were determined': 'Yüksek yararı belirlenen çocuklar',
  'For what part of the children were the best interests determined formally?':
    'Çocukların ne kadarı için yüksek yarar resmen belirlendi?',
  'Who has no such entry in the record counts as without it: a record that is not kept looks like a right that is not given.':
    'Kaydında böyle bir giriş olmayan, o olmadan sayılır: tutulmayan bir kayıt, verilmeyen bir hak gibi görünür.',
  'Budget of activities': 'Faaliyetlerin bütçesi',
  'How much money is set aside for the activities?': 'Faaliyetler için ne kadar para ayrıldı?',
  'What is not said of a unit is not in the sum.': 'Bir birim için söylenmeyen, toplamda yer almaz.',
  'Programmes that carry earlier work on': 'Önceki çalışmaları sürdüren programlar',
  'What part of the programmes builds on an earlier one?': 'Programların ne kadarı önceki bir programa dayanıyor?',
  programme: 'program',
  'Victims charged for compelled acts': 'Zorla işletilen fiillerle suçlanan mağdurlar',
  'What part of the persons with a compelled act was charged or convicted for it?':
    'Zorla işletilmiş bir fiili olan kişilerin ne kadarı bundan dolayı suçlandı veya mahkûm oldu?',
  'Forms of exploitation of children': 'Çocukların sömürü biçimleri',
  'What part of the children suffered each form: sexual exploitation, labour, begging, stealing, other crime?':
    'Çocukların ne kadarı her bir biçime maruz kaldı: cinsel sömürü, çalıştırma, dilendirme, hırsızlık, başka suçlar?',
  'Relation of recruiters of children': 'Temin edenlerin çocuklarla ilişkisi',
  'What were the recruiters to the children, of whom it is known?':
    'Hakkında bilgi olan çocuklar için temin edenler kimdi?',
  'A recruiter of the family forbids a return to it without an assessment.':
    'Aileden biri temin etmişse, değerlendirme yapılmadan aileye dönüş olmaz.',
  'Share of children among detected victims': 'Tespit edilen mağdurlar arasında çocukların oranı',
  'What part of the detected victims whose age is known were children?':
    'Yaşı bilinen tespit edilmiş mağdurların ne kadarı çocuktu?',
  'Persons presumed to be children and persons whose age is disputed are not counted on either side; they are shown as left out.':
    'Çocuk varsayılan ve yaşı tartışmalı kişiler hiçbir tarafta sayılmaz; dışarıda bırakılan olarak gösterilir.',
  'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.':
    'Ülkeler kayıttaki, girişteki veya sömürünün başladığı andaki yaşı alır; üçü birbiriyle karşılaştırılmamalıdır.',
  'Share of children when they entered the trafficking process': 'İnsan ticareti sürecine girişte çocukların oranı',
  'What part of the registered persons whose age is known were children when they entered the trafficking process?':
    'Yaşı bilinen kayıtlı kişilerin ne kadarı insan ticareti sürecine girdiğinde çocuktu?',
  'The three moments at which ages are taken are not to be compared.':
    'Yaşların alındığı üç an birbiriyle karşılaştırılmamalıdır.',
  'Share of children when the exploitation began': 'Sömürü başladığında çocukların oranı',
  'What part of the registered persons whose age is known were children when the exploitation began?':
    'Yaşı bilinen kayıtlı kişilerin ne kadarı sömürü başladığında çocuktu?',
  'Share of children when they were registered': 'Kayıt sırasında çocukların oranı',
  'What part of the registered persons whose age is known were children when they were registered?':
    'Yaşı bilinen kayıtlı kişilerin ne kadarı kaydedildiğinde çocuktu?',
  'Commitments, by how far they are done': 'Ne kadar yerine getirildiklerine göre taahhütler',
  'How far is what was promised done?': 'Söz verilenler ne kadar yerine getirildi?',
  'Of what nobody says how far it is done is left out, and shown.':
    'Ne kadar yerine getirildiğini kimsenin söylemediği, dışarıda bırakılır ve gösterilir.',
  milestone: 'kilometre taşı',
  'Compensation granted': 'Hükmedilen tazminat',
  'To what part of the registered persons was compensation granted or paid?':
    'Kayıtlı kişilerin ne kadarına tazminat hükmedildi veya ödendi?',
  'Completeness, by field': 'Alana göre eksiksizlik',
  'In what part of the records of registered persons is each field known from which figures are made?':
    'Kayıtlı kişilerin kayıtlarının ne kadarında, rakamların üretildiği her alan biliniyor?',
  'Broken down by the type of source it shows whose records lack what.':
    'Kaynak türüne göre ayrıldığında kimin kayıtlarında neyin eksik olduğunu gösterir.',
  'A field that does not apply to a person counts as not known.':
    'Kişi için geçerli olmayan bir alan bilinmiyor sayılır.',
  'Contacts of reporting entities, by channel': 'Kanala göre bildiren kuruluşların temasları',
  'How many contacts were registered, and through which channels?': 'Kaç temas, hangi kanallardan kaydedildi?',
  'One person may have several contacts. Never to be added to persons.':
    'Bir kişinin birden çok teması olabilir. Asla kişilere eklenmemelidir.',
  'Contributions of donors': 'Bağışçıların katkıları',
  'How much do donors give to programmes?': 'Bağışçılar programlara ne kadar veriyor?',
  'A programme with several donors stands in the numbers of each.':
    'Birden çok bağışçısı olan bir program her birinin sayılarında yer alır.',
  contribution: 'katkı',
  'How were the persons kept under control, of whom it is known?':
    'Hakkında bilgi olan kişiler nasıl denetim altında tutuldu?',
  'Convicted persons': 'Mahkûm olan kişiler',
  'How many persons and companies were convicted of trafficking?': 'Kaç kişi ve şirket insan ticaretinden mahkûm oldu?',
  'Suspects who were convicted': 'Mahkûm olan şüpheliler',
  'What part of those first suspected in a year was convicted of trafficking by the day?':
    'Bir yılda ilk kez şüpheli olanların ne kadarı ilgili güne kadar insan ticaretinden mahkûm oldu?',
  'The persons of a year are followed through the years: those convicted in a year are mostly not those suspected in it.':
    'Bir yılın kişileri yıllar boyunca izlenir: bir yılda mahkûm olanlar çoğunlukla o yıl şüpheli olanlar değildir.',
  'Corridors from origin to country of exploitation': 'Menşeden sömürü ülkesine uzanan güzergâhlar',
  'From where to where were registered persons trafficked?': 'Kayıtlı kişilerin ticareti nereden nereye yapıldı?',
  'The country of origin is that of residence or recruitment, never guessed from citizenship.':
    'Menşe ülke, ikamet veya temin edilme ülkesidir; asla vatandaşlıktan tahmin edilmez.',
  'Trafficking across borders': 'Sınır ötesi insan ticareti',
  'What part of the registered persons was exploited only outside the country of origin?':
    'Kayıtlı kişilerin ne kadarı yalnızca menşe ülke dışında sömürüldü?',
  'Training that became part of the curriculum': 'Müfredatın parçası olan eğitimler',
  'What part of the training became part of the regular curriculum?':
    'Eğitimlerin ne kadarı olağan müfredatın parçası oldu?',
  'Registrations known to the day': 'Günü bilinen kayıtlar',
  'Of what part of the registered persons is the day of registration known?':
    'Kayıtlı kişilerin ne kadarının kayıt günü biliniyor?',
  'Days of exploitation': 'Sömürü günleri',
  'How long did the exploitation last for half of the registered persons?':
    'Sömürü kayıtlı kişilerin yarısı için ne kadar sürdü?',
  'Estimated after Kaplan and Meier: what is open counts as waiting, never as if absent.':
    'Kaplan ve Meier’e göre tahmin edilmiştir: açık olan, yok sayılmaz, bekliyor sayılır.',
  'Where fewer than half have come to an end there is no median.': 'Yarıdan azı sona ermişse ortanca yoktur.',
  'Of the last time that a person was trafficked.': 'Kişinin ticaretinin yapıldığı son sefere ilişkindir.',
  'Known to the day of few; who does not remember dates is left out.':
    'Az kişi için gün olarak bilinir; tarihleri hatırlamayan dışarıda bırakılır.',
  'Days of recovery and reflection': 'İyileşme ve düşünme günleri',
  'How long was the recovery and reflection period of half of those who had one?':
    'İyileşme ve düşünme süresi olanların yarısı için bu süre ne kadardı?',
  'Days from a referral to the answer': 'Yönlendirmeden yanıta kadar geçen gün',
  'After how many days had half of the referrals been accepted or refused?':
    'Yönlendirmelerin yarısı kaç gün sonra kabul veya reddedilmişti?',
  'Estimated after Kaplan and Meier: what is not answered yet counts as waiting, never as if absent.':
    'Kaplan ve Meier’e göre tahmin edilmiştir: henüz yanıtlanmayan, yok sayılmaz, bekliyor sayılır.',
  'Where fewer than half are answered there is no median.': 'Yarıdan azı yanıtlanmışsa ortanca yoktur.',
  'Days until a guardian was appointed': 'Vasi atanana kadar geçen gün',
  'After how many days had half of the children without a parent a guardian?':
    'Ebeveyni olmayan çocukların yarısının kaç gün sonra vasisi vardı?',
  'Children for whom a parent acts are left out.': 'Adına bir ebeveynin hareket ettiği çocuklar dışarıda bırakılır.',
  'After how many days had half of the registered persons been identified?':
    'Kayıtlı kişilerin yarısı kaç gün sonra tanımlanmıştı?',
  'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.':
    'Kaplan ve Meier’e göre tahmin edilmiştir: henüz tanımlanmayan, yok sayılmaz, bekliyor sayılır.',
  'Where fewer than half are identified there is no median.': 'Yarıdan azı tanımlanmışsa ortanca yoktur.',
  'What counts as a first contact differs by who reports.': 'Neyin ilk temas sayıldığı bildirene göre değişir.',
  'Days from the first step to the judgment': 'İlk adımdan hükme kadar geçen gün',
  'After how many days had half of the suspects been judged?': 'Şüphelilerin yarısı kaç gün sonra yargılanmıştı?',
  'Proceedings that were discontinued count as open.': 'Düşen yargılamalar açık sayılır.',
  'Days from first contact to presumption': 'İlk temastan varsayıma kadar geçen gün',
  'After how many days had half of the registered persons been presumed to be victims?':
    'Kayıtlı kişilerin yarısı kaç gün sonra mağdur varsayılmıştı?',
  'Days until a residence permit was decided': 'İkamet iznine karar verilene kadar geçen gün',
  'After how many days had half of the applications for residence been decided?':
    'İkamet başvurularının yarısına kaç gün sonra karar verilmişti?',
  'Days from a referral to the service': 'Yönlendirmeden hizmete kadar geçen gün',
  'After how many days had half of the referred persons been served?':
    'Yönlendirilen kişilerin yarısı kaç gün sonra hizmet almıştı?',
  'Referrals that were refused, withdrawn or closed without a service are left out, and counted among the outcomes.':
    'Reddedilen, geri çekilen veya hizmet verilmeden kapatılan yönlendirmeler dışarıda bırakılır ve sonuçlar arasında sayılır.',
  'Bondage by debt': 'Borç esareti',
  'What part of the registered persons was bound by a debt, as a form of exploitation or as a means of control?':
    'Kayıtlı kişilerin ne kadarı, sömürü biçimi veya denetim aracı olarak borçla bağlanmıştı?',
  'Children in detention': 'Alıkonulan çocuklar',
  'What part of the children was detained for a reason that follows from being trafficked?':
    'Çocukların ne kadarı, ticaretinin yapılmış olmasından kaynaklanan bir nedenle alıkonuldu?',
  'Detected victims of trafficking in human beings': 'Tespit edilen insan ticareti mağdurları',
  'How many victims were detected?': 'Kaç mağdur tespit edildi?',
  'A person with several forms is counted once in the total and once in each form.':
    'Birden çok biçimi olan kişi toplamda bir kez, her biçimde bir kez sayılır.',
  'Detected victims of trafficking per 100,000 population':
    '100.000 nüfus başına tespit edilen insan ticareti mağdurları',
  'How many victims were detected for each 100,000 residents?': 'Her 100.000 kişi için kaç mağdur tespit edildi?',
  'Where the population is small, one person more or less moves the rate much.':
    'Nüfusun az olduğu yerde bir kişinin artması veya eksilmesi hızı çok değiştirir.',
  'Records with others of the same person': 'Aynı kişiye ait başka kaydı olan kayıtlar',
  'Of what part of the registered persons is another record known?':
    'Kayıtlı kişilerin ne kadarının başka bir kaydı biliniyor?',
  'Counted as persons until the records are merged: a high share means that numbers are too high.':
    'Kayıtlar birleştirilene kadar kişi olarak sayılır: yüksek bir oran sayıların fazla yüksek olduğu anlamına gelir.',
  'Durable solutions of children': 'Çocuklar için kalıcı çözümler',
  'Which durable solutions were carried out for the children?': 'Çocuklar için hangi kalıcı çözümler uygulandı?',
  'Registered victims, by form of exploitation as Eurostat counts':
    'Eurostat’ın saydığı sömürü biçimine göre kayıtlı mağdurlar',
  'How many victims were registered, in all and for each form of exploitation of Eurostat?':
    'Toplamda ve Eurostat’ın her sömürü biçimi için kaç mağdur kaydedildi?',
  'Begging is under labour here, and among other purposes in SDG 16.2.2.':
    'Dilendirme burada çalıştırmanın altında, SDG 16.2.2’de ise diğer amaçlar arasındadır.',
  'Ways out of exploitation': 'Sömürüden çıkış yolları',
  'How did the exploitation end for the persons, of whom it is known?':
    'Hakkında bilgi olan kişiler için sömürü nasıl sona erdi?',
  'Children whose family is thought to be complicit': 'Ailesinin suça ortak olduğu düşünülen çocuklar',
  'Of what part of the children is a relative thought to have sold the child or to have been complicit?':
    'Çocukların ne kadarı için bir akrabanın çocuğu sattığı veya suça ortak olduğu düşünülüyor?',
  'Foreigners among registered victims': 'Kayıtlı mağdurlar arasında yabancılar',
  'What part of the registered persons was not a citizen of the country that registered them?':
    'Kayıtlı kişilerin ne kadarı kendisini kaydeden ülkenin vatandaşı değildi?',
  'What part of the registered persons of whom a form is known suffered each?':
    'Biçimi bilinen kayıtlı kişilerin ne kadarı her birine maruz kaldı?',
  'Referrals of children of which the guardian knew': 'Vasinin bildiği çocuk yönlendirmeleri',
  'Of what part of the referrals of children did the guardian know?':
    'Çocuk yönlendirmelerinin ne kadarını vasi biliyordu?',
  'Identified victims': 'Tanımlanmış mağdurlar',
  'How many persons were found to be victims by the authority that decides?':
    'Karar veren makam kaç kişinin mağdur olduğuna karar verdi?',
  'Identified and presumed victims do not add up where a country gives only one of the two.':
    'Bir ülkenin yalnızca birini verdiği yerde tanımlanmış ve muhtemel mağdurlar toplanmaz.',
  'How far the law came': 'Yargının nereye kadar geldiği',
  'How far had the law come by the day with those first suspected in a year?':
    'Bir yılda ilk kez şüpheli olanlar için yargı ilgili güne kadar nereye gelmişti?',
  'Persons suspected of knowing use': 'Bilerek yararlanma şüphelileri',
  'How many persons were suspected of using the services of a victim while knowing it?':
    'Kaç kişiden, bir mağdurun hizmetlerinden bilerek yararlandığı için şüphelenildi?',
  'Persons whose age is known': 'Yaşı bilinen kişiler',
  'Of what part of the registered persons is it known whether they were children when registered?':
    'Kayıtlı kişilerin ne kadarı için kayıt sırasında çocuk olup olmadıkları biliniyor?',
  'Closed referrals with an outcome': 'Sonucu olan kapatılmış yönlendirmeler',
  'Of what part of the closed referrals is it known what came of them?':
    'Kapatılmış yönlendirmelerin ne kadarının sonucu biliniyor?',
  'Victims of forced and bonded labour, by form': 'Biçimine göre zorla çalıştırma ve borç esareti mağdurları',
  'How many registered persons were exploited in their work, and how?':
    'Kaç kayıtlı kişi çalışmasında sömürüldü ve nasıl?',
  'Begging and crime under force have codes of their own and are not counted as labour.':
    'Dilendirme ve zorla suç işletmenin kendi kodları vardır ve çalıştırma sayılmaz.',
  'Activities that are late': 'Geciken faaliyetler',
  'What part of the activities should be done and is not?': 'Faaliyetlerin ne kadarı yapılmış olmalıydı ve yapılmadı?',
  'What part of the registered persons had somebody who acted for them before courts and authorities?':
    'Kayıtlı kişilerin ne kadarının mahkemeler ve makamlar önünde kendisi için hareket eden biri vardı?',
  'Means of trafficking': 'İnsan ticaretinin araçları',
  'By what means was it brought about, of whom it is known?':
    'Hakkında bilgi olanlarda, bu hangi araçlarla gerçekleştirildi?',
  'For a child no means is needed.': 'Çocuk için araç aranmaz.',
  'Milestones, by kind': 'Türüne göre kilometre taşları',
  'What was achieved, and what failed?': 'Ne başarıldı, ne başarılamadı?',
  'Children missing from care': 'Bakımdan kaybolan çocuklar',
  'What part of the children was missing from care at some time?': 'Çocukların ne kadarı bir zaman bakımdan kayboldu?',
  'Who has no such entry counts as never missing: where it is not recorded, the share is too low.':
    'Böyle bir girişi olmayan, hiç kaybolmamış sayılır: bu kaydedilmiyorsa oran fazla düşüktür.',
  'Forms of exploitation, several as mixed': 'Sömürü biçimleri, birden çoğu karma olarak',
  'What part of the registered persons suffered each form alone, and what part several?':
    'Kayıtlı kişilerin ne kadarı her bir biçime tek başına, ne kadarı birkaçına maruz kaldı?',
  'Money spent on activities': 'Faaliyetlere harcanan para',
  'How much money was spent on the activities?': 'Faaliyetlere ne kadar para harcandı?',
  'Where it was spent in another currency than that of the budget it is not in the sum.':
    'Bütçeninkinden başka bir para biriminde harcanan, toplamda yer almaz.',
  'Non-punishment applied': 'Uygulanan cezalandırmama',
  'To what part of the persons with a compelled act was the principle of non-punishment applied?':
    'Zorla işletilmiş bir fiili olan kişilerin ne kadarına cezalandırmama ilkesi uygulandı?',
  'Persons reached by programmes': 'Programların ulaştığı kişiler',
  'How many persons did the programmes reach?': 'Programlar kaç kişiye ulaştı?',
  'Whom several programmes reached is counted in each.': 'Birden çok programın ulaştığı kişi her birinde sayılır.',
  'Persons trained, by profession': 'Mesleğe göre eğitilen kişiler',
  'How many persons were trained, and of which profession?': 'Hangi meslekten kaç kişi eğitildi?',
  'Who came to several sessions is counted in each.': 'Birden çok oturuma gelen her birinde sayılır.',
  training: 'eğitim',
  'Plans of action that were evaluated': 'Değerlendirilen eylem planları',
  'At what part of the plans did somebody look as a whole?': 'Planların ne kadarına birileri bütün olarak baktı?',
  plan: 'plan',
  'Plans of action, by scope': 'Kapsamına göre eylem planları',
  'How many plans of action are adopted and in force, general, on children or on labour?':
    'Genel, çocuklara veya çalışmaya ilişkin kaç eylem planı kabul edilmiş ve yürürlükte?',
  'Presumed victims': 'Muhtemel mağdurlar',
  'How many persons are presumed to be victims, or meet the criteria and decline to be identified?':
    'Kaç kişi mağdur varsayılıyor ya da ölçütleri karşılayıp tanımlanmayı kabul etmiyor?',
  'Outcomes of proceedings': 'Yargılamaların sonuçları',
  'What did the proceedings come to that came to something?': 'Bir sonuca varan yargılamalar neye vardı?',
  proceeding: 'yargılama',
  'Proceedings, by kind': 'Türüne göre yargılamalar',
  'How many proceedings were there, and of which kind?': 'Kaç yargılama oldu ve hangi türden?',
  'Programmes, by topic': 'Konuya göre programlar',
  'What are the programmes about?': 'Programlar ne hakkında?',
  'Several programmes on one topic in one country may overlap.': 'Bir ülkede aynı konudaki birkaç program örtüşebilir.',
  'Programmes, by kind': 'Türüne göre programlar',
  'How many programmes are there, and of which kind?': 'Kaç program var ve hangi türden?',
  'Promises at recruitment': 'Temin edilirken verilen sözler',
  'What was promised to the persons, of whom it is known?': 'Hakkında bilgi olan kişilere ne söz verildi?',
  'Prosecuted persons': 'Kovuşturulan kişiler',
  'How many persons and companies were charged with trafficking?': 'Kaç kişi ve şirket insan ticaretiyle suçlandı?',
  'Suspects who were prosecuted': 'Kovuşturulan şüpheliler',
  'What part of those first suspected in a year was charged by the day?':
    'Bir yılda ilk kez şüpheli olanların ne kadarı ilgili güne kadar suçlandı?',
  'Applications under provisions of law': 'Yasa hükümlerine göre başvurular',
  'How many persons asked for what the law provides, as countries report?':
    'Ülkelerin bildirdiğine göre, kaç kişi yasanın öngördüğünü istedi?',
  'As countries report it; persons in records are counted apart.':
    'Ülkelerin bildirdiği gibidir; kayıtlardaki kişiler ayrı sayılır.',
  provision: 'hüküm',
  'Applications granted under provisions of law': 'Yasa hükümlerine göre kabul edilen başvurular',
  'How many persons got what the law provides, as countries report?':
    'Ülkelerin bildirdiğine göre, kaç kişi yasanın öngördüğünü elde etti?',
  'Provisions conditional on cooperation': 'İş birliği koşuluna bağlı hükümler',
  'What part of the provisions is only for who cooperates with the authorities?':
    'Hükümlerin ne kadarı yalnızca makamlarla iş birliği yapanlar içindir?',
  'Provisions in law': 'Yasadaki hükümler',
  'How far does the law provide what was agreed?': 'Yasa, üzerinde anlaşılanı ne kadar öngörüyor?',
  'Provisions in use': 'Uygulanan hükümler',
  'How far is what the law provides used?': 'Yasanın öngördüğü ne kadar kullanılıyor?',
  'No use where nobody is entitled is no gap.': 'Kimsenin hakkı olmadığı yerde kullanılmaması bir eksik değildir.',
  'Records, by status': 'Statüye göre kayıtlar',
  'What part of the records is of persons identified, presumed, potential, or found not to be victims?':
    'Kayıtların ne kadarı tanımlanmış, muhtemel, potansiyel veya mağdur olmadığı anlaşılan kişilere ait?',
  'What were the recruiters to the persons, of whom it is known?':
    'Hakkında bilgi olan kişiler için temin edenler kimdi?',
  'Where or through what were the persons recruited, of whom it is known?':
    'Hakkında bilgi olan kişiler nerede veya ne yoluyla temin edildi?',
  'National and transnational referrals': 'Ulusal ve sınır ötesi yönlendirmeler',
  'What part of the referrals crosses a border?': 'Yönlendirmelerin ne kadarı sınır aşıyor?',
  'Outcomes of referrals': 'Yönlendirmelerin sonuçları',
  'What came of the referrals for the persons?': 'Yönlendirmeler kişilere ne getirdi?',
  'Reasons of referrals': 'Yönlendirme nedenleri',
  'Why are persons referred?': 'Kişiler neden yönlendiriliyor?',
  'Services asked in referrals': 'Yönlendirmelerde istenen hizmetler',
  'For which services are persons referred?': 'Kişiler hangi hizmetler için yönlendiriliyor?',
  'How many referrals were made?': 'Kaç yönlendirme yapıldı?',
  'Recovery and reflection periods granted': 'Tanınan iyileşme ve düşünme süreleri',
  'To what part of the foreign victims was a recovery and reflection period granted?':
    'Yabancı mağdurların ne kadarına iyileşme ve düşünme süresi tanındı?',
  'Those entitled and those granted are set against each other: no use where nobody is entitled is no gap.':
    'Hakkı olanlarla tanınanlar yan yana konur: kimsenin hakkı olmadığı yerde kullanılmaması bir eksik değildir.',
  'Reasons of refusals': 'Ret nedenleri',
  'Why were referrals refused?': 'Yönlendirmeler neden reddedildi?',
  'What came of applications for residence': 'İkamet başvurularının sonucu',
  'What came of the applications of foreign victims for a residence permit?':
    'Yabancı mağdurların ikamet izni başvurularından ne çıktı?',
  'Residence permits granted': 'Verilen ikamet izinleri',
  'To what part of the foreign victims was a residence permit granted?':
    'Yabancı mağdurların ne kadarına ikamet izni verildi?',
  'Persons trafficked again': 'Yeniden ticareti yapılan kişiler',
  'What part of the registered persons was trafficked more than once?':
    'Kayıtlı kişilerin ne kadarının ticareti birden çok kez yapıldı?',
  'Known only where sources recognise the same person.': 'Yalnızca kaynakların aynı kişiyi tanıdığı yerde bilinir.',
  'Children returned after an assessment of risk': 'Risk değerlendirmesinden sonra geri dönen çocuklar',
  'Before what part of the returns of children was the risk assessed?':
    'Çocukların geri dönüşlerinin ne kadarından önce risk değerlendirildi?',
  'An assessment after the journey is none.': 'Yolculuktan sonraki değerlendirme, değerlendirme değildir.',
  'Returns and resettlements, by kind': 'Türüne göre geri dönüşler ve yerleştirmeler',
  'How did those leave who were returned or resettled?': 'Geri dönen veya yerleştirilenler nasıl ayrıldı?',
  'Who was neither returned nor resettled is left out with those of whom nothing is known.':
    'Ne geri dönen ne de yerleştirilen, hakkında hiçbir şey bilinmeyenlerle birlikte dışarıda bırakılır.',
  'Persons returned or resettled': 'Geri dönen veya yerleştirilen kişiler',
  'How many registered persons were returned or resettled, and how?':
    'Kaç kayıtlı kişi geri döndü veya yerleştirildi ve nasıl?',
  'Identified after a screening that met the elements': 'Unsurların karşılandığı ön incelemeden sonra tanımlananlar',
  'What part of the persons whose screening met the elements was identified?':
    'Ön incelemesi unsurları karşılayan kişilerin ne kadarı tanımlandı?',
  'A screening never says that somebody is a victim.': 'Ön inceleme asla birinin mağdur olduğunu söylemez.',
  'Those still to be decided are in the denominator, so that a young year looks low.':
    'Hakkında henüz karar verilmeyenler paydadadır, bu yüzden yeni bir yıl düşük görünür.',
  'Results of screening': 'Ön inceleme sonuçları',
  'What came out of the last screening of those who were screened?':
    'Ön incelemesi yapılanların son incelemesi ne gösterdi?',
  'SDG 16.2.2: detected victims, by form of exploitation': 'SDG 16.2.2: sömürü biçimine göre tespit edilen mağdurlar',
  'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?':
    'Toplamda ve Sürdürülebilir Kalkınma Amaçları’nın her sömürü biçimi için kaç mağdur tespit edildi?',
  'Begging is among other purposes here, and under labour in the statistics of Eurostat.':
    'Dilendirme burada diğer amaçlar arasında, Eurostat istatistiklerinde ise çalıştırmanın altındadır.',
  'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation':
    'SDG 16.2.2: sömürü biçimine göre 100.000 nüfus başına tespit edilen mağdurlar',
  'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?':
    'Toplamda ve her sömürü biçimi için her 100.000 kişi başına kaç mağdur tespit edildi?',
  'Sectors of exploited work': 'Sömürülen çalışmanın sektörleri',
  'In which sectors was the work of the persons exploited, of whom it is known?':
    'Hakkında bilgi olan kişilerin çalışması hangi sektörlerde sömürüldü?',
  'Of those who were not exploited in their work there is no sector.':
    'Çalışmasında sömürülmeyenler için sektör yoktur.',
  'Services asked and not to be had': 'İstenen ama bulunmayan hizmetler',
  'Of the referrals with a known outcome, in what part was the service not to be had?':
    'Sonucu bilinen yönlendirmelerin ne kadarında hizmet bulunmuyordu?',
  'Services that persons needed and could not have': 'Kişilerin gereksinim duyduğu ama alamadığı hizmetler',
  'For how many registered persons was a service not to be had, and which?':
    'Kaç kayıtlı kişi için bir hizmet bulunmuyordu ve hangisi?',
  'Services received': 'Alınan hizmetler',
  'Which services did those receive who received any?': 'Hizmet alanlar hangi hizmetleri aldı?',
  'Persons with several contacts': 'Birden çok teması olan kişiler',
  'With what part of the registered persons did reporting entities have more than one contact?':
    'Bildiren kuruluşlar kayıtlı kişilerin ne kadarıyla birden çok kez temas kurdu?',
  'In systems that do not recognise persons these would be counted twice.':
    'Kişileri tanımayan sistemlerde bunlar iki kez sayılırdı.',
  'Programmes with several contributions': 'Birden çok katkısı olan programlar',
  'What part of the programmes has more than one contribution?': 'Programların ne kadarının birden çok katkısı var?',
  'How were the persons sexually exploited, of whom it is known?':
    'Hakkında bilgi olan kişiler cinsel olarak nasıl sömürüldü?',
  'Activities for the commitments of Sofia': 'Sofya taahhütleri için faaliyetler',
  'How far have the activities come that carry out what was promised in Sofia for children?':
    'Sofya’da çocuklar için söz verilenleri yerine getiren faaliyetler ne kadar ilerledi?',
  'The four commitments of Sofia, by how far they are done':
    'Ne kadar yerine getirildiklerine göre dört Sofya taahhüdü',
  'How far is done what was promised for children in Sofia?':
    'Sofya’da çocuklar için söz verilenler ne kadar yerine getirildi?',
  'Identified and presumed among registered victims': 'Kayıtlı mağdurlar arasında tanımlanmış ve muhtemel olanlar',
  'What part of the registered persons is identified, and what part presumed?':
    'Kayıtlı kişilerin ne kadarı tanımlanmış, ne kadarı muhtemel mağdur?',
  'Coordinators, groups and services in place': 'Var olan koordinatörler, gruplar ve hizmetler',
  'Which parts of a national structure are in place?': 'Ulusal yapının hangi parçaları var?',
  'That a body exists does not say what it does.': 'Bir kuruluşun var olması ne yaptığını söylemez.',
  organization: 'kuruluş',
  'Suspects who have a record as a victim': 'Mağdur olarak kaydı olan şüpheliler',
  'What part of the suspects has a record as a victim?': 'Şüphelilerin ne kadarının mağdur olarak kaydı var?',
  'Suspected persons': 'Şüpheli kişiler',
  'How many persons and companies were suspected of trafficking?':
    'Kaç kişi ve şirketten insan ticareti şüphesi duyuldu?',
  'Activities that met their targets': 'Hedeflerine ulaşan faaliyetler',
  'What part of the activities with targets met all of them?':
    'Hedefi olan faaliyetlerin ne kadarı tüm hedeflerine ulaştı?',
  'What was not measured counts as not met.': 'Ölçülmeyen, ulaşılmamış sayılır.',
  'Children without those who must care for them': 'Kendilerine bakması gerekenlerden yoksun çocuklar',
  'What part of the children was unaccompanied or separated?':
    'Çocukların ne kadarı refakatsizdi veya ailesinden ayrı düşmüştü?',
  'Places of exploitation': 'Sömürü yerleri',
  'In what sorts of place were the persons exploited, of whom it is known?':
    'Hakkında bilgi olan kişiler ne tür yerlerde sömürüldü?',
  'Protection of those who testify': 'Tanıklık edenlerin korunması',
  'What part of the persons who gave a statement or testified was protected?':
    'İfade veren veya tanıklık eden kişilerin ne kadarı korundu?',
  'Victims as witnesses': 'Tanık olarak mağdurlar',
  'How far did the registered persons cooperate as witnesses?':
    'Kayıtlı kişiler tanık olarak ne kadar iş birliği yaptı?',
  'Form of exploitation (SDG 16.2.2), several as mixed': 'Sömürü biçimi (SDG 16.2.2), birden çoğu karma olarak',
  'Sexual exploitation': 'Cinsel sömürü',
  'Forced labour, servitude and slavery': 'Zorla çalıştırma, kulluk ve kölelik',
  'Removal of organ': 'Organ alınması',
  'Other purposes': 'Diğer amaçlar',
  'None of the forms asked about': 'Sorulan biçimlerin hiçbiri',
  'Several of these forms': 'Bu biçimlerin birkaçı',
  'At work on the day': 'O gün görevde',
  'At work': 'Görevde',
  'Not yet or no longer at work': 'Henüz veya artık görevde değil',
  'How far the activity has come': 'Faaliyetin ne kadar ilerlediği',
  Age: 'Yaş',
  'Child (under 18)': 'Çocuk (18 yaşından küçük)',
  'Adult (18 and over)': 'Yetişkin (18 yaş ve üstü)',
  'Unknown: presumed a child': 'Bilinmiyor: çocuk varsayılan',
  'Unknown: disputed': 'Bilinmiyor: tartışmalı',
  'Age at entry': 'Girişteki yaş',
  'Age when the exploitation began': 'Sömürü başladığındaki yaş',
  'Age at registration': 'Kayıttaki yaş',
  'Kind of agreement': 'Anlaşmanın türü',
  'Status of the agreement': 'Anlaşmanın durumu',
  'Has a record as a victim': 'Mağdur olarak kaydı var',
  'Has none': 'Yok',
  Answer: 'Yanıt',
  Accepted: 'Kabul edildi',
  Refused: 'Reddedildi',
  'No answer yet': 'Henüz yanıt yok',
  'Answer to a referral': 'Yönlendirmeye yanıt',
  'Answered, time known': 'Yanıtlandı, süresi biliniyor',
  'Not answered yet': 'Henüz yanıtlanmadı',
  'A day is not known': 'Bir gün bilinmiyor',
  'Part of the response': 'Müdahalenin bölümü',
  'Determination of best interests': 'Yüksek yararın belirlenmesi',
  'Best interests were determined': 'Yüksek yarar belirlendi',
  'No determination is recorded': 'Belirleme kaydedilmemiş',
  'Exploitation at home or abroad': 'Ülke içinde veya dışında sömürü',
  'In the country of origin, perhaps elsewhere too': 'Menşe ülkede, belki başka yerde de',
  'Only in other countries': 'Yalnızca başka ülkelerde',
  'Section on children': 'Çocuklara ilişkin bölüm',
  'Trafficking in children has a section of its own': 'Çocuk ticaretinin kendi bölümü var',
  'It has none': 'Yok',
  Citizenship: 'Vatandaşlık',
  'Prosecution for compelled acts': 'Zorla işletilen fiillerden kovuşturma',
  'Charged or convicted': 'Suçlandı veya mahkûm oldu',
  'Investigated or not pursued, never charged': 'Soruşturuldu veya kovuşturulmadı, hiç suçlanmadı',
  'No compelled act is recorded': 'Zorla işletilen fiil kaydedilmemiş',
  'Paid, at least in part': 'En azından kısmen ödendi',
  'Granted, nothing paid yet': 'Hükmedildi, henüz hiçbir şey ödenmedi',
  'Claimed, not decided': 'Talep edildi, karara bağlanmadı',
  'Refused, withdrawn or revoked': 'Reddedildi, geri çekildi veya geri alındı',
  'No claim is recorded': 'Talep kaydedilmemiş',
  'Only for who cooperates with the authorities': 'Yalnızca makamlarla iş birliği yapan için',
  'Not conditional on cooperation': 'İş birliği koşuluna bağlı değil',
  'No contact is recorded': 'Temas kaydedilmemiş',
  'One contact': 'Bir temas',
  'Several contacts': 'Birden çok temas',
  'Earlier programmes': 'Önceki programlar',
  'Carries earlier work on': 'Önceki çalışmayı sürdürüyor',
  'There was nothing before': 'Öncesinde hiçbir şey yoktu',
  'Cooperation as a witness': 'Tanık olarak iş birliği',
  'Country of registration': 'Kayıt ülkesi',
  'Children have it too': 'Çocuklar için de var',
  'Children do not have it': 'Çocuklar için yok',
  'Day of registration': 'Kayıt günü',
  'Known to the day': 'Günü biliniyor',
  'Known in part': 'Kısmen biliniyor',
  'Not known': 'Bilinmiyor',
  'In debt bondage': 'Borç esareti altında',
  'Not in debt bondage, of those whose control is known': 'Denetimi bilinenlerden, borç esareti altında olmayan',
  'Detention of the child': 'Çocuğun alıkonulması',
  'Was detained': 'Alıkonuldu',
  'Was not detained': 'Alıkonulmadı',
  'Type of the donor': 'Bağışçının türü',
  'Number of contributions': 'Katkı sayısı',
  'One contribution': 'Bir katkı',
  'Several, by one donor or more': 'Bir veya daha çok bağışçıdan birden çok',
  'Other records of the same person': 'Aynı kişiye ait başka kayıtlar',
  'Another record is asserted to be of the same person': 'Başka bir kaydın aynı kişiye ait olduğu ileri sürülüyor',
  'No such record is known': 'Böyle bir kayıt bilinmiyor',
  'Durable solutions of the child': 'Çocuk için kalıcı çözümler',
  'Form of exploitation (Eurostat crim_thb)': 'Sömürü biçimi (Eurostat crim_thb)',
  'Forced labour or services, begging among them': 'Dilendirme dahil zorla çalıştırma veya hizmet ettirme',
  'Removal of organs': 'Organ alınması',
  Other: 'Diğer',
  'Form of exploitation (Eurostat crim_thb), several as mixed':
    'Sömürü biçimi (Eurostat crim_thb), birden çoğu karma olarak',
  Evaluation: 'Değerlendirme',
  'Somebody looked at the plan as a whole': 'Birileri plana bütün olarak baktı',
  'No evaluation is recorded': 'Değerlendirme kaydedilmemiş',
  'Length of the exploitation': 'Sömürünün süresi',
  'Ended, length known': 'Sona erdi, süresi biliniyor',
  'Not ended yet': 'Henüz sona ermedi',
  'When it ended is not known': 'Ne zaman sona erdiği bilinmiyor',
  'Ended before it began': 'Başlamadan sona erdi',
  'Country of exploitation': 'Sömürü ülkesi',
  'How far the law provides it': 'Yasanın ne kadar öngördüğü',
  'Complicity of the family': 'Ailenin suça ortaklığı',
  'A relative is thought to be complicit': 'Bir akrabanın suça ortak olduğu düşünülüyor',
  'No relative is thought to be complicit': 'Hiçbir akrabanın suça ortak olduğu düşünülmüyor',
  'Form of exploitation': 'Sömürü biçimi',
  'How far it is done': 'Ne kadar yerine getirildiği',
  'Suspected, no charge yet': 'Şüpheli, henüz suçlama yok',
  'Charged, no judgment yet': 'Suçlandı, henüz hüküm yok',
  'Convicted of trafficking': 'İnsan ticaretinden mahkûm oldu',
  Acquitted: 'Beraat etti',
  'Convicted of another offence': 'Başka bir suçtan mahkûm oldu',
  Discontinued: 'Düştü',
  'Appointment of a guardian': 'Vasi atanması',
  'A guardian was appointed': 'Vasi atandı',
  'No guardian yet': 'Henüz vasi yok',
  'A parent acts for the child': 'Çocuk adına bir ebeveyn hareket ediyor',
  'Appointed before the registration': 'Kayıttan önce atandı',
  'The guardian of the child knew of it': 'Çocuğun vasisi biliyordu',
  'The guardian did not know of it': 'Vasi bilmiyordu',
  'Identification after first contact': 'İlk temastan sonra tanımlama',
  'Identified, time known': 'Tanımlandı, süresi biliniyor',
  'Not identified yet': 'Henüz tanımlanmadı',
  'A date is not known to the day': 'Bir tarihin günü bilinmiyor',
  'Identified before the first contact': 'İlk temastan önce tanımlandı',
  'In force on the day': 'O gün yürürlükte',
  'In force': 'Yürürlükte',
  'Not yet or no longer in force': 'Henüz veya artık yürürlükte değil',
  Judgment: 'Hüküm',
  'Judged, time known': 'Yargılandı, süresi biliniyor',
  'Not judged yet': 'Henüz yargılanmadı',
  'Did not begin': 'Başlamadı',
  'Judged before the first step': 'İlk adımdan önce yargılandı',
  'Fields that are known': 'Bilinen alanlar',
  'None of these fields': 'Bu alanların hiçbiri',
  Lateness: 'Gecikme',
  'Its last day has passed and it is neither done nor cancelled': 'Son günü geçti, ne yapıldı ne iptal edildi',
  'In time, done or cancelled': 'Zamanında, yapıldı veya iptal edildi',
  'Part of the curriculum': 'Müfredatın parçası',
  'Part of the regular curriculum': 'Olağan müfredatın parçası',
  'Not part of it': 'Parçası değil',
  'Kind of milestone': 'Kilometre taşının türü',
  'Was missing from care': 'Bakımdan kayboldu',
  'No time missing from care is recorded': 'Bakımdan kaybolma kaydedilmemiş',
  'Person known or not': 'Kişi biliniyor veya bilinmiyor',
  'It is known whose contact it was': 'Temasın kime ait olduğu biliniyor',
  'Nobody can say whose contact it was': 'Temasın kime ait olduğunu kimse söyleyemiyor',
  'Citizenship of the country of registration': 'Kayıt ülkesinin vatandaşlığı',
  'Its citizens': 'O ülkenin vatandaşları',
  'Foreigners and stateless persons': 'Yabancılar ve vatansızlar',
  'Country of origin': 'Menşe ülke',
  'Outcome for the person': 'Kişi için sonuç',
  'Outcome known': 'Sonuç biliniyor',
  'It is known what came of it': 'Ne çıktığı biliniyor',
  'It is not known': 'Bilinmiyor',
  'Natural or legal person': 'Gerçek veya tüzel kişi',
  'Scope of the plan': 'Planın kapsamı',
  'Whether the plan is in force': 'Planın yürürlükte olup olmadığı',
  'Adopted and in force': 'Kabul edildi ve yürürlükte',
  Draft: 'Taslak',
  Ended: 'Sona erdi',
  'Presumption after first contact': 'İlk temastan sonra varsayım',
  'Presumed, time known': 'Varsayıldı, süresi biliniyor',
  'Not presumed yet': 'Henüz varsayılmadı',
  'Presumed before the first contact': 'İlk temastan önce varsayıldı',
  'Kind of proceedings': 'Yargılamanın türü',
  'Outcome of the proceedings': 'Yargılamanın sonucu',
  'None yet': 'Henüz yok',
  'Kind of programme': 'Programın türü',
  'How far the programme has come': 'Programın ne kadar ilerlediği',
  'Kind of referral': 'Yönlendirmenin türü',
  'Reasons of the referral': 'Yönlendirmenin nedenleri',
  'Where the referral stands': 'Yönlendirmenin nerede olduğu',
  'Recovery and reflection period': 'İyileşme ve düşünme süresi',
  Granted: 'Tanındı',
  'Asked for, not decided': 'İstendi, karara bağlanmadı',
  'Withdrawn or revoked': 'Geri çekildi veya geri alındı',
  'None is recorded': 'Hiçbiri kaydedilmemiş',
  'Length of the reflection period': 'Düşünme süresinin uzunluğu',
  'Granted, length known': 'Tanındı, uzunluğu biliniyor',
  'No last day is set': 'Son gün belirlenmemiş',
  'None was granted': 'Tanınmadı',
  'Reason of the refusal': 'Ret nedeni',
  'Somebody acts or acted for the person': 'Kişi adına biri hareket ediyor veya etti',
  'No representative is recorded': 'Temsilci kaydedilmemiş',
  'Residence permit': 'İkamet izni',
  'Decision on a residence permit': 'İkamet iznine ilişkin karar',
  'Decided, time known': 'Karar verildi, süresi biliniyor',
  'Not decided yet': 'Henüz karar verilmedi',
  'None was asked for': 'İstenmedi',
  'Decided before it was asked for': 'İstenmeden önce karar verildi',
  'Assessment of risk before a return': 'Geri dönüşten önce risk değerlendirmesi',
  'Returned after an assessment of risk': 'Risk değerlendirmesinden sonra geri döndü',
  'Returned without one': 'Değerlendirme olmadan geri döndü',
  'Not returned': 'Geri dönmedi',
  'Returns and resettlements': 'Geri dönüşler ve yerleştirmeler',
  'Result of the last screening': 'Son ön incelemenin sonucu',
  'Not screened': 'Ön inceleme yapılmadı',
  'What came of a screening that met the elements': 'Unsurların karşılandığı ön incelemenin sonucu',
  Identified: 'Tanımlandı',
  'Still to be decided': 'Karar bekleniyor',
  'Found not to be a victim': 'Mağdur olmadığı anlaşıldı',
  'Declined or closed': 'Kabul etmedi veya kapatıldı',
  'The elements were not met, or nobody screened': 'Unsurlar karşılanmadı veya kimse inceleme yapmadı',
  'Form of exploitation (SDG 16.2.2)': 'Sömürü biçimi (SDG 16.2.2)',
  'Separation of the child': 'Çocuğun ayrı düşmesi',
  'Fit to serve children': 'Çocuklara uygun',
  'Not fit to serve children': 'Çocuklara uygun değil',
  'Service after a referral': 'Yönlendirmeden sonra hizmet',
  'The person was served': 'Kişi hizmet aldı',
  'Not served yet': 'Henüz hizmet almadı',
  'Ended without a service': 'Hizmet verilmeden bitti',
  'Served before it was sent': 'Gönderilmeden önce hizmet verildi',
  'Services given': 'Verilen hizmetler',
  'Services not to be had': 'Bulunmayan hizmetler',
  'Type of the source': 'Kaynağın türü',
  'Stage of the proceedings': 'Yargılamanın aşaması',
  'Status on the day': 'O günkü statü',
  'No status yet': 'Henüz statü yok',
  'Presumed, or declined to be identified': 'Muhtemel veya tanımlanmayı kabul etmedi',
  'Place in the national structure': 'Ulusal yapıdaki yeri',
  'Subject of the provision': 'Hükmün konusu',
  'Targets met': 'Ulaşılan hedefler',
  'All its targets are met': 'Tüm hedeflerine ulaşıldı',
  'A target is missed': 'Bir hedefe ulaşılmadı',
  'A target has not been measured': 'Bir hedef ölçülmedi',
  'Trafficked once or again': 'Bir kez veya yeniden ticareti yapılan',
  Once: 'Bir kez',
  'More than once': 'Birden çok kez',
  'How far the provision is used': 'Hükmün ne kadar kullanıldığı',
  'Nobody has reported on it': 'Kimse bunu bildirmedi',
  Prosecution: 'Kovuşturma',
  'Was charged': 'Suçlandı',
  'Was not charged': 'Suçlanmadı',
  'Protection of the witness': 'Tanığın korunması',
  'Some measure is or was in place': 'Bir önlem var veya vardı',
  'Asked for and refused': 'İstendi ve reddedildi',
  'No measure is recorded': 'Önlem kaydedilmemiş',
  Year: 'Yıl',
  'Activities of the plans': 'Planların faaliyetleri',
  'How many activities do the plans set out, and for which year?': 'Planlar kaç faaliyet öngörüyor ve hangi yıl için?',
  'Programmes for which several donors pay at once': 'Birden çok bağışçının aynı anda ödeme yaptığı programlar',
  'For what part of the programmes do different donors pay for the same year?':
    'Programların ne kadarı için farklı bağışçılar aynı yıl için ödeme yapıyor?',
  'Donors may share the work as agreed: overlap is where to ask, and no fault by itself.':
    'Bağışçılar işi anlaşarak paylaşabilir: örtüşme nerede sorulması gerektiğini gösterir ve kendi başına bir kusur değildir.',
  'Citizenship of the country, of the European Union, of others':
    'Ülkenin, Avrupa Birliği’nin, diğerlerinin vatandaşlığı',
  'What part of the registered persons were citizens of the country, of another member of the European Union, of none?':
    'Kayıtlı kişilerin ne kadarı ülkenin, Avrupa Birliği’nin başka bir üyesinin, hiçbirinin vatandaşıydı?',
  'Members of the European Union are those of the day of the first registration.':
    'Avrupa Birliği üyeleri, ilk kaydın yapıldığı gündeki üyelerdir.',
  'Overlap of donors': 'Bağışçıların örtüşmesi',
  'Several donors pay for the same year': 'Birden çok bağışçı aynı yıl için ödeme yapıyor',
  'Never several donors for one year': 'Bir yıl için hiçbir zaman birden çok bağışçı yok',
  'Years for which several donors pay': 'Birden çok bağışçının ödeme yaptığı yıllar',
  'The country itself': 'Ülkenin kendisi',
  'Other countries of the EU': 'AB’nin diğer ülkeleri',
  'Countries outside the EU, or stateless': 'AB dışındaki ülkeler veya vatansızlar',
  'Activities of plans of action.': 'Eylem planlarının faaliyetleri.',
  'Activities that name one of the four commitments: minimum standards, systematic data, rapid identification, adapted referral.':
    'Dört taahhütten birini anan faaliyetler: asgari standartlar, sistematik veri, hızlı tanımlama, uyarlanmış yönlendirme.',
  'Against whom the law had taken a step on the day.': 'O güne kadar haklarında yasal bir adım atılmış olanlar.',
  'Agreements that are in force.': 'Yürürlükteki anlaşmalar.',
  'All of them.': 'Hepsi.',
  'All registered persons.': 'Bütün kayıtlı kişiler.',
  'Commitments in the chronicle to minimum standards, systematic data, rapid identification or adapted referral.':
    'Kronikteki, asgari standartlara, sistematik veriye, hızlı tanımlamaya ya da uyarlanmış yönlendirmeye ilişkin taahhütler.',
  'Commitments in the chronicle.': 'Kronikteki taahhütler.',
  'Contributions to programmes.': 'Programlara katkılar.',
  'Entries of the chronicle.': 'Kroniğin girdileri.',
  'Everybody of whom a screening is recorded.': 'Hakkında ön değerlendirme kaydedilmiş herkes.',
  'Everybody of whom there is a record as a victim or as one who may be.':
    'Mağdur olarak ya da mağdur olabilecek biri olarak kaydı bulunan herkes.',
  'Identified persons, in the year of the first assertion by which they count as registered.':
    'Tanımlanmış kişiler, kayıtlı sayılmalarını sağlayan ilk beyanın yılında.',
  'Organizations at work on the day.': 'O gün çalışmakta olan kuruluşlar.',
  'Persons and companies, once, in the year in which they came so far.':
    'Kişiler ve şirketler, bir kez, bu aşamaya geldikleri yılda.',
  'Persons identified, with the days since the first contact with any reporting entity.':
    'Tanımlanmış kişiler, herhangi bir bildiren kuruluşla ilk temastan bu yana geçen günlerle.',
  'Persons of whom it is known whether they were under 18 then.':
    'O sırada 18 yaşından küçük olup olmadığı bilinen kişiler.',
  'Persons registered as of the day by an organization of the territory.':
    'O güne kadar bölgedeki bir kuruluşça kaydedilmiş kişiler.',
  'Persons registered as of the day to whom one was granted.':
    'O güne kadar kaydedilmiş ve kendilerine verilmiş kişiler.',
  'Persons registered as of the day whose first contact is known to the day.':
    'O güne kadar kaydedilmiş ve ilk teması günü gününe bilinen kişiler.',
  'Persons registered as of the day.': 'O güne kadar kaydedilmiş kişiler.',
  'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.':
    'O güne kadar kaydedilmiş kişiler: tanımlanmış, varsayılan ya da ölçütleri karşılayıp kabul etmeyenler.',
  'Persons under 18 when the exploitation began.': 'Sömürü başladığında 18 yaşından küçük olan kişiler.',
  'Persons under 18 when they entered the trafficking process.':
    'İnsan ticareti sürecine girdiğinde 18 yaşından küçük olan kişiler.',
  'Persons under 18 when they were registered.': 'Kaydedildiğinde 18 yaşından küçük olan kişiler.',
  'Persons who are identified as victims as of the day.': 'O güne kadar mağdur olarak tanımlanmış kişiler.',
  'Persons who count as registered as of the day and are not identified.':
    'O güne kadar kayıtlı sayılan ve tanımlanmamış kişiler.',
  'Plans adopted and in force on the day.': 'O gün kabul edilmiş ve yürürlükte olan planlar.',
  'Plans of action.': 'Eylem planları.',
  'Presumed persons, in the year of the first assertion by which they count as registered.':
    'Varsayılan kişiler, kayıtlı sayılmalarını sağlayan ilk beyanın yılında.',
  'Proceedings that cases name.': 'Dosyaların andığı yargılamalar.',
  'Proceedings with an outcome on the day.': 'O güne kadar sonuçlanan yargılamalar.',
  'Programmes of training and curricula.': 'Eğitim programları ve müfredatlar.',
  'Programmes, once in each of their topics.': 'Programlar, konularının her birinde bir kez.',
  'Programmes, whatever their kind.': 'Programlar, türü ne olursa olsun.',
  'Provisions in force on the day that the law gives in full or in part, and on which somebody has reported.':
    'O gün yürürlükte olan, yasanın tamamen ya da kısmen tanıdığı ve hakkında birinin bildirimde bulunduğu hükümler.',
  'Provisions of law that are in force on the day.': 'O gün yürürlükte olan yasa hükümleri.',
  'Referrals that had been made on the day.': 'O güne kadar yapılmış yönlendirmeler.',
  'Referrals that had been sent on the day.': 'O güne kadar gönderilmiş yönlendirmeler.',
  'Referrals that were accepted or refused, with the days since they were sent.':
    'Kabul ya da reddedilmiş yönlendirmeler, gönderilmelerinden bu yana geçen günlerle.',
  'Referrals that were closed by the day.': 'O güne kadar kapatılmış yönlendirmeler.',
  'Referrals that were refused by the day.': 'O güne kadar reddedilmiş yönlendirmeler.',
  'Referrals, in the year of their first step.': 'Yönlendirmeler, ilk adımlarının yılında.',
  'Registered persons for whom a service is recorded as not available.':
    'Bir hizmetin bulunmadığı kaydedilmiş olan kayıtlı kişiler.',
  'Registered persons of whom a return or resettlement was carried out by the day.':
    'Dönüşü ya da yerleştirilmesi o güne kadar gerçekleştirilmiş kayıtlı kişiler.',
  'Registered persons of whom it is known whether they were under 18.':
    '18 yaşından küçük olup olmadığı bilinen kayıtlı kişiler.',
  'Registered persons of whom the field holds something.': 'Alanında bir şey bulunan kayıtlı kişiler.',
  'Registered persons under 18 at the moment that the table names.':
    'Tablonun andığı anda 18 yaşından küçük olan kayıtlı kişiler.',
  'Registered persons who are not citizens of the country that registered them: those whom the articles on reflection and residence are for.':
    'Kendilerini kaydeden ülkenin vatandaşı olmayan kayıtlı kişiler: düşünme ve ikamet maddelerinin kendileri için olduğu kişiler.',
  'Registered persons who gave a statement or testified.': 'İfade vermiş ya da tanıklık etmiş kayıtlı kişiler.',
  'Registered persons who were children when registered, those presumed to be children and those whose age is disputed among them, since they must be treated as children.':
    'Kaydedildiğinde çocuk olan kayıtlı kişiler; çocuk varsayılanlar ve yaşı tartışmalı olanlar da bunların arasındadır, çünkü onlara çocuk olarak davranılmalıdır.',
  'Registered persons who were children when registered.': 'Kaydedildiğinde çocuk olan kayıtlı kişiler.',
  'Registered persons whose work was exploited: forced, bonded or child labour, slavery or servitude.':
    'Emeği sömürülen kayıtlı kişiler: zorla çalıştırma, borç karşılığı çalıştırma ya da çocuk işçiliği, kölelik ya da kulluk.',
  'Registered persons, in the year of the first assertion by which they count as registered.':
    'Kayıtlı kişiler, kayıtlı sayılmalarını sağlayan ilk beyanın yılında.',
  'Registered persons, not citizens of the country that registered them, who asked for a residence permit.':
    'Kendilerini kaydeden ülkenin vatandaşı olmayan ve ikamet izni istemiş kayıtlı kişiler.',
  'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.':
    'Kayıtlı kişiler, her sömürü ülkesinde bir kez; tablonun öyle ayrıştırıldığı yerde köken ülkesine göre.',
  'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).':
    'Kayıtlı kişiler, toplamda bir kez (seri VC_HTF_DETV) ve her biçimde bir kez (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).':
    'Kayıtlı kişiler, toplamda bir kez (seri VC_HTF_DETVR) ve her biçimde bir kez (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  'Registered persons, once in the total and once in each form.':
    'Kayıtlı kişiler, toplamda bir kez ve her biçimde bir kez.',
  'Registrations up to the day, with or without a victim.': 'O güne kadarki kayıtlar, mağdurlu ya da mağdursuz.',
  'Registrations up to the day.': 'O güne kadarki kayıtlar.',
  'Registrations without a victim, in the year of the contact.': 'Mağdursuz kayıtlar, temasın yılında.',
  'Registrations without a victim, up to the day.': 'Mağdursuz kayıtlar, o güne kadar.',
  'Registrations, in the year of the contact.': 'Kayıtlar, temasın yılında.',
  'Residents of the same territory, in the same year, of the same sex and age.':
    'Aynı bölgenin, aynı yılda, aynı cinsiyet ve yaştaki nüfusu.',
  'Sessions of training.': 'Eğitim oturumları.',
  'Suspects who knowingly used what a victim was exploited for.':
    'Bir mağdurun sömürüldüğü şeyi bilerek kullanan şüpheliler.',
  'The sum over all of them; the number of units is that of those that are counted.':
    'Hepsinin toplamı; birim sayısı, sayılanların sayısıdır.',
  'Those and the ones without an answer, as long as they have waited.':
    'Bunlar ve yanıtsız olanlar, bekledikleri süreyle.',
  'Those and the persons whose identification is still open, as long as it has been open.':
    'Bunlar ve tanımlanması hâlâ açık olan kişiler, açık kaldığı süreyle.',
  'Those of them who have any answer.': 'Bunlardan herhangi bir yanıtı olanlar.',
  'Those of them who have the answer, each once in each.': 'Bunlardan o yanıtı olanlar, her yanıtta birer kez.',
  'Those persons, once in each kind.': 'O kişiler, her türde bir kez.',
  'Those persons, once in each of their forms; a person may have forms beside labour.':
    'O kişiler, biçimlerinin her birinde bir kez; bir kişinin emek dışında biçimleri de olabilir.',
  'Those persons, once in each service.': 'O kişiler, her hizmette bir kez.',
  'Who had been acquitted on the day.': 'O güne kadar beraat etmiş olanlar.',
  'Who had been charged on the day.': 'O güne kadar suçlanmış olanlar.',
  'Who had been convicted of trafficking on the day.': 'O güne kadar insan ticaretinden mahkûm olmuş olanlar.',
  'Year in which it began': 'Başladığı yıl',
  'Year in which it begins': 'Başlayacağı yıl',
  'Year in which it happened': 'Gerçekleştiği yıl',
  'Year in which it was sent': 'Gönderildiği yıl',
  'Year of adoption': 'Kabul yılı',
  'Year of first registration': 'İlk kayıt yılı',
  'Year in which it is to begin': 'Başlaması gereken yıl',
  'Year of signing': 'İmza yılı',
  'Year of the acquittal': 'Beraat yılı',
  'Year of the charge': 'Suçlama yılı',
  'Year of the contact': 'Temas yılı',
  'Year of the conviction': 'Mahkûmiyet yılı',
  'Year of the first assertion': 'İlk beyan yılı',
  'Year of the first stage': 'İlk aşama yılı',
  'Year of the first step': 'İlk adım yılı',
  'Year of the training': 'Eğitim yılı',
};
