import type { Occupancy } from '../../core/occupancy.ts';
import { wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { GAP_BLANK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';
import type { Rule } from '../rule.ts';
import { endWithLegalForm } from './legal-form.ts';
import type { Found } from './name-run.ts';
import { LATIN_JOINS } from './words.ts';

/** What a body is, in Spanish, Portuguese, French or Italian: there the word stands first. */
const KIND_FIRST = wordSet(`
  banco banque banca banka caixa caisse compania compagnie companhia compagnia universidad universidade universite universita instituto
  istituto grupo groupe gruppo partido parti partito movimento movimiento mouvement empresa petroleos clinica corporacion fundacion
  fundacao fondation fondazione asociacion associacao associazione federacion federacao confederacion cooperativa hermandad ejercito
  frente fuerzas sindicato sindicat colegio societe sociedad sociedade societa aerolineas telecomunicaciones organizacion iglesia
  ministerio ministerios templo escuela mercado carniceria panaderia taqueria restaurante supermercado farmacia ferreteria joyeria
  ristorante trattoria osteria constructora distribuidora importadora exportadora comercializadora transportes laboratorios inmobiliaria inversiones
`);
const MOST = 10; // tokens

/** `Banco de Desarrollo del Lago (BANDELA)`, `Clinica Sierra Alta`: the kind's word and the capitalised words behind it. */
export const latinName: Rule<Found> = { triggers: KIND_FIRST, read: fromKindFirst };

function fromKindFirst({ tokens }: AnalysedDocument, taken: Occupancy, i: number): Found | undefined {
  if (!isCapitalised(tokens, i)) return undefined;
  let last = i + 1;
  for (let at = i + 1; at < tokens.count && at < i + MOST && !endsHere(tokens, taken, at); at++) {
    if (isCapitalised(tokens, at)) last = at + 1;
    else if (!LATIN_JOINS.has(tokens.word[at]!) && !joinsFigure(tokens, at)) break;
  }
  if (last === i + 1) return undefined;
  const withForm = endWithLegalForm(tokens, last);
  return { first: i, last: withForm, legal: withForm > last };
}

function endsHere({ flags, gap }: TokenTable, taken: Occupancy, i: number): boolean {
  return (flags[i]! & (TOKEN_BLOCK | TOKEN_SENTENCE)) !== 0 || gap[i] === GAP_BLANK || !taken.isFree(i, i + 1);
}

/** `5` of `Movimento 5 Stelle`. */
function joinsFigure(tokens: TokenTable, i: number): boolean {
  const { text, start, end } = tokens;
  return (
    end[i]! - start[i]! <= 2 &&
    /\d/.test(text.charAt(start[i]!)) &&
    i + 1 < tokens.count &&
    isCapitalised(tokens, i + 1)
  );
}
