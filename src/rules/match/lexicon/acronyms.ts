/**
 * Letters that a customer may not know, ours to ship: `TERM=plain` with `;` between, the plain words where they
 * can stand in its place.
 * Well-known ones (PDF, PIN, FAQ, OK) and those that are nearly always names are not here.
 */

/** Support, shipping and billing desks among themselves. */
export const DESK_ACRONYMS =
  'RMA=return number;RTS=returned to us;RTO=returned to us;NDR=missed delivery;POD=proof of delivery;POP=proof of purchase;AWB=tracking number;BOL=freight paper;LTL=freight;FTL=freight;3PL=delivery partner;OOS=out of stock;NLA=no longer made;EOL=no longer made;SKU=item number;MPN=part number;ASIN=item number;UPC=barcode number;EAN=barcode number;GRN=delivery confirmation;KYC=identity check;AML=identity check;CDD=identity check;PII=personal details;SLA=service level agreement;OLA;CSAT=rating;NPS=rating;RCA=review of what happened;CRM=notes;CSM=account manager;SME=specialist;OOO=out of the office;WFH=working from home;WISMO;DDP;KPI;FCR;AHT;SOP;BAU;POC;UAT;NBD;ARO;PIR;LOA;POA;MTTR;ETR;TAT;MOQ;NOC;DOA;EDI;FOB;CIF;VOC;TAM;SDR;AUP;MRR;ARR;OOTO;EDD';

/** Many customers know them; some do not. */
export const COMMON_ACRONYMS =
  'ETA=expected arrival time;ETD=expected departure time;T&C=terms;TOS=terms;EULA=software agreement;TBD=not decided yet;TBA=not announced yet;TBC=not confirmed yet;N/A=not available yet;OTP=one-time code;S/N=serial number;P/N=part number;PO=purchase order;EFT=bank transfer;ACH=bank transfer;BACS=bank transfer;GDPR;KB=help article';

/** Known to whoever works with computers, and quiet in technical talk. */
export const TECH_ACRONYMS =
  '2FA=two-step sign-in;MFA=two-step sign-in;TOTP=one-time code;SSO=single sign-in;DNS=domain setup;ISP=internet provider;UI=screen;BSOD=blue screen;CNAME;TTL;SSL;CDN;API;SDK;UX;SMTP;IMAP;DB;QA;FTP';

/** A time of day that only colleagues know: the customer gets one to fill in. */
export const DAY_ENDS = 'EOD EOB COB COP EOW EOM';

/** What nearly everyone knows by its letters, and short words that are only said loudly: "the ONLY one". */
export const KNOWN_LETTERS =
  'PDF PIN FAQ USB SMS ATM AI TV GPS URL ID IT UK US USA EU UN HR PR PC CPU GPU RAM CD DVD LED LCD HD HDMI UHD PS DM PM VIP DIY CEO CFO CTO VAT TAX IBAN SEPA BIC NHS DHL UPS USPS DPD GLS FBI CIA BBC CNN NASA IKEA BMW VW HP LG AMD IBM ASAP FYI BTW RIP EUR USD GBP CHF AC DC SIM SD DJ MOT NYC LA UV DNA HIV GP MRI CT WC SUV CV BBQ PHD MBA NGO APP MAC OK OS IOS QR VPN IP XL XXL XS DRM CSS ALT CTRL DEL ESC AWS RTL ISO USSR UFO MVP MMS RSVP PTO OP CC BCC JPG PNG ZIP CSV HTML XML JSON WIFI LAN IRS DMV SSN AAA ABC BA AA NOT ONLY ONE ALL AND BUT ANY NEW OLD LAST BOTH SAME NO YES ON OFF IN OUT UP OWN FULL BEST MAIN REAL TOP END BIG NEXT FREE NOW MUST VERY MORE MOST LESS SALE ITEM HUGE MAX MIN CODE DATE BOX CARD CAR';
