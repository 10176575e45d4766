import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** Who gives, pays and invites in everyday life. */
const LIFE =
  'mama mamy mamie mamusia tata taty tacie babcia babci babcie dziadek dziadka ciocia cioci wujek siostra siostry siostrze brat brata bratu maz meza zona zony tesciowa tesciowej tesc chlopak chlopaka dziewczyna dziewczyny kolega kolegi kumpla przyjaciela znajomego znajomej znajomi znajomych pracodawca pracodawcy kolezanka kolezanki kolezanek kumpel przyjaciel przyjaciolka przyjaciolki przyjaciol sasiad sasiadka sasiadki sasiadow sasiedzi kochana kochany kochani kochane szef szefa szefowa rodzice rodzicow corka corki syn syna kuzyn kuzynka kuzynki kuzynowi kuzynostwo ' +
  'urodziny urodzin imieniny urodzinowy urodzinowe swieta wigilia mikolaj mikolajki walentynki slub slubu wesele wesela komunia chrzciny rocznica wymianka wygrana wygralam wygralem';
/** What is no advertising, whoever pays. */
const INSTITUTE =
  'uniwersytet uniwersytetu uniwersytetem uczelnia uczelni szkola szkoly szkole szkola gmina gminy urzad urzedu muzeum biblioteka biblioteki teatr teatru fundacja fundacji stowarzyszenie parafia parafii osp straz policja policji klub klubu druzyna druzyny mecz turniej festiwal konferencja konferencji ministerstwo instytut instytutu szpital szpitala hospicjum przedszkole przedszkola powiat orkiestra dom kultury wolontariat zbiorka pw uw agh';
const SUBJECT =
  'influencer influencerzy influencerka influencerow uokik ustawa przepisy kara kary oznaczac oznaczania oznaczanie szkolenie kurs webinar artykul badanie ankieta ankiecie afera scam oszustwo oszusci marketing agencja telewizji radiu kinie youtube billboard wkurza denerwuje';
const POST =
  'post posta postu wpis wpisu film filmu filmik odcinek odcinka material materialu rolka rolki rolke video wideo podcast podcastu podkastu relacja relacji story stories vlog vloga live stream streama streamu newsletter newslettera recenzja recenzje przepis przepisu tekst publikacja publikacje publikacji';
const A_POST = POST.replaceAll(' ', '|');
const ON_IT = 'filmie|odcinku|materiale|poscie|wpisie|rolce|relacji|vlogu|video|podcascie';
const DID =
  'pokazuje|pokaze|pokazujemy|testuje|testujemy|sprawdzam|sprawdzilem|sprawdzilam|przetestowalam|przetestowalem|przetestowalismy|przygotowalam|przygotowalem|przygotowalismy|zrobilam|zrobilem|mam|mamy|ugotowalam|upieklam|napisalam|napisalem|nagralam|nagralem|odwiedzilam|odwiedzilem|odwiedzilismy|bylam|bylem|bylismy|stworzylam|stworzylem|opowiem|opowiadam|przejechalismy|zwiedzilismy|zwiedzilam|zwiedzilem|spedzilismy|spedzilam|pojechalismy|polecielismy|urzadzilismy|urzadzilam|wyremontowalismy|dzis|dzisiaj';
const GAVE =
  'dostarczyl|dostarczyla|dostarczylo|dostarczyli|zapewnil|zapewnila|zapewnilo|zapewnili|udostepnil|udostepnila|udostepnilo|udostepnili|uzyczyl|uzyczyla|uzyczylo|uzyczyli|wypozyczyl|wypozyczyla|wypozyczylo|wypozyczyli|przekazal|przekazala|przekazalo|przekazali|sponsorowal|sponsorowala|sponsorowalo|zasponsorowal|zasponsorowala|zasponsorowalo|ufundowal|ufundowala|ufundowalo|podarowal|podarowala|podarowalo';
const SENT =
  'przyslal|przyslala|przyslalo|przyslali|wyslal|wyslala|wyslalo|wyslali|podeslal|podeslala|podeslalo|podeslali|podrzucilo|podrzucila|podrzucil|podrzucili|sprezentowal|sprezentowala|sprezentowalo|podarowal|podarowala|podarowalo|podarowali|obdarowal|obdarowala|obdarowalo|obdarowali';
