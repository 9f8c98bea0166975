// How a person is greeted. A greeting with the wrong half of a name, or with a title for a name, is worse than none:
// there is a given name here only where there surely is one.
import { ABBREVIATED, COMPANIES, JOINED, NOBODY, PARTICLES, SUFFIXES, TITLES } from "./given_name_words.ts";

/** The given name to greet by; null where that is not sure, and then one says Hello. */
export function greetingName(fullName: string): string | null {
  const name = tidy(fullName);
  if (name === "" || name.length > 80 || /[\p{N}@/\\+&=<>_|]/u.test(name)) return null;
  const inOrder = lastFirst(name);
  if (inOrder === null) return null;
  const all = inOrder.split(" ").filter((word, i) => i === 0 || !SUFFIXES.has(plain(word)));
  if (all.some((word) => COMPANIES.has(plain(word))) || NOBODY.has(plain(inOrder))) return null;
  const words = dropTitles(all);
  if (words === null) return null;
  const given = joined(surnameFirst(words));
  return given === null ? null : cased(given, name);
}

/** The given name, or the whole name where it is not sure which part that is. */
export function calledName(fullName: string): string {
  return greetingName(fullName) ?? (tidy(fullName) || fullName.trim());
}

/**
 * The people of one visit as they are called, each once: the same colleague written twice is one, and of two who share
 * a given name both keep the whole of it.
 */
export function distinctNames(fullNames: readonly string[]): string[] {
  const people = new Map(fullNames.filter((name) => name.trim() !== "").map((name) => [identity(name), name]));
  const called = [...people.values()].map((name) => ({ name, given: calledName(name) }));
  return called.map(({ name, given }) =>
    called.filter((other) => plain(other.given) === plain(given)).length > 1 ? tidy(name) || name : given,
  );
}

/** "Hill, Steve" and "steve  hill" are one. */
function identity(name: string): string {
  const tidied = tidy(name);
  return plain(lastFirst(tidied) ?? tidied);
}

/** Without pictures, what stands in brackets or quotes, and marks that cannot be seen. */
function tidy(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[(（["“„«][^)）\]"”“»]{0,60}[)）\]"”“»]/gu, " ")
    .replace(/[*~#!?:;]/gu, " ")
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u{e0020}-\u{e007f}]|\ufe0f/gu, "")
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(/[’ʼ`´]/gu, "’")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,.\-–—]+|[\s,\-–—]+$/gu, "");
}

function plain(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{Mn}\u0640.,]/gu, "")
    .toLowerCase();
}

/** "SMITH, John" the other way round; null for commas that mean something else. */
function lastFirst(name: string): string | null {
  const parts = name.split(/\s?[,،]\s?/u).filter((part) => !SUFFIXES.has(plain(part)));
  const [last = "", first] = parts;
  if (first === undefined) return last;
  return parts.length > 2 || last.split(" ").length > 3 ? null : `${first} ${last}`;
}

/** After a title there may be a surname alone, which is no name to greet by. */
function dropTitles(words: readonly string[]): readonly string[] | null {
  const from = words.findIndex((word) => !isTitle(word));
  if (from === -1) return null;
  const rest = words.slice(from);
  return from > 0 && rest.length < 2 ? null : rest;
}

function isTitle(word: string): boolean {
  return (
    TITLES.has(plain(word)) ||
    (/\.-?\p{L}/u.test(word) && word.split(/[.-]+/u).every((part) => part === "" || TITLES.has(plain(part))))
  );
}

/** In "DUPONT Marie" the capitals tell which is the family's. */
function surnameFirst(words: readonly string[]): readonly string[] {
  const given = words.findIndex((word) => !isShouted(word));
  return given > 0 && words.slice(0, given).every((word) => /^[\p{L}’'-]{3,}$/u.test(word))
    ? words.slice(given)
    : words;
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The first word, with the one that belongs to it: "عبد الله", "Abdul Rahman"; null for an initial or a particle. */
function joined(words: readonly string[]): string | null {
  const [first = "", second] = words;
  if (JOINED.has(plain(first))) return second === undefined ? null : `${first} ${second}`;
  if (!/^\p{L}[\p{L}\p{M}’'-]*\p{L}\p{M}*$/u.test(first)) return null;
  if (ABBREVIATED.has(plain(first)) || PARTICLES.has(plain(first))) return null;
  // Han and Hangul write the family's name first and nothing between.
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)) return null;
  const initials = /^[\p{Script=Latin}\p{M}]{2,3}$/u.test(first) && !/[aeiouy]/u.test(plain(first));
  return initials ? null : first;
}

/** A name all in small letters or all in capitals was typed in haste; any other stays as its owner writes it. */
function cased(given: string, whole: string): string {
  const letters = whole.replace(/\P{L}/gu, "");
  if (letters !== letters.toLowerCase() && letters !== letters.toUpperCase()) return given;
  return given.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
