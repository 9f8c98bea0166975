// What may stand in a name field and is no given name, folded: small letters, no accents, no full stops.

const list = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(", ")));

export const TITLES = list(
  "mr, mrs, ms, miss, mx, mister, missus, pastor, judge, dr, prof, professor, doctor, sir, lord, lady, dame, rev, reverend, capt, captain, col, sgt, hon, master",
  "sr, sra, srta, senor, senora, senorita, don, dona, dna, d, dra, lic, ing, arq",
  "m, mme, mlle, monsieur, madame, mademoiselle, maitre, pr",
  "herr, herrn, frau, hr, fr, dipl, ing, dipl-ing, med, phil, jur, dent, habil, mag, univ, fraulein",
  "sig, sigra, signor, signora, signore, dott, dottssa, dottor, dottore, dottoressa, avv, geom, rag, on, ssa, ra",
  "senhor, senhora, exmo, exma, eng, enga, doutor, doutora",
  "pan, pani, panstwo, mgr, inz, lek, hab",
  "السيد, السيدة, السيده, الانسة, الانسه, الدكتور, الدكتورة, دكتور, دكتورة, د, الاستاذ, الاستاذة, استاذ, ا, المهندس, المهندسة, م, الشيخ, الحاج, الحاجة",
);

/** Behind a name. */
export const SUFFIXES = list(
  "jr, snr, sr, junior, senior, ii, iii, iv, phd, md, mba, esq, obe, mbe, cbe, bsc, msc, ba, ma, dds, rn, cpa, msc",
);

/** A word that makes it a firm, a family or a place. */
export const COMPANIES = list(
  "the, and, ltd, limited, llc, llp, inc, plc, corp, corporation, co, company, group, holdings, services, service, solutions, trust",
  "plumbing, heating, electrical, cleaning, construction, builders, motors, garage, restaurant, cafe, bar, hotel, school, church, clinic, surgery, shop, store, office, reception, dept, department, team, management, property, properties, estates, hospital, nursery",
  "family, families, household, tenant, owner, landlord, couple",
  "gmbh, ag, kg, ohg, gbr, ug, mbh, ev, eg, ek, firma, familie, fam, eheleute, hausverwaltung, praxis, verein, verwaltung, und, gesellschaft",
  "sl, sa, sau, slu, cia, hermanos, empresa, sociedad, familia, comunidad, hnos, y",
  "sarl, sas, sasu, eurl, sci, ets, societe, entreprise, famille, cabinet, syndic, et",
  "srl, spa, snc, sas, ditta, impresa, famiglia, condominio, studio, fratelli, flli, e",
  "lda, ltda, me, eireli, empresa, familia, condominio, irmaos",
  "sp, zoo, spzoo, firma, przedsiebiorstwo, rodzina, panstwo, spolka, i, oraz",
  "شركة, شركه, مؤسسة, موسسة, موسسه, عائلة, عايلة, عايله, اسرة, اسره, مكتب, مطعم, محل, فندق",
);

/** Nobody's name, though it stands where one belongs. */
export const NOBODY = list(
  "customer, guest, client, unknown, anonymous, someone, somebody, nobody, none, null, undefined, na, n, test, tester, walk-in, walkin, visitor, patient, user, name, no name, new customer, cash, cash customer, sir or madam, private, resident, occupier",
  "cliente, invitado, desconocido, anonimo, paciente, prueba, huesped",
  "invite, inconnu, anonyme, essai",
  "kunde, kundin, gast, unbekannt, anonym, patientin",
  "ospite, sconosciuto, paziente, prova",
  "convidado, desconhecido, teste, hospede",
  "klient, klientka, gosc, nieznany, pacjent",
  "عميل, زبون, ضيف, مجهول, غير معروف, زايرة, زاير, مريض",
);

/** The beginning of a family's name. */
export const PARTICLES = list(
  "van, von, vom, zu, zum, zur, der, den, de, del, della, dello, di, da, das, do, dos, du, des, la, le, el, al, ter, ten, te, mac, mc, o, bin, ibn, bint, st, saint, san, santa",
  "ال, ابن, بن, بنت, ال",
);

/** Half of a given name, which the next word completes. */
export const JOINED = list("abdul, abdel, abd, abu, umm, عبد, ابو, ام");

export const ABBREVIATED = list("wm, chas, geo, jas, jos, thos, ma, mª, fco, mgr, tel");
