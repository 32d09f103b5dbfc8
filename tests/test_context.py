"""The date of a fact: its own clause's, or one that the sentences before set; and what takes none."""

from datetime import date

import pytest

import kg
from kg.model import Article

THURSDAY = date(2024, 5, 16)

DATED = [
    (
        "Mara Lind met Rosa Vane on Tuesday after a recess that began in April. The day before, she criticized Tom Corwin.",
        "CRITICIZED",
        "2024-05-13",
    ),
    ("Mara Lind met Tom Corwin on Tuesday. The following day she endorsed him.", "ENDORSED", "2024-05-15"),
    (
        "Mara Lind met Tom Corwin on Tuesday. She had left Ravel the night before. Two days later she endorsed him.",
        "ENDORSED",
        "2024-05-16",
    ),
    ("Mara Lind met Tom Corwin on Tuesday. That evening she endorsed him.", "ENDORSED", "2024-05-14"),
    ("Rosa Vane quit on Tuesday. The move came a day after Mara Lind criticized Tom Corwin.", "CRITICIZED", "2024-05-13"),
    ("Mara Lind met Tom Corwin on Tuesday. At a dinner shortly afterward, she endorsed Rosa Vane.", "ENDORSED", "2024-05-14"),
    ("The vote took place on Tuesday. The day before the vote Mara Lind endorsed Tom Corwin.", "ENDORSED", "2024-05-13"),
]

TOLD = [
    # "Also" tells another act of the same doer on the same occasion.
    ("On Tuesday Mara Lind hired Rosa Vane. Lind also sacked Tom Corwin.", "DISMISSED", "2024-05-14"),
    # A lead in the present perfect has the day on which a sentence below tells the same, be it in the pluperfect.
    ("Mara Lind has filed for divorce from Tom Corwin.\n\nIt rained.\n\nLind had filed for divorce on Tuesday.", "BROKE_WITH", "2024-05-14"),
    # The parties to the event of the week acted on its day, in later paragraphs too.
    ("Mara Lind met Tom Corwin in Oslo on Tuesday.\n\nIt rained.\n\nLind praised Corwin.", "PRAISED", "2024-05-14"),
    ("Mara Lind spoke at a rally on Tuesday. Lind took the stage early, praising Tom Corwin.", "PRAISED", "2024-05-14"),
    ("Mara Lind spoke at a rally on Tuesday. Minutes later, Lind praised Tom Corwin.", "PRAISED", "2024-05-14"),
    ("Mara Lind spoke at a rally on Tuesday.\n\nIn 2019, Lind ran a shop.\n\nLind also expressed support for Tom Corwin.", "SUPPORTED", "2024-05-14"),
    ("Mara Lind met aides on Tuesday.\n\nAs Lind convened a meeting with Tom Corwin, the shares fell.", "MET_WITH", "2024-05-14"),
    # Another act of the same two, in the next sentence, is part of the event.
    ("Mara Lind conceded to Tom Corwin on Tuesday. Corwin beat Lind by a few hundred votes.", "DEFEATED", "2024-05-14"),
    # A lead often has its day from its second sentence, or beside a noun.
    ("Mara Lind criticized Tom Corwin.\n\nLind wrote on Tuesday that he was late.", "CRITICIZED", "2024-05-14"),
    ("Mara Lind was back during a broadcast Tuesday on Orvane Radio.\n\nLind praised Tom Corwin.", "PRAISED", "2024-05-14"),
    # Of an older event the next sentence goes on where it has the same two.
    ("In 2019, Mara Lind questioned the gifts of Tom Corwin. Lind accused Corwin of theft.", "ACCUSED", "2019"),
    # The present perfect is the news where a sentence below gives its day.
    ("Mara Lind has criticized Tom Corwin.\n\nSpeaking on Tuesday, Lind said he was late.", "CRITICIZED", "2024-05-14"),
    # A paragraph that begins with an older event goes on with it for two sentences of the same two.
    ("In 2019, Mara Lind questioned the gifts of Tom Corwin. Corwin shrugged. Lind accused Corwin of theft.", "ACCUSED", "2019"),
    # The same act told again, now with its doer.
    ("Tom Corwin was convicted of theft on Tuesday.\n\nIt rained.\n\nJudge Rosa Vane of the Ravel Court sentenced Corwin to a year.", "CONVICTED",
     "2024-05-14"),
    # What the lead tells has the day on which its doer, below, did it to the same.
    ("Mara Lind has sued Tom Corwin.\n\nIt rained in Ravel.\n\nLind lodged the papers against Corwin on Monday.", "SUED", "2024-05-13"),
    # The same act again with its day, of a doer or undergoer without a name.
    ("Mara Lind has filed for divorce from Tom Corwin.\n\nA friend said the singer had filed for divorce on Tuesday.", "BROKE_WITH",
     "2024-05-14"),
    ("Mara Lind has filed for divorce from Tom Corwin.\n\nThe papers were filed in Ravel on Tuesday.", "BROKE_WITH", "2024-05-14"),
    ("The Ravel Police said it arrested Tom Corwin over lost funds. It rained. He said the two were arrested on Sunday.", "ARRESTED", "2024-05-12"),
    ("The jury were yesterday unanimous in finding Tom Corwin guilty of theft.\n\nJudge Rosa Vane convicted Corwin.", "CONVICTED", "2024-05-15"),
    # What follows at once is of that day, whoever does it; and so is what came earlier in the day.
    ("Mara Lind quit on Tuesday. “I am tired,” she said. “I go.”\n\nAt a news conference shortly afterward, Rosa Vane urged Tom Corwin to wait.",
     "URGED", "2024-05-14"),
    ("Mara Lind quit on Tuesday. “I am tired,” she said.\n\nMoments later, Orvane Corp sacked Tom Corwin.", "DISMISSED", "2024-05-14"),
    ("Mara Lind quit on Tuesday.\n\nIt rained.\n\nEarlier in the day, Orvane Corp hired Tom Corwin.", "APPOINTED", "2024-05-14"),
    # The next sentence has the day on which the doer said so.
    ("Rosa Vane met aides on Tuesday.\n\nIt rained.\n\nMara Lind urged Tom Corwin to quit. “It was shabby,” Lind wrote Wednesday.", "URGED",
     "2024-05-15"),
    # At one occasion, the only one of the week, several speak.
    ("Mara Lind and Rosa Vane argued in a debate on Tuesday.\n\nPia Dorn accused Tom Corwin of theft.", "ACCUSED", "2024-05-14"),
    ("Prosecutor Mara Lind told the court on Monday that it was late.\n\nLawyer Rosa Vane accused Tom Corwin of theft.", "ACCUSED", "2024-05-13"),
    ("Mara Lind and Rosa Vane addressed a rally on Tuesday.\n\nPia Dorn accused Tom Corwin of theft.", "ACCUSED", "2024-05-14"),
    ("The row between Lind and Vane deepened on Tuesday.\n\nAddressing the press, the lawmakers said no.\n\nPia Dorn accused Tom Corwin of theft.",
     "ACCUSED", "2024-05-14"),
    ("The trial of Tom Corwin opened on Monday.\n\nProsecutor Pia Dorn accused Corwin of theft.", "ACCUSED", "2024-05-13"),
    ("Mara Lind told a rally on Sunday that it was late.\n\nIt rained.\n\nAt the rally, Pia Dorn accused Tom Corwin of theft.", "ACCUSED",
     "2024-05-12"),
    ("On Monday Mara Lind fired Rosa Vane.\n\nLind appointed Tom Corwin in her place.", "APPOINTED", "2024-05-13"),
    ("Mara Lind has endorsed Tom Corwin.\n\n“He is the man,” Lind said in a statement on Tuesday.", "ENDORSED", "2024-05-14"),
    ("The Ravel Police has arrested Tom Corwin.\n\nIt rained.\n\nCorwin was detained on Tuesday.", "ARRESTED", "2024-05-14"),
    # The sentence behind a lead that says when it was said.
    ("The Orvane Party has called on Tom Corwin to resign.\n\nThe party made the call in a statement on Tuesday.", "URGED", "2024-05-14"),
    ("Governor Mara Lind has urged Tom Corwin to quit. She said this on Tuesday in Ravel.", "URGED", "2024-05-14"),
    ("Governor Mara Lind has urged Tom Corwin to quit. The governor disclosed this on Tuesday.", "URGED", "2024-05-14"),
    ("Governor Mara Lind has praised Tom Corwin. She gave the commendation on Tuesday during a visit.", "PRAISED", "2024-05-14"),
    ("Mara Lind has lashed out at Tom Corwin. Lind, who spoke on Tuesday, said it was late.", "CRITICIZED", "2024-05-14"),
    ("Local police told Orvane Radio on Sunday that it rained. On Monday Bolt fell. “It is late,” Tom Corwin told Orvane Radio.", "SPOKE_WITH",
     "2024-05-12"),
    # Who said so, or told the same outlet, on a day said it then.
    ("Police told Orvane Radio on Sunday that it rained.\n\n“It is late,” Tom Corwin told Orvane Radio.", "SPOKE_WITH", "2024-05-12"),
    ("Tom Corwin confirmed it on Tuesday.\n\nOn Monday Vane quit.\n\n“It is late,” Corwin told Orvane Radio.", "SPOKE_WITH", "2024-05-14"),
    # Others spoke of it between its day and the publication.
    ("Hours after Mara Lind was named treasurer on Tuesday, many wondered.\n\n“It is late,” Tom Corwin told Rosa Vane.", "SPOKE_WITH",
     "2024-05-14/2024-05-16"),
]  # fmt: skip

