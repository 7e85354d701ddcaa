/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The language of the address */
    language: import('../content-models/languages.ts').Language
    /** Its words */
    say: import('./finder/say.ts').Say
    /** "2026-11-23", in Saxony-Anhalt */
    today: string
    /** She asked her browser to save data */
    saveData: boolean
    /** The request is being answered already: a page has given way to another one */
    isInside?: true
  }
}
