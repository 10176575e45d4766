import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** Who else gives, pays and invites: family, friends, offices, clubs; and what is only wished for or asked. */
const LIFE =
  'fotonya kasir lab permen keluarga ulang dia mama papa ibu bapak bpk ayah bunda nenek kakek om tante pakde bude mertua tetangga sepupu keponakan ponakan anakku teman temanku temen temenku sahabat sahabatku pacar pacarku suami suamiku istri istriku adik adikku kakak kakakku mbak mas bang kak pak bu bos atasan kantor kampus sekolah guru murid dosen mahasiswa universitas ultah nikah nikahan pernikahan lamaran wisuda lebaran gaji kerjaanku pemerintah pemkot pemkab pemprov kementerian menteri dinas bupati gubernur presiden dpr klub turnamen lomba liga panitia festival seminar komunitas yayasan donasi masjid gereja pesantren museum lpdp bpjs asuransi seller pesanan pesenan order orderan beli checkout giveaway menang undian penipuan belum pengen pingin kapan semoga andai gimana caranya cara tips';
/** What jokers name as their sponsor. */
const JOKE =
  'insomnia kafein overthinking begadang galau mamaku ibuku hujan paylater pinjol doa allah tuhan kalian semesta takdir mantan mie indomie kucingku stres deadline';
const THANKS =
  'makasih|makasi|terimakasih|thanks|thankyou|trims|tengkyu|tengs|tq|thx|kasih|nuhun|suwun|you';
const BY = 'oleh|sama|dari|ama|dr';
const POST =
  'video|konten|postingan|post|episode|podcast|reels|reel|thread|utas|tulisan|artikel|ulasan|review|story|vlog|unggahan|stream|live|twit|tweet|resep|resepnya|newsletter|buletin';
const REVIEW = 'direview|review|diulas|ulasan|dites|tes|diuji|mereview|mengulas|ngereview';
const LEND =
  'dipinjamkan|dipinjemin|dipinjami|dipinjamin|dipinjam|minjemin|meminjamkan|pinjaman|pinjeman';
const GIVEN = `dikirim|dikirimkan|diantar|diantarin|dihadiahi|dihadiahkan|dititipin|dikirimi|dikirimin|dikasih|diberi|dikado|disediakan|disediain|${LEND}`;
const GIVES =
  'ngirim|ngirimin|kirim|kirimin|mengirim|mengirimi|mengirimkan|ngasih|kasih|memberi|memberikan|nyediain|menyediakan|minjemin|meminjamkan';
const STUFF =
  'bahan|bahannya|benang|benangnya|kain|kainnya|cat|catnya|kuasnya|alat|alatnya|perlengkapan|perlengkapannya|resin|resinnya|bibit|bibitnya|pupuknya|kayu|kayunya|material|materialnya|sepatu|sepatunya|baju|bajunya|outfit|outfitnya|jersey|kostum|gear|jaket|jaketnya|kamera|kameranya|ban|helm|raket|tenda';
