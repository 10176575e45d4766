import type { Entry } from './index.ts';

/** Signs of the simplified script, and what they are in the traditional one. */
const SHORT =
  '广业编单饭软赞内费偿导购润联销营链连结挚体验荐签约选运动员车达摄师创厂赠办厅给来获书试请钱发说写视频贴笔记节测评这条个妈闺爷学邻儿丝买礼奖规范会监总网红课应劳报务托则为属们讲绍开读后与谢关样无没两疗馈赚点订预击册荣担别种处几么时该当须梦绝标罚税断过传邮络诈骗资愿队协区术馆论实补险讯电话复议账递优饮灵机间设计环经对吗产边驾许额块励带虾宝划专码号国观马抢里场并扫证维输凭现减页团华价爱欢卖词伙银栏错仅敌';
const FULL =
  '廣業編單飯軟贊內費償導購潤聯銷營鏈連結摯體驗薦簽約選運動員車達攝師創廠贈辦廳給來獲書試請錢發說寫視頻貼筆記節測評這條個媽閨爺學鄰兒絲買禮獎規範會監總網紅課應勞報務託則為屬們講紹開讀後與謝關樣無沒兩療饋賺點訂預擊冊榮擔別種處幾麼時該當須夢絕標罰稅斷過傳郵絡詐騙資願隊協區術館論實補險訊電話覆議帳遞優飲靈機間設計環經對嗎產邊駕許額塊勵帶蝦寶劃專碼號國觀馬搶裡場並掃證維輸憑現減頁團華價愛歡賣詞夥銀欄錯僅敵';
/** Each word also in the traditional script: the lists below are written in the simplified one. */
export const both = (text: string, or = ' ') =>
  text.replace(/[^\s|?+]+/gu, (word) => {
    const full = Array.from(word, (sign) => FULL[SHORT.indexOf(sign)] ?? sign).join('');
    return full === word ? word : word + or + full;
  });
const phrases = (...terms: string[]) => terms.map((term) => both(term, '|'));
/** Each of the first with each of the second behind it. */
export const each = (first: string, second: string) =>
  first
    .split(' ')
    .flatMap((start) => second.split(' ').map((end) => start + end))
    .join(' ');
/** A brand's name as writers set it off. */
const Q = '「|『|《|" _ _? _? _? _? _? _? 」|』|》|"';
const one = (list: string) => list.replaceAll(' ', '|');
export const ADS =
  '广告 业配 业配文 工商 广编 商单 恰饭 硬广 软广 赞助内容 商业推广 付费推广 品牌推广 合作推广 广告合作 合作广告 有偿合作 付费合作 收费合作 商业赞助 品牌赞助 邀稿';
export const AMBASSADOR = each('品牌', '大使 代言人 挚友 好友 体验官 推荐官 推广大使');
export const PLAYER = each('签约 赞助', '选手 运动员 车手 模特 达人 摄影师 创作者');
const STAR = one(`${AMBASSADOR} ${PLAYER} 代言人 推广大使`);
/** Brands that give or invite: who and what in one. */
export const GIVES = each('品牌 品牌方 厂商 出版社 金主', '提供 赠 送 寄');
export const POST = '视频 影片 文章 推文 贴文 帖子 笔记 节目 内容 测评 播客';
export const THIS_POST = `${each('本 此 这 今日 今天的 这支 这条 这个', POST)} ${each('本 此 这 呢', '文 篇 集 期')} 本片 此片 本帖 本条`;
export const PRIVATE = `婚宴 表妹 ${each('妈 妈妈 爸 爸爸 老公 老婆 闺蜜 朋友 姐 姐姐 妹 妹妹 哥 哥哥 弟弟 外婆 奶奶 爷爷 男友 男朋友 女友 女朋友 同学 同事 室友 邻居 儿子 女儿 老师 阿姨 婆婆 粉丝 学生', '送 寄 给 请 买 邀 赞助 招待')} 生日 婚礼 抽奖 抽中`;
export const TALK =
  '广告法 规定 规范 公平会 监管 总局 行销 营销 招聘 代理 网红 博主 课程 恭喜 应援 招募';

