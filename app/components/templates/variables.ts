/** The variables that a sample holds, as they are written in Liquid. Of a list its parts are reached by a loop, so only its name is told. */
export const variablesIn = (values: Record<string, unknown>, before: string[] = []): string[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const path = [...before, name];
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
    return isGroup ? variablesIn(value as Record<string, unknown>, path) : [path.join(".")];
  });
