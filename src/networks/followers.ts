/** The word for followers in the interfaces' languages, as much of it as does not change with the number. */
export const FOLLOWER_WORDS =
  'follower|volger|abonné|seguidor|seguaci|följare|følger|obserwując|takipç|フォロワー|팔로워|关注者|關注者|追踪者|追蹤者|粉丝|粉絲|' +
  'متابع|отслеживающ|підписник|відстежувач|sledující|urmăritor|pengikut|seuraaj|ακόλουθ|עוקב|फ़ॉलोअर|' +
  'người theo dõi|ผู้ติดตาม|követő|следващ|دنبال|' +
  'फॉलोअर|ফলোয়ার|ਫਾਲੋਅਰ|ఫాలోవర్|అనుచరు|tagasubaybay';
