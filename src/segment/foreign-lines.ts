import { foreignDays } from '../core/foreign-day.ts';

// Lines in the head of a release in another language: labels, letterheads and date lines, which are no headlines.

const LABEL =
  /^(?:para (?:su )?(?:publicación|divulgación|difusión|divulgação|publicação|distribución) (?:inmediata|imediata)|(?:comunicado|nota|boletín) (?:de|a la|à|para a) (?:prensa|imprensa)|nota informativa|communiqué(?: de presse)?|pour (?:publication|diffusion) immédiate|(?:presse|medien)(?:mitteilung|information|meldung)|zur sofortigen veröffentlichung|persbericht|voor onmiddellijke publicatie|comunicato stampa|per (?:la )?(?:diffusione|pubblicazione) immediata|(?:komunikat|informacja) prasow[ya]|do natychmiastowej publikacji|thông cáo báo chí|(?:để )?phát hành ngay(?: lập tức)?|nòt (?:pou )?laprès|kominike (?:pou )?laprès|pou (?:piblikasyon|pibliye|difizyon) (?:imedyat|touswit)|comunicat de presă|pressmeddelande|agarang (?:ilabas|inilabas)|新闻稿|新聞稿|新闻发布|即[时時][发發]布|立即[发發]布|プレスリリース|報道発表|보도\s?자료|بيان صحفي|للنشر الفوري|пресс-релиз|для немедленн(?:ого опубликования|ой публикации))\s*[:：]?$/iu;

const LETTERHEAD =
  /^(?:la |el |le )?(?:oficina|departamento|fiscalía|procuraduría|ministerio|secretaría|ministère|préfecture|parquet|ministerium|staatsanwaltschaft|ministério|gabinete|prefeitura|ministero|procura|ministerie|depatman|biwo)(?: |$)/i;

/** True for a label, a letterhead or a date line in another language. */
export function isForeignHeadLine(text: string): boolean {
  return text.length <= 100 && (LABEL.test(text) || isDateLine(text) || isLetterhead(text));
}

/** `Oficina del Fiscal del Condado de Orrin`: other languages write their headlines small, and names of offices large. */
function isLetterhead(text: string): boolean {
  if (!LETTERHEAD.test(text) || /[.,:;!?]/.test(text)) return false;
  const words = text.split(' ').filter((word) => word.length >= 4);
  return words.length <= 8 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A day with a weekday or a place beside it, and no more. */
function isDateLine(text: string): boolean {
  if (!/\d{4}|[\u0660-\u0669]/.test(text)) return false; // no year: most lines
  const days = foreignDays(text);
  const [day] = days;
  return days.length === 1 && day !== undefined && text.length - (day.end - day.start) <= 25 && !/[.!?。]$/.test(text);
}
