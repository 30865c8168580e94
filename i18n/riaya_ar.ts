<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>Accounts</name>
  <message>
   <source>Every page is encrypted anew; passwords stay as they are.</source>
   <translation>يُعاد تشفير كل صفحة من قاعدة المعطيات، وتبقى كلمات السر كما هي.</translation>
  </message>
  <message>
   <source>The name is missing. Type it.</source>
   <translation>الاسم غير مدخل. المرجو إدخاله.</translation>
  </message>
  <message numerus="yes">
   <source>The password is too short. Choose one of %n characters or more.</source>
   <translation>
    <numerusform>كلمة السر قصيرة. المرجو اختيار كلمة سر أطول.</numerusform>
    <numerusform>كلمة السر قصيرة. المرجو اختيار كلمة من حرف واحد على الأقل.</numerusform>
    <numerusform>كلمة السر قصيرة. المرجو اختيار كلمة من حرفين على الأقل.</numerusform>
    <numerusform>كلمة السر قصيرة. المرجو اختيار كلمة من %n أحرف على الأقل.</numerusform>
    <numerusform>كلمة السر قصيرة. المرجو اختيار كلمة من %n حرفا على الأقل.</numerusform>
    <numerusform>كلمة السر قصيرة. المرجو اختيار كلمة من %n حرف على الأقل.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is already an account with this name. Choose another.</source>
   <translation>يوجد حساب بهذا الاسم. المرجو اختيار اسم آخر.</translation>
  </message>
  <message>
   <source>There is no account named {name} in this office.</source>
   <translation>لا يوجد حساب باسم {name} في هذا المكتب.</translation>
  </message>
  <message>
   <source>There is no such account any more.</source>
   <translation>هذا الحساب لم يعد موجودا.</translation>
  </message>
  <message>
   <source>There is no unit with the code {code}. Choose one of the list.</source>
   <translation>لا توجد مصلحة برمز {code}. المرجو الاختيار من اللائحة.</translation>
  </message>
  <message>
   <source>This is not the code of the sheet. Read it again, group by group.</source>
   <translation>ليس هذا هو الرمز المدون في الورقة. أعد قراءته مجموعة مجموعة.</translation>
  </message>
  <message>
   <source>You cannot retire your own account. Ask another unit head.</source>
   <translation>لا يمكن إيقاف حسابك الشخصي. المرجو مراجعة رئيس مصلحة آخر.</translation>
  </message>
 </context>
 <context>
  <name>Activity</name>
  <message>
   <source>This period has not begun yet. Choose an earlier one.</source>
   <translation>هذه الفترة لم تبدأ بعد. اختر فترة سابقة.</translation>
  </message>
 </context>
 <context>
  <name>Answers</name>
  <message>
   <source>Amount granted</source>
   <translation>المبلغ الممنوح</translation>
  </message>
  <message>
   <source>Amount requested</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>Answer yes or no.</source>
   <translation>الجواب بنعم أو لا.</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>الأجوبة</translation>
  </message>
  <message>
   <source>Beneficiary</source>
   <translation>المستفيد</translation>
  </message>
  <message>
   <source>Choose one of the listed answers.</source>
   <translation>يرجى اختيار جواب من اللائحة.</translation>
  </message>
  <message>
   <source>Date of the decision</source>
   <translation>تاريخ القرار</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>List of reasons</source>
   <translation>لائحة الأسباب</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>ر.ت</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Reference of the decision</source>
   <translation>مرجع القرار</translation>
  </message>
  <message>
   <source>Request number</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>The 24 digits do not fit their key; compare them with the bank's certificate.</source>
   <translation>الأرقام 24 لا تطابق مفتاحها؛ يرجى مقارنتها بشهادة التعريف البنكي.</translation>
  </message>
  <message>
   <source>The catalogue no longer asks for “{name}”; open the form again.</source>
   <translation>لم يعد الدليل يطلب «{name}»؛ يرجى فتح الاستمارة من جديد.</translation>
  </message>
  <message>
   <source>This answer is needed; fill it.</source>
   <translation>هذا البيان ضروري؛ يرجى ملؤه.</translation>
  </message>
  <message>
   <source>This date is still to come; write a date up to today.</source>
   <translation>هذا التاريخ لم يحل بعد؛ يرجى كتابة تاريخ لا يتجاوز اليوم.</translation>
  </message>
  <message>
   <source>This is not in the expected form; check it.</source>
   <translation>الصيغة غير مطابقة؛ يرجى التحقق منها.</translation>
  </message>
  <message>
   <source>This is not in the expected form; check it: {help}</source>
   <translation>الصيغة غير مطابقة؛ يرجى التحقق منها: {help}</translation>
  </message>
  <message>
   <source>Type of request</source>
   <translation>نوع الطلب</translation>
  </message>
  <message>
   <source>Write a Moroccan number of ten digits, such as {example}.</source>
   <translation>يرجى كتابة رقم مغربي من عشرة أرقام، مثل {example}.</translation>
  </message>
  <message>
   <source>Write a number from {least} up.</source>
   <translation>يرجى كتابة عدد لا يقل عن {least}.</translation>
  </message>
  <message>
   <source>Write a number of at most {most}.</source>
   <translation>يرجى كتابة عدد لا يتجاوز {most}.</translation>
  </message>
  <message>
   <source>Write a whole number in digits, such as 3.</source>
   <translation>يرجى كتابة عدد صحيح بالأرقام، مثل 3.</translation>
  </message>
  <message>
   <source>Write an amount in dirhams, such as {example}.</source>
   <translation>يرجى كتابة مبلغ بالدرهم، مثل {example}.</translation>
  </message>
  <message>
   <source>Write day, month and year, such as {example}.</source>
   <translation>يرجى كتابة اليوم والشهر والسنة، مثل {example}.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
 </context>
 <context>
  <name>Answers page</name>
  <message>
   <source>Answer</source>
   <translation>الجواب</translation>
  </message>
  <message>
   <source>Answered already</source>
   <translation>سبق جوابه</translation>
  </message>
  <message>
   <source>Back to the slip</source>
   <translation>الرجوع إلى الورقة</translation>
  </message>
  <message>
   <source>Not on this slip</source>
   <translation>ليس في الورقة</translation>
  </message>
  <message>
   <source>Nothing is recorded yet: {file}.</source>
   <translation>لم يسجل أي شيء بعد: {file}.</translation>
  </message>
  <message>
   <source>Reason and what to do</source>
   <translation>السبب وما ينبغي فعله</translation>
  </message>
  <message numerus="yes">
   <source>Record %n answers</source>
   <translation>
    <numerusform>لا جواب للتسجيل</numerusform>
    <numerusform>تسجيل جواب واحد</numerusform>
    <numerusform>تسجيل جوابين</numerusform>
    <numerusform>تسجيل %n أجوبة</numerusform>
    <numerusform>تسجيل %n جوابا</numerusform>
    <numerusform>تسجيل %n جواب</numerusform>
   </translation>
  </message>
  <message>
   <source>Request</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>السطر</translation>
  </message>
  <message>
   <source>Rows of the sheet</source>
   <translation>سطور الجدول</translation>
  </message>
  <message>
   <source>The request {number} becomes «{answer}».</source>
   <translation>ينتقل الطلب {number} إلى «{answer}».</translation>
  </message>
  <message>
   <source>The row has no answer: the request stays awaited.</source>
   <translation>السطر بلا جواب: يبقى الطلب في الانتظار.</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>يحتاج تصحيحا</translation>
  </message>
  <message>
   <source>To be recorded</source>
   <translation>جاهز للتسجيل</translation>
  </message>
  <message>
   <source>Unknown number</source>
   <translation>رقم غير معروف</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>المآل</translation>
  </message>
  <message>
   <source>What the sheet would do</source>
   <translation>ما سيسجل من الجدول</translation>
  </message>
  <message>
   <source>Without an answer</source>
   <translation>بلا جواب</translation>
  </message>
  <message numerus="yes">
   <source>{words} %n rows stay out; each says why.</source>
   <translation>
    <numerusform>{words}</numerusform>
    <numerusform>{words} سطر واحد لن يسجل، وسببه مبين.</numerusform>
    <numerusform>{words} سطران لن يسجلا، وسبب كل منهما مبين.</numerusform>
    <numerusform>{words} %n سطور لن تسجل، وسبب كل منها مبين.</numerusform>
    <numerusform>{words} %n سطرا لن تسجل، وسبب كل منها مبين.</numerusform>
    <numerusform>{words} %n سطر لن تسجل، وسبب كل منها مبين.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Application</name>
  <message>
   <source>This office has several accounts. Give the name in {variable}.</source>
   <translation>في هذا المكتب عدة حسابات. المرجو تحديد الاسم في {variable}.</translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message>
   <source>Agreed</source>
   <translation>تمت الموافقة</translation>
  </message>
  <message numerus="yes">
   <source>An agreement holds for %n days.</source>
   <translation>
    <numerusform>لا تسري الموافقة أي يوم.</numerusform>
    <numerusform>تسري الموافقة يوما واحدا.</numerusform>
    <numerusform>تسري الموافقة يومين.</numerusform>
    <numerusform>تسري الموافقة %n أيام.</numerusform>
    <numerusform>تسري الموافقة %n يوما.</numerusform>
    <numerusform>تسري الموافقة %n يوم.</numerusform>
   </translation>
  </message>
  <message>
   <source>An agreement holds from 1 to {most} days.</source>
   <translation>تسري الموافقة من يوم واحد إلى {most} يوما.</translation>
  </message>
  <message>
   <source>Carried out</source>
   <translation>تم التنفيذ</translation>
  </message>
  <message>
   <source>Carry this out on its own page.</source>
   <translation>يُنفَّذ هذا الإجراء من صفحته الخاصة.</translation>
  </message>
  <message>
   <source>Nobody else in the office may agree. Give another account such a role first.</source>
   <translation>لا أحد غيركم في المكتب يخول له دوره الموافقة. يرجى إسناد دور يخولها إلى حساب آخر أولا.</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>مرفوض</translation>
  </message>
  <message numerus="yes">
   <source>Say why, in %n characters at most.</source>
   <translation>
    <numerusform>يرجى بيان السبب.</numerusform>
    <numerusform>يرجى بيان السبب في حرف واحد على الأكثر.</numerusform>
    <numerusform>يرجى بيان السبب في حرفين على الأكثر.</numerusform>
    <numerusform>يرجى بيان السبب في %n أحرف على الأكثر.</numerusform>
    <numerusform>يرجى بيان السبب في %n حرفا على الأكثر.</numerusform>
    <numerusform>يرجى بيان السبب في %n حرف على الأكثر.</numerusform>
   </translation>
  </message>
  <message>
   <source>The rule of two persons is lifted.</source>
   <translation>رفع قاعدة الشخصين.</translation>
  </message>
  <message>
   <source>The rule of two persons: a second account must agree to «{action}» first.</source>
   <translation>قاعدة الشخصين: يلزم أن يوافق حساب ثان على «{action}» أولا.</translation>
  </message>
  <message>
   <source>There is no agreement that could be used.</source>
   <translation>لا توجد موافقة يمكن استعمالها.</translation>
  </message>
  <message>
   <source>There is no such question any more.</source>
   <translation>لم يعد هذا الطلب موجودا.</translation>
  </message>
  <message>
   <source>This needs nobody's agreement.</source>
   <translation>لا يتطلب هذا موافقة أحد.</translation>
  </message>
  <message>
   <source>This was answered already, or is too old.</source>
   <translation>سبق الجواب عن هذا الطلب أو انقضى أجله.</translation>
  </message>
  <message>
   <source>This was asked for already and waits for an answer.</source>
   <translation>سبق طلب هذه الموافقة وهي في انتظار الجواب.</translation>
  </message>
  <message>
   <source>Too old</source>
   <translation>انقضى أجله</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>في انتظار الجواب</translation>
  </message>
  <message>
   <source>You asked for it: another account has to answer.</source>
   <translation>أنتم من طلب الموافقة: يجيب عنها حساب آخر.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsPage</name>
  <message>
   <source>Agreement</source>
   <translation>الموافقة</translation>
  </message>
  <message>
   <source>Agreements of a second person</source>
   <translation>موافقات الشخص الثاني</translation>
  </message>
  <message>
   <source>An agreement holds for (days)</source>
   <translation>مدة سريان الموافقة (بالأيام)</translation>
  </message>
  <message>
   <source>Carrying out</source>
   <translation>التنفيذ</translation>
  </message>
  <message>
   <source>Changes of the catalogue, merging, purging, a new key, a restore and the lifting of this rule then wait for the agreement of a second account.</source>
   <translation>عند العمل بها ينتظر تعديل دليل الخدمات ودمج الملفات والحذف النهائي وتغيير المفتاح والاسترجاع ورفع هذه القاعدة موافقة حساب ثان.</translation>
  </message>
  <message>
   <source>Done, as it was agreed.</source>
   <translation>تم التنفيذ كما تمت الموافقة عليه.</translation>
  </message>
  <message>
   <source>It is off: one account alone may agree in this office, and nobody agrees to what they asked for themselves.</source>
   <translation>القاعدة غير معمول بها: حساب واحد فقط يخول له دوره الموافقة في هذا المكتب، ولا أحد يوافق على ما طلبه بنفسه.</translation>
  </message>
  <message numerus="yes">
   <source>It is on because %n accounts may agree; the office has not decided otherwise.</source>
   <translation>
    <numerusform>القاعدة معمول بها ما لم يقرر المكتب غير ذلك.</numerusform>
    <numerusform>القاعدة معمول بها ما لم يقرر المكتب غير ذلك.</numerusform>
    <numerusform>القاعدة معمول بها لأن حسابين يخول لهما الدور الموافقة، ولم يقرر المكتب غير ذلك.</numerusform>
    <numerusform>القاعدة معمول بها لأن %n حسابات يخول لها الدور الموافقة، ولم يقرر المكتب غير ذلك.</numerusform>
    <numerusform>القاعدة معمول بها لأن %n حسابا يخول له الدور الموافقة، ولم يقرر المكتب غير ذلك.</numerusform>
    <numerusform>القاعدة معمول بها لأن %n حساب يخول له الدور الموافقة، ولم يقرر المكتب غير ذلك.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was asked for yet. When the rule is in force, what is grave waits here for a second person.</source>
   <translation>لم تطلب أي موافقة بعد. عند العمل بالقاعدة تنتظر العمليات الجسيمة هنا موافقة شخص ثان.</translation>
  </message>
  <message>
   <source>Recording of the rule</source>
   <translation>تسجيل القاعدة</translation>
  </message>
  <message>
   <source>Refusal</source>
   <translation>الرفض</translation>
  </message>
  <message>
   <source>Rule of two persons</source>
   <translation>قاعدة الشخصين</translation>
  </message>
  <message>
   <source>The office decided so.</source>
   <translation>هذا ما قرره المكتب.</translation>
  </message>
  <message>
   <source>The rule is in force</source>
   <translation>القاعدة معمول بها</translation>
  </message>
  <message>
   <source>The rule is recorded.</source>
   <translation>تم تسجيل القاعدة.</translation>
  </message>
  <message>
   <source>The unit head decides on the rule.</source>
   <translation>يقرر رئيس المصلحة في شأن القاعدة.</translation>
  </message>
  <message>
   <source>Your agreement is recorded.</source>
   <translation>تم تسجيل موافقتكم.</translation>
  </message>
  <message>
   <source>Your refusal is recorded.</source>
   <translation>تم تسجيل رفضكم.</translation>
  </message>
  <message>
   <source>from 1 to {most}</source>
   <translation>من 1 إلى {most}</translation>
  </message>
  <message>
   <source>{name} answered on {when}</source>
   <translation>أجاب {name} بتاريخ {when}</translation>
  </message>
  <message>
   <source>{name} asked on {when}: {reason}</source>
   <translation>طلب {name} بتاريخ {when}: {reason}</translation>
  </message>
 </context>
 <context>
  <name>AskSecond</name>
  <message>
   <source>A second person has to agree</source>
   <translation>تلزم موافقة شخص ثان</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Nothing is changed yet. Once a colleague agrees, you are told on your first page, and carry it out there or where you stand now.</source>
   <translation>لم يتغير شيء بعد. متى وافق زميل لك، تُخبر بذلك في صفحتك الأولى، فتنفذه منها أو من هذا الموضع نفسه.</translation>
  </message>
  <message>
   <source>Request for agreement</source>
   <translation>طلب الموافقة</translation>
  </message>
  <message>
   <source>Why it is needed</source>
   <translation>سبب الحاجة إليه</translation>
  </message>
  <message>
   <source>Your request waits for a second person.</source>
   <translation>طلبكم في انتظار موافقة شخص ثان.</translation>
  </message>
 </context>
 <context>
  <name>Attachments</name>
  <message numerus="yes">
   <source>%n kept papers are damaged: take them from a backup.</source>
   <translation>
    <numerusform>لا وثيقة معطوبة.</numerusform>
    <numerusform>توجد وثيقة محفوظة معطوبة: يرجى استرجاعها من نسخة احتياطية.</numerusform>
    <numerusform>توجد وثيقتان محفوظتان معطوبتان: يرجى استرجاعهما من نسخة احتياطية.</numerusform>
    <numerusform>توجد %n وثائق محفوظة معطوبة: يرجى استرجاعها من نسخة احتياطية.</numerusform>
    <numerusform>توجد %n وثيقة محفوظة معطوبة: يرجى استرجاعها من نسخة احتياطية.</numerusform>
    <numerusform>توجد %n وثيقة محفوظة معطوبة: يرجى استرجاعها من نسخة احتياطية.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers, all sound.</source>
   <translation>
    <numerusform>لا وثيقة محفوظة.</numerusform>
    <numerusform>وثيقة واحدة سليمة.</numerusform>
    <numerusform>وثيقتان سليمتان.</numerusform>
    <numerusform>%n وثائق كلها سليمة.</numerusform>
    <numerusform>%n وثيقة كلها سليمة.</numerusform>
    <numerusform>%n وثيقة كلها سليمة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Scanned paper</source>
   <translation>وثيقة ممسوحة ضوئيا</translation>
  </message>
  <message>
   <source>The kept paper is damaged. Check the office, and take it back from a backup.</source>
   <translation>الوثيقة المحفوظة معطوبة. المرجو فحص قاعدة المكتب واسترجاع الوثيقة من نسخة احتياطية.</translation>
  </message>
  <message>
   <source>The remark is too long. Write 500 letters at most.</source>
   <translation>الملاحظة طويلة جدا. المرجو الاكتفاء بـ 500 حرف على الأكثر.</translation>
  </message>
  <message>
   <source>The request does not ask for this paper. Choose another.</source>
   <translation>هذه الوثيقة ليست من وثائق الطلب. المرجو اختيار وثيقة أخرى.</translation>
  </message>
  <message>
   <source>This file is not there. Choose again.</source>
   <translation>هذا الملف غير موجود. المرجو الاختيار من جديد.</translation>
  </message>
  <message>
   <source>This paper is not kept any more. Read the page again.</source>
   <translation>لم تعد هذه الوثيقة محفوظة. المرجو تحديث الصفحة.</translation>
  </message>
  <message>
   <source>This request is of another file. Choose again.</source>
   <translation>هذا الطلب يخص ملفا آخر. المرجو الاختيار من جديد.</translation>
  </message>
  <message>
   <source>This very paper is kept here already.</source>
   <translation>هذه الوثيقة نفسها محفوظة هنا من قبل.</translation>
  </message>
  <message>
   <source>This very paper is kept here already: {name}, added on {date}.</source>
   <translation>هذه الوثيقة نفسها محفوظة هنا من قبل: {name}، أضيفت بتاريخ {date}.</translation>
  </message>
  <message>
   <source>Write why the copy leaves the office, and for whom.</source>
   <translation>المرجو بيان سبب إخراج النسخة من المكتب والجهة المعنية بها.</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message numerus="yes">
   <source>%n rows.</source>
   <translation>
    <numerusform>لا سطور.</numerusform>
    <numerusform>سطر واحد.</numerusform>
    <numerusform>سطران.</numerusform>
    <numerusform>%n سطور.</numerusform>
    <numerusform>%n سطرا.</numerusform>
    <numerusform>%n سطر.</numerusform>
   </translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>الحسابات</translation>
  </message>
  <message>
   <source>Another program has the office open. Close it, then restore again; nothing was changed.</source>
   <translation>المكتب مفتوح في برنامج آخر. أغلقه ثم أعد الاسترجاع؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Before a merge</source>
   <translation>قبل دمج</translation>
  </message>
  <message>
   <source>Before a purge</source>
   <translation>قبل إتلاف</translation>
  </message>
  <message>
   <source>Before a restore</source>
   <translation>قبل استرجاع</translation>
  </message>
  <message>
   <source>Before an import</source>
   <translation>قبل استيراد</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>يدوية</translation>
  </message>
  <message>
   <source>Choose a folder outside the office's own.</source>
   <translation>اختر مجلدا خارج مجلد المكتب.</translation>
  </message>
  <message>
   <source>Damaged: restore the last backup.</source>
   <translation>متضررة: المرجو استرجاع آخر نسخة احتياطية.</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>قاعدة المعطيات</translation>
  </message>
  <message>
   <source>Dispatch slips</source>
   <translation>أوراق الإرسال</translation>
  </message>
  <message>
   <source>End of the trail</source>
   <translation>آخر سجل التتبع</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>Give the password of an account of the backup.</source>
   <translation>المرجو إدخال كلمة مرور أحد حسابات النسخة الاحتياطية.</translation>
  </message>
  <message>
   <source>Kept papers</source>
   <translation>الوثائق المحفوظة</translation>
  </message>
  <message>
   <source>Last row of the trail</source>
   <translation>آخر سطر في سجل التتبع</translation>
  </message>
  <message>
   <source>Of the day</source>
   <translation>نسخة اليوم</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>Printed documents</source>
   <translation>الوثائق المطبوعة</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Restore drill</source>
   <translation>تجربة الاسترجاع</translation>
  </message>
  <message>
   <source>Restored</source>
   <translation>استرجاع</translation>
  </message>
  <message>
   <source>Rows of the trail</source>
   <translation>أسطر سجل التتبع</translation>
  </message>
  <message>
   <source>Search index</source>
   <translation>فهرس البحث</translation>
  </message>
  <message>
   <source>Second place</source>
   <translation>المكان الثاني</translation>
  </message>
  <message>
   <source>Sound.</source>
   <translation>سليمة.</translation>
  </message>
  <message>
   <source>The backup {name} is damaged or not whole. Nothing was changed; choose another.</source>
   <translation>النسخة الاحتياطية {name} تالفة أو غير كاملة. لم يتغير شيء؛ اختر نسخة أخرى.</translation>
  </message>
  <message>
   <source>The copy is not sound. Check the disk, then do it again.</source>
   <translation>النسخة غير سليمة. المرجو فحص القرص ثم إعادة العملية.</translation>
  </message>
  <message>
   <source>The copy of the day could not be made: {reason}</source>
   <translation>تعذر إنجاز نسخة اليوم: {reason}</translation>
  </message>
  <message>
   <source>The key file in this backup belongs to another office. Nothing was changed; choose another backup.</source>
   <translation>ملف المفتاح في هذه النسخة يخص مكتبا آخر. لم يتغير شيء؛ اختر نسخة أخرى.</translation>
  </message>
  <message>
   <source>The last copy to the second place did not succeed. Check its disk.</source>
   <translation>لم تنجح آخر نسخة إلى المكان الثاني. المرجو فحص قرصه.</translation>
  </message>
  <message>
   <source>The last restore drill did not succeed. Make a new copy, then drill.</source>
   <translation>لم تنجح آخر تجربة للاسترجاع. أنجز نسخة جديدة ثم أعد التجربة.</translation>
  </message>
  <message numerus="yes">
   <source>The last sound copy of the office is %n days old.</source>
   <translation>
    <numerusform>آخر نسخة سليمة من المكتب أنجزت اليوم.</numerusform>
    <numerusform>مر يوم واحد على آخر نسخة سليمة من المكتب.</numerusform>
    <numerusform>مر يومان على آخر نسخة سليمة من المكتب.</numerusform>
    <numerusform>مرت %n أيام على آخر نسخة سليمة من المكتب.</numerusform>
    <numerusform>مر %n يوما على آخر نسخة سليمة من المكتب.</numerusform>
    <numerusform>مر %n يوم على آخر نسخة سليمة من المكتب.</numerusform>
   </translation>
  </message>
  <message>
   <source>The office in this backup is damaged. Choose another backup.</source>
   <translation>المكتب المحفوظ في هذه النسخة تالف. اختر نسخة أخرى.</translation>
  </message>
  <message>
   <source>The office's services</source>
   <translation>خدمات المكتب</translation>
  </message>
  <message>
   <source>The pass phrase does not open this backup. Type it again.</source>
   <translation>عبارة المرور لا تفتح هذه النسخة. أعد كتابتها.</translation>
  </message>
  <message numerus="yes">
   <source>The pass phrase is too short. Choose %n characters or more.</source>
   <translation>
    <numerusform>عبارة المرور قصيرة جدا. اختر عبارة أطول.</numerusform>
    <numerusform>عبارة المرور قصيرة جدا. اختر حرفا واحدا على الأقل.</numerusform>
    <numerusform>عبارة المرور قصيرة جدا. اختر حرفين على الأقل.</numerusform>
    <numerusform>عبارة المرور قصيرة جدا. اختر %n أحرف على الأقل.</numerusform>
    <numerusform>عبارة المرور قصيرة جدا. اختر %n حرفا على الأقل.</numerusform>
    <numerusform>عبارة المرور قصيرة جدا. اختر %n حرف على الأقل.</numerusform>
   </translation>
  </message>
  <message>
   <source>The second place of the copies is not there. Plug in its disk.</source>
   <translation>المكان الثاني للنسخ غير متوفر. المرجو وصل قرصه.</translation>
  </message>
  <message numerus="yes">
   <source>The second place of the copies was last seen %n days ago. Plug in its disk.</source>
   <translation>
    <numerusform>شوهد المكان الثاني للنسخ آخر مرة اليوم. المرجو وصل قرصه.</numerusform>
    <numerusform>مر يوم واحد منذ آخر وصل للمكان الثاني للنسخ. المرجو وصل قرصه.</numerusform>
    <numerusform>مر يومان منذ آخر وصل للمكان الثاني للنسخ. المرجو وصل قرصه.</numerusform>
    <numerusform>مرت %n أيام منذ آخر وصل للمكان الثاني للنسخ. المرجو وصل قرصه.</numerusform>
    <numerusform>مر %n يوما منذ آخر وصل للمكان الثاني للنسخ. المرجو وصل قرصه.</numerusform>
    <numerusform>مر %n يوم منذ آخر وصل للمكان الثاني للنسخ. المرجو وصل قرصه.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is already an office in {folder}. Choose an empty folder.</source>
   <translation>يوجد مكتب في المجلد {folder}. المرجو اختيار مجلد فارغ.</translation>
  </message>
  <message>
   <source>There is no copy of the office yet. Make one first.</source>
   <translation>لا توجد بعد أي نسخة من المكتب. أنجز نسخة أولا.</translation>
  </message>
  <message>
   <source>There is no sound copy of the office yet. Make one now.</source>
   <translation>لا توجد بعد أي نسخة سليمة من المكتب. المرجو إنجاز نسخة الآن.</translation>
  </message>
  <message>
   <source>There is no such folder now. Plug in the disk, then choose it.</source>
   <translation>هذا المجلد غير موجود الآن. صل القرص ثم اختر المجلد.</translation>
  </message>
  <message>
   <source>There was no restore drill yet. Do one under the settings.</source>
   <translation>لم تنجز بعد أي تجربة استرجاع. أنجزها من صفحة الإعدادات.</translation>
  </message>
  <message>
   <source>This backup was closed with a pass phrase. Type it to open it.</source>
   <translation>هذه النسخة مقفلة بعبارة مرور. اكتبها لفتحها.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of the program. Install that version first; nothing was changed.</source>
   <translation>هذه النسخة من إنجاز إصدار أحدث من البرنامج. ثبت ذلك الإصدار أولا؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>This folder cannot be written to. Choose another.</source>
   <translation>لا يمكن الكتابة في هذا المجلد. اختر مجلدا آخر.</translation>
  </message>
  <message>
   <source>This is a backup of another office, or one closed with another key. Nothing was changed; choose a backup of this office.</source>
   <translation>هذه نسخة من مكتب آخر أو مقفلة بمفتاح آخر. لم يتغير شيء؛ اختر نسخة من هذا المكتب.</translation>
  </message>
  <message>
   <source>Trail of changes</source>
   <translation>سجل التتبع</translation>
  </message>
  <message>
   <source>Type a number of days from 1 to 365.</source>
   <translation>اكتب عدد أيام بين 1 و365.</translation>
  </message>
  <message>
   <source>its folder cannot be written to, or the disk is full.</source>
   <translation>لا يمكن الكتابة في مجلدها أو امتلأ القرص.</translation>
  </message>
  <message>
   <source>the copy was not sound. Check the disk.</source>
   <translation>لم تكن النسخة سليمة. المرجو فحص القرص.</translation>
  </message>
  <message>
   <source>the database is damaged. Restore the last good copy.</source>
   <translation>قاعدة المعطيات تالفة. المرجو استرجاع آخر نسخة سليمة.</translation>
  </message>
  <message>
   <source>the disk is full. Free some space.</source>
   <translation>امتلأ القرص. المرجو إفراغ حيز منه.</translation>
  </message>
  <message>
   <source>{name} is no backup of an office. Choose another.</source>
   <translation>{name} ليس نسخة احتياطية لمكتب. المرجو اختيار ملف آخر.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Choose another place.</source>
   <translation>تعذرت الكتابة في {path} ({reason}). المرجو اختيار مكان آخر.</translation>
  </message>
 </context>
 <context>
  <name>Batch</name>
  <message>
   <source>The documents cannot be written there. Choose a folder you may write to, with room enough.</source>
   <translation>تتعذر كتابة الوثائق في هذا المكان. المرجو اختيار مجلد تسمح فيه الكتابة وفيه متسع كاف.</translation>
  </message>
  <message>
   <source>This document could not be made. Make it alone to see what is wrong.</source>
   <translation>تعذر إنجاز هذه الوثيقة. المرجو إنجازها وحدها لمعرفة السبب.</translation>
  </message>
  <message>
   <source>{count} documents are too many at once: choose a file for each, or narrow the list to {most}.</source>
   <translation>عدد الوثائق ({count}) أكبر مما يُنجز دفعة واحدة: المرجو اختيار ملف لكل وثيقة، أو حصر اللائحة في {most}.</translation>
  </message>
 </context>
 <context>
  <name>Budget</name>
  <message numerus="yes">
   <source>%n lines were copied.</source>
   <translation>
    <numerusform>لم ينسخ أي بند.</numerusform>
    <numerusform>نسخ بند واحد.</numerusform>
    <numerusform>نسخ بندان.</numerusform>
    <numerusform>نسخت %n بنود.</numerusform>
    <numerusform>نسخ %n بندا.</numerusform>
    <numerusform>نسخ %n بند.</numerusform>
   </translation>
  </message>
  <message>
   <source>Amount of the year</source>
   <translation>اعتماد السنة</translation>
  </message>
  <message>
   <source>Budget lines</source>
   <translation>بنود الميزانية</translation>
  </message>
  <message>
   <source>Change of the line</source>
   <translation>تعديل البند</translation>
  </message>
  <message>
   <source>Change of the line {line}</source>
   <translation>تعديل البند {line}</translation>
  </message>
  <message>
   <source>Choose the services this line pays for.</source>
   <translation>يرجى اختيار الخدمات التي تؤدى من هذا البند.</translation>
  </message>
  <message>
   <source>Choose who pays.</source>
   <translation>يرجى اختيار الجهة المؤدية.</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>الملتزم به</translation>
  </message>
  <message>
   <source>Copy of last year's lines</source>
   <translation>نسخ بنود السنة الماضية</translation>
  </message>
  <message>
   <source>Exceeded by {amount}</source>
   <translation>تجاوز بمبلغ {amount}</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>المتبقي</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>بند جديد</translation>
  </message>
  <message>
   <source>No line for this year yet. Add one, or copy last year's.</source>
   <translation>لا بنود لهذه السنة بعد. يمكن إضافة بند أو نسخ بنود السنة الماضية.</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>المصروف</translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>الجهة المؤدية</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>Saving of the line</source>
   <translation>حفظ البند</translation>
  </message>
  <message>
   <source>Search for a service</source>
   <translation>البحث عن خدمة</translation>
  </message>
  <message>
   <source>Services it pays for</source>
   <translation>الخدمات المؤداة من البند</translation>
  </message>
  <message>
   <source>The line «{line}» has {left} left: this grant exceeds it by {more}. It will be recorded as it was decided.</source>
   <translation>المتبقي في بند «{line}» هو {left}، والمبلغ الممنوح يتجاوزه بـ {more}. سيسجل القرار كما صدر.</translation>
  </message>
  <message>
   <source>The line «{line}» is saved.</source>
   <translation>تم حفظ البند «{line}».</translation>
  </message>
  <message>
   <source>The year {source} has no line that {year} lacks.</source>
   <translation>لا يوجد في سنة {source} بند غير مدرج في سنة {year}.</translation>
  </message>
  <message>
   <source>This line is gone. Read the page again.</source>
   <translation>هذا البند لم يعد موجودا. المرجو تحديث الصفحة.</translation>
  </message>
  <message>
   <source>This programme has a line in that year already. Change that one.</source>
   <translation>لهذا البرنامج بند في السنة نفسها. المرجو تعديله.</translation>
  </message>
  <message>
   <source>Type the amount of the year.</source>
   <translation>يرجى إدخال اعتماد السنة.</translation>
  </message>
  <message>
   <source>Type the name of the programme.</source>
   <translation>يرجى إدخال اسم البرنامج.</translation>
  </message>
  <message>
   <source>Type the year in four figures, as 2026.</source>
   <translation>يرجى كتابة السنة بأربعة أرقام، مثل 2026.</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>السنة</translation>
  </message>
  <message>
   <source>Year of the lines</source>
   <translation>سنة البنود</translation>
  </message>
  <message>
   <source>«{service}» is paid from the line «{line}» already. Take it off one of the two.</source>
   <translation>«{service}» تؤدى من البند «{line}». المرجو حذفها من أحدهما.</translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>All chosen: %n</source>
   <translation>
    <numerusform>لا شيء في اللائحة</numerusform>
    <numerusform>حُدد كل ما في اللائحة: سطر واحد</numerusform>
    <numerusform>حُدد كل ما في اللائحة: سطران</numerusform>
    <numerusform>حُدد كل ما في اللائحة: %n أسطر</numerusform>
    <numerusform>حُدد كل ما في اللائحة: %n سطرا</numerusform>
    <numerusform>حُدد كل ما في اللائحة: %n سطر</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation>تحديد الكل</translation>
  </message>
  <message numerus="yes">
   <source>Chosen: %n of {total}</source>
   <translation>
    <numerusform>لا سطر محدد من أصل {total}</numerusform>
    <numerusform>سطر واحد محدد من أصل {total}</numerusform>
    <numerusform>سطران محددان من أصل {total}</numerusform>
    <numerusform>%n أسطر محددة من أصل {total}</numerusform>
    <numerusform>%n سطرا محددا من أصل {total}</numerusform>
    <numerusform>%n سطر محدد من أصل {total}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>A holiday moves by a few days at most. Check the date.</source>
   <translation>لا يتقدم العيد أو يتأخر إلا بأيام معدودة. يرجى التحقق من التاريخ.</translation>
  </message>
  <message>
   <source>A working day after all</source>
   <translation>يوم عمل خلافا للائحة</translation>
  </message>
  <message>
   <source>Adding of the day</source>
   <translation>إضافة اليوم</translation>
  </message>
  <message>
   <source>By the office</source>
   <translation>مثبت من المصلحة</translation>
  </message>
  <message>
   <source>Change of a day</source>
   <translation>تغيير يوم عطلة</translation>
  </message>
  <message>
   <source>Confirming of the date</source>
   <translation>تأكيد التاريخ</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Days off</source>
   <translation>أيام العطل</translation>
  </message>
  <message>
   <source>Estimated</source>
   <translation>تقديري</translation>
  </message>
  <message>
   <source>Falls on</source>
   <translation>يصادف يوم</translation>
  </message>
  <message>
   <source>Feasts of the Hijri calendar are estimates until they are confirmed here.</source>
   <translation>تواريخ الأعياد الدينية تقديرية إلى أن تؤكد هنا.</translation>
  </message>
  <message>
   <source>Moving of the holiday</source>
   <translation>نقل العطلة إلى هذا اليوم</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>المناسبة</translation>
  </message>
  <message>
   <source>One more day off</source>
   <translation>عطلة إضافية</translation>
  </message>
  <message>
   <source>Return to the usual list</source>
   <translation>العودة إلى اللائحة المعتادة</translation>
  </message>
  <message>
   <source>Say what the day is off for, such as a bridge day.</source>
   <translation>يرجى بيان سبب العطلة، كيوم عطلة استثنائية.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الوضعية</translation>
  </message>
  <message numerus="yes">
   <source>The calendar is changed; %n terms moved.</source>
   <translation>
    <numerusform>تم تغيير لائحة العطل؛ لم يتغير أي أجل.</numerusform>
    <numerusform>تم تغيير لائحة العطل؛ تغير أجل واحد.</numerusform>
    <numerusform>تم تغيير لائحة العطل؛ تغير أجلان.</numerusform>
    <numerusform>تم تغيير لائحة العطل؛ تغيرت %n آجال.</numerusform>
    <numerusform>تم تغيير لائحة العطل؛ تغير %n أجلا.</numerusform>
    <numerusform>تم تغيير لائحة العطل؛ تغير %n أجل.</numerusform>
   </translation>
  </message>
  <message>
   <source>The chosen day</source>
   <translation>اليوم المختار</translation>
  </message>
  <message>
   <source>The list of holidays ({name}) cannot be read: {fault}. Mend the file.</source>
   <translation>تعذرت قراءة لائحة العطل ({name}): {fault}. يرجى إصلاح الملف.</translation>
  </message>
  <message numerus="yes">
   <source>The terms of %n open requests will move.</source>
   <translation>
    <numerusform>لن يتغير أجل أي طلب جار.</numerusform>
    <numerusform>سيتغير أجل طلب جار واحد.</numerusform>
    <numerusform>سيتغير أجل طلبين جاريين.</numerusform>
    <numerusform>ستتغير آجال %n طلبات جارية.</numerusform>
    <numerusform>ستتغير آجال %n طلبا جاريا.</numerusform>
    <numerusform>ستتغير آجال %n طلب جار.</numerusform>
   </translation>
  </message>
  <message>
   <source>This day is not in the list. Choose it again.</source>
   <translation>هذا اليوم غير وارد في اللائحة. يرجى إعادة اختياره.</translation>
  </message>
  <message>
   <source>This day is off already: {name}.</source>
   <translation>هذا اليوم عطلة أصلا: {name}.</translation>
  </message>
  <message>
   <source>This is no date. Type it as 15/03/2026.</source>
   <translation>هذا ليس تاريخا. المرجو كتابته مثل ⁦15/03/2026⁩.</translation>
  </message>
  <message>
   <source>This is the day it falls on already. Type the other one.</source>
   <translation>هذا هو تاريخه الحالي. يرجى إدخال التاريخ الآخر.</translation>
  </message>
  <message>
   <source>Working day</source>
   <translation>يوم عمل</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>السنة</translation>
  </message>
  <message>
   <source>Yes, record it</source>
   <translation>نعم، سجل التغيير</translation>
  </message>
 </context>
 <context>
  <name>Care</name>
  <message numerus="yes">
   <source>%n acts without the practitioner's number (INPE).</source>
   <translation>
    <numerusform>كل الأعمال تحمل رقم الممارس (INPE).</numerusform>
    <numerusform>عمل واحد بدون رقم الممارس (INPE).</numerusform>
    <numerusform>عملان بدون رقم الممارس (INPE).</numerusform>
    <numerusform>%n أعمال بدون رقم الممارس (INPE).</numerusform>
    <numerusform>%n عملا بدون رقم الممارس (INPE).</numerusform>
    <numerusform>%n عمل بدون رقم الممارس (INPE).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A care sheet holds %n acts at most. Use a second one.</source>
   <translation>
    <numerusform>لا تسع ورقة العلاجات أي عمل.</numerusform>
    <numerusform>لا تسع ورقة العلاجات أكثر من عمل واحد؛ يرجى استعمال ورقة ثانية.</numerusform>
    <numerusform>لا تسع ورقة العلاجات أكثر من عملين؛ يرجى استعمال ورقة ثانية.</numerusform>
    <numerusform>لا تسع ورقة العلاجات أكثر من %n أعمال؛ يرجى استعمال ورقة ثانية.</numerusform>
    <numerusform>لا تسع ورقة العلاجات أكثر من %n عملا؛ يرجى استعمال ورقة ثانية.</numerusform>
    <numerusform>لا تسع ورقة العلاجات أكثر من %n عمل؛ يرجى استعمال ورقة ثانية.</numerusform>
   </translation>
  </message>
  <message>
   <source>By the settlement statement of {date}</source>
   <translation>حسب كشف التصفية المؤرخ في {date}</translation>
  </message>
  <message>
   <source>By the settlement statement {reference} of {date}</source>
   <translation>حسب كشف التصفية رقم {reference} المؤرخ في {date}</translation>
  </message>
  <message>
   <source>Complementary cover (AMC)</source>
   <translation>التغطية التكميلية (AMC)</translation>
  </message>
  <message>
   <source>Left to the member</source>
   <translation>الباقي على عاتق المنخرط</translation>
  </message>
  <message>
   <source>On {date} the right was closed: {reason}</source>
   <translation>لم يكن الحق مفتوحا بتاريخ {date}: {reason}</translation>
  </message>
  <message>
   <source>Share of the compulsory insurance</source>
   <translation>حصة التأمين الإجباري</translation>
  </message>
  <message>
   <source>Share of the mutual</source>
   <translation>حصة التعاضدية</translation>
  </message>
  <message>
   <source>The act «{act}» needs a prior agreement, and no number is recorded.</source>
   <translation>يخضع العمل «{act}» لموافقة مسبقة، ولم يسجل رقمها.</translation>
  </message>
  <message>
   <source>The acts add up to {acts}, the request asks {asked}. Check both.</source>
   <translation>مجموع الأعمال {acts}، والمبلغ المصرح به في الطلب {asked}؛ يرجى التحقق منهما.</translation>
  </message>
  <message>
   <source>The acts lie between {first} and {last}: one sheet is for one treatment. If it is continuous, its end must be recorded.</source>
   <translation>تمتد الأعمال من {first} إلى {last}، والورقة الواحدة تخص علاجا واحدا؛ وإذا كان العلاج مستمرا وجب تسجيل تاريخ نهايته.</translation>
  </message>
  <message>
   <source>The barcodes or boxes of drugs were not received.</source>
   <translation>لم يتم التوصل بالرمز الشريطي أو علب الأدوية.</translation>
  </message>
  <message>
   <source>The national number (INPE) has nine digits. Check it on the stamp.</source>
   <translation>يتكون الرقم الوطني الاستدلالي (INPE) من 9 أرقام؛ يرجى التحقق منه على الخاتم.</translation>
  </message>
  <message>
   <source>The number {number} is valid from {start} only, after the care of {on}.</source>
   <translation>لا يسري الرقم {number} إلا ابتداء من {start}، أي بعد علاج {on}.</translation>
  </message>
  <message>
   <source>The number {number} was valid until {until}, before the care of {on}.</source>
   <translation>انتهت صلاحية الرقم {number} في {until}، أي قبل علاج {on}.</translation>
  </message>
  <message>
   <source>The original invoice was not received.</source>
   <translation>لم يتم التوصل بالفاتورة الأصلية.</translation>
  </message>
  <message>
   <source>The original prescription was not received.</source>
   <translation>لم يتم التوصل بالوصفة الطبية الأصلية.</translation>
  </message>
  <message>
   <source>The request is decided: its acts stay as they are.</source>
   <translation>تم البت في الطلب، ولا يمكن تغيير أعماله.</translation>
  </message>
  <message>
   <source>The request was not sent to the funds yet: there is nothing to settle.</source>
   <translation>لم يحل الطلب بعد على الصناديق، فلا تصفية تسجل.</translation>
  </message>
  <message>
   <source>The shares add up to {settled}, above the expense of {asked}. Check the statement.</source>
   <translation>مجموع الحصص {settled} ويتجاوز مبلغ المصاريف {asked}؛ يرجى التحقق من الكشف.</translation>
  </message>
  <message>
   <source>The sheet gives no practitioner's number (INPE).</source>
   <translation>لا تحمل الورقة رقم الممارس (INPE).</translation>
  </message>
  <message>
   <source>The sheet {sheet} was lodged for another person too, in {number}.</source>
   <translation>أودعت الورقة {sheet} لفائدة شخص آخر كذلك، ضمن الطلب {number}.</translation>
  </message>
  <message>
   <source>The statement is before the deposit of the request.</source>
   <translation>تاريخ الكشف سابق لإيداع الطلب.</translation>
  </message>
  <message>
   <source>The supplier's number (ICE) on the invoice is not recorded.</source>
   <translation>لم يسجل التعريف الموحد للمقاولة (ICE) المكتوب على الفاتورة.</translation>
  </message>
  <message>
   <source>This service needs a prior agreement, and no number is recorded.</source>
   <translation>تخضع هذه الخدمة لموافقة مسبقة، ولم يسجل رقمها.</translation>
  </message>
  <message>
   <source>This type of request has no acts: it is no care sheet.</source>
   <translation>هذا النوع من الطلبات ليس ورقة علاجات، فلا أعمال فيه.</translation>
  </message>
  <message>
   <source>Type one share of the statement at least; nought is 0.</source>
   <translation>المرجو كتابة حصة واحدة من الكشف على الأقل؛ ويكتب الصفر 0.</translation>
  </message>
  <message>
   <source>Type the amount that was paid for the act.</source>
   <translation>المرجو كتابة المبلغ المؤدى عن العمل.</translation>
  </message>
  <message>
   <source>Type the date of the act.</source>
   <translation>المرجو كتابة تاريخ العمل.</translation>
  </message>
  <message>
   <source>estimate, not binding</source>
   <translation>تقدير غير ملزم</translation>
  </message>
  <message>
   <source>expired on {date}</source>
   <translation>انتهت الصلاحية في {date}</translation>
  </message>
  <message numerus="yes">
   <source>lodged %n days late</source>
   <translation>
    <numerusform>أودعت في الأجل</numerusform>
    <numerusform>أودعت بتأخير يوم واحد</numerusform>
    <numerusform>أودعت بتأخير يومين</numerusform>
    <numerusform>أودعت بتأخير %n أيام</numerusform>
    <numerusform>أودعت بتأخير %n يوما</numerusform>
    <numerusform>أودعت بتأخير %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>lodged in time</source>
   <translation>أودعت داخل الأجل</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>مصفى</translation>
  </message>
  <message>
   <source>valid until {date}</source>
   <translation>صالح إلى غاية {date}</translation>
  </message>
  <message>
   <source>without a number</source>
   <translation>بدون رقم</translation>
  </message>
  <message>
   <source>without an end</source>
   <translation>بدون تاريخ نهاية</translation>
  </message>
  <message>
   <source>{limit}; {state}.</source>
   <translation>{limit}؛ {state}.</translation>
  </message>
 </context>
 <context>
  <name>CareSheet</name>
  <message>
   <source>A share left empty stays an estimate; nought is 0.</source>
   <translation>الحصة المتروكة فارغة تبقى تقديرا؛ ويكتب الصفر 0.</translation>
  </message>
  <message>
   <source>AMC {amount}</source>
   <translation>التكميلية {amount}</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>العمل</translation>
  </message>
  <message>
   <source>Act or cotation</source>
   <translation>رمز العمل أو ترميزه</translation>
  </message>
  <message>
   <source>Acts and shares of the payers</source>
   <translation>أعمال العلاج وحصص الأداء</translation>
  </message>
  <message>
   <source>Add an act</source>
   <translation>إضافة عمل</translation>
  </message>
  <message>
   <source>Agreements and undertakings of the beneficiary</source>
   <translation>الموافقات والتكفلات المسجلة للمستفيد</translation>
  </message>
  <message>
   <source>By the funds</source>
   <translation>على الصناديق</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Correct the settlement statement</source>
   <translation>تصحيح كشف التصفية</translation>
  </message>
  <message>
   <source>Cotation</source>
   <translation>الترميز</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>المحتسب</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Date of the statement</source>
   <translation>تاريخ الكشف</translation>
  </message>
  <message>
   <source>Edit the acts</source>
   <translation>تعديل الأعمال</translation>
  </message>
  <message>
   <source>INPE</source>
   <translation>رقم الممارس</translation>
  </message>
  <message>
   <source>In a public hospital</source>
   <translation>في مستشفى عمومي</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>الباقي</translation>
  </message>
  <message>
   <source>No act is recorded yet: type them from the sheet.</source>
   <translation>لم يسجل أي عمل بعد؛ تنقل الأعمال من ورقة العلاجات.</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>المؤدى</translation>
  </message>
  <message>
   <source>Record the settlement statement</source>
   <translation>تسجيل كشف التصفية</translation>
  </message>
  <message>
   <source>Recorded for this person:</source>
   <translation>المسجل لهذا الشخص:</translation>
  </message>
  <message>
   <source>Reference of the statement</source>
   <translation>مرجع الكشف</translation>
  </message>
  <message>
   <source>Remove the act</source>
   <translation>حذف العمل</translation>
  </message>
  <message>
   <source>Save the acts</source>
   <translation>حفظ الأعمال</translation>
  </message>
  <message>
   <source>Save the settlement</source>
   <translation>حفظ التصفية</translation>
  </message>
  <message>
   <source>Suggestions of the formal check</source>
   <translation>اقتراحات المراقبة الشكلية</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>المجموع</translation>
  </message>
  <message>
   <source>Sum: {amount}</source>
   <translation>المجموع: {amount}</translation>
  </message>
  <message>
   <source>The acts are kept closed; their sums stand above.</source>
   <translation>الأعمال الطبية محجوبة، ومجاميعها مبينة أعلاه.</translation>
  </message>
  <message>
   <source>These acts are counted by the tariff, an estimate; what was settled stands above.</source>
   <translation>هذه الأعمال محتسبة وفق التعريفة على سبيل التقدير؛ أما المبالغ المصفاة فمبينة أعلاه.</translation>
  </message>
  <message>
   <source>insurance {amount}</source>
   <translation>التأمين الإجباري {amount}</translation>
  </message>
  <message>
   <source>mutual {amount}</source>
   <translation>التعاضدية {amount}</translation>
  </message>
  <message>
   <source>public</source>
   <translation>عمومي</translation>
  </message>
  <message>
   <source>tariff {name}</source>
   <translation>التعريفة {name}</translation>
  </message>
 </context>
 <context>
  <name>Catalogue</name>
  <message>
   <source>A field of kind “choice” needs two choices or more; add them.</source>
   <translation>الخانة من نوع «choice» تحتاج إلى اختيارين أو أكثر؛ يجب إضافتها.</translation>
  </message>
  <message>
   <source>A later version begins later: version {version} of {code} begins on {date}.</source>
   <translation>تسري كل نسخة بعد سابقتها: النسخة {version} من {code} تسري ابتداء من {date}.</translation>
  </message>
  <message>
   <source>Above the usual ceiling of {most}.</source>
   <translation>يفوق السقف المعتاد: {most}.</translation>
  </message>
  <message>
   <source>Below the usual least amount of {least}.</source>
   <translation>يقل عن المبلغ الأدنى المعتاد: {least}.</translation>
  </message>
  <message>
   <source>The birth date is not recorded; check the age before you go on.</source>
   <translation>تاريخ الازدياد غير مسجل؛ يرجى التحقق من السن قبل المتابعة.</translation>
  </message>
  <message>
   <source>The code {code} is that of a {expected} type; correct “code” or “kind”.</source>
   <translation>الرمز {code} خاص بنوع «{expected}»؛ يجب تصحيح «code» أو «kind».</translation>
  </message>
  <message>
   <source>The file {file} cannot be read as UTF-8 text; save it so or put it back from the installation.</source>
   <translation>تعذرت قراءة الملف {file} كنص UTF-8؛ يجب حفظه بهذا الترميز أو استرجاعه من نسخة التثبيت.</translation>
  </message>
  <message>
   <source>The folder {folder} holds no request type; put the catalogue back from the installation.</source>
   <translation>لا يتضمن المجلد {folder} أي نوع من الطلبات؛ يجب استرجاع الدليل من نسخة التثبيت.</translation>
  </message>
  <message>
   <source>The key “{key}” is missing; add it.</source>
   <translation>المفتاح «{key}» غير موجود؛ يجب إضافته.</translation>
  </message>
  <message>
   <source>The key “{key}” is unknown here; correct its spelling or remove it.</source>
   <translation>المفتاح «{key}» غير معروف هنا؛ يجب تصحيح كتابته أو حذفه.</translation>
  </message>
  <message>
   <source>The office takes no new requests for this service.</source>
   <translation>الخدمة مغلقة حاليا ولا تستقبل طلبات جديدة.</translation>
  </message>
  <message>
   <source>The paper “{value}” is unknown; use a code of the table papers.csv.</source>
   <translation>الوثيقة «{value}» غير معروفة؛ يجب استعمال رمز من الجدول ⁦papers.csv⁩.</translation>
  </message>
  <message>
   <source>The pension is not recorded; check on the certificate that it is at most {most}.</source>
   <translation>مبلغ المعاش غير مسجل؛ يرجى التحقق من شهادة المعاش أنه لا يتجاوز {most}.</translation>
  </message>
  <message>
   <source>The person is recorded as deceased; record the request in a rights holder's name.</source>
   <translation>الشخص مسجل كمتوفى؛ يسجل الطلب باسم أحد ذوي الحقوق.</translation>
  </message>
  <message>
   <source>The sex is not recorded; check it before you go on.</source>
   <translation>الجنس غير مسجل؛ يرجى التحقق منه قبل المتابعة.</translation>
  </message>
  <message>
   <source>The text is not valid TOML ({detail}); check quotes, brackets and commas there.</source>
   <translation>النص غير مطابق لصيغة TOML ({detail})؛ يرجى التحقق من علامات الاقتباس والأقواس والفواصل في هذا الموضع.</translation>
  </message>
  <message>
   <source>The type {code}, version {version}: {fault}</source>
   <translation>نوع الطلب {code}، النسخة {version}: {fault}</translation>
  </message>
  <message>
   <source>The {days} days for lodging ended on {date}; a late file may be returned.</source>
   <translation>انتهى أجل الإيداع المحدد في {days} يوما بتاريخ {date}؛ قد يرجع الملف لفوات الأجل.</translation>
  </message>
  <message>
   <source>There is no shared field “{name}”; add a [[field]] table or correct the name.</source>
   <translation>لا توجد خانة مشتركة باسم «{name}»؛ يجب إضافة جدول ⁦[[field]]⁩ أو تصحيح الاسم.</translation>
  </message>
  <message>
   <source>There is no type {code} to change.</source>
   <translation>لا يوجد نوع طلب برمز {code} لتعديله.</translation>
  </message>
  <message>
   <source>This service has an age limit of {most}; the recorded age is {age}.</source>
   <translation>السن الأقصى لهذه الخدمة هو {most}؛ والسن المسجل هو {age}.</translation>
  </message>
  <message>
   <source>This service is for ages {least} to {most}; the recorded age is {age}.</source>
   <translation>هذه الخدمة مخصصة للسن من {least} إلى {most}؛ والسن المسجل هو {age}.</translation>
  </message>
  <message>
   <source>This service is for files whose principal is: {list}.</source>
   <translation>هذه الخدمة مخصصة للملفات التي يكون صاحبها: {list}.</translation>
  </message>
  <message>
   <source>This service is for men.</source>
   <translation>هذه الخدمة مخصصة للرجال.</translation>
  </message>
  <message>
   <source>This service is for monthly pensions up to {most}; the recorded pension is {pension}.</source>
   <translation>هذه الخدمة مخصصة لمن لا يتجاوز معاشه الشهري {most}؛ والمعاش المسجل هو {pension}.</translation>
  </message>
  <message>
   <source>This service is for persons with a disability; none is recorded on this person's page.</source>
   <translation>هذه الخدمة مخصصة للأشخاص في وضعية إعاقة؛ ولم تسجل أي إعاقة في صفحة المعني(ة) بالأمر.</translation>
  </message>
  <message>
   <source>This service is for women.</source>
   <translation>هذه الخدمة مخصصة للنساء.</translation>
  </message>
  <message>
   <source>This service is for: {list}.</source>
   <translation>الفئات المعنية: {list}.</translation>
  </message>
  <message>
   <source>This service starts at the age of {least}; the recorded age is {age}.</source>
   <translation>تبتدئ هذه الخدمة من سن {least}؛ والسن المسجل هو {age}.</translation>
  </message>
  <message>
   <source>This service starts on {date}.</source>
   <translation>تبتدئ هذه الخدمة بتاريخ {date}.</translation>
  </message>
  <message>
   <source>Two fields are named “{name}”; rename one of them.</source>
   <translation>خانتان تحملان الاسم «{name}»؛ يجب تغيير اسم إحداهما.</translation>
  </message>
  <message>
   <source>Version {version} of {code} already stands in {file}, line {line}; give another.</source>
   <translation>النسخة {version} من {code} موجودة من قبل في الملف {file}، السطر {line}؛ المرجو إعطاء رقم آخر.</translation>
  </message>
  <message>
   <source>Version {version} of {code} is already there; give the next number.</source>
   <translation>النسخة {version} من {code} موجودة من قبل؛ المرجو إعطاء الرقم الموالي.</translation>
  </message>
  <message>
   <source>a code such as S01 (social) or H01 (health)</source>
   <translation>رمزا مثل S01 (اجتماعي) أو H01 (صحي)</translation>
  </message>
  <message>
   <source>a date such as 2026-01-31, without quotes</source>
   <translation>تاريخا مثل ⁦2026-01-31⁩ دون علامات اقتباس</translation>
  </message>
  <message>
   <source>a list between square brackets</source>
   <translation>لائحة بين معقوفتين</translation>
  </message>
  <message>
   <source>a list of tables</source>
   <translation>لائحة جداول</translation>
  </message>
  <message>
   <source>a name in small Latin letters, digits and _</source>
   <translation>اسما بحروف لاتينية صغيرة وأرقام و⁦_⁩</translation>
  </message>
  <message>
   <source>a text between quotes</source>
   <translation>نصا بين علامتي اقتباس</translation>
  </message>
  <message>
   <source>a valid regular expression</source>
   <translation>تعبيرا نمطيا صحيحا</translation>
  </message>
  <message>
   <source>a whole number from {least} up</source>
   <translation>عددا صحيحا لا يقل عن {least}</translation>
  </message>
  <message>
   <source>administrative staff</source>
   <translation>الموظفون الإداريون</translation>
  </message>
  <message>
   <source>children</source>
   <translation>الأبناء والمكفولون</translation>
  </message>
  <message>
   <source>fostered children</source>
   <translation>المكفولون</translation>
  </message>
  <message>
   <source>orphans</source>
   <translation>اليتامى</translation>
  </message>
  <message>
   <source>own children</source>
   <translation>الأبناء</translation>
  </message>
  <message>
   <source>parents</source>
   <translation>الآباء والأمهات</translation>
  </message>
  <message>
   <source>retirees</source>
   <translation>المتقاعدون</translation>
  </message>
  <message>
   <source>serving officers</source>
   <translation>الموظفون المزاولون</translation>
  </message>
  <message>
   <source>serving staff</source>
   <translation>الموظفون</translation>
  </message>
  <message>
   <source>spouses</source>
   <translation>الأزواج والزوجات</translation>
  </message>
  <message>
   <source>the number of a month, 1 to 12</source>
   <translation>رقم شهر من 1 إلى 12</translation>
  </message>
  <message>
   <source>trainee officers</source>
   <translation>الموظفون المتدربون</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true أو false</translation>
  </message>
  <message>
   <source>widows and widowers</source>
   <translation>الأرامل</translation>
  </message>
  <message>
   <source>{file}, line {line}: {fault}</source>
   <translation>{file}، السطر {line}: {fault}</translation>
  </message>
  <message>
   <source>{first}, {next}</source>
   <translation>{first}، {next}</translation>
  </message>
  <message>
   <source>“{key}” has {length} characters; keep it within {limit}.</source>
   <translation>يتكون «{key}» من {length} حرفا؛ يجب ألا يتجاوز {limit}.</translation>
  </message>
  <message>
   <source>“{key}” is empty; fill it.</source>
   <translation>«{key}» فارغ؛ يجب ملؤه.</translation>
  </message>
  <message>
   <source>“{key}” is unknown here; a file holds these tables only: {tables}.</source>
   <translation>«{key}» غير معروف هنا؛ لا يضم الملف إلا هذه الجداول: {tables}.</translation>
  </message>
  <message>
   <source>“{key}” means nothing for a field of kind “{kind}”; remove it.</source>
   <translation>لا معنى لـ«{key}» في خانة من نوع «{kind}»؛ يجب حذفه.</translation>
  </message>
  <message>
   <source>“{key}” means nothing for the recurrence “{recurrence}”; remove it.</source>
   <translation>لا معنى لـ«{key}» مع الوتيرة «{recurrence}»؛ المرجو حذفه.</translation>
  </message>
  <message>
   <source>“{key}” must be {expected}.</source>
   <translation>يجب أن يكون «{key}» {expected}.</translation>
  </message>
  <message>
   <source>“{key}” of a type is never changed.</source>
   <translation>لا يمكن تغيير «{key}» في نوع من أنواع الطلبات.</translation>
  </message>
  <message>
   <source>“{low}” is above “{high}”; correct one.</source>
   <translation>«{low}» أكبر من «{high}»؛ يجب تصحيح أحدهما.</translation>
  </message>
  <message>
   <source>“{name}” is no date field of this type; add the field or correct the name.</source>
   <translation>«{name}» ليس خانة تاريخ في هذا النوع؛ يجب إضافة الخانة أو تصحيح الاسم.</translation>
  </message>
  <message>
   <source>“{present}” goes with “{absent}”; add it or remove both.</source>
   <translation>«{present}» يقترن بـ«{absent}»؛ يجب إضافته أو حذفهما معا.</translation>
  </message>
  <message>
   <source>“{text}” already names the type {code}; keep it in one place.</source>
   <translation>«{text}» تسمية للنوع {code} من قبل؛ يجب الاحتفاظ بها في موضع واحد.</translation>
  </message>
  <message>
   <source>“{value}” is not allowed for “{key}”; choose one of: {allowed}.</source>
   <translation>«{value}» غير مقبول في «{key}»؛ يجب الاختيار من بين: {allowed}.</translation>
  </message>
  <message>
   <source>“{value}” stands twice in “{key}”; keep it once.</source>
   <translation>«{value}» مكرر في «{key}»؛ يجب الاحتفاظ به مرة واحدة.</translation>
  </message>
 </context>
 <context>
  <name>Charts</name>
  <message>
   <source>{day}: {first} {first_name}, {second} {second_name}</source>
   <translation>{day}: {first_name} {first}، {second_name} {second}</translation>
  </message>
 </context>
 <context>
  <name>Check</name>
  <message numerus="yes">
   <source>%n changes of the services are left out, this version of the program does not accept them: {fault}</source>
   <translation>
    <numerusform>كل تعديلات الخدمات مقبولة: {fault}</numerusform>
    <numerusform>تعديل واحد للخدمات غير معمول به لأن هذه النسخة من البرنامج لا تقبله: {fault}</numerusform>
    <numerusform>تعديلان للخدمات غير معمول بهما لأن هذه النسخة من البرنامج لا تقبلهما: {fault}</numerusform>
    <numerusform>%n تعديلات للخدمات غير معمول بها لأن هذه النسخة من البرنامج لا تقبلها: {fault}</numerusform>
    <numerusform>%n تعديلا للخدمات غير معمول بها لأن هذه النسخة من البرنامج لا تقبلها: {fault}</numerusform>
    <numerusform>%n تعديل للخدمات غير معمول بها لأن هذه النسخة من البرنامج لا تقبلها: {fault}</numerusform>
   </translation>
  </message>
  <message>
   <source>Every change the office made of its services is in force.</source>
   <translation>كل تعديلات المكتب على الخدمات معمول بها.</translation>
  </message>
  <message>
   <source>Everybody is found by every name and number on record.</source>
   <translation>يُعثر على كل شخص بجميع أسمائه وأرقامه المسجلة.</translation>
  </message>
  <message>
   <source>Row {marked} of the trail is not the one the marker knows: the past was replaced.</source>
   <translation>السطر {marked} من سجل التتبع ليس هو الذي تعرفه العلامة: استُبدل ما سبق تدوينه.</translation>
  </message>
  <message>
   <source>Row {row} was changed by hand: {what}.</source>
   <translation>السطر {row} غُيّر خارج البرنامج: {what}.</translation>
  </message>
  <message>
   <source>Row {row} was deleted.</source>
   <translation>السطر {row} محذوف.</translation>
  </message>
  <message>
   <source>Rows {row} and {until} were swapped: {what}.</source>
   <translation>السطران {row} و{until} بُدّل موضعاهما: {what}.</translation>
  </message>
  <message>
   <source>Rows {row} to {until} were deleted.</source>
   <translation>السطور من {row} إلى {until} محذوفة.</translation>
  </message>
  <message>
   <source>The end of the trail was cut: the marker knows {marked} rows, the database had {found}. An older database may have been put back.</source>
   <translation>آخر سجل التتبع مبتور: تعرف العلامة {marked} من السطور ولم يكن في قاعدة المعطيات إلا {found}. قد تكون قاعدة معطيات أقدم وُضعت مكانها.</translation>
  </message>
  <message>
   <source>The marker beside the database does not open: it is damaged or of another office.</source>
   <translation>العلامة الموجودة بجانب قاعدة المعطيات لا تُفتح: هي تالفة أو تخص مكتبا آخر.</translation>
  </message>
  <message>
   <source>The marker beside the database is missing: whether the end was cut is not known.</source>
   <translation>العلامة التي بجانب قاعدة المعطيات غير موجودة: لا يُعرف هل بُتر آخر سجل التتبع.</translation>
  </message>
  <message numerus="yes">
   <source>The search index does not know %n names as they are on record.</source>
   <translation>
    <numerusform>لا خلاف بين فهرس البحث والأسماء المسجلة.</numerusform>
    <numerusform>في فهرس البحث اسم واحد مخالف لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث اسمان مخالفان لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث %n أسماء مخالفة لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث %n اسما مخالفا لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث %n اسم مخالف لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The search index does not know %n numbers as they are on record.</source>
   <translation>
    <numerusform>لا خلاف بين فهرس البحث والأرقام المسجلة.</numerusform>
    <numerusform>في فهرس البحث رقم واحد مخالف لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث رقمان مخالفان لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث %n أرقام مخالفة لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث %n رقما مخالفا لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث %n رقم مخالف لما هو مسجل. المرجو إعادة إنشائه.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The search index does not know %n texts as they are on record.</source>
   <translation>
    <numerusform>لا خلاف بين فهرس البحث ونصوص الطلبات.</numerusform>
    <numerusform>في فهرس البحث كلمة واحدة مخالفة لنصوص الطلبات. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث كلمتان مخالفتان لنصوص الطلبات. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث %n كلمات مخالفة لنصوص الطلبات. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث %n كلمة مخالفة لنصوص الطلبات. المرجو إعادة إنشائه.</numerusform>
    <numerusform>في فهرس البحث %n كلمة مخالفة لنصوص الطلبات. المرجو إعادة إنشائه.</numerusform>
   </translation>
  </message>
  <message>
   <source>The search index is of another version. Make it anew.</source>
   <translation>فهرس البحث من إصدار آخر. المرجو إعادة إنشائه.</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>Remove the filter {words}</source>
   <translation>إزالة المرشح: {words}</translation>
  </message>
  <message>
   <source>Remove {words}, which is no filter</source>
   <translation>إزالة «{words}»، فهو ليس مرشحا</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message numerus="yes">
   <source>%n columns find no room: untick others, or widen the window.</source>
   <translation>
    <numerusform>لا عمود ناقص.</numerusform>
    <numerusform>عمود واحد لا يتسع له المكان: المرجو إزالة علامة عمود آخر أو توسيع النافذة.</numerusform>
    <numerusform>عمودان لا يتسع لهما المكان: المرجو إزالة علامات أعمدة أخرى أو توسيع النافذة.</numerusform>
    <numerusform>%n أعمدة لا يتسع لها المكان: المرجو إزالة علامات أعمدة أخرى أو توسيع النافذة.</numerusform>
    <numerusform>%n عمودا لا يتسع لها المكان: المرجو إزالة علامات أعمدة أخرى أو توسيع النافذة.</numerusform>
    <numerusform>%n عمود لا يتسع لها المكان: المرجو إزالة علامات أعمدة أخرى أو توسيع النافذة.</numerusform>
   </translation>
  </message>
  <message>
   <source>After: {column}</source>
   <translation>تأخير العمود: {column}</translation>
  </message>
  <message>
   <source>Alt with the arrows moves a column. It is kept for you alone.</source>
   <translation>Alt مع السهمين ينقل العمود. يُحفظ هذا الترتيب لك وحدك.</translation>
  </message>
  <message>
   <source>As at first</source>
   <translation>الترتيب الأصلي</translation>
  </message>
  <message>
   <source>Before: {column}</source>
   <translation>تقديم العمود: {column}</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>اختيار الأعمدة</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation>أعمدة اللائحة</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Hide «{column}»</source>
   <translation>إخفاء «{column}»</translation>
  </message>
 </context>
 <context>
  <name>Conditions</name>
  <message>
   <source>The condition cannot be read; join names by and, or, not, and close every bracket.</source>
   <translation>تعذرت قراءة الشرط؛ المرجو ربط الأسماء بـ and أو or أو not، وإغلاق كل قوس.</translation>
  </message>
  <message>
   <source>The values of “{name}” must rise.</source>
   <translation>يجب أن تكون قيم الشرط «{name}» تصاعدية.</translation>
  </message>
  <message>
   <source>There is no condition “{name}”; known ones are: {known}.</source>
   <translation>لا يوجد شرط باسم «{name}»؛ الشروط المعروفة هي: {known}.</translation>
  </message>
  <message>
   <source>This service is not for: {list}.</source>
   <translation>لا تشمل هذه الخدمة: {list}.</translation>
  </message>
  <message>
   <source>{first} {next}</source>
   <translation>{first} {next}</translation>
  </message>
  <message>
   <source>“{name}” takes {wanted} values, not {given}.</source>
   <translation>عدد القيم التي يتطلبها الشرط «{name}» هو {wanted} وليس {given}.</translation>
  </message>
  <message>
   <source>“{text}” is not allowed in a condition; use names of conditions, and, or, not.</source>
   <translation>«{text}» غير مقبول في الشرط؛ المرجو استعمال أسماء الشروط مع and وor وnot فقط.</translation>
  </message>
  <message>
   <source>“{value}” is no value of “{name}”; choose from: {allowed}.</source>
   <translation>«{value}» ليست من قيم الشرط «{name}»؛ المرجو الاختيار من: {allowed}.</translation>
  </message>
  <message>
   <source>“{value}” is no value of “{name}”; give a whole number from {least} up.</source>
   <translation>«{value}» ليست من قيم الشرط «{name}»؛ المرجو إعطاء عدد صحيح لا يقل عن {least}.</translation>
  </message>
 </context>
 <context>
  <name>Console</name>
  <message>
   <source>  (today: {value})</source>
   <translation>(اليوم: {value})</translation>
  </message>
  <message numerus="yes">
   <source>%n pairs wait for a judgement.</source>
   <translation>
    <numerusform>لا زوج ينتظر البت.</numerusform>
    <numerusform>زوج واحد ينتظر البت.</numerusform>
    <numerusform>زوجان ينتظران البت.</numerusform>
    <numerusform>%n أزواج تنتظر البت.</numerusform>
    <numerusform>%n زوجا ينتظر البت.</numerusform>
    <numerusform>%n زوج ينتظر البت.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows in {file}</source>
   <translation>
    <numerusform>لا سطر في {file}</numerusform>
    <numerusform>سطر واحد في {file}</numerusform>
    <numerusform>سطران في {file}</numerusform>
    <numerusform>%n أسطر في {file}</numerusform>
    <numerusform>%n سطرا في {file}</numerusform>
    <numerusform>%n سطر في {file}</numerusform>
   </translation>
  </message>
  <message>
   <source>1/4 The key file is taken in hand.</source>
   <translation>4/1 الشروع في ملف المفاتيح.</translation>
  </message>
  <message>
   <source>2/4 The new key is noted beside the old one.</source>
   <translation>4/2 دُوّن المفتاح الجديد بجانب القديم.</translation>
  </message>
  <message>
   <source>3/4 Every page is encrypted anew.</source>
   <translation>4/3 أعيد تشفير جميع الصفحات.</translation>
  </message>
  <message>
   <source>4/4 The old key is destroyed.</source>
   <translation>4/4 أُتلف المفتاح القديم.</translation>
  </message>
  <message>
   <source>A trial: nothing was recorded.</source>
   <translation>تجربة فقط: لم يسجل أي شيء.</translation>
  </message>
  <message>
   <source>All of it was in the office already.</source>
   <translation>كل ما في هذا السجل مسجل من قبل.</translation>
  </message>
  <message>
   <source>Commands (without one the window opens):</source>
   <translation>الأوامر (بدون أمر تفتح نافذة البرنامج):</translation>
  </message>
  <message>
   <source>Demonstration office in {folder}: {people} people, {files} files, {requests} requests.</source>
   <translation>مكتب تجريبي في {folder}: الأشخاص {people}، الملفات {files}، الطلبات {requests}.</translation>
  </message>
  <message>
   <source>Due on {date}</source>
   <translation>أجل الجواب {date}</translation>
  </message>
  <message>
   <source>Give a PDF file, the text of a square code, or number and code.</source>
   <translation>أعط ملف PDF، أو نص الرمز المربع، أو الرقم والرمز.</translation>
  </message>
  <message>
   <source>Granted: {amount}</source>
   <translation>المبلغ المقبول: {amount}</translation>
  </message>
  <message>
   <source>Lodged on {date}</source>
   <translation>أودع بتاريخ {date}</translation>
  </message>
  <message>
   <source>Made: {number}</source>
   <translation>أُنجز: {number}</translation>
  </message>
  <message>
   <source>Missing: {paper}</source>
   <translation>وثيقة ناقصة: {paper}</translation>
  </message>
  <message>
   <source>New password: </source>
   <translation>كلمة السر الجديدة:</translation>
  </message>
  <message>
   <source>Nothing waits today.</source>
   <translation>لا مهام في انتظارك اليوم.</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>لم يعثر على أي شيء.</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>الخيارات</translation>
  </message>
  <message>
   <source>Password: </source>
   <translation>كلمة السر:</translation>
  </message>
  <message>
   <source>Rejected, {sheet}, row {row}, «{column}»: {message}</source>
   <translation>مرفوض، {sheet}، السطر {row}، «{column}»: {message}</translation>
  </message>
  <message>
   <source>Requested: {amount}</source>
   <translation>المبلغ المطلوب: {amount}</translation>
  </message>
  <message>
   <source>Ri'aya</source>
   <translation>رعاية: تدبير ملفات العمل الاجتماعي</translation>
  </message>
  <message>
   <source>Rows {rows}: accepted {accepted}, rejected {rejected}. New people {people_created}, new files {files_created}, new requests {requests_created}.</source>
   <translation>السطور {rows}: المقبولة {accepted}، المرفوضة {rejected}. الأشخاص الجدد {people_created}، الملفات الجديدة {files_created}، الطلبات الجديدة {requests_created}.</translation>
  </message>
  <message>
   <source>Say of which requests: --from D --to D, or --slip NUMBER.</source>
   <translation>المرجو تحديد الطلبات: --from D --to D أو --slip NUMBER.</translation>
  </message>
  <message>
   <source>Some of its content is kept closed: give --reason to read it.</source>
   <translation>جزء من المحتوى محجوب: يرجى ذكر السبب بالخيار --reason للاطلاع عليه.</translation>
  </message>
  <message>
   <source>State: {state}</source>
   <translation>الوضعية: {state}</translation>
  </message>
  <message>
   <source>The copy holds other counts than were noted when it was made.</source>
   <translation>تحتوي النسخة على أعداد غير التي سجلت عند إنجازها.</translation>
  </message>
  <message>
   <source>The office has a new key. Passwords and recovery code stay as they are; make a backup.</source>
   <translation>للمكتب مفتاح جديد. تبقى كلمات السر ورمز الاسترجاع كما هي؛ يرجى إنجاز نسخة احتياطية.</translation>
  </message>
  <message>
   <source>The office is not sound. Read what was found, then restore a backup or ask who changed it.</source>
   <translation>المكتب غير سليم. يرجى قراءة ما وُجد، ثم استرجاع نسخة احتياطية أو البحث عمن غيّره.</translation>
  </message>
  <message>
   <source>The office of {unit} is ready in {folder}.
Recovery code, shown only once: {code}
Print it and keep it away from the computer.</source>
   <translation>مكتب {unit} جاهز في {folder}.
رمز الاسترجاع، يعرض مرة واحدة: {code}
المرجو طبعه وحفظه بعيدا عن الحاسوب.</translation>
  </message>
  <message>
   <source>The password is missing. Give it in RIAYA_PASSWORD or in a file.</source>
   <translation>كلمة السر غير مدخلة. المرجو إعطاؤها في RIAYA_PASSWORD أو في ملف.</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>سلة المحذوفات فارغة.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it, or choose another place.</source>
   <translation>لا يوجد مجلد باسم {folder}. يرجى إحداثه أو اختيار مكان آخر.</translation>
  </message>
  <message>
   <source>There is no such slip.</source>
   <translation>لا توجد أوراق إرسال.</translation>
  </message>
  <message>
   <source>This is missing: {what}.</source>
   <translation>ينقص الأمر ما يلي: {what}.</translation>
  </message>
  <message>
   <source>This is unknown here: {what}.</source>
   <translation>هذا غير معروف في هذا الأمر: {what}.</translation>
  </message>
  <message>
   <source>Type {command} --help to see how it is written.</source>
   <translation>اكتب {command} --help للاطلاع على طريقة الكتابة.</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>القيم</translation>
  </message>
  <message>
   <source>Warning, {sheet}, row {row}, «{column}»: {message}</source>
   <translation>تنبيه، {sheet}، السطر {row}، «{column}»: {message}</translation>
  </message>
  <message>
   <source>answer as JSON, for programs</source>
   <translation>جواب بصيغة JSON للبرامج</translation>
  </message>
  <message>
   <source>bring in the unit's own register from a workbook</source>
   <translation>استيراد سجل المصلحة من ملف جداول</translation>
  </message>
  <message>
   <source>check the database, every row of the trail, and its end</source>
   <translation>فحص قاعدة المعطيات وكل سطر من سجل التتبع وآخره</translation>
  </message>
  <message>
   <source>file that holds the password</source>
   <translation>ملف يتضمن كلمة المرور</translation>
  </message>
  <message>
   <source>find people and requests</source>
   <translation>البحث عن الأشخاص والطلبات</translation>
  </message>
  <message>
   <source>folder of the office</source>
   <translation>مجلد المكتب</translation>
  </message>
  <message>
   <source>give the office a new key and encrypt it anew; every password stays</source>
   <translation>منح المكتب مفتاحا جديدا وإعادة تشفيره مع بقاء كلمات السر</translation>
  </message>
  <message>
   <source>keep a scanned paper (PDF, JPEG, PNG, TIFF) in a request or in a file</source>
   <translation>حفظ وثيقة ممسوحة (PDF أو JPEG أو PNG أو TIFF) ضمن طلب أو ملف</translation>
  </message>
  <message>
   <source>list the dispatch slips, the overdue first</source>
   <translation>عرض أوراق الإرسال، والمتأخر جوابها أولا</translation>
  </message>
  <message>
   <source>list the records that may be of one person; --sweep compares everybody first</source>
   <translation>سرد السجلات التي يحتمل أن تعود لشخص واحد؛ مع --sweep يقارن الجميع أولا</translation>
  </message>
  <message>
   <source>list what waits today for the account</source>
   <translation>سرد مهام اليوم الخاصة بالحساب</translation>
  </message>
  <message>
   <source>list what was deleted, or put it back by its number: «trash restore 12»</source>
   <translation>عرض ما حُذف أو استرجاعه برقمه: «trash restore 12»</translation>
  </message>
  <message>
   <source>make a new office; its recovery code is shown once</source>
   <translation>إحداث مكتب جديد؛ يعرض رمز الاسترجاع مرة واحدة</translation>
  </message>
  <message>
   <source>make an office filled with invented files and requests</source>
   <translation>إحداث مكتب للتجربة بملفات وطلبات مفترضة</translation>
  </message>
  <message>
   <source>make two records of one person one; --dry-run tells what it would do, --take FIELD keeps the value of the one that goes, --keep FIELD that of the one that stays</source>
   <translation>دمج تسجيلين لشخص واحد؛ ‎--dry-run‎ يبيّن ما سيقع دون تسجيله، و‎--take FIELD‎ يحتفظ بقيمة التسجيل المدمَج، و‎--keep FIELD‎ بقيمة التسجيل الباقي</translation>
  </message>
  <message>
   <source>open and check a backup, then put its office into a folder; --replace keeps the present one beside it</source>
   <translation>فتح نسخة احتياطية وفحصها ثم وضع مكتبها في مجلد؛ --replace يبقي المكتب الحالي بجانبه</translation>
  </message>
  <message>
   <source>play the whole work in the window and keep its pictures</source>
   <translation>عرض جولة في البرنامج وحفظ صورها</translation>
  </message>
  <message>
   <source>restore the newest copy into a temporary folder, check it and count it; --make makes the day's copy first</source>
   <translation>استرجاع أحدث نسخة في مجلد مؤقت وفحصها وعد محتواها؛ --make ينجز نسخة اليوم أولا</translation>
  </message>
  <message>
   <source>show a file by its number, service number or identity card</source>
   <translation>عرض ملف برقمه أو بالرقم المهني أو برقم البطاقة الوطنية</translation>
  </message>
  <message>
   <source>show a request by its number</source>
   <translation>عرض طلب برقمه</translation>
  </message>
  <message>
   <source>show this help</source>
   <translation>عرض هذه المساعدة</translation>
  </message>
  <message>
   <source>take a merge apart by its number; --dry-run tells what changed since</source>
   <translation>فك دمج برقمه؛ ‎--dry-run‎ يبيّن ما تغيّر منذ الدمج</translation>
  </message>
  <message>
   <source>tell what each of a family may ask for on a day, what is used, and why</source>
   <translation>عرض حقوق كل فرد من الأسرة في تاريخ معين: المتاح والمستنفد والسبب</translation>
  </message>
  <message>
   <source>tell whether a paper is ours and unaltered: a PDF file, the text of its square code, or its number and code; --public-key prints the office's key</source>
   <translation>التحقق من أن الورقة صادرة عن المكتب ولم تغير: ملف PDF، أو نص رمزها المربع، أو رقمها ورمزها؛ و--public-key يعرض مفتاح المكتب</translation>
  </message>
  <message>
   <source>write a backup and check it; --phrase-file closes it with a pass phrase</source>
   <translation>إنجاز نسخة احتياطية وفحصها؛ --phrase-file يقفلها بعبارة مرور</translation>
  </message>
  <message>
   <source>write a document as PDF; «pdf --help» names them all</source>
   <translation>كتابة وثيقة بصيغة PDF؛ وأسماء الوثائق في «pdf --help»</translation>
  </message>
  <message>
   <source>write a document for each request lodged between two days, or of a slip, into one file or a file each</source>
   <translation>كتابة وثيقة لكل طلب أودع بين تاريخين، أو لكل طلب في ورقة إرسال، في ملف واحد أو ملف لكل وثيقة</translation>
  </message>
  <message>
   <source>write a list of people or of requests to a workbook, with its reason</source>
   <translation>إخراج لائحة أشخاص أو طلبات في مصنف مع ذكر السبب</translation>
  </message>
  <message>
   <source>write all that is held on the people of a file, for who asks for it</source>
   <translation>كتابة كل ما يُحفظ عن أشخاص ملف، لمن يطلبه من أصحابه</translation>
  </message>
  <message>
   <source>write figures of a period that name nobody; «statistics --period 2026»</source>
   <translation>كتابة إحصائيات فترة لا تسمي أحدا؛ «statistics --period 2026»</translation>
  </message>
  <message>
   <source>{gone} and {kept} are two again.</source>
   <translation>فُكّ الدمج: عاد {gone} و{kept} تسجيلين.</translation>
  </message>
  <message>
   <source>{gone} went into {kept}: merge {number}.</source>
   <translation>دُمج {gone} في {kept}: الدمج رقم {number}.</translation>
  </message>
  <message>
   <source>{gone} would go into {kept}.</source>
   <translation>سيُدمج {gone} في {kept}.</translation>
  </message>
  <message numerus="yes">
   <source>{name} is kept: %n pages.</source>
   <translation>
    <numerusform>حُفظت {name}: لا صفحات.</numerusform>
    <numerusform>حُفظت {name}: صفحة واحدة.</numerusform>
    <numerusform>حُفظت {name}: صفحتان.</numerusform>
    <numerusform>حُفظت {name}: %n صفحات.</numerusform>
    <numerusform>حُفظت {name}: %n صفحة.</numerusform>
    <numerusform>حُفظت {name}: %n صفحة.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is no document on a request. Those are: {names}.</source>
   <translation>{name} ليست وثيقة عن طلب. الوثائق الممكنة: {names}.</translation>
  </message>
  <message>
   <source>{path}: {reason}. Check the path and the disk, then do it again.</source>
   <translation>{path}: {reason}. المرجو التحقق من المسار والقرص ثم إعادة العملية.</translation>
  </message>
  <message>
   <source>{text} is no date. Type it as 2026-03-15.</source>
   <translation>{text} ليس تاريخا. المرجو كتابته هكذا: 2026-03-15.</translation>
  </message>
  <message>
   <source>{text} is no date. Type it as 2026-11-23.</source>
   <translation>{text} ليس تاريخا. المرجو كتابته هكذا: 2026-11-23.</translation>
  </message>
  <message>
   <source>{value} is none of the possible values of {what}.</source>
   <translation>{value} ليست من القيم الممكنة لـ{what}.</translation>
  </message>
  <message>
   <source>{what} needs a value.</source>
   <translation>{what} يتطلب قيمة.</translation>
  </message>
  <message>
   <source>{what} takes a whole number, not {value}.</source>
   <translation>{what} يتطلب عددا صحيحا، وليس {value}.</translation>
  </message>
  <message>
   <source>«{name}» is back.</source>
   <translation>استُرجعت «{name}».</translation>
  </message>
  <message>
   <source>«{text}» is no period. Type 2026-11, 2026-T3, 2026 or 2026-09-01..2026-10-15.</source>
   <translation>«{text}» ليست فترة. اكتبها هكذا: 2026-11 أو 2026-T3 أو 2026 أو 2026-09-01..2026-10-15.</translation>
  </message>
 </context>
 <context>
  <name>Corrections</name>
  <message>
   <source>Say what the person concerned asked, and by which paper or visit.</source>
   <translation>يرجى ذكر ما طلبه المعني بالأمر، وبأي وثيقة أو زيارة.</translation>
  </message>
 </context>
 <context>
  <name>Crash</name>
  <message>
   <source>Copy of the text</source>
   <translation>نسخ النص</translation>
  </message>
  <message>
   <source>None. A report holds what failed and where, no name or number.</source>
   <translation>لا يوجد أي تقرير. يتضمن التقرير ما تعطل وموضعه، دون أي اسم أو رقم.</translation>
  </message>
  <message>
   <source>Removal of the report</source>
   <translation>حذف التقرير</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>التقرير</translation>
  </message>
  <message>
   <source>Reports of failures</source>
   <translation>تقارير الأعطال</translation>
  </message>
  <message>
   <source>Something failed on {when} and left a report. It holds no name or number: read it, then hand it to whoever maintains the program, or delete it.</source>
   <translation>وقع عطل يوم {when} وترك تقريرا لا يتضمن أي اسم أو رقم. المرجو قراءته، ثم تسليمه إلى من يتولى صيانة البرنامج أو حذفه.</translation>
  </message>
  <message>
   <source>Text of the report</source>
   <translation>نص التقرير</translation>
  </message>
  <message>
   <source>The text of the report is on the clipboard.</source>
   <translation>نص التقرير في الحافظة.</translation>
  </message>
  <message>
   <source>They stay in the folder of the office and are never sent. Read one before you hand it to whoever maintains the program.</source>
   <translation>تبقى في مجلد المكتب ولا ترسل أبدا. يرجى قراءة التقرير قبل تسليمه إلى من يتولى صيانة البرنامج.</translation>
  </message>
  <message>
   <source>{day} at {time}</source>
   <translation>{day} على الساعة {time}</translation>
  </message>
 </context>
 <context>
  <name>Database</name>
  <message>
   <source>Another program is writing to the office. Do it again in a moment.</source>
   <translation>برنامج آخر يكتب حاليا في المكتب. المرجو إعادة العملية بعد لحظات.</translation>
  </message>
  <message>
   <source>Somebody else changed this record. Read it again, then save.</source>
   <translation>عدل شخص آخر هذا السجل. المرجو إعادة قراءته ثم الحفظ.</translation>
  </message>
  <message>
   <source>The database cannot be read with this key. It may be damaged.</source>
   <translation>تعذرت قراءة قاعدة المعطيات بهذا المفتاح. قد تكون متضررة؛ المرجو استرجاع آخر نسخة احتياطية.</translation>
  </message>
  <message>
   <source>The database could not be encrypted anew. Nothing was changed; do it again.</source>
   <translation>تعذرت إعادة تشفير قاعدة المعطيات. لم يتغير أي شيء؛ أعد المحاولة.</translation>
  </message>
  <message>
   <source>The database is damaged. Restore the last backup.</source>
   <translation>قاعدة المعطيات متضررة. المرجو استرجاع آخر نسخة احتياطية.</translation>
  </message>
  <message>
   <source>The disk does not answer. Nothing was changed; check the disk.</source>
   <translation>القرص لا يستجيب. لم يتغير أي شيء؛ المرجو فحص القرص.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space, then do it again.</source>
   <translation>القرص ممتلئ. المرجو إفراغ بعض المساحة ثم إعادة العملية.</translation>
  </message>
  <message>
   <source>The office's database cannot be opened. Check the folder and disk.</source>
   <translation>تعذر فتح قاعدة معطيات المكتب. المرجو التحقق من المجلد والقرص.</translation>
  </message>
  <message>
   <source>The office's folder cannot be written to. Ask for the right to write.</source>
   <translation>لا يمكن الكتابة في مجلد المكتب. المرجو طلب حق الكتابة فيه.</translation>
  </message>
 </context>
 <context>
  <name>Demo</name>
  <message>
   <source>Invented paper without any value</source>
   <translation>وثيقة تجريبية لا قيمة لها</translation>
  </message>
  <message>
   <source>Requests need people. Ask for at least one person.</source>
   <translation>لا تسجل طلبات دون أشخاص. حدد شخصا واحدا على الأقل.</translation>
  </message>
  <message>
   <source>The numbers of people and requests cannot be below zero.</source>
   <translation>لا يمكن أن يقل عدد الأشخاص أو عدد الطلبات عن الصفر. حدد عددا آخر.</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The role «{role}» does not include: {action}. Ask the unit head.</source>
   <translation>صفة «{role}» لا تخول {action}. المرجو مراجعة رئيس المصلحة.</translation>
  </message>
 </context>
 <context>
  <name>Dispatch</name>
  <message>
   <source>A reminder was recorded today. Print it again.</source>
   <translation>سجل تذكير اليوم. يمكن إعادة طبعه.</translation>
  </message>
  <message>
   <source>A slip cannot be sent on a day still to come.</source>
   <translation>لا يمكن أن يكون تاريخ الإرسال لاحقا لليوم.</translation>
  </message>
  <message>
   <source>Choose what the body answered.</source>
   <translation>اختر جواب الجهة.</translation>
  </message>
  <message>
   <source>Everything on the slip was answered.</source>
   <translation>ورد الجواب عن كل ما في ورقة الإرسال.</translation>
  </message>
  <message>
   <source>Keep one remark at least: a line of a slip needs one.</source>
   <translation>أبق ملاحظة واحدة على الأقل: كل سطر في الورقة يحتاج إليها.</translation>
  </message>
  <message>
   <source>Keep one way of sending at least.</source>
   <translation>أبق وسيلة إرسال واحدة على الأقل.</translation>
  </message>
  <message>
   <source>No answer is awaited on this slip.</source>
   <translation>لا ينتظر أي جواب عن ورقة الإرسال هذه.</translation>
  </message>
  <message>
   <source>No request has the number {number}. Check it on the slip.</source>
   <translation>لا يوجد طلب رقمه {number}. يرجى مراجعته على ورقة الإرسال.</translation>
  </message>
  <message>
   <source>No row of the sheet can be recorded.</source>
   <translation>لا يمكن تسجيل أي سطر من الجدول.</translation>
  </message>
  <message>
   <source>On the dispatch slip {slip}</source>
   <translation>ضمن ورقة الإرسال {slip}</translation>
  </message>
  <message>
   <source>Say to whom the slip goes.</source>
   <translation>حدد الجهة الموجهة إليها الورقة.</translation>
  </message>
  <message>
   <source>Say what the slip is about.</source>
   <translation>حدد موضوع الورقة.</translation>
  </message>
  <message>
   <source>Say why the slip is cancelled.</source>
   <translation>بين سبب إلغاء ورقة الإرسال.</translation>
  </message>
  <message>
   <source>The date is still to come. Check the stub.</source>
   <translation>التاريخ لم يحن بعد. يرجى مراجعة الإشعار بالتوصل.</translation>
  </message>
  <message>
   <source>The decision is missing. Write it in this row.</source>
   <translation>القرار غير مذكور. يرجى كتابته في هذا السطر.</translation>
  </message>
  <message>
   <source>The decision «{decision}» is not known. Write: accepted, partly accepted, refused, returned, deferred.</source>
   <translation>القرار «{decision}» غير معروف. يرجى كتابة: مقبول، مقبول جزئيا، مرفوض، معاد للنقص، قيد التصفية، لدى اللجنة أو مؤجل.</translation>
  </message>
  <message>
   <source>The number of the request is missing. Write it in this row.</source>
   <translation>رقم الطلب غير مذكور. يرجى كتابته في هذا السطر.</translation>
  </message>
  <message>
   <source>The request has its answer already, number {reference}.</source>
   <translation>سبق تسجيل جواب هذا الطلب تحت رقم {reference}.</translation>
  </message>
  <message>
   <source>The request has its answer already.</source>
   <translation>سبق تسجيل جواب هذا الطلب.</translation>
  </message>
  <message>
   <source>The request is on the dispatch slip {slip}. Cancel the slip, or record the answer of the body.</source>
   <translation>الطلب ضمن ورقة الإرسال {slip}. ألغ الورقة، أو سجل جواب الجهة.</translation>
  </message>
  <message>
   <source>The request stands in row {row} already. Keep one of the two.</source>
   <translation>الطلب مذكور في السطر {row}. يرجى الإبقاء على أحدهما.</translation>
  </message>
  <message>
   <source>The request {number} goes to another body: {body}. Put it on a slip of its own.</source>
   <translation>الطلب {number} موجه إلى جهة أخرى: {body}. ضعه في ورقة إرسال خاصة بها.</translation>
  </message>
  <message>
   <source>The request {number} is not on this slip.</source>
   <translation>الطلب {number} غير وارد في ورقة الإرسال هذه.</translation>
  </message>
  <message>
   <source>The request {number} is not ready to be sent: it is «{state}». Complete it first.</source>
   <translation>الطلب {number} غير جاهز للإحالة: حالته «{state}». يرجى استكماله أولا.</translation>
  </message>
  <message>
   <source>The request {number} is on the dispatch slip {slip}, which still waits for its answer.</source>
   <translation>الطلب {number} ضمن ورقة الإرسال {slip} التي لا تزال تنتظر جوابها.</translation>
  </message>
  <message>
   <source>The request {number} is on the slip being made for: {body}. Take it off there.</source>
   <translation>الطلب {number} ضمن الورقة قيد التكوين الموجهة إلى: {body}. أزله منها أولا.</translation>
  </message>
  <message>
   <source>The request {number} is on this slip already.</source>
   <translation>الطلب {number} موجود في هذه الورقة.</translation>
  </message>
  <message>
   <source>The request {number} of {name} cannot go with the slip: {reason}</source>
   <translation>تعذرت إحالة الطلب {number} باسم {name}: {reason}</translation>
  </message>
  <message>
   <source>The sheet has no column for the request's number and the decision. Use the sheet that goes with the slip, or name its columns «رقم الطلب» and «القرار».</source>
   <translation>ليس في الجدول عمود لرقم الطلب وآخر للقرار. يرجى استعمال الجدول المرفق بورقة الإرسال، أو تسمية العمودين «رقم الطلب» و«القرار».</translation>
  </message>
  <message>
   <source>The slip has an answer already: it cannot be cancelled.</source>
   <translation>ورد جواب عن ورقة الإرسال: لا يمكن إلغاؤها.</translation>
  </message>
  <message>
   <source>The slip is not issued yet.</source>
   <translation>لم تصدر ورقة الإرسال بعد.</translation>
  </message>
  <message>
   <source>The slip left on {date} only. Check the date on the stub.</source>
   <translation>لم ترسل الورقة إلا يوم {date}. يرجى مراجعة التاريخ على الإشعار بالتوصل.</translation>
  </message>
  <message>
   <source>The slip was acknowledged or closed: it cannot be cancelled.</source>
   <translation>تم التوصل بورقة الإرسال أو اختتامها: لا يمكن إلغاؤها.</translation>
  </message>
  <message>
   <source>The slip was cancelled.</source>
   <translation>ألغيت ورقة الإرسال.</translation>
  </message>
  <message>
   <source>The slip was issued: it cannot be changed any more.</source>
   <translation>صدرت ورقة الإرسال: لم يعد تعديلها ممكنا.</translation>
  </message>
  <message>
   <source>The workbook cannot be written. Close it in Excel if it is open there, or choose another folder.</source>
   <translation>تعذرت كتابة الملف. يرجى إغلاقه إن كان مفتوحا في Excel، أو اختيار مجلد آخر.</translation>
  </message>
  <message>
   <source>There is no dispatch slip {number}. Check its number.</source>
   <translation>لا توجد ورقة إرسال رقمها {number}. يرجى مراجعة الرقم.</translation>
  </message>
  <message>
   <source>There is nothing on the slip yet. Add a request.</source>
   <translation>ورقة الإرسال فارغة. أضف طلبا إليها.</translation>
  </message>
  <message>
   <source>This request has its answer already, or is not on the slip.</source>
   <translation>سبق تسجيل جواب هذا الطلب، أو أنه غير وارد في الورقة.</translation>
  </message>
  <message>
   <source>Type a number of days from 1 to 365.</source>
   <translation>اكتب عدد أيام من 1 إلى 365.</translation>
  </message>
  <message>
   <source>Type the date on the stub that came back.</source>
   <translation>اكتب التاريخ المدون على الإشعار بالتوصل.</translation>
  </message>
  <message>
   <source>Write the number with {number} and {year}, each once.</source>
   <translation>اكتب صيغة الرقم متضمنة {number} و{year}، كلا منهما مرة واحدة.</translation>
  </message>
  <message>
   <source>Your role does not include recording this answer.</source>
   <translation>صفتك لا تخول لك تسجيل هذا الجواب.</translation>
  </message>
 </context>
 <context>
  <name>Dispatch page</name>
  <message>
   <source>Add all</source>
   <translation>إضافة الكل</translation>
  </message>
  <message numerus="yes">
   <source>Add all %n</source>
   <translation>
    <numerusform>لا ملف للإضافة</numerusform>
    <numerusform>إضافة الملف الجاهز</numerusform>
    <numerusform>إضافة الملفين الجاهزين</numerusform>
    <numerusform>إضافة %n ملفات جاهزة</numerusform>
    <numerusform>إضافة %n ملفا جاهزا</numerusform>
    <numerusform>إضافة %n ملف جاهز</numerusform>
   </translation>
  </message>
  <message>
   <source>Amount (dirhams)</source>
   <translation>المبلغ (درهم)</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>حسب الاسم</translation>
  </message>
  <message>
   <source>Day of dispatch</source>
   <translation>تاريخ الإرسال</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>أسفل</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>مسودة</translation>
  </message>
  <message>
   <source>Earlier slips</source>
   <translation>أوراق الإرسال السابقة</translation>
  </message>
  <message>
   <source>Expected number {number}</source>
   <translation>الرقم المرتقب {number}</translation>
  </message>
  <message>
   <source>Give the draft up</source>
   <translation>التخلي عن المسودة</translation>
  </message>
  <message>
   <source>Incomplete requests</source>
   <translation>الطلبات الناقصة</translation>
  </message>
  <message>
   <source>Issue and print</source>
   <translation>إصدار وطباعة</translation>
  </message>
  <message>
   <source>Keep the draft</source>
   <translation>حفظ المسودة</translation>
  </message>
  <message>
   <source>Last slip: {number}, {date}</source>
   <translation>آخر ورقة: {number}، {date}</translation>
  </message>
  <message>
   <source>Lines of the slip</source>
   <translation>سطور الورقة</translation>
  </message>
  <message>
   <source>Make its slip</source>
   <translation>تكوين ورقة</translation>
  </message>
  <message>
   <source>New dispatch slip</source>
   <translation>ورقة إرسال جديدة</translation>
  </message>
  <message>
   <source>No file is ready to be sent. Look at the incomplete ones.</source>
   <translation>لا ملفات جاهزة للإحالة. راجع الناقص.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>ر.ت</translation>
  </message>
  <message>
   <source>Nothing is on the slip yet. Choose a ready request and press Enter.</source>
   <translation>الورقة فارغة. اختر طلبا جاهزا واضغط Enter.</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>الأقدم أولا</translation>
  </message>
  <message numerus="yes">
   <source>On issue the number {number} is taken for good, and %n requests become «{state}».</source>
   <translation>
    <numerusform>عند الإصدار يحجز الرقم {number} نهائيا.</numerusform>
    <numerusform>عند الإصدار يحجز الرقم {number} نهائيا وينتقل طلب واحد إلى «{state}».</numerusform>
    <numerusform>عند الإصدار يحجز الرقم {number} نهائيا وينتقل طلبان إلى «{state}».</numerusform>
    <numerusform>عند الإصدار يحجز الرقم {number} نهائيا وتنتقل %n طلبات إلى «{state}».</numerusform>
    <numerusform>عند الإصدار يحجز الرقم {number} نهائيا وينتقل %n طلبا إلى «{state}».</numerusform>
    <numerusform>عند الإصدار يحجز الرقم {number} نهائيا وينتقل %n طلب إلى «{state}».</numerusform>
   </translation>
  </message>
  <message>
   <source>Order</source>
   <translation>الترتيب</translation>
  </message>
  <message>
   <source>Page {number} of {total}</source>
   <translation>صفحة {number} من {total}</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Papers sent</source>
   <translation>بيان الوثائق</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>العدد</translation>
  </message>
  <message>
   <source>Preview of the page</source>
   <translation>معاينة الصفحة</translation>
  </message>
  <message>
   <source>Preview of the print</source>
   <translation>معاينة الطباعة</translation>
  </message>
  <message>
   <source>Ready to be sent</source>
   <translation>جاهزة للإحالة</translation>
  </message>
  <message>
   <source>Remark of the line</source>
   <translation>ملاحظة السطر</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>ملاحظات</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Sealed envelopes</source>
   <translation>ظروف سرية</translation>
  </message>
  <message>
   <source>See the page</source>
   <translation>معاينة الصفحة</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>وسيلة الإرسال</translation>
  </message>
  <message>
   <source>Slip being made</source>
   <translation>الورقة قيد التكوين</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <source>Sum requested</source>
   <translation>مجموع المبالغ المطلوبة</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>The draft is kept.</source>
   <translation>حفظت المسودة.</translation>
  </message>
  <message>
   <source>The draft was given up; no number was used.</source>
   <translation>تم التخلي عن المسودة؛ لم يستعمل أي رقم.</translation>
  </message>
  <message numerus="yes">
   <source>The slip {number} is issued; %n requests were sent.</source>
   <translation>
    <numerusform>صدرت ورقة الإرسال {number}.</numerusform>
    <numerusform>صدرت ورقة الإرسال {number} وأحيل طلب واحد.</numerusform>
    <numerusform>صدرت ورقة الإرسال {number} وأحيل طلبان.</numerusform>
    <numerusform>صدرت ورقة الإرسال {number} وأحيلت %n طلبات.</numerusform>
    <numerusform>صدرت ورقة الإرسال {number} وأحيل %n طلبا.</numerusform>
    <numerusform>صدرت ورقة الإرسال {number} وأحيل %n طلب.</numerusform>
   </translation>
  </message>
  <message>
   <source>To</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>To which body</source>
   <translation>الجهة الموجه إليها</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>أعلى</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>استعجالي</translation>
  </message>
  <message>
   <source>Your role does not include sending requests.</source>
   <translation>صفتك لا تخول لك إحالة الطلبات.</translation>
  </message>
  <message>
   <source>on the slip</source>
   <translation>في الورقة</translation>
  </message>
  <message>
   <source>{on} on the slip, {left} left</source>
   <translation>{on} في الورقة، {left} خارجها</translation>
  </message>
  <message>
   <source>{remark}, sealed envelope</source>
   <translation>{remark}، ظرف سري</translation>
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message numerus="yes">
   <source>%n labels a sheet</source>
   <translation>
    <numerusform>لا ملصق في الورقة</numerusform>
    <numerusform>ملصق واحد في الورقة</numerusform>
    <numerusform>ملصقان في الورقة</numerusform>
    <numerusform>%n ملصقات في الورقة</numerusform>
    <numerusform>%n ملصقا في الورقة</numerusform>
    <numerusform>%n ملصق في الورقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Addressed to</source>
   <translation>موجهة إلى</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>جدول الأعمال</translation>
  </message>
  <message>
   <source>All services</source>
   <translation>كل الخدمات</translation>
  </message>
  <message>
   <source>As usual for this service</source>
   <translation>المعتاد لهذه الخدمة</translation>
  </message>
  <message>
   <source>Choose a request</source>
   <translation>اختر طلبا</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>المرجو الاختيار من اللائحة.</translation>
  </message>
  <message>
   <source>Choose one of the requests of this file.</source>
   <translation>المرجو اختيار طلب من طلبات هذا الملف.</translation>
  </message>
  <message>
   <source>Close the register under a number</source>
   <translation>حصر السجل برقم عند إخراجه</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>عدد النسخ</translation>
  </message>
  <message>
   <source>Copies to sign</source>
   <translation>عدد النسخ الموقعة</translation>
  </message>
  <message>
   <source>Copies: type a number from 1 to 99.</source>
   <translation>عدد النسخ: المرجو كتابة عدد من 1 إلى 99.</translation>
  </message>
  <message>
   <source>Correct what is marked beside the fields.</source>
   <translation>المرجو تصحيح ما أشير إليه تحت الحقول.</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>البيانات</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Empty: to whom it may concern</source>
   <translation>عند تركه فارغا: إلى من يهمه الأمر</translation>
  </message>
  <message>
   <source>Encrypted copy for mail</source>
   <translation>نسخة مشفرة للبريد</translation>
  </message>
  <message>
   <source>Fill in the data, then show the document.</source>
   <translation>المرجو ملء البيانات ثم عرض الوثيقة.</translation>
  </message>
  <message>
   <source>First label of the sheet</source>
   <translation>أول ملصق في الورقة</translation>
  </message>
  <message>
   <source>Fit the width</source>
   <translation>ملاءمة العرض</translation>
  </message>
  <message>
   <source>For whom in the family</source>
   <translation>المعني من الأسرة</translation>
  </message>
  <message>
   <source>From</source>
   <translation>من</translation>
  </message>
  <message>
   <source>Holder of the file</source>
   <translation>صاحب الملف</translation>
  </message>
  <message>
   <source>Incoming head</source>
   <translation>الرئيس المعين</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>تكبير</translation>
  </message>
  <message>
   <source>Lists and reports</source>
   <translation>اللوائح والتقارير</translation>
  </message>
  <message>
   <source>Members of the committee</source>
   <translation>أعضاء اللجنة</translation>
  </message>
  <message>
   <source>Name of the document</source>
   <translation>اسم الوثيقة</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>الصفحة الموالية</translation>
  </message>
  <message>
   <source>No document of this name. Try another word.</source>
   <translation>لا وثيقة بهذا الاسم. المرجو تجربة كلمة أخرى.</translation>
  </message>
  <message>
   <source>Nothing answers to {number}. Type the number of a file, of a request or of a slip, a service number or an identity card.</source>
   <translation>لا شيء يوافق {number}. المرجو كتابة رقم ملف أو طلب أو ورقة إرسال، أو رقم مهني، أو رقم بطاقة التعريف.</translation>
  </message>
  <message>
   <source>Number of a file, a request or a slip</source>
   <translation>رقم ملف أو طلب أو ورقة إرسال</translation>
  </message>
  <message>
   <source>Of a dispatch slip</source>
   <translation>عن ورقة إرسال</translation>
  </message>
  <message>
   <source>Of a file</source>
   <translation>عن ملف</translation>
  </message>
  <message>
   <source>Of a request</source>
   <translation>عن طلب</translation>
  </message>
  <message>
   <source>On both sides</source>
   <translation>على الوجهين</translation>
  </message>
  <message>
   <source>One a line; empty: to be filled in by hand</source>
   <translation>اسم في كل سطر؛ عند تركه فارغا يملأ باليد</translation>
  </message>
  <message>
   <source>One point a line</source>
   <translation>نقطة في كل سطر</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>فتح المجلد</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>الترتيب</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>الصفحة السابقة</translation>
  </message>
  <message>
   <source>Page {number} of {total}</source>
   <translation>صفحة {number} من {total}</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>الفترة</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>معاينة</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>طباعة</translation>
  </message>
  <message>
   <source>Print many</source>
   <translation>طباعة متعددة</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>الطابعة</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>الطباعة</translation>
  </message>
  <message>
   <source>Quarter {number} of {year}</source>
   <translation>الفصل {number} من {year}</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>حفظ PDF</translation>
  </message>
  <message>
   <source>Save the document</source>
   <translation>حفظ الوثيقة</translation>
  </message>
  <message>
   <source>Save the encrypted copy</source>
   <translation>حفظ النسخة المشفرة</translation>
  </message>
  <message>
   <source>Saved: {name}</source>
   <translation>حُفظ الملف {name}</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>الموسم</translation>
  </message>
  <message>
   <source>Seats</source>
   <translation>عدد الأماكن</translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <translation>أُرسلت الوثيقة إلى الطابعة.</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>Sheet of labels</source>
   <translation>ورقة الملصقات</translation>
  </message>
  <message>
   <source>Show the document</source>
   <translation>عرض الوثيقة</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>تصغير</translation>
  </message>
  <message>
   <source>Social and health</source>
   <translation>الاجتماعي والصحي</translation>
  </message>
  <message>
   <source>The document could not be made. Try again.</source>
   <translation>تعذر إعداد الوثيقة. أعد المحاولة.</translation>
  </message>
  <message>
   <source>The document is being made.</source>
   <translation>يجري إعداد الوثيقة…</translation>
  </message>
  <message>
   <source>The folder could not be opened: {folder}</source>
   <translation>تعذر فتح المجلد: {folder}</translation>
  </message>
  <message>
   <source>The holder of every file.</source>
   <translation>صاحب كل ملف.</translation>
  </message>
  <message>
   <source>The last day comes before the first. Check both.</source>
   <translation>اليوم الأخير يسبق الأول. راجع التاريخين.</translation>
  </message>
  <message>
   <source>This computer knows no printer. Save the document and print it elsewhere.</source>
   <translation>لا طابعة معروفة على هذا الحاسوب. المرجو حفظ الوثيقة وطباعتها في مكان آخر.</translation>
  </message>
  <message>
   <source>This is no date. Type it as 15/03/2026.</source>
   <translation>هذا ليس تاريخا. اكتبه هكذا: 15/03/2026.</translation>
  </message>
  <message>
   <source>This list is printed here; who may export keeps its file.</source>
   <translation>تُطبع هذه اللائحة هنا، أما حفظها في ملف فلمن له حق الإخراج.</translation>
  </message>
  <message>
   <source>Those the list of beneficiaries holds, as it was filtered.</source>
   <translation>من في لائحة المستفيدين كما صُفيت.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>Two days count before the period.</source>
   <translation>إذا كُتب تاريخان فهما المعتمدان.</translation>
  </message>
  <message>
   <source>Type a whole number from {least} to {most}.</source>
   <translation>المرجو كتابة عدد صحيح من {least} إلى {most}.</translation>
  </message>
  <message>
   <source>Type the number of a file, then Enter.</source>
   <translation>اكتب رقم الملف ثم اضغط Enter، أو افتح الوثيقة من صفحة المستفيد.</translation>
  </message>
  <message>
   <source>Type the number of a request, then Enter.</source>
   <translation>اكتب رقم الطلب ثم اضغط Enter، أو افتح الوثيقة من صفحة الطلب.</translation>
  </message>
  <message>
   <source>Type the number of a slip, as 142/2026, then Enter.</source>
   <translation>اكتب رقم ورقة الإرسال، مثل 142/2026، ثم اضغط Enter.</translation>
  </message>
  <message>
   <source>What was printed</source>
   <translation>ما طبع</translation>
  </message>
  <message>
   <source>With the filters of the list of requests.</source>
   <translation>مع مرشحات لائحة الطلبات.</translation>
  </message>
  <message>
   <source>Without filters</source>
   <translation>بدون مرشحات</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>الشاهد</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>السنة</translation>
  </message>
  <message>
   <source>Year {year}</source>
   <translation>سنة {year}</translation>
  </message>
  <message>
   <source>needs the number of a file</source>
   <translation>يلزم رقم ملف</translation>
  </message>
  <message>
   <source>needs the number of a request</source>
   <translation>يلزم رقم طلب</translation>
  </message>
  <message>
   <source>needs the number of a slip</source>
   <translation>يلزم رقم ورقة إرسال</translation>
  </message>
 </context>
 <context>
  <name>Duplicates</name>
  <message numerus="yes">
   <source>%n pairs wait</source>
   <translation>
    <numerusform>لا زوج ينتظر</numerusform>
    <numerusform>زوج واحد ينتظر</numerusform>
    <numerusform>زوجان ينتظران</numerusform>
    <numerusform>%n أزواج تنتظر</numerusform>
    <numerusform>%n زوجا ينتظر</numerusform>
    <numerusform>%n زوج ينتظر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers</source>
   <translation>
    <numerusform>لا وثيقة</numerusform>
    <numerusform>وثيقة واحدة</numerusform>
    <numerusform>وثيقتان</numerusform>
    <numerusform>%n وثائق</numerusform>
    <numerusform>%n وثيقة</numerusform>
    <numerusform>%n وثيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests</source>
   <translation>
    <numerusform>لا طلب</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>%n طلبات</numerusform>
    <numerusform>%n طلبا</numerusform>
    <numerusform>%n طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>A pair is of two people; this is one.</source>
   <translation>الزوج من شخصين؛ وهذا شخص واحد.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Affiliation</source>
   <translation>رقم الانخراط</translation>
  </message>
  <message>
   <source>Another person: saving</source>
   <translation>شخص آخر: حفظ</translation>
  </message>
  <message>
   <source>Bank account</source>
   <translation>الحساب البنكي</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>الازدياد</translation>
  </message>
  <message>
   <source>Birth place</source>
   <translation>مكان الازدياد</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>مختلف</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>الاسم العائلي</translation>
  </message>
  <message>
   <source>Father's name</source>
   <translation>اسم الأب</translation>
  </message>
  <message>
   <source>Given names</source>
   <translation>الاسم الشخصي</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>البطاقة الوطنية</translation>
  </message>
  <message>
   <source>In Latin letters</source>
   <translation>بالحروف اللاتينية</translation>
  </message>
  <message>
   <source>Judged one person, not merged yet</source>
   <translation>اعتبرا شخصا واحدا، ولم يدمجا بعد</translation>
  </message>
  <message>
   <source>Last sweep: {when}</source>
   <translation>آخر مسح: {when}</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>لاحقا</translation>
  </message>
  <message>
   <source>Likely duplicates</source>
   <translation>سجلات مكررة محتملة</translation>
  </message>
  <message>
   <source>Likely recorded already</source>
   <translation>يحتمل أن يكون مسجلا من قبل</translation>
  </message>
  <message>
   <source>Likeness {share}</source>
   <translation>نسبة التشابه {share}</translation>
  </message>
  <message>
   <source>Mother's name</source>
   <translation>اسم الأم</translation>
  </message>
  <message>
   <source>No two records look like one person. The office is swept by itself every day; a sweep by hand compares everybody anew.</source>
   <translation>لا سجلين يبدوان لشخص واحد. يجري المسح تلقائيا كل يوم؛ والمسح اليدوي يقارن الجميع من جديد.</translation>
  </message>
  <message>
   <source>One of the two is no longer in the office. Read the page again.</source>
   <translation>لم يعد أحد السجلين موجودا. يرجى تحديث الصفحة.</translation>
  </message>
  <message>
   <source>One person: on to the merge</source>
   <translation>شخص واحد: الانتقال إلى الدمج</translation>
  </message>
  <message>
   <source>Service number</source>
   <translation>الرقم المهني</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>الجنس</translation>
  </message>
  <message>
   <source>Stop of the sweep</source>
   <translation>إيقاف المسح</translation>
  </message>
  <message>
   <source>Sweep of the whole office</source>
   <translation>مسح جميع السجلات</translation>
  </message>
  <message>
   <source>Sweep under way: {share}</source>
   <translation>المسح جار: {share}</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>The office was not swept yet</source>
   <translation>لم يجر أي مسح بعد</translation>
  </message>
  <message>
   <source>The same person: opening of the record</source>
   <translation>الشخص نفسه: فتح السجل</translation>
  </message>
  <message>
   <source>The sweep broke off. It goes on from there the next time.</source>
   <translation>توقف المسح قبل تمامه. سيتابع من حيث توقف في المرة المقبلة.</translation>
  </message>
  <message>
   <source>The sweep stopped at {share}; it goes on</source>
   <translation>توقف المسح عند {share}؛ وسيستأنف من حيث توقف</translation>
  </message>
  <message>
   <source>This person is likely recorded already. Open that record, or say that it is another person.</source>
   <translation>يحتمل أن يكون هذا الشخص مسجلا من قبل. يرجى فتح سجله، أو تأكيد أنه شخص آخر.</translation>
  </message>
  <message>
   <source>Two people</source>
   <translation>شخصان مختلفان</translation>
  </message>
  <message>
   <source>Use of this record</source>
   <translation>استعمال هذا السجل</translation>
  </message>
  <message>
   <source>Who may merge records judges them: the deputy or head.</source>
   <translation>البت لمن له صلاحية دمج السجلات: رئيس المصلحة أو نائبه.</translation>
  </message>
  <message>
   <source>day and month of birth swapped</source>
   <translation>يوم الازدياد وشهره معكوسان</translation>
  </message>
  <message>
   <source>family name and given name swapped</source>
   <translation>الاسمان العائلي والشخصي معكوسان</translation>
  </message>
  <message>
   <source>family names that differ by a letter</source>
   <translation>اسمان عائليان متقاربان</translation>
  </message>
  <message>
   <source>given names that differ by a letter</source>
   <translation>اسمان شخصيان متقاربان</translation>
  </message>
  <message>
   <source>identity card numbers that differ by a sign</source>
   <translation>رقما بطاقة يختلفان برمز واحد</translation>
  </message>
  <message>
   <source>one bears the name of the other's father</source>
   <translation>أحدهما يحمل اسم أب الآخر</translation>
  </message>
  <message>
   <source>one digit of the day of birth differs</source>
   <translation>رقم واحد مختلف في يوم الازدياد</translation>
  </message>
  <message>
   <source>one digit of the year of birth differs</source>
   <translation>رقم واحد مختلف في سنة الازدياد</translation>
  </message>
  <message>
   <source>one family name is part of the other</source>
   <translation>أحد الاسمين العائليين جزء من الآخر</translation>
  </message>
  <message>
   <source>one given name is part of the other</source>
   <translation>أحد الاسمين الشخصيين جزء من الآخر</translation>
  </message>
  <message>
   <source>other affiliation number</source>
   <translation>رقم انخراط مختلف</translation>
  </message>
  <message>
   <source>other bank account</source>
   <translation>حساب بنكي مختلف</translation>
  </message>
  <message>
   <source>other date of birth</source>
   <translation>تاريخ ازدياد مختلف</translation>
  </message>
  <message>
   <source>other family name</source>
   <translation>اسم عائلي مختلف</translation>
  </message>
  <message>
   <source>other father's name</source>
   <translation>اسم أب مختلف</translation>
  </message>
  <message>
   <source>other given name</source>
   <translation>اسم شخصي مختلف</translation>
  </message>
  <message>
   <source>other identity card number</source>
   <translation>رقم بطاقة مختلف</translation>
  </message>
  <message>
   <source>other mother's name</source>
   <translation>اسم أم مختلف</translation>
  </message>
  <message>
   <source>other service number</source>
   <translation>رقم مهني مختلف</translation>
  </message>
  <message>
   <source>other sex</source>
   <translation>جنس مختلف</translation>
  </message>
  <message>
   <source>other telephone</source>
   <translation>هاتف مختلف</translation>
  </message>
  <message>
   <source>recorded on {day}</source>
   <translation>سجل في {day}</translation>
  </message>
  <message>
   <source>same affiliation number</source>
   <translation>رقم الانخراط نفسه</translation>
  </message>
  <message>
   <source>same bank account</source>
   <translation>الحساب البنكي نفسه</translation>
  </message>
  <message>
   <source>same date of birth</source>
   <translation>تاريخ الازدياد نفسه</translation>
  </message>
  <message>
   <source>same family name</source>
   <translation>الاسم العائلي نفسه</translation>
  </message>
  <message>
   <source>same father's name</source>
   <translation>اسم الأب نفسه</translation>
  </message>
  <message>
   <source>same given name</source>
   <translation>الاسم الشخصي نفسه</translation>
  </message>
  <message>
   <source>same identity card number</source>
   <translation>رقم البطاقة نفسه</translation>
  </message>
  <message>
   <source>same mother's name</source>
   <translation>اسم الأم نفسه</translation>
  </message>
  <message>
   <source>same service number</source>
   <translation>الرقم المهني نفسه</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>الهاتف نفسه</translation>
  </message>
  <message>
   <source>same year of birth, other day</source>
   <translation>سنة الازدياد نفسها ويوم مختلف</translation>
  </message>
  <message>
   <source>same year of birth, the day unknown to one</source>
   <translation>سنة الازدياد نفسها واليوم مجهول في أحدهما</translation>
  </message>
  <message>
   <source>same year of birth; 1 January may stand for an unknown day</source>
   <translation>سنة الازدياد نفسها؛ وفاتح يناير قد يعني يوما مجهولا</translation>
  </message>
  <message>
   <source>two generations or spouses of one family</source>
   <translation>جيلان أو زوجان من أسرة واحدة</translation>
  </message>
  <message>
   <source>two members of one family, named otherwise</source>
   <translation>فردان من أسرة واحدة باسمين مختلفين</translation>
  </message>
  <message>
   <source>two places in one family, of one name</source>
   <translation>مكانان في أسرة واحدة بالاسم نفسه</translation>
  </message>
  <message>
   <source>written in two scripts</source>
   <translation>مكتوب بحرفين: عربي ولاتيني</translation>
  </message>
  <message>
   <source>{first} and {second} are kept as two people.</source>
   <translation>سيبقى {first} و{second} شخصين مختلفين.</translation>
  </message>
 </context>
 <context>
  <name>Edits</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>أقل من يوم</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>%n أيام</numerusform>
    <numerusform>%n يوما</numerusform>
    <numerusform>%n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open requests are of those who would lose the service ({names}). Settle them first.</source>
   <translation>
    <numerusform>لا طلب مفتوحا لمن سيفقدون الخدمة ({names}).</numerusform>
    <numerusform>هناك طلب واحد مفتوح لمن سيفقد الخدمة ({names}). المرجو البت فيه أولا.</numerusform>
    <numerusform>هناك طلبان مفتوحان لمن سيفقدون الخدمة ({names}). المرجو البت فيهما أولا.</numerusform>
    <numerusform>هناك %n طلبات مفتوحة لمن سيفقدون الخدمة ({names}). المرجو البت فيها أولا.</numerusform>
    <numerusform>هناك %n طلبا مفتوحا لمن سيفقدون الخدمة ({names}). المرجو البت فيها أولا.</numerusform>
    <numerusform>هناك %n طلب مفتوح لمن سيفقدون الخدمة ({names}). المرجو البت فيها أولا.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open requests were deposited on {date} or later, under the present version. Choose a later day.</source>
   <translation>
    <numerusform>لم يودع أي طلب منذ {date}.</numerusform>
    <numerusform>أودع طلب واحد مفتوح بتاريخ {date} أو بعده وفق النسخة الحالية. المرجو اختيار تاريخ لاحق.</numerusform>
    <numerusform>أودع طلبان مفتوحان بتاريخ {date} أو بعده وفق النسخة الحالية. المرجو اختيار تاريخ لاحق.</numerusform>
    <numerusform>أودعت %n طلبات مفتوحة بتاريخ {date} أو بعده وفق النسخة الحالية. المرجو اختيار تاريخ لاحق.</numerusform>
    <numerusform>أودع %n طلبا مفتوحا بتاريخ {date} أو بعده وفق النسخة الحالية. المرجو اختيار تاريخ لاحق.</numerusform>
    <numerusform>أودع %n طلب مفتوح بتاريخ {date} أو بعده وفق النسخة الحالية. المرجو اختيار تاريخ لاحق.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests for this service are still open. Settle them, then close it.</source>
   <translation>
    <numerusform>لا طلب مفتوحا لهذه الخدمة.</numerusform>
    <numerusform>لا يزال طلب واحد مفتوحا لهذه الخدمة. المرجو البت فيه قبل الإغلاق.</numerusform>
    <numerusform>لا يزال طلبان مفتوحين لهذه الخدمة. المرجو البت فيهما قبل الإغلاق.</numerusform>
    <numerusform>لا تزال %n طلبات مفتوحة لهذه الخدمة. المرجو البت فيها قبل الإغلاق.</numerusform>
    <numerusform>لا يزال %n طلبا مفتوحا لهذه الخدمة. المرجو البت فيها قبل الإغلاق.</numerusform>
    <numerusform>لا يزال %n طلب مفتوحا لهذه الخدمة. المرجو البت فيها قبل الإغلاق.</numerusform>
   </translation>
  </message>
  <message>
   <source>A change holds from today or a later day, never before.</source>
   <translation>يسري التغيير ابتداء من اليوم أو من تاريخ لاحق، ولا يسري بأثر رجعي.</translation>
  </message>
  <message>
   <source>Adding</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Answer within</source>
   <translation>أجل الجواب</translation>
  </message>
  <message>
   <source>By</source>
   <translation>من طرف</translation>
  </message>
  <message>
   <source>Catalogue of services</source>
   <translation>دليل الخدمات</translation>
  </message>
  <message>
   <source>Ceiling</source>
   <translation>السقف</translation>
  </message>
  <message>
   <source>Ceiling per year</source>
   <translation>السقف السنوي</translation>
  </message>
  <message>
   <source>Choose a paper</source>
   <translation>اختيار وثيقة</translation>
  </message>
  <message>
   <source>Choose who may ask for the service.</source>
   <translation>يرجى اختيار من يحق لهم طلب الخدمة.</translation>
  </message>
  <message>
   <source>Closed to new requests</source>
   <translation>مغلقة أمام الطلبات الجديدة</translation>
  </message>
  <message>
   <source>Counted in</source>
   <translation>يحتسب بـ</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>التعريف</translation>
  </message>
  <message>
   <source>Give the reason of the change, or the note that orders it.</source>
   <translation>يرجى بيان سبب التغيير أو مرجع المذكرة التي تأمر به.</translation>
  </message>
  <message>
   <source>Holds for (months)</source>
   <translation>مدة الصلاحية (أشهر)</translation>
  </message>
  <message>
   <source>I have read the source, and confirm</source>
   <translation>اطلعت على المصدر وأؤكد التغيير</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>تاريخ السريان</translation>
  </message>
  <message>
   <source>In force from {day}</source>
   <translation>يسري ابتداء من {day}</translation>
  </message>
  <message>
   <source>Keep the short name within {limit} characters.</source>
   <translation>يرجى ألا يتجاوز الاسم المختصر {limit} حرفا.</translation>
  </message>
  <message>
   <source>Least amount</source>
   <translation>المبلغ الأدنى</translation>
  </message>
  <message>
   <source>Name in Arabic</source>
   <translation>الاسم بالعربية</translation>
  </message>
  <message>
   <source>Name in French</source>
   <translation>الاسم بالفرنسية</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>لم يتغير أي شيء.</translation>
  </message>
  <message>
   <source>Open requests</source>
   <translation>الطلبات المفتوحة</translation>
  </message>
  <message>
   <source>Optional papers</source>
   <translation>الوثائق الاختيارية</translation>
  </message>
  <message>
   <source>Paper to add</source>
   <translation>الوثيقة المراد إضافتها</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Parts of a service</source>
   <translation>أقسام الخدمة</translation>
  </message>
  <message>
   <source>Period (months)</source>
   <translation>الدورية (أشهر)</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Reason of the change</source>
   <translation>سبب التغيير</translation>
  </message>
  <message>
   <source>Recording of the change</source>
   <translation>تسجيل التغيير</translation>
  </message>
  <message>
   <source>Removal of {paper}</source>
   <translation>حذف {paper}</translation>
  </message>
  <message>
   <source>Requests keep the version they were filed under.</source>
   <translation>تبقى الطلبات خاضعة للنسخة التي أودعت في ظلها.</translation>
  </message>
  <message>
   <source>Search for a service</source>
   <translation>البحث عن خدمة</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>الخدمات</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>الاسم المختصر</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>The change is recorded with its day and its reason.</source>
   <translation>تم تسجيل التغيير بتاريخ سريانه وسببه.</translation>
  </message>
  <message>
   <source>The chosen paper will do instead</source>
   <translation>قبول الوثيقة المختارة كبديل</translation>
  </message>
  <message>
   <source>The least amount is above the ceiling. Check both.</source>
   <translation>المبلغ الأدنى يفوق السقف. المرجو التحقق منهما.</translation>
  </message>
  <message>
   <source>The paper {code} stands twice. Keep it once.</source>
   <translation>الوثيقة {code} مكررة. المرجو الإبقاء عليها مرة واحدة.</translation>
  </message>
  <message>
   <source>This definition rests on an attested source ({marks}). Change it only when a newer text says so, and confirm it.</source>
   <translation>يستند هذا التعريف إلى مصدر موثق ({marks}). لا يغير إلا بناء على نص أحدث، مع تأكيد ذلك أسفله.</translation>
  </message>
  <message>
   <source>This name cannot be empty.</source>
   <translation>لا يمكن ترك هذا الاسم فارغا.</translation>
  </message>
  <message>
   <source>This service needs its period in months.</source>
   <translation>تحتاج هذه الخدمة إلى دورية بالأشهر.</translation>
  </message>
  <message>
   <source>Type a whole number above zero.</source>
   <translation>يرجى كتابة عدد صحيح أكبر من الصفر.</translation>
  </message>
  <message>
   <source>Type the days within which an answer is aimed at.</source>
   <translation>يرجى كتابة عدد الأيام المستهدف للجواب.</translation>
  </message>
  <message>
   <source>Type whole dirhams, above zero.</source>
   <translation>يرجى كتابة مبلغ بالدرهم دون سنتيمات، أكبر من الصفر.</translation>
  </message>
  <message>
   <source>Validity of the papers</source>
   <translation>صلاحية الوثائق</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>النسخة</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>النسخ</translation>
  </message>
  <message>
   <source>Who may ask for it</source>
   <translation>المستفيدون من الخدمة</translation>
  </message>
  <message>
   <source>calendar days</source>
   <translation>أيام التقويم</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>مغلقة</translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>only for: {list}</source>
   <translation>خاصة بـ: {list}</translation>
  </message>
  <message>
   <source>open to requests</source>
   <translation>مفتوحة أمام الطلبات</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>اختيارية</translation>
  </message>
  <message>
   <source>or</source>
   <translation>أو</translation>
  </message>
  <message>
   <source>shipped with the program</source>
   <translation>مضمنة في البرنامج</translation>
  </message>
  <message>
   <source>working days</source>
   <translation>أيام العمل</translation>
  </message>
  <message>
   <source>{code} · version {number}, in force since {date}</source>
   <translation>{code} · النسخة {number}، سارية منذ {date}</translation>
  </message>
  <message>
   <source>{paper} (optional)</source>
   <translation>{paper} (اختيارية)</translation>
  </message>
 </context>
 <context>
  <name>Eligibility</name>
  <message numerus="yes">
   <source>%n years of service</source>
   <translation>
    <numerusform>من ليست لهم أي أقدمية</numerusform>
    <numerusform>من لهم سنة من الخدمة</numerusform>
    <numerusform>من لهم سنتان من الخدمة</numerusform>
    <numerusform>من لهم %n سنوات من الخدمة</numerusform>
    <numerusform>من لهم %n سنة من الخدمة</numerusform>
    <numerusform>من لهم %n سنة من الخدمة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n years of service are needed; recruited on {date}.</source>
   <translation>
    <numerusform>لا تشترط أي أقدمية؛ تاريخ التوظيف هو {date}.</numerusform>
    <numerusform>تشترط سنة واحدة من الخدمة؛ تاريخ التوظيف هو {date}.</numerusform>
    <numerusform>تشترط سنتان من الخدمة؛ تاريخ التوظيف هو {date}.</numerusform>
    <numerusform>تشترط %n سنوات من الخدمة؛ تاريخ التوظيف هو {date}.</numerusform>
    <numerusform>تشترط %n سنة من الخدمة؛ تاريخ التوظيف هو {date}.</numerusform>
    <numerusform>تشترط %n سنة من الخدمة؛ تاريخ التوظيف هو {date}.</numerusform>
   </translation>
  </message>
  <message>
   <source>A school certificate is asked for from the age of {age}.</source>
   <translation>تطلب الشهادة المدرسية ابتداء من سن {age}.</translation>
  </message>
  <message numerus="yes">
   <source>A wait of %n months runs from {date}.</source>
   <translation>
    <numerusform>لا تشترط أي مدة انتظار ابتداء من {date}.</numerusform>
    <numerusform>تشترط مدة انتظار شهر واحد ابتداء من {date}.</numerusform>
    <numerusform>تشترط مدة انتظار شهرين ابتداء من {date}.</numerusform>
    <numerusform>تشترط مدة انتظار %n أشهر ابتداء من {date}.</numerusform>
    <numerusform>تشترط مدة انتظار %n شهرا ابتداء من {date}.</numerusform>
    <numerusform>تشترط مدة انتظار %n شهر ابتداء من {date}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Check on paper that the monthly income is at most {most}.</source>
   <translation>المرجو التحقق من الوثائق أن الدخل الشهري لا يتجاوز {most}.</translation>
  </message>
  <message>
   <source>The certificate that no home is owned is to be seen.</source>
   <translation>يلزم الإدلاء بشهادة عدم الملكية.</translation>
  </message>
  <message>
   <source>The disability card has ended; a valid one is to be seen.</source>
   <translation>انتهت صلاحية بطاقة الإعاقة؛ يلزم الإدلاء ببطاقة سارية.</translation>
  </message>
  <message>
   <source>The membership is not recorded; check the card before you go on.</source>
   <translation>الانخراط غير مسجل؛ المرجو التحقق من البطاقة قبل المتابعة.</translation>
  </message>
  <message>
   <source>The rank is not recorded; check it before you go on.</source>
   <translation>الرتبة غير مسجلة؛ المرجو التحقق منها قبل المتابعة.</translation>
  </message>
  <message>
   <source>The recruitment date is not recorded; check it before you go on.</source>
   <translation>تاريخ التوظيف غير مسجل؛ المرجو التحقق منه قبل المتابعة.</translation>
  </message>
  <message>
   <source>The school certificate ended on {date}; a new one is to be brought.</source>
   <translation>انتهت صلاحية الشهادة المدرسية في {date}؛ يلزم الإدلاء بشهادة جديدة.</translation>
  </message>
  <message>
   <source>This service is for members.</source>
   <translation>هذه الخدمة مخصصة للمنخرطين.</translation>
  </message>
  <message>
   <source>This service is for monthly incomes up to {most}; the income given is {income}.</source>
   <translation>هذه الخدمة مخصصة لمن لا يتجاوز دخلهم الشهري {most}؛ والدخل المصرح به هو {income}.</translation>
  </message>
  <message>
   <source>This service is for ranks {least} to {most} of each corps; the rank recorded is {rank}.</source>
   <translation>هذه الخدمة مخصصة للرتب من {least} إلى {most} في كل سلك؛ والرتبة المسجلة هي {rank}.</translation>
  </message>
  <message>
   <source>This service is for who has no bank account; one is recorded.</source>
   <translation>هذه الخدمة مخصصة لمن لا يتوفر على حساب بنكي؛ ويوجد حساب مسجل.</translation>
  </message>
  <message>
   <source>This service is for who owns no home.</source>
   <translation>هذه الخدمة مخصصة لمن لا يملك سكنا.</translation>
  </message>
  <message>
   <source>This service is not for the corps of the rank recorded: {rank}.</source>
   <translation>لا تشمل هذه الخدمة سلك الرتبة المسجلة: {rank}.</translation>
  </message>
  <message numerus="yes">
   <source>a wait of %n months</source>
   <translation>
    <numerusform>من ليست لهم مدة انتظار</numerusform>
    <numerusform>من انتظروا شهرا</numerusform>
    <numerusform>من انتظروا شهرين</numerusform>
    <numerusform>من انتظروا %n أشهر</numerusform>
    <numerusform>من انتظروا %n شهرا</numerusform>
    <numerusform>من انتظروا %n شهر</numerusform>
   </translation>
  </message>
  <message>
   <source>ages from {least}</source>
   <translation>من بلغ سنهم {least} فما فوق</translation>
  </message>
  <message>
   <source>ages up to {most}</source>
   <translation>من لا يتجاوز سنهم {most}</translation>
  </message>
  <message>
   <source>ages {least} to {most}</source>
   <translation>من سنهم بين {least} و{most}</translation>
  </message>
  <message>
   <source>certain corps</source>
   <translation>بعض الأسلاك</translation>
  </message>
  <message>
   <source>children of student age</source>
   <translation>الأبناء في سن الدراسة</translation>
  </message>
  <message>
   <source>incomes up to {most}</source>
   <translation>من لا يتجاوز دخلهم {most}</translation>
  </message>
  <message>
   <source>members</source>
   <translation>المنخرطون</translation>
  </message>
  <message>
   <source>pensions up to {most}</source>
   <translation>من لا يتجاوز معاشهم {most}</translation>
  </message>
  <message>
   <source>persons with a disability</source>
   <translation>الأشخاص في وضعية إعاقة</translation>
  </message>
  <message>
   <source>pupils and students</source>
   <translation>التلاميذ والطلبة</translation>
  </message>
  <message>
   <source>ranks {least} to {most}</source>
   <translation>الرتب من {least} إلى {most}</translation>
  </message>
  <message>
   <source>who has no bank account</source>
   <translation>من لا يتوفرون على حساب بنكي</translation>
  </message>
  <message>
   <source>who has no other cover</source>
   <translation>من لا يستفيدون من تغطية أخرى</translation>
  </message>
  <message>
   <source>who is alive</source>
   <translation>من هم على قيد الحياة</translation>
  </message>
  <message>
   <source>who is covered</source>
   <translation>المستفيدون من التغطية الصحية</translation>
  </message>
  <message>
   <source>who owns no home</source>
   <translation>من لا يملكون سكنا</translation>
  </message>
 </context>
 <context>
  <name>Emblem</name>
  <message>
   <source>Emblem of the unit</source>
   <translation>شعار المصلحة</translation>
  </message>
  <message>
   <source>Load a picture…</source>
   <translation>تحميل صورة…</translation>
  </message>
  <message>
   <source>No emblem is loaded</source>
   <translation>لم يحمل أي شعار</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>صور</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Stands in the centre of the letterhead, 18 mm wide. PNG or JPEG, 2 MB at most. It is kept in the office's encrypted database; the program brings none of its own.</source>
   <translation>يوضع وسط الترويسة بعرض 18 مم. صورة PNG أو JPEG لا تتجاوز 2 ميغابايت. تحفظ في قاعدة المكتب المشفرة، ولا يأتي البرنامج بأي شعار.</translation>
  </message>
  <message>
   <source>The emblem is loaded; documents bear it from now on.</source>
   <translation>حمل الشعار، وستحمله الوثائق من الآن.</translation>
  </message>
  <message>
   <source>The emblem is removed; nothing is drawn in its place.</source>
   <translation>أزيل الشعار، ولا يرسم شيء في مكانه.</translation>
  </message>
  <message>
   <source>The file cannot be read. Choose another one.</source>
   <translation>تعذرت قراءة الملف. يرجى اختيار ملف آخر.</translation>
  </message>
  <message>
   <source>The file is larger than 2 MB. Choose a smaller picture.</source>
   <translation>يتجاوز الملف 2 ميغابايت. يرجى اختيار صورة أصغر.</translation>
  </message>
  <message>
   <source>The file is not a PNG or JPEG picture, or it is damaged. Choose another one.</source>
   <translation>الملف ليس صورة PNG أو JPEG، أو أنه تالف. يرجى اختيار ملف آخر.</translation>
  </message>
  <message>
   <source>The picture has too many points: {width} by {height}. Choose a smaller one.</source>
   <translation>عدد نقط الصورة كبير جدا: {width} على {height}. يرجى اختيار صورة أصغر.</translation>
  </message>
  <message>
   <source>The picture is too small to be printed well: {width} by {height} points. Choose one of {least} points or more.</source>
   <translation>الصورة أصغر من أن تطبع بوضوح: {width} على {height} نقطة. يرجى اختيار صورة من {least} نقطة فأكثر.</translation>
  </message>
  <message>
   <source>The picture of the unit's emblem</source>
   <translation>صورة شعار المصلحة</translation>
  </message>
  <message>
   <source>The unit's emblem</source>
   <translation>شعار المصلحة</translation>
  </message>
 </context>
 <context>
  <name>Encrypted</name>
  <message>
   <source>8 characters or more</source>
   <translation>8 رموز أو أكثر</translation>
  </message>
  <message>
   <source>Encrypted copy for mail</source>
   <translation>نسخة مشفرة للبريد</translation>
  </message>
  <message>
   <source>Password of the copy</source>
   <translation>كلمة سر النسخة</translation>
  </message>
  <message>
   <source>Password once more</source>
   <translation>كلمة السر مرة ثانية</translation>
  </message>
  <message>
   <source>Saving of the encrypted copy</source>
   <translation>حفظ النسخة المشفرة</translation>
  </message>
  <message>
   <source>The copy opens with this password alone. Tell it by telephone, never in the same message: whoever loses it makes a new copy.</source>
   <translation>لا تفتح هذه النسخة إلا بكلمة السر. تبلَّغ كلمة السر هاتفيا، ولا ترسل في الرسالة نفسها؛ وعند ضياعها تُنجز نسخة جديدة.</translation>
  </message>
  <message>
   <source>The two passwords differ. Type the second one again.</source>
   <translation>كلمتا السر مختلفتان. المرجو إعادة كتابة الثانية.</translation>
  </message>
  <message>
   <source>This password is too long. Type 60 characters or fewer.</source>
   <translation>كلمة السر طويلة جدا. المرجو كتابة 60 رمزا أو أقل.</translation>
  </message>
  <message>
   <source>Type 8 characters or more.</source>
   <translation>المرجو كتابة 8 رموز أو أكثر.</translation>
  </message>
 </context>
 <context>
  <name>Exceptions</name>
  <message>
   <source>All of the week</source>
   <translation>كل اطلاعات الأسبوع</translation>
  </message>
  <message numerus="yes">
   <source>All of the week (%n)</source>
   <translation>
    <numerusform>كل اطلاعات الأسبوع (%n)</numerusform>
    <numerusform>كل اطلاعات الأسبوع (%n)</numerusform>
    <numerusform>كل اطلاعات الأسبوع (%n)</numerusform>
    <numerusform>كل اطلاعات الأسبوع (%n)</numerusform>
    <numerusform>كل اطلاعات الأسبوع (%n)</numerusform>
    <numerusform>كل اطلاعات الأسبوع (%n)</numerusform>
   </translation>
  </message>
  <message>
   <source>Exceptional consultations</source>
   <translation>اطلاعات استثنائية</translation>
  </message>
  <message>
   <source>Mark as seen</source>
   <translation>تمت المعاينة</translation>
  </message>
  <message>
   <source>New</source>
   <translation>جديد</translation>
  </message>
  <message>
   <source>Nobody read medical or confidential content these last seven days.</source>
   <translation>لم يطلع أحد على معطيات طبية أو سرية خلال الأيام السبعة الأخيرة.</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>تمت معاينته</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>What</source>
   <translation>موضوع الاطلاع</translation>
  </message>
  <message>
   <source>Who and when</source>
   <translation>من ومتى</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>the last seven days</source>
   <translation>الأيام السبعة الأخيرة</translation>
  </message>
  <message>
   <source>{what} of {person} ({number})</source>
   <translation>{what}: {person} ({number})</translation>
  </message>
 </context>
 <context>
  <name>Exports</name>
  <message numerus="yes">
   <source>%n documents</source>
   <translation>
    <numerusform>لا وثيقة</numerusform>
    <numerusform>وثيقة واحدة</numerusform>
    <numerusform>وثيقتين</numerusform>
    <numerusform>%n وثائق</numerusform>
    <numerusform>%n وثيقة</numerusform>
    <numerusform>%n وثيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows were exported; the trail says by whom and why.</source>
   <translation>
    <numerusform>لم يُصدَّر أي سطر؛ سجل التتبع يذكر من ولماذا.</numerusform>
    <numerusform>صُدِّر سطر واحد؛ سجل التتبع يذكر من ولماذا.</numerusform>
    <numerusform>صُدِّر سطران؛ سجل التتبع يذكر من ولماذا.</numerusform>
    <numerusform>صُدِّرت %n أسطر؛ سجل التتبع يذكر من ولماذا.</numerusform>
    <numerusform>صُدِّر %n سطرا؛ سجل التتبع يذكر من ولماذا.</numerusform>
    <numerusform>صُدِّر %n سطر؛ سجل التتبع يذكر من ولماذا.</numerusform>
   </translation>
  </message>
  <message>
   <source>A list taken out of the office</source>
   <translation>لائحة مستخرجة من المكتب</translation>
  </message>
  <message>
   <source>Amount granted</source>
   <translation>المبلغ الممنوح</translation>
  </message>
  <message>
   <source>Amount requested</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>Answer due by</source>
   <translation>أجل الجواب</translation>
  </message>
  <message numerus="yes">
   <source>At most %n rows are copied. Export the list instead.</source>
   <translation>
    <numerusform>لا يُنسخ أي سطر. يرجى تصدير اللائحة.</numerusform>
    <numerusform>يُنسخ سطر واحد على الأكثر. يرجى تصدير اللائحة.</numerusform>
    <numerusform>يُنسخ سطران على الأكثر. يرجى تصدير اللائحة.</numerusform>
    <numerusform>تُنسخ %n أسطر على الأكثر. يرجى تصدير اللائحة.</numerusform>
    <numerusform>يُنسخ %n سطرا على الأكثر. يرجى تصدير اللائحة.</numerusform>
    <numerusform>يُنسخ %n سطر على الأكثر. يرجى تصدير اللائحة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Backup kept at a chosen place</source>
   <translation>نسخة احتياطية محفوظة في مكان مختار</translation>
  </message>
  <message>
   <source>Beneficiary</source>
   <translation>المستفيد</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>تاريخ الازدياد</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>الصفة</translation>
  </message>
  <message>
   <source>Choose one column at least.</source>
   <translation>المرجو اختيار عمود واحد على الأقل.</translation>
  </message>
  <message>
   <source>Choosing of the place</source>
   <translation>اختيار مكان الحفظ</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>الأعمدة</translation>
  </message>
  <message>
   <source>Committee of the summer stays, asked by …</source>
   <translation>لجنة الاصطياف، بطلب من …</translation>
  </message>
  <message>
   <source>Copied from the list</source>
   <translation>نسخ من اللائحة</translation>
  </message>
  <message>
   <source>Copy of the office: {name}</source>
   <translation>نسخة من قاعدة المكتب: {name}</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>تاريخ الإيداع</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>Export of a list</source>
   <translation>تصدير لائحة</translation>
  </message>
  <message>
   <source>File number</source>
   <translation>رقم الملف</translation>
  </message>
  <message>
   <source>For what, and for whom</source>
   <translation>الغرض من الإخراج والجهة المستفيدة</translation>
  </message>
  <message>
   <source>Identity card (CNIE)</source>
   <translation>البطاقة الوطنية</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>الصنف</translation>
  </message>
  <message>
   <source>List of people</source>
   <translation>لائحة المستفيدين</translation>
  </message>
  <message>
   <source>List of requests</source>
   <translation>لائحة الطلبات</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم الكامل</translation>
  </message>
  <message>
   <source>Name (Latin)</source>
   <translation>الاسم بالحروف اللاتينية</translation>
  </message>
  <message>
   <source>Open requests</source>
   <translation>الطلبات الجارية</translation>
  </message>
  <message>
   <source>Password (optional)</source>
   <translation>كلمة سر (اختيارية)</translation>
  </message>
  <message>
   <source>Password once more</source>
   <translation>كلمة السر مرة ثانية</translation>
  </message>
  <message>
   <source>Personal data protected by law 09.08: for the purpose named only; not to be passed on.</source>
   <translation>معطيات شخصية يحميها القانون 09.08: للغرض المذكور وحده، ولا يجوز تسليمها للغير.</translation>
  </message>
  <message>
   <source>Posting</source>
   <translation>مقر العمل</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>صاحب الملف</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>الجهة</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>الرتبة</translation>
  </message>
  <message>
   <source>Request number</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>عدد الأسطر</translation>
  </message>
  <message>
   <source>Rows left out of the register {name}</source>
   <translation>أسطر لم تُستورد من السجل {name}</translation>
  </message>
  <message>
   <source>Saving of a list as a file</source>
   <translation>حفظ لائحة في ملف</translation>
  </message>
  <message>
   <source>Saving of many documents as files</source>
   <translation>حفظ وثائق متعددة في ملفات</translation>
  </message>
  <message>
   <source>Say for what and for whom this leaves the office, in a few words.</source>
   <translation>يرجى ذكر الغرض من الإخراج والجهة المستفيدة ببضع كلمات.</translation>
  </message>
  <message>
   <source>Service number</source>
   <translation>الرقم المهني</translation>
  </message>
  <message>
   <source>Sheet of answers of the slip {number}</source>
   <translation>جدول أجوبة ورقة الإرسال {number}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Taken out by {name} on {day} at {time} · {unit} · reason: {reason}</source>
   <translation>استخرجها {name} يوم {day} على الساعة {time} · {unit} · الغرض: {reason}</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>The list is attached to this page: open the reader's list of attachments (the paper clip) and save the workbook «{name}».</source>
   <translation>اللائحة مرفقة بهذه الصفحة: المرجو فتح قائمة المرفقات في قارئ PDF (رمز المشبك) وحفظ المصنف «{name}».</translation>
  </message>
  <message>
   <source>To be filled in by the body</source>
   <translation>للتعبئة من طرف الجهة</translation>
  </message>
  <message>
   <source>To be mended and brought in again</source>
   <translation>للتصحيح وإعادة الاستيراد</translation>
  </message>
  <message>
   <source>Type of request</source>
   <translation>نوع الطلب</translation>
  </message>
  <message>
   <source>What</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <source>What leaves is entered in the trail with its reason, its count and its fingerprint, and bears your name and the hour.</source>
   <translation>كل ما يخرج يُقيَّد في سجل التتبع بغرضه وعدد أسطره وبصمته، ويحمل اسمكم والساعة.</translation>
  </message>
  <message>
   <source>With one, an encrypted PDF carries the list</source>
   <translation>معها تُحمل اللائحة داخل ملف PDF مشفّر</translation>
  </message>
  <message>
   <source>{count} of the kind «{name}» leave the office together: this is entered in the trail with its reason, its count and its fingerprint. Printing needs none of this.</source>
   <translation>حفظ {count} من نوع «{name}» في ملفات إخراج لها من المكتب: يُقيَّد في السجل بسببه وعدده وبصمته. أما طبعها فلا يستلزم شيئا من ذلك.</translation>
  </message>
  <message>
   <source>«{name}» carries many people. A file of it leaves the office: it is entered in the trail with its reason, its count and its fingerprint. Printing needs none of this.</source>
   <translation>تتضمن وثيقة «{name}» معطيات أشخاص عديدين. وحفظها في ملف إخراج لها من المكتب: يُقيَّد في السجل بسببه وعدده وبصمته. أما طبعها فلا يستلزم شيئا من ذلك.</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message>
   <source>Family</source>
   <translation>الأسرة</translation>
  </message>
  <message>
   <source>Show in full: {label}</source>
   <translation>إظهار كامل: {label}</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Act</source>
   <translation>العمل الطبي</translation>
  </message>
  <message>
   <source>Amount granted</source>
   <translation>المبلغ الممنوح</translation>
  </message>
  <message>
   <source>Amount paid for the act</source>
   <translation>المبلغ المؤدى عن العمل</translation>
  </message>
  <message>
   <source>Amount requested</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>Answer due by</source>
   <translation>أجل الجواب</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>اليومية</translation>
  </message>
  <message>
   <source>Choose in the calendar</source>
   <translation>اختيار من اليومية</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>سري</translation>
  </message>
  <message>
   <source>Day of the act</source>
   <translation>تاريخ العمل الطبي</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>تاريخ القرار</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>Deposited on</source>
   <translation>تاريخ الإيداع</translation>
  </message>
  <message>
   <source>Depositor</source>
   <translation>المودِع</translation>
  </message>
  <message>
   <source>Empty the field</source>
   <translation>إفراغ الخانة</translation>
  </message>
  <message>
   <source>File number</source>
   <translation>رقم الملف</translation>
  </message>
  <message>
   <source>Grounds of the decision</source>
   <translation>تعليل القرار</translation>
  </message>
  <message>
   <source>Grounds of the opinion</source>
   <translation>تعليل الرأي</translation>
  </message>
  <message>
   <source>In the family since</source>
   <translation>ضمن الأسرة منذ</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>الشهر السابق</translation>
  </message>
  <message>
   <source>Next month</source>
   <translation>الشهر الموالي</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>Number of the agreement</source>
   <translation>رقم الموافقة</translation>
  </message>
  <message>
   <source>Opinion given on</source>
   <translation>تاريخ الرأي</translation>
  </message>
  <message>
   <source>Opinion of the unit</source>
   <translation>رأي المصلحة</translation>
  </message>
  <message>
   <source>Optional paper</source>
   <translation>وثيقة اختيارية</translation>
  </message>
  <message>
   <source>Other data</source>
   <translation>معطيات أخرى</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>Paper received</source>
   <translation>الوثيقة المستلمة</translation>
  </message>
  <message>
   <source>Paper received on</source>
   <translation>تاريخ استلام الوثيقة</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>الأسباب</translation>
  </message>
  <message>
   <source>Reference of the decision</source>
   <translation>مرجع القرار</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>صلة القرابة</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Request number</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Text of the note</source>
   <translation>نص الملاحظة</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Told to the person on</source>
   <translation>تاريخ التبليغ</translation>
  </message>
  <message>
   <source>Transmitted on</source>
   <translation>تاريخ الإحالة</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>مستعجل</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>صالح من</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>صالح إلى غاية</translation>
  </message>
  <message>
   <source>Who decides</source>
   <translation>الجهة المقررة</translation>
  </message>
  <message>
   <source>Why above the ceiling</source>
   <translation>سبب تجاوز السقف</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>dirhams</source>
   <translation>درهم</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message numerus="yes">
   <source>%n open requests</source>
   <translation>
    <numerusform>لا طلبات جارية</numerusform>
    <numerusform>طلب جار 1</numerusform>
    <numerusform>طلبان جاريان</numerusform>
    <numerusform>%n طلبات جارية</numerusform>
    <numerusform>%n طلبا جاريا</numerusform>
    <numerusform>%n طلب جار</numerusform>
   </translation>
  </message>
  <message>
   <source>Agreements of a second person</source>
   <translation>موافقات الشخص الثاني</translation>
  </message>
  <message>
   <source>All the people found, as a list</source>
   <translation>كل الأشخاص الذين عُثر عليهم، في لائحة</translation>
  </message>
  <message>
   <source>All the requests found, as a list</source>
   <translation>كل الطلبات التي عُثر عليها، في لائحة</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>المستفيدون</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>أوامر</translation>
  </message>
  <message>
   <source>Earlier dispatch slips</source>
   <translation>أوراق الإرسال السابقة</translation>
  </message>
  <message>
   <source>Exceptional looks</source>
   <translation>الاطلاعات الاستثنائية</translation>
  </message>
  <message>
   <source>Exports that left</source>
   <translation>سجل التصدير</translation>
  </message>
  <message>
   <source>File summary of {name}</source>
   <translation>طباعة ملخص ملف {name}</translation>
  </message>
  <message>
   <source>Import of a register</source>
   <translation>استيراد سجل</translation>
  </message>
  <message>
   <source>List of requests</source>
   <translation>لائحة الطلبات</translation>
  </message>
  <message>
   <source>Merges made</source>
   <translation>عمليات الدمج</translation>
  </message>
  <message>
   <source>My day</source>
   <translation>يومي</translation>
  </message>
  <message>
   <source>New dispatch slip</source>
   <translation>ورقة إرسال جديدة</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>ملف جديد</translation>
  </message>
  <message>
   <source>New file under the name «{name}»</source>
   <translation>ملف جديد باسم «{name}»</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>New request for {name}</source>
   <translation>طلب جديد لفائدة {name}</translation>
  </message>
  <message>
   <source>People</source>
   <translation>أشخاص</translation>
  </message>
  <message>
   <source>People opened lately</source>
   <translation>أشخاص فُتحت ملفاتهم أخيرا</translation>
  </message>
  <message>
   <source>Register of requests</source>
   <translation>سجل الطلبات</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>طلبات</translation>
  </message>
  <message>
   <source>Requests opened lately</source>
   <translation>طلبات فُتحت أخيرا</translation>
  </message>
  <message>
   <source>Roles and rights</source>
   <translation>الأدوار والصلاحيات</translation>
  </message>
  <message>
   <source>Settings: about the program</source>
   <translation>الإعدادات: حول البرنامج</translation>
  </message>
  <message>
   <source>Settings: accounts</source>
   <translation>الإعدادات: الحسابات</translation>
  </message>
  <message>
   <source>Settings: backups</source>
   <translation>الإعدادات: النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Settings: budget lines</source>
   <translation>الإعدادات: بنود الميزانية</translation>
  </message>
  <message>
   <source>Settings: catalogue of services</source>
   <translation>الإعدادات: دليل الخدمات</translation>
  </message>
  <message>
   <source>Settings: dispatch slips</source>
   <translation>الإعدادات: أوراق الإرسال</translation>
  </message>
  <message>
   <source>Settings: holidays and feasts</source>
   <translation>الإعدادات: العطل والأعياد</translation>
  </message>
  <message>
   <source>Settings: keys and recovery code</source>
   <translation>الإعدادات: المفاتيح ورمز الاسترجاع</translation>
  </message>
  <message>
   <source>Settings: letters</source>
   <translation>الإعدادات: الرسائل والشهادات</translation>
  </message>
  <message>
   <source>Settings: my password and this computer</source>
   <translation>الإعدادات: كلمة السر وهذا الحاسوب</translation>
  </message>
  <message>
   <source>Settings: scanned papers</source>
   <translation>الإعدادات: الوثائق الممسوحة</translation>
  </message>
  <message>
   <source>Settings: tariffs</source>
   <translation>الإعدادات: التعريفات</translation>
  </message>
  <message>
   <source>Settings: the unit</source>
   <translation>الإعدادات: المصلحة</translation>
  </message>
  <message>
   <source>Terms and rights</source>
   <translation>الآجال والحقوق</translation>
  </message>
  <message>
   <source>Trail</source>
   <translation>سجل التتبع</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>سلة المحذوفات</translation>
  </message>
  <message>
   <source>Verify a document</source>
   <translation>التحقق من وثيقة</translation>
  </message>
  <message>
   <source>What was printed</source>
   <translation>ما طبع</translation>
  </message>
  <message>
   <source>file of {name}</source>
   <translation>ملف {name}</translation>
  </message>
  <message>
   <source>no open request</source>
   <translation>لا طلبات جارية</translation>
  </message>
  <message>
   <source>{name} · lodged on {date}</source>
   <translation>{name} · أودع في {date}</translation>
  </message>
 </context>
 <context>
  <name>First office</name>
  <message>
   <source>8 characters or more</source>
   <translation>8 رموز أو أكثر</translation>
  </message>
  <message>
   <source>A new office</source>
   <translation>مكتب جديد</translation>
  </message>
  <message>
   <source>As it is to stand on the documents</source>
   <translation>كما سيظهر في الوثائق</translation>
  </message>
  <message>
   <source>Choose the unit</source>
   <translation>اختيار المصلحة</translation>
  </message>
  <message>
   <source>Choose the unit of this office.</source>
   <translation>اختر المصلحة صاحبة هذا المكتب.</translation>
  </message>
  <message>
   <source>Copied. Paste it where it will be printed.</source>
   <translation>نُسخ. الصقه حيث سيُطبع.</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>It will lie in {folder}</source>
   <translation>سيوضع في {folder}</translation>
  </message>
  <message>
   <source>Its code begins the number of every file.</source>
   <translation>يبدأ رمزها رقم كل ملف.</translation>
  </message>
  <message>
   <source>Making of the office</source>
   <translation>إنشاء المكتب</translation>
  </message>
  <message>
   <source>Name of the unit head</source>
   <translation>اسم رئيس المصلحة</translation>
  </message>
  <message>
   <source>Name to sign in with</source>
   <translation>اسم الدخول</translation>
  </message>
  <message>
   <source>Opening of the office</source>
   <translation>فتح المكتب</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>كلمة السر</translation>
  </message>
  <message>
   <source>Password once more</source>
   <translation>تأكيد كلمة السر</translation>
  </message>
  <message>
   <source>Printed on every receipt; it may be left out</source>
   <translation>يُطبع على كل وصل إيداع؛ ويمكن تركه فارغا</translation>
  </message>
  <message>
   <source>Short, in any letters</source>
   <translation>قصير، بأي حروف</translation>
  </message>
  <message>
   <source>Telephone of the unit</source>
   <translation>هاتف المصلحة</translation>
  </message>
  <message>
   <source>The password is too short. Choose 8 characters or more.</source>
   <translation>كلمة السر قصيرة. اختر 8 رموز أو أكثر.</translation>
  </message>
  <message>
   <source>The recovery code</source>
   <translation>رمز الاسترجاع</translation>
  </message>
  <message>
   <source>The two passwords differ. Type the same one again.</source>
   <translation>كلمتا السر مختلفتان. أعد كتابة الكلمة نفسها.</translation>
  </message>
  <message>
   <source>The whole code</source>
   <translation>الرمز كاملا</translation>
  </message>
  <message>
   <source>There is no office on this computer yet. These few answers make it; the names can be changed later in the settings.</source>
   <translation>لا يوجد بعد مكتب على هذا الحاسوب. هذه الأجوبة القليلة تنشئه، ويمكن تغيير الأسماء لاحقا من الإعدادات.</translation>
  </message>
  <message>
   <source>This code is shown once. It alone opens the office when every password is forgotten: copy it by hand or print it, and keep the sheet in the unit's safe, never beside the computer.</source>
   <translation>يُعرض هذا الرمز مرة واحدة. وهو وحده يفتح المكتب إذا نُسيت كل كلمات السر: انقله بخط اليد أو اطبعه، واحفظ الورقة في خزانة المصلحة، لا بجانب الحاسوب.</translation>
  </message>
  <message>
   <source>To try it, type the whole code from what you kept:</source>
   <translation>لتجربته، اكتب الرمز كاملا مما احتفظت به:</translation>
  </message>
  <message>
   <source>Type the name of the unit head: it signs the documents.</source>
   <translation>اكتب اسم رئيس المصلحة: به توقع الوثائق.</translation>
  </message>
  <message>
   <source>Type the name you will sign in with.</source>
   <translation>اكتب الاسم الذي ستدخل به.</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>المصلحة</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <source>Choose</source>
   <translation>اختيار</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>إلزامي</translation>
  </message>
  <message>
   <source>Show the password</source>
   <translation>إظهار كلمة السر</translation>
  </message>
 </context>
 <context>
  <name>Form page</name>
  <message numerus="yes">
   <source>%n fields need a look before saving.</source>
   <translation>
    <numerusform>لا حقل يحتاج إلى مراجعة.</numerusform>
    <numerusform>حقل واحد يحتاج إلى مراجعة قبل الحفظ.</numerusform>
    <numerusform>حقلان يحتاجان مراجعة قبل الحفظ.</numerusform>
    <numerusform>%n حقول تحتاج إلى مراجعة قبل الحفظ.</numerusform>
    <numerusform>%n حقلا تحتاج إلى مراجعة قبل الحفظ.</numerusform>
    <numerusform>%n حقل تحتاج إلى مراجعة قبل الحفظ.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancellation</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Draft kept at {time}</source>
   <translation>حُفظت المسودة في {time}</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Start afresh</source>
   <translation>البدء من جديد</translation>
  </message>
  <message>
   <source>What was typed on {day} at {time} and not saved is shown again.</source>
   <translation>عُرض من جديد ما كُتب يوم {day} على الساعة {time} ولم يُحفظ.</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>An identity card number is one or two letters, then digits. Check it on the card.</source>
   <translation>رقم ب.و.ت.إ يتكون من حرف أو حرفين ثم أرقام. المرجو التحقق منه على البطاقة.</translation>
  </message>
  <message>
   <source>Choose a rank of the list.</source>
   <translation>المرجو اختيار رتبة من اللائحة.</translation>
  </message>
  <message>
   <source>The day and the month are needed here. Type 15/03/2026.</source>
   <translation>اليوم والشهر ضروريان هنا. المرجو كتابة التاريخ مثل ⁦15/03/2026⁩.</translation>
  </message>
  <message>
   <source>The death is before the birth. Check both dates.</source>
   <translation>تاريخ الوفاة سابق لتاريخ الازدياد. المرجو التحقق من التاريخين.</translation>
  </message>
  <message>
   <source>The name is missing. Type it as on the identity card.</source>
   <translation>الاسم غير مدخل. المرجو كتابته كما هو في البطاقة الوطنية.</translation>
  </message>
  <message numerus="yes">
   <source>The text is too long: %n characters at most.</source>
   <translation>
    <numerusform>النص طويل جدا.</numerusform>
    <numerusform>النص طويل جدا: حرف واحد على الأكثر.</numerusform>
    <numerusform>النص طويل جدا: حرفان على الأكثر.</numerusform>
    <numerusform>النص طويل جدا: %n أحرف على الأكثر.</numerusform>
    <numerusform>النص طويل جدا: %n حرفا على الأكثر.</numerusform>
    <numerusform>النص طويل جدا: %n حرف على الأكثر.</numerusform>
   </translation>
  </message>
  <message>
   <source>This account number does not agree with its key. Check its 24 digits on the paper.</source>
   <translation>رقم التعريف البنكي لا يوافق مفتاحه. المرجو التحقق من أرقامه الـ24 على الشهادة البنكية.</translation>
  </message>
  <message>
   <source>This birth date is still to come. Check the year.</source>
   <translation>تاريخ الازدياد هذا لم يحل بعد. المرجو التحقق من السنة.</translation>
  </message>
  <message>
   <source>This date is still to come. Check the year.</source>
   <translation>هذا التاريخ لم يحل بعد. المرجو التحقق من السنة.</translation>
  </message>
  <message>
   <source>This is no Moroccan phone number. Type its ten digits, as 06 or 05.</source>
   <translation>هذا ليس رقم هاتف مغربيا. المرجو كتابة أرقامه العشرة التي تبدأ بـ 05 أو 06 أو 07 أو 08.</translation>
  </message>
  <message>
   <source>This is no amount. Type it in dirhams, as 1.250,00.</source>
   <translation>هذا ليس مبلغا. المرجو كتابته بالدرهم مثل ⁦1.250,00⁩.</translation>
  </message>
  <message>
   <source>This is no date. Type it as 15/03/1972, or only the year.</source>
   <translation>هذا ليس تاريخا. المرجو كتابته مثل ⁦15/03/1972⁩ أو كتابة السنة وحدها.</translation>
  </message>
  <message>
   <source>This is no date. Type it as 15/03/2026.</source>
   <translation>هذا ليس تاريخا. المرجو كتابته مثل ⁦15/03/2026⁩.</translation>
  </message>
  <message>
   <source>This number does not have the usual form. Check it on the paper.</source>
   <translation>هذا الرقم لا يطابق الشكل المعتاد. المرجو التحقق منه على الوثيقة.</translation>
  </message>
  <message>
   <source>Write this name in Arabic letters.</source>
   <translation>المرجو كتابة هذا الاسم بالحروف العربية.</translation>
  </message>
 </context>
 <context>
  <name>Gate</name>
  <message>
   <source>Every change is recorded with its author.</source>
   <translation>كل تغيير مسجل باسم صاحبه.</translation>
  </message>
  <message>
   <source>Everything stays encrypted on this computer.</source>
   <translation>كل المعطيات مشفرة على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>No network is needed, and none is used.</source>
   <translation>دون شبكة: لا حاجة إليها ولا استعمال لها.</translation>
  </message>
  <message>
   <source>Social work files of the National Security staff</source>
   <translation>ملفات العمل الاجتماعي لموظفي الأمن الوطني</translation>
  </message>
 </context>
 <context>
  <name>Glass</name>
  <message>
   <source>Another reason, told below</source>
   <translation>سبب آخر يبين أسفله</translation>
  </message>
  <message>
   <source>Asked by the person concerned</source>
   <translation>طلب من المعني بالأمر</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Check of the work or of the figures</source>
   <translation>مراقبة العمل أو الأرقام</translation>
  </message>
  <message>
   <source>Choose the reason of the consultation.</source>
   <translation>يرجى اختيار سبب الاطلاع.</translation>
  </message>
  <message>
   <source>Consult, with a reason</source>
   <translation>الاطلاع مع بيان السبب</translation>
  </message>
  <message>
   <source>Consultation</source>
   <translation>الاطلاع</translation>
  </message>
  <message>
   <source>Consultation of {what}</source>
   <translation>الاطلاع على {what}</translation>
  </message>
  <message>
   <source>Details, if any</source>
   <translation>توضيحات عند الاقتضاء</translation>
  </message>
  <message numerus="yes">
   <source>Keep the reason within %n characters.</source>
   <translation>
    <numerusform>يرجى اختصار السبب.</numerusform>
    <numerusform>يرجى اختصار السبب في حرف واحد.</numerusform>
    <numerusform>يرجى اختصار السبب في حرفين.</numerusform>
    <numerusform>يرجى اختصار السبب في %n أحرف.</numerusform>
    <numerusform>يرجى اختصار السبب في %n حرفا.</numerusform>
    <numerusform>يرجى اختصار السبب في %n حرف.</numerusform>
   </translation>
  </message>
  <message>
   <source>Kept closed: {what}.</source>
   <translation>محجوب: {what}.</translation>
  </message>
  <message>
   <source>Processing of the request</source>
   <translation>معالجة الطلب</translation>
  </message>
  <message>
   <source>Reason of the consultation</source>
   <translation>سبب الاطلاع</translation>
  </message>
  <message>
   <source>Say in a few words why you need to read this.</source>
   <translation>يرجى بيان سبب الحاجة إلى الاطلاع في بضع كلمات.</translation>
  </message>
  <message>
   <source>Study of an appeal or a complaint</source>
   <translation>دراسة تظلم أو شكاية</translation>
  </message>
  <message>
   <source>This content is kept closed. Give the reason of the consultation first.</source>
   <translation>هذا المضمون محجوب. يرجى بيان سبب الاطلاع أولا.</translation>
  </message>
  <message>
   <source>Urgent case</source>
   <translation>حالة مستعجلة</translation>
  </message>
  <message>
   <source>Your name, the time and the reason are written to the trail, and the unit head sees them. The content stays open to you for {minutes} minutes.</source>
   <translation>يدون اسمكم والوقت والسبب في سجل التتبع ويعاينها رئيس المصلحة. يبقى المضمون مفتوحا لكم مدة {minutes} دقيقة.</translation>
  </message>
  <message>
   <source>Your role does not show {what}.</source>
   <translation>لا يشمل دوركم الاطلاع على {what}.</translation>
  </message>
  <message>
   <source>confidential content</source>
   <translation>مضمون سري</translation>
  </message>
  <message>
   <source>medical data</source>
   <translation>معطيات طبية</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Acts of the care sheet</source>
   <translation>أعمال ورقة العلاجات</translation>
  </message>
  <message>
   <source>Addition to the family</source>
   <translation>إضافة إلى الأسرة</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>تغيير</translation>
  </message>
  <message>
   <source>Copy of a scanned paper handed out</source>
   <translation>إخراج نسخة من وثيقة ممسوحة</translation>
  </message>
  <message>
   <source>Correction at the request of the person concerned</source>
   <translation>تصحيح بطلب من المعني بالأمر</translation>
  </message>
  <message>
   <source>Correction of a family member</source>
   <translation>تصحيح معطيات فرد من الأسرة</translation>
  </message>
  <message>
   <source>Correction of a person</source>
   <translation>تصحيح معطيات شخص</translation>
  </message>
  <message>
   <source>Correction of the career</source>
   <translation>تصحيح المعطيات المهنية</translation>
  </message>
  <message>
   <source>Deletion of a draft slip</source>
   <translation>حذف مسودة ورقة إرسال</translation>
  </message>
  <message>
   <source>Deletion of a family member</source>
   <translation>حذف فرد من الأسرة</translation>
  </message>
  <message>
   <source>Deletion of a file</source>
   <translation>حذف ملف</translation>
  </message>
  <message>
   <source>Deletion of a note</source>
   <translation>حذف ملاحظة</translation>
  </message>
  <message>
   <source>Deletion of a request</source>
   <translation>حذف طلب</translation>
  </message>
  <message>
   <source>Deletion of a scanned paper</source>
   <translation>حذف وثيقة ممسوحة</translation>
  </message>
  <message>
   <source>Demonstration data</source>
   <translation>معطيات تجريبية</translation>
  </message>
  <message>
   <source>Destruction at the end of the retention period</source>
   <translation>إتلاف عند انتهاء مدة الحفظ</translation>
  </message>
  <message>
   <source>Exceptional consultation</source>
   <translation>اطلاع استثنائي</translation>
  </message>
  <message>
   <source>Export of data</source>
   <translation>تصدير معطيات</translation>
  </message>
  <message>
   <source>Import of a register</source>
   <translation>استيراد سجل</translation>
  </message>
  <message>
   <source>Keeping of a scanned paper</source>
   <translation>حفظ وثيقة ممسوحة</translation>
  </message>
  <message>
   <source>Merge of two records of one person</source>
   <translation>دمج تسجيلين لشخص واحد</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Opening of the file</source>
   <translation>فتح الملف</translation>
  </message>
  <message>
   <source>Preview of a document</source>
   <translation>معاينة وثيقة</translation>
  </message>
  <message>
   <source>Printing of a document</source>
   <translation>طباعة وثيقة</translation>
  </message>
  <message>
   <source>Reading of a confidential paper</source>
   <translation>الاطلاع على وثيقة سرية</translation>
  </message>
  <message>
   <source>Receipt of papers</source>
   <translation>تسلم وثائق</translation>
  </message>
  <message>
   <source>Registration of a request</source>
   <translation>تسجيل طلب</translation>
  </message>
  <message>
   <source>Removal of a scanned paper</source>
   <translation>حذف وثيقة ممسوحة</translation>
  </message>
  <message>
   <source>Restoring from the trash</source>
   <translation>استرجاع من سلة المحذوفات</translation>
  </message>
  <message>
   <source>Showing of a masked number</source>
   <translation>إظهار رقم محجوب</translation>
  </message>
  <message>
   <source>Taking apart of a merge</source>
   <translation>فك دمج</translation>
  </message>
  <message>
   <source>Taking back of a change</source>
   <translation>تراجع عن تغيير</translation>
  </message>
 </context>
 <context>
  <name>Home</name>
  <message numerus="yes">
   <source>%n new files from the scanner.</source>
   <translation>
    <numerusform>لا ملفات جديدة من الماسح.</numerusform>
    <numerusform>ملف جديد من الماسح.</numerusform>
    <numerusform>ملفان جديدان من الماسح.</numerusform>
    <numerusform>%n ملفات جديدة من الماسح.</numerusform>
    <numerusform>%n ملفا جديدا من الماسح.</numerusform>
    <numerusform>%n ملف جديد من الماسح.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of your requests were agreed to: carry them out.</source>
   <translation>
    <numerusform>لا طلب من طلباتكم ينتظر التنفيذ.</numerusform>
    <numerusform>تمت الموافقة على طلب من طلباتكم: يرجى تنفيذه.</numerusform>
    <numerusform>تمت الموافقة على طلبين من طلباتكم: يرجى تنفيذهما.</numerusform>
    <numerusform>تمت الموافقة على %n من طلباتكم: يرجى تنفيذها.</numerusform>
    <numerusform>تمت الموافقة على %n من طلباتكم: يرجى تنفيذها.</numerusform>
    <numerusform>تمت الموافقة على %n من طلباتكم: يرجى تنفيذها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pairs of records may each be of one person.</source>
   <translation>
    <numerusform>لا سجلات متشابهة تنتظر البت.</numerusform>
    <numerusform>زوج واحد من السجلات يحتمل أن يعود لشخص واحد.</numerusform>
    <numerusform>زوجان من السجلات يحتمل أن يعود كل منهما لشخص واحد.</numerusform>
    <numerusform>%n أزواج من السجلات يحتمل أن يعود كل منها لشخص واحد.</numerusform>
    <numerusform>%n زوجا من السجلات يحتمل أن يعود كل منها لشخص واحد.</numerusform>
    <numerusform>%n زوج من السجلات يحتمل أن يعود كل منها لشخص واحد.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests wait for your agreement.</source>
   <translation>
    <numerusform>لا طلب ينتظر موافقتكم.</numerusform>
    <numerusform>طلب واحد ينتظر موافقتكم.</numerusform>
    <numerusform>طلبان ينتظران موافقتكم.</numerusform>
    <numerusform>%n طلبات تنتظر موافقتكم.</numerusform>
    <numerusform>%n طلبا ينتظر موافقتكم.</numerusform>
    <numerusform>%n طلب ينتظر موافقتكم.</numerusform>
   </translation>
  </message>
  <message>
   <source>A form you began was kept on {day} at {time}: nothing of it is lost.</source>
   <translation>استمارة بدأتها محفوظة كمسودة منذ {day} على الساعة {time}: لم يضع منها شيء.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>All requests</source>
   <translation>كل الطلبات</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>متابعة التحرير</translation>
  </message>
  <message>
   <source>Counted at {time}</source>
   <translation>محسوب في {time}</translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation>تقليص</translation>
  </message>
  <message>
   <source>Filing of the first</source>
   <translation>ترتيب أولها</translation>
  </message>
  <message>
   <source>Import of a register</source>
   <translation>استيراد سجل</translation>
  </message>
  <message>
   <source>Judgement of the pairs</source>
   <translation>البت في السجلات المتشابهة</translation>
  </message>
  <message>
   <source>Making of a slip</source>
   <translation>تكوين ورقة إرسال</translation>
  </message>
  <message>
   <source>Morning sheet</source>
   <translation>ورقة الصباح</translation>
  </message>
  <message>
   <source>My day</source>
   <translation>يومي</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>ملف جديد</translation>
  </message>
  <message>
   <source>New reminder</source>
   <translation>تذكير جديد</translation>
  </message>
  <message>
   <source>Nothing waits for you. New requests will be listed here.</source>
   <translation>لا شيء ينتظرك. تظهر الطلبات الجديدة هنا.</translation>
  </message>
  <message>
   <source>Open requests by provider</source>
   <translation>الطلبات الجارية حسب الجهة</translation>
  </message>
  <message>
   <source>Open the agreements</source>
   <translation>فتح الموافقات</translation>
  </message>
  <message>
   <source>Reading of the report</source>
   <translation>قراءة التقرير</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>تحيين</translation>
  </message>
  <message>
   <source>The last five working days</source>
   <translation>حركة أيام العمل الأخيرة</translation>
  </message>
  <message>
   <source>The office is open and holds no file yet. Bring in the register the unit keeps in Excel, or open the first file by hand.</source>
   <translation>المكتب مفتوح ولا ملف فيه بعد. يمكن استيراد السجل الذي تمسكه المصلحة في إكسل، أو فتح أول ملف يدويا.</translation>
  </message>
  <message>
   <source>The paper is kept in its place.</source>
   <translation>حُفظت الوثيقة في مكانها.</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>استعجالي</translation>
  </message>
  <message>
   <source>What waits for me</source>
   <translation>ما ينتظرني</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>مقرر</translation>
  </message>
  <message>
   <source>open requests</source>
   <translation>طلبات جارية</translation>
  </message>
  <message>
   <source>received</source>
   <translation>مودع</translation>
  </message>
  <message>
   <source>{date} (computed)</source>
   <translation>الموافق لـ {date} (تقريبي)</translation>
  </message>
 </context>
 <context>
  <name>Import</name>
  <message>
   <source>It was said that this is another than {name} of the office (file {file}): the row comes in, and the pair is not asked again.</source>
   <translation>قيل إن هذا الشخص غير {name} المسجل من قبل (الملف {file}): سيستورد الصف، ولن يطرح السؤال عنهما ثانية.</translation>
  </message>
  <message>
   <source>It was said that this is {name} of the office (file {file}): no new record is made, and the row's requests go to that one.</source>
   <translation>قيل إن هذا الشخص هو {name} المسجل من قبل (الملف {file}): لن ينشأ سجل جديد، وتضاف طلبات الصف إلى سجله.</translation>
  </message>
  <message>
   <source>No principal of a family answers to {value}, neither in the workbook nor in the office. Add the principal's row, or correct its fault, then import again.</source>
   <translation>لا يوجد صاحب ملف يحمل {value} لا في المصنف ولا في المكتب. المرجو إضافة سطر صاحب الملف أو تصحيحه، ثم إعادة الاستيراد.</translation>
  </message>
  <message>
   <source>No sheet of the workbook was recognised as a register (sheets: {names}). A list of people needs headings for the name and the service number or the relation; a list of requests needs the kind of request, its date and the service number.</source>
   <translation>لم يتم التعرف على أي ورقة من المصنف كسجل (الأوراق: {names}). تتطلب لائحة الأشخاص عناوين للاسم وللرقم المهني أو صلة القرابة، وتتطلب لائحة الطلبات نوع الطلب وتاريخه والرقم المهني.</translation>
  </message>
  <message>
   <source>Nobody answers to {value}, neither in the workbook nor in the office. Add the person's row, or correct its fault, then import again.</source>
   <translation>لا أحد يحمل {value} لا في المصنف ولا في المكتب. المرجو إضافة سطر الشخص أو تصحيحه، ثم إعادة الاستيراد.</translation>
  </message>
  <message>
   <source>Nothing says whose family this row belongs to. Write the principal's service number.</source>
   <translation>لا شيء في السطر يحدد الأسرة التي ينتمي إليها. المرجو كتابة الرقم المهني لصاحب الملف.</translation>
  </message>
  <message>
   <source>Nothing says whose request this is. Write the principal's service number.</source>
   <translation>لا شيء في السطر يحدد صاحب الطلب. المرجو كتابة الرقم المهني لصاحب الملف.</translation>
  </message>
  <message>
   <source>Somebody whom a row was said to be is no longer in the office. Nothing was imported; choose the workbook again.</source>
   <translation>أحد الأشخاص الذين قيل إنهم أصحاب الصفوف لم يعد مسجلا. لم يستورد شيء؛ المرجو اختيار المصنف من جديد.</translation>
  </message>
  <message>
   <source>The account number {value} does not have 24 digits that agree with its key. The row came in; the number is kept in the person's notes. Check it on the bank's paper.</source>
   <translation>رقم التعريف البنكي {value} لا يتكون من 24 رقما مطابقا لمفتاحه. يدرج السطر ويحفظ الرقم في ملاحظات الشخص. المرجو التحقق منه على وثيقة البنك.</translation>
  </message>
  <message>
   <source>The birth date {value} is still to come. Check the year.</source>
   <translation>تاريخ الازدياد {value} لم يحن بعد. المرجو التحقق من السنة.</translation>
  </message>
  <message>
   <source>The date of the deposit is missing. Write it as 15/03/2024.</source>
   <translation>تاريخ الإيداع غير مسجل. يكتب على شكل ⁦15/03/2024⁩.</translation>
  </message>
  <message>
   <source>The date of the deposit, {value}, is still to come. Check the year.</source>
   <translation>تاريخ الإيداع {value} لم يحن بعد. المرجو التحقق من السنة.</translation>
  </message>
  <message>
   <source>The file cannot be opened. Close it in Excel and check your right to read it, then import it again.</source>
   <translation>تعذر فتح الملف. المرجو إغلاقه في Excel والتحقق من صلاحية قراءته، ثم إعادة الاستيراد.</translation>
  </message>
  <message>
   <source>The file is empty. Choose the workbook that holds the register.</source>
   <translation>الملف فارغ. المرجو اختيار المصنف الذي يتضمن السجل.</translation>
  </message>
  <message>
   <source>The file is not a workbook. Choose the register's Excel file (.xlsx); if it opens in Excel, save it there as an Excel workbook first.</source>
   <translation>الملف ليس مصنف Excel. المرجو اختيار ملف السجل (⁦.xlsx⁩)، وإذا كان يفتح في Excel فيحفظ فيه أولا على شكل مصنف Excel.</translation>
  </message>
  <message>
   <source>The identity card number {number} already belongs to {name}. The row came in; the number is kept in the person's notes. Check it on the card.</source>
   <translation>رقم ب.و.ت.إ {number} مسجل باسم {name}. يدرج السطر ويحفظ الرقم في ملاحظات الشخص. المرجو التحقق منه على البطاقة.</translation>
  </message>
  <message>
   <source>The kind of request is missing. Write its name or its code.</source>
   <translation>نوع الطلب غير مسجل. يكتب اسم النوع أو رمزه.</translation>
  </message>
  <message numerus="yes">
   <source>The name is longer than %n letters. Write the name alone in this cell.</source>
   <translation>
    <numerusform>الاسم أطول من المسموح به. يكتب الاسم وحده في هذه الخانة.</numerusform>
    <numerusform>الاسم أطول من حرف واحد. يكتب الاسم وحده في هذه الخانة.</numerusform>
    <numerusform>الاسم أطول من حرفين. يكتب الاسم وحده في هذه الخانة.</numerusform>
    <numerusform>الاسم أطول من %n أحرف. يكتب الاسم وحده في هذه الخانة.</numerusform>
    <numerusform>الاسم أطول من %n حرفا. يكتب الاسم وحده في هذه الخانة.</numerusform>
    <numerusform>الاسم أطول من %n حرف. يكتب الاسم وحده في هذه الخانة.</numerusform>
   </translation>
  </message>
  <message>
   <source>The name is missing. Write the family name and the given name.</source>
   <translation>الاسم غير مسجل. المرجو كتابة الاسم العائلي والاسم الشخصي.</translation>
  </message>
  <message>
   <source>The rank {value} is not in the list of ranks. The row came in without it; it is kept in the person's notes. Choose the rank on the person's page.</source>
   <translation>الرتبة {value} غير واردة في لائحة الرتب. يدرج السطر دونها وتحفظ في ملاحظات الشخص. المرجو اختيار الرتبة من صفحة الشخص.</translation>
  </message>
  <message>
   <source>The register has its headings but no rows. Choose the workbook that is filled in.</source>
   <translation>يتضمن السجل عناوين الأعمدة دون أي سطر. المرجو اختيار المصنف المملوء.</translation>
  </message>
  <message>
   <source>The row of this family's principal (row {row}) did not come in. Correct it, then import again.</source>
   <translation>لا يدرج سطر صاحب ملف هذه الأسرة (السطر {row}). المرجو تصحيحه، ثم إعادة الاستيراد.</translation>
  </message>
  <message>
   <source>The service number {number} already belongs to {name} (row {row}). Correct the number of one of the two.</source>
   <translation>الرقم المهني {number} مسجل باسم {name} (السطر {row}). المرجو تصحيح رقم أحدهما.</translation>
  </message>
  <message>
   <source>The service number {number} belongs to {name} in the office (file {file}). Correct the number or the name.</source>
   <translation>الرقم المهني {number} مسجل في المكتب باسم {name} (الملف {file}). المرجو تصحيح الرقم أو الاسم.</translation>
  </message>
  <message>
   <source>The state {value} is not known. Write one of: registered, incomplete, under review, transmitted, accepted, partly accepted, refused, closed.</source>
   <translation>الحالة {value} غير معروفة. تكتب إحدى الحالات: مودع، ناقص، قيد الدراسة، محال، مقبول، مقبول جزئيا، مرفوض، مغلق.</translation>
  </message>
  <message>
   <source>The workbook is damaged and cannot be read. Open it in Excel, save it under another name, then import that copy.</source>
   <translation>المصنف معطوب وتتعذر قراءته. المرجو فتحه في Excel وحفظه باسم آخر، ثم استيراد النسخة الجديدة.</translation>
  </message>
  <message>
   <source>The workbook is locked by a password. Open it in Excel, remove the password, save it, then import it again.</source>
   <translation>المصنف محمي بكلمة مرور. المرجو فتحه في Excel وإزالة كلمة المرور وحفظه، ثم إعادة الاستيراد.</translation>
  </message>
  <message>
   <source>The workbook is too big to be a register. Keep only the sheets of the register, delete the empty rows and columns after the data, save it, then import it again.</source>
   <translation>حجم المصنف يفوق حجم سجل. المرجو الاحتفاظ بأوراق السجل وحدها، وحذف الأسطر والأعمدة الفارغة الموالية للمعطيات، وحفظه، ثم إعادة الاستيراد.</translation>
  </message>
  <message>
   <source>There is no file {path}. Check its name and folder.</source>
   <translation>الملف {path} غير موجود. المرجو التحقق من اسمه ومن المجلد.</translation>
  </message>
  <message>
   <source>This is likely {name} of the office (file {file}): {first}, {second}. Say which it is; otherwise the row comes in as another, and the pair waits to be judged.</source>
   <translation>يحتمل أن يكون هذا الشخص هو {name} المسجل من قبل (الملف {file}): {first}، {second}. المرجو تحديد من هو؛ وإلا استورد الصف لشخص آخر، وبقي السجلان في انتظار البت فيهما.</translation>
  </message>
  <message>
   <source>Workbooks of this kind (.xlsb) cannot be read. Save it in Excel as an Excel workbook (.xlsx), then import it again.</source>
   <translation>تتعذر قراءة المصنفات من نوع ⁦.xlsb⁩. المرجو حفظ الملف في Excel على شكل مصنف Excel (⁦.xlsx⁩)، ثم إعادة الاستيراد.</translation>
  </message>
  <message>
   <source>{name} is not in the family of {principal}. Write the name as in the list of people, or add the person to the family.</source>
   <translation>{name} غير وارد ضمن أسرة {principal}. يكتب الاسم كما هو في لائحة الأشخاص، أو يضاف الشخص إلى الأسرة.</translation>
  </message>
  <message>
   <source>{value} does not look like an identity card number (one or two letters, then digits). The row came in; the number is kept in the person's notes. Check it on the card.</source>
   <translation>{value} لا يطابق شكل رقم ب.و.ت.إ (حرف أو حرفان ثم أرقام). يدرج السطر ويحفظ الرقم في ملاحظات الشخص. المرجو التحقق منه على البطاقة.</translation>
  </message>
  <message>
   <source>{value} is no amount. Write it in figures, as 1.250,00.</source>
   <translation>{value} ليس مبلغا. يكتب المبلغ بالأرقام على شكل ⁦1.250,00⁩.</translation>
  </message>
  <message>
   <source>{value} is no date. The row came in; what is written is kept in the person's notes. Write it as 15/03/1972.</source>
   <translation>{value} ليس تاريخا صحيحا. يدرج السطر ويحفظ المكتوب في ملاحظات الشخص. يكتب التاريخ على شكل ⁦15/03/1972⁩.</translation>
  </message>
  <message>
   <source>{value} is no date. The row came in; what is written is kept in the request's note. Write it as 15/03/2024.</source>
   <translation>{value} ليس تاريخا صحيحا. يدرج السطر ويحفظ المكتوب في ملاحظة الطلب. يكتب التاريخ على شكل ⁦15/03/2024⁩.</translation>
  </message>
  <message>
   <source>{value} is no date. Write it as 15/03/1972, or only the year.</source>
   <translation>{value} ليس تاريخا صحيحا. يكتب التاريخ على شكل ⁦15/03/1972⁩، أو تكتب السنة وحدها.</translation>
  </message>
  <message>
   <source>{value} is no kind of request in the catalogue. Write the name or the code that the catalogue gives it.</source>
   <translation>{value} ليس من أنواع الطلبات الواردة في الدليل. يكتب اسم النوع أو رمزه كما ورد في الدليل.</translation>
  </message>
  <message>
   <source>{value} is no phone number. The row came in; the number is kept in the person's notes. Write its ten digits.</source>
   <translation>{value} ليس رقم هاتف صحيحا. يدرج السطر ويحفظ الرقم في ملاحظات الشخص. يكتب الرقم بأرقامه العشرة.</translation>
  </message>
 </context>
 <context>
  <name>ImportErrors</name>
  <message>
   <source>Column</source>
   <translation>العمود</translation>
  </message>
  <message>
   <source>Degree</source>
   <translation>الدرجة</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>خطأ</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>الأخطاء والتنبيهات</translation>
  </message>
  <message>
   <source>Mending needed</source>
   <translation>الإصلاح المطلوب</translation>
  </message>
  <message>
   <source>Reason and what to do</source>
   <translation>السبب وما يتعين القيام به</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>السطر</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>الورقة</translation>
  </message>
  <message>
   <source>The workbook of errors cannot be written. Close it in Excel if it is open there, or choose another folder.</source>
   <translation>تعذرت كتابة مصنف الأخطاء. المرجو إغلاقه في Excel إن كان مفتوحا، أو اختيار مجلد آخر.</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>تنبيه</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message numerus="yes">
   <source>%n rows are likely of somebody in the office</source>
   <translation>
    <numerusform>لا صف يحتمل أن يكون لشخص مسجل من قبل</numerusform>
    <numerusform>صف واحد يحتمل أن يكون لشخص مسجل من قبل</numerusform>
    <numerusform>صفان يحتمل أن يكونا لشخصين مسجلين من قبل</numerusform>
    <numerusform>%n صفوف يحتمل أن تكون لأشخاص مسجلين من قبل</numerusform>
    <numerusform>%n صفا يحتمل أن تكون لأشخاص مسجلين من قبل</numerusform>
    <numerusform>%n صف يحتمل أن تكون لأشخاص مسجلين من قبل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n undecided rows as alike as this:</source>
   <translation>
    <numerusform>لا صف غير محسوم ابتداء من:</numerusform>
    <numerusform>صف واحد غير محسوم ابتداء من:</numerusform>
    <numerusform>صفان غير محسومين ابتداء من:</numerusform>
    <numerusform>%n صفوف غير محسومة ابتداء من:</numerusform>
    <numerusform>%n صفا غير محسوم ابتداء من:</numerusform>
    <numerusform>%n صف غير محسوم ابتداء من:</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>شخص آخر</translation>
  </message>
  <message>
   <source>Another workbook</source>
   <translation>مصنف آخر</translation>
  </message>
  <message>
   <source>Choose a workbook</source>
   <translation>اختيار مصنف</translation>
  </message>
  <message>
   <source>Choose the register's workbook</source>
   <translation>اختيار مصنف السجل</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>العمود</translation>
  </message>
  <message>
   <source>Degree</source>
   <translation>الدرجة</translation>
  </message>
  <message>
   <source>Drop the register's workbook here</source>
   <translation>ضع مصنف السجل هنا</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>خطأ</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>أخطاء</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>الملاحظات</translation>
  </message>
  <message numerus="yes">
   <source>Import %n rows</source>
   <translation>
    <numerusform>لا صفوف للاستيراد</numerusform>
    <numerusform>استيراد صف واحد</numerusform>
    <numerusform>استيراد صفين</numerusform>
    <numerusform>استيراد %n صفوف</numerusform>
    <numerusform>استيراد %n صفا</numerusform>
    <numerusform>استيراد %n صف</numerusform>
   </translation>
  </message>
  <message>
   <source>Import of a register</source>
   <translation>استيراد سجل</translation>
  </message>
  <message>
   <source>It was said of every row who it is</source>
   <translation>حسم أمر كل الصفوف</translation>
  </message>
  <message>
   <source>Likely recorded already</source>
   <translation>يحتمل تسجيله من قبل</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation>نسبة التشابه</translation>
  </message>
  <message>
   <source>New files</source>
   <translation>ملفات جديدة</translation>
  </message>
  <message>
   <source>New people</source>
   <translation>أشخاص جدد</translation>
  </message>
  <message>
   <source>New requests</source>
   <translation>طلبات جديدة</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>غير محسوم</translation>
  </message>
  <message numerus="yes">
   <source>Nothing is written yet. %n rows would stay out; save the workbook of errors, mend them there and import it after this one.</source>
   <translation>
    <numerusform>لم يكتب شيء بعد.</numerusform>
    <numerusform>لم يكتب شيء بعد. سيبقى صف واحد خارج الاستيراد: احفظ مصنف الأخطاء وصححه فيه ثم استورده بعد هذا.</numerusform>
    <numerusform>لم يكتب شيء بعد. سيبقى صفان خارج الاستيراد: احفظ مصنف الأخطاء وصححهما فيه ثم استورده بعد هذا.</numerusform>
    <numerusform>لم يكتب شيء بعد. ستبقى %n صفوف خارج الاستيراد: احفظ مصنف الأخطاء وصححها فيه ثم استورده بعد هذا.</numerusform>
    <numerusform>لم يكتب شيء بعد. سيبقى %n صفا خارج الاستيراد: احفظ مصنف الأخطاء وصححها فيه ثم استورده بعد هذا.</numerusform>
    <numerusform>لم يكتب شيء بعد. سيبقى %n صف خارج الاستيراد: احفظ مصنف الأخطاء وصححها فيه ثم استورده بعد هذا.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is written yet. Every row can be imported.</source>
   <translation>لم يكتب شيء بعد. كل الصفوف قابلة للاستيراد.</translation>
  </message>
  <message>
   <source>Nothing new: all of this register is in the office already.</source>
   <translation>لا جديد: كل ما في هذا السجل مسجل من قبل.</translation>
  </message>
  <message>
   <source>Nothing was found wrong.</source>
   <translation>لا أخطاء ولا تنبيهات.</translation>
  </message>
  <message>
   <source>Other people</source>
   <translation>أشخاص آخرون</translation>
  </message>
  <message>
   <source>Reason and what to do</source>
   <translation>السبب وما ينبغي فعله</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>الصف</translation>
  </message>
  <message>
   <source>Rows accepted</source>
   <translation>المقبولة</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>الصفوف المقروءة</translation>
  </message>
  <message>
   <source>Rows recorded already</source>
   <translation>الصفوف المسجلة من قبل</translation>
  </message>
  <message>
   <source>Rows that stay out</source>
   <translation>الباقية خارجا</translation>
  </message>
  <message>
   <source>Save the workbook of errors</source>
   <translation>حفظ مصنف الأخطاء</translation>
  </message>
  <message>
   <source>Saved: {name}</source>
   <translation>حُفظ الملف {name}</translation>
  </message>
  <message>
   <source>See the people</source>
   <translation>عرض المستفيدين</translation>
  </message>
  <message>
   <source>See the requests</source>
   <translation>عرض الطلبات</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>الورقة</translation>
  </message>
  <message>
   <source>Sheet «{name}»: {kind}</source>
   <translation>الورقة «{name}»: {kind}</translation>
  </message>
  <message>
   <source>The register is imported: {files} files, {people} people, {requests} requests.</source>
   <translation>استُورد السجل. الملفات الجديدة: {files}، الأشخاص: {people}، الطلبات: {requests}.</translation>
  </message>
  <message>
   <source>The same people</source>
   <translation>الأشخاص أنفسهم</translation>
  </message>
  <message>
   <source>The same person</source>
   <translation>الشخص نفسه</translation>
  </message>
  <message>
   <source>The sheets of people and requests are recognised by their headings, in Arabic or French. Nothing is written before you have seen what would be done.</source>
   <translation>تُعرف أوراق الأشخاص والطلبات من عناوين أعمدتها، بالعربية أو الفرنسية. لا يُكتب شيء قبل أن ترى ما سيُستورد.</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>تنبيه</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>تنبيهات</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>من هو</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>المصنفات</translation>
  </message>
  <message>
   <source>left aside</source>
   <translation>لم تؤخذ منها معطيات</translation>
  </message>
  <message>
   <source>people and families</source>
   <translation>الأشخاص والأسر</translation>
  </message>
  <message>
   <source>requests</source>
   <translation>طلبات</translation>
  </message>
  <message numerus="yes">
   <source>{sheet}, %n rows</source>
   <translation>
    <numerusform>{sheet}، بلا صفوف</numerusform>
    <numerusform>{sheet}، صف واحد</numerusform>
    <numerusform>{sheet}، صفان</numerusform>
    <numerusform>{sheet}، %n صفوف</numerusform>
    <numerusform>{sheet}، %n صفا</numerusform>
    <numerusform>{sheet}، %n صف</numerusform>
   </translation>
  </message>
  <message>
   <source>{sheet}; columns left aside: {columns}</source>
   <translation>{sheet}؛ أعمدة لم تؤخذ: {columns}</translation>
  </message>
  <message>
   <source>«{name}» in the workbook, {person} in the office (file {file}): likeness {share}</source>
   <translation>«{name}» في المصنف، و{person} في السجلات (الملف {file}): نسبة التشابه {share}</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>ينتهي الأجل اليوم</numerusform>
    <numerusform>بقي يوم واحد</numerusform>
    <numerusform>بقي يومان</numerusform>
    <numerusform>بقيت %n أيام</numerusform>
    <numerusform>بقي %n يوما</numerusform>
    <numerusform>بقي %n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records were destroyed under {number}. Print the minutes and have them signed.</source>
   <translation>
    <numerusform>لم يُتلف أي سجل.</numerusform>
    <numerusform>أُتلف سجل واحد تحت رقم {number}. المرجو طبع المحضر وتوقيعه.</numerusform>
    <numerusform>أُتلف سجلان تحت رقم {number}. المرجو طبع المحضر وتوقيعه.</numerusform>
    <numerusform>أُتلفت %n سجلات تحت رقم {number}. المرجو طبع المحضر وتوقيعه.</numerusform>
    <numerusform>أُتلف %n سجلا تحت رقم {number}. المرجو طبع المحضر وتوقيعه.</numerusform>
    <numerusform>أُتلف %n سجل تحت رقم {number}. المرجو طبع المحضر وتوقيعه.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows</source>
   <translation>
    <numerusform>بدون أسطر</numerusform>
    <numerusform>سطر واحد</numerusform>
    <numerusform>سطران</numerusform>
    <numerusform>%n أسطر</numerusform>
    <numerusform>%n سطرا</numerusform>
    <numerusform>%n سطر</numerusform>
   </translation>
  </message>
  <message>
   <source>A second person was asked. Once they agree, come back here, tick the same rows and press again.</source>
   <translation>أُرسل الطلب إلى شخص ثانٍ. بعد موافقته يرجى الرجوع إلى هنا، وتأشير الأسطر نفسها، ثم الضغط من جديد.</translation>
  </message>
  <message>
   <source>After its term only the retention list empties it.</source>
   <translation>بعد انقضاء الأجل لا تُفرَّغ إلا بجدول الإتلاف.</translation>
  </message>
  <message>
   <source>Agreement of Archives du Maroc, reference</source>
   <translation>مرجع موافقة أرشيف المغرب</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Anonymous statistics</source>
   <translation>إحصاءات بدون أسماء</translation>
  </message>
  <message>
   <source>Asking for the agreement</source>
   <translation>طلب الموافقة</translation>
  </message>
  <message>
   <source>By whom and when</source>
   <translation>من ومتى</translation>
  </message>
  <message>
   <source>Corrected by</source>
   <translation>صحّحه</translation>
  </message>
  <message>
   <source>Corrections on request</source>
   <translation>تصحيحات بطلب</translation>
  </message>
  <message>
   <source>Counted from</source>
   <translation>يُحتسب من</translation>
  </message>
  <message>
   <source>Deleted by</source>
   <translation>حذفه</translation>
  </message>
  <message>
   <source>Destroying</source>
   <translation>إتلاف</translation>
  </message>
  <message>
   <source>Due for destruction</source>
   <translation>جدول الإتلاف</translation>
  </message>
  <message>
   <source>Due since</source>
   <translation>مستحق منذ</translation>
  </message>
  <message>
   <source>Exports</source>
   <translation>سجل التصدير</translation>
  </message>
  <message>
   <source>Fingerprint (SHA-256)</source>
   <translation>البصمة (SHA-256)</translation>
  </message>
  <message>
   <source>Law 09.08: whoever is concerned may have data corrected or completed.</source>
   <translation>القانون 09.08: لكل معني بالأمر أن يطلب تصحيح معطياته أو تتميمها.</translation>
  </message>
  <message>
   <source>Minutes of the last destruction</source>
   <translation>محضر آخر إتلاف</translation>
  </message>
  <message>
   <source>No correction was asked for. Tick «at the request of the person concerned» when one is made.</source>
   <translation>لم يُطلب أي تصحيح. عند القيام به يؤشر على «بطلب من المعني بالأمر».</translation>
  </message>
  <message>
   <source>Nothing is due: no record has reached its term.</source>
   <translation>لا شيء مستحق: لم يبلغ أي سجل أجله.</translation>
  </message>
  <message>
   <source>Nothing was exported yet.</source>
   <translation>لم يُصدَّر شيء بعد.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Parts of the page</source>
   <translation>أقسام الصفحة</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <source>Proposed by the office's own classes, not by a regulation: nothing goes without the agreement of Archives du Maroc.</source>
   <translation>آجال يقترحها المكتب وليست نصا تنظيميا: لا يُتلف شيء دون موافقة أرشيف المغرب.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Record and class</source>
   <translation>السجل وصنف الحفظ</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>استرجاع</translation>
  </message>
  <message>
   <source>Saving of the terms</source>
   <translation>حفظ الآجال</translation>
  </message>
  <message>
   <source>Statistics: no name, no text, no day, one trait a sheet, nothing below 5.</source>
   <translation>الإحصاءات: بدون اسم ولا نص ولا يوم، خاصية واحدة في كل ورقة، ولا عدد أقل من 5.</translation>
  </message>
  <message>
   <source>Stays until</source>
   <translation>يبقى إلى غاية</translation>
  </message>
  <message>
   <source>Term of the trash</source>
   <translation>أجل سلة المحذوفات</translation>
  </message>
  <message>
   <source>Term over</source>
   <translation>انتهى الأجل</translation>
  </message>
  <message>
   <source>Terms of the office</source>
   <translation>آجال الحفظ</translation>
  </message>
  <message>
   <source>The register of exports is for those who may see the trail.</source>
   <translation>سجل التصدير مخصص لمن له الاطلاع على سجل التتبع.</translation>
  </message>
  <message>
   <source>The terms are saved.</source>
   <translation>حُفظت الآجال.</translation>
  </message>
  <message>
   <source>The trash is empty. What is deleted lies here for {days} days.</source>
   <translation>سلة المحذوفات فارغة. ما يُحذف يبقى هنا {days} يوما.</translation>
  </message>
  <message>
   <source>Tick what is to be destroyed.</source>
   <translation>المرجو تأشير ما يراد إتلافه.</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>سلة المحذوفات</translation>
  </message>
  <message>
   <source>Trash and retention</source>
   <translation>المحذوفات والحفظ</translation>
  </message>
  <message>
   <source>What</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>What left</source>
   <translation>ما خرج</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>ما طُلب</translation>
  </message>
  <message>
   <source>What was corrected</source>
   <translation>ما صُحِّح</translation>
  </message>
  <message>
   <source>What was deleted</source>
   <translation>ما حُذف</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>البيان</translation>
  </message>
  <message>
   <source>Year of the statistics</source>
   <translation>سنة الإحصاءات</translation>
  </message>
  <message>
   <source>as a PDF</source>
   <translation>في ملف PDF</translation>
  </message>
  <message>
   <source>as a backup, encrypted</source>
   <translation>نسخة احتياطية مشفرة</translation>
  </message>
  <message>
   <source>as a folder of PDF files</source>
   <translation>في مجلد ملفات PDF</translation>
  </message>
  <message>
   <source>as a workbook</source>
   <translation>في مصنف</translation>
  </message>
  <message>
   <source>by mail, encrypted</source>
   <translation>بالبريد، مشفّر</translation>
  </message>
  <message>
   <source>days from the deletion, from 1 to {most}</source>
   <translation>يوما من تاريخ الحذف، من 1 إلى {most}</translation>
  </message>
  <message>
   <source>encrypted</source>
   <translation>مشفّر</translation>
  </message>
  <message>
   <source>years after the last right</source>
   <translation>سنوات بعد آخر حق</translation>
  </message>
  <message>
   <source>years after the last step</source>
   <translation>سنوات بعد آخر إجراء</translation>
  </message>
  <message>
   <source>years after the term of the trash</source>
   <translation>سنوات بعد أجل سلة المحذوفات</translation>
  </message>
  <message>
   <source>{what} «{name}» is back.</source>
   <translation>{what} «{name}»: تم الاسترجاع.</translation>
  </message>
 </context>
 <context>
  <name>Kept</name>
  <message numerus="yes">
   <source>%n confidential papers are shown only to who may see them.</source>
   <translation>
    <numerusform>لا وثائق سرية</numerusform>
    <numerusform>توجد وثيقة سرية لا يطلع عليها إلا من له الحق في ذلك.</numerusform>
    <numerusform>توجد وثيقتان سريتان لا يطلع عليهما إلا من له الحق في ذلك.</numerusform>
    <numerusform>توجد %n وثائق سرية لا يطلع عليها إلا من له الحق في ذلك.</numerusform>
    <numerusform>توجد %n وثيقة سرية لا يطلع عليها إلا من له الحق في ذلك.</numerusform>
    <numerusform>توجد %n وثيقة سرية لا يطلع عليها إلا من له الحق في ذلك.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n kept papers</source>
   <translation>
    <numerusform>لا وثيقة محفوظة</numerusform>
    <numerusform>وثيقة محفوظة واحدة</numerusform>
    <numerusform>وثيقتان محفوظتان</numerusform>
    <numerusform>%n وثائق محفوظة</numerusform>
    <numerusform>%n وثيقة محفوظة</numerusform>
    <numerusform>%n وثيقة محفوظة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>لا صفحات</numerusform>
    <numerusform>صفحة واحدة</numerusform>
    <numerusform>صفحتان</numerusform>
    <numerusform>%n صفحات</numerusform>
    <numerusform>%n صفحة</numerusform>
    <numerusform>%n صفحة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers are kept.</source>
   <translation>
    <numerusform>لم تُحفظ أي وثيقة.</numerusform>
    <numerusform>حُفظت الوثيقة.</numerusform>
    <numerusform>حُفظت وثيقتان.</numerusform>
    <numerusform>حُفظت %n وثائق.</numerusform>
    <numerusform>حُفظت %n وثيقة.</numerusform>
    <numerusform>حُفظت %n وثيقة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Addition</source>
   <translation>إضافة</translation>
  </message>
  <message numerus="yes">
   <source>All of them (%n)</source>
   <translation>
    <numerusform>الكل (%n)</numerusform>
    <numerusform>الكل (%n)</numerusform>
    <numerusform>الكل (%n)</numerusform>
    <numerusform>الكل (%n)</numerusform>
    <numerusform>الكل (%n)</numerusform>
    <numerusform>الكل (%n)</numerusform>
   </translation>
  </message>
  <message>
   <source>All of them together</source>
   <translation>جميعها دفعة واحدة</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>سرية</translation>
  </message>
  <message>
   <source>Confidential: seen by the unit head and the deputy only</source>
   <translation>سرية: لا يطلع عليها إلا رئيس المصلحة ونائبه</translation>
  </message>
  <message>
   <source>Drop scanned papers here: PDF, JPEG, PNG or TIFF.</source>
   <translation>أفلت هنا الوثائق الممسوحة: PDF أو JPEG أو PNG أو TIFF.</translation>
  </message>
  <message numerus="yes">
   <source>From the scanner (%n)</source>
   <translation>
    <numerusform>من الماسح (%n)</numerusform>
    <numerusform>من الماسح (%n)</numerusform>
    <numerusform>من الماسح (%n)</numerusform>
    <numerusform>من الماسح (%n)</numerusform>
    <numerusform>من الماسح (%n)</numerusform>
    <numerusform>من الماسح (%n)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Keeping of %n papers</source>
   <translation>
    <numerusform>حفظ الوثائق</numerusform>
    <numerusform>حفظ وثيقة واحدة</numerusform>
    <numerusform>حفظ وثيقتين</numerusform>
    <numerusform>حفظ %n وثائق</numerusform>
    <numerusform>حفظ %n وثيقة</numerusform>
    <numerusform>حفظ %n وثيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Keeping of a scanned paper</source>
   <translation>حفظ وثيقة ممسوحة</translation>
  </message>
  <message>
   <source>Keeping of the paper</source>
   <translation>حفظ الوثيقة</translation>
  </message>
  <message>
   <source>Keeping of the papers</source>
   <translation>حفظ الوثائق</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>تكبير</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Next paper</source>
   <translation>الوثيقة التالية</translation>
  </message>
  <message>
   <source>No kept paper</source>
   <translation>لا وثيقة محفوظة</translation>
  </message>
  <message>
   <source>None of them: another paper</source>
   <translation>ليست منها: وثيقة أخرى</translation>
  </message>
  <message>
   <source>Paper of the list</source>
   <translation>الوثيقة من لائحة الطلب</translation>
  </message>
  <message>
   <source>Previous paper</source>
   <translation>الوثيقة السابقة</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Removal</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Request or file</source>
   <translation>الطلب أو الملف</translation>
  </message>
  <message>
   <source>Saving of a copy…</source>
   <translation>حفظ نسخة…</translation>
  </message>
  <message>
   <source>Saving of the copy</source>
   <translation>حفظ النسخة</translation>
  </message>
  <message>
   <source>Scanned papers</source>
   <translation>وثائق ممسوحة</translation>
  </message>
  <message>
   <source>Scanned papers to keep</source>
   <translation>الوثائق الممسوحة المراد حفظها</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>تصغير</translation>
  </message>
  <message>
   <source>The copy lies unencrypted outside the office; the trail notes it with its reason.</source>
   <translation>تكون النسخة خارج المكتب غير مشفرة، ويُسجَّل إخراجها مع سببه في سجل التتبع.</translation>
  </message>
  <message>
   <source>The copy {name} is saved.</source>
   <translation>حُفظت النسخة {name}.</translation>
  </message>
  <message>
   <source>The scanner's files, once their papers are kept</source>
   <translation>ملفات الماسح بعد حفظ وثائقها</translation>
  </message>
  <message>
   <source>Type the number of the request or of the file the paper belongs to.</source>
   <translation>المرجو إدخال رقم الطلب أو الملف الذي تخصه الوثيقة.</translation>
  </message>
  <message>
   <source>Where to save the copy</source>
   <translation>مكان حفظ النسخة</translation>
  </message>
  <message>
   <source>Why the copy leaves the office, and for whom</source>
   <translation>سبب إخراج النسخة من المكتب والجهة المعنية بها</translation>
  </message>
  <message>
   <source>Width of the window</source>
   <translation>ملء العرض</translation>
  </message>
  <message>
   <source>Your role does not include consulting scanned papers.</source>
   <translation>لا يشمل دوركم الاطلاع على الوثائق الممسوحة.</translation>
  </message>
  <message>
   <source>added by {name} on {date}</source>
   <translation>أضافها {name} بتاريخ {date}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>ولا وثيقة أخرى</numerusform>
    <numerusform>ووثيقة أخرى</numerusform>
    <numerusform>ووثيقتان أخريان</numerusform>
    <numerusform>و%n وثائق أخرى</numerusform>
    <numerusform>و%n وثيقة أخرى</numerusform>
    <numerusform>و%n وثيقة أخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>are deleted</source>
   <translation>تُحذف</translation>
  </message>
  <message>
   <source>asked once; the settings change it</source>
   <translation>يُسأل مرة واحدة، ويُغيَّر من الإعدادات</translation>
  </message>
  <message>
   <source>confidential</source>
   <translation>سرية</translation>
  </message>
  <message>
   <source>number of the request, of the file or of the service</source>
   <translation>رقم الطلب أو رقم الملف أو الرقم المهني</translation>
  </message>
  <message>
   <source>page {page} of {total}</source>
   <translation>الصفحة {page} من {total}</translation>
  </message>
  <message>
   <source>stay in its folder</source>
   <translation>تبقى في مجلده</translation>
  </message>
  <message>
   <source>{number} KB</source>
   <translation>{number} كيلوبايت</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} ميغابايت</translation>
  </message>
  <message>
   <source>{paper} (received)</source>
   <translation>{paper} (متوصل بها)</translation>
  </message>
  <message>
   <source>{place} of {total}</source>
   <translation>{place} من {total}</translation>
  </message>
  <message>
   <source>«{name}» is in the trash; what was received stays recorded.</source>
   <translation>نُقلت «{name}» إلى سلة المحذوفات، ويبقى التوصل بها مسجلا.</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>All that is ready onto the slip</source>
   <translation>إضافة كل الجاهز إلى الورقة</translation>
  </message>
  <message>
   <source>Back to the page before</source>
   <translation>الرجوع إلى الصفحة السابقة</translation>
  </message>
  <message>
   <source>Calendar of a date field</source>
   <translation>يومية خانة التاريخ</translation>
  </message>
  <message>
   <source>Cancel, or close what is open</source>
   <translation>إلغاء أو إغلاق ما هو مفتوح</translation>
  </message>
  <message>
   <source>Close the list of keys</source>
   <translation>إغلاق لائحة الاختصارات</translation>
  </message>
  <message>
   <source>Find a person, a request or a command</source>
   <translation>البحث عن شخص أو طلب أو أمر</translation>
  </message>
  <message>
   <source>Fold or unfold the side bar</source>
   <translation>طي الشريط الجانبي أو بسطه</translation>
  </message>
  <message>
   <source>Forward again</source>
   <translation>التقدم إلى الصفحة التالية</translation>
  </message>
  <message>
   <source>Import of the answers to a slip</source>
   <translation>استيراد أجوبة ورقة الإرسال</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>اختصارات لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Line of a slip up, down</source>
   <translation>سطر ورقة الإرسال إلى أعلى أو أسفل</translation>
  </message>
  <message>
   <source>Lock the program</source>
   <translation>قفل البرنامج</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>ملف جديد</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>Next field</source>
   <translation>الخانة الموالية</translation>
  </message>
  <message>
   <source>Open the current row</source>
   <translation>فتح السطر الحالي</translation>
  </message>
  <message>
   <source>Pages of the side bar, in their order</source>
   <translation>صفحات الشريط الجانبي حسب ترتيبها</translation>
  </message>
  <message>
   <source>Print, or open the document of the page</source>
   <translation>طباعة الوثيقة أو فتح وثيقة الصفحة</translation>
  </message>
  <message>
   <source>Read the page again</source>
   <translation>تحيين الصفحة</translation>
  </message>
  <message>
   <source>Request before, request after</source>
   <translation>الطلب السابق، الطلب الموالي</translation>
  </message>
  <message>
   <source>Save the document as PDF</source>
   <translation>حفظ الوثيقة بصيغة PDF</translation>
  </message>
  <message>
   <source>Save the form</source>
   <translation>تسجيل الاستمارة</translation>
  </message>
  <message>
   <source>Take back the last edit of the page</source>
   <translation>التراجع عن آخر تغيير في الصفحة</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>هذه اللائحة</translation>
  </message>
  <message>
   <source>Tick the current row</source>
   <translation>تحديد السطر الحالي</translation>
  </message>
  <message>
   <source>Tick the current row, or show it beside the list</source>
   <translation>تحديد السطر الحالي أو معاينته بجانب اللائحة</translation>
  </message>
 </context>
 <context>
  <name>Ledger</name>
  <message numerus="yes">
   <source>%n members</source>
   <translation>
    <numerusform>لا أحد</numerusform>
    <numerusform>فرد واحد</numerusform>
    <numerusform>فردان</numerusform>
    <numerusform>%n أفراد</numerusform>
    <numerusform>%n فردا</numerusform>
    <numerusform>%n فرد</numerusform>
   </translation>
  </message>
  <message>
   <source>,</source>
   <translation>،</translation>
  </message>
  <message>
   <source>He has a request for {service} of {date} ({number}); {rule}.</source>
   <translation>له طلب جار بشأن {service} بتاريخ {date} ({number})؛ {rule}.</translation>
  </message>
  <message>
   <source>He last asked for {service} on {date} ({number}); {rule}.</source>
   <translation>سبق له طلب {service} بتاريخ {date} ({number})؛ {rule}.</translation>
  </message>
  <message>
   <source>He received {service} on {date} ({number}); {rule}.</source>
   <translation>استفاد من {service} بتاريخ {date} ({number})؛ {rule}.</translation>
  </message>
  <message>
   <source>No earlier request on record; {rule}.</source>
   <translation>لا طلب سابق في السجل؛ {rule}.</translation>
  </message>
  <message>
   <source>She has a request for {service} of {date} ({number}); {rule}.</source>
   <translation>لها طلب جار بشأن {service} بتاريخ {date} ({number})؛ {rule}.</translation>
  </message>
  <message>
   <source>She last asked for {service} on {date} ({number}); {rule}.</source>
   <translation>سبق لها طلب {service} بتاريخ {date} ({number})؛ {rule}.</translation>
  </message>
  <message>
   <source>She received {service} on {date} ({number}); {rule}.</source>
   <translation>استفادت من {service} بتاريخ {date} ({number})؛ {rule}.</translation>
  </message>
  <message>
   <source>The family</source>
   <translation>الأسرة</translation>
  </message>
  <message>
   <source>The family has a request for {service} of {date} ({number}); {rule}.</source>
   <translation>للأسرة طلب جار بشأن {service} بتاريخ {date} ({number})؛ {rule}.</translation>
  </message>
  <message>
   <source>The family last asked for {service} on {date} ({number}); {rule}.</source>
   <translation>سبق للأسرة طلب {service} بتاريخ {date} ({number})؛ {rule}.</translation>
  </message>
  <message>
   <source>The family received {service} on {date} ({number}); {rule}.</source>
   <translation>استفادت الأسرة من {service} بتاريخ {date} ({number})؛ {rule}.</translation>
  </message>
  <message numerus="yes">
   <source>it is given every %n months</source>
   <translation>
    <numerusform>تمنح في كل وقت</numerusform>
    <numerusform>تمنح مرة كل شهر</numerusform>
    <numerusform>تمنح مرة كل شهرين</numerusform>
    <numerusform>تمنح مرة كل %n أشهر</numerusform>
    <numerusform>تمنح مرة كل %n شهرا</numerusform>
    <numerusform>تمنح مرة كل %n شهر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>it is given every %n years</source>
   <translation>
    <numerusform>تمنح في كل وقت</numerusform>
    <numerusform>تمنح مرة كل سنة</numerusform>
    <numerusform>تمنح مرة كل سنتين</numerusform>
    <numerusform>تمنح مرة كل %n سنوات</numerusform>
    <numerusform>تمنح مرة كل %n سنة</numerusform>
    <numerusform>تمنح مرة كل %n سنة</numerusform>
   </translation>
  </message>
  <message>
   <source>it is given once</source>
   <translation>تمنح مرة واحدة</translation>
  </message>
  <message>
   <source>it is given once a season</source>
   <translation>تمنح مرة في الموسم</translation>
  </message>
  <message>
   <source>it is given once a year</source>
   <translation>تمنح مرة في السنة</translation>
  </message>
  <message>
   <source>it may be asked for again without limit</source>
   <translation>يمكن طلبها دون حد</translation>
  </message>
  <message>
   <source>it may be asked for at each event</source>
   <translation>يمكن طلبها عند كل حدث</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>دون حد</translation>
  </message>
  <message>
   <source>no period is laid down for its renewal</source>
   <translation>لم تحدد مدة لتجديدها</translation>
  </message>
  <message>
   <source>the ceiling of the year, {most}, is reached</source>
   <translation>بلغ سقف السنة {most}</translation>
  </message>
  <message>
   <source>{amount} this year</source>
   <translation>{amount} هذه السنة</translation>
  </message>
  <message>
   <source>{left} of {allowed}</source>
   <translation>{left} من {allowed}</translation>
  </message>
  <message>
   <source>{rule}, by the office's own setting</source>
   <translation>{rule} حسب إعدادات المكتب</translation>
  </message>
 </context>
 <context>
  <name>Letters</name>
  <message>
   <source>A letter cannot do without this line. Write it.</source>
   <translation>لا تستغني الرسالة عن هذا السطر. المرجو كتابته.</translation>
  </message>
  <message>
   <source>Mr {name}</source>
   <translation>السيد {name}</translation>
  </message>
  <message>
   <source>Mrs {name}</source>
   <translation>السيدة {name}</translation>
  </message>
  <message>
   <source>Only {title} may stand in braces here.</source>
   <translation>لا يقبل بين الحاضنتين هنا إلا {title}.</translation>
  </message>
  <message>
   <source>The heirs of the late {name}</source>
   <translation>ذوو حقوق المرحوم {name}</translation>
  </message>
  <message>
   <source>To the guardian of: {name}</source>
   <translation>إلى ولي أمر: {name}</translation>
  </message>
  <message>
   <source>Type a number of days from 0 to 365.</source>
   <translation>المرجو كتابة عدد أيام بين 0 و365.</translation>
  </message>
  <message>
   <source>Type a number of days from 1 to 365.</source>
   <translation>المرجو كتابة عدد أيام بين 1 و365.</translation>
  </message>
 </context>
 <context>
  <name>Life</name>
  <message>
   <source>Course of the request</source>
   <translation>مسار الطلب</translation>
  </message>
  <message>
   <source>Present state: {state}</source>
   <translation>الوضعية الحالية: {state}</translation>
  </message>
 </context>
 <context>
  <name>Lists</name>
  <message numerus="yes">
   <source>%n requests will be changed</source>
   <translation>
    <numerusform>لن يتغير أي طلب</numerusform>
    <numerusform>سيتغير طلب واحد</numerusform>
    <numerusform>سيتغير طلبان</numerusform>
    <numerusform>ستتغير %n طلبات</numerusform>
    <numerusform>سيتغير %n طلبا</numerusform>
    <numerusform>سيتغير %n طلب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rows were copied as a table.</source>
   <translation>
    <numerusform>لم يُنسخ أي سطر.</numerusform>
    <numerusform>نُسخ سطر واحد على شكل جدول.</numerusform>
    <numerusform>نُسخ سطران على شكل جدول.</numerusform>
    <numerusform>نُسخت %n أسطر على شكل جدول.</numerusform>
    <numerusform>نُسخ %n سطرا على شكل جدول.</numerusform>
    <numerusform>نُسخ %n سطر على شكل جدول.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>لم يُختر أي طلب.</translation>
  </message>
  <message>
   <source>least</source>
   <translation>الأدنى</translation>
  </message>
  <message>
   <source>most</source>
   <translation>الأقصى</translation>
  </message>
  <message>
   <source>to</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>{number} stay as they are: {reason}</source>
   <translation>دون تغيير: {number} ({reason})</translation>
  </message>
  <message>
   <source>{title}: from {first}</source>
   <translation>{title}: ابتداء من {first}</translation>
  </message>
  <message>
   <source>{title}: until {last}</source>
   <translation>{title}: إلى غاية {last}</translation>
  </message>
  <message>
   <source>{title}: {first} to {last}</source>
   <translation>{title}: من {first} إلى {last}</translation>
  </message>
 </context>
 <context>
  <name>Lodging</name>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>ينتهي اليوم</numerusform>
    <numerusform>بقي يوم واحد</numerusform>
    <numerusform>بقي يومان</numerusform>
    <numerusform>بقي %n أيام</numerusform>
    <numerusform>بقي %n يوما</numerusform>
    <numerusform>بقي %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Last day for lodging: {last}</source>
   <translation>آخر أجل للإيداع {last}</translation>
  </message>
  <message>
   <source>Last day for lodging: {last}, a day off; it is safer to come by {safe}</source>
   <translation>آخر أجل للإيداع {last}، وهو يوم عطلة؛ ويستحسن الإيداع قبل نهاية يوم {safe}</translation>
  </message>
  <message>
   <source>The care is after the death, recorded as {date}. Check both dates.</source>
   <translation>تاريخ العلاج لاحق للوفاة المسجلة بتاريخ {date}؛ يرجى التحقق من التاريخين.</translation>
  </message>
  <message>
   <source>The care is before the birth, recorded as {date}. Check both dates.</source>
   <translation>تاريخ العلاج سابق للازدياد المسجل بتاريخ {date}؛ يرجى التحقق من التاريخين.</translation>
  </message>
  <message>
   <source>The treatment ends before it begins. Check both dates.</source>
   <translation>نهاية العلاج سابقة لبدايته؛ يرجى التحقق من التاريخين.</translation>
  </message>
  <message numerus="yes">
   <source>late by %n days</source>
   <translation>
    <numerusform>داخل الأجل</numerusform>
    <numerusform>تأخير يوم واحد</numerusform>
    <numerusform>تأخير يومين</numerusform>
    <numerusform>تأخير %n أيام</numerusform>
    <numerusform>تأخير %n يوما</numerusform>
    <numerusform>تأخير %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>today is the last day</source>
   <translation>اليوم آخر أجل</translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>At most %n requests in one go: narrow the list first.</source>
   <translation>
    <numerusform>لا يمكن معالجة أي طلب دفعة واحدة: يرجى تضييق اللائحة أولا.</numerusform>
    <numerusform>طلب واحد على الأكثر دفعة واحدة: يرجى تضييق اللائحة أولا.</numerusform>
    <numerusform>طلبان على الأكثر دفعة واحدة: يرجى تضييق اللائحة أولا.</numerusform>
    <numerusform>%n طلبات على الأكثر دفعة واحدة: يرجى تضييق اللائحة أولا.</numerusform>
    <numerusform>%n طلبا على الأكثر دفعة واحدة: يرجى تضييق اللائحة أولا.</numerusform>
    <numerusform>%n طلب على الأكثر دفعة واحدة: يرجى تضييق اللائحة أولا.</numerusform>
   </translation>
  </message>
  <message>
   <source>This account is no longer in use.</source>
   <translation>هذا الحساب لم يعد مستعملا.</translation>
  </message>
  <message>
   <source>assigned so already</source>
   <translation>مسندة كذلك من قبل</translation>
  </message>
  <message>
   <source>ended already</source>
   <translation>منتهية</translation>
  </message>
  <message>
   <source>not ready to be sent</source>
   <translation>غير جاهزة للإرسال</translation>
  </message>
  <message>
   <source>on a slip already</source>
   <translation>مدرجة في ورقة إرسال</translation>
  </message>
 </context>
 <context>
  <name>Merge</name>
  <message numerus="yes">
   <source>%n fields are still to be chosen.</source>
   <translation>
    <numerusform>لم يبق ما يُختار.</numerusform>
    <numerusform>بقي حقل واحد لم تُختر قيمته.</numerusform>
    <numerusform>بقي حقلان لم تُختر قيمتاهما.</numerusform>
    <numerusform>بقيت %n حقول لم تُختر قيمها.</numerusform>
    <numerusform>بقي %n حقلًا لم تُختر قيمها.</numerusform>
    <numerusform>بقي %n حقل لم تُختر قيمها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n fields differ: choose what stays</source>
   <translation>
    <numerusform>لا حقل مختلف</numerusform>
    <numerusform>حقل واحد مختلف: اختر ما يبقى</numerusform>
    <numerusform>حقلان مختلفان: اختر ما يبقى</numerusform>
    <numerusform>%n حقول مختلفة: اختر ما يبقى</numerusform>
    <numerusform>%n حقلًا مختلفًا: اختر ما يبقى</numerusform>
    <numerusform>%n حقل مختلف: اختر ما يبقى</numerusform>
   </translation>
  </message>
  <message>
   <source>A verified copy of the office is made first.</source>
   <translation>تُنجز أولا نسخة احتياطية متحقق منها.</translation>
  </message>
  <message>
   <source>All merges of the office</source>
   <translation>كل عمليات الدمج بالمكتب</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>شخص آخر</translation>
  </message>
  <message>
   <source>Both are two records again, as they were.</source>
   <translation>عاد التسجيلان كما كانا.</translation>
  </message>
  <message>
   <source>Both are two records again.</source>
   <translation>فُكّ الدمج وعاد التسجيلان.</translation>
  </message>
  <message>
   <source>Both records come back as they were. What was changed since keeps its change on the side it goes to; nothing is lost.</source>
   <translation>يعود التسجيلان كما كانا. وما غُيّر منذ الدمج يحتفظ بتغييره في الجهة التي يذهب إليها؛ ولا يضيع شيء.</translation>
  </message>
  <message>
   <source>Choose which value stays</source>
   <translation>اختر القيمة التي تبقى</translation>
  </message>
  <message>
   <source>Goes along</source>
   <translation>ما ينتقل معه</translation>
  </message>
  <message>
   <source>Goes into it</source>
   <translation>يُدمج فيه</translation>
  </message>
  <message>
   <source>How it was known</source>
   <translation>كيف عُرف ذلك</translation>
  </message>
  <message>
   <source>How you know it</source>
   <translation>كيف تبيّن أنهما شخص واحد</translation>
  </message>
  <message>
   <source>I checked: both are one person</source>
   <translation>تحققت: هما شخص واحد</translation>
  </message>
  <message>
   <source>It touches a closed file or an ended request: where the rule of two persons is in force, a colleague agrees first.</source>
   <translation>يمسّ الدمج ملفا مغلقا أو طلبا منتهيا: إذا كانت قاعدة الشخصين سارية فلا بد من موافقة زميل أولا.</translation>
  </message>
  <message>
   <source>Merge with whom?</source>
   <translation>الدمج مع من؟</translation>
  </message>
  <message>
   <source>Merged by {name} on {day}: {reason}</source>
   <translation>أنجز الدمج {name} يوم {day}: {reason}</translation>
  </message>
  <message>
   <source>Merges made</source>
   <translation>عمليات الدمج</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>دمج</translation>
  </message>
  <message>
   <source>Merging two records of one person</source>
   <translation>دمج تسجيلين لشخص واحد</translation>
  </message>
  <message>
   <source>Name, number, CNIE, telephone</source>
   <translation>الاسم أو الرقم أو البطاقة الوطنية أو الهاتف</translation>
  </message>
  <message>
   <source>Nobody else answers. Try another spelling.</source>
   <translation>لا أحد غيره. جرّب كتابة أخرى.</translation>
  </message>
  <message>
   <source>Nothing but the data themselves.</source>
   <translation>لا شيء غير البيانات نفسها.</translation>
  </message>
  <message>
   <source>Nothing changed since: both come back exactly as they were.</source>
   <translation>لم يتغير شيء منذ الدمج: يعود التسجيلان كما كانا تماما.</translation>
  </message>
  <message>
   <source>Nothing was merged here. Two records of one person are merged from the page of either, under «History».</source>
   <translation>لا دمج هنا بعد. يُدمج تسجيلا الشخص الواحد من صفحة أحدهما، في «السجل».</translation>
  </message>
  <message>
   <source>Only one of the two says it: it stays</source>
   <translation>مذكور في أحدهما فقط: يبقى</translation>
  </message>
  <message>
   <source>People found</source>
   <translation>الأشخاص الذين عُثر عليهم</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>سارٍ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>يبقى</translation>
  </message>
  <message>
   <source>Swap: keep the other</source>
   <translation>تبديل: الاحتفاظ بالآخر</translation>
  </message>
  <message>
   <source>Taken apart</source>
   <translation>فُكّ الدمج</translation>
  </message>
  <message>
   <source>Taking a merge apart</source>
   <translation>فك دمج</translation>
  </message>
  <message>
   <source>Taking apart</source>
   <translation>فك الدمج</translation>
  </message>
  <message>
   <source>Taking it apart touches a closed file or an ended request: where the rule of two persons is in force, a colleague agrees first.</source>
   <translation>يمسّ فك الدمج ملفا مغلقا أو طلبا منتهيا: إذا كانت قاعدة الشخصين سارية فلا بد من موافقة زميل أولا.</translation>
  </message>
  <message>
   <source>The same in both</source>
   <translation>متطابق فيهما</translation>
  </message>
  <message>
   <source>To whom it goes: {what}</source>
   <translation>إلى من يذهب: {what}</translation>
  </message>
  <message>
   <source>Type a name or a number of the other record.</source>
   <translation>اكتب اسم التسجيل الآخر أو رقمه.</translation>
  </message>
  <message>
   <source>Went into it</source>
   <translation>دُمج فيه</translation>
  </message>
  <message>
   <source>What changed since the merge</source>
   <translation>ما تغيّر منذ الدمج</translation>
  </message>
  <message>
   <source>What does not stay is kept in the journal; the merge can be taken apart at any time.</source>
   <translation>ما لا يبقى يُحفظ في سجل الدمج؛ ويمكن فك الدمج في أي وقت.</translation>
  </message>
  <message>
   <source>What the merge does</source>
   <translation>ما يفعله الدمج</translation>
  </message>
  <message>
   <source>When, by whom</source>
   <translation>متى ومن أنجزه</translation>
  </message>
  <message>
   <source>goes to: {name}</source>
   <translation>يذهب إلى: {name}</translation>
  </message>
  <message>
   <source>the one that stayed</source>
   <translation>الذي بقي</translation>
  </message>
  <message>
   <source>the one that went</source>
   <translation>الذي دُمج</translation>
  </message>
  <message>
   <source>to be chosen</source>
   <translation>لم يُختر بعد</translation>
  </message>
  <message>
   <source>what will be recorded</source>
   <translation>ما سيُسجَّل</translation>
  </message>
  <message>
   <source>{gone} and {kept} become two records again.</source>
   <translation>يعود {gone} و{kept} تسجيلين.</translation>
  </message>
  <message>
   <source>{gone} went into {kept}.</source>
   <translation>دُمج {gone} في {kept}.</translation>
  </message>
 </context>
 <context>
  <name>Merges</name>
  <message numerus="yes">
   <source>%n of what came since go to {name}.</source>
   <translation>
    <numerusform>لا شيء مما جدّ منذ الدمج يذهب إلى {name}.</numerusform>
    <numerusform>أمر واحد مما جدّ منذ الدمج يذهب إلى {name}.</numerusform>
    <numerusform>أمران مما جدّ منذ الدمج يذهبان إلى {name}.</numerusform>
    <numerusform>%n أمور مما جدّ منذ الدمج تذهب إلى {name}.</numerusform>
    <numerusform>%n أمرا مما جدّ منذ الدمج يذهب إلى {name}.</numerusform>
    <numerusform>%n أمر مما جدّ منذ الدمج يذهب إلى {name}.</numerusform>
   </translation>
  </message>
  <message>
   <source>A document was deleted: {what}</source>
   <translation>حُذفت وثيقة: {what}</translation>
  </message>
  <message>
   <source>A document was printed or handed over: {what}</source>
   <translation>طُبعت وثيقة أو سُلّمت: {what}</translation>
  </message>
  <message>
   <source>A later merge stands on this one ({label}). Take that apart first.</source>
   <translation>يقوم على هذا الدمج دمج لاحق ({label}). المرجو فكه أولا.</translation>
  </message>
  <message>
   <source>A note was changed</source>
   <translation>غُيّرت ملاحظة</translation>
  </message>
  <message>
   <source>A note was deleted</source>
   <translation>حُذفت ملاحظة</translation>
  </message>
  <message>
   <source>A place in a family was changed: {what}</source>
   <translation>غُيّرت بيانات فرد من الأسرة: {what}</translation>
  </message>
  <message>
   <source>A place in a family was deleted: {what}</source>
   <translation>حُذف فرد من الأسرة: {what}</translation>
  </message>
  <message>
   <source>A reminder was changed</source>
   <translation>غُيّر تذكير</translation>
  </message>
  <message>
   <source>A reminder was deleted</source>
   <translation>حُذف تذكير</translation>
  </message>
  <message>
   <source>A scanned paper was changed: {what}</source>
   <translation>غُيّرت ورقة ممسوحة: {what}</translation>
  </message>
  <message>
   <source>A scanned paper was deleted: {what}</source>
   <translation>حُذفت ورقة ممسوحة: {what}</translation>
  </message>
  <message>
   <source>Become two records again: {kept} and {gone}</source>
   <translation>يُفكّ الدمج ويعود التسجيلان: {kept} و{gone}</translation>
  </message>
  <message>
   <source>Both are the same record. Choose another person to merge with.</source>
   <translation>هو التسجيل نفسه. المرجو اختيار شخص آخر للدمج.</translation>
  </message>
  <message>
   <source>Both belong to one family, under different given names: they may be brothers, sisters, twins or two wives.</source>
   <translation>هما من أسرة واحدة وباسمين شخصيين مختلفين: قد يكونان أخوين أو توأمين أو زوجتين.</translation>
  </message>
  <message>
   <source>Choose which value stays: {field}.</source>
   <translation>المرجو اختيار القيمة التي تبقى: {field}.</translation>
  </message>
  <message>
   <source>Document made: {what}</source>
   <translation>وثيقة أُعدّت: {what}</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>Goes into it: {name}</source>
   <translation>يُدمج فيه: {name}</translation>
  </message>
  <message>
   <source>In one family one of them is «{first}» and the other «{second}»: they are two people. If that is wrong, correct it in the family first.</source>
   <translation>في أسرة واحدة أحدهما «{first}» والآخر «{second}»: فهما شخصان. إذا كان ذلك خطأ فالمرجو تصحيحه في الأسرة أولا.</translation>
  </message>
  <message>
   <source>Mother</source>
   <translation>الأم</translation>
  </message>
  <message>
   <source>New file {what}</source>
   <translation>ملف جديد {what}</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>ملاحظة جديدة</translation>
  </message>
  <message>
   <source>New place in a family: {what}</source>
   <translation>فرد جديد في الأسرة: {what}</translation>
  </message>
  <message>
   <source>New reminder</source>
   <translation>تذكير جديد</translation>
  </message>
  <message>
   <source>New request {what}</source>
   <translation>طلب جديد {what}</translation>
  </message>
  <message>
   <source>New scanned paper: {what}</source>
   <translation>ورقة ممسوحة جديدة: {what}</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>الملاحظات</translation>
  </message>
  <message>
   <source>One is recorded as a child and the other as a child in kafala.</source>
   <translation>أحدهما مسجل ابنا والآخر مكفولا.</translation>
  </message>
  <message>
   <source>One is recorded as a man and the other as a woman.</source>
   <translation>أحدهما مسجل ذكرا والآخر أنثى.</translation>
  </message>
  <message>
   <source>One of the two was changed since you read them: nothing was merged. Look again, then merge.</source>
   <translation>غُيّر أحدهما منذ قراءتهما: لم يُدمج شيء. المرجو المراجعة من جديد ثم الدمج.</translation>
  </message>
  <message>
   <source>One of them is recorded as the mother of the other: they are two people. If that is wrong, correct it in the family first.</source>
   <translation>أحدهما مسجل أمًّا للآخر: فهما شخصان. إذا كان ذلك خطأ فالمرجو تصحيحه في الأسرة أولا.</translation>
  </message>
  <message>
   <source>Personal data</source>
   <translation>البيانات الشخصية</translation>
  </message>
  <message>
   <source>Place in the family of the file {number}</source>
   <translation>المكان في أسرة الملف {number}</translation>
  </message>
  <message>
   <source>Places in families</source>
   <translation>أماكن في الأسر</translation>
  </message>
  <message>
   <source>Printed documents</source>
   <translation>الوثائق المطبوعة</translation>
  </message>
  <message>
   <source>Read the warnings, then confirm that both are one person.</source>
   <translation>المرجو قراءة التنبيهات ثم تأكيد أنهما شخص واحد.</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>التذكيرات</translation>
  </message>
  <message>
   <source>Requests, with their papers, steps, slips and payments</source>
   <translation>الطلبات بأوراقها ومراحلها وأوراق إرسالها وأداءاتها</translation>
  </message>
  <message numerus="yes">
   <source>Say how you know that both are one, in %n characters at most.</source>
   <translation>
    <numerusform>المرجو ذكر كيف تبيّن أنهما شخص واحد.</numerusform>
    <numerusform>المرجو ذكر كيف تبيّن أنهما شخص واحد، في حرف واحد على الأكثر.</numerusform>
    <numerusform>المرجو ذكر كيف تبيّن أنهما شخص واحد، في حرفين على الأكثر.</numerusform>
    <numerusform>المرجو ذكر كيف تبيّن أنهما شخص واحد، في %n أحرف على الأكثر.</numerusform>
    <numerusform>المرجو ذكر كيف تبيّن أنهما شخص واحد، في %n حرفًا على الأكثر.</numerusform>
    <numerusform>المرجو ذكر كيف تبيّن أنهما شخص واحد، في %n حرف على الأكثر.</numerusform>
   </translation>
  </message>
  <message>
   <source>Scanned papers</source>
   <translation>الأوراق الممسوحة</translation>
  </message>
  <message>
   <source>Something changed since the merge: choose first to which of the two it goes.</source>
   <translation>تغيّر شيء منذ الدمج: المرجو أولا اختيار إلى أيهما يذهب.</translation>
  </message>
  <message>
   <source>Something changed since you read what changed: nothing was taken apart. Look again.</source>
   <translation>تغيّر شيء آخر منذ قراءة ما تغيّر: لم يُفك شيء. المرجو المراجعة من جديد.</translation>
  </message>
  <message>
   <source>Stays: {name}</source>
   <translation>يبقى: {name}</translation>
  </message>
  <message>
   <source>The file and the career</source>
   <translation>الملف والمسار المهني</translation>
  </message>
  <message>
   <source>The file {what} was changed</source>
   <translation>غُيّر الملف {what}</translation>
  </message>
  <message>
   <source>The file {what} was deleted</source>
   <translation>حُذف الملف {what}</translation>
  </message>
  <message>
   <source>The files {kept} and {gone} become one. The number that does not stay is still found, in the search and on printed papers.</source>
   <translation>يصير الملفان {kept} و{gone} ملفا واحدا. والرقم الذي لا يبقى يظل يُعثر به على الملف، في البحث وفي الوثائق المطبوعة.</translation>
  </message>
  <message>
   <source>The record that went cannot come back: its place was taken meanwhile.</source>
   <translation>لا يمكن إرجاع التسجيل المدمَج: شُغل مكانه في هذه الأثناء.</translation>
  </message>
  <message>
   <source>The request {what} was changed or moved on</source>
   <translation>غُيّر الطلب {what} أو انتقل إلى مرحلة أخرى</translation>
  </message>
  <message>
   <source>The request {what} was deleted</source>
   <translation>حُذف الطلب {what}</translation>
  </message>
  <message>
   <source>The service number {number} is now that of the file {file}. Check which of the two is right, then take the merge apart.</source>
   <translation>الرقم المهني {number} صار للملف {file}. المرجو التحقق من الصحيح منهما ثم فك الدمج.</translation>
  </message>
  <message>
   <source>Their dates of birth cannot be of one person.</source>
   <translation>تاريخا الازدياد لا يكونان لشخص واحد.</translation>
  </message>
  <message>
   <source>There is no such merge, or it was taken apart already.</source>
   <translation>لا وجود لهذا الدمج، أو سبق فكه.</translation>
  </message>
  <message>
   <source>This person is no longer in the office. Read the list again.</source>
   <translation>هذا الشخص لم يعد مسجلا بالمكتب. المرجو قراءة اللائحة من جديد.</translation>
  </message>
  <message>
   <source>Two different identity card numbers are recorded, ending in {kept} and {gone}. A person has one: look at the card before you merge.</source>
   <translation>رقمان مختلفان للبطاقة الوطنية، ينتهيان بـ {kept} و{gone}. وللشخص رقم واحد: المرجو الاطلاع على البطاقة قبل الدمج.</translation>
  </message>
  <message>
   <source>Two different service numbers are recorded: {kept} and {gone}. A person has one: look at the professional card before you merge.</source>
   <translation>رقمان مهنيان مختلفان: {kept} و{gone}. وللشخص رقم واحد: المرجو الاطلاع على البطاقة المهنية قبل الدمج.</translation>
  </message>
  <message>
   <source>What the record that went belonged to is no longer in the office. Restore that first.</source>
   <translation>ما كان ينتمي إليه التسجيل المدمَج لم يعد بالمكتب. المرجو استرجاعه أولا.</translation>
  </message>
  <message>
   <source>before the merge: {kept} and {gone}</source>
   <translation>قبل الدمج: {kept} و{gone}</translation>
  </message>
  <message>
   <source>{field}: now empty</source>
   <translation>{field}: فارغ الآن</translation>
  </message>
  <message>
   <source>{field}: now «{now}»</source>
   <translation>{field}: الآن «{now}»</translation>
  </message>
  <message>
   <source>{name} lies in the trash. Restore that first, then merge.</source>
   <translation>{name} في سلة المحذوفات. المرجو استرجاعه أولا ثم الدمج.</translation>
  </message>
  <message>
   <source>{name} was deleted since. Restore that from the trash first.</source>
   <translation>حُذف {name} منذ الدمج. المرجو استرجاعه من سلة المحذوفات أولا.</translation>
  </message>
  <message>
   <source>{name} was merged already, into {into}. Open that file instead.</source>
   <translation>سبق دمج {name} في {into}. المرجو فتح ملف هذا الأخير.</translation>
  </message>
  <message>
   <source>{name}, on {day} at {time}</source>
   <translation>{name}، يوم {day} على الساعة {time}</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>Another spelling</source>
   <translation>يشبه في الكتابة</translation>
  </message>
  <message>
   <source>Another usual writing</source>
   <translation>كتابة معتادة أخرى للاسم نفسه</translation>
  </message>
  <message>
   <source>Begins so</source>
   <translation>يبدأ بما كُتب</translation>
  </message>
  <message>
   <source>Differs by one letter</source>
   <translation>يختلف في حرف واحد</translation>
  </message>
  <message>
   <source>Same name</source>
   <translation>الاسم نفسه</translation>
  </message>
  <message>
   <source>Same name but for an article or a particle</source>
   <translation>الاسم نفسه مع اختلاف في أداة التعريف أو في «بن» وما شابهها</translation>
  </message>
  <message>
   <source>Same name in the other letters</source>
   <translation>الاسم نفسه بالعربية وباللاتينية</translation>
  </message>
  <message>
   <source>Same name, other letters</source>
   <translation>الاسم نفسه برسم آخر</translation>
  </message>
  <message>
   <source>Same words in another order</source>
   <translation>الكلمات نفسها بترتيب آخر</translation>
  </message>
 </context>
 <context>
  <name>NewRequest</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>اليوم نفسه</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>%n أيام</numerusform>
    <numerusform>%n يوما</numerusform>
    <numerusform>%n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open to {name}</source>
   <translation>
    <numerusform>لا متاح لفائدة {name}</numerusform>
    <numerusform>متاح واحد لفائدة {name}</numerusform>
    <numerusform>متاحان لفائدة {name}</numerusform>
    <numerusform>%n متاحة لفائدة {name}</numerusform>
    <numerusform>%n متاحا لفائدة {name}</numerusform>
    <numerusform>%n متاح لفائدة {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n working days</source>
   <translation>
    <numerusform>اليوم نفسه</numerusform>
    <numerusform>يوم عمل واحد</numerusform>
    <numerusform>يوما عمل</numerusform>
    <numerusform>%n أيام عمل</numerusform>
    <numerusform>%n يوم عمل</numerusform>
    <numerusform>%n يوم عمل</numerusform>
   </translation>
  </message>
  <message>
   <source>A draft for this person is waiting: {what}.</source>
   <translation>توجد مسودة لهذا المستفيد لم تسجل بعد: {what}.</translation>
  </message>
  <message>
   <source>A draft is waiting: {what}, for {who}, kept on {date} at {time}.</source>
   <translation>توجد مسودة لم تسجل بعد: {what}، لفائدة {who}، حُفظت في {date} على الساعة {time}.</translation>
  </message>
  <message>
   <source>A request of the same type is recorded: {number}, deposited on {date} ({state}).</source>
   <translation>سبق تسجيل طلب من النوع نفسه: {number}، أودع في {date} ({state}). لا يمنع التسجيل.</translation>
  </message>
  <message>
   <source>All received</source>
   <translation>كلها متوفرة</translation>
  </message>
  <message>
   <source>Amount requested</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>Answer due on:</source>
   <translation>أجل الجواب:</translation>
  </message>
  <message>
   <source>Beneficiary of the request</source>
   <translation>المستفيد من الطلب</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Channel of the deposit</source>
   <translation>طريقة الإيداع</translation>
  </message>
  <message>
   <source>Choose the beneficiary first.</source>
   <translation>اختر المستفيد أولا.</translation>
  </message>
  <message numerus="yes">
   <source>Closed: %n</source>
   <translation>
    <numerusform>مغلق %n</numerusform>
    <numerusform>مغلق %n</numerusform>
    <numerusform>مغلق %n</numerusform>
    <numerusform>مغلق %n</numerusform>
    <numerusform>مغلق %n</numerusform>
    <numerusform>مغلق %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Data and papers</source>
   <translation>البيانات والوثائق</translation>
  </message>
  <message>
   <source>Decided by: {body}</source>
   <translation>يقرر: {body}</translation>
  </message>
  <message>
   <source>Decided by: {body}, after the opinion of: {others}</source>
   <translation>يقرر: {body}، بعد رأي: {others}</translation>
  </message>
  <message>
   <source>Delete the draft</source>
   <translation>حذف المسودة</translation>
  </message>
  <message>
   <source>Deposit date</source>
   <translation>تاريخ الإيداع</translation>
  </message>
  <message>
   <source>Depositor, if not the beneficiary</source>
   <translation>المودع، إن كان غير المستفيد</translation>
  </message>
  <message>
   <source>Draft kept at {time}</source>
   <translation>حُفظت المسودة في {time}</translation>
  </message>
  <message>
   <source>Expected number {number}</source>
   <translation>الرقم المرتقب {number}</translation>
  </message>
  <message>
   <source>For whom?</source>
   <translation>لمن؟</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>إخفاء</translation>
  </message>
  <message>
   <source>It opens on {date}.</source>
   <translation>تفتح في {date}.</translation>
  </message>
  <message>
   <source>Keep as a draft</source>
   <translation>حفظ كمسودة</translation>
  </message>
  <message>
   <source>Name or code of the service</source>
   <translation>اسم الخدمة أو رمزها</translation>
  </message>
  <message>
   <source>Name, number, CNIE, telephone</source>
   <translation>الاسم أو الرقم أو الهاتف</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>No service of this name. Try another word.</source>
   <translation>لا خدمة بهذا الاسم. جرب كلمة أخرى.</translation>
  </message>
  <message>
   <source>Nobody answers. Try another spelling.</source>
   <translation>لا أحد يوافق البحث. جرب كتابة أخرى.</translation>
  </message>
  <message>
   <source>Open the family's file</source>
   <translation>فتح ملف الأسرة</translation>
  </message>
  <message>
   <source>Papers required</source>
   <translation>الوثائق المطلوبة</translation>
  </message>
  <message>
   <source>Papers, none of them required</source>
   <translation>وثائق غير إلزامية</translation>
  </message>
  <message>
   <source>People found</source>
   <translation>الأشخاص الموافقون للبحث</translation>
  </message>
  <message>
   <source>Register and print the receipt</source>
   <translation>تسجيل وطباعة الوصل</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Take it up again</source>
   <translation>استئناف المسودة</translation>
  </message>
  <message>
   <source>The draft is deleted.</source>
   <translation>حُذفت المسودة.</translation>
  </message>
  <message>
   <source>The draft is kept; it is offered here next time.</source>
   <translation>حُفظت المسودة، وتُعرض عليك عند فتح «طلب جديد».</translation>
  </message>
  <message>
   <source>The form of the service appears here.</source>
   <translation>تظهر هنا استمارة الخدمة ووثائقها.</translation>
  </message>
  <message>
   <source>The request was given up; nothing was registered.</source>
   <translation>أُلغي الطلب ولم يسجل شيء.</translation>
  </message>
  <message>
   <source>The request {number} is registered.</source>
   <translation>سُجل الطلب {number}.</translation>
  </message>
  <message>
   <source>The term of the answer appears with the service.</source>
   <translation>يظهر أجل الجواب عند اختيار الخدمة.</translation>
  </message>
  <message numerus="yes">
   <source>The term stops until %n papers are brought</source>
   <translation>
    <numerusform />
    <numerusform>يتوقف الأجل إلى حين استكمال وثيقة واحدة</numerusform>
    <numerusform>يتوقف الأجل إلى حين استكمال وثيقتين</numerusform>
    <numerusform>يتوقف الأجل إلى حين استكمال %n وثائق</numerusform>
    <numerusform>يتوقف الأجل إلى حين استكمال %n وثيقة</numerusform>
    <numerusform>يتوقف الأجل إلى حين استكمال %n وثيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Type a name or a number to begin.</source>
   <translation>اكتب اسما أو رقما للبدء.</translation>
  </message>
  <message>
   <source>Type of the request</source>
   <translation>نوع الطلب</translation>
  </message>
  <message>
   <source>Urgent case</source>
   <translation>حالة استعجالية</translation>
  </message>
  <message>
   <source>What?</source>
   <translation>ماذا؟</translation>
  </message>
  <message>
   <source>answer in 24 hours</source>
   <translation>جواب في 24 ساعة</translation>
  </message>
  <message>
   <source>holder of the file</source>
   <translation>صاحب الملف</translation>
  </message>
  <message>
   <source>moves between them</source>
   <translation>ينقلك بينها</translation>
  </message>
  <message>
   <source>open {open} · closed {closed}</source>
   <translation>متاح {open} · مغلق {closed}</translation>
  </message>
  <message>
   <source>received {there} of {all}</source>
   <translation>متوفر {there} من {all}</translation>
  </message>
  <message>
   <source>three steps on one page;</source>
   <translation>ثلاث خطوات في صفحة واحدة،</translation>
  </message>
  <message>
   <source>{who} · no right today</source>
   <translation>{who} · لا حق له اليوم</translation>
  </message>
  <message numerus="yes">
   <source>{who}, %n years</source>
   <translation>
    <numerusform>{who}، أقل من سنة</numerusform>
    <numerusform>{who}، سنة واحدة</numerusform>
    <numerusform>{who}، سنتان</numerusform>
    <numerusform>{who}، %n سنوات</numerusform>
    <numerusform>{who}، %n سنة</numerusform>
    <numerusform>{who}، %n سنة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Office</name>
  <message>
   <source>The folder {folder} cannot be written to ({reason}). Choose another folder.</source>
   <translation>لا يمكن الكتابة في المجلد {folder} ({reason}). المرجو اختيار مجلد آخر.</translation>
  </message>
  <message>
   <source>There is already an office in {folder}. Open it, or choose another folder.</source>
   <translation>يوجد مكتب في المجلد {folder}. المرجو فتحه أو اختيار مجلد آخر.</translation>
  </message>
  <message>
   <source>There is no office in {folder}. Make one first, or choose its folder.</source>
   <translation>لا يوجد مكتب في المجلد {folder}. المرجو إنشاؤه أولا أو اختيار مجلده.</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>البحث الشامل</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>أنواع النتائج</translation>
  </message>
  <message>
   <source>Name, number, telephone, command</source>
   <translation>اسم أو رقم أو هاتف أو أمر</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>لا نتيجة. جرب كتابة جزء من الاسم أو الرقم.</translation>
  </message>
  <message>
   <source>Searches in both scripts, by number, telephone or CNIE</source>
   <translation>يبحث بالحروف العربية واللاتينية معا، وبرقم الهاتف أو CNIE</translation>
  </message>
  <message>
   <source>close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>move</source>
   <translation>تنقل</translation>
  </message>
  <message>
   <source>narrow the results</source>
   <translation>تضييق النتائج</translation>
  </message>
  <message>
   <source>open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{shown} من {total}</translation>
  </message>
 </context>
 <context>
  <name>PaperLines</name>
  <message>
   <source>Received:</source>
   <translation>المتوصل به:</translation>
  </message>
  <message>
   <source>The paper received</source>
   <translation>الوثيقة المتوصل بها</translation>
  </message>
  <message>
   <source>any one of them</source>
   <translation>تكفي إحداها</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>اختيارية</translation>
  </message>
 </context>
 <context>
  <name>PaperRow</name>
  <message>
   <source>Missing</source>
   <translation>ناقص</translation>
  </message>
  <message>
   <source>Not brought</source>
   <translation>غير مقدم</translation>
  </message>
  <message>
   <source>Paper: {title}</source>
   <translation>الوثيقة: {title}</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>متوفر</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>Holds for</source>
   <translation>مدة الصلاحية</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>العدد</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>as the paper states</source>
   <translation>حسب المدة المبينة في الوثيقة</translation>
  </message>
  <message>
   <source>days</source>
   <translation>أيام</translation>
  </message>
  <message>
   <source>months</source>
   <translation>أشهر</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>دون أجل</translation>
  </message>
  <message>
   <source>the academic year</source>
   <translation>السنة الجامعية</translation>
  </message>
  <message>
   <source>the school year</source>
   <translation>السنة الدراسية</translation>
  </message>
  <message>
   <source>the season of the operation</source>
   <translation>موسم العملية</translation>
  </message>
  <message>
   <source>until the card expires</source>
   <translation>إلى انتهاء صلاحية البطاقة</translation>
  </message>
  <message>
   <source>years</source>
   <translation>سنوات</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Choose the mother among the spouses of the file.</source>
   <translation>المرجو اختيار الأم من بين زوجات الملف.</translation>
  </message>
  <message>
   <source>Nothing answers to {reference}. Type a file number, a service number, an identity card number or a request number.</source>
   <translation>لا شيء يطابق {reference}. المرجو كتابة رقم ملف أو رقم مهني أو رقم ب.و.ت.إ أو رقم طلب.</translation>
  </message>
  <message>
   <source>She is recorded as the wife in the file {file}. Record the end of that marriage first.</source>
   <translation>هي مسجلة زوجة في الملف {file}. المرجو تسجيل انتهاء ذلك الزواج أولا.</translation>
  </message>
  <message>
   <source>The note is empty. Type it first.</source>
   <translation>الملاحظة فارغة. المرجو كتابتها أولا.</translation>
  </message>
  <message numerus="yes">
   <source>The note is too long: %n characters at most.</source>
   <translation>
    <numerusform>الملاحظة طويلة جدا.</numerusform>
    <numerusform>الملاحظة طويلة جدا: حرف واحد على الأكثر.</numerusform>
    <numerusform>الملاحظة طويلة جدا: حرفان على الأكثر.</numerusform>
    <numerusform>الملاحظة طويلة جدا: %n أحرف على الأكثر.</numerusform>
    <numerusform>الملاحظة طويلة جدا: %n حرفا على الأكثر.</numerusform>
    <numerusform>الملاحظة طويلة جدا: %n حرف على الأكثر.</numerusform>
   </translation>
  </message>
  <message>
   <source>The record is of somebody born no earlier than the principal: no parent here.</source>
   <translation>صاحب هذا السجل لم يولد قبل المنخرط: لا يكون أبا له أو أما في هذا الملف.</translation>
  </message>
  <message>
   <source>The record is of somebody born no later than the principal: no child here.</source>
   <translation>صاحب هذا السجل لم يولد بعد المنخرط: لا يكون ابنا له في هذا الملف.</translation>
  </message>
  <message>
   <source>The record is of the same sex as the principal: it is no husband or wife here.</source>
   <translation>صاحب هذا السجل من جنس المنخرط نفسه: لا يكون زوجا له في هذا الملف.</translation>
  </message>
  <message>
   <source>The service number {number} is already that of the file {file}. Check it.</source>
   <translation>الرقم المهني {number} مسجل في الملف {file}. المرجو التحقق منه.</translation>
  </message>
  <message>
   <source>This file was merged into the file {number}. Open that one.</source>
   <translation>دُمج هذا الملف في الملف {number}. المرجو فتح هذا الأخير.</translation>
  </message>
  <message>
   <source>This person has a place in this family already. Correct that one.</source>
   <translation>لهذا الشخص مكان في هذه الأسرة من قبل. المرجو تصحيح ذلك المكان.</translation>
  </message>
  <message>
   <source>This record is no longer in the office. Read the page again.</source>
   <translation>هذا السجل لم يعد موجودا في المكتب. المرجو تحيين الصفحة.</translation>
  </message>
  <message>
   <source>Type the whole number, or leave the field as it was.</source>
   <translation>يرجى كتابة الرقم كاملا أو ترك الخانة كما كانت.</translation>
  </message>
 </context>
 <context>
  <name>People form</name>
  <message>
   <source>24 digits, checked against their key</source>
   <translation>24 رقما، يُتحقق منها بالمفتاح</translation>
  </message>
  <message>
   <source>Account number (RIB)</source>
   <translation>رقم الحساب البنكي (RIB)</translation>
  </message>
  <message>
   <source>Addition to the family</source>
   <translation>إضافة إلى الأسرة</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>At the request of the person concerned</source>
   <translation>بطلب من المعني بالأمر</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>تاريخ الازدياد</translation>
  </message>
  <message>
   <source>Birth place</source>
   <translation>مكان الازدياد</translation>
  </message>
  <message>
   <source>CNIE number</source>
   <translation>رقم ب.و.ت.إ</translation>
  </message>
  <message>
   <source>Card valid until</source>
   <translation>صلاحية البطاقة</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>المسار المهني</translation>
  </message>
  <message>
   <source>Certificate still to come</source>
   <translation>لم يُدل بالشهادة بعد</translation>
  </message>
  <message>
   <source>Certificate valid until</source>
   <translation>صلاحية الشهادة المدرسية</translation>
  </message>
  <message>
   <source>Choose the sex: it decides how the person is addressed.</source>
   <translation>اختر الجنس: عليه تتوقف صيغة مخاطبة الشخص.</translation>
  </message>
  <message>
   <source>Contact and memberships</source>
   <translation>الاتصال والانخراطات</translation>
  </message>
  <message>
   <source>Correction of a family member</source>
   <translation>تعديل معطيات فرد من الأسرة</translation>
  </message>
  <message>
   <source>Correction of a file</source>
   <translation>تعديل ملف</translation>
  </message>
  <message>
   <source>Covered elsewhere</source>
   <translation>مستفيد من تغطية أخرى</translation>
  </message>
  <message>
   <source>Death</source>
   <translation>تاريخ الوفاة</translation>
  </message>
  <message>
   <source>Disability card valid until</source>
   <translation>صلاحية بطاقة الإعاقة</translation>
  </message>
  <message>
   <source>Divorce</source>
   <translation>طلاق</translation>
  </message>
  <message>
   <source>Divorced (man or woman)</source>
   <translation>مطلق(ة)</translation>
  </message>
  <message>
   <source>End of custody or kafala</source>
   <translation>انتهاء الحضانة أو الكفالة</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>الاسم العائلي</translation>
  </message>
  <message>
   <source>Family name (Latin)</source>
   <translation>الاسم العائلي باللاتينية</translation>
  </message>
  <message>
   <source>Father or mother</source>
   <translation>أب أو أم</translation>
  </message>
  <message>
   <source>Father's name</source>
   <translation>اسم الأب</translation>
  </message>
  <message>
   <source>File {number} is open.</source>
   <translation>فُتح الملف {number}.</translation>
  </message>
  <message>
   <source>Fostered child</source>
   <translation>مكفول(ة)</translation>
  </message>
  <message>
   <source>Foundation number</source>
   <translation>رقم المؤسسة</translation>
  </message>
  <message>
   <source>Given names</source>
   <translation>الاسم الشخصي</translation>
  </message>
  <message>
   <source>Given names (Latin)</source>
   <translation>الاسم الشخصي باللاتينية</translation>
  </message>
  <message>
   <source>Ground of the correction</source>
   <translation>أساس التصحيح</translation>
  </message>
  <message>
   <source>Higher studies</source>
   <translation>دراسات عليا</translation>
  </message>
  <message>
   <source>Husband or wife</source>
   <translation>زوج(ة)</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>الهوية</translation>
  </message>
  <message>
   <source>In the care of the principal since</source>
   <translation>تحت كفالة صاحب الملف منذ</translation>
  </message>
  <message>
   <source>Kafala order</source>
   <translation>مرجع أمر الكفالة</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>تاريخ المغادرة</translation>
  </message>
  <message>
   <source>Left the family because of</source>
   <translation>سبب مغادرة الأسرة</translation>
  </message>
  <message>
   <source>Legal guardian</source>
   <translation>النائب الشرعي</translation>
  </message>
  <message>
   <source>Marital status</source>
   <translation>الحالة العائلية</translation>
  </message>
  <message>
   <source>Marriage</source>
   <translation>زواج</translation>
  </message>
  <message>
   <source>Married (man or woman)</source>
   <translation>متزوج(ة)</translation>
  </message>
  <message>
   <source>Monthly pension</source>
   <translation>المعاش الشهري</translation>
  </message>
  <message>
   <source>Mother in the file</source>
   <translation>الأم في الملف</translation>
  </message>
  <message>
   <source>Mother's name</source>
   <translation>اسم الأم</translation>
  </message>
  <message>
   <source>Mutual affiliation</source>
   <translation>رقم الانخراط بالتعاضدية</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>ملف جديد</translation>
  </message>
  <message>
   <source>None</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>None: certificate produced</source>
   <translation>لا توجد: أُدلي بالشهادة</translation>
  </message>
  <message>
   <source>Not of this file</source>
   <translation>ليست في هذا الملف</translation>
  </message>
  <message>
   <source>Not recorded</source>
   <translation>غير مسجل</translation>
  </message>
  <message>
   <source>Number in the old register</source>
   <translation>الرقم في السجل القديم</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>سبب آخر</translation>
  </message>
  <message>
   <source>Other sickness insurance</source>
   <translation>تغطية صحية أخرى</translation>
  </message>
  <message>
   <source>Other telephone</source>
   <translation>هاتف آخر</translation>
  </message>
  <message>
   <source>Payroll number</source>
   <translation>رقم التأجير</translation>
  </message>
  <message>
   <source>Pension number</source>
   <translation>رقم المعاش</translation>
  </message>
  <message>
   <source>Place in the family</source>
   <translation>الوضعية في الأسرة</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>الوضعية الإدارية</translation>
  </message>
  <message>
   <source>Posting, or last posting</source>
   <translation>مقر التعيين، أو آخر مقر</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>الرتبة</translation>
  </message>
  <message>
   <source>Recognised vocational training</source>
   <translation>تكوين مهني معترف به</translation>
  </message>
  <message>
   <source>Recruitment</source>
   <translation>تاريخ التوظيف</translation>
  </message>
  <message>
   <source>Registration number</source>
   <translation>رقم التسجيل</translation>
  </message>
  <message>
   <source>Relation to the principal</source>
   <translation>الصلة بصاحب الملف</translation>
  </message>
  <message>
   <source>Remarriage</source>
   <translation>زواج جديد</translation>
  </message>
  <message>
   <source>Retirement</source>
   <translation>تاريخ الإحالة على التقاعد</translation>
  </message>
  <message>
   <source>Saving, then another</source>
   <translation>حفظ وإضافة فرد آخر</translation>
  </message>
  <message>
   <source>Saving, then the family</source>
   <translation>حفظ وإضافة الأسرة</translation>
  </message>
  <message>
   <source>School</source>
   <translation>تعليم مدرسي</translation>
  </message>
  <message>
   <source>Service number</source>
   <translation>الرقم المهني</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>الجنس</translation>
  </message>
  <message>
   <source>Single (man or woman)</source>
   <translation>عازب(ة)</translation>
  </message>
  <message>
   <source>Son or daughter</source>
   <translation>ابن(ة)</translation>
  </message>
  <message>
   <source>Still in the family</source>
   <translation>لا يزال في الأسرة</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>الدراسة</translation>
  </message>
  <message>
   <source>Taken into care</source>
   <translation>تاريخ التكفل</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>The correction of {name} is saved.</source>
   <translation>حُفظ تعديل معطيات {name}.</translation>
  </message>
  <message>
   <source>The correction of {number} is saved.</source>
   <translation>حُفظ تعديل الملف {number}.</translation>
  </message>
  <message>
   <source>The number of the file is given when it is saved</source>
   <translation>يُعطى رقم الملف عند الحفظ</translation>
  </message>
  <message>
   <source>This service number is already that of {name}, file {file}.</source>
   <translation>هذا الرقم المهني مسجل باسم {name}، الملف {file}. تحقق منه.</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>المدينة</translation>
  </message>
  <message>
   <source>Unable to earn a living</source>
   <translation>عاجز عن الكسب</translation>
  </message>
  <message>
   <source>What was asked, and by which paper</source>
   <translation>ما طُلب، وبأي وثيقة</translation>
  </message>
  <message>
   <source>Widowed (man or woman)</source>
   <translation>أرمل(ة)</translation>
  </message>
  <message>
   <source>day/month/year</source>
   <translation>يوم/شهر/سنة</translation>
  </message>
  <message>
   <source>day/month/year, or year</source>
   <translation>يوم/شهر/سنة أو السنة</translation>
  </message>
  <message>
   <source>file of {name} · {number}</source>
   <translation>ملف {name} · {number}</translation>
  </message>
  <message>
   <source>recorded: {number}</source>
   <translation>مسجل: {number}</translation>
  </message>
  <message>
   <source>{name} is in the family.</source>
   <translation>أُضيف {name} إلى الأسرة.</translation>
  </message>
 </context>
 <context>
  <name>People page</name>
  <message numerus="yes">
   <source>%n people</source>
   <translation>
    <numerusform>لا أحد</numerusform>
    <numerusform>شخص واحد</numerusform>
    <numerusform>شخصان</numerusform>
    <numerusform>%n أشخاص</numerusform>
    <numerusform>%n شخصا</numerusform>
    <numerusform>%n شخص</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a filter</source>
   <translation>إضافة مرشح</translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation>تنبيهات</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>الازدياد</translation>
  </message>
  <message>
   <source>Born between</source>
   <translation>الازدياد بين</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>الصفة</translation>
  </message>
  <message>
   <source>Clear the filters</source>
   <translation>محو المرشحات</translation>
  </message>
  <message>
   <source>Close the panel</source>
   <translation>إغلاق اللوحة</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>Father: {name}</source>
   <translation>الأب: {name}</translation>
  </message>
  <message>
   <source>File number</source>
   <translation>رقم الملف</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>Identity card (CNIE)</source>
   <translation>ب.و.ت.إ</translation>
  </message>
  <message>
   <source>Import of a register</source>
   <translation>استيراد سجل</translation>
  </message>
  <message>
   <source>Incomplete</source>
   <translation>ناقص</translation>
  </message>
  <message>
   <source>Likely duplicates</source>
   <translation>سجلات مكررة محتملة</translation>
  </message>
  <message>
   <source>List of people</source>
   <translation>لائحة المستفيدين</translation>
  </message>
  <message>
   <source>Mailing labels</source>
   <translation>ملصقات العناوين</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name in Latin letters</source>
   <translation>الاسم بالحروف اللاتينية</translation>
  </message>
  <message>
   <source>Name, file number, CNIE, telephone</source>
   <translation>الاسم، رقم الملف، ب.و.ت.إ، الهاتف</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>ملف جديد</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>No file is open yet. Bring in the unit's register, or open a file.</source>
   <translation>لا ملف بعد. يمكن استيراد سجل المصلحة أو فتح ملف.</translation>
  </message>
  <message>
   <source>Nobody answers to this search. Check the spelling, or clear the filters.</source>
   <translation>لا أحد يطابق هذا البحث. تحقق من الكتابة، أو امح المرشحات.</translation>
  </message>
  <message>
   <source>None under way.</source>
   <translation>لا طلبات جارية.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>جارية</translation>
  </message>
  <message>
   <source>Open requests</source>
   <translation>الطلبات الجارية</translation>
  </message>
  <message>
   <source>Opening the file</source>
   <translation>فتح الملف</translation>
  </message>
  <message>
   <source>People</source>
   <translation>المستفيدون</translation>
  </message>
  <message>
   <source>Posting</source>
   <translation>مقر التعيين</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>صاحب الملف</translation>
  </message>
  <message>
   <source>Principals only</source>
   <translation>أصحاب الملفات فقط</translation>
  </message>
  <message>
   <source>Print documents</source>
   <translation>طباعة الوثائق</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>الرتبة</translation>
  </message>
  <message>
   <source>Rank or principal</source>
   <translation>الرتبة / صاحب الملف</translation>
  </message>
  <message>
   <source>Right until</source>
   <translation>الحق إلى غاية</translation>
  </message>
  <message>
   <source>Service number</source>
   <translation>الرقم المهني</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>Unit of the file</source>
   <translation>وحدة الملف</translation>
  </message>
  <message>
   <source>With open requests</source>
   <translation>لهم طلبات جارية</translation>
  </message>
  <message numerus="yes">
   <source>and %n others</source>
   <translation>
    <numerusform>ولا أحد غيرهم</numerusform>
    <numerusform>وشخص آخر</numerusform>
    <numerusform>وشخصان آخران</numerusform>
    <numerusform>و%n آخرون</numerusform>
    <numerusform>و%n آخرون</numerusform>
    <numerusform>و%n آخرين</numerusform>
   </translation>
  </message>
  <message>
   <source>{filter}: {values}</source>
   <translation>{filter}: {values}</translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation>{shown} من أصل {all}</translation>
  </message>
 </context>
 <context>
  <name>Person</name>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>ينتهي اليوم</numerusform>
    <numerusform>بقي يوم واحد</numerusform>
    <numerusform>بقي يومان</numerusform>
    <numerusform>بقي %n أيام</numerusform>
    <numerusform>بقي %n يوما</numerusform>
    <numerusform>بقي %n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n members</source>
   <translation>
    <numerusform>لا أحد</numerusform>
    <numerusform>شخص واحد</numerusform>
    <numerusform>شخصان</numerusform>
    <numerusform>%n أشخاص</numerusform>
    <numerusform>%n شخصا</numerusform>
    <numerusform>%n شخص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rights</source>
   <translation>
    <numerusform>لا استحقاقات</numerusform>
    <numerusform>استحقاق واحد</numerusform>
    <numerusform>استحقاقان</numerusform>
    <numerusform>%n استحقاقات</numerusform>
    <numerusform>%n استحقاقا</numerusform>
    <numerusform>%n استحقاق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n years</source>
   <translation>
    <numerusform>أقل من سنة</numerusform>
    <numerusform>سنة واحدة</numerusform>
    <numerusform>سنتان</numerusform>
    <numerusform>%n سنوات</numerusform>
    <numerusform>%n سنة</numerusform>
    <numerusform>%n سنة</numerusform>
   </translation>
  </message>
  <message>
   <source>About</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <source>Addition to the family</source>
   <translation>إضافة إلى الأسرة</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>السن</translation>
  </message>
  <message>
   <source>Agreements: {list}</source>
   <translation>الموافقات: {list}</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Beneficiary</source>
   <translation>المستفيد</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>تاريخ الازدياد</translation>
  </message>
  <message>
   <source>By</source>
   <translation>بواسطة</translation>
  </message>
  <message>
   <source>CNIE</source>
   <translation>رقم ب.و.ت.إ</translation>
  </message>
  <message>
   <source>Card valid until</source>
   <translation>صلاحية البطاقة</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>المسار المهني</translation>
  </message>
  <message>
   <source>Certificate to come</source>
   <translation>تنقص الشهادة</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>سرية</translation>
  </message>
  <message>
   <source>Confidential note</source>
   <translation>ملاحظة سرية</translation>
  </message>
  <message>
   <source>Contact and memberships</source>
   <translation>الاتصال والانخراطات</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <source>Day the rights are computed for</source>
   <translation>تاريخ حساب الحقوق</translation>
  </message>
  <message>
   <source>Death</source>
   <translation>تاريخ الوفاة</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>مقرر</translation>
  </message>
  <message>
   <source>Deletion</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Deletion of the file</source>
   <translation>حذف الملف</translation>
  </message>
  <message>
   <source>Deletion of the note</source>
   <translation>حذف الملاحظة</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>تاريخ الإيداع</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>الإعاقة</translation>
  </message>
  <message>
   <source>Ends soon</source>
   <translation>ينتهي قريبا</translation>
  </message>
  <message>
   <source>Enter shows everything known of a member.</source>
   <translation>اضغط Enter لعرض كل معطيات أحد أفراد الأسرة.</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>الأسرة</translation>
  </message>
  <message>
   <source>Father</source>
   <translation>اسم الأب</translation>
  </message>
  <message>
   <source>File</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>File {number} is in the trash.</source>
   <translation>الملف {number} في سلة المحذوفات.</translation>
  </message>
  <message>
   <source>Former name: {name}</source>
   <translation>الاسم السابق: {name}</translation>
  </message>
  <message>
   <source>Foundation number</source>
   <translation>رقم المؤسسة</translation>
  </message>
  <message>
   <source>Granted (MAD)</source>
   <translation>الممنوح (درهم)</translation>
  </message>
  <message>
   <source>Guardian</source>
   <translation>النائب الشرعي</translation>
  </message>
  <message>
   <source>He died</source>
   <translation>متوفى</translation>
  </message>
  <message>
   <source>Her rights are open</source>
   <translation>حقوقها سارية</translation>
  </message>
  <message>
   <source>His rights are open</source>
   <translation>حقوقه سارية</translation>
  </message>
  <message>
   <source>History</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>In the family since</source>
   <translation>في الأسرة منذ</translation>
  </message>
  <message>
   <source>Incomplete</source>
   <translation>ناقص</translation>
  </message>
  <message>
   <source>Kafala order</source>
   <translation>مرجع أمر الكفالة</translation>
  </message>
  <message>
   <source>Kept papers</source>
   <translation>الوثائق المحفوظة</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>آخر يوم</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>متأخر</translation>
  </message>
  <message>
   <source>Left the family on</source>
   <translation>تاريخ مغادرة الأسرة</translation>
  </message>
  <message>
   <source>Marital status</source>
   <translation>الحالة العائلية</translation>
  </message>
  <message>
   <source>Merges</source>
   <translation>عمليات الدمج</translation>
  </message>
  <message>
   <source>Merging with another file</source>
   <translation>دمج مع ملف آخر</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>ناقصة</translation>
  </message>
  <message>
   <source>Mother</source>
   <translation>اسم الأم</translation>
  </message>
  <message>
   <source>Mother in the file</source>
   <translation>الأم في الملف</translation>
  </message>
  <message>
   <source>Mutual affiliation</source>
   <translation>رقم الانخراط</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name in Latin letters</source>
   <translation>الاسم باللاتينية</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>ملاحظة جديدة</translation>
  </message>
  <message>
   <source>New reminder</source>
   <translation>تذكير جديد</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>Next date</source>
   <translation>التاريخ المقبل</translation>
  </message>
  <message>
   <source>No note yet. What is written here is kept with its author and date.</source>
   <translation>لا ملاحظة بعد. ما يكتب هنا يحفظ مع اسم كاتبه وتاريخه.</translation>
  </message>
  <message>
   <source>No request is recorded here yet.</source>
   <translation>لا طلب مسجل هنا بعد.</translation>
  </message>
  <message>
   <source>No request of this file asks for a paper.</source>
   <translation>لا طلب في هذا الملف يستلزم وثيقة.</translation>
  </message>
  <message>
   <source>No right</source>
   <translation>دون حق</translation>
  </message>
  <message>
   <source>Not produced</source>
   <translation>لم يدل بها</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>الملاحظات</translation>
  </message>
  <message>
   <source>Nothing is recorded in the trail of this file.</source>
   <translation>لا شيء مسجل في تتبع هذا الملف.</translation>
  </message>
  <message>
   <source>Nothing of the catalogue is in this case.</source>
   <translation>لا يوجد أي استحقاق في هذه الوضعية.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Old number</source>
   <translation>الرقم القديم</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>جارية</translation>
  </message>
  <message>
   <source>Other phone</source>
   <translation>هاتف آخر</translation>
  </message>
  <message>
   <source>Other sickness insurance</source>
   <translation>تغطية صحية أخرى</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Parts of the file</source>
   <translation>أقسام الملف</translation>
  </message>
  <message>
   <source>Payroll number</source>
   <translation>رقم التأجير</translation>
  </message>
  <message>
   <source>Pension</source>
   <translation>المعاش</translation>
  </message>
  <message>
   <source>Pension number</source>
   <translation>رقم المعاش</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>Place in the family</source>
   <translation>الوضعية في الأسرة</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>الوضعية الإدارية</translation>
  </message>
  <message>
   <source>Posting</source>
   <translation>مقر التعيين</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>صاحب الملف</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>الجهة</translation>
  </message>
  <message>
   <source>RIB</source>
   <translation>رقم الحساب (RIB)</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>الرتبة</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>متوفرة</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>تاريخ الاستلام</translation>
  </message>
  <message>
   <source>Received papers</source>
   <translation>متوفرة</translation>
  </message>
  <message>
   <source>Recording of the note</source>
   <translation>تسجيل الملاحظة</translation>
  </message>
  <message>
   <source>Recruitment</source>
   <translation>تاريخ التوظيف</translation>
  </message>
  <message>
   <source>Registration number</source>
   <translation>رقم التسجيل</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>الصلة</translation>
  </message>
  <message>
   <source>Remaining</source>
   <translation>الباقي</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Retirement</source>
   <translation>تاريخ التقاعد</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>الحق</translation>
  </message>
  <message>
   <source>Right ending</source>
   <translation>حق ينتهي</translation>
  </message>
  <message>
   <source>Right open</source>
   <translation>حق سارٍ</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>الحقوق</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>Service number</source>
   <translation>الرقم المهني</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>الجنس</translation>
  </message>
  <message>
   <source>She died</source>
   <translation>متوفاة</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>الوضعية</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الوضعية</translation>
  </message>
  <message>
   <source>Statement of rights</source>
   <translation>كشف الحقوق</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>الدراسة</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>بطاقة المستفيد</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>الأجل</translation>
  </message>
  <message>
   <source>The note is in the trash.</source>
   <translation>الملاحظة في سلة المحذوفات.</translation>
  </message>
  <message>
   <source>The note is recorded.</source>
   <translation>سُجلت الملاحظة.</translation>
  </message>
  <message>
   <source>The note will be about {name}.</source>
   <translation>تخص الملاحظة {name}.</translation>
  </message>
  <message>
   <source>The trail of the whole file; nothing can be taken out of it.</source>
   <translation>تتبع الملف كله، ولا يحذف منه شيء.</translation>
  </message>
  <message>
   <source>The whole family</source>
   <translation>كل الأسرة</translation>
  </message>
  <message>
   <source>Two moments side by side</source>
   <translation>مقارنة لحظتين</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>العملية</translation>
  </message>
  <message>
   <source>When</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Which papers</source>
   <translation>تصفية الوثائق</translation>
  </message>
  <message>
   <source>Which requests</source>
   <translation>تصفية الطلبات</translation>
  </message>
  <message>
   <source>Which rights</source>
   <translation>تصفية الحقوق</translation>
  </message>
  <message>
   <source>Without right</source>
   <translation>دون حق</translation>
  </message>
  <message>
   <source>Write a remark for colleagues…</source>
   <translation>اكتب ملاحظة للزملاء…</translation>
  </message>
  <message>
   <source>certificate of no other cover still to come</source>
   <translation>تنقص شهادة عدم التغطية</translation>
  </message>
  <message>
   <source>certificate still to come</source>
   <translation>لم تدل بالشهادة بعد</translation>
  </message>
  <message>
   <source>computed on</source>
   <translation>محسوب بتاريخ</translation>
  </message>
  <message>
   <source>file {number}</source>
   <translation>الملف {number}</translation>
  </message>
  <message>
   <source>has another insurance</source>
   <translation>لها تغطية أخرى</translation>
  </message>
  <message>
   <source>higher studies</source>
   <translation>دراسات عليا</translation>
  </message>
  <message numerus="yes">
   <source>late by %n days</source>
   <translation>
    <numerusform>متأخر منذ اليوم</numerusform>
    <numerusform>متأخر بيوم واحد</numerusform>
    <numerusform>متأخر بيومين</numerusform>
    <numerusform>متأخر بـ %n أيام</numerusform>
    <numerusform>متأخر بـ %n يوما</numerusform>
    <numerusform>متأخر بـ %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>merged from {numbers}</source>
   <translation>أُدمج فيه {numbers}</translation>
  </message>
  <message>
   <source>mother: {name}</source>
   <translation>الأم: {name}</translation>
  </message>
  <message>
   <source>no other insurance</source>
   <translation>دون تغطية أخرى</translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا توجد</translation>
  </message>
  <message>
   <source>old number {number}</source>
   <translation>الرقم القديم {number}</translation>
  </message>
  <message>
   <source>recorded</source>
   <translation>مسجلة</translation>
  </message>
  <message>
   <source>right ending</source>
   <translation>حقه ينتهي</translation>
  </message>
  <message>
   <source>school</source>
   <translation>تعليم مدرسي</translation>
  </message>
  <message>
   <source>seen by the unit head and the deputy only</source>
   <translation>لا يطلع عليها إلا رئيس المصلحة ونائبه</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>طلب جار</translation>
  </message>
  <message>
   <source>until {date}</source>
   <translation>إلى {date}</translation>
  </message>
  <message>
   <source>vocational training</source>
   <translation>تكوين مهني</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>{name} is in the trash.</source>
   <translation>{name}: تم النقل إلى سلة المحذوفات.</translation>
  </message>
  <message>
   <source>{studies}, until {date}</source>
   <translation>{studies}، إلى {date}</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Page {number} of {total}</source>
   <translation>الصفحة {number} من {total}</translation>
  </message>
  <message>
   <source>Preview of the document</source>
   <translation>معاينة الوثيقة</translation>
  </message>
 </context>
 <context>
  <name>PrintMany</name>
  <message numerus="yes">
   <source>%n documents were made</source>
   <translation>
    <numerusform>لم تُنجز أي وثيقة</numerusform>
    <numerusform>أُنجزت وثيقة واحدة</numerusform>
    <numerusform>أُنجزت وثيقتان</numerusform>
    <numerusform>أُنجزت %n وثائق</numerusform>
    <numerusform>أُنجزت %n وثيقة</numerusform>
    <numerusform>أُنجزت %n وثيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents were sent to the printer.</source>
   <translation>
    <numerusform>لم تُرسل أي وثيقة إلى الطابعة.</numerusform>
    <numerusform>أُرسلت وثيقة واحدة إلى الطابعة.</numerusform>
    <numerusform>أُرسلت وثيقتان إلى الطابعة.</numerusform>
    <numerusform>أُرسلت %n وثائق إلى الطابعة.</numerusform>
    <numerusform>أُرسلت %n وثيقة إلى الطابعة.</numerusform>
    <numerusform>أُرسلت %n وثيقة إلى الطابعة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>لا ملف</numerusform>
    <numerusform>ملف واحد</numerusform>
    <numerusform>ملفان</numerusform>
    <numerusform>%n ملفات</numerusform>
    <numerusform>%n ملفا</numerusform>
    <numerusform>%n ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests</source>
   <translation>
    <numerusform>لا طلب</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>%n طلبات</numerusform>
    <numerusform>%n طلبا</numerusform>
    <numerusform>%n طلب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n were not made.</source>
   <translation>
    <numerusform>ولم تُترك أي وثيقة.</numerusform>
    <numerusform>ولم تُنجز واحدة.</numerusform>
    <numerusform>ولم تُنجز اثنتان.</numerusform>
    <numerusform>ولم تُنجز %n أخرى.</numerusform>
    <numerusform>ولم تُنجز %n أخرى.</numerusform>
    <numerusform>ولم تُنجز %n أخرى.</numerusform>
   </translation>
  </message>
  <message>
   <source>A file each</source>
   <translation>ملف لكل وثيقة</translation>
  </message>
  <message>
   <source>Another document of the same</source>
   <translation>وثيقة أخرى عن اللائحة نفسها</translation>
  </message>
  <message>
   <source>Being cancelled.</source>
   <translation>الإلغاء جار.</translation>
  </message>
  <message>
   <source>Being sent to the printer.</source>
   <translation>جار الإرسال إلى الطابعة.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Cancelled: no file was left.</source>
   <translation>أُلغيت العملية: لم يُترك أي ملف.</translation>
  </message>
  <message>
   <source>Cancelled: nothing was printed.</source>
   <translation>أُلغيت العملية: لم تُطبع أي وثيقة.</translation>
  </message>
  <message>
   <source>Cancelled: the whole documents made so far are there.</source>
   <translation>أُلغيت العملية: الوثائق التي أُنجزت كاملة موجودة في المجلد.</translation>
  </message>
  <message>
   <source>Choose requests or beneficiaries in their list, or open a dispatch slip: a document is made for each.</source>
   <translation>المرجو تحديد طلبات أو مستفيدين في لائحتهم، أو فتح ورقة إرسال: تُنجز وثيقة لكل واحد.</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>Each begins on its own sheet; no file is left on the disk.</source>
   <translation>تبدأ كل وثيقة في ورقة مستقلة، ولا يبقى أي ملف على القرص.</translation>
  </message>
  <message>
   <source>Files of many people: only with the right to export lists.</source>
   <translation>حفظ وثائق أشخاص عديدين في ملفات مخصص لمن له حق تصدير اللوائح.</translation>
  </message>
  <message>
   <source>Folder of the documents</source>
   <translation>مجلد الوثائق</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>المعنيون</translation>
  </message>
  <message>
   <source>How</source>
   <translation>الكيفية</translation>
  </message>
  <message>
   <source>Into a folder, each under its own number: to be filed.</source>
   <translation>في مجلد، كل وثيقة باسم رقمها: للحفظ.</translation>
  </message>
  <message>
   <source>Let this batch end, or cancel it first.</source>
   <translation>المرجو انتظار نهاية هذه العملية أو إلغاؤها أولا.</translation>
  </message>
  <message>
   <source>List of requests</source>
   <translation>لائحة الطلبات</translation>
  </message>
  <message numerus="yes">
   <source>Make %n documents</source>
   <translation>
    <numerusform>لا وثيقة للإنجاز</numerusform>
    <numerusform>إنجاز وثيقة واحدة</numerusform>
    <numerusform>إنجاز وثيقتين</numerusform>
    <numerusform>إنجاز %n وثائق</numerusform>
    <numerusform>إنجاز %n وثيقة</numerusform>
    <numerusform>إنجاز %n وثيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>No document was made: see the reasons below.</source>
   <translation>لم تُنجز أي وثيقة: الأسباب أسفله.</translation>
  </message>
  <message>
   <source>Not made, and why</source>
   <translation>ما لم يُنجز وسببه</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>One after the other, with a bookmark for each: to be kept.</source>
   <translation>الواحدة تلو الأخرى، ولكل واحدة إشارة مرجعية: للحفظ.</translation>
  </message>
  <message>
   <source>One file</source>
   <translation>ملف واحد</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>فتح المجلد</translation>
  </message>
  <message numerus="yes">
   <source>Print %n documents</source>
   <translation>
    <numerusform>لا وثيقة للطباعة</numerusform>
    <numerusform>طباعة وثيقة واحدة</numerusform>
    <numerusform>طباعة وثيقتين</numerusform>
    <numerusform>طباعة %n وثائق</numerusform>
    <numerusform>طباعة %n وثيقة</numerusform>
    <numerusform>طباعة %n وثيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Print many</source>
   <translation>طباعة متعددة</translation>
  </message>
  <message>
   <source>Print the file</source>
   <translation>طباعة الملف</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>التقدم</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Save the documents</source>
   <translation>حفظ الوثائق</translation>
  </message>
  <message>
   <source>Sent to the printer.</source>
   <translation>أُرسل إلى الطابعة.</translation>
  </message>
  <message>
   <source>The folder could not be opened: {folder}</source>
   <translation>تعذر فتح المجلد: {folder}</translation>
  </message>
  <message>
   <source>This computer knows no printer: connect one, then come back.</source>
   <translation>لا توجد طابعة معرّفة في هذا الحاسوب: المرجو وصل طابعة ثم العودة إلى هذه الصفحة.</translation>
  </message>
  <message>
   <source>To the printer</source>
   <translation>إلى الطابعة</translation>
  </message>
  <message>
   <source>You may go on working on other pages. When cancelled, no half file is left.</source>
   <translation>يمكن متابعة العمل في الصفحات الأخرى. وعند الإلغاء لا يبقى أي ملف ناقص.</translation>
  </message>
  <message numerus="yes">
   <source>about %n minutes left</source>
   <translation>
    <numerusform>بقي أقل من دقيقة</numerusform>
    <numerusform>بقيت نحو دقيقة</numerusform>
    <numerusform>بقيت نحو دقيقتين</numerusform>
    <numerusform>بقيت نحو %n دقائق</numerusform>
    <numerusform>بقيت نحو %n دقيقة</numerusform>
    <numerusform>بقيت نحو %n دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n seconds left</source>
   <translation>
    <numerusform>بقي أقل من ثانية</numerusform>
    <numerusform>بقيت نحو ثانية</numerusform>
    <numerusform>بقيت نحو ثانيتين</numerusform>
    <numerusform>بقيت نحو %n ثوان</numerusform>
    <numerusform>بقيت نحو %n ثانية</numerusform>
    <numerusform>بقيت نحو %n ثانية</numerusform>
   </translation>
  </message>
  <message>
   <source>all that the list holds</source>
   <translation>كل ما في اللائحة</translation>
  </message>
  <message>
   <source>chosen in the list</source>
   <translation>المحدد في اللائحة</translation>
  </message>
  <message>
   <source>not made: {number}</source>
   <translation>لم يُنجز: {number}</translation>
  </message>
  <message>
   <source>of the dispatch slip {number}</source>
   <translation>من ورقة الإرسال رقم {number}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} من أصل {total}</translation>
  </message>
  <message>
   <source>{made} in one file: {name}.</source>
   <translation>{made} في ملف واحد: {name}.</translation>
  </message>
  <message>
   <source>{made} in the folder {name}.</source>
   <translation>{made} في المجلد {name}.</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>No printing service is installed on this computer. Keep the document as a file and print it elsewhere.</source>
   <translation>لا توجد خدمة للطباعة على هذا الحاسوب. احفظ الوثيقة في ملف واطبعها من حاسوب آخر.</translation>
  </message>
  <message>
   <source>The document cannot be written there. Choose another folder, or close the file if it is open in another program.</source>
   <translation>تعذر حفظ الوثيقة في هذا المكان. اختر مجلدا آخر، أو أغلق الملف إن كان مفتوحا في برنامج آخر.</translation>
  </message>
  <message>
   <source>The printer did not take the document. Check that it is on and connected, then print again, or keep the document as a file.</source>
   <translation>لم تتسلم الطابعة الوثيقة. تحقق من أنها مشغلة وموصولة ثم أعد الطباعة، أو احفظ الوثيقة في ملف.</translation>
  </message>
 </context>
 <context>
  <name>Prints</name>
  <message>
   <source>Addressee</source>
   <translation>المرسل إليه</translation>
  </message>
  <message>
   <source>Agreement number</source>
   <translation>رقم الاتفاق</translation>
  </message>
  <message>
   <source>Amount granted</source>
   <translation>المبلغ الممنوح</translation>
  </message>
  <message>
   <source>Amount paid</source>
   <translation>المبلغ المصروف</translation>
  </message>
  <message>
   <source>Amount requested</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ما ورد جوابه</translation>
  </message>
  <message>
   <source>Beneficiary</source>
   <translation>المستفيد</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>الصفة</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>تاريخ القرار</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>File number</source>
   <translation>رقم الملف</translation>
  </message>
  <message>
   <source>From</source>
   <translation>من</translation>
  </message>
  <message>
   <source>Lines listed</source>
   <translation>عدد الأسطر</translation>
  </message>
  <message>
   <source>Lodged on</source>
   <translation>تاريخ الإيداع</translation>
  </message>
  <message>
   <source>Members with an open right</source>
   <translation>أفراد لهم حق مفتوح</translation>
  </message>
  <message>
   <source>Open requests</source>
   <translation>الطلبات الجارية</translation>
  </message>
  <message>
   <source>Papers missing</source>
   <translation>الوثائق الناقصة</translation>
  </message>
  <message>
   <source>Receipt acknowledged on</source>
   <translation>تاريخ الإشعار بالتوصل</translation>
  </message>
  <message>
   <source>Request number</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>Requests on it</source>
   <translation>عدد الطلبات</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>تاريخ الإرسال</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>Slip number</source>
   <translation>رقم ورقة الإرسال</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>To</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>صالح إلى غاية</translation>
  </message>
  <message>
   <source>{answered} of {lines}</source>
   <translation>{answered} من {lines}</translation>
  </message>
 </context>
 <context>
  <name>PrintsPage</name>
  <message numerus="yes">
   <source>%n documents</source>
   <translation>
    <numerusform>لا وثيقة</numerusform>
    <numerusform>وثيقة واحدة</numerusform>
    <numerusform>وثيقتان</numerusform>
    <numerusform>%n وثائق</numerusform>
    <numerusform>%n وثيقة</numerusform>
    <numerusform>%n وثيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>دون صفحات</numerusform>
    <numerusform>صفحة واحدة</numerusform>
    <numerusform>صفحتان</numerusform>
    <numerusform>%n صفحات</numerusform>
    <numerusform>%n صفحة</numerusform>
    <numerusform>%n صفحة</numerusform>
   </translation>
  </message>
  <message>
   <source>About {number}</source>
   <translation>بخصوص {number}</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>All accounts</source>
   <translation>كل الحسابات</translation>
  </message>
  <message>
   <source>All documents</source>
   <translation>كل الوثائق</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>من طرف</translation>
  </message>
  <message>
   <source>By whom and when</source>
   <translation>من طرف، وتاريخه</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>Document, request or file number, name</source>
   <translation>رقم الوثيقة أو الطلب أو الملف، الاسم</translation>
  </message>
  <message>
   <source>How it left</source>
   <translation>كيف خرجت</translation>
  </message>
  <message>
   <source>No document answers these filters.</source>
   <translation>لا توجد وثيقة توافق هذه المرشحات.</translation>
  </message>
  <message>
   <source>Nothing was printed yet.</source>
   <translation>لم تطبع أي وثيقة بعد.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>On whom</source>
   <translation>المعني</translation>
  </message>
  <message>
   <source>Open the documents</source>
   <translation>فتح الوثائق</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>الفترة</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>هذا الشهر</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>هذا الأسبوع</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Verify a document</source>
   <translation>التحقق من وثيقة</translation>
  </message>
  <message>
   <source>What was printed</source>
   <translation>ما طبع</translation>
  </message>
  <message>
   <source>With those only looked at</source>
   <translation>مع ما عرض على الشاشة فقط</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>%1 File</source>
   <translation>ملف %1</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>اختصار</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>قرص</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ملف</translation>
  </message>
  <message>
   <source>File Folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <source>Shortcut</source>
   <translation>اختصار</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>غير معروف</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>تحديد الكل</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>زيادة</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>نقصان</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>موافق</translation>
  </message>
 </context>
 <context>
  <name>QErrorMessage</name>
  <message>
   <source>&amp;OK</source>
   <translation>موافق</translation>
  </message>
  <message>
   <source>&amp;Show this message again</source>
   <translation>إظهار هذه الرسالة مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>لم يوجد المجلد %1.
المرجو التحقق من اسمه.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>لم يوجد الملف %1.
المرجو التحقق من اسمه.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>الملف %1 موجود.
هل تريد تعويضه؟</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>اختيار</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>البحث في:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>مجلد جديد</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>تغيير الاسم</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>«%1» محمي من الكتابة.
هل تريد حذفه رغم ذلك؟</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>جميع الملفات (*)</translation>
  </message>
  <message>
   <source>Alt+Left</source>
   <translation>Alt+Left</translation>
  </message>
  <message>
   <source>Alt+Right</source>
   <translation>Alt+Right</translation>
  </message>
  <message>
   <source>Alt+Up</source>
   <translation>Alt+Up</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>هل تريد حذف «%1»؟</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>عرض مفصل</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>عرض في لائحة</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>تعذر حذف المجلد.</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>إحداث مجلد جديد</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>إحداث مجلد جديد</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>عرض مفصل</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>المجلدات</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>المجلد:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>اسم الملف:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>نوع الملفات:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>نوع الملفات:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>البحث عن مجلد</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>تقدم</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>تقدم</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>الانتقال إلى المجلد الأعلى</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>عرض في لائحة</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>لائحة المواضع</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>البحث في:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>الحاسوب</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>مجلد جديد</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>المجلد الأعلى</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>المواضع الأخيرة</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>حفظ باسم</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>إظهار</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>إظهار الملفات المخفية</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>الشريط الجانبي</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
   <translation>لا يمكن استعمال الاسم «%1». المرجو اختيار اسم أقصر دون علامات ترقيم.</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>الحاسوب</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>تاريخ التعديل</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>اسم ملف غير صالح</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>الحاسوب</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>النوع</translation>
  </message>
 </context>
 <context>
  <name>QInputDialog</name>
  <message>
   <source>Enter a value:</source>
   <translation>إدخال القيمة:</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>لصق</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>قص</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>تحديد الكل</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>إخفاء التفاصيل</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>موافق</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>إظهار التفاصيل</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>تطبيق</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>عدم الحفظ</translation>
  </message>
  <message>
   <source>Don't Save</source>
   <translation>عدم الحفظ</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>لا للكل</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>موافق</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>إعادة التعيين</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>استعادة القيم الأصلية</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>حفظ الكل</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>نعم للكل</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation>الأسفل</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>الحافة اليسرى</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>صفحة إلى الأسفل</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>صفحة إلى اليسار</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>صفحة إلى اليمين</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>صفحة إلى الأعلى</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>الحافة اليمنى</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>تمرير إلى الأسفل</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>الانتقال إلى هنا</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>تمرير إلى اليسار</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>تمرير إلى اليمين</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>تمرير إلى الأعلى</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>الأعلى</translation>
  </message>
 </context>
 <context>
  <name>QUnicodeControlCharacterMenu</name>
  <message>
   <source>Insert Unicode control character</source>
   <translation>إدراج محرف تحكم</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>لصق</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>نسخ عنوان الرابط</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>قص</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>تحديد الكل</translation>
  </message>
 </context>
 <context>
  <name>Ranking</name>
  <message>
   <source>The number of seats is a whole number, 0 or more.</source>
   <translation>عدد الأماكن عدد صحيح لا يقل عن 0.</translation>
  </message>
  <message>
   <source>This type has no general average. Choose another order.</source>
   <translation>لا معدل عام في هذا النوع من الطلبات. اختر ترتيبا آخر.</translation>
  </message>
  <message>
   <source>by the date of deposit, then by the number</source>
   <translation>حسب تاريخ الإيداع ثم رقم الطلب</translation>
  </message>
  <message>
   <source>by the general average, then by the date of deposit</source>
   <translation>حسب المعدل العام، ثم تاريخ الإيداع</translation>
  </message>
  <message>
   <source>who was never served first, then orphans, then by the date of deposit</source>
   <translation>من لم يسبق له أن استفاد أولا، ثم اليتامى، ثم حسب تاريخ الإيداع</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>Printing of the sheet</source>
   <translation>طباعة الورقة</translation>
  </message>
  <message>
   <source>Save the recovery sheet</source>
   <translation>حفظ ورقة الاسترجاع</translation>
  </message>
  <message>
   <source>Saved. Print it, then delete the file.</source>
   <translation>حُفظت الورقة. المرجو طباعتها ثم حذف الملف.</translation>
  </message>
  <message>
   <source>Saving as PDF</source>
   <translation>حفظ بصيغة PDF</translation>
  </message>
  <message>
   <source>The sheet was sent to the printer.</source>
   <translation>أُرسلت الورقة إلى الطابعة.</translation>
  </message>
 </context>
 <context>
  <name>Reference</name>
  <message>
   <source>The code {code} is used twice; give another.</source>
   <translation>الرمز {code} مكرر؛ يجب اختيار رمز آخر.</translation>
  </message>
  <message>
   <source>The columns must be: {columns}.</source>
   <translation>يجب أن تكون الأعمدة: {columns}.</translation>
  </message>
  <message>
   <source>The file {file} cannot be read; put it back from the installation.</source>
   <translation>تعذرت قراءة الملف {file}؛ يجب استرجاعه من نسخة التثبيت.</translation>
  </message>
  <message>
   <source>The row has {found} values where {wanted} are expected; quote a value that holds a comma.</source>
   <translation>يتضمن السطر {found} من القيم والمنتظر {wanted}؛ توضع القيمة التي تتضمن فاصلة بين علامتي اقتباس.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {fault}</source>
   <translation>{file}، السطر {line}: {fault}</translation>
  </message>
  <message>
   <source>“number” goes with the validity days, months or years, and with these only.</source>
   <translation>«number» يقترن بالصلاحية days أو months أو years دون غيرها.</translation>
  </message>
  <message>
   <source>“{column}” is empty; fill it.</source>
   <translation>«{column}» فارغ؛ يجب ملؤه.</translation>
  </message>
  <message>
   <source>“{column}” must be a whole number; correct it.</source>
   <translation>يجب أن يكون «{column}» عددا صحيحا؛ يرجى تصحيحه.</translation>
  </message>
  <message>
   <source>“{text}” already names the rank {code}; keep it in one place.</source>
   <translation>«{text}» تسمية للرتبة {code} من قبل؛ يجب الاحتفاظ بها في موضع واحد.</translation>
  </message>
  <message>
   <source>“{value}” is not allowed for “{column}”; choose one of: {allowed}.</source>
   <translation>«{value}» غير مقبول في «{column}»؛ يجب الاختيار من بين: {allowed}.</translation>
  </message>
 </context>
 <context>
  <name>Reminders</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Keeping of the reminder</source>
   <translation>حفظ التذكير</translation>
  </message>
  <message>
   <source>New reminder</source>
   <translation>تذكير جديد</translation>
  </message>
  <message>
   <source>Opening of what it is about</source>
   <translation>فتح موضوع التذكير</translation>
  </message>
  <message>
   <source>Put off until</source>
   <translation>التأجيل إلى</translation>
  </message>
  <message>
   <source>Putting off</source>
   <translation>تأجيل</translation>
  </message>
  <message>
   <source>Say on which day to remind you.</source>
   <translation>المرجو تحديد يوم التذكير.</translation>
  </message>
  <message>
   <source>Say what to remind you of.</source>
   <translation>المرجو كتابة موضوع التذكير.</translation>
  </message>
  <message>
   <source>The reminder is done.</source>
   <translation>تم إنهاء التذكير.</translation>
  </message>
  <message>
   <source>The reminder is kept; it comes back on its day.</source>
   <translation>تم حفظ التذكير؛ سيظهر في يومه.</translation>
  </message>
  <message>
   <source>The reminder is put off.</source>
   <translation>تم تأجيل التذكير.</translation>
  </message>
  <message>
   <source>There is no such reminder of yours.</source>
   <translation>لا يوجد هذا التذكير ضمن تذكيراتك.</translation>
  </message>
  <message>
   <source>This day has passed. Choose today or a later one.</source>
   <translation>هذا اليوم مضى. المرجو اختيار اليوم أو يوم لاحق.</translation>
  </message>
  <message>
   <source>What the reminder is about is not there.</source>
   <translation>موضوع التذكير غير موجود.</translation>
  </message>
  <message>
   <source>What to remind of</source>
   <translation>موضوع التذكير</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source> or </source>
   <translation>أو</translation>
  </message>
  <message numerus="yes">
   <source>%n benefits</source>
   <translation>
    <numerusform>لا استفادة</numerusform>
    <numerusform>استفادة واحدة</numerusform>
    <numerusform>استفادتان</numerusform>
    <numerusform>%n استفادات</numerusform>
    <numerusform>%n استفادة</numerusform>
    <numerusform>%n استفادة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n children</source>
   <translation>
    <numerusform>دون أبناء</numerusform>
    <numerusform>طفل واحد</numerusform>
    <numerusform>طفلان</numerusform>
    <numerusform>%n أطفال</numerusform>
    <numerusform>%n طفلا</numerusform>
    <numerusform>%n طفل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>أقل من يوم</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>%n أيام</numerusform>
    <numerusform>%n يوما</numerusform>
    <numerusform>%n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days (term)</source>
   <translation>
    <numerusform>0 يوم</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومين</numerusform>
    <numerusform>%n أيام</numerusform>
    <numerusform>%n يوما</numerusform>
    <numerusform>%n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decisions in favour beyond the places</source>
   <translation>
    <numerusform>لا قرار بالقبول خارج الأماكن</numerusform>
    <numerusform>قرار واحد بالقبول يفوق عدد الأماكن</numerusform>
    <numerusform>قراران بالقبول يفوقان عدد الأماكن</numerusform>
    <numerusform>%n قرارات بالقبول تفوق عدد الأماكن</numerusform>
    <numerusform>%n قرارا بالقبول تفوق عدد الأماكن</numerusform>
    <numerusform>%n قرار بالقبول تفوق عدد الأماكن</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>لا ملف</numerusform>
    <numerusform>ملف واحد</numerusform>
    <numerusform>ملفان</numerusform>
    <numerusform>%n ملفات</numerusform>
    <numerusform>%n ملفا</numerusform>
    <numerusform>%n ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n fostered</source>
   <translation>
    <numerusform>دون مكفولين</numerusform>
    <numerusform>مكفول واحد</numerusform>
    <numerusform>مكفولان</numerusform>
    <numerusform>%n مكفولين</numerusform>
    <numerusform>%n مكفولا</numerusform>
    <numerusform>%n مكفول</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n labels</source>
   <translation>
    <numerusform>لا ملصق</numerusform>
    <numerusform>ملصق واحد</numerusform>
    <numerusform>ملصقان</numerusform>
    <numerusform>%n ملصقات</numerusform>
    <numerusform>%n ملصقا</numerusform>
    <numerusform>%n ملصق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers</source>
   <translation>
    <numerusform>لا وثيقة</numerusform>
    <numerusform>وثيقة واحدة</numerusform>
    <numerusform>وثيقتان</numerusform>
    <numerusform>%n وثائق</numerusform>
    <numerusform>%n وثيقة</numerusform>
    <numerusform>%n وثيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers missing</source>
   <translation>
    <numerusform>لا وثيقة ناقصة</numerusform>
    <numerusform>وثيقة واحدة ناقصة</numerusform>
    <numerusform>وثيقتان ناقصتان</numerusform>
    <numerusform>%n وثائق ناقصة</numerusform>
    <numerusform>%n وثيقة ناقصة</numerusform>
    <numerusform>%n وثيقة ناقصة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers received</source>
   <translation>
    <numerusform>لم يتوصل بأي وثيقة</numerusform>
    <numerusform>وثيقة واحدة متوصل بها</numerusform>
    <numerusform>وثيقتان متوصل بهما</numerusform>
    <numerusform>%n وثائق متوصل بها</numerusform>
    <numerusform>%n وثيقة متوصل بها</numerusform>
    <numerusform>%n وثيقة متوصل بها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <translation>
    <numerusform>لا أحد</numerusform>
    <numerusform>شخص واحد</numerusform>
    <numerusform>شخصان</numerusform>
    <numerusform>%n أشخاص</numerusform>
    <numerusform>%n شخصا</numerusform>
    <numerusform>%n شخص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n persons in the family</source>
   <translation>
    <numerusform>لا أحد في الأسرة</numerusform>
    <numerusform>فرد واحد في الأسرة</numerusform>
    <numerusform>فردان في الأسرة</numerusform>
    <numerusform>%n أفراد في الأسرة</numerusform>
    <numerusform>%n فردا في الأسرة</numerusform>
    <numerusform>%n فرد في الأسرة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n records</source>
   <translation>
    <numerusform>بدون سجلات</numerusform>
    <numerusform>سجل واحد</numerusform>
    <numerusform>سجلان</numerusform>
    <numerusform>%n سجلات</numerusform>
    <numerusform>%n سجلا</numerusform>
    <numerusform>%n سجل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests</source>
   <translation>
    <numerusform>لا طلب</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>%n طلبات</numerusform>
    <numerusform>%n طلبا</numerusform>
    <numerusform>%n طلب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests are still under study: {numbers}.</source>
   <translation>
    <numerusform>ولا يوجد طلب قيد الدراسة.</numerusform>
    <numerusform>ولا يزال قيد الدراسة الطلب رقم {numbers}.</numerusform>
    <numerusform>ولا يزال قيد الدراسة الطلبان رقم {numbers}.</numerusform>
    <numerusform>ولا تزال قيد الدراسة الطلبات رقم {numbers}.</numerusform>
    <numerusform>ولا تزال قيد الدراسة الطلبات رقم {numbers}.</numerusform>
    <numerusform>ولا تزال قيد الدراسة الطلبات رقم {numbers}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rights</source>
   <translation>
    <numerusform>لا استحقاقات</numerusform>
    <numerusform>استحقاق واحد</numerusform>
    <numerusform>استحقاقان</numerusform>
    <numerusform>%n استحقاقات</numerusform>
    <numerusform>%n استحقاقا</numerusform>
    <numerusform>%n استحقاق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sealed envelopes</source>
   <translation>
    <numerusform>لا ظرف سري</numerusform>
    <numerusform>ظرف سري مغلق واحد</numerusform>
    <numerusform>ظرفان سريان مغلقان</numerusform>
    <numerusform>%n ظروف سرية مغلقة</numerusform>
    <numerusform>%n ظرفا سريا مغلقا</numerusform>
    <numerusform>%n ظرف سري مغلق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n services granted before</source>
   <translation>
    <numerusform>لم تسبق أي استفادة</numerusform>
    <numerusform>استفادة سابقة واحدة</numerusform>
    <numerusform>استفادتان سابقتان</numerusform>
    <numerusform>%n استفادات سابقة</numerusform>
    <numerusform>%n استفادة سابقة</numerusform>
    <numerusform>%n استفادة سابقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n slips</source>
   <translation>
    <numerusform>لا ورقة إرسال</numerusform>
    <numerusform>ورقة إرسال واحدة</numerusform>
    <numerusform>ورقتا إرسال</numerusform>
    <numerusform>%n أوراق إرسال</numerusform>
    <numerusform>%n ورقة إرسال</numerusform>
    <numerusform>%n ورقة إرسال</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n steps</source>
   <translation>
    <numerusform>لا إجراء</numerusform>
    <numerusform>إجراء واحد</numerusform>
    <numerusform>إجراءان</numerusform>
    <numerusform>%n إجراءات</numerusform>
    <numerusform>%n إجراء</numerusform>
    <numerusform>%n إجراء</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tasks</source>
   <translation>
    <numerusform>لا مهام</numerusform>
    <numerusform>مهمة واحدة</numerusform>
    <numerusform>مهمتان</numerusform>
    <numerusform>%n مهام</numerusform>
    <numerusform>%n مهمة</numerusform>
    <numerusform>%n مهمة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n years after the last right</source>
   <translation>
    <numerusform>فورا بعد آخر حق</numerusform>
    <numerusform>سنة واحدة بعد آخر حق</numerusform>
    <numerusform>سنتان بعد آخر حق</numerusform>
    <numerusform>%n سنوات بعد آخر حق</numerusform>
    <numerusform>%n سنة بعد آخر حق</numerusform>
    <numerusform>%n سنة بعد آخر حق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n years after the last step</source>
   <translation>
    <numerusform>فورا بعد آخر إجراء</numerusform>
    <numerusform>سنة واحدة بعد آخر إجراء</numerusform>
    <numerusform>سنتان بعد آخر إجراء</numerusform>
    <numerusform>%n سنوات بعد آخر إجراء</numerusform>
    <numerusform>%n سنة بعد آخر إجراء</numerusform>
    <numerusform>%n سنة بعد آخر إجراء</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n years after the term of the trash</source>
   <translation>
    <numerusform>فورا بعد أجل سلة المحذوفات</numerusform>
    <numerusform>سنة واحدة بعد أجل سلة المحذوفات</numerusform>
    <numerusform>سنتان بعد أجل سلة المحذوفات</numerusform>
    <numerusform>%n سنوات بعد أجل سلة المحذوفات</numerusform>
    <numerusform>%n سنة بعد أجل سلة المحذوفات</numerusform>
    <numerusform>%n سنة بعد أجل سلة المحذوفات</numerusform>
   </translation>
  </message>
  <message>
   <source>, and of </source>
   <translation>، وفي</translation>
  </message>
  <message>
   <source>, and that you are granted {amount} ({words}), of the {asked} asked for.</source>
   <translation>، ومنح مبلغ قدره {amount} ({words})، من أصل {asked} المطلوبة.</translation>
  </message>
  <message>
   <source>, and that you are granted {amount} ({words}).</source>
   <translation>، ومنح مبلغ قدره {amount} ({words}).</translation>
  </message>
  <message>
   <source>A second account agreed in the program beforehand.</source>
   <translation>وافق على ذلك مسبقا حساب ثانٍ داخل البرنامج.</translation>
  </message>
  <message>
   <source>AMC</source>
   <translation>التكميلية</translation>
  </message>
  <message>
   <source>Acceptance rate</source>
   <translation>نسبة القبول</translation>
  </message>
  <message>
   <source>Accepted, wholly or partly</source>
   <translation>مقبول كليا أو جزئيا</translation>
  </message>
  <message>
   <source>Accompaniment given</source>
   <translation>المواكبة المقدمة</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <source>Account of the unit head</source>
   <translation>حساب رئيس المصلحة</translation>
  </message>
  <message>
   <source>Acknowledgement of receipt</source>
   <translation>إشعار بالتوصل</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>العمل</translation>
  </message>
  <message>
   <source>Activity report</source>
   <translation>تقرير النشاط</translation>
  </message>
  <message>
   <source>Acts and shares of the payers</source>
   <translation>أعمال العلاج وحصص الأداء</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Addressee</source>
   <translation>المرسل إليه</translation>
  </message>
  <message>
   <source>Administrative staff</source>
   <translation>موظفون إداريون</translation>
  </message>
  <message>
   <source>Affiliation number</source>
   <translation>رقم الانخراط</translation>
  </message>
  <message>
   <source>After restoring</source>
   <translation>بعد الاسترجاع</translation>
  </message>
  <message numerus="yes">
   <source>After the study of {request}, which aims at: {service}, I have the honour to inform you that %n papers are missing from it:</source>
   <translation>
    <numerusform>بعد دراسة {request}، المتعلق بـ«{service}»، يشرفني إخباركم بأنه تنقصه الوثائق التالية:</numerusform>
    <numerusform>بعد دراسة {request}، المتعلق بـ«{service}»، يشرفني إخباركم بأنه تنقصه الوثيقة التالية:</numerusform>
    <numerusform>بعد دراسة {request}، المتعلق بـ«{service}»، يشرفني إخباركم بأنه تنقصه الوثيقتان التاليتان:</numerusform>
    <numerusform>بعد دراسة {request}، المتعلق بـ«{service}»، يشرفني إخباركم بأنه تنقصه الوثائق التالية، وعددها %n:</numerusform>
    <numerusform>بعد دراسة {request}، المتعلق بـ«{service}»، يشرفني إخباركم بأنه تنقصه الوثائق التالية، وعددها %n:</numerusform>
    <numerusform>بعد دراسة {request}، المتعلق بـ«{service}»، يشرفني إخباركم بأنه تنقصه الوثائق التالية، وعددها %n:</numerusform>
   </translation>
  </message>
  <message>
   <source>Age</source>
   <translation>السن</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>جدول الأعمال</translation>
  </message>
  <message>
   <source>Agent in charge of the report</source>
   <translation>العون المكلف بالتقرير</translation>
  </message>
  <message>
   <source>Agent who registered the request</source>
   <translation>العون المكلف بالتسجيل</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>المطابقة</translation>
  </message>
  <message>
   <source>Agreement number</source>
   <translation>رقم الموافقة</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>All that is held, whence, who saw it, how long: right of access</source>
   <translation>كل ما يُحفظ ومصدره ومن اطلع عليه ومدة حفظه: حق الولوج</translation>
  </message>
  <message>
   <source>All that this unit holds, on {date}</source>
   <translation>كل ما تحفظه هذه المصلحة إلى غاية {date}</translation>
  </message>
  <message>
   <source>All that was granted to a person in a year</source>
   <translation>كل ما منح لشخص خلال سنة</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>المبلغ</translation>
  </message>
  <message>
   <source>Amount granted</source>
   <translation>المبلغ الممنوح</translation>
  </message>
  <message>
   <source>Amount granted, in figures and in words</source>
   <translation>المبلغ الممنوح بالأرقام وبالحروف</translation>
  </message>
  <message>
   <source>Amount granted, in words</source>
   <translation>المبلغ الممنوح بالحروف</translation>
  </message>
  <message>
   <source>Amount requested</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>Amount requested (dirhams)</source>
   <translation>المبلغ المطلوب (درهم)</translation>
  </message>
  <message>
   <source>Amount requested, in words</source>
   <translation>المبلغ المطلوب بالحروف</translation>
  </message>
  <message>
   <source>Amounts (dirhams)</source>
   <translation>المبالغ (درهم)</translation>
  </message>
  <message>
   <source>Amounts granted</source>
   <translation>المبالغ الممنوحة</translation>
  </message>
  <message>
   <source>Amounts in dirhams</source>
   <translation>المبالغ بالدرهم</translation>
  </message>
  <message>
   <source>Amounts paid</source>
   <translation>المبالغ المصروفة</translation>
  </message>
  <message>
   <source>Amounts requested</source>
   <translation>المبالغ المطلوبة</translation>
  </message>
  <message>
   <source>Annex 1: open requests, by state</source>
   <translation>الملحق 1: الطلبات الجارية حسب الحالة</translation>
  </message>
  <message>
   <source>Annex 2: registers and their last numbers</source>
   <translation>الملحق 2: السجلات وآخر أرقامها</translation>
  </message>
  <message>
   <source>Annex 3: slips that wait for an answer</source>
   <translation>الملحق 3: أوراق الإرسال التي تنتظر الجواب</translation>
  </message>
  <message>
   <source>Annex 4: files, archives and backups</source>
   <translation>الملحق 4: الملفات والأرشيف</translation>
  </message>
  <message>
   <source>Annex 5: accounts, keys and passwords</source>
   <translation>الملحق 5: الحسابات والمفاتيح وكلمات السر</translation>
  </message>
  <message>
   <source>Annex 6: equipment and keys</source>
   <translation>الملحق 6: التجهيزات والمفاتيح</translation>
  </message>
  <message>
   <source>Annex 7: funds</source>
   <translation>الملحق 7: الأموال</translation>
  </message>
  <message>
   <source>Answer expected by, unless the term is suspended</source>
   <translation>تاريخ الجواب المنتظر، ما لم يتوقف الأجل</translation>
  </message>
  <message>
   <source>Any other business</source>
   <translation>مختلفات</translation>
  </message>
  <message>
   <source>Appeal</source>
   <translation>التظلم</translation>
  </message>
  <message>
   <source>Archived requests</source>
   <translation>الطلبات المؤرشفة</translation>
  </message>
  <message>
   <source>As it stood on</source>
   <translation>إلى غاية</translation>
  </message>
  <message>
   <source>Attestation of benefit</source>
   <translation>شهادة استفادة</translation>
  </message>
  <message>
   <source>Attestation of membership</source>
   <translation>شهادة الانخراط</translation>
  </message>
  <message>
   <source>Attestation of no benefit</source>
   <translation>شهادة عدم الاستفادة</translation>
  </message>
  <message>
   <source>Attestation of the benefits of a year</source>
   <translation>شهادة استفادة خلال سنة</translation>
  </message>
  <message>
   <source>Awaited</source>
   <translation>المنتظر جوابها</translation>
  </message>
  <message>
   <source>Bank account (RIB)</source>
   <translation>التعريف البنكي (RIB)</translation>
  </message>
  <message>
   <source>Beneficiaries</source>
   <translation>المستفيدون</translation>
  </message>
  <message>
   <source>Beneficiary</source>
   <translation>المستفيد</translation>
  </message>
  <message>
   <source>Beneficiary and subject</source>
   <translation>المستفيد والموضوع</translation>
  </message>
  <message>
   <source>Beneficiary and type of request</source>
   <translation>المستفيد ونوع الطلب</translation>
  </message>
  <message>
   <source>Beneficiary files</source>
   <translation>ملفات المستفيدين</translation>
  </message>
  <message>
   <source>Beneficiary, category and number</source>
   <translation>المستفيد وصفته ورقمه</translation>
  </message>
  <message>
   <source>Beyond it (number)</source>
   <translation>خارج الأجل (عدد)</translation>
  </message>
  <message>
   <source>Beyond the ceiling:</source>
   <translation>تجاوز السقف:</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>تاريخ الازدياد</translation>
  </message>
  <message>
   <source>Borne by</source>
   <translation>الجهة المتحملة</translation>
  </message>
  <message>
   <source>Breakdown by state</source>
   <translation>التوزيع حسب الحالة</translation>
  </message>
  <message>
   <source>By</source>
   <translation>من طرف</translation>
  </message>
  <message>
   <source>By category; counts alone, nobody is named</source>
   <translation>أعداد ونسب فقط، دون أي معطى شخصي</translation>
  </message>
  <message>
   <source>By provider</source>
   <translation>حسب الجهة</translation>
  </message>
  <message>
   <source>By type of request</source>
   <translation>حسب نوع الطلب</translation>
  </message>
  <message>
   <source>By whom</source>
   <translation>من طرف</translation>
  </message>
  <message>
   <source>Cancelled: {reason}</source>
   <translation>ملغاة: {reason}</translation>
  </message>
  <message>
   <source>Candidates</source>
   <translation>المترشحون</translation>
  </message>
  <message>
   <source>Care sheets and files to the mutual, with affiliation, pieces and costs</source>
   <translation>ملفات المرض الموجهة إلى التعاضدية بأرقام الانخراط والوثائق والمبالغ</translation>
  </message>
  <message numerus="yes">
   <source>Carried from the previous page, %n files</source>
   <translation>
    <numerusform>المنقول من الصفحة السابقة</numerusform>
    <numerusform>المنقول من الصفحة السابقة، ملف واحد</numerusform>
    <numerusform>المنقول من الصفحة السابقة، ملفان</numerusform>
    <numerusform>المنقول من الصفحة السابقة، %n ملفات</numerusform>
    <numerusform>المنقول من الصفحة السابقة، %n ملفا</numerusform>
    <numerusform>المنقول من الصفحة السابقة، %n ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Carried from the previous page, %n requests</source>
   <translation>
    <numerusform>المنقول من الصفحة السابقة</numerusform>
    <numerusform>المنقول من الصفحة السابقة — طلب واحد</numerusform>
    <numerusform>المنقول من الصفحة السابقة — طلبان</numerusform>
    <numerusform>المنقول من الصفحة السابقة — %n طلبات</numerusform>
    <numerusform>المنقول من الصفحة السابقة — %n طلبا</numerusform>
    <numerusform>المنقول من الصفحة السابقة — %n طلب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Carried to the next page, %n files</source>
   <translation>
    <numerusform>المنقول إلى الصفحة التالية</numerusform>
    <numerusform>المنقول إلى الصفحة التالية، ملف واحد</numerusform>
    <numerusform>المنقول إلى الصفحة التالية، ملفان</numerusform>
    <numerusform>المنقول إلى الصفحة التالية، %n ملفات</numerusform>
    <numerusform>المنقول إلى الصفحة التالية، %n ملفا</numerusform>
    <numerusform>المنقول إلى الصفحة التالية، %n ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Carried to the next page, %n requests</source>
   <translation>
    <numerusform>المنقول إلى الصفحة التالية</numerusform>
    <numerusform>المنقول إلى الصفحة التالية — طلب واحد</numerusform>
    <numerusform>المنقول إلى الصفحة التالية — طلبان</numerusform>
    <numerusform>المنقول إلى الصفحة التالية — %n طلبات</numerusform>
    <numerusform>المنقول إلى الصفحة التالية — %n طلبا</numerusform>
    <numerusform>المنقول إلى الصفحة التالية — %n طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>Category</source>
   <translation>الصفة</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Chaired by</source>
   <translation>برئاسة</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>التغييرات</translation>
  </message>
  <message>
   <source>Charge</source>
   <translation>التحمل</translation>
  </message>
  <message>
   <source>Children</source>
   <translation>أبناء</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>الاختيار</translation>
  </message>
  <message>
   <source>Circumstances of the visit</source>
   <translation>ظروف الزيارة</translation>
  </message>
  <message>
   <source>Class and term</source>
   <translation>الصنف والمدة</translation>
  </message>
  <message>
   <source>Closed without decision</source>
   <translation>مغلق دون قرار</translation>
  </message>
  <message>
   <source>Code made on</source>
   <translation>تاريخ إصدار الرمز</translation>
  </message>
  <message>
   <source>Complementary cover (AMC)</source>
   <translation>التغطية التكميلية (AMC)</translation>
  </message>
  <message>
   <source>Composition of the household</source>
   <translation>تركيبة الأسرة</translation>
  </message>
  <message>
   <source>Computed on {date}</source>
   <translation>محسوب بتاريخ {date}</translation>
  </message>
  <message>
   <source>Conclusion of the social inquiry</source>
   <translation>خلاصة البحث الاجتماعي</translation>
  </message>
  <message>
   <source>Condition and remarks</source>
   <translation>الحالة وملاحظات</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>سري</translation>
  </message>
  <message>
   <source>Confidential content is given by the unit head only</source>
   <translation>المحتوى السري يسلمه رئيس المصلحة وحده</translation>
  </message>
  <message>
   <source>Corrected by</source>
   <translation>صحّحه</translation>
  </message>
  <message>
   <source>Corrections at the request of the person concerned</source>
   <translation>التصحيحات بطلب من المعني بالأمر</translation>
  </message>
  <message>
   <source>Costs (dirhams)</source>
   <translation>مبلغ المصاريف (درهم)</translation>
  </message>
  <message>
   <source>Cotation</source>
   <translation>الترميز</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>العدد</translation>
  </message>
  <message>
   <source>Count or date</source>
   <translation>العدد أو التاريخ</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>المحتسب</translation>
  </message>
  <message>
   <source>Counted from</source>
   <translation>يُحتسب من</translation>
  </message>
  <message>
   <source>Counts, delays, amounts and fairness of a month, quarter or year</source>
   <translation>الأعداد والآجال والمبالغ والتوزيع العادل لشهر أو فصل أو سنة</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Date and place of birth</source>
   <translation>تاريخ ومكان الازدياد</translation>
  </message>
  <message>
   <source>Date and place:</source>
   <translation>التاريخ والمكان:</translation>
  </message>
  <message>
   <source>Date of death</source>
   <translation>تاريخ الوفاة</translation>
  </message>
  <message>
   <source>Date of deposit</source>
   <translation>تاريخ الإيداع</translation>
  </message>
  <message>
   <source>Date of recruitment</source>
   <translation>تاريخ التوظيف</translation>
  </message>
  <message>
   <source>Date of retirement</source>
   <translation>تاريخ التقاعد</translation>
  </message>
  <message>
   <source>Date, signature and stamp</source>
   <translation>التاريخ والتوقيع والخاتم</translation>
  </message>
  <message>
   <source>Day and hour of deposit</source>
   <translation>تاريخ وساعة الإيداع</translation>
  </message>
  <message>
   <source>Deceased principals</source>
   <translation>متوفون</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>تاريخ القرار</translation>
  </message>
  <message>
   <source>Deciding body</source>
   <translation>الجهة المقررة</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>Decision and its date</source>
   <translation>القرار وتاريخه</translation>
  </message>
  <message>
   <source>Decision and its grounds</source>
   <translation>القرار وتعليله</translation>
  </message>
  <message>
   <source>Decision of: {body}</source>
   <translation>قرار: {body}</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>القرارات</translation>
  </message>
  <message>
   <source>Decisions count on their day, whenever the request was lodged</source>
   <translation>تحتسب القرارات في يوم صدورها، أيا كان تاريخ إيداع الطلب</translation>
  </message>
  <message>
   <source>Delays by stage</source>
   <translation>الآجال حسب المرحلة</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>تبليغ</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>الإيداع</translation>
  </message>
  <message>
   <source>Deposit receipt</source>
   <translation>وصل الإيداع</translation>
  </message>
  <message>
   <source>Depositor's copy</source>
   <translation>نسخة المودع</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>البيان</translation>
  </message>
  <message>
   <source>Dispatch slip</source>
   <translation>ورقة الإرسال</translation>
  </message>
  <message>
   <source>Dispatch slip no. {number}</source>
   <translation>ورقة الإرسال رقم {number}</translation>
  </message>
  <message>
   <source>Dispatch slip no. {number} of {date}</source>
   <translation>ورقة الإرسال رقم {number} بتاريخ {date}</translation>
  </message>
  <message>
   <source>Dispatch slips</source>
   <translation>أوراق الإرسال</translation>
  </message>
  <message>
   <source>Document number {number} · {code}</source>
   <translation>رقم الوثيقة {number} · {code}</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Documents that were shown or left</source>
   <translation>الوثائق المعروضة أو الصادرة</translation>
  </message>
  <message>
   <source>Done at {town}, on {date}</source>
   <translation>وحرر ب{town}، في {date}</translation>
  </message>
  <message>
   <source>Draft, not to be sent</source>
   <translation>مسودة غير صالحة للإرسال</translation>
  </message>
  <message>
   <source>Drill started by</source>
   <translation>منجز التجربة</translation>
  </message>
  <message>
   <source>Due since</source>
   <translation>مستحق منذ</translation>
  </message>
  <message>
   <source>Earlier benefit</source>
   <translation>سبق الاستفادة</translation>
  </message>
  <message>
   <source>Earlier drills</source>
   <translation>التجارب السابقة</translation>
  </message>
  <message>
   <source>Enclosures:</source>
   <translation>المرفقات:</translation>
  </message>
  <message>
   <source>End of the right</source>
   <translation>نهاية الحق</translation>
  </message>
  <message>
   <source>Ended without decision</source>
   <translation>منتهية دون قرار</translation>
  </message>
  <message>
   <source>Envelope of the recovery code, number and place</source>
   <translation>ظرف رمز الاسترجاع: رقمه ومكان حفظه</translation>
  </message>
  <message>
   <source>Equipment, furniture, stamps and keys</source>
   <translation>التجهيزات والأثاث والأختام والمفاتيح</translation>
  </message>
  <message>
   <source>Estimated by the tariff {names}; the funds alone settle.</source>
   <translation>قدرت الحصص حسب التعريفة {names}؛ والتصفية من اختصاص الصناديق وحدها.</translation>
  </message>
  <message>
   <source>Every slip was answered.</source>
   <translation>أجيب عن جميع أوراق الإرسال.</translation>
  </message>
  <message>
   <source>Everything on the slip was answered: there is no reminder.</source>
   <translation>ورد الجواب عن كل ما في ورقة الإرسال: لا موجب للتذكير.</translation>
  </message>
  <message numerus="yes">
   <source>Examination of the files «{type}» (%n)</source>
   <translation>
    <numerusform>دراسة ملفات «{type}» (لا ملف)</numerusform>
    <numerusform>دراسة ملفات «{type}» (ملف واحد)</numerusform>
    <numerusform>دراسة ملفات «{type}» (ملفان)</numerusform>
    <numerusform>دراسة ملفات «{type}» (%n ملفات)</numerusform>
    <numerusform>دراسة ملفات «{type}» (%n ملفا)</numerusform>
    <numerusform>دراسة ملفات «{type}» (%n ملف)</numerusform>
   </translation>
  </message>
  <message>
   <source>Extract no. {number}, code {code}</source>
   <translation>المستخرج رقم {number}، رمزه {code}</translation>
  </message>
  <message>
   <source>Extract number</source>
   <translation>رقم المستخرج</translation>
  </message>
  <message>
   <source>Extracts of the register</source>
   <translation>مستخرجات السجل</translation>
  </message>
  <message>
   <source>Fairness by category</source>
   <translation>التوزيع العادل حسب الصفة</translation>
  </message>
  <message>
   <source>Family and rights holders</source>
   <translation>الأسرة وذوو الحقوق</translation>
  </message>
  <message>
   <source>Family situation</source>
   <translation>الوضعية العائلية</translation>
  </message>
  <message>
   <source>Fathers and mothers</source>
   <translation>آباء وأمهات</translation>
  </message>
  <message>
   <source>Figures follow from the states and dates recorded in the office; a request counts by its last decision, and a person by their category today. Somebody of two categories counts in each. The printing was entered in the audit trail.</source>
   <translation>تستخرج الأرقام من الحالات والتواريخ المسجلة بالمصلحة؛ يحتسب كل طلب بآخر قرار صدر فيه، وكل شخص بصفته الحالية، ومن له صفتان يحتسب في كل منهما. قيدت طباعة هذا التقرير في سجل التتبع.</translation>
  </message>
  <message>
   <source>File holder</source>
   <translation>صاحب الملف</translation>
  </message>
  <message>
   <source>File number</source>
   <translation>رقم الملف</translation>
  </message>
  <message>
   <source>File {number}</source>
   <translation>الملف {number}</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>Files examined</source>
   <translation>الملفات المدروسة</translation>
  </message>
  <message>
   <source>Finished requests</source>
   <translation>الطلبات المنتهية</translation>
  </message>
  <message>
   <source>For its payment, please bring to the unit an attestation of the bank account (RIB).</source>
   <translation>ولصرف هذا المبلغ، المرجو إيداع شهادة التعريف البنكي (RIB) لدى هذه المصلحة.</translation>
  </message>
  <message>
   <source>For the first time</source>
   <translation>لأول مرة</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>المستفيد</translation>
  </message>
  <message>
   <source>Fostered children</source>
   <translation>مكفولون</translation>
  </message>
  <message>
   <source>Foundation membership</source>
   <translation>الانخراط بالمؤسسة</translation>
  </message>
  <message>
   <source>From decision to its notification</source>
   <translation>من القرار إلى تبليغه</translation>
  </message>
  <message>
   <source>From deposit to decision, all</source>
   <translation>من الإيداع إلى القرار، الكل</translation>
  </message>
  <message>
   <source>From deposit to decision, {body}</source>
   <translation>من الإيداع إلى القرار، {body}</translation>
  </message>
  <message>
   <source>From deposit to the head's opinion</source>
   <translation>من الإيداع إلى رأي رئيس المصلحة</translation>
  </message>
  <message>
   <source>From deposit to transmission</source>
   <translation>من الإيداع إلى الإحالة</translation>
  </message>
  <message>
   <source>From transmission to the answer, {body}</source>
   <translation>من الإحالة إلى الجواب، {body}</translation>
  </message>
  <message>
   <source>From {sender}</source>
   <translation>من {sender}</translation>
  </message>
  <message>
   <source>From:</source>
   <translation>من:</translation>
  </message>
  <message>
   <source>Funds, vouchers and valuables</source>
   <translation>الأموال والقسائم والقيم</translation>
  </message>
  <message>
   <source>General average</source>
   <translation>المعدل العام</translation>
  </message>
  <message>
   <source>General total</source>
   <translation>المجموع العام</translation>
  </message>
  <message numerus="yes">
   <source>General total, %n requests</source>
   <translation>
    <numerusform>المجموع العام</numerusform>
    <numerusform>المجموع العام — طلب واحد</numerusform>
    <numerusform>المجموع العام — طلبان</numerusform>
    <numerusform>المجموع العام — %n طلبات</numerusform>
    <numerusform>المجموع العام — %n طلبا</numerusform>
    <numerusform>المجموع العام — %n طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>Given and family name</source>
   <translation>الاسم الشخصي والعائلي</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>الممنوح</translation>
  </message>
  <message>
   <source>Granted (dirhams)</source>
   <translation>الممنوح (درهم)</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>الأساس</translation>
  </message>
  <message>
   <source>Ground and remarks</source>
   <translation>السند والملاحظات</translation>
  </message>
  <message>
   <source>Ground of partial acceptance ({number}): {reason}.</source>
   <translation>علة القبول الجزئي ({number}): {reason}.</translation>
  </message>
  <message>
   <source>Ground of refusal ({number}): {reason}.</source>
   <translation>علة الرفض ({number}): {reason}.</translation>
  </message>
  <message>
   <source>Grounds</source>
   <translation>التعليل</translation>
  </message>
  <message>
   <source>Grounds of the opinion</source>
   <translation>تعليل الرأي</translation>
  </message>
  <message>
   <source>Grounds:</source>
   <translation>التعليل:</translation>
  </message>
  <message>
   <source>Handed over or withdrawn</source>
   <translation>سلم أو سحب (التاريخ والتوقيع)</translation>
  </message>
  <message>
   <source>Handover minutes</source>
   <translation>محضر تسليم المهام</translation>
  </message>
  <message>
   <source>Health requests</source>
   <translation>الطلبات الصحية</translation>
  </message>
  <message>
   <source>Health services</source>
   <translation>الخدمات الصحية</translation>
  </message>
  <message>
   <source>Held in</source>
   <translation>المكان</translation>
  </message>
  <message>
   <source>Held on</source>
   <translation>انعقد الاجتماع يوم</translation>
  </message>
  <message>
   <source>Housing</source>
   <translation>السكن</translation>
  </message>
  <message>
   <source>How long it is kept</source>
   <translation>مدد الحفظ</translation>
  </message>
  <message numerus="yes">
   <source>I have the honour to remind you that, until {date}, the unit received no final decision on the files listed below, %n days after they were sent to you.</source>
   <translation>
    <numerusform>فعلاقة بالموضوع والمرجع المشار إليهما أعلاه، يشرفني أن أذكركم بأن المصلحة لم تتوصل، إلى غاية {date}، بالقرار النهائي المتخذ بشأن الملفات المبينة في الجدول أسفله، المحالة عليكم اليوم.</numerusform>
    <numerusform>فعلاقة بالموضوع والمرجع المشار إليهما أعلاه، يشرفني أن أذكركم بأن المصلحة لم تتوصل، إلى غاية {date}، بالقرار النهائي المتخذ بشأن الملفات المبينة في الجدول أسفله، وذلك بعد مرور يوم واحد على إحالتها عليكم.</numerusform>
    <numerusform>فعلاقة بالموضوع والمرجع المشار إليهما أعلاه، يشرفني أن أذكركم بأن المصلحة لم تتوصل، إلى غاية {date}، بالقرار النهائي المتخذ بشأن الملفات المبينة في الجدول أسفله، وذلك بعد مرور يومين على إحالتها عليكم.</numerusform>
    <numerusform>فعلاقة بالموضوع والمرجع المشار إليهما أعلاه، يشرفني أن أذكركم بأن المصلحة لم تتوصل، إلى غاية {date}، بالقرار النهائي المتخذ بشأن الملفات المبينة في الجدول أسفله، وذلك بعد مرور %n أيام على إحالتها عليكم.</numerusform>
    <numerusform>فعلاقة بالموضوع والمرجع المشار إليهما أعلاه، يشرفني أن أذكركم بأن المصلحة لم تتوصل، إلى غاية {date}، بالقرار النهائي المتخذ بشأن الملفات المبينة في الجدول أسفله، وذلك بعد مرور %n يوما على إحالتها عليكم.</numerusform>
    <numerusform>فعلاقة بالموضوع والمرجع المشار إليهما أعلاه، يشرفني أن أذكركم بأن المصلحة لم تتوصل، إلى غاية {date}، بالقرار النهائي المتخذ بشأن الملفات المبينة في الجدول أسفله، وذلك بعد مرور %n يوم على إحالتها عليكم.</numerusform>
   </translation>
  </message>
  <message>
   <source>Identity card (CNIE)</source>
   <translation>ب.و.ت.إ</translation>
  </message>
  <message>
   <source>Identity card numbers are masked in part; {sign} marks an alert. Internal document: its printing was entered in the audit trail.</source>
   <translation>أرقام ب.و.ت.إ محجوبة جزئيا؛ العلامة {sign} تفيد التنبيه. وثيقة داخلية؛ قيدت طباعتها في سجل التتبع.</translation>
  </message>
  <message>
   <source>Identity, family and rights, requests and what was granted</source>
   <translation>الهوية والأسرة والحقوق والطلبات وخلاصة الاستفادة</translation>
  </message>
  <message>
   <source>In all: {amount} ({words}).</source>
   <translation>ومجموع ذلك: {amount} ({words}).</translation>
  </message>
  <message>
   <source>In answer to {request}, which aims at: {service}, I have the honour to inform you that it was {accepted} by {body}</source>
   <translation>جوابا على {request}، المتعلق بـ«{service}»، يشرفني إخباركم بأنه تقرر من طرف {body} {accepted}</translation>
  </message>
  <message>
   <source>In answer to {request}, which aims at: {service}, I have the honour to inform you that it was {partly} by {body}</source>
   <translation>جوابا على {request}، المتعلق بـ«{service}»، يشرفني إخباركم بأنه تقرر من طرف {body} {partly}</translation>
  </message>
  <message>
   <source>In answer to {request}, which aims at: {service}, I regret to inform you that it was {refused} by {body}.</source>
   <translation>جوابا على {request}، المتعلق بـ«{service}»، يؤسفني إخباركم بأنه تقرر من طرف {body} {refused}.</translation>
  </message>
  <message>
   <source>In calendar days; the term is that of each type of request</source>
   <translation>بالأيام المتتالية؛ الأجل هو المحدد لكل نوع من الطلبات</translation>
  </message>
  <message>
   <source>In favour</source>
   <translation>بالقبول</translation>
  </message>
  <message>
   <source>In figures (dirhams)</source>
   <translation>بالأرقام (درهم)</translation>
  </message>
  <message>
   <source>In the presence of the witness</source>
   <translation>بحضور الشاهد</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>بالحروف</translation>
  </message>
  <message>
   <source>Income and charges</source>
   <translation>الدخل والتحملات</translation>
  </message>
  <message>
   <source>Incomplete or returned</source>
   <translation>ناقص أو مرجع</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>التأمين</translation>
  </message>
  <message>
   <source>Insured, patient and kind of file</source>
   <translation>المؤمن له والمريض ونوع الملف</translation>
  </message>
  <message>
   <source>Internal verification code</source>
   <translation>رمز تحقق داخلي</translation>
  </message>
  <message>
   <source>Inventory number</source>
   <translation>رقم الجرد</translation>
  </message>
  <message>
   <source>It bears the number {number} and is valid from {first} to {last}.</source>
   <translation>ويحمل هذا القرار رقم {number}، وهو صالح من {first} إلى {last}.</translation>
  </message>
  <message>
   <source>It bears the number {number} and is valid until {last}.</source>
   <translation>ويحمل هذا القرار رقم {number}، وهو صالح إلى غاية {last}.</translation>
  </message>
  <message>
   <source>It bears the number {number}.</source>
   <translation>ويحمل هذا القرار رقم {number}.</translation>
  </message>
  <message>
   <source>It runs again from the day the last of them is brought.</source>
   <translation>ويستأنف سريانه ابتداء من يوم إيداع آخرها.</translation>
  </message>
  <message>
   <source>It was granted by {body} on {date}, on the request no. {number}</source>
   <translation>وقد منحت من طرف {body} بتاريخ {date}، بناء على الطلب رقم {number}</translation>
  </message>
  <message>
   <source>Its printing was entered in the audit trail.</source>
   <translation>قُيِّد طبع هذه الوثيقة في سجل التتبع.</translation>
  </message>
  <message>
   <source>Kafala deed {number}</source>
   <translation>رسم الكفالة عدد {number}</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>مدة الحفظ</translation>
  </message>
  <message>
   <source>Kind of record</source>
   <translation>نوع السجل</translation>
  </message>
  <message>
   <source>Labels that were not printed</source>
   <translation>عناوين لم تطبع</translation>
  </message>
  <message>
   <source>Last backup of the office</source>
   <translation>آخر نسخة احتياطية</translation>
  </message>
  <message>
   <source>Last benefit</source>
   <translation>آخر استفادة</translation>
  </message>
  <message>
   <source>Last number</source>
   <translation>آخر رقم</translation>
  </message>
  <message>
   <source>Last time</source>
   <translation>آخر مرة</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>الباقي</translation>
  </message>
  <message>
   <source>Left to the member</source>
   <translation>الباقي على عاتق المنخرط</translation>
  </message>
  <message>
   <source>Legal guardian: {name}</source>
   <translation>النائب الشرعي: {name}</translation>
  </message>
  <message>
   <source>Life of the request</source>
   <translation>مسار الطلب</translation>
  </message>
  <message>
   <source>List of beneficiaries</source>
   <translation>لائحة المستفيدين</translation>
  </message>
  <message>
   <source>List of destruction</source>
   <translation>جدول الإتلاف</translation>
  </message>
  <message>
   <source>Lodged</source>
   <translation>المودعة</translation>
  </message>
  <message>
   <source>Lodged by</source>
   <translation>المودع</translation>
  </message>
  <message>
   <source>Lodged on</source>
   <translation>تاريخ الإيداع</translation>
  </message>
  <message>
   <source>Looks</source>
   <translation>الاطلاعات</translation>
  </message>
  <message>
   <source>Looks at confidential data and at masked numbers</source>
   <translation>الاطلاع على معطيات سرية أو محجوبة</translation>
  </message>
  <message>
   <source>Madam</source>
   <translation>السيدة</translation>
  </message>
  <message>
   <source>Made for the person concerned, by the right of access of law 09-08</source>
   <translation>أُعدّ لفائدة الشخص المعني، عملا بحق الولوج المنصوص عليه في القانون 09-08</translation>
  </message>
  <message>
   <source>Made in two copies: {body}, the unit</source>
   <translation>أعدت في نظيرين: {body}، المصلحة</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>تاريخ الإنجاز</translation>
  </message>
  <message>
   <source>Mailing label of a file</source>
   <translation>ملصق عنوان الملف</translation>
  </message>
  <message>
   <source>Mailing labels</source>
   <translation>ملصقات العناوين</translation>
  </message>
  <message>
   <source>Mailing labels of a slip</source>
   <translation>ملصقات عناوين ورقة الإرسال</translation>
  </message>
  <message>
   <source>Marital status</source>
   <translation>الحالة العائلية</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>الوسيط</translation>
  </message>
  <message>
   <source>Median time to answer</source>
   <translation>وسيط أجل الجواب</translation>
  </message>
  <message>
   <source>Member of the committee</source>
   <translation>عضو اللجنة</translation>
  </message>
  <message>
   <source>Members present</source>
   <translation>الأعضاء الحاضرون</translation>
  </message>
  <message>
   <source>Members, agenda, and each file with its opinion and its decision</source>
   <translation>الأعضاء وجدول الأعمال وكل ملف برأيه وقراره</translation>
  </message>
  <message>
   <source>Minutes number</source>
   <translation>رقم المحضر</translation>
  </message>
  <message>
   <source>Minutes of a committee</source>
   <translation>محضر اجتماع لجنة</translation>
  </message>
  <message>
   <source>Minutes of a restore drill</source>
   <translation>محضر تجربة الاسترجاع</translation>
  </message>
  <message>
   <source>Minutes of destruction</source>
   <translation>محضر الإتلاف</translation>
  </message>
  <message>
   <source>Missing:</source>
   <translation>الناقصة:</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>طريقة الأداء</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>الشهر السابق</translation>
  </message>
  <message>
   <source>Month of {month} {year}</source>
   <translation>شهر {month} {year}</translation>
  </message>
  <message>
   <source>Monthly activity report</source>
   <translation>تقرير النشاط الشهري</translation>
  </message>
  <message>
   <source>Monthly charges (dirhams)</source>
   <translation>التحملات الشهرية (درهم)</translation>
  </message>
  <message>
   <source>Monthly income (dirhams)</source>
   <translation>المداخيل الشهرية (درهم)</translation>
  </message>
  <message>
   <source>Monthly pension</source>
   <translation>المعاش الشهري</translation>
  </message>
  <message>
   <source>Morning sheet</source>
   <translation>ورقة الصباح</translation>
  </message>
  <message>
   <source>Mr or Mrs {name}</source>
   <translation>السيد(ة) {name}</translation>
  </message>
  <message>
   <source>Mr {name}</source>
   <translation>السيد {name}</translation>
  </message>
  <message>
   <source>Mrs {name}</source>
   <translation>السيدة {name}</translation>
  </message>
  <message>
   <source>Mutual</source>
   <translation>التعاضدية</translation>
  </message>
  <message>
   <source>Mutual affiliation</source>
   <translation>الانخراط بالتعاضدية</translation>
  </message>
  <message>
   <source>Mutual registration</source>
   <translation>التسجيل بالتعاضدية</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name and quality</source>
   <translation>الاسم والصفة</translation>
  </message>
  <message>
   <source>Name of the copy</source>
   <translation>اسم النسخة</translation>
  </message>
  <message>
   <source>Needs expressed</source>
   <translation>الحاجيات المعبر عنها</translation>
  </message>
  <message>
   <source>Never keep it beside the computer, and make no photograph or electronic copy of it.</source>
   <translation>لا تُحفظ أبدا بجانب الحاسوب، ولا تؤخذ لها صورة ولا نسخة إلكترونية.</translation>
  </message>
  <message>
   <source>Nine in ten within</source>
   <translation>90 % من الملفات خلال</translation>
  </message>
  <message>
   <source>No amount is asked for on this slip.</source>
   <translation>لا تتضمن هذه الورقة أي مبلغ مطلوب.</translation>
  </message>
  <message>
   <source>No answer was given.</source>
   <translation>لم يصدر أي جواب.</translation>
  </message>
  <message>
   <source>No attestation is made in the name of one who died.</source>
   <translation>لا تحرر شهادة باسم شخص متوفى. المرجو اختيار أحد ذوي حقوقه.</translation>
  </message>
  <message>
   <source>No benefit so far</source>
   <translation>لم تسجل أي استفادة</translation>
  </message>
  <message>
   <source>No correction was asked for.</source>
   <translation>لم يُطلب أي تصحيح.</translation>
  </message>
  <message>
   <source>No document was made.</source>
   <translation>لم تُنجز أي وثيقة.</translation>
  </message>
  <message>
   <source>No file was before the committee in this period.</source>
   <translation>لم يعرض أي ملف على اللجنة خلال هذه الفترة.</translation>
  </message>
  <message>
   <source>No number of membership is recorded, of the Foundation or of the mutual. Write it in the file first.</source>
   <translation>لم يسجل أي رقم انخراط، لا في المؤسسة ولا في التعاضدية. المرجو تسجيله في الملف أولا.</translation>
  </message>
  <message>
   <source>No number was given yet.</source>
   <translation>لم يمنح أي رقم بعد.</translation>
  </message>
  <message>
   <source>No other member of the family is recorded.</source>
   <translation>لم يسجل أي فرد آخر من الأسرة.</translation>
  </message>
  <message>
   <source>No paper asked for</source>
   <translation>لا وثيقة مطلوبة</translation>
  </message>
  <message>
   <source>No paper is missing: there is nothing to ask for.</source>
   <translation>لا تنقص الملف أي وثيقة، فلا موجب لهذا الإشعار.</translation>
  </message>
  <message>
   <source>No reason of the decision is recorded, and law 55-19 asks that it be told.</source>
   <translation>لم يسجل أي تعليل للقرار، والقانون 55.19 يوجب ذكره.</translation>
  </message>
  <message>
   <source>No remark is held.</source>
   <translation>لا توجد ملاحظات محفوظة.</translation>
  </message>
  <message>
   <source>No request</source>
   <translation>لا يوجد أي طلب</translation>
  </message>
  <message>
   <source>No request answers to these criteria.</source>
   <translation>لا يوجد أي طلب يستجيب لهذه المعايير.</translation>
  </message>
  <message>
   <source>No request is held.</source>
   <translation>لا توجد طلبات محفوظة.</translation>
  </message>
  <message>
   <source>No request waits for a decision.</source>
   <translation>لا طلب ينتظر قرارا.</translation>
  </message>
  <message>
   <source>No request was lodged in this period.</source>
   <translation>لم يودع أي طلب خلال هذه الفترة.</translation>
  </message>
  <message>
   <source>No scanned paper is held.</source>
   <translation>لا توجد وثائق ممسوحة محفوظة.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>ر.ت</translation>
  </message>
  <message>
   <source>No. {number}</source>
   <translation>رقم {number}</translation>
  </message>
  <message>
   <source>Nobody chosen has an address that fits on a label.</source>
   <translation>لا أحد ممن اخترت له عنوان يسع في ملصق. راجع العناوين.</translation>
  </message>
  <message>
   <source>Nobody has a place.</source>
   <translation>لا أحد له مكان.</translation>
  </message>
  <message>
   <source>Nobody is recorded</source>
   <translation>لم يسجل أي فرد</translation>
  </message>
  <message>
   <source>Nobody looked at them.</source>
   <translation>لم يطلع عليها أحد.</translation>
  </message>
  <message>
   <source>Nobody of this file, or more than one, is called so. Type the whole name or the identity card.</source>
   <translation>لا أحد في هذا الملف بهذا الاسم، أو يحمله أكثر من واحد. المرجو كتابة الاسم الكامل أو رقم البطاقة الوطنية.</translation>
  </message>
  <message>
   <source>None until {date}</source>
   <translation>لم يصدر إلى غاية {date}</translation>
  </message>
  <message>
   <source>Nothing is noted of this file.</source>
   <translation>لم يدوَّن شيء عن هذا الملف.</translation>
  </message>
  <message>
   <source>Nothing is recorded for this period.</source>
   <translation>لا شيء مسجل برسم هذه الفترة.</translation>
  </message>
  <message>
   <source>Nothing of the file was printed, shown in full or taken out.</source>
   <translation>لم يُطبع من الملف شيء ولم يُكشف ولم يُستخرج.</translation>
  </message>
  <message>
   <source>Nothing waits today.</source>
   <translation>لا مهام في الانتظار اليوم.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Nothing was decided on this request yet. Record it first.</source>
   <translation>لم يسجل بعد أي قرار في هذا الطلب. المرجو تسجيله أولا.</translation>
  </message>
  <message>
   <source>Nothing was granted on this request: there is no benefit to attest.</source>
   <translation>لم يمنح شيء بناء على هذا الطلب، فلا استفادة يشهد بها.</translation>
  </message>
  <message>
   <source>Nothing was granted to this person in {year}.</source>
   <translation>لم يمنح شيء لهذا الشخص خلال سنة {year}. يمكن تحرير شهادة عدم الاستفادة.</translation>
  </message>
  <message numerus="yes">
   <source>Notice is given %n days before a right ends</source>
   <translation>
    <numerusform>أجل التنبيه يوم نهاية الحق</numerusform>
    <numerusform>أجل التنبيه يوم واحد قبل نهاية الحق</numerusform>
    <numerusform>أجل التنبيه يومان قبل نهاية الحق</numerusform>
    <numerusform>أجل التنبيه %n أيام قبل نهاية الحق</numerusform>
    <numerusform>أجل التنبيه %n يوما قبل نهاية الحق</numerusform>
    <numerusform>أجل التنبيه %n يوم قبل نهاية الحق</numerusform>
   </translation>
  </message>
  <message>
   <source>Notice of missing papers</source>
   <translation>إشعار باستكمال الوثائق</translation>
  </message>
  <message>
   <source>Notification of decision</source>
   <translation>إشعار بقرار</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Number in the registry</source>
   <translation>رقم التسجيل بمكتب الضبط</translation>
  </message>
  <message>
   <source>Number of the record</source>
   <translation>رقم السجل</translation>
  </message>
  <message>
   <source>Number: {number}</source>
   <translation>رقم: {number}</translation>
  </message>
  <message>
   <source>Numbers given</source>
   <translation>الأرقام الممنوحة</translation>
  </message>
  <message>
   <source>Numbers have no gap and are never given twice</source>
   <translation>الأرقام متسلسلة دون انقطاع ولا تعاد</translation>
  </message>
  <message>
   <source>Of it health services</source>
   <translation>منه الخدمات الصحية</translation>
  </message>
  <message>
   <source>Of it social services</source>
   <translation>منه الخدمات الاجتماعية</translation>
  </message>
  <message>
   <source>Of which institutions a person is a member, or a rights holder</source>
   <translation>المؤسسات التي ينخرط فيها الشخص أو يعد من ذوي الحقوق لديها</translation>
  </message>
  <message>
   <source>On file</source>
   <translation>المسجلون</translation>
  </message>
  <message>
   <source>On what</source>
   <translation>موضوعه</translation>
  </message>
  <message>
   <source>On {date} at {time} the last copy of the office of {unit} was restored into a temporary folder, opened with its key, read page by page, counted, and removed. The office itself was not touched.</source>
   <translation>في {date} على الساعة {time} جرى استرجاع آخر نسخة احتياطية من مكتب {unit} في مجلد مؤقت، وفتحها بمفتاحها، وقراءتها صفحة صفحة، وعد محتواها، ثم حذفها. ولم يطرأ أي تغيير على المكتب نفسه.</translation>
  </message>
  <message>
   <source>On {date} at {time}, {name} destroyed in the program the personal data of the records listed below, whose retention period is over, on the agreement of Archives du Maroc {agreement}. Reason: {reason}.</source>
   <translation>في يوم {date} على الساعة {time}، قام {name} داخل البرنامج بإتلاف المعطيات الشخصية للسجلات المبينة أدناه بعد انقضاء مدة حفظها، وبناء على موافقة أرشيف المغرب {agreement}. السبب: {reason}.</translation>
  </message>
  <message>
   <source>On {date} the handover of the tasks of the head of {unit} took place between:</source>
   <translation>في يوم {date} تم تسليم مهام رئيس {unit} بين:</translation>
  </message>
  <message>
   <source>Only who may consult the trail makes this report.</source>
   <translation>لا يُعدّ هذا التقرير إلا من يحق له الاطلاع على سجل التتبع.</translation>
  </message>
  <message>
   <source>Open requests</source>
   <translation>الطلبات الجارية</translation>
  </message>
  <message>
   <source>Opens on</source>
   <translation>التاريخ المقبل</translation>
  </message>
  <message>
   <source>Opinion</source>
   <translation>الرأي</translation>
  </message>
  <message>
   <source>Opinion of the unit</source>
   <translation>رأي المصلحة</translation>
  </message>
  <message>
   <source>Opinion of the unit head</source>
   <translation>رأي رئيس المصلحة</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>الترتيب</translation>
  </message>
  <message>
   <source>Orphans</source>
   <translation>يتامى</translation>
  </message>
  <message>
   <source>Other income</source>
   <translation>مداخيل أخرى</translation>
  </message>
  <message>
   <source>Other loans</source>
   <translation>قروض أخرى</translation>
  </message>
  <message numerus="yes">
   <source>Other types (%n)</source>
   <translation>
    <numerusform>أنواع أخرى</numerusform>
    <numerusform>نوع آخر</numerusform>
    <numerusform>نوعان آخران</numerusform>
    <numerusform>أنواع أخرى (%n)</numerusform>
    <numerusform>أنواع أخرى (%n)</numerusform>
    <numerusform>أنواع أخرى (%n)</numerusform>
   </translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>متجاوزة للأجل</translation>
  </message>
  <message>
   <source>Page {number} of {total}</source>
   <translation>صفحة {number} من {total}</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>المؤدى</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Papers missing</source>
   <translation>الوثائق الناقصة</translation>
  </message>
  <message>
   <source>Papers received</source>
   <translation>الوثائق المتوصل بها</translation>
  </message>
  <message>
   <source>Papers sent</source>
   <translation>بيان الوثائق</translation>
  </message>
  <message>
   <source>Particulars of this type of request</source>
   <translation>بيانات خاصة بنوع الطلب</translation>
  </message>
  <message>
   <source>Passwords and the recovery code are never written here</source>
   <translation>لا تكتب هنا كلمات السر ولا رمز الاسترجاع</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>الأداءات</translation>
  </message>
  <message>
   <source>Payroll number (PPR)</source>
   <translation>رقم التأجير</translation>
  </message>
  <message>
   <source>Pending at the end</source>
   <translation>الجارية في النهاية</translation>
  </message>
  <message>
   <source>Pension number</source>
   <translation>رقم المعاش</translation>
  </message>
  <message>
   <source>People on file</source>
   <translation>الأشخاص المسجلون</translation>
  </message>
  <message>
   <source>Period before</source>
   <translation>الفترة السابقة</translation>
  </message>
  <message>
   <source>Period of deposit</source>
   <translation>فترة الإيداع</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <source>Personal data of the holder of the file</source>
   <translation>المعطيات الشخصية لصاحب الملف</translation>
  </message>
  <message>
   <source>Persons met</source>
   <translation>الأشخاص الذين تمت مقابلتهم</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>Phone of the unit, from Monday to Friday</source>
   <translation>هاتف المصلحة، من الاثنين إلى الجمعة</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>العدد</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>الرتبة</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>الأماكن</translation>
  </message>
  <message>
   <source>Please bring them within {term} of receiving this notice.</source>
   <translation>والمرجو الإدلاء بها داخل أجل {term} من تاريخ توصلكم بهذا الإشعار.</translation>
  </message>
  <message>
   <source>Please let us know what was decided on them, or what delays it, so that the persons concerned can be told within the legal terms.</source>
   <translation>لذا، يرجى التفضل بموافاتنا بما تقرر بشأنها، أو بأسباب تأخر البت فيها عند الاقتضاء، حتى يتسنى إخبار المعنيين بالأمر داخل الآجال القانونية.</translation>
  </message>
  <message>
   <source>Posting</source>
   <translation>مقر التعيين</translation>
  </message>
  <message>
   <source>Present situation</source>
   <translation>الوضعية الحالية</translation>
  </message>
  <message>
   <source>Presentation sheet of a request</source>
   <translation>بطاقة تقديم طلب</translation>
  </message>
  <message>
   <source>Previous file number</source>
   <translation>رقم الملف السابق</translation>
  </message>
  <message>
   <source>Principal of the file</source>
   <translation>صاحب الملف</translation>
  </message>
  <message>
   <source>Printed on {date} at {time} · {name}</source>
   <translation>طبع يوم {date} على الساعة {time} · {name}</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>المقترح</translation>
  </message>
  <message>
   <source>Proposal and next appointment</source>
   <translation>المقترح والموعد المقبل</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>الجهة</translation>
  </message>
  <message>
   <source>Put this sheet in a sealed envelope, sign across the flap, and keep it in the unit's safe.</source>
   <translation>توضع هذه الورقة في ظرف مغلق يُوقَّع على موضع إغلاقه، وتُحفظ في خزانة المصلحة.</translation>
  </message>
  <message>
   <source>Quarter before</source>
   <translation>الفصل السابق</translation>
  </message>
  <message>
   <source>Quarter {ordinal} of {year}</source>
   <translation>الفصل {ordinal} {year}</translation>
  </message>
  <message>
   <source>Quarterly activity report</source>
   <translation>تقرير النشاط الفصلي</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>الرتبة</translation>
  </message>
  <message>
   <source>Reading:</source>
   <translation>قراءة:</translation>
  </message>
  <message>
   <source>Received by us on</source>
   <translation>توصلت به بتاريخ</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>تاريخ التوصل</translation>
  </message>
  <message>
   <source>Received the original of this letter on</source>
   <translation>توصلت بأصل هذا الإشعار بتاريخ</translation>
  </message>
  <message>
   <source>Recovery sheet of the office</source>
   <translation>ورقة استرجاع المكتب</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>المرجع</translation>
  </message>
  <message>
   <source>Reference:</source>
   <translation>المرجع:</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>بالرفض</translation>
  </message>
  <message>
   <source>Refused candidates</source>
   <translation>المرفوضون</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>Register of health requests</source>
   <translation>سجل الطلبات الصحية</translation>
  </message>
  <message>
   <source>Register of requests</source>
   <translation>سجل الطلبات</translation>
  </message>
  <message>
   <source>Register of social requests</source>
   <translation>سجل الطلبات الاجتماعية</translation>
  </message>
  <message>
   <source>Registered</source>
   <translation>التسجيل</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>الصلة</translation>
  </message>
  <message>
   <source>Remaining</source>
   <translation>الباقي</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>الملاحظة</translation>
  </message>
  <message>
   <source>Remark:</source>
   <translation>ملاحظة:</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>ملاحظات</translation>
  </message>
  <message>
   <source>Remarks and reserves</source>
   <translation>ملاحظات وتحفظات</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>تذكير</translation>
  </message>
  <message numerus="yes">
   <source>Reminder about %n files without an answer</source>
   <translation>
    <numerusform>تذكير بشأن ملفات لم يرد جوابها</numerusform>
    <numerusform>تذكير بشأن ملف واحد لم يرد جوابه</numerusform>
    <numerusform>تذكير بشأن ملفين لم يرد جوابهما</numerusform>
    <numerusform>تذكير بشأن %n ملفات لم يرد جوابها</numerusform>
    <numerusform>تذكير بشأن %n ملفا لم يرد جوابها</numerusform>
    <numerusform>تذكير بشأن %n ملف لم يرد جوابها</numerusform>
   </translation>
  </message>
  <message>
   <source>Reminder letter</source>
   <translation>رسالة تذكير</translation>
  </message>
  <message>
   <source>Reminder no. {number}</source>
   <translation>تذكير رقم {number}</translation>
  </message>
  <message>
   <source>Rent or home loan</source>
   <translation>الكراء أو قرض السكن</translation>
  </message>
  <message>
   <source>Report number</source>
   <translation>رقم التقرير</translation>
  </message>
  <message>
   <source>Report of a social inquiry</source>
   <translation>تقرير البحث الاجتماعي</translation>
  </message>
  <message>
   <source>Report of access to a file</source>
   <translation>تقرير الاطلاع على ملف</translation>
  </message>
  <message>
   <source>Reports of the unit</source>
   <translation>تقارير المصلحة</translation>
  </message>
  <message>
   <source>Request and date of deposit</source>
   <translation>رقم الطلب وتاريخ إيداعه</translation>
  </message>
  <message>
   <source>Request no. {number} lodged on {date} for {beneficiary}</source>
   <translation>الطلب رقم {number} المودع بتاريخ {date} لفائدة {beneficiary}</translation>
  </message>
  <message>
   <source>Request number</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>Request sheet</source>
   <translation>بطاقة الطلب</translation>
  </message>
  <message>
   <source>Request {number}</source>
   <translation>الطلب {number}</translation>
  </message>
  <message>
   <source>Requested</source>
   <translation>المطلوب</translation>
  </message>
  <message>
   <source>Requested (dirhams)</source>
   <translation>المطلوب (درهم)</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Requests and what was answered</source>
   <translation>الطلبات وما ورد فيها من أجوبة</translation>
  </message>
  <message>
   <source>Requests decided</source>
   <translation>الطلبات المبتوت فيها</translation>
  </message>
  <message>
   <source>Requests lodged</source>
   <translation>الطلبات المودعة</translation>
  </message>
  <message>
   <source>Requests lodged, by type</source>
   <translation>الطلبات المودعة حسب النوع</translation>
  </message>
  <message>
   <source>Requests pending</source>
   <translation>الطلبات الجارية</translation>
  </message>
  <message>
   <source>Reserves («under reserve of»)</source>
   <translation>التحفظات («مع التحفظ»)</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Retirees</source>
   <translation>متقاعدون</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>الحق</translation>
  </message>
  <message>
   <source>Rights to services</source>
   <translation>الاستحقاقات</translation>
  </message>
  <message>
   <source>Rights used</source>
   <translation>الاستفادات السابقة والحقوق</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <source>Rule and earlier request</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Rule of the ranking</source>
   <translation>قاعدة الترتيب</translation>
  </message>
  <message>
   <source>Salary or pension</source>
   <translation>الأجرة أو المعاش</translation>
  </message>
  <message>
   <source>Scanned papers</source>
   <translation>الوثائق الممسوحة</translation>
  </message>
  <message>
   <source>Schooling and care</source>
   <translation>التمدرس والعلاج</translation>
  </message>
  <message>
   <source>Sealed boxes, places and remarks</source>
   <translation>العلب المختومة وأماكنها وملاحظات</translation>
  </message>
  <message>
   <source>Second reminder</source>
   <translation>تذكير ثان</translation>
  </message>
  <message>
   <source>Seen by: {title}</source>
   <translation>تأشيرة {title}</translation>
  </message>
  <message>
   <source>Sent by:</source>
   <translation>وسيلة الإرسال:</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>رقم ترتيبي</translation>
  </message>
  <message>
   <source>Served</source>
   <translation>المستفيدون</translation>
  </message>
  <message>
   <source>Served in a hundred on file</source>
   <translation>مستفيدون لكل 100 مسجل</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>Service number</source>
   <translation>الرقم المهني</translation>
  </message>
  <message>
   <source>Services without a limit are left out</source>
   <translation>لا تدرج الخدمات التي تطلب دون حد</translation>
  </message>
  <message>
   <source>Serving officers</source>
   <translation>موظفون مزاولون</translation>
  </message>
  <message>
   <source>Session and persons present</source>
   <translation>الجلسة والحاضرون</translation>
  </message>
  <message>
   <source>Settlement statement {reference} of {date}</source>
   <translation>كشف التصفية {reference} بتاريخ {date}</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>الجنس</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>الحصة</translation>
  </message>
  <message>
   <source>Share of the insurance</source>
   <translation>حصة التأمين الإجباري</translation>
  </message>
  <message>
   <source>Share of the mutual</source>
   <translation>حصة التعاضدية</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>توقيع المعني بالأمر</translation>
  </message>
  <message>
   <source>Signature and stamp</source>
   <translation>التوقيع والخاتم</translation>
  </message>
  <message>
   <source>Signature of the receiver and stamp of: {body}</source>
   <translation>توقيع المتوصل وخاتم {body}</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>منذ</translation>
  </message>
  <message>
   <source>Sir</source>
   <translation>السيد</translation>
  </message>
  <message>
   <source>Situation, request, inquiry and opinion, for the body that decides</source>
   <translation>الوضعية والطلب والبحث والرأي، موجهة إلى الجهة المقررة</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Slip of care sheets</source>
   <translation>بوردرو ملفات المرض</translation>
  </message>
  <message>
   <source>Social requests</source>
   <translation>الطلبات الاجتماعية</translation>
  </message>
  <message>
   <source>Social services</source>
   <translation>الخدمات الاجتماعية</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>Source: recorded before the trail</source>
   <translation>المصدر: قُيِّد قبل سجل التتبع</translation>
  </message>
  <message>
   <source>Source: {title}, {when}, by {name}</source>
   <translation>المصدر: {title}، {when}، من طرف {name}</translation>
  </message>
  <message>
   <source>Spouse's income</source>
   <translation>دخل الزوج(ة)</translation>
  </message>
  <message>
   <source>Spouses</source>
   <translation>أزواج</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>المرحلة</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>الوضعية</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>State after it</source>
   <translation>الحالة بعده</translation>
  </message>
  <message>
   <source>State and its date</source>
   <translation>الحالة وتاريخها</translation>
  </message>
  <message>
   <source>State of the file on {date}</source>
   <translation>وضعية الملف إلى غاية {date}</translation>
  </message>
  <message>
   <source>Statement of rights</source>
   <translation>كشف الحقوق</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>الإجراء</translation>
  </message>
  <message>
   <source>Stickers on A4, from any of them on; 14 or 24 a sheet</source>
   <translation>ملصقات على ورق A4، ابتداء من أي ملصق؛ 14 أو 24 في الورقة</translation>
  </message>
  <message>
   <source>Subject:</source>
   <translation>الموضوع:</translation>
  </message>
  <message>
   <source>Summary of the beneficiary's file</source>
   <translation>ملخص ملف المستفيد</translation>
  </message>
  <message>
   <source>Tasks follow from the states and dates recorded in the office. Internal document: its printing was entered in the audit trail.</source>
   <translation>تستخرج المهام من الوضعيات والتواريخ المسجلة بالمصلحة. وثيقة داخلية: سجلت طباعتها في سجل التتبع.</translation>
  </message>
  <message>
   <source>Telephone: {number}</source>
   <translation>الهاتف: {number}</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>الأجل</translation>
  </message>
  <message>
   <source>That nothing was granted, over a time or of one service</source>
   <translation>عدم منح أي شيء خلال مدة، أو من خدمة بعينها</translation>
  </message>
  <message>
   <source>That what this request asked for was granted</source>
   <translation>منح ما طلب في هذا الطلب</translation>
  </message>
  <message numerus="yes">
   <source>The %n days left of it run again from the day the last of them is brought.</source>
   <translation>
    <numerusform>ولم يتبق منه أي يوم، ويستأنف سريانه ابتداء من يوم إيداع آخرها.</numerusform>
    <numerusform>ويستأنف اليوم الواحد المتبقي منه ابتداء من يوم إيداع آخرها.</numerusform>
    <numerusform>ويستأنف اليومان المتبقيان منه ابتداء من يوم إيداع آخرها.</numerusform>
    <numerusform>وتستأنف الأيام المتبقية منه، وعددها %n، ابتداء من يوم إيداع آخرها.</numerusform>
    <numerusform>وتستأنف الأيام المتبقية منه، وعددها %n، ابتداء من يوم إيداع آخرها.</numerusform>
    <numerusform>وتستأنف الأيام المتبقية منه، وعددها %n، ابتداء من يوم إيداع آخرها.</numerusform>
   </translation>
  </message>
  <message>
   <source>The amount granted will be paid by bank transfer to the account no. {rib}.</source>
   <translation>وسيصرف المبلغ الممنوح بتحويل بنكي إلى الحساب رقم {rib}.</translation>
  </message>
  <message numerus="yes">
   <source>The annexes were read and found to agree. Made in %n copies ({words}), each signed.</source>
   <translation>
    <numerusform>تليت الملاحق ووجدت مطابقة. حرر دون نسخة ({words}).</numerusform>
    <numerusform>تليت الملاحق ووجدت مطابقة. حرر في نظير واحد ({words}) موقع.</numerusform>
    <numerusform>تليت الملاحق ووجدت مطابقة. حرر في نظيرين ({words}) موقعين.</numerusform>
    <numerusform>تليت الملاحق ووجدت مطابقة. حرر في %n نظائر ({words}) موقعة.</numerusform>
    <numerusform>تليت الملاحق ووجدت مطابقة. حرر في %n نظيرا ({words}) موقعا.</numerusform>
    <numerusform>تليت الملاحق ووجدت مطابقة. حرر في %n نظير ({words}) موقع.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The committee examined %n files ({words}): {granted} granted, {refused} refused, {left} left without a decision.</source>
   <translation>
    <numerusform>لم تدرس اللجنة أي ملف ({words}): المقبولة {granted}، والمرفوضة {refused}، ودون قرار {left}.</numerusform>
    <numerusform>درست اللجنة ملفا واحدا ({words}): المقبولة {granted}، والمرفوضة {refused}، ودون قرار {left}.</numerusform>
    <numerusform>درست اللجنة ملفين ({words}): المقبولة {granted}، والمرفوضة {refused}، ودون قرار {left}.</numerusform>
    <numerusform>درست اللجنة %n ملفات ({words}): المقبولة {granted}، والمرفوضة {refused}، ودون قرار {left}.</numerusform>
    <numerusform>درست اللجنة %n ملفا ({words}): المقبولة {granted}، والمرفوضة {refused}، ودون قرار {left}.</numerusform>
    <numerusform>درست اللجنة %n ملف ({words}): المقبولة {granted}، والمرفوضة {refused}، ودون قرار {left}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The copy</source>
   <translation>النسخة</translation>
  </message>
  <message>
   <source>The copy could not be opened: nothing was counted.</source>
   <translation>تعذر فتح النسخة: لم يعد شيء.</translation>
  </message>
  <message>
   <source>The copy is not sound. A new copy is to be made, and the drill done again.</source>
   <translation>النسخة غير سليمة. يتعين إنجاز نسخة جديدة وإعادة التجربة.</translation>
  </message>
  <message>
   <source>The copy is sound: the office can be restored from it, with the counts above.</source>
   <translation>النسخة سليمة: يمكن استرجاع المكتب منها بالأعداد المبينة أعلاه.</translation>
  </message>
  <message>
   <source>The decision was reasoned as follows:</source>
   <translation>وقد علل القرار بما يلي:</translation>
  </message>
  <message>
   <source>The document was not released: lines of page {number} stand on each other. Shorten the longest text, and tell who looks after the program.</source>
   <translation>لم تصدر الوثيقة: سطور في الصفحة {number} يغطي بعضها بعضا. يرجى اختصار أطول نص، وإخبار المكلف بالبرنامج.</translation>
  </message>
  <message>
   <source>The document was not released: page {number} of the finished file lacks a part of its text. Print it again; if this happens again, tell who looks after the program.</source>
   <translation>لم تصدر الوثيقة: الصفحة {number} من الملف المنجز ينقصها جزء من نصها. يرجى إعادة الطبع، وإذا تكرر الأمر فالمرجو إخبار المكلف بالبرنامج.</translation>
  </message>
  <message>
   <source>The document was not released: page {place} says that it is page {number} of {total}. Print it again; if this happens again, tell who looks after the program.</source>
   <translation>لم تصدر الوثيقة: الصفحة {place} مرقمة {number} من {total}. يرجى إعادة الطبع، وإذا تكرر الأمر فالمرجو إخبار المكلف بالبرنامج.</translation>
  </message>
  <message>
   <source>The document was not released: text of page {number} runs over the edge of the paper. Shorten the longest text, and tell who looks after the program.</source>
   <translation>لم تصدر الوثيقة: نص في الصفحة {number} يتجاوز حافة الورقة. يرجى اختصار أطول نص، وإخبار المكلف بالبرنامج.</translation>
  </message>
  <message>
   <source>The document was not released: the finished file has {found} pages and should have {meant}. Print it again; if this happens again, tell who looks after the program.</source>
   <translation>لم تصدر الوثيقة: عدد صفحات الملف المنجز {found} والمنتظر {meant}. يرجى إعادة الطبع، وإذا تكرر الأمر فالمرجو إخبار المكلف بالبرنامج.</translation>
  </message>
  <message>
   <source>The file is kept at this unit under number {number}.</source>
   <translation>والملف ممسوك لدى هذه المصلحة تحت رقم {number}.</translation>
  </message>
  <message>
   <source>The files of a slip that have no answer yet</source>
   <translation>ملفات ورقة الإرسال التي لم يرد جوابها بعد</translation>
  </message>
  <message>
   <source>The first label is between 1 and {last}.</source>
   <translation>رقم الملصق الأول بين 1 و{last}.</translation>
  </message>
  <message>
   <source>The following was paid of it so far:</source>
   <translation>وقد صرف منه إلى غاية يومه ما يلي:</translation>
  </message>
  <message>
   <source>The incoming head</source>
   <translation>الرئيس المتسلم</translation>
  </message>
  <message>
   <source>The lowest acceptance rate is that of the category «{category}»: {rate} against {all} for all.</source>
   <translation>أدنى نسبة قبول هي نسبة صفة «{category}»: {rate} مقابل {all} لمجموع الصفات.</translation>
  </message>
  <message>
   <source>The meeting rose at the hour of</source>
   <translation>رفعت الجلسة على الساعة</translation>
  </message>
  <message>
   <source>The missing papers are asked for once, and the term is suspended until they are complete.</source>
   <translation>تطلب الوثائق الناقصة مرة واحدة، ويتوقف الأجل إلى حين استكمالها.</translation>
  </message>
  <message>
   <source>The office notes every change, every document and every look at confidential data or at a masked number. That the ordinary pages of a file were opened is not noted. The notes are chained, so that none can be changed or taken out unseen.</source>
   <translation>يدوّن المكتب كل تغيير وكل وثيقة وكل اطلاع على معطيات سرية أو على رقم محجوب، ولا يدوّن مجرد فتح الصفحات العادية للملف. والسطور المدونة مترابطة، فلا يمكن تغيير أي منها أو حذفه دون أن يظهر ذلك.</translation>
  </message>
  <message>
   <source>The outgoing head</source>
   <translation>الرئيس المسلم</translation>
  </message>
  <message>
   <source>The papers a file lacks, asked for once, and that its term stands</source>
   <translation>الوثائق التي تنقص الملف، تطلب مرة واحدة، مع توقف الأجل</translation>
  </message>
  <message>
   <source>The papers were not asked for yet. Record the step «Note of missing papers» first.</source>
   <translation>لم يسجل بعد طلب هذه الوثائق. المرجو تسجيل خطوة «إثبات نقص الوثائق» أولا.</translation>
  </message>
  <message>
   <source>The person concerned may ask the unit to correct or complete these data, and may oppose their processing on legitimate grounds (law 09.08). This document is handed over against signature to the person or to a representative with a mandate.</source>
   <translation>للمعني بالأمر أن يطلب من المصلحة تصحيح هذه المعطيات أو تتميمها، وأن يتعرض على معالجتها لأسباب مشروعة (القانون 09.08). تسلم هذه الوثيقة مقابل توقيع للمعني بالأمر أو لوكيل بتوكيل.</translation>
  </message>
  <message>
   <source>The personal data of this request are processed only to study and follow it, under law 09.08. You may consult them, have them corrected and object at the unit. This receipt is no acceptance of the request.</source>
   <translation>تعالج المعطيات ذات الطابع الشخصي المضمنة في هذا الطلب لغرض دراسته وتتبعه فقط، طبقا للقانون رقم 09.08. ولكم حق الولوج إليها وتصحيحها والتعرض عليها لدى المصلحة. لا يعد هذا الوصل قبولا للطلب.</translation>
  </message>
  <message>
   <source>The program shows this code once and keeps no copy of it: without this sheet and without a password, the data of the office are lost.</source>
   <translation>يعرض البرنامج هذا الرمز مرة واحدة ولا يحتفظ بنسخة منه: بدون هذه الورقة وبدون كلمة سر تضيع معطيات المكتب.</translation>
  </message>
  <message>
   <source>The recovery code</source>
   <translation>رمز الاسترجاع</translation>
  </message>
  <message>
   <source>The request</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>The request with its papers, its decision and its whole life</source>
   <translation>الطلب ووثائقه وقراره ومساره الكامل</translation>
  </message>
  <message>
   <source>The requests lodged between two dates, with their totals</source>
   <translation>الطلبات المودعة بين تاريخين مع مجاميعها</translation>
  </message>
  <message>
   <source>The right asked for:</source>
   <translation>الحق موضوع الطلب:</translation>
  </message>
  <message>
   <source>The rights of this person ended on {date}: there is no membership to attest.</source>
   <translation>انتهت حقوق هذا الشخص بتاريخ {date}، فلا انخراط يشهد به.</translation>
  </message>
  <message>
   <source>The rule of two persons was not in force in the program: the second person agrees by signing here.</source>
   <translation>لم تكن قاعدة الشخصين مفعلة في البرنامج: يوافق الشخص الثاني بتوقيعه هنا.</translation>
  </message>
  <message>
   <source>The second person</source>
   <translation>الشخص الثاني</translation>
  </message>
  <message>
   <source>The term of the answer is suspended since {date}.</source>
   <translation>وقد توقف سريان أجل الجواب منذ {date}.</translation>
  </message>
  <message>
   <source>The undersigned, {head}, attests that {name}, {identity},</source>
   <translation>يشهد {head}، الموقع أسفله، أن {name}، {identity}،</translation>
  </message>
  <message>
   <source>The witness</source>
   <translation>الشاهد</translation>
  </message>
  <message>
   <source>There is left to pay: {amount} ({words}).</source>
   <translation>والباقي صرفه: {amount} ({words}).</translation>
  </message>
  <message>
   <source>There is no such sheet of labels. Choose one of the list.</source>
   <translation>لا وجود لهذا النوع من أوراق الملصقات. اختر واحدا من اللائحة.</translation>
  </message>
  <message>
   <source>There is nothing on the slip yet.</source>
   <translation>ورقة الإرسال فارغة.</translation>
  </message>
  <message>
   <source>There was a benefit: {service}, request {number} of {date}. It cannot be attested that there was none.</source>
   <translation>سبقت الاستفادة من «{service}»، بموجب الطلب {number} بتاريخ {date}. لا يمكن الإشهاد بعدم الاستفادة.</translation>
  </message>
  <message>
   <source>Third reminder</source>
   <translation>تذكير ثالث</translation>
  </message>
  <message>
   <source>This attestation is delivered to her at her request, {use}.</source>
   <translation>وسلمت هذه الشهادة للمعنية بالأمر، بناء على طلبها، {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to her legal guardian, {guardian}, {use}.</source>
   <translation>وسلمت هذه الشهادة لنائبها الشرعي، {guardian}، {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to him at his request, {use}.</source>
   <translation>وسلمت هذه الشهادة للمعني بالأمر، بناء على طلبه، {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to his legal guardian, {guardian}, {use}.</source>
   <translation>وسلمت هذه الشهادة لنائبه الشرعي، {guardian}، {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to who has charge of her, {use}.</source>
   <translation>وسلمت هذه الشهادة لولي أمرها، {use}.</translation>
  </message>
  <message>
   <source>This attestation is delivered to who has charge of him, {use}.</source>
   <translation>وسلمت هذه الشهادة لولي أمره، {use}.</translation>
  </message>
  <message>
   <source>This code alone opens the office when every password is forgotten.</source>
   <translation>هذا الرمز وحده يفتح المكتب عند نسيان جميع كلمات السر.</translation>
  </message>
  <message numerus="yes">
   <source>This extract was closed on {date} with %n requests ({words}), from {first} to {last}.</source>
   <translation>
    <numerusform>أقفل هذا المستخرج يوم {date} خاليا من أي طلب.</numerusform>
    <numerusform>أقفل هذا المستخرج يوم {date} على طلب واحد، رقمه {first}.</numerusform>
    <numerusform>أقفل هذا المستخرج يوم {date} على طلبين اثنين، أولهما {first} وثانيهما {last}.</numerusform>
    <numerusform>أقفل هذا المستخرج يوم {date} على %n طلبات ({words})، أولها {first} وآخرها {last}.</numerusform>
    <numerusform>أقفل هذا المستخرج يوم {date} على %n طلبا ({words})، أولها {first} وآخرها {last}.</numerusform>
    <numerusform>أقفل هذا المستخرج يوم {date} على %n طلب ({words})، أولها {first} وآخرها {last}.</numerusform>
   </translation>
  </message>
  <message>
   <source>This extract was closed on {date} without any request.</source>
   <translation>أقفل هذا المستخرج يوم {date} خاليا من أي طلب.</translation>
  </message>
  <message numerus="yes">
   <source>This list was closed on {date} with %n beneficiaries ({words})</source>
   <translation>
    <numerusform>حصرت هذه اللائحة يوم {date} دون أي مستفيد ({words})</numerusform>
    <numerusform>حصرت هذه اللائحة يوم {date} في مستفيد واحد ({words})</numerusform>
    <numerusform>حصرت هذه اللائحة يوم {date} في مستفيدين ({words})</numerusform>
    <numerusform>حصرت هذه اللائحة يوم {date} في %n مستفيدين ({words})</numerusform>
    <numerusform>حصرت هذه اللائحة يوم {date} في %n مستفيدا ({words})</numerusform>
    <numerusform>حصرت هذه اللائحة يوم {date} في %n مستفيد ({words})</numerusform>
   </translation>
  </message>
  <message>
   <source>This page is for checking: do not print it on the stickers.</source>
   <translation>هذه الصفحة للمراقبة: لا تطبع على ورق الملصقات.</translation>
  </message>
  <message>
   <source>This person's rights are not open, and so there is no membership to attest: {reason}</source>
   <translation>حقوق هذا الشخص غير مفتوحة، فلا انخراط يشهد به: {reason}</translation>
  </message>
  <message>
   <source>This second demand is made because: {reason}</source>
   <translation>وقد تعين توجيه هذا الطلب الثاني للسبب التالي: {reason}</translation>
  </message>
  <message>
   <source>This sheet is an internal document. The personal data in it are protected by law 09.08, and its printing was entered in the audit trail.</source>
   <translation>هذه البطاقة وثيقة داخلية. المعطيات ذات الطابع الشخصي الواردة فيها محمية بالقانون رقم 09.08، وقد قيدت طباعتها في سجل التتبع.</translation>
  </message>
  <message>
   <source>This slip does not go to the mutual. Print it as a dispatch slip.</source>
   <translation>هذه الورقة غير موجهة إلى التعاضدية. اطبعها باعتبارها ورقة إرسال.</translation>
  </message>
  <message>
   <source>This statement is computed from the file, the requests on record and the catalogue in force on that day. It is no decision: the body that decides remains free.</source>
   <translation>حسب هذا الكشف انطلاقا من معطيات الملف والطلبات المسجلة والدليل المعمول به في ذلك التاريخ. ولا يعد قرارا، إذ يبقى القرار للجهة المختصة.</translation>
  </message>
  <message>
   <source>This summary is an internal document and no certificate. The personal data in it are protected by law 09.08, and its printing was entered in the audit trail.</source>
   <translation>هذا الملخص وثيقة داخلية لا تقوم مقام شهادة. المعطيات ذات الطابع الشخصي الواردة فيه محمية بالقانون رقم 09.08، وقد قيدت طباعته في سجل التتبع.</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>المرات</translation>
  </message>
  <message>
   <source>To be sent back to: {unit}</source>
   <translation>يعاد إلى {unit}</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>المطلوب</translation>
  </message>
  <message>
   <source>To use it: at the sign-in page press «Forgotten password», type the code, then choose a new password. Each use is recorded with its day and hour.</source>
   <translation>للاستعمال: في صفحة الدخول يُضغط على «كلمة السر منسية»، ويُكتب الرمز، ثم تُختار كلمة سر جديدة. ويُسجَّل كل استعمال بيومه وساعته.</translation>
  </message>
  <message>
   <source>To:</source>
   <translation>إلى:</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>المجموع</translation>
  </message>
  <message>
   <source>Total amount requested, in words:</source>
   <translation>المبلغ الإجمالي المطلوب بالحروف:</translation>
  </message>
  <message>
   <source>Total granted</source>
   <translation>مجموع الممنوح</translation>
  </message>
  <message>
   <source>Total granted: {amount} ({words}).</source>
   <translation>مجموع المبالغ الممنوحة: {amount} ({words}).</translation>
  </message>
  <message>
   <source>Total of the estimate</source>
   <translation>مجموع التقدير</translation>
  </message>
  <message>
   <source>Total requested</source>
   <translation>المجموع المطلوب</translation>
  </message>
  <message>
   <source>Total, {kind}</source>
   <translation>مجموع الطلبات: {kind}</translation>
  </message>
  <message numerus="yes">
   <source>Total: %n files</source>
   <translation>
    <numerusform>المجموع: لا ملف</numerusform>
    <numerusform>المجموع: ملف واحد</numerusform>
    <numerusform>المجموع: ملفان</numerusform>
    <numerusform>المجموع: %n ملفات</numerusform>
    <numerusform>المجموع: %n ملفا</numerusform>
    <numerusform>المجموع: %n ملف</numerusform>
   </translation>
  </message>
  <message>
   <source>Town</source>
   <translation>المدينة</translation>
  </message>
  <message>
   <source>Trainee officers</source>
   <translation>موظفون متدربون</translation>
  </message>
  <message>
   <source>Transmitted on</source>
   <translation>تاريخ الإحالة</translation>
  </message>
  <message>
   <source>Two halves: one for the depositor, one for the file</source>
   <translation>نسختان: واحدة للمودع وأخرى تحفظ بالملف</translation>
  </message>
  <message>
   <source>Type of request</source>
   <translation>نوع الطلب</translation>
  </message>
  <message>
   <source>Type of request and person concerned</source>
   <translation>نوع الطلب والمعني به</translation>
  </message>
  <message>
   <source>Under law 55.19 on the simplification of procedures, these papers are asked for once, in one copy, without any certification of copies.</source>
   <translation>وطبقا لأحكام القانون رقم 55.19 المتعلق بتبسيط المساطر والإجراءات الإدارية، تطلب هذه الوثائق مرة واحدة، في نسخة واحدة، ودون الإشهاد على مطابقتها لأصولها.</translation>
  </message>
  <message>
   <source>Under the authority of:</source>
   <translation>تحت إشراف:</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>المصلحة</translation>
  </message>
  <message>
   <source>Unit's copy, kept in the file</source>
   <translation>نسخة المصلحة — تحفظ بالملف</translation>
  </message>
  <message>
   <source>Urgent case</source>
   <translation>حالة استعجالية</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>صالحة من</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>صالحة إلى غاية</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>Visit report</source>
   <translation>تقرير الزيارة</translation>
  </message>
  <message>
   <source>Waiting list</source>
   <translation>لائحة الانتظار</translation>
  </message>
  <message>
   <source>Way of deposit</source>
   <translation>طريقة الإيداع</translation>
  </message>
  <message>
   <source>What</source>
   <translation>البيان</translation>
  </message>
  <message>
   <source>What each account did</source>
   <translation>ما قام به كل حساب</translation>
  </message>
  <message>
   <source>What each of the family may ask for, what is used, and when again</source>
   <translation>ما يمكن لكل فرد من الأسرة طلبه، وما استنفد، ومتى يتاح من جديد</translation>
  </message>
  <message>
   <source>What is sent to a body, with the stub it sends back</source>
   <translation>ما يحال على الجهة، مع الإشعار بالتوصل الذي تعيده</translation>
  </message>
  <message>
   <source>What is to come cannot be attested. Choose a day until today.</source>
   <translation>لا يشهد بما لم يأت بعد. المرجو اختيار يوم لا يتجاوز اليوم الحالي.</translation>
  </message>
  <message>
   <source>What it was</source>
   <translation>موضوعه</translation>
  </message>
  <message>
   <source>What one head leaves to the next, with annexes and reserves</source>
   <translation>ما يسلمه رئيس المصلحة لخلفه، بملاحقه وتحفظاته</translation>
  </message>
  <message>
   <source>What stays: numbers, kinds, dates, decisions and amounts, so that the registers keep no gap; and the audit trail, whose lines are chained and keep what they told until the end of the trail's own term. Backups made before today still hold the data until they are rotated.</source>
   <translation>ما يبقى: الأرقام والأنواع والتواريخ والقرارات والمبالغ حتى لا تنقطع السجلات؛ وسجل التتبع، لأن أسطره مترابطة وتحفظ ما ورد فيها إلى انتهاء مدته هو. والنسخ الاحتياطية السابقة لهذا اليوم تحتفظ بالمعطيات إلى حين تدويرها.</translation>
  </message>
  <message>
   <source>What the retention list let go: by class, number and agreement</source>
   <translation>ما أُتلف وفق جدول الإتلاف: بالصنف والرقم ومرجع الموافقة</translation>
  </message>
  <message>
   <source>What waits</source>
   <translation>المهام</translation>
  </message>
  <message>
   <source>What waits today, by kind, to be taken in hand line by line</source>
   <translation>مهام اليوم حسب النوع، للإنجاز سطرا سطرا</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>ما طُلب</translation>
  </message>
  <message>
   <source>What was corrected</source>
   <translation>ما صُحِّح</translation>
  </message>
  <message>
   <source>What was counted</source>
   <translation>ما جرى عده</translation>
  </message>
  <message>
   <source>What was decided and why, the amount, the appeal, what comes next</source>
   <translation>القرار وتعليله، والمبلغ، والتظلم، وما يليه</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>العملية</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>المعاينات</translation>
  </message>
  <message>
   <source>What was found, or a form to take along when nothing is recorded</source>
   <translation>ما تمت معاينته، أو استمارة تملأ باليد إن لم يسجل أي تقرير</translation>
  </message>
  <message>
   <source>What was granted</source>
   <translation>خلاصة الاستفادة</translation>
  </message>
  <message>
   <source>What was said in it</source>
   <translation>ما ورد فيه</translation>
  </message>
  <message>
   <source>What was seen or taken out</source>
   <translation>ما اطُّلع عليه أو استُخرج</translation>
  </message>
  <message>
   <source>When</source>
   <translation>التاريخ والساعة</translation>
  </message>
  <message>
   <source>When it was made</source>
   <translation>عند إنجاز النسخة</translation>
  </message>
  <message>
   <source>Where to keep it, and what it is for</source>
   <translation>مكان حفظه وكيفية استعماله</translation>
  </message>
  <message>
   <source>Which copy was restored, what it held, and whether it agrees</source>
   <translation>النسخة المسترجعة ومحتواها ومدى مطابقتها</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>من</translation>
  </message>
  <message>
   <source>Who destroyed</source>
   <translation>القائم بالإتلاف</translation>
  </message>
  <message>
   <source>Who did the drill</source>
   <translation>منجز التجربة</translation>
  </message>
  <message>
   <source>Who has a place this season and who waits, by a rule that is said</source>
   <translation>من له مكان هذا الموسم ومن ينتظر، وفق قاعدة مبينة</translation>
  </message>
  <message>
   <source>Who saw or took out data of this file</source>
   <translation>من اطلع على معطيات هذا الملف أو استخرجها</translation>
  </message>
  <message>
   <source>Who saw, changed and printed the file, and when (law 09-08)</source>
   <translation>من اطلع على الملف ومن غيّره ومن طبعه، ومتى (القانون 09-08)</translation>
  </message>
  <message>
   <source>Whoever holds this sheet can open every file of the office: hand it over against a signature when the unit head changes.</source>
   <translation>من كانت هذه الورقة في حوزته أمكنه فتح جميع ملفات المكتب: تُسلَّم مقابل توقيع عند تغيير رئيس المصلحة.</translation>
  </message>
  <message>
   <source>Widows and orphans are {served} of those served, as large as their share of those on file ({registered}).</source>
   <translation>حصة الأرامل واليتامى من المستفيدين {served}، وهي مساوية لحصتهم من المسجلين ({registered}).</translation>
  </message>
  <message>
   <source>Widows and orphans are {served} of those served, less than their share of those on file ({registered}).</source>
   <translation>حصة الأرامل واليتامى من المستفيدين {served}، وهي دون حصتهم من المسجلين ({registered}).</translation>
  </message>
  <message>
   <source>Widows and orphans are {served} of those served, more than their share of those on file ({registered}).</source>
   <translation>حصة الأرامل واليتامى من المستفيدين {served}، وهي تفوق حصتهم من المسجلين ({registered}).</translation>
  </message>
  <message>
   <source>Widows and widowers</source>
   <translation>أرامل</translation>
  </message>
  <message>
   <source>With a decision in favour</source>
   <translation>المقبولون</translation>
  </message>
  <message>
   <source>With the deciding body</source>
   <translation>لدى جهة البت</translation>
  </message>
  <message>
   <source>With this, the amount granted is paid in full.</source>
   <translation>وبذلك يكون المبلغ الممنوح قد صرف كاملا.</translation>
  </message>
  <message>
   <source>Within the term</source>
   <translation>داخل الأجل</translation>
  </message>
  <message>
   <source>Words searched</source>
   <translation>عبارة البحث</translation>
  </message>
  <message>
   <source>Work or studies, and income</source>
   <translation>العمل أو الدراسة، والدخل</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>كتبها</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>السنة</translation>
  </message>
  <message>
   <source>Year before</source>
   <translation>السنة السابقة</translation>
  </message>
  <message>
   <source>Year {year}</source>
   <translation>سنة {year}</translation>
  </message>
  <message>
   <source>Yearly activity report</source>
   <translation>تقرير النشاط السنوي</translation>
  </message>
  <message>
   <source>You may bring them to the unit, from Monday to Friday, or send them by mail or through the hierarchical channel, with the number of the request. A receipt is given at once.</source>
   <translation>ويمكنكم إيداعها بهذه المصلحة، من الاثنين إلى الجمعة، أو توجيهها عن طريق البريد أو السلم الإداري، مع ذكر رقم الطلب، ويسلم لكم عنها وصل فوري.</translation>
  </message>
  <message>
   <source>You may lodge a written and reasoned appeal at this unit within {term} of being notified of this letter, with the papers that support it. A receipt is given at once.</source>
   <translation>ولكم أن تتقدموا بتظلم مكتوب ومعلل لدى هذه المصلحة داخل أجل {term} من تاريخ تبليغكم هذا الإشعار، مرفقا بما يدعمه من وثائق، ويسلم لكم عنه وصل إيداع فوري.</translation>
  </message>
  <message>
   <source>Your last word</source>
   <translation>آخر ما ورد منكم</translation>
  </message>
  <message>
   <source>Your request no. {number} lodged on {date}</source>
   <translation>طلبكم رقم {number} المودع بتاريخ {date}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>قبوله</translation>
  </message>
  <message>
   <source>accepted in part</source>
   <translation>قبوله جزئيا</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>مطابق</translation>
  </message>
  <message>
   <source>all</source>
   <translation>جميع الفترات</translation>
  </message>
  <message>
   <source>all providers</source>
   <translation>جميع الجهات</translation>
  </message>
  <message>
   <source>all states</source>
   <translation>جميع الحالات</translation>
  </message>
  <message>
   <source>all types</source>
   <translation>جميع الأنواع</translation>
  </message>
  <message numerus="yes">
   <source>and %n on the waiting list ({words})</source>
   <translation>
    <numerusform>ولا أحد في لائحة الانتظار ({words})</numerusform>
    <numerusform>ومترشح واحد في لائحة الانتظار ({words})</numerusform>
    <numerusform>ومترشحين في لائحة الانتظار ({words})</numerusform>
    <numerusform>و%n مترشحين في لائحة الانتظار ({words})</numerusform>
    <numerusform>و%n مترشحا في لائحة الانتظار ({words})</numerusform>
    <numerusform>و%n مترشح في لائحة الانتظار ({words})</numerusform>
   </translation>
  </message>
  <message>
   <source>answered</source>
   <translation>منتهية</translation>
  </message>
  <message>
   <source>at the hour of</source>
   <translation>على الساعة</translation>
  </message>
  <message>
   <source>born in {year}</source>
   <translation>المزداد سنة {year}</translation>
  </message>
  <message>
   <source>born in {year} (woman)</source>
   <translation>المزدادة سنة {year}</translation>
  </message>
  <message>
   <source>born on {date}</source>
   <translation>المزداد بتاريخ {date}</translation>
  </message>
  <message>
   <source>born on {date} (woman)</source>
   <translation>المزدادة بتاريخ {date}</translation>
  </message>
  <message>
   <source>boy fostered (kafala) by {principal}</source>
   <translation>المكفول من طرف {principal}</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <source>continued</source>
   <translation>تابع</translation>
  </message>
  <message>
   <source>corresponding to</source>
   <translation>الموافق لـ</translation>
  </message>
  <message>
   <source>corresponding to {date}</source>
   <translation>الموافق لـ {date}</translation>
  </message>
  <message>
   <source>counted up to {date}</source>
   <translation>محصور إلى غاية {date}</translation>
  </message>
  <message>
   <source>date of deposit, ascending</source>
   <translation>تاريخ الإيداع تصاعديا</translation>
  </message>
  <message>
   <source>daughter of {principal}</source>
   <translation>ابنة {principal}</translation>
  </message>
  <message>
   <source>decision of {body} no. {number} of {date}</source>
   <translation>قرار {body} رقم {number} بتاريخ {date}</translation>
  </message>
  <message>
   <source>decision of {body} of {date}</source>
   <translation>قرار {body} بتاريخ {date}</translation>
  </message>
  <message>
   <source>decisions in favour first, then {rule}</source>
   <translation>المقبولون بقرار أولا، ثم {rule}</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>غير مطابق</translation>
  </message>
  <message>
   <source>ends soon</source>
   <translation>ينتهي قريبا</translation>
  </message>
  <message>
   <source>entitled</source>
   <translation>له الحق</translation>
  </message>
  <message>
   <source>entitled until {date}</source>
   <translation>له الحق إلى غاية {date}</translation>
  </message>
  <message>
   <source>estimate, not binding</source>
   <translation>تقدير غير ملزم</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>تقدير</translation>
  </message>
  <message>
   <source>father of {principal}</source>
   <translation>والد {principal}</translation>
  </message>
  <message>
   <source>form to fill in by hand</source>
   <translation>استمارة تملأ باليد</translation>
  </message>
  <message>
   <source>formerly {number}</source>
   <translation>سابقا {number}</translation>
  </message>
  <message>
   <source>from {first} on</source>
   <translation>ابتداء من {first}</translation>
  </message>
  <message>
   <source>from {first} to {last}</source>
   <translation>من {first} إلى {last}</translation>
  </message>
  <message>
   <source>girl fostered (kafala) by {principal}</source>
   <translation>المكفولة من طرف {principal}</translation>
  </message>
  <message>
   <source>granted {sum}</source>
   <translation>الممنوح {sum}</translation>
  </message>
  <message>
   <source>her mother: {name}</source>
   <translation>أمها: {name}</translation>
  </message>
  <message>
   <source>his mother: {name}</source>
   <translation>أمه: {name}</translation>
  </message>
  <message>
   <source>holder of identity card no. {number}</source>
   <translation>الحامل للبطاقة الوطنية للتعريف رقم {number}</translation>
  </message>
  <message>
   <source>holder of identity card no. {number} (woman)</source>
   <translation>الحاملة للبطاقة الوطنية للتعريف رقم {number}</translation>
  </message>
  <message>
   <source>husband of {principal}</source>
   <translation>زوج {principal}</translation>
  </message>
  <message>
   <source>inquiry of {date}</source>
   <translation>بحث بتاريخ {date}</translation>
  </message>
  <message>
   <source>inquiry of {date} by {name}</source>
   <translation>بحث بتاريخ {date}، أنجزه {name}</translation>
  </message>
  <message>
   <source>legal guardian of {name}</source>
   <translation>النائب(ة) الشرعي(ة) عن {name}</translation>
  </message>
  <message>
   <source>lodged {period}</source>
   <translation>المودعة {period}</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>ناقصة</translation>
  </message>
  <message>
   <source>mother of {principal}</source>
   <translation>والدة {principal}</translation>
  </message>
  <message>
   <source>never served</source>
   <translation>لم يسبق</translation>
  </message>
  <message>
   <source>no address on record</source>
   <translation>لا عنوان مسجل</translation>
  </message>
  <message>
   <source>no earlier request had used it up.</source>
   <translation>لم يستنفده أي طلب سابق.</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>دون حد</translation>
  </message>
  <message>
   <source>no. {number}</source>
   <translation>رقم {number}</translation>
  </message>
  <message>
   <source>not sound</source>
   <translation>غير سليمة</translation>
  </message>
  <message>
   <source>notification of a decision: acceptance</source>
   <translation>إشعار بقرار: قبول</translation>
  </message>
  <message>
   <source>notification of a decision: partial acceptance</source>
   <translation>إشعار بقرار: قبول جزئي</translation>
  </message>
  <message>
   <source>notification of a decision: refusal</source>
   <translation>إشعار بقرار: رفض معلل</translation>
  </message>
  <message>
   <source>notified on {date}, {channel}</source>
   <translation>بلغ بتاريخ {date}، {channel}</translation>
  </message>
  <message numerus="yes">
   <source>of which %n overdue</source>
   <translation>
    <numerusform>لا طلب متجاوز للأجل</numerusform>
    <numerusform>منها طلب واحد متجاوز للأجل</numerusform>
    <numerusform>منها طلبان متجاوزان للأجل</numerusform>
    <numerusform>منها %n طلبات متجاوزة للأجل</numerusform>
    <numerusform>منها %n طلبا متجاوزا للأجل</numerusform>
    <numerusform>منها %n طلب متجاوز للأجل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of which %n sealed envelopes</source>
   <translation>
    <numerusform>دون ظرف سري</numerusform>
    <numerusform>ضمنها ظرف سري مغلق واحد</numerusform>
    <numerusform>ضمنها ظرفان سريان مغلقان</numerusform>
    <numerusform>ضمنها %n ظروف سرية مغلقة</numerusform>
    <numerusform>ضمنها %n ظرفا سريا مغلقا</numerusform>
    <numerusform>ضمنها %n ظرف سري مغلق</numerusform>
   </translation>
  </message>
  <message>
   <source>of which in part</source>
   <translation>منها جزئيا</translation>
  </message>
  <message>
   <source>of which overdue</source>
   <translation>منها متجاوزة للأجل</translation>
  </message>
  <message>
   <source>on the request «{type}»</source>
   <translation>في شأن طلب «{type}»</translation>
  </message>
  <message>
   <source>open</source>
   <translation>مفتوح</translation>
  </message>
  <message>
   <source>open only</source>
   <translation>الجارية فقط</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>اختيارية</translation>
  </message>
  <message>
   <source>orphan daughter of {principal}</source>
   <translation>يتيمة {principal}</translation>
  </message>
  <message>
   <source>orphan son of {principal}</source>
   <translation>يتيم {principal}</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>متجاوز للأجل</translation>
  </message>
  <message>
   <source>overdue only</source>
   <translation>المتجاوزة للأجل فقط</translation>
  </message>
  <message>
   <source>paid {paid}, left to pay {left}</source>
   <translation>صرف {paid}، والباقي للصرف {left}</translation>
  </message>
  <message>
   <source>patient: {name}</source>
   <translation>المريض: {name}</translation>
  </message>
  <message>
   <source>pending on {date}</source>
   <translation>جارية في {date}</translation>
  </message>
  <message>
   <source>presented to: {body}</source>
   <translation>مقدمة إلى: {body}</translation>
  </message>
  <message>
   <source>prolonged</source>
   <translation>ممدد</translation>
  </message>
  <message>
   <source>read by rows, each from the left; 0 and 1 are always digits</source>
   <translation>يُقرأ سطرا سطرا من اليسار إلى اليمين؛ 0 و1 رقمان دائما</translation>
  </message>
  <message>
   <source>received</source>
   <translation>متوصل بها</translation>
  </message>
  <message>
   <source>received by you on {date}</source>
   <translation>توصلتم بها بتاريخ {date}</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>عدم الاستجابة له</translation>
  </message>
  <message>
   <source>request for the papers that complete a file</source>
   <translation>طلب استكمال وثائق ملف</translation>
  </message>
  <message>
   <source>requested {sum}</source>
   <translation>المطلوب {sum}</translation>
  </message>
  <message>
   <source>sealed envelope no. {number}</source>
   <translation>ظرف سري رقم {number}</translation>
  </message>
  <message>
   <source>season {year}</source>
   <translation>موسم {year}</translation>
  </message>
  <message>
   <source>served before</source>
   <translation>سبقت له الاستفادة</translation>
  </message>
  <message>
   <source>service number {number}</source>
   <translation>الرقم المهني {number}</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>مصفى</translation>
  </message>
  <message>
   <source>since {date}</source>
   <translation>منذ {date}</translation>
  </message>
  <message>
   <source>social and health</source>
   <translation>اجتماعية وصحية</translation>
  </message>
  <message>
   <source>son of {principal}</source>
   <translation>ابن {principal}</translation>
  </message>
  <message>
   <source>sound</source>
   <translation>سليمة</translation>
  </message>
  <message numerus="yes">
   <source>suspended for %n days</source>
   <translation>
    <numerusform>دون توقف</numerusform>
    <numerusform>توقف يوما واحدا</numerusform>
    <numerusform>توقف يومين</numerusform>
    <numerusform>توقف %n أيام</numerusform>
    <numerusform>توقف %n يوما</numerusform>
    <numerusform>توقف %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>suspended until the papers are complete</source>
   <translation>متوقف إلى حين استكمال الوثائق</translation>
  </message>
  <message>
   <source>taken over from the register</source>
   <translation>منقول من السجل القديم</translation>
  </message>
  <message>
   <source>term suspended</source>
   <translation>توقف الأجل</translation>
  </message>
  <message>
   <source>the Foundation</source>
   <translation>المؤسسة</translation>
  </message>
  <message numerus="yes">
   <source>the first %n, by their term</source>
   <translation>
    <numerusform>دون سطور</numerusform>
    <numerusform>الأولى حسب الأجل</numerusform>
    <numerusform>الأوليان حسب الأجل</numerusform>
    <numerusform>%n الأولى حسب الأجل</numerusform>
    <numerusform>%n الأولى حسب الأجل</numerusform>
    <numerusform>%n الأولى حسب الأجل</numerusform>
   </translation>
  </message>
  <message>
   <source>the first of the month</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>the health inspection</source>
   <translation>المفتشية الصحية</translation>
  </message>
  <message>
   <source>the late {name} (man)</source>
   <translation>المرحوم {name}</translation>
  </message>
  <message>
   <source>the late {name} (woman)</source>
   <translation>المرحومة {name}</translation>
  </message>
  <message>
   <source>the mutual</source>
   <translation>التعاضدية</translation>
  </message>
  <message>
   <source>the person concerned</source>
   <translation>المعني بالأمر</translation>
  </message>
  <message>
   <source>the person concerned (woman)</source>
   <translation>المعنية بالأمر</translation>
  </message>
  <message>
   <source>the principal</source>
   <translation>صاحب الملف</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>the request referred to above</source>
   <translation>الطلب المشار إليه في المرجع أعلاه</translation>
  </message>
  <message>
   <source>the rights holders of {late}</source>
   <translation>ذوي حقوق {late}</translation>
  </message>
  <message>
   <source>to be produced to {body}</source>
   <translation>للإدلاء بها لدى {body}</translation>
  </message>
  <message>
   <source>to be used where needed</source>
   <translation>للإدلاء بها عند الحاجة</translation>
  </message>
  <message>
   <source>to the unit head, in writing or at the counter</source>
   <translation>لدى رئيس المصلحة، كتابة أو بالشباك</translation>
  </message>
  <message>
   <source>to {addressee}</source>
   <translation>إلى {addressee}</translation>
  </message>
  <message>
   <source>too long for a label</source>
   <translation>أطول من أن يسع في ملصق</translation>
  </message>
  <message>
   <source>under the authority of {supervisor}</source>
   <translation>تحت إشراف {supervisor}</translation>
  </message>
  <message>
   <source>until {last}</source>
   <translation>إلى غاية {last}</translation>
  </message>
  <message>
   <source>urgent</source>
   <translation>استعجالي</translation>
  </message>
  <message>
   <source>visit of {date}</source>
   <translation>زيارة بتاريخ {date}</translation>
  </message>
  <message>
   <source>what is not settled is an estimate, not binding</source>
   <translation>ما لم يصف تقدير غير ملزم</translation>
  </message>
  <message>
   <source>widow of {principal}</source>
   <translation>أرملة {principal}</translation>
  </message>
  <message>
   <source>widower of {principal}</source>
   <translation>أرمل {principal}</translation>
  </message>
  <message>
   <source>wife of {principal}</source>
   <translation>زوجة {principal}</translation>
  </message>
  <message>
   <source>without any gap in the sequence of numbers</source>
   <translation>دون انقطاع في تسلسل الأرقام</translation>
  </message>
  <message>
   <source>without limit</source>
   <translation>بدون أجل</translation>
  </message>
  <message>
   <source>your request referred to above</source>
   <translation>طلبكم المشار إليه في المرجع أعلاه</translation>
  </message>
  <message>
   <source>{amount} on {date}, {mode}</source>
   <translation>{amount} بتاريخ {date}، {mode}</translation>
  </message>
  <message>
   <source>{decision}, for an amount of {amount} ({words}).</source>
   <translation>{decision}، بمبلغ قدره {amount} ({words}).</translation>
  </message>
  <message>
   <source>{institution} under number {number}</source>
   <translation>{institution} تحت رقم {number}</translation>
  </message>
  <message>
   <source>{name}, fallen on duty (man)</source>
   <translation>المرحوم {name}، شهيد الواجب</translation>
  </message>
  <message>
   <source>{name}, fallen on duty (woman)</source>
   <translation>المرحومة {name}، شهيدة الواجب</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} م.ب</translation>
  </message>
  <message>
   <source>{opening} benefited (man) from the following service: {service}.</source>
   <translation>{opening} استفاد من الخدمة التالية: {service}.</translation>
  </message>
  <message>
   <source>{opening} benefited (man) in {year} from the following services:</source>
   <translation>{opening} استفاد خلال سنة {year} من الخدمات التالية:</translation>
  </message>
  <message>
   <source>{opening} benefited (woman) from the following service: {service}.</source>
   <translation>{opening} استفادت من الخدمة التالية: {service}.</translation>
  </message>
  <message>
   <source>{opening} benefited (woman) in {year} from the following services:</source>
   <translation>{opening} استفادت خلال سنة {year} من الخدمات التالية:</translation>
  </message>
  <message>
   <source>{opening} did not benefit (man), from {first} to {last}, from any of the services that go through this unit, by the registers it keeps.</source>
   <translation>{opening} لم يستفد، خلال الفترة الممتدة من {first} إلى {last}، من أي خدمة من الخدمات التي تؤدى عن طريق هذه المصلحة، وذلك حسب السجلات الممسوكة لديها.</translation>
  </message>
  <message>
   <source>{opening} did not benefit (man), from {first} to {last}, from the following service, by the registers this unit keeps: {service}.</source>
   <translation>{opening} لم يستفد، خلال الفترة الممتدة من {first} إلى {last}، حسب السجلات الممسوكة لدى هذه المصلحة، من الخدمة التالية: {service}.</translation>
  </message>
  <message>
   <source>{opening} did not benefit (woman), from {first} to {last}, from any of the services that go through this unit, by the registers it keeps.</source>
   <translation>{opening} لم تستفد، خلال الفترة الممتدة من {first} إلى {last}، من أي خدمة من الخدمات التي تؤدى عن طريق هذه المصلحة، وذلك حسب السجلات الممسوكة لديها.</translation>
  </message>
  <message>
   <source>{opening} did not benefit (woman), from {first} to {last}, from the following service, by the registers this unit keeps: {service}.</source>
   <translation>{opening} لم تستفد، خلال الفترة الممتدة من {first} إلى {last}، حسب السجلات الممسوكة لدى هذه المصلحة، من الخدمة التالية: {service}.</translation>
  </message>
  <message>
   <source>{opening} is a member (man) of {institutions}.</source>
   <translation>{opening} منخرط في {institutions}.</translation>
  </message>
  <message>
   <source>{opening} is a member (woman) of {institutions}.</source>
   <translation>{opening} منخرطة في {institutions}.</translation>
  </message>
  <message>
   <source>{opening} is entered (man) among the rights holders of a member of {institutions}.</source>
   <translation>{opening} مسجل ضمن ذوي حقوق منخرط في {institutions}.</translation>
  </message>
  <message>
   <source>{opening} is entered (woman) among the rights holders of a member of {institutions}.</source>
   <translation>{opening} مسجلة ضمن ذوي حقوق منخرط في {institutions}.</translation>
  </message>
  <message>
   <source>{opening} never benefited (man) from the following service, by the registers this unit keeps: {service}.</source>
   <translation>{opening} لم يسبق له أن استفاد، حسب السجلات الممسوكة لدى هذه المصلحة، من الخدمة التالية: {service}.</translation>
  </message>
  <message>
   <source>{opening} never benefited (woman) from the following service, by the registers this unit keeps: {service}.</source>
   <translation>{opening} لم يسبق لها أن استفادت، حسب السجلات الممسوكة لدى هذه المصلحة، من الخدمة التالية: {service}.</translation>
  </message>
  <message>
   <source>{opening} was granted (man) the following service: {service}.</source>
   <translation>{opening} تقررت استفادته من الخدمة التالية: {service}.</translation>
  </message>
  <message>
   <source>{opening} was granted (woman) the following service: {service}.</source>
   <translation>{opening} تقررت استفادتها من الخدمة التالية: {service}.</translation>
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
   <translation>{received} تحت رقم {reference}</translation>
  </message>
  <message>
   <source>{service}, on {date} (request no. {number})</source>
   <translation>{service}، بتاريخ {date} (الطلب رقم {number})</translation>
  </message>
  <message>
   <source>{service}: {amount}, on {date} (request no. {number})</source>
   <translation>{service}: {amount}، بتاريخ {date} (الطلب رقم {number})</translation>
  </message>
  <message>
   <source>{town}, on</source>
   <translation>{town}، في</translation>
  </message>
 </context>
 <context>
  <name>RequestPage</name>
  <message>
   <source>Account paid to</source>
   <translation>الحساب المؤدى إليه</translation>
  </message>
  <message>
   <source>Agreement {number}</source>
   <translation>الموافقة رقم {number}</translation>
  </message>
  <message>
   <source>Amount requested</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>Amounts</source>
   <translation>المبالغ</translation>
  </message>
  <message numerus="yes">
   <source>Answered %n days late</source>
   <translation>
    <numerusform>بُت فيه داخل الأجل</numerusform>
    <numerusform>بُت فيه متأخرا بيوم واحد</numerusform>
    <numerusform>بُت فيه متأخرا بيومين</numerusform>
    <numerusform>بُت فيه متأخرا بـ %n أيام</numerusform>
    <numerusform>بُت فيه متأخرا بـ %n يوما</numerusform>
    <numerusform>بُت فيه متأخرا بـ %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered in time</source>
   <translation>بُت فيه داخل الأجل</translation>
  </message>
  <message>
   <source>Attestation of benefit</source>
   <translation>شهادة استفادة</translation>
  </message>
  <message>
   <source>Beyond the ceiling by the unit head: {reason}</source>
   <translation>تجاوز السقف بقرار رئيس المصلحة: {reason}</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>طريقة الإيداع</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>مستكمل</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>سري</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>المسار</translation>
  </message>
  <message>
   <source>Data of the request</source>
   <translation>معطيات الطلب</translation>
  </message>
  <message>
   <source>Days gone</source>
   <translation>أيام مضت</translation>
  </message>
  <message>
   <source>Days late</source>
   <translation>أيام التأخر</translation>
  </message>
  <message>
   <source>Days left</source>
   <translation>أيام باقية</translation>
  </message>
  <message>
   <source>Days stopped</source>
   <translation>أيام التوقف</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>الجهة المقررة</translation>
  </message>
  <message>
   <source>Decision: {body}</source>
   <translation>قرار: {body}</translation>
  </message>
  <message>
   <source>Deletion</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Depositor</source>
   <translation>المودع</translation>
  </message>
  <message>
   <source>Dispatch slip</source>
   <translation>ورقة الإرسال</translation>
  </message>
  <message>
   <source>Ended on {day}</source>
   <translation>انتهى يوم {day}</translation>
  </message>
  <message>
   <source>Ends on {day}</source>
   <translation>ينتهي يوم {day}</translation>
  </message>
  <message>
   <source>File {number}</source>
   <translation>الملف {number}</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>طي</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>المبلغ المقبول</translation>
  </message>
  <message>
   <source>Granted, left to pay</source>
   <translation>مقبول في انتظار الصرف</translation>
  </message>
  <message>
   <source>It grows by each day of the stop</source>
   <translation>يُمدد بقدر أيام التوقف</translation>
  </message>
  <message>
   <source>It was to end on {day}</source>
   <translation>كان الأجل ينتهي يوم {day}</translation>
  </message>
  <message numerus="yes">
   <source>Its term was %n days</source>
   <translation>
    <numerusform>أجله اليوم نفسه</numerusform>
    <numerusform>أجله يوم واحد</numerusform>
    <numerusform>أجله يومان</numerusform>
    <numerusform>أجله %n أيام</numerusform>
    <numerusform>أجله %n يوما</numerusform>
    <numerusform>أجله %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Late</source>
   <translation>متأخر</translation>
  </message>
  <message>
   <source>Left to pay</source>
   <translation>الباقي للصرف</translation>
  </message>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <source>New reminder</source>
   <translation>تذكير جديد</translation>
  </message>
  <message>
   <source>Next request</source>
   <translation>الطلب التالي</translation>
  </message>
  <message>
   <source>Not granted</source>
   <translation>غير مقبول</translation>
  </message>
  <message>
   <source>Nothing is left to do here.</source>
   <translation>انتهى مسار هذا الطلب.</translation>
  </message>
  <message>
   <source>Notice of missing papers</source>
   <translation>إشعار باستكمال الوثائق</translation>
  </message>
  <message>
   <source>Notification of the decision</source>
   <translation>إشعار بالقرار</translation>
  </message>
  <message>
   <source>Number in the old register</source>
   <translation>الرقم في السجل القديم</translation>
  </message>
  <message>
   <source>Opinion and decision</source>
   <translation>الرأي والقرار</translation>
  </message>
  <message>
   <source>Opinion of the unit head</source>
   <translation>رأي رئيس المصلحة</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>المصروف</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Presentation sheet with the opinion</source>
   <translation>بطاقة تقديم الطلب مع الرأي</translation>
  </message>
  <message>
   <source>Previous request</source>
   <translation>الطلب السابق</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>طباعة</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>قراءة</translation>
  </message>
  <message>
   <source>Receipt of the deposit</source>
   <translation>وصل الإيداع</translation>
  </message>
  <message>
   <source>Record the papers received</source>
   <translation>تسجيل الوثائق المتوصل بها</translation>
  </message>
  <message>
   <source>Registered at</source>
   <translation>تاريخ التسجيل</translation>
  </message>
  <message>
   <source>Registered by</source>
   <translation>سجله</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>التقارير</translation>
  </message>
  <message>
   <source>Reports that are confidential are shown to who may see them, with a reason.</source>
   <translation>التقارير السرية تظهر لمن يخول له دوره الاطلاع عليها، مع بيان السبب.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Sheet of the request</source>
   <translation>بطاقة الطلب</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>الأجل</translation>
  </message>
  <message>
   <source>The papers received are recorded.</source>
   <translation>سُجلت الوثائق المتوصل بها.</translation>
  </message>
  <message>
   <source>The person was told on {date}: {channel}</source>
   <translation>بلغ المعني بالأمر في {date}: {channel}</translation>
  </message>
  <message>
   <source>The request {number} is in the trash.</source>
   <translation>الطلب {number} في سلة المحذوفات.</translation>
  </message>
  <message>
   <source>This grant went beyond the budget line «{line}» by {amount}.</source>
   <translation>تجاوز هذا القرار بند الميزانية «{line}» بمبلغ {amount}.</translation>
  </message>
  <message>
   <source>This request cannot be shown. Go back to the list.</source>
   <translation>تعذر عرض هذا الطلب. ارجع إلى اللائحة.</translation>
  </message>
  <message>
   <source>Two moments side by side</source>
   <translation>مقارنة لحظتين</translation>
  </message>
  <message>
   <source>Urgent since {date}: the answer is aimed at within 24 hours, one working day.</source>
   <translation>استعجالي منذ {date}: الجواب مستهدف داخل 24 ساعة، أي يوم عمل واحد.</translation>
  </message>
  <message>
   <source>Usual ceiling {amount}</source>
   <translation>السقف المعتاد {amount}</translation>
  </message>
  <message>
   <source>a scan is kept</source>
   <translation>توجد نسخة ممسوحة محفوظة</translation>
  </message>
  <message>
   <source>deposited on {date}</source>
   <translation>أودع في {date}</translation>
  </message>
  <message>
   <source>file of {principal}</source>
   <translation>ملف {principal}</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>ناقصة</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>اختيارية</translation>
  </message>
  <message>
   <source>since {date}</source>
   <translation>منذ {date}</translation>
  </message>
  <message numerus="yes">
   <source>stopped for %n days, from {first} to {last}</source>
   <translation>
    <numerusform>توقف من {first} إلى {last}</numerusform>
    <numerusform>توقف يوما واحدا: من {first} إلى {last}</numerusform>
    <numerusform>توقف يومين: من {first} إلى {last}</numerusform>
    <numerusform>توقف %n أيام: من {first} إلى {last}</numerusform>
    <numerusform>توقف %n يوما: من {first} إلى {last}</numerusform>
    <numerusform>توقف %n يوم: من {first} إلى {last}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>stopped for %n days, since {first}</source>
   <translation>
    <numerusform>متوقف منذ {first}</numerusform>
    <numerusform>متوقف منذ {first} (يوم واحد)</numerusform>
    <numerusform>متوقف منذ {first} (يومان)</numerusform>
    <numerusform>متوقف منذ {first} (%n أيام)</numerusform>
    <numerusform>متوقف منذ {first} (%n يوما)</numerusform>
    <numerusform>متوقف منذ {first} (%n يوم)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>stopped several times, %n days in all</source>
   <translation>
    <numerusform>توقف مرات</numerusform>
    <numerusform>توقف مرات، يوما واحدا في المجموع</numerusform>
    <numerusform>توقف مرات، يومين في المجموع</numerusform>
    <numerusform>توقف مرات، %n أيام في المجموع</numerusform>
    <numerusform>توقف مرات، %n يوما في المجموع</numerusform>
    <numerusform>توقف مرات، %n يوم في المجموع</numerusform>
   </translation>
  </message>
  <message>
   <source>valid from {date}</source>
   <translation>صالحة من {date}</translation>
  </message>
  <message>
   <source>valid until {date}</source>
   <translation>صالحة إلى غاية {date}</translation>
  </message>
  <message numerus="yes">
   <source>{gone} of %n days gone</source>
   <translation>
    <numerusform>مضى {gone} يوم</numerusform>
    <numerusform>مضى {gone} من يوم واحد</numerusform>
    <numerusform>مضى {gone} من يومين</numerusform>
    <numerusform>مضى {gone} من %n أيام</numerusform>
    <numerusform>مضى {gone} من %n يوما</numerusform>
    <numerusform>مضى {gone} من %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} of {total}</source>
   <translation>{place} من {total}</translation>
  </message>
  <message>
   <source>{slip} · {date}</source>
   <translation>{slip} · {date}</translation>
  </message>
  <message>
   <source>{step} ({reason})</source>
   <translation>{step} ({reason})</translation>
  </message>
  <message>
   <source>{step}: recorded for {number}.</source>
   <translation>{step}: سُجل للطلب {number}.</translation>
  </message>
  <message>
   <source>{step}: {outcome}</source>
   <translation>{step}: {outcome}</translation>
  </message>
  <message>
   <source>{there} of {all}</source>
   <translation>{there} من {all}</translation>
  </message>
 </context>
 <context>
  <name>RequestStep</name>
  <message>
   <source>Account number (RIB)</source>
   <translation>رقم الحساب البنكي (RIB)</translation>
  </message>
  <message>
   <source>Agreement number</source>
   <translation>رقم الموافقة</translation>
  </message>
  <message>
   <source>Amount granted</source>
   <translation>المبلغ المقبول</translation>
  </message>
  <message>
   <source>Amount paid</source>
   <translation>المبلغ المصروف</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Confidential report</source>
   <translation>تقرير سري</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Deciding body</source>
   <translation>جهة البت</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>مضمون القرار</translation>
  </message>
  <message>
   <source>Decision number</source>
   <translation>رقم القرار</translation>
  </message>
  <message>
   <source>Grounds in words (needed for a refusal or a part)</source>
   <translation>التعليل (لازم عند الرفض أو القبول الجزئي)</translation>
  </message>
  <message>
   <source>Grounds of the opinion (needed unless it is favourable)</source>
   <translation>تعليل الرأي (لازم ما لم يكن موافقا)</translation>
  </message>
  <message>
   <source>How the person was told</source>
   <translation>كيفية تبليغ المعني(ة) بالأمر</translation>
  </message>
  <message>
   <source>Mode of payment</source>
   <translation>طريقة الأداء</translation>
  </message>
  <message>
   <source>Opinion of the unit head</source>
   <translation>رأي رئيس المصلحة</translation>
  </message>
  <message>
   <source>Papers that must be brought</source>
   <translation>الوثائق الواجب الإدلاء بها</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Reason of going beyond the ceiling</source>
   <translation>سبب تجاوز السقف</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>الأسباب</translation>
  </message>
  <message>
   <source>Reference of the payment</source>
   <translation>مرجع الأداء</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>The account of the file. Empty it to type another.</source>
   <translation>حساب المستفيد كما في الملف. يمسح لكتابة حساب آخر.</translation>
  </message>
  <message>
   <source>The old register does not say which papers were missing. Check them in the file before you complete it.</source>
   <translation>السجل القديم لا يبين الوثائق الناقصة. ينبغي التحقق منها في الملف قبل استكماله.</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>صالحة من</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>صالحة إلى غاية</translation>
  </message>
 </context>
 <context>
  <name>RequestWords</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>في أجله</numerusform>
    <numerusform>متأخر بيوم واحد</numerusform>
    <numerusform>متأخر بيومين</numerusform>
    <numerusform>متأخر بـ %n أيام</numerusform>
    <numerusform>متأخر بـ %n يوما</numerusform>
    <numerusform>متأخر بـ %n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>ينتهي اليوم</numerusform>
    <numerusform>بقي يوم واحد</numerusform>
    <numerusform>بقي يومان</numerusform>
    <numerusform>بقيت %n أيام</numerusform>
    <numerusform>بقي %n يوما</numerusform>
    <numerusform>بقي %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Term stopped</source>
   <translation>الأجل متوقف</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>استعجالي</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n papers are still missing.</source>
   <translation>
    <numerusform>لا وثيقة ناقصة.</numerusform>
    <numerusform>ما زالت وثيقة واحدة ناقصة.</numerusform>
    <numerusform>ما زالت وثيقتان ناقصتين.</numerusform>
    <numerusform>ما زالت %n وثائق ناقصة.</numerusform>
    <numerusform>ما زالت %n وثيقة ناقصة.</numerusform>
    <numerusform>ما زالت %n وثيقة ناقصة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers are still missing. Note them first.</source>
   <translation>
    <numerusform>لا وثيقة ناقصة.</numerusform>
    <numerusform>ما زالت وثيقة واحدة ناقصة. المرجو تسجيلها أولا.</numerusform>
    <numerusform>ما زالت وثيقتان ناقصتين. المرجو تسجيلهما أولا.</numerusform>
    <numerusform>ما زالت %n وثائق ناقصة. المرجو تسجيلها أولا.</numerusform>
    <numerusform>ما زالت %n وثيقة ناقصة. المرجو تسجيلها أولا.</numerusform>
    <numerusform>ما زالت %n وثيقة ناقصة. المرجو تسجيلها أولا.</numerusform>
   </translation>
  </message>
  <message>
   <source>A partial acceptance grants less than was asked.</source>
   <translation>القبول الجزئي يمنح أقل من المبلغ المطلوب.</translation>
  </message>
  <message>
   <source>A refused request grants nothing. Leave the amount empty.</source>
   <translation>الطلب المرفوض لا يمنح أي مبلغ. المرجو ترك المبلغ فارغا.</translation>
  </message>
  <message>
   <source>A transfer needs the account number (RIB). Type it.</source>
   <translation>التحويل البنكي يتطلب رقم التعريف البنكي (RIB). يرجى إدخاله.</translation>
  </message>
  <message>
   <source>Choose how the amount was paid.</source>
   <translation>يرجى اختيار طريقة الصرف.</translation>
  </message>
  <message>
   <source>Choose how the person was told.</source>
   <translation>يرجى اختيار وسيلة تبليغ المعني بالأمر.</translation>
  </message>
  <message>
   <source>Choose the opinion.</source>
   <translation>يرجى اختيار الرأي.</translation>
  </message>
  <message>
   <source>Choose the papers that must be brought.</source>
   <translation>يرجى تحديد الوثائق المطلوب الإدلاء بها.</translation>
  </message>
  <message>
   <source>Choose what was decided.</source>
   <translation>المرجو اختيار مضمون القرار.</translation>
  </message>
  <message>
   <source>Give the reason: it stays in the course of the request.</source>
   <translation>يرجى بيان السبب: يبقى مدونا في مسار الطلب.</translation>
  </message>
  <message>
   <source>Give the reason: the person has a right to know it.</source>
   <translation>المرجو بيان السبب: من حق المعني بالأمر معرفته.</translation>
  </message>
  <message>
   <source>Give the reasons of an opinion that is not favourable.</source>
   <translation>يرجى تعليل الرأي غير الموافق أو المتحفظ.</translation>
  </message>
  <message>
   <source>Its content is kept closed: read it first, with a reason. Nobody decides on what they did not read.</source>
   <translation>محتوى الطلب محجوب: يرجى الاطلاع عليه أولا مع ذكر السبب، فلا بت فيما لم يُقرأ.</translation>
  </message>
  <message>
   <source>No paper is missing.</source>
   <translation>لا وثيقة ناقصة.</translation>
  </message>
  <message>
   <source>No paper is missing: the request is complete.</source>
   <translation>لا وثيقة ناقصة: الملف مكتمل.</translation>
  </message>
  <message>
   <source>No report can be written on this request.</source>
   <translation>لا يمكن تحرير تقرير حول هذا الطلب.</translation>
  </message>
  <message>
   <source>Say the other reason in words.</source>
   <translation>يرجى بيان السبب الآخر كتابة.</translation>
  </message>
  <message>
   <source>The amount is above the ceiling of {ceiling}.</source>
   <translation>المبلغ يفوق السقف المحدد في {ceiling}.</translation>
  </message>
  <message>
   <source>The content of this request is confidential: only who has the right may see it.</source>
   <translation>مضمون هذا الطلب سري: لا يطلع عليه إلا من له الحق في ذلك.</translation>
  </message>
  <message>
   <source>The date is before the deposit of the request.</source>
   <translation>التاريخ سابق لإيداع الطلب.</translation>
  </message>
  <message>
   <source>The date is before the last step, of {date}. Check both dates.</source>
   <translation>التاريخ سابق لآخر إجراء بتاريخ {date}. يرجى التحقق من التاريخين.</translation>
  </message>
  <message>
   <source>The date is still to come.</source>
   <translation>هذا التاريخ لم يحل بعد.</translation>
  </message>
  <message>
   <source>The deposit cannot be after today. Check the date.</source>
   <translation>لا يمكن أن يكون الإيداع بعد تاريخ اليوم. المرجو التحقق من التاريخ.</translation>
  </message>
  <message>
   <source>The highest amount is below the lowest. Check both.</source>
   <translation>المبلغ الأقصى أقل من الأدنى. يرجى التحقق منهما.</translation>
  </message>
  <message>
   <source>The last day comes before the first. Check both.</source>
   <translation>اليوم الأخير يسبق الأول. يرجى مراجعة التاريخين.</translation>
  </message>
  <message>
   <source>The missing papers were already demanded once. Law 55-19 allows one demand: give the reason of a second.</source>
   <translation>سبق طلب الوثائق الناقصة مرة واحدة، والقانون 55-19 لا يجيز غيرها. يرجى تعليل الطلب الثاني.</translation>
  </message>
  <message>
   <source>The payments add up to {total} of the {granted} granted. Start the payment and record this as an instalment.</source>
   <translation>مجموع المبالغ المصروفة {total} من أصل {granted} المقبولة. يرجى الشروع في الصرف وتسجيل هذا المبلغ كدفعة.</translation>
  </message>
  <message>
   <source>The payments would add up to {total}, above the {granted} granted.</source>
   <translation>مجموع المبالغ المصروفة سيبلغ {total}، وهو ما يفوق المبلغ المقبول {granted}.</translation>
  </message>
  <message>
   <source>The request no longer waits for an answer. Read it again.</source>
   <translation>لم يعد الطلب في انتظار جواب. المرجو إعادة قراءته.</translation>
  </message>
  <message>
   <source>The urgency was already changed. Read the request again.</source>
   <translation>سبق تغيير صفة الاستعجال. المرجو إعادة قراءة الطلب.</translation>
  </message>
  <message>
   <source>The validity ends before it begins. Check both dates.</source>
   <translation>نهاية الصلاحية سابقة لبدايتها. يرجى التحقق من التاريخين.</translation>
  </message>
  <message>
   <source>There is no request {number}. Check its number.</source>
   <translation>لا يوجد طلب برقم {number}. المرجو التحقق من الرقم.</translation>
  </message>
  <message>
   <source>There is no type of request {code}. Choose one.</source>
   <translation>لا يوجد نوع طلب برمز {code}. المرجو اختيار نوع.</translation>
  </message>
  <message>
   <source>This completes the payment: record it as the payment.</source>
   <translation>هذا المبلغ يتمم الصرف: يرجى تسجيله كصرف نهائي.</translation>
  </message>
  <message>
   <source>This is no amount. Type it in dirhams, as 1.250,00.</source>
   <translation>هذا ليس مبلغا. يرجى كتابته بالدرهم، مثل 1.250,00.</translation>
  </message>
  <message>
   <source>This is no date. Type it as 15/03/2026.</source>
   <translation>هذا ليس تاريخا. المرجو كتابته مثل ⁦15/03/2026⁩.</translation>
  </message>
  <message>
   <source>This person is not of that file. Choose again.</source>
   <translation>هذا الشخص لا ينتمي إلى هذا الملف. المرجو إعادة الاختيار.</translation>
  </message>
  <message>
   <source>This reason is not for this step. Choose one of the list.</source>
   <translation>هذا السبب لا يخص هذا الإجراء. يرجى اختيار سبب من اللائحة.</translation>
  </message>
  <message>
   <source>This request does not ask for that paper. Choose another.</source>
   <translation>هذه الوثيقة غير مطلوبة في هذا الطلب. يرجى اختيار وثيقة أخرى.</translation>
  </message>
  <message>
   <source>Type the amount that was paid.</source>
   <translation>يرجى إدخال المبلغ المصروف.</translation>
  </message>
  <message>
   <source>With the {before} granted this year, the amount is above the yearly ceiling of {ceiling}.</source>
   <translation>باحتساب {before} الممنوحة هذه السنة، يتجاوز المبلغ السقف السنوي المحدد في {ceiling}.</translation>
  </message>
  <message>
   <source>Write what was found.</source>
   <translation>يرجى تدوين خلاصات البحث.</translation>
  </message>
  <message>
   <source>Your role does not include this step.</source>
   <translation>صفتك لا تخول هذا الإجراء.</translation>
  </message>
  <message>
   <source>{ceiling} Give the reason of going beyond it.</source>
   <translation>{ceiling} المرجو بيان سبب تجاوزه.</translation>
  </message>
  <message>
   <source>{ceiling} Only the unit head may go beyond it.</source>
   <translation>{ceiling} ولا يمكن تجاوزه إلا من طرف رئيس المصلحة.</translation>
  </message>
  <message>
   <source>{paid} were already paid for this request. A decision on the appeal cannot grant less.</source>
   <translation>سبق صرف {paid} عن هذا الطلب. لا يمكن أن يمنح قرار التظلم أقل من ذلك.</translation>
  </message>
 </context>
 <context>
  <name>RequestsPage</name>
  <message numerus="yes">
   <source>%n requests</source>
   <translation>
    <numerusform>لا طلب</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>%n طلبات</numerusform>
    <numerusform>%n طلبا</numerusform>
    <numerusform>%n طلب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests were assigned.</source>
   <translation>
    <numerusform>لم يُسند أي طلب.</numerusform>
    <numerusform>أُسند طلب واحد.</numerusform>
    <numerusform>أُسند طلبان.</numerusform>
    <numerusform>أُسندت %n طلبات.</numerusform>
    <numerusform>أُسند %n طلبا.</numerusform>
    <numerusform>أُسند %n طلب.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests were put on a slip.</source>
   <translation>
    <numerusform>لم يُدرج أي طلب في ورقة إرسال.</numerusform>
    <numerusform>أُدرج طلب واحد في ورقة إرسال.</numerusform>
    <numerusform>أُدرج طلبان في ورقة إرسال.</numerusform>
    <numerusform>أُدرجت %n طلبات في ورقة إرسال.</numerusform>
    <numerusform>أُدرج %n طلبا في ورقة إرسال.</numerusform>
    <numerusform>أُدرج %n طلب في ورقة إرسال.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a filter</source>
   <translation>إضافة مرشح</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Amount granted</source>
   <translation>المبلغ الممنوح</translation>
  </message>
  <message>
   <source>Amount requested</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>Answer due by</source>
   <translation>أجل الجواب</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>إسناد</translation>
  </message>
  <message>
   <source>Assign the chosen requests</source>
   <translation>إسناد الطلبات المحددة</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>مسند إلى</translation>
  </message>
  <message>
   <source>Beneficiary</source>
   <translation>المستفيد</translation>
  </message>
  <message>
   <source>Between two dates</source>
   <translation>بين تاريخين</translation>
  </message>
  <message>
   <source>Category of the beneficiary</source>
   <translation>صفة المستفيد</translation>
  </message>
  <message>
   <source>Clear the filters</source>
   <translation>محو المرشحات</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>صدر قرارها</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>القرار</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>الإيداع</translation>
  </message>
  <message>
   <source>Deposit date</source>
   <translation>تاريخ الإيداع</translation>
  </message>
  <message>
   <source>Deposit receipts</source>
   <translation>وصولات الإيداع</translation>
  </message>
  <message>
   <source>Deposit: {period}</source>
   <translation>الإيداع: {period}</translation>
  </message>
  <message>
   <source>Deposited between</source>
   <translation>أودعت بين</translation>
  </message>
  <message>
   <source>Deposited from {date}</source>
   <translation>الإيداع ابتداء من {date}</translation>
  </message>
  <message>
   <source>Deposited until {date}</source>
   <translation>الإيداع إلى غاية {date}</translation>
  </message>
  <message>
   <source>Deposited {first} to {last}</source>
   <translation>الإيداع من {first} إلى {last}</translation>
  </message>
  <message>
   <source>Dispatch slip</source>
   <translation>ورقة الإرسال</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>منتهية</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>File number</source>
   <translation>رقم الملف</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>اليوم الأول</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>المقبول</translation>
  </message>
  <message>
   <source>In this state since</source>
   <translation>في هذه الحالة منذ</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>اليوم الأخير</translation>
  </message>
  <message>
   <source>Last month</source>
   <translation>الشهر الماضي</translation>
  </message>
  <message>
   <source>Last year</source>
   <translation>السنة الماضية</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>المتأخرة</translation>
  </message>
  <message>
   <source>List of requests</source>
   <translation>لائحة الطلبات</translation>
  </message>
  <message>
   <source>Missing papers</source>
   <translation>وثائق ناقصة</translation>
  </message>
  <message>
   <source>No request answers these filters.</source>
   <translation>لا طلب يوافق هذه المرشحات. احذف أحدها أو غير كلمات البحث.</translation>
  </message>
  <message>
   <source>No request is late.</source>
   <translation>لا طلب متأخر عن أجله.</translation>
  </message>
  <message>
   <source>No request is recorded yet. Begin with «New request», or import your register.</source>
   <translation>لم يسجل أي طلب بعد. ابدأ بـ«طلب جديد»، أو استورد سجل المصلحة.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Number in the old register</source>
   <translation>الرقم في السجل القديم</translation>
  </message>
  <message>
   <source>Number, name, service number, CNIE</source>
   <translation>الرقم، الاسم، الرقم المهني، ب.و.ت.إ</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>الجارية</translation>
  </message>
  <message>
   <source>Print documents</source>
   <translation>طباعة الوثائق</translation>
  </message>
  <message>
   <source>Print many</source>
   <translation>طباعة متعددة</translation>
  </message>
  <message>
   <source>Print the register</source>
   <translation>طباعة السجل</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>الجهة</translation>
  </message>
  <message>
   <source>Put on a slip</source>
   <translation>إدراج في ورقة إرسال</translation>
  </message>
  <message>
   <source>Put the chosen requests on a slip</source>
   <translation>إدراج الطلبات المحددة في ورقة إرسال</translation>
  </message>
  <message>
   <source>Requested</source>
   <translation>المطلوب</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>Service number</source>
   <translation>الرقم المهني</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الوضعية</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>الأجل</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>هذا الشهر</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>هذا الأسبوع</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>هذه السنة</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Total of the list</source>
   <translation>مجموع اللائحة</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>الوحدة</translation>
  </message>
  <message>
   <source>Urgent only</source>
   <translation>الاستعجالية فقط</translation>
  </message>
  <message>
   <source>Waiting for a decision</source>
   <translation>في انتظار القرار</translation>
  </message>
  <message>
   <source>Which requests</source>
   <translation>الطلبات المعروضة</translation>
  </message>
  <message>
   <source>and</source>
   <translation>و</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>لا أحد</translation>
  </message>
  <message>
   <source>{filter}: {values}</source>
   <translation>{filter}: {values}</translation>
  </message>
 </context>
 <context>
  <name>Retention</name>
  <message>
   <source>Give the reference of the agreement of Archives du Maroc: law 69-99 lets nothing be eliminated without it.</source>
   <translation>يرجى إدخال مرجع موافقة أرشيف المغرب: القانون 69.99 لا يجيز الإتلاف بدونها.</translation>
  </message>
  <message>
   <source>Nothing was destroyed yet.</source>
   <translation>لم يُتلف شيء بعد.</translation>
  </message>
  <message>
   <source>Say why this is destroyed now.</source>
   <translation>يرجى ذكر سبب الإتلاف الآن.</translation>
  </message>
  <message>
   <source>Some of this is not due, or is gone. Read the list again.</source>
   <translation>بعض هذه السجلات غير مستحق أو لم يعد موجودا. المرجو إعادة قراءة الجدول.</translation>
  </message>
  <message>
   <source>The kind of record “{kind}” has no class.</source>
   <translation>نوع السجل «{kind}» ليس له صنف.</translation>
  </message>
  <message>
   <source>Type a whole number of days, from 1 to {most}.</source>
   <translation>يرجى إدخال عدد صحيح من الأيام، من 1 إلى {most}.</translation>
  </message>
  <message>
   <source>Type a whole number of years, 200 at most.</source>
   <translation>المرجو إدخال عدد صحيح من السنوات لا يتجاوز 200.</translation>
  </message>
  <message>
   <source>“kind” or “event” is none that is known.</source>
   <translation>قيمة «kind» أو «event» غير معروفة.</translation>
  </message>
  <message>
   <source>“years” is a whole number, 0 to 200.</source>
   <translation>«years» عدد صحيح من 0 إلى 200.</translation>
  </message>
  <message>
   <source>“{key}” is missing.</source>
   <translation>«{key}» غير موجود.</translation>
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>Covered by another sickness insurance.</source>
   <translation>مستفيد(ة) من تغطية صحية أخرى.</translation>
  </message>
  <message>
   <source>Disability: the right has no limit of age.</source>
   <translation>شخص في وضعية إعاقة: حق دون حد السن.</translation>
  </message>
  <message>
   <source>Divorce on {date}.</source>
   <translation>طلاق بتاريخ {date}.</translation>
  </message>
  <message>
   <source>He died on {date}.</source>
   <translation>توفي بتاريخ {date}.</translation>
  </message>
  <message>
   <source>He has another sickness insurance.</source>
   <translation>يستفيد من تغطية صحية أخرى.</translation>
  </message>
  <message>
   <source>He has no other sickness insurance.</source>
   <translation>لا يستفيد من تغطية صحية أخرى.</translation>
  </message>
  <message>
   <source>He reached {age} on {date}, and no enrolment certificate was produced.</source>
   <translation>بلغ {age} سنة بتاريخ {date} ولم يدل بشهادة التسجيل بالتعليم العالي.</translation>
  </message>
  <message>
   <source>He reached {age} on {date}.</source>
   <translation>بلغ {age} سنة بتاريخ {date}.</translation>
  </message>
  <message>
   <source>Married on {date}.</source>
   <translation>زواج بتاريخ {date}.</translation>
  </message>
  <message>
   <source>Member as a retiree.</source>
   <translation>منخرط بصفته متقاعدا.</translation>
  </message>
  <message>
   <source>Member as a serving officer.</source>
   <translation>منخرط بصفته موظفا مزاولا.</translation>
  </message>
  <message>
   <source>No longer in the care of the family since {date}.</source>
   <translation>لم يعد في كفالة الأسرة منذ {date}.</translation>
  </message>
  <message>
   <source>No longer in the family since {date}.</source>
   <translation>لم يعد من أفراد الأسرة منذ {date}.</translation>
  </message>
  <message>
   <source>Parent of an officer fallen on duty: honorary card, no insurance.</source>
   <translation>والد(ة) شهيد الواجب: بطاقة انخراط شرفية دون تغطية صحية.</translation>
  </message>
  <message>
   <source>Parents are not rights holders.</source>
   <translation>الوالدان ليسا من ذوي الحقوق.</translation>
  </message>
  <message>
   <source>Remarried on {date}.</source>
   <translation>زواج جديد بتاريخ {date}.</translation>
  </message>
  <message>
   <source>She died on {date}.</source>
   <translation>توفيت بتاريخ {date}.</translation>
  </message>
  <message>
   <source>She has another sickness insurance.</source>
   <translation>تستفيد من تغطية صحية أخرى.</translation>
  </message>
  <message>
   <source>She has no other sickness insurance.</source>
   <translation>لا تستفيد من تغطية صحية أخرى.</translation>
  </message>
  <message>
   <source>She reached {age} on {date}, and no enrolment certificate was produced.</source>
   <translation>بلغت {age} سنة بتاريخ {date} ولم تدل بشهادة التسجيل بالتعليم العالي.</translation>
  </message>
  <message>
   <source>She reached {age} on {date}.</source>
   <translation>بلغت {age} سنة بتاريخ {date}.</translation>
  </message>
  <message>
   <source>Studies until {date}; limit of {age} on {limit}.</source>
   <translation>تعليم إلى غاية {date}؛ حد {age} سنة في {limit}.</translation>
  </message>
  <message>
   <source>The birth date is needed to compute the right.</source>
   <translation>تاريخ الازدياد ضروري لاحتساب الحق.</translation>
  </message>
  <message>
   <source>The certificate of no other cover is still to be produced.</source>
   <translation>شهادة عدم الاستفادة من تغطية أخرى لم يدل بها بعد.</translation>
  </message>
  <message>
   <source>The last enrolment certificate ended on {date}; a new one reopens the right.</source>
   <translation>انتهت آخر شهادة تسجيل في {date}؛ شهادة جديدة تعيد فتح الحق.</translation>
  </message>
  <message>
   <source>The parameters of rights ({name}) cannot be read: {fault}. Mend the file.</source>
   <translation>تعذرت قراءة معايير الحقوق ({name}): {fault}. المرجو إصلاح الملف.</translation>
  </message>
  <message>
   <source>The principal has died; the rights are the family's.</source>
   <translation>صاحب الملف متوفى؛ الحقوق لذوي حقوقه.</translation>
  </message>
  <message>
   <source>Under {age}.</source>
   <translation>أقل من {age} سنة.</translation>
  </message>
  <message>
   <source>Under {age}; the school certificate is asked for every year.</source>
   <translation>أقل من {age} سنة؛ تطلب الشهادة المدرسية كل سنة.</translation>
  </message>
  <message>
   <source>Widowed; the right lasts until a remarriage.</source>
   <translation>حق الترمل قائم ما لم يقع زواج جديد.</translation>
  </message>
 </context>
 <context>
  <name>RoleForm</name>
  <message>
   <source>A role of the office</source>
   <translation>دور خاص بالمكتب</translation>
  </message>
  <message>
   <source>Back to the roles</source>
   <translation>العودة إلى الأدوار</translation>
  </message>
  <message>
   <source>Less than its base: {rights}.</source>
   <translation>أقل من أصله: {rights}.</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>مأخوذ من</translation>
  </message>
  <message>
   <source>More than its base: {rights}.</source>
   <translation>أكثر من أصله: {rights}.</translation>
  </message>
  <message>
   <source>Name of the role</source>
   <translation>تسمية الدور</translation>
  </message>
  <message>
   <source>New role of the office</source>
   <translation>دور جديد للمكتب</translation>
  </message>
  <message>
   <source>Recording of the role</source>
   <translation>تسجيل الدور</translation>
  </message>
  <message>
   <source>Removal of the role</source>
   <translation>حذف الدور</translation>
  </message>
  <message>
   <source>The role is removed.</source>
   <translation>تم حذف الدور.</translation>
  </message>
  <message>
   <source>The role «{name}» is recorded.</source>
   <translation>تم تسجيل الدور «{name}».</translation>
  </message>
  <message>
   <source>The same as its base so far.</source>
   <translation>مطابق لأصله إلى حد الآن.</translation>
  </message>
  <message>
   <source>What the role may do</source>
   <translation>صلاحيات الدور</translation>
  </message>
  <message>
   <source>Your own role does not include this right.</source>
   <translation>لا يشمل دوركم هذه الصلاحية.</translation>
  </message>
  <message>
   <source>for example: the unit's nurse</source>
   <translation>مثال: ممرض المصلحة</translation>
  </message>
 </context>
 <context>
  <name>Roles</name>
  <message>
   <source>Accounts and roles</source>
   <translation>الحسابات والأدوار</translation>
  </message>
  <message>
   <source>Amounts and budget</source>
   <translation>المبالغ والميزانية</translation>
  </message>
  <message numerus="yes">
   <source>An office makes %n roles at most.</source>
   <translation>
    <numerusform>لا يحدث المكتب أي دور.</numerusform>
    <numerusform>يحدث المكتب دورا واحدا على الأكثر.</numerusform>
    <numerusform>يحدث المكتب دورين على الأكثر.</numerusform>
    <numerusform>يحدث المكتب %n أدوار على الأكثر.</numerusform>
    <numerusform>يحدث المكتب %n دورا على الأكثر.</numerusform>
    <numerusform>يحدث المكتب %n دور على الأكثر.</numerusform>
   </translation>
  </message>
  <message>
   <source>Bank accounts</source>
   <translation>الحسابات البنكية</translation>
  </message>
  <message>
   <source>Confidential notes and requests</source>
   <translation>الملاحظات والطلبات السرية</translation>
  </message>
  <message>
   <source>Files and families</source>
   <translation>الملفات والأسر</translation>
  </message>
  <message>
   <source>Give the role a name by which the office will know it.</source>
   <translation>يرجى تسمية الدور باسم يعرف به في المكتب.</translation>
  </message>
  <message>
   <source>Identity numbers</source>
   <translation>أرقام الهوية</translation>
  </message>
  <message numerus="yes">
   <source>Keep the name within %n characters.</source>
   <translation>
    <numerusform>يرجى اختصار التسمية.</numerusform>
    <numerusform>يرجى اختصار التسمية في حرف واحد.</numerusform>
    <numerusform>يرجى اختصار التسمية في حرفين.</numerusform>
    <numerusform>يرجى اختصار التسمية في %n أحرف.</numerusform>
    <numerusform>يرجى اختصار التسمية في %n حرفا.</numerusform>
    <numerusform>يرجى اختصار التسمية في %n حرف.</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave the role one right at least.</source>
   <translation>يرجى ترك صلاحية واحدة للدور على الأقل.</translation>
  </message>
  <message>
   <source>Medical data</source>
   <translation>المعطيات الطبية</translation>
  </message>
  <message>
   <source>Nobody changes their own role. Ask another unit head.</source>
   <translation>لا أحد يغير دوره بنفسه. يرجى طلب ذلك من رئيس مصلحة آخر.</translation>
  </message>
  <message>
   <source>Nobody would be left in the office for: {actions}. Give this to another account first.</source>
   <translation>لن يبقى أحد في المكتب لما يلي: {actions}. يرجى إسناد ذلك إلى حساب آخر أولا.</translation>
  </message>
  <message>
   <source>Prints, exports and imports</source>
   <translation>الطباعة والتصدير والاستيراد</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Safety of the office</source>
   <translation>سلامة المكتب</translation>
  </message>
  <message>
   <source>Scanned papers</source>
   <translation>الوثائق الممسوحة</translation>
  </message>
  <message>
   <source>Settings and catalogue</source>
   <translation>الإعدادات ودليل الخدمات</translation>
  </message>
  <message>
   <source>There is already a role with this name. Choose another.</source>
   <translation>يوجد دور بهذه التسمية. يرجى اختيار تسمية أخرى.</translation>
  </message>
  <message>
   <source>There is no such role in this office any more.</source>
   <translation>لم يعد هذا الدور موجودا في المكتب.</translation>
  </message>
  <message>
   <source>This role includes «{action}», which yours does not: nobody gives or changes more than they have.</source>
   <translation>يشمل هذا الدور «{action}» ولا يشملها دوركم: لا أحد يسند أو يغير أكثر مما له.</translation>
  </message>
  <message>
   <source>adding and removing scanned papers</source>
   <translation>إضافة الوثائق الممسوحة وسحبها</translation>
  </message>
  <message>
   <source>agreeing as the second person</source>
   <translation>الموافقة بصفة شخص ثان</translation>
  </message>
  <message>
   <source>changing files and families</source>
   <translation>تعديل الملفات والأسر</translation>
  </message>
  <message>
   <source>changing settings</source>
   <translation>تعديل الإعدادات</translation>
  </message>
  <message>
   <source>changing the catalogue of services</source>
   <translation>تعديل دليل الخدمات</translation>
  </message>
  <message>
   <source>changing the key of the database</source>
   <translation>تغيير مفتاح قاعدة المعطيات</translation>
  </message>
  <message>
   <source>checking the office</source>
   <translation>فحص المكتب</translation>
  </message>
  <message>
   <source>completing requests</source>
   <translation>استكمال الطلبات</translation>
  </message>
  <message>
   <source>consulting confidential notes</source>
   <translation>الاطلاع على الملاحظات السرية</translation>
  </message>
  <message>
   <source>consulting files</source>
   <translation>الاطلاع على الملفات</translation>
  </message>
  <message>
   <source>consulting medical data, with a reason</source>
   <translation>الاطلاع على المعطيات الطبية مع بيان السبب</translation>
  </message>
  <message>
   <source>consulting requests</source>
   <translation>الاطلاع على الطلبات</translation>
  </message>
  <message>
   <source>consulting scanned papers</source>
   <translation>الاطلاع على الوثائق الممسوحة</translation>
  </message>
  <message>
   <source>consulting the audit trail</source>
   <translation>الاطلاع على سجل التتبع</translation>
  </message>
  <message>
   <source>exporting lists</source>
   <translation>تصدير اللوائح</translation>
  </message>
  <message>
   <source>following the exceptional consultations</source>
   <translation>معاينة الاطلاعات الاستثنائية</translation>
  </message>
  <message>
   <source>giving an opinion</source>
   <translation>إبداء الرأي</translation>
  </message>
  <message>
   <source>going beyond a ceiling</source>
   <translation>تجاوز السقف المحدد</translation>
  </message>
  <message>
   <source>importing registers</source>
   <translation>استيراد السجلات</translation>
  </message>
  <message>
   <source>making and giving roles</source>
   <translation>إحداث الأدوار وإسنادها</translation>
  </message>
  <message>
   <source>making backups</source>
   <translation>إنجاز النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>managing accounts</source>
   <translation>تدبير الحسابات</translation>
  </message>
  <message>
   <source>managing the budget lines</source>
   <translation>تدبير بنود الميزانية</translation>
  </message>
  <message>
   <source>merging files</source>
   <translation>دمج الملفات</translation>
  </message>
  <message>
   <source>moving records to the trash</source>
   <translation>نقل السجلات إلى سلة المحذوفات</translation>
  </message>
  <message>
   <source>printing documents</source>
   <translation>طباعة الوثائق</translation>
  </message>
  <message>
   <source>purging for good what the retention list names</source>
   <translation>الحذف النهائي حسب جدول الإتلاف</translation>
  </message>
  <message>
   <source>recording decisions</source>
   <translation>تسجيل القرارات</translation>
  </message>
  <message>
   <source>recording payments</source>
   <translation>تسجيل عمليات الصرف</translation>
  </message>
  <message>
   <source>registering requests</source>
   <translation>تسجيل الطلبات</translation>
  </message>
  <message>
   <source>restoring a backup over the office</source>
   <translation>استرجاع نسخة احتياطية مكان المكتب</translation>
  </message>
  <message>
   <source>reviewing requests</source>
   <translation>دراسة الطلبات</translation>
  </message>
  <message>
   <source>showing bank account numbers</source>
   <translation>إظهار أرقام الحسابات البنكية</translation>
  </message>
  <message>
   <source>showing masked identity card numbers</source>
   <translation>إظهار أرقام بطائق التعريف المحجوبة</translation>
  </message>
  <message>
   <source>transmitting requests</source>
   <translation>إحالة الطلبات</translation>
  </message>
  <message>
   <source>{names} still have this role. Give them another one first.</source>
   <translation>ما زال هذا الدور مسندا إلى: {names}. يرجى إسناد دور آخر إليهم أولا.</translation>
  </message>
 </context>
 <context>
  <name>RolesPage</name>
  <message>
   <source>A change of a role holds from the next sign-in of who has it.</source>
   <translation>يسري تغيير الدور ابتداء من الدخول الموالي لمن أسند إليه.</translation>
  </message>
  <message>
   <source>Agreements of a second person</source>
   <translation>موافقات الشخص الثاني</translation>
  </message>
  <message>
   <source>Change of «{role}»</source>
   <translation>تعديل «{role}»</translation>
  </message>
  <message>
   <source>May</source>
   <translation>الصلاحية</translation>
  </message>
  <message>
   <source>New role</source>
   <translation>دور جديد</translation>
  </message>
  <message>
   <source>Roles and rights</source>
   <translation>الأدوار والصلاحيات</translation>
  </message>
  <message>
   <source>Roles of the office</source>
   <translation>أدوار المكتب</translation>
  </message>
  <message>
   <source>Roles of the program</source>
   <translation>أدوار البرنامج</translation>
  </message>
  <message>
   <source>The office has no role of its own. Make one from a role of the program when somebody needs a little more or a little less.</source>
   <translation>ليس للمكتب دور خاص به. يمكن إحداث دور من أحد أدوار البرنامج عندما يحتاج أحد الأعوان إلى صلاحيات أكثر أو أقل بقليل.</translation>
  </message>
  <message>
   <source>Which roles</source>
   <translation>أي الأدوار</translation>
  </message>
  <message>
   <source>Who has it</source>
   <translation>المسند إليه</translation>
  </message>
  <message>
   <source>Your role: {role}.</source>
   <translation>دوركم: {role}.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform />
    <numerusform>وشخص آخر</numerusform>
    <numerusform>وشخصان آخران</numerusform>
    <numerusform>و%n آخرون</numerusform>
    <numerusform>و%n آخرون</numerusform>
    <numerusform>و%n آخرون</numerusform>
   </translation>
  </message>
  <message>
   <source>no</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>لا أحد</translation>
  </message>
  <message>
   <source>with a reason</source>
   <translation>مع السبب</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>«With a reason»: the reason is asked each time, written to the trail, and shown to the unit head.</source>
   <translation>«مع السبب»: يطلب السبب كل مرة ويدون في سجل التتبع ويعرض على رئيس المصلحة.</translation>
  </message>
 </context>
 <context>
  <name>Scanner</name>
  <message numerus="yes">
   <source>%n MB</source>
   <translation>
    <numerusform>%n ميغابايت</numerusform>
    <numerusform>%n ميغابايت</numerusform>
    <numerusform>%n ميغابايت</numerusform>
    <numerusform>%n ميغابايت</numerusform>
    <numerusform>%n ميغابايت</numerusform>
    <numerusform>%n ميغابايت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n million points</source>
   <translation>
    <numerusform>%n مليون نقطة</numerusform>
    <numerusform>%n مليون نقطة</numerusform>
    <numerusform>%n مليون نقطة</numerusform>
    <numerusform>%n ملايين نقطة</numerusform>
    <numerusform>%n مليون نقطة</numerusform>
    <numerusform>%n مليون نقطة</numerusform>
   </translation>
  </message>
  <message>
   <source>Change of the limits</source>
   <translation>تغيير الحدود</translation>
  </message>
  <message>
   <source>Choice of the folder…</source>
   <translation>اختيار المجلد…</translation>
  </message>
  <message>
   <source>Folder of the scanner</source>
   <translation>مجلد الماسح</translation>
  </message>
  <message>
   <source>Heaviest file</source>
   <translation>أقصى حجم للملف</translation>
  </message>
  <message>
   <source>Largest picture</source>
   <translation>أقصى قياس للصورة</translation>
  </message>
  <message>
   <source>Limits of a scanned paper</source>
   <translation>حدود الوثيقة الممسوحة</translation>
  </message>
  <message>
   <source>No folder is chosen.</source>
   <translation>لم يُختر أي مجلد.</translation>
  </message>
  <message>
   <source>PDF files and JPEG, PNG and TIFF pictures are kept, after they were really opened; nothing else. An A4 page scanned in grey at 200 dots an inch takes less than 1 MB. The limits hold for every account of the office.</source>
   <translation>تُحفظ ملفات PDF وصور JPEG وPNG وTIFF بعد فتحها والتحقق منها، ولا يُحفظ غيرها. صفحة A4 ممسوحة بالرمادي بدقة 200 نقطة في البوصة لا تتجاوز 1 ميغابايت. تسري هذه الحدود على جميع حسابات المكتب.</translation>
  </message>
  <message>
   <source>Papers that the scanner writes there and the office does not keep yet are offered on the first page, on requests and on files. Kept on this computer.</source>
   <translation>كل وثيقة يضعها الماسح في هذا المجلد ولم تُحفظ بعد بالمكتب تُعرض في صفحة «يومي» وفي صفحات الطلبات والملفات. يُحفظ هذا الاختيار على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>The choice is remembered on this computer.</source>
   <translation>حُفظ الاختيار على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>The folder of the scanner is remembered.</source>
   <translation>حُفظ مجلد الماسح.</translation>
  </message>
  <message>
   <source>The folder the scanner writes to</source>
   <translation>المجلد الذي يكتب فيه الماسح</translation>
  </message>
  <message>
   <source>The folder {name} is not there. Plug the disk in, or choose another.</source>
   <translation>المجلد {name} غير موجود. المرجو وصل القرص أو اختيار مجلد آخر.</translation>
  </message>
  <message>
   <source>The limits are saved.</source>
   <translation>حُفظت الحدود.</translation>
  </message>
  <message>
   <source>The scanner's files</source>
   <translation>ملفات الماسح</translation>
  </message>
  <message>
   <source>The scanner's files, once their papers are kept:</source>
   <translation>ملفات الماسح بعد حفظ وثائقها:</translation>
  </message>
  <message>
   <source>Without a folder</source>
   <translation>بدون مجلد</translation>
  </message>
 </context>
 <context>
  <name>Scans</name>
  <message>
   <source>Other files are hidden inside this PDF. Save its pages alone as PDF, then add it again.</source>
   <translation>توجد ملفات أخرى مخفية داخل ملف PDF هذا. المرجو حفظ صفحاته وحدها بصيغة PDF ثم إضافته من جديد.</translation>
  </message>
  <message>
   <source>The file cannot be read. Choose another one.</source>
   <translation>تتعذر قراءة الملف. المرجو اختيار ملف آخر.</translation>
  </message>
  <message>
   <source>The file is damaged or was not wholly written. Wait until the scanner has finished, or scan the paper again.</source>
   <translation>الملف معطوب أو لم تكتمل كتابته. المرجو انتظار انتهاء الماسح أو إعادة مسح الوثيقة.</translation>
  </message>
  <message>
   <source>The file is empty. Scan the paper again.</source>
   <translation>الملف فارغ. المرجو إعادة مسح الوثيقة ضوئيا.</translation>
  </message>
  <message>
   <source>The file is heavier than {limit} MB. Scan the paper in 200 dots an inch, or in parts.</source>
   <translation>يتجاوز حجم الملف {limit} ميغابايت. المرجو مسح الوثيقة بدقة 200 نقطة في البوصة أو على أجزاء.</translation>
  </message>
  <message>
   <source>The pages of this file have no usual size or are too many. Scan the paper again, in parts if it is long.</source>
   <translation>صفحات هذا الملف غير معتادة القياس أو كثيرة العدد. المرجو إعادة مسح الوثيقة، على أجزاء إن كانت طويلة.</translation>
  </message>
  <message>
   <source>The picture has more than {limit} million points. Scan the paper in 200 dots an inch.</source>
   <translation>تتجاوز الصورة {limit} مليون نقطة. المرجو مسح الوثيقة بدقة 200 نقطة في البوصة.</translation>
  </message>
  <message>
   <source>This PDF asks for a password. Save it without a password, then add it again.</source>
   <translation>ملف PDF هذا محمي بكلمة مرور. المرجو حفظه بدون كلمة مرور ثم إضافته من جديد.</translation>
  </message>
  <message>
   <source>This PDF contains a program or an action, which a scanned paper never has. Print it on paper and scan it, then add the scan.</source>
   <translation>يتضمن ملف PDF هذا برنامجا أو إجراء تلقائيا، وهو ما لا تحمله أي وثيقة ممسوحة. المرجو طبعه على الورق ومسحه ضوئيا ثم إضافة النسخة الممسوحة.</translation>
  </message>
  <message>
   <source>This is no scanned paper: only PDF files and JPEG, PNG or TIFF pictures are kept. Scan the paper, or save it as PDF.</source>
   <translation>هذا الملف ليس وثيقة ممسوحة ضوئيا: لا تُحفظ إلا ملفات PDF وصور JPEG وPNG وTIFF. المرجو مسح الوثيقة ضوئيا أو حفظها بصيغة PDF.</translation>
  </message>
 </context>
 <context>
  <name>Schema</name>
  <message>
   <source>This office was last opened by a newer version of the program. Install that version to open it; nothing was changed.</source>
   <translation>فتح هذا المكتب آخر مرة بإصدار أحدث من البرنامج. المرجو تثبيت ذلك الإصدار لفتحه؛ لم يتغير أي شيء.</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>Late</source>
   <translation>متأخرة</translation>
  </message>
  <message>
   <source>Me</source>
   <translation>أنا</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>لا أحد</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>مفتوح</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>متأخر</translation>
  </message>
  <message>
   <source>The text is too long: only its beginning was searched.</source>
   <translation>النص طويل جدا: لم يُبحث إلا عن بدايته.</translation>
  </message>
  <message>
   <source>This list has no filter «{key}».</source>
   <translation>ليس في هذه اللائحة مرشح «{key}».</translation>
  </message>
  <message>
   <source>Type a letter or a digit: signs alone find nothing.</source>
   <translation>المرجو كتابة حرف أو رقم: العلامات وحدها لا تدل على أحد.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>جار</translation>
  </message>
  <message>
   <source>«{value}» is no date. Type it as 2026-01-31, or as 31/01/2026.</source>
   <translation>«{value}» ليس تاريخا. المرجو كتابته على شكل 2026-01-31 أو 31/01/2026.</translation>
  </message>
  <message>
   <source>«{value}» is no value of «{key}». Choose one of: {known}.</source>
   <translation>«{value}» ليست قيمة معروفة لـ«{key}». المرجو الاختيار من بين: {known}.</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message numerus="yes">
   <source>%n minutes</source>
   <translation>
    <numerusform>لا شيء</numerusform>
    <numerusform>دقيقة</numerusform>
    <numerusform>دقيقتان</numerusform>
    <numerusform>%n دقائق</numerusform>
    <numerusform>%n دقيقة</numerusform>
    <numerusform>%n دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n request types</source>
   <translation>
    <numerusform>لا نوع</numerusform>
    <numerusform>نوع واحد من الطلبات</numerusform>
    <numerusform>نوعان من الطلبات</numerusform>
    <numerusform>%n أنواع من الطلبات</numerusform>
    <numerusform>%n نوعا من الطلبات</numerusform>
    <numerusform>%n نوع من الطلبات</numerusform>
   </translation>
  </message>
  <message>
   <source>0 says no term</source>
   <translation>0: لا يذكر أي أجل</translation>
  </message>
  <message>
   <source>1 of 4: the key file is taken in hand.</source>
   <translation>المرحلة 1 من 4: الشروع في ملف المفاتيح.</translation>
  </message>
  <message>
   <source>2 of 4: every page is being encrypted anew. Leave it running.</source>
   <translation>المرحلة 2 من 4: تجري إعادة تشفير جميع الصفحات. يرجى ترك البرنامج مفتوحا.</translation>
  </message>
  <message>
   <source>3 of 4: the old key is being destroyed.</source>
   <translation>المرحلة 3 من 4: يجري إتلاف المفتاح القديم.</translation>
  </message>
  <message>
   <source>4 of 4: the office has a new key.</source>
   <translation>المرحلة 4 من 4: للمكتب مفتاح جديد.</translation>
  </message>
  <message>
   <source>8 characters or more</source>
   <translation>8 رموز أو أكثر</translation>
  </message>
  <message>
   <source>A folder on another disk or USB key; copies follow when it is there</source>
   <translation>مجلد على قرص آخر أو مفتاح USB؛ تنقل إليه النسخ كلما توفر</translation>
  </message>
  <message>
   <source>A new code takes the place of the one on the old sheet, which opens nothing from then on. It is printed, then typed once from the sheet: only then is it in use.</source>
   <translation>يحل الرمز الجديد محل رمز الورقة القديمة الذي لا يفتح شيئا بعد ذلك. يُطبع، ثم يُكتب مرة واحدة انطلاقا من الورقة، وحينئذ فقط يصبح معمولا به.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>حول البرنامج</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>الحسابات</translation>
  </message>
  <message>
   <source>Addressee in French: {body}</source>
   <translation>المرسل إليه بالفرنسية: {body}</translation>
  </message>
  <message>
   <source>Addressee: {body}</source>
   <translation>المرسل إليه: {body}</translation>
  </message>
  <message>
   <source>After this time without a key or the mouse the program asks the password again. What was being typed is kept. It holds for every account of the office.</source>
   <translation>بعد هذه المدة دون لمس لوحة المفاتيح أو الفأرة يطلب البرنامج كلمة السر من جديد، ويبقى ما كان يُكتب محفوظا. يسري ذلك على جميع حسابات المكتب.</translation>
  </message>
  <message>
   <source>As computed</source>
   <translation>كما يحسب</translation>
  </message>
  <message>
   <source>As it stands on the documents</source>
   <translation>كما تظهر في الوثائق</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>مثل النظام</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Budget lines</source>
   <translation>بنود الميزانية</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <translation>دليل الخدمات</translation>
  </message>
  <message>
   <source>Catalogue of services</source>
   <translation>دليل الخدمات</translation>
  </message>
  <message>
   <source>Change it when an account was closed in anger, or when a copy of the office may be in strange hands: every page is encrypted anew. Passwords and recovery code stay as they are. Stopped half-way, the office still opens.</source>
   <translation>يُغيَّر عند إغلاق حساب في ظروف مقلقة، أو عند احتمال وقوع نسخة من المكتب في يد غريبة: يعاد تشفير جميع الصفحات. تبقى كلمات السر ورمز الاسترجاع كما هي. وإذا توقفت العملية في منتصفها ظل المكتب قابلا للفتح.</translation>
  </message>
  <message>
   <source>Change of the delay</source>
   <translation>تغيير المدة</translation>
  </message>
  <message>
   <source>Change of the office's key</source>
   <translation>تغيير مفتاح المكتب</translation>
  </message>
  <message>
   <source>Change of the password</source>
   <translation>تغيير كلمة السر</translation>
  </message>
  <message>
   <source>Check of the office</source>
   <translation>فحص القاعدة</translation>
  </message>
  <message>
   <source>Choice of a folder</source>
   <translation>اختيار مجلد</translation>
  </message>
  <message>
   <source>Choose the role</source>
   <translation>اختيار الدور</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>عبارة الختام</translation>
  </message>
  <message>
   <source>Closing in French</source>
   <translation>عبارة الختام بالفرنسية</translation>
  </message>
  <message>
   <source>Closing of the account</source>
   <translation>إغلاق الحساب</translation>
  </message>
  <message>
   <source>Command it belongs to</source>
   <translation>القيادة التابعة لها</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>القاعدة</translation>
  </message>
  <message>
   <source>Days before a reminder</source>
   <translation>عدد الأيام قبل التذكير</translation>
  </message>
  <message>
   <source>Days to appeal a decision</source>
   <translation>أيام التظلم من قرار</translation>
  </message>
  <message>
   <source>Days to bring missing papers</source>
   <translation>أيام استكمال الوثائق</translation>
  </message>
  <message>
   <source>Dispatch slips</source>
   <translation>أوراق الإرسال</translation>
  </message>
  <message>
   <source>Drill every, in days</source>
   <translation>تجربة الاسترجاع كل (بالأيام)</translation>
  </message>
  <message>
   <source>Empty when nothing goes with it</source>
   <translation>يترك فارغا إن لم يرفق شيء</translation>
  </message>
  <message>
   <source>Enclosed with a decision</source>
   <translation>مرفقات الإشعار بقرار</translation>
  </message>
  <message>
   <source>Enclosed, in French</source>
   <translation>المرفقات بالفرنسية</translation>
  </message>
  <message>
   <source>Every page of the database is read again with its seal, and the trail is counted. The drill restores the newest copy into a temporary folder, counts it and removes it; its minutes are among the documents.</source>
   <translation>تعاد قراءة كل صفحة من قاعدة المعطيات مع ختمها ويعد سجل التتبع. أما التجربة فتسترجع أحدث نسخة في مجلد مؤقت وتعد محتواها ثم تحذفها؛ ومحضرها ضمن الوثائق.</translation>
  </message>
  <message>
   <source>First password</source>
   <translation>أول كلمة سر</translation>
  </message>
  <message>
   <source>Folder of the office</source>
   <translation>مجلد المكتب</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>الاسم الكامل</translation>
  </message>
  <message>
   <source>Give the first password by word of mouth; its owner changes it at the first sign-in.</source>
   <translation>تُبلَّغ أول كلمة سر شفويا، ويغيرها صاحبها عند أول دخول.</translation>
  </message>
  <message>
   <source>Giving of the role</source>
   <translation>إسناد الدور</translation>
  </message>
  <message>
   <source>Hijri date on the documents</source>
   <translation>التاريخ الهجري في الوثائق</translation>
  </message>
  <message>
   <source>Holidays and feasts</source>
   <translation>العطل والأعياد</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>مستعمل</translation>
  </message>
  <message>
   <source>It is computed, and may differ by a day from the sighting of the moon</source>
   <translation>يحسب آليا، وقد يختلف بيوم عن رؤية الهلال</translation>
  </message>
  <message>
   <source>Kept on this computer, for whoever signs in here.</source>
   <translation>يُحفظ على هذا الحاسوب لكل من يدخل منه.</translation>
  </message>
  <message>
   <source>Key of the office</source>
   <translation>مفتاح المكتب</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>اختصارات لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Language it reads: {body}</source>
   <translation>لغة المراسلة: {body}</translation>
  </message>
  <message>
   <source>Last sound backup: today at {time}</source>
   <translation>آخر نسخة احتياطية سليمة: اليوم على الساعة {time}</translation>
  </message>
  <message>
   <source>Last sound backup: {date}</source>
   <translation>آخر نسخة احتياطية سليمة: {date}</translation>
  </message>
  <message>
   <source>Left empty, the passwords of the office open it</source>
   <translation>إذا تركت فارغة فتحت النسخة بكلمات مرور المكتب</translation>
  </message>
  <message>
   <source>Letterhead in French</source>
   <translation>ترويسة الرسائل بالفرنسية</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>الرسائل والشهادات</translation>
  </message>
  <message>
   <source>Letters and attestations</source>
   <translation>الرسائل والشهادات</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Lines of the letterhead</source>
   <translation>سطور الترويسة</translation>
  </message>
  <message>
   <source>Lock after</source>
   <translation>القفل بعد</translation>
  </message>
  <message>
   <source>Lock of an unattended desk</source>
   <translation>قفل المكتب المتروك</translation>
  </message>
  <message>
   <source>Look of the program</source>
   <translation>مظهر البرنامج</translation>
  </message>
  <message>
   <source>Making of a backup</source>
   <translation>إنجاز نسخة احتياطية</translation>
  </message>
  <message>
   <source>Making of a new recovery code</source>
   <translation>إصدار رمز استرجاع جديد</translation>
  </message>
  <message>
   <source>Making of the account</source>
   <translation>إنشاء الحساب</translation>
  </message>
  <message>
   <source>My account and this computer</source>
   <translation>حسابي وهذا الحاسوب</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>كلمة السر الخاصة بي</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name of the head</source>
   <translation>اسم الرئيس</translation>
  </message>
  <message>
   <source>Name of the head in Latin letters</source>
   <translation>اسم الرئيس بالحروف اللاتينية</translation>
  </message>
  <message>
   <source>Name of the unit</source>
   <translation>اسم المصلحة</translation>
  </message>
  <message>
   <source>Name to sign in with</source>
   <translation>اسم الدخول</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>الشبكة</translation>
  </message>
  <message>
   <source>New account</source>
   <translation>حساب جديد</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>كلمة السر الجديدة</translation>
  </message>
  <message>
   <source>New password once more</source>
   <translation>تأكيد كلمة السر الجديدة</translation>
  </message>
  <message>
   <source>New role of the account</source>
   <translation>الدور الجديد للحساب</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>لا نسخة احتياطية بعد</translation>
  </message>
  <message>
   <source>None</source>
   <translation>بدون</translation>
  </message>
  <message>
   <source>Number as written</source>
   <translation>صيغة الرقم</translation>
  </message>
  <message>
   <source>Number in French letters</source>
   <translation>الرقم في الرسائل الفرنسية</translation>
  </message>
  <message>
   <source>One day less than computed</source>
   <translation>ناقص يوم عن الحساب</translation>
  </message>
  <message>
   <source>One day more than computed</source>
   <translation>زائد يوم عن الحساب</translation>
  </message>
  <message>
   <source>One line each; the last is the unit</source>
   <translation>سطر لكل مستوى، وآخرها المصلحة</translation>
  </message>
  <message>
   <source>One line of the documents' head on each line</source>
   <translation>كل سطر هنا سطر في رأس الوثائق</translation>
  </message>
  <message>
   <source>One on each line; the first is the usual one</source>
   <translation>واحدة في كل سطر؛ الأولى هي المعتادة</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>عبارة الافتتاح</translation>
  </message>
  <message>
   <source>Opening in French</source>
   <translation>عبارة الافتتاح بالفرنسية</translation>
  </message>
  <message>
   <source>Opening of the backup</source>
   <translation>فتح النسخة</translation>
  </message>
  <message>
   <source>Parts of the settings</source>
   <translation>أقسام الإعدادات</translation>
  </message>
  <message>
   <source>Pass phrase of the backup</source>
   <translation>عبارة مرور النسخة</translation>
  </message>
  <message>
   <source>Pass phrase, for a copy that leaves the office</source>
   <translation>عبارة مرور، لنسخة تغادر المكتب</translation>
  </message>
  <message>
   <source>Present password</source>
   <translation>كلمة السر الحالية</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>رمز الاسترجاع</translation>
  </message>
  <message>
   <source>Remarks of the lines</source>
   <translation>ملاحظات السطور</translation>
  </message>
  <message>
   <source>Replace the office by this backup</source>
   <translation>تعويض المكتب بهذه النسخة</translation>
  </message>
  <message>
   <source>Restore drill</source>
   <translation>تجربة الاسترجاع</translation>
  </message>
  <message>
   <source>Restoring of a backup</source>
   <translation>استرجاع نسخة احتياطية</translation>
  </message>
  <message>
   <source>Ri'aya</source>
   <translation>رعاية</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <source>Roles and rights</source>
   <translation>الأدوار والصلاحيات</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Scanned papers</source>
   <translation>الوثائق الممسوحة</translation>
  </message>
  <message>
   <source>Second place and warnings</source>
   <translation>المكان الثاني والتنبيهات</translation>
  </message>
  <message>
   <source>Second place of the copies</source>
   <translation>المكان الثاني للنسخ</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Signs in as</source>
   <translation>اسم الدخول</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الوضعية</translation>
  </message>
  <message>
   <source>State of the database</source>
   <translation>سلامة القاعدة</translation>
  </message>
  <message>
   <source>Subject in French: {body}</source>
   <translation>الموضوع بالفرنسية: {body}</translation>
  </message>
  <message>
   <source>Subject: {body}</source>
   <translation>الموضوع: {body}</translation>
  </message>
  <message>
   <source>Taking of the code into use</source>
   <translation>اعتماد الرمز</translation>
  </message>
  <message>
   <source>Telephone of the unit</source>
   <translation>هاتف المصلحة</translation>
  </message>
  <message>
   <source>The Hijri date is corrected by one day at most.</source>
   <translation>لا يصحح التاريخ الهجري بأكثر من يوم واحد.</translation>
  </message>
  <message>
   <source>The account of {name} is closed.</source>
   <translation>أُغلق حساب {name}.</translation>
  </message>
  <message>
   <source>The backup</source>
   <translation>النسخة</translation>
  </message>
  <message>
   <source>The backup is being opened and checked…</source>
   <translation>جار فتح النسخة وفحصها…</translation>
  </message>
  <message>
   <source>The backup is sound. The present office is kept in a folder beside it, and a copy of it is made first. Everybody signs in anew.</source>
   <translation>النسخة سليمة. يحفظ المكتب الحالي في مجلد بجانبه بعد إنجاز نسخة منه، ثم يدخل الجميع من جديد.</translation>
  </message>
  <message>
   <source>The backup {name} is written and checked.</source>
   <translation>أنجزت النسخة الاحتياطية {name} وتم التحقق منها.</translation>
  </message>
  <message>
   <source>The care of the copies is saved.</source>
   <translation>حفظت إعدادات النسخ.</translation>
  </message>
  <message>
   <source>The copy is encrypted like the office and opens with the same passwords. Keep it on another disk, away from this computer.</source>
   <translation>النسخة مشفرة كقاعدة المكتب وتفتح بكلمات السر نفسها. ينبغي حفظها على قرص آخر بعيدا عن هذا الحاسوب.</translation>
  </message>
  <message>
   <source>The delay of the lock is saved.</source>
   <translation>حُفظت مدة القفل.</translation>
  </message>
  <message>
   <source>The drill is done: the copy was restored and holds what was noted.</source>
   <translation>أنجزت التجربة: استرجعت النسخة ومحتواها مطابق لما سجل.</translation>
  </message>
  <message>
   <source>The first copy is made at the next opening.</source>
   <translation>تنجز أول نسخة عند الفتح المقبل.</translation>
  </message>
  <message>
   <source>The last copies and drills</source>
   <translation>آخر النسخ والتجارب</translation>
  </message>
  <message>
   <source>The new recovery code is in use. Destroy the old sheet.</source>
   <translation>أصبح رمز الاسترجاع الجديد معمولا به. يرجى إتلاف الورقة القديمة.</translation>
  </message>
  <message>
   <source>The office has a new key. Make a backup now.</source>
   <translation>للمكتب مفتاح جديد. يرجى إنجاز نسخة احتياطية الآن.</translation>
  </message>
  <message>
   <source>The office is being replaced…</source>
   <translation>جار تعويض المكتب…</translation>
  </message>
  <message>
   <source>The office now</source>
   <translation>المكتب الآن</translation>
  </message>
  <message>
   <source>The password is changed.</source>
   <translation>تغيرت كلمة السر.</translation>
  </message>
  <message>
   <source>The role «{role}» does not include {action}; the unit head can do it.</source>
   <translation>دور «{role}» لا يشمل {action}؛ يقوم به رئيس المصلحة.</translation>
  </message>
  <message>
   <source>The two passwords differ. Type the same one again.</source>
   <translation>كلمتا السر مختلفتان. أعد كتابة الكلمة نفسها.</translation>
  </message>
  <message>
   <source>The unit</source>
   <translation>المصلحة</translation>
  </message>
  <message>
   <source>The unit in French</source>
   <translation>اسم المصلحة بالفرنسية</translation>
  </message>
  <message>
   <source>The whole code, read from the sheet</source>
   <translation>الرمز كاملا كما في الورقة</translation>
  </message>
  <message>
   <source>The words of the dispatch slips are saved.</source>
   <translation>حفظت عبارات أوراق الإرسال.</translation>
  </message>
  <message>
   <source>The words of the letters are saved.</source>
   <translation>حفظت عبارات الرسائل.</translation>
  </message>
  <message>
   <source>The words of the unit are saved.</source>
   <translation>حُفظت معطيات المصلحة.</translation>
  </message>
  <message>
   <source>This is not the present password. Type it again.</source>
   <translation>ليست هذه كلمة السر الحالية. أعد كتابتها.</translation>
  </message>
  <message>
   <source>Title of the head</source>
   <translation>صفة الرئيس</translation>
  </message>
  <message>
   <source>Title of the head in French</source>
   <translation>صفة الرئيس بالفرنسية</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>المدينة</translation>
  </message>
  <message>
   <source>Town in French</source>
   <translation>المدينة بالفرنسية</translation>
  </message>
  <message>
   <source>Under the authority of</source>
   <translation>تحت إشراف</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>الإصدار</translation>
  </message>
  <message>
   <source>Warn after, in days</source>
   <translation>التنبيه بعد (بالأيام)</translation>
  </message>
  <message>
   <source>Ways of sending</source>
   <translation>وسائل الإرسال</translation>
  </message>
  <message>
   <source>What was recorded since this backup will not be in the office.</source>
   <translation>ما سجل بعد هذه النسخة لن يبقى في المكتب.</translation>
  </message>
  <message>
   <source>Where to write the backup</source>
   <translation>مكان حفظ النسخة الاحتياطية</translation>
  </message>
  <message>
   <source>Which backup is to be restored</source>
   <translation>النسخة المراد استرجاعها</translation>
  </message>
  <message>
   <source>Words of the unit</source>
   <translation>معطيات المصلحة</translation>
  </message>
  <message>
   <source>Write one line of the letterhead at least: the unit's name.</source>
   <translation>يرجى كتابة سطر واحد على الأقل في الترويسة: اسم المصلحة.</translation>
  </message>
  <message>
   <source>Yes, close it</source>
   <translation>نعم، إغلاقه</translation>
  </message>
  <message>
   <source>code {code}, part of every number</source>
   <translation>الرمز {code}، جزء من كل رقم</translation>
  </message>
  <message>
   <source>encrypted (SQLCipher), key wrapped for each account</source>
   <translation>مشفرة (SQLCipher)، بمفتاح مغلف لكل حساب</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>لم تنجح</translation>
  </message>
  <message>
   <source>made on {date} at {time}</source>
   <translation>أنجزت في {date} على الساعة {time}</translation>
  </message>
  <message>
   <source>none is used</source>
   <translation>لا تُستعمل أي شبكة</translation>
  </message>
  <message>
   <source>sound</source>
   <translation>سليمة</translation>
  </message>
  <message>
   <source>{backup}; a new one is due</source>
   <translation>{backup}؛ حان وقت إنجاز نسخة جديدة</translation>
  </message>
  <message>
   <source>{name} can sign in now.</source>
   <translation>يمكن لـ {name} الدخول الآن.</translation>
  </message>
  <message>
   <source>{name} has the role from the next sign-in.</source>
   <translation>يسند الدور إلى {name} ابتداء من الدخول الموالي.</translation>
  </message>
  <message>
   <source>{name} will not be able to sign in any more. What was recorded under this name stays. This cannot be undone.</source>
   <translation>لن يمكن لـ {name} الدخول بعد الآن. يبقى ما سُجل باسمه. لا رجعة في هذه العملية.</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} م.ب</translation>
  </message>
  <message>
   <source>{number} and {year} are filled in</source>
   <translation>يعوض {number} و{year} بالرقم والسنة</translation>
  </message>
  <message>
   <source>{title} is how the addressee is spoken to</source>
   <translation>{title} هي صيغة مخاطبة المرسل إليه</translation>
  </message>
 </context>
 <context>
  <name>Shell</name>
  <message>
   <source>Beneficiaries</source>
   <translation>المستفيدون</translation>
  </message>
  <message>
   <source>Dispatch</source>
   <translation>الإرسال</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Encrypted database</source>
   <translation>القاعدة مشفرة</translation>
  </message>
  <message>
   <source>Find a person, a request or a command</source>
   <translation>ابحث عن شخص أو طلب أو أمر</translation>
  </message>
  <message>
   <source>Import of a register</source>
   <translation>استيراد سجل</translation>
  </message>
  <message>
   <source>Lock (Ctrl+L)</source>
   <translation>قفل (Ctrl+L)</translation>
  </message>
  <message>
   <source>Lock the program: {name}</source>
   <translation>قفل البرنامج: {name}</translation>
  </message>
  <message>
   <source>My day</source>
   <translation>يومي</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>ملف جديد</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>صفحات البرنامج</translation>
  </message>
  <message>
   <source>R</source>
   <translation>ر</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Ri'aya</source>
   <translation>رعاية</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Terms and rights</source>
   <translation>الآجال والحقوق</translation>
  </message>
  <message>
   <source>The operation could not be finished. Nothing was recorded; try again.</source>
   <translation>تعذر إتمام العملية. لم يُسجل أي تغيير؛ أعد المحاولة.</translation>
  </message>
  <message>
   <source>Trail</source>
   <translation>سجل التتبع</translation>
  </message>
  <message>
   <source>Trash and retention</source>
   <translation>المحذوفات والحفظ</translation>
  </message>
  <message>
   <source>Verify a document</source>
   <translation>التحقق من وثيقة</translation>
  </message>
 </context>
 <context>
  <name>Sideways</name>
  <message>
   <source>Back along the row</source>
   <translation>العودة إلى بداية الصف</translation>
  </message>
  <message>
   <source>Further along the row</source>
   <translation>متابعة الصف</translation>
  </message>
 </context>
 <context>
  <name>Sign in</name>
  <message>
   <source>8 characters or more</source>
   <translation>8 رموز أو أكثر</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <source>Back to the password</source>
   <translation>الرجوع إلى كلمة السر</translation>
  </message>
  <message>
   <source>Choose your name</source>
   <translation>اختيار الاسم</translation>
  </message>
  <message>
   <source>Choose your name first.</source>
   <translation>اختر اسمك أولا.</translation>
  </message>
  <message>
   <source>Forgotten password</source>
   <translation>كلمة السر منسية</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>كلمة السر الجديدة</translation>
  </message>
  <message>
   <source>New password by the recovery code</source>
   <translation>كلمة سر جديدة برمز الاسترجاع</translation>
  </message>
  <message>
   <source>New password once more</source>
   <translation>تأكيد كلمة السر الجديدة</translation>
  </message>
  <message>
   <source>Office: {folder}</source>
   <translation>المكتب: {folder}</translation>
  </message>
  <message>
   <source>Opening by the code</source>
   <translation>الفتح بالرمز</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>كلمة السر</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>رمز الاسترجاع</translation>
  </message>
  <message>
   <source>Sign-in to the office</source>
   <translation>الدخول إلى المكتب</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>دخول</translation>
  </message>
  <message>
   <source>Signing in with another account</source>
   <translation>الدخول بحساب آخر</translation>
  </message>
  <message>
   <source>The code is on the sheet that was printed when the office was made. Opening by it is recorded.</source>
   <translation>الرمز في الورقة المحفوظة منذ إنشاء المكتب. يُسجل كل فتح به.</translation>
  </message>
  <message>
   <source>The program is locked</source>
   <translation>البرنامج مقفل</translation>
  </message>
  <message>
   <source>The search index is being made for this version of the program: {percent} %. It is done once.</source>
   <translation>يتم إعداد فهرس البحث لهذه النسخة من البرنامج: {percent} %. لا يتم ذلك إلا مرة واحدة.</translation>
  </message>
  <message>
   <source>The two passwords differ. Type them again.</source>
   <translation>كلمتا السر مختلفتان. أعد كتابتهما.</translation>
  </message>
  <message>
   <source>Type the password.</source>
   <translation>اكتب كلمة السر.</translation>
  </message>
  <message>
   <source>Unlocking</source>
   <translation>فتح القفل</translation>
  </message>
  <message>
   <source>What you were typing is kept as it was. Password of {name}:</source>
   <translation>ما كنت تكتبه محفوظ كما هو. كلمة السر لحساب {name}:</translation>
  </message>
  <message>
   <source>Your name and your password open the encrypted office.</source>
   <translation>يُفتح المكتب المشفر باسمك وكلمة سرك.</translation>
  </message>
 </context>
 <context>
  <name>Slip page</name>
  <message numerus="yes">
   <source>%n answers recorded.</source>
   <translation>
    <numerusform>لم يسجل أي جواب.</numerusform>
    <numerusform>سجل جواب واحد.</numerusform>
    <numerusform>سجل جوابان.</numerusform>
    <numerusform>سجلت %n أجوبة.</numerusform>
    <numerusform>سجل %n جوابا.</numerusform>
    <numerusform>سجل %n جواب.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests without a final answer</source>
   <translation>
    <numerusform>لا طلب في الانتظار</numerusform>
    <numerusform>طلب واحد بلا جواب نهائي</numerusform>
    <numerusform>طلبان بلا جواب نهائي</numerusform>
    <numerusform>%n طلبات بلا جواب نهائي</numerusform>
    <numerusform>%n طلبا بلا جواب نهائي</numerusform>
    <numerusform>%n طلب بلا جواب نهائي</numerusform>
   </translation>
  </message>
  <message>
   <source>Acknowledged</source>
   <translation>الإشعار بالتوصل</translation>
  </message>
  <message>
   <source>Acknowledgement</source>
   <translation>الإشعار بالتوصل</translation>
  </message>
  <message>
   <source>Acknowledgement recorded.</source>
   <translation>سجل الإشعار بالتوصل.</translation>
  </message>
  <message>
   <source>Amount granted</source>
   <translation>المبلغ الممنوح</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>الجواب</translation>
  </message>
  <message>
   <source>Answer recorded.</source>
   <translation>سجل الجواب.</translation>
  </message>
  <message>
   <source>Answer to {number}, {name}</source>
   <translation>جواب الطلب {number}، {name}</translation>
  </message>
  <message>
   <source>As long as nothing was acknowledged or answered: the requests are ready again, the number stays used.</source>
   <translation>ما دامت الجهة لم تشعر بالتوصل ولم تجب: تعود الطلبات جاهزة للإحالة، ويبقى الرقم مستعملا.</translation>
  </message>
  <message>
   <source>Awaited answers</source>
   <translation>الأجوبة المنتظرة</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Cancellation</source>
   <translation>إلغاء الورقة</translation>
  </message>
  <message>
   <source>Cancellation of the slip</source>
   <translation>إلغاء ورقة الإرسال</translation>
  </message>
  <message>
   <source>Choose the sheet the body sent back</source>
   <translation>اختر الجدول الوارد من الجهة</translation>
  </message>
  <message>
   <source>Day and reference</source>
   <translation>التاريخ والمرجع</translation>
  </message>
  <message>
   <source>Day of the answer</source>
   <translation>تاريخ الجواب</translation>
  </message>
  <message>
   <source>Dispatch slip</source>
   <translation>ورقة الإرسال</translation>
  </message>
  <message>
   <source>Dispatch slip {number}</source>
   <translation>ورقة الإرسال {number}</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>الممنوح</translation>
  </message>
  <message>
   <source>Import of the answers</source>
   <translation>استيراد الأجوبة</translation>
  </message>
  <message>
   <source>Lines and answers</source>
   <translation>السطور والأجوبة</translation>
  </message>
  <message>
   <source>Lines of the slip</source>
   <translation>سطور الورقة</translation>
  </message>
  <message>
   <source>None</source>
   <translation>بلا</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>الوثائق</translation>
  </message>
  <message>
   <source>Papers sent</source>
   <translation>بيان الوثائق</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>العدد</translation>
  </message>
  <message>
   <source>Print many</source>
   <translation>طباعة متعددة</translation>
  </message>
  <message>
   <source>Reason in words, or a remark</source>
   <translation>السبب بالعبارة أو ملاحظة</translation>
  </message>
  <message>
   <source>Reason of going beyond the ceiling</source>
   <translation>سبب تجاوز السقف</translation>
  </message>
  <message>
   <source>Reason of the cancellation</source>
   <translation>سبب الإلغاء</translation>
  </message>
  <message>
   <source>Reason of the list</source>
   <translation>السبب من اللائحة</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>تاريخ التوصل</translation>
  </message>
  <message>
   <source>Recording of the acknowledgement</source>
   <translation>تسجيل التوصل</translation>
  </message>
  <message>
   <source>Recording of the answer</source>
   <translation>تسجيل الجواب</translation>
  </message>
  <message>
   <source>Reminder recorded.</source>
   <translation>سجل التذكير.</translation>
  </message>
  <message>
   <source>Reminder to the body</source>
   <translation>تذكير الجهة</translation>
  </message>
  <message>
   <source>Reprint</source>
   <translation>إعادة الطباعة</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Requested</source>
   <translation>المطلوب</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Save the sheet to fill in</source>
   <translation>حفظ الجدول المعد للتعبئة</translation>
  </message>
  <message>
   <source>Saved: {name}</source>
   <translation>تم الحفظ: {name}</translation>
  </message>
  <message>
   <source>Sealed envelopes</source>
   <translation>ظروف سرية</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>وسيلة الإرسال</translation>
  </message>
  <message>
   <source>Sheet to fill in</source>
   <translation>جدول للتعبئة</translation>
  </message>
  <message>
   <source>Sum requested</source>
   <translation>مجموع المبالغ</translation>
  </message>
  <message>
   <source>The letter</source>
   <translation>رسالة التذكير</translation>
  </message>
  <message>
   <source>The slip</source>
   <translation>الورقة</translation>
  </message>
  <message>
   <source>The slip is cancelled; its requests are ready again.</source>
   <translation>ألغيت الورقة، وعادت طلباتها جاهزة للإحالة.</translation>
  </message>
  <message>
   <source>The slip was cancelled: {reason}</source>
   <translation>ألغيت الورقة: {reason}</translation>
  </message>
  <message>
   <source>Their reference</source>
   <translation>مرجع الجهة</translation>
  </message>
  <message>
   <source>Workbooks</source>
   <translation>جداول</translation>
  </message>
  <message numerus="yes">
   <source>{words}; %n reminders, the last on {date}</source>
   <translation>
    <numerusform>{words}</numerusform>
    <numerusform>{words}؛ تذكير واحد بتاريخ {date}</numerusform>
    <numerusform>{words}؛ تذكيران آخرهما بتاريخ {date}</numerusform>
    <numerusform>{words}؛ %n تذكيرات آخرها بتاريخ {date}</numerusform>
    <numerusform>{words}؛ %n تذكيرا آخرها بتاريخ {date}</numerusform>
    <numerusform>{words}؛ %n تذكير آخرها بتاريخ {date}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Slips</name>
  <message numerus="yes">
   <source>%n reminders</source>
   <translation>
    <numerusform>بلا تذكير</numerusform>
    <numerusform>تذكير واحد</numerusform>
    <numerusform>تذكيران</numerusform>
    <numerusform>%n تذكيرات</numerusform>
    <numerusform>%n تذكيرا</numerusform>
    <numerusform>%n تذكير</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests</source>
   <translation>
    <numerusform>لا طلب</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>%n طلبات</numerusform>
    <numerusform>%n طلبا</numerusform>
    <numerusform>%n طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>Acknowledgement</source>
   <translation>الإشعار بالتوصل</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ورد جوابها</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>الأجوبة</translation>
  </message>
  <message>
   <source>Awaited</source>
   <translation>في الانتظار</translation>
  </message>
  <message>
   <source>Awaiting answers</source>
   <translation>تنتظر الجواب</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>الجهة</translation>
  </message>
  <message>
   <source>Earlier dispatch slips</source>
   <translation>أوراق الإرسال السابقة</translation>
  </message>
  <message>
   <source>New dispatch slip</source>
   <translation>ورقة إرسال جديدة</translation>
  </message>
  <message>
   <source>No slip was issued yet. Make the first one.</source>
   <translation>لم تصدر أي ورقة إرسال بعد. كون الورقة الأولى.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>متأخر جوابها</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>التذكير</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>There is no such slip.</source>
   <translation>لا توجد أوراق إرسال من هذا الصنف.</translation>
  </message>
  <message>
   <source>Which slips</source>
   <translation>الأوراق المعروضة</translation>
  </message>
  <message numerus="yes">
   <source>overdue, %n days</source>
   <translation>
    <numerusform>متأخرة</numerusform>
    <numerusform>متأخرة بيوم واحد</numerusform>
    <numerusform>متأخرة بيومين</numerusform>
    <numerusform>متأخرة بـ %n أيام</numerusform>
    <numerusform>متأخرة بـ %n يوما</numerusform>
    <numerusform>متأخرة بـ %n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>since %n days</source>
   <translation>
    <numerusform>اليوم</numerusform>
    <numerusform>منذ يوم</numerusform>
    <numerusform>منذ يومين</numerusform>
    <numerusform>منذ %n أيام</numerusform>
    <numerusform>منذ %n يوما</numerusform>
    <numerusform>منذ %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>{answered} of {lines}</source>
   <translation>{answered} من {lines}</translation>
  </message>
 </context>
 <context>
  <name>Statistics</name>
  <message>
   <source>By age</source>
   <translation>حسب السن</translation>
  </message>
  <message>
   <source>By category</source>
   <translation>حسب الصفة</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>حسب الشهر</translation>
  </message>
  <message>
   <source>By rank</source>
   <translation>حسب الرتبة</translation>
  </message>
  <message>
   <source>By sex</source>
   <translation>حسب الجنس</translation>
  </message>
  <message>
   <source>By type of request</source>
   <translation>حسب نوع الطلب</translation>
  </message>
  <message>
   <source>Not decided yet</source>
   <translation>دون قرار بعد</translation>
  </message>
  <message>
   <source>Not recorded</source>
   <translation>غير مدون</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>أخرى</translation>
  </message>
  <message>
   <source>fewer than 5</source>
   <translation>أقل من 5</translation>
  </message>
  <message>
   <source>{low} to {high} years</source>
   <translation>من {low} إلى {high} سنة</translation>
  </message>
  <message>
   <source>{low} years and over</source>
   <translation>{low} سنة فأكثر</translation>
  </message>
 </context>
 <context>
  <name>Tariffs</name>
  <message numerus="yes">
   <source>%n acts are given or changed</source>
   <translation>
    <numerusform>لا عمل يُضاف أو يُغيَّر</numerusform>
    <numerusform>عمل واحد يُضاف أو يُغيَّر</numerusform>
    <numerusform>عملان يُضافان أو يُغيَّران</numerusform>
    <numerusform>%n أعمال تُضاف أو تُغيَّر</numerusform>
    <numerusform>%n عملا يُضاف أو يُغيَّر</numerusform>
    <numerusform>%n عمل يُضاف أو يُغيَّر</numerusform>
   </translation>
  </message>
  <message>
   <source>1 to 8 capital Latin letters</source>
   <translation>من حرف إلى 8 حروف لاتينية كبيرة</translation>
  </message>
  <message>
   <source>A coefficient is above nought. Type it as K 50.</source>
   <translation>المعامل أكبر من الصفر؛ المرجو كتابته على شكل K 50.</translation>
  </message>
  <message>
   <source>A file holds one [[tariff]] table, with its name and date.</source>
   <translation>يضم الملف جدولا واحدا [[tariff]] باسمه وتاريخه.</translation>
  </message>
  <message>
   <source>A version holds from its day on; an act is estimated by the version of its own day, and what was estimated before stays as it is. A file is TOML, or a workbook with these sheets: {sheets}.</source>
   <translation>تسري كل صيغة ابتداء من تاريخها؛ ويقدر كل عمل حسب الصيغة السارية في يومه، ويبقى ما قدر سابقا على حاله. يكون الملف بصيغة TOML أو مصنفا بهذه الأوراق: {sheets}.</translation>
  </message>
  <message>
   <source>AMC up to</source>
   <translation>سقف التكميلية</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>العمل</translation>
  </message>
  <message>
   <source>An act has a coefficient or a flat amount; remove one.</source>
   <translation>للعمل معامل أو مبلغ جزافي؛ يرجى حذف أحدهما.</translation>
  </message>
  <message>
   <source>Base regime</source>
   <translation>النظام الأساسي</translation>
  </message>
  <message>
   <source>Bringing in a version</source>
   <translation>استيراد صيغة جديدة</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>الحرف</translation>
  </message>
  <message>
   <source>No tariff is recorded for {date}; the first one starts on {first}.</source>
   <translation>لا توجد تعريفة مسجلة بتاريخ {date}؛ تبدأ أول تعريفة في {first}.</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Tariffs</source>
   <translation>التعريفات</translation>
  </message>
  <message>
   <source>The act «{code}» does not exist in the tariff {tariff}, in force since {date}. Choose one of the list, or type a cotation as K 50.</source>
   <translation>لا يوجد العمل «{code}» في التعريفة {tariff} السارية منذ {date}؛ يرجى الاختيار من اللائحة أو كتابة ترميز مثل K 50.</translation>
  </message>
  <message>
   <source>The file of the new version</source>
   <translation>ملف الصيغة الجديدة</translation>
  </message>
  <message>
   <source>The folder {folder} holds no tariff; put the tariffs back from the installation.</source>
   <translation>لا يضم المجلد {folder} أي تعريفة؛ يرجى إرجاع التعريفات من ملفات التثبيت.</translation>
  </message>
  <message>
   <source>The tariff {name} exists already; give the new version another name.</source>
   <translation>التعريفة {name} موجودة من قبل؛ يرجى إعطاء الصيغة الجديدة اسما آخر.</translation>
  </message>
  <message>
   <source>The tariff {name} is stored; it holds from {date}.</source>
   <translation>تم حفظ التعريفة {name}، وتسري ابتداء من {date}.</translation>
  </message>
  <message>
   <source>The tariff {name} starts on {date} already; give another date.</source>
   <translation>تبدأ التعريفة {name} في {date} كذلك؛ يرجى إعطاء تاريخ آخر.</translation>
  </message>
  <message>
   <source>The workbook {file} may have these sheets only: {sheets}; the first is needed.</source>
   <translation>لا يضم المصنف {file} إلا هذه الأوراق: {sheets}؛ والأولى منها لازمة.</translation>
  </message>
  <message>
   <source>There is no group “{code}”; add a [[group]] table or correct it.</source>
   <translation>لا توجد مجموعة «{code}»؛ يرجى إضافة جدول [[group]] أو تصحيحها.</translation>
  </message>
  <message>
   <source>There is no key letter “{key}”; correct it.</source>
   <translation>لا يوجد حرف أساسي «{key}»؛ يرجى تصحيحه.</translation>
  </message>
  <message>
   <source>There is no tariff {name} to start from.</source>
   <translation>لا توجد تعريفة {name} يمكن الانطلاق منها.</translation>
  </message>
  <message>
   <source>This act needs a key letter and coefficient, or a flat amount.</source>
   <translation>يلزم لهذا العمل حرف أساسي ومعامل، أو مبلغ جزافي.</translation>
  </message>
  <message>
   <source>Type the code of the act, or its cotation as K 50.</source>
   <translation>المرجو كتابة رمز العمل أو ترميزه مثل K 50.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <source>a code of {longest} capital Latin letters, digits, points and - at most</source>
   <translation>رمزا لا يتجاوز {longest} من الحروف اللاتينية الكبيرة والأرقام والنقط و-</translation>
  </message>
  <message>
   <source>a number above nought, with two decimals at most</source>
   <translation>عددا أكبر من الصفر، برقمين على الأكثر بعد الفاصلة</translation>
  </message>
  <message>
   <source>a text of {limit} characters at most</source>
   <translation>نصا لا يتجاوز {limit} حرفا</translation>
  </message>
  <message>
   <source>a whole number from 0 to 100</source>
   <translation>عددا صحيحا من 0 إلى 100</translation>
  </message>
  <message>
   <source>brought in by the office</source>
   <translation>استوردها المكتب</translation>
  </message>
  <message>
   <source>changed here</source>
   <translation>غيرت هنا</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>سارية</translation>
  </message>
  <message>
   <source>of the program</source>
   <translation>من البرنامج</translation>
  </message>
  <message>
   <source>to be confirmed</source>
   <translation>تحتاج إلى تأكيد</translation>
  </message>
  <message>
   <source>{name}, from {date}. Key letters: {keys}, acts: {acts}; base regime and mutual bear up to {part}.</source>
   <translation>{name}، ابتداء من {date}. الحروف الأساسية: {keys}، الأعمال: {acts}؛ ويتحمل النظام الأساسي والتعاضدية معا إلى غاية {part}.</translation>
  </message>
  <message>
   <source>“{code}” stands twice in this file; keep it once.</source>
   <translation>ورد «{code}» مرتين في هذا الملف؛ يرجى الإبقاء عليه مرة واحدة.</translation>
  </message>
 </context>
 <context>
  <name>Tasks</name>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>ينتهي اليوم</numerusform>
    <numerusform>بقي يوم واحد</numerusform>
    <numerusform>بقي يومان</numerusform>
    <numerusform>بقي %n أيام</numerusform>
    <numerusform>بقي %n يوما</numerusform>
    <numerusform>بقي %n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers missing</source>
   <translation>
    <numerusform>الوثائق مكتملة</numerusform>
    <numerusform>وثيقة واحدة</numerusform>
    <numerusform>وثيقتان</numerusform>
    <numerusform>%n وثائق</numerusform>
    <numerusform>%n وثيقة</numerusform>
    <numerusform>%n وثيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Decided, the person not told yet</source>
   <translation>قرارات لم تبلغ إلى المعنيين</translation>
  </message>
  <message>
   <source>Deferred, to be brought back</source>
   <translation>مؤجل: ينتظر إعادة العرض</translation>
  </message>
  <message>
   <source>Disability card</source>
   <translation>بطاقة الإعاقة</translation>
  </message>
  <message>
   <source>Giving of the opinion</source>
   <translation>إبداء الرأي</translation>
  </message>
  <message>
   <source>Granted, waiting for the payment</source>
   <translation>مقبول في انتظار الصرف</translation>
  </message>
  <message>
   <source>Incomplete: papers still to come</source>
   <translation>ناقص: وثائق تنتظر الاستكمال</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>متأخر</translation>
  </message>
  <message>
   <source>My reminders</source>
   <translation>تذكيراتي</translation>
  </message>
  <message>
   <source>Notification of the decision</source>
   <translation>تبليغ القرار</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>فتح الطلب</translation>
  </message>
  <message>
   <source>Opening of the file</source>
   <translation>فتح الملف</translation>
  </message>
  <message>
   <source>Opening of the reminder</source>
   <translation>فتح التذكير</translation>
  </message>
  <message>
   <source>Ready to be transmitted</source>
   <translation>جاهز للإحالة</translation>
  </message>
  <message>
   <source>Receipt of papers</source>
   <translation>استلام الوثائق</translation>
  </message>
  <message>
   <source>Recording of the decision</source>
   <translation>تسجيل القرار</translation>
  </message>
  <message>
   <source>Recording of the payment</source>
   <translation>تسجيل الصرف</translation>
  </message>
  <message>
   <source>Registered, waiting for the review</source>
   <translation>مودع في انتظار الدراسة</translation>
  </message>
  <message>
   <source>Report of the inquiry</source>
   <translation>تحرير تقرير البحث</translation>
  </message>
  <message>
   <source>Return to the committee</source>
   <translation>إعادة العرض</translation>
  </message>
  <message>
   <source>Right of {category}</source>
   <translation>حق {category}</translation>
  </message>
  <message>
   <source>Rights ending within 60 days</source>
   <translation>حقوق تنتهي خلال 60 يوما</translation>
  </message>
  <message>
   <source>Sending of a reminder</source>
   <translation>توجيه تذكير</translation>
  </message>
  <message>
   <source>Social inquiries waiting for their report</source>
   <translation>أبحاث اجتماعية تنتظر تقريرها</translation>
  </message>
  <message>
   <source>Start of the review</source>
   <translation>بدء الدراسة</translation>
  </message>
  <message>
   <source>Transmission</source>
   <translation>الإحالة</translation>
  </message>
  <message>
   <source>Transmitted and not answered</source>
   <translation>محال دون جواب</translation>
  </message>
  <message>
   <source>Validity of: {type}</source>
   <translation>صلاحية: {type}</translation>
  </message>
  <message>
   <source>Waiting for the decision of the unit</source>
   <translation>في انتظار قرار المصلحة</translation>
  </message>
  <message>
   <source>Waiting for the opinion of the unit head</source>
   <translation>في انتظار رأي رئيس المصلحة</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>مؤجل</translation>
  </message>
  <message numerus="yes">
   <source>for %n days</source>
   <translation>
    <numerusform>منذ اليوم</numerusform>
    <numerusform>منذ يوم واحد</numerusform>
    <numerusform>منذ يومين</numerusform>
    <numerusform>منذ %n أيام</numerusform>
    <numerusform>منذ %n يوما</numerusform>
    <numerusform>منذ %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>for today</source>
   <translation>لليوم</translation>
  </message>
  <message>
   <source>incomplete</source>
   <translation>ناقص</translation>
  </message>
  <message>
   <source>last day {date}</source>
   <translation>آخر يوم {date}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>متأخر</translation>
  </message>
  <message numerus="yes">
   <source>late by %n days</source>
   <translation>
    <numerusform>متأخر منذ اليوم</numerusform>
    <numerusform>متأخر بيوم واحد</numerusform>
    <numerusform>متأخر بيومين</numerusform>
    <numerusform>متأخر بـ %n أيام</numerusform>
    <numerusform>متأخر بـ %n يوما</numerusform>
    <numerusform>متأخر بـ %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>ready to transmit</source>
   <translation>جاهز للإحالة</translation>
  </message>
  <message>
   <source>reminders</source>
   <translation>تذكيرات</translation>
  </message>
  <message>
   <source>rights ending soon</source>
   <translation>حق ينتهي قريبا</translation>
  </message>
  <message>
   <source>since {date}</source>
   <translation>منذ {date}</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>في انتظار القرار</translation>
  </message>
  <message>
   <source>to notify</source>
   <translation>في انتظار التبليغ</translation>
  </message>
  <message>
   <source>to pay</source>
   <translation>في انتظار الصرف</translation>
  </message>
  <message>
   <source>to remind of</source>
   <translation>دون جواب</translation>
  </message>
  <message>
   <source>to review</source>
   <translation>في انتظار الدراسة</translation>
  </message>
  <message>
   <source>under inquiry</source>
   <translation>قيد البحث</translation>
  </message>
  <message>
   <source>waiting for your opinion</source>
   <translation>في انتظار رأيك</translation>
  </message>
 </context>
 <context>
  <name>Terms</name>
  <message numerus="yes">
   <source>%n terms and rights</source>
   <translation>
    <numerusform>لا آجال</numerusform>
    <numerusform>أجل واحد</numerusform>
    <numerusform>أجلان</numerusform>
    <numerusform>%n آجال وحقوق</numerusform>
    <numerusform>%n أجلا وحقا</numerusform>
    <numerusform>%n أجل وحق</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>All requests</source>
   <translation>كل الطلبات</translation>
  </message>
  <message>
   <source>Ending next week</source>
   <translation>تنتهي الأسبوع المقبل</translation>
  </message>
  <message>
   <source>Ending this week</source>
   <translation>تنتهي هذا الأسبوع</translation>
  </message>
  <message>
   <source>Ending today</source>
   <translation>تنتهي اليوم</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>متأخر</translation>
  </message>
  <message>
   <source>No term ends before the end of next week, and no right either.</source>
   <translation>لا أجل ينتهي قبل نهاية الأسبوع المقبل، ولا حق ينتهي قريبا.</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>الجهة</translation>
  </message>
  <message>
   <source>Rights ending within 60 days</source>
   <translation>حقوق تنتهي خلال 60 يوما</translation>
  </message>
  <message>
   <source>Terms and rights</source>
   <translation>الآجال والحقوق</translation>
  </message>
 </context>
 <context>
  <name>Texts</name>
  <message>
   <source>The text holds a damaged character that cannot be kept. Type it again by hand.</source>
   <translation>يحتوي النص على حرف تالف لا يمكن حفظه. المرجو إعادة كتابته يدويا.</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>Above the ceiling: {reason}</source>
   <translation>تجاوز السقف: {reason}</translation>
  </message>
  <message>
   <source>Against: {outcome}</source>
   <translation>ضد قرار: {outcome}</translation>
  </message>
  <message>
   <source>Asked for: {papers}</source>
   <translation>الوثائق المطلوبة: {papers}</translation>
  </message>
  <message>
   <source>agreement {value}</source>
   <translation>الموافقة رقم {value}</translation>
  </message>
  <message>
   <source>no. {value}</source>
   <translation>رقم {value}</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Close the message</source>
   <translation>إغلاق الرسالة</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Pictures of the documents</source>
   <translation>صور الوثائق</translation>
  </message>
 </context>
 <context>
  <name>Trail</name>
  <message>
   <source>Acknowledgement of a slip</source>
   <translation>وصل تسلم ورقة إرسال</translation>
  </message>
  <message>
   <source>Acts of a care sheet</source>
   <translation>أعمال ورقة علاج</translation>
  </message>
  <message>
   <source>Answer to a slip</source>
   <translation>جواب عن ورقة إرسال</translation>
  </message>
  <message>
   <source>Answer to an approval</source>
   <translation>الجواب عن طلب موافقة</translation>
  </message>
  <message>
   <source>Asking for an approval</source>
   <translation>طلب موافقة</translation>
  </message>
  <message>
   <source>Assigning requests</source>
   <translation>إسناد الطلبات</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>نسخة احتياطية</translation>
  </message>
  <message>
   <source>Beginning of the change of the office's key</source>
   <translation>الشروع في تغيير مفتاح المكتب</translation>
  </message>
  <message>
   <source>Bringing in of a tariff</source>
   <translation>إدخال تعريفة</translation>
  </message>
  <message>
   <source>Cancelling of a slip</source>
   <translation>إلغاء ورقة إرسال</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>تغيير</translation>
  </message>
  <message>
   <source>Change of a budget line</source>
   <translation>تغيير بند من الميزانية</translation>
  </message>
  <message>
   <source>Change of a password</source>
   <translation>تغيير كلمة السر</translation>
  </message>
  <message>
   <source>Change of a role</source>
   <translation>تغيير دور</translation>
  </message>
  <message>
   <source>Change of a service of the catalogue</source>
   <translation>تغيير خدمة في الدليل</translation>
  </message>
  <message>
   <source>Change of how long a paper is valid</source>
   <translation>تغيير مدة صلاحية وثيقة</translation>
  </message>
  <message>
   <source>Change of the holidays</source>
   <translation>تغيير العطل</translation>
  </message>
  <message>
   <source>Change of the office's key</source>
   <translation>تغيير مفتاح المكتب</translation>
  </message>
  <message>
   <source>Change of the settings</source>
   <translation>تغيير الإعدادات</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>التغييرات</translation>
  </message>
  <message>
   <source>Closing of an account</source>
   <translation>إغلاق حساب</translation>
  </message>
  <message>
   <source>Closing of an extract of the register</source>
   <translation>حصر مستخرج من السجل</translation>
  </message>
  <message>
   <source>Composing of a slip</source>
   <translation>إعداد ورقة إرسال</translation>
  </message>
  <message>
   <source>Confidential looks</source>
   <translation>اطلاع على معطيات سرية</translation>
  </message>
  <message>
   <source>Copying of the budget lines</source>
   <translation>نقل بنود الميزانية</translation>
  </message>
  <message>
   <source>Deleting a view of a list</source>
   <translation>حذف عرض من عروض اللوائح</translation>
  </message>
  <message>
   <source>Documents and exports</source>
   <translation>الوثائق والتصدير</translation>
  </message>
  <message>
   <source>End of a reminder</source>
   <translation>إنهاء تذكير</translation>
  </message>
  <message>
   <source>Export of a list</source>
   <translation>تصدير لائحة</translation>
  </message>
  <message>
   <source>Failed sign-ins</source>
   <translation>محاولات دخول فاشلة</translation>
  </message>
  <message>
   <source>Foundation number</source>
   <translation>رقم المؤسسة</translation>
  </message>
  <message>
   <source>Giving of a role</source>
   <translation>إسناد دور</translation>
  </message>
  <message>
   <source>Issue of a slip</source>
   <translation>إصدار ورقة إرسال</translation>
  </message>
  <message>
   <source>Judgement of a likely duplicate</source>
   <translation>البت في سجلين متشابهين</translation>
  </message>
  <message>
   <source>Leaving of a document</source>
   <translation>صدور وثيقة</translation>
  </message>
  <message>
   <source>Likely duplicate registered as another person</source>
   <translation>تسجيل شخص مشابه باعتباره شخصا آخر</translation>
  </message>
  <message>
   <source>Loading of the emblem</source>
   <translation>تحميل الشعار</translation>
  </message>
  <message>
   <source>Look at a confidential record</source>
   <translation>الاطلاع على معطى سري</translation>
  </message>
  <message>
   <source>Look at the list of exceptions</source>
   <translation>الاطلاع على لائحة الاستثناءات</translation>
  </message>
  <message>
   <source>Making of a document</source>
   <translation>إنجاز وثيقة</translation>
  </message>
  <message>
   <source>Making of an account</source>
   <translation>إنشاء حساب</translation>
  </message>
  <message>
   <source>Making of the office</source>
   <translation>إنشاء المكتب</translation>
  </message>
  <message>
   <source>New reminder</source>
   <translation>تذكير جديد</translation>
  </message>
  <message>
   <source>Office and backups</source>
   <translation>المكتب والنسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Opening by the recovery code</source>
   <translation>الفتح برمز الاسترجاع</translation>
  </message>
  <message>
   <source>Opening of a kept record for a stated reason</source>
   <translation>فتح معطى محفوظ بسبب مصرح به</translation>
  </message>
  <message>
   <source>Postponing of a reminder</source>
   <translation>تأجيل تذكير</translation>
  </message>
  <message>
   <source>Refusal of an action</source>
   <translation>رفض عملية</translation>
  </message>
  <message>
   <source>Refusals</source>
   <translation>العمليات المرفوضة</translation>
  </message>
  <message>
   <source>Reminder of a slip</source>
   <translation>التذكير بورقة إرسال</translation>
  </message>
  <message>
   <source>Removal of a role</source>
   <translation>حذف دور</translation>
  </message>
  <message>
   <source>Removal of the emblem</source>
   <translation>إزالة الشعار</translation>
  </message>
  <message>
   <source>Renewal of the recovery code</source>
   <translation>تجديد رمز الاسترجاع</translation>
  </message>
  <message>
   <source>Reopening of a reminder</source>
   <translation>إعادة فتح تذكير</translation>
  </message>
  <message>
   <source>Restore of the office from a backup</source>
   <translation>استرجاع المكتب من نسخة احتياطية</translation>
  </message>
  <message>
   <source>Saving a view of a list</source>
   <translation>حفظ عرض من عروض اللوائح</translation>
  </message>
  <message>
   <source>Sealing of the earlier rows of the trail</source>
   <translation>ختم السطور السابقة من سجل التتبع</translation>
  </message>
  <message>
   <source>Search index made anew</source>
   <translation>إعادة إنشاء فهرس البحث</translation>
  </message>
  <message>
   <source>Setting of the two-person rule</source>
   <translation>ضبط قاعدة موافقة شخصين</translation>
  </message>
  <message>
   <source>Settlement of a care sheet</source>
   <translation>تسوية ورقة علاج</translation>
  </message>
  <message>
   <source>Sign-in</source>
   <translation>الدخول إلى المكتب</translation>
  </message>
  <message>
   <source>Sign-ins and keys</source>
   <translation>الدخول والمفاتيح</translation>
  </message>
  <message>
   <source>Signing key of the office</source>
   <translation>مفتاح توقيع المكتب</translation>
  </message>
  <message>
   <source>The end of the trail does not fit its marker</source>
   <translation>آخر سجل التتبع لا يوافق علامته</translation>
  </message>
  <message>
   <source>The marker's warning was looked at</source>
   <translation>تم الاطلاع على تنبيه العلامة</translation>
  </message>
  <message>
   <source>Trial of the recovery code</source>
   <translation>تجربة رمز الاسترجاع</translation>
  </message>
  <message>
   <source>Use of an approval</source>
   <translation>استعمال موافقة</translation>
  </message>
  <message>
   <source>a backup</source>
   <translation>نسخة احتياطية</translation>
  </message>
  <message>
   <source>a budget line</source>
   <translation>بند من الميزانية</translation>
  </message>
  <message>
   <source>a dispatch slip</source>
   <translation>ورقة إرسال</translation>
  </message>
  <message>
   <source>a family member</source>
   <translation>فرد من الأسرة</translation>
  </message>
  <message>
   <source>a holiday</source>
   <translation>يوم عطلة</translation>
  </message>
  <message>
   <source>a judgement on two people</source>
   <translation>حكم على تسجيلين</translation>
  </message>
  <message>
   <source>a kept paper</source>
   <translation>وثيقة محفوظة</translation>
  </message>
  <message>
   <source>a line of a slip</source>
   <translation>سطر من ورقة إرسال</translation>
  </message>
  <message>
   <source>a note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>a numbering</source>
   <translation>ترقيم</translation>
  </message>
  <message>
   <source>a paper of the request</source>
   <translation>وثيقة من الطلب</translation>
  </message>
  <message>
   <source>a payment</source>
   <translation>أداء</translation>
  </message>
  <message>
   <source>a person's data</source>
   <translation>معطيات شخص</translation>
  </message>
  <message>
   <source>a printed document</source>
   <translation>وثيقة مطبوعة</translation>
  </message>
  <message>
   <source>a reminder</source>
   <translation>تذكير</translation>
  </message>
  <message>
   <source>a report on the request</source>
   <translation>تقرير حول الطلب</translation>
  </message>
  <message>
   <source>a service of the catalogue</source>
   <translation>خدمة من الدليل</translation>
  </message>
  <message>
   <source>a setting</source>
   <translation>إعداد</translation>
  </message>
  <message>
   <source>a settlement</source>
   <translation>تسوية</translation>
  </message>
  <message>
   <source>a step of the request</source>
   <translation>مرحلة من الطلب</translation>
  </message>
  <message>
   <source>a tariff</source>
   <translation>تعريفة</translation>
  </message>
  <message>
   <source>account</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <source>accounts</source>
   <translation>الحسابات</translation>
  </message>
  <message>
   <source>action asked for</source>
   <translation>العملية المطلوبة</translation>
  </message>
  <message>
   <source>address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>addressee</source>
   <translation>المرسل إليه</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>المبلغ</translation>
  </message>
  <message>
   <source>amount asked for</source>
   <translation>المبلغ المطلوب</translation>
  </message>
  <message>
   <source>amount granted</source>
   <translation>المبلغ الممنوح</translation>
  </message>
  <message>
   <source>an account</source>
   <translation>حساب</translation>
  </message>
  <message>
   <source>an act of care</source>
   <translation>عمل علاجي</translation>
  </message>
  <message>
   <source>an approval</source>
   <translation>موافقة</translation>
  </message>
  <message>
   <source>an unknown name</source>
   <translation>اسم غير معروف</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>الجواب</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>الأجوبة</translation>
  </message>
  <message>
   <source>bank account</source>
   <translation>الحساب البنكي</translation>
  </message>
  <message>
   <source>birth</source>
   <translation>تاريخ الازدياد</translation>
  </message>
  <message>
   <source>birth place</source>
   <translation>مكان الازدياد</translation>
  </message>
  <message>
   <source>body</source>
   <translation>الجهة</translation>
  </message>
  <message>
   <source>closed on</source>
   <translation>تاريخ الإغلاق</translation>
  </message>
  <message>
   <source>confidential</source>
   <translation>سري</translation>
  </message>
  <message>
   <source>day</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>death</source>
   <translation>تاريخ الوفاة</translation>
  </message>
  <message>
   <source>decided on</source>
   <translation>تاريخ القرار</translation>
  </message>
  <message>
   <source>deciding body</source>
   <translation>الجهة المقررة</translation>
  </message>
  <message>
   <source>depositor</source>
   <translation>المودع</translation>
  </message>
  <message>
   <source>document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>done on</source>
   <translation>تاريخ الإنجاز</translation>
  </message>
  <message>
   <source>due on</source>
   <translation>الأجل</translation>
  </message>
  <message>
   <source>end</source>
   <translation>تاريخ الانتهاء</translation>
  </message>
  <message>
   <source>end of the disability card</source>
   <translation>نهاية صلاحية بطاقة الإعاقة</translation>
  </message>
  <message>
   <source>end of the identity card</source>
   <translation>نهاية صلاحية البطاقة الوطنية</translation>
  </message>
  <message>
   <source>end of the studies</source>
   <translation>نهاية الدراسة</translation>
  </message>
  <message>
   <source>family name</source>
   <translation>الاسم العائلي</translation>
  </message>
  <message>
   <source>family name (Latin)</source>
   <translation>الاسم العائلي (باللاتينية)</translation>
  </message>
  <message>
   <source>father's name</source>
   <translation>اسم الأب</translation>
  </message>
  <message>
   <source>field</source>
   <translation>الحقل</translation>
  </message>
  <message>
   <source>file</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>first try</source>
   <translation>أول محاولة</translation>
  </message>
  <message>
   <source>full name</source>
   <translation>الاسم الكامل</translation>
  </message>
  <message>
   <source>given names</source>
   <translation>الاسم الشخصي</translation>
  </message>
  <message>
   <source>given names (Latin)</source>
   <translation>الاسم الشخصي (باللاتينية)</translation>
  </message>
  <message>
   <source>guardian</source>
   <translation>الولي</translation>
  </message>
  <message>
   <source>how it left</source>
   <translation>كيفية الصدور</translation>
  </message>
  <message>
   <source>identity card</source>
   <translation>البطاقة الوطنية</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>last try</source>
   <translation>آخر محاولة</translation>
  </message>
  <message>
   <source>marital status</source>
   <translation>الحالة العائلية</translation>
  </message>
  <message>
   <source>mother's name</source>
   <translation>اسم الأم</translation>
  </message>
  <message>
   <source>mutual affiliation</source>
   <translation>رقم الانخراط في التعاضدية</translation>
  </message>
  <message>
   <source>mutual registration</source>
   <translation>رقم التسجيل في التعاضدية</translation>
  </message>
  <message>
   <source>name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>no</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>not judged yet</source>
   <translation>لم يحسم بعد</translation>
  </message>
  <message>
   <source>note</source>
   <translation>الملاحظة</translation>
  </message>
  <message>
   <source>notified on</source>
   <translation>تاريخ التبليغ</translation>
  </message>
  <message>
   <source>number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>number of the agreement</source>
   <translation>رقم الموافقة</translation>
  </message>
  <message>
   <source>number of the document</source>
   <translation>رقم الوثيقة</translation>
  </message>
  <message>
   <source>number that does not stay</source>
   <translation>الرقم الذي لم يبق</translation>
  </message>
  <message>
   <source>old number</source>
   <translation>الرقم القديم</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>شخص واحد</translation>
  </message>
  <message>
   <source>opinion</source>
   <translation>الرأي</translation>
  </message>
  <message>
   <source>opinion given on</source>
   <translation>تاريخ الرأي</translation>
  </message>
  <message>
   <source>other cover</source>
   <translation>تغطية أخرى</translation>
  </message>
  <message>
   <source>other telephone</source>
   <translation>هاتف آخر</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>نتيجة القرار</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>paper received</source>
   <translation>الوثيقة المستلمة</translation>
  </message>
  <message>
   <source>payer</source>
   <translation>الجهة المؤدية</translation>
  </message>
  <message>
   <source>payroll number</source>
   <translation>رقم التأجير</translation>
  </message>
  <message>
   <source>pension</source>
   <translation>المعاش</translation>
  </message>
  <message>
   <source>pension number</source>
   <translation>رقم المعاش</translation>
  </message>
  <message>
   <source>people</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>position</source>
   <translation>الوضعية</translation>
  </message>
  <message>
   <source>posting</source>
   <translation>التعيين</translation>
  </message>
  <message>
   <source>programme</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>الدرجة</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>reason of the decision</source>
   <translation>تعليل القرار</translation>
  </message>
  <message>
   <source>reason of the end</source>
   <translation>سبب الانتهاء</translation>
  </message>
  <message>
   <source>reason to go beyond the ceiling</source>
   <translation>سبب تجاوز السقف</translation>
  </message>
  <message>
   <source>reasons</source>
   <translation>الأسباب</translation>
  </message>
  <message>
   <source>received on</source>
   <translation>تاريخ التسلم</translation>
  </message>
  <message>
   <source>recruitment</source>
   <translation>تاريخ التوظيف</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>المرجع</translation>
  </message>
  <message>
   <source>reference of the decision</source>
   <translation>مرجع القرار</translation>
  </message>
  <message>
   <source>reference of the kafala</source>
   <translation>مرجع الكفالة</translation>
  </message>
  <message>
   <source>rejected rows</source>
   <translation>الأسطر المرفوضة</translation>
  </message>
  <message>
   <source>relation</source>
   <translation>صلة القرابة</translation>
  </message>
  <message>
   <source>requests</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>retirement</source>
   <translation>تاريخ التقاعد</translation>
  </message>
  <message>
   <source>role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>الأسطر</translation>
  </message>
  <message>
   <source>rows by the marker</source>
   <translation>عدد الأسطر حسب العلامة</translation>
  </message>
  <message>
   <source>rows found</source>
   <translation>عدد الأسطر الموجودة</translation>
  </message>
  <message>
   <source>rows touched</source>
   <translation>السطور المعنية</translation>
  </message>
  <message>
   <source>sent on</source>
   <translation>تاريخ الإحالة</translation>
  </message>
  <message>
   <source>service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>service number</source>
   <translation>الرقم المهني</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>الجنس</translation>
  </message>
  <message>
   <source>since</source>
   <translation>منذ</translation>
  </message>
  <message>
   <source>source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>state</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>state after</source>
   <translation>الحالة الجديدة</translation>
  </message>
  <message>
   <source>state before</source>
   <translation>الحالة السابقة</translation>
  </message>
  <message>
   <source>studies</source>
   <translation>الدراسة</translation>
  </message>
  <message>
   <source>subject</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>text</source>
   <translation>النص</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>the leaving of a document</source>
   <translation>صدور وثيقة</translation>
  </message>
  <message>
   <source>the recovery code</source>
   <translation>رمز الاسترجاع</translation>
  </message>
  <message>
   <source>the request</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>the signing key</source>
   <translation>مفتاح التوقيع</translation>
  </message>
  <message>
   <source>the trash</source>
   <translation>سلة المحذوفات</translation>
  </message>
  <message>
   <source>town</source>
   <translation>المدينة</translation>
  </message>
  <message>
   <source>tries</source>
   <translation>المحاولات</translation>
  </message>
  <message>
   <source>two people</source>
   <translation>شخصان مختلفان</translation>
  </message>
  <message>
   <source>unable to earn</source>
   <translation>عاجز عن الكسب</translation>
  </message>
  <message>
   <source>urgent</source>
   <translation>مستعجل</translation>
  </message>
  <message>
   <source>valid from</source>
   <translation>صالح ابتداء من</translation>
  </message>
  <message>
   <source>valid until</source>
   <translation>صالح إلى غاية</translation>
  </message>
  <message>
   <source>way of deposit</source>
   <translation>كيفية الإيداع</translation>
  </message>
  <message>
   <source>way of payment</source>
   <translation>طريقة الأداء</translation>
  </message>
  <message>
   <source>way of the notice</source>
   <translation>وسيلة التبليغ</translation>
  </message>
  <message>
   <source>who stays</source>
   <translation>الباقي</translation>
  </message>
  <message>
   <source>who went into it</source>
   <translation>المدمَج فيه</translation>
  </message>
  <message>
   <source>words of the opinion</source>
   <translation>نص الرأي</translation>
  </message>
  <message>
   <source>workbook</source>
   <translation>المصنف</translation>
  </message>
  <message>
   <source>year</source>
   <translation>السنة</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>…</source>
   <translation>…</translation>
  </message>
 </context>
 <context>
  <name>TrailPage</name>
  <message numerus="yes">
   <source>%n rows</source>
   <translation>
    <numerusform>لا أسطر</numerusform>
    <numerusform>سطر واحد</numerusform>
    <numerusform>سطران</numerusform>
    <numerusform>%n أسطر</numerusform>
    <numerusform>%n سطرا</numerusform>
    <numerusform>%n سطر</numerusform>
   </translation>
  </message>
  <message>
   <source>Access report</source>
   <translation>تقرير الاطلاع</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>جميع الأنواع</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>قبل التغيير وبعده</translation>
  </message>
  <message>
   <source>By whom and when</source>
   <translation>من ومتى</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>سري</translation>
  </message>
  <message>
   <source>File number, request number or identity card</source>
   <translation>رقم الملف أو الطلب أو البطاقة الوطنية</translation>
  </message>
  <message>
   <source>From</source>
   <translation>من تاريخ</translation>
  </message>
  <message>
   <source>It was looked at</source>
   <translation>تم الاطلاع عليه</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>Missing row</source>
   <translation>سطر مفقود</translation>
  </message>
  <message>
   <source>No row of the trail answers these filters.</source>
   <translation>لا يوجد في سجل التتبع سطر يوافق هذا الانتقاء.</translation>
  </message>
  <message>
   <source>On what</source>
   <translation>موضوع العملية</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>السطر</translation>
  </message>
  <message>
   <source>The row</source>
   <translation>تفاصيل السطر</translation>
  </message>
  <message>
   <source>The trail keeps that the warning was looked at.</source>
   <translation>دُوّن في سجل التتبع أن التنبيه تم الاطلاع عليه.</translation>
  </message>
  <message>
   <source>This row is missing: it was taken out of the trail.</source>
   <translation>هذا السطر مفقود: أُزيل من سجل التتبع.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>إلى تاريخ</translation>
  </message>
  <message>
   <source>Trail</source>
   <translation>سجل التتبع</translation>
  </message>
  <message>
   <source>What changed is confidential.</source>
   <translation>ما تغير سري.</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>العملية</translation>
  </message>
  <message numerus="yes">
   <source>and %n fields more</source>
   <translation>
    <numerusform />
    <numerusform>وحقل آخر</numerusform>
    <numerusform>وحقلان آخران</numerusform>
    <numerusform>و%n حقول أخرى</numerusform>
    <numerusform>و%n حقلا آخر</numerusform>
    <numerusform>و%n حقل آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>the program</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>{field}: from «{before}» to «{after}»</source>
   <translation>{field}: من «{before}» إلى «{after}»</translation>
  </message>
  <message>
   <source>{field}: «{after}»</source>
   <translation>{field}: «{after}»</translation>
  </message>
  <message>
   <source>{field}: «{before}» was taken away</source>
   <translation>{field}: حُذف «{before}»</translation>
  </message>
 </context>
 <context>
  <name>Trash</name>
  <message>
   <source>A request of this draft stands on another slip now.</source>
   <translation>أحد طلبات هذه المسودة يوجد الآن في ورقة إرسال أخرى.</translation>
  </message>
  <message>
   <source>Another draft to the same body is being composed. Send it or drop it first.</source>
   <translation>هناك مسودة أخرى إلى الجهة نفسها قيد الإعداد. المرجو إرسالها أو التخلي عنها أولا.</translation>
  </message>
  <message>
   <source>Confidential paper</source>
   <translation>وثيقة سرية</translation>
  </message>
  <message>
   <source>Draft of a slip</source>
   <translation>مسودة إرسال</translation>
  </message>
  <message>
   <source>Family member</source>
   <translation>فرد من الأسرة</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ملف</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>طلب</translation>
  </message>
  <message>
   <source>Scanned paper</source>
   <translation>وثيقة ممسوحة</translation>
  </message>
  <message>
   <source>The document {title} no. {number} was taken out on it, so that it stays on record: cancel the request with its reason instead.</source>
   <translation>أُخرجت بشأنه الوثيقة {title} رقم {number}، فيبقى مقيدا: يرجى إلغاء الطلب مع ذكر السبب.</translation>
  </message>
  <message>
   <source>The document {title} no. {number} was taken out on this file: it stays on record.</source>
   <translation>أُخرجت بشأن هذا الملف الوثيقة {title} رقم {number}: يبقى مقيدا.</translation>
  </message>
  <message numerus="yes">
   <source>The file has %n requests: only a file without requests can be deleted.</source>
   <translation>
    <numerusform>الملف بدون طلبات.</numerusform>
    <numerusform>للملف طلب واحد: لا يُحذف إلا ملف بدون طلبات.</numerusform>
    <numerusform>للملف طلبان: لا يُحذف إلا ملف بدون طلبات.</numerusform>
    <numerusform>للملف %n طلبات: لا يُحذف إلا ملف بدون طلبات.</numerusform>
    <numerusform>للملف %n طلبا: لا يُحذف إلا ملف بدون طلبات.</numerusform>
    <numerusform>للملف %n طلب: لا يُحذف إلا ملف بدون طلبات.</numerusform>
   </translation>
  </message>
  <message>
   <source>The file number {number} was given to another file meanwhile.</source>
   <translation>أُعطي رقم الملف {number} في هذه الأثناء لملف آخر.</translation>
  </message>
  <message>
   <source>The principal is the file itself: delete the file, if it is empty.</source>
   <translation>صاحب الملف هو الملف نفسه: يُحذف الملف كله إن كان بدون طلبات.</translation>
  </message>
  <message>
   <source>The request stood on a dispatch slip: it stays on record. Take it off the draft, or cancel it with its reason.</source>
   <translation>الطلب مدرج في ورقة إرسال: يبقى مقيدا. يرجى سحبه من المسودة، أو إلغاؤه مع ذكر السبب.</translation>
  </message>
  <message>
   <source>The request was decided or has ended: it stays on record. Its own steps lead back (reopening, appeal).</source>
   <translation>صدر في الطلب قرار أو انتهى: يبقى مقيدا. إجراءاته هي طريق الرجوع (إعادة الفتح، التظلم).</translation>
  </message>
  <message>
   <source>The service number {number} is now that of the file {file}. Check which of the two is right.</source>
   <translation>الرقم المهني {number} أصبح للملف {file}. المرجو التحقق من صاحبه الصحيح.</translation>
  </message>
  <message>
   <source>This person is in the family again already.</source>
   <translation>هذا الشخص موجود من جديد ضمن الأسرة.</translation>
  </message>
  <message>
   <source>This was deleted meanwhile, or restored. Read the page again.</source>
   <translation>حُذف هذا العنصر أو استُرجع في هذه الأثناء. المرجو إعادة قراءة الصفحة.</translation>
  </message>
  <message>
   <source>What it belonged to is deleted itself ({what}). Restore that first.</source>
   <translation>ما كان تابعا له محذوف هو أيضا ({what}). المرجو استرجاعه أولا.</translation>
  </message>
  <message>
   <source>another record</source>
   <translation>سجل آخر</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>the person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <source>the request</source>
   <translation>الطلب</translation>
  </message>
  <message numerus="yes">
   <source>{name} has %n requests in this file: note why and when the family was left instead.</source>
   <translation>
    <numerusform>{name}: بدون طلبات في هذا الملف.</numerusform>
    <numerusform>{name}: طلب واحد في هذا الملف؛ يرجى بدل الحذف تدوين سبب الخروج من الأسرة وتاريخه.</numerusform>
    <numerusform>{name}: طلبان في هذا الملف؛ يرجى بدل الحذف تدوين سبب الخروج من الأسرة وتاريخه.</numerusform>
    <numerusform>{name}: %n طلبات في هذا الملف؛ يرجى بدل الحذف تدوين سبب الخروج من الأسرة وتاريخه.</numerusform>
    <numerusform>{name}: %n طلبا في هذا الملف؛ يرجى بدل الحذف تدوين سبب الخروج من الأسرة وتاريخه.</numerusform>
    <numerusform>{name}: %n طلب في هذا الملف؛ يرجى بدل الحذف تدوين سبب الخروج من الأسرة وتاريخه.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is the mother of {child} in this file. Correct that first.</source>
   <translation>{name} مدونة أمّا لـ{child} في هذا الملف. المرجو تصحيح ذلك أولا.</translation>
  </message>
  <message>
   <source>{name} was corrected meanwhile; the newer data stay.</source>
   <translation>صُحِّحت معطيات {name} في هذه الأثناء؛ تبقى الأحدث.</translation>
  </message>
 </context>
 <context>
  <name>Tries</name>
  <message numerus="yes">
   <source>Too many failed tries. Wait %n seconds, then type the password again.</source>
   <translation>
    <numerusform>محاولات فاشلة كثيرة. أعد كتابة كلمة السر الآن.</numerusform>
    <numerusform>محاولات فاشلة كثيرة. يرجى الانتظار ثانية واحدة ثم إعادة كتابة كلمة السر.</numerusform>
    <numerusform>محاولات فاشلة كثيرة. يرجى الانتظار ثانيتين ثم إعادة كتابة كلمة السر.</numerusform>
    <numerusform>محاولات فاشلة كثيرة. يرجى الانتظار %n ثوان ثم إعادة كتابة كلمة السر.</numerusform>
    <numerusform>محاولات فاشلة كثيرة. يرجى الانتظار %n ثانية ثم إعادة كتابة كلمة السر.</numerusform>
    <numerusform>محاولات فاشلة كثيرة. يرجى الانتظار %n ثانية ثم إعادة كتابة كلمة السر.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Taken back: {title}.</source>
   <translation>تم التراجع عن: {title}.</translation>
  </message>
  <message>
   <source>The step «{step}» is not taken back from here: it may have been printed or told to somebody. The request's own steps lead back (returning, recall, reopening, appeal).</source>
   <translation>لا يُتراجع من هنا عن الإجراء «{step}»: قد يكون طُبع أو بُلِّغ. إجراءات الطلب هي طريق الرجوع (الإرجاع، السحب، إعادة الفتح، التظلم).</translation>
  </message>
  <message>
   <source>There is nothing here to take back: you changed nothing lately.</source>
   <translation>لا شيء للتراجع عنه هنا: لم تُجروا أي تغيير مؤخرا.</translation>
  </message>
  <message>
   <source>This was taken back already.</source>
   <translation>سبق التراجع عن هذا.</translation>
  </message>
  <message>
   <source>«{field}» was changed again by {name} on {day} at {time}: nothing is taken back, so that their change is not lost.</source>
   <translation>غيّر {name} «{field}» من جديد يوم {day} على الساعة {time}: لم يُتراجع عن شيء حتى لا يضيع التغيير الأحدث.</translation>
  </message>
 </context>
 <context>
  <name>Vault</name>
  <message>
   <source>The account name or the password is not right. Type them again.</source>
   <translation>اسم الحساب أو كلمة السر غير صحيح. المرجو إعادة الإدخال.</translation>
  </message>
  <message>
   <source>The key file of the office ({name}) is missing or damaged. Restore it from the last backup.</source>
   <translation>ملف مفاتيح المكتب ({name}) مفقود أو متضرر. المرجو استرجاعه من آخر نسخة احتياطية.</translation>
  </message>
  <message>
   <source>The key of the account {name} was not put there by this office. Close the account, or have its password changed, then do it again.</source>
   <translation>مفتاح الحساب {name} لم يضعه هذا المكتب. أغلق الحساب أو اطلب تغيير كلمة سره، ثم أعد العملية.</translation>
  </message>
  <message>
   <source>The keys of the office are being changed. Do it again in a moment.</source>
   <translation>يجري الآن تغيير مفاتيح المكتب. أعد المحاولة بعد لحظة.</translation>
  </message>
  <message>
   <source>The last account of the office cannot be retired.</source>
   <translation>لا يمكن إيقاف آخر حساب في المكتب.</translation>
  </message>
  <message>
   <source>This office was made by a newer version of the program. Install that version to open it.</source>
   <translation>أنشئ هذا المكتب بإصدار أحدث من البرنامج. المرجو تثبيت ذلك الإصدار لفتحه.</translation>
  </message>
  <message>
   <source>This recovery code does not open the office. Check it against the printed sheet.</source>
   <translation>رمز الاسترجاع هذا لا يفتح المكتب. المرجو مقارنته بالورقة المطبوعة.</translation>
  </message>
 </context>
 <context>
  <name>Verify</name>
  <message>
   <source>A locked copy cannot be checked as a file. Open it with its password and read the square code, or type the number and the code.</source>
   <translation>لا يمكن التحقق من نسخة مقفلة باعتبارها ملفا. افتحها بكلمة مرورها واقرأ الرمز المربع، أو اكتب الرقم والرمز.</translation>
  </message>
  <message>
   <source>A newer one was taken out on {date} under number {number}: it stands in place of this one.</source>
   <translation>صدرت وثيقة أحدث بتاريخ {date} تحت رقم {number} وهي تحل محل هذه.</translation>
  </message>
  <message>
   <source>Check the year and the number. A paper made after the last restored backup is not in the register either.</source>
   <translation>تأكد من السنة ومن الرقم. ولا يضم السجل كذلك ورقة أعدت بعد النسخة الاحتياطية المسترجعة.</translation>
  </message>
  <message>
   <source>Choose the PDF file itself. If it is damaged, ask for it again.</source>
   <translation>اختر ملف PDF نفسه. وإذا كان تالفا فاطلبه من جديد.</translation>
  </message>
  <message>
   <source>Compare the paper in hand with the lines below: its text must say the same.</source>
   <translation>قارن الورقة التي بين يديك بالأسطر أدناه: يجب أن يكون مضمونها مطابقا لها.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>تاريخها</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>Install that version to check it.</source>
   <translation>يرجى تثبيت تلك النسخة للتحقق منه.</translation>
  </message>
  <message>
   <source>It claims the key of this office, but the signature does not hold. Keep the paper and inform the unit head.</source>
   <translation>ينسب الرمز إلى مفتاح هذا المكتب، غير أن البصمة لا تطابقه. احتفظ بالورقة وأخبر رئيس المصلحة.</translation>
  </message>
  <message>
   <source>It was not made by this program, or another program took the seal away. If it was printed, read the square code on the paper.</source>
   <translation>لم يعد بهذا البرنامج، أو أزال برنامج آخر رمزه. إذا كانت الوثيقة مطبوعة فاقرأ الرمز المربع من الورقة.</translation>
  </message>
  <message>
   <source>It was not made by this program. If it holds scanned papers, read the square code on the paper.</source>
   <translation>لم يعد بهذا البرنامج. وإذا كان يضم أوراقا ممسوحة ضوئيا فاقرأ الرمز المربع من الورقة.</translation>
  </message>
  <message>
   <source>It was only looked at on the screen: the register knows of no printing, saving or mailing of it.</source>
   <translation>عرضت على الشاشة فقط: لا يعرف السجل لها طبعا ولا حفظا ولا إرسالا.</translation>
  </message>
  <message>
   <source>Its code proves nothing by itself. Look for the slip by its number and compare the paper with it, or print it again.</source>
   <translation>رمزها لا يثبت شيئا وحده. ابحث عن ورقة الإرسال برقمها وقارنها بها، أو أعد طبعها.</translation>
  </message>
  <message>
   <source>Its seal was made with a key that is not ours, so nothing of it can be checked here. Ask the unit named on it.</source>
   <translation>رمزها معد بمفتاح غير مفتاح هذا المكتب، فلا يمكن التحقق منها هنا. يرجى الاتصال بالمصلحة المذكورة فيها.</translation>
  </message>
  <message>
   <source>Left the program</source>
   <translation>كيف خرجت</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>أعدها</translation>
  </message>
  <message>
   <source>No paper with this number left the office. Keep the paper and inform the unit head.</source>
   <translation>لم تخرج من المكتب أي ورقة بهذا الرقم. احتفظ بالورقة وأخبر رئيس المصلحة.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>رقمها</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>المكتب</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>عدد الصفحات</translation>
  </message>
  <message>
   <source>Read it again, holding the scanner still until it sounds, or type the number and the code from the foot of the page.</source>
   <translation>أعد القراءة مع تثبيت القارئ إلى أن يصدر صوتا، أو اكتب الرقم والرمز المكتوبين في أسفل الصفحة.</translation>
  </message>
  <message>
   <source>Read it again, or type the number and the code from the foot of the page. If it stays so, do not rely on the paper.</source>
   <translation>أعد القراءة، أو اكتب الرقم والرمز المكتوبين في أسفل الصفحة. فإن بقي كذلك فلا تعتمد على الورقة.</translation>
  </message>
  <message>
   <source>Read the square code again, or type the number and the code from the foot of the page.</source>
   <translation>أعد قراءة الرمز المربع، أو اكتب الرقم والرمز المكتوبين في أسفل الصفحة.</translation>
  </message>
  <message>
   <source>That happens when an earlier backup was restored after the paper was made. Inform the unit head; the register cannot answer for it.</source>
   <translation>يقع ذلك إذا استرجعت نسخة احتياطية أقدم بعد إعداد الورقة. أخبر رئيس المصلحة، فالسجل لا يشهد لها.</translation>
  </message>
  <message>
   <source>The code cannot be read: some of its letters are wrong</source>
   <translation>تعذرت قراءة الرمز: بعض حروفه غير صحيح</translation>
  </message>
  <message>
   <source>The code does not belong to this number</source>
   <translation>الرمز لا يوافق هذا الرقم</translation>
  </message>
  <message>
   <source>The code is missing</source>
   <translation>الرمز ناقص</translation>
  </message>
  <message>
   <source>The code was not read to its end</source>
   <translation>لم يقرأ الرمز إلى آخره</translation>
  </message>
  <message>
   <source>The pages and fonts of the file are those that were made, to the last byte.</source>
   <translation>صفحات الملف هي التي أعدت بعينها دون أي تغيير.</translation>
  </message>
  <message>
   <source>The register has no document with this number</source>
   <translation>لا توجد في السجل وثيقة بهذا الرقم</translation>
  </message>
  <message>
   <source>The seal is ours, but the pages are no longer those that were made. Do not rely on them; print the document again from the register.</source>
   <translation>الرمز صادر عن هذا المكتب، لكن الصفحات لم تعد هي التي أعدت. لا تعتمد عليها، وأعد طبع الوثيقة من السجل.</translation>
  </message>
  <message>
   <source>The seal is ours, but this number belongs to another document</source>
   <translation>الرمز صادر عن هذا المكتب، لكن هذا الرقم يخص وثيقة أخرى</translation>
  </message>
  <message>
   <source>This code was made by a newer version of the program</source>
   <translation>هذا الرمز معد بنسخة أحدث من البرنامج</translation>
  </message>
  <message>
   <source>This document comes from another office</source>
   <translation>الوثيقة صادرة عن مكتب آخر</translation>
  </message>
  <message>
   <source>This document is ours and its seal holds</source>
   <translation>الوثيقة صادرة عن هذا المكتب ورمزها سليم</translation>
  </message>
  <message>
   <source>This file carries no seal</source>
   <translation>هذا الملف لا يحمل أي رمز تحقق</translation>
  </message>
  <message>
   <source>This file is larger than any document of an office</source>
   <translation>هذا الملف أكبر من أي وثيقة يعدها المكتب</translation>
  </message>
  <message>
   <source>This file is locked with a password</source>
   <translation>هذا الملف مقفل بكلمة مرور</translation>
  </message>
  <message>
   <source>This file is no PDF that can be read</source>
   <translation>هذا الملف ليس ملف PDF قابلا للقراءة</translation>
  </message>
  <message>
   <source>This file was changed after it was made</source>
   <translation>تم تغيير هذا الملف بعد إعداده</translation>
  </message>
  <message>
   <source>This is no verification code of ours</source>
   <translation>ليس هذا رمز تحقق خاصا بنا</translation>
  </message>
  <message>
   <source>This number was given to a document that was never finished</source>
   <translation>أعطي هذا الرقم لوثيقة لم تكتمل</translation>
  </message>
  <message>
   <source>This paper was printed by an earlier version, without a seal</source>
   <translation>طبعت هذه الورقة بنسخة سابقة من البرنامج دون ختم تحقق</translation>
  </message>
  <message>
   <source>This seal was not made by this office</source>
   <translation>هذا الرمز لم يصدر عن هذا المكتب</translation>
  </message>
  <message>
   <source>Type both again as they stand at the foot of the page. If they are right, the paper is not ours.</source>
   <translation>أعد كتابتهما كما هما في أسفل الصفحة. فإن كانا صحيحين فالورقة غير صادرة عن هذا المكتب.</translation>
  </message>
  <message>
   <source>Type the eight letters and figures that stand beside the number at the foot of the page.</source>
   <translation>اكتب الحروف والأرقام الثمانية المكتوبة بجانب الرقم في أسفل الصفحة.</translation>
  </message>
  <message>
   <source>{way} on {date} at {time}</source>
   <translation>{way} يوم {date} على الساعة {time}</translation>
  </message>
 </context>
 <context>
  <name>VerifyPage</name>
  <message numerus="yes">
   <source>%n lines are no longer so in the register</source>
   <translation>
    <numerusform>لا تغيير في السجل</numerusform>
    <numerusform>تغير سطر واحد في السجل منذ إعدادها</numerusform>
    <numerusform>تغير سطران في السجل منذ إعدادها</numerusform>
    <numerusform>تغيرت %n أسطر في السجل منذ إعدادها</numerusform>
    <numerusform>تغير %n سطرا في السجل منذ إعدادها</numerusform>
    <numerusform>تغير %n سطر في السجل منذ إعدادها</numerusform>
   </translation>
  </message>
  <message>
   <source>All its copies</source>
   <translation>كل نسخها</translation>
  </message>
  <message>
   <source>As the paper must say</source>
   <translation>كما يجب أن يكون في الورقة</translation>
  </message>
  <message>
   <source>Choose a PDF file</source>
   <translation>اختيار ملف PDF</translation>
  </message>
  <message>
   <source>Choose the PDF file to verify</source>
   <translation>اختيار ملف PDF المراد التحقق منه</translation>
  </message>
  <message>
   <source>Copy the office's public key</source>
   <translation>نسخ المفتاح العمومي للمكتب</translation>
  </message>
  <message>
   <source>Document number</source>
   <translation>رقم الوثيقة</translation>
  </message>
  <message>
   <source>Drop the PDF file here</source>
   <translation>أفلت ملف PDF هنا</translation>
  </message>
  <message>
   <source>In the register today</source>
   <translation>في السجل اليوم</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>البيان</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>فتح الملف</translation>
  </message>
  <message>
   <source>Open the request</source>
   <translation>فتح الطلب</translation>
  </message>
  <message>
   <source>Open the slip</source>
   <translation>فتح ورقة الإرسال</translation>
  </message>
  <message>
   <source>Read the code with the scanner; it ends with Enter.</source>
   <translation>اقرأ الرمز بالقارئ، فيكتب هنا من تلقاء نفسه.</translation>
  </message>
  <message>
   <source>Read the square code of a paper, type the number and code from its foot, or drop its PDF file: the register tells whether it is ours, unaltered, and what it says today.</source>
   <translation>اقرأ الرمز المربع للورقة، أو اكتب الرقم والرمز المكتوبين في أسفلها، أو أفلت ملفها: يبين السجل هل هي صادرة عن المكتب، وهل غيرت، وما هو مضمونه اليوم.</translation>
  </message>
  <message>
   <source>Text of the square code</source>
   <translation>نص الرمز المربع</translation>
  </message>
  <message>
   <source>The file cannot be read. Check that it is still there and may be opened.</source>
   <translation>تعذرت قراءة الملف. تأكد من أنه ما زال في مكانه ومن إمكان فتحه.</translation>
  </message>
  <message>
   <source>The paper in hand</source>
   <translation>الورقة التي بين يديك</translation>
  </message>
  <message>
   <source>The public key was copied.</source>
   <translation>تم نسخ المفتاح العمومي.</translation>
  </message>
  <message>
   <source>The register says the same today</source>
   <translation>السجل مطابق لها اليوم</translation>
  </message>
  <message>
   <source>This is no document number. Type it as 2026/000123, from the foot of the page.</source>
   <translation>ليس هذا رقم وثيقة. اكتبه على شكل ⁦2026/000123⁩ كما هو في أسفل الصفحة.</translation>
  </message>
  <message>
   <source>Verification code</source>
   <translation>رمز التحقق</translation>
  </message>
  <message>
   <source>Verification of a document</source>
   <translation>التحقق من وثيقة</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>تحقق</translation>
  </message>
  <message>
   <source>What the paper must say</source>
   <translation>ما يجب أن تتضمنه الورقة</translation>
  </message>
  <message>
   <source>What the paper says</source>
   <translation>مضمون الورقة</translation>
  </message>
  <message>
   <source>What was printed</source>
   <translation>ما طبع</translation>
  </message>
  <message>
   <source>or</source>
   <translation>أو</translation>
  </message>
 </context>
 <context>
  <name>Versions</name>
  <message numerus="yes">
   <source>%n fields differ</source>
   <translation>
    <numerusform>لا يختلف أي حقل</numerusform>
    <numerusform>يختلف حقل واحد</numerusform>
    <numerusform>يختلف حقلان</numerusform>
    <numerusform>تختلف %n حقول</numerusform>
    <numerusform>يختلف %n حقلا</numerusform>
    <numerusform>يختلف %n حقل</numerusform>
   </translation>
  </message>
  <message>
   <source>Close the comparison</source>
   <translation>إغلاق المقارنة</translation>
  </message>
  <message>
   <source>Differs</source>
   <translation>مختلف</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>اللحظة السابقة</translation>
  </message>
  <message>
   <source>Earlier moment</source>
   <translation>اللحظة السابقة</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>الحقل</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>اللحظة اللاحقة</translation>
  </message>
  <message>
   <source>Later moment</source>
   <translation>اللحظة اللاحقة</translation>
  </message>
  <message>
   <source>Only what differs</source>
   <translation>المختلف فقط</translation>
  </message>
  <message>
   <source>Two moments side by side</source>
   <translation>مقارنة لحظتين</translation>
  </message>
 </context>
 <context>
  <name>Views</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Delete «{name}»</source>
   <translation>حذف «{name}»</translation>
  </message>
  <message>
   <source>Give the view a name.</source>
   <translation>يرجى إعطاء العرض اسما.</translation>
  </message>
  <message>
   <source>My views</source>
   <translation>عروضي</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>اسم العرض</translation>
  </message>
  <message>
   <source>Rename a view</source>
   <translation>تغيير اسم عرض</translation>
  </message>
  <message>
   <source>Rename «{name}»</source>
   <translation>تغيير اسم «{name}»</translation>
  </message>
  <message>
   <source>Replace «{name}» by what is shown</source>
   <translation>تعويض «{name}» بما هو معروض</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save a view</source>
   <translation>حفظ عرض</translation>
  </message>
  <message>
   <source>Save what is shown as a view</source>
   <translation>حفظ ما هو معروض</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>عروض محفوظة</translation>
  </message>
  <message>
   <source>Shared with the office</source>
   <translation>مشترك مع المكتب</translation>
  </message>
  <message>
   <source>The filters, the order and the columns are kept as they stand.</source>
   <translation>تُحفظ المرشحات والترتيب والأعمدة كما هي.</translation>
  </message>
  <message numerus="yes">
   <source>The name is too long: %n characters at most.</source>
   <translation>
    <numerusform>الاسم طويل.</numerusform>
    <numerusform>الاسم طويل: حرف واحد على الأكثر.</numerusform>
    <numerusform>الاسم طويل: حرفان على الأكثر.</numerusform>
    <numerusform>الاسم طويل: %n أحرف على الأكثر.</numerusform>
    <numerusform>الاسم طويل: %n حرفا على الأكثر.</numerusform>
    <numerusform>الاسم طويل: %n حرف على الأكثر.</numerusform>
   </translation>
  </message>
  <message>
   <source>The view «{name}» was deleted.</source>
   <translation>حُذف العرض «{name}».</translation>
  </message>
  <message>
   <source>The view «{name}» was replaced.</source>
   <translation>عُوّض العرض «{name}».</translation>
  </message>
  <message>
   <source>There is a view of this name already: replace it.</source>
   <translation>يوجد عرض بهذا الاسم: يمكن تعويضه أو اختيار اسم آخر.</translation>
  </message>
  <message>
   <source>This view belongs to a colleague: save one of your own.</source>
   <translation>هذا العرض لزميل: يمكن حفظ عرض خاص بك.</translation>
  </message>
  <message>
   <source>This view is no longer there.</source>
   <translation>هذا العرض لم يعد موجودا.</translation>
  </message>
  <message>
   <source>This view names what is no longer there ({what}): that filter was left out.</source>
   <translation>يذكر هذا العرض ما لم يعد موجودا ({what})، ولم تطبق المرشحات المتعلقة به.</translation>
  </message>
  <message>
   <source>View: {name}</source>
   <translation>عرض: {name}</translation>
  </message>
  <message>
   <source>Views of the office</source>
   <translation>عروض المكتب</translation>
  </message>
 </context>
 <context>
  <name>Vocabulary</name>
  <message>
   <source>Accepted</source>
   <translation>مقبول</translation>
  </message>
  <message>
   <source>Administrative staff</source>
   <translation>موظف إداري</translation>
  </message>
  <message>
   <source>Administrative staff (woman)</source>
   <translation>موظفة إدارية</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>ورد جوابها</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>مؤرشف</translation>
  </message>
  <message>
   <source>Auditor</source>
   <translation>مراقب</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>متاح</translation>
  </message>
  <message>
   <source>Bank transfer</source>
   <translation>تحويل بنكي</translation>
  </message>
  <message>
   <source>Before the committee</source>
   <translation>لدى اللجنة</translation>
  </message>
  <message>
   <source>Being made</source>
   <translation>قيد الإعداد</translation>
  </message>
  <message>
   <source>Being paid</source>
   <translation>في طور الصرف</translation>
  </message>
  <message>
   <source>Being settled</source>
   <translation>قيد التصفية</translation>
  </message>
  <message>
   <source>By hand, against signature</source>
   <translation>تسليم مباشر مقابل توقيع</translation>
  </message>
  <message>
   <source>By registered letter</source>
   <translation>رسالة مضمونة مع إشعار بالتوصل</translation>
  </message>
  <message>
   <source>By telephone</source>
   <translation>مكالمة هاتفية</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ملغى</translation>
  </message>
  <message>
   <source>Case officer</source>
   <translation>مكلف بالملفات</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>نقدا</translation>
  </message>
  <message>
   <source>Cheque</source>
   <translation>شيك</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>ابن</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <source>Complementary cover (AMC)</source>
   <translation>التغطية التكميلية (AMC)</translation>
  </message>
  <message>
   <source>Compulsory health insurance</source>
   <translation>التأمين الإجباري عن المرض</translation>
  </message>
  <message>
   <source>Control doctor</source>
   <translation>المراقبة الطبية</translation>
  </message>
  <message>
   <source>Daughter</source>
   <translation>ابنة</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>متوفى</translation>
  </message>
  <message>
   <source>Deceased (woman)</source>
   <translation>متوفاة</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>مبتوت فيه</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>مؤجل</translation>
  </message>
  <message>
   <source>Deputy unit head</source>
   <translation>نائب رئيس المصلحة</translation>
  </message>
  <message>
   <source>Director General</source>
   <translation>المدير العام</translation>
  </message>
  <message>
   <source>Divorced</source>
   <translation>مطلق</translation>
  </message>
  <message>
   <source>Divorced (woman)</source>
   <translation>مطلقة</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>مسودة</translation>
  </message>
  <message>
   <source>Fallen on duty</source>
   <translation>شهيد الواجب</translation>
  </message>
  <message>
   <source>Fallen on duty (woman)</source>
   <translation>شهيدة الواجب</translation>
  </message>
  <message>
   <source>Favourable</source>
   <translation>موافق</translation>
  </message>
  <message>
   <source>Favourable with reserves</source>
   <translation>موافق بتحفظ</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>أنثى</translation>
  </message>
  <message>
   <source>Field visit</source>
   <translation>زيارة ميدانية</translation>
  </message>
  <message>
   <source>For each event</source>
   <translation>عن كل حدث</translation>
  </message>
  <message>
   <source>Formally checked</source>
   <translation>مراقب شكليا</translation>
  </message>
  <message>
   <source>Fostered child (kafala)</source>
   <translation>مكفول</translation>
  </message>
  <message>
   <source>Fostered girl (kafala)</source>
   <translation>مكفولة</translation>
  </message>
  <message>
   <source>Foundation</source>
   <translation>المؤسسة</translation>
  </message>
  <message>
   <source>Foundation committee</source>
   <translation>لجنة المؤسسة</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>صحي</translation>
  </message>
  <message>
   <source>Health inspection</source>
   <translation>مفتشية الصحة</translation>
  </message>
  <message>
   <source>Hierarchical channel</source>
   <translation>السلم الإداري</translation>
  </message>
  <message>
   <source>Incomplete</source>
   <translation>ناقص</translation>
  </message>
  <message>
   <source>Insurer of the complementary cover</source>
   <translation>مؤمن التغطية التكميلية</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>صادرة</translation>
  </message>
  <message>
   <source>Kept as a file</source>
   <translation>حفظت ملفا</translation>
  </message>
  <message>
   <source>Mail</source>
   <translation>البريد</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>ذكر</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>متزوج</translation>
  </message>
  <message>
   <source>Married (woman)</source>
   <translation>متزوجة</translation>
  </message>
  <message>
   <source>Medical control</source>
   <translation>مراقبة طبية</translation>
  </message>
  <message>
   <source>Mother</source>
   <translation>أم</translation>
  </message>
  <message>
   <source>Mutual</source>
   <translation>التعاضدية</translation>
  </message>
  <message>
   <source>Never finished</source>
   <translation>لم تكتمل</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>دون حد</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>غير مستوفٍ</translation>
  </message>
  <message>
   <source>Notified</source>
   <translation>مبلغ للمعني</translation>
  </message>
  <message>
   <source>Once a season</source>
   <translation>مرة في الموسم</translation>
  </message>
  <message>
   <source>Once a year</source>
   <translation>مرة في السنة</translation>
  </message>
  <message>
   <source>Once in a career</source>
   <translation>مرة في المسار المهني</translation>
  </message>
  <message>
   <source>Only looked at</source>
   <translation>عرضت على الشاشة فقط</translation>
  </message>
  <message>
   <source>Orphan</source>
   <translation>يتيم</translation>
  </message>
  <message>
   <source>Orphan (girl)</source>
   <translation>يتيمة</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>مصروف</translation>
  </message>
  <message>
   <source>Paid directly to the provider of care</source>
   <translation>أداء مباشر لمقدم العلاج</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>أب</translation>
  </message>
  <message>
   <source>Partly accepted</source>
   <translation>مقبول جزئيا</translation>
  </message>
  <message>
   <source>Periodic</source>
   <translation>دوري</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>صاحب الملف</translation>
  </message>
  <message>
   <source>Principal (woman)</source>
   <translation>صاحبة الملف</translation>
  </message>
  <message>
   <source>Purchase voucher</source>
   <translation>قسيمة شراء</translation>
  </message>
  <message>
   <source>Ready to transmit</source>
   <translation>جاهز للإحالة</translation>
  </message>
  <message>
   <source>Receipt acknowledged</source>
   <translation>تم التوصل بها</translation>
  </message>
  <message>
   <source>Reception officer</source>
   <translation>عون الاستقبال</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>مرفوض</translation>
  </message>
  <message>
   <source>Registered</source>
   <translation>مودع</translation>
  </message>
  <message>
   <source>Reimbursed</source>
   <translation>معوض</translation>
  </message>
  <message>
   <source>Report of a psychosocial follow-up</source>
   <translation>تقرير المواكبة النفسية والاجتماعية</translation>
  </message>
  <message>
   <source>Report of a social inquiry</source>
   <translation>تقرير البحث الاجتماعي</translation>
  </message>
  <message>
   <source>Report of a solidarity visit</source>
   <translation>تقرير زيارة تضامنية</translation>
  </message>
  <message>
   <source>Retiree</source>
   <translation>متقاعد</translation>
  </message>
  <message>
   <source>Retiree (woman)</source>
   <translation>متقاعدة</translation>
  </message>
  <message>
   <source>Returned for a lack</source>
   <translation>مرجع للنقص</translation>
  </message>
  <message>
   <source>Sent by mail</source>
   <translation>أرسلت بالبريد</translation>
  </message>
  <message>
   <source>Sent on a slip</source>
   <translation>مرسل</translation>
  </message>
  <message>
   <source>Sent to the printer</source>
   <translation>طبعت</translation>
  </message>
  <message>
   <source>Serving officer</source>
   <translation>موظف مزاول</translation>
  </message>
  <message>
   <source>Serving officer (woman)</source>
   <translation>موظفة مزاولة</translation>
  </message>
  <message>
   <source>Share of the Foundation</source>
   <translation>حصة المؤسسة</translation>
  </message>
  <message>
   <source>Share of the compulsory insurance</source>
   <translation>حصة التأمين الإجباري</translation>
  </message>
  <message>
   <source>Share of the mutual</source>
   <translation>حصة التعاضدية</translation>
  </message>
  <message>
   <source>Single</source>
   <translation>عازب</translation>
  </message>
  <message>
   <source>Single (woman)</source>
   <translation>عازبة</translation>
  </message>
  <message>
   <source>Social</source>
   <translation>اجتماعي</translation>
  </message>
  <message>
   <source>Social inquiry</source>
   <translation>بحث اجتماعي</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>زوج</translation>
  </message>
  <message>
   <source>Taken out</source>
   <translation>أخرجت</translation>
  </message>
  <message>
   <source>Through the hierarchical channel</source>
   <translation>عن طريق السلم الإداري</translation>
  </message>
  <message>
   <source>Trainee officer</source>
   <translation>موظف متدرب</translation>
  </message>
  <message>
   <source>Trainee officer (woman)</source>
   <translation>موظفة متدربة</translation>
  </message>
  <message>
   <source>Transmitted</source>
   <translation>محال</translation>
  </message>
  <message>
   <source>Under appeal</source>
   <translation>موضوع تظلم</translation>
  </message>
  <message>
   <source>Under review</source>
   <translation>قيد الدراسة</translation>
  </message>
  <message>
   <source>Unfavourable</source>
   <translation>غير موافق</translation>
  </message>
  <message>
   <source>Unit head</source>
   <translation>رئيس المصلحة</translation>
  </message>
  <message>
   <source>Unit's counter</source>
   <translation>شباك المصلحة</translation>
  </message>
  <message>
   <source>Used up</source>
   <translation>مستنفد</translation>
  </message>
  <message>
   <source>Widow</source>
   <translation>أرمل</translation>
  </message>
  <message>
   <source>Widow (woman)</source>
   <translation>أرملة</translation>
  </message>
  <message>
   <source>Widowed</source>
   <translation>أرمل</translation>
  </message>
  <message>
   <source>Widowed (woman)</source>
   <translation>أرملة</translation>
  </message>
  <message>
   <source>Wife</source>
   <translation>زوجة</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>متنازل عنه</translation>
  </message>
  <message>
   <source>{social} / {health}</source>
   <translation>{social} / {health}</translation>
  </message>
 </context>
 <context>
  <name>Workflow</name>
  <message>
   <source>Appeal of the person concerned</source>
   <translation>تظلم المعني(ة) بالأمر</translation>
  </message>
  <message>
   <source>Archiving</source>
   <translation>الأرشفة</translation>
  </message>
  <message>
   <source>Cancellation of the request</source>
   <translation>إلغاء الطلب</translation>
  </message>
  <message>
   <source>Closing of the request</source>
   <translation>إغلاق الطلب</translation>
  </message>
  <message>
   <source>Completion of the papers</source>
   <translation>استكمال الوثائق</translation>
  </message>
  <message>
   <source>Deferral</source>
   <translation>التأجيل</translation>
  </message>
  <message>
   <source>Lifting of the urgency</source>
   <translation>رفع صفة الاستعجال</translation>
  </message>
  <message>
   <source>Marking as urgent</source>
   <translation>إضفاء صفة الاستعجال</translation>
  </message>
  <message>
   <source>Note of missing papers</source>
   <translation>تسجيل وثائق ناقصة</translation>
  </message>
  <message>
   <source>Notification of the decision</source>
   <translation>تبليغ القرار</translation>
  </message>
  <message>
   <source>Opening of a social inquiry</source>
   <translation>فتح بحث اجتماعي</translation>
  </message>
  <message>
   <source>Opinion of the unit head</source>
   <translation>إبداء رأي رئيس المصلحة</translation>
  </message>
  <message>
   <source>Recall of the transmission</source>
   <translation>سحب الإحالة</translation>
  </message>
  <message>
   <source>Recording of a report</source>
   <translation>تحرير تقرير</translation>
  </message>
  <message>
   <source>Recording of an instalment</source>
   <translation>تسجيل دفعة</translation>
  </message>
  <message>
   <source>Recording of the decision</source>
   <translation>تسجيل القرار</translation>
  </message>
  <message>
   <source>Recording of the payment</source>
   <translation>تسجيل الصرف</translation>
  </message>
  <message>
   <source>Referral to the medical control</source>
   <translation>الإحالة على المراقبة الطبية</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>تسجيل الطلب</translation>
  </message>
  <message>
   <source>Reopening of the request</source>
   <translation>إعادة فتح الطلب</translation>
  </message>
  <message>
   <source>Report of the social inquiry</source>
   <translation>تسجيل تقرير البحث الاجتماعي</translation>
  </message>
  <message>
   <source>Result of the medical control</source>
   <translation>تسجيل نتيجة المراقبة الطبية</translation>
  </message>
  <message>
   <source>Return for a lack</source>
   <translation>إرجاع للنقص</translation>
  </message>
  <message>
   <source>Start of the payment</source>
   <translation>الشروع في الصرف</translation>
  </message>
  <message>
   <source>Start of the review</source>
   <translation>الشروع في الدراسة</translation>
  </message>
  <message>
   <source>Start of the settlement</source>
   <translation>الشروع في التصفية</translation>
  </message>
  <message>
   <source>Submission to the committee</source>
   <translation>العرض على اللجنة</translation>
  </message>
  <message>
   <source>Taken over from the register</source>
   <translation>نقل من السجل القديم</translation>
  </message>
  <message>
   <source>Transmission to the deciding body</source>
   <translation>إحالة على الجهة المقررة</translation>
  </message>
  <message>
   <source>Withdrawal by the person concerned</source>
   <translation>تنازل المعني(ة) بالأمر</translation>
  </message>
  <message>
   <source>«{action}» is not possible while the request is «{state}». Read the page again.</source>
   <translation>لا يمكن «{action}» والطلب في حالة «{state}». المرجو تحيين الصفحة.</translation>
  </message>
 </context>
</TS>
