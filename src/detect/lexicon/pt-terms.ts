import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';

const TRADE =
  'marketing branding agencia propaganda design empreendedorismo grafica retro faculdade vaga';
const PUBLIC =
  'fundacao ong associacao museu universidade unicef embaixada embaixador embaixadora escola projeto equipa clube torneio festival concurso exposicao livro musica show ensaio concerto orquestra fotografo turismo';
export const FAMILY =
  'mae pai mamae papai irma irmao avo vovo tia tio amig* marido esposa namorad* sogr* vizinh* aniversario niver casamento formatura secreto alunos turma';
/** Bars. */
const BAR =
  'beer bar pint pubs london irish drinks cerveja cerveza guinness quiz and with the con at was there rock chope tapas amigos';

export const TERMS: readonly Entry[] = [
  tag('ambiguous', 'weak', ['embaixadora embaixador'], {
    unless: 'turismo pais unicef onu fundacao consulado embaixada',
  }),
  tag('author-disclosure', 'medium', ['jaba'], { unless: 'jabaquara' }),
  phrase('author-disclosure', 'strong', [
    'este|esse|esta|essa post|video|episodio|reel|newsletter|artigo e patrocinado|patrocinada por|pela|pelo @|&',
  ]),
  apart('author-disclosure', 'medium', ['em parceria com @'], {
    source: 'CONAR 2020',
    unless: `${FAMILY} universidade faculdade escola museu prefeitura governo ong instituto fundacao hospital igreja biblioteca festival artista musica sorteio`,
  }),
  phrase(
    'gifted',
    'medium',
    [
      'aparelho|dispositivo|unidade|celular|telefone|carro|moto de? teste|testes? _? emprestado|emprestada|cedido|cedida pela|pelo|por &|@',
      'obrigada|obrigado|agradeco a|pela editora _? _? pelo|por|do exemplar|livro|envio',
      'recebi|ganhei da|do & o|a|os|as novo|nova|novos|novas',
    ],
    { unless: FAMILY },
  ),
  label('gifted', 'medium', ['convite'], { mention: 'aside' }),
  phrase(
    'gifted',
    'medium',
    [
      'viagem|hospedagem|voo|jantar paga|pago|bancada|custeada|custeado pela|pelo|por @',
      '@ me|nos pediu|pediram pra|para testar|provar|experimentar',
      'chamou|chamaram a|nos gente? pra|para provar|conhecer|experimentar o nosso|seu? novo|nova menu|cardapio|carta',
      'chamou|chamaram a|nos gente? pra|para provar|conhecer|experimentar o menu|cardapio|carta de|novo|nova',
    ],
    { unless: `? ${FAMILY} igreja escola vizinho vizinhos` },
  ),
  phrase('affiliate', 'strong', ['link|links com afiliado|afiliada'], { unless: '?' }),
  phrase(
    'gifted',
    'medium',
    [
      'gratis|gratuitamente|graca|borla em troca de|da|do uma|minha|um|meu? opiniao|resenha|review|avaliacao|feedback',
    ],
    { unless: '? pesquisa aulas curso' },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'sao|e|eh de afiliada|afiliado|afiliados|afiliadas|afiliacao',
      'link|links sao|e? afiliado|afiliados',
    ],
    { unless: '? ela ele eu' },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'como|sou|de embaixadora|embaixador|ambassador da|do|de? @',
      'como|sou|de @ embaixadora|embaixador|ambassador',
    ],
    { unless: `? ${FAMILY} boa unicef onu turismo ong` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'me|nos mandaram|mandou|enviaram|enviou aqui? em|para|pra casa para|pra testar|provar|experimentar|conhecer',
      'chegou|chegaram da|do|de @ para|pra eu|a|gente? gente? experimentar|testar|provar|conhecer',
      'me|nos mandaram|mandou|enviaram|enviou _? _? _? _? para|pra eu|a|gente? gente? experimentar|testar|provar|testarmos',
    ],
    {
      mention: true,
      unless: `${FAMILY} multa conta pedido comprei trabalho prima primo filha filho cunhada`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'conta|quarto|estadia|hospedagem|diaria|noite|noites _? _? ficou|foi|ficaram|foram por|a conta|cargo da|do|de @',
      'eles|elas pagaram|bancaram a|toda|tudo conta|tudo? toda?',
      'nos|me convidaram|convidou para|pra|a conhecer|provar|experimentar o|a nosso|seu? novo|nova cardapio|menu|carta|spa',
      'nos|me convidaram|convidou para|pra|a conhecer|provar|experimentar o|a|os cardapio|menu|carta novo|nova|degustacao',
    ],
    { unless: `? ${FAMILY} ${PUBLIC} igreja prefeitura obra bairro ela ele acerto` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'obrigada|obrigado|brigada|valeu|gratidao a? _? @ _? por|pela|pelo _? _? _? _? pacote|pacotinho|kit|mimo|mimos|recebido|recebidos|press',
      'chegou|recebi|olha _? _? _? _? _? caixa|caixinha|pacote|kit|recebido|recebidos _? da|do|de @',
    ],
    { unless: `${FAMILY} pedido encomenda comprei amazonbr correios shopee ganhei sorteio troca` },
  ),
  phrase('own-brand', 'weak', [
    'com as? minhas|nossas proprias? maos',
    'feito|feita|feitos|costurado|pintado por mim',
    'no meu|nosso atelie|atelier',
  ]),
  phrase(
    'gifted',
    'medium',
    [
      'gifted por|pela|pelo @|&',
      'foi|e|era|por|em|na|numa|fiz permuta',
      'permuta com|da|do @|&',
      'press|blog|fam trip em|a|com|para',
      'viagem|visita de imprensa a|ao|com|em|para',
      'em? troca de|da umas|uma|um|algumas|alguns|essas|essa|meu|minha|meus? foto|fotos|post|posts|story|stories|conteudo|divulgacao|visibilidade|avaliacao|resenha|video',
    ],
    {
      unless: `? ${FAMILY} imovel marcas recusei recuso ofereceram terreno terrenos prisioneiros divida apartamento casa carro livros livro aulas turno roupas plantas ministro presidente jornalistas`,
    },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'associado|associada|afiliado|afiliada da|na amazon',
      'programa de associados|afiliados da|do amazon',
      'ganho|ganhamos|remunerado|remunerada|remunerados com|por|pelas? compras qualificadas|elegiveis',
    ],
    {
      unless: '? youtubers youtuber influencers quanto curso',
    },
  ),
  tag(
    'author-disclosure',
    'strong',
    [
      'publipost publis publicom* publieditorial publicidadepaga conteudopatrocinado conteudopago postpatrocinado',
      'parceriapaga parceriapagacom* parceriacomercial parceriaremunerada colaboracaopaga anunciopago',
    ],
    { source: 'CONAR 2020' },
  ),
  tag('author-disclosure', 'strong', ['publicidade'], { source: 'CONAR 2020', unless: TRADE }),
  tag('author-disclosure', 'strong', ['pub'], { source: 'DGC 2019', mention: true, unless: BAR }),
  label(
    'author-disclosure',
    'strong',
    [
      'publicidade|publi|publis|publizinha|publipost|publieditorial|patrocinado|patrocinada',
      'inclui|contem promocao|publicidade',
    ],
    { source: 'CONAR 2020' },
  ),
  label('author-disclosure', 'strong', ['pub'], { source: 'DGC 2019', mention: true, unless: BAR }),
  apart(
    'author-disclosure',
    'strong',
    [
      'publi !',
      'convite da|do|de marca? @',
      'patrocinado|patrocinada|oferecido por|pela|pelo @|&',
      'oferecimento de|da|do? @|&',
      'e|eh publi|publizinha|publicidade|pub|merchan|jaba',
      'em? parceria|colaboracao com|marca? a|o? marca? @',
    ],
    { unless: `${PUBLIC} ? se quando` },
  ),
  apart('author-disclosure', 'medium', ['publi|publizinha|merchan'], {
    mention: true,
    unless: '? ou se',
  }),
  tag(
    'gifted',
    'medium',
    [
      'recebidos recebidinhos recebidosdodia recebidosdomes recebidosda* recebidosde* presskit ofertade*',
      'ofertadamarca produtooferecido presenteda* aconviteda* aconvitede* mimosda*',
    ],
    { source: 'DGC 2019', unless: FAMILY },
  ),
  tag('gifted', 'medium', ['recebido permuta cortesia presente convite brinde mimo mimos'], {
    mention: true,
    unless: `${FAMILY} imovel apartamento casa carro`,
  }),
  label(
    'gifted',
    'medium',
    [
      'recebidos|recebidinhos|permuta|cortesia|presskit',
      'produto|produtos|viagem|convite oferecido|oferecidos|cedido|cedidos|enviado|recebido|recebidos|de imprensa?',
      'oferta|presente da marca',
    ],
    { unless: FAMILY },
  ),
  // In Portugal a gift; elsewhere a sale.
  phrase(
    'gifted',
    'medium',
    [
      'chegou|chegaram|abrindo recebido|recebidos|recebidinho|recebidinhos|mimo|mimos',
      '(|[ oferta )|]',
      '* oferta',
      '#presente|#oferta|#oferecido|#recebidos|#cortesia|#convite|#permuta de|da|do|dos|das|pela|pelo|com marca|editora|loja|@',
    ],
    {
      source: 'DGC 2019',
      mention: true,
      unless: `${FAMILY} promocao descuento precio preco off %`,
    },
  ),
  tag('ambassador', 'medium', ['embaixador* souembaixador*'], { unless: `${PUBLIC} paz cultura` }),
  phrase('ambassador', 'medium', ['#embaixador|#embaixadora da|do|de? marca? @'], {
    unless: 'turismo fundacao ong unicef',
  }),
  phrase('affiliate', 'strong', ['sou afiliada|afiliado da|do|de? @|&']),
  label('affiliate', 'medium', ['afiliado|afiliada|afiliados'], {
    unless: 'curso rendaextra marketing sindicato que como',
  }),
  tag(
    'affiliate',
    'medium',
    ['afiliado afiliada linkafiliado linkdeafiliado afiliadoamazon afiliadoshopee shopeeafiliados'],
    { unless: 'curso rendaextra marketing sindicato' },
  ),
  phrase('own-brand', 'weak', [
    'minhas pecas|criacoes',
    'feito|feitas|feitos a mao por mim',
    'minha lojinha|loja|marca',
    'minha|nossa|meu|nosso|nossos nova|novo? loja|marca|livro|site|colecao|curso|negocio|atelie|restaurante|cardapio|produtos|linha|salao|espaco|disco|lojinha',
    'enviamos|entregamos para|em todo|toda',
    'encomendas|agendamentos pelo|por|no|na|via|abertas|abertos',
    'chama|chame|chamem no|na|pelo direct|dm|whats|whatsapp|zap|inbox',
    'minha agenda',
    'meus|minhas|nossos|nossas clientes|alunas|alunos',
    'retirada em|no|na',
    'aqui comigo',
  ]),
  label('author-disclosure', 'medium', ['parceria'], { mention: 'beside' }),
  label(
    'author-disclosure',
    'strong',
    [
      'parceria|publicidade|promocao paga|remunerada',
      'conteudo|post|publicacao patrocinado|patrocinada|pago',
    ],
    { unless: 'vale significa erros dicas guia curso marketing serve funciona' },
  ),
  label('ambiguous', 'weak', ['colab|collab|colaboracao|parceria'], { mention: true }),
  tag('ambiguous', 'weak', ['parceria parcerias emparceriacom* colaboracao'], {
    source: 'DGC 2019',
    unless: `amor casal ${PUBLIC} ${FAMILY}`,
  }),
  tag('ambiguous', 'weak', ['oferta'], { source: 'DGC 2019', mention: true }),
  phrase(
    'ambiguous',
    'weak',
    [
      'em? parceria|colaboracao|collab com a|o? @|$',
      'obrigada|obrigado a|o|ao? @',
      '@ me|nos enviou|mandou|convidou|deu',
    ],
    { unless: `${FAMILY} ${PUBLIC}` },
  ),
  phrase('ambiguous', 'weak', ['sorteio|sorteando|passatempo', '% de? desconto'], {
    mention: true,
  }),
  tag('negation', 'strong', [
    'naoepubli naopubli naoepublicidade sempubli naopatrocinado publigratis compradopormim naoepub',
  ]),
  phrase('negation', 'strong', [
    'publi|publicidade|pub|parceria|post|video nao|sem|de e? paga|pago|remunerada|patrocinado|graca',
    'publi|publicidade|pub|parceria gratis|gratuita',
    'comprado|comprada|comprados|compradas|pago|paga|pagos|pagas por mim',
    'com|do o? meu proprio? dinheiro|bolso',
    'ninguem|nao me|nos pagou|paga|pagaram|pagam|patrocina|deu',
    'nao fui|estou|sou|to sendo? paga|pago|patrocinada|patrocinado',
    'nao recebi|ganho|ganhei nada',
    'quem|parece|bem dera|que? fosse|isso|uma|ser publi|publicidade',
  ]),
];
