import type { Lexicon } from './index.ts';
import { EVERYDAY } from './pl-everyday.ts';
import { TERMS } from './pl-terms.ts';

export const pl: Lexicon = {
  trade: 'influencerzy influencerow influencerom reklamodawcy reklamodawcow',
  concepts: {
    paid: 'platna platne platny platnej platnego platnym komercyjn* odplatn* reklamow* sponsorowan* oplacon* wynagrodzeniem',
    sponsor:
      'sponsorowan* zasponsorowa* sponsoruje sponsoruja sponsorowal* sponsorem sponsor sponsora sponsorka sponsoring*',
    pay: 'oplaca oplacaja finansuje finansuja placi placa zaplacil zaplacila zaplacili zaplacilo placil placila placili oplacil oplacila oplacili zaplacono oplacono sfinansowal* sponsoruje zasponsorowal*',
    fee: 'wynagrodzen* honorari* dostalam|dostalem|dostaje|biore|wzielam|wzialem|otrzymalam|otrzymalem|otrzymuje+za?+_?+kase|pieniadze|hajs|zaplate',
    ad: 'reklama reklame reklamka reklamuje reklamujemy lokowanie|lokowania+produktu|produktow product+placement',
    deal: 'w+ramach+wspolpracy wspolpraca wspolpracy wspolprace wspolka wspolke kolaboracj* collab kooperacj* partnerstwo partnerstwa partnerstwie zlecenie barter ramach|elementem|czescia+kampanii partner+platny|komercyjny|reklamowy platny|komercyjny+partner',
    task: 'na+zlecenie zlecenie+od|dla',
    enable:
      'powstal|powstala|powstalo|nagrany|mozliwy+dzieki dzieki|przy+wsparciu|uprzejmosci sfinansowany|oplacony|wspierany+przez partnerem|partnerka|partner|mecenasem+dzisiejszego|tego|odcinka|filmu|materialu|podcastu',
    content:
      'material tekst tekstu tweeta tweet post posta postu poscie wpis wpisu wpisie film* video wideo vlog* rolka rolke rolki rolce reel relacj* story stories odcin* material* artykul* podcast* stream* tiktok* recenzj* publikacj* tresc tresci karuzel* newsletter* przepis',
    this: 'ten tej tego tym tych dzisiejsz* dzis dzisiaj tutaj niniejsz* ponizsz* powstal',
    be: 'jest byl byla zawiera powstal powstala znajduje pojawia wystepuje',
    me: 'mi mnie mna nam nas moj moja moje mojej moim mojego mam mamy mialam mialem mielismy jestem jestesmy bylam bylem bylismy dostalam dostalem dostalismy dostalysmy otrzymalysmy dostaje dostane otrzymalam otrzymalem otrzymalismy otrzymuje otrzymam zarabiam zarobie zostalam zostalem testuje testujemy biore pokazuje dolaczylam dolaczylem przyjelam przyjalem reklamuje moge dziekuje dziekujemy nocowalismy',
    say: 'mowi* powiedz* opowied* opowiad* pokaz* polec* wspomn* recenzj* zrecenz* testuj* testow* przetest* test opini* promow* promuj* publikacj* publikow* nagra* sprobow* wyprobow* sprawdzi* napisa* reklamow*',
    by: 'od przez dzieki',
    got: 'dostalysmy otrzymalysmy w+prezencie+od dotarl|dotarla|dotarlo|dotarly+do+mnie gifted dostalam dostalem dostalismy otrzymal* otrzyman* podarowal podarowala podarowali podarowan* przyslal przyslala przyslali przyslan* wyslal wyslala wyslali przeslal przeslala przeslali podeslal podeslala podeslali podeslan* sprezentowal* obdarow* gift barter* uzyczyl uzyczyli uzyczon* udostepnil* udostepnion* przekazal przekazali przekazan* recenzenck* paczka|paczke|paczki|paczuszka|przesylka|przesylke|prezent|prezenty|prezencik|upominek|zestaw|produkt|produkty|egzemplarz|niespodzianka|probki+pr?+od pr+gift|box|paczka paczka|paczke|paczki|przesylka|prezent+pr',
    free: 'na+koszt+lokalu pokryl|pokryla|pokryli|pokrywa|oplacil|oplacili|zaplacili|sponsorowal+_?+_?+_?+koszty|pobyt|przelot|lot|hotel|nocleg|wyjazd|kolacje w+zamian+za na+ich|jego+koszt rachunek+_?+_?+oni|restauracja gratis gratisie bezplatn* darmow* nieodplatn* barter* goscinnie darmo friko bez+oplat|kosztow zamian+za prezencie na+koszt+hotelu|marki|firmy|restauracji ramach+barteru|wspolpracy|zaproszenia nie+placilam|placilem|placilismy|placilysmy|zaplacilam|zaplacilem|zaplacilismy',
    invite:
      'jako+ich+goscie|gosc zaprosil zaprosila zaprosili zaprosilo zaproszen* zaproszon* ugoscil* goscinn* goscmi gosciem presstrip press+trip wyjazd|wyjazdu|wizyta+prasowy|prasowego|prasowa',
    house:
      'park parku lokal lokalu marka marki marke firma firmy firme sklep sklepu hotel hotelu hotelem restauracj* wydawnictw* producent* dystrybutor* importer* salon salonu kawiarni* biuro biura aplikacj* butik* gabinet* klinik* drogeri* browar* pensjonat* apartament* resort brand brandu manufaktur* cukierni* platform* panowie|ludzie|ekipa|dziewczyny|chlopaki+z',
    stay: 'weekend kolacja kolacje obiad wyjazd przelot hotel nocleg* pobyt* degustacj* zabieg* masaz* rejs noce nocy',
    commission:
      'wpadnie|wpada|wpadaja|skapnie|kapnie+mi+pare|kilka|jakies? zarobic|zarobie+kilka|pare+groszy|zlotych|zl premia|premie|bonus|bonusik|nagroda|nagrode+_?+jesli|jak|za|gdy prowizj* procent+od|z maly|drobny|niewielki+procent dostane|dostaje|zarabiam+kilka|pare+groszy|zl|zlotych zarabiam+na+tym|nim|nich|linkach|linku|poleceniach',
    earn: 'wpadnie skapnie kapnie zarobic oboje+_?+dostaniemy|dostajemy|zyskamy ja+tez ja+rowniez my+oboje zarabiam zarobie dostaje dostane otrzymuje otrzymam mam odpala placi daje wpada leci',
    link: 'link linku linki linkow linkiem linkami linka linkach odnosnik* reflink*',
    buy: 'zakladacie zakladasz zalozycie zalozysz zalozy kupisz kupicie kupi kupuj* kupion* kupilam kupilem kupilismy zakup zakupy zakupu zakupow zamowi* zamawia* zamow klik* zaloz* rejestr* zarejestr* sprzedaz*',
    affiliate:
      'afiliac* affiliate partnerskie partnerski partnerskim partnerskich partnerskiego referencyjn* polecajac* reflink* prowizyjn*',
    ambassador: 'moj|moim|mojego|nasz+sponsor|sponsorem|sponsora ambasador*',
    face: 'twarza teamie teamu zawodnikiem zawodniczka reprezentuje riderem',
    official:
      'oficjaln* dumna dumny dumni dumy kontrakt* umowe sezon* podpisal* dolacz* zostalam zostalem rok przedluz* zaszczyt* kampani* kolekcj*',
    generic:
      'tylko|same|ciagle|kolejne|te+sponsorowane|sponsorowanych zawodnik|zawodniczka|kolarz|biegacz|druzyna|zespol|klub+sponsorowany|sponsorowana+przez+& sponsoruje|sponsoruja|sponsorowany|sponsorowana+przez?+moja|moj|moje|moich|bezsennosc|kawa|kofeina|stres|lek kazda innych cudz* jakis jakas jakies jakiejs najlepsz* najgorsz* glup* durn* wiekszosc* wielu ukryt*',
    perhaps:
      'gdyby gdybym jesli kiedy chcialabym chcialbym chce szukam szukamy poszukuj* marze czekam czekajac powinn* trzeba mozesz',
    subject:
      'serialu seriale tvp gazecie gazeta portalu ankiecie podatek podatku skarbow* czy+ten|ta|to|te+_?+_?+_?+reklama|wspolpraca|sponsorowany|sponsorowane|reklamowy czy+to+_?+reklama|wspolpraca|sponsorowane influencer* uokik* ustaw* prawn* przepisy przepisow regulamin* ankiet* licencjat* badani* szkoleni* webinar* tworcy tworcow tworcom tworcami marketing* telewiz* radiu kinie billboard* celebryt* afer* oszust* scam kary ukara* dlaczego czemu wkurz* stanowisk* rekrutac*',
    private:
      'meza zony patronit* wplatom patronom instytut* filmowej kuzynka kuzyn kuzynki ministerstw* minister* brat brata wujek dziadek tesciowa szwagier corka syn zona narzeczony moj|moja+firma|szef|praca sponsorujcie zasponsorujcie rekrutuj* zatrudni* mama tata babcia ciocia siostra maz chlopak dziewczyna kolega kumpel szef od+swojej|swojego|mojej|mojego?+mamy|taty|babci|dziadka|dziadkow|cioci|wujka|siostry|brata|meza|zony|chlopaka|dziewczyny|przyjaciol|przyjaciolki|przyjaciela|kolegi|kolezanki|tesciow|rodzicow|szefa|sasiadki|sasiada|corki|syna przyjaciolka przyjaciel kolezanka urodzin* swieta imienin* wigili* mikolaj* walentynk* sylwest* slub slubu wesele weselu komuni* chrzcin* rocznic* pracy prace pracodawc* wyplat* pensj* szkol* uczelni* uniwersytet* nauczyciel* klub klubu druzyn* turniej* mecz meczu fundacj* zbiork* charytatyw* szpital* gminy urzad muzeum galeri* teatr* orkiestr* festiwal* konferencj* wolont* bibliotek* stowarzysz* kredyt* bankomat* przewalut* przelew* pobral* mieszkani* oddam vinted olx unicef',
    trifle:
      'zla zle zly bledna bledny uszkodzona sms whatsapp opoznien* odwolan* strajk* giveaway give+away gwarancj* gosci zamowil* wygra* rozmiar na+randke|kolacje|obiad+do odpowiedz maila wiadomosc* rabatow* znizk* zwrot* faktur* reklamacj* mandat* nagrod* medal* dyplom* pytani* zdjecie zdjecia kurier* paczkomat* uszkodzon* zepsut* wsparcie pomoc',
  },
  entries: [...TERMS, ...EVERYDAY],
  codeBetween: 'rabatowy znizkowy promocyjny do to dla was w',
  codeBare: 'kod kodem kodzie',
  mine: 'moj moim',
  grants:
    'daje odejmuje obnizy obniza ucinacie zaoszczedzicie oszczedzacie zaoszczedzisz macie masz dostaniecie dostaniesz dostajecie dostajesz zgarniecie zgarniesz zgarniacie',
  you: 'wam ci',
  ours: 'nasz nasza nasze',
  with: 'z moj',
  till: 'kasie koszyku zamowieniu podsumowaniu',
  or: 'lub',
  and: 'i',
  made: 'od',
  misspelt: 'reklama wspolpraca sponsorowany sponsorowane reklamowa',
  deny: 'nikt nie bez nigdy zadna zaden zadnej ani',
  between: 'jest to byla mam ma zadna zadnej za',
  turn: 'ale',
  everyday: 'taniec zycie podroz trening',
  spokenOf: 'wielka jedna wielkie sama hashtag hashtagu slowo oznaczac oznaczenie bez uzywac',
  talk: 'uokik',
  code: 'kodzie kod kodem kodzik kodu rabatowy',
  otherCode: 'qr pocztowy kreskowy dress zrodlowy karny pin binarny blik dostepu',
  gripe:
    'influencerzy influencerow influencerki niewazny niewazne wygasl wygasly odrzucony nieprawidlowy niepoprawny',
  use: 'z wpisac podac uzyc ucinacie moj lapcie lap trzymajcie uzyj moim mojego wpisz wpiszcie wpisujac wpisany podaj podajcie skorzystaj uzyjcie haslo haslem',
  rebate:
    'rabat rabatu rabatem znizka znizki znizke znizka taniej tansze tanszy tansza minus gratis promocja dostawa zakupy rabatowy zamowienie kasie koszyku schodzi procenty rabacik promka',
  means: 'z',
  goodFor: 'na',
  whose: 'dla',
  like: 'jak',
  sale: 'start premiera lato zima jesien wiosna swieta promocja witaj rabat dostawa',
  partner: 'partnerka',
  ambassador: 'ambasador ambasadorka',
  advert: 'reklama',
  call: 'kup zamow sklep link bio sprawdz odkryj sprobuj sprawdzcie',
  goods:
    'kolekcja produkt produkty marka serum krem pomadka perfumy sukienka buty torebka aplikacja oferta cena nowosc',
  praise: 'ulubiony ulubiona ulubione kocham uwielbiam idealny idealna polecam cudowny',
  offer: 'dostepny dostepna dostepne premiera kolekcja konkurs kampania promocja',
  noCode: 'pocztowy kreskowy',
};
