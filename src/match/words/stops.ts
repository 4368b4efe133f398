/** Folded words that a name may have or lack. */
export const stops: ReadonlySet<string> = new Set(
  "the of for and in on to at by with from a an de del la las los el lo y e en para por con contra sobre al da do das dos di du des le les et und der die das von van o".split(" "),
);

/** Legal forms of companies, folded. */
export const legalForms: ReadonlySet<string> = new Set(
  "ltd limited inc incorporated llc llp lp plc corp co sa ag gmbh kg bv nv oy ab as spa srl sl sae sarl sas ooo oao zao pao pjsc ojsc jsc pvt private pte ltda limitada aktiengesellschaft gesellschaft kgaa se eurl cv rl".split(" "),
);
