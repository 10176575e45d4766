import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

/** Family, friends and feasts: what they give is no sample. */
export const FAMILY =
  'mormor* morfar* farmor* farfar* bedstemor* bedstefar* soster lillebror storebror lillesoster storesoster moster onkel kusine faetter veninde* venner* kaerest* kolleg* chefen nabo naboen svigermor* foraeldr* fodselsdag* jul julegave* bryllup* barnedab konfirmation*';
export const SUBJECT =
  'skattestyrelsen influencere influenter forbrugerombudsmanden markedsforingsloven reglerne domstolen skjult skjulte reklamer reklamerne reklamepause kursus undersogelse hvorfor';
/** What people pass on to each other, and no product. */
export const TRIFLE =
  'bestilte bestilt bestilling sporgsmal svar hjaelp rad mail sms besked beskeden knus kompliment komplimenter energi inspiration udfordring ide besog tilbage retur forkert forsinket levering pengene penge refusion ansogning bode kritik kommentarer kaerlighed stotte indgang entre fragt parkering opskrift tilladelse chancen at+vide brev billede billeder forkerte faktura';
/** In French an "annonce" is any announcement. */
const FRENCH =
  'le les des nous vous est une pour avec dans je notre cette votre sur la un au que qui recrute vend l';
/** Words that Danish alone has of the two. */
const DANISH =
  'og er jeg vi har det den der med til pa ikke af som sa min mit mine din dit lige nu fra ny nye helt endelig denne dette hvor hvad ogsa kan skal havde blev mig dig os sig alle efter eller men nar';
/** Small ads of people, and the trade itself. */
const SELL =
  'saelges kobes udlejes bolig soges stilling job avisen stiftstidende arkiver marketing reklamebureau markedsforing design vintage retro';
const SPORT = 'hold holdet klub klubben forening kamp kampen cup festival stadion';

