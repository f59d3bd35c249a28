import { expect, test } from 'vitest';
import { foundAndMarked } from '../../../test/support/marks.ts';

test.for([
  { name: 'a request to follow', marks: 'Follow the sheriff on Facebook, Twitter and Instagram. A man was fined.' },
  { name: 'a request in a sentence', marks: 'For news, follow us on Twitter and like us on Facebook.' },
  { name: 'a button', marks: 'Share on Facebook' },
  { name: 'a handle', marks: 'Twitter: @QuillCounty Facebook: www.facebook.com/quill or Twitter.com/quill' },
  {
    name: 'what people do on a site',
    marks: 'He met her on [[Facebook]] and threatened to share pictures on [[Instagram]]. He posted it on [[Twitter]].',
  },
  { name: 'the site’s firm', marks: 'On Monday [[Facebook]] said it would watch; [[Twitter]] agreed.' },
])('$name', ({ marks }) => {
  const { found, marks: marked } = foundAndMarked('organization', marks);
  expect(found).toEqual(marked);
});
