import { useState } from 'react';
import { allowedSites } from '../../site-access/allowed-sites';
import { askForSites, giveBackSites } from '../kit/site-permission';
import { useGrantedSites } from '../kit/use-granted-sites';
import { ActionRow } from './action-row';
import { type KnownSite, SURE } from './known-site';
import { listed, siteWords } from './site-words';

interface SitesCardProps {
  known: readonly KnownSite[];
  /** Host names of sites that are off. */
  sitesOff: readonly string[];
  onSiteOn(host: string): void;
}

/** Where Tactful coaches: from the start, by one click, and what the agent allowed or switched off, with the way back. */
export function SitesCard({ known, sitesOff, onSiteOn }: SitesCardProps) {
  const sites = useGrantedSites();
  const [problem, setProblem] = useState<string>();
  if (!sites) return null;
  const { granted, own } = sites;
  const allow = async (origins: readonly string[]): Promise<void> => {
    const asked = await askForSites(origins);
    setProblem('problem' in asked ? asked.problem : undefined);
  };
  const presets = known.filter(({ access }) => access === 'preset');
  const ofPresets = presets.flatMap(({ matches }) => matches);
  const others = allowedSites(granted, own).filter((one) => !ofPresets.includes(one));
  const isOn = ({ matches }: KnownSite): boolean => matches.some((one) => granted.includes(one));
  return (
    <section className="card block" aria-label="Sites">
      <h2>Sites</h2>
      <p>From the start: {namesOf(known, 'install', true)}.</p>
      <p>
        From the start with basic support, as their pages are not known yet:{' '}
        {namesOf(known, 'install', false)}.
      </p>
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <h3>One click</h3>
      <p>People use these for other things too, so Tactful is there only if you want it.</p>
      <ul aria-label="One click">
        {presets.map((preset) => (
          <ActionRow
            key={preset.name}
            name={preset.name}
            line={SURE[preset.certainty]}
            {...(isOn(preset)
              ? { action: 'Stop', label: `Stop coaching in ${preset.name}` }
              : { action: 'Coach me', label: `Coach me in ${preset.name}` })}
            onPress={() => void (isOn(preset) ? giveBackSites(preset.matches) : allow(preset.matches))}
          />
        ))}
      </ul>
      <h3>Sites you allowed</h3>
      <p>
        On any other site where you answer customers, open the toolbar popup and choose Coach me on this site.
        Known by their pages then: {namesOf(known, 'self-hosted', true)}.
      </p>
      <ul aria-label="Sites you allowed">
        {others.map((one) => (
          <ActionRow
            key={one}
            name={siteWords(one)}
            action="Stop"
            label={`Stop coaching on ${siteWords(one)}`}
            onPress={() => void giveBackSites([one])}
          />
        ))}
      </ul>
      <h3>Sites that are off</h3>
      {sitesOff.length === 0 ? (
        <p>None. You can switch a site off in the toolbar popup.</p>
      ) : (
        <ul aria-label="Sites that are off">
          {sitesOff.map((host) => (
            <ActionRow
              key={host}
              name={host}
              action="Coach me here"
              label={`Coach me here, on ${host}`}
              onPress={() => onSiteOn(host)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function namesOf(known: readonly KnownSite[], access: KnownSite['access'], isSure: boolean): string {
  const named = known.filter((one) => one.access === access && (one.certainty !== 'hosts only') === isSure);
  return listed(named.map(({ name }) => name));
}
