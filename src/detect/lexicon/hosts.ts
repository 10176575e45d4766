/** Hosts, apart by spaces, and what has to be in an address there, as `PAYING` says. */
export type Hosts = readonly [hosts: string, needs: string];

/** All that is known of hosts. */
export interface AllHosts {
  /** Hosts whose links pay their author, and those whose links may. */
  paying: readonly Hosts[];
  pointing: readonly Hosts[];
  /** See `OWN_PAGES`, apart by spaces. */
  ownPages: string;
}

/**
 * Hosts whose links pay a commission, with what has to be in the address for it: "/x" in the path,
 * "?x" as a parameter, "~" a path that is one name, "" nothing but a path at all. Networks first, then shops. Sources: the lists
 * of A. Mathur et al. (CSCW 2018), the Affiliate-Link-Detector and nextdns/click-tracking-domains;
 * Digistore24, financeAds, ADCELL, Adtraction, Adrecord, addrevenue and Metapic from use.
 */
export const PAYING: readonly Hosts[] = [
  ['awin1.com', '/cread /awclick ?awinaffid ?awinmid ?ued'],
  ['zenaps.com', '/rclick'],
  ['ad.zanox.com', '/ppc'],
  ['shareasale.com', '/r.cfm /m-pr.cfm /u.cfm'],
  ['avantlink.com', '?pw'],
  ['partner.bol.com', '/click'],
  [
    'ds1.nl lt45.net jf79.net bdt9.net ndt5.net fr135.net at19.net jdt8.net rkn3.net dt51.net kc6n.net',
    '?si',
  ],
  ['sjv.io pxf.io ojrq.net 7eer.net evyy.net', '/c/'],
  ['gopjn.com pjatr.com pjtra.com pntra.com pntrac.com pntrs.com', '/t/'],
  ['ad.admitad.com', '/g/ /goto/'],
  ['digistore24.com checkout-ds24.com', '/redir/'],
  ['financeads.net', '/tc.php'],
  ['adcell.com adcell.de', '/click'],
  ['addrevenue.io', '/t'],
  ['prf.hn', '/click/'],
  ['aliexpress.com', '?aff_trace_key ?aff_platform ?aff_fcid ?af'],
  ['walmart.com', '?wmlspartner'],
  ['target.com', '?afid'],
  ['flipkart.com', '?affid'],
  ['banggood.com', '?p'],
  ['zaful.com', '?lkid'],
  ['humblebundle.com', '?partner'],
  ['instant-gaming.com', '?igr'],
  ['eneba.com', '?af_id'],
  ['g2a.com', '/r/ ?reflink'],
  ['binance.com', '?ref'],
  ['wise.com', '/invite/'],
  ['revolut.com', '/referral'],
  ['n26.com', '/r/'],
  ['magazinevoce.com.br', ''],
  ['hotellook.com', '?marker'],
  ['bookdepository.com', '?a_aid ?a_bid'],
  ['themeforest.net codecanyon.net videohive.net audiojungle.net graphicriver.net', '?ref'],
  ['shopstyle.com', '/g/'],
  ['audible.com', '/ep/ ~'],
  ['bookshop.org gumroad.com', '/a/'],
  // Banks and exchanges that pay for who is brought in.
  ['binance.com bybit.com', '?ref ?affiliate_id'],
  ['coinbase.com okx.com', '/join/'],
  ['kucoin.com', '?rcode'],
  ['mexc.com', '?inviteCode'],
  ['trading212.com wise.com', '/invite/'],
  ['shop.ledger.com', '?r'],
  ['share.octopus.energy', ''],
  ['viglink.com', '?id ?key ?u ?url'],
  // Advertisers of podcasts and channels, who give each a page of its own.
  [
    'nordvpn.com nordpass.com surfshark.com surfshark.deals expressvpn.com piavpn.com squarespace.com skillshare.com brilliant.org ' +
      'betterhelp.com hellofresh.com hellofresh.co.uk manscaped.com curiositystream.com ridge.com magicspoon.com drinkag1.com ' +
      'athleticgreens.com kiwico.com incogni.com ground.news blinkist.com babbel.com factor75.com factormeals.com everyplate.com ' +
      'greenchef.com buyraycon.com rocketmoney.com zocdoc.com storyblocks.com helixsleep.com joinhoney.com mintmobile.com ' +
      'ziprecruiter.com joindeleteme.com thefarmersdog.com drinktrade.com tryfum.com saily.com policygenius.com meundies.com ' +
      'establishedtitles.com hostinger.com masterclass.com drinklmnt.com join.whoop.com huel.com boncharge.com audibletrial.com',
    '~',
  ],
  [
    'tidd.ly shrsl.com tc.tradetracker.net clk.tradedoubler.com pdt.tradedoubler.com clkuk.tradedoubler.com track.webgains.com ' +
      'partner-ads.com online.adservicemedia.dk track.effiliation.com action.metaffiliation.com ' +
      'tracking.publicidees.com affiliatefuture.com go2jump.org anrdoezrs.net dpbolvw.net jdoqocy.com ' +
      'kqzyfj.com tkqlhce.com qksrv.net emjcd.com cj.dotomi.com ftjcfx.com lduhtrp.net tqlkg.com awltovhc.com ' +
      'yceml.net apmebf.com kdukvh.com cc-dt.com click.linksynergy.com linksynergy.com flexlinkspro.com ' +
      'flexlinks.com hop.clickbank.net skimresources.com redirectingat.com ' +
      'redirect.viglink.com affiliates.audiobooks.com affex.org tp.media tracker.tradedoubler.com ' +
      'partners.webmasterplan.com track.adtraction.com adtr.co click.adrecord.com go.magik.ly mtpc.se stylink.it',
    '',
  ],
  [
    'rstyle.me liketk.it ltk.app shopltk.com shop.ltk.com liketoknow.it shopmy.us go.shopmy.us howl.me howl.link ' +
      'shopstyle.it shop-links.co collabs.shop mavely.app.link go.mavely.com joinmavely.com ali.pub ' +
      's.click.aliexpress.com go.hotmart.com hotmart.net.br go.nordvpn.net raftrack.com wclink.co 8nn1.net ' +
      'scaleo.io mbsy.co refs.cc skl.sh shope.ee ' +
      'coupa.ng link.coupang.com a.r10.to hb.afl.rakuten.co.jp px.a8.net ' +
      'referral.robinhood.com invol.co',
    '',
  ],
];

