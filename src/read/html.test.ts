import { expect, test } from 'vitest';
import { readHtml } from './html.ts';

const LONG =
  'The county council voted on Tuesday to build a new bridge over the river, which will replace the old one that was closed in spring after a flood.';

test.for([
  {
    name: 'inline tags do not split words',
    html: '<p>Attorney<b>s</b> <i>of</i> the <a href=x>St<em>ate</em></a></p>',
    text: 'Attorneys of the State',
  },
  { name: 'blocks are parted', html: '<div>One<p>Two</div>Three<h2>Four</h2>', text: 'One\n\nTwo\n\nThree\n\nFour' },
  {
    name: 'entities',
    html: '<p>&ldquo;A&amp;B&rdquo; &#8211; caf&eacute;&nbsp;x &#xD800;</p>',
    text: '“A&B” – café x \ufffd',
  },
  { name: 'line breaks', html: '<p>One<br>two<br/><br>three</p>', text: 'One\ntwo\n\nthree' },
  {
    name: 'lists',
    html: '<p>Charged:</p><ul><li>One</li><li><p>Two</p></li></ul><p>End</p>',
    text: 'Charged:\n\n• One\n• Two\n\nEnd',
  },
  { name: 'rows', html: '<table><tr><th>Name<th>City<tr><td>A B<td>Dover</table>', text: 'Name | City\nA B | Dover' },
  {
    name: 'a table that is only a frame',
    html: `<table><tr><td><p>One</p><p>Two</p><td>Three</table>`,
    text: 'One\n\nTwo\n\nThree',
  },
  {
    name: 'nothing hidden',
    html: '<p>A<script>x</script><style>y</style><span hidden>z</span><!-- c --><span style="display:none">q</span></p><template>t</template><noscript>n</noscript>B',
    text: 'A\n\nB',
  },
  { name: 'blanks collapse', html: '<p>\n  One\t two \n</p>', text: 'One two' },
  { name: 'preformatted', html: '<pre>One\n  two</pre>', text: 'One\ntwo' },
  { name: 'broken markup', html: '<p>One <b>two</p> <div>three</b> <<four>', text: 'One two\n\nthree <' },
  { name: 'no markup', html: 'Just text & more', text: 'Just text & more' },
  { name: 'nothing', html: '', text: '' },
])('$name', ({ html, text }) => {
  expect(readHtml(html).text).toBe(text);
});

test('leaves the site around the release out', () => {
  const { text, metadata, hints } = readHtml(`<!doctype html><html lang="en-US"><head>
    <title>Council Votes for New Bridge | News | Orrin County</title>
    <meta property="og:site_name" content="Orrin County">
    <meta property="article:published_time" content="2021-05-04T23:30:00-05:00"></head>
    <body class="has-sidebar menu"><a class="skip" href="#c">Skip to main content</a>
    <header><nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav></header>
    <main><div class="breadcrumb"><a href=/>Home</a> / News</div>
      <article><h1>Council Votes for New Bridge</h1><p>May 4, 2021</p>
      <div class="share-links"><a href=f>Facebook</a> <a href=t>Twitter</a></div>
      <p>${LONG}</p><p>It was closed <a href=z>last year</a>.</p></article>
      <article><h2><a href=o>Other News of the Council</a></h2><p>Some teaser text.</p></article>
    </main><aside><p>Subscribe to our news</p></aside><footer><p>1 Main Street, Orrin</p></footer></body></html>`);
  expect(text).toBe(`Council Votes for New Bridge\n\nMay 4, 2021\n\n${LONG}\n\nIt was closed last year.`);
  expect(metadata).toEqual({
    date: { value: '2021-05-04', origin: 'metadata' },
    title: 'Council Votes for New Bridge',
    publisher: 'Orrin County',
    language: 'en-US',
  });
  expect(hints[0]).toEqual({ start: 0, end: 28, kind: 'title' });
});