const STAY =
  'nginep|nginepnya|nginap|menginap|menginapnya|hotel|hotelnya|kamar|kamarnya|penginapan|penginapannya|staycation|villa|tiket|tiketnya|dinner|makan|makannya|makan';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  tag(
    'author-disclosure',
    'strong',
    [
      'endorseid endorsmentid endorsebarengan iklanyaa partnershipberbayar kolaborasiberbayar paidcollab kontenkerjasama kontenpromosi kerjasamakonten postinganbersponsor videobersponsor adalahiklan iniiklan advid',
    ],
    { unless: 'jasa jasaendorse openendorse terimaendorse' },
  ),
  tag('author-disclosure', 'strong', ['ads'], {
    mention: true,
    unless: 'facebookads googleads metaads tiktokads fbads digitalmarketing marketing advertising',
  }),
  tag('gifted', 'medium', [
    'dikirimiproduk dikirimbrand kirimanbrand produkgifted prsampel diundangbrand undanganbrand presstripid mediatrip',
  ]),
  tag('affiliate', 'medium', [
    'linkaffiliate linkafiliate affiliatelinks afiliasishopee shopeeaffiliateid affiliatetiktok',
  ]),
  label('author-disclosure', 'strong', ['ads'], { mention: true }),
  label('author-disclosure', 'strong', [
    'disponsori|disponsorin|bersponsor',
    'konten|postingan|video promosi|kerjasama|endorse|berbayar|iklan',
    'konten kerja sama',
    'i k l a n',
    'kiriman|unggahan|posting|tulisan bersponsor|berbayar|disponsori',
    'paid|berbayar collab|kolaborasi|konten|kerjasama',
    'ada|mengandung unsur? iklan|iklannya|promosi|endorse',
  ]),
  label(
    'author-disclosure',
    'medium',
    ['kerjasama dengan|bareng|sama|bersama @', 'kerja|bekerja sama dengan|bareng|bersama @'],
    {
      unless: LIFE,
    },
  ),
  label('author-disclosure', 'medium', ['promosi|promosinya'], { mention: 'aside' }),
  label(
    'affiliate',
    'medium',
    ['shopee|tokopedia|tiktok|lazada|link affiliate|affiliates|afiliasi'],
    {
      unless: '?',
    },
  ),
  apart(
    'author-disclosure',
    'medium',
    [
      'iklan|endorse|promosi|ngiklan dulu|lewat|bentar|numpang|sebentar ya|yaa|yah|bestie|gaes|guys|gengs|nih|bentar|bund|bun|moms|lewat|sebentar|hehe|wkwk',
      'ini iklan|endorse|promosi ya|yaa|yah|gaes|guys|gengs|nih|berbayar|bund|bestie',
      'iya|ya|yup|betul|yes ,? ini? iklan|endorse|dibayar|berbayar|disponsori|promosi',
      'disponsori|disponsorin|sponsored|dipersembahkan oleh|sama|by? @',
    ],
    { unless: 'bukan atau artis selebgram influencer ?' },
  ),
  apart(
    'author-disclosure',
    'medium',
    [
      'ini? iklan|endorse|endorsan|promosi sih? ,? tapi|tp|cuma',
      'lagi|mau|numpang|izin|ijin|abis ngiklan|ngendorse|endorse|promosiin',
      'konten bayar|buat listrik|kosan|cicilan|tagihan|kontrakan|bayar',
      'job|endorse|endorsan|sponsor pertama|perdana _? _? dari|bareng|sama @',
    ],
    { mention: true, unless: 'bukan artis selebgram influencer' },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'sebut|sebutin|bilang|sebutkan aja? nama|dari|kenal|tau aku|gue|saya|gw _? _? _? @',
      'sebut|sebutin|bilang|sebutkan aja? nama|dari|kenal|tau aku|gue|saya|gw _? _? _? diskon|potongan|dapet|dapat',
    ],
    { unless: LIFE },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      `${POST}|kunjungan|liputan hari? ini bekerja|kerja|kerjasama sama|dengan dengan|bareng|bersama? @|&`,
      `${POST}|kunjungan hari? ini didukung|disponsori|disponsorin|dipersembahkan penuh? ${BY}? @|&`,
      `${POST} ini? _? dibuat|dibikin|hasil|merupakan|adalah|bagian _? _? bekerja|kerja|kolaborasi|kerjasama sama|dengan|bareng dengan|bareng|sama? @|&`,
      `bermitra|bekerja|kerja dengan|bareng|sama dengan? @|& _? _? untuk|buat|di|dalam ${POST} ini`,
      `${POST} ini pesanan|orderan|kerjaan|campaign|titipan bareng|dari|sama? @|&`,
      `ini? konten kerjaan|campaign|job|endorse|promosi bareng|dari|untuk|buat|sama @|&`,
      `bagian|rangka dari|campaign|kampanye campaign|kampanye|promosi @`,
      `campaign bareng|sama|dengan @`,
      `hasil kerja|kolaborasi|kerjasama|collab sama? dengan|bareng @`,
      `endorse|endorsan|endorsement|job dari|sama &`,
      `diendorse|diendors ${BY}? @|&`,
      `di endorse ${BY}? @|&`,
      `${POST}|liputan|trip|perjalanan|liburan ini disponsori|disponsorin|disupport|didukung|didanai|dipersembahkan|dibiayai ${BY}? @|&`,
      `${POST} hari|minggu|bulan|kali|malam ini disponsori|disponsorin|disupport|didukung|dipersembahkan ${BY}? @|&`,
      `${POST}|trip ini di support|sponsori|dukung ${BY}? @|&`,
      `sponsor ${POST}|kita|hari hari? ini|kali ini? adalah|: @|&`,
      `${POST} ini terwujud|bisa|dapat|jadi|tayang|hadir _? _? berkat|karena @|&`,
      `didukung|disupport|disponsori penuh? ${BY} @ ${POST}`,
      `aku|saya|gue|gw|gua|kami|kita dibayar|dibayarin|diupah untuk|buat|utk|demi ngomong|ngomongin|posting|post|bikin|review|nulis|cerita|promosi|promosiin|bilang|nyebut|ngereview|mereview|membuat|menulis`,
      `${POST} ini ada bayarannya|bayaran|fee|feenya`,
    ],
    {
      unless: `${LIFE} ? ${JOKE} artis selebgram influencer perusahaan rokok lembur bukan`,
    },
  ),
  // Of a video or an episode; a club thanks its sponsors too.
  phrase(
    'author-disclosure',
    'strong',
    [
      `${THANKS} _? _? sponsor kita|kami|hari|video|episode|kali ini? ,? @|&`,
      `${THANKS} _? @|& _? _? _? mensponsori|sponsorin|sponsor|support|mendukung ${POST}|channel|kanal`,
    ],
    {
      amid: 'video episode podcast channel subscribe timestamp timestamps vlog',
      unless: `${LIFE} ? ${JOKE}`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `${GIVEN} ${BY}? @`,
      `kiriman|pemberian|hadiah|gift|gratisan ${BY}? @`,
      `kiriman|pemberian|hadiah|gratisan ${BY}? penerbit|brand|brandnya|penerbitnya|resort|klinik`,
      `${GIVEN}|kiriman|pemberian ${BY}? & _? _? _? buat|untuk|biar|utk ${REVIEW}`,
      `${LEND} _? _? _? _? buat|untuk|utk|demi|keperluan ${REVIEW}`,
      `unit|produk|barang ${REVIEW}? _? ${LEND}|disediakan ${BY}? @|&`,
      `@ baik|sweet|royal banget|bgt _? ${GIVES}`,
      `@|& ${GIVES} produk|produknya|barang|ini|unit|buku secara cuma|gratis`,
      `@ ${GIVES} aku|saya|kami|kita|gue|gw|ini|produk|buku|paket|hampers`,
      `& ${GIVES} _? _? _? _? buat|untuk|biar|utk ${REVIEW}`,
      `${THANKS} _? _? @ _? _? kirimannya|hampersnya|paketnya|undangannya|hadiahnya|giftnya|produknya|bingkisannya|traktirannya|sampelnya`,
      `${THANKS} _? _? @ _? _? udah|sudah|telah|dah _? ngundang|undang|mengundang|traktir|nraktir|ngirim|ngirimin|kirim|kirimin|mengirim|mengirimkan|ngasih|kasih|minjemin|menjamu`,
      `pr|kado|buntelan|sampelnya|samplenya|sampel|sample dari|by|oleh @`,
      `produk|barang ini gifted|gratisan|kiriman|pemberian`,
      `${THANKS} _? _? @ _? _? atas|untuk|buat bukunya|buku|buntelannya|bajunya|skincarenya|alatnya|sepatunya|tasnya|makanannya|sampelnya`,
      `dipercaya ${BY}? @|& _? buat|untuk nyobain|review|mencoba|mereview|ngereview|cobain|nyoba`,
      `${THANKS} _? _? undangannya|kirimannya|hampersnya|paketnya|hadiahnya|giftnya|traktirannya|bingkisannya @`,
      `${THANKS} _? @ _? _? buat|untuk|atas kode|key|kodenya|keynya|aksesnya|tiketnya`,
      `dikirim|dikirimi|dikirimin|dikirimkan|diberikan|disediakan|${LEND} ${BY} produsen|produsennya|brandnya|pabrikan|pabrikannya|distributor|distributornya|penerbitnya|pihak`,
      `tiket|tiketnya|konsernya|filmnya dari @ ,? makasih|terima|thanks|diundang`,
      `barter produk|konten|treatment|postingan ${BY}|dengan|bareng @|&`,
      `barter ${BY}|dengan|bareng @`,
      `game|review|steam key|kode|code dari|dikasih|disediakan ${BY}? @|&`,
      `${STUFF} _? _? disediakan|disediain|disponsori|disponsorin|disupport|dikasih|ditanggung ${BY}? @|&`,
      `${STUFF} _? _? dari @|& ,? gratis|gifted|gratisan`,
      `${STUFF}|skincarenya|lipstiknya|kopinya|produknya|tasnya|bukunya gift|gifted|hadiah|kiriman|pemberian dari|by @|&`,
    ],
    { unless: `${LIFE} foto salah rusak refund garansi ongkir kurir lagu salam kabar pesan` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `${STAY} _? _? ditraktir|ditanggung|dibayarin|dibayari|disponsori|disponsorin ${BY}? @|&|pihak`,
      `biaya|biayanya|semuanya|akomodasi|transport ditanggung|dibayarin|dibayari ${BY}? @`,
      `diundang|diajak|undangan ${BY}|ke? _? soft|grand|trial opening @|&`,
      `diundang|undangan|diajak _? _? media|event|launching|peluncuran|preview gathering|visit|ke|dari|menu? @|&`,
      `kunjungan|visit media ke|bareng @|&`,
      `free|complimentary|gratis stay|staycation|nginep|menginap dari|di|by|from|bareng @`,
      `stay|staycation|menginap|nginep gratis|free|complimentary dari|by @`,
      `treatment|perawatan|facial|pijat|spa|menu|kelas gratis dari|sama|oleh @|&`,
      `menginap|nginep|nginap|datang|hadir|makan sebagai|jadi tamu undangan? dari? @|&`,
      `tamu undangan dari? @`,
      `sebagai tamu @`,
      `atas undangan dari? @|&|pihak`,
      `& ngundang|mengundang|undang aku|saya|kami|kita|gue _? _? nginep|menginap|staycation|nyobain|mencoba|makan|mencicipi`,
    ],
    { unless: `${LIFE} wisuda rapat podcast radio narasumber` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `nggak|gak|ga|gk|tidak|bukan|ndak beli ,? _? dikirimin|dikirim|dikasih|dapet|dapat|kiriman ${BY}? brandnya|brand|@|&|penerbit`,
    ],
    { unless: LIFE.replace(' beli ', ' ') },
  ),
  phrase(
    'gifted',
    'medium',
    [`disuruh|suruh|diminta|dimintain cobain|nyobain|coba|nyoba|review|ngereview`],
    {
      mention: true,
      unless: `${LIFE} dokter guru polisi`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [`${THANKS} banyak|ya? udah|sudah|telah diundang|ngundang|diajak|dikirimin|diundangnya`],
    {
      mention: true,
      unless: LIFE,
    },
  ),
  phrase('negation', 'strong', [
    'iklan|iklannya @ yang|ini? baru|lucu|jadul|lama|kocak|sedih|keren',
    'iklan|iklannya @ yang',
    'belum|kapan|pengen|pingin|gimana|cara|biar|tips|supaya|bisa _? _? dapet|dapat|dikirimin|dikirim pr|press package|box|paket|kit',
  ]),
  phrase(
    'affiliate',
    'medium',
    [
      `kode|link referral|referal|undangan aku|saya|gue|gw|ku|gua`,
      `kode|link|pake|pakai|lewat referralku|referalku|affiliateku`,
      `referral|referal|referralku _? _? _? _? sama|berdua dapet|dapat|sama _? bonus|saldo|rb|ribu|rupiah?`,
      `link|tautan komisi|berkomisi`,
      `cuan|komisi|persenan|receh dikit|kecil|sedikit dari link|linknya|linkku|keranjang|tautan`,
    ],
    { unless: '? apa gimana cara butuh minta ekspedisi bank' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      `aku|saya|gue|gw ba|kol|ambassador|ambasador|kreator resmi? dari|di|untuk? @`,
      `aku|saya|gue|gw|resmi|sebagai|jadi brand? ba|kol|ambassador|ambasador resmi? dari|untuk? &`,
      `sebagai|jadi atlet|pelari|pesepeda|kreator|creator|kol|ba|duta resmi? dari? @`,
      `campus|student|brand|kampus ambassador dari|di|untuk? @`,
      `campus|student ambassador dari|di|untuk? &`,
      `bagian dari|gabung|bergabung|anggota|member creator|kreator|brand|ambassador|tim|team|squad _? program|ambassador|pro|kreator|creator? @`,
      `bagian dari|gabung|bergabung creator|kreator|ambassador|affiliate program|squad|team @|&`,
      `bagian dari keluarga|tim|squad|team @ _? _? _? sebagai|musim`,
      `bagian dari @|& sebagai brand? ambassador|ba|kol|atlet`,
      `tim|team brand? ambassador|kreator @|&`,
      `gabung|bergabung @|& _? sebagai atlet|kreator|ambassador|ba|kol`,
      `sponsor baru|resmi aku|ku|saya|gue|kita :? @|&`,
      `disponsori|disponsorin penuh ${BY}? @`,
      `aku|saya|gue|gw partner resmi? @`,
      `rider|pembalap|pesepeda|runner|skater|surfer tim|team @`,
      `ikut|ikutan|bagian campaign|kampanye _? _? @`,
      `kontrak sama|dengan|bareng @ _? lanjut|diperpanjang|jalan|resmi`,
      `bareng|bersama @|& sebagai brand? ambassador|ba|kol`,
      `ambassador @`,
      `ba @`,
    ],
    { unless: `${LIFE} ? artis dia unicef wisata pariwisata lowongan dicari buka` },
  ),
];
