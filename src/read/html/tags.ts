/** Elements whose content nobody reads on the page, or that are controls rather than text. */
export const UNREAD = new Set(
  (
    'script style template noscript svg math iframe object embed applet canvas audio video map select datalist textarea ' +
    'button input option head frameset noframes meter progress rp'
  ).split(' '),
);

/** Elements that begin and end a block. All others are inline and never split a word. */
export const BLOCKS = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table caption ' +
    'tbody thead tfoot tr td th ul'
  ).split(' '),
);

/** Elements that frame a page. `header` and `footer` do so only outside the release itself. */
export const FRAME = new Set(['nav', 'aside', 'menu', 'search']);

export const FRAME_ROLES = new Set([
  'navigation',
  'complementary',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'dialog',
  'alertdialog',
  'banner',
  'contentinfo',
]);

/** Words in `class` and `id` that name the furniture of a site. Believed only where little of the text is. */
export const FRAME_WORDS = new Set(
  (
    'breadcrumb breadcrumbs menu nav navbar navigation sidebar sidebars share sharing sharer social addthis sharethis ' +
    'addtoany cookie cookies related newsletter subscribe comments skip skiplink pagination pager footer widget widgets ' +
    'advert advertisement ads toolbar searchform login popup modal masthead banner topbar copyright follow mega megamenu ' +
    'offcanvas recommended trending disclaimer-bar usa-banner back-to-top recent relatedposts othernews prevnext archives signup ' +
    'subscribe-form colophon promo teaser teasers'
  ).split(' '),
);

/** Class names that hide text from sighted readers. */
export const HIDDEN_WORDS = new Set([
  'element-invisible',
  'element-hidden',
  'visually-hidden',
  'visuallyhidden',
  'sr-only',
  'screen-reader-text',
  'screen-reader-only',
  'screenreader',
  'usa-sr-only',
  'u-visually-hidden',
  'assistive-text',
]);
