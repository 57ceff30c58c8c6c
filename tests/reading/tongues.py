"""The same short report in many languages, own words, and the encodings that its texts came in before Unicode."""

# ruff: noqa: E501 - sentences

WEST = "cp1252 iso8859_1 iso8859_15 mac_roman cp850"
MIDDLE = "cp1250 iso8859_2 cp852 mac_latin2"
CYRILLIC = "cp1251 koi8_r iso8859_5 cp866 mac_cyrillic"

REPORTS = {
    "en": (
        "cp1252 mac_roman",
        "The council said on Monday that it would close the bridge – “for good reasons,” as the mayor put it. The café "
        "on the quay, which doesn’t open in winter, will lose its guests; repairs cost 12 million £ and take a year.",
    ),
    "de": (
        WEST,
        "Der Stadtrat will die Brücke über den Fluss im Frühjahr für fünf Monate schließen. Die Geschäfte am Ufer "
        "fürchten um ihre Kunden. Der Bürgermeister erklärte, die Schäden an den Pfeilern seien größer als vermutet, "
        "und eine Fähre solle während der Bauarbeiten alle zehn Minuten übersetzen.",
    ),
    "fr": (
        WEST,
        "Le conseil municipal a décidé lundi de fermer le pont pendant cinq mois. Les commerçants du quai s'inquiètent "
        "déjà de la baisse des ventes. D'après les ingénieurs, deux piliers sont fissurés et la chaussée a été abîmée "
        "par le gel; un bac traversera le fleuve à partir du mois de mars, où qu'il soit possible d'accoster.",
    ),
    "es": (
        WEST,
        "El ayuntamiento cerrará el puente durante cinco meses, según anunció ayer el alcalde. Los dueños de las tiendas "
        "del muelle temen por sus ingresos. Los técnicos encontraron grietas en dos pilares y la reparación costará doce "
        "millones; un transbordador cruzará el río cada diez minutos mientras duren los trabajos en la próxima primavera.",
    ),
    "it": (
        WEST,
        "Il comune chiuderà il ponte per cinque mesi, ha annunciato lunedì il sindaco. I negozianti del porto temono per "
        "i loro affari, perché la città resterà divisa. Gli ingegneri hanno trovato delle crepe in due piloni: così non "
        "si può più passare con i camion, e un traghetto attraverserà il fiume ogni dieci minuti.",
    ),
    "pt": (
        WEST,
        "A câmara municipal anunciou que a ponte será fechada durante cinco meses. Os comerciantes do cais não estão "
        "satisfeitos com a decisão. Segundo os engenheiros, há fissuras em dois pilares e a reparação custará doze "
        "milhões; uma balsa fará a travessia do rio a cada dez minutos até ao fim das obras, na próxima estação.",
    ),
    "nl": (
        "cp1252 iso8859_15",
        "De gemeenteraad sluit de brug over de rivier vijf maanden lang. De winkeliers aan de kade zijn niet blij, zei een "
        "van hen in het café. Volgens de ingenieurs zitten er scheuren in twee pijlers, een gevolg van de strenge winter. "
        "Het kost twaalf miljoen € en de reünie van de schippers is afgelast; ook het idee van een veerdienst bleef liggen.",
    ),
    "sv": (
        WEST,
        "Kommunfullmäktige beslutade på måndagen att bron ska stängas i fem månader. Affärsägarna på kajen är oroliga "
        "för sina kunder. Ingenjörerna har funnit sprickor i två av pelarna, och en färja kommer att gå över älven var "
        "tionde minut medan arbetet pågår. Kostnaden beräknas bli tolv miljoner kronor.",
    ),
    "da": (
        WEST,
        "Byrådet besluttede mandag at lukke broen i fem måneder. Butiksejerne på kajen frygter for deres kunder. "
        "Ingeniørerne har fundet revner i to af pillerne, og en færge skal sejle over fjorden hvert tiende minut, mens "
        "arbejdet står på. Det koster tolv millioner kroner, siger borgmesteren, som også måtte høre på vrede borgere.",
    ),
    "nb": (
        "cp1252 iso8859_1",
        "Bystyret vedtok mandag å stenge broen i fem måneder. Butikkeierne på kaia frykter for kundene sine. Ingeniørene "
        "har funnet sprekker i to av pilarene, og en ferge skal gå over fjorden hvert tiende minutt så lenge arbeidet "
        "pågår. Prisen blir tolv millioner kroner, sier ordføreren, som også måtte høre på sinte folk.",
    ),
    "fi": (
        WEST,
        "Kaupunginvaltuusto päätti maanantaina sulkea sillan viideksi kuukaudeksi. Kauppiaat pelkäävät asiakkaiden "
        "häviävän. Insinöörit löysivät halkeamia kahdesta pilarista, ja lautta kulkee joen yli kymmenen minuutin välein "
        "töiden ajan. Korjaus maksaa kaksitoista miljoonaa euroa, sanoi pormestari eilen illalla.",
    ),
    "is": (
        "cp1252 iso8859_1",
        "Bæjarstjórnin ákvað á mánudag að loka brúnni í fimm mánuði. Kaupmenn við höfnina óttast um viðskiptavini sína. "
        "Verkfræðingar fundu sprungur í tveimur stöplum og ferja mun sigla yfir fjörðinn á tíu mínútna fresti á meðan "
        "viðgerðin stendur yfir. Það kostar tólf milljónir króna, sagði bæjarstjórinn þegar hann kynnti málið.",
    ),
    "pl": (
        MIDDLE,
        "Rada miasta postanowiła w poniedziałek zamknąć most na pięć miesięcy. Właściciele sklepów przy nabrzeżu boją się "
        "o swoich klientów. Inżynierowie znaleźli pęknięcia w dwóch filarach, a prom będzie pływał przez rzekę co dziesięć "
        "minut, dopóki nie skończą się prace. Koszt to dwanaście milionów złotych, oświadczył burmistrz.",
    ),
    "cs": (
        MIDDLE,
        "Zastupitelstvo v pondělí rozhodlo, že most bude na pět měsíců uzavřen. Obchodníci na nábřeží se bojí o své "
        "zákazníky. Inženýři našli trhliny ve dvou pilířích a přes řeku bude každých deset minut jezdit přívoz, dokud "
        "práce neskončí. Oprava přijde na dvanáct milionů korun, řekl starosta, který žádá o půjčku.",
    ),
    "sk": (
        MIDDLE,
        "Zastupiteľstvo v pondelok rozhodlo, že most bude na päť mesiacov zatvorený. Obchodníci na nábreží sa boja o "
        "svojich zákazníkov. Inžinieri našli trhliny v dvoch pilieroch a cez rieku bude každých desať minút premávať "
        "kompa, kým sa práce neskončia. Oprava bude stáť dvanásť miliónov, povedal primátor v ôsmej večernej správe.",
    ),
    "hu": (
        MIDDLE,
        "A képviselő-testület hétfőn úgy döntött, hogy öt hónapra lezárja a hidat. A rakparti kereskedők féltik a "
        "vevőiket. A mérnökök két pillérben is repedéseket találtak, ezért a munkálatok idején tízpercenként komp jár "
        "majd a folyón. A javítás tizenkétmillió forintba kerül, közölte a polgármester, aki szerint nincs más megoldás.",
    ),
    "ro": (
        "cp1250 iso8859_2",
        "Consiliul local a hotărât luni să închidă podul timp de cinci luni. Negustorii de pe chei se tem că îşi vor pierde "
        "clienţii. Inginerii au găsit fisuri în doi piloni, iar un bac va traversa râul la fiecare zece minute până la "
        "sfârşitul lucrărilor. Reparaţia costă douăsprezece milioane, a spus primarul într-o declaraţie.",
    ),
    "hr": (
        MIDDLE,
        "Gradsko vijeće odlučilo je u ponedjeljak zatvoriti most na pet mjeseci. Vlasnici dućana na obali boje se za svoje "
        "kupce. Inženjeri su našli pukotine u dva stupa, a trajekt će prelaziti rijeku svakih deset minuta dok radovi ne "
        "završe. Popravak će stajati dvanaest milijuna, rekao je gradonačelnik i dodao da već traži izvođača.",
    ),
    "lt": (
        "cp1257 iso8859_13",
        "Miesto taryba pirmadienį nusprendė penkiems mėnesiams uždaryti tiltą. Krantinės prekybininkai baiminasi dėl savo "
        "pirkėjų. Inžinieriai rado įtrūkimų dviejuose atramų stulpuose, todėl kol vyks darbai, per upę kas dešimt minučių "
        "plauks keltas. Remontas kainuos dvylika milijonų, sakė meras, kuris jau ieško rangovų.",
    ),
    "lv": (
        "cp1257 iso8859_13",
        "Pilsētas dome pirmdien nolēma uz pieciem mēnešiem slēgt tiltu. Krastmalas tirgotāji baidās par saviem pircējiem. "
        "Inženieri atrada plaisas divos balstos, un, kamēr turpināsies darbi, pāri upei ik pēc desmit minūtēm kursēs "
        "prāmis. Remonts izmaksās divpadsmit miljonus, sacīja mērs, kurš jau meklē būvnieku.",
    ),
    "et": (
        "cp1257 iso8859_15",
        "Linnavolikogu otsustas esmaspäeval sulgeda silla viieks kuuks. Kai äärsed kaupmehed kardavad oma ostjate pärast. "
        "Insenerid leidsid kahest sambast pragusid ning tööde ajal sõidab üle jõe iga kümne minuti järel praam. Remont "
        "läheb maksma kaksteist miljonit, ütles linnapea, kes otsib juba ehitajat.",
    ),
    "tr": (
        "cp1254 iso8859_9 mac_turkish",
        "Belediye meclisi pazartesi günü köprüyü beş ay süreyle kapatmaya karar verdi. Rıhtımdaki dükkân sahipleri "
        "müşterileri için kaygılanıyor. Mühendisler iki ayakta çatlaklar buldu ve çalışmalar bitene kadar bir feribot on "
        "dakikada bir ırmağı geçecek. Onarım on iki milyon liraya mal olacak, dedi belediye başkanı.",
    ),
    "ru": (
        CYRILLIC,
        "Городской совет решил в понедельник закрыть мост на пять месяцев. Владельцы магазинов на набережной опасаются за "
        "своих покупателей. Инженеры нашли трещины в двух опорах, и паром будет ходить через реку каждые десять минут, "
        "пока не закончатся работы. Ремонт обойдётся в двенадцать миллионов, объявил мэр.",
    ),
    "uk": (
        "cp1251 koi8_u iso8859_5",
        "Міська рада вирішила в понеділок закрити міст на п'ять місяців. Власники крамниць на набережній бояться за своїх "
        "покупців. Інженери знайшли тріщини у двох опорах, і пором ходитиме через річку що десять хвилин, доки не "
        "скінчаться роботи. Ремонт коштуватиме дванадцять мільйонів, заявив міський голова.",
    ),
    "bg": (
        "cp1251 iso8859_5",
        "Общинският съвет реши в понеделник да затвори моста за пет месеца. Собствениците на магазини на кея се боят за "
        "клиентите си. Инженерите откриха пукнатини в два от стълбовете, а докато трае работата, ферибот ще пресича реката "
        "на всеки десет минути. Ремонтът ще струва дванадесет милиона, каза кметът.",
    ),
    "el": (
        "cp1253 iso8859_7",
        "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να κλείσει τη γέφυρα για πέντε μήνες. Οι καταστηματάρχες της προκυμαίας "
        "φοβούνται για τους πελάτες τους. Οι μηχανικοί βρήκαν ρωγμές σε δύο στύλους, και ένα πορθμείο θα περνά το ποτάμι "
        "κάθε δέκα λεπτά ώσπου να τελειώσουν οι εργασίες. Το έργο θα κοστίσει δώδεκα εκατομμύρια.",
    ),
    "he": (
        "cp1255 iso8859_8",
        "מועצת העיר החליטה ביום שני לסגור את הגשר לחמישה חודשים. בעלי החנויות ברציף חוששים לקונים שלהם. המהנדסים מצאו "
        "סדקים בשניים מן העמודים, ומעבורת תחצה את הנהר בכל עשר דקות עד שתסתיים העבודה. התיקון יעלה שנים עשר מיליון, "
        "אמר ראש העיר.",
    ),
    "ar": (
        "cp1256 iso8859_6",
        "قرر المجلس البلدي يوم الاثنين إغلاق الجسر لمدة خمسة أشهر. ويخشى أصحاب المتاجر على الرصيف أن يفقدوا زبائنهم. وقد "
        "وجد المهندسون تشققات في اثنين من الأعمدة، وستعبر عبارة النهر كل عشر دقائق حتى تنتهي الأعمال. وقال رئيس البلدية "
        "إن الإصلاح سيكلف اثني عشر مليونا.",
    ),
    "th": (
        "cp874 tis_620",
        "สภาเมืองตัดสินใจเมื่อวันจันทร์ว่าจะปิดสะพานเป็นเวลาห้าเดือน เจ้าของร้านค้าริมท่าเรือกลัวว่าจะเสียลูกค้า วิศวกรพบรอยร้าวในเสาสองต้น "
        "และเรือข้ามฟากจะข้ามแม่น้ำทุกสิบนาทีจนกว่างานจะเสร็จ นายกเทศมนตรีกล่าวว่าค่าซ่อมแซมสูงถึงสิบสองล้าน",
    ),
    "ja": (
        "cp932 shift_jis euc_jp iso2022_jp",
        "市議会は月曜日、港の橋を春から五か月間閉鎖することを決めた。岸壁の商店主たちは客が減るのではないかと心配している。"
        "技術者の調査によると、四本の橋脚のうち二本にひびが見つかり、工事の間は十分おきに渡し船が川を渡るという。"
        "市長は「ほかに方法はない」と述べ、費用は十二億円になるとの見通しを示した。",
    ),
    "ko": (
        "cp949 euc_kr iso2022_kr",
        "시의회는 월요일에 항구의 다리를 봄부터 다섯 달 동안 닫기로 결정했다. 부두의 상인들은 손님이 줄어들까 걱정하고 있다. "
        "기술자들은 네 개의 기둥 가운데 두 개에서 금이 간 것을 발견했으며, 공사가 끝날 때까지 나룻배가 십 분마다 강을 건널 것이라고 "
        "밝혔다. 시장은 수리에 천이백만 원이 든다고 말했다.",
    ),
    "zh": (
        "gb18030 gbk gb2312",
        "市议会星期一决定，从春天起关闭港口的大桥五个月。码头上的店主担心会失去顾客。工程师在四个桥墩中的两个发现了裂缝，"
        "在施工期间，渡船将每十分钟过一次河。市长说，维修需要一千二百万元，没有别的办法，而且必须在冬天到来之前完成。",
    ),
    "zh-Hant": (
        "big5 cp950 big5hkscs",
        "市議會星期一決定，從春天起關閉港口的大橋五個月。碼頭上的店主擔心會失去顧客。工程師在四個橋墩中的兩個發現了裂縫，"
        "在施工期間，渡船將每十分鐘過一次河。市長說，維修需要一千二百萬元，沒有別的辦法，而且必須在冬天到來之前完成。",
    ),
}
UNICODE = "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32"
