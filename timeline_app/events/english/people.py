"""Words before and beside names, and the peoples of the world."""

from timeline_app.events.english.verbs import words

TITLES = words(
    """mr mrs ms miss dr prof professor sir dame lord lady president prime minister vice premier chancellor secretary
    state foreign defence defense finance interior king queen prince princess emperor empress pope cardinal archbishop
    bishop rev reverend father general colonel major captain lieutenant sergeant admiral commander marshal commissioner
    senator sen representative rep congressman congresswoman governor gov mayor councillor ambassador envoy judge
    justice attorney ceo cfo coo cto chairman chairwoman chair chief executive officer director manager analyst
    spokesman spokeswoman spokesperson deputy acting former then late founder co-founder leader head
    doctor author coach presiding honourable hon lt col gen sgt capt maj adm"""
)

ORGANISATIONS = words(
    """company ministry government firm agency department group party police army court committee commission council
    union bank university parliament congress senate house office corporation inc corp ltd co. league federation
    association organisation organization regime military forces airline manufacturer carmaker automaker planemaker
    newspaper airport board team club maker giant bloc kingdom empire republic authority administration institution
    foundation coalition delegation opposition municipality charity regiment alliance prosecution congregation nation
    community"""
)

# Before a name or in apposition to it: "the engineer Poul Lind", "his assistant, Hans Berg".
OCCUPATIONS = words(
    """engineer merchant keeper banker coach teacher assistant architect artist painter writer journalist reporter
    lawyer farmer soldier sailor pilot priest scientist physicist chemist inventor explorer actor actress singer
    musician composer player striker driver nurse surgeon student clerk secretary treasurer baker builder
    blacksmith fisherman miller shipowner pupil apprentice disciple follower servant tenant mason carpenter
    smith gardener tutor monk nun abbot knight prisoner patient passenger tourist neighbour neighbor
    industrialist entrepreneur economist historian philosopher poet novelist politician employee worker resident
    witness owner businessman businesswoman veteran activist officer guard firefighter"""
)
KIN = words(
    """brother sister father mother son daughter wife husband uncle aunt cousin nephew niece grandfather grandmother
    grandson granddaughter widow widower child friend colleague partner successor predecessor rival heir"""
)