NOT_TOLD = [
    ("On Tuesday Mara Lind hired Rosa Vane. Lind sacked Tom Corwin.", "DISMISSED"),
    ("On Tuesday Mara Lind hired Rosa Vane. Vane also sacked Tom Corwin.", "DISMISSED"),
    ("Mara Lind has filed for divorce from Tom Corwin.\n\nIt rained.\n\nRosa Vane had filed for divorce on Tuesday.", "BROKE_WITH"),
    ("Mara Lind has filed for divorce from Tom Corwin.\n\nIt rained.\n\nLind had filed her taxes in 2011.", "BROKE_WITH"),
    (
        "Tom Corwin was banned by the Ravel League on Tuesday.\n\nTalking of Corwin, Mara Lind said he was late.\n\nLind slammed Bolt Corp.",
        "CRITICIZED",
    ),
    ("Mara Lind has written to Tom Corwin.\n\nBolt Corp on Wednesday confirmed it.", "SPOKE_WITH"),
    ("Shares in Bolt Corp pushed higher on Tuesday.\n\nIt rained.\n\nMara Lind urged Bolt Corp to sell.", "URGED"),
    ("Bolt Corp fell on Thursday.\n\nMara Lind last month wrote to Rosa Vane.\n\nLind also praised Tom Corwin.", "PRAISED"),
    ("In 2019, Mara Lind spoke at a rally. Lind praised Tom Corwin.", "PRAISED"),
    ("Mara Lind spoke at a rally on Tuesday. In 2019, Lind ran a shop. She praised Tom Corwin.", "PRAISED"),
    ("Mara Lind spoke at a rally on Tuesday. Lind had praised Tom Corwin.", "PRAISED"),
    ("Mara Lind spoke at a rally on Tuesday. Lind often praised Tom Corwin.", "PRAISED"),
    ("Mara Lind spoke at a rally on Tuesday. Lind praised Tom Corwin during her campaign.", "PRAISED"),
    ("Mara Lind spoke at a rally on Tuesday. Lind praised Tom Corwin when he was mayor.", "PRAISED"),
    ("Mara Lind spoke at a rally on Tuesday. Lind has criticized Tom Corwin.", "CRITICIZED"),
    ("Mara Lind spoke at a rally on Wednesday. Lind apologized to Tom Corwin for staying away on Tuesday.", "APOLOGIZED_TO"),
    ("Mara Lind spoke at a rally on Tuesday. In a clip, Lind praised Tom Corwin.", "PRAISED"),
    ("In 2019, Mara Lind met Tom Corwin.\n\nLind praised Corwin.", "PRAISED"),
    ("Tom Corwin was seen on Tuesday.\n\nThe Ravel Court convicted Corwin of theft.", "CONVICTED"),
    ("Mara Lind was convicted of theft on Tuesday.\n\nThe Ravel Court convicted Tom Corwin of theft.", "CONVICTED"),
    ("Tom Corwin was convicted of theft on Tuesday.\n\nThe Ravel Court had convicted Corwin of fraud.", "CONVICTED"),
    ("Mara Lind quit after Rosa Vane gave a speech Monday.\n\nVane accused Tom Corwin of theft.", "ACCUSED"),
    ("Mara Lind quit on Tuesday. Rosa Vane ran a shop in 2019. Vane accused Tom Corwin of theft.", "ACCUSED"),
    ("In 2019, Mara Lind met Tom Corwin. It rained. It hailed. Lind praised Corwin.", "PRAISED"),
    ("In 2019, Mara Lind met Tom Corwin. In May it rained. Lind praised Corwin.", "PRAISED"),
    ("Mara Lind has sued Tom Corwin.\n\nLind said on Monday that Corwin was late.", "SUED"),
    ("Mara Lind has sued Tom Corwin.\n\nCorwin dined with Lind on Monday.", "SUED"),
    ("Mara Lind has sued Tom Corwin.\n\nLind dined with Rosa Vane on Monday.", "SUED"),
    ("It rained.\n\nIt hailed.\n\nMara Lind sued Tom Corwin.\n\nLind dined with Corwin on Monday.", "SUED"),
    ("Mara Lind criticized Tom Corwin.\n\nRosa Vane wrote on Tuesday that he was late.", "CRITICIZED"),
    ("Mara Lind spoke at a rally on Tuesday. “Rosa Vane praised Tom Corwin,” she said.", "PRAISED"),
    ("Mara Lind spoke at a rally on Tuesday. Rosa Vane, who praised Tom Corwin, stayed away.", "PRAISED"),
    ("Mara Lind spoke at a rally on Tuesday. Rosa Vane praised Tom Corwin.", "PRAISED"),
    ("Mara Lind spoke at a rally on Tuesday. Lind endorsed Tom Corwin.", "ENDORSED"),
    ("Mara Lind will speak at a rally on Friday. Lind praised Tom Corwin.", "PRAISED"),
    ("Tom Corwin was sacked by Orvane Corp.\n\nIt rained.\n\nThe duo were seen on Sunday.", "DISMISSED"),
    ("The Ravel Police once arrested Tom Corwin over lost funds. It rained. He said the two were arrested on Sunday.", "ARRESTED"),
    ("Mara Lind quit on Tuesday.\n\nYears later, Orvane Corp sacked Tom Corwin.", "DISMISSED"),
    ("It rained.\n\nIt hailed.\n\nMara Lind urged Tom Corwin to quit. “It was shabby,” Rosa Vane wrote Wednesday.", "URGED"),
    (
        "Mara Lind and Rosa Vane argued in a debate on Tuesday.\n\nOrvane fell on Wednesday.\n\nPia Dorn accused Tom Corwin of theft.",
        "ACCUSED",
    ),
    ("Mara Lind and Rosa Vane argued in a debate on Tuesday.\n\nIn a letter, Pia Dorn accused Tom Corwin of theft.", "ACCUSED"),
    (
        "Mara Lind and Rosa Vane argued in a debate on Tuesday.\n\nIn 2019 Dorn had run a shop. Pia Dorn accused Tom Corwin of theft.",
        "ACCUSED",
    ),
    ("Mara Lind and Rosa Vane argued in a debate on Tuesday.\n\nPia Dorn has accused Tom Corwin of theft.", "ACCUSED"),
    ("The Ravel Court ruled on Tuesday.\n\nPia Dorn accused Tom Corwin of theft.", "ACCUSED"),
    ("Mara Lind filed the papers in court on Tuesday.\n\nPia Dorn accused Tom Corwin of theft.", "ACCUSED"),
    ("Governor Mara Lind has accused Tom Corwin of theft. He said on Tuesday that it was a lie.", "ACCUSED"),
    ("Governor Mara Lind has appointed Tom Corwin as her aide. She spoke on Tuesday of other things.", "APPOINTED"),
    ("It rained.\n\nIt hailed.\n\nMara Lind has urged Tom Corwin to quit. Others made the call on Tuesday.", "URGED"),
    ("Mara Lind told a rally on Sunday that it was late.\n\nAt another rally, Pia Dorn accused Tom Corwin of theft.", "ACCUSED"),
    ("Bolt fell on Tuesday.\n\nMara Lind told a rally that it was late.\n\nAt the rally, Pia Dorn accused Tom Corwin of theft.", "ACCUSED"),
    ("On Monday Mara Lind fired Rosa Vane.\n\nPia Dorn appointed Tom Corwin in her place.", "APPOINTED"),
    ("On Monday Mara Lind fired Rosa Vane.\n\nLind appointed Tom Corwin in Ravel.", "APPOINTED"),
    ("Mara Lind and Tom Corwin flew to Ravel on Tuesday.\n\nBolt helped at Lind's meeting with Corwin.", "MET_WITH"),
    ("Mara Lind flew to Ravel on Tuesday.\n\nBolt helped at Rosa Vane's meeting with Tom Corwin.", "MET_WITH"),
]

