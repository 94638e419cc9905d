import { EventEmitter, once } from "node:events";
import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { AccountSeed } from "./accounts.ts";
import { demoAccounts } from "./accounts.ts";
import { hearKeyword, note } from "./consents.ts";
import type { TextFromOptions } from "./control.ts";
import { answerControl } from "./control.ts";
import { createEvents, instantBody } from "./events.ts";
import { createFaults } from "./faults.ts";
import { createKeeper, readKept } from "./keep.ts";
import type { Group } from "./limits.ts";
import { createLimits } from "./limits.ts";
import type { Desk } from "./server.ts";
import { answerApi } from "./server.ts";
import type { Message, Text, World } from "./world.ts";
import { accountOfNumber, conversationIdOf, dated, nextMessageId, toText, track } from "./world.ts";

export type RingCentralOptions = {
  port?: number;
  now?: () => Date;
  /** Keeps messages, tokens, subscriptions and consents over a restart. */
  dataFile?: string;
  accounts?: AccountSeed[];
  /** Who answers a STOP: the app (the network stays silent and blocks nothing) or the network by itself. */
  optOuts?: "app" | "network";
  receiptDelayMs?: number;
  tokenTtlSeconds?: number;
  /** Other limits than the documented ones, in calls a minute. */
  limits?: Partial<Record<Group, number>>;
};

export type RingCentralSimulator = Awaited<ReturnType<typeof startRingCentral>>;

