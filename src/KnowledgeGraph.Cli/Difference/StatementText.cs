using System.Text;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>A statement on one line: predicate, object, and what keeps it apart from others of the same two.</summary>
internal static class StatementText
{
    public static string Of(Statement statement)
    {
        var text = new StringBuilder().Append(statement.Predicate).Append(": ").Append(statement.Object);
        Append(text, "since", statement.Since);
        Append(text, "until", statement.Until);
        Append(text, "on", statement.On);
        if (statement.Basis == Basis.Implied)
        {
            text.Append(", implied");
        }

        if (statement.Modality != Modality.Asserted)
        {
            text.Append(", ").Append(statement.Modality.ToString().ToLowerInvariant());
        }

        Append(text, "attributed to", statement.AttributedTo?.Id);
        foreach (var qualifier in statement.Qualifiers)
        {
            Append(text, qualifier.Qualifier.Name, qualifier.Value.ToString());
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string field, string? value)
    {
        if (value is not null)
        {
            text.Append(", ").Append(field).Append(' ').Append(value);
        }
    }
}