RENAMED = [
    ("Mara Lind has met Tom Corwin.\n\nThe meeting took place in Oslo on Tuesday.", "MET_WITH", "2024-05-14"),
    ("Mara Lind and Tom Corwin met for talks.\n\nThe meeting on Tuesday was short.", "MET_WITH", "2024-05-14"),
    ("Norway attacked Chile.\n\nTuesday's attack killed ten.", "ATTACKED", "2024-05-14"),
    ("Norway launched a missile strike on Chile.\n\nThe strike, which took place on Tuesday, killed ten.", "ATTACKED", "2024-05-14"),
    ("Tom Corwin has been arrested by the Ravel Police.\n\nThe arrest was made on Tuesday at his home.", "ARRESTED", "2024-05-14"),
    ("Tom Corwin has been arrested by the Ravel Police.\n\nHe was picked up on Tuesday at his home.", "ARRESTED", "2024-05-14"),
    ("Mara Lind has resigned from Orvane Corp.\n\nHer resignation was announced on Tuesday.", "LEFT", "2024-05-14"),
    ("The Ravel Court has jailed Tom Corwin for ten years.\n\nThe sentence was handed down on Tuesday.", "CONVICTED", "2024-05-14"),
    ("The Orvane Union has endorsed Tom Corwin.\n\nThe endorsement came on Tuesday.", "ENDORSED", "2024-05-14"),
    ("Mara Lind has accused Tom Corwin of theft.\n\nThe allegation came in a speech on Tuesday.", "ACCUSED", "2024-05-14"),
    ("Mara Lind has sued Tom Corwin.\n\nIn the suit filed on Tuesday, Lind says she lost money.", "SUED", "2024-05-14"),
    ("Mara Lind is suing Tom Corwin.\n\nThe lawsuit was filed on Tuesday in Ravel.", "SUED", "2024-05-14"),
    ("Mara Lind pardoned Tom Corwin.\n\nThe pardon was signed on Tuesday.", "PARDONED", "2024-05-14"),
]