export const TERMS: readonly Entry[] = [
  tag('gifted', 'medium', ['presseprove pressegave']),
  tag('author-disclosure', 'medium', ['reklameindhold']),
  phrase('ambassador', 'medium', ['som|stolt @ ambassador|atlet']),
  phrase(
    'gifted',
    'medium',
    [
      'testtelefon|testenhed|testeksemplar|testbil|testcykel _? udlant|lant? af|fra|hos &|@',
      'anmelderkode|anmelderkoden|anmeldernogle|pressenogle',
      'opholdet|turen|middagen|billetterne mod at dele|vise|poste|skrive|laegge',
      'faet|fik tilsendt den|det|de nye _? _? fra &',
    ],
    { unless: FAMILY },
  ),
  label('gifted', 'medium', ['invitation'], { mention: 'aside' }),
  phrase(
    'gifted',
    'medium',
    [
      'til lans fra|af @',
      'opholdet|turen|rejsen|middagen|billetterne|flybilletterne var|er|blev betalt af @',
      'gratis|vederlagsfrit for|mod|til at fortaelle|sige|skrive|dele om? min? aerlige? mening|anmeldelse',
      'gratis|vederlagsfrit mod en|min aerlig|aerlige? anmeldelse|mening|omtale',
    ],
    { unless: '?' },
  ),
  phrase(
    'discount-code',
    'strong',
    ['kode|koden & for|giver|til 5|10|15|20|25|30|35|40|50 _? _? _? hos|pa|i @'],
    { unless: '?' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'pressetur|presseturen|pressetrip|presserejse|presserejsen _? arrangeret|organiseret|inviteret|betalt af &|@',
    ],
    {
      unless:
        'ministeriet ministeren regeringen folketinget journalist* journalister aflyst skriver skolen klubben',
    },
  ),
  apart(
    'ambassador',
    'medium',
    [
      'sponsoreret|sponseret lober|rytter|cyklist|atlet|klatrer|svommer|surfer|triatlet|skilober|golfer|sejler hos|af|for|med @',
    ],
    { unless: '? klubben hun han' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'som|er|blevet sponsoreret|sponsorerede|sponseret lober|rytter|cyklist|atlet|klatrer|svommer|surfer|triatlet|skilober|golfer|sejler hos|af|for|med @',
      'som|er|blevet @ ambassador|rytter|lober|atlet|cyklist',
      'som|er|blevet ambassador for|hos @',
    ],
    { unless: `? klubben hun han ${FAMILY} unicef fred` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'sendte|sendt mig|os _? _? _? _? ,? sa jeg|vi kan teste|prove|afprove',
      'sendte|sendt mig|os _? _? _? _? ,? for at teste|prove|anmelde|afprove',
      'pakken|pakke|kassen|aesken|boksen fra @ _? _? _? _? _? _? ,? det|den|alt er en gave|pressegave fra dem|maerket|brandet|butikken',
      'har|fik|faet hjem til test|afprovning',
      'faet|fik _? hjem til test af|fra',
      'de gav|bod|betalte pa? hele middagen|menuen|maltidet|maden|regningen|aftenen|gildet',
    ],
    {
      mention: true,
      unless: `${FAMILY} bestilte bestilt bestilling naboer naboen faktura skolen mor far tekniker linjen ars arsdag dag fejrede fest festen fylder forkerte storrelse`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'vaerelse|vaerelset|ophold|opholdet|overnatning|overnatningen|hotellet|natten stod @ for',
      'vaerelset|opholdet|overnatningen|hotellet|rejsen|naetterne|natten _? _? betalte|gav|sponserede @',
      'vaerelset|opholdet|overnatningen|hotellet|rejsen blev|er betalt af @',
      '@ gav|betalte|sponserede opholdet|vaerelset|overnatningen',
      'inviterede|inviteret os|mig ind? til? at prove|smage|teste|opleve den|det|deres? nye? menu|menuen|menukort|spa|efterarsmenuen|vintermenuen|sommermenuen|forarsmenuen|efterarsmenu',
    ],
    {
      unless: `? ${FAMILY} naboer bornehaven bornehave ungerne kommunen bror kantinen kantine arbejdet`,
    },
  ),
  label('author-disclosure', 'strong', [
    'annonce : sadan|saadan|her|endelig|nu|guide|opskrift|hvordan|hvorfor|mit|mine|vi|jeg|min',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'tak|tusind|mange|kaempe tak? _? _? _? @ _? for _? _? _? _? pakke|pakken|goodiebag|gaven|gaveaesken|laekkerier',
      'kom|la|ventede|dumpede|overrasket _? _? _? _? _? pakke|pakken|kasse|pose|goodiebag fra @',
    ],
    { unless: `${FAMILY} bestilte bestilt bestilling levering postnord vundet bytte` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'gifted af|fra @|&',
      'pressetur|presseturen|presserejse|blogtur til|med|af|hos|i',
      'i bytte for|mod nogle|et|en|lidt|det|den billeder|billede|opslag|story|reel|video|synlighed|omtale',
      'i bytte for|mod synlighed|billeder|opslag|indhold|omtale',
    ],
    { unless: '? fodselsdag jul mor far soster minister regeringen journalister' },
  ),
  label('author-disclosure', 'strong', ['sponsoreret indhold|opslag|video|post|artikel']),
  label('gifted', 'strong', ['inviteret|invitation']),
  tag('author-disclosure', 'strong', ['annonce'], {
    source: 'Forbrugerombudsmanden',
    unless: `${FRENCH} ${SELL}`,
  }),
  tag(
    'author-disclosure',
    'strong',
    [
      'annoncefor* reklamefor* betaltreklame betaltannonce betaltsamarbejde betaltpartnerskab reklamesamarbejde annoncesamarbejde betaltindhold indeholderreklame',
    ],
    { source: 'Forbrugerombudsmanden', unless: SELL },
  ),
  tag(
    'author-disclosure',
    'medium',
    ['sponsoreret sponsoreretindlaeg sponsoreretopslag sponsoreretaf*'],
    { source: 'Forbrugerombudsmanden', unless: SPORT },
  ),
  label('author-disclosure', 'strong', ['annonce'], {
    source: 'Forbrugerombudsmanden',
    amid: DANISH,
    unless: `${FRENCH} ${SELL}`,
  }),
  label('author-disclosure', 'strong', ['annonce'], {
    source: 'Forbrugerombudsmanden',
    mention: true,
    unless: `${FRENCH} ${SELL}`,
  }),
  label(
    'author-disclosure',
    'strong',
    [
      'reklame|annonce for|fra|med & &?',
      'reklame|annonse &',
      'reklame|annonce gave|gaver|pr|invitation|inviteret|samarbejde|reklame|annonce|sponsoreret|presserejse|affiliate|adlinks|reklamelinks',
      'reklamesamarbejde|annoncesamarbejde|annonceindhold|reklameindlaeg',
      'betalt|kommercielt samarbejde|partnerskab|reklame|annonce|indhold|opslag|indlaeg',
      'i betalt|kommercielt samarbejde',
      'indeholder reklame|annonce|annoncer|reklamelinks',
    ],
    { source: 'Forbrugerombudsmanden', unless: SELL },
  ),
  apart(
    'author-disclosure',
    'strong',
    [
      'annonce jeg|vi|har|det|ny|nyt|nye|min|mine|mit|sa|nar',
      'annonce|reklame for|af|med|fra|via @|&',
      'annonce|reklame ,? @',
    ],
    {
      source: 'Forbrugerombudsmanden',
      unless: `${SUBJECT} ${FRENCH} ${SELL} danmark bus busser bussen byen tv radioen bybilledet gammel`,
    },
  ),
  phrase(
    'author-disclosure',
    'strong',
    [
      'dette|her er en|et? betalt? reklame|annonce|reklamesamarbejde',
      'opslaget|opslag|indlaegget|indlaeg|videoen|video|afsnittet|episoden er|indeholder en|et? reklame|annonce|sponsoreret|reklamesamarbejde',
    ],
    {
      source: 'Forbrugerombudsmanden',
      unless: `fars mors pension su sovnmangel kaffe koffein angst stress ${SUBJECT}`,
    },
  ),
  label('author-disclosure', 'medium', ['sponsoreret', 'sponsoreret af &'], {
    source: 'Forbrugerombudsmanden',
  }),
  label('author-disclosure', 'medium', ['samarbejde'], {
    source: 'Forbrugerombudsmanden',
    mention: 'beside',
  }),
  tag('gifted', 'medium', ['pressegave prgave prpakke presserejse pressetur anmeldereksemplar']),
  tag('gifted', 'medium', ['gave gavefra* gaveaf* inviteret inviteretaf* foraeret fattigave'], {
    mention: true,
    unless: FAMILY,
  }),
  label(
    'gifted',
    'medium',
    [
      'gave|gaver|modtaget|foraeret|sendt fra|af &',
      'pressegave|presserejse|pressetur|pressepakke|pressesample|prgave',
      'pr gave|gaver|pakke|produkt|produkter|sample|event',
      'anmeldereksemplar|anmeldereks',
    ],
    { unless: FAMILY },
  ),
  apart('gifted', 'medium', ['gave )', 'pr gave )']),
  phrase(
    'gifted',
    'medium',
    [
      'faet|fik|modtaget|modtog|tilsendt|foraeret|gave|gaver _? _? _? af|fra @',
      'sendt|tilsendt til? mig|os? _? af|fra @',
      'anmeldereksemplar|anmeldereks fra|af @|&|forlaget',
      'tak til? @|&|forlaget for anmeldereksemplar|anmeldereksemplaret|bogen',
      'produktet|produkterne|opholdet|tojet|rejsen er en|et? gave|gaver|sponsoreret|sponsorerede|pr|foraeret',
      'i bytte for|mod en|et|min|mit aerlig|aerligt|anmeldelse|omtale|opslag',
    ],
    { unless: `${FAMILY} ${TRIFLE}` },
  ),
  phrase(
    'ambassador',
    'medium',
    ['er|som|blevet|blive|vaere stolt|ny|officiel? ambassador|brandambassador for|hos &'],
    { unless: 'hun han fred unicef fn ambassaden rode kors' },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'linkene|links|linksene er affiliate',
      'reklamelink|reklamelinks|annoncelink|annoncelinks|reklamelinket|affiliatelinket|provisionslink',
      'reklame|annonce|sponsoreret link|links',
      'som amazon partner|associate tjener|far jeg|vi',
      'pa kvalificerede|kvalificerende kob',
    ],
    {
      source: 'Forbrugerombudsmanden',
      unless: `${SUBJECT} blogs youtubere arige ingen halvdelen gider`,
    },
  ),
  tag('affiliate', 'medium', ['reklamelink reklamelinks annoncelink annoncelinks']),
  phrase('own-brand', 'weak', [
    'min|mit|mine|vores egen|eget _? webshop|butik|netbutik',
    'hjemmelavede|handlavede',
    'min|mit|mine|vores egen|eget|egne|nye|ny|nyt|forste? lille? butik|strikkebutik|webshop|netbutik|shop|bog|kogebog|kollektion|brand|firma|salon|kursus|produkter|podcast|sortiment',
    'hos|velkommen til|i? os',
    'vi saelger|lancerer|tilbyder',
  ]),
  label('ambiguous', 'weak', ['samarbejde'], { mention: true }),
  tag('ambiguous', 'weak', ['samarbejde isamarbejdemed* samarbejdspartner'], {
    source: 'Forbrugerombudsmanden',
    unless: 'skole kommune team teamwork forskning kolleger',
  }),
  phrase(
    'ambiguous',
    'weak',
    [
      'i samarbejde med @|$',
      'samarbejde|samarbejder|samarbejdet med @',
      'tak til? @ for _? _? produkterne|gaven|pakken|lanet|middagen|opholdet|invitationen',
      '@ har? sendte|sendt|gav|ga|givet|inviterede mig|os',
      'shop|kob|bestil nu|her|den her|nu|via|hos',
    ],
    { source: 'Forbrugerombudsmanden', unless: `${FAMILY} ${SPORT} ikke` },
  ),
  tag('ambiguous', 'weak', ['gaw'], { source: 'Forbrugerombudsmanden', mention: true }),
  tag('negation', 'strong', [
    'ikkereklame ikkesponsoreret ikkeannonce ikkespons ikkesamarbejde usponsoreret ubetaltreklame selvkobt kobtselv selvbetalt ikkebetalt egnepenge',
  ]),
  phrase('negation', 'strong', [
    'kobt|kobte|betalt|betalte|betaler|kjopt|kjopte alt|den|det|dem|jeg|jo|har|helt? selv',
    'selv kobt|betalt|betalte|kobte',
    'selvkobt|selvbetalt|usponsoreret|egenreklame',
    'egne penge|lomme|regning',
    'ubetalt|uopfordret|ulonnet reklame|annonce',
    'ikke|ingen et|en|noget? betalt? sponsoreret|reklame|samarbejde|annonce|spons|reklamesamarbejde|gave|betalt',
    'reklame|annonce for mit|min|mine|eget|egen|egne egen|eget|egne? firma|brand|maerke|bog|virksomhed|produkter|kollektion|butik|podcast|shop',
  ]),
];
