/** Vue 3: a dot marks a property. A bundle is data, not state: `shallowRef` keeps Vue from making it reactive. */
import { createApp, h, ref, shallowRef } from 'vue';
import '@plan-elements/elements/define.js';

const { bundle, target } = globalThis.given;

createApp({
  setup() {
    const data = shallowRef(bundle);
    const opened = ref('');
    const there = ref(true);
    return () =>
      h('main', [
        there.value &&
          h('target-gauge', {
            '.bundle': data.value,
            target,
            lang: 'zh-CN',
            'onPlan-source-open': ({ record }) => (opened.value = record),
          }),
        h('output', opened.value),
        h('button', { id: 'away', onClick: () => (there.value = false) }, 'away'),
      ]);
  },
}).mount('#app');