NOT_RENAMED = [
    ("Norway has attacked Chile.\n\nAn earlier attack on Sunday killed ten.", "ATTACKED"),
    ("Norway has attacked Chile.\n\nThe earlier attack on Sunday killed ten.", "ATTACKED"),
    ("Norway has attacked Chile.\n\nThe attack on Peru on Tuesday killed ten.", "ATTACKED"),
    ("Mara Lind has criticized Tom Corwin.\n\nTuesday's attack killed ten.", "CRITICIZED"),
    ("Mara Lind has met Tom Corwin.\n\nThe meeting of the board was held on Tuesday.", "MET_WITH"),
    ("Mara Lind has met Tom Corwin.\n\nThe meeting with Rosa Vane was held on Tuesday.", "MET_WITH"),
    ("Mara Lind has met Tom Corwin.\n\nThe meeting is to be held again on Friday.", "MET_WITH"),
    ("Mara Lind often met Tom Corwin.\n\nThe meeting on Tuesday was short.", "MET_WITH"),
    ("Mara Lind has met Tom Corwin.\n\nThe first meeting took place on Monday, the second on Tuesday.", "MET_WITH"),
    ("Mara Lind has resigned from Orvane Corp.\n\nTom Corwin's resignation was announced on Tuesday.", "LEFT"),
    ("Mara Lind will meet Tom Corwin.\n\nThe meeting was announced on Tuesday.", "MET_WITH"),
    ("Mara Lind has met Tom Corwin.\n\n“The meeting took place on Tuesday,” Vane said.", "MET_WITH"),
    ("The Ravel Police have arrested Tom Corwin.\n\nHe was seen on Tuesday.", "ARRESTED"),
]

