<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>Vocabulary</name>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Administrative staff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Administrative staff (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Auditor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Child</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compulsory health insurance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Control doctor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Daughter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deceased</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deceased (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deputy unit head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Director General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divorced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divorced (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fallen on duty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fallen on duty (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Female</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For each event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fostered child (kafala)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fostered girl (kafala)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foundation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foundation committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health inspection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hierarchical channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insurer of the complementary cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Male</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Married</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Married (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mother</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mutual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once a season</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once in a career</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Orphan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Orphan (girl)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partly accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Periodic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Principal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Principal (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reception officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retiree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retiree (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serving officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serving officer (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Social</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trainee officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trainee officer (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transmitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit's counter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widow (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widowed (woman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wife</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