export const TERMS: readonly Entry[] = [
  {
    kind: 'author-disclosure',
    strength: 'strong',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '感谢|谢谢|多谢 本期|本次|今天|今日|这期|本集 视频|影片|节目|播客|内容? 的? 赞助商|金主|金主爸爸|赞助',
      '感谢|谢谢|有 金主|金主爸爸 ,? @|让我|赞助',
      '本期|本次|这期|今天|今日|本视频 视频|影片|节目? 的? 金主|赞助商|金主爸爸 是|为|:',
      '恰饭 了 恰饭',
      '恰个饭 ,? 金主|感谢',
      '恰饭 视频|预警|时间|环节|警告|啦 ,? 感谢|不想|不爱|金主',
      '今天要|今天来|这期|本期|这条|本条 是? 恰饭 ,? 给|推荐|视频|,|啦|了',
      '恰饭 ,? 金主',
      '这条|这期|本期|这支 视频|影片? 我? 收钱|收了钱',
      '他们|品牌|商家|对方|品牌方 付钱|给钱 让我|叫我|请我 聊|说|讲|拍|推荐|介绍|测评',
    ),
    unless: both(
      '翻车 博主 网友 食堂 火锅 下班 甲方 取关 学校 运动会 生活费 又在 怎么看 up主 我爸 我妈 我家 如果 没有 ？ ?',
    ),
  },
  {
    kind: 'affiliate',
    strength: 'strong',
    source: 'usage',
    form: 'phrase',
    terms: phrases('链接 含|有|带 推广|佣金|返利|分佣'),
    unless: both('? 吗 律师 标注'),
  },
  {
    kind: 'gifted',
    strength: 'medium',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '送来|寄来|送|寄 给我|给我们 试用|试穿|试吃|体验|试',
      '寄到家|寄到家里|送到家|寄来|寄给我 让我|给我? 试用|体验|测评|试吃',
      '被邀请|邀请我们|邀请我|应邀 _? 体验|试吃|品尝|试睡|试用',
    ),
    mention: true,
    unless: both(`${PRIVATE} 表妹 婚宴 我哥 我姐 婆婆 邻居 外交部 记者 取消 食堂 学校 表姐`),
  },
  {
    kind: 'gifted',
    strength: 'medium',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '房费|住宿|住宿费|房间|餐费|食宿|机票 由|是? @ 承担|提供|赞助|买单|负责',
      '住宿|房间|房费|晚餐|这顿饭|食宿 是|由 酒店|民宿|餐厅|店家|商家|品牌 免费提供|提供|赞助|招待|承担|请的',
      '感谢|谢谢 @ 免费招待|招待|款待',
      '商家|品牌|店家|厂家|品牌方 免费寄|免费送我 _? 测评|试用|体验|换测评|换笔记|换探店',
      '免费给我|免费送我|免费寄 _? ,? 条件|换测评|换笔记|换一篇|换一条|换这篇',
      '旅游局|旅游厅|文旅局 组织|邀请|举办 的? 媒体团|媒体行|采风团|体验团',
      '受|应 旅游局|旅游厅|文旅局 邀请|之邀',
    ),
    unless: both(`${PRIVATE} 表妹 婚宴 我哥 我姐 婆婆 邻居 外交部 记者 取消`),
  },
  {
    kind: 'gifted',
    strength: 'medium',
    source: 'usage',
    form: 'phrase',
    terms: [
      '感谢|感謝|谢谢|謝謝 @ 寄来|寄來|送来|送來|寄的|送的|给的|給的|的 _? _? 礼盒|禮盒|礼物|禮物|包裹|pr',
    ],
    unless: '妈 媽 爸 朋友 生日 闺蜜 閨蜜 抽中',
  },
  {
    kind: 'gifted',
    strength: 'medium',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '探店|体验|住宿|拍摄|合作|这顿|这餐 是 资源? 置换|互换|互免',
      '资源|内容 置换|互换',
      '跟|和|与 店家|商家|酒店|民宿|老板 置换|互换|互惠',
    ),
    unless: both('二手 房屋 车位 旧机 以旧换新'),
  },
  {
    kind: 'author-disclosure',
    strength: 'strong',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '这条|这支|这期|这篇|本期|本条|这个视频|这条视频|这集 是|确实|真的|有? 收钱|收了钱|收钱了|拿钱|恰饭|给钱 的|了?',
      '没错|对|是的 _? 收钱了|收了钱|恰饭',
    ),
    unless: both(`${TALK} 吗 ? 停车 门票 路`),
  },
  {
    kind: 'author-disclosure',
    strength: 'strong',
    source: 'usage',
    form: 'label',
    terms: ['厂商合作|廠商合作|品牌合作'],
  },
  {
    kind: 'author-disclosure',
    strength: 'strong',
    source: 'Advertising Law of China 2023',
    form: 'tag',
    terms: [
      both(
        `${ADS} 赞助 推广 工商时间 工商服务 品牌赞助 广告推广 品牌付费合作 商业合作 商务合作 品牌合作 厂商合作 含广告 本内容含广告 邀稿`,
      ),
    ],
    unless: both(`${TALK} 设计 公司 招商`),
  },
  {
    kind: 'author-disclosure',
    strength: 'strong',
    source: 'Advertising Law of China 2023',
    form: 'label',
    terms: phrases(
      `${one(ADS)}|赞助|推广|工商时间|工商服务|商业合作`,
      '含|今日|今天 广告|业配|赞助|工商|付费|商业|恰饭 内容|推广?',
      '合作 贴文|影片|视频|内容',
    ),
  },
  {
    kind: 'author-disclosure',
    strength: 'strong',
    source: 'Advertising Law of China 2023',
    form: 'phrase',
    terms: phrases(
      `这|此|${one(THIS_POST)} 是|为|系|就是|算|含|含有|包含|内含|有 一个|一条|一篇|个|条? 「|"? ${one(ADS)}|推广|赞助`,
      '恰饭|工商|业配 时间|环节|时段|警告|慎入|来了',
      '恰个饭|恰口饭|恰饭了 !|~|,? @',
      '恰个饭|恰饭|工商一下 _? _? @',
      '接了|接到 了? 个|一个|支|条|一条? 广|广告|商单|业配|工商',
      `含|包含|内含|含有 付费|商业|${one(ADS)} 宣传|推广|内容|合作?`,
      '@ 给|给了|付|付了 我? 钱|费|稿费|广告费|预算|推广费',
      '收了|拿了|收到 @|&|品牌|厂商 的? 钱|稿费|广告费|费用|酬劳',
      `收了|拿了|收 ${Q} 的 钱|稿费|广告费|费用`,
      '」|』|" 的? 赞助|品牌赞助|商业赞助|冠名|提供赞助|赞助播出|冠名播出|委托|付费合作|有偿合作|商业合作|付费推广',
      `支付 了? ${one(THIS_POST)}|本次 ${one(POST)}? 的? 费用|稿费|酬劳`,
      '稿费|广告费|酬劳 都? 已经? 到账|到手',
      '与|和|跟 @|& 付费|商业|有偿 合作',
      '@ 赞助|业配|付费合作|冠名',
      '感谢|谢谢|多谢|由 @|& 的|对? 本期|本集|这集|本片|本视频|本影片? 的? 赞助|冠名|提供赞助|赞助播出',
      '感谢|谢谢 金主爸爸|金主爹|甲方爸爸',
      '第一次|终于|有幸 接|接到|接了 广告|业配|商单|工商',
      '的 金主|金主爸爸 是',
      '给|跟 大家|你们 打广告',
    ),
    unless: both(`${TALK} 球队 社区 协会 太多 好多 食堂 食堂见 ? 吗`),
  },
  {
    kind: 'gifted',
    strength: 'medium',
    source: 'usage',
    form: 'tag',
    terms: [
      both(
        `${each('公关', '品 体验 礼 礼盒 包')} ${each('品牌 厂商 商家', '提供 赠送 送测 邀请 邀约')} 邀约 邀约体验 体验邀约 合作邀约 受邀探店 试用品 体验官 试用 pr品 体验文 受邀体验 受邀 赠品体验 互惠 互惠体验 产品提供`,
      ),
    ],
    unless: both(PRIVATE),
  },
  {
    kind: 'gifted',
    strength: 'medium',
    source: 'usage',
    form: 'label',
    terms: phrases('礼物|产品|样品 来自|由 品牌|厂商|@ 提供?', '公关品|试用品'),
  },
  {
    kind: 'gifted',
    strength: 'medium',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '感谢|谢谢|多谢 品牌|品牌方|厂商|出版社|官方|商家|店家 爸爸|的? 提供|赠送|寄|送|寄来|送来|邀请|招待|公关品|赠书|体验邀约',
      '商品|产品|样品|体验|住宿 提供 @|&',
      '感谢|谢谢|多谢|由 @|& 的|品牌|官方|家? 提供|赠送|邀请|邀约|招待|寄来|送来|送的|送我|公关品|款待|礼物|礼盒|体验邀约',
      `」|』|" 那边|家|品牌|官方? 的|免费|白? 送的|送我|送给我|寄来|寄给我|邀请|邀约|之邀|赠送|送测|给我|提供试用|提供体验|招待|公关品|赠书|${one(GIVES)}`,
      '@ 提供|赠送|邀请|邀约|寄来|送我|送的|送给我|寄给我|招待|公关品|请我|送测',
      '受|应 @|& 邀请|邀约|之邀|邀',
      '受邀 体验|试吃|入住|试驾|探店|试用',
      '公关品|公关礼盒|公关包 开箱|收到|来自|分享|体验',
      '提供|寄来|送来|赠送|致赠 的? 公关书|赠书|样书|公关品',
      '对方|品牌|品牌方|合作方|他们 _? 为|替 本文|本篇|此文|这篇|本视频|这条视频 支付|付 了? 费用|报酬|稿费',
      '感谢|谢谢 官方|品牌|金主 爸爸 投放|赞助',
      '收到|收到了 来自? @|&|品牌|厂商 的? 寄来|寄|公关品|礼盒|礼物|送来|pr',
      'pr 礼盒|包裹|开箱',
    ),
    unless: both(PRIVATE),
  },
  {
    kind: 'affiliate',
    strength: 'strong',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '获得|得到|赚取|抽取|赚|有|拿到|拿|收取|给我 少量|些许|少许|一点|一点点|一些|小额|微薄|几块钱? 的? 佣金|分润|返利|回馈金|返佣|奖金',
      '一点|一点点|少量|些许|少许|小小的 提成|佣金|分润|回馈|奖励',
      '链接|连结 是|为|带|含|有? 是|带|含|有|能? 推广|分销? 返佣|返利|佣金|分润',
      '亚马逊 联盟 成员|伙伴|会员|计划',
      '符合 条件|资格 的 购买|订单 中|里? 获得|赚取',
    ),
    unless: both(`${TALK} 吗 ?`),
  },
  {
    kind: 'affiliate',
    strength: 'medium',
    source: 'usage',
    form: 'tag',
    terms: [both('联盟行销 分润连结 虾皮分润 联盟连结 淘宝客 返利链接 虾皮分润计划')],
    unless: both('课程 副业'),
  },
  {
    kind: 'discount-code',
    strength: 'strong',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '我|给我 的|们? 粉丝? 的? 专属 的? 折扣码|优惠码|口令|暗号|折扣|优惠',
      '报|报上|提|说 我的? 名字|名号|暗号',
    ),
    mention: true,
  },
  {
    kind: 'ambassador',
    strength: 'medium',
    source: 'usage',
    form: 'tag',
    terms: [both('品牌大使 品牌代言人 代言人 代言 品牌挚友')],
    mention: true,
    unless: both('粉丝 应援'),
  },
  {
    kind: 'ambassador',
    strength: 'medium',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '@|& 品牌大使|品牌挚友|品牌代言人|推广大使|跑步大使|运动大使|大使',
      `我 今年|正式|很荣幸? 是|成为|担任|作为 「? ${'_? '.repeat(12)}」? 的? 正式|年度? ${STAR}`,
      `成为|担任|作为|身为 ${Q} 的? 正式|官方|年度|首位? ${STAR}`,
      `作为|身为 & 的? ${STAR}`,
      '跟|与|和 @ 正式? 签约',
    ),
    unless: both(`联合国 观光 ${TALK}`),
  },
  {
    kind: 'author-disclosure',
    strength: 'medium',
    source: 'usage',
    form: 'label',
    mention: 'beside',
    terms: ['合作'],
  },
  {
    kind: 'ambiguous',
    strength: 'weak',
    source: 'usage',
    form: 'label',
    mention: true,
    terms: ['联名|聯名|合作'],
  },
  {
    kind: 'ambiguous',
    strength: 'weak',
    source: 'usage',
    form: 'tag',
    terms: [both('合作 联名 抽奖')],
    mention: true,
  },
  {
    kind: 'ambiguous',
    strength: 'weak',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '与|和|跟 @ _? _? _? _? 合作|联名|企划',
      '感谢|谢谢 @',
      '立即|马上|快去 购买|下单|抢购',
    ),
    unless: both(PRIVATE),
  },
  {
    kind: 'own-brand',
    strength: 'weak',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '我|我们|自家|本店|自己 的|家? _? _? 品牌|小店|店|新书|工作室|网店|微店|商品|课程',
      '店里 全场',
      '我|我们|自己 在? _? _? 小? 工作室|窑',
      '出窑|接单中|小工作室|拉坯|手工制作|纯手工',
      '我|我们 一个人? 做|拉坯|烘焙|手作|缝|织',
      '网店 下单|里',
      '本店 新品|推出',
    ),
  },
  {
    kind: 'negation',
    strength: 'strong',
    source: 'usage',
    form: 'tag',
    terms: [
      both(
        `${each('非 无 不是', '业配 广告 合作 工商 赞助 商业合作')} 自费 自购 自掏腰包 自用 自买 自费购入 自费体验 没有业配 非广`,
      ),
    ],
  },
  {
    kind: 'negation',
    strength: 'strong',
    source: 'usage',
    form: 'phrase',
    terms: phrases(
      '非|不是|并非|没有|无|没|不接|零 业配|广告|赞助|合作|工商|推广|收钱|公关品|广|商单|恰饭',
      '自费|自购|自掏腰包|自腹',
      '自己|我 花钱|掏钱|花 的? 钱? 买',
      '自己 买|买的',
    ),
  },
];
