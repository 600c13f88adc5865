import { TaskList } from './task-list.js';

TaskList.define();

declare global {
  interface HTMLElementTagNameMap {
    'task-list': TaskList;
  }
}
