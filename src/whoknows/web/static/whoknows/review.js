// A better wording into its place in the text, as if typed, so that the browser's own undo takes it back; and the text copied.
"use strict";

const words = document.getElementById("words");

// Places are counted in whole signs, a browser's in halves of some.
const place = (count) => [...words.value].slice(0, count).join("").length;

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-better]");
  if (!button) return;
  event.preventDefault();
  if (document.getElementById("judged-words").textContent !== words.value) return; // typed since: new remarks are on their way
  words.focus();
  words.setSelectionRange(place(button.dataset.start), place(button.dataset.end));
  if (document.execCommand("insertText", false, button.dataset.better)) return;
  words.setRangeText(button.dataset.better);
  words.dispatchEvent(new Event("input", { bubbles: true }));
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy-from]");
  if (!button) return;
  words.select();
  try {
    await navigator.clipboard.writeText(words.value);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Marked: copy it with your keyboard";
  }
  setTimeout(() => { button.textContent = "Copy"; }, 2500);
});

document.addEventListener("htmx:afterRequest", ({ detail: { successful } }) => {
  document.getElementById("no-answer").hidden = successful;
});
