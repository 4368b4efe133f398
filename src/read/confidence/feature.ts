/** What speaks for or against a candidate: a name and what it has found, in one to three parts. Its texts are made where somebody reads them. */
export type Feature = readonly [name: string, value: string, second?: string, third?: string];

/** As the weights and people know it: "object=deployment:workers". */
export const featureText = ([name, ...values]: Feature): string => `${name}=${values.join(":")}`;
