import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

const TRADE = 'marketing branding agencia diseno emprendedores imprenta retro empleo vendo';
export const PUBLIC =
  'fundacion ong asociacion museo universidad unicef embajada embajadora embajador escuela equipo club torneo festival concurso libro cancion concierto fotografo turismo';
export const FAMILY =
  'mama papa madre padre herman* abuel* tia tio amig* marido mujer novio novia suegr* vecin* companer* cumple cumpleanos boda bautizo invisible alumn*';

export const TERMS: readonly Entry[] = [
  phrase(
    'affiliate',
    'medium',
    ['si abris|abres|os registrais|te registras _? _? _? con|desde mi link|enlace|codigo'],
    { unless: '?' },
  ),
  tag('author-disclosure', 'medium', ['pagadopor* patrocinadopor*']),
  tag('ambiguous', 'weak', ['embajadora embajador'], {
    unless: 'turismo pais unicef onu fundacion consulado embajada',
  }),
  tag('author-disclosure', 'medium', ['publireportaje emplazamientopublicitario']),
  phrase('author-disclosure', 'strong', [
    'este|esta post|video|episodio|reel|newsletter|articulo|publicacion esta|es patrocinado|patrocinada por @|&',
  ]),
  phrase(
    'affiliate',
    'medium',
    ['mi enlace|link|codigo de referido|referida|invitacion|invitado', 'ganamos|recibimos los dos'],
    { unless: 'boda fiesta ?' },
  ),
  phrase('author-disclosure', 'medium', ['publicacion|post comercial para @|&']),
  phrase('author-disclosure', 'strong', [
    'contenido|publicacion|post|video|alianza|colaboracion pago|paga con|por|de @|&',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'dispositivo|unidad|aparato|movil|telefono|equipo|coche|moto|bici de? prueba|pruebas|prestamo? _? cedido|cedida|prestado|prestada por &|@',
      'gracias|agradezco|agradecida|agradecido a? la editorial _? _? por el|mi|este|su|enviarme ejemplar|libro|envio|ejemplares',
      'me enviaron|mandaron el|la|los|las nuevo|nueva|nuevos|nuevas _? _? _? de &',
    ],
    { unless: FAMILY },
  ),
  label('gifted', 'medium', ['invitacion'], { mention: 'aside' }),
  phrase(
    'gifted',
    'medium',
    [
      'me|nos la|lo|las|los ha|han? enviado|mandado|envio|mando @',
      'viaje|estancia|vuelo|vuelos|cena pagado|pagada|pagados|financiado|financiada por @',
      '@ me|nos pidio|pidieron probar|testear',
      'gratis|gratuita|gratuito|gratuitamente a cambio de dar|contar|hacer|escribir? una|mi|la? opinion|resena|review|valoracion',
    ],
    { unless: '? encuesta clases yoga curso sorteo' },
  ),
  phrase(
    'discount-code',
    'strong',
    ['codigo|cupon & para|por un|el 5|10|15|20|25|30|35|40|50 en|de|con @'],
    { unless: '? penal postal civil' },
  ),
  phrase('affiliate', 'strong', ['son|es de afiliada|afiliado|afiliados|afiliadas|afiliacion'], {
    unless: '? sindicato partido social',
  }),
  phrase(
    'ambassador',
    'medium',
    [
      'como|soy|siendo|de embajadora|embajador|ambassador|rider de @',
      'como|soy|siendo|de @ embajadora|embajador|ambassador|rider',
    ],
    {
      unless: `? ${FAMILY} buena unicef onu turismo fundacion ong glovo deliveroo ubereats uber justeat`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'me|nos han? mando|mandaron|mandado|enviaron|enviado|envio a casa este|esta|estos|estas|esto',
      'me|nos han? mando|mandaron|mandado|enviaron|enviado|envio _? _? _? _? para que? lo|la|las|los? pruebe|probemos|probar|probarlo|probarla|probarlos|testear|testearlo',
      'se hicieron|hizo cargo de la? cuenta|todo|factura|estancia',
    ],
    {
      mention: true,
      unless: `${FAMILY} pedido pedi compre multa factura carta trabajo hospital correo seguro email mail mensaje prima primo hija hijo cunada cunado`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'habitacion|alojamiento|estancia|hospedaje|noche|noches|hotel|viaje _? _? corrio|corre|corren|corrieron a|por cuenta|cargo de @',
      'cena|comida|menu|cuenta _? _? corrio|corre|corrieron a|por cuenta de @',
      'habitacion|alojamiento|estancia|hospedaje|noche|noches|hotel _? _? _? nos? la|lo|las? nos? puso|pusieron|cubrio|cubrieron|regalo|regalaron @',
      'nos|me invitaron|invito a probar|conocer|descubrir|degustar su|la|el|sus nueva|nuevo carta|menu|terraza|spa|local',
      'nos|me invitaron|invito a probar|conocer|descubrir|degustar su|la|el carta|menu nueva|nuevo|degustacion',
      'nos|me invitaron|invito a probar|conocer|descubrir|degustar su|la|el carta|menu de otono|invierno|primavera|verano|temporada',
    ],
    { unless: `? ${FAMILY} ${PUBLIC} banco ayuntamiento comedor colegio` },
  ),
  phrase(
    'gifted',
    'medium',
    ['gracias por invitarnos|invitarme a conocer|probar|descubrir|disfrutar|vivir'],
    { mention: true, unless: FAMILY },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'gracias|agradecida|agradecido a? _? @ _? por _? _? _? _? paquete|paquetito|detalle|detallito|obsequio|obsequios|kit',
      'llego|llegaron|recibi|encontre|desperte _? _? _? _? _? paquete|paquetito|caja|cajita _? de @',
    ],
    {
      unless: `${FAMILY} pedido pedi envio correos amazon amazonmex mercadolibre aliexpress shein temu wish vinted gane intercambio vacio robo semanas`,
    },
  ),
  phrase('own-brand', 'weak', [
    'lo|los|las|todo|cada hago|hice|cosemos|pinto|pinte todo? yo|mano|misma|mismo',
    'mis|nuestras propias? manos',
    'en mi|nuestro|el taller',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'gifted por|de @|&',
      'fue|es|era|por|un|en|hicimos canje',
      'canje con|de @',
      'intercambio|cambio de|por unas|una|un|estas|esta|algunas|mi|mis foto|fotos|post|story|stories|historias|contenido|publicacion|publicaciones|resena|mencion|visibilidad',
      'viaje|visita de prensa a|con|en|por|de',
      'presstrip|blogtrip|famtrip a|con|en|por|de',
    ],
    {
      unless: `? ${FAMILY} marcas prisioneros presos rehenes deuda acciones dolares libros figuritas puntos ropa plantas monedas cromos millas dinero ministro presidente periodistas`,
    },
  ),
  tag(
    'author-disclosure',
    'strong',
    [
      'publi publipost publicon* patrocinado patrocinada patrocinadopor* contenidopatrocinado contenidopagado',
      'postpatrocinado colaboracionpagada colaboracionremunerada colaboracioncomercial publicidadpagada',
      'publicidadpaga publicidadcontratada anunciocontratado anunciopagado alianzapaga alianzapagada',
    ],
    { source: 'Autocontrol, Profeco, Indecopi' },
  ),
  tag('author-disclosure', 'strong', ['publicidad'], {
    source: 'Profeco, Indecopi',
    unless: TRADE,
  }),
  // Also a notice or a small ad.
  tag('author-disclosure', 'medium', ['anuncio patrocinio'], {
    mention: true,
    unless: `${TRADE} importante ${PUBLIC}`,
  }),
  label(
    'author-disclosure',
    'strong',
    [
      'publicidad|publi|publirreportaje|publipost|patrocinado|patrocinada|pnt',
      'incluye|contiene promocion|publicidad',
    ],
    { source: 'Autocontrol' },
  ),
  label('author-disclosure', 'medium', ['anuncio'], { mention: true, unless: 'importante vendo' }),
  apart(
    'author-disclosure',
    'medium',
    ['en|con la? colaboracion|alianza con|de la? marca? @', 'es publi|publicidad'],
    { source: 'Autocontrol', unless: `${PUBLIC} ? si cuando` },
  ),
  apart('author-disclosure', 'medium', ['publi'], { mention: true, unless: '? o si' }),
  tag(
    'gifted',
    'medium',
    [
      'regalode* productoregalado regalado regaladopor* cortesiade* viajedeprensa invitadapor* invitadopor*',
    ],
    { source: 'Autocontrol', unless: `${FAMILY} precio oferta vendo` },
  ),
  tag('gifted', 'medium', ['canje obsequio invitacion invitada cortesia'], {
    mention: true,
    unless: `${FAMILY} libros figuritas puntos`,
  }),
  label(
    'gifted',
    'medium',
    [
      'canje|regalado|cedido|cortesia|invitacion',
      'regalo|obsequio|producto|productos|viaje|envio|invitacion de|por|pr|regalado|cedido|gratuito la? marca|prensa?',
    ],
    { unless: FAMILY },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'me|nos ha|han? mando|mandaron|mandado|enviaron|enviado|envio de regalo',
      '#regalo|#regalado|#obsequio|#invitada|#invitado|#cortesia de|por la? marca? @',
    ],
    { mention: true, unless: FAMILY },
  ),
  tag('ambassador', 'medium', ['embajador* soyembajador*'], {
    source: 'Autocontrol',
    unless: `${PUBLIC} paz cultura`,
  }),
  phrase(
    'ambassador',
    'medium',
    ['#embajador|#embajadora de? la? marca? @', 'soy embajador|embajadora oficial? de @'],
    { source: 'Autocontrol', unless: 'turismo fundacion ong unicef' },
  ),
  phrase(
    'affiliate',
    'strong',
    ['afiliado|afiliada|afiliados de? amazon', 'soy afiliada|afiliado de @|&'],
    {
      unless: '? youtubers youtuber influencers cuanto curso',
    },
  ),
  label('affiliate', 'medium', ['afiliado|afiliada|afiliados'], {
    unless: 'curso marketing sindicato partido que como',
  }),
  tag(
    'affiliate',
    'medium',
    [
      'afiliado afiliada enlaceafiliado enlacesafiliados linkafiliado linkdeafiliado afiliadoamazon',
    ],
    { unless: 'curso marketing sindicato partido' },
  ),
  phrase('own-brand', 'weak', [
    'mis|nuestras creaciones|piezas',
    'hecho|hechas|hechos a mano por mi',
    'mi _? tiendita|tienda|taller',
    'mi|nuestra|nuestro|mis|nuestros propia|nueva|nuevo? tienda|marca|libro|web|coleccion|curso|negocio|emprendimiento|local|productos|taller|restaurante|salon|disco',
    'hacemos envios',
    'pedidos|reservas|encargos|citas por|via|al|en dm|md|whatsapp|privado|mensaje',
    'mis|nuestros|nuestras clientes|clientas|alumnas|alumnos',
    'hago|hacemos|tomo|tomamos|acepto pedidos|envios|encargos',
    'recogida|retiro en',
  ]),
  label('author-disclosure', 'medium', ['colaboracion'], { mention: 'beside' }),
  label(
    'author-disclosure',
    'strong',
    [
      'colaboracion|alianza|promocion|publicidad pagada|remunerada|retribuida',
      'contenido|publicacion|post|articulo patrocinado|patrocinada',
    ],
    { unless: 'conviene significa errores consejos guia curso marketing sirve funciona' },
  ),
  label('ambiguous', 'weak', ['colab|collab|colaboracion'], { mention: true }),
  tag('ambiguous', 'weak', ['colaboracion colab sponso encolaboracioncon*'], {
    source: 'Autocontrol',
    unless: PUBLIC,
  }),
  phrase(
    'ambiguous',
    'weak',
    [
      'en? colaboracion|colab|collab|alianza con @|$',
      'de la mano de @',
      'gracias a? @',
      '@ me|nos envio|mando|invito|enviaron',
    ],
    { unless: `${FAMILY} ${PUBLIC}` },
  ),
  phrase('ambiguous', 'weak', ['sorteo|sorteamos', '% de? descuento|dto'], { mention: true }),
  tag('negation', 'strong', [
    'nopubli noespubli noesunapubli noespublicidad nopatrocinado compradopormi publigratis',
  ]),
  phrase('negation', 'strong', [
    'publi|publicidad|colaboracion|post|video no|sin pagada|pagado|remunerada|retribuida|patrocinado|pago',
    'publi|publicidad|promocion gratis',
    'comprado|comprada|comprados|compradas|pagado|pagada|pagados|pagadas por mi',
    'con|de mi propio? dinero|bolsillo|plata',
    'nadie|no me|nos ha|han? paga|pago|pagan|pagado|patrocina|regala|regalado',
    'ojala|parece|como si|que? fuera|fuese|publi|publicidad publi|publicidad?',
  ]),
];
