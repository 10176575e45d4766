import { apart, label, phrase, tag } from './entry.ts';
import type { Entry } from './index.ts';
import { FAMILY } from './pt-terms.ts';

/** Who or what gives, pays and invites in everyday life. */
const LIFE = `${FAMILY} primo prima cunhado cunhada filho filha filhos filhas chefe emprego entrevista hospital medico seguradora banco multa juiz policia igreja colegio universidade faculdade prefeitura senhorio aluguel errado errada quebrado quebrada atraso reclamacao reembolso velorio batizado madrinha padrinho voluntari* doacao doacoes arrecadando arrecadacao`;
/** Art and sport, where people work together and thank each other without anybody being paid for a post. */
const ART =
  'musica cancao feat single album disco mural ilustracao quadro desenho aquarela poema conto tatuagem foto fotos fotografia ensaio curta filme remix cover danca coreografia pesquisa estudo artigo oficina exposicao associacao vizinhos';
const CLUB =
  'clube equipa liga torneio campeonato camisa camisola selecao federacao festas feira festival fundacao ong rifa';
const PUBLIC =
  'fundacao ong associacao museu unicef embaixada escola projeto clube torneio festival concurso show fotografo';
const SAY =
  'dizer|falar|falando|contar|contando|mostrar|mostrando|postar|publicar|gravar|divulgar|promover|anunciar|recomendar|indicar|elogiar|partilhar|testar|provar|experimentar|usar';
const SHOW =
  'mostrar|vos|trazer|contar|apresentar|falar|compartilhar|partilhar|criar|preparar|comemorar|celebrar|dar|presentear|explicar|ensinar|levar|lembrar';
const TRY =
  'testar|testarmos|testasse|teste|testes|experimentar|experimentarmos|experimentasse|provar|resenhar|resenha|avaliar|avaliacao|analisar|analise|review|reviews|conhecer';
const CLIP =
  'video|episodio|post|reel|reels|live|stream|thread|podcast|programa|conteudo|publicacao|newsletter|artigo|tiktok|quadro';
const GIVEN =
  'cedido|cedida|cedidos|cedidas|fornecido|fornecida|fornecidos|fornecidas|enviado|enviada|enviados|enviadas|disponibilizado|disponibilizada|oferecido|oferecida|oferecidos|oferecidas|emprestado|emprestada|recebido|recebida|recebidos|recebidas';
const GAVE =
  'mandou|mandaram|enviou|enviaram|presenteou|presentearam|ofereceu|ofereceram|cedeu|cederam|emprestou|emprestaram|deu|deram';
const PLACE =
  'casa|restaurante|hotel|pousada|marca|vinicola|adega|spa|resort|local|organizacao|produtora';
const GUEST = 'convidada|convidado|convidadas|convidados';
const FOR = 'pra|para|pro';
const BUYING =
  'comprando|comprar|compra|compre|comprarem|comprares|comprem|compras|usando|usar|use|usem|utilizando|utilizar|reservar|reservando|reserva|reserve|reservarem|pedir|pedindo|cadastra|cadastrar|cadastre|cadastrando|assinar|assinando|clicando|adquirir|adquirindo';
const HELPS =
  'apoia|apoias|apoiam|apoiar|apoiando|ajuda|ajudas|ajudam|ajudar|ajudando|fortalece|fortalecem|contribui|contribuem|colabora|colaboram';

