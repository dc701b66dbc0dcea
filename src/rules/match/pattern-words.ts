/** Classes of words that the forms of several rules share, by the name they have in `WordPatterns`. */
export const CLASSES: Record<string, string> = {
  we: 'we i',
  pause: ', ; - – —',
  it: 'it that this',
  is: 'is was',
  be: 'am is are was were be been',
  do: 'do does did',
  aux: 'do does did have has had am is are was were can could will would must',
  claim:
    'claim claims idea suggestion statement allegation allegations notion accusation accusations assertion',
  false:
    'false untrue wrong incorrect inaccurate nonsense rubbish ridiculous absurd baseless unfounded groundless fabricated misleading fabrication lie invention',
  system:
    'system computer software screen tool app portal till program form machine terminal platform process',
  dept: 'sales billing marketing warehouse devs dev depot finance accounts management logistics dispatch engineering hr legal compliance purchasing kitchen reception branch surgery agency',
  true: 'true correct accurate right',
  must: 'need have must should ought',
  my: 'our my the your their his a an this that all any these',
  policy: 'policy policies terms rules guidelines conditions procedure procedures protocol',
  records:
    'record records system systems log logs note notes file files data database history tracking transcript report',
  show: 'show shows showing prove proves say says saying indicate indicates suggest suggests state states tell tells confirm confirms',
  mood: 'upset angry frustrated mad cross annoyed worked agitated heated emotional dramatic hysterical impatient aggressive offended sarcastic defensive impolite',
  spared:
    'need have had has want like ask asked deserve do done did receive received get got gotten see seen hear heard mind know known cause caused miss missed lose lost be been pay charged win break expect wait waited',
  sorry: 'sorry apologize apologise apologies regret',
  refuse:
    'refund replace exchange help assist offer waive cancel change process honor honour extend reimburse compensate approve accept issue give remove credit accommodate guarantee discuss share tell comment send reopen reverse override upgrade lower adjust return provide transfer reschedule modify hold ship deliver speculate answer allow',
  third:
    'team department agent manager supervisor store shop courier carrier warehouse seller partner supplier bank provider isp website site browser app vendor manufacturer merchant retailer landlord network company issuer airline developer author sales billing operator insurer insurance council hotel clinic garage school factory depot dealer host venue authority',
};
