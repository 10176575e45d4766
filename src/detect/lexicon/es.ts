import type { Lexicon } from './index.ts';

const SUBJECT =
  'influencers marketing marcas anunciantes agencia ley multa curso estudio enganosa equipo torneo ?';
const TRADE =
  'marketing branding agencia diseno emprendedores imprenta retro creatividad empleo carrera';
const PRIVATE =
  'cumpleanos aniversario anos cumple boda mama papa madre padre hermana hermano abuela abuelo amiga amigo marido ' +
  'mujer novio novia hija hijo tia prima invisible bautizo alumnos companeros dios vida ponente charla congreso ' +
  'podcast entrevista foto fotos';
const PUBLIC =
  'fundacion ong asociacion ayuntamiento museo universidad solidario unicef onu embajada escuela ministerio equipo ' +
  'club torneo evento festival concurso exposicion libro cancion tema disco single concierto taller sesion fotografo';
const CLIP =
  'post|video|reel|publicacion|contenido|episodio|podcast|directo|story|receta|blog|viaje|look|resena|unboxing';
const PAID =
  'pagada|paga|pagado|remunerada|retribuida|comercial|publicitaria|publicitario|patrocinada|patrocinado';

export const es: Lexicon = {
  entries: [
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Autocontrol',
      form: 'tag',
      terms: [
        'publi publipost publicon* patrocinado patrocinada patrocinadopor* contenidopatrocinado contenidopagado',
        'postpatrocinado viajepatrocinado colaboracionpagada colaboracionremunerada colaboracioncomercial pnt',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Profeco, Indecopi',
      form: 'tag',
      terms: [
        'publicidadpagada publicidadpaga publicidadcontratada anunciocontratado anunciopagado',
      ],
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Profeco, Indecopi',
      form: 'tag',
      terms: ['publicidad'],
      unless: TRADE,
    },
    // Also a notice or a small ad.
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['anuncio patrocinio'],
      mention: true,
      unless: `${TRADE} vendo importante ${PUBLIC}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Autocontrol',
      form: 'label',
      terms: [
        'publicidad|publi|publirreportaje|publipost|patrocinado|patrocinada|pnt',
        `publicidad|publi|anuncio|colaboracion|colab|collab|alianza|contenido|post|video|viaje|pauta|espacio ${PAID}|contratado|contratada`,
        'incluye|contiene promocion|publicidad|colaboracion pagada?',
      ],
      unless: '?',
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: ['anuncio'],
      mention: true,
      unless: 'importante vendo emprego',
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'Autocontrol',
      form: 'apart',
      terms: [
        'publicidad|publi|anuncio pagada|pagado? para|de|con|por @',
        'publi con|para &',
        'patrocinado|patrocinada por @|&',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'Autocontrol',
      form: 'apart',
      terms: ['en|con la? colaboracion|alianza con|de la? marca? @'],
      unless: PUBLIC,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        `colaboracion|colab|alianza|publicidad|promocion ${PAID} con|de|por|para @|&|la`,
        `este|esta|el ${CLIP} esta|es|ha _? patrocinado|patrocinada`,
        `este|esta ${CLIP} contiene|incluye|lleva|es|forma parte|una? de? publicidad|publi|promocion|anuncio|colaboracion`,
        `${CLIP}|mencion ${PAID} por`,
        `en|de|es|por una? colaboracion ${PAID}`,
        'mi|nuestro sponsor|patrocinador de hoy',
        `este|esta ${CLIP} lo|la patrocina`,
        `patrocina|patrocinar|patrocinador de? este|esta|el ${CLIP}`,
        'esto es publicidad|publi pagada|para|de|con @|&',
        'me|nos pago|pagan|pagaron|ha|han pagado? para|por hacer|decir|hablar|este',
        '@ me|nos pago|paga|pagan|pagaron',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        `${CLIP} _? en colaboracion|alianza con @|&`,
        'hecho|hecha|realizado|creado|grabado en colaboracion|alianza con @',
        'patrocinado|patrocinada|patrocinados por @',
        'mi|nuestra colaboracion con @|&|la',
        'colaboro|colaboramos|colaborado|colaborando con @|& en|para|como este|esta|presentarte|presentaros|ensenarte|ensenaros|traeros',
        'publi|publicidad con|para|de @',
      ],
      unless: `${SUBJECT} ${PUBLIC}`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'Autocontrol',
      form: 'tag',
      terms: [
        'regalode* productoregalado regaladopor* cortesiade* viajedeprensa invitadapor* invitadopor*',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['canje regalado obsequio invitacion invitada cortesia'],
      mention: true,
      unless: `${PRIVATE} libros figuritas puntos`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'canje|regalado|cedido|cortesia|invitacion',
        'regalo|obsequio|producto|productos|viaje|envio|invitacion de|por|pr|regalado|cedido|gratuito la? marca|prensa?',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'gifted',
      strength: 'strong',
      source: 'Autocontrol',
      form: 'phrase',
      terms: [
        'me|nos ha|han|regalo|envio|mando regalado|enviado|mandado|invitado? la|los|el|las marca|chicos|chicas|equipo|hotel|editorial|tienda',
        'me|nos ha|han invitado|invitada|invitados a _? _? _? _? _? en|a|al @',

        'regalo|#regalo|#regalado|#obsequio|#invitada|#invitado|#cortesia|regalito|regalitos|regalos|obsequio|detalle|detallazo|cortesia|regalado|regalada|regalados|regaladas|obsequiado|cedido|cedida|cedidos|enviado|enviados de|por parte? de? la? marca|editorial? @|$',
        'regalo|regalado|regalados|cedido|cedidos|enviado|enviados de|por la marca|editorial',
        '@ me|nos lo|la|los|las|ha|han? regalo|regalaron|regala|regalado|obsequio',
        'me|nos lo|la|los|las|ha|han? regalo|regalaron|regalado @',
        '@ me|nos ha|han? invito|invitaron|invitado|envio|enviaron|enviado|mando|mandaron|mandado _? _? _? _? a|para conocer|probar|vivir|disfrutar|que|probarlo|probarlos|probarla|probarlas|testear|mostrarles|ensenaros',
        'me|nos ha|han? invito|invitaron|invitado|envio|enviaron|enviado|mando|mandaron|mandado @ _? _? _? a|para conocer|probar|vivir|disfrutar|que|probarlo|probarlos|probarla|probarlas|testear|mostrarles|ensenaros',
        'invitada|invitado|invitados|invitadas|invitacion por|de @',
        'viaje|estancia|cena|experiencia|noche|alojamiento por|en|como|de|a? invitacion|canje|prensa de|con|por @',
        'paquete|paquetito|paquetes|caja|cajita|kit|envio|box de? prensa|pr',
        'a cambio de mi|una resena|opinion',
        'canje con|de @',
        'me|nos han? enviado|enviaron|mandado|mandaron|regalado _? _? los|las? _? de @',
        'me|nos regalaron _? _? _? los|las? chicos|chicas? de? @',
        'probando|probamos _? _? _? _? gracias a @',
        'recibi|recibido|recibimos _? _? _? gratis|gratuitamente|regalo de|por|este|para @|&|la|producto|probar',
        'gracias a? @ por invitarme|invitarnos|enviarme|mandarme _? _? a|para|que conocer|pasar|probar|probarlo|disfrutar|vivir|descubrir',
        'gracias a? editorial? @ por el|la|los|las|este|estos|mi regalo|regalos|regalito|obsequio|detalle|detallazo|productos|kit|caja|cortesia|ejemplar|envio',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'Autocontrol',
      form: 'tag',
      terms: ['embajadora* embajadorde* soyembajador*'],
      mention: true,
      unless: PUBLIC,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'Autocontrol',
      form: 'phrase',
      terms: [
        'embajador|embajadora|embajadores|embajadoras oficial? de la? marca? @',
        'soy|ser|como|nueva|nuevo la? nueva? embajador|embajadora oficial? de la? marca? @|&',
        '@ embajador|embajadora',
        'embajador|embajadora oficial? @',
      ],
      unless: `${PUBLIC} buscamos turismo`,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'enlace|enlaces|link|links son|es|de? afiliado|afiliados|afiliacion',
        'gano|recibo|obtengo|llevo|ganar|recibir una? pequena? comision|porcentaje',
        'calidad|como de? afiliado|afiliada de? amazon',
        'descripcion|bio|abajo son de? links|enlaces? de? afiliado|afiliados',
        'soy afiliada|afiliado de @|&',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['sin coste|costo extra|adicional para ti|vosotros|ustedes|vos'],
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'enlaceafiliado enlacesafiliados linkafiliado linkdeafiliado afiliadoamazon afiliadaamazon',
      ],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'mi|nuestra|nuestro|mis|nuestros propia|nueva|nuevo|primer? tienda|marca|libro|web|coleccion|curso|negocio|emprendimiento|local|productos|taller|restaurante|carta|salon|disco|catalogo',
        'hacemos envios',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'Autocontrol',
      form: 'tag',
      terms: ['colaboracion colab sponso encolaboracioncon*'],
      unless: PUBLIC,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'en? colaboracion|colab|collab|alianza con @|$',
        'de la mano de @',
        'gracias a? @ por _? invitarme|invitarnos|enviarme|mandarme|el|la|los|las',
        'gracias a @',
        '@ me|nos envio|mando|invito|enviaron',
      ],
      unless: `${PRIVATE} ${PUBLIC}`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: ['sorteo|sorteamos', '% de? descuento|dto'],
      mention: true,
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'nopubli noespubli noesunapubli noespublicidad nopatrocinado compradopormi publigratis',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'publi|publicidad|colaboracion|post|video no|sin pagada|pagado|remunerada|retribuida|patrocinado|pago',
        'publi|publicidad|promocion gratis',
        'comprado|comprada|comprados|pagado|pagada por mi',
        'lo|la|los|las he? compre|pague|comprado|pagado yo|con',
        'con|de mi propio? dinero|bolsillo|plata',
        'nadie|no me|nos ha|han? paga|pago|pagan|pagado|patrocina|regala|regalado',
        'ojala|quisiera|parece|como si|que? me? fuera|fuese|pareciera|publi|publicidad publi|publicidad|patrocinado|pagaran?',
      ],
    },
  ],
  deny: 'sin ni nunca tampoco ningun ninguna',
  between: 'es una un la el esto este fue ha sido hay que video post hago',
  everyday: 'baile negocio vida viaje mejor mi agencia turismo cultura paz',
  spokenOf: 'etiqueta poner pone ponen pongan puse usar usan el palabra',
  talk: 'autocontrol profeco indecopi cnmc normativa obligatorio',
  code: 'codigo cupon',
  otherCode: 'mismo leer escribir ensenar programar',
  use: 'usa usad usen usando usar utiliza utilizando con mi pon introduce ingresa aplica',
  rebate: 'descuento descuentos dto dcto ahorra ahorras envio compra pedido',
  // The last are what "código" means elsewhere.
  sale: 'verano invierno otono primavera navidad reyes madre padre dia rebajas oferta bienvenida gratis envio descuento html css php sql pin iban bncc',
  partner: '',
  ambassador: 'embajador embajadora',
  advert: 'publicidad publi',
  call: 'compra consigue descubre pide enlace visita prueba reserva aprovecha desliza',
  goods: 'coleccion lanzamiento producto productos marca gama crema oferta novedad',
  praise: 'encanta encantan favorito favorita recomiendo enamorada imprescindible increible',
};
