/**
 * Letters that a customer may not know, with plain words for them, ours to ship: `TERM=plain` with `;` between.
 * Well-known ones (PDF, PIN, FAQ, OK) and those that are nearly always names are not here.
 */

/** Support, shipping and billing desks among themselves. */
export const DESK_ACRONYMS =
  "RMA=return number;RTS=returned to us;RTO=returned to us;NDR=missed delivery;POD=proof of delivery;POP=proof of purchase;AWB=tracking number;BOL=freight paper;LTL=shared-truck freight;FTL=full-truck freight;DDP=import taxes paid by us;3PL=delivery partner;WISMO=question about where your order is;OOS=out of stock;NLA=no longer made;EOL=no longer made;SKU=item number;MPN=maker's part number;ASIN=item number;UPC=barcode number;EAN=barcode number;GRN=delivery confirmation;MRR=monthly revenue;ARR=yearly revenue;KYC=identity check;AML=money-safety check;CDD=identity check;EDD=identity check;PII=personal details;AUP=fair-use rules;SLA=reply time;OLA=internal target;KPI=target;CSAT=rating;NPS=rating;FCR=first reply;AHT=time we spent;RCA=review of what happened;SOP=usual way of doing it;BAU=usual way of working;WIP=not finished yet;KB=help article;CRM=notes;POC=contact person;UAT=test phase;CSM=account manager;SDR=sales contact;SME=specialist;TAM=technical contact;OOO=out of the office;OOTO=out of the office;WFH=working from home;VOC=feedback";

/** Many customers know them; some do not. */
export const COMMON_ACRONYMS =
  'ETA=expected arrival time;ETD=expected departure time;T&C=terms;TOS=terms;EULA=software agreement;TBD=not decided yet;TBA=not announced yet;TBC=not confirmed yet;N/A=not available yet;OTP=one-time code;S/N=serial number;P/N=part number;PO=purchase order;EFT=bank transfer;ACH=bank transfer;BACS=bank transfer;GDPR=EU privacy law';

/** Known to whoever works with computers, and quiet in technical talk. */
export const TECH_ACRONYMS =
  '2FA=two-step sign-in;MFA=two-step sign-in;TOTP=one-time code;SSO=single sign-in;DNS=domain setup;CNAME=domain record;TTL=refresh time;SSL=secure connection;CDN=content server;ISP=internet provider;API=connection between our systems;SDK=developer kit;UI=screen;UX=design;SMTP=outgoing mail setting;IMAP=incoming mail setting;IP=network address;DB=database;QA=checking;BSOD=blue screen;VPN=private network;CSV=spreadsheet file;RAM=memory;CPU=processor;GPU=graphics chip;FTP=file transfer';

/** A time of day that only colleagues know: the customer gets one to fill in. */
export const DAY_ENDS = 'EOD EOB COB COP EOW EOM';
