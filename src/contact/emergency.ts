// Whom to ring in an emergency, by country (ISO 3166). What is not here is left out on purpose: a wrong number costs more
// than none. Where the numbers come from stands in docs/safety.md.

export type Service = "emergency" | "gas" | "fire" | "ambulance" | "police";

export interface EmergencyNumber {
  readonly service: Service;
  /** As a person reads it, never broken or turned around in Arabic; without its spaces it is dialled. */
  readonly number: string;
}

/** Countries where one number is enough. */
const ONE: Readonly<Record<string, string>> = {
  "000": "AU CC CX",
  "111": "NZ",
  "112":
    "AD AL AT AX AZ BE BG CY CZ DE DK EE ES FI FO FR GE GI GL GR HR HU ID IN IS IT KW KZ LT LU LV MC MD ME MK MQ MT NL PL PT RE RO RS RU SE SI SK TR TZ UA VA XK YT ZA",
  "123": "CO",
  "911": "AG AI AS BM BS CA CR DM DO EC FJ GD GU JO KN KY LC MH MP MS MX PA PH PR PW PY SA SV TC US UY VC VE VG VI",
  "999": "BD BH BW FK GB GG HK IE IM JE KE MO MY QA SC SZ UG ZM ZW",
  "9999": "OM",
};

/** Countries where each service has its own: fire, ambulance, police. */
const THREE: Readonly<Record<string, readonly [fire: string, ambulance: string, police: string]>> = {
  AE: ["997", "998", "999"],
  AM: ["101", "103", "102"],
  AR: ["100", "107", "911"],
  BA: ["123", "124", "122"],
  BO: ["119", "118", "110"],
  BR: ["193", "192", "190"],
  BY: ["101", "103", "102"],
  CH: ["118", "144", "117"],
  CL: ["132", "131", "133"],
  CN: ["119", "120", "110"],
  CU: ["105", "104", "106"],
  DZ: ["14", "14", "17"],
  EG: ["180", "123", "122"],
  GF: ["18", "15", "17"],
  GH: ["192", "193", "191"],
  GP: ["18", "15", "17"],
  IL: ["102", "101", "100"],
  IQ: ["115", "122", "104"],
  JP: ["119", "119", "110"],
  KH: ["118", "119", "117"],
  KR: ["119", "119", "112"],
  LB: ["175", "140", "112"],
  LI: ["118", "144", "117"],
  MA: ["15", "15", "19"],
  MF: ["18", "15", "17"],
  MN: ["101", "103", "102"],
  MU: ["995", "114", "999"],
  NO: ["110", "113", "112"],
  NP: ["101", "102", "100"],
  PF: ["18", "15", "17"],
  PK: ["16", "1122", "15"],
  RS: ["193", "194", "192"],
  SG: ["995", "995", "999"],
  SJ: ["110", "113", "112"],
  SY: ["113", "110", "112"],
  TH: ["199", "1669", "191"],
  TN: ["198", "190", "197"],
  TW: ["119", "119", "110"],
  VN: ["114", "115", "113"],
};

/** Where one line takes a smell of gas for the whole country, round the clock. */
const GAS: Readonly<Record<string, string>> = {
  FR: "0800 47 33 33",
  GB: "0800 111 999",
  IE: "1800 20 50 50",
  NL: "0800 9009",
  PL: "992",
};

const one = new Map(Object.entries(ONE).flatMap(([number, countries]) => countries.split(" ").map((c) => [c, number])));

/** The numbers for what is needed, in that order and none twice; empty where we don't know the country. */
export function emergencyNumbers(
  country: string,
  services: readonly Exclude<Service, "emergency">[],
): readonly EmergencyNumber[] {
  const found = services.flatMap((service): EmergencyNumber[] => {
    if (service === "gas") return named(service, GAS[country]);
    const general = one.get(country);
    if (general !== undefined) return named("emergency", general);
    const [fire, ambulance, police] = THREE[country] ?? [];
    return named(service, { fire, ambulance, police }[service]);
  });
  return found.filter(({ number }, i) => found.findIndex((n) => n.number === number) === i);
}

function named(service: Service, number: string | undefined): EmergencyNumber[] {
  return number === undefined ? [] : [{ service, number: number.replaceAll(" ", "\u00a0") }];
}
