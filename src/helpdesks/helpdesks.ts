import type { Helpdesk } from './helpdesk';
import { CHATWOOT } from './rows/chatwoot';
import { CRISP } from './rows/crisp';
import { DEMO } from './rows/demo';
import { FREESCOUT } from './rows/freescout';
import { FRESHDESK } from './rows/freshdesk';
import { FRONT } from './rows/front';
import { GMAIL } from './rows/gmail';
import { GORGIAS } from './rows/gorgias';
import { HELP_SCOUT } from './rows/help-scout';
import { HUBSPOT } from './rows/hubspot';
import { INTERCOM } from './rows/intercom';
import { JIRA_SERVICE_MANAGEMENT } from './rows/jira-service-management';
import { KUSTOMER } from './rows/kustomer';
import { LIBREDESK } from './rows/libredesk';
import { LIVEAGENT } from './rows/liveagent';
import { OSTICKET } from './rows/osticket';
import { OUTLOOK } from './rows/outlook';
import { REAMAZE } from './rows/reamaze';
import { REQUEST_TRACKER } from './rows/request-tracker';
import { SALESFORCE } from './rows/salesforce';
import { ZAMMAD } from './rows/zammad';
import { ZENDESK } from './rows/zendesk';
import { ZNUNY } from './rows/znuny';
import { ZOHO_DESK } from './rows/zoho-desk';

/** The helpdesks that Tactful knows by name. */
export const HELPDESKS: readonly Helpdesk[] = [
  ZENDESK,
  INTERCOM,
  FRESHDESK,
  FRONT,
  HELP_SCOUT,
  GORGIAS,
  ZOHO_DESK,
  KUSTOMER,
  LIVEAGENT,
  CRISP,
  REAMAZE,
  CHATWOOT,
  GMAIL,
  OUTLOOK,
  HUBSPOT,
  SALESFORCE,
  JIRA_SERVICE_MANAGEMENT,
  ZAMMAD,
  REQUEST_TRACKER,
  ZNUNY,
  OSTICKET,
  FREESCOUT,
  LIBREDESK,
];

/** The rows of a build: only the build mode `demo` has the demo helpdesk. */
export function helpdesksIn(mode: string): readonly Helpdesk[] {
  return mode === 'demo' ? [...HELPDESKS, DEMO] : HELPDESKS;
}
