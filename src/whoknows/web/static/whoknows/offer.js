// What you would say is about the kind of person in hand: the one whose answers are opened or touched last. Examples are
// of the trade that is typed, and what is said of an answer is put in only where it is new, so that it is read out once.
// And what is typed and not kept yet stays in this browser, to be taken up again after the page was left.
"use strict";

const form = () => document.querySelector("form.offer");

const take = (event) => {
  const avatar = event.target.closest?.(".offer [data-number]");
  const inHand = avatar && form().elements["in-hand"];
  if (!avatar || !avatar.open || avatar.dataset.number === inHand.value) return;
  inHand.value = avatar.dataset.number;
  form().dispatchEvent(new Event("in-hand"));
};

document.addEventListener("focusin", take);
document.addEventListener("toggle", take, true); // "toggle" does not bubble

const { action, dataset: { draft, page: here } } = form();
const token = form().elements.csrfmiddlewaretoken.value;

const written = () => {
  const answers = new FormData(form());
  answers.delete("csrfmiddlewaretoken");
  return new URLSearchParams(answers).toString();
};
const hold = () => localStorage.setItem(draft, written());

const letGo = () => {
  localStorage.removeItem(draft);
  location.assign(here);
};

const takeUp = async () => {
  const page = document.querySelector(".offer");
  page.inert = true; // what is typed now would be put away
  try {
    const held = new URLSearchParams(localStorage.getItem(draft));
    held.set("do", "take-up");
    const answer = await fetch(action, { method: "POST", body: held, headers: { "X-CSRFToken": token } });
    if (answer.status === 204) form() ? localStorage.removeItem(draft) : letGo(); // just that is kept
    else if (answer.ok) {
      const taken = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".offer");
      page.replaceWith(taken);
      htmx.process(taken);
      countSlips();
    }
  } finally {
    page.inert = false;
  }
};

document.addEventListener("input", (event) => {
  if (event.target.closest("form.offer")) hold();
});

document.addEventListener("keydown", (event) => { // Enter goes on to the next question; the button keeps the offer
  if (event.key !== "Enter" || event.isComposing || !event.target.matches("form.offer .question input")) return;
  event.preventDefault();
  const asked = [...form().querySelectorAll(".question :is(input, textarea), [value=save]")];
  asked.slice(asked.indexOf(event.target) + 1).find((one) => one.checkVisibility()).focus();
});

document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const { target, fragment: now } = event.detail;
  event.detail.shouldSwap = target.innerHTML !== now.innerHTML;
  const box = target.closest(".question").querySelector("input, textarea");
  box.placeholder = now.querySelector("[data-example]").dataset.example;
  box.toggleAttribute("aria-invalid", Boolean(now.querySelector(".trouble")));
});

// What an answer adds to the ask is shown: on a phone, where the ask has four lines, the first sentence that is new; and
// where it is only written, which of the folded texts have it.
const script = () => document.querySelector("#sample .script");
const letters = () => [...document.querySelectorAll("#sample .letter")];
const told = () => [script(), ...letters()].map((one) => one?.textContent ?? "").join(" ");
let toldBefore = told();

const fresh = (words) => words.split(/(?<=[.?!])\s+/).find((sentence) => sentence.trim() && !toldBefore.includes(sentence.trim()));

const scrollTo = (sentence) => {
  const box = document.querySelector(".offer aside"), place = new Range();
  const words = [...script().querySelectorAll("p")].flatMap((one) => [...one.childNodes]).find((one) => one.textContent.includes(sentence));
  if (!words || box.scrollHeight <= box.clientHeight) return;
  place.setStart(words, words.textContent.indexOf(sentence));
  box.scrollTop += place.getBoundingClientRect().top - box.getBoundingClientRect().top - 8;
};

const showNew = () => {
  const spoken = script() && fresh(script().textContent);
  if (spoken) scrollTo(spoken);
  else if (toldBefore.trim()) letters().forEach((one) => one.parentElement.toggleAttribute("data-new", Boolean(fresh(one.textContent))));
  toldBefore = told();
};

document.addEventListener("htmx:afterSwap", ({ detail: { target } }) => target.id === "sample" && showNew());

document.addEventListener("htmx:afterRequest", ({ detail: { successful } }) => {
  document.getElementById("no-answer").hidden = successful;
});

const write = ({ dataset: { say, into } }) => {
  const box = document.getElementById(into);
  for (let fold; (fold = box.closest("details:not([open])")); ) fold.open = true; // what is folded takes no focus
  box.focus();
  box.select();
  if (document.execCommand("insertText", false, say)) return; // as if typed, so that the browser's own undo takes it back
  box.value = say;
  box.dispatchEvent(new Event("input", { bubbles: true }));
};

const slips = () => [...document.querySelectorAll(".offer [data-slip]")];

const countSlips = () => { // from two on they are put right with one click
  const button = document.getElementById("slips");
  if (!button) return;
  button.hidden = slips().length < 2;
  button.textContent = `Put ${slips().length} slips right`;
};

document.addEventListener("click", (event) => {
  if (event.target.dataset.say) write(event.target);
  else if (event.target.id === "slips") slips().forEach(write);
});
document.addEventListener("htmx:afterSettle", countSlips);
countSlips();

document.addEventListener("click", (event) => {
  const button = event.target.closest(".offer [data-drop], .offer [data-take-up]");
  if (!button) return;
  if (!button.dataset.takeUp) return letGo();
  const held = new URLSearchParams(localStorage.getItem(draft));
  held.set("kept", button.dataset.takeUp);
  localStorage.setItem(draft, held.toString());
  takeUp().then(() => form()?.querySelector("[data-drop]").focus());
});

if ("unkept" in form().dataset) {
  history.replaceState(null, "", here); // so that a reload sends nothing again
  hold();
} else if (localStorage.getItem(draft)) takeUp();
