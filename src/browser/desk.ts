// The page of a case on a manager's phone: it follows its case, offers to ring, and "Call now" takes and dials in one press.
import { follow } from "./follow.ts";
import "./ring_offer.ts";

let failed = false;

// A telephone dials only at a person's press, and dialling ends what the page was sending: so the press goes by itself.
document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement) || failed) return;
  const phone = submitter.dataset.tel;
  if (phone === undefined) return;
  event.preventDefault();
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === "string") body.append(name, value);
  fetch(form.action, { method: "POST", body, keepalive: true }).then(
    () => location.assign(form.action),
    () => {
      failed = true;
      form.requestSubmit(submitter);
    },
  );
  location.href = `tel:${phone}`;
});
follow();