const STUFF =
  'produkt|produkty|kosmetyki|sprzet|telefon|laptop|aparat|urzadzenie|auto|samochod|rower|hulajnoga|gre|gra|gry|ksiazke|ksiazka|ksiazki|egzemplarz|egzemplarze|klucz|klucze|kod|material|materialy|farby|drewno|narzedzia|stroj|stroje|ubrania|buty|kurtke|zestaw|krem|serum|karme|karma|welne|wloczke|materac|fotelik|wozek|robota|odkurzacz|konsole|sluchawki|skladniki|plytki|meble';
const STAY =
  'nocleg|noclegi|pobyt|weekend|wyjazd|wyjazdu|podroz|podrozy|lot|loty|hotel|kolacja|kolacje|obiad|zabieg|bilety|wejsciowki|przelot|wycieczka|wycieczke|wizyta|wizyte';
const TRY =
  'przetestowac|testowac|wyprobowac|sprawdzic|sprobowac|przetestowania|testowania|wyprobowania|sprawdzenia|sprobowania|testow|testu|recenzji|przeczytania|przeczytac|zagrania|zrecenzowania|poznania|obejrzenia';
const HOUSE =
  'marka|marke|marki|marce|marka|firma|firme|firmy|firmie|sklep|sklepu|sklepowi|producent|producenta|producentowi|wydawnictwo|wydawnictwa|wydawnictwu|hotel|hotelu|hotelowi|restauracja|restauracji|dystrybutor|dystrybutora|importer|importera|wydawca|wydawcy';
