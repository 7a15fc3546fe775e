namespace KnowledgeGraph.Format;

/// <summary>
/// Data for <see cref="LetterFolding"/>, drawn from the Unicode Character Database, version 14.0.0: case mappings and compatibility
/// decompositions without their marks, and the letters whose stroke or ligature no decomposition takes away.
/// </summary>
/// <seealso href="https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt"/>
public static class LetterForms
{
    /// <summary>Letters with the same base: <c>base=letters</c>.</summary>
    public const string Bases =
        """
        0=０ 1=¹１ 2=²２ 3=³３ 4=４ 5=５ 6=６ 7=７ 8=８ 9=９ a=ªÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặＡａ ae=ÆæǢǣǼǽ
        b=ƁḂḃḄḅḆḇＢｂ c=ÇçĆćĈĉĊċČčḈḉⅭⅽＣｃ d=ÐðĎďĐđƉƊḊḋḌḍḎḏḐḑḒḓⅮⅾＤｄ dz=ǄǅǆǱǲǳ
        e=ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệＥｅ f=ƑƒḞḟＦｆ g=ĜĝĞğĠġĢģǦǧǴǵḠḡＧｇ h=ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖＨｈ
        i=ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊịⅠⅰＩｉ ii=Ⅱⅱ iii=Ⅲⅲ ij=Ĳĳ iv=Ⅳⅳ ix=Ⅸⅸ j=ĴĵǰＪｊ k=ĶķĸƘƙǨǩḰḱḲḳḴḵＫｋ l=ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽⅬⅼＬｌ
        lj=Ǉǈǉ m=ḾḿṀṁṂṃⅯⅿＭｍ n=ÑñŃńŅņŇňŉŊŋǸǹṄṅṆṇṈṉṊṋＮｎ nj=Ǌǋǌ
        o=ºÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợＯｏ oe=Œœ p=ṔṕṖṗＰｐ q=Ｑｑ r=ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟＲｒ
        s=ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛＳｓ ss=ßẞ t=ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗＴｔ th=Þþ
        u=ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰựＵｕ v=ṼṽṾṿⅤⅴＶｖ vi=Ⅵⅵ vii=Ⅶⅶ viii=Ⅷⅷ w=ŴŵẀẁẂẃẄẅẆẇẈẉẘＷｗ
        x=ẊẋẌẍⅩⅹＸｘ xi=Ⅺⅺ xii=Ⅻⅻ y=ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹＹｙ z=ŹźŻżŽžẐẑẒẓẔẕＺｚ ƀ=Ƀ ƃ=Ƃ ƅ=Ƅ ƈ=Ƈ ƌ=Ƌ ƕ=Ƕ ƚ=Ƚ ƞ=Ƞ ƣ=Ƣ ƥ=Ƥ ƨ=Ƨ ƭ=Ƭ ƴ=Ƴ ƶ=Ƶ
        ƹ=Ƹ ƽ=Ƽ ƿ=Ƿ ǝ=Ǝ ǥ=Ǥ ȝ=Ȝ ȣ=Ȣ ȥ=Ȥ ȼ=Ȼ ɂ=Ɂ ɇ=Ɇ ɉ=Ɉ ɋ=Ɋ ɍ=Ɍ ɏ=Ɏ ɔ=Ɔ ɛ=Ɛ ɠ=Ɠ ɣ=Ɣ ɨ=Ɨ ɩ=Ɩ ɯ=Ɯ ɲ=Ɲ ɵ=Ɵ ʀ=Ʀ ʃ=Ʃ ʈ=Ʈ ʉ=Ʉ ʊ=Ʊ ʋ=Ʋ
        ʌ=Ʌ ʒ=ƷǮǯ ʹ=ʹ ͱ=Ͱ ͳ=Ͳ ͷ=Ͷ ͻ=Ͻ ͼ=Ͼ ͽ=Ͽ α=ΆΑάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ β=Βϐ γ=Γ δ=Δ
        ε=ΈΕέϵἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ ζ=Ζ η=ΉΗήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ θ=Θϑϴ ι=ΊΐΙΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίιῐῑῒΐῖῗῘῙῚΊ
        κ=Κϰ λ=Λ μ=µΜ ν=Ν ξ=Ξ ο=ΌΟόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ π=Πϖ ρ=ΡϱῤῥῬ σ=ΣςϲϹ τ=Τ υ=ΎΥΫΰϋύϒϓϔὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ φ=Φϕ χ=Χ ψ=Ψ
        ω=ΏΩώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ ϗ=Ϗ ϙ=Ϙ ϛ=Ϛ ϝ=Ϝ ϟ=Ϟ ϡ=Ϡ ϣ=Ϣ ϥ=Ϥ ϧ=Ϧ ϩ=Ϩ ϫ=Ϫ ϭ=Ϭ ϯ=Ϯ ϳ=Ϳ ϸ=Ϸ ϻ=Ϻ а=АӐӑӒӓ
        б=Б в=В г=ЃГѓҐґ д=Д е=ЀЁЕѐёӖӗ ж=ЖӁӂӜӝ з=ЗӞӟ и=ЍИЙйѝӢӣӤӥ к=ЌКќ л=Л м=М н=Н о=ОӦӧ п=П р=Р с=СҪҫ т=Т у=ЎУўӮӯӰӱӲӳ ф=Ф х=Х
        ц=Ц ч=ЧӴӵ ш=Ш щ=Щ ъ=Ъ ы=ЫӸӹ ь=Ь э=ЭӬӭ ю=Ю я=Я ђ=Ђ є=Є ѕ=Ѕ і=ІЇї ј=Ј љ=Љ њ=Њ ћ=Ћ џ=Џ ѡ=Ѡ ѣ=Ѣ ѥ=Ѥ ѧ=Ѧ ѩ=Ѩ ѫ=Ѫ ѭ=Ѭ ѯ=Ѯ ѱ=Ѱ
        ѳ=Ѳ ѵ=ѴѶѷ ѹ=Ѹ ѻ=Ѻ ѽ=Ѽ ѿ=Ѿ ҁ=Ҁ ҋ=Ҋ ҍ=Ҍ ҏ=Ҏ ғ=Ғ ҕ=Ҕ җ=Җ ҙ=Ҙ қ=Қ ҝ=Ҝ ҟ=Ҟ ҡ=Ҡ ң=Ң ҥ=Ҥ ҧ=Ҧ ҩ=Ҩ ҭ=Ҭ ү=Ү ұ=Ұ ҳ=Ҳ ҵ=Ҵ ҷ=Ҷ ҹ=Ҹ
        һ=Һ ҽ=Ҽ ҿ=Ҿ ӄ=Ӄ ӆ=Ӆ ӈ=Ӈ ӊ=Ӊ ӌ=Ӌ ӎ=Ӎ ӏ=Ӏ ӕ=Ӕ ә=ӘӚӛ ӡ=Ӡ ө=ӨӪӫ ӷ=Ӷ ӻ=Ӻ ӽ=Ӽ ӿ=Ӿ ԁ=Ԁ ԃ=Ԃ ԅ=Ԅ ԇ=Ԇ ԉ=Ԉ ԋ=Ԋ ԍ=Ԍ ԏ=Ԏ ԑ=Ԑ ԓ=Ԓ ԕ=Ԕ
        ԗ=Ԗ ԙ=Ԙ ԛ=Ԛ ԝ=Ԝ ԟ=Ԟ ԡ=Ԡ ԣ=Ԣ ԥ=Ԥ ԧ=Ԧ ԩ=Ԩ ԫ=Ԫ ԭ=Ԭ ԯ=Ԯ ա=Ա բ=Բ գ=Գ դ=Դ ե=Ե եւ=և զ=Զ է=Է ը=Ը թ=Թ ժ=Ժ ի=Ի լ=Լ խ=Խ ծ=Ծ կ=Կ հ=Հ
        ձ=Ձ ղ=Ղ ճ=Ճ մ=Մ յ=Յ ն=Ն շ=Շ ո=Ո չ=Չ պ=Պ ջ=Ջ ռ=Ռ ս=Ս վ=Վ տ=Տ ր=Ր ց=Ց ւ=Ւ փ=Փ ք=Ք օ=Օ ֆ=Ֆ ا=أإآٱ ه=ة ي=ى ა=Ა ბ=Ბ გ=Გ დ=Დ
        ე=Ე ვ=Ვ ზ=Ზ თ=Თ ი=Ი კ=Კ ლ=Ლ მ=Მ ნ=ჼᲜ ო=Ო პ=Პ ჟ=Ჟ რ=Რ ს=Ს ტ=Ტ უ=Უ ფ=Ფ ქ=Ქ ღ=Ღ ყ=Ყ შ=Შ ჩ=Ჩ ც=Ც ძ=Ძ წ=Წ ჭ=Ჭ ხ=Ხ ჯ=Ჯ ჰ=Ჰ ჱ=Ჱ
        ჲ=Ჲ ჳ=Ჳ ჴ=Ჴ ჵ=Ჵ ჶ=Ჶ ჷ=Ჷ ჸ=Ჸ ჹ=Ჹ ჺ=Ჺ ჽ=Ჽ ჾ=Ჾ ჿ=Ჿ ỻ=Ỻ ỽ=Ỽ ỿ=Ỿ ⱥ=Ⱥ ⱦ=Ⱦ ⴀ=Ⴀ ⴁ=Ⴁ ⴂ=Ⴂ ⴃ=Ⴃ ⴄ=Ⴄ ⴅ=Ⴅ ⴆ=Ⴆ ⴇ=Ⴇ ⴈ=Ⴈ ⴉ=Ⴉ ⴊ=Ⴊ ⴋ=Ⴋ ⴌ=Ⴌ
        ⴍ=Ⴍ ⴎ=Ⴎ ⴏ=Ⴏ ⴐ=Ⴐ ⴑ=Ⴑ ⴒ=Ⴒ ⴓ=Ⴓ ⴔ=Ⴔ ⴕ=Ⴕ ⴖ=Ⴖ ⴗ=Ⴗ ⴘ=Ⴘ ⴙ=Ⴙ ⴚ=Ⴚ ⴛ=Ⴛ ⴜ=Ⴜ ⴝ=Ⴝ ⴞ=Ⴞ ⴟ=Ⴟ ⴠ=Ⴠ ⴡ=Ⴡ ⴢ=Ⴢ ⴣ=Ⴣ ⴤ=Ⴤ ⴥ=Ⴥ ⴧ=Ⴧ ⴭ=Ⴭ
        """;

