// Hovering or focusing a record lights its words and its chain of sources; hovering or focusing a trigger lights its record.
"use strict";
for (const article of document.querySelectorAll(".article")) {
  const pieces = [...article.querySelectorAll("[data-r]")];
  const cards = [...article.querySelectorAll(".card")];
  const has = (node, name, key) => (node.dataset[name] || "").split(" ").includes(key);
  const show = (key) => {
    for (const piece of pieces) {
      piece.classList.toggle("lit", key !== null && has(piece, "r", key));
      piece.classList.toggle("cell", key !== null && has(piece, "c", key));
    }
    for (const card of cards) card.classList.toggle("lit", card.dataset.k === key);
  };
  for (const card of cards) {
    const on = () => show(card.dataset.k);
    card.addEventListener("mouseenter", on);
    card.addEventListener("focus", on);
    card.addEventListener("mouseleave", () => show(null));
    card.addEventListener("blur", () => show(null));
    card.addEventListener("click", () => {
      const first = pieces.find((piece) => has(piece, "t", card.dataset.k));
      if (first) first.scrollIntoView({ block: "center", behavior: "smooth" });
    });
  }
  for (const piece of article.querySelectorAll(".t")) {
    const key = piece.dataset.t.split(" ")[0];
    const card = cards.find((c) => c.dataset.k === key);
    const on = () => show(key);
    piece.addEventListener("mouseenter", on);
    piece.addEventListener("focus", on);
    piece.addEventListener("mouseleave", () => show(null));
    piece.addEventListener("blur", () => show(null));
    const go = () => { if (card) { card.scrollIntoView({ block: "nearest", behavior: "smooth" }); show(key); } };
    piece.addEventListener("click", go);
    piece.addEventListener("keydown", (event) => { if (event.key === "Enter") go(); });
  }
}
