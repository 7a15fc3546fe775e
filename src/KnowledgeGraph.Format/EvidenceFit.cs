namespace KnowledgeGraph;

/// <summary>How a passage fits the statement that cites it, as the compiler read it.</summary>
/// <param name="Subject">Whether it names the subject.</param>
/// <param name="Object">Whether it names the object, if that is an entity.</param>
/// <param name="Amount">Whether it has the amounts and their units.</param>
/// <param name="Date">Whether it has the dates.</param>
/// <param name="Speaker">Whether it names the one to whom the statement is attributed.</param>
/// <param name="Hedge">Whether the statement keeps its hedges.</param>
public readonly record struct EvidenceFit(
    PassageFit Subject, PassageFit Object, PassageFit Amount, PassageFit Date, PassageFit Speaker, HedgeFit Hedge)
{
    private const int Shift = 8;
    private const int Width = 3;
    private const int Mask = (1 << Width) - 1;

    /// <summary>The fit as the upper bits of the flags of a passage.</summary>
    public int ToFlags() =>
        At((int)Subject, 0) | At((int)Object, 1) | At((int)Amount, 2) | At((int)Date, 3) | At((int)Speaker, 4) | At((int)Hedge, 5);

    /// <summary>Reads the fit from the flags of a passage. Numbers that have no meaning are read as not checked.</summary>
    public static EvidenceFit FromFlags(int flags) =>
        new(Fit(flags, 0), Fit(flags, 1), Fit(flags, 2), Fit(flags, 3), Fit(flags, 4), Hedged(Part(flags, 5)));

    private static int At(int value, int place) => value << (Shift + (place * Width));

    private static int Part(int flags, int place) => (flags >> (Shift + (place * Width))) & Mask;

    private static PassageFit Fit(int flags, int place) =>
        Part(flags, place) is var part && part <= (int)PassageFit.Excused ? (PassageFit)part : PassageFit.NotChecked;

    private static HedgeFit Hedged(int part) => part <= (int)HedgeFit.Excused ? (HedgeFit)part : HedgeFit.NotChecked;
}
