// What websites print around a release, as whole lines in lower case with straight apostrophes.

const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** Lines that are never part of a release. */
export const SITE_LINES: ReadonlySet<string> = list(`
  skip to content
  skip to main content
  skip to main
  skip navigation
  skip to navigation
  jump to navigation
  scroll to top
  back to top
  top of page
  search for
  search this site
  search form
  toggle navigation
  main navigation
  main menu
  read more
  learn more
  view all
  view more
  load more
  share this
  share this:
  share on facebook
  share on twitter
  share on linkedin
  share via email
  tweet this
  [tweet this]
  share on x
  share on whatsapp
  share by email
  comparte en facebook
  comparte en twitter
  comparte en x
  [comparte en facebook]
  [comparte en twitter]
  [comparte en x]
  compartir en facebook
  compartir en twitter
  compartir en x
  compartir en whatsapp
  compartir por correo electrónico
  partager sur facebook
  partager sur twitter
  partager sur x
  partager sur linkedin
  partager par courriel
  print this page
  print friendly
  printer friendly version
  email this page
  click here to access pdf version
  follow us
  follow us on twitter
  you are here
  you are here:
  breadcrumb
  here's how you know
  an official website of the united states government
  official websites use .gov
  secure .gov websites use https
  remember me
  check me out
  modal example
  select list(s) to subscribe to
  please leave this field empty.
  constant contact use. please leave this field blank.
  name*
  email*
  email (required)
  sign in
  website sign in
  log in
  login
  stay connected
  connect with us
  newsletter sign-up
  newsletter signup
  view our newsletters
  let's keep in touch!
  privacy policy
  terms of use
  terms of service
  cookie policy
  accessibility
  accessibility statement
  site map
  sitemap
  all rights reserved
  all rights reserved.
  previous page
  next page
  current page
  previous post
  next post
  leave a comment
  leave a reply
  post a comment
  add to favorites
  feedburner
  select language
  powered by google translate
  powered by translate
  translate
  site settings
`);

/** Lines that a website prints, but that a release could print too: they count beside another such line. */
export const SITE_LINES_WEAK: ReadonlySet<string> = list(`
  home
  news
  press
  press room
  pressroom
  newsroom
  news room
  news & media
  news and media
  press releases
  news releases
  media
  media center
  media room
  about
  about us
  about the office
  about the da
  meet the da
  meet the d.a.
  our office
  leadership
  executive team
  contact
  contact us
  get help
  report a crime
  submit a tip
  careers
  jobs
  employment
  internships
  resources
  services
  victim services
  victims
  special programs
  programs
  community
  community engagement
  community outreach
  podcasts
  op-eds
  videos
  photos
  gallery
  faq
  faqs
  events
  calendar
  blog
  archive
  archives
  categories
  tags
  search
  menu
  close
  submit
  subscribe
  select
  share
  tweet
  print
  email
  facebook
  twitter
  youtube
  instagram
  linkedin
  pinterest
  reddit
  flickr
  tiktok
  threads
  rss
  x
  ×
  •
  |
  /
  ›
  ‹
  »
  «
  >
  –
  español
  english
  translate this page
  bureaus & units
  units
  divisions
  legal training
  legal recruitment
  non-legal recruitment
  justice news
`);

/** Headings of what a website puts after a release; the rest of the page is not the release. */
export const SITE_TAIL_HEADINGS: ReadonlySet<string> = list(`
  related posts
  related post
  related news
  related content
  related articles
  related stories
  related links
  related press releases
  latest posts
  latest news
  latest press releases
  recent posts
  recent news
  recent press releases
  recent articles
  recent comments
  more news
  more stories
  more press releases
  more from this section
  other news
  other press releases
  you may also like
  you might also like
  you may also be interested in
  popular posts
  trending
  trending now
  most popular
  most read
  in other news
  newsletter sign-up
  let's keep in touch!
`);

/** Fields that the release's own footer prints, also below such headings. */
export const RELEASE_FIELD: RegExp =
  /^(?:topics?(?:\(s\))?|components?(?:\(s\))?|press release (?:number|#)|release (?:no|number)|updated|contacts?:)(?:\b|$|\s)/i;

/** No line of the sets above is longer. */
export const LONGEST_SITE_LINE: number = Math.max(
  ...[SITE_LINES, SITE_LINES_WEAK, SITE_TAIL_HEADINGS].flatMap((lines) => [...lines].map(({ length }) => length)),
);

/** The line as the sets above write it. */
export function siteKey(text: string): string {
  const lower = text.toLowerCase();
  return isPlain(lower) ? lower : lower.replace(/[’‘]/g, "'").replace(/\s{2,}|[^\S ]/g, ' ');
}

/** ASCII with single blanks: nearly every line. */
function isPlain(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit < 32 || unit > 126 || (unit === 32 && line.charCodeAt(i + 1) === 32)) return false;
  }
  return true;
}