/** Own goods, which an own code is for. */
const MINE = 'moje moja nasze nasza naszym warsztaty szkolenie kurs kursu ebook ebooka';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  phrase(
    'author-disclosure',
    'medium',
    [
      `we|przy|w wspolpracy z firma|marka|wydawnictwem|sklepem|producentem? @|& _? _? ${DID}`,
      `w ramach platnej|reklamowej|komercyjnej|mojej|naszej? wspolpracy z firma|marka|sklepem|producentem? @|&`,
      `w ramach kampanii z|dla|marki|firmy @|&`,
      `${A_POST} powstal|powstala|powstalo|nagrany|nagrana|przygotowany|przygotowana|zrealizowany|zrealizowana _? _? we|przy|w|dzieki|z wspolpracy|wspolprace|wsparciu|uprzejmosci|partnerem ramach|z|wspolpracy|firma|,|@|&`,
      `${A_POST} _? wspiera|wspieraja|wsparlo|wsparla|wsparl|finansuje|sfinansowalo|sfinansowala|sfinansowal|oplaca|oplacilo|oplacila|oplacil|zasponsorowalo|zasponsorowala|sponsoruje|sponsoruja dzis|dzisiaj|dla|firma|marka? @|&`,
      `${A_POST} finansowany|finansowana|sfinansowany|oplacony|oplacona|wspierany|wspierana przez|od firme|marke? @|&`,
      'partnerem|sponsorem|mecenasem|partnerka|sponsorka dzisiejszego|tego|glownym|naszego|mojego? kanalu|serii|streama|streamu|live|podcastu|odcinka|filmu|materialu|wpisu|posta|publikacji jest|: firma|marka?',
      'partner|sponsor|mecenas glowny|dzisiejszego|tego|naszego? kanalu|serii|streama|streamu|live|podcastu|odcinka|filmu|materialu|wpisu|posta : @|&',
      `@|& jest|to|byl|byla partnerem|sponsorem|mecenasem|partnerka tego|dzisiejszego|naszego? ${A_POST}`,
      'dzisiejszym|dzisiejszego|dzisiejszy|naszego|mojego sponsorem|sponsora|sponsor|partnerem|partner dzisiejszego|odcinka|filmu|jest|:|http',
      'sponsora|sponsorowi|sponsorem odcinka|filmu|materialu|podcastu|dzisiejszego',
      `dziekuje|dziekujemy|dzieki|podziekowania dla|firmie|marce|sponsorowi? @|& za wsparcie|pomoc|sponsorowanie|sfinansowanie|umozliwienie|wspieranie tego|przy|w|dzisiejszego|mojego|naszego|nagraniu? ${A_POST}`,
      `${HOUSE} &? _? zaplacila|zaplacil|zaplacilo|placi mi|nam za`,
      '@ mi|nam zaplacilo|zaplacila|zaplacil|placi',
      'tak ,? to jest|byla|byl|bedzie? reklama|wspolpraca|platna',
      'tak ,? zaplacili|zaplacila|zaplacil|zaplacilo|placa|placi mi|nam',
      'tak ,? dostaje|dostalam|dostalem|biore za to|ten|te pieniadze|kase|hajs|wynagrodzenie',
      'to|ten jest? post|wpis|film|material|tekst|odcinek|filmik reklamowy|platny|sponsorowany|oplacony',
      'platny content|post|wpis|material|film',
      'zawiera|zawieraja platna|platne|platny|reklamowe|reklamowa|sponsorowane promocje|partnerstwo|lokowanie|wspolprace|tresci|tresc|material|materialy',
      'stylizacja|look|outfit|kuchnia|przepis|sesja|lazienka|pokoj|metamorfoza|kadr|zdjecia|salon|ogrod|taras|balkon we|w wspolpracy z @|&',
      'reklamuje|polecam|pokazuje dzis|dzisiaj|wam|tu|tutaj? _? @ ,? bo mi|placi|za',
      'reklamuje dzis|dzisiaj|tu|tutaj|wam @|&',
      'wspolpracuje|wspolpracujemy z @|& _? _? _? _? _? i|dlatego|wiec|dzis|dzisiaj mam|mamy|pokazuje|pokaze|moge|dzis|dzisiaj',
      'moja|nasza|kolejna|platna|dluga|wspolpraca wspolpraca z @|& trwa|zaczyna|startuje|jest|leci',
      `w ${ON_IT} _? wystepuje|pojawia|znajduje|jest|znajdziecie|zawarto sie? platne? lokowanie|reklama|reklame produktu|produktow|marki|platna|@|&?`,
      `${A_POST} zawiera|zawieraja platne|platna? lokowanie|promocje|reklame|tresci`,
      'uwaga|ostrzegam|hej ,|! bedzie|jest|to|leci? reklama',
      'bedzie|leci reklama ,? uprzedzam|ostrzegam|ale|marki|@|&',
      'oznaczenie|informacja|transparentnie|disclaimer|info|ps|uczciwie : reklama|material|wspolpraca reklamowy|reklamowa|platna|sponsorowany?',
      'wspolpraca|wspolprace|wspolpracy recenzencka|recenzencka|recenzenckiej|barterowa z|@|&',
      'wspolpraca z @|& ,|(? platna|reklama|barter|reklamowa',
      'wsp. reklamowa|platna|barterowa|komercyjna',
    ],
    {
      unless: `${LIFE} ${INSTITUTE} ${SUBJECT} ? szukam szukamy zapraszam filmowej sztuki miasta dotacji patronow patronom widzow widzom waszemu chcialabym chcialbym przepraszam`,
    },
  ),
  label(
    'author-disclosure',
    'medium',
    [
      'sponsorowane|sponsorowany|sponsorowana',
      'wsp reklamowa|platna|barterowa|komercyjna',
      'wspolpraca z marka|firma|wydawnictwem|sklepem|hotelem|producentem|autorka|autorem? @|&',
      'sponsor|partner odcinka|filmu',
      'uwaga ,|!? reklama',
      'otrzymane|otrzymany|otrzymana|dostane w ramach wspolpracy|barteru',
    ],
    { unless: `${LIFE} ${INSTITUTE} ${SUBJECT}` },
  ),
  apart(
    'author-disclosure',
    'medium',
    ['reklama marki|firmy|dla|sklepu? &', 'we wspolpracy z @', 'w ramach wspolpracy z @'],
    {
      unless: `${LIFE} ${INSTITUTE} ${SUBJECT} organizujemy zapraszamy warsztaty najlepsza najgorsza ulubiona jaka ktora roku nowa stara ta ? lecj leci widzieliscie konkurs rozdanie`,
    },
  ),
  phrase('author-disclosure', 'strong', ['r e k l a m a', 'rek1ama|r3klama|reklam@']),
  tag('author-disclosure', 'medium', [
    'sponsorowany sponsorowana sponsorowanyprzez* wpissponsorowany filmsponsorowany materialsponsorowany reklamadla* reklamaplatna reklamabarter reklamaod* wspolpracaz* wspolpracarecenzencka lokowanie',
  ]),
  tag('gifted', 'medium', [
    'produktotrzymany otrzymanewprezencie otrzymaneod* prezentod* wyjazdprasowy nazaproszeniemarki pobytbarterowy',
  ]),
  tag('gifted', 'medium', ['nazaproszenie'], { mention: true, unless: LIFE }),
  tag('affiliate', 'medium', ['linkreklamowy linkireklamowe linkiafi linkafi linkipartnerskie']),
  phrase(
    'gifted',
    'medium',
    [
      `${STUFF} do testow|testu|recenzji|remontu|odcinka|filmu|tego? _? ${GAVE} mi|nam? firma|marka|wydawnictwo|sklep|producent|importer|wydawca|dystrybutor|@|&`,
      `${STUFF} ${GAVE} mi|nam? firma|marka|wydawnictwo|sklep|producent|importer|wydawca|dystrybutor|@`,
      `${STUFF} _? do testow|testu|recenzji|odcinka _? ${GAVE}`,
      `${GAVE} mi|nam ${HOUSE} &|@`,
      `${STUFF} dostalam|dostalem|dostalismy|otrzymalam|otrzymalem|otrzymalismy|mam|mamy od|do|w|za producenta|wydawcy|wydawnictwa|importera|dystrybutora|marki|firmy|testow|recenzji|darmo &?`,
      `${STUFF} _? otrzymany|otrzymane|otrzymana|otrzymalam|otrzymalem|otrzymalismy|dostalam|dostalem|dostalismy w ramach|zamian wspolpracy|barteru|kampanii|za`,
      `${STUFF} otrzymany|otrzymane|otrzymana|przekazany|przekazana|przekazane|udostepniony|udostepniona|udostepnione|uzyczony|uzyczone od|przez|do marki|marke|firmy|firme|producenta|wydawnictwa|wydawnictwo|wydawcy|recenzji|testow|@|&`,
      `${STUFF} otrzymalismy|otrzymalam|otrzymalem od &`,
      'otrzymalam|otrzymalem|otrzymalismy|dostalam|dostalem|dostalismy do testow|recenzji|testowania|przetestowania',
      `@|& ${SENT} mi|nam _? _? _? _? do testow|testowania|przetestowania|sprawdzenia|wyprobowania|recenzji|kolekcje`,
      `@ _? _? _? _? ${SENT} mi|nam`,
      `mi|nam @ ${SENT}|${GAVE}`,
      `@ mi|nam ${SENT}`,
      `${HOUSE} & ${SENT} mi|nam`,
      `${SENT} mi|nam ludzie|ekipa|dziewczyny|chlopaki|panowie|team z|ze|od|&`,
      '@|& zrobilo|zrobila|zrobil|zrobili mi|nam niespodzianke i',
      `dziekuje|dziekujemy|dzieki|dziekuje marce|firmie|wydawnictwu|sklepowi|producentowi @|&? _? za paczke|prezent|przesylke|produkty|zestaw|egzemplarz|ksiazke|udostepnienie|dostarczenie|przekazanie|gre|upominek|niespodzianke|wypozyczenie|uzyczenie|materialy`,
      `dziekuje|dziekujemy|dzieki|dziekuje @|& _? za mozliwosc|okazje|szanse ${TRY}|udzialu`,
      `dziekuje|dziekujemy|dzieki @|& _? za udostepnienie|dostarczenie|przekazanie|wypozyczenie|uzyczenie|podarowanie sprzetu|produktow|egzemplarza|kosmetykow|auta|gry|klucza|kodu|materialow|samochodu|zestawu`,
      'za mozliwosc przeczytania|przetestowania|testowania|poznania|wysluchania|zagrania|zrecenzowania ksiazki|gry|tej|produktu? _? _? dziekuje|dziekujemy',
      'dziekuje|dziekujemy|dzieki|podziekowania dla? @|& _? _? za egzemplarz|egzemplarze|ksiazke|udostepnienie|dostarczenie|przekazanie',
      'egzemplarz|egzemplarze recenzencki|przedpremierowy|recenzyjny|przedpremierowe|prasowy|finalny|do od|recenzji|,|.|!|@|&?',
      'dostalam|dostalem|dostalismy|mam|otrzymalam|otrzymalem za free|darmo|darmoche|friko|gratisa od',
      'gratis|darmo|free od marki|firmy|producenta|sklepu|wydawnictwa',
      'za egzemplarz|ksiazke|gre|egzemplarze|audiobook|ebooka _? _? dziekuje|dziekujemy|serdecznie wydawnictwu|autorce|autorowi|@|&',
      'dziekuje|dziekujemy za egzemplarz|udostepnienie|przekazanie recenzencki|do|egzemplarza|ksiazki|gry|sprzetu',
      `dzieki uprzejmosci firmy|marki|wydawnictwa|sklepu? @|& _? moge|moglam|moglem|moglismy|testuje|testujemy|mam|mamy|bylam|bylem|bylismy`,
      `dzieki firmie|marce|wydawnictwu? @|& _? moglam|moglem|moglismy|moge|mozemy|testuje|testujemy przetestowac|testowac|wyprobowac|nowy|nowa|nowe`,
      'testuje|testujemy|testowalam|testowalem dzieki @|&',
      'testuje|testujemy nowy|nowa|nowe _? _? od &|@',
      'za paczke|przesylke|paczuszke|upominek|niespodzianke ,? @',
      `mam|mialam|mialem|mielismy okazje|przyjemnosc|mozliwosc|szanse ${TRY} _? _? _? _? od|marki|firmy &|@`,
      `mam|mialam|mialem|mielismy okazje|przyjemnosc|mozliwosc|szanse ${TRY} nowy|nowa|nowe|nowego _? &|@`,
      `${HOUSE} &|@? poprosila|poprosil|poprosilo mnie|nas o przetestowanie|opinie|recenzje|sprawdzenie|wyprobowanie`,
      'zostalam|zostalem|jestem testerka|testerem|wybrana|wybrany marki|do|i testowania|dostalam|&|@',
      'streetcom|trnd|rekomenduj',
      'otrzymany|otrzymana|otrzymane|otrzymalam|otrzymalem|otrzymalismy|dostalam|dostalem nieodplatnie|bezplatnie',
      'nieodplatnie|bezplatnie otrzymany|otrzymana|otrzymane|otrzymalam|otrzymalem|otrzymalismy|przekazany|przekazane|udostepniony',
      'przedpremierowo ,? _? _? dziekuje|dzieki|dziekujemy wydawnictwu|wydawnictwo',
      'ksiazka|ksiazki|ksiazke|gra|gre|audiobook|egzemplarz _? _? od wydawnictwa',
      'dziekuje|dzieki|dziekujemy autorce|autorowi|wydawcy za egzemplarz|ksiazke|audiobook|gre|klucz|kod',
      'moglam|moglem|moglismy sobie? wybrac _? _? w|od|z @',
      'sponsoruje|sponsoruja @',
      'auto|samochod|rower|motocykl|hulajnoga|testowka testowe|prasowe|testowy|prasowy od|z|marki|dzieki @|&|parku',
      'nie dostalam|dostalem pieniedzy|kasy|wynagrodzenia ,? tylko|ale|a _? produkt|produkty|zestaw',
      'na dwa|trzy|cztery|kilka|caly|jeden tygodnie|dni|miesiac|tydzien|weekend udostepnila|udostepnil|udostepnilo|uzyczyla|uzyczyl|uzyczylo|wypozyczyla|wypozyczylo mi|nam &|@',
      'paczka|paczke|paczki|paczuszka|paczuszke|przesylka|box pr|niespodzianka|prezentowa od|z marki|firmy? &|@',
      'paczka|paczke|paczki|przesylka|paczuszka od marki|firmy|wydawnictwa',
      'nowosci|produkty|kosmetyki od & _? do mnie|nas dotarly|przyszly|trafily',
      'sa|jest|byl|to prezentem|prezent|upominek od marki|firmy|sklepu|@',
      'sponsorowal|sponsorowala|sponsorowalo|zasponsorowal|zasponsorowala @',
      'ubrala|ubral|ubralo|ubrali|wyposazyla|wyposazyl|wyposazylo mnie|nas @|marka|firma|sklep',
      'ubrana|ubrany|ubrani|wystylizowana|wyposazona|wyposazony przez @|marke|firme|sklep',
      'zabieg|zabiegi|usluga|wizyta|kolacja|pobyt|wyjazd|nocleg|weekend|obiad|rejs|masaz|produkt|sukienka|fryzura|paznokcie|trening|karnet wykonany|wykonana|otrzymany|jest|byl|byla? we|w ramach|wspolpracy wspolpracy|z|barteru|kampanii',
      'barter z @|&',
      'w barterze',
      `recenzja powstala dzieki|we|w`,
      'nie zaplacilam|zaplacilem|placilam|placilem za _? ,? @|& mi|przyslal|przyslala|przyslalo|dal|dala',
    ],
    {
      unless: `${LIFE} ${INSTITUTE} ${SUBJECT} ? zamowienie zamowilam zamowilem kupilam kupilem inpost paczkomat kurier zgloszenie reklamacja szkolenia opoznieniem brakuje castorama ikea`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `mialam|mialem|mielismy przyjemnosc|okazje|zaszczyt byc|uczestniczyc|zobaczyc|wziac|goscic _? na|w|udzial|u otwarciu|evencie|premierze|pokazie|prezentacji|degustacji|wydarzeniu|kolacji|launchu|prapremierze|spotkaniu|showroomie|warsztatach|restauracji|butiku _? _? @`,
      `otwarciu|evencie|premierze|pokazie|prezentacji|degustacji|wydarzeniu|launchu|prapremierze _? _? @ ,? dziekuje|dzieki|dziekujemy za zaproszenie`,
      `zaproszona|zaproszony|zaproszeni przez & _? na|do|sprobowalam|moglam|spedzilam|spedzilismy|odwiedzilam`,
      `zostalam|zostalem|zostalismy zaproszona|zaproszony|zaproszeni przez ${HOUSE}`,
      `& zaprosilo|zaprosila|zaprosil|zaprosili mnie|nas na|do weekend|kolacje|degustacje|premiere|event|otwarcie|pobyt|noc|siebie|hotelu|spa|obiad|sniadanie|testy|probe|lunch`,
      `dziekuje|dziekujemy|dzieki & _? za zaproszenie na premiere|event|otwarcie|kolacje|degustacje|pobyt|weekend|pokaz|spektakl|konferencje|prezentacje|testy`,
      `dziekuje|dziekujemy|dzieki @|& _? za goscine|pobyt|nocleg|gosciny|ugoszczenie|przyjecie|weekend`,
      'dziekuje|dziekujemy|dzieki @ _? za bilety|wejsciowki|karnet|karnety|zaproszenia|voucher',
      `${STAY} _? _? we|w wspolpracy|ramach z|wspolpracy|kampanii|barteru`,
      `${STAY} zapewnil|zapewnila|zapewnilo|zapewnili|mielismy|zorganizowal|zorganizowala|zorganizowalo|oplacil|oplacila|oplacilo|oplacili|sfinansowal|sfinansowala|sfinansowalo|ufundowal|ufundowala|ufundowalo|zasponsorowal|zasponsorowala|zasponsorowalo|pokryl|pokrylo|pokryla mi|nam|dzieki? @|&`,
      `${STAY} i hotel|lot|przelot|pobyt|noclegi|wyzywienie oplacil|oplacila|oplacilo|oplacili|sfinansowal|sfinansowalo|zapewnil|zapewnilo|pokryl|pokrylo @|&`,
      `${STAY} zorganizowany|zorganizowana|oplacony|oplacona|sfinansowany|sfinansowana|sponsorowany|sponsorowana przez|dzieki @|&`,
      `na zaproszenie wlascicieli|hotelu|marki|restauracji|producenta|firmy|gospodarzy|organizatora|biura|wydawnictwa|linii`,
      `na zaproszenie & _? spedzilam|spedzilismy|bylam|bylem|bylismy|odwiedzilam|odwiedzilismy|polecialam|polecielismy|pojechalam|pojechalismy|zwiedzilam|zwiedzilem|zwiedzilismy|zobaczylam|zobaczylem|wzielam|wzialem|mialam|mialem|moglam|moglem|moglismy|testuje|testujemy|sprawdzam|nocowalismy|wybralam|wybralismy`,
      'zaprosilo nas|mnie @|&',
      'bylismy|bylam|bylem|jestesmy|jestem _? na zaproszenie @|&',
      'dziekujemy|dziekuje|dzieki @|visit _? ,? ze moglismy|moglam|moglem|mozemy',
      'rachunek|koszty|wszystko po ich stronie',
      'zaprosil|zaprosila nas|mnie hotel|restauracja|marka|resort|pensjonat|browar',
      'bylismy|bylam|bylem jako? gosciem|goscmi|gosciem hotelu|restauracji|marki|@',
      'podroz|wyjazd|wyjazdu|wyjezdzie|wizyta|press prasowa|prasowy|prasowym|prasowego|trip z|do|na|do|@|&|.|,',
      'na wyjezdzie|wyjazd prasowym|prasowy',
      `koszt|koszty ${STAY}? pokryl|pokryla|pokrylo|pokryli|poniosl|poniosla|pokrywa mi|nam? @|&|hotel|marka|firma|organizator`,
      `@|& pokryl|pokryla|pokrylo|pokryli|oplacil|oplacila|oplacilo|oplacili mi|nam? koszty|koszt|lot|loty|hotel|nocleg|noclegi|przelot|pobyt|wyjazd`,
      `${STAY} na koszt hotelu|marki|firmy|restauracji|@|&|wydawnictwa|organizatora|producenta`,
      'wejsciowki|zaproszenia|bilety|wejscie|karnet od organizatora|organizatorow|teatru|kina|@',
    ],
    {
      unless: `${LIFE} ${INSTITUTE} ${SUBJECT} ? dziennikarze minister prezydent posel poslow kupilam kupilem zarezerwowalam pracodawca pracodawcy nfz ubezpieczyciel firmowy integracyjny reklamacja delegacji delegacja podcastu rozmowy`,
    },
  ),
  phrase(
    'discount-code',
    'strong',
    [
      'na|z|moj kod|haslo|kodem|haslem " _ " macie|masz|jest|dostaniecie|dostaniesz|rabat|znizka|taniej|wam|mniej|cos|dam|mam|zetna',
      'kod rabatowy|znizkowy|promocyjny : _',

      'kod na znizke|rabat : _',
      'mam|mamy|zalatwilam|zalatwilem|ogarnelam|ogarnalem|wynegocjowalam _? dla|wam was|ciebie|moich? _? kod|kodzik|rabat|znizke|znizki|rabacik rabatowy|znizkowy? do|na|w @|&',
      'mam|mamy|zalatwilam|zalatwilem|ogarnelam|ogarnalem|wynegocjowalam dla was|ciebie|moich kod|kodzik rabatowy|znizkowy? :',
    ],
    { unless: `${MINE} ? wygasl niewazny newsletter oszustwo` },
  ),
  phrase(
    'discount-code',
    'medium',
    [
      'moje kody rabatowe|znizkowe',
      'kod|kodzik rabatowy|znizkowy|promocyjny? jest|znajdziecie|macie|w|czeka|zostawiam|w|na? bio|opisie|wyroznionych|profilu|highlights',
      'link i kod rabatowy|znizkowy',
      'z|moj moim|kod kodem|w macie|masz|dostaniecie|dostaniesz|kupicie|jest taniej|znizke|rabat|_ %?',
      'kody rabatowe|znizkowe _? w|znajdziecie|sa|macie bio|wyroznionych|w|opisie|highlights|profilu',
      'kod znizkowy|promocyjny|rabatowy & _?',
      'kodu|kod|kodem|kodzie tworcy :|_',
      'wspieraj|wspieracie|wesprzyj|wspierajcie mnie kodem',
      'moim|moj|moim kodem|kod polecajacym|polecajacy|polecenia',
      'kod polecajacy|polecenia : _',
    ],
    {
      unless: `${SUBJECT} ? nasze nasza naszym wygasl niewazny newsletter zalando szuka szukam ktos dziala python`,
    },
  ),
  phrase('discount-code', 'medium', ['mam|mamy|jest|macie _? kod|kodzik : _'], {
    unless: `${MINE} ? jesli gdy kiedy jest nie bledu blad`,
  }),
  label('discount-code', 'medium', ['kody rabatowe|znizkowe', 'moje kody'], {
    unless: `${SUBJECT} python`,
  }),
  phrase(
    'affiliate',
    'medium',
    [
      'link|linki|linkow|linkiem reklamowy|reklamowe|reklamowym|reklamowych|sponsorowany|sponsorowane|afi|aff|prowizyjny|prowizyjne',
      'kupujac|zamawiajac|rezerwujac|kupicie|kupisz|zamawiacie|kupujecie przez|z|za|poprzez _? _? link|linki|linku|linkow|linka _? _? _? wspierasz|wspieracie|pomagasz|pomagacie',
      'wspierasz|wspieracie mnie|kanal|moja|nasz|bloga _? kupujac|zamawiajac|rezerwujac|jesli|gdy|robiac _? przez|z|zakupy|poprzez',
      'mam|bede|dostaje|dostane z tego|nich|nich|linkow pare|kilka|drobna|mala|jakis|procent|prowizje',

      'bez|zadnych dodatkowych kosztow dla|z ciebie|was|twojej|waszej',
      'nie ponosisz|ponosicie|poniesiesz _? dodatkowych kosztow',
      'uczestnicze|uczestniczymy|biore|bierzemy|jestem|jestesmy|nalezymy|partner _? _? w|do|udzial programie|programu partnerskim|afiliacyjnym|partnerskiego|afiliacyjnego',
      'jestem|jestesmy partnerem|partnerka|partnerami amazon|allegro|awin|booking',
      'prowizyjka|prowizyjke|prowizyjki',
      'uzywajac|uzywacie|uzyjecie|uzywasz|wpisujac|wpisujecie mojego|moj|tego? kodu|kod _? ,? wspieracie|wspierasz|dostane|dostaje|pomagacie',
      'kod|kodu|kodem afiliacyjny|afiliacyjnego|afiliacyjnym',
      'link|linki z? *? to|sa reklama|reklamy',
      'nie kosztuje|kosztuja ,? a mi|mnie|ja',
      'prowizja|prowizje dla mnie|nas',
      'link|linki afi',
      'link|linki|linkow w|pod|na stories|story|bio|opisie|komentarzu|komentarzach|wyroznionych|dole|postem|blogu ,|(|to|sa? _? _? afiliacyjne|afiliacyjny|partnerskie|partnerski|reklamowe|prowizyjne',
      'link|reflink|kod polecajacy|polecajacym|referencyjny w|na bio|opisie|komentarzu|profilu',
      'wy|ty macie|masz|dostajecie|dostaniecie|dostajesz|dostaniesz _? _? _? ,? a|i ja _? _? premie|bonus|prowizje|nagrode|tez',
    ],
    { unless: `${LIFE} ${SUBJECT} ? bank kredyt allegro sprzedaje posrednik nieruchomosci` },
  ),
  phrase(
    'affiliate',
    'medium',
    ['cena dla was|ciebie bez zmian', 'cena _? dla was|ciebie sie? nie zmienia'],
    { amid: 'link linki linku linkow prowizja prowizje afiliacyjne', unless: '? sklep' },
  ),
  phrase('author-disclosure', 'medium', ['partnerem|sponsorem|mecenasem jest @|&'], {
    amid: 'odcinek odcinka odcinku podcast podcastu film filmu filmie nagranie',
    unless: `${INSTITUTE} zyciowym miasto wydarzenia`,
  }),
  phrase(
    'affiliate',
    'medium',
    [
      'taniej|gratis|znizki|rabatu|rabat|bonus|bonusu _? _? z|przez|za mojego|moj|moim linku|linka|link|linkiem',
      'z|przez mojego|moj linku|linka|link|polecenia _? _? zl|zlotych|euro|eur|bonus|bonusu|premii|dla',
      'dla was|ciebie i _ zl|euro|zlotych? dla|mnie mnie|tez?',
    ],
    { unless: `${LIFE} ? wesele przepis porcja` },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'ambasadorka|ambasador|ambasadorem|ambasadorke marki &|@',
      'jestem|zostalam|zostalem|bede|od dzis|dzisiaj|teraz|oficjalnie? twarza marki|kampanii|firmy? &|@',
      'jestem|dolaczylam|dolaczylem|dolaczam|naleze w|do teamie|teamu|druzyny|rodziny|team|skladu marki? @|&',
      'jestem|bede|zostaje|zostalam|zostalem w|czescia @ _? _? team|teamie|teamu|ekipie|ekipy|skladzie',
      'jestem|zostalam|zostalem czescia rodziny|teamu|druzyny|ekipy marki? @|&',
      'zawodnik|zawodniczka|rider|riderka teamu|marki @|&',
      'reprezentuje|reprezentowac|reprezentuje marke @|&',
      'jezdze|startuje|biegam|gram|skacze dla @',
      'dziekuje|dzieki|dziekuje mojemu|moim|mojej sponsorowi|sponsorom|sponsorce : @|&',
      'dziekuje|dzieki mojemu|moim sponsorowi|sponsorom @|&',
      '@ wspiera|wspieraja mnie w|caly|od|na|kolejny|juz _? sezonie|sezon|roku|rok|sezonu',
      'moi|moich sponsorzy|sponsorow|partnerzy|partnerow : @',
      'wspierany|wspierana|ubierany|ubierana|sprzetowo przez @',
      'ubiera|wyposaza|sponsoruje mnie|nas @',
      'w|z sezonie|sezon|roku wspiera|wspieraja mnie @|&',
      'jestem|zostalam|zostalem partnerka|partnerem|tworczynia|tworca marki|w|programu|programie @|&|programie|partnerskim|tworcow &|@',
      'program|programie|programu tworcow|ambasadorow|creators @|&',
    ],
    { unless: `${LIFE} ${INSTITUTE} ${SUBJECT} ? kraj polske szukamy rekrutacja pracuje` },
  ),
];
