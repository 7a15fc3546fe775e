using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>A case about which the engines do not agree.</summary>
/// <param name="Number">The number of the case; with the seed, it makes the case again.</param>
/// <param name="Kind">What differs: the stage, the syntax error, the validation errors, the data, the field errors.</param>
public sealed record OracleDifference(
    int Number, OracleSchema Schema, string Kind, FuzzRequest Request, OracleAnswer Ours, OracleAnswer Theirs)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Case {Number} ({Schema.Name}): {Kind}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  document: {Request.Document}");
        text.AppendLine(
            CultureInfo.InvariantCulture, $"  variables: {Request.Variables ?? "none"}, operation: {Request.OperationName ?? "none"}");
        if (Ours.Data is { } ours && Theirs.Data is { } theirs && ours != theirs)
        {
            var at = Math.Max(0, ours.AsSpan().CommonPrefixLength(theirs) - 80);
            text.AppendLine(CultureInfo.InvariantCulture, $"  first there:   {Excerpt(ours, at)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  in graphql-js: {Excerpt(theirs, at)}");
        }

        Describe(text, "engine", Ours);
        Describe(text, "graphql-js", Theirs);
        return text.ToString();
    }

    private static string Excerpt(string data, int start) => data[start..Math.Min(data.Length, start + 160)];

    private static void Describe(StringBuilder text, string who, OracleAnswer answer)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"  {who}: {answer.Stage}, data {answer.Data ?? "absent"}");
        foreach (var error in answer.Errors)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    {error}");
        }
    }
}
