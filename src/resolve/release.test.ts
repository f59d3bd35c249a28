import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';

test.for([
  {
    name: 'the office whose head speaks',
    text: 'Tips for Renters\n\nScams are on the rise, and renters should take care before they pay.\n\n“Look twice,” said Riverside County District Attorney Leopold Acheson on Monday.',
    issuer: "Riverside County District Attorney's Office",
  },
  {
    name: 'nobody',
    text: 'Tips for Renters\n\nScams are on the rise, and renters should take care before they pay.',
    issuer: undefined,
  },
])('issued by $name', ({ text, issuer }) => {
  expect(extract(text).release.issuer?.name).toBe(issuer);
});
