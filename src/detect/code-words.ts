/* Words around discount codes, of all languages together: they only tell once a code is near. */

/** Words between "code" and the code itself. */
export const BETWEEN = new Set(
  'is my mijn the de het this deze personal persoonlijke a een mon mein for voor partenaire partner creator promo reduction es mi e il mio o meu er min on mi de descuento desconto sconto el la rabatowy del do ديالي الخاص حقي تبعي 是 我的'.split(
    ' ',
  ),
);
/** Words that mean any code; the others say themselves that it takes something off. */
export const BARE = new Set(
  (
    'code codes kod kode koden kodene koder kodes koodi koodilla koodin codigo codigos codice codici kodu kodum kodem ' +
    'kodla kodunu kodenya kodeku コード 코드 كود الكود كودي رمز 代码 代碼'
  ).split(' '),
);
/** Forms that only follow the code's name. */
export const OWNED = new Set(
  'kodu koduyla kodunu kodum kodumla kodla kodumuzu koodilla'.split(' '),
);
export const MINE = new Set(
  'my mijn mon mein meinem meine ma notre nuestro mi mio meu minha min mitt minun moj moim benim kodum saya'.split(
    ' ',
  ),
);
export const OURS = new Set(
  'we us our ours wij ons onze unser unserem notre nos nuestro nuestra nostro nostra nosso nossa vores vår vart oss meidan nasz nasza nasze bizim kami'.split(
    ' ',
  ),
);
/** Words that call to use anything: "10% off with MASTERCARD". */
export const WITH = new Set(
  'with met mit con com avec med z ile via dengan my mijn mein mon mi meu min moj benim for voor'.split(
    ' ',
  ),
);
/** "PRIYACURLS gets you 200 off" */
export const GRANTS = new Set(
  'gets saves gives takes geeft bespaart scheelt gibt spart bringt donne enleve da regala ger'.split(
    ' ',
  ),
);
/** What one does with codes that are no rebate. */
export const ENTRANCE = new Set(
  (
    'join lobby wifi login log inloggen vote stem stemmen kahoot meeting class klas les server room unlock ' +
    'meedoen clase aula sala minecraft fortnite roblox app download scan scannen zoom teams quiz'
  ).split(' '),
);
/** Written in capitals after "code", and no code. */
export const NO_CODE = new Set(
  (
    'needed required necessary coupon promo discount code red orange yellow green blue black white purple pink rood oranje geel groen blauw zwart roze paars the and ' +
    'for with now here nu hier of off on at in to name names only alert switch check bio link new your jouw'
  ).split(' '),
);
/** A word to write under the post rather than in a shop. */
export const REPLY = /^(?:com+ent|kom+ent|reacti|yorum|komment)/u;
