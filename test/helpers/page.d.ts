/**
 * For the type check of what is written in JavaScript alone: functions handed to page.evaluate run in a page that
 * carries more than the DOM's types know, as our elements with their properties, and what a test leaves on the window.
 */
interface Window {
  [name: string]: any;
}
interface Element {
  [name: string]: any;
}
interface EventTarget {
  [name: string]: any;
}
interface Event {
  [name: string]: any;
}

/** A host's own survey-core. */
declare const Survey: any;

/** The script of the built site, as its pages import it. */
declare module '*/leerscan/core.js' {
  export * from 'leerscan/core';
  export * from 'leerscan/instruments';
}
