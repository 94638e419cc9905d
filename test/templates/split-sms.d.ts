declare module "split-sms" {
  const splitSms: { split(text: string): { characterSet: string; parts: { content: string; length: number }[] } };
  export default splitSms;
}