OWN = [
    ("Mara Lind on Tuesday thanked Tom Corwin.", "PRAISED", "2024-05-14"),
    ("Tom Corwin was convicted of sedition by the Ravel Court in 2015.", "CONVICTED", "2015"),
    ("Mara Lind named Tom Corwin as her running mate on Tuesday.", "RUNNING_MATE_OF", "2024-05-14"),
    ("Mara Lind met Tom Corwin for the first time on Tuesday.", "MET_WITH", "2024-05-14"),
    ("Mara Lind denounced Tom Corwin for pulling out during an appearance Tuesday on Orvane Radio.", "CRITICIZED", "2024-05-14"),
    ("Mara Lind beat Tom Corwin in Sunday's runoff.", "DEFEATED", "2024-05-12"),
    ("Mara Lind praised Tom Corwin at Sunday's rally.", "PRAISED", "2024-05-12"),
    ("In 2016, Mara Lind praised Tom Corwin, and Corwin endorsed Lind.", "ENDORSED", "2016"),
    ("Mara Lind wrote to Tom Corwin on 1 May; three days later Corwin telephoned her.", "SPOKE_WITH", "2024-05-01 2024-05-04"),
    ("Mara Lind urged Tom Corwin last month to resign.", "URGED", "2024-04"),
    ("Mara Lind met Tom Corwin on Tuesday. Lind is expected to meet Corwin again in the autumn.", "MET_WITH", "2024-05-14 2024-23"),
    ("Mara Lind took over as head of Orvane Corp on Monday.", "LEADS", "2024-05-13/.."),
    ("Mara Lind was named chair of Orvane Corp on Monday.", "LEADS", "2024-05-13/.."),
    ("Mara Lind quit as an aide to Tom Corwin on Monday.", "WORKS_FOR", "../2024-05-13"),
    ("Mara Lind is facing off against Tom Corwin in November.", "COMPETED_WITH", "2024-11"),
    ("Mara Lind, who was elected mayor of Harlow in 2019, spoke.", "LEADS", "2019/.."),
    ("Mara Lind was promoted to chief executive of Orvane Corp last month.", "LEADS", "2024-04/.."),
    ("Tom Corwin led Orvane Corp from 2006 until a fall in March.", "LEADS", "2006/2024-03"),
    ("Mara Lind said on Monday she would support Tom Corwin in the 2028 election.", "SUPPORTED", "2024-05-13"),
    ("Mara Lind had, on 10 May, announced her exit from the Orvane Party.", "LEFT", "2024-05-10"),
    ("Mara Lind and Tom Corwin met for the last talks of the long race on Tuesday.", "MET_WITH", "2024-05-14"),
    ("Few stayed to the end of Wednesday night's only debate between Mara Lind and Tom Corwin.", "APPEARED_WITH", "2024-05-15"),
    ("Mara Lind and Tom Corwin founded Orvane Corp as a research house in 2015.", "FOUNDED", "2015 2015"),
    ("Mara Lind did not join Tom Corwin on a Monday trip to Ravel.", "APPEARED_WITH", "2024-05-13"),
    ("The two have been at odds since the 2020 election, when Mara Lind criticized Tom Corwin.", "CRITICIZED", "2020"),
    ("Vane stayed away from Friday's hearing, where Mara Lind told Tom Corwin that he was late.", "SPOKE_WITH", "2024-05-10"),
    (
        "The Ravel Authority fined the firms Orvane Bank and Bolt a total of 5 million euros Tuesday for late papers.",
        "SANCTIONED",
        "2024-05-14 2024-05-14",
    ),
    ("Mara Lind has led Orvane Corp since she took over from Rosa Vane in 2017.", "LEADS", "2017/.."),
    ("The Ravel Police announced on Tuesday it has launched an investigation into Tom Corwin.", "INVESTIGATED", "2024-05-14"),
    ("Mara Lind has led Orvane Corp since its sale in 2017.", "LEADS", "2017/.."),
    ("Mara Lind called on Tom Corwin to leave the league on Thursday, saying it was late.", "URGED", "2024-05-16"),
    ("The Ravel Court acquitted Tom Corwin of two counts of murder on Tuesday.", "PARDONED", "2024-05-14"),
    ("The Ravel Court convicted Tom Corwin of murder on Tuesday.", "CONVICTED", "2024-05-14"),
    ("In 2016, Mara Lind met Tom Corwin, then the mayor of Ravel.", "LEADS", "2016"),
    (
        "The Orvane Fund has pledged 2 million dollars to Bolt University, to be handed over in the second quarter of next year.",
        "DONATED_TO",
        "2025-34",
    ),
    ("Orvane Corp has agreed to buy Bolt Corp in a deal expected to close this summer.", "ACQUIRED", "2024-22"),
    ("In 2016, Mara Lind left the gala of Orvane Corp, then her employer.", "WORKS_FOR", "2016"),
    ("Mara Lind quit on Friday, fourteen months after Tom Corwin criticized her.", "CRITICIZED", "2023-03"),
    ("Mara Lind quit on Friday, two days before Tom Corwin criticized her.", "CRITICIZED", "2024-05-12"),
    ("In Ravel on Tuesday, where Mara Lind met Tom Corwin, it rained.", "MET_WITH", "2024-05-14"),
    ("Mara Lind was replaced as chief executive of Orvane Corp in 2019.", "LEADS", "../2019"),
    ("Mara Lind was succeeded by Tom Corwin as head of Orvane Corp in 2019.", "LEADS", "2019/.. ../2019"),
    ("Mara Lind was replaced by Tom Corwin as head of Orvane Corp in 2019.", "LEADS", "2019/.. ../2019"),
    # No comma behind an opening date, where the model takes the day for a part of the name.
    ("On Tuesday Norway arrested Tom Corwin.", "ARRESTED", "2024-05-14"),
    ("In March Calder Steel sued Tom Corwin.", "SUED", "2024-03"),
    ("In 2019 Mara Lind met Tom Corwin.", "MET_WITH", "2019"),
    ("On Friday night Mara Lind met Tom Corwin.", "MET_WITH", "2024-05-10"),
    ("Mara Lind has feuded with Tom Corwin ever since she beat him in 2009.", "FEUDED_WITH", "2009/.."),
    # A state's end, and what lay before a later event.
    ("Mara Lind led Orvane Corp until its sale in 2011.", "LEADS", "../2011"),
    ("Mara Lind was an aide to Tom Corwin until his defeat in 2019.", "WORKS_FOR", "../2019"),
    ("Mara Lind worked for Orvane Corp before joining Bolt Corp in 2011.", "WORKS_FOR", "../2011"),
    ("Mara Lind worked for Orvane Corp before joining Bolt Corp in 2011.", "JOINED", "2011"),
    ("Mara Lind met Tom Corwin before the vote on Tuesday.", "MET_WITH", "2024-05-14"),
    ("Mara Lind lent Tom Corwin her house from 2 May to 9 May.", "AIDED", "2024-05-02/2024-05-09"),
    ("Mara Lind accused Tom Corwin of theft in an interview that aired Sunday.", "ACCUSED", "2024-05-12"),
    ("Mara Lind's memoir, published in January 2023, accused Tom Corwin of theft.", "ACCUSED", "2023-01"),
    ("Mara Lind, governor of Ohio from 2010 until 2018, spoke.", "LEADS", "2010/2018"),
    ("Orvane Corp on Tuesday agreed to merge with Bolt Corp.", "AGREED_WITH", "2024-05-14"),
    ("Speaking to reporters on Tuesday, Mara Lind urged Tom Corwin to resign.", "URGED", "2024-05-14"),
    ("On Tuesday, Mara Lind urged Tom Corwin to resign and accused Rosa Vane of theft.", "ACCUSED", "2024-05-14"),
    # What a place is like, who somebody is and between whom a fight is have no day.
    ("Mara Lind met Tom Corwin at a crowded diner overlooking the harbour yesterday.", "MET_WITH", "2024-05-15"),
    ("Mara Lind accused Tom Corwin of being a thief in an interview on Monday.", "ACCUSED", "2024-05-13"),
    ("Mara Lind accused Tom Corwin of being a liar in a fierce attack during parliament Tuesday.", "ACCUSED", "2024-05-14"),
    (
        "Mara Lind was jailed for stabbing Tom Corwin in Mill Road in the second of two fights between two groups on 24 October.",
        "ATTACKED",
        "2023-10-24",
    ),
    ("In 2015, Norway brokered a series of meetings between Mara Lind and Tom Corwin.", "MET_WITH", "2015"),
    ("Mara Lind told the Ravel Council on Monday she would quit.", "SPOKE_WITH", "2024-05-13"),
    # Said with what is said beside it, and what a body's own people report of it in the present.
    ("Mara Lind slammed Tom Corwin as a liar, telling a rally on Sunday that he had sold out.", "INSULTED", "2024-05-12"),
    ("Norway urges Chile to wait, according to Norwegian minister Mara Lind on Tuesday.", "URGED", "2024-05-14"),
    ("Norway condemns Chile for the attack, Foreign Minister Mara Lind said on Tuesday.", "CRITICIZED", "2024-05-14"),
    ("On Wednesday, Mara Lind promised to back Tom Corwin.", "SUPPORTED", "2024-05-15"),
    # The meetings of one day, and a trip's.
    ("On Tuesday Rosa Vane received Mara Lind, before Lind went into a meeting with Tom Corwin.", "MET_WITH", "2024-05-14"),
    ("On Tuesday Mara Lind met Rosa Vane before meeting Tom Corwin.", "MET_WITH", "2024-05-14 2024-05-14"),
    ("Mara Lind will visit Oslo on Friday, where she will meet Tom Corwin.", "MET_WITH", "2024-05-17"),
    # What is sent, dated or issued on a day says on that day what it says; so do a conference and remarks "in which".
    ("In a letter dated 3 May, Mara Lind accused Tom Corwin of theft.", "ACCUSED", "2024-05-03"),
    ("In a letter sent to the council on Monday, Mara Lind accused Tom Corwin of theft.", "ACCUSED", "2024-05-13"),
    ("In an interview with the Ravel Post published on Sunday, Mara Lind accused Tom Corwin of theft.", "ACCUSED", "2024-05-12"),
    ("Mara Lind held a press conference on Tuesday, at which she accused Tom Corwin of theft.", "ACCUSED", "2024-05-14"),
    ("Mara Lind's remarks on Tuesday, in which she accused Tom Corwin of theft, went down badly.", "ACCUSED", "2024-05-14"),
    ("In a debate on Tuesday before the primary on June 4, Mara Lind accused Tom Corwin of theft.", "ACCUSED", "2024-05-14"),
    # What a body announces of itself in the present perfect, behind it too.
    ("Orvane Corp has appointed Tom Corwin as treasurer, the company announced on Tuesday.", "APPOINTED", "2024-05-14"),
    ("Tom Corwin has been appointed chief executive of Orvane Corp, it announced on Tuesday.", "LEADS", "2024-05-14/.."),
    # Of what was due, the nearer day.
    ("Mara Lind was due to meet Tom Corwin on Tuesday but pulled out.", "MET_WITH", "2024-05-14"),
    ("Mara Lind was due to meet Tom Corwin on Friday.", "MET_WITH", "2024-05-17"),
    ("Mara Lind met Tom Corwin, who was late, on Tuesday.", "MET_WITH", "2024-05-14"),
    ("Mara Lind met Tom Corwin, who left Orvane Corp in 2014.", "LEFT", "2014"),
    ("Mara Lind, who spoke to newsmen in Ravel on Tuesday, urged Tom Corwin to quit.", "URGED", "2024-05-14"),
    ("Mara Lind, who spoke to Tom Corwin on Tuesday, urged Rosa Vane to quit.", "SPOKE_WITH", "2024-05-14"),
    ("Mara Lind is seeking to unseat Tom Corwin in November.", "DEFEATED", "2024-11"),
    ("Norway, the owner of the ship, on Tuesday accused Orvane Corp of theft.", "ACCUSED", "2024-05-14"),
    ("Mara Lind called for the resignation of Tom Corwin on Tuesday after a row.", "URGED", "2024-05-14"),
    ("Mara Lind said on Tuesday she is endorsing Tom Corwin.", "ENDORSED", "2024-05-14"),
    ("Mara Lind, mayor of Harlow since 2010, sued Tom Corwin on Tuesday.", "LEADS", "2010/.."),
    ("Mara Lind, mayor of Harlow since 2010, sued Tom Corwin on Tuesday.", "SUED", "2024-05-14"),
    # An old date that closes the phrase of an act.
    ("Rosa Vane waits in the wake of Mara Lind's dismissal of Tom Corwin on April 10.", "DISMISSED", "2024-04-10"),
    ("Rosa Vane was held over a fire set during Norway's clash with Chile on 28 April.", "FEUDED_WITH", "2024-04-28"),
    ("Mara Lind described her first meeting with Tom Corwin in 1999.", "MET_WITH", "1999"),
]

