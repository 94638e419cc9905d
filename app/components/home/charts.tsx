import { BlockStack, Box, Card, InlineGrid, Text } from "@shopify/polaris";
import { useFormats } from "../formats.ts";
import { useSpeak, type Part } from "../sentence.ts";
import { useT } from "../translation.ts";

/** One figure over the last days. `said` is the value as it is read: 12, or $340.00. */
export type ChartDay = { date: string; value: number; said: Part };
export type Chart = { key: string; title: string; total: Part; help: string; days: ChartDay[] };

const size = { width: 300, height: 64 };

/** The last days, figure by figure, drawn on the server: needs no script, and each has its numbers behind it. */
export const Charts = ({ charts }: { charts: Chart[] }) => {
  const t = useT();
  return (
    <BlockStack gap="300">
      <Box paddingInline={{ xs: "400", sm: "0" }}>
        <Text as="h2" variant="headingMd">
          {t("Last {{count}} days", { count: charts[0]?.days.length ?? 0 })}
        </Text>
      </Box>
      <InlineGrid columns={{ xs: 2, md: 3 }} gap={{ xs: "200", md: "400" }}>
        {charts.map((chart) => (
          <OneChart key={chart.key} chart={chart} />
        ))}
      </InlineGrid>
    </BlockStack>
  );
};

const OneChart = ({ chart: { title, total, help, days } }: { chart: Chart }) => {
  const t = useT();
  const speak = useSpeak();
  return (
    <Card>
      <BlockStack gap="200">
        <BlockStack gap="050">
          <Text as="h3" variant="headingSm">
            {t(title)}
          </Text>
          <Text as="p" variant="headingLg">
            {speak(total)}
          </Text>
          <Text as="p" tone="subdued" variant="bodySm">
            {t(help)}
          </Text>
        </BlockStack>
        <Bars title={title} total={total} days={days} />
        <details>
          <summary style={{ cursor: "pointer", color: "#616161", fontSize: "0.75rem" }}>
            {t("Day by day")}
            <span style={hidden}>: {t(title)}</span>
          </summary>
          <Table title={title} days={days} />
        </details>
      </BlockStack>
    </Card>
  );
};

function Bars({ title, total, days }: Pick<Chart, "title" | "total" | "days">) {
  const t = useT();
  const speak = useSpeak();
  const { day } = useFormats();
  const most = Math.max(1, ...days.map(({ value }) => value));
  const step = size.width / days.length;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${t(title)}: ${speak(total)}`}
      width="100%"
    >
      <line x1="0" x2={size.width} y1={size.height - 0.5} y2={size.height - 0.5} stroke="#d4d4d4" />
      {days.map(({ date, value, said }, index) => {
        // What is not nothing is seen.
        const tall = value === 0 ? 0 : Math.max(2, (value / most) * (size.height - 4));
        return (
          <g key={date}>
            <title>{`${day(date)}: ${speak(said)}`}</title>
            <rect x={index * step} y="0" width={step} height={size.height} fill="transparent" />
            <rect x={index * step + 1.5} y={size.height - tall} width={step - 3} height={tall} rx="1" fill="#1a7f5a" />
          </g>
        );
      })}
    </svg>
  );
}

const Table = ({ title, days }: Pick<Chart, "title" | "days">) => {
  const speak = useSpeak();
  const { day } = useFormats();
  const t = useT();
  return (
    <table style={{ width: "100%", fontSize: "0.75rem", borderCollapse: "collapse" }}>
      <caption style={hidden}>{t(title)}</caption>
      <thead>
        <tr>
          <th scope="col" style={{ textAlign: "start" }}>
            {t("Day")}
          </th>
          <th scope="col" style={{ textAlign: "end" }}>
            {t(title)}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ date, said }) => (
          <tr key={date}>
            <th scope="row" style={{ textAlign: "start", fontWeight: "normal" }}>
              {day(date)}
            </th>
            <td style={{ textAlign: "end" }}>{speak(said)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** For those who listen. */
const hidden = { position: "absolute", width: 1, height: 1, overflow: "hidden", clip: "rect(0 0 0 0)" } as const;
