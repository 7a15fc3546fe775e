namespace KnowledgeGraph.Format;

/// <summary>How one letter is written with others: the habits behind <see cref="LetterFolding"/>.</summary>
internal static class SpellingTables
{
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
}
