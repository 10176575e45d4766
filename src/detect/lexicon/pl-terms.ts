import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

export const TERMS: readonly Entry[] = [
  tag('ambiguous', 'weak', ['ambasador ambasadorka'], {
    unless: 'kultury unicef polski onz fundacja konsulat ambasada',
  }),
  tag('gifted', 'medium', ['prpaka prpaczka egzemplarzrecenzencki recenzencki']),
  phrase(
    'affiliate',
    'medium',
    [
      'mojego|moj|mojego linku|linka|kodu|kod polecajacego|polecenia',
      'oboje dostaniemy|dostajemy|zyskamy',
      'z mojego linku _? _? dostaje|dostane|zarabiam',
    ],
    { unless: 'wesele ?' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'telefon|sprzet|urzadzenie|egzemplarz|samochod|auto|rower|aparat _? _? wypozyczony|wypozyczone|wypozyczona|uzyczony|uzyczone|udostepniony od|przez &|@',
      'wypozyczony|wypozyczone|wypozyczona od & do testow|testu|recenzji',
      'klucz|kod recenzencki|recenzyjny',
      'dziekuje|dziekujemy|podziekowania _? wydawnictwu _? _? za egzemplarz|ksiazke|przesylke|paczke',
      'dostalam|dostalem od & do testow|testu|recenzji',
      'od & nowa|nowy|nowe _? _? do testow|testu|recenzji',
    ],
    { unless: 'urodziny mama tata siostra brat slub wesele przyjaciel przyjaciolka' },
  ),
  label('gifted', 'medium', ['zaproszenie'], { mention: 'aside' }),
  phrase(
    'gifted',
    'medium',
    [
      'w prezencie|podarunku od @',
      'wyjazd|pobyt|lot|nocleg oplacony|oplacone|sfinansowany przez @',
      'za darmo|gratis w zamian za szczera|moja|rzetelna? opinie|recenzje',
    ],
    { unless: '? ankiecie ankieta kurs urzedu' },
  ),
  phrase('discount-code', 'strong', ['kod & na|za|i 5|10|15|20|25|30|35|40|50 _? _? w|na|do @'], {
    unless: '? pocztowy',
  }),
  phrase(
    'ambassador',
    'medium',
    [
      'jako|jestem ambasadorka|ambasador|ambasadorem _? @',
      'jako|jestem @ ambasadorka|ambasador|ambasadorem',
    ],
    {
      unless:
        '? klub klubu unicef fundacji fundacja turystyki mama tata babcia ciocia tesciowa tesciowej tesc brat siostra maz kolega kolezanka przyjaciel przyjaciolka sasiad sasiadka sasiedzi sasiadow chlopak szef urodziny wesele slub komunia gmina gminy parafia',
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'przyslali|przyslal|przyslala|wyslali|wyslal|wyslala|podeslali|podeslal|podeslala mi|nam _? _? _? _? do testow|testowania|sprawdzenia|przetestowania|wyprobowania|sprobowania',
      'rachunek wzieli|wziela|wzial na siebie',
    ],
    {
      mention: true,
      unless:
        'mama tata babcia ciocia tesciowa tesciowej tesc brat siostra maz kolega kolezanka przyjaciel przyjaciolka sasiad sasiadka sasiedzi sasiadow chlopak szef urodziny wesele slub komunia gmina gminy parafia zamowienie zamowilam sklep lekarz kuzynka kuzyn',
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'nocleg|noclegi|pobyt|pokoj|noc|noce _? _? po stronie @',
      'nocleg|noclegi|pobyt|pokoj|noc|weekend _? _? zapewnil|zapewnila|zapewnilo|zapewnili|zafundowal|zafundowala|zafundowali|ufundowal|oplacil|oplacili nam|mi? @',
      'za pobyt|nocleg|pokoj|weekend zaplacil|zaplacila|zaplacilo|zaplacili @',
      'noc|noce|nocy|nocleg|pobyt|weekend _? _? _? _? na koszt @',
      'zaprosili|zaprosila|zaprosil nas|mnie na degustacje|probowanie|premiere|sprobowanie nowego|nowej|jesiennego|jesiennej|zimowego|zimowej|wiosennego|letniego|letniej menu|karty',
      'zaprosili|zaprosila|zaprosil nas|mnie zeby? zebysmy|zebym? sprobowac|sprobowali|przetestowac|przetestowali|odkryc|poznac nowe|nowego|nowa|jesienne|jesienna|zimowe|zimowa menu|karte|spa|saune',
    ],
    {
      unless:
        '? mama tata babcia ciocia tesciowa tesciowej tesc brat siostra maz kolega kolezanka przyjaciel przyjaciolka sasiad sasiadka sasiedzi sasiadow chlopak szef urodziny wesele slub komunia gmina gminy parafia kochana kochany kuzynka kuzyn szkola stolowki stolowka',
    },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'wpis|post|film|rolka|material|odcinek w|jest ramach|w wspolpracy|ramach z|wspolpracy _? marka|firma|@|&',
    ],
    { unless: 'szkola uczelnia' },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'wspolpraca|wspolpracy barterowa|barterowej|barter',
      'wspolpracuje|wspolpracujemy z @|& _? _? _? i|aby|zeby|by|dlatego|dzis|dzisiaj _? opowiem|opowiadam|pokaze|pokazuje|zdradze',
    ],
    { unless: 'szkola uczelnia klub fundacja' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'dziekuje|dziekuje|dzieki|dziekujemy|podziekowania _? _? @ _? _? za _? _? _? _? paczke|paczuszke|paczka|przesylke|box|upominek|niespodzianke|zestaw|produkty',
      '@ _? dziekuje|dzieki|dziekujemy za _? _? _? paczke|paczuszke|przesylke|upominek|niespodzianke',
      'przyszla|dotarla|czekala|odebralam _? _? _? _? paczka|paczuszka|przesylka|paczke _? od @',
    ],
    {
      unless:
        'mama tata babcia siostra przyjaciolka urodzin zamowienie zamowilam inpost paczkomat kurier wygrana wymianka mikolaj',
    },
  ),
  phrase('own-brand', 'weak', [
    'przeze mnie|nas',
    'w pracowni|mojej|naszej pracowni?',
    'u mnie|nas - %',
    'zamowienia|rezerwacje|zapisy|bilety|zgloszenia przez|na|w|pod naszej|mojej? dm|priv|wiadomosci|pw|stronie|strone|telefonicznie|numerem|mailowo|formularz',
    'nasz|nasza|naszym|naszej|nasze|naszego|moj|moja|moim|mojej|mojego kawiarnia|kawiarni|piekarnia|piekarni|cukiernia|cukierni|gospodarstwo|gospodarstwie|studio|gabinet|gabinecie|kwiaciarnia|kwiaciarni|ksiegarnia|ksiegarni|winnica|winnicy|browar|browarze|palarnia|palarni|bistro|pensjonat|pensjonacie|szkolka|warsztat|warsztaty|pasieka|pasieki|masarnia|lodziarnia|apka|aplikacja',
    'na|w naszej|mojej|naszym|moim stronie|strone|sklepie|sklep|lokalu',
    'od|u nas gratis|w|na|macie|dostaniecie|za',
    'nowe|nowy|nowa|kolejne warsztaty|kurs|kursy|termin|terminy|zajecia|edycja',
    'moje|nasze|moich|naszych|nasi klientki|klienci|klientow|klientek',
    'odbior osobisty|w',
    'sama|sam|wlasnorecznie uszylam|uszylem|zrobilam|zrobilem|namalowalam|ulepilam',
    'wlasnymi rekami',
    'w moim|naszym sklepie|sklepiku|pracowni',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'gifted od|przez @|&',
      'pobyt|nocleg|wizyta|kolacja|kolacje|zabieg|obiad|produkt|wyjazd barterowy|barterowa|barterowo|barterowe',
      'barterowy|barterowa|barterowe|barterowo pobyt|nocleg|wizyta|kolacja|zabieg|wspolpraca|produkt',
      'w ramach barteru|barterze',
      'wyjazd|wyjezdzie|wyjazdu|wizyta|press prasowy|prasowym|prasowego|prasowa|trip z|do|w|na|od',
      'w? zamian za kilka|pare|zdjecia|zdjecie|post|posty|relacje|rolke|recenzje|opinie|promocje|materialy|reklame|zasieg|zasiegi zdjec|zdjecia|postow|relacji|rolek?',
    ],
    {
      unless:
        '? mama tata babcia siostra brat sasiad sasiadka przyjaciolka kolega minister prezydent dziennikarze ubrania ciuchy ankiecie ankieta',
    },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'partnerem|sponsorem odcinka|filmu|podcastu|wpisu|materialu jest',
      'partner|sponsor odcinka|filmu|podcastu to',
    ],
    { unless: 'klubu mecz' },
  ),
  tag(
    'author-disclosure',
    'strong',
    [
      'reklama materialreklamowy materialyreklamowe wspolpracareklamowa platnawspolpraca platnepartnerstwo reklamamarki* materialsponsorowany postsponsorowany sponsorowane platnareklama wpisreklamowy postreklamowy wspolpracakomercyjna wspolpracaplatna platnapromocja lokowanieproduktu',
    ],
    {
      source: 'UOKiK 2022',
      unless:
        'marketing agencja agencjareklamowa grafika branding billboard copywriting vintage druk',
    },
  ),
  label(
    'author-disclosure',
    'strong',
    [
      'reklama',
      'material|tresc|post|film|wpis reklamowy|reklamowa|sponsorowany|sponsorowana|promocyjny',
      'materialy reklamowe|promocyjne',
      'wspolpraca reklamowa|komercyjna|platna|sponsorowana',
      'platna wspolpraca|promocja|reklama',
      'lokowanie produktu|produktow',
    ],
    { source: 'UOKiK 2022' },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'reklama marki|dla|z|od @',
      'platna promocja z @|&',
      'platna|komercyjna|reklamowa|sponsorowana wspolpraca z @|&|marka',
      'wspolpraca reklamowa|komercyjna|platna z @|&|marka',
      'zawiera lokowanie|reklame produktu?',
      'film|material|odcinek powstal we wspolpracy z @|&',
    ],
    { source: 'UOKiK 2022', unless: 'klub druzyna turniej szkola' },
  ),
  apart('author-disclosure', 'strong', ['to jest? reklama', 'reklama marki &'], {
    unless: 'najlepsza najgorsza ulubiona jaka ktora roku radiu kinie telewizji ?',
  }),
  tag(
    'gifted',
    'medium',
    [
      'prezentodmarki darlosu paczkapr prezentpr otrzymaneodmarki wspolpracabarterowa barter egzemplarzrecenzencki',
    ],
    { source: 'UOKiK 2022' },
  ),
  tag('gifted', 'medium', ['prezent zaproszenie'], {
    source: 'UOKiK 2022',
    mention: true,
    unless: 'urodziny swieta mama tata siostra maz slub mikolajki',
  }),
  label(
    'gifted',
    'medium',
    ['barter', 'wspolpraca barterowa|recenzencka', 'paczka|prezent pr', 'prezent|zaproszenie'],
    { source: 'UOKiK 2022' },
  ),
  phrase(
    'gifted',
    'strong',
    ['paczka|paczke|prezent|upominek|produkt pr? od marki|firmy @|&', 'paczka|paczke pr od @|&'],
    { source: 'UOKiK 2022' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'egzemplarz recenzencki',
      'w zamian za szczera|szczerej|opinie|recenzje',
      'na zaproszenie @',
      'dziekuje|dzieki @ za paczke|zaproszenie|produkty|przesylke',
    ],
    {
      source: 'UOKiK 2022',
      unless:
        'urodziny mama tata siostra brat slub wesele ankiecie ankieta konferencje konferencji ? podcastu podcast wyklad wykladu panel panelu rozmowe rozmowy wywiad prelekcje',
    },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'uczestnik|uczestniczka|uczestnicy programu partnerskiego',
      'partner|partnerka amazon zarabiam|zarabiamy',
      'kwalifikujacym|kwalifikujacych|kwalifikowanym|kwalifikowanych sie? zakupom|zakupach|zakupow',
    ],
    { unless: '?' },
  ),
  label('affiliate', 'medium', ['afiliacja|afiliacyjny|afiliacyjne']),
  tag('affiliate', 'medium', ['linkafiliacyjny linkiafiliacyjne linkpartnerski afiliacja'], {
    unless: 'marketing zarabianie kurs',
  }),
  tag('ambassador', 'medium', ['ambasadorkamarki ambasadormarki']),
  label('author-disclosure', 'medium', ['wspolpraca'], { mention: 'beside' }),
  label('ambiguous', 'weak', ['kolaboracja|collab|wspolpraca'], { mention: true }),
  tag('ambiguous', 'weak', ['wspolpraca wewspolpracy rozdanie konkurs partnerstwo'], {
    source: 'UOKiK 2022',
    mention: true,
  }),
  phrase(
    'ambiguous',
    'weak',
    [
      'we wspolpracy z @',
      'wspolpraca z @',
      'dziekuje|dzieki @ za',
      'kup|zamow|sprawdz|sprawdzcie teraz|tutaj|juz|koniecznie',
      'konkurs|rozdanie z|wspolnie @',
    ],
    { source: 'UOKiK 2022', unless: 'zdjecie zdjecia wsparcie muzeum gmina urodziny slub' },
  ),
  phrase('own-brand', 'weak', [
    'moje|moja|moj stoisko|pracownia',
    'sklepie internetowym',
    'moj|moja|moim|mojej|moje|mojego|nasz|nasza|nasze|naszym nowy|nowa|nowe? sklep|sklepie|sklepik|sklepiku|marka|ksiazka|ebook|kurs|kolekcja|salon|plyta|restauracja',
  ]),
  tag('own-brand', 'weak', ['autopromocja']),
  label('own-brand', 'weak', ['autopromocja']),
  tag('negation', 'strong', [
    'niesponsorowane niereklama toniereklama niejestreklama bezwspolpracy nieplatnawspolpraca kupionezawlasne kupilamsama niewspolpraca zawlasnepieniadze',
  ]),
  phrase('negation', 'strong', [
    'nie jest|to|byla|ma? reklama|wspolpraca|sponsorowane|sponsorowany|post|material|wspolpracy|reklamy sponsorowany|reklamowy?',
    'niesponsorowane|niesponsorowany',
    'bez|zero wspolpracy|wspolprac|reklamy|sponsora|barteru',
    'kupilam|kupilem|kupione|zaplacilam|zaplacilem|kupiony sama|sam|za wlasne|swoje? pieniadze?',
    'za wlasne|swoje pieniadze',
    'z wlasnej kieszeni',
    'nie chce|lubie|potrzebuje|uzywam|wrzucam|daje juz? _? _? _? _? _? _? reflinkiem|reflinkow|linkow|kodow|linkami|kodami|kodem|wspolprac|reklam',
    'nikt mi nie|za placi|zaplacil|to',
  ]),
];
