// Sentences avoid forms that would need to know whether a man or a woman reads or is meant.
import type { VisitWords, Words } from "./en.ts";

const name = (w: VisitWords, before: string) => (w.customer === "" ? "" : `${before}${w.customer}`);

/** إجابة واحدة، إجابتان، 3 إجابات، 11 إجابة. */
function answers(n: number): string {
  const form = new Intl.PluralRules("ar").select(n);
  if (form === "one") return "إجابة واحدة";
  if (form === "two") return "إجابتان";
  return `${n} ${form === "few" ? "إجابات" : "إجابة"}`;
}

export const ar: Words = {
  language: "العربية",
  direction: "rtl",
  faces: ["سيئ جدًا", "ليس جيدًا", "مقبول", "جيد", "رائع"],
  someone: "شخص لم يذكر اسمه",

  ask: {
    title: (w) => `كيف كانت التجربة مع ${w.staff}؟`,
    hello: (w) => `مرحبًا${name(w, " ")}،`,
    question: (w) => `كيف كانت التجربة مع ${w.staff}؟`,
    questionNobody: (w) => `كيف كانت التجربة مع ${w.business}؟`,
    hint: "لمسة واحدة تكفي.",
    chosen: "لمسة أخرى للإرسال.",
    languages: "اللغة",
  },
  thanks: {
    delighted: (w) => `شكرًا جزيلًا${name(w, " ")}. هذا يُسعد ${w.staff} كثيرًا.`,
    happy: (w) => `شكرًا جزيلًا${name(w, " ")}. سننقل ذلك إلى ${w.staff} بكل سرور.`,
    fine: (w) => `شكرًا جزيلًا${name(w, " ")}.`,
    fineAsk: "ما الذي كان سيجعلها رائعة؟",
    happyAsk: (w) => `هل من كلمة إلى ${w.staff}؟`,
    send: "إرسال",
    kept: "وصلتنا، شكرًا.",
    change: "تغيّر الرأي؟ المسوا وجهًا آخر.",
    closed: "مرّ يوم على هذه الإجابة وستبقى كما هي. لا يزال بالإمكان إضافة المزيد.",
    offline: "لا يوجد اتصال الآن. الإجابة محفوظة على هذا الهاتف وستُرسل وحدها.",
    sent: "أُرسلت الآن، شكرًا.",
  },
  after: {
    loyalty: "هل يسعدكم أن نعود مرة أخرى؟",
    loyaltySteps: ["لا", "غالبًا لا", "ربما", "غالبًا نعم", "في أي وقت"],
    steps: ["إطلاقًا", "قليلًا", "إلى حد ما", "غالبًا", "تمامًا"],
    drivers: {
      friendliness: "هل كنا لطفاء؟",
      willingness: "هل بذلنا جهدنا للمساعدة؟",
      task: "هل أُنجز العمل كما يجب؟",
      tell_a_friend: "هل تنصحون بنا الأصدقاء؟",
      listened: "هل أحسنّا الاستماع؟",
      used_my_name: "هل خاطبناكم بالاسم؟",
      kept_informed: "هل أطلعناكم على كل جديد؟",
      on_time: "هل وصلنا في الموعد؟",
      plain_words: "هل شرحنا بكلمات واضحة؟",
      felt_safe: "هل شعرتم معنا بالأمان؟",
      tidy: "هل تركنا المكان نظيفًا؟",
    },
    noticed: "هل لفتت نظركم لمسة جميلة؟",
    touches: {
      called_ahead: "اتصال قبل الوصول",
      shoe_covers: "أغطية للأحذية",
      tidied_up: "ترتيب المكان",
      explained: "شرح واضح",
      remembered_us: "تذكّرونا",
      kind_to_pet: "لطف مع حيواننا الأليف",
    },
    unfinished: "هل بقي شيء لم يكتمل؟",
    unfinishedHint: "أخبرونا ما هو وسنهتم به.",
    callMe: "أرجو الاتصال بي",
    number: "رقم الهاتف",
    numberKnown: (p) => `رقم الهاتف (فارغ: المنتهي بـ ${p.ending})`,
    bestTime: "أفضل وقت",
    callSend: "اتصلوا بي",
    called: (p) => `سنتصل بكم${p.phone === "" ? "" : ` على ${p.phone}`}${p.when === "" ? "" : `، ${p.when}`}.`,
    reviewHappy: "هل تخبرون الآخرين أيضًا؟",
    reviewLow: "ويمكنكم قول ذلك علنًا.",
    pass: (w) => `من أيضًا قد يحتاج إلى ${w.business}؟`,
    passLink: "رابط لصديق",
  },
  place: {
    question: (w) => `كيف كان اليوم مع ${w.business}؟`,
    again: "التالي من فضلكم",
    scan: "كيف كانت التجربة؟",
    scanHint: "وجّهوا كاميرا الهاتف إلى هنا والمسوا وجهًا واحدًا. عشر ثوانٍ، بلا تطبيق.",
  },
  mirror: {
    question: (p) => `كيف كانت زيارتكم في نظر ${p.customer} برأيكم؟`,
    hint: (p) => `لمسة واحدة تكفي. لن يظهر ذلك لـ${p.customer}.`,
    thanks: (p) => `شكرًا ${p.staff}. تم التسجيل.`,
    closed: "مرّ يوم على هذه الإجابة وستبقى كما هي.",
    late: "فات الأوان لهذه الزيارة. ستأتي زيارة أخرى.",
  },
  friend: {
    title: (w) => (w.customer === "" ? `توصية بـ ${w.business}` : `توصية من ${w.customer}: ${w.business}`),
    hint: "اتركوا رقمكم وسنتصل بكم. لن يحصل عليه أحد غيرنا.",
    name: "الاسم",
    phone: "الهاتف",
    send: "اتصلوا بي",
    thanks: (p) => `شكرًا ${p.name}. سيصلكم اتصال من ${p.business}.`,
    wrong: "يرجى كتابة الاسم ورقم يمكننا الاتصال به.",
  },
  cavalry: {
    guarantee: "وعدنا",
  },
  gone: {
    unknownTitle: "هذا الرابط لا يفتح شيئًا",
    unknown: "يرجى التحقق منه، أو فتحه مجددًا من رسالتنا.",
    expiredTitle: "انتهت مدة هذا الرابط",
    expired: (p) => `لكننا في ${p.business} ما زلنا نرغب في سماعكم.`,
    reach: (p) => `اتصال: ${p.business}`,
    write: "اكتبوا لنا هنا.",
    writeSent: "رسالتكم في طريقها الآن إلى أحدنا. شكرًا على الكتابة.",
    troubleTitle: "لحظة من فضلكم",
    trouble: "لم نتمكن من حفظ الإجابة الآن. يرجى المحاولة بعد ثوانٍ.",
  },

  text: {
    invitation: (p) =>
      `${p.business}: ${p.customer === "" ? "" : `${p.customer}، `}كيف كانت التجربة${p.staff === null ? "" : ` مع ${p.staff}`}${p.job === null ? "" : ` (${p.job})`}؟`,
    lastAsk: "لن نسأل مجددًا.",
    tap: (p) => `للإجابة: ${p.link}`,
    orReply: " أو الرد برقم من 1 (سيئ) إلى 5 (ممتاز)",
    andStop: "، وSTOP للإيقاف",
    orStop: " أو الرد بكلمة STOP للإيقاف",
    promise: (p) =>
      `مرحبًا ${p.customer}، سيصلكم اتصال من ${p.manager} (${p.business}) في موعد أقصاه: ${p.when}. المتابعة هنا: ${p.link}`,
    mirror: (p) => `${p.staff}، كيف كانت الزيارة في نظر ${p.customer} برأيكم؟ لمسة واحدة: ${p.link}`,
    alert: (p) =>
      `${p.customer} (${[p.face === 0 ? "" : `${p.face}/5`, p.staff, p.job].filter(Boolean).join("، ")}): ${
        {
          low_face: "خيبة أمل",
          call_me: "طلب اتصال",
          unfinished: "بقي شيء لم يكتمل",
          wrote: "رسالة جديدة",
        }[p.why]
      }${p.automatic ? " (ربما آلي)" : ""}. للتولي: ${p.link} أو الرد بـ ${p.code}`,
    friend: (p) => `${p.name} بتوصية من ${p.customer}، والمطلوب اتصال: ${p.phone}`,
    taken: (p) => `حالة ${p.customer} في عهدة ${p.manager}. لا حاجة لشيء آخر.`,
    youHaveIt: (p) =>
      `حالة ${p.customer} في عهدتك${p.phone === null ? "" : `: ${p.phone}`}. متى الاتصال؟ الرد بـ ${p.code} 15m أو 1h أو today أو tomorrow`,
    alreadyTaken: (p) => `الحالة في عهدة ${p.manager}، ${p.when}. لا حاجة لشيء آخر.`,
    roomTaken: (p) => `الحالة في عهدة ${p.manager}.`,
    caseOver: "انتهت هذه الحالة. لا شيء مطلوب.",
    raisedAgain: (p) => `انتهى هذا التنبيه: ${p.customer} بحاجة إلينا من جديد. أجب بـ ${p.code} لتتولى الأمر.`,
    codeUnknown: (p) => (p.codes === "" ? "لا شيء في الانتظار." : `أي حالة؟ الرد بـ ${p.codes}`),
    timeUnclear: (p) => `متى؟ الرد بـ ${p.code} 15m أو 1h أو today أو tomorrow`,
    storm: (p) => `عملاء بانتظاركم: ${p.count}${p.site === null ? "" : ` (${p.site})`}: ${p.named}. الكل: ${p.link}`,
    stop: "لا أريد المزيد من الأسئلة",
    stopped: "تم. لن نسأل مجددًا.",
    stopErased: "حذفنا كل ما يخصكم، وعنوانكم أيضًا. إن وصلكم منا شيء مرة أخرى فالرابط الذي فيه يوقفه.",
    stopTitle: "إيقاف أسئلتنا؟",
    thanks: (p) =>
      p.face <= 2
        ? `يا للأسف ${p.customer}. هذا مؤلم حقًا، ونحن نعتذر. نتصل الآن بمسؤول. المتابعة هنا: ${p.link}`
        : `شكرًا جزيلًا ${p.customer}. لإضافة كلمة: ${p.link}`,
    noted: (p) => `شكرًا ${p.customer}. وصلنا ذلك.`,
    help: (p) =>
      `${p.business}: الرد من 1 إلى 5 لوصف التجربة، أو STOP لإيقاف الرسائل.${p.contact === "" ? "" : ` للتواصل: ${p.contact}`}`,
    managerHelp: "لتولي حالة يكفي الرد برمزها، مثل 42، أو 42 1h للوعد باتصال خلال ساعة.",
    lost: (p) => `لم تعد الرسائل تصل إلى ${p.manager}: كان الرد STOP.`,
    badNumber: (p) => `لا تصل الرسائل إلى ${p.manager}: الرقم لا يعمل.`,
    badMail: (p) => `تعذر الوصول إلى ${p.manager} بالبريد الإلكتروني: الرسائل ترتد.`,
    channelRefused: (p) =>
      `لا تخرج الرسائل عبر ${p.channel}: بيانات الدخول مرفوضة. تتولى القنوات الأخرى؛ يرجى تجديدها.`,
    channelFiltered: (p) => `يحجز أحد المشغلين رسائلنا المرسلة عبر ${p.channel}. هل الرقم مسجل لديه والنص بسيط؟`,
    test: (p) => `${p.business}: هذه تجربة. التنبيهات تصل إلى هنا.`,
  },

  board: {
    title: (p) => `${p.business} اليوم`,
    waiting: "بانتظار شخص",
    nobody: "لا أحد ينتظر. هكذا ينبغي أن يكون.",
    states: {
      raised: "لم يتولّها أحد بعد",
      taken: "في عهدة شخص",
      fixing: "قيد الإصلاح",
      put_right: "أُصلحت",
      won_back: "عاد الرضا",
      lost: "فُقدت",
    },
    by: (p) => `قبل ${p.when}`,
    since: (p) => `منذ ${p.when}`,
    perception: "الانطباع",
    delighted: "جيد أو رائع",
    answers: (p) => answers(p.n),
    sites: "الفروع",
    staff: "الفريق",
    name: "الاسم",
    bands: {
      above: "أعلى من الآخرين",
      about: "مثل الآخرين",
      below: "أدنى من الآخرين",
      not_enough: "الإجابات قليلة بعد",
    },
    noAnswers: "لا إجابات بعد",
  },
  page: {
    done: "هذا كل شيء. يمكنكم إغلاق الصفحة.",
    sorry: (w) => `نعتذر${name(w, " ")}. ما كان ينبغي أن يكون الأمر هكذا.`,
    skip: "تخطٍّ",
    none: "لا شيء مما سبق",
    next: "تم",
    more: "هل من كلمة أخرى، أم نتصل بكم؟",
    wrote: "كتبتم لنا",
    has: (p) => `صارت عند ${p.name}.`,
    add: "إضافة شيء",
    refused: "تعذّر الحفظ: النص طويل جدًا أو لا يُقرأ. كلماتكم ما زالت في الخانة.",
    number: (p) => `رقم هاتفكم، ويتصل بكم ${p.manager}`,
    consent: "هل يمكن أن يقرأ الآخرون كلماتكم مع الاسم الأول؟",
    yes: "نعم، بكل سرور",
    no: "لا، تبقى بيننا",
    friendGets: "هذا ما سيقرأه من ترسلون إليه:",
    friendHappy: (p) => `تجربتي مع ${p.business} جيدة. إن احتجتم إليهم يومًا: ${p.link}`,
    friendPlain: (p) => `${p.business}، إن احتجتم إليهم يومًا: ${p.link}`,
    share: "مشاركة",
    shareText: "رسالة نصية",
    copy: "نسخ",
    copied: "نُسخت",
    foot: "عن هذه الصفحة",
    imprint: "من نحن",
    privacy: "الخصوصية",
    back: "رجوع",
    privacyText: (p) => [
      `تحتفظ ${p.business} بإجابتكم وكلماتكم وبالرقم أو العنوان الذي وصلكم عليه السؤال، لإصلاح ما يلزم وللعمل بشكل أفضل.`,
      "لا تستخدم هذه الصفحة ملفات تعريف الارتباط ولا تحمّل شيئًا من جهة أخرى.",
      `للاطلاع على ما يُحفظ أو حذفه أو الاعتراض: ${p.contact}.`,
    ],
  },
};
