"use strict";
(() => {
  const cards = [...document.querySelectorAll(".finding")];
  const lists = [...document.querySelectorAll("[data-filter]")];
  const visible = () => cards.filter((card) => !card.hidden);
  const count = document.querySelector(".count");
  let current = null;

  function light(card, number) {
    document.querySelectorAll("mark.lit").forEach((mark) => mark.classList.remove("lit"));
    const marks = [...document.querySelectorAll(".source mark")].filter((mark) =>
      mark.dataset.marks.split(" ").some((name) => name.startsWith(`f${number}s`)));
    marks.forEach((mark) => mark.classList.add("lit"));
    const pane = document.querySelector(".articles");
    if (marks[0] && pane.scrollHeight > pane.clientHeight) {
      const below = marks[0].getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop += below - pane.clientHeight / 3;
    }
    if (card !== cards[0]) card.scrollIntoView({ block: "nearest" });
  }

  function choose(card) {
    if (!card) return;
    if (current) current.classList.remove("current");
    current = card;
    card.classList.add("current");
    card.focus({ preventScroll: true });
    light(card, cards.indexOf(card));
  }

  function filter() {
    for (const card of cards) {
      card.hidden = lists.some(({ value, dataset }) => {
        if (!value) return false;
        const has = card.dataset[dataset.filter];
        return dataset.filter === "source" ? !has.split("\n").includes(value) : has !== value;
      });
    }
    count.value = `${visible().length} / ${cards.length}`;
    if (!current || current.hidden) choose(visible()[0]);
  }

  lists.forEach((list) => list.addEventListener("change", filter));
  cards.forEach((card) => card.addEventListener("click", (event) => {
    if (!event.target.closest("a")) choose(card);
  }));
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("select") || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, k: -1 }[event.key];
    if (!step) return;
    const shown = visible();
    const place = shown.indexOf(current);
    choose(shown[Math.min(shown.length - 1, Math.max(0, place + step))]);
  });
  filter();
})();
