/*
 * Words that mean "promoted" on one network and elsewhere "featured" or "recommended": taken there
 * alone, and loaded there alone. X's 推薦, 推荐 and Ajánlott are left out: the same words head its
 * suggestions.
 */
import type { NetworkId } from '../model/network.ts';
import type { Label } from '../model/post.ts';
import { ADVERT, ADVERTS, type Labels, labelOf, labels, sellsAds } from './labels.ts';

/** Words for "promoted" that X and LinkedIn share. */
const SHARED =
  'Promoted;Promocionado;Promowane;Promovido;Promotert;Promoveret;Mainostettu;Promovat;Dipromosikan;' +
  'Được quảng bá;推广;プロモーション;프로모션';

/** Reddit's and Pinterest's. */
export const JUST_PROMOTED = /* @__PURE__ */ labels('Promoted');

/** uBlock's filters.txt. */
export const OF_X = /* @__PURE__ */ labels(
  `${SHARED};${ADVERTS};Patrocinat;Uitgelicht;Προωθημένο;推廣;ประชาสัมพันธ์;प्रचारित;বিজ্ঞাপিত;تشہیر شدہ;` +
    'مُروَّج;تبلیغی;מקודם;Promoted Post;Promowany Post;Post promovat;プロモポスト',
);

/** EasyList; Hogwai/LinkedinSponsorBlock. */
export const OF_LINKEDIN = /* @__PURE__ */ labels(
  `${SHARED};الترويج;تم الترويج;প্রমোটেড;Propagováno;Propagace;Προωθημένη;تبلیغ‌شده;Nai-promote;Post sponsorisé;` +
    'Promu;Promue;प्रमोट किया गया;Kiemelt;Post sponsorizzato;Promosso;Gepromoot;Treść promowana;Promovida;' +
    'Продвигается;Marknadsfört;ได้รับการโปรโมท;Öne çıkarılan içerik;Tanıtılan içerik;Просувається;促銷內容',
);

/** For what reads labels of any network, as commands do; a network's reader names its own words. */
export function labelOn(text: string, network: NetworkId): Label | null {
  return sellsAds(network) ? labelOf(text, OWN[network]) : null;
}

const OWN: Partial<Record<NetworkId, Labels>> = {
  x: OF_X,
  linkedin: OF_LINKEDIN,
  instagram: ADVERT,
  threads: ADVERT,
  facebook: ADVERT,
  reddit: JUST_PROMOTED,
  pinterest: JUST_PROMOTED,
};
