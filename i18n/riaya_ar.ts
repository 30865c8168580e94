<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>Accounts</name>
  <message>
   <source>The name is missing. Type it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The password is too short. Choose one of %n characters or more.</source>
   <translation>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
   </translation>
  </message>
  <message>
   <source>There is already an account with this name. Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no account named {name} in this office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such account any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no unit with the code {code}. Choose one of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You cannot retire your own account. Ask another unit head.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Answers</name>
  <message>
   <source>Answer yes or no.</source>
   <translation>الجواب بنعم أو لا.</translation>
  </message>
  <message>
   <source>Choose one of the listed answers.</source>
   <translation>يرجى اختيار جواب من اللائحة.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
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
  <name>Catalogue</name>
  <message>
   <source>A field of kind “choice” needs two choices or more; add them.</source>
   <translation>الخانة من نوع «choice» تحتاج إلى اختيارين أو أكثر؛ يجب إضافتها.</translation>
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
   <source>The code {code} is already used in {file}, line {line}; give another.</source>
   <translation>الرمز {code} مستعمل من قبل في {file}، السطر {line}؛ يجب اختيار رمز آخر.</translation>
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
   <source>The {days} days for lodging ended on {date}; a late file may be returned.</source>
   <translation>انتهى أجل الإيداع المحدد في {days} يوما بتاريخ {date}؛ قد يرجع الملف لفوات الأجل.</translation>
  </message>
  <message>
   <source>There is no shared field “{name}”; add a [[field]] table or correct the name.</source>
   <translation>لا توجد خانة مشتركة باسم «{name}»؛ يجب إضافة جدول ⁦[[field]]⁩ أو تصحيح الاسم.</translation>
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
   <translation>هذه الخدمة مخصصة لهذه الفئات: {list}.</translation>
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
   <source>“{key}” is unknown here; a file holds [[type]] and [[field]] tables only.</source>
   <translation>«{key}» غير معروف هنا؛ لا يتضمن الملف إلا جداول ⁦[[type]]⁩ و⁦[[field]]⁩.</translation>
  </message>
  <message>
   <source>“{key}” means nothing for a field of kind “{kind}”; remove it.</source>
   <translation>لا معنى لـ«{key}» في خانة من نوع «{kind}»؛ يجب حذفه.</translation>
  </message>
  <message>
   <source>“{key}” must be {expected}.</source>
   <translation>يجب أن يكون «{key}» {expected}.</translation>
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
  <message>
   <source>{done} of {total}</source>
   <translation>{done} من {total}</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>Missing</source>
   <translation>ناقص</translation>
  </message>
  <message>
   <source>Paper: {title}</source>
   <translation>الوثيقة: {title}</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>متوفر</translation>
  </message>
  <message>
   <source>Remove the filter {words}</source>
   <translation>إزالة المرشح: {words}</translation>
  </message>
 </context>
 <context>
  <name>Database</name>
  <message>
   <source>Another program is writing to the office. Do it again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody else changed this record. Read it again, then save.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database cannot be read with this key. It may be damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database is damaged. Restore the last backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk does not answer. Nothing was changed; check the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. Free some space, then do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The office's database cannot be opened. Check the folder and disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The office's folder cannot be written to. Ask for the right to write.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Demo</name>
  <message>
   <source>Requests need people. Ask for at least one person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers of people and requests cannot be below zero.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The role «{role}» does not include: {action}. Ask the unit head.</source>
   <translation type="unfinished" />
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
   <source>Calendar</source>
   <translation>اليومية</translation>
  </message>
  <message>
   <source>Choose in the calendar</source>
   <translation>اختيار من اليومية</translation>
  </message>
  <message>
   <source>Empty the field</source>
   <translation>إفراغ الخانة</translation>
  </message>
  <message>
   <source>dirhams</source>
   <translation>درهم</translation>
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
  <name>Forms</name>
  <message>
   <source>An identity card number is one or two letters, then digits. Check it on the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a rank of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The birth is before the principal's. Check both dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day and the month are needed here. Type 15/03/2026.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The death is before the birth. Check both dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name is missing. Type it as on the identity card.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The text is too long: %n characters at most.</source>
   <translation>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
   </translation>
  </message>
  <message>
   <source>This account number does not agree with its key. Check its 24 digits on the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This birth date is still to come. Check the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This date is still to come. Check the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no Moroccan phone number. Type its ten digits, as 06 or 05.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no amount. Type it in dirhams, as 1.250,00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no date. Type it as 15/03/1972, or only the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This number does not have the usual form. Check it on the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write this name in Arabic letters.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Addition to the family</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closing of a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Completion of the papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correction of a family member</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correction of a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correction of the career</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demonstration data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import of a register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note of missing papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printing of a document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Receipt of papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording of the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registration of a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopening of a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Showing of a masked number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start of the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transmission to the deciding body</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Import</name>
  <message>
   <source>The file cannot be opened. Close it in Excel and check your right to read it, then import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is empty. Choose the workbook that holds the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not a workbook. Choose the register's Excel file (.xlsx); if it opens in Excel, save it there as an Excel workbook first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workbook is damaged and cannot be read. Open it in Excel, save it under another name, then import that copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workbook is locked by a password. Open it in Excel, remove the password, save it, then import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workbook is too big to be a register. Keep only the sheets of the register, delete the empty rows and columns after the data, save it, then import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {path}. Check its name and folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workbooks of this kind (.xlsb) cannot be read. Save it in Excel as an Excel workbook (.xlsx), then import it again.</source>
   <translation type="unfinished" />
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
  <name>Office</name>
  <message>
   <source>The folder {folder} cannot be written to ({reason}). Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already an office in {folder}. Open it, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no office in {folder}. Make one first, or choose its folder.</source>
   <translation type="unfinished" />
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
  <name>People</name>
  <message>
   <source>Choose the mother among the spouses of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing answers to {reference}. Type a file number, a service number, an identity card number or a request number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note is empty. Type it first.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The note is too long: %n characters at most.</source>
   <translation>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
   </translation>
  </message>
  <message>
   <source>The service number {number} is already that of the file {file}. Check it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record is no longer in the office. Read the page again.</source>
   <translation type="unfinished" />
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
  <name>Requests</name>
  <message numerus="yes">
   <source>%n papers are still missing.</source>
   <translation>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n papers are still missing. Note them first.</source>
   <translation>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
    <numerusform>
    </numerusform>
   </translation>
  </message>
  <message>
   <source>A partial acceptance grants less than was asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A refused request grants nothing. Leave the amount empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose what was decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the reason: the person has a right to know it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No paper is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No paper is missing: the request is complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date is before the deposit of the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The deposit cannot be after today. Check the date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no request {number}. Check its number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no type of request {code}. Choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no date. Type it as 15/03/2026.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This person is not of that file. Choose again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your role does not include this step.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <source>Covered by another sickness insurance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disability: the right has no limit of age.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divorce on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has no other sickness insurance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>He died on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>He reached {age} on {date}, and no enrolment certificate was produced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>He reached {age} on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Married on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Member as a retiree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Member as a serving officer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer in the care of the family since {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer in the family since {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parent of an officer fallen on duty: honorary card, no insurance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parents are not rights holders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remarried on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She died on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She reached {age} on {date}, and no enrolment certificate was produced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>She reached {age} on {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Studies until {date}; limit of {age} on {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The birth date is needed to compute the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of no other cover is still to be produced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last enrolment certificate ended on {date}; a new one reopens the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The parameters of rights ({name}) cannot be read: {fault}. Mend the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The principal has died; the rights are the family's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under {age}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under {age}; the school certificate is asked for every year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widowed; the right lasts until a remarriage.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Roles</name>
  <message>
   <source>changing files and families</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changing settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>checking the office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>completing requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consulting files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consulting requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consulting the audit trail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exporting lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>importing registers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>making backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>managing accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>printing documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recording decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>registering requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reviewing requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>showing masked numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>transmitting requests</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Schema</name>
  <message>
   <source>This office was last opened by a newer version of the program. Install that version to open it; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Shell</name>
  <message>
   <source>Find a person, a request or a command</source>
   <translation>ابحث عن شخص أو طلب أو أمر</translation>
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
   <source>Ri'aya</source>
   <translation>رعاية</translation>
  </message>
  <message>
   <source>The operation could not be finished. Nothing was recorded; try again.</source>
   <translation>تعذر إتمام العملية. لم يُسجل أي تغيير؛ أعد المحاولة.</translation>
  </message>
 </context>
 <context>
  <name>Texts</name>
  <message>
   <source>The text holds a damaged character that cannot be kept. Type it again by hand.</source>
   <translation type="unfinished" />
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
  <name>Vault</name>
  <message>
   <source>The account name or the password is not right. Type them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file of the office ({name}) is missing or damaged. Restore it from the last backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last account of the office cannot be retired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This office was made by a newer version of the program. Install that version to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This recovery code does not open the office. Check it against the printed sheet.</source>
   <translation type="unfinished" />
  </message>
 </context>
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
   <translation>المؤسسة</translation>
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
   <translation>التعاضدية</translation>
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
 <context>
  <name>Workflow</name>
  <message>
   <source>Closing of the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Completion of the papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note of missing papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording of the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopening of the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start of the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken over from the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transmission to the deciding body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>«{action}» is not possible while the request is «{state}». Read the page again.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
