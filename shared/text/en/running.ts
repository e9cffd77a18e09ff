/** How stories are run by the command line: its options, its reports, transcripts that were kept. */
export const running = {
  help: {
    reporter:
      'how to tell it: {{names}}; "list" for people, the others for programs and browsers; with =FILE it is written there, and further reporters can be given',
    policy: 'play by these rules, whatever the files pin',
    grep: 'only stories whose title holds this text, in upper or lower case',
    update: 'keep the transcripts as they are now, in the folder "golden" beside each file',
    watch: 'go on, and check again what is saved, until q or Ctrl C',
    transcript: 'Print the agent’s screen in words, after each step of a story.',
    transcriptExit: 'Exit codes: 0 all stories are told, 2 a file is wrong or missing, 70 Understudy itself failed.',
    exit: 'Where a transcript was kept, the story must still read the same.\n\nExit codes: 0 all expectations hold, 1 at least one fails, 2 a file is wrong or missing, a folder holds none, nothing fits --grep, or the command was written wrongly, 3 --window was given and no window can be opened, 70 Understudy itself failed.',
  },
  wrong: {
    reporter: 'There are {{names}}, alone or with a file, such as junit=report.xml.',
    twoReporters:
      'Two reporters would write into the same place: give a file to all but one, such as junit=report.xml.',
    updateUnderPolicy: 'error: transcripts are kept as the files pin the policy: leave --policy out',
    nothingFound: 'error: no story’s title holds “{{text}}”',
  },
  watch: { waiting: 'Waiting for changes: q ends.' },
  report: {
    line: 'line {{line}}, column {{column}}',
    played_one: 'is played to the end, {{count}} step',
    played_other: 'is played to the end, {{count}} steps',
    otherPolicy: 'Played under {{policy}}; the file pins {{pinned}}.',
  },
  golden: {
    same: 'the transcript is as kept in {{file}}',
    other: 'the transcript is another from line {{line}} on ({{file}}; --update keeps the present one)',
    more_one: '… and {{count}} more line',
    more_other: '… and {{count}} more lines',
  },
  html: {
    language: 'en',
    allHold: 'All expectations hold',
    notAllHold: 'Not all expectations hold',
    holds: 'holds',
    fails: 'fails',
    contents: 'Stories',
    stories_one: '{{count}} story',
    stories_other: '{{count}} stories',
    wrongFiles_one: '{{count}} file cannot be played',
    wrongFiles_other: '{{count}} files cannot be played',
    seconds: '{{seconds}} s',
    screen: 'The agent’s screen in words',
  },
} as const
