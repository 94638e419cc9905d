import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { z } from "zod";

const require = createRequire(import.meta.url);
const parserPath = require.resolve("ringcentral-open-api-parser");
/** The reader of YAML that the package itself uses. */
const { load } = z
  .object({ load: z.custom<(text: string) => unknown>((value) => typeof value === "function") })
  .parse(createRequire(parserPath)("js-yaml"));

const Schemas = z.record(z.string(), z.unknown());
const Content = z.record(z.string(), z.object({ schema: z.unknown() }));
const Reference = z.object({ $ref: z.string().optional(), content: Content.optional() });
const Operation = z.object({
  operationId: z.string().optional(),
  parameters: z.array(z.object({ name: z.string().optional(), in: z.string().optional() })).default([]),
  requestBody: Reference.optional(),
  responses: z.record(z.string(), Reference),
});
const OpenApi = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: Schemas, responses: z.record(z.string(), Reference) }).loose(),
});

/** RingCentral's own description of its API, as far as it may be held against what the simulator and our gateway say. */
export function readOpenApi() {
  const file = readFileSync(require.resolve("ringcentral-open-api-parser/rc-public-openapi.yml"), "utf8");
  const { paths, components } = OpenApi.parse(load(file));
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  for (const format of ["int32", "int64", "float", "double", "binary", "byte", "password", "email"])
    ajv.addFormat(format, true);
  ajv.addFormat(
    "date-time",
    (text) => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
  );
  ajv.addFormat("uri", (text) => URL.canParse(text));
  ajv.addSchema({ $id: "rc", components }, "rc");

  const complaints = (schema: unknown, body: unknown): string[] => {
    const pointed: unknown = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"rc#/components/'));
    const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(pointed));
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    );
  };
  const resolve = (one: z.infer<typeof Reference>) =>
    one.$ref ? components.responses[one.$ref.replace("#/components/responses/", "")] : one;

  /** The operation that a call goes to. */
  function find(method: string, path: string) {
    const asked = path.split("/");
    for (const [template, item] of Object.entries(paths)) {
      const named = template.split("/");
      const fits =
        named.length === asked.length && named.every((part, at) => part.startsWith("{") || part === asked[at]);
      const operation = item[method.toLowerCase()];
      if (fits && operation) return Operation.parse(operation);
    }
    return undefined;
  }

  return {
    find,
    /** How a body differs from a named schema. */
    against: (name: string, body: unknown) => complaints({ $ref: `#/components/schemas/${name}` }, body),
    /** What is wrong with an answer; errors that an operation does not list have the form of all errors. */
    answer(method: string, path: string, status: number, body: unknown): string[] {
      const operation = find(method, path);
      if (!operation) return [`no such operation: ${method} ${path}`];
      const described = operation.responses[status];
      const schema = described && Object.values(resolve(described)?.content ?? {})[0]?.schema;
      if (schema) return complaints(schema, body);
      if (status >= 400) return complaints({ $ref: "#/components/schemas/ApiErrorResponseModel" }, body);
      return described && body === undefined ? [] : [`no such answer: ${status}`];
    },
    /** What is wrong with a request: an unknown operation or parameter, or a body of another form. */
    request(method: string, url: URL, type: string, body: unknown): string[] {
      const operation = find(method, url.pathname);
      if (!operation) return [`no such operation: ${method} ${url.pathname}`];
      const known = new Set(operation.parameters.map(({ name }) => name));
      const unknown = [...url.searchParams.keys()].filter((name) => !known.has(name));
      const wrong = unknown.map((name) => `no such parameter: ${name}`);
      const schema = operation.requestBody?.content?.[type]?.schema;
      return body === undefined || !schema ? wrong : [...wrong, ...complaints(schema, body)];
    },
  };
}