# Country: the words for its people and things.
DEMONYMS = {
    "Afghanistan": "Afghan", "Albania": "Albanian", "Algeria": "Algerian", "Argentina": "Argentine Argentinian",
    "Armenia": "Armenian", "Australia": "Australian", "Austria": "Austrian", "Azerbaijan": "Azerbaijani Azeri",
    "Bahrain": "Bahraini", "Bangladesh": "Bangladeshi", "Belarus": "Belarusian", "Belgium": "Belgian",
    "Bolivia": "Bolivian", "Bosnia and Herzegovina": "Bosnian", "Brazil": "Brazilian", "Bulgaria": "Bulgarian",
    "Cambodia": "Cambodian", "Cameroon": "Cameroonian", "Canada": "Canadian", "Chile": "Chilean", "China": "Chinese",
    "Colombia": "Colombian", "Congo": "Congolese", "Croatia": "Croatian Croat", "Cuba": "Cuban", "Cyprus": "Cypriot",
    "Czech Republic": "Czech", "Denmark": "Danish Dane", "Ecuador": "Ecuadorian", "Egypt": "Egyptian",
    "Estonia": "Estonian", "Ethiopia": "Ethiopian", "Finland": "Finnish Finn", "France": "French",
    "Georgia": "Georgian",
    "Germany": "German", "Ghana": "Ghanaian", "Greece": "Greek", "Haiti": "Haitian", "Hungary": "Hungarian",
    "Iceland": "Icelandic", "India": "Indian", "Indonesia": "Indonesian", "Iran": "Iranian", "Iraq": "Iraqi",
    "Ireland": "Irish", "Israel": "Israeli", "Italy": "Italian", "Japan": "Japanese", "Jordan": "Jordanian",
    "Kazakhstan": "Kazakh", "Kenya": "Kenyan", "Kosovo": "Kosovan Kosovar", "Kuwait": "Kuwaiti",
    "Kyrgyzstan": "Kyrgyz", "Latvia": "Latvian", "Lebanon": "Lebanese", "Libya": "Libyan", "Lithuania": "Lithuanian",
    "Malaysia": "Malaysian", "Mali": "Malian", "Mexico": "Mexican", "Moldova": "Moldovan", "Mongolia": "Mongolian",
    "Morocco": "Moroccan", "Myanmar": "Burmese", "Nepal": "Nepalese Nepali", "Netherlands": "Dutch",
    "New Zealand": "", "Nigeria": "Nigerian", "North Korea": "", "South Korea": "Korean", "Norway": "Norwegian",
    "Oman": "Omani", "Pakistan": "Pakistani", "Palestine": "Palestinian", "Peru": "Peruvian",
    "Philippines": "Filipino Philippine", "Poland": "Polish Pole", "Portugal": "Portuguese", "Qatar": "Qatari",
    "Romania": "Romanian", "Russia": "Russian", "Rwanda": "Rwandan", "Saudi Arabia": "Saudi", "Senegal": "Senegalese",
    "Serbia": "Serbian Serb", "Singapore": "Singaporean", "Slovakia": "Slovak", "Slovenia": "Slovenian",
    "Somalia": "Somali", "South Africa": "", "Soviet Union": "Soviet USSR", "Spain": "Spanish Spaniard",
    "Sri Lanka": "", "Sudan": "Sudanese", "Sweden": "Swedish Swede", "Switzerland": "Swiss", "Syria": "Syrian",
    "Taiwan": "Taiwanese", "Tajikistan": "Tajik", "Thailand": "Thai", "Tunisia": "Tunisian", "Turkey": "Turkish Turk",
    "Turkmenistan": "Turkmen", "Uganda": "Ugandan", "Ukraine": "Ukrainian", "United Arab Emirates": "Emirati UAE",
    "United Kingdom": "British Briton UK U.K. Britain", "England": "English", "Scotland": "Scottish Scot",
    "Wales": "Welsh", "United States": "American US U.S. USA U.S.A. America", "Uruguay": "Uruguayan",
    "Uzbekistan": "Uzbek", "Venezuela": "Venezuelan", "Vietnam": "Vietnamese", "Yemen": "Yemeni", "Zambia": "Zambian",
    "Zimbabwe": "Zimbabwean", "European Union": "EU", "Europe": "European", "Africa": "African", "Asia": "Asian",
    "Yugoslavia": "Yugoslav", "Czechoslovakia": "Czechoslovak", "Ottoman Empire": "Ottoman", "Prussia": "Prussian",
    "Rome": "Roman", "Malta": "Maltese", "Luxembourg": "Luxembourgish", "Montenegro": "Montenegrin",
    "North Macedonia": "Macedonian", "Jamaica": "Jamaican", "Panama": "Panamanian", "Paraguay": "Paraguayan",
    "Guatemala": "Guatemalan", "Honduras": "Honduran", "El Salvador": "Salvadoran", "Nicaragua": "Nicaraguan",
    "Costa Rica": "", "Dominican Republic": "", "Tanzania": "Tanzanian", "Mozambique": "Mozambican",
    "Angola": "Angolan", "Namibia": "Namibian", "Botswana": "", "Madagascar": "Malagasy", "Eritrea": "Eritrean",
    "Chad": "Chadian", "Niger": "Nigerien", "Ivory Coast": "Ivorian", "Liberia": "Liberian", "Sierra Leone": "",
    "Togo": "Togolese", "Benin": "Beninese", "Burkina Faso": "Burkinabe", "Gabon": "Gabonese", "Laos": "Lao Laotian",
    "Bhutan": "Bhutanese", "Maldives": "Maldivian", "Fiji": "Fijian", "Brunei": "Bruneian", "Guinea": "Guinean",
    "Gambia": "Gambian", "Burundi": "Burundian", "Malawi": "Malawian", "Mauritania": "Mauritanian", "Tibet": "Tibetan",
    "Chechnya": "Chechen", "Catalonia": "Catalan", "Bavaria": "Bavarian", "Greenland": "Greenlandic",
}  # fmt: skip

COUNTRY_OF = {name: country for country, names in DEMONYMS.items() for name in (country, *names.split())}
CAPITALS = {
    "Baku": "Azerbaijan", "Yerevan": "Armenia", "Moscow": "Russia", "Kremlin": "Russia", "Kyiv": "Ukraine",
    "Kiev": "Ukraine", "Beijing": "China", "Washington": "United States", "Tehran": "Iran", "Ankara": "Turkey",
    "Paris": "France", "Berlin": "Germany", "London": "United Kingdom", "Tokyo": "Japan", "Seoul": "South Korea",
    "Pyongyang": "North Korea", "Delhi": "India", "Islamabad": "Pakistan", "Kabul": "Afghanistan",
    "Baghdad": "Iraq", "Damascus": "Syria", "Jerusalem": "Israel", "Cairo": "Egypt", "Riyadh": "Saudi Arabia",
    "Brussels": "European Union", "Warsaw": "Poland", "Madrid": "Spain", "Rome": "Italy", "Vienna": "Austria",
    "Havana": "Cuba", "Belgrade": "Serbia", "Minsk": "Belarus", "New York": "United States",
    "Tbilisi": "Georgia",
}  # fmt: skip
