"""The report in the fixtures, by paragraphs; LibreOffice 7.4, pandoc 2.17 and Chromium 156 made the files of it."""

TITLE = "Harbour bridge to close in spring"
HEADINGS = ("What the closure means for the town", "What comes next")
REPORT = (
    "The council of Port Arden said on Monday that it would close the harbour bridge for repairs in the spring"
    " of next year, a decision that ends eleven months of argument between engineers, shop owners and the "
    "ferry company.",
    "Engineers found cracks in two of the four main pillars of the bridge during an inspection on 14 August "
    "2023. They measured them again in October and reported that the longest had grown by nine centimetres, "
    "which made a temporary closure unavoidable.",
    "“We would rather close it for five months than lose it for ever,” said Maren Holt, who leads the "
    "department of public works. She told reporters that the contractors would be chosen before Christmas and "
    "that the first scaffolding was to stand by 4 March 2024.",
    "The bridge was opened in 1931 and carries some 20,000 cars a day. It was last repaired in 1987, after a "
    "freighter without steering had touched the northern pillar, and it was painted in the early 1990s.",
    "Ferries will cross the harbour every ten minutes from March until the repairs are done. The ferry "
    "company, which had asked for a subsidy of two million crowns, agreed last Thursday to carry passengers "
    "without charge between six and nine in the morning.",
    "Shop owners on the quay fear for their trade. They collected 3,400 signatures in September and asked the "
    "council to keep one lane of the bridge open, but the engineers answered that the vibration of even a "
    "single lane would endanger the workers underneath.",
    "Similar repairs were carried out in the neighbouring town of Lowmark between 2015 and 2017. There the "
    "work took twice as long as had been announced, because divers discovered that the foundations had been "
    "undermined by the current.",
    "The opposition accused the mayor of having known about the damage since 2021. A report of that year, "
    "which the newspaper has seen, mentions discolouration of the concrete and recommends an underwater "
    "inspection that never took place.",
    "The mayor rejected the accusation on Wednesday. He said that the recommendation had been one of forty-"
    "seven in the report, and that the money had been spent on the hospital’s emergency generators, which had "
    "failed twice during the winter.",
    "A court will hear the complaint of the shop owners on 12 December. Until then the bridge stays open to "
    "cars under three and a half tonnes; lorries have been sent over the motorway since 1 November.",
    "Historians point out that the bridge has been declared dead before. In 1953 a storm flood tore away both "
    "approaches, and for two years the inhabitants crossed on pontoons that the army had left behind after the"
    " war.",
    "Whether the pontoons will return is not decided. The harbour master keeps four of them in a shed behind "
    "the fish market, and he said with a smile that they had been maintained more carefully than the bridge "
    "itself.",
)
