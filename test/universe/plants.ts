type Edit = { file: string; from: string; to: string };
export type Plant = { mistake: string; edits: Edit[] };

const send = "app/messages/send.server.ts";
const gate = "app/messages/gate.ts";
const receive = "app/messages/receive.server.ts";
const hold = "app/commands/book.hold.ts";

/** Mistakes that somebody could make, each as a small edit: the universe must find every one. */
export const plants: Plant[] = [
  {
    mistake: "a text that the network tells of twice is taken for two",
    edits: [{ file: receive, from: "rows.map(({ message }) => message.externalId),", to: "rows.map(() => newId())," }],
  },
  {
    mistake: "a store event that is delivered twice is taken for two",
    edits: [
      {
        file: "app/shopify/record-event.server.ts",
        from: "const rows = arrived.map((one) => ({ ...one, id: newId() }));",
        to: `const rows = arrived.map((one) => {
    const again = delivered.has(one.webhookId);
    delivered.add(one.webhookId);
    return { ...one, id: newId(), webhookId: again ? newId() : one.webhookId };
  });`,
      },
      {
        file: "app/shopify/record-event.server.ts",
        from: "async function store(",
        to: "const delivered = new Set<string>();\nasync function store(",
      },
    ],
  },
  {
    mistake: "a text counts as sent before it is handed over",
    edits: [
      {
        file: send,
        from: "  try {\n    const { externalId } = await ",
        to: `  await db.message.update({ where: { id: message.id }, data: { status: "wired", wiredAt: now() } });
  try {
    const { externalId } = await `,
      },
    ],
  },
  {
    mistake: "a text counts as sent where the network never answered",
    edits: [
      {
        file: send,
        from: "if (error.uncertain) return askNetwork(message);",
        to: `if (error.uncertain) return void (await db.message.update({ where: { id: message.id }, data: { status: "wired", wiredAt: now() } }));`,
      },
    ],
  },
  {
    mistake: "a text whose answer never came is sent again",
    edits: [
      {
        file: send,
        from: "if (error.uncertain) return askNetwork(message);",
        to: `if (error.uncertain) { await db.message.update({ where: { id: message.id }, data: { status: "errored" } }); throw error; }`,
      },
    ],
  },
  {
    mistake: "a text that is tried again does not ask the send gate",
    edits: [
      {
        file: send,
        from: "  const facts = {\n    kind: message.kind as MessageKind,",
        to: `  if (message.attempts > 0) return Promise.resolve({ verdict: "send" });\n  const facts = {\n    kind: message.kind as MessageKind,`,
      },
    ],
  },
  {
    mistake: "a step that was cut off is done again without looking whether it was done",
    edits: [
      {
        file: "app/outcomes/journal.server.ts",
        from: "(known && (await find())) ?? (await act())",
        to: "await act()",
      },
    ],
  },
  {
    mistake: "a code works as often as it is texted",
    edits: [
      {
        file: "app/outcomes/codes.server.ts",
        from: `code.acceptedBy === messageId ? "right" : "void"`,
        to: `"right"`,
      },
      {
        file: "app/conversations/decide-awaited.server.ts",
        from: "return { speaker: command, step: await command.approve!(request, offer) };",
        to: "return { speaker: command, step: await command.approve!(request, offer), keep: true };",
      },
    ],
  },
  {
    mistake: "STOP is taken for a text like any other",
    edits: [
      {
        file: "app/conversations/decide-consent.ts",
        from: `if (intent === "opt_out") {`,
        to: `if (intent === "opt_out" && !/^stop$/i.test(request.text)) {`,
      },
    ],
  },
  {
    mistake: "offers go to people who unsubscribed, or never agreed",
    edits: [
      {
        file: gate,
        from: `if (storeConsent === "unsubscribed" || storeConsent === "redacted")
    return refuse("consent.unsubscribed", "Not sent: this customer is unsubscribed`,
        to: `if (storeConsent === "redacted")
    return refuse("consent.unsubscribed", "Not sent: this customer is unsubscribed`,
      },
      {
        file: gate,
        from: `const agreed = storeConsent === "subscribed" ||`,
        to: `const agreed = true || storeConsent === "subscribed" ||`,
      },
    ],
  },
  {
    mistake: "a seat is given to whoever asks",
    edits: [
      { file: hold, from: "if (!(await isThere(request, lines)))", to: "if (lines.length === 0)" },
      { file: hold, from: "if (await isOversold(request, lines))", to: "if (lines.length === 0)" },
    ],
  },
  {
    mistake: "a text is put with whoever has that number in another shop",
    edits: [
      {
        file: receive,
        from: `JOIN "Contact" contact ON contact."shopId" = new.shop AND contact."phone" = new.phone`,
        to: `JOIN LATERAL (SELECT * FROM "Contact" any_one WHERE any_one."phone" = new.phone ORDER BY any_one."id" LIMIT 1) contact ON true`,
      },
    ],
  },
  {
    mistake: "the log says whole numbers",
    edits: [
      {
        file: receive,
        from: `import { newId } from "#app/lib/id.server.ts";`,
        to: `import { newId } from "#app/lib/id.server.ts";\nimport { log } from "#app/lib/log.server.ts";`,
      },
      {
        file: receive,
        from: "const rows = arrived.map(",
        to: `for (const { message } of arrived) log.info({ from: message.from.slice(2) }, "a text came in");\n  const rows = arrived.map(`,
      },
      // Whatever is logged by mistake, the finished line is looked through, too.
      {
        file: "app/lib/redact.ts",
        from: '  [everyLine, new RegExp(String.raw`${begin}\\d{10,15}${end}`, "g"), lastTwo],\n',
        to: "",
      },
    ],
  },
  {
    mistake: "an event is done before what it calls for is",
    edits: [
      {
        file: "app/jobs/run-automations.server.ts",
        from: "const followed = await",
        to: `await endStoreEvent(event.id, "done");\n  const followed = await`,
      },
    ],
  },
];

/** Throws where the code has moved on and the mistake cannot be made any more as it is written here. */
export function planted(text: string, { file, from, to }: Edit): string {
  if (text.split(from).length !== 2) throw new Error(`${file} does not have once: ${from}`);
  return text.replace(from, () => to);
}
