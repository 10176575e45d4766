import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

export const TERMS: readonly Entry[] = [
  tag('author-disclosure', 'medium', ['paidendorse endorseberbayar']),
  label('author-disclosure', 'strong', ['iya|ya|betul , ini iklan']),
  phrase(
    'gifted',
    'medium',
    [
      'unit|hp|perangkat|barang tes|test|review pinjaman|pinjeman dari|sama &|@',
      'kode|key review dari',
      'terima kasih|makasih _? penerbit _? untuk|buat|atas bukunya|buku|kiriman|kirimannya',
      '& kirim|ngirim|mengirim _? _? _? _? baru|barunya ke aku|saya|gue|kami',
      'ditraktir|dibayarin|ditanggung pihak|sama|oleh|dari resto|restoran|hotel|brand|kafe|cafe',
      'trip|perjalanan|liburan|penginapan ini? dibayarin|ditanggung|dibiayai sama|oleh? &',
      'penginapan|hotel|makan|tiket kami|kita|aku? ditanggung _? _? gantinya|imbalan',
    ],
    {
      unless:
        'mama papa ibu ayah kakak adik teman suami istri ulang nikahan belum pengen kapan tips ?',
    },
  ),
  label('gifted', 'medium', ['undangan'], { mention: 'aside' }),
  apart(
    'ambassador',
    'medium',
    ['pelari|atlet|pesepeda|pembalap|surfer|pendaki disponsori oleh? @'],
    { unless: '? dia doping' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'produk|barang dari @ buat|untuk direview|review|dicoba',
      'trip|nginep|perjalanan|makan|hotel ini? dibayarin|ditanggung|dibayari oleh? @',
      'dikirimin|dikirimi|dikirim _? _? _? _? buat|untuk|biar dicoba|dites|dicobain|direview|diulas',
    ],
    {
      mention: true,
      unless:
        'mama papa ibu bapak ayah nenek kakek om tante mertua tetangga sepupu teman temen pacar suami istri adik kakak kantor beli belum pengen kapan tips ?',
    },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'dapat|dapet|terima|dpt duit|uang|bayaran|cuan dari|buat|untuk postingan|video|konten|post|reels|reel ini',
    ],
    { unless: '? kalau gimana cara influencer' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'famtrip yang? diselenggarakan|diadakan|digelar oleh? &|@|dinas',
      'fam|press|media trip|tour|visit yang? diselenggarakan|diadakan|digelar oleh? &|@|dinas',
    ],
    { unless: 'kementerian menteri pemerintah wartawan dibatalkan' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'sebagai|jadi|aku pelari|atlet|pesepeda|pembalap|surfer|pendaki|perenang|pemanjat yang? disponsori|didukung oleh|sama? @',
      'sebagai|jadi @ ambassador|ambasador',
    ],
    {
      unless:
        '? dia unicef mama papa ibu bapak ayah nenek kakek om tante mertua tetangga sepupu teman temen pacar suami istri adik kakak kantor bos nikahan sekolah belum pengen kapan tips ?',
    },
  ),
  phrase('gifted', 'medium', ['mereka|mrk yang traktir|bayarin|nanggung'], {
    mention: true,
    unless:
      'mama papa ibu bapak ayah nenek kakek om tante mertua tetangga sepupu teman temen pacar suami istri adik kakak kantor bos nikahan sekolah belum pengen kapan tips ?',
  }),
  phrase(
    'gifted',
    'medium',
    [
      'kamar|kamarnya|penginapan|penginapannya|hotelnya|menginap ditanggung|dibayarin|dibayari|ditraktir|disponsori sama|oleh? @',
      '@ nanggung|bayarin|menanggung kamar|penginapan',
      'dikasih|dapat|dapet|diberi|kudapat gratis buat|untuk|demi|asal kasih|ngasih|memberi|nulis|menulis|bikin pendapat|review|ulasan|testimoni',
      'gratis sebagai ganti|imbalan ulasan|review|pendapat|testimoni',
      '@ ngirim|kirim|ngirimin|mengirim|mengirimkan _? _? _? _? _? buat|untuk|biar dicoba|dites|dicobain|direview|ditest|diulas',
    ],
    {
      unless:
        '? mama papa ibu bapak ayah nenek kakek om tante mertua tetangga sepupu teman temen pacar suami istri adik kakak kantor bos nikahan sekolah bang mas mbak kak palsu penipuan modus palsu penipuan modus belum pengen kapan tips ?',
    },
  ),
  phrase(
    'gifted',
    'medium',
    ['diundang|diajak|undangan _? _? food tasting|opening', 'dikirimin|dikirim|dikasih @'],
    {
      unless:
        'foto fotonya lab hasil struk surat invoice keluarga sepupu nikah nikahan teman temen',
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'makasih|makasi|terima|thanks|thank|thankyou|trims|tengkyu kasih|you? _? _? @ _? _? buat|untuk|atas|udah|sudah _? _? kirim|kiriman|kirimin|ngirim|paket|paketnya|hampers|bingkisan|box|produknya',
      'dateng|datang|sampe|nyampe|unboxing _? _? paket|kiriman|hampers|box dari @',
    ],
    {
      unless:
        'mama papa ibu teman temen ultah pesanan order beli kado nikah menang belum pengen kapan tips ?',
    },
  ),
  apart(
    'ambassador',
    'medium',
    [
      'resmi|akhirnya|bangga|senang|alhamdulillah jadi|menjadi|gabung|bergabung sebagai? brand? ambassador|ba @|&',
      'jadi|menjadi brand? ambassador|ba @|&',
    ],
    { unless: 'wisata duta unicef lowongan dicari' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'barter konten|review|promo|postingan|post|story|foto',
      'makan|nginep|menginap|treatment|diundang _? barter',
      'gifted dari @|&',
      'press|media|fam trip|visit ke|bareng|sama|dari @|&',
      'sebagai? ganti|imbalan|imbalannya|gantinya foto|post|postingan|konten|story|promosi',
    ],
    {
      unless:
        '? mama papa ibu ayah sahabat teman kementerian menteri presiden wartawan baju buku belum pengen kapan tips ?',
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'endorse|endorsan dulu|nih|lagi ya|nih|hehe|guys|gaes?',
      'maaf|sorry ya? feed|story|isinya isinya? endorse|endorsan|iklan',
      'lagi|ada|ini|dapet|dapat endorsan|endorse dari|sama @|&',
    ],
    { unless: 'influencer artis selebgram mulu melulu males bosen capek stop open jasa ?' },
  ),
  tag(
    'author-disclosure',
    'strong',
    [
      'iklan iklanberbayar berbayar kemitraanberbayar kerjasamaberbayar kontenberbayar postinganberbayar disponsori disponsorioleh* bersponsor kontensponsor paidpromote endorse endorsement endorsed endorsementberbayar promosiberbayar',
    ],
    {
      unless:
        'jasa agensi openendorse marketing jual jualan pasang dicari rumahdijual properti terima terimaendorse openpp openpaidpromote influencer',
    },
  ),
  label(
    'author-disclosure',
    'strong',
    [
      'iklan berbayar?',
      'konten|postingan|kerjasama|kemitraan|kolaborasi|promosi berbayar|bersponsor|sponsor',
      'kerja sama berbayar?',
      'paid promote',
      'advertorial|endorse',
      'video|konten iklan|sponsor',
    ],
    { unless: 'dm wa whatsapp email kontak hubungi cp admin minat' },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'kemitraan|kerjasama|sama|kolaborasi berbayar|komersial dengan @',
      'mengandung|berisi iklan|promosi|konten berbayar|bersponsor?',
      'dipersembahkan oleh @|&',
    ],
    { unless: 'lomba klub acara agensi mengelola' },
  ),
  apart(
    'author-disclosure',
    'medium',
    ['endorse|endorsement|endorsan|sponsor|iklan|job|promosi dari|oleh|bersama|sama|bareng @'],
    { unless: 'lomba ?' },
  ),
  tag('gifted', 'medium', [
    'dikirimioleh* hadiahdari* prpackage undanganmedia produkgratis gratisdari* paketpr',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'pr package|paket|box dari @|&',
      'produk|barang|paket|sampel|sample|buku|kiriman gratis|pr|hadiah dari|oleh @|&',
      '@ kirim|kirimin|kasih aku|saya|kami|kita|gue|gw',
      'terima|makasih|thanks|thank kasih|banyak|you? @ untuk|atas|buat produk|produknya|hadiah|hadiahnya|kiriman|kirimannya|undangan|undangannya|paket|paketnya|gift',
      'atas undangan @|&',
      '@ sudah|udah|telah? mengirim|mengirimkan|mengirimi|ngirimin|ngasih _? _? untuk|buat diulas|review|direview|dicoba',
      'sebagai imbalan|ganti ulasan|review',
    ],
    {
      unless:
        'ultah mama papa ibu ayah adik suami istri pacar sahabat teman nikah belum pengen kapan tips ?',
    },
  ),
  phrase(
    'affiliate',
    'strong',
    ['kode|program afiliasi|affiliate', 'dapat|dapet|mendapat sedikit|komisi komisi|kecil'],
    { unless: 'influencer pemasaran marketing ?' },
  ),
  tag(
    'affiliate',
    'medium',
    [
      'shopeeaffiliate shopeeaffiliates tiktokaffiliate linkafiliasi affiliateshopee afiliasi tokopediaaffiliate racunshopeeaffiliate',
    ],
    { unless: 'kelas belajar marketing' },
  ),
  label('author-disclosure', 'medium', ['kerjasama|kolaborasi', 'kerja sama'], {
    mention: 'beside',
  }),
  label('ambiguous', 'weak', ['collab|kolab|kerjasama|kolaborasi', 'kerja sama'], {
    mention: true,
  }),
  tag('ambiguous', 'weak', ['kolaborasi kerjasama giveawayindonesia'], { mention: true }),
  phrase(
    'ambiguous',
    'weak',
    [
      'kerjasama|kolaborasi|berkolaborasi|sama dengan|bareng|bersama @',
      'makasih|terimakasih|terima kasih? @',
      'beli|order|checkout sekarang|di|disini|yuk',
    ],
    { unless: 'ultah mama papa ibu suami istri pacar teman belum pengen kapan tips ?' },
  ),
  phrase('own-brand', 'weak', [
    'bikinan|buatan aku|saya|sendiri|gue',
    'open po|order',
    'toko|brand|buku|koleksi|usaha|bisnis|merek|olshop|kelas|warung|produk|jualan aku|saya|kami|kita|sendiri|gue|ku',
    'bukuku|tokoku|jualanku|brandku|kecilku',
  ]),
  tag('negation', 'strong', [
    'bukaniklan bukanendorse bukanendorsement bukansponsor bukanpromosi belisendiri tidakdisponsori nonsponsor bukanpaidpromote bukansponsored',
  ]),
  phrase('negation', 'strong', [
    'bukan|tidak|gak|nggak|ga|tanpa iklan|endorse|endorsement|sponsor|disponsori|promosi|berbayar|dibayar|kerjasama|paid|konten|di promote|berbayar|endorse|sponsor?',
    'beli|bayar sendiri',
    'beli|bayar pakai|pake uang|duit sendiri|pribadi',
    'uang|duit sendiri|pribadi',
  ]),
];
