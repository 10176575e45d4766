import type { Lexicon } from './index.ts';
import { EVERYDAY } from './pt-everyday.ts';
import { FAMILY, TERMS } from './pt-terms.ts';

const CLIP =
  'post|video|reel|tweet|reels|publicacao|conteudo|episodio|podcast|live|stream|direto|story|stories|receita|blog|artigo|resenha|unboxing|thread|vlog|tiktok|newsletter|quadro';
const COMMERCIAL =
  'parceria|colaboracao|collab|acao|conteudo|post|live|insercao|mencao+comercial|publicitaria|publicitario|promocional';

export const pt: Lexicon = {
  trade: 'influencermarketing marketingdeinfluencia marketingdigital',
  concepts: {
    paid: `paga pago pagas pagos remunerad* patrocinad* contratada ${COMMERCIAL}`,
    sponsor: 'patrocin* sponsor',
    pay: 'ser+paga|pago quem+paga|banca+e|foi pagou pagaram pagam pagando remuner* contratou contrataram contratad* bancou bancaram me|nos+paga paga+me|nos sou|fui|fomos|estou|sendo+paga|pago|pagos',
    fee: 'recebi|ganhei|recebo+dinheiro|grana+por|para|pra+esse|este|fazer|falar cache honorarios remuneracao contrapartida+financeira em+troca+de+dinheiro apoio+financeiro',
    ad: 'anuncio+pago publi publis publizinha publipost publieditorial publicidade pub jaba merchan informe+publicitario colocacao+de+produto e|contem|inclui+um+anuncio',
    deal: `parceria colaboracao colab collab campanha patrocinio ${COMMERCIAL}`,
    task: 'a+pedido+da|do contratada|contratado+pela|pelo|por por|sob+encomenda+da|do|de',
    enable:
      'trazido|trazida|impulsionado+por|pela|pelo oferecimento oferecido|apresentado|viabilizado+por|pela|pelo possivel+gracas com+o|a?+apoio|patrocinio+da|do|de patrocinio+da|do|de tornou|tornaram+possivel',
    content: CLIP.replaceAll('|', ' '),
    this: `isto isso aqui de+hoje este|esse|esta|essa|deste|desse|desta|dessa|neste|nesse|nesta|nessa+_?+${CLIP} este|esta|esse|essa+e`,
    be: 'e eh sao foi esta ta sendo contem inclui tem traz',
    me: 'orgulho+de+ser estou+a+ser ser+paga|pago feliz|orgulhoso|orgulhosa|contente+de|em|por+ser|representar|integrar obrigada obrigado obg eu me mim meu minha meus minhas nos nosso nossa sou somos fui fomos estou tenho recebi recebemos ganho ganhamos ganhei recebo faco integro como+brand?+embaixador|embaixadora|ambassador',
    say: 'teste para|pra+teste|testar|testes|avaliar|resenhar|review falar falando dizer contar* conto mostrar* mostro testar* testando testei experiment* postar publicar divulg* apresentar* recomend* resenha* review opini* avaliar avaliacao analise indicar jogar partilhar provar conhecer',
    by: 'da do de das dos por pela pelo pelas pelos via',
    got: 'gifted chegou|chegaram+_?+_?+_?+da+parte+da|do|de recebi recebid* recebemos ganhei ganhamos enviad* enviou enviaram mandou mandaram mandad* presente presentes presentinho* presenteou presentead* mimo mimos miminho* oferecido oferecida oferecidos oferecidas ofereceu ofereceram cedid* cedeu cortesia permuta oferta brinde brindes disponibilizou press+kit caixa|kit+de?+imprensa|pr|press amostra amostras',
    free: 'por+conta+da+casa cobriu|cobriram|pagou|pagaram|bancou|bancaram+_?+nossa|minha|nosso|meu|nossas|a|o+viagem|estadia|voo|hotel|jantar|hospedagem|passagem me|nos+pagaram|pagou|cobriram|cobriu|bancaram|bancou+_?+_?+viagem|voo|hotel|estadia|jantar|passagem a+conta|jantar+foi|ficou+por+conta nao+preciso+devolver gratis gratuit* de+graca cortesia permuta por+conta+da|do|deles sem+custo|custos|pagar nao+paguei|pagamos em+troca+de|da|do sem+devolucao tudo+pago',
    invite:
      'a+convite+da|do|de|deles a+convite como+convidados|convidada|convidado+deles|da|do convidad* convidou convidaram convite me|nos+convida press+trip famtour viagem|visita+de+imprensa',
    house:
      'donos|proprietarios+da|do lodge glamping parque marca loja editora editorial fabricante empresa restaurante hotel pousada resort chale hostel spa clinica salao estudio studio produtora livraria joalharia boutique quinta vinicola adega herdade laboratorio malta|pessoal|equipa|equipe|time|galera|gerencia+da|do|de',
    stay: 'provar|experimentar|conhecer+_?+_?+_?+menu|cardapio|carta|hotel noite noites diaria diarias estadia hospedagem alojamento alojados jantar almoco menu degustacao feriado fim+de+semana viagem voo massagem tratamento passeio cruzeiro procedimento',
    commission:
      'um|uma+_?+bonus|bonificacao|recompensa+se|quando|por recebo+por+compras comissa* comissoes percentage* porcentage* centimos centavos trocado trocados parte+da+venda|do+valor',
    earn: 'me|nos+ajuda|ajudam|apoia|apoiam+com eu+tambem nos+dois ganham|ganhamos+os+dois ganha|ganhas+_?+_?+€|reais|r ganho ganhamos ganhar ganha recebo recebemos receber cai ajuda ajudas me|nos+da|dao|paga|pagam|apoia bonus+para|pra+mim',
    link: 'link links linkzinho url',
    buy: 'compra compras comprar compre comprei comprou compramos compram comprarem compres comprares comprado assin* adquir* paguei encomend* cadastr* inscrev* reserv* registar*',
    affiliate: 'afilia* associado associada referral',
    ambassador: 'meu|nosso+patrocinador|sponsor embaixador* embaixatriz ambassador',
    face: 'time|team|squad|equipa|equipe|familia+de?+atletas|criadores|criadoras|influenciadores|influenciadoras|creators|embaixadores rosto|cara|imagem+oficial|da+marca|campanha garota|garoto+propaganda sou|ser|como|novo|nova|o|a+novo|nova?+rosto|cara atleta squad',
    official:
      'feliz|orgulhoso|orgulhosa|contente+de|em|por+ser me+juntar|juntei|junto juntar|juntei+me+a feliz entrar oficial oficialmente orgulh* honra contrato assinado assinada renov* temporada campanha faco+parte entrei primeiro|segundo|terceiro|mais+um?+ano',
    generic:
      'patrocinado|patrocinada|pago|paga+por|pelo+ninguem|governo|voces patrocinador|patrocinadora|patrocinio|sponsor+master|do|da|de|na+_?+camisa|camisola|time|clube|selecao|corinthians|flamengo|palmeiras|benfica|liga|campeonato patrocinio|patrocinador+master o|a|os|do|da|as+atleta|atletas|equipe|equipa|time|piloto|ciclista|corredor|jogador+patrocinado|patrocinada|patrocinados patrocinado|patrocinada|oferecido|apresentado|patrocina+pela|pelo|pelas|pelos|por+minha|meu|meus|minhas|ansiedade|insonia|cafe|cafeina cada qualquer muitas muitos outras outros algumas alguns tantas tantos demais toda+blogueira|publi',
    perhaps:
      'se+me+le|leem queria gostaria gostava procuramos procuro procura devia deveria deve devem poderia oxala quem+dera quando|se+eu|uma|um|alguma|voce|voces|alguem|as',
    subject:
      'publicidade|propaganda+enganosa|falsa que+preguica|nojo|cansaco|raiva|saco quanto+_?+_?+cobra|cobram|ganha|ganham|pagam governo|pais|paises|estado|presidente|china|brasil+_?+_?+_?+_?+parceria|acordo+comercial parceria+comercial+com+china|eua|coreia|india|europa|chile|argentina primeira+publi|parceria|colab|campanha+paga aluga|vende+se publi|publicidade|patrocinado|parceria|pago+ou+nao|que|ela|ele|so|gosta influencers influenciadores influenciador blogueir* anunciantes marcas agencia agencias lei leis multa multas conar procon dgc inquerito pesquisa cursos advogad* fals* golpe burla odeio odio farta farto visto vejo algoritmo recus* a|tanta|mais|muita+publi|publicidade vaga',
    private: `convidada|convidado|convidadas|convidados|convidar|convite|convidou|convidaram+_?+_|@?+_?+_?+_?+podcast|radio|mesa|palestra|jurado|programa|falar|apresentar|aula|reuniao|casamento contar+historias trabalho+numa|num|em|como convidou|convidaram+_?+_?+a+sair|retirar patrocina|patrocine+eu|nos|a+gente me|nos+patrocina|patrocine+ai aluga|vende+se sou+professora|professor|interprete|tradutora|tradutor|advogada|advogado|locutora|locutor|atriz|ator embaixador|embaixadora|embaixadores+de|do|da|dos|em|na|no+portugal|brasil|franca|espanha|alemanha|italia|china|japao|russia|ucrania|israel|palestina|argentina|chile|angola|mocambique|cabo|eua|estados|onu|ue|uniao|india|pais|paz|reino patrocinio|patrocinador|apoio+_?+para|pra+viajar|competir|jogar|participar me|nos+patrocina|patrocinem|patrocine+marca|alguem|gente|por|pfv|pelo patrocina+eu pelo+amor+de precisa|precisamos|preciso|busca|buscamos|procura+_?+_?+patrocinio|patrocinador|patrocinadores ${FAMILY} chefe patrao salario ordenado aluguel boleto emprego vendo doacao solidari* fundacao ong associacao hospital igreja prefeitura camara ministerio embaixada universidade faculdade colegio escola erasmus unicef torneio campeonato futebol infantis maratona corrida concurso exposicao museu concerto cancao disco palestra* congresso coral teatro equipamentos voluntari* patreon inauguracao festa minha|nossa|meu|nosso+propria|proprio?+loja|lojinha|empresa|negocio|restaurante|site`,
    trifle:
      'ganhei|ganhamos|ganhou+da|do+_|@?+de|por|no|na|nos prejuizo aviso avisos alegria like notificacao protocolo voucher susto foto|fotos|video|videos|print|imagem|imagens+_?+que|cortesia|cedida|cedidas o|a|meu|minha|este|seu|os+pedido|pedidos|encomenda pedido+que quebrado quebrada estragado passar+no+vestibular email e+mail errado errada whatsapp carta multa atraso cancelamento cancelado greve giveaway give+away comprei premio sorteio mensage* meme memes pergunta* conselho dica resposta abrac* sorris* cancao aula fatura emprestado biblioteca presente+perfeito|ideal|para|pra um+presente+para|pra',
  },
  entries: [...TERMS, ...EVERYDAY],
  codeBetween: 'e o meu desconto do de da sempre dobro exclusivo pessoal ativo',
  mine: 'meu minha',
  grants: 'da garante',
  you: 'te voces voce vcs vc tem tens ganha ganham ganhas economiza economizam poupam poupas',
  save: 'tem tens ganha ganham ganhas economiza economizam poupam poupas leva levam',
  nod: 'ta viu ok okay beleza hein',
  till: 'pagar pagamento carrinho checkout finalizar fechamento',
  ours: 'nosso nossa',
  with: 'com meu',
  noSponsor: 'mae',
  misspelt: 'publicidade patrocinado patrocinada parceria publipost embaixadora',
  deny: 'ninguem sem nem nunca nao nenhuma nenhum ninguem',
  between: 'e eh uma um a o isso isto este esse foi que eu ta sendo faco',
  everyday: 'danca negocio negocios vida viagem minha meu agencia turismo cultura paz',
  spokenOf:
    'grande enorme puro pura colocar coloca colocam usar usam botar escrever palavra termo o',
  talk: 'conar procon dgc obrigatorio',
  code: 'cupom cupao cupomzinho cuponzinho cupons cupomm cupommm',
  otherCode: 'ler escrever ensinar programar',
  gripe: 'influencers influenciadores blogueiras expirado expirados invalido recusado recusados',
  use: 'use usem usando usar usa utilize utiliza utilizem insira insere coloque coloca digite digita digitem digitando colocando inserindo aplicando botando colocarem usarem usares colocam digitar inserir colocar aplicar botar poe ponham bota aplique com meu',
  rebate:
    'desconto descontos descontinho economize frete portes compra compras carrinho checkout cai off ganhas descontao descontasso economiza economizar economizam poupam poupar promo',
  means: 'com',
  goodFor: 'para pra',
  whose: 'para',
  like: 'como',
  sale: 'verao inverno outono natal pascoa mae maes pais dia namorados desconto oferta bemvindo bemvinda primeira compra frete gratis volta aulas pix cnae cep',
  partner: 'parceira parceiro',
  ambassador: 'embaixador embaixadora',
  advert: 'publicidade publi parceria',
  call: 'compre garanta garante descubra encomenda acesse clique arrasta visite aproveite',
  goods: 'colecao lancamento produto produtos linha creme promocao novidade achadinho',
  praise: 'amei adoro favorito favoritos recomendo viciada apaixonada perfeito maravilhoso',
  noCode: 'barras postal penal',
};
