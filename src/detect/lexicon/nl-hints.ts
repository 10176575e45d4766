import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';
import { PRIVATE } from './nl-terms.ts';

/** What proves nothing by itself: words of one's own trade, ambiguous wording, denials. */
export const HINTS: readonly Entry[] = [
  apart('ambiguous', 'weak', ['samenwerking met &'], {
    unless: `${PRIVATE} stichting doel goede onderzoek kanker fonds gemeente museum school universiteit universitair ziekenhuis umc politie provincie waterschap bibliotheek vereniging vakgroep collegas festival koor orkest theater`,
  }),
  label('ambiguous', 'weak', ['collab|partner|partnership|samenwerking'], { mention: true }),
  tag('ambiguous', 'weak', ['samenwerking samenwerken insamenwerkingmet*'], {
    unless: 'zorg onderwijs gemeente team teamwork netwerk school collegas ondernemers',
  }),
  phrase(
    'ambiguous',
    'weak',
    [
      'in samenwerking met @|$',
      'i s m @',
      'ism @',
      'samenwerking|samengewerkt met @',
      'in opdracht van @',
      'mogelijk gemaakt door @',
    ],
    {
      unless: `${PRIVATE} stichting doel goede onderzoek kanker fonds gemeente museum school universiteit fotograaf nummer liedje single album kunstenaar kunst muziek koor orkest voorstelling`,
    },
  ),
  phrase(
    'ambiguous',
    'weak',
    [
      'met dank aan @',
      'dank|dankjewel|bedankt|thanks|thnx je|jullie? wel? aan? @ _? _? voor het|de|dit|deze|al|alle|een|mijn|onze',
      '@ ,|! dank|dankjewel|bedankt voor het|de|dit|deze|al|alle|een|mijn|onze',
      '@ stuurde|gaf mij|me|ons',
      '@ heeft|hebben mij|me|ons _? _? _? _? gestuurd|opgestuurd|toegestuurd',
    ],
    {
      unless: `${PRIVATE} stichting doel goede onderzoek kanker fonds gemeente museum school universiteit fotograaf nummer liedje single album kunstenaar kunst muziek koor orkest voorstelling foto fotos filmpje video bericht berichtje berichtjes appje link dag avond nacht ochtend weekend tijd moment herinnering herinneringen liefde steun advies hulp tip tips knuffel knuffels lach gezelschap praatje gesprek woorden compliment complimenten inspiratie gezelligheid vertrouwen geduld uitleg les lessen training wedstrijd recept idee rit lift reacties felicitaties`,
    },
  ),
  phrase(
    'ambiguous',
    'weak',
    [
      'shop nu|hier|hem|ze|m|direct|via|nu',
      'bestel|koop nu|hier|direct|snel|hem|m|ze|via nu|hier|snel|via|direct|op|bij?',
      'te shoppen via|bij|op',
      'nu verkrijgbaar|te koop bij|via|op @',
      'probeer nu gratis',
    ],
    { unless: 'geen nooit niet' },
  ),
  phrase(
    'ambiguous',
    'weak',
    [
      'winactie|weggeefactie|verloten',
      'win|give actie|away',
      'like en|& tag|win',
      '% korting',
      'maak kans op',
    ],
    { mention: true },
  ),
  tag('ambiguous', 'weak', ['winactie'], { mention: true }),
  tag('negation', 'strong', [
    'zelfgekocht zelfbetaald geenspon geenad geenreclame geenadvertentie nietgesponsord nietbetaald',
    'geensponsoring geensamenwerking eigengeld uiteigenzak',
  ]),
  phrase('negation', 'strong', [
    'zelf gekocht|betaald|aangeschaft|besteld|gekochte|betaalde',
    'zelf gewoon|netjes|allemaal|helemaal|alles gekocht|betaald',
    'niet gesponsord|betaald|gekregen',
    'onbetaald|onbetaalde reclame|samenwerking|advertentie|promotie',
    'niet gesponsorde',
    'geen betaalde|gesponsorde? spon|ad|reclame|advertentie|promotie|sponsoring|samenwerking|partnerschap|affiliate|pr|sponsor',
    'van mijn|ons eigen geld|centen',
    'uit eigen zak',
    'was|ware dit|deze|het maar een? gesponsord|gesponsorde|betaald|betaalde|reclame',
  ]),
];
