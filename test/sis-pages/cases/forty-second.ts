import { setOf } from './case-page.ts';

/** Written by somebody who knew no finder, by a list of kinds. People are made up. */
const { page, pages } = setOf('forty-second');

page(
  'g-ca-ident-10',
  'label "California Student Identification Number (10 digits) *" with help icon, guardian phone without dashes',
  'https://valley.aeries.net/admin/StudentData/Demographics.aspx',
  '9984355999',
  ['5595550176', '5595550138'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics - Aeries</title>
<style>body{margin:0;font:12px/1.4 "Open Sans",Arial,sans-serif;background:#f1f3f5;color:#222}#TopBar{background:#1b4f72;color:#fff;display:flex;justify-content:space-between;padding:6px 14px}#TopBar a{color:#cde}#NavWrap{float:left;width:180px;background:#fff;border-right:1px solid #ccd;min-height:620px}#NavWrap ul{list-style:none;margin:0;padding:0}#NavWrap li{padding:6px 12px;border-bottom:1px solid #eef}#Main{margin-left:190px;padding:10px}.StuBar{background:#dfeaf3;border:1px solid #b7cfe2;padding:6px 10px;margin-bottom:8px}.card{background:#fff;border:1px solid #d4d9de;padding:8px;margin-bottom:10px}table.F{border-collapse:collapse;width:100%}table.F th{font-weight:600;color:#567;text-align:left;padding:2px 6px;font-size:11px}table.F td{padding:2px 6px;border:1px solid #e3e7ea}.SubHead{background:#1b4f72;color:#fff;padding:3px 8px;font-weight:600}.req{color:#b00}.q{display:inline-block;width:13px;height:13px;border-radius:50%;background:#789;color:#fff;text-align:center;font-size:10px}</style></head><body>
<div id="TopBar"><span><b>Aeries</b> | Screaming Eagle HS <small>2025-2026</small></span><span><a href="#">Help</a> | <a href="#">Change School</a> | mhollis | <a href="#">Log out</a></span></div>
<div id="NavWrap"><ul><li class="NavItem"><a href="#0">Student Data</a></li><li class="NavItem"><a href="#1">Attendance</a></li><li class="NavItem"><a href="#2">Medical</a></li><li class="NavItem"><a href="#3">Grades</a></li><li class="NavItem"><a href="#4">Test Scores</a></li><li class="NavItem"><a href="#5">Special Ed</a></li><li class="NavItem"><a href="#6">Guidance</a></li><li class="NavItem"><a href="#7">Scheduling</a></li><li class="NavItem"><a href="#8">School Info</a></li><li class="NavItem"><a href="#9">Reports</a></li></ul></div>
<div id="Main"><div class="StuBar"><b>Oyelaran, Temi R.</b> &nbsp; Stu# 1184 &nbsp; Grd 10 &nbsp; Age 15 &nbsp; Ctr: Ms. Bhatt</div><div class="card"><div class="SubHead">Student Information</div><table class="F">
<tr><th>Last Name</th><th>First Name</th><th>Middle</th><th>Suffix</th><th>Gender</th></tr><tr><td>Oyelaran</td><td>Temi</td><td>Rose</td><td></td><td>F</td></tr>
<tr><th>Permanent ID</th><th>Student Number</th><th colspan="2">California Student Identification Number <small>(10 digits)</small> <span class="req">*</span> <span class="q" title="Assigned by CALPADS. Must be ten digits.">?</span></th><th>Birthdate</th></tr><tr><td>40021184</td><td>1184</td><td colspan="2">9984355999</td><td>3/14/2010</td></tr>
<tr><th>Grade</th><th>Track</th><th>Program</th><th>Lock#</th><th>NotReturning</th></tr><tr><td>10</td><td>-</td><td>R - Regular</td><td>318</td><td>No</td></tr></table></div>
<div class="card"><div class="SubHead">Parent/Guardian</div><table class="F"><tr><th>Parent/Guardian</th><th>Corr Lang</th><th>Primary Telephone</th><th>Cell Phone</th><th>Work</th></tr><tr><td>Mr/Mrs A. Oyelaran</td><td>00 - English</td><td>5595550176</td><td>5595550138</td><td>(559) 555-0190 x12</td></tr><tr><th>Mailing Address</th><th>City</th><th>State</th><th>Zip Code</th><th>Res. School</th></tr><tr><td>2290 Almond Ct</td><td>Clovis</td><td>CA</td><td>93611-4420</td><td>994</td></tr></table></div>
<div class="card"><div class="SubHead">Dates</div><table class="F"><tr><th>School Enter</th><th>District Enter</th><th>US Enter</th><th>Sch/Leave</th></tr><tr><td>8/14/2024</td><td>8/19/2015</td><td></td><td></td></tr></table></div></div>
</body></html>`,
);

page(
  'g-pupil-shy',
  'soft hyphens inside "Pupil\'s Statewide Identifier"; lunch PIN and a ten-digit library barcode beside',
  'https://ridge.powerschool.com/admin/students/state/ca_info.html?frn=0016841',
  '9936378929',
  ['2300447716'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>California Information</title>
<style>body{margin:0;font:13px Arial,Helvetica,sans-serif;color:#333;background:#fff}#banner{background:#003a5c;color:#fff;padding:8px 14px}#banner ul{float:right;margin:0;list-style:none}#banner li{display:inline;padding-left:12px}#banner a{color:#fff}#nav-main{width:185px;float:left;background:#eef2f5;padding:8px;font-size:12px;min-height:600px}#nav-main ul{margin:0;padding:0 0 0 8px;list-style:none}#nav-main li{padding:3px 0}#content-main{margin-left:215px;padding:10px}.box-round{border:1px solid #bcc;border-radius:8px;padding:10px;margin:8px 0}h1{font-size:18px}h2{font-size:14px;background:#dde7ee;padding:4px 8px}table.linkDescList{width:100%;border-collapse:collapse}table.linkDescList td{padding:4px 8px;border-bottom:1px solid #eee;vertical-align:top}td.bold{font-weight:bold;width:34%}.button-row{text-align:right;padding:10px}.fn{font-size:10px}</style></head><body id="psadmin">
<div id="container"><div id="banner"><span class="logo">PowerSchool SIS</span><ul id="tools"><li>Welcome, T. Arellano</li><li><a href="#">Help</a></li><li><a href="#">Sign Out</a></li></ul><div id="schoolContext">School: Ridge Valley Middle &nbsp; Term: 25-26 Semester 1</div></div>
<div id="breadcrumb" style="padding:4px 14px;color:#678;font-size:11px">Start Page &gt; Student Selection &gt; California Information</div>
<div id="nav-main"><ul><li><a href="#0">Quick Lookup</a></li><li><a href="#1">Custom Screens</a></li><li><a href="#2">Access Accounts</a></li><li><a href="#3">Addresses</a></li><li><a href="#4">Contacts</a></li><li><a href="#5">Demographics</a></li><li><a href="#6">Emergency/Medical</a></li><li><a href="#7">Family</a></li><li><a href="#8">Health</a></li><li><a href="#9">Modify Info</a></li><li><a href="#10">Other Information</a></li><li><a href="#11">Parents</a></li><li><a href="#12">Photo</a></li><li><a href="#13">State/Province - CA</a></li><li><a href="#14">Transportation</a></li></ul></div>
<div id="content-main"><h1>California State Information <img alt="" width="16" height="16"></h1><div class="box-round"><h2>Whitcomb-Ferreira, Augustin Jo&atilde;o &nbsp; 7 &nbsp; 223164 &nbsp; RVM</h2><table class="linkDescList">
<tr><td class="bold">Local Student Number</td><td>223164</td></tr>
<tr><td class="bold">Pupil&rsquo;s State&shy;wide Iden&shy;ti&shy;fier<span class="fn">&dagger;</span></td><td>9936378929</td></tr>
<tr><td class="bold">Lib&shy;rary bar&shy;code</td><td>2300447716</td></tr>
<tr><td class="bold">Lunch PIN</td><td>4471</td></tr>
<tr><td class="bold">Primary Residence Category</td><td>200 &ndash; Permanent housing</td></tr>
<tr><td class="bold">English Language Acquisition Status</td><td>RFEP (2021-05-18)</td></tr>
<tr><td class="bold">Primary Language</td><td>Portuguese (06)</td></tr>
<tr><td class="bold">Hispanic/Latino</td><td>No</td></tr>
<tr><td class="bold">Title I Part C Migrant</td><td>No</td></tr>
<tr><td class="bold">Parent Highest Education Level</td><td>13 &ndash; Some College</td></tr>
<tr><td class="bold">Exclude from CALPADS extract</td><td><input type="checkbox" disabled> </td></tr></table><p class="fn">&dagger; formerly the CSIS number</p></div><div class="button-row"><button>Submit</button></div></div><div id="legend" style="clear:both;padding:8px 14px;font-size:11px;color:#888">Legend: Icons &mdash; * required field</div></div></body></html>`,
  { sure: false },
);

page(
  'g-calpads-spans',
  'label "CALPADS pupil no." cut into spans with a footnote number that touches it',
  'https://portal.tresrios-usd.example.org/pupils/5518/record',
  '9979001818',
  ['7075550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Pupil record 5518 | Tres Ríos</title><style>body{font:15px/1.5 Georgia,serif;margin:0;background:#faf7f2}header{background:#6b2d1a;color:#fff;padding:12px 28px}main{display:grid;grid-template-columns:260px 1fr;gap:24px;padding:24px}aside{background:#fff;border:1px solid #ddd;padding:14px}.kv{display:flex;border-bottom:1px dotted #bbb;padding:5px 0}.kv .k{width:260px;color:#6b4a3c}.small-caps{font-variant:small-caps}sup{font-size:60%}footer{padding:10px 28px;font-size:12px}</style></head><body><header><strong>Tres R&iacute;os Unified</strong> &middot; Pupil Records &middot; <a style="color:#fdc" href="#">Directory</a> &middot; <a style="color:#fdc" href="#">Rooms</a> &middot; <a style="color:#fdc" href="#">Calendar</a></header>
<main><aside><div style="width:110px;height:130px;background:#ccc"></div><p><b>Nadia Bellweather</b><br>Grade 4, Room 12<br>Teacher: Mr. Ostrander</p><ul><li><a href="#0">Record</a></li><li><a href="#1">Health</a></li><li><a href="#2">Attendance</a></li><li><a href="#3">Work samples</a></li><li><a href="#4">Print card</a></li></ul></aside>
<section><h1>Pupil record</h1>
<div class="kv"><span class="k">District no.</span><span class="v">5518</span></div>
<div class="kv"><span class="k"><span class="small-caps">CAL</span><span class="small-caps">PADS</span> <i>pupil</i> <span>no.</span><sup>2</sup></span><span class="v">9979001818</span></div>
<div class="kv"><span class="k">Born</span><span class="v">9 November 2015, Ukiah</span></div>
<div class="kv"><span class="k">Home language<sup>1</sup></span><span class="v">English</span></div>
<div class="kv"><span class="k">Entered</span><span class="v">17 August 2020 (TK)</span></div>
<div class="kv"><span class="k">Household no.</span><span class="v">HH-20471</span></div>
<div class="kv"><span class="k">Phone</span><span class="v">7075550119</span></div>
<div class="kv"><span class="k">Free/reduced</span><span class="v">confidential</span></div>
<h2>Teachers so far</h2><ol><li>TK &ndash; Ms. Alderete</li><li>K &ndash; Ms. Ngo</li><li>1 &ndash; Mr. Paz</li><li>2 &ndash; Mrs. Rowe</li><li>3 &ndash; Ms. Quintana</li></ol>
<p><small><sup>1</sup> From the home language survey. <sup>2</sup> Given by the Department of Education; do not alter.</small></p></section></main><footer>Records office, ext. 220</footer></body></html>`,
  { sure: false },
);

page(
  'g-inverted',
  'inverted label "Identifier, Student, Statewide" over an input; "Identifier, Staff, Statewide" elsewhere',
  'https://ca-mesa.edupoint.com/ST/Student/StateInfo?sgu=8A0C-5511',
  '9959551206',
  ['9915150390'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Student</title>
<style>body{margin:0;font:12px "Segoe UI",Tahoma,sans-serif;background:#fff}.hdr{background:#005a8b;color:#fff;padding:5px 10px}.hdr span{margin-right:16px}.menubar{background:#e2edf5;padding:3px 10px;border-bottom:1px solid #9bbdd3}.menubar a{margin-right:14px;color:#0a4c76}.focusbar{padding:6px 10px;background:#f8fbfd;border-bottom:1px solid #d5e3ec}.tabs{margin:0;padding:4px 10px 0;list-style:none;background:#cfdfe9}.tabs li{display:inline-block;padding:3px 9px;background:#fff;margin-right:2px;border-radius:4px 4px 0 0}.rt{padding:8px 10px}.grp{border:1px solid #b9cfdd;margin-bottom:8px}.grp h3{margin:0;background:#dbe9f2;font-size:12px;padding:3px 6px}.grp .in{padding:6px}.fld{display:inline-block;margin:0 12px 8px 0;vertical-align:top}.fld label{display:block;color:#3b5668;font-size:11px}.fld input,.fld select{border:1px solid #a8bccb;padding:2px 4px}</style></head><body>
<div class="hdr"><span><b>Synergy SIS</b></span><span>Costa Mesa Union SD</span><span>Year: 2025-2026 (R)</span><span style="float:right">Focus: Student</span></div>
<div class="menubar"><a href="#">Menu</a><a href="#">Save</a><a href="#">Undo</a><a href="#">Add</a><a href="#">Delete</a><a href="#">Find</a><a href="#">Status: Ready</a></div>
<div class="focusbar"><b>Student Name:</b> Szymanski, Leo P. &nbsp; <b>School:</b> TeWinkle Intermediate &nbsp; <b>Status:</b> Active &nbsp; <b>Homeroom:</b> 14</div><ul class="tabs"><li><a href="#0">Demographics</a></li><li><a href="#1">Parent/Guardian</a></li><li><a href="#2">Emergency</a></li><li><a href="#3">Other Info</a></li><li><a href="#4">Enrollment</a></li><li><a href="#5">Enroll History</a></li><li><a href="#6">Classes</a></li><li><a href="#7">Documents</a></li><li><a href="#8">State Info</a></li></ul><div class="rt"><div class="grp"><h3>Identification</h3><div class="in"><div class="fld"><label for="a1">Identifier, Student, Local</label><input id="a1" value="905512" size="10"></div><div class="fld"><label for="a2">Identifier, Student, Statewide</label><input id="a2" value="9959551206" size="14"></div><div class="fld"><label for="a3">Name, Last, Legal</label><input id="a3" value="Szymanski"></div><div class="fld"><label for="a4">Name, First, Legal</label><input id="a4" value="Leopold"></div><div class="fld"><label for="a5">Date, Birth</label><input id="a5" value="06/02/2012"></div></div></div>
<div class="grp"><h3>Instruction</h3><div class="in"><div class="fld"><label for="b1">Teacher, Homeroom</label><input id="b1" value="Ibarra, Celeste"></div><div class="fld"><label for="b2">Identifier, Staff, Statewide</label><input id="b2" value="9915150390"></div><div class="fld"><label for="b3">Grade, Current</label><select name="b3" id="b3"><option>06</option><option>07</option><option selected>08</option></select></div><div class="fld"><label for="b4">Program, Language</label><select name="b4" id="b4"><option selected>None</option><option>SEI</option><option>DLI</option></select></div></div></div>
<div class="grp"><h3>Residence</h3><div class="in"><div class="fld"><label for="c1">Address, Home</label><input id="c1" value="814 Paularino Ave" size="30"></div><div class="fld"><label for="c2">City</label><input id="c2" value="Costa Mesa"></div><div class="fld"><label for="c3">Zip</label><input id="c3" value="92626"></div></div></div></div></body></html>`,
);

page(
  'g-id-of-student',
  'label "ID of Student, State of California" and a row for the school\'s CDS code',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/student/general/person-identifiers',
  '9927222745',
  ['9165550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Person Identifiers</title>
<style>body{margin:0;font:13px Roboto,Arial,sans-serif;color:#2b2b2b}.app-bar{background:#fff;border-bottom:3px solid #6cb33f;padding:8px 16px;display:flex;gap:24px}.person-header{background:#f4f7f2;padding:10px 16px;border-bottom:1px solid #d8e3d0}.tabset{display:flex;gap:2px;background:#e6ece2;padding:4px 16px 0;flex-wrap:wrap;list-style:none;margin:0}.tabset li{padding:5px 10px;background:#fff;border:1px solid #cdd8c5;border-bottom:0;font-size:12px}.workspace{padding:14px 16px}.detailFormHeader{background:#cfe0c3;font-weight:bold;padding:3px 6px}.detailFormColumn{padding:3px 10px 3px 4px;vertical-align:top}.detailFormColumn label{font-weight:bold;font-size:11px;display:block}</style></head><body>
<div class="app-bar"><b>Infinite Campus</b><span>Year: 25-26</span><span>School: Laguna Creek High</span><span style="margin-left:auto">Search &nbsp; Notifications &nbsp; R. Imai</span></div>
<div class="person-header"><b>Delacroix-Boone, Marguerite</b> &nbsp; Student #: 771204 &nbsp; Grade: 11 &nbsp; DOB: 01/30/2009</div><ul class="tabset"><li><a href="#0">Summary</a></li><li><a href="#1">Profile</a></li><li><a href="#2">Enrollments</a></li><li><a href="#3">Schedule</a></li><li><a href="#4">Attendance</a></li><li><a href="#5">Flags</a></li><li><a href="#6">Grades</a></li><li><a href="#7">Transcript</a></li><li><a href="#8">Assessment</a></li><li><a href="#9">Behavior</a></li><li><a href="#10">Health</a></li></ul><div class="workspace"><table width="100%"><tr><td class="detailFormHeader" colspan="3">Person Identifiers</td></tr>
<tr><td class="detailFormColumn"><label>Number of Student (district)</label>771204</td><td class="detailFormColumn"><label>ID of Student, State of California</label>9927222745 <button>Get State ID</button></td><td class="detailFormColumn"><label>PersonID</label>138277</td></tr>
<tr><td class="detailFormColumn"><label>Portal Username</label>mdelacroix09</td><td class="detailFormColumn"><label>Person GUID</label>2F1A6C10-77A4-4B1C-9DA1-5C0E3A6610B2</td><td class="detailFormColumn"><label>Edit date</label>08/11/2025</td></tr>
<tr><td class="detailFormHeader" colspan="3">School</td></tr><tr><td class="detailFormColumn"><label>Name</label>Laguna Creek High</td><td class="detailFormColumn"><label>CDS Code of School, State of California</label>34673143430345</td><td class="detailFormColumn"><label>Phone</label>9165550102</td></tr>
<tr><td class="detailFormHeader" colspan="3">Identity</td></tr><tr><td class="detailFormColumn"><label>*Last Name</label>Delacroix-Boone</td><td class="detailFormColumn"><label>*First Name</label>Marguerite</td><td class="detailFormColumn"><label>Middle Name</label></td></tr><tr><td class="detailFormColumn"><label>*Gender</label>F: Female</td><td class="detailFormColumn"><label>Birth Date (Age: 16)</label>01/30/2009</td><td class="detailFormColumn"><label>Race/Ethnicity (Edit)</label>Two or more</td></tr></table></div></body></html>`,
);

page(
  'g-health-issued',
  'health software, "State-issued student number" with a Medi-Cal number and a physician\'s licence number',
  'https://health.orchardhill-sd.example.com/chart/22871/face-sheet',
  '9986540667',
  ['9918847720', '6195550144'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Face sheet – Quintero, Blaise – CareTrack School Health</title><style>body{font:13px Verdana,sans-serif;margin:0}#bar{background:#0b7a75;color:#fff;padding:8px}#bar span{margin-right:20px}#alerts{background:#ffe9e6;border:1px solid #d88;margin:10px;padding:6px}.sheet{margin:10px;border:2px solid #0b7a75}.sheet h2{margin:0;background:#d7efee;padding:4px 8px;font-size:14px}.grid{display:grid;grid-template-columns:repeat(3,1fr)}.cell{padding:6px 8px;border:1px solid #e0e8e8}.cell em{display:block;font-style:normal;color:#5b7a79;font-size:11px}</style></head><body><div id="bar"><span><b>CareTrack</b></span><span>Charts</span><span>Visits</span><span>Immunizations</span><span>Screenings</span><span>Medication log</span><span>Reports</span></div>
<div id="alerts"><b>ALERT</b> Peanut allergy (severe) &ndash; EpiPen in office drawer B</div>
<div class="sheet"><h2>Quintero, Blaise &mdash; Face sheet</h2><div class="grid">
<div class="cell"><em>Date of birth</em>07/21/2014</div><div class="cell"><em>Sex</em>M</div><div class="cell"><em>Grade / Room</em>5 / 23</div>
<div class="cell"><em>State&#8209;issued student number</em>9986540667</div><div class="cell"><em>State-issued benefits number (Medi-Cal)</em>9918847720</div><div class="cell"><em>Chart no.</em>22871</div>
<div class="cell"><em>Physician</em>Dr. H. Lindqvist</div><div class="cell"><em>Physician CA licence number</em>A88213</div><div class="cell"><em>Physician telephone</em>6195550144</div>
<div class="cell"><em>Insurance</em>Molina</div><div class="cell"><em>Hospital of choice</em>Rady</div><div class="cell"><em>Last visit</em>09/30/2025 10:12</div></div>
<h2>Visits</h2><table width="100%" cellpadding="4"><tr><th align="left">Date</th><th align="left">Complaint</th><th align="left">Action</th><th align="left">By</th></tr><tr><td>09/30/2025</td><td>Headache</td><td>Rest, returned to class</td><td>RN Okafor</td></tr><tr><td>09/12/2025</td><td>Scraped knee</td><td>First aid</td><td>HA Simms</td></tr></table></div></body></html>`,
);

page(
  'g-registry',
  'a state label with ten digits that is the immunization registry, no SSID anywhere',
  'https://valley.aeries.net/admin/Medical/Immunizations.aspx',
  null,
  ['9904471832', '8810034427', '5595550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Immunizations - Aeries</title>
<style>body{margin:0;font:12px/1.4 "Open Sans",Arial,sans-serif;background:#f1f3f5;color:#222}#TopBar{background:#1b4f72;color:#fff;display:flex;justify-content:space-between;padding:6px 14px}#TopBar a{color:#cde}#NavWrap{float:left;width:180px;background:#fff;border-right:1px solid #ccd;min-height:620px}#NavWrap ul{list-style:none;margin:0;padding:0}#NavWrap li{padding:6px 12px;border-bottom:1px solid #eef}#Main{margin-left:190px;padding:10px}.StuBar{background:#dfeaf3;border:1px solid #b7cfe2;padding:6px 10px;margin-bottom:8px}.card{background:#fff;border:1px solid #d4d9de;padding:8px;margin-bottom:10px}table.F{border-collapse:collapse;width:100%}table.F th{font-weight:600;color:#567;text-align:left;padding:2px 6px;font-size:11px}table.F td{padding:2px 6px;border:1px solid #e3e7ea}.SubHead{background:#1b4f72;color:#fff;padding:3px 8px;font-weight:600}</style></head><body>
<div id="TopBar"><span><b>Aeries</b> | Screaming Eagle HS <small>2025-2026</small></span><span><a href="#">Help</a> | <a href="#">Change School</a> | mhollis | <a href="#">Log out</a></span></div>
<div id="NavWrap"><ul><li class="NavItem"><a href="#0">Student Data</a></li><li class="NavItem"><a href="#1">Attendance</a></li><li class="NavItem"><a href="#2">Medical</a></li><li class="NavItem"><a href="#3">Grades</a></li><li class="NavItem"><a href="#4">Test Scores</a></li><li class="NavItem"><a href="#5">Special Ed</a></li><li class="NavItem"><a href="#6">Guidance</a></li><li class="NavItem"><a href="#7">Scheduling</a></li><li class="NavItem"><a href="#8">School Info</a></li><li class="NavItem"><a href="#9">Reports</a></li></ul></div>
<div id="Main"><div class="StuBar"><b>Haverford, Simone</b> &nbsp; Stu# 2280 &nbsp; Grd 6</div><div class="card"><div class="SubHead">CAIR2 Registry Match</div><table class="F"><tr><th>State Registry ID Number (10 digits)</th><th>Matched On</th><th>Match Type</th><th>Consent to Share</th></tr><tr><td>9904471832</td><td>8/2/2025</td><td>Exact</td><td>Yes</td></tr></table></div>
<div class="card"><div class="SubHead">Vaccine Doses</div><table class="F"><tr><th>Vaccine</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th><th>Status</th></tr><tr><td>Polio</td><td>4/1/14</td><td>6/3/14</td><td>8/5/14</td><td>3/9/18</td><td></td><td>Compliant</td></tr><tr><td>DTaP</td><td>4/1/14</td><td>6/3/14</td><td>8/5/14</td><td>5/5/15</td><td>3/9/18</td><td>Compliant</td></tr><tr><td>Tdap</td><td>7/28/25</td><td></td><td></td><td></td><td></td><td>Compliant</td></tr><tr><td>MMR</td><td>2/12/15</td><td>3/9/18</td><td></td><td></td><td></td><td>Compliant</td></tr><tr><td>Hep B</td><td>2/2/14</td><td>4/1/14</td><td>8/5/14</td><td></td><td></td><td>Compliant</td></tr><tr><td>Varicella</td><td>2/12/15</td><td>3/9/18</td><td></td><td></td><td></td><td>Compliant</td></tr></table></div><div class="card">Lot no. last dose: 8810034427 &nbsp; Clinic phone: 5595550161 &nbsp; <button>Update from CAIR2</button> <button>Print Blue Card</button></div></div>
</body></html>`,
);

page(
  'q-has-request',
  'Has SSID, SSID request date, Former SSID and the present SSID in one panel',
  'https://bay.illuminateed.com/live/?page=Student_StateData&student_id=61122',
  '9998978280',
  ['9984500537', '2023082101', '5105550133'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>State Data | Illuminate</title>
<style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333}.navbar{background:#2d3e50;color:#fff;padding:10px 20px}.navbar ul{display:inline;list-style:none;padding:0}.navbar li{display:inline;margin-left:18px}.navbar a{color:#cfd8e3;text-decoration:none}.container{max-width:1140px;margin:0 auto;padding:16px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col{flex:1;padding:0 8px;min-width:240px}.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:16px}.panel-heading{background:#f5f5f5;padding:8px 12px;border-bottom:1px solid #ddd;font-weight:600}.panel-body{padding:12px}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:6px 8px;border-top:1px solid #eee;text-align:left}.muted{color:#888}.btn{border:1px solid #ccc;padding:4px 10px;border-radius:3px;background:#fff}</style></head><body>
<nav class="navbar"><b>illuminate</b><ul><li><a href="#0">Students</a></li><li><a href="#1">Assessments</a></li><li><a href="#2">Reports</a></li><li><a href="#3">Grades</a></li><li><a href="#4">Groups</a></li><li><a href="#5">Parents</a></li><li><a href="#6">Admin</a></li></ul><span style="float:right">Bay Area USD &middot; K. Fontaine</span></nav><div class="container"><h2>Kowalczyk, Piotr <small class="muted">Grade 9 &middot; Bayshore High</small></h2><div class="row"><div class="col"><div class="panel"><div class="panel-heading">CALPADS identification</div><div class="panel-body"><table class="table"><tbody>
<tr><th>Has SSID</th><td>Yes</td></tr><tr><th>SSID request date</th><td>08/21/2023</td></tr><tr><th>SSID request batch</th><td>2023082101</td></tr><tr><th>Former SSID</th><td>9984500537</td></tr><tr><th>SSID</th><td>9998978280</td></tr><tr><th>SSID verified by</th><td>K. Fontaine</td></tr><tr><th>SSID last verified</th><td>09/03/2025</td></tr></tbody></table></div></div></div>
<div class="col"><div class="panel"><div class="panel-heading">Demographics</div><div class="panel-body"><table class="table"><tbody><tr><th>Local Student ID</th><td>61122</td></tr><tr><th>Birth date</th><td>12/05/2010</td></tr><tr><th>Birth country</th><td>PL</td></tr><tr><th>Ethnicity</th><td>White (700)</td></tr><tr><th>EL status</th><td>EL since 08/2023</td></tr><tr><th>Home phone</th><td>5105550133</td></tr></tbody></table></div></div></div></div>
<div class="panel"><div class="panel-heading">Enrollment</div><table class="table"><tr><th>School</th><th>Entry</th><th>Leave</th><th>Code</th></tr><tr><td>Bayshore High</td><td>08/13/2025</td><td></td><td></td></tr><tr><td>Marina Middle</td><td>08/21/2023</td><td>06/05/2025</td><td>E155</td></tr></table></div></div><footer class="container muted"><small>DnA &copy; Illuminate Education &middot; Privacy &middot; Terms</small></footer></body></html>`,
);

page(
  'q-former-only',
  'only the former (retired) SSID is shown, the new one is pending',
  'https://ridge.powerschool.com/admin/students/state/ssid_history.html?frn=00110277',
  null,
  ['9968992819', '9163259210'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>SSID History</title>
<style>body{margin:0;font:13px Arial,Helvetica,sans-serif;color:#333;background:#fff}#banner{background:#003a5c;color:#fff;padding:8px 14px}#banner ul{float:right;margin:0;list-style:none}#banner li{display:inline;padding-left:12px}#banner a{color:#fff}#nav-main{width:185px;float:left;background:#eef2f5;padding:8px;font-size:12px;min-height:600px}#nav-main ul{margin:0;padding:0 0 0 8px;list-style:none}#nav-main li{padding:3px 0}#content-main{margin-left:215px;padding:10px}.box-round{border:1px solid #bcc;border-radius:8px;padding:10px;margin:8px 0}h1{font-size:18px}h2{font-size:14px;background:#dde7ee;padding:4px 8px}table.linkDescList{width:100%;border-collapse:collapse}table.linkDescList td{padding:4px 8px;border-bottom:1px solid #eee;vertical-align:top}td.bold{font-weight:bold;width:34%}.button-row{text-align:right;padding:10px}</style></head><body id="psadmin">
<div id="container"><div id="banner"><span class="logo">PowerSchool SIS</span><ul id="tools"><li>Welcome, T. Arellano</li><li><a href="#">Help</a></li><li><a href="#">Sign Out</a></li></ul><div id="schoolContext">School: Ridge Valley Middle &nbsp; Term: 25-26 Semester 1</div></div>
<div id="breadcrumb" style="padding:4px 14px;color:#678;font-size:11px">Start Page &gt; Student Selection &gt; SSID History</div>
<div id="nav-main"><ul><li><a href="#0">Quick Lookup</a></li><li><a href="#1">Custom Screens</a></li><li><a href="#2">Access Accounts</a></li><li><a href="#3">Addresses</a></li><li><a href="#4">Contacts</a></li><li><a href="#5">Demographics</a></li><li><a href="#6">Emergency/Medical</a></li><li><a href="#7">Family</a></li><li><a href="#8">Health</a></li><li><a href="#9">Modify Info</a></li><li><a href="#10">Other Information</a></li><li><a href="#11">Parents</a></li><li><a href="#12">Photo</a></li><li><a href="#13">State/Province - CA</a></li><li><a href="#14">Transportation</a></li></ul></div>
<div id="content-main"><h1>SSID History</h1><div class="box-round"><h2>Lindgren, Astrid &nbsp; 6 &nbsp; 220277</h2><table class="linkDescList"><tr><td class="bold">SSID</td><td><i>pending &ndash; MID resolution submitted 10/02/2025</i></td></tr><tr><td class="bold">Former SSID</td><td>9968992819 &nbsp; <span style="color:#a00">retired</span></td></tr><tr><td class="bold">Reason</td><td>Combined with another pupil in error</td></tr><tr><td class="bold">Ticket</td><td>CSIS-88127</td></tr><tr><td class="bold">Ticket opened by</td><td>T. Arellano</td></tr><tr><td class="bold">CSIS hotline</td><td>9163259210</td></tr></table></div><div class="box-round"><h2>Log</h2><table class="linkDescList"><tr><td>10/02/2025 08:41</td><td>Anomaly reported</td></tr><tr><td>10/03/2025 13:20</td><td>CSIS acknowledged</td></tr><tr><td>10/06/2025 09:02</td><td>Awaiting new identifier</td></tr></table></div></div><div id="legend" style="clear:both;padding:8px 14px;font-size:11px;color:#888">Legend: Icons &mdash; * required field</div></div></body></html>`,
);

page(
  'q-sibling-only',
  'label "Sibling: SSID" filled, the pupil\'s own identifier empty',
  'https://enroll.sierravista-esd.example.org/application/33801/review',
  null,
  ['9912543348', '5305550127'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Application 33801 – Review</title><style>body{font:14px/1.5 system-ui,sans-serif;background:#eef1f6;margin:0}.top{background:#24386b;color:#fff;padding:14px 30px}.wrap{max-width:900px;margin:20px auto;background:#fff;padding:20px 30px;border-radius:8px}.steps{display:flex;list-style:none;padding:0;gap:10px}.steps li{flex:1;background:#dde4f3;padding:6px;text-align:center;font-size:12px}dl{display:grid;grid-template-columns:240px 1fr;row-gap:6px}dt{color:#556}dd{margin:0}</style></head><body><div class="top"><b>Sierra Vista ESD</b> Online Enrollment &mdash; registrar view</div><div class="wrap"><ul class="steps"><li><a href="#0">Student</a></li><li><a href="#1">Family</a></li><li><a href="#2">Health</a></li><li><a href="#3">Documents</a></li><li><a href="#4">Review</a></li></ul><h1>Jemima Arbuckle</h1><p>Applying for Kindergarten 2026-27 &middot; Status: <b>Submitted</b></p>
<h2>Student</h2><dl><dt>Legal name:</dt><dd>Jemima Kate Arbuckle</dd><dt>Date of birth:</dt><dd>05/11/2021</dd><dt>SSID:</dt><dd></dd><dt>Preschool:</dt><dd>Little Acorns</dd><dt>Home language:</dt><dd>English</dd><dt>Residency verified:</dt><dd>Yes, utility bill</dd></dl>
<h2>Family</h2><dl><dt>Sibling: name</dt><dd>Rufus Arbuckle</dd><dt>Sibling: grade</dt><dd>3</dd><dt>Sibling: SSID</dt><dd>9912543348</dd><dt>Parent 1:</dt><dd>Dora Arbuckle</dd><dt>Parent 1 mobile:</dt><dd>5305550127</dd><dt>Parent 2:</dt><dd>&mdash;</dd></dl><p><button>Approve</button> <button>Return to family</button></p></div></body></html>`,
);

page(
  'q-staff-state-id',
  '"Staff State ID" of the counsellor above "Student State ID" of the pupil',
  'https://lagunaca.infinitecampus.org/campus/counseling/meeting/view?meetingID=4410',
  '9990327537',
  ['9939497594'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Counseling Meeting</title>
<style>body{margin:0;font:13px Roboto,Arial,sans-serif;color:#2b2b2b}.app-bar{background:#fff;border-bottom:3px solid #6cb33f;padding:8px 16px;display:flex;gap:24px}.person-header{background:#f4f7f2;padding:10px 16px;border-bottom:1px solid #d8e3d0}.tabset{display:flex;gap:2px;background:#e6ece2;padding:4px 16px 0;flex-wrap:wrap;list-style:none;margin:0}.tabset li{padding:5px 10px;background:#fff;border:1px solid #cdd8c5;border-bottom:0;font-size:12px}.workspace{padding:14px 16px}.detailFormHeader{background:#cfe0c3;font-weight:bold;padding:3px 6px}.detailFormColumn{padding:3px 10px 3px 4px;vertical-align:top}.detailFormColumn label{font-weight:bold;font-size:11px;display:block}</style></head><body>
<div class="app-bar"><b>Infinite Campus</b><span>Year: 25-26</span><span>School: Laguna Creek High</span><span style="margin-left:auto">Search &nbsp; Notifications &nbsp; R. Imai</span></div>
<div class="person-header"><b>Counseling Meeting</b> &nbsp; 10/14/2025 2:15 PM</div><ul class="tabset"><li><a href="#0">Meeting</a></li><li><a href="#1">Academic Plan</a></li><li><a href="#2">Graduation Progress</a></li><li><a href="#3">Documents</a></li><li><a href="#4">Contact Log</a></li></ul><div class="workspace"><table><tr><td class="detailFormHeader" colspan="4">Counselor</td></tr><tr><td class="detailFormColumn"><label>Name</label>Rhee, Patricia</td><td class="detailFormColumn"><label>Staff State ID</label>9939497594</td><td class="detailFormColumn"><label>Staff Number</label>30114</td><td class="detailFormColumn"><label>Title</label>Counselor, 11</td></tr>
<tr><td class="detailFormHeader" colspan="4">Student</td></tr><tr><td class="detailFormColumn"><label>Name</label>Fairbanks, Tobias</td><td class="detailFormColumn"><label>Student State ID</label>9990327537</td><td class="detailFormColumn"><label>Student Number</label>770482</td><td class="detailFormColumn"><label>Grade</label>11</td></tr>
<tr><td class="detailFormColumn"><label>Credits Earned</label>118.00</td><td class="detailFormColumn"><label>Credits Needed</label>220.00</td><td class="detailFormColumn"><label>A-G on track</label>Yes</td><td class="detailFormColumn"><label>Weighted GPA</label>3.42</td></tr></table><p><b>Discussion</b></p><p>Wants to keep AP US History. Asked for dual enrolment at Cosumnes River College; form given. Next check-in in December.</p><p><button>Save</button> <button>Print</button></p></div></body></html>`,
  { sure: false },
);

page(
  'q-mid',
  "Multiple identifier page: retained SSID is the pupil's, retired SSID is not",
  'https://ca-mesa.edupoint.com/ST/CALPADS/MIDReview?case=20951',
  '9976637093',
  ['9963101437', '3301958842'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>MID Review</title>
<style>body{margin:0;font:12px "Segoe UI",Tahoma,sans-serif;background:#fff}.hdr{background:#005a8b;color:#fff;padding:5px 10px}.hdr span{margin-right:16px}.menubar{background:#e2edf5;padding:3px 10px;border-bottom:1px solid #9bbdd3}.menubar a{margin-right:14px;color:#0a4c76}.focusbar{padding:6px 10px;background:#f8fbfd;border-bottom:1px solid #d5e3ec}.tabs{margin:0;padding:4px 10px 0;list-style:none;background:#cfdfe9}.tabs li{display:inline-block;padding:3px 9px;background:#fff;margin-right:2px;border-radius:4px 4px 0 0}.rt{padding:8px 10px}.grp{border:1px solid #b9cfdd;margin-bottom:8px}.grp h3{margin:0;background:#dbe9f2;font-size:12px;padding:3px 6px}.grp .in{padding:6px}.fld{display:inline-block;margin:0 12px 8px 0;vertical-align:top}.fld label{display:block;color:#3b5668;font-size:11px}.fld input,.fld select{border:1px solid #a8bccb;padding:2px 4px}</style></head><body>
<div class="hdr"><span><b>Synergy SIS</b></span><span>Costa Mesa Union SD</span><span>Year: 2025-2026 (R)</span><span style="float:right">Focus: Student</span></div>
<div class="menubar"><a href="#">Menu</a><a href="#">Save</a><a href="#">Undo</a><a href="#">Add</a><a href="#">Delete</a><a href="#">Find</a><a href="#">Status: Ready</a></div>
<div class="focusbar"><b>Student Name:</b> Nakagawa-Reyes, Iolana &nbsp; <b>Perm ID:</b> 911276 &nbsp; <b>Grade:</b> 03</div><ul class="tabs"><li><a href="#0">Review</a></li><li><a href="#1">Enrollments</a></li><li><a href="#2">Notes</a></li></ul><div class="rt"><div class="grp"><h3>Multiple Identifiers - resolved 09/19/2025</h3><div class="in"><div class="fld"><label>SSID (retired)</label><input readonly value="9963101437"></div><div class="fld"><label>SSID (current)</label><input readonly value="9976637093"></div><div class="fld"><label>MID number</label><input readonly value="1920447"></div><div class="fld"><label>Resolved by</label><input readonly value="CSIS Ops"></div></div></div>
<div class="grp"><h3>Matching fields</h3><div class="in"><table border="1" cellpadding="3" style="border-collapse:collapse"><tr><th>Field</th><th>District</th><th>CALPADS</th></tr><tr><td>Last name</td><td>Nakagawa-Reyes</td><td>Nakagawa</td></tr><tr><td>First name</td><td>Iolana</td><td>Iolana</td></tr><tr><td>Birth date</td><td>02/08/2017</td><td>02/08/2017</td></tr><tr><td>Birth city</td><td>Hilo</td><td>Hilo</td></tr></table></div></div><div class="grp"><h3>Submission</h3><div class="in"><div class="fld"><label>Batch job id</label><input readonly value="3301958842"></div><div class="fld"><label>File type</label><input readonly value="SENR"></div></div></div></div></body></html>`,
  { sure: false },
);

page(
  'q-has-batch',
  'Has SSID Yes, SSID batch number in ten digits, SSID itself not on the page',
  'https://valley.aeries.net/admin/State/CALPADSStatus.aspx',
  null,
  ['9900034418', '8827710045'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CALPADS Status - Aeries</title>
<style>body{margin:0;font:12px/1.4 "Open Sans",Arial,sans-serif;background:#f1f3f5;color:#222}#TopBar{background:#1b4f72;color:#fff;display:flex;justify-content:space-between;padding:6px 14px}#TopBar a{color:#cde}#NavWrap{float:left;width:180px;background:#fff;border-right:1px solid #ccd;min-height:620px}#NavWrap ul{list-style:none;margin:0;padding:0}#NavWrap li{padding:6px 12px;border-bottom:1px solid #eef}#Main{margin-left:190px;padding:10px}.StuBar{background:#dfeaf3;border:1px solid #b7cfe2;padding:6px 10px;margin-bottom:8px}.card{background:#fff;border:1px solid #d4d9de;padding:8px;margin-bottom:10px}table.F{border-collapse:collapse;width:100%}table.F th{font-weight:600;color:#567;text-align:left;padding:2px 6px;font-size:11px}table.F td{padding:2px 6px;border:1px solid #e3e7ea}.SubHead{background:#1b4f72;color:#fff;padding:3px 8px;font-weight:600}</style></head><body>
<div id="TopBar"><span><b>Aeries</b> | Screaming Eagle HS <small>2025-2026</small></span><span><a href="#">Help</a> | <a href="#">Change School</a> | mhollis | <a href="#">Log out</a></span></div>
<div id="NavWrap"><ul><li class="NavItem"><a href="#0">CALPADS Home</a></li><li class="NavItem"><a href="#1">Extracts</a></li><li class="NavItem"><a href="#2">Field Mappings</a></li><li class="NavItem"><a href="#3">Status</a></li><li class="NavItem"><a href="#4">Errors</a></li><li class="NavItem"><a href="#5">CERTS</a></li><li class="NavItem"><a href="#6">Back to Student</a></li></ul></div>
<div id="Main"><div class="StuBar"><b>Vandermeer, Ilse</b> &nbsp; Stu# 3307 &nbsp; Grd 12</div><div class="card"><div class="SubHead">CALPADS submission status</div><table class="F"><tr><th>Has SSID</th><td>Yes</td><th>SSID obtained</th><td>9/1/2013</td></tr><tr><th>SSID batch number</th><td>9900034418</td><th>SSID errors</th><td>0</td></tr><tr><th>Last SENR</th><td>10/1/2025</td><th>Last SINF</th><td>10/1/2025</td></tr><tr><th>SENR record key</th><td>8827710045</td><th>Fatal</th><td>None</td></tr></table></div><div class="card"><div class="SubHead">Snapshot inclusion</div><table class="F"><tr><th>Report</th><th>Included</th><th>Reason</th></tr><tr><td>1.17 FRPM/English Learner</td><td>Yes</td><td></td></tr><tr><td>1.1 Enrollment - Primary</td><td>Yes</td><td></td></tr><tr><td>3.6 Course Sections</td><td>No</td><td>No grade for per 4</td></tr></table></div></div>
</body></html>`,
);

page(
  'q-reenter',
  'edit of one pupil with "Non-SSID local no.", "SSID" and "Re-enter SSID" (same number)',
  'https://sis.mendocoast.example.net/students/40778/identifiers/edit',
  '9927051774',
  ['0000040778'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Edit identifiers – Amadi, Chidi</title><style>body{font:14px/1.4 "Trebuchet MS",sans-serif;margin:0;background:#fff}nav{background:#2f4f4f;padding:8px 16px}nav a{color:#fff;margin-right:16px}form{padding:16px 24px;max-width:640px}.r{display:flex;margin:8px 0;align-items:center}.r label{flex:0 0 230px;text-align:right;padding-right:12px}.r input{flex:1;padding:4px}.hint{margin-left:242px;color:#777;font-size:12px}</style></head><body><nav><a href="#">Home</a><a href="#">Students</a><a href="#">Classes</a><a href="#">Attendance</a><a href="#">Discipline</a><a href="#">State reporting</a></nav><form method="post"><h1>Amadi, Chidi &ndash; identifiers</h1><input type="hidden" name="csrf" value="f00d-8812"><div class="r"><label for="l">Non-SSID local no.</label><input id="l" value="0000040778"></div><div class="r"><label for="s">SSID</label><input id="s" value="9927051774" maxlength="10"></div><div class="hint">No SSID? Leave empty and choose &ldquo;Request&rdquo;.</div><div class="r"><label for="s2">Re-enter SSID</label><input id="s2" value="9927051774" maxlength="10"></div><div class="r"><label for="m">Migrant MSIX no.</label><input id="m" value=""></div><div class="r"><label for="c">College Board no.</label><input id="c" value="77120461"></div><div class="r"><label for="w">Reason for change</label><input id="w" placeholder="required when SSID changes"></div><div class="r"><label></label><button>Save</button><button type="button">Cancel</button></div></form><p style="padding:0 24px;color:#666">Last change: B. Stroud, 8/20/2025. Audit entries: 3.</p></body></html>`,
);

page(
  'n-driver',
  "pupil named Driver on a bus page that also shows the bus driver and the driver's ID",
  'https://routes.kerncounty-transit.example.org/riders/8814',
  '9936477419',
  ['6615550184', '9900200117'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Rider: Driver, Minnie</title><style>body{margin:0;font:13px Arial}#h{background:#f7b500;padding:10px 16px;font-weight:bold}#m{background:#333;color:#fff;padding:6px 16px}#m a{color:#fc3;margin-right:14px}.two{display:flex;gap:14px;padding:14px}.bx{flex:1;border:1px solid #ccc}.bx h3{margin:0;background:#eee;padding:6px 10px}.bx table{width:100%}.bx td{padding:4px 10px}.bx td:first-child{color:#666;width:40%}</style></head><body><div id="h">RouteMinder &mdash; Kern County Pupil Transit</div><div id="m"><a href="#">Riders</a><a href="#">Drivers</a><a href="#">Runs</a><a href="#">Stops</a><a href="#">Vehicles</a><a href="#">Reports</a></div><div class="two"><div class="bx"><h3>Driver, Minnie</h3><table><tr><td>School</td><td>Standard Elementary</td></tr><tr><td>Grade</td><td>4</td></tr><tr><td>SSID</td><td>9936477419</td></tr><tr><td>Rider no.</td><td>8814</td></tr><tr><td>Eligible</td><td>Yes &ndash; 1.9 mi</td></tr><tr><td>Equipment</td><td>none</td></tr><tr><td>Authorized adult</td><td>Driver, Harold (father) 6615550184</td></tr></table></div><div class="bx"><h3>AM run 117</h3><table><tr><td>Driver</td><td>Ochoa, Paul</td></tr><tr><td>Driver ID</td><td>9900200117</td></tr><tr><td>Bus</td><td>42 (72 pass.)</td></tr><tr><td>Stop</td><td>Norris Rd @ Coffee Rd</td></tr><tr><td>Time</td><td>7:22</td></tr><tr><td>Radio</td><td>ch. 6</td></tr></table></div><div class="bx"><h3>PM run 118</h3><table><tr><td>Driver</td><td>Ochoa, Paul</td></tr><tr><td>Bus</td><td>42</td></tr><tr><td>Time</td><td>15:04</td></tr><tr><td>Late bus</td><td>no</td></tr></table></div></div></body></html>`,
);

page(
  'n-parent',
  'pupil named Parent; "Parent, Noah" heads the page and parents are listed below',
  'https://valley.aeries.net/admin/StudentData/StudentProfile.aspx',
  '9946413846',
  ['5595550111', '6100447812', '5595550112', '6100447813'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Profile - Aeries</title>
<style>body{margin:0;font:12px/1.4 "Open Sans",Arial,sans-serif;background:#f1f3f5;color:#222}#TopBar{background:#1b4f72;color:#fff;display:flex;justify-content:space-between;padding:6px 14px}#TopBar a{color:#cde}#NavWrap{float:left;width:180px;background:#fff;border-right:1px solid #ccd;min-height:620px}#NavWrap ul{list-style:none;margin:0;padding:0}#NavWrap li{padding:6px 12px;border-bottom:1px solid #eef}#Main{margin-left:190px;padding:10px}.StuBar{background:#dfeaf3;border:1px solid #b7cfe2;padding:6px 10px;margin-bottom:8px}.card{background:#fff;border:1px solid #d4d9de;padding:8px;margin-bottom:10px}table.F{border-collapse:collapse;width:100%}table.F th{font-weight:600;color:#567;text-align:left;padding:2px 6px;font-size:11px}table.F td{padding:2px 6px;border:1px solid #e3e7ea}.SubHead{background:#1b4f72;color:#fff;padding:3px 8px;font-weight:600}</style></head><body>
<div id="TopBar"><span><b>Aeries</b> | Screaming Eagle HS <small>2025-2026</small></span><span><a href="#">Help</a> | <a href="#">Change School</a> | mhollis | <a href="#">Log out</a></span></div>
<div id="NavWrap"><ul><li class="NavItem"><a href="#0">Student Data</a></li><li class="NavItem"><a href="#1">Attendance</a></li><li class="NavItem"><a href="#2">Medical</a></li><li class="NavItem"><a href="#3">Grades</a></li><li class="NavItem"><a href="#4">Test Scores</a></li><li class="NavItem"><a href="#5">Special Ed</a></li><li class="NavItem"><a href="#6">Guidance</a></li><li class="NavItem"><a href="#7">Scheduling</a></li><li class="NavItem"><a href="#8">School Info</a></li><li class="NavItem"><a href="#9">Reports</a></li></ul></div>
<div id="Main"><div class="StuBar"><b>Parent, Noah James</b> &nbsp; Stu# 1910 &nbsp; Grd 9 &nbsp; Tchr: Coach</div><div class="card"><div class="SubHead">Profile: Parent, Noah James</div><table class="F"><tr><th>State Student ID</th><td>9946413846</td><th>Perm ID</th><td>40031910</td></tr><tr><th>Birthdate</th><td>10/22/2010</td><th>Gender</th><td>M</td></tr><tr><th>Counselor</th><td>Whitlock</td><th>Locker</th><td>1120</td></tr><tr><th>GPA</th><td>2.91</td><th>Credits</th><td>15.0</td></tr></table></div><div class="card"><div class="SubHead">Contacts</div><table class="F"><tr><th>Name</th><th>Relationship</th><th>Lives With</th><th>Cell</th><th>Portal ID</th></tr><tr><td>Parent, Elise</td><td>Mother</td><td>Yes</td><td>5595550111</td><td>6100447812</td></tr><tr><td>Parent, Douglas</td><td>Father</td><td>No</td><td>5595550112</td><td>6100447813</td></tr><tr><td>Moss, Greta</td><td>Grandparent</td><td>No</td><td></td><td></td></tr></table></div><div class="card"><div class="SubHead">Classes</div><table class="F"><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Room</th></tr><tr><td>1</td><td>English 9</td><td>Lund</td><td>B4</td></tr><tr><td>2</td><td>Algebra 1</td><td>Kaur</td><td>C11</td></tr><tr><td>3</td><td>PE 9</td><td>Coach</td><td>GYM</td></tr></table></div></div>
</body></html>`,
);

page(
  'n-prior',
  'pupil named Prior: "Prior, Grace SSID: …" beside prior school and its code',
  'https://bay.illuminateed.com/live/?page=Student_Overview&student_id=50917',
  '9922575831',
  ['5500087164'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Prior, Grace | Illuminate</title>
<style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333}.navbar{background:#2d3e50;color:#fff;padding:10px 20px}.navbar ul{display:inline;list-style:none;padding:0}.navbar li{display:inline;margin-left:18px}.navbar a{color:#cfd8e3;text-decoration:none}.container{max-width:1140px;margin:0 auto;padding:16px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col{flex:1;padding:0 8px;min-width:240px}.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:16px}.panel-heading{background:#f5f5f5;padding:8px 12px;border-bottom:1px solid #ddd;font-weight:600}.panel-body{padding:12px}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:6px 8px;border-top:1px solid #eee;text-align:left}.muted{color:#888}.btn{border:1px solid #ccc;padding:4px 10px;border-radius:3px;background:#fff}.idline span{margin-right:18px}</style></head><body>
<nav class="navbar"><b>illuminate</b><ul><li><a href="#0">Students</a></li><li><a href="#1">Assessments</a></li><li><a href="#2">Reports</a></li><li><a href="#3">Grades</a></li><li><a href="#4">Groups</a></li><li><a href="#5">Parents</a></li><li><a href="#6">Admin</a></li></ul><span style="float:right">Bay Area USD &middot; K. Fontaine</span></nav><div class="container"><div class="idline"><span><b>Prior, Grace</b></span><span>SSID: 9922575831</span><span>Local ID: 50917</span><span>Grade 8</span><span>Marina Middle</span></div><hr><div class="row"><div class="col"><div class="panel"><div class="panel-heading">Prior schools</div><table class="table"><tr><th>Prior school</th><th>CDS</th><th>Prior local ID</th><th>Left</th></tr><tr><td>Dolores Huerta Elem</td><td>01612590130617</td><td>5500087164</td><td>06/2022</td></tr><tr><td>Prior Lake Academy, MN</td><td>&ndash;</td><td>88341</td><td>01/2020</td></tr></table></div></div><div class="col"><div class="panel"><div class="panel-heading">Assessments</div><table class="table"><tr><th>Test</th><th>Date</th><th>Score</th></tr><tr><td>SBAC ELA 7</td><td>05/2025</td><td>2588 Met</td></tr><tr><td>SBAC Math 7</td><td>05/2025</td><td>2541 Nearly Met</td></tr><tr><td>iReady Reading D1</td><td>09/2025</td><td>601</td></tr></table></div></div></div><div class="panel"><div class="panel-heading">Attendance</div><div class="panel-body">Days enrolled 42 &middot; Absent 1 &middot; Tardy 3</div></div></div><footer class="container muted"><small>DnA &copy; Illuminate Education &middot; Privacy &middot; Terms</small></footer></body></html>`,
);

page(
  'n-no',
  'pupil with the surname No: "No, Hana" next to the SSID',
  'https://ridge.powerschool.com/admin/students/generaldemographics.html?frn=00120040',
  '9990037664',
  ['2095550155'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>General Demographics</title>
<style>body{margin:0;font:13px Arial,Helvetica,sans-serif;color:#333;background:#fff}#banner{background:#003a5c;color:#fff;padding:8px 14px}#banner ul{float:right;margin:0;list-style:none}#banner li{display:inline;padding-left:12px}#banner a{color:#fff}#nav-main{width:185px;float:left;background:#eef2f5;padding:8px;font-size:12px;min-height:600px}#nav-main ul{margin:0;padding:0 0 0 8px;list-style:none}#nav-main li{padding:3px 0}#content-main{margin-left:215px;padding:10px}.box-round{border:1px solid #bcc;border-radius:8px;padding:10px;margin:8px 0}h1{font-size:18px}h2{font-size:14px;background:#dde7ee;padding:4px 8px}table.linkDescList{width:100%;border-collapse:collapse}table.linkDescList td{padding:4px 8px;border-bottom:1px solid #eee;vertical-align:top}td.bold{font-weight:bold;width:34%}.button-row{text-align:right;padding:10px}</style></head><body id="psadmin">
<div id="container"><div id="banner"><span class="logo">PowerSchool SIS</span><ul id="tools"><li>Welcome, T. Arellano</li><li><a href="#">Help</a></li><li><a href="#">Sign Out</a></li></ul><div id="schoolContext">School: Ridge Valley High &nbsp; Term: 25-26 Semester 1</div></div>
<div id="breadcrumb" style="padding:4px 14px;color:#678;font-size:11px">Start Page &gt; Student Selection &gt; General Demographics</div>
<div id="nav-main"><ul><li><a href="#0">Quick Lookup</a></li><li><a href="#1">Custom Screens</a></li><li><a href="#2">Access Accounts</a></li><li><a href="#3">Addresses</a></li><li><a href="#4">Contacts</a></li><li><a href="#5">Demographics</a></li><li><a href="#6">Emergency/Medical</a></li><li><a href="#7">Family</a></li><li><a href="#8">Health</a></li><li><a href="#9">Modify Info</a></li><li><a href="#10">Other Information</a></li><li><a href="#11">Parents</a></li><li><a href="#12">Photo</a></li><li><a href="#13">State/Province - CA</a></li><li><a href="#14">Transportation</a></li></ul></div>
<div id="content-main"><h1>General Demographics</h1><div class="box-round"><h2>No, Hana &nbsp; 10 &nbsp; 220040 &nbsp; RVH</h2><table class="linkDescList"><tr><td class="bold">Name (Last, First MI)</td><td>No, Hana</td></tr><tr><td class="bold">No, Hana: SSID</td><td>9990037664</td></tr><tr><td class="bold">Student No.</td><td>220040</td></tr><tr><td class="bold">Phone No.</td><td>2095550155</td></tr><tr><td class="bold">House No.</td><td>1108</td></tr><tr><td class="bold">Street</td><td>Pepperwood Dr</td></tr><tr><td class="bold">Hispanic/Latino</td><td>No</td></tr><tr><td class="bold">Migrant</td><td>No</td></tr><tr><td class="bold">Mother</td><td>No, Jiyoung</td></tr><tr><td class="bold">Father</td><td>No, Minsoo</td></tr><tr><td class="bold">Family Ident</td><td>No family link</td></tr></table></div><div class="button-row"><button>Submit</button></div></div><div id="legend" style="clear:both;padding:8px 14px;font-size:11px;color:#888">Legend: Icons &mdash; * required field</div></div></body></html>`,
  { sure: false },
);

page(
  'n-lincoln-teacher-portal',
  '"Teacher Portal" is the product, "Lincoln High School" in the head, pupil called Lincoln',
  'https://teacherportal.lincoln-usd.example.org/roster/student/71180',
  '9944391987',
  ['2095550166'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Teacher Portal | Lincoln High School</title><style>body{margin:0;font:14px/1.5 Inter,system-ui,sans-serif;color:#1e2530;background:#f6f7fb}.tp{display:flex;align-items:center;background:#fff;border-bottom:1px solid #e2e5ee;padding:10px 22px;gap:22px}.tp b{color:#4338ca}.hero{margin:18px 22px;background:#fff;border:1px solid #e2e5ee;border-radius:12px;padding:18px;display:flex;gap:20px}.av{width:84px;height:84px;border-radius:50%;background:#c7d2fe;text-align:center;line-height:84px;font-size:28px}.chips span{background:#eef2ff;border-radius:12px;padding:2px 10px;margin-right:6px;font-size:12px}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin:0 22px}.c{background:#fff;border:1px solid #e2e5ee;border-radius:12px;padding:14px}.c h4{margin:0 0 6px;color:#64748b}</style></head><body><div class="tp"><b>Teacher Portal</b><span>Lincoln High School</span><span>My classes</span><span>Gradebook</span><span>Messages (4)</span><span style="margin-left:auto">Teacher: D. Abernathy</span></div><div class="hero"><div class="av">LM</div><div><h1 style="margin:0">Lincoln Madrigal</h1><div class="chips"><span>Grade 12</span><span>Period 3</span><span>504</span></div><p>Student ID 71180 &nbsp;|&nbsp; Statewide ID 9944391987 &nbsp;|&nbsp; Counselor M. Teacher</p></div></div><div class="g"><div class="c"><h4>Current grade</h4>B+ (88.4%)</div><div class="c"><h4>Missing work</h4>Essay 2, Lab 4</div><div class="c"><h4>Attendance</h4>2 absences, 5 tardies</div><div class="c"><h4>Family</h4>Yolanda Madrigal<br>2095550166</div><div class="c"><h4>Supports</h4>Extended time 1.5x<br>Preferential seating</div><div class="c"><h4>Notes</h4>Captain of the robotics team.</div></div></body></html>`,
);

page(
  'n-portal-results',
  '"Student Portal" product, list of pupils called Driver, Parent, Student – nobody\'s page',
  'https://studentportal.redhawk-usd.example.org/staff/people',
  null,
  ['9909965781', '9983852321', '9904031667', '9992717337'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Student Portal</title><style>body{margin:0;font:13px Calibri,Arial}header{background:#7a1022;color:#fff;padding:10px 18px}table{border-collapse:collapse;width:96%;margin:14px 2%}th{background:#f2e3e5;text-align:left}td,th{border:1px solid #dcc;padding:5px 8px}</style></head><body><header><b>Student Portal</b> &nbsp; Redhawk Unified &nbsp; <a style="color:#fbd" href="#">Home</a> <a style="color:#fbd" href="#">People</a> <a style="color:#fbd" href="#">Badges</a></header><p style="margin:14px 2%">4 matches for &ldquo;er&rdquo; &mdash; sorted by name</p><table><tr><th>Name</th><th>Grade</th><th>School</th><th>SSID</th><th>Badge</th></tr><tr><td><a href="#">Driver, Cole</a></td><td>11</td><td>Redhawk High</td><td>9909965781</td><td>1109</td></tr><tr><td><a href="#">Parent, Amy</a></td><td>7</td><td>Mesa Middle</td><td>9983852321</td><td>0781</td></tr><tr><td><a href="#">Student, Peter</a></td><td>9</td><td>Redhawk High</td><td>9904031667</td><td>0902</td></tr><tr><td><a href="#">Webster, Pupil</a></td><td>2</td><td>Olive Elem</td><td>9992717337</td><td>0213</td></tr></table><p style="margin:14px 2%">Page 1 of 1 &nbsp; <button>Export</button></p></body></html>`,
);

page(
  'n-null-child',
  'pupil Jordan Null, mother Julia Child; the number stands after "Student Null"',
  'https://sped.sanmarin-selpa.example.org/IEP/Student/Info.aspx?sid=30716',
  '9935698727',
  ['4155550173'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Student Info - SELPA Forms</title><style>body{font:12px Tahoma;margin:0}#t{background:#2e6da4;color:#fff;padding:6px}#t a{color:#fff;margin-right:12px}.lg{border:1px solid #9ab;margin:8px;padding:6px}legend{font-weight:bold;color:#2e6da4}.lbl{color:#444;display:inline-block;width:150px}.ln{padding:2px 0}</style></head><body><div id="t"><b>SELPA Forms</b> &nbsp; <a href="#">Home</a><a href="#">Students</a><a href="#">Current IEP</a><a href="#">Future IEP</a><a href="#">Goals</a><a href="#">Services</a><a href="#">Logout</a></div><form><fieldset class="lg"><legend>Student Null, Jordan</legend><div class="ln"><span class="lbl">SSID:</span> <span id="ctl00_lblSSID">9935698727</span></div><div class="ln"><span class="lbl">District ID:</span> 30716</div><div class="ln"><span class="lbl">Birthdate:</span> 4/4/2013</div><div class="ln"><span class="lbl">Grade:</span> 7</div><div class="ln"><span class="lbl">Disability 1:</span> 240 Speech or Language Impairment</div><div class="ln"><span class="lbl">Disability 2:</span> None</div><div class="ln"><span class="lbl">Case manager:</span> Guardian, Will</div></fieldset><fieldset class="lg"><legend>Parent/Guardian</legend><div class="ln"><span class="lbl">Mother:</span> Child, Julia</div><div class="ln"><span class="lbl">Mother's phone:</span> 4155550173</div><div class="ln"><span class="lbl">Father:</span> Null, Adam</div><div class="ln"><span class="lbl">Interpreter:</span> No</div></fieldset><fieldset class="lg"><legend>Dates</legend><div class="ln"><span class="lbl">Next annual:</span> 2/11/2026</div><div class="ln"><span class="lbl">Next triennial:</span> 2/11/2027</div></fieldset></form></body></html>`,
  { isLaidOut: true },
);

page(
  'l-three-cells',
  'three-cell rows with the colon in a cell of its own',
  'https://q.almondgrove-jusd.example.org/QWeb/StudentGeneral.aspx?pupil=60412',
  '9947128734',
  ['2095550181', '0000018822'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Student General - Q</title><style>body{margin:0;font:12px "MS Sans Serif",Arial;background:#d9e2ec}.top{background:#27496d;color:#fff;padding:5px 10px}.frm{background:#fff;border:2px groove #bbb;margin:8px;padding:8px}td{padding:1px 4px}td.k{text-align:right;color:#234}td.c{width:4px}.menu td{background:#c4d3e3;border:1px outset #eee}</style></head><body><div class="top">Q Student Information &nbsp;&nbsp; Almond Grove JUSD &nbsp;&nbsp; Track: T1 2025-26 &nbsp;&nbsp; User: LPRUITT</div><table class="menu"><tr><td>General</td><td>Family</td><td>Enrollment</td><td>Marks</td><td>Attendance</td><td>Discipline</td><td>Health</td><td>Letters</td></tr></table><div class="frm"><b>Escalante, Ramiro D</b><table><tr><td class="k">Student Number</td><td class="c">:</td><td>60412</td><td class="k">Grade</td><td class="c">:</td><td>05</td></tr><tr><td class="k">SSID</td><td class="c">:</td><td>9947128734</td><td class="k">Homeroom</td><td class="c">:</td><td>P-7</td></tr><tr><td class="k">Birthdate</td><td class="c">:</td><td>01/19/2015</td><td class="k">Gender</td><td class="c">:</td><td>M</td></tr><tr><td class="k">Birthplace</td><td class="c">:</td><td>Merced CA</td><td class="k">Verified By</td><td class="c">:</td><td>B</td></tr><tr><td class="k">Home Phone</td><td class="c">:</td><td>2095550181</td><td class="k">Language Fluency</td><td class="c">:</td><td>EO</td></tr><tr><td class="k">Family Number</td><td class="c">:</td><td>0000018822</td><td class="k">Correspondence</td><td class="c">:</td><td>00</td></tr><tr><td class="k">Address</td><td class="c">:</td><td colspan="4">511 E Olive Ave, Merced CA 95340</td></tr></table></div><div class="frm"><b>Enrollment this year</b><table><tr><td>08/12/2025</td><td>E</td><td>Burbank Elem</td><td>05</td></tr></table></div></body></html>`,
);

page(
  'l-value-above',
  'tiles with the value above its label',
  'https://insights.palmdale-charter.example.org/scholar/4127',
  '9928517101',
  ['6615550147'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Scholar 4127 · Insights</title><style>body{margin:0;background:#0f172a;color:#e2e8f0;font:14px/1.4 "DM Sans",sans-serif}.nav{padding:14px 26px;border-bottom:1px solid #334155}.nav a{color:#94a3b8;margin-left:18px}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;padding:18px 26px}.tile{background:#1e293b;border-radius:10px;padding:14px}.tile .big{font-size:20px;font-weight:700}.tile .cap{color:#94a3b8;font-size:12px}</style></head><body><div class="nav"><b>insights</b><a href="#">Scholars</a><a href="#">Cohorts</a><a href="#">Benchmarks</a><a href="#">Interventions</a></div><h1 style="padding:0 26px">Xiomara Pettigrew</h1><div class="tiles"><div class="tile"><div class="big">7</div><div class="cap">Grade</div></div><div class="tile"><div class="big">4127</div><div class="cap">Scholar ID</div></div><div class="tile"><div class="big">9928517101</div><div class="cap">State ID (SSID)</div></div><div class="tile"><div class="big">6615550147</div><div class="cap">Guardian mobile</div></div><div class="tile"><div class="big">96.2%</div><div class="cap">Attendance</div></div><div class="tile"><div class="big">2</div><div class="cap">Referrals</div></div><div class="tile"><div class="big">2511</div><div class="cap">SBAC Math scale</div></div><div class="tile"><div class="big">2540</div><div class="cap">SBAC ELA scale</div></div></div><div style="padding:0 26px"><h3>Interventions</h3><p>Tier 2 reading group, Mon/Wed with Ms. Trask since 9/8. Exit target: 620 lexile growth 40.</p></div></body></html>`,
);

page(
  'l-row-over-row-th',
  'labels in one row, values in the next, all cells are th',
  'https://valley.aeries.net/admin/Legacy/STU.aspx',
  '9928446286',
  ['5595550123', '5595550125', '0400214779'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>STU - Aeries</title>
<style>body{margin:0;font:12px/1.4 "Open Sans",Arial,sans-serif;background:#f1f3f5;color:#222}#TopBar{background:#1b4f72;color:#fff;display:flex;justify-content:space-between;padding:6px 14px}#TopBar a{color:#cde}#NavWrap{float:left;width:180px;background:#fff;border-right:1px solid #ccd;min-height:620px}#NavWrap ul{list-style:none;margin:0;padding:0}#NavWrap li{padding:6px 12px;border-bottom:1px solid #eef}#Main{margin-left:190px;padding:10px}.StuBar{background:#dfeaf3;border:1px solid #b7cfe2;padding:6px 10px;margin-bottom:8px}.card{background:#fff;border:1px solid #d4d9de;padding:8px;margin-bottom:10px}table.F{border-collapse:collapse;width:100%}table.F th{font-weight:600;color:#567;text-align:left;padding:2px 6px;font-size:11px}table.F td{padding:2px 6px;border:1px solid #e3e7ea}.SubHead{background:#1b4f72;color:#fff;padding:3px 8px;font-weight:600}table.F th.v{color:#111;background:#fffbe6;border:1px solid #ddc}</style></head><body>
<div id="TopBar"><span><b>Aeries</b> | Screaming Eagle HS <small>2025-2026</small></span><span><a href="#">Help</a> | <a href="#">Change School</a> | mhollis | <a href="#">Log out</a></span></div>
<div id="NavWrap"><ul><li class="NavItem"><a href="#0">Student Data</a></li><li class="NavItem"><a href="#1">Attendance</a></li><li class="NavItem"><a href="#2">Medical</a></li><li class="NavItem"><a href="#3">Grades</a></li><li class="NavItem"><a href="#4">Test Scores</a></li><li class="NavItem"><a href="#5">Special Ed</a></li><li class="NavItem"><a href="#6">Guidance</a></li><li class="NavItem"><a href="#7">Scheduling</a></li><li class="NavItem"><a href="#8">School Info</a></li><li class="NavItem"><a href="#9">Reports</a></li></ul></div>
<div id="Main"><div class="StuBar">Record 1 of 1</div><div class="card"><table class="F"><tr><th>SchNum</th><th>StuNum</th><th>PermID</th><th>StateID</th><th>FamilyKey</th></tr><tr><th class="v">994</th><th class="v">1477</th><th class="v">40021477</th><th class="v">9928446286</th><th class="v">5512</th></tr><tr><th>LastName</th><th>FirstName</th><th>Mid</th><th>Grd</th><th>Sex</th></tr><tr><th class="v">Tran-Whitley</th><th class="v">Bao</th><th class="v">K</th><th class="v">11</th><th class="v">M</th></tr><tr><th>Tel</th><th>FaxTel</th><th>ParentWk</th><th>NetLogin</th><th>Barcode</th></tr><tr><th class="v">5595550123</th><th class="v"></th><th class="v">5595550125</th><th class="v">btran1477</th><th class="v">0400214779</th></tr><tr><th>Address</th><th>City</th><th>State</th><th>Zip</th><th>ZipExt</th></tr><tr><th class="v">77 N Sunnyside</th><th class="v">Fresno</th><th class="v">CA</th><th class="v">93727</th><th class="v">1180</th></tr></table></div><div class="card"><button>First</button> <button>Prev</button> <button>Next</button> <button>Last</button> <button>Change</button></div></div>
</body></html>`,
);

page(
  'l-heading',
  'number in the heading "Diaz, Ana (SSID …)" of the page',
  'https://bay.illuminateed.com/live/?page=Interventions_Plan&plan=20881',
  '9995422370',
  ['5105550121', '5105550100'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Intervention Plan | Illuminate</title>
<style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333}.navbar{background:#2d3e50;color:#fff;padding:10px 20px}.navbar ul{display:inline;list-style:none;padding:0}.navbar li{display:inline;margin-left:18px}.navbar a{color:#cfd8e3;text-decoration:none}.container{max-width:1140px;margin:0 auto;padding:16px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col{flex:1;padding:0 8px;min-width:240px}.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:16px}.panel-heading{background:#f5f5f5;padding:8px 12px;border-bottom:1px solid #ddd;font-weight:600}.panel-body{padding:12px}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:6px 8px;border-top:1px solid #eee;text-align:left}.muted{color:#888}.btn{border:1px solid #ccc;padding:4px 10px;border-radius:3px;background:#fff}</style></head><body>
<nav class="navbar"><b>illuminate</b><ul><li><a href="#0">Students</a></li><li><a href="#1">Assessments</a></li><li><a href="#2">Reports</a></li><li><a href="#3">Grades</a></li><li><a href="#4">Groups</a></li><li><a href="#5">Parents</a></li><li><a href="#6">Admin</a></li></ul><span style="float:right">Bay Area USD &middot; K. Fontaine</span></nav><div class="container"><h1>Diaz, Ana (SSID 9995422370)</h1><p class="muted">Student Success Team plan &middot; opened 09/22/2025 &middot; review 12/08/2025</p><div class="row"><div class="col"><div class="panel"><div class="panel-heading">Strengths</div><div class="panel-body">Kind to peers; strong oral vocabulary in both languages; loves science read-alouds.</div></div></div><div class="col"><div class="panel"><div class="panel-heading">Concerns</div><div class="panel-body">Reading fluency 54 wcpm (goal 92). Avoids written tasks.</div></div></div></div><div class="panel"><div class="panel-heading">Team</div><table class="table"><tr><th>Name</th><th>Role</th><th>Phone</th></tr><tr><td>Diaz, Lorena</td><td>Mother</td><td>5105550121</td></tr><tr><td>Hendry, Paul</td><td>Teacher</td><td>ext. 4412</td></tr><tr><td>Sato, Midori</td><td>School psychologist</td><td>5105550100</td></tr></table></div><div class="panel"><div class="panel-heading">Actions</div><table class="table"><tr><td>Small group phonics 4x/wk</td><td>Hendry</td><td>started</td></tr><tr><td>Vision screening</td><td>Nurse</td><td>done 10/02</td></tr><tr><td>Home reading log</td><td>Family</td><td>weekly</td></tr></table></div></div><footer class="container muted"><small>DnA &copy; Illuminate Education &middot; Privacy &middot; Terms</small></footer></body></html>`,
);

page(
  'l-green-screen',
  'a terminal page in pre',
  'https://mainframe.losnietos-hsd.example.org/zos/SIS?txn=ST01',
  '9984358339',
  ['0004471882', '5625550170', '5625550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>SIS ST01</title><style>body{background:#001a00;margin:0}pre{color:#33ff66;font:15px/1.25 "IBM 3270",Consolas,monospace;padding:20px}a{color:#9f9}</style></head><body><pre>
ST01                    STUDENT MASTER INQUIRY                  10/16/25  09:14
DISTRICT: LOS NIETOS HSD                                        OPER: JKELSO
------------------------------------------------------------------------------
STUDENT NO..: 0004471882           STATUS......: A  ACTIVE
NAME........: GALLOWAY, DESMOND TYRELL
STATE ID NO.: 9984358339           GRADE.......: 12
BIRTH DATE..: 02/27/2008           SEX.........: M
SCHOOL......: 03 PIONEER HIGH      COUNSELOR...: 14 ESPARZA
ADDRESS.....: 9114 RIVERA RD       CITY/ZIP....: PICO RIVERA 90660
HOME PHONE..: 5625550170           EMERG PHONE.: 5625550171
GUARDIAN....: GALLOWAY, BERNICE    RELATION....: GRANDMOTHER
LANGUAGE....: 00 ENGLISH           ETHNIC......: 600
ENTRY DATE..: 08/13/22             ENTRY CODE..: E
CREDITS.....: 172.5                GPA.........: 3.07
------------------------------------------------------------------------------
PF1=HELP  PF3=EXIT  PF7=PREV  PF8=NEXT  PF10=ATTEND  PF11=MARKS  PF12=CANCEL
ENTER TRANSACTION: ____
</pre><p style="padding:0 20px"><a href="#">[Attn]</a> <a href="#">[Clear]</a> <a href="#">[Disconnect]</a></p></body></html>`,
);

page(
  'l-output',
  'output element carries the number, textarea and select around it',
  'https://forms.delnorte-coe.example.org/expulsion/case/118/edit',
  '9994132169',
  ['7075550158', '2025100904'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Case 118</title><style>body{font:14px "Source Sans Pro",Arial;margin:0 auto;max-width:960px;padding:10px}form{display:grid;grid-template-columns:repeat(2,1fr);gap:12px 24px}label{display:block;font-weight:600}output,input,select,textarea{display:block;width:100%;border:1px solid #bbb;padding:4px;box-sizing:border-box}output{background:#f3f3f3}.w{grid-column:1/3}</style></head><body><header><b>Del Norte COE</b> &mdash; Alternative placement &nbsp; <a href="#">Cases</a> <a href="#">Hearings</a> <a href="#">Sites</a> <a href="#">Templates</a></header><h2>Case 118: Yarrow, Finn</h2><form><div><label for="o1">Pupil</label><output id="o1">Yarrow, Finn Elias</output></div><div><label for="o2">California pupil identifier</label><output id="o2">9994132169</output></div><div><label for="s1">Referring district</label><select id="s1"><option>Crescent City</option><option selected>Del Norte County Unified</option></select></div><div><label for="s2">Education code</label><select id="s2"><option>48900(a)(1)</option><option selected>48900(b)</option><option>48900(c)</option></select></div><div><label for="i1">Hearing date</label><input id="i1" type="date" value="2025-11-06"></div><div><label for="i2">Parent phone</label><input id="i2" value="7075550158"></div><div class="w"><label for="t1">Summary of incident</label><textarea id="t1" rows="4">On 10/09 the pupil showed a pocket knife during lunch. No one was hurt. The report number of the sheriff is 2025100904.</textarea></div><div class="w"><label for="t2">Recommended site</label><textarea id="t2" rows="2">Community day school, intake with Ms. Crowther.</textarea></div><div><button>Save</button> <button type="button">Generate packet</button></div></form></body></html>`,
);

page(
  'l-data-label',
  'one-row responsive table, labels come from data-label with ::before',
  'https://lunch.mariposa-nutrition.example.org/m/account/30217',
  '9964870919',
  ['7003021744'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Account 30217 – MealLine</title><style>body{margin:0;font:15px Arial;background:#fafafa}.tb{background:#3d7d3a;color:#fff;padding:12px}table{width:100%}thead{display:none}tr{display:block;background:#fff;margin:10px;border:1px solid #ddd;border-radius:6px}td{display:flex;justify-content:space-between;padding:8px 12px;border-bottom:1px solid #eee}td::before{content:attr(data-label);color:#666;font-weight:600}.h td::before{content:none}</style></head><body><div class="tb"><b>MealLine</b> &nbsp; Mariposa County Nutrition &nbsp; &#9776;</div><h3 style="margin:12px">Beckett, Orla</h3><table><tbody><tr><td data-label="Student">Beckett, Orla</td><td data-label="SSID">9964870919</td><td data-label="PIN">302174</td><td data-label="Card number">7003021744</td><td data-label="School">Woodland Elem</td><td data-label="Grade">2</td><td data-label="Eligibility">CEP</td><td data-label="Balance">$4.50</td><td data-label="Allergies">Milk</td></tr></tbody></table><h3 style="margin:12px">Recent meals</h3><table><tbody class="h"><tr><td>10/15 Lunch</td><td>Line 1, 11:42</td></tr><tr><td>10/14 Breakfast</td><td>Line 1, 7:51</td></tr></tbody></table></body></html>`,
);

page(
  'l-pieces',
  'the number in three spans with thin gaps, a copy button has it whole',
  'https://records.eastbay-adult.example.org/learner/7719',
  '9938047872',
  ['5105550182'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Learner 7719</title><style>body{margin:0;font:14px/1.5 "Segoe UI",sans-serif}.bar{background:#4b2e83;color:#fff;padding:10px 20px}.cols{display:flex;gap:30px;padding:20px}.num span{display:inline-block;margin-right:3px;font-family:monospace;font-size:17px}.lab{font-size:11px;text-transform:uppercase;color:#777;margin-top:12px}button.cp{border:0;background:#eee}</style></head><body><div class="bar"><b>RecordHub</b> &nbsp; Learners &nbsp; Sections &nbsp; Credits &nbsp; Diploma audit</div><div class="cols"><div><h1>Sorrel Nkemelu</h1><div class="lab">Learner no.</div><div>7719</div><div class="lab">State student identifier</div><div class="num"><span>993</span><span>804</span><span>7872</span><button class="cp" data-clipboard-text="9938047872" title="Copy">&#128203;</button></div><div class="lab">Telephone</div><div class="num"><span>510</span><span>555</span><span>0182</span><button class="cp" data-clipboard-text="5105550182" title="Copy">&#128203;</button></div><div class="lab">Birth date</div><div>16 June 2007</div></div><div><h2>Diploma audit</h2><table border="0" cellpadding="4"><tr><td>English</td><td>35 / 40</td></tr><tr><td>Math</td><td>20 / 20</td></tr><tr><td>Science</td><td>20 / 20</td></tr><tr><td>US History</td><td>10 / 10</td></tr><tr><td>Ethnic Studies</td><td>0 / 5</td></tr><tr><td>Electives</td><td>44 / 60</td></tr></table></div></div></body></html>`,
  { sure: false },
);

page(
  'l-hidden-helper-cells',
  "hidden helper cells between label and value, one keeps the previous record's number",
  'https://ridge.powerschool.com/admin/students/edit/ca_scheduling.html?frn=00118290',
  '9975924320',
  ['9996780836'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Student Info</title>
<style>body{margin:0;font:13px Arial,Helvetica,sans-serif;color:#333;background:#fff}#banner{background:#003a5c;color:#fff;padding:8px 14px}#banner ul{float:right;margin:0;list-style:none}#banner li{display:inline;padding-left:12px}#banner a{color:#fff}#nav-main{width:185px;float:left;background:#eef2f5;padding:8px;font-size:12px;min-height:600px}#nav-main ul{margin:0;padding:0 0 0 8px;list-style:none}#nav-main li{padding:3px 0}#content-main{margin-left:215px;padding:10px}.box-round{border:1px solid #bcc;border-radius:8px;padding:10px;margin:8px 0}h1{font-size:18px}h2{font-size:14px;background:#dde7ee;padding:4px 8px}table.linkDescList{width:100%;border-collapse:collapse}table.linkDescList td{padding:4px 8px;border-bottom:1px solid #eee;vertical-align:top}td.bold{font-weight:bold;width:34%}.button-row{text-align:right;padding:10px}.hlp{display:none}</style></head><body id="psadmin">
<div id="container"><div id="banner"><span class="logo">PowerSchool SIS</span><ul id="tools"><li>Welcome, T. Arellano</li><li><a href="#">Help</a></li><li><a href="#">Sign Out</a></li></ul><div id="schoolContext">School: Ridge Valley Middle &nbsp; Term: 25-26 Semester 1</div></div>
<div id="breadcrumb" style="padding:4px 14px;color:#678;font-size:11px">Start Page &gt; Student Selection &gt; CA Programs</div>
<div id="nav-main"><ul><li><a href="#0">Quick Lookup</a></li><li><a href="#1">Custom Screens</a></li><li><a href="#2">Access Accounts</a></li><li><a href="#3">Addresses</a></li><li><a href="#4">Contacts</a></li><li><a href="#5">Demographics</a></li><li><a href="#6">Emergency/Medical</a></li><li><a href="#7">Family</a></li><li><a href="#8">Health</a></li><li><a href="#9">Modify Info</a></li><li><a href="#10">Other Information</a></li><li><a href="#11">Parents</a></li><li><a href="#12">Photo</a></li><li><a href="#13">State/Province - CA</a></li><li><a href="#14">Transportation</a></li></ul></div>
<div id="content-main"><h1>Programs &ndash; Igwe, Adaora</h1><div class="box-round"><h2>Identification</h2><table class="linkDescList"><tr><td class="bold">Last, First</td><td class="hlp">prev</td><td>Igwe, Adaora</td></tr><tr><td class="bold">State Student ID</td><td class="hlp">9996780836</td><td class="hlp">StudentCoreFields.state_studentnumber</td><td>9975924320</td></tr><tr><td class="bold">Local ID</td><td class="hlp">218288</td><td class="hlp">Students.student_number</td><td>218290</td></tr><tr><td class="bold">Grade</td><td class="hlp">8</td><td class="hlp">Students.grade_level</td><td>7</td></tr></table></div><div class="box-round"><h2>Programs</h2><table class="linkDescList"><tr><td class="bold">GATE (127)</td><td class="hlp"></td><td>08/12/2023 &ndash;</td></tr><tr><td class="bold">Title I Part A (122)</td><td class="hlp"></td><td>&nbsp;</td></tr><tr><td class="bold">Homeless (191)</td><td class="hlp"></td><td>&nbsp;</td></tr><tr><td class="bold">Dual language</td><td class="hlp"></td><td>&nbsp;</td></tr></table></div><div class="button-row"><button>Submit</button></div></div><div id="legend" style="clear:both;padding:8px 14px;font-size:11px;color:#888">Legend: Icons &mdash; * required field</div></div></body></html>`,
);

page(
  'l-two-rows-siblings',
  "labels in one row and two children under it, no child's page",
  'https://lagunaca.infinitecampus.org/campus/census/household/members?householdID=20117',
  null,
  ['9989693816', '9924115650', '9165550146'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Household</title>
<style>body{margin:0;font:13px Roboto,Arial,sans-serif;color:#2b2b2b}.app-bar{background:#fff;border-bottom:3px solid #6cb33f;padding:8px 16px;display:flex;gap:24px}.person-header{background:#f4f7f2;padding:10px 16px;border-bottom:1px solid #d8e3d0}.tabset{display:flex;gap:2px;background:#e6ece2;padding:4px 16px 0;flex-wrap:wrap;list-style:none;margin:0}.tabset li{padding:5px 10px;background:#fff;border:1px solid #cdd8c5;border-bottom:0;font-size:12px}.workspace{padding:14px 16px}.detailFormHeader{background:#cfe0c3;font-weight:bold;padding:3px 6px}.detailFormColumn{padding:3px 10px 3px 4px;vertical-align:top}.detailFormColumn label{font-weight:bold;font-size:11px;display:block}</style></head><body>
<div class="app-bar"><b>Infinite Campus</b><span>Year: 25-26</span><span>School: Laguna Creek High</span><span style="margin-left:auto">Search &nbsp; Notifications &nbsp; R. Imai</span></div>
<div class="person-header"><b>Household: Abrahamian/Stone</b> &nbsp; Phone (916)555-0145</div><ul class="tabset"><li><a href="#0">Household</a></li><li><a href="#1">Members</a></li><li><a href="#2">Addresses</a></li><li><a href="#3">Household Memberships</a></li><li><a href="#4">Documents</a></li></ul><div class="workspace"><table width="100%" cellpadding="4"><tr style="background:#cfe0c3"><th align="left">Name</th><th align="left">Role</th><th align="left">Grade</th><th align="left">Student #</th><th align="left">State ID</th><th align="left">Start</th></tr><tr><td>Abrahamian, Ani</td><td>Student</td><td>12</td><td>760114</td><td>9989693816</td><td>07/01/2013</td></tr><tr><td>Abrahamian, Levon</td><td>Student</td><td>09</td><td>780922</td><td>9924115650</td><td>07/01/2016</td></tr><tr><td>Stone, Heather</td><td>Guardian</td><td></td><td></td><td></td><td>07/01/2013</td></tr></table><p><b>Address:</b> 4401 Whitehouse Rd, Elk Grove CA 95757 <br><b>Secondary phone:</b> 9165550146</p></div></body></html>`,
);

page(
  's-offscreen-other',
  "print block off-screen keeps another pupil's number; the own one is in sight",
  'https://valley.aeries.net/admin/Attendance/AttendanceDetail.aspx',
  '9969620890',
  ['9974981225'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendance - Aeries</title>
<style>body{margin:0;font:12px/1.4 "Open Sans",Arial,sans-serif;background:#f1f3f5;color:#222}#TopBar{background:#1b4f72;color:#fff;display:flex;justify-content:space-between;padding:6px 14px}#TopBar a{color:#cde}#NavWrap{float:left;width:180px;background:#fff;border-right:1px solid #ccd;min-height:620px}#NavWrap ul{list-style:none;margin:0;padding:0}#NavWrap li{padding:6px 12px;border-bottom:1px solid #eef}#Main{margin-left:190px;padding:10px}.StuBar{background:#dfeaf3;border:1px solid #b7cfe2;padding:6px 10px;margin-bottom:8px}.card{background:#fff;border:1px solid #d4d9de;padding:8px;margin-bottom:10px}table.F{border-collapse:collapse;width:100%}table.F th{font-weight:600;color:#567;text-align:left;padding:2px 6px;font-size:11px}table.F td{padding:2px 6px;border:1px solid #e3e7ea}.SubHead{background:#1b4f72;color:#fff;padding:3px 8px;font-weight:600}.printOnly{position:absolute;left:-9999px;top:0;width:700px}</style></head><body>
<div id="TopBar"><span><b>Aeries</b> | Screaming Eagle HS <small>2025-2026</small></span><span><a href="#">Help</a> | <a href="#">Change School</a> | mhollis | <a href="#">Log out</a></span></div>
<div id="NavWrap"><ul><li class="NavItem"><a href="#0">Student Data</a></li><li class="NavItem"><a href="#1">Attendance</a></li><li class="NavItem"><a href="#2">Medical</a></li><li class="NavItem"><a href="#3">Grades</a></li><li class="NavItem"><a href="#4">Test Scores</a></li><li class="NavItem"><a href="#5">Special Ed</a></li><li class="NavItem"><a href="#6">Guidance</a></li><li class="NavItem"><a href="#7">Scheduling</a></li><li class="NavItem"><a href="#8">School Info</a></li><li class="NavItem"><a href="#9">Reports</a></li></ul></div>
<div id="Main"><div class="StuBar"><b>Castellanos, Vera</b> &nbsp; Stu# 1366 &nbsp; State Stu ID 9969620890 &nbsp; Grd 11</div><div class="printOnly"><h2>Attendance letter (queued)</h2><p>Student: Hollis, Brandt</p><p>State Stu ID: 9974981225</p><p>Absent 3 or more periods on 9/30.</p></div><div class="card"><div class="SubHead">Attendance by day</div><table class="F"><tr><th>Date</th><th>All</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th><th>6</th></tr><tr><td>10/13</td><td></td><td></td><td></td><td>T</td><td></td><td></td><td></td></tr><tr><td>10/10</td><td>I</td><td>I</td><td>I</td><td>I</td><td>I</td><td>I</td><td>I</td></tr><tr><td>9/30</td><td></td><td></td><td>T</td><td></td><td></td><td></td><td></td></tr></table></div><div class="card"><div class="SubHead">Totals</div>Unexcused 0 &nbsp; Illness 6 periods &nbsp; Tardy 2 &nbsp; Days enrolled 41</div></div>
</body></html>`,
);

page(
  's-details-closed-own',
  'own number only inside a closed details',
  'https://desk.pinecrest-charter.example.org/s/2094',
  null,
  ['9908151236', '8315550110'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Rasmussen, Nils – Desk</title><style>body{font:15px/1.5 Lato,Arial;margin:0;background:#f3efe8}.hd{background:#345;color:#fff;padding:12px 24px}.bd{max-width:820px;margin:16px auto;background:#fff;padding:18px 26px}summary{cursor:pointer;color:#345;font-weight:bold;padding:6px 0}td{padding:3px 14px 3px 0}</style></head><body><div class="hd"><b>Desk</b> &nbsp; Front office of Pinecrest Charter &nbsp; Today: 3 late, 1 early pick-up</div><div class="bd"><h1>Rasmussen, Nils</h1><p>Grade 6 &middot; Advisory: Tern &middot; Local no. 2094</p><table><tr><td>Phone</td><td>8315550110</td></tr><tr><td>Pick-up</td><td>Inge Rasmussen, Kit Boyle</td></tr><tr><td>Bike permit</td><td>yes</td></tr></table><details><summary>State data</summary><table><tr><td>SSID</td><td>9908151236</td></tr><tr><td>EL status</td><td>EO</td></tr></table></details><details><summary>Health notes</summary><p>Asthma inhaler in office.</p></details><details open><summary>Today</summary><p>9:12 tardy slip, dentist.</p></details></div></body></html>`,
  { isLaidOut: true },
);

page(
  's-details-open-own',
  "own number in the open details, brother's in a closed one",
  'https://desk.pinecrest-charter.example.org/s/2177',
  '9917427217',
  ['9962495262', '8315550136'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Boateng, Efua – Desk</title><style>body{font:15px/1.5 Lato,Arial;margin:0;background:#f3efe8}.hd{background:#345;color:#fff;padding:12px 24px}.bd{max-width:820px;margin:16px auto;background:#fff;padding:18px 26px}summary{cursor:pointer;color:#345;font-weight:bold;padding:6px 0}td{padding:3px 14px 3px 0}</style></head><body><div class="hd"><b>Desk</b> &nbsp; Front office of Pinecrest Charter &nbsp; Today: 5 late</div><div class="bd"><h1>Boateng, Efua</h1><p>Grade 7 &middot; Advisory: Plover &middot; Local no. 2177</p><details><summary>Kwame (brother)</summary><table><tr><td>Grade</td><td>4</td></tr><tr><td>SSID</td><td>9962495262</td></tr></table></details><details open><summary>State data</summary><table><tr><td>SSID</td><td>9917427217</td></tr><tr><td>EL status</td><td>IFEP</td></tr><tr><td>Birth country</td><td>US</td></tr><tr><td>CDS</td><td>27661590116491</td></tr></table></details><details><summary>Today</summary><p>nothing</p></details><p>Guardian: Akosua Boateng, 8315550136</p></div></body></html>`,
);

page(
  's-clipped',
  'own number in a panel clipped to no height',
  'https://sis.goldrush-usd.example.org/pupil/90133/summary',
  null,
  ['9941054009', '5305550195', '5305550196'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Summary</title><style>body{font:13px Arial;margin:0}.b{background:#b8860b;color:#fff;padding:8px 14px}.acc h3{background:#f6eed8;margin:4px 10px;padding:6px;cursor:pointer}.pane{margin:0 10px;height:auto}.pane.shut{height:0;overflow:hidden}.pane td{padding:3px 10px}</style></head><body><div class="b"><b>GoldRush SIS</b> &nbsp; Pupils &nbsp; Rooms &nbsp; Staff &nbsp; State</div><h2 style="margin:10px">Thibodeaux, Camille &mdash; Gr. 3</h2><div class="acc"><h3>&#9662; General</h3><div class="pane"><table><tr><td>Pupil no.</td><td>90133</td></tr><tr><td>Room</td><td>8 (Eastman)</td></tr><tr><td>Born</td><td>10/30/2016</td></tr></table></div><h3>&#9656; State reporting</h3><div class="pane shut"><table><tr><td>SSID</td><td>9941054009</td></tr><tr><td>Ethnicity</td><td>White</td></tr><tr><td>Lang</td><td>00</td></tr></table></div><h3>&#9662; Contacts</h3><div class="pane"><table><tr><td>Thibodeaux, Remy</td><td>Father</td><td>5305550195</td></tr><tr><td>Lowe, Janine</td><td>Aunt</td><td>5305550196</td></tr></table></div><h3>&#9656; Discipline</h3><div class="pane shut"><p>None.</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  's-dialog-over-own',
  'a full-window dialog covers the pupil\'s page, "choose another pupil" lists nobody',
  'https://ca-mesa.edupoint.com/ST/Student/Main?sgu=77B1-0091',
  null,
  ['9968467861', '7145550100', '7145550101', '3300000001'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS</title>
<style>body{margin:0;font:12px "Segoe UI",Tahoma,sans-serif;background:#fff}.hdr{background:#005a8b;color:#fff;padding:5px 10px}.hdr span{margin-right:16px}.menubar{background:#e2edf5;padding:3px 10px;border-bottom:1px solid #9bbdd3}.menubar a{margin-right:14px;color:#0a4c76}.focusbar{padding:6px 10px;background:#f8fbfd;border-bottom:1px solid #d5e3ec}.tabs{margin:0;padding:4px 10px 0;list-style:none;background:#cfdfe9}.tabs li{display:inline-block;padding:3px 9px;background:#fff;margin-right:2px;border-radius:4px 4px 0 0}.rt{padding:8px 10px}.grp{border:1px solid #b9cfdd;margin-bottom:8px}.grp h3{margin:0;background:#dbe9f2;font-size:12px;padding:3px 6px}.grp .in{padding:6px}.fld{display:inline-block;margin:0 12px 8px 0;vertical-align:top}.fld label{display:block;color:#3b5668;font-size:11px}.fld input,.fld select{border:1px solid #a8bccb;padding:2px 4px}dialog.full{position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#f4f8fb;padding:60px;box-sizing:border-box;z-index:100}</style></head><body>
<div class="hdr"><span><b>Synergy SIS</b></span><span>Costa Mesa Union SD</span><span>Year: 2025-2026 (R)</span><span style="float:right">Focus: Student</span></div>
<div class="menubar"><a href="#">Menu</a><a href="#">Save</a><a href="#">Undo</a><a href="#">Add</a><a href="#">Delete</a><a href="#">Find</a><a href="#">Status: Ready</a></div>
<div class="focusbar"><b>Student Name:</b> Petrosyan, Gor &nbsp; <b>SSID:</b> 9968467861 &nbsp; <b>Grade:</b> 06</div><ul class="tabs"><li><a href="#0">Demographics</a></li><li><a href="#1">Parent/Guardian</a></li><li><a href="#2">Emergency</a></li><li><a href="#3">Other Info</a></li><li><a href="#4">Enrollment</a></li><li><a href="#5">Enroll History</a></li><li><a href="#6">Classes</a></li><li><a href="#7">Documents</a></li><li><a href="#8">State Info</a></li></ul><div class="rt"><div class="grp"><h3>Student</h3><div class="in"><div class="fld"><label>Last Name</label><input value="Petrosyan"></div><div class="fld"><label>First Name</label><input value="Gor"></div><div class="fld"><label>Perm ID</label><input value="917730"></div></div></div><dialog open class="full"><h2>Your session is locked</h2><p>You have been inactive for 20 minutes. The record stays open behind this window.</p><label>User <input value="dcoyle"></label> <label>Password <input type="password"></label> <button>Unlock</button><p>Help desk: 7145550100 &nbsp; or dial 7145550101 in Spanish. Ticket prefix 3300000001.</p></dialog></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  's-dialog-profile-over-list',
  "opaque dialog with one pupil's card over a class list with numbers",
  'https://lagunaca.infinitecampus.org/campus/instruction/roster/section/9981',
  '9926553573',
  ['9952775411', '9921192555', '9165550119'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roster</title>
<style>body{margin:0;font:13px Roboto,Arial,sans-serif;color:#2b2b2b}.app-bar{background:#fff;border-bottom:3px solid #6cb33f;padding:8px 16px;display:flex;gap:24px}.person-header{background:#f4f7f2;padding:10px 16px;border-bottom:1px solid #d8e3d0}.tabset{display:flex;gap:2px;background:#e6ece2;padding:4px 16px 0;flex-wrap:wrap;list-style:none;margin:0}.tabset li{padding:5px 10px;background:#fff;border:1px solid #cdd8c5;border-bottom:0;font-size:12px}.workspace{padding:14px 16px}.detailFormHeader{background:#cfe0c3;font-weight:bold;padding:3px 6px}.detailFormColumn{padding:3px 10px 3px 4px;vertical-align:top}.detailFormColumn label{font-weight:bold;font-size:11px;display:block}.modal{position:fixed;inset:0;background:#fff;z-index:50;padding:20px 30px;overflow:auto}</style></head><body>
<div class="app-bar"><b>Infinite Campus</b><span>Year: 25-26</span><span>School: Laguna Creek High</span><span style="margin-left:auto">Search &nbsp; Notifications &nbsp; R. Imai</span></div>
<ul class="tabset"><li><a href="#0">Roster</a></li><li><a href="#1">Seating</a></li><li><a href="#2">Grade Book</a></li><li><a href="#3">Planner</a></li><li><a href="#4">Newsletter</a></li></ul><div class="workspace"><table cellpadding="4"><tr><th>Name</th><th>Student #</th><th>State ID</th></tr><tr><td>Acheson, Tate</td><td>771001</td><td>9952775411</td></tr><tr><td>Bingham, Rosalie</td><td>771044</td><td>9921192555</td></tr><tr><td>Cho, Daniel</td><td>771120</td><td>9926553573</td></tr></table><div class="modal" role="dialog" aria-modal="true" aria-label="Student card"><button style="float:right">&times; Close</button><h1>Cho, Daniel</h1><table cellpadding="5"><tr><td><b>State ID</b></td><td>9926553573</td><td><b>Student #</b></td><td>771120</td></tr><tr><td><b>Grade</b></td><td>10</td><td><b>Counselor</b></td><td>Rhee</td></tr><tr><td><b>Birth date</b></td><td>04/09/2010</td><td><b>Phone</b></td><td>9165550119</td></tr></table><h3>Flags</h3><p>504 plan; photo release: no.</p><h3>Section grade</h3><p>Chemistry (3) &ndash; A- 91.2%</p></div></div></body></html>`,
);

page(
  's-transparent',
  'own number with opacity 0, shown only on hover',
  'https://pupils.sunsetridge-prep.example.org/p/elm-204',
  null,
  ['9927995689', '8055550130'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Sunset Ridge – Pupils</title><style>body{font:15px Avenir,Arial;margin:0;background:#fff7f0}.t{padding:16px 30px;border-bottom:3px solid #e76f51}.p{padding:20px 30px}.sec{opacity:0}.row:hover .sec{opacity:1}.row{padding:6px 0;border-bottom:1px solid #f0ddd2;width:460px;display:flex}.row b{width:180px}</style></head><body><div class="t"><b>Sunset Ridge Prep</b> &nbsp; pupils / houses / dorm / mail</div><div class="p"><h1>Elm 204: Marchetti, Bruno</h1><div class="row"><b>House</b><span>Elm</span></div><div class="row"><b>Year</b><span>11</span></div><div class="row"><b>Statewide ID</b><span class="sec">9927995689</span></div><div class="row"><b>Passport</b><span class="sec">YA4471180</span></div><div class="row"><b>House parent</b><span>Mr. Ellwood, 8055550130</span></div><div class="row"><b>Advisor</b><span>Ms. Imamura</span></div><div class="row"><b>Laundry no.</b><span>E-204</span></div><p style="color:#888">Private values appear when you move the pointer over the line.</p></div></body></html>`,
);

page(
  's-white-other',
  'white on white a number left from the print template of another pupil',
  'https://bay.illuminateed.com/live/?page=ReportCard_View&student_id=60044',
  '9945503876',
  ['9952973995'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Report Card | Illuminate</title>
<style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333}.navbar{background:#2d3e50;color:#fff;padding:10px 20px}.navbar ul{display:inline;list-style:none;padding:0}.navbar li{display:inline;margin-left:18px}.navbar a{color:#cfd8e3;text-decoration:none}.container{max-width:1140px;margin:0 auto;padding:16px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col{flex:1;padding:0 8px;min-width:240px}.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:16px}.panel-heading{background:#f5f5f5;padding:8px 12px;border-bottom:1px solid #ddd;font-weight:600}.panel-body{padding:12px}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:6px 8px;border-top:1px solid #eee;text-align:left}.muted{color:#888}.btn{border:1px solid #ccc;padding:4px 10px;border-radius:3px;background:#fff}.wm{color:#fff;background:#fff;font-size:12px}</style></head><body>
<nav class="navbar"><b>illuminate</b><ul><li><a href="#0">Students</a></li><li><a href="#1">Assessments</a></li><li><a href="#2">Reports</a></li><li><a href="#3">Grades</a></li><li><a href="#4">Groups</a></li><li><a href="#5">Parents</a></li><li><a href="#6">Admin</a></li></ul><span style="float:right">Bay Area USD &middot; K. Fontaine</span></nav><div class="container"><h2>Report card &ndash; Trimester 1</h2><div class="wm">Template proof: Sample run for Ives, Corin SSID: 9952973995</div><table class="table"><tr><th>Student</th><td>Halvorsen, Juno</td><th>Grade</th><td>3</td></tr><tr><th>SSID</th><td>9945503876</td><th>Teacher</th><td>Mrs. Odell</td></tr><tr><th>Local ID</th><td>60044</td><th>School</th><td>Otis Elementary</td></tr></table><div class="panel"><div class="panel-heading">English Language Arts</div><table class="table"><tr><td>Reads grade-level text with fluency</td><td>3</td></tr><tr><td>Writes opinion pieces</td><td>2</td></tr><tr><td>Listens and discusses</td><td>4</td></tr></table></div><div class="panel"><div class="panel-heading">Mathematics</div><table class="table"><tr><td>Multiplies and divides within 100</td><td>3</td></tr><tr><td>Understands fractions</td><td>2</td></tr></table></div><div class="panel"><div class="panel-heading">Comment</div><div class="panel-body">Juno is a curious reader and a generous partner.</div></div></div><footer class="container muted"><small>DnA &copy; Illuminate Education &middot; Privacy &middot; Terms</small></footer></body></html>`,
);

page(
  's-white-own',
  'own number white on white ("select the box to see it")',
  'https://library.fernhill-elem.example.org/patron/118204',
  null,
  ['9985689145', '2000118204', '3188000471', '3188000922'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Patron 118204</title><style>body{font:13px Arial;margin:0;background:#fff}.nv{background:#00695c;color:#fff;padding:9px}.pt{padding:14px}.pt dt{font-weight:bold;float:left;width:170px;clear:left}.pt dd{margin:0 0 6px 180px}.spoil{color:#ffffff;background-color:#ffffff}</style></head><body><div class="nv"><b>Shelfmark Library</b> &nbsp; Catalog | Circulation | Patrons | Reports | Back Office</div><div class="pt"><h2>Patron: Ojukwu, Ebele</h2><dl><dt>Barcode</dt><dd>2000118204</dd><dt>Type</dt><dd>Student</dd><dt>Grade level</dt><dd>2</dd><dt>Homeroom</dt><dd>Rm 6</dd><dt>State ID</dt><dd><span class="spoil">9985689145</span></dd><dt>Checked out</dt><dd>2 of 3</dd><dt>Fines</dt><dd>$0.00</dd></dl><p>Hidden fields are printed in white; select the box to read them.</p><h3>Checked out</h3><table cellpadding="4"><tr><td>Dragons Love Tacos</td><td>due 10/24</td><td>3188000471</td></tr><tr><td>Bats at the Library</td><td>due 10/24</td><td>3188000922</td></tr></table></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b-not-assigned',
  'SSID "not assigned", the brother\'s card with his SSID close by',
  'https://bay.illuminateed.com/live/?page=Student_Overview&student_id=70881',
  null,
  ['9958475452', '5105550188', '5105550189'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Faulkner, Wren | Illuminate</title>
<style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333}.navbar{background:#2d3e50;color:#fff;padding:10px 20px}.navbar ul{display:inline;list-style:none;padding:0}.navbar li{display:inline;margin-left:18px}.navbar a{color:#cfd8e3;text-decoration:none}.container{max-width:1140px;margin:0 auto;padding:16px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col{flex:1;padding:0 8px;min-width:240px}.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:16px}.panel-heading{background:#f5f5f5;padding:8px 12px;border-bottom:1px solid #ddd;font-weight:600}.panel-body{padding:12px}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:6px 8px;border-top:1px solid #eee;text-align:left}.muted{color:#888}.btn{border:1px solid #ccc;padding:4px 10px;border-radius:3px;background:#fff}</style></head><body>
<nav class="navbar"><b>illuminate</b><ul><li><a href="#0">Students</a></li><li><a href="#1">Assessments</a></li><li><a href="#2">Reports</a></li><li><a href="#3">Grades</a></li><li><a href="#4">Groups</a></li><li><a href="#5">Parents</a></li><li><a href="#6">Admin</a></li></ul><span style="float:right">Bay Area USD &middot; K. Fontaine</span></nav><div class="container"><h2>Faulkner, Wren <small class="muted">TK &middot; Otis Elementary</small></h2><div class="row"><div class="col"><div class="panel"><div class="panel-heading">Identification</div><table class="table"><tr><th>Local Student ID</th><td>70881</td></tr><tr><th>SSID</th><td><em>not assigned</em></td></tr><tr><th>Birth date</th><td>03/22/2021</td></tr><tr><th>Home phone</th><td>5105550188</td></tr></table></div></div><div class="col"><div class="panel"><div class="panel-heading">Household</div><div class="panel-body"><p><b>Faulkner, Heath</b> &ndash; brother, grade 3<br>SSID 9958475452</p><p><b>Faulkner, Maren</b> &ndash; mother<br>5105550189</p></div></div></div></div><div class="panel"><div class="panel-heading">Screening</div><table class="table"><tr><td>Letter names</td><td>21 / 52</td></tr><tr><td>Rote counting</td><td>to 14</td></tr><tr><td>Vision</td><td>Pass</td></tr></table></div></div><footer class="container muted"><small>DnA &copy; Illuminate Education &middot; Privacy &middot; Terms</small></footer></body></html>`,
);

page(
  'b-masked',
  'SSID masked to its last four digits, ten-digit phone and account number',
  'https://connect.elkridge-usd.example.org/staff/student/44170',
  null,
  ['9255550174', '9900117742'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Student 44170</title><style>body{margin:0;font:14px Arial;background:#f5f5f5}.hd{background:#8d1b3d;color:#fff;padding:12px 20px}.card{background:#fff;margin:14px 20px;padding:12px 16px;box-shadow:0 1px 3px #bbb}.f{display:inline-block;width:230px;margin:6px 0}.f small{display:block;color:#888}</style></head><body><div class="hd"><b>Connect</b> &nbsp; Students &nbsp; Messages &nbsp; Forms &nbsp; Payments</div><div class="card"><h2>Santangelo, Dario</h2><div class="f"><small>SSID</small>&bull;&bull;&bull;&bull;&bull;&bull;4417 <a href="#" aria-label="Show SSID">show</a></div><div class="f"><small>Student number</small>44170</div><div class="f"><small>Grade</small>8</div><div class="f"><small>Date of birth</small>&bull;&bull;/&bull;&bull;/2012</div><div class="f"><small>Primary contact</small>Santangelo, Lia</div><div class="f"><small>Primary phone</small>9255550174</div></div><div class="card"><h3>Payments</h3><div class="f"><small>Payment account</small>9900117742</div><div class="f"><small>Balance</small>$12.00 due</div><div class="f"><small>Last payment</small>09/04/2025 Yearbook</div></div><div class="card"><h3>Forms</h3><p>Media release: signed. Field trip 11/7: <b>missing</b>. Chromebook agreement: signed (asset 5CD1447XKQ).</p></div></body></html>`,
);

page(
  'b-pending',
  'SSID pending with a ten-digit request number',
  'https://valley.aeries.net/admin/StudentData/StateID.aspx',
  null,
  ['9950313236', '9984485308', '9900881472'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>State ID Request - Aeries</title>
<style>body{margin:0;font:12px/1.4 "Open Sans",Arial,sans-serif;background:#f1f3f5;color:#222}#TopBar{background:#1b4f72;color:#fff;display:flex;justify-content:space-between;padding:6px 14px}#TopBar a{color:#cde}#NavWrap{float:left;width:180px;background:#fff;border-right:1px solid #ccd;min-height:620px}#NavWrap ul{list-style:none;margin:0;padding:0}#NavWrap li{padding:6px 12px;border-bottom:1px solid #eef}#Main{margin-left:190px;padding:10px}.StuBar{background:#dfeaf3;border:1px solid #b7cfe2;padding:6px 10px;margin-bottom:8px}.card{background:#fff;border:1px solid #d4d9de;padding:8px;margin-bottom:10px}table.F{border-collapse:collapse;width:100%}table.F th{font-weight:600;color:#567;text-align:left;padding:2px 6px;font-size:11px}table.F td{padding:2px 6px;border:1px solid #e3e7ea}.SubHead{background:#1b4f72;color:#fff;padding:3px 8px;font-weight:600}</style></head><body>
<div id="TopBar"><span><b>Aeries</b> | Screaming Eagle HS <small>2025-2026</small></span><span><a href="#">Help</a> | <a href="#">Change School</a> | mhollis | <a href="#">Log out</a></span></div>
<div id="NavWrap"><ul><li class="NavItem"><a href="#0">Student Data</a></li><li class="NavItem"><a href="#1">Attendance</a></li><li class="NavItem"><a href="#2">Medical</a></li><li class="NavItem"><a href="#3">Grades</a></li><li class="NavItem"><a href="#4">Test Scores</a></li><li class="NavItem"><a href="#5">Special Ed</a></li><li class="NavItem"><a href="#6">Guidance</a></li><li class="NavItem"><a href="#7">Scheduling</a></li><li class="NavItem"><a href="#8">School Info</a></li><li class="NavItem"><a href="#9">Reports</a></li></ul></div>
<div id="Main"><div class="StuBar"><b>Yilmaz, Defne</b> &nbsp; Stu# 3391 &nbsp; Grd K</div><div class="card"><div class="SubHead">State Student ID</div><table class="F"><tr><th>State Student ID</th><th>Status</th><th>Request Number</th><th>Requested</th><th>By</th></tr><tr><td></td><td>Pending</td><td>9900881472</td><td>10/14/2025</td><td>mhollis</td></tr></table><p>The state answers within 24 hours as a rule. The identifier is filled in by the nightly job.</p></div><div class="card"><div class="SubHead">Candidates returned by CALPADS</div><table class="F"><tr><th>Score</th><th>Name</th><th>Birthdate</th><th>SSID</th><th>Last School</th><th></th></tr><tr><td>61</td><td>Yilmaz, Deniz</td><td>4/2/2020</td><td>9950313236</td><td>Tarpey Elem</td><td><button>Use</button></td></tr><tr><td>44</td><td>Yildiz, Defne</td><td>4/20/2019</td><td>9984485308</td><td>Garfield Elem</td><td><button>Use</button></td></tr></table></div></div>
</body></html>`,
);

page(
  'b-add-student',
  '"Add a student" form, SSID field empty with an example number',
  'https://sis.tehama-usd.example.net/students/new',
  null,
  ['9981053819', '5305550100', '0000021884'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Add a student</title><style>body{font:14px "Segoe UI",Arial;margin:0;background:#eef}.sb{float:left;width:170px;background:#224;color:#fff;min-height:640px;padding:10px}.sb a{display:block;color:#cdf;padding:5px 0}.m{margin-left:200px;padding:16px}.fr{margin-bottom:9px}.fr label{display:block;font-weight:600}.ex{color:#777;font-size:12px}</style></head><body><div class="sb"><b>SIS</b><a href="#">Dashboard</a><a href="#">Students</a><a href="#">Add a student</a><a href="#">Families</a><a href="#">Reports</a></div><div class="m"><h1>Add a student</h1><form><div class="fr"><label>Last name *<br><input></label></div><div class="fr"><label>First name *<br><input></label></div><div class="fr"><label>SSID<br><input placeholder="9981053819" maxlength="10"></label><div class="ex">10 digits, for example 9981053819. Leave empty when the student is new to California.</div></div><div class="fr"><label>Birth date *<br><input type="date"></label></div><div class="fr"><label>Grade *<br><select name="gr" id="gr"><option selected>choose</option><option>TK</option><option>K</option><option>1</option><option>2</option><option>3</option><option>4</option><option>5</option><option>6</option><option>7</option><option>8</option></select></label></div><div class="fr"><label>Family phone<br><input placeholder="5305550100"></label></div><div class="fr"><label>Next local number<br><input readonly value="0000021884"></label></div><button>Add</button></form></div></body></html>`,
);

page(
  'b-next-field',
  'SSID row empty in a two-column list, a ten-digit "Perm ID" follows',
  'https://ca-mesa.edupoint.com/ST/Student/Demographics?sgu=10C2-7751',
  null,
  ['9917004410', '9900417722', '9495550131'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Student</title>
<style>body{margin:0;font:12px "Segoe UI",Tahoma,sans-serif;background:#fff}.hdr{background:#005a8b;color:#fff;padding:5px 10px}.hdr span{margin-right:16px}.menubar{background:#e2edf5;padding:3px 10px;border-bottom:1px solid #9bbdd3}.menubar a{margin-right:14px;color:#0a4c76}.focusbar{padding:6px 10px;background:#f8fbfd;border-bottom:1px solid #d5e3ec}.tabs{margin:0;padding:4px 10px 0;list-style:none;background:#cfdfe9}.tabs li{display:inline-block;padding:3px 9px;background:#fff;margin-right:2px;border-radius:4px 4px 0 0}.rt{padding:8px 10px}.grp{border:1px solid #b9cfdd;margin-bottom:8px}.grp h3{margin:0;background:#dbe9f2;font-size:12px;padding:3px 6px}.grp .in{padding:6px}.fld{display:inline-block;margin:0 12px 8px 0;vertical-align:top}.fld label{display:block;color:#3b5668;font-size:11px}.fld input,.fld select{border:1px solid #a8bccb;padding:2px 4px}</style></head><body>
<div class="hdr"><span><b>Synergy SIS</b></span><span>Costa Mesa Union SD</span><span>Year: 2025-2026 (R)</span><span style="float:right">Focus: Student</span></div>
<div class="menubar"><a href="#">Menu</a><a href="#">Save</a><a href="#">Undo</a><a href="#">Add</a><a href="#">Delete</a><a href="#">Find</a><a href="#">Status: Ready</a></div>
<div class="focusbar"><b>Student Name:</b> Abercrombie, Silas &nbsp; <b>Grade:</b> K &nbsp; <b>School:</b> Kaiser Elementary</div><ul class="tabs"><li><a href="#0">Demographics</a></li><li><a href="#1">Parent/Guardian</a></li><li><a href="#2">Emergency</a></li><li><a href="#3">Other Info</a></li><li><a href="#4">Enrollment</a></li><li><a href="#5">Enroll History</a></li><li><a href="#6">Classes</a></li><li><a href="#7">Documents</a></li><li><a href="#8">State Info</a></li></ul><div class="rt"><div class="grp"><h3>State</h3><div class="in"><table cellpadding="3"><tr><td>SSID</td><td></td></tr><tr><td>Perm ID</td><td>9917004410</td></tr><tr><td>Old district ID</td><td>9900417722</td></tr><tr><td>Medi-Cal CIN</td><td>91147720A</td></tr><tr><td>Home phone</td><td>9495550131</td></tr></table></div></div><div class="grp"><h3>Demographics</h3><div class="in"><div class="fld"><label>Birth Date</label><input value="01/12/2020"></div><div class="fld"><label>Gender</label><select name="gen" id="gen"><option selected>Male</option><option>Female</option><option>Nonbinary</option></select></div><div class="fld"><label>Home Language</label><input value="English"></div><div class="fld"><label>Birth Verification</label><select name="bv" id="bv"><option selected>Certificate</option><option>Passport</option><option>Affidavit</option></select></div></div></div></div></body></html>`,
);

page(
  'b-one-blank-one-full',
  'SSID blank in the referral box, filled in the head of the same pupil',
  'https://sped.northvalley-selpa.example.org/Referral/View/20251',
  '9931878047',
  ['5305550142'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Referral 20251</title><style>body{font:13px/1.4 Arial;margin:0}.h1{background:#5b3a8e;color:#fff;padding:8px 14px}.stu{background:#efe9f7;padding:8px 14px;border-bottom:1px solid #c9b8e6}.stu span{margin-right:22px}.sec{margin:12px 14px;border:1px solid #ccc}.sec h4{margin:0;background:#f3f3f3;padding:5px 8px}.sec table td{padding:4px 8px}</style></head><body><div class="h1"><b>IEP Writer</b> &nbsp; Caseload &nbsp; Referrals &nbsp; Meetings &nbsp; Compliance &nbsp; Forms</div><div class="stu"><span><b>Bramble, Tansy</b></span><span>DOB 08/08/2018</span><span>SSID 9931878047</span><span>District ID 50177</span><span>Gr 1</span></div><div class="sec"><h4>Referral received</h4><table><tr><td>Referred by</td><td>Parent (letter of 09/15/2025)</td></tr><tr><td>SSID</td><td>&mdash;</td></tr><tr><td>Phone given</td><td>5305550142</td></tr><tr><td>Areas</td><td>Speech, fine motor</td></tr><tr><td>15-day due</td><td>09/30/2025</td></tr></table></div><div class="sec"><h4>Assessment plan</h4><table><tr><td>Sent</td><td>09/26/2025</td></tr><tr><td>Signed</td><td>10/01/2025</td></tr><tr><td>60-day due</td><td>11/30/2025</td></tr><tr><td>Team</td><td>SLP Doyle, OT Farahani, Psych Webb</td></tr></table></div></body></html>`,
);

page(
  't-seid',
  'staff record with a ten-digit Statewide Educator Identifier',
  'https://valley.aeries.net/admin/Staff/StaffData.aspx',
  null,
  ['9965471194', '0000771204', '5595550107'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff Data - Aeries</title>
<style>body{margin:0;font:12px/1.4 "Open Sans",Arial,sans-serif;background:#f1f3f5;color:#222}#TopBar{background:#1b4f72;color:#fff;display:flex;justify-content:space-between;padding:6px 14px}#TopBar a{color:#cde}#NavWrap{float:left;width:180px;background:#fff;border-right:1px solid #ccd;min-height:620px}#NavWrap ul{list-style:none;margin:0;padding:0}#NavWrap li{padding:6px 12px;border-bottom:1px solid #eef}#Main{margin-left:190px;padding:10px}.StuBar{background:#dfeaf3;border:1px solid #b7cfe2;padding:6px 10px;margin-bottom:8px}.card{background:#fff;border:1px solid #d4d9de;padding:8px;margin-bottom:10px}table.F{border-collapse:collapse;width:100%}table.F th{font-weight:600;color:#567;text-align:left;padding:2px 6px;font-size:11px}table.F td{padding:2px 6px;border:1px solid #e3e7ea}.SubHead{background:#1b4f72;color:#fff;padding:3px 8px;font-weight:600}</style></head><body>
<div id="TopBar"><span><b>Aeries</b> | Screaming Eagle HS <small>2025-2026</small></span><span><a href="#">Help</a> | <a href="#">Change School</a> | mhollis | <a href="#">Log out</a></span></div>
<div id="NavWrap"><ul><li class="NavItem"><a href="#0">Staff Data</a></li><li class="NavItem"><a href="#1">Credentials</a></li><li class="NavItem"><a href="#2">Assignments</a></li><li class="NavItem"><a href="#3">Teacher Records</a></li><li class="NavItem"><a href="#4">Absences</a></li><li class="NavItem"><a href="#5">Logins</a></li></ul></div>
<div id="Main"><div class="StuBar"><b>Montgomery-Ali, Renee</b> &nbsp; Staff ID 1204 &nbsp; Teacher</div><div class="card"><table class="F"><tr><th>Statewide Educator Identifier (SEID)</th><td>9965471194</td><th>HR System ID</th><td>0000771204</td></tr><tr><th>Hire Date</th><td>8/1/2014</td><th>Birthdate</th><td>5/9/1984</td></tr><tr><th>Primary School</th><td>994</td><th>Phone</th><td>5595550107</td></tr><tr><th>Education Level</th><td>M30</td><th>Years in District</th><td>12</td></tr></table></div><div class="card"><div class="SubHead">Job classifications</div><table class="F"><tr><th>Code</th><th>Description</th><th>FTE</th></tr><tr><td>12</td><td>Teacher</td><td>100%</td></tr></table></div><div class="card"><div class="SubHead">Credentials</div><table class="F"><tr><th>Document</th><th>Type</th><th>Exp</th></tr><tr><td>210044718</td><td>Clear Single Subject - English</td><td>2/1/2029</td></tr></table></div></div>
</body></html>`,
);

page(
  't-user-editor',
  'user editor of a teacher with a field "State ID"',
  'https://platform.readwell.example.com/admin/users/88714/edit',
  null,
  ['9941030709', '7605550129'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Edit user – ReadWell</title><style>body{font:14px Roboto,Arial;margin:0}.n{background:#ff7043;color:#fff;padding:12px 20px}.f{max-width:560px;margin:20px}.f label{display:block;margin:10px 0 2px;color:#555}.f input,.f select{width:100%;padding:6px}</style></head><body><div class="n"><b>ReadWell</b> &nbsp; Classes &nbsp; Students &nbsp; Users &nbsp; Licences &nbsp; Rostering</div><div class="f"><h2>Edit user</h2><label>First name</label><input value="Gideon"><label>Last name</label><input value="Pike"><label>Role</label><select name="role" id="role"><option>Student</option><option selected>Teacher</option><option>School admin</option><option>District admin</option></select><label>State ID</label><input value="9941030709"><label>SIS ID</label><input value="T-4417"><label>E-mail</label><input value="gpike@pinesd.example.org"><label>Mobile</label><input value="7605550129"><label>Student groups</label><input value="Room 4 AM, Room 4 PM"><label>Time zone</label><select name="tz" id="tz"><option selected>Pacific</option><option>Mountain</option></select><p><button>Save user</button> <button>Reset password</button> <button>Deactivate</button></p></div></body></html>`,
);

page(
  't-dashboard-recent',
  'staff start page with a menu of recent pupils and their numbers',
  'https://ridge.powerschool.com/admin/start.html',
  null,
  ['9982481518', '9940556491', '2095550101'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Start Page</title>
<style>body{margin:0;font:13px Arial,Helvetica,sans-serif;color:#333;background:#fff}#banner{background:#003a5c;color:#fff;padding:8px 14px}#banner ul{float:right;margin:0;list-style:none}#banner li{display:inline;padding-left:12px}#banner a{color:#fff}#nav-main{width:185px;float:left;background:#eef2f5;padding:8px;font-size:12px;min-height:600px}#nav-main ul{margin:0;padding:0 0 0 8px;list-style:none}#nav-main li{padding:3px 0}#content-main{margin-left:215px;padding:10px}.box-round{border:1px solid #bcc;border-radius:8px;padding:10px;margin:8px 0}h1{font-size:18px}h2{font-size:14px;background:#dde7ee;padding:4px 8px}table.linkDescList{width:100%;border-collapse:collapse}table.linkDescList td{padding:4px 8px;border-bottom:1px solid #eee;vertical-align:top}td.bold{font-weight:bold;width:34%}.button-row{text-align:right;padding:10px}</style></head><body id="psadmin">
<div id="container"><div id="banner"><span class="logo">PowerSchool SIS</span><ul id="tools"><li>Welcome, T. Arellano</li><li><a href="#">Help</a></li><li><a href="#">Sign Out</a></li></ul><div id="schoolContext">School: Ridge Valley Middle &nbsp; Term: 25-26 Semester 1</div></div>
<div id="breadcrumb" style="padding:4px 14px;color:#678;font-size:11px">Start Page</div>
<div id="nav-main"><ul><li><a href="#0">Attendance</a></li><li><a href="#1">Daily Bulletin</a></li><li><a href="#2">Enrollment Summary</a></li><li><a href="#3">Incident Management</a></li><li><a href="#4">Special Functions</a></li><li><a href="#5">Reports</a></li><li><a href="#6">District</a></li><li><a href="#7">People</a></li><li><a href="#8">School</a></li></ul></div>
<div id="content-main"><h1>Start Page</h1><div class="box-round"><label>Search Students <input size="40"></label> <button>Search</button><p>A B C D E F G H I J K L M N O P Q R S T U V W X Y Z &nbsp; 6 7 8 &nbsp; M F All</p></div><div class="box-round"><h2>Recently Viewed Students</h2><ul><li><a href="#">Igwe, Adaora</a> &nbsp; SSID 9982481518</li><li><a href="#">Whitcomb, Gus</a> &nbsp; SSID 9940556491</li><li><a href="#">Lindgren, Astrid</a> &nbsp; SSID pending</li></ul></div><div class="box-round"><h2>What's due</h2><p>CALPADS Fall 1 certification: 12/12/2025. Attendance office: 2095550101.</p></div></div><div id="legend" style="clear:both;padding:8px 14px;font-size:11px;color:#888">Legend: Icons &mdash; * required field</div></div></body></html>`,
);

page(
  't-teacher-state-id',
  'teacher record in Infinite Campus, "State ID" and "Staff State ID" like a pupil\'s record',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/census/person/demographics',
  null,
  ['9902985705', '9165550150', '9165550151'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demographics</title>
<style>body{margin:0;font:13px Roboto,Arial,sans-serif;color:#2b2b2b}.app-bar{background:#fff;border-bottom:3px solid #6cb33f;padding:8px 16px;display:flex;gap:24px}.person-header{background:#f4f7f2;padding:10px 16px;border-bottom:1px solid #d8e3d0}.tabset{display:flex;gap:2px;background:#e6ece2;padding:4px 16px 0;flex-wrap:wrap;list-style:none;margin:0}.tabset li{padding:5px 10px;background:#fff;border:1px solid #cdd8c5;border-bottom:0;font-size:12px}.workspace{padding:14px 16px}.detailFormHeader{background:#cfe0c3;font-weight:bold;padding:3px 6px}.detailFormColumn{padding:3px 10px 3px 4px;vertical-align:top}.detailFormColumn label{font-weight:bold;font-size:11px;display:block}</style></head><body>
<div class="app-bar"><b>Infinite Campus</b><span>Year: 25-26</span><span>School: Laguna Creek High</span><span style="margin-left:auto">Search &nbsp; Notifications &nbsp; R. Imai</span></div>
<div class="person-header"><b>Lopez-Hartwell, Maria C.</b> &nbsp; Staff #: 30288</div><ul class="tabset"><li><a href="#0">Demographics</a></li><li><a href="#1">Identities</a></li><li><a href="#2">Households</a></li><li><a href="#3">Relationships</a></li><li><a href="#4">District Employment</a></li><li><a href="#5">District Assignments</a></li><li><a href="#6">Credentials</a></li><li><a href="#7">User Account</a></li></ul><div class="workspace"><table width="100%"><tr><td class="detailFormHeader" colspan="3">Person Information</td></tr><tr><td class="detailFormColumn"><label>PersonID</label>40288</td><td class="detailFormColumn"><label>*Last Name</label>Lopez-Hartwell</td><td class="detailFormColumn"><label>*First Name</label>Maria</td></tr><tr><td class="detailFormColumn"><label>*Gender</label>F</td><td class="detailFormColumn"><label>Birth Date (Age: 44)</label>11/03/1980</td><td class="detailFormColumn"><label>Race/Ethnicity</label>500</td></tr><tr><td class="detailFormHeader" colspan="3">Person Identifiers</td></tr><tr><td class="detailFormColumn"><label>Local Staff Number</label>30288</td><td class="detailFormColumn"><label>Staff State ID</label>9902985705</td><td class="detailFormColumn"><label>Student Number</label></td></tr><tr><td class="detailFormHeader" colspan="3">Personal Contact</td></tr><tr><td class="detailFormColumn"><label>Work Phone</label>9165550150</td><td class="detailFormColumn"><label>Cell</label>9165550151</td><td class="detailFormColumn"><label>Email</label>mlopezh@lagunaca.example.org</td></tr></table></div></body></html>`,
);

page(
  't-employee-parent',
  'staff member who is a parent: one linked child with SSID',
  'https://hr.valleyoaks-usd.example.org/people/E-30917',
  null,
  ['9937792993', '8055550167', '7719004182'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>E-30917 Hargrove</title><style>body{font:14px/1.5 Arial;margin:0}.h{background:#102a43;color:#fff;padding:10px 20px}.g{display:grid;grid-template-columns:1fr 1fr;gap:16px;padding:18px}.b{border:1px solid #d9e2ec;padding:12px;border-radius:6px}.b h3{margin:0 0 8px}td{padding:2px 12px 2px 0}</style></head><body><div class="h"><b>PeopleDesk</b> &nbsp; Employees &nbsp; Positions &nbsp; Leave &nbsp; Payroll</div><div class="g"><div class="b"><h3>Hargrove, Quentin</h3><table><tr><td>Employee no.</td><td>E-30917</td></tr><tr><td>Title</td><td>Campus supervisor</td></tr><tr><td>Site</td><td>Oak Grove Middle</td></tr><tr><td>Start</td><td>02/03/2019</td></tr><tr><td>Mobile</td><td>8055550167</td></tr></table></div><div class="b"><h3>Children in the district (tuition-free transfer)</h3><table><tr><td>Name</td><td>Hargrove, Beatrix</td></tr><tr><td>Grade</td><td>5</td></tr><tr><td>SSID</td><td>9937792993</td></tr><tr><td>School</td><td>Oak Grove Elementary</td></tr></table></div><div class="b"><h3>Clearances</h3><table><tr><td>DOJ ATI</td><td>7719004182</td></tr><tr><td>TB</td><td>valid to 02/2027</td></tr><tr><td>Mandated reporter</td><td>09/2025</td></tr></table></div><div class="b"><h3>Leave</h3><p>Sick 61.5 h, vacation 40 h</p></div></div></body></html>`,
);

page(
  't-student-with-staff',
  'pupil\'s page, his teachers are listed with SEID and "State ID"',
  'https://bay.illuminateed.com/live/?page=Student_Schedule&student_id=58810',
  '9934619592',
  ['9962529233', '9973186933', '9983038266', '9932037812', '5105550120'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Schedule | Illuminate</title>
<style>*{box-sizing:border-box}body{margin:0;font:14px/1.45 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333}.navbar{background:#2d3e50;color:#fff;padding:10px 20px}.navbar ul{display:inline;list-style:none;padding:0}.navbar li{display:inline;margin-left:18px}.navbar a{color:#cfd8e3;text-decoration:none}.container{max-width:1140px;margin:0 auto;padding:16px}.row{display:flex;flex-wrap:wrap;margin:0 -8px}.col{flex:1;padding:0 8px;min-width:240px}.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:16px}.panel-heading{background:#f5f5f5;padding:8px 12px;border-bottom:1px solid #ddd;font-weight:600}.panel-body{padding:12px}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:6px 8px;border-top:1px solid #eee;text-align:left}.muted{color:#888}.btn{border:1px solid #ccc;padding:4px 10px;border-radius:3px;background:#fff}</style></head><body>
<nav class="navbar"><b>illuminate</b><ul><li><a href="#0">Students</a></li><li><a href="#1">Assessments</a></li><li><a href="#2">Reports</a></li><li><a href="#3">Grades</a></li><li><a href="#4">Groups</a></li><li><a href="#5">Parents</a></li><li><a href="#6">Admin</a></li></ul><span style="float:right">Bay Area USD &middot; K. Fontaine</span></nav><div class="container"><h2>Winterbourne, Cassius</h2><p><b>CALPADS ID</b> 9934619592 &nbsp; <b>Local ID</b> 58810 &nbsp; <b>Grade</b> 10</p><div class="panel"><div class="panel-heading">Schedule, semester 1</div><table class="table"><tr><th>Per.</th><th>Course</th><th>Teacher</th><th>Teacher SEID</th><th>Room</th></tr><tr><td>1</td><td>World History</td><td>Abbott</td><td>9962529233</td><td>201</td></tr><tr><td>2</td><td>Geometry</td><td>Dhillon</td><td>9973186933</td><td>114</td></tr><tr><td>3</td><td>Biology</td><td>Okonedo</td><td>9983038266</td><td>L3</td></tr><tr><td>4</td><td>Ceramics</td><td>Vaughn</td><td>9932037812</td><td>A1</td></tr></table></div><div class="panel"><div class="panel-heading">Homeroom teacher</div><table class="table"><tr><td>Name</td><td>Abbott, Lionel</td></tr><tr><td>State ID</td><td>9962529233</td></tr><tr><td>Phone</td><td>5105550120</td></tr></table></div></div><footer class="container muted"><small>DnA &copy; Illuminate Education &middot; Privacy &middot; Terms</small></footer></body></html>`,
);

page(
  't-student-teacher',
  '"Student teacher – State ID": a trainee, not a pupil',
  'https://placements.ridgecoe.example.org/student-teachers/2207',
  null,
  ['9983589574', '9987056644', '2004471189', '2095550103'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Student teacher 2207</title><style>body{font:14px Cambria,serif;margin:0;background:#fcfcf7}.h{border-bottom:4px double #375;padding:12px 24px}.c{padding:16px 24px}th{text-align:left;width:240px;font-weight:normal;color:#586}td,th{padding:4px}</style></head><body><div class="h"><b>Ridge COE</b> &mdash; Field placements &nbsp; <a href="#">Student teachers</a> <a href="#">Master teachers</a> <a href="#">Universities</a> <a href="#">Sites</a></div><div class="c"><h1>Student teacher: Camacho, Joelle</h1><table><tr><th>Student teacher State ID</th><td>9983589574</td></tr><tr><th>University</th><td>CSU Stanislaus</td></tr><tr><th>University student number</th><td>2004471189</td></tr><tr><th>Program</th><td>Multiple Subject, intern</td></tr><tr><th>Placement</th><td>Grade 2, Fremont Elementary</td></tr><tr><th>Master teacher</th><td>Bautista, Ron (State ID 9987056644)</td></tr><tr><th>Dates</th><td>08/18/2025 &ndash; 12/12/2025</td></tr><tr><th>Certificate of clearance</th><td>valid</td></tr><tr><th>Cell</th><td>2095550103</td></tr></table><h3>Observations</h3><p>09/24 &ndash; clear routines. 10/08 &ndash; good questions during number talk.</p></div></body></html>`,
);

page(
  'f-search',
  'search form with a typed number and no result',
  'https://lagunaca.infinitecampus.org/campus/search/student-advanced',
  null,
  ['9934094564', '9165550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Search</title>
<style>body{margin:0;font:13px Roboto,Arial,sans-serif;color:#2b2b2b}.app-bar{background:#fff;border-bottom:3px solid #6cb33f;padding:8px 16px;display:flex;gap:24px}.person-header{background:#f4f7f2;padding:10px 16px;border-bottom:1px solid #d8e3d0}.tabset{display:flex;gap:2px;background:#e6ece2;padding:4px 16px 0;flex-wrap:wrap;list-style:none;margin:0}.tabset li{padding:5px 10px;background:#fff;border:1px solid #cdd8c5;border-bottom:0;font-size:12px}.workspace{padding:14px 16px}.detailFormHeader{background:#cfe0c3;font-weight:bold;padding:3px 6px}.detailFormColumn{padding:3px 10px 3px 4px;vertical-align:top}.detailFormColumn label{font-weight:bold;font-size:11px;display:block}</style></head><body>
<div class="app-bar"><b>Infinite Campus</b><span>Year: 25-26</span><span>School: Laguna Creek High</span><span style="margin-left:auto">Search &nbsp; Notifications &nbsp; R. Imai</span></div>
<ul class="tabset"><li><a href="#0">Search</a></li><li><a href="#1">Index</a></li><li><a href="#2">Recent</a></li></ul><div class="workspace"><h2>Advanced Student Search</h2><form><table><tr><td class="detailFormColumn"><label>Last Name</label><input></td><td class="detailFormColumn"><label>First Name</label><input></td><td class="detailFormColumn"><label>Birth Date</label><input></td></tr><tr><td class="detailFormColumn"><label>Student Number</label><input></td><td class="detailFormColumn"><label>State ID</label><input value="9934094564"></td><td class="detailFormColumn"><label>Phone</label><input value=""></td></tr><tr><td class="detailFormColumn"><label>Grade</label><select name="g" id="g"><option selected>All</option><option>09</option><option>10</option><option>11</option><option>12</option></select></td><td class="detailFormColumn"><label>Gender</label><select name="x" id="x"><option selected>All</option><option>F</option><option>M</option><option>N</option></select></td><td class="detailFormColumn"><label>Active only</label><input type="checkbox" checked></td></tr></table><button>Search</button> <button>Clear</button></form><p><b>Search results: 0</b></p><p>No students match. Try the person search, or call the data office at 9165550199.</p></div></body></html>`,
);

page(
  'f-edit-return',
  'edit form of one pupil, the way back to a list is in the address',
  'https://sis.harborlight-usd.example.org/students/61774/edit?returnUrl=%2Fstudents%2Flist%3Fgrade%3D9%26page%3D3',
  '9940711179',
  ['3105550148', '3105550149'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Edit student</title><style>body{font:14px/1.4 "Noto Sans",Arial;margin:0;background:#f0f4f7}.bar{background:#064663;color:#fff;padding:10px 20px}.bar a{color:#ecb365;margin-left:14px}form{background:#fff;margin:16px 20px;padding:16px 20px;display:grid;grid-template-columns:repeat(3,1fr);gap:10px 18px}.f span{display:block;font-size:12px;color:#567}.f input,.f select{width:100%;padding:5px;box-sizing:border-box}</style></head><body><div class="bar"><b>Harborlight SIS</b><a href="#">&larr; Back to list (grade 9, page 3)</a><a href="#">History</a><a href="#">Print</a></div><form method="post"><div class="f"><span>Last name</span><input value="Castlebury"></div><div class="f"><span>First name</span><input value="Ondine"></div><div class="f"><span>Preferred name</span><input value="Dee"></div><div class="f"><span>Local number</span><input value="61774" readonly></div><div class="f"><span>SSID</span><input value="9940711179" maxlength="10"></div><div class="f"><span>Grade</span><select name="grade" id="grade"><option selected>9</option><option>10</option><option>11</option><option>12</option></select></div><div class="f"><span>Birth date</span><input type="date" value="2011-01-17"></div><div class="f"><span>Home phone</span><input value="3105550148"></div><div class="f"><span>Student cell</span><input value="3105550149"></div><div class="f"><span>Street</span><input value="19 Gaffey Walk"></div><div class="f"><span>City</span><input value="San Pedro"></div><div class="f"><span>Counselor</span><select name="cn" id="cn"><option selected>Ibsen</option><option>Marlow</option><option>Tran</option></select></div><div><button>Save changes</button> <a href="#">Cancel</a></div></form></body></html>`,
);

page(
  'f-mass-change',
  'mass change with a textarea of numbers',
  'https://ridge.powerschool.com/admin/tools/masschange/state_field.html',
  null,
  ['9970085900', '9933508493', '9969871369', '2025101604'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Mass Change</title>
<style>body{margin:0;font:13px Arial,Helvetica,sans-serif;color:#333;background:#fff}#banner{background:#003a5c;color:#fff;padding:8px 14px}#banner ul{float:right;margin:0;list-style:none}#banner li{display:inline;padding-left:12px}#banner a{color:#fff}#nav-main{width:185px;float:left;background:#eef2f5;padding:8px;font-size:12px;min-height:600px}#nav-main ul{margin:0;padding:0 0 0 8px;list-style:none}#nav-main li{padding:3px 0}#content-main{margin-left:215px;padding:10px}.box-round{border:1px solid #bcc;border-radius:8px;padding:10px;margin:8px 0}h1{font-size:18px}h2{font-size:14px;background:#dde7ee;padding:4px 8px}table.linkDescList{width:100%;border-collapse:collapse}table.linkDescList td{padding:4px 8px;border-bottom:1px solid #eee;vertical-align:top}td.bold{font-weight:bold;width:34%}.button-row{text-align:right;padding:10px}</style></head><body id="psadmin">
<div id="container"><div id="banner"><span class="logo">PowerSchool SIS</span><ul id="tools"><li>Welcome, T. Arellano</li><li><a href="#">Help</a></li><li><a href="#">Sign Out</a></li></ul><div id="schoolContext">School: Ridge Valley Middle &nbsp; Term: 25-26 Semester 1</div></div>
<div id="breadcrumb" style="padding:4px 14px;color:#678;font-size:11px">Start Page &gt; Special Functions &gt; Mass Change</div>
<div id="nav-main"><ul><li><a href="#0">Attach Forms</a></li><li><a href="#1">Mass Change</a></li><li><a href="#2">Search by GPA</a></li><li><a href="#3">Group Functions</a></li><li><a href="#4">Importing</a></li></ul></div>
<div id="content-main"><h1>Mass Change</h1><div class="box-round"><h2>1. Students</h2><p>Paste SSIDs, one per line:</p><textarea rows="6" cols="24" name="ssids">9970085900
9933508493
9969871369</textarea></div><div class="box-round"><h2>2. Field</h2><table class="linkDescList"><tr><td class="bold">Field to change</td><td><select name="fld" id="fld"><option selected>CA_TitleIPartC</option><option>CA_PrimDisability</option><option>State_StudentNumber</option></select></td></tr><tr><td class="bold">New value</td><td><input value="N"></td></tr><tr><td class="bold">Overwrite existing</td><td><input type="checkbox"></td></tr><tr><td class="bold">Change set</td><td>2025101604</td></tr></table></div><div class="button-row"><button>Preview (3)</button></div></div><div id="legend" style="clear:both;padding:8px 14px;font-size:11px;color:#888">Legend: Icons &mdash; * required field</div></div></body></html>`,
);

page(
  'f-enrol-copy',
  'enrolment wizard for nobody yet, "copy family data from" holds a sibling\'s number',
  'https://ca-mesa.edupoint.com/ST/Enrollment/NewStudentWizard',
  null,
  ['9940270243', '7145550176'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>New Student Wizard</title>
<style>body{margin:0;font:12px "Segoe UI",Tahoma,sans-serif;background:#fff}.hdr{background:#005a8b;color:#fff;padding:5px 10px}.hdr span{margin-right:16px}.menubar{background:#e2edf5;padding:3px 10px;border-bottom:1px solid #9bbdd3}.menubar a{margin-right:14px;color:#0a4c76}.focusbar{padding:6px 10px;background:#f8fbfd;border-bottom:1px solid #d5e3ec}.tabs{margin:0;padding:4px 10px 0;list-style:none;background:#cfdfe9}.tabs li{display:inline-block;padding:3px 9px;background:#fff;margin-right:2px;border-radius:4px 4px 0 0}.rt{padding:8px 10px}.grp{border:1px solid #b9cfdd;margin-bottom:8px}.grp h3{margin:0;background:#dbe9f2;font-size:12px;padding:3px 6px}.grp .in{padding:6px}.fld{display:inline-block;margin:0 12px 8px 0;vertical-align:top}.fld label{display:block;color:#3b5668;font-size:11px}.fld input,.fld select{border:1px solid #a8bccb;padding:2px 4px}</style></head><body>
<div class="hdr"><span><b>Synergy SIS</b></span><span>Costa Mesa Union SD</span><span>Year: 2025-2026 (R)</span><span style="float:right">Focus: Student</span></div>
<div class="menubar"><a href="#">Menu</a><a href="#">Save</a><a href="#">Undo</a><a href="#">Add</a><a href="#">Delete</a><a href="#">Find</a><a href="#">Status: Ready</a></div>
<div class="focusbar"><b>Add New Student</b> &nbsp; Step 1 of 5</div><ul class="tabs"><li><a href="#0">1 Name</a></li><li><a href="#1">2 Family</a></li><li><a href="#2">3 Enrollment</a></li><li><a href="#3">4 State</a></li><li><a href="#4">5 Finish</a></li></ul><div class="rt"><div class="grp"><h3>New student</h3><div class="in"><div class="fld"><label>Last Name *</label><input></div><div class="fld"><label>First Name *</label><input></div><div class="fld"><label>Birth Date *</label><input></div><div class="fld"><label>Gender *</label><select name="g" id="g"><option selected></option><option>Female</option><option>Male</option></select></div><div class="fld"><label>SSID</label><input></div></div></div><div class="grp"><h3>Copy family data from</h3><div class="in"><div class="fld"><label>SSID</label><input value="9940270243"></div><div class="fld"><label>Found</label><input readonly value="Kekoa, Malia (grade 04)"></div><div class="fld"><label>Copy</label><label><input type="checkbox" checked> Address</label><label><input type="checkbox" checked> Parents</label><label><input type="checkbox"> Emergency</label></div></div></div><div class="grp"><h3>Phone to use</h3><div class="in"><div class="fld"><label>Primary</label><input value="7145550176"></div></div></div><button>Cancel</button> <button>Next &gt;</button></div></body></html>`,
);

page(
  'f-test-comment-sister',
  'test settings of one pupil, the comment names the sister with her SSID',
  'https://assess.summitline.example.com/admin/testers/30114/settings',
  '9967539101',
  ['9911332696', '4410882710'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Test settings – Summitline</title><style>body{margin:0;font:13px/1.45 "Open Sans",Arial}.top{background:#14532d;color:#fff;padding:10px 18px}.id{background:#dcfce7;padding:10px 18px;display:flex;gap:26px}.t{margin:14px 18px;border-collapse:collapse;width:90%}.t td,.t th{border:1px solid #cde;padding:5px 8px;text-align:left}.cm{margin:14px 18px}.cm textarea{width:90%;height:70px}</style></head><body><div class="top"><b>Summitline Assess</b> &nbsp; Testers &nbsp; Sessions &nbsp; Settings &nbsp; Tickets &nbsp; Results</div><div class="id"><span><b>Tester</b> Mbeki, Rowan</span><span><b>SSID</b> 9967539101</span><span><b>Gr</b> 5</span><span><b>Confirmation code</b> 4410</span></div><table class="t"><tr><th>Subject</th><th>Support</th><th>Value</th><th>Set by</th></tr><tr><td>ELA</td><td>Text-to-speech (items)</td><td>On</td><td>Grady</td></tr><tr><td>Math</td><td>Text-to-speech (all)</td><td>On</td><td>Grady</td></tr><tr><td>Math</td><td>Multiplication table</td><td>Non-embedded</td><td>Grady</td></tr><tr><td>All</td><td>Separate setting</td><td>Yes</td><td>Webb</td></tr></table><div class="cm"><label for="cm"><b>Comment for the test administrator</b></label><br><textarea id="cm">Seat apart from the sister Pia Mbeki, SSID 9911332696, who tests in the same room. Session 4410882710.</textarea></div><div class="cm"><button>Save</button> <button>Copy settings from last year</button></div></body></html>`,
);

page(
  'f-merge',
  'merge form of two records that may be one pupil',
  'https://valley.aeries.net/admin/Utilities/MergeStudents.aspx',
  null,
  ['9959672538', '9956154541', '5595550183', '5595550184'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Merge Students - Aeries</title>
<style>body{margin:0;font:12px/1.4 "Open Sans",Arial,sans-serif;background:#f1f3f5;color:#222}#TopBar{background:#1b4f72;color:#fff;display:flex;justify-content:space-between;padding:6px 14px}#TopBar a{color:#cde}#NavWrap{float:left;width:180px;background:#fff;border-right:1px solid #ccd;min-height:620px}#NavWrap ul{list-style:none;margin:0;padding:0}#NavWrap li{padding:6px 12px;border-bottom:1px solid #eef}#Main{margin-left:190px;padding:10px}.StuBar{background:#dfeaf3;border:1px solid #b7cfe2;padding:6px 10px;margin-bottom:8px}.card{background:#fff;border:1px solid #d4d9de;padding:8px;margin-bottom:10px}table.F{border-collapse:collapse;width:100%}table.F th{font-weight:600;color:#567;text-align:left;padding:2px 6px;font-size:11px}table.F td{padding:2px 6px;border:1px solid #e3e7ea}.SubHead{background:#1b4f72;color:#fff;padding:3px 8px;font-weight:600}</style></head><body>
<div id="TopBar"><span><b>Aeries</b> | Screaming Eagle HS <small>2025-2026</small></span><span><a href="#">Help</a> | <a href="#">Change School</a> | mhollis | <a href="#">Log out</a></span></div>
<div id="NavWrap"><ul><li class="NavItem"><a href="#0">Utilities</a></li><li class="NavItem"><a href="#1">Merge Students</a></li><li class="NavItem"><a href="#2">Change ID</a></li><li class="NavItem"><a href="#3">Inactivate</a></li><li class="NavItem"><a href="#4">Audit</a></li></ul></div>
<div id="Main"><div class="card"><div class="SubHead">Merge duplicate students</div><table class="F"><tr><th></th><th>Keep this record</th><th>Remove this record</th></tr><tr><th>Name</th><td>Fontenot, Jesse</td><td>Fontenot, Jessie A</td></tr><tr><th>Perm ID</th><td>40020118</td><td>40033410</td></tr><tr><th>State ID</th><td>9959672538</td><td>9956154541</td></tr><tr><th>Birthdate</th><td>6/6/2013</td><td>6/9/2013</td></tr><tr><th>Telephone</th><td>5595550183</td><td>5595550184</td></tr><tr><th>Enrollments</th><td>4</td><td>1</td></tr><tr><th>Test records</th><td>11</td><td>0</td></tr></table><button>Swap</button> <button>Merge</button> <button>Not the same student</button></div></div>
</body></html>`,
);

page(
  'c-siblings-contacts',
  "pupil's page with cards of a brother, a sister and contacts, all with numbers",
  'https://family360.brookdale-usd.example.org/student/81120',
  '9969769916',
  ['9998464498', '9926841376', '6505550127', '6505550128'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Zamora-Quinn, Ines – Family360</title><style>body{margin:0;font:14px/1.5 "Nunito",Arial;background:#f4f1fa}.nav{background:#5e35b1;color:#fff;padding:12px 22px}.lay{display:grid;grid-template-columns:2fr 1fr;gap:18px;padding:18px 22px}.main,.rel{background:#fff;border-radius:10px;padding:16px;margin-bottom:12px}.rel h4{margin:0}.main dt{float:left;width:170px;color:#777;clear:left}.main dd{margin:0 0 5px 180px}</style></head><body><div class="nav"><b>Family360</b> &nbsp; Students &nbsp; Families &nbsp; Messages &nbsp; Events</div><div class="lay"><div><div class="main"><h1>Zamora-Quinn, Ines</h1><dl><dt>Grade</dt><dd>6</dd><dt>School</dt><dd>Brookdale Middle</dd><dt>Local ID</dt><dd>81120</dd><dt>SSID</dt><dd>9969769916</dd><dt>Born</dt><dd>12/01/2013</dd><dt>Languages</dt><dd>English, Spanish</dd></dl></div><div class="main"><h3>Timeline</h3><p>10/14 Conference booked (Thu 4:20)<br>10/02 Positive referral, Ms. Ueda<br>09/08 Locker 331 given</p></div></div><aside><div class="rel"><h4>Zamora-Quinn, Teo</h4><small>Brother &middot; grade 9</small><br>SSID 9998464498</div><div class="rel"><h4>Zamora-Quinn, Luz</h4><small>Sister &middot; grade 2</small><br>SSID 9926841376</div><div class="rel"><h4>Zamora, Raquel</h4><small>Mother</small><br>6505550127</div><div class="rel"><h4>Quinn, Patrick</h4><small>Stepfather</small><br>6505550128</div></aside></div></body></html>`,
);

page(
  'c-cards-first',
  "the relatives' cards come before the pupil's own card in the document",
  'https://ca-mesa.edupoint.com/ST/Student/FamilyView?sgu=33F0-2199',
  '9965454855',
  ['9985295331', '9928733096', '7145550133'],
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Synergy SIS - Family View</title>
<style>body{margin:0;font:12px "Segoe UI",Tahoma,sans-serif;background:#fff}.hdr{background:#005a8b;color:#fff;padding:5px 10px}.hdr span{margin-right:16px}.menubar{background:#e2edf5;padding:3px 10px;border-bottom:1px solid #9bbdd3}.menubar a{margin-right:14px;color:#0a4c76}.focusbar{padding:6px 10px;background:#f8fbfd;border-bottom:1px solid #d5e3ec}.tabs{margin:0;padding:4px 10px 0;list-style:none;background:#cfdfe9}.tabs li{display:inline-block;padding:3px 9px;background:#fff;margin-right:2px;border-radius:4px 4px 0 0}.rt{padding:8px 10px}.grp{border:1px solid #b9cfdd;margin-bottom:8px}.grp h3{margin:0;background:#dbe9f2;font-size:12px;padding:3px 6px}.grp .in{padding:6px}.fld{display:inline-block;margin:0 12px 8px 0;vertical-align:top}.fld label{display:block;color:#3b5668;font-size:11px}.fld input,.fld select{border:1px solid #a8bccb;padding:2px 4px}.side{float:right;width:260px}.side .grp{background:#fbfbf4}</style></head><body>
<div class="hdr"><span><b>Synergy SIS</b></span><span>Costa Mesa Union SD</span><span>Year: 2025-2026 (R)</span><span style="float:right">Focus: Student</span></div>
<div class="menubar"><a href="#">Menu</a><a href="#">Save</a><a href="#">Undo</a><a href="#">Add</a><a href="#">Delete</a><a href="#">Find</a><a href="#">Status: Ready</a></div>
<div class="focusbar"><b>Student Name:</b> Ostrowski, Hedy &nbsp; <b>Grade:</b> 02 &nbsp; <b>School:</b> Victoria Elementary</div><ul class="tabs"><li><a href="#0">Demographics</a></li><li><a href="#1">Parent/Guardian</a></li><li><a href="#2">Emergency</a></li><li><a href="#3">Other Info</a></li><li><a href="#4">Enrollment</a></li><li><a href="#5">Enroll History</a></li><li><a href="#6">Classes</a></li><li><a href="#7">Documents</a></li><li><a href="#8">State Info</a></li></ul><div class="rt"><div class="side"><div class="grp"><h3>Sibling</h3><div class="in">Ostrowski, Max<br>Grade 05<br>State Student Number 9985295331</div></div><div class="grp"><h3>Sibling</h3><div class="in">Ostrowski, Ida<br>Grade 08<br>State Student Number 9928733096</div></div><div class="grp"><h3>Parent</h3><div class="in">Ostrowski, Klara<br>7145550133</div></div></div><div class="grp" style="margin-right:280px"><h3>Student</h3><div class="in"><div class="fld"><label>Last Name</label><input value="Ostrowski"></div><div class="fld"><label>First Name</label><input value="Hedy"></div><div class="fld"><label>Perm ID</label><input value="914408"></div><div class="fld"><label>State Student Number</label><input value="9965454855"></div><div class="fld"><label>Birth Date</label><input value="07/15/2018"></div><div class="fld"><label>Lives With</label><select name="lw" id="lw"><option>Both</option><option selected>Mother</option><option>Father</option></select></div></div></div></div></body></html>`,
);

page(
  'c-relatives-table',
  'table of relatives at school, own row is the first of the page head',
  'https://lagunaca.infinitecampus.org/campus/nav-wrapper/student/general/summary',
  '9984168912',
  ['9960168168', '9981498072', '9165550170', '9165550171'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Student Summary</title>
<style>body{margin:0;font:13px Roboto,Arial,sans-serif;color:#2b2b2b}.app-bar{background:#fff;border-bottom:3px solid #6cb33f;padding:8px 16px;display:flex;gap:24px}.person-header{background:#f4f7f2;padding:10px 16px;border-bottom:1px solid #d8e3d0}.tabset{display:flex;gap:2px;background:#e6ece2;padding:4px 16px 0;flex-wrap:wrap;list-style:none;margin:0}.tabset li{padding:5px 10px;background:#fff;border:1px solid #cdd8c5;border-bottom:0;font-size:12px}.workspace{padding:14px 16px}.detailFormHeader{background:#cfe0c3;font-weight:bold;padding:3px 6px}.detailFormColumn{padding:3px 10px 3px 4px;vertical-align:top}.detailFormColumn label{font-weight:bold;font-size:11px;display:block}</style></head><body>
<div class="app-bar"><b>Infinite Campus</b><span>Year: 25-26</span><span>School: Laguna Creek High</span><span style="margin-left:auto">Search &nbsp; Notifications &nbsp; R. Imai</span></div>
<div class="person-header"><b>Kirkbride, August</b> &nbsp; Student #: 779031 &nbsp; State ID: 9984168912 &nbsp; Grade: 09 &nbsp; DOB: 05/28/2011</div><ul class="tabset"><li><a href="#0">Summary</a></li><li><a href="#1">Profile</a></li><li><a href="#2">Enrollments</a></li><li><a href="#3">Schedule</a></li><li><a href="#4">Attendance</a></li><li><a href="#5">Flags</a></li><li><a href="#6">Grades</a></li><li><a href="#7">Transcript</a></li><li><a href="#8">Assessment</a></li><li><a href="#9">Behavior</a></li><li><a href="#10">Health</a></li></ul><div class="workspace"><table width="100%"><tr><td class="detailFormHeader" colspan="4">Relatives attending</td></tr><tr><th align="left">Name</th><th align="left">Relation</th><th align="left">School</th><th align="left">State ID</th></tr><tr><td>Kirkbride, June</td><td>Sister</td><td>Toby Johnson MS</td><td>9960168168</td></tr><tr><td>Pell, Rafferty</td><td>Cousin</td><td>Laguna Creek High</td><td>9981498072</td></tr><tr><td class="detailFormHeader" colspan="4">Non-household relationships</td></tr><tr><td>Pell, Ursula</td><td>Aunt, emergency 1</td><td>cell 9165550170</td><td></td></tr><tr><td>Kirkbride, Abel</td><td>Grandfather</td><td>home 9165550171</td><td></td></tr><tr><td class="detailFormHeader" colspan="4">Enrollment</td></tr><tr><td>25-26</td><td>Laguna Creek High</td><td>08/13/2025</td><td>P: Primary</td></tr></table></div></body></html>`,
);

page(
  'c-no-own',
  "cards of relatives have SSIDs, the pupil's card shows a local number only",
  'https://family360.brookdale-usd.example.org/student/80477',
  null,
  ['9903772761', '9989948487', '6505550160', '6505550161'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Ferro, Dante – Family360</title><style>body{margin:0;font:14px/1.5 "Nunito",Arial;background:#f4f1fa}.nav{background:#5e35b1;color:#fff;padding:12px 22px}.strip{display:flex;gap:12px;padding:18px 22px;flex-wrap:wrap}.pc{background:#fff;border-radius:10px;padding:14px;width:230px}.pc.on{border:2px solid #5e35b1;width:480px}</style></head><body><div class="nav"><b>Family360</b> &nbsp; Students &nbsp; Families &nbsp; Messages &nbsp; Events</div><div class="strip"><div class="pc on"><h1>Ferro, Dante</h1>Grade 11 &middot; Brookdale High<br>Local ID 80477<br>Born 03/03/2009<br>Parking permit 118<br>Phone 6505550160<br>Counselor: Ms. Adeyemi<br>Bell schedule: B</div><div class="pc"><b>Ferro, Gia</b><br>Sister &middot; grade 8<br>SSID 9903772761</div><div class="pc"><b>Ferro, Nico</b><br>Brother &middot; grade 4<br>SSID 9989948487</div><div class="pc"><b>Ferro, Renata</b><br>Mother<br>6505550161</div></div><div style="padding:0 22px"><h3>Messages to this family</h3><p>10/09 Picture retakes<br>10/01 Progress reports are posted</p></div></body></html>`,
);

page(
  'c-bus-stop',
  "pupil's transport card; cards of other pupils at the same stop beside",
  'https://bus.foothill-jpa.example.org/pupil/2217',
  '9997735864',
  ['9983452005', '9916401677', '9972395917', '0418827730'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Foothill JPA</title><style>body{font:13px Arial;margin:0}.h{background:#234e70;color:#ffe;padding:9px 16px}.w{display:flex;padding:14px;gap:14px}.own{flex:2;border:2px solid #234e70;padding:12px}.oth{flex:1}.oth div{border:1px dashed #999;padding:6px;margin-bottom:6px;font-size:12px}.own b{display:inline-block;width:150px}</style></head><body><div class="h"><b>Foothill Transportation JPA</b> &nbsp; Pupils | Stops | Routes | Passes | Invoices</div><div class="w"><div class="own"><h2>Vasquez-Lund, Petra</h2><p><b>State pupil ID</b>9997735864</p><p><b>Pass no.</b>2217</p><p><b>Pass chip</b>0418827730</p><p><b>School</b>Foresthill Divide</p><p><b>Stop</b>Todd Valley @ Lodge View</p><p><b>AM</b>Route 6, 7:04</p><p><b>PM</b>Route 6, 15:31</p><p><b>Fee</b>paid 08/02/2025</p></div><div class="oth"><h4>Also at this stop</h4><div>Grant, Eli &middot; 5<br>State pupil ID 9983452005</div><div>Grant, Nora &middot; 3<br>State pupil ID 9916401677</div><div>Hsu, Owen &middot; 7<br>State pupil ID 9972395917</div></div></div></body></html>`,
);

page(
  'w-letter-one',
  'letter to the parents of one child, the number in a sentence',
  'https://letters.vistadelmar-usd.example.org/preview/2025-10/30881',
  '9979525222',
  ['8055550100', '8055550114'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Letter preview</title><style>body{background:#ddd;margin:0;font:12pt/1.5 "Times New Roman",serif}.tool{background:#444;color:#fff;font:13px Arial;padding:8px 14px}.page{background:#fff;width:7in;margin:20px auto;padding:.8in}.lh{text-align:center;border-bottom:1px solid #000;margin-bottom:20px}</style></head><body><div class="tool">Letters &rsaquo; CAASPP results &rsaquo; preview &nbsp; <button>Print</button> <button>E-mail</button> <button>Back</button></div><div class="page"><div class="lh"><b>Vista del Mar Unified School District</b><br>400 Ocean View Ave, Carpinteria CA 93013 &middot; 8055550100</div><p>October 16, 2025</p><p>To the parents of Mateo Ruiz-Calloway<br>88 Linden Ave<br>Carpinteria CA 93013</p><p>Dear Mr. and Mrs. Ruiz-Calloway,</p><p>This letter tells you about the results of your child Mateo Ruiz-Calloway (Statewide Student Identifier 9979525222) in the tests of spring 2025. In English language arts/literacy Mateo reached 2499 points (standard met), in mathematics 2461 points (standard nearly met).</p><p>You will find the full report in the parent portal. If you need the report on paper, please call the school office at 8055550114 and give your child's local number, 30881.</p><p>Sincerely,</p><p>Georgina Falk<br>Principal, Canalino School</p></div></body></html>`,
  { sure: false },
);

page(
  'w-letter-two',
  'letter about two children with both SSIDs',
  'https://letters.vistadelmar-usd.example.org/preview/2025-10/hh-5520',
  null,
  ['9919702627', '9997172690', '8055550118', '2025004471'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Letter preview</title><style>body{background:#ddd;margin:0;font:12pt/1.5 "Times New Roman",serif}.tool{background:#444;color:#fff;font:13px Arial;padding:8px 14px}.page{background:#fff;width:7in;margin:20px auto;padding:.8in}</style></head><body><div class="tool">Letters &rsaquo; Inter-district transfer &rsaquo; preview &nbsp; <button>Print</button> <button>Back</button></div><div class="page"><p><b>Vista del Mar Unified School District</b><br>Pupil Services</p><p>October 13, 2025</p><p>Dear Ms. Pomeroy,</p><p>We have approved the transfer of your children Lucy Pomeroy (SSID 9919702627, grade 2) and Edmund Pomeroy (SSID 9997172690, grade 6) for the school year 2025-26. The permit ends on June 11, 2026 and must be renewed each year.</p><p>Please bring this letter to the receiving district. Questions: 8055550118.</p><p>Sincerely,<br>Dr. Hal Winslow, Director</p><p><small>Permit file 2025004471. cc: Ventura USD</small></p></div></body></html>`,
);

page(
  'w-records-request',
  'request for the cumulative file of one pupil, number in running text with "No."',
  'https://sis.harborlight-usd.example.org/documents/cum-request/77410',
  '9962140659',
  ['9495550199', '3105550102'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Records request</title><style>body{font:13px/1.6 Georgia,serif;margin:0;background:#f0f4f7}.bar{background:#064663;color:#fff;padding:10px 20px;font-family:Arial}.d{background:#fff;max-width:760px;margin:18px auto;padding:30px 40px}.box{border:1px solid #000;padding:6px 10px;margin:10px 0}</style></head><body><div class="bar"><b>Harborlight SIS</b> &nbsp; Documents &rsaquo; Request for cumulative record &nbsp; <button>Fax</button> <button>Mark sent</button></div><div class="d"><h2 style="text-align:center">REQUEST FOR PUPIL RECORDS</h2><p>To: Registrar, Bonita Canyon School, fax 9495550199</p><p>The pupil named below enrolled with us on October 6, 2025. Under Education Code 49068 please send the cumulative record, the health card, the special education file and test results.</p><div class="box">Pupil: <b>Thackeray, Opal Jean</b>, born May 19, 2014, grade 6, whose California statewide student number is No. 9962140659.</div><p>Send to: Harborlight Middle School, 1200 W 6th St, San Pedro CA 90731, Attn: Registrar (3105550102).</p><p>Signed: <i>L. Okonjo</i>, registrar &nbsp;&nbsp; Date: 10/07/2025</p><p>Request log no. 77410</p></div></body></html>`,
  { sure: false },
);

page(
  'w-notes-others',
  "counselling notes on a pupil's page name other children with SSIDs, none of the pupil",
  'https://counsel.westfork-hsd.example.org/notes/student/30744',
  null,
  ['9984549337', '9927531059', '9515550142', '2025091903'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Notes: Eastman, Cory</title><style>body{font:14px Arial;margin:0;background:#fdfdfd}.h{background:#37474f;color:#fff;padding:10px}.n{border-left:4px solid #90a4ae;margin:12px 16px;padding:6px 12px;background:#f5f7f8}.n small{color:#789}</style></head><body><div class="h"><b>CounselLog</b> &nbsp; My students &nbsp; Groups &nbsp; Calendar &nbsp; Referrals</div><h2 style="margin:12px 16px">Eastman, Cory <small>(30744, grade 10)</small></h2><div class="n"><small>10/15/2025 &middot; J. Mercado</small><br>Came in after the argument with Drew Hanley (SSID 9984549337). Both agreed to a mediation on Friday.</div><div class="n"><small>10/07/2025 &middot; J. Mercado</small><br>Mother called from 9515550142. Asked that Cory is not put in group with Sasha Lyle, SSID: 9927531059.</div><div class="n"><small>09/19/2025 &middot; J. Mercado</small><br>Schedule change: out of Spanish 2, into Spanish 1. Ticket 2025091903.</div><div class="n"><small>08/29/2025 &middot; P. Rhee</small><br>Four-year plan reviewed, 42 credits.</div><p style="margin:12px 16px"><textarea rows="3" cols="60" placeholder="New note"></textarea><br><button>Add note</button></p></body></html>`,
);

page(
  'w-note-own',
  'profile whose remark says "This pupil\'s SSID is …", other numbers in later remarks',
  'https://notes.alderpoint-cds.example.net/kid/17',
  '9996748693',
  ['7075550184', '1900447218'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Kid 17</title><style>body{font:16px/1.5 "Comic Neue",Arial;margin:0;background:#fffbe7}.h{background:#f4a261;padding:10px 20px}.p{padding:14px 20px}.r{background:#fff;border:1px solid #f0d9b5;padding:8px 12px;margin-bottom:8px}</style></head><body><div class="h"><b>Alderpoint Community Day School</b> &mdash; our kids &nbsp; <a href="#">All</a> <a href="#">Van</a> <a href="#">Points</a> <a href="#">Lunch</a></div><div class="p"><h1>Ripley Stonehouse</h1><p>Grade 8, came 9/2/2025 from Ferndale Middle. Lives with grandfather Otis, 7075550184.</p><h3>Remarks</h3><div class="r"><b>9/2</b> Enrolled. This pupil's SSID is 9996748693.</div><div class="r"><b>9/10</b> IEP from SELPA arrived, 240 minutes specialized academic instruction weekly.</div><div class="r"><b>9/24</b> Probation officer Dunn called, file 1900447218.</div><div class="r"><b>10/3</b> 92 points this week. Ordered shoes through the youth fund.</div><h3>Points</h3><table border="1" cellpadding="4"><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th></tr><tr><td>18</td><td>20</td><td>17</td><td>19</td><td>18</td></tr></table></div></body></html>`,
  { sure: false },
);

page(
  'w-help',
  'help article that explains where the SSID is, with an example number',
  'https://support.valley-edtech.example.com/articles/ssid-lookup',
  null,
  ['9923974247', '8005550199'],
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>How to find a student’s SSID</title><style>body{font:16px/1.6 system-ui;margin:0}.h{background:#111;color:#fff;padding:12px 30px}.a{max-width:720px;margin:24px auto;padding:0 20px}.ex{background:#f4f4f4;border-left:4px solid #999;padding:8px 14px}</style></head><body><div class="h"><b>Help Center</b> &nbsp; Getting started &nbsp; Students &nbsp; State reporting &nbsp; Contact</div><div class="a"><p><a href="#">Home</a> &rsaquo; <a href="#">State reporting</a></p><h1>How to find a student's SSID</h1><p>Every pupil in a California public school has a ten-digit Statewide Student Identifier.</p><ol><li>Open the student's profile.</li><li>Choose <b>State</b>.</li><li>The identifier is shown under the name:</li></ol><div class="ex"><b>Sample, Sally</b><br>SSID: 9923974247<br>Grade: 5<br>Local ID: 100200</div><p>If the line is empty, ask your CALPADS administrator. Our support line is 8005550199 on weekdays.</p><p>Was this article helpful? <button>Yes</button> <button>No</button></p></div></body></html>`,
);

export const fortySecondPages = pages;
