// What to do in a danger, in English; the other languages have this table's type. Every heading and every line of a text
// begins with "if": a list of words found it, and a list can be wrong. What each advice rests on stands in docs/safety.md,
// and nothing is changed here without it.
import type { Service } from "../../contact/emergency.ts";
import type { DangerTopic } from "../../recovery/danger/topics.ts";

export interface Advice {
  readonly title: string;
  readonly steps: readonly string[];
  /** The one thing that matters most, for a text. */
  readonly line: string;
}

type Called = (p: { readonly number: string }) => string;

export interface DangerWords {
  readonly advice: Readonly<Record<DangerTopic, Advice>>;
  readonly call: Readonly<Record<Service, Called>>;
  /** Where we don't know the country. */
  readonly noNumber: string;
  readonly people: string;
  readonly alerting: string;
  readonly alerted: (p: { readonly names: string }) => string;
  /** A room, where nobody has a name. */
  readonly alertedTeam: string;
  readonly nobody: string;
  readonly passedOn: string;
  /** What the manager who has it presses in the end, and how the case's history calls it. */
  readonly allClear: string;
  readonly allClearHint: (p: { readonly customer: string }) => string;
}

export const en: DangerWords = {
  advice: {
    gas: {
      title: "If you smell gas",
      steps: [
        "Everybody outside, now. Leave the door open behind you.",
        "Don't touch light switches, plugs or doorbells. No flames, no smoking.",
        "Open windows and turn off the gas at the meter only if they are on your way, and never in a cellar.",
        "Call from outside, not from inside. Don't go back in until you're told it's safe.",
      ],
      line: "If you smell gas: go outside now, leave the door open, don't touch any switches.",
    },
    carbon_monoxide: {
      title: "If it could be carbon monoxide",
      steps: [
        "Everybody out into fresh air, now. Leave doors and windows open.",
        "Switch off the boiler, stove or fire only if it is on your way.",
        "Headache, dizzy or sick? Get medical help at once and say it may be carbon monoxide.",
        "Don't go back in until you're told it's safe.",
      ],
      line: "If it could be carbon monoxide: everybody out into fresh air now, and stay out.",
    },
    fire: {
      title: "If there is fire or smoke",
      steps: [
        "Get everybody out, now. Leave your things, don't take the lift.",
        "Close doors behind you as you go.",
        "Keep low under smoke. Don't open a door that feels warm.",
        "Stay out, and call from outside.",
        "Can't get out? Close the door, block the gap below it, call, and show yourself at a window.",
      ],
      line: "If there is fire or smoke: get out, stay out and call.",
    },
    electricity: {
      title: "If there are sparks, shocks or bare wires",
      steps: [
        "Don't touch it, nor anything wet near it. Keep everybody away.",
        "Don't touch anybody who is still in contact with it.",
        "Switch off at the fuse box only if you can get there dry and safely.",
        "Somebody had a shock, or something is burning? Call now.",
      ],
      line: "If there are sparks, shocks or bare wires: touch nothing. Switch off at the fuse box only if you can get there dry.",
    },
    injury: {
      title: "If somebody is badly hurt or ill",
      steps: [
        "First make sure that you are safe yourself.",
        "Unconscious, short of breath, chest pain, heavy bleeding? Call now.",
        "Heavy bleeding: press on it firmly with a clean cloth.",
        "A burn: cool it under cool running water for at least 20 minutes. No ice, no cream.",
      ],
      line: "If somebody is badly hurt, unconscious or short of breath: call now.",
    },
    water: {
      title: "If water is pouring in",
      steps: [
        "Turn it off at the main tap, if you can get there safely.",
        "Don't touch sockets, switches or appliances that are wet. Keep out of water that may reach them.",
        "Switch off the power at the fuse box only if you can get there dry.",
        "Keep out from under a ceiling that bulges. Somebody in danger? Call now.",
      ],
      line: "If water is pouring in: turn it off at the main tap if that's safe, and touch nothing electric that is wet.",
    },
    vehicle: {
      title: "If a vehicle isn't safe, or there was a crash",
      steps: [
        "Stop where it's safe, with the hazard lights on. Don't drive on with it.",
        "Get out on the side away from the traffic, and stay well clear of the road.",
        "Somebody hurt, or in the way of traffic? Call now.",
      ],
      line: "If a vehicle isn't safe: stop where it's safe and don't drive on.",
    },
    threat: {
      title: "If somebody threatens or hurts you",
      steps: [
        "Go where you are safe: a room that locks, a neighbour, a shop.",
        "Don't open the door to them.",
        "In danger right now? Call the police.",
      ],
      line: "If somebody threatens or hurts you: go where you are safe and don't open the door.",
    },
    other: {
      title: "If somebody could get hurt",
      steps: [
        "Move away from it, and keep everybody away.",
        "Don't touch it, and don't try to mend it yourself.",
        "In danger right now? Call.",
      ],
      line: "If somebody could get hurt: move away from it and keep everybody away.",
    },
  },
  call: {
    emergency: (p) => `Call ${p.number}`,
    gas: (p) => `Gas emergency: ${p.number}`,
    fire: (p) => `Fire brigade: ${p.number}`,
    ambulance: (p) => `Ambulance: ${p.number}`,
    police: (p) => `Police: ${p.number}`,
  },
  noNumber: "Call the emergency number where you are.",
  people: "Who we've alerted",
  alerting: "An alert is going out to our people now.",
  alerted: (p) => `Our alert has gone to ${p.names}. Whoever takes it is named here.`,
  alertedTeam: "Our alert has gone to our team. Whoever takes it is named here.",
  nobody: "We couldn't alert anybody yet. Please call us yourself.",
  passedOn: "We've passed your words on.",
  allClear: "Nobody is in danger any more",
  allClearHint: (p) => `${p.customer}'s page says what to do in the danger until you press this.`,
};
