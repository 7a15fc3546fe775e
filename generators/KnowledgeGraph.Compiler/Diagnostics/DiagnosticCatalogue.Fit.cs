namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor SubjectNotNamed { get; } =
        Warning(
            "KG5101",
            "Subject that no passage names",
            "No passage of the statement names its subject '{0}' ('{1}'), and neither does the sentence around one: cite one that does, write the "
            + "words that stand for it as 'refersBy'" + Excuse("subject-fit"));

    public static DiagnosticDescriptor ObjectNotNamed { get; } =
        Warning(
            "KG5102",
            "Object that no passage names",
            "No passage of the statement names its object '{0}' ('{1}'), and neither does the sentence around one: cite one that does, write the "
            + "words that stand for it as 'refersBy'" + Excuse("object-fit"));

    public static DiagnosticDescriptor AmountNotInPassage { get; } =
        Warning(
            "KG5103",
            "Amount that no passage has",
            "No passage of the statement has the {0}: correct the amount, cite a passage that has it, write 'basis: implied' if it is concluded"
            + Excuse("amount-fit"));

    public static DiagnosticDescriptor DateNotInPassage { get; } =
        Warning(
            "KG5104",
            "Date that no passage has",
            "No passage of the statement has the {0}, nor words that the date of its source would resolve: correct the date, cite a passage that has it, "
            + "write 'basis: implied' if it is concluded" + Excuse("date-fit"));

    public static DiagnosticDescriptor HedgeDropped { get; } =
        Warning(
            "KG5105",
            "Hedge that the statement drops",
            "The passage says '{0}', and the statement asserts it: give it the 'modality' or the 'likelihood' that the text has, or 'attributedTo'"
            + Excuse("hedge-fit")).OffByDefault();

    public static DiagnosticDescriptor PassageCrowded { get; } =
        Warning(
            "KG5106",
            "Passage under many unlike claims",
            "A passage of {0} in '{1}' is cited for explicit statements about {2}: cite for each the words that say it, write 'basis: implied' where it is "
            + "concluded" + Excuse("passage-fit")).WithFurther("another statement that cites it").OffByDefault();

    public static DiagnosticDescriptor SpeakerNotNamed { get; } =
        Warning(
            "KG5107",
            "Speaker that no passage names",
            "The statement is attributed to '{0}' ('{1}'), and neither a passage nor the sentence around one names them: cite one that does, write "
            + "the words that stand for them as 'refersBy'" + Excuse("speaker-fit"));

    public static DiagnosticDescriptor SpeakerNotNearest { get; } =
        Warning(
            "KG5109",
            "Speaker who is not the nearest",
            "The statement is attributed to '{0}', and another speaker stands nearer to the words of speech: '{1}' ('{2}'); attribute it to the nearest speaker "
            + "of the sentence" + Excuse("speaker-fit")).OffByDefault();

    public static DiagnosticDescriptor StandInUnused { get; } =
        Warning(
            "KG5108",
            "Words that stand for nothing",
            "'{0}' is written to stand for '{1}', but {2}: correct the words, or remove them");

    public static DiagnosticDescriptor FitFileStale { get; } =
        Info(
            "KG5110",
            "Kept fit out of date",
            "'{0}' is out of date: {1}; with the documents at hand, 'kg check --fit' writes it");

    public static DiagnosticDescriptor FitFileMalformed { get; } =
        Warning(
            "KG5111",
            "Kept fit that cannot be read",
            "'{0}' has a line that is not a digest of its own and what was found, so nothing of it is used: write it anew with 'kg check --fit'");

    private static DiagnosticDescriptor[] FitFamily =>
    [
        SubjectNotNamed, ObjectNotNamed, AmountNotInPassage, DateNotInPassage, HedgeDropped, PassageCrowded, SpeakerNotNamed,
        StandInUnused, SpeakerNotNearest, FitFileStale, FitFileMalformed,
    ];

    private static string Excuse(string constraint) => $", or write why not as an exception from '{constraint}'";
}
