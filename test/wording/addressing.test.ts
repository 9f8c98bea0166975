import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/recovery/languages.ts";
import { recoveryWording, wording } from "../../src/wording/all.ts";
import { closeGap, NO_NAME, spokenTo } from "../../src/wording/names.ts";

test("Anna is greeted by name, and The Smith Family without one", () => {
  const thanks = (customer: string) => wording("en").text.noted({ customer });
  expect(spokenTo("Anna Miller", thanks)).toBe("Thank you, Anna. We have it.");
  expect(spokenTo("The Smith Family", thanks)).toBe("Thank you. We have it.");
  expect(closeGap(`${NO_NAME}, Dev from Brightside will call you by 18:00.`)).toBe(
    "Dev from Brightside will call you by 18:00.",
  );
  expect(closeGap(`Bonjour ${NO_NAME}, tout va bien, ${NO_NAME} ?`)).toBe("Bonjour, tout va bien ?");
});

const LINK = "https://go.example/s/x";

test.each(LANGUAGES)("no text to a customer in %s has a hole where a name would be", (language) => {
  const { text, thanks, page } = wording(language);
  const { text: recovery, page: recoveryPage } = recoveryWording(language);
  const p = {
    customer: NO_NAME,
    staff: "Tom",
    business: "Brightside",
    link: LINK,
    manager: "Dev",
    when: "18:00",
    next: "19:00",
    what: "a new pump",
    phone: "+447700900100",
  };
  const all = [
    text.invitation({ ...p, customer: "", job: null }),
    text.invitation({ ...p, customer: "", staff: null, job: "Boiler service" }),
    thanks.fine(p),
    page.sorry(p),
    recoveryPage.sorry(p),
    recoveryPage.heardBy(p),
    text.noted(p),
    recovery.promise(p),
    recovery.promise({ ...p, what: null }),
    recovery.apology(p),
    recovery.apologyNow(p),
    recovery.putRight(p),
    recovery.putRight({ ...p, what: null }),
    recovery.unreached(p),
    recovery.followUp(p),
    recovery.followUpChange({ ...p, words: "a new pump" }),
    recovery.followUpLine({ ...p, words: "a new pump" }),
    recovery.followUpLine({ ...p, words: null }),
  ].map(closeGap);
  for (const said of all) {
    expect(said).not.toContain(NO_NAME);
    expect(said).not.toMatch(/[,،]\s*[,،.!?؟:;]|^[^\p{L}¿¡]|\s[,.]|\s{2}|يا\s*[,،.!?؟]/u);
    expect(said.slice(0, 2)).toBe(said.slice(0, 1) + (/^[¿¡]/.test(said) ? said[1]?.toUpperCase() : said[1]));
    expect(said[0]).toBe(said[0]?.toUpperCase());
  }
});
