// Words that need nobody: a short thanks and nothing else. Everything longer is read by a person.

const THANKS =
  /^\P{L}*(?:many |muchas |mille |herzlichen |vielen |lieben |wielkie |muito )?(?:thank|thx|ta |cheers|great|perfect|lovely|excellent|brilliant|super|gracias|perfecto|genial|merci|parfait|danke|dank|perfekt|grazie|perfetto|ottimo|obrigad|perfeito|dzięk|dziek|świetn|شكر|ممتاز)/iu;
const WORDS = 6;

export function isPlainlyHappy(text: string): boolean {
  return (
    THANKS.test(text) &&
    text.trim().split(/\s+/u).length <= WORDS &&
    !/[?]|\bbut\b|\baber\b|\bpero\b|\bmais\b/iu.test(text)
  );
}
