import type { Lexicon } from './index.ts';

/** In one sentence with these it is talked about. */
const SUBJECT =
  'influenceurs influenceur influenceuse influenceuses marketing debutants loi dgccrf arpp regles amende enquete etude ' +
  'formation deguisee mensongere interdire interdite obligation obligatoire mention mentionner';
const CHARITY =
  'mairie association ville commune universite hopital ecole unicef fondation departement region musee ministere ' +
  'federation club village festival';
const ARTS = 'chanson morceau titre album single clip fresque artiste photographe portrait oeuvre';
const PRIVATE =
  'anniversaire noel maman papa mamie papi mere pere parents soeur frere copine copain ami amie amis mariage fete ' +
  'tante oncle voisin voisine collegues mari femme bapteme conference podcast interview radio salon dedicace vernissage';
/** What shops give with a purchase. */
const SHOP = 'achat achete achetes commande livraison port clients clientes chaque';
const BAR =
  'crawl biere bieres bar beer beers pint pints ale lager drinks drink quiz pubquiz pubs food roast london england ' +
  'ireland irish scotland uk guinness brewery craftbeer cocktail cocktails copains amis apero soiree karaoke concert ' +
  'the and with my our at of for is it you this we night good great best local het een voor bij ons der und mit ein ist con el los';
const TRADE =
  'marketing agence branding communication vintage retro affiche affiches publicitaire graphisme';
const PAID =
  'commerciale|commercial|remunere|remuneree|sponsorise|sponsorisee|sponso|payee|paye|payant|com|publicitaire|commandite|commanditee';
const COLLAB = 'collaboration|collab|partenariat';
const POST =
  'post|article|billet|contenu|video|publication|reel|story|episode|vlog|podcast|recette|publi|thread|fil|live|stream|emission|tiktok|newsletter';
const GIVEN =
  'offert|offerte|offerts|offertes|envoye|envoyee|envoyes|fourni|fournie|fournis|prete|pretee|donne|file|filee|expedie|confie|confiee|transmis|adresse';
const ANY = '_|@?+_|@?+_|@?+_|@?+_|@?';

