import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** Who else gives, pays and invites: family, friends, offices, clubs. */
const LIFE =
  'eline ellerine borek sarma tarhana tahlil sonucumu raporumu kasiyeri kasiyer garson fotografi fotografini yenisini hasarli bagisi cagrisi annem annemin anneme babam babamin kardesim ablam abim abi abla amca amcam teyze teyzem dayi dayim hala halam dede dedem nine ninem babaannem anneannem kayinvalidem kayinpederim kuzenim esim esimin kocam karim sevgilim nisanlim arkadasim arkadasimin arkadasimiz arkadaslar arkadaslarim kankam komsu komsum komsumuz komsular hoca hocam hocamiz ogretmenim ogrencim ogrencilerim patron patronum mudurum sirketim maas dogum dugun dugunu dugune nikah nisan nisana bayram yilbasi cenaze mevlut belediye belediyesi belediyemiz bakanlik bakanligi bakan bakani valilik valiligi kaymakamlik cumhurbaskani cumhurbaskaninin baskan baskani devlet okul okulu okulumuz okulumuza universite universitesi universitemiz vakif vakfi dernek dernegi dernegimiz kulup kulubu kulubumuz takim takimi takimimiz takimimiza turnuva festival festivalimiz festivalimize kosusu kermes kermesimize konser sergi konferans panel kongre tiyatro lig ligi muze hastane depremzede bagis';
const ASKED = 'mi mu ?';
/** What jokers name as their sponsor. */
const JOKE =
  'annem babam annemin babamin uykusuzluk uykusuzlugum kahvem cayim stres anksiyete anksiyetem gozyasi gozyaslarim yalnizlik maas maasi maasim emekli kredi karti depresyon kafein pisman pismanlik panik ogrenci burs bursum kyk';
const FOR_ME =
  'denemem|denememiz|incelemem|incelememiz|denemek|test|tatmam|tatmamiz|okumam|degerlendirmem|tanitmam|kullanmam|denemeniz|deneyimlemem';
const SENT =
  'gonderdi|gondermis|gonderdiler|gondermisler|yolladi|yollamis|yolladilar|yollamislar|ulastirdi|ulastirmis|ulastirdilar|kargoladi|kargolamis|iletti';
const GAVE = `${SENT}|verdi|vermis|verdiler|vermisler|sagladi|saglamis|sagladilar`;
const THANKS = 'tesekkur|tesekkurler|tesekkurlerimle|tesekkurlerimi|tsk|saolun|sagolun';
const OF = 'in|nin|un|nun';
const FROM = 'dan|den|tan|ten';
const TO = 'a|e|ya|ye';
const POST =
  'video|videoyu|videonun|videomu|videomuzu|bolum|bolumu|bolumun|seri|seriyi|serinin|gonderi|gonderiyi|gonderinin|paylasim|paylasimi|paylasimin|post|postu|postun|flood|floodu|floodun|thread|threadi|icerik|icerigi|icerigin|yazi|yaziyi|yazinin|yayin|yayini|yayinin|reels|reelsi|podcast|podcasti|hikaye|hikayeyi|hikayenin|story|vlog|vlogu|tarif|tarifi|tarifimiz|tarifin|kombin|kombini|rutin|rutini|bulten|bulteni|bultenin|tavsiye|tavsiyeyi|inceleme|incelemeyi|incelemenin';
/** To, in or for a post. */
const TO_POST =
  'videoya|videoma|videomuza|videolarimiza|bolume|bolumumuze|bolumune|seriye|serimize|gonderiye|gonderime|paylasima|posta|floodun|yaziya|yazima|icerige|yayina|yayinima|yayinimiza|podcaste|podcastimize|hikayeye|kanala|kanalima|kanalimiza|vloga|vloguma';
