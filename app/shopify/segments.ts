import type { AdminRequest } from "./admin.ts";
import { listSegments, readSegmentMembership } from "./operations.ts";

/** As many as a merchant can choose from: the ones they worked on last. */
const most = 100;

/** The merchant's groups of customers. */
export async function segments(admin: AdminRequest): Promise<{ id: string; name: string }[]> {
  return (await admin(listSegments, { first: most })).segments.nodes;
}

/** Whether a customer is in a segment now; of one that is gone nobody is. */
export async function isInSegment(admin: AdminRequest, customerId: string, segmentId: string): Promise<boolean> {
  const { customerSegmentMembership } = await admin(readSegmentMembership, { customerId, segmentIds: [segmentId] });
  return customerSegmentMembership.memberships.some(({ isMember }) => isMember);
}
