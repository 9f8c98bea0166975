// Who says of itself that it is no person. Most mail filters say nothing of the kind and look like Chrome on Windows,
// so this list only ever adds to what the tap itself shows.

/** Link previews of messengers. iMessage's looks like Safari but for these names. */
const PREVIEWS =
  /facebookexternal|meta-external|^whatsapp\/|googlemessages|(?:uri|url|link|web|bing) ?preview|iframely|embedly/i;

const MAIL_FILTERS =
  /safe-?links|barracuda|proofpoint|urldefense|mimecast|messagelabs|forcepoint|websense|ironport|ciscosecureemail|fortimail|trend ?micro|cloudmark|fireeye|ms-office|microsoft office|(?:google|yahoomail)(?:image)?proxy|google-safety/i;

/** Cubot makes telephones. */
const ROBOTS = /(?<!cu)bots?(?:\b|_)|crawler|spider|slurp|urlscan|virustotal/i;

const DRIVEN_BROWSERS = /headlesschrome|phantomjs|puppeteer|playwright|selenium|lighthouse/i;

const LIBRARIES =
  /^(?:curl|wget|python|go-http-client|java|apache-httpclient|okhttp|axios|node-fetch|libwww-perl|guzzlehttp|postmanruntime|insomnia|scrapy|ahc|lua-resty-http|dart|httpie)\b/i;

export function isScanner(userAgent: string): boolean {
  return [PREVIEWS, MAIL_FILTERS, ROBOTS, DRIVEN_BROWSERS, LIBRARIES].some((names) => names.test(userAgent));
}
