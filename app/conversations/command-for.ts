import type { Command, CommandRequest } from "#app/commands/command.ts";

/** Whose a text is: the command's that claims it, else the one's whose intent it was read as. */
export async function commandFor(request: CommandRequest): Promise<Command | undefined> {
  for (const command of request.served) if (await command.claims?.(request)) return command;
  return request.served.find(({ intents }) => (intents as readonly string[]).includes(request.intent));
}
