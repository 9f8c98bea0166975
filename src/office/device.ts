/** As its owner would name it: "Safari, iPhone". "" for what says nothing of itself. */
export function deviceOf(agent: string): string {
  const browser = NAMES.browser.find(([pattern]) => pattern.test(agent))?.[1];
  const system = NAMES.system.find(([pattern]) => pattern.test(agent))?.[1];
  return [browser, system].filter((name) => name !== undefined).join(", ");
}

/** The first that fits: most browsers also name those they want to be taken for. */
const NAMES = {
  browser: [
    [/\bEdgA?\//, "Edge"],
    [/\bSamsungBrowser\//, "Samsung Internet"],
    [/\bFirefox\/|\bFxiOS\//, "Firefox"],
    [/\bOPR\//, "Opera"],
    [/\bChrome\/|\bCriOS\//, "Chrome"],
    [/\bSafari\//, "Safari"],
  ],
  system: [
    [/iPhone/, "iPhone"],
    [/iPad/, "iPad"],
    [/Android/, "Android"],
    [/Macintosh/, "Mac"],
    [/Windows/, "Windows"],
    [/CrOS/, "Chromebook"],
    [/Linux/, "Linux"],
  ],
} as const satisfies Record<string, readonly (readonly [RegExp, string])[]>;
