/** React 19: data go in as a property, events come out by `on` and their name. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@plan-elements/elements/define.js';

function App({ bundle, target }) {
  const [opened, setOpened] = useState('');
  const [there, setThere] = useState(true);
  return createElement(
    'main',
    null,
    there &&
      createElement('target-gauge', {
        bundle,
        target,
        lang: 'zh-CN',
        'onplan-source-open': ({ record }) => setOpened(record),
      }),
    createElement('output', null, opened),
    createElement('button', { id: 'away', onClick: () => setThere(false) }, 'away'),
  );
}

const { bundle, target } = globalThis.given;
createRoot(document.querySelector('#app')).render(createElement(App, { bundle, target }));
