<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Documents</name>
  <message>
   <source>The last day comes before the first. Check both.</source>
   <translation>Le dernier jour précède le premier. Vérifiez les deux.</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source> or </source>
   <translation>ou</translation>
  </message>
  <message numerus="yes">
   <source>%n days (term)</source>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n dossier</numerusform>
    <numerusform>%n dossiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests are still under study: {numbers}.</source>
   <translation>
    <numerusform>La demande n° {numbers} est encore à l'étude.</numerusform>
    <numerusform>Les demandes n° {numbers} sont encore à l'étude.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sealed envelopes</source>
   <translation>
    <numerusform>%n pli confidentiel</numerusform>
    <numerusform>%n plis confidentiels</numerusform>
   </translation>
  </message>
  <message>
   <source>, and of </source>
   <translation>et à</translation>
  </message>
  <message>
   <source>, and that you are granted {amount} ({words}), of the {asked} asked for.</source>
   <translation>, et qu'un montant de {amount} ({words}) est accordé, sur les {asked} demandés.</translation>
  </message>
  <message>
   <source>, and that you are granted {amount} ({words}).</source>
   <translation>, et qu'un montant de {amount} ({words}) est accordé.</translation>
  </message>
  <message>
   <source>Acknowledgement of receipt</source>
   <translation>Accusé de réception</translation>
  </message>
  <message numerus="yes">
   <source>After the study of {request}, which aims at: {service}, I have the honour to inform you that %n papers are missing from it:</source>
   <translation>
    <numerusform>Après étude de {request} relative à « {service} », j'ai l'honneur de vous faire connaître que la pièce suivante y fait défaut :</numerusform>
    <numerusform>Après étude de {request} relative à « {service} », j'ai l'honneur de vous faire connaître que les %n pièces suivantes y font défaut :</numerusform>
   </translation>
  </message>
  <message>
   <source>Amount requested (dirhams)</source>
   <translation>Montant demandé (DH)</translation>
  </message>
  <message>
   <source>Attestation of benefit</source>
   <translation>Attestation de bénéfice</translation>
  </message>
  <message>
   <source>Attestation of membership</source>
   <translation>Attestation d'adhésion</translation>
  </message>
  <message>
   <source>Attestation of no benefit</source>
   <translation>Attestation de non-bénéfice</translation>
  </message>
  <message>
   <source>Beneficiary and type of request</source>
   <translation>Bénéficiaire et nature de la demande</translation>
  </message>
  <message>
   <source>Cancelled: {reason}</source>
   <translation>Annulé : {reason}</translation>
  </message>
  <message numerus="yes">
   <source>Carried from the previous page, %n files</source>
   <translation>
    <numerusform>Report de la page précédente, %n dossier</numerusform>
    <numerusform>Report de la page précédente, %n dossiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Carried to the next page, %n files</source>
   <translation>
    <numerusform>À reporter, %n dossier</numerusform>
    <numerusform>À reporter, %n dossiers</numerusform>
   </translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Confidentiel</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Notification</translation>
  </message>
  <message>
   <source>Dispatch slip</source>
   <translation>Bordereau d'envoi</translation>
  </message>
  <message>
   <source>Dispatch slip no. {number}</source>
   <translation>Bordereau d'envoi n° {number}</translation>
  </message>
  <message>
   <source>Dispatch slip no. {number} of {date}</source>
   <translation>Bordereau d'envoi n° {number} du {date}</translation>
  </message>
  <message>
   <source>Document number {number} · {code}</source>
   <translation>Document n° {number} · {code}</translation>
  </message>
  <message>
   <source>Done at {town}, on {date}</source>
   <translation>Fait à {town}, le {date}</translation>
  </message>
  <message>
   <source>Draft, not to be sent</source>
   <translation>Projet, à ne pas envoyer</translation>
  </message>
  <message>
   <source>Enclosures:</source>
   <translation>P. J. :</translation>
  </message>
  <message>
   <source>Everything on the slip was answered: there is no reminder.</source>
   <translation>Tout le bordereau a reçu sa réponse : il n'y a pas de rappel.</translation>
  </message>
  <message>
   <source>File {number}</source>
   <translation>dossier {number}</translation>
  </message>
  <message>
   <source>For its payment, please bring to the unit an attestation of the bank account (RIB).</source>
   <translation>Pour son versement, veuillez déposer au Service une attestation de relevé d'identité bancaire (RIB).</translation>
  </message>
  <message>
   <source>From {sender}</source>
   <translation>{sender}</translation>
  </message>
  <message>
   <source>From:</source>
   <translation>De :</translation>
  </message>
  <message numerus="yes">
   <source>I have the honour to remind you that, until {date}, the unit received no final decision on the files listed below, %n days after they were sent to you.</source>
   <translation>
    <numerusform>J'ai l'honneur de vous rappeler qu'au {date}, le Service n'a reçu aucune décision définitive sur les dossiers énumérés ci-dessous, %n jour après leur envoi.</numerusform>
    <numerusform>J'ai l'honneur de vous rappeler qu'au {date}, le Service n'a reçu aucune décision définitive sur les dossiers énumérés ci-dessous, %n jours après leur envoi.</numerusform>
   </translation>
  </message>
  <message>
   <source>In all: {amount} ({words}).</source>
   <translation>Soit au total : {amount} ({words}).</translation>
  </message>
  <message>
   <source>In answer to {request}, which aims at: {service}, I have the honour to inform you that it was {accepted} by {body}</source>
   <translation>En réponse à {request} relative à « {service} », j'ai l'honneur de vous faire connaître qu'elle a été {accepted} par {body}</translation>
  </message>
  <message>
   <source>In answer to {request}, which aims at: {service}, I have the honour to inform you that it was {partly} by {body}</source>
   <translation>En réponse à {request} relative à « {service} », j'ai l'honneur de vous faire connaître qu'elle a été {partly} par {body}</translation>
  </message>
  <message>
   <source>In answer to {request}, which aims at: {service}, I regret to inform you that it was {refused} by {body}.</source>
   <translation>En réponse à {request} relative à « {service} », j'ai le regret de vous faire connaître qu'elle a été {refused} par {body}.</translation>
  </message>
  <message>
   <source>Internal verification code</source>
   <translation>Code de vérification interne</translation>
  </message>
  <message>
   <source>It bears the number {number} and is valid from {first} to {last}.</source>
   <translation>Cette décision porte le n° {number} et est valable du {first} au {last}.</translation>
  </message>
  <message>
   <source>It bears the number {number} and is valid until {last}.</source>
   <translation>Cette décision porte le n° {number} et est valable jusqu'au {last}.</translation>
  </message>
  <message>
   <source>It bears the number {number}.</source>
   <translation>Cette décision porte le n° {number}.</translation>
  </message>
  <message>
   <source>It runs again from the day the last of them is brought.</source>
   <translation>Il reprend à compter du jour du dépôt de la dernière d'entre elles.</translation>
  </message>
  <message>
   <source>It was granted by {body} on {date}, on the request no. {number}</source>
   <translation>Cette prestation a été accordée par {body} le {date}, sur la demande n° {number}</translation>
  </message>
  <message>
   <source>Madam</source>
   <translation>Madame</translation>
  </message>
  <message>
   <source>Made in two copies: {body}, the unit</source>
   <translation>Établi en deux exemplaires : {body}, le Service</translation>
  </message>
  <message>
   <source>Mr or Mrs {name}</source>
   <translation>M./Mme {name}</translation>
  </message>
  <message>
   <source>Mr {name}</source>
   <translation>Monsieur {name}</translation>
  </message>
  <message>
   <source>Mrs {name}</source>
   <translation>Madame {name}</translation>
  </message>
  <message>
   <source>Name and quality</source>
   <translation>Nom et qualité</translation>
  </message>
  <message>
   <source>No amount is asked for on this slip.</source>
   <translation>Aucun montant n'est demandé sur ce bordereau.</translation>
  </message>
  <message>
   <source>No attestation is made in the name of one who died.</source>
   <translation>Aucune attestation n'est établie au nom d'une personne décédée. Choisissez l'un de ses ayants droit.</translation>
  </message>
  <message>
   <source>No number of membership is recorded, of the Foundation or of the mutual. Write it in the file first.</source>
   <translation>Aucun numéro d'adhésion n'est enregistré, ni à la Fondation ni à la mutuelle. Inscrivez-le d'abord au dossier.</translation>
  </message>
  <message>
   <source>No paper is missing: there is nothing to ask for.</source>
   <translation>Aucune pièce ne manque : il n'y a rien à demander.</translation>
  </message>
  <message>
   <source>No reason of the decision is recorded, and law 55-19 asks that it be told.</source>
   <translation>Aucun motif de la décision n'est enregistré, et la loi 55-19 veut qu'il soit communiqué.</translation>
  </message>
  <message>
   <source>No. {number}</source>
   <translation>N° {number}</translation>
  </message>
  <message>
   <source>Nobody of this file, or more than one, is called so. Type the whole name or the identity card.</source>
   <translation>Personne dans ce dossier, ou plus d'une, ne porte ce nom. Écrivez le nom entier ou le numéro de la CNIE.</translation>
  </message>
  <message>
   <source>Nothing was decided on this request yet. Record it first.</source>
   <translation>Aucune décision n'est encore enregistrée sur cette demande. Enregistrez-la d'abord.</translation>
  </message>
  <message>
   <source>Nothing was granted on this request: there is no benefit to attest.</source>
   <translation>Rien n'a été accordé sur cette demande : il n'y a pas de bénéfice à attester.</translation>
  </message>
  <message>
   <source>Nothing was granted to this person in {year}.</source>
   <translation>Rien n'a été accordé à cette personne en {year}.</translation>
  </message>
  <message>
   <source>Notice of missing papers</source>
   <translation>Demande de complément</translation>
  </message>
  <message>
   <source>Notification of decision</source>
   <translation>Notification de décision</translation>
  </message>
  <message>
   <source>Number in the registry</source>
   <translation>N° du bureau d'ordre</translation>
  </message>
  <message>
   <source>Number: {number}</source>
   <translation>N° {number}</translation>
  </message>
  <message>
   <source>Page {number} of {total}</source>
   <translation>Page {number} sur {total}</translation>
  </message>
  <message>
   <source>Papers sent</source>
   <translation>Désignation des pièces</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Please bring them within {term} of receiving this notice.</source>
   <translation>Je vous prie de bien vouloir les produire dans un délai de {term} à compter de la réception de la présente.</translation>
  </message>
  <message>
   <source>Please let us know what was decided on them, or what delays it, so that the persons concerned can be told within the legal terms.</source>
   <translation>Je vous prie de bien vouloir nous faire connaître la suite qui leur a été réservée, ou ce qui la retarde, afin que les intéressés puissent en être informés dans les délais légaux.</translation>
  </message>
  <message>
   <source>Printed on {date} at {time} · {name}</source>
   <translation>Imprimé le {date} à {time} · {name}</translation>
  </message>
  <message>
   <source>Received by us on</source>
   <translation>Reçu le</translation>
  </message>
  <message>
   <source>Received the original of this letter on</source>
   <translation>Reçu l'original de la présente le</translation>
  </message>
  <message>
   <source>Reference:</source>
   <translation>Réf. :</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Observations</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Rappel</translation>
  </message>
  <message numerus="yes">
   <source>Reminder about %n files without an answer</source>
   <translation>
    <numerusform>rappel au sujet de %n dossier resté sans réponse</numerusform>
    <numerusform>rappel au sujet de %n dossiers restés sans réponse</numerusform>
   </translation>
  </message>
  <message>
   <source>Reminder letter</source>
   <translation>Lettre de rappel</translation>
  </message>
  <message>
   <source>Reminder no. {number}</source>
   <translation>Rappel n° {number}</translation>
  </message>
  <message>
   <source>Request no. {number} lodged on {date} for {beneficiary}</source>
   <translation>Demande n° {number} déposée le {date} pour {beneficiary}</translation>
  </message>
  <message>
   <source>Request number</source>
   <translation>N° de la demande</translation>
  </message>
  <message>
   <source>Request {number}</source>
   <translation>n° {number}</translation>
  </message>
  <message>
   <source>Requested (dirhams)</source>
   <translation>Demandé (DH)</translation>
  </message>
  <message>
   <source>Second reminder</source>
   <translation>Deuxième rappel</translation>
  </message>
  <message>
   <source>Sent by:</source>
   <translation>Voie d'envoi :</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Signature de l'intéressé(e)</translation>
  </message>
  <message>
   <source>Signature and stamp</source>
   <translation>Signature et cachet</translation>
  </message>
  <message>
   <source>Signature of the receiver and stamp of: {body}</source>
   <translation>Signature du destinataire et cachet : {body}</translation>
  </message>
  <message>
   <source>Sir</source>
   <translation>Monsieur</translation>
  </message>
  <message>
   <source>Subject:</source>
   <translation>Objet :</translation>
  </message>
  <message>
   <source>Telephone: {number}</source>
   <translation>Tél. : {number}</translation>
  </message>
  <message numerus="yes">
   <source>The %n days left of it run again from the day the last of them is brought.</source>
   <translation>
    <numerusform>Le jour qui en reste (%n) reprend à compter du dépôt de la dernière d'entre elles.</numerusform>
    <numerusform>Les %n jours qui en restent reprennent à compter du dépôt de la dernière d'entre elles.</numerusform>
   </translation>
  </message>
  <message>
   <source>The amount granted will be paid by bank transfer to the account no. {rib}.</source>
   <translation>Le montant accordé sera versé par virement bancaire au compte n° {rib}.</translation>
  </message>
  <message>
   <source>The decision was reasoned as follows:</source>
   <translation>Cette décision est motivée comme suit :</translation>
  </message>
  <message>
   <source>The file is kept at this unit under number {number}.</source>
   <translation>Le dossier est tenu par le présent Service sous le n° {number}.</translation>
  </message>
  <message>
   <source>The following was paid of it so far:</source>
   <translation>Il en a été versé à ce jour :</translation>
  </message>
  <message>
   <source>The papers were not asked for yet. Record the step «Note of missing papers» first.</source>
   <translation>Ces pièces n'ont pas encore été demandées. Enregistrez d'abord l'étape « Pièces manquantes ».</translation>
  </message>
  <message>
   <source>The rights of this person ended on {date}: there is no membership to attest.</source>
   <translation>Les droits de cette personne ont pris fin le {date} : il n'y a pas d'adhésion à attester.</translation>
  </message>
  <message>
   <source>The term of the answer is suspended since {date}.</source>
   <translation>Le délai de réponse est suspendu depuis le {date}.</translation>
  </message>
  <message>
   <source>The undersigned, {head}, attests that {name}, {identity},</source>
   <translation>Le soussigné, {head}, atteste que {name}, {identity},</translation>
  </message>
  <message>
   <source>There is left to pay: {amount} ({words}).</source>
   <translation>Reste à verser : {amount} ({words}).</translation>
  </message>
  <message>
   <source>There is nothing on the slip yet.</source>
   <translation>Le bordereau est encore vide.</translation>
  </message>
  <message>
   <source>There was a benefit: {service}, request {number} of {date}. It cannot be attested that there was none.</source>
   <translation>Il y a eu bénéfice : {service}, demande {number} du {date}. Le contraire ne peut être attesté.</translation>
  </message>
  <message>
   <source>Third reminder</source>
   <translation>Troisième rappel</translation>
  </message>
  <message>
   <source>This attestation is delivered to her at her request, {use}.</source>
   <translation>La présente attestation est délivrée à l'intéressée, sur sa demande, {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to her legal guardian, {guardian}, {use}.</source>
   <translation>La présente attestation est délivrée à son tuteur légal, {guardian}, {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to him at his request, {use}.</source>
   <translation>La présente attestation est délivrée à l'intéressé, sur sa demande, {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to his legal guardian, {guardian}, {use}.</source>
   <translation>La présente attestation est délivrée à son tuteur légal, {guardian}, {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to who has charge of her, {use}.</source>
   <translation>La présente attestation est délivrée à la personne qui en a la charge, {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to who has charge of him, {use}.</source>
   <translation>La présente attestation est délivrée à la personne qui en a la charge, {use}.</translation>
  </message>
  <message>
   <source>This person's rights are not open, and so there is no membership to attest: {reason}</source>
   <translation>Les droits de cette personne ne sont pas ouverts, et il n'y a pas d'adhésion à attester : {reason}</translation>
  </message>
  <message>
   <source>This second demand is made because: {reason}</source>
   <translation>Cette seconde demande est faite pour le motif suivant : {reason}</translation>
  </message>
  <message>
   <source>To be sent back to: {unit}</source>
   <translation>À retourner à : {unit}</translation>
  </message>
  <message>
   <source>To:</source>
   <translation>À :</translation>
  </message>
  <message>
   <source>Total amount requested, in words:</source>
   <translation>Montant total demandé, en toutes lettres :</translation>
  </message>
  <message numerus="yes">
   <source>Total: %n files</source>
   <translation>
    <numerusform>Total : %n dossier</numerusform>
    <numerusform>Total : %n dossiers</numerusform>
   </translation>
  </message>
  <message>
   <source>Under law 55.19 on the simplification of procedures, these papers are asked for once, in one copy, without any certification of copies.</source>
   <translation>Conformément à la loi n° 55-19 relative à la simplification des procédures et des formalités administratives, ces pièces sont demandées une seule fois, en un seul exemplaire et sans certification de conformité.</translation>
  </message>
  <message>
   <source>Under the authority of:</source>
   <translation>S/C de :</translation>
  </message>
  <message>
   <source>What is to come cannot be attested. Choose a day until today.</source>
   <translation>L'avenir ne peut être attesté. Choisissez un jour jusqu'à aujourd'hui.</translation>
  </message>
  <message>
   <source>With this, the amount granted is paid in full.</source>
   <translation>Le montant accordé est ainsi versé en totalité.</translation>
  </message>
  <message>
   <source>You may bring them to the unit, from Monday to Friday, or send them by mail or through the hierarchical channel, with the number of the request. A receipt is given at once.</source>
   <translation>Vous pouvez les déposer au Service, du lundi au vendredi, ou les adresser par courrier ou par la voie hiérarchique, en rappelant le numéro de la demande. Un récépissé en est remis aussitôt.</translation>
  </message>
  <message>
   <source>You may lodge a written and reasoned appeal at this unit within {term} of being notified of this letter, with the papers that support it. A receipt is given at once.</source>
   <translation>Vous pouvez déposer auprès du présent Service un recours écrit et motivé dans un délai de {term} à compter de la notification de la présente, accompagné des pièces qui l'appuient. Un récépissé en est remis aussitôt.</translation>
  </message>
  <message>
   <source>Your last word</source>
   <translation>Votre dernière réponse</translation>
  </message>
  <message>
   <source>Your request no. {number} lodged on {date}</source>
   <translation>Votre demande n° {number} déposée le {date}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>acceptée</translation>
  </message>
  <message>
   <source>accepted in part</source>
   <translation>acceptée partiellement</translation>
  </message>
  <message>
   <source>born in {year}</source>
   <translation>né en {year}</translation>
  </message>
  <message>
   <source>born in {year} (woman)</source>
   <translation>née en {year}</translation>
  </message>
  <message>
   <source>born on {date}</source>
   <translation>né le {date}</translation>
  </message>
  <message>
   <source>born on {date} (woman)</source>
   <translation>née le {date}</translation>
  </message>
  <message>
   <source>boy fostered (kafala) by {principal}</source>
   <translation>enfant recueilli (kafala) par {principal}</translation>
  </message>
  <message>
   <source>continued</source>
   <translation>suite</translation>
  </message>
  <message>
   <source>corresponding to</source>
   <translation>correspondant au</translation>
  </message>
  <message>
   <source>corresponding to {date}</source>
   <translation>correspondant au {date}</translation>
  </message>
  <message>
   <source>daughter of {principal}</source>
   <translation>fille de {principal}</translation>
  </message>
  <message>
   <source>decision of {body} no. {number} of {date}</source>
   <translation>décision n° {number} prise le {date} par {body}</translation>
  </message>
  <message>
   <source>decision of {body} of {date}</source>
   <translation>décision prise le {date} par {body}</translation>
  </message>
  <message>
   <source>father of {principal}</source>
   <translation>père de {principal}</translation>
  </message>
  <message>
   <source>girl fostered (kafala) by {principal}</source>
   <translation>enfant recueillie (kafala) par {principal}</translation>
  </message>
  <message>
   <source>holder of identity card no. {number}</source>
   <translation>titulaire de la CNIE n° {number}</translation>
  </message>
  <message>
   <source>holder of identity card no. {number} (woman)</source>
   <translation>titulaire de la CNIE n° {number}</translation>
  </message>
  <message>
   <source>husband of {principal}</source>
   <translation>époux de {principal}</translation>
  </message>
  <message>
   <source>legal guardian of {name}</source>
   <translation>tuteur légal de {name}</translation>
  </message>
  <message>
   <source>mother of {principal}</source>
   <translation>mère de {principal}</translation>
  </message>
  <message>
   <source>notification of a decision: acceptance</source>
   <translation>notification d'une décision : accord</translation>
  </message>
  <message>
   <source>notification of a decision: partial acceptance</source>
   <translation>notification d'une décision : accord partiel</translation>
  </message>
  <message>
   <source>notification of a decision: refusal</source>
   <translation>notification d'une décision : rejet motivé</translation>
  </message>
  <message numerus="yes">
   <source>of which %n sealed envelopes</source>
   <translation>
    <numerusform>dont %n pli confidentiel</numerusform>
    <numerusform>dont %n plis confidentiels</numerusform>
   </translation>
  </message>
  <message>
   <source>orphan daughter of {principal}</source>
   <translation>orpheline de {principal}</translation>
  </message>
  <message>
   <source>orphan son of {principal}</source>
   <translation>orphelin de {principal}</translation>
  </message>
  <message>
   <source>received by you on {date}</source>
   <translation>reçu par vos services le {date}</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rejetée</translation>
  </message>
  <message>
   <source>request for the papers that complete a file</source>
   <translation>demande de complément de dossier</translation>
  </message>
  <message>
   <source>sealed envelope no. {number}</source>
   <translation>pli confidentiel n° {number}</translation>
  </message>
  <message>
   <source>service number {number}</source>
   <translation>matricule n° {number}</translation>
  </message>
  <message>
   <source>son of {principal}</source>
   <translation>fils de {principal}</translation>
  </message>
  <message>
   <source>the Foundation</source>
   <translation>la Fondation</translation>
  </message>
  <message>
   <source>the health inspection</source>
   <translation>l'Inspection de la santé</translation>
  </message>
  <message>
   <source>the late {name} (man)</source>
   <translation>feu {name}</translation>
  </message>
  <message>
   <source>the late {name} (woman)</source>
   <translation>feue {name}</translation>
  </message>
  <message>
   <source>the mutual</source>
   <translation>la Mutuelle</translation>
  </message>
  <message>
   <source>the request referred to above</source>
   <translation>la demande citée en référence</translation>
  </message>
  <message>
   <source>the rights holders of {late}</source>
   <translation>Aux ayants droit de {late}</translation>
  </message>
  <message>
   <source>to be produced to {body}</source>
   <translation>pour être produite auprès de {body}</translation>
  </message>
  <message>
   <source>to be used where needed</source>
   <translation>pour servir et valoir ce que de droit</translation>
  </message>
  <message>
   <source>to {addressee}</source>
   <translation>à {addressee}</translation>
  </message>
  <message>
   <source>under the authority of {supervisor}</source>
   <translation>sous couvert de {supervisor}</translation>
  </message>
  <message>
   <source>urgent</source>
   <translation>urgent</translation>
  </message>
  <message>
   <source>widow of {principal}</source>
   <translation>veuve de {principal}</translation>
  </message>
  <message>
   <source>widower of {principal}</source>
   <translation>veuf de {principal}</translation>
  </message>
  <message>
   <source>wife of {principal}</source>
   <translation>épouse de {principal}</translation>
  </message>
  <message>
   <source>your request referred to above</source>
   <translation>votre demande citée en référence</translation>
  </message>
  <message>
   <source>{amount} on {date}, {mode}</source>
   <translation>{amount} le {date}, {mode}</translation>
  </message>
  <message>
   <source>{decision}, for an amount of {amount} ({words}).</source>
   <translation>{decision}, pour un montant de {amount} ({words}).</translation>
  </message>
  <message>
   <source>{institution} under number {number}</source>
   <translation>{institution} sous le n° {number}</translation>
  </message>
  <message>
   <source>{name}, fallen on duty (man)</source>
   <translation>feu {name}, mort en service</translation>
  </message>
  <message>
   <source>{name}, fallen on duty (woman)</source>
   <translation>feue {name}, morte en service</translation>
  </message>
  <message>
   <source>{opening} benefited (man) from the following service: {service}.</source>
   <translation>{opening} a bénéficié de la prestation suivante : {service}.</translation>
  </message>
  <message>
   <source>{opening} benefited (man) in {year} from the following services:</source>
   <translation>{opening} a bénéficié en {year} des prestations suivantes :</translation>
  </message>
  <message>
   <source>{opening} benefited (woman) from the following service: {service}.</source>
   <translation>{opening} a bénéficié de la prestation suivante : {service}.</translation>
  </message>
  <message>
   <source>{opening} benefited (woman) in {year} from the following services:</source>
   <translation>{opening} a bénéficié en {year} des prestations suivantes :</translation>
  </message>
  <message>
   <source>{opening} did not benefit (man), from {first} to {last}, from any of the services that go through this unit, by the registers it keeps.</source>
   <translation>{opening} n'a bénéficié, du {first} au {last}, d'aucune des prestations servies par l'intermédiaire du présent Service, d'après les registres tenus par celui-ci.</translation>
  </message>
  <message>
   <source>{opening} did not benefit (man), from {first} to {last}, from the following service, by the registers this unit keeps: {service}.</source>
   <translation>{opening} n'a pas bénéficié, du {first} au {last}, d'après les registres tenus par le présent Service, de la prestation suivante : {service}.</translation>
  </message>
  <message>
   <source>{opening} did not benefit (woman), from {first} to {last}, from any of the services that go through this unit, by the registers it keeps.</source>
   <translation>{opening} n'a bénéficié, du {first} au {last}, d'aucune des prestations servies par l'intermédiaire du présent Service, d'après les registres tenus par celui-ci.</translation>
  </message>
  <message>
   <source>{opening} did not benefit (woman), from {first} to {last}, from the following service, by the registers this unit keeps: {service}.</source>
   <translation>{opening} n'a pas bénéficié, du {first} au {last}, d'après les registres tenus par le présent Service, de la prestation suivante : {service}.</translation>
  </message>
  <message>
   <source>{opening} is a member (man) of {institutions}.</source>
   <translation>{opening} est adhérent à {institutions}.</translation>
  </message>
  <message>
   <source>{opening} is a member (woman) of {institutions}.</source>
   <translation>{opening} est adhérente à {institutions}.</translation>
  </message>
  <message>
   <source>{opening} is entered (man) among the rights holders of a member of {institutions}.</source>
   <translation>{opening} est inscrit parmi les ayants droit d'un adhérent à {institutions}.</translation>
  </message>
  <message>
   <source>{opening} is entered (woman) among the rights holders of a member of {institutions}.</source>
   <translation>{opening} est inscrite parmi les ayants droit d'un adhérent à {institutions}.</translation>
  </message>
  <message>
   <source>{opening} never benefited (man) from the following service, by the registers this unit keeps: {service}.</source>
   <translation>{opening} n'a jamais bénéficié, d'après les registres tenus par le présent Service, de la prestation suivante : {service}.</translation>
  </message>
  <message>
   <source>{opening} never benefited (woman) from the following service, by the registers this unit keeps: {service}.</source>
   <translation>{opening} n'a jamais bénéficié, d'après les registres tenus par le présent Service, de la prestation suivante : {service}.</translation>
  </message>
  <message>
   <source>{opening} was granted (man) the following service: {service}.</source>
   <translation>{opening} s'est vu accorder la prestation suivante : {service}.</translation>
  </message>
  <message>
   <source>{opening} was granted (woman) the following service: {service}.</source>
   <translation>{opening} s'est vu accorder la prestation suivante : {service}.</translation>
  </message>
  <message>
   <source>{place} {date}</source>
   <translation>{place} {date}</translation>
  </message>
  <message>
   <source>{quality} ({rank})</source>
   <translation>{quality} ({rank})</translation>
  </message>
  <message>
   <source>{received} under {reference}</source>
   <translation>{received} sous le n° {reference}</translation>
  </message>
  <message>
   <source>{service}, on {date} (request no. {number})</source>
   <translation>{service}, le {date} (demande n° {number})</translation>
  </message>
  <message>
   <source>{service}: {amount}, on {date} (request no. {number})</source>
   <translation>{service} : {amount}, le {date} (demande n° {number})</translation>
  </message>
  <message>
   <source>{town}, on</source>
   <translation>{town}, le</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message>
   <source>There is no type of request {code}. Choose one.</source>
   <translation>Le type de demande {code} n'existe pas. Choisissez-en un.</translation>
  </message>
 </context>
 <context>
  <name>Vocabulary</name>
  <message>
   <source>Accepted</source>
   <translation>Accord</translation>
  </message>
  <message>
   <source>Administrative staff</source>
   <translation>personnel administratif</translation>
  </message>
  <message>
   <source>Administrative staff (woman)</source>
   <translation>personnel administratif</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Répondu</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivé</translation>
  </message>
  <message>
   <source>Auditor</source>
   <translation>Auditeur</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>Disponible</translation>
  </message>
  <message>
   <source>Bank transfer</source>
   <translation>virement bancaire</translation>
  </message>
  <message>
   <source>Before the committee</source>
   <translation>Devant la commission</translation>
  </message>
  <message>
   <source>Being made</source>
   <translation>En cours d'établissement</translation>
  </message>
  <message>
   <source>Being paid</source>
   <translation>En cours de versement</translation>
  </message>
  <message>
   <source>Being settled</source>
   <translation>En liquidation</translation>
  </message>
  <message>
   <source>By hand, against signature</source>
   <translation>Remise en main propre contre signature</translation>
  </message>
  <message>
   <source>By registered letter</source>
   <translation>Lettre recommandée avec accusé de réception</translation>
  </message>
  <message>
   <source>By telephone</source>
   <translation>Par téléphone</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>Case officer</source>
   <translation>Chargé de dossiers</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>espèces</translation>
  </message>
  <message>
   <source>Cheque</source>
   <translation>chèque</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>Fils</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Clos</translation>
  </message>
  <message>
   <source>Complementary cover (AMC)</source>
   <translation>Assurance complémentaire (AMC)</translation>
  </message>
  <message>
   <source>Compulsory health insurance</source>
   <translation>Assurance maladie obligatoire (AMO)</translation>
  </message>
  <message>
   <source>Control doctor</source>
   <translation>Contrôle médical</translation>
  </message>
  <message>
   <source>Daughter</source>
   <translation>Fille</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>Décédé</translation>
  </message>
  <message>
   <source>Deceased (woman)</source>
   <translation>Décédée</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Décidé</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>Ajourné</translation>
  </message>
  <message>
   <source>Deputy unit head</source>
   <translation>Adjoint au chef de service</translation>
  </message>
  <message>
   <source>Director General</source>
   <translation>Directeur général</translation>
  </message>
  <message>
   <source>Divorced</source>
   <translation>Divorcé</translation>
  </message>
  <message>
   <source>Divorced (woman)</source>
   <translation>Divorcée</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>Fallen on duty</source>
   <translation>Mort en service</translation>
  </message>
  <message>
   <source>Fallen on duty (woman)</source>
   <translation>Morte en service</translation>
  </message>
  <message>
   <source>Favourable</source>
   <translation>Favorable</translation>
  </message>
  <message>
   <source>Favourable with reserves</source>
   <translation>Favorable avec réserves</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Féminin</translation>
  </message>
  <message>
   <source>Field visit</source>
   <translation>Visite sur le terrain</translation>
  </message>
  <message>
   <source>For each event</source>
   <translation>Par événement</translation>
  </message>
  <message>
   <source>Formally checked</source>
   <translation>Contrôlé dans la forme</translation>
  </message>
  <message>
   <source>Fostered child (kafala)</source>
   <translation>Enfant en kafala</translation>
  </message>
  <message>
   <source>Fostered girl (kafala)</source>
   <translation>Enfant en kafala</translation>
  </message>
  <message>
   <source>Foundation</source>
   <translation>Fondation</translation>
  </message>
  <message>
   <source>Foundation committee</source>
   <translation>Commission de la Fondation</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Santé</translation>
  </message>
  <message>
   <source>Health inspection</source>
   <translation>Inspection de la santé</translation>
  </message>
  <message>
   <source>Hierarchical channel</source>
   <translation>Voie hiérarchique</translation>
  </message>
  <message>
   <source>Incomplete</source>
   <translation>Incomplet</translation>
  </message>
  <message>
   <source>Insurer of the complementary cover</source>
   <translation>Assureur de la couverture complémentaire</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Émis</translation>
  </message>
  <message>
   <source>Kept as a file</source>
   <translation>Conservé en fichier</translation>
  </message>
  <message>
   <source>Mail</source>
   <translation>Courrier</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Masculin</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>Marié</translation>
  </message>
  <message>
   <source>Married (woman)</source>
   <translation>Mariée</translation>
  </message>
  <message>
   <source>Medical control</source>
   <translation>Contrôle médical</translation>
  </message>
  <message>
   <source>Mother</source>
   <translation>Mère</translation>
  </message>
  <message>
   <source>Mutual</source>
   <translation>Mutuelle</translation>
  </message>
  <message>
   <source>Never finished</source>
   <translation>Jamais terminé</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sans limite</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Non remplie</translation>
  </message>
  <message>
   <source>Notified</source>
   <translation>Notifié</translation>
  </message>
  <message>
   <source>Once a season</source>
   <translation>Une fois par saison</translation>
  </message>
  <message>
   <source>Once a year</source>
   <translation>Une fois par an</translation>
  </message>
  <message>
   <source>Once in a career</source>
   <translation>Une fois dans la carrière</translation>
  </message>
  <message>
   <source>Only looked at</source>
   <translation>Seulement consulté</translation>
  </message>
  <message>
   <source>Orphan</source>
   <translation>Orphelin</translation>
  </message>
  <message>
   <source>Orphan (girl)</source>
   <translation>Orpheline</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Versé</translation>
  </message>
  <message>
   <source>Paid directly to the provider of care</source>
   <translation>paiement direct au prestataire de soins</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>Père</translation>
  </message>
  <message>
   <source>Partly accepted</source>
   <translation>Accord partiel</translation>
  </message>
  <message>
   <source>Periodic</source>
   <translation>Périodique</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>Titulaire du dossier</translation>
  </message>
  <message>
   <source>Principal (woman)</source>
   <translation>Titulaire du dossier</translation>
  </message>
  <message>
   <source>Purchase voucher</source>
   <translation>bon d'achat</translation>
  </message>
  <message>
   <source>Ready to transmit</source>
   <translation>Prêt à transmettre</translation>
  </message>
  <message>
   <source>Receipt acknowledged</source>
   <translation>Réception accusée</translation>
  </message>
  <message>
   <source>Reception officer</source>
   <translation>Agent d'accueil</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rejet</translation>
  </message>
  <message>
   <source>Registered</source>
   <translation>Déposé</translation>
  </message>
  <message>
   <source>Reimbursed</source>
   <translation>Remboursé</translation>
  </message>
  <message>
   <source>Report of a psychosocial follow-up</source>
   <translation>Rapport de suivi psychosocial</translation>
  </message>
  <message>
   <source>Report of a social inquiry</source>
   <translation>Rapport d'enquête sociale</translation>
  </message>
  <message>
   <source>Report of a solidarity visit</source>
   <translation>Rapport de visite de solidarité</translation>
  </message>
  <message>
   <source>Retiree</source>
   <translation>retraité</translation>
  </message>
  <message>
   <source>Retiree (woman)</source>
   <translation>retraitée</translation>
  </message>
  <message>
   <source>Returned for a lack</source>
   <translation>Retourné pour complément</translation>
  </message>
  <message>
   <source>Sent by mail</source>
   <translation>Envoyé par courriel</translation>
  </message>
  <message>
   <source>Sent on a slip</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Sent to the printer</source>
   <translation>Envoyé à l'imprimante</translation>
  </message>
  <message>
   <source>Serving officer</source>
   <translation>fonctionnaire en activité</translation>
  </message>
  <message>
   <source>Serving officer (woman)</source>
   <translation>fonctionnaire en activité</translation>
  </message>
  <message>
   <source>Share of the Foundation</source>
   <translation>Part de la Fondation</translation>
  </message>
  <message>
   <source>Share of the compulsory insurance</source>
   <translation>Part de l'AMO</translation>
  </message>
  <message>
   <source>Share of the mutual</source>
   <translation>Part de la mutuelle</translation>
  </message>
  <message>
   <source>Single</source>
   <translation>Célibataire</translation>
  </message>
  <message>
   <source>Single (woman)</source>
   <translation>Célibataire</translation>
  </message>
  <message>
   <source>Social</source>
   <translation>Social</translation>
  </message>
  <message>
   <source>Social inquiry</source>
   <translation>Enquête sociale</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>Époux</translation>
  </message>
  <message>
   <source>Taken out</source>
   <translation>Sorti</translation>
  </message>
  <message>
   <source>Through the hierarchical channel</source>
   <translation>Par la voie hiérarchique</translation>
  </message>
  <message>
   <source>Trainee officer</source>
   <translation>fonctionnaire stagiaire</translation>
  </message>
  <message>
   <source>Trainee officer (woman)</source>
   <translation>fonctionnaire stagiaire</translation>
  </message>
  <message>
   <source>Transmitted</source>
   <translation>Transmis</translation>
  </message>
  <message>
   <source>Under appeal</source>
   <translation>En recours</translation>
  </message>
  <message>
   <source>Under review</source>
   <translation>À l'étude</translation>
  </message>
  <message>
   <source>Unfavourable</source>
   <translation>Défavorable</translation>
  </message>
  <message>
   <source>Unit head</source>
   <translation>Chef de service</translation>
  </message>
  <message>
   <source>Unit's counter</source>
   <translation>Guichet du Service</translation>
  </message>
  <message>
   <source>Used up</source>
   <translation>Épuisé</translation>
  </message>
  <message>
   <source>Widow</source>
   <translation>veuf</translation>
  </message>
  <message>
   <source>Widow (woman)</source>
   <translation>veuve</translation>
  </message>
  <message>
   <source>Widowed</source>
   <translation>Veuf</translation>
  </message>
  <message>
   <source>Widowed (woman)</source>
   <translation>Veuve</translation>
  </message>
  <message>
   <source>Wife</source>
   <translation>Épouse</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Désistement</translation>
  </message>
  <message>
   <source>{social} / {health}</source>
   <translation>{social} / {health}</translation>
  </message>
 </context>
</TS>
