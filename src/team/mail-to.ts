/** The address that opens a mail; to whom is left to the sender. Lines end as RFC 6068 asks. */
export function mailTo(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
}
