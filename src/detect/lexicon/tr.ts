import type { Lexicon } from './index.ts';
import { EVERYDAY } from './tr-everyday.ts';
import { TERMS } from './tr-terms.ts';

export const tr: Lexicon = {
  trade: 'fenomenlerin reklamverenler influencerlarin influencerlara',
  concepts: {
    paid: 'ucretli ticari sponsorlu parali ucret|odeme|bedel+karsiligi|karsiliginda',
    sponsor:
      'sponsorlu sponsorludur sponsor sponsoru sponsorum sponsorumuz sponsorlugu sponsorlugunda sponsorluguyla sponsorluk reklam+postu|gonderisi|paylasimi|hikayesi',
    pay: 'bana|bize+para+odendi bana|bize+odeme+yapiyor|yapti yazinin|gonderinin|videonun+ucretini|parasini+_?+odedi|karsiladi bana|bize|tarafima+odeme+yapiyorlar|yaptilar bana|bize|tarafima+para|ucret+veriyorlar|oduyorlar|vermisler masrafini|masraflarini|ucretini|parasini+_?+_?+karsiliyor|karsiladi|odedi|oduyor bunun|bunu|bu+video|post|paylasim|gonderi|story|reels?+icin+para|ucret|odeme+aldim|aliyorum|aldik odedi oduyor odediler odeyerek finanse|sponsor+etti|ediyor|ettiler|oldu odeme+yapti|yapildi|yapiyor|yaptilar bana|bize|tarafima+para|ucret|odeme+verdi|veriyor|verdiler|verildi|odedi|oduyor|yapti|yapildi|yapiyor',
    fee: 'karsiligi karsiliginda parasini ucretini bedelini odeme|ucret+aldim|aliyorum|aldik|aliyoruz',
    ad: 'tanitimdir reklam reklamdir reklamidir reklamini tanitim tanitimi tanitimidir urun+yerlestirme|yerlestirmesi',
    deal: 'ortakliktir ortakliktir ucretli+ortakliktir isbirligi isbirligim isbirligimiz isbirliginde isbirligiyle isbirligidir birligi birligim birligiyle birliginde birligidir birligimiz ortaklik ortakligi ortakligiyla anlasma anlastik kampanyasi kampanyasinda projesi',
    task: 'adina hesabina',
    enable: 'katkilariyla destegiyle destekleriyle sunar',
    content:
      'bulten bulteni bultenimiz bultenin iceriktir yazinin video videonun videoda videoyu videomu videom videomuz videosu gonderi gonderide gonderinin gonderim gonderisi paylasim paylasimi paylasimda paylasimin paylasimdir gonderidir hikaye hikayenin hikayede hikayem hikayesi story reels icerik icerigi icerigin icerikte post postu postta bolum bolumun bolumde yazi yazida yazim yayin yayinda yayinin podcast vlog tarif',
    this: 'haftaki ayki gunku bunun bu bugunku burada asagidaki yukaridaki isbu',
    be: 'reklamdir reklamidir sponsorludur isbirligidir tanitimidir var icerir icermektedir iceriyor bulunmaktadir bulunuyor bu+bir',
    me: 'bana beni bize bizi ben biz benim bizim tarafima tarafimiza kazaniyorum kazanirim kazanabilirim aliyorum alirim aldim aldik oldum olduk oldugum elcisiyim elcisiyiz yuzuyum davetlisiydik davetlisiydim davetlisiyim davetlisiyiz kaldik konakladik denedim deniyorum gosteriyorum anlatayim anlatiyorum tanitiyorum tanitmam secildim videomu kanalima kullaniyorum sezonum',
    say: 'anlat* tanit* goster* dene* incele* yorum* paylasmam* bahset* oner* test teste kullanmam* degerlendir*',
    by: 'tarafindan',
    got: 'inceleme+kopyasi yayinevinden+gelen pr|basin|lansman+paketini|paketimi|paketimiz|kutusunu|kutumu|gonderilerini gonderdigi|yolladigi+paket|kutu|hediye|urun gonderdi gondermis gonderdiler gonderildi gonderilmistir gonderilen gonderdigi yolladi yollamis yolladilar yollandi yolladigi ulastirdi kargoladi hediyesi hediyesidir gonderisi hediye+olarak|etti|etmis|ettiler|edildi|edilmistir|edilen|gonderdi|gonderildi|gondermis|geldi|yolladi|verdi|urun ucretsiz|bedava+verildi|verdi|sunuldu pr|basin|lansman+paketi|gonderisi|kutusu|paketim|hediyesi',
    free: 'hesap+onlardan|onlara|isletmeye|mekana|bizden+_?+aitti|idi|kaldi masraflari|masraflarimi|konaklamami|ulasimimi+karsiladi|karsiladilar ucretsiz bedava bedavaya bedavadan karsiliksiz beles ucret|para+odemedik|odemedim|odemeden|vermedim|vermeden|vermedik hesap+onlardan|onlardandi|restorandan|isletmeden|mekandan ikramiydi',
    invite:
      'misafiri+olduk|oldum davet+uzerine davetleri+icin misafir+etti|ettiler|edildik misafir+edildik|edildim|ettiler davetlisi davetlisiydik davetlisiydim davetlisiyim davetlisiyiz davetiyle agirladi agirladilar agirlandik agirlandim davet+etti|ettiler|etmis|edildik|edildim basin|lansman+gezisi|daveti daveti',
    house:
      'ureticisi ureticinin distributoru temsilcisi tatil+koyu|koyunun marka markasi markanin markadan firma firmasi firmanin firmasinin firmadan magaza magazasi yayinevi yayinevinden yayinlari otel oteli otelin otelinin restoran restorani mekan isletmesi sirketi uretici butik kafe tarafindan uygulamasi',
    stay: 'hafta+sonu iki|uc|bir+gece konakladik menuyu menusunu menulerini oteli otelini konakla*',
    commission:
      'birkac|uc+bes|on?+lira|kurus komisyon komisyonu prim ufak|kucuk+bir?+pay|kazanc|gelir|yuzde',
    earn: 'kaliyor dusuyor ikimiz+de her+iki+taraf ben+de+_?+kazaniyorum|aliyorum kazaniyorum kazanirim kazanabilirim kazaniyoruz kazaniyor aliyorum alirim alabilirim veriyor oduyor ediyorum odeniyor',
    link: 'link linki linkim linkler linkleri linklerim linkten linklerden linkidir linkimden linkinden baglanti baglantisi baglantilar',
    buy: 'alirsaniz alirsan aldiginizda satin siparis alisveris alisverislerinizde alisverislerden alisveriste aldim aldik uyelikten uye tiklarsaniz odedim verdim',
    affiliate:
      'affiliate satis+ortakligi|ortagi referans ortaklik ortakligi komisyonlu tavsiye+linki',
    ambassador: 'elcisi elcisiyim elcisiyiz elciligi',
    face: 'yuzu yuzuyum sporcusu sporcusuyum takiminda ekibinde',
    official:
      'resmi resmen gurur* sezon sezonum sozlesme* imza* artik secildim heyecanli* yildir mutluyum oldum kampanya* koleksiyon*',
    generic:
      'uykusuzlugum|uykusuzluk|kaygim|anksiyetem|kahve|kafein|annem|kedim|stres|acligim+tarafindan|sponsorlugunda|sponsorluguyla|destegiyle|katkilariyla baska surekli bazi kimin gizli hangi hicbir diger en+iyi|komik|sevdigim|kotu|sacma eski',
    perhaps: 'keske eger isterim istiyorum istiyoruz ariyorum ariyoruz olsa olsam bekliyorum olun',
    subject:
      'icin+iletisim|dm|yazin|ulasin iletisim yayin+sponsoru|haklari protokolu staj reklam|isbirligi|birligi|sponsorlu|ucretli+mi|mu mi|mu+yoksa influencer* fenomenler* bakanlig* kurulu kilavuz* yonetmelik* kanun* hukuk* pazarlama anket* arastirma* egitimi kursu neden niye dizi diziler dizide dakika televizyon* sinema* dolandir* kanmayin sahte ceza ajansimiz* markalar markalarin reklamlar reklamlari izlerken nefret',
    private:
      'eline ellerine+saglik borek sarma kasiyer* garson sponsor+olun|olsun|olsana|olsaniz|olur|lazim|ariyoruz|ariyorum universitesi* belediyesi* bakanligi* odasi* kaymakam* valili* annem annemin annemden babam babamdan babamin anneannem babaannem dedem dedemden halam halamin teyzem dayim amcam ablam abim kardes* kuzenim esim+bana|bize|hediye|aldi esimden kocam karim sevgilim arkadasim* nisanlim kayinvalidem komsu* dogum yilbasi bayram* dugun* nikah sevgililer yildonumu* ogretmen* okul* universite* ogrenci* patron* maas* isyeri mudur* kulub* turnuva* takimi takimimiz* belediye* vakif vakfi dernek* dernegi bagis* muze* sergi* konser* tiyatro* festival* konferans* gonullu* kutuphane* banka bankanin bankasi eft havale kiraci emlak* satilik sahiplen* buyukelci* unicef akraba*',
    trifle:
      'sonucumu tahlil rapor* yenisini yanlis hasarli whatsapp giveaway give+away fotograf* mesaj soru selam iade* ariza* bozuk kirik yanlis iptal odul madalya sertifika tebrik yardim',
  },
  entries: [...TERMS, ...EVERYDAY],
  codeBare: 'kod kodu kodum kodla kodunu kodumu koduyla kodumla kodumuz',
  codeOwned:
    'kodu koduyla kodunu kodum kodumla kodla kodumuzu kodumu kodumuzla kodumun kodumuz kuponuyla kuponumla kuponu',
  codeBetween: 'kupon indirim promosyon ozel bana size referans',
  mine: 'benim kodum',
  ours: 'bizim',
  with: 'ile benim',
  or: 'veya',
  noBrand:
    'annem babam ailem ablam abim kardesim esim arkadasim okul universite belediye bakanlik devlet dernek herkes kimse bugun bu sen ben biz onlar pazartesi sali carsamba persembe cuma cumartesi pazar',
  and: 've',
  misspelt: 'isbirligi sponsorlu tanitim',
  deny: 'kimse asla hic',
  between: '',
  turn: 'ama fakat',
  everyday: 'dans hayat yol is',
  spokenOf: 'etiketi etiket kelimesi yazmak ibaresi hashtagi hashtag arasina',
  talk: 'kurulu kilavuzu bakanligi',
  code: 'kod kodu kodum kodumla koduyla kodunu kupon kuponu kodla kodumu kodumuzla kodumun kuponuyla kuponumla kuponum kodundan indirimkodu kodumuz',
  otherCode: 'qr posta pin kaynak alan giyim sifre ceza kapi',
  entrance: 'giris giriste kapida kapisinda oylama oyla katilim yoklama',
  gripe: 'fenomenler influencerlar influencerlarin gecersiz reddedildi dolmus',
  use: 'ile kullan kullanin kullanarak kullanmayi kullanabilirsiniz kullanirsaniz kullaniyoruz gir girin giriyoruz girmeniz girerek girersen yazin yazinca yaz yazarsaniz yazarsan yazmayi yazmaniz yazsin girsin kullansin yazsaniz yazan yazanlara yazana yaziyoruz yazip girerseniz girince',
  rebate:
    'yuzde indirim indirimi indirimli indirimle kampanya bedava ucretsiz kargo siparis alisveris ucuz dusuyor sepette sepetinizde alisverisinizde alisverislerinizde alisverisinize siparisinizde siparislerde siparislerinizde gecerli indirimin indirimden indirimim tl lira',
  sale: 'erken kayit yaz kis bahar bayram yilbasi hosgeldin indirim kargo',
  partner: '',
  ambassador: 'elcisi',
  advert: 'isbirligi reklam',
  call: 'al alin link bio incele kesfet dene siparis satin magaza',
  goods:
    'koleksiyon urun urunler urunu marka serum krem ruj parfum elbise ayakkabi canta uygulama firsat fiyat',
  praise: 'favorim favori bayildim bayiliyorum harika mukemmel oneririm tavsiye',
  offer: 'satista lansman koleksiyon cekilis kampanya',
  grants: 'kazandiriyor kazandirir',
};
