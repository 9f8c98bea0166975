// The embedded provider: two simulated phones in the browser. It is spoken to like any other, over HTTP.
import type { Channel } from "./contract.ts";

export const phones: Channel<{ readonly baseUrl: string }> = {
  name: "phones",
  medium: "sms",
  async send(parcel, { baseUrl }, { http }) {
    const result = await http({
      method: "POST",
      url: `${baseUrl}/phones/messages`,
      headers: { "content-type": "application/json", "idempotency-key": parcel.id },
      body: JSON.stringify({ id: parcel.id, to: parcel.to, text: parcel.text, status_url: parcel.statusUrl ?? null }),
    });
    if (!result.ok) {
      return result.kind === "not_sent"
        ? { result: "failed", permanent: false, reason: result.reason }
        : { result: "uncertain", reason: result.reason };
    }
    const { status } = result.reply;
    if (status === 202) return { result: "delivered", providerId: parcel.id, receipt: true };
    const permanent = status >= 400 && status < 500 && status !== 408 && status !== 429;
    return { result: "failed", permanent, reason: `the phones answered ${status}` };
  },
};