SCHEDULED = [
    # What is expected, due or set has its own day, wherever that stands. THURSDAY is 2024-05-16.
    ("On 9 June the Ravel Council is expected to appoint Mara Lind.", "APPOINTED", "2024-06-09"),
    ("On Monday, Orvane Corp is set to acquire Bolt Corp.", "ACQUIRED", "2024-05-20"),
    ("Mara Lind is due on Friday to meet Tom Corwin.", "MET_WITH", "2024-05-17"),
    ("Mara Lind is scheduled Saturday to meet Tom Corwin.", "MET_WITH", "2024-05-18"),
    ("Mara Lind was expected on Monday to endorse Tom Corwin.", "ENDORSED", "2024-05-13"),
]

LENT = [
    # Two verbs with one object; what was signed or held; the meeting or match that has just ended.
    ("The Ravel Police arrested and questioned Tom Corwin on Sunday.", "ARRESTED", "2024-05-12"),
    ("The pact between Norway and Chile, which was signed on 3 April, has failed.", "AGREED_WITH", "2024-04-03"),
    ("The lawsuit against Bolt Corp filed by Orvane Corp on Friday seeks damages.", "SUED", "2024-05-10"),
    ("Mara Lind's meeting with Tom Corwin held on Friday was brief.", "MET_WITH", "2024-05-10"),
    ("Mara Lind spoke beside Rosa Vane after talks with Tom Corwin on Tuesday.", "NEGOTIATED_WITH", "2024-05-14"),
    # Behind the second comma of an apposition.
    ("Orvane Corp was sued by its owner, Norwegian lender Bolt Bank, last month as it ran dry.", "SUED", "2024-04"),
    ("Orvane Corp had no head since last September, when Mara Lind left Orvane Corp in a huff.", "LEFT", "2023-09"),
    ("Mara Lind, who featured yesterday on a radio show, urged Tom Corwin to quit.", "URGED", "2024-05-15"),
    # From a beginning on.
    ("Since coming to power in April 2015, Mara Lind has accused Tom Corwin of theft.", "ACCUSED", "2015-04/.."),
    ("Norway struck the port on 7 March. Chile has attacked Norway since then.", "ATTACKED", "2024-03-07/.."),
    (
        "Norway met Peru on Friday. It came after the 7 October 2019 raid. Since then, Chile has attacked Norway.",
        "ATTACKED",
        "2019-10-07/..",
    ),
    # The week in which a post ended.
    ("Mara Lind resigned as chief executive of Orvane Corp last week.", "LEADS", "../2024-05-12"),
    # The quotation that goes on.
    ("“Tom Corwin lied,” Mara Lind said on Monday. “Corwin is a disgrace and a failure.”", "CRITICIZED", "2024-05-13"),
    ("“Tom Corwin lied,” Mara Lind told aides in 2015. “Corwin is a disgrace and a failure.”", "CRITICIZED", "2015"),
    # The days before the day of a nominal date.
    (
        "Orvane Corp shelved its plans for an offering on March 30 after a row. Mara Lind had left Orvane Corp the previous week.",
        "LEFT",
        "2024-03-18/2024-03-24",
    ),
    # Parts of a deal of the same two.
    ("In March Orvane Corp agreed to a rescue by Bolt Bank. Bolt Bank invested $6 million in Orvane Corp.", "INVESTED_IN", "2024-03"),
]

ASKED = [
    # What somebody is said to do at all times leaves the day to the accusing; what is over by a defeat is told the same day.
    ("Norway accused Chile of spying on Tuesday, a day after Chile expelled two diplomats.", "ACCUSED", "2024-05-14"),
    ("Norway accused Chile of trying to starve it on Wednesday.", "ACCUSED", "2024-05-15"),
    ("Mara Lind led Orvane Corp until 2012, when she sold Orvane Corp to Bolt Corp.", "ACQUIRED", "2012"),
    ("Ravel City beat Orvane United 3-1 on Saturday.\n\nManager Mara Lind praised Tom Corwin after the match.", "PRAISED", "2024-05-11"),
    ("Mara Lind recalled Rosa Vane's 2011 attack on Tom Corwin.", "CRITICIZED", "2011"),
    ("Mara Lind ran for mayor of Harlow in 2011 and lost to Tom Corwin.", "DEFEATED", "2011"),
]

TERMS = [
    # A post's term told beside it.
    ("Norwegian President Tom Corwin, in office since 2014, met Mara Lind on Tuesday.", "LEADS", "2014/.."),
    ("Tom Corwin, mayor of Harlow, has been in power since 2014.", "LEADS", "2014/.."),
    ("Tom Corwin's tenure as mayor of Harlow ended in 2011.", "LEADS", "../2011"),
    ("Tom Corwin, elected mayor of Harlow in 2014, quit.", "LEADS", "2014/.."),
    ("In 2014 Tom Corwin, who was then mayor of Harlow, met Mara Lind.", "LEADS", "2014"),
    # What is over was agreed to then; what goes on to this day is held against somebody in it.
    ("Orvane Corp agreed to a rescue by its largest shareholder, Norwegian lender Bolt Bank, last month.", "AGREED_WITH", "2024-04"),
    ("Chile has also accused Norway of sending troops to its border this week.", "ACCUSED", "2024-05-13/2024-05-19"),
]

AFTERMATH = [
    # The judge's word belongs to the verdict, the decision to the lead.
    (
        "A court in Ravel on Tuesday jailed Tom Corwin for theft.\n\nJudge Mara Lind said Corwin had betrayed Ravel.",
        "CRITICIZED",
        "2024-05-14",
    ),
    ("Norway has expelled three Chilean diplomats.\n\nThe move was announced on Tuesday.", "SANCTIONED", "2024-05-14"),
    # Counted from the clause, or of the same time with it.
    ("Mara Lind left Orvane Corp in 2016, a year after joining Orvane Corp.", "JOINED", "2015"),
    ("Mara Lind left Orvane Corp in 2016, the same year that Tom Corwin joined Bolt Corp.", "JOINED", "2016"),
    ("Norway and Chile held talks from Monday to Wednesday.", "NEGOTIATED_WITH", "2024-05-13/2024-05-15"),
]

