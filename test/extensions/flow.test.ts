import { existsSync, readFileSync } from "node:fs";
import { buildSchema, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { ConsentCall, SendCall } from "#app/flow/actions.ts";
import { triggers } from "#app/triggers/trigger.ts";
import { flowExtensions } from "../support/app-configuration.ts";

/** What Shopify Flow takes for a field: its CLI builds an extension with any other type without a word. */
const fieldTypes: Record<string, string[]> = {
  flow_action: [
    ...["boolean", "email", "multi_line_text_field", "number_integer", "single_line_text_field", "url"],
    ...["number_decimal", "customer_reference", "order_reference", "product_reference", "company_reference"],
    ...["marketing_activity_reference", "abandonment_reference"],
  ],
  flow_trigger: [
    ...["boolean", "email", "single_line_text_field", "url", "number_decimal", "schema_type_reference"],
    ...["customer_reference", "order_reference", "product_reference", "company_reference"],
    "company_contact_reference",
  ],
  flow_trigger_lifecycle_callback: [],
};

const all = flowExtensions();
const actions = flowExtensions("flow_action");
const known = flowExtensions("flow_trigger");

describe.each(all.map((one) => [one.handle, one] as const))("the extension %s", (_handle, extension) => {
  test("is named within Flow's limits, in a folder of its own", () => {
    expect(extension.handle).toMatch(/^[a-z\d-]{1,30}$/);
    expect(extension.name.length).toBeLessThanOrEqual(30);
    expect(extension.folder).toBe(`extensions/flow-${extension.handle.replace(/^flow-/, "")}`);
  });

  test("has fields of types that Flow takes, each told what it is for", () => {
    for (const { type, key, name, description } of extension.fields) {
      expect.soft(fieldTypes[extension.type]).toContain(type);
      // A reference has a name and a key of Flow's own.
      const said = type.endsWith("_reference") ? [!key, !name] : [!!key, !!description];
      expect.soft(said, type).toEqual([true, true]);
    }
    const keys = extension.fields.map(({ type, key }) => key ?? type);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test("no two extensions share a handle", () => {
  const handles = all.map(({ handle }) => handle);
  expect(new Set(handles).size).toBe(handles.length);
});

test.each(actions.map(({ handle, ...rest }) => [handle, rest] as const))(
  "the action %s calls a route of the app, with the fields that it reads, and says what it gives back",
  (handle, { runtime_url, schema, return_type_ref, folder, fields }) => {
    expect(existsSync(`app/routes/${runtime_url!.slice(1).replaceAll("/", ".")}.tsx`)).toBe(true);
    const call = { "flow-send-sms": SendCall, "flow-set-sms-consent": ConsentCall }[handle]!;
    const keys = fields.map(({ type, key }) => key ?? type.replace(/_reference$/, "_id"));
    expect(keys.toSorted()).toEqual(Object.keys(call.shape.properties.shape).toSorted());
    const returned = buildSchema(readFileSync(`${folder}/${schema!}`, "utf8")).getType(return_type_ref!);
    expect(isObjectType(returned) && Object.keys(returned.getFields())).toEqual(["result", "reason"]);
  },
);

test("each trigger that the app sets off is declared, with keys of letters and spaces", () => {
  expect(known.map(({ handle }) => handle).toSorted()).toEqual([...triggers].toSorted());
  for (const { key } of known.flatMap(({ fields }) => fields)) expect(key ?? "").toMatch(/^[A-Za-z ]*$/);
});

test("Flow says which triggers are in use at a route of the app, by a whole address", () => {
  const [callback] = flowExtensions("flow_trigger_lifecycle_callback");
  const { pathname, protocol } = new URL(callback!.url!);
  expect(protocol).toBe("https:");
  expect(existsSync(`app/routes/${pathname.slice(1).replaceAll("/", ".")}.tsx`)).toBe(true);
});
