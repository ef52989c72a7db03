// Four texts side by side: a better wording into its place, each put back as it was composed (both as if typed, so that
// the browser's own undo takes them back), and each copied.
"use strict";

const field = (inside) => inside.closest("[data-form]").querySelector("textarea");
const composed = (words) => document.getElementById(`composed-${words.name}`).content.textContent;

// Places are counted in whole signs, a browser's in halves of some.
const place = (words, count) => [...words.value].slice(0, count).join("").length;

const write = (words, text, start, end) => {
  words.focus();
  words.setSelectionRange(start, end);
  if (document.execCommand(text ? "insertText" : "delete", false, text)) return;
  words.setRangeText(text);
  words.dispatchEvent(new Event("input", { bubbles: true }));
};

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-better], [data-undo], [data-copy-from]");
  if (!button) return;
  event.preventDefault();
  const words = field(button);
  if (button.dataset.undo) {
    write(words, composed(words), 0, words.value.length);
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

document.addEventListener("input", (event) => {
  const words = event.target.closest("[data-form] textarea");
  if (words) words.closest("[data-form]").querySelector("[data-undo]").hidden = words.value === composed(words);
});
