import * as yaml from "prettier/plugins/yaml";

type Node = { type: string; children?: (Node | null)[]; value?: string; anchor?: { value: string } | null };

/** What a YAML file says: maps, lists and texts, with anchors and `<<` resolved; whole numbers and `true` stay texts. */
export function readYaml(text: string): unknown {
  const parse = yaml.parsers.yaml.parse as (text: string, options: object) => Node;
  const anchors = new Map<string, unknown>();

  function valueOf(node: Node | null | undefined): unknown {
    const read = node ? readNode(node) : null;
    if (node?.anchor) anchors.set(node.anchor.value, read);
    return read;
  }

  function readNode(node: Node): unknown {
    const children = node.children ?? [];
    switch (node.type) {
      case "mapping":
      case "flowMapping":
        return Object.fromEntries(children.flatMap(pairsOf));
      case "sequence":
      case "flowSequence":
        return children.map((item) => (item?.type.endsWith("Item") ? valueOf(item.children?.[0]) : valueOf(item)));
      case "alias":
        if (!anchors.has(node.value!)) throw new Error(`There is no anchor ${node.value}`);
        return anchors.get(node.value!);
      case "plain":
      case "quoteDouble":
      case "quoteSingle":
      case "blockLiteral":
      case "blockFolded":
        return node.value;
      case "null":
        return null;
      default:
        if (children.length === 0) return null;
        return valueOf(children.at(-1));
    }
  }

  function pairsOf(item: Node | null): [string, unknown][] {
    const [key, value] = item!.children!.map((child) => valueOf(child?.children?.[0]));
    return key === "<<" ? Object.entries(value as object) : [[String(key), value ?? null]];
  }

  return valueOf(parse(text, {}));
}
