import { beis, choice, guide, legal, panel90, paper, practice, site, tabasc } from './rule.ts';

const report = guide('section 4');

/** Consultations, and what a Modification Report and the forms contain. */
export const consulting = {
  'CONSULT-1': paper(
    'A respondent’s Party Category comes from its record, not from what it types.',
    panel90('annex B, Refinement Consultation responses'),
  ),
  'CONSULT-2': choice('one current response per organisation; a new one before the deadline replaces it and the earlier one is kept.'),
  'CONSULT-3': choice(
    'a consultation closes at 5pm London time; a response at 5pm exactly, to the end of that second, is in time.',
    'consultationHour',
  ),
  'CONSULT-4': choice(
    'the form refuses a late response; the Code Administrator can record one, marked late and not counted. One received in time and entered later counts as in time.',
  ),
  'CONSULT-5': paper(
    'The DCC does not respond to the Modification Report Consultation (Section D7.8); its views go in the report.',
    site('Modification Report Consultation'),
  ),
  'CONSULT-6': choice('no response is accepted before a consultation opens.'),
  'CONSULT-7': choice('answers can be blank but for the mandatory ones; an entirely blank form is refused.', 'mrcChoices'),
  'CONSULT-8': choice(
    'a confidential answer is seen by the respondent’s own organisation, the Code Administrator, the Change Board and the Authority only; its file is read by whoever reads the answer, whatever class was chosen for it.',
  ),
  'CONSULT-9': paper(
    'Confidentiality is asked for expressly and with a reason; an automatic e-mail footer is not a request.',
    'BEIS consultation 2016, “Confidentiality and data protection”',
  ),
  'CONSULT-10': choice(
    'counts leave out late and withdrawn responses, and a confidential one is counted in a category or an answer only among at least five confidential ones there, since fewer could be read off the published rows beside the count; where all who kept an answer back beside their name said the same, it is in no count.',
    'smallNumber',
  ),
  'CONSULT-11': paper(
    'Printed question numbers need not be unique: the BEIS paper prints Q18 twice.',
    'BEIS consultation 2016, list of questions',
  ),
  'CONSULT-12': paper(
    'A Modification Report Consultation cannot stay open for more than 15 Working Days (Section D7.7(a)), and is extended only before it closes.',
    report,
    'mrcMaxWD',
  ),
  'CONSULT-13': paper(
    'Others than Parties can send views on a Modification Report Consultation; that they are printed apart and not counted is this register’s setting.',
    `${guide('section 2, urgent proposals')}; ${legal('G7.18(f)')}`,
  ),
  'CONSULT-14': choice('“No responses were received” is a valid outcome of a consultation.'),
  'CONSULT-15': paper(
    'A respondent to the Secretary of State is told that an unpublished response may still be asked for under the information laws.',
    'BEIS consultation 2016, “Confidentiality and data protection”',
  ),
  'CONSULT-16': choice(
    'a consultation is public from its announcement; what changes after it (a later close, the words of a question, its cancellation) is a new entry with a reason, and those who answered are told.',
  ),
  'CONSULT-17': choice(
    'a kind of consultation belongs to the stages that the process gives it, a Refinement Consultation states every Alternative with source and preference, and at most one is open on a proposal at a time.',
    'refinementDefaultWD',
  ),
  'CONSULT-18': choice(
    'an answer can be redacted with a reason, after the close and before publication: the reason is public, the text before stays readable for those who may read the whole response.',
  ),
  'CONSULT-19': paper(
    'Clarity should be sought where responses are unclear. That what is asked and answered is published beside the response is this register’s setting.',
    guide('section 5, Change Board'),
  ),
  'CONSULT-20': choice(
    'the Code Administrator issues a consultation and collates its responses; it may send a response like any stakeholder, but no consultation waits on it, nor on whoever’s views are not counted.',
  ),
  'CONSULT-21': choice(
    'whoever answers without an account is printed by the name that it gives, and that it is no more than that; the name of an organisation in the directory is not taken: that one answers by an account, or the Code Administrator records what it sent.',
  ),

  'REPORT-1': practice('A Modification Report contains the legal text of the change and of every Alternative.'),
  'REPORT-2': paper('It contains the proposed implementation timetable and date.', panel90('report on MP147, section 6')),
  'REPORT-3': practice('It tells the likely effects.'),
  'REPORT-4': paper('It names the Party Categories likely to be affected.', panel90('report on MP147, section 4')),
  'REPORT-5': paper(
    'It says whether DCC Systems, User Systems or Smart Metering Systems change, and what that costs.',
    `${report}; ${beis('54')}`,
  ),
  'REPORT-6': paper('After refinement it says whether and how the DCC must test.', beis('54'), 'testingRulesFrom'),
  'REPORT-7': paper('It names the other Energy Codes affected.', report),
  'REPORT-8': paper(
    'It gives the view whether the SEC Objectives are better facilitated, and the Proposer’s own.',
    panel90('report on MP147, section 7'),
  ),
  'REPORT-9': paper('It tells the effect on greenhouse gas emissions.', panel90('report on MP147, section 4')),
  'REPORT-10': paper('Where there was a consultation, it contains its summary and responses.', report),
  'REPORT-11': paper('Where Sub-Committees gave views, it summarises them.', report),
  'REPORT-12': paper('It prints representations of the Security Sub-Committee and its Members with a summary of evidence.', legal('G7.22')),
  'REPORT-13': practice('Where DCC analysis was asked for, it contains it.'),
  'REPORT-14': paper(
    'It says whether DCC documents, Parties’ business processes or the Code Administrator’s operations change, tells the outcome of the analysis and who did it, and the Code Administrator’s cost.',
    report,
  ),
  'REPORT-15': paper('It can contain a cost-benefit analysis.', report),
  'REPORT-16': paper('It shows each Alternative with its source and the preference.', guide('section 3')),
  'REPORT-18': paper(
    'The legal text says what it is drafted against, and is looked at again where a new version of the SEC is there first.',
    legal('note to the definitions of the paths'),
  ),
  'REPORT-19': choice(
    'the Working Group gives views on a proposal as the committees do, and Citizens Advice and Citizens Advice Scotland as the DCC does, in every stage; they are printed in the report.',
  ),
  'REPORT-20': paper(
    'Where solutions change systems, it lists the technical changes with the solutions that bring each.',
    panel90('report on MP096, section 3'),
  ),
  'REPORT-21': practice(
    'After the vote of the Change Board or the decision of the Authority a notice tells outcome, votes, reasons and next steps.',
  ),
  'REPORT-17': paper('Since 2018 it tells the effects on consumers in five areas.', panel90('report on MP147, section 7')),

  'FORM-1': paper(
    'The 2016 form asks for title, aim, path, urgency, impacts, contacts and a detailed description.',
    'Modification Proposal form v1.0 (2017)',
  ),
  'FORM-2': paper('The form states whether the DCC must test to implement the change.', beis('54'), 'testingRulesFrom'),
  'FORM-3': practice(
    'The form also tells purpose, effect, SEC Objectives, Party Categories, systems, other codes, greenhouse gas and a timetable.',
  ),
  'FORM-4': paper(
    'A Draft Proposal needs a title, a Proposer with a contact, and the issue; solutions are not discussed in the Development Stage.',
    site('About SEC Change'),
  ),
  'FORM-5': paper(
    'A problem statement has fixed headings; a view not yet given says that it will be gathered during the Development Stage.',
    tabasc('problem statements'),
  ),
  'FORM-6': choice('the problem statement is frozen when the Change Sub-Committee recommends; every version is kept.'),
  'FORM-7': paper(
    'A Draft Proposal is among the SEC Materials, and so are its drafts and working papers. That whoever submits a form agrees to everybody reading, sharing and using what acceptance publishes of it is this register’s setting.',
    legal('M5.1'),
  ),
} as const;
