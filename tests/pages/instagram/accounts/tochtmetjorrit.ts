/** Steady: about one post in four is sponsored, all year. */
import { labelled, likely, noted, organic, paid, type Written } from '../../shared/post.ts';

export const tochtmetjorrit: Written[] = [
  organic('Mist boven de Vecht, handen als ijsklontjes, topdag.'),
  organic('Tegenwind op de heenweg. Tegenwind op de terugweg. Nederland.'),
  paid(
    'author-disclosure',
    'Fietstas getest in drie uur regen: droog van binnen. #advertentie @tikkeltas',
  ),
  organic('First snow ride. Tyres at two bar, smile at ten.', { lang: 'en' }),
  organic('Band lek bij het mooiste uitzicht van de Veluwe. Had slechter gekund.'),
  organic('Reclame voor Drenthe hoeft niemand te maken, dit uitzicht doet het zelf.'),
  organic('Nieuwjaarsrit met de club: 44 kilometer en daarna snert.'),
  paid(
    'discount-code',
    'Winterhandschoenen op? Met code JORRIT20 krijg je 20% korting bij @wantenwinkel',
  ),
  organic('Route van zondag: dijken, pontje, dijken, taart.', { media: 'video' }),
  organic('Somebody asked about my saddle. It is old and so am I.', { lang: 'en' }),
  noted(
    'own-brand',
    'Mijn routeboekje met twaalf dijkritten is terug van de drukker, te koop in mijn eigen webshop.',
  ),
  labelled('Trekwijs', 'Bikepacken in februari kan best, als je slaapzak meewerkt.'),
  organic('Kasseien. Tanden zitten er nog in.'),
  organic('Koffiestop in Vreeland, de bakker kent ons nu bij naam.'),
  organic('Zon! Korte mouwen! Spijt na tien minuten!'),
  paid(
    'gifted',
    'Deze bidons heb ik gekregen van @drupdop.sport, lekken niet en dat is nieuw voor mij.',
  ),
  organic('Samen met mijn zwager het rondje IJsselmeer in vier dagen, deel één.', {
    media: 'video',
  }),
  organic('Deel twee: de Afsluitdijk is langer dan je denkt. En dan nog langer.'),
  organic('Part three: blisters, herring, sunset.', { lang: 'en' }),
  likely('Dank @wielerhuis.west voor het oplappen van de oude racefiets!'),
  paid('author-disclosure', '#ad De nieuwe fietshelm van @koprond weegt minder dan mijn ontbijt.'),
  organic('Schaapskudde op het pad. Wij wachten wel.'),
  organic('Nachtrit naar zee. Zonsopkomst om vijf uur, frites om zes.'),
  noted(
    'negation',
    'Deze jas is zelf gekocht en al vier jaar goed. Niet gesponsord, wel verliefd.',
  ),
  paid(
    'affiliate',
    'Paklijst voor een week weg, met de lampjes die ik gebruik: https://www.amazon.nl/dp/B0DEMOLAMP?tag=tochtjorrit-21',
  ),
  organic('Limburg: ze noemen het heuvels. Mijn benen noemen het iets anders.', { media: 'video' }),
  organic('Pannenkoeken op de camping, recept: meel, hoop, benzinebrander.'),
  organic('Rode kool, Rode kruis, rode kop. Het is 33 graden.'),
  labelled('Tikkeltas', 'Drie dagen Eifel met alles in twee tassen. Zelfs het kussen paste.', {
    media: 'video',
  }),
  organic('Quiet roads again. School holidays are over.', { lang: 'en' }),
  organic('Code rood voor wind en toch iemand op een ligfiets gezien.'),
  paid(
    'author-disclosure',
    'In de bergen merk je pas wat goede remmen zijn. Op een afdaling van veertien kilometer hoef je dan aan niets te denken, behalve aan de soep in het dal en de bank op het plein. Nieuwe blokken, oude banden, dezelfde grijns. Gesponsord door @remrust',
    { behind: true },
  ),
  organic('Herfstkleuren bij de Posbank. Ik ben drie keer afgestapt.'),
  organic('Ketting gesmeerd, winter mag komen.'),
  organic('Wie kent een rustige route van Zwolle naar Deventer, niet langs de weg?'),
  paid(
    ['discount-code'],
    'Lichtjes aan! Mijn code TOCHT10 geeft korting op alle lampen van @lumivo.light',
  ),
  organic('Modder tot aan de oksels. Prachtig.', { media: 'video' }),
  organic('The ferry man waved us on for free. Faith in people restored.', { lang: 'en' }),
  organic('Sint reed mee op een bakfiets. Paard was vrij.'),
  paid('ambassador', 'Tweede winter op deze banden, nog geen lekke. #rolwerkambassador'),
  organic('Kaart van mijn jaar: alle lijnen beginnen bij dezelfde bakker.'),
  organic('Bijna december, 6.812 kilometer. Wie rijdt er mee naar de zeven?'),
];
