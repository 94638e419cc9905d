import { gid, type Gid } from "../gid.ts";

export type ReasonDefinition = { id: Gid; handle: string; name: string; deleted: boolean; reason: string };

const names: [string, string, string][] = [
  ["unwanted", "Changed my mind", "UNWANTED"],
  ["size-too-small", "Size was too small", "SIZE_TOO_SMALL"],
  ["size-too-large", "Size was too large", "SIZE_TOO_LARGE"],
  ["style", "Style", "STYLE"],
  ["color", "Color", "COLOR"],
  ["not-as-described", "Item not as described", "NOT_AS_DESCRIBED"],
  ["wrong-item", "Received the wrong item", "WRONG_ITEM"],
  ["defective", "Damaged or defective", "DEFECTIVE"],
  ["unknown", "Unknown", "UNKNOWN"],
  ["other", "Other", "OTHER"],
];

export const reasonDefinitions: ReasonDefinition[] = names.map(([handle, name, reason], index) => ({
  id: gid("ReturnReasonDefinition", index + 1),
  handle,
  name,
  deleted: false,
  reason,
}));
