import { TextField } from "@shopify/polaris";
import { useEffect } from "react";

type Props = {
  label: string;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  /** What is looked for now. */
  search: string;
  onSearch: (sought: string) => void;
};

const patienceMs = 600;

/** Looks when they stop typing. */
export function SearchField({ label, placeholder, typed, onType, search, onSearch }: Props) {
  useEffect(() => {
    if (typed.trim() === search) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), patienceMs);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      label={label}
      labelHidden
      type="search"
      name="search"
      placeholder={placeholder}
      value={typed}
      onChange={onType}
      clearButton
      onClearButtonClick={() => onType("")}
      autoComplete="off"
    />
  );
}