    /// <summary>How letters are written where the keyboard has no marks: <c>spelling=letters</c>.</summary>
    public const string Expansions = "ae=äÄæÆ oe=öÖøØœŒ ue=üÜ aa=åÅ ss=ßẞ th=þÞ dh=ðÐ dj=đĐ yo=ёЁ";

    /// <summary>Cyrillic and Greek in Latin letters, as newspapers write them: <c>spelling=letters</c>.</summary>
    public const string Romanisations =
        """
        a=аАαΑ b=бБ v=вВβΒ h=гГ g=ґҐγΓѓЃ d=дДδΔ e=еЕэЭεΕ ye=єЄ yo=ёЁ zh=жЖ z=зЗζΖ y=иИйЙыЫυΥ i=іІιΙηΗ yi=їЇ k=кКκΚќЌ l=лЛλΛ
        m=мМμΜ n=нНνΝ o=оОοΟωΩ p=пПπΠ r=рРρΡ s=сСσΣς t=тТτΤ u=уУўЎ f=фФφΦ kh=хХ ts=цЦ ch=чЧχΧ sh=шШ shch=щЩ yu=юЮ ya=яЯ th=θΘ
        x=ξΞ ps=ψΨ j=јЈ lj=љЉ nj=њЊ dz=џЏѕЅ dj=ђЂ c=ћЋ
        """;

