/**
 * A Request Tracker's own settings file, in Perl: everything in one folder, mail into a file instead of to people.
 * @param folder absolute
 */
export function settings(folder: string, port: number): string {
  return `
Set($rtname, 'desk.test');
Set($Organization, 'desk.test');
Set($CorrespondAddress, 'care@desk.test');
Set($CommentAddress, 'comment@desk.test');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($WebPath, '');
Set($Timezone, 'UTC');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/desk.sqlite');
Set($MailCommand, 'testfile');
Set($MasonDataDir, '${folder}/mason');
Set($MasonSessionDir, '${folder}/sessions');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set(%GnuPG, Enable => 0);
Set(%SMIME, Enable => 0);
1;
`;
}
