import { titleAt } from '../../gazetteer/title.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { TOKEN_POSSESSIVE, TOKEN_WORD } from '../../segment/tokens.ts';
import type { Surroundings } from './surroundings.ts';

const TO = wordId('to');
const THE = wordSet('the a an');
/** What may stand behind the body. */
const BEHIND = wordSet('and who in at from for of since on until was is has had with said');
/** Whose post says `to` whom it is. */
const SERVES = wordSet(`
  adviser advisor advisers advisors consultant consultants counsel counselor counsellor aide aides assistant assistants contractor contractors
  secretary undersecretary lawyer attorney liaison lobbyist supplier suppliers accountant chaplain physician nominee
`);

/** Whom a post serves, and the token behind it. */
interface Served {
  readonly name: string | null;
  /** Where the title ends, when the office served is a part of it. */
  readonly title: number | undefined;
  readonly last: number;
}

/** Behind a post: `to Acme Inc.` is the body, `to the prime minister` part of the title. */
export function whomServed(around: Surroundings, from: number): Served | undefined {
  const { tokens, document } = around;
  const { word, flags, count } = tokens;
  if (from + 1 >= count || word[from] !== TO || !SERVES.has(word[from - 1]!)) return undefined;
  const at = THE.has(word[from + 1]!) ? from + 2 : from + 1;
  if (around.opensAnew(at)) return undefined;
  const body = around.agencyFrom(at) ?? around.organizationFrom(at);
  if (body !== undefined) {
    // to BIA’s chairman, to Acme employees
    const goesOn =
      !around.opensAnew(body.last) && (flags[body.last]! & TOKEN_WORD) !== 0 && !BEHIND.has(word[body.last]!);
    const owner = body.last < count && (flags[body.last]! & TOKEN_POSSESSIVE) !== 0;
    return goesOn || owner ? undefined : { name: body.name, title: undefined, last: body.last };
  }
  const office = at === from + 2 ? titleAt(tokens, document.hits, at) : undefined;
  if (office?.kind !== 'office' || around.personEnd(office.last) !== undefined) return undefined;
  return { name: null, title: office.last, last: office.last };
}
