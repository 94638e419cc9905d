/**
 * Area codes that the metadata does not have, or has wrong, each with the code that it was laid over (planning letters of the North
 * American Numbering Plan Administration): it stands for the same places.
 */
export const overlays: Readonly<Record<string, string>> = Object.fromEntries(
  "257-604 354-450 357-559 367-418 368-403 382-519 428-506 436-440 457-318 465-718 468-819 474-306 483-334 584-204 621-713 624-716 672-604 679-313 683-705 689-407 729-423 742-905 753-613 825-403 837-530 861-309 879-709 924-507"
    .split(" ")
    .map((pair) => pair.split("-") as [string, string]),
);
