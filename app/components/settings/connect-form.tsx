import { useFetcher } from "@remix-run/react";
import {
  Banner,
  BlockStack,
  Button,
  ButtonGroup,
  ChoiceList,
  FormLayout,
  InlineError,
  Select,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import { useSay, useT } from "../translation.ts";
import { useAnswer, type Answer } from "../use-answer.ts";

export type GatewayField = { name: string; label: string; help: string; secret: boolean; multiline?: boolean };
export type OfferedGateway = { key: string; name: string; fields: GatewayField[] };
export type ConnectAnswer = Answer & { choice?: { number: string; label: string }[] };

type Props = {
  gateways: OfferedGateway[];
  /** The number whose credentials are replaced, and of them those that may be shown. */
  replaces?: { id: string; gateway: string; shown: Record<string, string> };
  onDone?: () => void;
};

/** Asks for what a network wants, and which of its numbers. Saved secrets are never sent to the browser. */
export function ConnectForm({ gateways, replaces, onDone }: Props) {
  const say = useSay();
  const t = useT();
  const fetcher = useFetcher<ConnectAnswer>();
  const [key, setKey] = useState(replaces?.gateway ?? gateways[0]!.key);
  const [typed, setTyped] = useState<Record<string, string>>(replaces?.shown ?? {});
  const [number, setNumber] = useState("");
  const gateway = gateways.find((one) => one.key === key) ?? gateways[0]!;
  const answer = fetcher.data;
  const type = (name: string) => (value: string) => setTyped((before) => ({ ...before, [name]: value }));
  useAnswer(fetcher, ({ ok }) => {
    if (!ok) return;
    setTyped({});
    setNumber("");
    onDone?.();
  });
  const connect = () =>
    fetcher.submit(
      {
        ...typed,
        intent: "connect",
        gateway: key,
        ...(number && { number }),
        ...(replaces && { replaces: replaces.id }),
      },
      { method: "post", action: "/app/settings" },
    );
  return (
    <BlockStack gap="400">
      {answer?.errors?.[""] && <Banner tone="critical">{say(answer.errors[""])}</Banner>}
      <FormLayout>
        {gateways.length > 1 && !replaces && (
          <Select
            label={t("Network")}
            options={gateways.map(({ key: value, name: label }) => ({ value, label }))}
            value={key}
            onChange={setKey}
          />
        )}
        {gateway.fields.map((field) => (
          <CredentialField
            key={field.name}
            field={field}
            value={typed[field.name] ?? ""}
            isSaved={field.secret && replaces?.gateway === key}
            error={answer?.errors?.[field.name]}
            onChange={type(field.name)}
          />
        ))}
        {answer?.choice && <NumberChoice numbers={answer.choice} number={number} onChange={setNumber} />}
      </FormLayout>
      <ButtonGroup>
        <Button
          variant="primary"
          onClick={connect}
          loading={fetcher.state !== "idle"}
          disabled={Boolean(answer?.choice) && !number}
        >
          {replaces ? t("Save credentials") : t("Connect {{network}}", { network: gateway.name })}
        </Button>
        {onDone && <Button onClick={onDone}>{t("Cancel")}</Button>}
      </ButtonGroup>
    </BlockStack>
  );
}

type FieldProps = {
  field: GatewayField;
  value: string;
  isSaved: boolean;
  error?: string;
  onChange: (value: string) => void;
};

const CredentialField = ({ field, value, isSaved, error, onChange }: FieldProps) => {
  const say = useSay();
  const t = useT();
  return (
    <TextField
      label={t(field.label)}
      name={field.name}
      value={value}
      onChange={onChange}
      helpText={t(field.help)}
      error={say(error ?? "")}
      placeholder={isSaved ? t("Saved. Leave it empty to keep it.") : undefined}
      type={field.secret && !field.multiline ? "password" : "text"}
      multiline={field.multiline ? 3 : undefined}
      autoComplete="off"
      spellCheck={false}
      monospaced={field.multiline}
    />
  );
};

type ChoiceProps = { numbers: { number: string; label: string }[]; number: string; onChange: (number: string) => void };

const NumberChoice = ({ numbers, number, onChange }: ChoiceProps) => {
  const t = useT();
  return (
    <BlockStack gap="100">
      <ChoiceList
        title={t("Which number should text?")}
        choices={numbers.map(({ number: value, label }) => ({ value, label }))}
        selected={number ? [number] : []}
        onChange={([chosen]) => onChange(chosen ?? "")}
      />
      {!number && (
        <InlineError message="These credentials have several numbers. Choose one and connect." fieldID="number" />
      )}
      <Text as="p" tone="subdued">
        {t("The others can be connected afterwards.")}
      </Text>
    </BlockStack>
  );
};
