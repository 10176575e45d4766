import type { Lexicon } from './index.ts';
import { EVERYDAY } from './sv-everyday.ts';
import { FAMILY, SUBJECT, TERMS, TRIFLE } from './sv-terms.ts';

export const sv: Lexicon = {
  trade: 'influencermarknadsforing influencermarketing reklambyra mediebyra annonsmarknad',
  concepts: {
    paid: 'betalt betald betalda kommersiellt kommersiell kommersiella sponsrat sponsrad sponsrade',
    sponsor:
      'sponsrat sponsrad sponsrade sponsras sponsrar sponsrats sponsor sponsorn spons sponsring huvudsponsor',
    pay: 'betalar|betalade|betalat|betalt|ersatter+mig|mej|oss far|fick|fatt|blir|blev|blivit+jag|vi|faktiskt?+betalt|betald|betalda|arvode betald|betalt|betalda|avlonad|arvoderad+av',
    fee: 'far|fick|fatt+pengar+for+det|den|detta|inlagget|videon arvode arvodet honorar ersattning mot+betalning pengar+for+att|inlagget|videon|det',
    ad: 'reklam annons rekl reklaminlagg annonsinlagg reklampost reklamsamarbete reklamsamarbetet annonssamarbete annonssamarbetet produktplacering',
    deal: 'samarbete samarbetet samarb samarbetar partnerskap partnerskapet kampanj kampanjen collab collaben kollab reklamsamarbete annonssamarbete sponsoravtal',
    task: 'pa+ett?+betalt?+uppdrag+av|at|fran|for inhyrd|anlitad+av inlagg|inlagget|video|videon|avsnitt|avsnittet|podden|receptet+ar|gors+gjort|gjord|skapat?+i+samarbete+med',
    enable:
      'mojliggjort|mojliggjord|mojliggors|presenteras|presenterat|finansieras|finansierat|finansierad|bekostas|bekostat+av mojlig|mojligt+tack gors|gjorts|gjordes|gjort|gjord|skapats+med+stod|pengar|hjalp+fran|av',
    content:
      'texten inlagg* post video* klipp klippet filmen reel* story storyn avsnitt* podd* podcast* blogg blogginlagg* vlogg* artikel* recept* pin pinnen stream* livestream* sandning* tweet* trad traden tiktok* karusell* bild bilden bilder bilderna nyhetsbrev* innehall',
    this: 'detta denna dessa den+har det+har de+har dagens veckans kvallens inlagget avsnittet videon',
    be: 'ar innehaller gors blir var foljer',
    me: 'fick+komma jag mig mej vi oss min mitt mina vart utan+att+betala',
    say: 'langtidstest langtidstesta testning prata pratar snacka beratta saga visa visar posta dela lagga namna testa testar testat testade test testet prova provar provat provade recension recensera omdome asikt asikter arlig arliga arligt skriva promota utvardera tycker',
    by: 'av fran via pressresa|pressresan+med',
    got: 'gifted fick|fatt+_?+_?+hem|hemskickat|hemskickad|tillskickat|tillskickad fatt|fick|mottagit|mottog|lanat|lanade+_?+_?+_?+av|fran fatt|fick|far+_?+_?+_?+gratis|kostnadsfritt+_?+av|fran|hos fatt|fick|far+prova|testa|lana|bo+_?+_?+_?+gratis|kostnadsfritt skickade|skickat|gav|gett|skankt|skankte|sponsrade+mig|mej|oss|hem ni+skickade|gav|sponsrade skickad|skickat|skickade|skickats|mottagen|mottaget|mottagna|utlanad|utlanat|sponsrad|sponsrat|sponsrade+_?+_?+_?+av|fran gava gavor pressutskick pressutskicket prutskick prpaket presspaket presskit recensionsexemplar recensionsexemplaret recensionsex recex lasexemplar testexemplar produktprov pr+paket|utskick|lada|prov|produkt|produkter|gava|gavor|sample|samples',
    free: 'bjod+huset+pa huset+bjod stod+for+bade?+boende|middag|resan|maten bekostade|bekostar|betalade|betalar|stod+_?+_?+resan|resa|hotellet|hotell|boendet|flyget|middagen|vistelsen noll+kronor|oro|spann pa+huset|husets notan+var|ar|stod|gick+pa|for+dem i+utbyte+mot gratis kostnadsfritt kostnadsfri sponsrat sponsrad sponsrade gava gavor utan+kostnad utan+att+betala pa+deras|husets+bekostnad betalade|betalat|betalt+inget|ingenting|noll|0 i+utbyte+mot mot+att+jag|vi stod|tog+for?+notan|kostnaden|allt betala+en+krona pressutskick pr+paket|utskick|lada|prov|produkt|produkter|gava|gavor|sample|samples',
    invite:
      'som+deras|era+gaster|gast inbjuden inbjudna bjuden bjudna pressresa pressresan pressevent presseventet pressmiddag pressvisning bjod|bjudit+in|hit|med?+mig|oss bjod+hit+oss|mig pa+inbjudan+av|fran',
    house:
      'agarna semesterby* feriepark* market varumark* kladmark* foretag* firma* butik* affaren webbsh* websh* natbutik* tillverkar* producent* forlag* restaurang* krogen hotell* salong* klinik* aterforsal* importor* leverantor* brygger* roster* bager* spa spaet killarna|tjejerna|teamet|ganget+pa',
    stay: 'helg helgen middag middagen resan flyget hotell testa|prova|uppleva|provsmaka|smaka+deras|hotellets|restaurangens|krogens|nya|den natt natter weekend vistelse* boende* overnattning* rum rummet svit behandling* massage avsmaknings*',
    commission:
      'lite+av+kakan en+liten+bit+av+kakan nagra|liten+slant en|ett+_?+bonus|ersattning|belonging|slant+om|nar|for+varje provision provisionen kickback liten|en+slant nagra|liten|par|lite+procent|procentandel|ore tjanar|far|ger+jag|vi|mig?+nagra|ett|lite+par?+kronor',
    earn: 'far|fick|fatt+pengar bada+far|far+bada vi+bada jag+ocksa far|faar+jag+_?+_?+kr|kronor|bonus tjanar tjana far|ger+jag|vi|mig|oss?+en|lite?+liten?+provision|slant|ersattning',
    link: 'lank lanken lankar lankarna annonslank* reklamlank* adlank* adlink adlinks affiliatelank* provisionslank*',
    buy: 'koper kopa kopt kopte kopet handlar handla bestaller bestallde klickar shoppar',
    affiliate:
      'annonslank* reklamlank* adlank* adlink adlinks affiliate affiliatelank* provisionslank* sponsrad|sponsrade|annons|reklam+lank|lankar',
    ambassador:
      'ambassadorsteamet ambassadorteamet min|mina+kladsponsor|utrustningssponsor|huvudsponsor|sponsor|sponsorer ambassador ambassadorer varumarkesambassador brandambassador',
    face: 'ansiktet|ansikte+utat|for atlet teamryttare teamakare i|for|med|av|pa+team sponsrad+akare|atlet|lopare|cyklist',
    official:
      'gar+med gatt+med officiell officiellt stolt kontrakt kontraktet skrivit+pa signat forlangt sasong sasongen aran glad antligen del+av',
    private: `stolt|stolta|glad+sponsor|sponsorer+av|till|for studenter jobbintervju vernissage vernissagen jag+ar+tolk|larare|advokat|skadespelare|guide|oversattare lotter sponsra|sponsrar|sponsa+mig|oss|oss?+snalla|please|nan|nagon rekryterar anstaller ${FAMILY} min+faster|bror|man|fru|son|van|dotter|mor|chef|lon arbetsgivare lonen skatten saljes kopes uthyres pa+provision fotbollslag matchen cupen turneringen swish fonden barncancerfonden kyrkan gud stiftelsen kommunen museet utstallning teatern sveriges unicef forelasning forskning arkivet tidningen lokala matchtrojor ungdomslaget forening* klubb* insamling* rodakors* korset universitet* ambassad ambassaden skolan`,
    generic:
      'den|de|det|en+sponsrade|sponsrad+_ sponsras|sponsrat|sponsrad|sponsrade|presenteras+av+min|mitt|mina|pappas|mammas|mormors|csn|pension|somnbrist|kaffe|koffein|angest|stress varje varenda manga andra andras hennes hans flesta massa',
    perhaps:
      'skulle borde onskar onskade drommer hoppas ifall kanske soker letar tank+om undrar|fragar|fragat+om vill+ha|bli|gora ta|tar+betalt hade+varit later|som+om',
    subject: `helt+okej|ok+sa+lange sa|sagt|tackade+jag?+nej nej+till samarbete+erbjudet|erbjuden erbjuden|erbjods|erbjudits+ett|mitt analyserade analyserat marktes tecknar reklam|annons|samarbete|sponsrat|betalt+eller+inte|vad|bara|gillar|ar|tycker ar+det|detta|den|det+har+har?+en?+reklam|annons|samarbete|sponsrat|betalt ${SUBJECT}`,
    trifle: `mitt+paket fel trasig trasiga forsening forsenat installt strejk ${TRIFLE}`,
  },
  entries: [...TERMS, ...EVERYDAY],
  codeBetween: 'min ar',
  codeBare: 'kod koden koder',
  mine: 'min mitt',
  ours: 'vart oss',
  with: 'med min',
  grants: 'ger',
  you: 'er dig',
  tagNouns: 'nederst',
  or: 'eller',
  and: 'och',
  made: 'av',
  misspelt: 'samarbete reklamsamarbete sponsrat annonssamarbete',
  deny: 'ingen inte ej ingen inget inga aldrig utan icke slipper',
  between: 'ett en ar det detta nagot nagon betalt betald vara som',
  everyday:
    'livs dans samtals samarbets affars tranings lek spel resa freds kultur klimat idrotts ungdoms handels',
  spokenOf:
    'stor lang enda hashtaggen anvand anvanda anvander skriv skriva skriver ordet eller utan glomma glommer glomde',
  talk: 'konsumentverket reklamombudsmannen reklammarkera reklammarkering markera markerar markering',
  code: 'kod koden koder rabattkod rabattkoden rabattkoder kampanjkod rabattkupong kupongkod',
  otherCode: 'hemlig hemliga port fel kall streck las skriva skriver land klad',
  gripe: 'influerare influencers ogiltig ogiltigt ogiltiga utgangen utgangna',
  use: 'anvand anvanda anvander med min ange skriv skriver knappa sla uppge namnet kor',
  rebate:
    'kassan rabatt rabatten rabatter rea billigare gratis frakt fraktfritt erbjudande procent spara sparar kassan bestallning',
  means: 'med',
  goodFor: 'pa',
  like: 'som',
  sale: 'sommar host vinter var jul pask rea valkommen ny hej helg morsdag farsdag alla extra frakt frifrakt fri rabatt tack',
  partner: 'samarbetspartner',
  ambassador: 'ambassador',
  advert: 'reklam annons samarbete',
  call: 'shoppa kop handla bestall hitta lank lanken bion klicka testa prova',
  goods:
    'kollektion kollektionen produkt produkter produkterna serie nyhet nyheter lansering sortiment',
  praise: 'alskar favorit favoriter rekommenderar bast basta underbar tipsar',
};
