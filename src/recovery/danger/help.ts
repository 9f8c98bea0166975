import { type EmergencyNumber, emergencyNumbers, type Service } from "../../contact/emergency.ts";
import type { DangerTopic } from "./topics.ts";

/** Who comes in which danger; where one number stands for all it is said once. */
const HELP: Readonly<Record<DangerTopic, readonly Exclude<Service, "emergency">[]>> = {
  gas: ["gas", "fire"],
  carbon_monoxide: ["ambulance", "gas"],
  fire: ["fire"],
  electricity: ["ambulance", "fire"],
  injury: ["ambulance"],
  water: ["fire"],
  vehicle: ["ambulance", "police"],
  threat: ["police"],
  other: ["fire", "ambulance"],
};

/** More than three to choose from is a wait. */
const MOST = 3;

export function helpIn(topics: readonly DangerTopic[], country: string): readonly EmergencyNumber[] {
  return emergencyNumbers(
    country,
    topics.flatMap((topic) => HELP[topic]),
  ).slice(0, MOST);
}