test('finds the release on a page without a main part', () => {
  const links =
    '<li><a href=a>Departments</a></li><li><a href=b>Services of the county</a></li><li><a href=c>Contact</a></li>';
  const { text } = readHtml(`<body><div id="top"><ul>${links}</ul></div><div id="content">
    <h2>Council Votes for New Bridge</h2><p>${LONG}</p><p>Contact: Office, 555-0100</p></div>
    <div class="footer">© 2021 Orrin County. ${LONG}</div>
    <div><p>Copyright 2021 Orrin County</p></div></body>`);
  expect(text).toContain('Council Votes for New Bridge\n\nThe county council');
  expect(text).toContain('Contact: Office, 555-0100');
  expect(text).not.toMatch(/Departments|Copyright/);
});

test('reads labelled fields and JSON-LD', () => {
  const { text, metadata } = readHtml(`<html><head><script type="application/ld+json">
    {"@graph":[{"@type":"WebPage","name":"x"},{"@type":"NewsArticle","headline":"Bridge to Be Built","datePublished":"2020-02-03T10:00:00Z","publisher":{"name":"The Orrin Post"}}]}
    </script><script type="application/ld+json">{broken</script></head><body><main><h1>Bridge to Be Built</h1><p>${LONG}</p>
    <div class="field"><div class="field__label">Topic(s):&nbsp;</div><div class="field__items"><div>Bridges</div><div><a href=r>Roads</a></div></div></div>
    <div class="field"><div class="field__label">Press Release Number: </div><div>20-117</div></div></main>`);
  expect(text.split('\n\n').slice(2)).toEqual(['Topic(s): Bridges, Roads', 'Press Release Number: 20-117']);
  expect(metadata).toEqual({
    date: { value: '2020-02-03', origin: 'metadata' },
    title: 'Bridge to Be Built',
    publisher: 'The Orrin Post',
    number: '20-117',
    topics: ['Bridges', 'Roads'],
  });
});

test('reads the fields of a page whose links are the values, and keeps the line that dates it', () => {
  const { text, metadata } = readHtml(`<title>Bridge to Be Built | Orrin</title>
    <section class="usa-banner"><header><p>An official website of the county</p></header><p>${LONG}</p></section>
    <main><nav class="usa-breadcrumb"><a href=x>Orrin</a></nav><article><h1><span>Bridge to Be Built</span></h1>
    <div>Posted on <a href=d>May 4, 2021</a> by <a href=w>Press Office</a></div>
    <div><div class="field__label">For Immediate Release</div><div><a href=o>Office of the County Engineer</a></div></div>
    <p>${LONG}</p>
    <div><h2 class="field__label">Topic</h2><div><div><a href=t>Bridges</a></div><div><a href=u>Roads and Streets</a></div><div><a href=v>Rivers</a></div></div></div>
    <div><h2 class="field__label">Components</h2><div><a href=e>County Engineer</a></div></div></article>
    <section class="related-content"><h2>Related Content</h2><article><h2><a href=r>Another Bridge</a></h2><p>${LONG}</p></article></section></main>`);
  expect(metadata).toMatchObject({
    topics: ['Bridges', 'Roads and Streets', 'Rivers'],
    components: ['County Engineer'],
  });
  expect(text.split('\n\n')).toEqual([
    'Bridge to Be Built',
    'Posted on May 4, 2021 by Press Office',
    'For Immediate Release',
    'Office of the County Engineer',
    LONG,
    'Topic',
    'Bridges',
    'Roads and Streets',
    'Rivers',
    'Components',
    'County Engineer',
  ]);
});

test('hints lie in the text, in order, without overlap', () => {
  const { text, hints } = readHtml(`<h1>T</h1><p>${LONG}</p><ul><li>a<li>b</ul><table><tr><td>c<td>d</table>`);
  let end = 0;
  for (const hint of hints) {
    expect(hint.start).toBeGreaterThanOrEqual(end);
    expect(hint.end).toBeLessThanOrEqual(text.length);
    end = hint.end;
  }
  expect(hints.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'list', 'list', 'table']);
});
