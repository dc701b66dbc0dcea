import { words } from '../../text/word-set';

/** What agents ask customers for in a bare fragment, by the last noun of it. */

/** Told: "May I have your order number?" */
export const TOLD = words(
  'number numbers address name email e-mail phone mobile telephone zip zipcode postcode code id birth dob d.o.b pin digits ssn imei serial username login account model version reference password username vin date city country state # details quantity initials extension details serial barcode symptoms departure destination arrival answers answer s/n time day dates times host guests location size',
);
/** Told as well, where nothing but nouns is said: "Meter reading?", "Firmware version. Sensor ID." */
export const DATUM = words(
  'plate registration reading readings mileage amount total wording message year floor colour color surname weight height length width depth balance method voltage temperature pressure street house position iccid iban puk mac passport licence license make type brand value rate firmware os isp provider carrier bank occupation nationality postcode signature balance',
);
/** Handed over: "Could you send a screenshot?" */
export const HANDED_OVER = words(
  'screenshot screenshots photo photos picture pictures pic pics recording video receipt invoice copy file log logs document documents label statement',
);
/** Chosen: "Which browser are you using?" */
export const USED = words('browser device os phone-model app plan version');
/** A why: "May I ask the reason?" */
export const REASON = words('reason');

/** Short forms as customers would say them; keys and values in small letters. */
export const SAID_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['dob', 'date of birth'],
  ['order #', 'order number'],
  ['order no', 'order number'],
  ['order id', 'order number'],
  ['account #', 'account number'],
  ['account no', 'account number'],
  ['email', 'email address'],
  ['e-mail', 'email address'],
  ['phone', 'phone number'],
  ['mobile', 'mobile number'],
  ['zip', 'zip code'],
  ['serial', 'serial number'],
  ['serial no', 'serial number'],
  ['model', 'model number'],
  ['last 4', 'last four digits'],
  ['pic', 'photo'],
  ['pics', 'photos'],
]);

/** Words of these fragments that lose a title's capital: "Date of Birth". */
export const PLAIN_WORDS = words(
  'date of birth order account number email address phone mobile full first last middle maiden name zip postal code postcode serial model reference case ticket customer invoice tracking booking delivery shipping billing home contact callback digits and or the on your file receipt screenshot photo which what browser device version reason for return cancellation username card policy confirmation',
);
