// The same people in every story: a heating business in Leeds, its managers, an engineer and a customer.

export const OPERATOR_KEY = "operator-test-key-0001";

export const RUTH = { name: "Ruth Calder", phone: "+447700900100" };
export const DEV = { name: "Dev Patel", role: "manager", phone: "+447700900101" };
export const MOIRA = { name: "Moira Quinn", role: "manager", phone: "+447700900102" };

export const ANNA = { name: "Anna Miller", phone: "+447700900200" };
export const TOM = { reference: "tom", name: "Tom Ashworth" };
export const PRIYA = { reference: "priya", name: "Priya Nair" };

export const BRIGHTSIDE = {
  name: "Brightside Heating",
  timezone: "Europe/London",
  country: "GB",
  currency: "GBP",
  language: "en",
  owner: RUTH,
};

export const BOILER = { customer: ANNA, staff: [TOM], site: "Leeds", job: "Boiler service" };

/** Nobody is asked: whoever tests it opens the link by hand. */
export const QUIET = { ...BOILER, invite: { channel: "none" } };

/** A Tuesday morning in winter, so that local time is UTC; later than any real clock, so that no alarm rings by itself. */
export const TUESDAY = Date.parse("2037-02-03T10:00:00Z");