/** How people say it in words of every day, where no fixed wording tells. */
export const EVERYDAY: readonly Entry[] = [
  tag('author-disclosure', 'strong', [
    'publipaga collabpaga colabpaga conteudopublicitario videopatrocinado reelpatrocinado reelspatrocinado acaopaga',
    'acaopublicitaria acaocomercial informepublicitario promocaopaga postpago videopago campanhapaga parceriapublicitaria',
    'epubli ehpubli issoepubli contempublicidade mencaopaga parceriapatrocinada conteudocomercial publicidadeparceria',
    'patrocinadopor* patrocinadapor* patrocinadopela* emparceriapaga*',
  ]),
  tag('gifted', 'medium', [
    'recebidosdasemana recebidosdeprensa recebidosdeimprensa recebidosdobem recebidodasemana recebidododia abrindorecebidos recebidosliterarios',
    'recebidoliterario kitdeimprensa presskits pressday enviodemarca enviodaloja produtocedido produtoenviado presentedamarca conviteda* conviteimprensa',
  ]),
  tag(
    'affiliate',
    'medium',
    [
      'afiliadosamazon afiliadoamazon afiliadaamazon amazonafiliados amazonafiliado afiliadashopee afiliadosshopee shopeeafiliado shopeeafiliada',
      'afiliadomagalu afiliadamagalu parceiromagalu parceiramagalu afiliadomercadolivre afiliadamercadolivre afiliadashein afiliadoshein',
      'linkdeafiliada linksdeafiliado linksdeafiliados linkafiliada linksafiliados',
    ],
    { unless: 'curso cursos aprenda mentoria marketing rendaextra' },
  ),
  label('affiliate', 'medium', ['link de indicacao|referencia|convite|afiliado|afiliada'], {
    unless: 'casamento festa aniversario',
  }),
  label('author-disclosure', 'strong', [
    'acao|mencao|campanha|live|insercao publicitaria|paga|comercial|remunerada',
    'informe publicitario',
    'publieditorial',
    'anuncio|video|reel|reels|episodio|quadro pago|patrocinado',
    'conteudo comercial|publicitario|pago',
    'conteudo|post|publicacao em parceria',
    'acao|campanha|parceria patrocinada|paga',
    'conteudo de marca',
    'contem|tem|inclui publi',
    'isso|isto|e e|um|uma um|uma? anuncio|parceria|publi|publicidade',
    'e um anuncio',
  ]),
  label(
    'author-disclosure',
    'medium',
    [
      'um? oferecimento da|do|de? &|@',
      'em? parceria|colaboracao com &',
      'publi com|da|do|de|para|pra &',
      'publicidade para a|o? &',
    ],
    {
      unless: `${LIFE} ${ART} vida`,
    },
  ),
  apart('author-disclosure', 'medium', ['pago|paga pela|pelo @'], { unless: '? nao' }),
  phrase('author-disclosure', 'medium', ['patrocina|patrocinam|patrocinador|patrocinio : &|@'], {
    amid: 'episodio podcast video live',
    unless: `? ${CLUB} peca realizacao`,
  }),
  label('author-disclosure', 'strong', [
    'jaba|merchan|publizona|publizinha',
    'momento|hora|horario|modo|cantinho da|do|de? publi|publizinha|merchan|jaba',
  ]),
  phrase(
    'author-disclosure',
    'strong',
    [
      'aviso|alerta|atencao|spoiler|transparencia|disclaimer|confissao|nota|obs : publicidade|publi|parceria',
      'alerta de? publi|publizinha|merchan|jaba',
      'aviso|atencao|confesso|lembrando que? isso|isto e|eh|contem uma? publi|publicidade',
      `aviso|atencao|confesso|lembrando que? este|esse|essa|esta ${CLIP} e|eh|contem uma? publi|publicidade`,
      'olha|mesmo|apesar|embora que|sendo|de ser|e|eh publi|publizinha|publicidade',
      'olha que e|eh publi',
      `aviso|nota|disclaimer|transparencia|obs : este|esse? ${CLIP} patrocinado|patrocinada|pago`,
      'e|eh publi sim|mas|ta|e|kkk|kkkk|haha|,',
      'sim|claro , e|eh uma? publi|publicidade',
      'contem|inclui|tem promocao|publicidade|parceria|colaboracao|mencao|conteudo|acao paga|pago|patrocinado|patrocinada|remunerada',
      'acao paga com|da|do|de|para @|&',
    ],
    { unless: '? enganosa falsa parece achei achava pensei se quando sem cada todo toda' },
  ),
  apart(
    'author-disclosure',
    'medium',
    ['em colaboracao|collab com a|o? marca? @', 'collab|colab|colaboracao com a|o? marca? @'],
    {
      unless: `${PUBLIC} ${LIFE} ${ART} ? se quando ela ele`,
    },
  ),
  apart('author-disclosure', 'medium', ['publi|publis|publizinha da|do|de|com|pra|para a|o? @'], {
    unless: '? melhor pior odeio conar vi viram novo ficou otima ninguem novela',
  }),
  phrase(
    'author-disclosure',
    'medium',
    [
      `me|nos paga|pagam|pagou|pagaram|contratou|contrataram ${FOR} _? _? ${SAY}`,
      `to|estou|tou|fui|sou|sendo sendo? paga|pago|contratada|contratado ${FOR} isso|isto|${SAY}`,
      'sim|claro|obvio , me|estao|tao|to|estou|eles me? pagam|pagaram|pagando|pagou _? por|pra isso|isto|esse|este|falar',
      `recebi|ganhei|recebo ${FOR} fazer|gravar|postar|falar|divulgar esse|este|essa|esta|isso`,
      `recebi|ganhei|recebo dinheiro|grana|cache|pagamento da|do|de _? _? _? ${FOR}|por`,
      `${CLIP} _? _? _? chega|chegou|vem|existe|rola _? _? _? gracas a|ao a? @|&`,
      `${CLIP} _? _? tem|conta|leva com? o? apoio|patrocinio da|do|de @|&`,
      'com|tem o apoio|patrocinio da|do|de @ , _? _? trago|mostro|conto|fiz|fomos|vamos',
      'obrigada|obrigado|valeu|brigada|agradeco|gratidao a|ao? @|& _? por confiar|escolher|contar|acreditar _? _? _? _? campanha|acao|publi|parceria',
      `obrigada|obrigado|valeu|brigada|agradeco|gratidao a|ao? @|& por|pelo|pela apoiar|apoio|parceria|patrocinar|bancar|patrocinio a|ao|o|no|nesse|neste|nessa|nesta|desse|deste|esse|este ${CLIP}|canal|receita|campanha`,
      `obrigada|obrigado|valeu|agradeco a|ao? @|& por tornar|tornarem|viabilizar|fazer esse|este|o ${CLIP}`,
      `${CLIP} _? criado|feito|produzido|gravado|desenvolvido ${FOR} a|o? @|& ,|.|✨`,
      'ugc para|pra|pro|com|for a|o? @',
      'trabalho|mencao|post|conteudo remunerado|remunerada|pago|paga com|a|para|pra|da|do|de a|o? @|&',
      'isso|isto|post|video|reel|conteudo|publicacao foi|e|ta|esta pago|paga|bancado pela|pelo|por @|&',
      'obrigada|obrigado|valeu|agradeco a|ao? @|& por|pelo me|nos|seu? pagar|pagarem|patrocinio',
      'parceria|colaboracao com? a|o? editora|marca|loja|autora &|@',
      'criadora|criador de conteudo pra|para|da|do|de a|o? @',
      'em parceria|colaboracao com a|o? & _? trago|mostro|conto|apresento|preparei|fiz|ensino',
      'e por me|nos pagar|pagarem',
      'video|post|reel|conteudo|fotos promocional|publicitario|publicitaria|comercial para|pra|da|do|com a|o? @|&',
      'em campanha com|da|para a|o? @',
      'fazendo|fiz|faco|gravei|gravando|gravar|fazer uma? publi|publizinha pra|para|com|da|do|de a|o? @',
      'entrada|look|leitura|resenha|roteiro|ensaio em parceria|colaboracao com a|o? @|&',
      'ugc|conteudo creator|criadora|criador|ugc para|pra|de|da|com a|o? @|&',
      'estou|to|estamos|participo|participei|fiz|faco parte? na|da nova? campanha nova? da|do|de @|&',
      'publi|publizinha|merchan|jaba e|eh da|do|de @',
      '@|& , patrocinador|patrocinadora|apoiador|apoiadora oficial? do|da|deste|desse|desta|dessa canal|'.concat(
        CLIP,
      ),
    ],
    {
      unless: `? ${LIFE} ${CLUB} eleitoral politica solidaria voluntariado quem dera apoiase catarse professora professor comentarista locutora guia psicologa advogada interprete tradutora tradutor historias biblioteca aula`,
    },
  ),
  phrase(
    'author-disclosure',
    'medium',
    [
      `me juntei|uni|associei|juntar a|com|ao a|o? @ _? ${FOR} _? ${SHOW}`,
      `juntei|uni|juntamos|unimos me|nos a|com|ao a|o? @ ${FOR} _? ${SHOW}`,
      `@ nos|se juntamos|unimos|juntou ${FOR} _? ${SHOW}`,
      'em? parceria com a|o? @ , _? trago|mostro|conto|vou|vim|vamos|ensino|preparei|fiz|trouxe|apresento',
      'to|tou|estou|estamos em? parceria|colaborando|colaboracao com a|o? @',
      `colaborei|colaboro|colaboramos com a|o? @ ${FOR} ${SHOW}`,
      `${CLIP} feito|gravado|criado|realizado em colaboracao|parceria com a|o? @|&`,
      `estadia|hospedagem|livro|look|jantar|passeio|viagem|leitura|produto|recebido|recebida _? em|de parceria com a|o? _? @|&`,
    ],
    { unless: `? ${LIFE} ${ART} ${PUBLIC} ${CLUB} palestra autora autor` },
  ),
  phrase(
    'gifted',
    'medium',
    [
      `produto|produtos|peca|pecas|look|unidade|aparelho|dispositivo|amostra|chave|key|copia|exemplar|carro|moto|bike|material|tratamento|estadia|hospedagem|jantar|ingressos|diaria|passeio de|do|da? teste|imprensa|jogo|review? _? ${GIVEN} pela|pelo|por|da|do @|&`,
      `codigo|chave|copia|key de|do|para|da? imprensa|jogo|review|analise? _? ${GIVEN} pela|pelo|por|da|do @|&`,
      `livro|exemplar|ebook|hq _? ${GIVEN} em? parceria? com|pela|pelo|da|do? a|o? editora|autora|autor|@`,
      `obrigada|obrigado|brigada|valeu|gratidao a|ao? @ _? _? _? por|pelo|pela|pelos|pelas|e _? _? _? exemplar|exemplares|presente|presentao|recebido|amostras|oferta|cortesia|presentinho|press|kit|surpresa|lembranca|miminho|mimos|mimo`,
      'obrigada|obrigado|brigada|valeu a|ao? @ _? por me|nos convidar|convidarem|presentear|enviar|mandar|deixar',
      `${GUEST} pela|pelo|pelos|pelas @|& a|para|pra conhecer|provar|experimentar|viver|descobrir|testar`,
      `${GUEST} pela|pelo secretaria|turismo|prefeitura _? turismo`,
      `jantar|almoco|conta|estadia|noite|hospedagem|jantamos|comemos|ficou|tudo _? _? por conta da|do|de ${PLACE}`,
      'mimo|mimos|mimao|presentinho|presentinhos|miminho|press recebido? kit? da|do|de @',
      'press kit|kits _? da|do|de &|@',
      'press kit que|lindo|incrivel|maravilhoso|perfeito _? recebi|ganhei|chegou|veio',
      'o|que|mimo|mimos|presente|kit|caixa que a|o @ me|nos|te? mandou|mandaram|enviou|enviaram|presenteou',
      'o|que|isso que chegou|veio da|do|de @',
      `a|o @ me|nos ${GAVE} esse|essa|esses|essas|este|esta|estes|estas`,
      `a|o @ ${GAVE} _? ${FOR} mim|gente|nos|testar|eu|experimentar|cá`,
      `a|o @ mandou|enviou|mandaram|enviaram o|a|os|as|esse|essa|esses|essas|este|esta _? novo|nova|novos|novas|kit|caixa|caminha|colecao|linha|lancamento`,
      `a|o @ mandou|enviou|mandaram|enviaram _? _? _? _? ${FOR} _? _? testar|experimentar|provar|conhecer`,
      `@ enviou|ofereceu|mandou|cedeu|emprestou me|nos`,
      `quem me|nos? mandou|enviou|deu|presenteou|ofereceu _? _? foi a|o @`,
      `foi a|o @ que me|nos? ${GAVE}`,
      `foi|e um? presente|presentinho|mimo|oferta da|do|de @`,
      'ganhei|recebi _? _? _? da|do loja|marca',
      'ganhei|recebi esse|essa|esses|essas|este|esta|estes|estas|um|uma|de _? _? _? da|do @',
      'ganhei|recebi da|do @ e|esse|essa|um|uma|esses|essas',
      `@|&|marca me|nos emprestou|emprestaram|cedeu|cederam|deixou|mandou|enviou _? _? _? _? _? _? ${FOR} o|a|esse|este|essa|esta|meu|um? ${TRY}`,
      `@ me|nos? emprestou|cedeu|emprestaram|cederam _? _? por uma|um|alguns|umas|duas semana|semanas|dias|mes`,
      `marca|fabricante|loja me|nos? mandou|enviou|enviaram|emprestou|cedeu _? _? _? ${FOR} ${TRY}`,
      'agencia da|do|de @|& me|nos? mandou|enviou|mandaram|enviaram',
      'mimos|mimo|recebidos|recebidinhos|recebido|presentinhos _? _? _? _? _? obrigada|obrigado|valeu @',
      'lista de pr da|do|delas|deles|de|@',
      'na|em sua|minha|da|dessa lista de pr',
      '@|marca me|nos propos|ofereceu|desafiou|chamou a|para|pra? testar|experimentar|provar|conhecer',
      `@ , que|quem me|nos|lhe? ${GAVE}|envia|enviam|manda|mandam|presenteia|empresta`,
      '@ , que|quem me|nos? convidou|convidaram a|para|pra|pro',
      `@|&|marca emprestou|cedeu|disponibilizou|forneceu o|a|um|uma _? _? ${FOR} o|a|esse|este|meu|um? ${TRY}`,
      '@ que eles|elas me|nos mandam|enviam|mandaram|enviaram',
      'obrigada|obrigado|valeu|brigada a|ao? @ _? por deixar|deixarem|emprestar|emprestarem',
      'obrigada|obrigado|valeu|gratidao pelo|pela|pelos|pelas|por _? _? _? presente|presentes|mimo|mimos|recebido|recebidos|kit|press _? @',
      'obrigada|obrigado|valeu por me|nos? mandar|enviar|mandarem|enviarem|presentear|lembrar _? _? _? @',
      '@ _? obrigada|obrigado|valeu pelo|pela|por|pelos esse|essa|este? presente|presentes|mimo|mimos|recebido|recebidos|kit|press',
      '@ arrasou|arrasaram|caprichou|capricharam|mandou|se _? superou? no|na|nos|nesse|nessa recebido|recebidos|press|kit|mimo|caixa|caixinha|presente',
      '@ _? me|nos? surpreendeu|mimou|presenteou|agradou a? gente? com',
      'obrigada|obrigado|agradeco a|ao? autora|autor|editora _? por|pelo me|nos? enviar|mandar|exemplar|livro|envio',
      'vestindo|usando|look|roupa|make|tenis|bolsa @ (|[ recebido|recebidos|presente|gifted|parceria|cortesia|permuta',
      'look|roupa|make|vestido|cabelo|unhas|tenis|bolsa : recebido|recebidos|presente|cortesia|permuta @',
      `${GUEST} a|ao|pra|para|pro|na|no a|o? inauguracao|abertura|lancamento|evento|pre|premiere|coquetel|estreia da|do|de @|&`,
      `gentilmente ${GIVEN} pela|pelo|por|da|do @|&`,
      'obrigada|obrigado a|ao? @ _? pelos|pelas ingressos|convites|entradas|cortesias',
      'chegou|chegaram|recebi _? _? _? caixona|caixinha|caixa|pacotao|kit|pacote _? da|do|d|de @',
      `@|&|pessoal|galera passou|mandou|enviou|cedeu|deu um|uma|o|a? codigo|chave|key|copia _? _? _? _? _? _? ${FOR} ${TRY}`,
      'obrigada|obrigado|valeu a|ao? @ _? por|pelo esse|este|o|tao? _? convite',
      'presentao|presentaco|mimao|presentasso da|do|de @',
      '@|& fez|fizeram|fez me? chegar',
      `fui|fomos selecionada|selecionado|selecionados|escolhida|escolhido|escolhidos _? _|@? ${FOR} testar|experimentar|provar`,
      `recebi|recebemos _? _? _? sem|gratuitamente|gratis custos|custo? _? ${FOR} ${TRY}`,
      'em|a troca de|por conteudo|divulgacao|stories|publicacoes|posts|reels|fotos|mencao|publicidade|publi',
    ],
    {
      unless: `? ${LIFE} pedido encomenda comprei paguei compra sorteio sorteada premio ganhadora marcas influenciadores oferecem pedem querem rapido rapida trabalho ensaio clinico vacina sobremesa link meme mensagem resposta email fatura boleto quebrado estragado vestibular recusei recuso ofereceram pedi comprinhas comprinha vs shein shopee wish amazonbr mercadolivre noticia calendario comunicado boletim convocacao edital academia recordes crossfit box convite`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    ['obrigada|obrigado|brigada|valeu|gratidao a|ao? @ _? _? _? pelo|por _? _? envio|livro|livros'],
    {
      amid: 'leitura exemplar editora resenha leiturando ler li bookstagram parceria',
      unless: `? ${LIFE} rapido rapida pedido comprei paguei`,
    },
  ),
  phrase('gifted', 'medium', ['obrigada|obrigado|brigada|valeu|gratidao pelo convite'], {
    mention: true,
    unless:
      '? casamento aniversario batizado festa podcast palestra programa congresso aula escola igreja live',
  }),
  phrase(
    'gifted',
    'medium',
    [
      'marca|editora|loja|sony|nintendo|xbox|ubisoft mandou|mandaram|enviou|enviaram|cedeu _? key|chave|copia|codigo',
      'key|copia|chave antecipada|antecipado da|do|de|enviada|cedida',
    ],
    { unless: '? comprei carro porta' },
  ),
  label('gifted', 'medium', ['recebido|presskit', 'press kit'], {
    mention: true,
    unless: FAMILY,
  }),
  label('gifted', 'medium', ['presente|mimo|mimos|presentinho'], {
    mention: 'beside',
    unless: FAMILY,
  }),
  apart('gifted', 'medium', ['oferta @', 'oferta da|do @'], {
    unless: '% € promocao preco desconto ate off relampago',
  }),
  phrase('gifted', 'medium', [`que a|o @ me|nos ${GAVE}`], {
    amid: 'testando testei teste testar resenha review experimentei',
    unless: `? ${LIFE} foto video susto alegria`,
  }),
  apart(
    'gifted',
    'medium',
    ['pacote|pacotinho|caixa|caixinha|kit da|do|de @ com|cheio|cheia|,|.|📦|😍|🥰'],
    {
      unless: `? ${LIFE} pedido comprei amazonbr shein aliexpress shopee correios primeiros vazia vazio`,
    },
  ),
  phrase(
    'gifted',
    'medium',
    ['marca enviou|mandou|enviaram|mandaram sem|esse|essa|esses|essas|este|esta'],
    {
      unless: `? ${LIFE} email mensagem`,
    },
  ),
  apart('gifted', 'medium', ['envio da|do|de @'], {
    unless: 'pedido gratis rapido correios compra',
  }),
  label('affiliate', 'medium', ['comissao paga|incluida', 'com|ganho comissao']),
  phrase('affiliate', 'medium', [
    'conteudo|link|links|video|post com comissao',
    'shop|loja|vitrine|amazon|shopee , comissao paga',
  ]),
  phrase('gifted', 'medium', ['a convite deles|delas', 'convite deles|delas'], {
    mention: true,
    unless: '? casamento aniversario pais amigos tios primos avos',
  }),
  phrase(
    'gifted',
    'medium',
    [
      'nao paguei _? _? _? , a|o|foi|quem _? marca|loja|@ _? mandou|enviou|deu|ofereceu',
      'chamaram|convidaram a? gente? pra|para|pro a|o? pre|inauguracao|soft|abertura abertura|opening? _? _? _? _? _? _? nao paguei|pagamos',
    ],
    { unless: '?' },
  ),
  phrase(
    'gifted',
    'medium',
    [
      'abrindo|abrir|abre|abri|mostrando|vem|unboxing _? _? recebido|recebidos|recebidinho|recebidinhos|press|pr',
      'recebidos|recebidinhos|recebido do|da|de|dos mes|semana|dia|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
      'meus|uns|mais|tem|novos|ultimos|primeiros um? recebidos|recebidinhos|recebido lindo|lindos|da|do|de|maravilhosos|incriveis|literarios|novos|perfeitos',
      'recebidos literarios|@',
      'pr|prs que? da|do|de @',
    ],
    {
      unless:
        '? mae avo vo sogra tia amiga pedidos valores dinheiro votos km kg supino agachamento pessoal parana',
    },
  ),
  phrase(
    'discount-code',
    'medium',
    [
      'falando|fala|falem|fale|diz|diga|digam|dizendo|avisando|avisa|mencionando|menciona|citando que? veio|vieram|vai|vao|vem|viu|viram|foi _? _? _? _? _? _? _? _? %|desconto|off|gratis|cento|brinde|mimo',
      'vao|vens|vem|vieram|veio|vai da|de minha parte _? _? _? _? _? %|desconto|off|oferta',
      'mostrando|mostra|mostrem|mostre|mencionando|mencionem|citando esse|este|meu _? post|video|perfil|nome|reel|story _? _? _? _? _? _? %|desconto|off|gratis|cento|brinde',
      'consegui|conseguimos|arranjei|descolei|liberaram|liberou um? codigo|cupom|cupao|desconto|descontinho|% _? _? pra|para|pros|p voces|vcs|ces|vos|quem|seguidores|meus|minhas|gente',
      'consegui|conseguimos|arranjei|descolei 5|7|8|10|12|15|18|20|25|30|40|50 % _? _? pra|para voces|vcs|vos|quem|meus|minhas',
      'meu cupom|cupao de? desconto? _? da|do|na|no|pra|para @|&',
      'meu codigo de? desconto _? da|do|na|no|pra|para @|&',
      'cupom|cupao da|do|na|no @ _? na|nos|no bio|stories|destaques|perfil',
      'com|usando|usem|usa|use|tem|tens meu cupom|cupao|codigo _? _? _? _? _? _? %|desconto|reais _? _? na|no|da|do @|&',
      'com|usando|usem|usa|use|tem|tens meu cupom|cupao _? _? _? _? na|no|da|do @|&',
      'tem cupom|cupao meu na|no|da|do @|&',
      'passo|mando|deixo o? meu cupom|cupao|codigo da|do|na|no|de @|&',
      'codigo|cupom|cupao _ no|na app|aplicativo|site da|do|de? @|& e|pra? ganhas|ganha|ganhe|recebe|recebes',
      'baixa|baixe|baixem|instala|instale|descarrega|usa|use|usem _? _? _? _? _? _? meu codigo|cupom',
    ],
    { unless: '? primo loja atelie jogo amizade convidado prefeitura vizinh* votar' },
  ),
  phrase(
    'affiliate',
    'strong',
    [
      'meu|nosso ltk|shopmy',
      'podem|pode|poderao gerar|render|trazer uma? pequena? comissao|comissoes',
      'ganho|recebo por venda|compra|clique|pedido',
      'sou parceira|parceiro shopee|amazon|magalu|shein e|,|.|ganho',
      'podem|pode|poderao ser de? afiliado|afiliados|afiliada|afiliacao',
      'sou influenciadora|influenciador|influencer da? amazon|shopee|magalu',
      'posso|podemos|poderei|poderemos|podera|possa receber|ganhar|obter _? pequena|alguma|uma? comissao|comissoes|porcentagem',
      'parte|to|estou|participo|participa|participamos|participante|membro|membra do|no|de programa de? afiliados|associados|afiliacao',
    ],
    { unless: '? sindicato partido imobiliaria vendedora vendedor salario curso nao' },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      `${BUYING} _? _? _? pelo|pelos|por|com|no|nos|atraves|via|usando destes|desses|dos|do|deste|desse? meu|meus|nosso|nossos|estes|esses|este|esse|os|o? links|link _? _? _? _? _? _? ${HELPS}`,
      `usando|utilizando|usar|use|usem meu|meus|nosso|nossos|estes|esses|este|esse|os links|link _? _? _? _? _? ${HELPS}`,
      `compre|compra|comprem|use|usa|usem|reserve|assine pelo|pelos|com|o|os? meu|meus|nosso|nossos|esse|esses|este|estes link|links e ajude|ajuda|ajudem|apoie|apoia|apoiem|fortaleca`,
      `${HELPS} _? _? _? _? _? _? ${BUYING} _? _? _? pelo|pelos|por|com|nos|via|atraves do|dos|destes|desses? meu|meus|nosso|nossos|estes|esses|o? links|link`,
      'meu|nosso link|codigo _? _? _? _? _? _? _? _? eu|nos dois? tambem? ganho|ganhamos|recebo|recebemos',
      'cada|toda compra|venda|reserva|pedido _? _? _? _? _? _? comissao|comissaozinha|porcentagem|trocadinho|trocado',
      'ganhe|ganha|ganhas|ganhem|receba|garanta|economize _? _? _? _? _? com|pelo|usando o? meu|nosso link',
      'pelo|com|no|usando meu|nosso link _? _? _? _? ganha|ganhas|ganham|tem|tens|leva|recebe|recebes|garante|economiza _? _? _? %|€|reais|desconto|gratis|dias|mes',
      '%|€|desconto|gratis|dias|mes|off _? _? _? com|pelo|usando o? meu|nosso link',
      'comprando|compra|comprar|comprem por la|ali|aqui _? _? _? ajuda|ajudam|ajudas|apoia|apoiam',
      'link|links de|da indicacao :|http',
      'cadastra|cadastre|cadastrem|inscreve|registe|registra|abre|abra se? _? _? _? pelo|com|no meu link de indicacao|convite|afiliado|referencia',
      'afiliada|afiliado e ganho|recebo|tenho _? comissao|comissaozinha',
      'comissaozinha|comissaosinha|comissao se|quando|por|da|em|, voce|voces|comprar|comprarem|compra|cada|ta',
    ],
    {
      unless: `? chefe emprego trabalho banco imobiliaria causa ong abrigo associacao doacao doar partido sindicato corretor imovel vendedor vendedora`,
    },
  ),
  phrase(
    'affiliate',
    'medium',
    [
      'sou afiliada|afiliado ,|e|ta|entao|da|do',
      'ganho|recebo comissao|comissaozinha , ta',
      'ganho|recebo comissao por compras|cada|compra',
      '@|&|https , ganho comissao',
    ],
    {
      unless: 'sindicato partido trabalho salario vendedora vendedor corretor corretora chefe nao',
    },
  ),
  phrase(
    'ambassador',
    'medium',
    [
      'sou|somos|sendo|ser|como|faco|fazer|entrei|entrar|integro|agora parte? do|no|pro|de|da|na|pra|um|uma? programa|time|equipe|equipa|comunidade|rede|grupo|squad|familia|clube de? criadores|criadoras|embaixadores|embaixadoras|influenciadores|influenciadoras|creators|atletas da|do|de @|&',
      'entrei|faco|fazer|entrando|sou|somos|agora|oficialmente|bem|orgulho|chegando parte? vinda|vindo? do|no|pro|da|na|pra|a|ao time|team|squad|familia|crew da|do|de? @',
      'ano|temporada|anos como|de atleta|embaixadora|embaixador|rider|creator|criadora &|@',
      'ano|temporada|anos como atleta|embaixadora|embaixador|rider|creator|criadora da|do|de @',
      'ano|temporada|anos|ciclo no|com|do o? time|team|squad|equipe &|@',
      'corredora|corredor|atleta|rider|ciclista|triatleta|surfista|runner|parte do|da|de time|team|equipa|equipe|squad da|do|de? @',
      'sou|sendo|como|agora atleta|corredora|corredor oficial? @',
      'sou|sendo|como|agora creator|influenciadora|influencer|criadora|streamer oficial? da|do|de? @',
      'sou|sendo|como|agora|oficialmente atleta|embaixadora|embaixador|rider da|do|de? nike|adidas|hoka|asics|olympikus|mizuno|garmin|growth|maxtitanium|integralmedica|prozis|myprotein|gymshark|oakley|salomon|brooks|puma|decathlon|kalenji|fila|redbull|monster',
      'influenciadora|influenciador|creator|criadora|criador|embaixadora|streamer|parceira|parceiro oficial da|do|de? a? @|&',
      'sou|parceira parceira|parceiro|oficial da|do|de @',
      'a|desde partir|hoje|agora de? hoje|agora? ,? sou? embaixadora|embaixador da|do|de @|&',
      'fazer|faco|sou|ser parte do|da @ _? mais|outro|por um|uma? ano|temporada',
      'serei|seremos a|o? embaixadora|embaixador|rosto da|do|de @|&',
      'obrigada|obrigado a? @ por mais|outro um|uma? ano|temporada _? _? vestindo|correndo|pedalando|competindo|rodando',
      'ser|sou|virei|nova garota|garoto @',
      'sou|nova|novo|como|meu|minha|primeiro _? _? _? creator|criadora|embaixadora|embaixador|influenciadora oficial da marca',
      'ano|anos|meses de|como|sendo embaixadora|embaixador ,|.|!|e',
      '@ ao|no peito',
      'sou|somos|ser o|a novo|nova? rosto|cara|imagem da|do|de nova? campanha? da|do|de? @|&',
      'agora|oficialmente|orgulhosamente sou @ team|squad',
      'garota|garoto propaganda oficial? da|do|de @|&',
      'com a|o @|& como|de patrocinador|patrocinadora|apoiadora',
      'renovei|renovamos|renovo|renovando contrato|parceria com a|o? @',
      'renovei|renovamos|renovo|sigo|seguimos|continuo com a|o? @ _? _? _? temporada',
      'contrato|parceria renovado|renovada com a|o? @',
      'anunciar|anuncio|contar|compartilhar|partilhar minha|a|essa|esta nova? parceria com a|o? @',
      'anunciar|contar|compartilhar|partilhar minha nova? parceria com a|o? &',
      'patrocinio|patrocinador : @',
    ],
    {
      unless: `? ${LIFE} ${ART} onu unicef fundacao ong turismo cargo gerente diretor diretora analista engenheira engenheiro responsavel product profissional volei procuramos vaga vagas cruz jogador comunica clube realizacao`,
    },
  ),
  phrase('own-brand', 'weak', [
    'nova|novas|novo|novos _? na loja|lojinha',
    'lojinha|loja|site aberta|aberto|abriu',
    'meu|nosso atelie|site|ebook|curso|podcast|livro',
    'minhas|nossas|meus|nossos velas|sabonetes|ceramicas|pecas|brincos|colares|canecas|cadernos|bolos|doces|brigadeiros|biscoitos|ilustracoes|prints|receitas|amigurumis|plantas|vasos|bolsas|camisetas|oficinas|cursos|aulas|mentorias|sessoes|livros|vinhos|azeites|queijos|plantilhas|presets|artes|quadros|encomendas',
    'encomendas abertas|pelo|por',
    'agenda|vagas|inscricoes aberta|abertas|esgotadas',
    'faco|fazemos _? %',
    'meu|nosso cardapio|catalogo',
    'show|tocamos|ingressos|ingresso antecipado|antecipados|da nossa? banda?',
    'nossa banda',
  ]),
];
