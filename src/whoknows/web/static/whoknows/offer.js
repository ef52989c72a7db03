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

document.addEventListener("htmx:afterRequest", ({ detail: { successful } }) => {
  document.getElementById("no-answer").hidden = successful;
});

document.addEventListener("click", (event) => {
  const { say, into } = event.target.dataset;
  if (!say) return;
  const box = document.getElementById(into);
  box.focus();
  box.select();
  if (document.execCommand("insertText", false, say)) return; // as if typed, so that the browser's own undo takes it back
  box.value = say;
  box.dispatchEvent(new Event("input", { bubbles: true }));
});

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
