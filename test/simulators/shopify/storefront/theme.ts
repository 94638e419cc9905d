import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Liquid, type Template, type TagToken, type TopLevelToken, type Context, type Emitter } from "liquidjs";

export const sentences = { appIsGone: "There was an error in the third-party application." };

export type BlockSchema = {
  name: string;
  target: string;
  stylesheet?: string;
  javascript?: string;
  settings: {
    type: string;
    id: string;
    label: string;
    info?: string;
    default?: unknown;
    options?: { value: string; label: string }[];
  }[];
};

export type Rendered = { html: string; schema: BlockSchema };

/** A theme app extension's blocks as Shopify renders them: its own snippets, its translations, its assets by their address. */
export class ThemeExtension {
  readonly folder: string;
  private readonly engine: Liquid;

  constructor(folder: string) {
    this.folder = folder;
    this.engine = new Liquid({
      root: [],
      partials: [join(folder, "snippets")],
      extname: ".liquid",
      ownPropertyOnly: true,
    });
    this.engine.registerTag("schema", {
      // What stands in it is for the theme editor.
      parse(_token: TagToken, rest: TopLevelToken[]) {
        while (rest.length > 0 && (rest.shift() as TagToken).name !== "endschema");
      },
      *render(_context: Context, _emitter: Emitter): Generator<unknown, void, unknown> {},
    });
    const translate = (locale: string, key: string, values: [string, unknown][]) => this.translate(locale, key, values);
    this.engine.registerFilter("t", function (key: string, ...values: [string, unknown][]) {
      const request = this.context.getSync(["request", "locale", "iso_code"]) as string;
      return translate(request, key, values);
    });
  }

  schemaOf(block: string): BlockSchema {
    const [, written = ""] =
      /{%-?\s*schema\s*-?%}([\s\S]*?){%-?\s*endschema/.exec(this.read(`blocks/${block}.liquid`)) ?? [];
    return JSON.parse(written) as BlockSchema;
  }

  /** A block with its settings' defaults, and what the merchant chose besides. */
  async render(
    block: string,
    scope: Record<string, unknown>,
    settings: Record<string, unknown> = {},
  ): Promise<Rendered> {
    const schema = this.schemaOf(block);
    const chosen = Object.fromEntries(
      schema.settings.map(({ id, default: first }) => [id, settings[id] ?? first ?? ""]),
    );
    const template: Template[] = this.engine.parse(this.read(`blocks/${block}.liquid`));
    const own = { id: `A${block.replaceAll("-", "")}1`, settings: chosen, shopify_attributes: "" };
    // What a snippet sees besides what it is given: Shopify's global objects.
    const globals = Object.fromEntries(["app", "shop", "request", "routes"].map((name) => [name, scope[name]]));
    const html = (await this.engine.render(template, { ...scope, block: own }, { globals })) as string;
    return { html, schema };
  }

  /** The app's own answer, which Shopify renders where it is Liquid. */
  renderAnswer = (written: string): Promise<string> => this.engine.parseAndRender(written) as Promise<string>;

  asset = (name: string): Buffer => readFileSync(join(this.folder, "assets", name.replace(/[^\w.-]/g, "")));

  private translate(locale: string, key: string, values: [string, unknown][]): string {
    const found = this.words(locale, key) ?? this.words("en.default", key);
    if (found === undefined) return `Translation missing: ${locale}.${key}`;
    // Shopify escapes what is put in.
    return values.reduce(
      (text, [name, value]) => text.replaceAll(new RegExp(`{{\\s*${name}\\s*}}`, "g"), () => escaped(String(value))),
      found,
    );
  }

  private words(locale: string, key: string): string | undefined {
    try {
      const all: unknown = JSON.parse(this.read(`locales/${locale}.json`));
      return key
        .split(".")
        .reduce((at: unknown, part) => (at as Record<string, unknown> | undefined)?.[part], all) as string;
    } catch {
      return undefined;
    }
  }

  private read = (path: string) => readFileSync(join(this.folder, path), "utf8");
}

export const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
