import type { Lexicon } from './index.ts';
import { EVERYDAY } from './zh-everyday.ts';
import {
  ADS,
  AMBASSADOR,
  both,
  each,
  GIVES,
  PLAYER,
  POST,
  PRIVATE,
  TALK,
  TERMS,
  THIS_POST,
} from './zh-terms.ts';

const NAMED_LINK = each('推广 导购 分润 联盟 返利 返佣 佣金 联盟行销 联盟营销', '链接 连结');
const INVITES = each('品牌 品牌方 厂商 商家 店家 官方 业者 主办方 民宿 酒店 饭店 餐厅', '邀');
const SENT_ME =
  '给我试用 给我试穿 给我体验 寄给我们 寄到我家 送我 送给我 寄我 寄给我 寄来 送来 赠我 获赠 赠书 提供我 提供给我 提供试用 提供体验 招待我 款待我 请我';
const PAID_ME = `${each('收钱 拿钱', '拍 发 说 写 推')} 收了钱 收咗钱 拿了钱 有收钱 付了我稿费 给了我稿费 付我稿费 给我稿费 付了稿费 付了我钱`;

export const zh: Lexicon = {
  trade: both('网红营销 网红行销 社群行销 内容营销 广告学 广告人'),
  concepts: {
    paid: both('付费 有偿 付费合作 有偿合作 收费合作 付费推广'),
    sponsor: both(
      '赞助 提供赞助 赞助播出 冠名播出 赞助内容 赞助文 赞助文章 冠名 特约赞助 商业赞助 品牌赞助',
    ),
    pay: both(`${PAID_ME} 付钱 给钱 付了钱 给了钱`),
    fee: both('稿费 酬劳 报酬 推广费 广告费 业配费 赞助费 合作费'),
    ad: both(
      `${ADS} 植入 置入 商业合作 商务合作 品牌合作 赞助文 赞助文章 广告文 推广文 软文 合作文`,
    ),
    deal: both('合作 付费合作 有偿合作 收费合作 付费推广'),
    task: both('委托 受托'),
    enable: both('赞助播出 赞助 冠名 特约播出 特约赞助'),
    content: both(`${POST} ${THIS_POST} vlog podcast reels`),
    this: both(`${THIS_POST} 这条 这支 这部 此则 以下 以上 本次 这次 这是一篇 这是一条 这是一支`),
    be: both('是 为 系 含 含有 包含 内含 属于 有 就是'),
    me: both(
      `我 我们 我的 我哋 给我 咱 小编 笔者 本人 ${SENT_ME} ${PAID_ME} ${GIVES} 受邀 应邀 邀请我 邀我`,
    ),
    say: both(
      `说 讲 聊 分享 介绍 推荐 测评 评测 试用 体验 拍 写 创作 开箱 心得 试吃 感受 读后感 笔记 探店 ${PAID_ME}`,
    ),
    by: both('由 来自 给 感谢 谢谢 多谢 受 获赠'),
    got: both(`${SENT_ME} ${GIVES} 赠送 公关品 公关礼盒 公关包 送测 试用品 样书 招待 款待`),
    free: both(`${each('免费', '提供 送我 送的 寄 招待 入住 给我')} 无偿提供 没花钱 免单`),
    invite: both(`${INVITES} 受邀 应邀 邀请我 邀我 体验邀约 之邀`),
    house: both(
      `${GIVES} ${INVITES} ${AMBASSADOR} 品牌 品牌方 厂商 出版社 甲方 金主 商家 店家 官方 villa`,
    ),
    stay: both('入住 住宿 一晚 两晚 晚餐 午餐 下午茶 疗程 免费入住'),
    commission: both('佣金 分润 返佣 回馈金'),
    earn: both('赚取 赚点 赚一点'),
    link: both(`链接 连结 ${NAMED_LINK}`),
    buy: both('下单 购买 买 订房 预订 成交 点击 注册 报名 消费'),
    affiliate: both(`返佣 分润 联盟营销 联盟行销 导购 ${NAMED_LINK}`),
    ambassador: both(`${AMBASSADOR} 代言人 推广大使 体验官`),
    face: both(PLAYER),
    official: both(`正式 签约 荣幸 官宣 加入 担任 成为 作为 身为 年度 ${PLAYER}`),
    generic: both('每个 每条 很多 一堆 别人 那些 各种 到处 几个'),
    perhaps: both(
      '如果 要是 希望 期待 想要 什么时候 应该 需要 想当 想做 想成为 想找 能不能 有没有 必须 梦想 哪天 拒绝 拒接 拒咗',
    ),
    subject: both(
      `${TALK} 主播 消费者 爱豆 追星 是谁 换谁 揭露 标明 标注 标示 罚 报税 研究 偶像 明星 插播 打断 跳过 开屏 会员 太多 好多 屏蔽 传单 请洽 信箱 邮箱 联系 联络 诈骗 副业 kol`,
    ),
    private: both(
      `${PRIVATE} 工资 薪水 公益 志工 志愿者 球队 球衣 协会 社区 美术馆 博物馆 论文 实验室 政府 文化部 补助 房仲 仲介 中介 保险 股票 信用卡 自己的品牌 我的品牌 我们的品牌 面试 基金会`,
    ),
    trifle: both(
      '消息 短信 讯息 私讯 私信 邮件 电话 通知 回复 留言 反馈 建议 账单 发票 退款 快递 优惠券 道歉 小菜 甜点 甜品 水果 饮料 保修 售后 资料 灵感 机会 函',
    ),
  },
  entries: [...TERMS, ...EVERYDAY],
  codeBetween: '是 我的 为 為 系 係',
  grants: both('享 享有 打 立减 现折 现减 可享 可减 有得平'),
  goodFor: both('全场 享 打 有 现折 现减 可享 可减 即享 立减'),
  codeBare: '代码 代碼',
  deny: both('拒绝 拒接 不接 非 不是 没有 无 不 没 没人 冇 唔係 唔是 并非 未'),
  between: both('任何 是 有 收 这 的'),
  everyday: '',
  spokenOf: both('标签 标示 标注 字样 写'),
  talk: both('公平会 广告法'),
  code: both(
    '专属折扣 专属折扣码 粉丝专属 粉丝独享 团购码 专属代码 推荐人 优惠码 折扣码 折扣代码 优惠代码 推荐码 邀请码 代码 口令 专属码 优惠券码 促销码 折扣暗号',
  ),
  otherCode: both('qr 扫码 源 密 程式 验证 邮政 二维'),
  gripe: '失效 过期 過期 无效 無效 网红 網紅',
  use: both('输入 使用 用 报 填 填写 凭'),
  rebate: both('折扣 优惠 折 免运 免费 免邮 现省 立减 省 便宜 减 现折'),
  sale: '',
  partner: '',
  ambassador: '品牌大使 大使',
  advert: both('业配 赞助 合作'),
  call: both('购买 连结 链接 下单 点击 主页 预购 团购'),
  goods: both('新品 产品 系列 限量 品牌 精华 口红 香水 鞋子 包包 价格 上市 面霜'),
  praise: both('最爱 推荐 喜欢 必买 好用 爱用'),
  offer: both('上市 新品 限量 开卖 活动'),
  hiding: both(
    `${each('广告', '公司 业 主 商 牌 词 位 电话')} 品牌送货 商家送货 店家送货 赞助商 赞助单位 合作愉快 合作社 合作伙伴 合作夥伴 公益广告 电视广告 工商银行 工商管理 工商局 业配感 视频网站 ${each('付费', '内容 文章 视频 影片 节目 专栏')} 非常 不过 不错 不同 不只 不仅 不愧 不得不 不好意思 不知道 差不多 忍不住 受不了 是不是 没想到 没错 无敌 无限 无法 网红店 网红餐厅`,
  ),
};
