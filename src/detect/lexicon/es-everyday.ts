import { apart, label, phrase, tag } from './entry.ts';
import { FAMILY, PUBLIC } from './es-terms.ts';
import type { Entry } from './index.ts';

/** Who or what gives, pays and invites in everyday life. */
const LIFE = `${FAMILY} primo prima cunado cunada hijo hija hijos hijas jefe jefa empleo entrevista hospital medico aseguradora banco multa juez policia iglesia colegio instituto universidad ayuntamiento casero alquiler equivocado equivocada roto rota retraso reclamacion reembolso funeral bautizo madrina padrino voluntari* donacion donaciones recogida recogidos recaudar kilos`;
/** Art and sport, where people work together and thank each other without anybody being paid for a post. */
const ART =
  'cancion tema single album disco mural ilustracion cuadro dibujo acuarela poema relato tatuaje foto fotos fotografia sesion cortometraje pelicula remix cover baile coreografia investigacion estudio articulo taller jornada exposicion asociacion vecinos';
const CLUB =
  'club equipo liga torneo campeonato camiseta equipacion seleccion federacion carrera fiestas pena festival fundacion ong';
const SAY =
  'decir|decirlo|deciros|decirles|hablar|hablaros|hablarles|contar|contarlo|contaros|contarles|cuente|hable|ensene|muestre|diga|ensenar|ensenaros|ensenarles|mostrar|mostrarles|mostraros|subir|publicar|postear|grabar|promocionar|anunciar|recomendar|compartir';
const SHOW =
  'ensenar|ensenaros|ensenarles|ensenarte|mostrar|mostraros|mostrarles|mostrarte|traer|traeros|traerles|traerte|contar|contaros|contarles|contarte|presentar|presentaros|presentarles|hablar|hablaros|hablarles|compartir|compartiros|compartirles|crear|preparar|celebrar|regalar|regalaros|regalarles|recordar|recordaros|recordarles|explicar|explicaros|explicarles';
const TRY =
  'probar|probarlo|probarla|probarlos|probarlas|pruebe|probara|probase|probemos|probaramos|probasemos|testear|testearlo|testearla|testee|resenar|resenarlo|resenarla|resena|resenas|analizar|analizarlo|analizarla|analisis|review|opinar';
const CLIP =
  'video|episodio|capitulo|post|reel|directo|hilo|podcast|programa|contenido|publicacion|newsletter|articulo|tiktok|stream';
const GIVEN =
  'cedido|cedida|cedidos|cedidas|facilitado|facilitada|facilitados|facilitadas|proporcionado|proporcionada|proporcionados|proporcionadas|enviado|enviada|enviados|enviadas|suministrado|suministrada|ofrecido|ofrecida|ofrecidos|ofrecidas|obsequiado|obsequiada|obsequiados|obsequiadas';
const GAVE =
  'mando|mandaron|mandado|envio|enviaron|enviado|regalo|regalaron|regalado|cedio|cedieron|cedido|presto|prestaron|prestado|obsequio|obsequiaron|obsequiado';
const PLACE = 'casa|restaurante|hotel|marca|bodega|spa|resort|local|organizacion|productora';
const GUEST = 'invitada|invitado|invitadas|invitados';
const BUYING =
  'comprando|comprar|compras|compra|compran|comprais|compren|compre|compres|usando|usar|usas|usa|usad|usen|utilizando|utilizas|utilizar|reserva|reservas|reservando|reservar|reserven|reservad|pides|pide|pedis|pidiendo|registras|registraos|registrate|registrandote|registrense|suscribes|contratas|entras|entrando';
