// Three small things the browser can't do alone: one key for a button, copying a text, and sending a form once.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, button, a, summary")) return;
  const button = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key.toLowerCase());
  if (button) { event.preventDefault(); button.click(); }
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const said = button.textContent;
  try {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    button.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(document.getElementById(button.dataset.copy));
    button.textContent = "Marked: copy it with your keyboard";
  }
  setTimeout(() => { button.textContent = said; }, 2500);
});

// Pressed twice, what is noted would be noted twice. After a moment it may be sent anew: a file that is saved leaves the page.
const sent = new WeakMap();
addEventListener("submit", (event) => {  // after all that may hold it back
  if (event.defaultPrevented || event.target.method !== "post") return;
  if (event.timeStamp - (sent.get(event.target) ?? -Infinity) < 2000) event.preventDefault();
  else sent.set(event.target, event.timeStamp);
});
