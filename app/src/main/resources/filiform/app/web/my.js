// The patient's pages. Without scripts they still work.

import "./waiting.js";

const language = document.documentElement.lang;
for (const time of document.querySelectorAll("time[datetime]")) {
  const date = new Date(time.dateTime);
  if (!Number.isNaN(date.getTime())) {
    time.textContent = date.toLocaleString(language, { dateStyle: "full", timeStyle: "short" });
  }
}

for (const print of document.querySelectorAll("[data-print]")) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
