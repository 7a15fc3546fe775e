namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor MalformedYaml { get; } =
        Error("KG0001", "Malformed YAML", "The file cannot be read as YAML: {0}");

    public static DiagnosticDescriptor AnchorNotAllowed { get; } =
        Error(
            "KG0002",
            "Anchor",
            "The anchor '&{0}' is not allowed; write the value out where it is needed, or put quotation marks around a text with '&'");

    public static DiagnosticDescriptor AliasNotAllowed { get; } =
        Error("KG0003", "Alias", "The alias '*{0}' is not allowed; write the value out, or put quotation marks around a text with '*'");

    public static DiagnosticDescriptor TagNotAllowed { get; } =
        Error(
            "KG0004",
            "Tag",
            "The tag '{0}' is not allowed, as the ontology gives every value its type; put quotation marks around a text with '!'");

    public static DiagnosticDescriptor MergeKeyNotAllowed { get; } =
        Error("KG0005", "Merge key", "The merge key '<<' is not allowed; write the keys out");

    public static DiagnosticDescriptor SeveralDocuments { get; } =
        Error("KG0006", "Several documents in one file", "A second document begins here; a file holds one");

    public static DiagnosticDescriptor DuplicateKey { get; } =
        Error("KG0007", "Key written twice", "The key '{0}' is written twice in this mapping").WithFurther("first written here");

    public static DiagnosticDescriptor TabIndentation { get; } =
        Error("KG0008", "Tab in the indentation", "A tab ({0}) indents this line; use spaces");

    public static DiagnosticDescriptor NestingTooDeep { get; } =
        Error("KG0009", "Nesting too deep", "Mappings and lists are nested more than 64 deep");

    public static DiagnosticDescriptor ScalarTooLong { get; } =
        Error("KG0010", "Value too long", "This value is longer than 65,536 characters");

    public static DiagnosticDescriptor FileTooLarge { get; } =
        Error("KG0011", "File too large", "The file has {0} characters, and the limit is 4,194,304; split it, since facts and sources may be in any number of files");

    public static DiagnosticDescriptor BidirectionalControl { get; } =
        Error("KG0012", "Bidirectional control character", "The invisible character {0} changes the order in which this line is shown");

    public static DiagnosticDescriptor InvalidCharacter { get; } =
        Error("KG0013", "Character that is not allowed in a file", "The character {0} is not allowed in a file; {1}");

    public static DiagnosticDescriptor KeyNotScalar { get; } =
        Error("KG0014", "Key that is not a name", "A mapping or a list cannot be a key");

    public static DiagnosticDescriptor FileNotRead { get; } =
        Warning(
            "KG0015",
            "File that is not read",
            "This file is not read: the name of a fact file ends in '.yaml', in lower case; rename it to '{0}'{1}");

    public static DiagnosticDescriptor GluedComment { get; } =
        Warning(
            "KG0016",
            "Comment that may be text",
            "'{0}' is a comment here and not part of the value; put quotation marks around the value, or a space after '#'");

    public static DiagnosticDescriptor StrayEntry { get; } =
        Error("KG0017", "Text alone inside braces", "'{0}' is a key without a value: {1}");

    private static DiagnosticDescriptor[] SyntaxFamily =>
    [
        MalformedYaml, AnchorNotAllowed, AliasNotAllowed, TagNotAllowed, MergeKeyNotAllowed, SeveralDocuments, DuplicateKey,
        TabIndentation, NestingTooDeep, ScalarTooLong, FileTooLarge, BidirectionalControl, InvalidCharacter, KeyNotScalar, FileNotRead,
        GluedComment, StrayEntry,
    ];
}
