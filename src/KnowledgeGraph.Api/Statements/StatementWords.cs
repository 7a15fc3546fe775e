using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Statements;

/// <summary>Statements in words.</summary>
internal static class StatementWords
{
    /// <summary>Subject, predicate and object, and the modality of what is not asserted: "Ada Brook manages Harbour Tramway (planned)".</summary>
    public static string Sentence(Statement statement)
    {
        var value = statement.Object;
        var text = value.Kind == ValueKind.Entity ? value.AsEntity().Name : value.ToString();
        var modality = statement.Modality == Modality.Asserted ? "" : $" ({NameWords.Of(statement.Modality.ToString())})";
        return $"{statement.Subject.Name} {NameWords.Of(statement.Predicate.Name)} {text}{modality}";
    }

    public static string PredicateLabel(Statement statement) => NameWords.Label(statement.Predicate.Name);
}
