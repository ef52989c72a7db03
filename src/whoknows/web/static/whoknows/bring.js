// Bringing in: what was chosen or dropped is listed at once, folders are opened, and sending shows how far it is.
"use strict";

(() => {
  const MOST = 100; // files that the server takes at once
  const form = document.querySelector("form.bring");
  const drop = form.querySelector(".drop"), input = drop.querySelector("input");
  const chosen = document.getElementById("chosen"), sending = document.getElementById("sending");
  const bar = sending.querySelector("progress"), status = sending.querySelector("[role=status]");

  const size = (bytes) => bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

  function say(words) {
    let trouble = form.querySelector(".trouble");
    if (!trouble) {
      trouble = document.createElement("p");
      trouble.className = "trouble";
      trouble.setAttribute("role", "alert");
      form.prepend(trouble);
    }
    trouble.textContent = words;
    trouble.hidden = !words;
  }

  function list() {
    chosen.replaceChildren(...[...input.files].slice(0, 12).map((file) => {
      const line = document.createElement("li"), name = document.createElement("b"), about = document.createElement("span");
      name.textContent = file.name;
      about.className = "quietly";
      about.textContent = ` ${size(file.size)}`;
      line.append(name, about);
      return line;
    }));
    if (input.files.length > 12) {
      const line = document.createElement("li");
      line.textContent = `and ${input.files.length - 12} more`;
      chosen.append(line);
    }
    chosen.hidden = !input.files.length;
    say("");
  }

  async function within(entry, found) {
    if (found.length > MOST) return;
    if (entry.isFile) {
      if (!entry.name.startsWith(".")) found.push(await new Promise((done, fail) => entry.file(done, fail)));
      return;
    }
    const reader = entry.createReader();
    for (;;) { // it hands out a hundred at a time
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (!some.length) return;
      for (const one of some) await within(one, found);
    }
  }

  async function dropped(event) {
    const entries = [...event.dataTransfer.items].map((one) => one.webkitGetAsEntry?.()).filter(Boolean);
    const plain = [...event.dataTransfer.files], found = [];
    try {
      for (const entry of entries) await within(entry, found);
    } catch {
      return say("One of these may not be read. Choose the files themselves.");
    }
    const files = entries.length ? found : plain;
    if (!files.length) return say("There is no file in it.");
    if (files.length > MOST) {
      const details = form.querySelector("details");
      details.open = true;
      details.querySelector("[name=path]").focus();
      return say(`More than ${MOST} files are too many to send one by one. Name the folder on this computer instead.`);
    }
    const held = new DataTransfer();
    files.forEach((file) => held.items.add(file));
    input.files = held.files;
    list();
  }

  function send(event) {
    if (!input.files.length) return;
    event.preventDefault();
    const body = new FormData(form, event.submitter), request = new XMLHttpRequest(), began = Date.now();
    const buttons = form.querySelectorAll("button");
    const still = (words) => { buttons.forEach((one) => { one.disabled = false; }); sending.hidden = true; say(words); };
    buttons.forEach((one) => { one.disabled = true; });
    say("");
    sending.hidden = false;
    request.upload.onprogress = ({ loaded, total }) => {
      bar.value = 100 * loaded / total;
      const left = Math.ceil((Date.now() - began) / 1e3 * (total - loaded) / loaded);
      status.textContent = `${size(loaded)} of ${size(total)} sent${loaded < total && left > 1 ? ` · about ${left} seconds left` : ""}`;
    };
    request.onload = () => {
      if (request.responseURL && !request.responseURL.endsWith(form.getAttribute("action"))) return location.assign(request.responseURL);
      const said = new DOMParser().parseFromString(request.responseText, "text/html");
      still((said.querySelector(".trouble") ?? said.querySelector("main"))?.textContent.trim() || "That did not work. Try it again.");
    };
    request.onerror = request.onabort = () => still("The sending broke off, and nothing was taken in. Try it again.");
    request.open("POST", form.action);
    request.send(body);
  }

  ["dragenter", "dragover"].forEach((kind) => drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("over"); }));
  ["dragleave", "drop"].forEach((kind) => drop.addEventListener(kind, () => drop.classList.remove("over")));
  drop.addEventListener("drop", (event) => { event.preventDefault(); dropped(event); });
  ["dragover", "drop"].forEach((kind) => document.addEventListener(kind, (event) => event.preventDefault())); // beside it, too, no file replaces the page
  input.addEventListener("change", list);
  form.addEventListener("submit", send);
})();
