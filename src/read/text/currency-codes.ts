/** Codes that stand glued to a number in press texts ("AUD1.5 billion"): the tokeniser cuts after them. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  "AUD USD EUR GBP CAD NZD JPY CNY RMB INR LKR KRW SGD HKD CHF SEK NOK DKK BRL MXN ARS CLP COP PEN ZAR KES UGX TZS GHS NGN RWF XOF XAF XPF PGK FJD THB VND IDR MYR PHP BDT NPR PKR AED SAR QAR KWD TRY RUB KZT UAH EGP MAD DZD TND ETB".split(" "),
);
