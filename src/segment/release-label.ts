// What a release prints above its headline to say that it is one.

/** A whole line that labels what stands below it. */
export const LABEL: RegExp =
  /^(?:[*\s]*(?:for )?immediate release[*\s:]*|for release|justice news|news(?: release)?s?|press(?: release)?s?|press statement|[a-zà-ɏ][a-zà-ɏ.’']{1,20}(?: [a-zà-ɏ]{2,15}){0,3} (?:media|press|news) release|media (?:advisory|release|alert|contacts?)|(?:media|news|press) release \([a-zà-ɏ\d /-]{2,24}\)|news (?:advisory|alert|brief)|in the news|embargoed\b.{0,60}|for (?:immediate )?release (?:on|at|upon)?\b.{0,40}|(?:latest )?news releases?(?: from .{3,40})?|(?:news|press|media) releases? ?\/ ?communiqu[ée](?: de presse)?|(?:from|to|de|à)(?:\/de)?:.{0,60}|issued (?:by|on behalf of) .{2,60}|released?|author|published|posted|date|who|what|when|where|why|statement|readout|transcript|remarks|for (?:planning|information|background)(?: purposes)?(?: only)?|(?:not|hold) for (?:publication|release)|(?:city|town|county|village) of [a-z][a-zà-ɏ .’'-]{2,30},? [a-z][a-zà-ɏ. ]{1,20})\s*:?$/i;
/** `Published by: Press Office`, `Category: Fraud`: a field above the headline that tells of the page. */
export const PAGE_FIELD: RegExp =
  /^(?:(?:published|released|issued|posted|distributed|provided|sent|approved|prepared|submitted|written) by|source|location|place|category|categories|section|type|department|division|language|filed under|posted in|audience|distribution)\s?: ?\p{L}.{1,80}$/iu;
/** `From Department of Agriculture`, `From Lt. Ada Quill, 7th Fleet Public Affairs`: the sender on a line of its own. */
export const SENDER: RegExp =
  /^From (?:the )?(?:(?:(?:Department|Ministry|Office|Bureau|Minister|Directorate|Commission) (?:of|for)|Attorney General|Governor|Mayor|Taoiseach|Tánaiste)\b.{0,80}|.{4,80}\b(?:Public Affairs|Press Office|Media Relations|Office of (?:Public|Strategic) \p{Lu}\p{Ll}+))$/u;
/** `For Immediate Release: Man Sentenced`, `Subject: Boil Water Advisory Lifted`: the headline on the label's line. */
export const LABEL_BEFORE_TITLE: RegExp =
  /^(?:(?:(?:for )?immediate release|para (?:su )?(?:publicaci[oó]n|difusi[oó]n) inmediata|comunicado de prensa|pour (?:diffusion|publication) imm[eé]diate)\s*[:–—-]|(?:subject|re|title|headline|(?:press|news|media) (?:release|statement))\s?:|(?:log|sign) ?in\s?\|)\s*/i;
/** `June 5, 2026: Man Charged`: the day on the headline's line. */
export const DAY_BEFORE_TITLE: RegExp = /^([A-Za-zÀ-ɏ]{3,9}\.? \d{1,2}, \d{4}) ?: ?(?=\p{Lu})/u;
