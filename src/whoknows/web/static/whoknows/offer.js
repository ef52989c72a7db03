// What you would say is about the kind of person in hand: the one whose answers are opened or touched last.
"use strict";

const inHand = document.querySelector(".offer [name=in-hand]");

const take = (event) => {
  const avatar = event.target.closest("[data-number]");
  if (!avatar || !avatar.open || avatar.dataset.number === inHand.value) return;
  inHand.value = avatar.dataset.number;
  inHand.form.dispatchEvent(new Event("in-hand"));
};

inHand.form.addEventListener("focusin", take);
inHand.form.addEventListener("toggle", take, true); // "toggle" does not bubble
