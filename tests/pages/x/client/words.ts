import { type Language, options } from '../../shared/client/options.ts';

/**
 * The interface in the languages of the demo. "Ad" and its likes as labels.json has them from the
 * real site; the creator's label is known in English only, the others are our translation.
 */
const WORDS = {
  en: {
    ad: 'Ad',
    paid: 'Paid partnership (ad)',
    follow: 'Follow',
    following: 'Following',
    followers: 'Followers',
    more: 'Show more',
    pinned: 'Pinned',
    reposted: (name: string) => `${name} reposted`,
    timeline: 'Your Home Timeline',
    post: 'Post',
    posts: 'Posts',
    suggestions: 'Who to follow',
    end: 'You are all caught up',
    nav: ['Home', 'Explore', 'Notifications', 'Messages', 'Lists', 'Profile'],
  },
  nl: {
    ad: 'Uitgelicht',
    paid: 'Betaald partnerschap (advertentie)',
    follow: 'Volgen',
    following: 'Volgend',
    followers: 'volgers',
    more: 'Meer tonen',
    pinned: 'Vastgezet',
    reposted: (name: string) => `${name} heeft herplaatst`,
    timeline: 'Je tijdlijn',
    post: 'Post',
    posts: 'Posts',
    suggestions: 'Wie te volgen',
    end: 'Je bent helemaal bij',
    nav: ['Startpagina', 'Verkennen', 'Meldingen', 'Berichten', 'Lijsten', 'Profiel'],
  },
  ar: {
    ad: 'مُروَّج',
    paid: 'شراكة مدفوعة (إعلان)',
    follow: 'متابعة',
    following: 'تتابعه',
    followers: 'متابِعون',
    more: 'عرض المزيد',
    pinned: 'مثبَّت',
    reposted: (name: string) => `أعاد ${name} النشر`,
    timeline: 'خطك الزمني',
    post: 'منشور',
    posts: 'المنشورات',
    suggestions: 'اقتراحات المتابعة',
    end: 'شاهدت كل شيء',
    nav: ['الرئيسية', 'استكشاف', 'التنبيهات', 'الرسائل', 'القوائم', 'الملف الشخصي'],
  },
} satisfies Record<Language, unknown>;

export const words = WORDS[options.lang];