NOT_LENT = [
    ("A court in Ravel on Tuesday jailed Tom Corwin for theft.\n\nLawyer Mara Lind accused Rosa Vane of lying.", "ACCUSED"),
    ("Rosa Vane quit on Tuesday.\n\nJudge Mara Lind accused Tom Corwin of lying.", "ACCUSED"),
    ("Norway has accused Chile of theft.\n\nThe move was announced on Tuesday.", "ACCUSED"),
    ("Mara Lind left Orvane Corp in 2016, after joining Orvane Corp.", "JOINED"),
    ("Rosa Vane, the mayor of Harlow, met Tom Corwin, in power since 2014.", "LEADS"),
    ("Rosa Vane, the mayor of Harlow, met Tom Corwin, in power since 2014.", "MET_WITH"),
    ("Rosa Vane was named chief executive of Orvane Corp on Tuesday, effective June 1.", "LEADS"),
    ("Orvane Corp agreed last week to a meeting with Bolt Corp.", "MET_WITH"),
    ("Chile has accused Norway of shelling its port last week.", "ACCUSED"),
    ("Tom Corwin was accused Tuesday of lying to the council by post during a meeting with Mara Lind.", "MET_WITH"),
    ("Norway accused Chile of shelling Ravel on Tuesday.", "ACCUSED"),
    ("Norway accused Chile of spying on Friday.", "ACCUSED"),
    ("Mara Lind ran Orvane Corp in 2011 and left Orvane Corp in a huff.", "LEFT"),
    ("Rosa Vane quit on Tuesday.\n\nMara Lind praised Tom Corwin after the hearing.", "PRAISED"),
    ("On Thursday, Mara Lind vowed to sue Tom Corwin.", "SUED"),
    ("Orvane Corp sacked Tom Corwin after a defeat on Friday.", "DISMISSED"),
    ("The report on Mara Lind's feud with Bolt Corp, launched on Friday, was dull.", "FEUDED_WITH"),
    ("Mara Lind demanded that Tom Corwin pay in full by 4pm Monday.", "URGED"),
    ("Mara Lind criticized Tom Corwin over claims in The Mail on Sunday.", "CRITICIZED"),
    ("In March Orvane Corp agreed to a rescue by Bolt Bank. Bolt Bank sued Orvane Corp.", "SUED"),
    ("In March Orvane Corp agreed to a rescue by Bolt Bank. Bolt Bank had invested $6 million in Orvane Corp.", "INVESTED_IN"),
    (
        "A raid came on Tuesday.\n\nIn his notebook, Tom Corwin prayed and wrote to Orvane. “Mara Lind is a disgrace and a failure.",
        "CRITICIZED",
    ),
]

NOT_ITS_OWN = [
    ("Mara Lind met Tom Corwin prior to Easter 2023.", "MET_WITH"),
    ("In an interview with Tom Corwin that aired Sunday, Mara Lind said it was late.", "INTERVIEWED"),
    ("Mara Lind met Tom Corwin in Ravel before a summit in February.", "MET_WITH"),
    ("Having met Rosa Vane on Tuesday, Mara Lind urged Tom Corwin to resign.", "URGED"),
    ("On Tuesday Mara Lind pleaded guilty to helping Tom Corwin.", "AIDED"),
    ("Mara Lind pleaded guilty to murdering Tom Corwin at Ravel Crown Court on Tuesday.", "ATTACKED"),
    ("Prosecutor Mara Lind accused Tom Corwin of theft, remanding him in custody until Friday.", "ACCUSED"),
    ("Mara Lind was convicted on Tuesday of helping Tom Corwin.", "AIDED"),
    ("Mara Lind arrived in Oslo on Tuesday for her first meeting with Tom Corwin.", "MET_WITH"),
    ("Mara Lind left on Tuesday after Tom Corwin criticized her.", "CRITICIZED"),
    ("Mara Lind threw her weight behind Tom Corwin in the race for the presidency on Monday.", "RAN_FOR"),
    ("Orvane Corp agreed last month to acquire Bolt Corp.", "ACQUIRED"),
    ("Mara Lind accused Tom Corwin of sending home one of the ferries on Sunday.", "ACCUSED"),
    ("Mara Lind criticized Tom Corwin for the third time since November.", "CRITICIZED"),
    ("The libel action brought by Mara Lind against Tom Corwin was stopped on Tuesday.", "SUED"),
    ("Mara Lind founded Orvane Corp in 2015 but left Orvane Corp in a huff.", "LEFT"),
    ("Mara Lind and Tom Corwin met for the first time since the fall of Ravel in March 2022.", "MET_WITH"),
    ("Mara Lind denied on Tuesday having met Tom Corwin.", "MET_WITH"),
    ("In 2016, Mara Lind met Tom Corwin, the mayor of Ravel.", "LEADS"),
    ("Orvane Corp has agreed to buy Bolt Corp, which is expected to open in Oslo this summer.", "ACQUIRED"),
    ("Orvane Corp bought Bolt Corp in a deal that was to close in March.", "ACQUIRED"),
    ("In 2016, Mara Lind met Rosa Vane and then Tom Corwin, the mayor of Ravel.", "LEADS"),
    ("Mara Lind quit on Friday, two days after her adviser, Tom Corwin, fell ill.", "WORKS_FOR"),
    ("Mara Lind quit in May, three days after Tom Corwin criticized her.", "CRITICIZED"),
    ("Mara Lind quit on Friday, some days after Tom Corwin criticized her.", "CRITICIZED"),
    ("Mara Lind called on Tom Corwin to leave the league on Monday.", "URGED"),
    ("Mara Lind called on Tom Corwin to leave the league by Thursday.", "URGED"),
    ("The Ravel Police announced on Tuesday it had launched an investigation into Tom Corwin.", "INVESTIGATED"),
    ("Rosa Vane announced on Tuesday that Mara Lind has sued Tom Corwin.", "SUED"),
    ("The Orvane Union supports Mara Lind in next Tuesday's primary.", "ENDORSED"),
    ("Mara Lind led Orvane Corp, which has grown since Rosa Vane took over Bolt in 2017.", "LEADS"),
    ("Mara Lind warned her rival Tom Corwin on Tuesday that it was late.", "COMPETED_WITH"),
    ("Vane spoke at Friday's hearing, where Mara Lind had met Tom Corwin.", "MET_WITH"),
    ("Vane spoke of the 2020 election, which Mara Lind, who criticized Tom Corwin, had lost.", "CRITICIZED"),
    ("Mara Lind flew in for a meeting on Tuesday after she criticized Tom Corwin.", "CRITICIZED"),
    ("The Ravel Authority has fined Orvane Bank over lapses in 2016, and barred Tom Corwin.", "SANCTIONED"),
    ("Mara Lind accused Tom Corwin of lying in a speech on Monday.", "ACCUSED"),
    ("Mara Lind on Sunday evening incited her backers to join her in protest against Tom Corwin.", "PROTESTED"),
    ("Mara Lind, who on Friday won her libel claim against Orvane Corp, was happy.", "SUED"),
    ("Mara Lind settled her suit against Orvane Corp on Tuesday.", "SUED"),
    ("Rosa Vane rejected Mara Lind's criticism of Tom Corwin on Tuesday.", "CRITICIZED"),
    ("Rosa Vane recalled Norway's attack on Chile on Tuesday.", "ATTACKED"),
    ("Mara Lind joins Orvane Corp in the wake of Rosa Vane's dismissal of Tom Corwin on April 10.", "JOINED"),
    ("Norway accused Chile of theft, according to a report on Tuesday.", "ACCUSED"),
    ("Mara Lind accuses Tom Corwin of theft, the Ravel Post said on Tuesday.", "ACCUSED"),
    ("Mara Lind urged Tom Corwin to go, saying that Rosa Vane had left on Sunday.", "URGED"),
    ("Mara Lind will visit Oslo on Friday, where she might meet Tom Corwin.", "MET_WITH"),
    ("Mara Lind praised Tom Corwin, who came to the union a month prior to the flood in 2014.", "PRAISED"),
    ("Mara Lind, who met Rosa Vane on Tuesday, urged Tom Corwin to quit.", "URGED"),
    ("Mara Lind met Tom Corwin, the winner of the vote in 2019.", "MET_WITH"),
    ("Mara Lind, the organiser of the opposition's vote last year, sued Orvane Corp.", "SUED"),
    ("Norway sued Orvane Corp over a spill in 2015.", "SUED"),
    ("Mara Lind called for the resignation of Tom Corwin on Friday after a row.", "URGED"),
    ("Mara Lind announced her resignation as head of Orvane Corp on Tuesday.", "LEADS"),
    ("Educated at Ravel College, Mara Lind joined Orvane Corp in 1990.", "STUDIED_AT"),
    ("Mara Lind said on Tuesday that Rosa Vane is endorsing Tom Corwin.", "ENDORSED"),
    ("Mara Lind has sued Tom Corwin, the company announced on Tuesday.", "SUED"),
    ("In a letter seen by the council on Monday, Mara Lind accused Tom Corwin of theft.", "ACCUSED"),
    ("Mara Lind held a press conference on Tuesday, of which Rosa Vane, who accused Tom Corwin of theft, knew.", "ACCUSED"),
]

