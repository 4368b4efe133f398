import { agreement } from "./agreement.ts";
import { cooperation } from "./cooperation.ts";
import { deployment } from "./deployment.ts";
import { expertExchange } from "./expert-exchange.ts";
import { finance } from "./finance.ts";
import type { Frame } from "./frame.ts";
import { investment } from "./investment.ts";
import { marketAccess } from "./market-access.ts";
import { meeting } from "./meeting.ts";
import { research } from "./research.ts";
import { service } from "./service.ts";
import { supply } from "./supply.ts";
import { technologyTransfer } from "./technology-transfer.ts";
import { training } from "./training.ts";

/** All frames, the more specific first: where several fit the same words the first one counts. */
export const FRAMES: readonly Frame[] = [
  agreement, technologyTransfer, deployment, training, supply, finance, investment, service, expertExchange, marketAccess, research, meeting, cooperation,
];