    /// <summary>Where Russian is romanised otherwise than Ukrainian.</summary>
    public const string RussianRomanisations = "g=гГ i=иИ";

    /// <summary>First and last of the characters that a word is read without: marks, joiners, soft hyphen, variation selectors.</summary>
    public const string Ignored =
        "\u00AD\u00AD\u0300\u036F\u0483\u0487\u0591\u05BD\u05BF\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05C7\u0610\u061A\u0640\u0640"
        + "\u064B\u065F\u0670\u0670\u06D6\u06DC\u06DF\u06E4\u06E7\u06E8\u06EA\u06ED\u1AB0\u1AFF\u1DC0\u1DFF\u200B\u200F\u202A\u202E"
        + "\u2060\u2064\u2066\u2069\u20D0\u20FF\u3099\u309A\uFE00\uFE0F\uFE20\uFE2F\uFEFF\uFEFF";

    /// <summary>First and last of the characters between words, past ASCII.</summary>
    public const string Separators =
        "\u0080\u00A9\u00AB\u00B1\u00B4\u00B4\u00B6\u00B8\u00BB\u00BF\u00D7\u00D7\u00F7\u00F7\u055A\u055F\u0589\u058A\u05BE\u05BE\u060C\u060C"
        + "\u061B\u061F\u066A\u066D\u0964\u0965\u2000\u200A\u2010\u2018\u201A\u2029\u202F\u205F\u2190\u2BFF\u2E00\u2E7F\u3000\u3004\u3008\u3020"
        + "\u3030\u3030\u30FB\u30FB\uFE10\uFE19\uFE30\uFE6F\uFF01\uFF0F\uFF1A\uFF20\uFF3B\uFF40\uFF5B\uFF65";

    /// <summary>First and last of the letters of which each is a word, as these scripts write no spaces.</summary>
    public const string Ideographs = "\u3005\u3007\u3041\u3096\u30A1\u30FA\u30FC\u30FF\u3400\u4DBF\u4E00\u9FFF\uF900\uFAFF";
}
