/** Angular 20: a component that uses our tags says so with `CUSTOM_ELEMENTS_SCHEMA`. */
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import '@plan-elements/elements/define.js';

const { bundle, target } = globalThis.given;

class App {
  bundle = bundle;
  target = target;
  opened = signal('');
  there = signal(true);
}

Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<main>
    @if (there()) {
      <target-gauge
        [bundle]="bundle"
        [attr.target]="target"
        lang="zh-CN"
        (plan-source-open)="opened.set($event.record)"
      ></target-gauge>
    }
    <output>{{ opened() }}</output>
    <button id="away" (click)="there.set(false)">away</button>
  </main>`,
})(App);

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
