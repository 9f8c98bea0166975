// Every language at once, for whoever writes to people they have not seen yet.

import { ar as arVisit } from "./ar.ts";
import { de as deVisit } from "./de.ts";
import { en as enVisit } from "./en.ts";
import { es as esVisit } from "./es.ts";
import { fr as frVisit } from "./fr.ts";
import { it as itVisit } from "./it.ts";
import { pl as plVisit } from "./pl.ts";
import { pt as ptVisit } from "./pt.ts";
import { ar as arRecovery } from "./recovery/ar.ts";
import { de as deRecovery } from "./recovery/de.ts";
import { en as enRecovery } from "./recovery/en.ts";
import { es as esRecovery } from "./recovery/es.ts";
import { fr as frRecovery } from "./recovery/fr.ts";
import { it as itRecovery } from "./recovery/it.ts";
import { pl as plRecovery } from "./recovery/pl.ts";
import { pt as ptRecovery } from "./recovery/pt.ts";
import { recoveryWords } from "./recovery/recovery.ts";
import { visitWords } from "./wording.ts";

visitWords.keep({
  en: enVisit,
  es: esVisit,
  fr: frVisit,
  de: deVisit,
  it: itVisit,
  pt: ptVisit,
  pl: plVisit,
  ar: arVisit,
});
recoveryWords.keep({
  en: enRecovery,
  es: esRecovery,
  fr: frRecovery,
  de: deRecovery,
  it: itRecovery,
  pt: ptRecovery,
  pl: plRecovery,
  ar: arRecovery,
});

export { recoveryWording } from "./recovery/recovery.ts";
export { wording } from "./wording.ts";
