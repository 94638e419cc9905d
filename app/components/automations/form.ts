/** What a merchant chose for an automation, as its page has it (`automations/choices.ts`). */
export type Form = Record<string, string>;
export type Change = (field: string) => (value: string) => void;
export type FormProps = { form: Form; errors: Form; change: Change };