UNDATED = [
    ("At the weekend Mara Lind attacked Tom Corwin.\n\nLind accused Rosa Vane of theft.", "ACCUSED"),
    ("Rosa Vane quit on Tuesday. It rained. It hailed. The move came a day after Mara Lind criticized Tom Corwin.", "CRITICIZED"),
    ("Rosa Vane quit on Tuesday. The firm rose days after Mara Lind criticized Tom Corwin.", "CRITICIZED"),
    ("Rosa Vane quit in 2019. The move came a day after Mara Lind criticized Tom Corwin.", "CRITICIZED"),
    ("Mara Lind met Tom Corwin on Tuesday. She had criticized him.", "CRITICIZED"),
    ("Mara Lind met Tom Corwin on Tuesday. She has criticized him.", "CRITICIZED"),
    ("Mara Lind met Tom Corwin on Tuesday. She often criticized him.", "CRITICIZED"),
    ("Mara Lind met Tom Corwin on Tuesday. She previously endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday. She later endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday. Years later, she sued Rosa Vane.", "SUED"),
    ("Mara Lind met Tom Corwin on Tuesday.\n\nShe endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday. It rained. She endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday. Rosa Vane said she endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday. Lind sued Orvane Corp.", "SUED"),
    ("Mara Lind met Tom Corwin on Tuesday. She sued Orvane Corp.", "SUED"),
    ("Mara Lind spoke at a rally on Tuesday. Lind recalled her attack on Rosa Vane during the debate.", "CRITICIZED"),
    ("Mara Lind gave an interview on Monday and another interview in 2019. During the interview, Lind praised Tom Corwin.", "PRAISED"),
    ("Mara Lind gave an interview on Monday.\n\nDuring an earlier interview, Lind praised Tom Corwin.", "PRAISED"),
    ("Mara Lind gave an interview on Monday.\n\nAfter the interview, Lind praised Tom Corwin.", "PRAISED"),
    ("Mara Lind praised Tom Corwin after Sunday's rally.", "PRAISED"),
]


def dates_of(text, relation):
    """The date of each claim of the relation."""
    return [c.date for c in kg.extract(Article(id="told", text=text, published=THURSDAY)) if c.relation == relation]


@pytest.mark.parametrize(("text", "relation", "expected"), DATED)
def test_a_day_counted_from_the_story(text, relation, expected):
    assert dates_of(text, relation) == [expected]


@pytest.mark.parametrize(("text", "relation"), UNDATED)
def test_a_date_beside_is_not_its_date(text, relation):
    assert dates_of(text, relation) == [None]


@pytest.mark.parametrize(("text", "relation", "expected"), OWN)
def test_its_own_clause_dates_it(text, relation, expected):
    assert dates_of(text, relation) == expected.split()


@pytest.mark.parametrize(("text", "relation"), NOT_ITS_OWN)
def test_a_date_of_its_sentence_is_another_acts(text, relation):
    assert set(dates_of(text, relation)) == {None}


@pytest.mark.parametrize(("text", "relation", "expected"), SCHEDULED + LENT + ASKED + TERMS + AFTERMATH)
def test_a_date_is_the_acts_though_it_stands_elsewhere(text, relation, expected):
    assert dates_of(text, relation) == [expected]


@pytest.mark.parametrize(("text", "relation"), NOT_LENT)
def test_a_date_near_by_is_no_day_of_the_act(text, relation):
    assert set(dates_of(text, relation)) <= {None}


@pytest.mark.parametrize(("text", "relation", "expected"), TOLD)
def test_words_at_the_event_of_the_week_have_its_day(text, relation, expected):
    assert dates_of(text, relation) == [expected]


@pytest.mark.parametrize(("text", "relation", "expected"), RENAMED)
def test_what_a_noun_takes_up_has_its_day(text, relation, expected):
    assert dates_of(text, relation) == [expected]


@pytest.mark.parametrize(("text", "relation"), NOT_RENAMED)
def test_another_of_its_kind_has_not_its_day(text, relation):
    assert dates_of(text, relation) == [None]


@pytest.mark.parametrize(("text", "relation"), NOT_TOLD)
def test_another_time_is_not_the_events(text, relation):
    assert dates_of(text, relation) == [None]


def test_the_same_act_of_another_has_not_the_days_of_the_one_told():
    text = "Mara Lind joined Orvane Corp on Tuesday.\n\nIt rained.\n\nTom Corwin left Bolt Corp and joined Orvane Corp."
    assert dates_of(text, "JOINED") == ["2024-05-14", None]
