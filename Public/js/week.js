/*
 * The week's sheet by keyboard and by thumb. Without this script it is a plain form of radio buttons.
 * Rules: Left, Right, Tab and Space stay the browser's own; nothing is typed into the page; nothing is sent.
 *
 *   <form data-week> <table id="week"> <td data-column="12"> <div role="radiogroup"> … radios
 *     Up and Down go from pupil to pupil within one event; Shift with them takes the outcome along
 *     1, 2, 3 choose an outcome and go to the next pupil, 0 takes it away
 *   <button type="button" data-fill="12">   whoever has nothing at that event took part
 *   <input type="radio" data-show value="12">   on a phone: the one event that is marked now
 */
"use strict";

document.querySelectorAll("form[data-week]").forEach((form) => {
  const groups = (column) => [...form.querySelectorAll(`td[data-column="${column}"] [role="radiogroup"]`)];
  const choose = (group, index) => {
    const radio = group.querySelectorAll("input")[index];
    if (!radio || radio.checked) return;
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const chosen = (group) => [...group.querySelectorAll("input")].findIndex((radio) => radio.checked);
  const step = (group, by) => {
    const column = groups(group.closest("td").dataset.column);
    return column[column.indexOf(group) + by];
  };

  form.addEventListener("keydown", (event) => {
    const group = event.target.closest?.('td [role="radiogroup"]');
    if (!group || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      const next = step(group, by);
      if (!next) return;
      if (event.shiftKey) choose(next, chosen(group));
      next.querySelector("input:checked")?.focus();
    } else if (/^[0-3]$/.test(event.key)) {
      event.preventDefault();
      choose(group, Number(event.key));
      (event.key === "0" ? group : step(group, 1) ?? group).querySelector("input:checked")?.focus();
    }
  });

  form.querySelectorAll("[data-fill]").forEach((button) => button.addEventListener("click", () => {
    groups(button.dataset.fill).filter((group) => chosen(group) === 0).forEach((group) => choose(group, 1));
  }));

  const show = (column) => {
    form.querySelectorAll("td[data-column]").forEach((cell) => {
      cell.classList.toggle("is-away", cell.dataset.column !== column);
    });
  };
  form.querySelectorAll("[data-show]").forEach((radio) => {
    radio.addEventListener("change", () => show(radio.value));
    if (radio.checked) show(radio.value);
  });
});