/**
 * The same for addresses that authors share for nothing as well: short links that shops also make
 * for sharing, links of Booking's own campaigns, of musicians and of programmes' own sites, numbers
 * of a click that may have been another's. They point, they do not prove.
 */
export const POINTING: readonly Hosts[] = [
  [
    'amzn.to amzn.eu amzn.asia a.co geni.us georiot.com urlgeni.us cna.st goaffpro.com friendbuy.com ' +
      'refersion.com tapfiliate.com postaffiliatepro.com',
    '',
  ],
  ['booking.com', '?aid'],
  ['mercadolivre.com mercadolivre.com.br mercadolibre.com', '/sec/'],
  ['itunes.apple.com music.apple.com apps.apple.com books.apple.com', '?at ?afid'],
];

/** Names that a shop's own pages go by, where a page named "~" would be one author's. */
export const OWN_PAGES =
  'blog news press about contact help support faq login signin signup register account pricing plans features product products download ' +
  'downloads apps app business teams enterprise students student education careers jobs deals deal offer offers coupon coupons gift gifts ' +
  'shop store cart checkout privacy terms legal security affiliate affiliates partners partner referral influencers creators community ' +
  'forum events stories reviews review home index search browse classes courses menu menus recipes recipe how why what new sale';

export const HOSTS: AllHosts = {
  paying: PAYING,
  pointing: POINTING,
  ownPages: OWN_PAGES,
};
