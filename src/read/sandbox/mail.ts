import { WhatwgDecoder } from '../encoding.ts';
import type { MailParts } from './protocol.ts';

// postal-mime decodes with the global decoder, and that of Node 20 gets windows-1252 wrong.
(globalThis as { TextDecoder: unknown }).TextDecoder = WhatwgDecoder;
const { default: PostalMime } = await import('postal-mime');

const MOST_ATTACHMENTS = 20;

/** The readable part of a mail; attached files are named and not opened. */
export async function parseMail(bytes: Uint8Array): Promise<MailParts> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const plain = mail.text ?? '';
  const isHtml = plain.trim() === '' && mail.html !== undefined;
  return {
    body: isHtml ? mail.html! : plain.replace(/\s+$/, ''),
    isHtml,
    date: mail.headers.find(({ key }) => key === 'date')?.value,
    subject: mail.subject,
    from: mail.from?.address,
    attachments: mail.attachments.slice(0, MOST_ATTACHMENTS).map(({ filename, mimeType }) => filename ?? mimeType),
  };
}
