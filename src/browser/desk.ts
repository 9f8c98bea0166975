// The page of a case on a manager's phone: it follows its case, offers to ring, and "Call now" takes and dials in one press.
import { follow } from "./follow.ts";
import "./ring_offer.ts";

document.addEventListener("submit", (event) => {
  const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
  const phone = pressed?.dataset.tel;
  // A telephone dials only at a person's press, so it is dialled before the answer is there. The form goes as ever.
  if (phone !== undefined) location.href = `tel:${phone}`;
});
follow();