const HOUSE = 'marka|firma|magaza|yayinevi|uretici|otel|isletme|restoran|mekan|kafe';
const HOUSE_OF =
  'markanin|firmanin|magazanin|yayinevinin|ureticinin|otelin|isletmenin|restoranin|mekanin|kafenin|pansiyonun|butigin';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  tag(
    'author-disclosure',
    'strong',
    [
      'ucretlitanitim ucretlireklamdir reklamamaclidir tanitimamacli isbirligidir ucretlipaylasim ucretligonderi ucretliicerik sponsorlugonderi sponsorlupaylasim sponsorluvideo ticariisbirligi ticariiletisim markaisbirlikleri reklampaylasimi reklampostu barterisbirligi urunyerlestirmeicerir',
    ],
    { unless: 'ajans ajansi kurulu kilavuzu pazarlama' },
  ),
  tag('gifted', 'medium', [
    'hediyeurun prgonderi prgonderisi prpaketi prkutusu prurun prurunu prhediyesi hediyeurundur markadanhediye yayinevihediyesi basingezisi davetliolarak markadavetlisi',
  ]),
  tag('gifted', 'medium', ['barter incelemekopyasi'], { mention: true }),
  label('author-disclosure', 'strong', [
    'ticari|reklam|ucretli iletisim|icerik|paylasim|gonderi|tanitim|video|calisma',
    'urun|marka yerlestirme|yerlestirmesi icerir|icermektedir|iceriyor?',
    'barter|reklam|tanitim|is? calismasidir|calismasi|isbirligi|birligi|anlasmasi',
    'tanitim|reklam amaclidir|amacli|icindir',
    'bu|evet bir? is? birligidir|isbirligidir|tanitimdir|reklamdir|sponsorludur',
    'r e k l a m',
    'advertorial|advertorialdir',
    'ucretli|sponsorlu|parali|reklam tweet|tvit|twit|flood|thread|reels|story|hikaye|video|post',
    'paylasim|gonderi|icerik|video ucretlidir|reklamdir|sponsorludur|tanitimdir',
  ]),
  label(
    'author-disclosure',
    'medium',
    ['@ is? isbirligi|birligi ile?', '@ isbirligi|reklam|tanitim|reklami|tanitimi'],
    { unless: `${LIFE} ${ASKED}` },
  ),
  label('author-disclosure', 'strong', ['reklam arasi|molasi', 'reklamlar'], { mention: true }),
  apart('author-disclosure', 'medium', ['bu? reklam|isbirligi|sponsorlu ,? ama|fakat|ancak|amma'], {
    mention: true,
  }),
  label('author-disclosure', 'strong', [
    'urun|marka reklami|tanitimi icerir|icermektedir|vardir',
    'is? isbirligi|birligi|reklam hediye|davet',
  ]),
  apart(
    'author-disclosure',
    'medium',
    ['evet|tabii|itiraf ,? bu? reklam|isbirligi|sponsorlu|tanitim ama|fakat|cunku|ve|yapiyorum'],
    { unless: '? mi mu' },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      `videoda|icerikte|gonderide|paylasimda|postta|bolumde|yazida|hikayede _? _? reklam|reklami|tanitim|tanitimi|isbirligi|birligi|yerlestirmesi vardir|bulunmaktadir|mevcuttur`,
      `linkleri|linkler|baglantilar is? isbirligi|birligi|reklam kapsamindadir|kapsamindadirlar|icindir`,
      `@ x|ve ben ,? is? isbirligi|birligi`,
      `@ destegiyle|katkilariyla|destekleriyle`,
      `ucretli|sponsorlu tanitimdir|reklamdir|paylasimdir|iceriktir|gonderidir|isbirligidir|ortakliktir|videodur`,
      `bu ${POST} ucretlidir|paralidir|sponsorlu`,
      'urun yerlestirme|yerlestirmesi icerir|icermektedir|iceriyor|vardir|bulunmaktadir',
      `${POST}|urun|paylasim|paylasimimiz|calismamiz @|& ile is? isbirligi|birligi|isbirligiyle|birligiyle|isbirliginde|birliginde`,
      `@|& ile? is? isbirligi|birligi ile|kapsaminda|cercevesinde|dahilinde|sonucu|geregi _? _? hazirlanmistir|hazirlandi|hazirladim|hazirladigim|hazirladik|cekildi|cektim|cektik|cektigim|paylasiyorum|paylasilmistir|paylasildi|yayinlanmistir|uretilmistir|yapilmistir`,
      `@|& ile yaptigim|yaptigimiz|olan|yurutulen|yuruttugumuz|surdurdugum _? is? isbirligi|birligi|birligimiz|isbirligimiz|anlasma|anlasmamiz|ortaklik kapsaminda|cercevesinde|geregi|dahilinde`,
      '@|& ile? anlasmali bir? icerik|paylasim|reklam|tanitim|video',
      'anlasmali icerik|paylasim|reklam|tanitim|gonderi bu|budur',
    ],
    { unless: `${LIFE} ${ASKED} influencer fenomenler pazarlama kurulu` },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      `bu|bugunku|sponsorlu ${TO_POST} @|& sponsor`,
      `bu|bugunku canli|yeni? ${TO_POST} @|& sponsor`,
      `@|& bu|bugunku? ${TO_POST} sponsor oldu|oluyor|olmus|oldugu`,
      'bugunku|bugunun|bolumun|bolumumuzun|videonun|videomuzun|bultenin|haftanin|ayin sponsoru|sponsorumuz|sponsorum|destekcisi|destekcimiz :? @|&',
      `${POST} bu hafta|ay|sefer @|& ${OF}? sponsorlugunda|sponsorluguyla|destegiyle|katkilariyla`,
      `${TO_POST}|${POST} sponsorlugu|sponsorluklari|sponsorlugunuz|destegi|destekleri icin @|&`,
      `bu ${POST} mumkun kilan @|&`,
      `${POST} destekleyen @|&`,
      `bu ${POST} @|& sponsorladi|destekliyor|destekledi|finanse`,
      `@|& bu? ${POST} finanse|sponsorladi|destekledi`,
      `bu|yeni ${POST} size|sizlere|sizler @|& sunuyor|sunar|sunmaktadir`,
      'bu|bugunku serinin|videonun|bolumun|yayinin|podcastin|hikayenin|gonderinin|floodun destekcisi|destekcimiz|sponsoru|sponsorumuz|sponsorlari @|&',
      `@|& ${OF}? katkilariyla|destegiyle|destekleriyle|katkisiyla|sponsorlugunda|sponsorluguyla hazirladigim|hazirlandi|hazirlanmistir|hazirladik|hazirladim|cekildi|cektik|cektim|cektigim|yayinda|sizlerle|karsinizda|paylasiyorum|cektigimiz`,
    ],
    {
      unless: `${LIFE} ${ASKED} ${JOKE} ajansi patreon uyelerimize uyelerimizden herkese herkes takipcilerimize`,
    },
  ),
  // Of a video or an episode; a club thanks its sponsors too.
  phrase(
    'author-disclosure',
    'strong',
    [
      `ana? sponsorumuz|sponsorum|destekcimiz|sponsoru @|& ${TO}? _? ${THANKS}`,
      `sponsorlugu|sponsorluklari|sponsorlugunuz icin @|& ${TO}? _? ${THANKS}`,
    ],
    {
      amid: 'video videoda videoyu videomuz videonun bolum bolumde bolumu podcast kanal kanalimiz kanala abone vlog',
      unless: `${LIFE} ${ASKED} ${JOKE}`,
    },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      `@ ${FROM} ucret|para|odeme aldim|aliyorum|aldik|aldigim`,
      `& ${FROM} ucret|odeme aldim|aliyorum|aldik ,? gorusler|fikirler|yorumlar|gorusum|fikirlerim|gorusu|dusunceler`,
      `bu ${POST} icin|karsiliginda|karsiligi _? _? _? _? para|ucret|odeme aldim|aliyorum|aldik|alindi|aldigimi`,
      'paylasmam|anlatmam|cekmem|yazmam|konusmam|tanitmam|yapmam|onermem|gostermem|bahsetmem icin _? _? bana? para|ucret|odeme veriyor|verdi|verdiler|veriyorlar|odedi|odediler|oduyor|oduyorlar|yapti|yaptilar|yapiyorlar|aldim|aliyorum|aldik',
      `@|& bu ${POST} ucretini|parasini|bedelini odedi|karsiladi`,
      `bu ${POST} ucretini|parasini|bedelini @|& odedi|karsiladi`,
      'para|ucret|ucreti alarak|karsiligi|karsiliginda hazirladim|hazirladigim|yaptigim|paylasiyorum|paylastim|paylastigim|cektim|cektigim|yaziyorum|tanitiyorum|tanittim|anlatiyorum|konusuyorum',
      'para|ucret karsiligi|karsiliginda yapiyorum|yaptim|yapildi bu reklami|tanitimi|paylasimi|videoyu',
      'reklam|tanitim ucreti|parasi|bedeli aldigim|aldim|aldik|aliyorum',
      'parasini|ucretini aldim|aldik|aliyorum ,? soyluyorum|soyleyeyim|belirteyim|saklamiyorum|itiraf|acikca',
      'ucret|para aldim|aldik|aliyorum ,? gorusler|fikirler|yorumlar|gorusum|fikirlerim|dusunceler bana|benim|kendi|tamamen',
      '@ adina paylasiyorum|paylastim|hazirladigim|hazirladim|cektigim|deniyorum|tanitiyorum|yazdim|cektim',
    ],
    { unless: `${LIFE} ${ASKED} maas is patron kira borc iade dolandirici` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `@|& _? ${FROM}? _? bana|bize ucretsiz|bedava|karsiliksiz|gratis olarak? ${GAVE}|hediye`,
      `@|& _? ${FROM}? ucretsiz|bedava|karsiliksiz|gratis olarak? sagladi|saglamis|sagladilar|temin|${SENT}`,
      `@|& tarafindan _? _? ucretsiz|hediye|karsiliksiz|bedelsiz olarak? gonderildi|gonderilmistir|temin|verildi|saglandi|saglanmistir|edildi|edilmistir`,
      `@|& hediye olarak ${GAVE}|ulastirdi`,
      `inceleme|test|denemem|deneme icin|amacli|amaciyla @|& ${FROM}? geldi|gonderildi|odunc|emanet`,
      `@|& ${FROM} inceleme|test|deneme amacli|icin|amaciyla`,
      `gonderilen|deneme|test|hediye|pr urun|urunu|urunum :? @`,
      `urun|yayinevi|marka|pr gonderimi|gonderimidir|gonderisi :? @`,
      `urun|urunler|paket hediyedir|hediyeydi|gonderimdir`,
      `konaklama|konaklamasi|konaklamamiz|ulasim|ulasimim|bilet|masraf|masraflar marka|firma|otel|organizasyon|marka|ajans tarafindan karsilandi|saglandi|karsilanmistir`,
      `bana|bize|bizlere ulastiran|gonderen|yollayan @`,
      `bana|bize @|& ucretsiz|bedava|karsiliksiz olarak? ${GAVE}`,
      `@|& _? _? _? _? ${FOR_ME} icin|amacli|amaciyla _? _? ${GAVE}|hediye|yolladigi|gonderdigi|odunc|emanet`,
      `@|& ${OF}? _? _? ${FOR_ME} icin|amacli|amaciyla yolladigi|gonderdigi|verdigi|ulastirdigi`,
      `${FOR_ME} icin|amacli|amaciyla @|& bana|bize? ${GAVE}|odunc|emanet`,
      'test|inceleme icin|amacli|amaciyla odunc|emanet verdi|verdiler|gonderdi|aldik|aldim|gonderdiler|gonderildi',
      `${HOUSE} _? _? bana|bize? ucretsiz|hediye|bedava|karsiliksiz olarak? ${GAVE}|etti|etmis`,
      'markadan|firmadan|yayinevinden|magazadan|ureticiden|markanin|firmanin|yayinevinin hediye|ucretsiz|numune|gonderim|paket geldi|gelen|gonderildi|gelmis|gelmisti',
      'markanin|firmanin|yayinevinin|ureticinin|otelin hediyesi|hediyesidir|hediyesiydi|gonderisi|gonderimi|gonderisidir|ikrami',
      'pr olarak|amacli geldi|gelen|gonderildi|yollandi|gonderdiler|yolladilar|ulasti',
      'marka|yayinevi|firma hediyesi|hediyesidir|hediyesiydi|gonderisi|gonderisidir',
      'urun|urunler bana? hediye geldi|gelmistir|gelen|gelmis|gonderilmistir|gonderildi',
      `& ${FROM} hediye geldi ,? para|ucret almadim|odemedim|almadik`,
      'para|ucret odemedim|vermedim ,? @|& ucretsiz|hediye|verdi|yolladi|gonderdi',
      `@ ${FROM} _? _? hediye|hediyedir|hediyeydi|numune|numuneler geldi|gelen|gelmis|gonderildi`,
      `malzemeleri|malzemeler|malzemelerin|boyalari|boyayi|urunleri|ekipmani|ekipmanlari|kumasi|ipleri|tahtayi|recineyi @|& karsiladi|sagladi|hediye|temin|verdi|gonderdi|yolladi`,
      `karsiliginda bir? yorum|degerlendirme|inceleme|paylasim|icerik|video|story istediler|istendi|istiyorlar|istedi|rica`,
      'urun|urunu ucretsiz aldim|gonderildi|verildi ,? karsiliginda',
    ],
    {
      unless: `${LIFE} indirim indirimli fotograf mesaj epic steam playstation yazilim aldim siparis satin cekilis`,
    },
  ),
  label('gifted', 'medium', [
    `@ ${FROM}|tarafindan? hediye|hediyedir|hediyesi|hediyesidir|hediyeleri`,
    '& hediyesidir|gonderimidir|gonderisidir',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      `@ ${TO}? _? _? gonderdigi|yolladigi|gonderdikleri|yolladiklari|hediye|hediyesi|hediyeleri|paket|kutu|urunler|urun _? _? icin _? ${THANKS}`,
      `gonderdigi|yolladigi|gonderdikleri|yolladiklari|hediye|hediyesi|hediyeleri|davetiniz|daveti|davetleri|agirladiklari|agirladiginiz|agirladigi _? _? icin _? _? @ ${TO}? _? ${THANKS}`,
      `@ ${OF}? bana|bize? gonderdigi|yolladigi|gonderdikleri|yolladiklari|hediye`,
      'ucretsiz|bedava|hediye|numune olarak? yolladilar|gonderdiler|yollamislar|gondermisler|vermisler|verdiler|yollandi',
      'masraflari|masraflarimizi|masraflarimi|masraf|hesabi onlar|kendileri karsiladi|odedi|karsiliyor|karsiladilar',
      `${FOR_ME} icin|diye ${SENT}`,
      `deneyin|denesin|tadin diye ${SENT}`,
      `kodu|anahtari|keyi|key icin @ ${TO}? _? ${THANKS}`,
      `ucreti|bedeli odendi|odenmistir`,
      `@ _? _? bana|bize ${GAVE}`,
      `@ sag|sagolsun|saolsun olsun? _? _? ${GAVE}`,
    ],
    {
      mention: true,
      unless: `${LIFE} fatura aidat kargo fotograf fotografi foto mesaj video link siparis satin`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `@|& ${OF}? davetlisiyiz|davetlisiyim|davetlisiydik|davetlisiydim|konuguyduk|konuguyum|konuguyuz`,
      `& ${OF}? davetlisi|konugu|misafiri|daveti|davetiyle olarak|uzerine? _? _? _? gittik|gittim|kaldik|kaldim|konakladik|konakladim|oradaydik|oradaydim|buradayiz|geldik|geldim|deneyimledik|gezdik|tattik|yedik`,
      `@ davet etti|etmis|ettiler ,?`,
      `@ ${OF}? misafiri|konugu|misafirleri olarak|oldum|olduk|ydik|idik`,
      '@|& da|de|ta|te misafir edildik|edildim|ediliyoruz',
      `@|& bizi|beni _? _? _? ucretsiz|bedava agirladi|agirladilar|misafir`,
      `@|& bizi|beni _? _? lansmanina|lansmana|acilisina|tanitimina|tadimina|deneyimine|basin davet|cagirdi`,
      `& otelinin|otelin|otel|pansiyonunun|resortun|restoraninin|restoran|kafesinin misafiriydik|misafiriyiz|misafiriyim|davetlisi|davetlisiydik|davetlisiyiz|davetlisiyim|konuguyduk`,
      `konaklamamiz|konaklama|gezimiz|gezi|seyahat|seyahatimiz|ucusumuz|yemek|yemegimiz & tarafindan karsilandi|saglandi|organize|karsilanmistir|saglanmistir`,
      `gezi|seyahat|konaklama|tur @|& tarafindan organize|karsilandi|duzenlendi|saglandi _? _? _? masraflari|masraflarimiz|masraf`,
      'ucak|bilet|ulasim ve otel|konaklama @ dan|den|tan|ten',
      `hesabi|faturayi @ odedi|ismarladi|ustlendi`,
      `@|& ${OF}? ikramiydi|ikramidir|ikramlariydi`,
      `konaklamamizi|ulasimimizi|odamizi|yemegimizi|yemeklerimizi|biletlerimizi & ustlendi|karsiladi|sagladi`,
      `basin|marka|influencer davetlisi|konugu olarak|olarak @`,
      `${HOUSE_OF} davetlisi|davetlisiyiz|davetlisiyim|davetlisiydik|davetlisiydim|davetiyle|konugu|konuguyduk|misafiri`,
      '@|& basin gezisi|turu|daveti|lansmani ,? icin|kapsaminda|ile|ndan|nden',
      'lansmanina|lansmana|acilisina davetliydim|davetliydik|davetliyim|davetliyiz',
    ],
    { unless: `${LIFE} buyukelci iptal gazeteciler gazeteci seminer` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'ureticisi|uretici|marka|markasi|firma|firmasi|distributoru|yayinevi|temsilcisi firma|firmasi? tarafindan gonderildi|gonderilmistir|yollandi|saglandi|saglanmistir|verildi|temin|gonderilen|ulastirildi',
    ],
    { unless: LIFE },
  ),
  label('gifted', 'medium', [
    'gonderilen|deneme|test|hediye urun|urunu|urunum',
    'urun hediye|hediyedir|gonderimi|gonderimidir',
    'yayinevi|marka gonderimi|gonderimidir|gonderisi',
  ]),
  label('gifted', 'medium', ['@|& basin gezisi|turu|daveti'], { unless: LIFE }),
  phrase(
    'affiliate',
    'strong',
    [
      'komisyon|komisyonlu|kazanc|affiliate|ortaklik|referans|tavsiye|reklam linki|linkidir|linkleri|linkleridir|linktir|linklerdir|baglantisi|baglantisidir|baglantilari|baglantilaridir|baglantidir',
      'komisyon|komisyonlu|kazanc|ortaklik link|linktir',
      'linkler|linklerden|linklerim|linklerimden|linkten|linkimden|linkim|linkime|linkteki|baglantilar|baglantilardan|baglantidan _? _? _? _? _? _? komisyon|kazanc|gelir|pay|prim|kazanabilirim|kazaniyorum|kazancim',
      'alirsaniz|alirsan|alinca|aldiginizda|aldiginda|alisveriste|alisverislerinizden|alimlardan bana|benim|ben de|da? _? _? komisyon|kazanc|pay|prim|kazancim|kazaniyorum|kazanirim|gelir',
      'referans|davet|uyelik|kayit linkim|linkimle|linkimden|linkiyle|linkinden|kodum|kodumla _? _? _? _? _? _? ikimiz|ikimize|kazaniyoruz|hediye|prim|komisyon|kazanirsin|kazanalim',
      'satin|yapilan alimlardan|alisverislerden pay|komisyon|gelir|kazanc aliyorum|kazaniyorum|elde|sagliyorum',
      'link|linkler|linkleri is? isbirligi|birligi|reklam|komisyon icerir|icermektedir|linkidir|linkleridir',
    ],
    {
      unless:
        'dersi egitimi kursu nasil ogren pazarlama influencer influencerlar fenomenler dolandirici banka ?',
    },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      `@ ${OF}? sporcusu|sporcusuyum|atleti|kosucusu|kosucusuyum|suruculerindenim|elcisiyim|ambassadoru|elciligi`,
      `& ${OF}? takim? sporcusuyum|atletiyim|kosucusuyum|elcisiyim|ambassadoruyum`,
      '@|& takim|pro|resmi sporcusu|sporcusuyum|atleti|atletiyim|elcisi|kosucusu|kosucusuyum|surucusu|surucusuyum|bisikletcisi|bisikletcisiyim|yuzucusuyum',
      '@ surucusuyum|bisikletcisiyim|kosucusuyum|atletiyim|yuzucusuyum',
      `@ ${OF}? _? _? kampanyasinda|reklaminda|cekiminde|projesinde|filminde yer aldim|aldik`,
      '@|& atleti|sporcusu|elcisi|ambassadoru|kosucusu olarak yaristim|yarisiyorum|kostum|kosuyorum|paylasiyorum|cikiyorum|basliyorum|ilk',
      `@|& ${OF}? yeni? marka? yuzu|elcisi benim|oldum|olarak|olmaktan|olmak|oldugum|oldugumu|olmanin|olduk|oldugumuz`,
      '@|& marka|kampus|ogrenci|topluluk elciligi|elcisi|elcisiyim|elcisiyiz',
      '@|& influencer|creator|icerik|elci|ambassador|partner|affiliate programinin|programi|ureticisi|ureticileri|ekibinin|ekibi bir? parcasiyim|uyesiyim|ekibindeyim|ekibinde|dahilim|katildim|icindeyim|parcasi',
      '@|& elcileri|elcilerinden|elcilerinin arasindayim|arasina|biriyim',
      '@|& takimina|ekibine|ailesine katildim|dahil _? _? _? _? _? sporcusu|sporcusuyum|elcisi|elcisiyim|atleti',
      'yeni|resmi|artik sponsorum|sponsorumuz :? @|&',
      'sponsorum @',
      '@ sponsorum',
      `@ ${OF}? influenceri|influencer|partneri|partneriyim|elcisi i? olarak|resmi`,
      '@ resmi? partneri|partneriyim',
      '@|& yaris|kosu|bisiklet|espor takimi|ekibi sporcusu|sporcusuyum|uyesiyim',
      '@|& ile _? _? _? sponsorluk|elcilik anlasmamiz|anlasmam|anlasmasi|sozlesmem|sozlesmesi imzaladim|imzaladik|devam|basladi|uzadi|yenilendi|yeniledik',
      'ekipman|ayakkabi|forma|beslenme|takviye|malzeme|kiyafet|bisiklet|raket sponsorum|sponsorumuz :? @|&',
    ],
    { unless: `${LIFE.replace(' takim takimi', '')} ${ASKED} unicef milli` },
  ),
];
