/** "TA" for Tom Ashworth: how a person is shown who has no picture, or whose picture has not come yet. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""]
    .map((w) => [...(w ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}
