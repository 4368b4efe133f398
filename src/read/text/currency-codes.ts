const set = (codes: string): ReadonlySet<string> => new Set(codes.split(" "));

/** Codes that stand glued to a number in press texts ("AUD1.5 billion"): the tokeniser cuts after them. */
export const CURRENCY_CODES = set(
  "AUD USD EUR GBP CAD NZD JPY CNY RMB INR LKR KRW SGD HKD CHF SEK NOK DKK BRL MXN ARS CLP COP PEN ZAR KES UGX TZS GHS NGN RWF XOF XAF XPF PGK FJD THB VND IDR MYR PHP BDT NPR PKR AED SAR QAR KWD TRY RUB KZT UAH EGP MAD DZD TND ETB SBD VUV WST TOP ZMW MWK BWP MUR NAD BYN GEL AMD AZN UZS JOD OMR BHD LBP IQD KHR LAK MMK MNT BND TWD ILS PLN CZK HUF RON JMD TTD BBD XCD CUP CUC DOP HTG GTQ HNL NIO CRC PYG UYU BOB CDF AOA MZN SLE SLL LRD GMD GNF MRU MVR BZD KYD BMD SRD YER SYP LYD SDG SSP MGA KMF DJF SOS BIF CVE STN SZL LSL MDL RSD BGN KGS TJS TMT MKD BAM ISK PAB VES VEF IRR SCR FCFA US",
);

/** Those among them that are names of other things too ("COP26"): only before a large number. */
export const DOUBTFUL_CODES = set("COP TOP TRY MAD PEN SAR CUP GEL SDG SOS BAM STN SSP SCR US");

/** Letters that stand for money only when they touch a sum: "K200,000", "R5 million", "Rs500 crore". */
export const MONEY_LETTERS = set("K R P M N L D E F G S Rs RS Re Tk TK Sh Shs KSh Ksh KShs Kshs USh Ush UShs Ushs TSh Tsh TShs Tshs RM Rp Br Kz Bs Nu CFA FCFA MK ZK Le Vt SR QR BD KD OMR Af Dh Dhs Ks Frw FRw Rwf FRW");
