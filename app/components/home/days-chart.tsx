import { BlockStack, Box, Card, InlineStack, Text } from "@shopify/polaris";

export type ChartDay = { date: string; label: string; received: number; sent: number };

const height = 120;
const step = 40;
const bar = 13;
const colours = { received: "#8fbfae", sent: "#1a7f5a" };

/** Texts in and out over the last days, drawn on the server: it needs no script and can be read aloud. */
export function DaysChart({ days }: { days: ChartDay[] }) {
  const most = Math.max(1, ...days.flatMap(({ received, sent }) => [received, sent]));
  const total = (of: "received" | "sent") => days.reduce((sum, day) => sum + day[of], 0);
  const said = `In ${days.length} days ${total("received")} texts received and ${total("sent")} sent`;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" gap="300">
          <Text as="h2" variant="headingMd">
            Last {days.length} days
          </Text>
          <InlineStack gap="300">
            <Key colour={colours.received} label={`Received ${total("received")}`} />
            <Key colour={colours.sent} label={`Sent ${total("sent")}`} />
          </InlineStack>
        </InlineStack>
        <svg viewBox={`0 0 ${days.length * step} ${height + 18}`} role="img" aria-label={said} width="100%">
          <line x1="0" x2={days.length * step} y1={height} y2={height} stroke="#d4d4d4" />
          {days.map((day, index) => (
            <Day
              key={day.date}
              {...day}
              x={index * step}
              most={most}
              isLabelled={index % 2 === (days.length - 1) % 2}
            />
          ))}
        </svg>
      </BlockStack>
    </Card>
  );
}

type DayProps = ChartDay & { x: number; most: number; isLabelled: boolean };

function Day({ label, received, sent, x, most, isLabelled }: DayProps) {
  const tall = (count: number) => (count / most) * (height - 4);
  return (
    <g>
      <title>{`${label}: ${received} received, ${sent} sent`}</title>
      <rect x={x} y="0" width={step} height={height} fill="transparent" />
      <rect x={x + 6} y={height - tall(received)} width={bar} height={tall(received)} rx="2" fill={colours.received} />
      <rect x={x + 21} y={height - tall(sent)} width={bar} height={tall(sent)} rx="2" fill={colours.sent} />
      {isLabelled && (
        <text x={x + step / 2} y={height + 14} textAnchor="middle" fontSize="10" fill="#616161">
          {label}
        </text>
      )}
    </g>
  );
}

const Key = ({ colour, label }: { colour: string; label: string }) => (
  <InlineStack gap="150" blockAlign="center">
    <Box>
      <svg width="10" height="10" aria-hidden="true">
        <rect width="10" height="10" rx="2" fill={colour} />
      </svg>
    </Box>
    <Text as="span" tone="subdued">
      {label}
    </Text>
  </InlineStack>
);
