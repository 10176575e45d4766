import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

export const TERMS: readonly Entry[] = [
  tag('author-disclosure', 'medium', ['reklamveisbirligi']),
  phrase(
    'author-disclosure',
    'strong',
    ['tanitim|reklam calismasidir|icerigidir|amaclidir|calismasi'],
    { unless: '?' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'test cihazi|urunu|telefonu|araci _? _? odunc|emanet',
      'inceleme kodu|anahtari|kopyasi',
      'fotograf|paylasim|icerik|gonderi|video karsiliginda|karsiligi',
      'gonderen|yollayan _? _? _? yayinevine|yayinlarina|ekibine|markaya|firmaya _? _? tesekkur|tesekkurler',
      'davetliydim|davetliydik|davetiydi',
      '& yeni _? _? bana|bize gonderdi|yolladi',
      'seyahat|konaklama|yol|ucak masraflarini|masrafini & _? karsiladi|odedi',
    ],
    {
      unless:
        'annem babam kardesim esim dogum arkadasim dugun dugunu dugunune keske gelse gelsin olsa eline ellerine borek sarma tarhana tahlil sonucumu raporumu kasiyeri kasiyer garson fotografi fotografini fotonun',
    },
  ),
  label('gifted', 'medium', ['davet'], { mention: 'aside' }),
  phrase(
    'gifted',
    'medium',
    [
      '@ tarafindan saglandi|karsilandi|saglanmistir|karsilanmistir|saglanmis|karsilanmis',
      'basin gezisi ,? duzenleyen &|@',
      'duzenledigi basin gezisi|gezisinde|gezisindeyim|gezisine|gezisiyle',
    ],
    { unless: 'bakanlik bakanligin bakanligi belediye gazeteciler hukumet iptal' },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'affiliate linktir|linkidir|linklerdir',
      'linkler|linklerim|linkim kazancli|kazanclidir|komisyonlu|komisyonludur|affiliate|affiliatedir',
    ],
    { unless: '?' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      '@ in|un|nin|nun|unun|ninin? sponsorlu kosucusu|kosucusuyum|sporcusu|sporcusuyum|bisikletcisiyim|atletiyim|yuzucusuyum|surucusuyum',
      '@ elcisi|elcisiyim|elcisiyiz|ambassadoru olarak',
    ],
    {
      unless:
        '? kulub buyukelcisi ab annem babam kardesim ablam abim kayinvalidem komsu komsular komsumuz kuzenim esim sevgilim arkadasim dugun dogum patron okul belediye bakanlik bakanligin dugunu dugunune keske gelse gelsin olsa eline ellerine borek sarma tarhana tahlil sonucumu raporumu kasiyeri kasiyer garson fotografi fotografini fotonun',
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'denemem|denememiz|tatmamiz|tatmam icin davet ettiler|etti|edildik|edildim',
      'denemem|denememiz|deneyelim icin|diye bana|eve|bize? yollamis|gondermis|yolladi|gonderdi|yollamislar|gondermisler|gonderdiler',
      'yollamis|gondermis|yolladi|gonderdi|yollamislar|gondermisler|gonderdiler ,? denemem|denememiz|deneyelim|test icin|diye|etmem',
      'hesabi|yemegi onlar odedi|ismarladi',
    ],
    {
      mention: true,
      unless:
        'annem babam kardesim ablam abim kayinvalidem komsu komsular komsumuz kuzenim esim sevgilim arkadasim dugun dogum patron okul belediye bakanlik bakanligin siparis satin dugunu dugunune keske gelse gelsin olsa eline ellerine borek sarma tarhana tahlil sonucumu raporumu kasiyeri kasiyer garson fotografi fotografini fotonun',
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'oda|odamiz|konaklama|konaklamamiz @ den|dan|ten|tan',
      'konaklamayi|konaklamamizi|odayi|odamizi|geceyi @ ismarladi|odedi|karsiladi|ustlendi|hediye',
      '@ konaklamayi|konaklamamizi|odayi|odamizi ismarladi|odedi|karsiladi|ustlendi',
      'yeni|sonbahar|kis|yaz|bahar menuyu|menusunu|menulerini|menusune denemeye|tatmaya|kesfetmeye davet edildik|edildim|ettiler|etti|cagirildik|cagirdilar',
      '@ bizi|beni _? _? menusunu|menuyu|menulerini|spayi|lezzetlerini tatmaya|denemeye|kesfetmeye cagirdi|davet',
      'ucretsiz|bedava verdiler|gonderdiler ,? karsiliginda fikrimi|yorumumu|gorusumu|incelememi',
      'yorum|inceleme|gorus|fikir|degerlendirme karsiliginda ucretsiz|bedava',
    ],
    {
      unless:
        '? annem babam kardesim ablam abim kayinvalidem komsu komsular komsumuz kuzenim esim sevgilim arkadasim dugun dogum patron okul belediye bakanlik bakanligin okul kurs dolandiricilik dugunu dugunune keske gelse gelsin olsa eline ellerine borek sarma tarhana tahlil sonucumu raporumu kasiyeri kasiyer garson fotografi fotografini fotonun',
    },
  ),
  phrase('gifted', 'medium', ['inceleme|tanitim kopyasi|ornegi|nushasi'], { unless: 'ariyorum' }),
  phrase(
    'gifted',
    'medium',
    [
      '@ _? _? _? _? paket|paketi|hediye|hediyeler|hediyesi|urunler icin _? _? tesekkurler|tesekkur|tesekkurlerimi',
      'tesekkurler|tesekkur _? @ _? _? _? _? paket|hediye|hediyeler|urunler icin',
      '@ _? _? _? gelen|gelmis paket|kutu|kutuyu|paketi',
    ],
    {
      unless:
        'dogum annem babam kardesim siparis kargo satin cekilis sevgilim dugunu dugunune keske gelse gelsin olsa eline ellerine borek sarma tarhana tahlil sonucumu raporumu kasiyeri kasiyer garson fotografi fotografini fotonun',
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      '@ _? _? gelen pr|hediye|basin paketi|paketini|kutusu|kutusunu|gonderisi',
      'pr|basin paketini|paketim|paketimi|kutumu|kutusunu|gonderisini actim|acalim|acıyorum|geldi',
      'karsiliginda burada? paylasiyorum|paylastim|tanitiyorum|tanittim|etiketliyorum',
      'barter olarak|usulu|karsiligi calistik|yaptik|anlastik',
    ],
    {
      unless:
        'dogum annem babam kardesim sevgilim esim arkadasim kitap kitaplar dugunu dugunune keske gelse gelsin olsa eline ellerine borek sarma tarhana tahlil sonucumu raporumu kasiyeri kasiyer garson fotografi fotografini fotonun',
    },
  ),
  tag(
    'author-disclosure',
    'strong',
    [
      'reklam isbirligi reklamdir sponsorlu sponsorluicerik ucretliisbirligi ucretliortaklik reklamisbirligi markaisbirligi reklamicerir isbirligiicerir tanitim sponsorludur reklamvar ucretlireklam urunyerlestirme',
    ],
    {
      source: 'Reklam Kurulu 2021',
      unless:
        'ajans ajansi pazarlama marketing tasarim grafik matbaa tabela sosyalmedyayonetimi dijitalpazarlama bakanligi kurulu hukukcu kilavuzun',
    },
  ),
  tag('author-disclosure', 'strong', ['sponsor'], {
    source: 'Reklam Kurulu 2021',
    mention: true,
    unless: 'team event race club',
  }),
  label(
    'author-disclosure',
    'strong',
    [
      'reklam|isbirligi|tanitim|sponsorlu|sponsorludur|reklamdir',
      'reklam|isbirligi|tanitim|sponsorluk|yerlestirme icerir|icermektedir|icerik',
      'sponsorlu icerik|paylasim|gonderi|video',
      'ucretli|reklam|marka|ticari is? isbirligi|birligi|ortaklik',
      'is birligi',
    ],
    { source: 'Reklam Kurulu 2021' },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'reklam|isbirligi|birligi|tanitim|sponsorluk icerir|icermektedir|icerigidir|icermekte',
      'ucretli|reklam is? isbirligi|birligi|ortaklik',
      'bu video|gonderi|paylasim|icerik|post|bolum|hikaye _? _? _? reklamdir|sponsorludur|isbirligidir|sponsorlugunda|katkilariyla',
      '@|& sponsorlugunda|sponsorluguyla|sponsorlugundadir|isbirligiyle|isbirliginde|isbirligidir|reklamidir',
      '@|& is birligiyle|birliginde|birligidir',
      '@|& ile is? isbirligi|birligi icerisinde|yaptik|yaptim|kapsaminda',
    ],
    {
      source: 'Reklam Kurulu 2021',
      unless:
        'influencer fenomenler kilavuz kurulu pazarlama takim takimi kulup kulubu belediye belediyesi universite universitesi universitemiz bakanlik bakanligi protokolu staj vakfi dernegi odasi okulu lisesi fakultesi enstitusu muzesi rapor raporu arastirma arastirmasi mi mu yoksa ?',
    },
  ),
  apart('author-disclosure', 'medium', ['@|& ile is? isbirligi|birligi'], {
    unless:
      'bakanlik bakanligi belediye belediyesi universite universitesi okul okulu vakif vakfi dernek dernegi protokolu protokol staj mi mu ?',
  }),
  tag('gifted', 'medium', ['prpaketi gonderi prgonderimi markahediyesi hediyedir basindavetlisi'], {
    mention: true,
  }),
  phrase(
    'gifted',
    'medium',
    [
      '@ in|nin|un|nun? davetlisi|davetiyle|daveti|hediyesi|gonderisi|davetlisiyiz|davetlisiydim|davetlisiydik',
      '@ tarafindan _? _? hediye|gonderildi|gonderilen|gonderilmistir|davet|verildi|ucretsiz',
      '@ _? _? _? gonderdi|hediyesidir|gondermis|yollamis|yolladi',
      '@ _? hediye etti|gonderdi|gonderisi|etmis',
      'pr|basin paketi|gonderisi|hediyesi|kutusu',
      'urun|urunler|kitap hediye|ucretsiz|hediyedir olarak? gonderildi|gonderilmistir|verildi|edildi|edilmistir',
      'hediye|ucretsiz|bedava olarak gonderildi|gonderdi|yolladi|gonderdigi',
      'hediye|hediyeler|paket|urunler|davet icin cok? tesekkurler|tesekkur ederim|ederiz? @',
    ],
    {
      unless:
        'dogum annem babam kardesim sevgilim esim arkadasim dugun bayram yilbasi annemden babamdan esimden foto fotograf mesaj video yanlis hasarli kirik dugunu dugunune keske gelse gelsin olsa eline ellerine borek sarma tarhana tahlil sonucumu raporumu kasiyeri kasiyer garson fotografi fotografini fotonun',
    },
  ),
  phrase('affiliate', 'strong', [
    'link|linkler|linklerden|linkten _? _? komisyon|kazanc kazaniyorum|aliyorum|icerir|elde',
    'satis|amazon ortagi|ortakligi olarak|programi',
    'uygun|nitelikli satin? alimlardan|alisverislerden _? _? kazanc|komisyon|gelir',
  ]),
  tag(
    'affiliate',
    'medium',
    ['satisortakligi ortakliklinki affiliatelink affiliatelinki komisyonlulink linklerdenkomisyon'],
    { unless: 'marketing pazarlama' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'marka elcisiyim|yuzuyum|elcisiyiz',
      '@ marka? elcisi|elcisiyim|yuzu|yuzuyum',
      '& marka elcisi|elcisiyim|yuzu|yuzuyum',
      'marka elcisi|yuzu @',
    ],
    { unless: 'unicef iyi niyet buyukelci influencer ?' },
  ),
  tag('ambassador', 'medium', ['markaelcisi markayuzu']),
  tag('ambiguous', 'weak', ['cekilis hediye'], { mention: true }),
  phrase(
    'ambiguous',
    'weak',
    [
      '@ ile birlikte|cekilis|ortak',
      '@ tesekkurler|tesekkur',
      'tesekkurler|tesekkur ederim|ederiz? @',
      'hemen al|siparis|incele|satin',
    ],
    {
      unless:
        'dogum annem babam sevgilim esim arkadasim dugun dugunu dugunune keske gelse gelsin olsa eline ellerine borek sarma tarhana tahlil sonucumu raporumu kasiyeri kasiyer garson fotografi fotografini fotonun',
    },
  ),
  phrase('own-brand', 'weak', [
    'kendi el emegim',
    'kendi sitemden|sitemde|sitem|sitemiz',
    'dukkanimda|magazamda|butigimde|dukkanim|atolyemde',
    'kendi markam|magazam|dukkanim|kitabim|markamiz|urunlerim|urunumuz|atolyemde',
    'grubumun|kursumun|dersimin|atolyemin|kampimin|egitimimin|kampimizin|kursumuzun _? donemi|kontenjani|kayitlari|kaydi',
    'kendi dersim|dersimden|kursum|kursumda|grubum|egitimim|atolyem|menum|menumde',
    'yeni kitabim|koleksiyonum|koleksiyonumuz|markam|dukkanim|magazamiz',
    'magazamizda|dukkanimizda|sitemizde|atolyemizde|dukkanimdaki|magazamda',
  ]),
  tag('negation', 'strong', [
    'reklamdegil reklamdegildir isbirligidegil isbirligidegildir reklamicermez sponsorludegil kendimaldim parasiylaaldim kendiparamla isbirligiicermez',
  ]),
  phrase('negation', 'strong', [
    'reklam|isbirligi|birligi|sponsorlu|tanitim filan|falan|kesinlikle|asla? degil|degildir|icermez|yok|icermemektedir|degildi',
    'affiliate|komisyonlu|komisyon|ortaklik|referans link|linki|linkleri? degil|degildir|yok',
    'reklam|tanitim|isbirligi|birligi|sponsorluk ve? is? isbirligi|birligi|reklam? icin? dm|iletisim|whatsapp|mail|wp',
    'kendim satin? aldim',
    'kendi param|paramla|cebimden aldim|ile?',
    'parasini kendim? odedim|verdim',
  ]),
];
