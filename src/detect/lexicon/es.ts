import { EVERYDAY } from './es-everyday.ts';
import { FAMILY, TERMS } from './es-terms.ts';
import type { Lexicon } from './index.ts';

const CLIP =
  'post|video|reel|tweet|tuit|historia|publicacion|contenido|episodio|podcast|directo|stream|live|story|receta|blog|articulo|resena|unboxing|hilo|tiktok|vlog|newsletter|segmento|trino|posteo|capitulo|corto|clip';
const COMMERCIAL =
  'colaboracion|colab|alianza|accion|contenido|post|mencion|emplazamiento|espacio+comercial|publicitaria|publicitario|promocional';

export const es: Lexicon = {
  trade: 'influencermarketing marketingdeinfluencers marketingdigital',
  concepts: {
    paid: `pagad* remunerad* retribuid* patrocinad* paga de+pago ${COMMERCIAL}`,
    sponsor: 'patrocin* esponsor* sponsor',
    pay: 'lo|la|los+paga|pagan|financia|financian|patrocina|patrocinan pagan pagaron pagando pagad* contratad* contrataron cobro|cobre|cobramos|cobrado+_?+por+hacer|grabar|subir?+este|esta|hablar|publicar me|nos+paga|pago|contrato',
    fee: 'dinero|plata|pasta+_?+_?+_?+por|para+este|esta|hacer|grabar|subir|hablar honorarios remuneracion contraprestacion cache a+cambio+de+dinero|plata compensacion|aporte|contribucion+economica|economico',
    ad: 'anuncio+pagado publicidad publi publirreportaje chivo colocacion|emplazamiento+de+producto es|contiene|incluye+un?+anuncio',
    deal: `colaboracion colab collab alianza campana patrocinio pauta partnership ${COMMERCIAL}`,
    task: 'por+encargo+de encargo+de contratada|contratado+por',
    enable:
      'traido|traida|impulsado|impulsada+por hacer|hace|hacen|hecho|sido|es+posible con+el?+apoyo|patrocinio+de ofrecido|presentado|auspiciado+por auspicia de+la+mano+de',
    content: CLIP.replaceAll('|', ' '),
    this: `esto aqui de+hoy este|esta+_?+${CLIP} este|esta+es`,
    be: 'es son fue esta ha sido contiene incluye lleva hay',
    me: 'feliz|orgulloso|orgullosa|contenta|contento|emocionada|emocionado+de|por+ser|convertirme|representar|unirme gracias yo me mi mis nos nosotros nosotras nuestro nuestra soy somos fui fuimos hemos estoy recibi recibimos gano ganamos recibo obtengo llevo cobro|cobre|cobramos|cobrado+_?+por+hacer|grabar|subir?+este|esta|hablar|publicar como+brand?+embajador|embajadora|ambassador',
    say: 'decir* hablar* contar* cuento ensen* mostrar* presentar* publicar* proba* prueb* testear* resen* review opini* recomend* mencion* promocion* grabar jugar experiencia cuente cuenten digo diga digan hable ensene muestre subir postear anunciar',
    by: 'por de del desde gracias',
    got: 'me|nos+hizo|hicieron+llegar+sin me|nos+ha|han+prestado+_?+tienda|marca|concesionario hizo|hicieron|ha|han+hecho?+llegar los|las+mando|mandaron|envio|enviaron|regalo gifted llego|llegaron|llegado|llega+_?+_?+_?+_?+de+parte+de recibi recibid* recibimos enviad* enviaron enviarme enviarnos mandad* mandaron mandarme mandarnos regalad* regalaron regalarme regalo regalos regalit* obsequi* cedid* cedieron cortesia canje detallazo muestras ofrecieron me|nos+paso|pasaron|facilito|facilitaron|cedio|dio|mando+_?+clave|codigo|copia|key me|nos|lo|la+envio|mando|cedio|ofrecio|dio paquete|paquetito|caja|cajita|kit|envio+de?+prensa|pr',
    free: 'por|de+cuenta+de+la+casa cubrio|cubrieron|pago|pagaron+_?+nuestro|nuestra|mi|mis|el|la+viaje|vuelo|vuelos|estancia|hotel|cena nos|me+cubrieron|cubrio|pagaron|pago+_?+_?+viaje|vuelo|vuelos|estancia|hotel|cena|gastos corrio|corrieron|corre+a|por+su?+cuenta la+cuenta+_?+_?+ellos gratis gratuit* regalad* regalaron obsequi* cortesia canje sin+coste|costo|cargo|pagar no+he?+pague|pagamos|pagado a+cambio+de|por haber+pagado gastos+pagados invita+la+casa ni+un+euro|peso',
    invite:
      'seleccionada|seleccionado|elegida|elegido+por|para+_?+_?+_?+_?+_?+_?+_?+probar|testear como+sus|su+invitados|invitada|invitado invitad* invitaron invitar* invitacion me|nos+invito|invita|invitan viaje|visita+de+prensa press+trip',
    house:
      'duenos|propietarios+de|del lodge glamping parque gente|equipo|chicos|chicas+de distribuidora desarrolladora editora marca tienda empresa editorial fabricante bodega restaurante hotel hostal resort balneario spa clinica salon estudio productora laboratorio libreria joyeria boutique posada parador chicos|chicas|gente|equipo+de|del',
    stay: 'dormir dormimos pasar+_?+_?+noche|noches|finde|fin probar|degustar|conocer+_?+_?+carta|menu|hotel|spa cenita comida almuerzo noche noches estancia alojamiento hospedaje cena desayuno menu degustacion viaje vuelo vuelos finde masaje tratamiento escapada crucero',
    commission:
      'centimillos pellizco pellizquito eurillos una|un+_?+bono|bonificacion|recompensa+si|cuando|por comision* porcentaj* centimos centavos ingresos+por+las?+compras',
    earn: 'yo+tambien los+dos ambos ganamos+los?+dos ganas+_?+_?+€|euros gano ganamos gana ganar recibo recibimos recibir obtengo llevo llevamos cae caen percibo cobro me|nos+dan|pagan|da|paga|apoyan|apoyas bono|bonus+para|a+mi',
    link: 'link links enlace enlaces enlacito url',
    buy: 'compra compras compre compro comprado compramos compran compren comprais comprar comprando pague pedido pedi registr* contratas reservas suscrib* adquier*',
    affiliate: 'afilia* affiliate referido referidos',
    ambassador: 'mi|nuestro+patrocinador|sponsor|patrocinadores embajador* ambassador',
    face: 'equipo|team|squad|familia+de?+atletas|creadores|creadoras|embajadores|runners|deportistas|influencers ser|soy|siendo|como|nueva|nuevo|la|el+nueva|nuevo?+imagen|cara|rostro imagen+oficial atleta rider',
    official:
      'feliz|orgulloso|orgullosa|contenta|contento|emocionada+de|por+ser oficial oficialmente orgullos* orgullo honor contrato firmado renov* fichaje temporada campana me+uno sumo primer|segundo|tercer|otro+ano',
    generic:
      'patrocinado|patrocinada|pagado|pagada+por+nadie|nosotros|vosotros|ustedes|gobierno sponsor|patrocinador|patrocinadores|patrocinio+_?+del|de|en+la?+camiseta|equipo|seleccion|liga|club|estadio|champions sponsor|patrocinador|patrocinio+principal|oficial+del|de|en el|la|los|del|al+equipo|atleta|corredor|corredora|ciclista|piloto|tenista|jugador|club+_?+patrocinado|patrocinada|patrocinados patrocinado|patrocinada|patrocina|esponsorizado|presentado+por+mi|mis|insomnio|ansiedad|cafe|cafeina|estres patrocinado|patrocinada+por+el|la+insomnio|ansiedad|cafe|cafeina|estres|hambre|pereza cada cualquier cualquiera muchas muchos otras otros algunos tantos tantas demasiad*',
    perhaps:
      'quisiera querria gustaria ojala buscamos busco busca deberia deben debe podria cuando|si+me|nos|te|os|una|un|alguna|las|alguien',
    subject:
      'publicidad|propaganda+enganosa|falsa que+pereza|asco|cansancio|coraje|rabia|pesadez youtuber youtubers+_?+_?+por+poner cuanto|cuanta+_?+_?+cobra|cobran|ganan|llevan|pagan cuidado+con+los|las|el|quien gobierno|pais|paises|estado|presidente+_?+_?+_?+_?+alianza|colaboracion alianza|colaboracion+comercial+con+corea|china|eeuu|europa|mexico|chile|brasil|india primera+colaboracion|colab|alianza|publi+pagada|paga se+alquila|vende|traspasa programa+de+embajadoras|embajadores planteado+poner publi|publicidad|patrocinado|pagado|colaboracion+o+no|que|le|de|solo|es pones influencers influencer anunciantes marcas agencia agencias ley leyes normativa multa multas cnmc autocontrol profeco indecopi encuesta abogad* etiquetar fals* estafa odio odia harta harto visto veo algoritmo rechac* me+sale|salen|salio la|tanta|mas|mucha+publicidad|publi',
    private: `invitada|invitado|invitadas|invitados|invitarme|invitarnos|invitacion|invito|invitaron+_?+_|@?+_?+_?+_?+podcast|radio|mesa|charla|ponencia|jurado|programa|hablar|presentar|clase|reunion|boda contar+cuentos|chistes invito|invitaron|invita+a+irnos|irme|salir|marcharnos|abandonar se+alquila|vende|traspasa cumple cumples mi+prima|primo|cunada|cunado loteria decimo rifa correos soy+profesora|profesor|maestra|maestro|interprete|traductora|traductor|abogada|locutora|locutor|actriz|actor embajador|embajadora|embajadores+de|del|ante|en+el?|la?+chile|argentina|mexico|peru|colombia|espana|francia|alemania|italia|portugal|cuba|brasil|japon|china|corea|india|eeuu|estados|reino|rusia|ucrania|israel|palestina|marruecos|ecuador|bolivia|uruguay|paraguay|venezuela|panama|guatemala|onu|ue|union|naciones|buena|pais|uruguay|honduras patrocinenme patrociname patrocinadme sponsoreenme feria+del ${FAMILY} jefe jefa sueldo trabajo+en+una|un alquiler alquila hipoteca empleo vendo solidari* benefic* fundacion ong asociacion hospital iglesia ayuntamiento ministerio embajada universidad facultad colegio escuela instituto beca erasmus unicef torneo liga futbol maraton carrera concurso exposicion museo concierto cancion disco charla congreso coro teatro equipaciones voluntari* patreon inauguracion mudanza mi|nuestra|nuestro|tu+propia|propio?+empresa|tienda|restaurante|negocio|web`,
    trifle:
      'disgusto alegria susto aviso avisos foto|fotos|video|videos|meme|imagen|imagenes|captura+_?+que|cortesia|gentileza|cedida foto|fotos+me|nos+ha|han|mando el|mi|este|tu|su|los+pedido|pedidos pedido+que equivocado equivocada roto wasap whatsapp una+carta multa retraso cancelacion cancelado huelga giveaway give+away compre premio sorteo mensaje* meme memes pregunta* consejo respuesta abrazo cancion tarjeta factura permiso biblioteca regalo+perfecto|ideal|original|para un+regalo+para',
  },
  entries: [...TERMS, ...EVERYDAY],
  codeBetween: 'es mi de descuento el la del siempre doble exclusivo personal sigue activo',
  codeBare: 'codigo codigos codiguito codigoo codigooo',
  mine: 'nuestro mi',
  ours: 'nuestro nuestra',
  with: 'con mi',
  grants: 'da regala',
  you: 'te os les teneis tienen tienes tendreis tendran ahorras ahorrais ahorran obtienen obtienes obteneis',
  entrance: 'clase aula sala puerta reunion evento zoom meet kahoot classroom teams',
  tagNouns: 'etiqueta',
  or: 'o',
  and: 'y',
  noSponsor: 'abuela',
  made: 'por',
  nod: 'ok okey okay vale eh sale',
  till: 'pagar carrito cesta checkout pago',
  save: 'teneis tienen tienes tendreis tendran ahorras ahorrais ahorran llevais llevas llevan descuentan obtienen obtienes obteneis',
  misspelt: 'publicidad patrocinado patrocinada colaboracion embajadora comercial',
  deny: 'nadie no sin ni nunca tampoco ningun ninguna nadie',
  between: 'es una un la el esto este fue ha sido hay que video post hago',
  everyday: 'baile negocio vida viaje mejor mi agencia turismo cultura paz',
  spokenOf:
    'gran enorme puro pura pones pone poner pon pongo etiqueta poner pone ponen pongan puse usar usan el palabra',
  talk: 'autocontrol profeco indecopi cnmc normativa obligatorio etiquetar',
  code: 'codigo cupon codiguito cuponcito cuponazo cupones codigoo codigooo',
  otherCode: 'mismo leer escribir ensenar programar',
  gripe: 'influencers caducado caducados expirado expirados invalido rechazado harta harto',
  use: 'usa usad usais usen usando usar utiliza utilizando con mi pon pone ponle ponganle pongan poned poniendo introduce introduciendo introducid ingresa ingresando ingresen anade anadid anadan agrega agreguen agregando ponen pones poneis ponis usas usan utilizan metes meten colocan aplican aplicando ingresan poner introducir meter ingresar aplica metan mete',
  rebate:
    'descuento descuentos dto dcto ahorra ahorras ahorran envio compra pedido quitan carrito descuentan descuentito descuentazo regalan rebajita ahorro ahorrais ahorrar rebaja rebajan off',
  // The last are what "código" means elsewhere.
  means: 'con',
  goodFor: 'para',
  whose: 'para',
  like: 'como',
  sale: 'verano invierno otono primavera navidad reyes madre padre dia rebajas oferta bienvenida gratis envio descuento html css php sql pin iban bncc',
  partner: '',
  ambassador: 'embajador embajadora',
  advert: 'publicidad publi',
  call: 'compra consigue descubre pide enlace visita prueba reserva aprovecha desliza',
  goods: 'coleccion lanzamiento producto productos marca gama crema oferta novedad',
  praise: 'encanta encantan favorito favorita recomiendo enamorada imprescindible increible',
  noCode: 'postal penal civil',
};
