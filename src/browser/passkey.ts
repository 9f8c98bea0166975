// Makes a passkey, or comes in by one: nothing is shown where the browser keeps none, and whatever it answers is sent by
// the form beside it, so that what came of it is a page like any other.
const form = document.querySelector<HTMLFormElement>("form[data-passkey]");

function keepsKeys(): boolean {
  const type = window.PublicKeyCredential;
  return type !== undefined && "parseCreationOptionsFromJSON" in type && "parseRequestOptionsFromJSON" in type;
}

async function answer(form: HTMLFormElement): Promise<Credential | null> {
  const { passkey, options } = form.dataset;
  if (passkey === "make") {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options ?? ""));
    return navigator.credentials.create({ publicKey });
  }
  const asked = await fetch("/board/passkeys/challenge", { method: "POST" });
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await asked.json()) });
}

if (form && keepsKeys()) {
  const field = form.querySelector<HTMLInputElement>("[name=answer]");
  form.hidden = false;
  const instead = document.getElementById("no-passkeys");
  if (instead) instead.hidden = true;
  form.onsubmit = async (event) => {
    if (!field || field.value) return;
    event.preventDefault();
    try {
      const given = await answer(form);
      if (given instanceof PublicKeyCredential) field.value = JSON.stringify(given.toJSON());
    } catch {
      // They changed their mind, or the device did; the page says what else there is.
    }
    field.value ||= "none";
    form.requestSubmit();
  };
}
