// Four texts side by side: a better wording into its place, each composed again and back (all as if typed, so that the
// browser's own undo takes them back, too), and each copied. What is typed stays in this browser until it is kept.
"use strict";

const four = document.querySelector("form.four");
const field = (inside) => inside.closest("[data-form]").querySelector("textarea");
const composed = (words) => document.getElementById(`composed-${words.name}`).content.textContent;

// Places are counted in whole signs, a browser's in halves of some.
const place = (words, count) => [...words.value].slice(0, count).join("").length;

const write = (words, text, start = 0, end = words.value.length) => {
  words.focus();
  words.setSelectionRange(start, end);
  if (document.execCommand(text ? "insertText" : "delete", false, text)) return;
  words.setRangeText(text);
  words.dispatchEvent(new Event("input", { bubbles: true }));
};

const subjectOf = (words) => words.closest("[data-form]").querySelector("[name=subject]");
const offerAgain = (words) => words.closest("[data-form]").querySelector("[data-compose]");

const isComposed = (words) => {
  const subject = subjectOf(words);
  return words.value === composed(words) && (!subject || subject.value === subject.dataset.composed);
};

const stand = (words, text, line) => {
  const subject = subjectOf(words);
  if (subject) {
    subject.value = line;
    subject.dispatchEvent(new Event("input", { bubbles: true }));
  }
  write(words, text);
};

const composeAgain = (button, words) => {
  const mine = button.mine, now = { text: words.value, line: subjectOf(words)?.value };
  if (mine) return stand(words, mine.text, mine.line);
  stand(words, composed(words), subjectOf(words)?.dataset.composed);
  button.mine = now;
  button.textContent = "Put my words back";
  button.hidden = false;
};

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-better], [data-compose], [data-copy-from], [data-mine], [data-theirs]");
  if (!button) return;
  event.preventDefault();
  const words = field(button);
  if ("compose" in button.dataset) {
    composeAgain(button, words);
  } else if (button.dataset.theirs) {
    write(words, button.closest(".looked").querySelector("template").content.textContent);
  } else if (button.dataset.mine) {
    again(words);
  } else if (button.dataset.better) {
    const read = button.closest(".looked").querySelector(".read-words").textContent;
    if (read !== words.value.trim()) return; // typed since: new remarks are on their way
    const before = words.value.length - words.value.trimStart().length;
    write(words, button.dataset.better, before + place(words, +button.dataset.start), before + place(words, +button.dataset.end));
  } else {
    try {
      await navigator.clipboard.writeText(words.value);
      button.textContent = "Copied";
    } catch {
      words.select();
      button.textContent = "Marked: copy it with your keyboard";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 2500);
  }
});

// Not kept yet: held here, sent again once there is an answer, and before it is noted that they were said.
const texts = () => [...four.querySelectorAll("textarea")];
const held = (words) => `${four.dataset.draft} ${words.name}`;
const waits = (words) => localStorage.getItem(held(words)) !== null;
const again = (words) => words.dispatchEvent(new Event("again"));
let saying = null;

const tell = (words, trouble) => {
  const told = words.closest("[data-form]").querySelector(".not-kept");
  if (told.textContent !== trouble) told.textContent = trouble;
  told.hidden = !trouble;
};

document.addEventListener("input", (event) => {
  const words = event.target.closest("[data-form]")?.querySelector("textarea");
  if (!words) return;
  if (event.target === words) localStorage.setItem(held(words), words.value);
  const button = offerAgain(words);
  button.mine = null;
  button.textContent = "Compose this one again";
  button.hidden = isComposed(words);
});

document.addEventListener("htmx:beforeRequest", ({ detail: { elt } }) => {
  if (elt.matches("[data-form] textarea")) elt.sent = elt.value;
});

document.addEventListener("htmx:afterRequest", ({ detail: { elt, successful, xhr } }) => {
  if (!elt.matches("[data-form] textarea")) return;
  if (successful) {
    tell(elt, "");
    if (elt.value === elt.sent && !xhr.responseText.includes("data-unkept")) localStorage.removeItem(held(elt));
    else saying = null;
    if (saying && !texts().some(waits)) saying.form.requestSubmit(saying);
  } else {
    saying = null;
    tell(elt, xhr.status === 403
      ? "Not kept: this page was open too long. Load it again; what you typed stays in this browser."
      : "Not kept: Whoknows does not answer. What you typed stays in this browser, and is kept as soon as it does.");
    if (xhr.status !== 403) setTimeout(() => waits(elt) && again(elt), 5000);
  }
});

addEventListener("online", () => texts().filter(waits).forEach(again));

document.addEventListener("submit", (event) => {
  if (!event.target.id.startsWith("said-") || !texts().some(waits)) return;
  event.preventDefault();
  saying = event.submitter;
  texts().filter(waits).forEach(again);
});

for (const words of texts().filter(waits)) {
  const typed = localStorage.getItem(held(words));
  if (typed.trim() === words.value.trim()) localStorage.removeItem(held(words));
  else addEventListener("load", () => write(words, typed), { once: true });
}
