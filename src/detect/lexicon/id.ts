import { EVERYDAY } from './id-everyday.ts';
import { TERMS } from './id-terms.ts';
import type { Lexicon } from './index.ts';

export const id: Lexicon = {
  trade: 'digitalmarketing pengiklan influencermarketing',
  concepts: {
    paid: 'berbayar komersial bersponsor disponsori',
    sponsor:
      'disponsori disponsorin bersponsor mensponsori sponsor sponsornya sponsorin nyeponsorin',
    pay: 'membayar bayar+aku|saya|gue|kami bayar dibayar dibayarin diupah',
    fee: 'bayaran fee honor honorarium imbalan upah kompensasi',
    ad: 'iklan iklannya endorse endorsan endorsement advertorial paid+promote promosi+berbayar konten|materi|postingan+promosi|iklan|sponsor penempatan+produk',
    deal: 'kerjasama kerja+sama kemitraan kolaborasi kolab collab campaign kampanye partnership',
    task: 'atas+nama|permintaan job|orderan|brief+dari|sama',
    enable: 'dipersembahkan|didukung|dimungkinkan|disupport+oleh|sama berkat+dukungan',
    content:
      'newsletter buletin feednya feed video videonya post postingan konten kontennya reels reel story stories episode podcast vlog artikel tulisan live streaming stream thread utas tweet feed slot unggahan',
    this: 'ini nih kali+ini',
    be: 'adalah merupakan mengandung berisi memuat ini termasuk',
    me: 'aku saya kami kita gue gw gua ane dibayar diendorse dikirimin dikasih',
    say: 'buat|untuk+diulas|direview review direview mereview ngereview ulas diulas mengulas ulasan coba cobain dicoba dicobain nyoba nyobain mencoba promosi mempromosikan promosiin tes dites bikin menulis nulis bahas cerita ngomongin posting nunjukin testimoni makan main',
    by: 'oleh dari sama ama dr sm pihak',
    got: 'dikirimin kiriman gifted dikirim dikirimi dikirimin dikasih diberi diberikan dikado dihadiahi kiriman menerima mendapat mendapatkan dapat dapet dpt ngirim ngirimin mengirim mengirimi mengirimkan kirimin ngasih memberi memberikan hadiah hampers gift pemberian dipinjami dipinjamin disediakan paket+pr pr+package|box|kit saya|aku|kami|gue|gw+terima produk|barang|sampel|sample|buku|item|tiket+gratis sampel sample',
    free: 'biaya|tiket|hotel|makan+_?+_?+ditanggung|dibayarin+sama|oleh nggak|gak|ga+bayar gratis gratisan cuma+cuma tanpa+biaya|bayar ditanggung dibayarin gak|ga|nggak|tidak|gk+bayar sebagai+imbalan|ganti ditraktir',
    invite:
      'diundang diajak undangan mengundang ngundang undang diinvite invitation media|press+trip|visit famtrip',
    house:
      'produsen produsennya brandnya distributor distributornya pabrikan pabrikannya penerbitnya tokonya taman perusahaannya pihak brand brandnya toko tokonya penerbit restoran resto hotel villa vila resort kafe cafe klinik perusahaan produsen merek merk salon aplikasi pt spa glamping homestay distributor store',
    stay: 'akhir+pekan food+tasting tasting menu grand+opening makan+malam|siang kamar hotel tiket+pesawat menginap nginep nginap staycation bermalam',
    commission:
      'komisi komisinya persenan fee+mitra|referral|afiliasi beberapa|sedikit+ribu|rupiah|persen',
    earn: 'sama+sama+dapat|dapet dapat|dapet+_?+rp|rupiah aku+juga+dapat|dapet dapat dapet dpt mendapat mendapatkan memperoleh menerima dikasih dibayar ngasih kasih memberi',
    link: 'link linknya links tautan tautannya keranjang',
    buy: 'beli membeli pembelian belanja checkout klik order daftar pendaftar transaksi',
    affiliate: 'afiliasi afiliat* affiliate affiliator referral',
    ambassador: 'ambassador ambasador duta+merek|brand|produk ba+nya jadi|menjadi|sebagai+ba',
    face: 'wajah atlet tim+pro|kreator',
    official:
      'resmi bangga kontrak* gabung bergabung musim diperpanjang terpilih dipercaya senang terhormat',
    generic:
      'disponsori|disponsorin|dipersembahkan+oleh|sama+kopi+dan|susu|hitam|pahit|sachet|doang|semalam|tadi|murah disponsori|disponsorin|bersponsor|dipersembahkan+oleh|sama+insomnia|kafein|kecemasan|overthinking|begadang|mamaku|ibuku|kucingku|stres|rasa banyak paling orang lain mulu melulu sering terbaik lucu jadul terselubung',
    perhaps:
      'kapan+ya|sih|gue|aku belum+pernah tips biar+dapet|dapat|bisa kalau kalo jika seandainya andai semoga pengen pingin ingin cari|mencari+brand|ambassador|endorse mencari dicari nyari nunggu menunggu berharap',
    subject:
      'iklan|endorse|sponsor|promosi+atau+bukan|nggak|gak|dia|emang|memang ini|itu+iklan|endorse|sponsor+atau|apa|kah|bukan+sih? influencer* selebgram* artis kreator aturan peraturan pajak pph kominfo riset penelitian skripsi survei belajar affiliate|afiliasi|affiliator|endorse+buat|untuk+pemula agensi pemasaran marketing di+tv televisi nonton tonton bioskop kenapa mengapa penipuan nawarin ditawarin tawaran rate+card jaman zaman',
    private:
      'kasir ucapkan mengucapkan kami+turut aku|saya+guru|penerjemah|dosen|wasit kementerian dibatalkan sponsorin+dong|plis|please|aku+dong cari+sponsor butuh+sponsor kak mbak kangen pesta langganan foto+lama|bareng|keluarga mama papa ibu bapak ayah nenek kakek kakak adik suami istri pacar pacarku sahabat* teman temanku temen temenku tante paman sepupu mertua tetangga ultah ulang+tahun nikah nikahan pernikahan lamaran wisuda anniversary lahiran atasan kantor gaji karyawan pegawai lowongan loker magang mengelola nego sekolah murid siswa universitas pesantren masjid gereja panti yayasan donasi amal lomba turnamen klub komunitas panitia acara museum pameran konser festival seminar relawan dpr kpk gambar ilustrasi utang hutang dijual unicef pbb wisata',
    trifle:
      'hasil+lab|tes lab fotonya foto tanda+tangan salah rusak giveaway give+away beli|order|pesan|jajan+dari|di dapat|dapet+info|ide|tips undian menang doorprize kabar ilmu pesan pertanyaan komentar ucapan doa diskon komisi penghargaan medali sertifikat pelajaran masukan saran jawaban kesempatan izin beasiswa bantuan refund rusak tagihan cashback',
  },
  entries: [...TERMS, ...EVERYDAY],
  codeBetween:
    'diskonku promoku voucherku kuponku aku saya gue gw dari ini adalah referral referal unik unikku khusus spesial promo voucher diskon',
  codeBare: 'kode kodes kodenya kodeku',
  grants: 'dapat dapet',
  mine: 'saya aku gue gw',
  ours: 'kami',
  with: 'dengan',
  or: 'atau',
  and: 'dan',
  misspelt: 'kerjasama disponsori endorsement berbayar',
  deny: 'gak bukan tidak gak nggak ga tanpa belum jangan',
  between: 'ada ini adalah di dari dapat pernah',
  turn: 'tapi tetapi',
  everyday: 'teman hidup',
  spokenOf: 'tagar hashtag kata pakai tulis nulis',
  talk: 'aturannya influencer',
  code: 'kode kodenya kodeku voucher kupon',
  otherCode: 'qr pos etik warna otp pin sumber batang area',
  entrance: 'masuk gerbang login absen presensi',
  gripe: 'influencer selebgram kadaluarsa kedaluwarsa hangus invalid expired ditolak',
  use: 'pakai pake gunakan masukkan masukin ketik dengan gunain',
  rebate:
    'persen diskon potongan potong gratis ongkir hemat promo cashback murah setengah saldo bonus 25rb 50rb ribu potongannya diskonnya',
  means: 'dengan',
  goodFor: 'buat untuk',
  sale: 'lebaran ramadan gajian hemat promo ongkir gratis',
  partner: '',
  ambassador: '',
  advert: '',
  call: 'beli order checkout link bio cek klik toko cobain keranjang',
  goods: 'produk koleksi serum lipstik parfum brand sepatu tas aplikasi promo harga varian',
  praise: 'favorit suka banget cinta recommended rekomendasi keren enak',
  offer: 'tersedia launching koleksi giveaway promo',
};
