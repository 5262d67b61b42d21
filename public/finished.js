// Counts what is left in the browser, after all was cleared.
left: {
  const list = document.getElementById("left");
  if (!list) break left;
  const count = async () => ({
    cookies: document.cookie ? document.cookie.split(";").length : 0,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: ((await indexedDB.databases?.()) ?? []).length,
    caches: (await caches.keys()).length,
  });
  count().then((counts) => {
    for (const [kind, count] of Object.entries(counts)) {
      const item = document.createElement("li");
      item.textContent = list.dataset.item.replace("{what}", list.dataset[kind]).replace("{count}", count);
      list.append(item);
    }
    list.hidden = false;
  });
}
