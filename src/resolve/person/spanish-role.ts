import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { Role } from '../../record/types.generated.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_WORD } from '../../segment/tokens.ts';
import type { Surroundings } from './surroundings.ts';

/** Heads of Spanish titles behind a name. */
const HEAD = wordSet(`
  fiscal juez jueza sargento sargenta teniente capitan alguacil gobernador gobernadora alcalde alcaldesa presidente presidenta directora jefe jefa agente
  investigador investigadora comisionado comisionada secretario secretaria procurador procuradora senador senadora representante congresista
  administrador administradora supervisora superintendente vicepresidente vicepresidenta vocero vocera portavoz abogado abogada asistente subdirector
  subdirectora subjefe magistrado magistrada consejero consejera comandante cabo coordinador coordinadora profesor profesora maestro maestra
  director supervisor detective medico medica contador contadora entrenador entrenadora
`);
/** Of these the ones that English has as well: Spanish where it goes on in Spanish. */
const IN_ENGLISH = wordSet('director supervisor detective agente representante superintendente');
/** What belongs to a title behind its head. */
const SORT = wordSet(`
  adjunto adjunta asistente ejecutivo ejecutiva general principal especial auxiliar superior interino interina suplente investigador
  investigadora supervisor supervisora criminal penal nacional regional estatal federal municipal encargado encargada administrativo administrativa
`);
const ARTICLE = wordSet('el la los las un una');
const DE = wordId('de');
const DEL = wordId('del');
const AND = wordSet('y e');
/** `Fiscal del Condado de Hennepin`: the place is part of the post. */
const OF_PLACE = wordSet('condado distrito estado ciudad');
const PROSECUTOR = wordSet('fiscal');
const SAID = wordSet('dijo declaro explico agrego anuncio comento senalo afirmo');
const FIELD_WORDS = 8;

/** The role behind the comma at a token, in Spanish: `, fiscal adjunto de la Unidad de Homicidios,`, `, Vocera`; undefined for what is none. */
export function spanishRole(around: Surroundings, comma: number): Role | undefined {
  const { tokens } = around;
  const { word, count } = tokens;
  if (comma + 1 >= count || word[comma] !== MARK.comma || around.opensAnew(comma + 1)) return undefined;
  const head = ARTICLE.has(word[comma + 1]!) ? comma + 2 : comma + 1;
  if (!HEAD.has(word[head] ?? 0)) return undefined;
  let last = head + 1;
  while (isInside(last) && SORT.has(word[last]!)) last += 1;
  // de Distrito, de Asuntos Públicos, del Condado de Hennepin
  const place =
    PROSECUTOR.has(word[head]!) && isInside(last) && word[last] === DEL && OF_PLACE.has(word[last + 1] ?? 0);
  if (place || (isInside(last) && word[last] === DE && !ARTICLE.has(word[last + 1]!) && bodyAt(last + 1) === undefined))
    last = fieldEnd(last);
  if (IN_ENGLISH.has(word[head]!) && last === head + 1 && word[last] !== DE && word[last] !== DEL) return undefined;
  const title = plainText(tokens, head, last);
  if (isInside(last) && (word[last] === DE || word[last] === DEL)) {
    const from = ARTICLE.has(word[last + 1]!) ? last + 2 : last + 1;
    const end = fieldEnd(last);
    const organization = bodyAt(from) ?? (end > from && isCapital(from) ? plainText(tokens, from, end) : null);
    return { title, organization };
  }
  return isEnd(last) ? { title, organization: null } : undefined;

  function isInside(at: number): boolean {
    return at < count && !around.opensAnew(at);
  }

  function isCapital(at: number): boolean {
    return (tokens.flags[at]! & TOKEN_CAPITAL) !== 0;
  }

  function isEnd(at: number): boolean {
    return !isInside(at) || (tokens.flags[at]! & TOKEN_WORD) === 0 || AND.has(word[at]!) || SAID.has(word[at]!);
  }

  function bodyAt(at: number): string | undefined {
    return (around.agencyFrom(at) ?? around.organizationFrom(at))?.name;
  }

  /** Token behind capitals and the small words between them: `de Asuntos Públicos y Prensa`. */
  function fieldEnd(de: number): number {
    let end = de;
    for (let at = de; at < de + FIELD_WORDS && isInside(at); at++) {
      if (AND.has(word[at]!) && HEAD.has(word[at + 1] ?? 0)) break; // y Directora
      if (isCapital(at)) end = at + 1;
      else if (word[at] !== DE && word[at] !== DEL && !ARTICLE.has(word[at]!) && !AND.has(word[at]!)) {
        // de derecho penal: in small letters, up to the next mark
        if (at > de + 1 || (tokens.flags[at]! & TOKEN_WORD) === 0 || SAID.has(word[at]!)) break;
        end = at + 1;
      }
    }
    while (end > de && AND.has(word[end - 1]!)) end -= 1;
    return end;
  }
}