export const fr: Lexicon = {
  trade: 'influencermarketing dgccrf arpp influenceurs',
  concepts: {
    paid: 'comerciale paye payee payes payees payante payant remunere remuneree remuneres remunerees retribuee commercial commerciale commerciaux commerciales sponso sponsorise* commandite commanditee publicitaire',
    sponsor: 'sponso sponsorise* sponsoriser sponsorisation sponsor commandite* commanditaire',
    pay: `m|nous+a|ont+missionne|missionnee|mandate|mandatee|missionnes|embauche paie|paye|paient|finance|financent|remunere+cette|ce|cet|mon|ma+post|article|billet|contenu|video|publication|reel|story|episode me|m|nous|t+paie|paient|paye|payent|remunere|remunerent|retribue m|nous+a|ont+${ANY}+paye|payee|payes|remunere|remuneree|remuneres|indemnise suis|sommes|ete|etre|etais+${ANY}+paye|payee|payes|payees|remunere|remuneree|remuneres`,
    fee: 'cachet remuneration honoraires dedommagement cheque indemnite des+sous|thunes argent+pour un+billet+pour',
    ad: 'publicite pub publicites placement+de+produit|produits placements+de+produit|produits publireportage advertorial publicommunique communication|annonce|promotion+payee|payante|commerciale|publicitaire|sponsorisee|remuneree',
    deal: 'colaboration partenaire+remunere|remuneree|payant collaboration collab collabs partenariat partenariats campagne operation kolab association integration mission partenaire',
    task: 'a|pour+la?+demande|compte+de|du|d mandate|mandatee|missionne|missionnee+par',
    enable: `rendu|rendue+possible+par|grace presente|presentee|propulse|propose|proposee|offert|offerte|finance|financee|soutenu|soutenue+par avec+le+soutien+de|d|du grace+au+soutien`,
    content: `tweet tweets ${POST.replaceAll('|', ' ')} videos epingle chronique reels shorts vlogs contenus blog blogue texte`,
    this: `ce|cet|cette|cte+nouveau?|nouvelle?+${POST} ceci ici voila oui|ouais|eh?+c+est ce+soir|matin c+est+sponso|sponsorise|commandite la|le|l|cet+${POST}+du+jour|d|mois`,
    be: 'placement placements est contient comporte inclut sont a ete ce cet cette c oui la de des un',
    me: 'fier|fiere|heureux|heureuse|ravi|ravie+d|de+devenir|rejoindre|representer|etre je+suis|vous|touche|gagne|recois|percois|deviens|reste|rejoins|integre|fais|teste|parle|montre|partage|l|le|la|les|n|ne|m|me|porte|represente|realise|peux|pense|serai|bosse j moi me m mon ma mes nous notre nos on+a|est|nous|vous|m ans|annee|saison|saisons+de|en+plus suis ai avons sommes bibi merci',
    say: 'visibilite contrepartie photographier pour+que+je+vous?+dise|montre|teste|parle|donne|raconte afin+que+je parler parle parlais montrer montre raconter dire presenter presente tester teste testee essayer essaye decouvrir decouverte gouter poster partager partage avis retour test mettre jouer jouons faire+decouvrir ecrire chronique utiliser promouvoir recommander vanter vous+raconter|montrer|parler|presenter|dire|faire|donner|jaser filmer demo unboxing verdict',
    by: 'par de du des d via grace',
    got: `me|nous+l|les|la+a|ont+_?+_?+envoye|envoyee|envoyes|offert|offerte|prete|fourni deballage+pr la+chance|joie|plaisir|privilege+de+recevoir|tester|decouvrir|porter|essayer recu|recevoir+en+avant+premiere gifted recu recue recus recues offert offerte offerts offertes gracieusete cadeau cadeaux fourni fournie fournis colis m|nous|vous+a|ont+${ANY}+${GIVEN}|recu|recus|loge|loges|regale|gatee|gatees|regales|gate|gates fait+cadeau|parvenir|livrer envoye|envoyee|envoyes|prete|pretee|prete|logee|loge|loges+par|gratuitement|gracieusement m|nous+a|ont+ete+${GIVEN} service|envoi|colis|kit|box|cadeau+de?+presse|pr sp+recu|recue fait+don loges|loge heberges invites|invitee? dote dotation`,
    free: 'pris|prend|prenait|prennent+en+charge a|ont+paye|regle|couvert+mon|mes|notre|nos|le|les|tout+_?+voyage|vol|vols|billets|sejour|hotel|frais|note|addition l+addition+_?+_?+_?+pour+eux en+echange+de|d gratuit gratuite gratuits gratuitement gracieusement gratos gratis gracieuse gracieusete genereusement offert offerte offerts pris|prise+en+charge tous?+frais+payes aux|leurs+frais+de|du sans+debourser pas|rien+paye|debourse rien+a|eu+payer|debourser en+echange|contrepartie+d|de|du sans+contrepartie|obligation a+l+oeil',
    invite:
      'ete+invite|invitee|invites|convie|conviee leurs+invites|invitees|hotes en+tant+qu+invites|invitee|invite invite invitee invites invitees convie conviee convies voyage+de?+presse voyage+media sejour|soiree|evenement|event+presse sur|a+l?+invitation+de|du|des|d recus+par accueillis+par',
    house:
      'constructeur concessionnaire compagnie+aerienne brasserie traiteur marque boutique enseigne editeur editrice editions edition hotel restaurant resto institut fabricant fabricante societe entreprise compagnie domaine equipementier equipe+de|d|du|chez gens|gars|filles+de|chez office+de+tourisme spa camping gite annonceur maison+d|de+couture|edition|beaute studio label laboratoire labo fournisseur chateau auberge croisiere',
    stay: 'entrees entree billets places avant+premiere inauguration lancement gouter nuit nuits nuitee sejour week+end weekend diner repas brunch menu carte soin massage escapade chambre suite voyage croisiere experience vol dejeuner loge loges heberges',
    commission:
      'une|un|petite|petit+_?+prime|bonus|remuneration|recompense|commission+si|quand|des commission commissions pourcentage reverse|rapporte|gagne|touche|recois+quelques|une+euros|centimes|sous|cents|cenne',
    earn: 'gagnes|gagnez|recois|recevez+_?+_?+€|euros et+moi+aussi|pareil moi+aussi tous+les+deux touche percois recois gagne reverse rapporte remunere remuneree toucherai toucher gagner toucherais rapportent',
    link: 'lien liens epingle url lienaffilie liensaffilies',
    buy: 'achetez acheter achetes achat achats achete achetee commande commandes commandez commander passez passant passes passe cliquez cliquant clique cliques inscrivez inscrire magasines magasinez ouvrez reservez reservation reserve vente ventes shoppez',
    affiliate:
      'affilie affilies affiliee affiliation affilier partenaires remunere remuneres lienaffilie* liensaffilies* parrainage',
    ambassador:
      'mes|nos+sponsors|equipementiers|partenaires mon|ma|notre+equipementier|equipementiere|sponsor|sponsors ambassadeur ambassadrice ambassadeurs egerie ambassadeurice ambassadrices',
    face: 'visage athlete porte+parole muse testimonial pilote rider team creatrice createur partenaire+officiel|officielle sous|porter|porte|defendre+leurs|ses|les+couleurs renouvelle|renouvellent|accorde+leur|sa|la+confiance',
    official:
      'annee officiel officielle officiellement fier fiere contrat signe saison rejoins rejoindre rejoint honneur depuis annee renouvelle renouvele prolonge heureux heureuse plus aventure nouvelle nouveau role',
    private:
      'rien+recu|touche|percu recu|touche+rien ambassadeur|ambassadrice|ambassadeurs+de|du|des|d+la?|l?+france|allemagne|espagne|italie|chine|japon|russie|ukraine|israel|palestine|bresil|chili|maroc|algerie|tunisie|etats|canada|belgique|suisse|paix|onu|union|inde|royaume|senegal sponsorisez|sponsorise|sponsorisez+moi|nous|svp|please recrute recrutons autoproclam* equipe+de+france elysee ma+vie anniversaire noel mariage bapteme maman papa mamie papi  grand+mere|pere ma|sa+mere mon|son+pere|mari parents soeur soeurs frere freres copine copines copain copains pote potes ami amie amis amies femme cousin cousine oncle tante voisin voisine voisins collegue collegues patron patronne chef? boss salaire smic stagiaire emploi embauche ma|mon|notre+societe|boite|entreprise|employeur facture impots impot caf banque virement notaire agence+immobiliere immobilier assurance leboncoin vinted brocante club clubs maillot maillots tournoi association mairie maire ville+de commune departement ministere universite fac ecole lycee hopital fondation unicef onu unesco benevole benevoles dons contre+le+cancer ambassade consulat france+en musee festival theatre expo exposition concert chanson morceau album titre groupe orchestre dedicace conference colloque radio podcast+de dans+ton|votre+podcast pub+ce au|un|du|le+pub serveur serveuse digestif coach eleves gardien entraineur pompiers concours notre|nos|ma|mon+boutique|magasin|atelier|restaurant|hotel|shop',
    generic:
      'une+collab+avec+& sponsorise|sponsorisee|sponso|offert|presente+par+l|la|le|les|mon|ma|mes+_?+insomnie|insomnies|cafe|cafeine|stress|anxiete|fatigue|procrastination|chat|chien|flemme|faim|enfants|tendinite sponsorise|sponsorisee|propulse|offert|presente+par+ma|mon|mes chaque toutes plupart autres trop nombreux certains certaines n+importe',
    perhaps:
      'demande+si savoir+si si+je si+seulement|une|un|jamais|quelqu|des quand aimerais voudrais voudrait faudrait devrait devraient pourrait pourraient cherche cherchons recherche vivement',
    subject:
      'pub|sponso|sponsorise|sponsorisee|collab|partenariat+ou+pas|non|quoi|elle|il|juste|bien|alors est+ce+que+_?+_?+_?+pub|sponso|sponsorise c+est+une?+pub|sponso|collab+ou recrut* cdi cdd candidature negocier decrocher trouver+des la+pub+avec influenceurs influenceur influenceuse influenceuses marketing debutants loi regles amende enquete etude memoire obligatoire la+mention mentionner les|des+contenus|pubs|publicites|partenariats|collabs pourquoi debat createurs marques annonceurs politique pub|publicite|pubs+deguisee|mensongere|a|tele|youtube|sur+la?+tele|youtube meilleure|pire|vieille|belle|bonne|fausse+pub|publicite comment+gagner|faire|marche comptable fisc declarent annees+50|60|70|80|90',
    trifle:
      'sms whatsapp vocal retard annulation annule annulee greve giveaway give+away message messages mail lettre conseil conseils soutien aide question questions reponse commentaire commentaires photo photos amour calin compliment compliments livraison commande frais+de+port idee|idees|liste|carte|bon|coffret+cadeau|cadeaux nouvelle+de des|les|tes+nouvelles facture devis medaille diplome bourse bouquet fleurs ton|votre|son+temps vaccin venir|a+chercher|recuperer remboursement',
  },
  entries: [
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: ['mes|nos creations|ceramiques|bougies|bijoux|illustrations|savons|tricots|broderies'],
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'merci a @|& de|d soutenir|sponsoriser|financer la|cette|ce|l chaine|video|podcast|emission|episode',
      ],
      unless: PRIVATE,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'apart',
      terms: ['presente|propose|offert par @|&'],
      unless: PRIVATE,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: ['collaboration|colaboration comerciale|commerciale'],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'merci _? _? @ _? pour _? _? _? _? colis|paquet|box|coffret|goodies|envoi|pochette|surprise',
        'recu|recois|arrive|arrivee|decouvert|trouve _? _? _? _? _? colis|paquet|box|coffret _? _? de @',
      ],
      unless: `${PRIVATE} ${SHOP} commande vinted echange gagne poste chronopost`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'voyage|sejour|vol|vols|hotel|nuit|nuits|diner a|ont|est|etait ete? entierement? paye|payes|offert|offerts|pris|finance|organise en? charge? par @|&',
      ],
      unless: `${PRIVATE} parents famille assurance employeur entreprise ecole mutuelle`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['gifted par @'],
      unless: 'verjaardag anniversaire',
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'par mes|nos soins',
        'a l|mon|notre atelier',
        'tout|tous|toutes est|sont a _? % a|sur|dans',
        'fabrique|fabriquee|fabriques|cousu|cousue|tourne|tournee|peint|peinte par mes|nos|moi',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'gifted par @|&',
        'produit|produits|article recu|recus|teste|testes gratuitement|offert|gracieusement',
        'dans le cadre d|de une|un campagne|programme|test|operation de? test|testeur|testeurs|ambassadeurs|presse|produit',
        'voyage|sejour de? presse a|en|au|aux|avec|par|organise|chez',
        'blogtrip|eductour a|en|au|avec|chez|dans',
        'en echange|contrepartie de|d quelques|une|un|cette|ce|ma|mon|mes photo|photos|story|stories|publication|publications|post|posts|video|visibilite|avis|contenu|contenus|reel',
      ],
      unless: `? ${PRIVATE} ${SUBJECT} createurs comptable fisc ministre president journalistes`,
    },
    // Loi 2023-451; JEP (Belgium); Normes de la publicité (Canada).
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'publicite collaborationcommerciale collabcommerciale partenariatcommercial collabco partenariatremunere',
        'collaborationremuneree collabremuneree collaborationpayee partenariatpaye sponsorise sponsorisee postsponsorise',
        'sponsorisepar* articlesponsorise contenusponsorise collaborationsponsorisee collabsponsorisee postsponso collabsponso',
        'placementdeproduit communicationcommerciale pubcollab collabpub publicitepour* commandite commanditee',
        'contenucommandite publicationcommanditee',
      ],
      unless: TRADE,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'sponso sponsos partenairedemarque enpartenariatavec* collaborationavec* encollaborationavec*',
      ],
    },
    // Elsewhere, and in France at night, a pub is a bar.
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['pub'],
      unless: BAR,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: ['pub'],
      unless: BAR,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'apart',
      terms: [`${COLLAB} ${PAID} avec|x? @`, `publicite|pub en? ${COLLAB} avec @`],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'label',
      terms: [
        'publicite|sponsorise|sponsorisee|commandite|commanditee|publireportage|publicommunique',
        'publicite|pub pour|avec &',
        'pub|publicite collab|collaboration|partenariat|sponso',
        `${COLLAB} ${PAID}`,
        `${POST} ${PAID} _?`,
        'annonce|communication|contenu|message publicitaire|commerciale|commercial|payee',
        'placement|placements de produit|produits _? _? _?',
      ],
      unless: SUBJECT,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: ['sponso|partenariat', `en ${COLLAB}`],
      mention: true,
      unless: `${SUBJECT} ${ARTS} ${CHARITY}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'apart',
      terms: ['partenariat avec|x @', 'collab|collaboration / @ / remuneree|commerciale'],
      unless: `${SUBJECT} ${ARTS} ${CHARITY}`,
    },
    {
      kind: 'author-disclosure',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        `${COLLAB} avec @ |? ,|(|[? ${PAID}|pub|publicite`,
        `en ${COLLAB} ${PAID}`,
        `${POST} sponsorise|sponsorisee|sponso|commandite|commanditee par|avec @|&`,
        'merci a @|& de|d|pour avoir|nous|m? sponsoriser|sponsorise',
      ],
      unless: `${SUBJECT} ? equipe maillot maillots`,
    },
    {
      kind: 'author-disclosure',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        `realise|realisee|tourne|tournee en ${COLLAB} avec @|&`,
        `dans le cadre d|de une|un|ma|mon|notre? ${COLLAB}`,
        `en ${COLLAB} avec la|ma marque @|&`,
        'mon|ma|notre partenariat|collaboration|collab avec @|&',
      ],
      unless: `${SUBJECT} ${ARTS} ${CHARITY}`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'produitoffert produitsofferts produitrecu produitsrecus offertpar* sejouroffert cadeaupresse voyagepresse',
        'voyagedepresse envoipresse colispresse servicepresse servicedepresse invitationpresse invitationmedia soireepresse',
        'cadeaumarque cadeaudemarque gracieusete collaborationnonremuneree collabnonremuneree produitgratuit colispr',
      ],
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: ['offert offerts offerte invitation invitee'],
      mention: true,
      unless: `${PRIVATE} ${SHOP} fairepart papeterie wedding birthday party event exposition evenement save date you your concours`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'label',
      terms: [
        'produit|produits|sejour|repas|soin|voyage|invitation|cadeau|nuit|livre offert|offerts|offerte|recu|recus|gratuit',
        `${COLLAB} commerciale? non remunere|remuneree`,
        'offert|offerts|offerte|offertes par? la? marque?',
        'envoi|colis|kit|cadeau|cadeaux|invitation|voyage|soiree|service|sejour de? presse|pr|media|marque',
      ],
      unless: `${PRIVATE} ${SHOP} chercher recuperer`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: [
        'service|envoi|colis|paquet|box|lecture presse|pr',
        'sp|service recu|presse de|des|du|recu|chez @|&|editions|la',
        'merci a? la|le|les|toute marque|maison|equipe|editions @ pour',
        'merci aux editions _? _? _? pour',
        '@ qui m|nous a|ont invite|invitee|invites|invitees|offert',
        'en echange d|de mon|un avis|test',
      ],
      unless: `${PRIVATE} ${SHOP}`,
    },
    {
      kind: 'gifted',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      mention: true,
      terms: [
        '(|[ invitation|offert|offerts|offerte|sp )|]',
        'produit|produits offert|offerts|recu|recus',
      ],
      unless: `${PRIVATE} ${SHOP}`,
    },
    {
      kind: 'affiliate',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'petite|legere|faible|modeste commission',
        'lien|liens sont|est? affilie|affilies|affiliation|partenaires|remunere|remuneres',
        'lien|liens d affiliation',
        'en tant que|qu partenaire|affilie|affiliee amazon',
      ],
      unless: 'influenceurs marketing debutants ?',
    },
    {
      kind: 'affiliate',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'affiliation lienaffilie liensaffilies lienaffiliation liensaffiliation liensponsorise',
      ],
      unless: 'marketing club universite university academic syndicat licence federation',
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'phrase',
      terms: ['en tant que|qu|comme ambassadeur|ambassadrice|egerie de|pour|chez|d? &'],
      unless: `${CHARITY} france consulat ambassade onu unesco diplomatie il elle est`,
    },
    {
      kind: 'ambassador',
      strength: 'medium',
      source: 'usage',
      form: 'tag',
      terms: [
        'ambassadricedemarque ambassadeurdemarque ambassadricemarque ambassadeurmarque ambassadriceofficielle ambassadrice ambassadeurofficiel',
      ],
      mention: true,
      unless: `${CHARITY} france consulat ambassade onu unesco diplomatie`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'tag',
      terms: [
        'partenariat partenariats partenaire encollaboration ambassadeur cadeau annonce sponsoring',
      ],
      mention: true,
      unless: `${CHARITY} ${ARTS} danse couple amour`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        `en|nouvelle|ma ${COLLAB} avec @|$`,
        `${COLLAB} avec|x @`,
        'merci a? @ pour|de le|la|l|ce|cette|cet|ces|les|m|nous|votre|ton',
        'merci a? @ de|d|pour avoir|m|nous',
        'presente|propulse par @',
      ],
      unless: `${PRIVATE} ${CHARITY} ${ARTS} photo photos message messages soutien aide conseil`,
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'foncez|courez|craquez sur|chez|pour|decouvrir|vite',
        'a shopper|commander ici|sur|maintenant|via|en|vite',
        'lien en|dans ma? bio pour shopper|commander|acheter|decouvrir',
      ],
    },
    {
      kind: 'ambiguous',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      mention: true,
      terms: ['jeu concours', 'a gagner', 'tentez de gagner', '% de reduction|remise'],
    },
    {
      kind: 'own-brand',
      strength: 'weak',
      source: 'usage',
      form: 'phrase',
      terms: [
        'mes|nos creations',
        'fait|faites|faits main par moi|mes',
        'ma|mon|notre petite|petit boutique|atelier|eshop',
        'ma|mon|notre|nos|mes propre|nouvelle|nouveau|nouvelles|nouveaux|premier|premiere? boutique|livre|roman|collection|marque|eshop|site|atelier|salon|institut|restaurant|carte|menu|creations|produits|album|single|formation|ebook',
        'disponible|disponibles en|sur|dans notre|ma|nos boutique|site|eshop|boutiques',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'tag',
      terms: [
        'nonsponsorise nonsponsorisee nonsponso passponsorise passponso noncommercial nonremunere pasdecollab pasdepub',
        'achatperso achatpersonnel pasunepub pasdepartenariat sanspartenariat pasunecollab',
        'pasdesponso postnonsponsorise nonaffilie aucunpartenariat',
      ],
    },
    {
      kind: 'negation',
      strength: 'strong',
      source: 'usage',
      form: 'phrase',
      terms: [
        'non|pas|ni|pub sponsorise|sponsorisee|sponso|sponsorises|gratuite',
        'pas remunere|remuneree|paye|payee',
        `${POST} non remunere|remuneree`,
        'non commercial|commerciale|affilie|affilies',
        'pas|aucun|aucune|sans|ni|non|zero un|une|de|d|la|en? partenariat|collaboration|collab|publicite|sponsor|sponso|pub|placement|cadeau',
        'achete|achetee|achetes|achetees|paye|payee|payes avec mon|mes|notre propre|propres? argent|sous|deniers|fonds|moyens',
        'achete|achetee|achetes|achetees|paye|paye|payee par|de moi|mes|mon|ma|nous soins|propre|poche|moyens?',
        'achat|achats perso|persos|personnel|personnels',
        'produit|produits|tout achete|achetes|payes|paye',
        'de ma|notre propre? poche',
        'j ai tout? achete|paye',
      ],
    },
  ],
  codeBetween: 'mon la promo partenaire reduction',
  mine: 'mon ma notre',
  ours: 'notre nos',
  with: 'avec mon via',
  grants: 'donne enleve',
  or: 'ou',
  and: 'et',
  credit: 'photographe',
  made: 'par de',
  misspelt:
    'publicite collaboration partenariat sponsorise sponsorisee commerciale remunere remuneree ambassadrice',
  deny: 'personne pas non sans aucun aucune jamais ni zero',
  between: 'une un de d la le les des en par remunere cette ce est c vraiment du avec mon',
  everyday:
    'vie danse jeu sport course travail ecole grand bon meilleur sociaux amour couple mon notre merci paix culture jeunesse climat ville quartier voyage lecture pays vin terroir tourisme patrimoine',
  spokenOf:
    'grosse geante enorme enieme le la les hashtag hashtags du une mot mots ou sans mention ecrire mettre indiquer ajouter oublie terme',
  talk: 'arpp dgccrf mention mentionner oublie indiquer obligatoire loi amende ecrire afficher',
  code: 'codepromo codereduc',
  otherCode:
    'qr pin postal digi barre penal civil vestimentaire wifi secret source route dress morse acces couleur erreur',
  gripe: 'influenceurs influenceuses refuse refusee refuses invalide invalides perime perimes',
  use: 'avec mon utilisez utilise utilisant utiliser profitez profite entrez rentrez saisissez grace via utilises tapez tape rentre mets mettez saisis entrer fonctionne marche',
  rebate:
    'economiser economise economisez reduction reduc remise promo rabais offerts offerte offert gratuit gratuite gratuitement livraison commande panier ' +
    'economisez economise rabais pourcents pourcent moins caisse checkout',
  sale: 'ete hiver noel printemps automne bienvenue soldes solde rentree promo black friday fete fetes meres peres paques merci anniversaire livraison offerte nouveau annee stvalentin vacances cadeau vente privee lancement avent',
  partner: 'partenaire partenariat collab collaboration',
  ambassador: 'ambassadrice ambassadeur egerie',
  advert: 'pub publicite sponso sponsorise',
  call: 'decouvrez decouvrir commandez commander shoppez shopper achetez foncez lien cliquez testez essayez profitez retrouvez craquez gagnez',
  goods:
    'collection produit produits marque gamme nouveaute nouveautes serum creme parfum palette coffret lancement offre boutique modele soin maquillage',
  praise:
    'adore adorer coup coeur prefere preferee favori favoris recommande indispensable indispensables conquise accro genial pepite craque',
};
