// Fills the two simulated phones as messages arrive and posts what is pressed.

interface Text {
  readonly seq: number;
  readonly to: string;
  readonly text: string;
  readonly at: number;
  readonly mine: boolean;
}

const texts: Text[] = JSON.parse(document.getElementById("texts")?.textContent ?? "[]");
const phones = [...document.querySelectorAll<HTMLElement>(".phone")].flatMap((phone) => {
  const [select, list, form] = [phone.querySelector("select"), phone.querySelector("ol"), phone.querySelector("form")];
  const status = phone.querySelector("[role=status]");
  return select && list && form && status ? [{ phone, select, list, form, status }] : [];
});
type Phone = (typeof phones)[number];

const kindOf = ({ text }: Text) => (/\/s\//.test(text) ? "customer" : /\/c\//.test(text) ? "manager" : null);
const post = (path: string, body: unknown) =>
  fetch(`/phones/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

function bubble({ mine, text, at }: Text): HTMLLIElement {
  const item = document.createElement("li");
  if (mine) item.className = "mine";
  for (const part of text.split(/(https?:\/\/\S+)/)) {
    if (!/^https?:/.test(part)) {
      item.append(part);
      continue;
    }
    const link = document.createElement("a");
    link.href = part;
    link.target = "_blank";
    link.textContent = part;
    item.append(link);
  }
  const time = document.createElement("small");
  time.textContent = new Date(at).toLocaleTimeString();
  item.append(time);
  return item;
}

const numbersOf = (role: string | undefined) => [
  ...new Set(texts.flatMap((text) => (kindOf(text) === role ? [text.to] : [])).reverse()),
];

function draw({ phone, select, list }: Phone): void {
  const wanted = select.value || phone.dataset.number;
  const all = numbersOf(phone.dataset.role);
  if (wanted && !all.includes(wanted)) all.push(wanted);
  select.replaceChildren(...all.map((number) => new Option(number, number, false, number === wanted)));
  list.replaceChildren(...texts.filter((text) => text.to === select.value).map(bubble));
  list.scrollTop = 1e9;
}

for (const one of phones) {
  draw(one);
  one.select.onchange = () => draw(one);
  one.form.onsubmit = (event) => {
    event.preventDefault();
    const field = one.form.elements.namedItem("text");
    if (!(field instanceof HTMLInputElement)) return;
    if (field.value.trim()) post("replies", { from: one.select.value, text: field.value });
    field.value = "";
  };
}

new EventSource(`/phones/live?after=${texts.at(-1)?.seq ?? 0}`).onmessage = (event) => {
  const text: Text = JSON.parse(event.data);
  if (texts.some((known) => known.seq === text.seq)) return;
  texts.push(text);
  for (const one of phones) {
    const { phone, select, status } = one;
    if (kindOf(text) === phone.dataset.role && !text.mine)
      select.replaceChildren(new Option(text.to, text.to, false, true));
    draw(one);
    if (text.mine || text.to !== select.value) continue;
    phone.classList.remove("ringing");
    void phone.offsetWidth;
    phone.classList.add("ringing");
    status.textContent = "Ringing";
    setTimeout(() => {
      phone.classList.remove("ringing");
      status.textContent = "";
    }, 4000);
  }
};

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-skip]")) {
  button.onclick = async () => {
    button.disabled = true;
    await post("clock", { skip_seconds: Number(button.dataset.skip) });
    button.disabled = false;
  };
}
for (const box of document.querySelectorAll<HTMLInputElement>("[data-switch]")) {
  const name = box.dataset.switch ?? "";
  box.onchange = () => post("switches", { [name]: name === "lag_seconds" ? (box.checked ? 5 : 0) : box.checked });
}
