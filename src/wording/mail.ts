// A mail that looks like a note from a person: one column, system type, no pictures from anywhere. Everything that
// people wrote is escaped; nothing a customer wrote becomes a link.
import type { Words } from "./wording.ts";

interface Mail {
  readonly words: Words;
  readonly language: string;
  readonly business: string;
  readonly color: string;
  readonly text: string;
  /** The one thing to press. */
  readonly button?: { readonly label: string; readonly url: string };
  /** The survey's address: five faces that preselect. */
  readonly survey?: string;
  readonly stop?: { readonly label: string; readonly url: string };
}

const FACES = ["😟", "🙁", "😐", "🙂", "😀"] as const;

export function mailHtml(mail: Mail): string {
  const { words, language, business, color, text, button, survey, stop } = mail;
  const faces = survey === undefined ? "" : faceRow(words, survey);
  const press =
    button === undefined
      ? ""
      : `<p><a href="${escapeHtml(button.url)}" style="display:inline-block;padding:12px 20px;border-radius:12px;background:${escapeHtml(color)};color:#fff;text-decoration:none;font-weight:600">${escapeHtml(button.label)}</a></p>`;
  const foot =
    stop === undefined
      ? ""
      : `<p style="font-size:14px;color:#5b6270"><a href="${escapeHtml(stop.url)}" style="color:#5b6270">${escapeHtml(stop.label)}</a></p>`;
  return `<!doctype html><html lang="${escapeHtml(language)}" dir="${words.direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><body style="margin:0;padding:24px;font:17px/1.5 system-ui,sans-serif;color:#20242c"><p style="font-weight:700;color:${escapeHtml(color)}">${escapeHtml(business)}</p><p style="font-size:20px">${escapeHtml(text)}</p>${faces}${press}${foot}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function faceRow(words: Words, survey: string): string {
  const cells = FACES.map(
    (face, i) =>
      `<td style="padding:8px;text-align:center"><a href="${escapeHtml(survey)}?tap=${i + 1}" style="text-decoration:none;color:#20242c"><span style="font-size:36px">${face}</span><br><span style="font-size:13px">${escapeHtml(words.faces[i] ?? "")}</span></a></td>`,
  );
  return `<table role="presentation" cellspacing="0"><tr>${cells.join("")}</tr></table>`;
}
