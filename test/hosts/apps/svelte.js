import { mount } from 'svelte';
import App from './App.svelte';

const { bundle, target } = globalThis.given;
mount(App, { target: document.querySelector('#app'), props: { bundle, target } });