const HELPS =
  'apoyas|apoyais|apoyan|apoya|ayudas|ayudais|ayudan|ayuda|colaboras|colaborais|colaboran|apoyar|ayudar|apoyando|ayudando|apoyarme|ayudarme|apoyarnos|ayudarnos';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  tag('author-disclosure', 'strong', [
    'colabpagada collabpagada publipagada publipaga pautapublicitaria pautapaga pautapagada contenidopublicitario',
    'accionpublicitaria anunciopatrocinado videopatrocinado reelpatrocinado historiapatrocinada publicacionpatrocinada',
    'promocionpagada promocionpaga mencionpagada colaboracionpublicitaria campanapagada postpagado videopagado',
    'espublicidad espubli estoespublicidad estoespubli contienepublicidad anunciopublicitario',
    'contenidocomercial colaboracionpagadacon* patrocinadopor* contenidopatrocinadopor* auspiciado auspiciadopor*',
  ]),
  // Also a notice: with what only a paid author says.
  tag('author-disclosure', 'medium', ['anuncio'], {
    amid: 'pagan paga patrocina patrocinado',
    unless: 'importante vendo alquilo',
  }),
  tag('gifted', 'medium', [
    'productoregalado productoenviado productocedido regalodemarca regalodelamarca enviopr envioprensa enviodeprensa',
    'paquetepr paquetedepr cajapr enviodemarca enviodelamarca viajeprensa eventodeprensa invitadaporlamarca',
  ]),
  tag('gifted', 'medium', ['muestragratis muestrasgratis productogratis regalo'], {
    mention: true,
    unless: `${FAMILY} sorteo gana ganar navidad reyes ideas idea compra envuelto tienda pedido`,
  }),
  tag(
    'affiliate',
    'medium',
    [
      'enlacedeafiliado enlacesdeafiliado enlacedeafiliados enlacesdeafiliados linkdeafiliados linksdeafiliados linksafiliados',
      'afiliadosamazon amazonafiliados amazonafiliado amazonafiliada afiliadaamazon afiliadoshein afiliadashein',
    ],
    { unless: 'curso cursos aprende mentoria marketing' },
  ),
  label('affiliate', 'medium', ['enlace|link de referido|referidos|invitacion|afiliacion'], {
    unless: 'boda fiesta cumple',
  }),
  label(
    'author-disclosure',
    'medium',
    ['en? colaboracion|alianza con &', 'publi con|de|para &', 'publicidad para &'],
    {
      unless: `${LIFE} ${ART}`,
    },
  ),
  apart('author-disclosure', 'medium', ['pagado|pagada por @'], { unless: '? no' }),
  phrase('author-disclosure', 'medium', ['patrocina|patrocinan|patrocinador|patrocinio : &|@'], {
    amid: 'episodio capitulo podcast video directo',
    unless: `? ${CLUB}`,
  }),
  label('author-disclosure', 'medium', ['pauta|auspicia|auspiciado|auspiciada|auspician'], {
    mention: true,
    unless: 'torneo evento festival',
  }),
  label('author-disclosure', 'strong', [
    'pauta|mencion|accion|campana publicitaria|pagada|paga|comercial|remunerada',
    'anuncio|video|reel|hilo|episodio|segmento pagado|patrocinado',
    'contenido comercial|publicitario',
    'contenido|post|publicacion en colaboracion',
    'publicacion|aviso|espacio publicitaria|publicitario|pagado|pagada',
    'accion|campana|alianza patrocinada|pagada',
    'publicidad contratada',
    'publicitat',
    'contenido de marca',
    'contiene|lleva|incluye|tiene publi',
    'es|esto un|una? anuncio',
    'esto es un|una anuncio|colaboracion|publi|publicidad',
  ]),
  phrase(
    'author-disclosure',
    'strong',
    [
      'aviso|ojo|ojito|atencion|alerta|spoiler|transparencia|disclaimer|confesion|nota|aclaro|aclaracion : publicidad|publi|colaboracion',
      `aviso|nota|disclaimer|transparencia|ojo : este|esta? ${CLIP} patrocinado|patrocinada|pagado`,
      'alerta|momento publi',
      'aviso|ojo|aclaro|confieso|digo que? esto es|contiene una? publi|publicidad',
      `aviso|ojo|aclaro|confieso|digo que? este|esta ${CLIP} es|contiene una? publi|publicidad`,
      'es publi ,|pero|y|jaja|jajaja|jeje',
      'contiene|incluye|lleva promocion|publicidad|colaboracion|mencion|contenido pagada|paga|pagado|patrocinado|remunerada',
    ],
    { unless: '? enganosa falsa parece creia pensaba si cuando sin saber cada' },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      'si que es publi|publicidad',
      'mira|mirad|miren|conste|aunque|sabiendo que? es|sea publi|publicidad',
      'haciendo|hago|hice|grabando|grabe|hacer publi|publicidad para|de|con @|&',
      'si|claro , que? es|esto es? una? publi|publicidad',
      'una publi como una casa',
    ],
    { unless: '?' },
  ),
  apart('author-disclosure', 'medium', ['colaboracion|alianza|collab|colab con la? marca? @'], {
    unless: `${PUBLIC} ${LIFE} ${ART} ? si cuando`,
  }),
  phrase(
    'author-disclosure',
    'medium',
    [
      `me|nos ha|han? paga|pagan|pago|pagaron|pagado|contrato|contrataron|contratado por|para que? _? ${SAY}`,
      'si|claro|obvio , que? me|nos? lo? pagan|pagaron|paga por|para esto|este|esta|hacerlo|decirlo',
      'he|hemos cobrado por hacer|grabar? este|esta|hablar|publicar|subir',
      'hoy nos|me|les|os patrocina|patrocinan|auspicia @|&',
      `@|& nos|me patrocina|auspicia este|el ${CLIP}`,
      `${CLIP} _? _? _? llega|llego|viene|sale|existe _? _? gracias a @|&`,
      `${CLIP} _? _? _? te|os|les|se lo trae|traen @|&`,
      'por encargo de & _? os|les|te',
      `@|& , patrocinador|patrocinadora|sponsor oficial? de|del este|esta|el? ${CLIP}`,
      'gracias a? @|& _? por confiar|contar|elegirme|elegirnos|pensar _? _? _? _? _? campana|colaboracion|accion',
      `gracias a? @|& _? por apoyar|sostener|bancar este|el|nuestro ${CLIP}`,
      `${CLIP} _? hecho|creado|realizado|grabado|producido|elaborado para @|& ,|.|✨`,
      'contenido de marca para|con @|&',
      'con la colaboracion de & ,',
      'video|post|reel|contenido|fotos promocional|publicitario|publicitaria|comercial para|de|con @|&',
      'en colaboracion|alianza con & _? os|les|te traigo|muestro|enseno|cuento|presento|preparo|comparto',
      'y por pagarme|pagarnos',
      'trabajo|mencion|post|contenido remunerado|remunerada|pagado|pagada con|a|para|de @|&',
      'esto|post|video|reel|contenido|publicacion esta|es|va|viene pagado|pagada por @|&',
      'gracias a? @|& por pagarme|pagarnos|el|su|vuestro patrocinio|por',
      `@|& , patrocinador|patrocinadora|sponsor de hoy`,
      'colaboracion|alianza|accion con la|el editorial|marca|firma &|@',
      'creadora|creador de contenido para|de @',
      'entrada|look|plan|lectura|resena|ruta|sesion en colaboracion|alianza con @|&',
      'contenido|video|reel de? ugc para|con @|&',
      'ugc para|con|for @',
      'ugc creator|creadora|creador para|de|for @|&',
      'trabajo|trabajando|trabaje|colaboro|colaborando|participo con|en @|& en esta|su|la _? campana',
      'soy|somos parte|protagonista de la nueva? campana _? _? de|con @|&',
    ],
    {
      unless: `? ${LIFE} ${CLUB} electoral politica solidaria recaudacion voluntariado ojala mecenas patreon profesor profesora maestra maestro locutora locutor guia psicologa abogada interprete traductora traductor cuentos biblioteca`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `colaboro|colaboramos|colaborando|colaborado|asociado|asociamos|aliado|aliamos con @ _? para ${SHOW}`,
      `colaboro|colaboramos|colaborado|colaborando con @ en este|esta ${CLIP}`,
      `he|hemos|estoy|estamos colaborado|colaborando con @`,
      `me|nos he|hemos|ha? uni|uno|unimos|unido|sume|sumo|sumamos|sumado|alie|alio|alieo a|con @ _? para ${SHOW}`,
      `unimos fuerzas con @ para ${SHOW}`,
      'junto a|con @ os|les|te traigo|traemos|cuento|contamos|enseno|muestro|presento|comparto|invito',
      'de la mano de @ _? _? os|les|te traigo|traemos|cuento|contamos|enseno|muestro|presento|comparto|invito',
    ],
    {
      unless: `? ${LIFE} ${ART} ${PUBLIC} ${CLUB} libro charla revista cuento relato curso academia clase clases`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `producto|productos|prenda|prendas|look|unidad|unidades|dispositivo|muestra|muestras|clave|key|copia|ejemplar|coche|moto|bici|material|articulo|articulos|tratamiento|estancia|noche|alojamiento|cena|menu|entradas|pases de? prueba|prensa|juego? _? ${GIVEN} por|de @|&`,
      `codigo|clave|copia|key de|del prensa|juego|review|analisis _? ${GIVEN} por @|&`,
      `ejemplar|libro|novela|comic ${GIVEN} por|de la|el? editorial|autora|autor|@`,
      `gracias|thanks a? @ _? por _? _? _? ejemplar|ejemplares|regalazo|regalitos|muestras|goodies|cositas|sorpresa|sorpresita|sorpresaza|cajita|cajaza|canje|obsequio|obsequios|lote|presente|entradas|pases`,
      'gracias|mil _? a? @ _? por _? _? _? _? _? _? este|esta|estos|estas regalo|regalos|detalle|detalles|sorpresa|cajita|cesta|regalazo|paquetito|envio',
      'en su|la|vuestra lista de pr',
      'agencia de @|& me|nos ha|han? mando|mandaron|mandado|envio|enviaron|enviado',
      'regalitos|regalos|detalles|paquetitos|cajitas _? _? _? _? _? gracias|thanks @',
      'lista de pr de|con @|&',
      '@|&|marca me|nos propuso|propusieron|ofrecio|ofrecieron|reto|retaron a? probar|probarlo|probarla|testear|conocer',
      `@ , que|quienes|quien me|nos lo|la|los|las|ha|han? ${GAVE}|envia|envian|manda|mandan|regala|regalan|presta|prestan|cede|ceden`,
      '@ , que|quienes|quien me|nos ha|han? invito|invitaron|invitado a|para',
      'gracias a? @ _? por dejarme|dejarnos|prestarme|prestarnos|cederme|cedernos',
      'regalo|obsequio|detalle|cortesia|paquete|caja|flores|kit|traido|trajo|llegado|llego|llegaron|recibido|recibi _? _? _? _? de parte de @',
      'llego|llegado|llegaron|llega _? _? _? _? _? paqueton|paquetazo|pack|cajota|cajon|lote|caja|cajita|paquete|paquetito _? de|d @',
      `@|& me|nos ha|han? pasado|dado|facilitado|cedido|enviado|mandado|paso|pasaron un|una|la|el? codigo|clave|key|copia`,
      'gracias a? @ _? por esta|la|su|vuestra|tu|tan _? invitacion',
      'gracias|thanks por el|la|los|las|este|esta|estos|tanto|tan _? regalo|regalos|detalle|paquete|pr|kit|obsequio|caja|cajita|sorpresa|regalazo _? @',
      'gracias|thanks por mandarme|enviarme|regalarme|mandarnos|enviarnos|regalarnos _? _? _? @',
      '@ _? gracias|thanks por el|la|este|esta|los|las|tan regalo|regalos|detalle|paquete|pr|kit|obsequio|caja|cajita|sorpresa|regalazo',
      '@ me|nos ha|han? consintio|consintieron|sorprendio|sorprendieron|sorprendido|apapacho|apapacharon|mimado|agasajo con',
      'gracias|agradezco a la|el|su autora|autor _? _? por enviarme|mandarme|el|hacerme',
      `me|nos han|ha? invitaron|invito|invitado a|al la|el? inauguracion|apertura|lanzamiento|evento|preapertura|preestreno|premiere|estreno de|del @|&`,
      `${GUEST} a|al la|el? inauguracion|apertura|lanzamiento|evento|preapertura|preestreno|premiere|estreno de|del @|&`,
      'cortesia|gentileza de la marca|editorial',
      `gracias a? @|& _? por dejarme|dejarnos|permitirme|permitirnos probar|probarlo|probarla|probarlos|conocer|descubrir|testear`,
      `${GUEST} por @|& _? a|para conocer|probar|descubrir|vivir|disfrutar|degustar|celebrar`,
      `${GUEST} por la|el oficina|patronato|secretaria|consejeria|ente|ministerio|turismo _? _? turismo?`,
      `viaje|escapada|ruta _? organizado|organizada por _? _? oficina|patronato|secretaria|turismo|promocion`,
      `cena|comida|menu|almuerzo|estancia|noche|alojamiento _? _? corrio|fue|ha _? a|por cargo|cuenta de|del la? ${PLACE}`,
      'gentileza de @',
      'viaje|estancia|noche|noches|cena|producto|productos gentileza de &',
      'detallito|detallazo|regalito|regalazo de @',
      `lo|que que? me|nos ha|han|acaba|acaban? de? ${GAVE}|mandarme|enviarme|mandarnos @`,
      'lo que|mas me|nos ha|acaba? de? llego|llegado|llegar|llegarme|llegarnos de parte? de? @',
      `me|nos lo|la|los|las ha|han? ${GAVE}|dio|dieron @`,
      `@ me|nos lo|la|los|las ha|han? ${GAVE}`,
      `me|nos lo|la|los|las ha|han? mando|mandaron|mandado|enviaron|enviado|envio|dieron _? _? _? para|por ${TRY}`,
      `me|nos ha|han? eligieron|seleccionaron|escogieron|eligio|selecciono|elegido|seleccionado|escogido _? _? _? para ${TRY}`,
      `probe|probando|pruebo|probado|probar _? _? _? gratis gracias a @|&`,
      'estoy|estamos probando _? _? _|@? gracias a la marca',
      'a|en cambio|intercambio de|por contenido|publicidad|stories|historias|publicaciones|menciones|posts|reels|difusion|promocion|promocionarlo|promocionarlos',
    ],
    {
      unless: `? ${LIFE} asociacion escuela museo festival pedido pedi compre comprado sorteo gane gano marcas influencers ofrecen piden pagan proponen quieren rapido rapida trabajo ensayo clinico vacuna chupito chupitos ronda postre prisioneros link meme video mensaje tirada tirado plantada plantado esperando amazon amazonmex mercadolibre aliexpress shein temu wish vinted vacio robo local sala sede gym gimnasio box crossfit recordes records rechace rechazo dije ofrecieron foto fotos imagen imagenes captura archivo`,
    },
  ),
  phrase('gifted', 'medium', ['gracias|thanks a? @ _? _? _? por _? _? envio'], {
    amid: 'libro novela lectura ejemplar editorial resena leer leerlo leerla',
    unless: `? ${LIFE} rapido rapida pedido pedi compre`,
  }),
  phrase(
    'gifted',
    'medium',
    [`${GUEST} por la|el|los|las ${PLACE}|duenos`, `${GUEST} por ellos|ellas`],
    { unless: '? boda suegra cumple cumpleanos chupito chupitos ronda postre cafe fiesta' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'llego|llegaron|recibi|recibimos|abro|abran|abrimos|abrir|abriendo|abrid|unboxing|mirad|miren|mira|llega conmigo? el|este|un|mi|otro|del|de|los|nuevo? nuevo? pr|prs de|por @|&',
      'llego|llegaron|recibi|me|nos|mas|nuevo|abriendo|unboxing|primer _? pr de|por @|&',
      'pr|prs que me|nos mando|mandaron|envio|enviaron|llego @|&',
      'unboxing|paquete|caja|envio|paquetito de pr',
    ],
    {
      unless:
        '? puerto rico maraton km kilos kg sentadilla marca segundos minutos banca peso carrera',
    },
  ),
  label(
    'gifted',
    'medium',
    ['invitada|invitado|invitadas|invitados', 'muestra|muestras de pr|prensa'],
    {
      mention: true,
      unless: `${FAMILY} charla podcast`,
    },
  ),
  apart('gifted', 'medium', ['pr de|by|x @'], {
    unless:
      '? puerto rico maraton km kilos kg sentadilla marca segundos minutos banca peso carrera',
  }),
  phrase(
    'gifted',
    'medium',
    [
      `@ me|nos ha|han? prestado|presto|prestaron|cedido|cedio|cedieron|dejado|dejo|dejaron _? _? _? _? _? por|durante|para|un|una|unos _? dia|dias|semana|semanas|mes|meses|${TRY}`,
      `&|marca|fabricante|empresa|tienda me|nos lo|la|los|las? ha|han? prestado|presto|prestaron|cedido|cedio|cedieron|dejado|dejo|dejaron _? _? _? _? _? _? para este|esta|el|la|un|una|mi|nuestro|nuestra? ${TRY}`,
    ],
    { unless: `? ${LIFE} tirada tirado plantada plantado` },
  ),
  phrase('gifted', 'medium', ['gracias por la|su|vuestra|tu invitacion'], {
    mention: true,
    unless: `? boda bautizo cumple cumpleanos fiesta podcast charla programa congreso jornada clase escuela jornadas`,
  }),
  apart(
    'gifted',
    'medium',
    ['paquete|paquetito|paquetazo|cajita|caja|kit de @ con|lleno|llena|,|.|📦|😍|🥰'],
    {
      unless: `? ${LIFE} pedido compre comprada amazon shein aliexpress temu correos primeros vacia vacio`,
    },
  ),
  apart('gifted', 'medium', ['envio|envios de @'], {
    unless: 'pedido gratis rapido correos compra',
  }),
  label('affiliate', 'medium', ['comision pagada|incluida', 'con|gano comision']),
  phrase('affiliate', 'medium', [
    'contenido|enlace|enlaces|link|links|video con comision',
    'shop|tienda|escaparate|storefront|vitrina|amazon , comision pagada',
  ]),
  phrase(
    'discount-code',
    'medium',
    [
      'que|si vais|vas|van|vienes|venis|vienen|vengan|vayais|vayan|voy|vaya de mi|parte|nuestra parte|mia|nuestra|de? _? _? _? _? _? _? _? _? %|descuento|dto|rebaja|rebajan|off|regalan|gratis|ciento',
      'van|vais|vas|vienes|venis|vienen|vengan de parte de & _? _? _? _? _? _? _? %|descuento|dto|rebaja|off|ciento',
      'mencionando|mencionen|menciona|mencionad|mencionas|diciendo|mostrando|ensenando|digan|di mi|este|esta|nuestro nombre|cuenta|perfil|video|post|usuario|publicacion|reel _? _? _? _? _? _? %|descuento|dto|off|ciento|gratis',
      'me|nos han|ha dado|pasado|conseguido|dado un|mi codigo|cupon|descuento _? _? para vosotros|vosotras|ustedes|compartir|vosotr',
      'os|les|te he|hemos conseguido|conseguimos _? codigo|cupon|descuento',
      'os|les|te consegui|conseguimos _? codigo|cupon|descuento|dto',
      'mi|nuestro codigo|cupon de? descuento|dto _? en|de|para|con @|&',
      'con|usando|usad|usen|usa|tienes|teneis|tienen mi codigo|cupon _? _? _? _? _? _? %|descuento|€ _? _? en|de|con @|&',
      'con|usando|usad|usen|usa mi codigo|cupon _? _? _? _? en|de|con @',
      'mi codigo|cupon de? descuento? de|en|para? @ _? _? en|de mi|la|stories|destacados|historias|perfil',
      'descargad|descarga|descarguen|descargate|bajate|instala|registrate|registraos|registrense|abre|abrid|suscribete|suscribios _? _? _? _? _? _? con|usando|y|usa|pon mi codigo|cupon',
      'codigo|cupon _ en la? app|aplicacion|web de? @|& _? y? te|os|les regalan|dan|llevas|descuentan|caen',
    ],
    { unless: '? hermano hermana primo prima tia' },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'soy amazon influencer',
      'mi|nuestro ltk|shopmy',
      'links|enlaces|ltk _? comisionable|comisionables',
      'pueden|puede|podrian generar|generarme|generarnos|reportar|reportarme _? pequena? comision|comisiones',
      'programa de influencers de? amazon',
      'pueden|puede|podrian ser de? afiliado|afiliados|afiliacion',
      'enlaces|links|enlace|link son|es afiliados|afiliado|afiliacion|afiliadas|referido|referidos',
      'puedo|podria|podriamos|podemos|pueda|puede que? recibir|ganar|obtener|llevarme|percibir|reciba|gane _? pequena|alguna|una comision',
      'puedo|podria|podriamos|podemos recibir|ganar|obtener|llevarme|percibir comision|comisiones',
      'parte|estoy|participo|participa|participamos|participante|miembro|socia|socio del|en|de el? programa de afiliados|afiliacion|asociados',
    ],
    { unless: '? sindicato partido inmobiliaria vendedor vendedora sueldo curso no' },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      `${BUYING} _? _? _? desde|con|por|a|en|mediante traves? de? mi|mis|nuestro|nuestros|estos|este|los|el enlaces|enlace|links|link _? _? _? _? _? _? ${HELPS}`,
      `usando|utilizando|usas|usar|usen mis|mi|nuestro|nuestros|estos|este enlaces|enlace|links|link _? _? _? _? _? ${HELPS}`,
      `${HELPS} _? _? _? _? _? ${BUYING} _? _? _? desde|con|por|a|mediante traves? de? mi|mis|nuestro|nuestros|estos|este|los|el enlaces|enlace|links|link`,
      'cada compra|venta|pedido|reserva|registro _? _? _? _? _? me|nos llevo|llevamos|cae|dan|queda una|un|unas|unos _? comision|comisioncita|pellizco|pellizquito|porcentaje|centimillos|eurillos|pesitos',
      'mi|nuestro enlace|link|codigo _? _? _? _? €? _? y? a? mi|yo tambien|otros',
      'con|desde|en|a|usando traves? de? mi|nuestro enlace|link _? _? _? _? llevate|llevaros|teneis|tienes|tienen|consigues|conseguis|obtienes|obtienen|hay|dan|ahorras|ahorrais _? _? _? %|€|descuento|gratis|euros|pesos|dias|mes',
      '%|€|descuento|dto|gratis|dias|mes _? _? _? con|desde|usando mi|nuestro enlace|link',
      'a? mi me llega|llegan|cae|caen|toca|queda|quedan|dan|pagan un|una|unos|unas|algo _? comision|comisioncita|porcentaje|pellizco|pellizquito|centimillos|eurillos|pesitos',
      'mi|nuestro enlace|link|codigo _? _? _? _? _? _? _? ganamos|recibimos|obtenemos|nos llevamos|dan|regalan los? dos|ambos|ambas',
      'me|nos gano|ganamos unos|unas|un|algo pesitos|pesos|eurillos|centavitos|moneditas|dinerito|centimillos _? _? si|cuando|por|con',
      'me|nos llevo|llevamos|cae|queda|quedo una|un|unas|unos _? comision|comisioncita|pellizco|pellizquito|porcentaje|centimillos|eurillos|pesitos|puntitos por|de|cuando|si cada|compra|compras|compran|comprais|venta',
    ],
    {
      unless: `? jefe jefa empleo trabajo banco inmobiliaria causa ong refugio protectora asociacion donacion donar`,
    },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'soy|somos|siendo|ser|como|formo|formar|formando|entro|entre|entrar|unirme|uno|sumo|sume|incorporo parte? al|del|en|a|de el|la|un|los|las? programa|equipo|comunidad|red|grupo|squad|team|familia|crew|club de creadores|creadoras|embajadores|embajadoras|influencers|atletas|creators de? la? @|&',
      'formo|formar|formando|soy|somos|ser parte|miembro de|del el|la? nuevo|nueva|gran? team|squad|familia|crew @',
      'me|nos uno|uni|unimos|sumo|sume|sumamos|incorporo a|al la? team|squad|familia|crew @',
      'bienvenida|bienvenido al|a la? team|squad|familia|crew @',
      'ano|temporada como|de|siendo atleta|embajadora|embajador|rider|runner|creadora|creador &|@',
      'ano|temporada como|siendo atleta|embajadora|embajador|rider|runner|creadora|creador de @',
      'corredora|corredor|atleta|rider|ciclista|triatleta|runner del|de team @',
      'soy|siendo|como atleta|corredora|corredor|triatleta|ciclista|escaladora|escalador de? @',
      'soy|siendo|como|ahora|oficialmente atleta|embajadora|embajador|rider|runner de? nike|adidas|hoka|asics|salomon|brooks|garmin|myprotein|hsn|prozis|gymshark|oakley|coros|suunto|puma|joma|decathlon|kalenji|scott|orbea',
      'con @|& como|de patrocinador|patrocinadora|sponsor|patrocinadores este|esta|otro|otra|un|mi',
      'ano|temporada mas? con @ como|de patrocinador|patrocinadora|sponsor',
      'sere|seremos la|el? embajadora|embajador|imagen de @|&',
      'gracias @ por otro|un|este|estos ano|anos|temporada _? _? vistiendo|corriendo|montando|compitiendo|rodando|pedaleando',
      'soy|ser|nueva chica|chico @',
      'soy|siendo|ser|orgullosamente|orgullosa|orgulloso|feliz|nueva imagen oficial? de @',
      'formar|formo|soy|ser parte del @ _? un|otra|otro ano|temporada|mas',
      'desde|a hoy|ahora|este|partir mes|ano|de? hoy|ahora? ,? embajadora|embajador de @|&',
      'creadora|creador|embajadora|embajador|influencer|imagen oficial de la marca',
      'ano|anos|meses de|como|siendo embajadora|embajador ,|.|!|y',
      'soy|somos|ser|siendo la|el nueva|nuevo? cara|imagen|rostro de? la? nueva? campana? de @|&',
      'renuevo|renovamos|renove|renovado|renovando|seguimos|sigo|continuo|continuamos contrato|acuerdo|alianza? con @ _? una|otra|por|esta temporada',
      'anunciar|anunciaros|anunciarles|anuncio|contar|contaros|contarles|compartir|compartirles mi|esta|la|una nueva? colaboracion|alianza con @',
      'anunciar|anunciaros|anunciarles|contar|contaros|contarles|compartir|compartirles mi nueva? colaboracion|alianza con &',
      'creadora|creador|influencer|streamer|gamer|madrina|padrino oficial de? la? marca? @|&',
      'patrocinador|patrocinadora sera|es &|@ esta temporada',
      '& sera mi patrocinador|patrocinadora|sponsor',
    ],
    {
      unless: `? ${LIFE} universidad ${ART} onu unicef fundacion ong turismo puesto cargo manager director directora ingeniera ingeniero responsable product profesional buscamos busca quieres seas cruz`,
    },
  ),
  phrase('ambassador', 'medium', ['me|nos uno|uni|sumo|sume|unimos al equipo de? @'], {
    unless: `? ${LIFE} ${ART} como trabajo profesional laboral etapa empresa reto puesto direccion`,
  }),
  phrase('own-brand', 'weak', [
    'nueva|nuevas|nuevo|nuevos _? en la tienda|tiendita|shop',
    'abierta|abrimos|abro|inauguramos la? tienda|tiendita|preventa',
    'tienda|tiendita abierta',
    'mis|nuestras|nuestros laminas|velas|jabones|ceramicas|piezas|pendientes|aretes|collares|tazas|cuadernos|tortas|tartas|pasteles|galletas|postres|ilustraciones|prints|patrones|amigurumis|macetas|plantas|bolsos|camisetas|talleres|cursos|clases|mentorias|sesiones|libros|miel|quesos|vinos|aceites|recetarios|ebooks|plantillas|presets',
    'tocamos|actuamos este|el|manana|hoy|en',
    'anticipadas|entradas a la venta|con|en preventa?',
    'abierto|abierta|abiertas|lleno el|la|las? cupo|cupos|agenda|inscripciones|plazas',
    'cupo|cupos|agenda|inscripciones|plazas abierto|abierta|abiertas|para|lleno|agotadas',
    'abrimos|abro|cierro|cerramos|tomo pedidos|encargos|agenda',
    'hago|hacemos _? %',
    'mi|nuestra|nuestro carta|menu|catalogo',
    'me|nos pidan|piden|encargan|escriban|escribeme por',
  ]),
];