/** A RingCentral of our own on 127.0.0.1: the API, the network behind it, and the phones of its shoppers. */
export async function startRingCentral(options: RingCentralOptions = {}) {
  const world = createWorld(options);
  const desk: Desk = {
    world,
    events: createEvents(world),
    faults: createFaults(),
    limits: createLimits(options.limits),
    requests: [],
    handshakes: [],
  };
  const phones = createPhones(desk);
  const keeper = createKeeper(options.dataFile, world);
  const server = http.createServer((request, response) => {
    const answered = request.url?.startsWith("/sim/")
      ? answerControl({ world, ...phones }, request, response)
      : answerApi(desk, request, response);
    void answered.then(keeper.soon).catch(() => request.socket.destroy());
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  world.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;

  return {
    url: world.url,
    ...phones,
    ...createLevers(desk),
    events: desk.events,
    faults: desk.faults,
    /** Every call that an app made, with its answer. */
    requests: desk.requests,
    /** The app's answers to handshakes that were accepted, with their size on the wire. */
    handshakes: desk.handshakes,
    /** All texts that left the merchants' numbers. */
    get sent(): Text[] {
      return world.messages.filter((message) => message.direction === "Outbound").map(toText);
    },
    get subscriptions() {
      return world.subscriptions;
    },
    /** What the network keeps of each pair of numbers. */
    get consents() {
      return world.consents;
    },
    async close(): Promise<void> {
      keeper.write();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createWorld(options: RingCentralOptions): World {
  return {
    ...readKept(options.dataFile),
    url: "",
    now: options.now ?? (() => new Date()),
    accounts: structuredClone(options.accounts ?? demoAccounts),
    optOuts: options.optOuts ?? "app",
    receiptDelayMs: options.receiptDelayMs ?? 30,
    tokenTtlSeconds: options.tokenTtlSeconds ?? 3600,
    scripts: new Map(),
    unavailableFilters: new Set(),
    fixedConsents: new Set(),
    refusedFilters: new Set(),
    syncTokensFrom: 0,
    syncRecords: 250,
    bus: new EventEmitter().setMaxListeners(0),
    pending: new Set(),
  };
}

/** The shoppers' side: what they text, what they got, and what becomes of texts to them. */
function createPhones(desk: Desk) {
  const { world, events } = desk;
  const thread = (phone: string): Text[] =>
    world.messages.filter((message) => message.from === phone || message.to.includes(phone)).map(toText);

  return {
    thread,
    /** A person texts the merchant. Resolves to what the app answered each event with: none where nobody subscribed. */
    async textFrom(phone: string, text: string, options: TextFromOptions = {}): Promise<{ status: number[] }> {
      const message = storeInbound(world, phone, text, options);
      const account = accountOfNumber(world, message.to[0] ?? "");
      const status: number[] = [];
      for (let time = 0; time < (options.repeat ?? 1); time += 1)
        status.push(...(await events.emit("instant", message, instantBody(world, message, account?.name ?? ""))));
      events.changed(message, "added");
      if (world.optOuts === "network") await track(world, hearKeyword(world, events, message));
      return { status };
    },
    onText(listener: (text: Text) => void): () => void {
      world.bus.on("text", listener);
      return () => world.bus.off("text", listener);
    },
    /** Hears of every change of a text's status. */
    onChange(listener: (text: Text) => void): () => void {
      world.bus.on("changed", listener);
      return () => world.bus.off("changed", listener);
    },
    /** Resolves to the thread once no text went either way for `ms`. */
    async waitQuiet(phone: string, ms: number): Promise<Text[]> {
      for (let before = -1; before !== thread(phone).length;) {
        before = thread(phone).length;
        await sleep(ms);
      }
      return thread(phone);
    },
    /** `delivered` (what else), `sent`, `stuck`, `failed:SMS-CAR-411`, `rejected:SMS-RC-410`; `*` and digits for many phones. */
    script: (phone: string, ending: string) => void world.scripts.set(phone, ending),
  };
}

function storeInbound(world: World, phone: string, text: string, options: TextFromOptions): Message {
  const last = () =>
    world.messages.findLast((message) => message.direction === "Outbound" && message.to.includes(phone));
  const to = options.to ?? last()?.from ?? world.accounts[0]?.numbers[0]?.phoneNumber ?? "";
  const account = accountOfNumber(world, to);
  if (!account) throw new Error(`No account of the simulator has the number ${to}`);
  const recipients = [to, ...(options.group ?? [])];
  const message: Message = {
    id: options.externalId ?? nextMessageId(world),
    accountId: account.accountId,
    extensionId: account.extensionId,
    direction: "Inbound",
    from: phone,
    to: recipients,
    text,
    attachments: Array.from({ length: options.attachments ?? 0 }, (_, index) => ({
      id: String(BigInt(nextMessageId(world)) + BigInt(index)),
      contentType: "image/jpeg",
      size: 461_020,
    })),
    status: "Received",
    attempts: 0,
    conversationId: conversationIdOf(to, [phone, ...recipients.slice(1)]),
    createdAt: world.now().getTime(),
    ...dated(world),
  };
  const isKnown = options.externalId && world.messages.some((known) => known.id === message.id);
  if (!isKnown) world.messages.push(message);
  world.bus.emit("text", toText(message));
  return message;
}

/** What a test can make happen, and what it can read off. */
function createLevers(desk: Desk) {
  const { world, events, requests } = desk;
  return {
    accounts: world.accounts,
    blacklist(subscriptionId: string, reason = "I/O operation is failed. Details: [Read timed out]"): void {
      const found = world.subscriptions.find((one) => one.id === subscriptionId);
      if (!found) throw new Error(`No subscription ${subscriptionId}`);
      found.blacklisted = { at: world.now().getTime(), reason };
    },
    expireSubscription(subscriptionId: string): void {
      world.subscriptions = world.subscriptions.filter((one) => one.id !== subscriptionId);
    },
    /** The network says that a subscription nears its end. */
    remind: (subscriptionId: string) => {
      const owner = world.subscriptions.find((one) => one.id === subscriptionId);
      if (!owner) throw new Error(`No subscription ${subscriptionId}`);
      const expiresIn = Math.floor((owner.expiresAt - world.now().getTime()) / 1000);
      return events.emit("reminder", owner, { expiresIn });
    },
    expireTokens: () => world.tokens.forEach((token) => (token.expiresAt = 0)),
    revokeTokens: () => void (world.tokens = []),
    /** Sync tokens given out so far are refused from now on. */
    forgetSyncTokens: () => void (world.syncTokensFrom = world.now().getTime() + 1),
    /** A sync returns no more records than this. */
    capSync: (records: number) => void (world.syncRecords = records),
    /** Somebody at the merchant's reads what this phone texted. */
    markRead: (phone: string) =>
      world.messages.filter(({ from }) => from === phone).forEach((message) => Object.assign(message, dated(world))),
    /** The network refuses subscriptions to filters with this in them. */
    refuseFilter: (part: string) => void world.refusedFilters.add(part),
    /** The network turns off filters with this in them, without refusing them. */
    disableFilter: (part: string) => void world.unavailableFilters.add(part),
    /** The network notes a STOP or START by itself, as carriers do. */
    noteConsent: (from: string, to: string, optStatus: "OptIn" | "OptOut", source = "Recipient") =>
      note(world, events, { from, to, optStatus, source }),
    /** The network will not change this phone's consent for an app. */
    refuseConsentOf: (phone: string) => void world.fixedConsents.add(phone),
    /** The most calls of a group in any 60 seconds, over all apps or of one. */
    callsPerMinute(group: Group, clientId?: string): number {
      const counted = requests.filter((one) => one.group === group && (!clientId || one.clientId === clientId));
      const times = counted.map((one) => one.at).toSorted((a, b) => a - b);
      let [most, first] = [0, 0];
      for (const [last, at] of times.entries()) {
        while (times[first]! <= at - 60_000) first += 1;
        most = Math.max(most, last - first + 1);
      }
      return most;
    },
    forgetLimits: () => desk.limits.forget(),
    /** Resolves when all receipts and events that are under way have been told. */
    async idle(): Promise<void> {
      while (world.pending.size > 0) await Promise.allSettled(world.pending);
    },
  };
}
