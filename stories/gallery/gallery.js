/**
 * The three switches of the gallery. They do what a host page can do: set attributes. The page's language, theme
 * and size are on <html>, for the page's own words and colours; the elements have theirs.
 */
const widgets = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.includes('-'));
const switches = document.querySelector('#switches');
const asked = new URLSearchParams(location.search);

/** The address says what to show first, else the last choice; without storage there is none. */
function initial(name) {
  try {
    return asked.get(name) ?? localStorage.getItem(name);
  } catch {
    return asked.get(name);
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A private window forgets.
  }
}

function apply() {
  const english = switches.elements.lang.value === 'en';
  for (const option of switches.querySelectorAll('option')) option.textContent = english ? option.dataset.en : option.dataset.zh;
  for (const { name, value } of switches.elements) {
    for (const element of [document.documentElement, ...widgets]) {
      if (value) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
  }
}

for (const select of switches.elements) {
  const value = initial(select.name);
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}
switches.addEventListener('change', ({ target }) => {
  remember(target.name, target.value);
  apply();
});
apply();
