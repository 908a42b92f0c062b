/** An organization brings in an old HTCDS sheet and sees what is lost. */
import { htcds, lossText } from '@openthb/exchange';

const sheet = `prs_FirstName,prs_Gender,prs_Citizenship,vic_TypeOfExploitation,vic_TraffickingStatus,cas_CaseOwner
Jane,Feminine,MD; RO,Forced labour;Forced begging,PossibleVictimOfTrafficking,somebody
John,Masculine,AL,Sexual exploitation,ActualVictimOfTrafficking,somebody
`;

const reading = htcds.read(
  { bytes: new Blob([sheet]).stream() as unknown as AsyncIterable<Uint8Array> },
  { issuer: 'my-ngo', nature: 'test', identities: 'leave-out', newId: () => crypto.randomUUID() },
);
for await (const located of reading.records) {
  if (located.ok) console.log(JSON.stringify(located.value).slice(0, 120));
  else console.log(located.finding.message);
}
console.log(lossText(reading.losses!()));
