import { wordMap, wordSet } from '../../gazetteer/words.ts';
import type { TokenTable } from '../../segment/tokens.ts';

/** `de`, and what it is joined to. */
export const OF = wordSet('de del');
export const ARTICLES = wordSet('el la los las');
/** Small words that no English name has. */
export const SMALL_WORDS = wordSet(`
  de del el la los las y e o u en a al con por para que un una unos unas se su sus es fue lo le les no sin entre hasta desde sobre contra
  segun como mas este esta esa ese muy ya si cuando donde durante tras ante bajo
`);

/** Words with a capital at the head of a line or sentence, or in a title, that are no part of a name. */
export const NOT_IN_NAMES = wordSet(`
  abogado abogada acusado acusada acusados adicionalmente adulto agente ahora alcalde alcaldesa alguacil anos asesinado asesinar asistente asuntos autor autoridades
  audiencia ayer ayuda caso casos celular ciudad codigo comisionado comisionada como condado condenado condenada consejera consejero contacto contra corte cuando
  declarado defensor defensores demandado demandada departamento detective detectives director directora distrito doctor doctora durante encontrado
  encontrada enfermero equipo escuela estado estados familia fiscal fiscalia fiscales general gobernador gobernadora grupo hombre hoy inmediata inmediato investigacion
  investigador investigadora investigadores jefe jefa joven jovenes juez jueza jurado juicio legislatura libertad linea madre medio menor miembro miembros
  mujer mujeres nina nino ninos novio novia nuevo nueva oficial oficiales oficina padre pandillero pandilleros para penal persona personas policia presidente
  presunto presunta prision primera primer principal programa publicacion publico publica queda robaban segun segundo sentenciado sentenciada senor senora sospechoso
  sospechosa subdirector subjefe sargento teniente capitan secretario secretaria sheriff tambien testigo testigos toque torturar tribunal unidad vecinos victima victimas
  vocero vocera profesor profesora maestro maestra derecho inocencia clinica superior supremo frios fuerzas grave especial especiales especializada nacional federal tareas trata crimenes violentos sexual sexuales delito delitos agresion asalto genealogia
  genetica investigativa adjunto adjunta auxiliar ejecutivo ejecutiva kit kits homicidio homicidios robo robos fraude fraudes menores familias justicia narcoticos
  drogas pandillas apelaciones eficacia anunciado ciencia exito antecedentes veredicto sobre resolver sin anuncio subvencion administrativo administrativa administracion servicio servicios comunidad iniciativa division proyecto centro condicion fugitivo hermana hermano
`);

/** Heads of the titles that stand before a name: `Fiscal de Distrito Ada Quill`. */
export const TITLES = wordSet(`
  fiscal juez jueza detective sargento sargenta teniente capitan oficial alguacil sheriff gobernador gobernadora alcalde alcaldesa presidente presidenta director directora
  jefe jefa agente investigador investigadora comisionado comisionada secretario secretaria procurador procuradora senador senadora representante congresista
  administrador administradora supervisor supervisora superintendente vicepresidente vocero vocera portavoz abogado abogada doctor doctora asistente profesor profesora
  subdirector subdirectora subjefe magistrado magistrada consejero consejera asambleista comandante cabo patrullero coordinador coordinadora
`);

export const MONTHS = wordMap({
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  setiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
});

/** 0 = Sunday. */
export const WEEKDAYS = wordMap({
  domingo: 0,
  lunes: 1,
  martes: 2,
  miercoles: 3,
  jueves: 4,
  viernes: 5,
  sabado: 6,
});

/** Numbers in one word; `un` and `una` are articles too and left out. */
export const NUMBERS = wordMap({
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiun: 21,
  veintiuno: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
});

/** The token behind `de`, `del`, `de la`, `de los` at token `i`; `i` where none stands. */
export function behindOf({ word, count }: TokenTable, i: number): number {
  if (i >= count || !OF.has(word[i]!)) return i;
  return i + 1 < count && ARTICLES.has(word[i + 1]!) ? i + 2 : i + 1;
}
