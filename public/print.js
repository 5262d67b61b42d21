// Shows the button that prints a page: without script there is nothing to press it. Runs anew for each page.
{
  for (const print of document.querySelectorAll("[data-print][hidden]")) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
}
